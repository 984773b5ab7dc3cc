/*
 * apibuf.c: network management buffers: lmapibuf.h for programs, apibuf.h for the layers above.
 *
 * In: sizes, and pointers that may be anything. Out: blocks, each with a header in front, and statuses.
 * A pointer becomes a header only through the registry. Whoever changes or frees a live block claims it
 * first: from then on it is his alone, and another who tries is told that there is no such block. It
 * does not know what a block holds: relocating that is its kind's.
 */
#include "apibuf.h"

#include <stddef.h>
#include <string.h>

#include "heap.h"
#include "lmapibuf.h"
#include "registry.h"
#include "trace.h"
#include "winerror.h"

struct header {
	_Alignas(INGOT_HEAP_ALIGN) struct ingot_live live;
	struct ingot_block_info info;
};

_Static_assert(sizeof(struct header) == INGOT_BLOCK_HEADER, "apibuf.h says another header size");
_Static_assert(sizeof(struct header) % INGOT_HEAP_ALIGN == 0, "blocks would not be aligned");
_Static_assert(offsetof(struct header, live) == 0, "a registry entry would not be its header");

static void *memory_of(struct header *header)
{
	return header + 1;
}

/* Of an open block alone: a program's pointer goes through the registry. */
static struct header *open_header(void *block)
{
	return (struct header *)block - 1;
}

static struct header *claim(const void *block)
{
	return (struct header *)ingot_registry_claim(block, INGOT_KIND_BUFFER);
}

/* record: what is known of it under the address that it had before, NULL for a new block. */
static void *make_live(struct header *header, struct ingot_trace_record *record)
{
	static const struct ingot_trace_maker maker = {.function = "NetApiBufferAllocate"};
	void *block = memory_of(header);

	if (ingot_trace_on)
		ingot_trace_put(record, block, header->info.size, &maker);
	ingot_registry_add(&header->live, block, INGOT_KIND_BUFFER);
	return block;
}

NET_API_STATUS ingot_block_new(size_t bytes, void **ret_block)
{
	struct header *header;
	NET_API_STATUS status;

	if (bytes > INGOT_BLOCK_SIZE_LIMIT)
		return ERROR_NOT_ENOUGH_MEMORY;
	status = ingot_registry_prepare(INGOT_KIND_BUFFER);
	if (status)
		return status;
	header = ingot_heap_alloc(sizeof(*header) + bytes);
	if (!header)
		return ERROR_NOT_ENOUGH_MEMORY;
	header->info = (struct ingot_block_info){.size = (uint32_t)bytes};
	*ret_block = memory_of(header);
	return 0;
}

void ingot_block_discard(void *block)
{
	if (block)
		ingot_heap_free(open_header(block));
}

/* Change the size of a block that is in no one else's hands; on failure it is as it was. */
static NET_API_STATUS resize(struct header **header, uint32_t bytes)
{
	const void *old_base = memory_of(*header);
	uint32_t old_bytes = (*header)->info.size;
	const struct ingot_block_content *content;
	struct header *moved;

	if (bytes > INGOT_BLOCK_SIZE_LIMIT)
		return ERROR_NOT_ENOUGH_MEMORY;
	moved = ingot_heap_resize(*header, sizeof(*moved) + old_bytes, sizeof(*moved) + bytes);
	if (!moved)
		return ERROR_NOT_ENOUGH_MEMORY;
	moved->info.size = bytes;
	content = &moved->info.content;
	if (memory_of(moved) != old_base && content->kind)
		content->kind->relocate(memory_of(moved), old_base, moved->info.result,
					content->type, content->count);
	*header = moved;
	return 0;
}

void *ingot_block_finish(void *block, uint32_t bytes, const struct ingot_block_content *content)
{
	struct header *header = open_header(block);

	if (content) {
		header->info.result = bytes;
		header->info.content = *content;
	}
	if (bytes != header->info.size) {
		if (!ingot_heap_gains(header->info.size, bytes) || resize(&header, bytes) != 0)
			header->info.size = bytes;
	}
	return make_live(header, NULL);
}

