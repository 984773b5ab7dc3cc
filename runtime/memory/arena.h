/*
 * arena.h: blocks that live at most as long as one owner: a run of an expert (expert.c), a heap (heaps.c).
 *
 * In: an owner's key and pointers, both of any value. Out: the owner, and blocks, each with a header in
 * front. A key becomes an owner only through the registry, a pointer becomes a block only through the
 * owner's own table; neither is followed before it is found there. What is left when the owner goes is
 * freed with it. It does not know flags, limits or error codes: those are its owners'.
 *
 * Threads: a call enters hand over hand, from the registry's lock to the arena's. So once an arena is
 * closed, whoever is still inside has its lock, and closing waits for that. All functions that take an
 * arena other than init, done, open and leave are for whoever is inside, or has it for himself.
 */
#ifndef INGOT_ARENA_H
#define INGOT_ARENA_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>

#include "heap.h"
#include "ingot/export.h"
#include "ingot/status.h"
#include "live.h"
#include "registry.h"

/*
 * The first member of its owner, so that it is its owner's address. All zero but for the lock it is ready
 * too, except that no key leads to it.
 */
struct ingot_arena {
	struct ingot_entry entry;
	pthread_mutex_t lock; /* of the table, and of what the owner puts beside it */
	struct ingot_live_table blocks;
};

/*
 * What stands in front of each block. The table's entry is last, its hash next to the memory, its link to
 * the table first: a write that comes from either side is seen before a pointer behind it is followed.
 */
struct ingot_arena_block {
	_Alignas(INGOT_HEAP_ALIGN) size_t size; /* as asked for */
	struct ingot_live live;
};

static inline void *ingot_arena_memory(struct ingot_arena_block *block)
{
	return block + 1;
}

/*
 * Make an arena that is all zero ready, in nobody's sight yet.
 * Returns 0, ERROR_NOT_ENOUGH_MEMORY: nothing is to be done with it.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_arena_init(struct ingot_arena *arena);

/* Free every block. No one is inside, and none can enter. */
void ingot_arena_done(struct ingot_arena *arena);

/* Let it be entered by `key`, which no other arena has or had. */
void ingot_arena_open(struct ingot_arena *arena, const void *key, enum ingot_kind kind);

/* Enter the arena behind a key. NULL when there is none of this kind; then nothing is to be left. */
INGOT_MUST_CHECK struct ingot_arena *ingot_arena_enter(const void *key, enum ingot_kind kind);
void ingot_arena_leave(struct ingot_arena *arena);

/* Take the key away and wait for who is inside; the arena is then the caller's alone. NULL: none. */
INGOT_MUST_CHECK struct ingot_arena *ingot_arena_close(const void *key, enum ingot_kind kind);

/* A new block of `size` bytes, not initialised; NULL when memory is short. */
INGOT_MUST_CHECK struct ingot_arena_block *ingot_arena_alloc(struct ingot_arena *arena,
							     size_t size);

/* The block at `memory`; NULL when it is not the start of one of this arena's. */
INGOT_MUST_CHECK struct ingot_arena_block *ingot_arena_find(const struct ingot_arena *arena,
							    const void *memory);

/*
 * Change a block's size; contents are kept up to the smaller one. What is returned replaces `block`.
 * NULL when memory is short: the block is as it was.
 */
INGOT_MUST_CHECK struct ingot_arena_block *ingot_arena_resize(struct ingot_arena *arena,
							      struct ingot_arena_block *block,
							      size_t size);

/* The size up to which a block could grow where it is: what is set aside for it. */
size_t ingot_arena_room(const struct ingot_arena_block *block);

/*
 * Whether the program has left the arena's books alone as far as can be told: for the block at `memory`,
 * which may be any pointer, or, when that is NULL, for every block. What is wrong is not followed.
 */
INGOT_MUST_CHECK bool ingot_arena_sound(const struct ingot_arena *arena, const void *memory);

/* Take a block out, so that it is the caller's alone, to be freed with ingot_heap_free. */
void ingot_arena_take(struct ingot_arena *arena, struct ingot_arena_block *block);

#endif
