/* spoken_tables.c: generated from spoken.x by ingotc; do not edit */
#include "ingot/xdr.h"
#define SPOKEN_STUBS
#include "spoken.h"

#include <stddef.h>

_Static_assert(sizeof(colour) == 4, "layout");
_Static_assert(sizeof(point) == 8, "layout");
_Static_assert(sizeof(u) == 8, "layout");
_Static_assert(sizeof(struct put_1_frame) == 16, "layout");
_Static_assert(sizeof(struct get_1_frame) == 24, "layout");

static const ingot_arm colour_arms[] = {
	{.low = 0, .high = 1},
	{.low = 7, .high = 7},
};

const ingot_type ingot_type_colour = {
	.name = "colour",
	.size = sizeof(colour),
	.align = _Alignof(colour),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 2,
	.arms = colour_arms,
};

static const ingot_step point_steps[] = {
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(point, x)},
	{.op = INGOT_OP_END},
};

static const ingot_step point_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(point, x)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(point, y)},
	{.op = INGOT_OP_END},
};

static const ingot_field point_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = point_field_steps},
	{.number = 2, .kind = INGOT_KIND_INT32, .steps = point_field_steps + 2},
};

const ingot_type ingot_type_point = {
	.name = "point",
	.size = sizeof(point),
	.align = _Alignof(point),
	.min_wire = 8,
	.growth = 28,
	.steps = point_steps,
	.fields = point_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_point},
};

static const ingot_arm u_u_arms[] = {
	{.low = 0, .high = 0, .type = &ingot_type_word32, .number = 2},
	{.low = 0, .high = 0},
};

static const ingot_step u_u_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(union u_u, a)},
	{.op = INGOT_OP_END},
};

static const ingot_field u_u_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_ENUM},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_INT32,
	 .steps = u_u_field_steps},
};

static const ingot_type u_u = {
	.name = "u_u",
	.size = sizeof(union u_u),
	.align = _Alignof(union u_u),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_UNION | INGOT_TYPE_DEFAULT,
	.arm_count = 2,
	.arms = u_u_arms,
	.fields = u_u_fields,
	.field_count = 2,
};

static const ingot_step u_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4, .offset = offsetof(u, u_u),
	 .peer = offsetof(u, c), .type = &u_u},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(u, c), .type = &ingot_type_colour},
	{.op = INGOT_OP_END},
};

static const ingot_step u_field_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4, .offset = offsetof(u, u_u),
	 .peer = offsetof(u, c), .type = &u_u},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(u, c), .type = &ingot_type_colour},
	{.op = INGOT_OP_END},
};

static const ingot_field u_fields[] = {
	{.number = 0, .kind = INGOT_KIND_MESSAGE, .steps = u_field_steps},
};

const ingot_type ingot_type_u = {
	.name = "u",
	.size = sizeof(u),
	.align = _Alignof(u),
	.min_wire = 4,
	.growth = 32,
	.steps = u_steps,
	.fields = u_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_u},
};

static const ingot_step put_1_in_steps[] = {
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(struct put_1_frame, arg1)},
	{.op = INGOT_OP_END},
};

static const ingot_type put_1_in = {
	.name = "put_1_in",
	.size = sizeof(struct put_1_frame),
	.align = _Alignof(struct put_1_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = put_1_in_steps,
};

static const ingot_step put_1_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct put_1_frame, result_)},
	{.op = INGOT_OP_END},
};

static const ingot_type put_1_out = {
	.name = "put_1_out",
	.size = sizeof(struct put_1_frame),
	.align = _Alignof(struct put_1_frame),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_OPEN,
	.steps = put_1_out_steps,
};

static const ingot_step get_1_in_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct get_1_frame, arg1),
	 .type = &ingot_type_point},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct get_1_frame, arg2)},
	{.op = INGOT_OP_END},
};

static const ingot_type get_1_in = {
	.name = "get_1_in",
	.size = sizeof(struct get_1_frame),
	.align = _Alignof(struct get_1_frame),
	.min_wire = 12,
	.growth = 28,
	.steps = get_1_in_steps,
};

static const ingot_step get_1_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct get_1_frame, result_)},
	{.op = INGOT_OP_END},
};

static const ingot_type get_1_out = {
	.name = "get_1_out",
	.size = sizeof(struct get_1_frame),
	.align = _Alignof(struct get_1_frame),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_OPEN,
	.steps = get_1_out_steps,
};

static const ingot_step colour_value_steps[] = {
	{.op = INGOT_OP_W32, .n = 1},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .type = &ingot_type_colour},
	{.op = INGOT_OP_END},
};

static const ingot_type colour_value = {
	.name = "colour_value",
	.size = sizeof(colour),
	.align = _Alignof(colour),
	.min_wire = 4,
	.growth = 28,
	.steps = colour_value_steps,
};

const ingot_procedure p_1_procedures[2] = {
	{.name = "put_1", .number = 1, .flags = INGOT_PROCEDURE_VOID, .in = &put_1_in,
	 .out = &put_1_out},
	{.name = "get_1", .number = 2, .flags = INGOT_PROCEDURE_VOID, .in = &get_1_in,
	 .out = &get_1_out},
};

bool_t ingot_xdr_colour(XDR *xdrs, colour **block)
{
	return ingot_xdrproc_value(xdrs, block, &colour_value);
}

bool_t ingot_xdr_point(XDR *xdrs, point **block)
{
	return ingot_xdrproc_value(xdrs, block, &ingot_type_point);
}

bool_t ingot_xdr_number(XDR *xdrs, number **block)
{
	return ingot_xdrproc_value(xdrs, block, &ingot_type_word32);
}

bool_t ingot_xdr_u(XDR *xdrs, u **block)
{
	return ingot_xdrproc_value(xdrs, block, &ingot_type_u);
}
