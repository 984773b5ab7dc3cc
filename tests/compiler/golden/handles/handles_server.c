/* handles_server.c: generated from handles.idl by ingotc; do not edit */
#define HANDLES_STUBS
#include "handles.h"

static bool invoke_WithBinding(const void *ops, HEXPERTKEY call, void *args)
{
	const struct first_ops *operations = ops;
	struct WithBinding_frame *frame = args;

	if (!operations->WithBinding)
		return false;
	frame->result = operations->WithBinding(call, frame->number);
	return true;
}

static bool invoke_WithoutHandle(const void *ops, HEXPERTKEY call, void *args)
{
	const struct first_ops *operations = ops;
	struct WithoutHandle_frame *frame = args;

	if (!operations->WithoutHandle)
		return false;
	frame->result = operations->WithoutHandle(call, frame->number);
	return true;
}

static bool invoke_NothingAtAll(const void *ops, HEXPERTKEY call, void *args)
{
	const struct first_ops *operations = ops;
	struct NothingAtAll_frame *frame = args;

	if (!operations->NothingAtAll)
		return false;
	frame->result = operations->NothingAtAll(call);
	return true;
}

static bool invoke_WithServer(const void *ops, HEXPERTKEY call, void *args)
{
	const struct first_ops *operations = ops;
	struct WithServer_frame *frame = args;

	if (!operations->WithServer)
		return false;
	frame->result = operations->WithServer(call, frame->server, frame->number);
	return true;
}

static bool invoke_WithTypedef(const void *ops, HEXPERTKEY call, void *args)
{
	const struct first_ops *operations = ops;
	struct WithTypedef_frame *frame = args;

	if (!operations->WithTypedef)
		return false;
	frame->result = operations->WithTypedef(call, frame->server);
	return true;
}

static bool invoke_BindingLast(const void *ops, HEXPERTKEY call, void *args)
{
	const struct first_ops *operations = ops;
	struct BindingLast_frame *frame = args;

	if (!operations->BindingLast)
		return false;
	frame->result = operations->BindingLast(call, frame->number, &frame->twice);
	return true;
}

static const ingot_invoke first_invokers[] = {
	invoke_WithBinding,
	invoke_WithoutHandle,
	invoke_NothingAtAll,
	invoke_WithServer,
	invoke_WithTypedef,
	invoke_BindingLast,
};

const ingot_interface first_interface = {
	.name = "first",
	.program = 0x20002005,
	.version = 1,
	.procedure_count = 6,
	.procedures = first_procedures,
	.protobuf_version = 101,
	.invokers = first_invokers,
};

static bool invoke_SecondPair(const void *ops, HEXPERTKEY call, void *args)
{
	const struct second_ops *operations = ops;
	struct SecondPair_frame *frame = args;

	if (!operations->SecondPair)
		return false;
	frame->result = operations->SecondPair(call, frame->pair, &frame->swapped);
	return true;
}

static const ingot_invoke second_invokers[] = {
	invoke_SecondPair,
};

const ingot_interface second_interface = {
	.name = "second",
	.program = 0x20002005,
	.version = 2,
	.procedure_count = 1,
	.procedures = second_procedures,
	.invokers = second_invokers,
};
