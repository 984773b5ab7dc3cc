/* imports_client.c: generated from imports.idl by ingotc; do not edit */
#define IMPORTS_STUBS
#include "imports.h"

static const ingot_interface imports_calls = {
	.name = "imports",
	.program = 0x20002007,
	.version = 1,
	.procedure_count = 1,
	.procedures = imports_procedures,
};

NET_API_STATUS Draw(handle_t binding, DRAWING *drawing, FILLING filling, SHAPE **outline)
{
	struct Draw_frame frame = {
		.drawing = drawing,
		.filling = filling,
	};
	NET_API_STATUS status;

	if (!outline)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call(binding, &imports_calls, 0, &frame);
	*outline = frame.outline;
	return status;
}
