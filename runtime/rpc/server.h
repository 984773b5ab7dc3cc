/*
 * server.h: what a server consists of, for the files that make it up.
 *
 * In: nothing. Out: the structure behind ingot_server (ingot/rpc.h), and its limits. server.c owns the
 * structure and runs the loop; listen.h's sockets, peers.h's connections and workers.h's threads are its parts.
 */
#ifndef INGOT_SERVER_H
#define INGOT_SERVER_H

#include <pthread.h>
#include <stdatomic.h>

#include "deadline.h"
#include "dispatch.h"
#include "ingot/rpc.h"
#include "listen.h"
#include "record.h"
#include "workers.h"

#define INGOT_PEER_BATCH      16u /* requests of one connection answered before others have a turn */
#define INGOT_PEER_RESERVE    0x40000u /* bytes: room for a request that anybody may announce */
#define INGOT_PEER_SPARED_MS  100 /* a new connection, or one just answered, need not make room */
#define INGOT_ACCEPT_BATCH    64u /* connections taken at one address before calls have a turn */
#define INGOT_ACCEPT_PAUSE_MS 10  /* until the next try when there was no room */

/*
 * What epoll's data says: a descriptor, and the number of the connection that it is, or 0 for any other. An event
 * may be looked at when its connection has been closed and the descriptor is another's: the number tells.
 */
static inline uint64_t ingot_event_token(int fd, uint32_t connection)
{
	return (uint64_t)connection << 32 | (uint32_t)fd;
}

static inline int ingot_event_fd(uint64_t token)
{
	return (int)(uint32_t)token;
}

static inline uint32_t ingot_event_connection(uint64_t token)
{
	return (uint32_t)(token >> 32);
}

/* ingot_server_counts, member for member, as the threads count. */
struct ingot_tally {
	atomic_uint_least64_t connections, timed_out, broken, calls, call_us, bytes_in, bytes_out;
};

struct ingot_server {
	ingot_server_options options; /* no member is 0 */
	struct ingot_service *services;
	struct ingot_listener listeners[INGOT_LISTEN_MAX];
	size_t listener_count;
	ingot_caller_watch watch; /* or NULL */
	void *watch_context;
	int stop; /* an eventfd: written by ingot_server_stop, from signal handlers too */
	atomic_bool is_running;

	/* While it runs: the thread of ingot_server_run alone. */
	int epoll; /* stop, help and the listeners; without workers the connections as well */
	bool is_accepting;
	uint32_t waiting;            /* a bit for each listener at which somebody waits */
	size_t accept_first;         /* the one that comes first, so that none comes always last */
	ingot_deadline accept_again; /* when !is_accepting */

	/* While it runs: all its threads. */
	int ready; /* epoll of the connections; `epoll` where there are no workers */
	atomic_bool is_stopping;
	struct ingot_workers workers;
	struct ingot_tally tally; /* since ingot_server_new */

	pthread_mutex_t lock; /* of what follows, and of each connection that no thread works on */
	uint32_t connection_last;  /* the number of the newest connection */
	struct ingot_peer *peers;  /* in the order in which they came */
	struct ingot_peer **slots; /* the same, by their descriptors */
	uint32_t slot_count;
	size_t peer_count;
	uint64_t held; /* bytes of requests and replies in hand */
};

#endif
