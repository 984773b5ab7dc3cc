/*
 * The limits that the configuration sets: who takes more of the daemon than they allow is hung up on, and nobody else.
 */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <lm.h>

#include "ingot/bounds.h"
#include "process.h"
#include "suite.h"

/* More than INGOT_PEER_SPARED_MS. */
#define REST_US 150000

static struct place place;
static struct daemon daemon_here;

static void begin(const char *limits)
{
	const char *const arguments[] = {
		"--listen", place.unix_address, "--listen",   "tcp://127.0.0.1:0", "--store",
		":memory:", "--config",         place.config, "--no-rpcbind",      NULL};

	write_file(place.config, limits);
	CU_ASSERT_FATAL(daemon_start(&daemon_here, arguments, 2, NULL, NULL));
}

static void end(void)
{
	CU_ASSERT_EQUAL(daemon_stop(&daemon_here, SIGTERM), 0);
}

static int reach_unix(void)
{
	struct sockaddr_un address = {.sun_family = AF_UNIX};
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

	snprintf(address.sun_path, sizeof(address.sun_path), "%s", place.socket_path);
	CU_ASSERT_EQUAL_FATAL(connect(fd, (struct sockaddr *)&address, sizeof(address)), 0);
	return fd;
}

static int reach_tcp(void)
{
	uint16_t port = (uint16_t)atoi(strrchr(daemon_here.addresses[1], ':') + 1);
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	CU_ASSERT_EQUAL_FATAL(connect(fd, (struct sockaddr *)&address, sizeof(address)), 0);
	return fd;
}

/*
 * Have the null procedure answered (its record: a mark, then xid, CALL, 2, program, version, 0 and two empty AUTH_NONE), and
 * rest for long enough to be one that may be closed for another.
 */
static void call_and_rest(int fd)
{
	static const uint32_t words[] = {0x80000028, 7, 0, 2, 0x20001F00, 1, 0, 0, 0, 0, 0};
	const struct timeval limit = {.tv_sec = PROCESS_WAIT_MS / 1000};
	uint32_t call[sizeof(words) / sizeof(words[0])];
	uint8_t reply[28];

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		call[i] = htonl(words[i]);
	CU_ASSERT_EQUAL(setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit)), 0);
	CU_ASSERT_EQUAL(send(fd, call, sizeof(call), MSG_NOSIGNAL), sizeof(call));
	CU_ASSERT_EQUAL(recv(fd, reply, sizeof(reply), MSG_WAITALL), sizeof(reply));
	usleep(REST_US);
}

/* Begin a request of so many bytes. */
static void begin_request(int fd, uint32_t announced, size_t sent)
{
	uint32_t mark = htonl(0x80000000u | announced);
	char *bytes = calloc(1, sent + 1);

	CU_ASSERT_PTR_NOT_NULL_FATAL(bytes);
	CU_ASSERT_EQUAL(send(fd, &mark, sizeof(mark), MSG_NOSIGNAL), sizeof(mark));
	for (size_t at = 0; at < sent;) {
		ssize_t took = send(fd, bytes + at, sent - at, MSG_NOSIGNAL);

		if (took < 0)
			break;
		at += (size_t)took;
	}
	free(bytes);
}

/* Whether the daemon hangs up within so many milliseconds. */
static bool is_hung_up(int fd, int milliseconds)
{
	struct pollfd one = {.fd = fd, .events = POLLRDHUP};

	return poll(&one, 1, milliseconds) == 1;
}

/* What the daemon says of its limits. */
static void expect_info(DWORD users, LONG minutes)
{
	SERVER_INFO_102 *info = NULL;

	CU_ASSERT_EQUAL_FATAL(NetServerGetInfo(place.unix_address, 102, (LPBYTE *)&info), 0);
	CU_ASSERT_EQUAL(info->sv102_users, users);
	CU_ASSERT_EQUAL(info->sv102_disc, minutes);
	CU_ASSERT_EQUAL(NetApiBufferFree(info), 0);
}

static void test_request(void)
{
	int small;
	int large;

	begin("[limits]\nrequest = 1000\n");
	small = reach_unix();
	large = reach_unix();
	begin_request(small, 1000, 999);
	begin_request(large, 1001, 0);
	CU_ASSERT(is_hung_up(large, PROCESS_WAIT_MS));
	CU_ASSERT_FALSE(is_hung_up(small, 100));
	expect_info(INGOT_CONNECTIONS_MAX, INGOT_SERVER_IDLE_MS / 60000);
	close(small);
	close(large);
	end();
}

