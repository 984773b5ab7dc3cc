/*
 * status_list.h: every status that winerror.h and lmerr.h name, with its text. One row a value.
 *
 * In: X, a macro of two arguments. Out: X(name, text) for each, in ascending order within its header.
 * Names that are aliases have no row of their own. The texts are Ingot's: they say what the reader can
 * act on, in Ingot's terms, without a full stop.
 */
#ifndef INGOT_STATUS_LIST_H
#define INGOT_STATUS_LIST_H

#include "lmerr.h"
#include "winerror.h"

#define INGOT_STATUS_LIST_SYSTEM(X)                                                          \
	X(ERROR_SUCCESS, "success")                                                          \
	X(ERROR_INVALID_FUNCTION, "no such function")                                        \
	X(ERROR_FILE_NOT_FOUND, "no such file or folder")                                    \
	X(ERROR_ACCESS_DENIED, "access denied")                                              \
	X(ERROR_INVALID_HANDLE, "not a valid handle")                                        \
	X(ERROR_NOT_ENOUGH_MEMORY, "out of memory")                                          \
	X(ERROR_OUTOFMEMORY, "out of memory for the call")                                   \
	X(ERROR_WRITE_FAULT, "writing failed")                                               \
	X(ERROR_GEN_FAILURE, "a device or the system failed")                                \
	X(ERROR_NOT_SUPPORTED, "not supported")                                              \
	X(ERROR_DUP_NAME, "the name is taken on the network")                                \
	X(ERROR_BAD_NETPATH, "no machine of that name was found")                            \
	X(ERROR_UNEXP_NET_ERR, "unexpected network error")                                   \
	X(ERROR_NETNAME_DELETED, "the network name is gone")                                 \
	X(ERROR_REQ_NOT_ACCEP, "the other machine takes no more connections")                \
	X(ERROR_INVALID_PARAMETER, "a parameter is not valid")                               \
	X(ERROR_BUFFER_OVERFLOW, "too long for its buffer")                                  \
	X(ERROR_DISK_FULL, "the disk is full")                                               \
	X(ERROR_INSUFFICIENT_BUFFER, "the caller's buffer is too small")                     \
	X(ERROR_INVALID_NAME, "not a valid name")                                            \
	X(ERROR_INVALID_LEVEL, "no such information level")                                  \
	X(ERROR_BUSY, "busy")                                                                \
	X(ERROR_MORE_DATA, "there is more data")                                             \
	X(ERROR_NO_MORE_ITEMS, "no more items")                                              \
	X(ERROR_ARITHMETIC_OVERFLOW, "a number is too large for its type")                   \
	X(ERROR_NOACCESS, "memory is not accessible")                                        \
	X(ERROR_INVALID_FLAGS, "flags are not valid")                                        \
	X(ERROR_NO_UNICODE_TRANSLATION, "text is not valid Unicode")                         \
	X(ERROR_NOT_ENOUGH_SERVER_MEMORY, "the server is out of memory")                     \
	X(ERROR_NOT_FOUND, "not found")                                                      \
	X(ERROR_INVALID_COMPUTERNAME, "not a valid computer name")                           \
	X(ERROR_NO_SUCH_USER, "no such user account")                                        \
	X(ERROR_NO_SUCH_DOMAIN, "no such domain")                                            \
	X(ERROR_NO_SUCH_ALIAS, "no such local group")                                        \
	X(ERROR_NO_SUCH_MEMBER, "no such member")                                            \
	X(ERROR_TIMEOUT, "time ran out")                                                     \
	X(RPC_S_INVALID_BINDING, "not a valid binding")                                      \
	X(RPC_S_INVALID_RPC_PROTSEQ, "not a known way to reach a server")                    \
	X(RPC_S_UNKNOWN_IF, "the server does not offer this interface")                      \
	X(RPC_S_OUT_OF_RESOURCES, "out of resources for the call")                           \
	X(RPC_S_SERVER_UNAVAILABLE, "no server answers there")                               \
	X(RPC_S_SERVER_TOO_BUSY, "the server is too busy")                                   \
	X(RPC_S_CALL_FAILED, "the connection was lost or the server failed during the call") \
	X(RPC_S_CALL_FAILED_DNE, "the call failed before it was carried out")                \
	X(RPC_S_PROTOCOL_ERROR, "the other side broke the RPC protocol")                     \
	X(RPC_S_UNSUPPORTED_TRANS_SYN, "the server does not offer this encoding")            \
	X(RPC_S_INVALID_TAG, "a discriminant picks no arm of its union")                     \
	X(RPC_S_INVALID_BOUND, "a size is above its limit")                                  \
	X(RPC_S_STRING_TOO_LONG, "a string is too long")                                     \
	X(RPC_S_PROCNUM_OUT_OF_RANGE, "the server does not offer this procedure")            \
	X(RPC_S_INTERNAL_ERROR, "internal error of the RPC runtime")                         \
	X(RPC_X_SS_IN_NULL_CONTEXT, "a context handle is NULL")                              \
	X(RPC_X_SS_CONTEXT_DAMAGED, "a context handle changed during the call")              \
	X(RPC_X_SS_HANDLES_MISMATCH, "binding handles do not match")                         \
	X(RPC_X_NULL_REF_POINTER, "NULL where a value must be")                              \
	X(RPC_X_ENUM_VALUE_OUT_OF_RANGE, "a value is not among those allowed")               \
	X(RPC_X_BYTE_COUNT_TOO_SMALL, "a byte count is too small")                           \
	X(RPC_X_BAD_STUB_DATA, "the data received does not decode")                          \
	X(ERROR_INVALID_USER_BUFFER, "the buffer is not valid for the request")              \
	X(RPC_S_CALL_CANCELLED, "the call was cancelled")                                    \
	X(RPC_S_COMM_FAILURE, "communication failed during the call")                        \
	X(ERROR_NO_BROWSER_SERVERS_FOUND, "no server that keeps the list of servers was found")

