/*
 * The store: what goes in comes out, keeps its id, ends in time, survives, and foreign files are left alone.
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include <sqlite3.h>

#include "lmerr.h"
#include "store.h"
#include "store_schema.h"
#include "suite.h"
#include "winerror.h"

#define NOW   1000000u
#define AHEAD 86400u

static char folder[] = "/tmp/ingot-test-store-XXXXXX";
static char path[64];

/* A test that works on a file begins without one. */
static void clean(void)
{
	char file[80];

	unlink(path);
	snprintf(file, sizeof(file), "%s-wal", path);
	unlink(file);
	snprintf(file, sizeof(file), "%s-shm", path);
	unlink(file);
}

/* What a walk showed: "id:name " for each. */
struct seen {
	char text[1024];
	unsigned count;
	unsigned stop_after; /* 0: never */
	struct ingot_store_server last;
	char last_comment[64];
};

static bool see(void *context, const struct ingot_store_server *server)
{
	struct seen *seen = context;
	size_t used = strlen(seen->text);

	snprintf(seen->text + used, sizeof(seen->text) - used, "%u:%s ", server->id, server->name);
	seen->last = *server;
	snprintf(seen->last_comment, sizeof(seen->last_comment), "%s",
		 server->comment ? server->comment : "(none)");
	return ++seen->count != seen->stop_after;
}

/* The same, and the offer's bytes in the place of the comment. */
static bool see_offer(void *context, const struct ingot_store_server *server)
{
	struct seen *seen = context;
	bool more = see(context, server);

	CU_ASSERT_FATAL(server->offer_length <= sizeof(seen->last_comment));
	memcpy(seen->last_comment, server->offer, server->offer_length);
	return more;
}

static ingot_store *open_at(const char *file, uint64_t now)
{
	char reason[INGOT_STORE_REASON_MAX];
	ingot_store *store = NULL;
	NET_API_STATUS status = ingot_store_open(file, now, AHEAD, &store, reason);

	if (status != 0)
		fprintf(stderr, "open %s: %s\n", file, reason);
	CU_ASSERT_EQUAL_FATAL(status, 0);
	return store;
}

static ingot_store *open_fresh(void)
{
	clean();
	return open_at(path, NOW);
}

static NET_API_STATUS announce(ingot_store *store, const char *domain, const char *name,
			       uint32_t type, uint64_t expires)
{
	struct ingot_store_server server = {.name = name, .type = type, .platform_id = 500};

	return ingot_store_announce(store, domain, &server, expires);
}

/* Readings of one look each. */

static void look(ingot_store *store, struct ingot_store_filter filter, ingot_store_visit visit,
		 struct seen *seen)
{
	CU_ASSERT_EQUAL_FATAL(ingot_store_read_begin(store), 0);
	ingot_store_walk(store, &filter, visit, seen);
	ingot_store_read_end(store);
}

static uint32_t count(ingot_store *store, struct ingot_store_filter filter)
{
	uint32_t found;

	CU_ASSERT_EQUAL_FATAL(ingot_store_read_begin(store), 0);
	found = ingot_store_count(store, &filter);
	ingot_store_read_end(store);
	return found;
}

static void find(ingot_store *store, const char *domain, const char *name, struct seen *seen)
{
	CU_ASSERT_EQUAL_FATAL(ingot_store_read_begin(store), 0);
	ingot_store_find(store, domain, name, NOW, see, seen);
	ingot_store_read_end(store);
}

static const char *walk(ingot_store *store, struct ingot_store_filter filter)
{
	static struct seen seen;

	seen = (struct seen){0};
	look(store, filter, see, &seen);
	CU_ASSERT_EQUAL(count(store, filter), seen.count);
	return seen.text;
}

static const char *walk_all(ingot_store *store, const char *domain)
{
	return walk(store,
		    (struct ingot_store_filter){.domain = domain, .any_type = true, .now = NOW});
}

