/*
 * rpcbind.h: asking a host's rpcbind for a program's port (RFC 1833).
 *
 * In: a host, a program and version. Out: a port. The question goes the way that the call will go: over
 * TCP for a TCP port, over UDP for a UDP port.
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

#endif
