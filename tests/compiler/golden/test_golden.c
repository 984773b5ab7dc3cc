/*
 * test_golden.c: the golden tables at work: values of their types through XDR and back.
 *
 * In: golden type tables, compiled from the files beside this one. Each value is encoded, decoded into one block,
 * proved to keep the block's rules and encoded again to the same bytes; every shorter encoding is refused.
 */
#include <stdlib.h>

#include "arrays.h"
#include "ingot/block.h"
#include "lists.h"
#include "lmapibuf.h"
#include "lmserver.h"
#include "pointers.h"
#include "suite.h"
#include "switched.h"
#include "types.h"
#include "unions.h"
#include "unnamed.h"
#include "wide.h"
#include "winerror.h"

/* Round trip; returns the block, to be released with NetApiBufferFree. */
static void *travel(const ingot_type *type, const void *value, uint32_t wire_bytes)
{
	uint8_t *wire = NULL;
	uint8_t *again = NULL;
	uint32_t length = 0;
	uint32_t length_again = 0;
	void *block = NULL;
	void *none = NULL;

	CU_ASSERT_EQUAL_FATAL(ingot_encode(type, INGOT_XDR, value, &wire, &length), 0);
	CU_ASSERT_EQUAL(length, wire_bytes);
	CU_ASSERT_TRUE(length >= type->min_wire);
	CU_ASSERT_EQUAL_FATAL(ingot_decode(type, INGOT_XDR, wire, length, NULL, &block), 0);
	CU_ASSERT_EQUAL(ingot_block_check(block), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_encode(type, INGOT_XDR, block, &again, &length_again), 0);
	CU_ASSERT_EQUAL(length_again, length);
	CU_ASSERT_EQUAL(memcmp(wire, again, length), 0);
	for (uint32_t i = 0; i < length; i++)
		CU_ASSERT_NOT_EQUAL(ingot_decode(type, INGOT_XDR, wire, i, NULL, &none), 0);
	NetApiBufferFree(wire);
	NetApiBufferFree(again);
	return block;
}

static void expect_refused(const ingot_type *type, const void *value, NET_API_STATUS status)
{
	uint8_t *wire = NULL;
	uint32_t length = 0;

	CU_ASSERT_EQUAL(ingot_encode(type, INGOT_XDR, value, &wire, &length), status);
	CU_ASSERT_PTR_NULL(wire);
}

static void test_server_info(void)
{
	char name[] = "ALPHA";
	SERVER_INFO_101 value = {500, name, 10, 2, SV_TYPE_SERVER | SV_TYPE_NT, NULL};
	SERVER_INFO_101 *back = travel(&ingot_type_SERVER_INFO_101, &value, 4 + 4 + 8 + 12 + 4);

	CU_ASSERT_STRING_EQUAL(back->sv101_name, "ALPHA");
	CU_ASSERT_PTR_NULL(back->sv101_comment);
	CU_ASSERT_EQUAL(back->sv101_type, value.sv101_type);
	NetApiBufferFree(back);
	value.sv101_name = NULL;
	expect_refused(&ingot_type_SERVER_INFO_101, &value, RPC_X_NULL_REF_POINTER);
}

static void test_scalars(void)
{
	SCALARS value = {1,          200,        -3,        -128,       255,
			 INT16_MIN,  UINT16_MAX, INT32_MIN, UINT32_MAX, INT64_MIN,
			 UINT64_MAX, 1.5f,       -2.25,     COLOUR_BLUE};
	SCALARS *back = travel(&ingot_type_SCALARS, &value, 11 * 4 + 3 * 8);

	CU_ASSERT_EQUAL(back->tiny, -128);
	CU_ASSERT_EQUAL(back->narrow, INT16_MIN);
	CU_ASSERT_EQUAL(back->wide, INT64_MIN);
	CU_ASSERT_EQUAL(back->uwide, UINT64_MAX);
	CU_ASSERT_TRUE(back->single == 1.5f && back->twice == -2.25);
	CU_ASSERT_EQUAL(back->colour, COLOUR_BLUE);
	NetApiBufferFree(back);
	value.colour = (COLOUR)3;
	expect_refused(&ingot_type_SCALARS, &value, RPC_X_ENUM_VALUE_OUT_OF_RANGE);
	value.colour = COLOUR_NONE;
	value.flag = 2;
	expect_refused(&ingot_type_SCALARS, &value, RPC_X_ENUM_VALUE_OUT_OF_RANGE);
}

