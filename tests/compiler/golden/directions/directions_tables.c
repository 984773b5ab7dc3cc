/* directions_tables.c: generated from directions.idl by ingotc; do not edit */
#define DIRECTIONS_STUBS
#include "directions.h"

#include <stddef.h>

_Static_assert(sizeof(MODE) == 4, "layout");
_Static_assert(sizeof(INFO_1) == 4, "layout");
_Static_assert(sizeof(INFO_2) == 16, "layout");
_Static_assert(sizeof(INFO) == 16, "layout");
_Static_assert(sizeof(struct ScalarsIn_frame) == 48, "layout");
_Static_assert(sizeof(struct ScalarsOut_frame) == 48, "layout");
_Static_assert(sizeof(struct ScalarsBoth_frame) == 48, "layout");
_Static_assert(sizeof(struct ScalarsBehindPointers_frame) == 40, "layout");
_Static_assert(sizeof(struct StringsAllWays_frame) == 56, "layout");
_Static_assert(sizeof(struct StructsAllWays_frame) == 96, "layout");
_Static_assert(sizeof(struct LevelIn_frame) == 40, "layout");
_Static_assert(sizeof(struct LevelMaybe_frame) == 32, "layout");
_Static_assert(sizeof(struct LevelOut_frame) == 32, "layout");
_Static_assert(sizeof(struct LevelOutSingle_frame) == 32, "layout");
_Static_assert(sizeof(struct LevelArrayIn_frame) == 32, "layout");
_Static_assert(sizeof(struct LevelArrayOut_frame) == 40, "layout");
_Static_assert(sizeof(struct LevelBoth_frame) == 40, "layout");
_Static_assert(sizeof(struct LevelArrayBoth_frame) == 48, "layout");
_Static_assert(sizeof(struct BytesAllWays_frame) == 72, "layout");
_Static_assert(sizeof(struct Nothing_frame) == 16, "layout");
_Static_assert(sizeof(struct Balance_frame) == 24, "layout");
_Static_assert(sizeof(struct Number_frame) == 24, "layout");

static const ingot_arm MODE_arms[] = {
	{.low = 0, .high = 1},
};

const ingot_type ingot_type_MODE = {
	.name = "MODE",
	.size = sizeof(MODE),
	.align = _Alignof(MODE),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = MODE_arms,
};

static const ingot_step INFO_1_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(INFO_1, id)},
	{.op = INGOT_OP_END},
};

static const ingot_step INFO_1_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(INFO_1, id)},
	{.op = INGOT_OP_END},
};

static const ingot_field INFO_1_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = INFO_1_field_steps},
};

const ingot_type ingot_type_INFO_1 = {
	.name = "INFO_1",
	.size = sizeof(INFO_1),
	.align = _Alignof(INFO_1),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_RUN,
	.steps = INFO_1_steps,
	.fields = INFO_1_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_INFO_1},
};

static const ingot_step INFO_2_steps[] = {
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(INFO_2, id)},
	{.op = INGOT_OP_STRING, .offset = offsetof(INFO_2, name)},
	{.op = INGOT_OP_END},
};

static const ingot_step INFO_2_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(INFO_2, id)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .offset = offsetof(INFO_2, name)},
	{.op = INGOT_OP_END},
};

static const ingot_field INFO_2_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = INFO_2_field_steps},
	{.number = 2, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = INFO_2_field_steps + 2},
};

const ingot_type ingot_type_INFO_2 = {
	.name = "INFO_2",
	.size = sizeof(INFO_2),
	.align = _Alignof(INFO_2),
	.min_wire = 8,
	.growth = 34,
	.steps = INFO_2_steps,
	.fields = INFO_2_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_INFO_2},
};

static const ingot_arm INFO_arms[] = {
	{.low = 1, .high = 1, .type = &ingot_type_INFO_1, .number = 2},
	{.low = 2, .high = 2, .type = &ingot_type_INFO_2, .number = 3},
	{.low = 1005, .high = 1005, .type = &ingot_type_word32, .number = 4},
};

static const ingot_step INFO_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(INFO, info1),
	 .type = &ingot_type_INFO_1},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(INFO, info2),
	 .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(INFO, number)},
	{.op = INGOT_OP_END},
};

static const ingot_field INFO_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = INFO_field_steps},
	{.number = 3, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = INFO_field_steps + 2},
	{.number = 4, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_UINT32,
	 .steps = INFO_field_steps + 4},
};

const ingot_type ingot_type_INFO = {
	.name = "INFO",
	.size = sizeof(INFO),
	.align = _Alignof(INFO),
	.min_wire = 8,
	.growth = 34,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 3,
	.arms = INFO_arms,
	.fields = INFO_fields,
	.field_count = 4,
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

static const ingot_arm ScalarsIn_ranged_range_arms[] = {
	{.low = 1, .high = 5},
};

static const ingot_type ScalarsIn_ranged_range = {
	.name = "ScalarsIn_ranged_range",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = ScalarsIn_ranged_range_arms,
};

static const ingot_step ScalarsIn_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct ScalarsIn_frame, server)},
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(struct ScalarsIn_frame, flag)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(struct ScalarsIn_frame, flag),
	 .type = &boolean_set},
	{.op = INGOT_OP_W8, .flags = INGOT_STEP_SIGNED, .n = 1,
	 .offset = offsetof(struct ScalarsIn_frame, letter)},
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1,
	 .offset = offsetof(struct ScalarsIn_frame, narrow)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct ScalarsIn_frame, mode)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(struct ScalarsIn_frame, mode), .type = &ingot_type_MODE},
	{.op = INGOT_OP_W64, .n = 2, .offset = offsetof(struct ScalarsIn_frame, wide)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct ScalarsIn_frame, ranged)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(struct ScalarsIn_frame, ranged), .type = &ScalarsIn_ranged_range},
	{.op = INGOT_OP_END},
};

static const ingot_step ScalarsIn_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct ScalarsIn_frame, server)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(struct ScalarsIn_frame, flag)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(struct ScalarsIn_frame, flag),
	 .type = &boolean_set},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .flags = INGOT_STEP_SIGNED, .n = 1,
	 .offset = offsetof(struct ScalarsIn_frame, letter)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1,
	 .offset = offsetof(struct ScalarsIn_frame, narrow)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct ScalarsIn_frame, mode)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(struct ScalarsIn_frame, mode), .type = &ingot_type_MODE},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(struct ScalarsIn_frame, wide)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(struct ScalarsIn_frame, real)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct ScalarsIn_frame, ranged)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(struct ScalarsIn_frame, ranged), .type = &ScalarsIn_ranged_range},
	{.op = INGOT_OP_END},
};

static const ingot_field ScalarsIn_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = ScalarsIn_in_field_steps},
	{.number = 2, .kind = INGOT_KIND_BOOL, .steps = ScalarsIn_in_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_INT32, .steps = ScalarsIn_in_field_steps + 5},
	{.number = 4, .kind = INGOT_KIND_INT32, .steps = ScalarsIn_in_field_steps + 7},
	{.number = 5, .kind = INGOT_KIND_ENUM, .steps = ScalarsIn_in_field_steps + 9},
	{.number = 6, .kind = INGOT_KIND_INT64, .steps = ScalarsIn_in_field_steps + 12},
	{.number = 7, .kind = INGOT_KIND_DOUBLE, .steps = ScalarsIn_in_field_steps + 14},
	{.number = 8, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_INT32,
	 .steps = ScalarsIn_in_field_steps + 16},
};

static const ingot_type ScalarsIn_in = {
	.name = "ScalarsIn_in",
	.size = sizeof(struct ScalarsIn_frame),
	.align = _Alignof(struct ScalarsIn_frame),
	.min_wire = 40,
	.growth = 28,
	.steps = ScalarsIn_in_steps,
	.fields = ScalarsIn_in_fields,
	.field_count = 8,
	.memo = &(ingot_memo){.of = &ScalarsIn_in},
};

static const ingot_step ScalarsIn_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct ScalarsIn_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_step ScalarsIn_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct ScalarsIn_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_field ScalarsIn_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = ScalarsIn_out_field_steps},
};

static const ingot_type ScalarsIn_out = {
	.name = "ScalarsIn_out",
	.size = sizeof(struct ScalarsIn_frame),
	.align = _Alignof(struct ScalarsIn_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = ScalarsIn_out_steps,
	.fields = ScalarsIn_out_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ScalarsIn_out},
};

static const ingot_step ScalarsOut_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct ScalarsOut_frame, server)},
	{.op = INGOT_OP_END},
};

static const ingot_step ScalarsOut_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct ScalarsOut_frame, server)},
	{.op = INGOT_OP_END},
};

static const ingot_field ScalarsOut_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = ScalarsOut_in_field_steps},
};

