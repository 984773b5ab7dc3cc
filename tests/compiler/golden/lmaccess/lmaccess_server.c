/* lmaccess_server.c: generated from lmaccess.idl by ingotc; do not edit */
#define LMACCESS_STUBS
#include "lmaccess.h"

static bool invoke_NetUserEnum(const void *ops, HEXPERTKEY call, void *args)
{
	const struct lmaccess_ops *operations = ops;
	struct NetUserEnum_frame *frame = args;

	if (!operations->NetUserEnum)
		return false;
	frame->result = operations->NetUserEnum(call, frame->servername, frame->level,
						frame->filter, &frame->bufptr, frame->prefmaxlen,
						&frame->entriesread, &frame->totalentries,
						frame->resume_handle);
	return true;
}

static bool invoke_NetUserGetInfo(const void *ops, HEXPERTKEY call, void *args)
{
	const struct lmaccess_ops *operations = ops;
	struct NetUserGetInfo_frame *frame = args;

	if (!operations->NetUserGetInfo)
		return false;
	frame->result = operations->NetUserGetInfo(call, frame->servername, frame->username,
						   frame->level, &frame->bufptr);
	return true;
}

static bool invoke_NetUserGetLocalGroups(const void *ops, HEXPERTKEY call, void *args)
{
	const struct lmaccess_ops *operations = ops;
	struct NetUserGetLocalGroups_frame *frame = args;

	if (!operations->NetUserGetLocalGroups)
		return false;
	frame->result = operations->NetUserGetLocalGroups(call, frame->servername, frame->username,
							  frame->level, frame->flags,
							  &frame->bufptr, frame->prefmaxlen,
							  &frame->entriesread,
							  &frame->totalentries);
	return true;
}

static bool invoke_NetLocalGroupEnum(const void *ops, HEXPERTKEY call, void *args)
{
	const struct lmaccess_ops *operations = ops;
	struct NetLocalGroupEnum_frame *frame = args;

	if (!operations->NetLocalGroupEnum)
		return false;
	frame->result = operations->NetLocalGroupEnum(call, frame->servername, frame->level,
						      &frame->bufptr, frame->prefmaxlen,
						      &frame->entriesread, &frame->totalentries,
						      frame->resumehandle);
	return true;
}

static bool invoke_NetLocalGroupGetMembers(const void *ops, HEXPERTKEY call, void *args)
{
	const struct lmaccess_ops *operations = ops;
	struct NetLocalGroupGetMembers_frame *frame = args;

	if (!operations->NetLocalGroupGetMembers)
		return false;
	frame->result = operations->NetLocalGroupGetMembers(call, frame->servername,
							    frame->localgroupname, frame->level,
							    &frame->bufptr, frame->prefmaxlen,
							    &frame->entriesread,
							    &frame->totalentries,
							    frame->resumehandle);
	return true;
}

static const ingot_invoke lmaccess_invokers[] = {
	invoke_NetUserEnum,
	invoke_NetUserGetInfo,
	invoke_NetUserGetLocalGroups,
	invoke_NetLocalGroupEnum,
	invoke_NetLocalGroupGetMembers,
};

const ingot_interface lmaccess_interface = {
	.name = "lmaccess",
	.program = 0x20001F02,
	.version = 1,
	.procedure_count = 5,
	.procedures = lmaccess_procedures,
	.protobuf_version = 1001,
	.invokers = lmaccess_invokers,
};
