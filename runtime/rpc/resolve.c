/*
 * resolve.c: getaddrinfo, for numeric hosts first so that they never wait for a name server.
 *
 * In: a struct ingot_address. Out: socket addresses. It connects to nothing and keeps nothing: the
 * system's resolver has its own cache, and connections that are kept (pool.h) need no second look-up.
 */
#include "resolve.h"

#include <netdb.h>
#include <stdio.h>
#include <string.h>

#include "lookup.h"
#include "winerror.h"

static void add_unix(const struct ingot_address *address, struct ingot_endpoints *endpoints)
{
	struct sockaddr_un local = {.sun_family = AF_UNIX};

	memcpy(local.sun_path, address->path, sizeof(local.sun_path));
	memset(&endpoints->at[0], 0, sizeof(endpoints->at[0]));
	memcpy(&endpoints->at[0].address, &local, sizeof(local));
	endpoints->at[0].length = sizeof(local);
	endpoints->count = 1;
}

static void add_found(const struct addrinfo *found, struct ingot_endpoints *endpoints)
{
	endpoints->count = 0;
	for (; found && endpoints->count < INGOT_ENDPOINTS_MAX; found = found->ai_next) {
		struct ingot_endpoint *endpoint = &endpoints->at[endpoints->count];

		if (found->ai_addrlen > sizeof(endpoint->address))
			continue;
		memset(endpoint, 0, sizeof(*endpoint));
		memcpy(&endpoint->address, found->ai_addr, found->ai_addrlen);
		endpoint->length = found->ai_addrlen;
		endpoints->count++;
	}
}

NET_API_STATUS ingot_resolve(const struct ingot_address *address, ingot_deadline deadline,
			     struct ingot_endpoints *ret_endpoints)
{
	struct addrinfo hints = {
		.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV,
		.ai_family = address->is_ipv6 ? AF_INET6 : AF_UNSPEC,
		.ai_socktype = address->kind == INGOT_ADDRESS_UDP ? SOCK_DGRAM : SOCK_STREAM,
	};
	struct addrinfo *found = NULL;
	NET_API_STATUS status = 0;
	char port[8];
	int error;

	if (address->kind == INGOT_ADDRESS_UNIX) {
		add_unix(address, ret_endpoints);
		return 0;
	}
	snprintf(port, sizeof(port), "%u", (unsigned)address->port);
	error = getaddrinfo(address->host, port, &hints, &found);
	if (error == EAI_NONAME && !address->is_ipv6) {
		hints.ai_flags = AI_NUMERICSERV;
		status = ingot_lookup(address->host, port, &hints, deadline, &found);
	} else if (error) {
		status = error == EAI_MEMORY ? ERROR_NOT_ENOUGH_MEMORY : ERROR_BAD_NETPATH;
	}
	if (status)
		return status;
	add_found(found, ret_endpoints);
	freeaddrinfo(found);
	return ret_endpoints->count > 0 ? 0 : ERROR_BAD_NETPATH;
}
