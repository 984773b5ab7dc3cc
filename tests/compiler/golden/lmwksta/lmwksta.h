/* lmwksta.h: generated from lmwksta.idl by ingotc; do not edit */
/* lmwksta.idl: a machine and who is logged on to it, after Windows' lmwksta.h. */
#ifndef LMWKSTA_H
#define LMWKSTA_H

#include "ingot/rpc.h"
#include "lmcons.h"

INGOT_BEGIN_DECLS

typedef struct _WKSTA_INFO_100 {
	DWORD wki100_platform_id;
	LMSTR wki100_computername;
	LMSTR wki100_langroup;
	DWORD wki100_ver_major;
	DWORD wki100_ver_minor;
} WKSTA_INFO_100, *PWKSTA_INFO_100, *LPWKSTA_INFO_100;
extern const ingot_type ingot_type_WKSTA_INFO_100;

typedef struct _WKSTA_INFO_101 {
	DWORD wki101_platform_id;
	LMSTR wki101_computername;
	LMSTR wki101_langroup;
	DWORD wki101_ver_major;
	DWORD wki101_ver_minor;
	LMSTR wki101_lanroot;
} WKSTA_INFO_101, *PWKSTA_INFO_101, *LPWKSTA_INFO_101;
extern const ingot_type ingot_type_WKSTA_INFO_101;

typedef struct _WKSTA_INFO_102 {
	DWORD wki102_platform_id;
	LMSTR wki102_computername;
	LMSTR wki102_langroup;
	DWORD wki102_ver_major;
	DWORD wki102_ver_minor;
	LMSTR wki102_lanroot;
	DWORD wki102_logged_on_users;
} WKSTA_INFO_102, *PWKSTA_INFO_102, *LPWKSTA_INFO_102;
extern const ingot_type ingot_type_WKSTA_INFO_102;

typedef union _WKSTA_INFO {
	WKSTA_INFO_100 info100;
	WKSTA_INFO_101 info101;
	WKSTA_INFO_102 info102;
} WKSTA_INFO;
extern const ingot_type ingot_type_WKSTA_INFO;

typedef struct _WKSTA_USER_INFO_0 {
	LMSTR wkui0_username;
} WKSTA_USER_INFO_0, *PWKSTA_USER_INFO_0, *LPWKSTA_USER_INFO_0;
extern const ingot_type ingot_type_WKSTA_USER_INFO_0;

typedef struct _WKSTA_USER_INFO_1 {
	LMSTR wkui1_username;
	LMSTR wkui1_logon_domain;
	LMSTR wkui1_oth_domains;
	LMSTR wkui1_logon_server;
} WKSTA_USER_INFO_1, *PWKSTA_USER_INFO_1, *LPWKSTA_USER_INFO_1;
extern const ingot_type ingot_type_WKSTA_USER_INFO_1;

typedef union _WKSTA_USER_INFO {
	WKSTA_USER_INFO_0 info0;
	WKSTA_USER_INFO_1 info1;
} WKSTA_USER_INFO;
extern const ingot_type ingot_type_WKSTA_USER_INFO;

/* The machine that answers. */
NET_API_STATUS NetWkstaGetInfo(LMSTR servername, DWORD level, LPBYTE *bufptr);

/* Those who are logged on: an entry for each session of theirs. */
NET_API_STATUS NetWkstaUserEnum(LMSTR servername, DWORD level, LPBYTE *bufptr, DWORD prefmaxlen,
				LPDWORD entriesread, LPDWORD totalentries, LPDWORD resumehandle);

/* A server's half of lmwksta: what ingot_server_add takes with lmwksta_interface. */
struct lmwksta_ops {
	NET_API_STATUS (*NetWkstaGetInfo)(HEXPERTKEY call, LMSTR servername, DWORD level,
					  LPBYTE *bufptr);
	NET_API_STATUS (*NetWkstaUserEnum)(HEXPERTKEY call, LMSTR servername, DWORD level,
					   LPBYTE *bufptr, DWORD prefmaxlen, LPDWORD entriesread,
					   LPDWORD totalentries, LPDWORD resumehandle);
};
extern const ingot_interface lmwksta_interface;

INGOT_END_DECLS

/* What the stubs know of each other; not for programs. */
#ifdef LMWKSTA_STUBS
#include "ingot/stub.h"

INGOT_BEGIN_DECLS

struct NetWkstaGetInfo_frame {
	NET_API_STATUS result;
	LMSTR servername;
	DWORD level;
	LPBYTE bufptr;
};

struct NetWkstaUserEnum_frame {
	NET_API_STATUS result;
	LMSTR servername;
	DWORD level;
	LPBYTE bufptr;
	DWORD prefmaxlen;
	DWORD entriesread;
	DWORD totalentries;
	LPDWORD resumehandle;
};

extern const ingot_procedure lmwksta_procedures[2];

INGOT_END_DECLS
#endif

#endif
