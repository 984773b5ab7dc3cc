/*
 * names_proto.c: see names_proto.h. Types get their names first, then enumerators; messages of calls and helpers take
 * what is left, as they come.
 */
#include <ctype.h>
#include <string.h>
#include <uthash.h>

#include "names_proto.h"

/* A name that is taken, or what it looks like to protoc. */
struct taken {
	const char *key;
	int64_t value; /* of an enumerator */
	unsigned last; /* the number behind the last name that looked like this one; 0: none */
	UT_hash_handle hh;
};

/* What was called how: a type, or an enumerator, or (by its enumerators) the zero that an enum was given. */
struct given {
	const void *object;
	const char *name;
	UT_hash_handle hh;
};

struct names_proto {
	struct arena *arena;
	struct taken *words;   /* of protobuf's language */
	struct taken *globals; /* in the package */
	struct taken *bare;    /* messages, without case and underscores */
	struct given *given;
	bool has_renamed;
};

/* Where a type or an enumerator may stand first in a statement, these are read as something else. */
static const char *const reserved_words[] = {
	"bool",    "bytes",    "double",  "edition",  "enum",     "extend",   "extensions",
	"false",   "fixed32",  "fixed64", "float",    "group",    "import",   "inf",
	"int32",   "int64",    "map",     "max",      "message",  "nan",      "oneof",
	"option",  "optional", "package", "public",   "repeated", "required", "reserved",
	"returns", "rpc",      "service", "sfixed32", "sfixed64", "sint32",   "sint64",
	"stream",  "string",   "syntax",  "to",       "true",     "uint32",   "uint64",
	"weak",
};

static struct taken *find(struct taken *set, const char *key)
{
	struct taken *found;

	HASH_FIND_STR(set, key, found);
	return found;
}

static void take(struct names_proto *names, struct taken **set, const char *key, int64_t value)
{
	struct taken *all = *set;
	struct taken *taken;

	if (find(all, key))
		return;
	taken = ARENA_NEW(names->arena, struct taken);
	taken->key = key;
	taken->value = value;
	HASH_ADD_KEYPTR(hh, all, taken->key, strlen(taken->key), taken);
	*set = all;
}

static const char *find_given(const struct names_proto *names, const void *object)
{
	struct given *given;

	HASH_FIND_PTR(names->given, &object, given);
	return given ? given->name : NULL;
}

static void give(struct names_proto *names, const void *object, const char *name)
{
	struct given *given = ARENA_NEW(names->arena, struct given);

	given->object = object;
	given->name = name;
	HASH_ADD_PTR(names->given, object, given);
}

/* What no rule about other names changes. */
static const char *legal(struct names_proto *names, const char *wanted)
{
	if (!find(names->words, wanted))
		return wanted;
	names->has_renamed = true;
	return arena_printf(names->arena, "%s_", wanted);
}

/* The n-th name to try. */
static const char *variant(struct names_proto *names, const char *wanted, unsigned number)
{
	if (number < 2)
		return wanted;
	names->has_renamed = true;
	return arena_printf(names->arena, "%s_%u", wanted, number);
}

/* Without case and underscores: what a name is in JSON, and in languages that write names in their own way. */
static const char *bare(struct arena *arena, const char *name)
{
	char *copy = arena_text(arena, name, strlen(name));
	char *end = copy;

	for (const char *at = name; *at; at++)
		if (*at != '_')
			*end++ = (char)tolower((unsigned char)*at);
	*end = '\0';
	return copy;
}

static const char *upper(struct arena *arena, const char *name)
{
	char *copy = arena_text(arena, name, strlen(name));

	for (char *at = copy; *at; at++)
		*at = (char)toupper((unsigned char)*at);
	return copy;
}

/* An enumerator without its enum's name in front, if something is left of it. */
static const char *without_prefix(const char *name, const char *prefix)
{
	const char *at = name;

	for (; *prefix; prefix++) {
		if (*prefix == '_')
			continue;
		while (*at == '_')
			at++;
		if (tolower((unsigned char)*at) != tolower((unsigned char)*prefix))
			return name;
		at++;
	}
	while (*at == '_')
		at++;
	return *at ? at : name;
}

const char *names_proto_package(struct arena *arena, const char *file_name)
{
	const char *slash = strrchr(file_name, '/');
	const char *start = slash ? slash + 1 : file_name;
	const char *dot = strrchr(start, '.');
	size_t length = dot && dot > start ? (size_t)(dot - start) : strlen(start);
	char *package = arena_printf(arena, "%s%.*s", isalpha((unsigned char)*start) ? "" : "x_",
				     (int)length, start);

	for (char *at = package; *at; at++)
		*at = (char)(isalnum((unsigned char)*at) ? *at : '_');
	return package;
}

static const char *take_global(struct names_proto *names, const char *name)
{
	take(names, &names->globals, name, 0);
	take(names, &names->bare, bare(names->arena, name), 0);
	return name;
}

const char *names_proto_global(struct names_proto *names, const char *wanted)
{
	unsigned number = 1;
	const char *name;

	wanted = legal(names, wanted);
	do
		name = variant(names, wanted, number++);
	while (find(names->globals, name) || find(names->bare, bare(names->arena, name)));
	return take_global(names, name);
}

