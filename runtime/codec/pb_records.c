/*
 * pb_records.c: the records of a message by themselves.
 *
 * In: a message's bytes, its type. Out: which field a number is; how many values and records there are of
 * each, before any is placed; the pieces of one value, joined. It reads no value but to count it, and knows
 * no step but CHECK, which says what a closed enumeration's numbers are.
 */
#include "heap.h"
#include "pb_take.h"
#include "utf.h"

const ingot_field *ingot_pb_find(const ingot_type *type, uint32_t number)
{
	const ingot_field *fields = type->fields;
	uint32_t low = 0;
	uint32_t high = type->field_count;

	if (number <= high && fields[number - 1].number == number)
		return &fields[number - 1];
	while (low < high) {
		uint32_t middle = low + (high - low) / 2;

		if (number < fields[middle].number)
			high = middle;
		else if (number > fields[middle].number)
			low = middle + 1;
		else
			return &fields[middle];
	}
	return NULL;
}

/* The rest of a group, to the end that has its number. Calls itself for groups inside, which is limited. */
static bool skip_group(struct pb_decoder *d, uint32_t number, const uint8_t **wire,
		       const uint8_t *end)
{
	if (d->is_c)
		return bad_data(d);
	if (!enter(d))
		return false;
	for (;;) {
		uint32_t tag;

		if (!pb_take_tag(wire, end, &tag))
			return bad_data(d);
		if (tag == pb_tag(number, PB_GROUP_END))
			break;
		if (!ingot_pb_skip(d, tag, wire, end))
			return false;
	}
	d->depth--;
	return true;
}

bool ingot_pb_skip(struct pb_decoder *d, uint32_t tag, const uint8_t **wire, const uint8_t *end)
{
	struct pb_value value;

	if (pb_tag_type(tag) == PB_GROUP)
		return skip_group(d, pb_tag_number(tag), wire, end);
	return take_value(d, tag, wire, end, &value);
}

bool ingot_pb_next(struct pb_decoder *d, const uint8_t **wire, const uint8_t *end,
		   const ingot_field *field, uint32_t *ret_tag, bool *ret_found)
{
	*ret_found = false;
	while (*wire != end) {
		uint32_t tag;

		if (!pb_take_tag(wire, end, &tag))
			return bad_data(d);
		if (pb_tag_number(tag) == field->number && is_of_field(field, tag)) {
			*ret_tag = tag;
			*ret_found = true;
			return true;
		}
		if (!ingot_pb_skip(d, tag, wire, end))
			return false;
	}
	return true;
}

/* How many numbers are packed into a value. */
static bool count_packed(struct pb_decoder *d, const ingot_field *field,
			 const struct pb_value *value, size_t *ret_count)
{
	enum pb_wire_type type = pb_kind_type(field->kind);
	size_t count = 0;

	if (type == PB_VARINT) {
		for (size_t i = 0; i < value->length; i++)
			count += value->bytes[i] < 0x80;
	} else {
		size_t width = type == PB_FIXED32 ? 4 : 8;

		count = value->length / width;
		if (value->length % width)
			return bad_data(d);
	}
	*ret_count = count;
	return true;
}

bool ingot_pb_is_named(const ingot_field *field, uint64_t bits)
{
	const ingot_step *s = field->steps;
	int64_t value = (int64_t)number_bits(field->kind, bits);

	if (!(field->flags & INGOT_FIELD_CLOSED))
		return true;
	while (s->op != INGOT_OP_CHECK && s->op != INGOT_OP_END) {
		bool is_element = s->op == INGOT_OP_ARRAY || s->op == INGOT_OP_POINTER;

		s = is_element ? s->type->steps : s + 1;
	}
	return s->op == INGOT_OP_END || ingot_arm_find(s->type, value);
}

