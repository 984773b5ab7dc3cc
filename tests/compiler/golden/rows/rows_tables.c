/* rows_tables.c: generated from rows.idl by ingotc; do not edit */
#define ROWS_STUBS
#include "rows.h"

#include <stddef.h>

_Static_assert(sizeof(POINT) == 8, "layout");
_Static_assert(sizeof(ROWS) == 48, "layout");
_Static_assert(sizeof(NAME_LIST) == 18, "layout");
_Static_assert(sizeof(union VALUE_tagged_union) == 8, "layout");
_Static_assert(sizeof(VALUE) == 16, "layout");
_Static_assert(sizeof(union OTHER_tagged_union) == 8, "layout");
_Static_assert(sizeof(OTHER) == 16, "layout");
_Static_assert(sizeof(HOLDER) == 136, "layout");
_Static_assert(sizeof(VALUE_LIST) == 24, "layout");
_Static_assert(sizeof(struct RowsFixed_frame) == 88, "layout");
_Static_assert(sizeof(struct RowsFar_frame) == 80, "layout");
_Static_assert(sizeof(struct RowsUnions_frame) == 72, "layout");

static const ingot_step POINT_steps[] = {
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(POINT, x)},
	{.op = INGOT_OP_END},
};

static const ingot_step POINT_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(POINT, x)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(POINT, y)},
	{.op = INGOT_OP_END},
};

static const ingot_field POINT_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = POINT_field_steps},
	{.number = 2, .kind = INGOT_KIND_INT32, .steps = POINT_field_steps + 2},
};

const ingot_type ingot_type_POINT = {
	.name = "POINT",
	.size = sizeof(POINT),
	.align = _Alignof(POINT),
	.min_wire = 8,
	.growth = 28,
	.steps = POINT_steps,
	.fields = POINT_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_POINT},
};

static const ingot_step char_16_steps[] = {
	{.op = INGOT_OP_TEXT, .n = 16},
	{.op = INGOT_OP_END},
};

static const ingot_type char_16 = {
	.name = "char_16",
	.size = sizeof(char [16]),
	.align = _Alignof(char [16]),
	.min_wire = 4,
	.growth = 64,
	.steps = char_16_steps,
};

static const ingot_step char16_t_8_steps[] = {
	{.op = INGOT_OP_WTEXT, .n = 8},
	{.op = INGOT_OP_END},
};

static const ingot_type char16_t_8 = {
	.name = "char16_t_8",
	.size = sizeof(char16_t [8]),
	.align = _Alignof(char16_t [8]),
	.min_wire = 4,
	.growth = 64,
	.steps = char16_t_8_steps,
};

static const ingot_step int32_t_3_steps[] = {
	{.op = INGOT_OP_W32, .n = 3},
	{.op = INGOT_OP_END},
};

static const ingot_step int32_t_3_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 3},
	{.op = INGOT_OP_END},
};

static const ingot_field int32_t_3_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED, .kind = INGOT_KIND_INT32,
	 .steps = int32_t_3_field_steps},
};

static const ingot_type int32_t_3 = {
	.name = "int32_t_3",
	.size = sizeof(int32_t [3]),
	.align = _Alignof(int32_t [3]),
	.min_wire = 12,
	.growth = 28,
	.steps = int32_t_3_steps,
	.fields = int32_t_3_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &int32_t_3},
};

static const ingot_step ROWS_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(ROWS, n) + 4},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(ROWS, names),
	 .peer = offsetof(ROWS, n), .type = &char_16},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(ROWS, wide),
	 .type = &char16_t_8},
	{.op = INGOT_OP_POINTER, .offset = offsetof(ROWS, must), .type = &char_16},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 4,
	 .offset = offsetof(ROWS, wides), .peer = offsetof(ROWS, n), .type = &char16_t_8},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 4,
	 .offset = offsetof(ROWS, rows), .peer = offsetof(ROWS, n), .type = &int32_t_3},
	{.op = INGOT_OP_END},
};

static const ingot_step ROWS_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(ROWS, names),
	 .peer = offsetof(ROWS, n), .type = &char_16},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(ROWS, wide),
	 .type = &char16_t_8},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .offset = offsetof(ROWS, must), .type = &char_16},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 4,
	 .offset = offsetof(ROWS, wides), .peer = offsetof(ROWS, n), .type = &char16_t_8},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 4,
	 .offset = offsetof(ROWS, rows), .peer = offsetof(ROWS, n), .type = &int32_t_3},
	{.op = INGOT_OP_END},
};

