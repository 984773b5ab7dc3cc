/*
 * test_protoc_exchange.c: messages of every feature between protobuf-c and what protoc-gen-ingot makes of the same
 * files. Random messages go from protobuf-c to us, are looked at member by member, copied, and go back; what comes back is
 * what was sent.
 *
 * Usage: test_protoc_exchange [rounds [seed]]
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "suite.h"

#include "compare.h"
#include "ingot/block.h"
#include "lmapibuf.h"
#include "peer.h"
#include "random.h"
#include "three.h"
#include "three.pb-c.h"
#include "two.h"
#include "two.pb-c.h"
#include "winerror.h"

static unsigned rounds = 1500;
static uint64_t seed = 20261121;

static const struct pair {
	const ProtobufCMessageDescriptor *theirs;
	const ingot_type *ours;
} pairs[] = {
	{&two__all__descriptor, &ingot_type_two_All},
	{&two__strict__descriptor, &ingot_type_two_Strict},
	{&two__ping__descriptor, &ingot_type_two_Ping},
	{&two__nothing__descriptor, &ingot_type_two_Nothing},
	{&three__all__descriptor, &ingot_type_three_All},
	{&three__leaf__descriptor, &ingot_type_three_Leaf},
};

/* ---- what protobuf-c has and we do not: unknown fields, text that is none, and numbers that a closed enum has no name
   for ---- */

static void settle(ProtobufCMessage *message, bool is_sent);

static void settle_text(char *text, const char *standard)
{
	for (char *at = text; at && at != standard && *at; at++)
		*at = *at & '\x80' ? '?' : *at;
}

/* protobuf-c takes -0 for proto3's 0. */
static void settle_real(char *value, size_t width)
{
	double wide;
	float narrow;

	memcpy(width == sizeof(wide) ? (void *)&wide : (void *)&narrow, value, width);
	if (width == sizeof(wide) ? wide == 0 : narrow == 0)
		memset(value, 0, width);
}

static void settle_enum(const ProtobufCEnumDescriptor *of, char *value)
{
	int32_t number;

	memcpy(&number, value, sizeof(number));
	if (strcmp(of->package_name, "two") == 0 &&
	    !protobuf_c_enum_descriptor_get_value(of, number))
		memcpy(value, &of->values[0].value, sizeof(number));
}

/* Before it is sent, and afterwards, when it is compared with what came back. */
static void settle_value(const ProtobufCFieldDescriptor *field, char *value, bool is_sent)
{
	if (field->type == PROTOBUF_C_TYPE_MESSAGE) {
		ProtobufCMessage *inner = *(ProtobufCMessage **)(void *)value;

		if (inner)
			settle(inner, is_sent);
	} else if (field->type == PROTOBUF_C_TYPE_FLOAT || field->type == PROTOBUF_C_TYPE_DOUBLE) {
		settle_real(value, field->type == PROTOBUF_C_TYPE_FLOAT ? 4 : 8);
	} else if (field->type == PROTOBUF_C_TYPE_ENUM) {
		settle_enum(field->descriptor, value);
	} else {
		settle_text(*(char **)(void *)value, field->default_value);
	}
}

/* Of what is settled; 0: nothing is. */
static size_t width_of(ProtobufCType type)
{
	switch (type) {
	case PROTOBUF_C_TYPE_STRING:
	case PROTOBUF_C_TYPE_MESSAGE:
	case PROTOBUF_C_TYPE_DOUBLE:
		return 8;
	case PROTOBUF_C_TYPE_FLOAT:
	case PROTOBUF_C_TYPE_ENUM:
		return 4;
	default:
		return 0;
	}
}

static void settle_field(const ProtobufCFieldDescriptor *field, char *message, bool is_sent)
{
	size_t width = width_of(field->type);
	char *value = message + field->offset;

	if (!width)
		return;
	if (field->label == PROTOBUF_C_LABEL_REPEATED) {
		size_t count;

		memcpy(&count, message + field->quantifier_offset, sizeof(count));
		for (size_t i = 0; i < count; i++)
			settle_value(field, *(char **)(void *)value + i * width, is_sent);
		return;
	}
	if (field->flags & PROTOBUF_C_FIELD_FLAG_ONEOF) {
		uint32_t which;

		memcpy(&which, message + field->quantifier_offset, sizeof(which));
		if (which != field->id)
			return;
	}
	settle_value(field, value, is_sent);
}

