/*
 * What the daemon answers for its machine, compared with what the system's own programs say of it: getent, id, uname,
 * date, passwd. Each enumeration with every way to page through it, and each function with what it refuses.
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <lm.h>

#include "ingot/block.h"
#include "ingot/rpc.h"
#include "judges.h"
#include "process.h"
#include "suite.h"

static struct place place;
static struct daemon running;

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

static void test_wksta(void)
{
	WKSTA_INFO_100 *info100 = NULL;
	WKSTA_INFO_101 *info101 = NULL;
	WKSTA_INFO_102 *info102 = NULL;
	LPBYTE buffer = (LPBYTE)&place;
	char *release = ask("uname -r");
	char *logons = ask("who | wc -l");
	char version[32];

	CU_ASSERT_EQUAL_FATAL(NetWkstaGetInfo(NULL, 100, (LPBYTE *)&info100), 0);
	CU_ASSERT_EQUAL_FATAL(NetWkstaGetInfo(NULL, 101, (LPBYTE *)&info101), 0);
	CU_ASSERT_EQUAL_FATAL(NetWkstaGetInfo(NULL, 102, (LPBYTE *)&info102), 0);
	CU_ASSERT_STRING_EQUAL(info100->wki100_computername, "TESTER");
	CU_ASSERT_STRING_EQUAL(info101->wki101_computername, "TESTER");
	CU_ASSERT_STRING_EQUAL(info102->wki102_langroup, "WORKGROUP");
	CU_ASSERT_PTR_NULL(info101->wki101_lanroot);
	snprintf(version, sizeof(version), "%u.%u.", info102->wki102_ver_major,
		 info102->wki102_ver_minor);
	CU_ASSERT_NSTRING_EQUAL(release, version, strlen(version));
	CU_ASSERT_EQUAL(info102->wki102_platform_id, PLATFORM_ID_NT);
	CU_ASSERT_EQUAL(info102->wki102_logged_on_users, (DWORD)atoi(logons));
	CU_ASSERT_EQUAL(ingot_block_check(info102), 0);
	CU_ASSERT_EQUAL(NetWkstaGetInfo(NULL, 502, &buffer), ERROR_INVALID_LEVEL);
	CU_ASSERT_PTR_NULL(buffer);
	NetApiBufferFree(info100);
	NetApiBufferFree(info101);
	NetApiBufferFree(info102);
	free(release);
	free(logons);
}

/* The daemon runs where local time is five and a half hours ahead of UTC. */
static void test_time(void)
{
	TIME_OF_DAY_INFO *info = NULL;
	time_t before = time(NULL);
	time_t then;
	struct tm utc;
	char *up;

	CU_ASSERT_EQUAL_FATAL(NetRemoteTOD(NULL, (LPBYTE *)&info), 0);
	then = info->tod_elapsedt;
	CU_ASSERT(then >= before && then <= time(NULL));
	gmtime_r(&then, &utc);
	CU_ASSERT_EQUAL(info->tod_hours, (DWORD)utc.tm_hour);
	CU_ASSERT_EQUAL(info->tod_mins, (DWORD)utc.tm_min);
	CU_ASSERT_EQUAL(info->tod_secs, (DWORD)utc.tm_sec);
	CU_ASSERT(info->tod_hunds < 100);
	CU_ASSERT_EQUAL(info->tod_day, (DWORD)utc.tm_mday);
	CU_ASSERT_EQUAL(info->tod_month, (DWORD)utc.tm_mon + 1);
	CU_ASSERT_EQUAL(info->tod_year, (DWORD)utc.tm_year + 1900);
	CU_ASSERT_EQUAL(info->tod_weekday, (DWORD)utc.tm_wday);
	CU_ASSERT_EQUAL(info->tod_timezone, -330);
	CU_ASSERT(info->tod_tinterval > 0 && info->tod_tinterval <= 1000);
	up = ask("cut -d' ' -f1 /proc/uptime");
	CU_ASSERT(labs((long)(info->tod_msecs / 1000) - atol(up)) < 5);
	NetApiBufferFree(info);
	free(up);
	CU_ASSERT_EQUAL(NetRemoteTOD(NULL, NULL), ERROR_INVALID_PARAMETER);
}

static const SESSION_INFO_10 *find_session(const SESSION_INFO_10 *sessions, DWORD count,
					   const char *client, const char *user)
{
	for (DWORD i = 0; i < count; i++) {
		if (strcmp(sessions[i].sesi10_cname, client) == 0 &&
		    strcmp(sessions[i].sesi10_username, user) == 0)
			return &sessions[i];
	}
	return NULL;
}

