/*
 * test_tail_block.c: blocks that hold structures with a tail: moved, cloned, checked, nested.
 *
 * In: the values of tail_samples.h. Out: a verdict on the walkers that need no wire.
 */
#include <pthread.h>

#include "tail_samples.h"

/* A tree: children behind their parent. */
struct node {
	uint32_t count;
	struct node *children[1];
};
extern const ingot_type node_pointer_type;
static const ingot_step node_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = 4},
	{TAIL(struct node, children, count, 4), .type = &node_pointer_type},
	END,
};
TYPE(node, struct node, 4, 16 * 6);
static const ingot_step node_pointer_steps[] = {
	{.op = INGOT_OP_POINTER, .type = &node_type},
	END,
};
const ingot_type node_pointer_type = {.name = "node_pointer",
				      .size = 8,
				      .align = 8,
				      .min_wire = 4,
				      .growth = 16 * 6,
				      .steps = node_pointer_steps};

/* Texts stand behind the tail, and move with it. */
static void test_strings(void)
{
	for (uint16_t count = 0; count < 12; count++) {
		struct sample_names *value = names_new(count);
		struct sample_names *names = fresh(&sample_names_type, value);
		char **items = (char **)(void *)((char *)names + 8);
		DWORD size = size_of(names);

		if (count) {
			CU_ASSERT_STRING_EQUAL(items[0], "one");
			CU_ASSERT_PTR_EQUAL(items[0], (char *)(items + count));
		} else {
			CU_ASSERT(size == sizeof(*names) && !names->items[0]);
		}
		for (DWORD factor = 2; factor < 100; factor += 7) {
			CU_ASSERT_EQUAL_FATAL(
				NetApiBufferReallocate(names, size * factor, (void **)&names), 0);
			CU_ASSERT_EQUAL(ingot_block_check(names), 0);
		}
		items = (char **)(void *)((char *)names + 8);
		if (count > 4)
			CU_ASSERT_STRING_EQUAL(items[4], "a fifth name of some length");
		CU_ASSERT_EQUAL(NetApiBufferFree(names), 0);
		free(value);
	}
}

static void test_pointers_to_tails(void)
{
	for (uint32_t count = 0; count < 80; count++) {
		struct sample_cells *value = row_new(count);
		struct sample_cells *row = fresh(&sample_cells_type, value);

		for (uint32_t i = 0; i < count; i++) {
			CU_ASSERT_EQUAL(row->cells[i].sid->count, i % 7);
			CU_ASSERT_EQUAL(memcmp(row->cells[i].blob, value->cells[i].blob,
					       4 + value->cells[i].blob->count),
					0);
			CU_ASSERT_EQUAL((uintptr_t)row->cells[i].shorts % 8, 0);
		}
		CU_ASSERT_EQUAL_FATAL(NetApiBufferReallocate(row, 1 << 20, (void **)&row), 0);
		verdict(row, 0);
		row_free(value);
	}
}

static void test_check(void)
{
	struct sample_sid *value = sid_new(3);
	struct sample_names *texts = names_new(3);
	struct sample_cells *cells = row_new(5);
	struct sample_blob blob_value = {3, {1}};
	struct sample_sid *sid;
	struct sample_blob *blob;
	struct sample_names *names;
	struct sample_cells *row;

	sid = fresh(&sample_sid_type, value);
	sid->count = 4; /* behind the block */
	verdict(sid, RPC_X_BAD_STUB_DATA);
	sid = fresh(&sample_sid_type, value);
	sid->count = 2; /* the third belongs to nobody, and is not zero */
	verdict(sid, RPC_X_BAD_STUB_DATA);
	sid = fresh(&sample_sid_type, value);
	sid->count = 0;
	verdict(sid, RPC_X_BAD_STUB_DATA);
	sid = fresh(&sample_sid_type, value);
	sid->count = 250; /* more than the block has bytes */
	verdict(sid, RPC_X_BAD_STUB_DATA);
	blob_value.count = 1;
	blob = fresh(&sample_blob_type, &blob_value);
	((char *)blob)[7] = 1; /* in the structure, behind its elements */
	verdict(blob, RPC_X_BAD_STUB_DATA);
	names = fresh(&sample_names_type, texts);
	names->count = 2;
	verdict(names, RPC_X_BAD_STUB_DATA);
	names = fresh(&sample_names_type, texts);
	names->count = 4; /* on top of the texts */
	verdict(names, RPC_X_BAD_STUB_DATA);
	names = fresh(&sample_names_type, texts);
	names->items[0] = (char *)names + 20; /* a text on top of the tail */
	verdict(names, RPC_X_BAD_STUB_DATA);
	row = fresh(&sample_cells_type, cells);
	row->cells[4].sid->count++; /* on top of what follows */
	verdict(row, RPC_X_BAD_STUB_DATA);
	row = fresh(&sample_cells_type, cells);
	row->cells[1].sid = row->cells[2].sid; /* shared */
	verdict(row, RPC_X_BAD_STUB_DATA);
	row = fresh(&sample_cells_type, cells);
	row->cells[4].shorts->count = -1;
	verdict(row, RPC_X_BAD_STUB_DATA);
	free(value);
	free(texts);
	row_free(cells);
}

