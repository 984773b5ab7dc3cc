/*
 * pb_pool.c: what a message keeps of its fields while it is read, taken and given back like a stack.
 *
 * In: a decoder, a message. Out: progress for each of its fields, or bits, all zero. A message of many fields of which
 * few come pays for those that come: memory is allocated once, and what was written to is made zero again.
 */
#include "heap.h"
#include "pb_take.h"

#define ITEMS_LEAST (4 * (size_t)PB_POOL_FIRST)

static void drop_above(struct pb_pool *pool)
{
	struct pb_pool *above = pool->above;

	pool->above = NULL;
	while (above) {
		struct pb_pool *next = above->above;

		ingot_heap_free(above);
		above = next;
	}
}

/* The pool above the decoder's, of at least so many items. */
static struct pb_pool *pool_above(struct pb_decoder *d, size_t count)
{
	size_t size = count > ITEMS_LEAST ? count : ITEMS_LEAST;
	struct pb_pool *pool = d->pool->above;

	if (pool && pool->size >= count)
		return pool;
	drop_above(d->pool);
	pool = ingot_heap_alloc(sizeof(*pool) + size * sizeof(*pool->items));
	if (!pool)
		return NULL;
	*pool = (struct pb_pool){
		.below = d->pool,
		.size = size,
		.items = (struct pb_progress *)(void *)(pool + 1),
	};
	memset(pool->items, 0, size * sizeof(*pool->items));
	d->pool->above = pool;
	return pool;
}

static struct pb_progress *take_items(struct pb_decoder *d, struct pb_message *m, size_t count)
{
	struct pb_pool *pool = d->pool;
	struct pb_progress *items;

	if (!m->pool) {
		m->pool = pool;
		m->pool_used = pool->used;
	}
	if (pool->size - pool->used < count)
		pool = pool_above(d, count);
	if (!pool) {
		fail(d, ERROR_NOT_ENOUGH_MEMORY);
		return NULL;
	}
	d->pool = pool;
	items = pool->items + pool->used;
	pool->used += count;
	if (pool == &d->first_pool)
		memset(items, 0, count * sizeof(*items));
	return items;
}

bool ingot_pb_take_progress(struct pb_decoder *d, struct pb_message *m)
{
	m->progress = take_items(d, m, (size_t)m->type->field_count + 1);
	return m->progress != NULL;
}

/* Bits of 64 fields in a word. */
static size_t more_words(const ingot_type *type)
{
	return ((size_t)type->field_count - 1) / 64;
}

bool ingot_pb_take_more(struct pb_decoder *d, struct pb_message *m)
{
	size_t bytes = more_words(m->type) * sizeof(*m->more);

	m->more = (uint64_t *)(void *)take_items(
		d, m, (bytes + sizeof(struct pb_progress) - 1) / sizeof(struct pb_progress));
	return m->more != NULL;
}

static void clear_progress(const struct pb_message *m)
{
	size_t count = m->type->field_count;

	memset(&m->progress[count], 0, sizeof(*m->progress));
	memset(m->progress, 0, (count < 64 ? count : 64) * sizeof(*m->progress));
	for (size_t i = 0; m->more && i < more_words(m->type); i++)
		for (uint64_t bits = m->more[i]; bits; bits &= bits - 1)
			memset(&m->progress[64 * (i + 1) + (size_t)__builtin_ctzll(bits)], 0,
			       sizeof(*m->progress));
}

void ingot_pb_release(struct pb_decoder *d, struct pb_message *m)
{
	if (m->progress)
		clear_progress(m);
	if (m->more)
		memset(m->more, 0, more_words(m->type) * sizeof(*m->more));
	for (; d->pool != m->pool; d->pool = d->pool->below)
		d->pool->used = 0;
	d->pool->used = m->pool_used;
}

void ingot_pb_drop_pools(struct pb_decoder *d)
{
	drop_above(&d->first_pool);
}
