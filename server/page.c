/*
 * page.c: one answer under construction.
 *
 * In: rows, one by one, and the layout of the level that was asked for. Out: an array of records with all that they
 * point to, in the call's memory. It does not know where rows come from or which of them are wanted.
 */
#include <stdalign.h>
#include <string.h>

#include "lmapibuf.h"
#include "page.h"
#include "winerror.h"

#define FIRST_RECORDS 32u

const struct ingot_layout *ingot_layout_find(const struct ingot_layout *layouts, size_t count,
					     uint32_t level)
{
	for (size_t i = 0; i < count; i++) {
		if (layouts[i].level == level)
			return &layouts[i];
	}
	return NULL;
}

NET_API_STATUS ingot_page_init(struct ingot_page *page, HEXPERTKEY call,
			       const struct ingot_layout *layouts, size_t count, uint32_t level,
			       uint32_t prefmaxlen)
{
	const struct ingot_layout *layout = ingot_layout_find(layouts, count, level);

	if (!layout)
		return ERROR_INVALID_LEVEL;
	*page = (struct ingot_page){
		.memory = {.call = call},
		.layout = layout,
		.left = prefmaxlen < INGOT_PAGE_MAX ? prefmaxlen : INGOT_PAGE_MAX,
	};
	return 0;
}

/* Room for one more record. The count cannot overflow: the page's bytes are limited. */
static NET_API_STATUS grow(struct ingot_page *page)
{
	uint32_t room = page->room ? page->room * 2 : FIRST_RECORDS;
	size_t bytes = room * page->layout->size;
	DWORD error = 0;
	void *records =
		page->records ? ExpertReallocMemory(page->memory.call, page->records, bytes, &error)
			      : ExpertAllocMemory(page->memory.call, bytes, &error);

	if (!records)
		return error == NMERR_EXPERT_TERMINATE ? RPC_S_CALL_CANCELLED
						       : ERROR_NOT_ENOUGH_MEMORY;
	page->records = records;
	page->room = room;
	return 0;
}

static void *pointer_at(const uint8_t *record, size_t offset)
{
	void *pointer;

	memcpy(&pointer, record + offset, sizeof(pointer));
	return pointer;
}

static NET_API_STATUS measure(const struct ingot_part *part, const uint8_t *record,
			      size_t *ret_size)
{
	const void *pointer = pointer_at(record, part->offset);
	uint32_t count = 0;
	NET_API_STATUS status = 0;

	*ret_size = 0;
	if (!pointer)
		return 0;
	switch (part->kind) {
	case INGOT_PART_TEXT:
		*ret_size = strlen(pointer) + 1;
		break;
	case INGOT_PART_BYTES:
		memcpy(&count, record + part->count, sizeof(count));
		*ret_size = count;
		break;
	case INGOT_PART_BLOCK:
		status = NetApiBufferSize((LPVOID)pointer, &count);
		*ret_size = count;
		break;
	}
	return status;
}

/* A block's image is more than the block: a head, which stays in the call's memory and is not counted. */
static NET_API_STATUS copy_block(struct ingot_page *page, const struct ingot_part *part,
				 const void *block, void **ret_copy)
{
	size_t needed = 0;
	void *image;
	NET_API_STATUS status = ingot_clone_to(block, NULL, 0, NULL, &needed);

	if (status != 0 && status != ERROR_INSUFFICIENT_BUFFER)
		return status;
	status = ingot_call_memory_take(&page->memory, needed, &image);
	if (status == 0)
		status = ingot_clone_to(block, image, needed, NULL, NULL);
	if (status == 0)
		status = ingot_block_attach(image, needed, part->type, ret_copy, NULL);
	return status;
}

static NET_API_STATUS copy_part(struct ingot_page *page, const struct ingot_part *part,
				uint8_t *record, size_t size)
{
	const void *pointer = pointer_at(record, part->offset);
	NET_API_STATUS status = 0;
	void *copy = NULL;

	if (!pointer)
		return 0;
	if (part->kind == INGOT_PART_BLOCK) {
		status = copy_block(page, part, pointer, &copy);
	} else {
		status = ingot_call_memory_reserve(&page->memory, size);
		if (status == 0) {
			copy = page->memory.at;
			memcpy(copy, pointer, size);
			page->memory.at += size;
			page->memory.room -= size;
		}
	}
	memcpy(record + part->offset, &copy, sizeof(copy));
	return status;
}

NET_API_STATUS ingot_page_add(struct ingot_page *page, const void *row)
{
	const struct ingot_layout *layout = page->layout;
	alignas(max_align_t) uint8_t record[INGOT_RECORD_MAX] = {0};
	size_t sizes[INGOT_PARTS_MAX];
	size_t need = layout->size;
	NET_API_STATUS status = 0;

	layout->fill(record, row);
	for (size_t i = 0; status == 0 && i < layout->part_count; i++) {
		status = measure(&layout->parts[i], record, &sizes[i]);
		need += status == 0 ? sizes[i] : 0;
	}
	if (status != 0)
		return status;
	if (need > page->left)
		return ERROR_MORE_DATA;
	if (page->count == page->room)
		status = grow(page);
	for (size_t i = 0; status == 0 && i < layout->part_count; i++)
		status = copy_part(page, &layout->parts[i], record, sizes[i]);
	if (status != 0)
		return status;
	memcpy(page->records + page->count * layout->size, record, layout->size);
	page->count++;
	page->left -= need;
	return 0;
}

NET_API_STATUS ingot_page_single(HEXPERTKEY call, const struct ingot_layout *layouts, size_t count,
				 uint32_t level, const void *row, uint8_t **ret_record)
{
	struct ingot_page page;
	NET_API_STATUS status = ingot_page_init(&page, call, layouts, count, level, INGOT_PAGE_MAX);

	if (status == 0)
		status = ingot_page_add(&page, row);
	if (status == 0)
		*ret_record = page.records;
	/* More than 64 MiB in one record is nothing that a caller could ask for again. */
	return status == ERROR_MORE_DATA ? ERROR_GEN_FAILURE : status;
}
