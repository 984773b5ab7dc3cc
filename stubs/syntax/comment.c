/*
 * comment.c: the words of comments. In: the raw piece of text that the lexer kept, delimiters and all. Out: text
 * that can stand in any C comment again. It does not wrap, reflow or interpret.
 */
#include "token.h"

#include <string.h>

struct words {
	char *text;
	size_t used;
	bool line_has_text; /* since the last newline */
	size_t line;        /* where the line begins */
};

/* Ends a line: trailing blanks go, and blank lines at the start of the text. */
static void end_line(struct words *words)
{
	while (words->used > words->line && strchr(" \t\r*", words->text[words->used - 1]) &&
	       (words->text[words->used - 1] != '*' || !words->line_has_text))
		words->used--;
	while (words->used > words->line && strchr(" \t\r", words->text[words->used - 1]))
		words->used--;
	if (words->used)
		words->text[words->used++] = '\n';
	words->line = words->used;
	words->line_has_text = false;
}

/* Controls that turn the direction of text around: compilers warn of them in comments, and rightly. */
static bool turns_direction(const char *text, size_t length)
{
	const unsigned char *byte = (const unsigned char *)text;

	return length == 3 && byte[0] == 0xE2 &&
	       ((byte[1] == 0x80 &&
		 ((byte[2] >= 0xAA && byte[2] <= 0xAE) || byte[2] == 0x8E || byte[2] == 0x8F)) ||
		(byte[1] == 0x81 && byte[2] >= 0xA6 && byte[2] <= 0xA9));
}

/* Copies one character, made harmless; returns how many bytes it was. */
static size_t put(struct words *words, const char *text, size_t length)
{
	size_t step = source_utf8_length(text, length);
	unsigned char byte = (unsigned char)*text;
	char last = words->used > words->line ? words->text[words->used - 1] : '\0';

	if (!step || turns_direction(text, step) || (byte < 0x20 && byte != '\t' && byte != '\r') ||
	    byte == 0x7F) {
		words->text[words->used++] = '?';
		return step ? step : 1;
	}
	/* No delimiter may come to life again. */
	if ((last == '*' && byte == '/') || (last == '/' && byte == '*'))
		words->text[words->used++] = ' ';
	memcpy(words->text + words->used, text, step);
	words->used += step;
	if (byte != '*' && byte != ' ' && byte != '\t' && byte != '\r')
		words->line_has_text = true;
	return step;
}

/* The margin of a line: indentation, stars, and one blank after them. */
static size_t skip_margin(const char *text, size_t at, size_t end, char mark)
{
	while (at < end && (text[at] == ' ' || text[at] == '\t'))
		at++;
	while (at < end && text[at] == mark)
		at++;
	if (at < end && text[at] == ' ')
		at++;
	return at;
}

static size_t line_end(const char *text, size_t at, size_t end)
{
	while (at < end && text[at] != '\n')
		at++;
	return at;
}

/* One comment from `at`, which stands behind its delimiter, to `end`, in front of the closing one. */
static void put_lines(struct words *words, const char *text, size_t at, size_t end, char mark)
{
	for (;;) {
		size_t stop = line_end(text, at, end);

		at = skip_margin(text, at, stop, mark);
		while (at < stop)
			at += put(words, text + at, stop - at);
		end_line(words);
		if (stop == end)
			return;
		at = stop + 1;
	}
}

const char *token_comment_text(struct arena *arena, struct source_place comment)
{
	const char *text, *close;
	struct words words = {.text = NULL};
	size_t at = 0, end, stop;

	if (!comment.length)
		return NULL;
	text = comment.file->text + comment.offset;
	end = comment.length;
	/* At worst each character gets a blank in front, each line a newline behind. */
	words.text = arena_alloc(arena, 2 * end + 2);
	while (at < end) {
		if (text[at] != '/') {
			at++;
			continue;
		}
		if (text[at + 1] == '/') {
			stop = line_end(text, at, end);
			put_lines(&words, text, at, stop, '/');
			at = stop;
		} else {
			close = strstr(text + at + 2, "*/");
			/* One without an end, which is reported, is all that is left. */
			stop = close ? (size_t)(close - text) : end;
			put_lines(&words, text, at + 2, stop, '*');
			at = stop + 2;
		}
	}
	while (words.used && words.text[words.used - 1] == '\n')
		words.used--;
	words.text[words.used] = '\0';
	return words.used ? words.text : NULL;
}
