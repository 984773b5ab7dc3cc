/* srvs_server.c: generated from srvs.idl by ingotc; do not edit */
#define SRVS_STUBS
#include "srvs.h"

static bool invoke_NetrShareAdd(const void *ops, HEXPERTKEY call, void *args)
{
	const struct srvs_ops *operations = ops;
	struct NetrShareAdd_frame *frame = args;

	if (!operations->NetrShareAdd)
		return false;
	frame->result = operations->NetrShareAdd(call, frame->ServerName, frame->Level,
						 frame->InfoStruct, frame->ParmErr);
	return true;
}

static bool invoke_NetrShareEnum(const void *ops, HEXPERTKEY call, void *args)
{
	const struct srvs_ops *operations = ops;
	struct NetrShareEnum_frame *frame = args;

	if (!operations->NetrShareEnum)
		return false;
	frame->InfoStruct_out = frame->InfoStruct;
	frame->result = operations->NetrShareEnum(call, frame->ServerName, &frame->InfoStruct_out,
						  frame->PreferedMaximumLength,
						  &frame->TotalEntries, frame->ResumeHandle);
	return true;
}

static bool invoke_NetrShareGetInfo(const void *ops, HEXPERTKEY call, void *args)
{
	const struct srvs_ops *operations = ops;
	struct NetrShareGetInfo_frame *frame = args;

	if (!operations->NetrShareGetInfo)
		return false;
	frame->result = operations->NetrShareGetInfo(call, frame->ServerName, frame->NetName,
						     frame->Level, &frame->InfoStruct);
	return true;
}

static bool invoke_NetrServerGetInfo(const void *ops, HEXPERTKEY call, void *args)
{
	const struct srvs_ops *operations = ops;
	struct NetrServerGetInfo_frame *frame = args;

	if (!operations->NetrServerGetInfo)
		return false;
	frame->result = operations->NetrServerGetInfo(call, frame->ServerName, frame->Level,
						      &frame->InfoStruct);
	return true;
}

static bool invoke_NetrServerDiskEnum(const void *ops, HEXPERTKEY call, void *args)
{
	const struct srvs_ops *operations = ops;
	struct NetrServerDiskEnum_frame *frame = args;

	if (!operations->NetrServerDiskEnum)
		return false;
	frame->DiskInfoStruct_out = frame->DiskInfoStruct;
	frame->result = operations->NetrServerDiskEnum(call, frame->ServerName, frame->Level,
						       &frame->DiskInfoStruct_out,
						       frame->PreferedMaximumLength,
						       &frame->TotalEntries, frame->ResumeHandle);
	return true;
}

static bool invoke_NetrRemoteTOD(const void *ops, HEXPERTKEY call, void *args)
{
	const struct srvs_ops *operations = ops;
	struct NetrRemoteTOD_frame *frame = args;

	if (!operations->NetrRemoteTOD)
		return false;
	frame->result = operations->NetrRemoteTOD(call, frame->ServerName, &frame->BufferPtr);
	return true;
}

static bool invoke_NetrTransports(const void *ops, HEXPERTKEY call, void *args)
{
	const struct srvs_ops *operations = ops;
	struct NetrTransports_frame *frame = args;

	if (!operations->NetrTransports)
		return false;
	frame->result = operations->NetrTransports(call, frame->ServerName, &frame->Count,
						   &frame->Names);
	return true;
}

static const ingot_invoke srvs_invokers[] = {
	invoke_NetrShareAdd,
	invoke_NetrShareEnum,
	invoke_NetrShareGetInfo,
	invoke_NetrServerGetInfo,
	invoke_NetrServerDiskEnum,
	invoke_NetrRemoteTOD,
	invoke_NetrTransports,
};

const ingot_interface srvs_interface = {
	.name = "srvs",
	.program = 0x20002009,
	.version = 3,
	.procedure_count = 7,
	.procedures = srvs_procedures,
	.invokers = srvs_invokers,
};
