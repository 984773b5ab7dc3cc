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
#include <poll.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <utlist.h>

#include "heap.h"
#include "lmapibuf.h"
#include "winerror.h"

#define SLOTS_FIRST 64u

/* All functions down to accept_one are called with the lock. */

static void tell(const struct ingot_server *server, const struct ingot_peer *peer, int has_come)
{
	ingot_caller caller;

	if (!server->watch)
		return;
	caller = ingot_identity_caller(&peer->identity, ingot_clock_ms());
	server->watch(server->watch_context, &caller, has_come);
}

static void close_peer(struct ingot_server *server, struct ingot_peer *peer)
{
	/* An operation may have forked: with a copy of the descriptor in another process, close alone
	 * would neither end epoll's events nor hang up. */
	(void)epoll_ctl(server->ready, EPOLL_CTL_DEL, peer->fd, NULL);
	(void)shutdown(peer->fd, SHUT_RDWR);
	close(peer->fd);
	ingot_record_done(&peer->reader);
	ingot_heap_free(peer->reply.wire);
	server->held -= peer->held;
	server->slots[peer->fd] = NULL;
	DL_DELETE(server->peers, peer);
	server->peer_count--;
	tell(server, peer, 0);
	ingot_heap_free(peer);
}

/*
 * Whether it may make room for another. One that is new, or whose call has just been answered, may not: its next one may
 * be on the way, and would be lost.
 */
