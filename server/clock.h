/*
 * clock.h: the daemon's clock, in seconds since 1970: when it started by the machine's clock, and from then on
 * what really went by (sleep included).
 *
 * So a machine's clock that is set forward does not make every server disappear, and one set back does not
 * make them stay. Only across a restart does the machine's clock count; see ingot_store_open's `ahead`.
 */
#ifndef INGOT_CLOCK_H
#define INGOT_CLOCK_H

#include <stdint.h>

struct ingot_clock {
	int64_t offset; /* of the daemon's clock from CLOCK_BOOTTIME */
};

void ingot_clock_init(struct ingot_clock *clock);

/* Threads: any. */
uint64_t ingot_clock_now(const struct ingot_clock *clock);

#endif
