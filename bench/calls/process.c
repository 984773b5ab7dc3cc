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

/* 0: no line said one. */
static uint16_t read_port(int from)
{
	FILE *file = fdopen(from, "r");
	char line[256];
	unsigned long port = 0;

	while (file && port == 0 && fgets(line, sizeof(line), file)) {
		const char *colon = strrchr(line, ':');

		port = strtoul(colon ? colon + 1 : line, NULL, 10);
	}
	if (file)
		(void)fclose(file);
	else
		(void)close(from);
	return port <= UINT16_MAX ? (uint16_t)port : 0;
}

bool process_start(void (*serve)(int tell), struct process *ret_process)
{
	struct process process = {0};
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
	process.port = read_port(ends[0]);
	if (process.id > 0 && process.port) {
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
