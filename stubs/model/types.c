/*
 * types.c: names of types. In: tree_type. Out: model_type. Declarators are declarations.c's; bodies are read by
 * compound.c, sizes computed by layout.c.
 */
#include "build.h"
#include "obstacles.h"

#include <string.h>

struct build_type *build_type_of(const struct model_type *type)
{
	return (struct build_type *)type;
}

const struct model_type *build_strip(const struct model_type *type)
{
	return type->kind == MODEL_ALIAS ? type->stripped : type;
}

bool build_is_whole(const struct model_type *type)
{
	return type->kind == MODEL_INTEGER || type->kind == MODEL_CHAR ||
	       type->kind == MODEL_WCHAR || type->kind == MODEL_BYTE ||
	       type->kind == MODEL_BOOLEAN || type->kind == MODEL_ENUM;
}

bool build_is_text(const struct model_type *type)
{
	return type->kind == MODEL_CHAR || type->kind == MODEL_WCHAR;
}

const char *build_type_text(struct build *build, const struct model_type *type)
{
	const char *text;

	if (type->kind == MODEL_POINTER) {
		text = build_type_text(build, type->target);
		return arena_printf(build->arena, "%s%s%s*", type->is_const ? "const " : "", text,
				    text[strlen(text) - 1] == '*' ? "" : " ");
	}
	if (type->kind == MODEL_ARRAY)
		return arena_printf(build->arena, "%s[%u]", build_type_text(build, type->target),
				    type->length);
	return type->c_name ? type->c_name : "struct";
}

struct build_type *build_new_type(struct build *build, enum model_kind kind,
				  struct source_place place)
{
	struct build_type *type = ARENA_NEW(build->arena, struct build_type);

	type->type.kind = kind;
	type->type.align = 1;
	type->type.place = place;
	type->type.is_imported = build->import_depth > 0;
	if (kind == MODEL_STRUCT || kind == MODEL_UNION) {
		type->next = build->types;
		build->types = type;
	}
	return type;
}

static const char machine_size[] =
	"the size of an __int3264 is the machine's: send a hyper, or a long";

/* What the base types are. The names are C's. */
static const struct {
	enum model_kind kind;
	const char *c_name;
	uint32_t size;
	bool is_signed;
	const char *obstacle; /* or NULL */
} bases[] = {
	[TREE_BASE_VOID] = {MODEL_VOID, "void", 0, false, "nobody knows what a void * points to"},
	[TREE_BASE_BOOLEAN] = {MODEL_BOOLEAN, "uint8_t", 1, false, NULL},
	[TREE_BASE_BYTE] = {MODEL_BYTE, "uint8_t", 1, false, NULL},
	[TREE_BASE_CHAR] = {MODEL_CHAR, "char", 1, true, NULL},
	[TREE_BASE_WCHAR] = {MODEL_WCHAR, "char16_t", 2, false, NULL},
	[TREE_BASE_INT8] = {MODEL_INTEGER, "int8_t", 1, true, NULL},
	[TREE_BASE_UINT8] = {MODEL_INTEGER, "uint8_t", 1, false, NULL},
	[TREE_BASE_INT16] = {MODEL_INTEGER, "int16_t", 2, true, NULL},
	[TREE_BASE_UINT16] = {MODEL_INTEGER, "uint16_t", 2, false, NULL},
	[TREE_BASE_INT32] = {MODEL_INTEGER, "int32_t", 4, true, NULL},
	[TREE_BASE_UINT32] = {MODEL_INTEGER, "uint32_t", 4, false, NULL},
	[TREE_BASE_INT64] = {MODEL_INTEGER, "int64_t", 8, true, NULL},
	[TREE_BASE_UINT64] = {MODEL_INTEGER, "uint64_t", 8, false, NULL},
	[TREE_BASE_INTPTR] = {MODEL_INTEGER, "intptr_t", 8, true, machine_size},
	[TREE_BASE_UINTPTR] = {MODEL_INTEGER, "uintptr_t", 8, false, machine_size},
	[TREE_BASE_FLOAT] = {MODEL_FLOAT, "float", 4, true, NULL},
	[TREE_BASE_DOUBLE] = {MODEL_FLOAT, "double", 8, true, NULL},
	[TREE_BASE_HANDLE] = {MODEL_HANDLE, "handle_t", 8, false, NULL},
};

/* Where `typedef wchar_t WCHAR` stands further up, or in an import, C shall see that name. */
static const char *base_name(struct build *build, enum tree_base base)
{
	const struct symbol *symbol =
		base == TREE_BASE_WCHAR ? scope_find(&build->names, "WCHAR") : NULL;

	if (symbol && symbol->kind == SYMBOL_TYPE &&
	    build_strip(symbol->thing)->kind == MODEL_WCHAR)
		return symbol->name;
	return bases[base].c_name;
}

static struct build_type *new_base_type(struct build *build, enum tree_base base,
					struct source_place place)
{
	struct build_type *type = build_new_type(build, bases[base].kind, place);

