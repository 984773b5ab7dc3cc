/*
 * pb_measure.c: how much of a block a message can need.
 *
 * In: the bytes, the type. Out: an upper bound, added to the decoder's `need`: each record adds what its
 * value takes, with the widest gap in front, as if no other record took its place; each message adds what
 * its absent fields can take. Also whether pieces may have to be joined (`merging`): where messages in a
 * message do not come in the order of the table, or fields of one oneof come together; and whether the
 * records of each repeated field come together (`in_runs`), so that only they are counted. It places nothing,
 * and stops once the sum is above the limit: what is really needed may still be below. Fields that a plain type
 * does not know, and keeps, are left out unless it is asked to be exact: few bytes have any, and most leave
 * room for them.
 */
#include <uchar.h>

#include "pb_take.h"

/* An unknown field that is kept, and a gap in front. */
#define UNKNOWN_NEED (sizeof(struct pb_unknown) + _Alignof(struct pb_unknown))

/* What of a message's records says that they have to be counted first. */
struct order {
	const ingot_field *message; /* the last field whose value is one */
	const ingot_field *several; /* the last repeated field */
	const ingot_field *run;     /* of the last record, when it is a repeated field */
	const ingot_field *last;    /* the repeated field that is furthest in the table */
	uint64_t choices;           /* one bit for each oneof; some share one */
};

static bool is_enough(const struct pb_decoder *d)
{
	return d->need > d->limits.block;
}

static void watch_order(struct pb_decoder *d, struct order *order, const ingot_field *field)
{
	uint64_t bit;

	if (field->flags & INGOT_FIELD_REPEATED)
		return;
	if (is_choice(field)) {
		bit = (uint64_t)1 << (field->presence / field->presence_width & 63);
		if (order->choices & bit)
			d->merging = true;
		order->choices |= bit;
	}
	if (field->kind == INGOT_KIND_MESSAGE) {
		if (order->message && field <= order->message)
			d->merging = true;
		order->message = field;
	}
}

/* `field` is NULL for a record that the type does not know. */
static void watch_runs(struct pb_decoder *d, struct order *order, const ingot_field *field)
{
	if (!field || !(field->flags & INGOT_FIELD_REPEATED)) {
		order->run = NULL;
		return;
	}
	if (field == order->run)
		return;
	if (order->last && field <= order->last)
		d->in_runs = false;
	else
		order->last = field;
	order->run = field;
}

/* A record that is not where it is expected, if it is one that the type does not know. */
static const uint8_t *measure_other(struct pb_decoder *d, const ingot_type *type, const uint8_t *at,
				    const uint8_t *end)
{
	const uint8_t *start = at;
	const ingot_field *field;
	uint32_t tag;

	if (!pb_take_tag(&at, end, &tag)) {
		bad_data(d);
		return NULL;
	}
	if (!ingot_pb_skip(d, tag, &at, end))
		return NULL;
	field = ingot_pb_find(type, pb_tag_number(tag));
	if (!field || !is_of_field(field, tag))
		d->need += (uint64_t)(at - start) + UNKNOWN_NEED;
	return at;
}

/* The records that a plain type does not know and keeps. */
static bool measure_unknown(struct pb_decoder *d, const ingot_type *type,
			    const struct pb_traits *traits, const uint8_t *at, const uint8_t *end)
{
	const struct pb_quick *next = traits->quick;

	while (at != end) {
		const struct pb_quick *q = next;
		struct pb_value value;
		uint32_t head;

		if (end - at < 2)
			return bad_data(d);
		head = at[0] | (uint32_t)at[1] << 8;
		while ((head & q->mask) != q->tag)
			q++;
		if (q->width) {
			at += q->width;
			if (!take_value(d, head & 7, &at, end, &value))
				return false;
			next = q + 1;
		} else {
			at = measure_other(d, type, at, end);
			if (!at)
				return false;
		}
	}
	return true;
}

/* A message of a plain type, beside its own place. */
ALWAYS_INLINE bool measure_plain(struct pb_decoder *d, const ingot_type *type,
				 const struct pb_traits *traits, const uint8_t *wire, size_t length)
{
	d->need += traits->empties + length;
	return !(type->unknown && d->exact) ||
	       measure_unknown(d, type, traits, wire, wire + length);
}

