/*
 * pb_value.c: one value of a protobuf message to its place in C.
 *
 * In: a record's value, the steps that say where it stands. Out: the value there, and what it points to in
 * the block; its steps' bounds and CHECK hold. A value that comes again takes the place of the one before,
 * whose text or bytes become zeros that belong to nothing.
 */
#include "extents.h"
#include "pb_text.h"
#include "utf.h"

void ingot_pb_forget(const struct pb_decoder *d, const ingot_step *s, char *base)
{
	char *old;

	if (s->op != INGOT_OP_STRING && s->op != INGOT_OP_WSTRING && s->op != INGOT_OP_BYTES &&
	    s->op != INGOT_OP_ARRAY) {
		memset(base + s->offset, 0, ingot_step_size(s));
		return;
	}
	old = replaced(d, base, s);
	ingot_field_set_pointer(base, s->offset, NULL);
	if (old && s->op == INGOT_OP_STRING)
		memset(old, 0, strlen(old));
	else if (old && s->op == INGOT_OP_WSTRING)
		memset(old, 0, utf16_length((char16_t *)(void *)old, SIZE_MAX) * sizeof(char16_t));
	else if (old)
		memset(old, 0, (size_t)ingot_peer_get(base, s));
	if (s->op == INGOT_OP_BYTES || s->op == INGOT_OP_ARRAY)
		ingot_field_set_integer(base + s->peer, s->width, 0);
}

bool ingot_pb_take_number(struct pb_decoder *d, uint8_t kind, const ingot_step *s, char *base,
			  uint64_t bits)
{
	char *place = base + s->offset;
	uint32_t word;

	bits = number_bits(kind, bits);
	switch (s->op) {
	case INGOT_OP_W32:
		word = (uint32_t)bits;
		memcpy(place, &word, sizeof(word));
		return true;
	case INGOT_OP_W64:
	case INGOT_OP_LONG:
		memcpy(place, &bits, sizeof(bits));
		return true;
	case INGOT_OP_W16:
	case INGOT_OP_W8:
	case INGOT_OP_OPAQUE: {
		bool is_signed = (s->flags & INGOT_STEP_SIGNED) != 0;
		uint8_t width = s->op == INGOT_OP_W16 ? 2 : 1;

		ingot_field_set_integer(place, width, (int64_t)bits);
		if (ingot_field_integer(place, width, is_signed) != (int64_t)bits)
			return bad_data(d);
		return true;
	}
	default:
		return fail(d, RPC_S_INTERNAL_ERROR);
	}
}

bool ingot_pb_check(struct pb_decoder *d, const ingot_step *s, const char *base)
{
	for (; s->op != INGOT_OP_END; s++)
		if (s->op == INGOT_OP_CHECK && !ingot_values_allowed(base, s))
			return fail(d, RPC_X_ENUM_VALUE_OUT_OF_RANGE);
	return true;
}

/* Exactly n bytes in place; none at all stand for n zeros. */
static bool take_opaque(struct pb_decoder *d, const ingot_step *s, char *base,
			const struct pb_value *value)
{
	if (value->length && value->length != s->n)
		return bad_data(d);
	if (value->length)
		memcpy(base + s->offset, value->bytes, s->n);
	else
		memset(base + s->offset, 0, s->n);
	return true;
}

static bool is_text(const struct pb_decoder *d, const struct pb_value *value)
{
	return d->is_c || utf8_is_text(value->bytes, value->length);
}

/* Text of at most n - 1 bytes, in place; what is left of the n is zero. */
static bool take_text(struct pb_decoder *d, const ingot_step *s, char *base,
		      const struct pb_value *value)
{
	char *to = base + s->offset;

	if (value->length >= s->n || !in_bounds(s, value->length, d->limits.string))
		return over_bound(d);
	if (!is_text(d, value))
		return bad_data(d);
	if (value->length)
		memcpy(to, value->bytes, value->length);
	memset(to + value->length, 0, s->n - value->length);
	return true;
}

