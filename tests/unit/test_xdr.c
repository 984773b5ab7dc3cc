/*
 * test_xdr.c: values to XDR bytes and back, into one block, and what hostile bytes get.
 */
#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "heap.h"
#include "ingot/block.h"
#include "lmapibuf.h"
#include "samples.h"
#include "suite.h"
#include "winerror.h"

/* What may be said of bytes that are no value. */
static bool is_refusal(NET_API_STATUS status)
{
	return status == RPC_X_BAD_STUB_DATA || status == RPC_S_INVALID_TAG ||
	       status == RPC_X_ENUM_VALUE_OUT_OF_RANGE || status == RPC_X_INVALID_BOUND;
}

/* decode, check, clone and encode again give the same bytes. */
static void round_trip(const ingot_type *type, const uint8_t *wire, uint32_t length)
{
	void *block = NULL;
	void *copy = NULL;
	uint8_t *again = NULL;
	uint32_t again_length = 0;

	CU_ASSERT_EQUAL_FATAL(ingot_decode(type, INGOT_XDR, wire, length, NULL, &block), 0);
	CU_ASSERT_EQUAL(ingot_block_check(block), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_clone(block, &copy), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(block), 0);
	CU_ASSERT_EQUAL(ingot_block_check(copy), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_encode(type, INGOT_XDR, copy, &again, &again_length), 0);
	CU_ASSERT_EQUAL(again_length, length);
	CU_ASSERT(again_length == length && memcmp(again, wire, length) == 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(copy), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(again), 0);
}

static void test_random_values(void)
{
	for (uint64_t seed = 1; seed <= 300; seed++) {
		struct sample_random random = {seed};
		struct sample_all *all = sample_all_random(&random, (uint32_t)(seed % 20));
		uint8_t *wire = NULL;
		uint32_t length = 0;

		CU_ASSERT_EQUAL_FATAL(
			ingot_encode(&sample_all_type, INGOT_XDR, all, &wire, &length), 0);
		round_trip(&sample_all_type, wire, length);
		CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
		sample_values_free();
	}
}

/* The bytes themselves, written by hand after RFC 4506. */
static void test_known_bytes(void)
{
	static const uint8_t wire[] = {
		0, 0, 1, 0xF4,                                        /* platform_id 500 */
		0, 0, 0, 5,    'a', 'l', 'p', 'h', 'a', 0,   0,    0, /* name, padded */
		0, 0, 0, 6,    0,   0,   0,   1,   0,   0,   0x10, 3, /* major, minor, type */
		0, 0, 0, 1,    0,   0,   0,   2,   'h', 'i', 0,    0, /* a comment */
	};
	struct sample_server value = {500, (char[]){"alpha"}, 6, 1, 0x1003, (char[]){"hi"}};
	struct sample_server *server = NULL;
	uint8_t *made = NULL;
	uint32_t length = 0;

	CU_ASSERT_EQUAL_FATAL(ingot_encode(&sample_server_type, INGOT_XDR, &value, &made, &length),
			      0);
	CU_ASSERT_EQUAL(length, sizeof(wire));
	CU_ASSERT(length == sizeof(wire) && memcmp(made, wire, length) == 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(made), 0);

	CU_ASSERT_EQUAL_FATAL(ingot_decode(&sample_server_type, INGOT_XDR, wire, sizeof(wire), NULL,
					   (void **)&server),
			      0);
	CU_ASSERT_EQUAL(server->platform_id, 500);
	CU_ASSERT_STRING_EQUAL(server->name, "alpha");
	CU_ASSERT_EQUAL(server->major, 6);
	CU_ASSERT_EQUAL(server->minor, 1);
	CU_ASSERT_EQUAL(server->type, 0x1003);
	CU_ASSERT_STRING_EQUAL(server->comment, "hi");
	/* one block: the root, then name and comment, and nothing else */
	CU_ASSERT_PTR_EQUAL(server->name, (char *)(server + 1));
	CU_ASSERT_PTR_EQUAL(server->comment, server->name + 6);
	DWORD size = 0;
	CU_ASSERT_EQUAL(NetApiBufferSize(server, &size), 0);
	CU_ASSERT_EQUAL(size, sizeof(*server) + 6 + 3);
	CU_ASSERT_EQUAL(NetApiBufferFree(server), 0);
}

