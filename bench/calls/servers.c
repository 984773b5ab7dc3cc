/*
 * servers.c: see servers.h.
 */
#include "servers.h"

#include <stdio.h>
#include <stdlib.h>

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
		[SERVER_BARE] = {"the bare server", serve_bare},
		[SERVER_INGOT_1_LOCAL] = {"Ingot's local server", serve_ingot_1_local},
		[SERVER_INGOT_2_LOCAL] = {"Ingot's local server of two workers",
					  serve_ingot_2_local},
		[SERVER_RPCGEN_LOCAL] = {"rpcgen's local server", serve_rpcgen_local},
		[SERVER_BARE_LOCAL] = {"the bare local server", serve_bare_local},
		[SERVER_INGOTD] = {"ingotd", serve_ingotd},
		[SERVER_CHANGED] = {"ingotd", serve_ingotd},
		[SERVER_READY] = {"the server of ready answers", serve_ready},
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
