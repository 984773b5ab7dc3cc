/*
 * test_extents.c: arrays whose count is reckoned from a number (INGOT_OP_SIZED, INGOT_OP_EXTENT).
 *
 * In: tables made here, one for each form; bytes as a stranger may send them. Out: a verdict on each
 * walker: what does not agree with the numbers is refused, on the way in and on the way out.
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "ingot/block.h"
#include "lmapibuf.h"
#include "samples.h"
#include "sized_samples.h"
#include "suite.h"
#include "torture.h"
#include "winerror.h"

#define END                        \
	{                          \
		.op = INGOT_OP_END \
	}

/* Numbers of any width in front of elements of any type. */
struct row {
	int64_t size;
	int64_t length;
	void *elements;
};

/* A table over struct row that a test changes to its needs: size elements, `length` of them with data. */
struct row_table {
	ingot_step steps[5];
	ingot_type type;
};

static void row_table_init(struct row_table *table, const ingot_type *element, bool has_length)
{
	const ingot_step steps[5] = {
		{.op = INGOT_OP_W64, .n = 2},
		{.op = INGOT_OP_SIZED, .offset = offsetof(struct row, elements), .type = element},
		{.op = INGOT_OP_EXTENT, .flags = INGOT_STEP_SIGNED, .width = 8, .n = 1, .max = 1},
		{.op = has_length ? INGOT_OP_EXTENT : INGOT_OP_END,
		 .flags = INGOT_STEP_SIGNED,
		 .width = 8,
		 .peer = offsetof(struct row, length),
		 .n = 1,
		 .max = 1},
		END,
	};

	memcpy(table->steps, steps, sizeof(steps));
	table->type = (ingot_type){.name = "row",
				   .size = sizeof(struct row),
				   .align = 8,
				   .min_wire = 20,
				   .growth = element ? element->growth : 28,
				   .steps = table->steps};
}

static NET_API_STATUS encode(const ingot_type *type, const void *value, uint8_t **ret_wire,
			     uint32_t *ret_length)
{
	return ingot_encode(type, INGOT_XDR, value, ret_wire, ret_length);
}

/* Encode: `expected`, and on success exactly `wire`. */
static void expect_bytes(const ingot_type *type, const void *value, const uint8_t *wire,
			 uint32_t length)
{
	uint8_t *made = NULL;
	uint32_t made_length = 0;

	CU_ASSERT_EQUAL_FATAL(encode(type, value, &made, &made_length), 0);
	CU_ASSERT_EQUAL_FATAL(made_length, length);
	CU_ASSERT_EQUAL(memcmp(made, wire, length), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(made), 0);
}

static void expect_refused(const ingot_type *type, const void *value, NET_API_STATUS expected)
{
	uint8_t *made = NULL;
	uint32_t length = 0;

	CU_ASSERT_EQUAL(encode(type, value, &made, &length), expected);
	CU_ASSERT_PTR_NULL(made);
	CU_ASSERT_EQUAL(NetApiBufferFree(made), 0);
}

static void *decoded(const ingot_type *type, const uint8_t *wire, uint32_t length)
{
	void *block = NULL;

	CU_ASSERT_EQUAL_FATAL(ingot_decode(type, INGOT_XDR, wire, length, NULL, &block), 0);
	CU_ASSERT_EQUAL(ingot_block_check(block), 0);
	return block;
}

static void refuse(const ingot_type *type, const uint8_t *wire, size_t length,
		   NET_API_STATUS expected)
{
	uint8_t *exact = malloc(length); /* so that a sanitizer sees its end */
	void *block = NULL;

	memcpy(exact, wire, length);
	CU_ASSERT_EQUAL(ingot_decode(type, INGOT_XDR, exact, length, NULL, &block), expected);
	CU_ASSERT_PTR_NULL(block);
	CU_ASSERT_EQUAL(NetApiBufferFree(block), 0);
	free(exact);
}

