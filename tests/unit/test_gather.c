/*
 * test_gather.c: where a value ends, in bytes that are still coming.
 *
 * In: values of every kind, encoded, with other bytes behind them. Out: a verdict: exactly the value's bytes
 * are taken, pulled or seen in place; a prefix is refused; nothing is taken on the strength of a count.
 */
#include "codec.h"
#include "heap.h"
#include "samples.h"
#include "tail_samples.h"
#include "torture.h"

/* Bytes of a stream, and how they may be had. */
struct stream {
	const uint8_t *at;
	size_t left;
	size_t may_view; /* so many; what is behind them has to be pulled */
	size_t largest;  /* asked for at once */
};

static bool pull(void *context, void *to, size_t bytes)
{
	struct stream *stream = context;

	if (bytes > stream->largest)
		stream->largest = bytes;
	if (bytes > stream->left)
		return false;
	memcpy(to, stream->at, bytes);
	stream->at += bytes;
	stream->left -= bytes;
	return true;
}

static const uint8_t *view(void *context, size_t bytes)
{
	struct stream *stream = context;
	const uint8_t *at = stream->at;

	if (bytes > stream->may_view || bytes > stream->left)
		return NULL;
	stream->may_view -= bytes;
	stream->at += bytes;
	stream->left -= bytes;
	return at;
}

static NET_API_STATUS gather(const ingot_type *type, const ingot_limits *limits,
			     struct stream *stream, struct ingot_wire *ret_wire)
{
	const struct ingot_wire_source source = {pull, stream->may_view ? view : NULL, stream};

	return ingot_xdr_gather(type, &source, limits, ret_wire);
}

/* With bytes behind them, `length` bytes are taken, of which the first `may_view` stand in the source. */
static void takes(const ingot_type *type, const uint8_t *wire, size_t length, size_t may_view)
{
	uint8_t *longer = malloc(length + 8);
	struct stream stream = {longer, length + 8, may_view, 0};
	struct ingot_wire gathered = {0};

	memcpy(longer, wire, length);
	memset(longer + length, 0, 8);
	CU_ASSERT_EQUAL(gather(type, NULL, &stream, &gathered), 0);
	CU_ASSERT_EQUAL_FATAL(gathered.length, length);
	CU_ASSERT_EQUAL(stream.left, 8);
	CU_ASSERT(memcmp(gathered.bytes, wire, length) == 0);
	CU_ASSERT_EQUAL(gathered.copy == NULL, may_view >= length);
	ingot_heap_free(gathered.copy);
	free(longer);
}

static void refuses(const ingot_type *type, const uint8_t *wire, size_t length, size_t may_view)
{
	struct stream stream = {wire, length, may_view, 0};
	struct ingot_wire gathered = {0};
	uint64_t blocks = ingot_heap_live().blocks;

	CU_ASSERT_EQUAL(gather(type, NULL, &stream, &gathered), RPC_X_BAD_STUB_DATA);
	CU_ASSERT_PTR_NULL(gathered.bytes);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, blocks);
}

/* Pulled, seen, and seen at first. */
static void try_value(const ingot_type *type, const void *value)
{
	uint8_t *wire = NULL;
	uint32_t length = 0;

	CU_ASSERT_EQUAL_FATAL(ingot_encode(type, INGOT_XDR, value, &wire, &length), 0);
	takes(type, wire, length, 0);
	takes(type, wire, length, length + 8);
	takes(type, wire, length, length / 2);
	for (uint32_t cut = 0; cut<length; cut += length> 2000 ? 16 : 4) {
		refuses(type, wire, cut, 0);
		refuses(type, wire, cut, length);
	}
	CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
}

static void test_samples(void)
{
	struct sample_tree leaves[3] = {{.value = 3}, {.value = 4}, {.value = 5}};
	struct sample_tree nodes[2] = {{1, 2, leaves}, {2, 1, leaves + 2}};
	struct sample_tree tree = {0, 2, nodes};
	struct sample_server *servers = sample_servers(3);
	struct sample_page page = {
		.text = "three", .count = 3, .servers = servers, .again = servers};

	try_value(&sample_tree_type, &tree);
	try_value(&sample_page_type, &page);
	for (uint64_t seed = 1; seed <= 200; seed++) {
		struct sample_random random = {seed};

		try_value(&sample_all_type, sample_all_random(&random, (uint32_t)(seed % 20)));
	}
	sample_values_free();
}

static void test_tails(void)
{
	for (uint32_t count = 0; count < 8; count++) {
		struct sample_cells *row = row_new(count);
		struct sample_sid *sid = sid_new((uint8_t)count);

		try_value(&sample_cells_type, row);
		try_value(&sample_sid_type, sid);
		free(sid);
		row_free(row);
	}
}

