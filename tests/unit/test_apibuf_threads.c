/*
 * test_apibuf_threads.c: buffers that threads allocate, hand to one another, resize and free; frees that
 * race; and what is left of it all in a forked child.
 */
#include "suite.h"

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "child.h"
#include "heap.h"
#include "lmapibuf.h"
#include "threads.h"
#include "winerror.h"

enum { THREADS = 8, PLACES = 64, STEPS = 20000, ROUNDS = 500 };

/* Where threads leave buffers for one another. Each buffer is filled with one letter. */
struct market {
	_Atomic(char *) places[PLACES];
	atomic_uint wrong;
};

static unsigned spoilt(char *buffer)
{
	DWORD size = 0;

	if (NetApiBufferSize(buffer, &size) != 0 || size == 0)
		return 1;
	return buffer[0] != buffer[size / 2] || buffer[0] != buffer[size - 1];
}

static unsigned refill(char **buffer, DWORD size, unsigned number)
{
	void *moved = *buffer;

	if (NetApiBufferReallocate(moved, size, &moved) != 0)
		return 1;
	*buffer = moved;
	memset(moved, 'a' + (int)number, size);
	return 0;
}

static void trade(void *context, unsigned number)
{
	struct market *market = context;
	uint32_t state = number + 1;
	unsigned wrong = 0;
	char *buffer;
	DWORD size;

	for (unsigned i = 0; i < STEPS; i++) {
		size = 1 + threads_random(&state) % (i % 50 == 0 ? 20000 : 200);
		buffer = atomic_exchange(&market->places[threads_random(&state) % PLACES], NULL);
		if (buffer)
			wrong += spoilt(buffer);
		if (buffer && threads_random(&state) % 2) {
			wrong += NetApiBufferFree(buffer) != 0;
			continue;
		}
		wrong += refill(&buffer, size, number);
		buffer = atomic_exchange(&market->places[threads_random(&state) % PLACES], buffer);
		wrong += NetApiBufferFree(buffer) != 0;
	}
	atomic_fetch_add(&market->wrong, wrong);
}

static void test_trade(void)
{
	static struct market market;
	struct ingot_heap_usage before = ingot_heap_live();

	threads_run(THREADS, trade, &market);
	CU_ASSERT_EQUAL(atomic_load(&market.wrong), 0);
	for (size_t i = 0; i < PLACES; i++)
		CU_ASSERT_EQUAL(NetApiBufferFree(market.places[i]), 0);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
	CU_ASSERT_EQUAL(ingot_heap_live().bytes, before.bytes);
}

struct race {
	void *buffers[ROUNDS];
	atomic_uint freed[ROUNDS];
	atomic_uint wrong;
};

/* Frees and sizes of one buffer from all sides at once; who comes too late is told so. */
static void race_to_free(void *context, unsigned number)
{
	struct race *race = context;
	NET_API_STATUS status;
	DWORD size = 100;

	for (size_t i = 0; i < ROUNDS; i++) {
		if (number % 4 == 3) {
			status = NetApiBufferSize(race->buffers[i], &size);
			atomic_fetch_add(&race->wrong, size != 100);
		} else {
			status = NetApiBufferFree(race->buffers[i]);
			atomic_fetch_add(&race->freed[i], status == 0);
		}
		atomic_fetch_add(&race->wrong, status != 0 && status != ERROR_INVALID_PARAMETER);
	}
}

static void test_racing_frees(void)
{
	static struct race race;
	struct ingot_heap_usage before = ingot_heap_live();
	size_t once = 0;

	for (size_t i = 0; i < ROUNDS; i++)
		CU_ASSERT_EQUAL_FATAL(NetApiBufferAllocate(100, &race.buffers[i]), 0);
	threads_run(THREADS, race_to_free, &race);
	for (size_t i = 0; i < ROUNDS; i++)
		once += atomic_load(&race.freed[i]) == 1;
	CU_ASSERT_EQUAL(once, ROUNDS);
	CU_ASSERT_EQUAL(atomic_load(&race.wrong), 0);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
}

enum { FORKS = 15, KEPT = 100 };

struct forking {
	void *kept[KEPT];
	struct market market;
	atomic_bool stop;
	int forks_wrong;
};

/* The buffers from before the fork are there, with their contents, and buffers come and go. */
static int child_uses_buffers(void *context)
{
	struct forking *forking = context;
	int wrong = 0;
	void *more;

	for (int i = 0; i < KEPT; i++) {
		wrong += spoilt(forking->kept[i]) != 0;
		wrong += NetApiBufferReallocate(forking->kept[i], 9000, &forking->kept[i]) != 0;
		wrong += NetApiBufferAllocate(1 + (DWORD)i * 100, &more) != 0;
		wrong += NetApiBufferFree(forking->kept[i]) != 0;
		wrong += NetApiBufferFree(forking->kept[i]) != ERROR_INVALID_PARAMETER;
		wrong += NetApiBufferFree(more) != 0;
	}
	return wrong;
}

static void fork_or_trade(void *context, unsigned number)
{
	struct forking *forking = context;
	uint32_t state = number + 1;
	char *buffer;

	if (number == 0) {
		for (int i = 0; i < FORKS; i++)
			forking->forks_wrong += child_run(child_uses_buffers, forking) != 0;
		atomic_store(&forking->stop, true);
	}
	while (!atomic_load(&forking->stop)) {
		buffer = NULL;
		atomic_fetch_add(&forking->market.wrong,
				 refill(&buffer, 1 + threads_random(&state) % 5000, number));
		atomic_fetch_add(&forking->market.wrong, NetApiBufferFree(buffer) != 0);
	}
}

static void test_fork_among_threads(void)
{
	static struct forking forking;
	char *buffer;

	for (int i = 0; i < KEPT; i++) {
		buffer = NULL;
		CU_ASSERT_EQUAL_FATAL(refill(&buffer, 50, 3), 0);
		forking.kept[i] = buffer;
	}
	threads_run(4, fork_or_trade, &forking);
	CU_ASSERT_EQUAL(atomic_load(&forking.market.wrong), 0);
	CU_ASSERT_EQUAL(forking.forks_wrong, 0);
	for (int i = 0; i < KEPT; i++)
		CU_ASSERT_EQUAL(NetApiBufferFree(forking.kept[i]), 0);
}

int main(void)
{
	static const CU_TestInfo tests[] = {{"threads trade buffers", test_trade},
					    {"of racing frees one succeeds", test_racing_frees},
					    {"forks among busy threads", test_fork_among_threads},
					    CU_TEST_INFO_NULL};

	return suite_run("apibuf_threads", tests);
}
