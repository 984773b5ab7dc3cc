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
_Static_assert(sizeof(union CLOSED_value) == 4, "layout");
_Static_assert(sizeof(union CLOSED_picked) == 4, "layout");
_Static_assert(sizeof(CLOSED) == 16, "layout");
_Static_assert(sizeof(ANSWER) == 8, "layout");
_Static_assert(sizeof(DISTANT) == 40, "layout");
_Static_assert(sizeof(FAR) == 4, "layout");
_Static_assert(sizeof(BY_HYPER) == 16, "layout");
_Static_assert(sizeof(AROUND_DISTANT) == 56, "layout");
_Static_assert(sizeof(struct UnionPut_frame) == 16, "layout");
_Static_assert(sizeof(struct UnionGet_frame) == 16, "layout");
_Static_assert(sizeof(struct UnionAnswer_frame) == 32, "layout");
_Static_assert(sizeof(struct UnionFetch_frame) == 24, "layout");
_Static_assert(sizeof(struct UnionStore_frame) == 40, "layout");

static const ingot_arm KIND_arms[] = {
	{.low = 1, .high = 4},
	{.low = 9, .high = 9},
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

static const ingot_step spot_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct spot, x)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct spot, y)},
	{.op = INGOT_OP_END},
};

static const ingot_field spot_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = spot_field_steps},
	{.number = 2, .kind = INGOT_KIND_INT32, .steps = spot_field_steps + 2},
};

const ingot_type ingot_type_spot = {
	.name = "spot",
	.size = sizeof(struct spot),
	.align = _Alignof(struct spot),
	.min_wire = 8,
	.growth = 28,
	.steps = spot_steps,
	.fields = spot_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_spot},
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
	{.low = 1, .high = 1, .type = &ingot_type_word64, .number = 20},
	{.low = 2, .high = 2, .type = &ingot_type_string_ref, .number = 3},
	{.low = 3, .high = 3, .type = &ingot_type_spot, .number = 4},
	{.low = 4, .high = 4, .type = &VALUE_pointer, .number = 5},
	{.low = 9, .high = 9},
};

static const ingot_step VALUE_field_steps[] = {
	{.op = INGOT_OP_STRING, .offset = offsetof(VALUE, text)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(VALUE, point), .type = &ingot_type_spot},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(VALUE, pointer),
	 .type = &ingot_type_spot},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(VALUE, number)},
	{.op = INGOT_OP_END},
};

static const ingot_field VALUE_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_ENUM},
	{.number = 3, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_STRING,
	 .steps = VALUE_field_steps},
	{.number = 4, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = VALUE_field_steps + 2},
	{.number = 5, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = VALUE_field_steps + 4},
	{.number = 20, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_INT64,
	 .steps = VALUE_field_steps + 6},
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
	.fields = VALUE_fields,
	.field_count = 5,
};

static const ingot_step ITEM_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(ITEM, kind) + 4},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(ITEM, value), .peer = offsetof(ITEM, kind), .type = &ingot_type_VALUE},
	{.op = INGOT_OP_END},
};

static const ingot_step ITEM_field_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(ITEM, value), .peer = offsetof(ITEM, kind), .type = &ingot_type_VALUE},
	{.op = INGOT_OP_END},
};

static const ingot_field ITEM_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = ITEM_field_steps},
};

const ingot_type ingot_type_ITEM = {
	.name = "ITEM",
	.size = sizeof(ITEM),
	.align = _Alignof(ITEM),
	.min_wire = 4,
	.growth = 76,
	.steps = ITEM_steps,
	.fields = ITEM_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_ITEM},
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

static const ingot_arm MANY_ranged_range_arms[] = {
	{.low = 0, .high = 5},
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
	{.low = -3, .high = -3, .type = &MANY_flag, .number = 3},
	{.low = 0, .high = 0, .type = &MANY_kind, .number = 4},
	{.low = 1, .high = 1, .type = &MANY_raw, .number = 6},
	{.low = 2, .high = 2, .type = &MANY_name, .number = 7},
	{.low = 3, .high = 3, .type = &ingot_type_string, .number = 8},
	{.low = 4, .high = 4, .type = &ingot_type_ITEM, .number = 9},
	{.low = 6, .high = 6, .type = &MANY_ranged, .number = 5},
	{.low = 7, .high = 9, .type = &ingot_type_word32, .number = 2},
	{.low = 20, .high = 29, .type = &MANY_ranged, .number = 5},
	{.low = 0, .high = 0, .type = &ingot_type_word32, .number = 10},
};

static const ingot_step MANY_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(MANY, few)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(MANY, flag)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(MANY, flag),
	 .type = &boolean_set},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(MANY, kind)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(MANY, kind), .type = &ingot_type_KIND},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1, .offset = offsetof(MANY, ranged)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 2, .n = 1,
	 .offset = offsetof(MANY, ranged), .type = &MANY_ranged_range},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_OPAQUE, .n = 6, .offset = offsetof(MANY, raw)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_TEXT, .n = 12, .offset = offsetof(MANY, name)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(MANY, maybe)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(MANY, item), .type = &ingot_type_ITEM},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(MANY, other)},
	{.op = INGOT_OP_END},
};

static const ingot_field MANY_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_INT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_INT32,
	 .steps = MANY_field_steps},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_BOOL,
	 .steps = MANY_field_steps + 2},
	{.number = 4, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_ENUM,
	 .steps = MANY_field_steps + 5},
	{.number = 5, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_INT32,
	 .steps = MANY_field_steps + 8},
	{.number = 6, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_BYTES,
	 .steps = MANY_field_steps + 11},
	{.number = 7, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_STRING,
	 .steps = MANY_field_steps + 13},
	{.number = 8, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_STRING,
	 .steps = MANY_field_steps + 15},
	{.number = 9, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = MANY_field_steps + 17},
	{.number = 10, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_FLOAT,
	 .steps = MANY_field_steps + 19},
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
	.fields = MANY_fields,
	.field_count = 10,
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

static const ingot_step MANIES_field_steps[] = {
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1,
	 .offset = offsetof(MANIES, before)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 2,
	 .offset = offsetof(MANIES, many), .peer = offsetof(MANIES, selector),
	 .type = &ingot_type_MANY},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(MANIES, after)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(MANIES, after),
	 .type = &boolean_set},
	{.op = INGOT_OP_END},
};

static const ingot_field MANIES_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = MANIES_field_steps},
	{.number = 3, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = MANIES_field_steps + 2},
	{.number = 4, .kind = INGOT_KIND_BOOL, .steps = MANIES_field_steps + 4},
};

const ingot_type ingot_type_MANIES = {
	.name = "MANIES",
	.size = sizeof(MANIES),
	.align = _Alignof(MANIES),
	.min_wire = 16,
	.growth = 76,
	.steps = MANIES_steps,
	.fields = MANIES_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &ingot_type_MANIES},
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

static const ingot_step SHARED_field_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 1,
	 .offset = offsetof(SHARED, first), .peer = offsetof(SHARED, which),
	 .type = &ingot_type_MANY},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED | INGOT_STEP_KNOWN, .width = 1,
	 .offset = offsetof(SHARED, second), .peer = offsetof(SHARED, which),
	 .type = &ingot_type_MANY},
	{.op = INGOT_OP_END},
};

static const ingot_field SHARED_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = SHARED_field_steps},
	{.number = 3, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = SHARED_field_steps + 2},
};

const ingot_type ingot_type_SHARED = {
	.name = "SHARED",
	.size = sizeof(SHARED),
	.align = _Alignof(SHARED),
	.min_wire = 16,
	.growth = 76,
	.steps = SHARED_steps,
	.fields = SHARED_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_SHARED},
};

static const ingot_arm YESNO_arms[] = {
	{.low = 1, .high = 1, .type = &ingot_type_word32, .number = 2},
	{.low = 0, .high = 0},
};

static const ingot_step YESNO_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(YESNO, yes)},
	{.op = INGOT_OP_END},
};

static const ingot_field YESNO_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_INT32,
	 .steps = YESNO_field_steps},
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
	.fields = YESNO_fields,
	.field_count = 2,
};

static const ingot_arm CLOSED_value_arms[] = {
	{.low = 2, .high = 9, .type = &ingot_type_word32, .number = 2},
};

static const ingot_step CLOSED_value_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(union CLOSED_value, number)},
	{.op = INGOT_OP_END},
};

static const ingot_field CLOSED_value_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_ENUM},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_INT32,
	 .steps = CLOSED_value_field_steps},
};

const ingot_type ingot_type_CLOSED_value = {
	.name = "CLOSED_value",
	.size = sizeof(union CLOSED_value),
	.align = _Alignof(union CLOSED_value),
	.min_wire = 8,
	.growth = 28,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 1,
	.arms = CLOSED_value_arms,
	.fields = CLOSED_value_fields,
	.field_count = 2,
};

static const ingot_arm CLOSED_picked_arms[] = {
	{.low = 3, .high = 9, .type = &ingot_type_word32, .number = 2},
};

static const ingot_step CLOSED_picked_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(union CLOSED_picked, number)},
	{.op = INGOT_OP_END},
};

static const ingot_field CLOSED_picked_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_INT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_INT32,
	 .steps = CLOSED_picked_field_steps},
};

