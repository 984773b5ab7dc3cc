/*
 * test_protobuf_c_block.c: a message as a block: what check proves of it, copies of it, its image; what is there
 * when memory is short; what protobuf-c's own functions make of it.
 */
#include <stdlib.h>
#include <string.h>

#include "suite.h"

#include "blocks.h"
#include "compare.h"
#include "heap.h"
#include "ingot/protobuf_c.h"
#include "lmapibuf.h"
#include "peer.h"
#include "random.h"
#include "small.pb-c.h"
#include "torture.h"
#include "two.pb-c.h"
#include "winerror.h"

/* A message as it begins, in a block. */
static Two__All *fresh(void)
{
	const ingot_type *type = NULL;
	void *block = NULL;

	CU_ASSERT_EQUAL_FATAL(ingot_protobuf_c_type(&two__all__descriptor, &type), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_block_new(type->size, &block), 0);
	memcpy(block, type->initial, type->size);
	return ingot_block_seal(block, type->size, type, 1);
}

/* The two kinds of pointers that lead out of a block, and nothing else in their place. */
static void test_outward(void)
{
	static char elsewhere[] = "a long way";
	Two__All *all = fresh();

	CU_ASSERT_EQUAL(ingot_block_check(all), 0);
	all->base.descriptor = &two__leaf__descriptor;
	CU_ASSERT_EQUAL(ingot_block_check(all), RPC_X_BAD_STUB_DATA);
	all->base.descriptor = &two__all__descriptor;
	all->far = elsewhere;
	CU_ASSERT_EQUAL(ingot_block_check(all), RPC_X_BAD_STUB_DATA);
	two__all__init(all);
	CU_ASSERT_EQUAL(ingot_block_check(all), 0);
	all->given_bytes.len++;
	CU_ASSERT_EQUAL(ingot_block_check(all), RPC_X_BAD_STUB_DATA);
	two__all__init(all);
	all->one_string = all->far;
	CU_ASSERT_EQUAL(ingot_block_check(all), RPC_X_BAD_STUB_DATA);
	two__all__init(all);
	all->choice_case = TWO__ALL__CHOICE_PICK_STRING;
	CU_ASSERT_EQUAL(ingot_block_check(all), RPC_X_NULL_REF_POINTER);
	all->choice_case = 99;
	CU_ASSERT_EQUAL(ingot_block_check(all), RPC_S_INVALID_TAG);
	NetApiBufferFree(all);
}

/* Bytes with much in them. */
static struct wire rich(void)
{
	struct random random = {4711};
	struct wire wire = {0};

	do {
		wire.length = 0;
		random_packed(&random, &two__all__descriptor, &wire);
	} while (wire.length < 2000);
	peer_forget();
	return wire;
}

static ProtobufCMessage *unpack(const struct wire *wire)
{
	ProtobufCMessage *message = NULL;

	CU_ASSERT_EQUAL_FATAL(
		ingot_protobuf_c_unpack(&two__all__descriptor, wire->length, wire->bytes, &message),
		0);
	return message;
}

/* Whether it is what protobuf-c makes of the bytes, and a block by itself. */
static bool is_right(const ProtobufCMessage *message, const struct wire *wire)
{
	const ProtobufCMessage *theirs = protobuf_c_message_unpack(
		&two__all__descriptor, &peer_allocator, wire->length, wire->bytes);
	const char *where = "";
	bool same = theirs && messages_same(message, theirs, &where);

	peer_forget();
	return same && ingot_block_check(message) == 0;
}

static void test_copies(void)
{
	struct wire wire = rich();
	ProtobufCMessage *message = unpack(&wire);
	void *copy = NULL;
	DWORD size = 0;

	CU_ASSERT(is_right(message, &wire));
	CU_ASSERT_EQUAL_FATAL(ingot_clone(message, &copy), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(message), 0);
	CU_ASSERT(is_right(copy, &wire));
	CU_ASSERT_EQUAL(NetApiBufferSize(copy, &size), 0);
	/* Far more, so that it moves. */
	CU_ASSERT_EQUAL_FATAL(NetApiBufferReallocate(copy, size + 0x1000000, &copy), 0);
	CU_ASSERT_EQUAL_FATAL(NetApiBufferReallocate(copy, size, &copy), 0);
	CU_ASSERT(is_right(copy, &wire));
	CU_ASSERT_EQUAL(NetApiBufferReallocate(copy, size - 1, &copy), ERROR_INVALID_PARAMETER);
	NetApiBufferFree(copy);
	wire_done(&wire);
}

