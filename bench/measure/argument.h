/*
 * argument.h: a number on the command line.
 */
#ifndef INGOT_BENCH_ARGUMENT_H
#define INGOT_BENCH_ARGUMENT_H

#include <argp.h>

/* From 1 to `most`; anything else is bad usage, which ends the program. */
unsigned argument_number(const char *text, unsigned most, struct argp_state *state);

#endif