static void test_values(void)
{
	ingot_store *store = open_at(":memory:", NOW);
	struct ingot_store_server server = {.name = "Alpha",
					    .comment = "first",
					    .platform_id = 500,
					    .version_major = UINT32_MAX,
					    .version_minor = 7,
					    .type = 0xbfffffff};
	struct seen seen = {0};

	CU_ASSERT_EQUAL(ingot_store_announce(store, "D", &server, NOW + 10), 0);
	find(store, "d", "ALPHA", &seen);
	CU_ASSERT_EQUAL(seen.count, 1);
	CU_ASSERT_EQUAL(seen.last.id, 2);
	CU_ASSERT_EQUAL(seen.last.platform_id, 500);
	CU_ASSERT_EQUAL(seen.last.version_major, UINT32_MAX);
	CU_ASSERT_EQUAL(seen.last.version_minor, 7);
	CU_ASSERT_EQUAL(seen.last.type, 0xbfffffff);
	CU_ASSERT_STRING_EQUAL(seen.last_comment, "first");

	/* New values, other spelling: the same entry, spelled as before. */
	server = (struct ingot_store_server){.name = "ALPHA", .comment = NULL, .type = 1};
	CU_ASSERT_EQUAL(ingot_store_announce(store, "d", &server, NOW + 10), 0);
	CU_ASSERT_STRING_EQUAL(walk_all(store, "D"), "2:Alpha ");
	find(store, "D", "alpha", &seen);
	CU_ASSERT_EQUAL(seen.last.type, 1);
	CU_ASSERT_STRING_EQUAL(seen.last_comment, "(none)");

	/* "" is a comment, NULL is none. */
	server.comment = "";
	CU_ASSERT_EQUAL(ingot_store_announce(store, "D", &server, NOW + 10), 0);
	find(store, "D", "alpha", &seen);
	CU_ASSERT_STRING_EQUAL(seen.last_comment, "");
	ingot_store_close(store);
}

static void test_filters(void)
{
	ingot_store *store = open_at(":memory:", NOW);
	struct ingot_store_filter filter = {.domain = "one", .now = NOW};
	struct seen seen = {.stop_after = 2};

	CU_ASSERT_EQUAL(announce(store, "one", "a", 0x1, NOW + 1), 0);
	CU_ASSERT_EQUAL(announce(store, "two", "a", 0x2, NOW + 1), 0);
	CU_ASSERT_EQUAL(announce(store, "one", "b", 0x82, NOW + 1), 0);
	CU_ASSERT_EQUAL(announce(store, "one", "c", 0, NOW + 1), 0);
	CU_ASSERT_EQUAL(announce(store, "one", "\xc3\xa4", 0x80, NOW + 1), 0);

	CU_ASSERT_STRING_EQUAL(walk_all(store, "ONE"), "2:a 4:b 5:c 6:\xc3\xa4 ");
	CU_ASSERT_STRING_EQUAL(walk_all(store, "two"), "3:a ");
	CU_ASSERT_STRING_EQUAL(walk_all(store, "three"), "");
	CU_ASSERT_STRING_EQUAL(walk(store, filter), "");
	filter.types = 0x80;
	CU_ASSERT_STRING_EQUAL(walk(store, filter), "4:b 6:\xc3\xa4 ");
	filter.types = 0x3;
	CU_ASSERT_STRING_EQUAL(walk(store, filter), "2:a 4:b ");
	filter.except = "A";
	CU_ASSERT_STRING_EQUAL(walk(store, filter), "4:b ");
	filter.except = NULL;
	filter.any_type = true;
	filter.after = 2;
	CU_ASSERT_STRING_EQUAL(walk(store, filter), "4:b 5:c 6:\xc3\xa4 ");
	filter.after = UINT32_MAX;
	CU_ASSERT_STRING_EQUAL(walk(store, filter), "");
	filter.after = 0;
	look(store, filter, see, &seen);
	CU_ASSERT_STRING_EQUAL(seen.text, "2:a 4:b ");
	ingot_store_close(store);
}

static void test_domains(void)
{
	ingot_store *store = open_at(":memory:", NOW);
	struct ingot_store_filter filter = {.now = NOW};

	CU_ASSERT_STRING_EQUAL(walk(store, filter), "");
	CU_ASSERT_EQUAL(announce(store, "one", "a", 1, NOW + 1), 0);
	CU_ASSERT_EQUAL(announce(store, "two", "a", 1, NOW + 2), 0);
	CU_ASSERT_EQUAL(announce(store, "three", "a", 1, NOW + 2), 0);
	CU_ASSERT_STRING_EQUAL(walk(store, filter), "2:one 3:two 4:three ");
	filter.except = "TWO";
	CU_ASSERT_STRING_EQUAL(walk(store, filter), "2:one 4:three ");
	filter.except = NULL;
	filter.after = 2;
	CU_ASSERT_STRING_EQUAL(walk(store, filter), "3:two 4:three ");
	/* A domain whose servers are all past is none. */
	filter.after = 0;
	filter.now = NOW + 1;
	CU_ASSERT_STRING_EQUAL(walk(store, filter), "3:two 4:three ");
	CU_ASSERT_EQUAL(ingot_store_expire(store, NOW + 1), 0);
	filter.now = NOW;
	CU_ASSERT_STRING_EQUAL(walk(store, filter), "3:two 4:three ");
	/* Removed and back: a newcomer, behind all others. */
	CU_ASSERT_EQUAL(announce(store, "one", "a", 1, NOW + 9), 0);
	CU_ASSERT_STRING_EQUAL(walk(store, filter), "3:two 4:three 5:one ");
	ingot_store_close(store);
}

