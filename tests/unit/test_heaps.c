/*
 * test_heaps.c: blocks and heaps of heapapi.h: what Windows' documents say of heaps, and what Windows was seen to do.
 *
 * The figures of fixed heaps and of blocks that shrink and grow back are those that Wine's conformance
 * tests found on Windows; a comment says so where it is more than the documents tell.
 */
#include "suite.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "arena.h"
#include "heap.h"
#include "heaps.h"
#include "threads.h"
#include "torture.h"

static bool all(const char *memory, char value, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (memory[i] != value)
			return false;
	return true;
}

static void test_documented_flow(void)
{
	HANDLE heap = GetProcessHeap();
	char *text = allocate(heap, HEAP_ZERO_MEMORY, 20);

	CU_ASSERT_PTR_NOT_NULL(heap);
	CU_ASSERT_PTR_EQUAL(heap, GetProcessHeap());
	strcpy(text, "kept");
	text = HeapReAlloc(heap, HEAP_ZERO_MEMORY, text, 100000);
	CU_ASSERT_PTR_NOT_NULL_FATAL(text);
	CU_ASSERT_STRING_EQUAL(text, "kept");
	CU_ASSERT(all(text + 4, 0, 100000 - 4));
	CU_ASSERT_EQUAL(HeapSize(heap, 0, text), 100000);
	release(heap, text);
}

/* Sizes come back exactly as they were asked for, also after each resize. */
static void test_sizes(void)
{
	HANDLE heap = create(0, 0);
	char *memory = allocate(heap, 0, 0);

	for (size_t size = 0; size <= 300; size++) {
		release(heap, allocate(heap, 0, size));
		memory = HeapReAlloc(heap, 0, memory, size * 7 % 301);
		CU_ASSERT_PTR_NOT_NULL_FATAL(memory);
		CU_ASSERT_EQUAL(HeapSize(heap, 0, memory), size * 7 % 301);
	}
	destroy(heap);
}

static void test_size_zero(void)
{
	static const size_t sizes[] = {0, 17, 5000, 100000, 3 * MIB};
	HANDLE heap = create(0, 0);
	char *other = allocate(heap, 0, 0);
	char *memory;

	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		memory = allocate(heap, 0, sizes[i]);
		CU_ASSERT_PTR_NOT_EQUAL(memory, other);
		/* Not a way to free: Windows leaves an empty block where it was. */
		CU_ASSERT_PTR_EQUAL(HeapReAlloc(heap, 0, memory, 0), memory);
		CU_ASSERT_EQUAL(HeapSize(heap, 0, memory), 0);
		CU_ASSERT_EQUAL(HeapValidate(heap, 0, memory), TRUE);
		release(heap, memory);
	}
	destroy(heap);
}

static void test_null_block(void)
{
	HANDLE heap = create(HEAP_GENERATE_EXCEPTIONS, 0);

	/* Not a way to allocate; Windows says NO_ERROR. No exception either: none is handled here. */
	ASSERT_LEAVES(NO_ERROR, !HeapReAlloc(heap, 0, NULL, 10));
	ASSERT_LEAVES(NO_ERROR, !HeapReAlloc(GetProcessHeap(), 0, NULL, 0));
	ASSERT_LEAVES(untold, HeapFree(heap, 0, NULL) == TRUE);
	ASSERT_LEAVES(untold, HeapFree(NULL, 0, NULL) == TRUE);
	ASSERT_LEAVES(untold, HeapSize(heap, 0, NULL) == (SIZE_T)-1);
	ASSERT_LEAVES(untold, HeapValidate(heap, 0, NULL) == TRUE);
	destroy(heap);
}

