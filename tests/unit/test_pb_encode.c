/*
 * test_pb_encode.c: members to protobuf's bytes: each kind, each way to be there or not, each form of several
 * values, and what is refused.
 *
 * The bytes that are wanted are written out by the rules of protobuf.dev, "Encoding". What other implementations
 * make of ours is seen in tests/interop.
 */
#include "pb_values.h"

/* One number, and a presence flag behind it. */
struct number {
	union {
		int64_t i64;
		uint64_t u64;
		int32_t i32;
		uint32_t u32;
		int16_t i16;
		uint16_t u16;
		int8_t i8;
		uint8_t u8;
		float f;
		double d;
	} value;
	uint16_t has;
};

#define I64(v) .value = {.i64 = v}
#define U64(v) .value = {.u64 = v}
#define I32(v) .value = {.i32 = v}
#define U32(v) .value = {.u32 = v}
#define I16(v) .value = {.i16 = v}
#define I8(v)  .value = {.i8 = v}

static const struct number_row {
	const char *hex;
	uint32_t number;
	uint8_t kind, op;
	uint16_t flags;
	uint8_t presence_width;
	uint8_t selects;
	struct number value;
	NET_API_STATUS status;
} numbers[] = {
	{"08 01", 1, INGOT_KIND_INT32, INGOT_OP_W32, .value = {I32(1)}},
	{"08 96 01", 1, INGOT_KIND_INT32, INGOT_OP_W32, .value = {I32(150)}},
	{"08 ff ff ff ff ff ff ff ff ff 01", 1, INGOT_KIND_INT32, INGOT_OP_W32, .value = {I32(-1)}},
	{"08 80 80 80 80 f8 ff ff ff ff 01", 1, INGOT_KIND_INT32, INGOT_OP_W32,
	 .value = {I32(INT32_MIN)}},
	{"08 fe ff ff ff ff ff ff ff ff 01", 1, INGOT_KIND_INT32, INGOT_OP_W16, .value = {I16(-2)}},
	{"08 fd ff ff ff ff ff ff ff ff 01", 1, INGOT_KIND_INT32, INGOT_OP_W8, .value = {I8(-3)}},
	{"08 41", 1, INGOT_KIND_INT32, INGOT_OP_OPAQUE, .value = {I8(65)}},
	{"08 ff ff ff ff ff ff ff ff 7f", 1, INGOT_KIND_INT64, INGOT_OP_W64,
	 .value = {I64(INT64_MAX)}},
	{"08 80 80 80 80 80 80 80 80 80 01", 1, INGOT_KIND_INT64, INGOT_OP_W64,
	 .value = {I64(INT64_MIN)}},
	{"08 ff ff ff ff 0f", 1, INGOT_KIND_UINT32, INGOT_OP_W32, .value = {U32(UINT32_MAX)}},
	{"08 ff ff 03", 1, INGOT_KIND_UINT32, INGOT_OP_W16, .value = {I16(-1)}},
	{"08 ff 01", 1, INGOT_KIND_UINT32, INGOT_OP_W8, .value = {I8(-1)}},
	{"08 ff ff ff ff ff ff ff ff ff 01", 1, INGOT_KIND_UINT64, INGOT_OP_W64,
	 .value = {U64(UINT64_MAX)}},
	{"08 01", 1, INGOT_KIND_SINT32, INGOT_OP_W32, .value = {I32(-1)}},
	{"08 02", 1, INGOT_KIND_SINT32, INGOT_OP_W32, .value = {I32(1)}},
	{"08 ff ff ff ff 0f", 1, INGOT_KIND_SINT32, INGOT_OP_W32, .value = {I32(INT32_MIN)}},
	{"08 fe ff ff ff ff ff ff ff ff 01", 1, INGOT_KIND_SINT64, INGOT_OP_W64,
	 .value = {I64(INT64_MAX)}},
	{"0d 04 03 02 01", 1, INGOT_KIND_FIXED32, INGOT_OP_W32, .value = {U32(0x01020304)}},
	{"0d ff ff ff ff", 1, INGOT_KIND_SFIXED32, INGOT_OP_W32, .value = {I32(-1)}},
	{"0d 00 00 c0 3f", 1, INGOT_KIND_FLOAT, INGOT_OP_W32, .value = {.value = {.f = 1.5f}}},
	{"0d 00 00 00 80", 1, INGOT_KIND_FLOAT, INGOT_OP_W32, .value = {.value = {.f = -0.0f}}},
	{"09 08 07 06 05 04 03 02 01", 1, INGOT_KIND_FIXED64, INGOT_OP_W64,
	 .value = {U64(0x0102030405060708)}},
	{"09 fe ff ff ff ff ff ff ff", 1, INGOT_KIND_SFIXED64, INGOT_OP_W64, .value = {I64(-2)}},
	{"09 00 00 00 00 00 00 02 c0", 1, INGOT_KIND_DOUBLE, INGOT_OP_W64,
	 .value = {.value = {.d = -2.25}}},
	{"08 01", 1, INGOT_KIND_BOOL, INGOT_OP_W8, .value = {I8(1)}},
	{"08 01", 1, INGOT_KIND_BOOL, INGOT_OP_W32, .value = {U32(0x100)}},
	{"08 0a", 1, INGOT_KIND_ENUM, INGOT_OP_W32, .value = {I32(10)}},
	{"08 ff ff ff ff ff ff ff ff ff 01", 1, INGOT_KIND_ENUM, INGOT_OP_W32, .value = {I32(-1)}},
	/* an integer of 8 bytes that stands for one of 4 */
	{"08 ff ff ff ff 07", 1, INGOT_KIND_INT32, INGOT_OP_LONG, .value = {I64(INT32_MAX)}},
	{NULL, 1, INGOT_KIND_INT32, INGOT_OP_LONG, .value = {I64(INT64_C(0x80000000))},
	 .status = RPC_X_INVALID_BOUND},
	{"08 ff ff ff ff 0f", 1, INGOT_KIND_UINT32, INGOT_OP_LONG, .value = {U64(UINT32_MAX)}},
	{NULL, 1, INGOT_KIND_UINT32, INGOT_OP_LONG, .value = {U64(UINT64_C(0x100000000))},
	 .status = RPC_X_INVALID_BOUND},
	/* numbers of fields: 15 is the last of one byte */
	{"78 01", 15, INGOT_KIND_INT32, INGOT_OP_W32, .value = {I32(1)}},
	{"80 01 01", 16, INGOT_KIND_INT32, INGOT_OP_W32, .value = {I32(1)}},
	{"f8 ff ff ff 0f 01", 0x1FFFFFFF, INGOT_KIND_INT32, INGOT_OP_W32, .value = {I32(1)}},
	/* what is 0, and what makes it be written all the same */
	{"", 1, INGOT_KIND_INT32, INGOT_OP_W32, .flags = 0},
	{"", 1, INGOT_KIND_DOUBLE, INGOT_OP_W64, .flags = 0},
	{"08 00", 1, INGOT_KIND_INT32, INGOT_OP_W32, .flags = INGOT_FIELD_REQUIRED},
	{"09 00 00 00 00 00 00 00 00", 1, INGOT_KIND_DOUBLE, INGOT_OP_W64,
	 .flags = INGOT_FIELD_ONEOF},
	{"", 1, INGOT_KIND_INT32, INGOT_OP_W32, .presence_width = 2, .selects = 1,
	 .value = {I32(5), .has = 0}},
	{"08 05", 1, INGOT_KIND_INT32, INGOT_OP_W32, .presence_width = 2, .selects = 1,
	 .value = {I32(5), .has = 1}},
	{"08 00", 1, INGOT_KIND_INT32, INGOT_OP_W32, .presence_width = 2, .selects = 7,
	 .value = {I32(0), .has = 7}},
	{"", 1, INGOT_KIND_INT32, INGOT_OP_W32, .presence_width = 2, .selects = 7,
	 .value = {I32(3), .has = 8}},
};

