/* lmstats.h: generated from lmstats.idl by ingotc; do not edit */
/* lmstats.idl: what a machine's services have done, after Windows' lmstats.h. */
#ifndef LMSTATS_H
#define LMSTATS_H

#include <stdint.h>

#include "ingot/rpc.h"
#include "lmcons.h"

/* The services that have statistics. */
#define SERVICE_SERVER      "LanmanServer"
#define SERVICE_WORKSTATION "LanmanWorkstation"

INGOT_BEGIN_DECLS

/* In the place of a number that is not known, or too large. */
#define STATS_NO_VALUE ((DWORD)0xFFFFFFFF)
#define STATS_OVERFLOW ((DWORD)0xFFFFFFFE)

/* As MS-DTYP has it: C has the number as a whole. */
typedef struct _LARGE_INTEGER {
	int64_t QuadPart;
} LARGE_INTEGER;
extern const ingot_type ingot_type_LARGE_INTEGER;

/* The server: sts0_start in seconds since 1970, sts0_avresponse in milliseconds. */
typedef struct _STAT_SERVER_0 {
	DWORD sts0_start;
	DWORD sts0_fopens;
	DWORD sts0_devopens;
	DWORD sts0_jobsqueued;
	DWORD sts0_sopens;
	DWORD sts0_stimedout;
	DWORD sts0_serrorout;
	DWORD sts0_pwerrors;
	DWORD sts0_permerrors;
	DWORD sts0_syserrors;
	DWORD sts0_bytessent_low;
	DWORD sts0_bytessent_high;
	DWORD sts0_bytesrcvd_low;
	DWORD sts0_bytesrcvd_high;
	DWORD sts0_avresponse;
	DWORD sts0_reqbufneed;
	DWORD sts0_bigbufneed;
} STAT_SERVER_0, *PSTAT_SERVER_0, *LPSTAT_SERVER_0;
extern const ingot_type ingot_type_STAT_SERVER_0;

/* The machine as a client of others: StatisticsStartTime in seconds since 1970. */
typedef struct _STAT_WORKSTATION_0 {
	LARGE_INTEGER StatisticsStartTime;
	LARGE_INTEGER BytesReceived;
	LARGE_INTEGER SmbsReceived;
	LARGE_INTEGER PagingReadBytesRequested;
	LARGE_INTEGER NonPagingReadBytesRequested;
	LARGE_INTEGER CacheReadBytesRequested;
	LARGE_INTEGER NetworkReadBytesRequested;
	LARGE_INTEGER BytesTransmitted;
	LARGE_INTEGER SmbsTransmitted;
	LARGE_INTEGER PagingWriteBytesRequested;
	LARGE_INTEGER NonPagingWriteBytesRequested;
	LARGE_INTEGER CacheWriteBytesRequested;
	LARGE_INTEGER NetworkWriteBytesRequested;
	DWORD InitiallyFailedOperations;
	DWORD FailedCompletionOperations;
	DWORD ReadOperations;
	DWORD RandomReadOperations;
	DWORD ReadSmbs;
	DWORD LargeReadSmbs;
	DWORD SmallReadSmbs;
	DWORD WriteOperations;
	DWORD RandomWriteOperations;
	DWORD WriteSmbs;
	DWORD LargeWriteSmbs;
	DWORD SmallWriteSmbs;
	DWORD RawReadsDenied;
	DWORD RawWritesDenied;
	DWORD NetworkErrors;
	DWORD Sessions;
	DWORD FailedSessions;
	DWORD Reconnects;
	DWORD CoreConnects;
	DWORD Lanman20Connects;
	DWORD Lanman21Connects;
	DWORD LanmanNtConnects;
	DWORD ServerDisconnects;
	DWORD HungSessions;
	DWORD UseCount;
	DWORD FailedUseCount;
	DWORD CurrentCommands;
} STAT_WORKSTATION_0, *PSTAT_WORKSTATION_0, *LPSTAT_WORKSTATION_0;
extern const ingot_type ingot_type_STAT_WORKSTATION_0;

/*
 * The statistics of a service: SERVICE_SERVER gives a STAT_SERVER_0, SERVICE_WORKSTATION a
 * STAT_WORKSTATION_0, another name NERR_ServiceNotInstalled (2184). level and options are 0. *bufptr is freed
 * with NetApiBufferFree.
 */
NET_API_STATUS NetStatisticsGet(LMSTR servername, LMSTR service, DWORD level, DWORD options, LPBYTE *bufptr);

/* What NetStatisticsGet calls, one for each service. */
NET_API_STATUS NetrServerStatisticsGet(LMSTR servername, DWORD level, DWORD options,
				       STAT_SERVER_0 **bufptr);

NET_API_STATUS NetrWorkstationStatisticsGet(LMSTR servername, DWORD level, DWORD options,
					    STAT_WORKSTATION_0 **bufptr);

/* A server's half of lmstats: what ingot_server_add takes with lmstats_interface. */
struct lmstats_ops {
	NET_API_STATUS (*NetrServerStatisticsGet)(HEXPERTKEY call, LMSTR servername, DWORD level,
						  DWORD options, STAT_SERVER_0 **bufptr);
	NET_API_STATUS (*NetrWorkstationStatisticsGet)(HEXPERTKEY call, LMSTR servername,
						       DWORD level, DWORD options,
						       STAT_WORKSTATION_0 **bufptr);
};
extern const ingot_interface lmstats_interface;

INGOT_END_DECLS

/* What the stubs know of each other; not for programs. */
#ifdef LMSTATS_STUBS
#include "ingot/stub.h"

INGOT_BEGIN_DECLS

struct NetrServerStatisticsGet_frame {
	NET_API_STATUS result;
	LMSTR servername;
	DWORD level;
	DWORD options;
	STAT_SERVER_0 *bufptr;
};

struct NetrWorkstationStatisticsGet_frame {
	NET_API_STATUS result;
	LMSTR servername;
	DWORD level;
	DWORD options;
	STAT_WORKSTATION_0 *bufptr;
};

extern const ingot_procedure lmstats_procedures[2];

INGOT_END_DECLS
#endif

#endif
