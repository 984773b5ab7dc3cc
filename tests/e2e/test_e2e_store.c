/*
 * The daemon's store in trouble: killed and told to stop while servers announce themselves, a full disk, a file that
 * may not be written. What was acknowledged is there afterwards, what cannot be kept is refused in words, and
 * ordinary clients' NetServerEnum is answered all the while.
 */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <lm.h>

#include "callers.h"
#include "process.h"
#include "suite.h"
#include "winerror.h"

enum { ANNOUNCERS = 3, ROUNDS = 3, SOME = 40, REFUSED = 20 };

static struct place place;
static struct daemon daemon_here;
static char tcp_address[ADDRESS_MAX]; /* the same one at each start */
static char disk[96];                 /* a folder of a small file system of its own */
static struct callers callers;

/* Whether it is up; `words` (4096 bytes, or NULL) else has what it said. */
static bool try_to_begin(char *words)
{
	const char *const arguments[] = {
		"--listen",  place.unix_address, "--listen",   tcp_address,    "--store",
		place.store, "--config",         place.config, "--no-rpcbind", NULL};
	bool is_up = daemon_start(&daemon_here, arguments, 2, words, NULL);

	if (is_up)
		snprintf(tcp_address, sizeof(tcp_address), "%s", daemon_here.addresses[1]);
	return is_up;
}

static void begin(void)
{
	CU_ASSERT_FATAL(try_to_begin(NULL));
}

static void end(void)
{
	CU_ASSERT_EQUAL(daemon_stop(&daemon_here, SIGTERM), 0);
	CU_ASSERT_EQUAL(atomic_load(&callers.wrong), 0);
}

static void call_on(const char *domain, unsigned least)
{
	memset(&callers, 0, sizeof(callers));
	callers.addresses[0] = place.unix_address;
	callers.addresses[1] = tcp_address;
	callers.domain = domain;
	callers.least = least;
	callers_start(&callers);
}

/* An announcement of a few hundred bytes, so that a store grows by it. */
static NET_API_STATUS announce(const char *domain, char letter, unsigned number)
{
	char name[32];
	char comment[201];
	SERVER_INFO_101 info = {.sv101_platform_id = PLATFORM_ID_NT,
				.sv101_name = name,
				.sv101_type = SV_TYPE_SERVER,
				.sv101_comment = comment};

	snprintf(name, sizeof(name), "%c%u", letter, number);
	memset(comment, 'c', sizeof(comment) - 1);
	comment[sizeof(comment) - 1] = '\0';
	return IngotServerAnnounce(place.unix_address, 101, (LPBYTE)&info, domain, 3600);
}

struct announcer {
	pthread_t thread;
	char letter;
	unsigned acknowledged;
	NET_API_STATUS wrong; /* a status that is neither 0 nor a lost daemon's */
};

/* Whoever gets no answer announces the same server again. */
static void *announce_on(void *arg)
{
	struct announcer *announcer = arg;

	while (!atomic_load(&callers.over)) {
		NET_API_STATUS status =
			announce("LIFE", announcer->letter, announcer->acknowledged);

		if (status == 0) {
			announcer->acknowledged++;
			atomic_fetch_add(&callers.least, 1);
		} else if (status == RPC_S_SERVER_UNAVAILABLE) {
			usleep(1000);
		} else if (status != RPC_S_CALL_FAILED) {
			announcer->wrong = status;
		}
	}
	return NULL;
}

/* Each server that was acknowledged is listed once. */
static void expect_all(const struct announcer *announcers)
{
	SERVER_INFO_100 *list = NULL;
	DWORD read = 0;
	DWORD total = 0;
	unsigned *met;

	CU_ASSERT_EQUAL_FATAL(NetServerEnum(place.unix_address, 100, (LPBYTE *)&list,
					    MAX_PREFERRED_LENGTH, &read, &total, SV_TYPE_ALL,
					    "LIFE", NULL),
			      0);
	for (unsigned i = 0; i < ANNOUNCERS; i++) {
		const struct announcer *announcer = &announcers[i];

		met = calloc(announcer->acknowledged + 1, sizeof(*met));
		CU_ASSERT_PTR_NOT_NULL_FATAL(met);
		for (DWORD k = 0; k < read; k++) {
			size_t number = (size_t)atol(list[k].sv100_name + 1);

			if (list[k].sv100_name[0] == announcer->letter &&
			    number < announcer->acknowledged)
				met[number]++;
		}
		for (unsigned k = 0; k < announcer->acknowledged; k++)
			CU_ASSERT_EQUAL(met[k], 1);
		free(met);
	}
	CU_ASSERT_EQUAL(NetApiBufferFree(list), 0);
}

