/*
 * measure.c: warm-up, rounds, medians.
 *
 * In: rows. Out: nanoseconds of a unit. A sample is as many runs as take SAMPLE_NS together; the warm-up
 * finds how many that are, and counts the allocations of one run.
 */
#include "measure.h"

#include <stdlib.h>
#include <time.h>

#include "allocations.h"

#define SAMPLE_NS  1000000.0
#define WARM_UP_NS 30000000.0

static double now_ns(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec * 1e9 + (double)now.tv_nsec;
}

static bool run(const struct row *row, unsigned runs)
{
	for (unsigned i = 0; i < runs; i++)
		if (!row->begin(row->context) || !row->end(row->context))
			return false;
	return true;
}

/* Until caches and allocators are as they will be; how many runs a sample takes. 0: a run failed. */
static unsigned warm_up(struct row *row)
{
	double start = now_ns();
	double spent = 0;
	unsigned runs = 0;
	unsigned batch = 1;
	uint64_t before;

	while (spent < WARM_UP_NS || runs < 2) {
		if (!run(row, batch))
			return 0;
		runs += batch;
		batch *= 2;
		spent = now_ns() - start;
	}
	before = allocations_now();
	if (!row->begin(row->context))
		return 0;
	row->allocations = allocations_now() - before;
	if (!row->end(row->context))
		return 0;
	runs = (unsigned)(SAMPLE_NS * runs / spent);
	return runs ? runs : 1;
}

static int by_value(const void *a, const void *b)
{
	const double *x = a;
	const double *y = b;

	return (*x > *y) - (*x < *y);
}

static void settle(struct row *row, double *samples, unsigned rounds)
{
	qsort(samples, rounds, sizeof(*samples), by_value);
	row->min_ns = samples[0];
	row->median_ns = (samples[(rounds - 1) / 2] + samples[rounds / 2]) / 2;
}

/* The rows from `first` to before `end` are a group. */
static bool measure_group(struct row *first, const struct row *end, unsigned rounds,
			  const struct row **ret_failed)
{
	size_t count = (size_t)(end - first);
	double *samples = calloc(count * rounds, sizeof(*samples));
	unsigned runs[ROWS_MAX];
	size_t i = 0;

	if (!samples)
		goto failed;
	for (; i < count; i++) {
		runs[i] = warm_up(&first[i]);
		if (!runs[i])
			goto failed;
	}
	for (unsigned round = 0; round < rounds; round++) {
		for (i = 0; i < count; i++) {
			double start = now_ns();

			if (!run(&first[i], runs[i]))
				goto failed;
			samples[i * rounds + round] = (now_ns() - start) / runs[i] / first[i].units;
		}
	}
	for (i = 0; i < count; i++)
		settle(&first[i], samples + i * rounds, rounds);
	free(samples);
	return true;
failed:
	*ret_failed = &first[i];
	free(samples);
	return false;
}

bool measure_rows(struct rows *rows, unsigned rounds, const struct row **ret_failed)
{
	struct row *end = rows->row + rows->count;
	struct row *first = rows->row;

	while (first < end) {
		struct row *next = first + 1;

		while (next < end && rows_reference(rows, next) == first)
			next++;
		if (!measure_group(first, next, rounds, ret_failed))
			return false;
		first = next;
	}
	return true;
}

bool measure_once(const struct rows *rows, const struct row **ret_failed)
{
	for (size_t i = 0; i < rows->count; i++) {
		if (!run(&rows->row[i], 1)) {
			*ret_failed = &rows->row[i];
			return false;
		}
	}
	return true;
}
