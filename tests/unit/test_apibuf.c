/*
 * test_apibuf.c: the four functions of lmapibuf.h, row by row of what is known of Windows and of what
 * Ingot adds to it, and the blocks that results come in.
 */
#include "suite.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "apibuf.h"
#include "lmapibuf.h"
#include "torture.h"
#include "winerror.h"

static void *allocate(DWORD size)
{
	void *buffer = NULL;

	CU_ASSERT_EQUAL_FATAL(NetApiBufferAllocate(size, &buffer), 0);
	CU_ASSERT_PTR_NOT_NULL_FATAL(buffer);
	return buffer;
}

static DWORD size_of(void *buffer)
{
	DWORD size = 0xDEADBEEF;

	CU_ASSERT_EQUAL(NetApiBufferSize(buffer, &size), 0);
	return size;
}

static void test_documented_sample(void)
{
	void *p = allocate(1024);

	memset(p, 0x5A, 1024);
	CU_ASSERT_EQUAL(size_of(p), 1024);
	CU_ASSERT_EQUAL(NetApiBufferReallocate(p, 2048, &p), 0); /* one variable, in and out */
	CU_ASSERT_EQUAL(size_of(p), 2048);
	CU_ASSERT_EQUAL(memcmp(p, (char *)p + 512, 512), 0);
	memset(p, 0, 2048);
	CU_ASSERT_EQUAL(NetApiBufferFree(p), 0);
}

static void test_sizes_are_exact_and_aligned(void)
{
	for (DWORD size = 1; size < 100000; size += 1 + size / 3) {
		void *p = allocate(size);

		CU_ASSERT_EQUAL((uintptr_t)p % 16, 0);
		CU_ASSERT_EQUAL(size_of(p), size);
		memset(p, 0xFF, size);
		CU_ASSERT_EQUAL(NetApiBufferFree(p), 0);
	}
}

static void test_size_zero(void)
{
	void *p = allocate(0);
	void *q = allocate(0);

	CU_ASSERT_PTR_NOT_EQUAL(p, q);
	CU_ASSERT_EQUAL(size_of(p), 0);
	CU_ASSERT_EQUAL(NetApiBufferReallocate(p, 8, &p), 0);
	CU_ASSERT_EQUAL(size_of(p), 8);
	CU_ASSERT_EQUAL(NetApiBufferFree(p), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(q), 0);
}

