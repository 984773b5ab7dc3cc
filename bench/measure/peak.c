/*
 * peak.c: one run in a child process, and what the system says of its memory.
 *
 * In: a row. Out: bytes. What the allocators kept from earlier work is given back first, so that the run has to ask
 * the system for whatever it takes (proc(5): clear_refs begins the peak anew, VmHWM and VmRSS tell it).
 */
#include "peak.h"

#include <malloc.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#ifndef INGOT_SANITIZED
#	include <tbb/scalable_allocator.h>
#endif

/* The number behind `name` in /proc/self/status, in bytes; 0: it is not there. */
static uint64_t status_bytes(const char *name)
{
	FILE *file = fopen("/proc/self/status", "re");
	char line[256];
	unsigned long long kib = 0;

	while (file && fgets(line, sizeof(line), file))
		if (strncmp(line, name, strlen(name)) == 0)
			(void)sscanf(line + strlen(name), ": %llu", &kib);
	if (file)
		(void)fclose(file);
	return (uint64_t)kib * 1024;
}

static bool begin_anew(void)
{
	FILE *file = fopen("/proc/self/clear_refs", "we");
	bool ok = file && fputs("5", file) >= 0;

	return file && fclose(file) == 0 && ok;
}

static uint64_t grown(const struct row *row)
{
	uint64_t before;
	uint64_t most;

#ifndef INGOT_SANITIZED
	(void)scalable_allocation_command(TBBMALLOC_CLEAN_ALL_BUFFERS, NULL);
#endif
	(void)malloc_trim(0);
	before = status_bytes("VmRSS");
	if (!before || !begin_anew() || !row->begin(row->context))
		return 0;
	most = status_bytes("VmHWM");
	return most > before ? most - before : 0;
}

uint64_t peak_of(const struct row *row)
{
	uint64_t bytes = 0;
	int ends[2];
	pid_t child;

	if (pipe(ends) != 0)
		return 0;
	child = fork();
	if (child == 0) {
		bytes = grown(row);
		_exit(write(ends[1], &bytes, sizeof(bytes)) == (ssize_t)sizeof(bytes) ? 0 : 1);
	}
	(void)close(ends[1]);
	if (child < 0 || read(ends[0], &bytes, sizeof(bytes)) != (ssize_t)sizeof(bytes))
		bytes = 0;
	(void)close(ends[0]);
	if (child > 0)
		(void)waitpid(child, NULL, 0);
	return bytes;
}
