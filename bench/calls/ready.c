/*
 * ready.c: a server that answers with bytes it has ready: those that ingotd answered the first call with.
 *
 * In: calls, each the same as the first but for its number (xid). Out: the first one's reply, with that number in it.
 * Another call ends it.
 */
#include <arpa/inet.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "servers.h"
#include "sockets.h"

#define MARK       4u
#define XID        4u
#define LAST       0x80000000u
#define RECORD_MAX 0x4000000u

/* RFC 5531 section 11: fragments, each behind its mark, as they came. */
struct record {
	uint8_t *bytes;
	size_t length;
};

static bool make_room(struct record *record, size_t more)
{
	uint8_t *bytes = realloc(record->bytes, record->length + more);

	if (bytes)
		record->bytes = bytes;
	return bytes != NULL;
}

/* The record's memory is taken anew as it needs. */
static bool read_record(int fd, struct record *record)
{
	uint32_t mark = 0;

	record->length = 0;
	while (!(mark & LAST)) {
		size_t length;

		if (!sockets_receive(fd, &mark, MARK))
			return false;
		length = MARK + (ntohl(mark) & ~LAST);
		if (length > RECORD_MAX - record->length || !make_room(record, length))
			return false;
		memcpy(record->bytes + record->length, &mark, MARK);
		if (!sockets_receive(fd, record->bytes + record->length + MARK, length - MARK))
			return false;
		record->length += length;
		mark = ntohl(mark);
	}
	return record->length >= MARK + XID;
}

static bool is_same_call(const struct record *one, const struct record *other)
{
	const size_t head = MARK + XID;

	return one->length == other->length && memcmp(one->bytes, other->bytes, MARK) == 0 &&
	       memcmp(one->bytes + head, other->bytes + head, one->length - head) == 0;
}

static bool ask(const struct record *call, struct record *reply)
{
	const struct process *daemon = server_get(SERVER_INGOTD);
	int fd = daemon ? sockets_connect(daemon) : -1;
	bool ok = fd >= 0 && sockets_send(fd, call->bytes, call->length) && read_record(fd, reply);

	if (fd >= 0)
		(void)close(fd);
	return ok;
}

void serve_ready(int tell)
{
	int listener = sockets_listen(tell);
	struct record first = {0};
	struct record call = {0};
	struct record reply = {0};
	bool ok;
	int fd;

	(void)close(tell);
	fd = sockets_accept(listener);
	ok = read_record(fd, &first) && ask(&first, &reply) &&
	     sockets_send(fd, reply.bytes, reply.length);
	while (ok && read_record(fd, &call) && is_same_call(&first, &call)) {
		memcpy(reply.bytes + MARK, call.bytes + MARK, XID);
		ok = sockets_send(fd, reply.bytes, reply.length);
	}
}