static void *new_empty(const ProtobufCMessageDescriptor *of)
{
	void *message = peer_new(of->sizeof_message);

	of->message_init(message);
	return message;
}

/* A map's key or value that is absent is an empty one; to protobuf-c it is absent. */
static void settle_entry(ProtobufCMessage *message)
{
	if (message->descriptor == &two__all__within__leaves_entry__descriptor) {
		Two__All__Within__LeavesEntry *entry = (Two__All__Within__LeavesEntry *)message;

		if (!entry->key)
			entry->key = peer_new(1);
		if (!entry->value)
			entry->value = new_empty(&two__leaf__descriptor);
	} else if (message->descriptor == &three__all__parts_entry__descriptor) {
		Three__All__PartsEntry *entry = (Three__All__PartsEntry *)message;

		if (!entry->value)
			entry->value = new_empty(&three__all__descriptor);
	}
}

static void settle(ProtobufCMessage *message, bool is_sent)
{
	const ProtobufCMessageDescriptor *of = message->descriptor;

	message->n_unknown_fields = 0;
	message->unknown_fields = NULL;
	for (unsigned i = 0; i < of->n_fields; i++)
		settle_field(&of->fields[i], (char *)message, is_sent);
	settle_entry(message);
}

static ProtobufCMessage *new_message(struct random *random, const ProtobufCMessageDescriptor *of,
				     unsigned depth)
{
	ProtobufCMessage *message = random_message(random, of, depth);

	settle(message, false);
	return message;
}

/* ---- there and back ---- */

static uint8_t *pack(const ProtobufCMessage *message, size_t *ret_length)
{
	uint8_t *bytes = peer_new(protobuf_c_message_get_packed_size(message) + 1);

	*ret_length = protobuf_c_message_pack(message, bytes);
	return bytes;
}

/* NULL, or what is wrong. */
static const char *there_and_back(const struct pair *pair, ProtobufCMessage *sent)
{
	const char *where = "";
	void *ours = NULL;
	void *copy = NULL;
	uint8_t *wire = NULL;
	uint32_t wire_length;
	ProtobufCMessage *back;
	size_t length;
	uint8_t *bytes = pack(sent, &length);

	if (ingot_decode(pair->ours, INGOT_PROTOBUF, bytes, length, NULL, &ours))
		return "not decoded";
	if (ingot_block_check(ours))
		return "not a right block";
	if (ingot_clone(ours, &copy))
		return "not copied";
	NetApiBufferFree(ours);
	if (ingot_encode(pair->ours, INGOT_PROTOBUF, copy, &wire, &wire_length))
		return "not encoded";
	NetApiBufferFree(copy);
	back = protobuf_c_message_unpack(pair->theirs, &peer_allocator, wire_length, wire);
	NetApiBufferFree(wire);
	if (!back)
		return "not taken back";
	settle(back, true);
	sent = protobuf_c_message_unpack(pair->theirs, &peer_allocator, length, bytes);
	settle(sent, true);
	return messages_same(back, sent, &where) ? NULL : where;
}

static void test_random(void)
{
	struct random random = {seed};

	for (unsigned round = 0; round < rounds; round++) {
		const struct pair *pair = &pairs[round % (sizeof(pairs) / sizeof(pairs[0]))];
		const char *wrong = there_and_back(pair, new_message(&random, pair->theirs, 4));

		if (wrong)
			fprintf(stderr, "\nround %u, %s: %s\n", round, pair->theirs->name, wrong);
		CU_ASSERT_PTR_NULL_FATAL(wrong);
		peer_forget();
	}
}

/* ---- member by member ---- */

#define SAME(name) CU_ASSERT(memcmp(&ours->name, &theirs->name, sizeof(ours->name)) == 0)
/* protobuf-c does not send a -0 of proto3. */
#define SAME_REAL(name) \
	CU_ASSERT(ours->name == theirs->name || (isnan(ours->name) && isnan(theirs->name)))
