/* pointers_tables.c: generated from pointers.idl by ingotc; do not edit */
#define POINTERS_STUBS
#include "pointers.h"

#include <stddef.h>

_Static_assert(sizeof(POINT) == 16, "layout");
_Static_assert(sizeof(NAMES) == 136, "layout");
_Static_assert(sizeof(POINTS) == 88, "layout");
_Static_assert(sizeof(struct bush) == 24, "layout");
_Static_assert(sizeof(struct PointersPut_frame) == 56, "layout");
_Static_assert(sizeof(struct PointersGet_frame) == 32, "layout");
_Static_assert(sizeof(struct PointersSort_frame) == 32, "layout");
_Static_assert(sizeof(struct PointersCount_frame) == 24, "layout");

static const ingot_step POINT_steps[] = {
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .gap = 6, .n = 1,
	 .offset = offsetof(POINT, x)},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(POINT, y)},
	{.op = INGOT_OP_END},
};

static const ingot_step POINT_field_steps[] = {
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1, .offset = offsetof(POINT, x)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(POINT, y)},
	{.op = INGOT_OP_END},
};

static const ingot_field POINT_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = POINT_field_steps},
	{.number = 2, .kind = INGOT_KIND_INT64, .steps = POINT_field_steps + 2},
};

const ingot_type ingot_type_POINT = {
	.name = "POINT",
	.size = sizeof(POINT),
	.align = _Alignof(POINT),
	.min_wire = 12,
	.growth = 28,
	.steps = POINT_steps,
	.fields = POINT_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_POINT},
};

static const ingot_step NAMES_bounded_value_steps[] = {
	{.op = INGOT_OP_STRING, .min = 1, .max = 5},
	{.op = INGOT_OP_END},
};

static const ingot_type NAMES_bounded_value = {
	.name = "NAMES_bounded_value",
	.size = sizeof(const char *),
	.align = _Alignof(const char *),
	.min_wire = 4,
	.growth = 36,
	.steps = NAMES_bounded_value_steps,
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

static const ingot_step char_12_steps[] = {
	{.op = INGOT_OP_TEXT, .n = 12},
	{.op = INGOT_OP_END},
};

static const ingot_type char_12 = {
	.name = "char_12",
	.size = sizeof(char [12]),
	.align = _Alignof(char [12]),
	.min_wire = 4,
	.growth = 48,
	.steps = char_12_steps,
};

static const ingot_step NAMES_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(NAMES, count) + 4},
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(NAMES, wide_count) + 4},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(NAMES, maybe),
	 .peer = offsetof(NAMES, count), .type = &ingot_type_string},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 4,
	 .offset = offsetof(NAMES, must), .peer = offsetof(NAMES, count),
	 .type = &ingot_type_string_ref},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(NAMES, wide),
	 .peer = offsetof(NAMES, wide_count), .max = 100, .type = &ingot_type_wstring},
	{.op = INGOT_OP_STRUCT, .n = 4, .offset = offsetof(NAMES, fixed),
	 .type = &ingot_type_string},
	{.op = INGOT_OP_STRUCT, .n = 2, .offset = offsetof(NAMES, bounded),
	 .type = &NAMES_bounded_value},
	{.op = INGOT_OP_STRUCT, .n = 3, .offset = offsetof(NAMES, block), .type = &char_8},
	{.op = INGOT_OP_STRUCT, .n = 2, .offset = offsetof(NAMES, lines), .type = &char_12},
	{.op = INGOT_OP_END},
};

static const ingot_step NAMES_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(NAMES, maybe),
	 .peer = offsetof(NAMES, count), .type = &ingot_type_string},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 4,
	 .offset = offsetof(NAMES, must), .peer = offsetof(NAMES, count),
	 .type = &ingot_type_string_ref},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(NAMES, wide),
	 .peer = offsetof(NAMES, wide_count), .max = 100, .type = &ingot_type_wstring},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 4, .offset = offsetof(NAMES, fixed),
	 .type = &ingot_type_string},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 2, .offset = offsetof(NAMES, bounded),
	 .type = &NAMES_bounded_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 3, .offset = offsetof(NAMES, block), .type = &char_8},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 2, .offset = offsetof(NAMES, lines), .type = &char_12},
	{.op = INGOT_OP_END},
};