static const uint8_t hi[] = {
	0, 0, 0, 4, 0, 0, 0, 8,                 /* Length and MaximumLength, in bytes */
	0, 0, 0, 4, 0, 0, 0, 'h', 0, 0, 0, 'i', /* four elements, two of which hold data */
	0, 0, 0, 0, 0, 0, 0, 0,
};

static void test_known_bytes(void)
{
	uint16_t *buffer =
		malloc(2 * sizeof(*buffer)); /* what is not data is not there to be read */
	struct sample_text value = {4, 8, buffer};
	struct sample_text *text;
	struct sample_text *copy = NULL;
	DWORD size = 0;

	buffer[0] = 'h';
	buffer[1] = 'i';
	expect_bytes(&sample_text_type, &value, hi, sizeof(hi));
	free(buffer);
	text = decoded(&sample_text_type, hi, sizeof(hi));
	CU_ASSERT(text->length == 4 && text->maximum == 8);
	CU_ASSERT_PTR_EQUAL(text->buffer, (uint16_t *)(void *)(text + 1));
	CU_ASSERT(text->buffer[0] == 'h' && text->buffer[1] == 'i');
	CU_ASSERT(text->buffer[2] == 0 && text->buffer[3] == 0);
	CU_ASSERT_EQUAL(NetApiBufferSize(text, &size), 0);
	CU_ASSERT_EQUAL(size, sizeof(*text) + 8);
	CU_ASSERT_EQUAL_FATAL(ingot_clone(text, (void **)&copy), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(text), 0);
	CU_ASSERT_EQUAL(ingot_block_check(copy), 0);
	expect_bytes(&sample_text_type, copy, hi, sizeof(hi));
	CU_ASSERT_EQUAL(NetApiBufferFree(copy), 0);
}

/* No element is no array, whichever way it comes about. */
static void test_nothing(void)
{
	static const uint8_t wire[] = {0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0};
	uint16_t unread = 7;
	struct sample_text value = {1, 1, &unread};
	struct sample_text *text;

	expect_bytes(&sample_text_type, &value, wire, sizeof(wire));
	value.buffer = NULL;
	expect_bytes(&sample_text_type, &value, wire, sizeof(wire));
	text = decoded(&sample_text_type, wire, sizeof(wire));
	CU_ASSERT_PTR_NULL(text->buffer);
	CU_ASSERT_EQUAL(NetApiBufferFree(text), 0);
	value.maximum = 2;
	expect_refused(&sample_text_type, &value, RPC_X_NULL_REF_POINTER);
}

#define IMPOSSIBLE UINT32_MAX