static const ingot_field ROWS_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_STRING,
	 .steps = ROWS_field_steps},
	{.number = 3, .kind = INGOT_KIND_STRING, .steps = ROWS_field_steps + 2},
	{.number = 4, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = ROWS_field_steps + 4},
	{.number = 5, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = ROWS_field_steps + 6},
	{.number = 6, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_MESSAGE, .steps = ROWS_field_steps + 8},
};

const ingot_type ingot_type_ROWS = {
	.name = "ROWS",
	.size = sizeof(ROWS),
	.align = _Alignof(ROWS),
	.min_wire = 20,
	.growth = 64,
	.steps = ROWS_steps,
	.fields = ROWS_fields,
	.field_count = 5,
	.memo = &(ingot_memo){.of = &ingot_type_ROWS},
};

static const ingot_step NAME_LIST_steps[] = {
	{.op = INGOT_OP_TAIL, .width = 2, .n = sizeof(NAME_LIST),
	 .offset = offsetof(NAME_LIST, names), .peer = offsetof(NAME_LIST, n), .type = &char_16},
	{.op = INGOT_OP_END},
};

static const ingot_step NAME_LIST_field_steps[] = {
	{.op = INGOT_OP_TAIL, .width = 2, .n = sizeof(NAME_LIST),
	 .offset = offsetof(NAME_LIST, names), .peer = offsetof(NAME_LIST, n), .type = &char_16},
	{.op = INGOT_OP_END},
};

static const ingot_field NAME_LIST_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_STRING,
	 .steps = NAME_LIST_field_steps},
};

const ingot_type ingot_type_NAME_LIST = {
	.name = "NAME_LIST",
	.size = sizeof(NAME_LIST),
	.align = _Alignof(NAME_LIST),
	.min_wire = 4,
	.growth = 72,
	.steps = NAME_LIST_steps,
	.fields = NAME_LIST_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_NAME_LIST},
};

static const ingot_arm VALUE_tagged_union_arms[] = {
	{.low = 1, .high = 1, .type = &ingot_type_word32, .number = 2},
	{.low = 2, .high = 2, .type = &ingot_type_string, .number = 3},
	{.low = 0, .high = 0},
};

static const ingot_step VALUE_tagged_union_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(union VALUE_tagged_union, number)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(union VALUE_tagged_union, text)},
	{.op = INGOT_OP_END},
};

static const ingot_field VALUE_tagged_union_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_INT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_INT32,
	 .steps = VALUE_tagged_union_field_steps},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_STRING,
	 .steps = VALUE_tagged_union_field_steps + 2},
};

const ingot_type ingot_type_VALUE_tagged_union = {
	.name = "VALUE_tagged_union",
	.size = sizeof(union VALUE_tagged_union),
	.align = _Alignof(union VALUE_tagged_union),
	.min_wire = 4,
	.growth = 32,
	.flags = INGOT_TYPE_UNION | INGOT_TYPE_DEFAULT,
	.arm_count = 3,
	.arms = VALUE_tagged_union_arms,
	.fields = VALUE_tagged_union_fields,
	.field_count = 3,
};

static const ingot_step VALUE_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(VALUE, kind) + 4},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(VALUE, tagged_union), .peer = offsetof(VALUE, kind),
	 .type = &ingot_type_VALUE_tagged_union},
	{.op = INGOT_OP_END},
};

static const ingot_step VALUE_field_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(VALUE, tagged_union), .peer = offsetof(VALUE, kind),
	 .type = &ingot_type_VALUE_tagged_union},
	{.op = INGOT_OP_END},
};

static const ingot_field VALUE_fields[] = {
	{.number = 0, .kind = INGOT_KIND_MESSAGE, .steps = VALUE_field_steps},
};

const ingot_type ingot_type_VALUE = {
	.name = "VALUE",
	.size = sizeof(VALUE),
	.align = _Alignof(VALUE),
	.min_wire = 4,
	.growth = 64,
	.steps = VALUE_steps,
	.fields = VALUE_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_VALUE},
};

