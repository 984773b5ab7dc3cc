/*
 * test_extents_frame.c: call frames whose arrays have a count that is reckoned from a number.
 *
 * In: frames with tables made here. Out: a verdict on arguments, on results, each of them a block, and on
 * the empty results of a failed call.
 */
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "codec.h"
#include "heap.h"
#include "lmapibuf.h"
#include "suite.h"
#include "torture.h"
#include "winerror.h"

#define END                        \
	{                          \
		.op = INGOT_OP_END \
	}

/* A call's results: rows of n + 1 numbers and of n bytes, half of which hold data; each a block. */
struct frame {
	uint32_t result;
	uint32_t n;
	uint32_t *row;
	uint8_t *bytes;
	char **names;
	char *title;
};

#define IN_FRAME(member) .offset = offsetof(struct frame, member)
#define BY_N             .op = INGOT_OP_EXTENT, .width = 4, .peer = offsetof(struct frame, n)

static const ingot_step frame_steps[] = {
	{.op = INGOT_OP_W32, .n = 2},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_SIZED, IN_FRAME(row), .type = &ingot_type_word32},
	{BY_N, .n = 1, .min = 1, .max = 1},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_SIZED, IN_FRAME(bytes)},
	{BY_N, .n = 1, .max = 1},
	{BY_N, .n = 1, .max = 2},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_SIZED, IN_FRAME(names), .min = 1, .type = &ingot_type_string_ref},
	{BY_N, .n = 1, .min = (uint32_t)-1, .max = 1},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_STRING, IN_FRAME(title)},
	END,
};
static const ingot_type frame_type = {.name = "frame",
				      .size = sizeof(struct frame),
				      .align = 8,
				      .growth = 16 * 9 / 4,
				      .steps = frame_steps};

static void encode_frame(bool blank, uint8_t **ret_wire, size_t *ret_length)
{
	static uint32_t numbers[] = {1, 2, 3, 4, 5};
	static uint8_t bytes[] = {1, 2, 3, 4};
	static char texts[][4] = {"a", "bc", "def"};
	static char *names[] = {texts[0], texts[1], texts[2]};
	const struct frame frame = {blank ? 5 : 0, 4, numbers, bytes, names, (char[]){"title"}};

	CU_ASSERT_EQUAL_FATAL(
		ingot_xdr_encode_frame(&frame_type, &frame, blank, 0, ret_wire, ret_length), 0);
}

static void test_frame(void)
{
	uint8_t *wire = NULL;
	size_t length = 0;
	struct frame frame = {.result = 9};
	struct frame *call = NULL;
	struct ingot_heap_usage before = ingot_heap_live();

	encode_frame(false, &wire, &length);
	CU_ASSERT_EQUAL_FATAL(ingot_xdr_decode_frame(&frame_type, wire, length, NULL, &frame), 0);
	CU_ASSERT(frame.result == 0 && frame.n == 4 && frame.row[4] == 5);
	CU_ASSERT(frame.bytes[1] == 2 && frame.bytes[2] == 0 && frame.bytes[3] == 0);
	CU_ASSERT_STRING_EQUAL(frame.names[2], "def");
	CU_ASSERT_STRING_EQUAL(frame.title, "title");
	CU_ASSERT_EQUAL(ingot_block_check(frame.row), 0);
	CU_ASSERT_EQUAL(ingot_block_check(frame.names), 0);
	CU_ASSERT_EQUAL_FATAL(NetApiBufferReallocate(frame.names, 100000, (void **)&frame.names),
			      0);
	CU_ASSERT_STRING_EQUAL(frame.names[1], "bc");
	CU_ASSERT_EQUAL(ingot_block_check(frame.names), 0);
	ingot_frame_clear_results(&frame_type, &frame);
	CU_ASSERT(frame.n == 0 && !frame.row && !frame.bytes && !frame.names && !frame.title);

	CU_ASSERT_EQUAL_FATAL(
		ingot_xdr_decode_call(&frame_type, wire, length, NULL, (void **)&call),
		RPC_S_INTERNAL_ERROR); /* a call has no BLOCK steps */
	wire[38] = 3;                  /* the third of four bytes, of which two hold data */
	CU_ASSERT_EQUAL(ingot_xdr_decode_frame(&frame_type, wire, length, NULL, &frame),
			RPC_X_BAD_STUB_DATA);
	wire[38] = 0;
	for (size_t cut = 0; cut < length; cut++)
		CU_ASSERT_EQUAL(ingot_xdr_decode_frame(&frame_type, wire, cut, NULL, &frame),
				RPC_X_BAD_STUB_DATA);
	for (size_t bit = 0; bit < length * 8; bit++) {
		wire[bit / 8] ^= (uint8_t)(1u << (bit % 8));
		if (ingot_xdr_decode_frame(&frame_type, wire, length, NULL, &frame) == 0) {
			CU_ASSERT_EQUAL(ingot_block_check(frame.names), 0);
			ingot_frame_clear_results(&frame_type, &frame);
		}
		CU_ASSERT(!frame.row && !frame.bytes && !frame.names && !frame.title);
		wire[bit / 8] ^= (uint8_t)(1u << (bit % 8));
	}
	ingot_heap_free(wire);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
}

