/*
 * live.c: the table of live pointers, as uthash keeps it.
 *
 * In: pointers and entries. Out: entries. uthash is always told the hash, and HASH_KEYCMP takes a key for
 * what it is, an address, so what a key points to is never read. Buckets come from the heap layer,
 * uncounted. It does not lock.
 */
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "heap.h"
#include "winerror.h"

#define HASH_NONFATAL_OOM        1
#define uthash_malloc(size)      ingot_heap_alloc_uncounted(size)
#define uthash_free(block, size) ingot_heap_free_uncounted(block)
#define HASH_KEYCMP(a, b, size)  ((a) != (b))
#include "live.h"

#define KEY_LENGTH sizeof(void *)

uint32_t ingot_live_hash(const void *pointer)
{
	/* Fibonacci hashing; blocks are 16 bytes apart, so the lowest bits say nothing. */
	return (uint32_t)(((uint64_t)(uintptr_t)pointer >> 4) * UINT64_C(0x9E3779B97F4A7C15) >> 32);
}

void ingot_live_add(struct ingot_live_table *table, struct ingot_live *live, const void *pointer,
		    uint32_t hash)
{
	unsigned noexpand;

	HASH_ADD_KEYPTR_BYHASHVALUE(hh, table->entries, pointer, KEY_LENGTH, hash, live);
	if (live->hh.tbl)
		return;
	/* No memory for more buckets, and uthash took the entry out again: the old ones must do. */
	noexpand = table->entries->hh.tbl->noexpand;
	table->entries->hh.tbl->noexpand = 1;
	HASH_ADD_KEYPTR_BYHASHVALUE(hh, table->entries, pointer, KEY_LENGTH, hash, live);
	table->entries->hh.tbl->noexpand = noexpand;
}

struct ingot_live *ingot_live_find(const struct ingot_live_table *table, const void *pointer,
				   uint32_t hash)
{
	struct ingot_live *found;

	HASH_FIND_BYHASHVALUE(hh, table->entries, pointer, KEY_LENGTH, hash, found);
	return found == &table->anchor ? NULL : found;
}

void ingot_live_remove(struct ingot_live_table *table, struct ingot_live *live)
{
	HASH_DELETE(hh, table->entries, live);
}

struct ingot_live *ingot_live_first(const struct ingot_live_table *table)
{
	return table->entries ? table->entries->hh.next : NULL;
}

NET_API_STATUS ingot_live_init(struct ingot_live_table *table)
{
	struct ingot_live *anchor = &table->anchor;

	if (table->entries)
		return 0;
	HASH_ADD_KEYPTR_BYHASHVALUE(hh, table->entries, anchor, KEY_LENGTH, ingot_live_hash(anchor),
				    anchor);
	if (table->entries)
		return 0;
	memset(table, 0, sizeof(*table));
	return ERROR_NOT_ENOUGH_MEMORY;
}

void ingot_live_done(struct ingot_live_table *table)
{
	HASH_CLEAR(hh, table->entries);
	memset(table, 0, sizeof(*table));
}