static const ingot_type ScalarsOut_in = {
	.name = "ScalarsOut_in",
	.size = sizeof(struct ScalarsOut_frame),
	.align = _Alignof(struct ScalarsOut_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = ScalarsOut_in_steps,
	.fields = ScalarsOut_in_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ScalarsOut_in},
};

static const ingot_arm ScalarsOut_ranged_range_arms[] = {
	{.low = 1, .high = 5},
};

static const ingot_type ScalarsOut_ranged_range = {
	.name = "ScalarsOut_ranged_range",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = ScalarsOut_ranged_range_arms,
};

static const ingot_step ScalarsOut_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct ScalarsOut_frame, result)},
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(struct ScalarsOut_frame, flag)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1,
	 .offset = offsetof(struct ScalarsOut_frame, flag), .type = &boolean_set},
	{.op = INGOT_OP_W8, .flags = INGOT_STEP_SIGNED, .n = 1,
	 .offset = offsetof(struct ScalarsOut_frame, letter)},
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1,
	 .offset = offsetof(struct ScalarsOut_frame, narrow)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct ScalarsOut_frame, mode)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(struct ScalarsOut_frame, mode), .type = &ingot_type_MODE},
	{.op = INGOT_OP_W64, .n = 2, .offset = offsetof(struct ScalarsOut_frame, wide)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct ScalarsOut_frame, ranged)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(struct ScalarsOut_frame, ranged), .type = &ScalarsOut_ranged_range},
	{.op = INGOT_OP_END},
};

static const ingot_step ScalarsOut_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct ScalarsOut_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(struct ScalarsOut_frame, flag)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1,
	 .offset = offsetof(struct ScalarsOut_frame, flag), .type = &boolean_set},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .flags = INGOT_STEP_SIGNED, .n = 1,
	 .offset = offsetof(struct ScalarsOut_frame, letter)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1,
	 .offset = offsetof(struct ScalarsOut_frame, narrow)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct ScalarsOut_frame, mode)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(struct ScalarsOut_frame, mode), .type = &ingot_type_MODE},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(struct ScalarsOut_frame, wide)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(struct ScalarsOut_frame, real)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct ScalarsOut_frame, ranged)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(struct ScalarsOut_frame, ranged), .type = &ScalarsOut_ranged_range},
	{.op = INGOT_OP_END},
};

static const ingot_field ScalarsOut_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = ScalarsOut_out_field_steps},
	{.number = 3, .kind = INGOT_KIND_BOOL, .steps = ScalarsOut_out_field_steps + 2},
	{.number = 4, .kind = INGOT_KIND_INT32, .steps = ScalarsOut_out_field_steps + 5},
	{.number = 5, .kind = INGOT_KIND_INT32, .steps = ScalarsOut_out_field_steps + 7},
	{.number = 6, .kind = INGOT_KIND_ENUM, .steps = ScalarsOut_out_field_steps + 9},
	{.number = 7, .kind = INGOT_KIND_INT64, .steps = ScalarsOut_out_field_steps + 12},
	{.number = 8, .kind = INGOT_KIND_DOUBLE, .steps = ScalarsOut_out_field_steps + 14},
	{.number = 9, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_INT32,
	 .steps = ScalarsOut_out_field_steps + 16},
};

static const ingot_type ScalarsOut_out = {
	.name = "ScalarsOut_out",
	.size = sizeof(struct ScalarsOut_frame),
	.align = _Alignof(struct ScalarsOut_frame),
	.min_wire = 40,
	.growth = 28,
	.steps = ScalarsOut_out_steps,
	.fields = ScalarsOut_out_fields,
	.field_count = 8,
	.memo = &(ingot_memo){.of = &ScalarsOut_out},
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

static const ingot_step MODE_value_steps[] = {
	{.op = INGOT_OP_W32, .n = 1},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .type = &ingot_type_MODE},
	{.op = INGOT_OP_END},
};

static const ingot_type MODE_value = {
	.name = "MODE_value",
	.size = sizeof(MODE),
	.align = _Alignof(MODE),
	.min_wire = 4,
	.growth = 28,
	.steps = MODE_value_steps,
};

static const ingot_step ScalarsBoth_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct ScalarsBoth_frame, server)},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct ScalarsBoth_frame, flag),
	 .type = &boolean_value},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct ScalarsBoth_frame, mode), .type = &MODE_value},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct ScalarsBoth_frame, wide),
	 .type = &ingot_type_word64},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct ScalarsBoth_frame, resume_handle), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_step ScalarsBoth_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct ScalarsBoth_frame, server)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct ScalarsBoth_frame, flag),
	 .type = &boolean_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct ScalarsBoth_frame, mode), .type = &MODE_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct ScalarsBoth_frame, wide),
	 .type = &ingot_type_word64},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct ScalarsBoth_frame, resume_handle), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_field ScalarsBoth_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = ScalarsBoth_in_field_steps},
	{.number = 2, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_BOOL,
	 .steps = ScalarsBoth_in_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_ENUM, .steps = ScalarsBoth_in_field_steps + 4},
	{.number = 4, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_INT64,
	 .steps = ScalarsBoth_in_field_steps + 6},
	{.number = 5, .kind = INGOT_KIND_UINT32, .steps = ScalarsBoth_in_field_steps + 8},
};

static const ingot_type ScalarsBoth_in = {
	.name = "ScalarsBoth_in",
	.size = sizeof(struct ScalarsBoth_frame),
	.align = _Alignof(struct ScalarsBoth_frame),
	.min_wire = 24,
	.growth = 28,
	.steps = ScalarsBoth_in_steps,
	.fields = ScalarsBoth_in_fields,
	.field_count = 5,
	.memo = &(ingot_memo){.of = &ScalarsBoth_in},
};

static const ingot_step ScalarsBoth_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct ScalarsBoth_frame, result)},
	{.op = INGOT_OP_INPLACE, .offset = offsetof(struct ScalarsBoth_frame, flag),
	 .type = &boolean_value},
	{.op = INGOT_OP_INPLACE, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct ScalarsBoth_frame, mode), .type = &MODE_value},
	{.op = INGOT_OP_INPLACE, .offset = offsetof(struct ScalarsBoth_frame, wide),
	 .type = &ingot_type_word64},
	{.op = INGOT_OP_INPLACE, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct ScalarsBoth_frame, resume_handle), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_step ScalarsBoth_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct ScalarsBoth_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_INPLACE, .offset = offsetof(struct ScalarsBoth_frame, flag),
	 .type = &boolean_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_INPLACE, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct ScalarsBoth_frame, mode), .type = &MODE_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_INPLACE, .offset = offsetof(struct ScalarsBoth_frame, wide),
	 .type = &ingot_type_word64},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_INPLACE, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct ScalarsBoth_frame, resume_handle), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_field ScalarsBoth_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = ScalarsBoth_out_field_steps},
	{.number = 3, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_BOOL,
	 .steps = ScalarsBoth_out_field_steps + 2},
	{.number = 4, .kind = INGOT_KIND_ENUM, .steps = ScalarsBoth_out_field_steps + 4},
	{.number = 5, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_INT64,
	 .steps = ScalarsBoth_out_field_steps + 6},
	{.number = 6, .kind = INGOT_KIND_UINT32, .steps = ScalarsBoth_out_field_steps + 8},
};

static const ingot_type ScalarsBoth_out = {
	.name = "ScalarsBoth_out",
	.size = sizeof(struct ScalarsBoth_frame),
	.align = _Alignof(struct ScalarsBoth_frame),
	.min_wire = 24,
	.growth = 28,
	.steps = ScalarsBoth_out_steps,
	.fields = ScalarsBoth_out_fields,
	.field_count = 5,
	.memo = &(ingot_memo){.of = &ScalarsBoth_out},
};

static const ingot_step ScalarsBehindPointers_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct ScalarsBehindPointers_frame, server)},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct ScalarsBehindPointers_frame, number),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct ScalarsBehindPointers_frame, wide), .type = &ingot_type_word64},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct ScalarsBehindPointers_frame, mode), .type = &MODE_value},
	{.op = INGOT_OP_END},
};

static const ingot_step ScalarsBehindPointers_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct ScalarsBehindPointers_frame, server)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct ScalarsBehindPointers_frame, number),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct ScalarsBehindPointers_frame, wide), .type = &ingot_type_word64},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct ScalarsBehindPointers_frame, mode), .type = &MODE_value},
	{.op = INGOT_OP_END},
};

static const ingot_field ScalarsBehindPointers_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = ScalarsBehindPointers_in_field_steps},
	{.number = 2, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_UINT32,
	 .steps = ScalarsBehindPointers_in_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_INT64, .steps = ScalarsBehindPointers_in_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_ENUM, .steps = ScalarsBehindPointers_in_field_steps + 6},
};

