/* types_tables.c: generated from types.idl by ingotc; do not edit */
#include "types.h"

#include <stddef.h>

_Static_assert(sizeof(COLOUR) == 4, "layout");
_Static_assert(sizeof(enum shade) == 4, "layout");
_Static_assert(sizeof(SCALARS) == 64, "layout");
_Static_assert(sizeof(CHECKED) == 20, "layout");
_Static_assert(sizeof(struct point) == 8, "layout");
_Static_assert(sizeof(struct box) == 20, "layout");
_Static_assert(sizeof(struct padded) == 24, "layout");
_Static_assert(sizeof(struct outer_made) == 8, "layout");
_Static_assert(sizeof(struct outer) == 40, "layout");
_Static_assert(sizeof(ARRAYS) == 144, "layout");
_Static_assert(sizeof(STRINGS) == 24, "layout");
_Static_assert(sizeof(POINTERS) == 56, "layout");
_Static_assert(sizeof(LONG_ONE) == 144, "layout");
_Static_assert(sizeof(AROUND) == 160, "layout");

static const ingot_arm COLOUR_arms[] = {
	{.low = -1, .high = 1},
	{.low = 10, .high = 10},
};

const ingot_type ingot_type_COLOUR = {
	.name = "COLOUR",
	.size = sizeof(COLOUR),
	.align = _Alignof(COLOUR),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 2,
	.arms = COLOUR_arms,
};

static const ingot_arm shade_arms[] = {
	{.low = 3, .high = 4},
};

const ingot_type ingot_type_shade = {
	.name = "shade",
	.size = sizeof(enum shade),
	.align = _Alignof(enum shade),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = shade_arms,
};

static const ingot_arm boolean_set_arms[] = {
	{.low = 0, .high = 1},
};

static const ingot_type boolean_set = {
	.name = "boolean_set",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = boolean_set_arms,
};

static const ingot_step SCALARS_steps[] = {
	{.op = INGOT_OP_W8, .n = 2, .offset = offsetof(SCALARS, flag)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(SCALARS, flag),
	 .type = &boolean_set},
	{.op = INGOT_OP_W8, .flags = INGOT_STEP_SIGNED, .n = 2,
	 .offset = offsetof(SCALARS, letter)},
	{.op = INGOT_OP_W8, .gap = 1, .n = 1, .offset = offsetof(SCALARS, utiny)},
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1,
	 .offset = offsetof(SCALARS, narrow)},
	{.op = INGOT_OP_W16, .gap = 2, .n = 1, .offset = offsetof(SCALARS, unarrow)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 2, .offset = offsetof(SCALARS, normal)},
	{.op = INGOT_OP_W64, .n = 2, .offset = offsetof(SCALARS, wide)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(SCALARS, single)},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(SCALARS, twice)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(SCALARS, colour)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(SCALARS, colour), .type = &ingot_type_COLOUR},
	{.op = INGOT_OP_END},
};

static const ingot_step SCALARS_field_steps[] = {
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(SCALARS, flag)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(SCALARS, flag),
	 .type = &boolean_set},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(SCALARS, octet)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .flags = INGOT_STEP_SIGNED, .n = 1,
	 .offset = offsetof(SCALARS, letter)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .flags = INGOT_STEP_SIGNED, .n = 1, .offset = offsetof(SCALARS, tiny)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(SCALARS, utiny)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1,
	 .offset = offsetof(SCALARS, narrow)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(SCALARS, unarrow)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SCALARS, normal)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SCALARS, unormal)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(SCALARS, wide)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(SCALARS, uwide)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SCALARS, single)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(SCALARS, twice)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SCALARS, colour)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(SCALARS, colour), .type = &ingot_type_COLOUR},
	{.op = INGOT_OP_END},
};

