/* arrays_tables.c: generated from arrays.idl by ingotc; do not edit */
#define ARRAYS_STUBS
#include "arrays.h"

#include <stddef.h>

_Static_assert(sizeof(EDGE) == 4, "layout");
_Static_assert(sizeof(CELL) == 16, "layout");
_Static_assert(sizeof(ONES) == 40, "layout");
_Static_assert(sizeof(SHEET) == 32, "layout");
_Static_assert(sizeof(NUMBERS) == 104, "layout");
_Static_assert(sizeof(BOUNDED) == 48, "layout");
_Static_assert(sizeof(struct ArraySum_frame) == 32, "layout");
_Static_assert(sizeof(struct ArrayRead_frame) == 32, "layout");
_Static_assert(sizeof(struct ArrayFill_frame) == 16, "layout");
_Static_assert(sizeof(struct ArraySort_frame) == 32, "layout");
_Static_assert(sizeof(struct ArrayCount_frame) == 16, "layout");

static const ingot_arm EDGE_arms[] = {
	{.low = 0, .high = 1},
};

const ingot_type ingot_type_EDGE = {
	.name = "EDGE",
	.size = sizeof(EDGE),
	.align = _Alignof(EDGE),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = EDGE_arms,
};

static const ingot_step CELL_steps[] = {
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .gap = 6, .n = 1,
	 .offset = offsetof(CELL, row)},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(CELL, value)},
	{.op = INGOT_OP_END},
};

static const ingot_step CELL_field_steps[] = {
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1, .offset = offsetof(CELL, row)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(CELL, value)},
	{.op = INGOT_OP_END},
};

static const ingot_field CELL_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = CELL_field_steps},
	{.number = 2, .kind = INGOT_KIND_INT64, .steps = CELL_field_steps + 2},
};

const ingot_type ingot_type_CELL = {
	.name = "CELL",
	.size = sizeof(CELL),
	.align = _Alignof(CELL),
	.min_wire = 12,
	.growth = 28,
	.steps = CELL_steps,
	.fields = CELL_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_CELL},
};

static const ingot_step char_8_steps[] = {
	{.op = INGOT_OP_TEXT, .n = 8},
	{.op = INGOT_OP_END},
};

static const ingot_type char_8 = {
	.name = "char_8",
	.size = sizeof(char [8]),
	.align = _Alignof(char [8]),
	.min_wire = 4,
	.growth = 32,
	.steps = char_8_steps,
};

static const ingot_step ONES_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(ONES, text), .type = &char_8},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(ONES, pointer),
	 .type = &ingot_type_string_ref},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(ONES, cell), .type = &ingot_type_CELL},
	{.op = INGOT_OP_OPAQUE, .gap = 7, .n = 1, .offset = offsetof(ONES, octet)},
	{.op = INGOT_OP_END},
};

static const ingot_step ONES_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(ONES, text), .type = &char_8},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(ONES, pointer),
	 .type = &ingot_type_string_ref},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(ONES, cell), .type = &ingot_type_CELL},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_OPAQUE, .n = 1, .offset = offsetof(ONES, octet)},
	{.op = INGOT_OP_END},
};

static const ingot_field ONES_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_STRING,
	 .steps = ONES_field_steps},
	{.number = 2, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = ONES_field_steps + 2},
	{.number = 3, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = ONES_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_BYTES, .steps = ONES_field_steps + 6},
};

const ingot_type ingot_type_ONES = {
	.name = "ONES",
	.size = sizeof(ONES),
	.align = _Alignof(ONES),
	.min_wire = 24,
	.growth = 36,
	.steps = ONES_steps,
	.fields = ONES_fields,
	.field_count = 4,
	.memo = &(ingot_memo){.of = &ingot_type_ONES},
};

static const ingot_step SHEET_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(SHEET, count) + 4},
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(SHEET, total) + 4},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(SHEET, cells),
	 .peer = offsetof(SHEET, count), .type = &ingot_type_CELL},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(SHEET, sums),
	 .peer = offsetof(SHEET, total), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_step SHEET_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(SHEET, cells),
	 .peer = offsetof(SHEET, count), .type = &ingot_type_CELL},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(SHEET, sums),
	 .peer = offsetof(SHEET, total), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_field SHEET_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = SHEET_field_steps},
	{.number = 4, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED, .kind = INGOT_KIND_INT32,
	 .steps = SHEET_field_steps + 2},
};

