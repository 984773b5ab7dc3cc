/*
 * last_error.c: the last error of heapapi.h, one for each thread.
 *
 * It knows no function that fails: those set it.
 */
#include "heapapi.h"

static _Thread_local DWORD last_error;

DWORD WINAPI GetLastError(VOID)
{
	return last_error;
}

VOID WINAPI SetLastError(DWORD dwErrCode)
{
	last_error = dwErrCode;
}
