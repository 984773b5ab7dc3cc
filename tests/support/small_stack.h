/*
 * small_stack.h: a function run on a stack of 256 KiB, by a thread of its own.
 *
 * In: a function that says whether it came out right. Out: what it said.
 */
#ifndef INGOT_TEST_SMALL_STACK_H
#define INGOT_TEST_SMALL_STACK_H

#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>

#define STACK_BYTES (256u * 1024)

struct small_stack_task {
	bool (*body)(void);
	bool ok;
};

static inline void *small_stack_run(void *argument)
{
	struct small_stack_task *task = argument;

	task->ok = task->body();
	return NULL;
}

static inline bool on_small_stack(bool (*body)(void))
{
	struct small_stack_task task = {body, false};
	pthread_attr_t attributes;
	pthread_t thread;

	if (pthread_attr_init(&attributes) != 0 ||
	    pthread_attr_setstacksize(&attributes, STACK_BYTES) != 0 ||
	    pthread_create(&thread, &attributes, small_stack_run, &task) != 0)
		abort();
	pthread_join(thread, NULL);
	pthread_attr_destroy(&attributes);
	return task.ok;
}

#endif
