/*
 * peers.h: all connections of a server.
 *
 * In: listening sockets, events of epoll, the time. Out: connections accepted, given to one thread at a time, and
 * closed when they end, rest or stall for too long, or have to make room. Epoll tells of each what has changed
 * (EPOLLET), once; what changes while a thread has it in hand is told to that thread.
 */
#ifndef INGOT_PEERS_H
#define INGOT_PEERS_H

#include "peer.h"
#include "server.h"

enum ingot_accepted {
	INGOT_ACCEPTED_ONE, /* or room was made for one: there may be another */
	INGOT_ACCEPTED_ALL, /* nobody waits there any more */
	INGOT_ACCEPTED_NO_ROOM
};

/* Take one connection that waits at a listening socket. */
INGOT_MUST_CHECK enum ingot_accepted ingot_peers_accept(struct ingot_server *server,
							size_t listener);

/* A connection has these events: its turn, unless it is no longer there. */
void ingot_peers_turn(struct ingot_server *server, uint64_t token, uint32_t events);

/* With the lock: an event of it was taken by one who cannot serve it; it is told anew. */
void ingot_peers_tell_again(struct ingot_server *server, uint64_t token);

/* Close those that rested or stalled for too long. */
void ingot_peers_expire(struct ingot_server *server);

/* Stopping, without workers: close all that have no reply to take; close all. */
void ingot_peers_close_resting(struct ingot_server *server);
void ingot_peers_close(struct ingot_server *server);

#endif
