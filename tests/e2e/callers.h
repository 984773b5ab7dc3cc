/*
 * callers.h: ordinary clients, threads that call NetServerEnum without a pause while something happens to the daemon.
 *
 * In: addresses and a domain. Out: how many calls were answered, how the others ended, and the slowest.
 */
#ifndef INGOT_TEST_CALLERS_H
#define INGOT_TEST_CALLERS_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

#define CALLERS 4

struct caller {
	struct callers *callers;
	const char *address;
	pthread_t thread;
	atomic_uint good;
};

/* The test says the first three. */
struct callers {
	const char *addresses[2]; /* half of the callers each */
	const char *domain;
	atomic_uint least; /* how many servers are there at least; it may grow */
	atomic_bool over;
	atomic_uint lost;  /* RPC_S_CALL_FAILED: ended with the process that was at it */
	atomic_uint away;  /* RPC_S_SERVER_UNAVAILABLE: nobody listened */
	atomic_uint wrong; /* any other status, or too few servers */
	atomic_long slowest;
	struct caller all[CALLERS];
};

void callers_start(struct callers *callers);

/* Wait until each caller has been answered `more` times; false when that takes too long. */
bool callers_await(struct callers *callers, unsigned more);

/* End them, and print how they fared. */
void callers_stop(struct callers *callers);

#endif
