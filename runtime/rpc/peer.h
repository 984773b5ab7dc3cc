/*
 * peer.h: the connections of a server: requests read, replies written, without waiting for either.
 *
 * In: readiness that epoll reports. Out: calls dispatched, replies on their way. One thread runs them
 * all; each has at most one reply in hand, and nothing more is read from it until that has been taken.
 *
 * Why not libtirpc's svc_vc (1.3.3), even with RPC_SVC_CONNMAXREC_SET: a mark that announces more than
 * the stream's buffer and then half a record sends svc_getreq_common into a loop that waits for the rest
 * by spinning, for ever if the peer closes; a peer that does not read its reply is written to by
 * spinning for two seconds; it takes the end of a connection from a stale errno; it prints; and its
 * write raises SIGPIPE.
 */
#ifndef INGOT_PEER_H
#define INGOT_PEER_H

#include "caller.h"
#include "server.h"

struct ingot_peer {
	struct ingot_source source; /* first: epoll's events lead here */
	struct ingot_peer *prev;
	struct ingot_peer *next;
	struct ingot_record_reader reader;
	struct ingot_reply reply;
	struct ingot_connection connection;
	int64_t since;     /* when its state last changed, or a reply last moved */
	uint32_t interest; /* events that epoll watches for */
	bool is_waiting;   /* has requests in hand that wait for the next turn */
	bool is_dead;      /* closed; freed at the end of the turn */
};

/* Take up to a bounded number of waiting connections. False: no more can be taken for now. */
INGOT_MUST_CHECK bool ingot_peers_accept(struct ingot_server *server,
					 const struct ingot_source *listener);

/* Go on with one connection: write what waits, read and answer a bounded number of requests. */
void ingot_peer_turn(struct ingot_server *server, struct ingot_peer *peer);

/* Give those that had more requests in hand than one turn allows the next one. */
void ingot_peers_turn_waiting(struct ingot_server *server);

/* Close those that rested or stalled for too long. */
void ingot_peers_expire(struct ingot_server *server);

/* Stopping: write what waits; the connection is closed when that is done or has failed. */
void ingot_peer_finish(struct ingot_server *server, struct ingot_peer *peer);

/* Stopping: close all that have no reply to take. */
void ingot_peers_close_resting(struct ingot_server *server);

/* Close all. */
void ingot_peers_close(struct ingot_server *server);

/* Free the closed ones: no event of this turn refers to them any more. */
void ingot_peers_bury(struct ingot_server *server);

#endif
