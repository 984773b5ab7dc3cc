/*
 * listing.c: rows in the order of their keys, a page at a time.
 *
 * In: rows with keys, an enumeration's question. Out: one page, its totals and where to go on. It does not lay
 * records out (page.c) and does not know what rows are.
 */
#include <stdlib.h>

#include "listing.h"
#include "lmerr.h"
#include "winerror.h"

static int compare(const void *left, const void *right)
{
	const struct ingot_listing_entry *one = left;
	const struct ingot_listing_entry *other = right;

	return (one->key > other->key) - (one->key < other->key);
}

/* The first entry at or behind the resume position. */
static uint32_t find_start(const struct ingot_listing_entry *entries, uint32_t count,
			   uint64_t resume)
{
	uint32_t low = 0;

	while (low < count) {
		uint32_t middle = low + (count - low) / 2;

		if (entries[middle].key < resume)
			low = middle + 1;
		else
			count = middle;
	}
	return low;
}

/* Add all entries of the key at `at`; *ret_next is the entry behind them. */
static NET_API_STATUS add_group(struct ingot_page *page, const struct ingot_listing_entry *entries,
				uint32_t at, uint32_t count, uint32_t *ret_next)
{
	uint32_t first = at;
	NET_API_STATUS status = 0;

	while (status == 0 && at < count && entries[at].key == entries[first].key)
		status = ingot_page_add(page, entries[at++].row);
	*ret_next = at;
	return status;
}

NET_API_STATUS ingot_listing_answer(struct ingot_listing *listing,
				    struct ingot_listing_entry *entries, uint32_t count)
{
	struct ingot_page page;
	NET_API_STATUS status =
		ingot_page_init(&page, listing->call, listing->layouts, listing->layout_count,
				listing->level, listing->prefmaxlen);
	uint32_t start;
	uint32_t at;
	uint32_t kept = 0;

	if (status != 0)
		return status;
	if (count > 0)
		qsort(entries, count, sizeof(*entries), compare);
	start = at = find_start(entries, count, listing->resume);
	while (at < count && status == 0) {
		uint32_t next = at;

		status = add_group(&page, entries, at, count, &next);
		if (status == 0) {
			at = next;
			kept = page.count;
		}
	}
	if (status != 0 && status != ERROR_MORE_DATA)
		return status;
	if (status == ERROR_MORE_DATA && kept == 0)
		return NERR_BufTooSmall;
	listing->ret_records = kept ? page.records : NULL;
	listing->ret_read = kept;
	listing->ret_total = count - start;
	listing->ret_resume = status == 0 ? 0 : entries[at - 1].key + 1;
	return status;
}
