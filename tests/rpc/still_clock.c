/* still_clock.c: see still_clock.h. */
#include "still_clock.h"

#include <stdatomic.h>
#include <stdbool.h>
#include <time.h>

/* The linker has the layers call these in the place of the C library's. */
int __real_clock_gettime(clockid_t clock, struct timespec *time);
int __wrap_clock_gettime(clockid_t clock, struct timespec *time);

static struct timespec still;
static atomic_bool is_still;

int __wrap_clock_gettime(clockid_t clock, struct timespec *time)
{
	if (clock != CLOCK_MONOTONIC || !atomic_load(&is_still))
		return __real_clock_gettime(clock, time);
	*time = still;
	return 0;
}

void still_clock_begin(void)
{
	clock_gettime(CLOCK_MONOTONIC, &still);
	atomic_store(&is_still, true);
}

void still_clock_end(void)
{
	atomic_store(&is_still, false);
}
