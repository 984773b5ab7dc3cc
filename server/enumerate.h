/*
 * enumerate.h: which servers NetServerEnum answers with, a page at a time.
 */
#ifndef INGOT_ENUMERATE_H
#define INGOT_ENUMERATE_H

#include <stdint.h>

#include "answers.h"
#include "ingot/status.h"
#include "netmon.h"
#include "page.h"
#include "store.h"

/* What there is to list: the store's servers, and the daemon itself as a server of its own domain. */
struct ingot_catalogue {
	ingot_store *store;
	const struct ingot_store_server *self; /* id INGOT_STORE_ID_SELF */
	const char *domain;                    /* the daemon's own */
	struct ingot_answers *
		answers; /* to all of it; dropped by who changes self or domain. NULL: none are kept */
};

struct ingot_enumeration {
	/* The question, as NetServerEnum's parameters. */
	uint32_t level;
	uint32_t prefmaxlen;
	uint32_t servertype;
	const char *domain; /* NULL: the daemon's own */
	uint32_t resume;    /* 0: from the start */
	uint64_t now;
	/* The answer. */
	void *ret_records;
	uint32_t ret_read;
	uint32_t ret_total;
	uint32_t ret_resume;
};

/*
 * Answer an enumeration.
 *
 * Entries come in the order of their ids, the daemon itself first; the resume handle is the id of the last
 * one returned. So each call makes progress, and an entry that stays in the store while others come and go is
 * met exactly once. A server that announces itself under the daemon's own name takes the daemon's place in
 * the listing, at its position, for as long as it stays.
 *
 * call         the memory of the records is its, or theirs until it is over (ingot_call_defer)
 * enumeration  the question in, the answer out (only on 0 and ERROR_MORE_DATA)
 *
 * Returns 0 when nothing is left (ret_resume 0; no match: ret_records NULL and counts 0); ERROR_MORE_DATA
 * (ret_resume is not 0); NERR_BufTooSmall when not one whole entry fits; ERROR_INVALID_LEVEL;
 * ERROR_INVALID_FUNCTION for SV_TYPE_DOMAIN_ENUM with other bits; ERROR_INVALID_NAME for a domain that is
 * none; as ingot_page_add and ingot_store_read_begin. ret_total counts what remained from the resume position on,
 * the page included.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_enumerate(const struct ingot_catalogue *catalogue,
						HEXPERTKEY call,
						struct ingot_enumeration *enumeration);

#endif
