/*
 * text_put.h: find where text ends and copy it, in one pass.
 *
 * In: NUL-terminated text of the program's. Out: the same bytes, and how many. Short text is read 16 bytes at a time,
 * as far as TEXT_PUT_SHORT: behind its NUL too, never behind its page. What is behind the NUL may be copied and is the
 * caller's to write over.
 */
#ifndef INGOT_TEXT_PUT_H
#define INGOT_TEXT_PUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* So many bytes are written at `to`, whatever the length. */
#define TEXT_PUT_SHORT 32u

/* The smallest page that x86 has, and the places in it from which so many bytes can be read. */
#define TEXT_PUT_PAGE   4096u
#define TEXT_PUT_PLACES (TEXT_PUT_PAGE - TEXT_PUT_SHORT + 1)

#ifdef __SSE2__
#	include <emmintrin.h>

/*
 * Text of up to 31 bytes: copied, and its length. False: longer, or at TEXT_PUT_PLACES or behind it in its page.
 * `places` is that, or 0: no text at all is read in this way.
 */
static inline bool text_put_short(uint8_t *to, const char *text, uint32_t places,
				  uint32_t *ret_length)
{
	const __m128i zero = _mm_setzero_si128();
	__m128i low;
	__m128i high;
	uint32_t ends;

	if (((uintptr_t)text & (TEXT_PUT_PAGE - 1)) >= places)
		return false;
	low = _mm_loadu_si128((const __m128i *)(const void *)text);
	high = _mm_loadu_si128((const __m128i *)(const void *)(text + 16));
	ends = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(low, zero)) |
	       (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(high, zero)) << 16;
	if (ends == 0)
		return false;
	_mm_storeu_si128((__m128i *)(void *)to, low);
	_mm_storeu_si128((__m128i *)(void *)(to + 16), high);
	*ret_length = (uint32_t)__builtin_ctz(ends);
	return true;
}
#else
static inline bool text_put_short(uint8_t *to, const char *text, uint32_t places,
				  uint32_t *ret_length)
{
	(void)to;
	(void)text;
	(void)places;
	(void)ret_length;
	return false;
}
#endif

#endif
