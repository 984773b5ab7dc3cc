/*
 * choices.h: random choices that are written down, so that a case can be made again, and made smaller.
 *
 * In: a seed, or choices made before. Out: numbers. Whoever makes a type or a value asks for each decision here,
 * and takes 0 for the simplest one. Played back, a list of choices gives the same case; with choices left out or
 * made smaller it gives a smaller case, and where the list is at its end every choice is 0.
 */
#ifndef INGOT_TEST_CHOICES_H
#define INGOT_TEST_CHOICES_H

#include <stdbool.h>
#include <stdint.h>

#define CHOICES_MAX 60000u

struct choices {
	uint64_t state; /* of the generator */
	bool is_replay; /* items are read, not written */
	uint32_t count; /* made, or to be played back */
	uint32_t at;    /* played back so far */
	uint32_t items[CHOICES_MAX];
};

void choices_seed(struct choices *choices, uint64_t seed, uint64_t number);

/* A number below `n`, which is not 0. */
uint32_t choose(struct choices *choices, uint32_t n);

/* A number from low to high, both included. */
int64_t choose_between(struct choices *choices, int64_t low, int64_t high);

/* True once in `n` times. */
bool choose_rarely(struct choices *choices, uint32_t n);

/* Any 64 bits; often those at the ends of the integer types. */
uint64_t choose_word(struct choices *choices);

/* The next number of a generator that is not written down (xorshift64*). */
uint64_t random_next(uint64_t *state);

#endif
