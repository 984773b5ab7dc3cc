/* lmremutl_client.c: generated from lmremutl.idl by ingotc; do not edit */
#define LMREMUTL_STUBS
#include "lmremutl.h"

static const ingot_interface lmremutl_calls = {
	.name = "lmremutl",
	.program = 0x20001F03,
	.version = 1,
	.procedure_count = 1,
	.procedures = lmremutl_procedures,
	.protobuf_version = 1001,
};

NET_API_STATUS NetrRemoteTOD(LMCSTR servername, TIME_OF_DAY_INFO **bufptr)
{
	struct NetrRemoteTOD_frame frame = {
		.servername = servername,
	};
	NET_API_STATUS status;

	if (!bufptr)
		return 87; /* ERROR_INVALID_PARAMETER */
	status = ingot_call_server(servername, &lmremutl_calls, 0, &frame);
	*bufptr = frame.bufptr;
	return status;
}
