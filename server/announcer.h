/*
 * announcer.h: what makes this server known to others: a thread that announces it, again and again.
 */
#ifndef INGOT_ANNOUNCER_H
#define INGOT_ANNOUNCER_H

#include <stdbool.h>
#include <stdint.h>

#include "ingot/export.h"
#include "lmserver.h"

typedef struct ingot_announcer ingot_announcer;

/* What is announced, to whom, and how often. Copied where it is given. */
struct ingot_announcement {
	const SERVER_INFO_1001 *info;
	const char *domain;
	const char *const
		*targets; /* server names, of which there are `count`, at most INGOT_ANNOUNCE_MAX */
	size_t count;
	uint32_t interval; /* seconds */
	uint32_t ttl;      /* seconds */
};

/*
 * Make an announcer, which has nothing to announce yet.
 * Returns 0, ERROR_NOT_ENOUGH_MEMORY; RPC_S_OUT_OF_RESOURCES when there is no thread to be had.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_announcer_new(ingot_announcer **ret_announcer);

/*
 * Announce this from now on, at once to begin with. The server is withdrawn where it was announced and is not any
 * more.
 *
 * Returns 0, ERROR_NOT_ENOUGH_MEMORY (all stays as it was). Threads: any.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_announcer_set(ingot_announcer *announcer,
						    const struct ingot_announcement *announcement);

/* Withdraw the server wherever it is announced, and end (NULL is fine). Waits a few seconds at most. */
void ingot_announcer_free(ingot_announcer *announcer);

#endif
