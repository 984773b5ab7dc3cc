/* unions_tables.c: generated from unions.idl by ingotc; do not edit */
#define UNIONS_STUBS
#include "unions.h"

#include <stddef.h>

_Static_assert(sizeof(KIND) == 4, "layout");
_Static_assert(sizeof(struct spot) == 8, "layout");
_Static_assert(sizeof(VALUE) == 8, "layout");
_Static_assert(sizeof(ITEM) == 16, "layout");
_Static_assert(sizeof(MANY) == 16, "layout");
_Static_assert(sizeof(MANIES) == 32, "layout");
_Static_assert(sizeof(SHARED) == 40, "layout");
_Static_assert(sizeof(YESNO) == 4, "layout");
_Static_assert(sizeof(ANSWER) == 8, "layout");
_Static_assert(sizeof(struct UnionPut_frame) == 16, "layout");
_Static_assert(sizeof(struct UnionGet_frame) == 16, "layout");
_Static_assert(sizeof(struct UnionAnswer_frame) == 32, "layout");

static const ingot_arm KIND_arms[] = {
	{1, 4, NULL},
	{9, 9, NULL},
};

const ingot_type ingot_type_KIND = {
	.name = "KIND",
	.size = sizeof(KIND),
	.align = _Alignof(KIND),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 2,
	.arms = KIND_arms,
};

static const ingot_step spot_steps[] = {
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(struct spot, x)},
	{.op = INGOT_OP_END},
};

const ingot_type ingot_type_spot = {
	.name = "spot",
	.size = sizeof(struct spot),
	.align = _Alignof(struct spot),
	.min_wire = 8,
	.growth = 28,
	.steps = spot_steps,
};

static const ingot_step VALUE_pointer_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(VALUE, pointer),
	 .type = &ingot_type_spot},
	{.op = INGOT_OP_END},
};

static const ingot_type VALUE_pointer = {
	.name = "VALUE_pointer",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 4,
	.growth = 44,
	.steps = VALUE_pointer_steps,
};

static const ingot_arm VALUE_arms[] = {
	{1, 1, &ingot_type_word64},
	{2, 2, &ingot_type_string_ref},
	{3, 3, &ingot_type_spot},
	{4, 4, &VALUE_pointer},
	{9, 9, NULL},
};

const ingot_type ingot_type_VALUE = {
	.name = "VALUE",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 4,
	.growth = 44,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 5,
	.arms = VALUE_arms,
};

static const ingot_step ITEM_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(ITEM, kind) + 4},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(ITEM, value), .peer = offsetof(ITEM, kind), .type = &ingot_type_VALUE},
	{.op = INGOT_OP_END},
};

const ingot_type ingot_type_ITEM = {
	.name = "ITEM",
	.size = sizeof(ITEM),
	.align = _Alignof(ITEM),
	.min_wire = 4,
	.growth = 76,
	.steps = ITEM_steps,
};

