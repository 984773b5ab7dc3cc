/*
 * wksta.c: `ingot wksta info` and `ingot wksta users`.
 *
 * In: options. Out: NetWkstaGetInfo's machine, NetWkstaUserEnum's users.
 */
#include "fetch.h"
#include "machine_commands.h"
#include "print.h"

static void print_platform(const void *record, FILE *out)
{
	ingot_print_platform(((const WKSTA_INFO_100 *)record)->wki100_platform_id, out);
}

/* Levels 101 and 102 begin as 100 does. */
static void print_version(const void *record, FILE *out)
{
	const WKSTA_INFO_100 *info = record;

	ingot_print_version(info->wki100_ver_major, info->wki100_ver_minor, out);
}

static const struct ingot_record_field fields_100[] = {
	INGOT_FIELD(NUMBER, WKSTA_INFO_100, wki100_platform_id),
	INGOT_FIELD(TEXT, WKSTA_INFO_100, wki100_computername),
	INGOT_FIELD(TEXT, WKSTA_INFO_100, wki100_langroup),
	INGOT_FIELD(NUMBER, WKSTA_INFO_100, wki100_ver_major),
	INGOT_FIELD(NUMBER, WKSTA_INFO_100, wki100_ver_minor),
};

static const struct ingot_record_field fields_101[] = {
	INGOT_FIELD(NUMBER, WKSTA_INFO_101, wki101_platform_id),
	INGOT_FIELD(TEXT, WKSTA_INFO_101, wki101_computername),
	INGOT_FIELD(TEXT, WKSTA_INFO_101, wki101_langroup),
	INGOT_FIELD(NUMBER, WKSTA_INFO_101, wki101_ver_major),
	INGOT_FIELD(NUMBER, WKSTA_INFO_101, wki101_ver_minor),
	INGOT_FIELD(TEXT, WKSTA_INFO_101, wki101_lanroot),
};

static const struct ingot_record_field fields_102[] = {
	INGOT_FIELD(NUMBER, WKSTA_INFO_102, wki102_platform_id),
	INGOT_FIELD(TEXT, WKSTA_INFO_102, wki102_computername),
	INGOT_FIELD(TEXT, WKSTA_INFO_102, wki102_langroup),
	INGOT_FIELD(NUMBER, WKSTA_INFO_102, wki102_ver_major),
	INGOT_FIELD(NUMBER, WKSTA_INFO_102, wki102_ver_minor),
	INGOT_FIELD(TEXT, WKSTA_INFO_102, wki102_lanroot),
	INGOT_FIELD(NUMBER, WKSTA_INFO_102, wki102_logged_on_users),
};

static const struct ingot_column columns_100[] = {
	INGOT_COLUMN_TEXT("NAME", WKSTA_INFO_100, wki100_computername),
	INGOT_COLUMN("PLATFORM", print_platform),
	INGOT_COLUMN_RIGHT("VERSION", print_version),
	INGOT_COLUMN_TEXT("DOMAIN", WKSTA_INFO_100, wki100_langroup),
};

static const struct ingot_column columns_102[] = {
	INGOT_COLUMN_TEXT("NAME", WKSTA_INFO_102, wki102_computername),
	INGOT_COLUMN("PLATFORM", print_platform),
	INGOT_COLUMN_RIGHT("VERSION", print_version),
	INGOT_COLUMN_TEXT("DOMAIN", WKSTA_INFO_102, wki102_langroup),
	INGOT_COLUMN_NUMBER("LOGGED-ON", WKSTA_INFO_102, wki102_logged_on_users),
};

/* What level 101 has more is a folder of LAN Manager's. */
static const struct ingot_view info_views[] = {
	INGOT_VIEW(100, WKSTA_INFO_100, fields_100, columns_100),
	INGOT_VIEW(101, WKSTA_INFO_101, fields_101, columns_100),
	INGOT_VIEW(102, WKSTA_INFO_102, fields_102, columns_102),
};

static const struct ingot_record_field user_fields_0[] = {
	INGOT_FIELD(TEXT, WKSTA_USER_INFO_0, wkui0_username),
};

static const struct ingot_record_field user_fields_1[] = {
	INGOT_FIELD(TEXT, WKSTA_USER_INFO_1, wkui1_username),
	INGOT_FIELD(TEXT, WKSTA_USER_INFO_1, wkui1_logon_domain),
	INGOT_FIELD(TEXT, WKSTA_USER_INFO_1, wkui1_oth_domains),
	INGOT_FIELD(TEXT, WKSTA_USER_INFO_1, wkui1_logon_server),
};

static const struct ingot_column user_columns_0[] = {
	INGOT_COLUMN_TEXT("USER", WKSTA_USER_INFO_0, wkui0_username),
};

static const struct ingot_column user_columns_1[] = {
	INGOT_COLUMN_TEXT("USER", WKSTA_USER_INFO_1, wkui1_username),
	INGOT_COLUMN_TEXT("DOMAIN", WKSTA_USER_INFO_1, wkui1_logon_domain),
	INGOT_COLUMN_TEXT("SERVER", WKSTA_USER_INFO_1, wkui1_logon_server),
};

static const struct ingot_view user_views[] = {
	INGOT_VIEW(0, WKSTA_USER_INFO_0, user_fields_0, user_columns_0),
	INGOT_VIEW(1, WKSTA_USER_INFO_1, user_fields_1, user_columns_1),
};

static NET_API_STATUS get(const struct ingot_query *query, LPBYTE *buffer)
{
	return NetWkstaGetInfo(query->common->server, query->level, buffer);
}

static NET_API_STATUS list(const struct ingot_query *query, struct ingot_fetch_page *page)
{
	DWORD resume = (DWORD)page->resume;
	NET_API_STATUS status =
		NetWkstaUserEnum(query->common->server, query->level, &page->buffer,
				 query->prefmaxlen, &page->read, &page->total, &resume);

	page->resume = resume;
	return status;
}

int ingot_wksta_info(int argc, char **argv, struct ingot_common *common)
{
	static const struct ingot_fetch fetch = {
		.call = "NetWkstaGetInfo",
		.doc = "Show the machine that answers. Levels: 100, 101, 102 (the default).",
		.views = info_views,
		.view_count = INGOT_COUNT(info_views),
		.level = 102,
		.get = get,
	};

	return ingot_fetch_run(&fetch, argc, argv, common);
}

int ingot_wksta_users(int argc, char **argv, struct ingot_common *common)
{
	static const struct ingot_fetch fetch = {
		.call = "NetWkstaUserEnum",
		.doc = "List who is logged on, once for each session. Levels: 0, 1 (the default).",
		.views = user_views,
		.view_count = INGOT_COUNT(user_views),
		.level = 1,
		.list = list,
	};

	return ingot_fetch_run(&fetch, argc, argv, common);
}
