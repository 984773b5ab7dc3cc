/*
 * rpcbind.h: a host's rpcbind: asked for a program's port, told of one (RFC 1833).
 *
 * In: a host, a program and version. Out: a port. The question goes the way that the call will go: over
 * TCP for a TCP port, over UDP for a UDP port. It is told things by programs of its own machine alone.
 */
#ifndef INGOT_RPCBIND_H
#define INGOT_RPCBIND_H

#include "exchange.h"

#define INGOT_RPCBIND_PORT 111u

/*
 * Ask the rpcbind that listens on `port` of the target's host.
 *
 * Returns 0; RPC_S_SERVER_UNAVAILABLE when there is no rpcbind, RPC_S_UNKNOWN_IF when the program is not
 * registered with it, and what else a call returns.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_rpcbind_port(const struct ingot_target *target, uint16_t port,
						   ingot_deadline deadline, uint16_t *ret_port);

/* One thing that rpcbind can be told: where a version of a program is to be found. */
struct ingot_registration {
	uint32_t program;
	uint32_t version;
	const char *netid; /* tcp, tcp6 */
	const char
		*address; /* universal: the host's numbers, then the port's two bytes in decimal */
};

/*
 * Tell this machine's rpcbind, over its unix socket, or over TCP where it has none.
 *
 * Returns 0; ERROR_BUSY when it says no: that program, version and network id is registered already, or by
 * somebody else (set), or is not registered (unset); RPC_S_SERVER_UNAVAILABLE when there is no rpcbind, and
 * what else a call returns.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_rpcbind_set(const struct ingot_registration *registration);
INGOT_MUST_CHECK NET_API_STATUS ingot_rpcbind_unset(const struct ingot_registration *registration);

#endif