/* UTF-8 that becomes UTF-16: its 16-bit units, which are what is bounded. */
static bool take_units(struct pb_decoder *d, const ingot_step *s, const struct pb_value *value,
		       size_t *ret_units)
{
	if (value->length > d->limits.string)
		return over_bound(d);
	*ret_units = utf16_units(value->bytes, value->length);
	if (*ret_units == UTF_BAD)
		return bad_data(d);
	return in_bounds(s, *ret_units, UINT32_MAX) || over_bound(d);
}

static bool take_wide_text(struct pb_decoder *d, const ingot_step *s, char *base,
			   const struct pb_value *value)
{
	char *to = base + s->offset;
	size_t units;

	if (!take_units(d, s, value, &units))
		return false;
	if (units >= s->n)
		return over_bound(d);
	memset(to, 0, (size_t)s->n * sizeof(char16_t));
	utf16_from_utf8((char16_t *)(void *)to, value->bytes, value->length);
	return true;
}

static bool take_wide_string(struct pb_decoder *d, const ingot_step *s, char *base,
			     const struct pb_value *value)
{
	char *text;
	size_t units;

	if (!take_units(d, s, value, &units))
		return false;
	ingot_pb_forget(d, s, base);
	if (!place(d, ((uint64_t)units + 1) * sizeof(char16_t), sizeof(char16_t), &text))
		return false;
	utf16_from_utf8((char16_t *)(void *)text, value->bytes, value->length);
	memset(text + units * sizeof(char16_t), 0, sizeof(char16_t));
	ingot_field_set_pointer(base, s->offset, text);
	return true;
}

/* Whether each of `count` one-byte elements is one of its type's. */
static bool check_bytes(struct pb_decoder *d, const ingot_type *type, const char *bytes,
			size_t count)
{
	const ingot_step *checks;

	if (!type)
		return true;
	checks = value_step(type->steps) + 1;
	for (size_t i = 0; checks->op != INGOT_OP_END && i < count; i++)
		if (!ingot_pb_check(d, checks, bytes + i))
			return false;
	return true;
}

/* Bytes whose count is the step's peer. */
static bool take_counted(struct pb_decoder *d, const ingot_step *s, char *base,
			 const struct pb_value *value)
{
	char *bytes = NULL;
	size_t length = value->length;

	if (!in_bounds(s, length, s->op == INGOT_OP_BYTES ? d->limits.string : d->limits.count))
		return over_bound(d);
	if (!(s->flags & INGOT_STEP_KNOWN)) /* else it comes once, and the count stays */
		ingot_pb_forget(d, s, base);
	if (length) {
		if (!place(d, length, 1, &bytes))
			return false;
		memcpy(bytes, value->bytes, length);
	}
	ingot_field_set_pointer(base, s->offset, bytes);
	if (!ingot_peer_put(base, s, (int64_t)length))
		return bad_data(d);
	return check_bytes(d, s->type, bytes, length);
}

/* Bytes whose count the numbers of the structure tell as well. */
static bool take_sized(struct pb_decoder *d, const ingot_step *s, char *base,
		       const struct pb_value *value)
{
	struct ingot_extents extents;
	char *bytes = NULL;
	size_t length = value->length;

	if (!in_bounds(s, length, d->limits.string) || !ingot_extents_reckon(base, s, &extents) ||
	    extents.size != length)
		return over_bound(d);
	if (length) {
		if (!place(d, length, 1, &bytes))
			return false;
		memcpy(bytes, value->bytes, length);
		for (size_t i = extents.length; i < length; i++)
			if (bytes[i])
				return bad_data(d);
	}
	ingot_field_set_pointer(base, s->offset, bytes);
	return check_bytes(d, s->type, bytes, length);
}

bool ingot_pb_extend(struct pb_decoder *d, const ingot_step *s, char *base, size_t count)
{
	uint64_t end = ingot_tail_end(s, (uint32_t)count);
	uintptr_t start = d->tail - s->n;

	if (!in_bounds(s, count, d->limits.count))
		return over_bound(d);
	if (!ingot_peer_put(base, s, (int64_t)count))
		return bad_data(d);
	if ((uintptr_t)base != start)
		return fail(d, RPC_S_INTERNAL_ERROR);
	if (end > d->limit - start)
		return over_bound(d);
	if (end > s->n) {
		memset(base + s->n, 0, (size_t)end - s->n);
		d->tail = start + (uintptr_t)end;
	}
	return true;
}

