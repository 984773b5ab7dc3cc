/*
 * apibuf.h: the buffers of lmapibuf.h as the layers above make and know them.
 *
 * A block is a header and behind it, at a multiple of 16 bytes, the memory that the program sees. The
 * header says the size asked for, what the block holds (nothing known, for NetApiBufferAllocate's) and
 * how much of it that takes. A block is open from ingot_block_new, known to its maker alone, until
 * ingot_block_finish makes it live: in the registry, and the program's to size, move and free.
 *
 * It does not know tables: a kind, given at finish time, is how it calls back to relocate a result.
 *
 * Threads: as lmapibuf.h says; an open block belongs to one thread.
 */
#ifndef INGOT_APIBUF_H
#define INGOT_APIBUF_H

#include <stddef.h>
#include <stdint.h>

#include "ingot/export.h"
#include "ingot/status.h"

/* A block's size and its header together stay below 4 GiB, which is what a DWORD counts. */
#define INGOT_BLOCK_HEADER     96u
#define INGOT_BLOCK_SIZE_LIMIT ((size_t)UINT32_MAX - INGOT_BLOCK_HEADER)

/* What the layer above does for the blocks whose content it understands. */
struct ingot_block_kind {
	/*
	 * The bytes moved: make right every pointer inside that led to somewhere in the block.
	 *
	 * new_base  where the block is now
	 * old_base  where it was; a number, no longer memory
	 * size      bytes of the result, at new_base now and at old_base before
	 * type      what finish was told
	 * count     what finish was told
	 */
	void (*relocate)(void *new_base, const void *old_base, size_t size, const void *type,
			 uint32_t count);
};

/* What a block holds. All zero: plain memory. */
struct ingot_block_content {
	const struct ingot_block_kind *kind; /* NULL exactly when nothing needs to be relocated */
	const void *type;                    /* kind's own: the type of the root elements */
	uint32_t count;                      /* kind's own: how many of them */
};

struct ingot_block_info {
	uint32_t size;   /* as NetApiBufferSize tells it */
	uint32_t result; /* bytes of the result, from the start; 0: plain memory */
	struct ingot_block_content content; /* as finish was told */
};

/*
 * An open block of `bytes` bytes, not initialised. It ends in ingot_block_finish or ingot_block_discard.
 * Returns 0, ERROR_NOT_ENOUGH_MEMORY, which is also the answer above INGOT_BLOCK_SIZE_LIMIT.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_block_new(size_t bytes, void **ret_block);

/*
 * Give the surplus behind the first `bytes` bytes back and make the block live. It cannot fail: a
 * surplus that the allocator does not take stays with the block, unseen.
 *
 * block    an open block; after the call only what is returned is
 * bytes    what the block holds, at most what it was made with: its size from now on
 * content  what that is, or NULL for plain memory; copied
 *
 * Returns the block, which the program frees with NetApiBufferFree. When giving back moved it, its
 * kind's relocate has been called already.
 */
INGOT_MUST_CHECK void *ingot_block_finish(void *block, uint32_t bytes,
					  const struct ingot_block_content *content);

/* Free an open block. NULL is nothing to do. Live ones are freed with NetApiBufferFree. */
void ingot_block_discard(void *block);

/*
 * Copy a live block: its size, its bytes and what it holds; its kind makes the copy's pointers right.
 * The copy is live: the program frees it with NetApiBufferFree.
 * Returns 0, ERROR_INVALID_PARAMETER (not the start of a live block), ERROR_NOT_ENOUGH_MEMORY.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_block_copy(const void *block, void **ret_copy);

/*
 * What is known about a live block. `block` is any pointer and is not followed.
 * Returns 0, ERROR_INVALID_PARAMETER (not the start of a live block).
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_block_lookup(const void *block,
						   struct ingot_block_info *ret_info);

/* How many blocks are live, and their bytes as NetApiBufferSize tells them. */
void ingot_block_count_live(size_t *ret_count, size_t *ret_bytes);

#endif
