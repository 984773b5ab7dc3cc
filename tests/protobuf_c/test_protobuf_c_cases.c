/*
 * test_protobuf_c_cases.c: single inputs whose answer is known: what was once wrong, what both refuse, and where
 * Ingot is deliberately not as protobuf-c (docs/from-protobuf-c.md lists the same).
 */
#include <stdlib.h>
#include <string.h>

#include "suite.h"

#include "compare.h"
#include "ingot/block.h"
#include "ingot/protobuf_c.h"
#include "lmapibuf.h"
#include "peer.h"
#include "three.pb-c.h"
#include "two.pb-c.h"
#include "winerror.h"
#include "wire.h"

enum answer {
	BOTH,        /* take it, and the values are the same */
	NEITHER,     /* takes it */
	INGOT_TAKES, /* protobuf-c refuses, or is not asked */
	INGOT_REFUSES
};

static const struct row {
	const char *what;
	const ProtobufCMessageDescriptor *of;
	const char *hex;
	enum answer answer;
} rows[] = {
	{"nothing", &two__all__descriptor, "", BOTH},
	{"nothing, where something is required", &two__strict__descriptor, "", NEITHER},
	{"a required field missing", &two__all__descriptor, "8a 01 02 12 00", NEITHER},
	{"text that is not UTF-8", &three__all__descriptor, "7a 02 ff fe", BOTH},
	{"a NUL in a text", &three__all__descriptor, "7a 03 61 00 62", BOTH},
	{"empty text", &three__all__descriptor, "7a 00", BOTH},
	{"empty bytes in the place of a default", &two__all__descriptor, "a2 02 00", BOTH},
	{"an enum without a name for its number", &two__all__descriptor, "70 63", BOTH},
	{"a number of ten bytes in 32 bits", &two__all__descriptor,
	 "08 ff ff ff ff ff ff ff ff ff 01", BOTH},
	{"a number of eleven bytes", &two__all__descriptor, "08 80 80 80 80 80 80 80 80 80 80 00",
	 NEITHER},
	{"numbers packed and not", &two__all__descriptor, "c8 02 01 ca 02 02 02 03 c8 02 04", BOTH},
	{"packed numbers, the last one cut", &two__all__descriptor, "ca 02 02 02 83", NEITHER},
	{"packed words and a byte", &two__all__descriptor, "da 02 05 00 00 00 00 00", NEITHER},
	{"no packed numbers", &two__all__descriptor, "ca 02 00", BOTH},
	{"another wire type", &two__all__descriptor, "0d 00 00 00 00", NEITHER},
	{"text as a number", &two__all__descriptor, "78 00", NEITHER},
	{"a length above what is there", &two__all__descriptor, "7a 02 61", NEITHER},
	{"a length of six bytes", &two__all__descriptor, "7a 81 80 80 80 80 00 61", NEITHER},
	{"a group", &two__all__descriptor, "c3 3e c4 3e", NEITHER},
	{"wire type 7", &two__all__descriptor, "c7 3e", NEITHER},
	{"unknown fields of each wire type", &two__ping__descriptor,
	 "18 80 00 21 01 02 03 04 05 06 07 08 2a 82 80 00 61 62 35 01 02 03 04", BOTH},
	{"a tag longer than it needs", &two__all__descriptor, "88 80 00 07", BOTH},
	{"a tag of six bytes", &two__all__descriptor, "88 80 80 80 80 00 07", NEITHER},
	{"one oneof, three times another", &three__all__descriptor,
	 "88 05 07 fa 05 01 61 82 06 01 62", BOTH},
	{"a message, a number, the message again in a oneof", &three__all__descriptor,
	 "92 06 02 08 01 c8 05 01 92 06 02 10 02", BOTH},
	{"a message that is none where a oneof is another's", &two__all__descriptor,
	 "92 06 02 97 02 c8 05 01", NEITHER},
	{"an incomplete message where a oneof is another's", &two__all__descriptor,
	 "92 06 03 9a 01 00 c8 05 01", NEITHER},
	{"pieces cut in the middle of a field", &three__all__descriptor, "8a 01 01 08 8a 01 01 05",
	 NEITHER},

	/* Not as protobuf-c. */
	{"a message in two pieces, complete together", &two__all__descriptor,
	 "8a 01 02 08 05 8a 01 03 12 01 61", INGOT_TAKES},
	{"a bool of another wire type", &two__all__descriptor, "6d 01 00 00 00", INGOT_REFUSES},
	{"field 0", &two__all__descriptor, "80 00 01", INGOT_REFUSES},
	{"a field's number of 30 bits", &two__all__descriptor, "80 80 80 80 10 01", INGOT_REFUSES},
};

