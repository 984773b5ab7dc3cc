/*
 * expert.c: the runs behind HEXPERTKEY and the memory that lives as long as they do.
 *
 * In: keys and pointers that may be anything. Out: blocks, each with a header in front, and NMERR codes.
 * keys.h knows keys apart, arena.h the pointers under one. This file says in NMERR codes what they did, and
 * refuses it once the run was asked to stop.
 */
#include "expert.h"

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "heap.h"
#include "keys.h"
#include "netmon.h"
#include "winerror.h"

struct ingot_expert {
	struct ingot_live_table blocks; /* under the key's lock, as is the next but one */
	void *context;
	bool terminated;
};

/* A call that is inside a run. */
struct visit {
	struct ingot_key *key;
	struct ingot_live_table *blocks;
};

static DWORD enter(HEXPERTKEY number, struct visit *ret_visit)
{
	struct ingot_key *key = ingot_key_enter(number, INGOT_KEY_EXPERT);
	struct ingot_expert *expert;

	if (!key)
		return NMERR_INVALID_EXPERT_HANDLE;
	expert = key->owner;
	if (expert->terminated) {
		ingot_key_leave(key);
		return NMERR_EXPERT_TERMINATE;
	}
	*ret_visit = (struct visit){key, &expert->blocks};
	return NMERR_SUCCESS;
}

static void leave(const struct visit *visit)
{
	ingot_key_leave(visit->key);
}

/* Enter the run that the block at `memory` is under. On failure nothing is entered. */
static DWORD enter_and_find(HEXPERTKEY key, const void *memory, struct visit *ret_visit,
			    struct ingot_arena_block **ret_block)
{
	struct ingot_arena_block *block;
	struct visit visit;
	DWORD error = enter(key, &visit);

	if (error)
		return error;
	block = ingot_arena_find(visit.blocks, memory);
	if (!block) {
		leave(&visit);
		return NMERR_INVALID_PARAMETER;
	}
	*ret_visit = visit;
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
	const struct ingot_trace_maker maker = {"ExpertAllocMemory", "expert", hExpertKey};
	struct visit visit;
	void *memory = NULL;
	DWORD error = enter(hExpertKey, &visit);

	if (!error) {
		memory = memory_or_error(ingot_arena_alloc(visit.blocks, nBytes, &maker), &error);
		leave(&visit);
	}
	tell(pError, error);
	return memory;
}

LPVOID WINAPI ExpertReallocMemory(HEXPERTKEY hExpertKey, LPVOID pOriginalMemory, SIZE_T nBytes,
				  LPDWORD pError)
{
	const struct ingot_trace_maker maker = {"ExpertReallocMemory", "expert", hExpertKey};
	struct visit visit;
	struct ingot_arena_block *block;
	void *memory = NULL;
	DWORD error = enter_and_find(hExpertKey, pOriginalMemory, &visit, &block);

	if (!error) {
		memory = memory_or_error(ingot_arena_resize(visit.blocks, block, nBytes, &maker),
					 &error);
		leave(&visit);
	}
	tell(pError, error);
	return memory;
}

DWORD WINAPI ExpertFreeMemory(HEXPERTKEY hExpertKey, LPVOID pOriginalMemory)
{
	struct visit visit;
	struct ingot_arena_block *block;
	DWORD error = enter_and_find(hExpertKey, pOriginalMemory, &visit, &block);

	if (error)
		return error;
	ingot_arena_take(visit.blocks, block);
	leave(&visit);
	ingot_arena_free(block, INGOT_ARENA_DATA);
	return NMERR_SUCCESS;
}

SIZE_T WINAPI ExpertMemorySize(HEXPERTKEY hExpertKey, LPVOID pOriginalMemory)
{
	struct visit visit;
	struct ingot_arena_block *block;
	size_t size;

	if (enter_and_find(hExpertKey, pOriginalMemory, &visit, &block) != NMERR_SUCCESS)
		return 0;
	size = block->size;
	leave(&visit);
	return size;
}

DWORD WINAPI ExpertTerminate(HEXPERTKEY number)
{
	struct ingot_key *key = ingot_key_enter(number, INGOT_KEY_EXPERT);

	if (!key)
		return NMERR_INVALID_EXPERT_HANDLE;
	((struct ingot_expert *)key->owner)->terminated = true;
	ingot_key_leave(key);
	return NMERR_SUCCESS;
}

NET_API_STATUS ingot_expert_begin(void *context, HEXPERTKEY *ret_key)
{
	struct ingot_expert *expert = ingot_heap_alloc_zeroed(sizeof(*expert));
	NET_API_STATUS status;
	void *number;

	if (!expert)
		return ERROR_NOT_ENOUGH_MEMORY;
	expert->context = context;
	status = ingot_key_new(expert, INGOT_KEY_EXPERT, &number);
	if (status)
		ingot_heap_free(expert);
	else
		*ret_key = number;
	return status;
}

void ingot_expert_end(HEXPERTKEY key)
{
	struct ingot_expert *expert = ingot_key_end(key, INGOT_KEY_EXPERT);

	if (!expert)
		return;
	ingot_arena_done(&expert->blocks, INGOT_ARENA_DATA);
	ingot_heap_free(expert);
}

bool ingot_expert_is_live(HEXPERTKEY key)
{
	return ingot_key_owner(key, INGOT_KEY_EXPERT) != NULL;
}

void *ingot_expert_context(HEXPERTKEY number)
{
	struct ingot_key *key = ingot_key_enter(number, INGOT_KEY_EXPERT);
	void *context;

	if (!key)
		return NULL;
	context = ((struct ingot_expert *)key->owner)->context;
	ingot_key_leave(key);
	return context;
}