static void test_absurd_sizes(void)
{
	HANDLE heaps[] = {GetProcessHeap(), create(0, 0), create(HEAP_NO_SERIALIZE, 0),
			  create(0, MIB)};
	char *memory;

	for (size_t i = 0; i < 4; i++) {
		memory = allocate(heaps[i], 0, 6);
		strcpy(memory, "alive");
		for (size_t size = SIZE_MAX; size > SIZE_MAX - 130; size--) {
			ASSERT_LEAVES(ERROR_NOT_ENOUGH_MEMORY, !HeapAlloc(heaps[i], 0, size));
			ASSERT_LEAVES(ERROR_NOT_ENOUGH_MEMORY,
				      !HeapReAlloc(heaps[i], HEAP_ZERO_MEMORY, memory, size));
			ASSERT_LEAVES(
				ERROR_NOT_ENOUGH_MEMORY,
				!HeapReAlloc(heaps[i], HEAP_REALLOC_IN_PLACE_ONLY, memory, size));
		}
		CU_ASSERT_STRING_EQUAL(memory, "alive");
		CU_ASSERT_EQUAL(HeapSize(heaps[i], 0, memory), 6);
		release(heaps[i], memory);
		if (i > 0)
			destroy(heaps[i]);
	}
}

static void test_zeroed_growth(void)
{
	HANDLE heap = create(0, 0);
	size_t size = 100;
	char *memory;

	/* Memory that was used before: what is zero then was made so. */
	memory = allocate(heap, 0, 60000);
	memset(memory, 'o', 60000);
	release(heap, memory);
	memory = allocate(heap, HEAP_ZERO_MEMORY, 60000);
	CU_ASSERT(all(memory, 0, 60000));
	release(heap, memory);

	memory = allocate(heap, 0, size);
	memset(memory, 'm', size);
	for (int i = 0; i < 12; i++) {
		memory = HeapReAlloc(heap, HEAP_ZERO_MEMORY, memory, 2 * size);
		CU_ASSERT_PTR_NOT_NULL_FATAL(memory);
		CU_ASSERT(all(memory, 'm', size));
		CU_ASSERT(all(memory + size, 0, size));
		size *= 2;
		memset(memory, 'm', size);
	}
	/* "Beyond the original size" is beyond the size before the call: not what it was long ago. */
	CU_ASSERT_PTR_EQUAL(HeapReAlloc(heap, HEAP_REALLOC_IN_PLACE_ONLY, memory, 1000), memory);
	CU_ASSERT_PTR_EQUAL(
		HeapReAlloc(heap, HEAP_REALLOC_IN_PLACE_ONLY | HEAP_ZERO_MEMORY, memory, 300000),
		memory);
	CU_ASSERT(all(memory, 'm', 1000));
	CU_ASSERT(all(memory + 1000, 0, 300000 - 1000));
	destroy(heap);
}

static void resizes_to(HANDLE heap, void *memory, size_t size)
{
	ASSERT_LEAVES(untold,
		      HeapReAlloc(heap, HEAP_REALLOC_IN_PLACE_ONLY, memory, size) == memory);
	CU_ASSERT_EQUAL(HeapSize(heap, 0, memory), size);
}

static void stays_at(HANDLE heap, void *memory, size_t wanted, size_t size)
{
	ASSERT_LEAVES(ERROR_NOT_ENOUGH_MEMORY,
		      !HeapReAlloc(heap, HEAP_REALLOC_IN_PLACE_ONLY, memory, wanted));
	CU_ASSERT_EQUAL(HeapSize(heap, 0, memory), size);
	CU_ASSERT_EQUAL(HeapValidate(heap, 0, memory), TRUE);
}

/* A block grows into all that is set aside for it, which is nobody else's, and not a byte further. */
static void test_grows_in_place(void)
{
	enum { NEIGHBOURS = 8 };
	HANDLE heap = create(0, 0);
	unsigned grown = 0;

	for (size_t size = 1; size < 200000; size += size / 7 + 1) {
		char *blocks[NEIGHBOURS];
		size_t rooms[NEIGHBOURS];

		for (size_t i = 0; i < NEIGHBOURS; i++)
			blocks[i] = allocate(heap, 0, size);
		for (size_t i = 0; i < NEIGHBOURS; i++) {
			rooms[i] = ingot_arena_room((struct ingot_arena_block *)blocks[i] - 1);
			resizes_to(heap, blocks[i], rooms[i]);
			memset(blocks[i], (int)('a' + i), rooms[i]);
			stays_at(heap, blocks[i], rooms[i] + 1, rooms[i]);
			grown += rooms[i] > size;
		}
		CU_ASSERT_EQUAL(HeapValidate(heap, 0, NULL), TRUE);
		for (size_t i = 0; i < NEIGHBOURS; i++) {
			CU_ASSERT(all(blocks[i], (char)('a' + i), rooms[i]));
			release(heap, blocks[i]);
		}
	}
#ifndef INGOT_SANITIZED
	CU_ASSERT(grown > 0);
#endif
	destroy(heap);
}

