/*
 * x_types.c: names of types in .x files, and what declarations make of them. In: tree_x_type and tree_x_declaration.
 * Out: model_type. C's names are those that rpcgen prints, which <rpc/rpc.h> has.
 */
#include "x_build.h"

#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

struct x_base_row {
	enum model_kind kind;
	const char *c_name;
	uint32_t size;
	bool is_signed;
};

/* `opaque` is what one byte of it is. */
static const struct x_base_row bases[] = {
	[TREE_X_VOID] = {MODEL_VOID, "void", 0, false},
	[TREE_X_INT] = {MODEL_INTEGER, "int", 4, true},
	[TREE_X_UNSIGNED_INT] = {MODEL_INTEGER, "u_int", 4, false},
	[TREE_X_HYPER] = {MODEL_INTEGER, "quad_t", 8, true},
	[TREE_X_UNSIGNED_HYPER] = {MODEL_INTEGER, "u_quad_t", 8, false},
	[TREE_X_LONG] = {MODEL_INTEGER, "long", 8, true},
	[TREE_X_UNSIGNED_LONG] = {MODEL_INTEGER, "u_long", 8, false},
	[TREE_X_SHORT] = {MODEL_INTEGER, "short", 2, true},
	[TREE_X_UNSIGNED_SHORT] = {MODEL_INTEGER, "u_short", 2, false},
	[TREE_X_CHAR] = {MODEL_CHAR, "char", 1, true},
	[TREE_X_UNSIGNED_CHAR] = {MODEL_INTEGER, "u_char", 1, false},
	[TREE_X_FLOAT] = {MODEL_FLOAT, "float", 4, true},
	[TREE_X_DOUBLE] = {MODEL_FLOAT, "double", 8, true},
	[TREE_X_BOOL] = {MODEL_BOOLEAN, "bool_t", 4, true},
	[TREE_X_STRING] = {MODEL_CHAR, "char", 1, true},
	[TREE_X_OPAQUE] = {MODEL_BYTE, "char", 1, false},
};

static struct build_type *base_type(struct x_build *x, enum tree_x_base base)
{
	struct build_type *type = build_new_type(x->build, bases[base].kind, DIAG_NO_PLACE);

	type->type.name = type->type.c_name = bases[base].c_name;
	type->type.size = bases[base].size;
	type->type.align = bases[base].size ? bases[base].size : 1;
	type->type.is_signed = bases[base].is_signed;
	type->type.is_narrow = base == TREE_X_LONG || base == TREE_X_UNSIGNED_LONG;
	type->type.is_imported = true;
	type->is_complete = true;
	return type;
}

const struct model_type *x_base(struct x_build *x, enum tree_x_base base)
{
	if (!x->bases[base])
		x->bases[base] = &base_type(x, base)->type;
	return x->bases[base];
}

/* Names that rpcgen's output gets from libtirpc's headers. */
static const struct {
	const char *name;
	enum tree_x_base base;
} known[] = {
	{"bool_t", TREE_X_BOOL},
	{"enum_t", TREE_X_INT},
	{"int16_t", TREE_X_SHORT},
	{"int32_t", TREE_X_INT},
	{"int64_t", TREE_X_HYPER},
	{"int8_t", TREE_X_CHAR},
	{"longlong_t", TREE_X_HYPER},
	{"quad_t", TREE_X_HYPER},
	{"rpcport_t", TREE_X_UNSIGNED_INT},
	{"rpcproc_t", TREE_X_UNSIGNED_INT},
	{"rpcprog_t", TREE_X_UNSIGNED_INT},
	{"rpcprot_t", TREE_X_UNSIGNED_INT},
	{"rpcvers_t", TREE_X_UNSIGNED_INT},
	{"u_char", TREE_X_UNSIGNED_CHAR},
	{"u_int", TREE_X_UNSIGNED_INT},
	{"u_int16_t", TREE_X_UNSIGNED_SHORT},
	{"u_int32_t", TREE_X_UNSIGNED_INT},
	{"u_int64_t", TREE_X_UNSIGNED_HYPER},
	{"u_int8_t", TREE_X_UNSIGNED_CHAR},
	{"u_long", TREE_X_UNSIGNED_LONG},
	{"u_longlong_t", TREE_X_UNSIGNED_HYPER},
	{"u_quad_t", TREE_X_UNSIGNED_HYPER},
	{"u_short", TREE_X_UNSIGNED_SHORT},
	{"uint16_t", TREE_X_UNSIGNED_SHORT},
	{"uint32_t", TREE_X_UNSIGNED_INT},
	{"uint64_t", TREE_X_UNSIGNED_HYPER},
	{"uint8_t", TREE_X_UNSIGNED_CHAR},
};

