/* test_checked.c: sums, products and alignments of sizes, at and over the edge. */
#include "suite.h"

#include <stdint.h>

#include "checked.h"

static void test_add(void)
{
	size_t sum = 7;

	CU_ASSERT(ingot_size_add(2, 3, &sum));
	CU_ASSERT_EQUAL(sum, 5);
	CU_ASSERT(ingot_size_add(SIZE_MAX - 1, 1, &sum));
	CU_ASSERT_EQUAL(sum, SIZE_MAX);
	sum = 7;
	CU_ASSERT_FALSE(ingot_size_add(SIZE_MAX, 1, &sum));
	CU_ASSERT_EQUAL(sum, 7);
}

static void test_multiply(void)
{
	size_t product = 7;

	CU_ASSERT(ingot_size_multiply(6, 7, &product));
	CU_ASSERT_EQUAL(product, 42);
	CU_ASSERT(ingot_size_multiply(SIZE_MAX, 0, &product));
	CU_ASSERT_EQUAL(product, 0);
	CU_ASSERT(ingot_size_multiply(SIZE_MAX / 2, 2, &product));
	CU_ASSERT_EQUAL(product, SIZE_MAX - 1);
	product = 7;
	CU_ASSERT_FALSE(ingot_size_multiply(SIZE_MAX / 2 + 1, 2, &product));
	CU_ASSERT_EQUAL(product, 7);
}

static void test_align(void)
{
	size_t aligned = 7;

	CU_ASSERT(ingot_size_align(0, 16, &aligned));
	CU_ASSERT_EQUAL(aligned, 0);
	CU_ASSERT(ingot_size_align(1, 16, &aligned));
	CU_ASSERT_EQUAL(aligned, 16);
	CU_ASSERT(ingot_size_align(16, 16, &aligned));
	CU_ASSERT_EQUAL(aligned, 16);
	CU_ASSERT(ingot_size_align(17, 1, &aligned));
	CU_ASSERT_EQUAL(aligned, 17);
	CU_ASSERT(ingot_size_align(SIZE_MAX - 15, 16, &aligned));
	CU_ASSERT_EQUAL(aligned, SIZE_MAX - 15);
	aligned = 7;
	CU_ASSERT_FALSE(ingot_size_align(SIZE_MAX - 14, 16, &aligned));
	CU_ASSERT_EQUAL(aligned, 7);
}

int main(void)
{
	static const CU_TestInfo tests[] = {{"add", test_add},
					    {"multiply", test_multiply},
					    {"align", test_align},
					    CU_TEST_INFO_NULL};

	return suite_run("checked", tests);
}
