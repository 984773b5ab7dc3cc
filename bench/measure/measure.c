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
#include "samples.h"

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
	if (!row_end(row))
		return 0;
	runs = (unsigned)(SAMPLE_NS * runs / spent);
	return runs ? runs : 1;
}

/* What is found in every round. */
enum { FOUND_NS, FOUND_SERVER_NS, FOUND_P99_NS, FOUND };

static void settle(struct row *row, double *samples, unsigned rounds)
{
	row->median_ns = samples_median(samples + FOUND_NS * rounds, rounds);
	row->min_ns = samples[FOUND_NS * rounds];
	row->median_server_ns = samples_median(samples + FOUND_SERVER_NS * rounds, rounds);
	row->median_p99_ns = samples_median(samples + FOUND_P99_NS * rounds, rounds);
}

/* `samples` are all of the row's; this one goes to the place of its round. */
static bool take_sample(const struct row *row, unsigned runs, double *samples, unsigned rounds,
			unsigned round)
{
	double units = (double)runs * row->units;
	double server_ns = row->server_ns ? row->server_ns(row->context) : 0;
	double ns;

	if (!crew_run(row, runs, &ns))
		return false;
	samples[FOUND_NS * rounds + round] = ns / units;
	if (row->server_ns)
		samples[FOUND_SERVER_NS * rounds + round] =
			(row->server_ns(row->context) - server_ns) / units;
	if (row->p99_ns)
		samples[FOUND_P99_NS * rounds + round] = row->p99_ns(row->context);
	return true;
}

/* The rows from `first` to before `end` are a group. */
static bool measure_group(struct row *first, const struct row *end, unsigned rounds,
			  const struct row **ret_failed)
{
	size_t count = (size_t)(end - first);
	size_t each = (size_t)FOUND * rounds;
	double *samples = calloc(count * each, sizeof(*samples));
	unsigned runs[ROWS_MAX];
	size_t i = 0;

	if (!samples)
		goto failed;
	for (; i < count; i++) {
		runs[i] = warm_up(&first[i]);
		if (!runs[i])
			goto failed;
	}
	for (unsigned round = 0; round < rounds; round++)
		for (i = 0; i < count; i++)
			if (!take_sample(&first[i], runs[i], samples + i * each, rounds, round))
				goto failed;
	for (i = 0; i < count; i++)
		settle(&first[i], samples + i * each, rounds);
	free(samples);
	return true;
failed:
	*ret_failed = &first[i];
	free(samples);
	return false;
}

static bool prepare(const struct rows *rows, const struct row **ret_failed)
{
	for (size_t i = 0; i < rows->count; i++) {
		const struct row *row = &rows->row[i];

		if (row->prepare && !row->prepare(row->context)) {
			*ret_failed = row;
			return false;
		}
	}
	return true;
}

bool measure_rows(struct rows *rows, unsigned rounds, const struct row **ret_failed)
{
	struct row *end = rows->row + rows->count;
	struct row *first = rows->row;

	if (!prepare(rows, ret_failed))
		return false;
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

	if (!prepare(rows, ret_failed))
		return false;
	for (size_t i = 0; i < rows->count; i++) {
		if (!crew_run(&rows->row[i], 1, &ns)) {
			*ret_failed = &rows->row[i];
			return false;
		}
	}
	return true;
}
