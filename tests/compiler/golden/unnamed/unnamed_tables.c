/* unnamed_tables.c: generated from unnamed.idl by ingotc; do not edit */
#define UNNAMED_STUBS
#include "unnamed.h"

#include <stddef.h>

_Static_assert(sizeof(PART_SORT) == 4, "layout");
_Static_assert(sizeof(PARTS) == 56, "layout");
_Static_assert(sizeof(struct PARTS_unnamed1_unnamed1) == 16, "layout");
_Static_assert(sizeof(struct PARTS_unnamed1) == 24, "layout");
_Static_assert(sizeof(struct PARTS_unnamed3_unnamed1) == 16, "layout");
_Static_assert(sizeof(struct PARTS_unnamed3_unnamed2) == 16, "layout");
_Static_assert(sizeof(union PARTS_unnamed3) == 16, "layout");
_Static_assert(sizeof(struct long_parts) == 152, "layout");
_Static_assert(sizeof(struct long_parts_unnamed1) == 144, "layout");
_Static_assert(sizeof(union PART_CHOICE_u_unnamed2_tagged_union) == 8, "layout");
_Static_assert(sizeof(union PART_CHOICE_u) == 16, "layout");
_Static_assert(sizeof(struct PART_CHOICE_u_unnamed1) == 8, "layout");
_Static_assert(sizeof(struct PART_CHOICE_u_unnamed2) == 16, "layout");
_Static_assert(sizeof(PART_CHOICE) == 24, "layout");
_Static_assert(sizeof(struct Exchange_frame) == 56, "layout");

static const ingot_arm PART_SORT_arms[] = {
	{.low = 0, .high = 2},
};

const ingot_type ingot_type_PART_SORT = {
	.name = "PART_SORT",
	.size = sizeof(PART_SORT),
	.align = _Alignof(PART_SORT),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = PART_SORT_arms,
};

static const ingot_step PARTS_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(PARTS, sort) + 4},
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .gap = 6, .n = 1,
	 .offset = offsetof(PARTS, narrow)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(PARTS, deep)},
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(PARTS, pair)},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(PARTS, number), .peer = offsetof(PARTS, sort),
	 .type = &ingot_type_PARTS_unnamed3},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(PARTS, unnamed2)},
	{.op = INGOT_OP_END},
};

static const ingot_step PARTS_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(PARTS, narrow),
	 .type = &ingot_type_PARTS_unnamed1},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(PARTS, number), .peer = offsetof(PARTS, sort),
	 .type = &ingot_type_PARTS_unnamed3},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(PARTS, unnamed2)},
	{.op = INGOT_OP_END},
};

static const ingot_field PARTS_fields[] = {
	{.number = 2, .kind = INGOT_KIND_MESSAGE, .steps = PARTS_field_steps},
	{.number = 3, .kind = INGOT_KIND_MESSAGE, .steps = PARTS_field_steps + 2},
	{.number = 4, .kind = INGOT_KIND_INT32, .steps = PARTS_field_steps + 4},
};

const ingot_type ingot_type_PARTS = {
	.name = "PARTS",
	.size = sizeof(PARTS),
	.align = _Alignof(PARTS),
	.min_wire = 28,
	.growth = 76,
	.steps = PARTS_steps,
	.fields = PARTS_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &ingot_type_PARTS},
};

static const ingot_step PARTS_unnamed1_unnamed1_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct PARTS_unnamed1_unnamed1, deep)},
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(struct PARTS_unnamed1_unnamed1, pair)},
	{.op = INGOT_OP_END},
};

static const ingot_step PARTS_unnamed1_unnamed1_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct PARTS_unnamed1_unnamed1, deep)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(struct PARTS_unnamed1_unnamed1, pair)},
	{.op = INGOT_OP_END},
};

static const ingot_field PARTS_unnamed1_unnamed1_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = PARTS_unnamed1_unnamed1_field_steps},
	{.number = 2, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED, .kind = INGOT_KIND_INT32,
	 .steps = PARTS_unnamed1_unnamed1_field_steps + 2},
};

