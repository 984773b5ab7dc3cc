/*
 * pb_walk.c: a protobuf message to its place in C: its records in turn.
 *
 * In: bytes, a type with fields, memory where an empty value has begun. Out: the value there, and what it
 * leads to in the block. Numbers and text that come in the table's order are taken here; pb_field.c has all
 * other records, and the message's end. Messages inside messages call it again, which is limited; the nodes
 * of a list are not inside each other.
 */
#include "pb_text.h"

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

static uint32_t word_at(const char *place)
{
	uint32_t word;

	memcpy(&word, place, sizeof(word));
	return word;
}

/*
 * The records from `at` on for which a type's traits say all, as long as they come in the table's order. Out:
 * where another begins, or the end, and which of the traits was last looked at; NULL when one is bad.
 */
ALWAYS_INLINE const uint8_t *take_quick(struct pb_decoder *d, struct pb_message *m,
					const struct pb_quick **quick, size_t next,
					const uint8_t *at)
{
	const struct pb_quick *q = *quick;
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
		if (q->is_choice && word_at(base + q->presence))
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
			if (text.length - q->least > q->range || text.length > d->limits.string) {
				over_bound(d);
				return NULL;
			}
			if (!take_new_string(d, base + q->offset, &text))
				return NULL;
		} else if (q->action >= PB_ASK) {
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
	*quick = q;
	return at;
}

/* What the end of a message has to see, if anything: what is absent and matters, what waits. */
ALWAYS_INLINE bool is_complete(const struct pb_message *m, const struct pb_traits *traits)
{
	return !m->pool && !m->has_deferred && m->type->field_count <= 64 &&
	       !(traits->wanted[0] & ~m->seen);
}

/* The records of a message, and its end. */
ALWAYS_INLINE bool fill_fields(struct pb_decoder *d, struct pb_message *m,
			       const struct pb_traits *traits)
{
	const uint8_t *wire = m->begin;
	size_t next = 0;

	m->is_counted = d->merging && wire != m->end;
	if (m->is_counted && !ingot_pb_count(d, m))
		return false;
	while (wire != m->end) {
		const struct pb_quick *quick = traits->quick;

		if (next > traits->quick_count)
			next = traits->quick_count;
		wire = take_quick(d, m, &quick, next, wire);
		if (!wire)
			return false;
		if (wire == m->end)
			break;
		if (quick->action >= PB_MESSAGES) {
			next = (size_t)(quick - traits->quick);
			wire = ingot_pb_take_run(d, m, quick, &next, wire);
		} else {
			wire = ingot_pb_take_record(d, m, wire, &next);
		}
		if (!wire)
			return false;
	}
	return is_complete(m, traits) || ingot_pb_end(d, m, traits);
}

/* A structure that is nothing but a union and its discriminant. */
static bool is_union(const ingot_type *type)
{
	return type->field_count == 1 && type->fields[0].number == 0;
}

static bool fill(struct pb_decoder *d, struct pb_message *m)
{
	const struct pb_traits *traits;
	bool ok;

	if (is_union(m->type))
		return ingot_pb_fill_union(d, value_step(m->type->fields[0].steps), m->base,
					   m->begin, m->end, false);
	traits = traits_of(d, m->type);
	if (!traits || !enter(d))
		return false;
	ok = fill_fields(d, m, traits);
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
	const struct pb_traits *traits = NULL;
	size_t stride = run->pointer ? sizeof(void *) : run->type->size;
	const uint8_t *at = *wire;

	/* a union's message is entered where it is read */
	if (!is_union(run->type)) {
		traits = traits_of(d, run->type);
		if (!traits || !enter(d))
			return false;
	}
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
