/*
 * peer.c: a server's connections, each a small state machine: reading a request, or writing a reply.
 *
 * In and out: see peer.h. It does not wait and does not look into messages.
 */
#include "peer.h"

#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include <utlist.h>

#include "heap.h"
#include "lmapibuf.h"
#include "winerror.h"

static void set_waiting(struct ingot_server *server, struct ingot_peer *peer, bool is_waiting)
{
	if (peer->is_waiting == is_waiting)
		return;
	peer->is_waiting = is_waiting;
	if (is_waiting)
		server->waiting_count++;
	else
		server->waiting_count--;
}

static void close_peer(struct ingot_server *server, struct ingot_peer *peer)
{
	if (peer->is_dead)
		return;
	set_waiting(server, peer, false);
	/* An operation may have forked: with a copy of the descriptor in another process, close alone
	 * would neither end epoll's events nor hang up. */
	(void)epoll_ctl(server->epoll, EPOLL_CTL_DEL, peer->source.fd, NULL);
	(void)shutdown(peer->source.fd, SHUT_RDWR);
	close(peer->source.fd);
	ingot_record_done(&peer->reader);
	ingot_heap_free(peer->reply.wire);
	peer->reply.wire = NULL;
	peer->is_dead = true;
	DL_DELETE(server->peers, peer);
	LL_PREPEND(server->dead, peer);
	server->peer_count--;
}

/* Make epoll watch for `events`. A connection that cannot be watched is closed. */
static void watch(struct ingot_server *server, struct ingot_peer *peer, uint32_t events)
{
	struct epoll_event event = {.events = events, .data.ptr = &peer->source};

	if (peer->interest == events)
		return;
	peer->interest = events;
	if (epoll_ctl(server->epoll, EPOLL_CTL_MOD, peer->source.fd, &event) != 0)
		close_peer(server, peer);
}

static bool is_resting(const struct ingot_peer *peer)
{
	return !peer->reply.wire && !ingot_record_has_begun(&peer->reader);
}

/* Close the connection that rested longest; false when none rests. */
static bool evict(struct ingot_server *server)
{
	struct ingot_peer *oldest = NULL;
	struct ingot_peer *peer;

	DL_FOREACH(server->peers, peer)
		if (is_resting(peer) && (!oldest || peer->since < oldest->since))
			oldest = peer;
	if (oldest)
		close_peer(server, oldest);
	return oldest != NULL;
}

/* Take over a connected socket; it is closed when there is no room for it. */
static void add_peer(struct ingot_server *server, int fd, size_t listener)
{
	const int on = 1;
	struct epoll_event event = {.events = EPOLLIN};
	struct ingot_peer *peer = ingot_heap_alloc_zeroed(sizeof(*peer));

	if (!peer) {
		close(fd);
		return;
	}
	peer->source.kind = INGOT_SOURCE_PEER;
	peer->source.fd = fd;
	peer->since = ingot_clock_ms();
	peer->interest = EPOLLIN;
	event.data.ptr = &peer->source;
	if (epoll_ctl(server->epoll, EPOLL_CTL_ADD, fd, &event) != 0) {
		close(fd);
		ingot_heap_free(peer);
		return;
	}
	/* Fails on unix sockets, which need it not. */
	(void)setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
	ingot_connection_init(&peer->connection, fd, listener, ++server->connection_last);
	DL_APPEND(server->peers, peer);
	server->peer_count++;
	server->counts.connections++;
}

