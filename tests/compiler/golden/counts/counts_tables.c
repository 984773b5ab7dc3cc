/* counts_tables.c: generated from counts.idl by ingotc; do not edit */
#define COUNTS_STUBS
#include "counts.h"

#include <stddef.h>

_Static_assert(sizeof(COUNTED_TEXT) == 16, "layout");
_Static_assert(sizeof(RECKONED) == 96, "layout");
_Static_assert(sizeof(ROOM) == 56, "layout");
_Static_assert(sizeof(struct CountsEcho_frame) == 40, "layout");
_Static_assert(sizeof(struct CountsFill_frame) == 64, "layout");
_Static_assert(sizeof(struct CountsRead_frame) == 16, "layout");

static const ingot_step COUNTED_TEXT_steps[] = {
	{.op = INGOT_OP_W16, .gap = 4, .n = 2, .offset = offsetof(COUNTED_TEXT, Length)},
	{.op = INGOT_OP_SIZED, .offset = offsetof(COUNTED_TEXT, Buffer),
	 .type = &ingot_type_uint16},
	{.op = INGOT_OP_EXTENT, .width = 2, .n = 1, .peer = offsetof(COUNTED_TEXT, MaximumLength),
	 .max = 2},
	{.op = INGOT_OP_EXTENT, .width = 2, .n = 1, .peer = offsetof(COUNTED_TEXT, Length),
	 .max = 2},
	{.op = INGOT_OP_END},
};

static const ingot_step COUNTED_TEXT_field_steps[] = {
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(COUNTED_TEXT, Length)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(COUNTED_TEXT, MaximumLength)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_SIZED, .offset = offsetof(COUNTED_TEXT, Buffer),
	 .type = &ingot_type_uint16},
	{.op = INGOT_OP_EXTENT, .width = 2, .n = 1, .peer = offsetof(COUNTED_TEXT, MaximumLength),
	 .max = 2},
	{.op = INGOT_OP_EXTENT, .width = 2, .n = 1, .peer = offsetof(COUNTED_TEXT, Length),
	 .max = 2},
	{.op = INGOT_OP_END},
};

static const ingot_field COUNTED_TEXT_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = COUNTED_TEXT_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = COUNTED_TEXT_field_steps + 2},
	{.number = 3, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_UINT32, .steps = COUNTED_TEXT_field_steps + 4},
};

const ingot_type ingot_type_COUNTED_TEXT = {
	.name = "COUNTED_TEXT",
	.size = sizeof(COUNTED_TEXT),
	.align = _Alignof(COUNTED_TEXT),
	.min_wire = 12,
	.growth = 28,
	.steps = COUNTED_TEXT_steps,
	.fields = COUNTED_TEXT_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &ingot_type_COUNTED_TEXT},
};

static const ingot_arm RECKONED_half_range_arms[] = {
	{.low = 0, .high = 100},
};

static const ingot_type RECKONED_half_range = {
	.name = "RECKONED_half_range",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = RECKONED_half_range_arms,
};

