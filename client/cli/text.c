/*
 * text.c: text from a server, which may be anything, made fit to be shown and measured.
 *
 * In: bytes. Out: characters, widths, valid UTF-8. It prints nothing.
 */
#include <locale.h>
#include <stdlib.h>
#include <wchar.h>

#include "text.h"

/* How many bytes the character that begins with this one has; 0 if none does. */
static unsigned length_of(unsigned char first)
{
	if (first < 0x80)
		return 1;
	if (first >= 0xc2 && first <= 0xdf)
		return 2;
	if (first >= 0xe0 && first <= 0xef)
		return 3;
	return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

uint32_t ingot_text_next(const char **text, const char *end)
{
	static const uint32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
	static const unsigned char first_bits[] = {0, 0x7f, 0x1f, 0x0f, 0x07};
	const unsigned char *at = (const unsigned char *)*text;
	unsigned length = length_of(*at);
	uint32_t character = *at & first_bits[length];

	(*text)++;
	if (length == 0 || (size_t)(end - *text) < length - 1)
		return INGOT_REPLACEMENT;
	for (unsigned i = 1; i < length; i++) {
		if ((at[i] & 0xc0) != 0x80)
			return INGOT_REPLACEMENT;
		character = character << 6 | (at[i] & 0x3fu);
	}
	if (character < smallest[length] || character > 0x10ffff ||
	    (character >= 0xd800 && character <= 0xdfff))
		return INGOT_REPLACEMENT;
	*text += length - 1;
	return character;
}

size_t ingot_text_put(char *to, uint32_t character)
{
	if (character < 0x80) {
		to[0] = (char)character;
		return 1;
	}
	if (character < 0x800) {
		to[0] = (char)(0xc0 | character >> 6);
		to[1] = (char)(0x80 | (character & 0x3f));
		return 2;
	}
	if (character < 0x10000) {
		to[0] = (char)(0xe0 | character >> 12);
		to[1] = (char)(0x80 | (character >> 6 & 0x3f));
		to[2] = (char)(0x80 | (character & 0x3f));
		return 3;
	}
	to[0] = (char)(0xf0 | character >> 18);
	to[1] = (char)(0x80 | (character >> 12 & 0x3f));
	to[2] = (char)(0x80 | (character >> 6 & 0x3f));
	to[3] = (char)(0x80 | (character & 0x3f));
	return 4;
}

/*
 * wcwidth by the rules of Unicode, whatever the user's locale: the text is UTF-8 in any case. The locale
 * is kept for the life of the process. Without it (a system without C.UTF-8) the caller's own rules hold.
 */
static int width_in_utf8(uint32_t character)
{
	static locale_t utf8;
	static bool tried;
	locale_t before;
	int width;

	if (!tried) {
		utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
		tried = true;
	}
	if (!utf8)
		return wcwidth((wchar_t)character);
	before = uselocale(utf8);
	width = wcwidth((wchar_t)character);
	uselocale(before);
	return width;
}

uint32_t ingot_text_harmless(uint32_t character)
{
	bool harmful = character < 0x20 || (character >= 0x7f && character < 0xa0) ||
		       character == 0x200e || character == 0x200f ||
		       (character >= 0x2028 && character <= 0x202e) ||
		       (character >= 0x2066 && character <= 0x2069);

	return harmful ? INGOT_REPLACEMENT : character;
}

unsigned ingot_text_width(uint32_t character)
{
	int width = character >= 0x20 && character < 0x7f ? 1 : width_in_utf8(character);

	/* What the tables do not know, terminals show as one column. */
	return width >= 0 ? (unsigned)width : 1;
}

char *ingot_text_valid(const char *text, size_t length)
{
	const char *end = text + length;
	char *valid;
	char *to;

	/* At worst each byte becomes the replacement, whose form has three. */
	if (length >= SIZE_MAX / 3)
		return NULL;
	valid = malloc(length * 3 + 1);
	if (!valid)
		return NULL;
	to = valid;
	while (text < end)
		to += ingot_text_put(to, ingot_text_next(&text, end));
	*to = '\0';
	return valid;
}