const ingot_type ingot_type_CLOSED_picked = {
	.name = "CLOSED_picked",
	.size = sizeof(union CLOSED_picked),
	.align = _Alignof(union CLOSED_picked),
	.min_wire = 8,
	.growth = 28,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 1,
	.arms = CLOSED_picked_arms,
	.fields = CLOSED_picked_fields,
	.field_count = 2,
};

static const ingot_arm CLOSED_few_range_arms[] = {
	{.low = 1, .high = 5},
};

static const ingot_type CLOSED_few_range = {
	.name = "CLOSED_few_range",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = CLOSED_few_range_arms,
};

static const ingot_step CLOSED_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(CLOSED, value), .peer = offsetof(CLOSED, kind),
	 .type = &ingot_type_CLOSED_value},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(CLOSED, kind), .type = &ingot_type_KIND},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(CLOSED, picked), .peer = offsetof(CLOSED, few),
	 .type = &ingot_type_CLOSED_picked},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(CLOSED, few), .type = &CLOSED_few_range},
	{.op = INGOT_OP_END},
};

static const ingot_step CLOSED_field_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(CLOSED, value), .peer = offsetof(CLOSED, kind),
	 .type = &ingot_type_CLOSED_value},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(CLOSED, kind), .type = &ingot_type_KIND},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(CLOSED, picked), .peer = offsetof(CLOSED, few),
	 .type = &ingot_type_CLOSED_picked},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(CLOSED, few), .type = &CLOSED_few_range},
	{.op = INGOT_OP_END},
};

static const ingot_field CLOSED_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = CLOSED_field_steps},
	{.number = 4, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = CLOSED_field_steps + 3},
};

const ingot_type ingot_type_CLOSED = {
	.name = "CLOSED",
	.size = sizeof(CLOSED),
	.align = _Alignof(CLOSED),
	.min_wire = 16,
	.growth = 28,
	.steps = CLOSED_steps,
	.fields = CLOSED_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_CLOSED},
};

static const ingot_step ANSWER_steps[] = {
	{.op = INGOT_OP_GAP, .n = 3, .offset = offsetof(ANSWER, known) + 1},
	{.op = INGOT_OP_UNION, .width = 1, .offset = offsetof(ANSWER, answer),
	 .peer = offsetof(ANSWER, known), .type = &ingot_type_YESNO},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(ANSWER, known),
	 .type = &boolean_set},
	{.op = INGOT_OP_END},
};

static const ingot_step ANSWER_field_steps[] = {
	{.op = INGOT_OP_UNION, .width = 1, .offset = offsetof(ANSWER, answer),
	 .peer = offsetof(ANSWER, known), .type = &ingot_type_YESNO},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(ANSWER, known),
	 .type = &boolean_set},
	{.op = INGOT_OP_END},
};

static const ingot_field ANSWER_fields[] = {
	{.number = 2, .kind = INGOT_KIND_MESSAGE, .steps = ANSWER_field_steps},
};

const ingot_type ingot_type_ANSWER = {
	.name = "ANSWER",
	.size = sizeof(ANSWER),
	.align = _Alignof(ANSWER),
	.min_wire = 4,
	.growth = 32,
	.steps = ANSWER_steps,
	.fields = ANSWER_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_ANSWER},
};

static const ingot_step DISTANT_maybe_2_value_steps[] = {
	{.op = INGOT_OP_STRING, .offset = offsetof(VALUE, text)},
	{.op = INGOT_OP_END},
};

static const ingot_type DISTANT_maybe_2_value = {
	.name = "DISTANT_maybe_2_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 4,
	.growth = 36,
	.steps = DISTANT_maybe_2_value_steps,
};

static const ingot_step DISTANT_maybe_3_value_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(VALUE, point), .type = &ingot_type_spot},
	{.op = INGOT_OP_END},
};

static const ingot_type DISTANT_maybe_3_value = {
	.name = "DISTANT_maybe_3_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 8,
	.growth = 28,
	.steps = DISTANT_maybe_3_value_steps,
};

static const ingot_step DISTANT_maybe_4_value_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(VALUE, pointer),
	 .type = &ingot_type_spot},
	{.op = INGOT_OP_END},
};

static const ingot_type DISTANT_maybe_4_value = {
	.name = "DISTANT_maybe_4_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 4,
	.growth = 44,
	.steps = DISTANT_maybe_4_value_steps,
};

static const ingot_step DISTANT_maybe_1_value_steps[] = {
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(VALUE, number)},
	{.op = INGOT_OP_END},
};

static const ingot_type DISTANT_maybe_1_value = {
	.name = "DISTANT_maybe_1_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 8,
	.growth = 28,
	.flags = INGOT_TYPE_RUN,
	.steps = DISTANT_maybe_1_value_steps,
};

static const ingot_step DISTANT_maybe_1_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(DISTANT, maybe),
	 .type = &DISTANT_maybe_1_value},
	{.op = INGOT_OP_END},
};

static const ingot_type DISTANT_maybe_1 = {
	.name = "DISTANT_maybe_1",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = DISTANT_maybe_1_steps,
};

static const ingot_step DISTANT_maybe_2_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(DISTANT, maybe),
	 .type = &DISTANT_maybe_2_value},
	{.op = INGOT_OP_END},
};

static const ingot_type DISTANT_maybe_2 = {
	.name = "DISTANT_maybe_2",
	.align = 1,
	.min_wire = 4,
	.growth = 36,
	.steps = DISTANT_maybe_2_steps,
};

static const ingot_step DISTANT_maybe_3_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(DISTANT, maybe),
	 .type = &DISTANT_maybe_3_value},
	{.op = INGOT_OP_END},
};

static const ingot_type DISTANT_maybe_3 = {
	.name = "DISTANT_maybe_3",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = DISTANT_maybe_3_steps,
};

static const ingot_step DISTANT_maybe_4_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(DISTANT, maybe),
	 .type = &DISTANT_maybe_4_value},
	{.op = INGOT_OP_END},
};

static const ingot_type DISTANT_maybe_4 = {
	.name = "DISTANT_maybe_4",
	.align = 1,
	.min_wire = 4,
	.growth = 44,
	.steps = DISTANT_maybe_4_steps,
};

static const ingot_step DISTANT_maybe_9_value_steps[] = {
	{.op = INGOT_OP_GAP, .n = 8},
	{.op = INGOT_OP_END},
};

static const ingot_type DISTANT_maybe_9_value = {
	.name = "DISTANT_maybe_9_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 0,
	.growth = 60,
	.steps = DISTANT_maybe_9_value_steps,
};

static const ingot_step DISTANT_maybe_9_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(DISTANT, maybe),
	 .type = &DISTANT_maybe_9_value},
	{.op = INGOT_OP_END},
};

static const ingot_type DISTANT_maybe_9 = {
	.name = "DISTANT_maybe_9",
	.align = 1,
	.min_wire = 4,
	.growth = 60,
	.steps = DISTANT_maybe_9_steps,
};

static const ingot_arm DISTANT_maybe_arms[] = {
	{.low = 1, .high = 1, .type = &DISTANT_maybe_1, .number = 20},
	{.low = 2, .high = 2, .type = &DISTANT_maybe_2, .number = 3},
	{.low = 3, .high = 3, .type = &DISTANT_maybe_3, .number = 4},
	{.low = 4, .high = 4, .type = &DISTANT_maybe_4, .number = 5},
	{.low = 9, .high = 9, .type = &DISTANT_maybe_9},
};

static const ingot_step DISTANT_maybe_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(DISTANT, maybe),
	 .type = &DISTANT_maybe_2_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(DISTANT, maybe),
	 .type = &DISTANT_maybe_3_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(DISTANT, maybe),
	 .type = &DISTANT_maybe_4_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(DISTANT, maybe),
	 .type = &DISTANT_maybe_1_value},
	{.op = INGOT_OP_END},
};

static const ingot_field DISTANT_maybe_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_ENUM},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_STRING,
	 .steps = DISTANT_maybe_field_steps},
	{.number = 4, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = DISTANT_maybe_field_steps + 2},
	{.number = 5, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = DISTANT_maybe_field_steps + 4},
	{.number = 20, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_INT64,
	 .steps = DISTANT_maybe_field_steps + 6},
};

static const ingot_type DISTANT_maybe = {
	.name = "DISTANT_maybe",
	.align = 1,
	.min_wire = 8,
	.growth = 60,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 5,
	.arms = DISTANT_maybe_arms,
	.fields = DISTANT_maybe_fields,
	.field_count = 5,
};

static const ingot_step DISTANT_answer_1_value_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(YESNO, yes)},
	{.op = INGOT_OP_END},
};

static const ingot_type DISTANT_answer_1_value = {
	.name = "DISTANT_answer_1_value",
	.size = sizeof(YESNO),
	.align = _Alignof(YESNO),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_RUN,
	.steps = DISTANT_answer_1_value_steps,
};

static const ingot_step DISTANT_answer_1_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(DISTANT, answer),
	 .type = &DISTANT_answer_1_value},
	{.op = INGOT_OP_END},
};

static const ingot_type DISTANT_answer_1 = {
	.name = "DISTANT_answer_1",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = DISTANT_answer_1_steps,
};

static const ingot_step DISTANT_answer_default_value_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4},
	{.op = INGOT_OP_END},
};

static const ingot_type DISTANT_answer_default_value = {
	.name = "DISTANT_answer_default_value",
	.size = sizeof(YESNO),
	.align = _Alignof(YESNO),
	.min_wire = 0,
	.growth = 28,
	.steps = DISTANT_answer_default_value_steps,
};

