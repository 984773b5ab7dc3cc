/*
 * xdr_swap.c: the byte order of many words.
 *
 * In: words of 4 or 8 bytes. Out: the same in the other byte order, where the machine's is not the wire's. On x86 32
 * bytes at a time with AVX2, 16 with SSSE3, whichever there is; what is left over, and every other machine's, word
 * by word.
 */
#include "xdr_swap.h"

#include <endian.h>
#include <stdint.h>
#include <string.h>

#if defined(__x86_64__) || defined(__i386__)
#	include <immintrin.h>

/* Both take whole strides, `bytes` of them together, and leave the rest. `order`: where each of 16 bytes is from. */
__attribute__((target("avx2"))) static size_t swap_avx2(char *to, const char *from, size_t bytes,
							__m128i order)
{
	const __m256i twice = _mm256_broadcastsi128_si256(order);
	size_t at = 0;

	for (; bytes - at >= 32; at += 32) {
		__m256i words = _mm256_loadu_si256((const __m256i *)(const void *)(from + at));

		_mm256_storeu_si256((__m256i *)(void *)(to + at),
				    _mm256_shuffle_epi8(words, twice));
	}
	return at;
}

__attribute__((target("ssse3"))) static size_t swap_ssse3(char *to, const char *from, size_t bytes,
							  __m128i order)
{
	size_t at = 0;

	for (; bytes - at >= 16; at += 16) {
		__m128i words = _mm_loadu_si128((const __m128i *)(const void *)(from + at));

		_mm_storeu_si128((__m128i *)(void *)(to + at), _mm_shuffle_epi8(words, order));
	}
	return at;
}

/* Bytes that are done. */
static size_t swap_strides(char *to, const char *from, size_t bytes, size_t width)
{
	const __m128i order =
		width == 4 ? _mm_set_epi8(12, 13, 14, 15, 8, 9, 10, 11, 4, 5, 6, 7, 0, 1, 2, 3)
			   : _mm_set_epi8(8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7);

	if (__builtin_cpu_supports("avx2"))
		return swap_avx2(to, from, bytes, order);
	if (__builtin_cpu_supports("ssse3"))
		return swap_ssse3(to, from, bytes, order);
	return 0;
}
#else
static size_t swap_strides(char *to, const char *from, size_t bytes, size_t width)
{
	(void)to;
	(void)from;
	(void)bytes;
	(void)width;
	return 0;
}
#endif

void ingot_xdr_swap32(void *to, const void *from, size_t count)
{
	char *out = to;
	const char *in = from;
	uint32_t word;

	for (size_t at = swap_strides(out, in, count * 4, 4); at < count * 4; at += 4) {
		memcpy(&word, in + at, sizeof(word));
		word = be32toh(word);
		memcpy(out + at, &word, sizeof(word));
	}
}

void ingot_xdr_swap64(void *to, const void *from, size_t count)
{
	char *out = to;
	const char *in = from;
	uint64_t word;

	for (size_t at = swap_strides(out, in, count * 8, 8); at < count * 8; at += 8) {
		memcpy(&word, in + at, sizeof(word));
		word = be64toh(word);
		memcpy(out + at, &word, sizeof(word));
	}
}
