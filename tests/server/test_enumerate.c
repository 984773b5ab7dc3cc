/*
 * Enumeration: filters, the daemon's own place, every page size, changes between pages, memory that ends.
 *
 * The call is fake_call.h's, so that its memory can be counted and made to fail.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <sqlite3.h>

#include "lmerr.h"
#include "small_catalogue.h"
#include "store_schema.h"
#include "winerror.h"

static void remove_database(const char *path)
{
	static const char *const endings[] = {"", "-wal", "-shm"};
	char file[64];

	for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++) {
		snprintf(file, sizeof(file), "%s%s", path, endings[i]);
		unlink(file);
	}
}

static void announce(const char *domain, const char *name, const char *comment, uint32_t type)
{
	struct ingot_store_server server = {
		.name = name, .comment = comment, .type = type, .platform_id = 500};

	CU_ASSERT_EQUAL(ingot_store_announce(catalogue.store, domain, &server, NOW + 1), 0);
}

static void withdraw(const char *domain, const char *name)
{
	CU_ASSERT_EQUAL(ingot_store_withdraw(catalogue.store, domain, name, NOW), 0);
}

static struct ingot_enumeration question(uint32_t servertype, const char *domain)
{
	return (struct ingot_enumeration){.level = 101,
					  .prefmaxlen = MAX_PREFERRED_LENGTH,
					  .servertype = servertype,
					  .domain = domain,
					  .now = NOW,
					  .ret_records = &self,
					  .ret_read = 77,
					  .ret_total = 77,
					  .ret_resume = 77};
}

static NET_API_STATUS enumerate(struct ingot_enumeration *enumeration)
{
	return ingot_enumerate(&catalogue, fake_call, enumeration);
}

/* The names of a page, "a b c ", appended to `text`. */
static void append(char *text, const struct ingot_enumeration *page)
{
	for (uint32_t i = 0; i < page->ret_read; i++) {
		const SERVER_INFO_101 *info101 = (const SERVER_INFO_101 *)page->ret_records + i;
		const SERVER_INFO_100 *info100 = (const SERVER_INFO_100 *)page->ret_records + i;

		strcat(text, page->level == 101 ? info101->sv101_name : info100->sv100_name);
		strcat(text, " ");
	}
}

static const char *names_of(uint32_t servertype, const char *domain)
{
	static char text[512];
	struct ingot_enumeration page = question(servertype, domain);

	text[0] = '\0';
	CU_ASSERT_EQUAL_FATAL(enumerate(&page), 0);
	CU_ASSERT_EQUAL(page.ret_total, page.ret_read);
	CU_ASSERT_EQUAL(page.ret_resume, 0);
	CU_ASSERT_EQUAL(page.ret_records == NULL, page.ret_read == 0);
	append(text, &page);
	return text;
}

static void test_filters(void)
{
	begin();
	announce("home", "a", NULL, SV_TYPE_SERVER);
	announce("HOME", "b", NULL, SV_TYPE_PRINTQ_SERVER | SV_TYPE_SERVER);
	announce("away", "c", NULL, SV_TYPE_PRINTQ_SERVER);
	announce("home", "d", NULL, 0);
	CU_ASSERT_STRING_EQUAL(names_of(SV_TYPE_ALL, NULL), "SELF a b d ");
	CU_ASSERT_STRING_EQUAL(names_of(SV_TYPE_ALL, "Home"), "SELF a b d ");
	CU_ASSERT_STRING_EQUAL(names_of(SV_TYPE_LOCAL_LIST_ONLY, NULL), "SELF a b d ");
	CU_ASSERT_STRING_EQUAL(names_of(SV_TYPE_SERVER, NULL), "SELF a b ");
	CU_ASSERT_STRING_EQUAL(names_of(SV_TYPE_SERVER_UNIX, NULL), "SELF ");
	CU_ASSERT_STRING_EQUAL(names_of(SV_TYPE_PRINTQ_SERVER | SV_TYPE_AFP, NULL), "b ");
	CU_ASSERT_STRING_EQUAL(names_of(SV_TYPE_PRINTQ_SERVER | SV_TYPE_LOCAL_LIST_ONLY, NULL),
			       "b ");
	CU_ASSERT_STRING_EQUAL(names_of(SV_TYPE_AFP, NULL), "");
	CU_ASSERT_STRING_EQUAL(names_of(0, NULL), "");
	CU_ASSERT_STRING_EQUAL(names_of(SV_TYPE_ALL, "AWAY"), "c ");
	CU_ASSERT_STRING_EQUAL(names_of(SV_TYPE_ALL, "nowhere"), "");
	CU_ASSERT_STRING_EQUAL(names_of(SV_TYPE_DOMAIN_ENUM, NULL), "HOME away ");
	CU_ASSERT_STRING_EQUAL(names_of(SV_TYPE_DOMAIN_ENUM, "away"), "HOME away ");
	end();
}

