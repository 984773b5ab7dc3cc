/* 2-names_tables.c: generated from 2-names.idl by ingotc; do not edit */
#define IDL_2_NAMES_STUBS
#include "2-names.h"

#include <stddef.h>

_Static_assert(sizeof(T) == 4, "layout");
_Static_assert(sizeof(struct T_steps) == 4, "layout");
_Static_assert(sizeof(struct T_x_range) == 4, "layout");
_Static_assert(sizeof(LEVELS) == 4, "layout");
_Static_assert(sizeof(struct Taken_frame) == 36, "layout");
_Static_assert(sizeof(struct Both_frame) == 40, "layout");
_Static_assert(sizeof(struct Bytes_frame) == 24, "layout");
_Static_assert(sizeof(struct invoke_Taken_frame) == 12, "layout");
_Static_assert(sizeof(struct AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_frame) == 12, "layout");

static const ingot_arm T_x_range_arms[] = {
	{.low = 0, .high = 1},
};

static const ingot_type T_x_range_ = {
	.name = "T_x_range",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = T_x_range_arms,
};

static const ingot_step T_steps_[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(T, x)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(T, x), .type = &T_x_range_},
	{.op = INGOT_OP_END},
};

static const ingot_step T_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(T, x)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(T, x), .type = &T_x_range_},
	{.op = INGOT_OP_END},
};

static const ingot_field T_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = T_field_steps},
};

const ingot_type ingot_type_T = {
	.name = "T",
	.size = sizeof(T),
	.align = _Alignof(T),
	.min_wire = 4,
	.growth = 28,
	.steps = T_steps_,
	.fields = T_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_T},
};

static const ingot_step T_steps_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct T_steps, x)},
	{.op = INGOT_OP_END},
};

static const ingot_step T_steps_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct T_steps, x)},
	{.op = INGOT_OP_END},
};

static const ingot_field T_steps_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = T_steps_field_steps},
};

const ingot_type ingot_type_T_steps = {
	.name = "T_steps",
	.size = sizeof(struct T_steps),
	.align = _Alignof(struct T_steps),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_RUN,
	.steps = T_steps_steps,
	.fields = T_steps_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_T_steps},
};

static const ingot_step T_x_range_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct T_x_range, x)},
	{.op = INGOT_OP_END},
};

static const ingot_step T_x_range_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct T_x_range, x)},
	{.op = INGOT_OP_END},
};

static const ingot_field T_x_range_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = T_x_range_field_steps},
};

const ingot_type ingot_type_T_x_range = {
	.name = "T_x_range",
	.size = sizeof(struct T_x_range),
	.align = _Alignof(struct T_x_range),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_RUN,
	.steps = T_x_range_steps,
	.fields = T_x_range_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_T_x_range},
};

static const ingot_arm LEVELS_arms[] = {
	{.low = 1, .high = 1, .type = &ingot_type_T, .number = 2},
};

static const ingot_step LEVELS_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(LEVELS, one), .type = &ingot_type_T},
	{.op = INGOT_OP_END},
};

static const ingot_field LEVELS_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_INT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = LEVELS_field_steps},
};

const ingot_type ingot_type_LEVELS = {
	.name = "LEVELS",
	.size = sizeof(LEVELS),
	.align = _Alignof(LEVELS),
	.min_wire = 8,
	.growth = 28,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 1,
	.arms = LEVELS_arms,
	.fields = LEVELS_fields,
	.field_count = 2,
};

static const ingot_step Taken_in_steps[] = {
	{.op = INGOT_OP_W32, .n = 4, .offset = offsetof(struct Taken_frame, frame)},
	{.op = INGOT_OP_W32, .n = 3, .offset = offsetof(struct Taken_frame, ops)},
	{.op = INGOT_OP_END},
};

static const ingot_step Taken_in_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Taken_frame, frame)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Taken_frame, status)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Taken_frame, binding)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Taken_frame, call)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Taken_frame, ops)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Taken_frame, operations)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Taken_frame, args)},
	{.op = INGOT_OP_END},
};

static const ingot_field Taken_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = Taken_in_field_steps},
	{.number = 2, .kind = INGOT_KIND_INT32, .steps = Taken_in_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_INT32, .steps = Taken_in_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_INT32, .steps = Taken_in_field_steps + 6},
	{.number = 6, .kind = INGOT_KIND_INT32, .steps = Taken_in_field_steps + 8},
	{.number = 7, .kind = INGOT_KIND_INT32, .steps = Taken_in_field_steps + 10},
	{.number = 8, .kind = INGOT_KIND_INT32, .steps = Taken_in_field_steps + 12},
};

static const ingot_type Taken_in = {
	.name = "Taken_in",
	.size = sizeof(struct Taken_frame),
	.align = _Alignof(struct Taken_frame),
	.min_wire = 28,
	.growth = 28,
	.steps = Taken_in_steps,
	.fields = Taken_in_fields,
	.field_count = 7,
	.memo = &(ingot_memo){.of = &Taken_in},
};

