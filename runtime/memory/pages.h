/*
 * pages.h: whole pages of the system's, in which a program may run what it has written there; for heap.c.
 *
 * In: sizes. Out: memory that can be read, written and executed, all zero. A system may let no memory be
 * both written and executed: then there is none. It does not count and does not lock.
 */
#ifndef INGOT_PAGES_H
#define INGOT_PAGES_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/mman.h>
#include <unistd.h>

/* The bytes of the pages that `size` bytes need. */
static inline size_t pages_of(size_t size)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE);

	return size ? (size + page - 1) / page * page : page;
}

static inline void *pages_take(size_t size)
{
	void *block = mmap(NULL, pages_of(size), PROT_READ | PROT_WRITE | PROT_EXEC,
			   MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	return block == MAP_FAILED ? NULL : block;
}

static inline void *pages_resize(void *block, size_t old_size, size_t new_size, bool may_move)
{
	void *moved = mremap(block, pages_of(old_size), pages_of(new_size),
			     may_move ? MREMAP_MAYMOVE : 0);

	return moved == MAP_FAILED ? NULL : moved;
}

static inline void pages_give(void *block, size_t size)
{
	(void)munmap(block, pages_of(size));
}

#endif
