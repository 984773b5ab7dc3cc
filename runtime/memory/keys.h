/*
 * keys.h: the numbers by which the program knows owners of memory: HANDLEs of heaps, keys of experts.
 *
 * In: numbers of any value. Out: the owner behind one, or nothing. A number is used once: one that is over
 * stays over. Numbers lie in the upper half of the address space, where a program has no memory, at
 * multiples of 64 KiB, as Windows' handles do.
 *
 * Each number has a slot with a lock. Slots stay when owners go, so whoever has waited for the lock can
 * ask then whether the number still holds; that makes an end safe for who was about to enter. A fork's
 * child has the numbers as they stood, but one that another thread was inside of stays locked there.
 */
#ifndef INGOT_KEYS_H
#define INGOT_KEYS_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include "ingot/export.h"
#include "ingot/status.h"

/* A number is found under its own kind only. */
enum ingot_key_kind {
	INGOT_KEY_EXPERT,       /* expert.c */
	INGOT_KEY_HEAP,         /* heaps.c */
	INGOT_KEY_UNLOCKED_HEAP /* heaps.c: HEAP_NO_SERIALIZE holds for every call */
};

/* A number that looks like the others and is never given: of a kind that there is not. */
#define INGOT_KEY_SPARE ((uintptr_t)0x8000000000030000)

struct ingot_key {
	pthread_mutex_t lock;
	bool inside;               /* who has the lock has found the number to hold */
	_Atomic(uintptr_t) number; /* 0: no one's */
	_Atomic(void *) owner;
	uint32_t index;
	uint32_t uses;          /* numbers that it has had */
	struct ingot_key *free; /* the next one that is no one's */
};

/*
 * A number for an owner, which is there for others from then on.
 * Returns 0, ERROR_NOT_ENOUGH_MEMORY.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_key_new(void *owner, enum ingot_key_kind kind,
					      void **ret_number);

/* Lock the slot of a number; NULL when it is none of this kind, and nothing is locked. */
INGOT_MUST_CHECK struct ingot_key *ingot_key_enter(const void *number, enum ingot_key_kind kind);
void ingot_key_leave(struct ingot_key *key);

/*
 * The owner behind a number, without a lock: for a caller that knows that the number does not end
 * meanwhile, or that only asks whether there is one. NULL when there is none.
 */
void *ingot_key_owner(const void *number, enum ingot_key_kind kind);

/* End a number and wait for who is inside. Returns its owner, the caller's alone; NULL: none. */
INGOT_MUST_CHECK void *ingot_key_end(const void *number, enum ingot_key_kind kind);

#endif
