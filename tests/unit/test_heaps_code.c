/* test_heaps_code.c: heaps whose blocks may hold code: it runs there, and where the system lets none, none is. */
#include "suite.h"

#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#include "child.h"
#include "code.h"
#include "heap.h"
#include "heaps.h"
#include "torture.h"

/* What /proc/self/maps says about an address: "rwxp". */
static void permissions(const void *memory, char ret_text[5])
{
	FILE *maps = fopen("/proc/self/maps", "r");
	unsigned long start;
	unsigned long end;
	char line[512];

	strcpy(ret_text, "none");
	while (maps && fgets(line, sizeof(line), maps)) {
		char text[5];

		if (sscanf(line, "%lx-%lx %4s", &start, &end, text) == 3 &&
		    (unsigned long)memory >= start && (unsigned long)memory < end)
			memcpy(ret_text, text, sizeof(text));
	}
	if (maps)
		fclose(maps);
}

static void test_code_runs(void)
{
	struct ingot_heap_usage before = ingot_heap_live();
	HANDLE heap = create(HEAP_CREATE_ENABLE_EXECUTE, 0);
	HANDLE plain = create(0, 0);
	char *small = allocate(heap, HEAP_ZERO_MEMORY, sizeof(code_bytes));
	char *data = allocate(plain, 0, sizeof(code_bytes));
	char text[5];

	permissions(small, text);
	CU_ASSERT_STRING_EQUAL(text, "rwxp");
	permissions(data, text);
	CU_ASSERT_STRING_EQUAL(text, "rw-p");
	code_write(small);
	CU_ASSERT_EQUAL(code_run(small), 42);
	CU_ASSERT(ingot_heap_live().bytes > before.bytes);
	destroy(heap);
	destroy(plain);
	permissions(small, text);
	CU_ASSERT(strcmp(text, "rwxp") != 0);
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
	CU_ASSERT_EQUAL(ingot_heap_live().bytes, before.bytes);
}

/* It goes along when its block moves or changes its size, and ends with HeapFree. */
static void test_code_moves(void)
{
	static const size_t sizes[] = {100000, 5000000, 4096, 1, 70000, 0};
	struct ingot_heap_usage before;
	HANDLE heap = create(HEAP_CREATE_ENABLE_EXECUTE, 0);
	char *memory = allocate(heap, 0, 100);
	char text[5];

	code_write(memory);
	before = ingot_heap_live();
	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		/* So that it cannot stay. */
		char *behind = allocate(heap, 0, 100);

		memory = HeapReAlloc(heap, HEAP_ZERO_MEMORY, memory, sizes[i]);
		CU_ASSERT_PTR_NOT_NULL_FATAL(memory);
		CU_ASSERT_EQUAL(HeapSize(heap, 0, memory), sizes[i]);
		CU_ASSERT_EQUAL(HeapValidate(heap, 0, NULL), TRUE);
		if (sizes[i] > sizeof(code_bytes)) {
			memory[sizes[i] - 1] = 1;
			code_write(memory);
			CU_ASSERT_EQUAL(code_run(memory), 42);
			permissions(memory + sizes[i] - 1, text);
			CU_ASSERT_STRING_EQUAL(text, "rwxp");
		}
		release(heap, behind);
	}
	CU_ASSERT_EQUAL(ingot_heap_live().blocks, before.blocks);
	CU_ASSERT_EQUAL(ingot_heap_live().bytes, before.bytes);
	release(heap, memory);
	ASSERT_LEAVES(ERROR_INVALID_PARAMETER, !HeapFree(heap, 0, memory));
	destroy(heap);
}

