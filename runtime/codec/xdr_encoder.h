/*
 * xdr_encoder.h: the walk that turns C values into XDR bytes, for the file that sets one up.
 *
 * In: a value, its type table, memory. Out: bytes behind `at`, in memory that may have grown and moved.
 * xdr_encode.c decides whose memory it is, xdr_put.c writes, xdr_put_rare.c has the steps that are few.
 */
#ifndef INGOT_XDR_ENCODER_H
#define INGOT_XDR_ENCODER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "codec.h"
#include "xdr_flat.h"

/* Where the bytes are put: a result's own block, or heap memory for the rpc layer. */
struct xdr_memory {
	NET_API_STATUS (*take)(size_t bytes, void **ret_memory);
	void (*give)(void *memory);
};

/*
 * Behind `end` there are so many bytes more: who writes no more than these asks for room when it has written, with one
 * comparison.
 */
#define XDR_ENCODE_SLACK 128u

/* How far the outermost array is: what it has taken till now tells how much it will take. */
struct xdr_progress {
	uint64_t done;
	uint64_t count;
	size_t before;  /* bytes in front of it */
	uint32_t least; /* bytes of each element */
};

struct xdr_encoder {
	const struct xdr_memory *memory;
	uint8_t *start; /* headroom first */
	uint8_t *at;    /* at most `end` when a step begins */
	uint8_t *end;
	struct xdr_flat *flat; /* of the array that was met last; the caller's memory */
	ingot_limits limits;
	uint32_t depth;
	bool blank;                          /* see codec.h */
	uint32_t text_places;                /* see text_put.h */
	const struct xdr_progress *progress; /* NULL: there is no array yet */
	NET_API_STATUS status;
};

/* What a step leads to. count 0: nothing. */
struct xdr_led {
	const ingot_type *type;
	const char *base;
	uint64_t count;
};

static inline bool xdr_encoder_fail(struct xdr_encoder *encoder, NET_API_STATUS status)
{
	encoder->status = status;
	return false;
}

/* Make room for `bytes` at `at`, and the slack. False: encoder->status says why. */
bool ingot_xdr_grow(struct xdr_encoder *encoder, size_t bytes);

static inline bool xdr_encoder_reserve(struct xdr_encoder *encoder, size_t bytes)
{
	return (size_t)(encoder->end - encoder->at) >= bytes || ingot_xdr_grow(encoder, bytes);
}

/* Write `count` values of `type`. False: encoder->status says why. */
INGOT_MUST_CHECK bool ingot_xdr_put(struct xdr_encoder *encoder, const ingot_type *type,
				    const char *first, uint64_t count);

/* One of the steps that few structures have many of. *ret_led is left alone by steps that lead nowhere. */
INGOT_MUST_CHECK bool ingot_xdr_put_rare(struct xdr_encoder *encoder, const ingot_step *step,
					 const char *base, struct xdr_led *ret_led);

#endif
