/*
 * pb_wire.h: protobuf's units (protobuf.dev, "Encoding"): varints, zigzag, tags, lengths, fixed words.
 *
 * In: bytes and where they end, or numbers. Out: numbers, or bytes. What reads takes only bytes that are
 * there, and is false, with nothing taken, for bytes that are no such unit.
 *
 * A varint of up to ten bytes is taken however short it could be, and what lies above 64 bits is dropped.
 * Of a tag and a length protobuf's own readers take five bytes and no more; so does this.
 */
#ifndef INGOT_PB_WIRE_H
#define INGOT_PB_WIRE_H

#include <endian.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "ingot/table.h"

#define PB_VARINT_MAX 10u         /* bytes of a varint */
#define PB_HEAD_MAX   5u          /* bytes of a tag, or of a length */
#define PB_NUMBER_MAX 0x1FFFFFFFu /* of a field */
#define PB_LENGTH_MAX 0x7FFFFFFFu /* bytes of a message, and of anything in it */

/* The low three bits of a tag. 6 and 7 are none. */
enum pb_wire_type {
	PB_VARINT,
	PB_FIXED64,
	PB_LENGTH, /* text, bytes, a message, packed numbers */
	PB_GROUP,
	PB_GROUP_END,
	PB_FIXED32
};

static inline uint32_t pb_tag(uint32_t number, enum pb_wire_type type)
{
	return number << 3 | (uint32_t)type;
}

static inline uint32_t pb_tag_number(uint32_t tag)
{
	return tag >> 3;
}

static inline uint32_t pb_tag_type(uint32_t tag)
{
	return tag & 7u;
}

/* How one value of `kind` travels; several numbers that are packed travel as PB_LENGTH. */
static inline enum pb_wire_type pb_kind_type(uint8_t kind)
{
	switch ((enum ingot_kind)kind) {
	case INGOT_KIND_INT32:
	case INGOT_KIND_INT64:
	case INGOT_KIND_UINT32:
	case INGOT_KIND_UINT64:
	case INGOT_KIND_SINT32:
	case INGOT_KIND_SINT64:
	case INGOT_KIND_BOOL:
	case INGOT_KIND_ENUM:
		return PB_VARINT;
	case INGOT_KIND_FIXED32:
	case INGOT_KIND_SFIXED32:
	case INGOT_KIND_FLOAT:
		return PB_FIXED32;
	case INGOT_KIND_FIXED64:
	case INGOT_KIND_SFIXED64:
	case INGOT_KIND_DOUBLE:
		return PB_FIXED64;
	case INGOT_KIND_STRING:
	case INGOT_KIND_BYTES:
	case INGOT_KIND_MESSAGE:
		break;
	}
	return PB_LENGTH;
}

/* A number: repeated ones may be packed. */
static inline bool pb_is_number(uint8_t kind)
{
	return pb_kind_type(kind) != PB_LENGTH;
}

static inline uint64_t pb_zigzag(int64_t value)
{
	return (uint64_t)value << 1 ^ (value < 0 ? UINT64_MAX : 0);
}

static inline int64_t pb_unzigzag(uint64_t value)
{
	return (int64_t)(value >> 1 ^ (0 - (value & 1)));
}

static inline uint32_t pb_get32(const uint8_t *wire)
{
	uint32_t word;

	memcpy(&word, wire, sizeof(word));
	return le32toh(word);
}

static inline uint64_t pb_get64(const uint8_t *wire)
{
	uint64_t word;

	memcpy(&word, wire, sizeof(word));
	return le64toh(word);
}

static inline void pb_put32(uint8_t *wire, uint32_t word)
{
	word = htole32(word);
	memcpy(wire, &word, sizeof(word));
}

static inline void pb_put64(uint8_t *wire, uint64_t word)
{
	word = htole64(word);
	memcpy(wire, &word, sizeof(word));
}

/* Bytes of the shortest varint of `value`: one for each seven bits. */
static inline uint32_t pb_varint_size(uint64_t value)
{
	uint32_t high = 63u - (uint32_t)__builtin_clzll(value | 1);

	return (high * 9 + 73) / 64;
}

