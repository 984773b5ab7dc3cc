/* hidden_tables.c: generated from hidden.x by ingotc; do not edit */
#include "ingot/xdr.h"
#define HIDDEN_STUBS
#include "hidden.h"

#include <stddef.h>

_Static_assert(sizeof(args) == 4, "layout");
_Static_assert(sizeof(operations) == 4, "layout");
_Static_assert(sizeof(ops) == 4, "layout");
_Static_assert(sizeof(block) == 16, "layout");
_Static_assert(sizeof(status) == 16, "layout");
_Static_assert(sizeof(arg) == 8, "layout");
_Static_assert(sizeof(arg2) == 4, "layout");
_Static_assert(sizeof(struct hidden_null_1_frame) == 16, "layout");
_Static_assert(sizeof(struct hidden_block_1_frame) == 24, "layout");
_Static_assert(sizeof(struct hidden_result_1_frame) == 32, "layout");
_Static_assert(sizeof(struct hidden_status_1_frame) == 48, "layout");
_Static_assert(sizeof(struct hidden_pointer_1_frame) == 32, "layout");

static const ingot_step args_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(args, x)},
	{.op = INGOT_OP_END},
};

static const ingot_step args_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(args, x)},
	{.op = INGOT_OP_END},
};

static const ingot_field args_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = args_field_steps},
};

const ingot_type ingot_type_args = {
	.name = "args",
	.size = sizeof(args),
	.align = _Alignof(args),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_RUN,
	.steps = args_steps,
	.fields = args_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_args},
};

static const ingot_step operations_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(operations, x)},
	{.op = INGOT_OP_END},
};

static const ingot_step operations_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(operations, x)},
	{.op = INGOT_OP_END},
};

static const ingot_field operations_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = operations_field_steps},
};

const ingot_type ingot_type_operations = {
	.name = "operations",
	.size = sizeof(operations),
	.align = _Alignof(operations),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_RUN,
	.steps = operations_steps,
	.fields = operations_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_operations},
};

static const ingot_step ops_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(ops, x)},
	{.op = INGOT_OP_END},
};

static const ingot_step ops_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(ops, x)},
	{.op = INGOT_OP_END},
};

static const ingot_field ops_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = ops_field_steps},
};

const ingot_type ingot_type_ops = {
	.name = "ops",
	.size = sizeof(ops),
	.align = _Alignof(ops),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_RUN,
	.steps = ops_steps,
	.fields = ops_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_ops},
};

static const ingot_step block_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(block, block_len) + 4},
	{.op = INGOT_OP_BYTES, .width = 4, .offset = offsetof(block, block_val),
	 .peer = offsetof(block, block_len)},
	{.op = INGOT_OP_END},
};

static const ingot_step block_field_steps[] = {
	{.op = INGOT_OP_BYTES, .width = 4, .offset = offsetof(block, block_val),
	 .peer = offsetof(block, block_len)},
	{.op = INGOT_OP_END},
};

static const ingot_field block_fields[] = {
	{.number = 2, .kind = INGOT_KIND_BYTES, .steps = block_field_steps},
};

const ingot_type ingot_type_block = {
	.name = "block",
	.size = sizeof(block),
	.align = _Alignof(block),
	.min_wire = 4,
	.growth = 64,
	.steps = block_steps,
	.fields = block_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_block},
};

static const ingot_step status_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(status, b.block_len) + 4},
	{.op = INGOT_OP_BYTES, .width = 4, .offset = offsetof(status, b.block_val),
	 .peer = offsetof(status, b.block_len)},
	{.op = INGOT_OP_END},
};

static const ingot_step status_field_steps[] = {
	{.op = INGOT_OP_BYTES, .width = 4, .offset = offsetof(status, b.block_val),
	 .peer = offsetof(status, b.block_len)},
	{.op = INGOT_OP_END},
};

