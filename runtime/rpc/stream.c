/*
 * stream.c: non-blocking sockets and poll, under one deadline.
 *
 * In and out: see stream.h. Sends never raise SIGPIPE, sockets are closed on exec.
 */
#include "stream.h"

#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "resolve.h"
#include "winerror.h"

/* How long to wait between tries while a unix socket's queue of connections is full. */
#define QUEUE_PAUSE_NS 2000000

/* Room made for a reply that is announced: a caller has asked for it, and waits for as many as it has threads. */
#define REPLY_RESERVE (4096u * 1024)

/* Wait until the socket can be read or written, or has failed: then the next call says how. */
static bool wait_for(int fd, short events, ingot_deadline deadline)
{
	for (;;) {
		struct pollfd one = {.fd = fd, .events = events};
		int left = ingot_deadline_left(deadline);
		int ready = poll(&one, 1, left);

		if (ready > 0)
			return true;
		if (ready == 0 && left == 0)
			return false;
		if (ready < 0 && errno != EINTR)
			return true;
	}
}

static NET_API_STATUS connect_status(int error)
{
	switch (error) {
	case EACCES:
	case EPERM:
		return ERROR_ACCESS_DENIED;
	case EMFILE:
	case ENFILE:
	case ENOMEM:
	case ENOBUFS:
		return ERROR_NOT_ENOUGH_MEMORY;
	default:
		return RPC_S_SERVER_UNAVAILABLE;
	}
}

/* Wait for a connection that is being made. 0 or an errno; ETIME when the time ran out. */
static int finish_connect(int fd, ingot_deadline deadline)
{
	int error = 0;
	socklen_t length = sizeof(error);

	if (!wait_for(fd, POLLOUT, deadline))
		return ETIME;
	if (getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &length) != 0)
		return errno;
	return error;
}

/* 0 or an errno, as above. */
static int try_connect(int fd, const struct ingot_endpoint *endpoint, ingot_deadline deadline)
{
	const struct timespec pause = {.tv_nsec = QUEUE_PAUSE_NS};

	for (;;) {
		if (connect(fd, (const struct sockaddr *)&endpoint->address, endpoint->length) == 0)
			return 0;
		if (errno == EINPROGRESS || errno == EINTR)
			return finish_connect(fd, deadline);
		if (errno != EAGAIN)
			return errno;
		/* A unix socket whose queue is full: there is nothing to poll for. */
		if (ingot_deadline_left(deadline) == 0)
			return ETIME;
		nanosleep(&pause, NULL);
	}
}

static int connect_endpoint(const struct ingot_endpoint *endpoint, ingot_deadline deadline,
			    int *ret_fd)
{
	const int on = 1;
	int fd;
	int error;

	fd = socket(endpoint->address.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	if (fd < 0)
		return errno;
	error = try_connect(fd, endpoint, deadline);
	if (error) {
		close(fd);
		return error;
	}
	/* A call is one write and waits for its answer: nothing to gather segments for. */
	if (endpoint->address.ss_family != AF_UNIX)
		(void)setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
	*ret_fd = fd;
	return 0;
}

NET_API_STATUS ingot_stream_connect(const struct ingot_address *address, ingot_deadline deadline,
				    int *ret_fd)
{
	struct ingot_endpoints endpoints;
	NET_API_STATUS status = ingot_resolve(address, deadline, &endpoints);

	if (status)
		return status;
	status = RPC_S_SERVER_UNAVAILABLE;
	for (size_t i = 0; i < endpoints.count; i++) {
		int left = ingot_deadline_left(deadline);
		/* An address that does not answer must leave time for the ones after it. */
		int share = left / (int)(endpoints.count - i);
		int error = connect_endpoint(&endpoints.at[i], ingot_deadline_after(share), ret_fd);

		if (!error)
			return 0;
		if (error != ETIME)
			status = connect_status(error);
		else if (ingot_deadline_left(deadline) == 0)
			return ERROR_TIMEOUT;
	}
	return status;
}

NET_API_STATUS ingot_stream_send(int fd, const uint8_t *bytes, size_t length,
				 ingot_deadline deadline, size_t *ret_sent)
{
	size_t sent = 0;
	NET_API_STATUS status = 0;

	while (sent < length && !status) {
		ssize_t took = send(fd, bytes + sent, length - sent, MSG_NOSIGNAL | MSG_DONTWAIT);

		if (took >= 0)
			sent += (size_t)took;
		else if (errno == EAGAIN || errno == EWOULDBLOCK)
			status = wait_for(fd, POLLOUT, deadline) ? 0 : ERROR_TIMEOUT;
		else if (errno != EINTR)
			status = sent ? RPC_S_CALL_FAILED : RPC_S_SERVER_UNAVAILABLE;
	}
	*ret_sent = sent;
	return status;
}

NET_API_STATUS ingot_stream_receive(int fd, struct ingot_record_reader *reader, size_t largest,
				    ingot_deadline deadline)
{
	const struct ingot_record_bounds bounds = {largest, REPLY_RESERVE};

	for (;;) {
		/* Before reading, so that a peer who always has one more byte is bounded too. */
		if (!wait_for(fd, POLLIN, deadline))
			return ERROR_TIMEOUT;
		switch (ingot_record_read(reader, fd, &bounds)) {
		case INGOT_RECORD_COMPLETE:
			return 0;
		case INGOT_RECORD_AGAIN:
		case INGOT_RECORD_MORE:
			break;
		case INGOT_RECORD_TOO_LARGE:
			return RPC_X_INVALID_BOUND;
		case INGOT_RECORD_BAD:
			return RPC_X_BAD_STUB_DATA;
		case INGOT_RECORD_NO_MEMORY:
			return ERROR_NOT_ENOUGH_MEMORY;
		case INGOT_RECORD_CLOSED:
		case INGOT_RECORD_LOST:
			return RPC_S_CALL_FAILED;
		}
	}
}

bool ingot_stream_is_quiet(int fd)
{
	struct pollfd one = {.fd = fd, .events = POLLIN | POLLRDHUP};

	return poll(&one, 1, 0) == 0;
}
