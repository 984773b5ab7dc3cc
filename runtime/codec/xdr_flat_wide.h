/*
 * xdr_flat_wide.h: the instructions that xdr_flat_take.c and xdr_flat_put.c are made of, 16 and 32 bytes at a time.
 */
#ifndef INGOT_XDR_FLAT_WIDE_H
#define INGOT_XDR_FLAT_WIDE_H

#include <immintrin.h>
#include <stdint.h>

#include "xdr_flat.h"

/* Of functions that are entered only where xdr_flat_is_for says so. */
#define WIDE        __attribute__((target("avx2,bmi,bmi2,movbe")))
#define WIDE_INLINE WIDE static inline __attribute__((always_inline))

_Static_assert(sizeof(__m256i) == XDR_FLAT_SHORT, "what is short is not one load");
_Static_assert(sizeof(__m128i) == XDR_FLAT_NUMBERS, "a cell's numbers are not one load");

WIDE_INLINE __m256i wide_load(const void *from)
{
	return _mm256_loadu_si256((const __m256i *)from);
}

WIDE_INLINE void wide_store(void *to, __m256i bytes)
{
	_mm256_storeu_si256((__m256i *)to, bytes);
}

/* One bit for each byte that is 0. */
WIDE_INLINE uint32_t wide_zeros(__m256i bytes)
{
	return (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(bytes, _mm256_setzero_si256()));
}

/* A cell's numbers, in either direction. */
WIDE_INLINE void wide_numbers(void *to, const void *from, const struct xdr_flat_cell *cell)
{
	__m128i order = _mm_loadu_si128((const __m128i *)(const void *)cell->order);
	__m128i bytes = _mm_loadu_si128((const __m128i *)from);

	_mm_storeu_si128((__m128i *)to, _mm_shuffle_epi8(bytes, order));
}

/* A short array's elements, in either direction. */
WIDE_INLINE void wide_elements(void *to, const void *from, const struct xdr_flat_cell *cell)
{
	__m128i order = _mm_loadu_si128((const __m128i *)(const void *)cell->element_order);

	wide_store(to, _mm256_shuffle_epi8(wide_load(from), _mm256_broadcastsi128_si256(order)));
}

#endif
