/*
 * test_property.c: what holds for every type and every value, tried with random ones.
 *
 * In: --seed N (else the time), --cases N (else INGOT_PROPERTY_CASES, else 2000), --replay FILE. Out: CUnit's verdict;
 * the seed is printed, and a case that fails is left, made small, in the folder INGOT_PROPERTY_OUT. The files in
 * regressions/ are cases that failed once, or that say something plain: they are run first.
 */
#include <dirent.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "suite.h"

#include "choices.h"
#include "trial.h"

static uint64_t seed;
static uint64_t cases = 2000;

static int is_case(const struct dirent *entry)
{
	size_t length = strlen(entry->d_name);

	return length > 4 && strcmp(entry->d_name + length - 4, ".idl") == 0;
}

static void test_regressions(void)
{
	struct dirent **entries;
	int count = scandir(INGOT_TEST_DATA "/regressions", &entries, is_case, alphasort);

	CU_ASSERT_FATAL(count > 0);
	for (int i = 0; i < count; i++) {
		char path[1024];

		snprintf(path, sizeof(path), "%s/regressions/%s", INGOT_TEST_DATA,
			 entries[i]->d_name);
		CU_ASSERT_TRUE(trial_replay(path));
		free(entries[i]);
	}
	free(entries);
}

static void test_random(void)
{
	struct trial_totals totals = {0};
	clock_t start = clock();

	printf("\n    seed %" PRIu64 ", %" PRIu64 " cases\n", seed, cases);
	CU_ASSERT_TRUE(trial_run(seed, cases, INGOT_PROPERTY_OUT, &totals));
	CU_ASSERT_EQUAL(totals.cases, cases);
	/* Types without values, or without members, would prove nothing. */
	CU_ASSERT(totals.wire_bytes >= 8 * cases);
	printf("    %" PRIu64 " bytes of values, %ld ms to start with\n    ", totals.wire_bytes,
	       (long)((clock() - start) * 1000 / CLOCKS_PER_SEC));
}

/* A decimal number, whole. */
static int read_number(const char *text, uint64_t *ret_number)
{
	char *end;

	if (!text || !*text)
		return -1;
	*ret_number = strtoull(text, &end, 10);
	return *end ? -1 : 0;
}

int main(int argc, char **argv)
{
	static const CU_TestInfo tests[] = {
		{"cases of before", test_regressions},
		{"random types, random values", test_random},
		CU_TEST_INFO_NULL,
	};
	const char *wanted = getenv("INGOT_PROPERTY_CASES");
	int bad = wanted ? read_number(wanted, &cases) : 0;

	seed = (uint64_t)time(NULL);
	for (int i = 1; i + 1 < argc; i += 2) {
		if (strcmp(argv[i], "--replay") == 0)
			return trial_replay(argv[i + 1]) ? EXIT_SUCCESS : EXIT_FAILURE;
		bad |= read_number(argv[i + 1], strcmp(argv[i], "--seed") == 0 ? &seed : &cases);
		bad |= strcmp(argv[i], "--seed") != 0 && strcmp(argv[i], "--cases") != 0;
	}
	if (bad || argc % 2 == 0) {
		fprintf(stderr, "usage: test_property [--seed N] [--cases N] | --replay FILE\n");
		return 2;
	}
	return suite_run("property", tests);
}