/* Structures of libtirpc's, or of those that it comes from: a number in front or not, a count, and the bytes. */
static const struct {
	const char *name, *c_name, *first, *count, *bytes;
	int64_t max; /* without a count: their number */
} known_structs[] = {
	{"des_block", "des_block", NULL, NULL, "c", 8},
	{"netbuf", "struct netbuf", "maxlen", "len", "buf", UINT32_MAX},
	{"netobj", "struct netobj", NULL, "n_len", "n_bytes", 1024},
};

void x_known_offer(struct spelling *spelling)
{
	for (size_t i = 0; i < COUNT(known); i++)
		spelling_offer(spelling, known[i].name);
	for (size_t i = 0; i < COUNT(known_structs); i++)
		spelling_offer(spelling, known_structs[i].name);
}

/* name_len and bytes; returns how many fields it made. */
static uint32_t count_and_bytes(struct x_build *x, size_t which, struct model_field **fields)
{
	const struct model_type *bytes =
		x_pointer(x, x_base(x, TREE_X_OPAQUE), (struct model_travel){0}, DIAG_NO_PLACE);
	struct model_field *length = &x_field(x, known_structs[which].count,
					      x_base(x, TREE_X_UNSIGNED_INT), DIAG_NO_PLACE)
					      ->field;
	struct model_field *value =
		&x_field(x, known_structs[which].bytes, bytes, DIAG_NO_PLACE)->field;

	value->form = MODEL_BYTES;
	value->value = x_base(x, TREE_X_OPAQUE);
	value->nullable = true;
	value->count = length;
	value->range = (struct model_range){true, 0, known_structs[which].max};
	length->described_by = value;
	fields[0] = length;
	fields[1] = value;
	return 2;
}

static const struct model_type *known_struct(struct x_build *x, size_t which)
{
	struct build_type *type = build_new_type(x->build, MODEL_STRUCT, DIAG_NO_PLACE);
	struct model_field **fields = ARENA_ARRAY(x->build->arena, 3, struct model_field *);
	uint32_t n = 0;

	if (known_structs[which].first)
		fields[n++] = &x_field(x, known_structs[which].first,
				       x_base(x, TREE_X_UNSIGNED_INT), DIAG_NO_PLACE)
				       ->field;
	if (known_structs[which].count)
		n += count_and_bytes(x, which, fields + n);
	else
		fields[n++] =
			&x_field(x, known_structs[which].bytes,
				 x_bytes(x, (uint32_t)known_structs[which].max, DIAG_NO_PLACE),
				 DIAG_NO_PLACE)
				 ->field;
	type->type.name = known_structs[which].name;
	type->type.c_name = known_structs[which].c_name;
	type->type.fields = fields;
	type->type.field_count = n;
	type->type.is_imported = type->type.is_foreign = true;
	type->is_complete = true;
	layout_struct(x->build, type);
	/* des_block is a union with two numbers in it. */
	if (!known_structs[which].count)
		type->type.align = 4;
	return &type->type;
}

/* What --type may say. */
static const struct {
	const char *form;
	enum tree_x_base base;
} forms[] = {
	{"int8", TREE_X_CHAR},   {"uint8", TREE_X_UNSIGNED_CHAR},
	{"int16", TREE_X_SHORT}, {"uint16", TREE_X_UNSIGNED_SHORT},
	{"int32", TREE_X_INT},   {"uint32", TREE_X_UNSIGNED_INT},
	{"int64", TREE_X_HYPER}, {"uint64", TREE_X_UNSIGNED_HYPER},
	{"float", TREE_X_FLOAT}, {"double", TREE_X_DOUBLE},
	{"bool", TREE_X_BOOL},   {"string", TREE_X_STRING},
};

