/*
 * test_frame.c: call frames to bytes and back: the client's half, the server's half, and damage between.
 *
 * In: the two procedures of sample_calls.h. Out: a verdict. A reply that is refused leaves nothing
 * allocated and the frame without results, whatever is wrong with it.
 */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "codec.h"
#include "heap.h"
#include "lmapibuf.h"
#include "sample_calls.h"
#include "suite.h"
#include "torture.h"
#include "winerror.h"

#define HEADROOM 24u

/* A frame's bytes as they would travel: in memory of their own, so that a sanitizer sees their end. */
struct bytes {
	uint8_t *start;
	size_t length;
};

static struct bytes encoded(const ingot_type *type, const void *frame, bool blank)
{
	uint8_t *wire = NULL;
	struct bytes bytes = {NULL, 0};

	CU_ASSERT_EQUAL_FATAL(
		ingot_xdr_encode_frame(type, frame, blank, HEADROOM, &wire, &bytes.length), 0);
	bytes.start = malloc(bytes.length);
	memcpy(bytes.start, wire + HEADROOM, bytes.length);
	memset(wire, 0xA5, HEADROOM); /* it is the caller's */
	ingot_heap_free(wire);
	return bytes;
}

/* What a server answers: `count` servers at `level`. Freed with sample_values_free. */
static struct bytes enum_reply(uint32_t level, uint32_t count, uint32_t *resume)
{
	struct sample_server *servers = sample_servers(count);
	static struct sample_name names[8];
	static struct sample_page pages[8];
	struct sample_enum_frame frame = {
		.level = level,
		.entriesread = count,
		.totalentries = count + 10,
		.resume_handle = resume,
	};

	for (uint32_t i = 0; i < count; i++) {
		names[i % 8] = (struct sample_name){500 + i, servers[i].name};
		pages[i % 8] = (struct sample_page){
			.text = "page", .count = count, .servers = servers, .again = servers};
	}
	if (count)
		frame.bufptr = level == 100   ? (uint8_t *)names
			       : level == 101 ? (uint8_t *)servers
					      : (uint8_t *)pages;
	return encoded(sample_enum.out, &frame, false);
}

static uint32_t fetch_numbers[] = {1, 0x80000000, 3};
static uint8_t fetch_blob[] = {0, 1, 2, 3, 4};

static struct sample_fetch_frame fetch_results(void)
{
	static char title[] = "title";
	static char name[] = "a record";
	static struct sample_record record = {7, name, 1, 2, 3, name};

	return (struct sample_fetch_frame){
		.wanted = 3,
		.blob_length = sizeof(fetch_blob),
		.title = title,
		.numbers = fetch_numbers,
		.blob = fetch_blob,
		.record = &record,
		.color = SAMPLE_BLUE,
	};
}

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
	struct bytes call = encoded(sample_enum.in, &client, false);
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
	struct bytes call = encoded(sample_fetch.in, &client, false);
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
	struct bytes reply = enum_reply(101, 6, &sent);
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
		struct bytes reply = enum_reply(level, 2, NULL);
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
	struct bytes reply = enum_reply(101, 3, NULL);
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
	struct bytes reply = enum_reply(101, 0, NULL);
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
	struct sample_fetch_frame results = fetch_results();
	struct sample_fetch_frame frame = {.wanted = 3};
	struct bytes reply = encoded(sample_fetch.out, &results, false);
	struct ingot_heap_usage before = ingot_heap_live();
	DWORD size = 0;

	CU_ASSERT_EQUAL_FATAL(
		ingot_xdr_decode_frame(sample_fetch.out, reply.start, reply.length, NULL, &frame),
		0);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks + 4);
	CU_ASSERT_STRING_EQUAL(frame.title, "title");
	CU_ASSERT_EQUAL(memcmp(frame.numbers, fetch_numbers, sizeof(fetch_numbers)), 0);
	CU_ASSERT_EQUAL(frame.blob_length, sizeof(fetch_blob));
	CU_ASSERT_EQUAL(memcmp(frame.blob, fetch_blob, sizeof(fetch_blob)), 0);
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

/* Nothing of a result is left in the frame. */
static bool enum_is_clear(const struct sample_enum_frame *frame)
{
	return frame->bufptr == NULL && frame->entriesread == 0 && frame->totalentries == 0 &&
	       frame->result == 0;
}

static bool fetch_is_clear(const struct sample_fetch_frame *frame)
{
	return !frame->title && !frame->numbers && !frame->blob && !frame->record &&
	       frame->blob_length == 0 && frame->color == 0 && frame->result == 0;
}

static void refuse_fetch(const struct bytes *reply, uint32_t wanted, NET_API_STATUS expected)
{
	struct sample_fetch_frame frame = {.wanted = wanted};
	struct ingot_heap_usage before = ingot_heap_live();

	CU_ASSERT_EQUAL(
		ingot_xdr_decode_frame(sample_fetch.out, reply->start, reply->length, NULL, &frame),
		expected);
	CU_ASSERT(fetch_is_clear(&frame));
	CU_ASSERT_EQUAL(frame.wanted, wanted);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
}

