/*
 * scope.h: names and what they stand for.
 *
 * In: names with their places. Out: what was declared under them first. A scope is a hash table (uthash); its
 * symbols live in the arena, so that scope_done only ends the table.
 */
#ifndef INGOT_STUBS_SCOPE_H
#define INGOT_STUBS_SCOPE_H

#include <stdbool.h>

#include <uthash.h>

#include "arena.h"
#include "source.h"

enum symbol_kind {
	SYMBOL_TYPE,       /* const struct model_type * */
	SYMBOL_CONST,      /* const struct model_const * */
	SYMBOL_ENUMERATOR, /* const struct model_enumerator * */
	SYMBOL_OPERATION,  /* const struct model_operation *; NULL while it is being built */
	SYMBOL_INTERFACE,  /* const struct model_interface *; likewise */
	SYMBOL_FIELD,      /* struct build_field * */
	SYMBOL_WORD        /* NULL */
};

struct symbol {
	const char *name;
	enum symbol_kind kind;
	const void *thing;
	struct source_place place;
	UT_hash_handle hh;
};

struct scope {
	struct symbol *symbols;
};

void scope_done(struct scope *scope);

/* The symbol of that name, or NULL. */
struct symbol *scope_find(const struct scope *scope, const char *name);

/* Enters a name that is not there yet; it must live as long as the scope. */
struct symbol *scope_add(struct scope *scope, struct arena *arena, const char *name,
			 enum symbol_kind kind, const void *thing, struct source_place place);

#endif