	type->type.name = base_name(build, base);
	type->type.c_name = type->type.name;
	type->type.size = bases[base].size;
	type->type.align = bases[base].size ? bases[base].size : 1;
	type->type.is_signed = bases[base].is_signed;
	type->type.is_imported = true;
	type->is_complete = true;
	if (bases[base].obstacle)
		type->type.obstacle = build_obstacle_new(build, bases[base].obstacle, place);
	return type;
}

/* Made once, but for those that say where they were written, or have another name further down. */
static struct build_type *base_type(struct build *build, enum tree_base base,
				    struct source_place place)
{
	if (bases[base].obstacle || base == TREE_BASE_WCHAR)
		return new_base_type(build, base, place);
	if (!build->bases[base])
		build->bases[base] = new_base_type(build, base, place);
	return build->bases[base];
}

/* Names that a file may use, or declare itself. */
static const struct {
	const char *name;
	enum tree_base base;
} builtins[] = {
	{"int8", TREE_BASE_INT8},       {"uint8", TREE_BASE_UINT8},
	{"int16", TREE_BASE_INT16},     {"uint16", TREE_BASE_UINT16},
	{"int32", TREE_BASE_INT32},     {"uint32", TREE_BASE_UINT32},
	{"int64", TREE_BASE_INT64},     {"uint64", TREE_BASE_UINT64},
	{"handle_t", TREE_BASE_HANDLE}, {"error_status_t", TREE_BASE_UINT32},
};

struct build_type *build_alias(struct build *build, const char *name,
			       const struct model_type *target, struct source_place place)
{
	struct build_type *type = build_new_type(build, MODEL_ALIAS, place);

	type->type.name = name;
	type->type.c_name = name;
	type->type.target = target;
	type->type.stripped = build_strip(target);
	layout_alias(type);
	type->next = build->aliases;
	build->aliases = type;
	type->is_broken = build_type_of(target)->is_broken;
	type->depth = build_type_of(target)->depth;
	return type;
}

static const struct model_type *builtin_type(struct build *build, const char *name,
					     struct source_place place)
{
	struct build_type *type;
	size_t i;

	for (i = 0; i < sizeof(builtins) / sizeof(builtins[0]); i++) {
		if (strcmp(builtins[i].name, name) == 0)
			return &base_type(build, builtins[i].base, place)->type;
	}
	if (strcmp(name, "NET_API_STATUS") != 0)
		return NULL;
	/* libingot's headers have it, so a file needs no other's. */
	type = build_alias(build, "NET_API_STATUS",
			   &base_type(build, TREE_BASE_UINT32, place)->type, place);
	type->type.is_imported = true;
	return &type->type;
}

/* Stands for what could not be resolved; whoever meets it says nothing more. */
const struct model_type *build_broken(struct build *build, struct source_place place)
{
	if (!build->broken) {
		build->broken = new_base_type(build, TREE_BASE_INT32, place);
		build->broken->is_broken = true;
	}
	return &build->broken->type;
}

static const struct model_type *named_type(struct build *build, const struct tree_type *tree)
{
	const struct symbol *symbol = scope_find(&build->names, tree->name.text);
	const struct model_type *type;

	if (symbol && symbol->kind == SYMBOL_TYPE)
		return symbol->thing;
	if (symbol) {
		diag_error(build->diag, tree->place, "'%s' is not a type", tree->name.text);
		diag_note(build->diag, symbol->place, "it is declared here");
		return build_broken(build, tree->place);
	}
	type = builtin_type(build, tree->name.text, tree->place);
	if (type)
		return type;
	check_unknown(build, "type", tree->name.text, tree->place, &build->names,
		      1u << SYMBOL_TYPE);
	return build_broken(build, tree->place);
}

static const char *keyword(enum model_kind kind)
{
	return kind == MODEL_STRUCT ? "struct" : kind == MODEL_UNION ? "union" : "enum";
}

static enum model_kind kind_of(const struct tree_type *tree)
{
	return tree->kind == TREE_TYPE_STRUCT  ? MODEL_STRUCT
	       : tree->kind == TREE_TYPE_UNION ? MODEL_UNION
					       : MODEL_ENUM;
}

/* The type of a tag, declared by its first use. NULL after an error. */
static struct build_type *tagged_type(struct build *build, const struct tree_type *tree)
{
	struct symbol *symbol = scope_find(&build->tags, tree->name.text);
	enum model_kind kind = kind_of(tree);
	struct build_type *type;

	if (symbol) {
		type = build_type_of(symbol->thing);
		if (type->type.kind == kind || (kind == MODEL_UNION && type->is_encapsulated))
			return type;
		diag_error(build->diag, tree->place, "'%s' is the tag of a%s %s", tree->name.text,
			   type->type.kind == MODEL_STRUCT  ? ""
			   : type->type.kind == MODEL_UNION ? ""
							    : "n",
			   keyword(type->type.kind));
		diag_note(build->diag, symbol->place, "first used here");
		return NULL;
	}
	if (kind == MODEL_ENUM && !tree->has_body) {
		check_unknown(build, "enum", tree->name.text, tree->place, &build->tags,
			      1u << SYMBOL_TYPE);
		return NULL;
	}
	check_name(build, &tree->name);
	type = build_new_type(build, kind, tree->place);
	type->type.name = tree->name.text;
	type->type.tag = tree->name.text;
	type->type.c_name = arena_printf(build->arena, "%s %s", keyword(kind), tree->name.text);
	type->is_encapsulated = tree->is_encapsulated;
	scope_add(&build->tags, build->arena, tree->name.text, SYMBOL_TYPE, &type->type,
		  tree->name.place);
	return type;
}

