/*
 * suite.h: the main() of a test program in one call.
 *
 * In: a name and an array of CUnit tests that ends with CU_TEST_INFO_NULL. Out: what main() returns, 0
 * when every test ran, asserted something and passed. One suite a program; a test that forks leaves the
 * child with _exit().
 *
 *     int main(void)
 *     {
 *         static const CU_TestInfo tests[] = {{"what holds", test_it}, CU_TEST_INFO_NULL};
 *         return suite_run("noun", tests);
 *     }
 */
#ifndef INGOT_TEST_SUITE_H
#define INGOT_TEST_SUITE_H

#include <CUnit/Basic.h>
#include <stdio.h>

static inline int suite_run(const char *name, const CU_TestInfo *tests)
{
	unsigned wanted = 0;
	CU_pSuite suite;
	int verdict = 1;

	if (CU_initialize_registry() != CUE_SUCCESS) {
		fprintf(stderr, "%s: CUnit did not start: %s\n", name, CU_get_error_msg());
		return 2;
	}
	suite = CU_add_suite(name, NULL, NULL);
	while (suite && tests[wanted].pName && tests[wanted].pTestFunc &&
	       CU_add_test(suite, tests[wanted].pName, tests[wanted].pTestFunc))
		wanted++;
	if (!suite || tests[wanted].pName) {
		fprintf(stderr, "%s: test %u was refused: %s\n", name, wanted, CU_get_error_msg());
		goto out;
	}
	CU_basic_set_mode(CU_BRM_VERBOSE);
	if (CU_basic_run_tests() == CUE_SUCCESS && wanted > 0 &&
	    CU_get_number_of_tests_run() == wanted && CU_get_number_of_asserts() >= wanted &&
	    CU_get_number_of_failure_records() == 0)
		verdict = 0;
out:
	CU_cleanup_registry();
	fflush(stdout);
	return verdict;
}

#endif
