/*
 * grammar.h: random interface files.
 *
 * In: choices. Out: IDL text in which the last type is a structure called ROOT. Every construct that ingotc takes
 * for types can come up; all that comes up is right, so a file that ingotc refuses is a mistake of one of the two.
 */
#ifndef INGOT_TEST_GRAMMAR_H
#define INGOT_TEST_GRAMMAR_H

#include <stddef.h>

#include "choices.h"

#define GRAMMAR_TEXT_MAX 65536u

/* Writes the file to `text`, of GRAMMAR_TEXT_MAX bytes. */
void grammar_write(struct choices *choices, char *text);

#endif
