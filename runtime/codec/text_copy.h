/*
 * text_copy.h: copy text and see what kind of bytes it is of, in one pass over 16 bytes at a time.
 *
 * In: bytes of the wire. Out: the same bytes in the block, and false when there is a NUL among them, or, of
 * text_copy_ascii, one that is not ASCII. The terminator is the caller's.
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

/* One bit for each byte that is a NUL or, where only ASCII will do, is none. */
static inline unsigned text_others(__m128i bytes, bool ascii)
{
	const __m128i zero = _mm_setzero_si128();

	if (ascii)
		return (unsigned)_mm_movemask_epi8(_mm_cmpgt_epi8(bytes, zero)) ^ 0xFFFFu;
	return (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, zero));
}

/* Copies in whole strides: up to 16 bytes beyond `length` are read from `text` and written to `to`. */
static inline bool text_copy_strides(char *to, const uint8_t *text, size_t length, bool ascii)
{
	for (;; to += TEXT_STRIDE, text += TEXT_STRIDE, length -= TEXT_STRIDE) {
		__m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)text);
		unsigned others = text_others(bytes, ascii);

		_mm_storeu_si128((__m128i *)(void *)to, bytes);
		if (length <= TEXT_STRIDE)
			return (others & ((1u << length) - 1u)) == 0;
		if (others)
			return false;
	}
}
#else
#	define TEXT_STRIDE 0u
#endif

/* A byte of each that is a NUL or, where only ASCII will do, is none has its highest bit set in the result. */
static inline uint64_t text_word_others(uint64_t word, bool ascii)
{
	const uint64_t ones = UINT64_C(0x0101010101010101);
	uint64_t nuls = (word - ones) & ~word;

	return (ascii ? nuls | word : nuls) & ones << 7;
}

/* Not a byte more than `length` is read or written. */
static inline bool text_copy_exactly(char *to, const uint8_t *text, size_t length, bool ascii)
{
	uint64_t others = 0;
	uint64_t word;

	if (length < sizeof(word)) {
		for (size_t i = 0; i < length; i++) {
			others |= text[i] == 0 || (ascii && text[i] >= 0x80);
			to[i] = (char)text[i];
		}
		return others == 0;
	}
	for (size_t i = 0; i < length; i += sizeof(word)) {
		/* the last one begins where it is whole, and may have bytes of the one before it */
		size_t at = i + sizeof(word) <= length ? i : length - sizeof(word);

		memcpy(&word, text + at, sizeof(word));
		memcpy(to + at, &word, sizeof(word));
		others |= text_word_others(word, ascii);
	}
	return others == 0;
}

/* What text_copy and text_copy_ascii have in common. */
static inline bool text_copy_kind(char *to, const uint8_t *text, size_t length, size_t readable,
				  bool ascii)
{
#ifdef __SSE2__
	if (readable >= length + TEXT_STRIDE)
		return text_copy_strides(to, text, length, ascii);
#else
	(void)readable;
#endif
	return text_copy_exactly(to, text, length, ascii);
}

/* `readable` bytes stand at `text`, at least `length`; TEXT_STRIDE more than `length` fit at `to`. */
static inline bool text_copy(char *to, const uint8_t *text, size_t length, size_t readable)
{
	return text_copy_kind(to, text, length, readable, false);
}

static inline bool text_copy_ascii(char *to, const uint8_t *text, size_t length, size_t readable)
{
	return text_copy_kind(to, text, length, readable, true);
}

/*
 * Text of at most 31 bytes with its padding of zeros, `padded` bytes together: copied, and its terminator behind it.
 * TEXT_SHORT bytes can be read at `text` and written at `to`. False: there is a NUL in it, or none in its padding,
 * or this machine has no such instructions.
 */
#define TEXT_SHORT 32u

static inline bool text_copy_short(char *to, const uint8_t *text, uint32_t length, size_t padded)
{
#ifdef __SSE2__
	__m128i low = _mm_loadu_si128((const __m128i *)(const void *)text);
	__m128i high = _mm_loadu_si128((const __m128i *)(const void *)(text + TEXT_STRIDE));
	uint64_t zeros = text_others(low, false) | (uint64_t)text_others(high, false) << 16;
	uint64_t end = (uint64_t)1 << padded;

	_mm_storeu_si128((__m128i *)(void *)to, low);
	_mm_storeu_si128((__m128i *)(void *)(to + TEXT_STRIDE), high);
	to[length] = '\0';
	return (zeros & (end - 1)) == end - ((uint64_t)1 << length);
#else
	(void)to;
	(void)text;
	(void)length;
	(void)padded;
	return false;
#endif
}

#endif
