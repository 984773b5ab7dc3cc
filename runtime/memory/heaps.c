/*
 * heaps.c: the heaps of heapapi.h.
 *
 * In: handles and pointers that may be anything. Out: blocks, and last errors. Each heap is an arena
 * (arena.h), which knows handles and pointers apart from all others; this file adds what a heap has
 * beyond that: flags, a maximum, and exceptions. It does not find memory: heap.h does.
 */
#include "heapapi.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "heap.h"
#include "registry.h"

#define PAGE ((size_t)4096)

/* Windows' figures for 64 bits. On a growable heap such a block is very large: see room_of. */
#define FIXED_BLOCK_LIMIT ((size_t)0xFFFF0)

/* What a fixed heap counts for itself and for each block. Windows' own are about these. */
#define FIXED_HEAP_COST  ((size_t)0x900)
#define FIXED_BLOCK_COST ((size_t)16)

/*
 * Handles are numbers in the upper half of the address space, where a program has no memory: no block is
 * ever registered under one, and one that is over stays over.
 */
#define HANDLE_FIRST ((uintptr_t)1 << 63)
#define HANDLE_STEP  ((uintptr_t)1 << 16)

struct heap {
	struct ingot_arena arena;
	DWORD flags;
	size_t limit; /* bytes of a fixed heap; 0: growable */
	size_t used;  /* of limit */
};

_Static_assert(offsetof(struct heap, arena) == 0, "an arena would not be its heap");

/* It is not in the registry: it needs not be found, and is there before memory is. */
static struct heap process_heap = {.arena = {.lock = PTHREAD_MUTEX_INITIALIZER}};
static const HANDLE process_handle = (HANDLE)HANDLE_FIRST;

static void process_heap_hold(void)
{
	pthread_mutex_lock(&process_heap.arena.lock);
}

static void process_heap_release(void)
{
	pthread_mutex_unlock(&process_heap.arena.lock);
}

/* After registry.c's: so a fork takes this lock first, as calls do, and the heap layer's behind it. */
__attribute__((constructor)) static void survive_forks(void)
{
	(void)pthread_atfork(process_heap_hold, process_heap_release, process_heap_release);
}

/* As the registry does when the library goes: a leak checker sees what the program has lost. */
__attribute__((destructor)) static void forget_process_heap(void)
{
	process_heap_hold();
	ingot_live_done(&process_heap.arena.blocks);
	process_heap_release();
}

/* A call that is inside a heap. */
struct visit {
	struct heap *heap;
	DWORD flags; /* the heap's and the call's */
	bool locked;
};

/* Hand over hand, as ingot_arena_enter, but for the lock that may be unwanted. */
static bool enter(HANDLE handle, DWORD flags, struct visit *ret_visit)
{
	struct ingot_entry *entry;
	struct heap *heap = &process_heap;

	if (handle == process_handle) {
		process_heap_hold();
		*ret_visit = (struct visit){heap, flags, true};
		return true;
	}
	entry = ingot_registry_hold(handle, INGOT_KIND_HEAP);
	if (!entry)
		return false;
	heap = (struct heap *)entry;
	*ret_visit = (struct visit){heap, flags | heap->flags, true};
	if (ret_visit->flags & HEAP_NO_SERIALIZE)
		ret_visit->locked = false;
	else
		pthread_mutex_lock(&heap->arena.lock);
	ingot_registry_release(entry);
	return true;
}

