/*
 * What the daemon answers for its machine's users and groups, compared with what the system's own programs say of
 * them: getent, id, passwd. Each enumeration with every way to page through it, and each function with what it refuses.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <lm.h>

#include "ingot/block.h"
#include "ingot/rpc.h"
#include "judges.h"
#include "judged.h"

/* One way to enumerate: a function with all but the paging decided. */
struct way {
	const char *name;
	NET_API_STATUS(*call)
	(const struct way *way, LPBYTE *buffer, DWORD prefmaxlen, LPDWORD read, LPDWORD total,
	 DWORD_PTR *resume);
	DWORD level;
	const char *argument;
	size_t size; /* of a record whose first member is its name */
};

#define WAY(function, ...)                                                                  \
	static NET_API_STATUS way_##function(const struct way *way, LPBYTE *buffer,         \
					     DWORD prefmaxlen, LPDWORD read, LPDWORD total, \
					     DWORD_PTR *resume)                             \
	{                                                                                   \
		DWORD handle = (DWORD)*resume;                                              \
		NET_API_STATUS status = function(NULL, __VA_ARGS__, &handle);               \
                                                                                            \
		*resume = handle;                                                           \
		return status;                                                              \
	}

WAY(NetUserEnum, way->level, 0, buffer, prefmaxlen, read, total)
WAY(NetWkstaUserEnum, way->level, buffer, prefmaxlen, read, total)
WAY(NetSessionEnum, NULL, NULL, way->level, buffer, prefmaxlen, read, total)

static NET_API_STATUS way_NetLocalGroupEnum(const struct way *way, LPBYTE *buffer, DWORD prefmaxlen,
					    LPDWORD read, LPDWORD total, DWORD_PTR *resume)
{
	return NetLocalGroupEnum(NULL, way->level, buffer, prefmaxlen, read, total, resume);
}

static NET_API_STATUS way_NetLocalGroupGetMembers(const struct way *way, LPBYTE *buffer,
						  DWORD prefmaxlen, LPDWORD read, LPDWORD total,
						  DWORD_PTR *resume)
{
	return NetLocalGroupGetMembers(NULL, way->argument, way->level, buffer, prefmaxlen, read,
				       total, resume);
}

static const char *name_at(const struct way *way, LPBYTE buffer, DWORD index)
{
	const char *name;

	memcpy(&name, buffer + index * way->size, sizeof(name));
	return name;
}

/* All pages of `prefmaxlen` bytes: the names, a line each, in their order; or NULL when a page cannot hold one. */
static char *page_through(const struct way *way, DWORD prefmaxlen)
{
	char *names = NULL;
	size_t size = 0;
	FILE *into = open_memstream(&names, &size);
	DWORD_PTR resume = 0;
	DWORD left = 0;

	CU_ASSERT_PTR_NOT_NULL_FATAL(into);
	for (unsigned pages = 0;; pages++) {
		LPBYTE buffer = (LPBYTE)&place;
		DWORD read = 77;
		DWORD total = 77;
		DWORD_PTR before = resume;
		NET_API_STATUS status = way->call(way, &buffer, prefmaxlen, &read, &total, &resume);

		if (status == NERR_BufTooSmall) {
			CU_ASSERT_PTR_NULL(buffer);
			CU_ASSERT_EQUAL(read, 0);
			fclose(into);
			free(names);
			return NULL;
		}
		CU_ASSERT_FATAL(status == 0 || status == ERROR_MORE_DATA);
		CU_ASSERT(pages == 0 || total == left);
		CU_ASSERT_EQUAL(buffer == NULL, read == 0);
		CU_ASSERT(read == 0 || ingot_block_check(buffer) == 0);
		for (DWORD i = 0; i < read; i++)
			fprintf(into, "%s\n", name_at(way, buffer, i));
		CU_ASSERT_EQUAL(NetApiBufferFree(buffer), 0);
		left = total - read;
		if (status == 0) {
			CU_ASSERT_EQUAL(resume, 0);
			CU_ASSERT_EQUAL(left, 0);
			break;
		}
		CU_ASSERT_FATAL(read > 0 && resume > before);
	}
	fclose(into);
	return names;
}

