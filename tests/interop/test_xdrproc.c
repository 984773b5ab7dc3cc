/*
 * test_xdrproc.c: one-block values by libtirpc's calls: ours in the place of rpcgen's xdr_T.
 *
 * In: values, encoded by rpcgen's code or by ours, over each of libtirpc's streams. Out: a verdict: the
 * other side reads the same, the stream stands right behind the value, what fails leaves nothing behind.
 */
#include <stdlib.h>
#include <string.h>

#include "heap.h"
#include "ingot/block.h"
#include "lmapibuf.h"
#include "streams.h"
#include "suite.h"
#include "torture.h"
#include "winerror.h"
#include "xdrprocs.h"

#define VALUES   300u
#define CAPACITY 65536u
#define BEHIND   0xFEEDBEEFu

/* typedef peer_list *peer_chain; typedef string peer_short<5>; typedef string peer_text<>; */
typedef peer_list *peer_chain;
typedef char *peer_short;

static const ingot_step chain_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .type = &sample_list_type},
	{.op = INGOT_OP_END},
};

static const ingot_type chain_type = {
	.name = "peer_chain",
	.size = sizeof(peer_chain),
	.align = _Alignof(peer_chain),
	.min_wire = 4,
	.growth = 4 * INGOT_GROWTH_UNIT,
	.steps = chain_steps,
};

static const ingot_step short_steps[] = {
	{.op = INGOT_OP_STRING, .max = 5},
	{.op = INGOT_OP_END},
};

static const ingot_type short_type = {
	.name = "peer_short",
	.size = sizeof(peer_short),
	.align = _Alignof(peer_short),
	.min_wire = 4,
	.growth = 4 * INGOT_GROWTH_UNIT,
	.steps = short_steps,
};

static int ingot_xdr_chain(struct __rpc_xdr *xdrs, peer_chain *pointer)
{
	return ingot_xdrproc_pointer(xdrs, pointer, &chain_type);
}

static int ingot_xdr_short(struct __rpc_xdr *xdrs, peer_short *pointer)
{
	return ingot_xdrproc_pointer(xdrs, pointer, &short_type);
}

static bool_t xdr_peer_chain(XDR *xdrs, peer_chain *pointer)
{
	return xdr_pointer(xdrs, (char **)pointer, sizeof(peer_list), (xdrproc_t)xdr_peer_list);
}

static bool_t xdr_peer_short(XDR *xdrs, peer_short *pointer)
{
	return xdr_string(xdrs, pointer, 5);
}

static bool has_next_word(struct stream *stream)
{
	u_int word = 0;

	return xdr_u_int(&stream->xdrs, &word) && word == BEHIND;
}

/* rpcgen's code writes, ours reads. Returns the block. */
static void *read_theirs(enum stream_kind kind, xdrproc_t theirs, const void *value,
			 size_t fragment, const ingot_type *type, bool is_pointer)
{
	uint8_t *wire = malloc(CAPACITY);
	u_int behind = BEHIND;
	struct stream stream;
	void *block = nonsense();
	size_t length;
	int ok;

	stream_write(&stream, kind, CAPACITY);
	CU_ASSERT_FATAL(theirs(&stream.xdrs, value) && xdr_u_int(&stream.xdrs, &behind));
	length = stream_written(&stream, wire);
	stream_close(&stream);
	stream_read(&stream, kind, wire, length, fragment);
	ok = is_pointer ? ingot_xdrproc_pointer(&stream.xdrs, &block, type)
			: ingot_xdrproc_value(&stream.xdrs, &block, type);
	CU_ASSERT_EQUAL(ok, 1);
	CU_ASSERT_FATAL(block != nonsense());
	CU_ASSERT(has_next_word(&stream));
	stream_close(&stream);
	free(wire);
	return block;
}

/* Ours writes, into exactly as many bytes as it takes and rpcgen's reads the same. */
static size_t write_ours(enum stream_kind kind, xdrproc_t ours, void *value, uint8_t *wire)
{
	struct stream stream;
	size_t length;

	stream_write(&stream, kind, CAPACITY);
	CU_ASSERT_EQUAL(ours(&stream.xdrs, value), TRUE);
	length = stream_written(&stream, wire);
	stream_close(&stream);
	return length;
}

