/*
 * list_jobs.h: a list, and what can be done with one: by Ingot, or by rpcgen's code over libtirpc.
 *
 * In: a number of nodes. Out: jobs. A job's `run` is what is measured; `ready` comes before it and `clear`
 * after it. These two take no stack for the list's length, whoever's list it is.
 */
#ifndef INGOT_BENCH_LIST_JOBS_H
#define INGOT_BENCH_LIST_JOBS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "peer_lists.h"

/* The list, in one array that the program made, and its bytes. */
struct list {
	uint32_t count;
	peer_node *nodes; /* bench_node has the same members */
	uint8_t *wire;
	uint32_t length;
	uint8_t *room; /* of the same length */
	void *result;  /* what ready or run left */
	void *copy;    /* what run made of it */
	peer_node head;
};

struct list_job {
	const char *action;
	const char *subject;
	bool (*ready)(struct list *list);
	bool (*run)(struct list *list);
	void (*clear)(struct list *list);
};

/* Those of one action stand together, Ingot's first. */
extern const struct list_job list_jobs[];
extern const size_t list_job_count;

/* False when memory is short. Its memory lasts as long as the process. */
bool list_make(struct list *list, uint32_t count);

#endif
