/*
 * logons.h: who is logged on to this machine, as who(1) shows it (utmp).
 */
#ifndef INGOT_LOGONS_H
#define INGOT_LOGONS_H

#include <stdint.h>

#include "call_memory.h"

struct ingot_logon {
	const char *user;
	uint32_t process; /* the session's first */
};

struct ingot_logons {
	struct ingot_logon *logons;
	uint32_t count;
};

/*
 * Read them, one for each session that is still there.
 * Returns 0, ERROR_NOT_ENOUGH_MEMORY, RPC_S_CALL_CANCELLED. Threads: any.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_logons_read(struct ingot_call_memory *memory,
						  struct ingot_logons *ret_logons);

#endif
