/*
 * test_tail.c: structures whose last member goes on behind them (INGOT_OP_TAIL).
 *
 * In: the values of tail_samples.h, and bytes as a stranger may send them. Out: a verdict on both
 * directions of the wire: a value takes as many bytes as its elements need, and no bytes but its own.
 */
#include "codec.h"
#include "heap.h"
#include "samples.h"
#include "tail_samples.h"

static void test_known_bytes(void)
{
	static const uint8_t wire[] = {
		0, 0, 0, 1, 0, 0, 0, 0,    0, 5, 0, 0,    /* revision; authority, padded */
		0, 0, 0, 2, 0, 0, 0, 0x20, 0, 0, 2, 0x20, /* two elements */
	};
	struct sample_sid *sid = sid_new(2);
	uint8_t *made = NULL;
	uint32_t length = 0;
	uint32_t second;

	sid->sub[0] = 32;
	second = 544;
	memcpy((char *)sid + 12, &second, sizeof(second));
	CU_ASSERT_EQUAL_FATAL(ingot_encode(&sample_sid_type, INGOT_XDR, sid, &made, &length), 0);
	free(sid);
	CU_ASSERT_EQUAL_FATAL(length, sizeof(wire));
	CU_ASSERT_EQUAL(memcmp(made, wire, length), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(made), 0);
	sid = decoded(&sample_sid_type, wire, sizeof(wire));
	CU_ASSERT_EQUAL(size_of(sid), 16);
	CU_ASSERT(sid->revision == 1 && sid->count == 2 && sid->authority[5] == 5);
	memcpy(&second, (char *)sid + 12, sizeof(second));
	CU_ASSERT(sid->sub[0] == 32 && second == 544);
	CU_ASSERT_EQUAL(NetApiBufferFree(sid), 0);
}

/* max(sizeof, offset + count * size), and zeros between the last element and the structure's end. */
static void test_sizes(void)
{
	static const uint8_t zeros[8] = {0};

	for (uint8_t count = 0; count <= 200; count++) {
		struct sample_sid *value = sid_new(count);
		struct sample_sid *sid = fresh(&sample_sid_type, value);

		CU_ASSERT_EQUAL(size_of(sid), count < 1 ? 12 : 8u + 4u * count);
		CU_ASSERT_EQUAL(memcmp(sid, value, size_of(sid)), 0);
		CU_ASSERT_EQUAL(NetApiBufferFree(sid), 0);
		free(value);
	}
	for (uint32_t count = 0; count < 40; count++) {
		struct sample_blob *value = exact(sizeof(*value), 4, 1, count);
		struct sample_blob *blob;
		DWORD size;

		value->count = count;
		memset((char *)value + 4, 0x77, count);
		blob = fresh(&sample_blob_type, value);
		size = size_of(blob);
		CU_ASSERT_EQUAL(size, count < 4 ? 8 : 4 + count);
		CU_ASSERT_EQUAL(memcmp((char *)blob + 4 + count, zeros, size - 4 - count), 0);
		CU_ASSERT_EQUAL(memcmp(blob, value, size), 0);
		CU_ASSERT_EQUAL(NetApiBufferFree(blob), 0);
		free(value);
	}
	for (int16_t count = 0; count < 20; count++) {
		struct sample_shorts *value = exact(sizeof(*value), 12, 2, (size_t)count);
		struct sample_shorts *shorts;

		value->id = 7;
		value->count = count;
		memset((char *)value + 12, 0x77, 2 * (size_t)count);
		shorts = fresh(&sample_shorts_type, value);
		CU_ASSERT_EQUAL(size_of(shorts), count < 2 ? 16 : 12 + 2 * (DWORD)count);
		CU_ASSERT_EQUAL(memcmp(shorts, value, size_of(shorts)), 0);
		CU_ASSERT_EQUAL(NetApiBufferFree(shorts), 0);
		free(value);
	}
}