static void cross_over(enum stream_kind kind, struct sample_all *all, size_t fragment)
{
	uint8_t *ours = malloc(CAPACITY);
	uint8_t *theirs = malloc(CAPACITY);
	union peer_value value;
	peer_all *block;
	size_t used = 0;
	size_t length;
	size_t theirs_length = 0;

	CU_ASSERT_FATAL(peer_encode(&peer_types[PEER_ALL], all, theirs, CAPACITY, &theirs_length));
	block = read_theirs(kind, (xdrproc_t)xdr_peer_all, all, fragment, &sample_all_type, false);
	CU_ASSERT_EQUAL(ingot_block_check(block), 0);
	/* a block, and a value that is none */
	length = write_ours(kind, (xdrproc_t)ingot_xdr_all, &block, ours);
	CU_ASSERT(length == theirs_length && memcmp(ours, theirs, length) == 0);
	length = write_ours(kind, (xdrproc_t)ingot_xdr_all, &all, ours);
	CU_ASSERT(length == theirs_length && memcmp(ours, theirs, length) == 0);
	CU_ASSERT(peer_decode(&peer_types[PEER_ALL], ours, length, &value, &used));
	CU_ASSERT_EQUAL(used, length);
	peer_free(&peer_types[PEER_ALL], &value);
	xdr_free((xdrproc_t)ingot_xdr_all, &block);
	CU_ASSERT_PTR_NULL(block);
	free(theirs);
	free(ours);
}

static void test_values(void)
{
	struct ingot_heap_usage before = ingot_heap_live();

	for (uint64_t seed = 1; seed <= VALUES; seed++) {
		struct sample_random random = {seed};
		struct sample_all *all = sample_all_random(&random, (uint32_t)(seed % 20));
		size_t fragment = 1 + sample_random_below(&random, 300);

		for (unsigned kind = 0; kind < STREAM_KINDS; kind++)
			cross_over((enum stream_kind)kind, all, fragment);
		sample_values_free();
	}
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
}

/* A list behind a pointer type: none, one, many. */
static void test_chains(void)
{
	static const unsigned lengths[] = {0, 1, 2, 3000};

	for (unsigned i = 0; i < 4 * STREAM_KINDS; i++) {
		enum stream_kind kind = (enum stream_kind)(i % STREAM_KINDS);
		unsigned count = lengths[i / STREAM_KINDS];
		peer_list *nodes = calloc(count + 1, sizeof(*nodes));
		peer_chain chain = count ? nodes : NULL;
		uint8_t *wire = malloc(CAPACITY);
		struct stream stream;
		peer_chain theirs = NULL;
		peer_chain block;
		size_t length;

		for (unsigned n = 0; n < count; n++)
			nodes[n] = (peer_list){(int)n, n + 1 < count ? &nodes[n + 1] : NULL};
		block = read_theirs(kind, (xdrproc_t)xdr_peer_chain, &chain, 250, &chain_type,
				    true);
		CU_ASSERT_EQUAL(block != NULL, count > 0);
		CU_ASSERT(!block || ingot_block_check(block) == 0);
		for (peer_list *node = block; node; node = node->next)
			CU_ASSERT_EQUAL((unsigned)node->value, (unsigned)(node - block));
		length = write_ours(kind, (xdrproc_t)ingot_xdr_chain, &block, wire);
		CU_ASSERT_EQUAL(length, count * 8 + 4);
		stream_read(&stream, STREAM_MEMORY, wire, length, 1);
		CU_ASSERT(xdr_peer_chain(&stream.xdrs, &theirs));
		length = 0;
		for (peer_list *node = theirs; node; node = node->next)
			CU_ASSERT_EQUAL(node->value, (int)length++);
		CU_ASSERT_EQUAL(length, count);
		stream_close(&stream);
		xdr_free((xdrproc_t)xdr_peer_chain, &theirs);
		xdr_free((xdrproc_t)ingot_xdr_chain, &block);
		CU_ASSERT_PTR_NULL(block);
		free(wire);
		free(nodes);
	}
}

static void test_strings(void)
{
	static const char *const texts[] = {"", "a", "abcd", "abcde"};

	for (unsigned i = 0; i < 4 * STREAM_KINDS; i++) {
		enum stream_kind kind = (enum stream_kind)(i % STREAM_KINDS);
		peer_short text = strdup(texts[i / STREAM_KINDS]);
		peer_short block =
			read_theirs(kind, (xdrproc_t)xdr_peer_short, &text, 9, &short_type, true);
		uint8_t wire[64];
		size_t length;

		CU_ASSERT_STRING_EQUAL(block, text);
		CU_ASSERT_EQUAL(ingot_block_check(block), 0);
		length = write_ours(kind, (xdrproc_t)ingot_xdr_short, &block, wire);
		CU_ASSERT_EQUAL(length, 4 + (strlen(text) + 3) / 4 * 4);
		xdr_free((xdrproc_t)ingot_xdr_short, &block);
		free(text);
	}
}

