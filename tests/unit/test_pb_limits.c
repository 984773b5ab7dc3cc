/*
 * test_pb_limits.c: how much protobuf's bytes may ask for: depth, counts, memory, time; and memory that runs out.
 */
#include "codec.h"
#include "heap.h"
#include "pb_parts.h"
#include "pb_samples.h"
#include "pb_values.h"
#include "pb_wire.h"
#include "small_stack.h"
#include "torture.h"

#define NODES 1000000u

/* The tag of a message of number 1. */
#define HEAD 0x0A

static NET_API_STATUS decode(const ingot_type *type, const void *wire, size_t length,
			     const ingot_limits *limits, void **ret_block)
{
	return ingot_decode(type, INGOT_PROTOBUF, wire, length, limits, ret_block);
}

/* What a limit allows, and one more. */
static void test_limits(void)
{
	static const uint32_t own = sizeof(struct pb_all);
	const struct {
		ingot_limits limits;
		const char *hex;
		NET_API_STATUS status;
	} rows[] = {
		{{.string = 3}, "52 03 61 62 63", 0},
		{{.string = 2}, "52 03 61 62 63", RPC_X_INVALID_BOUND},
		{{.string = 2}, "5a 03 61 62 63", RPC_X_INVALID_BOUND},
		{{.count = 2}, "72 02 01 02", 0},
		{{.count = 1}, "72 02 01 02", RPC_X_INVALID_BOUND},
		{{.count = 1}, "7a 00 7a 00", RPC_X_INVALID_BOUND},
		{{.depth = 2}, "62 00", 0},
		{{.depth = 1}, "62 00", RPC_X_INVALID_BOUND},
		{{.depth = 1}, "7a 00", RPC_X_INVALID_BOUND},
		{{.depth = 2}, "f3 07 f4 07", 0},
		{{.depth = 1}, "f3 07 f4 07", RPC_X_INVALID_BOUND},
		{{.block = own + 1}, "", 0},
		{{.block = own}, "", RPC_X_INVALID_BOUND},
		{{.block = own - 1}, "", RPC_X_INVALID_BOUND},
		{{.block = own + 4}, "52 03 61 62 63", 0},
		{{.block = own + 3}, "52 03 61 62 63", RPC_X_INVALID_BOUND},
		/* pieces are joined in memory that counts: here four bytes */
		{{.block = own + 1 + 7 + sizeof(struct pb_item)}, "62 02 08 01 62 02 08 02", 0},
	};
	uint8_t wire[64];

	for (size_t i = 0; i < COUNT(rows); i++) {
		size_t length = from_hex(rows[i].hex, wire);
		void *block = NULL;
		NET_API_STATUS status = decode(&pb_all_type, wire, length, &rows[i].limits, &block);

		if (status != rows[i].status)
			printf("\n    row %zu: %u\n", i, status);
		CU_ASSERT_EQUAL(status, rows[i].status);
		CU_ASSERT_EQUAL(block == NULL, rows[i].status != 0);
		NetApiBufferFree(block);
	}
}

/* A message of 2 GiB is none; nothing of it is read. */
static void test_too_long(void)
{
	void *block = NULL;

	CU_ASSERT_EQUAL(decode(&pb_all_type, "", (size_t)PB_LENGTH_MAX + 1, NULL, &block),
			RPC_X_INVALID_BOUND);
	CU_ASSERT_PTR_NULL(block);
}

/* `levels` messages inside each other, written from the end of the memory. Out: where they begin. */
static uint8_t *nest(uint8_t *end, unsigned levels)
{
	uint8_t *at = end;

	while (--levels) {
		size_t length = (size_t)(end - at);

		at -= pb_varint_size(length);
		(void)pb_put_varint(at, length);
		*--at = HEAD;
	}
	return at;
}

static void test_nesting(void)
{
	static const struct {
		unsigned levels;
		uint32_t depth;
		NET_API_STATUS status;
	} rows[] = {
		{64, 0, 0},
		{65, 0, RPC_X_INVALID_BOUND},
		{1024, 1024, 0},
		{1025, 5000, RPC_X_INVALID_BOUND},
		{10000, 0, RPC_X_INVALID_BOUND},
	};
	static uint8_t wire[65536];

	for (size_t i = 0; i < COUNT(rows); i++) {
		uint8_t *end = wire + sizeof(wire);
		uint8_t *begin = nest(end, rows[i].levels);
		const ingot_limits limits = {.depth = rows[i].depth};
		void *block = NULL;

		CU_ASSERT_EQUAL(
			decode(&pb_tree_type, begin, (size_t)(end - begin), &limits, &block),
			rows[i].status);
		NetApiBufferFree(block);
	}
	/* and of groups */
	memset(wire, (int)pb_tag(3, PB_GROUP), 10000);
	CU_ASSERT_EQUAL(decode(&pb_tree_type, wire, 10000, NULL, (void **)&(void *){NULL}),
			RPC_X_INVALID_BOUND);
}

/* As deep as may be, and counted and joined at each level. */
static bool decode_deep(void)
{
	static uint8_t wire[65536];
	uint8_t *end = wire + sizeof(wire);
	uint8_t *begin = nest(end - 2, INGOT_DEPTH_MAX);
	void *block = NULL;
	bool ok;

	/* the outermost's other piece, which makes all of them be counted first */
	end[-2] = HEAD;
	end[-1] = 0;
	ok = decode(&pb_tree_type, begin, (size_t)(end - begin), NULL, &block) == 0 &&
	     ingot_block_check(block) == 0;
	NetApiBufferFree(block);
	return ok;
}

