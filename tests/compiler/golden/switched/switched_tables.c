/* switched_tables.c: generated from switched.idl by ingotc; do not edit */
#define SWITCHED_STUBS
#include "switched.h"

#include <stddef.h>

_Static_assert(sizeof(SORT) == 4, "layout");
_Static_assert(sizeof(struct CHOICE_value_pair) == 8, "layout");
_Static_assert(sizeof(union CHOICE_value) == 8, "layout");
_Static_assert(sizeof(CHOICE) == 16, "layout");
_Static_assert(sizeof(union PLAIN_tagged_union) == 16, "layout");
_Static_assert(sizeof(PLAIN) == 24, "layout");
_Static_assert(sizeof(union LINKED_link) == 8, "layout");
_Static_assert(sizeof(LINKED) == 16, "layout");
_Static_assert(sizeof(struct BOX_shape_shape_circle) == 4, "layout");
_Static_assert(sizeof(enum BOX_shape_shape_oblong_slope) == 4, "layout");
_Static_assert(sizeof(struct BOX_shape_shape_oblong) == 12, "layout");
_Static_assert(sizeof(union BOX_shape_shape) == 12, "layout");
_Static_assert(sizeof(struct BOX_shape) == 16, "layout");
_Static_assert(sizeof(union BOX_extra_deeper_deep_tagged_union) == 3, "layout");
_Static_assert(sizeof(struct BOX_extra_deeper_deep) == 4, "layout");
_Static_assert(sizeof(struct BOX_extra_deeper) == 4, "layout");
_Static_assert(sizeof(union BOX_extra) == 4, "layout");
_Static_assert(sizeof(BOX) == 64, "layout");
_Static_assert(sizeof(struct SwitchPut_frame) == 56, "layout");

static const ingot_arm SORT_arms[] = {
	{.low = 0, .high = 3},
};

const ingot_type ingot_type_SORT = {
	.name = "SORT",
	.size = sizeof(SORT),
	.align = _Alignof(SORT),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = SORT_arms,
};

static const ingot_step CHOICE_value_pair_steps[] = {
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(struct CHOICE_value_pair, x)},
	{.op = INGOT_OP_END},
};

static const ingot_step CHOICE_value_pair_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct CHOICE_value_pair, x)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct CHOICE_value_pair, y)},
	{.op = INGOT_OP_END},
};

static const ingot_field CHOICE_value_pair_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = CHOICE_value_pair_field_steps},
	{.number = 2, .kind = INGOT_KIND_INT32, .steps = CHOICE_value_pair_field_steps + 2},
};

const ingot_type ingot_type_CHOICE_value_pair = {
	.name = "CHOICE_value_pair",
	.size = sizeof(struct CHOICE_value_pair),
	.align = _Alignof(struct CHOICE_value_pair),
	.min_wire = 8,
	.growth = 28,
	.steps = CHOICE_value_pair_steps,
	.fields = CHOICE_value_pair_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_CHOICE_value_pair},
};

static const ingot_arm CHOICE_value_arms[] = {
	{.low = 1, .high = 1, .type = &ingot_type_word64, .number = 2},
	{.low = 2, .high = 2, .type = &ingot_type_string_ref, .number = 3},
	{.low = 3, .high = 3, .type = &ingot_type_CHOICE_value_pair, .number = 4},
	{.low = 0, .high = 0},
};

static const ingot_step CHOICE_value_field_steps[] = {
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(union CHOICE_value, number)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .offset = offsetof(union CHOICE_value, text)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(union CHOICE_value, pair),
	 .type = &ingot_type_CHOICE_value_pair},
	{.op = INGOT_OP_END},
};

static const ingot_field CHOICE_value_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_ENUM},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_INT64,
	 .steps = CHOICE_value_field_steps},
	{.number = 3, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_STRING,
	 .steps = CHOICE_value_field_steps + 2},
	{.number = 4, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = CHOICE_value_field_steps + 4},
};

