/* lmwksta_client.c: generated from lmwksta.idl by ingotc; do not edit */
#define LMWKSTA_STUBS
#include "lmwksta.h"

static const ingot_interface lmwksta_calls = {
	.name = "lmwksta",
	.program = 0x20001F01,
	.version = 1,
	.procedure_count = 2,
	.procedures = lmwksta_procedures,
	.protobuf_version = 1001,
};

NET_API_STATUS NetWkstaGetInfo(LMSTR servername, DWORD level, LPBYTE *bufptr)
{
	struct NetWkstaGetInfo_frame frame = {
		.servername = servername,
		.level = level,
	};
	NET_API_STATUS status;

	if (!bufptr)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call_server(servername, &lmwksta_calls, 0, &frame);
	*bufptr = frame.bufptr;
	return status;
}

NET_API_STATUS NetWkstaUserEnum(LMSTR servername, DWORD level, LPBYTE *bufptr, DWORD prefmaxlen,
				LPDWORD entriesread, LPDWORD totalentries, LPDWORD resumehandle)
{
	struct NetWkstaUserEnum_frame frame = {
		.servername = servername,
		.level = level,
		.prefmaxlen = prefmaxlen,
		.resumehandle = resumehandle,
	};
	NET_API_STATUS status;

	if (!bufptr || !entriesread || !totalentries) {
		if (bufptr)
			*bufptr = frame.bufptr;
		if (entriesread)
			*entriesread = frame.entriesread;
		if (totalentries)
			*totalentries = frame.totalentries;
		return 87; /* ERROR_INVALID_PARAMETER */
	}
	status = ingot_call_server(servername, &lmwksta_calls, 1, &frame);
	*bufptr = frame.bufptr;
	*entriesread = frame.entriesread;
	*totalentries = frame.totalentries;
	return status;
}
