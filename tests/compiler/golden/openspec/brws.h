/* brws.h: generated from brws.idl by ingotc; do not edit */
/* brws.idl: the browser service, in the shapes of MS-BRWS. */
#ifndef BRWS_H
#define BRWS_H

#include <stdint.h>

#include "ingot/rpc.h"
#include "dtyp.h"

INGOT_BEGIN_DECLS

typedef WCHAR *BROWSER_IDENTIFY_HANDLE;

typedef struct _BROWSER_STATISTICS {
	LARGE_INTEGER StatisticsStartTime;
	LARGE_INTEGER NumberOfServerAnnouncements;
	ULONG NumberOfElectionPackets;
} BROWSER_STATISTICS, *PBROWSER_STATISTICS, *LPBROWSER_STATISTICS;
extern const ingot_type ingot_type_BROWSER_STATISTICS;

typedef struct _BROWSER_STATISTICS_100 {
	LARGE_INTEGER StartTime;
} BROWSER_STATISTICS_100, *PBROWSER_STATISTICS_100;
extern const ingot_type ingot_type_BROWSER_STATISTICS_100;

typedef struct _SERVER_INFO_100_CONTAINER {
	DWORD EntriesRead;
	LPSERVER_INFO_100 Buffer;
} SERVER_INFO_100_CONTAINER, *PSERVER_INFO_100_CONTAINER, *LPSERVER_INFO_100_CONTAINER;
extern const ingot_type ingot_type_SERVER_INFO_100_CONTAINER;

typedef struct _SERVER_INFO_101_CONTAINER {
	DWORD EntriesRead;
	LPSERVER_INFO_101 Buffer;
} SERVER_INFO_101_CONTAINER, *PSERVER_INFO_101_CONTAINER, *LPSERVER_INFO_101_CONTAINER;
extern const ingot_type ingot_type_SERVER_INFO_101_CONTAINER;

union _SERVER_ENUM_UNION {
	LPSERVER_INFO_100_CONTAINER Level100;
	LPSERVER_INFO_101_CONTAINER Level101;
};
extern const ingot_type ingot_type__SERVER_ENUM_UNION;

typedef struct _SERVER_ENUM_STRUCT {
	DWORD Level;
	union _SERVER_ENUM_UNION ServerInfo;
} SERVER_ENUM_STRUCT, *PSERVER_ENUM_STRUCT, *LPSERVER_ENUM_STRUCT;
extern const ingot_type ingot_type_SERVER_ENUM_STRUCT;

union _BROWSER_STATISTICS_UNION {
	PBROWSER_STATISTICS_100 Level100;
};
extern const ingot_type ingot_type__BROWSER_STATISTICS_UNION;

typedef struct _BROWSER_STATISTICS_STRUCT {
	DWORD Level;
	union _BROWSER_STATISTICS_UNION Statistics;
} BROWSER_STATISTICS_STRUCT, *PBROWSER_STATISTICS_STRUCT, *LPBROWSER_STATISTICS_STRUCT;
extern const ingot_type ingot_type_BROWSER_STATISTICS_STRUCT;

NET_API_STATUS I_BrowserrQueryOtherDomains(BROWSER_IDENTIFY_HANDLE ServerName,
					   LPSERVER_ENUM_STRUCT *InfoStruct, LPDWORD TotalEntries);

NET_API_STATUS I_BrowserrResetNetlogonState(BROWSER_IDENTIFY_HANDLE ServerName);

NET_API_STATUS I_BrowserrDebugTrace(BROWSER_IDENTIFY_HANDLE ServerName, char *String);

NET_API_STATUS I_BrowserrQueryStatistics(BROWSER_IDENTIFY_HANDLE ServerName,
					 LPBROWSER_STATISTICS *Statistics);

NET_API_STATUS I_BrowserResetStatistics(BROWSER_IDENTIFY_HANDLE ServerName);

NET_API_STATUS NetrBrowserStatisticsClear(BROWSER_IDENTIFY_HANDLE ServerName);

NET_API_STATUS NetrBrowserStatisticsGet(BROWSER_IDENTIFY_HANDLE ServerName, DWORD Level,
					LPBROWSER_STATISTICS_STRUCT *StatisticsStruct);

NET_API_STATUS I_BrowserrSetNetlogonState(BROWSER_IDENTIFY_HANDLE ServerName, WCHAR *DomainName,
					  WCHAR *EmulatedComputerName, DWORD Role);

NET_API_STATUS I_BrowserrServerEnum(BROWSER_IDENTIFY_HANDLE ServerName, WCHAR *TransportName,
				    WCHAR *ClientName, LPSERVER_ENUM_STRUCT *InfoStruct,
				    DWORD PreferedMaximumLength, LPDWORD TotalEntries,
				    DWORD ServerType, WCHAR *Domain, LPDWORD ResumeHandle);

