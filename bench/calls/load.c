/*
 * load.c: see load.h.
 */
#include "load.h"

#include <arpa/inet.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "samples.h"
#include "sockets.h"

#define PATIENCE_MS 10000

#define REPLY_SIZE 36u /* mark, six words of header, status and number */

/* One call of BenchPing: mark, xid, CALL, 2, program, version, procedure, two empty AUTH_NONE, the number. */
static const uint32_t call[] = {0x8000002c, 1, 0, 2, 0x20001F41, 1, 1, 0, 0, 0, 0, 41};

struct client {
	int fd;
	unsigned got;
	double began;
	uint8_t reply[REPLY_SIZE];
};

struct load {
	int epoll;
	unsigned begun; /* in this run */
	unsigned answered;
	struct client clients[LOAD_CLIENTS];
	double took_ns[LOAD_CALLS];
};

static bool begin(struct load *load, struct client *client)
{
	uint32_t wire[sizeof(call) / sizeof(call[0])];

	for (unsigned i = 0; i < sizeof(call) / sizeof(call[0]); i++)
		wire[i] = htonl(call[i]);
	load->begun++;
	client->got = 0;
	client->began = samples_now_ns();
	return send(client->fd, wire, sizeof(wire), MSG_NOSIGNAL) == (ssize_t)sizeof(wire);
}

static bool join(struct load *load, struct client *client, const struct process *server)
{
	struct epoll_event event = {.events = EPOLLIN, .data.ptr = client};

	client->fd = sockets_connect(server);
	return client->fd >= 0 && epoll_ctl(load->epoll, EPOLL_CTL_ADD, client->fd, &event) == 0;
}

struct load *load_new(const struct process *server)
{
	struct load *load = calloc(1, sizeof(*load));
	unsigned joined = 0;

	if (!load)
		return NULL;
	load->epoll = epoll_create1(EPOLL_CLOEXEC);
	while (joined < LOAD_CLIENTS && join(load, &load->clients[joined], server))
		joined++;
	sockets_forget(server);
	if (joined == LOAD_CLIENTS)
		return load;
	for (unsigned i = 0; i < joined; i++)
		(void)close(load->clients[i].fd);
	(void)close(load->epoll);
	free(load);
	return NULL;
}

/* Take what there is; a whole reply begins the next call. */
static bool go_on(struct load *load, struct client *client)
{
	ssize_t got = recv(client->fd, client->reply + client->got, REPLY_SIZE - client->got,
			   MSG_DONTWAIT);
	uint32_t result;

	if (got <= 0)
		return false;
	client->got += (unsigned)got;
	if (client->got < REPLY_SIZE)
		return true;
	memcpy(&result, client->reply + REPLY_SIZE - 4, sizeof(result));
	if (ntohl(result) != 42)
		return false;
	load->took_ns[load->answered++] = samples_now_ns() - client->began;
	return load->begun == LOAD_CALLS || begin(load, client);
}

bool load_run(struct load *load)
{
	struct epoll_event events[LOAD_CLIENTS];

	load->begun = 0;
	load->answered = 0;
	for (unsigned i = 0; i < LOAD_CLIENTS; i++)
		if (!begin(load, &load->clients[i]))
			return false;
	while (load->answered < LOAD_CALLS) {
		int count = epoll_wait(load->epoll, events, LOAD_CLIENTS, PATIENCE_MS);

		if (count <= 0)
			return false;
		for (int i = 0; i < count; i++)
			if (!go_on(load, events[i].data.ptr))
				return false;
	}
	return true;
}

double load_p99_ns(struct load *load)
{
	return samples_percentile(load->took_ns, LOAD_CALLS, 99);
}
