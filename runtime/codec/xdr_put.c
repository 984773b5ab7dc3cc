/*
 * xdr_put.c: the walk over a type table that writes XDR.
 *
 * In: a value and its type table. Out: its bytes, behind the encoder's others. The steps that most structures are
 * made of, a few numbers and short text, are here; whatever else there is, and whatever is wrong with these,
 * is left to xdr_put_rare.c. Lists are followed in the loop, other nesting is limited.
 */
#include "fields.h"
#include "text_put.h"
#include "winerror.h"
#include "xdr_encoder.h"
#include "xdr_wire.h"

#define ALWAYS_INLINE static inline __attribute__((always_inline))

_Static_assert(XDR_FEW_BYTES + 3 * XDR_UNIT + TEXT_PUT_SHORT <= XDR_ENCODE_SLACK,
	       "a few numbers and a short text do not fit into the slack");

/* Where the next byte goes; in a register while structures are walked. */
struct pen {
	uint8_t *at;
};

/* A few numbers. False, and nothing is written: the rare steps' business. */
ALWAYS_INLINE bool put_few_words(struct pen *pen, const ingot_step *s, const char *base)
{
	if (s->n - 1 >= XDR_FEW_BYTES / 4)
		return false;
	xdr_copy32_few(pen->at, base + s->offset, s->n);
	pen->at += (size_t)s->n * 4;
	return true;
}

_Static_assert(TEXT_PUT_SHORT <= INGOT_STRING_MAX, "a short text may be over the limit");

ALWAYS_INLINE bool within_bounds(const ingot_step *s, uint32_t length)
{
	return !(s->min | s->max) || (length >= s->min && (!s->max || length <= s->max));
}

/* Text that is absent or short. False: the rare steps' business. */
ALWAYS_INLINE bool put_short_string(const struct xdr_encoder *e, struct pen *pen,
				    const ingot_step *s, const char *base)
{
	const char *text = ingot_field_pointer(base, s->offset);
	bool optional = (s->flags & INGOT_STEP_OPTIONAL) != 0;
	uint8_t *to = pen->at;
	uint32_t length;

	if (!text) {
		xdr_put32(to, 0);
		pen->at += optional ? XDR_UNIT : 0;
		return optional;
	}
	if (optional) {
		xdr_put32(to, 1);
		to += XDR_UNIT;
	}
	if (!text_put_short(to + XDR_UNIT, text, e->text_places, &length) ||
	    !within_bounds(s, length))
		return false;
	xdr_put32(to, length);
	to += XDR_UNIT;
	/* what was copied from behind the text goes: here is its padding, and the rest is written over */
	xdr_put32(to + length, 0);
	pen->at = to + xdr_padded(length);
	return true;
}

/* Any other step, and the values that it leads to. False: e->status says why. */
static __attribute__((noinline)) bool put_other(struct xdr_encoder *e, const ingot_step *s,
						const char *base, struct xdr_led *ret_next)
{
	struct xdr_led led = {NULL, NULL, 0};

	ret_next->count = 0;
	if (s->op == INGOT_OP_STRUCT)
		led = (struct xdr_led){s->type, base + s->offset, s->n};
	else if (!ingot_xdr_put_rare(e, s, base, &led))
		return false;
	if (led.count == 1 && s->op != INGOT_OP_ARRAY && ingot_step_is_last(s)) {
		*ret_next = led;
		return true;
	}
	return led.count == 0 || ingot_xdr_put(e, led.type, led.base, led.count);
}

/*
 * Write one structure, numbers and the text behind them at a time. A step that leads to one other value and is its
 * structure's last is followed in the loop: that is how a list of any length needs no stack.
 */
ALWAYS_INLINE bool put_one(struct xdr_encoder *e, struct pen *pen, const ingot_step *s,
			   const char *base)
{
	for (;;) {
		const ingot_step *first = s;

		if (s->op == INGOT_OP_GAP)
			s++;
		if (s->op == INGOT_OP_W32 && put_few_words(pen, s, base))
			s++;
		if (s->op == INGOT_OP_STRING && put_short_string(e, pen, s, base))
			s++;
		if (pen->at > e->end) {
			e->at = pen->at;
			if (!ingot_xdr_grow(e, 0))
				return false;
			pen->at = e->at;
		}
		if (s->op == INGOT_OP_END)
			return true;
		if (s == first) {
			struct xdr_led next;

			e->at = pen->at;
			if (!put_other(e, s, base, &next))
				return false;
			pen->at = e->at;
			s = next.count ? next.type->steps : s + 1;
			base = next.count ? next.base : base;
		}
	}
}

static bool put_some(struct xdr_encoder *e, struct xdr_progress *progress, const ingot_type *type,
		     const char *first, uint64_t count)
{
	struct pen pen = {e->at};
	bool ok = true;

	for (; ok && count > 0; count--, first += type->size) {
		ok = put_one(e, &pen, type->steps, first);
		progress->done++;
	}
	e->at = pen.at;
	return ok;
}

/* Many, as far as they are common; the others as always, several of them where one was not common at once. */
static bool put_flat(struct xdr_encoder *e, struct xdr_progress *progress,
		     const struct xdr_flat *flat, const char *first, uint64_t count)
{
	for (;;) {
		size_t common = ingot_xdr_flat_put(e, flat, first, count);
		size_t others = xdr_flat_others(common, count);

		first += common * flat->type->size;
		progress->done += common;
		if (!put_some(e, progress, flat->type, first, others))
			return false;
		count -= common + others;
		if (count == 0)
			return true;
		first += others * flat->type->size;
	}
}

static bool put_all(struct xdr_encoder *e, const ingot_type *type, const char *first,
		    uint64_t count)
{
	struct xdr_progress progress = {0, count, (size_t)(e->at - e->start), type->min_wire};
	bool outermost = count > 1 && !e->progress;
	bool ok;

	if (outermost)
		e->progress = &progress;
	if (xdr_flat_is_for(e->flat, type, count))
		ok = put_flat(e, &progress, e->flat, first, count);
	else
		ok = put_some(e, &progress, type, first, count);
	if (outermost)
		e->progress = NULL;
	return ok;
}

bool ingot_xdr_put(struct xdr_encoder *e, const ingot_type *type, const char *first, uint64_t count)
{
	bool ok;

	if (e->depth >= e->limits.depth)
		return xdr_encoder_fail(e, RPC_X_INVALID_BOUND);
	e->depth++;
	ok = put_all(e, type, first, count);
	e->depth--;
	return ok;
}
