/*
 * xdr_wire.h: XDR's units (RFC 4506 section 3): big-endian words, and padding to four bytes.
 */
#ifndef INGOT_XDR_WIRE_H
#define INGOT_XDR_WIRE_H

#include <endian.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "ingot/table.h"

#define XDR_UNIT 4u

static inline uint32_t xdr_get32(const uint8_t *wire)
{
	uint32_t word;

	memcpy(&word, wire, sizeof(word));
	return be32toh(word);
}

static inline void xdr_put32(uint8_t *wire, uint32_t word)
{
	word = htobe32(word);
	memcpy(wire, &word, sizeof(word));
}

static inline size_t xdr_padded(size_t length)
{
	return (length + (XDR_UNIT - 1)) & ~(size_t)(XDR_UNIT - 1);
}

/* `count` words between C memory and the wire; the same loop serves both directions. */
static inline void xdr_copy32(void *to, const void *from, size_t count)
{
	unsigned char *out = to;
	const unsigned char *in = from;

	for (size_t i = 0; i < count; i++, in += 4, out += 4) {
		uint32_t word;

		memcpy(&word, in, sizeof(word));
		word = be32toh(word);
		memcpy(out, &word, sizeof(word));
	}
}

static inline void xdr_copy64(void *to, const void *from, size_t count)
{
	unsigned char *out = to;
	const unsigned char *in = from;

	for (size_t i = 0; i < count; i++, in += 8, out += 8) {
		uint64_t word;

		memcpy(&word, in, sizeof(word));
		word = be64toh(word);
		memcpy(out, &word, sizeof(word));
	}
}

/* The same for `count` values of a type that is one run of words (INGOT_TYPE_RUN). */
static inline void xdr_copy_run(void *to, const void *from, const ingot_type *type, size_t count)
{
	size_t bytes = count * type->size;

	if (type->steps[0].op == INGOT_OP_W64)
		xdr_copy64(to, from, bytes / 8);
	else
		xdr_copy32(to, from, bytes / 4);
}

/* Whether the bytes that pad `length` bytes at `wire` to whole units are zero. */
static inline int xdr_padding_is_zero(const uint8_t *wire, size_t length)
{
	size_t tail = length & (XDR_UNIT - 1);

	if (tail == 0)
		return 1;
	return (xdr_get32(wire + xdr_padded(length) - XDR_UNIT) & (0xFFFFFFFFu >> (8 * tail))) == 0;
}

#endif
