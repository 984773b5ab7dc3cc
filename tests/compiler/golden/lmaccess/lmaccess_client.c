/* lmaccess_client.c: generated from lmaccess.idl by ingotc; do not edit */
#define LMACCESS_STUBS
#include "lmaccess.h"

static const ingot_interface lmaccess_calls = {
	.name = "lmaccess",
	.program = 0x20001F02,
	.version = 1,
	.procedure_count = 5,
	.procedures = lmaccess_procedures,
	.protobuf_version = 1001,
};

NET_API_STATUS NetUserEnum(LMCSTR servername, DWORD level, DWORD filter, LPBYTE *bufptr,
			   DWORD prefmaxlen, LPDWORD entriesread, LPDWORD totalentries,
			   LPDWORD resume_handle)
{
	struct NetUserEnum_frame frame = {
		.servername = servername,
		.level = level,
		.filter = filter,
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
	status = ingot_call_server(servername, &lmaccess_calls, 0, &frame);
	*bufptr = frame.bufptr;
	*entriesread = frame.entriesread;
	*totalentries = frame.totalentries;
	return status;
}

NET_API_STATUS NetUserGetInfo(LMCSTR servername, LMCSTR username, DWORD level, LPBYTE *bufptr)
{
	struct NetUserGetInfo_frame frame = {
		.servername = servername,
		.username = username,
		.level = level,
	};
	NET_API_STATUS status;

	if (!bufptr)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call_server(servername, &lmaccess_calls, 1, &frame);
	*bufptr = frame.bufptr;
	return status;
}

NET_API_STATUS NetUserGetLocalGroups(LMCSTR servername, LMCSTR username, DWORD level, DWORD flags,
				     LPBYTE *bufptr, DWORD prefmaxlen, LPDWORD entriesread,
				     LPDWORD totalentries)
{
	struct NetUserGetLocalGroups_frame frame = {
		.servername = servername,
		.username = username,
		.level = level,
		.flags = flags,
		.prefmaxlen = prefmaxlen,
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
	status = ingot_call_server(servername, &lmaccess_calls, 2, &frame);
	*bufptr = frame.bufptr;
	*entriesread = frame.entriesread;
	*totalentries = frame.totalentries;
	return status;
}

NET_API_STATUS NetLocalGroupEnum(LMCSTR servername, DWORD level, LPBYTE *bufptr, DWORD prefmaxlen,
				 LPDWORD entriesread, LPDWORD totalentries, PDWORD_PTR resumehandle)
{
	struct NetLocalGroupEnum_frame frame = {
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
	status = ingot_call_server(servername, &lmaccess_calls, 3, &frame);
	*bufptr = frame.bufptr;
	*entriesread = frame.entriesread;
	*totalentries = frame.totalentries;
	return status;
}

NET_API_STATUS NetLocalGroupGetMembers(LMCSTR servername, LMCSTR localgroupname, DWORD level,
				       LPBYTE *bufptr, DWORD prefmaxlen, LPDWORD entriesread,
				       LPDWORD totalentries, PDWORD_PTR resumehandle)
{
	struct NetLocalGroupGetMembers_frame frame = {
		.servername = servername,
		.localgroupname = localgroupname,
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
	status = ingot_call_server(servername, &lmaccess_calls, 4, &frame);
	*bufptr = frame.bufptr;
	*entriesread = frame.entriesread;
	*totalentries = frame.totalentries;
	return status;
}
