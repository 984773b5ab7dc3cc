/*
 * spelling.c: "did you mean". See spelling.h. The measure is the restricted Damerau-Levenshtein distance,
 * case ignored; words of more than LONGEST letters are never near anything.
 */
#include "spelling.h"

#include <ctype.h>
#include <stddef.h>
#include <string.h>

#define LONGEST 64

void spelling_init(struct spelling *spelling, const char *word)
{
	spelling->word = word;
	spelling->nearest = NULL;
	/* A third of the letters may be wrong, three at most; a word of two letters is near nothing. */
	spelling->distance = (uint32_t)(strlen(word) / 3 + 1);
	if (spelling->distance > 4)
		spelling->distance = 4;
}

static uint32_t least(uint32_t a, uint32_t b)
{
	return a < b ? a : b;
}

static int same_letter(char a, char b)
{
	return tolower((unsigned char)a) == tolower((unsigned char)b);
}

static uint32_t distance(const char *a, size_t a_length, const char *b, size_t b_length)
{
	uint32_t rows[3][LONGEST + 1];
	uint32_t *before = rows[0], *above = rows[1], *row = rows[2], *free_row;
	size_t i, j;

	for (j = 0; j <= b_length; j++)
		above[j] = (uint32_t)j;
	for (i = 1; i <= a_length; i++) {
		row[0] = (uint32_t)i;
		for (j = 1; j <= b_length; j++) {
			uint32_t swap = same_letter(a[i - 1], b[j - 1]) ? 0 : 1;

			row[j] = least(above[j - 1] + swap, least(above[j], row[j - 1]) + 1);
			if (i > 1 && j > 1 && same_letter(a[i - 1], b[j - 2]) &&
			    same_letter(a[i - 2], b[j - 1]))
				row[j] = least(row[j], before[j - 2] + 1);
		}
		free_row = before;
		before = above;
		above = row;
		row = free_row;
	}
	return above[b_length];
}

void spelling_offer(struct spelling *spelling, const char *candidate)
{
	size_t word_length = strlen(spelling->word), length = strlen(candidate);
	size_t difference = word_length > length ? word_length - length : length - word_length;
	uint32_t found;

	if (word_length > LONGEST || length > LONGEST || difference >= spelling->distance)
		return;
	found = distance(spelling->word, word_length, candidate, length);
	if (found < spelling->distance) {
		spelling->distance = found;
		spelling->nearest = candidate;
	}
}
