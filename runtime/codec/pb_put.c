/*
 * pb_put.c: the walk over a type's fields that writes protobuf, backwards.
 *
 * In: a value and its type's fields. Out: its bytes, in front of the encoder's others; the last field is written
 * first, and a message's length when the message is there. Every count, discriminant and value set is checked as
 * for XDR: what this writes, decode reads. Lists are followed in a loop, messages in messages are limited.
 *
 * A field's kind says what is written, its step where that stands in C. Fields of several values are
 * pb_put_several.c's.
 */
#include "pb_parts.h"
#include "pb_putter.h"
#include "utf.h"

static bool fail(struct pb_encoder *e, NET_API_STATUS status)
{
	return pb_encoder_fail(e, status);
}

/* One number. What does not travel when it is 0 has `always` false. */
PB_INLINE bool put_number(struct pb_encoder *e, const ingot_field *f, const ingot_step *s,
			  const char *base, bool always)
{
	uint64_t number = pb_number(f->kind, base + s->offset, pb_number_width(s));

	if (number == 0 && !always)
		return true;
	if (!pb_number_fits(f->kind, s, number))
		return fail(e, RPC_X_INVALID_BOUND);
	if (!pb_reserve(e, PB_HEAD_MAX + PB_VARINT_MAX))
		return false;
	pb_write_number(e, f->kind, number);
	pb_write_varint(e, pb_tag(f->number, pb_kind_type(f->kind)));
	return true;
}

/* The same of 4 bytes in C, which most are and travel as a varint. */
PB_INLINE bool put_word(struct pb_encoder *e, const ingot_field *f, const ingot_step *s,
			const char *base, bool always)
{
	uint32_t word;

	if (f->kind != INGOT_KIND_UINT32 && f->kind != INGOT_KIND_INT32)
		return put_number(e, f, s, base, always);
	memcpy(&word, base + s->offset, sizeof(word));
	if (word == 0 && !always)
		return true;
	if (!pb_reserve(e, PB_HEAD_MAX + PB_VARINT_MAX))
		return false;
	pb_write_varint(e, f->kind == INGOT_KIND_UINT32 ? word : (uint64_t)(int32_t)word);
	pb_write_varint(e, pb_tag(f->number, PB_VARINT));
	return true;
}

/* Text of UTF-8, whose bounds are in bytes. */
PB_INLINE bool put_text(struct pb_encoder *e, const ingot_field *f, const ingot_step *s,
			const char *text, size_t length, bool always)
{
	if (!pb_check_count(e, s, length, e->limits.string))
		return false;
	if (!utf8_is_text((const uint8_t *)text, length))
		return fail(e, ERROR_NO_UNICODE_TRANSLATION);
	return (length == 0 && !always) || pb_put_bytes(e, f->number, text, length);
}

/* UTF-16 as UTF-8. */
static bool put_wide(struct pb_encoder *e, const ingot_field *f, const ingot_step *s,
		     const char16_t *text, size_t units, bool always)
{
	size_t length;

	if (!pb_check_count(e, s, units, e->limits.string))
		return false;
	length = utf8_bytes(text, units);
	if (length == UTF_BAD)
		return fail(e, ERROR_NO_UNICODE_TRANSLATION);
	if (length > e->limits.string)
		return fail(e, RPC_X_INVALID_BOUND);
	if (length == 0 && !always)
		return true;
	if (!pb_reserve(e, length + 2 * PB_HEAD_MAX))
		return false;
	e->at -= length;
	utf8_from_utf16(e->at, text, units);
	pb_write_head(e, f->number, length);
	return true;
}

/* NULL for text that cannot be absent: empty, where it may be. Out of line, for the sake of the text that is there. */
static __attribute__((noinline)) bool put_no_text(struct pb_encoder *e, const ingot_field *f,
						  const ingot_step *s, bool always)
{
	return s->flags & INGOT_STEP_EMPTY ? put_text(e, f, s, "", 0, always)
					   : fail(e, RPC_X_NULL_REF_POINTER);
}

/* Text that a pointer leads to. NULL is absent, where it may be. */
PB_INLINE bool put_string(struct pb_encoder *e, const ingot_field *f, const ingot_step *s,
			  const char *base, bool always)
{
	const char *text = ingot_field_pointer(base, s->offset);
	bool is_optional = (s->flags & INGOT_STEP_OPTIONAL) != 0;

	if (!text)
		return is_optional || put_no_text(e, f, s, always);
	return put_text(e, f, s, text, strlen(text), always || is_optional);
}