/* The daemon ends by the signal, again and again, while servers announce themselves and others list them. */
static void end_in_the_middle(int signal)
{
	struct announcer announcers[ANNOUNCERS] = {0};

	unlink(place.store);
	begin();
	call_on("LIFE", 0);
	for (unsigned i = 0; i < ANNOUNCERS; i++) {
		announcers[i].letter = (char)('a' + i);
		CU_ASSERT_EQUAL_FATAL(
			pthread_create(&announcers[i].thread, NULL, announce_on, &announcers[i]),
			0);
	}
	for (unsigned round = 0; round < ROUNDS; round++) {
		unsigned before = atomic_load(&callers.least);
		long end = now_ms() + PROCESS_WAIT_MS;
		int status;

		CU_ASSERT(callers_await(&callers, 10));
		usleep(100000 + round * 50000);
		while (atomic_load(&callers.least) == before && now_ms() < end)
			usleep(1000);
		CU_ASSERT(atomic_load(&callers.least) > before);
		status = daemon_stop(&daemon_here, signal);
		CU_ASSERT(signal == SIGKILL ? WIFSIGNALED(status) : status == 0);
		begin();
	}
	CU_ASSERT(callers_await(&callers, 10));
	callers_stop(&callers);
	for (unsigned i = 0; i < ANNOUNCERS; i++) {
		pthread_join(announcers[i].thread, NULL);
		CU_ASSERT_EQUAL(announcers[i].wrong, 0);
		CU_ASSERT(announcers[i].acknowledged > 0);
	}
	/* Each end costs a caller the call that he is at, and perhaps some that nobody was left to take. */
	CU_ASSERT(atomic_load(&callers.lost) <= 3 * ROUNDS * CALLERS);
	printf("\n    %u announcements acknowledged\n  ", atomic_load(&callers.least));
	expect_all(announcers);
	end();
}

static void test_killed(void)
{
	end_in_the_middle(SIGKILL);
}

static void test_stopped(void)
{
	end_in_the_middle(SIGTERM);
}

/* Announce until the store takes no more; the status that says so. Returns how many it took. */
static unsigned announce_until_refused(const char *domain, NET_API_STATUS *ret_status)
{
	unsigned good = 0;

	while (good < 10000 && (*ret_status = announce(domain, 'n', good)) == 0) {
		good++;
		atomic_fetch_add(&callers.least, 1);
	}
	return good;
}

/* Announcements are refused with the status each time, and lists are answered. */
static void expect_refused(const char *domain, unsigned from, NET_API_STATUS status)
{
	for (unsigned i = from; i < from + REFUSED; i++)
		CU_ASSERT_EQUAL(announce(domain, 'n', i), status);
	CU_ASSERT(callers_await(&callers, 10));
	CU_ASSERT_EQUAL(atomic_load(&callers.lost) + atomic_load(&callers.away), 0);
}

/* How many servers the domain has. */
static DWORD count(const char *domain)
{
	LPBYTE list = NULL;
	DWORD read = 0;
	DWORD total = 0;

	CU_ASSERT_EQUAL(NetServerEnum(place.unix_address, 100, &list, MAX_PREFERRED_LENGTH, &read,
				      &total, SV_TYPE_ALL, domain, NULL),
			0);
	CU_ASSERT_EQUAL(NetApiBufferFree(list), 0);
	return read;
}