static const ingot_step RECKONED_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(RECKONED, shared) + 4},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(RECKONED, n)},
	{.op = INGOT_OP_SIZED, .offset = offsetof(RECKONED, letters), .type = &ingot_type_int8},
	{.op = INGOT_OP_EXTENT, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 2,
	 .peer = offsetof(RECKONED, n), .min = (uint32_t)-6, .max = 1},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(RECKONED, bits)},
	{.op = INGOT_OP_SIZED, .offset = offsetof(RECKONED, mask), .max = 8},
	{.op = INGOT_OP_EXTENT, .width = 8, .n = 1, .peer = offsetof(RECKONED, bits), .min = 7,
	 .max = 8},
	{.op = INGOT_OP_W8, .gap = 7, .n = 1, .offset = offsetof(RECKONED, last)},
	{.op = INGOT_OP_SIZED, .offset = offsetof(RECKONED, texts),
	 .type = &ingot_type_COUNTED_TEXT},
	{.op = INGOT_OP_EXTENT, .width = 1, .n = 1, .peer = offsetof(RECKONED, last), .min = 1,
	 .max = 1},
	{.op = INGOT_OP_SIZED, .offset = offsetof(RECKONED, names), .type = &ingot_type_string},
	{.op = INGOT_OP_EXTENT, .width = 1, .n = 1, .peer = offsetof(RECKONED, last), .min = 1,
	 .max = 1},
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .gap = 6, .n = 1,
	 .offset = offsetof(RECKONED, half)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 2, .n = 1,
	 .offset = offsetof(RECKONED, half), .type = &RECKONED_half_range},
	{.op = INGOT_OP_SIZED, .offset = offsetof(RECKONED, wide), .type = &ingot_type_word64},
	{.op = INGOT_OP_EXTENT, .flags = INGOT_STEP_SIGNED, .width = 2, .n = 1,
	 .peer = offsetof(RECKONED, half), .min = 2, .max = 2},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(RECKONED, first),
	 .peer = offsetof(RECKONED, shared), .type = &ingot_type_int16},
	{.op = INGOT_OP_SIZED, .offset = offsetof(RECKONED, second), .type = &ingot_type_word32},
	{.op = INGOT_OP_EXTENT, .width = 4, .n = 2, .peer = offsetof(RECKONED, shared), .max = 1},
	{.op = INGOT_OP_END},
};

static const ingot_step RECKONED_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(RECKONED, n)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_SIZED, .offset = offsetof(RECKONED, letters), .type = &ingot_type_int8},
	{.op = INGOT_OP_EXTENT, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 2,
	 .peer = offsetof(RECKONED, n), .min = (uint32_t)-6, .max = 1},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(RECKONED, bits)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_SIZED, .offset = offsetof(RECKONED, mask), .max = 8},
	{.op = INGOT_OP_EXTENT, .width = 8, .n = 1, .peer = offsetof(RECKONED, bits), .min = 7,
	 .max = 8},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(RECKONED, last)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_SIZED, .offset = offsetof(RECKONED, texts),
	 .type = &ingot_type_COUNTED_TEXT},
	{.op = INGOT_OP_EXTENT, .width = 1, .n = 1, .peer = offsetof(RECKONED, last), .min = 1,
	 .max = 1},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_SIZED, .offset = offsetof(RECKONED, names), .type = &ingot_type_string},
	{.op = INGOT_OP_EXTENT, .width = 1, .n = 1, .peer = offsetof(RECKONED, last), .min = 1,
	 .max = 1},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1,
	 .offset = offsetof(RECKONED, half)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 2, .n = 1,
	 .offset = offsetof(RECKONED, half), .type = &RECKONED_half_range},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_SIZED, .offset = offsetof(RECKONED, wide), .type = &ingot_type_word64},
	{.op = INGOT_OP_EXTENT, .flags = INGOT_STEP_SIGNED, .width = 2, .n = 1,
	 .peer = offsetof(RECKONED, half), .min = 2, .max = 2},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(RECKONED, first),
	 .peer = offsetof(RECKONED, shared), .type = &ingot_type_int16},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_SIZED, .offset = offsetof(RECKONED, second), .type = &ingot_type_word32},
	{.op = INGOT_OP_EXTENT, .width = 4, .n = 2, .peer = offsetof(RECKONED, shared), .max = 1},
	{.op = INGOT_OP_END},
};

