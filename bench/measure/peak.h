/*
 * peak.h: how much memory one run takes at most.
 */
#ifndef INGOT_BENCH_PEAK_H
#define INGOT_BENCH_PEAK_H

#include "rows.h"

/*
 * Bytes that a process grows by while it does one run of the row, in pages that it touched; the bytes that are read
 * were there before. 0: they could not be told.
 */
uint64_t peak_of(const struct row *row);

#endif
