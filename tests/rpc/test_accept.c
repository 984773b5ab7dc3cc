/*
 * test_accept.c: who is let in when there is no room for all: a crowd at one address of a server keeps nobody from
 * another.
 */
#include <poll.h>
#include <stdio.h>
#include <unistd.h>

#include "suite.h"

#include "hostile.h"
#include "pool.h"
#include "sample.h"

#define CROWD   200
#define RESTING 3

/* The null procedure of the sample's program: xid, CALL, 2, program, version, 0, two empty AUTH_NONE. */
static const uint32_t null_call[] = {7, 0, 2, SAMPLE_PROGRAM, SAMPLE_VERSION, 0, 0, 0, 0, 0};

static bool call_null(int fd)
{
	uint8_t record[sizeof(null_call)];

	for (size_t i = 0; i < sizeof(null_call) / sizeof(null_call[0]); i++)
		hostile_set_word(record, i, null_call[i]);
	return hostile_write_record(fd, record, sizeof(record));
}

/* How many have been answered, or hung up on to make room. */
static unsigned count_served(const int *fds)
{
	unsigned count = 0;

	for (size_t i = 0; i < CROWD; i++) {
		struct pollfd one = {.fd = fds[i], .events = POLLIN | POLLRDHUP};

		count += poll(&one, 1, 0) == 1;
	}
	return count;
}

static void *run(void *server)
{
	CU_ASSERT_EQUAL(ingot_server_run(server), 0);
	return NULL;
}

/* Whichever address comes first. */
static void test_addresses(void)
{
	const ingot_server_options options = {.connections_max = 4};
	struct sample_context context = {0};
	char unix_address[64];
	int fds[CROWD];
	pthread_t thread;
	ingot_server *server;

	snprintf(unix_address, sizeof(unix_address), "unix:///tmp/ingot-accept-%d.sock",
		 (int)getpid());
	CU_ASSERT_EQUAL_FATAL(ingot_server_new(&options, &server), 0);
	CU_ASSERT_EQUAL(ingot_server_add(server, &sample_interface, &sample_ops, &context), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_server_listen(server, "tcp://127.0.0.1:0"), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_server_listen(server, unix_address), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_server_listen(server, "tcp://127.0.0.1:0"), 0);
	for (size_t i = 0; i < CROWD; i++) {
		fds[i] = hostile_connect(ingot_server_address(server, i % 2 * 2));
		CU_ASSERT(call_null(fds[i]));
	}
	CU_ASSERT_EQUAL_FATAL(pthread_create(&thread, NULL, run, server), 0);
	CU_ASSERT_EQUAL(sample_number(unix_address, SAMPLE_FAIL, 77), 77);
	CU_ASSERT(count_served(fds) < CROWD / 2);
	for (size_t i = 0; i < CROWD; i++)
		close(fds[i]);
	/* Those who have gone meanwhile are not waited for. */
	CU_ASSERT_EQUAL(sample_number(ingot_server_address(server, 2), SAMPLE_FAIL, 78), 78);
	while (ingot_pool_evict())
		;
	ingot_server_stop(server);
	pthread_join(thread, NULL);
	ingot_server_free(server);
}

static void *sleep_there(void *address)
{
	CU_ASSERT_EQUAL(sample_number(address, SAMPLE_SLEEP, 500), 0);
	return NULL;
}

/* Whoever has gone before he is let in costs nobody his place. */
static void test_gone(void)
{
	const ingot_server_options options = {.host_max = RESTING + 1};
	struct serving serving;
	pthread_t sleeper;
	int fds[RESTING];
	uint8_t reply[64];

	CU_ASSERT_EQUAL_FATAL(serving_start_with(&serving, "tcp://127.0.0.1:0", &options), 0);
	for (size_t i = 0; i < RESTING; i++) {
		fds[i] = hostile_connect(serving.address);
		CU_ASSERT(call_null(fds[i]));
		CU_ASSERT_EQUAL(hostile_read_record(fds[i], reply, sizeof(reply)), 24);
	}
	/* While the server is busy, others come and go. */
	CU_ASSERT_EQUAL_FATAL(pthread_create(&sleeper, NULL, sleep_there, serving.address), 0);
	usleep(200000);
	for (size_t i = 0; i < CROWD; i++)
		close(hostile_connect(serving.address));
	pthread_join(sleeper, NULL);
	CU_ASSERT_EQUAL(sample_number(serving.address, SAMPLE_FAIL, 77), 77);
	for (size_t i = 0; i < RESTING; i++) {
		struct pollfd one = {.fd = fds[i], .events = POLLIN | POLLRDHUP};

		CU_ASSERT_EQUAL(poll(&one, 1, 0), 0);
		close(fds[i]);
	}
	while (ingot_pool_evict())
		;
	serving_stop(&serving);
}

/* A request may be as large as the option says, and a byte more is cut off. */
static void test_request_max(void)
{
	const ingot_server_options options = {.request_max = sizeof(null_call)};
	struct serving serving;
	uint8_t bytes[64];
	uint8_t mark[4];
	int fd;

	CU_ASSERT_EQUAL_FATAL(serving_start_with(&serving, "tcp://127.0.0.1:0", &options), 0);
	fd = hostile_connect(serving.address);
	CU_ASSERT(call_null(fd));
	CU_ASSERT_EQUAL(hostile_read_record(fd, bytes, sizeof(bytes)), 24);
	hostile_set_word(mark, 0, 0x80000000u | (sizeof(null_call) + 1));
	CU_ASSERT(hostile_write(fd, mark, sizeof(mark)));
	CU_ASSERT(hostile_is_closed(fd));
	close(fd);
	serving_stop(&serving);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"several addresses", test_addresses},
		{"those who have gone", test_gone},
		{"the largest request", test_request_max},
		CU_TEST_INFO_NULL,
	};

	return suite_run("accept", tests);
}