static const ingot_arm boolean_set_arms[] = {
	{0, 1, NULL},
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

static const ingot_step MANY_flag_steps[] = {
	{.op = INGOT_OP_W8, .gap = 15, .n = 1, .offset = offsetof(MANY, flag)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(MANY, flag),
	 .type = &boolean_set},
	{.op = INGOT_OP_END},
};

static const ingot_type MANY_flag = {
	.name = "MANY_flag",
	.size = sizeof(MANY),
	.align = _Alignof(MANY),
	.min_wire = 4,
	.growth = 64,
	.steps = MANY_flag_steps,
};

static const ingot_step MANY_kind_steps[] = {
	{.op = INGOT_OP_W32, .gap = 12, .n = 1, .offset = offsetof(MANY, kind)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(MANY, kind), .type = &ingot_type_KIND},
	{.op = INGOT_OP_END},
};

static const ingot_type MANY_kind = {
	.name = "MANY_kind",
	.size = sizeof(MANY),
	.align = _Alignof(MANY),
	.min_wire = 4,
	.growth = 64,
	.steps = MANY_kind_steps,
};

static const ingot_step MANY_raw_steps[] = {
	{.op = INGOT_OP_OPAQUE, .gap = 10, .n = 6, .offset = offsetof(MANY, raw)},
	{.op = INGOT_OP_END},
};

static const ingot_type MANY_raw = {
	.name = "MANY_raw",
	.size = sizeof(MANY),
	.align = _Alignof(MANY),
	.min_wire = 8,
	.growth = 32,
	.steps = MANY_raw_steps,
};

static const ingot_step MANY_name_steps[] = {
	{.op = INGOT_OP_TEXT, .gap = 4, .n = 12, .offset = offsetof(MANY, name)},
	{.op = INGOT_OP_END},
};

static const ingot_type MANY_name = {
	.name = "MANY_name",
	.size = sizeof(MANY),
	.align = _Alignof(MANY),
	.min_wire = 4,
	.growth = 64,
	.steps = MANY_name_steps,
};

static const ingot_arm MANY_ranged_range_arms[] = {
	{0, 5, NULL},
};

static const ingot_type MANY_ranged_range = {
	.name = "MANY_ranged_range",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = MANY_ranged_range_arms,
};

static const ingot_step MANY_ranged_steps[] = {
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .gap = 14, .n = 1,
	 .offset = offsetof(MANY, ranged)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 2, .n = 1,
	 .offset = offsetof(MANY, ranged), .type = &MANY_ranged_range},
	{.op = INGOT_OP_END},
};

static const ingot_type MANY_ranged = {
	.name = "MANY_ranged",
	.size = sizeof(MANY),
	.align = _Alignof(MANY),
	.min_wire = 4,
	.growth = 64,
	.steps = MANY_ranged_steps,
};

static const ingot_arm MANY_arms[] = {
	{-3, -3, &MANY_flag},
	{0, 0, &MANY_kind},
	{1, 1, &MANY_raw},
	{2, 2, &MANY_name},
	{3, 3, &ingot_type_string},
	{4, 4, &ingot_type_ITEM},
	{6, 6, &MANY_ranged},
	{7, 9, &ingot_type_word32},
	{20, 29, &MANY_ranged},
	{0, 0, &ingot_type_word32},
};

const ingot_type ingot_type_MANY = {
	.name = "MANY",
	.size = sizeof(MANY),
	.align = _Alignof(MANY),
	.min_wire = 8,
	.growth = 76,
	.flags = INGOT_TYPE_UNION | INGOT_TYPE_DEFAULT,
	.arm_count = 10,
	.arms = MANY_arms,
};

static const ingot_step MANIES_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(MANIES, selector) + 2},
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1,
	 .offset = offsetof(MANIES, before)},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 2,
	 .offset = offsetof(MANIES, many), .peer = offsetof(MANIES, selector),
	 .type = &ingot_type_MANY},
	{.op = INGOT_OP_W8, .gap = 7, .n = 1, .offset = offsetof(MANIES, after)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(MANIES, after),
	 .type = &boolean_set},
	{.op = INGOT_OP_END},
};

const ingot_type ingot_type_MANIES = {
	.name = "MANIES",
	.size = sizeof(MANIES),
	.align = _Alignof(MANIES),
	.min_wire = 16,
	.growth = 76,
	.steps = MANIES_steps,
};

static const ingot_step SHARED_steps[] = {
	{.op = INGOT_OP_GAP, .n = 7, .offset = offsetof(SHARED, which) + 1},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 1,
	 .offset = offsetof(SHARED, first), .peer = offsetof(SHARED, which),
	 .type = &ingot_type_MANY},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED | INGOT_STEP_KNOWN, .width = 1,
	 .offset = offsetof(SHARED, second), .peer = offsetof(SHARED, which),
	 .type = &ingot_type_MANY},
	{.op = INGOT_OP_END},
};

const ingot_type ingot_type_SHARED = {
	.name = "SHARED",
	.size = sizeof(SHARED),
	.align = _Alignof(SHARED),
	.min_wire = 16,
	.growth = 76,
	.steps = SHARED_steps,
};

