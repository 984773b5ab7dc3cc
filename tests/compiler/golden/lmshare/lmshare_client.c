/* lmshare_client.c: generated from lmshare.idl by ingotc; do not edit */
#define LMSHARE_STUBS
#include "lmshare.h"

static const ingot_interface lmshare_calls = {
	.name = "lmshare",
	.program = 0x20001F04,
	.version = 1,
	.procedure_count = 1,
	.procedures = lmshare_procedures,
	.protobuf_version = 1001,
};

NET_API_STATUS NetSessionEnum(LMSTR servername, LMSTR UncClientName, LMSTR username, DWORD level,
			      LPBYTE *bufptr, DWORD prefmaxlen, LPDWORD entriesread,
			      LPDWORD totalentries, LPDWORD resume_handle)
{
	struct NetSessionEnum_frame frame = {
		.servername = servername,
		.UncClientName = UncClientName,
		.username = username,
		.level = level,
		.prefmaxlen = prefmaxlen,
		.resume_handle = resume_handle,
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
	status = ingot_call_server(servername, &lmshare_calls, 0, &frame);
	*bufptr = frame.bufptr;
	*entriesread = frame.entriesread;
	*totalentries = frame.totalentries;
	return status;
}
