/*
 * record.c: fragments to records, in place.
 *
 * In: bytes of a socket. Out: see record.h. A record of one fragment, the usual case, stays where it was
 * read. Of several fragments, all but the first are moved down over their marks; reads end at the next
 * mark or are small, so at most one buffer's worth is ever moved, not the whole record.
 */
#include "record.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>

#include "heap.h"
#include "ingot/bounds.h"
#include "xdr_wire.h"

static size_t smaller(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* Join what has arrived of the current fragment to the record. */
static void take_fragment(struct ingot_record_reader *reader)
{
	size_t have = smaller(reader->filled - reader->at, reader->left);
	size_t end = reader->start + reader->length;

	if (have > 0 && end != reader->at)
		memmove(reader->bytes + end, reader->bytes + reader->at, have);
	reader->length += have;
	reader->at += have;
	reader->left -= have;
	if (reader->at == reader->filled)
		reader->at = reader->filled = reader->start + reader->length;
	if (reader->left == 0)
		reader->in_fragment = false;
}

/* Read a mark that has arrived whole. */
static enum ingot_record_state take_mark(struct ingot_record_reader *reader, size_t largest)
{
	uint32_t mark = xdr_get32(reader->bytes + reader->at);

	reader->left = mark & ~INGOT_RECORD_LAST;
	reader->is_last = (mark & INGOT_RECORD_LAST) != 0;
	if (reader->left > largest || reader->length > largest - reader->left)
		return INGOT_RECORD_TOO_LARGE;
	if (reader->left == 0 && ++reader->empty > INGOT_FRAGMENTS_EMPTY_MAX)
		return INGOT_RECORD_BAD;
	reader->at += INGOT_RECORD_MARK;
	if (reader->length == 0)
		reader->start = reader->at;
	reader->in_fragment = true;
	return INGOT_RECORD_AGAIN;
}

/* Make sense of the bytes that are there. AGAIN: more are needed. */
static enum ingot_record_state parse(struct ingot_record_reader *reader, size_t largest)
{
	for (;;) {
		if (reader->in_fragment)
			take_fragment(reader);
		if (reader->in_fragment)
			return INGOT_RECORD_AGAIN;
		if (reader->is_last)
			return INGOT_RECORD_COMPLETE;
		if (reader->filled - reader->at < INGOT_RECORD_MARK)
			return INGOT_RECORD_AGAIN;
		enum ingot_record_state state = take_mark(reader, largest);

		if (state != INGOT_RECORD_AGAIN)
			return state;
	}
}

/*
 * How many bytes the next read may take: no further than the next mark's end, so that a large fragment is not followed
 * by much that has to be moved; but as many as a first read, so that small fragments do not take a read each.
 */
static size_t bytes_wanted(const struct ingot_record_reader *reader)
{
	size_t wanted = 0;

	if (reader->in_fragment)
		wanted = reader->left + (reader->is_last ? 0 : INGOT_RECORD_MARK);
	return wanted > INGOT_RECORD_FIRST ? wanted : INGOT_RECORD_FIRST;
}

/*
 * Room for `wanted` bytes behind `filled`, or for fewer: not more than the reserve, or than has arrived so
 * far if that is more, is taken on the strength of an announcement. A half-used reserve is left as it
 * is, so that small reads do not make a copy each.
 */
static bool make_room(struct ingot_record_reader *reader, size_t reserve, size_t wanted,
		      size_t *ret_room)
{
	size_t trust = reader->filled > reserve ? reader->filled : reserve;
	size_t room = reader->capacity - reader->filled;
	size_t capacity = reader->filled + smaller(wanted, trust);
	uint8_t *bytes;

	if (room < smaller(wanted, trust / 2)) {
		bytes = ingot_heap_resize(reader->bytes, reader->capacity, capacity);
		if (!bytes)
			return false;
		reader->bytes = bytes;
		reader->capacity = capacity;
		room = capacity - reader->filled;
	}
	*ret_room = smaller(wanted, room);
	return true;
}

enum ingot_record_state ingot_record_read(struct ingot_record_reader *reader, int fd,
					  const struct ingot_record_bounds *bounds)
{
	for (unsigned reads = 0;; reads++) {
		enum ingot_record_state state = parse(reader, bounds->largest);
		size_t room;
		ssize_t got;

		if (state != INGOT_RECORD_AGAIN)
			return state;
		if (reads == INGOT_RECORD_READS)
			return INGOT_RECORD_MORE;
		if (!make_room(reader, bounds->reserve, bytes_wanted(reader), &room))
			return INGOT_RECORD_NO_MEMORY;
		got = recv(fd, reader->bytes + reader->filled, room, MSG_DONTWAIT);
		reader->is_dry = got < (ssize_t)room;
		if (got > 0)
			reader->filled += (size_t)got;
		else if (got == 0)
			return INGOT_RECORD_CLOSED;
		else if (errno == EAGAIN || errno == EWOULDBLOCK)
			return INGOT_RECORD_AGAIN;
		else if (errno != EINTR)
			return INGOT_RECORD_LOST;
	}
}

bool ingot_record_has_begun(const struct ingot_record_reader *reader)
{
	return reader->in_fragment || reader->length > 0 || reader->empty > 0 ||
	       reader->filled > reader->at;
}

void ingot_record_next(struct ingot_record_reader *reader)
{
	size_t rest = reader->filled - reader->at;

	if (rest > 0)
		memmove(reader->bytes, reader->bytes + reader->at, rest);
	reader->start = reader->length = reader->at = reader->left = 0;
	reader->filled = rest;
	reader->in_fragment = reader->is_last = false;
	reader->empty = 0;
	if (reader->capacity > INGOT_RECORD_KEEP && rest == 0) {
		ingot_heap_free(reader->bytes);
		reader->bytes = NULL;
		reader->capacity = 0;
	}
}

void ingot_record_done(struct ingot_record_reader *reader)
{
	ingot_heap_free(reader->bytes);
	memset(reader, 0, sizeof(*reader));
}

void ingot_record_put_mark(uint8_t *mark, size_t length)
{
	xdr_put32(mark, (uint32_t)length | INGOT_RECORD_LAST);
}