static const ingot_step Taken_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Taken_frame, result)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Taken_frame, result_)},
	{.op = INGOT_OP_END},
};

static const ingot_step Taken_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Taken_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Taken_frame, result_)},
	{.op = INGOT_OP_END},
};

static const ingot_field Taken_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = Taken_out_field_steps},
	{.number = 6, .kind = INGOT_KIND_INT32, .steps = Taken_out_field_steps + 2},
};

static const ingot_type Taken_out = {
	.name = "Taken_out",
	.size = sizeof(struct Taken_frame),
	.align = _Alignof(struct Taken_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = Taken_out_steps,
	.fields = Taken_out_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &Taken_out},
};

static const ingot_step Both_in_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct Both_frame, value),
	 .type = &ingot_type_T},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct Both_frame, value_out),
	 .type = &ingot_type_T},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Both_frame, result_)},
	{.op = INGOT_OP_END},
};

static const ingot_step Both_in_field_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct Both_frame, value),
	 .type = &ingot_type_T},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct Both_frame, value_out),
	 .type = &ingot_type_T},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Both_frame, result_)},
	{.op = INGOT_OP_END},
};

static const ingot_field Both_in_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = Both_in_field_steps},
	{.number = 2, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = Both_in_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_INT32, .steps = Both_in_field_steps + 4},
};

static const ingot_type Both_in = {
	.name = "Both_in",
	.size = sizeof(struct Both_frame),
	.align = _Alignof(struct Both_frame),
	.min_wire = 12,
	.growth = 28,
	.steps = Both_in_steps,
	.fields = Both_in_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &Both_in},
};

static const ingot_step Both_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Both_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct Both_frame, value_out_),
	 .type = &ingot_type_T},
	{.op = INGOT_OP_END},
};

static const ingot_step Both_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Both_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct Both_frame, value_out_),
	 .type = &ingot_type_T},
	{.op = INGOT_OP_END},
};

static const ingot_field Both_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = Both_out_field_steps},
	{.number = 2, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = Both_out_field_steps + 2},
};

static const ingot_type Both_out = {
	.name = "Both_out",
	.size = sizeof(struct Both_frame),
	.align = _Alignof(struct Both_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = Both_out_steps,
	.fields = Both_out_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &Both_out},
};

static const ingot_step Bytes_from_1_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct Bytes_frame, from),
	 .type = &ingot_type_T},
	{.op = INGOT_OP_END},
};

static const ingot_type Bytes_from_1 = {
	.name = "Bytes_from_1",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = Bytes_from_1_steps,
};

static const ingot_arm Bytes_from_arms[] = {
	{.low = 1, .high = 1, .type = &Bytes_from_1, .number = 2},
};

static const ingot_step Bytes_from_field_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct Bytes_frame, from),
	 .type = &ingot_type_T},
	{.op = INGOT_OP_END},
};

static const ingot_field Bytes_from_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_INT32},
	{.number = 2, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = Bytes_from_field_steps},
};

static const ingot_type Bytes_from = {
	.name = "Bytes_from",
	.align = 1,
	.min_wire = 8,
	.growth = 28,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 1,
	.arms = Bytes_from_arms,
	.fields = Bytes_from_fields,
	.field_count = 2,
};

static const ingot_step Bytes_in_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED | INGOT_STEP_LEVEL, .width = 4,
	 .peer = offsetof(struct Bytes_frame, level), .type = &Bytes_from},
	{.op = INGOT_OP_END},
};

static const ingot_step Bytes_in_field_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED | INGOT_STEP_LEVEL, .width = 4,
	 .peer = offsetof(struct Bytes_frame, level), .type = &Bytes_from},
	{.op = INGOT_OP_END},
};

static const ingot_field Bytes_in_fields[] = {
	{.number = 3, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = Bytes_in_field_steps},
};

static const ingot_type Bytes_in = {
	.name = "Bytes_in",
	.size = sizeof(struct Bytes_frame),
	.align = _Alignof(struct Bytes_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = Bytes_in_steps,
	.fields = Bytes_in_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &Bytes_in},
};

static const ingot_step Bytes_buf_1_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct Bytes_frame, buf), .type = &ingot_type_T},
	{.op = INGOT_OP_END},
};

static const ingot_type Bytes_buf_1 = {
	.name = "Bytes_buf_1",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = Bytes_buf_1_steps,
};

static const ingot_arm Bytes_buf_arms[] = {
	{.low = 1, .high = 1, .type = &Bytes_buf_1, .number = 2},
};

static const ingot_step Bytes_buf_field_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct Bytes_frame, buf), .type = &ingot_type_T},
	{.op = INGOT_OP_END},
};

static const ingot_field Bytes_buf_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_INT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = Bytes_buf_field_steps},
};

static const ingot_type Bytes_buf = {
	.name = "Bytes_buf",
	.align = 1,
	.min_wire = 8,
	.growth = 28,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 1,
	.arms = Bytes_buf_arms,
	.fields = Bytes_buf_fields,
	.field_count = 2,
};