static const ingot_step DISTANT_answer_default_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(DISTANT, answer),
	 .type = &DISTANT_answer_default_value},
	{.op = INGOT_OP_END},
};

static const ingot_type DISTANT_answer_default = {
	.name = "DISTANT_answer_default",
	.align = 1,
	.min_wire = 0,
	.growth = 28,
	.steps = DISTANT_answer_default_steps,
};

static const ingot_arm DISTANT_answer_arms[] = {
	{.low = 1, .high = 1, .type = &DISTANT_answer_1, .number = 2},
	{.low = 0, .high = 0, .type = &DISTANT_answer_default},
};

static const ingot_step DISTANT_answer_field_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(DISTANT, answer),
	 .type = &DISTANT_answer_1_value},
	{.op = INGOT_OP_END},
};

static const ingot_field DISTANT_answer_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_INT32,
	 .steps = DISTANT_answer_field_steps},
};

static const ingot_type DISTANT_answer = {
	.name = "DISTANT_answer",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_UNION | INGOT_TYPE_DEFAULT,
	.arm_count = 2,
	.arms = DISTANT_answer_arms,
	.fields = DISTANT_answer_fields,
	.field_count = 2,
};

static const ingot_step DISTANT_more_7_value_steps[] = {
	{.op = INGOT_OP_W32, .gap = 12, .n = 1, .offset = offsetof(MANY, few)},
	{.op = INGOT_OP_END},
};

static const ingot_type DISTANT_more_7_value = {
	.name = "DISTANT_more_7_value",
	.size = sizeof(MANY),
	.align = _Alignof(MANY),
	.min_wire = 4,
	.growth = 64,
	.steps = DISTANT_more_7_value_steps,
};

static const ingot_step DISTANT_more_m3_value_steps[] = {
	{.op = INGOT_OP_W8, .gap = 15, .n = 1, .offset = offsetof(MANY, flag)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(MANY, flag),
	 .type = &boolean_set},
	{.op = INGOT_OP_END},
};

static const ingot_type DISTANT_more_m3_value = {
	.name = "DISTANT_more_m3_value",
	.size = sizeof(MANY),
	.align = _Alignof(MANY),
	.min_wire = 4,
	.growth = 64,
	.steps = DISTANT_more_m3_value_steps,
};

static const ingot_step DISTANT_more_0_value_steps[] = {
	{.op = INGOT_OP_W32, .gap = 12, .n = 1, .offset = offsetof(MANY, kind)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(MANY, kind), .type = &ingot_type_KIND},
	{.op = INGOT_OP_END},
};

static const ingot_type DISTANT_more_0_value = {
	.name = "DISTANT_more_0_value",
	.size = sizeof(MANY),
	.align = _Alignof(MANY),
	.min_wire = 4,
	.growth = 64,
	.steps = DISTANT_more_0_value_steps,
};

static const ingot_arm DISTANT_more_20_ranged_range_arms[] = {
	{.low = 0, .high = 5},
};

static const ingot_type DISTANT_more_20_ranged_range = {
	.name = "DISTANT_more_20_ranged_range",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = DISTANT_more_20_ranged_range_arms,
};

static const ingot_step DISTANT_more_20_value_steps[] = {
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .gap = 14, .n = 1,
	 .offset = offsetof(MANY, ranged)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 2, .n = 1,
	 .offset = offsetof(MANY, ranged), .type = &DISTANT_more_20_ranged_range},
	{.op = INGOT_OP_END},
};

static const ingot_type DISTANT_more_20_value = {
	.name = "DISTANT_more_20_value",
	.size = sizeof(MANY),
	.align = _Alignof(MANY),
	.min_wire = 4,
	.growth = 64,
	.steps = DISTANT_more_20_value_steps,
};

static const ingot_step DISTANT_more_1_value_steps[] = {
	{.op = INGOT_OP_OPAQUE, .gap = 10, .n = 6, .offset = offsetof(MANY, raw)},
	{.op = INGOT_OP_END},
};

static const ingot_type DISTANT_more_1_value = {
	.name = "DISTANT_more_1_value",
	.size = sizeof(MANY),
	.align = _Alignof(MANY),
	.min_wire = 8,
	.growth = 32,
	.steps = DISTANT_more_1_value_steps,
};

static const ingot_step DISTANT_more_2_value_steps[] = {
	{.op = INGOT_OP_TEXT, .gap = 4, .n = 12, .offset = offsetof(MANY, name)},
	{.op = INGOT_OP_END},
};

static const ingot_type DISTANT_more_2_value = {
	.name = "DISTANT_more_2_value",
	.size = sizeof(MANY),
	.align = _Alignof(MANY),
	.min_wire = 4,
	.growth = 64,
	.steps = DISTANT_more_2_value_steps,
};

static const ingot_step DISTANT_more_3_value_steps[] = {
	{.op = INGOT_OP_GAP, .n = 8, .offset = offsetof(MANY, maybe) + 8},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(MANY, maybe)},
	{.op = INGOT_OP_END},
};

static const ingot_type DISTANT_more_3_value = {
	.name = "DISTANT_more_3_value",
	.size = sizeof(MANY),
	.align = _Alignof(MANY),
	.min_wire = 4,
	.growth = 64,
	.steps = DISTANT_more_3_value_steps,
};

static const ingot_step DISTANT_more_4_value_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(MANY, item), .type = &ingot_type_ITEM},
	{.op = INGOT_OP_END},
};

static const ingot_type DISTANT_more_4_value = {
	.name = "DISTANT_more_4_value",
	.size = sizeof(MANY),
	.align = _Alignof(MANY),
	.min_wire = 4,
	.growth = 76,
	.steps = DISTANT_more_4_value_steps,
};

static const ingot_step DISTANT_more_default_value_steps[] = {
	{.op = INGOT_OP_W32, .gap = 12, .n = 1, .offset = offsetof(MANY, other)},
	{.op = INGOT_OP_END},
};

static const ingot_type DISTANT_more_default_value = {
	.name = "DISTANT_more_default_value",
	.size = sizeof(MANY),
	.align = _Alignof(MANY),
	.min_wire = 4,
	.growth = 64,
	.steps = DISTANT_more_default_value_steps,
};

static const ingot_step DISTANT_more_m3_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(DISTANT, more),
	 .type = &DISTANT_more_m3_value},
	{.op = INGOT_OP_END},
};

static const ingot_type DISTANT_more_m3 = {
	.name = "DISTANT_more_m3",
	.align = 1,
	.min_wire = 4,
	.growth = 64,
	.steps = DISTANT_more_m3_steps,
};

static const ingot_step DISTANT_more_0_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(DISTANT, more),
	 .type = &DISTANT_more_0_value},
	{.op = INGOT_OP_END},
};

static const ingot_type DISTANT_more_0 = {
	.name = "DISTANT_more_0",
	.align = 1,
	.min_wire = 4,
	.growth = 64,
	.steps = DISTANT_more_0_steps,
};

static const ingot_step DISTANT_more_1_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(DISTANT, more),
	 .type = &DISTANT_more_1_value},
	{.op = INGOT_OP_END},
};

static const ingot_type DISTANT_more_1 = {
	.name = "DISTANT_more_1",
	.align = 1,
	.min_wire = 4,
	.growth = 32,
	.steps = DISTANT_more_1_steps,
};

static const ingot_step DISTANT_more_2_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(DISTANT, more),
	 .type = &DISTANT_more_2_value},
	{.op = INGOT_OP_END},
};

static const ingot_type DISTANT_more_2 = {
	.name = "DISTANT_more_2",
	.align = 1,
	.min_wire = 4,
	.growth = 64,
	.steps = DISTANT_more_2_steps,
};

static const ingot_step DISTANT_more_3_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(DISTANT, more),
	 .type = &DISTANT_more_3_value},
	{.op = INGOT_OP_END},
};

static const ingot_type DISTANT_more_3 = {
	.name = "DISTANT_more_3",
	.align = 1,
	.min_wire = 4,
	.growth = 64,
	.steps = DISTANT_more_3_steps,
};

static const ingot_step DISTANT_more_4_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(DISTANT, more),
	 .type = &DISTANT_more_4_value},
	{.op = INGOT_OP_END},
};

static const ingot_type DISTANT_more_4 = {
	.name = "DISTANT_more_4",
	.align = 1,
	.min_wire = 4,
	.growth = 76,
	.steps = DISTANT_more_4_steps,
};

static const ingot_step DISTANT_more_20_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(DISTANT, more),
	 .type = &DISTANT_more_20_value},
	{.op = INGOT_OP_END},
};

static const ingot_type DISTANT_more_20 = {
	.name = "DISTANT_more_20",
	.align = 1,
	.min_wire = 4,
	.growth = 64,
	.steps = DISTANT_more_20_steps,
};

static const ingot_step DISTANT_more_7_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(DISTANT, more),
	 .type = &DISTANT_more_7_value},
	{.op = INGOT_OP_END},
};

static const ingot_type DISTANT_more_7 = {
	.name = "DISTANT_more_7",
	.align = 1,
	.min_wire = 4,
	.growth = 64,
	.steps = DISTANT_more_7_steps,
};

