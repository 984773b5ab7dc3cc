/*
 * peer.c: a server's connection, a small state machine: reading a request, or writing a reply.
 *
 * In and out: see peer.h. It does not wait and does not look into messages.
 */
#include "peer.h"

#include <errno.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>

#include "heap.h"
#include "server.h"

bool ingot_peer_is_resting(const struct ingot_peer *peer)
{
	return !peer->reply.wire && !ingot_record_has_begun(&peer->reader);
}

/*
 * Whether what is sent has to be dated: a reply that goes at once, and as a whole, is as old as answer() says, and the
 * clock is not asked again for it.
 */
static bool has_waited(const struct ingot_peer *peer)
{
	return peer->reply.at < peer->reply.end || (peer->watched & EPOLLOUT);
}

/* Send what the socket takes. False: the connection is lost. */
static bool write_reply(struct ingot_peer *peer)
{
	struct ingot_reply *reply = &peer->reply;

	while (reply->at < reply->end) {
		ssize_t took = send(peer->fd, reply->wire + reply->at, reply->end - reply->at,
				    MSG_NOSIGNAL | MSG_DONTWAIT);

		if (took >= 0) {
			reply->at += (size_t)took;
			if (has_waited(peer))
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

/* The same by ingot_clock_ms. */
static int64_t as_ms(uint64_t us)
{
	return (int64_t)(us / 1000);
}

/* Answer the request that stands in the reader. False: the connection is to be closed. */
static bool answer(struct ingot_server *server, struct ingot_peer *peer)
{
	struct ingot_record_reader *reader = &peer->reader;
	uint64_t begin = clock_us();
	uint64_t end;
	ingot_caller caller;
	bool answered;

	server->tally.calls++;
	server->tally.bytes_in += INGOT_RECORD_MARK + reader->length;
	ingot_identity_called(&peer->identity, as_ms(begin));
	caller = ingot_identity_caller(&peer->identity, as_ms(begin));
	answered = ingot_dispatch(server->services, &caller, reader->bytes + reader->start,
				  reader->length, &peer->reply);
	server->tally.bytes_out += peer->reply.end - peer->reply.at;
	end = clock_us();
	server->tally.call_us += end - begin;
	ingot_workers_took(server, end - begin);
	ingot_record_next(reader);
	peer->since = as_ms(end);
	if (!answered)
		server->tally.broken++;
	return answered;
}

/* Read; answer if a request is complete, and *ret_answered is set. */
static enum ingot_peer_state read_request(struct ingot_server *server, struct ingot_peer *peer,
					  bool *ret_answered)
{
	struct ingot_record_reader *reader = &peer->reader;
	const struct ingot_record_bounds bounds = {server->options.request_max, INGOT_PEER_RESERVE};
	bool had_begun = ingot_record_has_begun(reader);
	enum ingot_record_state state = ingot_record_read(reader, peer->fd, &bounds);

	*ret_answered = false;
	switch (state) {
	case INGOT_RECORD_COMPLETE:
		*ret_answered = answer(server, peer);
		return *ret_answered ? INGOT_PEER_GOES_ON : INGOT_PEER_OVER;
	case INGOT_RECORD_AGAIN:
	case INGOT_RECORD_MORE:
		if (!had_begun && ingot_record_has_begun(reader))
			peer->since = ingot_clock_ms();
		return state == INGOT_RECORD_MORE ? INGOT_PEER_GOES_ON : INGOT_PEER_WAITS;
	case INGOT_RECORD_CLOSED:
		/* The ordinary end of a connection, unless a request was on its way. */
		if (ingot_record_has_begun(reader))
			server->tally.broken++;
		return INGOT_PEER_OVER;
	default:
		server->tally.broken++;
		return INGOT_PEER_OVER;
	}
}

/* Whether there is nothing behind the requests that were answered: known without a read for it. */
static bool has_no_more(const struct ingot_peer *peer)
{
	return peer->reader.is_dry && !peer->is_ending && !ingot_record_has_begun(&peer->reader);
}

enum ingot_peer_state ingot_peer_go_on(struct ingot_server *server, struct ingot_peer *peer)
{
	peer->reader.is_dry = false;
	for (unsigned i = 0; i < INGOT_PEER_BATCH; i++) {
		enum ingot_peer_state state;
		bool answered;

		if (!write_reply(peer)) {
			server->tally.broken++;
			return INGOT_PEER_OVER;
		}
		if (peer->reply.wire)
			return INGOT_PEER_WAITS;
		if (atomic_load(&server->is_stopping))
			return INGOT_PEER_OVER;
		if (has_no_more(peer))
			return INGOT_PEER_WAITS;
		state = read_request(server, peer, &answered);
		if (!answered)
			return state;
	}
	return INGOT_PEER_GOES_ON;
}
