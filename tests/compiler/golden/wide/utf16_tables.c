/* utf16_tables.c: generated from utf16.idl by ingotc; do not edit */
#include "utf16.h"

#include <stddef.h>

_Static_assert(sizeof(WORDS) == 64, "layout");

static const ingot_step WORDS_steps[] = {
	{.op = INGOT_OP_GAP, .n = 6, .offset = offsetof(WORDS, n) + 2},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(WORDS, first)},
	{.op = INGOT_OP_WTEXT, .n = 20, .offset = offsetof(WORDS, last)},
	{.op = INGOT_OP_ARRAY, .width = 2, .offset = offsetof(WORDS, units),
	 .peer = offsetof(WORDS, n), .type = &ingot_type_uint16},
	{.op = INGOT_OP_END},
};

static const ingot_step WORDS_field_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(WORDS, first)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_WTEXT, .n = 20, .offset = offsetof(WORDS, last)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .width = 2, .offset = offsetof(WORDS, units),
	 .peer = offsetof(WORDS, n), .type = &ingot_type_uint16},
	{.op = INGOT_OP_END},
};

static const ingot_field WORDS_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = WORDS_field_steps},
	{.number = 2, .kind = INGOT_KIND_STRING, .steps = WORDS_field_steps + 2},
	{.number = 4, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED, .kind = INGOT_KIND_UINT32,
	 .steps = WORDS_field_steps + 4},
};

const ingot_type ingot_type_WORDS = {
	.name = "WORDS",
	.size = sizeof(WORDS),
	.align = _Alignof(WORDS),
	.min_wire = 12,
	.growth = 87,
	.steps = WORDS_steps,
	.fields = WORDS_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &ingot_type_WORDS},
};
