/*
 * user.c: `ingot user list`, `ingot user info` and `ingot user groups`.
 *
 * In: options, a name. Out: accounts of NetUserEnum and NetUserGetInfo, groups of NetUserGetLocalGroups.
 */
#include "fetch.h"
#include "machine_commands.h"
#include "print.h"

static const struct ingot_bit_name flag_names[] = {
	{UF_SCRIPT, "script"},
	{UF_ACCOUNTDISABLE, "disabled"},
	{UF_HOMEDIR_REQUIRED, "home-required"},
	{UF_LOCKOUT, "locked-out"},
	{UF_PASSWD_NOTREQD, "no-password"},
	{UF_PASSWD_CANT_CHANGE, "cannot-change"},
	{UF_TEMP_DUPLICATE_ACCOUNT, "temporary"},
	{UF_NORMAL_ACCOUNT, "normal"},
	{UF_INTERDOMAIN_TRUST_ACCOUNT, "domain-trust"},
	{UF_WORKSTATION_TRUST_ACCOUNT, "workstation-trust"},
	{UF_SERVER_TRUST_ACCOUNT, "server-trust"},
	{UF_DONT_EXPIRE_PASSWD, "no-expiry"},
	{UF_PASSWORD_EXPIRED, "expired"},
};

static void print_flags(uint32_t flags, FILE *out)
{
	ingot_print_bits(flags, flag_names, INGOT_COUNT(flag_names), out);
}

static void print_flags_1(const void *record, FILE *out)
{
	print_flags(((const USER_INFO_1 *)record)->usri1_flags, out);
}

static void print_flags_20(const void *record, FILE *out)
{
	print_flags(((const USER_INFO_20 *)record)->usri20_flags, out);
}

static void print_privilege(const void *record, FILE *out)
{
	uint32_t privilege = ((const USER_INFO_1 *)record)->usri1_priv;

	if (privilege == USER_PRIV_ADMIN)
		fputs("admin", out);
	else if (privilege == USER_PRIV_USER)
		fputs("user", out);
	else if (privilege == USER_PRIV_GUEST)
		fputs("guest", out);
	else
		fprintf(out, "%u", privilege);
}

static void print_age(const void *record, FILE *out)
{
	ingot_print_duration(((const USER_INFO_1 *)record)->usri1_password_age, out);
}

static const struct ingot_record_field fields_0[] = {
	INGOT_FIELD(TEXT, USER_INFO_0, usri0_name),
};

static const struct ingot_record_field fields_1[] = {
	INGOT_FIELD(TEXT, USER_INFO_1, usri1_name),
	INGOT_FIELD(TEXT, USER_INFO_1, usri1_password),
	INGOT_FIELD(NUMBER, USER_INFO_1, usri1_password_age),
	INGOT_FIELD(NUMBER, USER_INFO_1, usri1_priv),
	INGOT_FIELD(TEXT, USER_INFO_1, usri1_home_dir),
	INGOT_FIELD(TEXT, USER_INFO_1, usri1_comment),
	INGOT_FIELD(NUMBER, USER_INFO_1, usri1_flags),
	INGOT_FIELD(TEXT, USER_INFO_1, usri1_script_path),
};

static const struct ingot_record_field fields_10[] = {
	INGOT_FIELD(TEXT, USER_INFO_10, usri10_name),
	INGOT_FIELD(TEXT, USER_INFO_10, usri10_comment),
	INGOT_FIELD(TEXT, USER_INFO_10, usri10_usr_comment),
	INGOT_FIELD(TEXT, USER_INFO_10, usri10_full_name),
};

static const struct ingot_record_field fields_20[] = {
	INGOT_FIELD(TEXT, USER_INFO_20, usri20_name),
	INGOT_FIELD(TEXT, USER_INFO_20, usri20_full_name),
	INGOT_FIELD(TEXT, USER_INFO_20, usri20_comment),
	INGOT_FIELD(NUMBER, USER_INFO_20, usri20_flags),
	INGOT_FIELD(NUMBER, USER_INFO_20, usri20_user_id),
};

static const struct ingot_column columns_0[] = {
	INGOT_COLUMN_TEXT("NAME", USER_INFO_0, usri0_name),
};