static void test_pages(void)
{
	static const struct way ways[] = {
		{"users 0", way_NetUserEnum, 0, NULL, sizeof(USER_INFO_0)},
		{"users 1", way_NetUserEnum, 1, NULL, sizeof(USER_INFO_1)},
		{"users 10", way_NetUserEnum, 10, NULL, sizeof(USER_INFO_10)},
		{"users 20", way_NetUserEnum, 20, NULL, sizeof(USER_INFO_20)},
		{"groups 0", way_NetLocalGroupEnum, 0, NULL, sizeof(LOCALGROUP_INFO_0)},
		{"groups 1", way_NetLocalGroupEnum, 1, NULL, sizeof(LOCALGROUP_INFO_1)},
		{"members", way_NetLocalGroupGetMembers, 3, "root",
		 sizeof(LOCALGROUP_MEMBERS_INFO_3)},
		{"logons 0", way_NetWkstaUserEnum, 0, NULL, sizeof(WKSTA_USER_INFO_0)},
		{"logons 1", way_NetWkstaUserEnum, 1, NULL, sizeof(WKSTA_USER_INFO_1)},
		{"sessions", way_NetSessionEnum, 10, NULL, sizeof(SESSION_INFO_10)},
	};
	static const DWORD sizes[] = {0,   1,   8,   20,  30,  45,   64,   80,   100,
				      130, 170, 250, 400, 700, 1200, 3000, 20000};

	for (size_t i = 0; i < sizeof(ways) / sizeof(ways[0]); i++) {
		char *whole = page_through(&ways[i], MAX_PREFERRED_LENGTH);
		bool enough = false;

		CU_ASSERT_PTR_NOT_NULL_FATAL(whole);
		for (size_t j = 0; j < sizeof(sizes) / sizeof(sizes[0]); j++) {
			char *names = page_through(&ways[i], sizes[j]);

			CU_ASSERT(names || !enough);
			CU_ASSERT(names || sizes[j] < 700);
			/* Nothing at all fits into nothing. */
			CU_ASSERT(!*whole || sizes[j] > 1 || !names);
			enough = names != NULL;
			if (names)
				CU_ASSERT_STRING_EQUAL(names, whole);
			free(names);
		}
		free(whole);
	}
}

static void test_users(void)
{
	static const struct way names = {"users", way_NetUserEnum, 0, NULL, sizeof(USER_INFO_0)};
	char *got = page_through(&names, MAX_PREFERRED_LENGTH);
	char *want = ask("getent passwd | cut -d: -f1");

	CU_ASSERT_PTR_NOT_NULL_FATAL(got);
	expect_same_lines(got, want, "getent passwd");
	free(got);
	free(want);
}

/* Every field of every account, at every level: NAME:FULL NAME:UID:HOME:SHELL:PRIVILEGE. */
static void test_user_fields(void)
{
	char *want = ask(
		"getent passwd | awk -F: '{split($5, gecos, \",\"); print $1 \":\" gecos[1] \":\" $3 "
		"\":\" $6 \":\" $7 \":\" ($3 == 0 ? 2 : $3 == 65534 ? 0 : 1)}'");
	char *got = NULL;
	size_t size = 0;
	FILE *into = open_memstream(&got, &size);
	USER_INFO_0 *users = NULL;
	DWORD read = 0;
	DWORD total = 0;

	CU_ASSERT_PTR_NOT_NULL_FATAL(into);
	CU_ASSERT_EQUAL_FATAL(NetUserEnum(NULL, 0, 0, (LPBYTE *)&users, MAX_PREFERRED_LENGTH, &read,
					  &total, NULL),
			      0);
	for (DWORD i = 0; i < read; i++) {
		const char *name = users[i].usri0_name;
		USER_INFO_1 *one = NULL;
		USER_INFO_10 *ten = NULL;
		USER_INFO_20 *twenty = NULL;

		CU_ASSERT_EQUAL_FATAL(NetUserGetInfo(NULL, name, 1, (LPBYTE *)&one), 0);
		CU_ASSERT_EQUAL_FATAL(NetUserGetInfo(NULL, name, 10, (LPBYTE *)&ten), 0);
		CU_ASSERT_EQUAL_FATAL(NetUserGetInfo(NULL, name, 20, (LPBYTE *)&twenty), 0);
		CU_ASSERT_PTR_NULL(one->usri1_password);
		CU_ASSERT_STRING_EQUAL(one->usri1_name, name);
		CU_ASSERT_STRING_EQUAL(ten->usri10_name, name);
		CU_ASSERT_STRING_EQUAL(twenty->usri20_name, name);
		CU_ASSERT_EQUAL(one->usri1_flags, twenty->usri20_flags);
		CU_ASSERT_EQUAL(one->usri1_flags & (UF_SCRIPT | UF_NORMAL_ACCOUNT),
				UF_SCRIPT | UF_NORMAL_ACCOUNT);
		CU_ASSERT_PTR_NULL(ten->usri10_usr_comment);
		fprintf(into, "%s:%s:%u:%s:%s:%u\n", name,
			ten->usri10_full_name ? ten->usri10_full_name : "", twenty->usri20_user_id,
			one->usri1_home_dir ? one->usri1_home_dir : "",
			one->usri1_script_path ? one->usri1_script_path : "", one->usri1_priv);
		NetApiBufferFree(one);
		NetApiBufferFree(ten);
		NetApiBufferFree(twenty);
	}
	NetApiBufferFree(users);
	fclose(into);
	expect_same_lines(got, want, "the fields of accounts");
	free(got);
	free(want);
}