static bool put_wide_string(struct pb_encoder *e, const ingot_field *f, const ingot_step *s,
			    const char *base, bool always)
{
	const char16_t *text = ingot_field_pointer(base, s->offset);
	bool is_optional = (s->flags & INGOT_STEP_OPTIONAL) != 0;

	if (!text)
		return is_optional || fail(e, RPC_X_NULL_REF_POINTER);
	return put_wide(e, f, s, text, utf16_length(text, (size_t)e->limits.string + 1),
			always || is_optional);
}

/* Text in place, with its NUL. */
static bool put_text_in_place(struct pb_encoder *e, const ingot_field *f, const ingot_step *s,
			      const char *base, bool always)
{
	const char *text = base + s->offset;
	size_t length = strnlen(text, s->n);

	return length < s->n ? put_text(e, f, s, text, length, always)
			     : fail(e, RPC_X_INVALID_BOUND);
}

static bool put_wide_in_place(struct pb_encoder *e, const ingot_field *f, const ingot_step *s,
			      const char *base, bool always)
{
	const char16_t *text = (const char16_t *)(const void *)(base + s->offset);
	size_t units = utf16_length(text, s->n);

	return units < s->n ? put_wide(e, f, s, text, units, always) : fail(e, RPC_X_INVALID_BOUND);
}

/* The field of a union's message that has an arm's data. */
static const ingot_field *arm_field(const ingot_type *type, const ingot_arm *arm)
{
	return arm->number ? ingot_pb_find(type, arm->number) : NULL;
}

/*
 * A discriminant, which is four bytes. Not all that use a union have the sign that its message says: what differs is
 * the same four bytes.
 */
static bool put_discriminant(struct pb_encoder *e, uint32_t number, uint8_t kind, int64_t value)
{
	uint32_t word = (uint32_t)value;

	if (!pb_reserve(e, PB_HEAD_MAX + PB_VARINT_MAX))
		return false;
	pb_write_number(e, kind, pb_number(kind, (const char *)&word, sizeof(word)));
	pb_write_varint(e, pb_tag(number, pb_kind_type(kind)));
	return true;
}

/* What a union's message holds: the arm's data, and in front of it the discriminant. */
static bool put_arm(struct pb_encoder *e, const ingot_type *type, const ingot_arm *arm,
		    int64_t value, const char *base)
{
	const ingot_field *data = arm_field(type, arm);

	return (!data || ingot_pb_put_field(e, data, base)) &&
	       (value == 0 ||
		put_discriminant(e, type->fields[0].number, type->fields[0].kind, value));
}

/* Whether the pointer to a union is NULL: each arm's type begins with it. */
static bool is_null_arm(const ingot_arm *arm, const char *base)
{
	const ingot_step *s = arm->type ? pb_own_step(arm->type) : NULL;

	return !s || s->op != INGOT_OP_POINTER || !ingot_field_pointer(base, s->offset);
}

/* The message around a union that may be missing: the discriminant alone, or the union's own message. */
static bool put_maybe(struct pb_encoder *e, const ingot_type *type, const ingot_arm *arm,
		      int64_t value, const char *base)
{
	enum { NULL_NUMBER = 1, VALUE_NUMBER = 2 };
	size_t behind = pb_encoder_written(e);

	if (is_null_arm(arm, base))
		return put_discriminant(e, NULL_NUMBER, type->fields[0].kind, value);
	return pb_enter(e) && put_arm(e, type, arm, value, base) &&
	       pb_leave(e, VALUE_NUMBER, behind);
}

/* The union that a step describes. Number 0: the message that is being written is the union's. */
static bool put_union(struct pb_encoder *e, const ingot_field *f, const ingot_step *s,
		      const char *base)
{
	int64_t value = ingot_peer_get(base, s);
	const ingot_arm *arm = ingot_arm_find(s->type, value);
	bool is_signed = (s->flags & INGOT_STEP_SIGNED) != 0;
	size_t behind = pb_encoder_written(e);
	bool ok;

	if (!arm)
		return fail(e,
			    s->flags & INGOT_STEP_LEVEL ? ERROR_INVALID_LEVEL : RPC_S_INVALID_TAG);
	if (is_signed ? value != (int32_t)value : value != (int64_t)(uint32_t)value)
		return fail(e, RPC_S_INVALID_TAG);
	base += s->offset;
	if (f->number == 0)
		return put_arm(e, s->type, arm, value, base);
	if (!pb_enter(e))
		return false;
	ok = f->flags & INGOT_FIELD_MAYBE ? put_maybe(e, s->type, arm, value, base)
					  : put_arm(e, s->type, arm, value, base);
	return ok && pb_leave(e, f->number, behind);
}

