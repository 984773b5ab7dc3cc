/* counts_server.c: generated from counts.idl by ingotc; do not edit */
#define COUNTS_STUBS
#include "counts.h"

static bool invoke_CountsEcho(const void *ops, HEXPERTKEY call, void *args)
{
	const struct counts_ops *operations = ops;
	struct CountsEcho_frame *frame = args;

	if (!operations->CountsEcho)
		return false;
	frame->result = operations->CountsEcho(call, frame->value, frame->room, &frame->copy,
					       &frame->second);
	return true;
}

static bool invoke_CountsFill(const void *ops, HEXPERTKEY call, void *args)
{
	const struct counts_ops *operations = ops;
	struct CountsFill_frame *frame = args;

	if (!operations->CountsFill)
		return false;
	frame->used_out = frame->used;
	frame->both_out = frame->both;
	frame->result = operations->CountsFill(call, frame->bytes, frame->given, &frame->used_out,
					       &frame->both_out, &frame->taken, &frame->found,
					       &frame->texts);
	return true;
}

static bool invoke_CountsRead(const void *ops, HEXPERTKEY call, void *args)
{
	const struct counts_ops *operations = ops;
	struct CountsRead_frame *frame = args;

	if (!operations->CountsRead)
		return false;
	frame->result = operations->CountsRead(call, &frame->n, frame->texts);
	return true;
}

static const ingot_invoke counts_invokers[] = {
	invoke_CountsEcho,
	invoke_CountsFill,
	invoke_CountsRead,
};

const ingot_interface counts_interface = {
	.name = "counts",
	.program = 0x20002030,
	.version = 1,
	.procedure_count = 3,
	.procedures = counts_procedures,
	.protobuf_version = 101,
	.invokers = counts_invokers,
};
