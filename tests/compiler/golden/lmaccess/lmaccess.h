/* lmaccess.h: generated from lmaccess.idl by ingotc; do not edit */
/*
 * lmaccess.idl: user accounts and local groups, after Windows' lmaccess.h.
 *
 * Where Windows has a security identifier in a level, a machine that has none cannot answer it, so those levels are
 * not here. Resume handles of groups are as wide as a pointer in C, and 64 bits on their way.
 */
#ifndef LMACCESS_H
#define LMACCESS_H

#include "ingot/rpc.h"
#include "lmcons.h"

INGOT_BEGIN_DECLS

/* usri1_priv */
#define USER_PRIV_GUEST 0
#define USER_PRIV_USER  1
#define USER_PRIV_ADMIN 2

/* usri1_flags and usri20_flags; a mask. */
#define UF_SCRIPT                    0x00000001
#define UF_ACCOUNTDISABLE            0x00000002
#define UF_HOMEDIR_REQUIRED          0x00000008
#define UF_LOCKOUT                   0x00000010
#define UF_PASSWD_NOTREQD            0x00000020
#define UF_PASSWD_CANT_CHANGE        0x00000040
#define UF_TEMP_DUPLICATE_ACCOUNT    0x00000100
#define UF_NORMAL_ACCOUNT            0x00000200
#define UF_INTERDOMAIN_TRUST_ACCOUNT 0x00000800
#define UF_WORKSTATION_TRUST_ACCOUNT 0x00001000
#define UF_SERVER_TRUST_ACCOUNT      0x00002000
#define UF_DONT_EXPIRE_PASSWD        0x00010000
#define UF_PASSWORD_EXPIRED          0x00800000

/* NetUserEnum's filter: accounts of these kinds; 0: all. */
#define FILTER_TEMP_DUPLICATE_ACCOUNT    0x0001
#define FILTER_NORMAL_ACCOUNT            0x0002
#define FILTER_INTERDOMAIN_TRUST_ACCOUNT 0x0008
#define FILTER_WORKSTATION_TRUST_ACCOUNT 0x0010
#define FILTER_SERVER_TRUST_ACCOUNT      0x0020

/* NetUserGetLocalGroups' flags: also groups that a group of the user's is a member of. */
#define LG_INCLUDE_INDIRECT 0x0001

typedef struct _USER_INFO_0 {
	LMSTR usri0_name;
} USER_INFO_0, *PUSER_INFO_0, *LPUSER_INFO_0;
extern const ingot_type ingot_type_USER_INFO_0;

typedef struct _USER_INFO_1 {
	LMSTR usri1_name;
	LMSTR usri1_password;
	DWORD usri1_password_age;
	DWORD usri1_priv;
	LMSTR usri1_home_dir;
	LMSTR usri1_comment;
	DWORD usri1_flags;
	LMSTR usri1_script_path;
} USER_INFO_1, *PUSER_INFO_1, *LPUSER_INFO_1;
extern const ingot_type ingot_type_USER_INFO_1;

typedef struct _USER_INFO_10 {
	LMSTR usri10_name;
	LMSTR usri10_comment;
	LMSTR usri10_usr_comment;
	LMSTR usri10_full_name;
} USER_INFO_10, *PUSER_INFO_10, *LPUSER_INFO_10;
extern const ingot_type ingot_type_USER_INFO_10;

typedef struct _USER_INFO_20 {
	LMSTR usri20_name;
	LMSTR usri20_full_name;
	LMSTR usri20_comment;
	DWORD usri20_flags;
	DWORD usri20_user_id;
} USER_INFO_20, *PUSER_INFO_20, *LPUSER_INFO_20;
extern const ingot_type ingot_type_USER_INFO_20;

typedef union _USER_INFO {
	USER_INFO_0 info0;
	USER_INFO_1 info1;
	USER_INFO_10 info10;
	USER_INFO_20 info20;
} USER_INFO;
extern const ingot_type ingot_type_USER_INFO;

typedef struct _LOCALGROUP_INFO_0 {
	LMSTR lgrpi0_name;
} LOCALGROUP_INFO_0, *PLOCALGROUP_INFO_0, *LPLOCALGROUP_INFO_0;
extern const ingot_type ingot_type_LOCALGROUP_INFO_0;

typedef struct _LOCALGROUP_INFO_1 {
	LMSTR lgrpi1_name;
	LMSTR lgrpi1_comment;
} LOCALGROUP_INFO_1, *PLOCALGROUP_INFO_1, *LPLOCALGROUP_INFO_1;
extern const ingot_type ingot_type_LOCALGROUP_INFO_1;

typedef union _LOCALGROUP_INFO {
	LOCALGROUP_INFO_0 info0;
	LOCALGROUP_INFO_1 info1;
} LOCALGROUP_INFO;
extern const ingot_type ingot_type_LOCALGROUP_INFO;

typedef struct _LOCALGROUP_MEMBERS_INFO_3 {
	LMSTR lgrmi3_domainandname;
} LOCALGROUP_MEMBERS_INFO_3, *PLOCALGROUP_MEMBERS_INFO_3, *LPLOCALGROUP_MEMBERS_INFO_3;
extern const ingot_type ingot_type_LOCALGROUP_MEMBERS_INFO_3;

typedef union _LOCALGROUP_MEMBERS_INFO {
	LOCALGROUP_MEMBERS_INFO_3 info3;
} LOCALGROUP_MEMBERS_INFO;
extern const ingot_type ingot_type_LOCALGROUP_MEMBERS_INFO;