static void test_numbers(void)
{
	for (uint32_t i = 0; i < COUNT(numbers); i++) {
		const struct number_row *row = &numbers[i];
		const ingot_step steps[] = {{.op = row->op, .n = 1}, END};
		const ingot_field fields[] = {{
			.number = row->number,
			.flags = row->flags,
			.kind = row->kind,
			.presence_width = row->presence_width,
			.presence = offsetof(struct number, has),
			.selects = row->selects,
			.steps = steps,
		}};
		const ingot_type type = TYPE(struct number, steps, fields);

		if (!becomes(&type, &row->value, row->hex, row->status)) {
			printf("number %u\n", i);
			CU_FAIL("a number becomes something else");
		}
	}
}

/* Text in each of its forms. */
struct text {
	char *string;
	char16_t *wide;
	char room[4];
	char16_t wide_room[4];
};

#define STRING(...) \
	STEPS(.op = INGOT_OP_STRING, .offset = offsetof(struct text, string), __VA_ARGS__)
#define WIDE(...) STEPS(.op = INGOT_OP_WSTRING, .offset = offsetof(struct text, wide), __VA_ARGS__)

static const ingot_step *const plain_text = STRING(.min = 0);
static const ingot_step *const bound_text = STRING(.min = 2, .max = 3);
static const ingot_step *const maybe_text = STRING(.flags = INGOT_STEP_OPTIONAL);
static const ingot_step *const text_in_place =
	STEPS(.op = INGOT_OP_TEXT, .n = 4, .offset = offsetof(struct text, room));