static const ingot_step DISTANT_more_default_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(DISTANT, more),
	 .type = &DISTANT_more_default_value},
	{.op = INGOT_OP_END},
};

static const ingot_type DISTANT_more_default = {
	.name = "DISTANT_more_default",
	.align = 1,
	.min_wire = 4,
	.growth = 64,
	.steps = DISTANT_more_default_steps,
};

static const ingot_arm DISTANT_more_arms[] = {
	{.low = -3, .high = -3, .type = &DISTANT_more_m3, .number = 3},
	{.low = 0, .high = 0, .type = &DISTANT_more_0, .number = 4},
	{.low = 1, .high = 1, .type = &DISTANT_more_1, .number = 6},
	{.low = 2, .high = 2, .type = &DISTANT_more_2, .number = 7},
	{.low = 3, .high = 3, .type = &DISTANT_more_3, .number = 8},
	{.low = 4, .high = 4, .type = &DISTANT_more_4, .number = 9},
	{.low = 6, .high = 6, .type = &DISTANT_more_20, .number = 5},
	{.low = 7, .high = 9, .type = &DISTANT_more_7, .number = 2},
	{.low = 20, .high = 29, .type = &DISTANT_more_20, .number = 5},
	{.low = 0, .high = 0, .type = &DISTANT_more_default, .number = 10},
};

static const ingot_step DISTANT_more_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(DISTANT, more),
	 .type = &DISTANT_more_7_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(DISTANT, more),
	 .type = &DISTANT_more_m3_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(DISTANT, more),
	 .type = &DISTANT_more_0_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(DISTANT, more),
	 .type = &DISTANT_more_20_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(DISTANT, more),
	 .type = &DISTANT_more_1_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(DISTANT, more),
	 .type = &DISTANT_more_2_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(DISTANT, more),
	 .type = &DISTANT_more_3_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(DISTANT, more),
	 .type = &DISTANT_more_4_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(DISTANT, more),
	 .type = &DISTANT_more_default_value},
	{.op = INGOT_OP_END},
};

static const ingot_field DISTANT_more_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_INT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_INT32,
	 .steps = DISTANT_more_field_steps},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_BOOL,
	 .steps = DISTANT_more_field_steps + 2},
	{.number = 4, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_ENUM,
	 .steps = DISTANT_more_field_steps + 4},
	{.number = 5, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_INT32,
	 .steps = DISTANT_more_field_steps + 6},
	{.number = 6, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_BYTES,
	 .steps = DISTANT_more_field_steps + 8},
	{.number = 7, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_STRING,
	 .steps = DISTANT_more_field_steps + 10},
	{.number = 8, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_STRING,
	 .steps = DISTANT_more_field_steps + 12},
	{.number = 9, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = DISTANT_more_field_steps + 14},
	{.number = 10, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_FLOAT,
	 .steps = DISTANT_more_field_steps + 16},
};

static const ingot_type DISTANT_more = {
	.name = "DISTANT_more",
	.align = 1,
	.min_wire = 8,
	.growth = 76,
	.flags = INGOT_TYPE_UNION | INGOT_TYPE_DEFAULT,
	.arm_count = 10,
	.arms = DISTANT_more_arms,
	.fields = DISTANT_more_fields,
	.field_count = 10,
};

static const ingot_step DISTANT_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(DISTANT, kind) + 4},
	{.op = INGOT_OP_GAP, .n = 6, .offset = offsetof(DISTANT, which) + 2},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .peer = offsetof(DISTANT, kind), .type = &DISTANT_maybe},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 2,
	 .peer = offsetof(DISTANT, which), .type = &DISTANT_answer},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED | INGOT_STEP_KNOWN, .width = 2,
	 .peer = offsetof(DISTANT, which), .type = &DISTANT_more},
	{.op = INGOT_OP_END},
};

static const ingot_step DISTANT_field_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .peer = offsetof(DISTANT, kind), .type = &DISTANT_maybe},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 2,
	 .peer = offsetof(DISTANT, which), .type = &DISTANT_answer},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED | INGOT_STEP_KNOWN, .width = 2,
	 .peer = offsetof(DISTANT, which), .type = &DISTANT_more},
	{.op = INGOT_OP_END},
};

static const ingot_field DISTANT_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_MAYBE, .kind = INGOT_KIND_MESSAGE,
	 .steps = DISTANT_field_steps},
	{.number = 4, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = DISTANT_field_steps + 2},
	{.number = 5, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_MAYBE, .kind = INGOT_KIND_MESSAGE,
	 .steps = DISTANT_field_steps + 4},
};

const ingot_type ingot_type_DISTANT = {
	.name = "DISTANT",
	.size = sizeof(DISTANT),
	.align = _Alignof(DISTANT),
	.min_wire = 20,
	.growth = 76,
	.steps = DISTANT_steps,
	.fields = DISTANT_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &ingot_type_DISTANT},
};

static const ingot_arm FAR_arms[] = {
	{.low = -1, .high = -1, .type = &ingot_type_word32, .number = 2},
	{.low = 0, .high = 0},
};

static const ingot_step FAR_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(FAR, below)},
	{.op = INGOT_OP_END},
};

static const ingot_field FAR_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_INT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_INT32,
	 .steps = FAR_field_steps},
};

const ingot_type ingot_type_FAR = {
	.name = "FAR",
	.size = sizeof(FAR),
	.align = _Alignof(FAR),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_UNION | INGOT_TYPE_DEFAULT,
	.arm_count = 2,
	.arms = FAR_arms,
	.fields = FAR_fields,
	.field_count = 2,
};

static const ingot_step BY_HYPER_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 8, .gap = 4,
	 .offset = offsetof(BY_HYPER, far), .peer = offsetof(BY_HYPER, which),
	 .type = &ingot_type_FAR},
	{.op = INGOT_OP_END},
};

static const ingot_step BY_HYPER_field_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 8,
	 .offset = offsetof(BY_HYPER, far), .peer = offsetof(BY_HYPER, which),
	 .type = &ingot_type_FAR},
	{.op = INGOT_OP_END},
};

static const ingot_field BY_HYPER_fields[] = {
	{.number = 2, .kind = INGOT_KIND_MESSAGE, .steps = BY_HYPER_field_steps},
};

const ingot_type ingot_type_BY_HYPER = {
	.name = "BY_HYPER",
	.size = sizeof(BY_HYPER),
	.align = _Alignof(BY_HYPER),
	.min_wire = 4,
	.growth = 64,
	.steps = BY_HYPER_steps,
	.fields = BY_HYPER_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_BY_HYPER},
};

static const ingot_step AROUND_DISTANT_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(AROUND_DISTANT, inner.kind) + 4},
	{.op = INGOT_OP_GAP, .n = 6, .offset = offsetof(AROUND_DISTANT, inner.which) + 2},
	{.op = INGOT_OP_W8, .gap = 7, .n = 1, .offset = offsetof(AROUND_DISTANT, before)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(AROUND_DISTANT, before),
	 .type = &boolean_set},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(AROUND_DISTANT, inner), .peer = offsetof(AROUND_DISTANT, inner.kind),
	 .type = &DISTANT_maybe},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 2,
	 .offset = offsetof(AROUND_DISTANT, inner), .peer = offsetof(AROUND_DISTANT, inner.which),
	 .type = &DISTANT_answer},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED | INGOT_STEP_KNOWN, .width = 2,
	 .offset = offsetof(AROUND_DISTANT, inner), .peer = offsetof(AROUND_DISTANT, inner.which),
	 .type = &DISTANT_more},
	{.op = INGOT_OP_W8, .gap = 7, .n = 1, .offset = offsetof(AROUND_DISTANT, behind)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(AROUND_DISTANT, behind),
	 .type = &boolean_set},
	{.op = INGOT_OP_END},
};

static const ingot_step AROUND_DISTANT_field_steps[] = {
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(AROUND_DISTANT, before)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(AROUND_DISTANT, before),
	 .type = &boolean_set},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(AROUND_DISTANT, inner),
	 .type = &ingot_type_DISTANT},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(AROUND_DISTANT, behind)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(AROUND_DISTANT, behind),
	 .type = &boolean_set},
	{.op = INGOT_OP_END},
};

static const ingot_field AROUND_DISTANT_fields[] = {
	{.number = 1, .kind = INGOT_KIND_BOOL, .steps = AROUND_DISTANT_field_steps},
	{.number = 2, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = AROUND_DISTANT_field_steps + 3},
	{.number = 3, .kind = INGOT_KIND_BOOL, .steps = AROUND_DISTANT_field_steps + 5},
};

const ingot_type ingot_type_AROUND_DISTANT = {
	.name = "AROUND_DISTANT",
	.size = sizeof(AROUND_DISTANT),
	.align = _Alignof(AROUND_DISTANT),
	.min_wire = 28,
	.growth = 76,
	.steps = AROUND_DISTANT_steps,
	.fields = AROUND_DISTANT_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &ingot_type_AROUND_DISTANT},
};

static const ingot_step UnionPut_in_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(struct UnionPut_frame, value),
	 .peer = offsetof(struct UnionPut_frame, kind), .type = &ingot_type_VALUE},
	{.op = INGOT_OP_END},
};

static const ingot_step UnionPut_in_field_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(struct UnionPut_frame, value),
	 .peer = offsetof(struct UnionPut_frame, kind), .type = &ingot_type_VALUE},
	{.op = INGOT_OP_END},
};

