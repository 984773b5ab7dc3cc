/* test_run.c: functions under a key: how they end, how they are left, how they are asked to stop. */
#include "suite.h"

#include <pthread.h>
#include <semaphore.h>
#include <stdatomic.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#include "expert.h"
#include "lmapibuf.h"
#include "netmon.h"
#include "run_throws.h"
#include "threads.h"
#include "torture.h"

static const DWORD untold = 7777;

/* What a run of these tests is told and tells. */
struct errand {
	HEXPERTKEY key;   /* its own, once it has run */
	HEXPERTKEY outer; /* the run around it */
	DWORD answer;     /* what it returns */
	DWORD heard;      /* what a call inside answered */
	unsigned reached; /* places that it came to */
};

static void leave_memory(HEXPERTKEY key)
{
	for (size_t i = 0; i < 50; i++) {
		void *memory = ExpertAllocMemory(key, i * 100, NULL);

		CU_ASSERT_PTR_NOT_NULL_FATAL(memory);
		memset(memory, 'm', i * 100);
	}
}

static void expect_over(HEXPERTKEY key)
{
	DWORD error = untold;

	CU_ASSERT_PTR_NULL(ExpertAllocMemory(key, 1, &error));
	CU_ASSERT_EQUAL(error, NMERR_INVALID_EXPERT_HANDLE);
	CU_ASSERT_EQUAL(ExpertTerminate(key), NMERR_INVALID_EXPERT_HANDLE);
	CU_ASSERT_EQUAL(ExpertAbort(key), NMERR_INVALID_EXPERT_HANDLE);
}

static DWORD run_returns(HEXPERTKEY key, void *arg)
{
	struct errand *errand = arg;

	errand->key = key;
	leave_memory(key);
	return errand->answer;
}

static void test_returns(void)
{
	static const DWORD answers[] = {NMERR_SUCCESS, NMERR_TIMEOUT, NMERR_EXPERT_TERMINATE, 4711};
	struct ingot_heap_usage before = ingot_heap_live();

	for (size_t i = 0; i < sizeof(answers) / sizeof(answers[0]); i++) {
		struct errand errand = {.answer = answers[i]};
		DWORD error = untold;

		CU_ASSERT_EQUAL(ExpertRun(run_returns, &errand, &error), answers[i] == 0);
		CU_ASSERT_EQUAL(error, answers[i]);
		expect_over(errand.key);
		CU_ASSERT_EQUAL(ExpertRun(run_returns, &errand, NULL), answers[i] == 0);
		expect_over(errand.key);
	}
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
	CU_ASSERT_EQUAL(ingot_heap_live().bytes, before.bytes);
}

static void test_no_function(void)
{
	DWORD error = untold;

	CU_ASSERT_FALSE(ExpertRun(NULL, NULL, &error));
	CU_ASSERT_EQUAL(error, NMERR_INVALID_PARAMETER);
	CU_ASSERT_FALSE(ExpertRun(NULL, NULL, NULL));
}

/* The run is left from the deepest of these, each with memory of its own. */
static void descend(HEXPERTKEY key, unsigned levels)
{
	leave_memory(key);
	if (levels == 0)
		(void)ExpertAbort(key);
	else
		descend(key, levels - 1);
	CU_FAIL("came back");
}

static DWORD run_aborts(HEXPERTKEY key, void *arg)
{
	struct errand *errand = arg;

	errand->key = key;
	errand->reached++;
	descend(key, 20);
	errand->reached += 100;
	return NMERR_SUCCESS;
}

static void test_abort(void)
{
	struct ingot_heap_usage before = ingot_heap_live();
	struct errand errand = {0};
	DWORD error = untold;

	for (unsigned i = 1; i <= 10; i++) {
		CU_ASSERT_FALSE(ExpertRun(run_aborts, &errand, &error));
		CU_ASSERT_EQUAL(error, NMERR_EXPERT_TERMINATE);
		CU_ASSERT_EQUAL(errand.reached, i);
		expect_over(errand.key);
	}
	CU_ASSERT_FALSE(ExpertRun(run_aborts, &errand, NULL));
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
	CU_ASSERT_EQUAL(ingot_heap_live().bytes, before.bytes);
}

