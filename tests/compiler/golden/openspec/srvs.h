/* srvs.h: generated from srvs.idl by ingotc; do not edit */
/*
 * srvs.idl: operations in the shapes of the open specifications' server and workstation services: containers under
 * a level's union of pointers, the server's name as the handle, numbers that no call uses.
 */
#ifndef SRVS_H
#define SRVS_H

#include <stdint.h>

#include "ingot/rpc.h"
#include "dtyp.h"

INGOT_BEGIN_DECLS

typedef WCHAR *SRVSVC_HANDLE;
typedef SRVSVC_HANDLE *PSRVSVC_HANDLE;

#define SHARE_NAME_MAX 80

typedef struct _SHARE_INFO_0 {
	WCHAR *shi0_netname;
} SHARE_INFO_0, *PSHARE_INFO_0, *LPSHARE_INFO_0;
extern const ingot_type ingot_type_SHARE_INFO_0;

typedef struct _SHARE_INFO_0_CONTAINER {
	DWORD EntriesRead;
	LPSHARE_INFO_0 Buffer;
} SHARE_INFO_0_CONTAINER;
extern const ingot_type ingot_type_SHARE_INFO_0_CONTAINER;

typedef struct _SHARE_INFO_1 {
	WCHAR *shi1_netname;
	DWORD shi1_type;
	WCHAR *shi1_remark;
} SHARE_INFO_1, *PSHARE_INFO_1, *LPSHARE_INFO_1;
extern const ingot_type ingot_type_SHARE_INFO_1;

typedef struct _SHARE_INFO_1_CONTAINER {
	DWORD EntriesRead;
	LPSHARE_INFO_1 Buffer;
} SHARE_INFO_1_CONTAINER;
extern const ingot_type ingot_type_SHARE_INFO_1_CONTAINER;

typedef struct _SHARE_INFO_502_I {
	WCHAR *shi502_netname;
	DWORD shi502_type;
	WCHAR *shi502_remark;
	DWORD shi502_permissions;
	DWORD shi502_max_uses;
	DWORD shi502_current_uses;
	WCHAR *shi502_path;
	WCHAR *shi502_passwd;
	DWORD shi502_reserved;
	uint8_t *shi502_security_descriptor;
} SHARE_INFO_502_I, *PSHARE_INFO_502_I, *LPSHARE_INFO_502_I;
extern const ingot_type ingot_type_SHARE_INFO_502_I;

typedef struct _SHARE_INFO_502_CONTAINER {
	DWORD EntriesRead;
	LPSHARE_INFO_502_I Buffer;
} SHARE_INFO_502_CONTAINER, *PSHARE_INFO_502_CONTAINER, *LPSHARE_INFO_502_CONTAINER;
extern const ingot_type ingot_type_SHARE_INFO_502_CONTAINER;

typedef union _SHARE_ENUM_UNION {
	SHARE_INFO_0_CONTAINER *Level0;
	SHARE_INFO_1_CONTAINER *Level1;
	SHARE_INFO_502_CONTAINER *Level502;
} SHARE_ENUM_UNION;
extern const ingot_type ingot_type_SHARE_ENUM_UNION;

typedef struct _SHARE_ENUM_STRUCT {
	DWORD Level;
	SHARE_ENUM_UNION ShareInfo;
} SHARE_ENUM_STRUCT, *PSHARE_ENUM_STRUCT, *LPSHARE_ENUM_STRUCT;
extern const ingot_type ingot_type_SHARE_ENUM_STRUCT;

typedef union _SHARE_INFO {
	LPSHARE_INFO_0 ShareInfo0;
	LPSHARE_INFO_1 ShareInfo1;
	LPSHARE_INFO_502_I ShareInfo502;
	LPDWORD ShareInfo1005;
} SHARE_INFO, *PSHARE_INFO, *LPSHARE_INFO;
extern const ingot_type ingot_type_SHARE_INFO;

typedef union _SERVER_INFO {
	LPSERVER_INFO_100 ServerInfo100;
	LPSERVER_INFO_101 ServerInfo101;
} SERVER_INFO, *PSERVER_INFO, *LPSERVER_INFO;
extern const ingot_type ingot_type_SERVER_INFO;