static const ingot_step OTHER_tagged_union_one_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(union OTHER_tagged_union, one), .type = &ingot_type_VALUE},
	{.op = INGOT_OP_END},
};

static const ingot_type OTHER_tagged_union_one = {
	.name = "OTHER_tagged_union_one",
	.size = sizeof(union OTHER_tagged_union),
	.align = _Alignof(union OTHER_tagged_union),
	.min_wire = 4,
	.growth = 64,
	.steps = OTHER_tagged_union_one_steps,
};

static const ingot_arm OTHER_tagged_union_arms[] = {
	{.low = 1, .high = 1, .type = &ingot_type_word64, .number = 2},
	{.low = 2, .high = 2, .type = &OTHER_tagged_union_one, .number = 3},
};

static const ingot_step OTHER_tagged_union_field_steps[] = {
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(union OTHER_tagged_union, far)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(union OTHER_tagged_union, one), .type = &ingot_type_VALUE},
	{.op = INGOT_OP_END},
};

static const ingot_field OTHER_tagged_union_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_INT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_INT64,
	 .steps = OTHER_tagged_union_field_steps},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = OTHER_tagged_union_field_steps + 2},
};

const ingot_type ingot_type_OTHER_tagged_union = {
	.name = "OTHER_tagged_union",
	.size = sizeof(union OTHER_tagged_union),
	.align = _Alignof(union OTHER_tagged_union),
	.min_wire = 8,
	.growth = 64,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 2,
	.arms = OTHER_tagged_union_arms,
	.fields = OTHER_tagged_union_fields,
	.field_count = 3,
};

static const ingot_step OTHER_steps[] = {
	{.op = INGOT_OP_GAP, .n = 6, .offset = offsetof(OTHER, which) + 2},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 2,
	 .offset = offsetof(OTHER, tagged_union), .peer = offsetof(OTHER, which),
	 .type = &ingot_type_OTHER_tagged_union},
	{.op = INGOT_OP_END},
};

static const ingot_step OTHER_field_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 2,
	 .offset = offsetof(OTHER, tagged_union), .peer = offsetof(OTHER, which),
	 .type = &ingot_type_OTHER_tagged_union},
	{.op = INGOT_OP_END},
};

static const ingot_field OTHER_fields[] = {
	{.number = 0, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = OTHER_field_steps},
};

const ingot_type ingot_type_OTHER = {
	.name = "OTHER",
	.size = sizeof(OTHER),
	.align = _Alignof(OTHER),
	.min_wire = 8,
	.growth = 64,
	.steps = OTHER_steps,
	.fields = OTHER_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_OTHER},
};

static const ingot_step OTHER_pointer_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .type = &ingot_type_OTHER},
	{.op = INGOT_OP_END},
};

static const ingot_step OTHER_pointer_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .type = &ingot_type_OTHER},
	{.op = INGOT_OP_END},
};

static const ingot_field OTHER_pointer_fields[] = {
	{.number = 1, .kind = INGOT_KIND_MESSAGE, .steps = OTHER_pointer_field_steps},
};

static const ingot_type OTHER_pointer = {
	.name = "OTHER_pointer",
	.size = sizeof(OTHER *),
	.align = _Alignof(OTHER *),
	.min_wire = 4,
	.growth = 64,
	.steps = OTHER_pointer_steps,
	.fields = OTHER_pointer_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &OTHER_pointer},
};

static const ingot_step HOLDER_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(HOLDER, n) + 4},
	{.op = INGOT_OP_STRUCT, .n = 3, .offset = offsetof(HOLDER, three),
	 .type = &ingot_type_VALUE},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(HOLDER, many),
	 .peer = offsetof(HOLDER, n), .type = &ingot_type_VALUE},
	{.op = INGOT_OP_STRUCT, .n = 4, .offset = offsetof(HOLDER, grid),
	 .type = &ingot_type_OTHER},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 4,
	 .offset = offsetof(HOLDER, far), .peer = offsetof(HOLDER, n), .type = &OTHER_pointer},
	{.op = INGOT_OP_END},
};

static const ingot_step HOLDER_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 3, .offset = offsetof(HOLDER, three),
	 .type = &ingot_type_VALUE},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(HOLDER, many),
	 .peer = offsetof(HOLDER, n), .type = &ingot_type_VALUE},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 4, .offset = offsetof(HOLDER, grid),
	 .type = &ingot_type_OTHER},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 4,
	 .offset = offsetof(HOLDER, far), .peer = offsetof(HOLDER, n), .type = &OTHER_pointer},
	{.op = INGOT_OP_END},
};

