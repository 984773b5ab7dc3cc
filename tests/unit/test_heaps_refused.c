/* test_heaps_refused.c: handles and pointers that are none, damaged blocks, and exceptions. */
#include "suite.h"

#include <setjmp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "heaps.h"
#include "lmapibuf.h"

static void handle_refused(HANDLE heap, void *memory)
{
	ASSERT_LEAVES(ERROR_INVALID_HANDLE, !HeapAlloc(heap, 0, 10));
	ASSERT_LEAVES(ERROR_INVALID_HANDLE, !HeapAlloc(heap, HEAP_NO_SERIALIZE, 10));
	ASSERT_LEAVES(ERROR_INVALID_HANDLE, !HeapReAlloc(heap, 0, memory, 10));
	ASSERT_LEAVES(ERROR_INVALID_HANDLE, HeapFree(heap, 0, memory) == FALSE);
	ASSERT_LEAVES(ERROR_INVALID_HANDLE, HeapDestroy(heap) == FALSE);
	ASSERT_LEAVES(untold, HeapSize(heap, 0, memory) == (SIZE_T)-1);
	ASSERT_LEAVES(untold, HeapValidate(heap, 0, memory) == FALSE);
	ASSERT_LEAVES(untold, HeapValidate(heap, 0, NULL) == FALSE);
}

static void test_handles_that_are_none(void)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	char *closed = mmap(NULL, page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	HANDLE heap = create(0, 0);
	char *memory = allocate(heap, 0, 10);
	char *shared = allocate(GetProcessHeap(), 0, 10);
	HANDLE next;

	CU_ASSERT_FATAL(closed != MAP_FAILED);
	handle_refused(NULL, memory);
	handle_refused((HANDLE)(intptr_t)-1, memory);
	handle_refused(closed, memory);
	handle_refused(memory, memory);
	handle_refused((char *)heap + 1, memory);
	handle_refused((char *)heap + 0x10000, memory);
	CU_ASSERT_EQUAL(HeapSize(heap, 0, memory), 10);
	ASSERT_LEAVES(ERROR_INVALID_HANDLE, HeapDestroy(GetProcessHeap()) == FALSE);
	release(GetProcessHeap(), shared);
	destroy(heap);
	handle_refused(heap, memory);
	for (int i = 0; i < 100; i++) {
		next = create(0, 0);
		CU_ASSERT_PTR_NOT_EQUAL(next, heap);
		handle_refused(heap, memory);
		destroy(next);
	}
	munmap(closed, page);
}

static void pointer_refused(HANDLE heap, void *pointer)
{
	ASSERT_LEAVES(ERROR_INVALID_PARAMETER, !HeapReAlloc(heap, 0, pointer, 10));
	ASSERT_LEAVES(ERROR_INVALID_PARAMETER, !HeapReAlloc(heap, 0, pointer, 0));
	ASSERT_LEAVES(ERROR_INVALID_PARAMETER, HeapFree(heap, 0, pointer) == FALSE);
	ASSERT_LEAVES(untold, HeapSize(heap, 0, pointer) == (SIZE_T)-1);
	ASSERT_LEAVES(untold, HeapValidate(heap, 0, pointer) == FALSE);
}

static void test_pointers_of_no_block(void)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	char *closed = mmap(NULL, page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	HANDLE heaps[] = {create(0, 0), create(HEAP_NO_SERIALIZE, 0), create(0, MIB),
			  GetProcessHeap()};
	char *mine[4];
	void *foreign = malloc(100);
	void *buffer = NULL;

	CU_ASSERT_FATAL(closed != MAP_FAILED);
	CU_ASSERT_EQUAL_FATAL(NetApiBufferAllocate(100, &buffer), 0);
	for (size_t i = 0; i < 4; i++)
		mine[i] = allocate(heaps[i], 0, 100);
	for (size_t i = 0; i < 4; i++) {
		pointer_refused(heaps[i], closed);
		pointer_refused(heaps[i], closed + 64);
		pointer_refused(heaps[i], foreign);
		pointer_refused(heaps[i], buffer);
		pointer_refused(heaps[i], heaps[i]);
		pointer_refused(heaps[i], mine[(i + 1) % 4]);
		for (int offset = -96; offset <= 112; offset += 8)
			if (offset != 0)
				pointer_refused(heaps[i], mine[i] + offset);
		CU_ASSERT_EQUAL(NetApiBufferFree(mine[i]), ERROR_INVALID_PARAMETER);
		CU_ASSERT_EQUAL(HeapSize(heaps[i], 0, mine[i]), 100);
	}
	for (size_t i = 0; i < 4; i++) {
		release(heaps[i], mine[i]);
		pointer_refused(heaps[i], mine[i]);
	}
	for (size_t i = 0; i < 3; i++)
		destroy(heaps[i]);
	CU_ASSERT_EQUAL(NetApiBufferFree(buffer), 0);
	free(foreign);
	munmap(closed, page);
}

