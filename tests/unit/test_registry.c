/* test_registry.c: pointers of any value against the registry and its tables, with threads and forks. */
#include "suite.h"

#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "child.h"
#include "registry.h"
#include "threads.h"
#include "torture.h"

static void prepare(void)
{
	CU_ASSERT_EQUAL_FATAL(ingot_registry_prepare(INGOT_KIND_BUFFER), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_registry_prepare(INGOT_KIND_PROCESS_HEAP), 0);
}

/* The entry under a pointer, which stays there. */
static struct ingot_live *look(const void *pointer, enum ingot_kind kind)
{
	struct ingot_live *found = ingot_live_find(ingot_registry_enter(pointer, kind), pointer);

	ingot_registry_leave(pointer, kind);
	return found;
}

/* An address that nothing stands at; the registry is to be asked about it all the same. */
static void *nowhere(uintptr_t address)
{
	return (void *)address;
}

/* First of all tests, while the registry has no tables yet. */
static uint32_t prepare_step(void *context)
{
	(void)context;
	return ingot_registry_prepare(INGOT_KIND_BUFFER);
}

static void test_prepare_without_memory(void)
{
	CU_ASSERT_PTR_NULL(ingot_registry_claim(nowhere(16), INGOT_KIND_BUFFER));
	CU_ASSERT(torture(prepare_step, NULL, ERROR_NOT_ENOUGH_MEMORY) > 0);
	CU_ASSERT_EQUAL(torture(prepare_step, NULL, ERROR_NOT_ENOUGH_MEMORY), 0);
}

static void test_add_look_claim(void)
{
	struct ingot_live entry;
	int thing;

	prepare();
	CU_ASSERT_PTR_NULL(look(&thing, INGOT_KIND_BUFFER));
	ingot_registry_add(&entry, &thing, INGOT_KIND_BUFFER);
	for (int again = 0; again < 2; again++)
		CU_ASSERT_PTR_EQUAL(look(&thing, INGOT_KIND_BUFFER), &entry);
	CU_ASSERT_PTR_EQUAL(ingot_registry_claim(&thing, INGOT_KIND_BUFFER), &entry);
	CU_ASSERT_PTR_NULL(ingot_registry_claim(&thing, INGOT_KIND_BUFFER));
	CU_ASSERT_PTR_NULL(look(&thing, INGOT_KIND_BUFFER));
}

static void test_kinds_are_apart(void)
{
	struct ingot_live entry;
	int thing;

	prepare();
	ingot_registry_add(&entry, &thing, INGOT_KIND_PROCESS_HEAP);
	CU_ASSERT_PTR_NULL(look(&thing, INGOT_KIND_BUFFER));
	CU_ASSERT_PTR_NULL(ingot_registry_claim(&thing, INGOT_KIND_BUFFER));
	CU_ASSERT_PTR_EQUAL(ingot_registry_claim(&thing, INGOT_KIND_PROCESS_HEAP), &entry);
}

/* None of these can be read without a fault. */
static void test_never_follows(void)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	char *closed = mmap(NULL, page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	prepare();
	CU_ASSERT_FATAL(closed != MAP_FAILED);
	for (size_t offset = 0; offset <= page; offset += page / 8)
		CU_ASSERT_PTR_NULL(ingot_registry_claim(closed + offset, INGOT_KIND_BUFFER));
	for (unsigned bit = 0; bit < 64; bit++) {
		CU_ASSERT_PTR_NULL(
			ingot_registry_claim(nowhere((uintptr_t)1 << bit), INGOT_KIND_BUFFER));
		CU_ASSERT_PTR_NULL(look(nowhere(~((uintptr_t)1 << bit)), INGOT_KIND_PROCESS_HEAP));
	}
	CU_ASSERT_PTR_NULL(ingot_registry_claim(NULL, INGOT_KIND_BUFFER));
	munmap(closed, page);
}

static void test_table_by_itself(void)
{
	struct ingot_live_table table = {0};
	struct ingot_live entries[3];
	char things[3];

	CU_ASSERT_PTR_NULL(ingot_live_first(&table));
	CU_ASSERT_EQUAL_FATAL(ingot_live_init(&table), 0);
	CU_ASSERT_EQUAL(ingot_live_init(&table), 0);
	CU_ASSERT_PTR_NULL(ingot_live_first(&table));
	CU_ASSERT_PTR_NULL(ingot_live_find(&table, &table.anchor));
	for (size_t i = 0; i < 3; i++)
		ingot_live_add(&table, &entries[i], &things[i]);
	for (size_t i = 0; i < 3; i++) {
		CU_ASSERT_PTR_EQUAL(ingot_live_first(&table), &entries[i]);
		CU_ASSERT_PTR_EQUAL(ingot_live_find(&table, &things[i]), &entries[i]);
		ingot_live_remove(&table, &entries[i]);
	}
	CU_ASSERT_PTR_NULL(ingot_live_first(&table));
	ingot_live_done(&table);
	ingot_live_done(&table);
}

enum { MANY = 50000 };

static char things[MANY * 16];
static struct ingot_live entries[MANY];

