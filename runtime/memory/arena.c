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

void ingot_arena_free(struct ingot_arena_block *block, enum ingot_arena_kind kind)
{
	if (ingot_trace_on)
		ingot_trace_drop(ingot_trace_take(ingot_arena_memory(block)));
	if (kind == INGOT_ARENA_CODE)
		ingot_heap_code_free(block, sizeof(*block) + block->size);
	else
		ingot_heap_free(block);
}

void ingot_arena_done(struct ingot_live_table *table, enum ingot_arena_kind kind)
{
	struct ingot_live *live;

	while ((live = ingot_live_first(table))) {
		ingot_live_remove(table, live);
		ingot_arena_free(block_of(live), kind);
	}
	ingot_live_done(table);
}

void ingot_arena_put(struct ingot_live_table *table, struct ingot_arena_block *block)
{
	void *memory = ingot_arena_memory(block);

	ingot_live_add(table, &block->live, memory);
}

static size_t total_of(const struct ingot_arena_block *block)
{
	return block ? sizeof(*block) + block->size : 0;
}

static struct ingot_arena_block *change(struct ingot_arena_block *block, size_t size,
					enum ingot_arena_kind kind)
{
	struct ingot_arena_block *resized;
	size_t total;

	if (!ingot_size_add(sizeof(*block), size, &total))
		return NULL;
	if (kind == INGOT_ARENA_CODE)
		resized = ingot_heap_code_resize(block, total_of(block), total, true);
	else
		resized = ingot_heap_resize(block, total_of(block), total);
	if (resized)
		resized->size = size;
	return resized;
}

/* Its record is away meanwhile: where the block was, there may soon be another one. */
static struct ingot_arena_block *change_traced(struct ingot_arena_block *block, size_t size,
					       enum ingot_arena_kind kind,
					       const struct ingot_trace_maker *maker)
{
	struct ingot_trace_record *record = NULL;
	struct ingot_arena_block *resized;

	if (block)
		record = ingot_trace_take(ingot_arena_memory(block));
	resized = change(block, size, kind);
	if (resized)
		block = resized;
	if (block)
		ingot_trace_put(record, ingot_arena_memory(block), block->size, maker);
	return resized;
}

struct ingot_arena_block *ingot_arena_change(struct ingot_arena_block *block, size_t size,
					     enum ingot_arena_kind kind,
					     const struct ingot_trace_maker *maker)
{
	return ingot_trace_on ? change_traced(block, size, kind, maker) : change(block, size, kind);
}

bool ingot_arena_stretch_code(struct ingot_arena_block *block, size_t size)
{
	size_t total;

	if (!ingot_size_add(sizeof(*block), size, &total) ||
	    !ingot_heap_code_resize(block, total_of(block), total, false))
		return false;
	block->size = size;
	return true;
}

struct ingot_arena_block *ingot_arena_alloc(struct ingot_live_table *table, size_t size,
					    const struct ingot_trace_maker *maker)
{
	struct ingot_arena_block *block;

	/* The first block brings the table. */
	if (ingot_live_init(table) != 0)
		return NULL;
	block = ingot_arena_change(NULL, size, INGOT_ARENA_DATA, maker);
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
					     struct ingot_arena_block *block, size_t size,
					     const struct ingot_trace_maker *maker)
{
	struct ingot_arena_block *resized;

	ingot_arena_take(table, block);
	resized = ingot_arena_change(block, size, INGOT_ARENA_DATA, maker);
	ingot_arena_put(table, resized ? resized : block);
	return resized;
}

size_t ingot_arena_room(const struct ingot_arena_block *block)
{
	return ingot_heap_usable(block) - sizeof(*block);
}

/* Code has no room but its pages, which its size tells. */
static bool sound(const struct ingot_live_table *table, struct ingot_live *live,
		  enum ingot_arena_kind kind)
{
	struct ingot_arena_block *block = block_of(live);

	return ingot_live_sound(table, live) && live->hh.key == ingot_arena_memory(block) &&
	       (kind == INGOT_ARENA_CODE || block->size <= ingot_arena_room(block));
}

bool ingot_arena_sound(const struct ingot_live_table *table, const void *memory,
		       enum ingot_arena_kind kind)
{
	struct ingot_live *live;

	if (memory) {
		live = ingot_live_find_sound(table, memory);
		return live && sound(table, live, kind);
	}
	live = ingot_live_first(table);
	while (live && sound(table, live, kind))
		live = ingot_live_next(live);
	return !live;
}

void ingot_arena_take(struct ingot_live_table *table, struct ingot_arena_block *block)
{
	ingot_live_remove(table, &block->live);
}
