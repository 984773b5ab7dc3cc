/*
 * lock.h: a lock for a few instructions, at half the price of a mutex.
 *
 * In: threads that want to be alone. Out: one at a time is. It is a flag, all zero when free; who finds it
 * taken gives its processor away, so nothing may wait for long, or for another thread, while it has one.
 */
#ifndef INGOT_LOCK_H
#define INGOT_LOCK_H

#include <stdatomic.h>

/* What two threads write to stands this far apart: processors fetch lines of 64 bytes in pairs. */
#define INGOT_LOCK_APART 128

struct ingot_lock {
	atomic_flag taken;
};

/* lock.c's: wait for a lock that is taken, and take it. */
void ingot_lock_wait(struct ingot_lock *lock);

static inline void ingot_lock_take(struct ingot_lock *lock)
{
	if (atomic_flag_test_and_set_explicit(&lock->taken, memory_order_acquire))
		ingot_lock_wait(lock);
}

static inline void ingot_lock_leave(struct ingot_lock *lock)
{
	atomic_flag_clear_explicit(&lock->taken, memory_order_release);
}

#endif
