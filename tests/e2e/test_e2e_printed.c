/*
 * test_e2e_printed.c: lmserver.idl, printed for protoc-gen-ingot, as a client of a real ingotd: it announces and lists what
 * libingot-netapi lists and announces.
 */
#include <stdlib.h>
#include <string.h>

#include <lm.h>

#include "beside.h"
#include "ingot/block.h"
#include "ingot/rpc.h"
#include "printed/lmserver.h"

static struct place place;
static struct daemon running;
static handle_t binding;

static char alpha[] = "ALPHA";
static char beta[] = "BETA";
static char comment[] = "F\303\274r Dateien";
static char domain[] = "PRINTED";

static void test_bind(void)
{
	CU_ASSERT_EQUAL_FATAL(ingot_bind(running.addresses[0], NULL, &binding), 0);
}

/* One by each of the two. */
static void test_announce(void)
{
	SERVER_INFO_101 plain = {PLATFORM_ID_NT, alpha, 1, 2, SV_TYPE_SERVER, comment};
	lmserver_SERVER_INFO_101 printed = {PLATFORM_ID_OSF,       beta, 3, 4,
					    SV_TYPE_PRINTQ_SERVER, NULL};
	lmserver_SERVER_ENUM_INFO info = {.level = 101,
					  .arm_case = lmserver_SERVER_ENUM_INFO_arm_info101,
					  .arm.info101 = &printed};
	lmserver_IngotServerAnnounceRequest request = {.buf = &info, .domain = domain};
	lmserver_IngotServerAnnounceResponse *response = NULL;

	CU_ASSERT_EQUAL(IngotServerAnnounce(NULL, 101, (LPBYTE)&plain, domain, 0), 0);
	CU_ASSERT_EQUAL_FATAL(lmserver_lmserver_IngotServerAnnounce(binding, &request, &response),
			      0);
	CU_ASSERT_EQUAL(response->status, 0);
	NetApiBufferFree(response);
}

static void check_same(const lmserver_SERVER_INFO_101 *printed, const SERVER_INFO_101 *plain)
{
	CU_ASSERT_EQUAL(printed->sv101_platform_id, plain->sv101_platform_id);
	CU_ASSERT_STRING_EQUAL(printed->sv101_name, plain->sv101_name);
	CU_ASSERT_EQUAL(printed->sv101_version_major, plain->sv101_version_major);
	CU_ASSERT_EQUAL(printed->sv101_version_minor, plain->sv101_version_minor);
	CU_ASSERT_EQUAL(printed->sv101_type, plain->sv101_type);
	CU_ASSERT_EQUAL(!printed->sv101_comment, !plain->sv101_comment);
	if (printed->sv101_comment && plain->sv101_comment)
		CU_ASSERT_STRING_EQUAL(printed->sv101_comment, plain->sv101_comment);
}

static void test_list(void)
{
	lmserver_NetServerEnumRequest request = {.level = 101,
						 .prefmaxlen = MAX_PREFERRED_LENGTH,
						 .servertype = SV_TYPE_ALL,
						 .domain = domain};
	lmserver_NetServerEnumResponse *response = NULL;
	SERVER_INFO_101 *plain = NULL;
	DWORD read = 0;
	DWORD total = 0;

	CU_ASSERT_EQUAL_FATAL(NetServerEnum(NULL, 101, (LPBYTE *)&plain, MAX_PREFERRED_LENGTH,
					    &read, &total, SV_TYPE_ALL, domain, NULL),
			      0);
	CU_ASSERT_EQUAL_FATAL(read, 2);
	CU_ASSERT_EQUAL_FATAL(lmserver_lmserver_NetServerEnum(binding, &request, &response), 0);
	CU_ASSERT_EQUAL(response->status, 0);
	CU_ASSERT_EQUAL(response->totalentries, total);
	CU_ASSERT_PTR_NOT_NULL_FATAL(response->bufptr);
	CU_ASSERT_EQUAL(response->bufptr->level, 101);
	CU_ASSERT_EQUAL_FATAL(response->bufptr->n_info101, read);
	for (DWORD i = 0; i < read; i++)
		check_same(&response->bufptr->info101[i], &plain[i]);
	CU_ASSERT_EQUAL(ingot_block_check(response), 0);
	NetApiBufferFree(response);
	NetApiBufferFree(plain);
}

/* One server a page of 32 bytes, led on by what the response says. */
static void test_pages(void)
{
	lmserver_NetServerEnumRequest request = {.level = 100,
						 .prefmaxlen = 32,
						 .servertype = SV_TYPE_ALL,
						 .domain = domain,
						 .has_resume_handle = true};
	uint32_t statuses[] = {ERROR_MORE_DATA, 0};

	for (size_t i = 0; i < sizeof(statuses) / sizeof(statuses[0]); i++) {
		lmserver_NetServerEnumResponse *response = NULL;

		CU_ASSERT_EQUAL_FATAL(lmserver_lmserver_NetServerEnum(binding, &request, &response),
				      0);
		CU_ASSERT_EQUAL(response->status, statuses[i]);
		CU_ASSERT_PTR_NOT_NULL_FATAL(response->bufptr);
		CU_ASSERT_EQUAL_FATAL(response->bufptr->n_info100, 1);
		CU_ASSERT_STRING_EQUAL(response->bufptr->info100->sv100_name, i ? beta : alpha);
		CU_ASSERT(response->has_resume_handle);
		request.resume_handle = response->resume_handle;
		NetApiBufferFree(response);
	}
}

static void test_refused(void)
{
	lmserver_NetServerGetInfoRequest request = {.level = 103};
	lmserver_NetServerGetInfoResponse *response = NULL;

	CU_ASSERT_EQUAL_FATAL(lmserver_lmserver_NetServerGetInfo(binding, &request, &response), 0);
	CU_ASSERT_EQUAL(response->status, ERROR_INVALID_LEVEL);
	CU_ASSERT_PTR_NULL(response->bufptr);
	NetApiBufferFree(response);
	ingot_unbind(binding);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"bind", test_bind},   {"announce", test_announce},     {"list", test_list},
		{"pages", test_pages}, {"a wrong level", test_refused}, CU_TEST_INFO_NULL,
	};
	const char *arguments[] = {"--listen", place.unix_address, "--store", place.store,
				   "--config", place.config,       NULL};
	int verdict = 2;

	place_init(&place);
	setenv("INGOT_LOCAL", place.unix_address, 1);
	if (daemon_start(&running, arguments, 1, NULL, NULL))
		verdict = suite_run_beside(&running, "printed", tests);
	place_done(&place);
	return verdict;
}
