/*
 * extents.h: how many elements there are, where a step does not just read it from its peer.
 *
 * In: a structure's address and its SIZED or TAIL step. Out: counts, and the bytes that a structure with
 * a tail takes. Shared by every walker, so that an expression means the same to all of them.
 */
#ifndef INGOT_EXTENTS_H
#define INGOT_EXTENTS_H

#include <stdbool.h>
#include <stdint.h>

#include "ingot/table.h"

/* What the EXTENT steps behind a SIZED one say. */
struct ingot_extents {
	uint32_t size;   /* elements in memory and on the wire */
	uint32_t length; /* of these, in front, those that hold data */
};

/* False when a count is negative, too large for the wire, or when more hold data than there are. */
INGOT_MUST_CHECK bool ingot_extents_reckon(const char *base, const ingot_step *sized,
					   struct ingot_extents *ret_extents);

/* Whether a second EXTENT sets `length` apart from `size`. */
static inline bool ingot_extents_have_length(const ingot_step *sized)
{
	return sized[2].op == INGOT_OP_EXTENT;
}

/* Bytes of one element of a SIZED or TAIL step in memory. */
static inline uint32_t ingot_element_size(const ingot_step *step)
{
	return step->type ? step->type->size : 1;
}

/* Bytes from the structure's start to the end of `count` elements of its tail. */
static inline uint64_t ingot_tail_end(const ingot_step *tail, uint32_t count)
{
	return tail->offset + (uint64_t)count * ingot_element_size(tail);
}

#endif
