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
 * A value whose oneof another field has since: what is no text, or holds a message that is none, is refused all
 * the same. It is read where the next thing will stand, and forgotten.
 */
static bool try_value(struct pb_decoder *d, const ingot_field *field, const struct pb_value *value)
{
	const ingot_step *s = value_step(field->steps);
	uintptr_t tail = d->tail;
	char *target;

	if (field->kind == INGOT_KIND_STRING)
		return d->is_c || utf8_is_text(value->bytes, value->length) || bad_data(d);
	if (field->kind != INGOT_KIND_MESSAGE || !is_message(field->kind, s->type))
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
	struct pb_progress *p = m->progress ? &m->progress[field_index(m->type, field)] : NULL;

	if (p && is_replaced(m, field, p, record))
		return try_value(d, field, value);
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

static const uint8_t *bad_place(struct pb_decoder *d)
{
	d->status = RPC_X_BAD_STUB_DATA;
	return NULL;
}

/* The value of a number that is not a varint to 4 bytes, as its field's action says. */
static bool take_other_quick(const struct pb_quick *quick, const uint8_t **wire, const uint8_t *end,
			     char *place)
{
	size_t width = quick->action == PB_COPY4 ? 4 : 8;
	uint64_t bits = 0;
	uint32_t word;

	if (quick->action == PB_COPY4 || quick->action == PB_COPY8) {
		if ((size_t)(end - *wire) < width)
			return false;
		bits = width == 4 ? pb_get32(*wire) : pb_get64(*wire);
		*wire += width;
	} else if (!pb_take_varint(wire, end, &bits)) {
		return false;
	}
	if (width == 8 && quick->action != PB_FLAG) {
		memcpy(place, &bits, sizeof(bits));
		return true;
	}
	word = quick->action == PB_FLAG ? bits != 0 : (uint32_t)bits;
	memcpy(place, &word, sizeof(word));
	return true;
}

/* A varint of a message, where the bytes behind the message may be looked at. */
ALWAYS_INLINE bool take_near(const struct pb_decoder *d, const uint8_t **wire, const uint8_t *end,
			     uint64_t *ret_value)
{
	if (*wire != end && **wire < 0x80) {
		*ret_value = *(*wire)++;
		return true;
	}
	if (d->end - *wire < 8 || !pb_take_near_varint(wire, ret_value))
		return pb_take_varint(wire, end, ret_value);
	return *wire <= end;
}

static uint32_t pb_get_word(const char *place)
{
	uint32_t word;

	memcpy(&word, place, sizeof(word));
	return word;
}

/*
 * The records from `at` on for which a type's traits say all, as long as they come in the table's order. Out:
 * where another begins, or the end; NULL when one is bad.
 */
ALWAYS_INLINE const uint8_t *take_quick(struct pb_decoder *d, struct pb_message *m,
					const struct pb_quick *q, size_t next, const uint8_t *at)
{
	const uint8_t *end = m->end;
	char *base = m->base;
	uint64_t seen = m->seen;
	uint64_t bit = (uint64_t)1 << (next & 63);

	/* no record is of less than two bytes */
	for (q += next; end - at >= 2; q++, bit <<= 1) {
		uint32_t head = at[0] | (uint32_t)at[1] << 8;
		const uint8_t *value = at;

		for (; (head & q->mask) != q->tag; q++) /* the last one is of any tag */
			bit <<= 1;
		if (q->is_choice && pb_get_word(base + q->presence))
			break;
		value += q->width;
		if (q->action == PB_WORD) {
			uint64_t bits;
			uint32_t word;

			if (!take_near(d, &value, end, &bits))
				return bad_place(d);
			word = (uint32_t)bits;
			memcpy(base + q->offset, &word, sizeof(word));
		} else if (q->action == PB_TEXT) {
			struct pb_value text = {0};

			if (seen & bit)
				break;
			if (!pb_take_length(&value, end, &text.length))
				return bad_place(d);
			text.bytes = value;
			value += text.length;
			if (text.length - q->least > q->range) {
				over_bound(d);
				return NULL;
			}
			if (!take_new_string(d, base + q->offset, &text))
				return NULL;
		} else if (q->action == PB_ASK) {
			break;
		} else {
			const uint8_t *other = value;

			if (!take_other_quick(q, &other, end, base + q->offset))
				return bad_place(d);
			value = other;
		}
		if (q->presence_width)
			memcpy(base + q->presence, &q->selects, sizeof(q->selects));
		at = value;
		seen |= bit;
	}
	m->seen = seen;
	return at;
}

/* Any record. *ret_next is where in the table the next one is expected. */
static __attribute__((noinline)) const uint8_t *take_record(struct pb_decoder *d,
							    struct pb_message *m,
							    const uint8_t *wire, size_t *ret_next)
{
	const uint8_t *record = wire;
	const ingot_field *field;
	uint32_t tag;
	bool ok;

	if (!pb_take_tag(&wire, m->end, &tag))
		return bad_place(d);
	field = ingot_pb_find(m->type, pb_tag_number(tag));
	if (field && is_of_field(field, tag)) {
		*ret_next = field_index(m->type, field) + 1;
		ok = take_simple(d, m, field, record, tag, &wire);
	} else {
		ok = ingot_pb_take_unknown(d, m, field, tag, &wire);
	}
	return ok ? wire : NULL;
}

/* The fields of a message whose traits these were; others may stand in their place now. */
ALWAYS_INLINE bool fill_fields(struct pb_decoder *d, struct pb_message *m,
			       const struct pb_traits *traits)
{
	const uint8_t *wire = m->begin;
	size_t next = 0;

	if (d->merging || m->type->field_count > 64)
		if (!ingot_pb_count(d, m))
			return false;
	for (;;) {
		if (traits->type != m->type)
			traits = ingot_pb_traits(d, m->type);
		if (next > traits->quick_count)
			next = traits->quick_count;
		wire = take_quick(d, m, traits->quick, next, wire);
		if (!wire)
			return false;
		if (wire == m->end)
			break;
		wire = take_record(d, m, wire, &next);
		if (!wire)
			return false;
	}
	if (!m->progress && !m->has_deferred && !(traits->wanted & ~m->seen))
		return true;
	return end_message(d, m);
}

/* A structure that is nothing but a union and its discriminant. */
static bool is_union(const ingot_type *type)
{
	return type->field_count == 1 && type->fields[0].number == 0;
}

static bool fill(struct pb_decoder *d, struct pb_message *m)
{
	bool ok;

	if (is_union(m->type))
		return ingot_pb_fill_union(d, value_step(m->type->fields[0].steps), m->base,
					   m->begin, m->end, false);
	if (!enter(d))
		return false;
	ok = fill_fields(d, m, ingot_pb_traits(d, m->type));
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

/* The place of the next message of a run. */
static bool next_place(struct pb_decoder *d, const struct pb_run *run, char **ret_place)
{
	*ret_place = run->next;
	if (!run->pointer)
		return true;
	if (!place_values(d, run->type, 1, ret_place))
		return false;
	ingot_field_set_pointer(run->next, run->pointer->offset, *ret_place);
	return true;
}

/* The message behind a tag. */
ALWAYS_INLINE bool fill_next(struct pb_decoder *d, const struct pb_run *run,
			     const struct pb_traits *traits, const uint8_t **wire,
			     const uint8_t *end)
{
	struct pb_message message = {.type = run->type};
	const uint8_t *at = *wire;
	size_t length;

	if (!pb_take_length(&at, end, &length))
		return bad_data(d);
	message.begin = at;
	message.end = at + length;
	*wire = message.end;
	if (!next_place(d, run, &message.base))
		return false;
	return is_union(run->type) ? fill(d, &message) : fill_fields(d, &message, traits);
}

bool ingot_pb_fill_run(struct pb_decoder *d, struct pb_run *run, uint32_t tag, const uint8_t **wire,
		       const uint8_t *end)
{
	const struct pb_traits *traits = ingot_pb_traits(d, run->type);
	size_t stride = run->pointer ? sizeof(void *) : run->type->size;
	const uint8_t *at = *wire;

	/* a union's message is entered where it is read */
	if (!is_union(run->type) && !enter(d))
		return false;
	for (;;) {
		if (!fill_next(d, run, traits, &at, end))
			return false;
		run->next += stride;
		if (++run->count == run->most || at == end || *at != tag || tag >= 0x80)
			break;
		at++;
	}
	if (!is_union(run->type))
		d->depth--;
	*wire = at;
	return true;
}
