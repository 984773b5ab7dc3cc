/* lmserver_client.c: generated from lmserver.idl by ingotc; do not edit */
#define LMSERVER_STUBS
#include "lmserver.h"

static const ingot_interface lmserver_calls = {
	.name = "lmserver",
	.program = 0x20001F00,
	.version = 1,
	.procedure_count = 5,
	.procedures = lmserver_procedures,
	.protobuf_version = 1001,
};

NET_API_STATUS NetServerEnum(LMCSTR servername, DWORD level, LPBYTE *bufptr, DWORD prefmaxlen,
			     LPDWORD entriesread, LPDWORD totalentries, DWORD servertype,
			     LMCSTR domain, LPDWORD resume_handle)
{
	struct NetServerEnum_frame frame = {
		.servername = servername,
		.level = level,
		.prefmaxlen = prefmaxlen,
		.servertype = servertype,
		.domain = domain,
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
	status = ingot_call_server(servername, &lmserver_calls, 0, &frame);
	*bufptr = frame.bufptr;
	*entriesread = frame.entriesread;
	*totalentries = frame.totalentries;
	return status;
}

NET_API_STATUS NetServerGetInfo(LMSTR servername, DWORD level, LPBYTE *bufptr)
{
	struct NetServerGetInfo_frame frame = {
		.servername = servername,
		.level = level,
	};
	NET_API_STATUS status;

	if (!bufptr)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call_server(servername, &lmserver_calls, 1, &frame);
	*bufptr = frame.bufptr;
	return status;
}

NET_API_STATUS IngotServerAnnounce(LMCSTR servername, DWORD level, LPBYTE buf, LMCSTR domain,
				   DWORD ttl_seconds)
{
	struct IngotServerAnnounce_frame frame = {
		.servername = servername,
		.level = level,
		.buf = buf,
		.domain = domain,
		.ttl_seconds = ttl_seconds,
	};

	return ingot_call_server(servername, &lmserver_calls, 2, &frame);
}

NET_API_STATUS IngotServerWithdraw(LMCSTR servername, LMCSTR name, LMCSTR domain)
{
	struct IngotServerWithdraw_frame frame = {
		.servername = servername,
		.name = name,
		.domain = domain,
	};

	return ingot_call_server(servername, &lmserver_calls, 3, &frame);
}

NET_API_STATUS NetServerTransportEnum(LMSTR servername, DWORD level, LPBYTE *bufptr,
				      DWORD prefmaxlen, LPDWORD entriesread, LPDWORD totalentries,
				      LPDWORD resume_handle)
{
	struct NetServerTransportEnum_frame frame = {
		.servername = servername,
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
	status = ingot_call_server(servername, &lmserver_calls, 4, &frame);
	*bufptr = frame.bufptr;
	*entriesread = frame.entriesread;
	*totalentries = frame.totalentries;
	return status;
}
