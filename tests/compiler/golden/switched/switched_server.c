/* switched_server.c: generated from switched.idl by ingotc; do not edit */
#define SWITCHED_STUBS
#include "switched.h"

static bool invoke_SwitchPut(const void *ops, HEXPERTKEY call, void *args)
{
	const struct switched_ops *operations = ops;
	struct SwitchPut_frame *frame = args;

	if (!operations->SwitchPut)
		return false;
	frame->chain_out = frame->chain;
	frame->result = operations->SwitchPut(call, frame->choice, frame->maybe, &frame->chain_out,
					      &frame->box);
	return true;
}

static const ingot_invoke switched_invokers[] = {
	invoke_SwitchPut,
};

const ingot_interface switched_interface = {
	.name = "switched",
	.program = 0x20002008,
	.version = 1,
	.procedure_count = 1,
	.procedures = switched_procedures,
	.protobuf_version = 101,
	.invokers = switched_invokers,
};
