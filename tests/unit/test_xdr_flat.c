/*
 * test_xdr_flat.c: arrays of flat structures, which have a walk of their own where the processor can.
 *
 * Every value and every piece of bytes goes both ways, the flat and the general one, from and to places at the ends
 * of pages. Both have to come to the same: bytes, values and statuses.
 */
#include <stdbool.h>
#include <string.h>

#include "flat_samples.h"
#include "ingot/block.h"
#include "lmapibuf.h"
#include "page_end.h"
#include "suite.h"
#include "watched.h"
#include "winerror.h"
#include "xdr_decoder.h"
#include "xdr_encoder.h"

#define GENERAL SIZE_MAX

#define COUNT    8u
#define AROUND   104u
#define WIRE_MAX 4096u

static bool processor_can(void)
{
	size_t least;

	ingot_xdr_flat_set_least(1);
	least = atomic_load(&ingot_xdr_flat_least);
	return least == 1;
}

/* Values whose texts and arrays have lengths around `around`. */
struct values {
	char texts[COUNT][2][AROUND + 8];
	uint32_t words[80];
	uint64_t large[80];
};

static char *text(struct values *v, unsigned element, unsigned which, uint32_t length)
{
	char *to = v->texts[element][which];

	for (uint32_t i = 0; i < length; i++)
		to[i] = (char)('a' + (i + element) % 26);
	to[length] = '\0';
	return to;
}

/* Element `i` at `to`, of texts and arrays as long as `around` says, of one element a little longer. */
static void fill_element(unsigned kind, struct values *v, void *to, unsigned i, uint32_t around)
{
	uint32_t length = around + (i == 2 ? 3 : 0);

	switch (kind) {
	case NUMBERS:
		*(struct numbers *)to = (struct numbers){{i, 2, 0x80000001u, around, 5},
							 {UINT64_C(0x1122334455667788), around, i},
							 ~i};
		break;
	case NAMES:
		*(struct names *)to = (struct names){text(v, i, 0, length),
						     i % 2 ? text(v, i, 1, around % 41) : NULL};
		break;
	case SERVER:
		*(struct sample_server *)to =
			(struct sample_server){i,      text(v, i, 0, length),
					       around, 2,
					       3,      i % 3 ? text(v, i, 1, around) : NULL};
		break;
	default:
		*(struct item *)to = (struct item){i,           text(v, i, 0, around % 32),
						   length % 21, v->words,
						   length % 7,  around % 7 ? v->large : NULL};
		if (around % 7 == 0)
			((struct item *)to)->large_count = 0;
		break;
	}
}

/* A list whose elements end where a page does. */
static struct list make_list(unsigned kind, struct values *v, char *end, uint32_t around)
{
	char *elements = end - COUNT * types[kind].size;

	for (uint32_t i = 0; i < 80; i++) {
		v->words[i] = i * 0x01020304u;
		v->large[i] = i * UINT64_C(0x0102030405060708);
	}
	memset(elements, 0, COUNT * types[kind].size);
	for (unsigned i = 0; i < COUNT; i++)
		fill_element(kind, v, elements + i * types[kind].size, i, around);
	return (struct list){COUNT, elements};
}

static uint32_t encode(size_t least, unsigned kind, const struct list *list, uint8_t *to)
{
	const ingot_type type = list_type(kind);
	uint8_t *wire = NULL;
	uint32_t length = 0;

	ingot_xdr_flat_set_least(least);
	CU_ASSERT_EQUAL_FATAL(ingot_encode(&type, INGOT_XDR, list, &wire, &length), 0);
	CU_ASSERT_FATAL(length <= WIRE_MAX);
	memcpy(to, wire, length);
	CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
	return length;
}

/* The block's bytes, its pointers told from its start. */
static NET_API_STATUS decode(size_t least, const ingot_type *type, const uint8_t *wire,
			     uint32_t length, const ingot_limits *limits, void **ret_block)
{
	ingot_xdr_flat_set_least(least);
	return ingot_decode(type, INGOT_XDR, wire, length, limits, ret_block);
}

/* Bytes of two blocks are the same, but for the pointers in them: these are as far from each block's start. */
static bool same_blocks(const char *one, const char *other)
{
	DWORD size = 0;
	DWORD other_size = 0;

	CU_ASSERT_EQUAL(NetApiBufferSize((void *)one, &size), 0);
	CU_ASSERT_EQUAL(NetApiBufferSize((void *)other, &other_size), 0);
	if (size != other_size)
		return false;
	for (DWORD at = 0; at < size;) {
		uintptr_t a = 0;
		uintptr_t b = 0;

		if (at + sizeof(a) <= size && at % sizeof(a) == 0) {
			memcpy(&a, one + at, sizeof(a));
			memcpy(&b, other + at, sizeof(b));
		}
		if (a - (uintptr_t)one < size && a - (uintptr_t)one == b - (uintptr_t)other)
			at += sizeof(a);
		else if (one[at] == other[at])
			at++;
		else
			return false;
	}
	return true;
}

