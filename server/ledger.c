/*
 * ledger.c: a page of counts for each process, in memory that all of them share.
 *
 * In and out: see ledger.h. A page has one writer at a time, and whoever replaces a process that died goes on with its
 * page, so that nothing has to be locked that a dead process could hold.
 */
#include <stdatomic.h>
#include <stddef.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "ledger.h"
#include "settings.h"

/* ingot_ledger_counts is nothing but these. */
#define COUNTS (sizeof(struct ingot_ledger_counts) / sizeof(uint64_t))

_Static_assert(sizeof(struct ingot_ledger_counts) % sizeof(uint64_t) == 0,
	       "all counts are uint64_t");

struct page {
	atomic_uint_least64_t counts[COUNTS];
};

struct ingot_ledger {
	struct page *pages; /* shared: INGOT_PROCESSES_MAX of them */
	struct page *own;
	uint64_t before[COUNTS]; /* on the own page, when it was taken */
};

ingot_ledger *ingot_ledger_new(void)
{
	ingot_ledger *ledger = calloc(1, sizeof(*ledger));

	if (!ledger)
		return NULL;
	ledger->pages = mmap(NULL, INGOT_PROCESSES_MAX * sizeof(*ledger->pages),
			     PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (ledger->pages != MAP_FAILED)
		return ledger;
	free(ledger);
	return NULL;
}

void ingot_ledger_free(ingot_ledger *ledger)
{
	if (!ledger)
		return;
	munmap(ledger->pages, INGOT_PROCESSES_MAX * sizeof(*ledger->pages));
	free(ledger);
}

void ingot_ledger_take_page(ingot_ledger *ledger, unsigned number)
{
	ledger->own = &ledger->pages[number - 1];
	for (size_t i = 0; i < COUNTS; i++)
		ledger->before[i] = atomic_load(&ledger->own->counts[i]);
}

void ingot_ledger_write(ingot_ledger *ledger, const struct ingot_ledger_counts *counts)
{
	const uint64_t *numbers = (const uint64_t *)(const void *)counts;

	for (size_t i = 0; i < COUNTS; i++)
		atomic_store(&ledger->own->counts[i], ledger->before[i] + numbers[i]);
}

void ingot_ledger_sum(const ingot_ledger *ledger, struct ingot_ledger_counts *ret_counts)
{
	uint64_t *sums = (uint64_t *)(void *)ret_counts;

	*ret_counts = (struct ingot_ledger_counts){0};
	for (size_t number = 0; number < INGOT_PROCESSES_MAX; number++) {
		for (size_t i = 0; i < COUNTS; i++)
			sums[i] += atomic_load(&ledger->pages[number].counts[i]);
	}
}
