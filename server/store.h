/*
 * store.h: where announced servers are kept. One small interface, so that another store (a cluster's own,
 * say) can take the place of store_sqlite.c by being linked instead of it.
 *
 * A store holds domains, and servers under a name that is unique in its domain. Names of both compare
 * without regard to ASCII case and keep the spelling they came with first. Each server and each domain has
 * an id, which it keeps for as long as it stays: 2 to INGOT_STORE_ID_MAX, growing with every newcomer, never
 * given again. (1 is left to the daemon itself.) Ids are what resume handles are made of. When they run
 * out, after 2^32 newcomers, all are numbered anew from 2.
 *
 * A store judges nothing: names and texts have been checked by whoever calls.
 *
 * Times are in seconds on the caller's clock (clock.h). A server whose time is past is there no more, whether
 * or not ingot_store_expire has removed it yet.
 *
 * Threads: any, at once. Those who read go side by side, and none waits while another one's change is on its way to
 * the disk. Several processes may have the same store open.
 */
#ifndef INGOT_STORE_H
#define INGOT_STORE_H

#include <stdbool.h>
#include <stdint.h>

#include "ingot/status.h"

#define INGOT_STORE_ID_SELF 1u
#define INGOT_STORE_ID_MAX  UINT32_MAX

/* Bytes of the longest reason that ingot_store_open gives, the NUL included. */
#define INGOT_STORE_REASON_MAX 512

typedef struct ingot_store ingot_store;

/* One server, or a domain (of which only id and name are set). Texts belong to whoever made it. */
struct ingot_store_server {
	uint32_t id;
	const char *name;
	const char *comment; /* or NULL */
	uint32_t platform_id;
	uint32_t version_major;
	uint32_t version_minor;
	uint32_t type;     /* SV_TYPE_* */
	const void *offer; /* what it offers, in bytes that the caller has made; or NULL */
	uint32_t offer_length;
};

/* Which of them. */
struct ingot_store_filter {
	const char *
		domain; /* servers of this domain; NULL: the domains themselves that have a server */
	const char *except; /* a name that is left out, or NULL */
	bool offers;        /* show what they offer; else `offer` is NULL */
	bool any_type;      /* servers of every type, else: */
	uint32_t types;     /* servers with at least one of these bits */
	uint32_t after;     /* those with a greater id; 0: all */
	uint64_t now;       /* those whose time is not past */
};

/* Of a domain: the servers that are shown without a filter of types are the same while `changes` is and now < until. */
struct ingot_store_stamp {
	uint64_t changes;
	uint64_t until;
};

/* Is shown one server after the other, whose texts live as long as the call; false: enough. */
typedef bool (*ingot_store_visit)(void *context, const struct ingot_store_server *server);

/*
 * Open a store, which is made if there is none.
 *
 * path       a file's path; ":memory:" is a store that lives as long as it is open
 * now        servers whose time lies more than `ahead` seconds after it are cut down to that
 * ahead      (they were announced when the clock was ahead of what it is now)
 * ret_store  receives the store; close it with ingot_store_close
 * reterr     at least INGOT_STORE_REASON_MAX bytes; on failure, why, in words
 *
 * Returns 0; ERROR_NOT_ENOUGH_MEMORY; ERROR_INVALID_PARAMETER for what is no store of ours or of a newer
 * version; ERROR_WRITE_FAULT, ERROR_GEN_FAILURE, ERROR_DISK_FULL, ERROR_BUSY for what the system refuses.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_store_open(const char *path, uint64_t now, uint64_t ahead,
						 ingot_store **ret_store, char *reterr);

/* Close a store (NULL is fine) that nobody uses. */
void ingot_store_close(ingot_store *store);

/*
 * Put a server in, or give the one that is there by that name the new values. When it returns 0 the server
 * is on the disk: neither the end of the process nor of the power loses it.
 *
 * domain   of the server; comes into being with its first
 * server   its values; the id is not looked at
 * expires  when its time is past
 *
 * Returns 0, or ERROR_DISK_FULL, ERROR_WRITE_FAULT, ERROR_BUSY, ERROR_NOT_ENOUGH_MEMORY, and then nothing
 * has changed.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_store_announce(ingot_store *store, const char *domain,
						     const struct ingot_store_server *server,
						     uint64_t expires);

/* Take a server out. Returns 0, NERR_NoSuchServer when it is not there, or as ingot_store_announce. */
INGOT_MUST_CHECK NET_API_STATUS ingot_store_withdraw(ingot_store *store, const char *domain,
						     const char *name, uint64_t now);

/*
 * Begin to read: what had been acknowledged by now is there, and stays as it is until ingot_store_read_end. A thread
 * reads once at a time, and changes nothing meanwhile.
 *
 * Returns 0, and then it has to be ended, or ERROR_GEN_FAILURE, ERROR_BUSY, ERROR_NOT_ENOUGH_MEMORY.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_store_read_begin(ingot_store *store);
void ingot_store_read_end(ingot_store *store);

/* While reading: show what the filter lets through, in ascending order of ids, until `visit` has enough. */
void ingot_store_walk(ingot_store *store, const struct ingot_store_filter *filter,
		      ingot_store_visit visit, void *context);

/* While reading: how many the filter lets through. */
uint32_t ingot_store_count(ingot_store *store, const struct ingot_store_filter *filter);

/* While reading: by what it is known that nothing has changed. */
struct ingot_store_stamp ingot_store_stamp(ingot_store *store, const char *domain);

/* While reading: show the server of this name, and what it offers, if there is one. */
void ingot_store_find(ingot_store *store, const char *domain, const char *name, uint64_t now,
		      ingot_store_visit visit, void *context);

/* Remove the servers whose time is past, and the domains that have none left. Returns as announce. */
INGOT_MUST_CHECK NET_API_STATUS ingot_store_expire(ingot_store *store, uint64_t now);

#endif