static const ingot_field SCALARS_fields[] = {
	{.number = 1, .kind = INGOT_KIND_BOOL, .steps = SCALARS_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = SCALARS_field_steps + 3},
	{.number = 3, .kind = INGOT_KIND_INT32, .steps = SCALARS_field_steps + 5},
	{.number = 4, .kind = INGOT_KIND_INT32, .steps = SCALARS_field_steps + 7},
	{.number = 5, .kind = INGOT_KIND_UINT32, .steps = SCALARS_field_steps + 9},
	{.number = 6, .kind = INGOT_KIND_INT32, .steps = SCALARS_field_steps + 11},
	{.number = 7, .kind = INGOT_KIND_UINT32, .steps = SCALARS_field_steps + 13},
	{.number = 8, .kind = INGOT_KIND_INT32, .steps = SCALARS_field_steps + 15},
	{.number = 9, .kind = INGOT_KIND_UINT32, .steps = SCALARS_field_steps + 17},
	{.number = 10, .kind = INGOT_KIND_INT64, .steps = SCALARS_field_steps + 19},
	{.number = 11, .kind = INGOT_KIND_UINT64, .steps = SCALARS_field_steps + 21},
	{.number = 12, .kind = INGOT_KIND_FLOAT, .steps = SCALARS_field_steps + 23},
	{.number = 13, .kind = INGOT_KIND_DOUBLE, .steps = SCALARS_field_steps + 25},
	{.number = 14, .kind = INGOT_KIND_ENUM, .steps = SCALARS_field_steps + 27},
};

const ingot_type ingot_type_SCALARS = {
	.name = "SCALARS",
	.size = sizeof(SCALARS),
	.align = _Alignof(SCALARS),
	.min_wire = 68,
	.growth = 28,
	.steps = SCALARS_steps,
	.fields = SCALARS_fields,
	.field_count = 14,
	.memo = &(ingot_memo){.of = &ingot_type_SCALARS},
};

static const ingot_arm CHECKED_percent_range_arms[] = {
	{.low = 1, .high = 100},
};

static const ingot_type CHECKED_percent_range = {
	.name = "CHECKED_percent_range",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = CHECKED_percent_range_arms,
};

static const ingot_arm CHECKED_offset_range_arms[] = {
	{.low = -5, .high = 5},
};

static const ingot_type CHECKED_offset_range = {
	.name = "CHECKED_offset_range",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = CHECKED_offset_range_arms,
};

static const ingot_step CHECKED_steps[] = {
	{.op = INGOT_OP_W32, .n = 4, .offset = offsetof(CHECKED, first)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 2,
	 .offset = offsetof(CHECKED, first), .type = &ingot_type_COLOUR},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(CHECKED, shade), .type = &ingot_type_shade},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(CHECKED, percent), .type = &CHECKED_percent_range},
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1,
	 .offset = offsetof(CHECKED, offset)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 2, .n = 1,
	 .offset = offsetof(CHECKED, offset), .type = &CHECKED_offset_range},
	{.op = INGOT_OP_W8, .n = 2, .offset = offsetof(CHECKED, a)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 2, .offset = offsetof(CHECKED, a),
	 .type = &boolean_set},
	{.op = INGOT_OP_END},
};

static const ingot_step CHECKED_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(CHECKED, first)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(CHECKED, first), .type = &ingot_type_COLOUR},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(CHECKED, second)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(CHECKED, second), .type = &ingot_type_COLOUR},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(CHECKED, shade)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(CHECKED, shade), .type = &ingot_type_shade},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(CHECKED, percent)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(CHECKED, percent), .type = &CHECKED_percent_range},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1,
	 .offset = offsetof(CHECKED, offset)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 2, .n = 1,
	 .offset = offsetof(CHECKED, offset), .type = &CHECKED_offset_range},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(CHECKED, a)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(CHECKED, a),
	 .type = &boolean_set},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(CHECKED, b)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(CHECKED, b),
	 .type = &boolean_set},
	{.op = INGOT_OP_END},
};

static const ingot_field CHECKED_fields[] = {
	{.number = 1, .kind = INGOT_KIND_ENUM, .steps = CHECKED_field_steps},
	{.number = 2, .kind = INGOT_KIND_ENUM, .steps = CHECKED_field_steps + 3},
	{.number = 3, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_ENUM,
	 .steps = CHECKED_field_steps + 6},
	{.number = 4, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_INT32,
	 .steps = CHECKED_field_steps + 9},
	{.number = 5, .kind = INGOT_KIND_INT32, .steps = CHECKED_field_steps + 12},
	{.number = 6, .kind = INGOT_KIND_BOOL, .steps = CHECKED_field_steps + 15},
	{.number = 7, .kind = INGOT_KIND_BOOL, .steps = CHECKED_field_steps + 18},
};

