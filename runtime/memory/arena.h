/*
 * arena.h: blocks that live at most as long as one owner: a run of an expert (expert.c), a heap (heaps.c).
 *
 * In: the owner's table, and pointers of any value. Out: blocks, each with a header in front. A pointer
 * becomes a block only through the table, and is not followed before it is found there. What is left when
 * the owner goes is freed with it. It does not know keys, flags, limits or error codes: those are its
 * owners'.
 *
 * Threads: a table is for who has locked it, or has it for himself.
 */
#ifndef INGOT_ARENA_H
#define INGOT_ARENA_H

#include <stdbool.h>
#include <stddef.h>

#include "heap.h"
#include "ingot/export.h"
#include "live.h"
#include "trace.h"

/*
 * What stands in front of each block. The table's entry is last, its hash next to the memory, its link to
 * the table first: a write that comes from either side is seen before a pointer behind it is followed.
 */
struct ingot_arena_block {
	_Alignas(INGOT_HEAP_ALIGN) size_t size; /* as asked for */
	struct ingot_live live;
};

/* What a program may do with the blocks of a table; all are of one kind, and every call says which. */
enum ingot_arena_kind { INGOT_ARENA_DATA, INGOT_ARENA_CODE };

static inline void *ingot_arena_memory(struct ingot_arena_block *block)
{
	return block + 1;
}

/* Free every block of a table, and the table; it is all zero then. */
void ingot_arena_done(struct ingot_live_table *table, enum ingot_arena_kind kind);

/*
 * A new block of `size` bytes of data, not initialised; NULL when memory is short. The table may be all zero.
 * maker: for trace.h, here and below.
 */
INGOT_MUST_CHECK struct ingot_arena_block *ingot_arena_alloc(struct ingot_live_table *table,
							     size_t size,
							     const struct ingot_trace_maker *maker);

/* The block at `memory`; NULL when it is not the start of one of this table's. */
INGOT_MUST_CHECK struct ingot_arena_block *ingot_arena_find(const struct ingot_live_table *table,
							    const void *memory);

/*
 * Change the size of a block of data; contents are kept up to the smaller one. What is returned replaces
 * `block`. NULL when memory is short: the block is as it was.
 */
INGOT_MUST_CHECK struct ingot_arena_block *ingot_arena_resize(
	struct ingot_live_table *table, struct ingot_arena_block *block, size_t size,
	const struct ingot_trace_maker *maker);

/* The size up to which a block of data could grow where it is: what is set aside for it. */
size_t ingot_arena_room(const struct ingot_arena_block *block);

/*
 * Whether the program has left the books alone as far as can be told: for the block at `memory`, which may
 * be any pointer, or, when that is NULL, for every block. What is wrong is not followed.
 */
INGOT_MUST_CHECK bool ingot_arena_sound(const struct ingot_live_table *table, const void *memory,
					enum ingot_arena_kind kind);

/* Take a block out, so that it is the caller's alone, to be changed, put into a table again, or freed. */
void ingot_arena_take(struct ingot_live_table *table, struct ingot_arena_block *block);

/* Put a block that is in no table into one that is ready (ingot_live_init). */
void ingot_arena_put(struct ingot_live_table *table, struct ingot_arena_block *block);

/*
 * Change the size of a block that is in no table, or make one (NULL). NULL when memory is short: the block is
 * as it was.
 */
INGOT_MUST_CHECK struct ingot_arena_block *ingot_arena_change(
	struct ingot_arena_block *block, size_t size, enum ingot_arena_kind kind,
	const struct ingot_trace_maker *maker);

/* Change the size of a block of code where it is. False: it cannot have that size there, and is as it was. */
INGOT_MUST_CHECK bool ingot_arena_stretch_code(struct ingot_arena_block *block, size_t size);

/* Free a block that is in no table. */
void ingot_arena_free(struct ingot_arena_block *block, enum ingot_arena_kind kind);

#endif