static void test_checks(void)
{
	CHECKED value = {COLOUR_RED, COLOUR_NONE, SHADE_DARK, 100, -5, 0, 1};

	NetApiBufferFree(travel(&ingot_type_CHECKED, &value, 7 * 4));
	value.percent = 101;
	expect_refused(&ingot_type_CHECKED, &value, RPC_X_ENUM_VALUE_OUT_OF_RANGE);
	value.percent = 1;
	value.offset = 6;
	expect_refused(&ingot_type_CHECKED, &value, RPC_X_ENUM_VALUE_OUT_OF_RANGE);
	value.offset = 5;
	value.shade = (enum shade)0;
	expect_refused(&ingot_type_CHECKED, &value, RPC_X_ENUM_VALUE_OUT_OF_RANGE);
}

static void test_nesting_and_padding(void)
{
	struct outer value = {
		.inner = {'a', -2, 'b', 1LL << 40, 'c'}, .tail = 'd', .made = {-7, 1}};
	struct outer *back = travel(&ingot_type_outer, &value, 4 * 4 + 8 + 4 * 3);

	CU_ASSERT_EQUAL(back->inner.h, 1LL << 40);
	CU_ASSERT_EQUAL(back->made.x, -7);
	NetApiBufferFree(back);
}

static void test_arrays_in_place(void)
{
	ARRAYS value = {
		.matrix = {{1, 2, 3}, {4, 5, 6}},
		.wide = {-1, 2},
		.raw = {1, 2, 3, 4, 5},
		.grid = {{9, 8}, {7, 6}},
		.octets = {255, 0, 1},
		.letters = {'w', 'x', 'y', 'z'},
		.name = "golden",
		.code = "xyz",
		.palette = {COLOUR_GREEN, COLOUR_BLUE},
		.flags = {1, 0, 1},
		.items = {{'a', 1, 'b', 2, 'c'}, {'d', 3, 'e', 4, 'f'}},
	};
	ARRAYS *back = travel(&ingot_type_ARRAYS, &value,
			      24 + 16 + 8 + 4 + 12 + 16 + 12 + 8 + 8 + 12 + 2 * 24);

	CU_ASSERT_EQUAL(back->matrix[1][2], 6);
	CU_ASSERT_EQUAL(memcmp(back->raw, value.raw, 5), 0);
	CU_ASSERT_EQUAL(back->grid[1][0], 7);
	CU_ASSERT_STRING_EQUAL(back->name, "golden");
	CU_ASSERT_EQUAL(back->items[1].h, 4);
	NetApiBufferFree(back);
	memcpy(value.code, "12345", 6);
	expect_refused(&ingot_type_ARRAYS, &value, RPC_X_INVALID_BOUND);
}

static void test_pointers(void)
{
	int32_t number = 5;
	int64_t wide = -6;
	int32_t bounded = 3;
	uint8_t flag = 1;
	COLOUR colour = COLOUR_NONE;
	struct padded padded = {'a', 1, 'b', 2, 'c'};
	POINTERS value = {&number, &wide, &bounded, &flag, &colour, &padded, NULL};
	POINTERS *back = travel(&ingot_type_POINTERS, &value, 8 + 8 + 8 + 8 + 8 + 24 + 4);

	CU_ASSERT_EQUAL(*back->bounded, 3);
	CU_ASSERT_EQUAL(*back->wide, -6);
	CU_ASSERT_EQUAL(*back->colour, COLOUR_NONE);
	CU_ASSERT_EQUAL(back->padded->h, 2);
	CU_ASSERT_PTR_NULL(back->maybe);
	NetApiBufferFree(back);
	bounded = 4;
	expect_refused(&ingot_type_POINTERS, &value, RPC_X_ENUM_VALUE_OUT_OF_RANGE);
}

