/*
 * process.h: a process that serves, beside the bench.
 *
 * In: a function that serves. Out: the process, its port on 127.0.0.1 or its path, the processor time it has used. It ends
 * with the bench, however that ends.
 */
#ifndef INGOT_BENCH_PROCESS_H
#define INGOT_BENCH_PROCESS_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/un.h>

struct process {
	pid_t id; /* 0: not started */
	uint16_t port;
	char path[sizeof(((struct sockaddr_un *)NULL)->sun_path)]; /* "": it has a port */
};

/*
 * Run `serve` in a child. It writes lines to the descriptor it is given; the first that ends in a port, behind a colon or
 * by itself, or is a path, says that it listens there. It returns only when it cannot go on.
 */
bool process_start(void (*serve)(int tell), struct process *ret_process);

/* The processor time of all its threads so far, in nanoseconds; 0: it has ended. */
double process_ns(const struct process *process);

#endif