static const ingot_field NAMES_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NAMES_field_steps},
	{.number = 3, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = NAMES_field_steps + 2},
	{.number = 5, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NAMES_field_steps + 4},
	{.number = 6, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NAMES_field_steps + 6},
	{.number = 7, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = NAMES_field_steps + 8},
	{.number = 8, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_STRING,
	 .steps = NAMES_field_steps + 10},
	{.number = 9, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_STRING,
	 .steps = NAMES_field_steps + 12},
};

const ingot_type ingot_type_NAMES = {
	.name = "NAMES",
	.size = sizeof(NAMES),
	.align = _Alignof(NAMES),
	.min_wire = 56,
	.growth = 48,
	.steps = NAMES_steps,
	.fields = NAMES_fields,
	.field_count = 7,
	.memo = &(ingot_memo){.of = &ingot_type_NAMES},
};

static const ingot_step POINT_pointer_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .type = &ingot_type_POINT},
	{.op = INGOT_OP_END},
};

static const ingot_step POINT_pointer_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .type = &ingot_type_POINT},
	{.op = INGOT_OP_END},
};

static const ingot_field POINT_pointer_fields[] = {
	{.number = 1, .kind = INGOT_KIND_MESSAGE, .steps = POINT_pointer_field_steps},
};

static const ingot_type POINT_pointer = {
	.name = "POINT_pointer",
	.size = sizeof(POINT *),
	.align = _Alignof(POINT *),
	.min_wire = 4,
	.growth = 60,
	.steps = POINT_pointer_steps,
	.fields = POINT_pointer_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &POINT_pointer},
};

static const ingot_step int32_t_pointer_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_step int32_t_pointer_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_field int32_t_pointer_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = int32_t_pointer_field_steps},
};

static const ingot_type int32_t_pointer = {
	.name = "int32_t_pointer",
	.size = sizeof(int32_t *),
	.align = _Alignof(int32_t *),
	.min_wire = 4,
	.growth = 44,
	.steps = int32_t_pointer_steps,
	.fields = int32_t_pointer_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &int32_t_pointer},
};

static const ingot_step POINT_pointer_ref_steps[] = {
	{.op = INGOT_OP_POINTER, .type = &ingot_type_POINT},
	{.op = INGOT_OP_END},
};

static const ingot_type POINT_pointer_ref = {
	.name = "POINT_pointer_ref",
	.size = sizeof(POINT *),
	.align = _Alignof(POINT *),
	.min_wire = 12,
	.growth = 42,
	.steps = POINT_pointer_ref_steps,
};

static const ingot_step POINTS_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(POINTS, count) + 4},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(POINTS, points),
	 .peer = offsetof(POINTS, count), .type = &POINT_pointer},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 4,
	 .offset = offsetof(POINTS, numbers), .peer = offsetof(POINTS, count),
	 .type = &int32_t_pointer},
	{.op = INGOT_OP_STRUCT, .n = 4, .offset = offsetof(POINTS, corners),
	 .type = &POINT_pointer},
	{.op = INGOT_OP_STRUCT, .n = 4, .offset = offsetof(POINTS, sides),
	 .type = &POINT_pointer_ref},
	{.op = INGOT_OP_END},
};

static const ingot_step POINTS_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(POINTS, points),
	 .peer = offsetof(POINTS, count), .type = &POINT_pointer},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 4,
	 .offset = offsetof(POINTS, numbers), .peer = offsetof(POINTS, count),
	 .type = &int32_t_pointer},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 4, .offset = offsetof(POINTS, corners),
	 .type = &POINT_pointer},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 4, .offset = offsetof(POINTS, sides),
	 .type = &POINT_pointer_ref},
	{.op = INGOT_OP_END},
};

