/* comments_tables.c: generated from comments.idl by ingotc; do not edit */
#define COMMENTS_STUBS
#include "comments.h"

#include <stddef.h>

_Static_assert(sizeof(COLOUR) == 4, "layout");
_Static_assert(sizeof(POINT) == 32, "layout");
_Static_assert(sizeof(struct tagged) == 4, "layout");
_Static_assert(sizeof(U) == 4, "layout");
_Static_assert(sizeof(union CHOICE_u) == 4, "layout");
_Static_assert(sizeof(CHOICE) == 8, "layout");
_Static_assert(sizeof(struct Put_frame) == 12, "layout");
_Static_assert(sizeof(struct Get_frame) == 4, "layout");

static const ingot_arm COLOUR_arms[] = {
	{.low = 0, .high = 1},
	{.low = 7, .high = 7},
};

const ingot_type ingot_type_COLOUR = {
	.name = "COLOUR",
	.size = sizeof(COLOUR),
	.align = _Alignof(COLOUR),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 2,
	.arms = COLOUR_arms,
};

static const ingot_step POINT_steps[] = {
	{.op = INGOT_OP_W32, .n = 4, .offset = offsetof(POINT, x)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(POINT, c), .type = &ingot_type_COLOUR},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(POINT, p),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(POINT, q)},
	{.op = INGOT_OP_END},
};

static const ingot_step POINT_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(POINT, x)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(POINT, y)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(POINT, c)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(POINT, c), .type = &ingot_type_COLOUR},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(POINT, z)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(POINT, p),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(POINT, q)},
	{.op = INGOT_OP_END},
};

static const ingot_field POINT_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = POINT_field_steps},
	{.number = 2, .kind = INGOT_KIND_INT32, .steps = POINT_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_ENUM, .steps = POINT_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_INT32, .steps = POINT_field_steps + 7},
	{.number = 5, .kind = INGOT_KIND_INT32, .steps = POINT_field_steps + 9},
	{.number = 6, .kind = INGOT_KIND_INT32, .steps = POINT_field_steps + 11},
};

const ingot_type ingot_type_POINT = {
	.name = "POINT",
	.size = sizeof(POINT),
	.align = _Alignof(POINT),
	.min_wire = 24,
	.growth = 28,
	.steps = POINT_steps,
	.fields = POINT_fields,
	.field_count = 6,
	.memo = &(ingot_memo){.of = &ingot_type_POINT},
};

static const ingot_step tagged_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct tagged, a)},
	{.op = INGOT_OP_END},
};

static const ingot_step tagged_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct tagged, a)},
	{.op = INGOT_OP_END},
};

static const ingot_field tagged_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = tagged_field_steps},
};

const ingot_type ingot_type_tagged = {
	.name = "tagged",
	.size = sizeof(struct tagged),
	.align = _Alignof(struct tagged),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_RUN,
	.steps = tagged_steps,
	.fields = tagged_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_tagged},
};

static const ingot_arm U_arms[] = {
	{.low = 1, .high = 1, .type = &ingot_type_word32, .number = 2},
	{.low = 2, .high = 2, .type = &ingot_type_int16, .number = 3},
	{.low = 0, .high = 0},
};

static const ingot_step U_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(U, one)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1, .offset = offsetof(U, two)},
	{.op = INGOT_OP_END},
};

static const ingot_field U_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_INT32, .steps = U_field_steps},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_INT32,
	 .steps = U_field_steps + 2},
};

const ingot_type ingot_type_U = {
	.name = "U",
	.size = sizeof(U),
	.align = _Alignof(U),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_UNION | INGOT_TYPE_DEFAULT,
	.arm_count = 3,
	.arms = U_arms,
	.fields = U_fields,
	.field_count = 3,
};

static const ingot_arm CHOICE_u_arms[] = {
	{.low = 0, .high = 0, .type = &ingot_type_word32, .number = 2},
	{.low = 0, .high = 0},
};

static const ingot_step CHOICE_u_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(union CHOICE_u, red)},
	{.op = INGOT_OP_END},
};

static const ingot_field CHOICE_u_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_ENUM},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_INT32,
	 .steps = CHOICE_u_field_steps},
};

const ingot_type ingot_type_CHOICE_u = {
	.name = "CHOICE_u",
	.size = sizeof(union CHOICE_u),
	.align = _Alignof(union CHOICE_u),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_UNION | INGOT_TYPE_DEFAULT,
	.arm_count = 2,
	.arms = CHOICE_u_arms,
	.fields = CHOICE_u_fields,
	.field_count = 2,
};

static const ingot_step CHOICE_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(CHOICE, u), .peer = offsetof(CHOICE, which),
	 .type = &ingot_type_CHOICE_u},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(CHOICE, which), .type = &ingot_type_COLOUR},
	{.op = INGOT_OP_END},
};

static const ingot_step CHOICE_field_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(CHOICE, u), .peer = offsetof(CHOICE, which),
	 .type = &ingot_type_CHOICE_u},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(CHOICE, which), .type = &ingot_type_COLOUR},
	{.op = INGOT_OP_END},
};

static const ingot_field CHOICE_fields[] = {
	{.number = 0, .kind = INGOT_KIND_MESSAGE, .steps = CHOICE_field_steps},
};

const ingot_type ingot_type_CHOICE = {
	.name = "CHOICE",
	.size = sizeof(CHOICE),
	.align = _Alignof(CHOICE),
	.min_wire = 4,
	.growth = 32,
	.steps = CHOICE_steps,
	.fields = CHOICE_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_CHOICE},
};

static const ingot_step Put_in_steps[] = {
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(struct Put_frame, n)},
	{.op = INGOT_OP_END},
};

static const ingot_type Put_in = {
	.name = "Put_in",
	.size = sizeof(struct Put_frame),
	.align = _Alignof(struct Put_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = Put_in_steps,
};

static const ingot_step Put_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Put_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_type Put_out = {
	.name = "Put_out",
	.size = sizeof(struct Put_frame),
	.align = _Alignof(struct Put_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = Put_out_steps,
};

static const ingot_step Get_in_steps[] = {
	{.op = INGOT_OP_END},
};

static const ingot_type Get_in = {
	.name = "Get_in",
	.size = sizeof(struct Get_frame),
	.align = _Alignof(struct Get_frame),
	.min_wire = 0,
	.growth = 28,
	.steps = Get_in_steps,
};

static const ingot_step Get_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Get_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_type Get_out = {
	.name = "Get_out",
	.size = sizeof(struct Get_frame),
	.align = _Alignof(struct Get_frame),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_RUN,
	.steps = Get_out_steps,
};

const ingot_procedure comments_procedures[2] = {
	{.name = "Put", .number = 1, .in = &Put_in, .out = &Put_out},
	{.name = "Get", .number = 2, .in = &Get_in, .out = &Get_out},
};
