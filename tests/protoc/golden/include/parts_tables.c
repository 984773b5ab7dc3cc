/* include/parts_tables.c: generated from parts.proto by protoc-gen-ingot; do not edit */
#include "include/parts.h"

#include <stddef.h>

_Static_assert(sizeof(parts_Colour) == 4, "layout");
_Static_assert(sizeof(parts_Part) == 40, "layout");

static const ingot_arm parts_Colour_arms[] = {
	{.low = -1, .high = 1},
};

const ingot_type ingot_type_parts_Colour = {
	.name = "parts_Colour",
	.size = sizeof(parts_Colour),
	.align = _Alignof(parts_Colour),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = parts_Colour_arms,
};

static const ingot_step parts_Part_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(parts_Part, n_labels) + 4},
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(parts_Part, n_turns) + 4},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(parts_Part, id)},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(parts_Part, labels),
	 .peer = offsetof(parts_Part, n_labels), .type = &ingot_type_string_ref},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(parts_Part, turns),
	 .peer = offsetof(parts_Part, n_turns), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_step parts_Part_field_steps[] = {
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(parts_Part, id)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(parts_Part, labels),
	 .peer = offsetof(parts_Part, n_labels), .type = &ingot_type_string_ref},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(parts_Part, turns),
	 .peer = offsetof(parts_Part, n_turns), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_field parts_Part_fields[] = {
	{.number = 1, .kind = INGOT_KIND_SFIXED64, .steps = parts_Part_field_steps},
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_STRING,
	 .steps = parts_Part_field_steps + 2},
	{.number = 3, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED, .kind = INGOT_KIND_SINT32,
	 .steps = parts_Part_field_steps + 4},
};

const ingot_type ingot_type_parts_Part = {
	.name = "parts_Part",
	.size = sizeof(parts_Part),
	.align = _Alignof(parts_Part),
	.min_wire = 16,
	.growth = 50,
	.steps = parts_Part_steps,
	.fields = parts_Part_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &ingot_type_parts_Part},
};