static const ingot_field RECKONED_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = RECKONED_field_steps},
	{.number = 2, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_INT32, .steps = RECKONED_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_UINT64, .steps = RECKONED_field_steps + 5},
	{.number = 4, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_BYTES,
	 .steps = RECKONED_field_steps + 7},
	{.number = 5, .kind = INGOT_KIND_UINT32, .steps = RECKONED_field_steps + 10},
	{.number = 6, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_MESSAGE, .steps = RECKONED_field_steps + 12},
	{.number = 7, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_MESSAGE, .steps = RECKONED_field_steps + 15},
	{.number = 8, .kind = INGOT_KIND_INT32, .steps = RECKONED_field_steps + 18},
	{.number = 9, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_INT64, .steps = RECKONED_field_steps + 21},
	{.number = 11, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED, .kind = INGOT_KIND_INT32,
	 .steps = RECKONED_field_steps + 24},
	{.number = 12, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_FLOAT, .steps = RECKONED_field_steps + 26},
};

const ingot_type ingot_type_RECKONED = {
	.name = "RECKONED",
	.size = sizeof(RECKONED),
	.align = _Alignof(RECKONED),
	.min_wire = 48,
	.growth = 41,
	.steps = RECKONED_steps,
	.fields = RECKONED_fields,
	.field_count = 11,
	.memo = &(ingot_memo){.of = &ingot_type_RECKONED},
};

static const ingot_step ROOM_steps[] = {
	{.op = INGOT_OP_W8, .flags = INGOT_STEP_SIGNED, .gap = 6, .n = 2,
	 .offset = offsetof(ROOM, size)},
	{.op = INGOT_OP_SIZED, .offset = offsetof(ROOM, tiny), .type = &ingot_type_int8},
	{.op = INGOT_OP_EXTENT, .flags = INGOT_STEP_SIGNED, .width = 1, .n = 1,
	 .peer = offsetof(ROOM, size), .max = 1},
	{.op = INGOT_OP_EXTENT, .flags = INGOT_STEP_SIGNED, .width = 1, .n = 1,
	 .peer = offsetof(ROOM, length), .max = 1},
	{.op = INGOT_OP_SIZED, .offset = offsetof(ROOM, octets), .type = &ingot_type_uint8},
	{.op = INGOT_OP_EXTENT, .flags = INGOT_STEP_SIGNED, .width = 1, .n = 1,
	 .peer = offsetof(ROOM, size), .max = 1},
	{.op = INGOT_OP_EXTENT, .flags = INGOT_STEP_SIGNED, .width = 1, .n = 1,
	 .peer = offsetof(ROOM, length), .max = 1},
	{.op = INGOT_OP_SIZED, .offset = offsetof(ROOM, narrow), .type = &ingot_type_uint16},
	{.op = INGOT_OP_EXTENT, .flags = INGOT_STEP_SIGNED, .width = 1, .n = 1,
	 .peer = offsetof(ROOM, size), .max = 1},
	{.op = INGOT_OP_EXTENT, .flags = INGOT_STEP_SIGNED, .width = 1, .n = 1,
	 .peer = offsetof(ROOM, length), .max = 1},
	{.op = INGOT_OP_SIZED, .offset = offsetof(ROOM, wide), .type = &ingot_type_word64},
	{.op = INGOT_OP_EXTENT, .flags = INGOT_STEP_SIGNED, .width = 1, .n = 1,
	 .peer = offsetof(ROOM, size), .max = 1},
	{.op = INGOT_OP_EXTENT, .flags = INGOT_STEP_SIGNED, .width = 1, .n = 1,
	 .peer = offsetof(ROOM, length), .max = 1},
	{.op = INGOT_OP_SIZED, .offset = offsetof(ROOM, raw)},
	{.op = INGOT_OP_EXTENT, .flags = INGOT_STEP_SIGNED, .width = 1, .n = 1,
	 .peer = offsetof(ROOM, size), .max = 1},
	{.op = INGOT_OP_EXTENT, .flags = INGOT_STEP_SIGNED, .width = 1, .n = 1,
	 .peer = offsetof(ROOM, length), .max = 1},
	{.op = INGOT_OP_SIZED, .offset = offsetof(ROOM, others), .type = &ingot_type_RECKONED},
	{.op = INGOT_OP_EXTENT, .flags = INGOT_STEP_SIGNED, .width = 1, .n = 1,
	 .peer = offsetof(ROOM, size), .max = 1},
	{.op = INGOT_OP_END},
};

