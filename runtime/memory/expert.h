/*
 * expert.h: what netmon.h calls a run, for hosts: one for each call in a server.
 *
 * In: a context of the host's. Out: a key for netmon.h's functions, and a call that can be left by it.
 *
 * Threads: as netmon.h says.
 */
#ifndef INGOT_EXPERT_H
#define INGOT_EXPERT_H

#include <stdbool.h>

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

/*
 * Call body(arg), which ExpertAbort(key) leaves. A body's ExpertAbort reaches no run that was begun outside:
 * what lies between is the host's, and is not jumped over.
 *
 * key  a run that goes on after the call
 *
 * Returns false when the body was left by ExpertAbort.
 */
INGOT_MUST_CHECK bool ingot_expert_call(HEXPERTKEY key, void (*body)(void *arg), void *arg);

/* Whether a key's run has begun and not ended. */
bool ingot_expert_is_live(HEXPERTKEY key);

/* The context of a run; NULL when the key is over or was never one. */
void *ingot_expert_context(HEXPERTKEY key);

#endif