static void refuse(struct ingot_enumeration page, NET_API_STATUS status)
{
	struct ingot_enumeration before = page;

	CU_ASSERT_EQUAL(enumerate(&page), status);
	CU_ASSERT_PTR_EQUAL(page.ret_records, before.ret_records);
	CU_ASSERT_EQUAL(page.ret_read, before.ret_read);
}

static void test_refused(void)
{
	struct ingot_enumeration page = question(SV_TYPE_ALL, NULL);

	begin();
	page.level = 102;
	refuse(page, ERROR_INVALID_LEVEL);
	page.level = 0;
	refuse(page, ERROR_INVALID_LEVEL);
	refuse(question(SV_TYPE_DOMAIN_ENUM | SV_TYPE_SERVER, NULL), ERROR_INVALID_FUNCTION);
	refuse(question(SV_TYPE_DOMAIN_ENUM | SV_TYPE_LOCAL_LIST_ONLY, NULL),
	       ERROR_INVALID_FUNCTION);
	refuse(question(SV_TYPE_ALL, ""), ERROR_INVALID_NAME);
	refuse(question(SV_TYPE_DOMAIN_ENUM, "a/b"), ERROR_INVALID_NAME);
	page = question(SV_TYPE_ALL, NULL);
	page.prefmaxlen = 0;
	refuse(page, NERR_BufTooSmall);
	page.prefmaxlen = (uint32_t)sizeof(SERVER_INFO_101) + 5 + 3 - 1;
	refuse(page, NERR_BufTooSmall);
	page.servertype = SV_TYPE_DOMAIN_ENUM;
	page.prefmaxlen = (uint32_t)sizeof(SERVER_INFO_101) + 5 - 1;
	refuse(page, NERR_BufTooSmall);
	/* Nothing to list fits into nothing. */
	page.servertype = SV_TYPE_AFP;
	page.prefmaxlen = 0;
	CU_ASSERT_EQUAL(enumerate(&page), 0);
	CU_ASSERT_PTR_NULL(page.ret_records);
	end();
}

static void test_values(void)
{
	struct ingot_enumeration page = question(SV_TYPE_ALL, NULL);
	const SERVER_INFO_101 *info;

	begin();
	announce("home", "a", NULL, 7);
	announce("home", "b", "", 8);
	announce("home", "c", "see", 0);
	CU_ASSERT_EQUAL_FATAL(enumerate(&page), 0);
	CU_ASSERT_EQUAL_FATAL(page.ret_read, 4);
	info = page.ret_records;
	CU_ASSERT_STRING_EQUAL(info[0].sv101_comment, "me");
	CU_ASSERT_EQUAL(info[0].sv101_type, self.type);
	CU_ASSERT_PTR_NULL(info[1].sv101_comment);
	CU_ASSERT_EQUAL(info[1].sv101_type, 7);
	CU_ASSERT_STRING_EQUAL(info[2].sv101_comment, "");
	CU_ASSERT_STRING_EQUAL(info[3].sv101_comment, "see");
	page = question(SV_TYPE_DOMAIN_ENUM, NULL);
	CU_ASSERT_EQUAL_FATAL(enumerate(&page), 0);
	info = page.ret_records;
	CU_ASSERT_EQUAL(info[0].sv101_type, SV_TYPE_DOMAIN_ENUM);
	CU_ASSERT_PTR_NULL(info[0].sv101_comment);
	end();
}

