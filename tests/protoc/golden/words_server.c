/* words_server.c: generated from words.proto by protoc-gen-ingot; do not edit */
#define WORDS_STUBS
#include "words.h"

static bool invoke_read_write(const void *ops, HEXPERTKEY call, void *args)
{
	const struct read__ops *operations = ops;
	struct read_write_frame *frame = args;

	if (!operations->read_write)
		return false;
	frame->result = operations->read_write(call, frame->request, &frame->response);
	return true;
}

static const ingot_invoke read__invokers[] = {
	invoke_read_write,
};

const ingot_interface read__interface = {
	.name = "read_",
	.program = 0x3EDFA3C9,
	.version = 1,
	.procedure_count = 1,
	.procedures = read__procedures,
	.protobuf_version = 1,
	.invokers = read__invokers,
};
