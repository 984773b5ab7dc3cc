/*
 * diag.h: what the compiler has to say, collected.
 *
 * In: errors, warnings and notes with their places, in the order in which they are found. Out: one text,
 * made by diag_text. Nothing here prints or ends the program; main.c does both.
 *
 * A note belongs to the error or warning in front of it and is dropped with it. After DIAG_MAX_ERRORS errors
 * the rest is dropped and the text ends with "too many errors". The same message at the same place is kept once.
 */
#ifndef INGOT_STUBS_DIAG_H
#define INGOT_STUBS_DIAG_H

#include <stdbool.h>
#include <stdint.h>

#include "arena.h"
#include "source.h"

#define DIAG_MAX_ERRORS 20u

enum diag_kind { DIAG_ERROR, DIAG_WARNING, DIAG_NOTE };

struct diag_message {
	enum diag_kind kind;
	struct source_place place;
	const char *text;
	struct diag_message *next;
};

struct diag {
	struct arena *arena;
	struct diag_message *first, *last;
	uint32_t error_count;              /* including those that were dropped */
	uint32_t warning_count;            /* likewise */
	bool is_dropping;                  /* the message that notes would belong to was dropped */
	const struct source_file *subject; /* whose hints are wanted; NULL: every file's */
};

void diag_init(struct diag *diag, struct arena *arena);

/* One message. A place without a file (the macro below) stands for the program as a whole. */
void diag_error(struct diag *diag, struct source_place place, const char *format, ...)
	__attribute__((format(printf, 3, 4)));
void diag_warning(struct diag *diag, struct source_place place, const char *format, ...)
	__attribute__((format(printf, 3, 4)));
void diag_note(struct diag *diag, struct source_place place, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

/* A note of its own: it belongs to nothing in front of it. */
void diag_remark(struct diag *diag, struct source_place place, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

/* A remark about how a file is taken. It is for those who compile that file, not for those who import it. */
void diag_hint(struct diag *diag, struct source_place place, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

#define DIAG_NO_PLACE ((struct source_place){.file = 0})

/* Whether any error was reported. */
bool diag_has_errors(const struct diag *diag);

/* Whether so many errors were reported that going on is of no use. */
bool diag_is_full(const struct diag *diag);

/*
 * All messages as text in the arena, "" if there are none:
 *   file:line:column: error: text
 *     the source line, tabs expanded, cut to a window around the place
 *             ^~~~~
 * Control bytes and bytes that are not UTF-8 are shown as \xNN; a message without a place begins with "ingotc:".
 */
const char *diag_text(const struct diag *diag);

#endif
