/*
 * roster.h: what a store holds, in memory, for those who only read.
 *
 * In: the rows of a store, as they are and as they change. Out: servers and domains by a filter, in the order of
 * their ids, and how many there are. It is kept in step by whoever owns it (store_sqlite.c); when it has no
 * memory for a row it says so and is out of step from then on.
 *
 * A domain's servers stand in one array by their ids, with what filters look at beside the id, so that going through
 * a million of them is going through one piece of memory.
 *
 * Threads: any number that read, or one that changes it.
 */
#ifndef INGOT_ROSTER_H
#define INGOT_ROSTER_H

#include "store.h"

struct ingot_roster_domain;

/* All zero is an empty one. */
struct ingot_roster {
	struct ingot_roster_domain **domains; /* by their ids */
	uint32_t count, room;
	void *names;      /* the same by their names: tsearch's tree */
	uint64_t changes; /* so far */
};

/*
 * Put a server in, or give the one of its id new values. Everything is copied.
 *
 * domain_id, domain  where it is; made with its first server
 *
 * False when memory is short.
 */
INGOT_MUST_CHECK bool ingot_roster_put(struct ingot_roster *roster, uint32_t domain_id,
				       const char *domain, const struct ingot_store_server *server,
				       uint64_t expires);

/* Take a server out, if it is there. */
void ingot_roster_remove(struct ingot_roster *roster, const char *domain, uint32_t id);

/* Take out the servers whose time is past, and the domains that have none left. */
void ingot_roster_expire(struct ingot_roster *roster, uint64_t now);

/* Take out all. */
void ingot_roster_clear(struct ingot_roster *roster);

/* Show what the filter lets through, in ascending order of ids, until `visit` has enough. */
void ingot_roster_walk(const struct ingot_roster *roster, const struct ingot_store_filter *filter,
		       ingot_store_visit visit, void *context);

/*
 * Show the server of this name, with what it offers, if there is one whose time is not past. `visit`'s answer has no
 * meaning.
 */
void ingot_roster_find(const struct ingot_roster *roster, const char *domain, const char *name,
		       uint64_t now, ingot_store_visit visit, void *context);

/* By what it is known that nothing has changed in a domain. */
struct ingot_store_stamp ingot_roster_stamp(const struct ingot_roster *roster, const char *domain);

/* How many the filter lets through. */
uint32_t ingot_roster_count(const struct ingot_roster *roster,
			    const struct ingot_store_filter *filter);

#endif