/* What is left of the structure behind its elements is zeroed, not inherited. */
static void test_used_memory(void)
{
	static const uint8_t wire[] = {0, 0, 0, 1, 'x', 0, 0, 0};

	for (int i = 0; i < 50; i++) {
		uint8_t *used = NULL;
		struct sample_blob *blob;

		CU_ASSERT_EQUAL_FATAL(NetApiBufferAllocate(8, (void **)&used), 0);
		memset(used, 0xA5, 8);
		CU_ASSERT_EQUAL(NetApiBufferFree(used), 0);
		blob = decoded(&sample_blob_type, wire, sizeof(wire));
		CU_ASSERT(blob->bytes[0] == 'x' && memcmp((char *)blob + 5, "\0\0\0", 3) == 0);
		CU_ASSERT_EQUAL(NetApiBufferFree(blob), 0);
	}
}

static void test_refusals(void)
{
	uint8_t sid[16 + 4 * 300] = {0, 0, 0, 1, 0, 0, 0, 0, 0, 5};
	uint8_t shorts[16 + 4 * 40000] = {0};
	uint8_t blob[] = {0, 0, 0, 3, 'a', 'b', 'c', 0};
	ingot_limits few = {.count = 2, .string = 2};
	ingot_limits small = {.block = 15};
	ingot_step unbounded[4];
	ingot_type unbounded_sid = sample_sid_type;
	void *block = NULL;

	sid[15] = 2;
	CU_ASSERT_EQUAL(NetApiBufferFree(decoded(&sample_sid_type, sid, 24)), 0);
	refuse(&sample_sid_type, sid, 20, RPC_X_BAD_STUB_DATA); /* a count that the wire has not */
	refuse(&sample_sid_type, sid, 28, RPC_X_BAD_STUB_DATA); /* bytes behind the value */
	CU_ASSERT_EQUAL(ingot_decode(&sample_sid_type, INGOT_XDR, sid, 24, &small, &block),
			RPC_X_INVALID_BOUND);
	sid[15] = 3;
	CU_ASSERT_EQUAL(ingot_decode(&sample_sid_type, INGOT_XDR, sid, 28, &few, &block),
			RPC_X_INVALID_BOUND);
	sid[15] = 201; /* above its bound */
	refuse(&sample_sid_type, sid, 16 + 4 * 201, RPC_X_INVALID_BOUND);
	sid[12] = 0x7F;
	refuse(&sample_sid_type, sid, 16 + 4 * 201, RPC_X_INVALID_BOUND);
	sid[12] = 0;

	memcpy(unbounded, sample_sid_type.steps, sizeof(unbounded));
	unbounded[2].max = 0;
	unbounded_sid.steps = unbounded;
	sid[15] = 255;
	CU_ASSERT_EQUAL(NetApiBufferFree(decoded(&unbounded_sid, sid, 16 + 4 * 255)), 0);
	sid[14] = 1; /* 256 to 299 elements: more than a byte can count */
	for (unsigned count = 256; count < 300; count++) {
		sid[15] = (uint8_t)count;
		refuse(&unbounded_sid, sid, 16 + 4 * count, RPC_X_BAD_STUB_DATA);
	}
	shorts[14] = 0x7F;
	shorts[15] = 0xFF;
	CU_ASSERT_EQUAL(NetApiBufferFree(decoded(&sample_shorts_type, shorts, 16 + 4 * 0x7FFF)), 0);
	shorts[14] = 0x80;
	shorts[15] = 0;
	refuse(&sample_shorts_type, shorts, 16 + 4 * 0x8000, RPC_X_BAD_STUB_DATA);

	CU_ASSERT_EQUAL(NetApiBufferFree(decoded(&sample_blob_type, blob, 8)), 0);
	CU_ASSERT_EQUAL(ingot_decode(&sample_blob_type, INGOT_XDR, blob, 8, &few, &block),
			RPC_X_INVALID_BOUND);
	blob[7] = 1; /* padding */
	refuse(&sample_blob_type, blob, 8, RPC_X_BAD_STUB_DATA);
	blob[3] = 5;
	refuse(&sample_blob_type, blob, 8, RPC_X_BAD_STUB_DATA);
	CU_ASSERT_PTR_NULL(block);
}

