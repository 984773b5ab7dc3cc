/*
 * server_info.c: `ingot server info`.
 *
 * In: options. Out: NetServerGetInfo's one server.
 */
#include "fetch.h"
#include "server_commands.h"

static NET_API_STATUS get(const struct ingot_query *query, LPBYTE *buffer)
{
	return NetServerGetInfo(query->common->server, query->level, buffer);
}

int ingot_server_info(int argc, char **argv, struct ingot_common *common)
{
	const struct ingot_fetch fetch = {
		.call = "NetServerGetInfo",
		.doc = "Show the server that answers. Levels: 100, 101 (the default), 102, 1001.",
		.views = ingot_server_views,
		.view_count = INGOT_SERVER_VIEWS,
		.level = 101,
		.get = get,
	};

	return ingot_fetch_run(&fetch, argc, argv, common);
}
