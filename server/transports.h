/*
 * transports.h: where a server is to be reached: its addresses, those of all interfaces in the place of 0.0.0.0 and ::.
 */
#ifndef INGOT_TRANSPORTS_H
#define INGOT_TRANSPORTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "call_memory.h"
#include "ingot/rpc.h"

struct ingot_transport {
	const char *name;     /* the interface's, as eth0; "unix"; NULL if there is none */
	const char *address;  /* a server's name for calls: tcp://192.0.2.7:4001 */
	const uint8_t *bytes; /* of the IPv4 or IPv6 address, or of the socket's path; or NULL */
	uint32_t length;
	size_t listener; /* the index of ingot_server_address that it belongs to */
	bool is_tcp;
	bool is_loopback;
};

struct ingot_transports {
	struct ingot_transport *transports;
	uint32_t count;
};

/*
 * Find them. Of 0.0.0.0 and :: not the addresses that are valid within one link alone (fe80::/10): they do not say
 * within which.
 *
 * Returns 0, ERROR_NOT_ENOUGH_MEMORY, RPC_S_CALL_CANCELLED. Threads: any.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_transports_read(struct ingot_call_memory *memory,
						      const ingot_server *server,
						      struct ingot_transports *ret_transports);

#endif
