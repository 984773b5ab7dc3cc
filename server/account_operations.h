/*
 * account_operations.h: the procedures of lmaccess.idl that are about groups, for the table of all of them.
 */
#ifndef INGOT_ACCOUNT_OPERATIONS_H
#define INGOT_ACCOUNT_OPERATIONS_H

#include "operations.h"

NET_API_STATUS ingot_group_enum(HEXPERTKEY call, LMCSTR servername, DWORD level, LPBYTE *bufptr,
				DWORD prefmaxlen, LPDWORD entriesread, LPDWORD totalentries,
				PDWORD_PTR resumehandle);

NET_API_STATUS ingot_group_get_members(HEXPERTKEY call, LMCSTR servername, LMCSTR localgroupname,
				       DWORD level, LPBYTE *bufptr, DWORD prefmaxlen,
				       LPDWORD entriesread, LPDWORD totalentries,
				       PDWORD_PTR resumehandle);

NET_API_STATUS ingot_user_get_groups(HEXPERTKEY call, LMCSTR servername, LMCSTR username,
				     DWORD level, DWORD flags, LPBYTE *bufptr, DWORD prefmaxlen,
				     LPDWORD entriesread, LPDWORD totalentries);

#endif
