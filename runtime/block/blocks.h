/*
 * blocks.h: blocks that know their type: sealing one, moving the pointers inside, checking.
 *
 * In: memory that a codec filled. Out: a live block of lmapibuf.h. The memory layer below keeps a
 * type as an opaque pointer; this is the layer that reads it.
 */
#ifndef INGOT_BLOCKS_H
#define INGOT_BLOCKS_H

#include <stddef.h>
#include <stdint.h>

#include "apibuf.h"
#include "ingot/block.h"

/*
 * Turn an open block of ingot_block_new into a live one of `bytes` that holds `count` values of `type` at
 * its start (type NULL: text or bytes, no pointers inside). What was over is given back; should the
 * allocator move the block, its pointers are moved along. Returns the block. It cannot fail.
 */
INGOT_MUST_CHECK void *ingot_block_seal(void *block, uint32_t bytes, const ingot_type *type,
					uint32_t count);

/*
 * Make the pointers in `count` values of `type` at `bytes` right after their block of `size` bytes was
 * copied there from `old_base`, which is not read. They lead into `new_base` then, which is where the
 * reader sees `bytes` and mostly that itself. A pointer that led out of the old block is left.
 */
void ingot_relocate(const ingot_type *type, uint32_t count, void *bytes, const void *new_base,
		    const void *old_base, size_t size);

/*
 * ingot_block_check for `size` bytes anywhere that should be a block of `count` values of `type` which
 * stood at `base` (not read) when its pointers were made. Nothing in the bytes is believed.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_check_values(const void *bytes, const void *base, size_t size,
						   const ingot_type *type, uint32_t count);

#endif
