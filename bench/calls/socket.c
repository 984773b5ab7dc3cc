/*
 * socket.c: what the socket takes by itself: as many bytes as a call's reply has, asked for by their number.
 *
 * In: nothing. Out: call.h's and servers.h's functions.
 */
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include "call.h"

static bool send_all(int fd, const char *bytes, size_t length)
{
	while (length > 0) {
		ssize_t took = send(fd, bytes, length, MSG_NOSIGNAL);

		if (took <= 0)
			return false;
		bytes += took;
		length -= (size_t)took;
	}
	return true;
}

/* One connection: that is all the bench makes. */
void serve_socket(int tell)
{
	int listener = servers_listen(tell);
	uint32_t length;
	uint32_t most = 0;
	char *bytes = NULL;
	int fd;

	(void)close(tell);
	fd = accept(listener, NULL, NULL);
	while (recv(fd, &length, sizeof(length), MSG_WAITALL) == (ssize_t)sizeof(length)) {
		if (length > most) {
			free(bytes);
			bytes = calloc(1, length);
			most = length;
		}
		if (!bytes || !send_all(fd, bytes, length))
			break;
	}
	free(bytes);
}

static char *room; /* what begin leaves for end; one run at a time */

bool call_socket(void *context)
{
	static int fd = -1;
	const struct call *call = context;
	const struct process *server = server_get(call->server);
	uint32_t have = 0;

	if (fd < 0)
		fd = server ? servers_connect(server) : -1;
	room = malloc(call->reply);
	if (fd < 0 || !room || !send_all(fd, (const char *)&call->reply, sizeof(call->reply)))
		return false;
	while (have < call->reply) {
		ssize_t got = recv(fd, room + have, call->reply - have, 0);

		if (got <= 0)
			return false;
		have += (uint32_t)got;
	}
	return true;
}

bool call_socket_end(void *context)
{
	(void)context;
	free(room);
	room = NULL;
	return true;
}
