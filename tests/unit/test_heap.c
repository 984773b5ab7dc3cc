/* test_heap.c: the heap layer: alignment, counters, resizing, and the switch that makes it fail. */
#include "suite.h"

#include <stdatomic.h>
#include <stdint.h>
#include <string.h>

#include "heap.h"
#include "threads.h"

static void test_alignment(void)
{
	void *blocks[600];

	for (size_t size = 0; size < 600; size++) {
		blocks[size] = ingot_heap_alloc(size);
		CU_ASSERT_PTR_NOT_NULL_FATAL(blocks[size]);
		CU_ASSERT_EQUAL((uintptr_t)blocks[size] % INGOT_HEAP_ALIGN, 0);
		memset(blocks[size], 0xA5, size);
	}
	CU_ASSERT_PTR_NOT_EQUAL(blocks[0], blocks[1]);
	for (size_t size = 0; size < 600; size++)
		ingot_heap_free(blocks[size]);
	for (size_t size = 1000; size < (size_t)64 << 20; size *= 3) {
		blocks[0] = ingot_heap_alloc(size);
		CU_ASSERT_PTR_NOT_NULL_FATAL(blocks[0]);
		CU_ASSERT_EQUAL((uintptr_t)blocks[0] % INGOT_HEAP_ALIGN, 0);
		ingot_heap_free(blocks[0]);
	}
}

static void test_zeroed(void)
{
	unsigned char *block = ingot_heap_alloc(5000);
	unsigned char sum = 0;

	CU_ASSERT_PTR_NOT_NULL_FATAL(block);
	memset(block, 0xFF, 5000);
	ingot_heap_free(block);
	block = ingot_heap_alloc_zeroed(5000);
	CU_ASSERT_PTR_NOT_NULL_FATAL(block);
	for (size_t i = 0; i < 5000; i++)
		sum |= block[i];
	CU_ASSERT_EQUAL(sum, 0);
	ingot_heap_free(block);
}

static void test_counters(void)
{
	struct ingot_heap_usage before = ingot_heap_live();
	struct ingot_heap_usage now;
	void *own = ingot_heap_alloc_uncounted(100);
	void *block = ingot_heap_alloc(100);

	CU_ASSERT_PTR_NOT_NULL_FATAL(block);
	CU_ASSERT_PTR_NOT_NULL(own);
	now = ingot_heap_live();
	CU_ASSERT_EQUAL(now.blocks, before.blocks + 1);
	CU_ASSERT(now.bytes >= before.bytes + 100);
	CU_ASSERT(now.bytes < before.bytes + 1000);
	block = ingot_heap_resize(block, 100, 100000);
	CU_ASSERT_PTR_NOT_NULL_FATAL(block);
	now = ingot_heap_live();
	CU_ASSERT_EQUAL(now.blocks, before.blocks + 1);
	CU_ASSERT(now.bytes >= before.bytes + 100000);
	ingot_heap_free(block);
	ingot_heap_free(NULL);
	ingot_heap_free_uncounted(own);
	ingot_heap_free_uncounted(NULL);
	now = ingot_heap_live();
	CU_ASSERT_EQUAL(now.blocks, before.blocks);
	CU_ASSERT_EQUAL(now.bytes, before.bytes);
}

static void fill(unsigned char *block, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		block[i] = (unsigned char)(i * 7 + i / 256);
}

static size_t filled(const unsigned char *block, size_t size)
{
	size_t i = 0;

	while (i < size && block[i] == (unsigned char)(i * 7 + i / 256))
		i++;
	return i;
}

/* Up and down over every size class and over the places where the allocator moves or maps. */
static void test_resize_keeps_contents(void)
{
	static const size_t sizes[] = {1,    0,      17,      1000,   4000,    40000, 300,
				       9000, 200000, 3 << 20, 100000, 9 << 20, 50,    8192};
	struct ingot_heap_usage before = ingot_heap_live();
	unsigned char *block = NULL;
	size_t size = 0;
	size_t kept;

	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		kept = sizes[i] < size ? sizes[i] : size;
		block = ingot_heap_resize(block, size, sizes[i]);
		CU_ASSERT_PTR_NOT_NULL_FATAL(block);
		CU_ASSERT_EQUAL((uintptr_t)block % INGOT_HEAP_ALIGN, 0);
		CU_ASSERT_EQUAL(filled(block, kept), kept);
		fill(block, kept, sizes[i]);
		size = sizes[i];
	}
	ingot_heap_free(block);
	CU_ASSERT_EQUAL(ingot_heap_live().bytes, before.bytes);
}

/* A block may keep what a move would cost too much for, but not many times what it holds. */
static void test_resize_gives_surplus_back(void)
{
	struct ingot_heap_usage before = ingot_heap_live();
	void *block = ingot_heap_alloc(10 << 20);

	CU_ASSERT_PTR_NOT_NULL_FATAL(block);
	block = ingot_heap_resize(block, 10 << 20, 1000);
	CU_ASSERT_PTR_NOT_NULL_FATAL(block);
	CU_ASSERT(ingot_heap_live().bytes - before.bytes < 10000);
	ingot_heap_free(block);
}