/* Decodes both ways. The status of both. */
static NET_API_STATUS check_bytes(unsigned kind, const uint8_t *wire, uint32_t length,
				  const ingot_limits *limits)
{
	const ingot_type type = list_type(kind);
	void *general = NULL;
	void *flat = NULL;
	NET_API_STATUS status = decode(GENERAL, &type, wire, length, limits, &general);

	CU_ASSERT_EQUAL_FATAL(decode(1, &type, wire, length, limits, &flat), status);
	if (status == 0) {
		CU_ASSERT_EQUAL(ingot_block_check(flat), 0);
		CU_ASSERT(same_blocks(general, flat));
		CU_ASSERT_EQUAL(NetApiBufferFree(general), 0);
		CU_ASSERT_EQUAL(NetApiBufferFree(flat), 0);
	}
	return status;
}

/* Every byte of it replaced by some others. */
static void check_changed(unsigned kind, uint8_t *wire, uint32_t length)
{
	static const uint8_t others[] = {0, 1, 2, 31, 32, 33, 0x7F, 0x80, 0xFF};

	for (uint32_t at = 0; at < length; at++) {
		uint8_t before = wire[at];

		for (size_t i = 0; i < sizeof(others); i++) {
			wire[at] = others[i];
			(void)check_bytes(kind, wire, length, NULL);
		}
		wire[at] = before;
	}
	for (uint32_t cut = 0; cut < length; cut++)
		CU_ASSERT(check_bytes(kind, wire, cut, NULL) != 0);
}

/* From bytes that end where a page does. */
static void check_value(unsigned kind, const struct list *list, char *end, bool changed)
{
	uint8_t general[WIRE_MAX];
	uint8_t flat[WIRE_MAX];
	uint32_t length = encode(GENERAL, kind, list, general);
	uint8_t *wire = (uint8_t *)end - length;

	CU_ASSERT_EQUAL_FATAL(encode(1, kind, list, flat), length);
	CU_ASSERT(memcmp(general, flat, length) == 0);
	memcpy(wire, general, length);
	CU_ASSERT_EQUAL(check_bytes(kind, wire, length, NULL), 0);
	if (changed)
		check_changed(kind, wire, length);
}

static void test_both_ways(void)
{
	static struct values values;
	char *elements = page_end();
	char *wire = page_end();

	for (unsigned kind = 0; kind < KINDS; kind++) {
		for (uint32_t around = 0; around <= AROUND; around++) {
			struct list list = make_list(kind, &values, elements, around);

			check_value(kind, &list, wire, around == 5 || around == 31 || around == 37);
		}
	}
}

/* Texts that end where a page does, `away` from there. */
static void test_texts_at_page_ends(void)
{
	char *end = page_end();
	char *wire = page_end();

	for (uint32_t length = 0; length <= AROUND; length++) {
		for (uint32_t away = 0; away < 40; away++) {
			struct names names[COUNT];
			struct list list = {COUNT, names};
			char *name = end - away - length - 1;

			memset(end - 512, 'x', 512);
			name[length] = '\0';
			for (unsigned i = 0; i < COUNT; i++)
				names[i] = (struct names){name, NULL};
			check_value(NAMES, &list, wire, false);
		}
	}
}

/* Numbers that end where a page does. */
static void test_arrays_at_page_ends(void)
{
	char *words = page_end();
	char *large = page_end();
	char *wire = page_end();
	char name[] = "a name";

	for (uint32_t count = 1; count <= 20; count++) {
		struct item items[COUNT];
		struct list list = {COUNT, items};

		memset(words - 80, (int)count, 80);
		memset(large - 160, (int)count, 160);
		for (unsigned i = 0; i < COUNT; i++)
			items[i] = (struct item){i,     name,
						 count, (uint32_t *)(void *)(words - count * 4),
						 count, (uint64_t *)(void *)(large - count * 8)};
		check_value(ITEM, &list, wire, false);
	}
}

/* Of blocks of every size; of texts and arrays where one, in front, is longer than the others. */
static void test_limits(void)
{
	static struct values values;
	char *elements = page_end();
	uint8_t wire[WIRE_MAX];

	for (unsigned kind = 0; kind < KINDS; kind++) {
		struct list list = make_list(kind, &values, elements, 1);
		uint32_t length;
		unsigned refused = 0;

		/* fewer elements than the one in front has numbers */
		list.count = COUNT - 3;
		fill_element(kind, &values, list.elements, 0, kind == ITEM ? COUNT : AROUND);
		length = encode(GENERAL, kind, &list, wire);
		for (uint32_t most = 1; most < 700; most++) {
			const ingot_limits block = {.block = most};
			const ingot_limits string = {.string = most};
			const ingot_limits count = {.count = most};

			refused += check_bytes(kind, wire, length, &block) != 0;
			(void)check_bytes(kind, wire, length, &string);
			(void)check_bytes(kind, wire, length, &count);
		}
		CU_ASSERT(refused > 0 && refused < 699);
	}
}