static const ingot_step *const plain_wide = WIDE(.min = 0);
static const ingot_step *const bound_wide = WIDE(.max = 2);
static const ingot_step *const maybe_wide = WIDE(.flags = INGOT_STEP_OPTIONAL);
static const ingot_step *const wide_in_place =
	STEPS(.op = INGOT_OP_WTEXT, .n = 4, .offset = offsetof(struct text, wide_room));

static const struct text_row {
	const char *hex;
	const ingot_step *const *steps;
	uint16_t flags;
	struct text value;
	NET_API_STATUS status;
} texts[] = {
	{"12 07 74 65 73 74 69 6e 67", &plain_text, .value = {.string = (char[]){"testing"}}},
	{"12 03 e2 82 ac", &plain_text, .value = {.string = (char[]){"\xE2\x82\xAC"}}},
	{"", &plain_text, .value = {.string = (char[]){""}}},
	{"12 00", &plain_text, INGOT_FIELD_ONEOF, .value = {.string = (char[]){""}}},
	{NULL, &plain_text, .status = RPC_X_NULL_REF_POINTER},
	{NULL, &plain_text, .value = {.string = (char[]){"\xE4"}},
	 .status = ERROR_NO_UNICODE_TRANSLATION},
	{NULL, &plain_text, .value = {.string = (char[]){"well begun and \xED\xA0\x80"}},
	 .status = ERROR_NO_UNICODE_TRANSLATION},
	{"12 02 61 62", &bound_text, .value = {.string = (char[]){"ab"}}},
	{NULL, &bound_text, .value = {.string = (char[]){"a"}}, .status = RPC_X_INVALID_BOUND},
	{NULL, &bound_text, .value = {.string = (char[]){""}}, .status = RPC_X_INVALID_BOUND},
	{NULL, &bound_text, .value = {.string = (char[]){"abcd"}}, .status = RPC_X_INVALID_BOUND},
	{"", &maybe_text, .flags = 0},
	{"12 00", &maybe_text, .value = {.string = (char[]){""}}},
	{"", &text_in_place, .flags = 0},
	{"12 03 61 62 63", &text_in_place, .value = {.room = "abc"}},
	{NULL, &text_in_place, .value = {.room = {'a', 'b', 'c', 'd'}},
	 .status = RPC_X_INVALID_BOUND},
	{NULL, &text_in_place, .value = {.room = {'\xFF'}}, .status = ERROR_NO_UNICODE_TRANSLATION},
	{"12 06 e2 82 ac c3 a4 7a", &plain_wide, .value = {.wide = (char16_t[]){u"\u20AC\u00E4z"}}},
	{"12 04 f0 9f 98 80", &plain_wide, .value = {.wide = (char16_t[]){u"\U0001F600"}}},
	{"", &plain_wide, .value = {.wide = (char16_t[]){u""}}},
	{NULL, &plain_wide, .status = RPC_X_NULL_REF_POINTER},
	{NULL, &plain_wide, .value = {.wide = (char16_t[]){0xD800, 0}},
	 .status = ERROR_NO_UNICODE_TRANSLATION},
	{"12 06 e2 82 ac e2 82 ac", &bound_wide, .value = {.wide = (char16_t[]){u"\u20AC\u20AC"}}},
	{NULL, &bound_wide, .value = {.wide = (char16_t[]){u"abc"}}, .status = RPC_X_INVALID_BOUND},
	{"", &maybe_wide, .flags = 0},
	{"12 00", &maybe_wide, .value = {.wide = (char16_t[]){u""}}},
	{"12 03 e2 82 ac", &wide_in_place, .value = {.wide_room = {0x20AC}}},
	{"", &wide_in_place, .flags = 0},
	{NULL, &wide_in_place, .value = {.wide_room = {'a', 'b', 'c', 'd'}},
	 .status = RPC_X_INVALID_BOUND},
};

