/*
 * The daemon under fire: while crowds, half messages and storms go on at its port (fire.h), an ordinary client's
 * NetServerEnum is answered, over TCP and over the unix socket. How slow the slowest answer was is printed. When
 * a fire is out, the daemon has no descriptor more than before it.
 */
#include <arpa/inet.h>
#include <dirent.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <lm.h>

#include "fire.h"
#include "ingot/rpc.h"
#include "process.h"
#include "suite.h"

#define SERVERS 1500
#define BURN_MS 1500

static struct place place;
static struct daemon daemon_;

static uint16_t port(void)
{
	return (uint16_t)atoi(strrchr(daemon_.addresses[0], ':') + 1);
}

/* What /proc says that the daemon has open; -1 when it is gone. */
static int open_descriptors(void)
{
	char path[64];
	DIR *folder;
	int count = 0;

	snprintf(path, sizeof(path), "/proc/%d/fd", (int)daemon_.pid);
	folder = opendir(path);
	if (!folder)
		return -1;
	while (readdir(folder))
		count++;
	closedir(folder);
	return count;
}

/*
 * A whole record: NetServerEnum(NULL, 101, MAX_PREFERRED_LENGTH, SV_TYPE_ALL, "FIRE", NULL), procedure 1 of
 * version 1 of 0x20001F00, and so some 100 KiB of reply.
 */
static const uint32_t call_words[] = {
	0x80000050, 7,   0,          2,          0x20001F00, 1, 1,          0, 0, 0, 0,
	0,          101, 0xffffffff, 0xffffffff, 1,          4, 0x46495245, 0, 0, 0,
};

static void put_words(uint8_t *wire)
{
	for (size_t i = 0; i < sizeof(call_words) / sizeof(call_words[0]); i++) {
		uint32_t word = htonl(call_words[i]);

		memcpy(wire + 4 * i, &word, sizeof(word));
	}
}

static NET_API_STATUS enumerate_once(const char *server)
{
	LPBYTE buffer = NULL;
	DWORD read = 0;
	DWORD total = 0;
	NET_API_STATUS status = NetServerEnum(server, 101, &buffer, MAX_PREFERRED_LENGTH, &read,
					      &total, SV_TYPE_ALL, "FIRE", NULL);

	if (status == 0)
		CU_ASSERT_EQUAL(read, SERVERS);
	CU_ASSERT_EQUAL(NetApiBufferFree(buffer), 0);
	return status;
}

/*
 * One ordinary call; how many milliseconds it took. Where there are too few descriptors its connection may have to make
 * room in the moment in which it calls: it may `retry` then, as callers do.
 */
static long enumerate(const char *server, bool retry)
{
	long begin = now_ms();
	NET_API_STATUS status = enumerate_once(server);

	for (int i = 0; retry && status == RPC_S_CALL_FAILED && i < 5; i++)
		status = enumerate_once(server);
	if (status)
		printf("\n    %s: %u after %ld ms", server, status, now_ms() - begin);
	CU_ASSERT_EQUAL(status, 0);
	return now_ms() - begin;
}

struct burning {
	const struct fire *fire;
	struct fire_target target;
};

static void *burn(void *arg)
{
	struct burning *burning = arg;

	burning->fire->burn(&burning->target);
	return NULL;
}

/* Closing takes the daemon a moment, and longer where it shares its processor with other tests. */
static void expect_descriptors(int before)
{
	long begin = now_ms();
	int count;

	while ((count = open_descriptors()) > before && now_ms() - begin < PROCESS_WAIT_MS)
		usleep(5000);
	printf(", out after %ld ms", now_ms() - begin);
	if (count > before)
		printf("\n    %d descriptors, %d before", count, before);
	CU_ASSERT(count <= before);
}