const ingot_type ingot_type_SHEET = {
	.name = "SHEET",
	.size = sizeof(SHEET),
	.align = _Alignof(SHEET),
	.min_wire = 8,
	.growth = 84,
	.steps = SHEET_steps,
	.fields = SHEET_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_SHEET},
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

static const ingot_step EDGE_value_steps[] = {
	{.op = INGOT_OP_W32, .n = 1},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .type = &ingot_type_EDGE},
	{.op = INGOT_OP_END},
};

static const ingot_type EDGE_value = {
	.name = "EDGE_value",
	.size = sizeof(EDGE),
	.align = _Alignof(EDGE),
	.min_wire = 4,
	.growth = 28,
	.steps = EDGE_value_steps,
};

static const ingot_step NUMBERS_steps[] = {
	{.op = INGOT_OP_GAP, .n = 6, .offset = offsetof(NUMBERS, n) + 2},
	{.op = INGOT_OP_ARRAY, .width = 2, .offset = offsetof(NUMBERS, tiny),
	 .peer = offsetof(NUMBERS, n), .type = &ingot_type_int8},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 2,
	 .offset = offsetof(NUMBERS, octets), .peer = offsetof(NUMBERS, n),
	 .type = &ingot_type_uint8},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 2,
	 .offset = offsetof(NUMBERS, narrow), .peer = offsetof(NUMBERS, n),
	 .type = &ingot_type_int16},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 2,
	 .offset = offsetof(NUMBERS, unarrow), .peer = offsetof(NUMBERS, n),
	 .type = &ingot_type_uint16},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 2,
	 .offset = offsetof(NUMBERS, normal), .peer = offsetof(NUMBERS, n),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 2,
	 .offset = offsetof(NUMBERS, wide), .peer = offsetof(NUMBERS, n),
	 .type = &ingot_type_word64},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 2,
	 .offset = offsetof(NUMBERS, singles), .peer = offsetof(NUMBERS, n),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 2,
	 .offset = offsetof(NUMBERS, doubles), .peer = offsetof(NUMBERS, n),
	 .type = &ingot_type_word64},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 2,
	 .offset = offsetof(NUMBERS, flags), .peer = offsetof(NUMBERS, n), .type = &boolean_value},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 2,
	 .offset = offsetof(NUMBERS, edges), .peer = offsetof(NUMBERS, n), .type = &EDGE_value},
	{.op = INGOT_OP_BYTES, .flags = INGOT_STEP_SIGNED, .width = 8,
	 .offset = offsetof(NUMBERS, raw), .peer = offsetof(NUMBERS, bytes)},
	{.op = INGOT_OP_END},
};

static const ingot_step NUMBERS_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 2, .offset = offsetof(NUMBERS, tiny),
	 .peer = offsetof(NUMBERS, n), .type = &ingot_type_int8},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 2,
	 .offset = offsetof(NUMBERS, octets), .peer = offsetof(NUMBERS, n),
	 .type = &ingot_type_uint8},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 2,
	 .offset = offsetof(NUMBERS, narrow), .peer = offsetof(NUMBERS, n),
	 .type = &ingot_type_int16},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 2,
	 .offset = offsetof(NUMBERS, unarrow), .peer = offsetof(NUMBERS, n),
	 .type = &ingot_type_uint16},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 2,
	 .offset = offsetof(NUMBERS, normal), .peer = offsetof(NUMBERS, n),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 2,
	 .offset = offsetof(NUMBERS, wide), .peer = offsetof(NUMBERS, n),
	 .type = &ingot_type_word64},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 2,
	 .offset = offsetof(NUMBERS, singles), .peer = offsetof(NUMBERS, n),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 2,
	 .offset = offsetof(NUMBERS, doubles), .peer = offsetof(NUMBERS, n),
	 .type = &ingot_type_word64},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 2,
	 .offset = offsetof(NUMBERS, flags), .peer = offsetof(NUMBERS, n), .type = &boolean_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 2,
	 .offset = offsetof(NUMBERS, edges), .peer = offsetof(NUMBERS, n), .type = &EDGE_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BYTES, .flags = INGOT_STEP_SIGNED, .width = 8,
	 .offset = offsetof(NUMBERS, raw), .peer = offsetof(NUMBERS, bytes)},
	{.op = INGOT_OP_END},
};

