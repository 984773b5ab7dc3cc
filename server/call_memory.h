/*
 * call_memory.h: memory of one call, in large pieces: for texts, and for what is read from the system on a call's
 * behalf. Nothing is freed by itself; all of it goes when the call is over.
 */
#ifndef INGOT_CALL_MEMORY_H
#define INGOT_CALL_MEMORY_H

#include <stddef.h>
#include <stdint.h>

#include "ingot/export.h"
#include "ingot/status.h"
#include "netmon.h"

struct ingot_call_memory {
	HEXPERTKEY call;
	char *at; /* the next free byte of the chunk, of which `room` are left */
	size_t room;
};

/* All return 0, ERROR_NOT_ENOUGH_MEMORY, or RPC_S_CALL_CANCELLED when the call is to stop. */

/* See to it that `size` bytes are there in one piece. */
INGOT_MUST_CHECK NET_API_STATUS ingot_call_memory_reserve(struct ingot_call_memory *memory,
							  size_t size);

/* Take `size` bytes, aligned for anything. They are not initialised. */
INGOT_MUST_CHECK NET_API_STATUS ingot_call_memory_take(struct ingot_call_memory *memory,
						       size_t size, void **ret_piece);

/* Copy `length` bytes of a text and end it; NULL stays NULL. Bytes that are no UTF-8 become '?'. */
INGOT_MUST_CHECK NET_API_STATUS ingot_call_memory_text(struct ingot_call_memory *memory,
						       const char *text, size_t length,
						       const char **ret_copy);

/* Make an array twice as long, or, when there is none, `first` elements. The old one is not freed. */
INGOT_MUST_CHECK NET_API_STATUS ingot_call_memory_grow(struct ingot_call_memory *memory,
						       void *array_pointer, size_t size,
						       uint32_t first, uint32_t *room);

#endif