const ingot_type ingot_type_CHECKED = {
	.name = "CHECKED",
	.size = sizeof(CHECKED),
	.align = _Alignof(CHECKED),
	.min_wire = 28,
	.growth = 28,
	.steps = CHECKED_steps,
	.fields = CHECKED_fields,
	.field_count = 7,
	.memo = &(ingot_memo){.of = &ingot_type_CHECKED},
};

static const ingot_step point_steps[] = {
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(struct point, x)},
	{.op = INGOT_OP_END},
};

static const ingot_step point_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct point, x)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct point, y)},
	{.op = INGOT_OP_END},
};

static const ingot_field point_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = point_field_steps},
	{.number = 2, .kind = INGOT_KIND_INT32, .steps = point_field_steps + 2},
};

const ingot_type ingot_type_point = {
	.name = "point",
	.size = sizeof(struct point),
	.align = _Alignof(struct point),
	.min_wire = 8,
	.growth = 28,
	.steps = point_steps,
	.fields = point_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_point},
};

static const ingot_step box_steps[] = {
	{.op = INGOT_OP_W32, .n = 5, .offset = offsetof(struct box, from.x)},
	{.op = INGOT_OP_END},
};

static const ingot_step box_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(struct box, from),
	 .type = &ingot_type_point},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(struct box, to),
	 .type = &ingot_type_point},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct box, colour)},
	{.op = INGOT_OP_END},
};

static const ingot_field box_fields[] = {
	{.number = 1, .kind = INGOT_KIND_MESSAGE, .steps = box_field_steps},
	{.number = 2, .kind = INGOT_KIND_MESSAGE, .steps = box_field_steps + 2},
	{.number = 12, .kind = INGOT_KIND_INT32, .steps = box_field_steps + 4},
};

const ingot_type ingot_type_box = {
	.name = "box",
	.size = sizeof(struct box),
	.align = _Alignof(struct box),
	.min_wire = 20,
	.growth = 28,
	.steps = box_steps,
	.fields = box_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &ingot_type_box},
};

static const ingot_step padded_steps[] = {
	{.op = INGOT_OP_W8, .flags = INGOT_STEP_SIGNED, .gap = 1, .n = 1,
	 .offset = offsetof(struct padded, c)},
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1,
	 .offset = offsetof(struct padded, s)},
	{.op = INGOT_OP_W8, .flags = INGOT_STEP_SIGNED, .gap = 3, .n = 1,
	 .offset = offsetof(struct padded, d)},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(struct padded, h)},
	{.op = INGOT_OP_W8, .flags = INGOT_STEP_SIGNED, .gap = 7, .n = 1,
	 .offset = offsetof(struct padded, e)},
	{.op = INGOT_OP_END},
};

static const ingot_step padded_field_steps[] = {
	{.op = INGOT_OP_W8, .flags = INGOT_STEP_SIGNED, .n = 1,
	 .offset = offsetof(struct padded, c)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1,
	 .offset = offsetof(struct padded, s)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .flags = INGOT_STEP_SIGNED, .n = 1,
	 .offset = offsetof(struct padded, d)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(struct padded, h)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .flags = INGOT_STEP_SIGNED, .n = 1,
	 .offset = offsetof(struct padded, e)},
	{.op = INGOT_OP_END},
};

static const ingot_field padded_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = padded_field_steps},
	{.number = 2, .kind = INGOT_KIND_INT32, .steps = padded_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_INT32, .steps = padded_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_INT64, .steps = padded_field_steps + 6},
	{.number = 5, .kind = INGOT_KIND_INT32, .steps = padded_field_steps + 8},
};

const ingot_type ingot_type_padded = {
	.name = "padded",
	.size = sizeof(struct padded),
	.align = _Alignof(struct padded),
	.min_wire = 24,
	.growth = 28,
	.steps = padded_steps,
	.fields = padded_fields,
	.field_count = 5,
	.memo = &(ingot_memo){.of = &ingot_type_padded},
};

