/* wkst_client.c: generated from wkst.idl by ingotc; do not edit */
#define WKST_STUBS
#include "wkst.h"

static const ingot_interface wkssvc_calls = {
	.name = "wkssvc",
	.program = 0x2000200A,
	.version = 1,
	.procedure_count = 13,
	.procedures = wkssvc_procedures,
};

uint32_t NetrWkstaGetInfo(WKSSVC_IDENTIFY_HANDLE ServerName, uint32_t Level,
			  LPWKSTA_INFO *WkstaInfo)
{
	struct NetrWkstaGetInfo_frame frame = {
		.ServerName = ServerName,
		.Level = Level,
	};
	NET_API_STATUS status;

	if (!WkstaInfo)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call_server_wide(ServerName, &wkssvc_calls, 0, &frame);
	*WkstaInfo = frame.WkstaInfo;
	return status;
}

uint32_t NetrWkstaSetInfo(WKSSVC_IDENTIFY_HANDLE ServerName, uint32_t Level, LPWKSTA_INFO WkstaInfo,
			  uint32_t *ErrorParameter)
{
	struct NetrWkstaSetInfo_frame frame = {
		.ServerName = ServerName,
		.Level = Level,
		.WkstaInfo = WkstaInfo,
		.ErrorParameter = ErrorParameter,
	};

	return ingot_call_server_wide(ServerName, &wkssvc_calls, 1, &frame);
}

uint32_t NetrWkstaUserEnum(WKSSVC_IDENTIFY_HANDLE ServerName, LPWKSTA_USER_ENUM_STRUCT *UserInfo,
			   uint32_t PreferredMaximumLength, uint32_t *TotalEntries,
			   uint32_t *ResumeHandle)
{
	struct NetrWkstaUserEnum_frame frame = {
		.ServerName = ServerName,
		.PreferredMaximumLength = PreferredMaximumLength,
		.ResumeHandle = ResumeHandle,
	};
	NET_API_STATUS status;

	if (!UserInfo || !TotalEntries) {
		if (TotalEntries)
			*TotalEntries = frame.TotalEntries;
		return 87; /* ERROR_INVALID_PARAMETER */
	}
	frame.UserInfo = *UserInfo;
	status = ingot_call_server_wide(ServerName, &wkssvc_calls, 2, &frame);
	*UserInfo = frame.UserInfo_out;
	*TotalEntries = frame.TotalEntries;
	return status;
}

uint32_t NetrWkstaTransportAdd(WKSSVC_IDENTIFY_HANDLE ServerName, uint32_t Level,
			       LPWKSTA_TRANSPORT_INFO_0 TransportInfo, uint32_t *ErrorParameter)
{
	struct NetrWkstaTransportAdd_frame frame = {
		.ServerName = ServerName,
		.Level = Level,
		.TransportInfo = TransportInfo,
		.ErrorParameter = ErrorParameter,
	};

	return ingot_call_server_wide(ServerName, &wkssvc_calls, 3, &frame);
}

uint32_t NetrWkstaTransportDel(WKSSVC_IDENTIFY_HANDLE ServerName, WCHAR *TransportName,
			       uint32_t ForceLevel)
{
	struct NetrWkstaTransportDel_frame frame = {
		.ServerName = ServerName,
		.TransportName = TransportName,
		.ForceLevel = ForceLevel,
	};

	return ingot_call_server_wide(ServerName, &wkssvc_calls, 4, &frame);
}

uint32_t NetrUseAdd(WKSSVC_IMPERSONATE_HANDLE ServerName, uint32_t Level, LPUSE_INFO InfoStruct,
		    uint32_t *ErrorParameter)
{
	struct NetrUseAdd_frame frame = {
		.ServerName = ServerName,
		.Level = Level,
		.InfoStruct = InfoStruct,
		.ErrorParameter = ErrorParameter,
	};

	return ingot_call_server_wide(ServerName, &wkssvc_calls, 5, &frame);
}