/* One allocation of memory per decode, whatever is in it. */
static void test_one_allocation(void)
{
	struct sample_random random = {7};
	struct sample_all *all = sample_all_random(&random, 30);
	struct ingot_heap_usage before, after;
	uint8_t *wire = NULL;
	uint32_t length = 0;
	void *block = NULL;

	CU_ASSERT_EQUAL_FATAL(ingot_encode(&sample_all_type, INGOT_XDR, all, &wire, &length), 0);
	before = ingot_heap_live();
	CU_ASSERT_EQUAL(ingot_heap_fail_at(1000), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_decode(&sample_all_type, INGOT_XDR, wire, length, NULL, &block),
			      0);
	after = ingot_heap_live();
	/* the block itself, and giving back what was over */
	CU_ASSERT(ingot_heap_fail_at(0) >= 1000 - 2);
	CU_ASSERT_EQUAL(after.blocks - before.blocks, 1);
	CU_ASSERT_EQUAL(NetApiBufferFree(block), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
	sample_values_free();
}

static void test_every_prefix(void)
{
	struct sample_random random = {11};
	struct sample_all *all = sample_all_random(&random, 6);
	struct ingot_heap_usage before;
	uint8_t *wire = NULL;
	uint32_t length = 0;

	CU_ASSERT_EQUAL_FATAL(ingot_encode(&sample_all_type, INGOT_XDR, all, &wire, &length), 0);
	before = ingot_heap_live();
	for (uint32_t cut = 0; cut < length; cut++) {
		uint8_t *piece = malloc(cut ? cut : 1); /* so that a sanitizer sees its end */
		void *block = (void *)wire;

		memcpy(piece, wire, cut);
		CU_ASSERT_EQUAL(ingot_decode(&sample_all_type, INGOT_XDR, piece, cut, NULL, &block),
				RPC_X_BAD_STUB_DATA);
		CU_ASSERT_PTR_EQUAL(block, wire);
		free(piece);
	}
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
	CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
	sample_values_free();
}

/* Every bit flipped: a value (then it keeps the rules), or one of the refusals. */
static void test_every_bit(void)
{
	struct sample_random random = {13};
	struct sample_all *all = sample_all_random(&random, 5);
	unsigned values = 0;
	unsigned refusals = 0;
	uint8_t *wire = NULL;
	uint32_t length = 0;

	CU_ASSERT_EQUAL_FATAL(ingot_encode(&sample_all_type, INGOT_XDR, all, &wire, &length), 0);
	for (uint32_t bit = 0; bit < length * 8; bit++) {
		void *block = NULL;
		NET_API_STATUS status;

		wire[bit / 8] ^= (uint8_t)(1u << (bit % 8));
		status = ingot_decode(&sample_all_type, INGOT_XDR, wire, length, NULL, &block);
		if (status == 0) {
			values++;
			if (ingot_block_check(block) != 0)
				CU_FAIL("a decoded block breaks the rules");
			CU_ASSERT_EQUAL(NetApiBufferFree(block), 0);
		} else {
			refusals++;
			if (!is_refusal(status))
				CU_FAIL("a refusal that is not documented");
		}
		wire[bit / 8] ^= (uint8_t)(1u << (bit % 8));
	}
	CU_ASSERT(values > 0);
	CU_ASSERT(refusals > 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
	sample_values_free();
}

static void refuse(const ingot_type *type, const uint8_t *wire, size_t length,
		   NET_API_STATUS expected)
{
	void *block = NULL;

	CU_ASSERT_EQUAL(ingot_decode(type, INGOT_XDR, wire, length, NULL, &block), expected);
	CU_ASSERT_PTR_NULL(block);
}

static void test_refusals(void)
{
	uint8_t server[] = {
		0, 0, 1, 0xF4, 0, 0, 0,    5, 'a', 'l', 'p', 'h', 'a', 0, 0, 0, 0,   0,   0, 6,
		0, 0, 0, 1,    0, 0, 0x10, 3, 0,   0,   0,   1,   0,   0, 0, 2, 'h', 'i', 0, 0,
	};
	static const uint8_t huge_count[] = {0x40, 0, 0, 0, 0, 0, 0, 0};
	static const uint8_t many[] = {0, 1, 0, 0, 0, 0, 0, 0};
	static const uint8_t shape_tag[] = {0, 0, 0, 9, 0, 0, 0, 0};
	static const uint8_t long_name[] = {0, 0, 0, 1, 0, 0, 3, 0xE9, 'x'};

	server[14] = 1; /* padding */
	refuse(&sample_server_type, server, sizeof(server), RPC_X_BAD_STUB_DATA);
	server[14] = 0;
	server[10] = 0; /* a NUL inside the name */
	refuse(&sample_server_type, server, sizeof(server), RPC_X_BAD_STUB_DATA);
	server[10] = 'p';
	server[31] = 2; /* presence neither 0 nor 1 */
	refuse(&sample_server_type, server, sizeof(server), RPC_X_BAD_STUB_DATA);
	server[31] = 1;
	refuse(&sample_server_type, server, sizeof(server) - 1, RPC_X_BAD_STUB_DATA);
	refuse(&sample_group_type, huge_count, sizeof(huge_count), RPC_X_INVALID_BOUND);
	refuse(&sample_group_type, many, sizeof(many), RPC_X_BAD_STUB_DATA);
	refuse(&sample_shape_type, shape_tag, sizeof(shape_tag), RPC_S_INVALID_TAG);
	refuse(&sample_record_type, long_name, sizeof(long_name), RPC_X_INVALID_BOUND);
	refuse(&sample_server_type, NULL, 0, RPC_X_BAD_STUB_DATA);
}

/* Bytes behind the value belong to nobody and are refused. */
static void test_trailing_bytes(void)
{
	static const uint8_t list[] = {0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0};

	refuse(&sample_list_type, list, sizeof(list), RPC_X_BAD_STUB_DATA);
}

static void test_limits(void)
{
	struct sample_server *servers = sample_servers(100);
	struct sample_page page = {
		.text = "page", .count = 100, .servers = servers, .again = servers};
	ingot_limits few = {.count = 99};
	ingot_limits small = {.block = 4096};
	ingot_limits terse = {.string = 5};
	uint8_t *wire = NULL;
	uint32_t length = 0;
	void *block = NULL;

	CU_ASSERT_EQUAL_FATAL(ingot_encode(&sample_page_type, INGOT_XDR, &page, &wire, &length), 0);
	CU_ASSERT_EQUAL(ingot_decode(&sample_page_type, INGOT_XDR, wire, length, &few, &block),
			RPC_X_INVALID_BOUND);
	CU_ASSERT_EQUAL(ingot_decode(&sample_page_type, INGOT_XDR, wire, length, &small, &block),
			RPC_X_INVALID_BOUND);
	CU_ASSERT_EQUAL(ingot_decode(&sample_page_type, INGOT_XDR, wire, length, &terse, &block),
			RPC_X_INVALID_BOUND);
	round_trip(&sample_page_type, wire, length);
	CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
	sample_values_free();
}

/* A type that needs much memory for little wire takes no more than it holds. */
static void test_measured_block(void)
{
	struct sample_page page = {.text = "x"};
	uint8_t *wire = NULL;
	uint32_t length = 0;
	void *block = NULL;
	DWORD size = 0;

	CU_ASSERT_EQUAL_FATAL(ingot_encode(&sample_page_type, INGOT_XDR, &page, &wire, &length), 0);
	CU_ASSERT_EQUAL(length, 4 + 4 + 4 + 4 + 4);
	CU_ASSERT_EQUAL_FATAL(
		ingot_decode(&sample_page_type, INGOT_XDR, wire, length, NULL, &block), 0);
	CU_ASSERT_EQUAL(NetApiBufferSize(block, &size), 0);
	CU_ASSERT_EQUAL(size, sizeof(page));
	CU_ASSERT_EQUAL(NetApiBufferFree(block), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
}

/* Two arrays that share a count must agree. */
static void test_shared_count(void)
{
	struct sample_server *servers = sample_servers(2);
	struct sample_page page = {.count = 2, .servers = servers, .again = servers};
	uint8_t *wire = NULL;
	uint32_t length = 0;
	uint32_t at;

	CU_ASSERT_EQUAL_FATAL(ingot_encode(&sample_page_type, INGOT_XDR, &page, &wire, &length), 0);
	/* an empty text, two arrays of the same bytes, other_count between them */
	CU_ASSERT_EQUAL_FATAL(wire[7], 2);
	at = 4 + (length - 8) / 2 + 4;
	CU_ASSERT_EQUAL_FATAL(wire[at + 3], 2);
	wire[at + 3] = 1;
	refuse(&sample_page_type, wire, length, RPC_X_BAD_STUB_DATA);
	CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
	sample_values_free();
}

static void test_encode_refusals(void)
{
	struct sample_server server = {.name = NULL};
	struct sample_group group = {.count = 3, .records = NULL};
	struct sample_shape shape = {.kind = 9};
	struct sample_random random = {3};
	struct sample_all *all = sample_all_random(&random, 3);
	uint8_t *wire = (uint8_t *)&server;
	uint32_t length = 99;
	char *long_name = malloc(1002);
	struct sample_record record = {.name = long_name, .comment = long_name};

	memset(long_name, 'x', 1001);
	long_name[1001] = '\0';
	CU_ASSERT_EQUAL(ingot_encode(&sample_server_type, INGOT_XDR, &server, &wire, &length),
			RPC_X_NULL_REF_POINTER);
	CU_ASSERT_EQUAL(ingot_encode(&sample_group_type, INGOT_XDR, &group, &wire, &length),
			RPC_X_NULL_REF_POINTER);
	CU_ASSERT_EQUAL(ingot_encode(&sample_shape_type, INGOT_XDR, &shape, &wire, &length),
			RPC_S_INVALID_TAG);
	CU_ASSERT_EQUAL(ingot_encode(&sample_record_type, INGOT_XDR, &record, &wire, &length),
			RPC_X_INVALID_BOUND);
	all->color = (enum sample_color)4;
	CU_ASSERT_EQUAL(ingot_encode(&sample_all_type, INGOT_XDR, all, &wire, &length),
			RPC_X_ENUM_VALUE_OUT_OF_RANGE);
	CU_ASSERT_EQUAL(ingot_encode(&sample_server_type, INGOT_PROTOBUF, &server, &wire, &length),
			ERROR_NOT_SUPPORTED);
	CU_ASSERT_EQUAL(ingot_encode(NULL, INGOT_XDR, &server, &wire, &length),
			ERROR_INVALID_PARAMETER);
	CU_ASSERT_PTR_EQUAL(wire, (uint8_t *)&server);
	CU_ASSERT_EQUAL(length, 99);
	free(long_name);
	sample_values_free();
}

/* Nested to `levels`: each the only child of the one above. */
static NET_API_STATUS decode_tree(uint32_t levels, void **ret_block)
{
	uint8_t *wire = calloc(levels, 8);
	NET_API_STATUS status;

	for (uint32_t i = 0; i + 1 < levels; i++)
		wire[i * 8 + 7] = 1;
	status = ingot_decode(&sample_tree_type, INGOT_XDR, wire, (size_t)levels * 8, NULL,
			      ret_block);
	free(wire);
	return status;
}

static void test_depth(void)
{
	void *block = NULL;

	CU_ASSERT_EQUAL(decode_tree(INGOT_DEPTH_MAX, &block), 0);
	CU_ASSERT_EQUAL(ingot_block_check(block), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(block), 0);
	CU_ASSERT_EQUAL(decode_tree(INGOT_DEPTH_MAX + 1, &block), RPC_X_INVALID_BOUND);
	CU_ASSERT_EQUAL(decode_tree(100000, &block), RPC_X_INVALID_BOUND);
}

#define NODES 1000000u

/* Decode, check, clone, encode and free a million nodes. */
static void *million_nodes(void *verdict)
{
	uint8_t *wire = calloc(NODES, 8);
	uint8_t *again = NULL;
	uint32_t length = 0;
	void *block = NULL;
	void *copy = NULL;
	bool ok;

	for (uint32_t i = 0; i < NODES; i++) {
		wire[i * 8 + 3] = (uint8_t)i;
		wire[i * 8 + 7] = i + 1 < NODES;
	}
	ok = ingot_decode(&sample_list_type, INGOT_XDR, wire, NODES * 8, NULL, &block) == 0 &&
	     ingot_block_check(block) == 0 && ingot_clone(block, &copy) == 0 &&
	     NetApiBufferFree(block) == 0 && ingot_block_check(copy) == 0 &&
	     ingot_encode(&sample_list_type, INGOT_XDR, copy, &again, &length) == 0 &&
	     length == NODES * 8 && memcmp(again, wire, length) == 0 &&
	     NetApiBufferFree(copy) == 0 && NetApiBufferFree(again) == 0;
	free(wire);
	*(bool *)verdict = ok;
	return NULL;
}

static void test_list_on_a_small_stack(void)
{
	pthread_attr_t attributes;
	pthread_t thread;
	bool ok = false;

	pthread_attr_init(&attributes);
	CU_ASSERT_EQUAL_FATAL(pthread_attr_setstacksize(&attributes, 256 * 1024), 0);
	CU_ASSERT_EQUAL_FATAL(pthread_create(&thread, &attributes, million_nodes, &ok), 0);
	pthread_join(thread, NULL);
	pthread_attr_destroy(&attributes);
	CU_ASSERT(ok);
}

/* Memory that moves keeps its result; the result is not cut. */
static void test_reallocate(void)
{
	struct sample_random random = {17};
	struct sample_all *all = sample_all_random(&random, 12);
	uint8_t *wire = NULL;
	uint32_t length = 0;
	void *block = NULL;
	DWORD size = 0;

	CU_ASSERT_EQUAL_FATAL(ingot_encode(&sample_all_type, INGOT_XDR, all, &wire, &length), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_decode(&sample_all_type, INGOT_XDR, wire, length, NULL, &block),
			      0);
	CU_ASSERT_EQUAL_FATAL(NetApiBufferSize(block, &size), 0);
	for (DWORD factor = 2; factor <= 10; factor++) {
		void *old = block;

		CU_ASSERT_EQUAL_FATAL(NetApiBufferReallocate(block, size * factor, &block), 0);
		CU_ASSERT_EQUAL(ingot_block_check(block), 0);
		old = block;
		CU_ASSERT_EQUAL(NetApiBufferReallocate(block, size - 1, &block),
				ERROR_INVALID_PARAMETER);
		CU_ASSERT_PTR_EQUAL(block, old);
		CU_ASSERT_EQUAL_FATAL(NetApiBufferReallocate(block, size, &block), 0);
		CU_ASSERT_EQUAL(ingot_block_check(block), 0);
	}
	CU_ASSERT_EQUAL(NetApiBufferFree(block), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
	sample_values_free();
}

/* With the n-th allocation failing, for every n: status 8, nothing kept, outputs untouched. */
static void test_torture(void)
{
	struct sample_random random = {19};
	struct sample_all *all = sample_all_random(&random, 40);
	struct ingot_heap_usage before = ingot_heap_live();
	unsigned failures = 0;

	for (uint64_t nth = 1; nth < 100; nth++) {
		uint8_t *wire = NULL;
		uint32_t length = 0;
		void *block = NULL;
		void *copy = NULL;
		NET_API_STATUS status;

		(void)ingot_heap_fail_at(nth);
		status = ingot_encode(&sample_all_type, INGOT_XDR, all, &wire, &length);
		if (!status)
			status = ingot_decode(&sample_all_type, INGOT_XDR, wire, length, NULL,
					      &block);
		if (!status)
			status = ingot_block_check(block);
		if (!status)
			status = ingot_clone(block, &copy);
		failures += status != 0;
		CU_ASSERT(status == 0 || status == ERROR_NOT_ENOUGH_MEMORY);
		CU_ASSERT(status == 0 || copy == NULL);
		(void)ingot_heap_fail_at(0);
		CU_ASSERT_EQUAL(NetApiBufferFree(copy), 0);
		CU_ASSERT_EQUAL(NetApiBufferFree(block), 0);
		CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
	}
	CU_ASSERT(failures >= 4);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
	sample_values_free();
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"known bytes", test_known_bytes},
		{"random values survive the round trip", test_random_values},
		{"one allocation per result", test_one_allocation},
		{"every prefix is refused", test_every_prefix},
		{"every bit flipped is a value or a refusal", test_every_bit},
		{"refusals", test_refusals},
		{"bytes behind the value", test_trailing_bytes},
		{"limits", test_limits},
		{"a measured block", test_measured_block},
		{"arrays that share a count", test_shared_count},
		{"encode refuses", test_encode_refusals},
		{"depth", test_depth},
		{"a million nodes on 256 KiB of stack", test_list_on_a_small_stack},
		{"reallocate", test_reallocate},
		{"allocations fail", test_torture},
		CU_TEST_INFO_NULL,
	};

	return suite_run("xdr", tests);
}
