/*
 * test_pb_decode.c: protobuf's bytes to blocks: each rule of the wire (protobuf.dev, "Encoding"), good and bad.
 *
 * A row's bytes are decoded, the block is checked, and what it holds is encoded again: the bytes that come out
 * are the shortest for the value, in the order of the fields. That the encoder is right is test_pb_encode.c's.
 */
#include "codec.h"
#include "heap.h"
#include "pb_samples.h"
#include "pb_values.h"

/* Decode bytes that end where their memory ends. */
static NET_API_STATUS decode(const ingot_type *type, const uint8_t *wire, size_t length,
			     const ingot_limits *limits, void **ret_block)
{
	uint8_t *copy = malloc(length ? length : 1);
	NET_API_STATUS status;

	if (length)
		memcpy(copy, wire, length);
	status = ingot_decode(type, INGOT_PROTOBUF, copy, length, limits, ret_block);
	free(copy);
	return status;
}

/* Whether bytes are a value whose shortest form is `canonical`, or, where that is NULL, are refused. */
static bool means(const ingot_type *type, const char *hex, const char *canonical,
		  NET_API_STATUS wanted)
{
	uint8_t bytes[512];
	size_t length = from_hex(hex, bytes);
	size_t live = ingot_heap_live().blocks;
	void *block = NULL;
	bool right;

	if (decode(type, bytes, length, NULL, &block) != wanted)
		right = false;
	else if (wanted)
		right = !block && !canonical;
	else
		right = canonical && ingot_block_check(block) == 0 &&
			becomes(type, block, canonical, 0);
	NetApiBufferFree(block);
	return right && ingot_heap_live().blocks == live;
}

struct row {
	const char *what;
	const char *hex;
	const char *canonical; /* NULL: RPC_X_BAD_STUB_DATA */
};

static void run(const ingot_type *type, const struct row *rows, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		bool right = means(type, rows[i].hex, rows[i].canonical,
				   rows[i].canonical ? 0 : RPC_X_BAD_STUB_DATA);

		if (!right)
			printf("\n    %s: %s\n", rows[i].what, rows[i].hex);
		CU_ASSERT(right);
	}
}

static const struct row number_rows[] = {
	{"nothing", "", ""},
	{"one", "08 01", "08 01"},
	{"zero is not there", "08 00", ""},
	{"varint of ten bytes", "08 81 80 80 80 80 80 80 80 80 00", "08 01"},
	{"varint of eleven", "08 81 80 80 80 80 80 80 80 80 80 00", NULL},
	{"no value", "08", NULL},
	{"half a varint", "08 80", NULL},
	{"nine bytes of a varint", "08 80 80 80 80 80 80 80 80 80", NULL},
	{"int32, -1 in ten", "08 ff ff ff ff ff ff ff ff ff 01",
	 "08 ff ff ff ff ff ff ff ff ff 01"},
	{"int32, -1 in five", "08 ff ff ff ff 0f", "08 ff ff ff ff ff ff ff ff ff 01"},
	{"int32, higher bits", "08 85 80 80 80 10", "08 05"},
	{"int64, lowest", "10 80 80 80 80 80 80 80 80 80 01", "10 80 80 80 80 80 80 80 80 80 01"},
	{"uint32, highest", "18 ff ff ff ff 0f", "18 ff ff ff ff 0f"},
	{"uint32, higher bits", "18 83 80 80 80 f0 ff ff ff ff 01", "18 03"},
	{"uint64, highest", "20 ff ff ff ff ff ff ff ff ff 01", "20 ff ff ff ff ff ff ff ff ff 01"},
	{"uint64, above 64 bits", "20 ff ff ff ff ff ff ff ff ff 7f",
	 "20 ff ff ff ff ff ff ff ff ff 01"},
	{"every length of varint",
	 "20 80 01 20 80 80 01 20 80 80 80 01 20 80 80 80 80 01 20 80 80 80 80 80 01 20 80 80 80 80 80 80 01 "
	 "20 80 80 80 80 80 80 80 01 20 ff fe fd fc fb fa f9 f8 f7 00",
	 "20 ff fe fd fc fb fa f9 f8 77"},
	{"sint32, -1", "28 01", "28 01"},
	{"sint32, higher bits", "28 ff ff ff ff ff ff ff ff ff 01", "28 ff ff ff ff 0f"},
	{"sint64, lowest", "30 ff ff ff ff ff ff ff ff ff 01", "30 ff ff ff ff ff ff ff ff ff 01"},
	{"fixed32", "3d 01 02 03 04", "3d 01 02 03 04"},
	{"fixed32, cut", "3d 01 02 03", NULL},
	{"sfixed64", "41 01 02 03 04 05 06 07 88", "41 01 02 03 04 05 06 07 88"},
	{"sfixed64, cut", "41 01 02 03 04 05 06 07", NULL},
	{"bool", "48 01", "48 01"},
	{"bool, 2", "48 02", "48 01"},
	{"bool, a high bit", "48 80 80 80 80 80 80 80 80 80 01", "48 01"},
	{"the last one wins", "08 01 18 07 08 02", "08 02 18 07"},
	{"and may be zero", "08 01 08 00", ""},
	{"out of order", "20 04 18 03 10 02 08 01", "08 01 10 02 18 03 20 04"},
	{"flag, and zero", "b0 01 00", "b0 01 00"},
	{"16 bits, lowest", "b0 01 ff ff 03", "b0 01 ff ff 03"},
	{"16 bits, too low", "b0 01 81 80 04", NULL},
	{"16 bits, too high", "b0 01 80 80 04", NULL},
};

