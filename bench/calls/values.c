/*
 * values.c: records as data.c's, for the programs that call and serve.
 *
 * In and out: see values.h. Compiled with rpcgen's header in the one program and with ours in the other.
 */
#include <stdio.h>
#include <stdlib.h>

#include "values.h"

static call_server servers[CALL_RECORDS_MAX];
static char names[CALL_RECORDS_MAX][24];
static char comments[CALL_RECORDS_MAX][48];
static remark pointers[CALL_RECORDS_MAX];

static void fill(void)
{
	for (unsigned i = 0; i < CALL_RECORDS_MAX; i++) {
		call_server *server = &servers[i];

		snprintf(names[i], sizeof(names[i]), "SERVER%06u", i);
		snprintf(comments[i], sizeof(comments[i]), "File and print server no %u", i);
		pointers[i] = comments[i];
		server->platform_id = 500;
		server->name = names[i];
		server->version_major = 10;
		server->version_minor = i % 7;
		server->type = 0x1003;
		server->comment = i % 3 ? &pointers[i] : NULL;
	}
}

call_servers *values_of(uint32_t count)
{
	static call_servers value;

	if (!value.servers.servers_val) {
		fill();
		value.servers.servers_val = servers;
	}
	value.servers.servers_len = count < CALL_RECORDS_MAX ? count : CALL_RECORDS_MAX;
	return &value;
}