static const ingot_type ScalarsBehindPointers_in = {
	.name = "ScalarsBehindPointers_in",
	.size = sizeof(struct ScalarsBehindPointers_frame),
	.align = _Alignof(struct ScalarsBehindPointers_frame),
	.min_wire = 16,
	.growth = 28,
	.steps = ScalarsBehindPointers_in_steps,
	.fields = ScalarsBehindPointers_in_fields,
	.field_count = 4,
	.memo = &(ingot_memo){.of = &ScalarsBehindPointers_in},
};

static const ingot_step ScalarsBehindPointers_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct ScalarsBehindPointers_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_step ScalarsBehindPointers_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct ScalarsBehindPointers_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_field ScalarsBehindPointers_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = ScalarsBehindPointers_out_field_steps},
};

static const ingot_type ScalarsBehindPointers_out = {
	.name = "ScalarsBehindPointers_out",
	.size = sizeof(struct ScalarsBehindPointers_frame),
	.align = _Alignof(struct ScalarsBehindPointers_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = ScalarsBehindPointers_out_steps,
	.fields = ScalarsBehindPointers_out_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ScalarsBehindPointers_out},
};

static const ingot_step StringsAllWays_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct StringsAllWays_frame, server)},
	{.op = INGOT_OP_STRING, .offset = offsetof(struct StringsAllWays_frame, must)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct StringsAllWays_frame, may), .min = 1, .max = 80},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct StringsAllWays_frame, changed)},
	{.op = INGOT_OP_END},
};

static const ingot_step StringsAllWays_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct StringsAllWays_frame, server)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .offset = offsetof(struct StringsAllWays_frame, must)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct StringsAllWays_frame, may), .min = 1, .max = 80},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct StringsAllWays_frame, changed)},
	{.op = INGOT_OP_END},
};

static const ingot_field StringsAllWays_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = StringsAllWays_in_field_steps},
	{.number = 2, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = StringsAllWays_in_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_STRING, .steps = StringsAllWays_in_field_steps + 4},
	{.number = 5, .kind = INGOT_KIND_STRING, .steps = StringsAllWays_in_field_steps + 6},
};

static const ingot_type StringsAllWays_in = {
	.name = "StringsAllWays_in",
	.size = sizeof(struct StringsAllWays_frame),
	.align = _Alignof(struct StringsAllWays_frame),
	.min_wire = 16,
	.growth = 28,
	.steps = StringsAllWays_in_steps,
	.fields = StringsAllWays_in_fields,
	.field_count = 4,
	.memo = &(ingot_memo){.of = &StringsAllWays_in},
};

static const ingot_step StringsAllWays_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct StringsAllWays_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct StringsAllWays_frame, result_)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct StringsAllWays_frame, changed_out)},
	{.op = INGOT_OP_END},
};

static const ingot_step StringsAllWays_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct StringsAllWays_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct StringsAllWays_frame, result_)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct StringsAllWays_frame, changed_out)},
	{.op = INGOT_OP_END},
};

static const ingot_field StringsAllWays_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = StringsAllWays_out_field_steps},
	{.number = 5, .kind = INGOT_KIND_STRING, .steps = StringsAllWays_out_field_steps + 2},
	{.number = 6, .kind = INGOT_KIND_STRING, .steps = StringsAllWays_out_field_steps + 5},
};

static const ingot_type StringsAllWays_out = {
	.name = "StringsAllWays_out",
	.size = sizeof(struct StringsAllWays_frame),
	.align = _Alignof(struct StringsAllWays_frame),
	.min_wire = 12,
	.growth = 28,
	.steps = StringsAllWays_out_steps,
	.fields = StringsAllWays_out_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &StringsAllWays_out},
};

static const ingot_step StructsAllWays_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct StructsAllWays_frame, server)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct StructsAllWays_frame, value.id)},
	{.op = INGOT_OP_STRING, .offset = offsetof(struct StructsAllWays_frame, value.name)},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct StructsAllWays_frame, pointer),
	 .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct StructsAllWays_frame, maybe), .type = &ingot_type_INFO_1},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct StructsAllWays_frame, both),
	 .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct StructsAllWays_frame, both_twice), .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_END},
};

static const ingot_step StructsAllWays_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct StructsAllWays_frame, server)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(struct StructsAllWays_frame, value),
	 .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct StructsAllWays_frame, pointer),
	 .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct StructsAllWays_frame, both),
	 .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct StructsAllWays_frame, both_twice), .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct StructsAllWays_frame, maybe), .type = &ingot_type_INFO_1},
	{.op = INGOT_OP_END},
};

static const ingot_field StructsAllWays_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = StructsAllWays_in_field_steps},
	{.number = 2, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = StructsAllWays_in_field_steps + 2},
	{.number = 3, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = StructsAllWays_in_field_steps + 4},
	{.number = 7, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = StructsAllWays_in_field_steps + 6},
	{.number = 8, .kind = INGOT_KIND_MESSAGE, .steps = StructsAllWays_in_field_steps + 8},
	{.number = 9, .kind = INGOT_KIND_MESSAGE, .steps = StructsAllWays_in_field_steps + 10},
};

static const ingot_type StructsAllWays_in = {
	.name = "StructsAllWays_in",
	.size = sizeof(struct StructsAllWays_frame),
	.align = _Alignof(struct StructsAllWays_frame),
	.min_wire = 36,
	.growth = 34,
	.steps = StructsAllWays_in_steps,
	.fields = StructsAllWays_in_fields,
	.field_count = 6,
	.memo = &(ingot_memo){.of = &StructsAllWays_in},
};

static const ingot_step StructsAllWays_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct StructsAllWays_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct StructsAllWays_frame, single),
	 .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct StructsAllWays_frame, twice), .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct StructsAllWays_frame, both_out),
	 .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct StructsAllWays_frame, both_twice_out),
	 .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_END},
};

static const ingot_step StructsAllWays_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct StructsAllWays_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct StructsAllWays_frame, twice), .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct StructsAllWays_frame, both_out),
	 .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct StructsAllWays_frame, both_twice_out),
	 .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct StructsAllWays_frame, single),
	 .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_END},
};

static const ingot_field StructsAllWays_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = StructsAllWays_out_field_steps},
	{.number = 7, .kind = INGOT_KIND_MESSAGE, .steps = StructsAllWays_out_field_steps + 2},
	{.number = 8, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = StructsAllWays_out_field_steps + 5},
	{.number = 9, .kind = INGOT_KIND_MESSAGE, .steps = StructsAllWays_out_field_steps + 8},
	{.number = 30000, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = StructsAllWays_out_field_steps + 11},
};

static const ingot_type StructsAllWays_out = {
	.name = "StructsAllWays_out",
	.size = sizeof(struct StructsAllWays_frame),
	.align = _Alignof(struct StructsAllWays_frame),
	.min_wire = 28,
	.growth = 36,
	.steps = StructsAllWays_out_steps,
	.fields = StructsAllWays_out_fields,
	.field_count = 5,
	.memo = &(ingot_memo){.of = &StructsAllWays_out},
};

static const ingot_step LevelIn_buf_1_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct LevelIn_frame, buf),
	 .type = &ingot_type_INFO_1},
	{.op = INGOT_OP_END},
};

static const ingot_type LevelIn_buf_1 = {
	.name = "LevelIn_buf_1",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = LevelIn_buf_1_steps,
};

static const ingot_step LevelIn_buf_2_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct LevelIn_frame, buf),
	 .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_END},
};

static const ingot_type LevelIn_buf_2 = {
	.name = "LevelIn_buf_2",
	.align = 1,
	.min_wire = 8,
	.growth = 48,
	.steps = LevelIn_buf_2_steps,
};

static const ingot_step LevelIn_buf_1005_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct LevelIn_frame, buf),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type LevelIn_buf_1005 = {
	.name = "LevelIn_buf_1005",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = LevelIn_buf_1005_steps,
};

static const ingot_arm LevelIn_buf_arms[] = {
	{.low = 1, .high = 1, .type = &LevelIn_buf_1, .number = 2},
	{.low = 2, .high = 2, .type = &LevelIn_buf_2, .number = 3},
	{.low = 1005, .high = 1005, .type = &LevelIn_buf_1005, .number = 4},
};

static const ingot_step LevelIn_buf_field_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct LevelIn_frame, buf),
	 .type = &ingot_type_INFO_1},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct LevelIn_frame, buf),
	 .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct LevelIn_frame, buf),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_field LevelIn_buf_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = LevelIn_buf_field_steps},
	{.number = 3, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = LevelIn_buf_field_steps + 2},
	{.number = 4, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_UINT32,
	 .steps = LevelIn_buf_field_steps + 4},
};

static const ingot_type LevelIn_buf = {
	.name = "LevelIn_buf",
	.align = 1,
	.min_wire = 8,
	.growth = 48,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 3,
	.arms = LevelIn_buf_arms,
	.fields = LevelIn_buf_fields,
	.field_count = 4,
};

