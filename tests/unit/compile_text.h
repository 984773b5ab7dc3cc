/*
 * compile_text.h: IDL from a string through the compiler's front half, for its unit tests.
 *
 * In: text. Out: tokens, tree, model and messages, which live until compile_done. Imports are not answered.
 */
#ifndef INGOT_TEST_COMPILE_TEXT_H
#define INGOT_TEST_COMPILE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "diag.h"
#include "model.h"
#include "parse_idl.h"
#include "resolve.h"
#include "source.h"
#include "token.h"

struct compiled {
	struct arena *arena;
	struct diag diag;
	const struct source_file *file;
	const struct token_list *tokens;
	const struct tree_file *tree;
	const struct model *model;
};

static const struct source_file *compile_find(void *context, struct arena *arena, const char *name,
					      const struct source_file *importer,
					      const char **reterr_reason)
{
	(void)context;
	(void)arena;
	(void)name;
	(void)importer;
	*reterr_reason = "not in this test";
	return NULL;
}

static inline void compile_text(struct compiled *compiled, const char *text)
{
	struct model_options options = {.loader = {NULL, compile_find}};
	const char *reason;

	compiled->arena = arena_new();
	diag_init(&compiled->diag, compiled->arena);
	compiled->file =
		source_from_memory(compiled->arena, "test.idl", text, strlen(text), &reason);
	compiled->tokens = token_list_read(compiled->arena, &compiled->diag, compiled->file);
	compiled->tree = parse_idl(compiled->arena, &compiled->diag, compiled->tokens);
	compiled->model = model_build(compiled->arena, &compiled->diag, compiled->tree, &options);
}

static inline void compile_done(struct compiled *compiled)
{
	arena_free(compiled->arena);
}

static inline bool compile_is_good(const struct compiled *compiled)
{
	if (diag_has_errors(&compiled->diag))
		printf("%s", diag_text(&compiled->diag));
	return !diag_has_errors(&compiled->diag);
}

/* The struct, union or enum of that name or tag; NULL if there is none. */
static inline const struct model_type *compile_type(const struct compiled *compiled,
						    const char *name)
{
	uint32_t i;

	for (i = 0; i < compiled->model->item_count; i++) {
		const struct model_item *item = &compiled->model->items[i];

		if (item->type && item->type->name && strcmp(item->type->name, name) == 0)
			return item->type;
	}
	return NULL;
}

static inline const struct model_const *compile_const(const struct compiled *compiled,
						      const char *name)
{
	uint32_t i;

	for (i = 0; i < compiled->model->item_count; i++) {
		const struct model_item *item = &compiled->model->items[i];

		if (item->constant && strcmp(item->constant->name, name) == 0)
			return item->constant;
	}
	return NULL;
}

/* A member of a struct, or an arm's of a union. */
static inline const struct model_field *compile_field(const struct model_type *type,
						      const char *name)
{
	uint32_t i;

	for (i = 0; type && i < type->field_count; i++) {
		if (strcmp(type->fields[i]->name, name) == 0)
			return type->fields[i];
	}
	for (i = 0; type && i < type->arm_count; i++) {
		if (type->arms[i].field && strcmp(type->arms[i].field->name, name) == 0)
			return type->arms[i].field;
	}
	return NULL;
}

/* A parameter of the operation `index` of the only interface. */
static inline const struct model_field *compile_parameter(const struct compiled *compiled,
							  uint32_t index, const char *name)
{
	const struct model_item *item = &compiled->model->items[compiled->model->item_count - 1];
	const struct model_operation *operation = item->interface->operations[index];
	uint32_t i;

	for (i = 0; i < operation->parameter_count; i++) {
		if (strcmp(operation->parameters[i]->name, name) == 0)
			return operation->parameters[i];
	}
	return NULL;
}

#endif
