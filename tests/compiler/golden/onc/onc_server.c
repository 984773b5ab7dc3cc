/* onc_server.c: generated from onc.x by ingotc; do not edit */
#define ONC_STUBS
#include "onc.h"

static bool invoke_onc_null_1(const void *ops, HEXPERTKEY call, void *args)
{
	const struct onc_first_1_ops *operations = ops;
	struct onc_null_1_frame *frame = args;

	if (!operations->onc_null_1)
		return false;
	frame->result = operations->onc_null_1(call);
	return true;
}

static bool invoke_onc_number_1(const void *ops, HEXPERTKEY call, void *args)
{
	const struct onc_first_1_ops *operations = ops;
	struct onc_number_1_frame *frame = args;

	if (!operations->onc_number_1)
		return false;
	frame->result = operations->onc_number_1(call, frame->arg, &frame->result_);
	return true;
}

static bool invoke_onc_truth_1(const void *ops, HEXPERTKEY call, void *args)
{
	const struct onc_first_1_ops *operations = ops;
	struct onc_truth_1_frame *frame = args;

	if (!operations->onc_truth_1)
		return false;
	frame->result = operations->onc_truth_1(call, frame->arg1, frame->arg2, &frame->result_);
	return true;
}

static bool invoke_onc_text_1(const void *ops, HEXPERTKEY call, void *args)
{
	const struct onc_first_1_ops *operations = ops;
	struct onc_text_1_frame *frame = args;

	if (!operations->onc_text_1)
		return false;
	frame->result = operations->onc_text_1(call, frame->arg1, frame->arg2, &frame->result_);
	return true;
}

static bool invoke_onc_chain_1(const void *ops, HEXPERTKEY call, void *args)
{
	const struct onc_first_1_ops *operations = ops;
	struct onc_chain_1_frame *frame = args;

	if (!operations->onc_chain_1)
		return false;
	frame->result = operations->onc_chain_1(call, frame->arg, &frame->result_);
	return true;
}

static bool invoke_onc_members_1(const void *ops, HEXPERTKEY call, void *args)
{
	const struct onc_first_1_ops *operations = ops;
	struct onc_members_1_frame *frame = args;

	if (!operations->onc_members_1)
		return false;
	frame->result = operations->onc_members_1(call, frame->arg, &frame->result_);
	return true;
}

static bool invoke_onc_union_1(const void *ops, HEXPERTKEY call, void *args)
{
	const struct onc_first_1_ops *operations = ops;
	struct onc_union_1_frame *frame = args;

	if (!operations->onc_union_1)
		return false;
	frame->result = operations->onc_union_1(call, frame->arg1, frame->arg2, &frame->result_);
	return true;
}

static bool invoke_onc_rows_1(const void *ops, HEXPERTKEY call, void *args)
{
	const struct onc_first_1_ops *operations = ops;
	struct onc_rows_1_frame *frame = args;

	if (!operations->onc_rows_1)
		return false;
	frame->result = operations->onc_rows_1(call, frame->arg, &frame->result_);
	return true;
}

static bool invoke_onc_long_1(const void *ops, HEXPERTKEY call, void *args)
{
	const struct onc_first_1_ops *operations = ops;
	struct onc_long_1_frame *frame = args;

	if (!operations->onc_long_1)
		return false;
	frame->result = operations->onc_long_1(call, frame->arg, &frame->result_);
	return true;
}

static bool invoke_onc_shaded_1(const void *ops, HEXPERTKEY call, void *args)
{
	const struct onc_first_1_ops *operations = ops;
	struct onc_shaded_1_frame *frame = args;

	if (!operations->onc_shaded_1)
		return false;
	frame->result = operations->onc_shaded_1(call, frame->arg, &frame->result_);
	return true;
}

static const ingot_invoke onc_first_1_invokers[] = {
	invoke_onc_null_1,
	invoke_onc_number_1,
	invoke_onc_truth_1,
	invoke_onc_text_1,
	invoke_onc_chain_1,
	invoke_onc_members_1,
	invoke_onc_union_1,
	invoke_onc_rows_1,
	invoke_onc_long_1,
	invoke_onc_shaded_1,
};

const ingot_interface onc_first_1_interface = {
	.name = "onc_first_1",
	.program = 0x20000B01,
	.version = 1,
	.procedure_count = 10,
	.procedures = onc_first_1_procedures,
	.invokers = onc_first_1_invokers,
};

static bool invoke_onc_null_2(const void *ops, HEXPERTKEY call, void *args)
{
	const struct onc_first_2_ops *operations = ops;
	struct onc_null_2_frame *frame = args;

	if (!operations->onc_null_2)
		return false;
	frame->result = operations->onc_null_2(call);
	return true;
}

static bool invoke_onc_number_2(const void *ops, HEXPERTKEY call, void *args)
{
	const struct onc_first_2_ops *operations = ops;
	struct onc_number_2_frame *frame = args;

	if (!operations->onc_number_2)
		return false;
	frame->result = operations->onc_number_2(call, frame->arg1, frame->arg2, &frame->result_);
	return true;
}

static bool invoke_onc_counted_2(const void *ops, HEXPERTKEY call, void *args)
{
	const struct onc_first_2_ops *operations = ops;
	struct onc_counted_2_frame *frame = args;

	if (!operations->onc_counted_2)
		return false;
	frame->result = operations->onc_counted_2(call, frame->first, frame->second,
						  &frame->result_);
	return true;
}

static const ingot_invoke onc_first_2_invokers[] = {
	invoke_onc_null_2,
	invoke_onc_number_2,
	invoke_onc_counted_2,
};

const ingot_interface onc_first_2_interface = {
	.name = "onc_first_2",
	.program = 0x20000B01,
	.version = 2,
	.procedure_count = 3,
	.procedures = onc_first_2_procedures,
	.invokers = onc_first_2_invokers,
};

static bool invoke_onc_spaced_1(const void *ops, HEXPERTKEY call, void *args)
{
	const struct onc_second_1_ops *operations = ops;
	struct onc_spaced_1_frame *frame = args;

	if (!operations->onc_spaced_1)
		return false;
	frame->result = operations->onc_spaced_1(call, frame->arg, &frame->result_);
	return true;
}

static bool invoke_onc_half_1(const void *ops, HEXPERTKEY call, void *args)
{
	const struct onc_second_1_ops *operations = ops;
	struct onc_half_1_frame *frame = args;

	if (!operations->onc_half_1)
		return false;
	frame->result = operations->onc_half_1(call, frame->arg1, frame->arg2, &frame->result_);
	return true;
}

static const ingot_invoke onc_second_1_invokers[] = {
	invoke_onc_spaced_1,
	invoke_onc_half_1,
};

const ingot_interface onc_second_1_interface = {
	.name = "onc_second_1",
	.program = 0x20000B02,
	.version = 1,
	.procedure_count = 2,
	.procedures = onc_second_1_procedures,
	.invokers = onc_second_1_invokers,
};