static void test_image(void)
{
	static _Alignas(16) char memory[0x40000];
	static _Alignas(16) char elsewhere[sizeof(memory)];
	struct wire wire = rich();
	ProtobufCMessage *message = unpack(&wire);
	const ingot_type *type = NULL;
	void *root = NULL;
	uint32_t count = 0;
	size_t needed = 0;

	CU_ASSERT_EQUAL_FATAL(ingot_protobuf_c_type(&two__all__descriptor, &type), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_clone_to(message, memory, sizeof(memory), NULL, &needed), 0);
	NetApiBufferFree(message);
	memcpy(elsewhere, memory, needed);
	memset(memory, 0xA5, sizeof(memory));
	CU_ASSERT_EQUAL_FATAL(ingot_block_attach(elsewhere, needed, type, &root, &count), 0);
	CU_ASSERT_EQUAL(count, 1);
	/* It stands in the test's memory, so that the check of live blocks is not for it; attach has done it. */
	const ProtobufCMessage *theirs = protobuf_c_message_unpack(
		&two__all__descriptor, &peer_allocator, wire.length, wire.bytes);
	const char *where = "";

	CU_ASSERT_PTR_NOT_NULL_FATAL(theirs);
	CU_ASSERT(messages_same(root, theirs, &where));
	peer_forget();

	/* Another program's descriptor is another address. */
	((ProtobufCMessage *)root)->descriptor = (const void *)elsewhere;
	CU_ASSERT_EQUAL(ingot_block_attach(elsewhere, needed, type, &root, &count),
			RPC_X_BAD_STUB_DATA);
	wire_done(&wire);
}

/* A descriptor without names, as protoc-c makes it of a file that is optimized for size. */
static void test_nameless(void)
{
	static const uint8_t wire[] = {0x0A, 1, 'x', 0x1A, 3, 0x0A, 1, 'y', 0x22, 2, 0x10, 5};
	static _Alignas(16) char memory[1024];
	ProtobufCMessage *message = NULL;
	const ingot_type *type = NULL;
	const Small__Node *node;
	void *root = NULL;
	uint32_t count = 0;
	size_t needed = 0;

	CU_ASSERT_PTR_NULL(small__node__descriptor.name);
	CU_ASSERT_EQUAL_FATAL(
		ingot_protobuf_c_unpack(&small__node__descriptor, sizeof(wire), wire, &message), 0);
	CU_ASSERT_EQUAL(ingot_block_check(message), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_clone_to(message, memory, sizeof(memory), NULL, &needed), 0);
	NetApiBufferFree(message);
	CU_ASSERT_EQUAL_FATAL(ingot_protobuf_c_type(&small__node__descriptor, &type), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_block_attach(memory, needed, type, &root, &count), 0);
	node = root;
	CU_ASSERT_STRING_EQUAL(node->nodes[0]->name, "y");
	CU_ASSERT_EQUAL(node->node->colour, SMALL__COLOUR__RED);
}

/* What protobuf-c packs of a block is what it packs of its own. */
static void test_packed(void)
{
	struct wire wire = rich();
	ProtobufCMessage *message = unpack(&wire);
	uint8_t *data = NULL;
	size_t length = 0;
	DWORD size = 0;

	CU_ASSERT_EQUAL_FATAL(ingot_protobuf_c_pack(message, &data, &length), 0);
	CU_ASSERT_EQUAL_FATAL(length, wire.length);
	CU_ASSERT_EQUAL(memcmp(data, wire.bytes, length), 0);
	CU_ASSERT_EQUAL(NetApiBufferSize(data, &size), 0);
	CU_ASSERT_EQUAL(size, length);
	CU_ASSERT(protobuf_c_message_check(message));
	NetApiBufferFree(data);
	NetApiBufferFree(message);
	wire_done(&wire);
}

/* A life of a message: each allocation of it fails in turn. */
static uint32_t live(void *context)
{
	const struct wire *wire = context;
	ProtobufCMessage *message = NULL;
	uint8_t *data = NULL;
	void *copy = NULL;
	size_t length = 0;
	uint32_t status =
		ingot_protobuf_c_unpack(&two__all__descriptor, wire->length, wire->bytes, &message);

	if (!status)
		status = ingot_clone(message, &copy);
	if (!status)
		status = ingot_block_check(copy);
	if (!status)
		status = ingot_protobuf_c_pack(copy, &data, &length);
	CU_ASSERT(status == 0 || data == NULL);
	NetApiBufferFree(data);
	NetApiBufferFree(copy);
	NetApiBufferFree(message);
	return status;
}