/* A server announced under the daemon's own name stands in its place, and gives it back. */
static void test_self(void)
{
	struct ingot_enumeration page = question(SV_TYPE_ALL, NULL);

	begin();
	announce("home", "a", NULL, SV_TYPE_SERVER);
	announce("home", "Self", "announced", SV_TYPE_PRINTQ_SERVER);
	announce("away", "self", NULL, SV_TYPE_SERVER);
	announce("home", "b", NULL, SV_TYPE_SERVER);
	CU_ASSERT_STRING_EQUAL(names_of(SV_TYPE_ALL, NULL), "Self a b ");
	CU_ASSERT_STRING_EQUAL(names_of(SV_TYPE_PRINTQ_SERVER, NULL), "Self ");
	CU_ASSERT_STRING_EQUAL(names_of(SV_TYPE_SERVER_UNIX, NULL), "");
	CU_ASSERT_STRING_EQUAL(names_of(SV_TYPE_ALL, "away"), "self ");
	page.prefmaxlen = (uint32_t)sizeof(SERVER_INFO_101) + 5 + 10;
	CU_ASSERT_EQUAL(enumerate(&page), ERROR_MORE_DATA);
	CU_ASSERT_EQUAL(page.ret_resume, INGOT_STORE_ID_SELF);
	CU_ASSERT_EQUAL(page.ret_total, 3);
	CU_ASSERT_EQUAL(page.ret_read, 1);
	CU_ASSERT_STRING_EQUAL(((SERVER_INFO_101 *)page.ret_records)->sv101_comment, "announced");
	withdraw("home", "SELF");
	CU_ASSERT_STRING_EQUAL(names_of(SV_TYPE_ALL, NULL), "SELF a b ");
	end();
}

/*
 * Page through with one size: every page is within it, moves on, and says rightly how much is left. Returns
 * NERR_BufTooSmall when a page held nothing.
 */
static NET_API_STATUS page_through(uint32_t level, uint32_t types, uint32_t prefmaxlen,
				   uint32_t entries, char *text)
{
	struct ingot_enumeration page = question(types, NULL);
	uint32_t before = 0;

	page.level = level;
	page.prefmaxlen = prefmaxlen;
	text[0] = '\0';
	for (uint32_t seen = 0;; seen += page.ret_read) {
		NET_API_STATUS status = enumerate(&page);

		if (status != 0 && status != ERROR_MORE_DATA)
			return status;
		CU_ASSERT_EQUAL(page.ret_total, entries - seen);
		append(text, &page);
		if (status == 0) {
			CU_ASSERT_EQUAL(page.ret_resume, 0);
			CU_ASSERT_EQUAL(seen + page.ret_read, entries);
			fake_call_done();
			return 0;
		}
		CU_ASSERT_FATAL(page.ret_read > 0 && page.ret_resume > before);
		before = page.resume = page.ret_resume;
	}
}