static const struct row tag_rows[] = {
	{"a tag of five bytes", "88 80 80 80 00 01", "08 01"},
	{"of six", "88 80 80 80 80 00 01", NULL},
	{"above 32 bits", "88 80 80 80 10 01", NULL},
	{"half a tag", "88", NULL},
	{"number 0", "00 01", NULL},
	{"number 0, in two bytes", "80 00 01", NULL},
	{"wire type 6", "0e 01", NULL},
	{"wire type 7", "0f 01", NULL},
	{"unknown, 6", "f6 07", NULL},
	{"unknown varint", "f0 07 96 01 08 01", "08 01"},
	{"unknown fixed64", "f1 07 01 02 03 04 05 06 07 08 08 01", "08 01"},
	{"unknown fixed64, cut", "f1 07 01 02 03 04 05 06 07", NULL},
	{"unknown bytes", "f2 07 03 01 02 03 08 01", "08 01"},
	{"unknown bytes, cut", "f2 07 03 01 02", NULL},
	{"unknown fixed32", "f5 07 01 02 03 04 08 01", "08 01"},
	{"the highest number", "f8 ff ff ff 0f 05 08 01", "08 01"},
	{"a group", "f3 07 08 05 f4 07 08 01", "08 01"},
	{"an empty group", "f3 07 f4 07", ""},
	{"a group of a known number", "0b 08 05 0c 08 01", "08 01"},
	{"groups inside", "f3 07 0b 13 14 0c f4 07 08 01", "08 01"},
	{"a group without end", "f3 07 08 05", NULL},
	{"with another's end", "f3 07 08 05 0c", NULL},
	{"an end alone", "f4 07", NULL},
	{"ends crossed", "0b 13 0c 14", NULL},
	{"a number as fixed32", "0d 01 02 03 04", ""},
	{"a number as bytes", "0a 01 05", ""},
	{"text as a number", "50 05", ""},
	{"a message as a number", "60 05", ""},
	{"repeated as fixed32", "75 01 02 03 04", ""},
	{"the same and right", "0d 01 02 03 04 08 06", "08 06"},
};

