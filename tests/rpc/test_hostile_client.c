/*
 * test_hostile_client.c: our server before clients that send nonsense, too much, too little, too slowly,
 * and do not read. While they do, an ordinary client is served.
 */
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "suite.h"

#include "encoding.h"
#include "heap.h"
#include "hostile.h"
#include "lmapibuf.h"
#include "pool.h"
#include "sample.h"
#include "winerror.h"

/* A list of five, as our client asks for it: the call that the tests spoil. */
static struct hostile_record valid;
static struct serving serving;

/* Words of a call's record: xid, CALL, RPC version, program, version, procedure, credentials (flavor,
 * length), verifier (2), arguments. */
enum {
	XID,
	DIRECTION,
	RPC_VERSION,
	PROGRAM,
	VERSION,
	PROCEDURE,
	FLAVOR,
	CRED_LENGTH,
	VERIFIER = 8
};
#define HEADER_WORDS 10

static void test_begin(void)
{
	struct hostile hostile;
	uint8_t *buffer;
	uint32_t read;
	uint32_t total;

	CU_ASSERT_TRUE_FATAL(hostile_start(&hostile, hostile_keep_request, &valid));
	CU_ASSERT_EQUAL(sample_list(hostile.address, 2, 5, &buffer, &read, &total),
			RPC_S_CALL_FAILED);
	hostile_stop(&hostile);
	CU_ASSERT_TRUE_FATAL(valid.length > HEADER_WORDS * 4);
	CU_ASSERT_EQUAL_FATAL(serving_start(&serving, "tcp://127.0.0.1:0"), 0);
}