typedef struct _LOCALGROUP_USERS_INFO_0 {
	LMSTR lgrui0_name;
} LOCALGROUP_USERS_INFO_0, *PLOCALGROUP_USERS_INFO_0, *LPLOCALGROUP_USERS_INFO_0;
extern const ingot_type ingot_type_LOCALGROUP_USERS_INFO_0;

typedef union _LOCALGROUP_USERS_INFO {
	LOCALGROUP_USERS_INFO_0 info0;
} LOCALGROUP_USERS_INFO;
extern const ingot_type ingot_type_LOCALGROUP_USERS_INFO;

/* The accounts of the machine that answers. */
NET_API_STATUS NetUserEnum(LMCSTR servername, DWORD level, DWORD filter, LPBYTE *bufptr,
			   DWORD prefmaxlen, LPDWORD entriesread, LPDWORD totalentries,
			   LPDWORD resume_handle);

/* One account; NERR_UserNotFound (2221) when there is none of that name. */
NET_API_STATUS NetUserGetInfo(LMCSTR servername, LMCSTR username, DWORD level, LPBYTE *bufptr);

/* The groups that an account is in; NERR_UserNotFound when there is none of that name. */
NET_API_STATUS NetUserGetLocalGroups(LMCSTR servername, LMCSTR username, DWORD level, DWORD flags,
				     LPBYTE *bufptr, DWORD prefmaxlen, LPDWORD entriesread,
				     LPDWORD totalentries);

/* The groups of the machine that answers. */
NET_API_STATUS NetLocalGroupEnum(LMCSTR servername, DWORD level, LPBYTE *bufptr, DWORD prefmaxlen,
				 LPDWORD entriesread, LPDWORD totalentries,
				 PDWORD_PTR resumehandle);

/* The members of a group; ERROR_NO_SUCH_ALIAS (1376) when there is none of that name. */
NET_API_STATUS NetLocalGroupGetMembers(LMCSTR servername, LMCSTR localgroupname, DWORD level,
				       LPBYTE *bufptr, DWORD prefmaxlen, LPDWORD entriesread,
				       LPDWORD totalentries, PDWORD_PTR resumehandle);

/* A server's half of lmaccess: what ingot_server_add takes with lmaccess_interface. */
struct lmaccess_ops {
	NET_API_STATUS (*NetUserEnum)(HEXPERTKEY call, LMCSTR servername, DWORD level, DWORD filter,
				      LPBYTE *bufptr, DWORD prefmaxlen, LPDWORD entriesread,
				      LPDWORD totalentries, LPDWORD resume_handle);
	NET_API_STATUS (*NetUserGetInfo)(HEXPERTKEY call, LMCSTR servername, LMCSTR username,
					 DWORD level, LPBYTE *bufptr);
	NET_API_STATUS (*NetUserGetLocalGroups)(HEXPERTKEY call, LMCSTR servername, LMCSTR username,
						DWORD level, DWORD flags, LPBYTE *bufptr,
						DWORD prefmaxlen, LPDWORD entriesread,
						LPDWORD totalentries);
	NET_API_STATUS (*NetLocalGroupEnum)(HEXPERTKEY call, LMCSTR servername, DWORD level,
					    LPBYTE *bufptr, DWORD prefmaxlen, LPDWORD entriesread,
					    LPDWORD totalentries, PDWORD_PTR resumehandle);
	NET_API_STATUS (*NetLocalGroupGetMembers)(HEXPERTKEY call, LMCSTR servername,
						  LMCSTR localgroupname, DWORD level,
						  LPBYTE *bufptr, DWORD prefmaxlen,
						  LPDWORD entriesread, LPDWORD totalentries,
						  PDWORD_PTR resumehandle);
};
extern const ingot_interface lmaccess_interface;

INGOT_END_DECLS

/* What the stubs know of each other; not for programs. */
#ifdef LMACCESS_STUBS
#include "ingot/stub.h"

INGOT_BEGIN_DECLS

struct NetUserEnum_frame {
	NET_API_STATUS result;
	LMCSTR servername;
	DWORD level;
	DWORD filter;
	LPBYTE bufptr;
	DWORD prefmaxlen;
	DWORD entriesread;
	DWORD totalentries;
	LPDWORD resume_handle;
};

struct NetUserGetInfo_frame {
	NET_API_STATUS result;
	LMCSTR servername;
	LMCSTR username;
	DWORD level;
	LPBYTE bufptr;
};

struct NetUserGetLocalGroups_frame {
	NET_API_STATUS result;
	LMCSTR servername;
	LMCSTR username;
	DWORD level;
	DWORD flags;
	LPBYTE bufptr;
	DWORD prefmaxlen;
	DWORD entriesread;
	DWORD totalentries;
};

struct NetLocalGroupEnum_frame {
	NET_API_STATUS result;
	LMCSTR servername;
	DWORD level;
	LPBYTE bufptr;
	DWORD prefmaxlen;
	DWORD entriesread;
	DWORD totalentries;
	PDWORD_PTR resumehandle;
};

struct NetLocalGroupGetMembers_frame {
	NET_API_STATUS result;
	LMCSTR servername;
	LMCSTR localgroupname;
	DWORD level;
	LPBYTE bufptr;
	DWORD prefmaxlen;
	DWORD entriesread;
	DWORD totalentries;
	PDWORD_PTR resumehandle;
};

extern const ingot_procedure lmaccess_procedures[5];

INGOT_END_DECLS
#endif

#endif