static void test_in_place(void)
{
	static const size_t sizes[] = {0, 1, 100, 5000, 100000, 3 * 256 * KIB};
	HANDLE heap = create(0, 0);
	char *memory;

	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		memory = allocate(heap, 0, sizes[i]);
		memset(memory, 'm', sizes[i]);
		resizes_to(heap, memory, sizes[i]);
		/* Far beyond what an allocator rounds up to. */
		stays_at(heap, memory, 2 * sizes[i] + MIB, sizes[i]);
		CU_ASSERT(all(memory, 'm', sizes[i]));
		resizes_to(heap, memory, sizes[i] / 2);
		resizes_to(heap, memory, sizes[i] / 3 * 2);
		resizes_to(heap, memory, 0);
		resizes_to(heap, memory, sizes[i]);
		CU_ASSERT(all(memory, 'm', sizes[i]));
		release(heap, memory);
	}
	/* Windows takes the pages behind a very large block away when it shrinks. */
	memory = allocate(heap, 0, MIB);
	resizes_to(heap, memory, 384 * KIB);
	stays_at(heap, memory, 512 * KIB, 384 * KIB);
	resizes_to(heap, memory, 384 * KIB - 4095);
	resizes_to(heap, memory, 384 * KIB);
	stays_at(heap, memory, 384 * KIB + 1, 384 * KIB);
	destroy(heap);
}

static void test_fixed_heap(void)
{
	const size_t size = 256 * KIB;
	HANDLE heap = HeapCreate(0, size, size);
	char *memory;

	CU_ASSERT_PTR_NOT_NULL_FATAL(heap);
	/* Twice: what is freed can be had again. Windows' overhead lies between these two. */
	for (int i = 0; i < 2; i++) {
		ASSERT_LEAVES(ERROR_NOT_ENOUGH_MEMORY,
			      !HeapAlloc(heap, 0, size - (0x200 + 0x80 * sizeof(void *))));
		memory = allocate(heap, 0, size - (0x400 + 0x100 * sizeof(void *)));
		ASSERT_LEAVES(ERROR_NOT_ENOUGH_MEMORY, !HeapAlloc(heap, 0, 1024));
		ASSERT_LEAVES(ERROR_NOT_ENOUGH_MEMORY, !HeapReAlloc(heap, 0, memory, size));
		CU_ASSERT_EQUAL(HeapSize(heap, 0, memory), size - (0x400 + 0x100 * sizeof(void *)));
		release(heap, memory);
	}
	destroy(heap);
	/* A maximum is rounded up to a page. */
	heap = create(0, 1);
	release(heap, allocate(heap, 0, 4096 - (0x400 + 0x100 * sizeof(void *))));
	ASSERT_LEAVES(ERROR_NOT_ENOUGH_MEMORY, !HeapAlloc(heap, 0, 4096));
	destroy(heap);
}

static void test_fixed_heap_limit(void)
{
	HANDLE heap = HeapCreate(0, 2 * MIB, 2 * MIB);
	char *memory;

	CU_ASSERT_PTR_NOT_NULL_FATAL(heap);
	release(heap, allocate(heap, 0, 0));
	/* No large block, though the heap has room. */
	ASSERT_LEAVES(ERROR_NOT_ENOUGH_MEMORY, !HeapAlloc(heap, 0, MIB));
	ASSERT_LEAVES(ERROR_NOT_ENOUGH_MEMORY, !HeapAlloc(heap, 0, 0xFFFF0));
	release(heap, allocate(heap, 0, 0xFFFEF));
	memory = allocate(heap, HEAP_ZERO_MEMORY, 256 * KIB);
	ASSERT_LEAVES(ERROR_NOT_ENOUGH_MEMORY, !HeapAlloc(heap, 0, MIB));
	/* Beyond the 0x7FFF8 of the documents, which is 32-bit Windows' figure. */
	memory = HeapReAlloc(heap, HEAP_ZERO_MEMORY, memory, 512 * KIB);
	CU_ASSERT_PTR_NOT_NULL_FATAL(memory);
	CU_ASSERT(all(memory, 0, 512 * KIB));
	resizes_to(heap, memory, 384 * KIB);
	resizes_to(heap, memory, 512 * KIB);
	ASSERT_LEAVES(ERROR_NOT_ENOUGH_MEMORY, !HeapReAlloc(heap, 0, memory, 0xFFFF0));
	CU_ASSERT_EQUAL(HeapSize(heap, 0, memory), 512 * KIB);
	release(heap, memory);
	destroy(heap);
}