static void test_withdraw_and_expire(void)
{
	ingot_store *store = open_at(":memory:", NOW);
	struct ingot_store_filter later = {.domain = "d", .any_type = true, .now = NOW + 1};

	CU_ASSERT_EQUAL(announce(store, "d", "a", 1, NOW + 1), 0);
	CU_ASSERT_EQUAL(announce(store, "d", "b", 1, NOW + 2), 0);
	CU_ASSERT_EQUAL(announce(store, "d", "c", 1, NOW + 3), 0);
	CU_ASSERT_EQUAL(ingot_store_withdraw(store, "d", "x", NOW), NERR_NoSuchServer);
	CU_ASSERT_EQUAL(ingot_store_withdraw(store, "e", "a", NOW), NERR_NoSuchServer);
	CU_ASSERT_EQUAL(ingot_store_withdraw(store, "D", "B", NOW), 0);
	CU_ASSERT_EQUAL(ingot_store_withdraw(store, "d", "b", NOW), NERR_NoSuchServer);
	CU_ASSERT_STRING_EQUAL(walk_all(store, "d"), "2:a 4:c ");
	/* Past, though not removed yet. */
	CU_ASSERT_STRING_EQUAL(walk(store, later), "4:c ");
	CU_ASSERT_EQUAL(ingot_store_withdraw(store, "d", "a", NOW + 1), NERR_NoSuchServer);
	CU_ASSERT_EQUAL(ingot_store_expire(store, NOW + 1), 0);
	CU_ASSERT_STRING_EQUAL(walk_all(store, "d"), "4:c ");
	/* An id is never given again. */
	CU_ASSERT_EQUAL(ingot_store_withdraw(store, "d", "c", NOW), 0);
	CU_ASSERT_EQUAL(announce(store, "d", "new", 1, NOW + 1), 0);
	CU_ASSERT_STRING_EQUAL(walk_all(store, "d"), "5:new ");
	ingot_store_close(store);
}

static void test_reopen(void)
{
	ingot_store *store = open_fresh();
	ingot_store *second;

	CU_ASSERT_EQUAL(announce(store, "d", "a", 1, NOW + 1), 0);
	CU_ASSERT_EQUAL(announce(store, "d", "b", 1, NOW + 999999), 0);
	/* Two have it open; each sees what the other did. */
	second = open_at(path, NOW);
	CU_ASSERT_STRING_EQUAL(walk_all(second, "d"), "2:a 3:b ");
	CU_ASSERT_EQUAL(announce(second, "d", "c", 1, NOW + 999999), 0);
	CU_ASSERT_STRING_EQUAL(walk_all(store, "d"), "2:a 3:b 4:c ");
	ingot_store_close(store);
	ingot_store_close(second);
	/* "b" was announced by a clock that was ahead: it does not stay longer than it may. */
	store = open_at(path, NOW);
	CU_ASSERT_STRING_EQUAL(walk_all(store, "d"), "2:a 3:b 4:c ");
	CU_ASSERT_STRING_EQUAL(walk(store, (struct ingot_store_filter){.domain = "d",
								       .any_type = true,
								       .now = NOW + AHEAD - 1}),
			       "3:b 4:c ");
	CU_ASSERT_STRING_EQUAL(walk(store, (struct ingot_store_filter){.domain = "d",
								       .any_type = true,
								       .now = NOW + AHEAD}),
			       "");
	ingot_store_close(store);
}

static void execute(const char *file, const char *sql)
{
	sqlite3 *database = NULL;

	CU_ASSERT_EQUAL_FATAL(sqlite3_open(file, &database), SQLITE_OK);
	CU_ASSERT_EQUAL(sqlite3_exec(database, sql, NULL, NULL, NULL), SQLITE_OK);
	sqlite3_close(database);
}