#define SAME_FLAG(name)                                             \
	CU_ASSERT_EQUAL(ours->has_##name, theirs->has_##name != 0); \
	CU_ASSERT(ours->name == theirs->name || ours->name != ours->name)
#define SAME_MANY(name)                                          \
	CU_ASSERT_EQUAL_FATAL(ours->n_##name, theirs->n_##name); \
	CU_ASSERT(!ours->n_##name ||                             \
		  memcmp(ours->name, theirs->name, ours->n_##name * sizeof(*ours->name)) == 0)

static bool same_bytes(ingot_bytes ours, ProtobufCBinaryData theirs)
{
	return ours.len == theirs.len &&
	       (!ours.len || memcmp(ours.data, theirs.data, ours.len) == 0);
}

static bool same_text(const char *ours, const char *theirs)
{
	return ours && theirs ? strcmp(ours, theirs) == 0 : ours == theirs;
}

static void *decoded(const ingot_type *type, const ProtobufCMessage *message)
{
	void *ours = NULL;
	size_t length;
	uint8_t *bytes = pack(message, &length);

	CU_ASSERT_EQUAL_FATAL(ingot_decode(type, INGOT_PROTOBUF, bytes, length, NULL, &ours), 0);
	return ours;
}

/* The oneof's members, each under its own name. */
static void look_at_choice(const three_All *ours, const Three__All *theirs)
{
	CU_ASSERT_EQUAL((int)ours->choice_case, (int)theirs->choice_case);
	switch (ours->choice_case) {
	case three_All_choice_pick_sint64:
		CU_ASSERT_EQUAL(ours->choice.pick_sint64, theirs->pick_sint64);
		break;
	case three_All_choice_pick_fixed32:
		CU_ASSERT_EQUAL(ours->choice.pick_fixed32, theirs->pick_fixed32);
		break;
	case three_All_choice_pick_bool:
		CU_ASSERT_EQUAL(ours->choice.pick_bool, theirs->pick_bool != 0);
		break;
	case three_All_choice_pick_string:
		CU_ASSERT(same_text(ours->choice.pick_string, theirs->pick_string));
		break;
	case three_All_choice_pick_bytes:
		CU_ASSERT(same_bytes(ours->choice.pick_bytes, theirs->pick_bytes));
		break;
	case three_All_choice_pick_leaf:
		CU_ASSERT_EQUAL(ours->choice.pick_leaf->id, theirs->pick_leaf->id);
		break;
	default:
		break;
	}
}

static void look_at_three(const three_All *ours, const Three__All *theirs)
{
	SAME(one_int32);
	SAME(one_sint32);
	SAME(one_sfixed32);
	SAME(one_int64);
	SAME(one_sint64);
	SAME(one_sfixed64);
	SAME(one_uint32);
	SAME(one_fixed32);
	SAME(one_uint64);
	SAME(one_fixed64);
	SAME_REAL(one_float);
	SAME_REAL(one_double);
	CU_ASSERT_EQUAL(ours->one_bool, theirs->one_bool != 0);
	CU_ASSERT_EQUAL((int)ours->one_colour, (int)theirs->one_colour);
	CU_ASSERT(same_text(ours->one_string, theirs->one_string));
	CU_ASSERT(same_bytes(ours->one_bytes, theirs->one_bytes));
	CU_ASSERT_EQUAL(!ours->one_leaf, !theirs->one_leaf);
	SAME_MANY(many_int32);
	SAME_MANY(many_sint64);
	SAME_MANY(many_sfixed32);
	SAME_MANY(many_double);
	SAME_MANY(loose_sint32);
	SAME_MANY(many_colour);
	CU_ASSERT_EQUAL_FATAL(ours->n_many_string, theirs->n_many_string);
	for (uint32_t i = 0; i < ours->n_many_string; i++)
		CU_ASSERT(same_text(ours->many_string[i], theirs->many_string[i]));
	CU_ASSERT_EQUAL_FATAL(ours->n_many_bytes, theirs->n_many_bytes);
	for (uint32_t i = 0; i < ours->n_many_bytes; i++)
		CU_ASSERT(same_bytes(ours->many_bytes[i], theirs->many_bytes[i]));
	CU_ASSERT_EQUAL_FATAL(ours->n_many_leaf, theirs->n_many_leaf);
	for (uint32_t i = 0; i < ours->n_many_leaf; i++)
		CU_ASSERT_EQUAL(ours->many_leaf[i].id, theirs->many_leaf[i]->id);
	CU_ASSERT_EQUAL_FATAL(ours->n_names, theirs->n_names);
	for (uint32_t i = 0; i < ours->n_names; i++)
		CU_ASSERT(ours->names[i].key == theirs->names[i]->key &&
			  same_text(ours->names[i].value, theirs->names[i]->value));
	look_at_choice(ours, theirs);
}

static void look_at_two(const two_All *ours, const Two__All *theirs)
{
	SAME_FLAG(one_int32);
	SAME_FLAG(one_sfixed64);
	SAME_FLAG(one_double);
	SAME_FLAG(given_int32);
	SAME_FLAG(given_sint32);
	SAME_FLAG(given_sfixed32);
	SAME_FLAG(given_int64);
	SAME_FLAG(given_uint64);
	SAME_FLAG(given_float);
	SAME_FLAG(given_double);
	CU_ASSERT_EQUAL(ours->has_given_bool, theirs->has_given_bool != 0);
	CU_ASSERT_EQUAL(ours->given_bool, theirs->given_bool != 0);
	CU_ASSERT_EQUAL((int)ours->given_colour, (int)theirs->given_colour);
	CU_ASSERT_EQUAL(ours->has_one_colour, theirs->has_one_colour != 0);
	CU_ASSERT_EQUAL((int)ours->one_colour, (int)theirs->one_colour);
	CU_ASSERT(same_text(ours->one_string, theirs->one_string));
	CU_ASSERT(same_text(ours->given_string, theirs->given_string));
	CU_ASSERT_EQUAL(ours->has_given_string,
			theirs->given_string != two__all__given_string__default_value);
	CU_ASSERT_EQUAL(ours->has_one_bytes, theirs->has_one_bytes != 0);
	CU_ASSERT(same_bytes(ours->one_bytes, theirs->one_bytes));
	CU_ASSERT(same_bytes(ours->given_bytes, theirs->given_bytes));
	CU_ASSERT(same_text(ours->far, theirs->far));
	SAME_MANY(many_uint64);
	SAME_MANY(packed_sfixed64);
	CU_ASSERT_EQUAL(ours->n_many_nothing, theirs->n_many_nothing);
	CU_ASSERT_EQUAL(ours->small_case == two_All_small_small_nothing,
			theirs->small_case == TWO__ALL__SMALL_SMALL_NOTHING);
}

static void test_members(void)
{
	struct random random = {seed + 1};

	for (unsigned round = 0; round < rounds / 4; round++) {
		ProtobufCMessage *three = new_message(&random, &three__all__descriptor, 3);
		ProtobufCMessage *two = new_message(&random, &two__all__descriptor, 3);
		three_All *ours_three = decoded(&ingot_type_three_All, three);
		two_All *ours_two = decoded(&ingot_type_two_All, two);

		look_at_three(ours_three, (Three__All *)three);
		look_at_two(ours_two, (Two__All *)two);
		NetApiBufferFree(ours_three);
		NetApiBufferFree(ours_two);
		peer_forget();
	}
}

/* ---- what randomness seldom does ---- */

/* A message that says nothing: values of their own, and texts that are there. */
static void test_absent(void)
{
	two_All *two = NULL;
	three_All *three = NULL;
	void *none = NULL;

	CU_ASSERT_EQUAL_FATAL(
		ingot_decode(&ingot_type_two_All, INGOT_PROTOBUF, "", 0, NULL, (void **)&two), 0);
	CU_ASSERT(!two->has_given_int32 && two->given_int32 == -32);
	CU_ASSERT(two->given_uint64 == UINT64_MAX && two->given_double == 1e300);
	CU_ASSERT(two->given_bool && two->given_colour == two_BLACK);
	CU_ASSERT(!two->has_one_colour && two->one_colour == two_RED);
	CU_ASSERT(!two->has_given_string);
	CU_ASSERT_STRING_EQUAL(two->given_string, "as it was \303\244");
	CU_ASSERT(two->given_bytes.len == 3 && memcmp(two->given_bytes.data, "a\0b", 3) == 0);
	CU_ASSERT_PTR_NULL(two->one_string);
	CU_ASSERT_EQUAL(ingot_block_check(two), 0);
	NetApiBufferFree(two);

	CU_ASSERT_EQUAL_FATAL(
		ingot_decode(&ingot_type_three_All, INGOT_PROTOBUF, "", 0, NULL, (void **)&three),
		0);
	CU_ASSERT_STRING_EQUAL(three->one_string, "");
	CU_ASSERT(three->choice_case == three_All_choice_NOT_SET && !three->one_leaf);
	NetApiBufferFree(three);

	/* What is required and is not there. */
	CU_ASSERT_EQUAL(ingot_decode(&ingot_type_two_Strict, INGOT_PROTOBUF, "", 0, NULL, &none),
			RPC_X_BAD_STUB_DATA);
	CU_ASSERT_EQUAL(
		ingot_decode(&ingot_type_two_Leaf, INGOT_PROTOBUF, "\x12\1x", 3, NULL, &none),
		RPC_X_BAD_STUB_DATA);
}

/* What protobuf-c makes of a value of ours. */
static void *taken(const struct pair *pair, const void *value)
{
	uint8_t *wire = NULL;
	uint32_t length = 0;
	ProtobufCMessage *message;

	CU_ASSERT_EQUAL_FATAL(ingot_encode(pair->ours, INGOT_PROTOBUF, value, &wire, &length), 0);
	message = protobuf_c_message_unpack(pair->theirs, &peer_allocator, length, wire);
	NetApiBufferFree(wire);
	CU_ASSERT_PTR_NOT_NULL_FATAL(message);
	return message;
}

/* A message of zeros says nothing, in either encoding. */
static void test_zeroed(void)
{
	three_All three = {.one_string = NULL};
	two_All two = {.given_string = NULL};
	three_All *back = NULL;
	uint8_t *wire = NULL;
	uint32_t length = 7;

	CU_ASSERT_EQUAL_FATAL(
		ingot_encode(&ingot_type_two_All, INGOT_PROTOBUF, &two, &wire, &length), 0);
	CU_ASSERT_EQUAL(length, 0);
	NetApiBufferFree(wire);
	length = 7;
	CU_ASSERT_EQUAL_FATAL(
		ingot_encode(&ingot_type_three_All, INGOT_PROTOBUF, &three, &wire, &length), 0);
	CU_ASSERT_EQUAL(length, 0);
	NetApiBufferFree(wire);
	CU_ASSERT_EQUAL_FATAL(
		ingot_encode(&ingot_type_three_All, INGOT_XDR, &three, &wire, &length), 0);
	CU_ASSERT_EQUAL_FATAL(
		ingot_decode(&ingot_type_three_All, INGOT_XDR, wire, length, NULL, (void **)&back),
		0);
	CU_ASSERT_STRING_EQUAL(back->one_string, "");
	NetApiBufferFree(wire);
	NetApiBufferFree(back);
}

/* NULL is "" wherever something else says that text is there. */
static void test_null_text(void)
{
	static const struct pair of_three = {&three__all__descriptor, &ingot_type_three_All};
	static const struct pair of_two = {&two__all__descriptor, &ingot_type_two_All};
	struct three_All_NamesEntry entry = {.value = NULL};
	char *none[] = {NULL};
	three_All three = {
		.choice_case = three_All_choice_pick_string, .n_names = 1, .names = &entry};
	two_All two = {.has_given_string = true};
	const Three__All *their_three = taken(&of_three, &three);
	const Two__All *their_two = taken(&of_two, &two);
	uint8_t *wire = NULL;
	uint32_t length;

	CU_ASSERT_EQUAL_FATAL(their_three->choice_case, THREE__ALL__CHOICE_PICK_STRING);
	CU_ASSERT_STRING_EQUAL(their_three->pick_string, "");
	CU_ASSERT_EQUAL_FATAL(their_three->n_names, 1);
	CU_ASSERT_STRING_EQUAL(their_three->names[0]->value, "");
	CU_ASSERT_STRING_EQUAL(their_two->given_string, "");
	CU_ASSERT_PTR_NULL(their_two->one_string);
	CU_ASSERT_EQUAL(ingot_encode(&ingot_type_three_All, INGOT_XDR, &three, &wire, &length), 0);
	NetApiBufferFree(wire);
	three.n_many_string = 1;
	three.many_string = none;
	CU_ASSERT_EQUAL(ingot_encode(&ingot_type_three_All, INGOT_PROTOBUF, &three, &wire, &length),
			RPC_X_NULL_REF_POINTER);
	peer_forget();
}

/* But for required text, of which protobuf-c's check says the same. */
static void test_required_text(void)
{
	char text[] = "";
	Two__Leaf their_leaf = TWO__LEAF__INIT;
	Two__Strict theirs = TWO__STRICT__INIT;
	two_Leaf leaf = {.id = 1};
	two_Strict ours = {
		.must_colour = two_RED, .must_leaf = &leaf, .must_default = text, .must_number = 1};
	uint8_t *wire = NULL;
	uint32_t length;

	theirs.must_leaf = &their_leaf;
	CU_ASSERT_EQUAL(ingot_encode(&ingot_type_two_Strict, INGOT_PROTOBUF, &ours, &wire, &length),
			RPC_X_NULL_REF_POINTER);
	CU_ASSERT(!protobuf_c_message_check(&theirs.base));
	ours.must_string = theirs.must_string = text;
	CU_ASSERT(protobuf_c_message_check(&theirs.base));
	CU_ASSERT_EQUAL_FATAL(
		ingot_encode(&ingot_type_two_Strict, INGOT_PROTOBUF, &ours, &wire, &length), 0);
	NetApiBufferFree(wire);
	ours.must_leaf = NULL;
	CU_ASSERT_EQUAL(ingot_encode(&ingot_type_two_Strict, INGOT_PROTOBUF, &ours, &wire, &length),
			RPC_X_NULL_REF_POINTER);
}

/* Enums: proto3 takes any number, in proto2 one without a name is as if it were not there. */
static void test_enums(void)
{
	static const uint8_t wire[] = {14 << 3, 77};
	three_All *three = NULL;
	two_All *two = NULL;
	uint8_t *back = NULL;
	uint32_t length = 0;

	CU_ASSERT_EQUAL_FATAL(ingot_decode(&ingot_type_three_All, INGOT_PROTOBUF, wire,
					   sizeof(wire), NULL, (void **)&three),
			      0);
	CU_ASSERT_EQUAL((int)three->one_colour, 77);
	CU_ASSERT_EQUAL_FATAL(
		ingot_encode(&ingot_type_three_All, INGOT_PROTOBUF, three, &back, &length), 0);
	CU_ASSERT(length == sizeof(wire) && memcmp(back, wire, length) == 0);
	NetApiBufferFree(back);
	NetApiBufferFree(three);
	CU_ASSERT_EQUAL_FATAL(ingot_decode(&ingot_type_two_All, INGOT_PROTOBUF, wire, sizeof(wire),
					   NULL, (void **)&two),
			      0);
	CU_ASSERT(!two->has_one_colour && two->one_colour == two_RED);
	NetApiBufferFree(two);
}

/* The same types in XDR. */
static void test_xdr(void)
{
	struct random random = {seed + 2};

	for (unsigned round = 0; round < 50; round++) {
		const struct pair *pair = &pairs[round % (sizeof(pairs) / sizeof(pairs[0]))];
		void *first = decoded(pair->ours, new_message(&random, pair->theirs, 3));
		void *second = NULL;
		uint8_t *wire = NULL;
		uint8_t *one = NULL, *other = NULL;
		uint32_t length, one_length, other_length;

		CU_ASSERT_EQUAL_FATAL(ingot_encode(pair->ours, INGOT_XDR, first, &wire, &length),
				      0);
		CU_ASSERT_EQUAL_FATAL(
			ingot_decode(pair->ours, INGOT_XDR, wire, length, NULL, &second), 0);
		CU_ASSERT_EQUAL_FATAL(
			ingot_encode(pair->ours, INGOT_PROTOBUF, first, &one, &one_length), 0);
		CU_ASSERT_EQUAL_FATAL(
			ingot_encode(pair->ours, INGOT_PROTOBUF, second, &other, &other_length), 0);
		CU_ASSERT(one_length == other_length && memcmp(one, other, one_length) == 0);
		NetApiBufferFree(first);
		NetApiBufferFree(second);
		NetApiBufferFree(wire);
		NetApiBufferFree(one);
		NetApiBufferFree(other);
		peer_forget();
	}
}

int main(int argc, char **argv)
{
	static const CU_TestInfo tests[] = {
		{"random messages from protobuf-c and back", test_random},
		{"each member under its name", test_members},
		{"what is absent", test_absent},
		{"zeros", test_zeroed},
		{"text that is NULL", test_null_text},
		{"required text", test_required_text},
		{"enums, open and closed", test_enums},
		{"the same types in XDR", test_xdr},
		CU_TEST_INFO_NULL,
	};

	if (argc > 1)
		rounds = (unsigned)strtoul(argv[1], NULL, 10);
	if (argc > 2)
		seed = strtoull(argv[2], NULL, 10) | 1;
	return suite_run("protoc_exchange", tests);
}
