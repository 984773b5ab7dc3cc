/*
 * datagram.h: a request's bytes out, a reply's bytes back, over UDP.
 *
 * In: an address with its port, a sealed request without a record mark, a deadline, and who knows a reply. Out: the
 * reply's datagram, in heap memory. It reads no message.
 *
 * A call has a socket of its own: connected, so that the system drops what other senders send and tells of
 * a port where nobody listens, and new, so that no late reply to an earlier call waits in it and its port
 * is hard to guess. A request that is not answered is sent again after INGOT_RESEND_MS, then after twice
 * as long, and so on until the deadline: a server may see a call more than once.
 */
#ifndef INGOT_DATAGRAM_H
#define INGOT_DATAGRAM_H

#include "exchange.h"

/* Whether a datagram is the reply that is waited for; any other is dropped. */
typedef bool (*ingot_datagram_match)(const void *context, uint8_t *datagram, size_t length);

/*
 * 0: the caller frees *ret_reply with ingot_heap_free. RPC_X_INVALID_BOUND when the request does not fit
 * into a datagram, or the reply is above request->reply_max; RPC_S_SERVER_UNAVAILABLE, ERROR_TIMEOUT,
 * ERROR_BAD_NETPATH, ERROR_NOT_ENOUGH_MEMORY.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_datagram_exchange(const struct ingot_address *address,
							const struct ingot_request *request,
							ingot_datagram_match match,
							const void *context, uint8_t **ret_reply,
							size_t *ret_length);

#endif
