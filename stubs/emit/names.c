/*
 * names.c: see names.h. First the file's own identifiers are noted, then the names that are made by rule are
 * checked against them, then the private ones are made to differ from all. That the file's own names are fit for C
 * and C++ was checked when the model was made.
 */
#include <ctype.h>
#include <string.h>
#include <uthash.h>

#include "names.h"

/* An identifier that means something at file scope already. */
struct taken {
	const char *name;
	struct source_place place; /* no file: one of libingot's or of ours */
	UT_hash_handle hh;
};

/* The names that were made for a type, an interface or a procedure of the plan. */
struct made {
	const void *object;
	const char *names[NAMES_OF_TYPE];
	UT_hash_handle hh;
};

struct names {
	struct arena *arena;
	struct diag *diag;
	const struct model *model;
	const char *upper; /* the base name as part of a macro's */
	struct taken *taken;
	struct made *made;
	bool is_local_taken[NAMES_LOCALS]; /* by a type or constant of the file */
};

static const char *const library_types[] = {
	"ingot_type_uint8",       "ingot_type_int8",       "ingot_type_uint16",
	"ingot_type_int16",       "ingot_type_word32",     "ingot_type_word64",
	"ingot_type_string",      "ingot_type_string_ref", "ingot_type_wstring",
	"ingot_type_wstring_ref",
};

static struct taken *find(const struct names *names, const char *name)
{
	struct taken *taken;

	HASH_FIND_STR(names->taken, name, taken);
	return taken;
}

static void take(struct names *names, const char *name, struct source_place place)
{
	struct taken *taken;

	if (find(names, name))
		return;
	taken = ARENA_NEW(names->arena, struct taken);
	taken->name = name;
	taken->place = place;
	HASH_ADD_KEYPTR(hh, names->taken, taken->name, strlen(taken->name), taken);
}

static void note(struct names *names, const char *name, struct source_place place)
{
	if (!name)
		return;
	take(names, name, place);
}

static void note_type(struct names *names, const struct model_type *type)
{
	note(names, type->name, type->place);
	if (type->tag && (!type->name || strcmp(type->tag, type->name) != 0))
		note(names, type->tag, type->place);
	for (uint32_t i = 0; i < type->enumerator_count; i++)
		note(names, type->enumerators[i].name, type->enumerators[i].place);
}

static void note_operation(struct names *names, const struct model_operation *operation)
{
	note(names, operation->name, operation->place);
	/* A parameter with the name of a variable at file scope would hide that: it counts as taken. */
	for (uint32_t i = 0; i < operation->parameter_count; i++)
		note(names, operation->parameters[i]->name, operation->parameters[i]->place);
}

static void note_item(struct names *names, const struct model_item *item)
{
	switch (item->kind) {
	case MODEL_ITEM_TYPEDEF:
		for (uint32_t i = 0; i < item->declarator_count; i++)
			note(names, item->declarators[i]->name, item->declarators[i]->place);
		if (item->defines_type)
			note_type(names, plan_strip(item->type));
		break;
	case MODEL_ITEM_TYPE:
		note_type(names, plan_strip(item->type));
		break;
	case MODEL_ITEM_INTERFACE:
		for (uint32_t i = 0; i < item->interface->operation_count; i++)
			note_operation(names, item->interface->operations[i]);
		break;
	case MODEL_ITEM_CONST:
		note(names, item->constant->name, item->place);
		break;
	case MODEL_ITEM_QUOTE:
	case MODEL_ITEM_IMPORT:
		break;
	}
}

/* A name that others rely on: it is what the rule says, or an error. */
static const char *make_public(struct names *names, const char *name, struct source_place place)
{
	const struct taken *taken = find(names, name);

	if (taken) {
		diag_error(names->diag, place,
			   "'%s', which is generated for this, is the name of something else",
			   name);
		if (taken->place.file)
			diag_note(names->diag, taken->place, "it is taken here");
	}
	take(names, name, place);
	return name;
}

/* A name that only generated files see. */
static const char *make_private(struct names *names, const char *name)
{
	while (find(names, name))
		name = arena_printf(names->arena, "%s_", name);
	take(names, name, DIAG_NO_PLACE);
	return name;
}

static struct made *make(struct names *names, const void *object)
{
	struct made *made = ARENA_NEW(names->arena, struct made);

