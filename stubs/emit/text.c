/*
 * text.c: see text.h. A template is filled in one pass, without escapes or conditions: what varies in more
 * than its words is composed by the emitter and goes into one hole.
 */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "text.h"

static void fail(struct text *text, const char *what, const char *detail, size_t length)
{
	if (!text->problem[0])
		snprintf(text->problem, sizeof(text->problem), "%s%.*s", what, (int)length, detail);
}

void text_init(struct text *text)
{
	*text = (struct text){0};
	text->stream = open_memstream(&text->bytes, &text->length);
	if (!text->stream)
		fail(text, "out of memory", "", 0);
}

void text_done(struct text *text)
{
	if (text->stream)
		fclose(text->stream);
	free(text->bytes);
	*text = (struct text){0};
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
		fwrite(template, 1, (size_t)(hole - template), text->stream);
		fputs(value, text->stream);
		template = name + length + 1;
	}
	fputs(template, text->stream);
}

void text_fill(struct text *text, const char *template, ...)
{
	va_list pairs;

	if (!text->stream)
		return;
	va_start(pairs, template);
	fill(text, template, pairs);
	va_end(pairs);
}

void text_printf(struct text *text, const char *format, ...)
{
	va_list arguments;

	if (!text->stream)
		return;
	va_start(arguments, format);
	vfprintf(text->stream, format, arguments);
	va_end(arguments);
}

const char *text_close(struct text *text)
{
	if (text->stream) {
		bool bad = ferror(text->stream) != 0;

		/* What open_memstream could not buffer shows here at the latest. */
		if (fclose(text->stream) != 0 || bad)
			fail(text, "out of memory", "", 0);
		text->stream = NULL;
	}
	return text->problem[0] ? NULL : text->bytes;
}
