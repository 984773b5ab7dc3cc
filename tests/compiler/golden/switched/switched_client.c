/* switched_client.c: generated from switched.idl by ingotc; do not edit */
#define SWITCHED_STUBS
#include "switched.h"

static const ingot_interface switched_calls = {
	.name = "switched",
	.program = 0x20002008,
	.version = 1,
	.procedure_count = 1,
	.procedures = switched_procedures,
	.protobuf_version = 101,
};

NET_API_STATUS SwitchPut(handle_t binding, CHOICE choice, PCHOICE maybe, LINKED **chain, BOX **box)
{
	struct SwitchPut_frame frame = {
		.choice = choice,
		.maybe = maybe,
	};
	NET_API_STATUS status;

	if (!chain || !box) {
		if (box)
			*box = frame.box;
		return 87; /* ERROR_INVALID_PARAMETER */
	}
	frame.chain = *chain;
	status = ingot_call(binding, &switched_calls, 0, &frame);
	*chain = frame.chain_out;
	*box = frame.box;
	return status;
}
