/*
 * lock.c: waiting for a lock that is taken.
 *
 * In: a taken flag. Out: it is the caller's.
 */
#include "lock.h"

#include <sched.h>
#include <time.h>

/* Whoever has the lock is done by then, unless it waits for this very processor. */
#define YIELDS 256

void ingot_lock_wait(struct ingot_lock *lock)
{
	/* Yielding is not enough for a thread of a higher priority than who has the lock. */
	const struct timespec nap = {.tv_nsec = 50000};
	unsigned tries = 0;

	while (atomic_flag_test_and_set_explicit(&lock->taken, memory_order_acquire)) {
		if (++tries < YIELDS)
			sched_yield();
		else
			nanosleep(&nap, NULL);
	}
}
