/*
 * xdr_rare.c: the steps of the reading walk that few structures have many of.
 *
 * In: a step, the decoder's cursor. Out: the step's values, or what it leads to. They stand apart from
 * xdr_walk.c, which has the others and the loop, so that its cursor stays in registers.
 */
#include "extents.h"
#include "utf.h"
#include "xdr_take.h"

/* Integers of 1, 2 or 8 bytes, each of which takes a word of the wire and must fit. */
static bool take_narrow(struct xdr_decoder *d, struct xdr_cursor *c, const ingot_step *s,
			char *base, uint8_t width, bool measuring)
{
	bool is_signed = (s->flags & INGOT_STEP_SIGNED) != 0;

	if (bytes_left(d, c) / XDR_UNIT < s->n)
		return bad_data(d);
	for (uint32_t i = 0; i < s->n; i++, c->wire += XDR_UNIT) {
		uint32_t word = xdr_get32(c->wire);
		int64_t value = is_signed ? (int32_t)word : (int64_t)word;
		int64_t high = width == 1 ? UINT8_MAX : width == 2 ? UINT16_MAX : UINT32_MAX;

		if (is_signed ? value < -(high + 1) / 2 || value > high / 2 : value > high)
			return bad_data(d);
		if (!measuring)
			ingot_field_set_integer(base + s->offset + (size_t)i * width, width, value);
	}
	if (!measuring)
		zero_gap(base + s->offset + (size_t)s->n * width, s->gap);
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

/* Whether the wire's elements from `length` on, which hold no data, are zero. */
static bool rest_is_zero(const ingot_step *s, const uint8_t *wire,
			 const struct ingot_extents *extents)
{
	uint32_t width = s->type ? s->type->min_wire : 1;
	size_t end = (size_t)extents->size * width;

	for (size_t i = (size_t)extents->length * width; i < end; i++)
		if (wire[i])
			return false;
	return true;
}

/* The count, and for bytes (type NULL) all that is checked of them. */
static bool take_number(struct xdr_decoder *d, struct xdr_cursor *c, const ingot_step *s,
			uint32_t *ret_count)
{
	return s->type ? take_count(d, c, s, ret_count)
		       : take_length(d, c, s->min, s->max, ret_count);
}

/* The elements' bytes, or what they lead to. */
static struct xdr_inner take_elements(struct xdr_cursor *c, const ingot_step *s, char *elements,
				      uint32_t count, bool measuring)
{
	if (s->type)
		return take_run(c, s->type, elements, count, measuring);
	if (!measuring && count)
		memcpy(elements, c->wire, count);
	c->wire += xdr_padded(count);
	return (struct xdr_inner){NULL, NULL, 0};
}

/* An array whose count the numbers in front of it tell as well; while measuring there are none. */
static bool take_sized(struct xdr_decoder *d, struct xdr_cursor *c, const ingot_step *s, char *base,
		       bool measuring, struct xdr_inner *ret_inner)
{
	uint32_t align = s->type ? s->type->align : 1;
	struct ingot_extents extents;
	uint32_t count;
	char *elements = NULL;

	if (!take_number(d, c, s, &count))
		return false;
	if (!measuring) {
		if (!ingot_extents_reckon(base, s, &extents) || extents.size != count)
			return over_bound(d);
		if (!rest_is_zero(s, c->wire, &extents))
			return bad_data(d);
	}
	if (count &&
	    !place(d, c, (uint64_t)count * ingot_element_size(s), align, measuring, &elements))
		return false;
	if (!measuring)
		ingot_field_set_pointer(base, s->offset, elements);
	*ret_inner = take_elements(c, s, elements, count, measuring);
	return true;
}

/*
 * Elements in the structure and behind it. Nothing was placed since the structure itself was, so that it is
 * the last thing in front of the tail; what it has left over behind its elements is zero.
 */
static bool take_tail(struct xdr_decoder *d, struct xdr_cursor *c, const ingot_step *s, char *base,
		      bool measuring, struct xdr_inner *ret_inner)
{
	uintptr_t start = c->tail - s->n;
	uint64_t end;
	uint32_t count;

	if (!take_number(d, c, s, &count))
		return false;
	if (!measuring && (uintptr_t)base != start)
		return fail(d, RPC_S_INTERNAL_ERROR);
	end = ingot_tail_end(s, count);
	if (end > d->limit - start)
		return over_bound(d);
	if (end > s->n)
		c->tail = start + (uintptr_t)end;
	if (!measuring) {
		if (!ingot_peer_put(base, s, count))
			return bad_data(d);
		if (end < s->n)
			memset(base + end, 0, s->n - (size_t)end);
	}
	*ret_inner = take_elements(c, s, measuring ? NULL : base + s->offset, count, measuring);
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

enum outcome ingot_xdr_take_rare(struct xdr_decoder *d, const ingot_step *s, char *base,
				 bool measuring, struct xdr_inner *ret_inner)
{
	struct xdr_cursor *c = &d->at;

	switch (s->op) {
	case INGOT_OP_W16:
		return done(take_narrow(d, c, s, base, 2, measuring));
	case INGOT_OP_W8:
		return done(take_narrow(d, c, s, base, 1, measuring));
	case INGOT_OP_LONG:
		return done(take_narrow(d, c, s, base, 8, measuring));
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
	case INGOT_OP_SIZED:
		return leads(take_sized(d, c, s, base, measuring, ret_inner));
	case INGOT_OP_EXTENT: /* read with its SIZED */
		return STEP_DONE;
	case INGOT_OP_TAIL:
		return leads(take_tail(d, c, s, base, measuring, ret_inner));
	case INGOT_OP_INPLACE:
		return leads(take_inplace(d, c, s, base, measuring, ret_inner));
	case INGOT_OP_UNION:
		return leads(take_union(d, c, s, base, measuring, ret_inner));
	case INGOT_OP_CHECK:
		if (!measuring && !ingot_values_allowed(base, s))
			return done(fail(d, RPC_X_ENUM_VALUE_OUT_OF_RANGE));
		return STEP_DONE;
	default: /* BLOCK is frame.c's */
		return done(fail(d, RPC_S_INTERNAL_ERROR));
	}
}
