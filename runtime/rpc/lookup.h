/*
 * lookup.h: getaddrinfo that ends with a call's deadline.
 *
 * In: what getaddrinfo takes, a deadline. Out: what it finds. The system's resolver cannot be cut short, so it
 * runs in a thread of its own. If it has not come back by the deadline it is left to end by itself: the
 * thread then cleans up, and the library stays loaded for it. With INGOT_LOOKUPS_LEFT_MAX such threads no other
 * is begun.
 */
#ifndef INGOT_LOOKUP_H
#define INGOT_LOOKUP_H

#include <netdb.h>

#include "deadline.h"
#include "ingot/bounds.h"
#include "ingot/export.h"
#include "ingot/status.h"

/*
 * Returns 0, and the caller frees *ret_found with freeaddrinfo; ERROR_BAD_NETPATH when the host has no
 * address; ERROR_TIMEOUT; ERROR_NOT_ENOUGH_MEMORY, which threads count as. Any thread.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_lookup(const char *host, const char *port,
					     const struct addrinfo *hints, ingot_deadline deadline,
					     struct addrinfo **ret_found);

#endif
