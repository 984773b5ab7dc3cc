/*
 * server_list.c: `ingot server list` and `ingot server transports`.
 *
 * In: options. Out: NetServerEnum's servers, NetServerTransportEnum's addresses.
 */
#include "fetch.h"
#include "server_commands.h"

struct list_options {
	struct ingot_query query;
	uint32_t types;
	const char *domain;
};

static const struct argp_option known[] = {
	{"level", 'l', "N", 0, "Ask for SERVER_INFO_N: 100, 101 or 1001 (default: 101)", 0},
	{"type", 'T', "LIST", 0,
	 "Only servers of a type in LIST, names and masks as `server,print' or 0x202 (default: all); "
	 "`domain' alone lists domains. `ingot --help' has the names",
	 0},
	{"domain", 'd', "DOMAIN", 0, "The servers of DOMAIN (default: the server's own)", 0},
	{"prefmaxlen", 'p', "BYTES", 0,
	 "Ask for pages of at most BYTES (default: as much as there is)", 0},
	{0},
};

static error_t parse_option(int key, char *argument, struct argp_state *state)
{
	struct list_options *options = state->input;
	error_t result;

	switch (key) {
	case 'T':
		options->types = ingot_command_types(state, argument);
		return 0;
	case 'd':
		options->domain = argument;
		return 0;
	default:
		state->input = &options->query;
		result = ingot_fetch_parse(key, argument, state);
		state->input = options;
		return result;
	}
}

static NET_API_STATUS list(const struct ingot_query *query, struct ingot_fetch_page *page)
{
	const struct list_options *options = query->own;
	DWORD resume = (DWORD)page->resume;
	NET_API_STATUS status =
		NetServerEnum(query->common->server, query->level, &page->buffer, query->prefmaxlen,
			      &page->read, &page->total, options->types, options->domain, &resume);

	page->resume = resume;
	return status;
}

int ingot_server_list(int argc, char **argv, struct ingot_common *common)
{
	const struct ingot_fetch fetch = {
		.call = "NetServerEnum",
		.views = ingot_server_views,
		.view_count = INGOT_SERVER_ENUM_VIEWS,
		.list = list,
	};
	struct list_options options = {
		.query = {.common = common, .level = 101, .prefmaxlen = MAX_PREFERRED_LENGTH},
		.types = SV_TYPE_ALL,
	};

	options.query.own = &options;
	ingot_command_parse(known, parse_option, NULL,
			    "List the servers that are known in a domain.", argc, argv, common,
			    &options);
	return ingot_fetch_show(&fetch, &options.query);
}

static NET_API_STATUS list_transports(const struct ingot_query *query,
				      struct ingot_fetch_page *page)
{
	DWORD resume = (DWORD)page->resume;
	NET_API_STATUS status =
		NetServerTransportEnum(query->common->server, query->level, &page->buffer,
				       query->prefmaxlen, &page->read, &page->total, &resume);

	page->resume = resume;
	return status;
}

int ingot_server_transports(int argc, char **argv, struct ingot_common *common)
{
	const struct ingot_fetch fetch = {
		.call = "NetServerTransportEnum",
		.doc = "List the addresses on which the server that answers is to be reached.",
		.views = &ingot_transport_view,
		.view_count = 1,
		.list = list_transports,
	};

	return ingot_fetch_run(&fetch, argc, argv, common);
}