/* (number * n + add) / div, as C has it, or no count. */
static void test_arithmetic(void)
{
	static const struct {
		int64_t number;
		uint32_t n;
		int32_t add;
		uint32_t div;
		uint8_t width;
		bool is_signed;
		uint32_t count;
	} cases[] = {
		{7, 1, 0, 1, 8, true, 7},
		{7, 3, 0, 1, 4, true, 21},
		{7, 1, 0, 2, 4, true, 3},
		{7, 1, 1, 2, 4, false, 4},
		{7, 5, -3, 4, 2, false, 8},
		{0, 1, 1, 1, 1, false, 1},
		{0, 1, -1, 1, 4, true, IMPOSSIBLE},
		{0, 1, -1, 2, 4, true, 0}, /* towards zero */
		{1, 1, -2, 1, 1, false, IMPOSSIBLE},
		{0, 1, INT32_MIN, 1, 4, false, IMPOSSIBLE},
		{-1, 1, 0, 1, 1, true, IMPOSSIBLE},
		{-1, 1, 0, 1, 2, true, IMPOSSIBLE},
		{-1, 1, 0, 1, 4, true, IMPOSSIBLE},
		{-1, 1, 0, 1, 8, true, IMPOSSIBLE},
		{-1, 1, 4, 1, 4, true, 3},
		{-1, 1, 0, 32, 1, false, 7}, /* 255 / 32 */
		{-1, 1, 0, 8192, 2, false, 7},
		{-1, 1, 0, 0x20000000, 4, false, 7},
		{-1, 1, 0, 2, 8, false, IMPOSSIBLE}, /* UINT64_MAX, not -1 / 2 */
		{INT64_MIN, 1, 0, UINT32_MAX, 8, false, IMPOSSIBLE},
		{INT64_MAX, 1, 0, 1, 8, true, IMPOSSIBLE},
		{INT64_MAX, 2, 0, 1, 8, true, IMPOSSIBLE}, /* -2, did it wrap */
		{INT64_MAX, 1, 1, 2, 8, true, IMPOSSIBLE},
		{INT64_MIN, 1, 0, 1, 8, true, IMPOSSIBLE},
		{INT64_MIN, 2, 7, 1, 8, true, IMPOSSIBLE}, /* 7 */
		{INT64_MIN, 1, -1, 1, 8, true, IMPOSSIBLE},
		{INT64_C(0x100000000), 1, 0, 1, 8, true, IMPOSSIBLE}, /* not 0 */
		{INT64_C(0x100000007), 1, 0, 1, 8, false, IMPOSSIBLE},
		{INT64_C(0x700000000), UINT32_MAX, 0, 1, 8, true, IMPOSSIBLE},
		{INT64_C(0x700000000), 1, 0, UINT32_MAX, 8, true, 7},
		{UINT32_MAX, UINT32_MAX, 0, UINT32_MAX, 4, false, IMPOSSIBLE},
		{-1, 1, 0, 1, 4, false, IMPOSSIBLE}, /* 4,294,967,295 is above the limit */
	};
	uint8_t bytes[32] = {0};
	struct row_table table;

	row_table_init(&table, NULL, false);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct row value = {cases[i].number, 0, bytes};
		uint8_t *wire = NULL;
		uint32_t length = 0;

		table.steps[2].n = cases[i].n;
		table.steps[2].min = (uint32_t)cases[i].add;
		table.steps[2].max = cases[i].div;
		table.steps[2].width = cases[i].width;
		table.steps[2].flags = cases[i].is_signed ? INGOT_STEP_SIGNED : 0;
		if (cases[i].count == IMPOSSIBLE) {
			uint8_t empty[20] = {0};

			expect_refused(&table.type, &value, RPC_X_INVALID_BOUND);
			for (unsigned b = 0; b < 8; b++)
				empty[b] = (uint8_t)((uint64_t)cases[i].number >> (8 * (7 - b)));
			refuse(&table.type, empty, sizeof(empty), RPC_X_INVALID_BOUND);
			continue;
		}
		CU_ASSERT_EQUAL_FATAL(encode(&table.type, &value, &wire, &length), 0);
		CU_ASSERT_EQUAL(length, 20 + ((cases[i].count + 3) & ~3u));
		CU_ASSERT_EQUAL(wire[19], cases[i].count);
		CU_ASSERT_EQUAL(NetApiBufferFree(decoded(&table.type, wire, length)), 0);
		wire[19] ^= 1; /* one fewer than the number says, or one more than there are */
		refuse(&table.type, wire, length,
		       cases[i].count % 2 ? RPC_X_INVALID_BOUND : RPC_X_BAD_STUB_DATA);
		CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
	}
}

