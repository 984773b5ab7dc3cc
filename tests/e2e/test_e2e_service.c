/*
 * ingotd as a service of systemd's, which the test plays: it passes the sockets and is told when the daemon is ready,
 * reads its settings again and stops.
 */
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <lm.h>

#include "process.h"
#include "suite.h"

/* Where sockets are passed from (sd_listen_fds(3)). */
enum { FIRST = 3, PASSED = 2 };

static struct place place;
static int notices = -1;

static struct sockaddr_un path_address(const char *path)
{
	struct sockaddr_un address = {.sun_family = AF_UNIX};

	snprintf(address.sun_path, sizeof(address.sun_path), "%s", path);
	return address;
}

/* A socket bound to the address; the test cannot go on without it. */
static int bound_socket(int type, const void *address, socklen_t length)
{
	int fd = socket(*(const sa_family_t *)address, type, 0);

	if (fd < 0 || bind(fd, address, length) != 0) {
		perror("bind");
		abort();
	}
	return fd;
}

/* The daemon's unix socket and one of TCP, as descriptors 3 and 4. */
static void open_passed(void)
{
	const struct sockaddr_un local = path_address(place.socket_path);
	const struct sockaddr_in tcp = {.sin_family = AF_INET,
					.sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	/* Above those that they are to become. */
	int fds[PASSED] = {
		dup2(bound_socket(SOCK_STREAM, &local, sizeof(local)), 20),
		dup2(bound_socket(SOCK_STREAM, &tcp, sizeof(tcp)), 21),
	};

	for (int i = 0; i < PASSED; i++) {
		if (fds[i] < 0 || listen(fds[i], 8) != 0 || dup2(fds[i], FIRST + i) < 0)
			abort();
		close(fds[i]);
	}
	setenv("LISTEN_FDS", "2", 1);
}

static void close_passed(void)
{
	unsetenv("LISTEN_FDS");
	for (int i = 0; i < PASSED; i++)
		close(FIRST + i);
}

/* What the daemon says next; empty when it says nothing in time. */
static const char *notice(void)
{
	static char text[512];
	struct pollfd wait = {.fd = notices, .events = POLLIN};
	ssize_t length = 0;

	if (poll(&wait, 1, PROCESS_WAIT_MS) == 1)
		length = recv(notices, text, sizeof(text) - 1, 0);
	text[length > 0 ? length : 0] = '\0';
	return text;
}

static NET_API_STATUS ask(const char *address)
{
	LPBYTE info = NULL;
	NET_API_STATUS status = NetServerGetInfo((LMSTR)address, 100, &info);

	NetApiBufferFree(info);
	return status;
}

static void test_passed(void)
{
	static const char *const arguments[] = {"--store", ":memory:", "--no-rpcbind", NULL};
	struct daemon daemon;
	int status;

	CU_ASSERT_FATAL(daemon_start(&daemon, arguments, PASSED, NULL, NULL));
	CU_ASSERT_STRING_EQUAL(notice(), "READY=1");
	CU_ASSERT_STRING_EQUAL(daemon.addresses[0], place.unix_address);
	CU_ASSERT_EQUAL(strncmp(daemon.addresses[1], "tcp://127.0.0.1:", 16), 0);
	CU_ASSERT_EQUAL(ask(daemon.addresses[0]), 0);
	CU_ASSERT_EQUAL(ask(daemon.addresses[1]), 0);

	CU_ASSERT_EQUAL(kill(daemon.pid, SIGHUP), 0);
	CU_ASSERT_EQUAL(strncmp(notice(), "RELOADING=1\nMONOTONIC_USEC=", 27), 0);
	CU_ASSERT_STRING_EQUAL(notice(), "READY=1");

	status = daemon_stop(&daemon, SIGTERM);
	CU_ASSERT(WIFEXITED(status) && WEXITSTATUS(status) == 0);
	CU_ASSERT_STRING_EQUAL(notice(), "STOPPING=1");
	/* systemd listens on, and starts the daemon again when somebody calls. */
	CU_ASSERT_EQUAL(access(place.socket_path, F_OK), 0);
}

/* What the settings say comes in addition, but for what was passed already. */
static void test_passed_and_said(void)
{
	const char *const arguments[] = {
		"--listen", "tcp://127.0.0.1:0", "--listen",     place.unix_address,
		"--store",  ":memory:",          "--no-rpcbind", NULL};
	struct daemon daemon;

	CU_ASSERT_FATAL(daemon_start(&daemon, arguments, PASSED + 1, NULL, NULL));
	CU_ASSERT_STRING_EQUAL(notice(), "READY=1");
	CU_ASSERT_STRING_EQUAL(daemon.addresses[0], place.unix_address);
	CU_ASSERT_EQUAL(strncmp(daemon.addresses[2], "tcp://127.0.0.1:", 16), 0);
	CU_ASSERT_EQUAL(ask(daemon.addresses[2]), 0);
	CU_ASSERT_EQUAL(daemon_stop(&daemon, SIGTERM), 0);
	CU_ASSERT_STRING_EQUAL(notice(), "STOPPING=1");
	CU_ASSERT_EQUAL(access(place.socket_path, F_OK), 0);
}

/* One that does not listen cannot be served. */
static void test_no_socket(void)
{
	static const char *const arguments[] = {"--store", ":memory:", NULL};
	struct daemon daemon;
	char words[4096] = "";
	int status = 0;

	setenv("LISTEN_FDS", "1", 1);
	CU_ASSERT_FATAL(dup2(notices, FIRST) == FIRST);
	CU_ASSERT_FALSE(daemon_start(&daemon, arguments, 1, words, &status));
	CU_ASSERT(WIFEXITED(status) && WEXITSTATUS(status) == 1);
	CU_ASSERT_PTR_NOT_NULL(strstr(words, "cannot serve the passed socket 3: "));
	close_passed();
}

/* Nobody passed anything: the daemon opens what it is told to, and says when it is ready all the same. */
static void test_not_passed(void)
{
	const char *const arguments[] = {"--listen", place.unix_address, "--store",
					 ":memory:", NULL};
	struct daemon daemon;

	unlink(place.socket_path);
	CU_ASSERT_FATAL(daemon_start(&daemon, arguments, 1, NULL, NULL));
	CU_ASSERT_STRING_EQUAL(notice(), "READY=1");
	CU_ASSERT_EQUAL(ask(place.unix_address), 0);
	CU_ASSERT_EQUAL(daemon_stop(&daemon, SIGTERM), 0);
	CU_ASSERT_STRING_EQUAL(notice(), "STOPPING=1");
	CU_ASSERT_NOT_EQUAL(access(place.socket_path, F_OK), 0);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"sockets that were passed", test_passed},
		{"those and others", test_passed_and_said},
		{"passed, but no listening socket", test_no_socket},
		{"none passed", test_not_passed},
		CU_TEST_INFO_NULL,
	};
	char path[96];
	struct sockaddr_un address;
	int verdict;

	place_init(&place);
	snprintf(path, sizeof(path), "%s/notify", place.folder);
	address = path_address(path);
	open_passed();
	notices = bound_socket(SOCK_DGRAM | SOCK_CLOEXEC, &address, sizeof(address));
	setenv("NOTIFY_SOCKET", path, 1);
	verdict = suite_run("service", tests);
	close(notices);
	place_done(&place);
	return verdict;
}
