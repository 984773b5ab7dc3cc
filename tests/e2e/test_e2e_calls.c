/*
 * The whole path, by the library: a real ingotd on a unix socket, on 127.0.0.1 and on ::1, and the four
 * functions of lmserver.h. Everything that comes back is one block.
 */
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <lm.h>

#include "beside.h"
#include "encoding.h"
#include "ingot/block.h"
#include "ingot/rpc.h"

static struct place place;
static struct daemon running;

static char *text(const char *constant)
{
	return (char *)constant;
}

static NET_API_STATUS announce(const char *server, const char *domain, const char *name,
			       const char *comment, DWORD type)
{
	SERVER_INFO_101 info = {PLATFORM_ID_NT, text(name), 1, 2, type, text(comment)};

	return IngotServerAnnounce(server, 101, (LPBYTE)&info, domain, 0);
}

/* One enumeration that must be complete; the names, "a b ". */
static const char *names_of(const char *server, DWORD type, const char *domain)
{
	static char names[4096];
	LPBYTE buffer = (LPBYTE)names;
	DWORD read = 77;
	DWORD total = 77;

	names[0] = '\0';
	CU_ASSERT_EQUAL_FATAL(NetServerEnum(server, 101, &buffer, MAX_PREFERRED_LENGTH, &read,
					    &total, type, domain, NULL),
			      0);
	CU_ASSERT_EQUAL(read, total);
	CU_ASSERT_EQUAL(buffer == NULL, read == 0);
	for (DWORD i = 0; i < read; i++) {
		const SERVER_INFO_101 *info = (const SERVER_INFO_101 *)buffer + i;

		strcat(names, info->sv101_name);
		strcat(names, " ");
	}
	if (buffer)
		CU_ASSERT_EQUAL(ingot_block_check(buffer), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(buffer), 0);
	return names;
}

/* A call that must fail: its outputs are empty whatever they were before. */
static NET_API_STATUS enumerate(const char *server, DWORD level, DWORD type, const char *domain,
				DWORD prefmaxlen)
{
	LPBYTE buffer = (LPBYTE)&place;
	DWORD read = 77;
	DWORD total = 77;
	NET_API_STATUS status = NetServerEnum(server, level, &buffer, prefmaxlen, &read, &total,
					      type, domain, NULL);

	if (status != 0 && status != ERROR_MORE_DATA) {
		CU_ASSERT_PTR_NULL(buffer);
		CU_ASSERT_EQUAL(read, 0);
		CU_ASSERT_EQUAL(total, 0);
	} else {
		CU_ASSERT_EQUAL(NetApiBufferFree(buffer), 0);
	}
	return status;
}

static void test_every_address(void)
{
	for (size_t i = 0; i < running.address_count; i++) {
		const char *server = running.addresses[i];
		SERVER_INFO_101 *info = NULL;
		char name[32];

		snprintf(name, sizeof(name), "at-%zu", i);
		CU_ASSERT_EQUAL(announce(server, "ADDRESSES", name, server, SV_TYPE_SERVER), 0);
		CU_ASSERT_PTR_NOT_NULL(strstr(names_of(server, SV_TYPE_ALL, "ADDRESSES"), name));
		CU_ASSERT_EQUAL_FATAL(NetServerGetInfo(text(server), 101, (LPBYTE *)&info), 0);
		CU_ASSERT_STRING_EQUAL(info->sv101_name, "TESTER");
		CU_ASSERT_STRING_EQUAL(info->sv101_comment, "the tested daemon");
		CU_ASSERT(info->sv101_version_major > 0);
		CU_ASSERT(info->sv101_type & SV_TYPE_SERVER_UNIX);
		CU_ASSERT_EQUAL(info->sv101_platform_id, PLATFORM_ID_NT);
		CU_ASSERT_EQUAL(ingot_block_check(info), 0);
		CU_ASSERT_EQUAL(NetApiBufferFree(info), 0);
	}
	/* NULL is this machine, which is $INGOT_LOCAL. */
	CU_ASSERT_STRING_EQUAL(names_of(NULL, SV_TYPE_SERVER_UNIX, NULL), "TESTER ");
}