static const ingot_field POINTS_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = POINTS_field_steps},
	{.number = 3, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_MESSAGE, .steps = POINTS_field_steps + 2},
	{.number = 4, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = POINTS_field_steps + 4},
	{.number = 5, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_MESSAGE, .steps = POINTS_field_steps + 6},
};

const ingot_type ingot_type_POINTS = {
	.name = "POINTS",
	.size = sizeof(POINTS),
	.align = _Alignof(POINTS),
	.min_wire = 72,
	.growth = 60,
	.steps = POINTS_steps,
	.fields = POINTS_fields,
	.field_count = 4,
	.memo = &(ingot_memo){.of = &ingot_type_POINTS},
};

static const ingot_step bush_pointer_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .type = &ingot_type_bush},
	{.op = INGOT_OP_END},
};

static const ingot_step bush_pointer_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .type = &ingot_type_bush},
	{.op = INGOT_OP_END},
};

static const ingot_field bush_pointer_fields[] = {
	{.number = 1, .kind = INGOT_KIND_MESSAGE, .steps = bush_pointer_field_steps},
};

static const ingot_type bush_pointer = {
	.name = "bush_pointer",
	.size = sizeof(struct bush *),
	.align = _Alignof(struct bush *),
	.min_wire = 4,
	.growth = 62,
	.steps = bush_pointer_steps,
	.fields = bush_pointer_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &bush_pointer},
};

static const ingot_step bush_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(struct bush, count) + 4},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct bush, name)},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct bush, branches),
	 .peer = offsetof(struct bush, count), .type = &bush_pointer},
	{.op = INGOT_OP_END},
};

static const ingot_step bush_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct bush, name)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct bush, branches),
	 .peer = offsetof(struct bush, count), .type = &bush_pointer},
	{.op = INGOT_OP_END},
};

static const ingot_field bush_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = bush_field_steps},
	{.number = 3, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = bush_field_steps + 2},
};

const ingot_type ingot_type_bush = {
	.name = "bush",
	.size = sizeof(struct bush),
	.align = _Alignof(struct bush),
	.min_wire = 8,
	.growth = 62,
	.steps = bush_steps,
	.fields = bush_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_bush},
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

static const ingot_step char_8_steps_[] = {
	{.op = INGOT_OP_TEXT, .n = 8},
	{.op = INGOT_OP_END},
};

static const ingot_type char_8_ = {
	.name = "char_8",
	.size = sizeof(char [8]),
	.align = _Alignof(char [8]),
	.min_wire = 4,
	.growth = 32,
	.steps = char_8_steps_,
};

static const ingot_step POINT_2_2_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 4, .type = &ingot_type_POINT},
	{.op = INGOT_OP_END},
};

static const ingot_step POINT_2_2_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 4, .type = &ingot_type_POINT},
	{.op = INGOT_OP_END},
};

static const ingot_field POINT_2_2_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = POINT_2_2_field_steps},
};

static const ingot_type POINT_2_2 = {
	.name = "POINT_2_2",
	.size = sizeof(POINT [2][2]),
	.align = _Alignof(POINT [2][2]),
	.min_wire = 48,
	.growth = 28,
	.steps = POINT_2_2_steps,
	.fields = POINT_2_2_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &POINT_2_2},
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

static const ingot_step PointersPut_in_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct PointersPut_frame, names),
	 .peer = offsetof(struct PointersPut_frame, n), .type = &ingot_type_string},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 4,
	 .offset = offsetof(struct PointersPut_frame, points),
	 .peer = offsetof(struct PointersPut_frame, n), .type = &POINT_pointer},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct PointersPut_frame, row),
	 .type = &int32_t_4},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct PointersPut_frame, text),
	 .type = &char_8_},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct PointersPut_frame, box),
	 .type = &POINT_2_2},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct PointersPut_frame, words),
	 .type = &char_pointer_3},
	{.op = INGOT_OP_END},
};

static const ingot_type PointersPut_in = {
	.name = "PointersPut_in",
	.size = sizeof(struct PointersPut_frame),
	.align = _Alignof(struct PointersPut_frame),
	.min_wire = 88,
	.growth = 60,
	.steps = PointersPut_in_steps,
};

