/* lists_server.c: generated from lists.idl by ingotc; do not edit */
#define LISTS_STUBS
#include "lists.h"

static bool invoke_ListReverse(const void *ops, HEXPERTKEY call, void *args)
{
	const struct lists_ops *operations = ops;
	struct ListReverse_frame *frame = args;

	if (!operations->ListReverse)
		return false;
	frame->result = operations->ListReverse(call, frame->list, &frame->reversed);
	return true;
}

static bool invoke_TreeGrow(const void *ops, HEXPERTKEY call, void *args)
{
	const struct lists_ops *operations = ops;
	struct TreeGrow_frame *frame = args;

	if (!operations->TreeGrow)
		return false;
	frame->tree_out = frame->tree;
	frame->result = operations->TreeGrow(call, &frame->tree_out, frame->chain,
					     &frame->expression);
	return true;
}

static const ingot_invoke lists_invokers[] = {
	invoke_ListReverse,
	invoke_TreeGrow,
};

const ingot_interface lists_interface = {
	.name = "lists",
	.program = 0x20002003,
	.version = 1,
	.procedure_count = 2,
	.procedures = lists_procedures,
	.protobuf_version = 101,
	.invokers = lists_invokers,
};
