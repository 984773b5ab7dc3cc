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

static bool invoke_NetprPathCanonicalize(const void *ops, HEXPERTKEY call, void *args)
{
	const struct srvs_ops *operations = ops;
	struct NetprPathCanonicalize_frame *frame = args;

	if (!operations->NetprPathCanonicalize)
		return false;
	frame->result = operations->NetprPathCanonicalize(call, frame->ServerName, frame->PathName,
							  &frame->Outbuf, frame->OutbufLen,
							  frame->Prefix, frame->PathType,
							  frame->Flags);
	return true;
}

static bool invoke_NetprPathCompare(const void *ops, HEXPERTKEY call, void *args)
{
	const struct srvs_ops *operations = ops;
	struct NetprPathCompare_frame *frame = args;

	if (!operations->NetprPathCompare)
		return false;
	frame->result = operations->NetprPathCompare(call, frame->ServerName, frame->PathName1,
						     frame->PathName2, frame->PathType,
						     frame->Flags);
	return true;
}

static bool invoke_NetprNameCanonicalize(const void *ops, HEXPERTKEY call, void *args)
{
	const struct srvs_ops *operations = ops;
	struct NetprNameCanonicalize_frame *frame = args;

	if (!operations->NetprNameCanonicalize)
		return false;
	frame->result = operations->NetprNameCanonicalize(call, frame->ServerName, frame->Name,
							  &frame->Outbuf, frame->OutbufLen,
							  frame->NameType, frame->Flags);
	return true;
}

static bool invoke_NetrpGetFileSecurity(const void *ops, HEXPERTKEY call, void *args)
{
	const struct srvs_ops *operations = ops;
	struct NetrpGetFileSecurity_frame *frame = args;

	if (!operations->NetrpGetFileSecurity)
		return false;
	frame->result = operations->NetrpGetFileSecurity(call, frame->ServerName, frame->ShareName,
							 frame->lpFileName,
							 frame->RequestedInformation,
							 &frame->SecurityDescriptor);
	return true;
}

static bool invoke_NetrServerTransportAddEx(const void *ops, HEXPERTKEY call, void *args)
{
	const struct srvs_ops *operations = ops;
	struct NetrServerTransportAddEx_frame *frame = args;

	if (!operations->NetrServerTransportAddEx)
		return false;
	frame->result = operations->NetrServerTransportAddEx(call, frame->ServerName, frame->Level,
							     frame->Buffer);
	return true;
}

static bool invoke_NetrDfsCreateLocalPartition(const void *ops, HEXPERTKEY call, void *args)
{
	const struct srvs_ops *operations = ops;
	struct NetrDfsCreateLocalPartition_frame *frame = args;

	if (!operations->NetrDfsCreateLocalPartition)
		return false;
	frame->result = operations->NetrDfsCreateLocalPartition(call, frame->ServerName,
								frame->ShareName, frame->EntryUid,
								frame->EntryPrefix,
								frame->ShortName,
								frame->RelationInfo, frame->Force);
	return true;
}

static bool invoke_NetrDfsManagerReportSiteInfo(const void *ops, HEXPERTKEY call, void *args)
{
	const struct srvs_ops *operations = ops;
	struct NetrDfsManagerReportSiteInfo_frame *frame = args;

	if (!operations->NetrDfsManagerReportSiteInfo)
		return false;
	frame->ppSiteInfo_out = frame->ppSiteInfo;
	frame->result = operations->NetrDfsManagerReportSiteInfo(call, frame->ServerName,
								 &frame->ppSiteInfo_out);
	return true;
}

static bool invoke_NetrServerAliasEnum(const void *ops, HEXPERTKEY call, void *args)
{
	const struct srvs_ops *operations = ops;
	struct NetrServerAliasEnum_frame *frame = args;

	if (!operations->NetrServerAliasEnum)
		return false;
	frame->InfoStruct_out = frame->InfoStruct;
	frame->result = operations->NetrServerAliasEnum(call, frame->ServerName,
							&frame->InfoStruct_out,
							frame->PreferedMaximumLength,
							&frame->TotalEntries, frame->ResumeHandle);
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
	invoke_NetprPathCanonicalize,
	invoke_NetprPathCompare,
	invoke_NetprNameCanonicalize,
	invoke_NetrpGetFileSecurity,
	invoke_NetrServerTransportAddEx,
	invoke_NetrDfsCreateLocalPartition,
	invoke_NetrDfsManagerReportSiteInfo,
	invoke_NetrServerAliasEnum,
};

const ingot_interface srvs_interface = {
	.name = "srvs",
	.program = 0x20002009,
	.version = 3,
	.procedure_count = 15,
	.procedures = srvs_procedures,
	.invokers = srvs_invokers,
};