/* Whatever was allocated, resized and freed before, a fixed heap holds as much again, and no more. */
static void test_fixed_heap_accounts(void)
{
	enum { SLOTS = 64 };
	HANDLE heap = create(0, 128 * KIB);
	char *memory[SLOTS] = {NULL};
	size_t sizes[SLOTS] = {0};
	size_t sum = 0;
	size_t most = 0;
	unsigned refused = 0;
	uint32_t random = 20;

	for (int i = 0; i < 20000; i++) {
		uint32_t slot = threads_random(&random) % SLOTS;
		size_t size = threads_random(&random) % 8000;
		DWORD flags = i % 3 ? 0 : HEAP_REALLOC_IN_PLACE_ONLY;
		char *got = memory[slot] ? HeapReAlloc(heap, flags, memory[slot], size)
					 : HeapAlloc(heap, 0, size);

		if (got) {
			sum += size - sizes[slot];
			memory[slot] = got;
			sizes[slot] = size;
		} else {
			refused++;
			CU_ASSERT_EQUAL(HeapFree(heap, 0, memory[slot]), TRUE);
			sum -= sizes[slot];
			memory[slot] = NULL;
			sizes[slot] = 0;
		}
		most = sum > most ? sum : most;
	}
	CU_ASSERT(refused > 100);
	CU_ASSERT(most <= 128 * KIB - 0x900);
	CU_ASSERT(most > 120 * KIB);
	CU_ASSERT_EQUAL(HeapValidate(heap, 0, NULL), TRUE);
	for (int i = 0; i < SLOTS; i++)
		CU_ASSERT_EQUAL(HeapFree(heap, 0, memory[i]), TRUE);
	release(heap, allocate(heap, 0, 128 * KIB - (0x400 + 0x100 * sizeof(void *))));
	ASSERT_LEAVES(ERROR_NOT_ENOUGH_MEMORY,
		      !HeapAlloc(heap, 0, 128 * KIB - (0x200 + 0x80 * sizeof(void *))));
	destroy(heap);
}

static void test_create(void)
{
	static const DWORD passed[] = {0,
				       HEAP_NO_SERIALIZE,
				       HEAP_GENERATE_EXCEPTIONS,
				       HEAP_GROWABLE,
				       HEAP_TAIL_CHECKING_ENABLED | HEAP_FREE_CHECKING_ENABLED |
					       HEAP_DISABLE_COALESCE_ON_FREE,
				       HEAP_CREATE_ALIGN_16 | HEAP_CREATE_ENABLE_TRACING};
	HANDLE heap;

	for (size_t i = 0; i < sizeof(passed) / sizeof(passed[0]); i++) {
		heap = create(passed[i], 0);
		release(heap, allocate(heap, 0, 2 * MIB));
		destroy(heap);
	}
	heap = HeapCreate(0, 3 * MIB, 0);
	CU_ASSERT_PTR_NOT_NULL_FATAL(heap);
	release(heap, allocate(heap, 0, 4 * MIB));
	destroy(heap);
	ASSERT_LEAVES(ERROR_INVALID_PARAMETER, !HeapCreate(0, 2 * MIB, MIB));
	for (size_t size = SIZE_MAX; size > (size_t)1 << 40; size >>= 1) {
		ASSERT_LEAVES(ERROR_NOT_ENOUGH_MEMORY, !HeapCreate(0, 0, size));
		ASSERT_LEAVES(ERROR_NOT_ENOUGH_MEMORY, !HeapCreate(0, size, 0));
		ASSERT_LEAVES(ERROR_NOT_ENOUGH_MEMORY,
			      !HeapCreate(HEAP_GENERATE_EXCEPTIONS, size, size));
	}
	heap = create(0, (size_t)1 << 40);
	release(heap, allocate(heap, 0, 500000));
	destroy(heap);
}