typedef struct _DISK_INFO {
	WCHAR Disk[3];
} DISK_INFO, *PDISK_INFO, *LPDISK_INFO;
extern const ingot_type ingot_type_DISK_INFO;

typedef struct _DISK_ENUM_CONTAINER {
	DWORD EntriesRead;
	LPDISK_INFO Buffer;
} DISK_ENUM_CONTAINER;
extern const ingot_type ingot_type_DISK_ENUM_CONTAINER;

typedef struct _TIME_OF_DAY_INFO {
	DWORD tod_elapsedt;
	DWORD tod_msecs;
	DWORD tod_hours;
	DWORD tod_mins;
	DWORD tod_secs;
	DWORD tod_hunds;
	int32_t tod_timezone;
	DWORD tod_tinterval;
	DWORD tod_day;
	DWORD tod_month;
	DWORD tod_year;
	DWORD tod_weekday;
} TIME_OF_DAY_INFO, *PTIME_OF_DAY_INFO, *LPTIME_OF_DAY_INFO;
extern const ingot_type ingot_type_TIME_OF_DAY_INFO;

typedef struct _SERVER_TRANSPORT_INFO_3 {
	DWORD svti3_numberofvcs;
	WCHAR *svti3_transportname;
	uint8_t *svti3_transportaddress;
	DWORD svti3_transportaddresslength;
	WCHAR *svti3_networkaddress;
	WCHAR *svti3_domain;
	uint32_t svti3_flags;
	DWORD svti3_passwordlength;
	uint8_t svti3_password[256];
} SERVER_TRANSPORT_INFO_3, *PSERVER_TRANSPORT_INFO_3, *LPSERVER_TRANSPORT_INFO_3;
extern const ingot_type ingot_type_SERVER_TRANSPORT_INFO_3;

typedef union _TRANSPORT_INFO {
	SERVER_TRANSPORT_INFO_3 Transport3;
} TRANSPORT_INFO, *PTRANSPORT_INFO, *LPTRANSPORT_INFO;
extern const ingot_type ingot_type_TRANSPORT_INFO;

typedef struct _SERVER_ALIAS_INFO_0 {
	WCHAR *srvai0_alias;
	WCHAR *srvai0_target;
	BOOLEAN srvai0_default;
	ULONG srvai0_reserved;
} SERVER_ALIAS_INFO_0, *PSERVER_ALIAS_INFO_0, *LPSERVER_ALIAS_INFO_0;
extern const ingot_type ingot_type_SERVER_ALIAS_INFO_0;

typedef struct _SERVER_ALIAS_INFO_0_CONTAINER {
	DWORD EntriesRead;
	LPSERVER_ALIAS_INFO_0 Buffer;
} SERVER_ALIAS_INFO_0_CONTAINER;
extern const ingot_type ingot_type_SERVER_ALIAS_INFO_0_CONTAINER;

union SERVER_ALIAS_ENUM_UNION {
	SERVER_ALIAS_INFO_0_CONTAINER *Level0;
};
extern const ingot_type ingot_type_SERVER_ALIAS_ENUM_UNION;

typedef struct _SERVER_ALIAS_ENUM_STRUCT {
	DWORD Level;
	union SERVER_ALIAS_ENUM_UNION ServerAliasInfo;
} SERVER_ALIAS_ENUM_STRUCT, *PSERVER_ALIAS_ENUM_STRUCT, *LPSERVER_ALIAS_ENUM_STRUCT;
extern const ingot_type ingot_type_SERVER_ALIAS_ENUM_STRUCT;

typedef struct _ADT_SECURITY_DESCRIPTOR {
	DWORD Length;
	uint8_t *Buffer;
} ADT_SECURITY_DESCRIPTOR, *PADT_SECURITY_DESCRIPTOR;
extern const ingot_type ingot_type_ADT_SECURITY_DESCRIPTOR;

typedef struct _NET_DFS_ENTRY_ID {
	GUID Uid;
	WCHAR *Prefix;
} NET_DFS_ENTRY_ID, *LPNET_DFS_ENTRY_ID;
extern const ingot_type ingot_type_NET_DFS_ENTRY_ID;

typedef struct _NET_DFS_ENTRY_ID_CONTAINER {
	uint32_t Count;
	LPNET_DFS_ENTRY_ID Buffer;
} NET_DFS_ENTRY_ID_CONTAINER, *LPNET_DFS_ENTRY_ID_CONTAINER;
extern const ingot_type ingot_type_NET_DFS_ENTRY_ID_CONTAINER;

