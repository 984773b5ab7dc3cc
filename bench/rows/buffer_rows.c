/*
 * buffer_rows.c: NetApiBufferAllocate and Free, and HeapAlloc and HeapFree on the process heap, beside
 * malloc and free, at three sizes, by one thread and by two at once.
 *
 * In: nothing. Out: rows. Each run takes one buffer, writes its first byte, and gives it back.
 */
#include <stdio.h>
#include <stdlib.h>

#include "heapapi.h"
#include "lmapibuf.h"
#include "subjects.h"

static _Thread_local void *buffer;

static bool take_ours(void *context)
{
	const DWORD *size = context;

	if (NetApiBufferAllocate(*size, &buffer) != 0)
		return false;
	*(volatile char *)buffer = 1;
	return true;
}

static bool give_ours(void *context)
{
	(void)context;
	return NetApiBufferFree(buffer) == 0;
}

static bool take_heap(void *context)
{
	const DWORD *size = context;

	buffer = HeapAlloc(GetProcessHeap(), 0, *size);
	if (!buffer)
		return false;
	*(volatile char *)buffer = 1;
	return true;
}

static bool give_heap(void *context)
{
	(void)context;
	return HeapFree(GetProcessHeap(), 0, buffer);
}

static bool take_malloc(void *context)
{
	const DWORD *size = context;

	buffer = malloc(*size);
	if (!buffer)
		return false;
	*(volatile char *)buffer = 1;
	return true;
}

static bool give_malloc(void *context)
{
	(void)context;
	free(buffer);
	return true;
}

static DWORD sizes[] = {64, 4096, 1048576};

enum { SIZES = sizeof(sizes) / sizeof(sizes[0]) };

static const struct subject {
	const char *name;
	bool (*take)(void *context);
	bool (*give)(void *context);
} subjects[] = {
	{"ingot", take_ours, give_ours},
	{"heap", take_heap, give_heap},
	{"malloc", take_malloc, give_malloc},
};

enum { SUBJECTS = sizeof(subjects) / sizeof(subjects[0]) };

static void add(struct rows *rows, const char *group, const char *name,
		const struct subject *subject, DWORD *size, unsigned threads)
{
	rows_add(rows, group, name,
		 (struct row){.units = 1,
			      .threads = threads,
			      .context = size,
			      .begin = subject->take,
			      .end = subject->give});
}

void buffer_rows(struct rows *rows)
{
	char group[32];

	for (size_t i = 0; i < SIZES; i++) {
		snprintf(group, sizeof(group), "buffer/%u", sizes[i]);
		for (size_t j = 0; j < SUBJECTS; j++)
			add(rows, group, subjects[j].name, &subjects[j], &sizes[i], 1);
	}
}

void thread_rows(struct rows *rows)
{
	char group[32];
	char name[16];

	for (size_t i = 0; i < SIZES; i++) {
		snprintf(group, sizeof(group), "threads/%u", sizes[i]);
		for (size_t j = 0; j < SUBJECTS; j++) {
			for (unsigned threads = 1; threads <= 2; threads++) {
				snprintf(name, sizeof(name), "%s-%u", subjects[j].name, threads);
				add(rows, group, name, &subjects[j], &sizes[i], threads);
			}
		}
	}
}
