/* brws_client.c: generated from brws.idl by ingotc; do not edit */
#define BRWS_STUBS
#include "brws.h"

static const ingot_interface browser_calls = {
	.name = "browser",
	.program = 0x2000200B,
	.version = 0,
	.procedure_count = 9,
	.procedures = browser_procedures,
};

NET_API_STATUS I_BrowserrQueryOtherDomains(BROWSER_IDENTIFY_HANDLE ServerName,
					   LPSERVER_ENUM_STRUCT *InfoStruct, LPDWORD TotalEntries)
{
	struct I_BrowserrQueryOtherDomains_frame frame = {
		.ServerName = ServerName,
	};
	NET_API_STATUS status;

	if (!InfoStruct || !TotalEntries) {
		if (TotalEntries)
			*TotalEntries = frame.TotalEntries;
		return 87; /* ERROR_INVALID_PARAMETER */
	}
	frame.InfoStruct = *InfoStruct;
	status = ingot_call_server_wide(ServerName, &browser_calls, 0, &frame);
	*InfoStruct = frame.InfoStruct_out;
	*TotalEntries = frame.TotalEntries;
	return status;
}

NET_API_STATUS I_BrowserrResetNetlogonState(BROWSER_IDENTIFY_HANDLE ServerName)
{
	struct I_BrowserrResetNetlogonState_frame frame = {
		.ServerName = ServerName,
	};

	return ingot_call_server_wide(ServerName, &browser_calls, 1, &frame);
}

NET_API_STATUS I_BrowserrDebugTrace(BROWSER_IDENTIFY_HANDLE ServerName, char *String)
{
	struct I_BrowserrDebugTrace_frame frame = {
		.ServerName = ServerName,
		.String = String,
	};

	return ingot_call_server_wide(ServerName, &browser_calls, 2, &frame);
}

NET_API_STATUS I_BrowserrQueryStatistics(BROWSER_IDENTIFY_HANDLE ServerName,
					 LPBROWSER_STATISTICS *Statistics)
{
	struct I_BrowserrQueryStatistics_frame frame = {
		.ServerName = ServerName,
	};
	NET_API_STATUS status;

	if (!Statistics)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call_server_wide(ServerName, &browser_calls, 3, &frame);
	*Statistics = frame.Statistics;
	return status;
}

NET_API_STATUS I_BrowserResetStatistics(BROWSER_IDENTIFY_HANDLE ServerName)
{
	struct I_BrowserResetStatistics_frame frame = {
		.ServerName = ServerName,
	};

	return ingot_call_server_wide(ServerName, &browser_calls, 4, &frame);
}

NET_API_STATUS NetrBrowserStatisticsClear(BROWSER_IDENTIFY_HANDLE ServerName)
{
	struct NetrBrowserStatisticsClear_frame frame = {
		.ServerName = ServerName,
	};

	return ingot_call_server_wide(ServerName, &browser_calls, 5, &frame);
}

NET_API_STATUS NetrBrowserStatisticsGet(BROWSER_IDENTIFY_HANDLE ServerName, DWORD Level,
					LPBROWSER_STATISTICS_STRUCT *StatisticsStruct)
{
	struct NetrBrowserStatisticsGet_frame frame = {
		.ServerName = ServerName,
		.Level = Level,
	};
	NET_API_STATUS status;

	if (!StatisticsStruct)
		return 87; /* ERROR_INVALID_PARAMETER */
	frame.StatisticsStruct = *StatisticsStruct;
	status = ingot_call_server_wide(ServerName, &browser_calls, 6, &frame);
	*StatisticsStruct = frame.StatisticsStruct_out;
	return status;
}

NET_API_STATUS I_BrowserrSetNetlogonState(BROWSER_IDENTIFY_HANDLE ServerName, WCHAR *DomainName,
					  WCHAR *EmulatedComputerName, DWORD Role)
{
	struct I_BrowserrSetNetlogonState_frame frame = {
		.ServerName = ServerName,
		.DomainName = DomainName,
		.EmulatedComputerName = EmulatedComputerName,
		.Role = Role,
	};

	return ingot_call_server_wide(ServerName, &browser_calls, 7, &frame);
}

NET_API_STATUS I_BrowserrServerEnum(BROWSER_IDENTIFY_HANDLE ServerName, WCHAR *TransportName,
				    WCHAR *ClientName, LPSERVER_ENUM_STRUCT *InfoStruct,
				    DWORD PreferedMaximumLength, LPDWORD TotalEntries,
				    DWORD ServerType, WCHAR *Domain, LPDWORD ResumeHandle)
{
	struct I_BrowserrServerEnum_frame frame = {
		.ServerName = ServerName,
		.TransportName = TransportName,
		.ClientName = ClientName,
		.PreferedMaximumLength = PreferedMaximumLength,
		.ServerType = ServerType,
		.Domain = Domain,
		.ResumeHandle = ResumeHandle,
	};
	NET_API_STATUS status;

	if (!InfoStruct || !TotalEntries) {
		if (TotalEntries)
			*TotalEntries = frame.TotalEntries;
		return 87; /* ERROR_INVALID_PARAMETER */
	}
	frame.InfoStruct = *InfoStruct;
	status = ingot_call_server_wide(ServerName, &browser_calls, 8, &frame);
	*InfoStruct = frame.InfoStruct_out;
	*TotalEntries = frame.TotalEntries;
	return status;
}
