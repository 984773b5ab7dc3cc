/* wkst.h: generated from wkst.idl by ingotc; do not edit */
/* wkst.idl: the workstation service, in the shapes of MS-WKST. */
#ifndef WKST_H
#define WKST_H

#include <stdint.h>

#include "ingot/rpc.h"
#include "dtyp.h"

INGOT_BEGIN_DECLS

#define JOIN_OBFUSCATOR_LENGTH   8
#define JOIN_MAX_PASSWORD_LENGTH 256

typedef WCHAR *WKSSVC_IDENTIFY_HANDLE;
typedef WCHAR *WKSSVC_IMPERSONATE_HANDLE;

typedef enum _NETSETUP_JOIN_STATUS {
	NetSetupUnknownStatus = 0,
	NetSetupUnjoined = 1,
	NetSetupWorkgroupName = 2,
	NetSetupDomainName = 3
} NETSETUP_JOIN_STATUS, *PNETSETUP_JOIN_STATUS;
extern const ingot_type ingot_type_NETSETUP_JOIN_STATUS;

typedef enum _NETSETUP_NAME_TYPE {
	NetSetupUnknown = 0,
	NetSetupMachine = 1,
	NetSetupWorkgroup = 2
} NETSETUP_NAME_TYPE, *PNETSETUP_NAME_TYPE;
extern const ingot_type ingot_type_NETSETUP_NAME_TYPE;

typedef struct _STAT_WORKSTATION_0 {
	LARGE_INTEGER StatisticsStartTime;
	uint32_t FailedSessions;
} STAT_WORKSTATION_0, *PSTAT_WORKSTATION_0, *LPSTAT_WORKSTATION_0;
extern const ingot_type ingot_type_STAT_WORKSTATION_0;

typedef struct _WKSTA_INFO_100 {
	uint32_t wki100_platform_id;
	WCHAR *wki100_computername;
	uint32_t wki100_ver_major;
} WKSTA_INFO_100, *PWKSTA_INFO_100, *LPWKSTA_INFO_100;
extern const ingot_type ingot_type_WKSTA_INFO_100;

typedef struct _WKSTA_INFO_502 {
	uint32_t wki502_char_wait;
	int32_t wki502_use_opportunistic_locking;
} WKSTA_INFO_502, *PWKSTA_INFO_502, *LPWKSTA_INFO_502;
extern const ingot_type ingot_type_WKSTA_INFO_502;

typedef struct _USE_INFO_2 {
	WCHAR *ui2_local;
	WCHAR *ui2_remote;
} USE_INFO_2, *PUSE_INFO_2, *LPUSE_INFO_2;
extern const ingot_type ingot_type_USE_INFO_2;

typedef struct _USE_INFO_3 {
	USE_INFO_2 ui3_ui2;
	ULONG ui3_flags;
} USE_INFO_3, *PUSE_INFO_3, *LPUSE_INFO_3;
extern const ingot_type ingot_type_USE_INFO_3;

typedef struct _WKSTA_USER_INFO_0 {
	WCHAR *wkui0_username;
} WKSTA_USER_INFO_0, *PWKSTA_USER_INFO_0, *LPWKSTA_USER_INFO_0;
extern const ingot_type ingot_type_WKSTA_USER_INFO_0;

typedef struct _WKSTA_TRANSPORT_INFO_0 {
	uint32_t wkti0_quality_of_service;
	uint32_t wkti0_number_of_vcs;
	WCHAR *wkti0_transport_name;
	WCHAR *wkti0_transport_address;
	int32_t wkti0_wan_ish;
} WKSTA_TRANSPORT_INFO_0, *PWKSTA_TRANSPORT_INFO_0, *LPWKSTA_TRANSPORT_INFO_0;
extern const ingot_type ingot_type_WKSTA_TRANSPORT_INFO_0;

typedef union _WKSTA_INFO {
	LPWKSTA_INFO_100 WkstaInfo100;
	LPWKSTA_INFO_502 WkstaInfo502;
} WKSTA_INFO, *PWKSTA_INFO, *LPWKSTA_INFO;
extern const ingot_type ingot_type_WKSTA_INFO;

typedef union _USE_INFO {
	LPUSE_INFO_2 UseInfo2;
	LPUSE_INFO_3 UseInfo3;
} USE_INFO, *PUSE_INFO, *LPUSE_INFO;
extern const ingot_type ingot_type_USE_INFO;

