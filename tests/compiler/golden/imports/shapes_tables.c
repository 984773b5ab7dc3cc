/* shapes_tables.c: generated from shapes.idl by ingotc; do not edit */
#include "shapes.h"

#include <stddef.h>

_Static_assert(sizeof(POINT) == 4, "layout");
_Static_assert(sizeof(FILLING) == 4, "layout");
_Static_assert(sizeof(FRAME) == 12, "layout");
_Static_assert(sizeof(SHAPE) == 32, "layout");

static const ingot_step POINT_steps[] = {
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 2, .offset = offsetof(POINT, x)},
	{.op = INGOT_OP_END},
};

static const ingot_step POINT_field_steps[] = {
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1, .offset = offsetof(POINT, x)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1, .offset = offsetof(POINT, y)},
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

static const ingot_arm FILLING_arms[] = {
	{.low = 0, .high = 1},
};

const ingot_type ingot_type_FILLING = {
	.name = "FILLING",
	.size = sizeof(FILLING),
	.align = _Alignof(FILLING),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = FILLING_arms,
};

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

static const ingot_step FRAME_steps[] = {
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 4, .offset = offsetof(FRAME, from.x)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(FRAME, width)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(FRAME, width), .type = &FRAME_width_range},
	{.op = INGOT_OP_END},
};

static const ingot_step FRAME_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(FRAME, from), .type = &ingot_type_POINT},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(FRAME, to), .type = &ingot_type_POINT},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(FRAME, width)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(FRAME, width), .type = &FRAME_width_range},
	{.op = INGOT_OP_END},
};

static const ingot_field FRAME_fields[] = {
	{.number = 1, .kind = INGOT_KIND_MESSAGE, .steps = FRAME_field_steps},
	{.number = 2, .kind = INGOT_KIND_MESSAGE, .steps = FRAME_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_INT32, .steps = FRAME_field_steps + 4},
};

const ingot_type ingot_type_FRAME = {
	.name = "FRAME",
	.size = sizeof(FRAME),
	.align = _Alignof(FRAME),
	.min_wire = 20,
	.growth = 28,
	.steps = FRAME_steps,
	.fields = FRAME_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &ingot_type_FRAME},
};

static const ingot_step SHAPE_steps[] = {
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 4,
	 .offset = offsetof(SHAPE, frame.from.x)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(SHAPE, frame.width)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(SHAPE, frame.width), .type = &FRAME_width_range},
	{.op = INGOT_OP_STRING, .offset = offsetof(SHAPE, name)},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(SHAPE, next),
	 .type = &ingot_type_SHAPE},
	{.op = INGOT_OP_END},
};

static const ingot_step SHAPE_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(SHAPE, frame),
	 .type = &ingot_type_FRAME},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .offset = offsetof(SHAPE, name)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(SHAPE, next),
	 .type = &ingot_type_SHAPE},
	{.op = INGOT_OP_END},
};

static const ingot_field SHAPE_fields[] = {
	{.number = 1, .kind = INGOT_KIND_MESSAGE, .steps = SHAPE_field_steps},
	{.number = 2, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = SHAPE_field_steps + 2},
	{.number = 3, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_LIST | INGOT_FIELD_LINK,
	 .kind = INGOT_KIND_MESSAGE, .link = offsetof(SHAPE, next), .steps = SHAPE_field_steps + 4},
};

const ingot_type ingot_type_SHAPE = {
	.name = "SHAPE",
	.size = sizeof(SHAPE),
	.align = _Alignof(SHAPE),
	.min_wire = 28,
	.growth = 28,
	.steps = SHAPE_steps,
	.fields = SHAPE_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &ingot_type_SHAPE},
};