static bool take_tail(struct pb_decoder *d, const ingot_step *s, char *base,
		      const struct pb_value *value)
{
	if (!ingot_pb_extend(d, s, base, value->length))
		return false;
	if (value->length)
		memcpy(base + s->offset, value->bytes, value->length);
	return check_bytes(d, s->type, base + s->offset, value->length);
}

bool ingot_pb_follow(struct pb_decoder *d, const ingot_step *s, char *base, char **ret_target)
{
	char *target = ingot_field_pointer(base, s->offset);

	if (!target && s->op == INGOT_OP_INPLACE)
		return bad_data(d);
	if (!target) {
		if (!place_values(d, s->type, 1, &target))
			return false;
		ingot_field_set_pointer(base, s->offset, target);
	}
	*ret_target = target;
	return true;
}

/* A message, which comes to a place once: its pieces were joined. */
static bool take_message(struct pb_decoder *d, const ingot_step *s, char *base,
			 const struct pb_value *value)
{
	const uint8_t *end = value->bytes + value->length;
	char *target = base + s->offset;

	if (s->op == INGOT_OP_POINTER && ingot_field_pointer(base, s->offset))
		return fail(d, RPC_S_INTERNAL_ERROR);
	if (s->op != INGOT_OP_STRUCT && !ingot_pb_follow(d, s, base, &target))
		return false;
	return ingot_pb_fill(d, s->type, value->bytes, end, target);
}

/* What is neither a message nor behind a pointer. */
static bool take_plain(struct pb_decoder *d, const ingot_field *field, const ingot_step *s,
		       char *base, const struct pb_value *value)
{
	switch (s->op) {
	case INGOT_OP_W8:
		if (field->kind == INGOT_KIND_BYTES)
			return take_opaque(d, s, base, value);
		return ingot_pb_take_number(d, field->kind, s, base, value->bits);
	case INGOT_OP_W16:
	case INGOT_OP_W32:
	case INGOT_OP_W64:
	case INGOT_OP_LONG:
		return ingot_pb_take_number(d, field->kind, s, base, value->bits);
	case INGOT_OP_OPAQUE:
		return take_opaque(d, s, base, value);
	case INGOT_OP_STRING:
		return take_string(d, s, base, value);
	case INGOT_OP_TEXT:
		return take_text(d, s, base, value);
	case INGOT_OP_WSTRING:
		return take_wide_string(d, s, base, value);
	case INGOT_OP_WTEXT:
		return take_wide_text(d, s, base, value);
	case INGOT_OP_BYTES:
	case INGOT_OP_ARRAY:
		return take_counted(d, s, base, value);
	case INGOT_OP_SIZED:
		return take_sized(d, s, base, value);
	case INGOT_OP_TAIL:
		return take_tail(d, s, base, value);
	case INGOT_OP_UNION:
		return ingot_pb_fill_union(d, s, base, value->bytes, value->bytes + value->length,
					   (field->flags & INGOT_FIELD_MAYBE) != 0);
	default:
		return fail(d, RPC_S_INTERNAL_ERROR);
	}
}

bool ingot_pb_take(struct pb_decoder *d, const ingot_field *field, const ingot_step *s, char *base,
		   const struct pb_value *value)
{
	for (;;) {
		s = value_step(s);
		if (s->op == INGOT_OP_STRUCT || s->op == INGOT_OP_POINTER ||
		    s->op == INGOT_OP_INPLACE) {
			char *target = base + s->offset;

			if (is_message(field->kind, s->type))
				return take_message(d, s, base, value);
			if (s->op != INGOT_OP_STRUCT && !ingot_pb_follow(d, s, base, &target))
				return false;
			base = target;
			s = s->type->steps;
		} else {
			return take_plain(d, field, s, base, value) &&
			       ingot_pb_check(d, s + 1, base);
		}
	}
}