static NET_API_STATUS list_sessions(const char *client, const char *user, DWORD *ret_read)
{
	LPBYTE buffer = NULL;
	DWORD total = 0;
	NET_API_STATUS status = NetSessionEnum(NULL, (LMSTR)client, (LMSTR)user, 10, &buffer,
					       MAX_PREFERRED_LENGTH, ret_read, &total, NULL);

	CU_ASSERT_EQUAL(NetApiBufferFree(buffer), 0);
	return status;
}

static void test_sessions(void)
{
	SESSION_INFO_10 *sessions = NULL;
	char *me = ask("id -un");
	TIME_OF_DAY_INFO *info = NULL;
	DWORD read = 0;
	DWORD total = 0;

	/* One over TCP, kept open by the library. */
	CU_ASSERT_EQUAL_FATAL(NetRemoteTOD(running.addresses[1], (LPBYTE *)&info), 0);
	NetApiBufferFree(info);
	CU_ASSERT_EQUAL_FATAL(NetSessionEnum(NULL, NULL, NULL, 10, (LPBYTE *)&sessions,
					     MAX_PREFERRED_LENGTH, &read, &total, NULL),
			      0);
	CU_ASSERT_PTR_NOT_NULL(find_session(sessions, read, "TESTER", me));
	CU_ASSERT_PTR_NOT_NULL(find_session(sessions, read, "127.0.0.1", ""));
	CU_ASSERT_PTR_NULL(find_session(sessions, read, "127.0.0.1", me));
	for (DWORD i = 0; i < read; i++)
		CU_ASSERT(sessions[i].sesi10_idle_time <= sessions[i].sesi10_time &&
			  sessions[i].sesi10_time < 600);
	NetApiBufferFree(sessions);

	CU_ASSERT_EQUAL(list_sessions("\\\\127.0.0.1", NULL, &read), 0);
	CU_ASSERT_EQUAL(read, 1);
	CU_ASSERT_EQUAL(list_sessions("tester", me, &read), 0);
	CU_ASSERT(read >= 1);
	CU_ASSERT_EQUAL(list_sessions("", "", &read), 0);
	CU_ASSERT(read >= 2);
	CU_ASSERT_EQUAL(list_sessions("192.0.2.99", NULL, &read), NERR_ClientNameNotFound);
	CU_ASSERT_EQUAL(read, 0);
	CU_ASSERT_EQUAL(list_sessions(NULL, "nobody of this name", &read), NERR_UserNotFound);
	free(me);
}

static uint64_t large(DWORD high, DWORD low)
{
	return (uint64_t)high << 32 | low;
}

