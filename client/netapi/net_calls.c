/*
 * net_calls.c: the Net functions that say in no level what comes back, so that no stub could be made of them: each is one
 * of the stubs that lmremutl.idl and lmstats.idl have, in Windows' clothes.
 */
#include <string.h>

#include "lmapibuf.h"
#include "lmerr.h"
#include "lmremutl.h"
#include "lmstats.h"
#include "winerror.h"

NET_API_STATUS NetRemoteTOD(LMCSTR UncServerName, LPBYTE *BufferPtr)
{
	TIME_OF_DAY_INFO *info = NULL;
	NET_API_STATUS status;

	if (!BufferPtr)
		return ERROR_INVALID_PARAMETER;
	status = NetrRemoteTOD(UncServerName, &info);
	*BufferPtr = (LPBYTE)info;
	return status;
}

NET_API_STATUS NetStatisticsGet(LMSTR servername, LMSTR service, DWORD level, DWORD options,
				LPBYTE *bufptr)
{
	STAT_SERVER_0 *server = NULL;
	STAT_WORKSTATION_0 *workstation = NULL;
	NET_API_STATUS status;

	if (!bufptr || !service)
		return ERROR_INVALID_PARAMETER;
	*bufptr = NULL;
	if (strcmp(service, SERVICE_SERVER) == 0) {
		status = NetrServerStatisticsGet(servername, level, options, &server);
		*bufptr = (LPBYTE)server;
	} else if (strcmp(service, SERVICE_WORKSTATION) == 0) {
		status = NetrWorkstationStatisticsGet(servername, level, options, &workstation);
		*bufptr = (LPBYTE)workstation;
	} else {
		status = NERR_ServiceNotInstalled;
	}
	return status;
}
