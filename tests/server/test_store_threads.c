/*
 * The store among threads: readings stand side by side, wait for no change that is on its way to the disk, and show what
 * was acknowledged before they began, whoever wrote it. Also for ThreadSanitizer.
 */
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <sqlite3.h>

#include "store.h"
#include "suite.h"

enum { NOW = 1000, AHEAD = 86400, LASTING = 50, READERS = 3, WRITERS = 3, ROUNDS = 40 };

static char folder[] = "/tmp/ingot-test-store-threads-XXXXXX";
static char path[64];

static ingot_store *open_at(const char *file)
{
	char reason[INGOT_STORE_REASON_MAX];
	ingot_store *store = NULL;

	CU_ASSERT_EQUAL_FATAL(ingot_store_open(file, NOW, AHEAD, &store, reason), 0);
	return store;
}

static NET_API_STATUS announce(ingot_store *store, const char *name)
{
	const struct ingot_store_server server = {.name = name, .type = 1};

	return ingot_store_announce(store, "d", &server, NOW + 10);
}

static bool see(void *context, const struct ingot_store_server *server)
{
	unsigned *seen = context;

	(void)server;
	++*seen;
	return true;
}

static unsigned find(ingot_store *store, const char *name)
{
	unsigned seen = 0;

	if (ingot_store_read_begin(store) != 0)
		return 99;
	ingot_store_find(store, "d", name, NOW, see, &seen);
	ingot_store_read_end(store);
	return seen;
}

/* A thread's work; whether it has come to its end. */
struct work {
	ingot_store *store;
	const char *name;
	unsigned found;
	NET_API_STATUS status;
	atomic_bool is_done;
};

static void *look(void *arg)
{
	struct work *work = arg;

	work->found = find(work->store, work->name);
	return NULL;
}

static void *put(void *arg)
{
	struct work *work = arg;

	work->status = announce(work->store, work->name);
	atomic_store(&work->is_done, true);
	return NULL;
}

/* While one reads, another begins and ends. */
static void test_side_by_side(void)
{
	ingot_store *store = open_at(":memory:");
	struct work work = {.store = store, .name = "a"};
	struct timespec end;
	pthread_t thread;

	CU_ASSERT_EQUAL(announce(store, "a"), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_store_read_begin(store), 0);
	CU_ASSERT_EQUAL_FATAL(pthread_create(&thread, NULL, look, &work), 0);
	clock_gettime(CLOCK_REALTIME, &end);
	end.tv_sec += 20;
	CU_ASSERT_EQUAL_FATAL(pthread_timedjoin_np(thread, NULL, &end), 0);
	CU_ASSERT_EQUAL(work.found, 1);
	ingot_store_read_end(store);
	ingot_store_close(store);
}

/* Somebody holds the database, and an announcement waits for him: nobody who reads waits with it. */
static void test_writer_waits(void)
{
	ingot_store *store = open_at(path);
	struct work work = {.store = store, .name = "b"};
	sqlite3 *database = NULL;
	pthread_t thread;

	CU_ASSERT_EQUAL(announce(store, "a"), 0);
	CU_ASSERT_EQUAL(find(store, "a"), 1);
	CU_ASSERT_EQUAL_FATAL(sqlite3_open(path, &database), SQLITE_OK);
	CU_ASSERT_EQUAL(sqlite3_exec(database, "BEGIN IMMEDIATE", NULL, NULL, NULL), SQLITE_OK);
	CU_ASSERT_EQUAL_FATAL(pthread_create(&thread, NULL, put, &work), 0);
	usleep(50000);
	for (int i = 0; i < 100; i++) {
		CU_ASSERT_EQUAL(find(store, "a"), 1);
		CU_ASSERT_EQUAL(find(store, "b"), 0);
	}
	CU_ASSERT_FALSE(atomic_load(&work.is_done));
	CU_ASSERT_EQUAL(sqlite3_exec(database, "ROLLBACK", NULL, NULL, NULL), SQLITE_OK);
	sqlite3_close(database);
	pthread_join(thread, NULL);
	CU_ASSERT_EQUAL(work.status, 0);
	CU_ASSERT_EQUAL(find(store, "b"), 1);
	ingot_store_close(store);
}

/* Many at once. CUnit's assertions are for one thread: mistakes are counted. */
struct crowd {
	ingot_store *stores
		[2]; /* of one file: what one changes is another process's change for the other */
	atomic_uint mistakes;
	atomic_uint readings;
	atomic_bool is_over;
};

