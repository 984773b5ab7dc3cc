/* onc_client.c: generated from onc.x by ingotc; do not edit */
#define ONC_STUBS
#include "onc.h"

static const ingot_interface onc_first_1_calls = {
	.name = "onc_first_1",
	.program = 0x20000B01,
	.version = 1,
	.procedure_count = 10,
	.procedures = onc_first_1_procedures,
};

NET_API_STATUS onc_null_1(handle_t binding)
{
	struct onc_null_1_frame frame = {0};

	return ingot_call(binding, &onc_first_1_calls, 0, &frame);
}

NET_API_STATUS onc_number_1(handle_t binding, int arg, int *result)
{
	struct onc_number_1_frame frame = {
		.arg = arg,
	};
	NET_API_STATUS status;

	if (!result)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call(binding, &onc_first_1_calls, 1, &frame);
	*result = frame.result_;
	return status;
}

NET_API_STATUS onc_truth_1(handle_t binding, bool_t arg1, enum level arg2, bool_t *result)
{
	struct onc_truth_1_frame frame = {
		.arg1 = arg1,
		.arg2 = arg2,
	};
	NET_API_STATUS status;

	if (!result)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call(binding, &onc_first_1_calls, 2, &frame);
	*result = frame.result_;
	return status;
}

NET_API_STATUS onc_text_1(handle_t binding, char *arg1, name arg2, char **result)
{
	struct onc_text_1_frame frame = {
		.arg1 = arg1,
		.arg2 = arg2,
	};
	NET_API_STATUS status;

	if (!result)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call(binding, &onc_first_1_calls, 3, &frame);
	*result = frame.result_;
	return status;
}

NET_API_STATUS onc_chain_1(handle_t binding, chain arg, chain *result)
{
	struct onc_chain_1_frame frame = {
		.arg = arg,
	};
	NET_API_STATUS status;

	if (!result)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call(binding, &onc_first_1_calls, 4, &frame);
	*result = frame.result_;
	return status;
}

NET_API_STATUS onc_members_1(handle_t binding, const struct members *arg, struct members **result)
{
	struct onc_members_1_frame frame = {
		.arg = arg,
	};
	NET_API_STATUS status;

	if (!result)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call(binding, &onc_first_1_calls, 5, &frame);
	*result = frame.result_;
	return status;
}

NET_API_STATUS onc_union_1(handle_t binding, const struct by_int *arg1, const struct by_bool *arg2,
			   struct by_int **result)
{
	struct onc_union_1_frame frame = {
		.arg1 = arg1,
		.arg2 = arg2,
	};
	NET_API_STATUS status;

	if (!result)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call(binding, &onc_first_1_calls, 6, &frame);
	*result = frame.result_;
	return status;
}

NET_API_STATUS onc_rows_1(handle_t binding, rows arg, rows **result)
{
	struct onc_rows_1_frame frame = {
		.arg = arg,
	};
	NET_API_STATUS status;

	if (!result)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call(binding, &onc_first_1_calls, 7, &frame);
	*result = frame.result_;
	return status;
}

NET_API_STATUS onc_long_1(handle_t binding, long arg, long *result)
{
	struct onc_long_1_frame frame = {
		.arg = arg,
	};
	NET_API_STATUS status;

	if (!result)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call(binding, &onc_first_1_calls, 8, &frame);
	*result = frame.result_;
	return status;
}

NET_API_STATUS onc_shaded_1(handle_t binding, enum shade arg, struct shaded **result)
{
	struct onc_shaded_1_frame frame = {
		.arg = arg,
	};
	NET_API_STATUS status;

	if (!result)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call(binding, &onc_first_1_calls, 9, &frame);
	*result = frame.result_;
	return status;
}

static const ingot_interface onc_first_2_calls = {
	.name = "onc_first_2",
	.program = 0x20000B01,
	.version = 2,
	.procedure_count = 3,
	.procedures = onc_first_2_procedures,
};

NET_API_STATUS onc_null_2(handle_t binding)
{
	struct onc_null_2_frame frame = {0};

	return ingot_call(binding, &onc_first_2_calls, 0, &frame);
}

NET_API_STATUS onc_number_2(handle_t binding, quad_t arg1, u_quad_t arg2, quad_t *result)
{
	struct onc_number_2_frame frame = {
		.arg1 = arg1,
		.arg2 = arg2,
	};
	NET_API_STATUS status;

	if (!result)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call(binding, &onc_first_2_calls, 1, &frame);
	*result = frame.result_;
	return status;
}

NET_API_STATUS onc_counted_2(handle_t binding, int first, const struct counted *second,
			     struct counted **result)
{
	struct onc_counted_2_frame frame = {
		.first = first,
		.second = second,
	};
	NET_API_STATUS status;

	if (!result)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call(binding, &onc_first_2_calls, 2, &frame);
	*result = frame.result_;
	return status;
}

static const ingot_interface onc_second_1_calls = {
	.name = "onc_second_1",
	.program = 0x20000B02,
	.version = 1,
	.procedure_count = 2,
	.procedures = onc_second_1_procedures,
};

NET_API_STATUS onc_spaced_1(handle_t binding, const struct numbers *arg, struct spaced **result)
{
	struct onc_spaced_1_frame frame = {
		.arg = arg,
	};
	NET_API_STATUS status;

	if (!result)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call(binding, &onc_second_1_calls, 0, &frame);
	*result = frame.result_;
	return status;
}

NET_API_STATUS onc_half_1(handle_t binding, double arg1, float arg2, double *result)
{
	struct onc_half_1_frame frame = {
		.arg1 = arg1,
		.arg2 = arg2,
	};
	NET_API_STATUS status;

	if (!result)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call(binding, &onc_second_1_calls, 1, &frame);
	*result = frame.result_;
	return status;
}