static void stand(const struct fire *fire, bool retry)
{
	static uint8_t wire[sizeof(call_words)];
	struct burning burning = {.fire = fire,
				  .target = {.port = port(), .call = wire, .length = sizeof(wire)}};
	int before = open_descriptors();
	long end = now_ms() + BURN_MS;
	long slowest = 0;
	unsigned calls = 0;
	pthread_t thread;

	put_words(wire);
	CU_ASSERT_EQUAL_FATAL(pthread_create(&thread, NULL, burn, &burning), 0);
	while (now_ms() < end || calls < 4) {
		long took = enumerate(calls % 2 ? place.unix_address : daemon_.addresses[0], retry);

		slowest = took > slowest ? took : slowest;
		calls++;
	}
	atomic_store(&burning.target.over, true);
	pthread_join(thread, NULL);
	/* A fire that does not burn proves nothing. */
	CU_ASSERT(atomic_load(&burning.target.done) >= 8);
	printf("\n    %-28s %6u calls meanwhile, the slowest %ld ms", fire->name, calls, slowest);
	expect_descriptors(before + 2);
}

static void start_daemon(void)
{
	const char *arguments[] = {"--listen", "tcp://127.0.0.1:0", "--listen", place.unix_address,
				   "--store",  place.store,         NULL};

	CU_ASSERT_FATAL(daemon_start(&daemon_, arguments, 2, NULL, NULL));
}

static void fill(void)
{
	for (int i = 0; i < SERVERS; i++) {
		char name[16];
		SERVER_INFO_101 info = {.sv101_platform_id = PLATFORM_ID_NT,
					.sv101_name = name,
					.sv101_type = SV_TYPE_SERVER,
					.sv101_comment = "one of many that stand in the way"};

		snprintf(name, sizeof(name), "FIRE%05d", i);
		CU_ASSERT_EQUAL_FATAL(
			IngotServerAnnounce(place.unix_address, 101, (LPBYTE)&info, "FIRE", 3600),
			0);
	}
}

static void test_fires(void)
{
	CU_ASSERT_FATAL(fire_raise_limit());
	place_init(&place);
	start_daemon();
	fill();
	(void)enumerate(daemon_.addresses[0], false);
	(void)enumerate(place.unix_address, false);
	for (size_t i = 0; i < FIRES; i++)
		stand(&fires[i], false);
	printf("\n  ");
}

/* With a few descriptors left, connections that rest make room, and when the crowd has gone all is as before. */
static void test_no_descriptors(void)
{
	int before = open_descriptors();
	struct rlimit limit = {.rlim_cur = (rlim_t)before + 20, .rlim_max = RLIM_INFINITY};
	struct rlimit old;

	CU_ASSERT_EQUAL_FATAL(prlimit(daemon_.pid, RLIMIT_NOFILE, NULL, &old), 0);
	limit.rlim_max = old.rlim_max;
	CU_ASSERT_EQUAL_FATAL(prlimit(daemon_.pid, RLIMIT_NOFILE, &limit, NULL), 0);
	stand(&fires[0], true);
	CU_ASSERT_EQUAL(prlimit(daemon_.pid, RLIMIT_NOFILE, &old, NULL), 0);
	(void)enumerate(daemon_.addresses[0], true);
	printf("\n  ");
}

/* It stops while it burns, as it does else. */
static void test_stop(void)
{
	static uint8_t wire[sizeof(call_words)];
	struct burning burning[FIRES];
	pthread_t threads[FIRES];
	int status;

	put_words(wire);
	for (size_t i = 0; i < FIRES; i++) {
		burning[i] = (struct burning){
			.fire = &fires[i],
			.target = {.port = port(), .call = wire, .length = sizeof(wire)}};
		CU_ASSERT_EQUAL_FATAL(pthread_create(&threads[i], NULL, burn, &burning[i]), 0);
	}
	usleep(300000);
	(void)enumerate(place.unix_address, false);
	status = daemon_stop(&daemon_, SIGTERM);
	CU_ASSERT(WIFEXITED(status) && WEXITSTATUS(status) == 0);
	for (size_t i = 0; i < FIRES; i++)
		atomic_store(&burning[i].target.over, true);
	for (size_t i = 0; i < FIRES; i++)
		pthread_join(threads[i], NULL);
	place_done(&place);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"fires", test_fires},
		{"descriptors used up", test_no_descriptors},
		{"stop", test_stop},
		CU_TEST_INFO_NULL,
	};

	return suite_run("fire", tests);
}
