/*
 * allocations.h: how often memory was taken, by whomever: our heap layer, malloc, or both.
 *
 * In: nothing. Out: counters that only grow. In sanitizer builds malloc is the sanitizer's and is not
 * counted.
 */
#ifndef INGOT_BENCH_ALLOCATIONS_H
#define INGOT_BENCH_ALLOCATIONS_H

#include <stdint.h>

/*
 * Pieces of memory taken so far. Between two calls in a thread the difference is how many were taken: from
 * malloc each time that the thread called it, from our heap layer those that are still there.
 */
uint64_t allocations_now(void);

#endif
