/*
 * pb_run.c: all of a repeated field whose records come together, of an array for which a type's traits say all.
 *
 * In: the first of its records. Out: the array in place, and where the next record begins. What is written in
 * another way than encoders write it is left to pb_field.c, which knows all ways.
 */
#include "pb_take.h"

/* Room for `count` elements; the array's pointer and count are set. */
static bool open_array(struct pb_decoder *d, const struct pb_message *m, const struct pb_quick *q,
		       size_t count, char **ret_first)
{
	if (count - q->least > q->range || count > d->limits.count)
		return over_bound(d);
	if (!place_values(d, q->step->type, count, ret_first))
		return false;
	ingot_field_set_pointer(m->base, q->offset, *ret_first);
	return ingot_peer_put(m->base, q->step, (int64_t)count) || bad_data(d);
}

/* Whether the record at `at` is of the field too, though its tag is another, or longer than it need be. */
static bool goes_on(const uint8_t *at, const uint8_t *end, const ingot_field *field)
{
	uint32_t tag;

	return at != end && pb_take_tag(&at, end, &tag) && pb_tag_number(tag) == field->number;
}

/* The records from `at` on that have the same tag, of one byte: how many; NULL where one is bad. */
static const uint8_t *count_messages(const uint8_t *at, const uint8_t *end, size_t *ret_count)
{
	const uint8_t tag = *at;
	size_t count = 0;

	do {
		size_t length;

		at++;
		if (!pb_take_length(&at, end, &length))
			return NULL;
		at += length;
		count++;
	} while (at != end && *at == tag);
	*ret_count = count;
	return at;
}

static bool take_messages(struct pb_decoder *d, struct pb_message *m, const struct pb_quick *q,
			  const ingot_field *field, const uint8_t **wire)
{
	const uint8_t *at = *wire + 1;
	const ingot_type *element = q->step->type;
	struct pb_run run = {.type = element};
	const uint8_t *behind;

	if (q->width != 1)
		return true;
	behind = count_messages(*wire, m->end, &run.most);
	if (!behind)
		return bad_data(d);
	if (goes_on(behind, m->end, field))
		return true;
	if (!element->fields) {
		run.pointer = value_step(element->steps);
		run.type = run.pointer->type;
	}
	if (!open_array(d, m, q, run.most, &run.next) ||
	    !ingot_pb_fill_run(d, &run, q->tag, &at, m->end))
		return false;
	*wire = at;
	return true;
}

/* How many numbers there are; false where the last one is cut. */
static bool count_numbers(const struct pb_value *value, enum pb_wire_type type, size_t *ret_count)
{
	size_t count = 0;

	if (type != PB_VARINT) {
		*ret_count = value->length / (type == PB_FIXED32 ? 4 : 8);
		return value->length % (type == PB_FIXED32 ? 4 : 8) == 0;
	}
	for (size_t i = 0; i < value->length; i++)
		count += value->bytes[i] < 0x80;
	*ret_count = count;
	return value->length == 0 || value->bytes[value->length - 1] < 0x80;
}

/* Each of them to its place. */
static bool fill_numbers(struct pb_decoder *d, const ingot_field *field,
			 const struct pb_value *value, char *place, uint32_t width)
{
	const uint8_t *at = value->bytes;
	const uint8_t *end = at + value->length;
	uint32_t tag = pb_tag(field->number, pb_kind_type(field->kind));

	for (; at != end; place += width) {
		struct pb_value number;
		uint32_t word;

		if (!take_value(d, tag, &at, end, &number))
			return false;
		number.bits = number_bits(field->kind, number.bits);
		word = (uint32_t)number.bits;
		if (width == sizeof(word))
			memcpy(place, &word, sizeof(word));
		else
			memcpy(place, &number.bits, sizeof(number.bits));
	}
	return true;
}

static bool take_numbers(struct pb_decoder *d, struct pb_message *m, const struct pb_quick *q,
			 const ingot_field *field, const uint8_t **wire)
{
	const uint8_t *at = *wire + q->width;
	struct pb_value value = {0};
	size_t count;
	char *first;

	if (!pb_take_length(&at, m->end, &value.length))
		return bad_data(d);
	value.bytes = at;
	at += value.length;
	if (goes_on(at, m->end, field))
		return true;
	if (!count_numbers(&value, pb_kind_type(field->kind), &count))
		return bad_data(d);
	if (count && (!open_array(d, m, q, count, &first) ||
		      !fill_numbers(d, field, &value, first, q->step->type->size)))
		return false;
	*wire = at;
	return true;
}

const uint8_t *ingot_pb_take_run(struct pb_decoder *d, struct pb_message *m,
				 const struct pb_quick *q, size_t *next, const uint8_t *wire)
{
	const ingot_field *field = &m->type->fields[*next];
	const uint8_t *at = wire;
	bool is_new = !(m->seen >> *next & 1) && !m->progress && d->in_runs && m->end - at >= 2 &&
		      (((uint32_t)at[0] | (uint32_t)at[1] << 8) & q->mask) == q->tag;
	bool ok;

	if (!is_new)
		return ingot_pb_take_record(d, m, wire, next);
	ok = q->action == PB_MESSAGES ? take_messages(d, m, q, field, &at)
				      : take_numbers(d, m, q, field, &at);
	if (!ok)
		return NULL;
	if (at == wire)
		return ingot_pb_take_record(d, m, wire, next);
	if (ingot_field_pointer(m->base, q->offset))
		m->seen |= (uint64_t)1 << *next;
	++*next;
	return at;
}
