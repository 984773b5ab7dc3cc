/* wkst_server.c: generated from wkst.idl by ingotc; do not edit */
#define WKST_STUBS
#include "wkst.h"

static bool invoke_NetrWkstaGetInfo(const void *ops, HEXPERTKEY call, void *args)
{
	const struct wkssvc_ops *operations = ops;
	struct NetrWkstaGetInfo_frame *frame = args;

	if (!operations->NetrWkstaGetInfo)
		return false;
	frame->result = operations->NetrWkstaGetInfo(call, frame->ServerName, frame->Level,
						     &frame->WkstaInfo);
	return true;
}

static bool invoke_NetrWkstaSetInfo(const void *ops, HEXPERTKEY call, void *args)
{
	const struct wkssvc_ops *operations = ops;
	struct NetrWkstaSetInfo_frame *frame = args;

	if (!operations->NetrWkstaSetInfo)
		return false;
	frame->result = operations->NetrWkstaSetInfo(call, frame->ServerName, frame->Level,
						     frame->WkstaInfo, frame->ErrorParameter);
	return true;
}

static bool invoke_NetrWkstaUserEnum(const void *ops, HEXPERTKEY call, void *args)
{
	const struct wkssvc_ops *operations = ops;
	struct NetrWkstaUserEnum_frame *frame = args;

	if (!operations->NetrWkstaUserEnum)
		return false;
	frame->UserInfo_out = frame->UserInfo;
	frame->result = operations->NetrWkstaUserEnum(call, frame->ServerName, &frame->UserInfo_out,
						      frame->PreferredMaximumLength,
						      &frame->TotalEntries, frame->ResumeHandle);
	return true;
}

static bool invoke_NetrWkstaTransportAdd(const void *ops, HEXPERTKEY call, void *args)
{
	const struct wkssvc_ops *operations = ops;
	struct NetrWkstaTransportAdd_frame *frame = args;

	if (!operations->NetrWkstaTransportAdd)
		return false;
	frame->result = operations->NetrWkstaTransportAdd(call, frame->ServerName, frame->Level,
							  frame->TransportInfo,
							  frame->ErrorParameter);
	return true;
}

static bool invoke_NetrWkstaTransportDel(const void *ops, HEXPERTKEY call, void *args)
{
	const struct wkssvc_ops *operations = ops;
	struct NetrWkstaTransportDel_frame *frame = args;

	if (!operations->NetrWkstaTransportDel)
		return false;
	frame->result = operations->NetrWkstaTransportDel(call, frame->ServerName,
							  frame->TransportName, frame->ForceLevel);
	return true;
}

static bool invoke_NetrUseAdd(const void *ops, HEXPERTKEY call, void *args)
{
	const struct wkssvc_ops *operations = ops;
	struct NetrUseAdd_frame *frame = args;

	if (!operations->NetrUseAdd)
		return false;
	frame->result = operations->NetrUseAdd(call, frame->ServerName, frame->Level,
					       frame->InfoStruct, frame->ErrorParameter);
	return true;
}

static bool invoke_NetrUseGetInfo(const void *ops, HEXPERTKEY call, void *args)
{
	const struct wkssvc_ops *operations = ops;
	struct NetrUseGetInfo_frame *frame = args;

	if (!operations->NetrUseGetInfo)
		return false;
	frame->result = operations->NetrUseGetInfo(call, frame->ServerName, frame->UseName,
						   frame->Level, &frame->InfoStruct);
	return true;
}

static bool invoke_NetrWorkstationStatisticsGet(const void *ops, HEXPERTKEY call, void *args)
{
	const struct wkssvc_ops *operations = ops;
	struct NetrWorkstationStatisticsGet_frame *frame = args;

	if (!operations->NetrWorkstationStatisticsGet)
		return false;
	frame->result = operations->NetrWorkstationStatisticsGet(call, frame->ServerName,
								 frame->ServiceName, frame->Level,
								 frame->Options, &frame->Buffer);
	return true;
}

static bool invoke_NetrGetJoinInformation(const void *ops, HEXPERTKEY call, void *args)
{
	const struct wkssvc_ops *operations = ops;
	struct NetrGetJoinInformation_frame *frame = args;

	if (!operations->NetrGetJoinInformation)
		return false;
	frame->NameBuffer_out = frame->NameBuffer;
	frame->result = operations->NetrGetJoinInformation(call, frame->ServerName,
							   &frame->NameBuffer_out,
							   &frame->BufferType);
	return true;
}

static bool invoke_NetrJoinDomain2(const void *ops, HEXPERTKEY call, void *args)
{
	const struct wkssvc_ops *operations = ops;
	struct NetrJoinDomain2_frame *frame = args;

	if (!operations->NetrJoinDomain2)
		return false;
	frame->result = operations->NetrJoinDomain2(call, frame->ServerName, frame->DomainNameParam,
						    frame->MachineAccountOU, frame->AccountName,
						    frame->Password, frame->Options);
	return true;
}

static bool invoke_NetrValidateName2(const void *ops, HEXPERTKEY call, void *args)
{
	const struct wkssvc_ops *operations = ops;
	struct NetrValidateName2_frame *frame = args;

	if (!operations->NetrValidateName2)
		return false;
	frame->result = operations->NetrValidateName2(call, frame->ServerName,
						      frame->NameToValidate, frame->NameType);
	return true;
}

static bool invoke_NetrGetJoinableOUs2(const void *ops, HEXPERTKEY call, void *args)
{
	const struct wkssvc_ops *operations = ops;
	struct NetrGetJoinableOUs2_frame *frame = args;

	if (!operations->NetrGetJoinableOUs2)
		return false;
	frame->OUCount_out = frame->OUCount;
	frame->result = operations->NetrGetJoinableOUs2(call, frame->ServerName,
							&frame->OUCount_out, &frame->OUs);
	return true;
}

static bool invoke_NetrEnumerateComputerNames(const void *ops, HEXPERTKEY call, void *args)
{
	const struct wkssvc_ops *operations = ops;
	struct NetrEnumerateComputerNames_frame *frame = args;

	if (!operations->NetrEnumerateComputerNames)
		return false;
	frame->result = operations->NetrEnumerateComputerNames(call, frame->ServerName,
							       frame->NameType, frame->Reserved,
							       &frame->ComputerNames);
	return true;
}

static const ingot_invoke wkssvc_invokers[] = {
	invoke_NetrWkstaGetInfo,
	invoke_NetrWkstaSetInfo,
	invoke_NetrWkstaUserEnum,
	invoke_NetrWkstaTransportAdd,
	invoke_NetrWkstaTransportDel,
	invoke_NetrUseAdd,
	invoke_NetrUseGetInfo,
	invoke_NetrWorkstationStatisticsGet,
	invoke_NetrGetJoinInformation,
	invoke_NetrJoinDomain2,
	invoke_NetrValidateName2,
	invoke_NetrGetJoinableOUs2,
	invoke_NetrEnumerateComputerNames,
};

const ingot_interface wkssvc_interface = {
	.name = "wkssvc",
	.program = 0x2000200A,
	.version = 1,
	.procedure_count = 13,
	.procedures = wkssvc_procedures,
	.invokers = wkssvc_invokers,
};