/* Four runs in one another. The innermost leaves the one of number `target`. */
enum { NESTED = 4 };

struct nest {
	HEXPERTKEY keys[NESTED];
	unsigned depth;
	unsigned target;
	unsigned returned; /* how many ExpertRun calls inside have returned */
	DWORD heard;       /* what the first of them told */
};

static DWORD run_nested(HEXPERTKEY key, void *arg)
{
	struct nest *nest = arg;
	DWORD error = untold;

	nest->keys[nest->depth++] = key;
	leave_memory(key);
	if (nest->depth == NESTED)
		descend(nest->keys[nest->target], 3);
	CU_ASSERT_FALSE(ExpertRun(run_nested, nest, &error));
	if (nest->returned++ == 0)
		nest->heard = error;
	/* This run goes on with its memory. */
	leave_memory(key);
	return NMERR_PENDING;
}

static void test_abort_nested(void)
{
	struct ingot_heap_usage before = ingot_heap_live();

	for (unsigned target = 0; target < NESTED; target++) {
		struct nest nest = {.target = target};
		DWORD error = untold;
		BOOL well = ExpertRun(run_nested, &nest, &error);

		/* The runs outside of the one that was left saw theirs fail, and went on. */
		CU_ASSERT_EQUAL(nest.returned, target);
		CU_ASSERT_FALSE(well);
		CU_ASSERT_EQUAL(error, target == 0 ? NMERR_EXPERT_TERMINATE : NMERR_PENDING);
		CU_ASSERT_EQUAL(nest.heard, target == 0 ? 0 : NMERR_EXPERT_TERMINATE);
		CU_ASSERT_EQUAL(nest.depth, NESTED);
		for (unsigned i = 0; i < NESTED; i++)
			expect_over(nest.keys[i]);
	}
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
	CU_ASSERT_EQUAL(ingot_heap_live().bytes, before.bytes);
}

/* A run around another that leaves: the outer key, and its memory, live on. */
static DWORD run_around(HEXPERTKEY key, void *arg)
{
	struct errand *errand = arg;
	char *memory = ExpertAllocMemory(key, 6, NULL);
	DWORD error = untold;

	CU_ASSERT_PTR_NOT_NULL_FATAL(memory);
	strcpy(memory, "alive");
	CU_ASSERT_FALSE(ExpertRun(run_aborts, errand, &error));
	CU_ASSERT_EQUAL(error, NMERR_EXPERT_TERMINATE);
	CU_ASSERT_STRING_EQUAL(memory, "alive");
	CU_ASSERT_EQUAL(ExpertMemorySize(key, memory), 6);
	CU_ASSERT_EQUAL(ExpertAbort(errand->key), NMERR_INVALID_EXPERT_HANDLE);
	errand->outer = key;
	(void)ExpertAbort(key);
	return NMERR_SUCCESS;
}

static void test_abort_inner(void)
{
	struct ingot_heap_usage before = ingot_heap_live();
	struct errand errand = {0};
	DWORD error = untold;

	CU_ASSERT_FALSE(ExpertRun(run_around, &errand, &error));
	CU_ASSERT_EQUAL(error, NMERR_EXPERT_TERMINATE);
	expect_over(errand.outer);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
}

/* A host's call is left as a run is, but no jump goes over it. */
static void host_body(void *arg)
{
	struct errand *errand = arg;

	errand->heard = ExpertAbort(errand->outer);
	errand->reached++;
	leave_memory(errand->key);
	(void)ExpertAbort(errand->key);
	errand->reached += 100;
}

