/* test_expert.c: memory under a key, keys that are over, and what the end of a run reclaims. */
#include "suite.h"

#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "expert.h"
#include "lmapibuf.h"
#include "netmon.h"
#include "threads.h"
#include "torture.h"
#include "winerror.h"

static const DWORD untold = 7777;

static HEXPERTKEY begin(void *context)
{
	HEXPERTKEY key = NULL;

	CU_ASSERT_EQUAL_FATAL(ingot_expert_begin(context, &key), 0);
	CU_ASSERT_PTR_NOT_NULL_FATAL(key);
	return key;
}

static void *allocate(HEXPERTKEY key, size_t size)
{
	DWORD error = untold;
	void *memory = ExpertAllocMemory(key, size, &error);

	CU_ASSERT_EQUAL(error, NMERR_SUCCESS);
	CU_ASSERT_PTR_NOT_NULL_FATAL(memory);
	CU_ASSERT_EQUAL((uintptr_t)memory % 16, 0);
	CU_ASSERT_EQUAL(ExpertMemorySize(key, memory), size);
	return memory;
}

/* The documents' flow: allocate a configuration, find it too small, resize it, free it. */
static void test_documented_flow(void)
{
	HEXPERTKEY key = begin(NULL);
	char *memory = allocate(key, 20);
	DWORD error = untold;

	strcpy(memory, "configuration");
	memory = ExpertReallocMemory(key, memory, 100000, &error);
	CU_ASSERT_EQUAL(error, NMERR_SUCCESS);
	CU_ASSERT_PTR_NOT_NULL_FATAL(memory);
	CU_ASSERT_STRING_EQUAL(memory, "configuration");
	CU_ASSERT_EQUAL(ExpertMemorySize(key, memory), 100000);
	memory[99999] = 'x';
	memory = ExpertReallocMemory(key, memory, 14, NULL);
	CU_ASSERT_PTR_NOT_NULL_FATAL(memory);
	CU_ASSERT_STRING_EQUAL(memory, "configuration");
	CU_ASSERT_EQUAL(ExpertFreeMemory(key, memory), NMERR_SUCCESS);
	ingot_expert_end(key);
}

static void test_size_zero(void)
{
	HEXPERTKEY key = begin(NULL);
	void *p = allocate(key, 0);
	void *q = allocate(key, 0);

	CU_ASSERT_PTR_NOT_EQUAL(p, q);
	p = ExpertReallocMemory(key, p, 40, NULL);
	CU_ASSERT_PTR_NOT_NULL_FATAL(p);
	CU_ASSERT_EQUAL(ExpertMemorySize(key, p), 40);
	p = ExpertReallocMemory(key, p, 0, NULL);
	CU_ASSERT_PTR_NOT_NULL_FATAL(p);
	CU_ASSERT_EQUAL(ExpertMemorySize(key, p), 0);
	CU_ASSERT_EQUAL(ExpertFreeMemory(key, p), NMERR_SUCCESS);
	ingot_expert_end(key);
}

static void test_error_may_be_null(void)
{
	HEXPERTKEY key = begin(NULL);
	void *p = ExpertAllocMemory(key, 10, NULL);

	CU_ASSERT_PTR_NOT_NULL(p);
	CU_ASSERT_PTR_NULL(ExpertAllocMemory(key, SIZE_MAX, NULL));
	CU_ASSERT_PTR_NULL(ExpertReallocMemory(key, p, SIZE_MAX, NULL));
	CU_ASSERT_PTR_NULL(ExpertReallocMemory(key, &key, 10, NULL));
	CU_ASSERT_PTR_NULL(ExpertAllocMemory(NULL, 10, NULL));
	ingot_expert_end(key);
}

static void refused(HEXPERTKEY key, void *pointer, DWORD expected)
{
	DWORD error = untold;

	CU_ASSERT_PTR_NULL(ExpertReallocMemory(key, pointer, 10, &error));
	CU_ASSERT_EQUAL(error, expected);
	CU_ASSERT_EQUAL(ExpertFreeMemory(key, pointer), expected);
	CU_ASSERT_EQUAL(ExpertMemorySize(key, pointer), 0);
}