const ingot_type ingot_type_PARTS_unnamed1_unnamed1 = {
	.name = "PARTS_unnamed1_unnamed1",
	.size = sizeof(struct PARTS_unnamed1_unnamed1),
	.align = _Alignof(struct PARTS_unnamed1_unnamed1),
	.min_wire = 12,
	.growth = 28,
	.steps = PARTS_unnamed1_unnamed1_steps,
	.fields = PARTS_unnamed1_unnamed1_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_PARTS_unnamed1_unnamed1},
};

static const ingot_step PARTS_unnamed1_steps[] = {
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .gap = 6, .n = 1,
	 .offset = offsetof(struct PARTS_unnamed1, narrow)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct PARTS_unnamed1, deep)},
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(struct PARTS_unnamed1, pair)},
	{.op = INGOT_OP_END},
};

static const ingot_step PARTS_unnamed1_field_steps[] = {
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1,
	 .offset = offsetof(struct PARTS_unnamed1, narrow)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(struct PARTS_unnamed1, deep),
	 .type = &ingot_type_PARTS_unnamed1_unnamed1},
	{.op = INGOT_OP_END},
};

static const ingot_field PARTS_unnamed1_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = PARTS_unnamed1_field_steps},
	{.number = 2, .kind = INGOT_KIND_MESSAGE, .steps = PARTS_unnamed1_field_steps + 2},
};

const ingot_type ingot_type_PARTS_unnamed1 = {
	.name = "PARTS_unnamed1",
	.size = sizeof(struct PARTS_unnamed1),
	.align = _Alignof(struct PARTS_unnamed1),
	.min_wire = 16,
	.growth = 28,
	.steps = PARTS_unnamed1_steps,
	.fields = PARTS_unnamed1_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_PARTS_unnamed1},
};

static const ingot_step PARTS_unnamed3_unnamed1_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct PARTS_unnamed3_unnamed1, text)},
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .gap = 6, .n = 1,
	 .offset = offsetof(struct PARTS_unnamed3_unnamed1, last)},
	{.op = INGOT_OP_END},
};

static const ingot_step PARTS_unnamed3_unnamed1_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct PARTS_unnamed3_unnamed1, text)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1,
	 .offset = offsetof(struct PARTS_unnamed3_unnamed1, last)},
	{.op = INGOT_OP_END},
};

static const ingot_field PARTS_unnamed3_unnamed1_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = PARTS_unnamed3_unnamed1_field_steps},
	{.number = 2, .kind = INGOT_KIND_INT32, .steps = PARTS_unnamed3_unnamed1_field_steps + 2},
};

const ingot_type ingot_type_PARTS_unnamed3_unnamed1 = {
	.name = "PARTS_unnamed3_unnamed1",
	.size = sizeof(struct PARTS_unnamed3_unnamed1),
	.align = _Alignof(struct PARTS_unnamed3_unnamed1),
	.min_wire = 8,
	.growth = 32,
	.steps = PARTS_unnamed3_unnamed1_steps,
	.fields = PARTS_unnamed3_unnamed1_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_PARTS_unnamed3_unnamed1},
};

static const ingot_step PARTS_unnamed3_unnamed2_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(struct PARTS_unnamed3_unnamed2, count) + 4},
	{.op = INGOT_OP_ARRAY, .width = 4,
	 .offset = offsetof(struct PARTS_unnamed3_unnamed2, values),
	 .peer = offsetof(struct PARTS_unnamed3_unnamed2, count), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_step PARTS_unnamed3_unnamed2_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4,
	 .offset = offsetof(struct PARTS_unnamed3_unnamed2, values),
	 .peer = offsetof(struct PARTS_unnamed3_unnamed2, count), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_field PARTS_unnamed3_unnamed2_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED, .kind = INGOT_KIND_INT32,
	 .steps = PARTS_unnamed3_unnamed2_field_steps},
};

