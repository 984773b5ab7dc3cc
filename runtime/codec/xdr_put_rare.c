/*
 * xdr_put_rare.c: the steps of the writing walk that few structures have many of, and the common ones where they are
 * long, or not as they should be.
 *
 * In: a step and its structure. Out: its bytes, behind the encoder's others, and what it leads to. Every count,
 * discriminant and value set is checked as strictly as on the way in: what this writes, xdr_walk.c reads.
 */
#include "extents.h"
#include "fields.h"
#include "heap.h"
#include "utf.h"
#include "winerror.h"
#include "xdr_encoder.h"
#include "xdr_wire.h"

#define ALWAYS_INLINE static inline __attribute__((always_inline))

static bool fail(struct xdr_encoder *e, NET_API_STATUS status)
{
	return xdr_encoder_fail(e, status);
}

ALWAYS_INLINE bool put_word(struct xdr_encoder *e, uint32_t word)
{
	if (!xdr_encoder_reserve(e, XDR_UNIT))
		return false;
	xdr_put32(e->at, word);
	e->at += XDR_UNIT;
	return true;
}

/* Bytes padded with zeros to whole units. */
ALWAYS_INLINE bool put_padded(struct xdr_encoder *e, const void *bytes, size_t length)
{
	size_t padded = xdr_padded(length);

	if (length == 0)
		return true;
	if (!xdr_encoder_reserve(e, padded))
		return false;
	memset(e->at + padded - XDR_UNIT, 0, XDR_UNIT);
	memcpy(e->at, bytes, length);
	e->at += padded;
	return true;
}

ALWAYS_INLINE bool put_words(struct xdr_encoder *e, const ingot_step *s, const char *base,
			     size_t width)
{
	size_t bytes = width * s->n;

	if (!xdr_encoder_reserve(e, bytes))
		return false;
	if (width == 4)
		xdr_copy32(e->at, base + s->offset, s->n);
	else
		xdr_copy64(e->at, base + s->offset, s->n);
	e->at += bytes;
	return true;
}

static bool put_narrow(struct xdr_encoder *e, const ingot_step *s, const char *base, uint8_t width)
{
	bool is_signed = (s->flags & INGOT_STEP_SIGNED) != 0;
	const char *place = base + s->offset;

	if (!xdr_encoder_reserve(e, (size_t)s->n * XDR_UNIT))
		return false;
	for (uint32_t i = 0; i < s->n; i++, place += width, e->at += XDR_UNIT) {
		int64_t value = ingot_field_integer(place, width, is_signed);

		if (is_signed ? value != (int32_t)value : value != (int64_t)(uint32_t)value)
			return fail(e, RPC_X_INVALID_BOUND);
		xdr_put32(e->at, (uint32_t)value);
	}
	return true;
}

/* A count within the step's bounds; a blank value, which has nothing, may be below them. */
ALWAYS_INLINE bool check_count(struct xdr_encoder *e, const ingot_step *s, uint64_t count,
			       uint32_t limit)
{
	if (count > limit || (s->max && count > s->max) || (count < s->min && !e->blank))
		return fail(e, RPC_X_INVALID_BOUND);
	return true;
}

ALWAYS_INLINE bool put_counted(struct xdr_encoder *e, const ingot_step *s, const void *bytes,
			       size_t length)
{
	return check_count(e, s, length, e->limits.string) && put_word(e, (uint32_t)length) &&
	       put_padded(e, bytes, length);
}

/* Whether text is there, as the wire says it. *ret_put: the text itself follows. */
ALWAYS_INLINE bool put_presence(struct xdr_encoder *e, const ingot_step *s, const void *text,
				bool *ret_put)
{
	*ret_put = text != NULL;
	if (s->flags & INGOT_STEP_OPTIONAL)
		return put_word(e, text != NULL);
	if (text)
		return true;
	if (e->blank || (s->flags & INGOT_STEP_EMPTY))
		return put_word(e, 0);
	return fail(e, RPC_X_NULL_REF_POINTER);
}

ALWAYS_INLINE bool put_string(struct xdr_encoder *e, const ingot_step *s, const char *base)
{
	const char *text = ingot_field_pointer(base, s->offset);
	bool put;

	if (!put_presence(e, s, text, &put) || !put)
		return e->status == 0;
	return put_counted(e, s, text, strlen(text));
}

static bool put_text(struct xdr_encoder *e, const ingot_step *s, const char *base)
{
	const char *text = base + s->offset;
	size_t length = strnlen(text, s->n);

	if (length == s->n)
		return fail(e, RPC_X_INVALID_BOUND);
	return put_counted(e, s, text, length);
}