static const ingot_step LevelIn_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelIn_frame, server)},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL, .width = 4,
	 .peer = offsetof(struct LevelIn_frame, level), .type = &LevelIn_buf},
	{.op = INGOT_OP_END},
};

static const ingot_step LevelIn_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelIn_frame, server)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL, .width = 4,
	 .peer = offsetof(struct LevelIn_frame, level), .type = &LevelIn_buf},
	{.op = INGOT_OP_END},
};

static const ingot_field LevelIn_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = LevelIn_in_field_steps},
	{.number = 3, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = LevelIn_in_field_steps + 2},
};

static const ingot_type LevelIn_in = {
	.name = "LevelIn_in",
	.size = sizeof(struct LevelIn_frame),
	.align = _Alignof(struct LevelIn_frame),
	.min_wire = 12,
	.growth = 48,
	.steps = LevelIn_in_steps,
	.fields = LevelIn_in_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &LevelIn_in},
};

static const ingot_step LevelIn_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct LevelIn_frame, result)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct LevelIn_frame, parm_err)},
	{.op = INGOT_OP_END},
};

static const ingot_step LevelIn_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct LevelIn_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct LevelIn_frame, parm_err)},
	{.op = INGOT_OP_END},
};

static const ingot_field LevelIn_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = LevelIn_out_field_steps},
	{.number = 5, .kind = INGOT_KIND_UINT32, .steps = LevelIn_out_field_steps + 2},
};

static const ingot_type LevelIn_out = {
	.name = "LevelIn_out",
	.size = sizeof(struct LevelIn_frame),
	.align = _Alignof(struct LevelIn_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = LevelIn_out_steps,
	.fields = LevelIn_out_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &LevelIn_out},
};

static const ingot_step LevelMaybe_buf_1_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelMaybe_frame, buf), .type = &ingot_type_INFO_1},
	{.op = INGOT_OP_END},
};

static const ingot_type LevelMaybe_buf_1 = {
	.name = "LevelMaybe_buf_1",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = LevelMaybe_buf_1_steps,
};

static const ingot_step LevelMaybe_buf_2_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelMaybe_frame, buf), .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_END},
};

static const ingot_type LevelMaybe_buf_2 = {
	.name = "LevelMaybe_buf_2",
	.align = 1,
	.min_wire = 4,
	.growth = 34,
	.steps = LevelMaybe_buf_2_steps,
};

static const ingot_step LevelMaybe_buf_1005_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelMaybe_frame, buf), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type LevelMaybe_buf_1005 = {
	.name = "LevelMaybe_buf_1005",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = LevelMaybe_buf_1005_steps,
};

static const ingot_arm LevelMaybe_buf_arms[] = {
	{.low = 1, .high = 1, .type = &LevelMaybe_buf_1, .number = 2},
	{.low = 2, .high = 2, .type = &LevelMaybe_buf_2, .number = 3},
	{.low = 1005, .high = 1005, .type = &LevelMaybe_buf_1005, .number = 4},
};

static const ingot_step LevelMaybe_buf_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelMaybe_frame, buf), .type = &ingot_type_INFO_1},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelMaybe_frame, buf), .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelMaybe_frame, buf), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_field LevelMaybe_buf_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = LevelMaybe_buf_field_steps},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = LevelMaybe_buf_field_steps + 2},
	{.number = 4, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_UINT32,
	 .steps = LevelMaybe_buf_field_steps + 4},
};

static const ingot_type LevelMaybe_buf = {
	.name = "LevelMaybe_buf",
	.align = 1,
	.min_wire = 8,
	.growth = 34,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 3,
	.arms = LevelMaybe_buf_arms,
	.fields = LevelMaybe_buf_fields,
	.field_count = 4,
};

static const ingot_step LevelMaybe_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelMaybe_frame, server)},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL, .width = 4,
	 .peer = offsetof(struct LevelMaybe_frame, level), .type = &LevelMaybe_buf},
	{.op = INGOT_OP_END},
};

static const ingot_step LevelMaybe_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelMaybe_frame, server)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL, .width = 4,
	 .peer = offsetof(struct LevelMaybe_frame, level), .type = &LevelMaybe_buf},
	{.op = INGOT_OP_END},
};

static const ingot_field LevelMaybe_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = LevelMaybe_in_field_steps},
	{.number = 3, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = LevelMaybe_in_field_steps + 2},
};

static const ingot_type LevelMaybe_in = {
	.name = "LevelMaybe_in",
	.size = sizeof(struct LevelMaybe_frame),
	.align = _Alignof(struct LevelMaybe_frame),
	.min_wire = 12,
	.growth = 34,
	.steps = LevelMaybe_in_steps,
	.fields = LevelMaybe_in_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &LevelMaybe_in},
};

static const ingot_step LevelMaybe_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct LevelMaybe_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_step LevelMaybe_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct LevelMaybe_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_field LevelMaybe_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = LevelMaybe_out_field_steps},
};

static const ingot_type LevelMaybe_out = {
	.name = "LevelMaybe_out",
	.size = sizeof(struct LevelMaybe_frame),
	.align = _Alignof(struct LevelMaybe_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = LevelMaybe_out_steps,
	.fields = LevelMaybe_out_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &LevelMaybe_out},
};

static const ingot_step LevelOut_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelOut_frame, server)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct LevelOut_frame, level)},
	{.op = INGOT_OP_END},
};

static const ingot_step LevelOut_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelOut_frame, server)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct LevelOut_frame, level)},
	{.op = INGOT_OP_END},
};

static const ingot_field LevelOut_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = LevelOut_in_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = LevelOut_in_field_steps + 2},
};

static const ingot_type LevelOut_in = {
	.name = "LevelOut_in",
	.size = sizeof(struct LevelOut_frame),
	.align = _Alignof(struct LevelOut_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = LevelOut_in_steps,
	.fields = LevelOut_in_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &LevelOut_in},
};

static const ingot_step LevelOut_bufptr_1_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelOut_frame, bufptr), .type = &ingot_type_INFO_1},
	{.op = INGOT_OP_END},
};

static const ingot_type LevelOut_bufptr_1 = {
	.name = "LevelOut_bufptr_1",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = LevelOut_bufptr_1_steps,
};

static const ingot_step LevelOut_bufptr_2_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelOut_frame, bufptr), .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_END},
};

static const ingot_type LevelOut_bufptr_2 = {
	.name = "LevelOut_bufptr_2",
	.align = 1,
	.min_wire = 4,
	.growth = 34,
	.steps = LevelOut_bufptr_2_steps,
};

static const ingot_step LevelOut_bufptr_1005_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelOut_frame, bufptr), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type LevelOut_bufptr_1005 = {
	.name = "LevelOut_bufptr_1005",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = LevelOut_bufptr_1005_steps,
};

static const ingot_arm LevelOut_bufptr_arms[] = {
	{.low = 1, .high = 1, .type = &LevelOut_bufptr_1, .number = 2},
	{.low = 2, .high = 2, .type = &LevelOut_bufptr_2, .number = 3},
	{.low = 1005, .high = 1005, .type = &LevelOut_bufptr_1005, .number = 4},
};

static const ingot_step LevelOut_bufptr_field_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelOut_frame, bufptr), .type = &ingot_type_INFO_1},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelOut_frame, bufptr), .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelOut_frame, bufptr), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_field LevelOut_bufptr_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = LevelOut_bufptr_field_steps},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = LevelOut_bufptr_field_steps + 3},
	{.number = 4, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_UINT32,
	 .steps = LevelOut_bufptr_field_steps + 6},
};

static const ingot_type LevelOut_bufptr = {
	.name = "LevelOut_bufptr",
	.align = 1,
	.min_wire = 8,
	.growth = 34,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 3,
	.arms = LevelOut_bufptr_arms,
	.fields = LevelOut_bufptr_fields,
	.field_count = 4,
};

static const ingot_step LevelOut_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct LevelOut_frame, result)},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct LevelOut_frame, level), .type = &LevelOut_bufptr},
	{.op = INGOT_OP_END},
};

static const ingot_step LevelOut_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct LevelOut_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct LevelOut_frame, level), .type = &LevelOut_bufptr},
	{.op = INGOT_OP_END},
};

static const ingot_field LevelOut_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = LevelOut_out_field_steps},
	{.number = 4, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = LevelOut_out_field_steps + 2},
};

static const ingot_type LevelOut_out = {
	.name = "LevelOut_out",
	.size = sizeof(struct LevelOut_frame),
	.align = _Alignof(struct LevelOut_frame),
	.min_wire = 12,
	.growth = 34,
	.steps = LevelOut_out_steps,
	.fields = LevelOut_out_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &LevelOut_out},
};

static const ingot_step LevelOutSingle_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelOutSingle_frame, server)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct LevelOutSingle_frame, level)},
	{.op = INGOT_OP_END},
};