static bool measure_message(struct pb_decoder *d, const ingot_type *type,
			    const struct pb_value *value)
{
	const struct pb_traits *traits = traits_of(d, type);

	if (!traits)
		return false;
	if (traits->is_plain)
		return measure_plain(d, type, traits, value->bytes, value->length);
	return ingot_pb_measure(d, type, value->bytes, value->bytes + value->length);
}

static bool measure_union(struct pb_decoder *d, const ingot_field *field, const ingot_step *s,
			  const struct pb_value *value);

/* One value that `s` describes. */
static bool measure_value(struct pb_decoder *d, const ingot_field *field, const ingot_step *s,
			  const struct pb_value *value)
{
	for (;;) {
		s = value_step(s);
		switch (s->op) {
		case INGOT_OP_STRING:
			d->need += value->length + 1;
			return true;
		case INGOT_OP_WSTRING:
			d->need += (value->length + 2) * sizeof(char16_t);
			return true;
		case INGOT_OP_BYTES:
		case INGOT_OP_ARRAY:
		case INGOT_OP_SIZED:
		case INGOT_OP_TAIL:
			d->need += value->length;
			return true;
		case INGOT_OP_UNION:
			return measure_union(d, field, s, value);
		case INGOT_OP_POINTER:
			d->need += (uint64_t)s->type->size + s->type->align;
			break;
		case INGOT_OP_INPLACE:
		case INGOT_OP_STRUCT:
			break;
		default:
			return true;
		}
		if (is_message(field->kind, s->type))
			return measure_message(d, s->type, value);
		s = s->type->steps;
	}
}

/* How many values a record of a repeated field has at most. */
static uint64_t count_most(const ingot_field *field, uint32_t tag, const struct pb_value *value)
{
	if (!is_packed(field, tag))
		return 1;
	switch (pb_kind_type(field->kind)) {
	case PB_FIXED32:
		return value->length / 4;
	case PB_FIXED64:
		return value->length / 8;
	default:
		return value->length;
	}
}

/* What `count` times the pointers from `s` on lead to, up to what is none. */
static const ingot_step *measure_pointers(struct pb_decoder *d, const ingot_step *s, uint64_t count)
{
	for (s = value_step(s); s->op == INGOT_OP_POINTER || s->op == INGOT_OP_INPLACE;
	     s = value_step(s->type->steps))
		d->need += count * ((uint64_t)s->type->size + s->type->align);
	return s;
}

/* The values of one record of a repeated field; `is_first`: those before were another's. */
static bool measure_several(struct pb_decoder *d, const ingot_field *field, uint32_t tag,
			    const struct pb_value *value, bool is_first)
{
	uint64_t count = count_most(field, tag, value);
	const ingot_step *s;

	if (field->flags & INGOT_FIELD_LIST)
		return measure_value(d, field, field->steps, value);
	s = measure_pointers(d, field->steps, is_first ? 1 : 0);
	switch (s->op) {
	case INGOT_OP_ARRAY:
	case INGOT_OP_SIZED:
	case INGOT_OP_TAIL:
		d->need += count * s->type->size + (is_first ? s->type->align : 0);
		break;
	case INGOT_OP_STRUCT:
		break;
	default: /* numbers in place */
		return true;
	}
	if (is_message(field->kind, s->type))
		return measure_message(d, s->type, value);
	if (!pb_is_number(field->kind))
		return measure_value(d, field, s->type->steps, value);
	(void)measure_pointers(d, s->type->steps, count);
	return true;
}

/* One record, whose tag is taken. */
static bool measure_record(struct pb_decoder *d, const ingot_type *type, const ingot_field *field,
			   uint32_t tag, const uint8_t **wire, const uint8_t *end,
			   struct order *order)
{
	const uint8_t *start = *wire;
	struct pb_value value;
	bool is_first;

	if (!field || !is_of_field(field, tag)) {
		watch_runs(d, order, NULL);
		if (!ingot_pb_skip(d, tag, wire, end))
			return false;
		if (type->unknown) {
			d->in_runs = false;
			d->need += (uint64_t)(*wire - start) + UNKNOWN_NEED;
		}
		return true;
	}
	watch_runs(d, order, field);
	if (!take_value(d, tag, wire, end, &value))
		return false;
	if (field->flags & INGOT_FIELD_DISCRIMINANT)
		return true;
	if ((field->flags & INGOT_FIELD_CLOSED) && type->unknown)
		d->need += (uint64_t)(*wire - start) * (1 + UNKNOWN_NEED);
	watch_order(d, order, field);
	if (!(field->flags & INGOT_FIELD_REPEATED))
		return measure_value(d, field, field->steps, &value);
	is_first = order->several != field;
	order->several = field;
	return measure_several(d, field, tag, &value, is_first);
}