const ingot_type ingot_type_CHOICE_value = {
	.name = "CHOICE_value",
	.size = sizeof(union CHOICE_value),
	.align = _Alignof(union CHOICE_value),
	.min_wire = 4,
	.growth = 36,
	.flags = INGOT_TYPE_UNION | INGOT_TYPE_DEFAULT,
	.arm_count = 4,
	.arms = CHOICE_value_arms,
	.fields = CHOICE_value_fields,
	.field_count = 4,
};

static const ingot_step CHOICE_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(CHOICE, sort) + 4},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(CHOICE, value), .peer = offsetof(CHOICE, sort),
	 .type = &ingot_type_CHOICE_value},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(CHOICE, sort), .type = &ingot_type_SORT},
	{.op = INGOT_OP_END},
};

static const ingot_step CHOICE_field_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(CHOICE, value), .peer = offsetof(CHOICE, sort),
	 .type = &ingot_type_CHOICE_value},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(CHOICE, sort), .type = &ingot_type_SORT},
	{.op = INGOT_OP_END},
};

static const ingot_field CHOICE_fields[] = {
	{.number = 0, .kind = INGOT_KIND_MESSAGE, .steps = CHOICE_field_steps},
};

const ingot_type ingot_type_CHOICE = {
	.name = "CHOICE",
	.size = sizeof(CHOICE),
	.align = _Alignof(CHOICE),
	.min_wire = 4,
	.growth = 68,
	.steps = CHOICE_steps,
	.fields = CHOICE_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_CHOICE},
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

static const ingot_step PLAIN_tagged_union_flag_steps[] = {
	{.op = INGOT_OP_W8, .gap = 15, .n = 1, .offset = offsetof(union PLAIN_tagged_union, flag)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1,
	 .offset = offsetof(union PLAIN_tagged_union, flag), .type = &boolean_set},
	{.op = INGOT_OP_END},
};

static const ingot_type PLAIN_tagged_union_flag = {
	.name = "PLAIN_tagged_union_flag",
	.size = sizeof(union PLAIN_tagged_union),
	.align = _Alignof(union PLAIN_tagged_union),
	.min_wire = 4,
	.growth = 64,
	.steps = PLAIN_tagged_union_flag_steps,
};

static const ingot_arm PLAIN_tagged_union_arms[] = {
	{.low = -1, .high = -1, .type = &ingot_type_CHOICE, .number = 3},
	{.low = 0, .high = 0, .type = &PLAIN_tagged_union_flag, .number = 2},
	{.low = 5, .high = 9, .type = &PLAIN_tagged_union_flag, .number = 2},
	{.low = 0, .high = 0, .type = &ingot_type_word64, .number = 4},
};

static const ingot_step PLAIN_tagged_union_field_steps[] = {
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(union PLAIN_tagged_union, flag)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1,
	 .offset = offsetof(union PLAIN_tagged_union, flag), .type = &boolean_set},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(union PLAIN_tagged_union, inner),
	 .type = &ingot_type_CHOICE},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(union PLAIN_tagged_union, rest)},
	{.op = INGOT_OP_END},
};

static const ingot_field PLAIN_tagged_union_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_INT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_BOOL,
	 .steps = PLAIN_tagged_union_field_steps},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = PLAIN_tagged_union_field_steps + 3},
	{.number = 4, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_DOUBLE,
	 .steps = PLAIN_tagged_union_field_steps + 5},
};

const ingot_type ingot_type_PLAIN_tagged_union = {
	.name = "PLAIN_tagged_union",
	.size = sizeof(union PLAIN_tagged_union),
	.align = _Alignof(union PLAIN_tagged_union),
	.min_wire = 8,
	.growth = 68,
	.flags = INGOT_TYPE_UNION | INGOT_TYPE_DEFAULT,
	.arm_count = 4,
	.arms = PLAIN_tagged_union_arms,
	.fields = PLAIN_tagged_union_fields,
	.field_count = 4,
};

