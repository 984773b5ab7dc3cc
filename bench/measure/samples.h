/*
 * samples.h: the clock, and what many readings of it come to.
 *
 * In: times. Out: nanoseconds.
 */
#ifndef INGOT_BENCH_SAMPLES_H
#define INGOT_BENCH_SAMPLES_H

#include <stddef.h>

/* Of a clock that only goes forward. */
double samples_now_ns(void);

/* Both sort them, and there is one at least: the middle one, and the one that `percent` of 100 are below. */
double samples_median(double *samples, size_t count);
double samples_percentile(double *samples, size_t count, unsigned percent);

#endif
