/*
 * protoc_values.c: messages with something in each of their fields, as protoc-gen-ingot's structures, before protoc.
 *
 * Usage: protoc_values NAME write: the message's bytes on standard output. protoc_values NAME read: protoc's bytes of the
 * same message on standard input are decoded, checked, and encoded again; exit status 1 when that is not what `write`
 * writes. run_text.sh holds both against protoc and the text of the message.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ingot/block.h"
#include "lmapibuf.h"
#include "service.h"
#include "three.h"
#include "two.h"

#define COUNT(array) (uint32_t)(sizeof(array) / sizeof((array)[0]))

/* Of each kind of numbers, a value that no other has. */
#define ONE_int32    -1
#define ONE_sint32   -2
#define ONE_sfixed32 -3
#define ONE_int64    INT64_MIN
#define ONE_sint64   -5
#define ONE_sfixed64 -6
#define ONE_uint32   UINT32_MAX
#define ONE_fixed32  8
#define ONE_uint64   UINT64_MAX
#define ONE_fixed64  10
#define ONE_float    -0.5f
#define ONE_double   1e300
#define ONE_bool     true

#define KINDS(X, of)                                                                           \
	X(int32, of), X(sint32, of), X(sfixed32, of), X(int64, of), X(sint64, of),             \
		X(sfixed64, of), X(uint32, of), X(fixed32, of), X(uint64, of), X(fixed64, of), \
		X(float, of), X(double, of), X(bool, of)

/* And several. */
static int32_t many_int32[] = {0, -1, INT32_MAX};
static int32_t many_sint32[] = {INT32_MIN, 2};
static int32_t many_sfixed32[] = {-3, 3};
static int64_t many_int64[] = {INT64_MAX, -4};
static int64_t many_sint64[] = {INT64_MIN, 5};
static int64_t many_sfixed64[] = {-6, 6};
static uint32_t many_uint32[] = {0, 127, 128, UINT32_MAX};
static uint32_t many_fixed32[] = {8, UINT32_MAX};
static uint64_t many_uint64[] = {9, UINT64_MAX};
static uint64_t many_fixed64[] = {10, 0};
static float many_float[] = {0.25f, -3};
static double many_double[] = {0.1, -1e-300};
static bool many_bool[] = {true, false, true};

static char plain[] = "text";
static char umlauts[] = "\303\274ber \"\360\237\230\200\"\n";
static char none[] = "";
static char *texts[] = {plain, none, umlauts};
static uint8_t octets[] = {0, '"', 0x80, 0xFF};
static ingot_bytes blobs[] = {{sizeof(octets), octets}, {0, NULL}};

#define MANY_OF(member, array) .n_##member = COUNT(array), .member = array
#define HAS(member, ...)       .has_##member = true, .member = __VA_ARGS__

/* ---- proto3 ---- */

#define THREE_ONE(kind, of)  .one_##kind = ONE_##kind
#define THREE_MANY(kind, of) MANY_OF(of##_##kind, many_##kind)
#define THREE_PICK(kind, of)                                             \
	{                                                                \
		.choice_case = three_All_choice_pick_##kind, .choice = { \
			.pick_##kind = ONE_##kind                        \
		}                                                        \
	}

static three_Leaf three_leaves[] = {{.id = 1, .note = plain}, {.note = umlauts}, {.id = 3}};
static three_Colour three_colours[] = {three_BLACK, three_NONE, (three_Colour)77};
static three_All three_inner = {.one_string = plain};
static three_All three_picks[] = {
	KINDS(THREE_PICK, ),
	{.choice_case = three_All_choice_pick_colour, .choice.pick_colour = three_RED},
	{.choice_case = three_All_choice_pick_string, .choice.pick_string = umlauts},
	{.choice_case = three_All_choice_pick_bytes, .choice.pick_bytes = {4, octets}},
	{.choice_case = three_All_choice_pick_leaf, .choice.pick_leaf = &three_leaves[0]},
	{.choice_case = three_All_choice_pick_all, .choice.pick_all = &three_inner},
	{.choice_case = three_All_choice_pick_int32}, /* 0, which is there */
	{.flag_case = three_All_flag_flag_bool},
	{.flag_case = three_All_flag_flag_leaf, .flag.flag_leaf = &three_leaves[2]},
};
static three_All_NamesEntry three_names[] = {{-7, plain}, {INT64_MAX, umlauts}};
static three_All_PartsEntry three_parts[] = {{plain, &three_inner}};

