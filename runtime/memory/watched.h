/*
 * watched.h: whether a tool watches each byte that this process reads.
 *
 * Reading text 16 bytes at a time reads behind its end, though never into another page than the text's own. The
 * processor allows that, and who reads is not told a difference. valgrind's memcheck and AddressSanitizer report it,
 * so where they watch, text is read byte by byte.
 *
 * Threads: any.
 */
#ifndef INGOT_WATCHED_H
#define INGOT_WATCHED_H

#include <stdbool.h>

/* The same answer for as long as the process lives. */
bool ingot_reads_are_watched(void);

#endif
