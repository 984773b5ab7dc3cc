/*
 * pb_field.c: the fields of a message, whatever they are: a record, all records of one field, the end.
 *
 * In: a message, its records. Out: their values in place; what has to wait for the message's end then; what is
 * absent. A record means nothing where another field of its oneof came later, and of a message in pieces the
 * first one stands for all: that is known of messages whose records were counted.
 */
#include "pb_take.h"

/* Whether the field has come. */
static bool is_seen(const struct pb_message *m, size_t index)
{
	return m->progress ? m->progress[index].count != 0
			   : seen_word(m, index / 64) >> index % 64 & 1;
}

/* The field's records, one after another. */
static bool settle_several(struct pb_decoder *d, struct pb_message *m, const ingot_field *field)
{
	struct pb_progress progress = {0};
	const uint8_t *wire = m->begin;

	if (!ingot_pb_count_field(d, m, field, &progress.count))
		return false;
	for (;;) {
		uint32_t tag;
		bool found;

		if (!ingot_pb_next(d, &wire, m->end, field, &tag, &found))
			return false;
		if (!found)
			break;
		if (!ingot_pb_take_several(d, m, field, &progress, tag, &wire))
			return false;
	}
	if (!progress.count && !(field->flags & INGOT_FIELD_LIST))
		return ingot_pb_absent(d, field, m->base, m->is_there);
	return ingot_pb_close_several(d, m, field, &progress);
}

/* One value, joined of the field's records from `from` on. */
static bool settle_one(struct pb_decoder *d, const struct pb_message *m, const ingot_field *field,
		       const uint8_t *from)
{
	struct pb_joined joined;
	bool ok;

	if (!ingot_pb_join(d, m, field, from, &joined))
		return false;
	ok = ingot_pb_take(d, field, field->steps, m->base, &joined.value);
	ingot_pb_unjoin(d, &joined);
	return ok;
}

bool ingot_pb_settle_here(struct pb_decoder *d, struct pb_message *m, const ingot_field *field,
			  bool seen)
{
	if (!seen)
		return ingot_pb_absent(d, field, m->base, m->is_there);
	if (field->flags & INGOT_FIELD_REPEATED)
		return settle_several(d, m, field);
	return settle_one(d, m, field, m->begin);
}

bool ingot_pb_settle(struct pb_decoder *d, struct pb_message *m, const ingot_field *field,
		     bool seen)
{
	if (field->steps->op == INGOT_OP_BLOCK)
		return ingot_pb_settle_block(d, m, field, seen);
	return ingot_pb_settle_here(d, m, field, seen);
}

/* Whether another field of its oneof came after a record, of a message whose records were counted. */
static bool is_replaced(const struct pb_message *m, const ingot_field *field,
			const struct pb_progress *p, const uint8_t *record)
{
	return is_choice(field) &&
	       (presence_get(m, field) != (int64_t)field->selects || record < m->begin + p->first);
}

/*
 * A value whose oneof another field has since: what is no text, or holds a message that is none, is refused all
 * the same. protobuf-c wants such a message to be complete as well: it is read where the next thing will stand, and
 * forgotten.
 */
static bool try_value(struct pb_decoder *d, const ingot_field *field, const uint8_t *record,
		      const struct pb_value *value)
{
	const ingot_step *s = value_step(field->steps);
	uintptr_t tail = d->tail;
	char *target;

	if (pb_is_number(field->kind))
		return true;
	if (!d->is_c)
		return ingot_pb_look_at(d, field, record, value->bytes + value->length);
	if (field->kind != INGOT_KIND_MESSAGE)
		return true;
	if (!place_values(d, s->type, 1, &target) ||
	    !ingot_pb_fill(d, s->type, value->bytes, value->bytes + value->length, target))
		return false;
	d->tail = tail;
	return true;
}

/*
 * Forget the field that a oneof had, of a message whose records were not counted: it is none whose value is a
 * message. Its text or bytes become zeros that belong to nothing.
 */
static void forget_choice(const struct pb_decoder *d, const struct pb_message *m,
			  const ingot_field *field)
{
	int64_t former = presence_get(m, field);
	const ingot_field *fields = m->type->fields;

	if (!former || former == (int64_t)field->selects)
		return;
	for (uint32_t i = 0; i < m->type->field_count; i++)
		if (is_choice(&fields[i]) && fields[i].presence == field->presence &&
		    (int64_t)fields[i].selects == former)
			ingot_pb_forget(d, value_step(fields[i].steps), m->base);
}

static bool take_value_here(struct pb_decoder *d, struct pb_message *m, const ingot_field *field,
			    const uint8_t *record, const struct pb_value *value)
{
	struct pb_progress *p = m->is_counted ? &m->progress[field_index(m->type, field)] : NULL;

	if (p && is_replaced(m, field, p, record))
		return try_value(d, field, record, value);
	if (p && field->kind == INGOT_KIND_MESSAGE && p->count > 1) {
		if (p->done)
			return true;
		p->done = p->count;
		return settle_one(d, m, field, record);
	}
	if (!p && is_choice(field))
		forget_choice(d, m, field);
	return ingot_pb_take(d, field, field->steps, m->base, value);
}

