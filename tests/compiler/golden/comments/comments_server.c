/* comments_server.c: generated from comments.idl by ingotc; do not edit */
#define COMMENTS_STUBS
#include "comments.h"

static bool invoke_Put(const void *ops, HEXPERTKEY call, void *args)
{
	const struct comments_ops *operations = ops;
	struct Put_frame *frame = args;

	if (!operations->Put)
		return false;
	frame->result = operations->Put(call, frame->n, frame->last);
	return true;
}

static bool invoke_Get(const void *ops, HEXPERTKEY call, void *args)
{
	const struct comments_ops *operations = ops;
	struct Get_frame *frame = args;

	if (!operations->Get)
		return false;
	frame->result = operations->Get(call);
	return true;
}

static const ingot_invoke comments_invokers[] = {
	invoke_Put,
	invoke_Get,
};

const ingot_interface comments_interface = {
	.name = "comments",
	.program = 0x20002F77,
	.version = 1,
	.procedure_count = 2,
	.procedures = comments_procedures,
	.invokers = comments_invokers,
};
