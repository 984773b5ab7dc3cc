/*
 * servers.c: see servers.h.
 */
#include "servers.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

const struct process *server_get(enum server server)
{
	static const struct {
		const char *name;
		void (*serve)(int tell);
	} known[SERVERS] = {
		[SERVER_INGOT_1] = {"Ingot's server", serve_ingot_1},
		[SERVER_INGOT_2] = {"Ingot's server of two workers", serve_ingot_2},
		[SERVER_RPCGEN] = {"rpcgen's server", serve_rpcgen},
		[SERVER_SOCKET] = {"the socket's server", serve_socket},
	};
	static struct process started[SERVERS];

	if (!started[server].id && !process_start(known[server].serve, &started[server])) {
		fprintf(stderr, "ingot-bench: %s did not start\n", known[server].name);
		return NULL;
	}
	return &started[server];
}

static const struct data *offered[SERVERS_DATA_MAX];

void servers_offer(const struct data *data)
{
	size_t i = 0;

	while (offered[i])
		if (++i == SERVERS_DATA_MAX)
			abort(); /* the list is too small for the program as it is written */
	offered[i] = data;
}

const struct data *servers_offered(uint32_t count)
{
	for (size_t i = 0; i < SERVERS_DATA_MAX && offered[i]; i++)
		if (offered[i]->count == count)
			return offered[i];
	return NULL;
}

static struct sockaddr_in loopback(uint16_t port)
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};

	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	return address;
}

int servers_listen(int tell)
{
	struct sockaddr_in address = loopback(0);
	socklen_t length = sizeof(address);
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	if (fd >= 0 && bind(fd, (struct sockaddr *)&address, length) == 0 && listen(fd, 256) == 0 &&
	    getsockname(fd, (struct sockaddr *)&address, &length) == 0 &&
	    dprintf(tell, "%u\n", ntohs(address.sin_port)) > 0)
		return fd;
	if (fd >= 0)
		(void)close(fd);
	return -1;
}

int servers_connect(const struct process *process)
{
	struct sockaddr_in address = loopback(process->port);
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	const int on = 1;

	if (fd >= 0 && connect(fd, (struct sockaddr *)&address, sizeof(address)) == 0 &&
	    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on)) == 0)
		return fd;
	if (fd >= 0)
		(void)close(fd);
	return -1;
}