static void test_levels(void)
{
	SERVER_INFO_100 *info = NULL;
	LPBYTE buffer = (LPBYTE)&place;

	CU_ASSERT_EQUAL_FATAL(NetServerGetInfo(NULL, 100, (LPBYTE *)&info), 0);
	CU_ASSERT_STRING_EQUAL(info->sv100_name, "TESTER");
	CU_ASSERT_EQUAL(NetApiBufferFree(info), 0);
	CU_ASSERT_EQUAL(NetServerGetInfo(NULL, 103, &buffer), ERROR_INVALID_LEVEL);
	CU_ASSERT_PTR_NULL(buffer);
	CU_ASSERT_EQUAL(enumerate(NULL, 0, SV_TYPE_ALL, NULL, 1000), ERROR_INVALID_LEVEL);
	CU_ASSERT_EQUAL(enumerate(NULL, 102, SV_TYPE_ALL, NULL, 1000), ERROR_INVALID_LEVEL);
	CU_ASSERT_EQUAL(IngotServerAnnounce(NULL, 99, (LPBYTE)&info, NULL, 0), ERROR_INVALID_LEVEL);
	CU_ASSERT_EQUAL(NetServerEnum(NULL, 101, NULL, 0, NULL, NULL, 0, NULL, NULL),
			ERROR_INVALID_PARAMETER);
}

static void test_announce(void)
{
	SERVER_INFO_100 info = {PLATFORM_ID_OSF, text("plain")};
	SERVER_INFO_101 *list = NULL;
	DWORD read = 0;
	DWORD total = 0;

	CU_ASSERT_EQUAL(announce(NULL, "NEWS", "alpha", "first", SV_TYPE_SERVER), 0);
	CU_ASSERT_EQUAL(announce(NULL, "NEWS", "beta", NULL, SV_TYPE_PRINTQ_SERVER), 0);
	CU_ASSERT_EQUAL(IngotServerAnnounce(NULL, 100, (LPBYTE)&info, "news", 0), 0);
	CU_ASSERT_STRING_EQUAL(names_of(NULL, SV_TYPE_ALL, "News"), "alpha beta plain ");
	CU_ASSERT_STRING_EQUAL(names_of(NULL, SV_TYPE_SERVER, "NEWS"), "alpha plain ");
	CU_ASSERT_STRING_EQUAL(names_of(NULL, SV_TYPE_PRINTQ_SERVER, "NEWS"), "beta ");
	CU_ASSERT_STRING_EQUAL(names_of(NULL, SV_TYPE_AFP, "NEWS"), "");
	CU_ASSERT_STRING_EQUAL(names_of(NULL, SV_TYPE_ALL, "NOWHERE"), "");

	/* Anew, with other values, in its old place. */
	CU_ASSERT_EQUAL(announce(NULL, "NEWS", "ALPHA", "gr\xc3\xbc\xc3\x9f", 0x10002), 0);
	CU_ASSERT_EQUAL_FATAL(NetServerEnum(NULL, 101, (LPBYTE *)&list, MAX_PREFERRED_LENGTH, &read,
					    &total, SV_TYPE_ALL, "NEWS", NULL),
			      0);
	CU_ASSERT_EQUAL_FATAL(read, 3);
	CU_ASSERT_STRING_EQUAL(list[0].sv101_name, "alpha");
	CU_ASSERT_STRING_EQUAL(list[0].sv101_comment, "gr\xc3\xbc\xc3\x9f");
	CU_ASSERT_EQUAL(list[0].sv101_type, 0x10002);
	CU_ASSERT_EQUAL(list[0].sv101_version_minor, 2);
	CU_ASSERT_PTR_NULL(list[1].sv101_comment);
	CU_ASSERT_EQUAL(list[2].sv101_platform_id, PLATFORM_ID_OSF);
	CU_ASSERT_EQUAL(NetApiBufferFree(list), 0);

	CU_ASSERT_EQUAL(IngotServerWithdraw(NULL, "Beta", "NEWS"), 0);
	CU_ASSERT_EQUAL(IngotServerWithdraw(NULL, "beta", "NEWS"), NERR_NoSuchServer);
	CU_ASSERT_EQUAL(IngotServerWithdraw(NULL, "alpha", NULL), NERR_NoSuchServer);
	CU_ASSERT_STRING_EQUAL(names_of(NULL, SV_TYPE_ALL, "NEWS"), "alpha plain ");
	CU_ASSERT_PTR_NOT_NULL(strstr(names_of(NULL, SV_TYPE_DOMAIN_ENUM, NULL), "NEWS "));
	CU_ASSERT_EQUAL(enumerate(NULL, 101, SV_TYPE_DOMAIN_ENUM | SV_TYPE_SERVER, NULL, 1000),
			ERROR_INVALID_FUNCTION);
}

