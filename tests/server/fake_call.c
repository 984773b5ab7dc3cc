/*
 * fake_call.c: see fake_call.h. The functions stand in the place of libingot's.
 */
#include "fake_call.h"

#include <stdlib.h>

#include <CUnit/CUnit.h>

#include "winerror.h"

#define BLOCKS 8192

/* Blocks kept by number. */
static void *blocks[BLOCKS];
static unsigned block_count;

HEXPERTKEY const fake_call = (HEXPERTKEY)blocks;
unsigned fake_allocations;
unsigned fake_fail_at;
DWORD fake_fail_with = NMERR_OUT_OF_MEMORY;
bool fake_cannot_defer;

/* One is enough for what is tested with this. */
static void (*deferred)(void *arg);
static void *deferred_arg;

bool fake_call_holds(void)
{
	return deferred != NULL;
}

void fake_call_done(void)
{
	if (deferred)
		deferred(deferred_arg);
	deferred = NULL;
	for (unsigned i = 0; i < block_count; i++)
		free(blocks[i]);
	block_count = 0;
	fake_allocations = 0;
}

NET_API_STATUS ingot_call_defer(HEXPERTKEY call, void (*release)(void *arg), void *arg)
{
	CU_ASSERT_PTR_EQUAL(call, fake_call);
	CU_ASSERT_PTR_NULL(deferred);
	if (fake_cannot_defer)
		return ERROR_NOT_ENOUGH_MEMORY;
	deferred = release;
	deferred_arg = arg;
	return 0;
}

LPVOID ExpertAllocMemory(HEXPERTKEY key, SIZE_T size, LPDWORD error)
{
	CU_ASSERT_PTR_EQUAL(key, fake_call);
	if (++fake_allocations == fake_fail_at || block_count == BLOCKS) {
		*error = fake_fail_with;
		return NULL;
	}
	return blocks[block_count++] = malloc(size);
}

LPVOID ExpertReallocMemory(HEXPERTKEY key, LPVOID memory, SIZE_T size, LPDWORD error)
{
	CU_ASSERT_PTR_EQUAL(key, fake_call);
	if (++fake_allocations == fake_fail_at) {
		*error = fake_fail_with;
		return NULL;
	}
	for (unsigned i = 0; i < block_count; i++) {
		if (blocks[i] == memory)
			return blocks[i] = realloc(memory, size);
	}
	CU_FAIL("a block of nobody's");
	return NULL;
}
