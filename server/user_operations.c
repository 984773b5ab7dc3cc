/*
 * user_operations.c: what the daemon answers about user accounts.
 *
 * In: calls of lmaccess.idl. Out: records out of the system's accounts (users.h).
 */
#include "account_operations.h"
#include "lmerr.h"
#include "users.h"
#include "winerror.h"

static void fill_0(void *record, const void *row)
{
	const struct ingot_user *user = row;

	*(USER_INFO_0 *)record = (USER_INFO_0){.usri0_name = ingot_record_text(user->name)};
}

/* A password is never told. */
static void fill_1(void *record, const void *row)
{
	const struct ingot_user *user = row;

	*(USER_INFO_1 *)record = (USER_INFO_1){
		.usri1_name = ingot_record_text(user->name),
		.usri1_password_age = user->password_age,
		.usri1_priv = user->privilege,
		.usri1_home_dir = ingot_record_text(user->home),
		.usri1_comment = ingot_record_text(user->comment),
		.usri1_flags = user->flags,
		.usri1_script_path = ingot_record_text(user->shell),
	};
}

static void fill_10(void *record, const void *row)
{
	const struct ingot_user *user = row;

	*(USER_INFO_10 *)record = (USER_INFO_10){
		.usri10_name = ingot_record_text(user->name),
		.usri10_comment = ingot_record_text(user->comment),
		.usri10_full_name = ingot_record_text(user->full_name),
	};
}

static void fill_20(void *record, const void *row)
{
	const struct ingot_user *user = row;

	*(USER_INFO_20 *)record = (USER_INFO_20){
		.usri20_name = ingot_record_text(user->name),
		.usri20_full_name = ingot_record_text(user->full_name),
		.usri20_comment = ingot_record_text(user->comment),
		.usri20_flags = user->flags,
		.usri20_user_id = user->uid,
	};
}

static const struct ingot_layout levels[] = {
	{
		.level = 0,
		.size = sizeof(USER_INFO_0),
		.fill = fill_0,
		.parts = {INGOT_TEXT_AT(USER_INFO_0, usri0_name)},
		.part_count = 1,
	},
	{
		.level = 1,
		.size = sizeof(USER_INFO_1),
		.fill = fill_1,
		.parts = {INGOT_TEXT_AT(USER_INFO_1, usri1_name),
			  INGOT_TEXT_AT(USER_INFO_1, usri1_home_dir),
			  INGOT_TEXT_AT(USER_INFO_1, usri1_comment),
			  INGOT_TEXT_AT(USER_INFO_1, usri1_script_path)},
		.part_count = 4,
	},
	{
		.level = 10,
		.size = sizeof(USER_INFO_10),
		.fill = fill_10,
		.parts = {INGOT_TEXT_AT(USER_INFO_10, usri10_name),
			  INGOT_TEXT_AT(USER_INFO_10, usri10_comment),
			  INGOT_TEXT_AT(USER_INFO_10, usri10_full_name)},
		.part_count = 3,
	},
	{
		.level = 20,
		.size = sizeof(USER_INFO_20),
		.fill = fill_20,
		.parts = {INGOT_TEXT_AT(USER_INFO_20, usri20_name),
			  INGOT_TEXT_AT(USER_INFO_20, usri20_full_name),
			  INGOT_TEXT_AT(USER_INFO_20, usri20_comment)},
		.part_count = 3,
	},
};

/* Root on this machine reads /etc/shadow anyway; others may know about themselves. */
static struct ingot_sight sight_of(const ingot_caller *caller)
{
	return (struct ingot_sight){
		.all = caller->is_local && caller->user == 0,
		.uid = caller->is_local ? caller->user : INGOT_CALLER_UNKNOWN,
	};
}

static NET_API_STATUS read_users(struct ingot_operation *operation, const void *question,
				 struct ingot_rows *rows)
{
	const DWORD *filter = question;
	struct ingot_sight sight = sight_of(&operation->caller);
	struct ingot_users users = {0};
	NET_API_STATUS status = ingot_users_read(&operation->memory, &sight, &users);

	/* All accounts here are normal ones. */
	if (*filter != 0 && !(*filter & FILTER_NORMAL_ACCOUNT))
		users.count = 0;
	if (status == 0)
		status = ingot_rows_make(operation, users.count, 0, rows, NULL);
	for (uint32_t i = 0; status == 0 && i < users.count; i++)
		rows->entries[i] =
			(struct ingot_listing_entry){users.users[i].uid, &users.users[i]};
	return status;
}

static NET_API_STATUS user_enum(HEXPERTKEY call, LMCSTR servername, DWORD level, DWORD filter,
				LPBYTE *bufptr, DWORD prefmaxlen, LPDWORD entriesread,
				LPDWORD totalentries, LPDWORD resume_handle)
{
	const struct ingot_operation_list list = {
		levels,      INGOT_COUNT(levels), level,         prefmaxlen, bufptr,
		entriesread, totalentries,        resume_handle, NULL};

	(void)servername;
	return ingot_operation_enumerate(call, INGOT_ACCESS_ACCOUNTS, &list, read_users, &filter);
}

static NET_API_STATUS user_get_info(HEXPERTKEY call, LMCSTR servername, LMCSTR username,
				    DWORD level, LPBYTE *bufptr)
{
	struct ingot_operation operation;
	struct ingot_sight sight;
	struct ingot_user user;
	NET_API_STATUS status = ingot_operation_begin(&operation, call, INGOT_ACCESS_ACCOUNTS);

	(void)servername;
	if (status != 0)
		return status;
	sight = sight_of(&operation.caller);
	status = ingot_user_find(&operation.memory, username, &sight, &user);
	if (status == 0)
		status = ingot_page_single(call, levels, INGOT_COUNT(levels), level, &user, bufptr);
	ingot_operation_end(&operation);
	return status;
}

const struct lmaccess_ops ingot_account_operations = {
	.NetUserEnum = user_enum,
	.NetUserGetInfo = user_get_info,
	.NetUserGetLocalGroups = ingot_user_get_groups,
	.NetLocalGroupEnum = ingot_group_enum,
	.NetLocalGroupGetMembers = ingot_group_get_members,
};