static void test_disagreement(void)
{
	uint8_t wire[sizeof(hi)];
	uint16_t buffer[4] = {'h', 'i'};
	struct sample_text value = {10, 8, buffer};

	memcpy(wire, hi, sizeof(wire));
	wire[3] = 10; /* five elements hold data, of four */
	refuse(&sample_text_type, wire, sizeof(wire), RPC_X_INVALID_BOUND);
	expect_refused(&sample_text_type, &value, RPC_X_INVALID_BOUND);
	wire[3] = 9; /* 9 / 2 is 4, and what would not be data without it is */
	wire[27] = 'x';
	CU_ASSERT_EQUAL(NetApiBufferFree(decoded(&sample_text_type, wire, sizeof(wire))), 0);
	wire[3] = 7; /* three hold data, and the fourth does */
	refuse(&sample_text_type, wire, sizeof(wire), RPC_X_BAD_STUB_DATA);
	wire[27] = 0;
	CU_ASSERT_EQUAL(NetApiBufferFree(decoded(&sample_text_type, wire, sizeof(wire))), 0);
	wire[24] = 1; /* the same, in a byte that no element of two has */
	refuse(&sample_text_type, wire, sizeof(wire), RPC_X_BAD_STUB_DATA);
	memcpy(wire, hi, sizeof(wire));
	wire[7] = 6; /* three elements by the number, four by the count */
	refuse(&sample_text_type, wire, sizeof(wire), RPC_X_INVALID_BOUND);
	wire[7] = 0;
	refuse(&sample_text_type, wire, sizeof(wire), RPC_X_INVALID_BOUND);
	memcpy(wire, hi, sizeof(wire));
	wire[11] = 5; /* a count that the wire has not */
	refuse(&sample_text_type, wire, sizeof(wire), RPC_X_BAD_STUB_DATA);
	wire[8] = 0x7F;
	refuse(&sample_text_type, wire, sizeof(wire), RPC_X_INVALID_BOUND);
	for (size_t cut = 0; cut < sizeof(hi); cut++)
		refuse(&sample_text_type, hi, cut ? cut : 1, RPC_X_BAD_STUB_DATA);
}

/* The rest is zero for every type of element that may have one; memory behind the data is not read. */
static void test_rest(void)
{
	static const ingot_type *const types[] = {
		NULL,
		&ingot_type_uint8,
		&ingot_type_int8,
		&ingot_type_uint16,
		&ingot_type_int16,
		&ingot_type_word32,
		&ingot_type_word64,
	};

	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
		uint32_t width = types[i] ? types[i]->min_wire : 1;
		size_t size = types[i] ? types[i]->size : 1;
		uint8_t elements[9 * 8];
		struct row value = {9, 0, elements};
		struct row_table table;

		row_table_init(&table, types[i], true);
		memset(elements, 0x5A, sizeof(elements));
		for (value.length = 0; value.length <= 9; value.length++) {
			size_t used = (size_t)value.length * width;
			struct row *row;
			uint8_t *wire = NULL;
			uint32_t length = 0;

			CU_ASSERT_EQUAL_FATAL(encode(&table.type, &value, &wire, &length), 0);
			CU_ASSERT_EQUAL_FATAL(length, 20 + ((9 * width + 3) & ~3u));
			CU_ASSERT(used == 0 || wire[20 + used - 1] == 0x5A);
			for (size_t at = used; at < length - 20; at++)
				CU_ASSERT_EQUAL(wire[20 + at], 0);
			row = decoded(&table.type, wire, length);
			CU_ASSERT_EQUAL(
				memcmp(row->elements, elements, (size_t)value.length * size), 0);
			CU_ASSERT_EQUAL(NetApiBufferFree(row), 0);
			for (size_t at = used; at < length - 20; at++) {
				wire[20 + at] = 1;
				refuse(&table.type, wire, length, RPC_X_BAD_STUB_DATA);
				wire[20 + at] = 0;
			}
			CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
		}
		value.length = -1;
		expect_refused(&table.type, &value, RPC_X_INVALID_BOUND);
		value.length = INT64_C(0x100000001);
		expect_refused(&table.type, &value, RPC_X_INVALID_BOUND);
	}
}