static void test_ids_run_out(void)
{
	ingot_store *store = open_fresh();

	CU_ASSERT_EQUAL(announce(store, "x", "first", 1, NOW + 1), 0);
	CU_ASSERT_EQUAL(announce(store, "y", "first", 1, NOW + 1), 0);
	CU_ASSERT_EQUAL(ingot_store_withdraw(store, "x", "first", NOW), 0);
	CU_ASSERT_EQUAL(ingot_store_expire(store, NOW), 0);
	CU_ASSERT_EQUAL(announce(store, "z", "first", 1, NOW + 1), 0);
	ingot_store_close(store);
	execute(path, "UPDATE sqlite_sequence SET seq = 4294967294;");

	store = open_at(path, NOW);
	CU_ASSERT_EQUAL(announce(store, "y", "last", 1, NOW + 1), 0);
	CU_ASSERT_STRING_EQUAL(walk_all(store, "y"), "3:first 4294967295:last ");
	/* The next newcomer finds no id left. An update does not need one. */
	CU_ASSERT_EQUAL(announce(store, "y", "last", 3, NOW + 1), 0);
	CU_ASSERT_STRING_EQUAL(walk_all(store, "y"), "3:first 4294967295:last ");
	CU_ASSERT_EQUAL(announce(store, "y", "newcomer", 1, NOW + 1), 0);
	CU_ASSERT_STRING_EQUAL(walk_all(store, "y"), "2:first 4:last 5:newcomer ");
	CU_ASSERT_STRING_EQUAL(walk_all(store, "z"), "3:first ");
	ingot_store_close(store);

	/* Domains, whose servers must stay theirs. */
	execute(path, "UPDATE sqlite_sequence SET seq = 4294967295 WHERE name = 'domain';");
	store = open_at(path, NOW);
	CU_ASSERT_EQUAL(announce(store, "w", "first", 1, NOW + 1), 0);
	CU_ASSERT_STRING_EQUAL(walk(store, (struct ingot_store_filter){.now = NOW}),
			       "2:y 3:z 4:w ");
	CU_ASSERT_STRING_EQUAL(walk_all(store, "y"), "2:first 4:last 5:newcomer ");
	CU_ASSERT_STRING_EQUAL(walk_all(store, "z"), "3:first ");
	CU_ASSERT_STRING_EQUAL(walk_all(store, "w"), "6:first ");
	ingot_store_close(store);
}

/* What a server offers comes back byte for byte, where it is asked for. */
static void test_offers(void)
{
	static const char bytes[] = "\0any\0bytes";
	ingot_store *store = open_fresh();
	struct ingot_store_filter filter = {.domain = "d", .any_type = true, .now = NOW};
	struct ingot_store_server server = {
		.name = "a", .offer = bytes, .offer_length = sizeof(bytes)};
	struct seen seen = {0};

	CU_ASSERT_EQUAL(ingot_store_announce(store, "d", &server, NOW + 1), 0);
	look(store, filter, see, &seen);
	CU_ASSERT_PTR_NULL(seen.last.offer);
	CU_ASSERT_EQUAL(seen.last.offer_length, 0);
	ingot_store_close(store);
	store = open_at(path, NOW);
	filter.offers = true;
	look(store, filter, see_offer, &seen);
	CU_ASSERT_EQUAL_FATAL(seen.last.offer_length, sizeof(bytes));
	CU_ASSERT_EQUAL(memcmp(seen.last_comment, bytes, sizeof(bytes)), 0);
	/* Announced anew without one, it has none. */
	CU_ASSERT_EQUAL(announce(store, "d", "a", 1, NOW + 1), 0);
	find(store, "d", "a", &seen);
	CU_ASSERT_PTR_NULL(seen.last.offer);
	ingot_store_close(store);
}