/* What a process used of the processor so far, in milliseconds. */
static int64_t used_ms(void)
{
	struct rusage usage;

	getrusage(RUSAGE_SELF, &usage);
	return (int64_t)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000 +
	       (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1000;
}

/*
 * An ordinary call is answered, and soon: by the processor's time, which does not go by while it is other processes'. By
 * the clock there is the bound of all that this test waits for.
 */
static void check_alive(void)
{
	int64_t begin = now_ms();
	int64_t used = used_ms();

	CU_ASSERT_EQUAL(sample_number(serving.address, SAMPLE_FAIL, 77), 77);
	CU_ASSERT_TRUE(used_ms() - used < 1000);
	CU_ASSERT_TRUE(now_ms() - begin < HOSTILE_WAIT_MS);
}

/* Send a record, read the reply's; its length or -1. */
static long ask(const uint8_t *record, size_t length, uint8_t *reply, size_t size)
{
	int fd = hostile_connect(serving.address);
	long got = -1;

	if (hostile_write_record(fd, record, length)) {
		/* So that a server that waits for more sees that none will come. */
		shutdown(fd, SHUT_WR);
		got = hostile_read_record(fd, reply, size);
	}
	close(fd);
	return got;
}

/* A call with one word changed; the reply's words from the third on. */
static void expect_words(size_t index, uint32_t word, const uint32_t *wanted, size_t count)
{
	uint8_t record[4096];
	uint8_t reply[4096];
	long length;

	memcpy(record, valid.bytes, (size_t)valid.length);
	hostile_set_word(record, index, word);
	length = ask(record, (size_t)valid.length, reply, sizeof(reply));
	CU_ASSERT_EQUAL_FATAL(length, (long)(2 + count) * 4);
	CU_ASSERT_EQUAL(hostile_word(reply, 0), hostile_word(record, 0));
	CU_ASSERT_EQUAL(hostile_word(reply, 1), 1);
	for (size_t i = 0; i < count; i++)
		CU_ASSERT_EQUAL(hostile_word(reply, 2 + i), wanted[i]);
}

static void test_unknown(void)
{
	expect_words(PROGRAM, SAMPLE_PROGRAM + 1, (const uint32_t[]){0, 0, 0, 1}, 4);
	expect_words(VERSION, SAMPLE_VERSION + 1,
		     (const uint32_t[]){0, 0, 0, 2, SAMPLE_VERSION, SAMPLE_PROTOBUF}, 6);
	expect_words(PROCEDURE, 99, (const uint32_t[]){0, 0, 0, 3}, 4);
	/* To protobuf, text where a number should be is another field. */
	expect_words(PROCEDURE, 6, (const uint32_t[]){0, 0, 0, encoding_is_protobuf() ? 3 : 4}, 4);
	/* Procedure 0 is every program's. */
	expect_words(PROCEDURE, 0, (const uint32_t[]){0, 0, 0, 0}, 4);
	expect_words(RPC_VERSION, 3, (const uint32_t[]){1, 0, 2, 2}, 4);
	check_alive();
}

static void test_credentials(void)
{
	uint8_t record[4096];
	uint8_t reply[4096];
	uint32_t state = 99;

	/* Flavors that are not offered: rejected credentials. */
	for (uint32_t flavor = 2; flavor < 10; flavor++)
		expect_words(FLAVOR, flavor, (const uint32_t[]){1, 1, 2}, 3);
	/* AUTH_SYS without a body. */
	expect_words(FLAVOR, 1, (const uint32_t[]){1, 1, 1}, 3);
	/* AUTH_SYS bodies of every length, with lengths inside that lie. */
	for (uint32_t size = 0; size <= 404; size += 4) {
		memcpy(record, valid.bytes, CRED_LENGTH * 4);
		hostile_set_word(record, FLAVOR, 1);
		hostile_set_word(record, CRED_LENGTH, size);
		for (size_t i = 0; i < size / 4; i++)
			hostile_set_word(record, VERIFIER + i, hostile_random(&state) % 64);
		memcpy(record + (VERIFIER * 4) + size, valid.bytes + (VERIFIER * 4),
		       (size_t)valid.length - (VERIFIER * 4));
		(void)ask(record, (size_t)valid.length + size, reply, sizeof(reply));
	}
	check_alive();
}

/* The results' first number: a word; in protobuf, below 128, the byte behind field 1's tag, or 0 where that is absent. */
static uint32_t result_in(const uint8_t *reply)
{
	const uint8_t *message = reply + 7 * 4;

	if (!encoding_is_protobuf())
		return hostile_word(reply, 6);
	return hostile_word(reply, 6) > 1 && message[0] == 0x08 ? message[1] : 0;
}

/* Where the level's last byte is. The server's name is in front of it: a word, its length, the text; or a tag, its
 * length, the text, and the level's tag. */
static size_t level_at(const uint8_t *record)
{
	if (encoding_is_protobuf())
		return (HEADER_WORDS + 1) * 4 + 2 + record[(HEADER_WORDS + 1) * 4 + 1] + 1;
	return (HEADER_WORDS + 2 + (hostile_word(record, HEADER_WORDS + 1) + 3) / 4) * 4 + 3;
}

static void test_levels(void)
{
	uint8_t record[4096];
	uint8_t reply[4096];
	size_t level = level_at(valid.bytes);
	unsigned calls = serving.context.calls;

	memcpy(record, valid.bytes, (size_t)valid.length);
	CU_ASSERT_EQUAL_FATAL(record[level], 2);
	record[level] = 3;
	CU_ASSERT_TRUE(ask(record, (size_t)valid.length, reply, sizeof(reply)) >= 7 * 4);
	CU_ASSERT_EQUAL(hostile_word(reply, 5), 0);
	CU_ASSERT_EQUAL(result_in(reply), ERROR_INVALID_LEVEL);
	CU_ASSERT_EQUAL(serving.context.calls, calls);
}

static void test_marks(void)
{
	static const uint32_t marks[] = {0xFFFFFFFFu, 0x7FFFFFFFu,
					 0x80000000u + INGOT_REQUEST_MAX + 1,
					 INGOT_REQUEST_MAX + 1};
	static uint8_t zeros[4096];

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		uint8_t mark[4];
		int fd = hostile_connect(serving.address);

		hostile_set_word(mark, 0, marks[i]);
		CU_ASSERT_TRUE(hostile_write(fd, mark, sizeof(mark)));
		CU_ASSERT_TRUE(hostile_is_closed(fd));
		close(fd);
		check_alive();
	}
	/* Two fragments that are together too large. */
	{
		uint8_t *large = calloc(1, INGOT_REQUEST_MAX);
		uint8_t mark[4];
		int fd = hostile_connect(serving.address);

		CU_ASSERT_PTR_NOT_NULL_FATAL(large);
		hostile_set_word(mark, 0, INGOT_REQUEST_MAX);
		CU_ASSERT_TRUE(hostile_write(fd, mark, 4));
		CU_ASSERT_TRUE(hostile_write(fd, large, INGOT_REQUEST_MAX));
		hostile_set_word(mark, 0, 0x80000001u);
		(void)hostile_write(fd, mark, 4);
		CU_ASSERT_TRUE(hostile_is_closed(fd));
		close(fd);
		free(large);
	}
	/* Empty fragments. */
	{
		int fd = hostile_connect(serving.address);

		(void)hostile_write(fd, zeros, sizeof(zeros));
		CU_ASSERT_TRUE(hostile_is_closed(fd));
		close(fd);
	}
	check_alive();
}