static const ingot_step outer_made_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct outer_made, x)},
	{.op = INGOT_OP_W8, .gap = 3, .n = 1, .offset = offsetof(struct outer_made, y)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(struct outer_made, y),
	 .type = &boolean_set},
	{.op = INGOT_OP_END},
};

static const ingot_step outer_made_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct outer_made, x)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(struct outer_made, y)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(struct outer_made, y),
	 .type = &boolean_set},
	{.op = INGOT_OP_END},
};

static const ingot_field outer_made_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = outer_made_field_steps},
	{.number = 2, .kind = INGOT_KIND_BOOL, .steps = outer_made_field_steps + 2},
};

const ingot_type ingot_type_outer_made = {
	.name = "outer_made",
	.size = sizeof(struct outer_made),
	.align = _Alignof(struct outer_made),
	.min_wire = 8,
	.growth = 28,
	.steps = outer_made_steps,
	.fields = outer_made_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_outer_made},
};

static const ingot_step outer_steps[] = {
	{.op = INGOT_OP_W8, .flags = INGOT_STEP_SIGNED, .gap = 1, .n = 1,
	 .offset = offsetof(struct outer, inner.c)},
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1,
	 .offset = offsetof(struct outer, inner.s)},
	{.op = INGOT_OP_W8, .flags = INGOT_STEP_SIGNED, .gap = 3, .n = 1,
	 .offset = offsetof(struct outer, inner.d)},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(struct outer, inner.h)},
	{.op = INGOT_OP_W8, .flags = INGOT_STEP_SIGNED, .gap = 7, .n = 1,
	 .offset = offsetof(struct outer, inner.e)},
	{.op = INGOT_OP_W8, .flags = INGOT_STEP_SIGNED, .gap = 3, .n = 1,
	 .offset = offsetof(struct outer, tail)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct outer, made.x)},
	{.op = INGOT_OP_W8, .gap = 7, .n = 1, .offset = offsetof(struct outer, made.y)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(struct outer, made.y),
	 .type = &boolean_set},
	{.op = INGOT_OP_END},
};

static const ingot_step outer_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(struct outer, inner),
	 .type = &ingot_type_padded},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .flags = INGOT_STEP_SIGNED, .n = 1,
	 .offset = offsetof(struct outer, tail)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(struct outer, made),
	 .type = &ingot_type_outer_made},
	{.op = INGOT_OP_END},
};

static const ingot_field outer_fields[] = {
	{.number = 1, .kind = INGOT_KIND_MESSAGE, .steps = outer_field_steps},
	{.number = 2, .kind = INGOT_KIND_INT32, .steps = outer_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_MESSAGE, .steps = outer_field_steps + 4},
};

const ingot_type ingot_type_outer = {
	.name = "outer",
	.size = sizeof(struct outer),
	.align = _Alignof(struct outer),
	.min_wire = 36,
	.growth = 28,
	.steps = outer_steps,
	.fields = outer_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &ingot_type_outer},
};

static const ingot_step ARRAYS_steps[] = {
	{.op = INGOT_OP_W32, .n = 6, .offset = offsetof(ARRAYS, matrix)},
	{.op = INGOT_OP_W64, .n = 2, .offset = offsetof(ARRAYS, wide)},
	{.op = INGOT_OP_OPAQUE, .n = 5, .offset = offsetof(ARRAYS, raw)},
	{.op = INGOT_OP_OPAQUE, .n = 4, .offset = offsetof(ARRAYS, grid)},
	{.op = INGOT_OP_W8, .n = 3, .offset = offsetof(ARRAYS, octets)},
	{.op = INGOT_OP_W8, .flags = INGOT_STEP_SIGNED, .n = 4,
	 .offset = offsetof(ARRAYS, letters)},
	{.op = INGOT_OP_TEXT, .n = 16, .offset = offsetof(ARRAYS, name)},
	{.op = INGOT_OP_TEXT, .n = 8, .offset = offsetof(ARRAYS, code), .min = 1, .max = 4},
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(ARRAYS, palette)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 2,
	 .offset = offsetof(ARRAYS, palette), .type = &ingot_type_COLOUR},
	{.op = INGOT_OP_W8, .gap = 5, .n = 3, .offset = offsetof(ARRAYS, flags)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 3, .offset = offsetof(ARRAYS, flags),
	 .type = &boolean_set},
	{.op = INGOT_OP_STRUCT, .n = 2, .offset = offsetof(ARRAYS, items),
	 .type = &ingot_type_padded},
	{.op = INGOT_OP_END},
};

