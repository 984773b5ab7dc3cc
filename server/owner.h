/*
 * owner.h: the user that the daemon becomes when it was started as root and has opened what only root may.
 *
 * In: a user's name. Out: a process that is this user, in his groups, and cannot be root again; or the reason in the log.
 */
#ifndef INGOT_OWNER_H
#define INGOT_OWNER_H

#include <stdbool.h>
#include <sys/types.h>

#include "ingot/export.h"

struct ingot_owner {
	const char *name; /* not copied */
	uid_t user;
	gid_t group;
};

/* Look a user up. False when there is none, or he cannot be looked up. */
INGOT_MUST_CHECK bool ingot_owner_find(const char *name, struct ingot_owner *ret_owner);

/* Become him; who is him already stays it. Before there is a second thread. */
INGOT_MUST_CHECK bool ingot_owner_become(const struct ingot_owner *owner);

#endif
