/*
 * test_wide.c: UTF-16 in memory, UTF-8 on the wire.
 *
 * The judge of the conversions is the C library's iconv.
 */
#include <iconv.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <uchar.h>

#include "heap.h"
#include "ingot/block.h"
#include "lmapibuf.h"
#include "samples.h"
#include "suite.h"
#include "utf.h"
#include "winerror.h"

struct wide {
	uint32_t id;
	char16_t *name;
	char16_t *note;
	char16_t label[6];
	uint32_t count;
	char16_t **list;
};

static const ingot_step wide_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .gap = 4, .offset = offsetof(struct wide, id)},
	{.op = INGOT_OP_WSTRING, .offset = offsetof(struct wide, name), .max = 40},
	{.op = INGOT_OP_WSTRING,
	 .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct wide, note)},
	{.op = INGOT_OP_WTEXT, .n = 6, .offset = offsetof(struct wide, label)},
	{.op = INGOT_OP_ARRAY,
	 .offset = offsetof(struct wide, list),
	 .peer = offsetof(struct wide, count),
	 .width = 4,
	 .type = &ingot_type_wstring_ref},
	{.op = INGOT_OP_END},
};

static const ingot_type wide_type = {
	.name = "wide",
	.size = sizeof(struct wide),
	.align = _Alignof(struct wide),
	.min_wire = 20,
	.growth = 16 * (sizeof(struct wide) + 3 + 7) / 20 + 1,
	.steps = wide_steps,
};

static struct wide sample(void)
{
	static char16_t name[] = u"Grüße, 世界 \U0001F600";
	static char16_t note[] = u"";
	static char16_t one[] = u"eins";
	static char16_t two[] = u"\uFFFD\U0010FFFF";
	static char16_t *list[] = {one, two};

	return (struct wide){7, name, note, u"fünf5", 2, list};
}

static void test_round_trip(void)
{
	struct wide value = sample();
	struct wide *back = NULL;
	uint8_t *wire = NULL;
	uint8_t *again = NULL;
	uint32_t length = 0;
	uint32_t again_length = 0;
	void *copy = NULL;

	CU_ASSERT_EQUAL_FATAL(ingot_encode(&wide_type, INGOT_XDR, &value, &wire, &length), 0);
	CU_ASSERT_EQUAL_FATAL(
		ingot_decode(&wide_type, INGOT_XDR, wire, length, NULL, (void **)&back), 0);
	CU_ASSERT_EQUAL(memcmp(back->name, value.name, 2 * utf16_length(value.name, 99) + 2), 0);
	CU_ASSERT_PTR_NOT_NULL_FATAL(back->note);
	CU_ASSERT_EQUAL(back->note[0], 0);
	CU_ASSERT_EQUAL(memcmp(back->label, value.label, sizeof(value.label)), 0);
	CU_ASSERT_EQUAL(back->count, 2);
	CU_ASSERT_EQUAL(back->list[1][2], 0xDFFF);
	CU_ASSERT_EQUAL(ingot_block_check(back), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_clone(back, &copy), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(back), 0);
	CU_ASSERT_EQUAL(ingot_block_check(copy), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_encode(&wide_type, INGOT_XDR, copy, &again, &again_length), 0);
	CU_ASSERT(again_length == length && memcmp(again, wire, length) == 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(copy), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(again), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
}

/* Random bytes: what iconv takes for UTF-8 we take, with the same units, and the other way round. */
static void test_beside_iconv(void)
{
	struct sample_random random = {5};
	iconv_t converter = iconv_open("UTF-16LE", "UTF-8");
	unsigned taken = 0;
	unsigned refused = 0;

	CU_ASSERT_FATAL(converter != (iconv_t)-1);
	for (unsigned round = 0; round < 200000; round++) {
		static const uint8_t interesting[] = {0x41, 0x7F, 0x80, 0xBF, 0xC0, 0xC2,
						      0xDF, 0xE0, 0xA0, 0xED, 0x9F, 0xEF,
						      0xF0, 0x90, 0xF4, 0x8F};
		uint8_t text[6];
		char16_t ours[6];
		char16_t theirs[6];
		uint8_t back[18];
		size_t length = 1 + sample_random_below(&random, 6);
		char *in = (char *)text;
		char *out = (char *)theirs;
		size_t in_left = length;
		size_t out_left = sizeof(theirs);
		size_t units;
		bool ok;

		for (size_t i = 0; i < length; i++)
			text[i] = interesting[sample_random_below(&random, 16)];
		(void)iconv(converter, NULL, NULL, NULL, NULL);
		ok = iconv(converter, &in, &in_left, &out, &out_left) == 0 && in_left == 0;
		units = utf16_units(text, length);
		CU_ASSERT_EQUAL_FATAL(utf8_is_text(text, length), units != UTF_BAD);
		if (ok != (units != UTF_BAD))
			CU_FAIL_FATAL("iconv and we disagree");
		refused += !ok;
		if (!ok)
			continue;
		taken++;
		CU_ASSERT_EQUAL_FATAL(units, (sizeof(theirs) - out_left) / 2);
		utf16_from_utf8(ours, text, length);
		CU_ASSERT_EQUAL_FATAL(memcmp(ours, theirs, units * 2), 0);
		CU_ASSERT_EQUAL_FATAL(utf8_bytes(ours, units), length);
		utf8_from_utf16(back, ours, units);
		CU_ASSERT_EQUAL_FATAL(memcmp(back, text, length), 0);
	}
	CU_ASSERT(taken > 1000);
	CU_ASSERT(refused > 1000);
	iconv_close(converter);
}

/* Plain letters in front of something else, of each length: whether it is text does not depend on them. */
static void test_is_text(void)
{
	static const struct {
		const char *bytes;
		uint8_t length;
		bool is_text;
	} ends[] = {
		{"", 0, true},
		{"z", 1, true},
		{"\x7F", 1, true},
		{"\0", 1, false},
		{"\0abcdefghijk", 9, false},
		{"\x80", 1, false},
		{"\xC3\xA4", 2, true},
		{"\xC3", 1, false},
		{"\xC0\x80", 2, false},
		{"\xED\xA0\x80", 3, false},
		{"\xE2\x82\xAC", 3, true},
		{"\xF0\x9F\x98\x80 and more", 13, true},
		{"\xF4\x90\x80\x80", 4, false},
		{"\xFF"
		 "abcdefghijk",
		 9, false},
	};

	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++) {
		for (size_t plain = 0; plain < 40; plain++) {
			uint8_t text[64];

			memset(text, 'a', plain);
			memcpy(text + plain, ends[i].bytes, ends[i].length);
			CU_ASSERT_EQUAL(utf8_is_text(text, plain + ends[i].length),
					ends[i].is_text);
		}
	}
}

