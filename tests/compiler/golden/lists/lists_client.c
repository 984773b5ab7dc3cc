/* lists_client.c: generated from lists.idl by ingotc; do not edit */
#define LISTS_STUBS
#include "lists.h"

static const ingot_interface lists_calls = {
	.name = "lists",
	.program = 0x20002003,
	.version = 1,
	.procedure_count = 2,
	.procedures = lists_procedures,
	.protobuf_version = 101,
};

NET_API_STATUS ListReverse(handle_t binding, NODE *list, NODE **reversed)
{
	struct ListReverse_frame frame = {
		.list = list,
	};
	NET_API_STATUS status;

	if (!reversed)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call(binding, &lists_calls, 0, &frame);
	*reversed = frame.reversed;
	return status;
}

NET_API_STATUS TreeGrow(handle_t binding, struct tree **tree, CHAIN *chain, EXPRESSION **expression)
{
	struct TreeGrow_frame frame = {
		.chain = chain,
	};
	NET_API_STATUS status;

	if (!tree || !expression) {
		if (expression)
			*expression = frame.expression;
		return 87; /* ERROR_INVALID_PARAMETER */
	}
	frame.tree = *tree;
	status = ingot_call(binding, &lists_calls, 1, &frame);
	*tree = frame.tree_out;
	*expression = frame.expression;
	return status;
}