/* What one process writes, another sees: the memory that it answers from is read anew. */
static void test_two_stores(void)
{
	ingot_store *one = open_fresh();
	ingot_store *two = open_at(path, NOW);
	struct seen seen = {0};

	CU_ASSERT_EQUAL(announce(one, "d", "a", 1, NOW + 10), 0);
	CU_ASSERT_STRING_EQUAL(walk_all(two, "d"), "2:a ");
	CU_ASSERT_EQUAL(announce(two, "d", "b", 1, NOW + 10), 0);
	CU_ASSERT_EQUAL(announce(two, "D", "A", 7, NOW + 10), 0);
	CU_ASSERT_STRING_EQUAL(walk_all(one, "d"), "2:a 3:b ");
	find(one, "d", "a", &seen);
	CU_ASSERT_EQUAL(seen.last.type, 7);
	/* Both write, and neither has looked in between. */
	CU_ASSERT_EQUAL(announce(one, "d", "c", 1, NOW + 10), 0);
	CU_ASSERT_EQUAL(ingot_store_withdraw(two, "d", "a", NOW), 0);
	CU_ASSERT_EQUAL(announce(two, "e", "x", 1, NOW + 10), 0);
	CU_ASSERT_EQUAL(announce(one, "f", "y", 1, NOW + 20), 0);
	CU_ASSERT_STRING_EQUAL(walk_all(one, "d"), "3:b 4:c ");
	CU_ASSERT_STRING_EQUAL(walk_all(two, "d"), "3:b 4:c ");
	CU_ASSERT_STRING_EQUAL(walk(two, (struct ingot_store_filter){.now = NOW}), "2:d 3:e 4:f ");
	CU_ASSERT_EQUAL(ingot_store_expire(two, NOW + 10), 0);
	CU_ASSERT_STRING_EQUAL(walk(one, (struct ingot_store_filter){.now = NOW}), "4:f ");
	ingot_store_close(one);
	ingot_store_close(two);
}

/* A store of the first release: its servers stay, and can say what they offer. */
static void test_older_schema(void)
{
	ingot_store *store = open_fresh();
	struct ingot_store_server server = {.name = "new", .offer = "x", .offer_length = 1};
	struct ingot_store_filter filter = {
		.domain = "d", .any_type = true, .offers = true, .after = 2, .now = NOW};
	struct seen seen = {0};

	CU_ASSERT_EQUAL(announce(store, "d", "old", 1, NOW + 10), 0);
	ingot_store_close(store);
	execute(path, "ALTER TABLE server DROP COLUMN offer; PRAGMA user_version = 1;");
	store = open_at(path, NOW);
	CU_ASSERT_EQUAL(ingot_store_announce(store, "d", &server, NOW + 10), 0);
	ingot_store_close(store);
	store = open_at(path, NOW);
	CU_ASSERT_STRING_EQUAL(walk_all(store, "d"), "2:old 3:new ");
	look(store, filter, see, &seen);
	CU_ASSERT_EQUAL(seen.last.offer_length, 1);
	ingot_store_close(store);
}

static void refuse(const char *file, const char *words)
{
	char reason[INGOT_STORE_REASON_MAX] = "";
	ingot_store *untouched = (ingot_store *)&untouched;
	ingot_store *store = untouched;

	CU_ASSERT_NOT_EQUAL(ingot_store_open(file, NOW, AHEAD, &store, reason), 0);
	CU_ASSERT_PTR_EQUAL(store, untouched);
	CU_ASSERT_PTR_NOT_NULL(strstr(reason, words));
	if (!strstr(reason, words))
		fprintf(stderr, "%s: '%s' instead of '%s'\n", file, reason, words);
}

static void test_refused(void)
{
	static const char text[] =
		"This is a letter, not a database, and it is longer than a header.";
	char content[sizeof(text)] = "";
	FILE *file;

	clean();
	file = fopen(path, "w");
	CU_ASSERT_PTR_NOT_NULL_FATAL(file);
	fputs(text, file);
	fclose(file);
	refuse(path, "not a database");
	file = fopen(path, "r");
	CU_ASSERT_PTR_NOT_NULL_FATAL(file);
	CU_ASSERT_EQUAL(fread(content, 1, sizeof(content), file), sizeof(text) - 1);
	CU_ASSERT_STRING_EQUAL(content, text);
	fclose(file);
	unlink(path);

	execute(path, "CREATE TABLE addresses (name TEXT);");
	refuse(path, "another program's");
	unlink(path);
	execute(path, "PRAGMA application_id = 77;");
	refuse(path, "another program's");
	unlink(path);

	ingot_store_close(open_at(path, NOW));
	execute(path, "PRAGMA user_version = 3;");
	refuse(path, "newer ingotd (schema 3");
	execute(path, "PRAGMA user_version = 2;");
	ingot_store_close(open_at(path, NOW));

	refuse("/nonexistent/folder/servers.db", "No such file or directory");
	refuse(folder, "unable to open database file");
}