/* The largest request that is allowed arrives; its text comes back. */
static void test_largest(void)
{
	/* In protobuf, a tag and a length of three bytes are in front of it as well. */
	size_t length = INGOT_REQUEST_MAX - 11 * 4 - (encoding_is_protobuf() ? 4 : 0);
	char *text = malloc(length + 1);
	char *copy = NULL;

	CU_ASSERT_PTR_NOT_NULL_FATAL(text);
	memset(text, 'x', length);
	text[length] = '\0';
	CU_ASSERT_EQUAL(sample_echo(serving.address, text, &copy), 0);
	CU_ASSERT_TRUE(copy && strcmp(copy, text) == 0);
	NetApiBufferFree(copy);
	free(text);
}

static void test_truncated(void)
{
	uint8_t reply[4096];

	for (size_t length = 0; length < (size_t)valid.length; length++) {
		long got = ask(valid.bytes, length, reply, sizeof(reply));

		/* Nothing, when not even the header was whole; else: these are no arguments. */
		if (length >= HEADER_WORDS * 4) {
			CU_ASSERT_EQUAL(got, 6 * 4);
			CU_ASSERT_EQUAL(hostile_word(reply, 5), 4);
		} else {
			CU_ASSERT_EQUAL(got, -1);
		}
	}
	check_alive();
}

static void test_trailing(void)
{
	uint8_t record[4096];
	uint8_t reply[4096];

	memcpy(record, valid.bytes, (size_t)valid.length);
	memset(record + valid.length, 0, 4);
	CU_ASSERT_EQUAL(ask(record, (size_t)valid.length + 4, reply, sizeof(reply)), 6 * 4);
	CU_ASSERT_EQUAL(hostile_word(reply, 5), 4);
}

static void test_flipped(void)
{
	uint8_t record[4096];
	static uint8_t reply[1 << 20];

	for (size_t bit = 0; bit < (size_t)valid.length * 8; bit++) {
		memcpy(record, valid.bytes, (size_t)valid.length);
		record[bit / 8] ^= (uint8_t)(1u << bit % 8);
		(void)ask(record, (size_t)valid.length, reply, sizeof(reply));
	}
	check_alive();
}

static void test_random(void)
{
	uint32_t state = 4711;
	uint8_t bytes[600];

	for (unsigned round = 0; round < 300; round++) {
		size_t length = hostile_random(&state) % sizeof(bytes);
		int fd = hostile_connect(serving.address);

		for (size_t i = 0; i < length; i++)
			bytes[i] = (uint8_t)(hostile_random(&state) >> 7);
		if (round % 2 == 0)
			(void)hostile_write(fd, bytes, length);
		else if (length > HEADER_WORDS * 4) {
			memcpy(bytes, valid.bytes, HEADER_WORDS * 4);
			(void)hostile_write_record(fd, bytes, length);
		}
		close(fd);
	}
	check_alive();
}

/* Fifty calls in one write, answered in order; then the same, a byte in each fragment. */
static void test_pipelined(void)
{
	size_t size = (size_t)valid.length + 4;
	uint8_t *bytes = malloc(50 * size);
	uint8_t *small = malloc(5 * (size_t)valid.length);
	static uint8_t reply[65536];
	int fd = hostile_connect(serving.address);

	CU_ASSERT_TRUE_FATAL(bytes && small);
	for (uint32_t i = 0; i < 50; i++) {
		hostile_set_word(bytes + i * size, 0, (uint32_t)valid.length | 0x80000000u);
		memcpy(bytes + i * size + 4, valid.bytes, (size_t)valid.length);
		hostile_set_word(bytes + i * size, 1, i);
	}
	CU_ASSERT_TRUE(hostile_write(fd, bytes, 50 * size));
	for (uint32_t i = 0; i < 50; i++) {
		CU_ASSERT_TRUE_FATAL(hostile_read_record(fd, reply, sizeof(reply)) > 28);
		CU_ASSERT_EQUAL(hostile_word(reply, 0), i);
		CU_ASSERT_EQUAL(result_in(reply), 0);
	}
	for (size_t i = 0; i < (size_t)valid.length; i++) {
		hostile_set_word(small + 5 * i, 0,
				 1u | (i + 1 == (size_t)valid.length ? 0x80000000u : 0));
		small[5 * i + 4] = valid.bytes[i];
	}
	CU_ASSERT_TRUE(hostile_write(fd, small, 5 * (size_t)valid.length));
	CU_ASSERT_TRUE(hostile_read_record(fd, reply, sizeof(reply)) > 28);
	CU_ASSERT_EQUAL(result_in(reply), 0);
	close(fd);
	free(bytes);
	free(small);
}

