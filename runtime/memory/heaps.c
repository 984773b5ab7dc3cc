/*
 * heaps.c: the heaps of heapapi.h.
 *
 * In: handles and pointers that may be anything. Out: blocks, and last errors. keys.h knows handles apart,
 * arena.h the pointers of one heap; the process heap's, which all threads share, are in the registry's
 * stripes. This file adds what a heap has beyond that: flags, a maximum, and exceptions. It does not find
 * memory: heap.h does.
 */
#include "heapapi.h"

#include <errno.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "heap.h"
#include "keys.h"
#include "registry.h"

#define PAGE ((size_t)4096)

/* Windows' figures for 64 bits. On a growable heap such a block is very large: see room_of. */
#define FIXED_BLOCK_LIMIT ((size_t)0xFFFF0)

/* What a fixed heap counts for itself and for each block. Windows' own are about these. */
#define FIXED_HEAP_COST  ((size_t)0x900)
#define FIXED_BLOCK_COST ((size_t)16)

struct heap {
	struct ingot_live_table blocks; /* under the key's lock; the process heap has none */
	DWORD flags;
	enum ingot_arena_kind kind;
	size_t limit; /* bytes of a fixed heap; 0: growable */
	size_t used;  /* of limit; under the key's lock */
};

/* Needs no key: it does not end. */
static struct heap process_heap;
static const HANDLE process_handle = (HANDLE)INGOT_KEY_SPARE;

/* A call that is inside a heap. */
struct visit {
	struct heap *heap;
	HANDLE handle;
	DWORD flags;                    /* the heap's and the call's */
	struct ingot_live_table *table; /* or a stripe of the process heap */
	struct ingot_key *key;          /* NULL: the process heap, or no lock is wanted */
	const void *stripe;             /* a pointer in it; NULL: none is locked */
};

static void leave_stripe(struct visit *visit)
{
	if (!visit->stripe)
		return;
	ingot_registry_leave(visit->stripe, INGOT_KIND_PROCESS_HEAP);
	visit->stripe = NULL;
	visit->table = NULL;
}

/* Of the process heap, from one stripe or none to the one of `memory`. */
static void move_to_stripe(struct visit *visit, const void *memory)
{
	leave_stripe(visit);
	visit->table = ingot_registry_enter(memory, INGOT_KIND_PROCESS_HEAP);
	visit->stripe = memory;
}

/* memory: what the call is about, any pointer; NULL: a new block, or none. */
static bool enter(HANDLE handle, DWORD flags, const void *memory, struct visit *visit)
{
	visit->heap = &process_heap;
	visit->handle = handle;
	visit->flags = flags;
	visit->table = NULL;
	visit->key = NULL;
	visit->stripe = NULL;
	if (handle == process_handle) {
		if (memory)
			move_to_stripe(visit, memory);
		return true;
	}
	visit->heap = ingot_key_owner(handle, INGOT_KEY_UNLOCKED_HEAP);
	if (!visit->heap && flags & HEAP_NO_SERIALIZE)
		visit->heap = ingot_key_owner(handle, INGOT_KEY_HEAP);
	if (!visit->heap) {
		visit->key = ingot_key_enter(handle, INGOT_KEY_HEAP);
		if (!visit->key)
			return false;
		visit->heap = visit->key->owner;
	}
	visit->flags |= visit->heap->flags;
	visit->table = &visit->heap->blocks;
	return true;
}

static void leave(struct visit *visit)
{
	if (visit->key)
		ingot_key_leave(visit->key);
	leave_stripe(visit);
}

static struct ingot_arena_block *find(const struct visit *visit, const void *memory)
{
	return visit->table ? ingot_arena_find(visit->table, memory) : NULL;
}

/* Whether there is a table for a block that is about to be made. */
static bool prepare(struct visit *visit)
{
	if (visit->heap == &process_heap)
		return ingot_registry_prepare(INGOT_KIND_PROCESS_HEAP) == 0;
	return ingot_live_init(visit->table) == 0;
}