static void test_every_page_size(void)
{
	static const struct {
		uint32_t level;
		uint32_t types;
		uint32_t entries;
		uint32_t largest; /* bytes of the largest entry */
		const char *names;
	} cases[] = {
		{101, SV_TYPE_ALL, 6, 40 + 2 + 21, "SELF a bb ccc dddd e "},
		{100, SV_TYPE_ALL, 6, 16 + 5, "SELF a bb ccc dddd e "},
		{101, SV_TYPE_PRINTQ_SERVER, 2, 40 + 2 + 21, "bb e "},
		{101, SV_TYPE_DOMAIN_ENUM, 3, 40 + 8, "HOME away farther "},
		{100, SV_TYPE_DOMAIN_ENUM, 3, 16 + 8, "HOME away farther "},
		{101, SV_TYPE_AFP, 0, 0, ""},
	};
	char text[512];

	begin();
	announce("home", "a", NULL, SV_TYPE_SERVER);
	announce("away", "x", NULL, SV_TYPE_SERVER);
	announce("home", "bb", "", SV_TYPE_PRINTQ_SERVER);
	announce("home", "ccc", "comment", SV_TYPE_SERVER);
	announce("farther", "x", NULL, SV_TYPE_PRINTQ_SERVER);
	announce("home", "dddd", NULL, SV_TYPE_SERVER);
	announce("home", "e", "twenty bytes of this", SV_TYPE_PRINTQ_SERVER);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		bool enough = false;

		for (uint32_t size = 0; size < 500; size++) {
			NET_API_STATUS status = page_through(cases[i].level, cases[i].types, size,
							     cases[i].entries, text);

			CU_ASSERT(status == 0 || status == NERR_BufTooSmall);
			CU_ASSERT(status == 0 || !enough);
			if (size >= cases[i].largest)
				CU_ASSERT_EQUAL(status, 0);
			enough = status == 0;
			if (enough)
				CU_ASSERT_STRING_EQUAL(text, cases[i].names);
			fake_call_done();
		}
	}
	end();
}

/* Servers come and go between pages: whoever stays is met once, in order. */
static void test_changes_between_pages(void)
{
	struct ingot_enumeration page = question(SV_TYPE_ALL, "other");
	unsigned met[40] = {0};
	unsigned pages = 0;
	NET_API_STATUS status;
	char name[8];

	begin();
	for (unsigned i = 0; i < 40; i++) {
		snprintf(name, sizeof(name), "s%02u", i);
		announce("other", name, NULL, SV_TYPE_SERVER);
	}
	page.prefmaxlen = 3 * (uint32_t)(sizeof(SERVER_INFO_101) + 4);
	do {
		status = enumerate(&page);
		CU_ASSERT_FATAL(status == 0 || status == ERROR_MORE_DATA);
		for (uint32_t i = 0; i < page.ret_read; i++) {
			const SERVER_INFO_101 *info = (SERVER_INFO_101 *)page.ret_records + i;

			if (info->sv101_name[0] == 's')
				met[atoi(info->sv101_name + 1)]++;
		}
		page.resume = page.ret_resume;
		fake_call_done();
		/* One goes that was met, the very last one that was met, and one that was not. */
		if (pages == 2) {
			withdraw("other", "s02");
			withdraw("other", "s08");
			withdraw("other", "s30");
		}
		/* Those that stay announce themselves anew, others come. */
		snprintf(name, sizeof(name), "s%02u", pages % 2);
		announce("other", name, "again", SV_TYPE_SERVER);
		snprintf(name, sizeof(name), "n%02u", pages);
		if (pages < 10)
			announce("other", name, NULL, SV_TYPE_SERVER);
		CU_ASSERT_FATAL(++pages < 40);
	} while (status == ERROR_MORE_DATA);
	for (unsigned i = 0; i < 40; i++)
		CU_ASSERT_EQUAL(met[i], i != 30);
	end();
}

/* Memory is taken in large pieces. */
static void test_many(void)
{
	struct ingot_enumeration page = question(SV_TYPE_ALL, "many");
	char name[16];

	begin();
	for (unsigned i = 0; i < 3000; i++) {
		snprintf(name, sizeof(name), "server-%u", i);
		announce("many", name, "a comment", SV_TYPE_SERVER);
	}
	fake_allocations = 0;
	CU_ASSERT_EQUAL(enumerate(&page), 0);
	CU_ASSERT_EQUAL(page.ret_read, 3000);
	CU_ASSERT_EQUAL(page.ret_total, 3000);
	CU_ASSERT(fake_allocations < 40);
	end();
}

