/*
 * call_rows.c: rows of whole calls over loopback: ours, rpcgen's, and the socket by itself.
 *
 * In: data. Out: rows. Each side's own client calls its own server, one call after another, results freed; or the same
 * clients, many at once (load.h), call each of the servers, over loopback and over unix sockets. And NetServerEnum of a
 * daemon, beside the bytes of its answer.
 */
#include <stdio.h>
#include <stdlib.h>

#include "call.h"
#include "enumerate.h"
#include "load.h"
#include "subjects.h"

#define HEAD   28u /* the mark and header of a reply's record */
#define STATUS 4u
#define NUMBER 4u
#define IS_SET 4u /* before the list, which may be NULL */

/* Of every context here, the first member is its server. */
static double server_ns(void *context)
{
	const enum server *server = context;
	const struct process *process = server_get(*server);

	return process ? process_ns(process) : 0;
}

void call_rows(struct rows *rows, const struct data *data)
{
	static const struct subject {
		const char *name;
		enum server server;
		bool (*begin)(void *context);
		bool (*end)(void *context);
	} subjects[] = {
		{"ingot", SERVER_INGOT_1, call_ingot, call_ingot_end},
		{"rpcgen", SERVER_RPCGEN, call_rpcgen, call_rpcgen_end},
		{"socket", SERVER_SOCKET, call_socket, call_socket_end},
	};
	enum { SUBJECTS = sizeof(subjects) / sizeof(subjects[0]) };
	static struct call calls[SERVERS_DATA_MAX + 1][SUBJECTS];
	static size_t used;
	char group[32] = "call/small";
	uint32_t reply = HEAD + STATUS + NUMBER;

	if (used == sizeof(calls) / sizeof(calls[0]))
		abort(); /* the list is too small for the program as it is written */
	if (data) {
		snprintf(group, sizeof(group), "call/%u", data->count);
		reply = HEAD + STATUS + IS_SET + data->length;
		servers_offer(data);
	}
	for (size_t i = 0; i < SUBJECTS; i++) {
		calls[used][i] = (struct call){subjects[i].server, data ? data->count : 0, reply};
		rows_add(rows, group, subjects[i].name,
			 (struct row){.units = 1,
				      .wire = reply,
				      .context = &calls[used][i],
				      .begin = subjects[i].begin,
				      .end = subjects[i].end,
				      .server_ns = server_ns});
	}
	used++;
}

/* What calls one of the servers. */
struct clients {
	enum server server;
	const char *action;
	const char *name;
	struct load *load;
};

static bool call_many(void *context)
{
	struct clients *clients = context;
	const struct process *server = server_get(clients->server);

	if (!clients->load && server)
		clients->load = load_new(server);
	return clients->load && load_run(clients->load);
}

static double clients_p99_ns(void *context)
{
	const struct clients *clients = context;

	return load_p99_ns(clients->load);
}

void client_rows(struct rows *rows)
{
	static struct clients all[] = {
		{SERVER_INGOT_1, "clients", "ingot-1", NULL},
		{SERVER_INGOT_2, "clients", "ingot-2", NULL},
		{SERVER_RPCGEN, "clients", "rpcgen", NULL},
		{SERVER_BARE, "clients", "socket", NULL},
		{SERVER_INGOT_1_LOCAL, "local", "ingot-1", NULL},
		{SERVER_INGOT_2_LOCAL, "local", "ingot-2", NULL},
		{SERVER_RPCGEN_LOCAL, "local", "rpcgen", NULL},
		{SERVER_BARE_LOCAL, "local", "socket", NULL},
	};
	char group[32];

	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
		snprintf(group, sizeof(group), "%s/%d", all[i].action, LOAD_CLIENTS);
		rows_add(rows, group, all[i].name,
			 (struct row){.units = LOAD_CALLS,
				      .wire = (uint64_t)LOAD_CALLS * (HEAD + STATUS + NUMBER),
				      .context = &all[i],
				      .begin = call_many,
				      .server_ns = server_ns,
				      .p99_ns = clients_p99_ns});
	}
}

void enumerate_rows(struct rows *rows, const struct data *data)
{
	static const struct {
		const char *name;
		enum server server;
		bool (*prepare)(void *context);
	} subjects[] = {
		{"ingotd", SERVER_INGOTD, enumerate_prepare},
		{"changed", SERVER_CHANGED, enumerate_prepare},
		{"ready", SERVER_READY, NULL},
	};
	static struct enumeration all[sizeof(subjects) / sizeof(subjects[0])];
	char group[32];

	snprintf(group, sizeof(group), "enumerate/%u", data->count);
	for (size_t i = 0; i < sizeof(subjects) / sizeof(subjects[0]); i++) {
		all[i] = (struct enumeration){subjects[i].server, data};
		rows_add(rows, group, subjects[i].name,
			 (struct row){.units = 1,
				      .wire = HEAD + data->length,
				      .context = &all[i],
				      .prepare = subjects[i].prepare,
				      .begin = enumerate,
				      .end = enumerate_end,
				      .server_ns = server_ns});
	}
}
