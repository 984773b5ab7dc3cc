/* pointers_server.c: generated from pointers.idl by ingotc; do not edit */
#define POINTERS_STUBS
#include "pointers.h"

static bool invoke_PointersPut(const void *ops, HEXPERTKEY call, void *args)
{
	const struct pointers_ops *operations = ops;
	struct PointersPut_frame *frame = args;

	if (!operations->PointersPut)
		return false;
	frame->result = operations->PointersPut(call, frame->n, frame->names, frame->points,
						frame->row, frame->text, frame->box, frame->words);
	return true;
}

static bool invoke_PointersGet(const void *ops, HEXPERTKEY call, void *args)
{
	const struct pointers_ops *operations = ops;
	struct PointersGet_frame *frame = args;

	if (!operations->PointersGet)
		return false;
	frame->result = operations->PointersGet(call, &frame->n, &frame->names, &frame->points,
						&frame->tree);
	return true;
}

static bool invoke_PointersSort(const void *ops, HEXPERTKEY call, void *args)
{
	const struct pointers_ops *operations = ops;
	struct PointersSort_frame *frame = args;

	if (!operations->PointersSort)
		return false;
	frame->n_out = frame->n;
	frame->names_out = frame->names;
	frame->result = operations->PointersSort(call, &frame->n_out, &frame->names_out);
	return true;
}

static bool invoke_PointersCount(const void *ops, HEXPERTKEY call, void *args)
{
	const struct pointers_ops *operations = ops;
	struct PointersCount_frame *frame = args;

	if (!operations->PointersCount)
		return false;
	frame->result = operations->PointersCount(call, frame->n, frame->numbers, &frame->sum);
	return true;
}

static const ingot_invoke pointers_invokers[] = {
	invoke_PointersPut,
	invoke_PointersGet,
	invoke_PointersSort,
	invoke_PointersCount,
};

const ingot_interface pointers_interface = {
	.name = "pointers",
	.program = 0x20002007,
	.version = 1,
	.procedure_count = 4,
	.procedures = pointers_procedures,
	.invokers = pointers_invokers,
};
