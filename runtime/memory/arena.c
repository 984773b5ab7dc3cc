/*
 * arena.c: the blocks of one owner, and the way in by its key.
 *
 * In: keys, pointers and sizes. Out: arenas that are entered, and blocks. Locks are taken in one order: a
 * stripe of the registry's, then an arena's, then the heap layer's.
 */
#include "arena.h"

#include "checked.h"
#include "winerror.h"

_Static_assert(sizeof(struct ingot_arena_block) % INGOT_HEAP_ALIGN == 0,
	       "blocks would not be aligned");
_Static_assert(offsetof(struct ingot_arena, entry) == 0, "a registry entry would not be its arena");

static struct ingot_arena_block *block_of(struct ingot_live *live)
{
	return (struct ingot_arena_block *)((char *)live -
					    offsetof(struct ingot_arena_block, live));
}

NET_API_STATUS ingot_arena_init(struct ingot_arena *arena)
{
	NET_API_STATUS status = ingot_registry_prepare();

	if (!status && pthread_mutex_init(&arena->lock, NULL) != 0)
		status = ERROR_NOT_ENOUGH_MEMORY;
	return status;
}

void ingot_arena_done(struct ingot_arena *arena)
{
	struct ingot_live *live;

	while ((live = ingot_live_first(&arena->blocks))) {
		ingot_live_remove(&arena->blocks, live);
		ingot_heap_free(block_of(live));
	}
	ingot_live_done(&arena->blocks);
	pthread_mutex_destroy(&arena->lock);
}

void ingot_arena_open(struct ingot_arena *arena, const void *key, enum ingot_kind kind)
{
	ingot_registry_add(&arena->entry, key, kind);
}

struct ingot_arena *ingot_arena_enter(const void *key, enum ingot_kind kind)
{
	struct ingot_entry *entry = ingot_registry_hold(key, kind);
	struct ingot_arena *arena = (struct ingot_arena *)entry;

	if (!entry)
		return NULL;
	pthread_mutex_lock(&arena->lock);
	ingot_registry_release(entry);
	return arena;
}

void ingot_arena_leave(struct ingot_arena *arena)
{
	pthread_mutex_unlock(&arena->lock);
}

struct ingot_arena *ingot_arena_close(const void *key, enum ingot_kind kind)
{
	struct ingot_arena *arena = (struct ingot_arena *)ingot_registry_claim(key, kind);

	if (!arena)
		return NULL;
	/* No one enters any more; one thread may still be inside. */
	pthread_mutex_lock(&arena->lock);
	pthread_mutex_unlock(&arena->lock);
	return arena;
}

static void put(struct ingot_arena *arena, struct ingot_arena_block *block)
{
	void *memory = ingot_arena_memory(block);

	ingot_live_add(&arena->blocks, &block->live, memory, ingot_live_hash(memory));
}

/* Resize a block that is in no table, or allocate one (NULL). NULL: it is as it was. */
static struct ingot_arena_block *resize(struct ingot_arena_block *block, size_t size)
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

struct ingot_arena_block *ingot_arena_alloc(struct ingot_arena *arena, size_t size)
{
	struct ingot_arena_block *block;

	/* The first block brings the table. */
	if (ingot_live_init(&arena->blocks) != 0)
		return NULL;
	block = resize(NULL, size);
	if (block)
		put(arena, block);
	return block;
}

struct ingot_arena_block *ingot_arena_find(const struct ingot_arena *arena, const void *memory)
{
	struct ingot_live *live = ingot_live_find(&arena->blocks, memory, ingot_live_hash(memory));

	return live ? block_of(live) : NULL;
}

struct ingot_arena_block *ingot_arena_resize(struct ingot_arena *arena,
					     struct ingot_arena_block *block, size_t size)
{
	struct ingot_arena_block *resized;

	ingot_arena_take(arena, block);
	resized = resize(block, size);
	put(arena, resized ? resized : block);
	return resized;
}

size_t ingot_arena_room(const struct ingot_arena_block *block)
{
	return ingot_heap_usable(block) - sizeof(*block);
}

static bool sound(const struct ingot_arena *arena, struct ingot_live *live)
{
	struct ingot_arena_block *block = block_of(live);

	return ingot_live_sound(&arena->blocks, live) &&
	       live->hh.key == ingot_arena_memory(block) && block->size <= ingot_arena_room(block);
}

bool ingot_arena_sound(const struct ingot_arena *arena, const void *memory)
{
	struct ingot_live *live;

	if (memory) {
		live = ingot_live_find_sound(&arena->blocks, memory);
		return live && sound(arena, live);
	}
	live = ingot_live_first(&arena->blocks);
	while (live && sound(arena, live))
		live = ingot_live_next(live);
	return !live;
}

void ingot_arena_take(struct ingot_arena *arena, struct ingot_arena_block *block)
{
	ingot_live_remove(&arena->blocks, &block->live);
}
