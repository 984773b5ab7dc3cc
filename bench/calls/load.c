/*
 * load.c: see load.h.
 */
#include "load.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define SAMPLES_MAX 4000000u
#define REPLY_SIZE  32u /* mark, six words of header, one of result */

/* One call of BENCH_PING: mark, xid, CALL, 2, program, version, procedure, two empty AUTH_NONE, the number. */
static const uint32_t call[] = {0x8000002c, 1, 0, 2, 0x20001F41, 1, 1, 0, 0, 0, 0, 41};

struct client {
	int fd;
	unsigned got;
	double began;
	uint8_t reply[REPLY_SIZE];
};

struct crowd {
	struct client *clients;
	unsigned count;
	int epoll;
	float *samples_us;
	unsigned taken;
};

static double now_us(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

static bool begin(struct client *client)
{
	uint32_t wire[sizeof(call) / sizeof(call[0])];

	for (unsigned i = 0; i < sizeof(call) / sizeof(call[0]); i++)
		wire[i] = htonl(call[i]);
	client->got = 0;
	client->began = now_us();
	return send(client->fd, wire, sizeof(wire), MSG_NOSIGNAL) == (ssize_t)sizeof(wire);
}

static bool join(struct crowd *crowd, struct client *client, uint16_t port)
{
	struct epoll_event event = {.events = EPOLLIN, .data.ptr = client};
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
	const int on = 1;

	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	client->fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	return client->fd >= 0 &&
	       connect(client->fd, (struct sockaddr *)&address, sizeof(address)) == 0 &&
	       setsockopt(client->fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on)) == 0 &&
	       epoll_ctl(crowd->epoll, EPOLL_CTL_ADD, client->fd, &event) == 0 && begin(client);
}

/* Take what there is; a whole reply begins the next call. */
static bool go_on(struct crowd *crowd, struct client *client)
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
	if (crowd->taken < SAMPLES_MAX)
		crowd->samples_us[crowd->taken++] = (float)(now_us() - client->began);
	return begin(client);
}

static bool run(struct crowd *crowd, double end_us)
{
	struct epoll_event events[64];

	while (now_us() < end_us) {
		int count = epoll_wait(crowd->epoll, events, 64, 1000);

		if (count <= 0)
			return false;
		for (int i = 0; i < count; i++)
			if (!go_on(crowd, events[i].data.ptr))
				return false;
	}
	return true;
}

static int by_value(const void *a, const void *b)
{
	const float *x = a;
	const float *y = b;

	return (*x > *y) - (*x < *y);
}

static void sum_up(struct crowd *crowd, double seconds, struct load *ret_load)
{
	unsigned count = crowd->taken;

	qsort(crowd->samples_us, count, sizeof(*crowd->samples_us), by_value);
	*ret_load = (struct load){
		.calls_a_second = count / seconds,
		.median_us = (double)crowd->samples_us[count / 2],
		.p99_us = (double)crowd->samples_us[(size_t)count * 99 / 100],
		.most_us = (double)crowd->samples_us[count - 1],
	};
}

bool load_run(uint16_t port, unsigned connections, double seconds, struct load *ret_load)
{
	struct crowd crowd = {.count = connections, .epoll = epoll_create1(EPOLL_CLOEXEC)};
	bool ok;

	crowd.clients = calloc(connections, sizeof(*crowd.clients));
	crowd.samples_us = malloc(SAMPLES_MAX * sizeof(*crowd.samples_us));
	ok = crowd.clients && crowd.samples_us && crowd.epoll >= 0;
	for (unsigned i = 0; ok && i < connections; i++)
		ok = join(&crowd, &crowd.clients[i], port);
	/* Until it runs evenly; what was measured meanwhile does not count. */
	ok = ok && run(&crowd, now_us() + seconds * 1e5);
	crowd.taken = 0;
	ok = ok && run(&crowd, now_us() + seconds * 1e6) && crowd.taken > 0;
	if (ok)
		sum_up(&crowd, seconds, ret_load);
	for (unsigned i = 0; crowd.clients && i < connections; i++)
		if (crowd.clients[i].fd > 0)
			close(crowd.clients[i].fd);
	close(crowd.epoll);
	free(crowd.samples_us);
	free(crowd.clients);
	return ok;
}