static void put(struct visit *visit, struct ingot_arena_block *block)
{
	if (visit->heap == &process_heap)
		move_to_stripe(visit, ingot_arena_memory(block));
	ingot_arena_put(visit->table, block);
}

static void take(struct visit *visit, struct ingot_arena_block *block)
{
	ingot_arena_take(visit->table, block);
	/* What follows may take long. */
	leave_stripe(visit);
}

static _Atomic(ingot_heap_exception_handler) exception_handler;

ingot_heap_exception_handler ingot_set_heap_exception_handler(ingot_heap_exception_handler handler)
{
	return atomic_exchange(&exception_handler, handler);
}

static void raise_exception(DWORD code, HANDLE heap, SIZE_T bytes)
{
	ingot_heap_exception_handler handler = atomic_load(&exception_handler);

	if (handler) {
		handler(code, heap, bytes);
		return;
	}
	fprintf(stderr, "ingot: heap exception %#x, %s, at a request for %zu bytes from heap %p\n",
		code, code == STATUS_NO_MEMORY ? "no memory" : "invalid handle or pointer", bytes,
		heap);
	abort();
}

/* What HeapAlloc and HeapReAlloc return when they fail. No lock is held. */
static void *fail(DWORD error, DWORD flags, HANDLE heap, SIZE_T bytes)
{
	SetLastError(error);
	if (flags & HEAP_GENERATE_EXCEPTIONS)
		raise_exception(error == ERROR_NOT_ENOUGH_MEMORY ? STATUS_NO_MEMORY
								 : STATUS_ACCESS_VIOLATION,
				heap, bytes);
	return NULL;
}

/* `value` is far from its end. */
static size_t round_up(size_t value, size_t step)
{
	return (value + step - 1) / step * step;
}

/* What a block counts in its heap; below FIXED_BLOCK_LIMIT where that matters. */
static size_t cost_of(size_t size)
{
	return FIXED_BLOCK_COST + round_up(size, FIXED_BLOCK_COST);
}

/* Whether a fixed heap, less `freed`, has room for a block; a growable one has. */
static bool fits(const struct heap *heap, size_t size, size_t freed)
{
	if (!heap->limit)
		return true;
	return size < FIXED_BLOCK_LIMIT && heap->used - freed + cost_of(size) <= heap->limit;
}

static void count(struct heap *heap, size_t added, size_t freed)
{
	if (heap->limit)
		heap->used += added - freed;
}

/*
 * The size that a block may have where it is. A very large one has, as on Windows, which takes the pages
 * behind it away, no more than the pages that it needs.
 */
static size_t room_of(const struct ingot_arena_block *block)
{
	size_t room = ingot_arena_room(block);
	size_t pages;

	if (room < FIXED_BLOCK_LIMIT)
		return room;
	pages = round_up(block->size, PAGE);
	return pages < room ? pages : room;
}

/* Whether a block has got a size that it can have where it is. */
static bool resized_in_place(const struct heap *heap, struct ingot_arena_block *block, size_t size)
{
	if (heap->kind == INGOT_ARENA_CODE)
		return ingot_arena_stretch_code(block, size);
	if (size > room_of(block))
		return false;
	block->size = size;
	return true;
}

/* Make a block that is in no table, or change the size of one. */
static struct ingot_arena_block *change(const struct visit *visit, struct ingot_arena_block *block,
					size_t size)
{
	static const struct ingot_trace_maker shared = {"HeapAlloc", "process heap", NULL};
	const struct ingot_trace_maker own = {"HeapAlloc", "heap", visit->handle};

	return ingot_arena_change(block, size, visit->heap->kind,
				  visit->heap == &process_heap ? &shared : &own);
}

static struct ingot_arena_block *allocate(struct visit *visit, size_t size)
{
	struct ingot_arena_block *block;

