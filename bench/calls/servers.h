/*
 * servers.h: the servers that are measured, each a process of its own.
 *
 * In: which. Out: its process and its port on 127.0.0.1. They end with the bench, however that ends.
 */
#ifndef INGOT_BENCH_CALLS_SERVERS_H
#define INGOT_BENCH_CALLS_SERVERS_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

struct process {
	pid_t id;
	uint16_t port;
};

/* Ours, with so many workers. */
bool servers_start_ingot(unsigned workers, struct process *ret_process);

/* rpcgen's: the program at `path`. */
bool servers_start_rpcgen(const char *path, struct process *ret_process);

/* For every byte that it receives it sends `length` bytes that it has ready: what a socket takes by itself. */
bool servers_start_raw(uint32_t length, struct process *ret_process);

void servers_stop(const struct process *process);

#endif
