/*
 * test_frame.c: call frames to bytes and back: the client's half and the server's half.
 *
 * In: the two procedures of sample_calls.h. Out: a verdict. A reply that is refused leaves nothing
 * allocated and the frame without results. Damage is test_frame_damage.c's.
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "codec.h"
#include "frame_bytes.h"
#include "heap.h"
#include "lmapibuf.h"
#include "suite.h"
#include "winerror.h"

static void test_call(void)
{
	uint32_t resume = 77;
	struct sample_enum_frame client = {
		.servername = "tcp://here",
		.level = 101,
		.prefmaxlen = 4096,
		.servertype = 0xFFFFFFFF,
		.resume_handle = &resume,
	};
	struct frame_bytes call = frame_encoded(sample_enum.in, &client, false);
	struct ingot_heap_usage before = ingot_heap_live();
	struct sample_enum_frame *server = NULL;

	CU_ASSERT_EQUAL(call.length, 4 + 4 + 12 + 4 + 4 + 4 + 4 + 4 + 4);
	CU_ASSERT_EQUAL_FATAL(ingot_xdr_decode_call(sample_enum.in, call.start, call.length, NULL,
						    (void **)&server),
			      0);
	CU_ASSERT_STRING_EQUAL(server->servername, "tcp://here");
	CU_ASSERT_EQUAL(server->level, 101);
	CU_ASSERT_EQUAL(server->prefmaxlen, 4096);
	CU_ASSERT_EQUAL(server->servertype, 0xFFFFFFFF);
	CU_ASSERT_PTR_NULL(server->domain);
	CU_ASSERT_PTR_NOT_NULL_FATAL(server->resume_handle);
	CU_ASSERT_PTR_NOT_EQUAL(server->resume_handle, &resume);
	CU_ASSERT_EQUAL(*server->resume_handle, 77);
	CU_ASSERT(server->result == 0 && server->bufptr == NULL && server->entriesread == 0);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks + 1);
	ingot_frame_free(server);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
	ingot_frame_free(NULL);
	free(call.start);
}

static void test_in_buffer(void)
{
	struct sample_server info = {500, (char[]){"alpha"}, 6, 1, 2, NULL};
	struct sample_fetch_frame client = {.level = 101, .buf = (uint8_t *)&info, .wanted = 9};
	struct sample_fetch_frame *server = NULL;
	struct frame_bytes call = frame_encoded(sample_fetch.in, &client, false);
	const struct sample_server *arrived;
	uint8_t *wire = NULL;
	size_t length = 0;

	CU_ASSERT_EQUAL_FATAL(ingot_xdr_decode_call(sample_fetch.in, call.start, call.length, NULL,
						    (void **)&server),
			      0);
	CU_ASSERT_EQUAL(server->level, 101);
	CU_ASSERT_EQUAL(server->wanted, 9);
	arrived = (const struct sample_server *)(const void *)server->buf;
	CU_ASSERT_STRING_EQUAL(arrived->name, "alpha");
	CU_ASSERT_PTR_NULL(arrived->comment);
	ingot_frame_free(server);
	server = NULL;

	call.start[3] = 103; /* a level that nobody knows */
	CU_ASSERT_EQUAL(ingot_xdr_decode_call(sample_fetch.in, call.start, call.length, NULL,
					      (void **)&server),
			RPC_S_INVALID_TAG);
	CU_ASSERT_PTR_NULL(server);
	free(call.start);

	client.level = 103;
	CU_ASSERT_EQUAL(ingot_frame_check_levels(sample_fetch.in, &client), ERROR_INVALID_LEVEL);
	CU_ASSERT_EQUAL(ingot_xdr_encode_frame(sample_fetch.in, &client, false, 0, &wire, &length),
			ERROR_INVALID_LEVEL);
	client.level = 101;
	client.buf = NULL;
	CU_ASSERT_EQUAL(ingot_frame_check_levels(sample_fetch.in, &client), 0);
	CU_ASSERT_EQUAL(ingot_xdr_encode_frame(sample_fetch.in, &client, false, 0, &wire, &length),
			RPC_X_NULL_REF_POINTER);
	CU_ASSERT_PTR_NULL(wire);
}