static void test_refusals(void)
{
	static char16_t lone_high[] = {'a', 0xD800, 0};
	static char16_t lone_low[] = {0xDC00, 'a', 0};
	static char16_t reversed[] = {0xDC00, 0xD800, 0};
	static char16_t *bad[] = {lone_high, lone_low, reversed};
	char16_t long_name[42];
	struct wide value = sample();
	uint8_t *wire = NULL;
	uint32_t length = 0;

	for (size_t i = 0; i < 3; i++) {
		value.name = bad[i];
		CU_ASSERT_EQUAL(ingot_encode(&wide_type, INGOT_XDR, &value, &wire, &length),
				ERROR_NO_UNICODE_TRANSLATION);
	}
	for (size_t i = 0; i < 41; i++)
		long_name[i] = u'x';
	long_name[41] = 0;
	value.name = long_name;
	CU_ASSERT_EQUAL(ingot_encode(&wide_type, INGOT_XDR, &value, &wire, &length),
			RPC_X_INVALID_BOUND);
	value = sample();
	for (size_t i = 0; i < 6; i++)
		value.label[i] = u'x';
	CU_ASSERT_EQUAL(ingot_encode(&wide_type, INGOT_XDR, &value, &wire, &length),
			RPC_X_INVALID_BOUND);
	value.name = NULL;
	CU_ASSERT_EQUAL(ingot_encode(&wide_type, INGOT_XDR, &value, &wire, &length),
			RPC_X_NULL_REF_POINTER);
	CU_ASSERT_PTR_NULL(wire);
}

/* Every prefix and every flipped bit: a value that keeps the rules, or a refusal; nothing is left. */
static void test_damage(void)
{
	struct wide value = sample();
	struct ingot_heap_usage before;
	uint8_t *wire = NULL;
	uint32_t length = 0;

	CU_ASSERT_EQUAL_FATAL(ingot_encode(&wide_type, INGOT_XDR, &value, &wire, &length), 0);
	before = ingot_heap_live();
	for (uint32_t cut = 0; cut < length; cut++) {
		uint8_t *piece = malloc(cut ? cut : 1);
		void *block = NULL;

		memcpy(piece, wire, cut);
		CU_ASSERT_EQUAL(ingot_decode(&wide_type, INGOT_XDR, piece, cut, NULL, &block),
				RPC_X_BAD_STUB_DATA);
		free(piece);
	}
	for (uint32_t bit = 0; bit < length * 8; bit++) {
		void *block = NULL;

		wire[bit / 8] ^= (uint8_t)(1u << (bit % 8));
		if (ingot_decode(&wide_type, INGOT_XDR, wire, length, NULL, &block) == 0) {
			if (ingot_block_check(block) != 0)
				CU_FAIL("a decoded block breaks the rules");
			CU_ASSERT_EQUAL(NetApiBufferFree(block), 0);
		}
		wire[bit / 8] ^= (uint8_t)(1u << (bit % 8));
	}
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
	CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"round trip", test_round_trip}, {"beside iconv", test_beside_iconv},
		{"UTF-8 or none", test_is_text}, {"refusals", test_refusals},
		{"damaged bytes", test_damage},  CU_TEST_INFO_NULL,
	};

	return suite_run("wide", tests);
}
