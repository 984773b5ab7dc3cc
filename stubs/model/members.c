/*
 * members.c: the names of a struct's or union's members. In: its tree, then its type. Out: made-up names for members
 * without one, and errors where C or C++ would see one name for two things. Looks into members without a name, since
 * their members' names stand beside the others.
 */
#include "build.h"

static bool has_unnamed(const struct tree_type *tree)
{
	const struct tree_field *member;

	for (member = tree->fields; member; member = member->next) {
		if (member->declarators && !member->declarators->name.text)
			return true;
	}
	return false;
}

static void enter_written(struct build *build, struct scope *names, const struct tree_type *tree)
{
	const struct tree_declarator *declarator;
	const struct tree_field *member;

	for (member = tree->fields; member; member = member->next) {
		for (declarator = member->declarators; declarator; declarator = declarator->next) {
			if (declarator->name.text && !scope_find(names, declarator->name.text))
				scope_add(names, build->arena, declarator->name.text, SYMBOL_WORD,
					  NULL, declarator->place);
		}
	}
}

/* What tables and other languages call members that C reaches without a name. */
void members_name(struct build *build, const struct tree_type *tree)
{
	const struct tree_field *member;
	struct scope names = {NULL};
	const char *name;
	unsigned number = 0;

	if (!has_unnamed(tree))
		return;
	enter_written(build, &names, tree);
	for (member = tree->fields; member; member = member->next) {
		if (!member->declarators || member->declarators->name.text)
			continue;
		do {
			name = arena_printf(build->arena, "unnamed%u", ++number);
		} while (scope_find(&names, name));
		member->declarators->name = (struct tree_name){name, member->declarators->place};
	}
	scope_done(&names);
}

static const struct model_field *member_at(const struct model_type *type, uint32_t i)
{
	return type->fields ? type->fields[i] : type->arms[i].field;
}

static uint32_t member_count(const struct model_type *type)
{
	return type->fields ? type->field_count : type->arm_count;
}

static void enter(struct build *build, struct scope *names, const struct model_field *field)
{
	const struct symbol *symbol = scope_find(names, field->name);

	if (!symbol) {
		scope_add(names, build->arena, field->name, SYMBOL_FIELD, field, field->place);
		return;
	}
	diag_error(build->diag, field->place, "'%s' is here twice", field->name);
	diag_note(build->diag, symbol->place, "first defined here");
}

/* The recursion is bounded: bodies stand in each other at most TREE_MAX_NESTING deep. */
static void enter_all(struct build *build, struct scope *names, const struct model_type *type)
{
	const struct model_field *field;
	uint32_t i;

	for (i = 0; i < member_count(type); i++) {
		field = member_at(type, i);
		if (field && field->is_unnamed)
			enter_all(build, names, field->type);
		else if (field)
			enter(build, names, field);
	}
}

/* The word that C has for a member's type, if it is one: not "struct" and a tag. */
static const char *word_of(const struct model_type *type)
{
	while (type->kind == MODEL_POINTER || type->kind == MODEL_ARRAY ||
	       (type->kind == MODEL_ALIAS && type->is_spelled_out))
		type = type->target;
	return type->tag && type->kind != MODEL_ALIAS ? NULL : type->c_name;
}

/* `NUM NUM;` is C. In C++ a name that was used for a type here cannot become a member's, nor the other way round. */
static void check_words(struct build *build, const struct scope *names,
			const struct model_type *type)
{
	const struct model_field *field;
	const struct symbol *symbol;
	const char *word;
	uint32_t i;

	for (i = 0; i < member_count(type); i++) {
		field = member_at(type, i);
		if (field && field->is_unnamed)
			check_words(build, names, field->type);
		if (!field || field->is_unnamed)
			continue;
		word = word_of(field->type);
		symbol = word ? scope_find(names, word) : NULL;
		if (!symbol)
			continue;
		diag_error(build->diag, symbol->place,
			   "'%s' is a type's name here too: in C++ a name stands for one thing",
			   word);
		if (symbol->thing != field)
			diag_note(build->diag, field->place, "which is the type of this member");
	}
}

void members_check(struct build *build, const struct build_type *type, const struct scope *siblings)
{
	struct scope names = {NULL};
	bool is_deep = false;
	uint32_t i;

	for (i = 0; i < member_count(&type->type); i++) {
		const struct model_field *field = member_at(&type->type, i);

		is_deep |= field && field->is_unnamed;
	}
	/* Names that only stand beside each other have been entered already. */
	if (is_deep)
		enter_all(build, &names, &type->type);
	check_words(build, is_deep ? &names : siblings, &type->type);
	scope_done(&names);
}