static const ingot_field HOLDER_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = HOLDER_field_steps},
	{.number = 3, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = HOLDER_field_steps + 2},
	{.number = 4, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_MESSAGE, .steps = HOLDER_field_steps + 4},
	{.number = 5, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_MESSAGE, .steps = HOLDER_field_steps + 6},
};

const ingot_type ingot_type_HOLDER = {
	.name = "HOLDER",
	.size = sizeof(HOLDER),
	.align = _Alignof(HOLDER),
	.min_wire = 52,
	.growth = 64,
	.steps = HOLDER_steps,
	.fields = HOLDER_fields,
	.field_count = 4,
	.memo = &(ingot_memo){.of = &ingot_type_HOLDER},
};

static const ingot_step VALUE_LIST_steps[] = {
	{.op = INGOT_OP_GAP, .n = 6, .offset = offsetof(VALUE_LIST, n) + 2},
	{.op = INGOT_OP_TAIL, .width = 2, .n = sizeof(VALUE_LIST),
	 .offset = offsetof(VALUE_LIST, values), .peer = offsetof(VALUE_LIST, n),
	 .type = &ingot_type_VALUE},
	{.op = INGOT_OP_END},
};

static const ingot_step VALUE_LIST_field_steps[] = {
	{.op = INGOT_OP_TAIL, .width = 2, .n = sizeof(VALUE_LIST),
	 .offset = offsetof(VALUE_LIST, values), .peer = offsetof(VALUE_LIST, n),
	 .type = &ingot_type_VALUE},
	{.op = INGOT_OP_END},
};

static const ingot_field VALUE_LIST_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = VALUE_LIST_field_steps},
};

const ingot_type ingot_type_VALUE_LIST = {
	.name = "VALUE_LIST",
	.size = sizeof(VALUE_LIST),
	.align = _Alignof(VALUE_LIST),
	.min_wire = 4,
	.growth = 96,
	.steps = VALUE_LIST_steps,
	.fields = VALUE_LIST_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_VALUE_LIST},
};

static const ingot_step RowsFixed_in_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct RowsFixed_frame, given),
	 .type = &int32_t_3},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct RowsFixed_frame, both),
	 .type = &int32_t_3},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct RowsFixed_frame, wide),
	 .type = &char16_t_8},
	{.op = INGOT_OP_END},
};

static const ingot_step RowsFixed_in_field_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct RowsFixed_frame, given),
	 .type = &int32_t_3},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct RowsFixed_frame, both),
	 .type = &int32_t_3},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct RowsFixed_frame, wide),
	 .type = &char16_t_8},
	{.op = INGOT_OP_END},
};

static const ingot_field RowsFixed_in_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_INT32, .steps = RowsFixed_in_field_steps},
	{.number = 3, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_INT32, .steps = RowsFixed_in_field_steps + 2},
	{.number = 8, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = RowsFixed_in_field_steps + 4},
};

static const ingot_type RowsFixed_in = {
	.name = "RowsFixed_in",
	.size = sizeof(struct RowsFixed_frame),
	.align = _Alignof(struct RowsFixed_frame),
	.min_wire = 28,
	.growth = 64,
	.steps = RowsFixed_in_steps,
	.fields = RowsFixed_in_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &RowsFixed_in},
};

static const ingot_step int32_t_4_steps[] = {
	{.op = INGOT_OP_W32, .n = 4},
	{.op = INGOT_OP_END},
};

static const ingot_step int32_t_4_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 4},
	{.op = INGOT_OP_END},
};

static const ingot_field int32_t_4_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED, .kind = INGOT_KIND_INT32,
	 .steps = int32_t_4_field_steps},
};

static const ingot_type int32_t_4 = {
	.name = "int32_t_4",
	.size = sizeof(int32_t [4]),
	.align = _Alignof(int32_t [4]),
	.min_wire = 16,
	.growth = 28,
	.steps = int32_t_4_steps,
	.fields = int32_t_4_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &int32_t_4},
};

