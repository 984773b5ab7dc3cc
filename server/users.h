/*
 * users.h: the user accounts of this machine, from the sources that nsswitch.conf names.
 */
#ifndef INGOT_USERS_H
#define INGOT_USERS_H

#include <stdbool.h>
#include <stdint.h>

#include "call_memory.h"

/* One account. Texts belong to the memory that it was read into. */
struct ingot_user {
	const char *name;
	const char *full_name; /* the first part of the GECOS field, or NULL */
	const char *comment;   /* its other parts as they stand, or NULL */
	const char *home;
	const char *shell;
	uint32_t uid;
	uint32_t gid;
	uint32_t privilege;    /* USER_PRIV_* */
	uint32_t flags;        /* UF_* */
	uint32_t password_age; /* in seconds; 0 if not known */
};

struct ingot_users {
	struct ingot_user *users;
	uint32_t count;
};

/*
 * Whose passwords' state (never the password) goes into flags and password_age. Of other accounts they say what
 * the passwd database does: with a shadow file, that they are accounts.
 */
struct ingot_sight {
	bool all;
	uint32_t uid; /* this user's, also without `all` */
};

/*
 * Read all accounts, in the order of their sources.
 * Returns 0, ERROR_NOT_ENOUGH_MEMORY, RPC_S_CALL_CANCELLED. Threads: any.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_users_read(struct ingot_call_memory *memory,
						 const struct ingot_sight *sight,
						 struct ingot_users *ret_users);

/* Read one account. Returns NERR_UserNotFound when there is none of that name; else as ingot_users_read. */
INGOT_MUST_CHECK NET_API_STATUS ingot_user_find(struct ingot_call_memory *memory, const char *name,
						const struct ingot_sight *sight,
						struct ingot_user *ret_user);

/* The name of a user id, or the number as a text when it has none. Returns as ingot_users_read. */
INGOT_MUST_CHECK NET_API_STATUS ingot_user_name(struct ingot_call_memory *memory, uint32_t uid,
						const char **ret_name);

#endif
