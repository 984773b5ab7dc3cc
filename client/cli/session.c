/*
 * session.c: `ingot session list`.
 *
 * In: options. Out: NetSessionEnum's sessions.
 */
#include "fetch.h"
#include "machine_commands.h"
#include "print.h"

struct session_options {
	struct ingot_query query;
	char *client;
	char *user;
};

static const struct argp_option known[] = {
	{"client", 'c', "NAME", 0, "Only sessions from the machine NAME, or its address", 0},
	{"user", 'u', "NAME", 0, "Only sessions of the user NAME", 0},
	{"level", 'l', "N", 0, "Ask for information level N: 10", 0},
	{"prefmaxlen", 'p', "BYTES", 0,
	 "Ask for pages of at most BYTES (default: as much as there is)", 0},
	{0},
};

static error_t parse_option(int key, char *argument, struct argp_state *state)
{
	struct session_options *options = state->input;
	error_t result;

	switch (key) {
	case 'c':
		options->client = argument;
		return 0;
	case 'u':
		options->user = argument;
		return 0;
	default:
		state->input = &options->query;
		result = ingot_fetch_parse(key, argument, state);
		state->input = options;
		return result;
	}
}

static void print_time(const void *record, FILE *out)
{
	ingot_print_duration(((const SESSION_INFO_10 *)record)->sesi10_time, out);
}

static void print_idle_time(const void *record, FILE *out)
{
	ingot_print_duration(((const SESSION_INFO_10 *)record)->sesi10_idle_time, out);
}

static const struct ingot_record_field fields[] = {
	INGOT_FIELD(TEXT, SESSION_INFO_10, sesi10_cname),
	INGOT_FIELD(TEXT, SESSION_INFO_10, sesi10_username),
	INGOT_FIELD(NUMBER, SESSION_INFO_10, sesi10_time),
	INGOT_FIELD(NUMBER, SESSION_INFO_10, sesi10_idle_time),
};

static const struct ingot_column columns[] = {
	INGOT_COLUMN_TEXT("CLIENT", SESSION_INFO_10, sesi10_cname),
	INGOT_COLUMN_TEXT("USER", SESSION_INFO_10, sesi10_username),
	INGOT_COLUMN_RIGHT("TIME", print_time),
	INGOT_COLUMN_RIGHT("IDLE", print_idle_time),
};

static const struct ingot_view view = INGOT_VIEW(10, SESSION_INFO_10, fields, columns);

static NET_API_STATUS list(const struct ingot_query *query, struct ingot_fetch_page *page)
{
	const struct session_options *options = query->own;
	DWORD resume = (DWORD)page->resume;
	NET_API_STATUS status = NetSessionEnum(
		query->common->server, options->client, options->user, query->level, &page->buffer,
		query->prefmaxlen, &page->read, &page->total, &resume);

	page->resume = resume;
	return status;
}

int ingot_session_list(int argc, char **argv, struct ingot_common *common)
{
	static const struct ingot_fetch fetch = {
		.call = "NetSessionEnum",
		.views = &view,
		.view_count = 1,
		.list = list,
	};
	struct session_options options = {
		.query = {.common = common, .level = 10, .prefmaxlen = MAX_PREFERRED_LENGTH},
	};

	options.query.own = &options;
	ingot_command_parse(known, parse_option, NULL,
			    "List who is connected to the server that answers.", argc, argv, common,
			    &options);
	return ingot_fetch_show(&fetch, &options.query);
}