static const ingot_field UnionPut_in_fields[] = {
	{.number = 3, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = UnionPut_in_field_steps},
};

static const ingot_type UnionPut_in = {
	.name = "UnionPut_in",
	.size = sizeof(struct UnionPut_frame),
	.align = _Alignof(struct UnionPut_frame),
	.min_wire = 4,
	.growth = 44,
	.steps = UnionPut_in_steps,
	.fields = UnionPut_in_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &UnionPut_in},
};

static const ingot_step UnionPut_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct UnionPut_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_step UnionPut_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct UnionPut_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_field UnionPut_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = UnionPut_out_field_steps},
};

static const ingot_type UnionPut_out = {
	.name = "UnionPut_out",
	.size = sizeof(struct UnionPut_frame),
	.align = _Alignof(struct UnionPut_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = UnionPut_out_steps,
	.fields = UnionPut_out_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &UnionPut_out},
};

static const ingot_step UnionGet_in_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct UnionGet_frame, index)},
	{.op = INGOT_OP_END},
};

static const ingot_step UnionGet_in_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct UnionGet_frame, index)},
	{.op = INGOT_OP_END},
};

static const ingot_field UnionGet_in_fields[] = {
	{.number = 2, .kind = INGOT_KIND_INT32, .steps = UnionGet_in_field_steps},
};

static const ingot_type UnionGet_in = {
	.name = "UnionGet_in",
	.size = sizeof(struct UnionGet_frame),
	.align = _Alignof(struct UnionGet_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = UnionGet_in_steps,
	.fields = UnionGet_in_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &UnionGet_in},
};

static const ingot_step UnionGet_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct UnionGet_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionGet_frame, item), .type = &ingot_type_ITEM},
	{.op = INGOT_OP_END},
};

static const ingot_step UnionGet_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct UnionGet_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionGet_frame, item), .type = &ingot_type_ITEM},
	{.op = INGOT_OP_END},
};

static const ingot_field UnionGet_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = UnionGet_out_field_steps},
	{.number = 4, .kind = INGOT_KIND_MESSAGE, .steps = UnionGet_out_field_steps + 2},
};

static const ingot_type UnionGet_out = {
	.name = "UnionGet_out",
	.size = sizeof(struct UnionGet_frame),
	.align = _Alignof(struct UnionGet_frame),
	.min_wire = 8,
	.growth = 76,
	.steps = UnionGet_out_steps,
	.fields = UnionGet_out_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &UnionGet_out},
};

static const ingot_step UnionAnswer_in_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct UnionAnswer_frame, answer),
	 .type = &ingot_type_ANSWER},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct UnionAnswer_frame, manies),
	 .type = &ingot_type_MANIES},
	{.op = INGOT_OP_END},
};

static const ingot_step UnionAnswer_in_field_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct UnionAnswer_frame, answer),
	 .type = &ingot_type_ANSWER},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct UnionAnswer_frame, manies),
	 .type = &ingot_type_MANIES},
	{.op = INGOT_OP_END},
};

static const ingot_field UnionAnswer_in_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = UnionAnswer_in_field_steps},
	{.number = 3, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = UnionAnswer_in_field_steps + 2},
};

static const ingot_type UnionAnswer_in = {
	.name = "UnionAnswer_in",
	.size = sizeof(struct UnionAnswer_frame),
	.align = _Alignof(struct UnionAnswer_frame),
	.min_wire = 20,
	.growth = 76,
	.steps = UnionAnswer_in_steps,
	.fields = UnionAnswer_in_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &UnionAnswer_in},
};

static const ingot_step UnionAnswer_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct UnionAnswer_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct UnionAnswer_frame, manies_out),
	 .type = &ingot_type_MANIES},
	{.op = INGOT_OP_END},
};

static const ingot_step UnionAnswer_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct UnionAnswer_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct UnionAnswer_frame, manies_out),
	 .type = &ingot_type_MANIES},
	{.op = INGOT_OP_END},
};

static const ingot_field UnionAnswer_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = UnionAnswer_out_field_steps},
	{.number = 4, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = UnionAnswer_out_field_steps + 2},
};

static const ingot_type UnionAnswer_out = {
	.name = "UnionAnswer_out",
	.size = sizeof(struct UnionAnswer_frame),
	.align = _Alignof(struct UnionAnswer_frame),
	.min_wire = 20,
	.growth = 76,
	.steps = UnionAnswer_out_steps,
	.fields = UnionAnswer_out_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &UnionAnswer_out},
};

static const ingot_step UnionFetch_in_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct UnionFetch_frame, kind)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(struct UnionFetch_frame, kind), .type = &ingot_type_KIND},
	{.op = INGOT_OP_END},
};

static const ingot_step UnionFetch_in_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct UnionFetch_frame, kind)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(struct UnionFetch_frame, kind), .type = &ingot_type_KIND},
	{.op = INGOT_OP_END},
};

static const ingot_field UnionFetch_in_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_ENUM,
	 .steps = UnionFetch_in_field_steps},
};

static const ingot_type UnionFetch_in = {
	.name = "UnionFetch_in",
	.size = sizeof(struct UnionFetch_frame),
	.align = _Alignof(struct UnionFetch_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = UnionFetch_in_steps,
	.fields = UnionFetch_in_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &UnionFetch_in},
};

static const ingot_step UnionFetch_value_2_value_steps[] = {
	{.op = INGOT_OP_STRING, .offset = offsetof(VALUE, text)},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionFetch_value_2_value = {
	.name = "UnionFetch_value_2_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 4,
	.growth = 36,
	.steps = UnionFetch_value_2_value_steps,
};

static const ingot_step UnionFetch_value_3_value_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(VALUE, point), .type = &ingot_type_spot},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionFetch_value_3_value = {
	.name = "UnionFetch_value_3_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 8,
	.growth = 28,
	.steps = UnionFetch_value_3_value_steps,
};

static const ingot_step UnionFetch_value_4_value_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(VALUE, pointer),
	 .type = &ingot_type_spot},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionFetch_value_4_value = {
	.name = "UnionFetch_value_4_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 4,
	.growth = 44,
	.steps = UnionFetch_value_4_value_steps,
};

static const ingot_step UnionFetch_value_1_value_steps[] = {
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(VALUE, number)},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionFetch_value_1_value = {
	.name = "UnionFetch_value_1_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 8,
	.growth = 28,
	.flags = INGOT_TYPE_RUN,
	.steps = UnionFetch_value_1_value_steps,
};

static const ingot_step UnionFetch_value_1_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct UnionFetch_frame, value),
	 .type = &UnionFetch_value_1_value},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionFetch_value_1 = {
	.name = "UnionFetch_value_1",
	.align = 1,
	.min_wire = 8,
	.growth = 30,
	.steps = UnionFetch_value_1_steps,
};

static const ingot_step UnionFetch_value_2_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct UnionFetch_frame, value),
	 .type = &UnionFetch_value_2_value},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionFetch_value_2 = {
	.name = "UnionFetch_value_2",
	.align = 1,
	.min_wire = 4,
	.growth = 64,
	.steps = UnionFetch_value_2_steps,
};

static const ingot_step UnionFetch_value_3_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct UnionFetch_frame, value),
	 .type = &UnionFetch_value_3_value},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionFetch_value_3 = {
	.name = "UnionFetch_value_3",
	.align = 1,
	.min_wire = 8,
	.growth = 30,
	.steps = UnionFetch_value_3_steps,
};

static const ingot_step UnionFetch_value_4_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct UnionFetch_frame, value),
	 .type = &UnionFetch_value_4_value},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionFetch_value_4 = {
	.name = "UnionFetch_value_4",
	.align = 1,
	.min_wire = 4,
	.growth = 72,
	.steps = UnionFetch_value_4_steps,
};

static const ingot_step UnionFetch_value_9_value_steps[] = {
	{.op = INGOT_OP_GAP, .n = 8},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionFetch_value_9_value = {
	.name = "UnionFetch_value_9_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 0,
	.growth = 60,
	.steps = UnionFetch_value_9_value_steps,
};

static const ingot_step UnionFetch_value_9_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct UnionFetch_frame, value),
	 .type = &UnionFetch_value_9_value},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionFetch_value_9 = {
	.name = "UnionFetch_value_9",
	.align = 1,
	.min_wire = 0,
	.growth = 60,
	.steps = UnionFetch_value_9_steps,
};

static const ingot_arm UnionFetch_value_arms[] = {
	{.low = 1, .high = 1, .type = &UnionFetch_value_1, .number = 20},
	{.low = 2, .high = 2, .type = &UnionFetch_value_2, .number = 3},
	{.low = 3, .high = 3, .type = &UnionFetch_value_3, .number = 4},
	{.low = 4, .high = 4, .type = &UnionFetch_value_4, .number = 5},
	{.low = 9, .high = 9, .type = &UnionFetch_value_9},
};

static const ingot_step UnionFetch_value_field_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct UnionFetch_frame, value),
	 .type = &UnionFetch_value_2_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct UnionFetch_frame, value),
	 .type = &UnionFetch_value_3_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct UnionFetch_frame, value),
	 .type = &UnionFetch_value_4_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct UnionFetch_frame, value),
	 .type = &UnionFetch_value_1_value},
	{.op = INGOT_OP_END},
};

