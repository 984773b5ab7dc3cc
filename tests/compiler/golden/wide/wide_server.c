/* wide_server.c: generated from wide.idl by ingotc; do not edit */
#define WIDE_STUBS
#include "wide.h"

static bool invoke_WideGreet(const void *ops, HEXPERTKEY call, void *args)
{
	const struct wide_ops *operations = ops;
	struct WideGreet_frame *frame = args;

	if (!operations->WideGreet)
		return false;
	frame->result = operations->WideGreet(call, frame->name, frame->text, frame->more,
					      frame->unit, &frame->answer, &frame->person);
	return true;
}

static const ingot_invoke wide_invokers[] = {
	invoke_WideGreet,
};

const ingot_interface wide_interface = {
	.name = "wide",
	.program = 0x20002006,
	.version = 1,
	.procedure_count = 1,
	.procedures = wide_procedures,
	.protobuf_version = 101,
	.invokers = wide_invokers,
};