static DWORD run_hosts(HEXPERTKEY key, void *arg)
{
	struct errand *errand = arg;

	errand->outer = key;
	CU_ASSERT_EQUAL_FATAL(ingot_expert_begin(NULL, &errand->key), 0);
	CU_ASSERT_FALSE(ingot_expert_call(errand->key, host_body, errand));
	/* The key is the host's to end. */
	CU_ASSERT_PTR_NOT_NULL(ExpertAllocMemory(errand->key, 1, NULL));
	CU_ASSERT_EQUAL(ExpertAbort(errand->key), NMERR_NOT_SUPPORTED);
	ingot_expert_end(errand->key);
	return NMERR_SUCCESS;
}

static void test_host(void)
{
	struct ingot_heap_usage before = ingot_heap_live();
	struct errand errand = {.heard = untold};

	CU_ASSERT_TRUE(ExpertRun(run_hosts, &errand, NULL));
	CU_ASSERT_EQUAL(errand.heard, NMERR_NOT_SUPPORTED);
	CU_ASSERT_EQUAL(errand.reached, 1);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
}

static void test_abort_of_none(void)
{
	char local;

	CU_ASSERT_EQUAL(ExpertAbort(NULL), NMERR_INVALID_EXPERT_HANDLE);
	CU_ASSERT_EQUAL(ExpertAbort((HEXPERTKEY)(void *)&local), NMERR_INVALID_EXPERT_HANDLE);
	CU_ASSERT_EQUAL(ExpertTerminate(NULL), NMERR_INVALID_EXPERT_HANDLE);
	CU_ASSERT_EQUAL(ExpertTerminate((HEXPERTKEY)(void *)&local), NMERR_INVALID_EXPERT_HANDLE);
}

static DWORD run_terminated(HEXPERTKEY key, void *arg)
{
	struct errand *errand = arg;
	char *memory = ExpertAllocMemory(key, 6, NULL);
	DWORD error = untold;

	CU_ASSERT_PTR_NOT_NULL_FATAL(memory);
	strcpy(memory, "alive");
	CU_ASSERT_EQUAL(ExpertTerminate(key), NMERR_SUCCESS);
	CU_ASSERT_EQUAL(ExpertTerminate(key), NMERR_SUCCESS);
	CU_ASSERT_PTR_NULL(ExpertAllocMemory(key, 1, &error));
	CU_ASSERT_EQUAL(error, NMERR_EXPERT_TERMINATE);
	error = untold;
	CU_ASSERT_PTR_NULL(ExpertReallocMemory(key, memory, 100, &error));
	CU_ASSERT_EQUAL(error, NMERR_EXPERT_TERMINATE);
	CU_ASSERT_PTR_NULL(ExpertReallocMemory(key, memory, 100, NULL));
	CU_ASSERT_PTR_NULL(ExpertReallocMemory(key, &error, 100, &error));
	CU_ASSERT_EQUAL(error, NMERR_EXPERT_TERMINATE);
	CU_ASSERT_EQUAL(ExpertFreeMemory(key, memory), NMERR_EXPERT_TERMINATE);
	CU_ASSERT_EQUAL(ExpertFreeMemory(key, &error), NMERR_EXPERT_TERMINATE);
	CU_ASSERT_EQUAL(ExpertMemorySize(key, memory), 0);
	CU_ASSERT_STRING_EQUAL(memory, "alive");
	errand->key = key;
	if (errand->reached++ == 1)
		(void)ExpertAbort(key);
	return errand->answer;
}

static DWORD terminate_neighbour(HEXPERTKEY key, void *arg)
{
	HEXPERTKEY neighbour = NULL;
	struct errand *errand = arg;

	/* Only the run that was asked is concerned. */
	CU_ASSERT_EQUAL_FATAL(ingot_expert_begin(NULL, &neighbour), 0);
	CU_ASSERT_EQUAL(ExpertTerminate(neighbour), NMERR_SUCCESS);
	leave_memory(key);
	ingot_expert_end(neighbour);
	errand->key = neighbour;
	return NMERR_SUCCESS;
}