static const ingot_field UnionFetch_value_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_ENUM},
	{.number = 3, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_STRING,
	 .steps = UnionFetch_value_field_steps},
	{.number = 4, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = UnionFetch_value_field_steps + 3},
	{.number = 5, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = UnionFetch_value_field_steps + 6},
	{.number = 20, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_INT64,
	 .steps = UnionFetch_value_field_steps + 9},
};

static const ingot_type UnionFetch_value = {
	.name = "UnionFetch_value",
	.align = 1,
	.min_wire = 4,
	.growth = 72,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 5,
	.arms = UnionFetch_value_arms,
	.fields = UnionFetch_value_fields,
	.field_count = 5,
};

static const ingot_step UnionFetch_maybe_2_value_steps[] = {
	{.op = INGOT_OP_STRING, .offset = offsetof(VALUE, text)},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionFetch_maybe_2_value = {
	.name = "UnionFetch_maybe_2_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 4,
	.growth = 36,
	.steps = UnionFetch_maybe_2_value_steps,
};

static const ingot_step UnionFetch_maybe_3_value_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(VALUE, point), .type = &ingot_type_spot},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionFetch_maybe_3_value = {
	.name = "UnionFetch_maybe_3_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 8,
	.growth = 28,
	.steps = UnionFetch_maybe_3_value_steps,
};

static const ingot_step UnionFetch_maybe_4_value_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(VALUE, pointer),
	 .type = &ingot_type_spot},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionFetch_maybe_4_value = {
	.name = "UnionFetch_maybe_4_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 4,
	.growth = 44,
	.steps = UnionFetch_maybe_4_value_steps,
};

static const ingot_step UnionFetch_maybe_1_value_steps[] = {
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(VALUE, number)},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionFetch_maybe_1_value = {
	.name = "UnionFetch_maybe_1_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 8,
	.growth = 28,
	.flags = INGOT_TYPE_RUN,
	.steps = UnionFetch_maybe_1_value_steps,
};

static const ingot_step UnionFetch_maybe_1_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionFetch_frame, maybe), .type = &UnionFetch_maybe_1_value},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionFetch_maybe_1 = {
	.name = "UnionFetch_maybe_1",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = UnionFetch_maybe_1_steps,
};

static const ingot_step UnionFetch_maybe_2_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionFetch_frame, maybe), .type = &UnionFetch_maybe_2_value},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionFetch_maybe_2 = {
	.name = "UnionFetch_maybe_2",
	.align = 1,
	.min_wire = 4,
	.growth = 36,
	.steps = UnionFetch_maybe_2_steps,
};

static const ingot_step UnionFetch_maybe_3_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionFetch_frame, maybe), .type = &UnionFetch_maybe_3_value},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionFetch_maybe_3 = {
	.name = "UnionFetch_maybe_3",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = UnionFetch_maybe_3_steps,
};

static const ingot_step UnionFetch_maybe_4_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionFetch_frame, maybe), .type = &UnionFetch_maybe_4_value},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionFetch_maybe_4 = {
	.name = "UnionFetch_maybe_4",
	.align = 1,
	.min_wire = 4,
	.growth = 44,
	.steps = UnionFetch_maybe_4_steps,
};

static const ingot_step UnionFetch_maybe_9_value_steps[] = {
	{.op = INGOT_OP_GAP, .n = 8},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionFetch_maybe_9_value = {
	.name = "UnionFetch_maybe_9_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 0,
	.growth = 60,
	.steps = UnionFetch_maybe_9_value_steps,
};

static const ingot_step UnionFetch_maybe_9_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionFetch_frame, maybe), .type = &UnionFetch_maybe_9_value},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionFetch_maybe_9 = {
	.name = "UnionFetch_maybe_9",
	.align = 1,
	.min_wire = 4,
	.growth = 60,
	.steps = UnionFetch_maybe_9_steps,
};

static const ingot_arm UnionFetch_maybe_arms[] = {
	{.low = 1, .high = 1, .type = &UnionFetch_maybe_1, .number = 20},
	{.low = 2, .high = 2, .type = &UnionFetch_maybe_2, .number = 3},
	{.low = 3, .high = 3, .type = &UnionFetch_maybe_3, .number = 4},
	{.low = 4, .high = 4, .type = &UnionFetch_maybe_4, .number = 5},
	{.low = 9, .high = 9, .type = &UnionFetch_maybe_9},
};

static const ingot_step UnionFetch_maybe_field_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionFetch_frame, maybe), .type = &UnionFetch_maybe_2_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionFetch_frame, maybe), .type = &UnionFetch_maybe_3_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionFetch_frame, maybe), .type = &UnionFetch_maybe_4_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionFetch_frame, maybe), .type = &UnionFetch_maybe_1_value},
	{.op = INGOT_OP_END},
};

static const ingot_field UnionFetch_maybe_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_ENUM},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_STRING,
	 .steps = UnionFetch_maybe_field_steps},
	{.number = 4, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = UnionFetch_maybe_field_steps + 3},
	{.number = 5, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = UnionFetch_maybe_field_steps + 6},
	{.number = 20, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_INT64,
	 .steps = UnionFetch_maybe_field_steps + 9},
};

static const ingot_type UnionFetch_maybe = {
	.name = "UnionFetch_maybe",
	.align = 1,
	.min_wire = 8,
	.growth = 60,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 5,
	.arms = UnionFetch_maybe_arms,
	.fields = UnionFetch_maybe_fields,
	.field_count = 5,
};

static const ingot_step UnionFetch_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct UnionFetch_frame, result)},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct UnionFetch_frame, kind), .type = &UnionFetch_value},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct UnionFetch_frame, kind), .type = &UnionFetch_maybe},
	{.op = INGOT_OP_END},
};

static const ingot_step UnionFetch_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct UnionFetch_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct UnionFetch_frame, kind), .type = &UnionFetch_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct UnionFetch_frame, kind), .type = &UnionFetch_maybe},
	{.op = INGOT_OP_END},
};

static const ingot_field UnionFetch_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = UnionFetch_out_field_steps},
	{.number = 4, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = UnionFetch_out_field_steps + 2},
	{.number = 5, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_MAYBE, .kind = INGOT_KIND_MESSAGE,
	 .steps = UnionFetch_out_field_steps + 4},
};

static const ingot_type UnionFetch_out = {
	.name = "UnionFetch_out",
	.size = sizeof(struct UnionFetch_frame),
	.align = _Alignof(struct UnionFetch_frame),
	.min_wire = 16,
	.growth = 72,
	.steps = UnionFetch_out_steps,
	.fields = UnionFetch_out_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &UnionFetch_out},
};

static const ingot_step UnionStore_value_2_value_steps[] = {
	{.op = INGOT_OP_STRING, .offset = offsetof(VALUE, text)},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_value_2_value = {
	.name = "UnionStore_value_2_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 4,
	.growth = 36,
	.steps = UnionStore_value_2_value_steps,
};

static const ingot_step UnionStore_value_3_value_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(VALUE, point), .type = &ingot_type_spot},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_value_3_value = {
	.name = "UnionStore_value_3_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 8,
	.growth = 28,
	.steps = UnionStore_value_3_value_steps,
};

static const ingot_step UnionStore_value_4_value_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(VALUE, pointer),
	 .type = &ingot_type_spot},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_value_4_value = {
	.name = "UnionStore_value_4_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 4,
	.growth = 44,
	.steps = UnionStore_value_4_value_steps,
};

static const ingot_step UnionStore_value_1_value_steps[] = {
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(VALUE, number)},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_value_1_value = {
	.name = "UnionStore_value_1_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 8,
	.growth = 28,
	.flags = INGOT_TYPE_RUN,
	.steps = UnionStore_value_1_value_steps,
};

static const ingot_step UnionStore_value_1_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct UnionStore_frame, value),
	 .type = &UnionStore_value_1_value},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_value_1 = {
	.name = "UnionStore_value_1",
	.align = 1,
	.min_wire = 8,
	.growth = 30,
	.steps = UnionStore_value_1_steps,
};

static const ingot_step UnionStore_value_2_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct UnionStore_frame, value),
	 .type = &UnionStore_value_2_value},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_value_2 = {
	.name = "UnionStore_value_2",
	.align = 1,
	.min_wire = 4,
	.growth = 64,
	.steps = UnionStore_value_2_steps,
};

static const ingot_step UnionStore_value_3_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct UnionStore_frame, value),
	 .type = &UnionStore_value_3_value},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_value_3 = {
	.name = "UnionStore_value_3",
	.align = 1,
	.min_wire = 8,
	.growth = 30,
	.steps = UnionStore_value_3_steps,
};

static const ingot_step UnionStore_value_4_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct UnionStore_frame, value),
	 .type = &UnionStore_value_4_value},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_value_4 = {
	.name = "UnionStore_value_4",
	.align = 1,
	.min_wire = 4,
	.growth = 72,
	.steps = UnionStore_value_4_steps,
};

static const ingot_step UnionStore_value_9_value_steps[] = {
	{.op = INGOT_OP_GAP, .n = 8},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_value_9_value = {
	.name = "UnionStore_value_9_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 0,
	.growth = 60,
	.steps = UnionStore_value_9_value_steps,
};

static const ingot_step UnionStore_value_9_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct UnionStore_frame, value),
	 .type = &UnionStore_value_9_value},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_value_9 = {
	.name = "UnionStore_value_9",
	.align = 1,
	.min_wire = 0,
	.growth = 60,
	.steps = UnionStore_value_9_steps,
};