static const ingot_step ARRAYS_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 6, .offset = offsetof(ARRAYS, matrix)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W64, .n = 2, .offset = offsetof(ARRAYS, wide)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_OPAQUE, .n = 5, .offset = offsetof(ARRAYS, raw)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_OPAQUE, .n = 4, .offset = offsetof(ARRAYS, grid)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .n = 3, .offset = offsetof(ARRAYS, octets)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .flags = INGOT_STEP_SIGNED, .n = 4,
	 .offset = offsetof(ARRAYS, letters)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_TEXT, .n = 16, .offset = offsetof(ARRAYS, name)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_TEXT, .n = 8, .offset = offsetof(ARRAYS, code), .min = 1, .max = 4},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(ARRAYS, palette)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 2,
	 .offset = offsetof(ARRAYS, palette), .type = &ingot_type_COLOUR},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .n = 3, .offset = offsetof(ARRAYS, flags)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 3, .offset = offsetof(ARRAYS, flags),
	 .type = &boolean_set},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 2, .offset = offsetof(ARRAYS, items),
	 .type = &ingot_type_padded},
	{.op = INGOT_OP_END},
};

static const ingot_field ARRAYS_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED, .kind = INGOT_KIND_INT32,
	 .steps = ARRAYS_field_steps},
	{.number = 2, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED, .kind = INGOT_KIND_INT64,
	 .steps = ARRAYS_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_BYTES, .steps = ARRAYS_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_BYTES, .steps = ARRAYS_field_steps + 6},
	{.number = 5, .kind = INGOT_KIND_BYTES, .steps = ARRAYS_field_steps + 8},
	{.number = 6, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED, .kind = INGOT_KIND_INT32,
	 .steps = ARRAYS_field_steps + 10},
	{.number = 7, .kind = INGOT_KIND_STRING, .steps = ARRAYS_field_steps + 12},
	{.number = 8, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = ARRAYS_field_steps + 14},
	{.number = 9, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED, .kind = INGOT_KIND_ENUM,
	 .steps = ARRAYS_field_steps + 16},
	{.number = 10, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED, .kind = INGOT_KIND_BOOL,
	 .steps = ARRAYS_field_steps + 19},
	{.number = 11, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = ARRAYS_field_steps + 22},
};

const ingot_type ingot_type_ARRAYS = {
	.name = "ARRAYS",
	.size = sizeof(ARRAYS),
	.align = _Alignof(ARRAYS),
	.min_wire = 156,
	.growth = 28,
	.steps = ARRAYS_steps,
	.fields = ARRAYS_fields,
	.field_count = 11,
	.memo = &(ingot_memo){.of = &ingot_type_ARRAYS},
};

static const ingot_step STRINGS_steps[] = {
	{.op = INGOT_OP_STRING, .offset = offsetof(STRINGS, must)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(STRINGS, may)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(STRINGS, bounded),
	 .min = 2, .max = 30},
	{.op = INGOT_OP_END},
};

static const ingot_step STRINGS_field_steps[] = {
	{.op = INGOT_OP_STRING, .offset = offsetof(STRINGS, must)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(STRINGS, may)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(STRINGS, bounded),
	 .min = 2, .max = 30},
	{.op = INGOT_OP_END},
};

static const ingot_field STRINGS_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = STRINGS_field_steps},
	{.number = 2, .kind = INGOT_KIND_STRING, .steps = STRINGS_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_STRING, .steps = STRINGS_field_steps + 4},
};

const ingot_type ingot_type_STRINGS = {
	.name = "STRINGS",
	.size = sizeof(STRINGS),
	.align = _Alignof(STRINGS),
	.min_wire = 12,
	.growth = 34,
	.steps = STRINGS_steps,
	.fields = STRINGS_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &ingot_type_STRINGS},
};

static const ingot_arm POINTERS_bounded_range_arms[] = {
	{.low = 1, .high = 3},
};

