/* unions_server.c: generated from unions.idl by ingotc; do not edit */
#define UNIONS_STUBS
#include "unions.h"

static bool invoke_UnionPut(const void *ops, HEXPERTKEY call, void *args)
{
	const struct unions_ops *operations = ops;
	struct UnionPut_frame *frame = args;

	if (!operations->UnionPut)
		return false;
	frame->result = operations->UnionPut(call, frame->kind, frame->value);
	return true;
}

static bool invoke_UnionGet(const void *ops, HEXPERTKEY call, void *args)
{
	const struct unions_ops *operations = ops;
	struct UnionGet_frame *frame = args;

	if (!operations->UnionGet)
		return false;
	frame->result = operations->UnionGet(call, frame->index, &frame->item);
	return true;
}

static bool invoke_UnionAnswer(const void *ops, HEXPERTKEY call, void *args)
{
	const struct unions_ops *operations = ops;
	struct UnionAnswer_frame *frame = args;

	if (!operations->UnionAnswer)
		return false;
	frame->manies_out = frame->manies;
	frame->result = operations->UnionAnswer(call, frame->answer, &frame->manies_out);
	return true;
}

static bool invoke_UnionFetch(const void *ops, HEXPERTKEY call, void *args)
{
	const struct unions_ops *operations = ops;
	struct UnionFetch_frame *frame = args;

	if (!operations->UnionFetch)
		return false;
	frame->result = operations->UnionFetch(call, frame->kind, &frame->value, &frame->maybe);
	return true;
}

static bool invoke_UnionStore(const void *ops, HEXPERTKEY call, void *args)
{
	const struct unions_ops *operations = ops;
	struct UnionStore_frame *frame = args;

	if (!operations->UnionStore)
		return false;
	frame->changed_out = frame->changed;
	frame->result = operations->UnionStore(call, frame->kind, frame->value, frame->maybe,
					       &frame->changed_out);
	return true;
}

static const ingot_invoke unions_invokers[] = {
	invoke_UnionPut,
	invoke_UnionGet,
	invoke_UnionAnswer,
	invoke_UnionFetch,
	invoke_UnionStore,
};

const ingot_interface unions_interface = {
	.name = "unions",
	.program = 0x20002001,
	.version = 2,
	.procedure_count = 5,
	.procedures = unions_procedures,
	.protobuf_version = 102,
	.invokers = unions_invokers,
};
