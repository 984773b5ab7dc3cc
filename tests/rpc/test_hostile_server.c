/*
 * test_hostile_server.c: our client before servers that refuse, hang up, stall, trickle and lie.
 */
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "suite.h"

#include "encoding.h"
#include "heap.h"
#include "hostile.h"
#include "lmapibuf.h"
#include "pool.h"
#include "sample.h"
#include "winerror.h"

/* A list of five: the reply of a real server, mark included, which the tests then spoil. */
static struct hostile_answer valid;

/* Words of a reply's record: xid, REPLY, accepted, verifier (2), accept_stat, results from here on. */
#define VERIFIER_AT (4 + 3 * 4)
#define STATUS_AT   (4 + 6 * 4)

static const NET_API_STATUS documented[] = {
	0,
	ERROR_MORE_DATA,
	RPC_S_SERVER_UNAVAILABLE,
	RPC_S_UNKNOWN_IF,
	RPC_S_PROCNUM_OUT_OF_RANGE,
	ERROR_ACCESS_DENIED,
	ERROR_TIMEOUT,
	RPC_S_CALL_FAILED,
	RPC_X_BAD_STUB_DATA,
	RPC_X_INVALID_BOUND,
	RPC_S_PROTOCOL_ERROR,
	ERROR_NOT_ENOUGH_MEMORY,
};

static bool is_documented(NET_API_STATUS status)
{
	for (size_t i = 0; i < sizeof(documented) / sizeof(documented[0]); i++)
		if (documented[i] == status)
			return true;
	return false;
}

static void set_timeout(uint32_t milliseconds)
{
	const ingot_call_options options = {.timeout_ms = milliseconds};

	CU_ASSERT_EQUAL_FATAL(ingot_set_thread_options(&options), 0);
}

/* Call; whatever comes, outputs keep their promise. */
static NET_API_STATUS call(const char *address)
{
	uint8_t *buffer = (uint8_t *)&valid;
	uint32_t read = 99;
	uint32_t total = 99;
	NET_API_STATUS status = sample_list(address, 2, 5, &buffer, &read, &total);

	if (status == 0 || status == ERROR_MORE_DATA) {
		CU_ASSERT_TRUE((buffer == NULL) == (read == 0));
		CU_ASSERT_TRUE(!buffer || ingot_block_check(buffer) == 0);
		NetApiBufferFree(buffer);
	} else {
		CU_ASSERT_TRUE(buffer == NULL && read == 0 && total == 0);
	}
	return status;
}

/* One server with one behaviour, one call, one status. */
static NET_API_STATUS call_one(hostile_behaviour behaviour, void *context)
{
	struct hostile hostile;
	NET_API_STATUS status;

	CU_ASSERT_TRUE_FATAL(hostile_start(&hostile, behaviour, context));
	status = call(hostile.address);
	hostile_stop(&hostile);
	return status;
}

static bool capture(void)
{
	static struct hostile_record request;
	struct serving serving;
	struct hostile hostile;
	long length;
	int fd;

	if (!hostile_start(&hostile, hostile_keep_request, &request))
		return false;
	if (call(hostile.address) != RPC_S_CALL_FAILED)
		return false;
	hostile_stop(&hostile);
	if (serving_start(&serving, "tcp://127.0.0.1:0"))
		return false;
	fd = hostile_connect(serving.address);
	if (!hostile_write_record(fd, request.bytes, (size_t)request.length))
		return false;
	length = hostile_read_record(fd, valid.bytes + 4, sizeof(valid.bytes) - 4);
	close(fd);
	serving_stop(&serving);
	if (length < STATUS_AT)
		return false;
	hostile_set_word(valid.bytes, 0, (uint32_t)length | 0x80000000u);
	valid.length = (size_t)length + 4;
	valid.puts_xid = true;
	valid.xid_at = 4;
	return true;
}

static void test_capture(void)
{
	set_timeout(5000);
	CU_ASSERT_TRUE_FATAL(capture());
}

static void close_at_once(int fd, void *context)
{
	(void)fd;
	(void)context;
}

static void test_valid(void)
{
	struct hostile_answer answer = valid;

	CU_ASSERT_EQUAL(call_one(hostile_send, &answer), 0);
}

static void test_hang_up(void)
{
	struct hostile_answer answer = valid;
	struct hostile hostile;
	NET_API_STATUS status;

	/* Nobody listens. */
	CU_ASSERT_TRUE_FATAL(hostile_start(&hostile, close_at_once, NULL));
	hostile_stop(&hostile);
	CU_ASSERT_EQUAL(call(hostile.address), RPC_S_SERVER_UNAVAILABLE);
	/* The hang-up may come before or after the call was sent. */
	status = call_one(close_at_once, NULL);
	CU_ASSERT_TRUE(status == RPC_S_SERVER_UNAVAILABLE || status == RPC_S_CALL_FAILED);
	/* After the call; in the middle of the mark, of the header, of the results. */
	for (size_t i = 0; i < valid.length; i++) {
		answer.length = i;
		CU_ASSERT_EQUAL(call_one(hostile_send, &answer), RPC_S_CALL_FAILED);
	}
}