static const ingot_step PLAIN_steps[] = {
	{.op = INGOT_OP_GAP, .n = 6, .offset = offsetof(PLAIN, which) + 2},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 2,
	 .offset = offsetof(PLAIN, tagged_union), .peer = offsetof(PLAIN, which),
	 .type = &ingot_type_PLAIN_tagged_union},
	{.op = INGOT_OP_END},
};

static const ingot_step PLAIN_field_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 2,
	 .offset = offsetof(PLAIN, tagged_union), .peer = offsetof(PLAIN, which),
	 .type = &ingot_type_PLAIN_tagged_union},
	{.op = INGOT_OP_END},
};

static const ingot_field PLAIN_fields[] = {
	{.number = 0, .kind = INGOT_KIND_MESSAGE, .steps = PLAIN_field_steps},
};

const ingot_type ingot_type_PLAIN = {
	.name = "PLAIN",
	.size = sizeof(PLAIN),
	.align = _Alignof(PLAIN),
	.min_wire = 8,
	.growth = 68,
	.steps = PLAIN_steps,
	.fields = PLAIN_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_PLAIN},
};

static const ingot_step LINKED_link_next_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(union LINKED_link, next), .type = &ingot_type_LINKED},
	{.op = INGOT_OP_END},
};

static const ingot_type LINKED_link_next = {
	.name = "LINKED_link_next",
	.size = sizeof(union LINKED_link),
	.align = _Alignof(union LINKED_link),
	.min_wire = 4,
	.growth = 92,
	.steps = LINKED_link_next_steps,
};

static const ingot_arm LINKED_link_arms[] = {
	{.low = 0, .high = 0},
	{.low = 1, .high = 1, .type = &LINKED_link_next, .number = 2},
};

static const ingot_step LINKED_link_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(union LINKED_link, next), .type = &ingot_type_LINKED},
	{.op = INGOT_OP_END},
};

static const ingot_field LINKED_link_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_BOOL},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = LINKED_link_field_steps},
};

const ingot_type ingot_type_LINKED_link = {
	.name = "LINKED_link",
	.size = sizeof(union LINKED_link),
	.align = _Alignof(union LINKED_link),
	.min_wire = 4,
	.growth = 92,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 2,
	.arms = LINKED_link_arms,
	.fields = LINKED_link_fields,
	.field_count = 2,
};

static const ingot_step LINKED_steps[] = {
	{.op = INGOT_OP_GAP, .n = 7, .offset = offsetof(LINKED, more) + 1},
	{.op = INGOT_OP_UNION, .width = 1, .offset = offsetof(LINKED, link),
	 .peer = offsetof(LINKED, more), .type = &ingot_type_LINKED_link},
	{.op = INGOT_OP_END},
};

static const ingot_step LINKED_field_steps[] = {
	{.op = INGOT_OP_UNION, .width = 1, .offset = offsetof(LINKED, link),
	 .peer = offsetof(LINKED, more), .type = &ingot_type_LINKED_link},
	{.op = INGOT_OP_END},
};

static const ingot_field LINKED_fields[] = {
	{.number = 0, .kind = INGOT_KIND_MESSAGE, .steps = LINKED_field_steps},
};

const ingot_type ingot_type_LINKED = {
	.name = "LINKED",
	.size = sizeof(LINKED),
	.align = _Alignof(LINKED),
	.min_wire = 4,
	.growth = 92,
	.steps = LINKED_steps,
	.fields = LINKED_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_LINKED},
};

static const ingot_step BOX_shape_shape_circle_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct BOX_shape_shape_circle, radius)},
	{.op = INGOT_OP_END},
};

static const ingot_step BOX_shape_shape_circle_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct BOX_shape_shape_circle, radius)},
	{.op = INGOT_OP_END},
};