static void test_expiry(void)
{
	SERVER_INFO_100 info = {PLATFORM_ID_NT, text("mayfly")};

	CU_ASSERT_EQUAL(announce(NULL, "SHORT", "stays", NULL, 1), 0);
	CU_ASSERT_EQUAL(IngotServerAnnounce(NULL, 100, (LPBYTE)&info, "SHORT", 2), 0);
	CU_ASSERT_STRING_EQUAL(names_of(NULL, SV_TYPE_ALL, "SHORT"), "stays mayfly ");
	usleep(3100000);
	CU_ASSERT_STRING_EQUAL(names_of(NULL, SV_TYPE_ALL, "SHORT"), "stays ");
	CU_ASSERT_EQUAL(IngotServerWithdraw(NULL, "mayfly", "SHORT"), NERR_NoSuchServer);
	CU_ASSERT_EQUAL(IngotServerAnnounce(NULL, 100, (LPBYTE)&info, "SHORT", 86400), 0);
	CU_ASSERT_EQUAL(IngotServerAnnounce(NULL, 100, (LPBYTE)&info, "SHORT", 86401),
			ERROR_INVALID_PARAMETER);
}

/* Page through with one size. Returns what a call says that is neither 0 nor 234. */
static NET_API_STATUS page_through(DWORD level, DWORD prefmaxlen, DWORD entries, unsigned *met)
{
	DWORD resume = 0;
	DWORD seen = 0;

	for (;;) {
		LPBYTE buffer = NULL;
		DWORD read = 0;
		DWORD total = 0;
		DWORD before = resume;
		NET_API_STATUS status = NetServerEnum(NULL, level, &buffer, prefmaxlen, &read,
						      &total, SV_TYPE_ALL, "PAGES", &resume);

		if (status != 0 && status != ERROR_MORE_DATA) {
			CU_ASSERT_PTR_NULL(buffer);
			CU_ASSERT_EQUAL(read, 0);
			return status;
		}
		CU_ASSERT_EQUAL(total, entries - seen);
		for (DWORD i = 0; i < read; i++) {
			const char *name = level == 101 ? ((SERVER_INFO_101 *)buffer)[i].sv101_name
							: ((SERVER_INFO_100 *)buffer)[i].sv100_name;

			met[atoi(name + 1)]++;
		}
		seen += read;
		CU_ASSERT_EQUAL(NetApiBufferFree(buffer), 0);
		if (status == 0) {
			CU_ASSERT_EQUAL(seen, entries);
			CU_ASSERT_EQUAL(resume, 0);
			return 0;
		}
		CU_ASSERT_FATAL(read > 0 && resume != 0 && resume != before);
	}
}

