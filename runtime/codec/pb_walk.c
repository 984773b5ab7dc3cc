/*
 * pb_walk.c: a protobuf message to its place in C: its records in turn, then what is absent.
 *
 * In: bytes, a type with fields, memory where an empty value has begun. Out: the value there, and what it
 * leads to in the block. The fields that most messages are made of are taken here, and the next one is
 * expected to be the next of the table; the other files have the rest. Messages inside messages call it
 * again, which is limited; the nodes of a list are not inside each other.
 */
#include "pb_fast.h"

/* Fields of which a record is all there is to say: no presence, no repetition, no choice. */
#define NOT_SIMPLE                                                                          \
	(INGOT_FIELD_REPEATED | INGOT_FIELD_LIST | INGOT_FIELD_ONEOF | INGOT_FIELD_CLOSED | \
	 INGOT_FIELD_MAYBE)

/* Whether the field has come. */
static bool is_seen(const struct pb_message *m, size_t index)
{
	return m->progress ? m->progress[index].count != 0 : m->seen >> index & 1;
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
 * A message of protobuf-c's whose oneof another field has since: protobuf-c refuses what holds one that is
 * none, or not complete. It is read where the next thing will stand, and forgotten.
 */
static bool try_message(struct pb_decoder *d, const ingot_field *field,
			const struct pb_value *value)
{
	const ingot_step *s = value_step(field->steps);
	uintptr_t tail = d->tail;
	char *target;

	if (!place_values(d, s->type, 1, &target) ||
	    !ingot_pb_fill(d, s->type, value->bytes, value->bytes + value->length, target))
		return false;
	d->tail = tail;
	return true;
}

static bool take_value_here(struct pb_decoder *d, struct pb_message *m, const ingot_field *field,
			    const uint8_t *record, const struct pb_value *value)
{
	struct pb_progress *p = m->progress ? &m->progress[field_index(m->type, field)] : NULL;

	if (p && is_replaced(m, field, p, record))
		return !d->is_c || field->kind != INGOT_KIND_MESSAGE ||
		       try_message(d, field, value);
	if (p && field->kind == INGOT_KIND_MESSAGE && p->count > 1) {
		if (p->done)
			return true;
		p->done = p->count;
		return settle_one(d, m, field, record);
	}
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
	if (field->presence_width && !(m->progress && is_choice(field)))
		presence_set(m, field);
	m->seen |= (uint64_t)1 << (field_index(m->type, field) & 63);
	return true;
}

/* A record of a field that is not simple. */
static bool take_field(struct pb_decoder *d, struct pb_message *m, const ingot_field *field,
		       const uint8_t *record, uint32_t tag, const uint8_t **wire)
{
	size_t index = field_index(m->type, field);

	if (is_deferred(field)) {
		m->seen |= (uint64_t)1 << (index & 63);
		m->has_deferred = true;
		return ingot_pb_skip(d, tag, wire, m->end);
	}
	if (!(field->flags & INGOT_FIELD_REPEATED))
		return take_one(d, m, field, record, tag, wire);
	if (!m->progress && !ingot_pb_count(d, m))
		return false;
	return ingot_pb_take_several(d, m, field, &m->progress[index], tag, wire);
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

static bool end_message(struct pb_decoder *d, struct pb_message *m)
{
	const ingot_field *fields = m->type->fields;

	for (uint32_t i = 0; i < m->type->field_count; i++)
		if (!end_field(d, m, &fields[i]))
			return false;
	if (m->progress)
		ingot_pb_uncount(d, m);
	return true;
}

/* A record whose field is the one that was expected, or any. */
ALWAYS_INLINE bool take_simple(struct pb_decoder *d, struct pb_message *m, const ingot_field *field,
			       const uint8_t *record, uint32_t tag, const uint8_t **wire)
{
	const ingot_step *s = field->steps;
	struct pb_value value;

	if (field->flags & NOT_SIMPLE)
		return take_field(d, m, field, record, tag, wire);
	switch (s->op) {
	case INGOT_OP_W32:
	case INGOT_OP_W64:
		if (!take_value(d, tag, wire, m->end, &value) ||
		    !take_word(d, field->kind, s, m->base, value.bits))
			return false;
		break;
	case INGOT_OP_STRING:
		if (!take_value(d, tag, wire, m->end, &value) ||
		    !take_string(d, s, m->base, &value))
			return false;
		break;
	default:
		return take_field(d, m, field, record, tag, wire);
	}
	if (field->presence_width)
		presence_set(m, field);
	m->seen |= (uint64_t)1 << (field_index(m->type, field) & 63);
	return true;
}

static bool take_records(struct pb_decoder *d, struct pb_message *m)
{
	const ingot_field *last = m->type->fields + m->type->field_count;
	const ingot_field *next = m->type->fields;
	const uint8_t *wire = m->begin;

	while (wire != m->end) {
		const ingot_field *field = next;
		const uint8_t *record = wire;
		uint32_t tag;

		if (!pb_take_tag(&wire, m->end, &tag))
			return bad_data(d);
		if (field == last || field->number != pb_tag_number(tag))
			field = ingot_pb_find(m->type, pb_tag_number(tag));
		if (!field || !is_of_field(field, tag)) {
			if (!ingot_pb_take_unknown(d, m, field, tag, &wire))
				return false;
			continue;
		}
		if (!take_simple(d, m, field, record, tag, &wire))
			return false;
		next = field + 1;
	}
	return true;
}

static bool fill_fields(struct pb_decoder *d, struct pb_message *m)
{
	const struct pb_traits *traits = ingot_pb_traits(d, m->type);
	uint64_t wanted = traits->wanted;

	if ((d->merging || m->type->field_count > 64) && !ingot_pb_count(d, m))
		return false;
	if (!take_records(d, m))
		return false;
	if (!m->progress && !m->has_deferred && !(wanted & ~m->seen))
		return true;
	return end_message(d, m);
}

static bool fill(struct pb_decoder *d, struct pb_message *m)
{
	const ingot_field *fields = m->type->fields;
	bool ok;

	if (m->type->field_count == 1 && fields[0].number == 0)
		return ingot_pb_fill_union(d, value_step(fields[0].steps), m->base, m->begin,
					   m->end, false);
	if (!enter(d))
		return false;
	ok = fill_fields(d, m);
	d->depth--;
	return ok;
}

bool ingot_pb_fill(struct pb_decoder *d, const ingot_type *type, const uint8_t *wire,
		   const uint8_t *end, char *base)
{
	struct pb_message message = {.type = type, .begin = wire, .end = end, .base = base};

	return fill(d, &message);
}

bool ingot_pb_fill_node(struct pb_decoder *d, const ingot_type *type, const uint8_t *wire,
			const uint8_t *end, char *base)
{
	struct pb_message message = {
		.type = type, .begin = wire, .end = end, .base = base, .is_node = true};

	return fill(d, &message);
}
