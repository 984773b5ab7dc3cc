/* unnamed_server.c: generated from unnamed.idl by ingotc; do not edit */
#define UNNAMED_STUBS
#include "unnamed.h"

static bool invoke_Exchange(const void *ops, HEXPERTKEY call, void *args)
{
	const struct unnamed_ops *operations = ops;
	struct Exchange_frame *frame = args;

	if (!operations->Exchange)
		return false;
	frame->parts_out = frame->parts;
	frame->result = operations->Exchange(call, &frame->parts_out, frame->one, frame->choice);
	return true;
}

static const ingot_invoke unnamed_invokers[] = {
	invoke_Exchange,
};

const ingot_interface unnamed_interface = {
	.name = "unnamed",
	.program = 0x20002030,
	.version = 1,
	.procedure_count = 1,
	.procedures = unnamed_procedures,
	.protobuf_version = 101,
	.invokers = unnamed_invokers,
};