/* Half a mark, half a header, half a record of half a megabyte: nobody else waits. */
static void test_stalled(void)
{
	uint8_t mark[4];
	int fds[3];
	static uint8_t half[256 * 1024];

	for (size_t i = 0; i < 3; i++)
		fds[i] = hostile_connect(serving.address);
	hostile_set_word(mark, 0, 0x80080000u);
	CU_ASSERT_TRUE(hostile_write(fds[0], mark, 2));
	CU_ASSERT_TRUE(hostile_write(fds[1], mark, 4));
	CU_ASSERT_TRUE(hostile_write(fds[1], valid.bytes, 20));
	CU_ASSERT_TRUE(hostile_write(fds[2], mark, 4));
	CU_ASSERT_TRUE(hostile_write(fds[2], half, sizeof(half)));
	for (unsigned i = 0; i < 50; i++)
		check_alive();
	for (size_t i = 0; i < 3; i++)
		close(fds[i]);
	check_alive();
}

/* Whether the server hangs up. */
static bool is_hung_up(int fd)
{
	struct pollfd one = {.fd = fd, .events = POLLRDHUP};

	return poll(&one, 1, HOSTILE_WAIT_MS) == 1 &&
	       (one.revents & (POLLRDHUP | POLLHUP | POLLERR));
}

/* Who rests, or stalls in the middle of a request, for too long is hung up on; others are served. */
static void test_patience(void)
{
	const ingot_server_options options = {.idle_ms = 300, .stall_ms = 200};
	struct serving short_tempered;
	uint8_t mark[4];
	int idle;
	int stalled;

	CU_ASSERT_EQUAL_FATAL(serving_start_with(&short_tempered, "tcp://127.0.0.1:0", &options),
			      0);
	idle = hostile_connect(short_tempered.address);
	stalled = hostile_connect(short_tempered.address);
	hostile_set_word(mark, 0, 0x80000400u);
	CU_ASSERT_TRUE(hostile_write(stalled, mark, 4));
	CU_ASSERT_TRUE(hostile_write(stalled, valid.bytes, 20));
	CU_ASSERT_TRUE(is_hung_up(stalled));
	CU_ASSERT_TRUE(is_hung_up(idle));
	CU_ASSERT_EQUAL(sample_number(short_tempered.address, SAMPLE_FAIL, 77), 77);
	close(idle);
	close(stalled);
	serving_stop(&short_tempered);
}

/* More connections than allowed: the one that rested longest makes room. */
static void test_connections_max(void)
{
	const ingot_server_options options = {.connections_max = 2};
	struct serving narrow;
	int fds[3];

	CU_ASSERT_EQUAL_FATAL(serving_start_with(&narrow, "tcp://127.0.0.1:0", &options), 0);
	for (size_t i = 0; i < 3; i++) {
		fds[i] = hostile_connect(narrow.address);
		usleep(20 * 1000);
	}
	CU_ASSERT_TRUE(is_hung_up(fds[0]));
	CU_ASSERT_EQUAL(sample_number(narrow.address, SAMPLE_FAIL, 77), 77);
	for (size_t i = 0; i < 3; i++)
		close(fds[i]);
	serving_stop(&narrow);
}

/* One that asks for megabytes and reads none of them. */
static void test_unread(void)
{
	uint8_t record[4096];
	size_t wanted = (size_t)valid.length / 4 - 1;
	int fd = hostile_connect(serving.address);

	memcpy(record, valid.bytes, (size_t)valid.length);
	hostile_set_word(record, wanted, 30000);
	for (unsigned i = 0; i < 20; i++)
		CU_ASSERT_TRUE(hostile_write_record(fd, record, (size_t)valid.length));
	for (unsigned i = 0; i < 50; i++)
		check_alive();
	close(fd);
	check_alive();
}

