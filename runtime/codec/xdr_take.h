/*
 * xdr_take.h: what the steps of the reading walk have in common: taking words, lengths and counts from
 * the wire, and places in the block. For xdr_walk.c and xdr_rare.c.
 *
 * In: the decoder and its cursor. Out: a value that is within its bounds and the bytes that are there,
 * or false with the decoder's status set. Each takes `measuring`, which both callers know.
 */
#ifndef INGOT_XDR_TAKE_H
#define INGOT_XDR_TAKE_H

#include "fields.h"
#include "winerror.h"
#include "xdr_decoder.h"
#include "xdr_wire.h"

#define ALWAYS_INLINE static inline __attribute__((always_inline))

/* What a step leads to: values of another type, at a place of their own. count 0: nothing. */
struct xdr_inner {
	const ingot_type *type;
	char *base;
	size_t count;
};

static inline bool fail(struct xdr_decoder *d, NET_API_STATUS status)
{
	d->status = status;
	return false;
}

static inline bool bad_data(struct xdr_decoder *d)
{
	return fail(d, RPC_X_BAD_STUB_DATA);
}

static inline bool over_bound(struct xdr_decoder *d)
{
	return fail(d, RPC_X_INVALID_BOUND);
}

ALWAYS_INLINE size_t bytes_left(const struct xdr_decoder *d, const struct xdr_cursor *c)
{
	return (size_t)(d->end - c->wire);
}

ALWAYS_INLINE bool take_word(struct xdr_decoder *d, struct xdr_cursor *c, uint32_t *ret_word)
{
	if (bytes_left(d, c) < XDR_UNIT)
		return bad_data(d);
	*ret_word = xdr_get32(c->wire);
	c->wire += XDR_UNIT;
	return true;
}

/* XDR boolean: the presence of optional data. */
ALWAYS_INLINE bool take_flag(struct xdr_decoder *d, struct xdr_cursor *c, bool *ret_flag)
{
	uint32_t word;

	if (!take_word(d, c, &word))
		return false;
	if (word > 1)
		return bad_data(d);
	*ret_flag = word != 0;
	return true;
}

/* Gaps are at most 15 bytes; most are the 4 that align a pointer. */
ALWAYS_INLINE void zero_gap(char *place, uint32_t bytes)
{
	if (bytes == 4)
		memset(place, 0, 4);
	else if (bytes != 0)
		memset(place, 0, bytes);
}

/* A place for `bytes` at the tail. */
ALWAYS_INLINE bool place(struct xdr_decoder *d, struct xdr_cursor *c, uint64_t bytes,
			 uint32_t align, bool measuring, char **ret_place)
{
	uintptr_t start = (c->tail + (align - 1)) & ~(uintptr_t)(align - 1);

	if (start > d->limit || bytes > d->limit - start)
		return over_bound(d);
	if (!measuring) {
		zero_gap((char *)c->tail, (uint32_t)(start - c->tail));
		*ret_place = (char *)start;
	}
	c->tail = start + (uintptr_t)bytes;
	return true;
}

/* The length of a string or opaque, checked against its bounds and the bytes that are there. */
ALWAYS_INLINE bool take_length(struct xdr_decoder *d, struct xdr_cursor *c, uint32_t min,
			       uint32_t max, uint32_t *ret_length)
{
	uint32_t length;

	if (!take_word(d, c, &length))
		return false;
	if (length > d->limits.string || ((min | max) && (length < min || (max && length > max))))
		return over_bound(d);
	if (bytes_left(d, c) < xdr_padded(length) || !xdr_padding_is_zero(c->wire, length))
		return bad_data(d);
	*ret_length = length;
	return true;
}

/* The count of an array of s->type, checked like a length. */
ALWAYS_INLINE bool take_count(struct xdr_decoder *d, struct xdr_cursor *c, const ingot_step *s,
			      uint32_t *ret_count)
{
	uint32_t count;

	if (!take_word(d, c, &count))
		return false;
	if (count > d->limits.count || (s->max && count > s->max) || count < s->min)
		return over_bound(d);
	if ((uint64_t)count * s->type->min_wire > bytes_left(d, c))
		return bad_data(d);
	*ret_count = count;
	return true;
}

/* What an array leads to; elements that are one run of words are copied at once. */
ALWAYS_INLINE struct xdr_inner take_run(struct xdr_cursor *c, const ingot_type *type,
					char *elements, uint32_t count, bool measuring)
{
	if (type->flags & INGOT_TYPE_RUN) {
		if (!measuring)
			xdr_copy_run(elements, c->wire, type, count);
		c->wire += (size_t)count * type->size;
		count = 0;
	}
	return (struct xdr_inner){type, elements, count};
}

/* What became of a step. */
enum outcome {
	STEP_FAILED,
	STEP_DONE,
	STEP_LEADS, /* on to the values that *ret_inner says */
	STEP_ENDS   /* the structure */
};

ALWAYS_INLINE enum outcome done(bool ok)
{
	return ok ? STEP_DONE : STEP_FAILED;
}

ALWAYS_INLINE enum outcome leads(bool ok)
{
	return ok ? STEP_LEADS : STEP_FAILED;
}

/* One of the steps that few structures have many of, at the decoder's own cursor. */
enum outcome ingot_xdr_take_rare(struct xdr_decoder *decoder, const ingot_step *step, char *base,
				 bool measuring, struct xdr_inner *ret_inner);

#endif
