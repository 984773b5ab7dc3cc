/*
 * xdr_walk.c: the walk over a type table that reads XDR.
 *
 * In: wire bytes and a table. Out: C values in a block (ingot_xdr_fill), or the number of bytes that
 * they need (ingot_xdr_measure). Both are the same source, compiled twice with `measuring` constant, so
 * what is measured and what is filled cannot drift apart. Every count, length, flag, discriminant and
 * padding byte is checked against the bytes that are there before it is used, and every placement
 * against the block's capacity. A list's next pointer, the last step of its structure, is followed in
 * the loop; only other nesting calls itself, and is limited. It allocates nothing.
 */
#include <limits.h>

#include "fields.h"
#include "text_copy.h"
#include "utf.h"
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

static bool fail(struct xdr_decoder *d, NET_API_STATUS status)
{
	d->status = status;
	return false;
}

static bool bad_data(struct xdr_decoder *d)
{
	return fail(d, RPC_X_BAD_STUB_DATA);
}

static bool over_bound(struct xdr_decoder *d)
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

/* Integers of 4 or 8 bytes, side by side. */
ALWAYS_INLINE bool take_words(struct xdr_decoder *d, struct xdr_cursor *c, const ingot_step *s,
			      char *base, size_t width, bool measuring)
{
	size_t bytes = width * s->n;

	if (bytes_left(d, c) < bytes)
		return bad_data(d);
	if (!measuring) {
		if (width == 4)
			xdr_copy32(base + s->offset, c->wire, s->n);
		else
			xdr_copy64(base + s->offset, c->wire, s->n);
		zero_gap(base + s->offset + bytes, s->gap);
	}
	c->wire += bytes;
	return true;
}

