/*
 * pb_scramble.h: a protobuf message written in another way that means the same.
 *
 * In: the bytes of a message of a type, a state of random_next. Out: bytes that a decoder must take for the same
 * value: fields in another order, messages and packed numbers in pieces, numbers one by one, varints longer than
 * they need be, numbers and text twice, fields that nobody knows in between. The caller frees them.
 */
#ifndef INGOT_TEST_PB_SCRAMBLE_H
#define INGOT_TEST_PB_SCRAMBLE_H

#include <stddef.h>
#include <stdint.h>

#include "ingot/table.h"

uint8_t *pb_scramble(const ingot_type *type, const uint8_t *wire, size_t length, uint64_t *random,
		     size_t *ret_length);

#endif
