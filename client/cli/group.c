/*
 * group.c: `ingot group list` and `ingot group members`.
 *
 * In: options, a name. Out: NetLocalGroupEnum's groups, NetLocalGroupGetMembers' members.
 */
#include "fetch.h"
#include "machine_commands.h"

static const struct ingot_record_field fields_0[] = {
	INGOT_FIELD(TEXT, LOCALGROUP_INFO_0, lgrpi0_name),
};

static const struct ingot_record_field fields_1[] = {
	INGOT_FIELD(TEXT, LOCALGROUP_INFO_1, lgrpi1_name),
	INGOT_FIELD(TEXT, LOCALGROUP_INFO_1, lgrpi1_comment),
};

static const struct ingot_column columns_0[] = {
	INGOT_COLUMN_TEXT("NAME", LOCALGROUP_INFO_0, lgrpi0_name),
};

static const struct ingot_column columns_1[] = {
	INGOT_COLUMN_TEXT("NAME", LOCALGROUP_INFO_1, lgrpi1_name),
	INGOT_COLUMN_TEXT("COMMENT", LOCALGROUP_INFO_1, lgrpi1_comment),
};

static const struct ingot_view views[] = {
	INGOT_VIEW(0, LOCALGROUP_INFO_0, fields_0, columns_0),
	INGOT_VIEW(1, LOCALGROUP_INFO_1, fields_1, columns_1),
};

static const struct ingot_record_field member_fields[] = {
	INGOT_FIELD(TEXT, LOCALGROUP_MEMBERS_INFO_3, lgrmi3_domainandname),
};

static const struct ingot_column member_columns[] = {
	INGOT_COLUMN_TEXT("MEMBER", LOCALGROUP_MEMBERS_INFO_3, lgrmi3_domainandname),
};

static const struct ingot_view member_views[] = {
	INGOT_VIEW(3, LOCALGROUP_MEMBERS_INFO_3, member_fields, member_columns),
};

static NET_API_STATUS list(const struct ingot_query *query, struct ingot_fetch_page *page)
{
	return NetLocalGroupEnum(query->common->server, query->level, &page->buffer,
				 query->prefmaxlen, &page->read, &page->total, &page->resume);
}

static NET_API_STATUS list_members(const struct ingot_query *query, struct ingot_fetch_page *page)
{
	return NetLocalGroupGetMembers(query->common->server, query->name, query->level,
				       &page->buffer, query->prefmaxlen, &page->read, &page->total,
				       &page->resume);
}

int ingot_group_list(int argc, char **argv, struct ingot_common *common)
{
	static const struct ingot_fetch fetch = {
		.call = "NetLocalGroupEnum",
		.doc = "List the groups of a machine. Levels: 0 (the default), 1.",
		.views = views,
		.view_count = INGOT_COUNT(views),
		.list = list,
	};

	return ingot_fetch_run(&fetch, argc, argv, common);
}

int ingot_group_members(int argc, char **argv, struct ingot_common *common)
{
	static const struct ingot_fetch fetch = {
		.call = "NetLocalGroupGetMembers",
		.doc = "List the members of the group NAME. Level: 3.",
		.words = "NAME",
		.views = member_views,
		.view_count = INGOT_COUNT(member_views),
		.level = 3,
		.list = list_members,
	};

	return ingot_fetch_run(&fetch, argc, argv, common);
}
