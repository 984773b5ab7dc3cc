/*
 * pb_union.c: a union's message to the discriminant and the arm that it picks.
 *
 * In: the message, the UNION step of whoever holds the union. Out: the discriminant at the step's peer, the
 * arm's value in place. Of the arms' fields the one that came last is there, and must be the discriminant's;
 * absent it is empty, or NULL. The fields may come in any order, so all are looked at before one is decoded.
 */
#include "pb_take.h"
#include "utf.h"

/* What a union's message has in it. */
struct choice {
	int64_t discriminant;
	const ingot_field *arm; /* the one that is there; NULL: none */
	const uint8_t *from;    /* its first record that counts */
	bool is_mixed;          /* another came too, and one of them is repeated */
};

/* Another arm comes, at `record`: the records of the one before no longer count. */
static bool leave_arm(struct pb_decoder *d, const struct choice *choice, const uint8_t *record)
{
	return !choice->arm || choice->arm->kind != INGOT_KIND_MESSAGE ||
	       ingot_pb_look_at(d, choice->arm, choice->from, record);
}

static bool choose_record(struct pb_decoder *d, const ingot_step *s, const uint8_t **wire,
			  const uint8_t *end, struct choice *choice)
{
	const ingot_type *type = s->type;
	const uint8_t *record = *wire;
	const ingot_field *field;
	struct pb_value value;
	uint32_t tag;

	if (!pb_take_tag(wire, end, &tag))
		return bad_data(d);
	field = ingot_pb_find(type, pb_tag_number(tag));
	if (!field || !is_of_field(field, tag))
		return ingot_pb_skip(d, tag, wire, end);
	if (!take_value(d, tag, wire, end, &value))
		return false;
	/* also where another record comes behind it */
	if (field->kind == INGOT_KIND_STRING && !utf8_is_text(value.bytes, value.length))
		return bad_data(d);
	if (field->flags & INGOT_FIELD_DISCRIMINANT) {
		choice->discriminant = discriminant_of(s, field, value.bits);
	} else if (choice->arm != field) {
		if (!leave_arm(d, choice, record))
			return false;
		if (choice->arm && ((choice->arm->flags | field->flags) & INGOT_FIELD_REPEATED))
			choice->is_mixed = true;
		choice->arm = field;
		choice->from = record;
	}
	return true;
}

/* An arm that no field carries: it is empty, or has no data. */
static bool take_bare_arm(struct pb_decoder *d, const ingot_arm *arm, char *base, bool is_there)
{
	return !arm->type || ingot_pb_absent_steps(d, arm->type->steps, 0, base, is_there);
}

static bool take_arm(struct pb_decoder *d, const ingot_step *s, char *base, const uint8_t *end,
		     const struct choice *choice, bool is_there)
{
	const ingot_arm *arm = ingot_arm_find(s->type, choice->discriminant);
	const ingot_field *field;
	struct pb_message message = {
		.type = s->type,
		.begin = choice->arm ? choice->from : end,
		.end = end,
		.base = base + s->offset,
		.is_there = is_there,
	};

	if (!arm)
		return fail(d, RPC_S_INVALID_TAG);
	if (!ingot_peer_put(base, s, choice->discriminant))
		return bad_data(d);
	field = arm->number ? ingot_pb_find(s->type, arm->number) : NULL;
	if (choice->is_mixed || (choice->arm && choice->arm != field))
		return bad_data(d);
	if (!field)
		return take_bare_arm(d, arm, message.base, is_there);
	return ingot_pb_settle(d, &message, field, choice->arm != NULL);
}

static bool fill_union(struct pb_decoder *d, const ingot_step *s, char *base, const uint8_t *wire,
		       const uint8_t *end, bool is_there)
{
	struct choice choice = {0};

	while (wire != end)
		if (!choose_record(d, s, &wire, end, &choice))
			return false;
	return take_arm(d, s, base, end, &choice, is_there);
}

/* The pointer is NULL; the discriminant is that of an arm all the same. */
static bool take_null(struct pb_decoder *d, const ingot_step *s, char *base, int64_t discriminant)
{
	if (!ingot_arm_find(s->type, discriminant))
		return fail(d, RPC_S_INVALID_TAG);
	return ingot_peer_put(base, s, discriminant) || bad_data(d);
}

/* The message around a union that a pointer leads to, or none: either the discriminant, or the union's. */
static bool fill_maybe(struct pb_decoder *d, const ingot_step *s, char *base, const uint8_t *wire,
		       const uint8_t *end)
{
	const ingot_field null = {.number = 1, .kind = s->type->fields[0].kind};
	const ingot_field value = {.number = 2, .kind = INGOT_KIND_MESSAGE, .steps = s};
	const ingot_field fields[] = {null, value};
	struct pb_message message = {.end = end};
	struct pb_joined joined;
	int64_t discriminant = 0;
	bool ok;

	while (wire != end) {
		const uint8_t *record = wire;
		struct pb_value taken;
		uint32_t tag;

		if (!pb_take_tag(&wire, end, &tag))
			return bad_data(d);
		if (pb_tag_number(tag) > 2 || !is_of_field(&fields[pb_tag_number(tag) - 1], tag)) {
			if (!ingot_pb_skip(d, tag, &wire, end))
				return false;
			continue;
		}
		if (!take_value(d, tag, &wire, end, &taken))
			return false;
		if (pb_tag_number(tag) == 1) {
			if (message.begin &&
			    !ingot_pb_look_at(d, &fields[1], message.begin, record))
				return false;
			discriminant = discriminant_of(s, &null, taken.bits);
			message.begin = NULL;
		} else if (!message.begin) {
			message.begin = record;
		}
	}
	if (!message.begin)
		return take_null(d, s, base, discriminant);
	if (!ingot_pb_join(d, &message, &fields[1], message.begin, &joined))
		return false;
	ok = enter(d) && fill_union(d, s, base, joined.value.bytes,
				    joined.value.bytes + joined.value.length, true);
	d->depth--;
	ingot_pb_unjoin(d, &joined);
	return ok;
}

bool ingot_pb_fill_union(struct pb_decoder *d, const ingot_step *s, char *base, const uint8_t *wire,
			 const uint8_t *end, bool maybe)
{
	bool ok;

	if (!enter(d))
		return false;
	ok = maybe ? fill_maybe(d, s, base, wire, end) : fill_union(d, s, base, wire, end, false);
	d->depth--;
	return ok && ingot_pb_check(d, s + 1, base);
}