static void test_bounds_and_limits(void)
{
	static const ingot_type *const types[] = {NULL, &ingot_type_word32};

	for (size_t i = 0; i < 2; i++) {
		uint32_t elements[8] = {1, 2, 3, 4, 5, 6, 7, 8};
		struct row value = {.elements = elements};
		ingot_limits few = {.count = i ? 5 : 0, .string = i ? 0 : 5};
		ingot_limits small = {.block = 24};
		struct row_table table;

		row_table_init(&table, types[i], false);
		table.steps[1].min = 2;
		table.steps[1].max = 6;
		for (value.size = 0; value.size <= 8; value.size++) {
			bool fits = value.size >= 2 && value.size <= 6;
			uint8_t *wire = NULL;
			uint32_t length = 0;
			void *block = NULL;

			if (!fits) {
				expect_refused(&table.type, &value, RPC_X_INVALID_BOUND);
				table.steps[1].min = table.steps[1].max = 0;
			}
			CU_ASSERT_EQUAL_FATAL(encode(&table.type, &value, &wire, &length), 0);
			table.steps[1].min = 2;
			table.steps[1].max = 6;
			CU_ASSERT_EQUAL(
				ingot_decode(&table.type, INGOT_XDR, wire, length, &few, &block),
				fits && value.size <= 5 ? 0 : RPC_X_INVALID_BOUND);
			CU_ASSERT_EQUAL(NetApiBufferFree(block), 0);
			block = NULL;
			CU_ASSERT_EQUAL(
				ingot_decode(&table.type, INGOT_XDR, wire, length, &small, &block),
				RPC_X_INVALID_BOUND);
			CU_ASSERT_PTR_NULL(block);
			CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
		}
	}
}