static const struct row text_rows[] = {
	{"text", "52 03 61 62 63", "52 03 61 62 63"},
	{"empty", "52 00", ""},
	{"twice", "52 03 61 62 63 52 01 64", "52 01 64"},
	{"twice, then empty", "52 03 61 62 63 52 00", ""},
	{"of 16 bytes", "52 10 30 31 32 33 34 35 36 37 38 39 61 62 63 64 65 66",
	 "52 10 30 31 32 33 34 35 36 37 38 39 61 62 63 64 65 66"},
	{"of 17, not ASCII", "52 11 30 31 32 33 34 35 36 37 38 39 61 62 63 64 65 c3 a9",
	 "52 11 30 31 32 33 34 35 36 37 38 39 61 62 63 64 65 c3 a9"},
	{"a NUL inside", "52 02 61 00", NULL},
	{"a NUL at the 17th", "52 11 30 31 32 33 34 35 36 37 38 39 61 62 63 64 65 66 00", NULL},
	{"UTF-8 of 2, 3 and 4", "52 09 c3 a9 e2 82 ac f0 9f 98 80",
	 "52 09 c3 a9 e2 82 ac f0 9f 98 80"},
	{"a lone lead", "52 01 c3", NULL},
	{"a lone trail", "52 01 a9", NULL},
	{"a cut character in front of more", "52 03 e2 82 61", NULL},
	{"an overlong one", "52 02 c0 80", NULL},
	{"a surrogate", "52 03 ed a0 80", NULL},
	{"above U+10FFFF", "52 04 f4 90 80 80", NULL},
	{"length of five bytes", "52 81 80 80 80 00 61", "52 01 61"},
	{"of six", "52 81 80 80 80 80 00 61", NULL},
	{"more than is there", "52 02 61", NULL},
	{"2 GiB", "52 80 80 80 80 08", NULL},
	{"no length", "52", NULL},
	{"bytes", "5a 03 00 ff 80", "5a 03 00 ff 80"},
	{"bytes twice", "5a 03 00 ff 80 08 01 5a 01 09", "08 01 5a 01 09"},
	{"bytes, then none", "5a 03 00 ff 80 5a 00", ""},
	{"bytes, cut", "5a 03 00 ff", NULL},
};

static const struct row message_rows[] = {
	{"a message", "62 05 08 05 12 01 61", "62 05 08 05 12 01 61"},
	{"an empty one is there", "62 00", "62 00"},
	{"merged", "62 02 08 05 62 03 12 01 61", "62 05 08 05 12 01 61"},
	{"merged, the later wins", "62 05 08 05 12 01 61 62 02 08 06", "62 05 08 06 12 01 61"},
	{"merged over others", "62 02 08 05 52 01 78 62 03 12 01 61 08 01",
	 "08 01 52 01 78 62 05 08 05 12 01 61"},
	{"merged with an empty one", "62 02 08 05 62 00", "62 02 08 05"},
	{"merged, three", "62 02 08 05 62 02 08 06 62 03 12 01 7a", "62 05 08 06 12 01 7a"},
	{"pieces that are none", "62 01 08 62 01 05", NULL},
	{"cut", "62 03 08 05", NULL},
	{"cut inside", "62 01 08", NULL},
	{"bad text inside", "62 03 12 01 ff", NULL},
	{"elements", "7a 02 08 01 7a 00 7a 03 12 01 61", "7a 02 08 01 7a 00 7a 03 12 01 61"},
	{"elements among others", "7a 02 08 01 08 05 7a 02 08 02 18 03 7a 02 08 03",
	 "08 05 18 03 7a 02 08 01 7a 02 08 02 7a 02 08 03"},
	{"an element's length in two bytes", "7a 82 00 08 01 7a 02 08 02",
	 "7a 02 08 01 7a 02 08 02"},
	{"an element with a longer tag behind one", "7a 02 08 01 fa 00 02 08 02 7a 02 08 03",
	 "7a 02 08 01 7a 02 08 02 7a 02 08 03"},
	{"an element, and half a tag", "7a 02 08 01 fa", NULL},
	{"an element, cut", "7a 02 08 01 7a 02 08", NULL},
	{"names", "82 01 01 61 82 01 00 08 01 82 01 01 62",
	 "08 01 82 01 01 61 82 01 00 82 01 01 62"},
	{"a bad name", "82 01 01 61 82 01 01 80", NULL},
	{"packed", "72 03 01 ac 02", "72 03 01 ac 02"},
	{"one by one", "70 01 70 ac 02", "72 03 01 ac 02"},
	{"both, in pieces", "72 02 01 02 70 03 08 09 72 01 04 70 05", "08 09 72 05 01 02 03 04 05"},
	{"packed twice running", "72 02 01 02 72 01 04", "72 03 01 02 04"},
	{"packed, then one by one", "72 02 01 02 70 03", "72 03 01 02 03"},
	{"packed, a longer tag", "72 02 01 02 f2 00 01 04", "72 03 01 02 04"},
	{"packed, a length that is too long", "72 05 01 02 03", NULL},
	{"packed, none", "72 00", ""},
	{"packed, none, then one", "72 00 70 01", "72 01 01"},
	{"packed, long varints", "72 04 81 80 00 02", "72 02 01 02"},
	{"packed, cut", "72 02 01 80", NULL},
	{"packed, eleven bytes", "72 0b 81 80 80 80 80 80 80 80 80 80 00", NULL},
	{"packed doubles", "8a 01 08 00 00 00 00 00 00 f0 3f", "8a 01 08 00 00 00 00 00 00 f0 3f"},
	{"doubles, both", "89 01 00 00 00 00 00 00 f0 3f 8a 01 08 00 00 00 00 00 00 00 40",
	 "8a 01 10 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 00 40"},
	{"doubles twice running",
	 "8a 01 08 00 00 00 00 00 00 f0 3f 8a 01 08 00 00 00 00 00 00 00 40",
	 "8a 01 10 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 00 40"},
	{"half a double", "8a 01 04 00 00 00 00", NULL},
};

