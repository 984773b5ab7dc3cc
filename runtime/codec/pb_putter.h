/*
 * pb_putter.h: what the files of protobuf's writing walk share, and their small change.
 *
 * In: an encoder, numbers, bytes. Out: bytes in front of the encoder's others.
 */
#ifndef INGOT_PB_PUTTER_H
#define INGOT_PB_PUTTER_H

#include "fields.h"
#include "pb_encoder.h"
#include "pb_fields.h"
#include "pb_wire.h"
#include "winerror.h"

#define PB_INLINE static inline __attribute__((always_inline))

/* pb_put.c: a value whose type is a message, with number and length. `is_node`: of a list, by itself. */
INGOT_MUST_CHECK bool ingot_pb_put_message(struct pb_encoder *e, uint32_t number,
					   const ingot_type *type, const char *value, bool is_node);
/* One of several values, or what a pointer leads to: a message, or what the type's own steps describe. */
INGOT_MUST_CHECK bool ingot_pb_put_element(struct pb_encoder *e, const ingot_field *f,
					   const ingot_type *type, const char *value, bool always);

/* pb_put_several.c: a field of any number of values. */
INGOT_MUST_CHECK bool ingot_pb_put_several(struct pb_encoder *e, const ingot_field *f,
					   const ingot_step *s, const char *base);
/* A field of bytes, which are several too. */
INGOT_MUST_CHECK bool ingot_pb_put_opaque(struct pb_encoder *e, const ingot_field *f,
					  const ingot_step *s, const char *base, bool always);

/* What comes next needs `bytes`. The functions called pb_write_ go on from there. */
PB_INLINE bool pb_reserve(struct pb_encoder *e, size_t bytes)
{
	return (size_t)(e->at - e->start) >= bytes || ingot_pb_make_room(e, bytes);
}

PB_INLINE void pb_write_varint(struct pb_encoder *e, uint64_t value)
{
	if (value < 0x80) {
		*--e->at = (uint8_t)value;
	} else if (value < 0x4000) {
		e->at -= 2;
		e->at[0] = (uint8_t)(value | 0x80);
		e->at[1] = (uint8_t)(value >> 7);
	} else {
		e->at -= pb_varint_size(value);
		(void)pb_put_varint(e->at, value);
	}
}

/* A value of `kind`, as pb_number has it. */
PB_INLINE void pb_write_number(struct pb_encoder *e, uint8_t kind, uint64_t number)
{
	switch (pb_kind_type(kind)) {
	case PB_FIXED32:
		e->at -= sizeof(uint32_t);
		pb_put32(e->at, (uint32_t)number);
		break;
	case PB_FIXED64:
		e->at -= sizeof(uint64_t);
		pb_put64(e->at, number);
		break;
	default:
		pb_write_varint(e, number);
		break;
	}
}

/* Number and length of what stands at `at`. */
PB_INLINE void pb_write_head(struct pb_encoder *e, uint32_t number, size_t length)
{
	pb_write_varint(e, length);
	pb_write_varint(e, pb_tag(number, PB_LENGTH));
}

PB_INLINE bool pb_put_bytes(struct pb_encoder *e, uint32_t number, const void *bytes, size_t length)
{
	if (!pb_reserve(e, length + 2 * PB_HEAD_MAX))
		return false;
	e->at -= length;
	if (length)
		memcpy(e->at, bytes, length);
	pb_write_head(e, number, length);
	return true;
}

/* Around what is written of a message: one level, and afterwards its number and length. */
PB_INLINE bool pb_enter(struct pb_encoder *e)
{
	if (e->depth >= e->limits.depth)
		return pb_encoder_fail(e, RPC_X_INVALID_BOUND);
	e->depth++;
	return true;
}

PB_INLINE bool pb_leave(struct pb_encoder *e, uint32_t number, size_t behind)
{
	e->depth--;
	if (!pb_reserve(e, 2 * PB_HEAD_MAX))
		return false;
	pb_write_head(e, number, pb_encoder_written(e) - behind);
	return true;
}

/* The integer at `place`, or the bits of the float, as they are written for `kind`. */
PB_INLINE uint64_t pb_number(uint8_t kind, const char *place, uint8_t width)
{
	switch ((enum ingot_kind)kind) {
	case INGOT_KIND_INT32:
	case INGOT_KIND_INT64:
	case INGOT_KIND_ENUM:
	case INGOT_KIND_SFIXED32:
	case INGOT_KIND_SFIXED64:
		return (uint64_t)ingot_field_integer(place, width, true);
	case INGOT_KIND_SINT32:
	case INGOT_KIND_SINT64:
		return pb_zigzag(ingot_field_integer(place, width, true));
	case INGOT_KIND_BOOL:
		return ingot_field_integer(place, width, false) != 0;
	default:
		return (uint64_t)ingot_field_integer(place, width, false);
	}
}

/* Bytes in C of one of a step's numbers. */
PB_INLINE uint8_t pb_number_width(const ingot_step *s)
{
	switch (s->op) {
	case INGOT_OP_W32:
		return 4;
	case INGOT_OP_W64:
	case INGOT_OP_LONG:
		return 8;
	case INGOT_OP_W16:
		return 2;
	default:
		return 1;
	}
}

/* Whether a number of 8 bytes that stands for one of 4 is one. */
PB_INLINE bool pb_number_fits(uint8_t kind, const ingot_step *s, uint64_t number)
{
	if (s->op != INGOT_OP_LONG)
		return true;
	return kind == INGOT_KIND_UINT32 ? number <= UINT32_MAX
					 : (int64_t)number == (int32_t)number;
}

PB_INLINE bool pb_check_count(struct pb_encoder *e, const ingot_step *s, uint64_t count,
			      uint32_t limit)
{
	if (count > limit || (s->max && count > s->max) || count < s->min)
		return pb_encoder_fail(e, RPC_X_INVALID_BOUND);
	return true;
}

/* Each integer that a CHECK step names is one of its value set. */
PB_INLINE bool pb_check_values(struct pb_encoder *e, const ingot_step *s, const char *base)
{
	for (; s->op != INGOT_OP_END; s++)
		if (s->op == INGOT_OP_CHECK && !ingot_values_allowed(base, s))
			return pb_encoder_fail(e, RPC_X_ENUM_VALUE_OUT_OF_RANGE);
	return true;
}

/* The step of the one value that a type's own steps describe. */
static inline const ingot_step *pb_own_step(const ingot_type *type)
{
	return value_step(type->steps);
}

#endif
