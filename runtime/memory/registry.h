/*
 * registry.h: what the library has handed to the program and will take back by pointer.
 *
 * In: pointers from the program, any value. Out: the entry behind a live one of the wanted kind, or
 * nothing; a pointer that is not there is never followed. The registry is one for the process, in
 * stripes: a pointer's hash picks a stripe, each with its lock and its table (live.h), so that threads
 * seldom meet. It does not own entries and does not know what surrounds them.
 *
 * A fork waits until no stripe is locked; the child has the registry as it stood.
 */
#ifndef INGOT_REGISTRY_H
#define INGOT_REGISTRY_H

#include "ingot/export.h"
#include "ingot/status.h"
#include "live.h"

/* What an entry is a part of. A pointer is found under its own kind only. */
enum ingot_kind {
	INGOT_KIND_BLOCK = 1, /* apibuf.c */
	INGOT_KIND_EXPERT,    /* expert.c */
	INGOT_KIND_HEAP       /* heaps.c */
};

struct ingot_entry {
	struct ingot_live live;
	enum ingot_kind kind;
};

/*
 * To be asked before an entry is made: once it has said 0, adding cannot fail, ever.
 * Returns 0, ERROR_NOT_ENOUGH_MEMORY.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_registry_prepare(void);

/* Add an entry under `pointer`, which is not there. The entry stays in place until it is claimed. */
void ingot_registry_add(struct ingot_entry *entry, const void *pointer, enum ingot_kind kind);

/*
 * Take the entry under `pointer` out, so that it is the caller's alone; NULL when there is none. Of
 * several threads that claim one pointer, one gets it.
 */
INGOT_MUST_CHECK struct ingot_entry *ingot_registry_claim(const void *pointer,
							  enum ingot_kind kind);

/*
 * Look at the entry under `pointer` and keep it from being claimed until ingot_registry_release; NULL
 * when there is none, and nothing is to be released. Not to be held for long, nor two at once.
 */
INGOT_MUST_CHECK struct ingot_entry *ingot_registry_hold(const void *pointer, enum ingot_kind kind);
void ingot_registry_release(const struct ingot_entry *entry);

/* Visit the entries of a kind, a stripe after the other; each is held while it is visited. */
void ingot_registry_each(enum ingot_kind kind,
			 void (*visit)(const struct ingot_entry *entry, void *context),
			 void *context);

#endif
