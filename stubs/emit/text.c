/*
 * text.c: see text.h. A template is filled in one pass, without escapes or conditions: what varies in more
 * than its words is composed by the emitter and goes into one hole.
 */
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text.h"

#define TEXT_FIRST 1024u
/* What text_printf hopes for at once; what is longer is printed a second time, into enough room. */
#define TEXT_LINE 128u

static void fail(struct text *text, const char *what, const char *detail, size_t length)
{
	if (!text->problem[0])
		snprintf(text->problem, sizeof(text->problem), "%s%.*s", what, (int)length, detail);
}

void text_init(struct text *text)
{
	*text = (struct text){0};
}

void text_done(struct text *text)
{
	free(text->bytes);
	*text = (struct text){0};
}

/* Room for `length` bytes more and a NUL; false, and the text is void, when there is none. */
static bool reserve(struct text *text, size_t length)
{
	size_t capacity = text->capacity ? text->capacity : TEXT_FIRST;
	char *bytes;

	if (text->problem[0])
		return false;
	if (length < text->capacity - text->length)
		return true;
	while (length >= capacity - text->length && capacity <= SIZE_MAX / 2)
		capacity *= 2;
	bytes = length < capacity - text->length ? realloc(text->bytes, capacity) : NULL;
	if (!bytes) {
		fail(text, "out of memory", "", 0);
		return false;
	}
	text->bytes = bytes;
	text->capacity = capacity;
	return true;
}

static void put(struct text *text, const char *bytes, size_t length)
{
	if (!reserve(text, length))
		return;
	memcpy(text->bytes + text->length, bytes, length);
	text->length += length;
	text->bytes[text->length] = '\0';
}

/* The value that the pairs give for a hole, or NULL. */
static const char *value_of(const char *name, size_t length, va_list pairs)
{
	va_list rest;
	const char *value = NULL;
	const char *key;

	va_copy(rest, pairs);
	while (!value && (key = va_arg(rest, const char *))) {
		const char *candidate = va_arg(rest, const char *);

		if (strlen(key) == length && memcmp(key, name, length) == 0)
			value = candidate;
	}
	va_end(rest);
	return value;
}

static void fill(struct text *text, const char *template, va_list pairs)
{
	const char *hole;

	while ((hole = strstr(template, "${"))) {
		const char *name = hole + 2;
		size_t length = strcspn(name, "}");
		const char *value = value_of(name, length, pairs);

		if (name[length] != '}' || !value) {
			fail(text, "template: nothing fills the hole ", name, length);
			return;
		}
		put(text, template, (size_t)(hole - template));
		put(text, value, strlen(value));
		template = name + length + 1;
	}
	put(text, template, strlen(template));
}

void text_fill(struct text *text, const char *template, ...)
{
	va_list pairs;

	va_start(pairs, template);
	fill(text, template, pairs);
	va_end(pairs);
}

void text_printf(struct text *text, const char *format, ...)
{
	va_list arguments;
	int length;

	if (!reserve(text, TEXT_LINE))
		return;
	va_start(arguments, format);
	length = vsnprintf(text->bytes + text->length, text->capacity - text->length, format,
			   arguments);
	va_end(arguments);
	if (length < 0) {
		fail(text, "out of memory", "", 0);
		return;
	}
	if ((size_t)length >= text->capacity - text->length) {
		if (!reserve(text, (size_t)length))
			return;
		va_start(arguments, format);
		vsnprintf(text->bytes + text->length, (size_t)length + 1, format, arguments);
		va_end(arguments);
	}
	text->length += (size_t)length;
}

const char *text_close(struct text *text)
{
	put(text, "", 0);
	return text->problem[0] ? NULL : text->bytes;
}