/* Write it, and return the place behind it. */
static inline uint8_t *pb_put_varint(uint8_t *wire, uint64_t value)
{
	for (; value >= 0x80; value >>= 7)
		*wire++ = (uint8_t)(value | 0x80);
	*wire++ = (uint8_t)value;
	return wire;
}

/* A varint of at most `most` bytes. */
static __attribute__((noinline, unused)) bool pb_take_long_varint(const uint8_t **wire,
								  const uint8_t *end, size_t most,
								  uint64_t *ret_value)
{
	const uint8_t *at = *wire;
	size_t left = (size_t)(end - at);
	uint64_t value = 0;

	if (left > most)
		left = most;
	for (size_t i = 0; i < left; i++) {
		value |= (uint64_t)(at[i] & 0x7Fu) << (7 * i);
		if (at[i] < 0x80) {
			*wire = at + i + 1;
			*ret_value = value;
			return true;
		}
	}
	return false;
}

/*
 * The same where eight bytes are there to be read: seven bits of each up to the first whose highest bit is not
 * set, moved together two, four and eight at a time. False also for one that is longer.
 */
static inline bool pb_take_near_varint(const uint8_t **wire, uint64_t *ret_value)
{
	uint64_t word = pb_get64(*wire);
	uint64_t ends = ~word & UINT64_C(0x8080808080808080);

	if (ends & 0x8000) {
		*wire += 2;
		*ret_value = (word & 0x7F) | (word & 0x7F00) >> 1;
		return true;
	}
	if (!ends)
		return false;
	*wire += ((uint32_t)__builtin_ctzll(ends) + 1) / 8;
	word &= (ends ^ (ends - 1)) & UINT64_C(0x7F7F7F7F7F7F7F7F);
	word = (word & UINT64_C(0x007F007F007F007F)) | (word & UINT64_C(0x7F007F007F007F00)) >> 1;
	word = (word & UINT64_C(0x00003FFF00003FFF)) | (word & UINT64_C(0x3FFF00003FFF0000)) >> 2;
	*ret_value = (word & 0x0FFFFFFF) | (word & UINT64_C(0x0FFFFFFF00000000)) >> 4;
	return true;
}

static inline bool pb_take_varint(const uint8_t **wire, const uint8_t *end, uint64_t *ret_value)
{
	const uint8_t *at = *wire; /* apart: the caller's stays in a register */
	uint64_t value;

	if (at != end && *at < 0x80) {
		*ret_value = *at;
		*wire = at + 1;
		return true;
	}
	if (end - at >= 8 && pb_take_near_varint(wire, ret_value))
		return true;
	if (!pb_take_long_varint(&at, end, PB_VARINT_MAX, &value))
		return false;
	*wire = at;
	*ret_value = value;
	return true;
}

/* A tag: of a field's number that there is. Of what wire type is for the caller to see: 6 and 7 are none. */
static inline bool pb_take_tag(const uint8_t **wire, const uint8_t *end, uint32_t *ret_tag)
{
	const uint8_t *at = *wire;
	uint64_t tag;

	if (at != end && *at < 0x80 && *at >= 1u << 3) {
		*ret_tag = *at;
		*wire = at + 1;
		return true;
	}
	if (!pb_take_long_varint(&at, end, PB_HEAD_MAX, &tag))
		return false;
	if (tag > UINT32_MAX || pb_tag_number((uint32_t)tag) == 0)
		return false;
	*wire = at;
	*ret_tag = (uint32_t)tag;
	return true;
}

/* A length, of bytes that are there. */
static inline bool pb_take_length(const uint8_t **wire, const uint8_t *end, size_t *ret_length)
{
	const uint8_t *at = *wire;
	uint64_t length;

	if (at != end && *at < 0x80 && *at < end - at) {
		*ret_length = *at;
		*wire = at + 1;
		return true;
	}
	if (!pb_take_long_varint(&at, end, PB_HEAD_MAX, &length))
		return false;
	if (length > PB_LENGTH_MAX || length > (size_t)(end - at))
		return false;
	*wire = at;
	*ret_length = (size_t)length;
	return true;
}

#endif