#define INGOT_STATUS_LIST_NETWORK(X)                                                          \
	X(NERR_NetNotStarted, "the network software is not started")                          \
	X(NERR_UnknownServer, "the server is not known")                                      \
	X(NERR_ShareMem, "out of shared memory")                                              \
	X(NERR_NoNetworkResource, "out of network resources")                                 \
	X(NERR_RemoteOnly, "not possible on this machine itself")                             \
	X(NERR_DevNotRedirected, "the device is not redirected")                              \
	X(NERR_ServerNotStarted, "the server service is not started")                         \
	X(NERR_ItemNotFound, "the item is not in the list")                                   \
	X(NERR_UnknownDevDir, "no such device or directory")                                  \
	X(NERR_RedirectedPath, "the path lies on another machine")                            \
	X(NERR_DuplicateShare, "the name is shared already")                                  \
	X(NERR_NoRoom, "the server has no room for more")                                     \
	X(NERR_TooManyItems, "too many items")                                                \
	X(NERR_InvalidMaxUsers, "not a valid number of users")                                \
	X(NERR_BufTooSmall, "not even one entry fits into the preferred length")              \
	X(NERR_RemoteErr, "remote error")                                                     \
	X(NERR_LanmanIniError, "the network configuration could not be read")                 \
	X(NERR_NetworkError, "general network failure")                                       \
	X(NERR_WkstaInconsistentState, "the workstation service is in an inconsistent state") \
	X(NERR_WkstaNotStarted, "the workstation service is not started")                     \
	X(NERR_BrowserNotStarted, "the browser service is not started")                       \
	X(NERR_InternalError, "internal error")                                               \
	X(NERR_BadTransactConfig, "the server is not configured for transactions")            \
	X(NERR_InvalidAPI, "the server does not know this function")                          \
	X(NERR_ServiceNotInstalled, "the service is not started")                             \
	X(NERR_BadServiceName, "not a valid service name")                                    \
	X(NERR_ServiceCtlTimeout, "the service did not answer in time")                       \
	X(NERR_BadUsername, "not a valid user or group name")                                 \
	X(NERR_BadPassword, "not a valid password")                                           \
	X(NERR_GroupNotFound, "no such group")                                                \
	X(NERR_UserNotFound, "no such user")                                                  \
	X(NERR_ResourceNotFound, "no such resource")                                          \
	X(NERR_GroupExists, "the group exists already")                                       \
	X(NERR_UserExists, "the user exists already")                                         \
	X(NERR_NotPrimary, "only the primary domain controller can do this")                  \
	X(NERR_UserInGroup, "the user is in the group already")                               \
	X(NERR_UserNotInGroup, "the user is not in the group")                                \
	X(NERR_PasswordTooShort, "the password is too short")                                 \
	X(NERR_NameNotFound, "no such name")                                                  \
	X(NERR_AlreadyExists, "it exists already")                                            \
	X(NERR_InvalidDevice, "not a valid device")                                           \
	X(NERR_NetNameNotFound, "no such share")                                              \
	X(NERR_DeviceNotShared, "the device is not shared")                                   \
	X(NERR_ClientNameNotFound, "no session with a machine of that name")                  \
	X(NERR_FileIdNotFound, "no open file with that number")                               \
	X(NERR_TooMuchData, "more data than the server can return")                           \
	X(NERR_BrowserTableIncomplete, "the list of servers is not complete")                 \
	X(NERR_NotLocalDomain, "not this machine's domain")                                   \
	X(NERR_InvalidComputer, "not a valid computer name for this function")                \
	X(NERR_MaxLenExceeded, "longer than a name may be")                                   \
	X(NERR_TooManyEntries, "too many entries to return")                                  \
	X(NERR_ShareNotFound, "the share does not exist")                                     \
	X(NERR_InvalidLana, "not a valid network adapter number")                             \
	X(NERR_DCNotFound, "no domain controller was found")                                  \
	X(NERR_NetlogonNotStarted, "the logon service is not started")                        \
	X(NERR_NoSuchServer, "no such server")                                                \
	X(NERR_NoSuchSession, "no such session")                                              \
	X(NERR_NoSuchConnection, "no such connection")                                        \
	X(NERR_TryDownLevel, "the server is older: use its older function")                   \
	X(NERR_BrowserConfiguredToNotRun, "the browser service is configured not to run")

#define INGOT_STATUS_LIST(X)        \
	INGOT_STATUS_LIST_SYSTEM(X) \
	INGOT_STATUS_LIST_NETWORK(X)

#endif