	made->object = object;
	HASH_ADD_PTR(names->made, object, made);
	return made;
}

static const char *made_name(const struct names *names, const void *object, unsigned which)
{
	struct made *made;

	HASH_FIND_PTR(names->made, &object, made);
	return made ? made->names[which] : NULL;
}

#define NAME(...) arena_printf(names->arena, __VA_ARGS__)

/* Every parameter's name is noted: most names are told apart from them by one look. */
static bool is_parameter(const struct names *names, const struct plan_procedure *procedure,
			 const char *name, const struct model_field *but)
{
	if (!find(names, name))
		return false;
	for (uint32_t i = 0; i < procedure->member_count; i++) {
		const struct model_field *parameter = procedure->members[i].parameter;

		if (parameter != but && strcmp(parameter->name, name) == 0)
			return true;
	}
	return false;
}

static void make_interface(struct names *names, const struct plan_interface *interface)
{
	const char *name = interface->source->name;
	struct source_place place = interface->source->place;
	struct made *made = make(names, interface);

	made->names[NAMES_PROCEDURES] = make_public(names, NAME("%s_procedures", name), place);
	made->names[NAMES_OPS] = make_public(names, NAME("%s_ops", name), place);
	made->names[NAMES_INTERFACE] = make_public(names, NAME("%s_interface", name), place);
	made->names[NAMES_CALLS] = make_private(names, NAME("%s_calls", name));
	made->names[NAMES_INVOKERS] = make_private(names, NAME("%s_invokers", name));
	for (uint32_t i = 0; i < interface->procedure_count; i++) {
		const struct model_operation *operation = interface->procedures[i].operation;

		made = make(names, &interface->procedures[i]);
		made->names[NAMES_FRAME] =
			make_public(names, NAME("%s_frame", operation->name), operation->place);
		made->names[NAMES_INVOKER] =
			make_private(names, NAME("invoke_%s", operation->name));
	}
}

static void make_types(struct names *names, const struct plan *plan)
{
	for (uint32_t i = 0; i < plan->type_count; i++) {
		const struct plan_type *type = plan->types[i];

		const char *name;

		if (type->linkage != PLAN_PUBLIC)
			continue;
		name = make_public(names, NAME("ingot_type_%s", type->name), type->source->place);
		make(names, type)->names[NAMES_TYPE] = name;
		make(names, type->source)->names[NAMES_TYPE] = name;
	}
	for (uint32_t i = 0; i < plan->type_count; i++) {
		const struct plan_type *type = plan->types[i];
		struct made *made;

		HASH_FIND_PTR(names->made, &type, made);
		if (!made)
			made = make(names, type);
		if (type->linkage == PLAN_PRIVATE)
			made->names[NAMES_TYPE] = make_private(names, type->name);
		if (type->flags & (INGOT_TYPE_UNION | INGOT_TYPE_SET))
			made->names[NAMES_ARMS] = make_private(names, NAME("%s_arms", type->name));
		else
			made->names[NAMES_STEPS] =
				make_private(names, NAME("%s_steps", type->name));
		if (!type->is_message)
			continue;
		made->names[NAMES_FIELDS] = make_private(names, NAME("%s_fields", type->name));
		made->names[NAMES_FIELD_STEPS] =
			make_private(names, NAME("%s_field_steps", type->name));
		if (type->has_initial)
			made->names[NAMES_INITIAL] =
				make_private(names, NAME("%s_initial", type->name));
	}
}

static const char *upper_case(struct arena *arena, const char *base)
{
	char *upper = isdigit((unsigned char)base[0]) ? arena_printf(arena, "IDL_%s", base)
						      : arena_printf(arena, "%s", base);

	for (char *at = upper; *at; at++)
		*at = (char)(isalnum((unsigned char)*at) ? toupper((unsigned char)*at) : '_');
	return upper;
}

/* Variables of functions, which no type's name may hide behind. */
static const char *const locals[NAMES_LOCALS] = {"binding",    "call", "frame", "status",  "args",
						 "operations", "ops",  "block", "pointer", "xdrs"};

static void note_locals(struct names *names)
{
	for (size_t i = 0; i < NAMES_LOCALS; i++)
		names->is_local_taken[i] = find(names, locals[i]) != NULL;
}