const ingot_type ingot_type_PARTS_unnamed3_unnamed2 = {
	.name = "PARTS_unnamed3_unnamed2",
	.size = sizeof(struct PARTS_unnamed3_unnamed2),
	.align = _Alignof(struct PARTS_unnamed3_unnamed2),
	.min_wire = 4,
	.growth = 76,
	.steps = PARTS_unnamed3_unnamed2_steps,
	.fields = PARTS_unnamed3_unnamed2_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_PARTS_unnamed3_unnamed2},
};

static const ingot_arm PARTS_unnamed3_arms[] = {
	{.low = 0, .high = 0, .type = &ingot_type_word64, .number = 2},
	{.low = 1, .high = 1, .type = &ingot_type_PARTS_unnamed3_unnamed1, .number = 3},
	{.low = 2, .high = 2, .type = &ingot_type_PARTS_unnamed3_unnamed2, .number = 4},
};

static const ingot_step PARTS_unnamed3_field_steps[] = {
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(union PARTS_unnamed3, number)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(union PARTS_unnamed3, text),
	 .type = &ingot_type_PARTS_unnamed3_unnamed1},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(union PARTS_unnamed3, count),
	 .type = &ingot_type_PARTS_unnamed3_unnamed2},
	{.op = INGOT_OP_END},
};

static const ingot_field PARTS_unnamed3_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_ENUM},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_INT64,
	 .steps = PARTS_unnamed3_field_steps},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = PARTS_unnamed3_field_steps + 2},
	{.number = 4, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = PARTS_unnamed3_field_steps + 4},
};

const ingot_type ingot_type_PARTS_unnamed3 = {
	.name = "PARTS_unnamed3",
	.size = sizeof(union PARTS_unnamed3),
	.align = _Alignof(union PARTS_unnamed3),
	.min_wire = 8,
	.growth = 76,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 3,
	.arms = PARTS_unnamed3_arms,
	.fields = PARTS_unnamed3_fields,
	.field_count = 4,
};

static const ingot_step long_parts_steps[] = {
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(struct long_parts, before)},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(struct long_parts, a),
	 .type = &ingot_type_long_parts_unnamed1},
	{.op = INGOT_OP_END},
};

static const ingot_step long_parts_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct long_parts, before)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(struct long_parts, a),
	 .type = &ingot_type_long_parts_unnamed1},
	{.op = INGOT_OP_END},
};

static const ingot_field long_parts_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = long_parts_field_steps},
	{.number = 2, .kind = INGOT_KIND_MESSAGE, .steps = long_parts_field_steps + 2},
};

const ingot_type ingot_type_long_parts = {
	.name = "long_parts",
	.size = sizeof(struct long_parts),
	.align = _Alignof(struct long_parts),
	.min_wire = 76,
	.growth = 32,
	.steps = long_parts_steps,
	.fields = long_parts_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_long_parts},
};

static const ingot_step long_parts_unnamed1_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct long_parts_unnamed1, a)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(struct long_parts_unnamed1, b)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct long_parts_unnamed1, c)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(struct long_parts_unnamed1, d)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct long_parts_unnamed1, e)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(struct long_parts_unnamed1, f)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct long_parts_unnamed1, g)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(struct long_parts_unnamed1, h)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct long_parts_unnamed1, i)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(struct long_parts_unnamed1, j)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct long_parts_unnamed1, k)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(struct long_parts_unnamed1, l)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct long_parts_unnamed1, m)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(struct long_parts_unnamed1, n)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct long_parts_unnamed1, o)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(struct long_parts_unnamed1, p)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct long_parts_unnamed1, q)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(struct long_parts_unnamed1, r)},
	{.op = INGOT_OP_END},
};

static const ingot_step long_parts_unnamed1_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct long_parts_unnamed1, a)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct long_parts_unnamed1, b)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct long_parts_unnamed1, c)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct long_parts_unnamed1, d)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct long_parts_unnamed1, e)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct long_parts_unnamed1, f)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct long_parts_unnamed1, g)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct long_parts_unnamed1, h)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct long_parts_unnamed1, i)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct long_parts_unnamed1, j)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct long_parts_unnamed1, k)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct long_parts_unnamed1, l)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct long_parts_unnamed1, m)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct long_parts_unnamed1, n)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct long_parts_unnamed1, o)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct long_parts_unnamed1, p)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct long_parts_unnamed1, q)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct long_parts_unnamed1, r)},
	{.op = INGOT_OP_END},
};