/* A pointer that must not be NULL, and one array that counts what it has not. */
static void test_refused_values(void)
{
	static struct values values;
	char *elements = page_end();

	for (unsigned i = 0; i < COUNT; i++) {
		for (size_t least = 1; least != 0; least = least == 1 ? GENERAL : 0) {
			struct list list = make_list(ITEM, &values, elements, 3);
			const ingot_type type = list_type(ITEM);
			struct item *item = (struct item *)list.elements + i;
			uint8_t *wire = NULL;
			uint32_t length = 0;

			ingot_xdr_flat_set_least(least);
			item->words = NULL;
			CU_ASSERT_EQUAL(ingot_encode(&type, INGOT_XDR, &list, &wire, &length),
					RPC_X_NULL_REF_POINTER);
			item->words = values.words;
			item->word_count = 21;
			CU_ASSERT_EQUAL(ingot_encode(&type, INGOT_XDR, &list, &wire, &length),
					RPC_X_INVALID_BOUND);
			item->word_count = 20;
			item->name = NULL;
			CU_ASSERT_EQUAL(ingot_encode(&type, INGOT_XDR, &list, &wire, &length),
					RPC_X_NULL_REF_POINTER);
		}
	}
}

/* Text that is too long, by one or more. */
static void test_too_long(void)
{
	static struct values values;
	char *elements = page_end();
	const ingot_type type = list_type(NAMES);

	for (uint32_t length = 38; length < 80; length++) {
		for (size_t least = 1; least != 0; least = least == 1 ? GENERAL : 0) {
			struct list list = make_list(NAMES, &values, elements, 3);
			uint8_t *wire = NULL;
			uint32_t bytes = 0;
			NET_API_STATUS status;

			ingot_xdr_flat_set_least(least);
			((struct names *)list.elements)[1].other = text(&values, 1, 1, length);
			status = ingot_encode(&type, INGOT_XDR, &list, &wire, &bytes);
			CU_ASSERT_EQUAL(status, length > 40 ? RPC_X_INVALID_BOUND : 0);
			if (!status)
				CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
		}
	}
}

/* Nothing is written behind what there is room for. */
static void test_room(void)
{
	static struct values values;
	char *elements = page_end();
	uint8_t *end = (uint8_t *)page_end();
	size_t put = 0;

	if (!processor_can() || ingot_reads_are_watched())
		return;
	for (unsigned kind = 0; kind < KINDS; kind++) {
		struct list list = make_list(kind, &values, elements, AROUND);
		struct xdr_flat flat = {.type = &types[kind]};

		CU_ASSERT_FATAL(ingot_xdr_flat_look(&flat));
		for (size_t room = 0; room < 1000; room++) {
			struct xdr_encoder encoder = {.start = end - room,
						      .at = end - room,
						      .end = end,
						      .text_places = UINT32_MAX};

			put += ingot_xdr_flat_put(&encoder, &flat, list.elements, COUNT);
			CU_ASSERT(encoder.at <= encoder.end);
		}
	}
	CU_ASSERT(put > 1000);
}

/* That the flat walk takes what it is for, all but the last element where that ends at its numbers. */
static void test_taken(void)
{
	static const uint32_t last_is_others[KINDS] = {1, 1, 0, 1};
	static struct values values;
	char *elements = page_end();
	uint8_t wire[WIRE_MAX];

	for (unsigned kind = 0; kind < KINDS; kind++) {
		struct list list = make_list(kind, &values, elements, 1);
		struct xdr_flat flat = {.type = &types[kind]};
		uint8_t out[WIRE_MAX];
		_Alignas(16) char block[WIRE_MAX];
		uint32_t length;
		struct xdr_encoder encoder = {.start = out,
					      .at = out,
					      .end = out + sizeof(out),
					      .text_places =
						      ingot_reads_are_watched() ? 0 : UINT32_MAX};
		struct xdr_decoder decoder = {.limits = ingot_limits_resolve(NULL)};

		CU_ASSERT_FATAL(ingot_xdr_flat_look(&flat));
		CU_ASSERT_EQUAL(flat.beyond, last_is_others[kind]);
		length = encode(GENERAL, kind, &list, wire);
		if (!processor_can())
			continue;
		memset(wire + length, 0, 512);
		decoder.at.wire = wire + 4;
		decoder.end = wire + length + 512;
		xdr_decoder_set_memory(&decoder, block, 1024, sizeof(block) - XDR_DECODE_SLACK);
		CU_ASSERT_EQUAL(ingot_xdr_flat_fill(&decoder, &flat, block, COUNT),
				COUNT - flat.beyond);
		if (encoder.text_places != 0)
			CU_ASSERT_EQUAL(ingot_xdr_flat_put(&encoder, &flat, list.elements, COUNT),
					COUNT - flat.beyond);
	}
}