static bool is_idle(const struct ingot_peer *peer)
{
	return !peer->is_busy && ingot_peer_is_resting(peer) &&
	       ingot_clock_ms() - peer->since >= INGOT_PEER_SPARED_MS;
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

/* Have a slot for the descriptor. */
static bool make_slot(struct ingot_server *server, int fd)
{
	uint32_t count = server->slot_count ? server->slot_count : SLOTS_FIRST;
	struct ingot_peer **slots;

	while (count <= (uint32_t)fd)
		count *= 2;
	if (count == server->slot_count)
		return true;
	slots = ingot_heap_resize(server->slots, server->slot_count * sizeof(struct ingot_peer *),
				  count * sizeof(struct ingot_peer *));
	if (!slots)
		return false;
	memset(slots + server->slot_count, 0,
	       (count - server->slot_count) * sizeof(struct ingot_peer *));
	server->slots = slots;
	server->slot_count = count;
	return true;
}

/* Have epoll tell when this changes; what is there is told as if it came now. */
static bool arm(const struct ingot_server *server, struct ingot_peer *peer, int operation,
		uint32_t events)
{
	struct epoll_event event = {
		.events = events | EPOLLRDHUP | EPOLLET,
		.data.u64 = ingot_event_token(peer->fd, peer->identity.caller.connection),
	};

	peer->watched = events;
	return epoll_ctl(server->ready, operation, peer->fd, &event) == 0;
}

/* The number of a new connection: not 0, and not that of one that is there. */
static uint32_t next_number(struct ingot_server *server)
{
	if (++server->connection_last == 0)
		server->connection_last = 1;
	return server->connection_last;
}

/* Whether there is room for it beside the others of its host. */
static bool admit(struct ingot_server *server, const struct ingot_peer *peer)
{
	const ingot_caller *host = &peer->identity.caller;

	return count_of_host(server, host) < server->options.host_max || evict(server, host);
}

/* Take over a connected socket; it is closed when there is no room for it. */
static void add_peer(struct ingot_server *server, int fd, size_t listener)
{
	const int on = 1;
	struct ingot_peer *peer = ingot_heap_alloc_zeroed(sizeof(*peer));

	if (peer) {
		peer->fd = fd;
		peer->since = ingot_clock_ms();
		ingot_identity_init(&peer->identity, fd, listener, next_number(server));
	}
	if (!peer || !make_slot(server, fd) || !admit(server, peer) ||
	    !arm(server, peer, EPOLL_CTL_ADD, EPOLLIN)) {
		ingot_heap_free(peer);
		close(fd);
		return;
	}
	/* Fails on unix sockets, which need it not. */
	(void)setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
	server->slots[fd] = peer;
	DL_APPEND(server->peers, peer);
	server->peer_count++;
	server->tally.connections++;
	tell(server, peer, 1);
}

/* Whether the other side is gone before it has said anything: nobody makes room for it. */
static bool has_gone(int fd)
{
	char byte;
	ssize_t got = recv(fd, &byte, 1, MSG_PEEK | MSG_DONTWAIT);

	return got == 0 || (got < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR);
}

/* Close a connection for one that waits, but none for one that does not: the system says that it is short either way. */
static enum ingot_accepted make_room(struct ingot_server *server, size_t listener)
{
	struct pollfd one = {.fd = server->listeners[listener].fd, .events = POLLIN};

	if (poll(&one, 1, 0) == 0)
		return INGOT_ACCEPTED_ALL;
	return evict(server, NULL) ? INGOT_ACCEPTED_ONE : INGOT_ACCEPTED_NO_ROOM;
}

/* One connection, if one waits. Neither a connection that fails before it is taken nor one that is refused is the last. */
static enum ingot_accepted accept_one(struct ingot_server *server, size_t listener)
{
	int fd;

	if (server->peer_count >= server->options.connections_max) {
		enum ingot_accepted made = make_room(server, listener);

		if (made != INGOT_ACCEPTED_ONE)
			return made;
	}
	fd = accept4(server->listeners[listener].fd, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
	if (fd >= 0) {
		if (has_gone(fd))
			close(fd);
		else
			add_peer(server, fd, listener);
		return INGOT_ACCEPTED_ONE;
	}
	switch (errno) {
	case EAGAIN:
		return INGOT_ACCEPTED_ALL;
	case EMFILE:
	case ENFILE:
	case ENOMEM:
	case ENOBUFS:
		return make_room(server, listener);
	default:
		return INGOT_ACCEPTED_ONE;
	}
}

enum ingot_accepted ingot_peers_accept(struct ingot_server *server, size_t listener)
{
	enum ingot_accepted accepted;

	pthread_mutex_lock(&server->lock);
	accepted = accept_one(server, listener);
	pthread_mutex_unlock(&server->lock);
	return accepted;
}

/* With the lock: the connection that an event is of; NULL when it is no longer there. */
static struct ingot_peer *find(const struct ingot_server *server, uint64_t token)
{
	uint32_t slot = (uint32_t)ingot_event_fd(token);
	struct ingot_peer *peer = slot < server->slot_count ? server->slots[slot] : NULL;

	return peer && peer->identity.caller.connection == ingot_event_connection(token) ? peer
											 : NULL;
}

/* Take a connection in hand; NULL when it is no longer there, or another has it, who is told. */
static struct ingot_peer *take(struct ingot_server *server, uint64_t token, uint32_t events)
{
	struct ingot_peer *peer;

	pthread_mutex_lock(&server->lock);
	peer = find(server, token);
	if (peer && peer->is_busy) {
		peer->is_called = true;
		peer = NULL;
	}
	if (peer) {
		peer->is_busy = true;
		peer->is_ending |= (events & (EPOLLRDHUP | EPOLLHUP | EPOLLERR)) != 0;
		server->workers.turns++;
	}
	pthread_mutex_unlock(&server->lock);
	return peer;
}

/* What a connection holds counts from now on; false when that is too much for the server. */
static bool hold(struct ingot_server *server, struct ingot_peer *peer)
{
	uint64_t before = peer->held;

	peer->held = peer->reader.capacity + (peer->reply.end - peer->reply.at);
	server->held += peer->held - before;
	return peer->held <= before || server->held <= server->options.held_max;
}

/*
 * Have it watched after a turn. What it waited for most often it goes on waiting for: epoll need not be told. One that
 * has to go on can be written to, so that its next turn comes behind those of the others that are ready.
 */
static bool arm_again(const struct ingot_server *server, struct ingot_peer *peer,
		      enum ingot_peer_state state)
{
	uint32_t events = peer->reply.wire ? EPOLLOUT : EPOLLIN;

	if (state == INGOT_PEER_GOES_ON)
		events = EPOLLIN | EPOLLOUT;
	else if (events == peer->watched && !peer->is_called)
		return true;
	return arm(server, peer, EPOLL_CTL_MOD, events);
}

/* Give it back after a turn. */
static void give_back(struct ingot_server *server, struct ingot_peer *peer,
		      enum ingot_peer_state state)
{
	bool stays = state != INGOT_PEER_OVER;

	pthread_mutex_lock(&server->lock);
	if (stays && !hold(server, peer)) {
		server->tally.broken++;
		stays = false;
	}
	if (!stays || !arm_again(server, peer, state))
		close_peer(server, peer);
	else
		peer->is_busy = peer->is_called = false;
	pthread_mutex_unlock(&server->lock);
}

void ingot_peers_turn(struct ingot_server *server, uint64_t token, uint32_t events)
{
	struct ingot_peer *peer = take(server, token, events);

	if (peer)
		give_back(server, peer, ingot_peer_go_on(server, peer));
}

void ingot_peers_tell_again(struct ingot_server *server, uint64_t token)
{
	struct ingot_peer *peer = find(server, token);

	if (!peer)
		return;
	if (peer->is_busy)
		peer->is_called = true;
	else if (!arm(server, peer, EPOLL_CTL_MOD, peer->watched))
		close_peer(server, peer);
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
	ingot_heap_free(server->slots);
	server->slots = NULL;
	server->slot_count = 0;
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
		const int64_t now = ingot_clock_ms();

		callers = memory;
		DL_FOREACH(server->peers, peer)
			callers[count++] = ingot_identity_caller(&peer->identity, now);
		*ret_callers = callers;
		*ret_count = count;
	}
	pthread_mutex_unlock(&server->lock);
	return status;
}

NET_API_STATUS ingot_server_watch_callers(ingot_server *server, ingot_caller_watch watch,
					  void *context)
{
	if (!server)
		return ERROR_INVALID_PARAMETER;
	if (atomic_load(&server->is_running))
		return ERROR_BUSY;
	server->watch = watch;
	server->watch_context = context;
	return 0;
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