static void test_terminate(void)
{
	struct ingot_heap_usage before = ingot_heap_live();
	struct errand errand = {.answer = NMERR_EXPERT_TERMINATE};
	struct errand other = {0};
	DWORD error = untold;

	CU_ASSERT_FALSE(ExpertRun(run_terminated, &errand, &error));
	CU_ASSERT_EQUAL(error, NMERR_EXPERT_TERMINATE);
	expect_over(errand.key);
	/* It may leave by itself then, too. */
	CU_ASSERT_FALSE(ExpertRun(run_terminated, &errand, &error));
	CU_ASSERT_EQUAL(errand.reached, 2);
	expect_over(errand.key);
	/* A run that was done all the same has succeeded. */
	errand.answer = NMERR_SUCCESS;
	CU_ASSERT_TRUE(ExpertRun(run_terminated, &errand, &error));
	CU_ASSERT_TRUE(ExpertRun(terminate_neighbour, &other, NULL));
	expect_over(other.key);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
	CU_ASSERT_EQUAL(ingot_heap_live().bytes, before.bytes);
}

/* One thread works until it is told to stop; the other tells it. */
struct duet {
	sem_t begun;
	HEXPERTKEY key;
	DWORD aborted; /* what ExpertAbort answered in the wrong thread */
	DWORD error;
	BOOL well;
};

static DWORD run_until_told(HEXPERTKEY key, void *arg)
{
	struct duet *duet = arg;
	DWORD error = NMERR_SUCCESS;

	duet->key = key;
	sem_post(&duet->begun);
	for (size_t i = 0; !error; i++) {
		void *memory = ExpertAllocMemory(key, i % 3000, &error);

		if (memory && i % 4 != 0)
			error = ExpertFreeMemory(key, memory);
		else if (memory && i % 8 != 0)
			memory = ExpertReallocMemory(key, memory, 10, &error);
	}
	return error;
}

static void duet_body(void *context, unsigned number)
{
	struct duet *duet = context;

	if (number == 0) {
		duet->well = ExpertRun(run_until_told, duet, &duet->error);
		return;
	}
	sem_wait(&duet->begun);
	duet->aborted = ExpertAbort(duet->key);
	ExpertTerminate(duet->key);
}

static void test_terminate_from_outside(void)
{
	struct ingot_heap_usage before = ingot_heap_live();

	for (int i = 0; i < 50; i++) {
		struct duet duet = {.well = TRUE};

		sem_init(&duet.begun, 0, 0);
		threads_run(2, duet_body, &duet);
		sem_destroy(&duet.begun);
		CU_ASSERT_FALSE(duet.well);
		CU_ASSERT_EQUAL(duet.error, NMERR_EXPERT_TERMINATE);
		CU_ASSERT_EQUAL(duet.aborted, NMERR_NOT_SUPPORTED);
		expect_over(duet.key);
	}
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
	CU_ASSERT_EQUAL(ingot_heap_live().bytes, before.bytes);
}

/* Runs in every thread at once, nested, some of them left. */
static DWORD inner_of_many(HEXPERTKEY key, void *arg)
{
	HEXPERTKEY *outer = arg;

	if (!ExpertAllocMemory(key, 100, NULL))
		return NMERR_OUT_OF_MEMORY;
	(void)ExpertAbort(*outer);
	return NMERR_SUCCESS;
}

static DWORD run_of_many(HEXPERTKEY key, void *arg)
{
	const unsigned *number = arg;

	if (!ExpertAllocMemory(key, *number, NULL))
		return NMERR_OUT_OF_MEMORY;
	if (*number % 2)
		(void)ExpertRun(inner_of_many, &key, NULL);
	return NMERR_SUCCESS;
}

static void many_body(void *context, unsigned number)
{
	atomic_uint *wrong = context;
	DWORD error;

	for (unsigned i = 0; i < 2000; i++) {
		unsigned each = number + i;
		BOOL well = ExpertRun(run_of_many, &each, &error);

		if (well != (each % 2 == 0) ||
		    error != (each % 2 ? NMERR_EXPERT_TERMINATE : NMERR_SUCCESS))
			atomic_fetch_add(wrong, 1);
	}
}