/* A reply that goes on behind its results is refused, but for a table that lets its end open. */
static void test_open_end(void)
{
	struct sample_fetch_frame results = fetch_results();
	struct bytes reply = encoded(sample_fetch.out, &results, false);
	struct sample_fetch_frame frame = {.wanted = 3};
	ingot_type open = *sample_fetch.out;

	open.flags |= INGOT_TYPE_OPEN;
	reply.start = realloc(reply.start, reply.length + 4);
	CU_ASSERT_PTR_NOT_NULL_FATAL(reply.start);
	memset(reply.start + reply.length, 0xA5, 4);
	for (size_t more = 1; more <= 4; more++) {
		struct bytes longer = {reply.start, reply.length + more};

		refuse_fetch(&longer, 3, RPC_X_BAD_STUB_DATA);
		CU_ASSERT_EQUAL_FATAL(
			ingot_xdr_decode_frame(&open, longer.start, longer.length, NULL, &frame),
			0);
		CU_ASSERT_EQUAL(frame.blob_length, sizeof(fetch_blob));
		CU_ASSERT_EQUAL(frame.color, SAMPLE_BLUE);
		CU_ASSERT_STRING_EQUAL(frame.record->name, "a record");
		ingot_frame_clear_results(&open, &frame);
	}
	/* One that ends too early is none, open or not. */
	for (size_t length = 0; length < reply.length; length++)
		CU_ASSERT_NOT_EQUAL(
			ingot_xdr_decode_frame(&open, reply.start, length, NULL, &frame), 0);
	CU_ASSERT(fetch_is_clear(&frame));
	free(reply.start);
}

static void test_known_count(void)
{
	struct sample_fetch_frame results = fetch_results();
	struct bytes reply = encoded(sample_fetch.out, &results, false);

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
	struct bytes with = enum_reply(101, 2, &sent);
	struct bytes without = enum_reply(101, 2, NULL);
	struct sample_enum_frame frame = {.level = 101};

	CU_ASSERT_EQUAL(
		ingot_xdr_decode_frame(sample_enum.out, with.start, with.length, NULL, &frame),
		RPC_X_BAD_STUB_DATA);
	CU_ASSERT(enum_is_clear(&frame));
	frame.resume_handle = &resume;
	CU_ASSERT_EQUAL(ingot_xdr_decode_frame(sample_enum.out, without.start, without.length, NULL,
					       &frame),
			RPC_X_BAD_STUB_DATA);
	CU_ASSERT(enum_is_clear(&frame));
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
	struct bytes bytes = encoded(sample_enum.out, &half, true);

	CU_ASSERT_EQUAL_FATAL(bytes.length, sizeof(expected_enum));
	CU_ASSERT_EQUAL(memcmp(bytes.start, expected_enum, bytes.length), 0);
	free(bytes.start);
	bytes = encoded(sample_fetch.out, &fetch, true);
	CU_ASSERT_EQUAL_FATAL(bytes.length, sizeof(expected_fetch));
	CU_ASSERT_EQUAL(memcmp(bytes.start, expected_fetch, bytes.length), 0);
	free(bytes.start);
}

static void test_clear_results(void)
{
	struct sample_fetch_frame results = fetch_results();
	struct sample_fetch_frame frame = {.wanted = 3};
	struct bytes reply = encoded(sample_fetch.out, &results, false);
	struct ingot_heap_usage before = ingot_heap_live();

	ingot_frame_clear_results(sample_fetch.out, &frame);
	CU_ASSERT(fetch_is_clear(&frame));
	CU_ASSERT_EQUAL(
		ingot_xdr_decode_frame(sample_fetch.out, reply.start, reply.length, NULL, &frame),
		0);
	CU_ASSERT_FALSE(fetch_is_clear(&frame));
	ingot_frame_clear_results(sample_fetch.out, &frame);
	CU_ASSERT(fetch_is_clear(&frame));
	CU_ASSERT_EQUAL(frame.wanted, 3);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
	free(reply.start);
}

static void test_limits(void)
{
	struct bytes reply = enum_reply(101, 6, NULL);
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
	CU_ASSERT(enum_is_clear(&frame));
	frame.servername = "a name that is longer than twenty bytes";
	free(reply.start);
	reply = encoded(sample_enum.in, &frame, false);
	CU_ASSERT_EQUAL(
		ingot_xdr_decode_call(sample_enum.in, reply.start, reply.length, &small, &call),
		RPC_X_INVALID_BOUND);
	CU_ASSERT_PTR_NULL(call);
	free(reply.start);
	sample_values_free();
}

