/* arrays_client.c: generated from arrays.idl by ingotc; do not edit */
#define ARRAYS_STUBS
#include "arrays.h"

static const ingot_interface arrays_calls = {
	.name = "arrays",
	.program = 0x20002002,
	.version = 1,
	.procedure_count = 5,
	.procedures = arrays_procedures,
};

NET_API_STATUS ArraySum(handle_t binding, uint32_t n, int32_t *values, int64_t *weights,
			int64_t *sum)
{
	struct ArraySum_frame frame = {
		.n = n,
		.values = values,
		.weights = weights,
	};
	NET_API_STATUS status;

	if (!sum)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call(binding, &arrays_calls, 0, &frame);
	*sum = frame.sum;
	return status;
}

NET_API_STATUS ArrayRead(handle_t binding, int32_t offset, uint32_t *n, CELL **cells,
			 uint8_t **marks)
{
	struct ArrayRead_frame frame = {
		.offset = offset,
	};
	NET_API_STATUS status;

	if (!n || !cells || !marks) {
		if (n)
			*n = frame.n;
		if (cells)
			*cells = frame.cells;
		if (marks)
			*marks = frame.marks;
		return 87; /* ERROR_INVALID_PARAMETER */
	}
	status = ingot_call(binding, &arrays_calls, 1, &frame);
	*n = frame.n;
	*cells = frame.cells;
	*marks = frame.marks;
	return status;
}

NET_API_STATUS ArrayFill(handle_t binding, uint32_t n, CELL **cells)
{
	struct ArrayFill_frame frame = {
		.n = n,
	};
	NET_API_STATUS status;

	if (!cells)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call(binding, &arrays_calls, 2, &frame);
	*cells = frame.cells;
	return status;
}

NET_API_STATUS ArraySort(handle_t binding, uint32_t *n, CELL **cells)
{
	struct ArraySort_frame frame = {0};
	NET_API_STATUS status;

	if (!n || !cells)
		return 87; /* ERROR_INVALID_PARAMETER */
	frame.n = *n;
	frame.cells = *cells;
	status = ingot_call(binding, &arrays_calls, 3, &frame);
	*n = frame.n_out;
	*cells = frame.cells_out;
	return status;
}

NET_API_STATUS ArrayCount(handle_t binding, uint32_t *n, uint8_t *data)
{
	struct ArrayCount_frame frame = {
		.data = data,
	};

	if (!n)
		return 87; /* ERROR_INVALID_PARAMETER */
	frame.n = *n;
	return ingot_call(binding, &arrays_calls, 4, &frame);
}