bool ingot_peers_accept(struct ingot_server *server, const struct ingot_source *listener)
{
	for (unsigned i = 0; i < INGOT_ACCEPT_BATCH; i++) {
		int fd;

		if (server->peer_count >= server->options.connections_max && !evict(server))
			return false;
		fd = accept4(listener->fd, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
		if (fd >= 0) {
			add_peer(server, fd, (size_t)(listener - server->listener_sources));
			continue;
		}
		switch (errno) {
		case EAGAIN:
			return true;
		case EMFILE:
		case ENFILE:
		case ENOMEM:
		case ENOBUFS:
			if (!evict(server))
				return false;
			break;
		default:
			/* This one connection failed before it was taken. */
			break;
		}
	}
	return true;
}

/* Send what the socket takes. False: the connection is lost. */
static bool write_reply(struct ingot_peer *peer)
{
	struct ingot_reply *reply = &peer->reply;

	while (reply->at < reply->end) {
		ssize_t took = send(peer->source.fd, reply->wire + reply->at,
				    reply->end - reply->at, MSG_NOSIGNAL | MSG_DONTWAIT);

		if (took >= 0) {
			reply->at += (size_t)took;
			peer->since = ingot_clock_ms();
		} else if (errno == EAGAIN || errno == EWOULDBLOCK) {
			return true;
		} else if (errno != EINTR) {
			return false;
		}
	}
	ingot_heap_free(reply->wire);
	memset(reply, 0, sizeof(*reply));
	return true;
}

static uint64_t clock_us(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * 1000000 + (uint64_t)now.tv_nsec / 1000;
}

/* Answer the request that stands in the reader. False: the connection is to be closed. */
static bool answer(struct ingot_server *server, struct ingot_peer *peer)
{
	struct ingot_record_reader *reader = &peer->reader;
	uint64_t begin = clock_us();
	bool answered;

	server->counts.calls++;
	server->counts.bytes_in += INGOT_RECORD_MARK + reader->length;
	peer->connection.called = ingot_clock_ms();
	answered = ingot_dispatch(server->services, ingot_connection_caller(&peer->connection),
				  reader->bytes + reader->start, reader->length, &peer->reply);
	server->counts.bytes_out += peer->reply.end - peer->reply.at;
	server->counts.call_us += clock_us() - begin;
	ingot_record_next(reader);
	peer->since = ingot_clock_ms();
	if (!answered)
		server->counts.broken++;
	return answered;
}

/* Read; answer if a request is complete. False: the connection is to be closed. */
static bool read_request(struct ingot_server *server, struct ingot_peer *peer, bool *ret_more)
{
	struct ingot_record_reader *reader = &peer->reader;
	bool had_begun = ingot_record_has_begun(reader);

	switch (ingot_record_read(reader, peer->source.fd, server->options.request_max)) {
	case INGOT_RECORD_COMPLETE:
		*ret_more = true;
		return answer(server, peer);
	case INGOT_RECORD_AGAIN:
		if (!had_begun && ingot_record_has_begun(reader))
			peer->since = ingot_clock_ms();
		*ret_more = false;
		return true;
	case INGOT_RECORD_CLOSED:
		/* The ordinary end of a connection, unless a request was on its way. */
		if (ingot_record_has_begun(reader))
			server->counts.broken++;
		return false;
	default:
		server->counts.broken++;
		return false;
	}
}

void ingot_peer_turn(struct ingot_server *server, struct ingot_peer *peer)
{
	bool more = true;

	set_waiting(server, peer, false);
	for (unsigned i = 0; more && i < INGOT_PEER_BATCH; i++) {
		if (!write_reply(peer)) {
			server->counts.broken++;
			close_peer(server, peer);
			return;
		}
		if (peer->reply.wire) {
			watch(server, peer, EPOLLOUT);
			return;
		}
		if (!read_request(server, peer, &more)) {
			close_peer(server, peer);
			return;
		}
	}
	if (more)
		set_waiting(server, peer, true);
	watch(server, peer, peer->reply.wire ? EPOLLOUT : EPOLLIN);
}

void ingot_peer_finish(struct ingot_server *server, struct ingot_peer *peer)
{
	if (!write_reply(peer) || !peer->reply.wire)
		close_peer(server, peer);
}

void ingot_peers_turn_waiting(struct ingot_server *server)
{
	struct ingot_peer *peer;
	struct ingot_peer *next;

	if (server->waiting_count == 0)
		return;
	DL_FOREACH_SAFE(server->peers, peer, next)
		if (peer->is_waiting)
			ingot_peer_turn(server, peer);
}

void ingot_peers_expire(struct ingot_server *server)
{
	int64_t now = ingot_clock_ms();
	struct ingot_peer *peer;
	struct ingot_peer *next;

	DL_FOREACH_SAFE(server->peers, peer, next) {
		int64_t allowed =
			is_resting(peer) ? server->options.idle_ms : server->options.stall_ms;

		if (peer->is_waiting || now - peer->since <= allowed)
			continue;
		server->counts.timed_out++;
		close_peer(server, peer);
	}
}

void ingot_peers_close_resting(struct ingot_server *server)
{
	struct ingot_peer *peer;
	struct ingot_peer *next;

	DL_FOREACH_SAFE(server->peers, peer, next)
		if (!peer->reply.wire)
			close_peer(server, peer);
}

void ingot_peers_close(struct ingot_server *server)
{
	struct ingot_peer *peer;
	struct ingot_peer *next;

	DL_FOREACH_SAFE(server->peers, peer, next)
		close_peer(server, peer);
}

void ingot_peers_bury(struct ingot_server *server)
{
	while (server->dead) {
		struct ingot_peer *peer = server->dead;

		LL_DELETE(server->dead, peer);
		ingot_heap_free(peer);
	}
}

NET_API_STATUS ingot_server_callers(const ingot_server *server, ingot_caller **ret_callers,
				    uint32_t *ret_count)
{
	struct ingot_peer *peer;
	ingot_caller *callers;
	uint32_t count = 0;
	LPVOID memory;

	if (!server || !ret_callers || !ret_count)
		return ERROR_INVALID_PARAMETER;
	/* Of INGOT_CONNECTIONS_MAX connections, or what the program asked for, it is never 4 GiB. */
	if (server->peer_count > UINT32_MAX / sizeof(*callers) ||
	    NetApiBufferAllocate((DWORD)(server->peer_count * sizeof(*callers)), &memory) != 0)
		return ERROR_NOT_ENOUGH_MEMORY;
	callers = memory;
	DL_FOREACH(server->peers, peer)
		callers[count++] = *ingot_connection_caller(&peer->connection);
	*ret_callers = callers;
	*ret_count = count;
	return 0;
}

void ingot_server_count(const ingot_server *server, ingot_server_counts *ret_counts)
{
	*ret_counts = server->counts;
}
