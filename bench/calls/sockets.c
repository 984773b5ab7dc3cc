/*
 * sockets.c: see sockets.h.
 */
#include "sockets.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

static struct sockaddr_in loopback(uint16_t port)
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};

	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	return address;
}

/* What is sent goes at once; on a unix socket it does so anyway. */
static bool hurry(int fd)
{
	const int on = 1;

	return setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on)) == 0;
}

/* The descriptor if all is well, else -1 and it is closed. */
static int checked(int fd, bool ok)
{
	if (ok || fd < 0)
		return fd;
	(void)close(fd);
	return -1;
}

int sockets_listen(int tell)
{
	struct sockaddr_in address = loopback(0);
	socklen_t length = sizeof(address);
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	return checked(fd, fd >= 0 && bind(fd, (struct sockaddr *)&address, length) == 0 &&
				   listen(fd, 256) == 0 &&
				   getsockname(fd, (struct sockaddr *)&address, &length) == 0 &&
				   dprintf(tell, "%u\n", ntohs(address.sin_port)) > 0);
}

static struct sockaddr_un local(const char *path)
{
	struct sockaddr_un address = {.sun_family = AF_UNIX};

	strcpy(address.sun_path, path);
	return address;
}

int sockets_listen_local(int tell)
{
	struct process place = {.path = "/tmp/ingot-bench-XXXXXX"};
	int fd = mkdtemp(place.path) ? socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0) : -1;
	struct sockaddr_un address = local(strcat(place.path, "/socket"));
	bool ok = fd >= 0 && bind(fd, (struct sockaddr *)&address, sizeof(address)) == 0 &&
		  listen(fd, 256) == 0 && dprintf(tell, "%s\n", place.path) > 0;

	if (!ok)
		sockets_forget(&place);
	return checked(fd, ok);
}

void sockets_forget(const struct process *process)
{
	char folder[sizeof(process->path)];

	if (!process->path[0])
		return;
	(void)unlink(process->path);
	strcpy(folder, process->path);
	*strrchr(folder, '/') = '\0';
	(void)rmdir(folder);
}

int sockets_accept(int listener)
{
	struct sockaddr_storage from;
	socklen_t length = sizeof(from);
	int fd = accept4(listener, (struct sockaddr *)&from, &length, SOCK_CLOEXEC);

	return checked(fd, fd >= 0 && (from.ss_family == AF_UNIX || hurry(fd)));
}

static int connect_local(const char *path)
{
	struct sockaddr_un address = local(path);
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

	return checked(fd,
		       fd >= 0 && connect(fd, (struct sockaddr *)&address, sizeof(address)) == 0);
}

static int connect_port(uint16_t port)
{
	struct sockaddr_in address = loopback(port);
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	return checked(fd, fd >= 0 &&
				   connect(fd, (struct sockaddr *)&address, sizeof(address)) == 0 &&
				   hurry(fd));
}

int sockets_connect(const struct process *process)
{
	return process->path[0] ? connect_local(process->path) : connect_port(process->port);
}

bool sockets_send(int fd, const void *bytes, size_t length)
{
	const char *at = bytes;

	while (length > 0) {
		ssize_t took = send(fd, at, length, MSG_NOSIGNAL);

		if (took <= 0)
			return false;
		at += took;
		length -= (size_t)took;
	}
	return true;
}

bool sockets_receive(int fd, void *bytes, size_t length)
{
	char *at = bytes;

	while (length > 0) {
		ssize_t got = recv(fd, at, length, 0);

		if (got <= 0)
			return false;
		at += got;
		length -= (size_t)got;
	}
	return true;
}
