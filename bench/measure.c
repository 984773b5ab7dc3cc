/*
 * measure.c: warm-up, rounds, medians.
 *
 * In: rows. Out: nanoseconds of a unit. A sample is as many runs as take SAMPLE_NS together; the warm-up
 * finds how many that are, and counts the allocations of one run.
 */
#include "measure.h"

#include <stdlib.h>

#include "allocations.h"
#include "crew.h"
#include "peak.h"

#define SAMPLE_NS  1000000.0
#define WARM_UP_NS 30000000.0

/* The memory of smaller values is lost among pages. */
#define PEAK_LEAST 262144u

/* Until caches and allocators are as they will be; how many runs a sample takes. 0: a run failed. */
static unsigned warm_up(struct row *row)
{
	double spent = 0;
	double ns;
	unsigned runs = 0;
	unsigned batch = 1;
	uint64_t before;

	/* the first run of some makes what the others work on */
	if (!crew_run(row, 1, &ns))
		return 0;
	while (spent < WARM_UP_NS || runs < 2) {
		if (!crew_run(row, batch, &ns))
			return 0;
		runs += batch;
		batch *= 2;
		spent += ns;
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
			double ns;

			if (!crew_run(&first[i], runs[i], &ns))
				goto failed;
			samples[i * rounds + round] = ns / runs[i] / first[i].units;
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

	/* before the rows leave memory with the allocators */
	for (struct row *row = first; row < end; row++)
		row->peak = row->wire < PEAK_LEAST ? 0 : peak_of(row);
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
	double ns;

	for (size_t i = 0; i < rows->count; i++) {
		if (!crew_run(&rows->row[i], 1, &ns)) {
			*ret_failed = &rows->row[i];
			return false;
		}
	}
	return true;
}
