/*
 * server_list.c: `ingot server list`.
 *
 * In: options. Out: NetServerEnum's servers, all of them, however many calls that takes. What it trusts a
 * server with is little: one that never comes to an end is left.
 */
#include <lm.h>

#include "server_commands.h"

/* More entries than this, in all pages together, are not a list that anyone asked for: 16,777,216. */
#define ENTRIES_MAX 0x1000000u

struct list_options {
	struct ingot_common *common;
	uint32_t level;
	uint32_t types;
	const char *domain;
	uint32_t prefmaxlen;
};

static const struct argp_option known[] = {
	{"level", 'l', "N", 0, "Ask for SERVER_INFO_N: 100 or 101 (default: 101)", 0},
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

	switch (key) {
	case 'l':
		options->level = ingot_command_number(state, "level", argument, UINT32_MAX);
		return 0;
	case 'T':
		options->types = ingot_command_types(state, argument);
		return 0;
	case 'd':
		options->domain = argument;
		return 0;
	case 'p':
		options->prefmaxlen =
			ingot_command_number(state, "prefmaxlen", argument, UINT32_MAX);
		return 0;
	default:
		return ARGP_ERR_UNKNOWN;
	}
}

/*
 * Whether a server that keeps saying "more" gets anywhere: each page must hold something, and a resume handle
 * that comes again leads in a circle. Brent's way of finding one: compare with a handle that is replaced
 * after 1, 2, 4, ... pages.
 */
struct progress {
	uint32_t mark;
	uint32_t pages;
	uint32_t replace_at;
};

static bool progresses(struct progress *progress, uint32_t read, uint32_t resume)
{
	if (read == 0 || resume == progress->mark)
		return false;
	if (progress->pages++ >= progress->replace_at) {
		progress->mark = resume;
		progress->replace_at = progress->replace_at * 2 + 1;
	}
	return true;
}

/* All pages. Returns an exit status; what went wrong has been said. */
static int fetch(const struct list_options *options, struct ingot_records *records)
{
	struct progress progress = {0};
	DWORD resume = 0;

	for (;;) {
		LPBYTE buffer = NULL;
		DWORD read = 0;
		DWORD total = 0;
		NET_API_STATUS status = NetServerEnum(options->common->server, options->level,
						      &buffer, options->prefmaxlen, &read, &total,
						      options->types, options->domain, &resume);

		if (status != NERR_Success && status != ERROR_MORE_DATA)
			return ingot_fail_status("NetServerEnum", status);
		if (!ingot_records_add(records, buffer, read))
			return ingot_fail("out of memory");
		if (status == NERR_Success)
			return 0;
		if (!progresses(&progress, read, resume))
			return ingot_fail(
				"NetServerEnum: the server says that there is more, and does not give it");
		if (records->count > ENTRIES_MAX)
			return ingot_fail("NetServerEnum: the server's list does not end");
	}
}

int ingot_server_list(int argc, char **argv, struct ingot_common *common)
{
	struct list_options options = {
		.common = common,
		.level = 101,
		.types = SV_TYPE_ALL,
		.prefmaxlen = MAX_PREFERRED_LENGTH,
	};
	struct ingot_records records = {0};
	int result;

	ingot_command_parse(known, parse_option, NULL,
			    "List the servers that are known in a domain.", argc, argv, common,
			    &options);
	records.view = ingot_server_view(options.level);
	/* What we could not show we need not ask for: the library would say the same. */
	if (!records.view)
		return ingot_fail_status("NetServerEnum", ERROR_INVALID_LEVEL);
	result = fetch(&options, &records);
	if (result == 0)
		result = ingot_show(&records, common);
	ingot_records_done(&records);
	return result;
}
