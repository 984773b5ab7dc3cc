/*
 * records.c: what a call returned, as rows.
 *
 * In: blocks. Out: their structures, one after the other. It does not look into them.
 */
#include <stdlib.h>
#include <string.h>

#include <utlist.h>

#include <lm.h>

#include "records.h"

struct ingot_records_block {
	unsigned char *start;
	uint32_t count;
	struct ingot_records_block *prev;
	struct ingot_records_block *next;
};

int64_t ingot_field_integer(const struct ingot_record_field *field, const void *record)
{
	const unsigned char *member = (const unsigned char *)record + field->offset;
	uint32_t number = 0;
	int32_t signed_number = 0;
	int64_t large = 0;

	switch (field->kind) {
	case INGOT_FIELD_NUMBER:
		memcpy(&number, member, sizeof(number));
		return number;
	case INGOT_FIELD_SIGNED:
		memcpy(&signed_number, member, sizeof(signed_number));
		return signed_number;
	case INGOT_FIELD_LARGE:
		memcpy(&large, member, sizeof(large));
		return large;
	default:
		return 0;
	}
}

const void *ingot_field_pointer(const struct ingot_record_field *field, const void *record)
{
	const void *pointer = NULL;

	switch (field->kind) {
	case INGOT_FIELD_NUMBER:
	case INGOT_FIELD_SIGNED:
	case INGOT_FIELD_LARGE:
		break;
	default:
		memcpy(&pointer, (const unsigned char *)record + field->offset, sizeof(pointer));
	}
	return pointer;
}

uint32_t ingot_field_count(const struct ingot_record_field *field, const void *record)
{
	uint32_t count = 0;

	switch (field->kind) {
	case INGOT_FIELD_BYTES:
	case INGOT_FIELD_TEXTS:
	case INGOT_FIELD_NUMBERS:
	case INGOT_FIELD_RECORDS:
		memcpy(&count, (const unsigned char *)record + field->count, sizeof(count));
		break;
	default:
		break;
	}
	return ingot_field_pointer(field, record) ? count : 0;
}

const struct ingot_view *ingot_view_find(const struct ingot_view *views, size_t count,
					 uint32_t level)
{
	for (size_t i = 0; i < count; i++) {
		if (views[i].level == level)
			return &views[i];
	}
	return NULL;
}

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
