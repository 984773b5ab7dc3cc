/* conformant_server.c: generated from conformant.idl by ingotc; do not edit */
#define CONFORMANT_STUBS
#include "conformant.h"

static bool invoke_Echo(const void *ops, HEXPERTKEY call, void *args)
{
	const struct conformant_ops *operations = ops;
	struct Echo_frame *frame = args;

	if (!operations->Echo)
		return false;
	frame->result = operations->Echo(call, frame->all, &frame->back);
	return true;
}

static bool invoke_Halves(const void *ops, HEXPERTKEY call, void *args)
{
	const struct conformant_ops *operations = ops;
	struct Halves_frame *frame = args;

	if (!operations->Halves)
		return false;
	frame->swapped_out = frame->swapped;
	frame->result = operations->Halves(call, frame->sid, frame->size, frame->values, frame->row,
					   &frame->sum, &frame->doubled, &frame->swapped_out);
	return true;
}

static const ingot_invoke conformant_invokers[] = {
	invoke_Echo,
	invoke_Halves,
};

const ingot_interface conformant_interface = {
	.name = "conformant",
	.program = 0x20005100,
	.version = 1,
	.procedure_count = 2,
	.procedures = conformant_procedures,
	.protobuf_version = 101,
	.invokers = conformant_invokers,
};