static bool take_one(struct pb_decoder *d, struct pb_message *m, const ingot_field *field,
		     const uint8_t *record, uint32_t tag, const uint8_t **wire)
{
	const uint8_t *start = *wire;
	struct pb_value value;

	if (!take_value(d, tag, wire, m->end, &value))
		return false;
	if (!ingot_pb_is_named(field, value.bits))
		return ingot_pb_keep(d, m, tag, start, (size_t)(*wire - start));
	if (!take_value_here(d, m, field, record, &value))
		return false;
	if (field->presence_width && !(m->is_counted && is_choice(field)))
		presence_set(m, field);
	return see(d, m, field_index(m->type, field));
}

/* All records of a repeated field, which come together. Packed numbers and single ones have different tags. */
static bool take_run(struct pb_decoder *d, struct pb_message *m, const ingot_field *field,
		     const uint8_t *record, uint32_t tag, const uint8_t **wire)
{
	struct pb_progress run = {0};
	const uint8_t *at = *wire;

	if (!ingot_pb_count_run(d, m, field, record, &run.count))
		return false;
	do {
		*wire = at;
		if (!ingot_pb_take_several(d, m, field, &run, tag, wire))
			return false;
		at = *wire;
	} while (at != m->end && pb_take_tag(&at, m->end, &tag) &&
		 pb_tag_number(tag) == field->number && is_of_field(field, tag));
	if (!run.count)
		return true;
	return see(d, m, field_index(m->type, field)) && ingot_pb_close_several(d, m, field, &run);
}

/* A record of a field. */
static bool take_field(struct pb_decoder *d, struct pb_message *m, const ingot_field *field,
		       const uint8_t *record, uint32_t tag, const uint8_t **wire)
{
	size_t index = field_index(m->type, field);

	if (is_deferred(field)) {
		m->has_deferred = true;
		return see(d, m, index) && ingot_pb_skip(d, tag, wire, m->end);
	}
	if (!(field->flags & INGOT_FIELD_REPEATED))
		return take_one(d, m, field, record, tag, wire);
	if (!m->progress && d->in_runs)
		return take_run(d, m, field, record, tag, wire);
	if (!m->progress && !ingot_pb_count(d, m))
		return false;
	return ingot_pb_take_several(d, m, field, &m->progress[index], tag, wire);
}

const uint8_t *ingot_pb_take_record(struct pb_decoder *d, struct pb_message *m, const uint8_t *wire,
				    size_t *ret_next)
{
	const uint8_t *record = wire;
	const ingot_field *field;
	uint32_t tag;
	bool ok;

	if (!pb_take_tag(&wire, m->end, &tag)) {
		bad_data(d);
		return NULL;
	}
	field = ingot_pb_find(m->type, pb_tag_number(tag));
	if (field && is_of_field(field, tag)) {
		*ret_next = field_index(m->type, field) + 1;
		ok = take_field(d, m, field, record, tag, &wire);
	} else {
		ok = ingot_pb_take_unknown(d, m, field, tag, &wire);
	}
	return ok ? wire : NULL;
}

/* What a message's end has to see of one field. */
static bool end_field(struct pb_decoder *d, struct pb_message *m, const ingot_field *field)
{
	size_t index = field_index(m->type, field);
	bool seen = is_seen(m, index);

	if (is_deferred(field))
		return ingot_pb_settle(d, m, field, seen);
	if (!seen)
		return ingot_pb_absent(d, field, m->base, m->is_there);
	if ((field->flags & INGOT_FIELD_REPEATED) && m->progress)
		return ingot_pb_close_several(d, m, field, &m->progress[index]);
	return true;
}

/* Of 64 fields, those that the end of a message looks at. Which of the first came is not known of counted ones. */
static uint64_t to_end(const struct pb_message *m, const struct pb_traits *traits, size_t word)
{
	size_t count = m->type->field_count;

	if (word == 0 && m->progress)
		return count < 64 ? ((uint64_t)1 << count) - 1 : UINT64_MAX;
	return traits->wanted[word] | seen_word(m, word);
}

bool ingot_pb_end(struct pb_decoder *d, struct pb_message *m, const struct pb_traits *traits)
{
	for (size_t word = 0; 64 * word < m->type->field_count; word++)
		for (uint64_t bits = to_end(m, traits, word); bits; bits &= bits - 1)
			if (!end_field(d, m,
				       &m->type->fields[64 * word + (size_t)__builtin_ctzll(bits)]))
				return false;
	if (m->pool)
		ingot_pb_release(d, m);
	return true;
}
