/*
 * heap.h: the one place where the runtime takes memory from and gives it back to.
 *
 * In: sizes. Out: blocks at multiples of 16 bytes, not initialised unless asked, counted. Below lies
 * oneTBB's scalable allocator (large blocks stay with the process, so that a freed result's pages are
 * there for the next one), or the C library's when a sanitizer or valgrind watches, so that it sees
 * each block. It does not know what a block holds and does not check pointers: registry.h does.
 *
 * Threads: everything here may be called from any thread. A fork in a threaded program leaves the child
 * a heap that works.
 */
#ifndef INGOT_HEAP_H
#define INGOT_HEAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ingot/export.h"

#define INGOT_HEAP_ALIGN 16u

/* No single block is larger: 1 TiB. Keeps size arithmetic far from its end, whoever asks. */
#define INGOT_HEAP_MAX ((size_t)1 << 40)

/*
 * A block of `size` bytes, NULL when memory is short. Size 0 gives a block with an address of its own.
 * The caller frees it with ingot_heap_free.
 */
INGOT_MUST_CHECK void *ingot_heap_alloc(size_t size);
INGOT_MUST_CHECK void *ingot_heap_alloc_zeroed(size_t size);

/*
 * Change a block's size from old_size, what it was last given, to new_size. Contents are kept up to the
 * smaller one. The block may move; its old address is then free. A shrunken block that keeps at least a
 * quarter of its memory stays where it is, so that giving a surplus back costs no copy. A NULL block
 * with old_size 0 is allocated. NULL when memory is short: the block is as it was.
 */
INGOT_MUST_CHECK void *ingot_heap_resize(void *block, size_t old_size, size_t new_size);

/* Whether ingot_heap_resize from old_size to a smaller new_size can bring anything, to those who need not ask for it. */
bool ingot_heap_gains(size_t old_size, size_t new_size);

/* Bytes that the allocator set aside for a block, which the owner may use: at least what it was asked for. */
size_t ingot_heap_usable(const void *block);

/* NULL is nothing to free. */
void ingot_heap_free(void *block);

/*
 * The same for blocks that hold code: of whole pages, which may be executed, and all zero at first. Their
 * owner tells their size each time. One that may not move stays, and NULL says that it cannot have that size
 * where it is. NULL is also for a system that lets no memory be both written and executed.
 */
INGOT_MUST_CHECK void *ingot_heap_code_resize(void *block, size_t old_size, size_t new_size,
					      bool may_move);
void ingot_heap_code_free(void *block, size_t size);

/*
 * The same for the tables in which the library keeps its own books, and which may outlive every block:
 * they are not counted in ingot_heap_live. They fail as others do.
 */
INGOT_MUST_CHECK void *ingot_heap_alloc_uncounted(size_t size);
void ingot_heap_free_uncounted(void *block);

struct ingot_heap_usage {
	size_t blocks; /* allocated and not yet freed */
	size_t bytes;  /* that the allocator set aside for them: at least what was asked for */
};

/* What is live in this process now; exact at one moment, also while other threads work. */
struct ingot_heap_usage ingot_heap_live(void);

/*
 * For tests: of the allocations (resizes included) that begin from now on, in whatever thread, fail the
 * nth, once. 0 takes the order back. Returns how many allocations the order before was still waiting
 * for: 0 when there was none or it has struck. It strikes exactly once however many threads allocate.
 */
uint64_t ingot_heap_fail_at(uint64_t nth);

#endif
