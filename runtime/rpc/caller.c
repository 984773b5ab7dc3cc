/*
 * caller.c: who is at the other end of a server's connection.
 *
 * In and out: see caller.h. It judges nobody.
 */
#include "caller.h"

#include <netdb.h>
#include <netinet/in.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

#include "deadline.h"

/* A port has at most five digits. */
#define PORT_ROOM 8u

/* A server of IPv6 meets hosts of IPv4 as ::ffff:192.0.2.7; they have one name, whatever they called. */
static void unmap(struct sockaddr_storage *peer, socklen_t *length)
{
	const struct sockaddr_in6 *mapped = (const struct sockaddr_in6 *)peer;
	struct sockaddr_in plain = {.sin_family = AF_INET};

	if (peer->ss_family != AF_INET6 || !IN6_IS_ADDR_V4MAPPED(&mapped->sin6_addr))
		return;
	plain.sin_port = mapped->sin6_port;
	memcpy(&plain.sin_addr, mapped->sin6_addr.s6_addr + 12, sizeof(plain.sin_addr));
	memcpy(peer, &plain, sizeof(plain));
	*length = sizeof(plain);
}

/* tcp://HOST:PORT in numbers; a host that does not fit stays without its end, which no real one has. */
static void name_inet(ingot_caller *caller, const struct sockaddr *peer, socklen_t length)
{
	bool is_ipv6 = peer->sa_family == AF_INET6;
	char host[INGOT_CALLER_ADDRESS - sizeof("tcp://[]:") - PORT_ROOM];
	char port[PORT_ROOM];

	if (getnameinfo(peer, length, host, sizeof(host), port, sizeof(port),
			NI_NUMERICHOST | NI_NUMERICSERV) != 0) {
		strcpy(caller->address, "tcp://");
		return;
	}
	snprintf(caller->address, sizeof(caller->address), "tcp://%s%s%s:%s", is_ipv6 ? "[" : "",
		 host, is_ipv6 ? "]" : "", port);
}

/* The kernel kept who connected, whatever the process has become since. */
static void name_local(ingot_caller *caller, int fd)
{
	struct ucred peer = {0};
	socklen_t length = sizeof(peer);

	strcpy(caller->address, "unix://");
	if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &length) != 0)
		return;
	caller->is_local = 1;
	caller->user = peer.uid;
	caller->group = peer.gid;
	caller->process = (uint32_t)peer.pid;
}

void ingot_identity_init(struct ingot_identity *identity, int fd, size_t listener, uint32_t number)
{
	ingot_caller *caller = &identity->caller;
	struct sockaddr_storage peer = {0};
	socklen_t length = sizeof(peer);

	*identity = (struct ingot_identity){
		.caller = {.listener = listener,
			   .connection = number,
			   .user = INGOT_CALLER_UNKNOWN,
			   .group = INGOT_CALLER_UNKNOWN,
			   .process = INGOT_CALLER_UNKNOWN},
		.accepted = ingot_clock_ms(),
	};
	atomic_store(&identity->called, identity->accepted);
	/* A connection that is lost already has no peer, and will not make a call either. */
	if (getpeername(fd, (struct sockaddr *)&peer, &length) != 0)
		return;
	if (peer.ss_family == AF_UNIX) {
		name_local(caller, fd);
	} else {
		unmap(&peer, &length);
		name_inet(caller, (const struct sockaddr *)&peer, length);
	}
}

void ingot_identity_called(struct ingot_identity *identity, int64_t now)
{
	atomic_store(&identity->called, now);
}

ingot_caller ingot_identity_caller(const struct ingot_identity *identity, int64_t now)
{
	ingot_caller caller = identity->caller;
	int64_t called = atomic_load(&identity->called);

	caller.age_ms = (uint64_t)(now - identity->accepted);
	/* It may have called since. */
	caller.idle_ms = called < now ? (uint64_t)(now - called) : 0;
	return caller;
}