/* Write `count` bytes at `from`, as a program with a fault does, look, and put back what was there. */
static void damage_is_seen(HANDLE heap, char *block, char *from, size_t count)
{
	char kept[64];

	memcpy(kept, from, count);
	for (size_t i = 0; i < count; i++)
		from[i] = (char)~from[i];
	ASSERT_LEAVES(untold, HeapValidate(heap, 0, block) == FALSE);
	ASSERT_LEAVES(untold, HeapValidate(heap, 0, NULL) == FALSE);
	memcpy(from, kept, count);
	CU_ASSERT_EQUAL(HeapValidate(heap, 0, block), TRUE);
	CU_ASSERT_EQUAL(HeapValidate(heap, 0, NULL), TRUE);
}

static void test_validate_sees_damage(void)
{
	HANDLE heap = create(0, 0);
	char *block;

	for (int i = 0; i < 5; i++)
		allocate(heap, 0, 100);
	block = allocate(heap, 0, 100);
	for (int i = 0; i < 5; i++)
		allocate(heap, 0, 100);
	/* From behind, running backwards; from in front, running over the header's start. */
	for (size_t count = 1; count <= 64; count++)
		damage_is_seen(heap, block, block - count, count);
	for (size_t count = 8; count <= 64; count++)
		damage_is_seen(heap, block, block - 64, count);
	destroy(heap);
}

static _Thread_local struct {
	unsigned calls;
	DWORD code;
	HANDLE heap;
	SIZE_T bytes;
	DWORD error;
	jmp_buf *leave;
} raised;

static void handler(DWORD code, HANDLE heap, SIZE_T bytes)
{
	raised.calls++;
	raised.code = code;
	raised.heap = heap;
	raised.bytes = bytes;
	raised.error = GetLastError();
	if (raised.leave)
		longjmp(*raised.leave, 1);
}

static void was_raised(DWORD code, HANDLE heap, SIZE_T bytes, DWORD error)
{
	CU_ASSERT_EQUAL(raised.calls, 1);
	CU_ASSERT_EQUAL(raised.code, code);
	CU_ASSERT_PTR_EQUAL(raised.heap, heap);
	CU_ASSERT_EQUAL(raised.bytes, bytes);
	CU_ASSERT_EQUAL(raised.error, error);
	raised.calls = 0;
}