static void put_hex(const char *hex, struct wire *wire)
{
	char *next;

	for (unsigned long byte; *hex; hex = next) {
		byte = strtoul(hex, &next, 16);
		wire_put(wire, &(uint8_t){(uint8_t)byte}, 1);
	}
}

static bool is_answer(const struct row *row)
{
	const ProtobufCMessage *theirs = NULL;
	ProtobufCMessage *ours = NULL;
	const char *where = "";
	struct wire wire = {0};
	NET_API_STATUS status;
	bool right;

	put_hex(row->hex, &wire);
	status = ingot_protobuf_c_unpack(row->of, wire.length, wire.bytes, &ours);
	if (row->answer != INGOT_TAKES)
		theirs = protobuf_c_message_unpack(row->of, &peer_allocator, wire.length,
						   wire.bytes);
	right = (status == 0) == (row->answer == BOTH || row->answer == INGOT_TAKES) &&
		(theirs != NULL) == (row->answer == BOTH || row->answer == INGOT_REFUSES);
	right = right && (status ? status == RPC_X_BAD_STUB_DATA : !ingot_block_check(ours));
	if (right && row->answer == BOTH)
		right = messages_same(ours, theirs, &where);
	if (!right)
		fprintf(stderr, "%s: status %u, protobuf-c %s, %s\n", row->what, status,
			theirs ? "takes it" : "does not take it", where);
	NetApiBufferFree(ours);
	peer_forget();
	wire_done(&wire);
	return right;
}

static void test_rows(void)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		CU_ASSERT(is_answer(&rows[i]));
}

static struct wire hex(const char *text)
{
	struct wire wire = {0};

	put_hex(text, &wire);
	return wire;
}

/* Both pieces count. protobuf-c 1.4 forgets the first one's numbers, and its unknown fields. */
static void test_pieces(void)
{
	struct wire wire = hex("92 01 0d 08 01 7a 01 61 c8 02 05 e2 5d 02 68 69 "
			       "92 01 08 10 05 c8 02 06 e0 5d 09");
	ProtobufCMessage *message = NULL;
	const Three__All *one;

	CU_ASSERT_EQUAL_FATAL(
		ingot_protobuf_c_unpack(&three__all__descriptor, wire.length, wire.bytes, &message),
		0);
	one = ((const Three__All *)message)->one_all;
	CU_ASSERT_PTR_NOT_NULL_FATAL(one);
	CU_ASSERT_EQUAL(one->one_int32, 1);
	CU_ASSERT_EQUAL(one->one_sint32, -3);
	CU_ASSERT_STRING_EQUAL(one->one_string, "a");
	CU_ASSERT_EQUAL_FATAL(one->n_many_int32, 2);
	CU_ASSERT_EQUAL(one->many_int32[0], 5);
	CU_ASSERT_EQUAL(one->many_int32[1], 6);
	CU_ASSERT_EQUAL(one->base.n_unknown_fields, 2);
	NetApiBufferFree(message);
	wire_done(&wire);
}

