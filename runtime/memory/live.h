/*
 * live.h: a table of live pointers: what is it that a program hands in, if anything at all?
 *
 * In: pointers, of which only the value counts. Out: the entry that was added under that value, or
 * nothing. An entry is a part of its owner's own memory, so that adding one needs none. The table does
 * not lock: registry.h, and whoever has a table of his own, does.
 *
 * It is a uthash table. uthash is always told the hash, and HASH_KEYCMP takes a key for what it is, an
 * address, so what a key points to is never read. Adding cannot fail: uthash makes its table with the
 * first entry and drops it with the last, so the first is an anchor that stays; a table that cannot grow
 * for want of memory only becomes slower.
 */
#ifndef INGOT_LIVE_H
#define INGOT_LIVE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "heap.h"
#include "ingot/export.h"
#include "ingot/status.h"
#include "winerror.h"

#define HASH_NONFATAL_OOM        1
#define uthash_malloc(size)      ingot_heap_alloc_uncounted(size)
#define uthash_free(block, size) ingot_heap_free_uncounted(block)
#define HASH_KEYCMP(a, b, size)  ((a) != (b))
#include <uthash.h>

#define INGOT_LIVE_KEY_LENGTH sizeof(void *)

struct ingot_live {
	UT_hash_handle hh; /* hh.key is the pointer itself, not where it stands */
};

struct ingot_live_table {
	struct ingot_live *entries; /* uthash's head; NULL before init */
	struct ingot_live anchor;   /* under its own address; never found, never first */
};

static inline uint32_t ingot_live_hash(const void *pointer)
{
	/* Fibonacci hashing; blocks are 16 bytes apart, so the lowest bits say nothing. */
	return (uint32_t)(((uint64_t)(uintptr_t)pointer >> 4) * UINT64_C(0x9E3779B97F4A7C15) >> 32);
}

/*
 * Make a table that is all zero ready; one that is ready already stays as it is.
 * Returns 0, ERROR_NOT_ENOUGH_MEMORY: the table is all zero again.
 */
static inline INGOT_MUST_CHECK NET_API_STATUS ingot_live_init(struct ingot_live_table *table)
{
	struct ingot_live *anchor = &table->anchor;

	if (table->entries)
		return 0;
	HASH_ADD_KEYPTR_BYHASHVALUE(hh, table->entries, anchor, INGOT_LIVE_KEY_LENGTH,
				    ingot_live_hash(anchor), anchor);
	if (table->entries)
		return 0;
	memset(table, 0, sizeof(*table));
	return ERROR_NOT_ENOUGH_MEMORY;
}

/* Give the table's memory back; entries still in it are their owners' to free. The table is zero. */
static inline void ingot_live_done(struct ingot_live_table *table)
{
	HASH_CLEAR(hh, table->entries);
	memset(table, 0, sizeof(*table));
}

/* Add `live` under `pointer`, which is not in the table. */
static inline void ingot_live_add(struct ingot_live_table *table, struct ingot_live *live,
				  const void *pointer)
{
	uint32_t hash = ingot_live_hash(pointer);
	unsigned noexpand;

	HASH_ADD_KEYPTR_BYHASHVALUE(hh, table->entries, pointer, INGOT_LIVE_KEY_LENGTH, hash, live);
	if (live->hh.tbl)
		return;
	/* No memory for more buckets, and uthash took the entry out again: the old ones must do. */
	noexpand = table->entries->hh.tbl->noexpand;
	table->entries->hh.tbl->noexpand = 1;
	HASH_ADD_KEYPTR_BYHASHVALUE(hh, table->entries, pointer, INGOT_LIVE_KEY_LENGTH, hash, live);
	table->entries->hh.tbl->noexpand = noexpand;
}

/* The entry added under `pointer`, NULL when there is none. */
static inline struct ingot_live *ingot_live_find(const struct ingot_live_table *table,
						 const void *pointer)
{
	struct ingot_live *found;

	HASH_FIND_BYHASHVALUE(hh, table->entries, pointer, INGOT_LIVE_KEY_LENGTH,
			      ingot_live_hash(pointer), found);
	return found == &table->anchor ? NULL : found;
}

/* Take an entry of this table out of it. */
static inline void ingot_live_remove(struct ingot_live_table *table, struct ingot_live *live)
{
	HASH_DELETE(hh, table->entries, live);
}

/*
 * Whether an entry, met under a link of this table's, still is what ingot_live_add made of it: a program
 * may have written over it. If it is not, its links are not to be followed.
 */
static inline bool ingot_live_sound(const struct ingot_live_table *table,
				    const struct ingot_live *live)
{
	const UT_hash_handle *hh = &live->hh;

	return hh->tbl == table->entries->hh.tbl && hh->keylen == INGOT_LIVE_KEY_LENGTH &&
	       hh->hashv == ingot_live_hash(hh->key);
}

/* As ingot_live_find, for a table whose entries may have been written over: NULL as well then. */
static inline struct ingot_live *ingot_live_find_sound(const struct ingot_live_table *table,
						       const void *pointer)
{
	const UT_hash_table *tbl = table->entries ? table->entries->hh.tbl : NULL;
	uint32_t hash = ingot_live_hash(pointer);
	const UT_hash_handle *hh = tbl ? tbl->buckets[hash & (tbl->num_buckets - 1)].hh_head : NULL;
	struct ingot_live *live;

	for (; hh; hh = hh->hh_next) {
		/* An entry is its handle. */
		live = (struct ingot_live *)hh;
		if (!ingot_live_sound(table, live))
			return NULL;
		if (hh->key == pointer)
			return live == &table->anchor ? NULL : live;
	}
	return NULL;
}

/* The entry that has been there longest; NULL when the table is empty. */
static inline struct ingot_live *ingot_live_first(const struct ingot_live_table *table)
{
	return table->entries ? table->entries->hh.next : NULL;
}

/* The entry that was added next; NULL when there is none. */
static inline struct ingot_live *ingot_live_next(const struct ingot_live *live)
{
	return live->hh.next;
}

#endif
