/*
 * utf.c: between UTF-8 and UTF-16.
 *
 * In and out: see utf.h. One character at a time; a character is read and checked in one place for each
 * form, and the sizing and the converting functions use the same.
 */
#include "utf.h"

#include <string.h>

#define LAST_CHARACTER  0x10FFFFu
#define FIRST_SURROGATE 0xD800u
#define LOW_SURROGATE   0xDC00u
#define LAST_SURROGATE  0xDFFFu
#define FIRST_BEYOND    0x10000u /* the first character that takes two units */
#define BAD_CHARACTER   UINT32_MAX

/* Lead bytes of UTF-8: how they begin, how many bytes follow, and the least character so written. */
static const struct lead {
	uint8_t mask, bits, following;
	uint32_t least;
} leads[] = {
	{0x80, 0x00, 0, 0x01},
	{0xE0, 0xC0, 1, 0x80},
	{0xF0, 0xE0, 2, 0x800},
	{0xF8, 0xF0, 3, FIRST_BEYOND},
};

/* The character at *at, which is moved behind it; BAD_CHARACTER for bytes that are none. */
static uint32_t take_utf8(const uint8_t **at, const uint8_t *end)
{
	const uint8_t *p = *at;
	const struct lead *lead = leads;
	uint32_t character;

	while (lead < leads + 4 && (*p & lead->mask) != lead->bits)
		lead++;
	if (lead == leads + 4 || end - p <= lead->following)
		return BAD_CHARACTER;
	character = *p++ & (uint8_t)~lead->mask;
	for (uint8_t i = 0; i < lead->following; i++, p++) {
		if ((*p & 0xC0) != 0x80)
			return BAD_CHARACTER;
		character = character << 6 | (*p & 0x3F);
	}
	if (character < lead->least || character > LAST_CHARACTER ||
	    (character >= FIRST_SURROGATE && character <= LAST_SURROGATE))
		return BAD_CHARACTER;
	*at = p;
	return character;
}

static uint32_t unit_at(const char16_t *text)
{
	char16_t unit;

	memcpy(&unit, text, sizeof(unit));
	return unit;
}

/* The same for UTF-16. */
static uint32_t take_utf16(const char16_t **at, const char16_t *end)
{
	uint32_t high = unit_at(*at);
	uint32_t low;

	if (high == 0 || (high >= LOW_SURROGATE && high <= LAST_SURROGATE))
		return BAD_CHARACTER;
	*at += 1;
	if (high < FIRST_SURROGATE || high > LAST_SURROGATE)
		return high;
	low = *at < end ? unit_at(*at) : 0;
	if (low < LOW_SURROGATE || low > LAST_SURROGATE)
		return BAD_CHARACTER;
	*at += 1;
	return FIRST_BEYOND + ((high - FIRST_SURROGATE) << 10) + (low - LOW_SURROGATE);
}

size_t utf16_units(const uint8_t *text, size_t length)
{
	const uint8_t *end = text + length;
	size_t units = 0;

	while (text < end) {
		uint32_t character = take_utf8(&text, end);

		if (character == BAD_CHARACTER)
			return UTF_BAD;
		units += character >= FIRST_BEYOND ? 2 : 1;
	}
	return units;
}

/* Eight bytes that are all from 1 to 127: then none is below the 1 that is taken off it. */
static bool are_plain(uint64_t bytes)
{
	return ((bytes | (bytes - UINT64_C(0x0101010101010101))) & UINT64_C(0x8080808080808080)) ==
	       0;
}

static uint64_t eight_at(const uint8_t *text)
{
	uint64_t bytes;

	memcpy(&bytes, text, sizeof(bytes));
	return bytes;
}

/* The same of 4 to 8 bytes: those of the middle are looked at twice. */
static bool few_are_plain(const uint8_t *text, size_t length)
{
	uint32_t front;
	uint32_t back;

	memcpy(&front, text, sizeof(front));
	memcpy(&back, text + length - sizeof(back), sizeof(back));
	return are_plain((uint64_t)front << 32 | back);
}

bool utf8_is_text(const uint8_t *text, size_t length)
{
	const uint8_t *end = text + length;

	while (end - text > 8 && are_plain(eight_at(text)))
		text += 8;
	/* what is left is at most 8, or begins with something else */
	if (end - text <= 8 && end - text >= 4 && few_are_plain(text, (size_t)(end - text)))
		return true;
	while (text < end)
		if (take_utf8(&text, end) == BAD_CHARACTER)
			return false;
	return true;
}

void utf16_from_utf8(char16_t *to, const uint8_t *text, size_t length)
{
	const uint8_t *end = text + length;

	while (text < end) {
		uint32_t character = take_utf8(&text, end);

		if (character >= FIRST_BEYOND) {
			character -= FIRST_BEYOND;
			*to++ = (char16_t)(FIRST_SURROGATE + (character >> 10));
			character = LOW_SURROGATE + (character & 0x3FF);
		}
		*to++ = (char16_t)character;
	}
}

static unsigned utf8_width(uint32_t character)
{
	return character < 0x80 ? 1 : character < 0x800 ? 2 : character < FIRST_BEYOND ? 3 : 4;
}

size_t utf8_bytes(const char16_t *text, size_t units)
{
	const char16_t *end = text + units;
	size_t bytes = 0;

	while (text < end) {
		uint32_t character = take_utf16(&text, end);

		if (character == BAD_CHARACTER)
			return UTF_BAD;
		bytes += utf8_width(character);
	}
	return bytes;
}

void utf8_from_utf16(uint8_t *to, const char16_t *text, size_t units)
{
	const char16_t *end = text + units;

	while (text < end) {
		uint32_t character = take_utf16(&text, end);
		unsigned width = utf8_width(character);

		for (unsigned i = width; i-- > 1; character >>= 6)
			to[i] = (uint8_t)(0x80 | (character & 0x3F));
		to[0] = (uint8_t)(leads[width - 1].bits | character);
		to += width;
	}
}

size_t utf16_length(const char16_t *text, size_t most)
{
	size_t length = 0;

	while (length < most && unit_at(text + length) != 0)
		length++;
	return length;
}
