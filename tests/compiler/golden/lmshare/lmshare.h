/* lmshare.h: generated from lmshare.idl by ingotc; do not edit */
/* lmshare.idl: who is connected to a server, after the sessions of Windows' lmshare.h. */
#ifndef LMSHARE_H
#define LMSHARE_H

#include "ingot/rpc.h"
#include "lmcons.h"

INGOT_BEGIN_DECLS

/* Times are in seconds. */
typedef struct _SESSION_INFO_10 {
	LMSTR sesi10_cname;
	LMSTR sesi10_username;
	DWORD sesi10_time;
	DWORD sesi10_idle_time;
} SESSION_INFO_10, *PSESSION_INFO_10, *LPSESSION_INFO_10;
extern const ingot_type ingot_type_SESSION_INFO_10;

typedef union _SESSION_INFO {
	SESSION_INFO_10 info10;
} SESSION_INFO;
extern const ingot_type ingot_type_SESSION_INFO;

/* The connections of clients: all, those from one machine, of one user, or both. */
NET_API_STATUS NetSessionEnum(LMSTR servername, LMSTR UncClientName, LMSTR username, DWORD level,
			      LPBYTE *bufptr, DWORD prefmaxlen, LPDWORD entriesread,
			      LPDWORD totalentries, LPDWORD resume_handle);

/* A server's half of lmshare: what ingot_server_add takes with lmshare_interface. */
struct lmshare_ops {
	NET_API_STATUS (*NetSessionEnum)(HEXPERTKEY call, LMSTR servername, LMSTR UncClientName,
					 LMSTR username, DWORD level, LPBYTE *bufptr,
					 DWORD prefmaxlen, LPDWORD entriesread,
					 LPDWORD totalentries, LPDWORD resume_handle);
};
extern const ingot_interface lmshare_interface;

INGOT_END_DECLS

/* What the stubs know of each other; not for programs. */
#ifdef LMSHARE_STUBS
#include "ingot/stub.h"

INGOT_BEGIN_DECLS

struct NetSessionEnum_frame {
	NET_API_STATUS result;
	LMSTR servername;
	LMSTR UncClientName;
	LMSTR username;
	DWORD level;
	LPBYTE bufptr;
	DWORD prefmaxlen;
	DWORD entriesread;
	DWORD totalentries;
	LPDWORD resume_handle;
};

extern const ingot_procedure lmshare_procedures[1];

INGOT_END_DECLS
#endif

#endif
