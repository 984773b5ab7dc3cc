/* lmremutl_server.c: generated from lmremutl.idl by ingotc; do not edit */
#define LMREMUTL_STUBS
#include "lmremutl.h"

static bool invoke_NetrRemoteTOD(const void *ops, HEXPERTKEY call, void *args)
{
	const struct lmremutl_ops *operations = ops;
	struct NetrRemoteTOD_frame *frame = args;

	if (!operations->NetrRemoteTOD)
		return false;
	frame->result = operations->NetrRemoteTOD(call, frame->servername, &frame->bufptr);
	return true;
}

static const ingot_invoke lmremutl_invokers[] = {
	invoke_NetrRemoteTOD,
};

const ingot_interface lmremutl_interface = {
	.name = "lmremutl",
	.program = 0x20001F03,
	.version = 1,
	.procedure_count = 1,
	.procedures = lmremutl_procedures,
	.protobuf_version = 1001,
	.invokers = lmremutl_invokers,
};