static three_All three = {
	KINDS(THREE_ONE, ),
	.one_colour = three_BLACK,
	.one_string = umlauts,
	.one_bytes = {sizeof(octets), octets},
	.one_leaf = &three_leaves[0],
	.one_all = &three_inner,
	KINDS(THREE_MANY, many),
	MANY_OF(many_colour, three_colours),
	MANY_OF(many_string, texts),
	MANY_OF(many_bytes, blobs),
	MANY_OF(many_leaf, three_leaves),
	MANY_OF(many_all, three_picks),
	KINDS(THREE_MANY, loose),
	MANY_OF(loose_colour, three_colours),
	.choice_case = three_All_choice_pick_string,
	.choice.pick_string = plain,
	.flag_case = three_All_flag_flag_bool,
	.flag.flag_bool = true,
	MANY_OF(names, three_names),
	MANY_OF(parts, three_parts),
};

/* Keys and values that are not sent: protoc sends them. */
static three_All_NamesEntry empty_names[] = {{0, plain}, {1, NULL}};
static three_All three_nothing;
static three_All_PartsEntry empty_parts[] = {{NULL, &three_inner}, {plain, &three_nothing}};
static three_All three_entries = {MANY_OF(names, empty_names), MANY_OF(parts, empty_parts)};

/* ---- proto2 ---- */

#define TWO_ONE(kind, of)  HAS(of##_##kind, ONE_##kind)
#define TWO_ZERO(kind, of) .has_##of##_##kind = true
#define TWO_MUST(kind, of) .must_##kind = ONE_##kind
#define TWO_PICK(kind, of)                                                                        \
	{                                                                                         \
		.choice_case = two_All_choice_pick_##kind, .choice = {.pick_##kind = ONE_##kind } \
	}

static two_Leaf two_leaves[] = {{.id = 1, .note = plain}, {.note = none}, {.id = 3}};
static two_Colour two_colours[] = {two_BLACK, two_LIME, two_LAST};
static two_Nothing two_nothings[3];
static two_All two_inner = {.one_string = plain};
static two_All two_picks[] = {
	KINDS(TWO_PICK, ),
	{.choice_case = two_All_choice_pick_colour, .choice.pick_colour = two_RED},
	{.choice_case = two_All_choice_pick_string, .choice.pick_string = umlauts},
	{.choice_case = two_All_choice_pick_bytes, .choice.pick_bytes = {4, octets}},
	{.choice_case = two_All_choice_pick_leaf, .choice.pick_leaf = &two_leaves[0]},
	{.choice_case = two_All_choice_pick_all, .choice.pick_all = &two_inner},
	{.small_case = two_All_small_small_bool},
	{.small_case = two_All_small_small_nothing, .small.small_nothing = two_nothings},
	{.small_case = two_All_small_small_string, .small.small_string = plain},
};
static two_Strict two_strict = {
	KINDS(TWO_MUST, ),         .must_colour = two_GREEN,    .must_string = none,
	.must_bytes = {4, octets}, .must_leaf = &two_leaves[0], .must_default = plain,
	.must_number = 0,
};
static two_All_Inner two_inners[] = {two_All_NONE, two_All_SOME};
static two_All_Within_LeavesEntry two_entries[] = {{plain, &two_leaves[0]},
						   {umlauts, &two_leaves[2]}};
static two_All_Within two_withins[] = {
	{HAS(inner, two_All_SOME), MANY_OF(inners, two_inners), MANY_OF(leaves, two_entries)},
	{HAS(inner, two_All_NONE)},
	{.has_inner = false},
};
static two_Ping two_last_ping;
static two_Pong two_pongs[] = {{.ping = &two_last_ping, HAS(ball, {0})}, {HAS(ball, {4, octets})}};
static two_Ping two_ping = {.pong = &two_pongs[0], MANY_OF(pongs, two_pongs)};

static two_All two = {
	KINDS(TWO_ONE, one),
	HAS(one_colour, two_BLACK),
	.one_string = umlauts,
	HAS(one_bytes, {4, octets}),
	.one_leaf = &two_leaves[1],
	.one_all = &two_inner,
	.one_strict = &two_strict,
	.one_nothing = two_nothings,
	KINDS(TWO_ONE, given),
	HAS(given_colour, two_LAST),
	HAS(given_string, plain),
	HAS(given_bytes, {4, octets}),
	KINDS(THREE_MANY, many),
	MANY_OF(many_colour, two_colours),
	MANY_OF(many_string, texts),
	MANY_OF(many_bytes, blobs),
	MANY_OF(many_leaf, two_leaves),
	MANY_OF(many_all, two_picks),
	MANY_OF(many_nothing, two_nothings),
	KINDS(THREE_MANY, packed),
	MANY_OF(packed_colour, two_colours),
	.choice_case = two_All_choice_pick_double,
	.choice.pick_double = -1,
	.small_case = two_All_small_small_string,
	.small.small_string = none,
	.within = &two_withins[0],
	MANY_OF(withins, two_withins),
	.ping = &two_ping,
	HAS(far, umlauts),
};