static const ingot_step ROOM_field_steps[] = {
	{.op = INGOT_OP_W8, .flags = INGOT_STEP_SIGNED, .n = 1, .offset = offsetof(ROOM, size)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .flags = INGOT_STEP_SIGNED, .n = 1, .offset = offsetof(ROOM, length)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_SIZED, .offset = offsetof(ROOM, tiny), .type = &ingot_type_int8},
	{.op = INGOT_OP_EXTENT, .flags = INGOT_STEP_SIGNED, .width = 1, .n = 1,
	 .peer = offsetof(ROOM, size), .max = 1},
	{.op = INGOT_OP_EXTENT, .flags = INGOT_STEP_SIGNED, .width = 1, .n = 1,
	 .peer = offsetof(ROOM, length), .max = 1},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_SIZED, .offset = offsetof(ROOM, octets), .type = &ingot_type_uint8},
	{.op = INGOT_OP_EXTENT, .flags = INGOT_STEP_SIGNED, .width = 1, .n = 1,
	 .peer = offsetof(ROOM, size), .max = 1},
	{.op = INGOT_OP_EXTENT, .flags = INGOT_STEP_SIGNED, .width = 1, .n = 1,
	 .peer = offsetof(ROOM, length), .max = 1},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_SIZED, .offset = offsetof(ROOM, narrow), .type = &ingot_type_uint16},
	{.op = INGOT_OP_EXTENT, .flags = INGOT_STEP_SIGNED, .width = 1, .n = 1,
	 .peer = offsetof(ROOM, size), .max = 1},
	{.op = INGOT_OP_EXTENT, .flags = INGOT_STEP_SIGNED, .width = 1, .n = 1,
	 .peer = offsetof(ROOM, length), .max = 1},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_SIZED, .offset = offsetof(ROOM, wide), .type = &ingot_type_word64},
	{.op = INGOT_OP_EXTENT, .flags = INGOT_STEP_SIGNED, .width = 1, .n = 1,
	 .peer = offsetof(ROOM, size), .max = 1},
	{.op = INGOT_OP_EXTENT, .flags = INGOT_STEP_SIGNED, .width = 1, .n = 1,
	 .peer = offsetof(ROOM, length), .max = 1},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_SIZED, .offset = offsetof(ROOM, raw)},
	{.op = INGOT_OP_EXTENT, .flags = INGOT_STEP_SIGNED, .width = 1, .n = 1,
	 .peer = offsetof(ROOM, size), .max = 1},
	{.op = INGOT_OP_EXTENT, .flags = INGOT_STEP_SIGNED, .width = 1, .n = 1,
	 .peer = offsetof(ROOM, length), .max = 1},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_SIZED, .offset = offsetof(ROOM, others), .type = &ingot_type_RECKONED},
	{.op = INGOT_OP_EXTENT, .flags = INGOT_STEP_SIGNED, .width = 1, .n = 1,
	 .peer = offsetof(ROOM, size), .max = 1},
	{.op = INGOT_OP_END},
};

static const ingot_field ROOM_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = ROOM_field_steps},
	{.number = 2, .kind = INGOT_KIND_INT32, .steps = ROOM_field_steps + 2},
	{.number = 3, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_INT32, .steps = ROOM_field_steps + 4},
	{.number = 4, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_BYTES,
	 .steps = ROOM_field_steps + 8},
	{.number = 5, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_UINT32, .steps = ROOM_field_steps + 12},
	{.number = 6, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_DOUBLE, .steps = ROOM_field_steps + 16},
	{.number = 7, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_BYTES,
	 .steps = ROOM_field_steps + 20},
	{.number = 8, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_MESSAGE, .steps = ROOM_field_steps + 24},
};

