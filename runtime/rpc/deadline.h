/*
 * deadline.h: one end for a whole call, however many waits it takes.
 *
 * In: milliseconds from now. Out: what is left, for poll(). The clock is CLOCK_MONOTONIC: setting the
 * system's time neither shortens nor prolongs a call.
 */
#ifndef INGOT_DEADLINE_H
#define INGOT_DEADLINE_H

#include <limits.h>
#include <stdint.h>
#include <time.h>

/* Milliseconds of the monotonic clock. */
typedef int64_t ingot_deadline;

static inline int64_t ingot_clock_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static inline ingot_deadline ingot_deadline_after(int64_t milliseconds)
{
	return ingot_clock_ms() + milliseconds;
}

/* For poll(): 0 when the time has run out. */
static inline int ingot_deadline_left(ingot_deadline deadline)
{
	int64_t left = deadline - ingot_clock_ms();

	if (left <= 0)
		return 0;
	return left > INT_MAX ? INT_MAX : (int)left;
}

#endif
