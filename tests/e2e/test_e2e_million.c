/*
 * A million servers in a real daemon, paged through while others come, go and announce themselves anew: who stays is met
 * once, and nobody is met twice. Tells how long the slowest call took.
 */
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <sqlite3.h>

#include <lm.h>

#include "beside.h"
#include "store.h"
#include "store_schema.h"

/* A sanitizer's build is many times slower, and finds in fewer what it finds in many. */
#ifdef __SANITIZE_ADDRESS__
#	define MANY 100000u
#else
#	define MANY 1000000u
#endif
#define PAGE  (256u << 10)
#define EVERY 7u /* each whose number this divides may go */

static struct place place;
static struct daemon daemon_here;

/* The store as a daemon would have left it: s1, s2, ... in the domain FARM. */
static bool fill_store(void)
{
	char reason[INGOT_STORE_REASON_MAX] = "";
	sqlite3 *database = NULL;
	uint64_t now = (uint64_t)time(NULL);
	char *rows = sqlite3_mprintf(
		"PRAGMA synchronous = OFF; INSERT INTO domain (name) VALUES ('FARM');"
		"INSERT INTO server (domain, name, comment, platform_id, version_major, version_minor, type,"
		" expires) WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < %u)"
		" SELECT (SELECT id FROM domain), printf('s%%d', i), 'one of many', 500, 6, 1, 3, %llu FROM n;",
		MANY, (unsigned long long)now + 40000);
	bool good = rows && ingot_schema_open(place.store, now, 86400, &database, reason) == 0 &&
		    sqlite3_exec(database, rows, NULL, NULL, NULL) == SQLITE_OK;

	if (!good)
		fprintf(stderr, "%s %s\n", reason, database ? sqlite3_errmsg(database) : "");
	sqlite3_free(rows);
	sqlite3_close(database);
	return good;
}

/* The one that changes things meanwhile. CUnit's assertions are for one thread: mistakes are counted. */
static struct {
	atomic_bool over;
	atomic_uint changes;
	atomic_uint mistakes;
} churn;

static uint32_t random_below(uint32_t bound)
{
	static uint32_t state = 11;

	state = state * 1664525u + 1013904223u;
	return (state >> 8) % bound;
}

static NET_API_STATUS announce(const char *kind, uint32_t number)
{
	char name[24];
	SERVER_INFO_100 info = {PLATFORM_ID_NT, name};

	snprintf(name, sizeof(name), "%s%u", kind, number);
	return IngotServerAnnounce(place.unix_address, 100, (LPBYTE)&info, "FARM", 3600);
}

/* One goes, one comes, one that stays says so again. */
static void *change_on(void *unused)
{
	uint32_t newest = 0;

	while (!atomic_load(&churn.over)) {
		uint32_t leaver = EVERY * (1 + random_below(MANY / EVERY));
		uint32_t stayer = 1 + random_below(MANY / EVERY - 1) * EVERY;
		char name[24];
		NET_API_STATUS status;

		snprintf(name, sizeof(name), "s%u", leaver);
		status = IngotServerWithdraw(place.unix_address, name, "FARM");
		if ((status != 0 && status != NERR_NoSuchServer) || announce("n", ++newest) != 0 ||
		    announce("s", stayer) != 0)
			atomic_fetch_add(&churn.mistakes, 1);
		atomic_fetch_add(&churn.changes, 1);
	}
	return unused;
}

/* Note who is on the page; false: a name that nobody has. */
static bool note(const SERVER_INFO_101 *servers, DWORD count, uint8_t *met)
{
	for (DWORD i = 0; i < count; i++) {
		unsigned long number = strtoul(servers[i].sv101_name + 1, NULL, 10);

		if (servers[i].sv101_name[0] == 'n')
			continue;
		if (servers[i].sv101_name[0] != 's' || number == 0 || number > MANY)
			return false;
		met[number]++;
	}
	return true;
}

/* Page through all, with the slowest call's milliseconds. */
static unsigned page_through(uint8_t *met, long *ret_slowest)
{
	DWORD resume = 0;
	unsigned pages = 0;
	NET_API_STATUS status;

	*ret_slowest = 0;
	do {
		SERVER_INFO_101 *servers = NULL;
		DWORD size = 0;
		DWORD read = 0;
		DWORD total = 0;
		long before = now_ms();

		status = NetServerEnum(place.unix_address, 101, (LPBYTE *)&servers, PAGE, &read,
				       &total, SV_TYPE_ALL, "FARM", &resume);
		if (now_ms() - before > *ret_slowest)
			*ret_slowest = now_ms() - before;
		CU_ASSERT_FATAL(status == 0 || status == ERROR_MORE_DATA);
		CU_ASSERT(status == 0 ? total == read : total > read);
		CU_ASSERT_EQUAL(NetApiBufferSize(servers, &size), 0);
		CU_ASSERT(size <= PAGE && read > 0);
		CU_ASSERT(note(servers, read, met));
		NetApiBufferFree(servers);
		pages++;
	} while (status == ERROR_MORE_DATA);
	CU_ASSERT_EQUAL(resume, 0);
	return pages;
}

static void test_million(void)
{
	uint8_t *met = calloc(MANY + 1, 1);
	uint32_t missed = 0;
	uint32_t twice = 0;
	pthread_t changer;
	unsigned pages;
	long slowest;

	CU_ASSERT_PTR_NOT_NULL_FATAL(met);
	CU_ASSERT_EQUAL_FATAL(pthread_create(&changer, NULL, change_on, NULL), 0);
	pages = page_through(met, &slowest);
	atomic_store(&churn.over, true);
	pthread_join(changer, NULL);
	for (uint32_t number = 1; number <= MANY; number++) {
		missed += number % EVERY != 0 && met[number] == 0;
		twice += met[number] > 1;
	}
	CU_ASSERT_EQUAL(missed, 0);
	CU_ASSERT_EQUAL(twice, 0);
	CU_ASSERT_EQUAL(atomic_load(&churn.mistakes), 0);
	CU_ASSERT(atomic_load(&churn.changes) > 10);
	CU_ASSERT(pages > MANY / 10000);
	printf("%u pages, %u changes meanwhile, the slowest call %ld ms ", pages,
	       atomic_load(&churn.changes), slowest);
	free(met);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"paged through", test_million},
		CU_TEST_INFO_NULL,
	};
	const char *arguments[] = {"--listen",     place.unix_address, "--store",    place.store,
				   "--no-rpcbind", "--config",         place.config, NULL};
	int verdict = 2;

	place_init(&place);
	if (fill_store() && daemon_start(&daemon_here, arguments, 1, NULL, NULL))
		verdict = suite_run_beside(&daemon_here, "million", tests);
	place_done(&place);
	return verdict;
}