static const ingot_field BOX_shape_shape_circle_fields[] = {
	{.number = 1, .kind = INGOT_KIND_FLOAT, .steps = BOX_shape_shape_circle_field_steps},
};

const ingot_type ingot_type_BOX_shape_shape_circle = {
	.name = "BOX_shape_shape_circle",
	.size = sizeof(struct BOX_shape_shape_circle),
	.align = _Alignof(struct BOX_shape_shape_circle),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_RUN,
	.steps = BOX_shape_shape_circle_steps,
	.fields = BOX_shape_shape_circle_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_BOX_shape_shape_circle},
};

static const ingot_arm BOX_shape_shape_oblong_slope_arms[] = {
	{.low = 0, .high = 1},
};

const ingot_type ingot_type_BOX_shape_shape_oblong_slope = {
	.name = "BOX_shape_shape_oblong_slope",
	.size = sizeof(enum BOX_shape_shape_oblong_slope),
	.align = _Alignof(enum BOX_shape_shape_oblong_slope),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = BOX_shape_shape_oblong_slope_arms,
};

static const ingot_step BOX_shape_shape_oblong_steps[] = {
	{.op = INGOT_OP_W32, .n = 3, .offset = offsetof(struct BOX_shape_shape_oblong, width)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(struct BOX_shape_shape_oblong, slope),
	 .type = &ingot_type_BOX_shape_shape_oblong_slope},
	{.op = INGOT_OP_END},
};

static const ingot_step BOX_shape_shape_oblong_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct BOX_shape_shape_oblong, width)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct BOX_shape_shape_oblong, height)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct BOX_shape_shape_oblong, slope)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(struct BOX_shape_shape_oblong, slope),
	 .type = &ingot_type_BOX_shape_shape_oblong_slope},
	{.op = INGOT_OP_END},
};

static const ingot_field BOX_shape_shape_oblong_fields[] = {
	{.number = 1, .kind = INGOT_KIND_FLOAT, .steps = BOX_shape_shape_oblong_field_steps},
	{.number = 2, .kind = INGOT_KIND_FLOAT, .steps = BOX_shape_shape_oblong_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_ENUM, .steps = BOX_shape_shape_oblong_field_steps + 4},
};

const ingot_type ingot_type_BOX_shape_shape_oblong = {
	.name = "BOX_shape_shape_oblong",
	.size = sizeof(struct BOX_shape_shape_oblong),
	.align = _Alignof(struct BOX_shape_shape_oblong),
	.min_wire = 12,
	.growth = 28,
	.steps = BOX_shape_shape_oblong_steps,
	.fields = BOX_shape_shape_oblong_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &ingot_type_BOX_shape_shape_oblong},
};

static const ingot_arm BOX_shape_shape_arms[] = {
	{.low = 1, .high = 1, .type = &ingot_type_BOX_shape_shape_circle, .number = 2},
	{.low = 2, .high = 2, .type = &ingot_type_BOX_shape_shape_oblong, .number = 3},
};

static const ingot_step BOX_shape_shape_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(union BOX_shape_shape, circle),
	 .type = &ingot_type_BOX_shape_shape_circle},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(union BOX_shape_shape, oblong),
	 .type = &ingot_type_BOX_shape_shape_oblong},
	{.op = INGOT_OP_END},
};

static const ingot_field BOX_shape_shape_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = BOX_shape_shape_field_steps},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = BOX_shape_shape_field_steps + 2},
};

const ingot_type ingot_type_BOX_shape_shape = {
	.name = "BOX_shape_shape",
	.size = sizeof(union BOX_shape_shape),
	.align = _Alignof(union BOX_shape_shape),
	.min_wire = 8,
	.growth = 28,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 2,
	.arms = BOX_shape_shape_arms,
	.fields = BOX_shape_shape_fields,
	.field_count = 3,
};

