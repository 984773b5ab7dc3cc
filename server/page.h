/*
 * page.h: one answer of server records under construction: SERVER_INFO_100s or _101s in one array, with a
 * limit on their bytes.
 *
 * Bytes are counted as the caller of NetServerEnum will have them in memory: sizeof the structure and the
 * texts it points to, each with its NUL. All memory is ExpertAllocMemory's under the call's key: nothing
 * needs to be freed, and nothing may outlive the call.
 */
#ifndef INGOT_PAGE_H
#define INGOT_PAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ingot/status.h"
#include "netmon.h"
#include "store.h"

struct ingot_page_level;

struct ingot_page {
	HEXPERTKEY call;
	const struct ingot_page_level *level;
	size_t left;      /* bytes that records may still take */
	uint8_t *records; /* the answer: `count` structures of the level; NULL if none */
	uint32_t count;
	uint32_t room; /* structures that fit into `records` */
	char *text;    /* where the next text goes */
	size_t text_room;
};

/* Begin a page of at most `bytes`. Returns 0, or ERROR_INVALID_LEVEL when the level is not 100 or 101. */
INGOT_MUST_CHECK NET_API_STATUS ingot_page_init(struct ingot_page *page, HEXPERTKEY call,
						uint32_t level, size_t bytes);

/*
 * Add a server whole. Returns 0; ERROR_MORE_DATA when it does not fit, and the page is as it was;
 * ERROR_NOT_ENOUGH_MEMORY; RPC_S_CALL_CANCELLED when the call is to stop.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_page_add(struct ingot_page *page,
					       const struct ingot_store_server *server);

#endif