static void test_statistics(void)
{
	static char server[] = SERVICE_SERVER;
	static char workstation[] = SERVICE_WORKSTATION;
	static char other[] = "Schedule";
	STAT_SERVER_0 *before = NULL;
	STAT_SERVER_0 *after = NULL;
	STAT_WORKSTATION_0 *network = NULL;
	USER_INFO_0 *users = NULL;
	LPBYTE buffer = (LPBYTE)&place;
	DWORD read = 0;
	DWORD total = 0;
	char *up = ask("cut -d' ' -f1 /proc/uptime");

	CU_ASSERT_EQUAL_FATAL(NetStatisticsGet(NULL, server, 0, 0, (LPBYTE *)&before), 0);
	CU_ASSERT_EQUAL(NetUserEnum(running.addresses[1], 0, 0, (LPBYTE *)&users, 1000, &read,
				    &total, NULL),
			ERROR_ACCESS_DENIED);
	CU_ASSERT_EQUAL_FATAL(NetStatisticsGet(NULL, server, 0, 0, (LPBYTE *)&after), 0);
	CU_ASSERT(labs((long)time(NULL) - (long)after->sts0_start) < 600);
	CU_ASSERT_EQUAL(after->sts0_permerrors, before->sts0_permerrors + 1);
	CU_ASSERT(large(after->sts0_bytessent_high, after->sts0_bytessent_low) >=
		  large(before->sts0_bytessent_high, before->sts0_bytessent_low) + 100);
	CU_ASSERT(large(after->sts0_bytesrcvd_high, after->sts0_bytesrcvd_low) >=
		  large(before->sts0_bytesrcvd_high, before->sts0_bytesrcvd_low) + 80);
	CU_ASSERT(after->sts0_sopens >= 1);
	CU_ASSERT_EQUAL(after->sts0_fopens, STATS_NO_VALUE);
	NetApiBufferFree(before);
	NetApiBufferFree(after);

	CU_ASSERT_EQUAL_FATAL(NetStatisticsGet(NULL, workstation, 0, 0, (LPBYTE *)&network), 0);
	CU_ASSERT(llabs((long long)network->StatisticsStartTime.QuadPart -
			((long long)time(NULL) - atoll(up))) < 5);
	CU_ASSERT(network->BytesReceived.QuadPart >= 0);
	CU_ASSERT_EQUAL(network->SmbsReceived.QuadPart, -1);
	CU_ASSERT_EQUAL(network->Sessions, STATS_NO_VALUE);
	NetApiBufferFree(network);

	CU_ASSERT_EQUAL(NetStatisticsGet(NULL, other, 0, 0, &buffer), NERR_ServiceNotInstalled);
	CU_ASSERT_PTR_NULL(buffer);
	CU_ASSERT_EQUAL(NetStatisticsGet(NULL, server, 1, 0, &buffer), ERROR_INVALID_LEVEL);
	CU_ASSERT_EQUAL(NetStatisticsGet(NULL, server, 0, 1, &buffer), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(NetStatisticsGet(NULL, workstation, 1, 0, &buffer), ERROR_INVALID_LEVEL);
	CU_ASSERT_EQUAL(NetStatisticsGet(NULL, NULL, 0, 0, &buffer), ERROR_INVALID_PARAMETER);
	free(up);
}

static void test_transports(void)
{
	SERVER_TRANSPORT_INFO_0 *transports = NULL;
	DWORD read = 0;
	DWORD total = 0;
	DWORD resume = 0;

	CU_ASSERT_EQUAL_FATAL(NetServerTransportEnum(NULL, 0, (LPBYTE *)&transports,
						     MAX_PREFERRED_LENGTH, &read, &total, &resume),
			      0);
	CU_ASSERT_EQUAL(ingot_block_check(transports), 0);
	CU_ASSERT_EQUAL_FATAL(read, running.address_count);
	CU_ASSERT_STRING_EQUAL(transports[0].svti0_networkaddress, place.unix_address);
	CU_ASSERT_STRING_EQUAL(transports[0].svti0_transportname, "unix");
	CU_ASSERT_EQUAL(transports[0].svti0_transportaddresslength, strlen(place.socket_path));
	CU_ASSERT(transports[0].svti0_numberofvcs >= 1);
	CU_ASSERT_STRING_EQUAL(transports[1].svti0_networkaddress, running.addresses[1]);
	CU_ASSERT_STRING_EQUAL(transports[1].svti0_transportname, "lo");
	CU_ASSERT_EQUAL(transports[1].svti0_transportaddresslength, 4);
	CU_ASSERT_EQUAL(memcmp(transports[1].svti0_transportaddress, "\x7f\0\0\1", 4), 0);
	NetApiBufferFree(transports);
	CU_ASSERT_EQUAL(
		NetServerTransportEnum(NULL, 0, (LPBYTE *)&transports, 10, &read, &total, &resume),
		NERR_BufTooSmall);
	CU_ASSERT_EQUAL(
		NetServerTransportEnum(NULL, 1, (LPBYTE *)&transports, 10, &read, &total, &resume),
		ERROR_INVALID_LEVEL);
}

static void test_server_102(void)
{
	SERVER_INFO_102 *info = NULL;

	CU_ASSERT_EQUAL_FATAL(NetServerGetInfo(NULL, 102, (LPBYTE *)&info), 0);
	CU_ASSERT_STRING_EQUAL(info->sv102_name, "TESTER");
	CU_ASSERT_EQUAL(info->sv102_users, 4096);
	CU_ASSERT_EQUAL(info->sv102_disc, 2);
	CU_ASSERT_EQUAL(info->sv102_hidden, SV_VISIBLE);
	CU_ASSERT_EQUAL(info->sv102_announce, 0);
	CU_ASSERT_PTR_NULL(info->sv102_userpath);
	NetApiBufferFree(info);
}

/* Every program that is named as offered answers to its null procedure's call, or to a real one. */
static void test_offer_of_its_own(void)
{
	static const char *const names[] = {"lmserver", "lmwksta", "lmaccess",
					    "lmremutl", "lmshare", "lmstats"};
	SERVER_INFO_1001 *info = NULL;
	const SERVER_OFFER *offer;

	CU_ASSERT_EQUAL_FATAL(NetServerGetInfo(NULL, 1001, (LPBYTE *)&info), 0);
	CU_ASSERT_EQUAL(ingot_block_check(info), 0);
	offer = info->sv1001_offer;
	CU_ASSERT_PTR_NOT_NULL_FATAL(offer);
	/* It listens on loopback alone, so that is where it is to be reached. */
	CU_ASSERT_EQUAL_FATAL(offer->ofr_address_count, running.address_count - 1);
	CU_ASSERT_STRING_EQUAL(offer->ofr_addresses[0], running.addresses[1]);
	CU_ASSERT_EQUAL_FATAL(offer->ofr_program_count, 6);
	for (DWORD i = 0; i < 6; i++) {
		CU_ASSERT_EQUAL(offer->ofr_programs[i].prg_number, 0x20001F00 + i);
		CU_ASSERT_STRING_EQUAL(offer->ofr_programs[i].prg_name, names[i]);
		CU_ASSERT_EQUAL_FATAL(offer->ofr_programs[i].prg_version_count, 1);
		CU_ASSERT_EQUAL(offer->ofr_programs[i].prg_versions[0], 1);
	}
	NetApiBufferFree(info);
}

static char *text(const char *constant)
{
	return (char *)constant;
}

static NET_API_STATUS announce(SERVER_OFFER *offer, const char *name)
{
	SERVER_INFO_1001 info = {.sv1001_platform_id = PLATFORM_ID_NT,
				 .sv1001_name = text(name),
				 .sv1001_type = SV_TYPE_SERVER,
				 .sv1001_offer = offer};

	return IngotServerAnnounce(NULL, 1001, (LPBYTE)&info, "OFFERS", 0);
}

/* Arrays in arrays, out of the store, each list in one block. */
static void test_offers(void)
{
	DWORD versions[] = {2, 3, 4};
	SERVER_ADDRESS addresses[] = {text("tcp://192.0.2.1:1"), text("unix:///x")};
	SERVER_PROGRAM programs[] = {{100000, text("portmapper"), 3, versions},
				     {7, NULL, 0, NULL},
				     {8, text("x"), 1, versions}};
	SERVER_OFFER offer = {2, addresses, 3, programs};
	SERVER_OFFER empty = {0, NULL, 0, NULL};
	SERVER_INFO_1001 *infos = NULL;
	SERVER_INFO_101 *plain = NULL;
	DWORD first;
	DWORD size = 0;
	DWORD read = 0;
	DWORD total = 0;
	DWORD resume = 0;

	CU_ASSERT_EQUAL(announce(&offer, "FULL"), 0);
	CU_ASSERT_EQUAL(announce(&empty, "EMPTY"), 0);
	CU_ASSERT_EQUAL(announce(NULL, "NONE"), 0);
	CU_ASSERT_EQUAL_FATAL(NetServerEnum(NULL, 1001, (LPBYTE *)&infos, MAX_PREFERRED_LENGTH,
					    &read, &total, SV_TYPE_ALL, "OFFERS", NULL),
			      0);
	CU_ASSERT_EQUAL_FATAL(read, 3);
	CU_ASSERT_EQUAL(ingot_block_check(infos), 0);
	CU_ASSERT_PTR_NOT_NULL_FATAL(infos[0].sv1001_offer);
	CU_ASSERT_EQUAL_FATAL(infos[0].sv1001_offer->ofr_address_count, 2);
	CU_ASSERT_STRING_EQUAL(infos[0].sv1001_offer->ofr_addresses[1], "unix:///x");
	CU_ASSERT_EQUAL_FATAL(infos[0].sv1001_offer->ofr_program_count, 3);
	CU_ASSERT_EQUAL_FATAL(infos[0].sv1001_offer->ofr_programs[0].prg_version_count, 3);
	CU_ASSERT_EQUAL(infos[0].sv1001_offer->ofr_programs[0].prg_versions[2], 4);
	CU_ASSERT_PTR_NULL(infos[0].sv1001_offer->ofr_programs[1].prg_name);
	CU_ASSERT_PTR_NULL(infos[0].sv1001_offer->ofr_programs[1].prg_versions);
	CU_ASSERT_PTR_NOT_NULL_FATAL(infos[1].sv1001_offer);
	CU_ASSERT_EQUAL(infos[1].sv1001_offer->ofr_program_count, 0);
	CU_ASSERT_PTR_NULL(infos[2].sv1001_offer);
	NetApiBufferFree(infos);

	/* A page is within its bytes, and the entry comes whole or not at all. */
	CU_ASSERT_EQUAL(NetServerEnum(NULL, 1001, (LPBYTE *)&infos, 100, &read, &total, SV_TYPE_ALL,
				      "OFFERS", &resume),
			NERR_BufTooSmall);
	CU_ASSERT_EQUAL(NetServerEnum(NULL, 1001, (LPBYTE *)&infos, 320, &read, &total, SV_TYPE_ALL,
				      "OFFERS", &resume),
			ERROR_MORE_DATA);
	CU_ASSERT(read == 1 || read == 2);
	CU_ASSERT_EQUAL(total, 3);
	CU_ASSERT_EQUAL(NetApiBufferSize(infos, &size), 0);
	CU_ASSERT(size <= 320);
	first = read;
	NetApiBufferFree(infos);
	CU_ASSERT_EQUAL(NetServerEnum(NULL, 1001, (LPBYTE *)&infos, 320, &read, &total, SV_TYPE_ALL,
				      "OFFERS", &resume),
			0);
	CU_ASSERT_EQUAL(first + read, 3);
	NetApiBufferFree(infos);

	/* Other levels know nothing of it; announced anew without, it has none. */
	CU_ASSERT_EQUAL_FATAL(NetServerEnum(NULL, 101, (LPBYTE *)&plain, MAX_PREFERRED_LENGTH,
					    &read, &total, SV_TYPE_ALL, "OFFERS", NULL),
			      0);
	CU_ASSERT_EQUAL(read, 3);
	NetApiBufferFree(plain);
	CU_ASSERT_EQUAL(announce(NULL, "FULL"), 0);
	CU_ASSERT_EQUAL_FATAL(NetServerEnum(NULL, 1001, (LPBYTE *)&infos, MAX_PREFERRED_LENGTH,
					    &read, &total, SV_TYPE_ALL, "OFFERS", NULL),
			      0);
	CU_ASSERT_PTR_NULL(infos[0].sv1001_offer);
	NetApiBufferFree(infos);
}

static void test_bad_offers(void)
{
	char endless[257];
	SERVER_ADDRESS addresses[100];
	SERVER_OFFER offer = {1, addresses, 0, NULL};

	memset(endless, 'x', sizeof(endless) - 1);
	endless[256] = '\0';
	for (size_t i = 0; i < 100; i++)
		addresses[i] = text("tcp://192.0.2.1:1");
	offer.ofr_address_count = 64;
	CU_ASSERT_EQUAL(announce(&offer, "MOST"), 0);
	offer.ofr_address_count = 65;
	CU_ASSERT_NOT_EQUAL(announce(&offer, "MORE"), 0);
	offer.ofr_address_count = 1;
	addresses[0] = text("");
	CU_ASSERT_EQUAL(announce(&offer, "BAD"), ERROR_INVALID_PARAMETER);
	addresses[0] = text("two\nlines");
	CU_ASSERT_EQUAL(announce(&offer, "BAD"), ERROR_INVALID_PARAMETER);
	addresses[0] = endless;
	CU_ASSERT_NOT_EQUAL(announce(&offer, "BAD"), 0);
	endless[255] = '\0';
	CU_ASSERT_EQUAL(announce(&offer, "LONG"), 0);
	addresses[0] = NULL;
	CU_ASSERT_EQUAL(announce(&offer, "BAD"), RPC_X_NULL_REF_POINTER);
	/* 64 of the longest are more than is kept. */
	for (size_t i = 0; i < 64; i++)
		addresses[i] = endless;
	offer.ofr_address_count = 64;
	CU_ASSERT_EQUAL(announce(&offer, "BAD"), ERROR_INVALID_PARAMETER);
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
		{"the machine", test_wksta},
		{"the time", test_time},
		{"sessions", test_sessions},
		{"statistics", test_statistics},
		{"transports", test_transports},
		{"the server, 102", test_server_102},
		{"its own offer", test_offer_of_its_own},
		{"offers", test_offers},
		{"bad offers", test_bad_offers},
		CU_TEST_INFO_NULL,
	};
	const char *arguments[] = {"--listen", NULL, "--listen", "tcp://127.0.0.1:0",
				   "--store",  NULL, "--name",   "TESTER",
				   "--config", NULL, NULL};
	int verdict = 2;
	int status;

	place_init(&place);
	arguments[1] = place.unix_address;
	arguments[5] = place.store;
	arguments[9] = place.config;
	/* No rpcbind, so that what is offered is known. */
	write_file(place.config, "[server]\nrpcbind = none\n");
	setenv("INGOT_LOCAL", place.unix_address, 1);
	setenv("TZ", "TEST-5:30", 1);
	if (daemon_start(&running, arguments, 2, NULL, NULL)) {
		setenv("TZ", "UTC", 1);
		verdict = suite_run("machine", tests);
		status = daemon_stop(&running, SIGTERM);
		if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
			fprintf(stderr, "ingotd ended badly: %#x\n", (unsigned)status);
			verdict = 1;
		}
	}
	place_done(&place);
	return verdict;
}