static void test_reply(void)
{
	uint32_t sent = 6;
	uint32_t resume = 5;
	struct frame_bytes reply = frame_enum_reply(101, 6, &sent);
	struct sample_enum_frame frame = {.level = 101, .resume_handle = &resume};
	const struct sample_server *servers;

	CU_ASSERT_EQUAL_FATAL(
		ingot_xdr_decode_frame(sample_enum.out, reply.start, reply.length, NULL, &frame),
		0);
	CU_ASSERT_EQUAL(frame.result, 0);
	CU_ASSERT_EQUAL(frame.entriesread, 6);
	CU_ASSERT_EQUAL(frame.totalentries, 16);
	CU_ASSERT_EQUAL(resume, 6);
	CU_ASSERT_EQUAL(ingot_block_check(frame.bufptr), 0);
	servers = (const struct sample_server *)(const void *)frame.bufptr;
	CU_ASSERT_STRING_EQUAL(servers[5].name, "SERVER000005");
	CU_ASSERT_STRING_EQUAL(servers[5].comment, "File and print server no 5");
	CU_ASSERT_PTR_NULL(servers[3].comment);
	CU_ASSERT_EQUAL(NetApiBufferFree(frame.bufptr), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(frame.bufptr), ERROR_INVALID_PARAMETER);
	free(reply.start);
	sample_values_free();
}

/* The same procedure with other elements in its buffer; level 102's is measured before it is made. */
static void test_levels(void)
{
	for (uint32_t level = 100; level <= 102; level += 2) {
		struct frame_bytes reply = frame_enum_reply(level, 2, NULL);
		struct sample_enum_frame frame = {.level = level};

		CU_ASSERT_EQUAL_FATAL(ingot_xdr_decode_frame(sample_enum.out, reply.start,
							     reply.length, NULL, &frame),
				      0);
		CU_ASSERT_EQUAL(frame.entriesread, 2);
		CU_ASSERT_EQUAL(ingot_block_check(frame.bufptr), 0);
		if (level == 100) {
			const struct sample_name *names = (const void *)frame.bufptr;

			CU_ASSERT_EQUAL(names[1].platform_id, 501);
			CU_ASSERT_STRING_EQUAL(names[1].name, "SERVER000001");
		} else {
			const struct sample_page *pages = (const void *)frame.bufptr;

			CU_ASSERT_EQUAL(pages[1].count, 2);
			CU_ASSERT_STRING_EQUAL(pages[1].again[1].name, "SERVER000001");
		}
		CU_ASSERT_EQUAL(NetApiBufferFree(frame.bufptr), 0);
		free(reply.start);
		sample_values_free();
	}
}

static void test_other_levels(void)
{
	struct frame_bytes reply = frame_enum_reply(101, 3, NULL);
	struct sample_enum_frame frame = {.level = 100};
	uint8_t *wire = NULL;
	size_t length = 0;

	CU_ASSERT_EQUAL(ingot_frame_check_levels(sample_enum.out, &frame), 0);
	frame.level = 99;
	CU_ASSERT_EQUAL(ingot_frame_check_levels(sample_enum.out, &frame), ERROR_INVALID_LEVEL);
	frame.level = 103;
	CU_ASSERT_EQUAL(ingot_frame_check_levels(sample_enum.out, &frame), ERROR_INVALID_LEVEL);
	CU_ASSERT_EQUAL(ingot_xdr_encode_frame(sample_enum.out, &frame, false, 0, &wire, &length),
			ERROR_INVALID_LEVEL);
	/* asked for 100, answered with 101, and with a level that nobody knows */
	frame.level = 100;
	CU_ASSERT_EQUAL(
		ingot_xdr_decode_frame(sample_enum.out, reply.start, reply.length, NULL, &frame),
		RPC_X_BAD_STUB_DATA);
	reply.start[7] = 200;
	CU_ASSERT_EQUAL(
		ingot_xdr_decode_frame(sample_enum.out, reply.start, reply.length, NULL, &frame),
		RPC_X_BAD_STUB_DATA);
	CU_ASSERT_EQUAL(frame.level, 100);
	CU_ASSERT_PTR_NULL(frame.bufptr);
	free(reply.start);
	sample_values_free();
}

static void test_no_entries(void)
{
	struct frame_bytes reply = frame_enum_reply(101, 0, NULL);
	struct sample_enum_frame frame = {.level = 101};
	struct ingot_heap_usage before = ingot_heap_live();

	CU_ASSERT_EQUAL(
		ingot_xdr_decode_frame(sample_enum.out, reply.start, reply.length, NULL, &frame),
		0);
	CU_ASSERT_PTR_NULL(frame.bufptr);
	CU_ASSERT_EQUAL(frame.entriesread, 0);
	CU_ASSERT_EQUAL(frame.totalentries, 10);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
	free(reply.start);
	sample_values_free();
}