static void expect_timeout(struct hostile_answer *answer)
{
	int64_t begin = now_ms();

	set_timeout(300);
	CU_ASSERT_EQUAL(call_one(hostile_send, answer), ERROR_TIMEOUT);
	CU_ASSERT_TRUE(now_ms() - begin >= 299);
	CU_ASSERT_TRUE(now_ms() - begin < 4000);
	set_timeout(5000);
}

static void test_silence(void)
{
	struct hostile_answer answer = {.linger_ms = 500};

	expect_timeout(&answer);
	/* Half a reply. */
	answer = valid;
	answer.length /= 2;
	answer.linger_ms = 500;
	expect_timeout(&answer);
	/* A byte at a time: each of them in time, all of them not. */
	answer = valid;
	answer.pause_ms = 10;
	expect_timeout(&answer);
	/* A large reply announced and never sent; no memory is taken for it. */
	answer = valid;
	answer.length = 4;
	hostile_set_word(answer.bytes, 0, 0x8FFFFFF0u);
	answer.puts_xid = false;
	answer.linger_ms = 500;
	expect_timeout(&answer);
}

static void test_slow_but_in_time(void)
{
	struct hostile_answer answer = valid;

	answer.pause_ms = 1;
	CU_ASSERT_EQUAL(call_one(hostile_send, &answer), 0);
}

static void test_marks(void)
{
	struct hostile_answer answer = valid;
	const ingot_call_options small = {.timeout_ms = 5000, .reply_max = 100};

	hostile_set_word(answer.bytes, 0, 0xFFFFFFFFu);
	CU_ASSERT_EQUAL(call_one(hostile_send, &answer), RPC_X_INVALID_BOUND);
	hostile_set_word(answer.bytes, 0, 0x7FFFFFFFu);
	CU_ASSERT_EQUAL(call_one(hostile_send, &answer), RPC_X_INVALID_BOUND);
	/* Just above the limit, and just at it, but no end in sight. */
	hostile_set_word(answer.bytes, 0, 0x80000000u + INGOT_REPLY_MAX + 1);
	CU_ASSERT_EQUAL(call_one(hostile_send, &answer), RPC_X_INVALID_BOUND);
	hostile_set_word(answer.bytes, 0, 0x80000000u + INGOT_REPLY_MAX);
	CU_ASSERT_EQUAL(call_one(hostile_send, &answer), RPC_S_CALL_FAILED);
	/* Empty fragments without end. */
	memset(answer.bytes, 0, sizeof(answer.bytes));
	answer.length = sizeof(answer.bytes);
	answer.puts_xid = false;
	CU_ASSERT_EQUAL(call_one(hostile_send, &answer), RPC_X_BAD_STUB_DATA);
	/* A record without a byte. */
	hostile_set_word(answer.bytes, 0, 0x80000000u);
	answer.length = 4;
	CU_ASSERT_EQUAL(call_one(hostile_send, &answer), RPC_X_BAD_STUB_DATA);
	/* The program's own limit. */
	answer = valid;
	CU_ASSERT_EQUAL_FATAL(ingot_set_thread_options(&small), 0);
	CU_ASSERT_EQUAL(call_one(hostile_send, &answer), RPC_X_INVALID_BOUND);
	set_timeout(5000);
}

/* The same reply in fragments of every size, with empty ones between. */
static void test_fragments(void)
{
	for (size_t size = 1; size < valid.length; size = size * 2 + 1) {
		struct hostile_answer answer = {.puts_xid = false};
		size_t left = valid.length - 4;
		const uint8_t *from = valid.bytes + 4;
		struct hostile hostile;

		while (left > 0) {
			size_t now = left < size ? left : size;

			hostile_set_word(answer.bytes + answer.length, 0,
					 (uint32_t)now | (now == left ? 0x80000000u : 0));
			answer.length += 4;
			memcpy(answer.bytes + answer.length, from, now);
			answer.length += now;
			from += now;
			left -= now;
		}
		if (size < 4) {
			/* The xid lies in several fragments: let it be wrong, but be found. */
			CU_ASSERT_EQUAL(call_one(hostile_send, &answer), RPC_X_BAD_STUB_DATA);
			continue;
		}
		answer.puts_xid = true;
		answer.xid_at = 4;
		CU_ASSERT_TRUE_FATAL(hostile_start(&hostile, hostile_send, &answer));
		CU_ASSERT_EQUAL(call(hostile.address), 0);
		hostile_stop(&hostile);
	}
}

