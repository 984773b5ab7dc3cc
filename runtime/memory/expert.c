/*
 * expert.c: the runs behind HEXPERTKEY and the memory that lives as long as they do.
 *
 * In: keys and pointers that may be anything. Out: blocks, each with a header in front, and NMERR codes.
 * A key becomes a run only through the registry, a pointer becomes a block only through its run's own
 * table. A call enters its run hand over hand, from the registry's lock to the run's; so once the key is
 * claimed, whoever still is inside has the run's lock, and ending waits for that.
 */
#include "expert.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>

#include "checked.h"
#include "heap.h"
#include "netmon.h"
#include "registry.h"
#include "winerror.h"

/* A key is not the address of its run but a number of its own, so that one that is over stays over. */
struct ingot_expert {
	struct ingot_entry entry;
	pthread_mutex_t lock; /* of all below */
	struct ingot_live_table blocks;
	void *context;
};

/* What stands in front of each block. */
struct header {
	_Alignas(INGOT_HEAP_ALIGN) struct ingot_live live;
	size_t size;
};

_Static_assert(sizeof(struct header) % INGOT_HEAP_ALIGN == 0, "blocks would not be aligned");
_Static_assert(offsetof(struct ingot_expert, entry) == 0, "a registry entry would not be its run");
_Static_assert(offsetof(struct header, live) == 0, "a table entry would not be its header");

static void *memory_of(struct header *header)
{
	return header + 1;
}

static DWORD enter(HEXPERTKEY key, struct ingot_expert **ret_expert)
{
	struct ingot_entry *entry = ingot_registry_hold(key, INGOT_KIND_EXPERT);
	struct ingot_expert *expert = (struct ingot_expert *)entry;

	if (!entry)
		return NMERR_INVALID_EXPERT_HANDLE;
	pthread_mutex_lock(&expert->lock);
	ingot_registry_release(entry);
	*ret_expert = expert;
	return NMERR_SUCCESS;
}

static void leave(struct ingot_expert *expert)
{
	pthread_mutex_unlock(&expert->lock);
}

/* Enter the run and take the block at `memory` out of its table. On failure nothing is entered. */
static DWORD enter_and_take(HEXPERTKEY key, const void *memory, struct ingot_expert **ret_expert,
			    struct header **ret_header)
{
	struct ingot_expert *expert;
	struct ingot_live *live;
	DWORD error = enter(key, &expert);

	if (error)
		return error;
	live = ingot_live_find(&expert->blocks, memory, ingot_live_hash(memory));
	if (!live) {
		leave(expert);
		return NMERR_INVALID_PARAMETER;
	}
	ingot_live_remove(&expert->blocks, live);
	*ret_expert = expert;
	*ret_header = (struct header *)live;
	return NMERR_SUCCESS;
}

static void *put(struct ingot_expert *expert, struct header *header)
{
	void *memory = memory_of(header);

	ingot_live_add(&expert->blocks, &header->live, memory, ingot_live_hash(memory));
	return memory;
}

/* Resize a block that is in no table, or allocate one (NULL). NULL: it is as it was. */
static struct header *resize(struct header *header, size_t size)
{
	size_t old_total = header ? sizeof(*header) + header->size : 0;
	struct header *resized;
	size_t total;

	if (!ingot_size_add(sizeof(*header), size, &total))
		return NULL;
	resized = ingot_heap_resize(header, old_total, total);
	if (resized)
		resized->size = size;
	return resized;
}

static void tell(LPDWORD pError, DWORD error)
{
	if (pError)
		*pError = error;
}

LPVOID WINAPI ExpertAllocMemory(HEXPERTKEY hExpertKey, SIZE_T nBytes, LPDWORD pError)
{
	struct ingot_expert *expert;
	struct header *header;
	void *memory = NULL;
	DWORD error = enter(hExpertKey, &expert);

	if (!error) {
		header = resize(NULL, nBytes);
		if (header)
			memory = put(expert, header);
		else
			error = NMERR_OUT_OF_MEMORY;
		leave(expert);
	}
	tell(pError, error);
	return memory;
}

LPVOID WINAPI ExpertReallocMemory(HEXPERTKEY hExpertKey, LPVOID pOriginalMemory, SIZE_T nBytes,
				  LPDWORD pError)
{
	struct ingot_expert *expert;
	struct header *header;
	struct header *resized;
	void *memory = NULL;
	DWORD error = enter_and_take(hExpertKey, pOriginalMemory, &expert, &header);

	if (!error) {
		resized = resize(header, nBytes);
		if (resized) {
			memory = put(expert, resized);
		} else {
			put(expert, header);
			error = NMERR_OUT_OF_MEMORY;
		}
		leave(expert);
	}
	tell(pError, error);
	return memory;
}

DWORD WINAPI ExpertFreeMemory(HEXPERTKEY hExpertKey, LPVOID pOriginalMemory)
{
	struct ingot_expert *expert;
	struct header *header;
	DWORD error = enter_and_take(hExpertKey, pOriginalMemory, &expert, &header);

	if (error)
		return error;
	leave(expert);
	ingot_heap_free(header);
	return NMERR_SUCCESS;
}

SIZE_T WINAPI ExpertMemorySize(HEXPERTKEY hExpertKey, LPVOID pOriginalMemory)
{
	struct ingot_expert *expert;
	struct ingot_live *live;
	size_t size;

	if (enter(hExpertKey, &expert) != NMERR_SUCCESS)
		return 0;
	live = ingot_live_find(&expert->blocks, pOriginalMemory, ingot_live_hash(pOriginalMemory));
	size = live ? ((struct header *)live)->size : 0;
	leave(expert);
	return size;
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
	struct ingot_expert *expert;
	NET_API_STATUS status = ingot_registry_prepare();

	if (status)
		return status;
	expert = ingot_heap_alloc_zeroed(sizeof(*expert));
	if (!expert)
		return ERROR_NOT_ENOUGH_MEMORY;
	status = ingot_live_init(&expert->blocks);
	if (!status && pthread_mutex_init(&expert->lock, NULL) != 0)
		status = ERROR_NOT_ENOUGH_MEMORY;
	if (status)
		goto fail;
	expert->context = context;
	ingot_registry_add(&expert->entry, key, INGOT_KIND_EXPERT);
	*ret_key = key;
	return 0;
fail:
	ingot_live_done(&expert->blocks);
	ingot_heap_free(expert);
	return status;
}

void ingot_expert_end(HEXPERTKEY key)
{
	struct ingot_entry *entry = ingot_registry_claim(key, INGOT_KIND_EXPERT);
	struct ingot_expert *expert = (struct ingot_expert *)entry;
	struct ingot_live *live;

	if (!expert)
		return;
	/* No one enters any more; one thread may still be inside. */
	pthread_mutex_lock(&expert->lock);
	pthread_mutex_unlock(&expert->lock);
	while ((live = ingot_live_first(&expert->blocks))) {
		ingot_live_remove(&expert->blocks, live);
		ingot_heap_free(live);
	}
	ingot_live_done(&expert->blocks);
	pthread_mutex_destroy(&expert->lock);
	ingot_heap_free(expert);
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
