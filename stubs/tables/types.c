/*
 * types.c: plan_type objects, one per type that a table can refer to.
 *
 * In: model types. Out: the plan_type that stands for each, made once: public ones for structures, unions and
 * enumerations with a name, libingot's for plain numbers and text, private ones for what else an array or a
 * pointer can lead to. Steps are made elsewhere.
 */
#include <stdlib.h>
#include <string.h>
#include <uthash.h>

#include "builder.h"

struct plan_entry {
	const void *source; /* public: the model type */
	const char *key;    /* shared: what it is */
	struct plan_type *type;
	UT_hash_handle hh;
};

const struct model_type *plan_strip(const struct model_type *type)
{
	return type && type->kind == MODEL_ALIAS ? type->stripped : type;
}

struct plan_type *plan_type_new(struct plan_builder *builder, enum plan_linkage linkage,
				const char *name, struct plan_memory memory, uint32_t size,
				uint32_t align)
{
	struct plan_type *type = ARENA_NEW(builder->arena, struct plan_type);

	type->linkage = linkage;
	type->name = name;
	type->memory = memory;
	type->size = size;
	type->align = align;
	if (builder->last)
		builder->last->next = type;
	else
		builder->first = type;
	builder->last = type;
	return type;
}

struct plan_type *plan_type_public(struct plan_builder *builder, const struct model_type *type)
{
	bool is_private = type->is_inline || type->is_foreign;
	enum plan_linkage linkage = is_private ? PLAN_PRIVATE : PLAN_PUBLIC;
	const char *name = type->is_foreign ? arena_printf(builder->arena, "%s_value", type->name)
					    : type->name;
	struct plan_entry *entry;

	HASH_FIND_PTR(builder->public_types, &type, entry);
	if (!entry) {
		entry = ARENA_NEW(builder->arena, struct plan_entry);
		entry->source = type;
		entry->type =
			plan_type_new(builder, linkage, name, (struct plan_memory){.type = type},
				      type->size, type->align);
		entry->type->source = type;
		HASH_ADD_PTR(builder->public_types, source, entry);
	}
	return entry->type;
}

static struct plan_type *find_shared(const struct plan_builder *builder, const char *key)
{
	struct plan_entry *entry;

	HASH_FIND_STR(builder->shared_types, key, entry);
	return entry ? entry->type : NULL;
}

static void share(struct plan_builder *builder, const char *key, struct plan_type *type)
{
	struct plan_entry *entry = ARENA_NEW(builder->arena, struct plan_entry);

	entry->key = key;
	entry->type = type;
	HASH_ADD_KEYPTR(hh, builder->shared_types, entry->key, strlen(entry->key), entry);
}

/* libingot's types: the figures are those of the library's own tables. */
static const struct {
	const char *name;
	enum ingot_op op;
	uint32_t size, wire, flags, step_flags, growth;
} library[] = {
	{"uint8", INGOT_OP_W8, 1, 4, 0, 0, 28},
	{"int8", INGOT_OP_W8, 1, 4, 0, INGOT_STEP_SIGNED, 28},
	{"uint16", INGOT_OP_W16, 2, 4, 0, 0, 28},
	{"int16", INGOT_OP_W16, 2, 4, 0, INGOT_STEP_SIGNED, 28},
	{"word32", INGOT_OP_W32, 4, 4, INGOT_TYPE_RUN, 0, 28},
	{"word64", INGOT_OP_W64, 8, 8, INGOT_TYPE_RUN, 0, 28},
	{"string", INGOT_OP_STRING, 8, 4, 0, INGOT_STEP_OPTIONAL, 32},
	{"string_ref", INGOT_OP_STRING, 8, 4, 0, 0, 36},
	{"wstring", INGOT_OP_WSTRING, 8, 4, 0, INGOT_STEP_OPTIONAL, 32},
	{"wstring_ref", INGOT_OP_WSTRING, 8, 4, 0, 0, 44},
};

struct plan_type *plan_type_library(struct plan_builder *builder, const char *name)
{
	struct plan_type *type = find_shared(builder, name);
	struct plan_step step = {.n = 1};
	size_t i = 0;

