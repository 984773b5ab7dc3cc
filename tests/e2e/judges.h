/*
 * judges.h: what the system's own programs say, to compare the daemon's answers with.
 */
#ifndef INGOT_TEST_JUDGES_H
#define INGOT_TEST_JUDGES_H

#include <stddef.h>

/* Run a command of the shell's; what it wrote, without a newline at its end. To be freed. */
char *ask(const char *command);

/* Lines in the order of strcmp, each ended by a newline; in place. */
void sort_lines(char *text);

/* Compare two texts of lines, whatever their order, and print both when they differ. Changes both. */
void expect_same_lines(char *got, char *want, const char *what);

#endif