static void test_wrong_xid(void)
{
	struct hostile_answer answer = valid;

	answer.puts_xid = false;
	hostile_set_word(answer.bytes, 1, 0xDEADBEEFu);
	CU_ASSERT_EQUAL(call_one(hostile_send, &answer), RPC_X_BAD_STUB_DATA);
}

static void answer_words(struct hostile_answer *answer, const uint32_t *words, size_t count)
{
	memset(answer, 0, sizeof(*answer));
	hostile_set_word(answer->bytes, 0, (uint32_t)(count * 4) | 0x80000000u);
	for (size_t i = 0; i < count; i++)
		hostile_set_word(answer->bytes, 1 + i, words[i]);
	answer->length = 4 + count * 4;
	answer->puts_xid = true;
	answer->xid_at = 4;
}

static void test_denied(void)
{
	struct hostile_answer answer;

	answer_words(&answer, (const uint32_t[]){0, 1, 1, 0, 2, 2}, 6);
	CU_ASSERT_EQUAL(call_one(hostile_send, &answer), RPC_S_PROTOCOL_ERROR);
	for (uint32_t why = 0; why <= 14; why++) {
		answer_words(&answer, (const uint32_t[]){0, 1, 1, 1, why}, 5);
		CU_ASSERT_EQUAL(call_one(hostile_send, &answer), ERROR_ACCESS_DENIED);
	}
	answer_words(&answer, (const uint32_t[]){0, 1, 1, 2, 0}, 5);
	CU_ASSERT_EQUAL(call_one(hostile_send, &answer), RPC_X_BAD_STUB_DATA);
	answer_words(&answer, (const uint32_t[]){0, 1, 2, 0, 0, 0}, 6);
	CU_ASSERT_EQUAL(call_one(hostile_send, &answer), RPC_X_BAD_STUB_DATA);
	answer_words(&answer, (const uint32_t[]){0, 0, 0, 0, 0, 0}, 6);
	CU_ASSERT_EQUAL(call_one(hostile_send, &answer), RPC_X_BAD_STUB_DATA);
}

static void test_accepted(void)
{
	static const NET_API_STATUS wanted[] = {
		RPC_X_BAD_STUB_DATA, /* success without results */
		RPC_S_UNKNOWN_IF,           RPC_S_UNKNOWN_IF,
		RPC_S_PROCNUM_OUT_OF_RANGE, RPC_X_BAD_STUB_DATA,
		RPC_S_CALL_FAILED,          RPC_X_BAD_STUB_DATA, /* 6 is no accept_stat */
		RPC_X_BAD_STUB_DATA,
	};
	struct hostile_answer answer;

	for (uint32_t stat = 0; stat < 8; stat++) {
		answer_words(&answer, (const uint32_t[]){0, 1, 0, 0, 0, stat, 1, 2},
			     stat == 2 ? 8 : 6);
		CU_ASSERT_EQUAL(call_one(hostile_send, &answer), wanted[stat]);
	}
	/* A verifier that is too long, and one that is cut short. */
	answer_words(&answer, (const uint32_t[]){0, 1, 0, 0, 401, 0, 0, 0}, 8);
	CU_ASSERT_EQUAL(call_one(hostile_send, &answer), RPC_X_BAD_STUB_DATA);
	answer_words(&answer, (const uint32_t[]){0, 1, 0, 0, 0xFFFFFFFFu, 0, 0, 0}, 8);
	CU_ASSERT_EQUAL(call_one(hostile_send, &answer), RPC_X_BAD_STUB_DATA);
	answer_words(&answer, (const uint32_t[]){0, 1, 0, 0, 400, 0, 0, 0}, 8);
	CU_ASSERT_EQUAL(call_one(hostile_send, &answer), RPC_X_BAD_STUB_DATA);
}

/* A record of every shorter length: complete as a record, but not as a reply. */
static void test_truncated(void)
{
	struct hostile_answer answer = valid;
	struct hostile_answer shared = valid;
	struct hostile hostile;

	CU_ASSERT_TRUE_FATAL(hostile_start(&hostile, hostile_send, &shared));
	for (size_t length = 0; length < valid.length - 4; length++) {
		hostile_set_word(answer.bytes, 0, (uint32_t)length | 0x80000000u);
		answer.length = 4 + length;
		answer.puts_xid = length >= 4;
		hostile_publish(&shared, &answer);
		CU_ASSERT_EQUAL(call(hostile.address), RPC_X_BAD_STUB_DATA);
	}
	hostile_stop(&hostile);
}