static const ingot_step LevelOutSingle_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelOutSingle_frame, server)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct LevelOutSingle_frame, level)},
	{.op = INGOT_OP_END},
};

static const ingot_field LevelOutSingle_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = LevelOutSingle_in_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = LevelOutSingle_in_field_steps + 2},
};

static const ingot_type LevelOutSingle_in = {
	.name = "LevelOutSingle_in",
	.size = sizeof(struct LevelOutSingle_frame),
	.align = _Alignof(struct LevelOutSingle_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = LevelOutSingle_in_steps,
	.fields = LevelOutSingle_in_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &LevelOutSingle_in},
};

static const ingot_step LevelOutSingle_bufptr_1_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct LevelOutSingle_frame, bufptr),
	 .type = &ingot_type_INFO_1},
	{.op = INGOT_OP_END},
};

static const ingot_type LevelOutSingle_bufptr_1 = {
	.name = "LevelOutSingle_bufptr_1",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = LevelOutSingle_bufptr_1_steps,
};

static const ingot_step LevelOutSingle_bufptr_2_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct LevelOutSingle_frame, bufptr),
	 .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_END},
};

static const ingot_type LevelOutSingle_bufptr_2 = {
	.name = "LevelOutSingle_bufptr_2",
	.align = 1,
	.min_wire = 8,
	.growth = 48,
	.steps = LevelOutSingle_bufptr_2_steps,
};

static const ingot_step LevelOutSingle_bufptr_1005_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct LevelOutSingle_frame, bufptr),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type LevelOutSingle_bufptr_1005 = {
	.name = "LevelOutSingle_bufptr_1005",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = LevelOutSingle_bufptr_1005_steps,
};

static const ingot_arm LevelOutSingle_bufptr_arms[] = {
	{.low = 1, .high = 1, .type = &LevelOutSingle_bufptr_1, .number = 2},
	{.low = 2, .high = 2, .type = &LevelOutSingle_bufptr_2, .number = 3},
	{.low = 1005, .high = 1005, .type = &LevelOutSingle_bufptr_1005, .number = 4},
};

static const ingot_step LevelOutSingle_bufptr_field_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct LevelOutSingle_frame, bufptr),
	 .type = &ingot_type_INFO_1},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct LevelOutSingle_frame, bufptr),
	 .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct LevelOutSingle_frame, bufptr),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_field LevelOutSingle_bufptr_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = LevelOutSingle_bufptr_field_steps},
	{.number = 3, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = LevelOutSingle_bufptr_field_steps + 3},
	{.number = 4, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_UINT32,
	 .steps = LevelOutSingle_bufptr_field_steps + 6},
};

static const ingot_type LevelOutSingle_bufptr = {
	.name = "LevelOutSingle_bufptr",
	.align = 1,
	.min_wire = 8,
	.growth = 48,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 3,
	.arms = LevelOutSingle_bufptr_arms,
	.fields = LevelOutSingle_bufptr_fields,
	.field_count = 4,
};

static const ingot_step LevelOutSingle_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct LevelOutSingle_frame, result)},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct LevelOutSingle_frame, level), .type = &LevelOutSingle_bufptr},
	{.op = INGOT_OP_END},
};

static const ingot_step LevelOutSingle_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct LevelOutSingle_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct LevelOutSingle_frame, level), .type = &LevelOutSingle_bufptr},
	{.op = INGOT_OP_END},
};

static const ingot_field LevelOutSingle_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = LevelOutSingle_out_field_steps},
	{.number = 4, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = LevelOutSingle_out_field_steps + 2},
};

static const ingot_type LevelOutSingle_out = {
	.name = "LevelOutSingle_out",
	.size = sizeof(struct LevelOutSingle_frame),
	.align = _Alignof(struct LevelOutSingle_frame),
	.min_wire = 12,
	.growth = 48,
	.steps = LevelOutSingle_out_steps,
	.fields = LevelOutSingle_out_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &LevelOutSingle_out},
};

static const ingot_step LevelArrayIn_buf_1_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct LevelArrayIn_frame, buf),
	 .peer = offsetof(struct LevelArrayIn_frame, entries), .type = &ingot_type_INFO_1},
	{.op = INGOT_OP_END},
};

static const ingot_type LevelArrayIn_buf_1 = {
	.name = "LevelArrayIn_buf_1",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = LevelArrayIn_buf_1_steps,
};

static const ingot_step LevelArrayIn_buf_2_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct LevelArrayIn_frame, buf),
	 .peer = offsetof(struct LevelArrayIn_frame, entries), .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_END},
};

static const ingot_type LevelArrayIn_buf_2 = {
	.name = "LevelArrayIn_buf_2",
	.align = 1,
	.min_wire = 4,
	.growth = 34,
	.steps = LevelArrayIn_buf_2_steps,
};

static const ingot_step LevelArrayIn_buf_1005_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct LevelArrayIn_frame, buf),
	 .peer = offsetof(struct LevelArrayIn_frame, entries), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type LevelArrayIn_buf_1005 = {
	.name = "LevelArrayIn_buf_1005",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = LevelArrayIn_buf_1005_steps,
};

static const ingot_arm LevelArrayIn_buf_arms[] = {
	{.low = 1, .high = 1, .type = &LevelArrayIn_buf_1, .number = 2},
	{.low = 2, .high = 2, .type = &LevelArrayIn_buf_2, .number = 3},
	{.low = 1005, .high = 1005, .type = &LevelArrayIn_buf_1005, .number = 4},
};

static const ingot_step LevelArrayIn_buf_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct LevelArrayIn_frame, buf),
	 .peer = offsetof(struct LevelArrayIn_frame, entries), .type = &ingot_type_INFO_1},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct LevelArrayIn_frame, buf),
	 .peer = offsetof(struct LevelArrayIn_frame, entries), .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct LevelArrayIn_frame, buf),
	 .peer = offsetof(struct LevelArrayIn_frame, entries), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_field LevelArrayIn_buf_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = LevelArrayIn_buf_field_steps},
	{.number = 3, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = LevelArrayIn_buf_field_steps + 2},
	{.number = 4, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED, .kind = INGOT_KIND_UINT32,
	 .steps = LevelArrayIn_buf_field_steps + 4},
};

static const ingot_type LevelArrayIn_buf = {
	.name = "LevelArrayIn_buf",
	.align = 1,
	.min_wire = 8,
	.growth = 34,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 3,
	.arms = LevelArrayIn_buf_arms,
	.fields = LevelArrayIn_buf_fields,
	.field_count = 4,
};

static const ingot_step LevelArrayIn_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelArrayIn_frame, server)},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL, .width = 4,
	 .peer = offsetof(struct LevelArrayIn_frame, level), .type = &LevelArrayIn_buf},
	{.op = INGOT_OP_END},
};

static const ingot_step LevelArrayIn_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelArrayIn_frame, server)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL, .width = 4,
	 .peer = offsetof(struct LevelArrayIn_frame, level), .type = &LevelArrayIn_buf},
	{.op = INGOT_OP_END},
};

static const ingot_field LevelArrayIn_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = LevelArrayIn_in_field_steps},
	{.number = 4, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = LevelArrayIn_in_field_steps + 2},
};

static const ingot_type LevelArrayIn_in = {
	.name = "LevelArrayIn_in",
	.size = sizeof(struct LevelArrayIn_frame),
	.align = _Alignof(struct LevelArrayIn_frame),
	.min_wire = 12,
	.growth = 34,
	.steps = LevelArrayIn_in_steps,
	.fields = LevelArrayIn_in_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &LevelArrayIn_in},
};

static const ingot_step LevelArrayIn_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct LevelArrayIn_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_step LevelArrayIn_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct LevelArrayIn_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_field LevelArrayIn_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = LevelArrayIn_out_field_steps},
};

static const ingot_type LevelArrayIn_out = {
	.name = "LevelArrayIn_out",
	.size = sizeof(struct LevelArrayIn_frame),
	.align = _Alignof(struct LevelArrayIn_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = LevelArrayIn_out_steps,
	.fields = LevelArrayIn_out_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &LevelArrayIn_out},
};

static const ingot_step LevelArrayOut_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelArrayOut_frame, server)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct LevelArrayOut_frame, level)},
	{.op = INGOT_OP_END},
};

static const ingot_step LevelArrayOut_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelArrayOut_frame, server)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct LevelArrayOut_frame, level)},
	{.op = INGOT_OP_END},
};

static const ingot_field LevelArrayOut_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = LevelArrayOut_in_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = LevelArrayOut_in_field_steps + 2},
};

static const ingot_type LevelArrayOut_in = {
	.name = "LevelArrayOut_in",
	.size = sizeof(struct LevelArrayOut_frame),
	.align = _Alignof(struct LevelArrayOut_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = LevelArrayOut_in_steps,
	.fields = LevelArrayOut_in_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &LevelArrayOut_in},
};

