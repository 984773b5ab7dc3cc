/*
 * trace.h: which call made which block, for a program that is run with INGOT_TRACE=leaks.
 *
 * In: buffers, and blocks of heaps and experts, as they become live and cease to be, and which call the thread
 * is in. Out: at exit, on standard error, a line for each that is still live. When it is off, which never
 * changes while the program runs, a block costs one look at a constant flag and nothing else.
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

/* What is known of a block in the place where it is made. */
struct ingot_trace_maker {
	const char *function; /* says who made it, when the thread is in no call */
	const char *of;       /* the kind of its owner: "heap"; NULL: it has none */
	const void *owner;    /* its number; NULL: there is one of its kind */
};

/* A block becomes live. record: of the block that it was before (Reallocate), or NULL for a new one. */
void ingot_trace_put(struct ingot_trace_record *record, const void *block, size_t size,
		     const struct ingot_trace_maker *maker);

/* A block is about to cease or move. Its record is the caller's, to put or drop; NULL when it has none. */
struct ingot_trace_record *ingot_trace_take(const void *block);
void ingot_trace_drop(struct ingot_trace_record *record);

/* A block has another size where it is. */
void ingot_trace_resize(const void *block, size_t size);

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
