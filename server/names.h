/*
 * names.h: which names and comments the daemon takes.
 */
#ifndef INGOT_NAMES_H
#define INGOT_NAMES_H

#include <stdbool.h>
#include <stddef.h>

/* Bytes of the longest server's or domain's name, the NUL not counted. */
#define INGOT_NAME_MAX 63u

/*
 * Is it a server's or domain's name: 1 to INGOT_NAME_MAX bytes of UTF-8 without slash, backslash, control and
 * direction-changing characters, which neither begins nor ends with a blank. NULL is none.
 */
bool ingot_name_is_valid(const char *name);

/* Is it a text of 1 to `most` bytes of UTF-8 without control characters. NULL is none. */
bool ingot_label_is_valid(const char *label, size_t most);

/* Is it a comment: UTF-8 of at most MAXCOMMENTSZ bytes, or NULL. Any character goes: it is a text. */
bool ingot_comment_is_valid(const char *comment);

/* Put a '?' in the place of each byte that belongs to no UTF-8 character: the system's texts may have any. */
void ingot_text_mend(char *text);

#endif