struct member {
	struct crowd *crowd;
	unsigned number;
};

struct walk {
	uint32_t last;
	unsigned count, lasting;
	bool is_right;
};

static bool note(void *context, const struct ingot_store_server *server)
{
	struct walk *walk = context;

	walk->is_right = walk->is_right && server->id > walk->last;
	walk->last = server->id;
	walk->count++;
	walk->lasting += strncmp(server->name, "lasting", 7) == 0;
	return true;
}

/* In one reading, what is walked and what is counted are the same. */
static void *read_on(void *arg)
{
	const struct member *member = arg;
	struct crowd *crowd = member->crowd;
	ingot_store *store = crowd->stores[member->number % 2];
	const struct ingot_store_filter filter = {.domain = "d", .any_type = true, .now = NOW};

	while (!atomic_load(&crowd->is_over)) {
		struct walk walk = {.is_right = true};

		if (ingot_store_read_begin(store) != 0) {
			atomic_fetch_add(&crowd->mistakes, 1);
			continue;
		}
		ingot_store_walk(store, &filter, note, &walk);
		if (!walk.is_right || walk.lasting != LASTING ||
		    ingot_store_count(store, &filter) != walk.count)
			atomic_fetch_add(&crowd->mistakes, 1);
		ingot_store_read_end(store);
		atomic_fetch_add(&crowd->readings, 1);
	}
	return NULL;
}

/* Each with servers of its own; what is acknowledged shows in either store, at once. */
static void *write_on(void *arg)
{
	const struct member *member = arg;
	struct crowd *crowd = member->crowd;
	ingot_store *store = crowd->stores[member->number % 2];
	char name[32];

	for (unsigned round = 0; round < ROUNDS; round++) {
		snprintf(name, sizeof(name), "w%u-%u", member->number, round % 8);
		if (announce(store, name) != 0 || find(crowd->stores[0], name) != 1 ||
		    find(crowd->stores[1], name) != 1)
			atomic_fetch_add(&crowd->mistakes, 1);
		if (round % 3 != 0)
			continue;
		if (ingot_store_withdraw(store, "D", name, NOW) != 0 ||
		    find(crowd->stores[0], name) != 0 || find(crowd->stores[1], name) != 0)
			atomic_fetch_add(&crowd->mistakes, 1);
		if (ingot_store_expire(store, NOW) != 0)
			atomic_fetch_add(&crowd->mistakes, 1);
	}
	return NULL;
}

static void test_crowd(void)
{
	struct crowd crowd = {.stores = {open_at(path), open_at(path)}};
	struct member members[READERS + WRITERS];
	pthread_t threads[READERS + WRITERS];
	char name[32];

	for (unsigned i = 0; i < LASTING; i++) {
		snprintf(name, sizeof(name), "lasting%u", i);
		CU_ASSERT_EQUAL_FATAL(announce(crowd.stores[0], name), 0);
	}
	/* Two of the writers share a store, the third has the other one. */
	for (unsigned i = 0; i < READERS + WRITERS; i++) {
		members[i] = (struct member){&crowd, i};
		CU_ASSERT_EQUAL_FATAL(pthread_create(&threads[i], NULL,
						     i < READERS ? read_on : write_on, &members[i]),
				      0);
	}
	for (unsigned i = READERS; i < READERS + WRITERS; i++)
		pthread_join(threads[i], NULL);
	atomic_store(&crowd.is_over, true);
	for (unsigned i = 0; i < READERS; i++)
		pthread_join(threads[i], NULL);
	CU_ASSERT_EQUAL(atomic_load(&crowd.mistakes), 0);
	CU_ASSERT(atomic_load(&crowd.readings) > 0);
	ingot_store_close(crowd.stores[0]);
	ingot_store_close(crowd.stores[1]);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"side by side", test_side_by_side},
		{"a change waits", test_writer_waits},
		{"many at once", test_crowd},
		CU_TEST_INFO_NULL,
	};
	static const char *const endings[] = {"", "-wal", "-shm"};
	char file[80];
	int verdict;

	if (!mkdtemp(folder))
		return 2;
	snprintf(path, sizeof(path), "%s/servers.db", folder);
	verdict = suite_run("store_threads", tests);
	for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++) {
		snprintf(file, sizeof(file), "%s%s", path, endings[i]);
		unlink(file);
	}
	rmdir(folder);
	return verdict;
}