/* Decode `reply`: true when it was taken, or refused without a trace. */
static bool reply_leaves_nothing(const uint8_t *reply, size_t length, bool *ret_taken)
{
	uint32_t resume = 1;
	struct sample_enum_frame frame = {.level = 101, .resume_handle = &resume};
	struct ingot_heap_usage before = ingot_heap_live();
	NET_API_STATUS status =
		ingot_xdr_decode_frame(sample_enum.out, reply, length, NULL, &frame);

	*ret_taken = status == 0;
	if (status == 0) {
		if (frame.bufptr && ingot_block_check(frame.bufptr) != 0)
			return false;
		ingot_frame_clear_results(sample_enum.out, &frame);
	}
	return enum_is_clear(&frame) && ingot_heap_live().blocks == before.blocks;
}

static bool call_leaves_nothing(const uint8_t *call, size_t length, bool *ret_taken)
{
	struct ingot_heap_usage before = ingot_heap_live();
	void *frame = NULL;
	NET_API_STATUS status = ingot_xdr_decode_call(sample_enum.in, call, length, NULL, &frame);

	*ret_taken = status == 0;
	if (status == 0)
		ingot_frame_free(frame);
	return (status == 0 || frame == NULL) && ingot_heap_live().blocks == before.blocks;
}

static void damage(struct bytes *bytes, bool (*leaves_nothing)(const uint8_t *, size_t, bool *))
{
	unsigned taken_bits = 0;
	bool taken;

	for (size_t cut = 0; cut < bytes->length; cut++) {
		uint8_t *piece = malloc(cut ? cut : 1);

		memcpy(piece, bytes->start, cut);
		CU_ASSERT(leaves_nothing(piece, cut, &taken));
		CU_ASSERT_FALSE(taken);
		free(piece);
	}
	for (size_t bit = 0; bit < bytes->length * 8; bit++) {
		bytes->start[bit / 8] ^= (uint8_t)(1u << (bit % 8));
		if (!leaves_nothing(bytes->start, bytes->length, &taken))
			CU_FAIL("something is left");
		taken_bits += taken;
		bytes->start[bit / 8] ^= (uint8_t)(1u << (bit % 8));
	}
	CU_ASSERT(taken_bits > 0);
	CU_ASSERT(taken_bits < bytes->length * 8);
	CU_ASSERT(leaves_nothing(bytes->start, bytes->length, &taken));
	CU_ASSERT(taken);
	free(bytes->start);
}

static void test_damage(void)
{
	uint32_t resume = 3;
	struct sample_enum_frame frame = {
		.servername = "here", .domain = "office", .level = 101, .resume_handle = &resume};
	struct bytes reply = enum_reply(101, 4, &resume);
	struct bytes call = encoded(sample_enum.in, &frame, false);

	damage(&reply, reply_leaves_nothing);
	damage(&call, call_leaves_nothing);
	sample_values_free();
}

/* A whole call on both sides, for torture(). */
static uint32_t both_sides(void *context)
{
	struct sample_fetch_frame *client = context;
	struct sample_fetch_frame results = fetch_results();
	struct sample_fetch_frame *server = NULL;
	uint8_t *wire = NULL;
	size_t length = 0;
	NET_API_STATUS status =
		ingot_xdr_encode_frame(sample_fetch.in, client, false, 0, &wire, &length);

	if (status)
		return status;
	status = ingot_xdr_decode_call(sample_fetch.in, wire, length, NULL, (void **)&server);
	ingot_heap_free(wire);
	if (status)
		return status;
	ingot_frame_free(server);
	status = ingot_xdr_encode_frame(sample_fetch.out, &results, false, 0, &wire, &length);
	if (status)
		return status;
	status = ingot_xdr_decode_frame(sample_fetch.out, wire, length, NULL, client);
	ingot_heap_free(wire);
	CU_ASSERT(status == 0 || fetch_is_clear(client));
	ingot_frame_clear_results(sample_fetch.out, client);
	if (status)
		return status;
	results.result = ERROR_ACCESS_DENIED;
	status = ingot_xdr_encode_frame(sample_fetch.out, &results, true, 0, &wire, &length);
	if (!status)
		ingot_heap_free(wire);
	return status;
}

static void test_torture(void)
{
	struct sample_page page = {.text = "page"};
	struct sample_fetch_frame client = {.level = 102, .buf = (uint8_t *)&page, .wanted = 3};

	/* encode, decode a call; encode; four blocks; blank frame and its bytes */
	CU_ASSERT(torture(both_sides, &client, ERROR_NOT_ENOUGH_MEMORY) >= 1 + 1 + 1 + 4 + 2);
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
		{"an open end", test_open_end},
		{"counts that are known", test_known_count},
		{"scalars that go both ways", test_inplace},
		{"a failed call's results are blank", test_blank},
		{"results are cleared", test_clear_results},
		{"limits", test_limits},
		{"damage leaves nothing behind", test_damage},
		{"allocations fail", test_torture},
		CU_TEST_INFO_NULL,
	};

	return suite_run("frame", tests);
}