static const ingot_step PointersPut_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct PointersPut_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_type PointersPut_out = {
	.name = "PointersPut_out",
	.size = sizeof(struct PointersPut_frame),
	.align = _Alignof(struct PointersPut_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = PointersPut_out_steps,
};

static const ingot_step PointersGet_in_steps[] = {
	{.op = INGOT_OP_END},
};

static const ingot_type PointersGet_in = {
	.name = "PointersGet_in",
	.size = sizeof(struct PointersGet_frame),
	.align = _Alignof(struct PointersGet_frame),
	.min_wire = 0,
	.growth = 28,
	.steps = PointersGet_in_steps,
};

static const ingot_step PointersGet_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct PointersGet_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct PointersGet_frame, names),
	 .peer = offsetof(struct PointersGet_frame, n), .type = &ingot_type_wstring},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 4,
	 .offset = offsetof(struct PointersGet_frame, points),
	 .peer = offsetof(struct PointersGet_frame, n), .type = &POINT_pointer},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct PointersGet_frame, tree), .type = &ingot_type_bush},
	{.op = INGOT_OP_END},
};

static const ingot_type PointersGet_out = {
	.name = "PointersGet_out",
	.size = sizeof(struct PointersGet_frame),
	.align = _Alignof(struct PointersGet_frame),
	.min_wire = 16,
	.growth = 62,
	.steps = PointersGet_out_steps,
};

static const ingot_step PointersSort_in_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct PointersSort_frame, names),
	 .peer = offsetof(struct PointersSort_frame, n), .type = &ingot_type_string},
	{.op = INGOT_OP_END},
};

static const ingot_type PointersSort_in = {
	.name = "PointersSort_in",
	.size = sizeof(struct PointersSort_frame),
	.align = _Alignof(struct PointersSort_frame),
	.min_wire = 4,
	.growth = 32,
	.steps = PointersSort_in_steps,
};

static const ingot_step PointersSort_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct PointersSort_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct PointersSort_frame, names_out),
	 .peer = offsetof(struct PointersSort_frame, n_out), .type = &ingot_type_string},
	{.op = INGOT_OP_END},
};

static const ingot_type PointersSort_out = {
	.name = "PointersSort_out",
	.size = sizeof(struct PointersSort_frame),
	.align = _Alignof(struct PointersSort_frame),
	.min_wire = 8,
	.growth = 32,
	.steps = PointersSort_out_steps,
};

static const ingot_step PointersCount_in_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct PointersCount_frame, numbers),
	 .peer = offsetof(struct PointersCount_frame, n), .type = &int32_t_pointer},
	{.op = INGOT_OP_END},
};

static const ingot_type PointersCount_in = {
	.name = "PointersCount_in",
	.size = sizeof(struct PointersCount_frame),
	.align = _Alignof(struct PointersCount_frame),
	.min_wire = 4,
	.growth = 44,
	.steps = PointersCount_in_steps,
};

static const ingot_step PointersCount_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct PointersCount_frame, result)},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(struct PointersCount_frame, sum)},
	{.op = INGOT_OP_END},
};

static const ingot_type PointersCount_out = {
	.name = "PointersCount_out",
	.size = sizeof(struct PointersCount_frame),
	.align = _Alignof(struct PointersCount_frame),
	.min_wire = 12,
	.growth = 28,
	.steps = PointersCount_out_steps,
};

const ingot_procedure pointers_procedures[4] = {
	{.name = "PointersPut", .number = 1, .flags = INGOT_PROCEDURE_STATUS, .in = &PointersPut_in,
	 .out = &PointersPut_out},
	{.name = "PointersGet", .number = 2, .flags = INGOT_PROCEDURE_STATUS, .in = &PointersGet_in,
	 .out = &PointersGet_out},
	{.name = "PointersSort", .number = 3, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &PointersSort_in, .out = &PointersSort_out},
	{.name = "PointersCount", .number = 4, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &PointersCount_in, .out = &PointersCount_out},
};