static void test_encode_refusals(void)
{
	struct sample_sid *sid = sid_new(201);
	struct sample_shorts shorts = {.count = -1};
	struct sample_blob blob = {.count = 0xFFFFFFFF};
	uint8_t *wire = NULL;
	uint32_t length = 0;

	CU_ASSERT_EQUAL(ingot_encode(&sample_sid_type, INGOT_XDR, sid, &wire, &length),
			RPC_X_INVALID_BOUND);
	CU_ASSERT_EQUAL(ingot_encode(&sample_shorts_type, INGOT_XDR, &shorts, &wire, &length),
			RPC_X_INVALID_BOUND);
	CU_ASSERT_EQUAL(ingot_encode(&sample_blob_type, INGOT_XDR, &blob, &wire, &length),
			RPC_X_INVALID_BOUND);
	CU_ASSERT_PTR_NULL(wire);
	free(sid);
}

/* Every prefix is refused; every bit flipped gives a refusal or a value that keeps the rules. */
static void test_hostile_bytes(void)
{
	struct sample_cells *value = row_new(8);
	unsigned values = 0;
	unsigned refusals = 0;
	uint8_t *wire = NULL;
	uint32_t length = 0;

	CU_ASSERT_EQUAL_FATAL(ingot_encode(&sample_cells_type, INGOT_XDR, value, &wire, &length),
			      0);
	for (uint32_t cut = 1; cut < length; cut++)
		refuse(&sample_cells_type, wire, cut, RPC_X_BAD_STUB_DATA);
	for (uint32_t bit = 0; bit < length * 8; bit++) {
		void *block = NULL;

		wire[bit / 8] ^= (uint8_t)(1u << (bit % 8));
		if (ingot_decode(&sample_cells_type, INGOT_XDR, wire, length, NULL, &block) == 0) {
			values++;
			verdict(block, 0);
		} else {
			refusals++;
		}
		wire[bit / 8] ^= (uint8_t)(1u << (bit % 8));
	}
	CU_ASSERT(values > 0 && refusals > 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
	row_free(value);
}

/* Much memory for little wire: measured. */
struct pages {
	uint32_t count;
	struct sample_page items[1];
};
static const ingot_step pages_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = 4},
	{TAIL(struct pages, items, count, 4), .type = &sample_page_type},
	END,
};
TYPE(pages, struct pages, 4, 16 * 290 / 4);

