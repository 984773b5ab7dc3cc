/* dtyp.h: generated from dtyp.idl by ingotc; do not edit */
/* dtyp.idl: the open specifications' common types, in the shapes of MS-DTYP's appendix. */
#ifndef DTYP_H
#define DTYP_H

#include <stdint.h>
#include <uchar.h>

#include "ingot/table.h"

INGOT_BEGIN_DECLS

typedef void *ADCONNECTION_HANDLE;
typedef int32_t BOOL;
typedef int32_t *PBOOL;
typedef int32_t *LPBOOL;
typedef uint8_t BYTE;
typedef uint8_t *PBYTE;
typedef uint8_t *LPBYTE;
typedef BYTE BOOLEAN;
typedef BYTE *PBOOLEAN;
typedef char16_t WCHAR;
typedef char16_t *PWCHAR;
typedef WCHAR *BSTR;
typedef char CHAR;
typedef char *PCHAR;
typedef double DOUBLE;
typedef uint32_t DWORD;
typedef uint32_t *PDWORD;
typedef uint32_t *LPDWORD;
typedef uint32_t DWORD32;
typedef uint64_t DWORD64;
typedef uint64_t *PDWORD64;
typedef uint64_t ULONGLONG;
typedef ULONGLONG DWORDLONG;
typedef ULONGLONG *PDWORDLONG;
typedef uint32_t error_status_t;
typedef float FLOAT;
typedef uint8_t UCHAR;
typedef uint8_t *PUCHAR;
typedef int16_t SHORT;
typedef void *HANDLE;
typedef DWORD HCALL;
typedef int32_t INT;
typedef int32_t *LPINT;
typedef int8_t INT8;
typedef int16_t INT16;
typedef int32_t INT32;
typedef int64_t INT64;
typedef void *LDAP_UDP_HANDLE;
typedef int32_t LONG;
typedef int32_t *PLONG;
typedef int32_t *LPLONG;
typedef int64_t LONGLONG;
typedef LONG HRESULT;
typedef intptr_t LONG_PTR;
typedef uintptr_t ULONG_PTR;
typedef int32_t LONG32;
typedef int64_t LONG64;
typedef int64_t *PLONG64;
typedef const char *LPCSTR;
typedef const void *LPCVOID;
typedef const WCHAR *LPCWSTR;
typedef char *PSTR;
typedef char *LPSTR;
typedef WCHAR *LPWSTR;
typedef WCHAR *PWSTR;
typedef DWORD NET_API_STATUS;
typedef int32_t NTSTATUS;
typedef void *PCONTEXT_HANDLE;
typedef PCONTEXT_HANDLE *PPCONTEXT_HANDLE;
typedef uint64_t QWORD;
typedef void *RPC_BINDING_HANDLE;
typedef UCHAR *STRING;
typedef uint32_t UINT;
typedef uint8_t UINT8;
typedef uint16_t UINT16;
typedef uint32_t UINT32;
typedef uint64_t UINT64;
typedef uint32_t ULONG;
typedef uint32_t *PULONG;
typedef ULONG_PTR DWORD_PTR;
typedef ULONG_PTR SIZE_T;
typedef uint32_t ULONG32;
typedef uint64_t ULONG64;
typedef WCHAR UNICODE;
typedef uint16_t USHORT;
typedef void VOID;
typedef void *PVOID;
typedef void *LPVOID;
typedef uint16_t WORD;
typedef uint16_t *PWORD;
typedef uint16_t *LPWORD;
typedef error_status_t STATUS;

typedef struct _FILETIME {
	DWORD dwLowDateTime;
	DWORD dwHighDateTime;
} FILETIME, *PFILETIME, *LPFILETIME;
extern const ingot_type ingot_type_FILETIME;

typedef struct _GUID {
	uint32_t Data1;
	uint16_t Data2;
	uint16_t Data3;
	uint8_t Data4[8];
} GUID, UUID, *PGUID;
extern const ingot_type ingot_type_GUID;

