/*
 * checked.h: arithmetic on sizes that notices overflow.
 *
 * In: sizes, possibly from a stranger. Out: true and the result, or false and nothing written. It does
 * not know limits: comparing with those of ingot/bounds.h is the caller's.
 */
#ifndef INGOT_CHECKED_H
#define INGOT_CHECKED_H

#include <stdbool.h>
#include <stddef.h>

#include "ingot/export.h"

static inline INGOT_MUST_CHECK bool ingot_size_add(size_t a, size_t b, size_t *ret_sum)
{
	size_t sum;

	if (__builtin_add_overflow(a, b, &sum))
		return false;
	*ret_sum = sum;
	return true;
}

static inline INGOT_MUST_CHECK bool ingot_size_multiply(size_t a, size_t b, size_t *ret_product)
{
	size_t product;

	if (__builtin_mul_overflow(a, b, &product))
		return false;
	*ret_product = product;
	return true;
}

/* The next multiple of `alignment`, a power of two, that is not below `size`. */
static inline INGOT_MUST_CHECK bool ingot_size_align(size_t size, size_t alignment,
						     size_t *ret_aligned)
{
	size_t sum;

	if (!ingot_size_add(size, alignment - 1, &sum))
		return false;
	*ret_aligned = sum & ~(alignment - 1);
	return true;
}

#endif
