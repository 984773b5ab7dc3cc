/*
 * peer.h: one connection of a server: requests read, replies written, without waiting for either.
 *
 * In: readiness that epoll reports. Out: calls dispatched, replies on their way. One thread at a time has it in
 * hand; it has at most one reply in hand, and nothing more is read from it until that has been taken.
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
#include "dispatch.h"
#include "record.h"

struct ingot_peer {
	int fd;
	struct ingot_peer *prev;
	struct ingot_peer *next;
	struct ingot_record_reader reader;
	struct ingot_reply reply;
	struct ingot_identity identity;
	int64_t since;    /* when its state last changed, or a reply last moved */
	uint64_t held;    /* bytes of it that the server counts */
	uint32_t watched; /* the events that epoll watches it for */
	bool is_busy;     /* in the hand of a thread, which alone touches it then */
	bool is_called;   /* under the server's lock: an event came while it was busy */
	bool is_ending; /* the other side has closed, or the connection broke: to be read to its end */
};

/* Where a turn left a connection. */
enum ingot_peer_state {
	INGOT_PEER_OVER,   /* to be closed */
	INGOT_PEER_WAITS,  /* all that was there is done: epoll tells when there is more */
	INGOT_PEER_GOES_ON /* not all is done, but others have waited long enough */
};

/* Neither a request nor a reply is under way. */
bool ingot_peer_is_resting(const struct ingot_peer *peer);

/* Go on with it: write what waits, read and answer a bounded number of requests. */
INGOT_MUST_CHECK enum ingot_peer_state ingot_peer_go_on(struct ingot_server *server,
							struct ingot_peer *peer);

#endif