static const struct ingot_column columns_1[] = {
	INGOT_COLUMN_TEXT("NAME", USER_INFO_1, usri1_name),
	INGOT_COLUMN("PRIVILEGE", print_privilege),
	INGOT_COLUMN("FLAGS", print_flags_1),
	INGOT_COLUMN_RIGHT("PASSWORD-AGE", print_age),
	INGOT_COLUMN_TEXT("HOME", USER_INFO_1, usri1_home_dir),
	INGOT_COLUMN_TEXT("SCRIPT", USER_INFO_1, usri1_script_path),
	INGOT_COLUMN_TEXT("COMMENT", USER_INFO_1, usri1_comment),
};

static const struct ingot_column columns_10[] = {
	INGOT_COLUMN_TEXT("NAME", USER_INFO_10, usri10_name),
	INGOT_COLUMN_TEXT("FULL-NAME", USER_INFO_10, usri10_full_name),
	INGOT_COLUMN_TEXT("COMMENT", USER_INFO_10, usri10_comment),
};

static const struct ingot_column columns_20[] = {
	INGOT_COLUMN_TEXT("NAME", USER_INFO_20, usri20_name),
	INGOT_COLUMN_NUMBER("ID", USER_INFO_20, usri20_user_id),
	INGOT_COLUMN("FLAGS", print_flags_20),
	INGOT_COLUMN_TEXT("FULL-NAME", USER_INFO_20, usri20_full_name),
	INGOT_COLUMN_TEXT("COMMENT", USER_INFO_20, usri20_comment),
};

static const struct ingot_view views[] = {
	INGOT_VIEW(0, USER_INFO_0, fields_0, columns_0),
	INGOT_VIEW(1, USER_INFO_1, fields_1, columns_1),
	INGOT_VIEW(10, USER_INFO_10, fields_10, columns_10),
	INGOT_VIEW(20, USER_INFO_20, fields_20, columns_20),
};

static const struct ingot_record_field group_fields[] = {
	INGOT_FIELD(TEXT, LOCALGROUP_USERS_INFO_0, lgrui0_name),
};

static const struct ingot_column group_columns[] = {
	INGOT_COLUMN_TEXT("GROUP", LOCALGROUP_USERS_INFO_0, lgrui0_name),
};

static const struct ingot_view group_views[] = {
	INGOT_VIEW(0, LOCALGROUP_USERS_INFO_0, group_fields, group_columns),
};

static NET_API_STATUS list(const struct ingot_query *query, struct ingot_fetch_page *page)
{
	DWORD resume = (DWORD)page->resume;
	NET_API_STATUS status = NetUserEnum(query->common->server, query->level, 0, &page->buffer,
					    query->prefmaxlen, &page->read, &page->total, &resume);

	page->resume = resume;
	return status;
}

static NET_API_STATUS get(const struct ingot_query *query, LPBYTE *buffer)
{
	return NetUserGetInfo(query->common->server, query->name, query->level, buffer);
}

/* It has no resume handle: all there is comes at once, and what does not fit is not to be had. */
static NET_API_STATUS list_groups(const struct ingot_query *query, struct ingot_fetch_page *page)
{
	return NetUserGetLocalGroups(query->common->server, query->name, query->level,
				     LG_INCLUDE_INDIRECT, &page->buffer, query->prefmaxlen,
				     &page->read, &page->total);
}

int ingot_user_list(int argc, char **argv, struct ingot_common *common)
{
	static const struct ingot_fetch fetch = {
		.call = "NetUserEnum",
		.doc = "List the accounts of a machine. Levels: 0, 1, 10, 20 (the default).",
		.views = views,
		.view_count = INGOT_COUNT(views),
		.level = 20,
		.list = list,
	};

	return ingot_fetch_run(&fetch, argc, argv, common);
}

int ingot_user_info(int argc, char **argv, struct ingot_common *common)
{
	static const struct ingot_fetch fetch = {
		.call = "NetUserGetInfo",
		.doc = "Show the account NAME. Levels: 0, 1 (the default), 10, 20.",
		.words = "NAME",
		.views = views,
		.view_count = INGOT_COUNT(views),
		.level = 1,
		.get = get,
	};

	return ingot_fetch_run(&fetch, argc, argv, common);
}

int ingot_user_groups(int argc, char **argv, struct ingot_common *common)
{
	static const struct ingot_fetch fetch = {
		.call = "NetUserGetLocalGroups",
		.doc = "List the groups that the account NAME is in.",
		.words = "NAME",
		.views = group_views,
		.view_count = INGOT_COUNT(group_views),
		.list = list_groups,
	};

	return ingot_fetch_run(&fetch, argc, argv, common);
}
