/*
 * diag.c: messages collected, and made into text. See diag.h. The text is composed in memory; where it goes
 * is main.c's affair.
 */
#include "diag.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* How much of a source line is shown, in columns, and how far from its left end the place should stand. */
#define LINE_WINDOW 100u
#define LINE_BEFORE 40u
#define TAB_WIDTH   8u

void diag_init(struct diag *diag, struct arena *arena)
{
	*diag = (struct diag){.arena = arena};
}

bool diag_has_errors(const struct diag *diag)
{
	return diag->error_count > 0;
}

bool diag_is_full(const struct diag *diag)
{
	return diag->error_count > DIAG_MAX_ERRORS;
}

static bool same_place(struct source_place a, struct source_place b)
{
	return a.file == b.file && a.offset == b.offset && a.length == b.length;
}

static bool is_known(const struct diag *diag, const struct diag_message *message)
{
	const struct diag_message *old;

	for (old = diag->first; old; old = old->next) {
		if (old->kind == message->kind && same_place(old->place, message->place) &&
		    strcmp(old->text, message->text) == 0)
			return true;
	}
	return false;
}

/* Keeps the message unless it is one too many. The list is short (DIAG_MAX_ERRORS), so a scan of it is cheap. */
static void add(struct diag *diag, enum diag_kind kind, struct source_place place,
		const char *format, va_list arguments)
{
	struct diag_message *message;
	uint32_t *count = kind == DIAG_ERROR ? &diag->error_count : &diag->warning_count;

	if (kind == DIAG_NOTE ? diag->is_dropping : *count >= DIAG_MAX_ERRORS) {
		if (kind != DIAG_NOTE) {
			(*count)++;
			diag->is_dropping = true;
		}
		return;
	}
	message = ARENA_NEW(diag->arena, struct diag_message);
	message->kind = kind;
	message->place = place;
	message->text = arena_vprintf(diag->arena, format, arguments);
	if (kind != DIAG_NOTE) {
		diag->is_dropping = is_known(diag, message);
		if (diag->is_dropping)
			return;
		(*count)++;
	}
	if (diag->last)
		diag->last->next = message;
	else
		diag->first = message;
	diag->last = message;
}

void diag_error(struct diag *diag, struct source_place place, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	add(diag, DIAG_ERROR, place, format, arguments);
	va_end(arguments);
}

void diag_warning(struct diag *diag, struct source_place place, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	add(diag, DIAG_WARNING, place, format, arguments);
	va_end(arguments);
}

void diag_note(struct diag *diag, struct source_place place, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	add(diag, DIAG_NOTE, place, format, arguments);
	va_end(arguments);
}

void diag_remark(struct diag *diag, struct source_place place, const char *format, ...)
{
	va_list arguments;

	diag->is_dropping = false;
	va_start(arguments, format);
	add(diag, DIAG_NOTE, place, format, arguments);
	va_end(arguments);
}

void diag_hint(struct diag *diag, struct source_place place, const char *format, ...)
{
	va_list arguments;

	if (diag->subject && place.file != diag->subject)
		return;
	diag->is_dropping = false;
	va_start(arguments, format);
	add(diag, DIAG_NOTE, place, format, arguments);
	va_end(arguments);
}

/* Prints bytes that a terminal may be shown; what came from a file or an argument may hold anything. */
static void put_harmless(FILE *out, const char *text, size_t length)
{
	size_t i = 0;

	while (i < length) {
		size_t step = source_utf8_length(text + i, length - i);
		unsigned char byte = (unsigned char)text[i];
		/* U+0080 to U+009F are control characters too. */
		bool is_control = byte < 0x20 || byte == 0x7F ||
				  (step == 2 && byte == 0xC2 && (unsigned char)text[i + 1] < 0xA0);

		if (step && !is_control) {
			fwrite(text + i, 1, step, out);
			i += step;
		} else {
			fprintf(out, "\\x%02X", byte);
			i++;
		}
	}
}

/* One character of a source line as it is shown: where it stands and how many columns it takes. */
struct cell {
	size_t length;  /* bytes of source */
	uint32_t width; /* columns on the screen */
};

