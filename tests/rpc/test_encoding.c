/*
 * test_encoding.c: the same interface in both encodings: what a server offers, what a client asks for, and messages that
 * are no opaque<>, or not all of it.
 */
#include <string.h>
#include <unistd.h>

#include "suite.h"

#include "hostile.h"
#include "lmapibuf.h"
#include "sample.h"
#include "winerror.h"

static void set_encoding(ingot_codec encoding)
{
	const ingot_call_options options = {.timeout_ms = 5000, .encoding = encoding};

	CU_ASSERT_EQUAL_FATAL(ingot_set_thread_options(&options), 0);
}

/* A server has both, over the same connection. */
static void test_both(void)
{
	struct serving serving;

	CU_ASSERT_EQUAL_FATAL(serving_start(&serving, "tcp://127.0.0.1:0"), 0);
	for (uint32_t i = 0; i < 10; i++) {
		uint8_t *buffer = NULL;
		uint32_t read = 0;
		uint32_t total = 0;

		set_encoding(i % 2 ? INGOT_PROTOBUF : INGOT_XDR);
		CU_ASSERT_EQUAL(sample_list(serving.address, 1 + i / 5, i, &buffer, &read, &total),
				0);
		CU_ASSERT_TRUE(sample_list_is_right(1 + i / 5, i, buffer, read, total));
	}
	CU_ASSERT_EQUAL(serving.context.calls, 10);
	serving_stop(&serving);
}

static NET_API_STATUS add_numbers(const char *server, const ingot_interface *interface)
{
	struct add_frame frame = {.a = 1, .b = 2};

	return ingot_call_server(server, interface, SAMPLE_ADD, &frame);
}

/* An interface that is XDR's alone, and a server that has it so. */
static void test_not_offered(void)
{
	ingot_interface plain = sample_interface;
	ingot_interface other = sample_interface;
	struct sample_context context = {0};
	struct serving serving;
	ingot_server *server = NULL;

	plain.protobuf_version = 0;
	CU_ASSERT_EQUAL_FATAL(serving_start(&serving, "tcp://127.0.0.1:0"), 0);
	set_encoding(INGOT_PROTOBUF);
	CU_ASSERT_EQUAL(add_numbers(serving.address, &sample_interface), 3);
	CU_ASSERT_EQUAL(add_numbers(serving.address, &plain), RPC_S_UNSUPPORTED_TRANS_SYN);
	CU_ASSERT_EQUAL(add_numbers("tcp://127.0.0.1:1", &plain), RPC_S_UNSUPPORTED_TRANS_SYN);
	CU_ASSERT_EQUAL(serving.context.calls, 1);
	serving_stop(&serving);

	CU_ASSERT_EQUAL_FATAL(ingot_server_new(NULL, &server), 0);
	CU_ASSERT_EQUAL(ingot_server_add(server, &plain, &sample_ops, &context), 0);
	/* Version 3 is taken, whatever else the second one offers. */
	CU_ASSERT_EQUAL(ingot_server_add(server, &sample_interface, &sample_ops, &context),
			ERROR_BUSY);
	other.version = SAMPLE_PROTOBUF;
	other.protobuf_version = SAMPLE_VERSION;
	CU_ASSERT_EQUAL(ingot_server_add(server, &other, &sample_ops, &context), ERROR_BUSY);
	other.protobuf_version = 0;
	CU_ASSERT_EQUAL(ingot_server_add(server, &other, &sample_ops, &context), 0);
	ingot_server_free(server);

	/* Nor is a version free that the first one offers in protobuf. */
	CU_ASSERT_EQUAL_FATAL(ingot_server_new(NULL, &server), 0);
	CU_ASSERT_EQUAL(ingot_server_add(server, &sample_interface, &sample_ops, &context), 0);
	CU_ASSERT_EQUAL(ingot_server_add(server, &other, &sample_ops, &context), ERROR_BUSY);
	ingot_server_free(server);
}

/* One connection: a call of a server that has the interface in XDR alone, as libtirpc's would answer. */
static void test_old_server(void)
{
	static struct hostile_answer answer = {.puts_xid = true, .xid_at = 4};
	static const uint32_t words[] = {0x80000020,    0, 1, 0, 0, 0, 2, SAMPLE_VERSION,
					 SAMPLE_VERSION};
	struct hostile hostile;

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		hostile_set_word(answer.bytes, i, words[i]);
	answer.length = sizeof(words);
	set_encoding(INGOT_PROTOBUF);
	CU_ASSERT_TRUE_FATAL(hostile_start(&hostile, hostile_send, &answer));
	CU_ASSERT_EQUAL(sample_number(hostile.address, SAMPLE_FAIL, 7), RPC_S_UNKNOWN_IF);
	hostile_stop(&hostile);
}

/* A call of Fail, in protobuf: what is behind the header. */
struct call {
	const char *name;
	uint32_t accepted; /* RFC 5531's accept_stat: 0 success, 4 garbage */
	uint32_t length;
	uint8_t bytes[16];
};

