/*
 * xdr_decoder.h: the walk that turns XDR bytes into a block, for the files that set one up.
 *
 * In: bytes, a type table, a piece of memory of `capacity` bytes. Out: the value in that memory. It
 * allocates nothing: xdr_decode.c decides how much memory there is, frame.c whose it is.
 */
#ifndef INGOT_XDR_DECODER_H
#define INGOT_XDR_DECODER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "codec.h"
#include "xdr_flat.h"

/* Bytes that copying text may write beyond `capacity`; they are allocated and belong to nobody. */
#define XDR_DECODE_SLACK 32u

/*
 * Where the walk stands. A copy of it lives in registers while structures are walked. Places in the block
 * are kept as numbers, so that a walk that only measures can count from 0.
 */
struct xdr_cursor {
	const uint8_t *wire; /* next byte to read */
	uintptr_t tail;      /* where the next thing is placed; what is before it is taken */
};

struct xdr_decoder {
	struct xdr_cursor at;
	const uint8_t *end;    /* of the wire */
	uintptr_t limit;       /* the end of the block, slack not counted */
	struct xdr_flat *flat; /* of the array that was met last; the caller's memory */
	ingot_limits limits;   /* resolved */
	uint32_t depth;        /* levels entered */
	NET_API_STATUS status; /* why the walk failed */
};

/* Place things in `capacity` bytes at `memory`, 16-byte aligned, of which `used` are taken; NULL: measure. */
static inline void xdr_decoder_set_memory(struct xdr_decoder *decoder, const void *memory,
					  size_t used, size_t capacity)
{
	decoder->at.tail = (uintptr_t)memory + used;
	decoder->limit = (uintptr_t)memory + capacity;
}

/* How many bytes at `memory` are taken now. */
static inline size_t xdr_decoder_used(const struct xdr_decoder *decoder, const void *memory)
{
	return decoder->at.tail - (uintptr_t)memory;
}

/*
 * Decode `count` values of `type` to `base`, placing what they point to at `at.tail`.
 * False: decoder->status says why.
 */
INGOT_MUST_CHECK bool ingot_xdr_fill(struct xdr_decoder *decoder, const ingot_type *type,
				     char *base, size_t count);

/* The same walk without memory: moves at.tail by what ingot_xdr_fill will place. */
INGOT_MUST_CHECK bool ingot_xdr_measure(struct xdr_decoder *decoder, const ingot_type *type,
					size_t count);

/* Bytes of block that what `type` describes can need for the wire that is left, or that it does need. */
INGOT_MUST_CHECK NET_API_STATUS ingot_xdr_bound(const struct xdr_decoder *decoder,
						const ingot_type *type, size_t inline_size,
						size_t *ret_bytes);

#endif