typedef struct _DFS_SITENAME_INFO {
	uint32_t SiteFlags;
	WCHAR *SiteName;
} DFS_SITENAME_INFO, *PDFS_SITENAME_INFO, *LPDFS_SITENAME_INFO;
extern const ingot_type ingot_type_DFS_SITENAME_INFO;

typedef struct _DFS_SITELIST_INFO {
	uint32_t cSites;
	DFS_SITENAME_INFO Site[1]; /* as many as cSites says */
} DFS_SITELIST_INFO, *PDFS_SITELIST_INFO, *LPDFS_SITELIST_INFO;
extern const ingot_type ingot_type_DFS_SITELIST_INFO;

NET_API_STATUS NetrShareAdd(SRVSVC_HANDLE ServerName, DWORD Level, LPSHARE_INFO InfoStruct,
			    DWORD *ParmErr);

NET_API_STATUS NetrShareEnum(SRVSVC_HANDLE ServerName, LPSHARE_ENUM_STRUCT *InfoStruct,
			     DWORD PreferedMaximumLength, DWORD *TotalEntries, DWORD *ResumeHandle);

NET_API_STATUS NetrShareGetInfo(SRVSVC_HANDLE ServerName, WCHAR *NetName, DWORD Level,
				LPSHARE_INFO *InfoStruct);

NET_API_STATUS NetrServerGetInfo(SRVSVC_HANDLE ServerName, DWORD Level, LPSERVER_INFO *InfoStruct);

NET_API_STATUS NetrServerDiskEnum(SRVSVC_HANDLE ServerName, DWORD Level,
				  DISK_ENUM_CONTAINER **DiskInfoStruct, DWORD PreferedMaximumLength,
				  DWORD *TotalEntries, DWORD *ResumeHandle);

NET_API_STATUS NetrRemoteTOD(SRVSVC_HANDLE ServerName, LPTIME_OF_DAY_INFO *BufferPtr);

NET_API_STATUS NetrTransports(SRVSVC_HANDLE ServerName, DWORD *Count, WCHAR ***Names);

NET_API_STATUS NetprPathCanonicalize(SRVSVC_HANDLE ServerName, WCHAR *PathName, uint8_t **Outbuf,
				     DWORD OutbufLen, WCHAR *Prefix, DWORD *PathType, DWORD Flags);

int32_t NetprPathCompare(SRVSVC_HANDLE ServerName, WCHAR *PathName1, WCHAR *PathName2,
			 DWORD PathType, DWORD Flags);

NET_API_STATUS NetprNameCanonicalize(SRVSVC_HANDLE ServerName, WCHAR *Name, WCHAR **Outbuf,
				     DWORD OutbufLen, DWORD NameType, DWORD Flags);

DWORD NetrpGetFileSecurity(SRVSVC_HANDLE ServerName, WCHAR *ShareName, WCHAR *lpFileName,
			   SECURITY_INFORMATION RequestedInformation,
			   PADT_SECURITY_DESCRIPTOR *SecurityDescriptor);

NET_API_STATUS NetrServerTransportAddEx(SRVSVC_HANDLE ServerName, DWORD Level,
					LPTRANSPORT_INFO Buffer);

NET_API_STATUS NetrDfsCreateLocalPartition(SRVSVC_HANDLE ServerName, WCHAR *ShareName,
					   GUID *EntryUid, WCHAR *EntryPrefix, WCHAR *ShortName,
					   LPNET_DFS_ENTRY_ID_CONTAINER RelationInfo,
					   int32_t Force);

NET_API_STATUS NetrDfsManagerReportSiteInfo(SRVSVC_HANDLE ServerName,
					    LPDFS_SITELIST_INFO *ppSiteInfo);

NET_API_STATUS NetrServerAliasEnum(SRVSVC_HANDLE ServerName, LPSERVER_ALIAS_ENUM_STRUCT *InfoStruct,
				   DWORD PreferedMaximumLength, LPDWORD TotalEntries,
				   LPDWORD ResumeHandle);

