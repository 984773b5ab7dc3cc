/*
 * rpcgen.c: the same service by rpcgen's stubs: svc_run, and libtirpc's client.
 *
 * In: servers.h's data. Out: call.h's and servers.h's functions.
 */
#include <unistd.h>

#include "call.h"
#include "peer_service.h"
#include "peer_values.h"
#include "sockets.h"

void peer_1(struct svc_req *request, SVCXPRT *transport);

peer_ping_result *peer_ping_1_svc(u_int number, struct svc_req *request)
{
	static peer_ping_result result;

	(void)request;
	result.number = number + 1;
	return &result;
}

peer_list_result *peer_list_1_svc(u_int count, struct svc_req *request)
{
	static peer_list_result result;
	const struct data *data = servers_offered(count);

	(void)request;
	result.list = data ? peer_rpcgen_value(data) : NULL;
	return result.list ? &result : NULL;
}

static void serve(int listener, int tell)
{
	SVCXPRT *transport = listener < 0 ? NULL : svc_vc_create(listener, 0, 0);

	(void)close(tell);
	if (transport && svc_register(transport, PEER, PEER_ONE, peer_1, 0))
		svc_run();
}

void serve_rpcgen(int tell)
{
	serve(sockets_listen(tell), tell);
}

void serve_rpcgen_local(int tell)
{
	serve(sockets_listen_local(tell), tell);
}

static CLIENT *connected(enum server kind)
{
	static CLIENT *client;
	const struct process *server = server_get(kind);
	struct sockaddr_in address = {.sin_family = AF_INET};
	int fd;

	if (!client && server) {
		fd = sockets_connect(server);
		address.sin_port = htons(server->port);
		address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
		client = fd < 0 ? NULL : clnttcp_create(&address, PEER, PEER_ONE, &fd, 0, 0);
	}
	return client;
}

static peer_list_result *answer; /* what begin leaves for end; one run at a time */

bool call_rpcgen(void *context)
{
	const struct call *call = context;
	CLIENT *client = connected(call->server);
	peer_ping_result *number;

	if (!client)
		return false;
	if (call->records == 0) {
		number = peer_ping_1(41, client);
		return number && number->number == 42;
	}
	answer = peer_list_1(call->records, client);
	return answer && answer->list && answer->list->servers.servers_len == call->records;
}

bool call_rpcgen_end(void *context)
{
	(void)context;
	if (answer)
		xdr_free((xdrproc_t)xdr_peer_list_result, answer);
	answer = NULL;
	return true;
}
