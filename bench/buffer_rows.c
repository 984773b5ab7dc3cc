/*
 * buffer_rows.c: NetApiBufferAllocate and Free, and HeapAlloc and HeapFree on the process heap, beside
 * malloc and free, at three sizes.
 *
 * In: nothing. Out: rows. Each run takes one buffer, writes its first byte, and gives it back.
 */
#include <stdio.h>
#include <stdlib.h>

#include "heapapi.h"
#include "lmapibuf.h"
#include "rows.h"

static void *buffer;

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

void buffer_rows(struct rows *rows)
{
	static DWORD sizes[] = {64, 4096, 1048576};

	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		struct row row = {.units = 1, .context = &sizes[i]};
		char group[32];

		snprintf(group, sizeof(group), "buffer/%u", sizes[i]);
		row.begin = take_ours;
		row.end = give_ours;
		rows_add(rows, group, "ingot", row);
		row.begin = take_heap;
		row.end = give_heap;
		rows_add(rows, group, "heap", row);
		row.begin = take_malloc;
		row.end = give_malloc;
		rows_add(rows, group, "malloc", row);
	}
}