static const ingot_field long_parts_unnamed1_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = long_parts_unnamed1_field_steps},
	{.number = 2, .kind = INGOT_KIND_INT32, .steps = long_parts_unnamed1_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_STRING, .steps = long_parts_unnamed1_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_INT32, .steps = long_parts_unnamed1_field_steps + 6},
	{.number = 5, .kind = INGOT_KIND_STRING, .steps = long_parts_unnamed1_field_steps + 8},
	{.number = 6, .kind = INGOT_KIND_INT32, .steps = long_parts_unnamed1_field_steps + 10},
	{.number = 7, .kind = INGOT_KIND_STRING, .steps = long_parts_unnamed1_field_steps + 12},
	{.number = 8, .kind = INGOT_KIND_INT32, .steps = long_parts_unnamed1_field_steps + 14},
	{.number = 9, .kind = INGOT_KIND_STRING, .steps = long_parts_unnamed1_field_steps + 16},
	{.number = 10, .kind = INGOT_KIND_INT32, .steps = long_parts_unnamed1_field_steps + 18},
	{.number = 11, .kind = INGOT_KIND_STRING, .steps = long_parts_unnamed1_field_steps + 20},
	{.number = 12, .kind = INGOT_KIND_INT32, .steps = long_parts_unnamed1_field_steps + 22},
	{.number = 13, .kind = INGOT_KIND_STRING, .steps = long_parts_unnamed1_field_steps + 24},
	{.number = 14, .kind = INGOT_KIND_INT32, .steps = long_parts_unnamed1_field_steps + 26},
	{.number = 15, .kind = INGOT_KIND_STRING, .steps = long_parts_unnamed1_field_steps + 28},
	{.number = 16, .kind = INGOT_KIND_INT32, .steps = long_parts_unnamed1_field_steps + 30},
	{.number = 17, .kind = INGOT_KIND_STRING, .steps = long_parts_unnamed1_field_steps + 32},
	{.number = 18, .kind = INGOT_KIND_INT32, .steps = long_parts_unnamed1_field_steps + 34},
};

const ingot_type ingot_type_long_parts_unnamed1 = {
	.name = "long_parts_unnamed1",
	.size = sizeof(struct long_parts_unnamed1),
	.align = _Alignof(struct long_parts_unnamed1),
	.min_wire = 72,
	.growth = 32,
	.steps = long_parts_unnamed1_steps,
	.fields = long_parts_unnamed1_fields,
	.field_count = 18,
	.memo = &(ingot_memo){.of = &ingot_type_long_parts_unnamed1},
};

static const ingot_arm PART_CHOICE_u_unnamed2_tagged_union_arms[] = {
	{.low = 1, .high = 1, .type = &ingot_type_word64, .number = 2},
	{.low = 0, .high = 0},
};

static const ingot_step PART_CHOICE_u_unnamed2_tagged_union_field_steps[] = {
	{.op = INGOT_OP_W64, .n = 1,
	 .offset = offsetof(union PART_CHOICE_u_unnamed2_tagged_union, sure)},
	{.op = INGOT_OP_END},
};

static const ingot_field PART_CHOICE_u_unnamed2_tagged_union_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_BOOL},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_DOUBLE,
	 .steps = PART_CHOICE_u_unnamed2_tagged_union_field_steps},
};

const ingot_type ingot_type_PART_CHOICE_u_unnamed2_tagged_union = {
	.name = "PART_CHOICE_u_unnamed2_tagged_union",
	.size = sizeof(union PART_CHOICE_u_unnamed2_tagged_union),
	.align = _Alignof(union PART_CHOICE_u_unnamed2_tagged_union),
	.min_wire = 4,
	.growth = 32,
	.flags = INGOT_TYPE_UNION | INGOT_TYPE_DEFAULT,
	.arm_count = 2,
	.arms = PART_CHOICE_u_unnamed2_tagged_union_arms,
	.fields = PART_CHOICE_u_unnamed2_tagged_union_fields,
	.field_count = 2,
};