/* The N of opaque[N]; 0: it is none. */
static uint32_t opaque_length(const char *form)
{
	unsigned long value = 0;
	const char *at;

	if (strncmp(form, "opaque[", 7) != 0)
		return 0;
	for (at = form + 7; *at >= '0' && *at <= '9' && value <= BUILD_MAX_SIZE; at++)
		value = value * 10 + (unsigned long)(*at - '0');
	return strcmp(at, "]") == 0 && value <= BUILD_MAX_SIZE ? (uint32_t)value : 0;
}

bool model_is_form(const char *form)
{
	for (size_t i = 0; i < COUNT(forms); i++)
		if (strcmp(forms[i].form, form) == 0)
			return true;
	return opaque_length(form) != 0;
}

static const struct model_type *type_of_form(struct x_build *x, const char *form)
{
	enum tree_x_base base = TREE_X_VOID;

	for (size_t i = 0; i < COUNT(forms); i++)
		if (strcmp(forms[i].form, form) == 0)
			base = forms[i].base;
	if (base == TREE_X_VOID)
		return x_bytes(x, opaque_length(form), DIAG_NO_PLACE);
	if (base == TREE_X_STRING)
		return x_pointer(x, x_base(x, base), (struct model_travel){.is_text = true},
				 DIAG_NO_PLACE);
	return x_base(x, base);
}

static const struct model_type *foreign_alias(struct x_build *x, const char *name,
					      const struct model_type *target)
{
	struct build_type *type = build_alias(x->build, name, target, DIAG_NO_PLACE);

	type->type.is_imported = true;
	return &type->type;
}

static const struct model_type *make_known(struct x_build *x, const char *name)
{
	const struct model_options *options = x->build->options;

	for (size_t i = 0; i < options->type_count; i++)
		if (strcmp(options->types[i].name, name) == 0)
			return foreign_alias(x, options->types[i].name,
					     type_of_form(x, options->types[i].form));
	for (size_t i = 0; i < COUNT(known_structs); i++)
		if (strcmp(known_structs[i].name, name) == 0)
			return known_struct(x, i);
	for (size_t i = 0; i < COUNT(known); i++)
		if (strcmp(known[i].name, name) == 0)
			return foreign_alias(x, known[i].name, x_base(x, known[i].base));
	return NULL;
}

const struct model_type *x_known(struct x_build *x, const char *name)
{
	const struct symbol *symbol = scope_find(&x->known, name);
	const struct model_type *type;

	if (symbol)
		return symbol->thing;
	type = make_known(x, name);
	if (type)
		scope_add(&x->known, x->build->arena,
			  arena_text(x->build->arena, name, strlen(name)), SYMBOL_TYPE, type,
			  type->place);
	return type;
}

static const char *word_of(enum tree_x_type_kind kind)
{
	return kind == TREE_X_TYPE_STRUCT ? "struct" : kind == TREE_X_TYPE_UNION ? "union" : "enum";
}

/* Whether the word in front of a type's name, if there is one, is right. */
static bool is_of_keyword(const struct model_type *type, enum tree_x_type_kind keyword)
{
	switch (keyword) {
	case TREE_X_TYPE_STRUCT:
		/* A union is a struct in C, and rpcgen takes either word. */
		return type->kind == MODEL_STRUCT;
	case TREE_X_TYPE_UNION:
		return type->kind == MODEL_STRUCT && type->is_encapsulated;
	case TREE_X_TYPE_ENUM:
		return type->kind == MODEL_ENUM;
	default:
		return true;
	}
}

static const struct model_type *unknown(struct x_build *x, const struct tree_x_type *tree)
{
	struct build *build = x->build;
	const struct symbol *later = scope_find(&x->later, tree->name.text), *symbol;
	struct spelling spelling;

	if (!later && x_try_includes(x, tree->name.text)) {
		symbol = scope_find(&build->names, tree->name.text);
		if (symbol->kind == SYMBOL_TYPE)
			return symbol->thing;
	}
	if (later && later->kind == SYMBOL_TYPE) {
		diag_error(build->diag, tree->place, "'%s' is not defined yet", tree->name.text);
		diag_note(build->diag, later->place, "it is defined here");
		return build_broken(build, tree->place);
	}
	if (scope_find(&build->suspects, tree->name.text) || build->is_missing_import ||
	    diag_is_full(build->diag))
		return build_broken(build, tree->place);
	spelling_init(&spelling, tree->name.text);
	for (symbol = build->names.symbols; symbol; symbol = symbol->hh.next)
		if (symbol->kind == SYMBOL_TYPE)
			spelling_offer(&spelling, symbol->name);
	x_known_offer(&spelling);
	if (spelling.nearest)
		diag_error(build->diag, tree->place, "unknown type '%s'; did you mean '%s'?",
			   tree->name.text, spelling.nearest);
	else if (tree->keyword != TREE_X_TYPE_NAMED)
		diag_error(build->diag, tree->place,
			   "unknown %s '%s': define it, or import the file that defines it",
			   word_of(tree->keyword), tree->name.text);
	else
		diag_error(build->diag, tree->place,
			   "unknown type '%s': say what it is with --type %s=uint32, or import the "
			   "file that defines it",
			   tree->name.text, tree->name.text);
	return build_broken(build, tree->place);
}