static const ingot_arm UnionStore_value_arms[] = {
	{.low = 1, .high = 1, .type = &UnionStore_value_1, .number = 20},
	{.low = 2, .high = 2, .type = &UnionStore_value_2, .number = 3},
	{.low = 3, .high = 3, .type = &UnionStore_value_3, .number = 4},
	{.low = 4, .high = 4, .type = &UnionStore_value_4, .number = 5},
	{.low = 9, .high = 9, .type = &UnionStore_value_9},
};

static const ingot_step UnionStore_value_field_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct UnionStore_frame, value),
	 .type = &UnionStore_value_2_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct UnionStore_frame, value),
	 .type = &UnionStore_value_3_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct UnionStore_frame, value),
	 .type = &UnionStore_value_4_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct UnionStore_frame, value),
	 .type = &UnionStore_value_1_value},
	{.op = INGOT_OP_END},
};

static const ingot_field UnionStore_value_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_ENUM},
	{.number = 3, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_STRING,
	 .steps = UnionStore_value_field_steps},
	{.number = 4, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = UnionStore_value_field_steps + 2},
	{.number = 5, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = UnionStore_value_field_steps + 4},
	{.number = 20, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_INT64,
	 .steps = UnionStore_value_field_steps + 6},
};

static const ingot_type UnionStore_value = {
	.name = "UnionStore_value",
	.align = 1,
	.min_wire = 4,
	.growth = 72,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 5,
	.arms = UnionStore_value_arms,
	.fields = UnionStore_value_fields,
	.field_count = 5,
};

static const ingot_step UnionStore_maybe_2_value_steps[] = {
	{.op = INGOT_OP_STRING, .offset = offsetof(VALUE, text)},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_maybe_2_value = {
	.name = "UnionStore_maybe_2_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 4,
	.growth = 36,
	.steps = UnionStore_maybe_2_value_steps,
};

static const ingot_step UnionStore_maybe_3_value_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(VALUE, point), .type = &ingot_type_spot},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_maybe_3_value = {
	.name = "UnionStore_maybe_3_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 8,
	.growth = 28,
	.steps = UnionStore_maybe_3_value_steps,
};

static const ingot_step UnionStore_maybe_4_value_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(VALUE, pointer),
	 .type = &ingot_type_spot},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_maybe_4_value = {
	.name = "UnionStore_maybe_4_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 4,
	.growth = 44,
	.steps = UnionStore_maybe_4_value_steps,
};

static const ingot_step UnionStore_maybe_1_value_steps[] = {
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(VALUE, number)},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_maybe_1_value = {
	.name = "UnionStore_maybe_1_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 8,
	.growth = 28,
	.flags = INGOT_TYPE_RUN,
	.steps = UnionStore_maybe_1_value_steps,
};

static const ingot_step UnionStore_maybe_1_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionStore_frame, maybe), .type = &UnionStore_maybe_1_value},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_maybe_1 = {
	.name = "UnionStore_maybe_1",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = UnionStore_maybe_1_steps,
};

static const ingot_step UnionStore_maybe_2_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionStore_frame, maybe), .type = &UnionStore_maybe_2_value},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_maybe_2 = {
	.name = "UnionStore_maybe_2",
	.align = 1,
	.min_wire = 4,
	.growth = 36,
	.steps = UnionStore_maybe_2_steps,
};

static const ingot_step UnionStore_maybe_3_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionStore_frame, maybe), .type = &UnionStore_maybe_3_value},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_maybe_3 = {
	.name = "UnionStore_maybe_3",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = UnionStore_maybe_3_steps,
};

static const ingot_step UnionStore_maybe_4_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionStore_frame, maybe), .type = &UnionStore_maybe_4_value},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_maybe_4 = {
	.name = "UnionStore_maybe_4",
	.align = 1,
	.min_wire = 4,
	.growth = 44,
	.steps = UnionStore_maybe_4_steps,
};

static const ingot_step UnionStore_maybe_9_value_steps[] = {
	{.op = INGOT_OP_GAP, .n = 8},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_maybe_9_value = {
	.name = "UnionStore_maybe_9_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 0,
	.growth = 60,
	.steps = UnionStore_maybe_9_value_steps,
};

static const ingot_step UnionStore_maybe_9_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionStore_frame, maybe), .type = &UnionStore_maybe_9_value},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_maybe_9 = {
	.name = "UnionStore_maybe_9",
	.align = 1,
	.min_wire = 4,
	.growth = 60,
	.steps = UnionStore_maybe_9_steps,
};

static const ingot_arm UnionStore_maybe_arms[] = {
	{.low = 1, .high = 1, .type = &UnionStore_maybe_1, .number = 20},
	{.low = 2, .high = 2, .type = &UnionStore_maybe_2, .number = 3},
	{.low = 3, .high = 3, .type = &UnionStore_maybe_3, .number = 4},
	{.low = 4, .high = 4, .type = &UnionStore_maybe_4, .number = 5},
	{.low = 9, .high = 9, .type = &UnionStore_maybe_9},
};

static const ingot_step UnionStore_maybe_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionStore_frame, maybe), .type = &UnionStore_maybe_2_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionStore_frame, maybe), .type = &UnionStore_maybe_3_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionStore_frame, maybe), .type = &UnionStore_maybe_4_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionStore_frame, maybe), .type = &UnionStore_maybe_1_value},
	{.op = INGOT_OP_END},
};

static const ingot_field UnionStore_maybe_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_ENUM},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_STRING,
	 .steps = UnionStore_maybe_field_steps},
	{.number = 4, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = UnionStore_maybe_field_steps + 2},
	{.number = 5, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = UnionStore_maybe_field_steps + 4},
	{.number = 20, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_INT64,
	 .steps = UnionStore_maybe_field_steps + 6},
};

static const ingot_type UnionStore_maybe = {
	.name = "UnionStore_maybe",
	.align = 1,
	.min_wire = 8,
	.growth = 60,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 5,
	.arms = UnionStore_maybe_arms,
	.fields = UnionStore_maybe_fields,
	.field_count = 5,
};

static const ingot_step UnionStore_changed_2_value_steps[] = {
	{.op = INGOT_OP_STRING, .offset = offsetof(VALUE, text)},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_changed_2_value = {
	.name = "UnionStore_changed_2_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 4,
	.growth = 36,
	.steps = UnionStore_changed_2_value_steps,
};

static const ingot_step UnionStore_changed_3_value_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(VALUE, point), .type = &ingot_type_spot},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_changed_3_value = {
	.name = "UnionStore_changed_3_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 8,
	.growth = 28,
	.steps = UnionStore_changed_3_value_steps,
};

static const ingot_step UnionStore_changed_4_value_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(VALUE, pointer),
	 .type = &ingot_type_spot},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_changed_4_value = {
	.name = "UnionStore_changed_4_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 4,
	.growth = 44,
	.steps = UnionStore_changed_4_value_steps,
};

static const ingot_step UnionStore_changed_1_value_steps[] = {
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(VALUE, number)},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_changed_1_value = {
	.name = "UnionStore_changed_1_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 8,
	.growth = 28,
	.flags = INGOT_TYPE_RUN,
	.steps = UnionStore_changed_1_value_steps,
};

static const ingot_step UnionStore_changed_1_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionStore_frame, changed), .type = &UnionStore_changed_1_value},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_changed_1 = {
	.name = "UnionStore_changed_1",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = UnionStore_changed_1_steps,
};

static const ingot_step UnionStore_changed_2_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionStore_frame, changed), .type = &UnionStore_changed_2_value},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_changed_2 = {
	.name = "UnionStore_changed_2",
	.align = 1,
	.min_wire = 4,
	.growth = 36,
	.steps = UnionStore_changed_2_steps,
};

static const ingot_step UnionStore_changed_3_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionStore_frame, changed), .type = &UnionStore_changed_3_value},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_changed_3 = {
	.name = "UnionStore_changed_3",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = UnionStore_changed_3_steps,
};

static const ingot_step UnionStore_changed_4_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionStore_frame, changed), .type = &UnionStore_changed_4_value},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_changed_4 = {
	.name = "UnionStore_changed_4",
	.align = 1,
	.min_wire = 4,
	.growth = 44,
	.steps = UnionStore_changed_4_steps,
};

static const ingot_step UnionStore_changed_9_value_steps[] = {
	{.op = INGOT_OP_GAP, .n = 8},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_changed_9_value = {
	.name = "UnionStore_changed_9_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 0,
	.growth = 60,
	.steps = UnionStore_changed_9_value_steps,
};

static const ingot_step UnionStore_changed_9_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionStore_frame, changed), .type = &UnionStore_changed_9_value},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_changed_9 = {
	.name = "UnionStore_changed_9",
	.align = 1,
	.min_wire = 4,
	.growth = 60,
	.steps = UnionStore_changed_9_steps,
};

