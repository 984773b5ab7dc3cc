/*
 * expert.h: beginning and ending what netmon.h calls a run: one for each call in a server.
 *
 * In: a context of the host's. Out: a key for netmon.h's functions. It does not run anything.
 *
 * Threads: as netmon.h says.
 */
#ifndef INGOT_EXPERT_H
#define INGOT_EXPERT_H

#include "ingot/export.h"
#include "ingot/status.h"

/*
 * Begin a run. It lasts until ingot_expert_end.
 *
 * context  what ingot_expert_context gives back; not touched
 * ret_key  receives the key
 *
 * Returns 0, ERROR_NOT_ENOUGH_MEMORY.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_expert_begin(void *context, HEXPERTKEY *ret_key);

/* End a run: the key is over and every block under it is freed. A key that is over (or NULL) is left. */
void ingot_expert_end(HEXPERTKEY key);

/* The context of a run; NULL when the key is over or was never one. */
void *ingot_expert_context(HEXPERTKEY key);

#endif