static const ingot_arm PART_CHOICE_u_arms[] = {
	{.low = 1, .high = 1, .type = &ingot_type_PART_CHOICE_u_unnamed1, .number = 2},
	{.low = 2, .high = 2, .type = &ingot_type_PART_CHOICE_u_unnamed2, .number = 3},
};

static const ingot_step PART_CHOICE_u_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(union PART_CHOICE_u, x),
	 .type = &ingot_type_PART_CHOICE_u_unnamed1},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(union PART_CHOICE_u, yes),
	 .type = &ingot_type_PART_CHOICE_u_unnamed2},
	{.op = INGOT_OP_END},
};

static const ingot_field PART_CHOICE_u_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_INT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = PART_CHOICE_u_field_steps},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = PART_CHOICE_u_field_steps + 2},
};

const ingot_type ingot_type_PART_CHOICE_u = {
	.name = "PART_CHOICE_u",
	.size = sizeof(union PART_CHOICE_u),
	.align = _Alignof(union PART_CHOICE_u),
	.min_wire = 8,
	.growth = 64,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 2,
	.arms = PART_CHOICE_u_arms,
	.fields = PART_CHOICE_u_fields,
	.field_count = 3,
};

static const ingot_step PART_CHOICE_u_unnamed1_steps[] = {
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(struct PART_CHOICE_u_unnamed1, x)},
	{.op = INGOT_OP_END},
};

static const ingot_step PART_CHOICE_u_unnamed1_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct PART_CHOICE_u_unnamed1, x)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct PART_CHOICE_u_unnamed1, y)},
	{.op = INGOT_OP_END},
};

static const ingot_field PART_CHOICE_u_unnamed1_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = PART_CHOICE_u_unnamed1_field_steps},
	{.number = 2, .kind = INGOT_KIND_INT32, .steps = PART_CHOICE_u_unnamed1_field_steps + 2},
};

const ingot_type ingot_type_PART_CHOICE_u_unnamed1 = {
	.name = "PART_CHOICE_u_unnamed1",
	.size = sizeof(struct PART_CHOICE_u_unnamed1),
	.align = _Alignof(struct PART_CHOICE_u_unnamed1),
	.min_wire = 8,
	.growth = 28,
	.steps = PART_CHOICE_u_unnamed1_steps,
	.fields = PART_CHOICE_u_unnamed1_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_PART_CHOICE_u_unnamed1},
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

static const ingot_step PART_CHOICE_u_unnamed2_steps[] = {
	{.op = INGOT_OP_GAP, .n = 7, .offset = offsetof(struct PART_CHOICE_u_unnamed2, yes) + 1},
	{.op = INGOT_OP_UNION, .width = 1,
	 .offset = offsetof(struct PART_CHOICE_u_unnamed2, tagged_union),
	 .peer = offsetof(struct PART_CHOICE_u_unnamed2, yes),
	 .type = &ingot_type_PART_CHOICE_u_unnamed2_tagged_union},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1,
	 .offset = offsetof(struct PART_CHOICE_u_unnamed2, yes), .type = &boolean_set},
	{.op = INGOT_OP_END},
};

static const ingot_step PART_CHOICE_u_unnamed2_field_steps[] = {
	{.op = INGOT_OP_UNION, .width = 1,
	 .offset = offsetof(struct PART_CHOICE_u_unnamed2, tagged_union),
	 .peer = offsetof(struct PART_CHOICE_u_unnamed2, yes),
	 .type = &ingot_type_PART_CHOICE_u_unnamed2_tagged_union},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1,
	 .offset = offsetof(struct PART_CHOICE_u_unnamed2, yes), .type = &boolean_set},
	{.op = INGOT_OP_END},
};