/* What a pointer leads to. NULL is absent, where it may be. */
static bool put_pointer(struct pb_encoder *e, const ingot_field *f, const ingot_step *s,
			const char *base, bool always)
{
	const char *target = ingot_field_pointer(base, s->offset);
	bool is_optional = (s->flags & INGOT_STEP_OPTIONAL) != 0;

	if (!target)
		return is_optional || fail(e, RPC_X_NULL_REF_POINTER);
	return ingot_pb_put_element(e, f, s->type, target, always || is_optional);
}

/* The steps that few structures have many of; out of line, so that those of put_value stay together. */
static __attribute__((noinline)) bool put_rare_value(struct pb_encoder *e, const ingot_field *f,
						     const ingot_step *s, const char *base,
						     bool always)
{
	switch (s->op) {
	case INGOT_OP_TEXT:
		return put_text_in_place(e, f, s, base, always);
	case INGOT_OP_WTEXT:
		return put_wide_in_place(e, f, s, base, always);
	case INGOT_OP_WSTRING:
		return put_wide_string(e, f, s, base, always);
	case INGOT_OP_UNION:
		return put_union(e, f, s, base);
	default:
		if (f->kind == INGOT_KIND_BYTES)
			return ingot_pb_put_opaque(e, f, s, base, always);
		return pb_is_number(f->kind) ? put_number(e, f, s, base, always)
					     : fail(e, RPC_S_INTERNAL_ERROR);
	}
}

/* One value of the field's kind. */
PB_INLINE bool put_value(struct pb_encoder *e, const ingot_field *f, const ingot_step *s,
			 const char *base, bool always)
{
	switch (s->op) {
	case INGOT_OP_W32:
		return put_word(e, f, s, base, always);
	case INGOT_OP_STRING:
		return put_string(e, f, s, base, always);
	case INGOT_OP_POINTER:
	case INGOT_OP_INPLACE:
		return put_pointer(e, f, s, base, always);
	case INGOT_OP_STRUCT:
		return ingot_pb_put_element(e, f, s->type, base + s->offset, always);
	default:
		return put_rare_value(e, f, s, base, always);
	}
}

bool ingot_pb_put_element(struct pb_encoder *e, const ingot_field *f, const ingot_type *type,
			  const char *value, bool always)
{
	if (f->kind == INGOT_KIND_MESSAGE && type->fields)
		return ingot_pb_put_message(e, f->number, type, value, false);
	return pb_check_values(e, type->steps, value) &&
	       put_value(e, f, pb_own_step(type), value, always);
}

/* Whether a flag or a oneof's case beside the value says that it is there. */
PB_INLINE bool is_present(const ingot_field *f, const char *base)
{
	return f->presence_width == 0 ||
	       ingot_field_integer(base + f->presence, f->presence_width, false) == f->selects;
}

PB_INLINE bool put_field(struct pb_encoder *e, const ingot_field *f, const char *base)
{
	const ingot_step *s = value_step(f->steps);
	bool always;

	if (!is_present(f, base))
		return true;
	if (!ingot_step_is_last(s) && !pb_check_values(e, s + 1, base))
		return false;
	if (f->flags & INGOT_FIELD_REPEATED)
		return ingot_pb_put_several(e, f, s, base);
	always = f->presence_width != 0 ||
		 (f->flags & (INGOT_FIELD_ONEOF | INGOT_FIELD_REQUIRED)) != 0;
	return put_value(e, f, s, base, always);
}

bool ingot_pb_put_field(struct pb_encoder *e, const ingot_field *field, const char *value)
{
	return put_field(e, field, value);
}

/* In front of a value its field's number and wire type, as they stand on the wire. */
PB_INLINE void write_quick_tag(struct pb_encoder *e, const struct pb_quick *q)
{
	e->at -= q->width;
	e->at[0] = (uint8_t)q->tag;
	if (q->width == 2)
		e->at[1] = (uint8_t)(q->tag >> 8);
}