/* UTF-16 as a string of UTF-8. */
static bool put_wide(struct xdr_encoder *e, const ingot_step *s, const char16_t *text, size_t units)
{
	size_t length;

	if (!check_count(e, s, units, e->limits.string))
		return false;
	length = utf8_bytes(text, units);
	if (length == UTF_BAD)
		return fail(e, ERROR_NO_UNICODE_TRANSLATION);
	if (length > e->limits.string)
		return fail(e, RPC_X_INVALID_BOUND);
	if (!put_word(e, (uint32_t)length) || !xdr_encoder_reserve(e, xdr_padded(length)))
		return false;
	if (length) {
		memset(e->at + xdr_padded(length) - XDR_UNIT, 0, XDR_UNIT);
		utf8_from_utf16(e->at, text, units);
	}
	e->at += xdr_padded(length);
	return true;
}

static bool put_wide_string(struct xdr_encoder *e, const ingot_step *s, const char *base)
{
	const char16_t *text = ingot_field_pointer(base, s->offset);
	bool put;

	if (!put_presence(e, s, text, &put) || !put)
		return e->status == 0;
	return put_wide(e, s, text, utf16_length(text, (size_t)e->limits.string + 1));
}

static bool put_wide_text(struct xdr_encoder *e, const ingot_step *s, const char *base)
{
	const char16_t *text = (const char16_t *)(const void *)(base + s->offset);
	size_t units = utf16_length(text, s->n);

	if (units == s->n)
		return fail(e, RPC_X_INVALID_BOUND);
	return put_wide(e, s, text, units);
}

/* The pointer of a counted array, and the count; a blank value without its array counts nothing. */
static bool counted_pointer(struct xdr_encoder *e, const ingot_step *s, const char *base,
			    const char **ret_pointer, uint64_t *ret_count)
{
	const char *pointer = ingot_field_pointer(base, s->offset);
	uint64_t count = (uint64_t)ingot_peer_get(base, s);

	if (count && !pointer) {
		if (!e->blank)
			return fail(e, RPC_X_NULL_REF_POINTER);
		count = 0;
	}
	*ret_pointer = pointer;
	*ret_count = count;
	return true;
}

static bool put_bytes(struct xdr_encoder *e, const ingot_step *s, const char *base)
{
	const char *bytes;
	uint64_t length;

	return counted_pointer(e, s, base, &bytes, &length) &&
	       check_count(e, s, length, e->limits.string) &&
	       put_counted(e, s, bytes, (size_t)length);
}

/* The elements of an array: one run of words at once, others as what the step leads to. */
ALWAYS_INLINE bool put_run(struct xdr_encoder *e, const ingot_type *type, const char *elements,
			   uint64_t count, struct xdr_led *ret_led)
{
	if (type->flags & INGOT_TYPE_RUN) {
		if (!xdr_encoder_reserve(e, (size_t)count * type->size))
			return false;
		xdr_copy_run(e->at, elements, type, (size_t)count);
		e->at += (size_t)count * type->size;
		count = 0;
	}
	*ret_led = (struct xdr_led){type, elements, count};
	return true;
}

static bool put_array(struct xdr_encoder *e, const ingot_step *s, const char *base,
		      struct xdr_led *ret_led)
{
	const char *elements;
	uint64_t count;

	return counted_pointer(e, s, base, &elements, &count) &&
	       check_count(e, s, count, e->limits.count) && put_word(e, (uint32_t)count) &&
	       put_run(e, s->type, elements, count, ret_led);
}

/* The elements of a structure's tail. */
static bool put_tail(struct xdr_encoder *e, const ingot_step *s, const char *base,
		     struct xdr_led *ret_led)
{
	const char *elements = base + s->offset;
	uint64_t count = (uint64_t)ingot_peer_get(base, s);

	if (!check_count(e, s, count, s->type ? e->limits.count : e->limits.string) ||
	    !put_word(e, (uint32_t)count))
		return false;
	return s->type ? put_run(e, s->type, elements, count, ret_led)
		       : put_padded(e, elements, (size_t)count);
}

/* The counts of a SIZED step; a blank value without its array, or with no count that can be, has none. */
static bool sized_extents(struct xdr_encoder *e, const ingot_step *s, const char *base,
			  struct ingot_extents *ret_extents)
{
	bool can_be = ingot_extents_reckon(base, s, ret_extents);

	if (can_be && (ret_extents->size == 0 || ingot_field_pointer(base, s->offset)))
		return true;
	if (!e->blank)
		return fail(e, can_be ? RPC_X_NULL_REF_POINTER : RPC_X_INVALID_BOUND);
	*ret_extents = (struct ingot_extents){0, 0};
	return true;
}

/* `length` elements, numbers or bytes, and zeros for the others of `size`, which are not read. */
static bool put_partly(struct xdr_encoder *e, const ingot_type *type, const char *elements,
		       const struct ingot_extents *extents)
{
	size_t width = type ? type->min_wire : 1;
	size_t all = xdr_padded(extents->size * width);
	size_t used;

	if (!xdr_encoder_reserve(e, all))
		return false;
	used = (size_t)(e->at - e->start);
	if (type ? !ingot_xdr_put(e, type, elements, extents->length)
		 : !put_padded(e, elements, extents->length))
		return false;
	memset(e->at, 0, used + all - (size_t)(e->at - e->start));
	e->at = e->start + used + all;
	return true;
}

