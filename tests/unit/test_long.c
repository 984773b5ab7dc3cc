/*
 * test_long.c: numbers of 8 bytes in memory and of 4 on the wire, as a .x file's long is: by themselves, in rows and in
 * arrays, both ways, up to what fits.
 */
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "heap.h"
#include "ingot/block.h"
#include "lmapibuf.h"
#include "suite.h"
#include "winerror.h"

static const ingot_step element_steps[] = {
	{.op = INGOT_OP_LONG, .flags = INGOT_STEP_SIGNED, .n = 1},
	{.op = INGOT_OP_END},
};

static const ingot_type element_type = {
	.name = "long",
	.size = 8,
	.align = 8,
	.min_wire = 4,
	.growth = 16 * 8 / 4,
	.steps = element_steps,
};

struct longs {
	char first;
	int64_t number;
	uint64_t natural;
	int64_t row[3];
	uint32_t count;
	int64_t *many;
};

static const ingot_step longs_steps[] = {
	{.op = INGOT_OP_W8, .n = 1, .gap = 7, .offset = offsetof(struct longs, first)},
	{.op = INGOT_OP_LONG,
	 .flags = INGOT_STEP_SIGNED,
	 .n = 1,
	 .offset = offsetof(struct longs, number)},
	{.op = INGOT_OP_LONG, .n = 1, .offset = offsetof(struct longs, natural)},
	{.op = INGOT_OP_LONG,
	 .flags = INGOT_STEP_SIGNED,
	 .n = 3,
	 .offset = offsetof(struct longs, row)},
	{.op = INGOT_OP_ARRAY,
	 .offset = offsetof(struct longs, many),
	 .peer = offsetof(struct longs, count),
	 .width = 4,
	 .max = 4,
	 .type = &element_type},
	{.op = INGOT_OP_END},
};

static const ingot_type longs_type = {
	.name = "longs",
	.size = sizeof(struct longs),
	.align = _Alignof(struct longs),
	.min_wire = 28,
	.growth = 16 * (sizeof(struct longs) + 7) / 28 + 16,
	.steps = longs_steps,
};

static const uint8_t wire[] = {
	0,    0,    0,    'x',                                               /* first */
	0x80, 0,    0,    0,                                                 /* number */
	0xFF, 0xFF, 0xFF, 0xFF,                                              /* natural */
	0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0,    0,    0,    0, /* row */
	0,    0,    0,    2,    0xFF, 0xFF, 0xFF, 0xFE, 0x7F, 0xFF, 0xFF, 0xFF};

static int64_t two[] = {-2, INT32_MAX};

static struct longs sample(void)
{
	return (struct longs){'x', INT32_MIN, UINT32_MAX, {INT32_MAX, -1, 0}, 2, two};
}

static void test_limits(void)
{
	struct longs value = sample();
	struct longs *back = NULL;
	uint8_t *made = NULL;
	uint32_t length = 0;
	void *copy = NULL;

	CU_ASSERT_EQUAL_FATAL(ingot_encode(&longs_type, INGOT_XDR, &value, &made, &length), 0);
	CU_ASSERT_EQUAL(length, sizeof(wire));
	CU_ASSERT_EQUAL(memcmp(made, wire, sizeof(wire)), 0);
	CU_ASSERT_EQUAL_FATAL(
		ingot_decode(&longs_type, INGOT_XDR, wire, sizeof(wire), NULL, (void **)&back), 0);
	CU_ASSERT_EQUAL(back->first, 'x');
	CU_ASSERT_EQUAL(back->number, INT32_MIN);
	CU_ASSERT_EQUAL(back->natural, UINT32_MAX);
	CU_ASSERT_EQUAL(memcmp(back->row, value.row, sizeof(value.row)), 0);
	CU_ASSERT_EQUAL_FATAL(back->count, 2);
	CU_ASSERT_EQUAL(memcmp(back->many, two, sizeof(two)), 0);
	CU_ASSERT_EQUAL(ingot_block_check(back), 0);
	CU_ASSERT_EQUAL(ingot_clone(back, &copy), 0);
	CU_ASSERT_EQUAL(((struct longs *)copy)->many[1], INT32_MAX);
	NetApiBufferFree(copy);
	NetApiBufferFree(back);
	NetApiBufferFree(made);
}

/* What does not fit is refused wherever it stands, and nothing stays allocated. */
static void test_beyond(void)
{
	static const int64_t wrong[] = {(int64_t)INT32_MAX + 1, (int64_t)INT32_MIN - 1, INT64_MAX,
					INT64_MIN, (int64_t)1 << 32};
	struct ingot_heap_usage before = ingot_heap_live();

	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		for (unsigned place = 0; place < 5; place++) {
			struct longs value = sample();
			int64_t numbers[] = {0, 0};
			int64_t *const places[] = {&value.number, &value.row[0], &value.row[2],
						   &numbers[0], &numbers[1]};
			uint8_t *made = NULL;
			uint32_t length = 0;

			value.many = numbers;
			*places[place] = wrong[i];
			CU_ASSERT_EQUAL(
				ingot_encode(&longs_type, INGOT_XDR, &value, &made, &length),
				RPC_X_INVALID_BOUND);
			CU_ASSERT_PTR_NULL(made);
		}
	}
	for (unsigned bit = 32; bit < 64; bit++) {
		struct longs value = sample();
		uint8_t *made = NULL;
		uint32_t length = 0;

		value.natural = (uint64_t)1 << bit;
		CU_ASSERT_EQUAL(ingot_encode(&longs_type, INGOT_XDR, &value, &made, &length),
				RPC_X_INVALID_BOUND);
	}
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
}

static void test_cut(void)
{
	struct ingot_heap_usage before = ingot_heap_live();
	void *block = NULL;

	for (size_t cut = 0; cut < sizeof(wire); cut++) {
		CU_ASSERT_NOT_EQUAL(ingot_decode(&longs_type, INGOT_XDR, wire, cut, NULL, &block),
				    0);
		CU_ASSERT_PTR_NULL(block);
	}
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"what fits, there and back", test_limits},
		{"what does not is refused", test_beyond},
		{"cut short", test_cut},
		CU_TEST_INFO_NULL,
	};

	return suite_run("long", tests);
}
