/*
 * traced.c: keeps some buffers and frees others, for trace_leaks.sh. Not a test by itself.
 *
 * Its argument says what it keeps: "nothing", "buffers" of its own, "results" of encode, decode and clone,
 * or "blocks" of heaps and of an expert's run that does not end.
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "heapapi.h"
#include "ingot/block.h"
#include "lmapibuf.h"
#include "netmon.h"

#define MUST(condition)                                              \
	do {                                                         \
		if (!(condition)) {                                  \
			fprintf(stderr, "not so: " #condition "\n"); \
			exit(3);                                     \
		}                                                    \
	} while (0)

static void expect_live(size_t count, size_t bytes)
{
	size_t counted = 777;
	size_t summed = 777;

	ingot_live_blocks(&counted, &summed);
	MUST(counted == count && summed == bytes);
	ingot_live_blocks(NULL, NULL);
}

static LPVOID buffer_of(DWORD size)
{
	LPVOID buffer = NULL;

	MUST(NetApiBufferAllocate(size, &buffer) == 0);
	return buffer;
}

/* Ten thousand that are freed, moved or cut, by four threads. */
static void *busy(void *nothing)
{
	for (DWORD i = 0; i < 2500; i++) {
		LPVOID buffer = buffer_of(i);

		MUST(NetApiBufferReallocate(buffer, i * 3 + 1, &buffer) == 0);
		MUST(NetApiBufferReallocate(buffer, 1 + i / 2, &buffer) == 0);
		MUST(NetApiBufferFree(buffer) == 0);
		MUST(NetApiBufferFree(&i) != 0);
	}
	return nothing;
}

static void be_busy(void)
{
	pthread_t threads[4];

	for (int i = 0; i < 4; i++)
		MUST(pthread_create(&threads[i], NULL, busy, NULL) == 0);
	for (int i = 0; i < 4; i++)
		pthread_join(threads[i], NULL);
}

static void keep_buffers(void)
{
	LPVOID moved = buffer_of(50);
	LPVOID freed = buffer_of(60);

	(void)buffer_of(1000);
	MUST(NetApiBufferReallocate(moved, 100000, &moved) == 0);
	MUST(NetApiBufferFree(freed) == 0);
	MUST(NetApiBufferReallocate(NULL, 7, &freed) == 0);
	expect_live(3, 101007);
}

static void keep_results(void)
{
	uint64_t value = 42;
	uint8_t *wire;
	uint32_t length;
	void *block;
	void *copy;

	MUST(ingot_encode(&ingot_type_word64, INGOT_XDR, &value, &wire, &length) == 0);
	MUST(ingot_decode(&ingot_type_word64, INGOT_XDR, wire, length, NULL, &block) == 0);
	MUST(ingot_clone(block, &copy) == 0);
	expect_live(3, 24);
	/* What comes after is not theirs. */
	(void)buffer_of(9);
}

/* Of blocks, sizes 100 and up are kept, where they were made or elsewhere. */
static void use_heap(HANDLE heap)
{
	char *moved = HeapAlloc(heap, 0, 1);
	char *shrunk = HeapAlloc(heap, 0, 5000);
	void *kept = HeapAlloc(heap, HEAP_NO_SERIALIZE, 102);

	MUST(moved && shrunk && kept);
	MUST(HeapFree(heap, 0, HeapAlloc(heap, 0, 2)));
	MUST(!HeapReAlloc(heap, HEAP_REALLOC_IN_PLACE_ONLY, moved, 1 << 20));
	MUST(HeapReAlloc(heap, 0, moved, 100000));
	MUST(HeapReAlloc(heap, HEAP_REALLOC_IN_PLACE_ONLY, shrunk, 101));
}

static DWORD run_for_ever(HEXPERTKEY key, void *nothing)
{
	void *memory = ExpertAllocMemory(key, 3, NULL);

	(void)nothing;
	MUST(ExpertFreeMemory(key, memory) == NMERR_SUCCESS);
	memory = ExpertAllocMemory(key, 4, NULL);
	MUST(ExpertReallocMemory(key, memory, 200000, NULL) != NULL);
	exit(0);
}

static DWORD run_and_end(HEXPERTKEY key, void *nothing)
{
	(void)nothing;
	return ExpertAllocMemory(key, 5, NULL) ? NMERR_SUCCESS : NMERR_OUT_OF_MEMORY;
}

static void keep_blocks(void)
{
	HANDLE ended = HeapCreate(0, 0, 0);
	DWORD error;

	use_heap(ended);
	MUST(HeapDestroy(ended));
	MUST(ExpertRun(run_and_end, NULL, &error));
	use_heap(GetProcessHeap());
	use_heap(HeapCreate(HEAP_CREATE_ENABLE_EXECUTE, 0, 0));
	(void)buffer_of(9);
	(void)ExpertRun(run_for_ever, NULL, &error);
}

/* A child has what its parent had, and its own. */
static void keep_in_child(void)
{
	pid_t pid;

	(void)buffer_of(11);
	pid = fork();
	if (pid == 0) {
		(void)buffer_of(22);
		exit(0);
	}
	MUST(waitpid(pid, NULL, 0) == pid);
}

int main(int argc, char **argv)
{
	const char *what = argc > 1 ? argv[1] : "nothing";

	expect_live(0, 0);
	be_busy();
	expect_live(0, 0);
	if (strcmp(what, "buffers") == 0)
		keep_buffers();
	else if (strcmp(what, "results") == 0)
		keep_results();
	else if (strcmp(what, "blocks") == 0)
		keep_blocks();
	else if (strcmp(what, "child") == 0)
		keep_in_child();
	return 0;
}