/* Nothing is known of what lies behind a block: it stays, larger, or is as it was. */
static void test_in_place(void)
{
	const DWORD in_place = HEAP_REALLOC_IN_PLACE_ONLY;
	HANDLE heap = create(HEAP_CREATE_ENABLE_EXECUTE, 0);
	char *memory = allocate(heap, 0, 100000);
	void *wall;
	char *end;

	memory[0] = 7;
	CU_ASSERT_PTR_EQUAL(HeapReAlloc(heap, in_place, memory, 100), memory);
	CU_ASSERT_EQUAL(HeapSize(heap, 0, memory), 100);
	/* Its surplus is the system's again, and in front of the wall it comes back. */
	end = (char *)(((uintptr_t)memory + 100000) & ~(uintptr_t)4095);
	wall = mmap(end, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
	CU_ASSERT_PTR_EQUAL_FATAL(wall, end);
	CU_ASSERT_PTR_EQUAL(HeapReAlloc(heap, in_place, memory, 90000), memory);
	memory[89999] = 1;
	ASSERT_LEAVES(ERROR_NOT_ENOUGH_MEMORY, !HeapReAlloc(heap, in_place, memory, 100000));
	CU_ASSERT_EQUAL(HeapSize(heap, 0, memory), 90000);
	CU_ASSERT_EQUAL(memory[0], 7);
	munmap(wall, 4096);
	destroy(heap);
}

static void test_fixed(void)
{
	HANDLE heap = create(HEAP_CREATE_ENABLE_EXECUTE, 16 * KIB);

	ASSERT_LEAVES(ERROR_NOT_ENOUGH_MEMORY, !HeapAlloc(heap, 0, 16 * KIB));
	code_write(allocate(heap, 0, 8 * KIB));
	ASSERT_LEAVES(ERROR_NOT_ENOUGH_MEMORY, !HeapAlloc(heap, 0, 8 * KIB));
	destroy(heap);
}

static uint32_t step(void *context)
{
	HANDLE heap = HeapCreate(HEAP_CREATE_ENABLE_EXECUTE, 0, 0);
	char *memory;
	char *larger;

	(void)context;
	if (!heap)
		return GetLastError();
	SetLastError(0);
	memory = HeapAlloc(heap, 0, sizeof(code_bytes));
	if (memory) {
		code_write(memory);
		larger = HeapReAlloc(heap, 0, memory, 300000);
		CU_ASSERT_EQUAL(code_run(larger ? larger : memory), 42);
	}
	CU_ASSERT_EQUAL(HeapDestroy(heap), TRUE);
	return GetLastError();
}

static void test_memory_short(void)
{
	/* The heap, the page that it asks for, the table (2), the block, its growth. */
	CU_ASSERT_EQUAL(torture(step, NULL, ERROR_NOT_ENOUGH_MEMORY), 6);
}

/* From here on the process gets no memory that is executed. */
static int refuse_code(int error)
{
	struct sock_filter steps[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_mmap, 0, 3),
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[2])),
		BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, PROT_EXEC, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | (unsigned)error),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog program = {sizeof(steps) / sizeof(steps[0]), steps};

	return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) ||
	       prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
}

/* In the child: the status that HeapCreate gives. */
static int create_refused(void *context)
{
	const int *error = context;
	int wrong = refuse_code(*error);

	errno = 4711;
	if (HeapCreate(HEAP_CREATE_ENABLE_EXECUTE, 0, 0) || wrong || errno != 4711)
		return 99;
	if (!HeapDestroy(HeapCreate(0, 0, 0)))
		return 98;
	(void)!HeapCreate(HEAP_CREATE_ENABLE_EXECUTE, 0, 0);
	return (int)GetLastError();
}

static void test_refused(void)
{
	static const struct {
		int error;
		int status;
	} rows[] = {{EPERM, ERROR_NOT_SUPPORTED},
		    {EACCES, ERROR_NOT_SUPPORTED},
		    {ENOMEM, ERROR_NOT_ENOUGH_MEMORY}};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		int error = rows[i].error;

		CU_ASSERT_EQUAL(child_run(create_refused, &error), rows[i].status);
	}
}

int main(void)
{
	static const CU_TestInfo tests[] = {{"code runs", test_code_runs},
					    {"code moves with its block", test_code_moves},
					    {"in place", test_in_place},
					    {"a fixed heap", test_fixed},
					    {"memory is short", test_memory_short},
					    {"the system refuses", test_refused},
					    CU_TEST_INFO_NULL};

	return suite_run("heaps_code", tests);
}