/* A server's half of srvs: what ingot_server_add takes with srvs_interface. */
struct srvs_ops {
	NET_API_STATUS (*NetrShareAdd)(HEXPERTKEY call, SRVSVC_HANDLE ServerName, DWORD Level,
				       LPSHARE_INFO InfoStruct, DWORD *ParmErr);
	NET_API_STATUS (*NetrShareEnum)(HEXPERTKEY call, SRVSVC_HANDLE ServerName,
					LPSHARE_ENUM_STRUCT *InfoStruct,
					DWORD PreferedMaximumLength, DWORD *TotalEntries,
					DWORD *ResumeHandle);
	NET_API_STATUS (*NetrShareGetInfo)(HEXPERTKEY call, SRVSVC_HANDLE ServerName,
					   WCHAR *NetName, DWORD Level, LPSHARE_INFO *InfoStruct);
	NET_API_STATUS (*NetrServerGetInfo)(HEXPERTKEY call, SRVSVC_HANDLE ServerName, DWORD Level,
					    LPSERVER_INFO *InfoStruct);
	NET_API_STATUS (*NetrServerDiskEnum)(HEXPERTKEY call, SRVSVC_HANDLE ServerName, DWORD Level,
					     DISK_ENUM_CONTAINER **DiskInfoStruct,
					     DWORD PreferedMaximumLength, DWORD *TotalEntries,
					     DWORD *ResumeHandle);
	NET_API_STATUS (*NetrRemoteTOD)(HEXPERTKEY call, SRVSVC_HANDLE ServerName,
					LPTIME_OF_DAY_INFO *BufferPtr);
	NET_API_STATUS (*NetrTransports)(HEXPERTKEY call, SRVSVC_HANDLE ServerName, DWORD *Count,
					 WCHAR ***Names);
	NET_API_STATUS (*NetprPathCanonicalize)(HEXPERTKEY call, SRVSVC_HANDLE ServerName,
						WCHAR *PathName, uint8_t **Outbuf, DWORD OutbufLen,
						WCHAR *Prefix, DWORD *PathType, DWORD Flags);
	int32_t (*NetprPathCompare)(HEXPERTKEY call, SRVSVC_HANDLE ServerName, WCHAR *PathName1,
				    WCHAR *PathName2, DWORD PathType, DWORD Flags);
	NET_API_STATUS (*NetprNameCanonicalize)(HEXPERTKEY call, SRVSVC_HANDLE ServerName,
						WCHAR *Name, WCHAR **Outbuf, DWORD OutbufLen,
						DWORD NameType, DWORD Flags);
	DWORD (*NetrpGetFileSecurity)(HEXPERTKEY call, SRVSVC_HANDLE ServerName, WCHAR *ShareName,
				      WCHAR *lpFileName, SECURITY_INFORMATION RequestedInformation,
				      PADT_SECURITY_DESCRIPTOR *SecurityDescriptor);
	NET_API_STATUS (*NetrServerTransportAddEx)(HEXPERTKEY call, SRVSVC_HANDLE ServerName,
						   DWORD Level, LPTRANSPORT_INFO Buffer);
	NET_API_STATUS (*NetrDfsCreateLocalPartition)(HEXPERTKEY call, SRVSVC_HANDLE ServerName,
						      WCHAR *ShareName, GUID *EntryUid,
						      WCHAR *EntryPrefix, WCHAR *ShortName,
						      LPNET_DFS_ENTRY_ID_CONTAINER RelationInfo,
						      int32_t Force);
	NET_API_STATUS (*NetrDfsManagerReportSiteInfo)(HEXPERTKEY call, SRVSVC_HANDLE ServerName,
						       LPDFS_SITELIST_INFO *ppSiteInfo);
	NET_API_STATUS (*NetrServerAliasEnum)(HEXPERTKEY call, SRVSVC_HANDLE ServerName,
					      LPSERVER_ALIAS_ENUM_STRUCT *InfoStruct,
					      DWORD PreferedMaximumLength, LPDWORD TotalEntries,
					      LPDWORD ResumeHandle);
};
extern const ingot_interface srvs_interface;

INGOT_END_DECLS

/* What the stubs know of each other; not for programs. */
#ifdef SRVS_STUBS
#include "ingot/stub.h"

INGOT_BEGIN_DECLS