static const ingot_step LevelArrayOut_bufptr_1_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct LevelArrayOut_frame, bufptr),
	 .peer = offsetof(struct LevelArrayOut_frame, entries), .max = 500,
	 .type = &ingot_type_INFO_1},
	{.op = INGOT_OP_END},
};

static const ingot_type LevelArrayOut_bufptr_1 = {
	.name = "LevelArrayOut_bufptr_1",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = LevelArrayOut_bufptr_1_steps,
};

static const ingot_step LevelArrayOut_bufptr_2_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct LevelArrayOut_frame, bufptr),
	 .peer = offsetof(struct LevelArrayOut_frame, entries), .max = 500,
	 .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_END},
};

static const ingot_type LevelArrayOut_bufptr_2 = {
	.name = "LevelArrayOut_bufptr_2",
	.align = 1,
	.min_wire = 4,
	.growth = 34,
	.steps = LevelArrayOut_bufptr_2_steps,
};

static const ingot_step LevelArrayOut_bufptr_1005_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct LevelArrayOut_frame, bufptr),
	 .peer = offsetof(struct LevelArrayOut_frame, entries), .max = 500,
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type LevelArrayOut_bufptr_1005 = {
	.name = "LevelArrayOut_bufptr_1005",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = LevelArrayOut_bufptr_1005_steps,
};

static const ingot_arm LevelArrayOut_bufptr_arms[] = {
	{.low = 1, .high = 1, .type = &LevelArrayOut_bufptr_1, .number = 2},
	{.low = 2, .high = 2, .type = &LevelArrayOut_bufptr_2, .number = 3},
	{.low = 1005, .high = 1005, .type = &LevelArrayOut_bufptr_1005, .number = 4},
};

static const ingot_step LevelArrayOut_bufptr_field_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct LevelArrayOut_frame, bufptr),
	 .peer = offsetof(struct LevelArrayOut_frame, entries), .max = 500,
	 .type = &ingot_type_INFO_1},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct LevelArrayOut_frame, bufptr),
	 .peer = offsetof(struct LevelArrayOut_frame, entries), .max = 500,
	 .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct LevelArrayOut_frame, bufptr),
	 .peer = offsetof(struct LevelArrayOut_frame, entries), .max = 500,
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_field LevelArrayOut_bufptr_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = LevelArrayOut_bufptr_field_steps},
	{.number = 3, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = LevelArrayOut_bufptr_field_steps + 3},
	{.number = 4, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED, .kind = INGOT_KIND_UINT32,
	 .steps = LevelArrayOut_bufptr_field_steps + 6},
};

static const ingot_type LevelArrayOut_bufptr = {
	.name = "LevelArrayOut_bufptr",
	.align = 1,
	.min_wire = 8,
	.growth = 34,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 3,
	.arms = LevelArrayOut_bufptr_arms,
	.fields = LevelArrayOut_bufptr_fields,
	.field_count = 4,
};

static const ingot_step LevelArrayOut_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct LevelArrayOut_frame, result)},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct LevelArrayOut_frame, level), .type = &LevelArrayOut_bufptr},
	{.op = INGOT_OP_END},
};

static const ingot_step LevelArrayOut_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct LevelArrayOut_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct LevelArrayOut_frame, level), .type = &LevelArrayOut_bufptr},
	{.op = INGOT_OP_END},
};

static const ingot_field LevelArrayOut_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = LevelArrayOut_out_field_steps},
	{.number = 4, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = LevelArrayOut_out_field_steps + 2},
};

static const ingot_type LevelArrayOut_out = {
	.name = "LevelArrayOut_out",
	.size = sizeof(struct LevelArrayOut_frame),
	.align = _Alignof(struct LevelArrayOut_frame),
	.min_wire = 12,
	.growth = 34,
	.steps = LevelArrayOut_out_steps,
	.fields = LevelArrayOut_out_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &LevelArrayOut_out},
};

static const ingot_step LevelBoth_buf_1_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelBoth_frame, buf), .type = &ingot_type_INFO_1},
	{.op = INGOT_OP_END},
};

static const ingot_type LevelBoth_buf_1 = {
	.name = "LevelBoth_buf_1",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = LevelBoth_buf_1_steps,
};

static const ingot_step LevelBoth_buf_2_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelBoth_frame, buf), .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_END},
};

static const ingot_type LevelBoth_buf_2 = {
	.name = "LevelBoth_buf_2",
	.align = 1,
	.min_wire = 4,
	.growth = 34,
	.steps = LevelBoth_buf_2_steps,
};

static const ingot_step LevelBoth_buf_1005_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelBoth_frame, buf), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type LevelBoth_buf_1005 = {
	.name = "LevelBoth_buf_1005",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = LevelBoth_buf_1005_steps,
};

static const ingot_arm LevelBoth_buf_arms[] = {
	{.low = 1, .high = 1, .type = &LevelBoth_buf_1, .number = 2},
	{.low = 2, .high = 2, .type = &LevelBoth_buf_2, .number = 3},
	{.low = 1005, .high = 1005, .type = &LevelBoth_buf_1005, .number = 4},
};

static const ingot_step LevelBoth_buf_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelBoth_frame, buf), .type = &ingot_type_INFO_1},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelBoth_frame, buf), .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelBoth_frame, buf), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_field LevelBoth_buf_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = LevelBoth_buf_field_steps},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = LevelBoth_buf_field_steps + 2},
	{.number = 4, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_UINT32,
	 .steps = LevelBoth_buf_field_steps + 4},
};

static const ingot_type LevelBoth_buf = {
	.name = "LevelBoth_buf",
	.align = 1,
	.min_wire = 8,
	.growth = 34,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 3,
	.arms = LevelBoth_buf_arms,
	.fields = LevelBoth_buf_fields,
	.field_count = 4,
};

static const ingot_step LevelBoth_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelBoth_frame, server)},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL, .width = 4,
	 .peer = offsetof(struct LevelBoth_frame, level), .type = &LevelBoth_buf},
	{.op = INGOT_OP_END},
};

static const ingot_step LevelBoth_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelBoth_frame, server)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL, .width = 4,
	 .peer = offsetof(struct LevelBoth_frame, level), .type = &LevelBoth_buf},
	{.op = INGOT_OP_END},
};

static const ingot_field LevelBoth_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = LevelBoth_in_field_steps},
	{.number = 3, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = LevelBoth_in_field_steps + 2},
};

static const ingot_type LevelBoth_in = {
	.name = "LevelBoth_in",
	.size = sizeof(struct LevelBoth_frame),
	.align = _Alignof(struct LevelBoth_frame),
	.min_wire = 12,
	.growth = 34,
	.steps = LevelBoth_in_steps,
	.fields = LevelBoth_in_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &LevelBoth_in},
};

static const ingot_step LevelBoth_buf_out_1_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelBoth_frame, buf_out), .type = &ingot_type_INFO_1},
	{.op = INGOT_OP_END},
};

static const ingot_type LevelBoth_buf_out_1 = {
	.name = "LevelBoth_buf_out_1",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = LevelBoth_buf_out_1_steps,
};

static const ingot_step LevelBoth_buf_out_2_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelBoth_frame, buf_out), .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_END},
};

static const ingot_type LevelBoth_buf_out_2 = {
	.name = "LevelBoth_buf_out_2",
	.align = 1,
	.min_wire = 4,
	.growth = 34,
	.steps = LevelBoth_buf_out_2_steps,
};

static const ingot_step LevelBoth_buf_out_1005_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelBoth_frame, buf_out), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type LevelBoth_buf_out_1005 = {
	.name = "LevelBoth_buf_out_1005",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = LevelBoth_buf_out_1005_steps,
};

static const ingot_arm LevelBoth_buf_out_arms[] = {
	{.low = 1, .high = 1, .type = &LevelBoth_buf_out_1, .number = 2},
	{.low = 2, .high = 2, .type = &LevelBoth_buf_out_2, .number = 3},
	{.low = 1005, .high = 1005, .type = &LevelBoth_buf_out_1005, .number = 4},
};

static const ingot_step LevelBoth_buf_out_field_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelBoth_frame, buf_out), .type = &ingot_type_INFO_1},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelBoth_frame, buf_out), .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelBoth_frame, buf_out), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_field LevelBoth_buf_out_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = LevelBoth_buf_out_field_steps},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = LevelBoth_buf_out_field_steps + 3},
	{.number = 4, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_UINT32,
	 .steps = LevelBoth_buf_out_field_steps + 6},
};

static const ingot_type LevelBoth_buf_out = {
	.name = "LevelBoth_buf_out",
	.align = 1,
	.min_wire = 8,
	.growth = 34,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 3,
	.arms = LevelBoth_buf_out_arms,
	.fields = LevelBoth_buf_out_fields,
	.field_count = 4,
};

