/*
 * datagram.c: UDP sockets and poll, under one deadline.
 *
 * In and out: see datagram.h. Of a host's addresses the next one is asked when the system says that the
 * one before cannot be reached; silence is not such a word, and is waited out.
 */
#include "datagram.h"

#include <errno.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "heap.h"
#include "resolve.h"
#include "winerror.h"

/* What a datagram carries at most over IPv4, less the headers; over IPv6 it would be 20 bytes more. */
#define REQUEST_BYTES 65507u
#define REPLY_BYTES   65536u

/* Where the reply is gathered. */
struct reply {
	uint8_t *bytes;
	size_t length;
};

static NET_API_STATUS socket_status(int error)
{
	switch (error) {
	case EMSGSIZE:
		return RPC_X_INVALID_BOUND;
	case EMFILE:
	case ENFILE:
	case ENOMEM:
	case ENOBUFS:
		return ERROR_NOT_ENOUGH_MEMORY;
	default:
		return RPC_S_SERVER_UNAVAILABLE;
	}
}

/* Take what has arrived, if it is the reply. ERROR_TIMEOUT: it is not, or nothing has. */
static NET_API_STATUS take(int fd, const struct ingot_request *request, ingot_datagram_match match,
			   const void *context, struct reply *reply)
{
	ssize_t got = recv(fd, reply->bytes, REPLY_BYTES, MSG_DONTWAIT);

	if (got < 0) {
		/* A datagram whose checksum is wrong is reported, and then is not there. */
		if (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR)
			return ERROR_TIMEOUT;
		return socket_status(errno);
	}
	if (!match(context, reply->bytes, (size_t)got))
		return ERROR_TIMEOUT;
	if ((size_t)got > request->reply_max)
		return RPC_X_INVALID_BOUND;
	reply->length = (size_t)got;
	return 0;
}

/* Wait for the reply until `end`, however much else arrives. */
static NET_API_STATUS await(int fd, const struct ingot_request *request, ingot_deadline end,
			    ingot_datagram_match match, const void *context, struct reply *reply)
{
	NET_API_STATUS status = ERROR_TIMEOUT;
	int left;

	while (status == ERROR_TIMEOUT && (left = ingot_deadline_left(end)) > 0) {
		struct pollfd one = {.fd = fd, .events = POLLIN};

		if (poll(&one, 1, left) > 0)
			status = take(fd, request, match, context, reply);
	}
	return status;
}

/* What the system has no room for now is lost like what the network drops: it is sent again. */
static NET_API_STATUS send_once(int fd, const struct ingot_request *request)
{
	if (send(fd, request->bytes, request->length, MSG_NOSIGNAL | MSG_DONTWAIT) >= 0)
		return 0;
	switch (errno) {
	case EAGAIN:
	case EINTR:
	case ENOMEM:
	case ENOBUFS:
		return 0;
	default:
		return socket_status(errno);
	}
}

static NET_API_STATUS ask(int fd, const struct ingot_request *request, ingot_datagram_match match,
			  const void *context, struct reply *reply)
{
	int64_t pause = INGOT_RESEND_MS;
	NET_API_STATUS status = ERROR_TIMEOUT;

	while (status == ERROR_TIMEOUT && ingot_deadline_left(request->deadline) > 0) {
		ingot_deadline end = ingot_deadline_after(pause);

		status = send_once(fd, request);
		if (!status)
			status = await(fd, request,
				       end < request->deadline ? end : request->deadline, match,
				       context, reply);
		pause *= 2;
	}
	return status;
}

/* A connected socket; short of descriptors, idle connections are given up for it. */
static NET_API_STATUS open_socket(const struct ingot_endpoint *endpoint, int *ret_fd)
{
	int family = endpoint->address.ss_family;
	NET_API_STATUS status;
	int fd;

	do {
		fd = socket(family, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
		status = fd < 0 ? socket_status(errno) : 0;
	} while (status == ERROR_NOT_ENOUGH_MEMORY && ingot_pool_evict());
	if (status)
		return status;
	if (connect(fd, (const struct sockaddr *)&endpoint->address, endpoint->length) != 0) {
		status = socket_status(errno);
		close(fd);
		return status;
	}
	*ret_fd = fd;
	return 0;
}

static NET_API_STATUS ask_endpoints(const struct ingot_endpoints *endpoints,
				    const struct ingot_request *request, ingot_datagram_match match,
				    const void *context, struct reply *reply)
{
	NET_API_STATUS status = RPC_S_SERVER_UNAVAILABLE;

	for (size_t i = 0; i < endpoints->count && status == RPC_S_SERVER_UNAVAILABLE; i++) {
		int fd;

		status = open_socket(&endpoints->at[i], &fd);
		if (status)
			continue;
		status = ask(fd, request, match, context, reply);
		close(fd);
	}
	return status;
}

NET_API_STATUS ingot_datagram_exchange(const struct ingot_address *address,
				       const struct ingot_request *request,
				       ingot_datagram_match match, const void *context,
				       uint8_t **ret_reply, size_t *ret_length)
{
	struct ingot_endpoints endpoints;
	struct reply reply = {NULL, 0};
	NET_API_STATUS status;

	if (request->length > REQUEST_BYTES)
		return RPC_X_INVALID_BOUND;
	status = ingot_resolve(address, request->deadline, &endpoints);
	if (status)
		return status;
	reply.bytes = ingot_heap_alloc(REPLY_BYTES);
	if (!reply.bytes)
		return ERROR_NOT_ENOUGH_MEMORY;
	status = ask_endpoints(&endpoints, request, match, context, &reply);
	if (status) {
		ingot_heap_free(reply.bytes);
		return status;
	}
	*ret_reply = reply.bytes;
	*ret_length = reply.length;
	return 0;
}
