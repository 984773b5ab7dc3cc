/*
 * fetch.c: the Net functions as commands use them.
 *
 * In: a function and what is asked of it. Out: its records, shown. What it trusts a server with is little: one that never
 * comes to an end is left.
 */
#include "fetch.h"

/* More entries than this, in all pages together, are not a list that anyone asked for: 16,777,216. */
#define ENTRIES_MAX 0x1000000u

static const struct argp_option get_known[] = {
	{"level", 'l', "N", 0, "Ask for information level N", 0},
	{0},
};

static const struct argp_option list_known[] = {
	{"level", 'l', "N", 0, "Ask for information level N", 0},
	{"prefmaxlen", 'p', "BYTES", 0,
	 "Ask for pages of at most BYTES (default: as much as there is)", 0},
	{0},
};

error_t ingot_fetch_parse(int key, char *argument, struct argp_state *state)
{
	struct ingot_query *query = state->input;

	switch (key) {
	case 'l':
		query->level = ingot_command_number(state, "level", argument, UINT32_MAX);
		return 0;
	case 'p':
		query->prefmaxlen = ingot_command_number(state, "prefmaxlen", argument, UINT32_MAX);
		return 0;
	case ARGP_KEY_ARG:
		if (query->name)
			argp_error(state, "'%s' is one word too many", argument);
		query->name = argument;
		return 0;
	default:
		return ARGP_ERR_UNKNOWN;
	}
}

static error_t parse_named(int key, char *argument, struct argp_state *state)
{
	struct ingot_query *query = state->input;

	if (key == ARGP_KEY_END && !query->name)
		argp_error(state, "a NAME is needed");
	return ingot_fetch_parse(key, argument, state);
}

/*
 * Whether a server that keeps saying "more" gets anywhere: each page must hold something, and a resume handle
 * that comes again leads in a circle. Brent's way of finding one: compare with a handle that is replaced
 * after 1, 2, 4, ... pages.
 */
struct progress {
	DWORD_PTR mark;
	uint32_t pages;
	uint32_t replace_at;
};

static bool progresses(struct progress *progress, uint32_t read, DWORD_PTR resume)
{
	if (read == 0 || resume == progress->mark)
		return false;
	if (progress->pages++ >= progress->replace_at) {
		progress->mark = resume;
		progress->replace_at = progress->replace_at * 2 + 1;
	}
	return true;
}

static int fail(const struct ingot_fetch *fetch, const char *reason)
{
	char text[128];

	snprintf(text, sizeof(text), "%s: %s", fetch->call, reason);
	return ingot_fail(text);
}

/* All pages. Returns an exit status; what went wrong has been said. */
static int list_all(const struct ingot_fetch *fetch, const struct ingot_query *query,
		    struct ingot_records *records)
{
	struct progress progress = {0};
	struct ingot_fetch_page page = {0};

	for (;;) {
		NET_API_STATUS status;

		page = (struct ingot_fetch_page){.resume = page.resume};
		status = fetch->list(query, &page);
		if (status != NERR_Success && status != ERROR_MORE_DATA)
			return ingot_fail_status(fetch->call, status);
		if (!ingot_records_add(records, page.buffer, page.read))
			return ingot_fail("out of memory");
		if (status == NERR_Success)
			return 0;
		if (!progresses(&progress, page.read, page.resume))
			return fail(fetch,
				    "the server says that there is more, and does not give it");
		if (records->count > ENTRIES_MAX)
			return fail(fetch, "the server's list does not end");
	}
}

static int get_one(const struct ingot_fetch *fetch, const struct ingot_query *query,
		   struct ingot_records *records)
{
	LPBYTE buffer = NULL;
	NET_API_STATUS status = fetch->get(query, &buffer);

	if (status != NERR_Success)
		return ingot_fail_status(fetch->call, status);
	return ingot_records_add(records, buffer, 1) ? 0 : ingot_fail("out of memory");
}

int ingot_fetch_show(const struct ingot_fetch *fetch, const struct ingot_query *query)
{
	struct ingot_records records = {
		.view = ingot_view_find(fetch->views, fetch->view_count, query->level)};
	int result;

	/* What we could not show we need not ask for: the library would say the same. */
	if (!records.view)
		return ingot_fail_status(fetch->call, ERROR_INVALID_LEVEL);
	result = fetch->list ? list_all(fetch, query, &records) : get_one(fetch, query, &records);
	if (result == 0)
		result = ingot_show(&records, query->common);
	ingot_records_done(&records);
	return result;
}

int ingot_fetch_run(const struct ingot_fetch *fetch, int argc, char **argv,
		    struct ingot_common *common)
{
	struct ingot_query query = {
		.common = common,
		.level = fetch->level,
		.prefmaxlen = MAX_PREFERRED_LENGTH,
	};

	ingot_command_parse(fetch->list ? list_known : get_known,
			    fetch->words ? parse_named : ingot_fetch_parse, fetch->words,
			    fetch->doc, argc, argv, common, &query);
	return ingot_fetch_show(fetch, &query);
}