/* To local root, what passwd says of locked passwords, of those without, and of their last day. */
static void test_passwords(void)
{
	char *want;
	char *got = NULL;
	size_t size = 0;
	FILE *into;
	USER_INFO_1 *users = NULL;
	DWORD read = 0;
	DWORD total = 0;
	time_t now = time(NULL);

	if (getuid() != 0) {
		printf("SKIPPED: not root, to whom alone passwd tells of others ");
		CU_PASS("not root");
		return;
	}
	want = ask("passwd -S -a | awk '{print $1, ($2 == \"L\"), ($2 == \"NP\"), "
		   "($5 < 0 || $5 >= 99999), $3}'");
	into = open_memstream(&got, &size);
	CU_ASSERT_PTR_NOT_NULL_FATAL(into);
	CU_ASSERT_EQUAL_FATAL(NetUserEnum(NULL, 1, FILTER_NORMAL_ACCOUNT, (LPBYTE *)&users,
					  MAX_PREFERRED_LENGTH, &read, &total, NULL),
			      0);
	for (DWORD i = 0; i < read; i++) {
		DWORD flags = users[i].usri1_flags;
		time_t changed = now - (time_t)users[i].usri1_password_age;
		char day[16] = "";
		struct tm utc;

		/* A day begins at midnight, whichever second this is. */
		changed += 60;
		strftime(day, sizeof(day), "%Y-%m-%d", gmtime_r(&changed, &utc));
		fprintf(into, "%s %d %d %d %s\n", users[i].usri1_name,
			(flags & UF_ACCOUNTDISABLE) != 0, (flags & UF_PASSWD_NOTREQD) != 0,
			(flags & UF_DONT_EXPIRE_PASSWD) != 0, day);
	}
	NetApiBufferFree(users);
	fclose(into);
	expect_same_lines(got, want, "passwd -S");
	free(got);
	free(want);
}