typedef struct _LARGE_INTEGER {
	int64_t QuadPart;
} LARGE_INTEGER, *PLARGE_INTEGER;
extern const ingot_type ingot_type_LARGE_INTEGER;

typedef struct _EVENT_DESCRIPTOR {
	USHORT Id;
	UCHAR Version;
	UCHAR Channel;
	UCHAR Level;
	UCHAR Opcode;
	USHORT Task;
	ULONGLONG Keyword;
} EVENT_DESCRIPTOR, *PEVENT_DESCRIPTOR, *PCEVENT_DESCRIPTOR;
extern const ingot_type ingot_type_EVENT_DESCRIPTOR;

/* Which times it holds only its reader knows: it is declared, and not sent. */
typedef struct _EVENT_HEADER {
	USHORT Size;
	USHORT HeaderType;
	USHORT Flags;
	USHORT EventProperty;
	ULONG ThreadId;
	ULONG ProcessId;
	LARGE_INTEGER TimeStamp;
	GUID ProviderId;
	EVENT_DESCRIPTOR EventDescriptor;
	__extension__ union {
		__extension__ struct {
			ULONG KernelTime;
			ULONG UserTime;
		};
		ULONG64 ProcessorTime;
	};
	GUID ActivityId;
} EVENT_HEADER, *PEVENT_HEADER;

typedef DWORD LCID;

typedef struct _LUID {
	DWORD LowPart;
	LONG HighPart;
} LUID, *PLUID;
extern const ingot_type ingot_type_LUID;

typedef struct _MULTI_SZ {
	WCHAR *Value;
	DWORD nChar;
} MULTI_SZ;
extern const ingot_type ingot_type_MULTI_SZ;

typedef struct _SERVER_INFO_100 {
	DWORD sv100_platform_id;
	WCHAR *sv100_name;
} SERVER_INFO_100, *PSERVER_INFO_100, *LPSERVER_INFO_100;
extern const ingot_type ingot_type_SERVER_INFO_100;

typedef struct _SERVER_INFO_101 {
	DWORD sv101_platform_id;
	WCHAR *sv101_name;
	DWORD sv101_version_major;
	DWORD sv101_version_minor;
	DWORD sv101_version_type;
	WCHAR *sv101_comment;
} SERVER_INFO_101, *PSERVER_INFO_101, *LPSERVER_INFO_101;
extern const ingot_type ingot_type_SERVER_INFO_101;

typedef struct _SYSTEMTIME {
	WORD wYear;
	WORD wMonth;
	WORD wDayOfWeek;
	WORD wDay;
	WORD wHour;
	WORD wMinute;
	WORD wSecond;
	WORD wMilliseconds;
} SYSTEMTIME, *PSYSTEMTIME;
extern const ingot_type ingot_type_SYSTEMTIME;

typedef struct _UINT128 {
	UINT64 lower;
	UINT64 upper;
} UINT128, *PUINT128;
extern const ingot_type ingot_type_UINT128;

typedef struct _ULARGE_INTEGER {
	uint64_t QuadPart;
} ULARGE_INTEGER, *PULARGE_INTEGER;
extern const ingot_type ingot_type_ULARGE_INTEGER;

typedef struct _RPC_UNICODE_STRING {
	uint16_t Length;
	uint16_t MaximumLength;
	WCHAR *Buffer;
} RPC_UNICODE_STRING, *PRPC_UNICODE_STRING;
extern const ingot_type ingot_type_RPC_UNICODE_STRING;

typedef struct _RPC_SID_IDENTIFIER_AUTHORITY {
	uint8_t Value[6];
} RPC_SID_IDENTIFIER_AUTHORITY;
extern const ingot_type ingot_type_RPC_SID_IDENTIFIER_AUTHORITY;

typedef struct _RPC_SID {
	uint8_t Revision;
	uint8_t SubAuthorityCount;
	RPC_SID_IDENTIFIER_AUTHORITY IdentifierAuthority;
	uint32_t SubAuthority[1]; /* as many as SubAuthorityCount says */
} RPC_SID, *PRPC_SID, *PSID;
extern const ingot_type ingot_type_RPC_SID;

