/*
 * samples.c: see samples.h.
 */
#include "samples.h"

#include <stdlib.h>
#include <time.h>

double samples_now_ns(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec * 1e9 + (double)now.tv_nsec;
}

static int by_value(const void *a, const void *b)
{
	const double *x = a;
	const double *y = b;

	return (*x > *y) - (*x < *y);
}

double samples_median(double *samples, size_t count)
{
	qsort(samples, count, sizeof(*samples), by_value);
	return (samples[(count - 1) / 2] + samples[count / 2]) / 2;
}

double samples_percentile(double *samples, size_t count, unsigned percent)
{
	qsort(samples, count, sizeof(*samples), by_value);
	return samples[count * percent / 100];
}
