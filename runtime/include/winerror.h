/*
 * winerror.h: system and RPC status codes, Windows' names and values.
 *
 * Those that Ingot answers with or that programs of this family compare with. A name defined as another
 * name is Windows' own alias for it. Numbers carry no suffix: Windows' 5L would be 64 bits here.
 * ingot_status_text (ingot/status.h) says each in words.
 *
 * Source: System Error Codes and RPC Return Values (learn.microsoft.com).
 */
#ifndef INGOT_WINERROR_H
#define INGOT_WINERROR_H

#define ERROR_SUCCESS 0
#define NO_ERROR      ERROR_SUCCESS

#define ERROR_INVALID_FUNCTION         1
#define ERROR_FILE_NOT_FOUND           2
#define ERROR_ACCESS_DENIED            5
#define ERROR_INVALID_HANDLE           6
#define ERROR_NOT_ENOUGH_MEMORY        8 /* what Ingot answers when memory is short */
#define ERROR_OUTOFMEMORY              14
#define ERROR_WRITE_FAULT              29
#define ERROR_GEN_FAILURE              31
#define ERROR_NOT_SUPPORTED            50
#define ERROR_DUP_NAME                 52
#define ERROR_BAD_NETPATH              53
#define ERROR_UNEXP_NET_ERR            59
#define ERROR_NETNAME_DELETED          64
#define ERROR_REQ_NOT_ACCEP            71
#define ERROR_INVALID_PARAMETER        87
#define ERROR_BUFFER_OVERFLOW          111
#define ERROR_DISK_FULL                112
#define ERROR_INSUFFICIENT_BUFFER      122
#define ERROR_INVALID_NAME             123
#define ERROR_INVALID_LEVEL            124
#define ERROR_BUSY                     170
#define ERROR_MORE_DATA                234 /* with results: call again for the rest */
#define ERROR_NO_MORE_ITEMS            259
#define ERROR_ARITHMETIC_OVERFLOW      534
#define ERROR_NOACCESS                 998
#define ERROR_INVALID_FLAGS            1004
#define ERROR_NO_UNICODE_TRANSLATION   1113
#define ERROR_NOT_ENOUGH_SERVER_MEMORY 1130
#define ERROR_NOT_FOUND                1168
#define ERROR_INVALID_COMPUTERNAME     1210
#define ERROR_NO_SUCH_USER             1317
#define ERROR_NO_SUCH_DOMAIN           1355
#define ERROR_NO_SUCH_ALIAS            1376
#define ERROR_NO_SUCH_MEMBER           1387
#define ERROR_TIMEOUT                  1460
#define ERROR_INVALID_USER_BUFFER      1784
#define ERROR_NO_BROWSER_SERVERS_FOUND 6118

#define RPC_S_OK                    ERROR_SUCCESS
#define RPC_S_OUT_OF_MEMORY         ERROR_OUTOFMEMORY
#define RPC_S_SERVER_OUT_OF_MEMORY  ERROR_NOT_ENOUGH_SERVER_MEMORY
#define RPC_S_INVALID_ARG           ERROR_INVALID_PARAMETER
#define RPC_S_INVALID_LEVEL         ERROR_INVALID_PARAMETER /* not ERROR_INVALID_LEVEL */
#define RPC_S_BUFFER_TOO_SMALL      ERROR_INSUFFICIENT_BUFFER
#define RPC_S_INVALID_BINDING       1702
#define RPC_S_INVALID_RPC_PROTSEQ   1704
#define RPC_S_UNKNOWN_IF            1717
#define RPC_S_OUT_OF_RESOURCES      1721
#define RPC_S_SERVER_UNAVAILABLE    1722
#define RPC_S_SERVER_TOO_BUSY       1723
#define RPC_S_CALL_FAILED           1726
#define RPC_S_CALL_FAILED_DNE       1727
#define RPC_S_PROTOCOL_ERROR        1728
#define RPC_S_UNSUPPORTED_TRANS_SYN 1730
#define RPC_S_INVALID_TAG           1733
#define RPC_S_INVALID_BOUND         1734
#define RPC_S_STRING_TOO_LONG       1743
#define RPC_S_PROCNUM_OUT_OF_RANGE  1745
#define RPC_S_INTERNAL_ERROR        1766
#define RPC_S_CALL_CANCELLED        1818
#define RPC_S_COMM_FAILURE          1820

#define RPC_X_NO_MEMORY               RPC_S_OUT_OF_MEMORY
#define RPC_X_INVALID_BOUND           RPC_S_INVALID_BOUND
#define RPC_X_INVALID_TAG             RPC_S_INVALID_TAG
#define RPC_X_ENUM_VALUE_TOO_LARGE    RPC_X_ENUM_VALUE_OUT_OF_RANGE
#define RPC_X_SS_CONTEXT_MISMATCH     ERROR_INVALID_HANDLE
#define RPC_X_INVALID_BUFFER          ERROR_INVALID_USER_BUFFER
#define RPC_X_SS_IN_NULL_CONTEXT      1775
#define RPC_X_SS_CONTEXT_DAMAGED      1777
#define RPC_X_SS_HANDLES_MISMATCH     1778
#define RPC_X_NULL_REF_POINTER        1780
#define RPC_X_ENUM_VALUE_OUT_OF_RANGE 1781
#define RPC_X_BYTE_COUNT_TOO_SMALL    1782
#define RPC_X_BAD_STUB_DATA           1783

#endif