/* Every out buffer is a block of its own, freed by itself. */
static void test_own_blocks(void)
{
	struct sample_fetch_frame results = frame_fetch_results();
	struct sample_fetch_frame frame = {.wanted = 3};
	struct frame_bytes reply = frame_encoded(sample_fetch.out, &results, false);
	struct ingot_heap_usage before = ingot_heap_live();
	DWORD size = 0;

	CU_ASSERT_EQUAL_FATAL(
		ingot_xdr_decode_frame(sample_fetch.out, reply.start, reply.length, NULL, &frame),
		0);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks + 4);
	CU_ASSERT_STRING_EQUAL(frame.title, "title");
	CU_ASSERT_EQUAL(memcmp(frame.numbers, results.numbers, 3 * sizeof(uint32_t)), 0);
	CU_ASSERT_EQUAL(frame.blob_length, results.blob_length);
	CU_ASSERT_EQUAL(memcmp(frame.blob, results.blob, results.blob_length), 0);
	CU_ASSERT_STRING_EQUAL(frame.record->name, "a record");
	CU_ASSERT_EQUAL(frame.color, SAMPLE_BLUE);
	CU_ASSERT_EQUAL(NetApiBufferSize(frame.title, &size), 0);
	CU_ASSERT_EQUAL(size, 6);
	CU_ASSERT_EQUAL(NetApiBufferSize(frame.numbers, &size), 0);
	CU_ASSERT_EQUAL(size, 12);
	CU_ASSERT_EQUAL(ingot_block_check(frame.title), 0);
	CU_ASSERT_EQUAL(ingot_block_check(frame.numbers), 0);
	CU_ASSERT_EQUAL(ingot_block_check(frame.record), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(frame.title), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(frame.numbers), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(frame.blob), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(frame.record), 0);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
	free(reply.start);
}

/* What a procedure with one pointer as its result gives: a structure that has much more memory than wire. */
struct roomy {
	uint32_t number;
	uint8_t rest[996];
	uint32_t count;
	struct roomy_item {
		uint64_t number;
	} * items;
};

static const ingot_step roomy_item_steps[] = {
	{.op = INGOT_OP_W64, .n = 1},
	{.op = INGOT_OP_END},
};

static const ingot_type roomy_item_type = {
	.name = "roomy_item",
	.size = sizeof(struct roomy_item),
	.align = _Alignof(struct roomy_item),
	.min_wire = 8,
	.growth = INGOT_GROWTH_UNIT * 2,
	.steps = roomy_item_steps,
};

static const ingot_step roomy_steps[] = {
	{.op = INGOT_OP_W32, .n = 1},
	{.op = INGOT_OP_GAP, .n = 996, .offset = offsetof(struct roomy, rest)},
	{.op = INGOT_OP_ARRAY,
	 .width = 4,
	 .offset = offsetof(struct roomy, items),
	 .peer = offsetof(struct roomy, count),
	 .type = &roomy_item_type},
	{.op = INGOT_OP_END},
};

static const ingot_type roomy_type = {
	.name = "roomy",
	.size = sizeof(struct roomy),
	.align = _Alignof(struct roomy),
	.min_wire = 8,
	.growth = INGOT_GROWTH_UNIT * (sizeof(struct roomy) + 7) / 8,
	.steps = roomy_steps,
};

static const ingot_step roomy_out_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .type = &roomy_type},
	{.op = INGOT_OP_END},
};

static const ingot_type roomy_out = {
	.name = "roomy_out",
	.size = sizeof(struct roomy *),
	.align = _Alignof(struct roomy *),
	.min_wire = 4,
	.growth = INGOT_GROWTH_UNIT * 128,
	.steps = roomy_out_steps,
};

/* Room for the structure once, however much of it each of its bytes needs: no walk to measure it goes before. */
static void test_root_once(void)
{
	enum { COUNT = 1000 };
	struct roomy_item items[COUNT] = {{0}};
	struct roomy value = {.number = 7, .items = items};
	struct ingot_heap_usage before = ingot_heap_live();
	struct roomy *sent = &value;
	struct roomy *result = NULL;
	struct frame_bytes reply;

	for (value.count = 0; value.count < COUNT; value.count += COUNT / 4) {
		reply = frame_encoded(&roomy_out, &sent, false);
		CU_ASSERT_EQUAL_FATAL(ingot_xdr_decode_frame(&roomy_out, reply.start, reply.length,
							     NULL, &result),
				      0);
		CU_ASSERT(result->number == 7 && result->count == value.count);
		CU_ASSERT_EQUAL(NetApiBufferFree(result), 0);
		result = NULL;
		free(reply.start);
	}
	reply = frame_encoded(&roomy_out, &sent, false);
	/* That bytes are missing would be seen before the memory is asked for, if they were measured. */
	(void)ingot_heap_fail_at(1);
	CU_ASSERT_EQUAL(
		ingot_xdr_decode_frame(&roomy_out, reply.start, reply.length - 4, NULL, &result),
		ERROR_NOT_ENOUGH_MEMORY);
	(void)ingot_heap_fail_at(0);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
	free(reply.start);
}