/* A type is called the same wherever it is named, so that nothing but its own name may matter. */
static const char *own_type(struct names_proto *names, const char *wanted)
{
	const char *name = legal(names, wanted);

	while (find(names->globals, name))
		name = arena_printf(names->arena, "%s_", name);
	return take_global(names, name);
}

const char *names_proto_type(struct names_proto *names, const struct model_type *type)
{
	const char *name = find_given(names, type);

	if (name)
		return name;
	if (type->is_imported && !type->is_foreign)
		name = arena_printf(names->arena, ".%s.%s",
				    names_proto_package(names->arena, type->place.file->name),
				    legal(names, type->name));
	else
		name = own_type(names, type->name);
	give(names, type, name);
	return name;
}

/* Free in the package and, unless it is the same number, in its enum. */
static const char *free_enumerator(struct names_proto *names, struct taken **siblings,
				   const struct model_type *type, const char *wanted, int64_t value)
{
	struct taken *family;

	wanted = legal(names, wanted);
	family = find(*siblings, bare(names->arena, without_prefix(wanted, type->name)));
	for (unsigned number = 1;; number++) {
		const char *name = variant(names, wanted, number);
		const char *key = bare(names->arena, without_prefix(name, type->name));
		const struct taken *sibling = find(*siblings, key);

		if ((!sibling || sibling->value == value) && !find(names->globals, name)) {
			take(names, siblings, key, value);
			take(names, &names->globals, name, 0);
			return name;
		}
		/* Not all that others have tried already. */
		if (family && family->last > number)
			number = family->last;
		if (family)
			family->last = number;
	}
}

static void give_enumerators(struct names_proto *names, const struct model_type *type)
{
	struct taken *siblings = NULL;
	bool has_zero = false;

	if (!type->enumerator_count || find_given(names, &type->enumerators[0]))
		return;
	for (uint32_t i = 0; i < type->enumerator_count; i++) {
		const struct model_enumerator *enumerator = &type->enumerators[i];

		has_zero |= enumerator->value == 0;
		give(names, enumerator,
		     free_enumerator(names, &siblings, type, enumerator->name, enumerator->value));
	}
	if (!has_zero)
		give(names, &type->enumerators,
		     free_enumerator(names, &siblings, type,
				     arena_printf(names->arena, "%s_UNSPECIFIED",
						  upper(names->arena, type->name)),
				     0));
	HASH_CLEAR(hh, siblings);
}

const char *names_proto_enumerator(struct names_proto *names, const struct model_type *type,
				   uint32_t index)
{
	const char *name = find_given(names, &type->enumerators[index]);

	return name ? name : type->enumerators[index].name;
}

const char *names_proto_zero(struct names_proto *names, const struct model_type *type)
{
	return find_given(names, &type->enumerators);
}

void names_proto_members(struct names_proto *names, const char **members, uint32_t count)
{
	bool *is_free = ARENA_ARRAY(names->arena, count, bool);
	struct taken *keys = NULL;

	/* Whoever can have the name that it wants gets it. */
	for (uint32_t i = 0; i < count; i++) {
		const char *key = bare(names->arena, members[i]);

		is_free[i] = !find(keys, key);
		take(names, &keys, key, 0);
	}
	for (uint32_t i = 0; i < count; i++) {
		const char *wanted = members[i];
		struct taken *family = find(keys, bare(names->arena, wanted));
		const char *key;

		if (is_free[i])
			continue;
		do {
			family->last += family->last ? 1 : 2;
			members[i] = variant(names, wanted, family->last);
			key = bare(names->arena, members[i]);
		} while (find(keys, key));
		take(names, &keys, key, 0);
	}
	HASH_CLEAR(hh, keys);
}

struct names_proto *names_proto_new(const struct model *model, struct arena *arena)
{
	struct names_proto *names = ARENA_NEW(arena, struct names_proto);

	names->arena = arena;
	for (size_t i = 0; i < sizeof(reserved_words) / sizeof(reserved_words[0]); i++)
		take(names, &names->words, reserved_words[i], 0);
	for (unsigned pass = 0; pass < 2; pass++) {
		for (uint32_t i = 0; i < model->item_count; i++) {
			const struct model_type *type = model->items[i].type;
			bool is_one = model->items[i].kind == MODEL_ITEM_TYPE ||
				      (model->items[i].kind == MODEL_ITEM_TYPEDEF &&
				       model->items[i].defines_type);

			if (!is_one || type->is_imported)
				continue;
			if (pass == 0)
				names_proto_type(names, type);
			else if (type->kind == MODEL_ENUM)
				give_enumerators(names, type);
		}
	}
	return names;
}

void names_proto_done(struct names_proto *names)
{
	HASH_CLEAR(hh, names->words);
	HASH_CLEAR(hh, names->globals);
	HASH_CLEAR(hh, names->bare);
	HASH_CLEAR(hh, names->given);
}

bool names_proto_has_renamed(const struct names_proto *names)
{
	return names->has_renamed;
}