static void test_calls(void)
{
	static const uint32_t header[] = {0x1234, 0, 2, SAMPLE_PROGRAM, SAMPLE_PROTOBUF, 4, 0,
					  0,      0, 0};
	static const struct call calls[] = {
		{"a number", 0, 8, {0, 0, 0, 2, 8, 77, 0, 0}},
		{"none, which is 0", 0, 4, {0}},
		{"padding", 4, 8, {0, 0, 0, 2, 8, 77, 0, 1}},
		{"longer than there is", 4, 8, {0, 0, 0, 5, 8, 77, 0, 0}},
		{"no length", 4, 3, {0, 0, 0}},
		{"bytes behind it", 4, 12, {0, 0, 0, 2, 8, 77, 0, 0, 0, 0, 0, 0}},
		{"no padding", 4, 6, {0, 0, 0, 2, 8, 77}},
		{"no message", 4, 8, {0, 0, 0, 2, 8, 0xff, 0, 0}},
		{"a length of all", 4, 8, {0xff, 0xff, 0xff, 0xff, 8, 77, 0, 0}},
	};
	struct serving serving;

	CU_ASSERT_EQUAL_FATAL(serving_start(&serving, "tcp://127.0.0.1:0"), 0);
	for (size_t i = 0; i < sizeof(calls) / sizeof(calls[0]); i++) {
		int fd = hostile_connect(serving.address);
		uint8_t record[sizeof(header) + sizeof(calls[i].bytes)];
		uint8_t reply[256];
		long length;

		for (size_t w = 0; w < sizeof(header) / sizeof(header[0]); w++)
			hostile_set_word(record, w, header[w]);
		memcpy(record + sizeof(header), calls[i].bytes, calls[i].length);
		CU_ASSERT_TRUE(hostile_write_record(fd, record, sizeof(header) + calls[i].length));
		length = hostile_read_record(fd, reply, sizeof(reply));
		close(fd);
		CU_ASSERT_FATAL(length >= 24);
		CU_ASSERT_EQUAL(hostile_word(reply, 5), calls[i].accepted);
		if (hostile_word(reply, 5) != calls[i].accepted)
			fprintf(stderr, "%s\n", calls[i].name);
	}
	CU_ASSERT_EQUAL(serving.context.calls, 2);
	serving_stop(&serving);
}

/* A reply to Step, whose counter is 41 at the caller's, and what comes of it. */
struct reply {
	const char *name;
	NET_API_STATUS status;
	uint32_t counter;
	uint32_t length;
	uint8_t bytes[20];
};

static void test_replies(void)
{
	static const struct reply replies[] = {
		{"a number", 0, 42, 8, {0, 0, 0, 2, 0x10, 42, 0, 0}},
		/* Absent is NULL, and the caller's is not. */
		{"no number", RPC_X_BAD_STUB_DATA, 41, 4, {0}},
		{"more to come", ERROR_MORE_DATA, 42, 12, {0, 0, 0, 5, 8, 0xea, 1, 0x10, 42}},
		/* Peers may send fields in any order. */
		{"the result last", ERROR_MORE_DATA, 42, 12, {0, 0, 0, 5, 0x10, 42, 8, 0xea, 1}},
		{"what follows a failure is not looked at",
		 5,
		 41,
		 12,
		 {0, 0, 0, 5, 8, 5, 0x10, 0xff, 0x01}},
		{"nor what stands in front of it", 5, 41, 8, {0, 0, 0, 4, 0x10, 42, 8, 5}},
		{"a result that is no number", RPC_X_BAD_STUB_DATA, 41, 8, {0, 0, 0, 2, 8, 0xff}},
		{"no end of the number", RPC_X_BAD_STUB_DATA, 41, 8, {0, 0, 0, 2, 0x10, 0xff}},
		{"padding", RPC_X_BAD_STUB_DATA, 41, 8, {0, 0, 0, 2, 0x10, 42, 0, 1}},
		{"bytes behind it", RPC_X_BAD_STUB_DATA, 41, 12, {0, 0, 0, 2, 0x10, 42}},
		{"no length", RPC_X_BAD_STUB_DATA, 41, 0, {0}},
	};
	static struct hostile_answer answer;
	static const uint32_t header[] = {0, 0, 1, 0, 0, 0, 0};

	set_encoding(INGOT_PROTOBUF);
	for (size_t i = 0; i < sizeof(replies) / sizeof(replies[0]); i++) {
		struct hostile hostile;
		uint32_t counter = 41;
		NET_API_STATUS status;

		answer = (struct hostile_answer){.puts_xid = true, .xid_at = 4};
		for (size_t w = 0; w < sizeof(header) / sizeof(header[0]); w++)
			hostile_set_word(answer.bytes, w, header[w]);
		memcpy(answer.bytes + sizeof(header), replies[i].bytes, replies[i].length);
		answer.length = sizeof(header) + replies[i].length;
		hostile_set_word(answer.bytes, 0, 0x80000000u | (uint32_t)(answer.length - 4));
		CU_ASSERT_TRUE_FATAL(hostile_start(&hostile, hostile_send, &answer));
		status = sample_step(hostile.address, &counter);
		hostile_stop(&hostile);
		CU_ASSERT_EQUAL(status, replies[i].status);
		CU_ASSERT_EQUAL(counter, replies[i].counter);
		if (status != replies[i].status || counter != replies[i].counter)
			fprintf(stderr, "%s: %u, %u\n", replies[i].name, status, counter);
	}
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"both", test_both},
		{"not offered", test_not_offered},
		{"a server without", test_old_server},
		{"calls", test_calls},
		{"replies", test_replies},
		CU_TEST_INFO_NULL,
	};

	return suite_run("encoding", tests);
}
