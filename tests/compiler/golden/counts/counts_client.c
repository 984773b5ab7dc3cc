/* counts_client.c: generated from counts.idl by ingotc; do not edit */
#define COUNTS_STUBS
#include "counts.h"

static const ingot_interface counts_calls = {
	.name = "counts",
	.program = 0x20002030,
	.version = 1,
	.procedure_count = 3,
	.procedures = counts_procedures,
	.protobuf_version = 101,
};

NET_API_STATUS CountsEcho(handle_t binding, RECKONED *value, ROOM *room, RECKONED **copy,
			  ROOM **second)
{
	struct CountsEcho_frame frame = {
		.value = value,
		.room = room,
	};
	NET_API_STATUS status;

	if (!copy || !second) {
		if (copy)
			*copy = frame.copy;
		if (second)
			*second = frame.second;
		return 87; /* ERROR_INVALID_PARAMETER */
	}
	status = ingot_call(binding, &counts_calls, 0, &frame);
	*copy = frame.copy;
	*second = frame.second;
	return status;
}

NET_API_STATUS CountsFill(handle_t binding, uint32_t bytes, int32_t *given, uint32_t *used,
			  int64_t **both, int32_t **taken, int16_t *found, COUNTED_TEXT **texts)
{
	struct CountsFill_frame frame = {
		.bytes = bytes,
		.given = given,
	};
	NET_API_STATUS status;

	if (!used || !both || !taken || !found || !texts) {
		if (taken)
			*taken = frame.taken;
		if (found)
			*found = frame.found;
		if (texts)
			*texts = frame.texts;
		return 87; /* ERROR_INVALID_PARAMETER */
	}
	frame.used = *used;
	frame.both = *both;
	status = ingot_call(binding, &counts_calls, 1, &frame);
	*used = frame.used_out;
	*both = frame.both_out;
	*taken = frame.taken;
	*found = frame.found;
	*texts = frame.texts;
	return status;
}

NET_API_STATUS CountsRead(handle_t binding, uint32_t *n, PCOUNTED_TEXT *texts)
{
	struct CountsRead_frame frame = {
		.texts = texts,
	};

	if (!n)
		return 87; /* ERROR_INVALID_PARAMETER */
	frame.n = *n;
	return ingot_call(binding, &counts_calls, 2, &frame);
}