/* Who asks first whether anything is gained loses nothing by leaving it. */
static void test_gains(void)
{
	size_t left = 0;

	for (size_t size = 16; size < 20000; size += 997) {
		for (size_t smaller = 1; smaller < size; smaller += 499) {
			void *block = ingot_heap_alloc(size);
			size_t usable = ingot_heap_usable(block);

			if (!ingot_heap_gains(size, smaller)) {
				left++;
				block = ingot_heap_resize(block, size, smaller);
				CU_ASSERT_EQUAL(ingot_heap_usable(block), usable);
			}
			ingot_heap_free(block);
		}
	}
	/* under a tool that watches, everything is gained */
	CU_ASSERT(left > 50 || ingot_heap_gains(16, 15));
	CU_ASSERT(ingot_heap_gains((size_t)1 << 20, 100));
}

static void test_absurd_sizes(void)
{
	struct ingot_heap_usage before = ingot_heap_live();
	unsigned char *block = ingot_heap_alloc(10);

	CU_ASSERT_PTR_NOT_NULL_FATAL(block);
	fill(block, 0, 10);
	CU_ASSERT_PTR_NULL(ingot_heap_alloc(SIZE_MAX));
	CU_ASSERT_PTR_NULL(ingot_heap_alloc_zeroed(INGOT_HEAP_MAX + 1));
	CU_ASSERT_PTR_NULL(ingot_heap_alloc_uncounted(SIZE_MAX / 2));
	CU_ASSERT_PTR_NULL(ingot_heap_resize(block, 10, SIZE_MAX - 100));
	CU_ASSERT_EQUAL(filled(block, 10), 10);
	ingot_heap_free(block);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
}

static void test_failure_switch(void)
{
	unsigned char *a;
	void *b;

	CU_ASSERT_EQUAL(ingot_heap_fail_at(3), 0);
	a = ingot_heap_alloc(20);
	b = ingot_heap_alloc_zeroed(20);
	CU_ASSERT_PTR_NOT_NULL_FATAL(a);
	CU_ASSERT_PTR_NOT_NULL(b);
	fill(a, 0, 20);
	CU_ASSERT_PTR_NULL(ingot_heap_resize(a, 20, 40));
	CU_ASSERT_EQUAL(filled(a, 20), 20);
	CU_ASSERT_EQUAL(ingot_heap_fail_at(0), 0);
	a = ingot_heap_resize(a, 20, 40);
	CU_ASSERT_PTR_NOT_NULL(a);
	ingot_heap_free(b);

	CU_ASSERT_EQUAL(ingot_heap_fail_at(1), 0);
	CU_ASSERT_PTR_NULL(ingot_heap_alloc_uncounted(20));
	b = ingot_heap_alloc_uncounted(20);
	CU_ASSERT_PTR_NOT_NULL(b);
	ingot_heap_free_uncounted(b);

	CU_ASSERT_EQUAL(ingot_heap_fail_at(9), 0);
	ingot_heap_free(a);
	CU_ASSERT_EQUAL(ingot_heap_fail_at(0), 9);
}

struct strikes {
	atomic_uint failed;
	atomic_uint wrong;
};

static void allocate_often(void *context, unsigned number)
{
	struct strikes *strikes = context;
	unsigned char *block;

	for (unsigned i = 0; i < 2000; i++) {
		block = ingot_heap_alloc(1 + (i * 37 + number) % 3000);
		if (!block) {
			atomic_fetch_add(&strikes->failed, 1);
			continue;
		}
		*block = (unsigned char)number;
		if (i % 16 == 0)
			(void)ingot_heap_live();
		if (*block != (unsigned char)number)
			atomic_fetch_add(&strikes->wrong, 1);
		ingot_heap_free(block);
	}
}

/* More threads than the layer has slots; the one failing allocation fails for one of them. */
static void test_threads(void)
{
	struct ingot_heap_usage before = ingot_heap_live();
	struct strikes strikes = {0};

	for (unsigned round = 0; round < 3; round++) {
		atomic_store(&strikes.failed, 0);
		ingot_heap_fail_at(777);
		threads_run(8, allocate_often, &strikes);
		CU_ASSERT_EQUAL(atomic_load(&strikes.failed), 1);
		CU_ASSERT_EQUAL(ingot_heap_fail_at(0), 0);
	}
	threads_run(THREADS_MAX, allocate_often, &strikes);
	CU_ASSERT_EQUAL(atomic_load(&strikes.wrong), 0);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
	CU_ASSERT_EQUAL(ingot_heap_live().bytes, before.bytes);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"blocks are aligned to 16", test_alignment},
		{"zeroed", test_zeroed},
		{"counters", test_counters},
		{"resizing keeps contents", test_resize_keeps_contents},
		{"resizing gives a large surplus back", test_resize_gives_surplus_back},
		{"what making a block smaller gains", test_gains},
		{"absurd sizes", test_absurd_sizes},
		{"the failure switch", test_failure_switch},
		{"threads", test_threads},
		CU_TEST_INFO_NULL};

	return suite_run("heap", tests);
}
