/*
 * users.c: the user accounts of this machine.
 *
 * In: getpwent, getspent and their kin. Out: accounts with Windows' flags. It does not decide who may see them.
 */
#include <errno.h>
#include <pwd.h>
#include <shadow.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "lmaccess.h"
#include "lmerr.h"
#include "nss.h"
#include "users.h"
#include "winerror.h"

#define FIRST_USERS     64u
#define SECONDS_PER_DAY 86400
#define UID_NOBODY      65534u
#define DAYS_FOR_EVER   99999 /* what useradd writes for a password that does not end */

/* The state of one password, in days since 1970 as shadow(5) has them. */
struct password {
	const char *name;
	bool locked;
	bool empty;
	long changed;
	long least;
	long most;
	long expires;
};

struct passwords {
	struct password *list; /* by name */
	uint32_t count;
};

/* As passwd(1) says "L": no password that anybody could type leads in. */
static bool is_locked(const char *hash)
{
	return hash[0] == '!' || hash[0] == '*';
}

static struct password describe(const struct spwd *shadow)
{
	return (struct password){
		.locked = is_locked(shadow->sp_pwdp),
		.empty = shadow->sp_pwdp[0] == '\0',
		.changed = shadow->sp_lstchg,
		.least = shadow->sp_min,
		.most = shadow->sp_max,
		.expires = shadow->sp_expire,
	};
}

static int compare(const void *left, const void *right)
{
	return strcmp(((const struct password *)left)->name,
		      ((const struct password *)right)->name);
}

static NET_API_STATUS read_passwords(struct ingot_call_memory *memory, struct passwords *passwords)
{
	NET_API_STATUS status = 0;
	const struct spwd *shadow;
	uint32_t room = 0;

	setspent();
	while (status == 0 && (shadow = getspent())) {
		struct password password = describe(shadow);

		status = ingot_call_memory_text(memory, shadow->sp_namp, strlen(shadow->sp_namp),
						&password.name);
		if (status == 0 && passwords->count == room)
			status = ingot_call_memory_grow(memory, &passwords->list, sizeof(password),
							FIRST_USERS, &room);
		if (status == 0)
			passwords->list[passwords->count++] = password;
	}
	endspent();
	if (passwords->count > 0)
		qsort(passwords->list, passwords->count, sizeof(*passwords->list), compare);
	return status;
}

static void apply_password(struct ingot_user *user, const struct password *password, time_t now)
{
	long today = (long)(now / SECONDS_PER_DAY);
	bool ends = password->most >= 0 && password->most < DAYS_FOR_EVER;

	if (password->locked || (password->expires > 0 && password->expires <= today))
		user->flags |= UF_ACCOUNTDISABLE;
	if (password->empty)
		user->flags |= UF_PASSWD_NOTREQD;
	if (!ends)
		user->flags |= UF_DONT_EXPIRE_PASSWD;
	if (ends && password->least > password->most)
		user->flags |= UF_PASSWD_CANT_CHANGE;
	/* Day 0: it is to be changed at the next login. */
	if (password->changed == 0 ||
	    (ends && password->changed > 0 && password->changed + password->most < today))
		user->flags |= UF_PASSWORD_EXPIRED;
	if (password->changed > 0 && (time_t)password->changed * SECONDS_PER_DAY < now)
		user->password_age = (uint32_t)(now - (time_t)password->changed * SECONDS_PER_DAY);
}

/* What everybody may read. */
static uint32_t public_flags(const struct passwd *entry)
{
	uint32_t flags = UF_SCRIPT | UF_NORMAL_ACCOUNT;

	if (entry->pw_passwd && is_locked(entry->pw_passwd))
		flags |= UF_ACCOUNTDISABLE;
	if (entry->pw_passwd && entry->pw_passwd[0] == '\0')
		flags |= UF_PASSWD_NOTREQD;
	return flags;
}

static uint32_t privilege_of(uint32_t uid)
{
	if (uid == 0)
		return USER_PRIV_ADMIN;
	return uid == UID_NOBODY ? USER_PRIV_GUEST : USER_PRIV_USER;
}

/* An empty field is none. */
static NET_API_STATUS keep(struct ingot_call_memory *memory, const char *text, size_t length,
			   const char **ret_copy)
{
	return ingot_call_memory_text(memory, length > 0 ? text : NULL, length, ret_copy);
}