/* A failed call's results are empty, also where no number could have made them so. */
static void test_blank_frame(void)
{
	static const uint8_t empty[] = {0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0,
					0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	uint8_t *wire = NULL;
	size_t length = 0;

	encode_frame(true, &wire, &length);
	CU_ASSERT_EQUAL_FATAL(length, sizeof(empty));
	CU_ASSERT_EQUAL(memcmp(wire, empty, length), 0);
	ingot_heap_free(wire);
}

/* Nothing is below a bound, and is sent all the same: a failed call has its result. */
static void test_blank_with_bounds(void)
{
	static const ingot_step steps[] = {
		{.op = INGOT_OP_W32, .n = 1},
		{.op = INGOT_OP_ARRAY,
		 IN_FRAME(row),
		 .peer = offsetof(struct frame, n),
		 .width = 4,
		 .min = 1,
		 .type = &ingot_type_word32},
		END,
	};
	static const ingot_type type = {.name = "bounds",
					.size = sizeof(struct frame),
					.align = 8,
					.growth = 28,
					.steps = steps};
	static const uint8_t empty[] = {0, 0, 0, 5, 0, 0, 0, 0};
	const struct frame frame = {.result = 5};
	uint8_t *wire = NULL;
	size_t length = 0;

	CU_ASSERT_EQUAL_FATAL(ingot_xdr_encode_frame(&type, &frame, true, 0, &wire, &length), 0);
	CU_ASSERT_EQUAL_FATAL(length, sizeof(empty));
	CU_ASSERT_EQUAL(memcmp(wire, empty, length), 0);
	ingot_heap_free(wire);
	CU_ASSERT_EQUAL(ingot_xdr_encode_frame(&type, &frame, false, 0, &wire, &length),
			RPC_X_INVALID_BOUND);
}

/* The arguments of a call, in one piece of memory. */
static void test_call(void)
{
	static const ingot_step steps[] = {
		{.op = INGOT_OP_W32, .n = 1, IN_FRAME(n)},
		{.op = INGOT_OP_SIZED, IN_FRAME(row), .type = &ingot_type_word32},
		{BY_N, .n = 1, .min = 1, .max = 1},
		{.op = INGOT_OP_STRING, IN_FRAME(title)},
		END,
	};
	static const ingot_type type = {.name = "call",
					.size = sizeof(struct frame),
					.align = 8,
					.growth = 28,
					.steps = steps};
	uint8_t wire[] = {0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 8, 0, 0, 0, 9, 0, 0, 0, 1, 'x', 0, 0, 0};
	struct frame *call = NULL;

	CU_ASSERT_EQUAL_FATAL(
		ingot_xdr_decode_call(&type, wire, sizeof(wire), NULL, (void **)&call), 0);
	CU_ASSERT(call->n == 1 && call->row[0] == 8 && call->row[1] == 9);
	CU_ASSERT_STRING_EQUAL(call->title, "x");
	ingot_frame_free(call);
	call = NULL;
	wire[3] = 2;
	CU_ASSERT_EQUAL(ingot_xdr_decode_call(&type, wire, sizeof(wire), NULL, (void **)&call),
			RPC_X_INVALID_BOUND);
	CU_ASSERT_PTR_NULL(call);
}

static NET_API_STATUS reply_once(void *context)
{
	struct frame frame = {.result = 0};
	uint8_t *wire = NULL;
	size_t length = 0;
	NET_API_STATUS status;

	(void)context;
	status = ingot_xdr_encode_frame(&frame_type, &frame, true, 0, &wire, &length);
	ingot_heap_free(wire);
	return status;
}

static void test_torture(void)
{
	CU_ASSERT(torture(reply_once, NULL, ERROR_NOT_ENOUGH_MEMORY) >= 2);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"results", test_frame},
		{"a failed call's results", test_blank_frame},
		{"a failed call's results below their bounds", test_blank_with_bounds},
		{"arguments", test_call},
		{"allocations fail", test_torture},
		CU_TEST_INFO_NULL,
	};

	return suite_run("extents_frame", tests);
}
