/*
 * journey.h: what must hold for every value of every type, and for every piece of bytes.
 *
 * In: a type table and a value, or bytes. Out: NULL, or in a few words what did not hold. Nothing stays allocated.
 */
#ifndef INGOT_TEST_JOURNEY_H
#define INGOT_TEST_JOURNEY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ingot/table.h"

/* Told the bytes of the value, as soon as they are known. */
typedef void journey_witness(void *context, const uint8_t *wire, size_t length);

/* A value: encode, decode, compare, check, clone, move, encode; then all its prefixes and changed bytes. */
const char *journey_value(const ingot_type *type, const void *value, journey_witness *witness,
			  void *context);

/* Bytes: a value, which then makes the same journey, or, unless they must be a value, an error. */
const char *journey_bytes(const ingot_type *type, const uint8_t *wire, size_t length,
			  bool is_value);

#endif
