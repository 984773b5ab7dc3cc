/* service_client.c: generated from service.proto by protoc-gen-ingot; do not edit */
#define SERVICE_STUBS
#include "service.h"

static const ingot_interface desk_v1_Finder_calls = {
	.name = "desk_v1_Finder",
	.program = 0x20004321,
	.version = 3,
	.procedure_count = 2,
	.procedures = desk_v1_Finder_procedures,
	.protobuf_version = 3,
};

NET_API_STATUS desk_v1_Finder_Find(handle_t binding, const struct desk_v1_Query *request,
				   struct desk_v1_Answer **response)
{
	struct desk_v1_Finder_Find_frame frame = {
		.request = request,
	};
	NET_API_STATUS status;

	if (!response)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call(binding, &desk_v1_Finder_calls, 0, &frame);
	*response = frame.response;
	return status;
}

NET_API_STATUS desk_v1_Finder_Clear(handle_t binding, const struct desk_v1_Nothing *request,
				    struct desk_v1_Nothing **response)
{
	struct desk_v1_Finder_Clear_frame frame = {
		.request = request,
	};
	NET_API_STATUS status;

	if (!response)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call(binding, &desk_v1_Finder_calls, 1, &frame);
	*response = frame.response;
	return status;
}

static const ingot_interface desk_v1_Plain_calls = {
	.name = "desk_v1_Plain",
	.program = 0x36DC581B,
	.version = 1,
	.procedure_count = 1,
	.procedures = desk_v1_Plain_procedures,
	.protobuf_version = 1,
};

NET_API_STATUS desk_v1_Plain_Count(handle_t binding, const struct desk_v1_Query *request,
				   struct parts_Part **response)
{
	struct desk_v1_Plain_Count_frame frame = {
		.request = request,
	};
	NET_API_STATUS status;

	if (!response)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call(binding, &desk_v1_Plain_calls, 0, &frame);
	*response = frame.response;
	return status;
}
