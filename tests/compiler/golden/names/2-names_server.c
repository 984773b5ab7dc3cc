/* 2-names_server.c: generated from 2-names.idl by ingotc; do not edit */
#define IDL_2_NAMES_STUBS
#include "2-names.h"

static bool invoke_Taken_(const void *ops, HEXPERTKEY call, void *args)
{
	const struct names_ops *operations = ops;
	struct Taken_frame *frame = args;

	if (!operations->Taken)
		return false;
	frame->result = operations->Taken(call, frame->frame, frame->status, frame->binding,
					  frame->call, &frame->result_, frame->ops,
					  frame->operations, frame->args);
	return true;
}

static bool invoke_Both(const void *ops, HEXPERTKEY call, void *args)
{
	const struct names_ops *operations = ops;
	struct Both_frame *frame = args;

	if (!operations->Both)
		return false;
	frame->value_out_ = frame->value;
	frame->result = operations->Both(call, &frame->value_out_, frame->value_out,
					 frame->result_);
	return true;
}

static bool invoke_Bytes(const void *ops, HEXPERTKEY call, void *args)
{
	const struct names_ops *operations = ops;
	struct Bytes_frame *frame = args;

	if (!operations->Bytes)
		return false;
	frame->result = operations->Bytes(call, frame->level, &frame->buf, frame->from);
	return true;
}

static bool invoke_invoke_Taken(const void *ops, HEXPERTKEY call, void *args)
{
	const struct names_ops *operations = ops;
	struct invoke_Taken_frame *frame = args;

	if (!operations->invoke_Taken)
		return false;
	frame->result = operations->invoke_Taken(call, frame->names_calls, frame->names_invokers);
	return true;
}

static bool invoke_AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll(
	const void *ops, HEXPERTKEY call, void *args)
{
	const struct names_ops *operations = ops;
	struct AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_frame *frame = args;

	if (!operations->AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll)
		return false;
	frame->result = operations->AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll(
		call, frame->first_of_the_parameters, frame->second_of_the_parameters);
	return true;
}

static const ingot_invoke names_invokers_[] = {
	invoke_Taken_,
	invoke_Both,
	invoke_Bytes,
	invoke_invoke_Taken,
	invoke_AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll,
};

const ingot_interface names_interface = {
	.name = "names",
	.program = 0x20002006,
	.version = 1,
	.procedure_count = 5,
	.procedures = names_procedures,
	.protobuf_version = 101,
	.invokers = names_invokers_,
};
