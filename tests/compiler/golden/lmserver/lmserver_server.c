/* lmserver_server.c: generated from lmserver.idl by ingotc; do not edit */
#define LMSERVER_STUBS
#include "lmserver.h"

static bool invoke_NetServerEnum(const void *ops, HEXPERTKEY call, void *args)
{
	const struct lmserver_ops *operations = ops;
	struct NetServerEnum_frame *frame = args;

	if (!operations->NetServerEnum)
		return false;
	frame->result = operations->NetServerEnum(call, frame->servername, frame->level,
						  &frame->bufptr, frame->prefmaxlen,
						  &frame->entriesread, &frame->totalentries,
						  frame->servertype, frame->domain,
						  frame->resume_handle);
	return true;
}

static bool invoke_NetServerGetInfo(const void *ops, HEXPERTKEY call, void *args)
{
	const struct lmserver_ops *operations = ops;
	struct NetServerGetInfo_frame *frame = args;

	if (!operations->NetServerGetInfo)
		return false;
	frame->result = operations->NetServerGetInfo(call, frame->servername, frame->level,
						     &frame->bufptr);
	return true;
}

static bool invoke_IngotServerAnnounce(const void *ops, HEXPERTKEY call, void *args)
{
	const struct lmserver_ops *operations = ops;
	struct IngotServerAnnounce_frame *frame = args;

	if (!operations->IngotServerAnnounce)
		return false;
	frame->result = operations->IngotServerAnnounce(call, frame->servername, frame->level,
							frame->buf, frame->domain,
							frame->ttl_seconds);
	return true;
}

static bool invoke_IngotServerWithdraw(const void *ops, HEXPERTKEY call, void *args)
{
	const struct lmserver_ops *operations = ops;
	struct IngotServerWithdraw_frame *frame = args;

	if (!operations->IngotServerWithdraw)
		return false;
	frame->result = operations->IngotServerWithdraw(call, frame->servername, frame->name,
							frame->domain);
	return true;
}

static bool invoke_NetServerTransportEnum(const void *ops, HEXPERTKEY call, void *args)
{
	const struct lmserver_ops *operations = ops;
	struct NetServerTransportEnum_frame *frame = args;

	if (!operations->NetServerTransportEnum)
		return false;
	frame->result = operations->NetServerTransportEnum(call, frame->servername, frame->level,
							   &frame->bufptr, frame->prefmaxlen,
							   &frame->entriesread,
							   &frame->totalentries,
							   frame->resume_handle);
	return true;
}

static const ingot_invoke lmserver_invokers[] = {
	invoke_NetServerEnum,
	invoke_NetServerGetInfo,
	invoke_IngotServerAnnounce,
	invoke_IngotServerWithdraw,
	invoke_NetServerTransportEnum,
};

const ingot_interface lmserver_interface = {
	.name = "lmserver",
	.program = 0x20001F00,
	.version = 1,
	.procedure_count = 5,
	.procedures = lmserver_procedures,
	.protobuf_version = 1001,
	.invokers = lmserver_invokers,
};