static const ingot_arm UnionStore_changed_arms[] = {
	{.low = 1, .high = 1, .type = &UnionStore_changed_1, .number = 20},
	{.low = 2, .high = 2, .type = &UnionStore_changed_2, .number = 3},
	{.low = 3, .high = 3, .type = &UnionStore_changed_3, .number = 4},
	{.low = 4, .high = 4, .type = &UnionStore_changed_4, .number = 5},
	{.low = 9, .high = 9, .type = &UnionStore_changed_9},
};

static const ingot_step UnionStore_changed_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionStore_frame, changed), .type = &UnionStore_changed_2_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionStore_frame, changed), .type = &UnionStore_changed_3_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionStore_frame, changed), .type = &UnionStore_changed_4_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionStore_frame, changed), .type = &UnionStore_changed_1_value},
	{.op = INGOT_OP_END},
};

static const ingot_field UnionStore_changed_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_ENUM},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_STRING,
	 .steps = UnionStore_changed_field_steps},
	{.number = 4, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = UnionStore_changed_field_steps + 2},
	{.number = 5, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = UnionStore_changed_field_steps + 4},
	{.number = 20, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_INT64,
	 .steps = UnionStore_changed_field_steps + 6},
};

static const ingot_type UnionStore_changed = {
	.name = "UnionStore_changed",
	.align = 1,
	.min_wire = 8,
	.growth = 60,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 5,
	.arms = UnionStore_changed_arms,
	.fields = UnionStore_changed_fields,
	.field_count = 5,
};

static const ingot_step UnionStore_in_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .peer = offsetof(struct UnionStore_frame, kind), .type = &UnionStore_value},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct UnionStore_frame, kind), .type = &UnionStore_maybe},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct UnionStore_frame, kind), .type = &UnionStore_changed},
	{.op = INGOT_OP_END},
};

static const ingot_step UnionStore_in_field_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .peer = offsetof(struct UnionStore_frame, kind), .type = &UnionStore_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct UnionStore_frame, kind), .type = &UnionStore_maybe},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct UnionStore_frame, kind), .type = &UnionStore_changed},
	{.op = INGOT_OP_END},
};

static const ingot_field UnionStore_in_fields[] = {
	{.number = 3, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = UnionStore_in_field_steps},
	{.number = 4, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_MAYBE, .kind = INGOT_KIND_MESSAGE,
	 .steps = UnionStore_in_field_steps + 2},
	{.number = 5, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_MAYBE, .kind = INGOT_KIND_MESSAGE,
	 .steps = UnionStore_in_field_steps + 4},
};

static const ingot_type UnionStore_in = {
	.name = "UnionStore_in",
	.size = sizeof(struct UnionStore_frame),
	.align = _Alignof(struct UnionStore_frame),
	.min_wire = 20,
	.growth = 72,
	.steps = UnionStore_in_steps,
	.fields = UnionStore_in_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &UnionStore_in},
};

static const ingot_step UnionStore_changed_out_2_value_steps[] = {
	{.op = INGOT_OP_STRING, .offset = offsetof(VALUE, text)},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_changed_out_2_value = {
	.name = "UnionStore_changed_out_2_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 4,
	.growth = 36,
	.steps = UnionStore_changed_out_2_value_steps,
};

static const ingot_step UnionStore_changed_out_3_value_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(VALUE, point), .type = &ingot_type_spot},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_changed_out_3_value = {
	.name = "UnionStore_changed_out_3_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 8,
	.growth = 28,
	.steps = UnionStore_changed_out_3_value_steps,
};

static const ingot_step UnionStore_changed_out_4_value_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(VALUE, pointer),
	 .type = &ingot_type_spot},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_changed_out_4_value = {
	.name = "UnionStore_changed_out_4_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 4,
	.growth = 44,
	.steps = UnionStore_changed_out_4_value_steps,
};

static const ingot_step UnionStore_changed_out_1_value_steps[] = {
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(VALUE, number)},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_changed_out_1_value = {
	.name = "UnionStore_changed_out_1_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 8,
	.growth = 28,
	.flags = INGOT_TYPE_RUN,
	.steps = UnionStore_changed_out_1_value_steps,
};

static const ingot_step UnionStore_changed_out_1_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionStore_frame, changed_out),
	 .type = &UnionStore_changed_out_1_value},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_changed_out_1 = {
	.name = "UnionStore_changed_out_1",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = UnionStore_changed_out_1_steps,
};

static const ingot_step UnionStore_changed_out_2_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionStore_frame, changed_out),
	 .type = &UnionStore_changed_out_2_value},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_changed_out_2 = {
	.name = "UnionStore_changed_out_2",
	.align = 1,
	.min_wire = 4,
	.growth = 36,
	.steps = UnionStore_changed_out_2_steps,
};

static const ingot_step UnionStore_changed_out_3_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionStore_frame, changed_out),
	 .type = &UnionStore_changed_out_3_value},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_changed_out_3 = {
	.name = "UnionStore_changed_out_3",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = UnionStore_changed_out_3_steps,
};

static const ingot_step UnionStore_changed_out_4_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionStore_frame, changed_out),
	 .type = &UnionStore_changed_out_4_value},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_changed_out_4 = {
	.name = "UnionStore_changed_out_4",
	.align = 1,
	.min_wire = 4,
	.growth = 44,
	.steps = UnionStore_changed_out_4_steps,
};

static const ingot_step UnionStore_changed_out_9_value_steps[] = {
	{.op = INGOT_OP_GAP, .n = 8},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_changed_out_9_value = {
	.name = "UnionStore_changed_out_9_value",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 0,
	.growth = 60,
	.steps = UnionStore_changed_out_9_value_steps,
};

static const ingot_step UnionStore_changed_out_9_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionStore_frame, changed_out),
	 .type = &UnionStore_changed_out_9_value},
	{.op = INGOT_OP_END},
};

static const ingot_type UnionStore_changed_out_9 = {
	.name = "UnionStore_changed_out_9",
	.align = 1,
	.min_wire = 4,
	.growth = 60,
	.steps = UnionStore_changed_out_9_steps,
};

static const ingot_arm UnionStore_changed_out_arms[] = {
	{.low = 1, .high = 1, .type = &UnionStore_changed_out_1, .number = 20},
	{.low = 2, .high = 2, .type = &UnionStore_changed_out_2, .number = 3},
	{.low = 3, .high = 3, .type = &UnionStore_changed_out_3, .number = 4},
	{.low = 4, .high = 4, .type = &UnionStore_changed_out_4, .number = 5},
	{.low = 9, .high = 9, .type = &UnionStore_changed_out_9},
};

static const ingot_step UnionStore_changed_out_field_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionStore_frame, changed_out),
	 .type = &UnionStore_changed_out_2_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionStore_frame, changed_out),
	 .type = &UnionStore_changed_out_3_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionStore_frame, changed_out),
	 .type = &UnionStore_changed_out_4_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct UnionStore_frame, changed_out),
	 .type = &UnionStore_changed_out_1_value},
	{.op = INGOT_OP_END},
};

static const ingot_field UnionStore_changed_out_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_ENUM},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_STRING,
	 .steps = UnionStore_changed_out_field_steps},
	{.number = 4, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = UnionStore_changed_out_field_steps + 3},
	{.number = 5, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = UnionStore_changed_out_field_steps + 6},
	{.number = 20, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_INT64,
	 .steps = UnionStore_changed_out_field_steps + 9},
};

static const ingot_type UnionStore_changed_out = {
	.name = "UnionStore_changed_out",
	.align = 1,
	.min_wire = 8,
	.growth = 60,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 5,
	.arms = UnionStore_changed_out_arms,
	.fields = UnionStore_changed_out_fields,
	.field_count = 5,
};

static const ingot_step UnionStore_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct UnionStore_frame, result)},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct UnionStore_frame, kind), .type = &UnionStore_changed_out},
	{.op = INGOT_OP_END},
};

static const ingot_step UnionStore_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct UnionStore_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct UnionStore_frame, kind), .type = &UnionStore_changed_out},
	{.op = INGOT_OP_END},
};

static const ingot_field UnionStore_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = UnionStore_out_field_steps},
	{.number = 6, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_MAYBE, .kind = INGOT_KIND_MESSAGE,
	 .steps = UnionStore_out_field_steps + 2},
};

static const ingot_type UnionStore_out = {
	.name = "UnionStore_out",
	.size = sizeof(struct UnionStore_frame),
	.align = _Alignof(struct UnionStore_frame),
	.min_wire = 12,
	.growth = 60,
	.steps = UnionStore_out_steps,
	.fields = UnionStore_out_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &UnionStore_out},
};

const ingot_procedure unions_procedures[5] = {
	{.name = "UnionPut", .number = 1, .flags = INGOT_PROCEDURE_STATUS, .in = &UnionPut_in,
	 .out = &UnionPut_out},
	{.name = "UnionGet", .number = 2, .flags = INGOT_PROCEDURE_STATUS, .in = &UnionGet_in,
	 .out = &UnionGet_out},
	{.name = "UnionAnswer", .number = 3, .flags = INGOT_PROCEDURE_STATUS, .in = &UnionAnswer_in,
	 .out = &UnionAnswer_out},
	{.name = "UnionFetch", .number = 4, .flags = INGOT_PROCEDURE_STATUS, .in = &UnionFetch_in,
	 .out = &UnionFetch_out},
	{.name = "UnionStore", .number = 5, .flags = INGOT_PROCEDURE_STATUS, .in = &UnionStore_in,
	 .out = &UnionStore_out},
};
