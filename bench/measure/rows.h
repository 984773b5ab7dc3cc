/*
 * rows.h: a row of the bench: what is run, and what it is compared with.
 *
 * In: rows, added by the files that know how to do a thing. Out: a list in the order of adding; rows of
 * one group stand together and are measured together.
 */
#ifndef INGOT_BENCH_ROWS_H
#define INGOT_BENCH_ROWS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * One run is begin, which leaves its result in the context, and end, which releases it. False: it went
 * wrong, and the bench stops.
 */
struct row {
	char name[48];    /* "group/subject" */
	size_t group;     /* length of "group" */
	uint32_t units;   /* records, or pairs of calls, in one run */
	uint64_t wire;    /* bytes that one run reads or writes; 0: it has none */
	uint64_t block;   /* bytes of the block that one run makes; 0: it makes none */
	unsigned threads; /* that run at once; 0 is 1 */
	void *context;
	bool (*prepare)(void *context); /* once, before anything is measured; NULL: no need */
	bool (*begin)(void *context);
	bool (*end)(void *context); /* NULL: there is nothing to release */
	/* Of calls; NULL of other rows. Processor time that the server has used so far, of all runs. */
	double (*server_ns)(void *context);
	/* Of calls by many at once: what 99 of 100 of the last run took at most. */
	double (*p99_ns)(void *context);
	/* found by measure.c */
	double median_ns; /* of a unit */
	double min_ns;
	double median_server_ns; /* of a unit; 0: it has none */
	double median_p99_ns;    /* of one run; 0: it has none */
	uint64_t allocations;    /* of one run */
	uint64_t peak; /* bytes that the process grew by while one ran; 0: too few to tell */
};

static inline bool row_end(const struct row *row)
{
	return !row->end || row->end(row->context);
}

enum { ROWS_MAX = 256 };

struct rows {
	size_t count;
	struct row row[ROWS_MAX];
};

void rows_add(struct rows *rows, const char *group, const char *subject, struct row row);

/* The row of the same group that others are compared with: its first. */
const struct row *rows_reference(const struct rows *rows, const struct row *row);

/* Keep the rows whose name contains `filter`, and the references of those. */
void rows_filter(struct rows *rows, const char *filter);

#endif
