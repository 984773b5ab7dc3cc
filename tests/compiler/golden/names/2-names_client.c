/* 2-names_client.c: generated from 2-names.idl by ingotc; do not edit */
#define IDL_2_NAMES_STUBS
#include "2-names.h"

static const ingot_interface names_calls_ = {
	.name = "names",
	.program = 0x20002006,
	.version = 1,
	.procedure_count = 5,
	.procedures = names_procedures,
	.protobuf_version = 101,
};

NET_API_STATUS Taken(handle_t binding_, int32_t frame, int32_t status, int32_t binding,
		     int32_t call, int32_t *result, int32_t ops, int32_t operations, int32_t args)
{
	struct Taken_frame frame_ = {
		.frame = frame,
		.status = status,
		.binding = binding,
		.call = call,
		.ops = ops,
		.operations = operations,
		.args = args,
	};
	NET_API_STATUS status_;

	if (!result)
		return 87; /* ERROR_INVALID_PARAMETER */
	status_ = ingot_call(binding_, &names_calls_, 0, &frame_);
	*result = frame_.result_;
	return status_;
}

NET_API_STATUS Both(handle_t binding, T **value, T *value_out, int32_t result)
{
	struct Both_frame frame = {
		.value_out = value_out,
		.result_ = result,
	};
	NET_API_STATUS status;

	if (!value)
		return 87; /* ERROR_INVALID_PARAMETER */
	frame.value = *value;
	status = ingot_call(binding, &names_calls_, 1, &frame);
	*value = frame.value_out_;
	return status;
}

NET_API_STATUS Bytes(handle_t binding, int32_t level, uint8_t **buf, uint8_t *from)
{
	struct Bytes_frame frame = {
		.level = level,
		.from = from,
	};
	NET_API_STATUS status;

	if (!buf)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call(binding, &names_calls_, 2, &frame);
	*buf = frame.buf;
	return status;
}

NET_API_STATUS invoke_Taken(handle_t binding, int32_t names_calls, int32_t names_invokers)
{
	struct invoke_Taken_frame frame = {
		.names_calls = names_calls,
		.names_invokers = names_invokers,
	};

	return ingot_call(binding, &names_calls_, 3, &frame);
}

NET_API_STATUS AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll(
	handle_t binding, int32_t first_of_the_parameters, int32_t second_of_the_parameters)
{
	struct AnOperationWithAVeryLongNameThatLeavesLittleRoomForItsParametersOnTheFirstLineOfAll_frame frame = {
		.first_of_the_parameters = first_of_the_parameters,
		.second_of_the_parameters = second_of_the_parameters,
	};

	return ingot_call(binding, &names_calls_, 4, &frame);
}
