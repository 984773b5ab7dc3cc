/* handles_client.c: generated from handles.idl by ingotc; do not edit */
#define HANDLES_STUBS
#include "handles.h"

static const ingot_interface first_calls = {
	.name = "first",
	.program = 0x20002005,
	.version = 1,
	.procedure_count = 6,
	.procedures = first_procedures,
	.protobuf_version = 101,
};

NET_API_STATUS WithBinding(handle_t binding, int32_t number)
{
	struct WithBinding_frame frame = {
		.number = number,
	};

	return ingot_call(binding, &first_calls, 0, &frame);
}

NET_API_STATUS WithoutHandle(handle_t binding, int32_t number)
{
	struct WithoutHandle_frame frame = {
		.number = number,
	};

	return ingot_call(binding, &first_calls, 1, &frame);
}

NET_API_STATUS NothingAtAll(handle_t binding)
{
	struct NothingAtAll_frame frame = {0};

	return ingot_call(binding, &first_calls, 2, &frame);
}

NET_API_STATUS WithServer(const char *server, int32_t number)
{
	struct WithServer_frame frame = {
		.server = server,
		.number = number,
	};

	return ingot_call_server(server, &first_calls, 3, &frame);
}

NET_API_STATUS WithTypedef(SERVER server)
{
	struct WithTypedef_frame frame = {
		.server = server,
	};

	return ingot_call_server(server, &first_calls, 4, &frame);
}

NET_API_STATUS BindingLast(int32_t number, int32_t *twice, handle_t where)
{
	struct BindingLast_frame frame = {
		.number = number,
	};
	NET_API_STATUS status;

	if (!twice)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call(where, &first_calls, 5, &frame);
	*twice = frame.twice;
	return status;
}

static const ingot_interface second_calls = {
	.name = "second",
	.program = 0x20002005,
	.version = 2,
	.procedure_count = 1,
	.procedures = second_procedures,
};

NET_API_STATUS SecondPair(handle_t binding, struct pair pair, struct pair **swapped)
{
	struct SecondPair_frame frame = {
		.pair = pair,
	};
	NET_API_STATUS status;

	if (!swapped)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call(binding, &second_calls, 0, &frame);
	*swapped = frame.swapped;
	return status;
}
