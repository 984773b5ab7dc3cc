/*
 * choices.c: random choices that are written down. See choices.h.
 */
#include "choices.h"

uint64_t random_next(uint64_t *state)
{
	*state ^= *state >> 12;
	*state ^= *state << 25;
	*state ^= *state >> 27;
	return *state * UINT64_C(2685821657736338717);
}

void choices_seed(struct choices *choices, uint64_t seed, uint64_t number)
{
	uint64_t state = (seed + 1) * UINT64_C(0x9E3779B97F4A7C15) ^
			 (number + 1) * UINT64_C(0xD1B54A32D192ED03);

	choices->state = state ? state : 1;
	choices->is_replay = false;
	choices->count = choices->at = 0;
	/* Neighbouring seeds begin alike. */
	for (int i = 0; i < 4; i++)
		random_next(&choices->state);
}

uint32_t choose(struct choices *choices, uint32_t n)
{
	uint32_t chosen;

	if (choices->is_replay)
		return choices->at < choices->count ? choices->items[choices->at++] % n : 0;
	if (choices->count == CHOICES_MAX)
		return 0;
	chosen = (uint32_t)((random_next(&choices->state) >> 32) % n);
	choices->items[choices->count++] = chosen;
	return chosen;
}

int64_t choose_between(struct choices *choices, int64_t low, int64_t high)
{
	uint64_t span = (uint64_t)high - (uint64_t)low;
	uint64_t step;

	/* Of a wide range mostly the ends: that is where the mistakes are. */
	if (span >= 64) {
		step = choose(choices, 16);
		if (choose_rarely(choices, 3))
			step = span - step;
		else if (choose_rarely(choices, 3))
			step = choose_word(choices) % span;
	} else {
		step = choose(choices, (uint32_t)span + 1);
	}
	return (int64_t)((uint64_t)low + step);
}

bool choose_rarely(struct choices *choices, uint32_t n)
{
	return choose(choices, n) == n - 1;
}

uint64_t choose_word(struct choices *choices)
{
	static const uint64_t words[] = {
		0,
		1,
		0x7F,
		0x80,
		0xFF,
		0x7FFF,
		0x8000,
		0xFFFF,
		0x7FFFFFFF,
		0x80000000,
		0xFFFFFFFF,
		UINT64_C(0x7FFFFFFFFFFFFFFF),
		UINT64_C(0x8000000000000000),
		UINT64_C(0xFFFFFFFFFFFFFFFF),
	};
	uint32_t count = sizeof(words) / sizeof(words[0]);
	uint32_t which = choose(choices, 2 * count);

	if (which < count)
		return words[which];
	return (uint64_t)choose(choices, UINT32_MAX) << 32 | choose(choices, UINT32_MAX);
}