const ingot_type ingot_type_ROOM = {
	.name = "ROOM",
	.size = sizeof(ROOM),
	.align = _Alignof(ROOM),
	.min_wire = 32,
	.growth = 41,
	.steps = ROOM_steps,
	.fields = ROOM_fields,
	.field_count = 8,
	.memo = &(ingot_memo){.of = &ingot_type_ROOM},
};

static const ingot_step CountsEcho_in_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct CountsEcho_frame, value),
	 .type = &ingot_type_RECKONED},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct CountsEcho_frame, room),
	 .type = &ingot_type_ROOM},
	{.op = INGOT_OP_END},
};

static const ingot_step CountsEcho_in_field_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct CountsEcho_frame, value),
	 .type = &ingot_type_RECKONED},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct CountsEcho_frame, room),
	 .type = &ingot_type_ROOM},
	{.op = INGOT_OP_END},
};

static const ingot_field CountsEcho_in_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = CountsEcho_in_field_steps},
	{.number = 2, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = CountsEcho_in_field_steps + 2},
};

static const ingot_type CountsEcho_in = {
	.name = "CountsEcho_in",
	.size = sizeof(struct CountsEcho_frame),
	.align = _Alignof(struct CountsEcho_frame),
	.min_wire = 80,
	.growth = 42,
	.steps = CountsEcho_in_steps,
	.fields = CountsEcho_in_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &CountsEcho_in},
};

static const ingot_step CountsEcho_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct CountsEcho_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct CountsEcho_frame, copy), .type = &ingot_type_RECKONED},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct CountsEcho_frame, second),
	 .type = &ingot_type_ROOM},
	{.op = INGOT_OP_END},
};

static const ingot_step CountsEcho_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct CountsEcho_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct CountsEcho_frame, copy), .type = &ingot_type_RECKONED},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct CountsEcho_frame, second),
	 .type = &ingot_type_ROOM},
	{.op = INGOT_OP_END},
};

static const ingot_field CountsEcho_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = CountsEcho_out_field_steps},
	{.number = 4, .kind = INGOT_KIND_MESSAGE, .steps = CountsEcho_out_field_steps + 2},
	{.number = 5, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = CountsEcho_out_field_steps + 5},
};

static const ingot_type CountsEcho_out = {
	.name = "CountsEcho_out",
	.size = sizeof(struct CountsEcho_frame),
	.align = _Alignof(struct CountsEcho_frame),
	.min_wire = 40,
	.growth = 41,
	.steps = CountsEcho_out_steps,
	.fields = CountsEcho_out_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &CountsEcho_out},
};

static const ingot_step CountsFill_in_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct CountsFill_frame, bytes)},
	{.op = INGOT_OP_SIZED, .offset = offsetof(struct CountsFill_frame, given),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_EXTENT, .width = 4, .n = 1,
	 .peer = offsetof(struct CountsFill_frame, bytes), .max = 4},
	{.op = INGOT_OP_EXTENT, .width = 4, .n = 1,
	 .peer = offsetof(struct CountsFill_frame, bytes), .max = 8},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct CountsFill_frame, used)},
	{.op = INGOT_OP_SIZED, .offset = offsetof(struct CountsFill_frame, both),
	 .type = &ingot_type_word64},
	{.op = INGOT_OP_EXTENT, .width = 4, .n = 2, .peer = offsetof(struct CountsFill_frame, used),
	 .max = 1},
	{.op = INGOT_OP_END},
};

static const ingot_step CountsFill_in_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct CountsFill_frame, bytes)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_SIZED, .offset = offsetof(struct CountsFill_frame, given),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_EXTENT, .width = 4, .n = 1,
	 .peer = offsetof(struct CountsFill_frame, bytes), .max = 4},
	{.op = INGOT_OP_EXTENT, .width = 4, .n = 1,
	 .peer = offsetof(struct CountsFill_frame, bytes), .max = 8},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct CountsFill_frame, used)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_SIZED, .offset = offsetof(struct CountsFill_frame, both),
	 .type = &ingot_type_word64},
	{.op = INGOT_OP_EXTENT, .width = 4, .n = 2, .peer = offsetof(struct CountsFill_frame, used),
	 .max = 1},
	{.op = INGOT_OP_END},
};