uint32_t NetrUseGetInfo(WKSSVC_IMPERSONATE_HANDLE ServerName, WCHAR *UseName, uint32_t Level,
			LPUSE_INFO *InfoStruct)
{
	struct NetrUseGetInfo_frame frame = {
		.ServerName = ServerName,
		.UseName = UseName,
		.Level = Level,
	};
	NET_API_STATUS status;

	if (!InfoStruct)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call_server_wide(ServerName, &wkssvc_calls, 6, &frame);
	*InfoStruct = frame.InfoStruct;
	return status;
}

uint32_t NetrWorkstationStatisticsGet(WKSSVC_IDENTIFY_HANDLE ServerName, WCHAR *ServiceName,
				      uint32_t Level, uint32_t Options,
				      LPSTAT_WORKSTATION_0 *Buffer)
{
	struct NetrWorkstationStatisticsGet_frame frame = {
		.ServerName = ServerName,
		.ServiceName = ServiceName,
		.Level = Level,
		.Options = Options,
	};
	NET_API_STATUS status;

	if (!Buffer)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call_server_wide(ServerName, &wkssvc_calls, 7, &frame);
	*Buffer = frame.Buffer;
	return status;
}

uint32_t NetrGetJoinInformation(WKSSVC_IMPERSONATE_HANDLE ServerName, WCHAR **NameBuffer,
				PNETSETUP_JOIN_STATUS BufferType)
{
	struct NetrGetJoinInformation_frame frame = {
		.ServerName = ServerName,
	};
	NET_API_STATUS status;

	if (!NameBuffer || !BufferType) {
		if (BufferType)
			*BufferType = frame.BufferType;
		return 87; /* ERROR_INVALID_PARAMETER */
	}
	frame.NameBuffer = *NameBuffer;
	status = ingot_call_server_wide(ServerName, &wkssvc_calls, 8, &frame);
	*NameBuffer = frame.NameBuffer_out;
	*BufferType = frame.BufferType;
	return status;
}

uint32_t NetrJoinDomain2(handle_t RpcBindingHandle, WCHAR *ServerName, WCHAR *DomainNameParam,
			 WCHAR *MachineAccountOU, WCHAR *AccountName,
			 PJOINPR_ENCRYPTED_USER_PASSWORD Password, uint32_t Options)
{
	struct NetrJoinDomain2_frame frame = {
		.ServerName = ServerName,
		.DomainNameParam = DomainNameParam,
		.MachineAccountOU = MachineAccountOU,
		.AccountName = AccountName,
		.Password = Password,
		.Options = Options,
	};

	return ingot_call(RpcBindingHandle, &wkssvc_calls, 9, &frame);
}

uint32_t NetrValidateName2(handle_t RpcBindingHandle, WCHAR *ServerName, WCHAR *NameToValidate,
			   NETSETUP_NAME_TYPE NameType)
{
	struct NetrValidateName2_frame frame = {
		.ServerName = ServerName,
		.NameToValidate = NameToValidate,
		.NameType = NameType,
	};

	return ingot_call(RpcBindingHandle, &wkssvc_calls, 10, &frame);
}

uint32_t NetrGetJoinableOUs2(handle_t RpcBindingHandle, WCHAR *ServerName, uint32_t *OUCount,
			     WCHAR ***OUs)
{
	struct NetrGetJoinableOUs2_frame frame = {
		.ServerName = ServerName,
	};
	NET_API_STATUS status;

	if (!OUCount || !OUs) {
		if (OUs)
			*OUs = frame.OUs;
		return 87; /* ERROR_INVALID_PARAMETER */
	}
	frame.OUCount = *OUCount;
	status = ingot_call(RpcBindingHandle, &wkssvc_calls, 11, &frame);
	*OUCount = frame.OUCount_out;
	*OUs = frame.OUs;
	return status;
}

uint32_t NetrEnumerateComputerNames(handle_t RpcBindingHandle, WCHAR *ServerName,
				    NET_COMPUTER_NAME_TYPE NameType, uint32_t Reserved,
				    PNET_COMPUTER_NAME_ARRAY *ComputerNames)
{
	struct NetrEnumerateComputerNames_frame frame = {
		.ServerName = ServerName,
		.NameType = NameType,
		.Reserved = Reserved,
	};
	NET_API_STATUS status;

	if (!ComputerNames)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call(RpcBindingHandle, &wkssvc_calls, 12, &frame);
	*ComputerNames = frame.ComputerNames;
	return status;
}
