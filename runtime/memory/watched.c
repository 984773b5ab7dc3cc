/*
 * watched.c: asks the tools that may watch.
 *
 * In: nothing. Out: yes or no. Of valgrind's tools memcheck alone knows which bytes are whose: the others count the
 * instructions that are really run.
 */
#include "watched.h"

#include <stdatomic.h>

#include "allocator.h"

#ifdef ALLOCATOR_WATCHED

bool ingot_reads_are_watched(void)
{
	return true;
}

#elif __has_include(<valgrind/memcheck.h>)
#	include <valgrind/memcheck.h>

/* What another tool than memcheck answers to its questions: 0. */
static bool ask_memcheck(void)
{
	unsigned char asked = 0;
	unsigned char valid;

	return VALGRIND_GET_VBITS(&asked, &valid, sizeof(asked)) != 0;
}

/* Asked once a process; threads that ask at once get the same answer. */
bool ingot_reads_are_watched(void)
{
	enum { UNKNOWN, NO, YES };
	static atomic_int answer = UNKNOWN;
	int known = atomic_load_explicit(&answer, memory_order_relaxed);

	if (known == UNKNOWN) {
		known = ask_memcheck() ? YES : NO;
		atomic_store_explicit(&answer, known, memory_order_relaxed);
	}
	return known == YES;
}

#else

bool ingot_reads_are_watched(void)
{
	return false;
}

#endif
