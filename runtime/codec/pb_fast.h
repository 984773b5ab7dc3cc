/*
 * pb_fast.h: the values that most messages are made of, for the loop over records and for what else meets them.
 *
 * In: a record's value, its step. Out: numbers of 4 and 8 bytes, and char text, in their place.
 */
#ifndef INGOT_PB_FAST_H
#define INGOT_PB_FAST_H

#include "pb_take.h"
#include "utf.h"

/* Text of which little is known yet: not ASCII, or protobuf-c's. It ends at *ret_length. */
static __attribute__((noinline)) bool take_other_text(struct pb_decoder *d, char *to,
						      const struct pb_value *value,
						      size_t *ret_length)
{
	if (!d->is_c && !utf8_is_text(value->bytes, value->length))
		return bad_data(d);
	if (d->is_c)
		*ret_length = strnlen((const char *)value->bytes, value->length);
	if (*ret_length)
		memcpy(to, value->bytes, *ret_length);
	return true;
}

/* Text within its bounds, whose pointer, at `place`, has not been set yet. */
ALWAYS_INLINE bool take_new_string(struct pb_decoder *d, char *place, const struct pb_value *value)
{
	char *text = (char *)d->tail;
	size_t length = value->length;

	if (length >= d->limit - d->tail)
		return over_bound(d);
	if (!text_copy_ascii(text, value->bytes, length, (size_t)(d->end - value->bytes)) &&
	    !take_other_text(d, text, value, &length))
		return false;
	text[length] = '\0';
	d->tail += length + 1;
	ingot_field_set_pointer(place, 0, text);
	return true;
}

static inline bool take_string(struct pb_decoder *d, const ingot_step *s, char *base,
			       const struct pb_value *value)
{
	if (!in_bounds(s, value->length, d->limits.string))
		return over_bound(d);
	ingot_pb_forget(d, s, base);
	return take_new_string(d, base + s->offset, value);
}

/* A number of 4 or 8 bytes, and its CHECK. */
ALWAYS_INLINE bool take_word(struct pb_decoder *d, uint8_t kind, const ingot_step *s, char *base,
			     uint64_t bits)
{
	char *place = base + s->offset;

	bits = number_bits(kind, bits);
	if (s->op == INGOT_OP_W32) {
		uint32_t word = (uint32_t)bits;

		memcpy(place, &word, sizeof(word));
	} else {
		memcpy(place, &bits, sizeof(bits));
	}
	return s[1].op == INGOT_OP_END || ingot_pb_check(d, s + 1, base);
}

#endif