static const ingot_field NUMBERS_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED, .kind = INGOT_KIND_INT32,
	 .steps = NUMBERS_field_steps},
	{.number = 3, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_BYTES,
	 .steps = NUMBERS_field_steps + 2},
	{.number = 4, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_INT32, .steps = NUMBERS_field_steps + 4},
	{.number = 5, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_UINT32, .steps = NUMBERS_field_steps + 6},
	{.number = 6, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_UINT32, .steps = NUMBERS_field_steps + 8},
	{.number = 7, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_INT64, .steps = NUMBERS_field_steps + 10},
	{.number = 8, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_FLOAT, .steps = NUMBERS_field_steps + 12},
	{.number = 9, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_DOUBLE, .steps = NUMBERS_field_steps + 14},
	{.number = 10, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_BOOL, .steps = NUMBERS_field_steps + 16},
	{.number = 11, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_ENUM, .steps = NUMBERS_field_steps + 18},
	{.number = 13, .kind = INGOT_KIND_BYTES, .steps = NUMBERS_field_steps + 20},
};

const ingot_type ingot_type_NUMBERS = {
	.name = "NUMBERS",
	.size = sizeof(NUMBERS),
	.align = _Alignof(NUMBERS),
	.min_wire = 44,
	.growth = 47,
	.steps = NUMBERS_steps,
	.fields = NUMBERS_fields,
	.field_count = 11,
	.memo = &(ingot_memo){.of = &ingot_type_NUMBERS},
};

static const ingot_step BOUNDED_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(BOUNDED, rows) + 4},
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(BOUNDED, columns) + 4},
	{.op = INGOT_OP_GAP, .n = 7, .offset = offsetof(BOUNDED, length) + 1},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(BOUNDED, sheets), .peer = offsetof(BOUNDED, rows), .min = 1, .max = 10,
	 .type = &ingot_type_SHEET},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(BOUNDED, others), .peer = offsetof(BOUNDED, columns), .max = 5,
	 .type = &ingot_type_SHEET},
	{.op = INGOT_OP_BYTES, .width = 1, .offset = offsetof(BOUNDED, key),
	 .peer = offsetof(BOUNDED, length), .min = 2, .max = 200},
	{.op = INGOT_OP_END},
};

static const ingot_step BOUNDED_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(BOUNDED, sheets), .peer = offsetof(BOUNDED, rows), .min = 1, .max = 10,
	 .type = &ingot_type_SHEET},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(BOUNDED, others), .peer = offsetof(BOUNDED, columns), .max = 5,
	 .type = &ingot_type_SHEET},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BYTES, .width = 1, .offset = offsetof(BOUNDED, key),
	 .peer = offsetof(BOUNDED, length), .min = 2, .max = 200},
	{.op = INGOT_OP_END},
};

static const ingot_field BOUNDED_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_MESSAGE, .steps = BOUNDED_field_steps},
	{.number = 4, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = BOUNDED_field_steps + 2},
	{.number = 6, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_BYTES,
	 .steps = BOUNDED_field_steps + 4},
};

const ingot_type ingot_type_BOUNDED = {
	.name = "BOUNDED",
	.size = sizeof(BOUNDED),
	.align = _Alignof(BOUNDED),
	.min_wire = 12,
	.growth = 84,
	.steps = BOUNDED_steps,
	.fields = BOUNDED_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &ingot_type_BOUNDED},
};

static const ingot_step ArraySum_in_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct ArraySum_frame, values),
	 .peer = offsetof(struct ArraySum_frame, n), .max = 1000, .type = &ingot_type_word32},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 4,
	 .offset = offsetof(struct ArraySum_frame, weights),
	 .peer = offsetof(struct ArraySum_frame, n), .max = 1000, .type = &ingot_type_word64},
	{.op = INGOT_OP_END},
};

static const ingot_type ArraySum_in = {
	.name = "ArraySum_in",
	.size = sizeof(struct ArraySum_frame),
	.align = _Alignof(struct ArraySum_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = ArraySum_in_steps,
};

static const ingot_step ArraySum_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct ArraySum_frame, result)},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(struct ArraySum_frame, sum)},
	{.op = INGOT_OP_END},
};

static const ingot_type ArraySum_out = {
	.name = "ArraySum_out",
	.size = sizeof(struct ArraySum_frame),
	.align = _Alignof(struct ArraySum_frame),
	.min_wire = 12,
	.growth = 28,
	.steps = ArraySum_out_steps,
};

static const ingot_step ArrayRead_in_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct ArrayRead_frame, offset)},
	{.op = INGOT_OP_END},
};

