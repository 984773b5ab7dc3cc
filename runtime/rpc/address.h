/*
 * address.h: server names, taken apart.
 *
 * In: the text that callers write (ingot/rpc.h lists the forms). Out: a kind, a host or path, a port,
 * and one canonical spelling of them. It does not look anything up: resolve.h does.
 */
#ifndef INGOT_ADDRESS_H
#define INGOT_ADDRESS_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/un.h>

#include "ingot/bounds.h"
#include "ingot/status.h"

/* A DNS name is shorter; an IPv6 address with a zone too. */
#define INGOT_HOST_MAX 255u

enum ingot_address_kind { INGOT_ADDRESS_TCP, INGOT_ADDRESS_UDP, INGOT_ADDRESS_UNIX };

struct ingot_address {
	enum ingot_address_kind kind;
	bool has_port; /* TCP, UDP: the name said a port; else rpcbind knows it */
	bool is_ipv6;  /* TCP, UDP: the host stood in brackets */
	uint16_t port;
	char host[INGOT_HOST_MAX + 1]; /* TCP, UDP: lower case, no brackets */
	char path[sizeof(((struct sockaddr_un *)NULL)->sun_path)]; /* UNIX */
};

/* Room for the longest text of ingot_address_text. */
#define INGOT_ADDRESS_TEXT (INGOT_HOST_MAX + 32)

enum ingot_address_use {
	INGOT_ADDRESS_CALL,  /* NULL means this machine; port 0 is refused */
	INGOT_ADDRESS_LISTEN /* NULL and UDP are refused; port 0 means any */
};

/*
 * Take `name` apart. ERROR_BAD_NETPATH when it is not a server name, ERROR_NOT_SUPPORTED when it is one
 * that cannot be used so; *ret_address is then untouched.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_address_parse(const char *name, enum ingot_address_use use,
						    struct ingot_address *ret_address);

/* The canonical spelling, with the port if there is one; `text` has INGOT_ADDRESS_TEXT bytes. */
void ingot_address_text(const struct ingot_address *address, char *text);

#endif
