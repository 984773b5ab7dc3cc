/*
 * stream.h: the client's side of a stream socket: connect, send, receive, all within one deadline.
 *
 * In: an address, bytes, a deadline. Out: a connected non-blocking socket, a reply's record, statuses of
 * ingot/rpc.h. It knows nothing of RPC messages (message.h) and keeps no connection (pool.h).
 *
 * Why not libtirpc's clnt_vc: it gives each read and each write the whole timeout anew, so that a peer
 * who trickles bytes holds a call for ever; it copies every reply through its stream buffer; it writes
 * without MSG_NOSIGNAL; and it serialises all connections through tables that are global to the process.
 */
#ifndef INGOT_STREAM_H
#define INGOT_STREAM_H

#include "address.h"
#include "deadline.h"
#include "record.h"

/*
 * Connect to the first of the address's hosts that answers. 0, RPC_S_SERVER_UNAVAILABLE, ERROR_TIMEOUT,
 * ERROR_BAD_NETPATH, ERROR_ACCESS_DENIED (a unix socket's permissions), ERROR_NOT_ENOUGH_MEMORY (which
 * descriptors count as). The caller closes *ret_fd.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_stream_connect(const struct ingot_address *address,
						     ingot_deadline deadline, int *ret_fd);

/*
 * Send all bytes. On failure RPC_S_SERVER_UNAVAILABLE or ERROR_TIMEOUT; `*ret_sent` says in every case
 * how many bytes the system took.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_stream_send(int fd, const uint8_t *bytes, size_t length,
						  ingot_deadline deadline, size_t *ret_sent);

/*
 * Wait for one record. On failure RPC_S_CALL_FAILED, ERROR_TIMEOUT, RPC_X_INVALID_BOUND,
 * RPC_X_BAD_STUB_DATA, ERROR_NOT_ENOUGH_MEMORY; the connection is then of no more use.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_stream_receive(int fd, struct ingot_record_reader *reader,
						     size_t largest, ingot_deadline deadline);

/* Whether an idle connection is still good: open, and nothing unasked-for has arrived. */
bool ingot_stream_is_quiet(int fd);

#endif