static const struct row choice_rows[] = {
	{"number", "90 01 05", "90 01 05"},
	{"zero is there", "90 01 00", "90 01 00"},
	{"label", "9a 01 01 61", "9a 01 01 61"},
	{"item", "a2 01 02 08 01", "a2 01 02 08 01"},
	{"number, then label", "90 01 05 9a 01 01 61", "9a 01 01 61"},
	{"label, then number", "9a 01 03 61 62 63 90 01 05", "90 01 05"},
	{"label twice", "9a 01 03 61 62 63 9a 01 01 64", "9a 01 01 64"},
	{"item twice is merged", "a2 01 02 08 01 08 07 a2 01 03 12 01 61",
	 "08 07 a2 01 05 08 01 12 01 61"},
	{"item, then number", "a2 01 05 08 01 12 01 61 90 01 05", "90 01 05"},
	{"item, number, item", "a2 01 02 08 01 90 01 05 a2 01 03 12 01 61", "a2 01 03 12 01 61"},
	{"label, item, label", "9a 01 01 61 a2 01 02 08 01 9a 01 01 62", "9a 01 01 62"},
	{"a former one that is bad text", "9a 01 01 ff 90 01 05", NULL},
	{"closed, named", "a8 01 07", "a8 01 07"},
	{"closed, not named", "a8 01 02 08 01", "08 01"},
	{"closed, named, then not", "a8 01 07 a8 01 02", "a8 01 07"},
	{"closed, several", "ba 01 04 01 02 07 03", "ba 01 02 01 07"},
	{"closed, one by one", "b8 01 02 b8 01 07 b8 01 03", "ba 01 01 07"},
	{"closed, none of them named", "ba 01 02 02 03", ""},
	{"closed, higher bits", "a8 01 87 80 80 80 10", "a8 01 07"},
};

static const struct row must_rows[] = {
	{"both", "08 00 12 00", "08 00 12 00"},
	{"one missing", "08 00", NULL},
	{"the other", "12 01 61", NULL},
	{"as another wire type", "0d 00 00 00 00 12 00", NULL},
	{"nothing", "", NULL},
};

static const struct row node_rows[] = {
	{"a list", "08 01 12 02 08 02 12 00", "08 01 12 02 08 02 12 00"},
	{"its nodes among others", "12 02 08 02 08 01 12 02 08 03",
	 "08 01 12 02 08 02 12 02 08 03"},
	{"a node with a link of its own", "12 04 08 02 12 00", NULL},
};

static void test_numbers(void)
{
	run(&pb_all_type, number_rows, COUNT(number_rows));
}

static void test_tags(void)
{
	run(&pb_all_type, tag_rows, COUNT(tag_rows));
}

static void test_text(void)
{
	run(&pb_all_type, text_rows, COUNT(text_rows));
}

static void test_messages(void)
{
	run(&pb_all_type, message_rows, COUNT(message_rows));
}

static void test_choices(void)
{
	run(&pb_all_type, choice_rows, COUNT(choice_rows));
}

static void test_required(void)
{
	run(&pb_must_type, must_rows, COUNT(must_rows));
}

static void test_lists(void)
{
	run(&pb_node_type, node_rows, COUNT(node_rows));
}

