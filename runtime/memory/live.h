/*
 * live.h: a table of live pointers: what is it that a program hands in, if anything at all?
 *
 * In: pointers, of which only the value counts. Out: the entry that was added under that value, or
 * nothing. An entry is a part of its owner's own memory, so that adding one needs none. The table does
 * not lock: registry.h, and whoever has a table of his own, does.
 *
 * Why adding cannot fail: uthash makes its table with the first entry and drops it with the last, so
 * the first is an anchor that stays (and that costs one allocation, at init). A table that cannot grow
 * for want of memory only becomes slower.
 */
#ifndef INGOT_LIVE_H
#define INGOT_LIVE_H

#include <uthash.h>

#include "ingot/export.h"
#include "ingot/status.h"

struct ingot_live {
	UT_hash_handle hh; /* hh.key is the pointer itself, not where it stands */
};

struct ingot_live_table {
	struct ingot_live *entries; /* uthash's head; NULL before init */
	struct ingot_live anchor;   /* under its own address; never found, never first */
};

/*
 * Make a table that is all zero ready; one that is ready already stays as it is.
 * Returns 0, ERROR_NOT_ENOUGH_MEMORY: the table is all zero again.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_live_init(struct ingot_live_table *table);

/* Give the table's memory back; entries still in it are their owners' to free. The table is zero. */
void ingot_live_done(struct ingot_live_table *table);

/* The pointer's hash, for whoever spreads pointers over tables: the upper bits are left to him. */
uint32_t ingot_live_hash(const void *pointer);

/* Add `live` under `pointer`, which is not in the table. `hash` is ingot_live_hash's, here and below. */
void ingot_live_add(struct ingot_live_table *table, struct ingot_live *live, const void *pointer,
		    uint32_t hash);

/* The entry added under `pointer`, NULL when there is none. */
struct ingot_live *ingot_live_find(const struct ingot_live_table *table, const void *pointer,
				   uint32_t hash);

/* Take an entry of this table out of it. */
void ingot_live_remove(struct ingot_live_table *table, struct ingot_live *live);

/* Any entry, the one longest there; NULL when the table is empty. */
struct ingot_live *ingot_live_first(const struct ingot_live_table *table);

#endif