/* The same of a closed enumeration: those without a name are counted apart. */
static bool count_named(struct pb_decoder *d, const ingot_field *field, uint32_t tag,
			const struct pb_value *value, size_t *ret_named, size_t *ret_others)
{
	const uint8_t *at = value->bytes;
	uint64_t bits = value->bits;
	size_t counts[2] = {0, 0};

	if (!is_packed(field, tag)) {
		counts[ingot_pb_is_named(field, bits)]++;
	} else {
		while (at != value->bytes + value->length) {
			if (!pb_take_varint(&at, value->bytes + value->length, &bits))
				return bad_data(d);
			counts[ingot_pb_is_named(field, bits)]++;
		}
	}
	*ret_others = counts[0];
	*ret_named = counts[1];
	return true;
}

/* The values in one record of a field. */
static bool count_values(struct pb_decoder *d, const ingot_field *field, uint32_t tag,
			 const struct pb_value *value, size_t *ret_known, size_t *ret_unknown)
{
	*ret_unknown = 0;
	*ret_known = 1;
	if (field->flags & INGOT_FIELD_CLOSED)
		return count_named(d, field, tag, value, ret_known, ret_unknown);
	if (is_packed(field, tag))
		return count_packed(d, field, value, ret_known);
	return true;
}

/*
 * One more record of a oneof's field. The case, at its place in C, is that of the field that came last; of
 * that field, the records since another one was there count.
 */
static void count_choice(const struct pb_message *m, const ingot_field *field,
			 struct pb_progress *p)
{
	if (p->count && presence_get(m, field) == (int64_t)field->selects)
		return;
	p->count = 0;
	presence_set(m, field);
}

/* More records of the same tag, one byte, each one value and as long as its one byte says. */
static size_t count_run(const struct pb_message *m, uint32_t tag, const uint8_t **wire)
{
	const uint8_t *at = *wire;
	size_t count = 0;

	while (tag < 0x80 && m->end - at >= 2 && at[0] == tag && at[1] < 0x80 &&
	       m->end - at - 2 >= at[1]) {
		at += 2 + at[1];
		count++;
	}
	*wire = at;
	return count;
}

static bool count_record(struct pb_decoder *d, struct pb_message *m, const uint8_t **wire)
{
	size_t at = (size_t)(*wire - m->begin);
	struct pb_progress *unknown = &m->progress[m->type->field_count];
	const ingot_field *field;
	struct pb_progress *p;
	struct pb_value value;
	size_t known;
	size_t others;
	size_t index;
	uint32_t tag;

	if (!pb_take_tag(wire, m->end, &tag))
		return bad_data(d);
	field = ingot_pb_find(m->type, pb_tag_number(tag));
	if (!field || !is_of_field(field, tag)) {
		unknown->count++;
		return ingot_pb_skip(d, tag, wire, m->end);
	}
	if (!take_value(d, tag, wire, m->end, &value) ||
	    !count_values(d, field, tag, &value, &known, &others))
		return false;
	unknown->count += (uint32_t)others;
	if (!known)
		return true;
	index = field_index(m->type, field);
	if (index >= 64 && !see(d, m, index))
		return false;
	p = &m->progress[index];
	if (is_choice(field) && m->is_counted)
		count_choice(m, field, p);
	if (!p->count)
		p->first = at;
	p->count += (uint32_t)known;
	if ((field->flags & INGOT_FIELD_REPEATED) && pb_kind_type(field->kind) == PB_LENGTH)
		p->count += (uint32_t)count_run(m, tag, wire);
	return true;
}

bool ingot_pb_count(struct pb_decoder *d, struct pb_message *m)
{
	const uint8_t *wire = m->begin;

	if (!ingot_pb_take_progress(d, m))
		return false;
	while (wire != m->end)
		if (!count_record(d, m, &wire))
			return false;
	return true;
}

bool ingot_pb_count_run(struct pb_decoder *d, const struct pb_message *m, const ingot_field *field,
			const uint8_t *wire, uint32_t *ret_count)
{
	bool is_counted = pb_is_number(field->kind);
	size_t count = 0;

	while (wire != m->end) {
		struct pb_value value;
		size_t known = 1;
		size_t others;
		uint32_t tag;

		if (!pb_take_tag(&wire, m->end, &tag))
			return bad_data(d);
		if (pb_tag_number(tag) != field->number || !is_of_field(field, tag))
			break;
		if (!take_value(d, tag, &wire, m->end, &value))
			return false;
		if (is_counted && !count_values(d, field, tag, &value, &known, &others))
			return false;
		count += known;
	}
	*ret_count = (uint32_t)count;
	return true;
}