static const ingot_field PART_CHOICE_u_unnamed2_fields[] = {
	{.number = 0, .kind = INGOT_KIND_MESSAGE, .steps = PART_CHOICE_u_unnamed2_field_steps},
};

const ingot_type ingot_type_PART_CHOICE_u_unnamed2 = {
	.name = "PART_CHOICE_u_unnamed2",
	.size = sizeof(struct PART_CHOICE_u_unnamed2),
	.align = _Alignof(struct PART_CHOICE_u_unnamed2),
	.min_wire = 4,
	.growth = 64,
	.steps = PART_CHOICE_u_unnamed2_steps,
	.fields = PART_CHOICE_u_unnamed2_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_PART_CHOICE_u_unnamed2},
};

static const ingot_step PART_CHOICE_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(PART_CHOICE, kind) + 4},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(PART_CHOICE, u), .peer = offsetof(PART_CHOICE, kind),
	 .type = &ingot_type_PART_CHOICE_u},
	{.op = INGOT_OP_END},
};

static const ingot_step PART_CHOICE_field_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(PART_CHOICE, u), .peer = offsetof(PART_CHOICE, kind),
	 .type = &ingot_type_PART_CHOICE_u},
	{.op = INGOT_OP_END},
};

static const ingot_field PART_CHOICE_fields[] = {
	{.number = 0, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = PART_CHOICE_field_steps},
};

const ingot_type ingot_type_PART_CHOICE = {
	.name = "PART_CHOICE",
	.size = sizeof(PART_CHOICE),
	.align = _Alignof(PART_CHOICE),
	.min_wire = 8,
	.growth = 64,
	.steps = PART_CHOICE_steps,
	.fields = PART_CHOICE_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_PART_CHOICE},
};

static const ingot_step Exchange_in_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct Exchange_frame, parts), .type = &ingot_type_PARTS},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct Exchange_frame, one),
	 .type = &ingot_type_long_parts},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(struct Exchange_frame, choice.u),
	 .peer = offsetof(struct Exchange_frame, choice.kind), .type = &ingot_type_PART_CHOICE_u},
	{.op = INGOT_OP_END},
};

static const ingot_step Exchange_in_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct Exchange_frame, parts), .type = &ingot_type_PARTS},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct Exchange_frame, one),
	 .type = &ingot_type_long_parts},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(struct Exchange_frame, choice),
	 .type = &ingot_type_PART_CHOICE},
	{.op = INGOT_OP_END},
};

static const ingot_field Exchange_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_MESSAGE, .steps = Exchange_in_field_steps},
	{.number = 2, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = Exchange_in_field_steps + 2},
	{.number = 3, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = Exchange_in_field_steps + 4},
};

static const ingot_type Exchange_in = {
	.name = "Exchange_in",
	.size = sizeof(struct Exchange_frame),
	.align = _Alignof(struct Exchange_frame),
	.min_wire = 88,
	.growth = 76,
	.steps = Exchange_in_steps,
	.fields = Exchange_in_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &Exchange_in},
};

static const ingot_step Exchange_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Exchange_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct Exchange_frame, parts_out), .type = &ingot_type_PARTS},
	{.op = INGOT_OP_END},
};

static const ingot_step Exchange_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Exchange_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct Exchange_frame, parts_out), .type = &ingot_type_PARTS},
	{.op = INGOT_OP_END},
};

static const ingot_field Exchange_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = Exchange_out_field_steps},
	{.number = 2, .kind = INGOT_KIND_MESSAGE, .steps = Exchange_out_field_steps + 2},
};

static const ingot_type Exchange_out = {
	.name = "Exchange_out",
	.size = sizeof(struct Exchange_frame),
	.align = _Alignof(struct Exchange_frame),
	.min_wire = 8,
	.growth = 76,
	.steps = Exchange_out_steps,
	.fields = Exchange_out_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &Exchange_out},
};

const ingot_procedure unnamed_procedures[1] = {
	{.name = "Exchange", .number = 1, .in = &Exchange_in, .out = &Exchange_out},
};
