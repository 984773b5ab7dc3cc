/* conformant_client.c: generated from conformant.idl by ingotc; do not edit */
#define CONFORMANT_STUBS
#include "conformant.h"

static const ingot_interface conformant_calls = {
	.name = "conformant",
	.program = 0x20005100,
	.version = 1,
	.procedure_count = 2,
	.procedures = conformant_procedures,
	.protobuf_version = 101,
};

uint32_t Echo(handle_t binding, ALL *all, ALL **back)
{
	struct Echo_frame frame = {
		.all = all,
	};
	NET_API_STATUS status;

	if (!back)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call(binding, &conformant_calls, 0, &frame);
	*back = frame.back;
	return status;
}

uint32_t Halves(handle_t binding, PSID sid, uint32_t size, int16_t *values, ROW *row, ROW **sum,
		int32_t **doubled, PSID *swapped)
{
	struct Halves_frame frame = {
		.sid = sid,
		.size = size,
		.values = values,
		.row = row,
	};
	NET_API_STATUS status;

	if (!sum || !doubled || !swapped) {
		if (sum)
			*sum = frame.sum;
		if (doubled)
			*doubled = frame.doubled;
		return 87; /* ERROR_INVALID_PARAMETER */
	}
	frame.swapped = *swapped;
	status = ingot_call(binding, &conformant_calls, 1, &frame);
	*sum = frame.sum;
	*doubled = frame.doubled;
	*swapped = frame.swapped_out;
	return status;
}