static void test_texts(void)
{
	for (uint32_t i = 0; i < COUNT(texts); i++) {
		const struct text_row *row = &texts[i];
		const ingot_field fields[] = {{
			.number = 2,
			.flags = row->flags,
			.kind = INGOT_KIND_STRING,
			.steps = *row->steps,
		}};
		const ingot_type type = TYPE(struct text, *row->steps, fields);

		if (!becomes(&type, &row->value, row->hex, row->status)) {
			printf("text %u\n", i);
			CU_FAIL("a text becomes something else");
		}
	}
}

/* UTF-16 within the limit of a text, and UTF-8 of it that is not. */
static void test_long_wide(void)
{
	static const uint32_t units = INGOT_STRING_MAX / 3 + 1;
	const ingot_field fields[] = {
		{.number = 1, .kind = INGOT_KIND_STRING, .steps = plain_wide}};
	const ingot_type type = TYPE(struct text, plain_wide, fields);
	struct text value = {.wide = calloc((size_t)units + 1, sizeof(char16_t))};

	CU_ASSERT_PTR_NOT_NULL_FATAL(value.wide);
	for (uint32_t i = 0; i < units; i++)
		value.wide[i] = u'\u20AC';
	CU_ASSERT(becomes(&type, &value, NULL, RPC_X_INVALID_BOUND));
	free(value.wide);
}

/* Several values, and bytes. */
struct arrays {
	uint32_t count;
	uint16_t half;
	void *first;
	int32_t fixed[3];
	uint8_t flags[3];
	uint8_t raw[4];
	struct number *one;
};

static const ingot_arm few_arms[] = {{.low = 0, .high = 9}};
static const ingot_type few = {
	.name = "few", .flags = INGOT_TYPE_SET, .arm_count = 1, .arms = few_arms};
static const ingot_step few_steps[] = {
	{.op = INGOT_OP_W32, .n = 1},
	{.op = INGOT_OP_CHECK, .n = 1, .width = 4, .type = &few},
	END,
};
static const ingot_type few_type = {.name = "few", .size = 4, .align = 4, .steps = few_steps};

static const ingot_step row_steps[] = {{.op = INGOT_OP_W32, .n = 2}, END};
static const ingot_type row_type = {.name = "row", .size = 8, .align = 4, .steps = row_steps};