static void test_pointers_of_no_block(void)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	char *closed = mmap(NULL, page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	HEXPERTKEY key = begin(NULL);
	HEXPERTKEY other = begin(NULL);
	char *mine = allocate(key, 100);
	void *others = allocate(other, 100);
	void *buffer = NULL;

	CU_ASSERT_FATAL(closed != MAP_FAILED);
	CU_ASSERT_EQUAL_FATAL(NetApiBufferAllocate(100, &buffer), 0);
	refused(key, NULL, NMERR_INVALID_PARAMETER);
	refused(key, closed, NMERR_INVALID_PARAMETER);
	refused(key, closed + 64, NMERR_INVALID_PARAMETER);
	refused(key, others, NMERR_INVALID_PARAMETER);
	refused(key, buffer, NMERR_INVALID_PARAMETER);
	refused(key, key, NMERR_INVALID_PARAMETER);
	for (int offset = -96; offset <= 112; offset += 8)
		if (offset != 0)
			refused(key, mine + offset, NMERR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(NetApiBufferFree(mine), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(ExpertFreeMemory(key, mine), NMERR_SUCCESS);
	refused(key, mine, NMERR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(ExpertMemorySize(other, others), 100);
	CU_ASSERT_EQUAL(NetApiBufferFree(buffer), 0);
	ingot_expert_end(key);
	ingot_expert_end(other);
	munmap(closed, page);
}

static void key_refused(HEXPERTKEY key, void *pointer)
{
	DWORD error = untold;

	CU_ASSERT_PTR_NULL(ExpertAllocMemory(key, 10, &error));
	CU_ASSERT_EQUAL(error, NMERR_INVALID_EXPERT_HANDLE);
	refused(key, pointer, NMERR_INVALID_EXPERT_HANDLE);
	CU_ASSERT_PTR_NULL(ingot_expert_context(key));
	ingot_expert_end(key);
}

static void test_keys_that_are_none(void)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	void *closed = mmap(NULL, page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	HEXPERTKEY key = begin(NULL);
	HEXPERTKEY next;
	void *memory = allocate(key, 10);
	void *buffer = NULL;

	CU_ASSERT_FATAL(closed != MAP_FAILED);
	CU_ASSERT_EQUAL_FATAL(NetApiBufferAllocate(100, &buffer), 0);
	key_refused(NULL, memory);
	key_refused(closed, memory);
	key_refused(memory, memory);
	key_refused(buffer, memory);
	CU_ASSERT_EQUAL(ExpertMemorySize(key, memory), 10);
	ingot_expert_end(key);
	key_refused(key, memory);
	/* Not even when another run has begun in the same place. */
	for (int i = 0; i < 100; i++) {
		next = begin(NULL);
		CU_ASSERT_PTR_NOT_EQUAL(next, key);
		key_refused(key, memory);
		ingot_expert_end(next);
	}
	CU_ASSERT_EQUAL(NetApiBufferFree(buffer), 0);
	munmap(closed, page);
}

static void test_context(void)
{
	int context;
	HEXPERTKEY key = begin(&context);
	HEXPERTKEY other = begin(NULL);

	CU_ASSERT_PTR_EQUAL(ingot_expert_context(key), &context);
	CU_ASSERT_PTR_NULL(ingot_expert_context(other));
	ingot_expert_end(key);
	CU_ASSERT_PTR_NULL(ingot_expert_context(key));
	ingot_expert_end(other);
}

static void test_end_reclaims(void)
{
	struct ingot_heap_usage before = ingot_heap_live();
	HEXPERTKEY key = begin(NULL);
	HEXPERTKEY survivor = begin(NULL);
	char *kept = allocate(survivor, 6);
	void *memory;

	strcpy(kept, "alive");
	for (size_t i = 0; i < 5000; i++) {
		memory = allocate(key, i % 300);
		if (i % 3 == 0)
			CU_ASSERT_EQUAL(ExpertFreeMemory(key, memory), NMERR_SUCCESS);
		if (i % 3 == 1)
			CU_ASSERT_PTR_NOT_NULL(ExpertReallocMemory(key, memory, i, NULL));
	}
	ingot_expert_end(key);
	CU_ASSERT_STRING_EQUAL(kept, "alive");
	CU_ASSERT_EQUAL(ExpertMemorySize(survivor, kept), 6);
	ingot_expert_end(survivor);
	ingot_expert_end(survivor);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
	CU_ASSERT_EQUAL(ingot_heap_live().bytes, before.bytes);
}

static void test_absurd_sizes(void)
{
	HEXPERTKEY key = begin(NULL);
	char *memory = allocate(key, 6);
	DWORD error = untold;

	strcpy(memory, "alive");
	for (size_t size = SIZE_MAX; size > SIZE_MAX - 130; size--) {
		CU_ASSERT_PTR_NULL(ExpertAllocMemory(key, size, &error));
		CU_ASSERT_EQUAL(error, NMERR_OUT_OF_MEMORY);
		error = untold;
		CU_ASSERT_PTR_NULL(ExpertReallocMemory(key, memory, size, &error));
		CU_ASSERT_EQUAL(error, NMERR_OUT_OF_MEMORY);
	}
	CU_ASSERT_STRING_EQUAL(memory, "alive");
	CU_ASSERT_EQUAL(ExpertMemorySize(key, memory), 6);
	ingot_expert_end(key);
}

/* A run that allocates, resizes and leaves something behind, with each allocation failing in turn. */
static uint32_t step_run(void *context)
{
	HEXPERTKEY key = context;
	DWORD error = NMERR_SUCCESS;
	NET_API_STATUS status = ingot_expert_begin(NULL, &key);
	char *memory;
	char *moved;

	if (status) {
		CU_ASSERT_EQUAL(status, ERROR_NOT_ENOUGH_MEMORY);
		CU_ASSERT_PTR_EQUAL(key, context);
		return NMERR_OUT_OF_MEMORY;
	}
	memory = ExpertAllocMemory(key, 100, &error);
	if (memory) {
		memset(memory, 'm', 100);
		moved = ExpertReallocMemory(key, memory, 50000, &error);
		memory = moved ? moved : memory;
		CU_ASSERT_EQUAL(memory[99], 'm');
		CU_ASSERT_EQUAL(ExpertMemorySize(key, memory), moved ? 50000u : 100u);
	}
	ingot_expert_end(key);
	return error;
}

static void test_torture(void)
{
	int anything;

	/* The run, its table's two parts, the block, the larger block. */
	CU_ASSERT_EQUAL(torture(step_run, &anything, NMERR_OUT_OF_MEMORY), 5);
}

enum { THREADS = 8, STEPS = 1000000 };

struct shared {
	HEXPERTKEY key;
	atomic_uint wrong;
	atomic_uint told_over;
};

/* Seven threads work under one key, each on its own blocks; the eighth ends the run under them. */
static void work_or_end(void *context, unsigned number)
{
	struct shared *shared = context;
	DWORD error = NMERR_SUCCESS;
	unsigned char *memory;

	for (unsigned i = 0; i < STEPS && number != 0; i++) {
		memory = ExpertAllocMemory(shared->key, 100 + i % 1000, &error);
		if (!memory)
			break;
		memory = ExpertReallocMemory(shared->key, memory, 10 + i % 3000, &error);
		if (!memory)
			break;
		if (i % 4 != 0)
			error = ExpertFreeMemory(shared->key, memory);
		if (error)
			break;
	}
	if (error == NMERR_INVALID_EXPERT_HANDLE)
		atomic_fetch_add(&shared->told_over, 1);
	else if (error != NMERR_SUCCESS)
		atomic_fetch_add(&shared->wrong, 1);
	if (number == 0) {
		usleep(2000);
		ingot_expert_end(shared->key);
	}
}

static void test_end_among_threads(void)
{
	struct ingot_heap_usage before = ingot_heap_live();
	struct shared shared = {0};

	for (int round = 0; round < 20; round++) {
		shared.key = begin(NULL);
		threads_run(THREADS, work_or_end, &shared);
		key_refused(shared.key, &shared);
	}
	CU_ASSERT_EQUAL(atomic_load(&shared.wrong), 0);
	CU_ASSERT(atomic_load(&shared.told_over) > 0);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
	CU_ASSERT_EQUAL(ingot_heap_live().bytes, before.bytes);
}

/* Runs of their own, at once. */
static void run_alone(void *context, unsigned number)
{
	struct shared *shared = context;
	unsigned wrong = 0;
	HEXPERTKEY key;
	char *memory;

	for (unsigned i = 0; i < 300; i++) {
		if (ingot_expert_begin(shared, &key) != 0) {
			wrong++;
			continue;
		}
		for (unsigned j = 0; j < 10; j++) {
			memory = ExpertAllocMemory(key, 1 + i + j, NULL);
			if (memory)
				memory[i + j] = (char)number;
			else
				wrong++;
		}
		wrong += ingot_expert_context(key) != shared;
		ingot_expert_end(key);
	}
	atomic_fetch_add(&shared->wrong, wrong);
}

static void test_runs_at_once(void)
{
	struct ingot_heap_usage before = ingot_heap_live();
	struct shared shared = {0};

	threads_run(THREADS, run_alone, &shared);
	CU_ASSERT_EQUAL(atomic_load(&shared.wrong), 0);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"the documents' flow", test_documented_flow},
		{"size 0", test_size_zero},
		{"pError may be NULL", test_error_may_be_null},
		{"pointers that are no block of the key", test_pointers_of_no_block},
		{"keys that are over, or none", test_keys_that_are_none},
		{"context", test_context},
		{"the end reclaims what is left", test_end_reclaims},
		{"absurd sizes", test_absurd_sizes},
		{"each allocation failing", test_torture},
		{"a run that ends among threads", test_end_among_threads},
		{"runs at once", test_runs_at_once},
		CU_TEST_INFO_NULL};

	return suite_run("expert", tests);
}
