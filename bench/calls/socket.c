/*
 * socket.c: what the socket takes by itself: as many bytes as a call's reply has, asked for by their number.
 *
 * In: nothing. Out: call.h's and servers.h's functions.
 */
#include <stdlib.h>
#include <unistd.h>

#include "call.h"
#include "sockets.h"

/* One connection: that is all the bench makes. */
void serve_socket(int tell)
{
	int listener = sockets_listen(tell);
	uint32_t length;
	uint32_t most = 0;
	char *bytes = NULL;
	int fd;

	(void)close(tell);
	fd = sockets_accept(listener);
	while (sockets_receive(fd, &length, sizeof(length))) {
		if (length > most) {
			free(bytes);
			bytes = calloc(1, length);
			most = length;
		}
		if (!bytes || !sockets_send(fd, bytes, length))
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

	if (fd < 0)
		fd = server ? sockets_connect(server) : -1;
	room = malloc(call->reply);
	return fd >= 0 && room && sockets_send(fd, &call->reply, sizeof(call->reply)) &&
	       sockets_receive(fd, room, call->reply);
}

bool call_socket_end(void *context)
{
	(void)context;
	free(room);
	room = NULL;
	return true;
}
