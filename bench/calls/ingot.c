/*
 * ingot.c: service.idl by Ingot: its server and its client.
 *
 * In: servers.h's data. Out: call.h's and servers.h's functions. The server answers with values that are there, so that
 * serving them is what is measured and not making them.
 */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "call.h"
#include "lmapibuf.h"
#include "service.h"
#include "sockets.h"
#include "winerror.h"

static NET_API_STATUS ping(HEXPERTKEY call, uint32_t number, uint32_t *result)
{
	(void)call;
	*result = number + 1;
	return 0;
}

static NET_API_STATUS list(HEXPERTKEY call, uint32_t count, bench_servers **result)
{
	const struct data *data = servers_offered(count);

	(void)call;
	if (!data)
		return ERROR_NOT_FOUND;
	*result = data->value;
	return 0;
}

static void serve(int listener, uint32_t workers, int tell)
{
	static const struct service_ops ops = {.BenchPing = ping, .BenchList = list};
	const ingot_server_options options = {.workers = workers};
	ingot_server *server;

	if (ingot_server_new(&options, &server) != 0 ||
	    ingot_server_add(server, &service_interface, &ops, NULL) != 0 ||
	    ingot_server_listen_on(server, listener) != 0)
		return;
	(void)close(tell);
	(void)!ingot_server_run(server);
}

void serve_ingot_1(int tell)
{
	serve(sockets_listen(tell), 1, tell);
}

void serve_ingot_2(int tell)
{
	serve(sockets_listen(tell), 2, tell);
}

void serve_ingot_1_local(int tell)
{
	serve(sockets_listen_local(tell), 1, tell);
}

void serve_ingot_2_local(int tell)
{
	serve(sockets_listen_local(tell), 2, tell);
}

static handle_t bound(enum server kind)
{
	static handle_t binding;
	const struct process *server = server_get(kind);
	char address[40];

	if (!binding && server) {
		snprintf(address, sizeof(address), "tcp://127.0.0.1:%u", server->port);
		if (ingot_bind(address, NULL, &binding) != 0)
			binding = NULL;
	}
	return binding;
}

static bench_servers *answer; /* what begin leaves for end; one run at a time */

bool call_ingot(void *context)
{
	const struct call *call = context;
	handle_t binding = bound(call->server);
	uint32_t number;

	if (!binding)
		return false;
	if (call->records == 0)
		return BenchPing(binding, 41, &number) == 0 && number == 42;
	return BenchList(binding, call->records, &answer) == 0 && answer->count == call->records;
}

bool call_ingot_end(void *context)
{
	bool ok = NetApiBufferFree(answer) == 0;

	(void)context;
	answer = NULL;
	return ok;
}