/* Every arm of every sort, with what it takes behind the discriminant. */
static void test_unions(void)
{
	char text[] = "arm";
	ITEM item = {KIND_NOTHING, {0}};
	MANIES value = {.before = 1, .after = 1};
	MANIES *back;

	value.selector = 8;
	value.many.few = 11;
	NetApiBufferFree(travel(&ingot_type_MANIES, &value, 4 + 4 + 4 + 4));
	value.selector = -3;
	value.many.flag = 1;
	NetApiBufferFree(travel(&ingot_type_MANIES, &value, 16));
	value.selector = 0;
	value.many.kind = KIND_LIST;
	NetApiBufferFree(travel(&ingot_type_MANIES, &value, 16));
	value.selector = 29;
	value.many.ranged = 6;
	expect_refused(&ingot_type_MANIES, &value, RPC_X_ENUM_VALUE_OUT_OF_RANGE);
	value.many.ranged = 5;
	NetApiBufferFree(travel(&ingot_type_MANIES, &value, 16));
	value.selector = 2;
	memcpy(value.many.name, "in place", 9);
	NetApiBufferFree(travel(&ingot_type_MANIES, &value, 12 + 12));
	value.selector = 3;
	value.many.maybe = text;
	back = travel(&ingot_type_MANIES, &value, 12 + 4 + 8);
	CU_ASSERT_STRING_EQUAL(back->many.maybe, "arm");
	NetApiBufferFree(back);
	value.selector = 4;
	value.many.item = item;
	NetApiBufferFree(travel(&ingot_type_MANIES, &value, 12 + 4));
	value.selector = 100;
	value.many.other = 0.5f;
	back = travel(&ingot_type_MANIES, &value, 16);
	CU_ASSERT_TRUE(back->many.other == 0.5f);
	NetApiBufferFree(back);
}

static void test_enumerated_discriminant(void)
{
	struct spot spot = {3, 4};
	ITEM item = {.kind = KIND_LIST, .value = {.pointer = &spot}};
	ITEM *back = travel(&ingot_type_ITEM, &item, 4 + 4 + 8);
	ANSWER answer = {.known = 0};

	CU_ASSERT_EQUAL(back->value.pointer->y, 4);
	NetApiBufferFree(back);
	item.kind = (KIND)5;
	expect_refused(&ingot_type_ITEM, &item, RPC_S_INVALID_TAG);
	NetApiBufferFree(travel(&ingot_type_ANSWER, &answer, 4));
	answer.known = 1;
	answer.answer.yes = 9;
	NetApiBufferFree(travel(&ingot_type_ANSWER, &answer, 8));
	answer.known = 2;
	expect_refused(&ingot_type_ANSWER, &answer, RPC_X_ENUM_VALUE_OUT_OF_RANGE);
}

/* What an arm takes and its discriminant does not have is refused on both sides. */
static void test_closed_discriminants(void)
{
	CLOSED closed = {.kind = KIND_NOTHING, .value = {1}, .few = 5, .picked = {2}};
	uint8_t wire[16] = {[3] = KIND_LIST, [11] = 3};
	void *block = NULL;

	NetApiBufferFree(travel(&ingot_type_CLOSED, &closed, 16));
	closed.few = 6;
	expect_refused(&ingot_type_CLOSED, &closed, RPC_X_ENUM_VALUE_OUT_OF_RANGE);
	closed.few = 3;
	closed.kind = (KIND)5;
	expect_refused(&ingot_type_CLOSED, &closed, RPC_X_ENUM_VALUE_OUT_OF_RANGE);
	CU_ASSERT_EQUAL(ingot_decode(&ingot_type_CLOSED, INGOT_XDR, wire, 16, NULL, &block), 0);
	NetApiBufferFree(block);
	wire[3] = 5;
	CU_ASSERT_NOT_EQUAL(ingot_decode(&ingot_type_CLOSED, INGOT_XDR, wire, 16, NULL, &block), 0);
	wire[3] = KIND_LIST;
	wire[11] = 6;
	CU_ASSERT_NOT_EQUAL(ingot_decode(&ingot_type_CLOSED, INGOT_XDR, wire, 16, NULL, &block), 0);
}

