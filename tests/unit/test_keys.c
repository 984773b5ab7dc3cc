/* test_keys.c: numbers of owners: found while they hold, over for good after, with threads and forks. */
#include "suite.h"

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

#include "child.h"
#include "heap.h"
#include "keys.h"
#include "threads.h"
#include "torture.h"

static int owner;

static void *new_key(enum ingot_key_kind kind)
{
	void *number = NULL;

	CU_ASSERT_EQUAL_FATAL(ingot_key_new(&owner, kind, &number), 0);
	CU_ASSERT_EQUAL((uintptr_t)number % 0x10000, 0);
	CU_ASSERT((uintptr_t)number >> 63 == 1);
	return number;
}

/* Whether a number can be entered, and leads to the owner. */
static bool enters(void *number, enum ingot_key_kind kind)
{
	struct ingot_key *key = ingot_key_enter(number, kind);
	bool right = key && key->owner == &owner;

	if (key)
		ingot_key_leave(key);
	return right;
}

static void test_one_kind_until_its_end(void)
{
	for (unsigned kind = INGOT_KEY_EXPERT; kind <= INGOT_KEY_UNLOCKED_HEAP; kind++) {
		void *number = new_key(kind);

		for (unsigned asked = INGOT_KEY_EXPERT; asked <= INGOT_KEY_UNLOCKED_HEAP; asked++) {
			CU_ASSERT_EQUAL(enters(number, asked), asked == kind);
			CU_ASSERT_EQUAL(ingot_key_owner(number, asked) == &owner, asked == kind);
			if (asked != kind)
				CU_ASSERT_PTR_NULL(ingot_key_end(number, asked));
		}
		CU_ASSERT_PTR_EQUAL(ingot_key_end(number, kind), &owner);
		CU_ASSERT_PTR_NULL(ingot_key_end(number, kind));
		CU_ASSERT_FALSE(enters(number, kind));
		CU_ASSERT_PTR_NULL(ingot_key_owner(number, kind));
	}
}

/* Each bit set alone and cleared alone, in a live number and in none. */
static void test_any_number(void)
{
	uintptr_t live = (uintptr_t)new_key(INGOT_KEY_HEAP);
	const uintptr_t roots[] = {live, 0, UINTPTR_MAX, INGOT_KEY_SPARE};
	unsigned found = 0;

	for (size_t i = 0; i < sizeof(roots) / sizeof(roots[0]); i++) {
		for (unsigned bit = 0; bit < 64; bit++) {
			void *number = (void *)(roots[i] ^ (uintptr_t)1 << bit);

			found += ingot_key_owner(number, INGOT_KEY_HEAP) != NULL;
			found += enters(number, INGOT_KEY_HEAP);
		}
		for (unsigned kind = 0; kind < 3 && i > 0; kind++)
			found += ingot_key_owner((void *)roots[i], kind) != NULL;
	}
	CU_ASSERT_EQUAL(found, 0);
	CU_ASSERT_PTR_EQUAL(ingot_key_end((void *)live, INGOT_KEY_HEAP), &owner);
}

/* A slot is used again until its uses are used up: then another one takes its place. */
static void test_never_again(void)
{
	enum { USES = 1 << 21, LEFT = 50 };
	void *first = new_key(INGOT_KEY_EXPERT);
	struct ingot_key *slot = ingot_key_enter(first, INGOT_KEY_EXPERT);
	unsigned same_slot = 0;
	unsigned wrong = 0;

	CU_ASSERT_PTR_NOT_NULL_FATAL(slot);
	slot->uses = USES - LEFT;
	ingot_key_leave(slot);
	CU_ASSERT_PTR_EQUAL(ingot_key_end(first, INGOT_KEY_EXPERT), &owner);
	for (unsigned i = 0; i < 2 * LEFT; i++) {
		void *number = new_key(INGOT_KEY_EXPERT);
		struct ingot_key *key = ingot_key_enter(number, INGOT_KEY_EXPERT);

		same_slot += key == slot;
		ingot_key_leave(key);
		wrong += number == first;
		wrong += ingot_key_owner(first, INGOT_KEY_EXPERT) != NULL;
		wrong += ingot_key_end(number, INGOT_KEY_EXPERT) != &owner;
	}
	CU_ASSERT_EQUAL(same_slot, LEFT);
	CU_ASSERT_EQUAL(wrong, 0);
}

enum { MANY = 3000 };

static int by_value(const void *a, const void *b)
{
	const uintptr_t *x = a;
	const uintptr_t *y = b;

	return (*x > *y) - (*x < *y);
}