/* Whether a member of the structure that is being read has that name: C++ would take it for the member. */
static bool is_hidden(const struct x_build *x, const char *name)
{
	const struct tree_x_declaration *sibling;

	for (sibling = x->siblings; sibling; sibling = sibling->next)
		if (sibling->name.text && strcmp(sibling->name.text, name) == 0)
			return true;
	return false;
}

static const struct model_type *named_type(struct x_build *x, const struct tree_x_type *tree)
{
	struct build *build = x->build;
	const struct symbol *symbol = scope_find(&build->names, tree->name.text);
	const struct model_type *type =
		symbol && symbol->kind == SYMBOL_TYPE ? symbol->thing : NULL;

	if (symbol && !type) {
		diag_error(build->diag, tree->place, "'%s' is not a type", tree->name.text);
		diag_note(build->diag, symbol->place, "it is declared here");
		return build_broken(build, tree->place);
	}
	if (!type)
		type = x_known(x, tree->name.text);
	if (!type)
		return unknown(x, tree);
	if (!is_of_keyword(type, tree->keyword)) {
		diag_error(build->diag, tree->place, "'%s' is no %s", tree->name.text,
			   word_of(tree->keyword));
		if (type->place.file)
			diag_note(build->diag, type->place, "it is declared here");
		return build_broken(build, tree->place);
	}
	while (type->kind == MODEL_ALIAS && is_hidden(x, type->name))
		type = type->target;
	return type;
}

/* struct, union or enum without a name of its own, or with one, inside another type. */
static const struct model_type *inner_type(struct x_build *x, const struct tree_x_type *tree,
					   const char *made_name)
{
	struct build *build = x->build;
	enum model_kind kind = tree->kind == TREE_X_TYPE_ENUM ? MODEL_ENUM : MODEL_STRUCT;
	struct tree_name name =
		tree->name.text ? tree->name : (struct tree_name){made_name, tree->place};
	struct build_type *type = build_new_type(build, kind, tree->place);
	const struct tree_x_declaration *siblings = x->siblings;
	const struct model_type **declarators =
		ARENA_ARRAY(build->arena, 1, const struct model_type *);
	struct model_item *item;

	type->type.name = type->type.tag = type->type.c_name = name.text;
	type->type.is_encapsulated = tree->kind == TREE_X_TYPE_UNION;
	if (!check_declare(build, &name, SYMBOL_TYPE, &type->type))
		type->is_broken = true;
	else
		scope_add(&build->tags, build->arena, name.text, SYMBOL_TYPE, &type->type,
			  name.place);
	type->is_open = true;
	if (tree->kind == TREE_X_TYPE_STRUCT)
		x_struct_body(x, type, tree);
	else if (tree->kind == TREE_X_TYPE_UNION)
		x_union_body(x, type, tree);
	else
		x_enum_body(x, type, tree);
	type->is_open = false;
	type->is_complete = true;
	x->siblings = siblings;
	item = x_item(x, MODEL_ITEM_TYPEDEF, NULL, tree->place);
	item->type = &type->type;
	item->defines_type = true;
	declarators[0] = &build_alias(build, name.text, &type->type, tree->place)->type;
	item->declarators = declarators;
	item->declarator_count = 1;
	return &type->type;
}

const struct model_type *x_type(struct x_build *x, const struct tree_x_type *tree,
				const char *made_name)
{
	if (tree->kind == TREE_X_TYPE_BASE)
		return x_base(x, tree->base);
	if (tree->kind == TREE_X_TYPE_NAMED)
		return named_type(x, tree);
	return inner_type(x, tree, made_name);
}

