/*
 * test_long_chain.c: a list of a million nodes of a .x file's type, by what ingotc makes of it, on a stack of 256 KiB:
 * encoded, decoded, cloned, moved and checked, and through ingot_xdr_T for the structure and for the pointer.
 *
 * In: a list. Out: a verdict. test_long_list shows what becomes of rpcgen's code there.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "calls.h"

#include "ingot/block.h"
#include "ingot/xdr.h"
#include "lmapibuf.h"
#include "small_stack.h"
#include "streams.h"
#include "suite.h"

#define NODES      1000000
#define NAME_BYTES 12u
/* value, name's length and bytes, and whether there is another one */
#define NODE_WIRE (4u + 4u + NAME_BYTES + 4u)

static const size_t length = (size_t)NODES * NODE_WIRE;
static node *nodes;
static uint8_t *wire;
static char (*names)[NAME_BYTES + 1];

static void make_list(void)
{
	nodes = calloc(NODES, sizeof(*nodes));
	names = calloc(NODES, sizeof(*names));
	wire = malloc(length + 4);
	if (!nodes || !names || !wire)
		abort();
	for (int i = 0; i < NODES; i++) {
		snprintf(names[i], sizeof(names[i]), "node %07d", i);
		nodes[i] = (node){i, names[i], i + 1 < NODES ? &nodes[i + 1] : NULL};
	}
}

static void drop_list(void)
{
	free(nodes);
	free(names);
	free(wire);
}

static bool is_the_list(const node *list)
{
	int value = 0;

	for (; list; list = list->next, value++)
		if (value == NODES || list->value != value || strcmp(list->name, names[value]) != 0)
			return false;
	return value == NODES;
}

static bool encode(void)
{
	uint8_t *bytes = NULL;
	uint32_t count = 0;
	bool ok = ingot_encode(&ingot_type_node, INGOT_XDR, nodes, &bytes, &count) == 0 &&
		  count == length;

	if (ok)
		memcpy(wire, bytes, length);
	return NetApiBufferFree(bytes) == 0 && ok;
}

static bool decode_clone_and_move(void)
{
	void *block = NULL;
	void *copy = NULL;
	DWORD size = 0;
	bool ok = ingot_decode(&ingot_type_node, INGOT_XDR, wire, length, NULL, &block) == 0 &&
		  is_the_list(block) && ingot_block_check(block) == 0 &&
		  ingot_clone(block, &copy) == 0 && copy != block;

	ok = NetApiBufferFree(block) == 0 && ok && is_the_list(copy) &&
	     ingot_block_check(copy) == 0 && NetApiBufferSize(copy, &size) == 0 &&
	     NetApiBufferReallocate(copy, size * 2, &block) == 0 && is_the_list(block) &&
	     ingot_block_check(block) == 0;
	return NetApiBufferFree(block) == 0 && ok;
}

/* By ingot_xdr_node, and by ingot_xdr_chain, whose bytes begin by saying that there is a node. */
static bool pass_through(enum stream_kind through, bool is_chain)
{
	static const uint8_t there[4] = {0, 0, 0, 1};
	size_t count = is_chain ? length + 4 : length;
	uint8_t *sent = malloc(count);
	uint8_t *again = malloc(count);
	xdrproc_t pass = is_chain ? (xdrproc_t)ingot_xdr_chain : (xdrproc_t)ingot_xdr_node;
	node *list = NULL;
	node *value = nodes;
	struct stream stream;
	bool ok;

	memcpy(sent, there, sizeof(there));
	memcpy(sent + (count - length), wire, length);
	stream_read(&stream, through, sent, count, 1000000);
	ok = pass(&stream.xdrs, &list) && is_the_list(list) && ingot_block_check(list) == 0;
	stream_close(&stream);
	xdr_free(pass, &list);
	ok = ok && !list;
	stream_write(&stream, through, count + count / 10);
	ok = pass(&stream.xdrs, &value) && stream_written(&stream, again) == count &&
	     memcmp(again, sent, count) == 0 && ok;
	stream_close(&stream);
	free(sent);
	free(again);
	return ok;
}

static bool pass_node_through_memory(void)
{
	return pass_through(STREAM_MEMORY, false);
}

static bool pass_node_through_records(void)
{
	return pass_through(STREAM_RECORD, false);
}

static bool pass_chain_through_memory(void)
{
	return pass_through(STREAM_MEMORY, true);
}

static bool pass_chain_through_records(void)
{
	return pass_through(STREAM_RECORD, true);
}

static void test_long(void)
{
	make_list();
	CU_ASSERT_TRUE(on_small_stack(encode));
	CU_ASSERT_TRUE(on_small_stack(decode_clone_and_move));
	CU_ASSERT_TRUE(on_small_stack(pass_node_through_memory));
	CU_ASSERT_TRUE(on_small_stack(pass_node_through_records));
	CU_ASSERT_TRUE(on_small_stack(pass_chain_through_memory));
	CU_ASSERT_TRUE(on_small_stack(pass_chain_through_records));
	drop_list();
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"a million nodes of a .x file's type", test_long},
		CU_TEST_INFO_NULL,
	};

	return suite_run("long chain", tests);
}
