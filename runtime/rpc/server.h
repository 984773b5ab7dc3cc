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

#define INGOT_PEERS_MAX \
	4096u /* connections of one server; the one that rested longest makes room */
#define INGOT_PEER_IDLE_MS \
	120000 /* a connection without a call is closed after this; clients keep
					them for INGOT_IDLE_MS, which is less */
#define INGOT_PEER_STALL_MS   30000 /* to send one request; or to take any byte of a reply */
#define INGOT_PEER_BATCH      16u /* requests of one connection answered before others have a turn */
#define INGOT_ACCEPT_BATCH    64u  /* connections taken before calls have a turn */
#define INGOT_ACCEPT_PAUSE_MS 100  /* until the next try when no descriptor was left */
#define INGOT_STOP_GRACE_MS   5000 /* for replies that are on their way when the server stops */

/* What an event of epoll is about. */
struct ingot_source {
	enum { INGOT_SOURCE_STOP, INGOT_SOURCE_LISTENER, INGOT_SOURCE_PEER } kind;
	int fd;
};

struct ingot_server {
	uint32_t request_max;
	struct ingot_service *services;
	struct ingot_listener listeners[INGOT_LISTEN_MAX];
	struct ingot_source listener_sources[INGOT_LISTEN_MAX];
	size_t listener_count;
	struct ingot_source
		stop; /* an eventfd: written by ingot_server_stop, from signal handlers too */
	atomic_bool is_running;

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