typedef struct _WKSTA_USER_INFO_0_CONTAINER {
	uint32_t EntriesRead;
	LPWKSTA_USER_INFO_0 Buffer;
} WKSTA_USER_INFO_0_CONTAINER, *PWKSTA_USER_INFO_0_CONTAINER, *LPWKSTA_USER_INFO_0_CONTAINER;
extern const ingot_type ingot_type_WKSTA_USER_INFO_0_CONTAINER;

union _WKSTA_USER_ENUM_UNION {
	LPWKSTA_USER_INFO_0_CONTAINER Level0;
};
extern const ingot_type ingot_type__WKSTA_USER_ENUM_UNION;

typedef struct _WKSTA_USER_ENUM_STRUCT {
	uint32_t Level;
	union _WKSTA_USER_ENUM_UNION WkstaUserInfo;
} WKSTA_USER_ENUM_STRUCT, *PWKSTA_USER_ENUM_STRUCT, *LPWKSTA_USER_ENUM_STRUCT;
extern const ingot_type ingot_type_WKSTA_USER_ENUM_STRUCT;

typedef struct _JOINPR_USER_PASSWORD {
	uint8_t Obfuscator[8];
	WCHAR Buffer[256];
	uint32_t Length;
} JOINPR_USER_PASSWORD, *PJOINPR_USER_PASSWORD;
extern const ingot_type ingot_type_JOINPR_USER_PASSWORD;

typedef struct _JOINPR_ENCRYPTED_USER_PASSWORD {
	uint8_t Buffer[524];
} JOINPR_ENCRYPTED_USER_PASSWORD, *PJOINPR_ENCRYPTED_USER_PASSWORD;
extern const ingot_type ingot_type_JOINPR_ENCRYPTED_USER_PASSWORD;

typedef enum _NET_COMPUTER_NAME_TYPE {
	NetPrimaryComputerName = 0,
	NetAlternateComputerNames = 1,
	NetAllComputerNames = 2,
	NetComputerNameTypeMax = 3
} NET_COMPUTER_NAME_TYPE, *PNET_COMPUTER_NAME_TYPE;
extern const ingot_type ingot_type_NET_COMPUTER_NAME_TYPE;

typedef struct _UNICODE_STRING {
	uint16_t Length;
	uint16_t MaximumLength;
	WCHAR *Buffer;
} UNICODE_STRING, *PUNICODE_STRING;
extern const ingot_type ingot_type_UNICODE_STRING;

typedef struct _NET_COMPUTER_NAME_ARRAY {
	uint32_t EntryCount;
	PUNICODE_STRING ComputerNames;
} NET_COMPUTER_NAME_ARRAY, *PNET_COMPUTER_NAME_ARRAY;
extern const ingot_type ingot_type_NET_COMPUTER_NAME_ARRAY;

uint32_t NetrWkstaGetInfo(WKSSVC_IDENTIFY_HANDLE ServerName, uint32_t Level,
			  LPWKSTA_INFO *WkstaInfo);

uint32_t NetrWkstaSetInfo(WKSSVC_IDENTIFY_HANDLE ServerName, uint32_t Level, LPWKSTA_INFO WkstaInfo,
			  uint32_t *ErrorParameter);

uint32_t NetrWkstaUserEnum(WKSSVC_IDENTIFY_HANDLE ServerName, LPWKSTA_USER_ENUM_STRUCT *UserInfo,
			   uint32_t PreferredMaximumLength, uint32_t *TotalEntries,
			   uint32_t *ResumeHandle);

uint32_t NetrWkstaTransportAdd(WKSSVC_IDENTIFY_HANDLE ServerName, uint32_t Level,
			       LPWKSTA_TRANSPORT_INFO_0 TransportInfo, uint32_t *ErrorParameter);

uint32_t NetrWkstaTransportDel(WKSSVC_IDENTIFY_HANDLE ServerName, WCHAR *TransportName,
			       uint32_t ForceLevel);

uint32_t NetrUseAdd(WKSSVC_IMPERSONATE_HANDLE ServerName, uint32_t Level, LPUSE_INFO InfoStruct,
		    uint32_t *ErrorParameter);

uint32_t NetrUseGetInfo(WKSSVC_IMPERSONATE_HANDLE ServerName, WCHAR *UseName, uint32_t Level,
			LPUSE_INFO *InfoStruct);