/* Tables fail to grow again and again, and grow later; not one entry is lost. */
static void test_many_with_failing_growth(void)
{
	unsigned strikes = 0;
	size_t right = 0;

	prepare();
	for (size_t i = 0; i < MANY; i++) {
		if (i % 3 == 0)
			ingot_heap_fail_at(1);
		ingot_registry_add(&entries[i], &things[i * 16], INGOT_KIND_BUFFER);
		if (i % 3 == 0)
			strikes += ingot_heap_fail_at(0) == 0;
	}
	CU_ASSERT(strikes > 10);
	/* One from the middle, where a stripe has all that its piece of memory holds. */
	CU_ASSERT(entries[MANY / 2].hh.tbl->num_buckets > HASH_INITIAL_NUM_BUCKETS);
	CU_ASSERT_EQUAL(entries[MANY / 2].hh.tbl->noexpand, 0);
	for (size_t i = 0; i < MANY; i++)
		right += ingot_registry_claim(&things[i * 16], INGOT_KIND_BUFFER) == &entries[i];
	CU_ASSERT_EQUAL(right, MANY);
	CU_ASSERT_PTR_NULL(ingot_registry_claim(&things[16], INGOT_KIND_BUFFER));
}

enum { CONTESTED = 2000 };

struct contest {
	atomic_uint wins[CONTESTED];
};

static void claim_all(void *context, unsigned number)
{
	struct contest *contest = context;

	(void)number;
	for (size_t i = 0; i < CONTESTED; i++)
		if (ingot_registry_claim(&things[i * 16], INGOT_KIND_BUFFER) == &entries[i])
			atomic_fetch_add(&contest->wins[i], 1);
}

static void test_one_claim_wins(void)
{
	static struct contest contest;
	size_t once = 0;

	prepare();
	for (size_t i = 0; i < CONTESTED; i++)
		ingot_registry_add(&entries[i], &things[i * 16], INGOT_KIND_BUFFER);
	threads_run(8, claim_all, &contest);
	for (size_t i = 0; i < CONTESTED; i++)
		once += atomic_load(&contest.wins[i]) == 1;
	CU_ASSERT_EQUAL(once, CONTESTED);
}

struct restless {
	atomic_bool stop;
	atomic_uint wrong;
	int forks_wrong;
};

enum { PER_THREAD = 400, RESTLESS = 5, FORKS = 25 };

/* Small blocks and large ones: the allocator locks differently for them. */
static void churn(size_t i)
{
	ingot_heap_free(ingot_heap_alloc(i % 13 == 0 ? i * 499 : i % 4000));
}

/* In the child: every lock is free, and what the forking thread had added is there. */
static int child_uses_registry(void *context)
{
	struct ingot_live *mine = context;
	struct ingot_live more;
	char thing;
	int wrong = 0;

	wrong += ingot_registry_claim(&things[0], INGOT_KIND_BUFFER) != mine;
	for (size_t i = RESTLESS * PER_THREAD; i < (RESTLESS + 4) * PER_THREAD; i++) {
		ingot_registry_add(&entries[i], &things[i * 16], INGOT_KIND_BUFFER);
		free(malloc(100));
		churn(i);
	}
	for (size_t i = RESTLESS * PER_THREAD; i < (RESTLESS + 4) * PER_THREAD; i++)
		wrong += ingot_registry_claim(&things[i * 16], INGOT_KIND_BUFFER) != &entries[i];
	ingot_registry_add(&more, &thing, INGOT_KIND_PROCESS_HEAP);
	wrong += ingot_registry_claim(&thing, INGOT_KIND_PROCESS_HEAP) != &more;
	return wrong;
}

/* Thread 0 forks; the others keep every lock busy, the heap layer's too. */
static void fork_or_hammer(void *context, unsigned number)
{
	struct restless *restless = context;
	size_t from = (size_t)number * PER_THREAD;
	unsigned wrong = 0;

	if (number == 0) {
		ingot_registry_add(&entries[0], &things[0], INGOT_KIND_BUFFER);
		for (int i = 0; i < FORKS; i++)
			restless->forks_wrong += child_run(child_uses_registry, &entries[0]) != 0;
		wrong += ingot_registry_claim(&things[0], INGOT_KIND_BUFFER) != &entries[0];
		atomic_store(&restless->stop, true);
	}
	while (!atomic_load(&restless->stop)) {
		for (size_t i = from; i < from + PER_THREAD; i++) {
			ingot_registry_add(&entries[i], &things[i * 16], INGOT_KIND_BUFFER);
			churn(i);
		}
		for (size_t i = from; i < from + PER_THREAD; i++)
			wrong += ingot_registry_claim(&things[i * 16], INGOT_KIND_BUFFER) !=
				 &entries[i];
	}
	atomic_fetch_add(&restless->wrong, wrong);
}

static void test_fork_among_threads(void)
{
	static struct restless restless;

	prepare();
	threads_run(RESTLESS, fork_or_hammer, &restless);
	CU_ASSERT_EQUAL(atomic_load(&restless.wrong), 0);
	CU_ASSERT_EQUAL(restless.forks_wrong, 0);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"preparing without memory", test_prepare_without_memory},
		{"add, look, claim", test_add_look_claim},
		{"kinds are apart", test_kinds_are_apart},
		{"a pointer is never followed", test_never_follows},
		{"a table by itself", test_table_by_itself},
		{"many entries, failing growth", test_many_with_failing_growth},
		{"of several claims one wins", test_one_claim_wins},
		{"forks among busy threads", test_fork_among_threads},
		CU_TEST_INFO_NULL};

	return suite_run("registry", tests);
}
