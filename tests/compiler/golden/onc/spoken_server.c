/* spoken_server.c: generated from spoken.x by ingotc; do not edit */
#define SPOKEN_STUBS
#include "spoken.h"

static bool invoke_put_1(const void *ops, HEXPERTKEY call, void *args)
{
	const struct p_1_ops *operations = ops;
	struct put_1_frame *frame = args;

	if (!operations->put_1)
		return false;
	frame->result = operations->put_1(call, frame->arg1, frame->arg2, &frame->result_);
	return true;
}

static bool invoke_get_1(const void *ops, HEXPERTKEY call, void *args)
{
	const struct p_1_ops *operations = ops;
	struct get_1_frame *frame = args;

	if (!operations->get_1)
		return false;
	frame->result = operations->get_1(call, frame->arg1, frame->arg2, &frame->result_);
	return true;
}

static const ingot_invoke p_1_invokers[] = {
	invoke_put_1,
	invoke_get_1,
};

const ingot_interface p_1_interface = {
	.name = "p_1",
	.program = 0x20002F78,
	.version = 1,
	.procedure_count = 2,
	.procedures = p_1_procedures,
	.invokers = p_1_invokers,
};