struct NetrShareAdd_frame {
	NET_API_STATUS result;
	SRVSVC_HANDLE ServerName;
	DWORD Level;
	LPSHARE_INFO InfoStruct;
	DWORD *ParmErr;
};

struct NetrShareEnum_frame {
	NET_API_STATUS result;
	SRVSVC_HANDLE ServerName;
	LPSHARE_ENUM_STRUCT InfoStruct;
	LPSHARE_ENUM_STRUCT InfoStruct_out;
	DWORD PreferedMaximumLength;
	DWORD TotalEntries;
	DWORD *ResumeHandle;
};

struct NetrShareGetInfo_frame {
	NET_API_STATUS result;
	SRVSVC_HANDLE ServerName;
	WCHAR *NetName;
	DWORD Level;
	LPSHARE_INFO InfoStruct;
};

struct NetrServerGetInfo_frame {
	NET_API_STATUS result;
	SRVSVC_HANDLE ServerName;
	DWORD Level;
	LPSERVER_INFO InfoStruct;
};

struct NetrServerDiskEnum_frame {
	NET_API_STATUS result;
	SRVSVC_HANDLE ServerName;
	DWORD Level;
	DISK_ENUM_CONTAINER *DiskInfoStruct;
	DISK_ENUM_CONTAINER *DiskInfoStruct_out;
	DWORD PreferedMaximumLength;
	DWORD TotalEntries;
	DWORD *ResumeHandle;
};

struct NetrRemoteTOD_frame {
	NET_API_STATUS result;
	SRVSVC_HANDLE ServerName;
	LPTIME_OF_DAY_INFO BufferPtr;
};

struct NetrTransports_frame {
	NET_API_STATUS result;
	SRVSVC_HANDLE ServerName;
	DWORD Count;
	WCHAR **Names;
};

struct NetprPathCanonicalize_frame {
	NET_API_STATUS result;
	SRVSVC_HANDLE ServerName;
	WCHAR *PathName;
	uint8_t *Outbuf;
	DWORD OutbufLen;
	WCHAR *Prefix;
	DWORD *PathType;
	DWORD Flags;
};

struct NetprPathCompare_frame {
	int32_t result;
	SRVSVC_HANDLE ServerName;
	WCHAR *PathName1;
	WCHAR *PathName2;
	DWORD PathType;
	DWORD Flags;
};

struct NetprNameCanonicalize_frame {
	NET_API_STATUS result;
	SRVSVC_HANDLE ServerName;
	WCHAR *Name;
	WCHAR *Outbuf;
	DWORD OutbufLen;
	DWORD NameType;
	DWORD Flags;
};

struct NetrpGetFileSecurity_frame {
	DWORD result;
	SRVSVC_HANDLE ServerName;
	WCHAR *ShareName;
	WCHAR *lpFileName;
	SECURITY_INFORMATION RequestedInformation;
	PADT_SECURITY_DESCRIPTOR SecurityDescriptor;
};

struct NetrServerTransportAddEx_frame {
	NET_API_STATUS result;
	SRVSVC_HANDLE ServerName;
	DWORD Level;
	LPTRANSPORT_INFO Buffer;
};

struct NetrDfsCreateLocalPartition_frame {
	NET_API_STATUS result;
	SRVSVC_HANDLE ServerName;
	WCHAR *ShareName;
	GUID *EntryUid;
	WCHAR *EntryPrefix;
	WCHAR *ShortName;
	LPNET_DFS_ENTRY_ID_CONTAINER RelationInfo;
	int32_t Force;
};

struct NetrDfsManagerReportSiteInfo_frame {
	NET_API_STATUS result;
	SRVSVC_HANDLE ServerName;
	LPDFS_SITELIST_INFO ppSiteInfo;
	LPDFS_SITELIST_INFO ppSiteInfo_out;
};

struct NetrServerAliasEnum_frame {
	NET_API_STATUS result;
	SRVSVC_HANDLE ServerName;
	LPSERVER_ALIAS_ENUM_STRUCT InfoStruct;
	LPSERVER_ALIAS_ENUM_STRUCT InfoStruct_out;
	DWORD PreferedMaximumLength;
	uint32_t TotalEntries;
	LPDWORD ResumeHandle;
};

extern const ingot_procedure srvs_procedures[15];

INGOT_END_DECLS
#endif

#endif
