/*
 * exchange.h: a request's bytes out, a reply's record back, over a kept or a new connection. Datagrams
 * are datagram.h's.
 *
 * In: whom to ask, a sealed request, a deadline. Out: the connection, with the reply standing in its
 * reader. It knows when a connection may be replaced unnoticed (nothing of the request was sent) and
 * when that would risk a call made twice. It reads no message.
 */
#ifndef INGOT_EXCHANGE_H
#define INGOT_EXCHANGE_H

#include "deadline.h"
#include "ingot/rpc.h"
#include "pool.h"

/* Whom to ask. Without a port the program and version decide which one rpcbind names. */
struct ingot_target {
	struct ingot_address address;
	uint32_t program;
	uint32_t version;
	char name[INGOT_POOL_NAME]; /* under which its connections are kept */
};

struct ingot_request {
	const uint8_t *bytes;
	size_t length;
	size_t reply_max;
	ingot_deadline deadline;
};

void ingot_target_init(struct ingot_target *target, const struct ingot_address *address,
		       uint32_t program, uint32_t version);

/* The target's address with its port, which rpcbind is asked for where the name has none. */
INGOT_MUST_CHECK NET_API_STATUS ingot_target_address(const struct ingot_target *target,
						     ingot_deadline deadline,
						     struct ingot_address *ret_address);

/* Over a stream. On success the caller returns *ret_connection to the pool or closes it. Statuses of ingot/rpc.h. */
INGOT_MUST_CHECK NET_API_STATUS ingot_exchange(const struct ingot_target *target,
					       const struct ingot_request *request,
					       struct ingot_connection *ret_connection);

#endif
