/* rows_server.c: generated from rows.idl by ingotc; do not edit */
#define ROWS_STUBS
#include "rows.h"

static bool invoke_RowsFixed(const void *ops, HEXPERTKEY call, void *args)
{
	const struct rows_ops *operations = ops;
	struct RowsFixed_frame *frame = args;

	if (!operations->RowsFixed)
		return false;
	frame->both_out = frame->both;
	frame->wide_out = frame->wide;
	frame->result = operations->RowsFixed(call, frame->given, &frame->row, &frame->both_out,
					      &frame->grid, &frame->name, &frame->points,
					      &frame->words, &frame->wide_out);
	return true;
}

static bool invoke_RowsFar(const void *ops, HEXPERTKEY call, void *args)
{
	const struct rows_ops *operations = ops;
	struct RowsFar_frame *frame = args;

	if (!operations->RowsFar)
		return false;
	frame->maybe_out = frame->maybe;
	frame->result = operations->RowsFar(call, frame->all, &frame->maybe_out, frame->k,
					    frame->list, &frame->first, &frame->n, &frame->names,
					    &frame->copies);
	return true;
}

static bool invoke_RowsUnions(const void *ops, HEXPERTKEY call, void *args)
{
	const struct rows_ops *operations = ops;
	struct RowsUnions_frame *frame = args;

	if (!operations->RowsUnions)
		return false;
	frame->result = operations->RowsUnions(call, frame->value, frame->n, frame->values,
					       frame->fixed, &frame->copy, &frame->m,
					       &frame->others, &frame->tail);
	return true;
}

static const ingot_invoke rows_invokers[] = {
	invoke_RowsFixed,
	invoke_RowsFar,
	invoke_RowsUnions,
};

const ingot_interface rows_interface = {
	.name = "rows",
	.program = 0x20002031,
	.version = 1,
	.procedure_count = 3,
	.procedures = rows_procedures,
	.protobuf_version = 101,
	.invokers = rows_invokers,
};