static const ingot_type ArrayRead_in = {
	.name = "ArrayRead_in",
	.size = sizeof(struct ArrayRead_frame),
	.align = _Alignof(struct ArrayRead_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = ArrayRead_in_steps,
};

static const ingot_step ArrayRead_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct ArrayRead_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct ArrayRead_frame, cells),
	 .peer = offsetof(struct ArrayRead_frame, n), .type = &ingot_type_CELL},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_BYTES, .flags = INGOT_STEP_KNOWN, .width = 4,
	 .offset = offsetof(struct ArrayRead_frame, marks),
	 .peer = offsetof(struct ArrayRead_frame, n)},
	{.op = INGOT_OP_END},
};

static const ingot_type ArrayRead_out = {
	.name = "ArrayRead_out",
	.size = sizeof(struct ArrayRead_frame),
	.align = _Alignof(struct ArrayRead_frame),
	.min_wire = 12,
	.growth = 28,
	.steps = ArrayRead_out_steps,
};

static const ingot_step ArrayFill_in_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct ArrayFill_frame, n)},
	{.op = INGOT_OP_END},
};

static const ingot_type ArrayFill_in = {
	.name = "ArrayFill_in",
	.size = sizeof(struct ArrayFill_frame),
	.align = _Alignof(struct ArrayFill_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = ArrayFill_in_steps,
};

static const ingot_step ArrayFill_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct ArrayFill_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 4,
	 .offset = offsetof(struct ArrayFill_frame, cells),
	 .peer = offsetof(struct ArrayFill_frame, n), .type = &ingot_type_CELL},
	{.op = INGOT_OP_END},
};

static const ingot_type ArrayFill_out = {
	.name = "ArrayFill_out",
	.size = sizeof(struct ArrayFill_frame),
	.align = _Alignof(struct ArrayFill_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = ArrayFill_out_steps,
};

static const ingot_step ArraySort_in_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct ArraySort_frame, cells),
	 .peer = offsetof(struct ArraySort_frame, n), .type = &ingot_type_CELL},
	{.op = INGOT_OP_END},
};

static const ingot_type ArraySort_in = {
	.name = "ArraySort_in",
	.size = sizeof(struct ArraySort_frame),
	.align = _Alignof(struct ArraySort_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = ArraySort_in_steps,
};

static const ingot_step ArraySort_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct ArraySort_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct ArraySort_frame, cells_out),
	 .peer = offsetof(struct ArraySort_frame, n_out), .type = &ingot_type_CELL},
	{.op = INGOT_OP_END},
};

static const ingot_type ArraySort_out = {
	.name = "ArraySort_out",
	.size = sizeof(struct ArraySort_frame),
	.align = _Alignof(struct ArraySort_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = ArraySort_out_steps,
};

static const ingot_step ArrayCount_in_steps[] = {
	{.op = INGOT_OP_BYTES, .width = 4, .offset = offsetof(struct ArrayCount_frame, data),
	 .peer = offsetof(struct ArrayCount_frame, n)},
	{.op = INGOT_OP_END},
};

static const ingot_type ArrayCount_in = {
	.name = "ArrayCount_in",
	.size = sizeof(struct ArrayCount_frame),
	.align = _Alignof(struct ArrayCount_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = ArrayCount_in_steps,
};

static const ingot_step ArrayCount_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct ArrayCount_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_type ArrayCount_out = {
	.name = "ArrayCount_out",
	.size = sizeof(struct ArrayCount_frame),
	.align = _Alignof(struct ArrayCount_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = ArrayCount_out_steps,
};

const ingot_procedure arrays_procedures[5] = {
	{.name = "ArraySum", .number = 50, .flags = INGOT_PROCEDURE_STATUS, .in = &ArraySum_in,
	 .out = &ArraySum_out},
	{.name = "ArrayRead", .number = 2, .flags = INGOT_PROCEDURE_STATUS, .in = &ArrayRead_in,
	 .out = &ArrayRead_out},
	{.name = "ArrayFill", .number = 3, .flags = INGOT_PROCEDURE_STATUS, .in = &ArrayFill_in,
	 .out = &ArrayFill_out},
	{.name = "ArraySort", .number = 4, .flags = INGOT_PROCEDURE_STATUS, .in = &ArraySort_in,
	 .out = &ArraySort_out},
	{.name = "ArrayCount", .number = 5, .flags = INGOT_PROCEDURE_STATUS, .in = &ArrayCount_in,
	 .out = &ArrayCount_out},
};
