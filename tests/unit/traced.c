/*
 * traced.c: keeps some buffers and frees others, for trace_leaks.sh. Not a test by itself.
 *
 * Its argument says what it keeps: "nothing", "buffers" of its own, or "results" of encode, decode and clone.
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "ingot/block.h"
#include "lmapibuf.h"

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
	else if (strcmp(what, "child") == 0)
		keep_in_child();
	return 0;
}
