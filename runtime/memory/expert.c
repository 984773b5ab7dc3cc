/*
 * expert.c: the runs behind HEXPERTKEY and the memory that lives as long as they do.
 *
 * In: keys and pointers that may be anything. Out: blocks, each with a header in front, and NMERR codes.
 * Each run is an arena (arena.h), which knows keys and pointers apart from all others. This file says in
 * NMERR codes what the arena did, and refuses it once the run was asked to stop.
 */
#include "expert.h"

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"
#include "heap.h"
#include "netmon.h"
#include "registry.h"
#include "winerror.h"

/* A key is not the address of its run but a number of its own, so that one that is over stays over. */
struct ingot_expert {
	struct ingot_arena arena;
	void *context;
	bool terminated; /* under the arena's lock */
};

_Static_assert(offsetof(struct ingot_expert, arena) == 0, "an arena would not be its run");

static DWORD enter(HEXPERTKEY key, struct ingot_arena **ret_arena)
{
	struct ingot_arena *arena = ingot_arena_enter(key, INGOT_KIND_EXPERT);

	if (!arena)
		return NMERR_INVALID_EXPERT_HANDLE;
	if (((struct ingot_expert *)arena)->terminated) {
		ingot_arena_leave(arena);
		return NMERR_EXPERT_TERMINATE;
	}
	*ret_arena = arena;
	return NMERR_SUCCESS;
}

/* Enter the run that the block at `memory` is under. On failure nothing is entered. */
static DWORD enter_and_find(HEXPERTKEY key, const void *memory, struct ingot_arena **ret_arena,
			    struct ingot_arena_block **ret_block)
{
	struct ingot_arena *arena;
	struct ingot_arena_block *block;
	DWORD error = enter(key, &arena);

	if (error)
		return error;
	block = ingot_arena_find(arena, memory);
	if (!block) {
		ingot_arena_leave(arena);
		return NMERR_INVALID_PARAMETER;
	}
	*ret_arena = arena;
	*ret_block = block;
	return NMERR_SUCCESS;
}

static void tell(LPDWORD pError, DWORD error)
{
	if (pError)
		*pError = error;
}

/* What a caller gets for a block, or for none because memory is short. */
static void *memory_or_error(struct ingot_arena_block *block, DWORD *ret_error)
{
	if (block)
		return ingot_arena_memory(block);
	*ret_error = NMERR_OUT_OF_MEMORY;
	return NULL;
}

LPVOID WINAPI ExpertAllocMemory(HEXPERTKEY hExpertKey, SIZE_T nBytes, LPDWORD pError)
{
	struct ingot_arena *arena;
	void *memory = NULL;
	DWORD error = enter(hExpertKey, &arena);

	if (!error) {
		memory = memory_or_error(ingot_arena_alloc(arena, nBytes), &error);
		ingot_arena_leave(arena);
	}
	tell(pError, error);
	return memory;
}

LPVOID WINAPI ExpertReallocMemory(HEXPERTKEY hExpertKey, LPVOID pOriginalMemory, SIZE_T nBytes,
				  LPDWORD pError)
{
	struct ingot_arena *arena;
	struct ingot_arena_block *block;
	void *memory = NULL;
	DWORD error = enter_and_find(hExpertKey, pOriginalMemory, &arena, &block);

	if (!error) {
		memory = memory_or_error(ingot_arena_resize(arena, block, nBytes), &error);
		ingot_arena_leave(arena);
	}
	tell(pError, error);
	return memory;
}

DWORD WINAPI ExpertFreeMemory(HEXPERTKEY hExpertKey, LPVOID pOriginalMemory)
{
	struct ingot_arena *arena;
	struct ingot_arena_block *block;
	DWORD error = enter_and_find(hExpertKey, pOriginalMemory, &arena, &block);

	if (error)
		return error;
	ingot_arena_take(arena, block);
	ingot_arena_leave(arena);
	ingot_heap_free(block);
	return NMERR_SUCCESS;
}

SIZE_T WINAPI ExpertMemorySize(HEXPERTKEY hExpertKey, LPVOID pOriginalMemory)
{
	struct ingot_arena *arena;
	struct ingot_arena_block *block;
	size_t size;

	if (enter_and_find(hExpertKey, pOriginalMemory, &arena, &block) != NMERR_SUCCESS)
		return 0;
	size = block->size;
	ingot_arena_leave(arena);
	return size;
}

DWORD WINAPI ExpertTerminate(HEXPERTKEY key)
{
	struct ingot_arena *arena = ingot_arena_enter(key, INGOT_KIND_EXPERT);

	if (!arena)
		return NMERR_INVALID_EXPERT_HANDLE;
	((struct ingot_expert *)arena)->terminated = true;
	ingot_arena_leave(arena);
	return NMERR_SUCCESS;
}

/* Odd, so that no key is the address of a block; 2^60 of them. */
static HEXPERTKEY key_new(void)
{
	static _Atomic uintptr_t last;
	uintptr_t number = atomic_fetch_add_explicit(&last, 1, memory_order_relaxed) + 1;

	return (HEXPERTKEY)(number << 4 | 1);
}

NET_API_STATUS ingot_expert_begin(void *context, HEXPERTKEY *ret_key)
{
	HEXPERTKEY key = key_new();
	struct ingot_expert *expert = ingot_heap_alloc_zeroed(sizeof(*expert));
	NET_API_STATUS status;

	if (!expert)
		return ERROR_NOT_ENOUGH_MEMORY;
	status = ingot_arena_init(&expert->arena);
	if (status) {
		ingot_heap_free(expert);
		return status;
	}
	expert->context = context;
	ingot_arena_open(&expert->arena, key, INGOT_KIND_EXPERT);
	*ret_key = key;
	return 0;
}

void ingot_expert_end(HEXPERTKEY key)
{
	struct ingot_arena *arena = ingot_arena_close(key, INGOT_KIND_EXPERT);

	if (!arena)
		return;
	ingot_arena_done(arena);
	ingot_heap_free(arena);
}

bool ingot_expert_is_live(HEXPERTKEY key)
{
	struct ingot_entry *entry = ingot_registry_hold(key, INGOT_KIND_EXPERT);

	if (entry)
		ingot_registry_release(entry);
	return entry != NULL;
}

void *ingot_expert_context(HEXPERTKEY key)
{
	struct ingot_entry *entry = ingot_registry_hold(key, INGOT_KIND_EXPERT);
	void *context;

	if (!entry)
		return NULL;
	context = ((struct ingot_expert *)entry)->context;
	ingot_registry_release(entry);
	return context;
}