/* Another process holds the database: changes are refused after a while, reads go on. */
static void test_busy(void)
{
	ingot_store *store = open_fresh();
	sqlite3 *database = NULL;

	CU_ASSERT_EQUAL(announce(store, "d", "a", 1, NOW + 1), 0);
	CU_ASSERT_EQUAL_FATAL(sqlite3_open(path, &database), SQLITE_OK);
	CU_ASSERT_EQUAL(sqlite3_exec(database, "BEGIN IMMEDIATE", NULL, NULL, NULL), SQLITE_OK);
	CU_ASSERT_EQUAL(announce(store, "d", "b", 1, NOW + 1), ERROR_BUSY);
	CU_ASSERT_STRING_EQUAL(walk_all(store, "d"), "2:a ");
	CU_ASSERT_EQUAL(sqlite3_exec(database, "ROLLBACK", NULL, NULL, NULL), SQLITE_OK);
	sqlite3_close(database);
	CU_ASSERT_EQUAL(announce(store, "d", "b", 1, NOW + 1), 0);
	CU_ASSERT_STRING_EQUAL(walk_all(store, "d"), "2:a 3:b ");
	ingot_store_close(store);
}

static void limit_files(rlim_t size)
{
	struct rlimit limit;

	CU_ASSERT_EQUAL_FATAL(getrlimit(RLIMIT_FSIZE, &limit), 0);
	limit.rlim_cur = size < limit.rlim_max ? size : limit.rlim_max;
	CU_ASSERT_EQUAL_FATAL(setrlimit(RLIMIT_FSIZE, &limit), 0);
}

/* Files cannot grow: changes are refused, what is there is still read, and it goes on when they can. */
static void test_write_fault(void)
{
	ingot_store *store = open_fresh();
	struct ingot_store_filter filter = {.domain = "d", .any_type = true, .now = NOW};
	struct ingot_store_server server = {.type = 1, .comment = "a comment that takes some room"};
	NET_API_STATUS status = 0;
	uint32_t acknowledged = 0;
	char name[32];

	signal(SIGXFSZ, SIG_IGN);
	limit_files(100000);
	server.name = name;
	while (status == 0 && acknowledged < 1000) {
		snprintf(name, sizeof(name), "server-%u", acknowledged);
		status = ingot_store_announce(store, "d", &server, NOW + 1);
		acknowledged += status == 0;
	}
	CU_ASSERT_EQUAL(status, ERROR_WRITE_FAULT);
	CU_ASSERT(acknowledged > 0);
	CU_ASSERT_EQUAL(count(store, filter), acknowledged);
	limit_files(RLIM_INFINITY);
	signal(SIGXFSZ, SIG_DFL);
	CU_ASSERT_EQUAL(ingot_store_announce(store, "d", &server, NOW + 1), 0);
	ingot_store_close(store);
	store = open_at(path, NOW);
	CU_ASSERT_EQUAL(count(store, filter), acknowledged + 1);
	ingot_store_close(store);
}

/* A full disk and a full store are told apart from other failures. */
static void test_full(void)
{
	char reason[INGOT_STORE_REASON_MAX];
	sqlite3 *database = NULL;
	int result = SQLITE_OK;

	clean();
	CU_ASSERT_EQUAL_FATAL(ingot_schema_open(path, NOW, AHEAD, &database, reason), 0);
	CU_ASSERT_EQUAL(sqlite3_exec(database, "PRAGMA max_page_count = 1", NULL, NULL, NULL),
			SQLITE_OK);
	for (int i = 0; i < 1000 && result == SQLITE_OK; i++)
		result = sqlite3_exec(database,
				      "INSERT INTO domain (name) VALUES (hex(randomblob(200)))",
				      NULL, NULL, NULL);
	CU_ASSERT_NOT_EQUAL(result, SQLITE_OK);
	CU_ASSERT_EQUAL(ingot_schema_status(database, ERROR_WRITE_FAULT), ERROR_DISK_FULL);
	sqlite3_close(database);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"values", test_values},
		{"filters", test_filters},
		{"domains", test_domains},
		{"withdraw and expire", test_withdraw_and_expire},
		{"reopen", test_reopen},
		{"ids run out", test_ids_run_out},
		{"offers", test_offers},
		{"two stores", test_two_stores},
		{"older schema", test_older_schema},
		{"refused", test_refused},
		{"busy", test_busy},
		{"write fault", test_write_fault},
		{"full", test_full},
		CU_TEST_INFO_NULL,
	};
	int verdict;

	if (!mkdtemp(folder))
		return 2;
	snprintf(path, sizeof(path), "%s/servers.db", folder);
	verdict = suite_run("store", tests);
	clean();
	rmdir(folder);
	return verdict;
}
