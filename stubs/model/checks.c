/*
 * checks.c: names that are declared twice, names that nobody knows, and what only the whole file shows: types that
 * were never defined or never end, names that C's preprocessor or the generated code would spoil. In: the build's
 * scopes and types. Out: errors. Changes nothing but the sizes of typedef names, which are known now.
 */
#include "build.h"

#include <string.h>

#include "obstacles.h"
#include "peers.h"

/* How many [ref] pointers may follow each other: tables are computed through them. */
#define MAX_REF_DEPTH 256u

bool check_declare(struct build *build, const struct tree_name *name, enum symbol_kind kind,
		   const void *thing)
{
	const struct symbol *symbol = scope_find(&build->names, name->text);

	if (symbol) {
		/* What a .x file defines further down is declared before all else. */
		bool is_later = symbol->place.file == name->place.file &&
				symbol->place.offset > name->place.offset;

		diag_error(build->diag, is_later ? symbol->place : name->place,
			   "'%s' is defined twice", name->text);
		diag_note(build->diag, is_later ? name->place : symbol->place,
			  "first defined here");
		return false;
	}
	check_name(build, name);
	scope_add(&build->names, build->arena, name->text, kind, thing, name->place);
	return true;
}

void check_unknown(struct build *build, const char *what, const char *name,
		   struct source_place place, const struct scope *scope, unsigned kinds)
{
	bool is_type = kinds == 1u << SYMBOL_TYPE && scope == &build->names;
	const char *instead = is_type ? word_type_instead(name) : NULL;
	const struct symbol *symbol;
	struct spelling spelling;

	/* Said already where it did not parse, or where its file was to be imported. */
	if (scope_find(&build->suspects, name) ||
	    (build->is_missing_import && scope == &build->names))
		return;
	if (instead) {
		diag_error(build->diag, place, "unknown %s '%s': %s", what, name, instead);
		return;
	}
	/* Not worth a search when nobody will see it. */
	if (diag_is_full(build->diag))
		return;
	spelling_init(&spelling, name);
	for (symbol = scope->symbols; symbol; symbol = symbol->hh.next) {
		if (kinds & 1u << symbol->kind)
			spelling_offer(&spelling, symbol->name);
	}
	if (is_type)
		word_type_offer(&spelling);
	if (spelling.nearest)
		diag_error(build->diag, place, "unknown %s '%s'; did you mean '%s'?", what, name,
			   spelling.nearest);
	else
		diag_error(build->diag, place, "unknown %s '%s'", what, name);
	if (scope == &build->names)
		build_note_later(build, name);
}

static uint32_t member_count(const struct model_type *type)
{
	return type->kind == MODEL_UNION ? type->arm_count : type->field_count;
}

/* NULL for an arm without data. */
static const struct model_field *member_at(const struct model_type *type, uint32_t i)
{
	return type->kind == MODEL_UNION ? type->arms[i].field : type->fields[i];
}

/* What no value of the member is without: itself, or what its [ref] pointers lead to. NULL: none is needed. */
static struct build_type *needed_by(const struct model_field *member)
{
	const struct model_type *type = build_innermost(member->value);

	if (member->form != MODEL_PLAIN && (member->form != MODEL_SINGLE || member->nullable))
		return NULL;
	if (type->kind == MODEL_POINTER)
		type = member->element.nullable ? NULL : build_strip(type->target);
	return type && (type->kind == MODEL_STRUCT || type->kind == MODEL_UNION)
		       ? build_type_of(type)
		       : NULL;
}

enum mark { MARK_NEW, MARK_OPEN, MARK_DONE };

/*
 * A value that contains a value of its own type by [ref] pointers and membership alone has no end. Returns false when
 * that was found. The recursion is bounded by MAX_REF_DEPTH.
 */
