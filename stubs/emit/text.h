/*
 * text.h: text that is being composed in memory, and templates with named holes.
 *
 * In: templates such as "extern const ingot_type ${type};\n" with a value for each hole. Out: one string.
 * Failure is sticky: after memory ran out, or after a template had a hole without a value, the text is
 * void, and so is every text that it is filled into. Knows nothing of files or of C.
 */
#ifndef INGOT_STUBS_TEXT_H
#define INGOT_STUBS_TEXT_H

#include <stdbool.h>
#include <stddef.h>

struct text {
	char *bytes;      /* valid after text_close; always ended by a NUL */
	size_t length;    /* without the NUL */
	size_t capacity;  /* of bytes */
	char problem[80]; /* what made the text void, or "" */
};

/* Begin an empty text. Release it with text_done, whatever happens to it. */
void text_init(struct text *text);
void text_done(struct text *text);

/*
 * Add a template with its holes filled: "${name}" is a hole, any other "$" is itself.
 *
 * ...  pairs of a hole's name and its value, ended by NULL; a hole that no pair names (or one that is not
 *      closed) is the emitter's own mistake and makes the text void
 */
void text_fill(struct text *text, const char *template, ...) __attribute__((sentinel));

/* Add text as printf does. */
void text_printf(struct text *text, const char *format, ...) __attribute__((format(printf, 2, 3)));

/*
 * Finish the text.
 *
 * Returns its bytes, which belong to the text, or NULL when it is void; `problem` says why.
 */
const char *text_close(struct text *text);

#endif
