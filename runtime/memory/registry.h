/*
 * registry.h: what the library has handed to the program and will take back by pointer alone.
 *
 * In: pointers from the program, any value. Out: the entry behind a live one of the wanted kind, or
 * nothing; a pointer that is not there is never followed. Each kind has a registry for the process, in
 * stripes, each with its lock and its table (live.h): threads seldom meet. It does not own entries and does
 * not know what surrounds them.
 *
 * A fork waits until no stripe is locked; the child has the registries as they stood.
 */
#ifndef INGOT_REGISTRY_H
#define INGOT_REGISTRY_H

#include "ingot/export.h"
#include "ingot/status.h"
#include "live.h"

/* Whose entries. A pointer is found under its own kind only. */
enum ingot_kind {
	INGOT_KIND_BUFFER,       /* apibuf.c */
	INGOT_KIND_PROCESS_HEAP, /* heaps.c */
	INGOT_KINDS
};

/*
 * To be asked before an entry is made: once it has said 0, adding one of this kind cannot fail, ever.
 * Returns 0, ERROR_NOT_ENOUGH_MEMORY.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_registry_prepare(enum ingot_kind kind);

/* Add an entry under `pointer`, which is not there. The entry stays in place until it is claimed. */
void ingot_registry_add(struct ingot_live *entry, const void *pointer, enum ingot_kind kind);

/*
 * Take the entry under `pointer` out, so that it is the caller's alone; NULL when there is none. Of
 * several threads that claim one pointer, one gets it.
 */
INGOT_MUST_CHECK struct ingot_live *ingot_registry_claim(const void *pointer, enum ingot_kind kind);

/*
 * Lock the table that `pointer` is in, or would be; the thread has no other one. It lasts until
 * ingot_registry_leave for the same pointer, which is soon: see lock.h.
 */
INGOT_MUST_CHECK struct ingot_live_table *ingot_registry_enter(const void *pointer,
							       enum ingot_kind kind);
void ingot_registry_leave(const void *pointer, enum ingot_kind kind);

/* Visit the tables of a kind, one after the other, each locked while it is visited. */
void ingot_registry_each(enum ingot_kind kind,
			 void (*visit)(const struct ingot_live_table *table, void *context),
			 void *context);

#endif