static void test_destroy_reclaims(void)
{
	struct ingot_heap_usage before = ingot_heap_live();
	HANDLE heap = create(0, 0);
	HANDLE survivor = create(0, 64 * MIB);
	char *kept = allocate(survivor, 0, 6);
	char *memory;

	strcpy(kept, "alive");
	for (size_t i = 0; i < 5000; i++) {
		memory = HeapAlloc(heap, 0, i % 300);
		if (i % 3 == 0)
			CU_ASSERT_EQUAL(HeapFree(heap, 0, memory), TRUE);
		if (i % 3 == 1)
			CU_ASSERT_PTR_NOT_NULL(HeapReAlloc(heap, 0, memory, i));
	}
	destroy(heap);
	CU_ASSERT_STRING_EQUAL(kept, "alive");
	CU_ASSERT_EQUAL(HeapSize(survivor, 0, kept), 6);
	destroy(survivor);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
	CU_ASSERT_EQUAL(ingot_heap_live().bytes, before.bytes);
}

/* A heap that is created, filled and destroyed, with each allocation failing in turn. */
static uint32_t step_heap(void *context)
{
	HANDLE heap = HeapCreate(0, 0, *(size_t *)context);
	uint32_t error = 0;
	char *memory;
	char *moved;

	SetLastError(0);
	if (!heap)
		return ERROR_NOT_ENOUGH_MEMORY;
	memory = HeapAlloc(heap, HEAP_ZERO_MEMORY, 100);
	if (!memory)
		error = GetLastError();
	if (memory) {
		memset(memory, 'm', 100);
		moved = HeapReAlloc(heap, HEAP_ZERO_MEMORY, memory, 50000);
		if (!moved)
			error = GetLastError();
		memory = moved ? moved : memory;
		CU_ASSERT(all(memory, 'm', 100));
		CU_ASSERT_EQUAL(HeapSize(heap, 0, memory), moved ? 50000u : 100u);
		/* What did not fit is not counted either. */
		CU_ASSERT_EQUAL(HeapFree(heap, 0, memory), TRUE);
		CU_ASSERT_EQUAL(HeapValidate(heap, 0, NULL), TRUE);
	}
	CU_ASSERT_EQUAL(HeapDestroy(heap), TRUE);
	return error;
}

static uint32_t step_process_heap(void *context)
{
	char *memory = HeapAlloc(GetProcessHeap(), 0, *(size_t *)context);

	if (!memory)
		return GetLastError();
	return HeapFree(GetProcessHeap(), 0, memory) ? 0 : GetLastError();
}

static void test_torture(void)
{
	size_t growable = 0;
	size_t fixed = 60000;

	/* The heap, its table's two parts, the block, the larger block. */
	CU_ASSERT_EQUAL(torture(step_heap, &growable, ERROR_NOT_ENOUGH_MEMORY), 5);
	CU_ASSERT_EQUAL(torture(step_heap, &fixed, ERROR_NOT_ENOUGH_MEMORY), 5);
	CU_ASSERT_EQUAL(torture(step_process_heap, &fixed, ERROR_NOT_ENOUGH_MEMORY), 1);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"the documents' flow", test_documented_flow},
		{"sizes are exact", test_sizes},
		{"size 0", test_size_zero},
		{"NULL for a block", test_null_block},
		{"absurd sizes", test_absurd_sizes},
		{"what is added is zero when asked", test_zeroed_growth},
		{"in place or not at all", test_in_place},
		{"in place, beyond the size asked for", test_grows_in_place},
		{"a fixed heap is full", test_fixed_heap},
		{"a fixed heap's largest block", test_fixed_heap_limit},
		{"a fixed heap counts right", test_fixed_heap_accounts},
		{"what can be created", test_create},
		{"destroying reclaims what is left", test_destroy_reclaims},
		{"each allocation failing", test_torture},
		CU_TEST_INFO_NULL};

	return suite_run("heaps", tests);
}