static void refuse_fetch(const struct frame_bytes *reply, uint32_t wanted, NET_API_STATUS expected)
{
	struct sample_fetch_frame frame = {.wanted = wanted};
	struct ingot_heap_usage before = ingot_heap_live();

	CU_ASSERT_EQUAL(
		ingot_xdr_decode_frame(sample_fetch.out, reply->start, reply->length, NULL, &frame),
		expected);
	CU_ASSERT(frame_fetch_is_clear(&frame));
	CU_ASSERT_EQUAL(frame.wanted, wanted);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
}

/* A reply that goes on behind its results is refused, but for a table that lets its end open. */
static void test_open_end(void)
{
	struct sample_fetch_frame results = frame_fetch_results();
	struct frame_bytes reply = frame_encoded(sample_fetch.out, &results, false);
	struct sample_fetch_frame frame = {.wanted = 3};
	ingot_type open = *sample_fetch.out;

	open.flags |= INGOT_TYPE_OPEN;
	reply.start = realloc(reply.start, reply.length + 4);
	CU_ASSERT_PTR_NOT_NULL_FATAL(reply.start);
	memset(reply.start + reply.length, 0xA5, 4);
	for (size_t more = 1; more <= 4; more++) {
		struct frame_bytes longer = {reply.start, reply.length + more};

		refuse_fetch(&longer, 3, RPC_X_BAD_STUB_DATA);
		CU_ASSERT_EQUAL_FATAL(
			ingot_xdr_decode_frame(&open, longer.start, longer.length, NULL, &frame),
			0);
		CU_ASSERT_EQUAL(frame.blob_length, results.blob_length);
		CU_ASSERT_EQUAL(frame.color, SAMPLE_BLUE);
		CU_ASSERT_STRING_EQUAL(frame.record->name, "a record");
		ingot_frame_clear_results(&open, &frame);
	}
	/* One that ends too early is none, open or not. */
	for (size_t length = 0; length < reply.length; length++)
		CU_ASSERT_NOT_EQUAL(
			ingot_xdr_decode_frame(&open, reply.start, length, NULL, &frame), 0);
	CU_ASSERT(frame_fetch_is_clear(&frame));
	free(reply.start);
}

static void test_known_count(void)
{
	struct sample_fetch_frame results = frame_fetch_results();
	struct frame_bytes reply = frame_encoded(sample_fetch.out, &results, false);

	refuse_fetch(&reply, 2, RPC_X_BAD_STUB_DATA);
	refuse_fetch(&reply, 0, RPC_X_BAD_STUB_DATA);
	reply.start[reply.length - 1] = 4; /* no color; everything before it was taken already */
	refuse_fetch(&reply, 3, RPC_X_BAD_STUB_DATA);
	reply.length--;
	refuse_fetch(&reply, 3, RPC_X_BAD_STUB_DATA);
	free(reply.start);
}

/* The caller's [in, out] scalar and the reply's must both be there, or neither. */
static void test_inplace(void)
{
	uint32_t sent = 9;
	uint32_t resume = 5;
	struct frame_bytes with = frame_enum_reply(101, 2, &sent);
	struct frame_bytes without = frame_enum_reply(101, 2, NULL);
	struct sample_enum_frame frame = {.level = 101};

	CU_ASSERT_EQUAL(
		ingot_xdr_decode_frame(sample_enum.out, with.start, with.length, NULL, &frame),
		RPC_X_BAD_STUB_DATA);
	CU_ASSERT(frame_enum_is_clear(&frame));
	frame.resume_handle = &resume;
	CU_ASSERT_EQUAL(ingot_xdr_decode_frame(sample_enum.out, without.start, without.length, NULL,
					       &frame),
			RPC_X_BAD_STUB_DATA);
	CU_ASSERT(frame_enum_is_clear(&frame));
	CU_ASSERT_PTR_EQUAL(frame.resume_handle, &resume);
	CU_ASSERT_EQUAL(resume, 5);
	free(with.start);
	free(without.start);
	sample_values_free();
}

