/*
 * call_memory.c: memory of one call, in large pieces.
 *
 * In and out: see call_memory.h. It does not know what the memory is for.
 */
#include <stdalign.h>
#include <stdint.h>
#include <string.h>

#include "call_memory.h"
#include "names.h"
#include "winerror.h"

/* One allocation for some hundred names, not one for each. */
#define CHUNK 16384u

NET_API_STATUS ingot_call_memory_reserve(struct ingot_call_memory *memory, size_t size)
{
	size_t chunk = size > CHUNK ? size : CHUNK;
	DWORD error = 0;
	char *at;

	if (size <= memory->room)
		return 0;
	at = ExpertAllocMemory(memory->call, chunk, &error);
	if (!at)
		return error == NMERR_EXPERT_TERMINATE ? RPC_S_CALL_CANCELLED
						       : ERROR_NOT_ENOUGH_MEMORY;
	memory->at = at;
	memory->room = chunk;
	return 0;
}

NET_API_STATUS ingot_call_memory_take(struct ingot_call_memory *memory, size_t size,
				      void **ret_piece)
{
	size_t gap = (size_t)(-(uintptr_t)memory->at & (alignof(max_align_t) - 1));
	NET_API_STATUS status;

	if (size > SIZE_MAX - gap)
		return ERROR_NOT_ENOUGH_MEMORY;
	status = ingot_call_memory_reserve(memory, gap + size);
	if (status != 0)
		return status;
	/* A new chunk begins aligned, and there the gap is not needed. */
	gap = (size_t)(-(uintptr_t)memory->at & (alignof(max_align_t) - 1));
	*ret_piece = memory->at + gap;
	memory->at += gap + size;
	memory->room -= gap + size;
	return 0;
}

NET_API_STATUS ingot_call_memory_text(struct ingot_call_memory *memory, const char *text,
				      size_t length, const char **ret_copy)
{
	NET_API_STATUS status;
	char *copy;

	if (!text) {
		*ret_copy = NULL;
		return 0;
	}
	status = ingot_call_memory_reserve(memory, length + 1);
	if (status != 0)
		return status;
	copy = memory->at;
	memcpy(copy, text, length);
	copy[length] = '\0';
	ingot_text_mend(copy);
	memory->at += length + 1;
	memory->room -= length + 1;
	*ret_copy = copy;
	return 0;
}

NET_API_STATUS ingot_call_memory_grow(struct ingot_call_memory *memory, void *array_pointer,
				      size_t size, uint32_t first, uint32_t *room)
{
	void *array;
	void *larger;
	uint32_t new_room = *room ? *room * 2 : first;
	NET_API_STATUS status;

	if (new_room < *room || new_room > SIZE_MAX / size)
		return ERROR_NOT_ENOUGH_MEMORY;
	status = ingot_call_memory_take(memory, new_room * size, &larger);
	if (status != 0)
		return status;
	memcpy(&array, array_pointer, sizeof(array));
	if (*room)
		memcpy(larger, array, *room * size);
	memcpy(array_pointer, &larger, sizeof(larger));
	*room = new_room;
	return 0;
}
