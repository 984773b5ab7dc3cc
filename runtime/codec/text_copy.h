/*
 * text_copy.h: copy text and refuse a NUL inside it, in one pass over 16 bytes at a time.
 *
 * In: bytes of the wire. Out: the same bytes in the block. The terminator is the caller's.
 */
#ifndef INGOT_TEXT_COPY_H
#define INGOT_TEXT_COPY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __SSE2__
#	include <emmintrin.h>

#	define TEXT_STRIDE 16u

/* Copies in whole strides: up to 16 bytes beyond `length` are read from `text` and written to `to`. */
static inline bool text_copy_strides(char *to, const uint8_t *text, size_t length)
{
	const __m128i zero = _mm_setzero_si128();

	for (;; to += TEXT_STRIDE, text += TEXT_STRIDE, length -= TEXT_STRIDE) {
		__m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)text);
		unsigned nul = (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, zero));

		_mm_storeu_si128((__m128i *)(void *)to, bytes);
		if (length <= TEXT_STRIDE)
			return (nul & ((1u << length) - 1u)) == 0;
		if (nul)
			return false;
	}
}
#else

#	define TEXT_STRIDE 0u

static inline bool text_copy_strides(char *to, const uint8_t *text, size_t length)
{
	memcpy(to, text, length);
	return memchr(text, 0, length) == NULL;
}
#endif

/* `readable` bytes stand at `text`, at least `length`; TEXT_STRIDE more than `length` fit at `to`. */
static inline bool text_copy(char *to, const uint8_t *text, size_t length, size_t readable)
{
	if (readable >= length + TEXT_STRIDE)
		return text_copy_strides(to, text, length);
	if (length == 0)
		return true;
	memcpy(to, text, length);
	return memchr(text, 0, length) == NULL;
}

#endif
