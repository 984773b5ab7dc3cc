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

const ingot_type ingot_type_POINT = {
	.name = "POINT",
	.size = sizeof(POINT),
	.align = _Alignof(POINT),
	.min_wire = 8,
	.growth = 28,
	.steps = POINT_steps,
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

const ingot_type ingot_type_FRAME = {
	.name = "FRAME",
	.size = sizeof(FRAME),
	.align = _Alignof(FRAME),
	.min_wire = 20,
	.growth = 28,
	.steps = FRAME_steps,
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

const ingot_type ingot_type_SHAPE = {
	.name = "SHAPE",
	.size = sizeof(SHAPE),
	.align = _Alignof(SHAPE),
	.min_wire = 28,
	.growth = 28,
	.steps = SHAPE_steps,
};
