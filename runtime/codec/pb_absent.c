/*
 * pb_absent.c: fields that did not come.
 *
 * In: a field, its structure. Out: its empty value (docs/proto.md): zero, "", no elements, each member
 * empty, NULL where that is allowed; it is checked like one that came.
 */
#include <uchar.h>

#include "extents.h"
#include "pb_take.h"

/* A message without a record. */
static const uint8_t nothing[1];

static bool absent_string(struct pb_decoder *d, const ingot_step *s, char *base, bool is_there)
{
	bool is_wide = s->op == INGOT_OP_WSTRING;
	uint32_t width = is_wide ? sizeof(char16_t) : 1;
	char *text;

	if (ingot_field_pointer(base, s->offset) || (!is_there && (s->flags & INGOT_STEP_OPTIONAL)))
		return true;
	if (s->min)
		return over_bound(d);
	if (!place(d, width, width, &text))
		return false;
	memset(text, 0, width);
	ingot_field_set_pointer(base, s->offset, text);
	return true;
}

static bool absent_count(struct pb_decoder *d, const ingot_step *s, char *base)
{
	if (s->min)
		return over_bound(d);
	return ingot_peer_put(base, s, 0) || bad_data(d);
}

static bool absent_sized(struct pb_decoder *d, const ingot_step *s, const char *base)
{
	struct ingot_extents extents;

	if (s->min || !ingot_extents_reckon(base, s, &extents) || extents.size != 0)
		return over_bound(d);
	return true;
}

static bool absent_values(struct pb_decoder *d, const ingot_type *type, uint8_t kind, char *place,
			  size_t count)
{
	for (size_t i = 0; i < count; i++, place += type->size) {
		bool ok = is_message(kind, type)
				  ? ingot_pb_fill(d, type, nothing, nothing, place)
				  : ingot_pb_absent_steps(d, type->steps, kind, place, false);

		if (!ok)
			return false;
	}
	return true;
}

/* What a pointer leads to is empty; into what is there already, that is written. */
static bool absent_target(struct pb_decoder *d, const ingot_step *s, uint8_t kind, char *base,
			  bool is_there)
{
	char *target = ingot_field_pointer(base, s->offset);

	if (!is_there && (s->flags & INGOT_STEP_OPTIONAL))
		return target == NULL || s->op != INGOT_OP_INPLACE || bad_data(d);
	if (target)
		begin_values(s->type, target, 1);
	else if (!ingot_pb_follow(d, s, base, &target))
		return false;
	return absent_values(d, s->type, kind, target, 1);
}

static bool absent_step(struct pb_decoder *d, const ingot_step *s, uint8_t kind, char *base,
			bool is_there)
{
	switch (s->op) {
	case INGOT_OP_STRING:
	case INGOT_OP_WSTRING:
		return absent_string(d, s, base, is_there);
	case INGOT_OP_TEXT:
	case INGOT_OP_WTEXT:
		return !s->min || over_bound(d);
	case INGOT_OP_BYTES:
	case INGOT_OP_ARRAY:
		return absent_count(d, s, base);
	case INGOT_OP_TAIL:
		return absent_count(d, s, base);
	case INGOT_OP_SIZED:
		return absent_sized(d, s, base);
	case INGOT_OP_POINTER:
	case INGOT_OP_INPLACE:
		return absent_target(d, s, kind, base, is_there);
	case INGOT_OP_STRUCT:
		return absent_values(d, s->type, kind, base + s->offset, s->n);
	case INGOT_OP_UNION:
		return ingot_pb_fill_union(d, s, base, nothing, nothing, false);
	case INGOT_OP_CHECK:
		return ingot_values_allowed(base, s) || fail(d, RPC_X_ENUM_VALUE_OUT_OF_RANGE);
	default:
		return true;
	}
}

bool ingot_pb_absent_steps(struct pb_decoder *d, const ingot_step *s, uint8_t kind, char *base,
			   bool is_there)
{
	for (; s->op != INGOT_OP_END; s++)
		if (!absent_step(d, s, kind, base, is_there))
			return false;
	return true;
}

bool ingot_pb_absent(struct pb_decoder *d, const ingot_field *field, char *base, bool is_there)
{
	const ingot_step *s = value_step(field->steps);

	if (!is_there && !ingot_pb_is_wanted(field))
		return true;
	if (field->flags & INGOT_FIELD_REQUIRED)
		return bad_data(d);
	if (s->op == INGOT_OP_UNION)
		return ingot_pb_fill_union(d, s, base, nothing, nothing,
					   (field->flags & INGOT_FIELD_MAYBE) != 0);
	return ingot_pb_absent_steps(d, s, field->kind, base, is_there);
}
