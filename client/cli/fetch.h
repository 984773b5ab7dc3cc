/*
 * fetch.h: the Net functions as commands use them: one record, or all records of an enumeration, however many calls
 * that takes; and the options that such commands share.
 */
#ifndef INGOT_FETCH_H
#define INGOT_FETCH_H

#include <lm.h>

#include "command.h"
#include "records.h"

/* What a command asks for. */
struct ingot_query {
	struct ingot_common *common;
	uint32_t level;
	uint32_t prefmaxlen;
	char *name;      /* its NAME, or NULL */
	const void *own; /* of the command alone */
};

/* One call of an enumeration. */
struct ingot_fetch_page {
	LPBYTE buffer;
	DWORD read;
	DWORD total;
	DWORD_PTR resume; /* in and out */
};

/* A command that shows what one Net function returns. One of `get` and `list` is set. */
struct ingot_fetch {
	const char *call;  /* the function's name, for messages */
	const char *doc;   /* what the command does, for --help */
	const char *words; /* "NAME", or NULL if it has none */
	const struct ingot_view *views;
	size_t view_count;
	uint32_t level; /* the default */
	NET_API_STATUS (*get)(const struct ingot_query *query, LPBYTE *buffer);
	NET_API_STATUS (*list)(const struct ingot_query *query, struct ingot_fetch_page *page);
};

/*
 * Run a command that has no options but --level, for enumerations --prefmaxlen, and the common ones.
 * Returns the exit status.
 */
int ingot_fetch_run(const struct ingot_fetch *fetch, int argc, char **argv,
		    struct ingot_common *common);

/* Ask and show. Returns the exit status. */
int ingot_fetch_show(const struct ingot_fetch *fetch, const struct ingot_query *query);

/* argp's parser of --level and --prefmaxlen and NAME; its input is a struct ingot_query. */
error_t ingot_fetch_parse(int key, char *argument, struct argp_state *state);

#endif