static void test_check_bounds(void)
{
	struct sample_sid *sid = calloc(1, 8 + 4 * 240);
	ingot_step steps[4];
	ingot_type type = sample_sid_type;
	void *block;

	memcpy(steps, sample_sid_type.steps, sizeof(steps));
	steps[2].max = 0;
	type.steps = steps;
	sid->count = 240;
	block = fresh(&type, sid);
	steps[2].max = 239;
	CU_ASSERT_EQUAL(ingot_block_check(block), RPC_X_INVALID_BOUND);
	steps[2].max = 0;
	steps[2].min = 241;
	verdict(block, RPC_X_INVALID_BOUND);
	free(sid);
}

/* `levels` nodes, each with `width` children, of which the last leads on. */
static uint8_t *tree_wire(uint32_t levels, uint32_t width, size_t *ret_length)
{
	uint8_t *wire = calloc(levels * width + 1, 4);
	size_t at = 3;

	for (uint32_t i = 0; i + 1 < levels; i++, at += 4 * (size_t)width)
		wire[at] = (uint8_t)width;
	*ret_length = at + 1;
	return wire;
}

#define LEVELS 1000000u

/* An only child is followed in the loop, by every walker. */
static void *long_line(void *ret_ok)
{
	size_t length;
	uint8_t *wire = tree_wire(LEVELS, 1, &length);
	uint8_t *again = NULL;
	uint32_t again_length = 0;
	void *block = NULL;
	void *copy = NULL;

	*(bool *)ret_ok = ingot_decode(&node_type, INGOT_XDR, wire, length, NULL, &block) == 0 &&
			  ingot_block_check(block) == 0 && ingot_clone(block, &copy) == 0 &&
			  NetApiBufferFree(block) == 0 && ingot_block_check(copy) == 0 &&
			  ingot_encode(&node_type, INGOT_XDR, copy, &again, &again_length) == 0 &&
			  again_length == length && memcmp(again, wire, length) == 0 &&
			  NetApiBufferFree(copy) == 0 && NetApiBufferFree(again) == 0;
	free(wire);
	return NULL;
}

static void test_trees(void)
{
	pthread_attr_t attributes;
	pthread_t thread;
	bool ok = false;
	size_t length;
	uint8_t *wire = tree_wire(INGOT_DEPTH_MAX, 3, &length);

	CU_ASSERT_EQUAL(NetApiBufferFree(decoded(&node_type, wire, (uint32_t)length)), 0);
	free(wire);
	wire = tree_wire(INGOT_DEPTH_MAX + 1, 3, &length);
	refuse(&node_type, wire, length, RPC_X_INVALID_BOUND);
	free(wire);
	wire = tree_wire(100000, 3, &length);
	refuse(&node_type, wire, length, RPC_X_INVALID_BOUND);
	free(wire);
	pthread_attr_init(&attributes);
	CU_ASSERT_EQUAL_FATAL(pthread_attr_setstacksize(&attributes, 256 * 1024), 0);
	CU_ASSERT_EQUAL_FATAL(pthread_create(&thread, &attributes, long_line, &ok), 0);
	pthread_join(thread, NULL);
	pthread_attr_destroy(&attributes);
	CU_ASSERT(ok);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"strings", test_strings},
		{"pointers to tails", test_pointers_to_tails},
		{"check sees damage", test_check},
		{"check sees bounds", test_check_bounds},
		{"trees", test_trees},
		CU_TEST_INFO_NULL,
	};

	return suite_run("tail_block", tests);
}
