/*
 * servers.c: see servers.h.
 */
#include "servers.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "ingot/rpc.h"
#include "values.h"

/* Start a process with a pipe to read its port from. 0 in the process itself, -1 when there is none. */
static pid_t start(int *ret_pipe)
{
	int ends[2];
	pid_t id;

	if (pipe(ends) != 0)
		return -1;
	id = fork();
	if (id == 0) {
		/* The bench may be stopped at any time: nothing stays behind. */
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		close(ends[0]);
		*ret_pipe = ends[1];
		return 0;
	}
	close(ends[1]);
	*ret_pipe = ends[0];
	if (id < 0)
		close(ends[0]);
	return id;
}

static bool read_port(pid_t id, int end, struct process *ret_process)
{
	FILE *file = fdopen(end, "r");
	char line[16];
	bool ok = file && fgets(line, sizeof(line), file);

	*ret_process = (struct process){.id = id, .port = ok ? (uint16_t)atoi(line) : 0};
	if (file)
		fclose(file);
	if (ret_process->port)
		return true;
	servers_stop(ret_process);
	return false;
}

static NET_API_STATUS ping(HEXPERTKEY call, uint32_t number, uint32_t *result)
{
	(void)call;
	*result = number + 1;
	return 0;
}

static NET_API_STATUS list(HEXPERTKEY call, uint32_t count, call_servers **result)
{
	(void)call;
	*result = values_of(count);
	return 0;
}

static void serve_ingot(unsigned workers, int end)
{
	static const struct bench_1_ops ops = {.bench_ping_1 = ping, .bench_list_1 = list};
	const ingot_server_options options = {.workers = workers};
	ingot_server *server;

	if (ingot_server_new(&options, &server) != 0 ||
	    ingot_server_add(server, &bench_1_interface, &ops, NULL) != 0 ||
	    ingot_server_listen(server, "tcp://127.0.0.1:0") != 0)
		return;
	dprintf(end, "%s\n", strrchr(ingot_server_address(server, 0), ':') + 1);
	close(end);
	(void)!ingot_server_run(server);
}

bool servers_start_ingot(unsigned workers, struct process *ret_process)
{
	int end;
	pid_t id = start(&end);

	if (id == 0) {
		serve_ingot(workers, end);
		_exit(1);
	}
	return id > 0 && read_port(id, end, ret_process);
}

bool servers_start_rpcgen(const char *path, struct process *ret_process)
{
	int end;
	pid_t id = start(&end);

	if (id == 0) {
		if (dup2(end, STDOUT_FILENO) >= 0)
			execl(path, path, "serve", (char *)NULL);
		_exit(1);
	}
	return id > 0 && read_port(id, end, ret_process);
}

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
static void serve_raw(uint32_t length, int end)
{
	struct sockaddr_in address = {.sin_family = AF_INET};
	socklen_t size = sizeof(address);
	int listener = socket(AF_INET, SOCK_STREAM, 0);
	char *bytes = calloc(1, length);
	const int on = 1;
	char request;
	int fd;

	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (!bytes || bind(listener, (struct sockaddr *)&address, size) != 0 ||
	    listen(listener, 1) != 0 ||
	    getsockname(listener, (struct sockaddr *)&address, &size) != 0)
		return;
	dprintf(end, "%u\n", ntohs(address.sin_port));
	close(end);
	fd = accept(listener, NULL, NULL);
	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
	while (recv(fd, &request, 1, 0) == 1)
		if (!send_all(fd, bytes, length))
			break;
	free(bytes);
}

bool servers_start_raw(uint32_t length, struct process *ret_process)
{
	int end;
	pid_t id = start(&end);

	if (id == 0) {
		serve_raw(length, end);
		_exit(1);
	}
	return id > 0 && read_port(id, end, ret_process);
}

void servers_stop(const struct process *process)
{
	kill(process->id, SIGKILL);
	waitpid(process->id, NULL, 0);
}
