/*
 * literal.c: what literals mean. See literal.h. Floating-point numbers and wide strings are not known here.
 */
#include "literal.h"

#include <string.h>

static int digit_value(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return 16;
}

/* C's suffixes: u and l or ll, in either order and case. */
static bool is_suffix(const char *text, size_t length)
{
	static const char *const suffixes[] = {"",    "u",   "l",   "ll", "ul", "lu",
					       "ull", "llu", "U",   "L",  "LL", "UL",
					       "LU",  "ULL", "LLU", "Ul", "uL", "ULl"};
	size_t i;

	for (i = 0; i < sizeof(suffixes) / sizeof(suffixes[0]); i++) {
		if (strlen(suffixes[i]) == length && memcmp(suffixes[i], text, length) == 0)
			return true;
	}
	return false;
}

bool literal_integer(const char *text, size_t length, uint64_t *ret_value,
		     const char **reterr_reason)
{
	size_t i = 0, digits;
	uint64_t base = 10, value = 0;

	if (length > 1 && text[0] == '0') {
		base = 8;
		if (text[1] == 'x' || text[1] == 'X') {
			base = 16;
			i = 2;
		}
	}
	for (digits = 0; i < length && digit_value(text[i]) < (base == 16 ? 16 : 10);
	     i++, digits++) {
		uint64_t digit = (uint64_t)digit_value(text[i]);

		if (digit >= base) {
			*reterr_reason = "has a digit that octal numbers do not have";
			return false;
		}
		if (__builtin_mul_overflow(value, base, &value) ||
		    __builtin_add_overflow(value, digit, &value)) {
			*reterr_reason = "does not fit 64 bits";
			return false;
		}
	}
	if (!digits || !is_suffix(text + i, length - i)) {
		*reterr_reason = base != 16 && memchr(text, '.', length)
					 ? "is a floating-point number; only integers are supported"
					 : "is not a number";
		return false;
	}
	*ret_value = value;
	return true;
}

/* One escape after its backslash: moves *i behind it. -1 when it is none of C's. */
static int escape(const char *text, size_t end, size_t *i)
{
	static const char letters[] = "abfnrtv\\'\"?";
	static const char values[] = "\a\b\f\n\r\t\v\\'\"?";
	const char *letter;
	char c = text[(*i)++];
	int value = 0, count = 0;

	if (c == 'x') {
		for (; *i < end && count < 2 && digit_value(text[*i]) < 16; count++)
			value = value * 16 + digit_value(text[(*i)++]);
		return count ? value : -1;
	}
	if (c >= '0' && c <= '7') {
		value = c - '0';
		for (; *i < end && count < 2 && text[*i] >= '0' && text[*i] <= '7'; count++)
			value = value * 8 + text[(*i)++] - '0';
		return value <= 0xFF ? value : -1;
	}
	letter = c ? strchr(letters, c) : NULL;
	return letter ? (unsigned char)values[letter - letters] : -1;
}

bool literal_text(struct arena *arena, const char *text, size_t length, const char **ret_text,
		  const char **reterr_reason)
{
	char *copy = arena_alloc(arena, length);
	size_t end = length - 1, i = 1, used = 0;

	while (i < end) {
		int value;

		if (text[i] != '\\') {
			copy[used++] = text[i++];
			continue;
		}
		i++;
		value = escape(text, end, &i);
		if (value <= 0) {
			*reterr_reason =
				value ? "has an unknown escape" : "has a NUL character in it";
			return false;
		}
		copy[used++] = (char)value;
	}
	*ret_text = copy;
	return true;
}
