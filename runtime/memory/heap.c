/*
 * heap.c: one door in front of the allocator, with counters and a switch that makes it fail.
 *
 * In: sizes. Out: blocks. Each thread goes through one of a number of slots, a lock and two counters:
 * the counters then need no atomics, and holding every slot keeps all threads out of the allocator, which
 * is what a fork needs (oneTBB has no fork handlers). What that cannot cover is a thread that ends in
 * the very moment of a fork: oneTBB then collects its caches by itself.
 * It does not know what blocks hold or to whom they belong. Blocks for code come from the system itself, which
 * needs no lock for a fork, and go through the same counters.
 */
#include "heap.h"

#include <stdatomic.h>
#include <stdbool.h>
#include <string.h>

#include "allocator.h"
#include "fork.h"
#include "lock.h"
#include "pages.h"

_Static_assert(ALLOCATOR_ALIGN == INGOT_HEAP_ALIGN, "the allocator aligns otherwise");

#define SLOT_COUNT 64u

/*
 * Up to SLOT_COUNT threads each have a slot to themselves; others, or a fork, wait no longer than one
 * allocation takes.
 */
struct slot {
	_Alignas(INGOT_LOCK_APART) struct ingot_lock lock;
	size_t blocks; /* allocated less freed through this slot, modulo 2^64: the sum is what counts */
	size_t bytes;
};

static struct slot slots[SLOT_COUNT];

static struct slot *slot_enter(void)
{
	/* In a shared library it would cost a call, were it not set aside as the library is loaded. */
	static _Thread_local struct slot *mine __attribute__((tls_model("initial-exec")));
	static atomic_uint next;

	if (!mine)
		mine = &slots[atomic_fetch_add_explicit(&next, 1, memory_order_relaxed) %
			      SLOT_COUNT];
	ingot_lock_take(&mine->lock);
	return mine;
}

static void slot_leave(struct slot *slot)
{
	ingot_lock_leave(&slot->lock);
}

static _Atomic uint64_t fail_countdown; /* 0: no order */

static bool must_fail(void)
{
	uint64_t left = atomic_load_explicit(&fail_countdown, memory_order_relaxed);

	while (left > 0)
		if (atomic_compare_exchange_weak(&fail_countdown, &left, left - 1))
			return left == 1;
	return false;
}

uint64_t ingot_heap_fail_at(uint64_t nth)
{
	return atomic_exchange(&fail_countdown, nth);
}

static void *take(size_t size, bool counted)
{
	struct slot *slot;
	void *block;

	if (size > INGOT_HEAP_MAX || must_fail())
		return NULL;
	slot = slot_enter();
	block = allocator_take(size);
	if (block && counted) {
		slot->blocks++;
		slot->bytes += allocator_usable(block);
	}
	slot_leave(slot);
	return block;
}

static void give(void *block, bool counted)
{
	struct slot *slot;

	if (!block)
		return;
	slot = slot_enter();
	if (counted) {
		slot->blocks--;
		slot->bytes -= allocator_usable(block);
	}
	allocator_give(block);
	slot_leave(slot);
}

void *ingot_heap_alloc(size_t size)
{
	return take(size, true);
}

void *ingot_heap_alloc_zeroed(size_t size)
{
	void *block = take(size, true);

	if (block)
		memset(block, 0, size);
	return block;
}

void *ingot_heap_resize(void *block, size_t old_size, size_t new_size)
{
	struct slot *slot;
	size_t before;
	void *resized;

	if (!block)
		return take(new_size, true);
	if (new_size > INGOT_HEAP_MAX || must_fail())
		return NULL;
	slot = slot_enter();
	before = allocator_usable(block);
	resized = allocator_resize(block, old_size, new_size);
	if (resized)
		slot->bytes += allocator_usable(resized) - before;
	slot_leave(slot);
	return resized;
}

bool ingot_heap_gains(size_t old_size, size_t new_size)
{
	return allocator_gains(old_size, new_size);
}

size_t ingot_heap_usable(const void *block)
{
	return allocator_usable((void *)block);
}

void ingot_heap_free(void *block)
{
	give(block, true);
}

void *ingot_heap_code_resize(void *block, size_t old_size, size_t new_size, bool may_move)
{
	struct slot *slot;
	void *resized;

	if (new_size > INGOT_HEAP_MAX || must_fail())
		return NULL;
	resized = block ? pages_resize(block, old_size, new_size, may_move) : pages_take(new_size);
	if (!resized)
		return NULL;
	slot = slot_enter();
	slot->blocks += block ? 0 : 1;
	slot->bytes += pages_of(new_size) - (block ? pages_of(old_size) : 0);
	slot_leave(slot);
	return resized;
}

void ingot_heap_code_free(void *block, size_t size)
{
	struct slot *slot = slot_enter();

	slot->blocks--;
	slot->bytes -= pages_of(size);
	slot_leave(slot);
	pages_give(block, size);
}

void *ingot_heap_alloc_uncounted(size_t size)
{
	return take(size, false);
}

void ingot_heap_free_uncounted(void *block)
{
	give(block, false);
}

static void hold_all(void)
{
	for (unsigned i = 0; i < SLOT_COUNT; i++)
		ingot_lock_take(&slots[i].lock);
}

static void release_all(void)
{
	for (unsigned i = 0; i < SLOT_COUNT; i++)
		ingot_lock_leave(&slots[i].lock);
}

INGOT_SURVIVE_FORKS(INGOT_FORK_HEAP, hold_all, release_all, release_all);

struct ingot_heap_usage ingot_heap_live(void)
{
	struct ingot_heap_usage sum = {0, 0};

	hold_all();
	for (unsigned i = 0; i < SLOT_COUNT; i++) {
		sum.blocks += slots[i].blocks;
		sum.bytes += slots[i].bytes;
	}
	release_all();
	return sum;
}