static const ingot_step BOX_shape_steps[] = {
	{.op = INGOT_OP_GAP, .n = 3, .offset = offsetof(struct BOX_shape, form) + 1},
	{.op = INGOT_OP_UNION, .width = 1, .offset = offsetof(struct BOX_shape, shape),
	 .peer = offsetof(struct BOX_shape, form), .type = &ingot_type_BOX_shape_shape},
	{.op = INGOT_OP_END},
};

static const ingot_step BOX_shape_field_steps[] = {
	{.op = INGOT_OP_UNION, .width = 1, .offset = offsetof(struct BOX_shape, shape),
	 .peer = offsetof(struct BOX_shape, form), .type = &ingot_type_BOX_shape_shape},
	{.op = INGOT_OP_END},
};

static const ingot_field BOX_shape_fields[] = {
	{.number = 0, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = BOX_shape_field_steps},
};

const ingot_type ingot_type_BOX_shape = {
	.name = "BOX_shape",
	.size = sizeof(struct BOX_shape),
	.align = _Alignof(struct BOX_shape),
	.min_wire = 8,
	.growth = 32,
	.steps = BOX_shape_steps,
	.fields = BOX_shape_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_BOX_shape},
};

static const ingot_step BOX_extra_deeper_deep_tagged_union_raw_steps[] = {
	{.op = INGOT_OP_OPAQUE, .n = 3,
	 .offset = offsetof(union BOX_extra_deeper_deep_tagged_union, raw)},
	{.op = INGOT_OP_END},
};

static const ingot_type BOX_extra_deeper_deep_tagged_union_raw = {
	.name = "BOX_extra_deeper_deep_tagged_union_raw",
	.size = sizeof(union BOX_extra_deeper_deep_tagged_union),
	.align = _Alignof(union BOX_extra_deeper_deep_tagged_union),
	.min_wire = 4,
	.growth = 28,
	.steps = BOX_extra_deeper_deep_tagged_union_raw_steps,
};

static const ingot_arm BOX_extra_deeper_deep_tagged_union_arms[] = {
	{.low = 97, .high = 97, .type = &BOX_extra_deeper_deep_tagged_union_raw, .number = 2},
};

static const ingot_step BOX_extra_deeper_deep_tagged_union_field_steps[] = {
	{.op = INGOT_OP_OPAQUE, .n = 3,
	 .offset = offsetof(union BOX_extra_deeper_deep_tagged_union, raw)},
	{.op = INGOT_OP_END},
};

static const ingot_field BOX_extra_deeper_deep_tagged_union_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_INT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_BYTES,
	 .steps = BOX_extra_deeper_deep_tagged_union_field_steps},
};

const ingot_type ingot_type_BOX_extra_deeper_deep_tagged_union = {
	.name = "BOX_extra_deeper_deep_tagged_union",
	.size = sizeof(union BOX_extra_deeper_deep_tagged_union),
	.align = _Alignof(union BOX_extra_deeper_deep_tagged_union),
	.min_wire = 8,
	.growth = 28,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 1,
	.arms = BOX_extra_deeper_deep_tagged_union_arms,
	.fields = BOX_extra_deeper_deep_tagged_union_fields,
	.field_count = 2,
};

static const ingot_step BOX_extra_deeper_deep_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 1,
	 .offset = offsetof(struct BOX_extra_deeper_deep, tagged_union),
	 .peer = offsetof(struct BOX_extra_deeper_deep, letter),
	 .type = &ingot_type_BOX_extra_deeper_deep_tagged_union},
	{.op = INGOT_OP_END},
};

static const ingot_step BOX_extra_deeper_deep_field_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 1,
	 .offset = offsetof(struct BOX_extra_deeper_deep, tagged_union),
	 .peer = offsetof(struct BOX_extra_deeper_deep, letter),
	 .type = &ingot_type_BOX_extra_deeper_deep_tagged_union},
	{.op = INGOT_OP_END},
};

