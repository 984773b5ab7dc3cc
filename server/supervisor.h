/*
 * supervisor.h: several processes that serve at the same addresses, and the one that looks after them.
 *
 * In: a daemon that listens, how many processes. Out: so many children, each a server of its own; one that dies is
 * replaced, the others go on meanwhile. All of them end with the supervisor, however that ends.
 */
#ifndef INGOT_SUPERVISOR_H
#define INGOT_SUPERVISOR_H

#include <stdbool.h>

#include "ingot/export.h"

/* What a child does: `number` from 1. Returns its exit status. */
typedef int (*ingot_supervisor_child)(void *context, unsigned number);

/* The child of that number, from 1, has died. */
typedef void (*ingot_supervisor_buried)(void *context, unsigned number);

/*
 * Keep `count` children until SIGTERM or SIGINT, which are passed on to them, as SIGHUP is; then wait until all have
 * ended. These signals and SIGCHLD are blocked, and there is no second thread.
 *
 * buried  called when one has died, before another one takes its place
 * ready   called when all have been started; false ends them again
 *
 * Returns false when `ready` did.
 */
INGOT_MUST_CHECK bool ingot_supervise(unsigned count, ingot_supervisor_child child,
				      ingot_supervisor_buried buried, bool (*ready)(void *context),
				      void *context);

#endif