static void test_held(void)
{
	int first;
	int second;

	begin("[limits]\nheld = 600000\n");
	first = reach_unix();
	second = reach_unix();
	begin_request(first, 500000, 400000);
	CU_ASSERT_FALSE(is_hung_up(first, 100));
	begin_request(second, 500000, 400000);
	CU_ASSERT(is_hung_up(second, PROCESS_WAIT_MS));
	CU_ASSERT_FALSE(is_hung_up(first, 100));
	close(first);
	close(second);
	end();
}

/* In all, and of one host: the one that rested longest makes room. */
static void test_connections(void)
{
	int fds[4];

	begin("[limits]\nconnections = 3\nconnections-per-host = 2\n");
	for (size_t i = 0; i < 3; i++) {
		fds[i] = reach_tcp();
		call_and_rest(fds[i]);
	}
	CU_ASSERT(is_hung_up(fds[0], PROCESS_WAIT_MS));
	CU_ASSERT_FALSE(is_hung_up(fds[1], 0));
	fds[3] = reach_unix();
	call_and_rest(fds[3]);
	CU_ASSERT_FALSE(is_hung_up(fds[1], 0));
	expect_info(3, 2);
	CU_ASSERT(is_hung_up(fds[1], PROCESS_WAIT_MS));
	for (size_t i = 0; i < 4; i++)
		close(fds[i]);
	end();
}

/* How many of them the daemon has not hung up on. */
static unsigned count_kept(const int *fds, size_t count)
{
	unsigned kept = 0;

	for (size_t i = 0; i < count; i++)
		kept += !is_hung_up(fds[i], 0);
	return kept;
}

/* Let the daemon have so many descriptors more than it has. */
static void limit_descriptors(rlim_t more)
{
	struct rlimit limit;
	char path[64];
	rlim_t used = 0;

	do
		snprintf(path, sizeof(path), "/proc/%d/fd/%u", (int)daemon_here.pid,
			 (unsigned)used++);
	while (access(path, F_OK) == 0 || used <= STDERR_FILENO);
	CU_ASSERT_EQUAL_FATAL(prlimit(daemon_here.pid, RLIMIT_NOFILE, NULL, &limit), 0);
	limit.rlim_cur = used - 1 + more;
	CU_ASSERT_EQUAL_FATAL(prlimit(daemon_here.pid, RLIMIT_NOFILE, &limit, NULL), 0);
}

/* The system's own limit: as many stay as there are descriptors for, whoever comes. */
static void test_descriptors(void)
{
	int fds[8];

	begin("");
	expect_info(INGOT_CONNECTIONS_MAX, INGOT_SERVER_IDLE_MS / 60000);
	/* The client's own connection rests longest, so that there is room for five. */
	usleep(REST_US);
	limit_descriptors(4);
	for (unsigned i = 0; i < 8; i++) {
		fds[i] = reach_tcp();
		call_and_rest(fds[i]);
		CU_ASSERT_EQUAL(count_kept(fds, i + 1), i + 1 < 5 ? i + 1 : 5);
	}
	for (size_t i = 0; i < 8; i++)
		close(fds[i]);
	end();
}

static void test_patience(void)
{
	int resting;
	int stalled;

	begin("[limits]\nidle = 3600\nstall = 1\n");
	resting = reach_unix();
	stalled = reach_unix();
	begin_request(stalled, 100, 50);
	CU_ASSERT(is_hung_up(stalled, PROCESS_WAIT_MS));
	CU_ASSERT_FALSE(is_hung_up(resting, 1000));
	expect_info(INGOT_CONNECTIONS_MAX, 60);
	close(resting);
	close(stalled);
	end();

	begin("[limits]\nidle = 1\nstall = 3600\n");
	resting = reach_unix();
	stalled = reach_unix();
	begin_request(stalled, 100, 50);
	CU_ASSERT(is_hung_up(resting, PROCESS_WAIT_MS));
	CU_ASSERT_FALSE(is_hung_up(stalled, 1000));
	expect_info(INGOT_CONNECTIONS_MAX, 1);
	close(resting);
	close(stalled);
	end();
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"bytes of a request", test_request},     {"bytes under way", test_held},
		{"connections", test_connections},        {"descriptors", test_descriptors},
		{"idle and stalled ones", test_patience}, CU_TEST_INFO_NULL,
	};
	int verdict;

	place_init(&place);
	verdict = suite_run("limits", tests);
	place_done(&place);
	return verdict;
}
