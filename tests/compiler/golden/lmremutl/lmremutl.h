/* lmremutl.h: generated from lmremutl.idl by ingotc; do not edit */
/* lmremutl.idl: the time of another machine, after Windows' lmremutl.h. */
#ifndef LMREMUTL_H
#define LMREMUTL_H

#include "ingot/rpc.h"
#include "lmcons.h"

INGOT_BEGIN_DECLS

/*
 * tod_hours to tod_weekday are of UTC; tod_timezone are the minutes that local time is behind it.
 */
typedef struct _TIME_OF_DAY_INFO {
	DWORD tod_elapsedt;
	DWORD tod_msecs;
	DWORD tod_hours;
	DWORD tod_mins;
	DWORD tod_secs;
	DWORD tod_hunds;
	LONG tod_timezone;
	DWORD tod_tinterval;
	DWORD tod_day;
	DWORD tod_month;
	DWORD tod_year;
	DWORD tod_weekday;
} TIME_OF_DAY_INFO, *PTIME_OF_DAY_INFO, *LPTIME_OF_DAY_INFO;
extern const ingot_type ingot_type_TIME_OF_DAY_INFO;

/* The time of a machine: *BufferPtr is a TIME_OF_DAY_INFO, freed with NetApiBufferFree. */
NET_API_STATUS NetRemoteTOD(LMCSTR UncServerName, LPBYTE *BufferPtr);

/* What NetRemoteTOD calls, under the name that it has in MS-SRVS. */
NET_API_STATUS NetrRemoteTOD(LMCSTR servername, TIME_OF_DAY_INFO **bufptr);

/* A server's half of lmremutl: what ingot_server_add takes with lmremutl_interface. */
struct lmremutl_ops {
	NET_API_STATUS (*NetrRemoteTOD)(HEXPERTKEY call, LMCSTR servername,
					TIME_OF_DAY_INFO **bufptr);
};
extern const ingot_interface lmremutl_interface;

INGOT_END_DECLS

/* What the stubs know of each other; not for programs. */
#ifdef LMREMUTL_STUBS
#include "ingot/stub.h"

INGOT_BEGIN_DECLS

struct NetrRemoteTOD_frame {
	NET_API_STATUS result;
	LMCSTR servername;
	TIME_OF_DAY_INFO *bufptr;
};

extern const ingot_procedure lmremutl_procedures[1];

INGOT_END_DECLS
#endif

#endif
