/*
 * text.h: text from a server, which may be anything, made fit to be shown and measured.
 */
#ifndef INGOT_TEXT_H
#define INGOT_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define INGOT_REPLACEMENT 0xfffdu

/*
 * The character at *text, which is moved behind it. One byte that belongs to no UTF-8 character
 * (RFC 3629) gives INGOT_REPLACEMENT. At `end` it must not be called.
 */
uint32_t ingot_text_next(const char **text, const char *end);

/* Bytes of the longest form of one character. */
#define INGOT_CHARACTER_MAX 4u

/* Write a character as UTF-8; returns how many bytes. `character` is one that ingot_text_next gives. */
size_t ingot_text_put(char *to, uint32_t character);

/*
 * What stands for a character on a terminal: itself, or INGOT_REPLACEMENT for one that would move the
 * cursor, change the writing direction, or be a command to the terminal.
 */
uint32_t ingot_text_harmless(uint32_t character);

/* Columns that a harmless character takes on a terminal: 0, 1 or 2. Threads: one. */
unsigned ingot_text_width(uint32_t character);

/* A copy of `length` bytes as valid UTF-8, to be freed by the caller; NULL when memory is short. */
char *ingot_text_valid(const char *text, size_t length);

#endif