static const ingot_step Bytes_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Bytes_frame, result)},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED | INGOT_STEP_LEVEL | INGOT_STEP_KNOWN,
	 .width = 4, .peer = offsetof(struct Bytes_frame, level), .type = &Bytes_buf},
	{.op = INGOT_OP_END},
};

static const ingot_step Bytes_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Bytes_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED | INGOT_STEP_LEVEL | INGOT_STEP_KNOWN,
	 .width = 4, .peer = offsetof(struct Bytes_frame, level), .type = &Bytes_buf},
	{.op = INGOT_OP_END},
};

static const ingot_field Bytes_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = Bytes_out_field_steps},
	{.number = 3, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = Bytes_out_field_steps + 2},
};

static const ingot_type Bytes_out = {
	.name = "Bytes_out",
	.size = sizeof(struct Bytes_frame),
	.align = _Alignof(struct Bytes_frame),
	.min_wire = 12,
	.growth = 28,
	.steps = Bytes_out_steps,
	.fields = Bytes_out_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &Bytes_out},
};

static const ingot_step invoke_Taken_in_steps[] = {
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(struct invoke_Taken_frame, names_calls)},
	{.op = INGOT_OP_END},
};

static const ingot_step invoke_Taken_in_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct invoke_Taken_frame, names_calls)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct invoke_Taken_frame, names_invokers)},
	{.op = INGOT_OP_END},
};

static const ingot_field invoke_Taken_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = invoke_Taken_in_field_steps},
	{.number = 2, .kind = INGOT_KIND_INT32, .steps = invoke_Taken_in_field_steps + 2},
};

static const ingot_type invoke_Taken_in = {
	.name = "invoke_Taken_in",
	.size = sizeof(struct invoke_Taken_frame),
	.align = _Alignof(struct invoke_Taken_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = invoke_Taken_in_steps,
	.fields = invoke_Taken_in_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &invoke_Taken_in},
};

static const ingot_step invoke_Taken_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct invoke_Taken_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_step invoke_Taken_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct invoke_Taken_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_field invoke_Taken_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = invoke_Taken_out_field_steps},
};

static const ingot_type invoke_Taken_out = {
	.name = "invoke_Taken_out",
	.size = sizeof(struct invoke_Taken_frame),
	.align = _Alignof(struct invoke_Taken_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = invoke_Taken_out_steps,
	.fields = invoke_Taken_out_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &invoke_Taken_out},
};

static const ingot_step AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_in_steps[] = {
	{
		.op = INGOT_OP_W32, .n = 2,
		.offset = offsetof(struct AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_frame, first_of_the_parameters)},
	{.op = INGOT_OP_END},
};

static const ingot_step AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_in_field_steps[] = {
	{
		.op = INGOT_OP_W32, .n = 1,
		.offset = offsetof(struct AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_frame, first_of_the_parameters)},
	{.op = INGOT_OP_END},
	{
		.op = INGOT_OP_W32, .n = 1,
		.offset = offsetof(struct AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_frame, second_of_the_parameters)},
	{.op = INGOT_OP_END},
};

static const ingot_field AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_in_fields[] = {
	{
		.number = 1, .kind = INGOT_KIND_INT32,
		.steps = AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_in_field_steps},
	{
		.number = 2, .kind = INGOT_KIND_INT32,
		.steps = AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_in_field_steps + 2},
};

static const ingot_type AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_in = {
	.name = "AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_in",
	.size = sizeof(struct AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_frame),
	.align = _Alignof(struct AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_in_steps,
	.fields = AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_in_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_in},
};

static const ingot_step AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_out_steps[] = {
	{
		.op = INGOT_OP_W32, .n = 1,
		.offset = offsetof(struct AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_step AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_out_field_steps[] = {
	{
		.op = INGOT_OP_W32, .n = 1,
		.offset = offsetof(struct AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_field AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_out_fields[] = {
	{
		.number = 1, .kind = INGOT_KIND_UINT32,
		.steps = AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_out_field_steps},
};

static const ingot_type AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_out = {
	.name = "AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_out",
	.size = sizeof(struct AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_frame),
	.align = _Alignof(struct AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_out_steps,
	.fields = AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_out_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_out},
};

const ingot_procedure names_procedures[5] = {
	{.name = "Taken", .number = 1, .flags = INGOT_PROCEDURE_STATUS, .in = &Taken_in,
	 .out = &Taken_out},
	{.name = "Both", .number = 2, .flags = INGOT_PROCEDURE_STATUS, .in = &Both_in,
	 .out = &Both_out},
	{.name = "Bytes", .number = 3, .flags = INGOT_PROCEDURE_STATUS, .in = &Bytes_in,
	 .out = &Bytes_out},
	{.name = "invoke_Taken", .number = 4, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &invoke_Taken_in, .out = &invoke_Taken_out},
	{
		.name = "AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll",
		.number = 5, .flags = INGOT_PROCEDURE_STATUS,
		.in = &AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_in,
		.out = &AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_out},
};
