/*
 * fuzz_pb_c.c: ingot_protobuf_c_unpack as a fuzz target, with protobuf-c beside it as the judge.
 *
 * In: a byte that picks a message of tests/protobuf_c/schema.h, then its bytes. Both take them or both refuse them,
 * and make the same of them; what is taken clones, and packs to bytes that are packed to themselves. What is refused
 * leaves nothing behind. Where one of these fails it aborts.
 */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "fuzz.h"
#include "heap.h"
#include "ingot/block.h"
#include "ingot/protobuf_c.h"
#include "judge.h"
#include "lmapibuf.h"
#include "peer.h"
#include "schema.h"
#include "winerror.h"

/* A message of ours packs, and the message that its bytes are packs to the same bytes. */
static void pack_again(const ProtobufCMessageDescriptor *of, const ProtobufCMessage *message)
{
	ProtobufCMessage *again = NULL;
	uint8_t *wires[2] = {NULL, NULL};
	size_t lengths[2] = {0, 0};

	must(ingot_protobuf_c_pack(message, &wires[0], &lengths[0]) == 0);
	must(ingot_protobuf_c_unpack(of, lengths[0], wires[0], &again) == 0);
	must(ingot_block_check(again) == 0);
	must(ingot_protobuf_c_pack(again, &wires[1], &lengths[1]) == 0);
	must(lengths[0] == lengths[1] && memcmp(wires[0], wires[1], lengths[0]) == 0);
	must(NetApiBufferFree(again) == 0);
	must(NetApiBufferFree(wires[0]) == 0);
	must(NetApiBufferFree(wires[1]) == 0);
}

static void run(const ProtobufCMessageDescriptor *of, const uint8_t *bytes, size_t length)
{
	ProtobufCMessage *ours = NULL;
	void *copy = NULL;
	NET_API_STATUS status = ingot_protobuf_c_unpack(of, length, bytes, &ours);

	/* protobuf-c has no limits. */
	if (status == RPC_X_INVALID_BOUND)
		return;
	must(judge_bytes(of, bytes, length).wrong == NULL);
	peer_forget();
	must((status == 0) == (ours != NULL));
	if (!ours)
		return;
	must(ingot_clone(ours, &copy) == 0);
	must(NetApiBufferFree(ours) == 0);
	must(ingot_block_check(copy) == 0);
	pack_again(of, copy);
	must(NetApiBufferFree(copy) == 0);
}

int fuzz_one(const uint8_t *data, size_t size)
{
	const ProtobufCMessageDescriptor *const *of = schema_messages;
	struct ingot_heap_usage before;
	uint8_t *exact;

	if (size < 1)
		return 0;
	for (unsigned what = data[0]; what > 0 && *of; what--)
		of++;
	if (!*of)
		return 0;
	before = ingot_heap_live();
	exact = malloc(size > 1 ? size - 1 : 1);
	must(exact != NULL);
	memcpy(exact, data + 1, size - 1);
	run(*of, exact, size - 1);
	free(exact);
	must(ingot_heap_live().blocks == before.blocks);
	return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	return fuzz_one(data, size);
}