static void test_unions_behind_pointers(void)
{
	char text[] = "far";
	VALUE value = {.text = text};
	YESNO answer = {.yes = 3};
	MANY many = {.raw = {0}};
	AROUND_DISTANT around = {1, {KIND_TEXT, &value, 1, &answer, &many}, 1};
	AROUND_DISTANT *back;

	memcpy(many.raw, "sixsix", 6);
	back = travel(&ingot_type_AROUND_DISTANT, &around,
		      4 + (4 + 4 + 8) + (4 + 4) + (4 + 4 + 8) + 4);
	CU_ASSERT_EQUAL(back->inner.kind, KIND_TEXT);
	CU_ASSERT_STRING_EQUAL(back->inner.maybe->text, "far");
	CU_ASSERT_EQUAL(back->inner.answer->yes, 3);
	CU_ASSERT_EQUAL(memcmp(back->inner.more->raw, "sixsix", 6), 0);
	NetApiBufferFree(back);
	around.inner.maybe = NULL;
	around.inner.kind = KIND_NOTHING;
	around.inner.more = NULL;
	back = travel(&ingot_type_AROUND_DISTANT, &around, 4 + 8 + 8 + 8 + 4);
	CU_ASSERT_PTR_NULL(back->inner.maybe);
	NetApiBufferFree(back);
	around.inner.answer = NULL;
	expect_refused(&ingot_type_AROUND_DISTANT, &around, RPC_X_NULL_REF_POINTER);
	around.inner.answer = &answer;
	around.inner.kind = (KIND)8;
	expect_refused(&ingot_type_AROUND_DISTANT, &around, RPC_S_INVALID_TAG);
}

static void test_counted(void)
{
	int8_t tiny[] = {-1, 2};
	uint8_t octets[] = {255, 0};
	int16_t narrow[] = {-300, 300};
	uint16_t unarrow[] = {65535, 1};
	uint32_t normal[] = {UINT32_MAX, 2};
	int64_t wide[] = {INT64_MIN, 1};
	float singles[] = {0.5f, -0.5f};
	double doubles[] = {1e300, -1};
	uint8_t flags[] = {0, 1};
	EDGE edges[] = {LOW, HIGH};
	uint8_t raw[] = {1, 2, 3};
	NUMBERS value = {2,       tiny,    octets, narrow, unarrow, normal, wide,
			 singles, doubles, flags,  edges,  3,       raw};
	NUMBERS *back = travel(&ingot_type_NUMBERS, &value, 10 * 4 + 8 * 8 + 2 * 16 + 4 + 4);

	CU_ASSERT_EQUAL(back->n, 2);
	CU_ASSERT_EQUAL(back->tiny[0], -1);
	CU_ASSERT_EQUAL(back->unarrow[0], 65535);
	CU_ASSERT_EQUAL(back->wide[0], INT64_MIN);
	CU_ASSERT_TRUE(back->doubles[0] == 1e300);
	CU_ASSERT_EQUAL(back->edges[1], HIGH);
	CU_ASSERT_EQUAL(back->bytes, 3);
	CU_ASSERT_EQUAL(memcmp(back->raw, raw, 3), 0);
	NetApiBufferFree(back);
	flags[1] = 2;
	expect_refused(&ingot_type_NUMBERS, &value, RPC_X_ENUM_VALUE_OUT_OF_RANGE);
}

static void test_bounds(void)
{
	CELL cells[] = {{1, 2}, {3, 4}, {5, 6}};
	int32_t sums[] = {7};
	SHEET sheets[2] = {{3, cells, 1, sums}, {0, NULL, 0, NULL}};
	uint8_t key[] = {1, 2};
	BOUNDED value = {2, sheets, 0, NULL, 2, key};
	BOUNDED *back =
		travel(&ingot_type_BOUNDED, &value, 4 + (4 + 3 * 12 + 4 + 4) + 8 + 4 + 4 + 4);

	CU_ASSERT_EQUAL(back->sheets[0].cells[2].value, 6);
	CU_ASSERT_PTR_NULL(back->sheets[1].cells);
	NetApiBufferFree(back);
	value.rows = 0;
	expect_refused(&ingot_type_BOUNDED, &value, RPC_X_INVALID_BOUND);
	value.rows = 2;
	value.length = 1;
	expect_refused(&ingot_type_BOUNDED, &value, RPC_X_INVALID_BOUND);
}

