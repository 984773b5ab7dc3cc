/* srvs_client.c: generated from srvs.idl by ingotc; do not edit */
#define SRVS_STUBS
#include "srvs.h"

static const ingot_interface srvs_calls = {
	.name = "srvs",
	.program = 0x20002009,
	.version = 3,
	.procedure_count = 7,
	.procedures = srvs_procedures,
};

NET_API_STATUS NetrShareAdd(SRVSVC_HANDLE ServerName, DWORD Level, LPSHARE_INFO InfoStruct,
			    DWORD *ParmErr)
{
	struct NetrShareAdd_frame frame = {
		.ServerName = ServerName,
		.Level = Level,
		.InfoStruct = InfoStruct,
		.ParmErr = ParmErr,
	};

	return ingot_call_server_wide(ServerName, &srvs_calls, 0, &frame);
}

NET_API_STATUS NetrShareEnum(SRVSVC_HANDLE ServerName, LPSHARE_ENUM_STRUCT *InfoStruct,
			     DWORD PreferedMaximumLength, DWORD *TotalEntries, DWORD *ResumeHandle)
{
	struct NetrShareEnum_frame frame = {
		.ServerName = ServerName,
		.PreferedMaximumLength = PreferedMaximumLength,
		.ResumeHandle = ResumeHandle,
	};
	NET_API_STATUS status;

	if (!InfoStruct || !TotalEntries) {
		if (TotalEntries)
			*TotalEntries = frame.TotalEntries;
		return 87; /* ERROR_INVALID_PARAMETER */
	}
	frame.InfoStruct = *InfoStruct;
	status = ingot_call_server_wide(ServerName, &srvs_calls, 1, &frame);
	*InfoStruct = frame.InfoStruct_out;
	*TotalEntries = frame.TotalEntries;
	return status;
}

NET_API_STATUS NetrShareGetInfo(SRVSVC_HANDLE ServerName, WCHAR *NetName, DWORD Level,
				LPSHARE_INFO *InfoStruct)
{
	struct NetrShareGetInfo_frame frame = {
		.ServerName = ServerName,
		.NetName = NetName,
		.Level = Level,
	};
	NET_API_STATUS status;

	if (!InfoStruct)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call_server_wide(ServerName, &srvs_calls, 2, &frame);
	*InfoStruct = frame.InfoStruct;
	return status;
}

NET_API_STATUS NetrServerGetInfo(SRVSVC_HANDLE ServerName, DWORD Level, LPSERVER_INFO *InfoStruct)
{
	struct NetrServerGetInfo_frame frame = {
		.ServerName = ServerName,
		.Level = Level,
	};
	NET_API_STATUS status;

	if (!InfoStruct)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call_server_wide(ServerName, &srvs_calls, 3, &frame);
	*InfoStruct = frame.InfoStruct;
	return status;
}

NET_API_STATUS NetrServerDiskEnum(SRVSVC_HANDLE ServerName, DWORD Level,
				  DISK_ENUM_CONTAINER **DiskInfoStruct, DWORD PreferedMaximumLength,
				  DWORD *TotalEntries, DWORD *ResumeHandle)
{
	struct NetrServerDiskEnum_frame frame = {
		.ServerName = ServerName,
		.Level = Level,
		.PreferedMaximumLength = PreferedMaximumLength,
		.ResumeHandle = ResumeHandle,
	};
	NET_API_STATUS status;

	if (!DiskInfoStruct || !TotalEntries) {
		if (TotalEntries)
			*TotalEntries = frame.TotalEntries;
		return 87; /* ERROR_INVALID_PARAMETER */
	}
	frame.DiskInfoStruct = *DiskInfoStruct;
	status = ingot_call_server_wide(ServerName, &srvs_calls, 4, &frame);
	*DiskInfoStruct = frame.DiskInfoStruct_out;
	*TotalEntries = frame.TotalEntries;
	return status;
}

NET_API_STATUS NetrRemoteTOD(SRVSVC_HANDLE ServerName, LPTIME_OF_DAY_INFO *BufferPtr)
{
	struct NetrRemoteTOD_frame frame = {
		.ServerName = ServerName,
	};
	NET_API_STATUS status;

	if (!BufferPtr)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call_server_wide(ServerName, &srvs_calls, 5, &frame);
	*BufferPtr = frame.BufferPtr;
	return status;
}

NET_API_STATUS NetrTransports(SRVSVC_HANDLE ServerName, DWORD *Count, WCHAR ***Names)
{
	struct NetrTransports_frame frame = {
		.ServerName = ServerName,
	};
	NET_API_STATUS status;

	if (!Count || !Names) {
		if (Count)
			*Count = frame.Count;
		if (Names)
			*Names = frame.Names;
		return 87; /* ERROR_INVALID_PARAMETER */
	}
	status = ingot_call_server_wide(ServerName, &srvs_calls, 6, &frame);
	*Count = frame.Count;
	*Names = frame.Names;
	return status;
}
