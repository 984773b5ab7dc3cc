/*
 * fields.h: reading and writing C members by offset and width, and finding a union's arm.
 *
 * In: a structure's address and a step. Out: values. Shared by every walker, so that a count or a
 * discriminant means the same to all of them. Members are copied with memcpy: a table's offsets are
 * trusted, their alignment is not needed.
 */
#ifndef INGOT_FIELDS_H
#define INGOT_FIELDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "ingot/table.h"

static inline void *ingot_field_pointer(const char *base, uint32_t offset)
{
	void *pointer;

	memcpy(&pointer, base + offset, sizeof(pointer));
	return pointer;
}

static inline void ingot_field_set_pointer(char *base, uint32_t offset, const void *pointer)
{
	memcpy(base + offset, &pointer, sizeof(pointer));
}

/* The integer of `width` bytes at `place`, sign-extended if is_signed. */
static inline int64_t ingot_field_integer(const char *place, uint8_t width, bool is_signed)
{
	uint8_t u8;
	uint16_t u16;
	uint32_t u32;
	int64_t i64;

	switch (width) {
	case 1:
		memcpy(&u8, place, sizeof(u8));
		return is_signed ? (int8_t)u8 : (int64_t)u8;
	case 2:
		memcpy(&u16, place, sizeof(u16));
		return is_signed ? (int16_t)u16 : (int64_t)u16;
	case 4:
		memcpy(&u32, place, sizeof(u32));
		return is_signed ? (int32_t)u32 : (int64_t)u32;
	default:
		memcpy(&i64, place, sizeof(i64));
		return i64;
	}
}

static inline void ingot_field_set_integer(char *place, uint8_t width, int64_t value)
{
	uint8_t u8 = (uint8_t)value;
	uint16_t u16 = (uint16_t)value;
	uint32_t u32 = (uint32_t)value;

	switch (width) {
	case 1:
		memcpy(place, &u8, sizeof(u8));
		break;
	case 2:
		memcpy(place, &u16, sizeof(u16));
		break;
	case 4:
		memcpy(place, &u32, sizeof(u32));
		break;
	default:
		memcpy(place, &value, sizeof(value));
		break;
	}
}

/* The count or discriminant that a step's peer holds. */
static inline int64_t ingot_peer_get(const char *base, const ingot_step *step)
{
	return ingot_field_integer(base + step->peer, step->width, step->flags & INGOT_STEP_SIGNED);
}

/*
 * Write a peer, or compare it where the step says that it is KNOWN. False when it disagrees, or when
 * the value does not fit the C member.
 */
static inline bool ingot_peer_put(char *base, const ingot_step *step, int64_t value)
{
	if (step->flags & INGOT_STEP_KNOWN)
		return ingot_peer_get(base, step) == value;
	ingot_field_set_integer(base + step->peer, step->width, value);
	return ingot_peer_get(base, step) == value;
}

/* The arm that stands for `value`, or NULL. Arms ascend; a default arm is the last. */
static inline const ingot_arm *ingot_arm_find(const ingot_type *type, int64_t value)
{
	bool has_default = (type->flags & INGOT_TYPE_DEFAULT) != 0;
	uint32_t low = 0;
	uint32_t high = type->arm_count - (has_default ? 1 : 0);

	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		const ingot_arm *arm = &type->arms[middle];

		if (value < arm->low)
			high = middle;
		else if (value > arm->high)
			low = middle + 1;
		else
			return arm;
	}
	return has_default ? &type->arms[type->arm_count - 1] : NULL;
}

/* Whether each of a CHECK step's integers is one that its value set names. */
static inline bool ingot_values_allowed(const char *base, const ingot_step *step)
{
	bool is_signed = (step->flags & INGOT_STEP_SIGNED) != 0;
	const char *place = base + step->offset;

	for (uint32_t i = 0; i < step->n; i++, place += step->width)
		if (!ingot_arm_find(step->type, ingot_field_integer(place, step->width, is_signed)))
			return false;
	return true;
}

/* Bytes that a step of numbers, OPAQUE, TEXT or WTEXT takes in place, its gap not counted; 0 of any other. */
static inline size_t ingot_step_size(const ingot_step *step)
{
	static const uint8_t widths[] = {
		[INGOT_OP_W32] = 4,   [INGOT_OP_W64] = 8,  [INGOT_OP_W16] = 2,
		[INGOT_OP_W8] = 1,    [INGOT_OP_TEXT] = 1, [INGOT_OP_OPAQUE] = 1,
		[INGOT_OP_WTEXT] = 2, [INGOT_OP_LONG] = 8,
	};

	return step->op < sizeof(widths) ? (size_t)widths[step->op] * step->n : 0;
}

/* True when nothing follows the step: a walker may go on there instead of calling itself. */
static inline bool ingot_step_is_last(const ingot_step *step)
{
	return step[1].op == INGOT_OP_END;
}

#endif