static const ingot_field BOX_extra_deeper_deep_fields[] = {
	{.number = 0, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = BOX_extra_deeper_deep_field_steps},
};

const ingot_type ingot_type_BOX_extra_deeper_deep = {
	.name = "BOX_extra_deeper_deep",
	.size = sizeof(struct BOX_extra_deeper_deep),
	.align = _Alignof(struct BOX_extra_deeper_deep),
	.min_wire = 8,
	.growth = 28,
	.steps = BOX_extra_deeper_deep_steps,
	.fields = BOX_extra_deeper_deep_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_BOX_extra_deeper_deep},
};

static const ingot_step BOX_extra_deeper_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 1,
	 .offset = offsetof(struct BOX_extra_deeper, deep.tagged_union),
	 .peer = offsetof(struct BOX_extra_deeper, deep.letter),
	 .type = &ingot_type_BOX_extra_deeper_deep_tagged_union},
	{.op = INGOT_OP_END},
};

static const ingot_step BOX_extra_deeper_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(struct BOX_extra_deeper, deep),
	 .type = &ingot_type_BOX_extra_deeper_deep},
	{.op = INGOT_OP_END},
};

static const ingot_field BOX_extra_deeper_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = BOX_extra_deeper_field_steps},
};

const ingot_type ingot_type_BOX_extra_deeper = {
	.name = "BOX_extra_deeper",
	.size = sizeof(struct BOX_extra_deeper),
	.align = _Alignof(struct BOX_extra_deeper),
	.min_wire = 8,
	.growth = 28,
	.steps = BOX_extra_deeper_steps,
	.fields = BOX_extra_deeper_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_BOX_extra_deeper},
};

static const ingot_arm BOX_extra_arms[] = {
	{.low = 1, .high = 1, .type = &ingot_type_BOX_extra_deeper, .number = 2},
	{.low = 0, .high = 0},
};

static const ingot_step BOX_extra_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(union BOX_extra, deeper),
	 .type = &ingot_type_BOX_extra_deeper},
	{.op = INGOT_OP_END},
};

static const ingot_field BOX_extra_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_INT32},
	{.number = 2, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = BOX_extra_field_steps},
};

const ingot_type ingot_type_BOX_extra = {
	.name = "BOX_extra",
	.size = sizeof(union BOX_extra),
	.align = _Alignof(union BOX_extra),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_UNION | INGOT_TYPE_DEFAULT,
	.arm_count = 2,
	.arms = BOX_extra_arms,
	.fields = BOX_extra_fields,
	.field_count = 2,
};

static const ingot_step BOX_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(BOX, count) + 4},
	{.op = INGOT_OP_GAP, .n = 3, .offset = offsetof(BOX, shape.form) + 1},
	{.op = INGOT_OP_GAP, .n = 6, .offset = offsetof(BOX, plain.which) + 2},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(BOX, choices),
	 .peer = offsetof(BOX, count), .type = &ingot_type_CHOICE},
	{.op = INGOT_OP_UNION, .width = 1, .offset = offsetof(BOX, shape.shape),
	 .peer = offsetof(BOX, shape.form), .type = &ingot_type_BOX_shape_shape},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(BOX, extra), .peer = offsetof(BOX, kind),
	 .type = &ingot_type_BOX_extra},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 2,
	 .offset = offsetof(BOX, plain.tagged_union), .peer = offsetof(BOX, plain.which),
	 .type = &ingot_type_PLAIN_tagged_union},
	{.op = INGOT_OP_END},
};

static const ingot_step BOX_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(BOX, choices),
	 .peer = offsetof(BOX, count), .type = &ingot_type_CHOICE},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(BOX, shape),
	 .type = &ingot_type_BOX_shape},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(BOX, extra), .peer = offsetof(BOX, kind),
	 .type = &ingot_type_BOX_extra},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(BOX, plain), .type = &ingot_type_PLAIN},
	{.op = INGOT_OP_END},
};

