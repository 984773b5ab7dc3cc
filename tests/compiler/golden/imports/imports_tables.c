/* imports_tables.c: generated from imports.idl by ingotc; do not edit */
#define IMPORTS_STUBS
#include "imports.h"

#include <stddef.h>

_Static_assert(sizeof(DRAWING) == 48, "layout");
_Static_assert(sizeof(struct Draw_frame) == 32, "layout");

static const ingot_arm FRAME_width_range_arms[] = {
	{.low = 0, .high = 9},
};

static const ingot_type FRAME_width_range = {
	.name = "FRAME_width_range",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = FRAME_width_range_arms,
};

static const ingot_step DRAWING_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(DRAWING, point_count) + 4},
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 6,
	 .offset = offsetof(DRAWING, origin.x)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(DRAWING, frame.width)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(DRAWING, frame.width), .type = &FRAME_width_range},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(DRAWING, shapes),
	 .type = &ingot_type_SHAPE},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(DRAWING, filling)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(DRAWING, filling), .type = &ingot_type_FILLING},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(DRAWING, points),
	 .peer = offsetof(DRAWING, point_count), .type = &ingot_type_POINT},
	{.op = INGOT_OP_END},
};

static const ingot_step DRAWING_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(DRAWING, origin),
	 .type = &ingot_type_POINT},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(DRAWING, frame),
	 .type = &ingot_type_FRAME},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(DRAWING, shapes),
	 .type = &ingot_type_SHAPE},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(DRAWING, filling)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(DRAWING, filling), .type = &ingot_type_FILLING},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(DRAWING, points),
	 .peer = offsetof(DRAWING, point_count), .type = &ingot_type_POINT},
	{.op = INGOT_OP_END},
};

static const ingot_field DRAWING_fields[] = {
	{.number = 1, .kind = INGOT_KIND_MESSAGE, .steps = DRAWING_field_steps},
	{.number = 2, .kind = INGOT_KIND_MESSAGE, .steps = DRAWING_field_steps + 2},
	{.number = 3, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_LIST, .kind = INGOT_KIND_MESSAGE,
	 .link = offsetof(SHAPE, next), .steps = DRAWING_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_ENUM, .steps = DRAWING_field_steps + 6},
	{.number = 5, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = DRAWING_field_steps + 9},
};

const ingot_type ingot_type_DRAWING = {
	.name = "DRAWING",
	.size = sizeof(DRAWING),
	.align = _Alignof(DRAWING),
	.min_wire = 40,
	.growth = 28,
	.steps = DRAWING_steps,
	.fields = DRAWING_fields,
	.field_count = 5,
	.memo = &(ingot_memo){.of = &ingot_type_DRAWING},
};

static const ingot_step Draw_in_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct Draw_frame, drawing),
	 .type = &ingot_type_DRAWING},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Draw_frame, filling)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(struct Draw_frame, filling), .type = &ingot_type_FILLING},
	{.op = INGOT_OP_END},
};

static const ingot_type Draw_in = {
	.name = "Draw_in",
	.size = sizeof(struct Draw_frame),
	.align = _Alignof(struct Draw_frame),
	.min_wire = 44,
	.growth = 28,
	.steps = Draw_in_steps,
};

static const ingot_step Draw_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Draw_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct Draw_frame, outline), .type = &ingot_type_SHAPE},
	{.op = INGOT_OP_END},
};

static const ingot_type Draw_out = {
	.name = "Draw_out",
	.size = sizeof(struct Draw_frame),
	.align = _Alignof(struct Draw_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = Draw_out_steps,
};

const ingot_procedure imports_procedures[1] = {
	{.name = "Draw", .number = 1, .flags = INGOT_PROCEDURE_STATUS, .in = &Draw_in,
	 .out = &Draw_out},
};