/* Idle, stalled, unread: none of it keeps the processor busy. */
static void test_no_spinning(void)
{
	uint8_t record[4096];
	uint8_t mark[4];
	int stalled = hostile_connect(serving.address);
	int unread = hostile_connect(serving.address);
	int halved = hostile_connect(serving.address);
	int64_t before;

	hostile_set_word(mark, 0, 0x80080000u);
	CU_ASSERT_TRUE(hostile_write(stalled, mark, 4));
	memcpy(record, valid.bytes, (size_t)valid.length);
	hostile_set_word(record, (size_t)valid.length / 4 - 1, 30000);
	for (unsigned i = 0; i < 20; i++)
		CU_ASSERT_TRUE(hostile_write_record(unread, record, (size_t)valid.length));
	/* Half closed with half a record: the server hangs up. */
	CU_ASSERT_TRUE(hostile_write(halved, mark, 4));
	shutdown(halved, SHUT_WR);
	CU_ASSERT_TRUE(hostile_is_closed(halved));
	check_alive();
	poll(NULL, 0, 100);
	before = used_ms();
	poll(NULL, 0, 500);
	CU_ASSERT_TRUE(used_ms() - before < 250);
	close(stalled);
	close(unread);
	close(halved);
}

/* A server with room for a dozen connections, and forty that take them: it makes room and lives. */
static void starved_server(int ready)
{
	const struct rlimit few = {.rlim_cur = 24, .rlim_max = 24};
	ingot_server *server = NULL;
	struct sample_context context = {0};

	if (ingot_server_new(NULL, &server) ||
	    ingot_server_add(server, &sample_interface, &sample_ops, &context) ||
	    ingot_server_listen(server, "tcp://127.0.0.1:0"))
		_exit(1);
	setrlimit(RLIMIT_NOFILE, &few);
	if (write(ready, ingot_server_address(server, 0),
		  strlen(ingot_server_address(server, 0)) + 1) < 0)
		_exit(1);
	/* Its end, should the test not live to stop it. */
	alarm(30);
	_exit(ingot_server_run(server) ? 2 : 0);
}

static void test_descriptors(void)
{
	char address[64] = "";
	int ends[2];
	int fds[40];
	pid_t child;

	CU_ASSERT_EQUAL_FATAL(pipe2(ends, O_CLOEXEC), 0);
	child = fork();
	if (child == 0)
		starved_server(ends[1]);
	CU_ASSERT_TRUE_FATAL(child > 0);
	CU_ASSERT_TRUE_FATAL(read(ends[0], address, sizeof(address)) > 0);
	for (size_t i = 0; i < 40; i++)
		fds[i] = hostile_connect(address);
	for (unsigned i = 0; i < 20; i++) {
		CU_ASSERT_EQUAL(sample_number(address, SAMPLE_FAIL, i + 500), i + 500);
		while (ingot_pool_evict())
			;
	}
	for (size_t i = 0; i < 40; i++)
		close(fds[i]);
	CU_ASSERT_EQUAL(sample_number(address, SAMPLE_FAIL, 5), 5);
	kill(child, SIGKILL);
	waitpid(child, NULL, 0);
	close(ends[0]);
	close(ends[1]);
}

/* Connections that come and go without a word. */
static void test_storm(void)
{
	for (unsigned i = 0; i < 1000; i++)
		close(hostile_connect(serving.address));
	check_alive();
}

static void test_no_leaks(void)
{
	struct ingot_heap_usage before;
	unsigned descriptors;

	serving_stop(&serving);
	while (ingot_pool_evict())
		;
	before = ingot_heap_live();
	descriptors = count_descriptors();
	CU_ASSERT_EQUAL_FATAL(serving_start(&serving, "tcp://127.0.0.1:0"), 0);
	test_marks();
	test_truncated();
	test_flipped();
	test_random();
	test_unread();
	serving_stop(&serving);
	while (ingot_pool_evict())
		;
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
	CU_ASSERT_EQUAL(count_descriptors(), descriptors);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"a call to spoil", test_begin},
		{"unknown programs, versions, procedures", test_unknown},
		{"credentials", test_credentials},
		{"a level without an arm", test_levels},
		{"record marks", test_marks},
		{"the largest request", test_largest},
		{"cut short everywhere", test_truncated},
		{"arguments with something behind them", test_trailing},
		{"every bit flipped", test_flipped},
		{"random bytes", test_random},
		{"many calls at once, and in crumbs", test_pipelined},
		{"stalled requests", test_stalled},
		{"those that rest or stall are hung up on", test_patience},
		{"the longest at rest makes room", test_connections_max},
		{"replies that nobody reads", test_unread},
		{"no spinning", test_no_spinning},
		{"descriptors used up", test_descriptors},
		{"a storm of connections", test_storm},
		{"no descriptor and no block is left", test_no_leaks},
		CU_TEST_INFO_NULL,
	};

	return suite_run("hostile client", tests);
}
