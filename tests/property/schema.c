/*
 * schema.c: IDL text to type tables in memory, through the compiler's own front half. See schema.h.
 */
#include "schema.h"

#include <string.h>

#include "diag.h"
#include "library_types.h"
#include "memory.h"
#include "parse_idl.h"
#include "plan.h"
#include "resolve.h"

static const struct source_file *find_nothing(void *context, struct arena *arena, const char *name,
					      const struct source_file *importer,
					      const char **reterr_reason)
{
	(void)context, (void)arena, (void)name, (void)importer;
	*reterr_reason = "random files import nothing";
	return NULL;
}

struct schema schema_compile(const char *text)
{
	struct memory_library library = {.find = library_type_find};
	struct model_options options = {.loader = {NULL, find_nothing}};
	struct schema schema = {.arena = arena_new()};
	struct arena *arena = schema.arena;
	const struct source_file *file;
	const struct memory *memory;
	const struct model *model;
	struct diag diag;

	diag_init(&diag, arena);
	file = source_from_memory(arena, "random.idl", text, strlen(text), &schema.error);
	if (!file)
		return schema;
	model = model_build(arena, &diag,
			    parse_idl(arena, &diag, token_list_read(arena, &diag, file)), &options);
	schema.error = NULL;
	if (diag_has_errors(&diag)) {
		schema.error = diag_text(&diag);
		return schema;
	}
	memory = memory_build(plan_build(model, arena), &library, arena);
	schema.root = memory ? memory_type_named(memory, "ROOT") : NULL;
	if (!schema.root)
		schema.error = memory ? "there is no ROOT" : "the library lacks a type";
	return schema;
}

void schema_done(struct schema *schema)
{
	arena_free(schema->arena);
}