/* Bytes whose count is reckoned. */
static const ingot_step sized_bytes_steps[] = {
	{.op = INGOT_OP_W16, .n = 2, .gap = 4},
	{.op = INGOT_OP_SIZED, .offset = 8},
	{.op = INGOT_OP_EXTENT, .width = 2, .peer = 2, .n = 1, .max = 1},
	END,
};
TYPE(sized_bytes, struct sample_text, 12, 28);

static void test_sized(void)
{
	uint16_t units[] = {'h', 'i', 'g', 'h'};

	for (uint16_t i = 0; i <= 4; i++) {
		struct sample_text value = {(uint16_t)(2 * i), 8, units};
		struct sample_text bytes = {0, (uint16_t)(i + 3), units};

		try_value(&sample_text_type, &value);
		try_value(&sized_bytes_type, &bytes);
	}
}

/* A string's or array's announcement alone takes no more than a piece. */
static void announce(const ingot_type *type, const uint8_t *wire, size_t length,
		     NET_API_STATUS expected)
{
	struct stream stream = {wire, length, 0, 0};
	struct ingot_wire gathered = {0};

	CU_ASSERT_EQUAL(gather(type, NULL, &stream, &gathered), expected);
	CU_ASSERT(stream.largest <= 65536);
}

static void test_announcements(void)
{
	static const uint8_t most[] = {0x04, 0, 0, 0};
	static const uint8_t more[] = {0x04, 0, 0, 1};

	announce(&ingot_type_string_ref, most, 4, RPC_X_BAD_STUB_DATA);
	announce(&ingot_type_string_ref, more, 4, RPC_X_INVALID_BOUND);
	announce(&sample_group_type, most, 4, RPC_X_BAD_STUB_DATA);
	announce(&sample_group_type, more, 4, RPC_X_INVALID_BOUND);
	announce(&sample_blob_type, most, 4, RPC_X_BAD_STUB_DATA);
	announce(&sample_blob_type, more, 4, RPC_X_INVALID_BOUND);
}

static void test_limits(void)
{
	static const uint8_t four[] = {0, 0, 0, 4, 'f', 'o', 'u', 'r'};
	static const uint8_t two[] = {0, 0, 0, 2};
	static const uint8_t kind[] = {0, 0, 0, 99};
	/* trees within trees */
	static const uint8_t deep[8 * 64] = {0};
	uint8_t nested[sizeof(deep)];
	ingot_limits limits = {.string = 3};
	struct stream stream = {four, 8, 0, 0};
	struct ingot_wire gathered = {0};

	CU_ASSERT_EQUAL(gather(&ingot_type_string_ref, &limits, &stream, &gathered),
			RPC_X_INVALID_BOUND);
	stream = (struct stream){two, 4, 0, 0};
	CU_ASSERT_EQUAL(gather(&ingot_type_string, NULL, &stream, &gathered), RPC_X_BAD_STUB_DATA);
	stream = (struct stream){kind, 4, 0, 0};
	CU_ASSERT_EQUAL(gather(&sample_shape_type, NULL, &stream, &gathered), RPC_S_INVALID_TAG);
	memcpy(nested, deep, sizeof(deep));
	for (size_t i = 7; i < sizeof(nested); i += 8)
		nested[i] = 1;
	stream = (struct stream){nested, sizeof(nested), 0, 0};
	CU_ASSERT_EQUAL(gather(&sample_tree_type, NULL, &stream, &gathered), RPC_X_INVALID_BOUND);
	nested[8 * 20 + 7] = 0;
	stream = (struct stream){nested, sizeof(nested), 0, 0};
	CU_ASSERT_EQUAL(gather(&sample_tree_type, NULL, &stream, &gathered), 0);
	CU_ASSERT_EQUAL(gathered.length, 8 * 21);
	ingot_heap_free(gathered.copy);
}

static uint32_t gather_step(void *context)
{
	struct stream stream = *(const struct stream *)context;
	struct ingot_wire gathered = {0};
	NET_API_STATUS status = gather(&sample_all_type, NULL, &stream, &gathered);

	ingot_heap_free(gathered.copy);
	return status;
}

static void test_short_of_memory(void)
{
	struct sample_random random = {4};
	struct sample_all *all = sample_all_random(&random, 20);
	uint8_t *wire = NULL;
	uint32_t length = 0;

	CU_ASSERT_EQUAL_FATAL(ingot_encode(&sample_all_type, INGOT_XDR, all, &wire, &length), 0);
	sample_values_free();
	CU_ASSERT_FATAL(length > 1024);
	CU_ASSERT(torture(gather_step, &(struct stream){wire, length, 0, 0},
			  ERROR_NOT_ENOUGH_MEMORY) >= 2);
	CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"values", test_samples},
		{"structures with a tail", test_tails},
		{"counts that are reckoned", test_sized},
		{"announcements", test_announcements},
		{"limits", test_limits},
		{"short of memory", test_short_of_memory},
		CU_TEST_INFO_NULL,
	};

	return suite_run("gather", tests);
}
