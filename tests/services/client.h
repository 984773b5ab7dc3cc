/*
 * client.h: what one of Debian's own clients prints, to compare with.
 *
 * In: a command. Out: its output, in which each run of blanks is one, none is at a line's end and no empty
 * line at the end of all, so that columns do not matter; a failed command is a failed test. And what every
 * result must hold: one block.
 */
#ifndef INGOT_TEST_CLIENT_H
#define INGOT_TEST_CLIENT_H

#include <CUnit/CUnit.h>
#include <stdarg.h>
#include <stddef.h>

enum { CLIENT_OUTPUT = 64 * 1024 };

struct text {
	size_t length;
	char bytes[CLIENT_OUTPUT];
};

void client_output(const char *command, struct text *ret_output);

/* Appends; what does not fit is a failed test. */
void text_add(struct text *text, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Blanks as client_output() has them. */
void text_squeeze(struct text *text);
/* Fails the test, and shows both, if they differ. */
void text_compare(const char *what, const struct text *ours, const struct text *theirs);

/* Fails the test unless the result is one good block that can be copied and is released by one free. */
void block_release(const char *what, void *block);

#endif