/* A list of 200,000 nodes, far above the limit of nesting, and a chain of lists. */
static void test_lists(void)
{
	enum { COUNT = 200000 };
	char name[] = "n";
	NODE *nodes = calloc(COUNT, sizeof(*nodes));
	CHAIN chain = {2, NULL, NULL};
	uint8_t *wire = NULL;
	uint32_t length = 0;
	void *block = NULL;
	const NODE *at;
	uint32_t found = 0;

	CU_ASSERT_PTR_NOT_NULL_FATAL(nodes);
	for (uint32_t i = 0; i < COUNT; i++)
		nodes[i] = (NODE){(int32_t)i, name, i + 1 < COUNT ? &nodes[i + 1] : NULL};
	CU_ASSERT_EQUAL_FATAL(ingot_encode(&ingot_type_NODE, INGOT_XDR, nodes, &wire, &length), 0);
	CU_ASSERT_EQUAL(length, COUNT * 16u);
	CU_ASSERT_EQUAL_FATAL(ingot_decode(&ingot_type_NODE, INGOT_XDR, wire, length, NULL, &block),
			      0);
	CU_ASSERT_EQUAL(ingot_block_check(block), 0);
	for (at = block; at; at = at->next)
		found += at->value == (int32_t)found;
	CU_ASSERT_EQUAL(found, COUNT);
	NetApiBufferFree(block);
	NetApiBufferFree(wire);

	nodes[0].next = nodes[1].next = NULL;
	chain.nodes = nodes;
	NetApiBufferFree(travel(&ingot_type_CHAIN, &chain, 4 + 2 * 16 + 4));
	free(nodes);
}

/* The largest type through its smallest and odd values: growth must hold at every size. */
static void test_growth(void)
{
	struct tree children[5] = {{0, NULL, NULL, NULL}};
	struct tree leaf = {0, NULL, NULL, NULL};
	struct tree value = {0, NULL, NULL, NULL};
	EXPRESSION inner = {.kind = 0, .body = {.constant = 4}};
	EXPRESSION outer = {.kind = 1, .body = {.negated = &inner}};

	NetApiBufferFree(travel(&ingot_type_tree, &value, 12));
	value.left = &leaf;
	NetApiBufferFree(travel(&ingot_type_tree, &value, 24));
	value.count = 5;
	value.children = children;
	children[4].right = &leaf;
	NetApiBufferFree(travel(&ingot_type_tree, &value, 24 + 5 * 12 + 12));
	NetApiBufferFree(travel(&ingot_type_EXPRESSION, &outer, 4 + 4 + 8));
}

static void test_arrays_of_pointers(void)
{
	char one[] = "one";
	char two[] = "two";
	char *maybe[] = {one, NULL};
	NAME must[] = {two, one};
	char16_t long_name[] = u"gr\u00fc\u00df";
	WIDE_NAME wide[] = {NULL, long_name, long_name};
	NAMES value = {.count = 2,
		       .maybe = maybe,
		       .must = must,
		       .wide_count = 3,
		       .wide = wide,
		       .fixed = {one, NULL, NULL, two},
		       .bounded = {one, two},
		       .block = {"a", "bc", ""},
		       .lines = {"eleven char", "x"}};
	NAMES *back =
		travel(&ingot_type_NAMES, &value,
		       4 + 12 + 4 + 4 + 16 + 4 + 4 + 2 * 16 + 12 + 4 + 4 + 12 + 16 + 20 + 16 + 8);

	CU_ASSERT_STRING_EQUAL(back->maybe[0], "one");
	CU_ASSERT_PTR_NULL(back->maybe[1]);
	CU_ASSERT_STRING_EQUAL(back->must[0], "two");
	CU_ASSERT_EQUAL(memcmp(back->wide[2], long_name, sizeof(long_name)), 0);
	CU_ASSERT_STRING_EQUAL(back->fixed[3], "two");
	CU_ASSERT_STRING_EQUAL(back->block[1], "bc");
	CU_ASSERT_STRING_EQUAL(back->lines[0], "eleven char");
	NetApiBufferFree(back);
	must[1] = NULL;
	expect_refused(&ingot_type_NAMES, &value, RPC_X_NULL_REF_POINTER);
	must[1] = one;
	value.bounded[1] = "longer than five";
	expect_refused(&ingot_type_NAMES, &value, RPC_X_INVALID_BOUND);
}

