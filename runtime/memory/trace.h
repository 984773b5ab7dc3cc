/*
 * trace.h: which call made which buffer, for a program that is run with INGOT_TRACE=leaks.
 *
 * In: buffers as they become live and cease to be, and which call the thread is in. Out: at exit, on
 * standard error, a line for each that is still live. When it is off, which never changes while the program
 * runs, a buffer costs one look at a constant flag and nothing else.
 *
 * Threads: any. A fork's child has what its parent had, and says at its own exit what of it is left.
 */
#ifndef INGOT_TRACE_H
#define INGOT_TRACE_H

#include <stdbool.h>
#include <stddef.h>

/* Set before main. */
extern bool ingot_trace_on;

struct ingot_trace_record;

/* A buffer becomes live. record: of the buffer that it was before (Reallocate), or NULL for a new one. */
void ingot_trace_put(struct ingot_trace_record *record, const void *buffer, size_t size);

/* A buffer is about to cease or move. Its record is the caller's, to put or drop; NULL when it has none. */
struct ingot_trace_record *ingot_trace_take(const void *buffer);
void ingot_trace_drop(struct ingot_trace_record *record);

/* The call that the thread is in. All NULL: none. */
struct ingot_trace_call {
	const char *interface; /* NULL: a function of Ingot's */
	const char *procedure;
};

/* The thread is in this call from now on. Returns the one it was in, which is put back after. */
struct ingot_trace_call ingot_trace_exchange(struct ingot_trace_call call);

static inline struct ingot_trace_call ingot_trace_enter(const char *interface,
							const char *procedure)
{
	struct ingot_trace_call call = {interface, procedure};

	return ingot_trace_on ? ingot_trace_exchange(call) : call;
}

static inline void ingot_trace_leave(struct ingot_trace_call outer)
{
	if (ingot_trace_on)
		(void)ingot_trace_exchange(outer);
}

#endif