/* Refused while something is wrong with the store, taken again when it no longer is, and kept. */
static void trouble(const char *domain, void (*make)(void), void (*mend)(void),
		    NET_API_STATUS status)
{
	NET_API_STATUS met = 0;
	unsigned good;

	begin();
	for (unsigned i = 0; i < SOME; i++)
		CU_ASSERT_EQUAL_FATAL(announce(domain, 's', i), 0);
	call_on(domain, SOME);
	CU_ASSERT(callers_await(&callers, 10));
	make();
	good = announce_until_refused(domain, &met);
	CU_ASSERT_EQUAL(met, status);
	expect_refused(domain, good, status);
	mend();
	CU_ASSERT_EQUAL(announce(domain, 'n', good), 0);
	atomic_fetch_add(&callers.least, 1);
	CU_ASSERT(callers_await(&callers, 10));
	callers_stop(&callers);
	printf("\n  ");
	CU_ASSERT_EQUAL(count(domain), SOME + good + 1);
	CU_ASSERT(WIFSIGNALED(daemon_stop(&daemon_here, SIGKILL)));
	begin();
	CU_ASSERT_EQUAL(count(domain), SOME + good + 1);
	end();
}

static void limit_files(rlim_t most)
{
	struct rlimit limit;

	CU_ASSERT_EQUAL_FATAL(prlimit(daemon_here.pid, RLIMIT_FSIZE, NULL, &limit), 0);
	limit.rlim_cur = most;
	CU_ASSERT_EQUAL_FATAL(prlimit(daemon_here.pid, RLIMIT_FSIZE, &limit, NULL), 0);
}

static void forbid_writing(void)
{
	limit_files(0);
}

static void allow_writing(void)
{
	limit_files(RLIM_INFINITY);
}

static void test_unwritable(void)
{
	unlink(place.store);
	trouble("CLOSED", forbid_writing, allow_writing, ERROR_WRITE_FAULT);
}

static char *filler_path(void)
{
	static char path[128];

	snprintf(path, sizeof(path), "%s/filler", disk);
	return path;
}

static void fill_disk(void)
{
	static const char bytes[4096];
	int fd = open(filler_path(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);

	CU_ASSERT_FATAL(fd >= 0);
	while (write(fd, bytes, sizeof(bytes)) > 0)
		;
	CU_ASSERT_EQUAL(errno, ENOSPC);
	close(fd);
}

static void empty_disk(void)
{
	CU_ASSERT_EQUAL(unlink(filler_path()), 0);
}

/* A file system of 1 MiB that this process and its children alone see. */
static bool mount_disk(void)
{
	snprintf(disk, sizeof(disk), "%s/disk", place.folder);
	return mkdir(disk, 0755) == 0 && unshare(CLONE_NEWNS) == 0 &&
	       mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) == 0 &&
	       mount("tmpfs", disk, "tmpfs", 0, "size=1m") == 0;
}

/* And one that may only be read, when the daemon starts. */
static void test_disk(void)
{
	char usual[sizeof(place.store)];
	char words[4096] = "";

	if (!mount_disk()) {
		printf("SKIPPED: this process may not mount a file system to fill ");
		CU_ASSERT_NOT_EQUAL(errno, 0);
		return;
	}
	memcpy(usual, place.store, sizeof(usual));
	snprintf(place.store, sizeof(place.store), "%.64s/disk/servers.db", place.folder);
	trouble("FULL", fill_disk, empty_disk, ERROR_DISK_FULL);
	CU_ASSERT_EQUAL_FATAL(mount(NULL, disk, NULL, MS_REMOUNT | MS_RDONLY, NULL), 0);
	CU_ASSERT_FALSE(try_to_begin(words));
	CU_ASSERT_PTR_NOT_NULL(strstr(words, "servers.db: it may not be written"));
	memcpy(place.store, usual, sizeof(usual));
	CU_ASSERT_EQUAL(umount(disk), 0);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"killed while servers announce", test_killed},
		{"stopped while servers announce", test_stopped},
		{"a store that cannot be written", test_unwritable},
		{"a disk that is full, or for reading only", test_disk},
		CU_TEST_INFO_NULL,
	};
	int verdict;

	place_init(&place);
	snprintf(tcp_address, sizeof(tcp_address), "tcp://127.0.0.1:0");
	verdict = suite_run("store", tests);
	place_done(&place);
	return verdict;
}