uint32_t NetrWorkstationStatisticsGet(WKSSVC_IDENTIFY_HANDLE ServerName, WCHAR *ServiceName,
				      uint32_t Level, uint32_t Options,
				      LPSTAT_WORKSTATION_0 *Buffer);

uint32_t NetrGetJoinInformation(WKSSVC_IMPERSONATE_HANDLE ServerName, WCHAR **NameBuffer,
				PNETSETUP_JOIN_STATUS BufferType);

uint32_t NetrJoinDomain2(handle_t RpcBindingHandle, WCHAR *ServerName, WCHAR *DomainNameParam,
			 WCHAR *MachineAccountOU, WCHAR *AccountName,
			 PJOINPR_ENCRYPTED_USER_PASSWORD Password, uint32_t Options);

uint32_t NetrValidateName2(handle_t RpcBindingHandle, WCHAR *ServerName, WCHAR *NameToValidate,
			   NETSETUP_NAME_TYPE NameType);

uint32_t NetrGetJoinableOUs2(handle_t RpcBindingHandle, WCHAR *ServerName, uint32_t *OUCount,
			     WCHAR ***OUs);

uint32_t NetrEnumerateComputerNames(handle_t RpcBindingHandle, WCHAR *ServerName,
				    NET_COMPUTER_NAME_TYPE NameType, uint32_t Reserved,
				    PNET_COMPUTER_NAME_ARRAY *ComputerNames);

/* A server's half of wkssvc: what ingot_server_add takes with wkssvc_interface. */
struct wkssvc_ops {
	uint32_t (*NetrWkstaGetInfo)(HEXPERTKEY call, WKSSVC_IDENTIFY_HANDLE ServerName,
				     uint32_t Level, LPWKSTA_INFO *WkstaInfo);
	uint32_t (*NetrWkstaSetInfo)(HEXPERTKEY call, WKSSVC_IDENTIFY_HANDLE ServerName,
				     uint32_t Level, LPWKSTA_INFO WkstaInfo,
				     uint32_t *ErrorParameter);
	uint32_t (*NetrWkstaUserEnum)(HEXPERTKEY call, WKSSVC_IDENTIFY_HANDLE ServerName,
				      LPWKSTA_USER_ENUM_STRUCT *UserInfo,
				      uint32_t PreferredMaximumLength, uint32_t *TotalEntries,
				      uint32_t *ResumeHandle);
	uint32_t (*NetrWkstaTransportAdd)(HEXPERTKEY call, WKSSVC_IDENTIFY_HANDLE ServerName,
					  uint32_t Level, LPWKSTA_TRANSPORT_INFO_0 TransportInfo,
					  uint32_t *ErrorParameter);
	uint32_t (*NetrWkstaTransportDel)(HEXPERTKEY call, WKSSVC_IDENTIFY_HANDLE ServerName,
					  WCHAR *TransportName, uint32_t ForceLevel);
	uint32_t (*NetrUseAdd)(HEXPERTKEY call, WKSSVC_IMPERSONATE_HANDLE ServerName,
			       uint32_t Level, LPUSE_INFO InfoStruct, uint32_t *ErrorParameter);
	uint32_t (*NetrUseGetInfo)(HEXPERTKEY call, WKSSVC_IMPERSONATE_HANDLE ServerName,
				   WCHAR *UseName, uint32_t Level, LPUSE_INFO *InfoStruct);
	uint32_t (*NetrWorkstationStatisticsGet)(HEXPERTKEY call, WKSSVC_IDENTIFY_HANDLE ServerName,
						 WCHAR *ServiceName, uint32_t Level,
						 uint32_t Options, LPSTAT_WORKSTATION_0 *Buffer);
	uint32_t (*NetrGetJoinInformation)(HEXPERTKEY call, WKSSVC_IMPERSONATE_HANDLE ServerName,
					   WCHAR **NameBuffer, PNETSETUP_JOIN_STATUS BufferType);
	uint32_t (*NetrJoinDomain2)(HEXPERTKEY call, WCHAR *ServerName, WCHAR *DomainNameParam,
				    WCHAR *MachineAccountOU, WCHAR *AccountName,
				    PJOINPR_ENCRYPTED_USER_PASSWORD Password, uint32_t Options);
	uint32_t (*NetrValidateName2)(HEXPERTKEY call, WCHAR *ServerName, WCHAR *NameToValidate,
				      NETSETUP_NAME_TYPE NameType);
	uint32_t (*NetrGetJoinableOUs2)(HEXPERTKEY call, WCHAR *ServerName, uint32_t *OUCount,
					WCHAR ***OUs);
	uint32_t (*NetrEnumerateComputerNames)(HEXPERTKEY call, WCHAR *ServerName,
					       NET_COMPUTER_NAME_TYPE NameType, uint32_t Reserved,
					       PNET_COMPUTER_NAME_ARRAY *ComputerNames);
};
extern const ingot_interface wkssvc_interface;