#define ARRAY(element, ...)                                                               \
	STEPS(.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct arrays, first), \
	      .peer = offsetof(struct arrays, count), .type = element, __VA_ARGS__)

static const ingot_step *const words = ARRAY(&ingot_type_word32, .min = 0);
static const ingot_step *const longs = ARRAY(&ingot_type_word64, .min = 0);
static const ingot_step *const shorts = ARRAY(&ingot_type_int16, .min = 0);
static const ingot_step *const bound_words = ARRAY(&ingot_type_word32, .min = 1, .max = 2);
static const ingot_step *const fews = ARRAY(&few_type, .min = 0);
static const ingot_step *const strings = ARRAY(&ingot_type_string_ref, .min = 0);
static const ingot_step *const octets = ARRAY(&ingot_type_uint8, .max = 3);
static const ingot_step *const bytes =
	STEPS(.op = INGOT_OP_BYTES, .width = 4, .offset = offsetof(struct arrays, first),
	      .peer = offsetof(struct arrays, count));
static const ingot_step *const fixed =
	STEPS(.op = INGOT_OP_W32, .n = 3, .offset = offsetof(struct arrays, fixed));
static const ingot_step *const flags = (const ingot_step[]){
	{.op = INGOT_OP_W8, .n = 3, .offset = offsetof(struct arrays, flags)},
	{.op = INGOT_OP_CHECK,
	 .n = 3,
	 .width = 1,
	 .offset = offsetof(struct arrays, flags),
	 .type = &few},
	END,
};
static const ingot_step *const raw =
	STEPS(.op = INGOT_OP_OPAQUE, .n = 4, .offset = offsetof(struct arrays, raw));
static const ingot_step *const pointed_row =
	STEPS(.op = INGOT_OP_POINTER, .offset = offsetof(struct arrays, first), .type = &row_type);
static const ingot_step *const maybe_row =
	STEPS(.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	      .offset = offsetof(struct arrays, first), .type = &row_type);
/* As many as `count`, of which `half` hold data. */
#define SIZED(element)                                                                             \
	(const ingot_step[])                                                                       \
	{                                                                                          \
		{.op = INGOT_OP_SIZED, .offset = offsetof(struct arrays, first), .type = element}, \
			{.op = INGOT_OP_EXTENT,                                                    \
			 .width = 4,                                                               \
			 .peer = offsetof(struct arrays, count),                                   \
			 .n = 1,                                                                   \
			 .max = 1},                                                                \
			{.op = INGOT_OP_EXTENT,                                                    \
			 .width = 2,                                                               \
			 .peer = offsetof(struct arrays, half),                                    \
			 .n = 1,                                                                   \
			 .max = 1},                                                                \
			END,                                                                       \
	}
static const ingot_step *const sized_words = SIZED(&ingot_type_word32);
static const ingot_step *const sized_bytes = SIZED(NULL);

#define WORDS(...)            \
	.first = (uint32_t[]) \
	{                     \
		__VA_ARGS__   \
	}
#define STRINGS(...)        \
	.first = (char *[]) \
	{                   \
		__VA_ARGS__ \
	}
#define PACKED (INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED)