static struct cell cell_at(const char *text, size_t length, uint32_t column)
{
	size_t step = source_utf8_length(text, length);
	unsigned char byte = (unsigned char)text[0];

	if (byte == '\t')
		return (struct cell){1, TAB_WIDTH - column % TAB_WIDTH};
	if (step == 2 && byte == 0xC2 && (unsigned char)text[1] < 0xA0)
		step = 0;
	if (!step || byte < 0x20 || byte == 0x7F)
		return (struct cell){1, 4};
	return (struct cell){step, 1};
}

/* The columns at which the byte offsets `from` and `to` of a line stand. */
static void measure(const char *line, size_t length, size_t from, size_t to, uint32_t *ret_from,
		    uint32_t *ret_to)
{
	uint32_t column = 0, found_from = 0;
	size_t i = 0;

	while (i < to && i < length) {
		struct cell cell = cell_at(line + i, length - i, column);

		if (i <= from)
			found_from = column;
		i += cell.length;
		column += cell.width;
	}
	*ret_from = i <= from ? column : found_from;
	*ret_to = column;
}

/* The part of the line that lies in columns [left, left + LINE_WINDOW), tabs expanded. */
static void put_window(FILE *out, const char *line, size_t length, uint32_t left)
{
	uint32_t column = 0;
	size_t i = 0;

	while (i < length && column < left + LINE_WINDOW) {
		struct cell cell = cell_at(line + i, length - i, column);

		if (column >= left && line[i] == '\t')
			fprintf(out, "%*s", (int)cell.width, "");
		else if (column >= left)
			put_harmless(out, line + i, cell.length);
		else if (column + cell.width > left)
			fprintf(out, "%*s", (int)(column + cell.width - left), "");
		column += cell.width;
		i += cell.length;
	}
	if (i < length)
		fputs("...", out);
}

static void put_line(FILE *out, struct source_place place)
{
	const char *text = place.file->text;
	size_t start = place.offset, end = place.offset, i;
	uint32_t from, to, left = 0;

	while (start > 0 && text[start - 1] != '\n')
		start--;
	while (end < place.file->length && text[end] != '\n' && text[end] != '\r')
		end++;
	measure(text + start, end - start, place.offset - start,
		place.offset - start + (place.length ? place.length : 1), &from, &to);
	if (from >= LINE_WINDOW - 10)
		left = from - LINE_BEFORE;
	fputs(left ? "  ..." : "  ", out);
	put_window(out, text + start, end - start, left);
	fprintf(out, "\n%*s^", (int)(from - left + (left ? 5 : 2)), "");
	if (to > left + LINE_WINDOW)
		to = left + LINE_WINDOW;
	for (i = from + 1; i < to; i++)
		fputc('~', out);
	fputc('\n', out);
}

static void put_message(FILE *out, const struct diag_message *message)
{
	static const char *const kinds[] = {"error", "warning", "note"};
	uint32_t line, column;

	if (message->place.file) {
		source_position(message->place, &line, &column);
		put_harmless(out, source_path(message->place), strlen(source_path(message->place)));
		fprintf(out, ":%u:%u: ", line, column);
	} else {
		fputs("ingotc: ", out);
	}
	fprintf(out, "%s: ", kinds[message->kind]);
	put_harmless(out, message->text, strlen(message->text));
	fputc('\n', out);
	if (message->place.file)
		put_line(out, message->place);
}

const char *diag_text(const struct diag *diag)
{
	const struct diag_message *message;
	char *text = NULL;
	size_t length = 0;
	FILE *out = open_memstream(&text, &length);
	const char *copy;

	if (!out)
		return "ingotc: error: out of memory\n";
	for (message = diag->first; message; message = message->next)
		put_message(out, message);
	if (diag->error_count > DIAG_MAX_ERRORS)
		fputs("ingotc: error: too many errors\n", out);
	if (fclose(out) != 0) {
		free(text);
		return "ingotc: error: out of memory\n";
	}
	copy = arena_text(diag->arena, text, length);
	free(text);
	return copy;
}