/* Where there is no block, as of a frame, nothing is pointed to. */
static void test_no_block(void)
{
	struct xdr_flat flat = {.type = &types[SERVER]};
	struct xdr_decoder decoder = {.limits = ingot_limits_resolve(NULL)};
	struct sample_server servers[COUNT];
	static const uint8_t wire[WIRE_MAX];

	CU_ASSERT_FATAL(ingot_xdr_flat_look(&flat));
	decoder.at.wire = wire;
	decoder.end = wire + sizeof(wire);
	CU_ASSERT_EQUAL(ingot_xdr_flat_fill(&decoder, &flat, (char *)servers, COUNT), 0);
}

/* Small arrays count together, as long as they are of one type. */
static void test_worth_it(void)
{
	struct xdr_flat flat = {.type = NULL};

	if (processor_can()) {
		ingot_xdr_flat_set_least(8);
		CU_ASSERT_FALSE(xdr_flat_is_for(&flat, &types[SERVER], 5));
		CU_ASSERT(xdr_flat_is_for(&flat, &types[SERVER], 3));
		CU_ASSERT(xdr_flat_is_for(&flat, &types[SERVER], 1));
		CU_ASSERT_FALSE(xdr_flat_is_for(&flat, &types[SERVER], 0));
		CU_ASSERT_FALSE(xdr_flat_is_for(&flat, &types[ITEM], 7));
		CU_ASSERT_FALSE(xdr_flat_is_for(&flat, &types[SERVER], 7));
		CU_ASSERT(xdr_flat_is_for(&flat, &types[ITEM], 1000));
		CU_ASSERT_EQUAL(flat.cell_count, 3);
	}
	ingot_xdr_flat_set_least(GENERAL);
	CU_ASSERT_FALSE(xdr_flat_is_for(&flat, &types[SERVER], 1000));
}

/* What is not flat: other steps, too many cells, numbers whose store would go over what is there, gaps left as is. */
static void test_not_flat(void)
{
	static const ingot_step not_flat[][9] = {
		{{.op = INGOT_OP_W32, .n = 1}, {.op = INGOT_OP_W16, .n = 2, .offset = 4}},
		{{.op = INGOT_OP_W32, .n = 1, .offset = 4}, {.op = INGOT_OP_W32, .n = 1}},
		{{.op = INGOT_OP_W32, .n = 40}},
		{{.op = INGOT_OP_W32, .n = 1, .offset = 252},
		 {.op = INGOT_OP_W32, .n = 2, .offset = 252}},
		{{.op = INGOT_OP_GAP, .n = 4, .offset = 64}, {.op = INGOT_OP_W32, .n = 1}},
		{{.op = INGOT_OP_STRING, .min = 1}},
		{{.op = INGOT_OP_ARRAY, .width = 2, .offset = 8, .type = &ingot_type_word32}},
		{{.op = INGOT_OP_ARRAY, .width = 4, .offset = 16, .type = &ingot_type_word32}},
		{{.op = INGOT_OP_ARRAY,
		  .width = 4,
		  .flags = INGOT_STEP_KNOWN,
		  .offset = 8,
		  .type = &ingot_type_word32}},
		{{.op = INGOT_OP_ARRAY, .width = 4, .offset = 8, .type = &ingot_type_string}},
	};

	for (size_t i = 0; i < sizeof(not_flat) / sizeof(not_flat[0]); i++) {
		const ingot_type type = {.size = 256, .align = 8, .steps = not_flat[i]};
		struct xdr_flat flat = {.type = &type};

		CU_ASSERT_FALSE(ingot_xdr_flat_look(&flat));
		CU_ASSERT_FALSE(ingot_xdr_flat_look(&flat));
	}
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"the flat walk and the general one", test_both_ways},
		{"texts at the ends of pages", test_texts_at_page_ends},
		{"arrays at the ends of pages", test_arrays_at_page_ends},
		{"limits hold", test_limits},
		{"values that are refused", test_refused_values},
		{"texts that are too long", test_too_long},
		{"room is kept to", test_room},
		{"elements that are taken", test_taken},
		{"no block", test_no_block},
		{"what is worth it", test_worth_it},
		{"structures that are not flat", test_not_flat},
		CU_TEST_INFO_NULL,
	};

	return suite_run("xdr_flat", tests);
}