static void test_measured(void)
{
	struct pages *value = exact(sizeof(*value), 8, sizeof(struct sample_page), 300);
	struct pages *pages;
	uint8_t *wire = NULL;
	uint32_t length = 0;

	value->count = 300;
	CU_ASSERT_EQUAL_FATAL(ingot_encode(&pages_type, INGOT_XDR, value, &wire, &length), 0);
	CU_ASSERT_EQUAL(length, 4 + 300 * 16);
	pages = decoded(&pages_type, wire, length);
	CU_ASSERT_EQUAL(size_of(pages), 8 + 300 * sizeof(struct sample_page));
	CU_ASSERT_EQUAL(NetApiBufferFree(pages), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
	free(value);
}

/* A call's frame: a tail as argument, and as a block of its own; one that is not sent. */
struct frame {
	uint32_t result;
	struct sample_sid *sid;
	struct sample_names *names;
};
#define IN_FRAME(member) .offset = offsetof(struct frame, member)

static void test_frames(void)
{
	static const ingot_step in[] = {
		{.op = INGOT_OP_POINTER, IN_FRAME(sid), .type = &sample_sid_type},
		{.op = INGOT_OP_POINTER,
		 .flags = INGOT_STEP_OPTIONAL,
		 IN_FRAME(names),
		 .type = &sample_names_type},
		END,
	};
	static const ingot_step out[] = {
		{.op = INGOT_OP_W32, .n = 1},
		{.op = INGOT_OP_BLOCK},
		{.op = INGOT_OP_POINTER, IN_FRAME(sid), .type = &sample_sid_type},
		{.op = INGOT_OP_BLOCK},
		{.op = INGOT_OP_POINTER,
		 .flags = INGOT_STEP_OPTIONAL,
		 IN_FRAME(names),
		 .type = &sample_names_type},
		END,
	};
	static const ingot_type in_type = {.name = "in",
					   .size = sizeof(struct frame),
					   .align = 8,
					   .growth = 16 * 6,
					   .steps = in};
	static const ingot_type out_type = {.name = "out",
					    .size = sizeof(struct frame),
					    .align = 8,
					    .growth = 16 * 6,
					    .steps = out};
	static const uint8_t failed[] = {0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0,
					 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	struct frame value = {0, sid_new(5), names_new(3)};
	struct frame back = {.result = 1};
	struct frame *call = NULL;
	uint8_t *wire = NULL;
	size_t length = 0;

	CU_ASSERT_EQUAL_FATAL(ingot_xdr_encode_frame(&in_type, &value, false, 0, &wire, &length),
			      0);
	CU_ASSERT_EQUAL_FATAL(ingot_xdr_decode_call(&in_type, wire, length, NULL, (void **)&call),
			      0);
	CU_ASSERT_EQUAL(memcmp(call->sid, value.sid, 28), 0);
	CU_ASSERT_STRING_EQUAL(call->names->items[0], "one");
	ingot_frame_free(call);
	ingot_heap_free(wire);

	CU_ASSERT_EQUAL_FATAL(ingot_xdr_encode_frame(&out_type, &value, false, 0, &wire, &length),
			      0);
	CU_ASSERT_EQUAL_FATAL(ingot_xdr_decode_frame(&out_type, wire, length, NULL, &back), 0);
	CU_ASSERT_EQUAL(size_of(back.sid), 28);
	CU_ASSERT_EQUAL(memcmp(back.sid, value.sid, 28), 0);
	verdict(back.sid, 0);
	verdict(back.names, 0);
	for (size_t cut = 0; cut < length; cut++) {
		CU_ASSERT_EQUAL(ingot_xdr_decode_frame(&out_type, wire, cut, NULL, &back),
				RPC_X_BAD_STUB_DATA);
		CU_ASSERT(!back.sid && !back.names);
	}
	ingot_heap_free(wire);

	value.result = 5;
	CU_ASSERT_EQUAL_FATAL(ingot_xdr_encode_frame(&out_type, &value, true, 0, &wire, &length),
			      0);
	CU_ASSERT_EQUAL_FATAL(length, sizeof(failed));
	CU_ASSERT_EQUAL(memcmp(wire, failed, length), 0);
	ingot_heap_free(wire);
	free(value.sid);
	free(value.names);
}

/* A table that puts such a structure where it cannot grow is refused, not obeyed. */
static void test_wrong_tables(void)
{
	static const ingot_step steps[] = {
		{.op = INGOT_OP_STRUCT, .n = 2, .type = &sample_sid_type},
		END,
	};
	static const ingot_type type = {.name = "two",
					.size = 2 * sizeof(struct sample_sid),
					.align = 4,
					.min_wire = 32,
					.growth = 28,
					.steps = steps};
	static const uint8_t wire[32] = {0};

	refuse(&type, wire, sizeof(wire), RPC_S_INTERNAL_ERROR);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"known bytes", test_known_bytes},
		{"sizes", test_sizes},
		{"memory that was used before", test_used_memory},
		{"refusals", test_refusals},
		{"encode refuses", test_encode_refusals},
		{"hostile bytes", test_hostile_bytes},
		{"a measured block", test_measured},
		{"frames", test_frames},
		{"tables that are wrong", test_wrong_tables},
		CU_TEST_INFO_NULL,
	};

	return suite_run("tail", tests);
}