static void test_user_refusals(void)
{
	LPBYTE buffer = (LPBYTE)&place;
	DWORD read = 77;
	DWORD total = 77;

	CU_ASSERT_EQUAL(NetUserGetInfo(NULL, "nobody of this name", 1, &buffer), NERR_UserNotFound);
	CU_ASSERT_PTR_NULL(buffer);
	CU_ASSERT_EQUAL(NetUserGetInfo(NULL, "", 1, &buffer), NERR_UserNotFound);
	CU_ASSERT_EQUAL(NetUserGetInfo(NULL, NULL, 1, &buffer), RPC_X_NULL_REF_POINTER);
	CU_ASSERT_EQUAL(NetUserGetInfo(NULL, "root", 4, &buffer), ERROR_INVALID_LEVEL);
	CU_ASSERT_EQUAL(NetUserEnum(NULL, 4, 0, &buffer, 1000, &read, &total, NULL),
			ERROR_INVALID_LEVEL);
	/* There are no accounts of machines here. */
	CU_ASSERT_EQUAL(NetUserEnum(NULL, 0, FILTER_WORKSTATION_TRUST_ACCOUNT, &buffer, 0, &read,
				    &total, NULL),
			0);
	CU_ASSERT_PTR_NULL(buffer);
	CU_ASSERT_EQUAL(read, 0);
	CU_ASSERT_EQUAL(total, 0);
	CU_ASSERT_EQUAL(NetUserGetLocalGroups(NULL, "nobody of this name", 0, 0, &buffer, 1000,
					      &read, &total),
			NERR_UserNotFound);
	CU_ASSERT_EQUAL(NetUserGetLocalGroups(NULL, "root", 0, 2, &buffer, 1000, &read, &total),
			ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(NetUserGetLocalGroups(NULL, "root", 1, 0, &buffer, 1000, &read, &total),
			ERROR_INVALID_LEVEL);
	CU_ASSERT_EQUAL(NetUserGetLocalGroups(NULL, "root", 0, 0, &buffer, 0, &read, &total),
			NERR_BufTooSmall);
}

static void test_groups(void)
{
	static const struct way names = {"groups", way_NetLocalGroupEnum, 0, NULL,
					 sizeof(LOCALGROUP_INFO_0)};
	char *got = page_through(&names, MAX_PREFERRED_LENGTH);
	char *want = ask("getent group | cut -d: -f1");
	DWORD_PTR resume = 0;
	LPBYTE buffer = (LPBYTE)&place;
	DWORD read = 77;
	DWORD total = 77;

	CU_ASSERT_PTR_NOT_NULL_FATAL(got);
	expect_same_lines(got, want, "getent group");
	free(got);
	free(want);
	CU_ASSERT_EQUAL(NetLocalGroupGetMembers(NULL, "no such group", 3, &buffer, 1000, &read,
						&total, &resume),
			ERROR_NO_SUCH_ALIAS);
	CU_ASSERT_PTR_NULL(buffer);
	CU_ASSERT_EQUAL(
		NetLocalGroupGetMembers(NULL, "root", 0, &buffer, 1000, &read, &total, &resume),
		ERROR_INVALID_LEVEL);
	CU_ASSERT_EQUAL(NetLocalGroupEnum(NULL, 2, &buffer, 1000, &read, &total, &resume),
			ERROR_INVALID_LEVEL);
}

/* Each group's members: those it names, and whose own it is. */
static void test_members(void)
{
	char *groups = ask("getent group | cut -d: -f1");
	char *rest = groups;
	char *group;

	while ((group = strsep(&rest, "\n"))) {
		const struct way way = {group, way_NetLocalGroupGetMembers, 3, group,
					sizeof(LOCALGROUP_MEMBERS_INFO_3)};
		char command[512];
		char *got = page_through(&way, MAX_PREFERRED_LENGTH);
		char *want;

		snprintf(
			command, sizeof(command),
			"(getent group '%s' | cut -d: -f4 | tr , '\\n'; getent passwd | awk -F: -v g=\"$(getent "
			"group '%s' | cut -d: -f3)\" '$4 == g {print $1}') | grep . | sort -u | sed "
			"'s/^/TESTER\\\\/'",
			group, group);
		want = ask(command);
		CU_ASSERT_PTR_NOT_NULL_FATAL(got);
		expect_same_lines(got, want, group);
		free(got);
		free(want);
	}
	free(groups);
}

static void test_groups_of_users(void)
{
	char *users = ask("getent passwd | cut -d: -f1");
	char *rest = users;
	char *user;

	while ((user = strsep(&rest, "\n"))) {
		LOCALGROUP_USERS_INFO_0 *groups = NULL;
		char command[256];
		char got[8192] = "";
		DWORD read = 0;
		DWORD total = 0;
		char *want;

		snprintf(command, sizeof(command), "id -Gn '%s' | tr ' ' '\\n'", user);
		want = ask(command);
		CU_ASSERT_EQUAL_FATAL(NetUserGetLocalGroups(NULL, user, 0, LG_INCLUDE_INDIRECT,
							    (LPBYTE *)&groups, MAX_PREFERRED_LENGTH,
							    &read, &total),
				      0);
		CU_ASSERT_EQUAL(read, total);
		for (DWORD i = 0; i < read; i++)
			strcat(strcat(got, groups[i].lgrui0_name), i + 1 < read ? "\n" : "");
		/* In the same order: the user's own group is the first. */
		CU_ASSERT_STRING_EQUAL(got, want);
		NetApiBufferFree(groups);
		free(want);
	}
	free(users);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"pages", test_pages},
		{"users", test_users},
		{"fields of users", test_user_fields},
		{"passwords' states", test_passwords},
		{"refusals about users", test_user_refusals},
		{"groups", test_groups},
		{"members", test_members},
		{"groups of users", test_groups_of_users},
		CU_TEST_INFO_NULL,
	};

	return judged_run("accounts", tests);
}