static const struct array_row {
	const char *hex;
	const ingot_step *const *steps;
	uint8_t kind;
	uint16_t flags;
	struct arrays value;
	NET_API_STATUS status;
} arrays[] = {
	{"22 06 03 8e 02 9e a7 05", &words, INGOT_KIND_UINT32, PACKED,
	 .value = {.count = 3, WORDS(3, 270, 86942)}},
	{"20 03 20 8e 02 20 9e a7 05", &words, INGOT_KIND_UINT32, INGOT_FIELD_REPEATED,
	 .value = {.count = 3, WORDS(3, 270, 86942)}},
	{"22 02 00 00", &words, INGOT_KIND_UINT32, PACKED, .value = {.count = 2, WORDS(0, 0)}},
	{"20 00 20 00", &words, INGOT_KIND_UINT32, INGOT_FIELD_REPEATED,
	 .value = {.count = 2, WORDS(0, 0)}},
	{"22 08 01 00 00 00 02 00 00 00", &words, INGOT_KIND_FIXED32, PACKED,
	 .value = {.count = 2, WORDS(1, 2)}},
	{"25 01 00 00 00 25 02 00 00 00", &words, INGOT_KIND_SFIXED32, INGOT_FIELD_REPEATED,
	 .value = {.count = 2, WORDS(1, 2)}},
	{"22 03 01 02 04", &words, INGOT_KIND_SINT32, PACKED,
	 .value = {.count = 3, .first = (int32_t[]){-1, 1, 2}}},
	{"22 10 01 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00", &longs, INGOT_KIND_FIXED64,
	 PACKED, .value = {.count = 2, .first = (uint64_t[]){1, 2}}},
	{"22 0b ff ff ff ff ff ff ff ff ff 01 02", &shorts, INGOT_KIND_INT32, PACKED,
	 .value = {.count = 2, .first = (int16_t[]){-1, 2}}},
	{"", &words, INGOT_KIND_UINT32, PACKED, .value = {.count = 0}},
	{NULL, &words, INGOT_KIND_UINT32, PACKED, .value = {.count = 1},
	 .status = RPC_X_NULL_REF_POINTER},
	{NULL, &words, INGOT_KIND_UINT32, PACKED, .value = {.count = INGOT_COUNT_MAX + 1, WORDS(1)},
	 .status = RPC_X_INVALID_BOUND},
	{NULL, &bound_words, INGOT_KIND_UINT32, PACKED, .value = {.count = 0},
	 .status = RPC_X_INVALID_BOUND},
	{NULL, &bound_words, INGOT_KIND_UINT32, PACKED, .value = {.count = 3, WORDS(1, 2, 3)},
	 .status = RPC_X_INVALID_BOUND},
	{"22 02 09 00", &fews, INGOT_KIND_UINT32, PACKED, .value = {.count = 2, WORDS(9, 0)}},
	{NULL, &fews, INGOT_KIND_UINT32, PACKED, .value = {.count = 3, WORDS(9, 10, 0)},
	 .status = RPC_X_ENUM_VALUE_OUT_OF_RANGE},
	{"22 01 61 22 00 22 02 62 63", &strings, INGOT_KIND_STRING, INGOT_FIELD_REPEATED,
	 .value = {.count = 3, STRINGS((char[]){"a"}, (char[]){""}, (char[]){"bc"})}},
	{NULL, &strings, INGOT_KIND_STRING, INGOT_FIELD_REPEATED,
	 .value = {.count = 2, STRINGS((char[]){"a"}, NULL)}, .status = RPC_X_NULL_REF_POINTER},
	{"22 03 01 02 03", &octets, INGOT_KIND_BYTES, 0,
	 .value = {.count = 3, .first = (uint8_t[]){1, 2, 3}}},
	{NULL, &octets, INGOT_KIND_BYTES, 0,
	 .value = {.count = 4, .first = (uint8_t[]){1, 2, 3, 4}}, .status = RPC_X_INVALID_BOUND},
	{"22 02 00 ff", &bytes, INGOT_KIND_BYTES, 0,
	 .value = {.count = 2, .first = (uint8_t[]){0, 255}}},
	{"", &bytes, INGOT_KIND_BYTES, 0, .value = {.count = 0}},
	{"22 00", &bytes, INGOT_KIND_BYTES, INGOT_FIELD_REQUIRED, .value = {.count = 0}},
	{NULL, &bytes, INGOT_KIND_BYTES, 0, .value = {.count = 2},
	 .status = RPC_X_NULL_REF_POINTER},
	{NULL, &bytes, INGOT_KIND_BYTES, 0, .value = {.count = INGOT_STRING_MAX + 1, WORDS(1)},
	 .status = RPC_X_INVALID_BOUND},
	/* of a fixed length: always as many */
	{"22 03 01 00 02", &fixed, INGOT_KIND_INT32, PACKED, .value = {.fixed = {1, 0, 2}}},
	{"22 03 00 00 00", &fixed, INGOT_KIND_INT32, PACKED, .value = {.count = 0}},
	{"22 03 01 00 01", &flags, INGOT_KIND_BOOL, PACKED, .value = {.flags = {1, 0, 1}}},
	{NULL, &flags, INGOT_KIND_BOOL, PACKED, .value = {.flags = {1, 0, 10}},
	 .status = RPC_X_ENUM_VALUE_OUT_OF_RANGE},
	{"22 04 00 00 00 00", &raw, INGOT_KIND_BYTES, 0, .value = {.count = 0}},
	{"22 05 01 02 ff 01 04", &raw, INGOT_KIND_UINT32, PACKED, .value = {.raw = {1, 2, 255, 4}}},
	{"22 02 05 06", &pointed_row, INGOT_KIND_INT32, PACKED, .value = {WORDS(5, 6)}},
	{NULL, &pointed_row, INGOT_KIND_INT32, PACKED, .value = {.count = 0},
	 .status = RPC_X_NULL_REF_POINTER},
	{"", &maybe_row, INGOT_KIND_INT32, PACKED, .value = {.count = 0}},
	{"20 05 20 00", &maybe_row, INGOT_KIND_INT32, INGOT_FIELD_REPEATED, .value = {WORDS(5, 0)}},
	/* reckoned, and with data in front alone */
	{"22 04 07 08 00 00", &sized_words, INGOT_KIND_INT32, PACKED,
	 .value = {.count = 4, .half = 2, WORDS(7, 8)}},
	{"20 07 20 00", &sized_words, INGOT_KIND_INT32, INGOT_FIELD_REPEATED,
	 .value = {.count = 2, .half = 1, WORDS(7)}},
	{"22 03 07 08 00", &sized_bytes, INGOT_KIND_BYTES, 0,
	 .value = {.count = 3, .half = 2, .first = (uint8_t[]){7, 8}}},
	{NULL, &sized_bytes, INGOT_KIND_BYTES, 0,
	 .value = {.count = 2, .half = 3, .first = (uint8_t[]){7, 8}},
	 .status = RPC_X_INVALID_BOUND},
	{NULL, &sized_bytes, INGOT_KIND_BYTES, 0, .value = {.count = 2},
	 .status = RPC_X_NULL_REF_POINTER},
};

