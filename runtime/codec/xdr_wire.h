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
#include "xdr_swap.h"

#define XDR_UNIT 4u

/* Up to so many bytes of numbers are cheaper to take word by word. */
#define XDR_FEW_BYTES 64u

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

/* Two words, as one of 8 bytes. */
static inline void xdr_copy32_pair(unsigned char *to, const unsigned char *from)
{
	uint64_t pair;

	memcpy(&pair, from, sizeof(pair));
	pair = be64toh(pair);
	pair = pair << 32 | pair >> 32;
	memcpy(to, &pair, sizeof(pair));
}

/*
 * `count` words, at least one, between C memory and the wire, in either direction. Few, most often one or three, are
 * taken in pairs, of which the last two may have a word in common.
 */
static inline void xdr_copy32_few(void *to, const void *from, size_t count)
{
	unsigned char *out = to;
	const unsigned char *in = from;

	if (count == 1) {
		uint32_t word;

		memcpy(&word, in, sizeof(word));
		word = be32toh(word);
		memcpy(out, &word, sizeof(word));
		return;
	}
	for (size_t i = 0; i + 2 < count; i += 2)
		xdr_copy32_pair(out + 4 * i, in + 4 * i);
	xdr_copy32_pair(out + 4 * (count - 2), in + 4 * (count - 2));
}

static inline void xdr_copy64_few(void *to, const void *from, size_t count)
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

/* The same for any number. */
static inline void xdr_copy32(void *to, const void *from, size_t count)
{
	if (count - 1 < XDR_FEW_BYTES / 4)
		xdr_copy32_few(to, from, count);
	else
		ingot_xdr_swap32(to, from, count);
}

static inline void xdr_copy64(void *to, const void *from, size_t count)
{
	if (count <= XDR_FEW_BYTES / 8)
		xdr_copy64_few(to, from, count);
	else
		ingot_xdr_swap64(to, from, count);
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
