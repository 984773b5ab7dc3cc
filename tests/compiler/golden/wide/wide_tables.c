/* wide_tables.c: generated from wide.idl by ingotc; do not edit */
#define WIDE_STUBS
#include "wide.h"

#include <stddef.h>

_Static_assert(sizeof(PERSON) == 112, "layout");
_Static_assert(sizeof(struct message) == 8, "layout");
_Static_assert(sizeof(WIDE) == 16, "layout");
_Static_assert(sizeof(ANY) == 24, "layout");
_Static_assert(sizeof(struct WideGreet_frame) == 56, "layout");

static const ingot_step PERSON_steps[] = {
	{.op = INGOT_OP_WSTRING, .offset = offsetof(PERSON, name)},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(PERSON, comment)},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(PERSON, code),
	 .min = 1, .max = 8},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(PERSON, alias)},
	{.op = INGOT_OP_WSTRING, .offset = offsetof(PERSON, title)},
	{.op = INGOT_OP_WTEXT, .n = 16, .offset = offsetof(PERSON, room)},
	{.op = INGOT_OP_TEXT, .n = 4, .offset = offsetof(PERSON, plain)},
	{.op = INGOT_OP_WTEXT, .n = 8, .offset = offsetof(PERSON, short_room), .min = 2, .max = 5},
	{.op = INGOT_OP_W16, .n = 4, .offset = offsetof(PERSON, initial)},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(PERSON, units),
	 .peer = offsetof(PERSON, count), .type = &ingot_type_uint16},
	{.op = INGOT_OP_END},
};

const ingot_type ingot_type_PERSON = {
	.name = "PERSON",
	.size = sizeof(PERSON),
	.align = _Alignof(PERSON),
	.min_wire = 52,
	.growth = 37,
	.steps = PERSON_steps,
};

static const ingot_step message_steps[] = {
	{.op = INGOT_OP_WSTRING, .offset = offsetof(struct message, text)},
	{.op = INGOT_OP_END},
};

const ingot_type ingot_type_message = {
	.name = "message",
	.size = sizeof(struct message),
	.align = _Alignof(struct message),
	.min_wire = 4,
	.growth = 44,
	.steps = message_steps,
};

static const ingot_step WIDE_room_steps[] = {
	{.op = INGOT_OP_WTEXT, .gap = 4, .n = 6, .offset = offsetof(WIDE, room)},
	{.op = INGOT_OP_END},
};

static const ingot_type WIDE_room = {
	.name = "WIDE_room",
	.size = sizeof(WIDE),
	.align = _Alignof(WIDE),
	.min_wire = 4,
	.growth = 64,
	.steps = WIDE_room_steps,
};

static const ingot_arm WIDE_arms[] = {
	{.low = 1, .high = 1, .type = &ingot_type_wstring},
	{.low = 2, .high = 2, .type = &WIDE_room},
	{.low = 65, .high = 65, .type = &ingot_type_uint16},
};

const ingot_type ingot_type_WIDE = {
	.name = "WIDE",
	.size = sizeof(WIDE),
	.align = _Alignof(WIDE),
	.min_wire = 8,
	.growth = 64,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 3,
	.arms = WIDE_arms,
};

static const ingot_step ANY_steps[] = {
	{.op = INGOT_OP_GAP, .n = 6, .offset = offsetof(ANY, kind) + 2},
	{.op = INGOT_OP_UNION, .width = 2, .offset = offsetof(ANY, value),
	 .peer = offsetof(ANY, kind), .type = &ingot_type_WIDE},
	{.op = INGOT_OP_END},
};

const ingot_type ingot_type_ANY = {
	.name = "ANY",
	.size = sizeof(ANY),
	.align = _Alignof(ANY),
	.min_wire = 8,
	.growth = 64,
	.steps = ANY_steps,
};

static const ingot_step WideGreet_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct WideGreet_frame, name)},
	{.op = INGOT_OP_WSTRING, .offset = offsetof(struct WideGreet_frame, text)},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct WideGreet_frame, more)},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct WideGreet_frame, unit), .type = &ingot_type_uint16},
	{.op = INGOT_OP_END},
};

static const ingot_type WideGreet_in = {
	.name = "WideGreet_in",
	.size = sizeof(struct WideGreet_frame),
	.align = _Alignof(struct WideGreet_frame),
	.min_wire = 16,
	.growth = 32,
	.steps = WideGreet_in_steps,
};

static const ingot_step WideGreet_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct WideGreet_frame, result)},
	{.op = INGOT_OP_INPLACE, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct WideGreet_frame, unit), .type = &ingot_type_uint16},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct WideGreet_frame, answer)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct WideGreet_frame, person), .type = &ingot_type_PERSON},
	{.op = INGOT_OP_END},
};

static const ingot_type WideGreet_out = {
	.name = "WideGreet_out",
	.size = sizeof(struct WideGreet_frame),
	.align = _Alignof(struct WideGreet_frame),
	.min_wire = 16,
	.growth = 37,
	.steps = WideGreet_out_steps,
};

const ingot_procedure wide_procedures[1] = {
	{.name = "WideGreet", .number = 1, .flags = INGOT_PROCEDURE_STATUS, .in = &WideGreet_in,
	 .out = &WideGreet_out},
};