static const ingot_type POINTERS_bounded_range = {
	.name = "POINTERS_bounded_range",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = POINTERS_bounded_range_arms,
};

static const ingot_step POINTERS_bounded_value_steps[] = {
	{.op = INGOT_OP_W32, .n = 1},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .type = &POINTERS_bounded_range},
	{.op = INGOT_OP_END},
};

static const ingot_type POINTERS_bounded_value = {
	.name = "POINTERS_bounded_value",
	.size = sizeof(int32_t),
	.align = _Alignof(int32_t),
	.min_wire = 4,
	.growth = 28,
	.steps = POINTERS_bounded_value_steps,
};

static const ingot_step boolean_value_steps[] = {
	{.op = INGOT_OP_W8, .n = 1},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .type = &boolean_set},
	{.op = INGOT_OP_END},
};

static const ingot_type boolean_value = {
	.name = "boolean_value",
	.size = sizeof(uint8_t),
	.align = _Alignof(uint8_t),
	.min_wire = 4,
	.growth = 28,
	.steps = boolean_value_steps,
};

static const ingot_step COLOUR_value_steps[] = {
	{.op = INGOT_OP_W32, .n = 1},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .type = &ingot_type_COLOUR},
	{.op = INGOT_OP_END},
};

static const ingot_type COLOUR_value = {
	.name = "COLOUR_value",
	.size = sizeof(COLOUR),
	.align = _Alignof(COLOUR),
	.min_wire = 4,
	.growth = 28,
	.steps = COLOUR_value_steps,
};

static const ingot_step POINTERS_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(POINTERS, number),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_POINTER, .offset = offsetof(POINTERS, wide), .type = &ingot_type_word64},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(POINTERS, bounded), .type = &POINTERS_bounded_value},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(POINTERS, flag),
	 .type = &boolean_value},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(POINTERS, colour),
	 .type = &COLOUR_value},
	{.op = INGOT_OP_POINTER, .offset = offsetof(POINTERS, padded), .type = &ingot_type_padded},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(POINTERS, maybe),
	 .type = &ingot_type_padded},
	{.op = INGOT_OP_END},
};

static const ingot_step POINTERS_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(POINTERS, number),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .offset = offsetof(POINTERS, wide), .type = &ingot_type_word64},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(POINTERS, bounded), .type = &POINTERS_bounded_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(POINTERS, flag),
	 .type = &boolean_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(POINTERS, colour),
	 .type = &COLOUR_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .offset = offsetof(POINTERS, padded), .type = &ingot_type_padded},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(POINTERS, maybe),
	 .type = &ingot_type_padded},
	{.op = INGOT_OP_END},
};

static const ingot_field POINTERS_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = POINTERS_field_steps},
	{.number = 2, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_INT64,
	 .steps = POINTERS_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_INT32, .steps = POINTERS_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_BOOL, .steps = POINTERS_field_steps + 6},
	{.number = 5, .kind = INGOT_KIND_ENUM, .steps = POINTERS_field_steps + 8},
	{.number = 6, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = POINTERS_field_steps + 10},
	{.number = 7, .kind = INGOT_KIND_MESSAGE, .steps = POINTERS_field_steps + 12},
};

const ingot_type ingot_type_POINTERS = {
	.name = "POINTERS",
	.size = sizeof(POINTERS),
	.align = _Alignof(POINTERS),
	.min_wire = 52,
	.growth = 37,
	.steps = POINTERS_steps,
	.fields = POINTERS_fields,
	.field_count = 7,
	.memo = &(ingot_memo){.of = &ingot_type_POINTERS},
};

static const ingot_step LONG_ONE_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(LONG_ONE, s0)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(LONG_ONE, n0)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(LONG_ONE, s1)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(LONG_ONE, n1)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(LONG_ONE, s2)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(LONG_ONE, n2)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(LONG_ONE, s3)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(LONG_ONE, n3)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(LONG_ONE, s4)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(LONG_ONE, n4)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(LONG_ONE, s5)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(LONG_ONE, n5)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(LONG_ONE, s6)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(LONG_ONE, n6)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(LONG_ONE, s7)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(LONG_ONE, n7)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(LONG_ONE, s8)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(LONG_ONE, n8)},
	{.op = INGOT_OP_END},
};

