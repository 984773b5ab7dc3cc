/*
 * clone.c: sealing, moving and copying blocks that know their type.
 *
 * In: a block. Out: a live block at another place, its pointers right. Memory and its registry are the
 * layer below's; the walk over the pointers is relocate.c's.
 */
#include "blocks.h"
#include "winerror.h"

/* How the memory layer reaches up: it moves bytes, this moves the pointers in them. */
static void relocate_root(void *new_base, const void *old_base, size_t size, const void *type,
			  uint32_t count)
{
	ingot_relocate(type, count, new_base, new_base, old_base, size);
}

static const struct ingot_block_kind typed_block = {.relocate = relocate_root};

void *ingot_block_seal(void *block, uint32_t bytes, const ingot_type *type, uint32_t count)
{
	struct ingot_block_content content = {&typed_block, type, count};

	return ingot_block_finish(block, bytes, type ? &content : NULL);
}

NET_API_STATUS ingot_clone(const void *block, void **ret_copy)
{
	return ret_copy ? ingot_block_copy(block, ret_copy) : ERROR_INVALID_PARAMETER;
}
