/*
 * bare.c: what small calls of many clients take of the system by themselves: a server that reads and sends, and no more.
 *
 * In: requests that come whole. Out: for each the bytes of a reply, made once and not looked at. One thread waits for all.
 */
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "servers.h"
#include "sockets.h"

enum { EVENTS = 64, REQUEST_MOST = 4096 };

/* The mark, a reply that is accepted and successful, status and number. */
static const uint8_t reply[36] = {0x80, 0, 0, 32, [11] = 1, [35] = 42};

static bool watch(int epoll, int fd)
{
	struct epoll_event event = {.events = EPOLLIN, .data.fd = fd};

	return fd >= 0 && epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event) == 0;
}

/* False: the connection is at its end. */
static bool answer(int fd)
{
	uint8_t request[REQUEST_MOST];

	return recv(fd, request, sizeof(request), 0) > 0 && sockets_send(fd, reply, sizeof(reply));
}

static void serve(int listener, int tell)
{
	int epoll = epoll_create1(EPOLL_CLOEXEC);
	struct epoll_event events[EVENTS];
	bool goes_on = watch(epoll, listener);

	(void)close(tell);
	while (goes_on) {
		int count = epoll_wait(epoll, events, EVENTS, -1);

		for (int i = 0; i < count; i++) {
			int fd = events[i].data.fd;

			if (fd == listener)
				goes_on = watch(epoll, sockets_accept(listener));
			else if (!answer(fd))
				(void)close(fd);
		}
	}
}

void serve_bare(int tell)
{
	serve(sockets_listen(tell), tell);
}

void serve_bare_local(int tell)
{
	serve(sockets_listen_local(tell), tell);
}