/* In a oneof too, of which protobuf-c forgets the first piece. */
static void test_oneof_pieces(void)
{
	struct wire wire = hex("8a 06 02 08 07 8a 06 03 12 01 61");
	ProtobufCMessage *message = NULL;
	const Three__All *all;

	CU_ASSERT_EQUAL_FATAL(
		ingot_protobuf_c_unpack(&three__all__descriptor, wire.length, wire.bytes, &message),
		0);
	all = (const Three__All *)message;
	CU_ASSERT_EQUAL_FATAL(all->choice_case, THREE__ALL__CHOICE_PICK_LEAF);
	CU_ASSERT_EQUAL(all->pick_leaf->id, 7);
	CU_ASSERT_STRING_EQUAL(all->pick_leaf->note, "a");
	NetApiBufferFree(message);
	wire_done(&wire);
}

/* The last of ten bytes has one bit for a number of 64; protobuf drops the others, also from a bool. */
static void test_wide_bool(void)
{
	struct wire wire = hex("68 80 80 80 80 80 80 80 80 80 02");
	ProtobufCMessage *message = NULL;

	CU_ASSERT_EQUAL_FATAL(
		ingot_protobuf_c_unpack(&three__all__descriptor, wire.length, wire.bytes, &message),
		0);
	CU_ASSERT_FALSE(((const Three__All *)message)->one_bool);
	NetApiBufferFree(message);
	wire_done(&wire);
}

/* Messages in messages, so many levels of them in all. */
static NET_API_STATUS unpack_nested(unsigned levels)
{
	struct wire wire = {0};
	ProtobufCMessage *message = NULL;
	NET_API_STATUS status;

	for (unsigned i = 1; i < levels; i++) {
		struct wire outer = {0};

		wire_put_tag(&outer, 18, WIRE_LENGTH);
		wire_put_bytes(&outer, wire.bytes, wire.length);
		wire_done(&wire);
		wire = outer;
	}
	status =
		ingot_protobuf_c_unpack(&three__all__descriptor, wire.length, wire.bytes, &message);
	if (!status) {
		unsigned found = 1;

		for (const Three__All *all = (const Three__All *)message; all->one_all;
		     all = all->one_all)
			found++;
		CU_ASSERT_EQUAL(found, levels);
		CU_ASSERT_EQUAL(ingot_block_check(message), 0);
	}
	NetApiBufferFree(message);
	wire_done(&wire);
	return status;
}

static void test_depth(void)
{
	CU_ASSERT_EQUAL(unpack_nested(INGOT_PROTOBUF_C_DEPTH), 0);
	CU_ASSERT_EQUAL(unpack_nested(INGOT_PROTOBUF_C_DEPTH + 1), RPC_X_INVALID_BOUND);
	CU_ASSERT_EQUAL(unpack_nested(10000), RPC_X_INVALID_BOUND);
}

static void test_arguments(void)
{
	ProtobufCMessage *message = NULL;
	const uint8_t byte = 0;
	uint8_t *data = NULL;
	size_t length = 0;

	CU_ASSERT_EQUAL(ingot_protobuf_c_unpack(NULL, 1, &byte, &message), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(ingot_protobuf_c_unpack(&two__all__descriptor, 1, NULL, &message),
			ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(ingot_protobuf_c_unpack(&two__all__descriptor, 1, &byte, NULL),
			ERROR_INVALID_PARAMETER);
	CU_ASSERT_PTR_NULL(message);
	CU_ASSERT_EQUAL(ingot_protobuf_c_pack(NULL, &data, &length), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(ingot_protobuf_c_unpack(&two__all__descriptor, 0, NULL, &message), 0);
	CU_ASSERT_EQUAL(ingot_protobuf_c_pack(message, NULL, &length), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(ingot_protobuf_c_pack(message, &data, NULL), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(ingot_protobuf_c_pack(message, &data, &length), 0);
	CU_ASSERT_EQUAL(length, 0);
	CU_ASSERT_PTR_NOT_NULL(data);
	NetApiBufferFree(data);
	NetApiBufferFree(message);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"inputs", test_rows},
		{"a message in pieces", test_pieces},
		{"a oneof's message in pieces", test_oneof_pieces},
		{"a bool above 64 bits", test_wide_bool},
		{"depth", test_depth},
		{"arguments", test_arguments},
		CU_TEST_INFO_NULL,
	};

	return suite_run("protobuf_c_cases", tests);
}
