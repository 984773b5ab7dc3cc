/*
 * x_resolve.c: the tree of a .x file in, model out: the walk over its items and imported files. See resolve.h.
 */
#include "resolve.h"

#include <string.h>

#include "parse_x.h"
#include "x_build.h"

struct model_item *x_item(struct x_build *x, enum model_item_kind kind, const char *comment,
			  struct source_place place)
{
	struct model_item *item = x->build->import_depth
					  ? ARENA_NEW(x->build->arena, struct model_item)
					  : build_append(x->build, &x->build->items, sizeof(*item));

	item->kind = kind;
	item->comment = comment;
	item->place = place;
	return item;
}

void x_remember(struct x_build *x, const struct tree_name *name, enum symbol_kind kind,
		const struct tree_expression *value)
{
	struct x_later *later;

	if (scope_find(&x->later, name->text))
		return;
	later = ARENA_NEW(x->build->arena, struct x_later);
	later->value = value;
	scope_add(&x->later, x->build->arena, name->text, kind, later, name->place);
}

static void remember_program(struct x_build *x, const struct tree_x_item *item)
{
	const struct tree_x_version *version;
	const struct tree_x_procedure *procedure;

	x_remember(x, &item->name, SYMBOL_CONST, item->value);
	for (version = item->versions; version; version = version->next) {
		x_remember(x, &version->name, SYMBOL_CONST, version->number);
		for (procedure = version->procedures; procedure; procedure = procedure->next)
			x_remember(x, &procedure->name, SYMBOL_CONST, procedure->number);
	}
}

/* Declares a struct or union whose body is read in its turn. */
static void declare_type(struct x_build *x, const struct tree_x_type *tree)
{
	struct build *build = x->build;
	struct build_type *type = build_new_type(build, MODEL_STRUCT, tree->name.place);

	type->type.name = type->type.tag = type->type.c_name = tree->name.text;
	type->type.is_encapsulated = tree->kind == TREE_X_TYPE_UNION;
	if (check_declare(build, &tree->name, SYMBOL_TYPE, &type->type))
		scope_add(&build->tags, build->arena, tree->name.text, SYMBOL_TYPE, &type->type,
			  tree->name.place);
}

static void look_ahead(struct x_build *x, const struct tree_x_item *items)
{
	const struct tree_x_item *item;

	for (item = items; item; item = item->next) {
		if (item->kind == TREE_X_CONST)
			x_remember(x, &item->name, SYMBOL_CONST, item->value);
		else if (item->kind == TREE_X_PROGRAM)
			remember_program(x, item);
		else if (item->kind == TREE_X_TYPEDEF)
			x_remember(x, &item->declaration->name, SYMBOL_TYPE, NULL);
		else if (item->kind == TREE_X_TYPE && item->type->kind == TREE_X_TYPE_ENUM)
			x_remember(x, &item->type->name, SYMBOL_TYPE, NULL);
		else if (item->kind == TREE_X_TYPE)
			declare_type(x, item->type);
	}
}

/* "typedef struct NAME { ... } NAME;", and other names for what stands in front. */
static void add_names(struct x_build *x, const char *comment, const struct model_type *type,
		      const struct build_type *alias, bool defines_type, struct source_place place)
{
	const struct model_type **declarators =
		ARENA_ARRAY(x->build->arena, 1, const struct model_type *);
	struct model_item *item = x_item(x, MODEL_ITEM_TYPEDEF, comment, place);

	declarators[0] = &alias->type;
	item->type = type;
	item->defines_type = defines_type;
	item->declarators = declarators;
	item->declarator_count = 1;
}

/* The type that was declared for this body, or a new one when it is an enum; NULL when another has the name. */
static struct build_type *type_of_body(struct x_build *x, const struct tree_x_type *tree)
{
	const struct symbol *symbol;
	struct build_type *type;

	if (tree->kind == TREE_X_TYPE_ENUM) {
		type = build_new_type(x->build, MODEL_ENUM, tree->name.place);
		type->type.name = type->type.tag = type->type.c_name = tree->name.text;
		if (check_declare(x->build, &tree->name, SYMBOL_TYPE, &type->type))
			scope_add(&x->build->tags, x->build->arena, tree->name.text, SYMBOL_TYPE,
				  &type->type, tree->name.place);
		return type;
	}
	symbol = scope_find(&x->build->names, tree->name.text);
	return symbol->place.offset == tree->name.place.offset &&
			       symbol->place.file == tree->name.place.file
		       ? build_type_of(symbol->thing)
		       : NULL;
}