static const ingot_field status_fields[] = {
	{.number = 1, .kind = INGOT_KIND_BYTES, .steps = status_field_steps},
};

const ingot_type ingot_type_status = {
	.name = "status",
	.size = sizeof(status),
	.align = _Alignof(status),
	.min_wire = 4,
	.growth = 64,
	.steps = status_steps,
	.fields = status_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_status},
};

static const ingot_step arg_steps[] = {
	{.op = INGOT_OP_STRING, .offset = offsetof(arg, text), .max = 5},
	{.op = INGOT_OP_END},
};

static const ingot_step arg_field_steps[] = {
	{.op = INGOT_OP_STRING, .offset = offsetof(arg, text), .max = 5},
	{.op = INGOT_OP_END},
};

static const ingot_field arg_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = arg_field_steps},
};

const ingot_type ingot_type_arg = {
	.name = "arg",
	.size = sizeof(arg),
	.align = _Alignof(arg),
	.min_wire = 4,
	.growth = 36,
	.steps = arg_steps,
	.fields = arg_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_arg},
};

static const ingot_arm arg2_u_arms[] = {
	{.low = 1, .high = 1},
};

static const ingot_field arg2_u_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_INT32},
};

static const ingot_type arg2_u = {
	.name = "arg2_u",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 1,
	.arms = arg2_u_arms,
	.fields = arg2_u_fields,
	.field_count = 1,
};

static const ingot_step arg2_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4, .offset = offsetof(arg2, of),
	 .peer = offsetof(arg2, of), .type = &arg2_u},
	{.op = INGOT_OP_END},
};

static const ingot_step arg2_field_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4, .offset = offsetof(arg2, of),
	 .peer = offsetof(arg2, of), .type = &arg2_u},
	{.op = INGOT_OP_END},
};

static const ingot_field arg2_fields[] = {
	{.number = 0, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = arg2_field_steps},
};

const ingot_type ingot_type_arg2 = {
	.name = "arg2",
	.size = sizeof(arg2),
	.align = _Alignof(arg2),
	.min_wire = 4,
	.growth = 28,
	.steps = arg2_steps,
	.fields = arg2_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_arg2},
};

static const ingot_step hidden_null_1_in_steps[] = {
	{.op = INGOT_OP_END},
};

static const ingot_type hidden_null_1_in = {
	.name = "hidden_null_1_in",
	.size = sizeof(struct hidden_null_1_frame),
	.align = _Alignof(struct hidden_null_1_frame),
	.min_wire = 0,
	.growth = 28,
	.steps = hidden_null_1_in_steps,
};

static const ingot_step hidden_null_1_out_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct hidden_null_1_frame, result_),
	 .type = &ingot_type_args},
	{.op = INGOT_OP_END},
};

static const ingot_type hidden_null_1_out = {
	.name = "hidden_null_1_out",
	.size = sizeof(struct hidden_null_1_frame),
	.align = _Alignof(struct hidden_null_1_frame),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_OPEN,
	.steps = hidden_null_1_out_steps,
};

static const ingot_step hidden_block_1_in_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct hidden_block_1_frame, arg_),
	 .type = &ingot_type_block},
	{.op = INGOT_OP_END},
};

static const ingot_type hidden_block_1_in = {
	.name = "hidden_block_1_in",
	.size = sizeof(struct hidden_block_1_frame),
	.align = _Alignof(struct hidden_block_1_frame),
	.min_wire = 4,
	.growth = 92,
	.steps = hidden_block_1_in_steps,
};

static const ingot_step hidden_block_1_out_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct hidden_block_1_frame, result_),
	 .type = &ingot_type_block},
	{.op = INGOT_OP_END},
};

static const ingot_type hidden_block_1_out = {
	.name = "hidden_block_1_out",
	.size = sizeof(struct hidden_block_1_frame),
	.align = _Alignof(struct hidden_block_1_frame),
	.min_wire = 4,
	.growth = 92,
	.flags = INGOT_TYPE_OPEN,
	.steps = hidden_block_1_out_steps,
};