/* Whether ours reads a value from these bytes; then how many. Nothing stays allocated. */
static bool takes(enum stream_kind kind, const ingot_type *type, const uint8_t *wire, size_t length,
		  size_t *ret_used)
{
	struct ingot_heap_usage before = ingot_heap_live();
	struct stream stream;
	void *block = nonsense();
	bool ok;

	stream_read(&stream, kind, wire, length, 50);
	ok = ingot_xdrproc_value(&stream.xdrs, &block, type) != 0;
	CU_ASSERT_EQUAL(ok, block != NULL);
	CU_ASSERT(block != nonsense());
	*ret_used = kind == STREAM_MEMORY && ok ? xdr_getpos(&stream.xdrs) : length;
	stream.xdrs.x_op = XDR_FREE;
	CU_ASSERT_EQUAL(ingot_xdrproc_value(&stream.xdrs, &block, type), 1);
	CU_ASSERT_PTR_NULL(block);
	stream_close(&stream);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
	return ok;
}

static uint8_t *encode_example(uint64_t seed, uint32_t *ret_length)
{
	struct sample_random random = {seed};
	struct sample_all *all = sample_all_random(&random, 4);
	uint8_t *wire = NULL;

	CU_ASSERT_EQUAL_FATAL(ingot_encode(&sample_all_type, INGOT_XDR, all, &wire, ret_length), 0);
	sample_values_free();
	return wire;
}

static void test_every_prefix(void)
{
	uint32_t length;
	uint8_t *wire = encode_example(11, &length);
	size_t used;

	for (unsigned kind = 0; kind < STREAM_KINDS; kind++) {
		for (uint32_t cut = 0; cut < length; cut++)
			CU_ASSERT_FALSE(
				takes((enum stream_kind)kind, &sample_all_type, wire, cut, &used));
		CU_ASSERT_TRUE(
			takes((enum stream_kind)kind, &sample_all_type, wire, length, &used));
	}
	CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
}

/*
 * With one bit wrong, ours takes a value from a stream exactly when ingot_decode takes one from the bytes
 * at the stream's front, and as many of them.
 */
static void test_every_bit(void)
{
	unsigned both = 0;
	unsigned none = 0;

	for (unsigned t = 0; t < 4; t++) {
		uint32_t length;
		uint8_t *wire = encode_example(20 + t, &length);

		for (uint32_t bit = 0; bit < length * 8; bit++) {
			size_t used = 0;
			void *block = NULL;

			wire[bit / 8] ^= (uint8_t)(1u << (bit % 8));
			if (takes(STREAM_MEMORY, &sample_all_type, wire, length, &used)) {
				CU_ASSERT_EQUAL(ingot_decode(&sample_all_type, INGOT_XDR, wire,
							     used, NULL, &block),
						0);
				CU_ASSERT_EQUAL(NetApiBufferFree(block), 0);
				both++;
			} else {
				CU_ASSERT_NOT_EQUAL(ingot_decode(&sample_all_type, INGOT_XDR, wire,
								 length, NULL, &block),
						    0);
				none++;
			}
			if (bit % 8 == 0)
				CU_ASSERT_EQUAL(
					takes(STREAM_RECORD, &sample_all_type, wire, length, &used),
					takes(STREAM_MEMORY, &sample_all_type, wire, length,
					      &used));
			wire[bit / 8] ^= (uint8_t)(1u << (bit % 8));
		}
		CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
	}
	CU_ASSERT(both > 1000);
	CU_ASSERT(none > 1000);
}

/* A count of four thousand million, and nothing behind it: no memory is taken on its word. */
static void test_announcements(void)
{
	static const uint8_t wire[] = {0x03, 0xFF, 0xFF, 0xFF};
	static const uint8_t huge[] = {0xFF, 0xFF, 0xFF, 0xFF};
	size_t used;

	for (unsigned kind = 0; kind < STREAM_KINDS; kind++) {
		CU_ASSERT_FALSE(takes((enum stream_kind)kind, &sample_group_type, wire, 4, &used));
		CU_ASSERT_FALSE(takes((enum stream_kind)kind, &sample_group_type, huge, 4, &used));
	}
}

