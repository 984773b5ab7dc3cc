/*
 * wire.c: the bytes of wire.h.
 */
#include "wire.h"

#include <stdlib.h>
#include <string.h>

void wire_done(struct wire *wire)
{
	free(wire->bytes);
	*wire = (struct wire){0};
}

void wire_put(struct wire *wire, const void *bytes, size_t length)
{
	if (wire->room - wire->length < length) {
		wire->room = 2 * wire->room + length + 64;
		wire->bytes = realloc(wire->bytes, wire->room);
		if (!wire->bytes)
			abort();
	}
	if (length)
		memcpy(wire->bytes + wire->length, bytes, length);
	wire->length += length;
}

void wire_put_varint(struct wire *wire, uint64_t value, unsigned spare)
{
	uint8_t bytes[10];
	unsigned count = 0;

	do {
		bytes[count++] = (uint8_t)(value | 0x80);
		value >>= 7;
	} while (value);
	while (spare-- && count < sizeof(bytes))
		bytes[count++] = 0x80;
	bytes[count - 1] &= 0x7F;
	wire_put(wire, bytes, count);
}

void wire_put_tag(struct wire *wire, uint32_t number, enum wire_type type)
{
	wire_put_varint(wire, (uint64_t)number << 3 | type, 0);
}

void wire_put_fixed(struct wire *wire, uint64_t value, size_t bytes)
{
	for (size_t i = 0; i < bytes; i++, value >>= 8)
		wire_put(wire, &(uint8_t){(uint8_t)value}, 1);
}

void wire_put_bytes(struct wire *wire, const void *bytes, size_t length)
{
	wire_put_varint(wire, length, 0);
	wire_put(wire, bytes, length);
}

/* A varint of at most `most` bytes. */
static bool take_varint(const uint8_t **at, const uint8_t *end, unsigned most, uint64_t *ret_value)
{
	uint64_t value = 0;

	for (unsigned i = 0; i < most && *at != end; i++) {
		uint8_t byte = *(*at)++;

		value |= (uint64_t)(byte & 0x7F) << (7 * i);
		if (byte < 0x80) {
			*ret_value = value;
			return true;
		}
	}
	return false;
}

static bool skip(const uint8_t **at, const uint8_t *end, uint64_t bytes)
{
	if (bytes > (uint64_t)(end - *at))
		return false;
	*at += bytes;
	return true;
}

bool wire_next(const uint8_t **at, const uint8_t *end, struct wire_record *ret_record)
{
	struct wire_record record = {0};
	uint64_t number;

	if (!take_varint(at, end, 5, &number))
		return false;
	record.number = number >> 3;
	record.type = number & 7;
	record.value = *at;
	switch (record.type) {
	case WIRE_VARINT:
		if (!take_varint(at, end, 10, &number))
			return false;
		break;
	case WIRE_LENGTH:
		if (!take_varint(at, end, 5, &number))
			return false;
		record.head = (size_t)(*at - record.value);
		if (!skip(at, end, number))
			return false;
		break;
	case WIRE_64:
	case WIRE_32:
		if (!skip(at, end, record.type == WIRE_64 ? 8 : 4))
			return false;
		break;
	default:
		return false;
	}
	record.length = (size_t)(*at - record.value);
	*ret_record = record;
	return true;
}
