/*
 * peers.c: the set of a server's connections.
 *
 * In and out: see peers.h. What is common to all is under the server's lock, which nobody holds while he reads,
 * writes or runs an operation.
 */
#include "peers.h"

#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <utlist.h>

#include "heap.h"
#include "lmapibuf.h"
#include "winerror.h"

/* All functions down to ingot_peers_accept are called with the lock. */

static void close_peer(struct ingot_server *server, struct ingot_peer *peer)
{
	/* An operation may have forked: with a copy of the descriptor in another process, close alone
	 * would neither end epoll's events nor hang up. */
	(void)epoll_ctl(server->ready, EPOLL_CTL_DEL, peer->source.fd, NULL);
	(void)shutdown(peer->source.fd, SHUT_RDWR);
	close(peer->source.fd);
	ingot_record_done(&peer->reader);
	ingot_heap_free(peer->reply.wire);
	server->held -= peer->held;
	DL_DELETE(server->peers, peer);
	server->peer_count--;
	memset(peer, 0, sizeof(*peer));
	peer->source.kind = INGOT_SOURCE_PEER;
	peer->is_dead = true;
	LL_PREPEND(server->spare, peer);
}

/*
 * Whether it may make room for another. One whose call has just been answered may not: its next one may be on the
 * way, and would be lost.
 */
static bool is_idle(const struct ingot_peer *peer)
{
	return !peer->is_busy && ingot_peer_is_resting(peer) &&
	       !(peer->has_called && ingot_clock_ms() - peer->since < INGOT_PEER_SPARED_MS);
}

static bool are_one_host(const ingot_caller *a, const ingot_caller *b)
{
	const char *port = strrchr(a->address, ':');

	if (a->is_local || b->is_local)
		return a->is_local == b->is_local && a->user == b->user;
	return port && strncmp(a->address, b->address, (size_t)(port - a->address) + 1) == 0;
}

/* Close the connection that rested longest, of one host's if it is given; false when none rests. */
static bool evict(struct ingot_server *server, const ingot_caller *host)
{
	struct ingot_peer *oldest = NULL;
	struct ingot_peer *peer;

	DL_FOREACH(server->peers, peer)
		if (is_idle(peer) && (!oldest || peer->since < oldest->since) &&
		    (!host || are_one_host(&peer->identity.caller, host)))
			oldest = peer;
	if (oldest)
		close_peer(server, oldest);
	return oldest != NULL;
}

static uint32_t count_of_host(const struct ingot_server *server, const ingot_caller *host)
{
	const struct ingot_peer *peer;
	uint32_t count = 0;

	DL_FOREACH(server->peers, peer)
		if (are_one_host(&peer->identity.caller, host))
			count++;
	return count;
}

static struct ingot_peer *new_peer(struct ingot_server *server)
{
	struct ingot_peer *peer = server->spare;

	if (!peer)
		return ingot_heap_alloc_zeroed(sizeof(*peer));
	LL_DELETE(server->spare, peer);
	return peer;
}

/* Have epoll watch for `events`, once. */
static bool watch(const struct ingot_server *server, struct ingot_peer *peer, int operation,
		  uint32_t events)
{
	struct epoll_event event = {.events = events | EPOLLONESHOT, .data.ptr = &peer->source};

	return epoll_ctl(server->ready, operation, peer->source.fd, &event) == 0;
}

/* Take over a connected socket; it is closed when there is no room for it. */
static void add_peer(struct ingot_server *server, int fd, size_t listener)
{
	const int on = 1;
	struct ingot_peer *peer = new_peer(server);

	if (!peer) {
		close(fd);
		return;
	}
	*peer = (struct ingot_peer){.source = {INGOT_SOURCE_PEER, fd}, .since = ingot_clock_ms()};
	ingot_identity_init(&peer->identity, fd, listener, ++server->connection_last);
	/* Fails on unix sockets, which need it not. */
	(void)setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
	if ((count_of_host(server, &peer->identity.caller) >= server->options.host_max &&
	     !evict(server, &peer->identity.caller)) ||
	    !watch(server, peer, EPOLL_CTL_ADD, EPOLLIN)) {
		close(fd);
		peer->is_dead = true;
		LL_PREPEND(server->spare, peer);
		return;
	}
	DL_APPEND(server->peers, peer);
	server->peer_count++;
	server->tally.connections++;
}