/* What is no value to write, no block to free, no table of the form. */
static void test_misuse(void)
{
	struct stream stream;
	peer_all *block = NULL;
	peer_list list = {1, NULL};
	peer_list *pointer = &list;
	peer_short text = NULL;
	peer_short longer = strdup("abcdef");
	uint8_t wire[8];

	stream_write(&stream, STREAM_MEMORY, 8);
	CU_ASSERT_EQUAL(ingot_xdr_all(&stream.xdrs, &block), 0);
	CU_ASSERT_EQUAL(ingot_xdr_short(&stream.xdrs, &text), 0);
	CU_ASSERT_EQUAL(ingot_xdr_short(&stream.xdrs, &longer), 0);
	CU_ASSERT_EQUAL(ingot_xdrproc_value(&stream.xdrs, NULL, &sample_list_type), 0);
	CU_ASSERT_EQUAL(ingot_xdrproc_value(&stream.xdrs, &pointer, NULL), 0);
	CU_ASSERT_EQUAL(ingot_xdrproc_value(NULL, &pointer, &sample_list_type), 0);
	CU_ASSERT_EQUAL(ingot_xdrproc_pointer(&stream.xdrs, &pointer, &sample_all_type), 0);
	CU_ASSERT_EQUAL(xdr_getpos(&stream.xdrs), 0);
	CU_ASSERT_EQUAL(ingot_xdr_list(&stream.xdrs, &pointer), 1);
	CU_ASSERT_EQUAL(stream_written(&stream, wire), 8);
	/* full */
	CU_ASSERT_EQUAL(ingot_xdr_list(&stream.xdrs, &pointer), 0);
	stream.xdrs.x_op = XDR_FREE;
	CU_ASSERT_EQUAL(ingot_xdr_list(&stream.xdrs, &pointer), 0);
	CU_ASSERT_PTR_EQUAL(pointer, &list);
	CU_ASSERT_EQUAL(ingot_xdr_chain(&stream.xdrs, &pointer), 0);
	CU_ASSERT_PTR_EQUAL(pointer, &list);
	stream_close(&stream);
	free(longer);
}

/* What xdr_sizeof counts is what is written. */
static void test_sizeof(void)
{
	uint32_t length;
	uint8_t *wire = encode_example(3, &length);
	void *block = NULL;

	CU_ASSERT_EQUAL_FATAL(ingot_decode(&sample_all_type, INGOT_XDR, wire, length, NULL, &block),
			      0);
	CU_ASSERT_EQUAL(xdr_sizeof((xdrproc_t)ingot_xdr_all, &block), length);
	CU_ASSERT_EQUAL(NetApiBufferFree(block), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
}

struct short_memory {
	enum stream_kind kind;
	const uint8_t *wire;
	size_t length;
};

static uint32_t decode_encode(void *context)
{
	const struct short_memory *with = context;
	struct stream in;
	struct stream out;
	peer_all *block = nonsense();
	bool ok;

	stream_read(&in, with->kind, with->wire, with->length, 100);
	ok = ingot_xdr_all(&in.xdrs, &block) != 0;
	if (ok) {
		stream_write(&out, with->kind, CAPACITY);
		ok = ingot_xdr_all(&out.xdrs, &block) != 0;
		stream_close(&out);
	} else {
		CU_ASSERT_PTR_NULL(block);
	}
	xdr_free((xdrproc_t)ingot_xdr_all, &block);
	stream_close(&in);
	return ok ? 0 : 1;
}

static void test_short_of_memory(void)
{
	uint32_t length;
	uint8_t *wire = encode_example(5, &length);

	for (unsigned kind = 0; kind < STREAM_KINDS; kind++) {
		struct short_memory with = {(enum stream_kind)kind, wire, length};

		CU_ASSERT(torture(decode_encode, &with, 1) >= 2);
	}
	CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"values over every stream", test_values},
		{"pointer types", test_chains},
		{"strings", test_strings},
		{"every prefix", test_every_prefix},
		{"every bit flipped", test_every_bit},
		{"counts that announce too much", test_announcements},
		{"misuse", test_misuse},
		{"xdr_sizeof", test_sizeof},
		{"short of memory", test_short_of_memory},
		CU_TEST_INFO_NULL,
	};

	return suite_run("xdrproc", tests);
}
