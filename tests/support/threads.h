/*
 * threads.h: a number of threads that begin together.
 *
 * In: a function and how many threads run it, each with its number from 0. Out: when it returns, all of
 * them have. What the threads find wrong they count in the context; CUnit is for one thread alone.
 */
#ifndef INGOT_TEST_THREADS_H
#define INGOT_TEST_THREADS_H

#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum { THREADS_MAX = 64 };

struct threads_one {
	void (*body)(void *context, unsigned number);
	void *context;
	unsigned number;
	pthread_barrier_t *start;
};

static inline void *threads_main(void *argument)
{
	struct threads_one *one = argument;

	pthread_barrier_wait(one->start);
	one->body(one->context, one->number);
	return NULL;
}

static inline void threads_run(unsigned count, void (*body)(void *context, unsigned number),
			       void *context)
{
	struct threads_one ones[THREADS_MAX];
	pthread_t threads[THREADS_MAX];
	pthread_barrier_t start;

	if (count > THREADS_MAX || pthread_barrier_init(&start, NULL, count) != 0)
		abort();
	for (unsigned i = 0; i < count; i++) {
		ones[i] = (struct threads_one){body, context, i, &start};
		if (pthread_create(&threads[i], NULL, threads_main, &ones[i]) != 0) {
			fprintf(stderr, "thread %u did not start\n", i);
			abort();
		}
	}
	for (unsigned i = 0; i < count; i++)
		pthread_join(threads[i], NULL);
	pthread_barrier_destroy(&start);
}

/* Numbers that look random and are the same in every run; `state` is not 0. */
static inline uint32_t threads_random(uint32_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 17;
	*state ^= *state << 5;
	return *state;
}

#endif
