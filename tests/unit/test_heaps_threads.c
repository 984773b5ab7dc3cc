/* test_heaps_threads.c: heapapi.h from many threads at once: locks, last errors, ends and forks. */
#include "suite.h"

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/wait.h>
#include <unistd.h>

#include "heap.h"
#include "heaps.h"
#include "keys.h"
#include "lmapibuf.h"
#include "threads.h"

static void other_thread(void *context, unsigned number)
{
	DWORD *told = context;

	told[number] = GetLastError();
	SetLastError(100 + number);
	if (number == 1)
		(void)!HeapAlloc(GetProcessHeap(), 0, SIZE_MAX);
	told[2 + number] = GetLastError();
}

static void test_last_error_is_the_threads(void)
{
	DWORD told[4] = {1, 1, 1, 1};

	SetLastError(4711);
	threads_run(2, other_thread, told);
	CU_ASSERT_EQUAL(GetLastError(), 4711);
	CU_ASSERT_EQUAL(told[0], 0);
	CU_ASSERT_EQUAL(told[1], 0);
	CU_ASSERT_EQUAL(told[2], 100);
	CU_ASSERT_EQUAL(told[3], ERROR_NOT_ENOUGH_MEMORY);
	/* Functions of other headers leave it alone. */
	CU_ASSERT_EQUAL(NetApiBufferAllocate(1024, NULL), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(NetApiBufferFree(told), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(GetLastError(), 4711);
}

/* A thread that has a heap's lock between the first and the second time that the two meet. */
struct holder {
	HANDLE heap;
	enum ingot_key_kind kind;
	pthread_barrier_t meet;
	pthread_t thread;
};

static void *hold(void *context)
{
	struct holder *holder = context;
	struct ingot_key *key = ingot_key_enter(holder->heap, holder->kind);

	pthread_barrier_wait(&holder->meet);
	pthread_barrier_wait(&holder->meet);
	if (key)
		ingot_key_leave(key);
	return key;
}

static void holder_start(struct holder *holder)
{
	CU_ASSERT_EQUAL_FATAL(pthread_barrier_init(&holder->meet, NULL, 2), 0);
	CU_ASSERT_EQUAL_FATAL(pthread_create(&holder->thread, NULL, hold, holder), 0);
	pthread_barrier_wait(&holder->meet);
}

static void holder_end(struct holder *holder)
{
	void *held = NULL;

	pthread_barrier_wait(&holder->meet);
	pthread_join(holder->thread, &held);
	CU_ASSERT_PTR_NOT_NULL(held);
	pthread_barrier_destroy(&holder->meet);
}

struct waiting {
	HANDLE heap;
	atomic_bool done;
};

static void *allocate_one(void *context)
{
	struct waiting *waiting = context;

	(void)!HeapAlloc(waiting->heap, 0, 10);
	atomic_store(&waiting->done, true);
	return NULL;
}

/* With the heap's lock taken, whoever serializes waits, and whoever does not goes on. */
static void test_no_serialize_takes_no_lock(void)
{
	struct holder locked = {create(0, 0), .kind = INGOT_KEY_HEAP};
	struct holder unlocked = {create(HEAP_NO_SERIALIZE, 0), .kind = INGOT_KEY_UNLOCKED_HEAP};
	struct waiting waiting = {.heap = locked.heap};
	const DWORD flag = HEAP_NO_SERIALIZE;
	pthread_t thread;
	char *memory;

	holder_start(&locked);
	holder_start(&unlocked);
	/* Whoever waits for a lock here waits for ever: the test would not end. */
	memory = HeapAlloc(locked.heap, flag, 10);
	memory = HeapReAlloc(locked.heap, flag, memory, 1000);
	CU_ASSERT_EQUAL(HeapSize(locked.heap, flag, memory), 1000);
	CU_ASSERT_EQUAL(HeapValidate(locked.heap, flag, memory), TRUE);
	CU_ASSERT_EQUAL(HeapFree(locked.heap, flag, memory), TRUE);
	release(unlocked.heap, allocate(unlocked.heap, 0, 10));
	holder_end(&unlocked);

	CU_ASSERT_EQUAL_FATAL(pthread_create(&thread, NULL, allocate_one, &waiting), 0);
	usleep(50000);
	CU_ASSERT_EQUAL(atomic_load(&waiting.done), false);
	holder_end(&locked);
	pthread_join(thread, NULL);
	CU_ASSERT_EQUAL(atomic_load(&waiting.done), true);
	destroy(locked.heap);
	destroy(unlocked.heap);
}

enum { THREADS = 8, STEPS = 20000, HELD = 16 };

struct shared {
	HANDLE heap;
	DWORD flags;
	atomic_uint wrong;
	atomic_uint told_over;
};

/* Each thread on blocks of its own, which it fills and finds as it left them. */
static void hammer(void *context, unsigned number)
{
	struct shared *shared = context;
	unsigned char *memory[HELD] = {NULL};
	size_t sizes[HELD] = {0};
	uint32_t random = number + 1;
	unsigned wrong = 0;

	for (int i = 0; i < STEPS; i++) {
		uint32_t slot = threads_random(&random) % HELD;
		size_t size = 1 + threads_random(&random) % 700;
		unsigned char *held = memory[slot];

		if (held && (held[0] != number || held[sizes[slot] - 1] != number ||
			     HeapSize(shared->heap, shared->flags, held) != sizes[slot] ||
			     !HeapValidate(shared->heap, shared->flags, held)))
			wrong++;
		if (held && i % 3 == 0) {
			wrong += !HeapFree(shared->heap, shared->flags, held);
			memory[slot] = NULL;
			continue;
		}
		held = held ? HeapReAlloc(shared->heap, shared->flags, held, size)
			    : HeapAlloc(shared->heap, shared->flags, size);
		if (!held) {
			wrong++;
			continue;
		}
		held[0] = held[size - 1] = (unsigned char)number;
		memory[slot] = held;
		sizes[slot] = size;
	}
	for (int i = 0; i < HELD; i++)
		wrong += !HeapFree(shared->heap, shared->flags, memory[i]);
	wrong += !HeapValidate(shared->heap, shared->flags, NULL);
	atomic_fetch_add(&shared->wrong, wrong);
}

static void test_hammered(void)
{
	struct ingot_heap_usage before = ingot_heap_live();
	struct shared shared[] = {{.heap = create(0, 0)},
				  {.heap = create(0, 8 * MIB)},
				  /* The process heap locks whatever it is told. */
				  {.heap = GetProcessHeap(), .flags = HEAP_NO_SERIALIZE}};

	for (size_t i = 0; i < 3; i++) {
		threads_run(THREADS, hammer, &shared[i]);
		CU_ASSERT_EQUAL(atomic_load(&shared[i].wrong), 0);
	}
	destroy(shared[0].heap);
	destroy(shared[1].heap);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
	CU_ASSERT_EQUAL(ingot_heap_live().bytes, before.bytes);
}

/* One heap a thread, without its lock. */
static void hammer_own(void *context, unsigned number)
{
	struct shared *shared = context;
	struct shared own = {.heap = HeapCreate(HEAP_NO_SERIALIZE, 0, 0)};

	hammer(&own, number);
	atomic_fetch_add(&shared->wrong, own.wrong + !HeapDestroy(own.heap));
}

static void test_heaps_at_once(void)
{
	struct shared shared = {0};

	threads_run(THREADS, hammer_own, &shared);
	CU_ASSERT_EQUAL(atomic_load(&shared.wrong), 0);
}

/* Seven threads work on a heap; the eighth destroys it under them. */
static void work_or_destroy(void *context, unsigned number)
{
	struct shared *shared = context;
	unsigned wrong = 0;
	void *memory;

	if (number == 0) {
		usleep(2000);
		wrong += !HeapDestroy(shared->heap);
	}
	while (number != 0) {
		SetLastError(0);
		memory = HeapAlloc(shared->heap, 0, 100);
		memory = memory ? HeapReAlloc(shared->heap, 0, memory, 3000) : NULL;
		if (memory && HeapFree(shared->heap, 0, memory))
			continue;
		wrong += GetLastError() != ERROR_INVALID_HANDLE;
		atomic_fetch_add(&shared->told_over, 1);
		break;
	}
	atomic_fetch_add(&shared->wrong, wrong);
}

static void test_destroyed_among_threads(void)
{
	struct ingot_heap_usage before = ingot_heap_live();
	struct shared shared = {0};

	for (int round = 0; round < 20; round++) {
		shared.heap = create(0, 0);
		threads_run(THREADS, work_or_destroy, &shared);
	}
	CU_ASSERT_EQUAL(atomic_load(&shared.wrong), 0);
	CU_ASSERT_EQUAL(atomic_load(&shared.told_over), 20 * (THREADS - 1));
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
	CU_ASSERT_EQUAL(ingot_heap_live().bytes, before.bytes);
}

static atomic_bool forks_done;

static void fork_or_work(void *context, unsigned number)
{
	struct shared *shared = context;
	HANDLE heap = GetProcessHeap();
	unsigned wrong = 0;
	int status;
	pid_t child;

	while (number != 0 && !atomic_load(&forks_done))
		wrong += !HeapFree(heap, 0, HeapAlloc(heap, 0, 100));
	for (int i = 0; number == 0 && i < 50; i++) {
		child = fork();
		if (child == 0) {
			/* A lock that came along taken would hold this up; SIGALRM then ends it. */
			alarm(20);
			for (int j = 0; j < 100; j++)
				wrong += !HeapFree(heap, 0, HeapAlloc(heap, 0, 5000));
			_exit(wrong != 0);
		}
		wrong += child < 0 || waitpid(child, &status, 0) != child || status != 0;
	}
	if (number == 0)
		atomic_store(&forks_done, true);
	atomic_fetch_add(&shared->wrong, wrong);
}

static void test_fork(void)
{
	struct shared shared = {0};

	threads_run(3, fork_or_work, &shared);
	CU_ASSERT_EQUAL(atomic_load(&shared.wrong), 0);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"the last error is the thread's", test_last_error_is_the_threads},
		{"HEAP_NO_SERIALIZE takes no lock", test_no_serialize_takes_no_lock},
		{"threads on one heap", test_hammered},
		{"threads on their own heaps", test_heaps_at_once},
		{"a heap that is destroyed among threads", test_destroyed_among_threads},
		{"a fork among threads", test_fork},
		CU_TEST_INFO_NULL};

	return suite_run("heaps_threads", tests);
}