/* However much is asked for, a page has an end: some 64 MiB of servers, and more of them than that. */
static void test_largest_page(void)
{
	static const char rows[] =
		"INSERT INTO domain (name) VALUES ('huge');"
		"INSERT INTO server (domain, name, comment, platform_id, version_major, version_minor, type,"
		" expires) WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 250000)"
		" SELECT (SELECT id FROM domain), printf('server-%06d', i), printf('%0256d', i), 500, 1, 2, 3,"
		" 2000 FROM n;";
	char path[] = "/tmp/ingot-test-enumerate-XXXXXX";
	struct ingot_enumeration page = question(SV_TYPE_ALL, "huge");
	char reason[INGOT_STORE_REASON_MAX];
	sqlite3 *database = NULL;
	size_t entry = sizeof(SERVER_INFO_101) + sizeof("server-000000") + 257;
	uint32_t first = (uint32_t)(INGOT_PAGE_MAX / entry);
	int file = mkstemp(path);

	CU_ASSERT_FATAL(file >= 0);
	close(file);
	CU_ASSERT_EQUAL_FATAL(ingot_schema_open(path, NOW, 86400, &database, reason), 0);
	/* It is thrown away: no need for it to survive anything. */
	CU_ASSERT_EQUAL(sqlite3_exec(database,
				     "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;", NULL,
				     NULL, NULL),
			SQLITE_OK);
	CU_ASSERT_EQUAL(sqlite3_exec(database, rows, NULL, NULL, NULL), SQLITE_OK);
	sqlite3_close(database);

	CU_ASSERT_EQUAL_FATAL(ingot_store_open(path, NOW, 86400, &catalogue.store, reason), 0);
	CU_ASSERT_EQUAL_FATAL(enumerate(&page), ERROR_MORE_DATA);
	CU_ASSERT_EQUAL(page.ret_read, first);
	CU_ASSERT_EQUAL(page.ret_total, 250000);
	fake_call_done();
	page.resume = page.ret_resume;
	CU_ASSERT_EQUAL_FATAL(enumerate(&page), 0);
	CU_ASSERT_EQUAL(page.ret_read, 250000 - first);
	CU_ASSERT_STRING_EQUAL(
		((SERVER_INFO_101 *)page.ret_records + page.ret_read - 1)->sv101_name,
		"server-250000");
	end();
	remove_database(path);
}

static void test_memory_ends(void)
{
	struct ingot_enumeration page;
	NET_API_STATUS status = ERROR_NOT_ENOUGH_MEMORY;
	char name[16];
	unsigned failures = 0;

	begin();
	for (unsigned i = 0; i < 100; i++) {
		snprintf(name, sizeof(name), "server-%u", i);
		announce("home", name, "a comment", SV_TYPE_SERVER);
	}
	for (fake_fail_at = 1; status != 0 && fake_fail_at < 100; fake_fail_at++) {
		page = question(SV_TYPE_ALL, NULL);
		status = enumerate(&page);
		CU_ASSERT(status == 0 || status == ERROR_NOT_ENOUGH_MEMORY);
		failures += status != 0;
		fake_call_done();
	}
	CU_ASSERT_EQUAL(status, 0);
	CU_ASSERT(failures >= 3);
	fake_fail_at = 1;
	fake_fail_with = NMERR_EXPERT_TERMINATE;
	page = question(SV_TYPE_ALL, NULL);
	CU_ASSERT_EQUAL(enumerate(&page), RPC_S_CALL_CANCELLED);
	fake_fail_at = 0;
	fake_fail_with = NMERR_OUT_OF_MEMORY;
	end();
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"filters", test_filters},
		{"refused", test_refused},
		{"values", test_values},
		{"the daemon itself", test_self},
		{"every page size", test_every_page_size},
		{"changes between pages", test_changes_between_pages},
		{"many", test_many},
		{"the largest page", test_largest_page},
		{"memory ends", test_memory_ends},
		CU_TEST_INFO_NULL,
	};

	return suite_run("enumerate", tests);
}
