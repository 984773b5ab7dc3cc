/*
 * What the daemon answers for its machine itself, compared with what the system's own programs say of it: uname, date,
 * who; its sessions and statistics, and what servers offer.
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

	return judged_run("machine", tests);
}