static void test_null_parameters(void)
{
	void *p = allocate(10);
	DWORD size = 77;

	CU_ASSERT_EQUAL(NetApiBufferAllocate(0, NULL), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(NetApiBufferAllocate(1024, NULL), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(NetApiBufferFree(NULL), 0);
	CU_ASSERT_EQUAL(NetApiBufferSize(NULL, &size), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(size, 77);
	CU_ASSERT_EQUAL(NetApiBufferSize(p, NULL), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(NetApiBufferReallocate(p, 20, NULL), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(NetApiBufferReallocate(p, 0, NULL), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(NetApiBufferReallocate(NULL, 20, NULL), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(size_of(p), 10);
	CU_ASSERT_EQUAL(NetApiBufferFree(p), 0);
}

static void test_reallocate_null_and_zero(void)
{
	void *p = &p;
	void *q = &q;

	CU_ASSERT_EQUAL(NetApiBufferReallocate(NULL, 30, &p), 0);
	CU_ASSERT_EQUAL(size_of(p), 30);
	CU_ASSERT_EQUAL(NetApiBufferReallocate(p, 0, &q), 0);
	CU_ASSERT_PTR_NULL(q);
	CU_ASSERT_EQUAL(NetApiBufferFree(p), ERROR_INVALID_PARAMETER);
	q = &q;
	CU_ASSERT_EQUAL(NetApiBufferReallocate(NULL, 0, &q), 0);
	CU_ASSERT_PTR_NULL(q);
}

static void test_reallocate_keeps_contents(void)
{
	static const DWORD sizes[] = {1, 10, 100, 100000, 4000, 5000000, 33, 70000, 7};
	DWORD size = 0;
	DWORD kept;
	DWORD same;
	void *p = NULL;
	uint8_t *bytes;

	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		kept = sizes[i] < size ? sizes[i] : size;
		size = sizes[i];
		CU_ASSERT_EQUAL_FATAL(NetApiBufferReallocate(p, size, &p), 0);
		CU_ASSERT_EQUAL(size_of(p), size);
		bytes = p;
		for (same = 0; same < kept && bytes[same] == (uint8_t)(same * 31); same++)
			;
		CU_ASSERT_EQUAL(same, kept);
		for (DWORD b = 0; b < size; b++)
			bytes[b] = (uint8_t)(b * 31);
	}
	CU_ASSERT_EQUAL(NetApiBufferFree(p), 0);
}

static void refused(void *pointer)
{
	void *untouched = &untouched;
	DWORD size = 77;
	struct ingot_block_info info = {.size = 77};

	CU_ASSERT_EQUAL(NetApiBufferFree(pointer), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(NetApiBufferSize(pointer, &size), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(NetApiBufferReallocate(pointer, 10, &untouched), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(NetApiBufferReallocate(pointer, 0, &untouched), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(ingot_block_lookup(pointer, &info), ERROR_INVALID_PARAMETER);
	CU_ASSERT_PTR_EQUAL(untouched, &untouched);
	CU_ASSERT_EQUAL(size, 77);
	CU_ASSERT_EQUAL(info.size, 77);
}

/* The page before the pointer is closed, and so is the pointer's own: looking at either is a fault. */
static void test_foreign_pointers(void)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	char *closed = mmap(NULL, page * 2, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	char *heap = malloc(100);
	char local[64];

	CU_ASSERT_FATAL(closed != MAP_FAILED);
	refused(closed + page);
	refused(closed + page + 16);
	refused((void *)(uintptr_t)1);
	refused((void *)UINTPTR_MAX);
	refused((void *)(UINTPTR_MAX << 4));
	refused(heap);
	refused(local);
	refused((void *)(uintptr_t)test_foreign_pointers);
	free(heap);
	munmap(closed, page * 2);
}

static void test_interior_and_freed_pointers(void)
{
	struct ingot_heap_usage before = ingot_heap_live();
	char *p = allocate(200);

	for (int offset = -INT32_C(96); offset <= 208; offset += 8)
		if (offset != 0)
			refused(p + offset);
	CU_ASSERT_EQUAL(size_of(p), 200);
	CU_ASSERT_EQUAL(NetApiBufferFree(p), 0);
	refused(p);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
}

static void test_sizes_near_4_gib(void)
{
	struct ingot_heap_usage before = ingot_heap_live();
	void *untouched = &untouched;
	void *p = allocate(10);
	void *same = p;

	memcpy(p, "123456789", 10);
	CU_ASSERT_EQUAL(NetApiBufferAllocate(UINT32_MAX, &untouched), ERROR_NOT_ENOUGH_MEMORY);
	CU_ASSERT_EQUAL(NetApiBufferAllocate((DWORD)INGOT_BLOCK_SIZE_LIMIT + 1, &untouched),
			ERROR_NOT_ENOUGH_MEMORY);
	CU_ASSERT_EQUAL(ingot_block_new((size_t)UINT32_MAX + 100, &untouched),
			ERROR_NOT_ENOUGH_MEMORY);
	CU_ASSERT_EQUAL(ingot_block_new(SIZE_MAX, &untouched), ERROR_NOT_ENOUGH_MEMORY);
	CU_ASSERT_PTR_EQUAL(untouched, &untouched);
	CU_ASSERT_EQUAL(NetApiBufferReallocate(p, UINT32_MAX, &p), ERROR_NOT_ENOUGH_MEMORY);
	CU_ASSERT_PTR_EQUAL(p, same);
	CU_ASSERT_EQUAL(size_of(p), 10);
	CU_ASSERT_STRING_EQUAL(p, "123456789");
	CU_ASSERT_EQUAL(NetApiBufferFree(p), 0);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
}

/* A result with a type: a root whose two pointers lead into the block, and one that leads out of it. */
struct root {
	struct root *self;
	char *text;
	const char *outside;
};

static const char outside[] = "outside";
static const char type[] = "the type of a root";
static unsigned relocations;
static bool relocated_rightly;

static void *shifted(void *pointer, void *new_base, const void *old_base, size_t size)
{
	uintptr_t offset = (uintptr_t)pointer - (uintptr_t)old_base;

	return offset < size ? (char *)new_base + offset : pointer;
}

static void root_relocate(void *new_base, const void *old_base, size_t size, const void *told_type,
			  uint32_t count)
{
	struct root *root = new_base;

	relocations++;
	relocated_rightly = told_type == type && count == 1 && size == sizeof(*root) + 6;
	root->self = shifted(root->self, new_base, old_base, size);
	root->text = shifted(root->text, new_base, old_base, size);
}

static const struct ingot_block_kind root_kind = {root_relocate};
static const struct ingot_block_content root_content = {&root_kind, type, 1};
static const uint32_t root_bytes = sizeof(struct root) + sizeof("hello");

static bool root_holds(const struct root *root)
{
	return root->self == root && root->text == (const char *)(root + 1) &&
	       strcmp(root->text, "hello") == 0 && root->outside == outside;
}

/* A block made with `capacity` bytes, as a decoder that cannot know better does, and then finished. */
static NET_API_STATUS root_new(size_t capacity, struct root **ret_root)
{
	struct root *root;
	void *block;
	NET_API_STATUS status = ingot_block_new(capacity, &block);

	if (status)
		return status;
	root = block;
	*root = (struct root){root, (char *)(root + 1), outside};
	memcpy(root->text, "hello", sizeof("hello"));
	*ret_root = ingot_block_finish(block, root_bytes, &root_content);
	return 0;
}

static void test_open_blocks_are_unknown(void)
{
	struct ingot_heap_usage before = ingot_heap_live();
	void *block;

	CU_ASSERT_EQUAL_FATAL(ingot_block_new(100, &block), 0);
	CU_ASSERT_EQUAL((uintptr_t)block % 16, 0);
	refused(block);
	ingot_block_discard(block);
	ingot_block_discard(NULL);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
}

static void test_finish_tells_and_gives_back(void)
{
	static const size_t capacities[] = {0, 100, 5000, 3000000};
	struct ingot_heap_usage before;
	struct ingot_block_info info;
	struct root *root = NULL;

	for (size_t i = 0; i < 4; i++) {
		before = ingot_heap_live();
		CU_ASSERT_EQUAL_FATAL(root_new(root_bytes + capacities[i], &root), 0);
		CU_ASSERT(root_holds(root));
		CU_ASSERT_EQUAL(size_of(root), root_bytes);
		CU_ASSERT_EQUAL(ingot_block_lookup(root, &info), 0);
		CU_ASSERT_EQUAL(info.size, root_bytes);
		CU_ASSERT_EQUAL(info.result, root_bytes);
		CU_ASSERT_PTR_EQUAL(info.content.kind, &root_kind);
		CU_ASSERT_PTR_EQUAL(info.content.type, type);
		CU_ASSERT_EQUAL(info.content.count, 1);
		CU_ASSERT(ingot_heap_live().bytes - before.bytes < 10000);
		CU_ASSERT_EQUAL(NetApiBufferFree(root), 0);
		CU_ASSERT_EQUAL(ingot_heap_live().bytes, before.bytes);
	}
}

static void test_plain_memory_has_no_content(void)
{
	struct ingot_block_info info;
	void *p = allocate(12);

	CU_ASSERT_EQUAL(ingot_block_lookup(p, &info), 0);
	CU_ASSERT_EQUAL(info.size, 12);
	CU_ASSERT_EQUAL(info.result, 0);
	CU_ASSERT_PTR_NULL(info.content.kind);
	CU_ASSERT_PTR_NULL(info.content.type);
	CU_ASSERT_EQUAL(info.content.count, 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(p), 0);
}

/* To ten times its size and back in a loop; pointers are right each time, wherever the block went. */
static void test_reallocate_relocates(void)
{
	struct root *first = NULL;
	void *p;

	relocations = 0;
	CU_ASSERT_EQUAL_FATAL(root_new(root_bytes, &first), 0);
	p = first;
	for (DWORD size = root_bytes; size < 10000000; size *= 10) {
		relocated_rightly = true;
		CU_ASSERT_EQUAL(NetApiBufferReallocate(p, size * 10, &p), 0);
		CU_ASSERT(root_holds(p));
		CU_ASSERT(relocated_rightly);
		CU_ASSERT_EQUAL(NetApiBufferReallocate(p, root_bytes, &p), 0);
		CU_ASSERT(root_holds(p));
		CU_ASSERT(relocated_rightly);
	}
	CU_ASSERT(relocations > 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(p), 0);
}

static void test_reallocate_does_not_cut_a_result(void)
{
	struct root *root = NULL;
	void *p;

	CU_ASSERT_EQUAL_FATAL(root_new(root_bytes, &root), 0);
	p = root;
	CU_ASSERT_EQUAL(NetApiBufferReallocate(p, root_bytes - 1, &p), ERROR_INVALID_PARAMETER);
	CU_ASSERT_EQUAL(NetApiBufferReallocate(p, 1, &p), ERROR_INVALID_PARAMETER);
	CU_ASSERT_PTR_EQUAL(p, root);
	CU_ASSERT(root_holds(root));
	CU_ASSERT_EQUAL(size_of(root), root_bytes);
	CU_ASSERT_EQUAL(NetApiBufferReallocate(p, root_bytes + 50, &p), 0);
	CU_ASSERT_EQUAL(NetApiBufferReallocate(p, root_bytes + 1, &p), 0);
	CU_ASSERT_EQUAL(NetApiBufferReallocate(p, root_bytes - 1, &p), ERROR_INVALID_PARAMETER);
	CU_ASSERT(root_holds(p));
	CU_ASSERT_EQUAL(NetApiBufferReallocate(p, 0, &p), 0);
	CU_ASSERT_PTR_NULL(p);
}

/* The torture steps: each does one thing that allocates, and leaves nothing. */

static uint32_t step_allocate(void *context)
{
	void *untouched = context;
	void *p = untouched;
	NET_API_STATUS status = NetApiBufferAllocate(1000, &p);

	if (status) {
		CU_ASSERT_PTR_EQUAL(p, untouched);
		return status;
	}
	return NetApiBufferFree(p);
}

static uint32_t step_reallocate_nothing(void *context)
{
	void *untouched = context;
	void *p = untouched;
	NET_API_STATUS status = NetApiBufferReallocate(NULL, 1000, &p);

	if (status) {
		CU_ASSERT_PTR_EQUAL(p, untouched);
		return status;
	}
	return NetApiBufferFree(p);
}

static uint32_t step_reallocate(void *context)
{
	struct root *root = NULL;
	NET_API_STATUS status = root_new(root_bytes, &root);
	void *p = root;

	(void)context;
	if (status)
		return status;
	for (DWORD size = 1000; !status && size < 10000000; size *= 100) {
		status = NetApiBufferReallocate(p, size, &p);
		CU_ASSERT(root_holds(p));
	}
	CU_ASSERT_EQUAL(NetApiBufferFree(p), 0);
	return status;
}

static uint32_t step_finish(void *context)
{
	struct root *root = NULL;
	NET_API_STATUS status = root_new(1000000, &root);

	(void)context;
	if (status)
		return status;
	CU_ASSERT(root_holds(root));
	CU_ASSERT_EQUAL(size_of(root), root_bytes);
	return NetApiBufferFree(root);
}

static void test_torture(void)
{
	int anything;

	CU_ASSERT_EQUAL(torture(step_allocate, &anything, ERROR_NOT_ENOUGH_MEMORY), 1);
	CU_ASSERT_EQUAL(torture(step_reallocate_nothing, &anything, ERROR_NOT_ENOUGH_MEMORY), 1);
	CU_ASSERT_EQUAL(torture(step_reallocate, NULL, ERROR_NOT_ENOUGH_MEMORY), 3);
	CU_ASSERT_EQUAL(torture(step_finish, NULL, ERROR_NOT_ENOUGH_MEMORY), 1);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"the documents' sample", test_documented_sample},
		{"sizes are exact, addresses aligned", test_sizes_are_exact_and_aligned},
		{"size 0", test_size_zero},
		{"NULL parameters", test_null_parameters},
		{"reallocating NULL, and to 0", test_reallocate_null_and_zero},
		{"reallocating keeps contents", test_reallocate_keeps_contents},
		{"foreign pointers", test_foreign_pointers},
		{"interior and freed pointers", test_interior_and_freed_pointers},
		{"sizes near 4 GiB", test_sizes_near_4_gib},
		{"open blocks are unknown", test_open_blocks_are_unknown},
		{"finishing tells and gives back", test_finish_tells_and_gives_back},
		{"plain memory has no content", test_plain_memory_has_no_content},
		{"reallocating relocates", test_reallocate_relocates},
		{"reallocating does not cut a result", test_reallocate_does_not_cut_a_result},
		{"each allocation failing", test_torture},
		CU_TEST_INFO_NULL};

	return suite_run("apibuf", tests);
}
