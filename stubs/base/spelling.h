/*
 * spelling.h: "did you mean".
 *
 * In: a word nobody knows and, one after the other, the words that would have been right. Out: the nearest of
 * them if it is near enough to be a slip of the fingers. Case and transposed letters count as one slip.
 */
#ifndef INGOT_STUBS_SPELLING_H
#define INGOT_STUBS_SPELLING_H

#include <stdint.h>

struct spelling {
	const char *word;
	const char *nearest; /* NULL: nothing is near */
	uint32_t distance;   /* of `nearest` */
};

/* Starts the search for `word`, which must outlive it. */
void spelling_init(struct spelling *spelling, const char *word);

/* Offers one right word; it must outlive the search too. */
void spelling_offer(struct spelling *spelling, const char *candidate);

#endif
