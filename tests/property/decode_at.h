/*
 * decode_at.h: what the journeys of both encodings begin with.
 */
#ifndef INGOT_TEST_DECODE_AT_H
#define INGOT_TEST_DECODE_AT_H

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "ingot/block.h"

/* In a function that returns NULL, or what does not hold. */
#define REQUIRE(what, says)          \
	do {                         \
		if (!(what))         \
			return says; \
	} while (0)

/* Decode a copy of the bytes at the end of a piece of memory, `shift` bytes behind its start. */
static inline NET_API_STATUS decode_at(const ingot_type *type, ingot_codec codec,
				       const uint8_t *wire, size_t length, size_t shift,
				       void **ret_block)
{
	uint8_t *copy = malloc(shift + length ? shift + length : 1);
	NET_API_STATUS status;

	if (!copy)
		abort();
	if (length)
		memcpy(copy + shift, wire, length);
	status = ingot_decode(type, codec, copy + shift, length, NULL, ret_block);
	free(copy);
	return status;
}

#endif