NET_API_STATUS ingot_block_copy(const void *block, void **ret_copy)
{
	struct ingot_block_info info;
	const struct ingot_block_content *content = &info.content;
	NET_API_STATUS status = ingot_block_lookup(block, &info);
	void *copy;

	if (status)
		return status;
	status = ingot_block_new(info.size, &copy);
	if (status)
		return status;
	memcpy(copy, block, info.size);
	open_header(copy)->info = info;
	if (content->kind)
		content->kind->relocate(copy, block, info.result, content->type, content->count);
	*ret_copy = make_live(open_header(copy), NULL);
	return 0;
}

NET_API_STATUS ingot_block_lookup(const void *block, struct ingot_block_info *ret_info)
{
	struct ingot_live_table *table = ingot_registry_enter(block, INGOT_KIND_BUFFER);
	struct ingot_live *live = ingot_live_find(table, block);

	if (live)
		*ret_info = ((struct header *)live)->info;
	ingot_registry_leave(block, INGOT_KIND_BUFFER);
	return live ? 0 : ERROR_INVALID_PARAMETER;
}

struct sum {
	size_t count;
	size_t bytes;
};

static void add_blocks(const struct ingot_live_table *table, void *context)
{
	const struct ingot_live *live = ingot_live_first(table);
	struct sum *sum = context;

	for (; live; live = ingot_live_next(live)) {
		sum->count++;
		sum->bytes += ((const struct header *)live)->info.size;
	}
}

void ingot_block_count_live(size_t *ret_count, size_t *ret_bytes)
{
	struct sum sum = {0, 0};

	ingot_registry_each(INGOT_KIND_BUFFER, add_blocks, &sum);
	*ret_count = sum.count;
	*ret_bytes = sum.bytes;
}

NET_API_STATUS NET_API_FUNCTION NetApiBufferAllocate(DWORD ByteCount, LPVOID *Buffer)
{
	NET_API_STATUS status;
	void *block;

	if (!Buffer)
		return ERROR_INVALID_PARAMETER;
	status = ingot_block_new(ByteCount, &block);
	if (status)
		return status;
	*Buffer = ingot_block_finish(block, ByteCount, NULL);
	return 0;
}

NET_API_STATUS NET_API_FUNCTION NetApiBufferFree(LPVOID Buffer)
{
	struct header *header;

	if (!Buffer)
		return 0;
	header = claim(Buffer);
	if (!header)
		return ERROR_INVALID_PARAMETER;
	if (ingot_trace_on)
		ingot_trace_drop(ingot_trace_take(Buffer));
	ingot_heap_free(header);
	return 0;
}

NET_API_STATUS NET_API_FUNCTION NetApiBufferReallocate(LPVOID OldBuffer, DWORD NewByteCount,
						       LPVOID *NewBuffer)
{
	struct ingot_trace_record *record;
	NET_API_STATUS status;
	struct header *header;
	void *block;

	if (!NewBuffer)
		return ERROR_INVALID_PARAMETER;
	if (NewByteCount == 0) {
		status = NetApiBufferFree(OldBuffer);
		if (!status)
			*NewBuffer = NULL;
		return status;
	}
	if (!OldBuffer)
		return NetApiBufferAllocate(NewByteCount, NewBuffer);
	header = claim(OldBuffer);
	if (!header)
		return ERROR_INVALID_PARAMETER;
	record = ingot_trace_on ? ingot_trace_take(OldBuffer) : NULL;
	if (NewByteCount < header->info.result)
		status = ERROR_INVALID_PARAMETER;
	else
		status = resize(&header, NewByteCount);
	block = make_live(header, record);
	if (!status)
		*NewBuffer = block;
	return status;
}

NET_API_STATUS NET_API_FUNCTION NetApiBufferSize(LPVOID Buffer, LPDWORD ByteCount)
{
	struct ingot_block_info info;
	NET_API_STATUS status;

	if (!ByteCount)
		return ERROR_INVALID_PARAMETER;
	status = ingot_block_lookup(Buffer, &info);
	if (!status)
		*ByteCount = info.size;
	return status;
}
