/*
 * attributes.c: which attributes stand where. In: the attribute lists of the tree. Out: errors, and answers to "is
 * there one". What an attribute does is said where it is used.
 */
#include "build.h"

#include <string.h>

const struct tree_attribute *attribute_find(const struct tree_attribute *attributes,
					    enum word_id id)
{
	for (; attributes; attributes = attributes->next) {
		if (attributes->word->id == id)
			return attributes;
	}
	return NULL;
}

const struct tree_attribute *attribute_find_typed(const struct tree_attribute *attributes,
						  const struct model_type *type, enum word_id id)
{
	const struct tree_attribute *found = attribute_find(attributes, id);

	for (; !found && type->kind == MODEL_ALIAS; type = type->target)
		found = attribute_find(build_type_of(type)->attributes, id);
	return found;
}

static const char *place_text(char place)
{
	switch (place) {
	case 'i':
		return "an interface";
	case 't':
		return "a typedef";
	case 'f':
		return "a member of a struct";
	case 'u':
		return "a member of a union";
	case 'p':
		return "a parameter";
	default:
		return "an operation";
	}
}

static void check_allocate(struct build *build, const struct tree_attribute *attribute)
{
	const struct tree_expression *argument = attribute_argument(build, attribute);

	if (argument &&
	    (argument->kind != TREE_REFERENCE || strcmp(argument->text, "all_nodes") != 0))
		diag_error(build->diag, argument->place,
			   "only allocate(all_nodes) is supported: every result is one block");
}

static void check_one(struct build *build, const struct tree_attribute *attribute, char place)
{
	if (attribute->word->id == WORD_CONTEXT_HANDLE && place != 't')
		diag_error(build->diag, attribute->place,
			   "context handles are not supported by ingotc: no state is kept for a "
			   "client; pass a number that the server knows");
	else if (!strchr(attribute->word->places, place))
		diag_error(build->diag, attribute->place, "attribute '%s' does not belong on %s",
			   attribute->word->text, place_text(place));
	else if (attribute->word->id == WORD_PTR)
		diag_error(
			build->diag, attribute->place,
			"[ptr] is not supported: a value with aliases or cycles is no tree, and would not "
			"arrive as one block; use unique or ref");
	else if (attribute->word->id == WORD_ALLOCATE)
		check_allocate(build, attribute);
}

/* A list is short unless someone means harm; `case` may stand more than once. */
void attributes_check(struct build *build, const struct tree_attribute *attributes, char place)
{
	const struct tree_attribute *seen[WORD_VERSION + 1] = {NULL}, *attribute;
	const struct tree_attribute *unique, *ref;

	for (attribute = attributes; attribute; attribute = attribute->next) {
		enum word_id id = attribute->word->id;

		check_one(build, attribute, place);
		if (seen[id] && id != WORD_CASE) {
			diag_error(build->diag, attribute->place, "attribute '%s' is here twice",
				   attribute->word->text);
			diag_note(build->diag, seen[id]->place, "first here");
		}
		seen[id] = attribute;
	}
	unique = seen[WORD_UNIQUE];
	ref = seen[WORD_REF];
	if (unique && ref)
		diag_error(build->diag, unique->place,
			   "a pointer is either unique (it may be NULL) or ref (it may not)");
}

const struct tree_expression *attribute_argument(struct build *build,
						 const struct tree_attribute *attribute)
{
	const struct tree_expression *argument = attribute->arguments;

	if (!argument || argument->next || argument->kind == TREE_ABSENT) {
		diag_error(build->diag, attribute->place, "attribute '%s' has one argument",
			   attribute->word->text);
		return NULL;
	}
	return argument;
}