/* What a type does not know, kept; and a oneof that changes beside it. */
static const struct kept_row {
	const char *hex;
	uint32_t choice;
	uint32_t number;
	const char *label;
	uint32_t unknown;
} kept_rows[] = {
	{"f0 07 05", 0, 0, NULL, 1},
	{"08 07 f0 07 05", 1, 7, NULL, 1},
	{"12 03 61 62 63 f0 07 05 08 07", 1, 7, NULL, 1},
	{"12 03 61 62 63 08 07 f0 07 05", 1, 7, NULL, 1},
	{"08 07 f0 07 05 12 01 61", 2, 0, "a", 1},
	{"12 03 61 62 63 f0 07 05 12 01 64 f2 07 01 09", 2, 0, "d", 2},
	{"f3 07 08 05 f4 07 12 01 61 f5 07 01 02 03 04 f1 07 01 02 03 04 05 06 07 08", 2, 0, "a",
	 3},
};

static void check_kept(const struct pb_kept *kept, const struct kept_row *row)
{
	CU_ASSERT_EQUAL(kept->choice, row->choice);
	CU_ASSERT_EQUAL(kept->unknown_count, row->unknown);
	CU_ASSERT_EQUAL(kept->unknown[0].number, 126);
	if (row->label)
		CU_ASSERT_STRING_EQUAL(kept->chosen.label, row->label);
	if (!row->label)
		CU_ASSERT_EQUAL(kept->chosen.number, row->number);
}

/* By itself, and as one of several, of which only the bytes are measured. */
static void test_kept(void)
{
	for (size_t i = 0; i < COUNT(kept_rows); i++) {
		uint8_t bytes[64] = {0x0A};
		size_t length = from_hex(kept_rows[i].hex, bytes + 2);
		struct pb_kept *kept = NULL;
		struct pb_keepers *keepers = NULL;

		bytes[1] = (uint8_t)length;
		CU_ASSERT_EQUAL_FATAL(
			decode(&pb_kept_type, bytes + 2, length, NULL, (void **)&kept), 0);
		CU_ASSERT_EQUAL(ingot_block_check(kept), 0);
		check_kept(kept, &kept_rows[i]);
		NetApiBufferFree(kept);
		CU_ASSERT_EQUAL_FATAL(
			decode(&pb_keepers_type, bytes, length + 2, NULL, (void **)&keepers), 0);
		CU_ASSERT_EQUAL(ingot_block_check(keepers), 0);
		check_kept(keepers->items, &kept_rows[i]);
		NetApiBufferFree(keepers);
	}
}

/* So many that they do not fit where they were not measured: each takes 32 bytes for three of the wire. */
static void test_many_kept(void)
{
	static uint8_t wire[4 + 30000] = {0x0A, 0xB0, 0xEA, 0x01};
	struct pb_keepers *keepers = NULL;
	const struct pb_kept *kept;

	for (size_t i = 0; i < sizeof(wire) - 4; i += 3)
		memcpy(wire + 4 + i, (const uint8_t[]){0xF0, 0x07, (uint8_t)(i & 0x7F)}, 3);
	CU_ASSERT_EQUAL_FATAL(decode(&pb_keepers_type, wire, sizeof(wire), NULL, (void **)&keepers),
			      0);
	CU_ASSERT_EQUAL(ingot_block_check(keepers), 0);
	kept = keepers->items;
	CU_ASSERT_EQUAL(kept->unknown_count, 10000);
	for (uint32_t i = 0; i < kept->unknown_count; i++)
		CU_ASSERT_FATAL(kept->unknown[i].number == 126 && kept->unknown[i].wire_type == 0 &&
				kept->unknown[i].length == 1 &&
				*kept->unknown[i].data == (i * 3 & 0x7F));
	NetApiBufferFree(keepers);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"numbers", test_numbers},
		{"tags", test_tags},
		{"text and bytes", test_text},
		{"messages and several values", test_messages},
		{"oneofs and closed enumerations", test_choices},
		{"required fields", test_required},
		{"lists", test_lists},
		{"what is not known, kept", test_kept},
		{"much that is not known", test_many_kept},
		CU_TEST_INFO_NULL,
	};

	return suite_run("protobuf decode", tests);
}
