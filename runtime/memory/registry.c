/*
 * registry.c: the stripes.
 *
 * In: pointers and entries. Out: entries. Blocks that lie close together are in one stripe: the allocator
 * gives each thread its blocks from pages of its own, so a thread's stripes are seldom another's. It does
 * not free entries.
 */
#include "registry.h"

#include <stdatomic.h>
#include <stdbool.h>

#include "fork.h"
#include "lock.h"

#define STRIPE_BITS  6
#define STRIPE_COUNT (1u << STRIPE_BITS)

/* oneTBB cuts small blocks from pieces of 16 KiB, each one thread's. */
#define PIECE_SHIFT 14

struct stripe {
	_Alignas(INGOT_LOCK_APART) struct ingot_lock lock;
	struct ingot_live_table table;
};

static struct registry {
	struct stripe stripes[STRIPE_COUNT];
	atomic_bool prepared;
} registries[INGOT_KINDS];

static struct stripe *stripe_of(const void *pointer, enum ingot_kind kind)
{
	uint64_t piece = (uintptr_t)pointer >> PIECE_SHIFT;

	return &registries[kind]
			.stripes[piece * UINT64_C(0x9E3779B97F4A7C15) >> (64 - STRIPE_BITS)];
}

/*
 * When the library goes, after every program that uses it: the tables go too, so that nothing leads to a
 * block that the program has lost, and a leak checker sees that. Who allocates later still has them made
 * again.
 */
__attribute__((destructor)) static void forget_all(void)
{
	for (unsigned kind = 0; kind < INGOT_KINDS; kind++) {
		atomic_store(&registries[kind].prepared, false);
		for (unsigned i = 0; i < STRIPE_COUNT; i++) {
			struct stripe *stripe = &registries[kind].stripes[i];

			ingot_lock_take(&stripe->lock);
			ingot_live_done(&stripe->table);
			ingot_lock_leave(&stripe->lock);
		}
	}
}

NET_API_STATUS ingot_registry_prepare(enum ingot_kind kind)
{
	struct registry *registry = &registries[kind];
	NET_API_STATUS status = 0;

	if (atomic_load_explicit(&registry->prepared, memory_order_acquire))
		return 0;
	/* Threads that come here at once do it together: a table that is ready stays as it is. */
	for (unsigned i = 0; !status && i < STRIPE_COUNT; i++) {
		struct stripe *stripe = &registry->stripes[i];

		ingot_lock_take(&stripe->lock);
		status = ingot_live_init(&stripe->table);
		ingot_lock_leave(&stripe->lock);
	}
	if (!status)
		atomic_store_explicit(&registry->prepared, true, memory_order_release);
	return status;
}

void ingot_registry_add(struct ingot_live *entry, const void *pointer, enum ingot_kind kind)
{
	struct stripe *stripe = stripe_of(pointer, kind);

	ingot_lock_take(&stripe->lock);
	ingot_live_add(&stripe->table, entry, pointer);
	ingot_lock_leave(&stripe->lock);
}

struct ingot_live *ingot_registry_claim(const void *pointer, enum ingot_kind kind)
{
	struct stripe *stripe = stripe_of(pointer, kind);
	struct ingot_live *entry;

	ingot_lock_take(&stripe->lock);
	entry = ingot_live_find(&stripe->table, pointer);
	if (entry)
		ingot_live_remove(&stripe->table, entry);
	ingot_lock_leave(&stripe->lock);
	return entry;
}

struct ingot_live_table *ingot_registry_enter(const void *pointer, enum ingot_kind kind)
{
	struct stripe *stripe = stripe_of(pointer, kind);

	ingot_lock_take(&stripe->lock);
	return &stripe->table;
}

void ingot_registry_leave(const void *pointer, enum ingot_kind kind)
{
	ingot_lock_leave(&stripe_of(pointer, kind)->lock);
}

void ingot_registry_each(enum ingot_kind kind,
			 void (*visit)(const struct ingot_live_table *table, void *context),
			 void *context)
{
	for (unsigned i = 0; i < STRIPE_COUNT; i++) {
		struct stripe *stripe = &registries[kind].stripes[i];

		ingot_lock_take(&stripe->lock);
		visit(&stripe->table, context);
		ingot_lock_leave(&stripe->lock);
	}
}

static void hold_all(void)
{
	for (unsigned kind = 0; kind < INGOT_KINDS; kind++)
		for (unsigned i = 0; i < STRIPE_COUNT; i++)
			ingot_lock_take(&registries[kind].stripes[i].lock);
}

static void release_all(void)
{
	for (unsigned kind = 0; kind < INGOT_KINDS; kind++)
		for (unsigned i = 0; i < STRIPE_COUNT; i++)
			ingot_lock_leave(&registries[kind].stripes[i].lock);
}

INGOT_SURVIVE_FORKS(INGOT_FORK_REGISTRY, hold_all, release_all, release_all);
