/*
 * listing.h: rows in the order of their keys, a page at a time.
 *
 * A resume handle is the key of the last row returned, plus one. So nothing is kept between calls, each call makes
 * progress, and a row that stays while others come and go is met exactly once. Rows of one key come in one page or not
 * at all: accounts that share an id, say.
 */
#ifndef INGOT_LISTING_H
#define INGOT_LISTING_H

#include "page.h"

/* Keys are below UINT32_MAX where resume handles have 32 bits, below UINT64_MAX elsewhere. */
struct ingot_listing_entry {
	uint64_t key;
	const void *row;
};

struct ingot_listing {
	/* The question, as the parameters of an enumeration. */
	HEXPERTKEY call;
	const struct ingot_layout *layouts;
	size_t layout_count;
	uint32_t level;
	uint32_t prefmaxlen;
	uint64_t resume; /* 0: from the start */
	/* The answer. */
	uint8_t *ret_records;
	uint32_t ret_read;
	uint32_t ret_total; /* from the resume position on, the page included */
	uint64_t ret_resume;
};

/*
 * Answer with a page of the entries, which are sorted here.
 *
 * Returns 0 when nothing is left (ret_resume 0; no rows: ret_records NULL and counts 0); ERROR_MORE_DATA
 * (ret_resume is not 0); NERR_BufTooSmall when not one whole entry fits; ERROR_INVALID_LEVEL;
 * ERROR_NOT_ENOUGH_MEMORY, RPC_S_CALL_CANCELLED. Results are set on 0 and ERROR_MORE_DATA alone.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_listing_answer(struct ingot_listing *listing,
						     struct ingot_listing_entry *entries,
						     uint32_t count);

#endif
