/*
 * report.h: what was measured, for people or for programs.
 *
 * In: measured rows. Out: a table or JSON on a stream.
 */
#ifndef INGOT_BENCH_REPORT_H
#define INGOT_BENCH_REPORT_H

#include <stdio.h>

#include "machine.h"
#include "rows.h"

void report_table(const struct rows *rows, FILE *out);

/* False when memory is short or `out` does not take it. */
bool report_json(const struct rows *rows, const struct machine *machine, unsigned rounds,
		 FILE *out);

#endif
