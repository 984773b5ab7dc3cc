/* unnamed_client.c: generated from unnamed.idl by ingotc; do not edit */
#define UNNAMED_STUBS
#include "unnamed.h"

static const ingot_interface unnamed_calls = {
	.name = "unnamed",
	.program = 0x20002030,
	.version = 1,
	.procedure_count = 1,
	.procedures = unnamed_procedures,
	.protobuf_version = 101,
};

uint32_t Exchange(handle_t binding, PARTS **parts, struct long_parts *one, PART_CHOICE choice)
{
	struct Exchange_frame frame = {
		.one = one,
		.choice = choice,
	};
	NET_API_STATUS status;

	if (!parts)
		return 87; /* ERROR_INVALID_PARAMETER */
	frame.parts = *parts;
	status = ingot_call(binding, &unnamed_calls, 0, &frame);
	*parts = frame.parts_out;
	return status;
}