static const ingot_step hidden_result_1_in_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct hidden_result_1_frame, arg1),
	 .type = &ingot_type_arg},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct hidden_result_1_frame, arg2_),
	 .type = &ingot_type_arg2},
	{.op = INGOT_OP_END},
};

static const ingot_type hidden_result_1_in = {
	.name = "hidden_result_1_in",
	.size = sizeof(struct hidden_result_1_frame),
	.align = _Alignof(struct hidden_result_1_frame),
	.min_wire = 8,
	.growth = 46,
	.steps = hidden_result_1_in_steps,
};

static const ingot_step hidden_result_1_out_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_STRING, .offset = offsetof(struct hidden_result_1_frame, result_)},
	{.op = INGOT_OP_END},
};

static const ingot_type hidden_result_1_out = {
	.name = "hidden_result_1_out",
	.size = sizeof(struct hidden_result_1_frame),
	.align = _Alignof(struct hidden_result_1_frame),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_OPEN,
	.steps = hidden_result_1_out_steps,
};

static const ingot_step hidden_status_1_in_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct hidden_status_1_frame, arg1),
	 .type = &ingot_type_status},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct hidden_status_1_frame, arg2_),
	 .type = &ingot_type_ops},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(struct hidden_status_1_frame, arg3)},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct hidden_status_1_frame, arg4),
	 .type = &ingot_type_operations},
	{.op = INGOT_OP_END},
};

static const ingot_type hidden_status_1_in = {
	.name = "hidden_status_1_in",
	.size = sizeof(struct hidden_status_1_frame),
	.align = _Alignof(struct hidden_status_1_frame),
	.min_wire = 20,
	.growth = 64,
	.steps = hidden_status_1_in_steps,
};

static const ingot_step hidden_status_1_out_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct hidden_status_1_frame, result_),
	 .type = &ingot_type_status},
	{.op = INGOT_OP_END},
};

static const ingot_type hidden_status_1_out = {
	.name = "hidden_status_1_out",
	.size = sizeof(struct hidden_status_1_frame),
	.align = _Alignof(struct hidden_status_1_frame),
	.min_wire = 4,
	.growth = 92,
	.flags = INGOT_TYPE_OPEN,
	.steps = hidden_status_1_out_steps,
};

static const ingot_step hidden_pointer_1_in_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct hidden_pointer_1_frame, arg1), .type = &ingot_type_args},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct hidden_pointer_1_frame, arg2_)},
	{.op = INGOT_OP_END},
};

static const ingot_type hidden_pointer_1_in = {
	.name = "hidden_pointer_1_in",
	.size = sizeof(struct hidden_pointer_1_frame),
	.align = _Alignof(struct hidden_pointer_1_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = hidden_pointer_1_in_steps,
};

static const ingot_step hidden_pointer_1_out_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct hidden_pointer_1_frame, result_), .type = &ingot_type_args},
	{.op = INGOT_OP_END},
};

static const ingot_type hidden_pointer_1_out = {
	.name = "hidden_pointer_1_out",
	.size = sizeof(struct hidden_pointer_1_frame),
	.align = _Alignof(struct hidden_pointer_1_frame),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_OPEN,
	.steps = hidden_pointer_1_out_steps,
};

static const ingot_step args_pointer_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .type = &ingot_type_args},
	{.op = INGOT_OP_END},
};

static const ingot_step args_pointer_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .type = &ingot_type_args},
	{.op = INGOT_OP_END},
};

static const ingot_field args_pointer_fields[] = {
	{.number = 1, .kind = INGOT_KIND_MESSAGE, .steps = args_pointer_field_steps},
};

static const ingot_type args_pointer = {
	.name = "args_pointer",
	.size = sizeof(struct args *),
	.align = _Alignof(struct args *),
	.min_wire = 4,
	.growth = 44,
	.steps = args_pointer_steps,
	.fields = args_pointer_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &args_pointer},
};

