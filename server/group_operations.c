/*
 * group_operations.c: what the daemon answers about local groups.
 *
 * In: calls of lmaccess.idl. Out: records out of the system's groups (groups.h).
 */
#include <stdio.h>
#include <string.h>

#include "account_operations.h"
#include "groups.h"
#include "lmerr.h"
#include "winerror.h"

static void fill_group_0(void *record, const void *row)
{
	const struct ingot_group *group = row;

	*(LOCALGROUP_INFO_0 *)record =
		(LOCALGROUP_INFO_0){.lgrpi0_name = ingot_record_text(group->name)};
}

/* group(5) has no comments. */
static void fill_group_1(void *record, const void *row)
{
	const struct ingot_group *group = row;

	*(LOCALGROUP_INFO_1 *)record =
		(LOCALGROUP_INFO_1){.lgrpi1_name = ingot_record_text(group->name)};
}

/* The row is the name, with the machine's in front. */
static void fill_member_3(void *record, const void *row)
{
	*(LOCALGROUP_MEMBERS_INFO_3 *)record =
		(LOCALGROUP_MEMBERS_INFO_3){.lgrmi3_domainandname = ingot_record_text(row)};
}

static void fill_group_of_user_0(void *record, const void *row)
{
	const struct ingot_group *group = row;

	*(LOCALGROUP_USERS_INFO_0 *)record =
		(LOCALGROUP_USERS_INFO_0){.lgrui0_name = ingot_record_text(group->name)};
}

static const struct ingot_layout group_levels[] = {
	{
		.level = 0,
		.size = sizeof(LOCALGROUP_INFO_0),
		.fill = fill_group_0,
		.parts = {INGOT_TEXT_AT(LOCALGROUP_INFO_0, lgrpi0_name)},
		.part_count = 1,
	},
	{
		.level = 1,
		.size = sizeof(LOCALGROUP_INFO_1),
		.fill = fill_group_1,
		.parts = {INGOT_TEXT_AT(LOCALGROUP_INFO_1, lgrpi1_name)},
		.part_count = 1,
	},
};

static const struct ingot_layout member_levels[] = {
	{
		.level = 3,
		.size = sizeof(LOCALGROUP_MEMBERS_INFO_3),
		.fill = fill_member_3,
		.parts = {INGOT_TEXT_AT(LOCALGROUP_MEMBERS_INFO_3, lgrmi3_domainandname)},
		.part_count = 1,
	},
};

static const struct ingot_layout group_of_user_levels[] = {
	{
		.level = 0,
		.size = sizeof(LOCALGROUP_USERS_INFO_0),
		.fill = fill_group_of_user_0,
		.parts = {INGOT_TEXT_AT(LOCALGROUP_USERS_INFO_0, lgrui0_name)},
		.part_count = 1,
	},
};

static NET_API_STATUS read_groups(struct ingot_operation *operation, const void *question,
				  struct ingot_rows *rows)
{
	struct ingot_groups groups = {0};
	NET_API_STATUS status = ingot_groups_read(&operation->memory, &groups);

	(void)question;
	if (status == 0)
		status = ingot_rows_make(operation, groups.count, 0, rows, NULL);
	for (uint32_t i = 0; status == 0 && i < groups.count; i++)
		rows->entries[i] =
			(struct ingot_listing_entry){groups.groups[i].gid, &groups.groups[i]};
	return status;
}

NET_API_STATUS ingot_group_enum(HEXPERTKEY call, LMCSTR servername, DWORD level, LPBYTE *bufptr,
				DWORD prefmaxlen, LPDWORD entriesread, LPDWORD totalentries,
				PDWORD_PTR resumehandle)
{
	const struct ingot_operation_list list = {group_levels, INGOT_COUNT(group_levels),
						  level,        prefmaxlen,
						  bufptr,       entriesread,
						  totalentries, NULL,
						  resumehandle};

	(void)servername;
	return ingot_operation_enumerate(call, INGOT_ACCESS_ACCOUNTS, &list, read_groups, NULL);
}

