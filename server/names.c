/*
 * names.c: which names and comments the daemon takes.
 *
 * In: text from a client, or the system. Out: yes or no; a client's text is kept as it came, the system's is mended.
 */
#include <stdint.h>
#include <string.h>

#include "lmserver.h"
#include "names.h"

/*
 * The character at *text, which is moved behind it; 0 at the end of the text, and for bytes that are not UTF-8
 * (RFC 3629: shortest form, no surrogates, up to U+10FFFF).
 */
static uint32_t next_character(const unsigned char **text)
{
	static const uint32_t smallest[] = {0, 0x80, 0x800, 0x10000};
	const unsigned char *byte = *text;
	uint32_t character = *byte;
	unsigned following;

	if (character < 0x80) {
		following = 0;
	} else if (character >= 0xc0 && character < 0xe0) {
		following = 1;
		character &= 0x1f;
	} else if (character >= 0xe0 && character < 0xf0) {
		following = 2;
		character &= 0x0f;
	} else if (character >= 0xf0 && character < 0xf8) {
		following = 3;
		character &= 0x07;
	} else {
		return 0;
	}
	for (unsigned i = 1; i <= following; i++) {
		/* The NUL at the end is no continuation: nothing is read behind it. */
		if ((byte[i] & 0xc0) != 0x80)
			return 0;
		character = character << 6 | (byte[i] & 0x3fu);
	}
	if (character < smallest[following] || character > 0x10ffff ||
	    (character >= 0xd800 && character <= 0xdfff))
		return 0;
	*text = byte + 1 + following;
	return character;
}

/* Characters that would make one name look like another, or a line look like two. */
static bool hides(uint32_t character)
{
	return character < 0x20 || (character >= 0x7f && character < 0xa0) || character == '/' ||
	       character == '\\' || character == 0x200e || character == 0x200f ||
	       (character >= 0x2028 && character <= 0x202e) ||
	       (character >= 0x2066 && character <= 0x2069) || character == 0xfeff;
}

bool ingot_name_is_valid(const char *name)
{
	const unsigned char *at = (const unsigned char *)name;
	size_t length;

	if (!name || !*name)
		return false;
	length = strnlen(name, INGOT_NAME_MAX + 1);
	if (length > INGOT_NAME_MAX || name[0] == ' ' || name[length - 1] == ' ')
		return false;
	while (*at) {
		uint32_t character = next_character(&at);

		if (character == 0 || hides(character))
			return false;
	}
	return true;
}

bool ingot_label_is_valid(const char *label, size_t most)
{
	const unsigned char *at = (const unsigned char *)label;

	if (!label || !*label || strnlen(label, most + 1) > most)
		return false;
	while (*at) {
		uint32_t character = next_character(&at);

		if (character < 0x20 || character == 0x7f)
			return false;
	}
	return true;
}

bool ingot_comment_is_valid(const char *comment)
{
	const unsigned char *at = (const unsigned char *)comment;

	if (!comment)
		return true;
	if (strnlen(comment, MAXCOMMENTSZ + 1) > MAXCOMMENTSZ)
		return false;
	while (*at) {
		if (next_character(&at) == 0)
			return false;
	}
	return true;
}

void ingot_text_mend(char *text)
{
	unsigned char *at = (unsigned char *)text;

	while (*at) {
		const unsigned char *next = at;

		if (next_character(&next) != 0)
			at += next - at;
		else
			*at++ = '?';
	}
}
