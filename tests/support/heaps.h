/*
 * heaps.h: heaps and blocks of heapapi.h, made and released with everything asserted that holds each time.
 *
 * In: flags and sizes. Out: handles and blocks; a test goes on only if there is one.
 */
#ifndef INGOT_TEST_HEAPS_H
#define INGOT_TEST_HEAPS_H

#include <CUnit/CUnit.h>
#include <stdint.h>

#include "heapapi.h"

enum { KIB = 1024, MIB = 1024 * 1024 };

static const DWORD untold = 0xdeadbeef;

/* The last error that an expression leaves, 0xdeadbeef when none. */
#define ASSERT_LEAVES(error, expression)                         \
	do {                                                     \
		SetLastError(untold);                            \
		CU_ASSERT(expression);                           \
		CU_ASSERT_EQUAL(GetLastError(), (DWORD)(error)); \
	} while (0)

static inline HANDLE create(DWORD flags, size_t maximum)
{
	HANDLE heap = HeapCreate(flags, 0, maximum);

	CU_ASSERT_PTR_NOT_NULL_FATAL(heap);
	CU_ASSERT_EQUAL((uintptr_t)heap % 0x10000, 0);
	return heap;
}

static inline void destroy(HANDLE heap)
{
	ASSERT_LEAVES(untold, HeapDestroy(heap) == TRUE);
}

static inline char *allocate(HANDLE heap, DWORD flags, size_t size)
{
	char *memory;

	SetLastError(untold);
	memory = HeapAlloc(heap, flags, size);
	CU_ASSERT_PTR_NOT_NULL_FATAL(memory);
	CU_ASSERT_EQUAL(GetLastError(), untold);
	CU_ASSERT_EQUAL((uintptr_t)memory % 16, 0);
	CU_ASSERT_EQUAL(HeapSize(heap, 0, memory), size);
	CU_ASSERT_EQUAL(HeapValidate(heap, 0, memory), TRUE);
	return memory;
}

static inline void release(HANDLE heap, void *memory)
{
	ASSERT_LEAVES(untold, HeapFree(heap, 0, memory) == TRUE);
}

#endif
