/* lmshare_server.c: generated from lmshare.idl by ingotc; do not edit */
#define LMSHARE_STUBS
#include "lmshare.h"

static bool invoke_NetSessionEnum(const void *ops, HEXPERTKEY call, void *args)
{
	const struct lmshare_ops *operations = ops;
	struct NetSessionEnum_frame *frame = args;

	if (!operations->NetSessionEnum)
		return false;
	frame->result = operations->NetSessionEnum(call, frame->servername, frame->UncClientName,
						   frame->username, frame->level, &frame->bufptr,
						   frame->prefmaxlen, &frame->entriesread,
						   &frame->totalentries, frame->resume_handle);
	return true;
}

static const ingot_invoke lmshare_invokers[] = {
	invoke_NetSessionEnum,
};

const ingot_interface lmshare_interface = {
	.name = "lmshare",
	.program = 0x20001F04,
	.version = 1,
	.procedure_count = 1,
	.procedures = lmshare_procedures,
	.protobuf_version = 1001,
	.invokers = lmshare_invokers,
};