/*
 * The records from *wire on that come in the table's order and take no more of the block than of the wire: as
 * long as no oneof is told by them. *next is where the field behind them is expected.
 */
ALWAYS_INLINE bool measure_quick(struct pb_decoder *d, const struct pb_traits *traits, size_t *next,
				 const uint8_t **wire, const uint8_t *end)
{
	const struct pb_quick *q = traits->quick + *next;
	const uint8_t *at = *wire;

	for (; end - at >= 2; q++) {
		uint32_t head = at[0] | (uint32_t)at[1] << 8;
		const uint8_t *behind;
		struct pb_value value;

		while ((head & q->mask) != q->tag)
			q++;
		if (q->action >= PB_ASK || q->is_choice)
			break;
		behind = at + q->width;
		if (!take_value(d, head & 7, &behind, end, &value))
			return false;
		at = behind;
	}
	d->need += (uint64_t)(at - *wire);
	*next = (size_t)(q - traits->quick);
	*wire = at;
	return true;
}

/* The records from *wire on that are messages of an array and have the same tag, of one byte. */
static bool measure_messages(struct pb_decoder *d, const struct pb_quick *q, const uint8_t **wire,
			     const uint8_t *end)
{
	const ingot_type *type = q->step->type;
	uint64_t size = type->size;
	const struct pb_traits *traits;
	const uint8_t *at = *wire;
	bool is_looked_into;

	if (!type->fields) {
		type = value_step(type->steps)->type;
		size += (uint64_t)type->size + type->align;
	}
	traits = traits_of(d, type);
	if (!traits)
		return false;
	is_looked_into = !traits->is_plain || (type->unknown && d->exact);
	do {
		struct pb_value value = {0};

		at++;
		if (!pb_take_length(&at, end, &value.length))
			return bad_data(d);
		value.bytes = at;
		at += value.length;
		d->need += size;
		if (!is_looked_into)
			d->need += traits->empties + value.length;
		else if (!measure_message(d, type, &value))
			return false;
	} while (at != end && *at == q->tag);
	*wire = at;
	return true;
}

/* A record of numbers. */
static bool measure_packed(struct pb_decoder *d, const ingot_field *field, const struct pb_quick *q,
			   const uint8_t **wire, const uint8_t *end)
{
	struct pb_value value = {0};

	*wire += q->width;
	if (!pb_take_length(wire, end, &value.length))
		return bad_data(d);
	*wire += value.length;
	d->need +=
		count_most(field, pb_tag(field->number, PB_LENGTH), &value) * q->step->type->size;
	return true;
}

/* Records of the array that is the field `next`, if they are its; *wire stays where they are not. */
static bool measure_array(struct pb_decoder *d, const ingot_type *type,
			  const struct pb_traits *traits, size_t next, const uint8_t **wire,
			  const uint8_t *end, struct order *order)
{
	const struct pb_quick *q = &traits->quick[next];
	const ingot_field *field = &type->fields[next];
	const uint8_t *at = *wire;

	if (end - at < 2 || (((uint32_t)at[0] | (uint32_t)at[1] << 8) & q->mask) != q->tag)
		return true;
	if (q->action == PB_MESSAGES && q->width != 1)
		return true;
	watch_runs(d, order, field);
	d->need += q->step->type->align;
	if (q->action == PB_PACKED)
		return measure_packed(d, field, q, wire, end);
	return measure_messages(d, q, wire, end);
}

/* One record where the quick ones end, or any of a union. */
static bool measure_next(struct pb_decoder *d, const ingot_type *type, size_t *next,
			 const uint8_t **wire, const uint8_t *end, struct order *order)
{
	const ingot_field *field = &type->fields[*next];
	uint32_t tag;

	if (!pb_take_tag(wire, end, &tag))
		return bad_data(d);
	if (*next >= type->field_count || field->number != pb_tag_number(tag))
		field = ingot_pb_find(type, pb_tag_number(tag));
	if (field)
		*next = (size_t)(field - type->fields) +
			(field->flags & INGOT_FIELD_REPEATED ? 0 : 1);
	return measure_record(d, type, field, tag, wire, end, order);
}