/* Every size from 0 until all fits into one page: all are met once, or it is too small for the largest. */
static void test_paging(void)
{
	static const char comment[] = "a comment of some length";
	enum { ENTRIES = 12 };
	DWORD largest = (DWORD)(sizeof(SERVER_INFO_101) + sizeof("s00") + sizeof(comment));
	DWORD all = ENTRIES * largest;
	char name[8];

	for (unsigned i = 0; i < ENTRIES; i++) {
		snprintf(name, sizeof(name), "s%02u", i);
		CU_ASSERT_EQUAL(
			announce(NULL, "PAGES", name, i % 3 ? comment : NULL, SV_TYPE_SERVER), 0);
	}
	for (DWORD level = 100; level <= 101; level++) {
		for (DWORD size = 0; size <= all; size++) {
			unsigned met[100] = {0};
			NET_API_STATUS status = page_through(level, size, ENTRIES, met);

			CU_ASSERT(status == 0 || (status == NERR_BufTooSmall && size < largest));
			for (unsigned i = 0; status == 0 && i < ENTRIES; i++)
				CU_ASSERT_EQUAL(met[i], 1);
		}
	}
	/* Without a handle one still learns that there is more. */
	CU_ASSERT_EQUAL(enumerate(NULL, 101, SV_TYPE_ALL, "PAGES", largest), ERROR_MORE_DATA);
}

/* prefmaxlen is counted in the bytes that the caller has in hand. */
static void test_page_size(void)
{
	LPBYTE buffer = NULL;
	DWORD read = 0;
	DWORD total = 0;
	DWORD resume = 0;
	DWORD size = 0;

	CU_ASSERT_EQUAL_FATAL(NetServerEnum(NULL, 101, &buffer, 200, &read, &total, SV_TYPE_ALL,
					    "PAGES", &resume),
			      ERROR_MORE_DATA);
	CU_ASSERT_EQUAL(NetApiBufferSize(buffer, &size), 0);
	CU_ASSERT(size <= 200);
	CU_ASSERT_EQUAL(NetApiBufferFree(buffer), 0);
}

/*
 * A request that is too large: the server hangs up on it. Whether the client learns that while it is still
 * sending is a matter of buffers.
 */
static bool is_cut_off(NET_API_STATUS status)
{
	return status == RPC_S_SERVER_UNAVAILABLE || status == RPC_S_CALL_FAILED ||
	       status == RPC_X_INVALID_BOUND;
}

