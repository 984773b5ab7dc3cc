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

static const ingot_step PERSON_field_steps[] = {
	{.op = INGOT_OP_WSTRING, .offset = offsetof(PERSON, name)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(PERSON, comment)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(PERSON, code),
	 .min = 1, .max = 8},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(PERSON, alias)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_WSTRING, .offset = offsetof(PERSON, title)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_WTEXT, .n = 16, .offset = offsetof(PERSON, room)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_TEXT, .n = 4, .offset = offsetof(PERSON, plain)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_WTEXT, .n = 8, .offset = offsetof(PERSON, short_room), .min = 2, .max = 5},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(PERSON, initial)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .n = 3, .offset = offsetof(PERSON, letters)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(PERSON, units),
	 .peer = offsetof(PERSON, count), .type = &ingot_type_uint16},
	{.op = INGOT_OP_END},
};

static const ingot_field PERSON_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = PERSON_field_steps},
	{.number = 2, .kind = INGOT_KIND_STRING, .steps = PERSON_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_STRING, .steps = PERSON_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_STRING, .steps = PERSON_field_steps + 6},
	{.number = 5, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = PERSON_field_steps + 8},
	{.number = 6, .kind = INGOT_KIND_STRING, .steps = PERSON_field_steps + 10},
	{.number = 7, .kind = INGOT_KIND_STRING, .steps = PERSON_field_steps + 12},
	{.number = 8, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = PERSON_field_steps + 14},
	{.number = 9, .kind = INGOT_KIND_UINT32, .steps = PERSON_field_steps + 16},
	{.number = 10, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED,
	 .kind = INGOT_KIND_UINT32, .steps = PERSON_field_steps + 18},
	{.number = 12, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED,
	 .kind = INGOT_KIND_UINT32, .steps = PERSON_field_steps + 20},
};

const ingot_type ingot_type_PERSON = {
	.name = "PERSON",
	.size = sizeof(PERSON),
	.align = _Alignof(PERSON),
	.min_wire = 52,
	.growth = 37,
	.steps = PERSON_steps,
	.fields = PERSON_fields,
	.field_count = 11,
	.memo = &(ingot_memo){.of = &ingot_type_PERSON},
};

static const ingot_step message_steps[] = {
	{.op = INGOT_OP_WSTRING, .offset = offsetof(struct message, text)},
	{.op = INGOT_OP_END},
};

static const ingot_step message_field_steps[] = {
	{.op = INGOT_OP_WSTRING, .offset = offsetof(struct message, text)},
	{.op = INGOT_OP_END},
};

static const ingot_field message_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = message_field_steps},
};

const ingot_type ingot_type_message = {
	.name = "message",
	.size = sizeof(struct message),
	.align = _Alignof(struct message),
	.min_wire = 4,
	.growth = 44,
	.steps = message_steps,
	.fields = message_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_message},
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
	{.low = 1, .high = 1, .type = &ingot_type_wstring, .number = 2},
	{.low = 2, .high = 2, .type = &WIDE_room, .number = 3},
	{.low = 65, .high = 65, .type = &ingot_type_uint16, .number = 4},
};

static const ingot_step WIDE_field_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(WIDE, text)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_WTEXT, .n = 6, .offset = offsetof(WIDE, room)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(WIDE, unit)},
	{.op = INGOT_OP_END},
};

static const ingot_field WIDE_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_STRING,
	 .steps = WIDE_field_steps},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_STRING,
	 .steps = WIDE_field_steps + 2},
	{.number = 4, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_UINT32,
	 .steps = WIDE_field_steps + 4},
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
	.fields = WIDE_fields,
	.field_count = 4,
};

static const ingot_step ANY_steps[] = {
	{.op = INGOT_OP_GAP, .n = 6, .offset = offsetof(ANY, kind) + 2},
	{.op = INGOT_OP_UNION, .width = 2, .offset = offsetof(ANY, value),
	 .peer = offsetof(ANY, kind), .type = &ingot_type_WIDE},
	{.op = INGOT_OP_END},
};

static const ingot_step ANY_field_steps[] = {
	{.op = INGOT_OP_UNION, .width = 2, .offset = offsetof(ANY, value),
	 .peer = offsetof(ANY, kind), .type = &ingot_type_WIDE},
	{.op = INGOT_OP_END},
};

static const ingot_field ANY_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = ANY_field_steps},
};

const ingot_type ingot_type_ANY = {
	.name = "ANY",
	.size = sizeof(ANY),
	.align = _Alignof(ANY),
	.min_wire = 8,
	.growth = 64,
	.steps = ANY_steps,
	.fields = ANY_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_ANY},
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

static const ingot_step WideGreet_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct WideGreet_frame, name)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_WSTRING, .offset = offsetof(struct WideGreet_frame, text)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct WideGreet_frame, more)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct WideGreet_frame, unit), .type = &ingot_type_uint16},
	{.op = INGOT_OP_END},
};

static const ingot_field WideGreet_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = WideGreet_in_field_steps},
	{.number = 2, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = WideGreet_in_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_STRING, .steps = WideGreet_in_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_UINT32, .steps = WideGreet_in_field_steps + 6},
};

static const ingot_type WideGreet_in = {
	.name = "WideGreet_in",
	.size = sizeof(struct WideGreet_frame),
	.align = _Alignof(struct WideGreet_frame),
	.min_wire = 16,
	.growth = 32,
	.steps = WideGreet_in_steps,
	.fields = WideGreet_in_fields,
	.field_count = 4,
	.memo = &(ingot_memo){.of = &WideGreet_in},
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

static const ingot_step WideGreet_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct WideGreet_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_INPLACE, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct WideGreet_frame, unit), .type = &ingot_type_uint16},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct WideGreet_frame, answer)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct WideGreet_frame, person), .type = &ingot_type_PERSON},
	{.op = INGOT_OP_END},
};

static const ingot_field WideGreet_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = WideGreet_out_field_steps},
	{.number = 5, .kind = INGOT_KIND_UINT32, .steps = WideGreet_out_field_steps + 2},
	{.number = 6, .kind = INGOT_KIND_STRING, .steps = WideGreet_out_field_steps + 4},
	{.number = 7, .kind = INGOT_KIND_MESSAGE, .steps = WideGreet_out_field_steps + 7},
};

static const ingot_type WideGreet_out = {
	.name = "WideGreet_out",
	.size = sizeof(struct WideGreet_frame),
	.align = _Alignof(struct WideGreet_frame),
	.min_wire = 16,
	.growth = 37,
	.steps = WideGreet_out_steps,
	.fields = WideGreet_out_fields,
	.field_count = 4,
	.memo = &(ingot_memo){.of = &WideGreet_out},
};

const ingot_procedure wide_procedures[1] = {
	{.name = "WideGreet", .number = 1, .flags = INGOT_PROCEDURE_STATUS, .in = &WideGreet_in,
	 .out = &WideGreet_out},
};