/* Integers of 1 or 2 bytes, each of which takes a word of the wire and must fit. */
static bool take_narrow(struct xdr_decoder *d, struct xdr_cursor *c, const ingot_step *s,
			char *base, uint8_t width, bool measuring)
{
	bool is_signed = (s->flags & INGOT_STEP_SIGNED) != 0;

	if (bytes_left(d, c) / XDR_UNIT < s->n)
		return bad_data(d);
	for (uint32_t i = 0; i < s->n; i++, c->wire += XDR_UNIT) {
		uint32_t word = xdr_get32(c->wire);
		int64_t value = is_signed ? (int32_t)word : (int64_t)word;
		int64_t high = width == 1 ? UINT8_MAX : UINT16_MAX;

		if (is_signed ? value < -(high + 1) / 2 || value > high / 2 : value > high)
			return bad_data(d);
		if (!measuring)
			ingot_field_set_integer(base + s->offset + (size_t)i * width, width, value);
	}
	if (!measuring)
		zero_gap(base + s->offset + (size_t)s->n * width, s->gap);
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

ALWAYS_INLINE bool take_string(struct xdr_decoder *d, struct xdr_cursor *c, const ingot_step *s,
			       char *base, bool measuring)
{
	bool present = true;
	uint32_t length;
	char *text = NULL;

	if ((s->flags & INGOT_STEP_OPTIONAL) && !take_flag(d, c, &present))
		return false;
	if (present) {
		if (!take_length(d, c, s->min, s->max, &length))
			return false;
		if (length >= d->limit - c->tail)
			return over_bound(d);
		text = measuring ? NULL : (char *)c->tail;
		c->tail += (uintptr_t)length + 1;
		if (!measuring) {
			if (!text_copy(text, c->wire, length, bytes_left(d, c)))
				return bad_data(d);
			text[length] = '\0';
		}
		c->wire += xdr_padded(length);
	}
	if (!measuring)
		ingot_field_set_pointer(base, s->offset, text);
	return true;
}

static bool take_bytes(struct xdr_decoder *d, struct xdr_cursor *c, const ingot_step *s, char *base,
		       bool measuring)
{
	uint32_t length;
	char *bytes = NULL;

	if (!take_length(d, c, s->min, s->max, &length))
		return false;
	if (length && !place(d, c, length, 1, measuring, &bytes))
		return false;
	if (!measuring) {
		if (!ingot_peer_put(base, s, length))
			return bad_data(d);
		ingot_field_set_pointer(base, s->offset, bytes);
		if (length)
			memcpy(bytes, c->wire, length);
	}
	c->wire += xdr_padded(length);
	return true;
}

/* Text of at most n - 1 bytes, in place; what is left of the n is zero. */
static bool take_text(struct xdr_decoder *d, struct xdr_cursor *c, const ingot_step *s, char *base,
		      bool measuring)
{
	uint32_t length;

	if (!take_length(d, c, s->min, s->max, &length))
		return false;
	if (length >= s->n)
		return over_bound(d);
	if (!measuring) {
		if (length && memchr(c->wire, 0, length))
			return bad_data(d);
		memcpy(base + s->offset, c->wire, length);
		memset(base + s->offset + length, 0, s->n - length + s->gap);
	}
	c->wire += xdr_padded(length);
	return true;
}

/* The length of UTF-8 that becomes UTF-16, in bytes and in units; bounds are in units. */
static bool take_wide_length(struct xdr_decoder *d, struct xdr_cursor *c, const ingot_step *s,
			     uint32_t *ret_length, size_t *ret_units)
{
	if (!take_length(d, c, 0, 0, ret_length))
		return false;
	*ret_units = utf16_units(c->wire, *ret_length);
	if (*ret_units == UTF_BAD)
		return bad_data(d);
	if ((s->max && *ret_units > s->max) || *ret_units < s->min)
		return over_bound(d);
	return true;
}

static bool take_wide_string(struct xdr_decoder *d, struct xdr_cursor *c, const ingot_step *s,
			     char *base, bool measuring)
{
	bool present = true;
	uint32_t length;
	size_t units;
	char *text = NULL;

	if ((s->flags & INGOT_STEP_OPTIONAL) && !take_flag(d, c, &present))
		return false;
	if (present) {
		if (!take_wide_length(d, c, s, &length, &units) ||
		    !place(d, c, ((uint64_t)units + 1) * sizeof(char16_t), sizeof(char16_t),
			   measuring, &text))
			return false;
		if (!measuring) {
			utf16_from_utf8((char16_t *)(void *)text, c->wire, length);
			memset(text + units * sizeof(char16_t), 0, sizeof(char16_t));
		}
		c->wire += xdr_padded(length);
	}
	if (!measuring)
		ingot_field_set_pointer(base, s->offset, text);
	return true;
}

static bool take_wide_text(struct xdr_decoder *d, struct xdr_cursor *c, const ingot_step *s,
			   char *base, bool measuring)
{
	uint32_t length;
	size_t units;

	if (!take_wide_length(d, c, s, &length, &units))
		return false;
	if (units >= s->n)
		return over_bound(d);
	if (!measuring) {
		memset(base + s->offset, 0, (size_t)s->n * sizeof(char16_t) + s->gap);
		utf16_from_utf8((char16_t *)(void *)(base + s->offset), c->wire, length);
	}
	c->wire += xdr_padded(length);
	return true;
}

static bool take_opaque(struct xdr_decoder *d, struct xdr_cursor *c, const ingot_step *s,
			char *base, bool measuring)
{
	if (bytes_left(d, c) < xdr_padded(s->n) || !xdr_padding_is_zero(c->wire, s->n))
		return bad_data(d);
	if (!measuring) {
		memcpy(base + s->offset, c->wire, s->n);
		zero_gap(base + s->offset + s->n, s->gap);
	}
	c->wire += xdr_padded(s->n);
	return true;
}

/* A table's pointer to the elements of an array, and their place. */
ALWAYS_INLINE bool take_array(struct xdr_decoder *d, struct xdr_cursor *c, const ingot_step *s,
			      char *base, bool measuring, struct xdr_inner *ret_inner)
{
	const ingot_type *type = s->type;
	uint32_t count;
	char *elements = NULL;

	if (!take_word(d, c, &count))
		return false;
	if (count > d->limits.count || (s->max && count > s->max) || count < s->min)
		return over_bound(d);
	if ((uint64_t)count * type->min_wire > bytes_left(d, c))
		return bad_data(d);
	if (count && !place(d, c, (uint64_t)count * type->size, type->align, measuring, &elements))
		return false;
	if (!measuring) {
		if (!ingot_peer_put(base, s, count))
			return bad_data(d);
		ingot_field_set_pointer(base, s->offset, elements);
	}
	if (type->flags & INGOT_TYPE_RUN) {
		if (!measuring)
			xdr_copy_run(elements, c->wire, type, count);
		c->wire += (size_t)count * type->size;
		count = 0;
	}
	*ret_inner = (struct xdr_inner){type, elements, count};
	return true;
}

ALWAYS_INLINE bool take_pointer(struct xdr_decoder *d, struct xdr_cursor *c, const ingot_step *s,
				char *base, bool measuring, struct xdr_inner *ret_inner)
{
	bool present = true;
	char *target = NULL;

	if ((s->flags & INGOT_STEP_OPTIONAL) && !take_flag(d, c, &present))
		return false;
	if (present && !place(d, c, s->type->size, s->type->align, measuring, &target))
		return false;
	if (!measuring)
		ingot_field_set_pointer(base, s->offset, target);
	*ret_inner = (struct xdr_inner){s->type, target, present ? 1 : 0};
	return true;
}

/* Into what the frame points to already; the wire must be there exactly when the pointer is. */
static bool take_inplace(struct xdr_decoder *d, struct xdr_cursor *c, const ingot_step *s,
			 char *base, bool measuring, struct xdr_inner *ret_inner)
{
	bool present = true;
	char *target;

	if (measuring)
		return fail(d, RPC_S_INTERNAL_ERROR);
	target = ingot_field_pointer(base, s->offset);
	if ((s->flags & INGOT_STEP_OPTIONAL) && !take_flag(d, c, &present))
		return false;
	if (present != (target != NULL))
		return bad_data(d);
	*ret_inner = (struct xdr_inner){s->type, target, present ? 1 : 0};
	return true;
}

static bool take_union(struct xdr_decoder *d, struct xdr_cursor *c, const ingot_step *s, char *base,
		       bool measuring, struct xdr_inner *ret_inner)
{
	uint32_t word;
	int64_t value;
	const ingot_arm *arm;
	char *place = NULL;

	if (!take_word(d, c, &word))
		return false;
	value = s->flags & INGOT_STEP_SIGNED ? (int32_t)word : (int64_t)word;
	arm = ingot_arm_find(s->type, value);
	if (!arm)
		return fail(d, RPC_S_INVALID_TAG);
	if (!measuring) {
		if (!ingot_peer_put(base, s, value))
			return bad_data(d);
		place = base + s->offset;
		memset(place, 0, (size_t)s->type->size + s->gap);
	}
	*ret_inner = (struct xdr_inner){arm->type, place, arm->type ? 1 : 0};
	return true;
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

/*
 * The steps that few structures have many of. Out of line, and with the cursor in memory, so that those of
 * take_step keep theirs in registers.
 */
static __attribute__((noinline)) enum outcome take_rare_step(struct xdr_decoder *d,
							     const ingot_step *s, char *base,
							     bool measuring,
							     struct xdr_inner *ret_inner)
{
	struct xdr_cursor *c = &d->at;

	switch (s->op) {
	case INGOT_OP_W16:
		return done(take_narrow(d, c, s, base, 2, measuring));
	case INGOT_OP_W8:
		return done(take_narrow(d, c, s, base, 1, measuring));
	case INGOT_OP_OPAQUE:
		return done(take_opaque(d, c, s, base, measuring));
	case INGOT_OP_TEXT:
		return done(take_text(d, c, s, base, measuring));
	case INGOT_OP_WTEXT:
		return done(take_wide_text(d, c, s, base, measuring));
	case INGOT_OP_WSTRING:
		return done(take_wide_string(d, c, s, base, measuring));
	case INGOT_OP_BYTES:
		return done(take_bytes(d, c, s, base, measuring));
	case INGOT_OP_INPLACE:
		return leads(take_inplace(d, c, s, base, measuring, ret_inner));
	case INGOT_OP_UNION:
		return leads(take_union(d, c, s, base, measuring, ret_inner));
	case INGOT_OP_CHECK:
		if (!measuring && !ingot_values_allowed(base, s))
			return done(fail(d, RPC_X_ENUM_VALUE_OUT_OF_RANGE));
		return STEP_DONE;
	case INGOT_OP_GAP:
		if (!measuring)
			memset(base + s->offset, 0, s->n);
		return STEP_DONE;
	default: /* BLOCK is frame.c's */
		return done(fail(d, RPC_S_INTERNAL_ERROR));
	}
}

/* One step. *ret_inner is set when it leads on. */
ALWAYS_INLINE enum outcome take_step(struct xdr_decoder *d, struct xdr_cursor *c,
				     const ingot_step *s, char *base, bool measuring,
				     struct xdr_inner *ret_inner)
{
	struct xdr_inner inner;
	enum outcome outcome;

	switch (s->op) {
	case INGOT_OP_END:
		return STEP_ENDS;
	case INGOT_OP_W32:
		return done(take_words(d, c, s, base, 4, measuring));
	case INGOT_OP_W64:
		return done(take_words(d, c, s, base, 8, measuring));
	case INGOT_OP_STRING:
		return done(take_string(d, c, s, base, measuring));
	case INGOT_OP_ARRAY:
		return leads(take_array(d, c, s, base, measuring, ret_inner));
	case INGOT_OP_POINTER:
		return leads(take_pointer(d, c, s, base, measuring, ret_inner));
	case INGOT_OP_STRUCT:
		*ret_inner = (struct xdr_inner){s->type, measuring ? NULL : base + s->offset, s->n};
		return STEP_LEADS;
	default:
		d->at = *c;
		outcome = take_rare_step(d, s, base, measuring, &inner);
		*c = d->at;
		if (outcome == STEP_LEADS)
			*ret_inner = inner;
		return outcome;
	}
}

/* Walk the values that a step leads to, with the cursor written back and taken up again. */
ALWAYS_INLINE bool descend(struct xdr_decoder *d, struct xdr_cursor *c,
			   const struct xdr_inner *inner, bool measuring)
{
	bool ok;

	d->at = *c;
	ok = measuring ? ingot_xdr_measure(d, inner->type, inner->count)
		       : ingot_xdr_fill(d, inner->type, inner->base, inner->count);
	*c = d->at;
	return ok;
}

/*
 * Walk one structure. A step that leads to one other value and is its structure's last is followed in the
 * loop: that is how a list of any length needs no stack.
 */
ALWAYS_INLINE bool walk_one(struct xdr_decoder *d, struct xdr_cursor *c, const ingot_step *s,
			    char *base, bool measuring)
{
	for (;;) {
		struct xdr_inner inner;

		switch (take_step(d, c, s, base, measuring, &inner)) {
		case STEP_FAILED:
			return false;
		case STEP_ENDS:
			return true;
		case STEP_LEADS:
			if (inner.count == 1 && s->op != INGOT_OP_ARRAY && ingot_step_is_last(s)) {
				s = inner.type->steps;
				base = inner.base;
				continue;
			}
			if (inner.count != 0 && !descend(d, c, &inner, measuring))
				return false;
			break;
		case STEP_DONE:
			break;
		}
		s++;
	}
}

ALWAYS_INLINE bool walk(struct xdr_decoder *d, const ingot_type *type, char *first, size_t count,
			bool measuring)
{
	struct xdr_cursor c = d->at;

	for (size_t i = 0; i < count; i++)
		if (!walk_one(d, &c, type->steps, measuring ? NULL : first + i * type->size,
			      measuring))
			return false;
	d->at = c;
	return true;
}

bool ingot_xdr_fill(struct xdr_decoder *decoder, const ingot_type *type, char *base, size_t count)
{
	bool ok;

	if (decoder->depth >= decoder->limits.depth)
		return over_bound(decoder);
	decoder->depth++;
	ok = walk(decoder, type, base, count, false);
	decoder->depth--;
	return ok;
}

bool ingot_xdr_measure(struct xdr_decoder *decoder, const ingot_type *type, size_t count)
{
	bool ok;

	if (decoder->depth >= decoder->limits.depth)
		return over_bound(decoder);
	decoder->depth++;
	ok = walk(decoder, type, NULL, count, true);
	decoder->depth--;
	return ok;
}