/* Many at once, with memory short now and then; each is found, and no two are the same. */
static void test_many(void)
{
	static void *numbers[MANY];
	unsigned failed = 0;
	unsigned wrong = 0;

	for (size_t i = 0; i < MANY; i++) {
		ingot_heap_fail_at(1);
		if (ingot_key_new(&owner, INGOT_KEY_HEAP, &numbers[i]) != 0) {
			failed++;
			numbers[i] = new_key(INGOT_KEY_HEAP);
		}
		ingot_heap_fail_at(0);
	}
	/* Some chunks were added, and each failed once. */
	CU_ASSERT(failed > 2);
	for (size_t i = 0; i < MANY; i++)
		wrong += !enters(numbers[i], INGOT_KEY_HEAP);
	for (size_t i = 0; i < MANY; i++)
		wrong += ingot_key_end(numbers[i], INGOT_KEY_HEAP) != &owner;
	CU_ASSERT_EQUAL(wrong, 0);
	qsort(numbers, MANY, sizeof(numbers[0]), by_value);
	for (size_t i = 1; i < MANY; i++)
		wrong += numbers[i] == numbers[i - 1];
	CU_ASSERT_EQUAL(wrong, 0);
}

enum { THREADS = 6, ROUNDS = 3000 };

struct shared {
	atomic_uint wrong;
	atomic_uint inside;
	_Atomic(void *) number; /* thread 0's, which others use while and after it ends */
	atomic_bool stop;
};

/* Who is inside is alone, and the end waits for him. */
static void enter_or_end(void *context, unsigned thread)
{
	struct shared *shared = context;

	for (unsigned i = 0; thread == 0 && i < ROUNDS; i++) {
		void *number = NULL;

		if (ingot_key_new(&owner, INGOT_KEY_HEAP, &number) != 0)
			atomic_fetch_add(&shared->wrong, 1);
		atomic_store(&shared->number, number);
		while (i % 8 == 0 && !atomic_load(&shared->inside))
			sched_yield();
		if (ingot_key_end(number, INGOT_KEY_HEAP) != &owner)
			atomic_fetch_add(&shared->wrong, 1);
	}
	if (thread == 0)
		atomic_store(&shared->stop, true);
	while (!atomic_load(&shared->stop)) {
		void *number = atomic_load(&shared->number);
		struct ingot_key *key = ingot_key_enter(number, INGOT_KEY_HEAP);

		if (!key)
			continue;
		if (atomic_fetch_add(&shared->inside, 1) != 0 ||
		    ingot_key_owner(number, INGOT_KEY_HEAP) != &owner)
			atomic_fetch_add(&shared->wrong, 1);
		atomic_fetch_sub(&shared->inside, 1);
		ingot_key_leave(key);
	}
}

static void test_threads(void)
{
	struct shared shared = {0};

	threads_run(THREADS, enter_or_end, &shared);
	CU_ASSERT_EQUAL(atomic_load(&shared.wrong), 0);
}

static int child_uses_keys(void *context)
{
	void *mine = context;
	int wrong = !enters(mine, INGOT_KEY_HEAP);

	for (int i = 0; i < 200; i++) {
		void *number;

		if (ingot_key_new(&owner, INGOT_KEY_EXPERT, &number) != 0)
			return 1;
		wrong += !enters(number, INGOT_KEY_EXPERT);
		if (i % 2 == 0)
			wrong += ingot_key_end(number, INGOT_KEY_EXPERT) != &owner;
	}
	return wrong;
}

/* Thread 0 forks; others make numbers, end them, and come too late for them. */
static void fork_or_work(void *context, unsigned thread)
{
	struct shared *shared = context;

	for (int i = 0; thread == 0 && i < 50; i++) {
		void *mine = NULL;

		if (ingot_key_new(&owner, INGOT_KEY_HEAP, &mine) != 0 ||
		    child_run(child_uses_keys, mine) != 0 ||
		    ingot_key_end(mine, INGOT_KEY_HEAP) != &owner)
			atomic_fetch_add(&shared->wrong, 1);
	}
	if (thread == 0)
		atomic_store(&shared->stop, true);
	while (!atomic_load(&shared->stop)) {
		void *number = NULL;
		void *late = atomic_load(&shared->number);

		(void)enters(late, INGOT_KEY_HEAP);
		if (ingot_key_new(&owner, INGOT_KEY_HEAP, &number) != 0)
			atomic_fetch_add(&shared->wrong, 1);
		atomic_store(&shared->number, number);
		if (ingot_key_end(number, INGOT_KEY_HEAP) != &owner)
			atomic_fetch_add(&shared->wrong, 1);
	}
}

static void test_fork(void)
{
	struct shared shared = {0};

	threads_run(4, fork_or_work, &shared);
	CU_ASSERT_EQUAL(atomic_load(&shared.wrong), 0);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"a number is of one kind, until its end", test_one_kind_until_its_end},
		{"any number", test_any_number},
		{"a number is not given again", test_never_again},
		{"many numbers, with memory short", test_many},
		{"threads that enter while a number ends", test_threads},
		{"forks among threads", test_fork},
		CU_TEST_INFO_NULL};

	return suite_run("keys", tests);
}