INGOT_END_DECLS

/* What the stubs know of each other; not for programs. */
#ifdef WKST_STUBS
#include "ingot/stub.h"

INGOT_BEGIN_DECLS

struct NetrWkstaGetInfo_frame {
	uint32_t result;
	WKSSVC_IDENTIFY_HANDLE ServerName;
	uint32_t Level;
	LPWKSTA_INFO WkstaInfo;
};

struct NetrWkstaSetInfo_frame {
	uint32_t result;
	WKSSVC_IDENTIFY_HANDLE ServerName;
	uint32_t Level;
	LPWKSTA_INFO WkstaInfo;
	uint32_t *ErrorParameter;
};

struct NetrWkstaUserEnum_frame {
	uint32_t result;
	WKSSVC_IDENTIFY_HANDLE ServerName;
	LPWKSTA_USER_ENUM_STRUCT UserInfo;
	LPWKSTA_USER_ENUM_STRUCT UserInfo_out;
	uint32_t PreferredMaximumLength;
	uint32_t TotalEntries;
	uint32_t *ResumeHandle;
};

struct NetrWkstaTransportAdd_frame {
	uint32_t result;
	WKSSVC_IDENTIFY_HANDLE ServerName;
	uint32_t Level;
	LPWKSTA_TRANSPORT_INFO_0 TransportInfo;
	uint32_t *ErrorParameter;
};

struct NetrWkstaTransportDel_frame {
	uint32_t result;
	WKSSVC_IDENTIFY_HANDLE ServerName;
	WCHAR *TransportName;
	uint32_t ForceLevel;
};

struct NetrUseAdd_frame {
	uint32_t result;
	WKSSVC_IMPERSONATE_HANDLE ServerName;
	uint32_t Level;
	LPUSE_INFO InfoStruct;
	uint32_t *ErrorParameter;
};

struct NetrUseGetInfo_frame {
	uint32_t result;
	WKSSVC_IMPERSONATE_HANDLE ServerName;
	WCHAR *UseName;
	uint32_t Level;
	LPUSE_INFO InfoStruct;
};

struct NetrWorkstationStatisticsGet_frame {
	uint32_t result;
	WKSSVC_IDENTIFY_HANDLE ServerName;
	WCHAR *ServiceName;
	uint32_t Level;
	uint32_t Options;
	LPSTAT_WORKSTATION_0 Buffer;
};

struct NetrGetJoinInformation_frame {
	uint32_t result;
	WKSSVC_IMPERSONATE_HANDLE ServerName;
	WCHAR *NameBuffer;
	WCHAR *NameBuffer_out;
	enum _NETSETUP_JOIN_STATUS BufferType;
};

struct NetrJoinDomain2_frame {
	uint32_t result;
	WCHAR *ServerName;
	WCHAR *DomainNameParam;
	WCHAR *MachineAccountOU;
	WCHAR *AccountName;
	PJOINPR_ENCRYPTED_USER_PASSWORD Password;
	uint32_t Options;
};

struct NetrValidateName2_frame {
	uint32_t result;
	WCHAR *ServerName;
	WCHAR *NameToValidate;
	NETSETUP_NAME_TYPE NameType;
};

struct NetrGetJoinableOUs2_frame {
	uint32_t result;
	WCHAR *ServerName;
	uint32_t OUCount;
	uint32_t OUCount_out;
	WCHAR **OUs;
};

struct NetrEnumerateComputerNames_frame {
	uint32_t result;
	WCHAR *ServerName;
	NET_COMPUTER_NAME_TYPE NameType;
	uint32_t Reserved;
	PNET_COMPUTER_NAME_ARRAY ComputerNames;
};

extern const ingot_procedure wkssvc_procedures[13];

INGOT_END_DECLS
#endif

#endif