static const ingot_step LONG_ONE_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(LONG_ONE, s0)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(LONG_ONE, n0)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(LONG_ONE, s1)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(LONG_ONE, n1)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(LONG_ONE, s2)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(LONG_ONE, n2)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(LONG_ONE, s3)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(LONG_ONE, n3)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(LONG_ONE, s4)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(LONG_ONE, n4)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(LONG_ONE, s5)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(LONG_ONE, n5)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(LONG_ONE, s6)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(LONG_ONE, n6)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(LONG_ONE, s7)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(LONG_ONE, n7)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(LONG_ONE, s8)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(LONG_ONE, n8)},
	{.op = INGOT_OP_END},
};

static const ingot_field LONG_ONE_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = LONG_ONE_field_steps},
	{.number = 2, .kind = INGOT_KIND_INT32, .steps = LONG_ONE_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_STRING, .steps = LONG_ONE_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_INT32, .steps = LONG_ONE_field_steps + 6},
	{.number = 5, .kind = INGOT_KIND_STRING, .steps = LONG_ONE_field_steps + 8},
	{.number = 6, .kind = INGOT_KIND_INT32, .steps = LONG_ONE_field_steps + 10},
	{.number = 7, .kind = INGOT_KIND_STRING, .steps = LONG_ONE_field_steps + 12},
	{.number = 8, .kind = INGOT_KIND_INT32, .steps = LONG_ONE_field_steps + 14},
	{.number = 9, .kind = INGOT_KIND_STRING, .steps = LONG_ONE_field_steps + 16},
	{.number = 10, .kind = INGOT_KIND_INT32, .steps = LONG_ONE_field_steps + 18},
	{.number = 11, .kind = INGOT_KIND_STRING, .steps = LONG_ONE_field_steps + 20},
	{.number = 12, .kind = INGOT_KIND_INT32, .steps = LONG_ONE_field_steps + 22},
	{.number = 13, .kind = INGOT_KIND_STRING, .steps = LONG_ONE_field_steps + 24},
	{.number = 14, .kind = INGOT_KIND_INT32, .steps = LONG_ONE_field_steps + 26},
	{.number = 15, .kind = INGOT_KIND_STRING, .steps = LONG_ONE_field_steps + 28},
	{.number = 16, .kind = INGOT_KIND_INT32, .steps = LONG_ONE_field_steps + 30},
	{.number = 17, .kind = INGOT_KIND_STRING, .steps = LONG_ONE_field_steps + 32},
	{.number = 18, .kind = INGOT_KIND_INT32, .steps = LONG_ONE_field_steps + 34},
};

const ingot_type ingot_type_LONG_ONE = {
	.name = "LONG_ONE",
	.size = sizeof(LONG_ONE),
	.align = _Alignof(LONG_ONE),
	.min_wire = 72,
	.growth = 32,
	.steps = LONG_ONE_steps,
	.fields = LONG_ONE_fields,
	.field_count = 18,
	.memo = &(ingot_memo){.of = &ingot_type_LONG_ONE},
};

static const ingot_step AROUND_steps[] = {
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .gap = 6, .n = 1,
	 .offset = offsetof(AROUND, before)},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(AROUND, inner),
	 .type = &ingot_type_LONG_ONE},
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .gap = 6, .n = 1,
	 .offset = offsetof(AROUND, after)},
	{.op = INGOT_OP_END},
};

static const ingot_step AROUND_field_steps[] = {
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1,
	 .offset = offsetof(AROUND, before)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(AROUND, inner),
	 .type = &ingot_type_LONG_ONE},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1, .offset = offsetof(AROUND, after)},
	{.op = INGOT_OP_END},
};

static const ingot_field AROUND_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = AROUND_field_steps},
	{.number = 2, .kind = INGOT_KIND_MESSAGE, .steps = AROUND_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_INT32, .steps = AROUND_field_steps + 4},
};

const ingot_type ingot_type_AROUND = {
	.name = "AROUND",
	.size = sizeof(AROUND),
	.align = _Alignof(AROUND),
	.min_wire = 80,
	.growth = 32,
	.steps = AROUND_steps,
	.fields = AROUND_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &ingot_type_AROUND},
};
