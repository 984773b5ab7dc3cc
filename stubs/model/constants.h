/*
 * constants.h: constant expressions, computed.
 *
 * In: an expression tree. Out: its value, exact: from -2^63 to 2^64 - 1, and an error where C would overflow
 * or divide by zero.
 */
#ifndef INGOT_STUBS_CONSTANTS_H
#define INGOT_STUBS_CONSTANTS_H

#include "build.h"

/* Wide enough for the sum, difference and product of any two 64-bit numbers, signed or not. */
__extension__ typedef __int128 constant_value;

#define CONSTANT_MIN (-((constant_value)1 << 63))
#define CONSTANT_MAX (((constant_value)1 << 64) - 1)

/* The value of an expression; false after an error. */
bool constant_evaluate(struct build *build, const struct tree_expression *expression,
		       constant_value *ret_value);

/* Whether all names in an expression are those of constants that have a value. */
bool constant_is_known(struct build *build, const struct tree_expression *expression);

/* The same, from `low` to `high` alone; `what` begins the error: "the length of an array". */
bool constant_within(struct build *build, const struct tree_expression *expression,
		     constant_value low, constant_value high, const char *what,
		     constant_value *ret_value);

/* Decimal digits, for messages. */
const char *constant_text(struct arena *arena, constant_value value);

/* The values that a type of integers holds. */
void constant_limits(const struct model_type *type, constant_value *ret_low,
		     constant_value *ret_high);

/* const = a declaration of a constant; enters it and adds its item. */
void constant_declare(struct build *build, const struct tree_item *item);

#endif
