/*
 * clock.c: the daemon's clock. In: the system's clocks. Out: seconds that only go forward. It does not know
 * what they are used for.
 */
#include <time.h>

#include "clock.h"

/* Neither clock can fail: both are there on every Linux that this builds on. */
static int64_t seconds(clockid_t id)
{
	struct timespec time = {0};

	clock_gettime(id, &time);
	return (int64_t)time.tv_sec;
}

void ingot_clock_init(struct ingot_clock *clock)
{
	clock->offset = seconds(CLOCK_REALTIME) - seconds(CLOCK_BOOTTIME);
}

uint64_t ingot_clock_now(const struct ingot_clock *clock)
{
	int64_t now = seconds(CLOCK_BOOTTIME) + clock->offset;

	/* A machine without a battery may believe to be before 1970; times in the store are not negative. */
	return now > 0 ? (uint64_t)now : 0;
}