static bool decode_long_list(void)
{
	uint8_t *wire = malloc(NODES * 4u);
	const struct pb_node *node;
	void *block = NULL;
	uint32_t count = 0;
	bool ok;

	for (uint32_t i = 0; i < NODES; i++)
		memcpy(wire + i * 4u, (const uint8_t[]){0x12, 0x02, 0x08, (uint8_t)(i & 0x7F)}, 4);
	ok = decode(&pb_node_type, wire, NODES * 4u, NULL, &block) == 0 &&
	     ingot_block_check(block) == 0;
	for (node = ok ? ((struct pb_node *)block)->next : NULL; node; node = node->next)
		ok = ok && node->value == (count++ & 0x7F);
	NetApiBufferFree(block);
	free(wire);
	return ok && count == NODES;
}

static void test_small_stack(void)
{
	CU_ASSERT(on_small_stack(decode_deep));
	CU_ASSERT(on_small_stack(decode_long_list));
}

/*
 * The most that a byte of wire can ask for: an empty element takes two, and its structure of the block. Of what
 * the bytes do not hold nothing is taken.
 */
static void test_worst_bytes(void)
{
	static uint8_t wire[100000];
	const uint32_t elements = sizeof(wire) / 2;
	void *block = NULL;
	DWORD size = 0;

	for (size_t i = 0; i < sizeof(wire); i += 2)
		wire[i] = (uint8_t)pb_tag(15, PB_LENGTH);
	CU_ASSERT_EQUAL_FATAL(decode(&pb_all_type, wire, sizeof(wire), NULL, &block), 0);
	CU_ASSERT_EQUAL(NetApiBufferSize(block, &size), 0);
	/* the root, its elements, the empty text */
	CU_ASSERT_EQUAL(size, sizeof(struct pb_all) + elements * sizeof(struct pb_item) + 1);
	CU_ASSERT_EQUAL(((struct pb_all *)block)->items_count, elements);
	NetApiBufferFree(block);
}

/* What no bytes of a message ask for. */
static uint64_t need_of_nothing(const ingot_type *type, uint32_t level)
{
	const uint8_t none[1] = {0};
	const ingot_limits limits = {.depth = level};
	struct pb_decoder decoder;

	ingot_pb_init(&decoder, type, none, 0, &limits);
	decoder.depth = level - 1;
	CU_ASSERT(ingot_pb_measure(&decoder, type, none, none));
	ingot_pb_done(&decoder);
	return decoder.need;
}

/* The last level that is allowed asks for what the first does. */
static void test_deepest_bound(void)
{
	/* the text that may not be NULL */
	CU_ASSERT_EQUAL(need_of_nothing(&pb_all_type, 1), 1);
	CU_ASSERT_EQUAL(need_of_nothing(&pb_all_type, INGOT_DEPTH_MAX), 1);
	CU_ASSERT_EQUAL(need_of_nothing(&pb_tree_type, INGOT_DEPTH_MAX), 0);
}

/* Half the bytes are pieces of one message, at each level again: no level is joined more than once. */
static void test_pieces(void)
{
	static uint8_t wire[32768];
	uint8_t *end = wire + sizeof(wire);
	uint8_t *at = end;
	struct pb_tree *tree;
	void *block = NULL;

	for (unsigned level = 0; level < 60; level++) {
		size_t length = (size_t)(end - at);

		at -= pb_varint_size(length);
		(void)pb_put_varint(at, length);
		*--at = HEAD;
		for (unsigned i = 0; i < 100; i++) {
			*--at = 0;
			*--at = HEAD;
		}
	}
	CU_ASSERT_EQUAL_FATAL(decode(&pb_tree_type, at, (size_t)(end - at), NULL, &block), 0);
	CU_ASSERT_EQUAL(ingot_block_check(block), 0);
	tree = block;
	for (unsigned level = 0; level < 60; level++, tree = tree->left)
		CU_ASSERT_PTR_NOT_NULL_FATAL(tree->left);
	CU_ASSERT_PTR_NULL(tree->left);
	NetApiBufferFree(block);
}

/* The block, the pieces of a message, and what is known of more fields than there is place for at hand. */
static uint32_t decode_much(void *context)
{
	uint8_t all[64];
	void *block = NULL;
	NET_API_STATUS status;

	(void)context;
	status = decode(&pb_all_type, all,
			from_hex("62 02 08 01 7a 02 08 02 62 03 12 01 61 72 02 01 02", all), NULL,
			&block);
	(void)NetApiBufferFree(block);
	return status;
}

static void test_torture(void)
{
	CU_ASSERT(torture(decode_much, NULL, ERROR_NOT_ENOUGH_MEMORY) >= 3);
}

static void test_arguments(void)
{
	static const ingot_step no_steps[] = {END};
	static const ingot_type no_message = {.name = "none", .size = 4, .steps = no_steps};
	void *block = NULL;

	CU_ASSERT_EQUAL(decode(&no_message, "", 0, NULL, &block), ERROR_NOT_SUPPORTED);
	CU_ASSERT_EQUAL(decode(NULL, "", 0, NULL, &block), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(decode(&pb_all_type, NULL, 1, NULL, &block), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(decode(&pb_all_type, "", 0, NULL, NULL), ERROR_INVALID_PARAMETER);
	CU_ASSERT_PTR_NULL(block);
	CU_ASSERT_EQUAL(decode(&pb_all_type, NULL, 0, NULL, &block), 0);
	NetApiBufferFree(block);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"limits", test_limits},
		{"2 GiB", test_too_long},
		{"nesting", test_nesting},
		{"depth and a million nodes on a small stack", test_small_stack},
		{"the worst bytes", test_worst_bytes},
		{"the bound of the deepest level", test_deepest_bound},
		{"pieces of pieces", test_pieces},
		{"each allocation failing", test_torture},
		{"arguments", test_arguments},
		CU_TEST_INFO_NULL,
	};

	return suite_run("protobuf limits", tests);
}