static void test_arrays_of_structs_behind_pointers(void)
{
	POINT a = {1, -1};
	POINT b = {2, -2};
	POINT *points[] = {&a, NULL, &b};
	int32_t number = 7;
	int32_t *numbers[] = {NULL, &number, NULL};
	POINTS value = {3, points, numbers, {&b, NULL, NULL, &a}, {{&a, &b}, {&b, &a}}};
	POINTS *back = travel(&ingot_type_POINTS, &value,
			      4 + 3 * 4 + 2 * 12 + 4 + 3 * 4 + 4 + 4 * 4 + 2 * 12 + 4 * 12);
	struct bush leaves[] = {{NULL, 0, NULL}, {NULL, 0, NULL}};
	struct bush *branches[] = {&leaves[0], NULL, &leaves[1]};
	struct bush root = {NULL, 3, branches};
	struct bush *tree;

	CU_ASSERT_EQUAL(back->points[2]->y, -2);
	CU_ASSERT_EQUAL(*back->numbers[1], 7);
	CU_ASSERT_EQUAL(back->sides[1][0]->x, 2);
	NetApiBufferFree(back);
	value.sides[0][1] = NULL;
	expect_refused(&ingot_type_POINTS, &value, RPC_X_NULL_REF_POINTER);
	tree = travel(&ingot_type_bush, &root, 8 + 3 * 4 + 2 * 8);
	CU_ASSERT_EQUAL(tree->branches[2]->count, 0);
	NetApiBufferFree(tree);
}

static void test_unions_with_discriminant(void)
{
	char text[] = "text";
	CHOICE choices[] = {{.sort = SORT_TEXT, .value.text = text},
			    {.sort = SORT_PAIR, .value.pair = {1, 2}},
			    {.sort = SORT_NONE}};
	BOX value = {.count = 3,
		     .choices = choices,
		     .shape = {2, {.oblong = {0.5f, 1.5f, STEEP}}},
		     .kind = 1,
		     .extra.deeper.deep = {'a', {.raw = {7, 8, 9}}},
		     .plain = {-1, {.inner = {.sort = SORT_NUMBER, .value.number = -5}}}};
	BOX *back = travel(&ingot_type_BOX, &value, 4 + 12 + 12 + 4 + 16 + 4 + 4 + 4 + 4 + 4 + 8);
	LINKED last = {.more = 0};
	LINKED first = {.more = 1, .link.next = &last};
	LINKED *chain = travel(&ingot_type_LINKED, &first, 4 + 4 + 4);

	CU_ASSERT_STRING_EQUAL(back->choices[0].value.text, "text");
	CU_ASSERT_EQUAL(back->choices[1].value.pair.y, 2);
	CU_ASSERT_EQUAL(back->shape.shape.oblong.slope, STEEP);
	CU_ASSERT_EQUAL(back->extra.deeper.deep.tagged_union.raw[2], 9);
	CU_ASSERT_EQUAL(back->plain.tagged_union.inner.value.number, -5);
	NetApiBufferFree(back);
	CU_ASSERT_EQUAL(chain->link.next->more, 0);
	NetApiBufferFree(chain);
	choices[0].sort = (SORT)17;
	expect_refused(&ingot_type_BOX, &value, RPC_X_ENUM_VALUE_OUT_OF_RANGE);
	choices[0].sort = SORT_TEXT;
	value.shape.form = 3;
	expect_refused(&ingot_type_BOX, &value, RPC_S_INVALID_TAG);
}

static void test_wide_text(void)
{
	char16_t text[] = u"\u20ac \U0001f600";
	char16_t code[] = u"12345678";
	char16_t units[] = {0xD800, 0};
	PERSON value = {.name = text,
			.code = code,
			.title = text,
			.room = u"fifteen letters",
			.plain = "abc",
			.short_room = u"four",
			.initial = u'x',
			.letters = {1, 2, 0xFFFF},
			.count = 2,
			.units = units};
	PERSON *back = travel(&ingot_type_PERSON, &value,
			      12 + 4 + 16 + 4 + 12 + 20 + 8 + 8 + 4 * 4 + 4 + 8);
	WIDE arm = {.room = u"inner"};
	ANY any = {2, arm};
	struct message lone = {units};

	CU_ASSERT_EQUAL(memcmp(back->name, text, sizeof(text)), 0);
	CU_ASSERT_PTR_NULL(back->comment);
	CU_ASSERT_EQUAL(memcmp(back->room, value.room, sizeof(value.room)), 0);
	CU_ASSERT_EQUAL(back->units[0], 0xD800);
	CU_ASSERT_EQUAL(back->letters[2], 0xFFFF);
	NetApiBufferFree(back);
	NetApiBufferFree(travel(&ingot_type_ANY, &any, 4 + 4 + 8));
	/* Numbers may be anything; text may not: half a pair is no character. */
	expect_refused(&ingot_type_message, &lone, ERROR_NO_UNICODE_TRANSLATION);
}

