/*
 * test_e2e_shared.c: what NetServerEnum returns, put into POSIX shared memory, is read by another process, which maps
 * it at another address.
 *
 * Started with arguments, the program is that other process: it attaches the shared memory that they name, walks it
 * and prints what is there.
 */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <lm.h>

#include "ingot/block.h"
#include "process.h"
#include "suite.h"

enum { SERVERS = 200, LIST_SIZE = 65536 };

static struct place place;
static struct daemon running;

/* Every member of every server, as text. */
static void list(const SERVER_INFO_101 *servers, DWORD count, FILE *out)
{
	for (DWORD i = 0; i < count; i++) {
		const SERVER_INFO_101 *s = &servers[i];

		fprintf(out, "%u %s %u.%u %#x %s\n", s->sv101_platform_id, s->sv101_name,
			s->sv101_version_major, s->sv101_version_minor, s->sv101_type,
			s->sv101_comment ? s->sv101_comment : "-");
	}
}

/* The other process: name, bytes, the address that the writer has it at. */
static int read_shared(char **arguments)
{
	size_t size = strtoull(arguments[1], NULL, 10);
	void *writer = (void *)(uintptr_t)strtoull(arguments[2], NULL, 10);
	DWORD count = 0;
	void *root = NULL;
	char *memory;
	int fd = shm_open(arguments[0], O_RDONLY, 0);

	/* The writer's place is taken here, whatever else is. */
	if (mmap(writer, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1,
		 0) != writer)
		return 3;
	memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0);
	if (fd < 0 || memory == MAP_FAILED || (void *)memory == writer)
		return 4;
	if (ingot_block_attach(memory, size, &ingot_type_SERVER_INFO_101, &root, &count))
		return 5;
	/* It is no buffer of this process. */
	if (NetApiBufferFree(root) != ERROR_INVALID_PARAMETER)
		return 6;
	list(root, count, stdout);
	return fflush(stdout) == 0 ? 0 : 7;
}

/* What the other process prints; false when it fails. */
static bool read_elsewhere(const char *name, size_t size, const void *writer, char *text)
{
	char size_text[32];
	char writer_text[32];
	size_t length = 0;
	ssize_t got;
	int status = -1;
	int ends[2];
	pid_t pid;

	snprintf(size_text, sizeof(size_text), "%zu", size);
	snprintf(writer_text, sizeof(writer_text), "%ju", (uintmax_t)(uintptr_t)writer);
	if (pipe(ends) != 0)
		return false;
	fflush(stdout);
	pid = fork();
	if (pid == 0) {
		dup2(ends[1], STDOUT_FILENO);
		close(ends[0]);
		close(ends[1]);
		execl("/proc/self/exe", "reader", name, size_text, writer_text, (char *)NULL);
		_exit(99);
	}
	close(ends[1]);
	while ((got = read(ends[0], text + length, LIST_SIZE - 1 - length)) > 0)
		length += (size_t)got;
	text[length] = '\0';
	close(ends[0]);
	return pid > 0 && waitpid(pid, &status, 0) == pid && WIFEXITED(status) &&
	       WEXITSTATUS(status) == 0;
}

static void announce_all(void)
{
	char name[24];
	char comment[64];

	for (DWORD i = 0; i < SERVERS; i++) {
		SERVER_INFO_101 info = {
			PLATFORM_ID_NT,        name, i, i * 7, SV_TYPE_SERVER | i << 4,
			i % 3 ? comment : NULL};

		snprintf(name, sizeof(name), "SERVER%u", i);
		snprintf(comment, sizeof(comment), "server of the number %u", i);
		CU_ASSERT_EQUAL(
			IngotServerAnnounce(place.unix_address, 101, (LPBYTE)&info, "SHARED", 0),
			0);
	}
}

/* The servers, and as text what they are. */
static SERVER_INFO_101 *enumerate(char *text)
{
	FILE *out = fmemopen(text, LIST_SIZE, "w");
	SERVER_INFO_101 *servers = NULL;
	DWORD read = 0;
	DWORD total = 0;

	CU_ASSERT_EQUAL(NetServerEnum(place.unix_address, 101, (LPBYTE *)&servers,
				      MAX_PREFERRED_LENGTH, &read, &total, SV_TYPE_ALL, "SHARED",
				      NULL),
			0);
	CU_ASSERT_EQUAL_FATAL(read, SERVERS);
	CU_ASSERT_PTR_NOT_NULL_FATAL(out);
	list(servers, read, out);
	fclose(out);
	return servers;
}

static void test_shared(void)
{
	static char here[LIST_SIZE];
	static char there[LIST_SIZE];
	SERVER_INFO_101 *servers;
	size_t needed = 0;
	char name[64];
	char *memory;
	int fd;

	announce_all();
	servers = enumerate(here);
	CU_ASSERT_EQUAL(ingot_clone_to(servers, NULL, 0, NULL, &needed), ERROR_INSUFFICIENT_BUFFER);
	snprintf(name, sizeof(name), "/ingot-shared-%ld", (long)getpid());
	fd = shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600);
	CU_ASSERT_FATAL(fd >= 0);
	CU_ASSERT_EQUAL(ftruncate(fd, (off_t)needed), 0);
	memory = mmap(NULL, needed, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	CU_ASSERT_FATAL(memory != MAP_FAILED);
	CU_ASSERT_EQUAL(ingot_clone_to(servers, memory, needed, NULL, NULL), 0);
	/* The result and who gave it are not needed any more. */
	CU_ASSERT_EQUAL(NetApiBufferFree(servers), 0);
	CU_ASSERT_EQUAL(daemon_stop(&running, SIGTERM), 0);
	CU_ASSERT_TRUE(read_elsewhere(name, needed, memory, there));
	CU_ASSERT_STRING_EQUAL(here, there);
	CU_ASSERT_PTR_NOT_NULL(strstr(there, "SERVER199 199.1393 "));
	/* It is the memory that is read: another name there, another name here. */
	*(char *)memmem(memory, needed, "SERVER199", 9) = 'Z';
	CU_ASSERT_TRUE(read_elsewhere(name, needed, memory, there));
	CU_ASSERT_PTR_NOT_NULL(strstr(there, "ZERVER199 199.1393 "));
	munmap(memory, needed);
	close(fd);
	shm_unlink(name);
}

int main(int argc, char **argv)
{
	static const CU_TestInfo tests[] = {{"a result that another process reads", test_shared},
					    CU_TEST_INFO_NULL};
	const char *arguments[] = {"--listen", place.unix_address, "--store", place.store, NULL};
	int verdict = 1;

	if (argc == 4)
		return read_shared(argv + 1);
	place_init(&place);
	if (daemon_start(&running, arguments, 1, NULL, NULL))
		verdict = suite_run("shared", tests);
	place_done(&place);
	return verdict;
}