static bool check_ends(struct build *build, struct build_type *type, uint32_t depth)
{
	uint32_t i;

	type->mark = MARK_OPEN;
	for (i = 0; i < member_count(&type->type); i++) {
		const struct model_field *member = member_at(&type->type, i);
		struct build_type *inner;

		if (!member || ((const struct build_field *)member)->is_broken)
			continue;
		inner = needed_by(member);
		if (!inner)
			continue;
		if (inner->mark == MARK_OPEN) {
			diag_error(
				build->diag, member->place,
				"'%s' would never end: by this [ref] pointer each value needs another; make "
				"it unique",
				type->type.c_name);
			return false;
		}
		if (depth == MAX_REF_DEPTH) {
			diag_error(build->diag, member->place, "nested more than %u deep",
				   MAX_REF_DEPTH);
			return false;
		}
		if (inner->mark == MARK_NEW && !check_ends(build, inner, depth + 1))
			return false;
	}
	type->mark = MARK_DONE;
	return true;
}

/* What a member points to must be defined somewhere. */
static void check_defined(struct build *build, const struct build_type *type)
{
	uint32_t i;

	for (i = 0; i < member_count(&type->type); i++) {
		const struct model_field *member = member_at(&type->type, i);

		if (member && !((const struct build_field *)member)->is_broken)
			build_need_value(build, member);
	}
}

void check_types(struct build *build)
{
	struct build_type *type, *oldest = NULL, *next;

	/* The list has the newest first; messages go by the order of the text. */
	for (type = build->types; type; type = next) {
		next = type->next;
		type->next = oldest;
		oldest = type;
	}
	build->types = oldest;
	for (type = build->aliases; type; type = type->next)
		layout_alias(type);
	for (type = oldest; type; type = type->next)
		check_defined(build, type);
	for (type = oldest; type; type = type->next) {
		if (type->mark == MARK_NEW && !check_ends(build, type, 0))
			return;
	}
	check_tails(build);
	check_obstacles(build);
}

/* In C a tag and a typedef may share a name for two things; in C++ they may not. */
static void check_tags(struct build *build)
{
	const struct symbol *tag, *name;

	for (tag = build->tags.symbols; tag; tag = tag->hh.next) {
		name = scope_find(&build->names, tag->name);
		if (!name || (name->kind == SYMBOL_TYPE && build_strip(name->thing) == tag->thing))
			continue;
		diag_error(build->diag, name->place,
			   "'%s' is a tag too: in C++ a name stands for one thing", name->name);
		diag_note(build->diag, tag->place, "the tag is here");
	}
}

/* Constants become #defines, which know no scopes. */
static void check_constants(struct build *build)
{
	const struct symbol *constant, *other;

	for (constant = build->names.symbols; constant; constant = constant->hh.next) {
		if (constant->kind != SYMBOL_CONST)
			continue;
		other = scope_find(&build->members, constant->name);
		if (!other)
			continue;
		diag_error(build->diag, other->place,
			   "'%s' is a constant too, whose #define would replace this name",
			   other->name);
		diag_note(build->diag, constant->place, "the constant is here");
	}
}

/* One name that the generated code makes of `owner`'s. */
static void check_generated(struct build *build, const struct symbol *owner, const char *suffix)
{
	const char *text = arena_printf(build->arena, "%s%s", owner->name, suffix);
	const struct symbol *symbol = scope_find(&build->names, text);

	if (!symbol)
		symbol = scope_find(&build->tags, text);
	if (!symbol)
		return;
	diag_error(build->diag, symbol->place, "'%s' is a name that ingotc makes for '%s'", text,
		   owner->name);
	diag_note(build->diag, owner->place, "which is declared here");
}

void check_names(struct build *build)
{
	const struct symbol *symbol;

	check_tags(build);
	check_constants(build);
	for (symbol = build->names.symbols; symbol; symbol = symbol->hh.next) {
		if (symbol->kind == SYMBOL_INTERFACE) {
			check_generated(build, symbol, "_ops");
			check_generated(build, symbol, "_interface");
			check_generated(build, symbol, "_procedures");
		} else if (symbol->kind == SYMBOL_OPERATION) {
			check_generated(build, symbol, "_frame");
		}
	}
}
