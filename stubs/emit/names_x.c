/*
 * names_x.c: see names_x.h. The members' names are noted first, then the constants and procedures get theirs;
 * types take what is left, as they come.
 */
#include <ctype.h>
#include <string.h>
#include <uthash.h>

#include "names_x.h"

struct word {
	const char *text;
	UT_hash_handle hh;
};

/* What was called how. */
struct given {
	const void *object;
	const char *name;
	UT_hash_handle hh;
};

struct names_x {
	struct arena *arena;
	const char *prefix;    /* the file's name as part of an identifier */
	struct word *reserved; /* of XDR and rpcgen, and macros of <rpc/rpc.h> */
	struct word *library;  /* other names of <rpc/rpc.h> */
	struct word *taken;    /* at the file's level */
	struct word *macros;   /* those of them that rpcgen defines as macros */
	struct word *members;
	struct given *given;
	bool has_renamed;
};

static bool contains(struct word *words, const char *text)
{
	struct word *word;

	HASH_FIND_STR(words, text, word);
	return word != NULL;
}

static void add(struct names_x *names, struct word **words, const char *text)
{
	struct word *set = *words;
	struct word *word;

	if (!text || contains(set, text))
		return;
	word = ARENA_NEW(names->arena, struct word);
	word->text = text;
	HASH_ADD_KEYPTR(hh, set, word->text, strlen(word->text), word);
	*words = set;
}

static const char *behind(struct names_x *names, const char *name)
{
	names->has_renamed = true;
	return arena_printf(names->arena, "%s_", name);
}

static const char *find_given(const struct names_x *names, const void *object)
{
	struct given *given;

	HASH_FIND_PTR(names->given, &object, given);
	return given ? given->name : NULL;
}

static void give(struct names_x *names, const void *object, const char *name)
{
	struct given *given = ARENA_NEW(names->arena, struct given);

	given->object = object;
	given->name = name;
	HASH_ADD_PTR(names->given, object, given);
}

const char *names_x_global(struct names_x *names, const void *object, const char *wanted)
{
	const char *name = object ? find_given(names, object) : NULL;

	if (name)
		return name;
	name = wanted;
	while (contains(names->reserved, name) || contains(names->library, name) ||
	       contains(names->taken, name))
		name = behind(names, name);
	add(names, &names->taken, name);
	if (object)
		give(names, object, name);
	return name;
}

const char *names_x_member(struct names_x *names, const char *wanted)
{
	const char *name = wanted;

	while (contains(names->reserved, name) || contains(names->macros, name) ||
	       (name != wanted && contains(names->members, name)))
		name = behind(names, name);
	return name;
}

static const char *in_case(struct arena *arena, const char *text, int (*convert)(int))
{
	char *copy = arena_text(arena, text, strlen(text));

	for (char *at = copy; *at; at++)
		*at = (char)convert((unsigned char)*at);
	return copy;
}

static bool is_macro_free(const struct names_x *names, const char *name)
{
	return !contains(names->reserved, name) && !contains(names->library, name) &&
	       !contains(names->taken, name) && !contains(names->members, name);
}

/* A name that becomes a macro. */
static const char *give_macro(struct names_x *names, const void *object, const char *wanted)
{
	const char *name = wanted;

	while (!is_macro_free(names, name))
		name = behind(names, name);
	add(names, &names->taken, name);
	add(names, &names->macros, name);
	if (object)
		give(names, object, name);
	return name;
}

const char *names_x_upper(struct names_x *names, const char *name, const char *ending)
{
	return give_macro(
		names, NULL,
		arena_printf(names->arena, "%s_%s", in_case(names->arena, name, toupper), ending));
}

const char *names_x_helper(struct names_x *names, const void *object, const char *wanted)
{
	size_t length = strlen(names->prefix);

	if (strncmp(wanted, names->prefix, length) != 0 || wanted[length] != '_')
		wanted = arena_printf(names->arena, "%s_%s", names->prefix, wanted);
	return names_x_global(names, object, wanted);
}

static const char *prefix_of(struct arena *arena, const char *base)
{
	const char *start = isalpha((unsigned char)base[0]) ? "" : "x_";
	char *prefix = arena_printf(arena, "%s%s", start, base);

	for (char *at = prefix; *at; at++)
		*at = (char)(isalnum((unsigned char)*at) ? *at : '_');
	return prefix;
}

/* rpcgen's functions for a procedure are in lower case, with the version behind. */
static void give_procedure(struct names_x *names, const struct model_operation *operation,
			   uint32_t version)
{
	const char *name = operation->name;
	const char *function;

	for (;;) {
		function = arena_printf(names->arena, "%s_%u", in_case(names->arena, name, tolower),
					version);
		if (is_macro_free(names, name) && !contains(names->taken, function))
			break;
		name = behind(names, name);
	}
	add(names, &names->taken, function);
	give_macro(names, operation, name);
}

static void note_members(struct names_x *names, const struct model_type *type)
{
	for (uint32_t i = 0; i < type->field_count; i++)
		add(names, &names->members, type->fields[i]->name);
	for (uint32_t i = 0; i < type->arm_count; i++)
		if (type->arms[i].field)
			add(names, &names->members, type->arms[i].field->name);
}

static void note_parameters(struct names_x *names, const struct plan_interface *interface)
{
	for (uint32_t i = 0; i < interface->procedure_count; i++)
		for (uint32_t m = 0; m < interface->procedures[i].member_count; m++)
			add(names, &names->members,
			    interface->procedures[i].members[m].parameter->name);
}

struct names_x *names_x_new(const struct model *model, const struct plan *plan, struct arena *arena)
{
	struct names_x *names = ARENA_NEW(arena, struct names_x);

	names->arena = arena;
	names->prefix = prefix_of(arena, model->base);
	for (const char *const *word = names_x_reserved; *word; word++)
		add(names, &names->reserved, *word);
	for (const char *const *word = names_x_library; *word; word++)
		add(names, &names->library, *word);
	for (uint32_t i = 0; i < plan->type_count; i++)
		if (plan->types[i]->source)
			note_members(names, plan->types[i]->source);
	for (uint32_t i = 0; i < plan->interface_count; i++)
		note_parameters(names, &plan->interfaces[i]);
	for (uint32_t i = 0; i < model->item_count; i++)
		if (model->items[i].kind == MODEL_ITEM_CONST)
			give_macro(names, model->items[i].constant, model->items[i].constant->name);
	for (uint32_t i = 0; i < plan->interface_count; i++)
		for (uint32_t p = 0; p < plan->interfaces[i].procedure_count; p++)
			give_procedure(names, plan->interfaces[i].procedures[p].operation,
				       plan->interfaces[i].source->version);
	return names;
}

void names_x_done(struct names_x *names)
{
	HASH_CLEAR(hh, names->reserved);
	HASH_CLEAR(hh, names->library);
	HASH_CLEAR(hh, names->taken);
	HASH_CLEAR(hh, names->macros);
	HASH_CLEAR(hh, names->members);
	HASH_CLEAR(hh, names->given);
}

bool names_x_has_renamed(const struct names_x *names)
{
	return names->has_renamed;
}
