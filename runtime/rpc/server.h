/*
 * server.h: what a server consists of, for the files that make it up.
 *
 * In: nothing. Out: the structure behind ingot_server (ingot/rpc.h), and its limits. server.c owns the
 * structure and runs the loop, listen.h's sockets and peer.h's connections are its parts.
 */
#ifndef INGOT_SERVER_H
#define INGOT_SERVER_H

#include <stdatomic.h>

#include "deadline.h"
#include "dispatch.h"
#include "ingot/rpc.h"
#include "listen.h"
#include "record.h"

#define INGOT_PEER_BATCH      16u /* requests of one connection answered before others have a turn */
#define INGOT_ACCEPT_BATCH    64u /* connections taken before calls have a turn */
#define INGOT_ACCEPT_PAUSE_MS 100 /* until the next try when no descriptor was left */

/* What an event of epoll is about. */
struct ingot_source {
	enum { INGOT_SOURCE_STOP, INGOT_SOURCE_LISTENER, INGOT_SOURCE_PEER } kind;
	int fd;
};

struct ingot_server {
	ingot_server_options options; /* no member is 0 */
	struct ingot_service *services;
	struct ingot_listener listeners[INGOT_LISTEN_MAX];
	struct ingot_source listener_sources[INGOT_LISTEN_MAX];
	size_t listener_count;
	/* An eventfd: written by ingot_server_stop, from signal handlers too. */
	struct ingot_source stop;
	atomic_bool is_running;
	ingot_server_counts counts;
	uint32_t connection_last; /* the number of the newest connection */

	/* While it runs. */
	int epoll;
	struct ingot_peer *peers;
	struct ingot_peer *dead;
	size_t peer_count;
	size_t waiting_count; /* peers with is_waiting */
	bool is_accepting;
	ingot_deadline accept_again; /* when !is_accepting */
};

#endif
