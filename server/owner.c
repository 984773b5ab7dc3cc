/*
 * owner.c: from root to another user.
 *
 * In and out: see owner.h. Groups first: a user who is not root may not change them.
 */
#include <errno.h>
#include <grp.h>
#include <pwd.h>
#include <string.h>
#include <unistd.h>

#include "log.h"
#include "owner.h"

bool ingot_owner_find(const char *name, struct ingot_owner *ret_owner)
{
	struct passwd *entry;

	errno = 0;
	entry = getpwnam(name);
	if (!entry && errno != 0 && errno != ENOENT)
		ingot_log(INGOT_LOG_ERROR, "cannot look the user %s up: %s", name, strerror(errno));
	else if (!entry)
		ingot_log(INGOT_LOG_ERROR, "there is no user %s", name);
	if (!entry)
		return false;
	*ret_owner = (struct ingot_owner){name, entry->pw_uid, entry->pw_gid};
	return true;
}

bool ingot_owner_become(const struct ingot_owner *owner)
{
	if (geteuid() == owner->user && getuid() == owner->user)
		return true;
	if (initgroups(owner->name, owner->group) == 0 &&
	    setresgid(owner->group, owner->group, owner->group) == 0 &&
	    setresuid(owner->user, owner->user, owner->user) == 0)
		return true;
	ingot_log(INGOT_LOG_ERROR, "cannot become the user %s: %s", owner->name, strerror(errno));
	return false;
}
