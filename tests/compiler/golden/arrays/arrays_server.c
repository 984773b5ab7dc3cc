/* arrays_server.c: generated from arrays.idl by ingotc; do not edit */
#define ARRAYS_STUBS
#include "arrays.h"

static bool invoke_ArraySum(const void *ops, HEXPERTKEY call, void *args)
{
	const struct arrays_ops *operations = ops;
	struct ArraySum_frame *frame = args;

	if (!operations->ArraySum)
		return false;
	frame->result = operations->ArraySum(call, frame->n, frame->values, frame->weights,
					     &frame->sum);
	return true;
}

static bool invoke_ArrayRead(const void *ops, HEXPERTKEY call, void *args)
{
	const struct arrays_ops *operations = ops;
	struct ArrayRead_frame *frame = args;

	if (!operations->ArrayRead)
		return false;
	frame->result = operations->ArrayRead(call, frame->offset, &frame->n, &frame->cells,
					      &frame->marks);
	return true;
}

static bool invoke_ArrayFill(const void *ops, HEXPERTKEY call, void *args)
{
	const struct arrays_ops *operations = ops;
	struct ArrayFill_frame *frame = args;

	if (!operations->ArrayFill)
		return false;
	frame->result = operations->ArrayFill(call, frame->n, &frame->cells);
	return true;
}

static bool invoke_ArraySort(const void *ops, HEXPERTKEY call, void *args)
{
	const struct arrays_ops *operations = ops;
	struct ArraySort_frame *frame = args;

	if (!operations->ArraySort)
		return false;
	frame->n_out = frame->n;
	frame->cells_out = frame->cells;
	frame->result = operations->ArraySort(call, &frame->n_out, &frame->cells_out);
	return true;
}

static bool invoke_ArrayCount(const void *ops, HEXPERTKEY call, void *args)
{
	const struct arrays_ops *operations = ops;
	struct ArrayCount_frame *frame = args;

	if (!operations->ArrayCount)
		return false;
	frame->result = operations->ArrayCount(call, &frame->n, frame->data);
	return true;
}

static const ingot_invoke arrays_invokers[] = {
	invoke_ArraySum,
	invoke_ArrayRead,
	invoke_ArrayFill,
	invoke_ArraySort,
	invoke_ArrayCount,
};

const ingot_interface arrays_interface = {
	.name = "arrays",
	.program = 0x20002002,
	.version = 1,
	.procedure_count = 5,
	.procedures = arrays_procedures,
	.invokers = arrays_invokers,
};
