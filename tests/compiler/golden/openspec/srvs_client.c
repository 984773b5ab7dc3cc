/* srvs_client.c: generated from srvs.idl by ingotc; do not edit */
#define SRVS_STUBS
#include "srvs.h"

static const ingot_interface srvs_calls = {
	.name = "srvs",
	.program = 0x20002009,
	.version = 3,
	.procedure_count = 15,
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

NET_API_STATUS NetprPathCanonicalize(SRVSVC_HANDLE ServerName, WCHAR *PathName, uint8_t **Outbuf,
				     DWORD OutbufLen, WCHAR *Prefix, DWORD *PathType, DWORD Flags)
{
	struct NetprPathCanonicalize_frame frame = {
		.ServerName = ServerName,
		.PathName = PathName,
		.OutbufLen = OutbufLen,
		.Prefix = Prefix,
		.PathType = PathType,
		.Flags = Flags,
	};
	NET_API_STATUS status;

	if (!Outbuf)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call_server_wide(ServerName, &srvs_calls, 7, &frame);
	*Outbuf = frame.Outbuf;
	return status;
}

int32_t NetprPathCompare(SRVSVC_HANDLE ServerName, WCHAR *PathName1, WCHAR *PathName2,
			 DWORD PathType, DWORD Flags)
{
	struct NetprPathCompare_frame frame = {
		.ServerName = ServerName,
		.PathName1 = PathName1,
		.PathName2 = PathName2,
		.PathType = PathType,
		.Flags = Flags,
	};

	return (int32_t)ingot_call_server_wide(ServerName, &srvs_calls, 8, &frame);
}

NET_API_STATUS NetprNameCanonicalize(SRVSVC_HANDLE ServerName, WCHAR *Name, WCHAR **Outbuf,
				     DWORD OutbufLen, DWORD NameType, DWORD Flags)
{
	struct NetprNameCanonicalize_frame frame = {
		.ServerName = ServerName,
		.Name = Name,
		.OutbufLen = OutbufLen,
		.NameType = NameType,
		.Flags = Flags,
	};
	NET_API_STATUS status;

	if (!Outbuf)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call_server_wide(ServerName, &srvs_calls, 9, &frame);
	*Outbuf = frame.Outbuf;
	return status;
}

DWORD NetrpGetFileSecurity(SRVSVC_HANDLE ServerName, WCHAR *ShareName, WCHAR *lpFileName,
			   SECURITY_INFORMATION RequestedInformation,
			   PADT_SECURITY_DESCRIPTOR *SecurityDescriptor)
{
	struct NetrpGetFileSecurity_frame frame = {
		.ServerName = ServerName,
		.ShareName = ShareName,
		.lpFileName = lpFileName,
		.RequestedInformation = RequestedInformation,
	};
	NET_API_STATUS status;

	if (!SecurityDescriptor)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call_server_wide(ServerName, &srvs_calls, 10, &frame);
	*SecurityDescriptor = frame.SecurityDescriptor;
	return status;
}

NET_API_STATUS NetrServerTransportAddEx(SRVSVC_HANDLE ServerName, DWORD Level,
					LPTRANSPORT_INFO Buffer)
{
	struct NetrServerTransportAddEx_frame frame = {
		.ServerName = ServerName,
		.Level = Level,
		.Buffer = Buffer,
	};

	return ingot_call_server_wide(ServerName, &srvs_calls, 11, &frame);
}

NET_API_STATUS NetrDfsCreateLocalPartition(SRVSVC_HANDLE ServerName, WCHAR *ShareName,
					   GUID *EntryUid, WCHAR *EntryPrefix, WCHAR *ShortName,
					   LPNET_DFS_ENTRY_ID_CONTAINER RelationInfo, int32_t Force)
{
	struct NetrDfsCreateLocalPartition_frame frame = {
		.ServerName = ServerName,
		.ShareName = ShareName,
		.EntryUid = EntryUid,
		.EntryPrefix = EntryPrefix,
		.ShortName = ShortName,
		.RelationInfo = RelationInfo,
		.Force = Force,
	};

	return ingot_call_server_wide(ServerName, &srvs_calls, 12, &frame);
}

NET_API_STATUS NetrDfsManagerReportSiteInfo(SRVSVC_HANDLE ServerName,
					    LPDFS_SITELIST_INFO *ppSiteInfo)
{
	struct NetrDfsManagerReportSiteInfo_frame frame = {
		.ServerName = ServerName,
	};
	NET_API_STATUS status;

	if (!ppSiteInfo)
		return 87; /* ERROR_INVALID_PARAMETER */
	frame.ppSiteInfo = *ppSiteInfo;
	status = ingot_call_server_wide(ServerName, &srvs_calls, 13, &frame);
	*ppSiteInfo = frame.ppSiteInfo_out;
	return status;
}

NET_API_STATUS NetrServerAliasEnum(SRVSVC_HANDLE ServerName, LPSERVER_ALIAS_ENUM_STRUCT *InfoStruct,
				   DWORD PreferedMaximumLength, LPDWORD TotalEntries,
				   LPDWORD ResumeHandle)
{
	struct NetrServerAliasEnum_frame frame = {
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
	status = ingot_call_server_wide(ServerName, &srvs_calls, 14, &frame);
	*InfoStruct = frame.InfoStruct_out;
	*TotalEntries = frame.TotalEntries;
	return status;
}
