/*
 * sessions.h: who is connected to any of a daemon's processes.
 *
 * In: each process's connections as they come, call and go. Out: all that there are. The memory is shared with the
 * children that are forked afterwards; each writes a part of its own, which nobody locks, and whoever looks after them
 * clears the part of one that has died.
 */
#ifndef INGOT_SESSIONS_H
#define INGOT_SESSIONS_H

#include <stdbool.h>

#include "ingot/export.h"
#include "ingot/rpc.h"

typedef struct ingot_sessions ingot_sessions;

/*
 * Room for the connections of so many processes, of which this one is the first. NULL when memory is short.
 */
ingot_sessions *ingot_sessions_new(unsigned processes);
void ingot_sessions_free(ingot_sessions *sessions);

/* From now on this process is the one with that number, from 1; it has no connections yet. */
void ingot_sessions_take(ingot_sessions *sessions, unsigned number);

/* The process with that number is dead, and its connections with it. */
void ingot_sessions_clear(ingot_sessions *sessions, unsigned number);

/* An ingot_caller_watch, whose context is the ingot_sessions: a connection of this process has come, or gone. */
void ingot_sessions_note(void *sessions, const ingot_caller *caller, int has_come);

/* A connection of this process calls. Threads: any; the connection stays meanwhile. */
void ingot_sessions_call(ingot_sessions *sessions, uint32_t connection);

/*
 * All connections. Their numbers are others than in the processes' own servers: no two of the daemon's have had the same,
 * and who came later has the greater one.
 *
 * ret_callers  receives an array, freed with NetApiBufferFree
 *
 * Returns 0 or ERROR_NOT_ENOUGH_MEMORY. Threads: any.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_sessions_read(const ingot_sessions *sessions,
						    ingot_caller **ret_callers,
						    uint32_t *ret_count);

#endif
