/* lmwksta_server.c: generated from lmwksta.idl by ingotc; do not edit */
#define LMWKSTA_STUBS
#include "lmwksta.h"

static bool invoke_NetWkstaGetInfo(const void *ops, HEXPERTKEY call, void *args)
{
	const struct lmwksta_ops *operations = ops;
	struct NetWkstaGetInfo_frame *frame = args;

	if (!operations->NetWkstaGetInfo)
		return false;
	frame->result = operations->NetWkstaGetInfo(call, frame->servername, frame->level,
						    &frame->bufptr);
	return true;
}

static bool invoke_NetWkstaUserEnum(const void *ops, HEXPERTKEY call, void *args)
{
	const struct lmwksta_ops *operations = ops;
	struct NetWkstaUserEnum_frame *frame = args;

	if (!operations->NetWkstaUserEnum)
		return false;
	frame->result = operations->NetWkstaUserEnum(call, frame->servername, frame->level,
						     &frame->bufptr, frame->prefmaxlen,
						     &frame->entriesread, &frame->totalentries,
						     frame->resumehandle);
	return true;
}

static const ingot_invoke lmwksta_invokers[] = {
	invoke_NetWkstaGetInfo,
	invoke_NetWkstaUserEnum,
};

const ingot_interface lmwksta_interface = {
	.name = "lmwksta",
	.program = 0x20001F01,
	.version = 1,
	.procedure_count = 2,
	.procedures = lmwksta_procedures,
	.protobuf_version = 1001,
	.invokers = lmwksta_invokers,
};
