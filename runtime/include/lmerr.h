/*
 * lmerr.h: network management status codes, Windows' names and values.
 *
 * All lie between NERR_BASE and MAX_NERR; other codes that the Net functions return are in winerror.h.
 * ingot_status_text (ingot/status.h) says each in words.
 *
 * Source: Network Management Error Codes (learn.microsoft.com, NetMgmt).
 */
#ifndef INGOT_LMERR_H
#define INGOT_LMERR_H

#include "winerror.h"

#define NERR_Success ERROR_SUCCESS

#define NERR_BASE 2100
#define MAX_NERR  2999

#define NERR_NetNotStarted             2102
#define NERR_UnknownServer             2103
#define NERR_ShareMem                  2104
#define NERR_NoNetworkResource         2105
#define NERR_RemoteOnly                2106
#define NERR_DevNotRedirected          2107
#define NERR_ServerNotStarted          2114
#define NERR_ItemNotFound              2115
#define NERR_UnknownDevDir             2116
#define NERR_RedirectedPath            2117
#define NERR_DuplicateShare            2118
#define NERR_NoRoom                    2119
#define NERR_TooManyItems              2121
#define NERR_InvalidMaxUsers           2122
#define NERR_BufTooSmall               2123 /* not even one entry fits; nothing was written */
#define NERR_RemoteErr                 2127
#define NERR_LanmanIniError            2131
#define NERR_NetworkError              2136
#define NERR_WkstaInconsistentState    2137
#define NERR_WkstaNotStarted           2138
#define NERR_BrowserNotStarted         2139
#define NERR_InternalError             2140
#define NERR_BadTransactConfig         2141
#define NERR_InvalidAPI                2142
#define NERR_ServiceNotInstalled       2184
#define NERR_BadServiceName            2185
#define NERR_ServiceCtlTimeout         2186
#define NERR_BadUsername               2202
#define NERR_BadPassword               2203
#define NERR_GroupNotFound             2220
#define NERR_UserNotFound              2221
#define NERR_ResourceNotFound          2222
#define NERR_GroupExists               2223
#define NERR_UserExists                2224
#define NERR_NotPrimary                2226
#define NERR_UserInGroup               2236
#define NERR_UserNotInGroup            2237
#define NERR_PasswordTooShort          2245
#define NERR_NameNotFound              2273
#define NERR_AlreadyExists             2276
#define NERR_InvalidDevice             2294
#define NERR_NetNameNotFound           2310
#define NERR_DeviceNotShared           2311
#define NERR_ClientNameNotFound        2312
#define NERR_FileIdNotFound            2314
#define NERR_TooMuchData               2317
#define NERR_BrowserTableIncomplete    2319
#define NERR_NotLocalDomain            2320
#define NERR_InvalidComputer           2351
#define NERR_MaxLenExceeded            2354
#define NERR_TooManyEntries            2362
#define NERR_ShareNotFound             2392
#define NERR_InvalidLana               2400
#define NERR_DCNotFound                2453
#define NERR_NetlogonNotStarted        2455
#define NERR_NoSuchServer              2460
#define NERR_NoSuchSession             2461
#define NERR_NoSuchConnection          2462
#define NERR_TryDownLevel              2470
#define NERR_BrowserConfiguredToNotRun 2550

#endif