static const ingot_field CountsFill_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = CountsFill_in_field_steps},
	{.number = 2, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_INT32, .steps = CountsFill_in_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_UINT32, .steps = CountsFill_in_field_steps + 6},
	{.number = 4, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_INT64, .steps = CountsFill_in_field_steps + 8},
};

static const ingot_type CountsFill_in = {
	.name = "CountsFill_in",
	.size = sizeof(struct CountsFill_frame),
	.align = _Alignof(struct CountsFill_frame),
	.min_wire = 16,
	.growth = 28,
	.steps = CountsFill_in_steps,
	.fields = CountsFill_in_fields,
	.field_count = 4,
	.memo = &(ingot_memo){.of = &CountsFill_in},
};

static const ingot_step CountsFill_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct CountsFill_frame, result)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct CountsFill_frame, used_out)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_SIZED, .offset = offsetof(struct CountsFill_frame, both_out),
	 .type = &ingot_type_word64},
	{.op = INGOT_OP_EXTENT, .width = 4, .n = 2,
	 .peer = offsetof(struct CountsFill_frame, used_out), .max = 1},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_SIZED, .offset = offsetof(struct CountsFill_frame, taken),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_EXTENT, .width = 4, .n = 1,
	 .peer = offsetof(struct CountsFill_frame, bytes), .max = 4},
	{.op = INGOT_OP_EXTENT, .width = 4, .n = 1,
	 .peer = offsetof(struct CountsFill_frame, used_out), .max = 1},
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1,
	 .offset = offsetof(struct CountsFill_frame, found)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_SIZED, .offset = offsetof(struct CountsFill_frame, texts),
	 .type = &ingot_type_COUNTED_TEXT},
	{.op = INGOT_OP_EXTENT, .flags = INGOT_STEP_SIGNED, .width = 2, .n = 1,
	 .peer = offsetof(struct CountsFill_frame, found), .min = 1, .max = 1},
	{.op = INGOT_OP_END},
};

static const ingot_step CountsFill_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct CountsFill_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct CountsFill_frame, used_out)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_SIZED, .offset = offsetof(struct CountsFill_frame, both_out),
	 .type = &ingot_type_word64},
	{.op = INGOT_OP_EXTENT, .width = 4, .n = 2,
	 .peer = offsetof(struct CountsFill_frame, used_out), .max = 1},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_SIZED, .offset = offsetof(struct CountsFill_frame, taken),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_EXTENT, .width = 4, .n = 1,
	 .peer = offsetof(struct CountsFill_frame, bytes), .max = 4},
	{.op = INGOT_OP_EXTENT, .width = 4, .n = 1,
	 .peer = offsetof(struct CountsFill_frame, used_out), .max = 1},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1,
	 .offset = offsetof(struct CountsFill_frame, found)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_SIZED, .offset = offsetof(struct CountsFill_frame, texts),
	 .type = &ingot_type_COUNTED_TEXT},
	{.op = INGOT_OP_EXTENT, .flags = INGOT_STEP_SIGNED, .width = 2, .n = 1,
	 .peer = offsetof(struct CountsFill_frame, found), .min = 1, .max = 1},
	{.op = INGOT_OP_END},
};

static const ingot_field CountsFill_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = CountsFill_out_field_steps},
	{.number = 4, .kind = INGOT_KIND_UINT32, .steps = CountsFill_out_field_steps + 2},
	{.number = 5, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_INT64, .steps = CountsFill_out_field_steps + 4},
	{.number = 6, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_INT32, .steps = CountsFill_out_field_steps + 8},
	{.number = 7, .kind = INGOT_KIND_INT32, .steps = CountsFill_out_field_steps + 13},
	{.number = 8, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_MESSAGE, .steps = CountsFill_out_field_steps + 15},
};