static void test_bad_names(void)
{
	size_t length = 1 << 20;
	char *endless = malloc(length + 1);
	char name[65];
	char comment[258];
	long begin = now_ms();
	NET_API_STATUS status;

	CU_ASSERT_PTR_NOT_NULL_FATAL(endless);
	memset(endless, 'n', length);
	endless[length] = '\0';
	memset(name, 'n', sizeof(name));
	name[64] = '\0';
	memset(comment, 'c', sizeof(comment));
	comment[257] = '\0';

	CU_ASSERT_EQUAL(announce(NULL, NULL, "", NULL, 1), ERROR_INVALID_NAME);
	CU_ASSERT_EQUAL(announce(NULL, NULL, "a/b", NULL, 1), ERROR_INVALID_NAME);
	/* Not even sent in protobuf, whose text is UTF-8. */
	CU_ASSERT_EQUAL(announce(NULL, NULL, "\xff", NULL, 1),
			encoding_is_protobuf() ? ERROR_NO_UNICODE_TRANSLATION : ERROR_INVALID_NAME);
	CU_ASSERT_EQUAL(announce(NULL, NULL, name, NULL, 1), ERROR_INVALID_NAME);
	CU_ASSERT_EQUAL(announce(NULL, name, "good", NULL, 1), ERROR_INVALID_NAME);
	CU_ASSERT_EQUAL(announce(NULL, "", "good", NULL, 1), ERROR_INVALID_NAME);
	CU_ASSERT_EQUAL(announce(NULL, NULL, NULL, NULL, 1), RPC_X_NULL_REF_POINTER);
	CU_ASSERT_EQUAL(announce(NULL, NULL, "good", comment, 1), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(announce(NULL, NULL, "good", NULL, SV_TYPE_ALL), ERROR_INVALID_PARAMETER);
	CU_ASSERT_NOT_EQUAL(IngotServerAnnounce(NULL, 101, NULL, NULL, 0), 0);
	CU_ASSERT_EQUAL(IngotServerWithdraw(NULL, "", NULL), ERROR_INVALID_NAME);
	CU_ASSERT_EQUAL(IngotServerWithdraw(NULL, NULL, NULL), RPC_X_NULL_REF_POINTER);
	CU_ASSERT_EQUAL(enumerate(NULL, 101, SV_TYPE_ALL, "", 1000), ERROR_INVALID_NAME);
	CU_ASSERT_EQUAL(enumerate(NULL, 101, SV_TYPE_ALL, name, 1000), ERROR_INVALID_NAME);

	/* Just within a request, and just beyond one. */
	endless[1000000] = '\0';
	CU_ASSERT_EQUAL(announce(NULL, NULL, endless, NULL, 1), ERROR_INVALID_NAME);
	CU_ASSERT_EQUAL(announce(NULL, NULL, "good", endless, 1), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(IngotServerWithdraw(NULL, endless, NULL), ERROR_INVALID_NAME);
	CU_ASSERT_EQUAL(enumerate(NULL, 101, SV_TYPE_ALL, endless, 1000), ERROR_INVALID_NAME);
	endless[1000000] = 'n';
	for (size_t i = 0; i < running.address_count; i++) {
		status = announce(running.addresses[i], NULL, endless, NULL, 1);
		CU_ASSERT(is_cut_off(status));
		status = enumerate(running.addresses[i], 101, SV_TYPE_ALL, endless, 1000);
		CU_ASSERT(is_cut_off(status));
		CU_ASSERT_STRING_EQUAL(names_of(running.addresses[i], SV_TYPE_SERVER_UNIX, NULL),
				       "TESTER ");
	}
	/* As the server's name it is none. */
	CU_ASSERT_EQUAL(enumerate(endless, 101, SV_TYPE_ALL, NULL, 1000), ERROR_BAD_NETPATH);
	CU_ASSERT(now_ms() - begin < 20000);
	free(endless);
}

static void test_no_server(void)
{
	char nowhere[ADDRESS_MAX];

	snprintf(nowhere, sizeof(nowhere), "unix://%s/nobody.sock", place.folder);
	CU_ASSERT_EQUAL(enumerate(nowhere, 101, SV_TYPE_ALL, NULL, 1000), RPC_S_SERVER_UNAVAILABLE);
	CU_ASSERT_EQUAL(announce(nowhere, NULL, "good", NULL, 1), RPC_S_SERVER_UNAVAILABLE);
	CU_ASSERT_EQUAL(enumerate("", 101, SV_TYPE_ALL, NULL, 1000), ERROR_BAD_NETPATH);
	CU_ASSERT_EQUAL(enumerate("unix://", 101, SV_TYPE_ALL, NULL, 1000), ERROR_BAD_NETPATH);
}

static bool have_ipv6(void)
{
	struct sockaddr_in6 address = {.sin6_family = AF_INET6, .sin6_addr = IN6ADDR_LOOPBACK_INIT};
	int descriptor = socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0);
	bool there = descriptor >= 0 &&
		     bind(descriptor, (struct sockaddr *)&address, sizeof(address)) == 0;

	if (descriptor >= 0)
		close(descriptor);
	return there;
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"every address", test_every_address},
		{"levels", test_levels},
		{"announce", test_announce},
		{"expiry", test_expiry},
		{"paging", test_paging},
		{"page size", test_page_size},
		{"bad names", test_bad_names},
		{"no server", test_no_server},
		CU_TEST_INFO_NULL,
	};
	bool ipv6 = have_ipv6();
	const char *arguments[] = {"--listen", place.unix_address, "--listen",  "tcp://127.0.0.1:0",
				   "--store",  place.store,        "--config",  place.config,
				   "--name",   "TESTER",           "--comment", "the tested daemon",
				   "--listen", "tcp://[::1]:0",    NULL};
	int verdict = 2;

	if (!ipv6) {
		printf("SKIPPED: IPv6, which this machine has not\n");
		arguments[12] = NULL;
	}
	place_init(&place);
	setenv("INGOT_LOCAL", place.unix_address, 1);
	if (daemon_start(&running, arguments, ipv6 ? 3 : 2, NULL, NULL))
		verdict = suite_run_beside(&running, "calls", tests);
	place_done(&place);
	return verdict;
}
