/*
 * literal.h: what literals mean.
 *
 * In: the text of a number, string or character token. Out: its value, or what is wrong with it. Places and
 * diagnostics are the caller's.
 */
#ifndef INGOT_STUBS_LITERAL_H
#define INGOT_STUBS_LITERAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"

/*
 * An integer: decimal, 0x hexadecimal or 0 octal, with C's suffixes, up to 2^64 - 1. False, with a reason that
 * completes "'TEXT' ...", when it is none.
 */
bool literal_integer(const char *text, size_t length, uint64_t *ret_value,
		     const char **reterr_reason);

/* The text between the quotes of a string or character token, C's escapes resolved, NUL-terminated. */
bool literal_text(struct arena *arena, const char *text, size_t length, const char **ret_text,
		  const char **reterr_reason);

#endif