/* A number of 4 bytes that travels as a varint. */
PB_INLINE bool put_quick_word(struct pb_encoder *e, const struct pb_quick *q, const char *base)
{
	uint32_t word;

	memcpy(&word, base + q->offset, sizeof(word));
	if (word == 0 && !q->is_kept)
		return true;
	if (!pb_reserve(e, PB_HEAD_MAX + PB_VARINT_MAX))
		return false;
	pb_write_varint(e, q->is_signed ? (uint64_t)(int32_t)word : word);
	write_quick_tag(e, q);
	return true;
}

/* Text that is there. */
PB_INLINE bool put_quick_text(struct pb_encoder *e, const struct pb_quick *q, const char *text)
{
	size_t length = strlen(text);

	if (length - q->least > q->range || length > e->limits.string)
		return fail(e, RPC_X_INVALID_BOUND);
	if (!utf8_is_text((const uint8_t *)text, length))
		return fail(e, ERROR_NO_UNICODE_TRANSLATION);
	if (length == 0 && !q->is_kept)
		return true;
	if (!pb_reserve(e, length + 2 * PB_HEAD_MAX))
		return false;
	e->at -= length;
	memcpy(e->at, text, length);
	pb_write_varint(e, length);
	write_quick_tag(e, q);
	return true;
}

/* The elements of an array, which are messages or pointers to them. */
PB_INLINE bool put_quick_messages(struct pb_encoder *e, const struct pb_quick *q,
				  const ingot_field *f, const char *base)
{
	const ingot_type *type = q->step->type;
	uint64_t count = (uint64_t)ingot_peer_get(base, q->step);
	const char *first = ingot_field_pointer(base, q->offset);
	const char *element;

	if (count && !first)
		return fail(e, RPC_X_NULL_REF_POINTER);
	if (count - q->least > q->range || count > e->limits.count)
		return fail(e, RPC_X_INVALID_BOUND);
	for (; count > 0; count--) {
		element = first + (count - 1) * type->size;
		if (type->fields ? !ingot_pb_put_message(e, f->number, type, element, false)
				 : !ingot_pb_put_element(e, f, type, element, true))
			return false;
	}
	return true;
}

/* One field, whatever it is. A node of a list goes without the rest of the list. Out of line, as few are left for it. */
static __attribute__((noinline)) bool put_any(struct pb_encoder *e, const ingot_field *f,
					      const char *base, bool is_node)
{
	return (is_node && (f->flags & INGOT_FIELD_LINK)) || put_field(e, f, base);
}

/* Whether a number or text is there, as far as a flag or a oneof's case beside it says. */
PB_INLINE bool is_quick_present(const struct pb_quick *q, const char *base)
{
	uint32_t selected;

	if (!q->presence_width)
		return true;
	memcpy(&selected, base + q->presence, sizeof(selected));
	return selected == q->selects;
}

/* One of the fields that the traits know. */
PB_INLINE bool put_quick(struct pb_encoder *e, const struct pb_quick *q, const ingot_field *f,
			 const char *base, bool is_node)
{
	if (q->action == PB_WORD)
		return !is_quick_present(q, base) || put_quick_word(e, q, base);
	if (q->action == PB_TEXT) {
		const char *text = ingot_field_pointer(base, q->offset);

		if (text)
			return !is_quick_present(q, base) || put_quick_text(e, q, text);
	}
	if (q->action == PB_MESSAGES)
		return put_quick_messages(e, q, f, base);
	return put_any(e, f, base, is_node);
}

/* The fields of a message. */
PB_INLINE bool put_fields(struct pb_encoder *e, const ingot_type *type, const char *value,
			  bool is_node)
{
	const struct pb_traits *traits = ingot_pb_kept_traits(type);
	size_t quick_count = traits ? traits->quick_count : 0;
	size_t i = type->field_count;

	while (i > quick_count)
		if (!put_any(e, &type->fields[--i], value, is_node))
			return false;
	while (i-- > 0)
		if (!put_quick(e, &traits->quick[i], &type->fields[i], value, is_node))
			return false;
	return true;
}

bool ingot_pb_put_message(struct pb_encoder *e, uint32_t number, const ingot_type *type,
			  const char *value, bool is_node)
{
	size_t behind = pb_encoder_written(e);

	return pb_enter(e) && put_fields(e, type, value, is_node) && pb_leave(e, number, behind);
}

bool ingot_pb_put(struct pb_encoder *e, const ingot_type *type, const char *value)
{
	return pb_enter(e) && put_fields(e, type, value, false);
}