static const ingot_step int32_t_3_2_steps[] = {
	{.op = INGOT_OP_W32, .n = 6},
	{.op = INGOT_OP_END},
};

static const ingot_step int32_t_3_2_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 6},
	{.op = INGOT_OP_END},
};

static const ingot_field int32_t_3_2_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED, .kind = INGOT_KIND_INT32,
	 .steps = int32_t_3_2_field_steps},
};

static const ingot_type int32_t_3_2 = {
	.name = "int32_t_3_2",
	.size = sizeof(int32_t [2][3]),
	.align = _Alignof(int32_t [2][3]),
	.min_wire = 24,
	.growth = 28,
	.steps = int32_t_3_2_steps,
	.fields = int32_t_3_2_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &int32_t_3_2},
};

static const ingot_step char_16_steps_[] = {
	{.op = INGOT_OP_TEXT, .n = 16},
	{.op = INGOT_OP_END},
};

static const ingot_type char_16_ = {
	.name = "char_16",
	.size = sizeof(char [16]),
	.align = _Alignof(char [16]),
	.min_wire = 4,
	.growth = 64,
	.steps = char_16_steps_,
};

static const ingot_step POINT_2_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 2, .type = &ingot_type_POINT},
	{.op = INGOT_OP_END},
};

static const ingot_step POINT_2_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 2, .type = &ingot_type_POINT},
	{.op = INGOT_OP_END},
};

static const ingot_field POINT_2_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = POINT_2_field_steps},
};

static const ingot_type POINT_2 = {
	.name = "POINT_2",
	.size = sizeof(POINT [2]),
	.align = _Alignof(POINT [2]),
	.min_wire = 16,
	.growth = 28,
	.steps = POINT_2_steps,
	.fields = POINT_2_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &POINT_2},
};

static const ingot_step char_pointer_3_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 3, .type = &ingot_type_string},
	{.op = INGOT_OP_END},
};

static const ingot_step char_pointer_3_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 3, .type = &ingot_type_string},
	{.op = INGOT_OP_END},
};

static const ingot_field char_pointer_3_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = char_pointer_3_field_steps},
};

static const ingot_type char_pointer_3 = {
	.name = "char_pointer_3",
	.size = sizeof(char *[3]),
	.align = _Alignof(char *[3]),
	.min_wire = 12,
	.growth = 32,
	.steps = char_pointer_3_steps,
	.fields = char_pointer_3_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &char_pointer_3},
};

static const ingot_step RowsFixed_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct RowsFixed_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct RowsFixed_frame, row),
	 .type = &int32_t_4},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct RowsFixed_frame, both_out),
	 .type = &int32_t_3},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct RowsFixed_frame, grid),
	 .type = &int32_t_3_2},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct RowsFixed_frame, name),
	 .type = &char_16_},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct RowsFixed_frame, points),
	 .type = &POINT_2},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct RowsFixed_frame, words),
	 .type = &char_pointer_3},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct RowsFixed_frame, wide_out),
	 .type = &char16_t_8},
	{.op = INGOT_OP_END},
};

static const ingot_step RowsFixed_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct RowsFixed_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct RowsFixed_frame, row),
	 .type = &int32_t_4},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct RowsFixed_frame, both_out),
	 .type = &int32_t_3},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct RowsFixed_frame, grid),
	 .type = &int32_t_3_2},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct RowsFixed_frame, name),
	 .type = &char_16_},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct RowsFixed_frame, points),
	 .type = &POINT_2},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct RowsFixed_frame, words),
	 .type = &char_pointer_3},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct RowsFixed_frame, wide_out),
	 .type = &char16_t_8},
	{.op = INGOT_OP_END},
};

static const ingot_field RowsFixed_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = RowsFixed_out_field_steps},
	{.number = 3, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_INT32, .steps = RowsFixed_out_field_steps + 2},
	{.number = 4, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_INT32, .steps = RowsFixed_out_field_steps + 5},
	{.number = 5, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_INT32, .steps = RowsFixed_out_field_steps + 8},
	{.number = 6, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = RowsFixed_out_field_steps + 11},
	{.number = 7, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_MESSAGE, .steps = RowsFixed_out_field_steps + 14},
	{.number = 8, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_MESSAGE, .steps = RowsFixed_out_field_steps + 17},
	{.number = 9, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = RowsFixed_out_field_steps + 20},
};

