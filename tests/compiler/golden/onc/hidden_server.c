/* hidden_server.c: generated from hidden.x by ingotc; do not edit */
#define HIDDEN_STUBS
#include "hidden.h"

static bool invoke_hidden_null_1(const void *ops_, HEXPERTKEY call_, void *args_)
{
	const struct hidden_1_ops *operations_ = ops_;
	struct hidden_null_1_frame *frame_ = args_;

	if (!operations_->hidden_null_1)
		return false;
	frame_->result = operations_->hidden_null_1(call_, &frame_->result_);
	return true;
}

static bool invoke_hidden_block_1(const void *ops_, HEXPERTKEY call_, void *args_)
{
	const struct hidden_1_ops *operations_ = ops_;
	struct hidden_block_1_frame *frame_ = args_;

	if (!operations_->hidden_block_1)
		return false;
	frame_->result = operations_->hidden_block_1(call_, frame_->arg_, &frame_->result_);
	return true;
}

static bool invoke_hidden_result_1(const void *ops_, HEXPERTKEY call_, void *args_)
{
	const struct hidden_1_ops *operations_ = ops_;
	struct hidden_result_1_frame *frame_ = args_;

	if (!operations_->hidden_result_1)
		return false;
	frame_->result = operations_->hidden_result_1(call_, frame_->arg1, frame_->arg2_,
						      &frame_->result_);
	return true;
}

static bool invoke_hidden_status_1(const void *ops_, HEXPERTKEY call_, void *args_)
{
	const struct hidden_1_ops *operations_ = ops_;
	struct hidden_status_1_frame *frame_ = args_;

	if (!operations_->hidden_status_1)
		return false;
	frame_->result = operations_->hidden_status_1(call_, frame_->arg1, frame_->arg2_,
						      frame_->arg3, frame_->arg4, &frame_->result_);
	return true;
}

static bool invoke_hidden_pointer_1(const void *ops_, HEXPERTKEY call_, void *args_)
{
	const struct hidden_1_ops *operations_ = ops_;
	struct hidden_pointer_1_frame *frame_ = args_;

	if (!operations_->hidden_pointer_1)
		return false;
	frame_->result = operations_->hidden_pointer_1(call_, frame_->arg1, frame_->arg2_,
						       &frame_->result_);
	return true;
}

static const ingot_invoke hidden_1_invokers[] = {
	invoke_hidden_null_1,
	invoke_hidden_block_1,
	invoke_hidden_result_1,
	invoke_hidden_status_1,
	invoke_hidden_pointer_1,
};

const ingot_interface hidden_1_interface = {
	.name = "hidden_1",
	.program = 0x20000B03,
	.version = 1,
	.procedure_count = 5,
	.procedures = hidden_1_procedures,
	.invokers = hidden_1_invokers,
};