	if (type)
		return type;
	while (strcmp(library[i].name, name) != 0)
		i++;
	type = plan_type_new(builder, PLAN_LIBRARY, name, (struct plan_memory){0}, library[i].size,
			     library[i].size);
	step.op = library[i].op;
	step.flags = library[i].step_flags;
	plan_steps_add(builder->arena, &type->steps, &step);
	plan_sum(type);
	type->growth = library[i].growth;
	type->flags = library[i].flags;
	/* As an element, text that may be NULL is a message. */
	type->is_message = (step.flags & INGOT_STEP_OPTIONAL) != 0;
	type->is_built = true;
	share(builder, library[i].name, type);
	return type;
}

void plan_type_finish(struct plan_builder *builder, struct plan_type *type, bool has_gaps)
{
	const struct plan_step *step;

	plan_merge_runs(builder->arena, &type->steps);
	if (has_gaps)
		plan_place_gaps(builder->arena, type);
	step = type->steps.items;
	if (type->steps.count == 1 && step->n == 1 && !step->gap &&
	    (step->op == INGOT_OP_W32 || step->op == INGOT_OP_W64) &&
	    plan_step_extent(step) == type->size)
		type->flags |= INGOT_TYPE_RUN;
	plan_sum(type);
	type->is_built = true;
}

static void finish_deferred(struct plan_builder *builder, struct plan_type *type)
{
	const struct plan_deferred *deferred = type->deferred;
	struct plan_scope scope = plan_scope_of(builder, type);

	struct plan_steps own = {0};
	struct plan_scope inner = scope;
	const struct message_value *value;

	inner.name = deferred->name;
	inner.steps = &own;
	/* Set first, as below. */
	type->is_built = true;
	type->deferred = NULL;
	plan_add_value(&inner, (struct plan_place){0}, deferred->type, deferred->use);
	plan_take_steps(&scope, &own);
	plan_type_finish(builder, type, true);
	value = message_value(&builder->messages, deferred->type,
			      (struct message_use){
				      .field = deferred->use.field,
				      .is_text = deferred->use.is_text,
				      .is_nullable = deferred->use.is_nullable,
			      });
	/* As an element, and behind a pointer that may be NULL. */
	if (message_needs_wrap(value))
		plan_add_message_field(builder, type, 1, value, &own);
}

void plan_type_complete(struct plan_builder *builder, struct plan_type *type)
{
	const struct model_type *source = type->source;
	struct plan_scope scope;

	if (type->is_built)
		return;
	if (type->deferred) {
		finish_deferred(builder, type);
		return;
	}
	/* Set first: a type that a ref pointer leads back to has no value, and must not hang us. */
	type->is_built = true;
	if (source->kind == MODEL_ENUM) {
		plan_build_set(builder, type, source);
	} else if (source->kind == MODEL_UNION) {
		plan_build_arms(builder, type, source);
	} else {
		scope = plan_scope_of(builder, type);
		plan_add_members(&scope, source);
		plan_type_finish(builder, type, true);
	}
}

/* What a private type is called that all its users share. */
static const char *shared_name(struct arena *arena, const struct model_type *type, bool is_nullable)
{
	const struct model_type *target = plan_strip(type->target);
	const char *inner;

	switch (type->kind) {
	case MODEL_BOOLEAN:
		return "boolean_value";
	case MODEL_INTEGER:
		/* Others are the library's. */
		return type->is_signed ? "long_value" : "u_long_value";
	case MODEL_ENUM:
		return arena_printf(arena, "%s_value", type->name);
	case MODEL_POINTER:
		inner = target->name ? target->name : shared_name(arena, target, true);
		return arena_printf(arena, "%s_pointer%s", inner, is_nullable ? "" : "_ref");
	case MODEL_ARRAY:
		inner = target->name ? target->name : shared_name(arena, target, true);
		return arena_printf(arena, "%s_%u", inner, type->length);
	default:
		return type->c_name ? type->c_name : "value";
	}
}