const struct names *names_new(const struct model *model, const struct plan *plan,
			      struct arena *arena, struct diag *diag)
{
	struct names *names = ARENA_NEW(arena, struct names);

	names->arena = arena;
	names->diag = diag;
	names->model = model;
	names->upper = upper_case(arena, model->base);
	for (size_t i = 0; i < sizeof(library_types) / sizeof(library_types[0]); i++)
		take(names, library_types[i], DIAG_NO_PLACE);
	for (uint32_t i = 0; i < model->item_count; i++)
		if (model->items[i].kind != MODEL_ITEM_INTERFACE)
			note_item(names, &model->items[i]);
	note_locals(names);
	for (uint32_t i = 0; i < model->item_count; i++)
		if (model->items[i].kind == MODEL_ITEM_INTERFACE)
			note_item(names, &model->items[i]);
	make_public(names, names_guard(names), DIAG_NO_PLACE);
	make_public(names, names_switch(names), DIAG_NO_PLACE);
	for (uint32_t i = 0; i < plan->interface_count; i++)
		make_interface(names, &plan->interfaces[i]);
	make_types(names, plan);
	return names;
}

void names_done(const struct names *names)
{
	struct taken *taken = names->taken;
	struct made *made = names->made;

	HASH_CLEAR(hh, taken);
	HASH_CLEAR(hh, made);
}

const char *names_file(const struct names *names, enum names_file file)
{
	static const char *const endings[] = {".h", "_tables.c", "_client.c", "_server.c", ".d"};

	return NAME("%s%s", names->model->base, endings[file]);
}

const char *names_guard(const struct names *names)
{
	return NAME("%s_H", names->upper);
}

const char *names_switch(const struct names *names)
{
	return NAME("%s_STUBS", names->upper);
}

const char *names_table(const struct names *names, const struct model_type *type)
{
	return made_name(names, type, NAMES_TYPE);
}

const char *names_type(const struct names *names, const struct plan_type *type,
		       enum names_of_type what)
{
	const char *name = made_name(names, type, what);

	/* Defined elsewhere: by libingot or by an imported file's tables. */
	return name ? name : NAME("ingot_type_%s", type->name);
}

const char *names_interface(const struct names *names, const struct plan_interface *interface,
			    enum names_of_interface what)
{
	return made_name(names, interface, what);
}

const char *names_procedure(const struct names *names, const struct plan_procedure *procedure,
			    enum names_of_procedure what)
{
	return made_name(names, procedure, what);
}

const char *names_local(const struct names *names, const struct plan_procedure *procedure,
			enum names_local local)
{
	const char *name =
		names->is_local_taken[local] ? NAME("%s_", locals[local]) : locals[local];

	while (procedure && is_parameter(names, procedure, name, NULL))
		name = NAME("%s_", name);
	return name;
}

static const char *frame_member(const struct names *names, const struct plan_procedure *procedure,
				const struct plan_path *path)
{
	const char *name;

	if (path->kind == PLAN_PATH_RESULT)
		return "result";
	name = path->field->name;
	if (path->kind == PLAN_PATH_OUT)
		name = NAME("%s_out", name);
	/* A parameter's own name is no other's. */
	while (strcmp(name, "result") == 0 ||
	       (name != path->field->name && is_parameter(names, procedure, name, path->field)))
		name = NAME("%s_", name);
	return name;
}

/* Where a member without a name begins: at its first one. */
static const struct model_field *first_named(const struct model_field *field)
{
	while (field->is_unnamed) {
		const struct model_type *type = plan_strip(field->type);
		uint32_t i = 0;

		while (!type->fields && !type->arms[i].field)
			i++;
		field = type->fields ? type->fields[0] : type->arms[i].field;
	}
	return field;
}

/* C writes nothing for a member without a name. */
static const struct plan_path *named_parent(const struct plan_path *path)
{
	do
		path = path->parent;
	while (path && path->kind == PLAN_PATH_MEMBER && path->field->is_unnamed);
	return path;
}

const char *names_path(const struct names *names, const struct plan_procedure *frame,
		       const struct plan_path *path)
{
	const struct plan_path *parent = named_parent(path);
	const struct model_field *field;

	if (frame && !path->parent)
		return frame_member(names, frame, path);
	field = first_named(path->field);
	return parent ? NAME("%s.%s", names_path(names, frame, parent), field->name) : field->name;
}
