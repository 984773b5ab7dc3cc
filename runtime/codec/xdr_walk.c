/*
 * xdr_walk.c: the walk over a type table that reads XDR.
 *
 * In: wire bytes and a table. Out: C values in a block (ingot_xdr_fill), or the number of bytes that
 * they need (ingot_xdr_measure). Both are the same source, compiled twice with `measuring` constant, so
 * what is measured and what is filled cannot drift apart. The steps that most structures are made of are
 * here; xdr_rare.c has the others. Every count, length, flag, discriminant and padding byte is checked
 * against the bytes that are there before it is used, and every placement against the block's capacity.
 * A list's next pointer, the last step of its structure, is followed in the loop; only other nesting calls
 * itself, and is limited. It allocates nothing.
 */
#include "text_copy.h"
#include "xdr_flat.h"
#include "xdr_take.h"

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

/* As far as this, the common steps need not ask whether there is more to read and room for it. */
struct near {
	const uint8_t *wire; /* NEAR_BYTES more can be read; NULL: nowhere */
	uintptr_t tail;      /* TEXT_SHORT bytes more can be taken */
};

#define NEAR_BYTES 128u

_Static_assert(XDR_FEW_BYTES + 2 * XDR_UNIT + TEXT_SHORT <= NEAR_BYTES,
	       "a few numbers and a short text are not near");
_Static_assert(TEXT_SHORT <= XDR_DECODE_SLACK, "a short text is copied beyond the slack");

/* Nowhere also where short text may be over the limit. */
ALWAYS_INLINE struct near near_of(const struct xdr_decoder *d)
{
	bool is_near = bytes_left(d, &d->at) >= NEAR_BYTES && d->limit - d->at.tail >= TEXT_SHORT &&
		       d->limits.string >= TEXT_SHORT;

	if (!is_near)
		return (struct near){NULL, 0};
	return (struct near){d->end - NEAR_BYTES, d->limit - TEXT_SHORT};
}

/* Numbers, few of them. False, and nothing has been taken: take_words'. */
ALWAYS_INLINE bool take_few_words(struct xdr_cursor *c, const ingot_step *s, char *base)
{
	size_t bytes = (size_t)s->n * 4;

	if (s->n - 1 >= XDR_FEW_BYTES / 4)
		return false;
	xdr_copy32_few(base + s->offset, c->wire, s->n);
	if (s->gap == 4)
		memset(base + s->offset + bytes, 0, 4);
	else if (s->gap)
		zero_gap(base + s->offset + bytes, s->gap);
	c->wire += bytes;
	return true;
}

/* Text that is absent or short. False, and nothing has been taken: take_string's, which says what is wrong. */
ALWAYS_INLINE bool take_short_string(struct xdr_cursor *c, const struct near *near,
				     const ingot_step *s, char *base)
{
	const uint8_t *wire = c->wire;
	char *text = (char *)c->tail;
	uint32_t length;
	size_t padded;

	if (s->flags & INGOT_STEP_OPTIONAL) {
		uint32_t present = xdr_get32(wire);

		wire += XDR_UNIT;
		if (present == 0) {
			c->wire = wire;
			ingot_field_set_pointer(base, s->offset, NULL);
			return true;
		}
		if (present != 1)
			return false;
	}
	length = xdr_get32(wire);
	wire += XDR_UNIT;
	padded = xdr_padded(length);
	if (length >= TEXT_SHORT || c->tail > near->tail)
		return false;
	if ((s->min | s->max) && (length < s->min || (s->max && length > s->max)))
		return false;
	if (!text_copy_short(text, wire, length, padded))
		return false;
	ingot_field_set_pointer(base, s->offset, text);
	c->tail += (uintptr_t)length + 1;
	c->wire = wire + padded;
	return true;
}

/* Numbers and the text behind them, as far as they are common. Gives the step that is next. */
ALWAYS_INLINE const ingot_step *take_common(struct xdr_cursor *c, const struct near *near,
					    const ingot_step *s, char *base)
{
	if ((uintptr_t)c->wire > (uintptr_t)near->wire)
		return s;
	if (s->op == INGOT_OP_W32 && take_few_words(c, s, base))
		s++;
	if (s->op == INGOT_OP_STRING && take_short_string(c, near, s, base))
		s++;
	return s;
}

/* A table's pointer to the elements of an array, and their place. */
ALWAYS_INLINE bool take_array(struct xdr_decoder *d, struct xdr_cursor *c, const ingot_step *s,
			      char *base, bool measuring, struct xdr_inner *ret_inner)
{
	uint32_t count;
	char *elements = NULL;

	if (!take_count(d, c, s, &count))
		return false;
	if (count &&
	    !place(d, c, (uint64_t)count * s->type->size, s->type->align, measuring, &elements))
		return false;
	if (!measuring) {
		if (!ingot_peer_put(base, s, count))
			return bad_data(d);
		ingot_field_set_pointer(base, s->offset, elements);
	}
	*ret_inner = take_run(c, s->type, elements, count, measuring);
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
	case INGOT_OP_GAP:
		if (!measuring)
			zero_gap(base + s->offset, s->n);
		return STEP_DONE;
	default:
		d->at = *c;
		outcome = ingot_xdr_take_rare(d, s, base, measuring, &inner);
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
ALWAYS_INLINE bool walk_one(struct xdr_decoder *d, struct xdr_cursor *c, const struct near *near,
			    const ingot_step *s, char *base, bool measuring)
{
	for (;;) {
		const ingot_step *first = s;
		struct xdr_inner inner;

		if (!measuring) {
			s = take_common(c, near, s, base);
			if (s->op == INGOT_OP_END)
				return true;
			if (s != first)
				continue;
		}
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
	const struct near near = near_of(d);

	for (size_t i = 0; i < count; i++) {
		if (!walk_one(d, &c, &near, type->steps, first, measuring))
			return false;
		first = measuring ? NULL : first + type->size;
	}
	d->at = c;
	return true;
}

static bool fill(struct xdr_decoder *d, const ingot_type *type, char *base, size_t count)
{
	return walk(d, type, base, count, false);
}

/* Many, as far as they are common; the others as always, several of them where one was not common at once. */
static bool fill_flat(struct xdr_decoder *d, const struct xdr_flat *flat, char *base, size_t count)
{
	for (;;) {
		size_t common = ingot_xdr_flat_fill(d, flat, base, count);
		size_t others = xdr_flat_others(common, count);

		base += common * flat->type->size;
		if (!fill(d, flat->type, base, others))
			return false;
		count -= common + others;
		if (count == 0)
			return true;
		base += others * flat->type->size;
	}
}

bool ingot_xdr_fill(struct xdr_decoder *decoder, const ingot_type *type, char *base, size_t count)
{
	bool ok;

	if (decoder->depth >= decoder->limits.depth)
		return over_bound(decoder);
	decoder->depth++;
	if (xdr_flat_is_for(decoder->flat, type, count))
		ok = fill_flat(decoder, decoder->flat, base, count);
	else
		ok = fill(decoder, type, base, count);
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