const struct model_type *x_pointer(struct x_build *x, const struct model_type *target,
				   struct model_travel travel, struct source_place place)
{
	struct build_type *type = build_new_type(x->build, MODEL_POINTER, place);
	struct model_travel *copy = ARENA_NEW(x->build->arena, struct model_travel);

	*copy = travel;
	type->type.target = target;
	type->type.travel = copy;
	type->type.size = type->type.align = 8;
	type->is_broken = build_type_of(target)->is_broken;
	type->depth = build_strip(target)->kind == MODEL_POINTER
			      ? build_type_of(build_strip(target))->depth + 1
			      : 1;
	if (type->depth > BUILD_MAX_DEPTH) {
		diag_error(x->build->diag, place, "nested more than %u deep", BUILD_MAX_DEPTH);
		return build_broken(x->build, place);
	}
	return &type->type;
}

const struct model_type *x_bytes(struct x_build *x, uint32_t length, struct source_place place)
{
	struct build_type *type = build_new_type(x->build, MODEL_ARRAY, place);

	type->type.target = x_base(x, TREE_X_OPAQUE);
	type->type.length = length;
	type->depth = 1;
	layout_array(x->build, type, place);
	return &type->type;
}

static const struct model_type *fixed_array(struct x_build *x, const struct model_type *element,
					    const struct tree_x_declaration *tree)
{
	struct build *build = x->build;
	struct build_type *type;
	int64_t length;

	if (!x_within(x, tree->bound, 1, BUILD_MAX_SIZE, "the length of an array", &length) ||
	    !build_need_complete(build, element, tree->place))
		return build_broken(build, tree->place);
	type = build_new_type(build, MODEL_ARRAY, tree->place);
	type->type.target = element;
	type->type.length = (uint32_t)length;
	type->is_broken = build_type_of(element)->is_broken;
	type->depth = build_type_of(build_strip(element))->depth + 1;
	if (type->depth > BUILD_MAX_DEPTH) {
		diag_error(build->diag, tree->place, "nested more than %u deep", BUILD_MAX_DEPTH);
		return build_broken(build, tree->place);
	}
	layout_array(build, type, tree->place);
	return &type->type;
}

/* The bound of a count or a string; none is none. */
static bool read_bound(struct x_build *x, const struct tree_x_declaration *tree,
		       struct model_range *ret_range)
{
	int64_t bound;

	*ret_range = (struct model_range){false, 0, 0};
	if (!tree->bound)
		return true;
	if (!x_within(x, tree->bound, 1, UINT32_MAX, "the bound", &bound))
		return false;
	*ret_range = (struct model_range){bound != UINT32_MAX, 0, bound};
	return true;
}

static const struct model_type *declared(struct x_build *x, const struct tree_x_declaration *tree,
					 const char *made_name, const char *counted_name)
{
	struct build *build = x->build;
	const struct model_type *type = x_type(x, tree->type, made_name);
	bool is_string = tree->type->kind == TREE_X_TYPE_BASE && tree->type->base == TREE_X_STRING;
	struct model_range range;

	if (type->kind == MODEL_VOID)
		return NULL;
	switch (tree->form) {
	case TREE_X_FIXED:
		return fixed_array(x, type, tree);
	case TREE_X_OPTIONAL:
		return x_pointer(x, type, (struct model_travel){.is_nullable = true}, tree->place);
	case TREE_X_COUNTED:
		if (!read_bound(x, tree, &range))
			return build_broken(build, tree->place);
		if (is_string)
			return x_pointer(x, type,
					 (struct model_travel){.is_text = true, .range = range},
					 tree->place);
		return x_counted(x, tree->name.text, type, range, tree->place, counted_name);
	default:
		return type;
	}
}

const struct model_type *x_declared(struct x_build *x, const struct tree_x_declaration *tree,
				    const char *outer)
{
	return declared(x, tree,
			arena_printf(x->build->arena, "%s_%s", outer,
				     tree->name.text ? tree->name.text : ""),
			NULL);
}

const struct model_type *x_typedef_declared(struct x_build *x,
					    const struct tree_x_declaration *tree)
{
	bool is_plain = tree->form == TREE_X_PLAIN;

	return declared(x, tree,
			is_plain ? tree->name.text
				 : arena_printf(x->build->arena, "%s_value", tree->name.text),
			tree->name.text);
}