	if (!fits(visit->heap, size, 0) || !prepare(visit))
		return NULL;
	block = change(visit, NULL, size);
	if (!block)
		return NULL;
	put(visit, block);
	count(visit->heap, cost_of(size), 0);
	return block;
}

static struct ingot_arena_block *reallocate(struct visit *visit, struct ingot_arena_block *block,
					    size_t size, bool in_place)
{
	size_t old_cost = cost_of(block->size);
	struct ingot_arena_block *resized = block;

	if (!fits(visit->heap, size, old_cost))
		return NULL;
	if (in_place || size == 0) {
		if (!resized_in_place(visit->heap, block, size))
			return NULL;
	} else {
		take(visit, block);
		resized = change(visit, block, size);
		put(visit, resized ? resized : block);
	}
	if (resized)
		count(visit->heap, cost_of(size), old_cost);
	return resized;
}

HANDLE WINAPI GetProcessHeap(VOID)
{
	return process_handle;
}

/* Whether the system gives memory to write and to execute. */
static DWORD check_code(void)
{
	DWORD error = ERROR_SUCCESS;
	int kept = errno;
	void *page;

	errno = 0;
	page = ingot_heap_code_resize(NULL, 0, 1, true);
	if (page)
		ingot_heap_code_free(page, 1);
	else if (errno == EACCES || errno == EPERM)
		error = ERROR_NOT_SUPPORTED;
	else
		error = ERROR_NOT_ENOUGH_MEMORY;
	errno = kept;
	return error;
}

static DWORD check_new(DWORD flags, SIZE_T initial, SIZE_T maximum)
{
	if (maximum != 0 && initial > maximum)
		return ERROR_INVALID_PARAMETER;
	if (initial > INGOT_HEAP_MAX || maximum > INGOT_HEAP_MAX)
		return ERROR_NOT_ENOUGH_MEMORY;
	if (flags & HEAP_CREATE_ENABLE_EXECUTE)
		return check_code();
	return ERROR_SUCCESS;
}

HANDLE WINAPI HeapCreate(DWORD flOptions, SIZE_T dwInitialSize, SIZE_T dwMaximumSize)
{
	struct heap *heap = NULL;
	DWORD error = check_new(flOptions, dwInitialSize, dwMaximumSize);
	HANDLE handle;

	if (error)
		goto fail;
	error = ERROR_NOT_ENOUGH_MEMORY;
	heap = ingot_heap_alloc_zeroed(sizeof(*heap));
	if (!heap)
		goto fail;
	heap->flags = flOptions & (HEAP_NO_SERIALIZE | HEAP_GENERATE_EXCEPTIONS);
	heap->kind = flOptions & HEAP_CREATE_ENABLE_EXECUTE ? INGOT_ARENA_CODE : INGOT_ARENA_DATA;
	heap->limit = round_up(dwMaximumSize, PAGE);
	heap->used = FIXED_HEAP_COST;
	error = ingot_key_new(
		heap, flOptions & HEAP_NO_SERIALIZE ? INGOT_KEY_UNLOCKED_HEAP : INGOT_KEY_HEAP,
		&handle);
	if (error)
		goto fail;
	return handle;
fail:
	ingot_heap_free(heap);
	SetLastError(error);
	return NULL;
}

BOOL WINAPI HeapDestroy(HANDLE hHeap)
{
	struct heap *heap = ingot_key_end(hHeap, INGOT_KEY_HEAP);

	if (!heap)
		heap = ingot_key_end(hHeap, INGOT_KEY_UNLOCKED_HEAP);
	if (!heap) {
		SetLastError(ERROR_INVALID_HANDLE);
		return FALSE;
	}
	ingot_arena_done(&heap->blocks, heap->kind);
	ingot_heap_free(heap);
	return TRUE;
}

