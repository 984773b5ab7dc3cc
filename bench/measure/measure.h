/*
 * measure.h: runs rows and finds how long they take.
 *
 * In: rows. Out: their medians, minima and allocations. Rows of a group take turns, one after the other
 * in every round, so that what disturbs the machine disturbs all of them.
 */
#ifndef INGOT_BENCH_MEASURE_H
#define INGOT_BENCH_MEASURE_H

#include "rows.h"

/* False: a row failed; *ret_failed says which. */
bool measure_rows(struct rows *rows, unsigned rounds, const struct row **ret_failed);

/* Each row once, without a clock: for instruction counters. */
bool measure_once(const struct rows *rows, const struct row **ret_failed);

#endif
