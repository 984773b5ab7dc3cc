/*
 * scope.c: names and what they stand for, over uthash. See scope.h.
 */
#include "scope.h"

void scope_done(struct scope *scope)
{
	HASH_CLEAR(hh, scope->symbols);
}

struct symbol *scope_find(const struct scope *scope, const char *name)
{
	struct symbol *symbol;

	HASH_FIND_STR(scope->symbols, name, symbol);
	return symbol;
}

struct symbol *scope_add(struct scope *scope, struct arena *arena, const char *name,
			 enum symbol_kind kind, const void *thing, struct source_place place)
{
	struct symbol *symbol = ARENA_NEW(arena, struct symbol);

	symbol->name = name;
	symbol->kind = kind;
	symbol->thing = thing;
	symbol->place = place;
	HASH_ADD_KEYPTR(hh, scope->symbols, symbol->name, strlen(symbol->name), symbol);
	return symbol;
}