bool ingot_pb_count_field(struct pb_decoder *d, const struct pb_message *m,
			  const ingot_field *field, uint32_t *ret_count)
{
	const uint8_t *wire = m->begin;
	size_t count = 0;

	for (;;) {
		struct pb_value value;
		size_t known;
		size_t others;
		uint32_t tag;
		bool found;

		if (!ingot_pb_next(d, &wire, m->end, field, &tag, &found))
			return false;
		if (!found)
			break;
		if (!take_value(d, tag, &wire, m->end, &value) ||
		    !count_values(d, field, tag, &value, &known, &others))
			return false;
		count += known;
	}
	*ret_count = (uint32_t)count;
	return true;
}

/* Whether a piece is records by itself: cut in the middle of one, pieces could still make a whole. */
static bool is_piece(struct pb_decoder *d, const struct pb_value *value)
{
	const uint8_t *wire = value->bytes;
	const uint8_t *end = wire + value->length;

	while (wire != end) {
		uint32_t tag;

		if (!pb_take_tag(&wire, end, &tag))
			return bad_data(d);
		if (!ingot_pb_skip(d, tag, &wire, end))
			return false;
	}
	return true;
}

/* How many records the field has from `wire` on, how long their values are together, and the last one. */
static bool join_length(struct pb_decoder *d, const struct pb_message *m, const ingot_field *field,
			const uint8_t *wire, struct pb_value *ret_last, size_t *ret_length,
			size_t *ret_count)
{
	*ret_length = 0;
	*ret_count = 0;
	for (;;) {
		uint32_t tag;
		bool found;

		if (!ingot_pb_next(d, &wire, m->end, field, &tag, &found))
			return false;
		if (!found)
			return true;
		/* also what another one comes in the place of */
		if (*ret_count && field->kind == INGOT_KIND_STRING &&
		    !utf8_is_text(ret_last->bytes, ret_last->length))
			return bad_data(d);
		if (!take_value(d, tag, &wire, m->end, ret_last))
			return false;
		if (field->kind == INGOT_KIND_MESSAGE && !is_piece(d, ret_last))
			return false;
		*ret_length += ret_last->length;
		++*ret_count;
	}
}

static bool join_copy(struct pb_decoder *d, const struct pb_message *m, const ingot_field *field,
		      const uint8_t *wire, uint8_t *to)
{
	for (;;) {
		struct pb_value value;
		uint32_t tag;
		bool found;

		if (!ingot_pb_next(d, &wire, m->end, field, &tag, &found))
			return false;
		if (!found)
			return true;
		if (!take_value(d, tag, &wire, m->end, &value))
			return false;
		if (value.length)
			memcpy(to, value.bytes, value.length);
		to += value.length;
	}
}

bool ingot_pb_join(struct pb_decoder *d, const struct pb_message *m, const ingot_field *field,
		   const uint8_t *from, struct pb_joined *ret_joined)
{
	struct pb_joined joined = {.end = d->end};
	size_t count;

	if (!join_length(d, m, field, from, &joined.value, &joined.length, &count))
		return false;
	if (field->kind == INGOT_KIND_MESSAGE && count > 1) {
		if (joined.length > d->limits.block - d->held)
			return over_bound(d);
		joined.copy = ingot_heap_alloc(joined.length);
		if (!joined.copy)
			return fail(d, ERROR_NOT_ENOUGH_MEMORY);
		if (!join_copy(d, m, field, from, joined.copy)) {
			ingot_heap_free(joined.copy);
			return false;
		}
		d->held += joined.length;
		d->end = joined.copy + joined.length;
		joined.value.bytes = joined.copy;
		joined.value.length = joined.length;
	}
	*ret_joined = joined;
	return true;
}

void ingot_pb_unjoin(struct pb_decoder *d, struct pb_joined *joined)
{
	if (!joined->copy)
		return;
	ingot_heap_free(joined->copy);
	d->held -= joined->length;
	d->end = joined->end;
}
