/*
 * operations.h: what the daemon does for each procedure of lmserver.idl.
 */
#ifndef INGOT_OPERATIONS_H
#define INGOT_OPERATIONS_H

#include <stdint.h>

#include "clock.h"
#include "enumerate.h"
#include "lmserver.h"

/* How long an announcement holds, in seconds: when it does not say, and at most. */
#define INGOT_TTL_DEFAULT 720u /* Windows' browser's: a server announces every 12 minutes */
#define INGOT_TTL_MAX     86400u

/* Seconds between two removals of servers whose time is past. They are not listed in between either. */
#define INGOT_EXPIRE_INTERVAL 10u

/* The context of ingot_server_add. Threads: calls that share one must not run at once. */
struct ingot_operations_context {
	struct ingot_catalogue catalogue;
	struct ingot_clock clock;
	uint64_t expire_at; /* when to remove next; 0 at first */
};

extern const struct lmserver_ops ingot_operations;

#endif
