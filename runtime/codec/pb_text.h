/*
 * pb_text.h: char text of a protobuf message to the block, for the loop over records and for what else meets it.
 *
 * In: a record's value. Out: the text in the block, where it is one.
 */
#ifndef INGOT_PB_TEXT_H
#define INGOT_PB_TEXT_H

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

#endif