static const ingot_type RowsFixed_out = {
	.name = "RowsFixed_out",
	.size = sizeof(struct RowsFixed_frame),
	.align = _Alignof(struct RowsFixed_frame),
	.min_wire = 92,
	.growth = 64,
	.steps = RowsFixed_out_steps,
	.fields = RowsFixed_out_fields,
	.field_count = 8,
	.memo = &(ingot_memo){.of = &RowsFixed_out},
};

static const ingot_step int32_t_2_steps[] = {
	{.op = INGOT_OP_W32, .n = 2},
	{.op = INGOT_OP_END},
};

static const ingot_step int32_t_2_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 2},
	{.op = INGOT_OP_END},
};

static const ingot_field int32_t_2_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED, .kind = INGOT_KIND_INT32,
	 .steps = int32_t_2_field_steps},
};

static const ingot_type int32_t_2 = {
	.name = "int32_t_2",
	.size = sizeof(int32_t [2]),
	.align = _Alignof(int32_t [2]),
	.min_wire = 8,
	.growth = 28,
	.steps = int32_t_2_steps,
	.fields = int32_t_2_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &int32_t_2},
};

static const ingot_step RowsFar_in_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct RowsFar_frame, all),
	 .type = &ingot_type_ROWS},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct RowsFar_frame, maybe), .type = &int32_t_3},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(struct RowsFar_frame, list), .peer = offsetof(struct RowsFar_frame, k),
	 .type = &int32_t_2},
	{.op = INGOT_OP_END},
};

static const ingot_step RowsFar_in_field_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct RowsFar_frame, all),
	 .type = &ingot_type_ROWS},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct RowsFar_frame, maybe), .type = &int32_t_3},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(struct RowsFar_frame, list), .peer = offsetof(struct RowsFar_frame, k),
	 .type = &int32_t_2},
	{.op = INGOT_OP_END},
};

static const ingot_field RowsFar_in_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = RowsFar_in_field_steps},
	{.number = 2, .kind = INGOT_KIND_MESSAGE, .steps = RowsFar_in_field_steps + 2},
	{.number = 4, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = RowsFar_in_field_steps + 4},
};

static const ingot_type RowsFar_in = {
	.name = "RowsFar_in",
	.size = sizeof(struct RowsFar_frame),
	.align = _Alignof(struct RowsFar_frame),
	.min_wire = 28,
	.growth = 64,
	.steps = RowsFar_in_steps,
	.fields = RowsFar_in_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &RowsFar_in},
};

static const ingot_step RowsFar_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct RowsFar_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct RowsFar_frame, maybe_out), .type = &int32_t_3},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct RowsFar_frame, first), .type = &char_16},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct RowsFar_frame, names),
	 .peer = offsetof(struct RowsFar_frame, n), .type = &char_16},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct RowsFar_frame, copies),
	 .type = &ingot_type_NAME_LIST},
	{.op = INGOT_OP_END},
};

static const ingot_step RowsFar_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct RowsFar_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct RowsFar_frame, maybe_out), .type = &int32_t_3},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct RowsFar_frame, first), .type = &char_16},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct RowsFar_frame, names),
	 .peer = offsetof(struct RowsFar_frame, n), .type = &char_16},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct RowsFar_frame, copies),
	 .type = &ingot_type_NAME_LIST},
	{.op = INGOT_OP_END},
};

static const ingot_field RowsFar_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = RowsFar_out_field_steps},
	{.number = 3, .kind = INGOT_KIND_MESSAGE, .steps = RowsFar_out_field_steps + 2},
	{.number = 6, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = RowsFar_out_field_steps + 5},
	{.number = 8, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_STRING,
	 .steps = RowsFar_out_field_steps + 8},
	{.number = 9, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = RowsFar_out_field_steps + 11},
};

static const ingot_type RowsFar_out = {
	.name = "RowsFar_out",
	.size = sizeof(struct RowsFar_frame),
	.align = _Alignof(struct RowsFar_frame),
	.min_wire = 20,
	.growth = 72,
	.steps = RowsFar_out_steps,
	.fields = RowsFar_out_fields,
	.field_count = 5,
	.memo = &(ingot_memo){.of = &RowsFar_out},
};

