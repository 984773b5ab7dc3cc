/* hidden_client.c: generated from hidden.x by ingotc; do not edit */
#define HIDDEN_STUBS
#include "hidden.h"

static const ingot_interface hidden_1_calls = {
	.name = "hidden_1",
	.program = 0x20000B03,
	.version = 1,
	.procedure_count = 5,
	.procedures = hidden_1_procedures,
};

NET_API_STATUS hidden_null_1(handle_t binding_, struct args **result_)
{
	struct hidden_null_1_frame frame_ = {0};
	NET_API_STATUS status_;

	if (!result_)
		return 87; /* ERROR_INVALID_PARAMETER */
	status_ = ingot_call(binding_, &hidden_1_calls, 0, &frame_);
	*result_ = frame_.result_;
	return status_;
}

NET_API_STATUS hidden_block_1(handle_t binding_, const struct block *arg_, struct block **result_)
{
	struct hidden_block_1_frame frame_ = {
		.arg_ = arg_,
	};
	NET_API_STATUS status_;

	if (!result_)
		return 87; /* ERROR_INVALID_PARAMETER */
	status_ = ingot_call(binding_, &hidden_1_calls, 1, &frame_);
	*result_ = frame_.result_;
	return status_;
}

NET_API_STATUS hidden_result_1(handle_t binding_, const struct arg *arg1, const struct arg2 *arg2_,
			       result *result_)
{
	struct hidden_result_1_frame frame_ = {
		.arg1 = arg1,
		.arg2_ = arg2_,
	};
	NET_API_STATUS status_;

	if (!result_)
		return 87; /* ERROR_INVALID_PARAMETER */
	status_ = ingot_call(binding_, &hidden_1_calls, 2, &frame_);
	*result_ = frame_.result_;
	return status_;
}

NET_API_STATUS hidden_status_1(handle_t binding_, const struct status *arg1, const binding *arg2_,
			       call arg3, const struct operations *arg4, struct status **result_)
{
	struct hidden_status_1_frame frame_ = {
		.arg1 = arg1,
		.arg2_ = arg2_,
		.arg3 = arg3,
		.arg4 = arg4,
	};
	NET_API_STATUS status_;

	if (!result_)
		return 87; /* ERROR_INVALID_PARAMETER */
	status_ = ingot_call(binding_, &hidden_1_calls, 3, &frame_);
	*result_ = frame_.result_;
	return status_;
}

NET_API_STATUS hidden_pointer_1(handle_t binding_, pointer arg1, frame arg2_, pointer *result_)
{
	struct hidden_pointer_1_frame frame_ = {
		.arg1 = arg1,
		.arg2_ = arg2_,
	};
	NET_API_STATUS status_;

	if (!result_)
		return 87; /* ERROR_INVALID_PARAMETER */
	status_ = ingot_call(binding_, &hidden_1_calls, 4, &frame_);
	*result_ = frame_.result_;
	return status_;
}