/* `traits` are NULL of a union's message. */
static bool measure_records(struct pb_decoder *d, const ingot_type *type,
			    const struct pb_traits *traits, const uint8_t *wire, const uint8_t *end)
{
	struct order order = {0};
	size_t next = 0;

	while (wire != end) {
		if (is_enough(d)) {
			d->merging = true;
			return true;
		}
		if (traits && next < traits->quick_count) {
			const uint8_t *at = wire;

			if (!measure_quick(d, traits, &next, &wire, end))
				return false;
			if (wire != at)
				order.run = NULL;
			if (wire == end)
				return true;
			at = wire;
			if (traits->quick[next].action >= PB_MESSAGES &&
			    !measure_array(d, type, traits, next, &wire, end, &order))
				return false;
			if (wire != at)
				continue;
		}
		if (!measure_next(d, type, &next, &wire, end, &order))
			return false;
	}
	return true;
}

/* The arms that are there, and the one that may be absent. */
static bool measure_arms(struct pb_decoder *d, const ingot_step *s, const uint8_t *wire,
			 const uint8_t *end, bool is_there)
{
	const ingot_type *type = s->type;
	const ingot_field *kind = &type->fields[0];
	const uint8_t *at = wire;
	int64_t discriminant = 0;

	for (;;) {
		struct pb_value value;
		uint32_t tag;
		bool found;

		if (!ingot_pb_next(d, &at, end, kind, &tag, &found))
			return false;
		if (!found)
			break;
		if (!take_value(d, tag, &at, end, &value))
			return false;
		discriminant = discriminant_of(s, kind, value.bits);
	}
	d->need += ingot_pb_arm_size(type, discriminant, is_there, 0);
	return measure_records(d, type, NULL, wire, end);
}

/* The unions in the message around one that a pointer leads to. */
static bool measure_maybe(struct pb_decoder *d, const ingot_step *s, const struct pb_value *value)
{
	static const ingot_field inside = {.number = 2, .kind = INGOT_KIND_MESSAGE};
	const uint8_t *at = value->bytes;
	const uint8_t *end = at + value->length;

	for (;;) {
		struct pb_value taken;
		uint32_t tag;
		bool found;

		if (!ingot_pb_next(d, &at, end, &inside, &tag, &found))
			return false;
		if (!found)
			return true;
		if (!take_value(d, tag, &at, end, &taken) ||
		    !measure_arms(d, s, taken.bytes, taken.bytes + taken.length, true))
			return false;
	}
}

static bool measure_union(struct pb_decoder *d, const ingot_field *field, const ingot_step *s,
			  const struct pb_value *value)
{
	bool ok;

	if (!enter(d))
		return false;
	if (field->flags & INGOT_FIELD_MAYBE)
		ok = measure_maybe(d, s, value);
	else
		ok = measure_arms(d, s, value->bytes, value->bytes + value->length, false);
	d->depth--;
	return ok;
}

/* A message that is not nothing but a union. */
static bool measure_fields(struct pb_decoder *d, const ingot_type *type, const uint8_t *wire,
			   const uint8_t *end)
{
	const struct pb_traits *traits = traits_of(d, type);

	if (!traits)
		return false;
	d->need += traits->empties;
	return measure_records(d, type, traits, wire, end);
}

bool ingot_pb_measure(struct pb_decoder *d, const ingot_type *type, const uint8_t *wire,
		      const uint8_t *end)
{
	const ingot_field *fields = type->fields;
	bool ok;

	if (!enter(d))
		return false;
	if (type->field_count == 1 && fields[0].number == 0)
		ok = measure_arms(d, value_step(fields[0].steps), wire, end, false);
	else
		ok = measure_fields(d, type, wire, end);
	d->depth--;
	return ok;
}

bool ingot_pb_measure_field(struct pb_decoder *d, const struct pb_message *m,
			    const ingot_field *field)
{
	const uint8_t *wire = m->begin;
	struct order order = {0};

	d->need += ingot_pb_absent_size(field->steps, field->kind, m->is_there, 0);
	while (!is_enough(d)) {
		uint32_t tag;
		bool found;

		if (!ingot_pb_next(d, &wire, m->end, field, &tag, &found))
			return false;
		if (!found)
			return true;
		if (!measure_record(d, m->type, field, tag, &wire, m->end, &order))
			return false;
	}
	d->merging = true;
	return true;
}