static void test_memory(void)
{
	struct wire wire = rich();

	CU_ASSERT(torture(live, &wire, ERROR_NOT_ENOUGH_MEMORY) >= 4);
	wire_done(&wire);
}

/* Messages in pieces take memory beside the block, which is gone in the end, and when it cannot be had. */
static void test_pieces_memory(void)
{
	struct wire inner = rich();
	struct wire wire = {0};

	for (unsigned i = 0; i < 3; i++) {
		wire_put_tag(&wire, 18, WIRE_LENGTH);
		wire_put_bytes(&wire, inner.bytes, inner.length);
	}
	CU_ASSERT(torture(live, &wire, ERROR_NOT_ENOUGH_MEMORY) >= 5);
	wire_done(&wire);
	wire_done(&inner);
}

/* One of a message's calls to malloc, however many parts it has. */
static void test_one_allocation(void)
{
	struct wire wire = rich();
	struct ingot_heap_usage before = ingot_heap_live();
	ProtobufCMessage *message = unpack(&wire);
	struct ingot_heap_usage after = ingot_heap_live();

	CU_ASSERT_EQUAL(after.blocks, before.blocks + 1);
	NetApiBufferFree(message);
	wire_done(&wire);
}

/* How large the block of `count` times two bytes is, beside the message itself. */
static size_t size_of_many(uint8_t first, uint8_t second, size_t count)
{
	uint8_t *bytes = malloc(2 * count);
	ProtobufCMessage *message = NULL;
	DWORD size = 0;

	for (size_t i = 0; i < count; i++) {
		bytes[2 * i] = first;
		bytes[2 * i + 1] = second;
	}
	CU_ASSERT_EQUAL_FATAL(
		ingot_protobuf_c_unpack(&two__ping__descriptor, 2 * count, bytes, &message), 0);
	CU_ASSERT_EQUAL(NetApiBufferSize(message, &size), 0);
	NetApiBufferFree(message);
	free(bytes);
	return size - sizeof(Two__Ping);
}

/* What docs/from-protobuf-c.md says that bytes ask for at most: empty messages in an array, unknown fields. */
static void test_worst_bytes(void)
{
	CU_ASSERT_EQUAL(size_of_many(0x12, 0, 10000), 10000 * (sizeof(Two__Pong) + 8));
	CU_ASSERT_EQUAL(size_of_many(0x18, 0, 10000), 10000 * 25);
}

/* The table is for decoding alone: unknown fields are protobuf-c's to pack, and XDR has no such thing. */
static void test_codecs(void)
{
	const ingot_type *type = NULL;
	struct wire wire = rich();
	ProtobufCMessage *message = unpack(&wire);
	const ingot_limits small = {.block = 4096};
	uint8_t *bytes = NULL;
	uint32_t length = 0;
	void *block = NULL;

	CU_ASSERT_EQUAL_FATAL(ingot_protobuf_c_type(&two__all__descriptor, &type), 0);
	CU_ASSERT_EQUAL(ingot_encode(type, INGOT_XDR, message, &bytes, &length),
			ERROR_NOT_SUPPORTED);
	CU_ASSERT_EQUAL(ingot_encode(type, INGOT_PROTOBUF, message, &bytes, &length),
			ERROR_NOT_SUPPORTED);
	CU_ASSERT_EQUAL(ingot_decode(type, INGOT_XDR, wire.bytes, wire.length & ~3u, NULL, &block),
			ERROR_NOT_SUPPORTED);
	CU_ASSERT_EQUAL(ingot_decode(type, INGOT_PROTOBUF, wire.bytes, wire.length, &small, &block),
			RPC_X_INVALID_BOUND);
	NetApiBufferFree(message);
	wire_done(&wire);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"pointers that lead out", test_outward},
		{"copies", test_copies},
		{"an image", test_image},
		{"without names", test_nameless},
		{"packed again", test_packed},
		{"one allocation", test_one_allocation},
		{"the worst bytes", test_worst_bytes},
		{"memory", test_memory},
		{"memory for pieces", test_pieces_memory},
		{"codecs", test_codecs},
		CU_TEST_INFO_NULL,
	};

	return suite_run("protobuf_c_block", tests);
}