static const ingot_arm YESNO_arms[] = {
	{1, 1, &ingot_type_word32},
	{0, 0, NULL},
};

const ingot_type ingot_type_YESNO = {
	.name = "YESNO",
	.size = sizeof(YESNO),
	.align = _Alignof(YESNO),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_UNION | INGOT_TYPE_DEFAULT,
	.arm_count = 2,
	.arms = YESNO_arms,
};

static const ingot_step ANSWER_steps[] = {
	{.op = INGOT_OP_GAP, .n = 3, .offset = offsetof(ANSWER, known) + 1},
	{.op = INGOT_OP_UNION, .width = 1, .offset = offsetof(ANSWER, answer),
	 .peer = offsetof(ANSWER, known), .type = &ingot_type_YESNO},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(ANSWER, known),
	 .type = &boolean_set},
	{.op = INGOT_OP_END},
};

const ingot_type ingot_type_ANSWER = {
	.name = "ANSWER",
	.size = sizeof(ANSWER),
	.align = _Alignof(ANSWER),
	.min_wire = 4,
	.growth = 32,
	.steps = ANSWER_steps,
};

static const ingot_step UnionPut_in_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(struct UnionPut_frame, value),
	 .peer = offsetof(struct UnionPut_frame, kind), .type = &ingot_type_VALUE},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionPut_in = {
	.name = "UnionPut_in",
	.size = sizeof(struct UnionPut_frame),
	.align = _Alignof(struct UnionPut_frame),
	.min_wire = 4,
	.growth = 44,
	.steps = UnionPut_in_steps,
};

static const ingot_step UnionPut_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct UnionPut_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionPut_out = {
	.name = "UnionPut_out",
	.size = sizeof(struct UnionPut_frame),
	.align = _Alignof(struct UnionPut_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = UnionPut_out_steps,
};

static const ingot_step UnionGet_in_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct UnionGet_frame, index)},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionGet_in = {
	.name = "UnionGet_in",
	.size = sizeof(struct UnionGet_frame),
	.align = _Alignof(struct UnionGet_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = UnionGet_in_steps,
};

static const ingot_step UnionGet_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct UnionGet_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionGet_frame, item), .type = &ingot_type_ITEM},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionGet_out = {
	.name = "UnionGet_out",
	.size = sizeof(struct UnionGet_frame),
	.align = _Alignof(struct UnionGet_frame),
	.min_wire = 8,
	.growth = 76,
	.steps = UnionGet_out_steps,
};

static const ingot_step UnionAnswer_in_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct UnionAnswer_frame, answer),
	 .type = &ingot_type_ANSWER},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct UnionAnswer_frame, manies),
	 .type = &ingot_type_MANIES},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionAnswer_in = {
	.name = "UnionAnswer_in",
	.size = sizeof(struct UnionAnswer_frame),
	.align = _Alignof(struct UnionAnswer_frame),
	.min_wire = 20,
	.growth = 76,
	.steps = UnionAnswer_in_steps,
};

static const ingot_step UnionAnswer_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct UnionAnswer_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct UnionAnswer_frame, manies_out),
	 .type = &ingot_type_MANIES},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionAnswer_out = {
	.name = "UnionAnswer_out",
	.size = sizeof(struct UnionAnswer_frame),
	.align = _Alignof(struct UnionAnswer_frame),
	.min_wire = 20,
	.growth = 76,
	.steps = UnionAnswer_out_steps,
};

const ingot_procedure unions_procedures[3] = {
	{.name = "UnionPut", .number = 1, .flags = INGOT_PROCEDURE_STATUS, .in = &UnionPut_in,
	 .out = &UnionPut_out},
	{.name = "UnionGet", .number = 2, .flags = INGOT_PROCEDURE_STATUS, .in = &UnionGet_in,
	 .out = &UnionGet_out},
	{.name = "UnionAnswer", .number = 3, .flags = INGOT_PROCEDURE_STATUS, .in = &UnionAnswer_in,
	 .out = &UnionAnswer_out},
};