static void test_many(void)
{
	struct ingot_heap_usage before = ingot_heap_live();
	atomic_uint wrong = 0;

	threads_run(8, many_body, &wrong);
	CU_ASSERT_EQUAL(atomic_load(&wrong), 0);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
	CU_ASSERT_EQUAL(ingot_heap_live().bytes, before.bytes);
}

/* The thread ends in the middle of two runs: by itself, or cancelled. */
static DWORD inner_ends_thread(HEXPERTKEY key, void *arg)
{
	struct duet *duet = arg;

	leave_memory(key);
	sem_post(&duet->begun);
	if (duet->error)
		pthread_exit(NULL);
	for (;;)
		pause();
}

static DWORD run_ends_thread(HEXPERTKEY key, void *arg)
{
	struct duet *duet = arg;

	duet->key = key;
	leave_memory(key);
	(void)ExpertRun(inner_ends_thread, duet, NULL);
	return NMERR_SUCCESS;
}

static void *thread_that_ends(void *arg)
{
	(void)ExpertRun(run_ends_thread, arg, NULL);
	return NULL;
}

static void test_thread_ends(void)
{
	for (DWORD by_itself = 0; by_itself < 2; by_itself++) {
		struct ingot_heap_usage before = ingot_heap_live();
		struct duet duet = {.error = by_itself};
		pthread_t thread;

		sem_init(&duet.begun, 0, 0);
		CU_ASSERT_EQUAL_FATAL(pthread_create(&thread, NULL, thread_that_ends, &duet), 0);
		sem_wait(&duet.begun);
		if (!by_itself)
			pthread_cancel(thread);
		pthread_join(thread, NULL);
		sem_destroy(&duet.begun);
		expect_over(duet.key);
		CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
		CU_ASSERT_EQUAL(ingot_heap_live().bytes, before.bytes);
	}
}

/* A C++ exception goes through two runs. The thread is in neither afterwards. */
static DWORD run_throws_out(HEXPERTKEY key, void *arg)
{
	struct errand *errand = arg;

	errand->reached++;
	leave_memory(key);
	if (errand->reached == 1) {
		errand->key = key;
		(void)ExpertRun(run_throws_out, errand, NULL);
	}
	throw_number(42);
	return NMERR_SUCCESS;
}

static void body_that_throws(void *arg)
{
	(void)ExpertRun(run_throws_out, arg, NULL);
}

static void test_exception(void)
{
	struct ingot_heap_usage before = ingot_heap_live();
	struct errand errand = {0};

	CU_ASSERT_EQUAL(catch_number(body_that_throws, &errand), 42);
	CU_ASSERT_EQUAL(errand.reached, 2);
	expect_over(errand.key);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
	errand.reached = 0;
	CU_ASSERT_FALSE(ExpertRun(run_aborts, &errand, NULL));
}

static uint32_t torture_run(void *context)
{
	DWORD error = untold;

	CU_ASSERT_EQUAL(ExpertRun(run_of_many, context, &error), error == NMERR_SUCCESS);
	return error;
}

static void test_torture(void)
{
	unsigned even = 2;

	/* The run, its table's two parts, the block. */
	CU_ASSERT_EQUAL(torture(torture_run, &even, NMERR_OUT_OF_MEMORY), 4);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"what a run returns", test_returns},
		{"no function", test_no_function},
		{"left from deep inside", test_abort},
		{"left from inside nested runs", test_abort_nested},
		{"left beside a run that goes on", test_abort_inner},
		{"a host's call", test_host},
		{"keys of no run", test_abort_of_none},
		{"asked to stop", test_terminate},
		{"asked to stop by another thread", test_terminate_from_outside},
		{"runs in many threads", test_many},
		{"a thread that ends in a run", test_thread_ends},
		{"a C++ exception", test_exception},
		{"each allocation failing", test_torture},
		CU_TEST_INFO_NULL};

	return suite_run("run", tests);
}
