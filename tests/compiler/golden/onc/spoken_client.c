/* spoken_client.c: generated from spoken.x by ingotc; do not edit */
#define SPOKEN_STUBS
#include "spoken.h"

static const ingot_interface p_1_calls = {
	.name = "p_1",
	.program = 0x20002F78,
	.version = 1,
	.procedure_count = 2,
	.procedures = p_1_procedures,
};

NET_API_STATUS put_1(handle_t binding, int arg1, number arg2, int *result)
{
	struct put_1_frame frame = {
		.arg1 = arg1,
		.arg2 = arg2,
	};
	NET_API_STATUS status;

	if (!result)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call(binding, &p_1_calls, 0, &frame);
	*result = frame.result_;
	return status;
}

NET_API_STATUS get_1(handle_t binding, const struct point *arg1, number arg2, int *result)
{
	struct get_1_frame frame = {
		.arg1 = arg1,
		.arg2 = arg2,
	};
	NET_API_STATUS status;

	if (!result)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call(binding, &p_1_calls, 1, &frame);
	*result = frame.result_;
	return status;
}