/*
 * Members are listed by their ids. Those without an account come behind all ids, by a number made of the name
 * (FNV-1a): the same in each call, whatever comes and goes.
 */
static uint64_t member_key(const struct ingot_member *member)
{
	uint32_t hash = 2166136261u;

	if (member->uid != INGOT_NO_USER)
		return member->uid;
	for (const char *at = member->name; *at; at++)
		hash = (hash ^ (unsigned char)*at) * 16777619u;
	return (uint64_t)1 << 32 | hash;
}

/* MACHINE\NAME */
static NET_API_STATUS qualify(struct ingot_operation *operation, const char *name,
			      const char **ret_name)
{
	const char *machine = operation->context->catalogue.self->name;
	size_t size = strlen(machine) + 1 + strlen(name) + 1;
	void *whole;
	NET_API_STATUS status = ingot_call_memory_take(&operation->memory, size, &whole);

	if (status != 0)
		return status;
	snprintf(whole, size, "%s\\%s", machine, name);
	*ret_name = whole;
	return 0;
}

static NET_API_STATUS read_members(struct ingot_operation *operation, const void *question,
				   struct ingot_rows *rows)
{
	struct ingot_members members = {0};
	NET_API_STATUS status = ingot_group_members_read(&operation->memory, question, &members);

	if (status == 0)
		status = ingot_rows_make(operation, members.count, 0, rows, NULL);
	for (uint32_t i = 0; status == 0 && i < members.count; i++) {
		const char *name = NULL;

		status = qualify(operation, members.members[i].name, &name);
		rows->entries[i] =
			(struct ingot_listing_entry){member_key(&members.members[i]), name};
	}
	return status;
}

NET_API_STATUS ingot_group_get_members(HEXPERTKEY call, LMCSTR servername, LMCSTR localgroupname,
				       DWORD level, LPBYTE *bufptr, DWORD prefmaxlen,
				       LPDWORD entriesread, LPDWORD totalentries,
				       PDWORD_PTR resumehandle)
{
	const struct ingot_operation_list list = {member_levels, INGOT_COUNT(member_levels),
						  level,         prefmaxlen,
						  bufptr,        entriesread,
						  totalentries,  NULL,
						  resumehandle};

	(void)servername;
	return ingot_operation_enumerate(call, INGOT_ACCESS_ACCOUNTS, &list, read_members,
					 localgroupname);
}

/* In the order of the system, the user's own group first. */
static NET_API_STATUS read_groups_of(struct ingot_operation *operation, const void *question,
				     struct ingot_rows *rows)
{
	struct ingot_groups groups = {0};
	NET_API_STATUS status = ingot_groups_of(&operation->memory, question, &groups);

	if (status == 0)
		status = ingot_rows_make(operation, groups.count, 0, rows, NULL);
	for (uint32_t i = 0; status == 0 && i < groups.count; i++)
		rows->entries[i] = (struct ingot_listing_entry){i, &groups.groups[i]};
	return status;
}

NET_API_STATUS ingot_user_get_groups(HEXPERTKEY call, LMCSTR servername, LMCSTR username,
				     DWORD level, DWORD flags, LPBYTE *bufptr, DWORD prefmaxlen,
				     LPDWORD entriesread, LPDWORD totalentries)
{
	const struct ingot_operation_list list = {group_of_user_levels,
						  INGOT_COUNT(group_of_user_levels),
						  level,
						  prefmaxlen,
						  bufptr,
						  entriesread,
						  totalentries,
						  NULL,
						  NULL};

	(void)servername;
	/* Groups have no groups in them here, so that the one flag changes nothing. */
	if (flags & ~(DWORD)LG_INCLUDE_INDIRECT)
		return ERROR_INVALID_PARAMETER;
	return ingot_operation_enumerate(call, INGOT_ACCESS_ACCOUNTS, &list, read_groups_of,
					 username);
}