/* The type that a body is to define: of its tag, of its typedef's name, or of the name made up for it. */
static struct build_type *defined_type(struct build *build, const struct tree_type *tree,
				       const char *typedef_name, const char *made_name)
{
	struct build_type *type;
	struct tree_type with_tag = *tree;

	if (!tree->name.text && typedef_name) {
		type = build_new_type(build, kind_of(tree), tree->place);
		type->type.name = typedef_name;
		type->type.c_name = typedef_name;
		return type;
	}
	if (!tree->name.text)
		with_tag.name = (struct tree_name){made_name, tree->place};
	type = tagged_type(build, &with_tag);
	if (!type)
		return NULL;
	if (type->is_complete || type->is_open) {
		diag_error(build->diag, tree->place, "'%s' is defined twice", type->type.c_name);
		diag_note(build->diag, type->type.place, "first defined here");
		return NULL;
	}
	if (typedef_name) {
		type->type.name = typedef_name;
		type->type.c_name = typedef_name;
	}
	type->type.place = tree->place;
	type->type.is_imported = build->import_depth > 0;
	return type;
}

static void add_item(struct build *build, const struct model_type *type)
{
	struct model_item *item = build_append(build, &build->items, sizeof(*item));

	item->kind = MODEL_ITEM_TYPE;
	item->type = type;
	item->place = type->place;
}

void build_parts(struct build *build, uint32_t first)
{
	const struct model_type **parts = build->parts.items;
	uint32_t i;

	for (i = first; i < build->parts.count; i++)
		add_item(build, parts[i]);
	build->parts.count = first;
}

static const struct model_type *define(struct build *build, const struct tree_type *tree,
				       const char *typedef_name, const char *made_name)
{
	uint32_t parts = build->parts.count;
	struct build_type *type;

	if (!tree->name.text && !typedef_name && !made_name) {
		diag_error(build->diag, tree->place, "the %s that is defined here needs a tag",
			   keyword(tree->is_encapsulated ? MODEL_UNION : kind_of(tree)));
		return build_broken(build, tree->place);
	}
	type = defined_type(build, tree, typedef_name, made_name);
	if (!type)
		return build_broken(build, tree->place);
	type->is_inside = made_name != NULL;
	type->type.is_encapsulated = tree->is_encapsulated;
	type->is_open = true;
	if (tree->kind == TREE_TYPE_STRUCT)
		build_struct_body(build, type, tree);
	else if (tree->kind == TREE_TYPE_UNION)
		build_union_body(build, type, tree);
	else
		build_enum_body(build, type, tree);
	type->is_open = false;
	type->is_complete = true;
	type->type.is_unnamed = tree->is_unnamed;
	if (tree->is_unnamed && !build->import_depth) {
		*(const struct model_type **)build_append(build, &build->parts, sizeof(void *)) =
			&type->type;
	} else if (made_name && !build->import_depth) {
		add_item(build, &type->type);
		build_parts(build, parts);
	}
	return &type->type;
}

const struct model_type *build_type(struct build *build, const struct tree_type *tree,
				    const char *typedef_name, const char *made_name)
{
	struct build_type *type;

	if (tree->kind == TREE_TYPE_BASE)
		return &base_type(build, tree->base, tree->place)->type;
	if (tree->kind == TREE_TYPE_NAMED)
		return named_type(build, tree);
	if (tree->has_body)
		return define(build, tree, typedef_name, made_name);
	type = tagged_type(build, tree);
	return type ? &type->type : build_broken(build, tree->place);
}

bool build_need_complete(struct build *build, const struct model_type *type,
			 struct source_place place)
{
	struct build_type *stripped = build_type_of(build_strip(type));

	if ((stripped->type.kind != MODEL_STRUCT && stripped->type.kind != MODEL_UNION) ||
	    stripped->is_complete)
		return true;
	if (stripped->is_open)
		diag_error(build->diag, place, "'%s' cannot contain itself; a pointer to it can",
			   stripped->type.c_name);
	else
		diag_error(build->diag, place, "'%s' is not defined yet", stripped->type.c_name);
	diag_note(build->diag, stripped->type.place, "%s here",
		  stripped->is_open ? "its definition begins" : "it is only named");
	return false;
}

const struct model_type *build_innermost(const struct model_type *type)
{
	type = build_strip(type);
	while (type->kind == MODEL_ARRAY)
		type = build_strip(type->target);
	return type;
}

bool build_need_value(struct build *build, const struct model_field *field)
{
	const struct model_type *type = build_innermost(field->value);

	while (type->kind == MODEL_POINTER)
		type = build_strip(type->target);
	return build_need_complete(build, type, field->place);
}
