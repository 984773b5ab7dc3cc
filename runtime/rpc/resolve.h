/*
 * resolve.h: addresses to socket addresses.
 *
 * In: a TCP or UDP address with its port, or a unix one. Out: the socket addresses to try, in the system's
 * order of preference.
 */
#ifndef INGOT_RESOLVE_H
#define INGOT_RESOLVE_H

#include <stddef.h>
#include <sys/socket.h>

#include "address.h"
#include "deadline.h"

/* A host with more addresses than this is tried at the first ones. */
#define INGOT_ENDPOINTS_MAX 16u

struct ingot_endpoint {
	struct sockaddr_storage address;
	socklen_t length;
};

struct ingot_endpoints {
	size_t count;
	struct ingot_endpoint at[INGOT_ENDPOINTS_MAX];
};

/*
 * Look `address` up. A numeric host and a path are answered at once. A host name asks the system's
 * resolver, until the deadline (lookup.h).
 *
 * Returns 0 with at least one endpoint, ERROR_BAD_NETPATH when the host has no address, ERROR_TIMEOUT,
 * ERROR_NOT_ENOUGH_MEMORY. Any thread.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_resolve(const struct ingot_address *address,
					      ingot_deadline deadline,
					      struct ingot_endpoints *ret_endpoints);

#endif