static bool put_sized(struct xdr_encoder *e, const ingot_step *s, const char *base,
		      struct xdr_led *ret_led)
{
	const char *elements = ingot_field_pointer(base, s->offset);
	struct ingot_extents extents;

	if (!sized_extents(e, s, base, &extents) ||
	    !check_count(e, s, extents.size, s->type ? e->limits.count : e->limits.string) ||
	    !put_word(e, extents.size))
		return false;
	if (!s->type || ingot_extents_have_length(s))
		return put_partly(e, s->type, elements, &extents);
	return put_run(e, s->type, elements, extents.size, ret_led);
}

/* A value of zeros in the place of one that is not there. */
static bool put_blank(struct xdr_encoder *e, const ingot_type *type)
{
	char *zeros = ingot_heap_alloc_zeroed(type->size ? type->size : 1);
	bool ok;

	if (!zeros)
		return fail(e, ERROR_NOT_ENOUGH_MEMORY);
	ok = ingot_xdr_put(e, type, zeros, 1);
	ingot_heap_free(zeros);
	return ok;
}

static bool put_pointer(struct xdr_encoder *e, const ingot_step *s, const char *base,
			struct xdr_led *ret_led)
{
	const char *target = ingot_field_pointer(base, s->offset);

	if (s->flags & INGOT_STEP_OPTIONAL) {
		if (!put_word(e, target != NULL))
			return false;
	} else if (!target) {
		return e->blank ? put_blank(e, s->type) : fail(e, RPC_X_NULL_REF_POINTER);
	}
	*ret_led = (struct xdr_led){s->type, target, target ? 1 : 0};
	return true;
}

static bool put_union(struct xdr_encoder *e, const ingot_step *s, const char *base,
		      struct xdr_led *ret_led)
{
	int64_t value = ingot_peer_get(base, s);
	const ingot_arm *arm = ingot_arm_find(s->type, value);
	bool is_signed = (s->flags & INGOT_STEP_SIGNED) != 0;

	if (!arm && e->blank && s->type->arm_count) {
		arm = &s->type->arms[0];
		value = arm->low;
	}
	if (!arm)
		return fail(e,
			    s->flags & INGOT_STEP_LEVEL ? ERROR_INVALID_LEVEL : RPC_S_INVALID_TAG);
	if (is_signed ? value != (int32_t)value : value != (int64_t)(uint32_t)value)
		return fail(e, RPC_S_INVALID_TAG);
	*ret_led = (struct xdr_led){arm->type, base + s->offset, arm->type ? 1 : 0};
	return put_word(e, (uint32_t)value);
}

bool ingot_xdr_put_rare(struct xdr_encoder *e, const ingot_step *s, const char *base,
			struct xdr_led *ret_led)
{
	switch (s->op) {
	case INGOT_OP_W32:
		return put_words(e, s, base, 4);
	case INGOT_OP_W64:
		return put_words(e, s, base, 8);
	case INGOT_OP_STRING:
		return put_string(e, s, base);
	case INGOT_OP_ARRAY:
		return put_array(e, s, base, ret_led);
	case INGOT_OP_POINTER:
	case INGOT_OP_INPLACE:
		return put_pointer(e, s, base, ret_led);
	case INGOT_OP_W16:
		return put_narrow(e, s, base, 2);
	case INGOT_OP_W8:
		return put_narrow(e, s, base, 1);
	case INGOT_OP_LONG:
		return put_narrow(e, s, base, 8);
	case INGOT_OP_OPAQUE:
		return put_padded(e, base + s->offset, s->n);
	case INGOT_OP_TEXT:
		return put_text(e, s, base);
	case INGOT_OP_WTEXT:
		return put_wide_text(e, s, base);
	case INGOT_OP_WSTRING:
		return put_wide_string(e, s, base);
	case INGOT_OP_BYTES:
		return put_bytes(e, s, base);
	case INGOT_OP_SIZED:
		return put_sized(e, s, base, ret_led);
	case INGOT_OP_TAIL:
		return put_tail(e, s, base, ret_led);
	case INGOT_OP_UNION:
		return put_union(e, s, base, ret_led);
	case INGOT_OP_CHECK:
		if (!e->blank && !ingot_values_allowed(base, s))
			return fail(e, RPC_X_ENUM_VALUE_OUT_OF_RANGE);
		return true;
	case INGOT_OP_GAP:
	case INGOT_OP_BLOCK:
	case INGOT_OP_EXTENT:
		return true;
	default:
		return fail(e, RPC_S_INTERNAL_ERROR);
	}
}
