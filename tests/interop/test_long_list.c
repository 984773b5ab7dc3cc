/*
 * test_long_list.c: a list of a million nodes on a stack of 256 KiB: all that is ever done with a value, and
 * rpcgen's code on the same list and the same stack.
 *
 * In: a list. Out: a verdict. rpcgen's code calls itself for every node: its children are expected to die
 * of that, by SIGSEGV, while a short list shows that nothing else ails them.
 */
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "ingot/block.h"
#include "ingot/xdr.h"
#include "lmapibuf.h"
#include "peer.h"
#include "samples.h"
#include "small_stack.h"
#include "streams.h"
#include "suite.h"

#define NODES       1000000u
#define SHORT_NODES 200u
#define NODE_WIRE   8u

/* A list whose nodes stand in one array, and its bytes. */
static peer_list *nodes;
static uint8_t *wire;
static size_t length;

static void make_list(uint32_t count)
{
	nodes = calloc(count, sizeof(*nodes));
	length = (size_t)count * NODE_WIRE;
	wire = calloc(1, length);
	for (uint32_t i = 0; i < count; i++) {
		bool is_last = i + 1 == count;

		nodes[i] = (peer_list){(int)i, is_last ? NULL : &nodes[i + 1]};
		for (unsigned byte = 0; byte < 4; byte++)
			wire[i * NODE_WIRE + byte] = (uint8_t)(i >> (24 - 8 * byte));
		wire[i * NODE_WIRE + 7] = !is_last;
	}
}

static void drop_list(void)
{
	free(nodes);
	free(wire);
}

/* On a small stack in a child: 0 when it came out right, the signal that it died by, -1 else. */
static int in_child(bool (*body)(void))
{
	const struct rlimit no_core = {0, 0};
	int status = 0;
	pid_t child = fork();

	if (child == 0) {
		/* Its own end, not the sanitizer's report of it. */
		signal(SIGSEGV, SIG_DFL);
		signal(SIGBUS, SIG_DFL);
		setrlimit(RLIMIT_CORE, &no_core);
		alarm(60);
		_exit(on_small_stack(body) ? 0 : 1);
	}
	if (child < 0 || waitpid(child, &status, 0) != child)
		return -1;
	if (WIFSIGNALED(status))
		return WTERMSIG(status);
	return WEXITSTATUS(status) == 0 ? 0 : -1;
}

/* Ours. */

static bool is_the_list(const peer_list *list)
{
	int value = 0;

	for (; list; list = list->next)
		if (list->value != value++)
			return false;
	return (size_t)value * NODE_WIRE == length;
}

static bool encodes_to_wire(const void *list)
{
	uint8_t *bytes = NULL;
	uint32_t bytes_length = 0;
	bool ok = ingot_encode(&sample_list_type, INGOT_XDR, list, &bytes, &bytes_length) == 0 &&
		  bytes_length == length && memcmp(bytes, wire, length) == 0;

	return NetApiBufferFree(bytes) == 0 && ok;
}

static bool encode_ours(void)
{
	return encodes_to_wire(nodes);
}

static bool decode_ours(void)
{
	void *block = NULL;
	bool ok = ingot_decode(&sample_list_type, INGOT_XDR, wire, length, NULL, &block) == 0 &&
		  is_the_list(block) && ingot_block_check(block) == 0 && encodes_to_wire(block);

	return NetApiBufferFree(block) == 0 && ok;
}

/* A clone, which then moves: twice its size does not fit where it is. */
static bool clone_and_move(void)
{
	void *block = NULL;
	void *copy = NULL;
	DWORD size = 0;
	bool ok = ingot_decode(&sample_list_type, INGOT_XDR, wire, length, NULL, &block) == 0 &&
		  ingot_clone(block, &copy) == 0 && copy != block;

	ok = NetApiBufferFree(block) == 0 && ok && is_the_list(copy) &&
	     ingot_block_check(copy) == 0 && NetApiBufferSize(copy, &size) == 0 &&
	     NetApiBufferReallocate(copy, size * 2, &block) == 0 && is_the_list(block) &&
	     ingot_block_check(block) == 0;
	return NetApiBufferFree(block) == 0 && ok;
}

/* By libtirpc's calls, over its streams. */
static bool pass_through(enum stream_kind kind)
{
	uint8_t *again = malloc(length);
	peer_list *list = NULL;
	peer_list *value = nodes;
	struct stream stream;
	bool ok;

	stream_read(&stream, kind, wire, length, 1000000);
	ok = ingot_xdrproc_value(&stream.xdrs, &list, &sample_list_type) && is_the_list(list) &&
	     ingot_block_check(list) == 0;
	stream.xdrs.x_op = XDR_FREE;
	ok = ingot_xdrproc_value(&stream.xdrs, &list, &sample_list_type) && !list && ok;
	stream_close(&stream);
	stream_write(&stream, kind, length + length / 10);
	ok = ingot_xdrproc_value(&stream.xdrs, &value, &sample_list_type) &&
	     stream_written(&stream, again) == length && memcmp(again, wire, length) == 0 && ok;
	stream_close(&stream);
	free(again);
	return ok;
}

static bool pass_through_memory(void)
{
	return pass_through(STREAM_MEMORY);
}

static bool pass_through_record(void)
{
	return pass_through(STREAM_RECORD);
}

static void test_ours(void)
{
	make_list(NODES);
	CU_ASSERT_TRUE(on_small_stack(encode_ours));
	CU_ASSERT_TRUE(on_small_stack(decode_ours));
	CU_ASSERT_TRUE(on_small_stack(clone_and_move));
	CU_ASSERT_TRUE(on_small_stack(pass_through_memory));
	CU_ASSERT_TRUE(on_small_stack(pass_through_record));
	drop_list();
}

/* rpcgen's. */

static bool decode_theirs(void)
{
	peer_list value = {0, NULL};
	bool ok;
	XDR xdrs;

	xdrmem_create(&xdrs, (char *)wire, (u_int)length, XDR_DECODE);
	ok = xdr_peer_list(&xdrs, &value) && is_the_list(&value);
	return ok;
}

static bool encode_theirs(void)
{
	char *room = malloc(length);
	XDR xdrs;

	xdrmem_create(&xdrs, room, (u_int)length, XDR_ENCODE);
	return xdr_peer_list(&xdrs, nodes) && xdr_getpos(&xdrs) == length;
}

/* A list as rpcgen's decode would have left it. */
static bool free_theirs(void)
{
	peer_list head = {0, NULL};

	for (size_t i = length / NODE_WIRE - 1; i > 0; i--) {
		peer_list *node = malloc(sizeof(*node));

		*node = (peer_list){(int)i, head.next};
		head.next = node;
	}
	xdr_free((xdrproc_t)xdr_peer_list, &head);
	return head.next == NULL;
}

static void test_theirs(void)
{
	make_list(SHORT_NODES);
	CU_ASSERT_EQUAL(in_child(decode_theirs), 0);
	CU_ASSERT_EQUAL(in_child(encode_theirs), 0);
	CU_ASSERT_EQUAL(in_child(free_theirs), 0);
	drop_list();
	make_list(NODES);
	CU_ASSERT_EQUAL(in_child(decode_theirs), SIGSEGV);
	CU_ASSERT_EQUAL(in_child(encode_theirs), SIGSEGV);
	CU_ASSERT_EQUAL(in_child(free_theirs), SIGSEGV);
	drop_list();
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"ours takes a million nodes", test_ours},
		{"rpcgen's code dies of them", test_theirs},
		CU_TEST_INFO_NULL,
	};

	return suite_run("long list", tests);
}
