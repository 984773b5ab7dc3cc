/*
 * clone.c: sealing, moving, copying and counting blocks that know their type.
 *
 * In: a block. Out: a live block at another place, its pointers right. Memory and its registry are the
 * layer below's; the walk over the pointers is relocate.c's.
 */
#include "blocks.h"
#include "trace.h"
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
	struct ingot_trace_call outer;
	NET_API_STATUS status;

	if (!ret_copy)
		return ERROR_INVALID_PARAMETER;
	outer = ingot_trace_enter(NULL, "ingot_clone");
	status = ingot_block_copy(block, ret_copy);
	ingot_trace_leave(outer);
	return status;
}

void ingot_live_blocks(size_t *ret_count, size_t *ret_bytes)
{
	size_t count;
	size_t bytes;

	ingot_block_count_live(&count, &bytes);
	if (ret_count)
		*ret_count = count;
	if (ret_bytes)
		*ret_bytes = bytes;
}