static const ingot_step OTHER_2_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 2, .type = &ingot_type_OTHER},
	{.op = INGOT_OP_END},
};

static const ingot_step OTHER_2_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 2, .type = &ingot_type_OTHER},
	{.op = INGOT_OP_END},
};

static const ingot_field OTHER_2_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_MESSAGE, .steps = OTHER_2_field_steps},
};

static const ingot_type OTHER_2 = {
	.name = "OTHER_2",
	.size = sizeof(OTHER [2]),
	.align = _Alignof(OTHER [2]),
	.min_wire = 16,
	.growth = 64,
	.steps = OTHER_2_steps,
	.fields = OTHER_2_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &OTHER_2},
};

static const ingot_step RowsUnions_in_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct RowsUnions_frame, value),
	 .type = &ingot_type_HOLDER},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct RowsUnions_frame, values),
	 .peer = offsetof(struct RowsUnions_frame, n), .type = &ingot_type_VALUE},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct RowsUnions_frame, fixed),
	 .type = &OTHER_2},
	{.op = INGOT_OP_END},
};

static const ingot_step RowsUnions_in_field_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct RowsUnions_frame, value),
	 .type = &ingot_type_HOLDER},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct RowsUnions_frame, values),
	 .peer = offsetof(struct RowsUnions_frame, n), .type = &ingot_type_VALUE},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct RowsUnions_frame, fixed),
	 .type = &OTHER_2},
	{.op = INGOT_OP_END},
};

static const ingot_field RowsUnions_in_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = RowsUnions_in_field_steps},
	{.number = 3, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = RowsUnions_in_field_steps + 2},
	{.number = 4, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_MESSAGE, .steps = RowsUnions_in_field_steps + 4},
};

static const ingot_type RowsUnions_in = {
	.name = "RowsUnions_in",
	.size = sizeof(struct RowsUnions_frame),
	.align = _Alignof(struct RowsUnions_frame),
	.min_wire = 72,
	.growth = 64,
	.steps = RowsUnions_in_steps,
	.fields = RowsUnions_in_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &RowsUnions_in},
};

static const ingot_step RowsUnions_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct RowsUnions_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct RowsUnions_frame, copy), .type = &ingot_type_HOLDER},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct RowsUnions_frame, others),
	 .peer = offsetof(struct RowsUnions_frame, m), .type = &ingot_type_OTHER},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct RowsUnions_frame, tail),
	 .type = &ingot_type_VALUE_LIST},
	{.op = INGOT_OP_END},
};

static const ingot_step RowsUnions_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct RowsUnions_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct RowsUnions_frame, copy), .type = &ingot_type_HOLDER},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct RowsUnions_frame, others),
	 .peer = offsetof(struct RowsUnions_frame, m), .type = &ingot_type_OTHER},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct RowsUnions_frame, tail),
	 .type = &ingot_type_VALUE_LIST},
	{.op = INGOT_OP_END},
};

static const ingot_field RowsUnions_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = RowsUnions_out_field_steps},
	{.number = 6, .kind = INGOT_KIND_MESSAGE, .steps = RowsUnions_out_field_steps + 2},
	{.number = 8, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = RowsUnions_out_field_steps + 5},
	{.number = 9, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = RowsUnions_out_field_steps + 8},
};

static const ingot_type RowsUnions_out = {
	.name = "RowsUnions_out",
	.size = sizeof(struct RowsUnions_frame),
	.align = _Alignof(struct RowsUnions_frame),
	.min_wire = 16,
	.growth = 96,
	.steps = RowsUnions_out_steps,
	.fields = RowsUnions_out_fields,
	.field_count = 4,
	.memo = &(ingot_memo){.of = &RowsUnions_out},
};

const ingot_procedure rows_procedures[3] = {
	{.name = "RowsFixed", .number = 1, .flags = INGOT_PROCEDURE_STATUS, .in = &RowsFixed_in,
	 .out = &RowsFixed_out},
	{.name = "RowsFar", .number = 2, .flags = INGOT_PROCEDURE_STATUS, .in = &RowsFar_in,
	 .out = &RowsFar_out},
	{.name = "RowsUnions", .number = 3, .flags = INGOT_PROCEDURE_STATUS, .in = &RowsUnions_in,
	 .out = &RowsUnions_out},
};