/* A server's half of browser: what ingot_server_add takes with browser_interface. */
struct browser_ops {
	NET_API_STATUS (*I_BrowserrQueryOtherDomains)(HEXPERTKEY call,
						      BROWSER_IDENTIFY_HANDLE ServerName,
						      LPSERVER_ENUM_STRUCT *InfoStruct,
						      LPDWORD TotalEntries);
	NET_API_STATUS (*I_BrowserrResetNetlogonState)(HEXPERTKEY call,
						       BROWSER_IDENTIFY_HANDLE ServerName);
	NET_API_STATUS (*I_BrowserrDebugTrace)(HEXPERTKEY call, BROWSER_IDENTIFY_HANDLE ServerName,
					       char *String);
	NET_API_STATUS (*I_BrowserrQueryStatistics)(HEXPERTKEY call,
						    BROWSER_IDENTIFY_HANDLE ServerName,
						    LPBROWSER_STATISTICS *Statistics);
	NET_API_STATUS (*I_BrowserResetStatistics)(HEXPERTKEY call,
						   BROWSER_IDENTIFY_HANDLE ServerName);
	NET_API_STATUS (*NetrBrowserStatisticsClear)(HEXPERTKEY call,
						     BROWSER_IDENTIFY_HANDLE ServerName);
	NET_API_STATUS (*NetrBrowserStatisticsGet)(HEXPERTKEY call,
						   BROWSER_IDENTIFY_HANDLE ServerName, DWORD Level,
						   LPBROWSER_STATISTICS_STRUCT *StatisticsStruct);
	NET_API_STATUS (*I_BrowserrSetNetlogonState)(HEXPERTKEY call,
						     BROWSER_IDENTIFY_HANDLE ServerName,
						     WCHAR *DomainName, WCHAR *EmulatedComputerName,
						     DWORD Role);
	NET_API_STATUS (*I_BrowserrServerEnum)(HEXPERTKEY call, BROWSER_IDENTIFY_HANDLE ServerName,
					       WCHAR *TransportName, WCHAR *ClientName,
					       LPSERVER_ENUM_STRUCT *InfoStruct,
					       DWORD PreferedMaximumLength, LPDWORD TotalEntries,
					       DWORD ServerType, WCHAR *Domain,
					       LPDWORD ResumeHandle);
};
extern const ingot_interface browser_interface;

INGOT_END_DECLS

/* What the stubs know of each other; not for programs. */
#ifdef BRWS_STUBS
#include "ingot/stub.h"

INGOT_BEGIN_DECLS

struct I_BrowserrQueryOtherDomains_frame {
	NET_API_STATUS result;
	BROWSER_IDENTIFY_HANDLE ServerName;
	LPSERVER_ENUM_STRUCT InfoStruct;
	LPSERVER_ENUM_STRUCT InfoStruct_out;
	uint32_t TotalEntries;
};

struct I_BrowserrResetNetlogonState_frame {
	NET_API_STATUS result;
	BROWSER_IDENTIFY_HANDLE ServerName;
};

struct I_BrowserrDebugTrace_frame {
	NET_API_STATUS result;
	BROWSER_IDENTIFY_HANDLE ServerName;
	char *String;
};

struct I_BrowserrQueryStatistics_frame {
	NET_API_STATUS result;
	BROWSER_IDENTIFY_HANDLE ServerName;
	LPBROWSER_STATISTICS Statistics;
};

struct I_BrowserResetStatistics_frame {
	NET_API_STATUS result;
	BROWSER_IDENTIFY_HANDLE ServerName;
};

struct NetrBrowserStatisticsClear_frame {
	NET_API_STATUS result;
	BROWSER_IDENTIFY_HANDLE ServerName;
};

struct NetrBrowserStatisticsGet_frame {
	NET_API_STATUS result;
	BROWSER_IDENTIFY_HANDLE ServerName;
	DWORD Level;
	LPBROWSER_STATISTICS_STRUCT StatisticsStruct;
	LPBROWSER_STATISTICS_STRUCT StatisticsStruct_out;
};

struct I_BrowserrSetNetlogonState_frame {
	NET_API_STATUS result;
	BROWSER_IDENTIFY_HANDLE ServerName;
	WCHAR *DomainName;
	WCHAR *EmulatedComputerName;
	DWORD Role;
};

struct I_BrowserrServerEnum_frame {
	NET_API_STATUS result;
	BROWSER_IDENTIFY_HANDLE ServerName;
	WCHAR *TransportName;
	WCHAR *ClientName;
	LPSERVER_ENUM_STRUCT InfoStruct;
	LPSERVER_ENUM_STRUCT InfoStruct_out;
	DWORD PreferedMaximumLength;
	uint32_t TotalEntries;
	DWORD ServerType;
	WCHAR *Domain;
	LPDWORD ResumeHandle;
};

extern const ingot_procedure browser_procedures[9];

INGOT_END_DECLS
#endif

#endif