static void leave(const struct visit *visit)
{
	if (visit->locked)
		ingot_arena_leave(&visit->heap->arena);
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

static struct ingot_arena_block *allocate(struct heap *heap, size_t size)
{
	struct ingot_arena_block *block;

	if (!fits(heap, size, 0))
		return NULL;
	block = ingot_arena_alloc(&heap->arena, size);
	if (block)
		count(heap, cost_of(size), 0);
	return block;
}

static struct ingot_arena_block *reallocate(struct heap *heap, struct ingot_arena_block *block,
					    size_t size, bool in_place)
{
	size_t old_cost = cost_of(block->size);

	if (!fits(heap, size, old_cost))
		return NULL;
	if (in_place || size == 0) {
		if (size > room_of(block))
			return NULL;
		block->size = size;
	} else {
		block = ingot_arena_resize(&heap->arena, block, size);
	}
	if (block)
		count(heap, cost_of(size), old_cost);
	return block;
}

HANDLE WINAPI GetProcessHeap(VOID)
{
	return process_handle;
}

static HANDLE handle_new(void)
{
	static _Atomic uintptr_t last = HANDLE_FIRST;

	return (HANDLE)(atomic_fetch_add_explicit(&last, HANDLE_STEP, memory_order_relaxed) +
			HANDLE_STEP);
}

static DWORD check_new(DWORD flags, SIZE_T initial, SIZE_T maximum)
{
	if (flags & HEAP_CREATE_ENABLE_EXECUTE)
		return ERROR_NOT_SUPPORTED;
	if (maximum != 0 && initial > maximum)
		return ERROR_INVALID_PARAMETER;
	if (initial > INGOT_HEAP_MAX || maximum > INGOT_HEAP_MAX)
		return ERROR_NOT_ENOUGH_MEMORY;
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
	error = ingot_arena_init(&heap->arena);
	if (error)
		goto fail;
	heap->flags = flOptions & (HEAP_NO_SERIALIZE | HEAP_GENERATE_EXCEPTIONS);
	heap->limit = round_up(dwMaximumSize, PAGE);
	heap->used = FIXED_HEAP_COST;
	handle = handle_new();
	ingot_arena_open(&heap->arena, handle, INGOT_KIND_HEAP);
	return handle;
fail:
	ingot_heap_free(heap);
	SetLastError(error);
	return NULL;
}

BOOL WINAPI HeapDestroy(HANDLE hHeap)
{
	struct ingot_arena *arena = ingot_arena_close(hHeap, INGOT_KIND_HEAP);

	if (!arena) {
		SetLastError(ERROR_INVALID_HANDLE);
		return FALSE;
	}
	ingot_arena_done(arena);
	ingot_heap_free(arena);
	return TRUE;
}

LPVOID WINAPI HeapAlloc(HANDLE hHeap, DWORD dwFlags, SIZE_T dwBytes)
{
	struct ingot_arena_block *block;
	struct visit visit;
	void *memory;

	if (!enter(hHeap, dwFlags, &visit))
		return fail(ERROR_INVALID_HANDLE, dwFlags, hHeap, dwBytes);
	block = allocate(visit.heap, dwBytes);
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
	if (!enter(hHeap, dwFlags, &visit))
		return fail(ERROR_INVALID_HANDLE, dwFlags, hHeap, dwBytes);
	block = ingot_arena_find(&visit.heap->arena, lpMem);
	if (block) {
		error = ERROR_NOT_ENOUGH_MEMORY;
		old_size = block->size;
		block = reallocate(visit.heap, block, dwBytes,
				   dwFlags & HEAP_REALLOC_IN_PLACE_ONLY);
	}
	leave(&visit);
	if (!block)
		return fail(error, visit.flags, hHeap, dwBytes);
	memory = ingot_arena_memory(block);
	if (dwFlags & HEAP_ZERO_MEMORY && dwBytes > old_size)
		memset(memory + old_size, 0, dwBytes - old_size);
	return memory;
}

BOOL WINAPI HeapFree(HANDLE hHeap, DWORD dwFlags, LPVOID lpMem)
{
	struct ingot_arena_block *block;
	struct visit visit;

	if (!lpMem)
		return TRUE;
	if (!enter(hHeap, dwFlags, &visit)) {
		SetLastError(ERROR_INVALID_HANDLE);
		return FALSE;
	}
	block = ingot_arena_find(&visit.heap->arena, lpMem);
	if (block) {
		ingot_arena_take(&visit.heap->arena, block);
		count(visit.heap, 0, cost_of(block->size));
	}
	leave(&visit);
	if (!block) {
		SetLastError(ERROR_INVALID_PARAMETER);
		return FALSE;
	}
	ingot_heap_free(block);
	return TRUE;
}

SIZE_T WINAPI HeapSize(HANDLE hHeap, DWORD dwFlags, LPCVOID lpMem)
{
	const struct ingot_arena_block *block;
	struct visit visit;
	SIZE_T size;

	if (!enter(hHeap, dwFlags, &visit))
		return (SIZE_T)-1;
	block = ingot_arena_find(&visit.heap->arena, lpMem);
	size = block ? block->size : (SIZE_T)-1;
	leave(&visit);
	return size;
}

BOOL WINAPI HeapValidate(HANDLE hHeap, DWORD dwFlags, LPCVOID lpMem)
{
	struct visit visit;
	bool sound;

	if (!enter(hHeap, dwFlags, &visit))
		return FALSE;
	sound = ingot_arena_sound(&visit.heap->arena, lpMem);
	leave(&visit);
	return sound;
}