/* Elements that lead on: their pointers move with the block. */
static void test_strings(void)
{
	char *names[3] = {(char[]){"one"}, (char[]){""}, (char[]){"three"}};
	struct row value = {4, 0, names};
	struct row_table table;
	struct row *row;
	uint8_t *wire = NULL;
	uint32_t length = 0;
	DWORD size = 0;

	row_table_init(&table, &ingot_type_string_ref, false);
	table.steps[2].min = (uint32_t)-1; /* size - 1 */
	CU_ASSERT_EQUAL_FATAL(encode(&table.type, &value, &wire, &length), 0);
	row = decoded(&table.type, wire, length);
	CU_ASSERT_EQUAL_FATAL(NetApiBufferSize(row, &size), 0);
	for (DWORD factor = 2; factor < 200; factor += 3) {
		CU_ASSERT_EQUAL_FATAL(NetApiBufferReallocate(row, size * factor, (void **)&row), 0);
		CU_ASSERT_EQUAL(ingot_block_check(row), 0);
		CU_ASSERT_STRING_EQUAL(((char **)row->elements)[2], "three");
	}
	expect_bytes(&table.type, row, wire, length);
	CU_ASSERT_EQUAL(NetApiBufferFree(row), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
}

static void verdict(void *block, NET_API_STATUS expected)
{
	CU_ASSERT_EQUAL(ingot_block_check(block), expected);
	CU_ASSERT_EQUAL(NetApiBufferFree(block), 0);
}

static void test_check(void)
{
	static const uint8_t nothing[12] = {0};
	struct sample_text *text;

	text = decoded(&sample_text_type, hi, sizeof(hi));
	text->maximum = 6; /* the fourth element belongs to nobody, and is zero */
	verdict(text, 0);
	text = decoded(&sample_text_type, hi, sizeof(hi));
	text->maximum = 10; /* a fifth is outside */
	verdict(text, RPC_X_BAD_STUB_DATA);
	text = decoded(&sample_text_type, hi, sizeof(hi));
	text->maximum = 0;
	text->length = 0;
	verdict(text, RPC_X_BAD_STUB_DATA);
	text = decoded(&sample_text_type, hi, sizeof(hi));
	text->length = 2; /* "i" is no data then */
	verdict(text, RPC_X_BAD_STUB_DATA);
	text = decoded(&sample_text_type, hi, sizeof(hi));
	text->length = 10;
	verdict(text, RPC_X_INVALID_BOUND);
	text = decoded(&sample_text_type, hi, sizeof(hi));
	text->buffer[3] = 1;
	verdict(text, RPC_X_BAD_STUB_DATA);
	text = decoded(&sample_text_type, hi, sizeof(hi));
	text->buffer = NULL;
	verdict(text, RPC_X_BAD_STUB_DATA);
	text = decoded(&sample_text_type, hi, sizeof(hi));
	text->buffer = (uint16_t *)(void *)((char *)text->buffer + 1);
	verdict(text, RPC_X_BAD_STUB_DATA);
	text = decoded(&sample_text_type, hi, sizeof(hi));
	text->buffer = &text->length; /* on top of the root */
	verdict(text, RPC_X_BAD_STUB_DATA);
	text = decoded(&sample_text_type, nothing, sizeof(nothing));
	text->buffer = (uint16_t *)(void *)text;
	verdict(text, RPC_X_BAD_STUB_DATA);
}

static void test_check_bounds(void)
{
	uint32_t numbers[4] = {0};
	struct row value = {3, 0, numbers};
	struct row_table table;
	uint8_t *wire = NULL;
	uint32_t length = 0;
	void *block = NULL;

	row_table_init(&table, &ingot_type_word32, false);
	CU_ASSERT_EQUAL_FATAL(encode(&table.type, &value, &wire, &length), 0);
	block = decoded(&table.type, wire, length);
	table.steps[1].max = 2;
	CU_ASSERT_EQUAL(ingot_block_check(block), RPC_X_INVALID_BOUND);
	table.steps[1].max = 0;
	table.steps[1].min = 4;
	CU_ASSERT_EQUAL(ingot_block_check(block), RPC_X_INVALID_BOUND);
	table.steps[1].min = 0;
	((struct row *)block)->size = INT64_C(0x100000003);
	verdict(block, RPC_X_INVALID_BOUND);
	CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
}

/* Elements that take much memory for little wire are measured, with no number to look at. */
static void test_measured(void)
{
	struct sample_page *pages = calloc(300, sizeof(*pages));
	struct row value = {150, 0, pages};
	struct row_table table;
	struct row *row;
	uint8_t *wire = NULL;
	uint32_t length = 0;
	DWORD size = 0;

	row_table_init(&table, &sample_page_type, false);
	table.steps[2].n = 2;
	CU_ASSERT_EQUAL_FATAL(encode(&table.type, &value, &wire, &length), 0);
	CU_ASSERT_EQUAL(length, 20 + 300 * 16);
	row = decoded(&table.type, wire, length);
	CU_ASSERT_EQUAL(NetApiBufferSize(row, &size), 0);
	CU_ASSERT_EQUAL(size, sizeof(*row) + 300 * sizeof(*pages));
	CU_ASSERT_EQUAL(NetApiBufferFree(row), 0);
	wire[7] = 149; /* the measuring walk cannot see that this is not so */
	refuse(&table.type, wire, length, RPC_X_INVALID_BOUND);
	CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
	free(pages);
}

static NET_API_STATUS text_once(void *context)
{
	void *block = NULL;
	void *copy = NULL;
	NET_API_STATUS status =
		ingot_decode(&sample_text_type, INGOT_XDR, hi, sizeof(hi), NULL, &block);

	(void)context;
	if (!status)
		status = ingot_block_check(block);
	if (!status)
		status = ingot_clone(block, &copy);
	(void)NetApiBufferFree(block);
	(void)NetApiBufferFree(copy);
	return status;
}

static void test_torture(void)
{
	CU_ASSERT(torture(text_once, NULL, ERROR_NOT_ENOUGH_MEMORY) >= 3);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"known bytes", test_known_bytes},
		{"no elements", test_nothing},
		{"arithmetic", test_arithmetic},
		{"numbers and counts that disagree", test_disagreement},
		{"what holds no data is zero", test_rest},
		{"bounds and limits", test_bounds_and_limits},
		{"strings", test_strings},
		{"check sees damage", test_check},
		{"check sees bounds", test_check_bounds},
		{"a measured block", test_measured},
		{"allocations fail", test_torture},
		CU_TEST_INFO_NULL,
	};

	return suite_run("extents", tests);
}
