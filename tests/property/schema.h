/*
 * schema.h: IDL text to type tables in memory.
 *
 * In: text. Out: the table of its structure ROOT, or what ingotc has against the text.
 */
#ifndef INGOT_TEST_SCHEMA_H
#define INGOT_TEST_SCHEMA_H

#include "arena.h"
#include "ingot/table.h"

struct schema {
	struct arena *arena; /* of everything below */
	const ingot_type *root;
	const char *error; /* NULL: root is set */
};

struct schema schema_compile(const char *text);
void schema_done(struct schema *schema);

#endif