/* A failed call: its result, and nothing of what the operation left half done. */
static void test_blank(void)
{
	static const uint8_t expected_enum[] = {
		0, 0, 0, 5, 0, 0, 0, 100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	};
	struct sample_enum_frame half = {
		.result = ERROR_ACCESS_DENIED,
		.level = 101,
		.bufptr = (uint8_t *)16, /* would not be survived */
		.entriesread = 1000000,
		.totalentries = 3,
		.resume_handle = (uint32_t *)16,
	};
	struct sample_fetch_frame fetch = {
		.result = ERROR_NOT_SUPPORTED,
		.wanted = 7,
		.title = (char *)16,
		.numbers = (uint32_t *)16,
		.blob_length = 12,
		.record = (struct sample_record *)16,
	};
	static const uint8_t expected_fetch[] = {
		0, 0, 0, 50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	};
	struct frame_bytes bytes = frame_encoded(sample_enum.out, &half, true);

	CU_ASSERT_EQUAL_FATAL(bytes.length, sizeof(expected_enum));
	CU_ASSERT_EQUAL(memcmp(bytes.start, expected_enum, bytes.length), 0);
	free(bytes.start);
	bytes = frame_encoded(sample_fetch.out, &fetch, true);
	CU_ASSERT_EQUAL_FATAL(bytes.length, sizeof(expected_fetch));
	CU_ASSERT_EQUAL(memcmp(bytes.start, expected_fetch, bytes.length), 0);
	free(bytes.start);
}

static void test_clear_results(void)
{
	struct sample_fetch_frame results = frame_fetch_results();
	struct sample_fetch_frame frame = {.wanted = 3};
	struct frame_bytes reply = frame_encoded(sample_fetch.out, &results, false);
	struct ingot_heap_usage before = ingot_heap_live();

	ingot_frame_clear_results(sample_fetch.out, &frame);
	CU_ASSERT(frame_fetch_is_clear(&frame));
	CU_ASSERT_EQUAL(
		ingot_xdr_decode_frame(sample_fetch.out, reply.start, reply.length, NULL, &frame),
		0);
	CU_ASSERT_FALSE(frame_fetch_is_clear(&frame));
	ingot_frame_clear_results(sample_fetch.out, &frame);
	CU_ASSERT(frame_fetch_is_clear(&frame));
	CU_ASSERT_EQUAL(frame.wanted, 3);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
	free(reply.start);
}

static void test_limits(void)
{
	struct frame_bytes reply = frame_enum_reply(101, 6, NULL);
	struct sample_enum_frame frame = {.level = 101};
	const ingot_limits few = {.count = 5};
	const ingot_limits small = {.block = 100};
	void *call = NULL;

	CU_ASSERT_EQUAL(
		ingot_xdr_decode_frame(sample_enum.out, reply.start, reply.length, &few, &frame),
		RPC_X_INVALID_BOUND);
	CU_ASSERT_EQUAL(
		ingot_xdr_decode_frame(sample_enum.out, reply.start, reply.length, &small, &frame),
		RPC_X_INVALID_BOUND);
	CU_ASSERT(frame_enum_is_clear(&frame));
	frame.servername = "a name that is longer than twenty bytes";
	free(reply.start);
	reply = frame_encoded(sample_enum.in, &frame, false);
	CU_ASSERT_EQUAL(
		ingot_xdr_decode_call(sample_enum.in, reply.start, reply.length, &small, &call),
		RPC_X_INVALID_BOUND);
	CU_ASSERT_PTR_NULL(call);
	free(reply.start);
	sample_values_free();
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"a call arrives", test_call},
		{"an in buffer of a level", test_in_buffer},
		{"a reply arrives", test_reply},
		{"each level's elements", test_levels},
		{"levels that were not asked for", test_other_levels},
		{"no entries are no buffer", test_no_entries},
		{"each out buffer is a block", test_own_blocks},
		{"a root counts once", test_root_once},
		{"an open end", test_open_end},
		{"counts that are known", test_known_count},
		{"scalars that go both ways", test_inplace},
		{"a failed call's results are blank", test_blank},
		{"results are cleared", test_clear_results},
		{"limits", test_limits},
		CU_TEST_INFO_NULL,
	};

	return suite_run("frame", tests);
}
