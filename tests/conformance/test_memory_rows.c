/*
 * test_memory_rows.c: the memory families beside Windows, a row of what is known of it a case.
 *
 * A case's name is the row, and in brackets where it is known from: Microsoft's documents (DOC), the SDK's
 * headers (SDK), Windows as Wine's conformance tests saw it (WTEST), or, where those are silent, Ingot's own
 * rule (INF).
 */
#include "suite.h"

#include <stdlib.h>
#include <string.h>

#include "steps.h"

enum { ROWS_MOST = 250, NAME_SIZE = 160 };

static const struct row *const tables[] = {apibuf_rows, heap_rows, heap_flag_rows, netmon_rows,
					   netmon_code_rows};

static struct {
	const struct row *row;
	char name[NAME_SIZE];
} cases[ROWS_MOST];
static size_t case_count;

/* The row that is the running test's. */
static void run_case(void)
{
	const char *name = CU_get_current_test()->pName;

	for (size_t i = 0; i < case_count; i++)
		if (strcmp(cases[i].name, name) == 0)
			row_run(cases[i].row);
}

/* Every row once more for each of its allocations. */
static void run_tortured(void)
{
	unsigned failures = 0;

	for (size_t i = 0; i < case_count; i++)
		failures += row_torture(cases[i].row);
	/* A row takes a block or two, a heap or a run, where it is not of constants. */
	CU_ASSERT(failures >= case_count);
}

/* Whether all rows have cases, each of a name of its own. */
static bool make_cases(void)
{
	for (size_t t = 0; t < sizeof(tables) / sizeof(tables[0]); t++)
		for (const struct row *row = tables[t]; row->what; row++) {
			if (case_count == ROWS_MOST)
				return false;
			cases[case_count].row = row;
			if (snprintf(cases[case_count].name, NAME_SIZE, "%s [%s]", row->what,
				     row->source) >= NAME_SIZE)
				return false;
			for (size_t i = 0; i < case_count; i++)
				if (strcmp(cases[i].name, cases[case_count].name) == 0)
					return false;
			case_count++;
		}
	return true;
}

int main(void)
{
	static CU_TestInfo tests[ROWS_MOST + 2];

	if (!make_cases()) {
		fprintf(stderr, "case %zu: too many, too long, or twice\n", case_count);
		return 2;
	}
	for (size_t i = 0; i < case_count; i++)
		tests[i] = (CU_TestInfo){cases[i].name, run_case};
	tests[case_count] = (CU_TestInfo){"every row with each allocation failing", run_tortured};
	return suite_run("memory rows", tests);
}
