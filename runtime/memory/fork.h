/*
 * fork.h: a fork in a threaded program leaves the child with a library that works.
 *
 * In: what a file locks, of which the process has one. Out: while the process splits, the forking thread has
 * those locks, and no other thread is between them. They are taken in the order in which calls take them, the
 * highest number first. They are registered when the program starts, since a fork during the first call must
 * find it so, and by the file that has the lock: a program that links that file links this with it.
 */
#ifndef INGOT_FORK_H
#define INGOT_FORK_H

#include <pthread.h>

/* Constructors' priorities: before all that have none. */
#define INGOT_FORK_HEAP     200
#define INGOT_FORK_REGISTRY 201
#define INGOT_FORK_KEYS     202
#define INGOT_FORK_TRACE    203

/* It fails for want of memory alone, before main: then forks are as safe as without it. */
#define INGOT_SURVIVE_FORKS(order, hold, release, release_child)            \
	__attribute__((constructor(order))) static void survive_forks(void) \
	{                                                                   \
		(void)pthread_atfork(hold, release, release_child);         \
	}                                                                   \
	_Static_assert(order >= INGOT_FORK_HEAP && order <= INGOT_FORK_TRACE, #hold)

#endif