static const ingot_step LevelBoth_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct LevelBoth_frame, result)},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct LevelBoth_frame, level), .type = &LevelBoth_buf_out},
	{.op = INGOT_OP_END},
};

static const ingot_step LevelBoth_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct LevelBoth_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct LevelBoth_frame, level), .type = &LevelBoth_buf_out},
	{.op = INGOT_OP_END},
};

static const ingot_field LevelBoth_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = LevelBoth_out_field_steps},
	{.number = 4, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = LevelBoth_out_field_steps + 2},
};

static const ingot_type LevelBoth_out = {
	.name = "LevelBoth_out",
	.size = sizeof(struct LevelBoth_frame),
	.align = _Alignof(struct LevelBoth_frame),
	.min_wire = 12,
	.growth = 34,
	.steps = LevelBoth_out_steps,
	.fields = LevelBoth_out_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &LevelBoth_out},
};

static const ingot_step LevelArrayBoth_buf_1_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct LevelArrayBoth_frame, buf),
	 .peer = offsetof(struct LevelArrayBoth_frame, entries), .type = &ingot_type_INFO_1},
	{.op = INGOT_OP_END},
};

static const ingot_type LevelArrayBoth_buf_1 = {
	.name = "LevelArrayBoth_buf_1",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = LevelArrayBoth_buf_1_steps,
};

static const ingot_step LevelArrayBoth_buf_2_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct LevelArrayBoth_frame, buf),
	 .peer = offsetof(struct LevelArrayBoth_frame, entries), .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_END},
};

static const ingot_type LevelArrayBoth_buf_2 = {
	.name = "LevelArrayBoth_buf_2",
	.align = 1,
	.min_wire = 4,
	.growth = 34,
	.steps = LevelArrayBoth_buf_2_steps,
};

static const ingot_step LevelArrayBoth_buf_1005_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct LevelArrayBoth_frame, buf),
	 .peer = offsetof(struct LevelArrayBoth_frame, entries), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type LevelArrayBoth_buf_1005 = {
	.name = "LevelArrayBoth_buf_1005",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = LevelArrayBoth_buf_1005_steps,
};

static const ingot_arm LevelArrayBoth_buf_arms[] = {
	{.low = 1, .high = 1, .type = &LevelArrayBoth_buf_1, .number = 2},
	{.low = 2, .high = 2, .type = &LevelArrayBoth_buf_2, .number = 3},
	{.low = 1005, .high = 1005, .type = &LevelArrayBoth_buf_1005, .number = 4},
};

static const ingot_step LevelArrayBoth_buf_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct LevelArrayBoth_frame, buf),
	 .peer = offsetof(struct LevelArrayBoth_frame, entries), .type = &ingot_type_INFO_1},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct LevelArrayBoth_frame, buf),
	 .peer = offsetof(struct LevelArrayBoth_frame, entries), .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct LevelArrayBoth_frame, buf),
	 .peer = offsetof(struct LevelArrayBoth_frame, entries), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_field LevelArrayBoth_buf_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = LevelArrayBoth_buf_field_steps},
	{.number = 3, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = LevelArrayBoth_buf_field_steps + 2},
	{.number = 4, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED, .kind = INGOT_KIND_UINT32,
	 .steps = LevelArrayBoth_buf_field_steps + 4},
};

static const ingot_type LevelArrayBoth_buf = {
	.name = "LevelArrayBoth_buf",
	.align = 1,
	.min_wire = 8,
	.growth = 34,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 3,
	.arms = LevelArrayBoth_buf_arms,
	.fields = LevelArrayBoth_buf_fields,
	.field_count = 4,
};

static const ingot_step LevelArrayBoth_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelArrayBoth_frame, server)},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL, .width = 4,
	 .peer = offsetof(struct LevelArrayBoth_frame, level), .type = &LevelArrayBoth_buf},
	{.op = INGOT_OP_END},
};

static const ingot_step LevelArrayBoth_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LevelArrayBoth_frame, server)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL, .width = 4,
	 .peer = offsetof(struct LevelArrayBoth_frame, level), .type = &LevelArrayBoth_buf},
	{.op = INGOT_OP_END},
};

static const ingot_field LevelArrayBoth_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = LevelArrayBoth_in_field_steps},
	{.number = 3, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = LevelArrayBoth_in_field_steps + 2},
};

static const ingot_type LevelArrayBoth_in = {
	.name = "LevelArrayBoth_in",
	.size = sizeof(struct LevelArrayBoth_frame),
	.align = _Alignof(struct LevelArrayBoth_frame),
	.min_wire = 12,
	.growth = 34,
	.steps = LevelArrayBoth_in_steps,
	.fields = LevelArrayBoth_in_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &LevelArrayBoth_in},
};

static const ingot_step LevelArrayBoth_buf_out_1_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct LevelArrayBoth_frame, buf_out),
	 .peer = offsetof(struct LevelArrayBoth_frame, entries_out), .type = &ingot_type_INFO_1},
	{.op = INGOT_OP_END},
};

static const ingot_type LevelArrayBoth_buf_out_1 = {
	.name = "LevelArrayBoth_buf_out_1",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = LevelArrayBoth_buf_out_1_steps,
};

static const ingot_step LevelArrayBoth_buf_out_2_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct LevelArrayBoth_frame, buf_out),
	 .peer = offsetof(struct LevelArrayBoth_frame, entries_out), .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_END},
};

static const ingot_type LevelArrayBoth_buf_out_2 = {
	.name = "LevelArrayBoth_buf_out_2",
	.align = 1,
	.min_wire = 4,
	.growth = 34,
	.steps = LevelArrayBoth_buf_out_2_steps,
};

static const ingot_step LevelArrayBoth_buf_out_1005_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct LevelArrayBoth_frame, buf_out),
	 .peer = offsetof(struct LevelArrayBoth_frame, entries_out), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type LevelArrayBoth_buf_out_1005 = {
	.name = "LevelArrayBoth_buf_out_1005",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = LevelArrayBoth_buf_out_1005_steps,
};

static const ingot_arm LevelArrayBoth_buf_out_arms[] = {
	{.low = 1, .high = 1, .type = &LevelArrayBoth_buf_out_1, .number = 2},
	{.low = 2, .high = 2, .type = &LevelArrayBoth_buf_out_2, .number = 3},
	{.low = 1005, .high = 1005, .type = &LevelArrayBoth_buf_out_1005, .number = 4},
};

static const ingot_step LevelArrayBoth_buf_out_field_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct LevelArrayBoth_frame, buf_out),
	 .peer = offsetof(struct LevelArrayBoth_frame, entries_out), .type = &ingot_type_INFO_1},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct LevelArrayBoth_frame, buf_out),
	 .peer = offsetof(struct LevelArrayBoth_frame, entries_out), .type = &ingot_type_INFO_2},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct LevelArrayBoth_frame, buf_out),
	 .peer = offsetof(struct LevelArrayBoth_frame, entries_out), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_field LevelArrayBoth_buf_out_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = LevelArrayBoth_buf_out_field_steps},
	{.number = 3, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = LevelArrayBoth_buf_out_field_steps + 3},
	{.number = 4, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED, .kind = INGOT_KIND_UINT32,
	 .steps = LevelArrayBoth_buf_out_field_steps + 6},
};

static const ingot_type LevelArrayBoth_buf_out = {
	.name = "LevelArrayBoth_buf_out",
	.align = 1,
	.min_wire = 8,
	.growth = 34,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 3,
	.arms = LevelArrayBoth_buf_out_arms,
	.fields = LevelArrayBoth_buf_out_fields,
	.field_count = 4,
};

static const ingot_step LevelArrayBoth_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct LevelArrayBoth_frame, result)},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct LevelArrayBoth_frame, level), .type = &LevelArrayBoth_buf_out},
	{.op = INGOT_OP_END},
};

static const ingot_step LevelArrayBoth_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct LevelArrayBoth_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct LevelArrayBoth_frame, level), .type = &LevelArrayBoth_buf_out},
	{.op = INGOT_OP_END},
};

static const ingot_field LevelArrayBoth_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = LevelArrayBoth_out_field_steps},
	{.number = 4, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = LevelArrayBoth_out_field_steps + 2},
};

static const ingot_type LevelArrayBoth_out = {
	.name = "LevelArrayBoth_out",
	.size = sizeof(struct LevelArrayBoth_frame),
	.align = _Alignof(struct LevelArrayBoth_frame),
	.min_wire = 12,
	.growth = 34,
	.steps = LevelArrayBoth_out_steps,
	.fields = LevelArrayBoth_out_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &LevelArrayBoth_out},
};

static const ingot_step BytesAllWays_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct BytesAllWays_frame, server)},
	{.op = INGOT_OP_BYTES, .width = 4, .offset = offsetof(struct BytesAllWays_frame, key),
	 .peer = offsetof(struct BytesAllWays_frame, length)},
	{.op = INGOT_OP_BYTES, .width = 4, .offset = offsetof(struct BytesAllWays_frame, data),
	 .peer = offsetof(struct BytesAllWays_frame, size)},
	{.op = INGOT_OP_END},
};

