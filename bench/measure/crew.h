/*
 * crew.h: a row's runs on as many threads at once as the row says, by the clock.
 *
 * In: a row, how often each thread runs it. Out: how long that took. Threads are made for it and are gone
 * after it; what a row keeps between begin and end is a thread's own where it has more than one.
 */
#ifndef INGOT_BENCH_CREW_H
#define INGOT_BENCH_CREW_H

#include "rows.h"

/* ret_ns: until the last thread was done. False: a run failed, or a thread did not start. */
bool crew_run(const struct row *row, unsigned runs, double *ret_ns);

#endif