/* Leave other bytes than zero where the next value may be put together. */
static void leave_dirt(void)
{
	const ingot_field fields[] = {
		{.number = 1, .kind = INGOT_KIND_STRING, .steps = plain_text}};
	const ingot_type type = TYPE(struct text, plain_text, fields);
	char letters[1000];
	struct text value = {.string = letters};
	uint8_t *wire = NULL;
	uint32_t length = 0;

	memset(letters, 'x', sizeof(letters));
	letters[sizeof(letters) - 1] = '\0';
	CU_ASSERT_EQUAL(ingot_encode(&type, INGOT_PROTOBUF, &value, &wire, &length), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
}

static void test_arrays(void)
{
	for (uint32_t i = 0; i < COUNT(arrays); i++) {
		const struct array_row *row = &arrays[i];
		const ingot_field fields[] = {{
			.number = 4,
			.flags = row->flags,
			.kind = row->kind,
			.steps = *row->steps,
		}};
		const ingot_type type = TYPE(struct arrays, *row->steps, fields);

		leave_dirt();
		if (!becomes(&type, &row->value, row->hex, row->status)) {
			printf("array %u\n", i);
			CU_FAIL("an array becomes something else");
		}
	}
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"numbers of every kind", test_numbers},
		{"text in every form", test_texts},
		{"text that is longer as UTF-8", test_long_wide},
		{"several values, and bytes", test_arrays},
		CU_TEST_INFO_NULL,
	};

	return suite_run("protobuf encode", tests);
}
