/*
 * allocations.c: counts calls of malloc, calloc and realloc in this program and the libraries that it loads.
 *
 * In: every such call: the program's own definitions come first. Out: a counter for each thread, so that none
 * waits for another's. They hand on to glibc's functions under their inner names; free is not touched.
 */
#include "allocations.h"

#include <stddef.h>

#include "heap.h"

static _Thread_local uint64_t mallocs;

uint64_t allocations_now(void)
{
	return mallocs + ingot_heap_live().blocks;
}

#ifndef INGOT_SANITIZED
#	define SEEN __attribute__((visibility("default")))

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);
SEEN void *malloc(size_t size);
SEEN void *calloc(size_t count, size_t size);
SEEN void *realloc(void *memory, size_t size);

void *malloc(size_t size)
{
	mallocs++;
	return __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
	mallocs++;
	return __libc_calloc(count, size);
}

void *realloc(void *memory, size_t size)
{
	mallocs++;
	return __libc_realloc(memory, size);
}
#endif
