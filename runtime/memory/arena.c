/*
 * arena.c: the blocks of one owner.
 *
 * In: tables, pointers and sizes. Out: blocks.
 */
#include "arena.h"

#include "checked.h"

_Static_assert(sizeof(struct ingot_arena_block) % INGOT_HEAP_ALIGN == 0,
	       "blocks would not be aligned");

static struct ingot_arena_block *block_of(struct ingot_live *live)
{
	return (struct ingot_arena_block *)((char *)live -
					    offsetof(struct ingot_arena_block, live));
}

void ingot_arena_done(struct ingot_live_table *table)
{
	struct ingot_live *live;

	while ((live = ingot_live_first(table))) {
		ingot_live_remove(table, live);
		ingot_heap_free(block_of(live));
	}
	ingot_live_done(table);
}

void ingot_arena_put(struct ingot_live_table *table, struct ingot_arena_block *block)
{
	void *memory = ingot_arena_memory(block);

	ingot_live_add(table, &block->live, memory);
}

struct ingot_arena_block *ingot_arena_change(struct ingot_arena_block *block, size_t size)
{
	size_t old_total = block ? sizeof(*block) + block->size : 0;
	struct ingot_arena_block *resized;
	size_t total;

	if (!ingot_size_add(sizeof(*block), size, &total))
		return NULL;
	resized = ingot_heap_resize(block, old_total, total);
	if (resized)
		resized->size = size;
	return resized;
}

struct ingot_arena_block *ingot_arena_alloc(struct ingot_live_table *table, size_t size)
{
	struct ingot_arena_block *block;

	/* The first block brings the table. */
	if (ingot_live_init(table) != 0)
		return NULL;
	block = ingot_arena_change(NULL, size);
	if (block)
		ingot_arena_put(table, block);
	return block;
}

struct ingot_arena_block *ingot_arena_find(const struct ingot_live_table *table, const void *memory)
{
	struct ingot_live *live = ingot_live_find(table, memory);

	return live ? block_of(live) : NULL;
}

struct ingot_arena_block *ingot_arena_resize(struct ingot_live_table *table,
					     struct ingot_arena_block *block, size_t size)
{
	struct ingot_arena_block *resized;

	ingot_arena_take(table, block);
	resized = ingot_arena_change(block, size);
	ingot_arena_put(table, resized ? resized : block);
	return resized;
}

size_t ingot_arena_room(const struct ingot_arena_block *block)
{
	return ingot_heap_usable(block) - sizeof(*block);
}

static bool sound(const struct ingot_live_table *table, struct ingot_live *live)
{
	struct ingot_arena_block *block = block_of(live);

	return ingot_live_sound(table, live) && live->hh.key == ingot_arena_memory(block) &&
	       block->size <= ingot_arena_room(block);
}

bool ingot_arena_sound(const struct ingot_live_table *table, const void *memory)
{
	struct ingot_live *live;

	if (memory) {
		live = ingot_live_find_sound(table, memory);
		return live && sound(table, live);
	}
	live = ingot_live_first(table);
	while (live && sound(table, live))
		live = ingot_live_next(live);
	return !live;
}

void ingot_arena_take(struct ingot_live_table *table, struct ingot_arena_block *block)
{
	ingot_live_remove(table, &block->live);
}