/* One connection. False: no more can be taken for now; *ret_more says whether there may be another. */
static bool accept_one(struct ingot_server *server, const struct ingot_source *listener,
		       bool *ret_more)
{
	int fd;

	if (server->peer_count >= server->options.connections_max && !evict(server, NULL))
		return false;
	fd = accept4(listener->fd, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
	if (fd >= 0) {
		add_peer(server, fd, (size_t)(listener - server->listener_sources));
		return true;
	}
	switch (errno) {
	case EAGAIN:
		*ret_more = false;
		return true;
	case EMFILE:
	case ENFILE:
	case ENOMEM:
	case ENOBUFS:
		return evict(server, NULL);
	default:
		/* This one connection failed before it was taken. */
		return true;
	}
}

bool ingot_peers_accept(struct ingot_server *server, const struct ingot_source *listener)
{
	bool more = true;
	bool ok = true;

	for (unsigned i = 0; ok && more && i < INGOT_ACCEPT_BATCH; i++) {
		pthread_mutex_lock(&server->lock);
		ok = accept_one(server, listener, &more);
		pthread_mutex_unlock(&server->lock);
	}
	return ok;
}

/* Take a connection in hand; false when that is for nothing. */
static bool take(struct ingot_server *server, struct ingot_peer *peer)
{
	bool ok;

	pthread_mutex_lock(&server->lock);
	ok = !peer->is_dead && !peer->is_busy;
	if (ok) {
		peer->is_busy = true;
		ingot_workers_begin(server);
	}
	pthread_mutex_unlock(&server->lock);
	return ok;
}

/* What a connection holds counts from now on; false when that is too much for the server. */
static bool hold(struct ingot_server *server, struct ingot_peer *peer)
{
	uint64_t before = peer->held;

	peer->held = peer->reader.capacity + (peer->reply.end - peer->reply.at);
	server->held += peer->held - before;
	return peer->held <= before || server->held <= server->options.held_max;
}

/* Give it back: to be watched for `events`, or, if they are 0, to be closed. */
static void give_back(struct ingot_server *server, struct ingot_peer *peer, uint32_t events)
{
	pthread_mutex_lock(&server->lock);
	ingot_workers_end(server);
	peer->is_busy = false;
	if (events && !hold(server, peer)) {
		server->tally.broken++;
		events = 0;
	}
	if (!events || !watch(server, peer, EPOLL_CTL_MOD, events))
		close_peer(server, peer);
	pthread_mutex_unlock(&server->lock);
}

void ingot_peers_turn(struct ingot_server *server, struct ingot_peer *peer)
{
	if (take(server, peer))
		give_back(server, peer, ingot_peer_go_on(server, peer));
}

void ingot_peers_expire(struct ingot_server *server)
{
	int64_t now = ingot_clock_ms();
	struct ingot_peer *peer;
	struct ingot_peer *next;

	pthread_mutex_lock(&server->lock);
	DL_FOREACH_SAFE(server->peers, peer, next) {
		int64_t allowed;

		if (peer->is_busy)
			continue;
		allowed = ingot_peer_is_resting(peer) ? server->options.idle_ms
						      : server->options.stall_ms;
		if (now - peer->since <= allowed)
			continue;
		server->tally.timed_out++;
		close_peer(server, peer);
	}
	pthread_mutex_unlock(&server->lock);
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
	while (server->peers)
		close_peer(server, server->peers);
	while (server->spare) {
		struct ingot_peer *peer = server->spare;

		LL_DELETE(server->spare, peer);
		ingot_heap_free(peer);
	}
}

NET_API_STATUS ingot_server_callers(ingot_server *server, ingot_caller **ret_callers,
				    uint32_t *ret_count)
{
	NET_API_STATUS status = 0;
	struct ingot_peer *peer;
	ingot_caller *callers;
	uint32_t count = 0;
	LPVOID memory;

	if (!server || !ret_callers || !ret_count)
		return ERROR_INVALID_PARAMETER;
	pthread_mutex_lock(&server->lock);
	/* Of INGOT_CONNECTIONS_MAX connections, or what the program asked for, it is never 4 GiB. */
	if (server->peer_count > UINT32_MAX / sizeof(*callers) ||
	    NetApiBufferAllocate((DWORD)(server->peer_count * sizeof(*callers)), &memory) != 0) {
		status = ERROR_NOT_ENOUGH_MEMORY;
	} else {
		callers = memory;
		DL_FOREACH(server->peers, peer)
			callers[count++] = ingot_identity_caller(&peer->identity);
		*ret_callers = callers;
		*ret_count = count;
	}
	pthread_mutex_unlock(&server->lock);
	return status;
}

void ingot_server_count(ingot_server *server, ingot_server_counts *ret_counts)
{
	struct ingot_tally *tally = &server->tally;

	*ret_counts = (ingot_server_counts){
		.connections = tally->connections,
		.timed_out = tally->timed_out,
		.broken = tally->broken,
		.calls = tally->calls,
		.call_us = tally->call_us,
		.bytes_in = tally->bytes_in,
		.bytes_out = tally->bytes_out,
	};
}
