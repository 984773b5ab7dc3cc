/*
 * allocator.h: the allocator below the heap layer, for heap.c alone.
 *
 * In: sizes. Out: blocks at multiples of 16 bytes: oneTBB's, whose large blocks stay with the process,
 * so that a freed result's pages are there for the next one; or the C library's when a sanitizer or
 * valgrind watches, so that it sees each block at its exact size. It does not count and does not lock.
 */
#ifndef INGOT_ALLOCATOR_H
#define INGOT_ALLOCATOR_H

#include <malloc.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#define ALLOCATOR_ALIGN 16u

_Static_assert(_Alignof(max_align_t) >= ALLOCATOR_ALIGN, "malloc aligns its blocks too little");

#if defined(INGOT_SANITIZED) || defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#	define ALLOCATOR_WATCHED 1
#elif defined(__has_feature)
#	if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || \
		__has_feature(memory_sanitizer)
#		define ALLOCATOR_WATCHED 1
#	endif
#endif

#ifdef ALLOCATOR_WATCHED

static inline void *allocator_take(size_t size)
{
	return malloc(size ? size : 1);
}

static inline void *allocator_resize(void *block, size_t old_size, size_t new_size)
{
	(void)old_size;
	return realloc(block, new_size ? new_size : 1);
}

static inline void allocator_give(void *block)
{
	free(block);
}

/* Bytes that are set aside for a block: at least what it was asked for. */
static inline size_t allocator_usable(void *block)
{
	return malloc_usable_size(block);
}

/* Whether a block that is made smaller may have less set aside for it, or be seen at its exact size. */
static inline bool allocator_gains(size_t old_size, size_t new_size)
{
	(void)old_size;
	(void)new_size;
	return true;
}

#else

#	include <tbb/scalable_allocator.h>
#	if __has_include(<valgrind/valgrind.h>)
#		include <valgrind/valgrind.h>
#	else
#		define RUNNING_ON_VALGRIND 0
#	endif

/* A surplus below a page is never worth a move. */
#	define ALLOCATOR_SURPLUS_MIN 4096u

/* Asked once a process; threads that ask at once get the same answer. */
static inline bool allocator_watched(void)
{
	enum { UNKNOWN, NO, YES };
	static atomic_int answer;
	int known = atomic_load_explicit(&answer, memory_order_relaxed);

	if (known == UNKNOWN) {
		known = RUNNING_ON_VALGRIND ? YES : NO;
		atomic_store_explicit(&answer, known, memory_order_relaxed);
	}
	return known == YES;
}

static inline void *allocator_take(size_t size)
{
	if (allocator_watched())
		return malloc(size ? size : 1);
	/* oneTBB aligns a block of up to 8 bytes to 8. */
	return scalable_malloc(size < ALLOCATOR_ALIGN ? ALLOCATOR_ALIGN : size);
}

static inline void *allocator_resize(void *block, size_t old_size, size_t new_size)
{
	size_t usable;
	void *moved;

	if (allocator_watched())
		return realloc(block, new_size ? new_size : 1);
	usable = scalable_msize(block);
	if (new_size > usable)
		return scalable_realloc(block, new_size);
	/* oneTBB leaves a shrunken block whole, however little is left. */
	if (new_size >= usable / 4 || usable - new_size < ALLOCATOR_SURPLUS_MIN)
		return block;
	moved = allocator_take(new_size);
	if (!moved)
		return block;
	memcpy(moved, block, new_size < old_size ? new_size : old_size);
	scalable_free(block);
	return moved;
}

static inline void allocator_give(void *block)
{
	if (allocator_watched())
		free(block);
	else
		scalable_free(block);
}

/* Bytes that are set aside for a block: at least what it was asked for. */
static inline size_t allocator_usable(void *block)
{
	return allocator_watched() ? malloc_usable_size(block) : scalable_msize(block);
}

/* Half: what was set aside may have been more than was asked for. */
static inline bool allocator_gains(size_t old_size, size_t new_size)
{
	return old_size - new_size >= ALLOCATOR_SURPLUS_MIN / 2 || allocator_watched();
}

#endif

#endif
