/*
 * register.c: ingot_server_register: each program and version at each TCP address.
 *
 * In and out: see register.h and ingot/rpc.h. An entry that a server left behind that was killed is in the way of
 * the next one's: it is replaced when nobody listens at its address any more.
 */
#include "register.h"

#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <utlist.h>

#include "rpcbind.h"
#include "server.h"
#include "stream.h"
#include "winerror.h"

/* An IPv6 address, two bytes in decimal, their points. */
#define UNIVERSAL_TEXT (INET6_ADDRSTRLEN + 24)

#define LISTENS_MS 1000 /* for a connection on this machine */

/*
 * host "." high "." low (RFC 5665 section 5.2.3.3), of what the socket is bound to, and its port. False: it is not
 * known.
 */
static bool universal(int fd, char text[UNIVERSAL_TEXT], uint16_t *ret_port)
{
	struct sockaddr_storage bound;
	socklen_t length = sizeof(bound);
	char host[INET6_ADDRSTRLEN];
	char port[8];
	uint16_t number;

	if (getsockname(fd, (struct sockaddr *)&bound, &length) != 0 ||
	    getnameinfo((struct sockaddr *)&bound, length, host, sizeof(host), port, sizeof(port),
			NI_NUMERICHOST | NI_NUMERICSERV) != 0)
		return false;
	number = (uint16_t)strtoul(port, NULL, 10);
	snprintf(text, UNIVERSAL_TEXT, "%s.%d.%d", host, number >> 8, number & 0xff);
	*ret_port = number;
	return true;
}

/* The address on this machine that rpcbind has for the program. */
static bool find_registered(const struct ingot_registration *registration, bool is_ipv6,
			    ingot_deadline deadline, struct ingot_address *ret_address)
{
	struct ingot_target target;
	struct ingot_address address = {.kind = INGOT_ADDRESS_TCP, .is_ipv6 = is_ipv6};

	strcpy(address.host, is_ipv6 ? "::1" : "127.0.0.1");
	ingot_target_init(&target, &address, registration->program, registration->version);
	if (ingot_rpcbind_port(&target, INGOT_RPCBIND_PORT, deadline, &address.port) != 0)
		return false;
	address.has_port = true;
	*ret_address = address;
	return true;
}

/* Whether somebody takes connections there. */
static bool is_served(const struct ingot_address *address, ingot_deadline deadline)
{
	int fd;

	if (ingot_stream_connect(address, deadline, &fd) != 0)
		return false;
	close(fd);
	return true;
}

/* `port` is our own. What is registered may be this server's already: some rpcbinds say no to that too. */
static NET_API_STATUS set(const struct ingot_registration *registration, bool is_ipv6,
			  uint16_t port)
{
	ingot_deadline deadline = ingot_deadline_after(LISTENS_MS);
	NET_API_STATUS status = ingot_rpcbind_set(registration);
	struct ingot_address address;

	if (status != ERROR_BUSY)
		return status;
	if (find_registered(registration, is_ipv6, deadline, &address)) {
		if (address.port == port)
			return 0;
		if (is_served(&address, deadline))
			return status;
	}
	status = ingot_rpcbind_unset(registration);
	return status ? status : ingot_rpcbind_set(registration);
}

/* The program and version of an offer, of which a service has one for each encoding; false behind the last one. */
static bool find_offer(const struct ingot_server *server, uint32_t index,
		       struct ingot_registration *registration)
{
	const struct ingot_service *service;

	LL_FOREACH(server->services, service) {
		const ingot_interface *interface = service->interface;
		bool has_two = interface->protobuf_version &&
			       interface->protobuf_version != interface->version;
		uint32_t count = has_two ? 2 : 1;

		registration->program = interface->program;
		registration->version =
			index == 0 ? interface->version : interface->protobuf_version;
		if (index < count)
			return true;
		index -= count;
	}
	return false;
}

/* Every program and version at one address. */
static NET_API_STATUS set_all(struct ingot_server *server, struct ingot_listener *listener)
{
	char text[UNIVERSAL_TEXT];
	struct ingot_registration registration = {
		.netid = listener->address.is_ipv6 ? "tcp6" : "tcp", .address = text};
	NET_API_STATUS status = 0;
	uint16_t port;

	if (!universal(listener->fd, text, &port))
		return RPC_S_OUT_OF_RESOURCES;
	listener->registered = 0;
	while (find_offer(server, listener->registered, &registration)) {
		status = set(&registration, listener->address.is_ipv6, port);
		if (status)
			return status;
		listener->registered++;
	}
	return 0;
}

static void unset_all(struct ingot_server *server, struct ingot_listener *listener)
{
	char text[UNIVERSAL_TEXT];
	struct ingot_registration registration = {
		.netid = listener->address.is_ipv6 ? "tcp6" : "tcp", .address = text};
	uint16_t port;

	if (!universal(listener->fd, text, &port))
		listener->registered = 0;
	for (uint32_t i = 0; i < listener->registered; i++)
		/* Gone, and all entries with it. */
		if (find_offer(server, i, &registration) &&
		    ingot_rpcbind_unset(&registration) == RPC_S_SERVER_UNAVAILABLE)
			break;
	listener->registered = 0;
}

/* rpcbind has one entry for a network id: the first address of each kind is what others find. */
static bool is_first(const struct ingot_server *server, size_t index)
{
	const struct ingot_address *address = &server->listeners[index].address;

	if (address->kind != INGOT_ADDRESS_TCP)
		return false;
	for (size_t i = 0; i < index; i++)
		if (server->listeners[i].address.kind == INGOT_ADDRESS_TCP &&
		    server->listeners[i].address.is_ipv6 == address->is_ipv6)
			return false;
	return true;
}

NET_API_STATUS ingot_server_register(ingot_server *server)
{
	NET_API_STATUS status = 0;

	if (!server || server->listener_count == 0)
		return ERROR_INVALID_PARAMETER;
	for (size_t i = 0; status == 0 && i < server->listener_count; i++)
		if (is_first(server, i))
			status = set_all(server, &server->listeners[i]);
	if (status)
		ingot_server_unregister(server);
	return status;
}

void ingot_server_unregister(struct ingot_server *server)
{
	for (size_t i = 0; i < server->listener_count; i++)
		if (server->listeners[i].registered > 0)
			unset_all(server, &server->listeners[i]);
}