static const ingot_type CountsFill_out = {
	.name = "CountsFill_out",
	.size = sizeof(struct CountsFill_frame),
	.align = _Alignof(struct CountsFill_frame),
	.min_wire = 24,
	.growth = 28,
	.steps = CountsFill_out_steps,
	.fields = CountsFill_out_fields,
	.field_count = 6,
	.memo = &(ingot_memo){.of = &CountsFill_out},
};

static const ingot_step COUNTED_TEXT_pointer_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .type = &ingot_type_COUNTED_TEXT},
	{.op = INGOT_OP_END},
};

static const ingot_step COUNTED_TEXT_pointer_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .type = &ingot_type_COUNTED_TEXT},
	{.op = INGOT_OP_END},
};

static const ingot_field COUNTED_TEXT_pointer_fields[] = {
	{.number = 1, .kind = INGOT_KIND_MESSAGE, .steps = COUNTED_TEXT_pointer_field_steps},
};

static const ingot_type COUNTED_TEXT_pointer = {
	.name = "COUNTED_TEXT_pointer",
	.size = sizeof(struct _COUNTED_TEXT *),
	.align = _Alignof(struct _COUNTED_TEXT *),
	.min_wire = 4,
	.growth = 60,
	.steps = COUNTED_TEXT_pointer_steps,
	.fields = COUNTED_TEXT_pointer_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &COUNTED_TEXT_pointer},
};

static const ingot_step CountsRead_in_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct CountsRead_frame, n)},
	{.op = INGOT_OP_SIZED, .offset = offsetof(struct CountsRead_frame, texts),
	 .type = &COUNTED_TEXT_pointer},
	{.op = INGOT_OP_EXTENT, .width = 4, .n = 1, .peer = offsetof(struct CountsRead_frame, n),
	 .min = (uint32_t)-1, .max = 1},
	{.op = INGOT_OP_END},
};

static const ingot_step CountsRead_in_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct CountsRead_frame, n)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_SIZED, .offset = offsetof(struct CountsRead_frame, texts),
	 .type = &COUNTED_TEXT_pointer},
	{.op = INGOT_OP_EXTENT, .width = 4, .n = 1, .peer = offsetof(struct CountsRead_frame, n),
	 .min = (uint32_t)-1, .max = 1},
	{.op = INGOT_OP_END},
};

static const ingot_field CountsRead_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = CountsRead_in_field_steps},
	{.number = 2, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_MESSAGE, .steps = CountsRead_in_field_steps + 2},
};

static const ingot_type CountsRead_in = {
	.name = "CountsRead_in",
	.size = sizeof(struct CountsRead_frame),
	.align = _Alignof(struct CountsRead_frame),
	.min_wire = 8,
	.growth = 60,
	.steps = CountsRead_in_steps,
	.fields = CountsRead_in_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &CountsRead_in},
};

static const ingot_step CountsRead_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct CountsRead_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_step CountsRead_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct CountsRead_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_field CountsRead_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = CountsRead_out_field_steps},
};

static const ingot_type CountsRead_out = {
	.name = "CountsRead_out",
	.size = sizeof(struct CountsRead_frame),
	.align = _Alignof(struct CountsRead_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = CountsRead_out_steps,
	.fields = CountsRead_out_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &CountsRead_out},
};

const ingot_procedure counts_procedures[3] = {
	{.name = "CountsEcho", .number = 1, .flags = INGOT_PROCEDURE_STATUS, .in = &CountsEcho_in,
	 .out = &CountsEcho_out},
	{.name = "CountsFill", .number = 2, .flags = INGOT_PROCEDURE_STATUS, .in = &CountsFill_in,
	 .out = &CountsFill_out},
	{.name = "CountsRead", .number = 3, .flags = INGOT_PROCEDURE_STATUS, .in = &CountsRead_in,
	 .out = &CountsRead_out},
};