static void test_unnamed_members(void)
{
	char deep[] = "deep", text[] = "text";
	int32_t values[] = {7, 8, 9};
	PARTS value = {.sort = PART_PAIR, .narrow = -5, .unnamed2 = 77};
	PARTS *back;

	value.deep = deep;
	value.pair[1] = 3;
	value.text = text;
	value.last = -2;
	back = travel(&ingot_type_PARTS, &value, 4 + (4 + 8) + 8 + 4 + (4 + 8) + 4 + 4);
	CU_ASSERT_EQUAL(back->narrow, -5);
	CU_ASSERT_STRING_EQUAL(back->deep, "deep");
	CU_ASSERT_EQUAL(back->pair[1], 3);
	CU_ASSERT_STRING_EQUAL(back->text, "text");
	CU_ASSERT_EQUAL(back->last, -2);
	CU_ASSERT_EQUAL(back->unnamed2, 77);
	NetApiBufferFree(back);

	memset(&value, 0, sizeof(value));
	value.sort = PART_LIST;
	value.count = 3;
	value.values = values;
	back = travel(&ingot_type_PARTS, &value, 4 + 4 + 4 + 8 + 4 + 12 + 4);
	CU_ASSERT_EQUAL(back->count, 3);
	CU_ASSERT_EQUAL(back->values[2], 9);
	NetApiBufferFree(back);
}

static void test_unnamed_parts(void)
{
	char text[] = "q";
	struct long_parts one = {.before = 1, .b = 2, .r = 18};
	PART_CHOICE choice = {.kind = 2};
	struct long_parts *one_back;
	PART_CHOICE *back;

	one.q = text;
	one_back = travel(&ingot_type_long_parts, &one, 4 + 9 * 4 + 9 * 4 + 8);
	CU_ASSERT_EQUAL(one_back->b, 2);
	CU_ASSERT_STRING_EQUAL(one_back->q, "q");
	CU_ASSERT_EQUAL(one_back->r, 18);
	NetApiBufferFree(one_back);
	choice.u.yes = 1;
	choice.u.tagged_union.sure = 0.5;
	back = travel(&ingot_type_PART_CHOICE, &choice, 4 + 4 + 8);
	CU_ASSERT_EQUAL(back->u.tagged_union.sure, 0.5);
	NetApiBufferFree(back);
	choice = (PART_CHOICE){.kind = 1};
	choice.u.y = 6;
	back = travel(&ingot_type_PART_CHOICE, &choice, 4 + 8);
	CU_ASSERT_EQUAL(back->u.y, 6);
	NetApiBufferFree(back);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"SERVER_INFO_101", test_server_info},
		{"scalars of every width", test_scalars},
		{"enumerations, ranges and booleans", test_checks},
		{"nested structures and padding", test_nesting_and_padding},
		{"arrays and text in place", test_arrays_in_place},
		{"pointers to one value", test_pointers},
		{"union arms of every sort", test_unions},
		{"enumerations and booleans that pick an arm", test_enumerated_discriminant},
		{"arms for values that there are not", test_closed_discriminants},
		{"unions behind pointers", test_unions_behind_pointers},
		{"counted arrays of every element", test_counted},
		{"bounds of counts", test_bounds},
		{"arrays of strings", test_arrays_of_pointers},
		{"arrays of pointers to structures", test_arrays_of_structs_behind_pointers},
		{"unions with their discriminant", test_unions_with_discriminant},
		{"UTF-16 text", test_wide_text},
		{"members without a name", test_unnamed_members},
		{"members without a name, in unions and as a step", test_unnamed_parts},
		{"lists", test_lists},
		{"trees and growth", test_growth},
		CU_TEST_INFO_NULL,
	};

	return suite_run("golden", tests);
}
