/*
 * pb_journey.h: what must hold of protobuf for every value of every type.
 *
 * In: a type table with fields, a value. Out: NULL, or in a few words what did not hold.
 */
#ifndef INGOT_TEST_PB_JOURNEY_H
#define INGOT_TEST_PB_JOURNEY_H

#include <stdint.h>

#include "ingot/table.h"

/*
 * Encode, decode, compare, check, clone, move, encode; the same bytes written in other ways that mean the same
 * (pb_scramble.h); all prefixes, and changed bytes. A type without fields, or text that is no UTF-8, makes none.
 */
const char *journey_protobuf(const ingot_type *type, const void *value);

#endif
