/*
 * pb_take.h: what the parts of the reading walk have in common: values of the wire, and places in the block.
 *
 * In: the decoder. Out: what was asked for, within its bounds, or false with the decoder's status set.
 */
#ifndef INGOT_PB_TAKE_H
#define INGOT_PB_TAKE_H

#include "fields.h"
#include "pb_fields.h"
#include "pb_parts.h"
#include "text_copy.h"
#include "winerror.h"

#define ALWAYS_INLINE static inline __attribute__((always_inline))

static inline bool fail(struct pb_decoder *d, NET_API_STATUS status)
{
	d->status = status;
	return false;
}

static inline bool bad_data(struct pb_decoder *d)
{
	return fail(d, RPC_X_BAD_STUB_DATA);
}

static inline bool over_bound(struct pb_decoder *d)
{
	return fail(d, RPC_X_INVALID_BOUND);
}

/* One level deeper; what failed needs no way back. */
static inline bool enter(struct pb_decoder *d)
{
	if (d->depth >= d->limits.depth)
		return over_bound(d);
	d->depth++;
	return true;
}

/* What is known of a type. NULL: there is no memory. */
static inline const struct pb_traits *traits_of(struct pb_decoder *d, const ingot_type *type)
{
	const struct pb_traits *kept = ingot_pb_kept_traits(type);

	return kept ? kept : ingot_pb_find_traits(d, type);
}

/* The value behind a tag. A group is none. */
ALWAYS_INLINE bool take_value(struct pb_decoder *d, uint32_t tag, const uint8_t **wire,
			      const uint8_t *end, struct pb_value *ret_value)
{
	*ret_value = (struct pb_value){0};
	switch (pb_tag_type(tag)) {
	case PB_VARINT:
		if (!pb_take_varint(wire, end, &ret_value->bits))
			return bad_data(d);
		return true;
	case PB_LENGTH:
		if (!pb_take_length(wire, end, &ret_value->length))
			return bad_data(d);
		ret_value->bytes = *wire;
		*wire += ret_value->length;
		return true;
	case PB_FIXED32:
		if (end - *wire < 4)
			return bad_data(d);
		ret_value->bits = pb_get32(*wire);
		*wire += 4;
		return true;
	case PB_FIXED64:
		if (end - *wire < 8)
			return bad_data(d);
		ret_value->bits = pb_get64(*wire);
		*wire += 8;
		return true;
	default:
		return bad_data(d);
	}
}

/* What a number of `kind` is: sign-extended where the kind is signed; a float's bits as they are. */
ALWAYS_INLINE uint64_t number_bits(uint8_t kind, uint64_t bits)
{
	switch ((enum ingot_kind)kind) {
	case INGOT_KIND_INT32:
	case INGOT_KIND_ENUM:
	case INGOT_KIND_SFIXED32:
		return (uint64_t)(int64_t)(int32_t)bits;
	case INGOT_KIND_UINT32:
		return (uint32_t)bits;
	case INGOT_KIND_SINT32:
		return (uint64_t)(int64_t)(int32_t)pb_unzigzag((uint32_t)bits);
	case INGOT_KIND_SINT64:
		return (uint64_t)pb_unzigzag(bits);
	case INGOT_KIND_BOOL:
		return bits != 0;
	default:
		return bits;
	}
}

/* A union's discriminant: 32 bits, of the sign that whoever holds the union has. */
static inline int64_t discriminant_of(const ingot_step *s, const ingot_field *field, uint64_t bits)
{
	uint32_t word = (uint32_t)number_bits(field->kind, bits);

	return s->flags & INGOT_STEP_SIGNED ? (int32_t)word : (int64_t)word;
}

/* Whether a record of this tag is of the field: of its wire type, or several numbers in one. */
ALWAYS_INLINE bool is_of_field(const ingot_field *field, uint32_t tag)
{
	enum pb_wire_type own = pb_kind_type(field->kind);

	if (pb_tag_type(tag) == own)
		return true;
	return pb_tag_type(tag) == PB_LENGTH && (field->flags & INGOT_FIELD_REPEATED);
}

static inline bool is_packed(const ingot_field *field, uint32_t tag)
{
	return pb_tag_type(tag) == PB_LENGTH && pb_is_number(field->kind);
}

static inline int64_t presence_get(const struct pb_message *m, const ingot_field *field)
{
	return ingot_field_integer(m->base + field->presence, field->presence_width, false);
}

static inline void presence_set(const struct pb_message *m, const ingot_field *field)
{
	ingot_field_set_integer(m->base + field->presence, field->presence_width, field->selects);
}

/* A field has come, if only its record. */
static inline bool see(struct pb_decoder *d, struct pb_message *m, size_t index)
{
	if (index < 64) {
		m->seen |= (uint64_t)1 << index;
		return true;
	}
	if (!m->more && !ingot_pb_take_more(d, m))
		return false;
	m->more[index / 64 - 1] |= (uint64_t)1 << index % 64;
	return true;
}

/* Those of the fields from 64 * word on that came. */
static inline uint64_t seen_word(const struct pb_message *m, size_t word)
{
	if (word == 0)
		return m->seen;
	return m->more ? m->more[word - 1] : 0;
}

/* Gaps are at most 15 bytes; most are the 4 that align a pointer. */
ALWAYS_INLINE void zero_gap(char *place, size_t bytes)
{
	if (bytes)
		memset(place, 0, bytes);
}

/* A place for `bytes` at the tail. */
ALWAYS_INLINE bool place(struct pb_decoder *d, uint64_t bytes, uint32_t align, char **ret_place)
{
	uintptr_t start = (d->tail + (align - 1)) & ~(uintptr_t)(align - 1);

	if (start > d->limit || bytes > d->limit - start)
		return over_bound(d);
	zero_gap((char *)d->tail, start - d->tail);
	*ret_place = (char *)start;
	d->tail = start + (uintptr_t)bytes;
	return true;
}

/* `count` values as they are before anything is read. */
static inline void begin_values(const ingot_type *type, char *place, size_t count)
{
	if (!type->initial) {
		memset(place, 0, count * type->size);
		return;
	}
	for (size_t i = 0; i < count; i++)
		memcpy(place + i * type->size, type->initial, type->size);
}

/* A place for `count` values of a type, begun. */
static inline bool place_values(struct pb_decoder *d, const ingot_type *type, size_t count,
				char **ret_place)
{
	if (!place(d, (uint64_t)count * type->size, type->align, ret_place))
		return false;
	begin_values(type, *ret_place, count);
	return true;
}

/* The object that a pointer led to before it was read again: NULL where that is not of this block. */
static inline char *replaced(const struct pb_decoder *d, const char *base, const ingot_step *s)
{
	char *old = ingot_field_pointer(base, s->offset);

	return (uintptr_t)old >= d->start && (uintptr_t)old < d->tail ? old : NULL;
}

/* A length or count within its bounds. */
ALWAYS_INLINE bool in_bounds(const ingot_step *s, size_t length, uint32_t limit)
{
	return length <= limit && length >= s->min && (!s->max || length <= s->max);
}

#endif