/* Tells types apart; base types and pointers are made anew wherever they are written. */
static const char *identity(struct arena *arena, const struct model_type *type)
{
	const struct model_type *target;

	if (type->kind != MODEL_POINTER)
		return arena_printf(arena, "%p", (const void *)type);
	target = plan_strip(type->target);
	return arena_printf(arena, "%d %p", target->kind,
			    target->kind < MODEL_ENUM ? (const void *)NULL : (const void *)target);
}

static const char *string_name(const struct model_type *type, bool is_nullable)
{
	if (plan_strip(type->target)->kind == MODEL_WCHAR)
		return is_nullable ? "wstring" : "wstring_ref";
	return is_nullable ? "string" : "string_ref";
}

static const char *library_name(const struct model_type *type, struct plan_use use)
{
	if (type->is_narrow || (use.travel && use.travel->range.is_set) ||
	    (use.field && use.field->message.takes_null))
		return NULL;
	switch (type->kind) {
	case MODEL_CHAR:
		return "int8";
	case MODEL_BYTE:
		return "uint8";
	case MODEL_WCHAR:
		return "uint16";
	case MODEL_INTEGER:
	case MODEL_FLOAT:
		if (type->size == 1)
			return type->is_signed ? "int8" : "uint8";
		if (type->size == 2)
			return type->is_signed ? "int16" : "uint16";
		return type->size == 4 ? "word32" : "word64";
	case MODEL_POINTER:
		return use.is_text ? string_name(type, use.is_nullable) : NULL;
	default:
		return NULL;
	}
}

struct plan_use plan_use_of(const struct model_type *type, struct plan_use use)
{
	const struct model_travel *travel = type->kind == MODEL_POINTER ? type->travel : NULL;

	if (!travel)
		return use;
	use.travel = travel;
	use.is_text = travel->is_text;
	use.is_nullable = travel->is_nullable;
	use.is_ranged = false;
	return use;
}

struct plan_type *plan_type_value(const struct plan_scope *scope, const struct model_type *type,
				  struct plan_use use)
{
	struct plan_builder *builder = scope->builder;
	bool is_ranged;
	struct plan_type *result;
	struct plan_deferred *deferred;
	const char *name;
	const char *key;

	type = plan_strip(type);
	use = plan_use_of(type, use);
	is_ranged = use.is_ranged && use.field && use.field->range.is_set;
	if (type->kind == MODEL_STRUCT || type->kind == MODEL_UNION)
		return plan_type_public(builder, type);
	if (!is_ranged && library_name(type, use))
		return plan_type_library(builder, library_name(type, use));
	if (is_ranged) {
		name = arena_printf(builder->arena, "%s_value",
				    plan_private_name(scope, use.field));
		key = arena_printf(builder->arena, "%p %s", (const void *)type, name);
	} else {
		/* Nullable or not is said in the name where it matters: of pointers; text or not is the same everywhere
		   but for arrays of characters. */
		name = shared_name(builder->arena, type, use.is_nullable);
		if (use.travel && use.travel->range.is_set)
			name = arena_printf(builder->arena, "%s_%lld", name,
					    (long long)use.travel->range.high);
		key = arena_printf(builder->arena, "%s %s%s", identity(builder->arena, type), name,
				   use.is_text ? " text" : "");
	}
	result = find_shared(builder, key);
	if (result && !use.is_element)
		plan_type_complete(builder, result);
	if (result)
		return result;
	result = plan_type_new(builder, PLAN_PRIVATE, name, (struct plan_memory){.type = type},
			       type->size, type->align);
	share(builder, key, result);
	deferred = ARENA_NEW(builder->arena, struct plan_deferred);
	*deferred = (struct plan_deferred){scope->name, type, use};
	result->deferred = deferred;
	/* An element may lead back to the structure that is being made, and is completed after that. */
	if (!use.is_element || type->kind != MODEL_POINTER)
		plan_type_complete(builder, result);
	return result;
}

void plan_release(struct plan_builder *builder)
{
	HASH_CLEAR(hh, builder->public_types);
	HASH_CLEAR(hh, builder->shared_types);
}