static const ingot_step char_pointer_ref_5_steps[] = {
	{.op = INGOT_OP_STRING, .max = 5},
	{.op = INGOT_OP_END},
};

static const ingot_type char_pointer_ref_5 = {
	.name = "char_pointer_ref_5",
	.size = sizeof(char *),
	.align = _Alignof(char *),
	.min_wire = 4,
	.growth = 36,
	.steps = char_pointer_ref_5_steps,
};

const ingot_procedure hidden_1_procedures[5] = {
	{.name = "hidden_null_1", .number = 0, .flags = INGOT_PROCEDURE_VOID,
	 .in = &hidden_null_1_in, .out = &hidden_null_1_out},
	{.name = "hidden_block_1", .number = 1, .flags = INGOT_PROCEDURE_VOID,
	 .in = &hidden_block_1_in, .out = &hidden_block_1_out},
	{.name = "hidden_result_1", .number = 2, .flags = INGOT_PROCEDURE_VOID,
	 .in = &hidden_result_1_in, .out = &hidden_result_1_out},
	{.name = "hidden_status_1", .number = 3, .flags = INGOT_PROCEDURE_VOID,
	 .in = &hidden_status_1_in, .out = &hidden_status_1_out},
	{.name = "hidden_pointer_1", .number = 4, .flags = INGOT_PROCEDURE_VOID,
	 .in = &hidden_pointer_1_in, .out = &hidden_pointer_1_out},
};

bool_t ingot_xdr_args(XDR *xdrs_, args **block_)
{
	return ingot_xdrproc_value(xdrs_, block_, &ingot_type_args);
}

bool_t ingot_xdr_operations(XDR *xdrs_, operations **block_)
{
	return ingot_xdrproc_value(xdrs_, block_, &ingot_type_operations);
}

bool_t ingot_xdr_ops(XDR *xdrs_, ops **block_)
{
	return ingot_xdrproc_value(xdrs_, block_, &ingot_type_ops);
}

bool_t ingot_xdr_block(XDR *xdrs_, block **block_)
{
	return ingot_xdrproc_value(xdrs_, block_, &ingot_type_block);
}

bool_t ingot_xdr_pointer(XDR *xdrs_, pointer *pointer_)
{
	return ingot_xdrproc_pointer(xdrs_, pointer_, &args_pointer);
}

bool_t ingot_xdr_xdrs(XDR *xdrs_, xdrs *pointer_)
{
	return ingot_xdrproc_pointer(xdrs_, pointer_, &char_pointer_ref_5);
}

bool_t ingot_xdr_frame(XDR *xdrs_, frame **block_)
{
	return ingot_xdrproc_value(xdrs_, block_, &ingot_type_word32);
}

bool_t ingot_xdr_binding(XDR *xdrs_, binding **block_)
{
	return ingot_xdrproc_value(xdrs_, block_, &ingot_type_ops);
}

bool_t ingot_xdr_call(XDR *xdrs_, call **block_)
{
	return ingot_xdrproc_value(xdrs_, block_, &ingot_type_word64);
}

bool_t ingot_xdr_status(XDR *xdrs_, status **block_)
{
	return ingot_xdrproc_value(xdrs_, block_, &ingot_type_status);
}

bool_t ingot_xdr_result(XDR *xdrs_, result *pointer_)
{
	return ingot_xdrproc_pointer(xdrs_, pointer_, &ingot_type_string_ref);
}

bool_t ingot_xdr_arg(XDR *xdrs_, arg **block_)
{
	return ingot_xdrproc_value(xdrs_, block_, &ingot_type_arg);
}

bool_t ingot_xdr_arg2(XDR *xdrs_, arg2 **block_)
{
	return ingot_xdrproc_value(xdrs_, block_, &ingot_type_arg2);
}
