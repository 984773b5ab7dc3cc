/*
 * groups.h: the groups of this machine and who is in them, from the sources that nsswitch.conf names.
 */
#ifndef INGOT_GROUPS_H
#define INGOT_GROUPS_H

#include <stdint.h>

#include "call_memory.h"

struct ingot_group {
	const char *name;
	uint32_t gid;
};

struct ingot_groups {
	struct ingot_group *groups;
	uint32_t count;
};

/* A member of a group; one without an account, whom the group alone names, has the id INGOT_NO_USER. */
#define INGOT_NO_USER UINT32_MAX

struct ingot_member {
	const char *name;
	uint32_t uid;
};

struct ingot_members {
	struct ingot_member *members;
	uint32_t count;
};

/* All return 0, ERROR_NOT_ENOUGH_MEMORY, RPC_S_CALL_CANCELLED. Threads: any. */

/* All groups, in the order of their sources. */
INGOT_MUST_CHECK NET_API_STATUS ingot_groups_read(struct ingot_call_memory *memory,
						  struct ingot_groups *ret_groups);

/*
 * The members of a group, each once: those it names, and the accounts that have it as their own group.
 * ERROR_NO_SUCH_ALIAS when there is none of that name.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_group_members_read(struct ingot_call_memory *memory,
							 const char *name,
							 struct ingot_members *ret_members);

/*
 * The groups that an account is in, its own first; one without a name has its number as a text.
 * NERR_UserNotFound when there is no account of that name.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_groups_of(struct ingot_call_memory *memory, const char *user,
						struct ingot_groups *ret_groups);

#endif
