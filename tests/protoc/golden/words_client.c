/* words_client.c: generated from words.proto by protoc-gen-ingot; do not edit */
#define WORDS_STUBS
#include "words.h"

static const ingot_interface read__calls = {
	.name = "read_",
	.program = 0x3EDFA3C9,
	.version = 1,
	.procedure_count = 1,
	.procedures = read__procedures,
	.protobuf_version = 1,
};

NET_API_STATUS read_write(handle_t binding, const struct DWORD_ *request,
			  struct int32_t_ **response)
{
	struct read_write_frame frame = {
		.request = request,
	};
	NET_API_STATUS status;

	if (!response)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call(binding, &read__calls, 0, &frame);
	*response = frame.response;
	return status;
}