typedef DWORD ACCESS_MASK;
typedef ACCESS_MASK *PACCESS_MASK;

typedef struct _OBJECT_TYPE_LIST {
	WORD Level;
	ACCESS_MASK Remaining;
	GUID *ObjectType;
} OBJECT_TYPE_LIST, *POBJECT_TYPE_LIST;
extern const ingot_type ingot_type_OBJECT_TYPE_LIST;

typedef struct _ACE_HEADER {
	UCHAR AceType;
	UCHAR AceFlags;
	USHORT AceSize;
} ACE_HEADER, *PACE_HEADER;
extern const ingot_type ingot_type_ACE_HEADER;

typedef struct _SYSTEM_MANDATORY_LABEL_ACE {
	ACE_HEADER Header;
	ACCESS_MASK Mask;
	DWORD SidStart;
} SYSTEM_MANDATORY_LABEL_ACE, *PSYSTEM_MANDATORY_LABEL_ACE;
extern const ingot_type ingot_type_SYSTEM_MANDATORY_LABEL_ACE;

typedef struct _TOKEN_MANDATORY_POLICY {
	DWORD Policy;
} TOKEN_MANDATORY_POLICY, *PTOKEN_MANDATORY_POLICY;
extern const ingot_type ingot_type_TOKEN_MANDATORY_POLICY;

typedef struct _MANDATORY_INFORMATION {
	ACCESS_MASK AllowedAccess;
	BOOLEAN WriteAllowed;
	BOOLEAN ReadAllowed;
	BOOLEAN ExecuteAllowed;
	TOKEN_MANDATORY_POLICY MandatoryPolicy;
} MANDATORY_INFORMATION, *PMANDATORY_INFORMATION;
extern const ingot_type ingot_type_MANDATORY_INFORMATION;

typedef struct _CLAIM_SECURITY_ATTRIBUTE_OCTET_STRING_RELATIVE {
	DWORD Length;
	BYTE OctetString[1];
} CLAIM_SECURITY_ATTRIBUTE_OCTET_STRING_RELATIVE, *PCLAIM_SECURITY_ATTRIBUTE_OCTET_STRING_RELATIVE;

union CLAIM_SECURITY_ATTRIBUTE_RELATIVE_V1_Values {
	PLONG64 pInt64[1];
	PDWORD64 pUint64[1];
	PWSTR ppString[1];
	PCLAIM_SECURITY_ATTRIBUTE_OCTET_STRING_RELATIVE pOctetString[1];
};

typedef struct _CLAIM_SECURITY_ATTRIBUTE_RELATIVE_V1 {
	DWORD Name;
	WORD ValueType;
	WORD Reserved;
	DWORD Flags;
	DWORD ValueCount;
	union CLAIM_SECURITY_ATTRIBUTE_RELATIVE_V1_Values Values;
} CLAIM_SECURITY_ATTRIBUTE_RELATIVE_V1, *PCLAIM_SECURITY_ATTRIBUTE_RELATIVE_V1;

typedef DWORD SECURITY_INFORMATION;
typedef DWORD *PSECURITY_INFORMATION;

typedef struct _ACL {
	uint8_t AclRevision;
	uint8_t Sbz1;
	uint16_t AclSize;
	uint16_t AceCount;
	uint16_t Sbz2;
} ACL, *PACL;
extern const ingot_type ingot_type_ACL;

typedef struct _SECURITY_DESCRIPTOR {
	UCHAR Revision;
	UCHAR Sbz1;
	USHORT Control;
	PSID Owner;
	PSID Group;
	PACL Sacl;
	PACL Dacl;
} SECURITY_DESCRIPTOR, *PSECURITY_DESCRIPTOR;
extern const ingot_type ingot_type_SECURITY_DESCRIPTOR;

INGOT_END_DECLS

#endif