static void test_flipped(void)
{
	struct hostile_answer answer;
	struct hostile_answer shared = valid;
	struct hostile hostile;

	CU_ASSERT_TRUE_FATAL(hostile_start(&hostile, hostile_send, &shared));
	for (size_t bit = 0; bit < valid.length * 8; bit++) {
		size_t at = bit / 8;
		NET_API_STATUS status;

		answer = valid;
		answer.bytes[at] ^= (uint8_t)(1u << bit % 8);
		hostile_publish(&shared, &answer);
		status = call(hostile.address);
		/* The procedure's own status may be any number; a verifier that is said to be longer
		 * moves another word to its place, and a message that is said to be shorter its fields. */
		if (at < VERIFIER_AT || (at >= STATUS_AT + 4 && !encoding_is_protobuf()))
			CU_ASSERT_TRUE(is_documented(status));
	}
	hostile_stop(&hostile);
}

static void test_random(void)
{
	struct hostile_answer answer = {.puts_xid = true, .xid_at = 4};
	struct hostile_answer shared = valid;
	struct hostile hostile;
	uint32_t state = 0x1234567u;

	CU_ASSERT_TRUE_FATAL(hostile_start(&hostile, hostile_send, &shared));
	for (unsigned round = 0; round < 600; round++) {
		/* Random from the mark, from the message, from the results. */
		size_t from = round % 3 == 0 ? 0 : round % 3 == 1 ? 4 : STATUS_AT + 4;

		memcpy(answer.bytes, valid.bytes, valid.length);
		answer.length = from + 4 + hostile_random(&state) % 400;
		for (size_t i = from; i < answer.length; i++)
			answer.bytes[i] = (uint8_t)(hostile_random(&state) >> 11);
		if (from > 0)
			hostile_set_word(answer.bytes, 0,
					 (uint32_t)(answer.length - 4) | 0x80000000u);
		hostile_publish(&shared, &answer);
		CU_ASSERT_TRUE(is_documented(call(hostile.address)));
	}
	hostile_stop(&hostile);
}

/* A reply that comes when its call has given up must not answer the next call. */
static void late_then_right(int fd, void *context)
{
	struct hostile_answer answer = *(struct hostile_answer *)context;
	uint8_t request[4096];

	if (hostile_read_record(fd, request, sizeof(request)) < 4)
		return;
	memcpy(answer.bytes + 4, request, 4);
	poll(NULL, 0, 400);
	(void)hostile_write(fd, answer.bytes, answer.length);
}

static void test_late(void)
{
	struct hostile_answer answer = valid;
	struct hostile hostile;

	CU_ASSERT_TRUE_FATAL(hostile_start(&hostile, late_then_right, &answer));
	set_timeout(200);
	CU_ASSERT_EQUAL(call(hostile.address), ERROR_TIMEOUT);
	set_timeout(5000);
	CU_ASSERT_EQUAL(call(hostile.address), 0);
	hostile_stop(&hostile);
	CU_ASSERT_EQUAL(hostile.accepted, 2);
}

/* A connection that the server closed after a reply is replaced; a byte too many ends its use. */
static void test_replaced(void)
{
	struct hostile_answer answer = valid;
	struct hostile_answer shared = valid;
	struct hostile hostile;

	CU_ASSERT_TRUE_FATAL(hostile_start(&hostile, hostile_send, &shared));
	for (unsigned i = 0; i < 20; i++) {
		/* The other side is given the time to hang up before it is called again. */
		CU_ASSERT_EQUAL(call(hostile.address), 0);
		poll(NULL, 0, 20);
		answer.length = valid.length + (i < 10 ? 0 : 7);
		hostile_publish(&shared, &answer);
	}
	CU_ASSERT_EQUAL(__atomic_load_n(&hostile.accepted, __ATOMIC_RELAXED), 20);
	hostile_stop(&hostile);
}

static void test_no_leaks(void)
{
	struct ingot_heap_usage before;
	unsigned descriptors;

	while (ingot_pool_evict())
		;
	before = ingot_heap_live();
	descriptors = count_descriptors();
	test_valid();
	test_marks();
	test_denied();
	test_accepted();
	test_truncated();
	test_random();
	while (ingot_pool_evict())
		;
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
	CU_ASSERT_EQUAL(count_descriptors(), descriptors);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"a reply to spoil", test_capture},
		{"a reply as it should be", test_valid},
		{"refused and hung up", test_hang_up},
		{"silent and trickling", test_silence},
		{"slow but in time", test_slow_but_in_time},
		{"record marks", test_marks},
		{"fragments", test_fragments},
		{"another call's reply", test_wrong_xid},
		{"denied", test_denied},
		{"accepted, and yet no results", test_accepted},
		{"cut short everywhere", test_truncated},
		{"every bit flipped", test_flipped},
		{"random bytes", test_random},
		{"a reply that comes too late", test_late},
		{"connections that end after a reply", test_replaced},
		{"no descriptor and no block is left", test_no_leaks},
		CU_TEST_INFO_NULL,
	};

	return suite_run("hostile server", tests);
}