/* What is there, and empty; the enums have no 0. */
static two_All two_zeros = {
	KINDS(TWO_ZERO, one),   .one_string = none,       .has_one_bytes = true,
	KINDS(TWO_ZERO, given), .has_given_string = true, .has_given_bytes = true,
	.has_far = true,
};

/* ---- proto3's optional, other files' types, nested ones ---- */

static desk_v1_Query query = {
	.text = umlauts,
	.has_limit = true,
	.has_cookie = true,
	.class_ = -1,
	.colour = parts_BLACK,
};

static parts_Part part = {.id = -1, MANY_OF(labels, texts), MANY_OF(turns, many_sint32)};
static desk_v1_Hit_Mark marks[] = {
	{.kind = desk_v1_Hit_Mark_LOUD, .at_case = desk_v1_Hit_Mark_at_found, .at.found = &part},
	{.at_case = desk_v1_Hit_Mark_at_page},
};
static desk_v1_Hit hits[] = {{plain, 2.5, &part, COUNT(marks), marks}, {.name = none}};
static desk_v1_Answer_ByNameEntry by_name[] = {{plain, &hits[1]}};
static desk_v1_Answer_NotesEntry notes[] = {{-1, plain}, {8, umlauts}};
static desk_v1_Answer more = {MANY_OF(hits, hits)};
static desk_v1_Answer answer = {MANY_OF(hits, hits), MANY_OF(by_name, by_name),
				MANY_OF(notes, notes), .more = &more};

static const struct named {
	const char *name;
	const ingot_type *type;
	const void *value;
} values[] = {
	{"three.All", &ingot_type_three_All, &three},
	{"three.All.entries", &ingot_type_three_All, &three_entries},
	{"two.All", &ingot_type_two_All, &two},
	{"two.All.zeros", &ingot_type_two_All, &two_zeros},
	{"desk.v1.Query", &ingot_type_desk_v1_Query, &query},
	{"desk.v1.Answer", &ingot_type_desk_v1_Answer, &answer},
};

static int complain(const char *what)
{
	fprintf(stderr, "protoc_values: %s\n", what);
	return EXIT_FAILURE;
}

static int write_value(const struct named *named)
{
	uint8_t *wire = NULL;
	uint32_t length = 0;
	bool ok;

	if (ingot_encode(named->type, INGOT_PROTOBUF, named->value, &wire, &length))
		return complain("not encoded");
	ok = fwrite(wire, 1, length, stdout) == length && fflush(stdout) == 0;
	NetApiBufferFree(wire);
	return ok ? EXIT_SUCCESS : complain("not written");
}

/* Whether a decoded value has the bytes of the one here. */
static bool is_same(const struct named *named, const void *decoded)
{
	uint8_t *wire[2] = {NULL, NULL};
	uint32_t length[2];
	bool is_same =
		!ingot_encode(named->type, INGOT_PROTOBUF, decoded, &wire[0], &length[0]) &&
		!ingot_encode(named->type, INGOT_PROTOBUF, named->value, &wire[1], &length[1]) &&
		length[0] == length[1] && memcmp(wire[0], wire[1], length[0]) == 0;

	NetApiBufferFree(wire[0]);
	NetApiBufferFree(wire[1]);
	return is_same;
}

static int read_value(const struct named *named)
{
	static uint8_t bytes[65536];
	size_t length = fread(bytes, 1, sizeof(bytes), stdin);
	void *decoded = NULL;
	bool is_whole, ok;

	if (ingot_decode(named->type, INGOT_PROTOBUF, bytes, length, NULL, &decoded))
		return complain("not decoded");
	is_whole = ingot_block_check(decoded) == 0;
	ok = is_whole && is_same(named, decoded);
	NetApiBufferFree(decoded);
	if (!is_whole)
		return complain("not a right block");
	return ok ? EXIT_SUCCESS : complain("another value");
}

int main(int argc, char **argv)
{
	const char *name = argc == 3 ? argv[1] : "";

	for (size_t i = 0; i < sizeof(values) / sizeof(values[0]); i++)
		if (strcmp(values[i].name, name) == 0)
			return (strcmp(argv[2], "read") == 0 ? read_value
							     : write_value)(&values[i]);
	return complain("usage: protoc_values NAME read|write");
}
