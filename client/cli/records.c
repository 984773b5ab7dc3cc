/*
 * records.c: what a call returned, as rows.
 *
 * In: blocks. Out: their structures, one after the other. It does not look into them.
 */
#include <stdlib.h>

#include <utlist.h>

#include <lm.h>

#include "records.h"

struct ingot_records_block {
	unsigned char *start;
	uint32_t count;
	struct ingot_records_block *prev;
	struct ingot_records_block *next;
};

/* A block that a call returned is always one that can be freed. */
static void release(void *block)
{
	NET_API_STATUS ignored = NetApiBufferFree(block);

	(void)ignored;
}

bool ingot_records_add(struct ingot_records *records, void *block, uint32_t count)
{
	struct ingot_records_block *added = malloc(sizeof(*added));

	if (!added) {
		release(block);
		return false;
	}
	added->start = block;
	added->count = block ? count : 0;
	DL_APPEND(records->blocks, added);
	records->count += added->count;
	return true;
}

void ingot_records_done(struct ingot_records *records)
{
	struct ingot_records_block *block;
	struct ingot_records_block *next;

	DL_FOREACH_SAFE(records->blocks, block, next) {
		release(block->start);
		free(block);
	}
	records->blocks = NULL;
	records->count = 0;
}

const void *ingot_records_next(const struct ingot_records *records,
			       struct ingot_records_cursor *cursor)
{
	if (!cursor->block)
		cursor->block = records->blocks;
	while (cursor->block && cursor->index == cursor->block->count) {
		/* The last block keeps the cursor, so that asking again gives NULL again. */
		if (!cursor->block->next)
			return NULL;
		cursor->block = cursor->block->next;
		cursor->index = 0;
	}
	return cursor->block ? cursor->block->start + records->view->size * cursor->index++ : NULL;
}