static void test_exceptions(void)
{
	HANDLE raising = create(HEAP_GENERATE_EXCEPTIONS, MIB);
	HANDLE heap = create(0, MIB);
	char *memory = allocate(raising, 0, 100);
	char *quiet = allocate(heap, 0, 100);
	int local;

	CU_ASSERT(ingot_set_heap_exception_handler(handler) == NULL);
	/* The heap's flag. */
	ASSERT_LEAVES(ERROR_NOT_ENOUGH_MEMORY, !HeapAlloc(raising, 0, 2 * MIB));
	was_raised(STATUS_NO_MEMORY, raising, 2 * MIB, ERROR_NOT_ENOUGH_MEMORY);
	CU_ASSERT_PTR_NULL(HeapReAlloc(raising, 0, memory, 3 * MIB));
	was_raised(STATUS_NO_MEMORY, raising, 3 * MIB, ERROR_NOT_ENOUGH_MEMORY);
	CU_ASSERT_PTR_NULL(HeapReAlloc(raising, HEAP_REALLOC_IN_PLACE_ONLY, memory, 500000));
	was_raised(STATUS_NO_MEMORY, raising, 500000, ERROR_NOT_ENOUGH_MEMORY);
	CU_ASSERT_PTR_NULL(HeapReAlloc(raising, 0, &local, 10));
	was_raised(STATUS_ACCESS_VIOLATION, raising, 10, ERROR_INVALID_PARAMETER);
	/* The call's. */
	CU_ASSERT_PTR_NULL(HeapAlloc(heap, HEAP_GENERATE_EXCEPTIONS, 2 * MIB));
	was_raised(STATUS_NO_MEMORY, heap, 2 * MIB, ERROR_NOT_ENOUGH_MEMORY);
	CU_ASSERT_PTR_NULL(HeapReAlloc(heap, HEAP_GENERATE_EXCEPTIONS, quiet, 2 * MIB));
	was_raised(STATUS_NO_MEMORY, heap, 2 * MIB, ERROR_NOT_ENOUGH_MEMORY);
	CU_ASSERT_PTR_NULL(HeapAlloc(GetProcessHeap(), HEAP_GENERATE_EXCEPTIONS, SIZE_MAX));
	was_raised(STATUS_NO_MEMORY, GetProcessHeap(), SIZE_MAX, ERROR_NOT_ENOUGH_MEMORY);
	CU_ASSERT_PTR_NULL(HeapAlloc(&local, HEAP_GENERATE_EXCEPTIONS, 10));
	was_raised(STATUS_ACCESS_VIOLATION, &local, 10, ERROR_INVALID_HANDLE);
	/* Neither, and the functions that raise none. */
	CU_ASSERT_PTR_NULL(HeapAlloc(heap, 0, 2 * MIB));
	CU_ASSERT_PTR_NULL(HeapAlloc(&local, 0, 10));
	CU_ASSERT_PTR_NULL(HeapReAlloc(heap, 0, &local, 10));
	CU_ASSERT_EQUAL(HeapFree(raising, HEAP_GENERATE_EXCEPTIONS, &local), FALSE);
	CU_ASSERT_EQUAL(HeapSize(raising, HEAP_GENERATE_EXCEPTIONS, &local), (SIZE_T)-1);
	CU_ASSERT_EQUAL(HeapValidate(raising, HEAP_GENERATE_EXCEPTIONS, &local), FALSE);
	CU_ASSERT_EQUAL(raised.calls, 0);
	CU_ASSERT_EQUAL(HeapSize(raising, 0, memory), 100);
	CU_ASSERT(ingot_set_heap_exception_handler(NULL) == handler);
	destroy(raising);
	destroy(heap);
}

/* A handler that leaves as an exception would: the heap is not locked. */
static void test_exception_leaves(void)
{
	HANDLE heap = create(HEAP_GENERATE_EXCEPTIONS, MIB);
	jmp_buf out;

	ingot_set_heap_exception_handler(handler);
	raised.leave = &out;
	if (setjmp(out) == 0) {
		CU_ASSERT_PTR_NULL(HeapAlloc(heap, 0, 2 * MIB));
		CU_FAIL("the handler came back");
	}
	raised.leave = NULL;
	was_raised(STATUS_NO_MEMORY, heap, 2 * MIB, ERROR_NOT_ENOUGH_MEMORY);
	release(heap, allocate(heap, 0, 100));
	ingot_set_heap_exception_handler(NULL);
	destroy(heap);
}

/* Without a handler the program ends, with a line that says why. */
static void test_exception_unhandled(void)
{
	HANDLE heap = create(HEAP_GENERATE_EXCEPTIONS, 0);
	char text[300] = "";
	size_t length = 0;
	ssize_t got;
	int ends[2];
	int status;
	pid_t child;

	CU_ASSERT_EQUAL_FATAL(pipe(ends), 0);
	fflush(stdout);
	child = fork();
	CU_ASSERT_FATAL(child >= 0);
	if (child == 0) {
		dup2(ends[1], STDERR_FILENO);
		_exit(HeapAlloc(heap, 0, SIZE_MAX - 77) != NULL);
	}
	close(ends[1]);
	while ((got = read(ends[0], text + length, sizeof(text) - 1 - length)) > 0)
		length += (size_t)got;
	close(ends[0]);
	CU_ASSERT_EQUAL_FATAL(waitpid(child, &status, 0), child);
	CU_ASSERT(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
	CU_ASSERT_PTR_NOT_NULL(strstr(text, "no memory"));
	CU_ASSERT_PTR_NOT_NULL(strstr(text, "18446744073709551538 bytes"));
	destroy(heap);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"handles that are over, or none", test_handles_that_are_none},
		{"pointers that are no block of the heap", test_pointers_of_no_block},
		{"validate sees damage", test_validate_sees_damage},
		{"exceptions", test_exceptions},
		{"an exception that leaves", test_exception_leaves},
		{"an exception that no one handles", test_exception_unhandled},
		CU_TEST_INFO_NULL};

	return suite_run("heaps_refused", tests);
}
