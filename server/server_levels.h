/*
 * server_levels.h: how the daemon's servers become records of lmserver.idl's levels.
 */
#ifndef INGOT_SERVER_LEVELS_H
#define INGOT_SERVER_LEVELS_H

#include "page.h"
#include "store.h"

struct ingot_server_row {
	const struct ingot_store_server *server;
	const void *offer; /* level 1001: what it offers, a live block of SERVER_OFFER; or NULL */
	/* Level 102, which is of this machine alone. */
	uint32_t users_max;
	uint32_t disconnect_minutes;
	uint32_t announce_seconds;
};

/* What NetServerEnum has is the first of them: 100, 101, 1001. NetServerGetInfo has 102 as well. */
#define INGOT_SERVER_ENUM_LEVELS 3u
#define INGOT_SERVER_LEVELS      4u
extern const struct ingot_layout ingot_server_levels[INGOT_SERVER_LEVELS];

#endif