static void build_body(struct x_build *x, const struct tree_x_item *item)
{
	const struct tree_x_type *tree = item->type;
	struct build_type *type = type_of_body(x, tree);

	if (!type)
		return;
	type->is_open = true;
	if (tree->kind == TREE_X_TYPE_STRUCT)
		x_struct_body(x, type, tree);
	else if (tree->kind == TREE_X_TYPE_UNION)
		x_union_body(x, type, tree);
	else
		x_enum_body(x, type, tree);
	type->is_open = false;
	type->is_complete = true;
	add_names(x, item->comment, &type->type,
		  build_alias(x->build, tree->name.text, &type->type, tree->name.place), true,
		  item->place);
}

/* Whether a typedef says again what is known: typedef struct foo foo. */
static bool is_repetition(const struct model_type *type, const char *name)
{
	return type->kind != MODEL_POINTER && type->kind != MODEL_ARRAY && type->name &&
	       strcmp(type->name, name) == 0;
}

static void build_named(struct x_build *x, const struct tree_x_item *item)
{
	const struct tree_x_declaration *tree = item->declaration;
	bool has_body = tree->form == TREE_X_PLAIN && tree->type->kind >= TREE_X_TYPE_STRUCT;
	const struct model_type *type;
	struct build_type *alias;

	if (has_body && !tree->type->name.text) {
		/* Its body is called what the typedef calls it. */
		x_typedef_declared(x, tree);
		return;
	}
	type = x_typedef_declared(x, tree);
	if (!type || is_repetition(type, tree->name.text)) {
		bool is_counted =
			type && tree->form == TREE_X_COUNTED && type->kind == MODEL_STRUCT;

		if (!is_counted)
			return;
		if (check_declare(x->build, &tree->name, SYMBOL_TYPE, type))
			scope_add(&x->build->tags, x->build->arena, tree->name.text, SYMBOL_TYPE,
				  type, tree->name.place);
		alias = build_alias(x->build, tree->name.text, type, tree->place);
		add_names(x, item->comment, type, alias, true, item->place);
		return;
	}
	alias = build_alias(x->build, tree->name.text, type, tree->place);
	if (type->kind == MODEL_POINTER) {
		alias->type.said.is_string = type->travel->is_text;
		alias->type.said.is_unique = type->travel->is_nullable;
	}
	check_declare(x->build, &tree->name, SYMBOL_TYPE, &alias->type);
	add_names(x, item->comment, type, alias, false, item->place);
}

void x_items(struct x_build *x, const struct tree_x_item *items)
{
	const struct tree_x_item *item;

	look_ahead(x, items);
	for (item = items; item && !diag_is_full(x->build->diag); item = item->next) {
		switch (item->kind) {
		case TREE_X_QUOTE:
			x_quote(x, item);
			break;
		case TREE_X_IMPORT:
			x_import(x, item);
			break;
		case TREE_X_CONST:
			x_constant(x, item);
			break;
		case TREE_X_TYPEDEF:
			build_named(x, item);
			break;
		case TREE_X_TYPE:
			build_body(x, item);
			break;
		case TREE_X_PROGRAM:
			x_program_numbers(x, item);
			break;
		}
	}
	/* What a program sends may stand behind it. */
	for (item = items; item && !diag_is_full(x->build->diag); item = item->next)
		if (item->kind == TREE_X_PROGRAM && !x->build->import_depth)
			x_program(x, item);
}

const struct model *model_build_x(struct arena *arena, struct diag *diag,
				  const struct tree_x_file *tree,
				  const struct model_options *options)
{
	struct build build;
	struct x_build x = {.build = &build};

	build_begin(&build, arena, diag, tree->source, options);
	build.model->language = MODEL_ONC;
	build_collect_suspects(&build, tree->suspects);
	x_items(&x, tree->items);
	scope_done(&x.known);
	scope_done(&x.later);
	return build_finish(&build);
}