LPVOID WINAPI HeapAlloc(HANDLE hHeap, DWORD dwFlags, SIZE_T dwBytes)
{
	struct ingot_arena_block *block;
	struct visit visit;
	void *memory;

	if (!enter(hHeap, dwFlags, NULL, &visit))
		return fail(ERROR_INVALID_HANDLE, dwFlags, hHeap, dwBytes);
	block = allocate(&visit, dwBytes);
	leave(&visit);
	if (!block)
		return fail(ERROR_NOT_ENOUGH_MEMORY, visit.flags, hHeap, dwBytes);
	/* Nobody else knows the block yet. */
	memory = ingot_arena_memory(block);
	if (dwFlags & HEAP_ZERO_MEMORY)
		memset(memory, 0, dwBytes);
	return memory;
}

LPVOID WINAPI HeapReAlloc(HANDLE hHeap, DWORD dwFlags, LPVOID lpMem, SIZE_T dwBytes)
{
	DWORD error = ERROR_INVALID_PARAMETER;
	struct ingot_arena_block *block;
	struct visit visit;
	size_t old_size = 0;
	char *memory;

	if (!lpMem) {
		SetLastError(NO_ERROR);
		return NULL;
	}
	if (!enter(hHeap, dwFlags, lpMem, &visit))
		return fail(ERROR_INVALID_HANDLE, dwFlags, hHeap, dwBytes);
	block = find(&visit, lpMem);
	if (block) {
		error = ERROR_NOT_ENOUGH_MEMORY;
		old_size = block->size;
		block = reallocate(&visit, block, dwBytes, dwFlags & HEAP_REALLOC_IN_PLACE_ONLY);
	}
	leave(&visit);
	if (!block)
		return fail(error, visit.flags, hHeap, dwBytes);
	memory = ingot_arena_memory(block);
	if (ingot_trace_on)
		ingot_trace_resize(memory, dwBytes);
	if (dwFlags & HEAP_ZERO_MEMORY && dwBytes > old_size)
		memset(memory + old_size, 0, dwBytes - old_size);
	return memory;
}

BOOL WINAPI HeapFree(HANDLE hHeap, DWORD dwFlags, LPVOID lpMem)
{
	struct ingot_arena_block *block;
	enum ingot_arena_kind kind;
	struct visit visit;

	if (!lpMem)
		return TRUE;
	if (!enter(hHeap, dwFlags, lpMem, &visit)) {
		SetLastError(ERROR_INVALID_HANDLE);
		return FALSE;
	}
	block = find(&visit, lpMem);
	if (block) {
		take(&visit, block);
		count(visit.heap, 0, cost_of(block->size));
	}
	kind = visit.heap->kind;
	leave(&visit);
	if (!block) {
		SetLastError(ERROR_INVALID_PARAMETER);
		return FALSE;
	}
	ingot_arena_free(block, kind);
	return TRUE;
}

SIZE_T WINAPI HeapSize(HANDLE hHeap, DWORD dwFlags, LPCVOID lpMem)
{
	const struct ingot_arena_block *block;
	struct visit visit;
	SIZE_T size;

	if (!enter(hHeap, dwFlags, lpMem, &visit))
		return (SIZE_T)-1;
	block = find(&visit, lpMem);
	size = block ? block->size : (SIZE_T)-1;
	leave(&visit);
	return size;
}

static void check_table(const struct ingot_live_table *table, void *context)
{
	bool *all_sound = context;

	*all_sound = *all_sound && ingot_arena_sound(table, NULL, INGOT_ARENA_DATA);
}

BOOL WINAPI HeapValidate(HANDLE hHeap, DWORD dwFlags, LPCVOID lpMem)
{
	struct visit visit;
	bool all_sound = true;

	if (!enter(hHeap, dwFlags, lpMem, &visit))
		return FALSE;
	if (visit.table)
		all_sound = ingot_arena_sound(visit.table, lpMem, visit.heap->kind);
	else
		ingot_registry_each(INGOT_KIND_PROCESS_HEAP, check_table, &all_sound);
	leave(&visit);
	return all_sound;
}