static const ingot_field BOX_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = BOX_field_steps},
	{.number = 3, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = BOX_field_steps + 2},
	{.number = 5, .kind = INGOT_KIND_MESSAGE, .steps = BOX_field_steps + 4},
	{.number = 6, .kind = INGOT_KIND_MESSAGE, .steps = BOX_field_steps + 6},
};

const ingot_type ingot_type_BOX = {
	.name = "BOX",
	.size = sizeof(BOX),
	.align = _Alignof(BOX),
	.min_wire = 24,
	.growth = 68,
	.steps = BOX_steps,
	.fields = BOX_fields,
	.field_count = 4,
	.memo = &(ingot_memo){.of = &ingot_type_BOX},
};

static const ingot_step SwitchPut_in_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(struct SwitchPut_frame, choice.value),
	 .peer = offsetof(struct SwitchPut_frame, choice.sort), .type = &ingot_type_CHOICE_value},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(struct SwitchPut_frame, choice.sort), .type = &ingot_type_SORT},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct SwitchPut_frame, maybe), .type = &ingot_type_CHOICE},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct SwitchPut_frame, chain), .type = &ingot_type_LINKED},
	{.op = INGOT_OP_END},
};

static const ingot_step SwitchPut_in_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(struct SwitchPut_frame, choice),
	 .type = &ingot_type_CHOICE},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct SwitchPut_frame, maybe), .type = &ingot_type_CHOICE},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct SwitchPut_frame, chain), .type = &ingot_type_LINKED},
	{.op = INGOT_OP_END},
};

static const ingot_field SwitchPut_in_fields[] = {
	{.number = 2, .kind = INGOT_KIND_MESSAGE, .steps = SwitchPut_in_field_steps},
	{.number = 3, .kind = INGOT_KIND_MESSAGE, .steps = SwitchPut_in_field_steps + 2},
	{.number = 4, .kind = INGOT_KIND_MESSAGE, .steps = SwitchPut_in_field_steps + 4},
};

static const ingot_type SwitchPut_in = {
	.name = "SwitchPut_in",
	.size = sizeof(struct SwitchPut_frame),
	.align = _Alignof(struct SwitchPut_frame),
	.min_wire = 12,
	.growth = 92,
	.steps = SwitchPut_in_steps,
	.fields = SwitchPut_in_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &SwitchPut_in},
};

static const ingot_step SwitchPut_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct SwitchPut_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct SwitchPut_frame, chain_out), .type = &ingot_type_LINKED},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct SwitchPut_frame, box), .type = &ingot_type_BOX},
	{.op = INGOT_OP_END},
};

static const ingot_step SwitchPut_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct SwitchPut_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct SwitchPut_frame, chain_out), .type = &ingot_type_LINKED},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct SwitchPut_frame, box), .type = &ingot_type_BOX},
	{.op = INGOT_OP_END},
};

static const ingot_field SwitchPut_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = SwitchPut_out_field_steps},
	{.number = 5, .kind = INGOT_KIND_MESSAGE, .steps = SwitchPut_out_field_steps + 2},
	{.number = 6, .kind = INGOT_KIND_MESSAGE, .steps = SwitchPut_out_field_steps + 5},
};

static const ingot_type SwitchPut_out = {
	.name = "SwitchPut_out",
	.size = sizeof(struct SwitchPut_frame),
	.align = _Alignof(struct SwitchPut_frame),
	.min_wire = 12,
	.growth = 92,
	.steps = SwitchPut_out_steps,
	.fields = SwitchPut_out_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &SwitchPut_out},
};

const ingot_procedure switched_procedures[1] = {
	{.name = "SwitchPut", .number = 1, .flags = INGOT_PROCEDURE_STATUS, .in = &SwitchPut_in,
	 .out = &SwitchPut_out},
};
