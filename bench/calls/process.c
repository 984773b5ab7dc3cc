/*
 * process.c: see process.h.
 */
#include "process.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* Whether the line says where the process listens. */
static bool take_place(const char *line, struct process *process)
{
	const char *colon = strrchr(line, ':');
	size_t length = strcspn(line, "\n");
	unsigned long port;

	if (line[0] == '/' && length < sizeof(process->path)) {
		memcpy(process->path, line, length);
		return true;
	}
	port = strtoul(colon ? colon + 1 : line, NULL, 10);
	process->port = port <= UINT16_MAX ? (uint16_t)port : 0;
	return process->port != 0;
}

/* False: no line says it. */
static bool read_place(int from, struct process *process)
{
	FILE *file = fdopen(from, "r");
	char line[256];
	bool is_there = false;

	while (file && !is_there && fgets(line, sizeof(line), file))
		is_there = take_place(line, process);
	if (file)
		(void)fclose(file);
	else
		(void)close(from);
	return is_there;
}

bool process_start(void (*serve)(int tell), struct process *ret_process)
{
	struct process process = {0};
	bool is_there;
	int ends[2];

	if (pipe(ends) != 0)
		return false;
	process.id = fork();
	if (process.id == 0) {
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		(void)close(ends[0]);
		serve(ends[1]);
		_exit(1);
	}
	(void)close(ends[1]);
	is_there = read_place(ends[0], &process);
	if (process.id > 0 && is_there) {
		*ret_process = process;
		return true;
	}
	if (process.id > 0) {
		(void)kill(process.id, SIGKILL);
		(void)waitpid(process.id, NULL, 0);
	}
	return false;
}

double process_ns(const struct process *process)
{
	clockid_t clock;
	struct timespec used;

	if (clock_getcpuclockid(process->id, &clock) != 0 || clock_gettime(clock, &used) != 0)
		return 0;
	return (double)used.tv_sec * 1e9 + (double)used.tv_nsec;
}
