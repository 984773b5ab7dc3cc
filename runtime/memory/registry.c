/*
 * registry.c: the stripes, and the way through a fork.
 *
 * In: pointers and entries. Out: entries. Locks are taken in one order: a stripe's, then the heap
 * layer's (when a table grows); a fork takes them all in that order. It does not free entries.
 */
#include "registry.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

#include "heap.h"
#include "trace.h"

/* The upper five bits of a hash. ThreadSanitizer lets a thread hold 64 locks at once. */
#define STRIPE_SHIFT 27
#define STRIPE_COUNT 32u
#define CACHE_LINE   64

struct stripe {
	_Alignas(CACHE_LINE) pthread_mutex_t lock;
	struct ingot_live_table table;
};

#define STRIPE                                    \
	{                                         \
		.lock = PTHREAD_MUTEX_INITIALIZER \
	}
#define STRIPES_8 STRIPE, STRIPE, STRIPE, STRIPE, STRIPE, STRIPE, STRIPE, STRIPE
static struct stripe stripes[STRIPE_COUNT] = {STRIPES_8, STRIPES_8, STRIPES_8, STRIPES_8};

static void hold_all(void)
{
	ingot_trace_hold();
	for (unsigned i = 0; i < STRIPE_COUNT; i++)
		pthread_mutex_lock(&stripes[i].lock);
	ingot_heap_hold_all();
}

static void release_all(void)
{
	ingot_heap_release_all();
	for (unsigned i = STRIPE_COUNT; i-- > 0;)
		pthread_mutex_unlock(&stripes[i].lock);
	ingot_trace_release();
}

/*
 * When the program starts: a fork during the first call must find the handlers there. Before the
 * constructors without a number: locks that are held while these are taken have theirs after these.
 */
__attribute__((constructor(200))) static void survive_forks(void)
{
	/* It fails for want of memory alone, before main: then forks are as safe as without it. */
	(void)pthread_atfork(hold_all, release_all, release_all);
}

static atomic_bool prepared;

/*
 * When the library goes, after every program that uses it: the tables go too, so that nothing leads to a
 * block that the program has lost, and a leak checker sees that. Who allocates later still has them made
 * again.
 */
__attribute__((destructor)) static void forget_all(void)
{
	atomic_store(&prepared, false);
	for (unsigned i = 0; i < STRIPE_COUNT; i++) {
		pthread_mutex_lock(&stripes[i].lock);
		ingot_live_done(&stripes[i].table);
		pthread_mutex_unlock(&stripes[i].lock);
	}
}

NET_API_STATUS ingot_registry_prepare(void)
{
	NET_API_STATUS status = 0;

	if (atomic_load_explicit(&prepared, memory_order_acquire))
		return 0;
	/* Threads that come here at once do it together: a table that is ready stays as it is. */
	for (unsigned i = 0; !status && i < STRIPE_COUNT; i++) {
		pthread_mutex_lock(&stripes[i].lock);
		status = ingot_live_init(&stripes[i].table);
		pthread_mutex_unlock(&stripes[i].lock);
	}
	if (!status)
		atomic_store_explicit(&prepared, true, memory_order_release);
	return status;
}

static struct stripe *stripe_lock(uint32_t hash)
{
	struct stripe *stripe = &stripes[hash >> STRIPE_SHIFT];

	pthread_mutex_lock(&stripe->lock);
	return stripe;
}

static struct ingot_entry *find(const struct stripe *stripe, const void *pointer, uint32_t hash,
				enum ingot_kind kind)
{
	/* An entry begins with its live part. */
	struct ingot_entry *entry =
		(struct ingot_entry *)ingot_live_find(&stripe->table, pointer, hash);

	return entry && entry->kind == kind ? entry : NULL;
}

void ingot_registry_add(struct ingot_entry *entry, const void *pointer, enum ingot_kind kind)
{
	uint32_t hash = ingot_live_hash(pointer);
	struct stripe *stripe = stripe_lock(hash);

	entry->kind = kind;
	ingot_live_add(&stripe->table, &entry->live, pointer, hash);
	pthread_mutex_unlock(&stripe->lock);
}

struct ingot_entry *ingot_registry_claim(const void *pointer, enum ingot_kind kind)
{
	uint32_t hash = ingot_live_hash(pointer);
	struct stripe *stripe = stripe_lock(hash);
	struct ingot_entry *entry = find(stripe, pointer, hash, kind);

	if (entry)
		ingot_live_remove(&stripe->table, &entry->live);
	pthread_mutex_unlock(&stripe->lock);
	return entry;
}

struct ingot_entry *ingot_registry_hold(const void *pointer, enum ingot_kind kind)
{
	uint32_t hash = ingot_live_hash(pointer);
	struct stripe *stripe = stripe_lock(hash);
	struct ingot_entry *entry = find(stripe, pointer, hash, kind);

	if (!entry)
		pthread_mutex_unlock(&stripe->lock);
	return entry;
}

void ingot_registry_release(const struct ingot_entry *entry)
{
	pthread_mutex_unlock(&stripes[entry->live.hh.hashv >> STRIPE_SHIFT].lock);
}

void ingot_registry_each(enum ingot_kind kind,
			 void (*visit)(const struct ingot_entry *entry, void *context),
			 void *context)
{
	for (unsigned i = 0; i < STRIPE_COUNT; i++) {
		const struct ingot_live *live;

		pthread_mutex_lock(&stripes[i].lock);
		live = ingot_live_first(&stripes[i].table);
		for (; live; live = ingot_live_next(live))
			if (((const struct ingot_entry *)live)->kind == kind)
				visit((const struct ingot_entry *)live, context);
		pthread_mutex_unlock(&stripes[i].lock);
	}
}
