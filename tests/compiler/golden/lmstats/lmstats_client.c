/* lmstats_client.c: generated from lmstats.idl by ingotc; do not edit */
#define LMSTATS_STUBS
#include "lmstats.h"

static const ingot_interface lmstats_calls = {
	.name = "lmstats",
	.program = 0x20001F05,
	.version = 1,
	.procedure_count = 2,
	.procedures = lmstats_procedures,
	.protobuf_version = 1001,
};

NET_API_STATUS NetrServerStatisticsGet(LMSTR servername, DWORD level, DWORD options,
				       STAT_SERVER_0 **bufptr)
{
	struct NetrServerStatisticsGet_frame frame = {
		.servername = servername,
		.level = level,
		.options = options,
	};
	NET_API_STATUS status;

	if (!bufptr)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call_server(servername, &lmstats_calls, 0, &frame);
	*bufptr = frame.bufptr;
	return status;
}

NET_API_STATUS NetrWorkstationStatisticsGet(LMSTR servername, DWORD level, DWORD options,
					    STAT_WORKSTATION_0 **bufptr)
{
	struct NetrWorkstationStatisticsGet_frame frame = {
		.servername = servername,
		.level = level,
		.options = options,
	};
	NET_API_STATUS status;

	if (!bufptr)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call_server(servername, &lmstats_calls, 1, &frame);
	*bufptr = frame.bufptr;
	return status;
}
