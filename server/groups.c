/*
 * groups.c: the groups of this machine and who is in them.
 *
 * In: getgrent, getgrouplist and their kin. Out: groups and members.
 */
#include <grp.h>
#include <pwd.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "groups.h"
#include "lmerr.h"
#include "nss.h"
#include "winerror.h"

#define FIRST_ENTRIES 64u

/* Linux' own limit of groups that one process can have. */
#define GROUPS_MAX 65536

static NET_API_STATUS add_group(struct ingot_call_memory *memory, struct ingot_groups *groups,
				uint32_t *room, const char *name, uint32_t gid)
{
	struct ingot_group group = {.gid = gid};
	NET_API_STATUS status = ingot_call_memory_text(memory, name, strlen(name), &group.name);

	if (status == 0 && groups->count == *room)
		status = ingot_call_memory_grow(memory, &groups->groups, sizeof(group),
						FIRST_ENTRIES, room);
	if (status == 0)
		groups->groups[groups->count++] = group;
	return status;
}

NET_API_STATUS ingot_groups_read(struct ingot_call_memory *memory, struct ingot_groups *ret_groups)
{
	struct ingot_groups groups = {0};
	NET_API_STATUS status = 0;
	const struct group *entry;
	uint32_t room = 0;

	ingot_nss_lock();
	setgrent();
	while (status == 0 && (entry = getgrent()))
		status = add_group(memory, &groups, &room, entry->gr_name, entry->gr_gid);
	endgrent();
	ingot_nss_unlock();
	if (status == 0)
		*ret_groups = groups;
	return status;
}

static NET_API_STATUS add_member(struct ingot_call_memory *memory, struct ingot_members *members,
				 uint32_t *room, const char *name, uint32_t uid)
{
	struct ingot_member member = {.uid = uid};
	NET_API_STATUS status = ingot_call_memory_text(memory, name, strlen(name), &member.name);

	if (status == 0 && members->count == *room)
		status = ingot_call_memory_grow(memory, &members->members, sizeof(member),
						FIRST_ENTRIES, room);
	if (status == 0)
		members->members[members->count++] = member;
	return status;
}

static int compare(const void *left, const void *right)
{
	const struct ingot_member *one = left;
	const struct ingot_member *other = right;
	int order = strcmp(one->name, other->name);

	return order != 0 ? order : (one->uid > other->uid) - (one->uid < other->uid);
}

/* Who is named by the group and has it as his own group is one member. */
static void unite(struct ingot_members *members)
{
	uint32_t kept = 0;

	if (members->count > 0)
		qsort(members->members, members->count, sizeof(*members->members), compare);
	for (uint32_t i = 0; i < members->count; i++) {
		if (kept == 0 ||
		    strcmp(members->members[kept - 1].name, members->members[i].name) != 0)
			members->members[kept++] = members->members[i];
	}
	members->count = kept;
}

/* Those whom the group names. Their ids are looked up afterwards: getpwnam may need getgrnam's memory. */
static NET_API_STATUS read_named(struct ingot_call_memory *memory, const struct group *entry,
				 struct ingot_members *members, uint32_t *room)
{
	NET_API_STATUS status = 0;

	for (char **name = entry->gr_mem; status == 0 && name && *name; name++)
		status = add_member(memory, members, room, *name, INGOT_NO_USER);
	for (uint32_t i = 0; status == 0 && i < members->count; i++) {
		const struct passwd *account = getpwnam(members->members[i].name);

		if (account)
			members->members[i].uid = account->pw_uid;
	}
	return status;
}

NET_API_STATUS ingot_group_members_read(struct ingot_call_memory *memory, const char *name,
					struct ingot_members *ret_members)
{
	struct ingot_members members = {0};
	NET_API_STATUS status = ERROR_NO_SUCH_ALIAS;
	const struct group *entry;
	const struct passwd *account;
	uint32_t room = 0;

	ingot_nss_lock();
	entry = getgrnam(name);
	if (entry) {
		gid_t gid = entry->gr_gid;

		status = read_named(memory, entry, &members, &room);
		setpwent();
		while (status == 0 && (account = getpwent())) {
			if (account->pw_gid == gid)
				status = add_member(memory, &members, &room, account->pw_name,
						    account->pw_uid);
		}
		endpwent();
	}
	ingot_nss_unlock();
	if (status != 0)
		return status;
	unite(&members);
	*ret_members = members;
	return 0;
}

/* The ids of an account's groups. */
static NET_API_STATUS read_ids(struct ingot_call_memory *memory, const char *user, gid_t own,
			       gid_t **ret_ids, int *ret_count)
{
	int room = 64;

	for (;;) {
		int count = room;
		void *ids;
		NET_API_STATUS status =
			ingot_call_memory_take(memory, (size_t)room * sizeof(gid_t), &ids);

		if (status != 0)
			return status;
		if (getgrouplist(user, own, ids, &count) >= 0) {
			*ret_ids = ids;
			*ret_count = count;
			return 0;
		}
		/* It says how many there are; groups may have come since. */
		if (room > GROUPS_MAX)
			return ERROR_NOT_ENOUGH_MEMORY;
		room = count > room && count <= GROUPS_MAX ? count : room * 2;
	}
}

NET_API_STATUS ingot_groups_of(struct ingot_call_memory *memory, const char *user,
			       struct ingot_groups *ret_groups)
{
	struct ingot_groups groups = {0};
	NET_API_STATUS status = NERR_UserNotFound;
	const struct passwd *account;
	gid_t *ids = NULL;
	uint32_t room = 0;
	int count = 0;

	ingot_nss_lock();
	account = getpwnam(user);
	if (account)
		status = read_ids(memory, user, account->pw_gid, &ids, &count);
	for (int i = 0; status == 0 && i < count; i++) {
		const struct group *entry = getgrgid(ids[i]);
		char number[16];

		snprintf(number, sizeof(number), "%u", ids[i]);
		status = add_group(memory, &groups, &room, entry ? entry->gr_name : number, ids[i]);
	}
	ingot_nss_unlock();
	if (status == 0)
		*ret_groups = groups;
	return status;
}
