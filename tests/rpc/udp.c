/*
 * udp.c: see udp.h.
 */
#include "udp.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "heap.h"
#include "record.h"

union loopback {
	struct sockaddr any;
	struct sockaddr_in ip4;
	struct sockaddr_in6 ip6;
};

/* A socket bound to that port of this machine, or with 0 to a free one. */
static int try_bound(int family, uint16_t port, union loopback *address, socklen_t *length)
{
	int fd = socket(family, SOCK_DGRAM | SOCK_CLOEXEC, 0);

	memset(address, 0, sizeof(*address));
	address->any.sa_family = (sa_family_t)family;
	if (family == AF_INET6) {
		address->ip6.sin6_addr = in6addr_loopback;
		address->ip6.sin6_port = htons(port);
		*length = sizeof(address->ip6);
	} else {
		address->ip4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
		address->ip4.sin_port = htons(port);
		*length = sizeof(address->ip4);
	}
	if (fd >= 0 && bind(fd, &address->any, *length) == 0 &&
	    getsockname(fd, &address->any, length) == 0)
		return fd;
	if (fd >= 0)
		close(fd);
	return -1;
}

static int open_bound(int family, union loopback *address, socklen_t *length)
{
	int fd = try_bound(family, 0, address, length);

	if (fd < 0) {
		perror("udp: bind");
		abort();
	}
	return fd;
}

static void write_address(const union loopback *address, char *text, size_t size)
{
	if (address->any.sa_family == AF_INET6)
		snprintf(text, size, "udp://[::1]:%u", (unsigned)ntohs(address->ip6.sin6_port));
	else
		snprintf(text, size, "udp://127.0.0.1:%u", (unsigned)ntohs(address->ip4.sin_port));
}

static void *serve(void *argument)
{
	static _Thread_local uint8_t request[65536];
	struct udp *udp = argument;

	for (;;) {
		ssize_t got;

		udp->from_length = sizeof(udp->from);
		got = recvfrom(udp->fd, request, sizeof(request), 0, (struct sockaddr *)&udp->from,
			       &udp->from_length);
		if (__atomic_load_n(&udp->is_stopping, __ATOMIC_ACQUIRE))
			return NULL;
		if (got < 0)
			continue;
		__atomic_add_fetch(&udp->seen, 1, __ATOMIC_RELAXED);
		__atomic_load_n(&udp->behaviour, __ATOMIC_ACQUIRE)(udp, request, (size_t)got);
	}
}

static bool start(struct udp *udp, int fd, const union loopback *address, udp_behaviour behaviour,
		  void *context)
{
	memset(udp, 0, sizeof(*udp));
	udp->behaviour = behaviour;
	udp->context = context;
	udp->fd = fd;
	write_address(address, udp->address, sizeof(udp->address));
	return pthread_create(&udp->thread, NULL, serve, udp) == 0;
}

bool udp_start(struct udp *udp, int family, udp_behaviour behaviour, void *context)
{
	union loopback address;
	socklen_t length;
	int fd = open_bound(family, &address, &length);

	return start(udp, fd, &address, behaviour, context);
}

bool udp_start_at(struct udp *udp, uint16_t port, udp_behaviour behaviour, void *context)
{
	union loopback address;
	socklen_t length;
	int fd = try_bound(AF_INET, port, &address, &length);

	return fd >= 0 && start(udp, fd, &address, behaviour, context);
}

void udp_stop(struct udp *udp)
{
	union loopback address;
	socklen_t length = sizeof(address);

	__atomic_store_n(&udp->is_stopping, true, __ATOMIC_RELEASE);
	getsockname(udp->fd, &address.any, &length);
	sendto(udp->fd, "", 0, 0, &address.any, length);
	pthread_join(udp->thread, NULL);
	close(udp->fd);
}

void udp_behave(struct udp *udp, udp_behaviour behaviour)
{
	__atomic_store_n(&udp->behaviour, behaviour, __ATOMIC_RELEASE);
}

void udp_send(struct udp *udp, const void *bytes, size_t length)
{
	sendto(udp->fd, bytes, length, 0, (struct sockaddr *)&udp->from, udp->from_length);
}

void udp_send_elsewhere(struct udp *udp, const void *bytes, size_t length)
{
	union loopback address;
	socklen_t address_length;
	int fd = open_bound(udp->from.ss_family, &address, &address_length);

	sendto(fd, bytes, length, 0, (struct sockaddr *)&udp->from, udp->from_length);
	close(fd);
}

bool udp_reply(struct udp *udp, const uint8_t *request, size_t length,
	       struct ingot_reply *ret_reply)
{
	const struct ingot_service service = {&sample_interface, &sample_ops, &udp->sample, NULL};
	uint8_t *copy = malloc(length + 1);
	bool answered;

	memcpy(copy, request, length);
	answered = ingot_dispatch(&service, NULL, copy, length, ret_reply);
	free(copy);
	if (answered)
		ret_reply->at += INGOT_RECORD_MARK;
	return answered;
}

void udp_answer(struct udp *udp, uint8_t *request, size_t length)
{
	struct ingot_reply reply;

	if (!udp_reply(udp, request, length, &reply))
		return;
	udp_send(udp, reply.wire + reply.at, reply.end - reply.at);
	ingot_heap_free(reply.wire);
}

unsigned udp_seen(struct udp *udp)
{
	return __atomic_load_n(&udp->seen, __ATOMIC_RELAXED);
}

void udp_dead_address(int family, char *address, size_t size)
{
	union loopback bound;
	socklen_t length;

	close(open_bound(family, &bound, &length));
	write_address(&bound, address, size);
}