static const ingot_step BytesAllWays_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct BytesAllWays_frame, server)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BYTES, .width = 4, .offset = offsetof(struct BytesAllWays_frame, key),
	 .peer = offsetof(struct BytesAllWays_frame, length)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BYTES, .width = 4, .offset = offsetof(struct BytesAllWays_frame, data),
	 .peer = offsetof(struct BytesAllWays_frame, size)},
	{.op = INGOT_OP_END},
};

static const ingot_field BytesAllWays_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = BytesAllWays_in_field_steps},
	{.number = 3, .kind = INGOT_KIND_BYTES, .steps = BytesAllWays_in_field_steps + 2},
	{.number = 5, .kind = INGOT_KIND_BYTES, .steps = BytesAllWays_in_field_steps + 4},
};

static const ingot_type BytesAllWays_in = {
	.name = "BytesAllWays_in",
	.size = sizeof(struct BytesAllWays_frame),
	.align = _Alignof(struct BytesAllWays_frame),
	.min_wire = 12,
	.growth = 28,
	.steps = BytesAllWays_in_steps,
	.fields = BytesAllWays_in_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &BytesAllWays_in},
};

static const ingot_step BytesAllWays_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct BytesAllWays_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_BYTES, .width = 4, .offset = offsetof(struct BytesAllWays_frame, data_out),
	 .peer = offsetof(struct BytesAllWays_frame, size_out)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_BYTES, .width = 4, .offset = offsetof(struct BytesAllWays_frame, result_),
	 .peer = offsetof(struct BytesAllWays_frame, count)},
	{.op = INGOT_OP_END},
};

static const ingot_step BytesAllWays_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct BytesAllWays_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_BYTES, .width = 4, .offset = offsetof(struct BytesAllWays_frame, data_out),
	 .peer = offsetof(struct BytesAllWays_frame, size_out)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_BYTES, .width = 4, .offset = offsetof(struct BytesAllWays_frame, result_),
	 .peer = offsetof(struct BytesAllWays_frame, count)},
	{.op = INGOT_OP_END},
};

static const ingot_field BytesAllWays_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = BytesAllWays_out_field_steps},
	{.number = 6, .kind = INGOT_KIND_BYTES, .steps = BytesAllWays_out_field_steps + 2},
	{.number = 8, .kind = INGOT_KIND_BYTES, .steps = BytesAllWays_out_field_steps + 5},
};

static const ingot_type BytesAllWays_out = {
	.name = "BytesAllWays_out",
	.size = sizeof(struct BytesAllWays_frame),
	.align = _Alignof(struct BytesAllWays_frame),
	.min_wire = 12,
	.growth = 28,
	.steps = BytesAllWays_out_steps,
	.fields = BytesAllWays_out_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &BytesAllWays_out},
};

static const ingot_step Nothing_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct Nothing_frame, server)},
	{.op = INGOT_OP_END},
};

static const ingot_step Nothing_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct Nothing_frame, server)},
	{.op = INGOT_OP_END},
};

static const ingot_field Nothing_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = Nothing_in_field_steps},
};

static const ingot_type Nothing_in = {
	.name = "Nothing_in",
	.size = sizeof(struct Nothing_frame),
	.align = _Alignof(struct Nothing_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = Nothing_in_steps,
	.fields = Nothing_in_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &Nothing_in},
};

static const ingot_step Nothing_out_steps[] = {
	{.op = INGOT_OP_END},
};

static const ingot_field Nothing_out_fields[] = {
	{.number = 0},
};

static const ingot_type Nothing_out = {
	.name = "Nothing_out",
	.size = sizeof(struct Nothing_frame),
	.align = _Alignof(struct Nothing_frame),
	.min_wire = 0,
	.growth = 28,
	.steps = Nothing_out_steps,
	.fields = Nothing_out_fields,
	.field_count = 0,
	.memo = &(ingot_memo){.of = &Nothing_out},
};

static const ingot_step Balance_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct Balance_frame, server)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Balance_frame, amount)},
	{.op = INGOT_OP_END},
};

static const ingot_step Balance_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct Balance_frame, server)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Balance_frame, amount)},
	{.op = INGOT_OP_END},
};

static const ingot_field Balance_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = Balance_in_field_steps},
	{.number = 2, .kind = INGOT_KIND_INT32, .steps = Balance_in_field_steps + 2},
};

static const ingot_type Balance_in = {
	.name = "Balance_in",
	.size = sizeof(struct Balance_frame),
	.align = _Alignof(struct Balance_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = Balance_in_steps,
	.fields = Balance_in_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &Balance_in},
};

static const ingot_step Balance_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Balance_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_step Balance_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Balance_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_field Balance_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = Balance_out_field_steps},
};

static const ingot_type Balance_out = {
	.name = "Balance_out",
	.size = sizeof(struct Balance_frame),
	.align = _Alignof(struct Balance_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = Balance_out_steps,
	.fields = Balance_out_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &Balance_out},
};

static const ingot_step Number_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct Number_frame, server)},
	{.op = INGOT_OP_END},
};

static const ingot_step Number_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct Number_frame, server)},
	{.op = INGOT_OP_END},
};

static const ingot_field Number_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = Number_in_field_steps},
};

static const ingot_type Number_in = {
	.name = "Number_in",
	.size = sizeof(struct Number_frame),
	.align = _Alignof(struct Number_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = Number_in_steps,
	.fields = Number_in_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &Number_in},
};

static const ingot_step Number_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Number_frame, result)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Number_frame, twice)},
	{.op = INGOT_OP_END},
};

static const ingot_step Number_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Number_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Number_frame, twice)},
	{.op = INGOT_OP_END},
};

static const ingot_field Number_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = Number_out_field_steps},
	{.number = 3, .kind = INGOT_KIND_UINT32, .steps = Number_out_field_steps + 2},
};

static const ingot_type Number_out = {
	.name = "Number_out",
	.size = sizeof(struct Number_frame),
	.align = _Alignof(struct Number_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = Number_out_steps,
	.fields = Number_out_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &Number_out},
};

const ingot_procedure directions_procedures[18] = {
	{.name = "ScalarsIn", .number = 1, .flags = INGOT_PROCEDURE_STATUS, .in = &ScalarsIn_in,
	 .out = &ScalarsIn_out},
	{.name = "ScalarsOut", .number = 2, .flags = INGOT_PROCEDURE_STATUS, .in = &ScalarsOut_in,
	 .out = &ScalarsOut_out},
	{.name = "ScalarsBoth", .number = 3, .flags = INGOT_PROCEDURE_STATUS, .in = &ScalarsBoth_in,
	 .out = &ScalarsBoth_out},
	{.name = "ScalarsBehindPointers", .number = 4, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &ScalarsBehindPointers_in, .out = &ScalarsBehindPointers_out},
	{.name = "StringsAllWays", .number = 5, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &StringsAllWays_in, .out = &StringsAllWays_out},
	{.name = "StructsAllWays", .number = 6, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &StructsAllWays_in, .out = &StructsAllWays_out},
	{.name = "LevelIn", .number = 7, .flags = INGOT_PROCEDURE_STATUS, .in = &LevelIn_in,
	 .out = &LevelIn_out},
	{.name = "LevelMaybe", .number = 8, .flags = INGOT_PROCEDURE_STATUS, .in = &LevelMaybe_in,
	 .out = &LevelMaybe_out},
	{.name = "LevelOut", .number = 9, .flags = INGOT_PROCEDURE_STATUS, .in = &LevelOut_in,
	 .out = &LevelOut_out},
	{.name = "LevelOutSingle", .number = 10, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &LevelOutSingle_in, .out = &LevelOutSingle_out},
	{.name = "LevelArrayIn", .number = 11, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &LevelArrayIn_in, .out = &LevelArrayIn_out},
	{.name = "LevelArrayOut", .number = 12, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &LevelArrayOut_in, .out = &LevelArrayOut_out},
	{.name = "LevelBoth", .number = 13, .flags = INGOT_PROCEDURE_STATUS, .in = &LevelBoth_in,
	 .out = &LevelBoth_out},
	{.name = "LevelArrayBoth", .number = 14, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &LevelArrayBoth_in, .out = &LevelArrayBoth_out},
	{.name = "BytesAllWays", .number = 15, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &BytesAllWays_in, .out = &BytesAllWays_out},
	{.name = "Nothing", .number = 16, .flags = INGOT_PROCEDURE_VOID, .in = &Nothing_in,
	 .out = &Nothing_out},
	{.name = "Balance", .number = 17, .in = &Balance_in, .out = &Balance_out},
	{.name = "Number", .number = 18, .in = &Number_in, .out = &Number_out},
};
