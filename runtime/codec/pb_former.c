/*
 * pb_former.c: values of a union or a oneof that something else came in the place of.
 *
 * In: the records that no longer count. Out: whether each is one of its field: its text is text, and a message is
 * records, as is every message inside it. Nothing is placed, and no bound is asked for: the value is not there.
 */
#include "pb_take.h"
#include "utf.h"

static bool look_at_value(struct pb_decoder *d, const ingot_field *field, uint32_t tag,
			  const struct pb_value *value);

/* The union that is all of a structure's message, or the structure. */
static const ingot_type *message_of(const ingot_type *type)
{
	const ingot_field *fields = type->fields;

	return type->field_count == 1 && fields[0].number == 0 ? value_step(fields[0].steps)->type
							       : type;
}

/* What each value of a field of messages is. */
static const ingot_type *type_of(const ingot_field *field)
{
	const ingot_step *s = value_step(field->steps);

	while (s->op != INGOT_OP_UNION && !s->type->fields)
		s = value_step(s->type->steps);
	return s->op == INGOT_OP_UNION ? s->type : message_of(s->type);
}

static bool look_at_records(struct pb_decoder *d, const ingot_type *type, const uint8_t *wire,
			    const uint8_t *end)
{
	while (wire != end) {
		const ingot_field *field;
		struct pb_value value;
		uint32_t tag;

		if (!pb_take_tag(&wire, end, &tag))
			return bad_data(d);
		field = ingot_pb_find(type, pb_tag_number(tag));
		if (!field || !is_of_field(field, tag)) {
			if (!ingot_pb_skip(d, tag, &wire, end))
				return false;
		} else if (!take_value(d, tag, &wire, end, &value) ||
			   !look_at_value(d, field, tag, &value)) {
			return false;
		}
	}
	return true;
}

/* A field's message; with MAYBE it is the one around a union's. */
static bool look_at_message(struct pb_decoder *d, const ingot_field *field,
			    const struct pb_value *value)
{
	const ingot_field inside = {.number = 2, .kind = INGOT_KIND_MESSAGE, .steps = field->steps};
	const uint8_t *end = value->bytes + value->length;
	bool ok;

	if (!enter(d))
		return false;
	ok = field->flags & INGOT_FIELD_MAYBE
		     ? ingot_pb_look_at(d, &inside, value->bytes, end)
		     : look_at_records(d, type_of(field), value->bytes, end);
	d->depth--;
	return ok;
}

/* Numbers, each of which ends within the value. */
static bool look_at_packed(struct pb_decoder *d, const ingot_field *field,
			   const struct pb_value *value)
{
	const uint8_t *wire = value->bytes;
	const uint8_t *end = wire + value->length;
	uint32_t tag = pb_tag(field->number, pb_kind_type(field->kind));
	struct pb_value number;

	while (wire != end)
		if (!take_value(d, tag, &wire, end, &number))
			return false;
	return true;
}

static bool look_at_value(struct pb_decoder *d, const ingot_field *field, uint32_t tag,
			  const struct pb_value *value)
{
	switch (field->kind) {
	case INGOT_KIND_STRING:
		return utf8_is_text(value->bytes, value->length) || bad_data(d);
	case INGOT_KIND_MESSAGE:
		return look_at_message(d, field, value);
	default:
		return !is_packed(field, tag) || look_at_packed(d, field, value);
	}
}

bool ingot_pb_look_at(struct pb_decoder *d, const ingot_field *field, const uint8_t *wire,
		      const uint8_t *end)
{
	for (;;) {
		struct pb_value value;
		uint32_t tag;
		bool found;

		if (!ingot_pb_next(d, &wire, end, field, &tag, &found))
			return false;
		if (!found)
			return true;
		if (!take_value(d, tag, &wire, end, &value) ||
		    !look_at_value(d, field, tag, &value))
			return false;
	}
}