static NET_API_STATUS keep_whole(struct ingot_call_memory *memory, const char *text,
				 const char **ret_copy)
{
	return keep(memory, text, text ? strlen(text) : 0, ret_copy);
}

static NET_API_STATUS keep_user(struct ingot_call_memory *memory, const struct passwd *entry,
				struct ingot_user *ret_user)
{
	const char *gecos = entry->pw_gecos ? entry->pw_gecos : "";
	size_t first = strcspn(gecos, ",");
	const char *rest = gecos + first + (gecos[first] == ',');
	struct ingot_user user = {
		.uid = entry->pw_uid,
		.gid = entry->pw_gid,
		.privilege = privilege_of(entry->pw_uid),
		.flags = public_flags(entry),
	};
	/* The commas that adduser writes between fields that nobody filled in say nothing. */
	size_t left = strspn(rest, ",") == strlen(rest) ? 0 : strlen(rest);
	NET_API_STATUS status =
		ingot_call_memory_text(memory, entry->pw_name, strlen(entry->pw_name), &user.name);

	if (status == 0)
		status = keep(memory, gecos, first, &user.full_name);
	if (status == 0)
		status = keep(memory, rest, left, &user.comment);
	if (status == 0)
		status = keep_whole(memory, entry->pw_dir, &user.home);
	if (status == 0)
		status = keep_whole(memory, entry->pw_shell, &user.shell);
	if (status == 0)
		*ret_user = user;
	return status;
}

static bool sees(const struct ingot_sight *sight, const struct ingot_user *user)
{
	return sight->all || sight->uid == user->uid;
}

static NET_API_STATUS read_all(struct ingot_call_memory *memory, const struct ingot_sight *sight,
			       const struct passwords *passwords, struct ingot_users *users)
{
	time_t now = time(NULL);
	NET_API_STATUS status = 0;
	const struct passwd *entry;
	uint32_t room = 0;

	setpwent();
	while (status == 0 && (entry = getpwent())) {
		struct ingot_user user = {0};
		struct password wanted = {0};
		const struct password *password = NULL;

		status = keep_user(memory, entry, &user);
		wanted.name = user.name;
		if (status == 0 && passwords->count > 0 && sees(sight, &user))
			password = bsearch(&wanted, passwords->list, passwords->count,
					   sizeof(wanted), compare);
		if (password)
			apply_password(&user, password, now);
		if (status == 0 && users->count == room)
			status = ingot_call_memory_grow(memory, &users->users, sizeof(user),
							FIRST_USERS, &room);
		if (status == 0)
			users->users[users->count++] = user;
	}
	endpwent();
	return status;
}

NET_API_STATUS ingot_users_read(struct ingot_call_memory *memory, const struct ingot_sight *sight,
				struct ingot_users *ret_users)
{
	struct passwords passwords = {0};
	struct ingot_users users = {0};
	NET_API_STATUS status;

	ingot_nss_lock();
	status = read_passwords(memory, &passwords);
	if (status == 0)
		status = read_all(memory, sight, &passwords, &users);
	ingot_nss_unlock();
	if (status == 0)
		*ret_users = users;
	return status;
}

NET_API_STATUS ingot_user_find(struct ingot_call_memory *memory, const char *name,
			       const struct ingot_sight *sight, struct ingot_user *ret_user)
{
	NET_API_STATUS status = NERR_UserNotFound;
	struct ingot_user user = {0};
	const struct passwd *entry;
	const struct spwd *shadow;

	ingot_nss_lock();
	errno = 0;
	entry = getpwnam(name);
	if (entry)
		status = keep_user(memory, entry, &user);
	else if (errno == ENOMEM)
		status = ERROR_NOT_ENOUGH_MEMORY;
	shadow = status == 0 && sees(sight, &user) ? getspnam(name) : NULL;
	if (shadow) {
		struct password password = describe(shadow);

		apply_password(&user, &password, time(NULL));
	}
	ingot_nss_unlock();
	if (status == 0)
		*ret_user = user;
	return status;
}

NET_API_STATUS ingot_user_name(struct ingot_call_memory *memory, uint32_t uid,
			       const char **ret_name)
{
	NET_API_STATUS status;
	const struct passwd *entry;
	char number[16];

	ingot_nss_lock();
	entry = getpwuid(uid);
	snprintf(number, sizeof(number), "%u", uid);
	status = ingot_call_memory_text(memory, entry ? entry->pw_name : number,
					strlen(entry ? entry->pw_name : number), ret_name);
	ingot_nss_unlock();
	return status;
}
