/*
 * declarations.c: declarators, and the declarations that make names for types. In: tree_declarator and tree_item. Out:
 * pointers, arrays, aliases, and their items. What the words of a type name is types.c's.
 */
#include "build.h"

#include "constants.h"
#include "obstacles.h"

static const struct model_type *pointer_to(struct build *build, const struct model_type *target,
					   bool is_const, struct source_place place)
{
	struct build_type *type = build_new_type(build, MODEL_POINTER, place);
	bool is_further = build_strip(target)->kind == MODEL_POINTER;

	type->type.target = target;
	type->type.size = 8;
	type->type.align = 8;
	type->type.is_const = is_const;
	type->is_broken = build_type_of(target)->is_broken;
	type->depth = is_further ? build_type_of(build_strip(target))->depth + 1 : 1;
	if (type->depth > BUILD_MAX_DEPTH) {
		diag_error(build->diag, place, "nested more than %u deep", BUILD_MAX_DEPTH);
		return build_broken(build, place);
	}
	return &type->type;
}

/*
 * The first of `dimensions` is the outermost: the elements of the others are made first. At most 64 deep. Only it may be
 * without a length: a parameter's is a pointer, a member's (`place` 'f' or 'u') one element in C.
 */
static const struct model_type *array_of(struct build *build, const struct model_type *element,
					 const struct tree_dimension *dimension, char place)
{
	struct build_type *type;
	constant_value length = 1;

	if (!dimension)
		return element;
	element = array_of(build, element, dimension->next, 0);
	if (!dimension->length && place == 'p')
		return pointer_to(build, element, false, dimension->place);
	if (!dimension->length && !place) {
		diag_error(
			build->diag, dimension->place,
			"an array without a length is a parameter's: use a pointer with size_is");
		return build_broken(build, dimension->place);
	}
	if (build_strip(element)->kind == MODEL_VOID ||
	    build_strip(element)->kind == MODEL_HANDLE) {
		diag_error(build->diag, dimension->place, "there are no arrays of '%s'",
			   build_type_text(build, element));
		return build_broken(build, dimension->place);
	}
	if ((dimension->length && !constant_within(build, dimension->length, 1, BUILD_MAX_SIZE,
						   "the length of an array", &length)) ||
	    !build_need_complete(build, element, dimension->place))
		return build_broken(build, dimension->place);
	type = build_new_type(build, MODEL_ARRAY, dimension->place);
	type->type.target = element;
	type->type.length = (uint32_t)length;
	type->type.is_open = !dimension->length;
	if (type->type.is_open)
		type->type.obstacle = build_obstacle_new(
			build, "nobody knows how long an array without length is",
			dimension->place);
	type->is_broken = build_type_of(element)->is_broken;
	type->depth = build_type_of(build_strip(element))->depth + 1;
	if (type->depth > BUILD_MAX_DEPTH) {
		diag_error(build->diag, dimension->place, "nested more than %u deep",
			   BUILD_MAX_DEPTH);
		return build_broken(build, dimension->place);
	}
	layout_array(build, type, dimension->place);
	return &type->type;
}

const struct model_type *build_declared(struct build *build, const struct model_type *type,
					const struct tree_type *tree,
					const struct tree_declarator *declarator, char place)
{
	uint32_t i;
	bool first_is_pointer =
		place == 'p' && declarator->dimensions && !declarator->dimensions->length;

	if (tree->is_const && !declarator->pointers && !first_is_pointer) {
		diag_error(build->diag, tree->place, "'const' is for what a pointer points to");
		return build_broken(build, tree->place);
	}
	for (i = 0; i < declarator->pointers; i++)
		type = pointer_to(build, type, tree->is_const && i == 0, declarator->place);
	return array_of(build, type, declarator->dimensions, place);
}

void build_switch_type(struct build *build, const struct tree_attribute *attributes,
		       const struct model_type *type)
{
	const struct tree_attribute *attribute = attribute_find(attributes, WORD_SWITCH_TYPE);
	const struct model_type *selector;

	if (!attribute)
		return;
	if (type->kind != MODEL_UNION) {
		diag_error(build->diag, attribute->place, "attribute 'switch_type' is for unions");
		return;
	}
	if (build_type_of(type)->is_plain) {
		diag_error(build->diag, attribute->place,
			   "a union with a switch_type has at least one [case()]");
		return;
	}
	selector = build_strip(build_type(build, attribute->type, NULL, NULL));
	if (!build_type_of(selector)->is_broken && !build_is_whole(selector)) {
		diag_error(build->diag, attribute->type->place,
			   "a discriminant is an integer, a character, a boolean or an enum");
		return;
	}
	build_type_of(type)->switch_type = selector;
}

static void check_typedef_attributes(struct build *build, const struct tree_item *item)
{
	const struct tree_attribute *attribute = attribute_find(item->attributes, WORD_V1_ENUM);

	attributes_check(build, item->attributes, 't');
	if (attribute && item->type->kind != TREE_TYPE_ENUM)
		diag_error(build->diag, attribute->place, "attribute 'v1_enum' is for enums");
}

/* In a typedef the first declarator that is a plain name is the name of the body's type. */
static const char *name_of_body(const struct tree_item *item)
{
	const struct tree_declarator *declarator;

	for (declarator = item->declarators; declarator; declarator = declarator->next) {
		if (!declarator->pointers && !declarator->dimensions)
			return declarator->name.text;
	}
	return NULL;
}

void build_typedef(struct build *build, const struct tree_item *item)
{
	const struct tree_declarator *declarator;
	const struct model_type *type, *declared;
	struct build_list declarators = {.items = NULL};
	struct model_item *model_item;
	const struct tree_attribute *context =
		attribute_find(item->attributes, WORD_CONTEXT_HANDLE);
	struct build_type *made;

	check_typedef_attributes(build, item);
	type = build_type(build, item->type, name_of_body(item), NULL);
	if (item->type->has_body && !type->comment)
		build_type_of(type)->type.comment = item->comment;
	build_switch_type(build, item->attributes, type);
	for (declarator = item->declarators; declarator; declarator = declarator->next) {
		declared = build_declared(build, type, item->type, declarator, 0);
		made = build_alias(build, declarator->name.text, declared, declarator->place);
		made->attributes = item->attributes;
		made->nullable = build->nullable;
		made->type.comment = item->comment;
		made->type.said = (struct model_said){
			.is_string = attribute_find(item->attributes, WORD_STRING) != NULL,
			.is_unique = attribute_find(item->attributes, WORD_UNIQUE) != NULL,
			.is_ref = attribute_find(item->attributes, WORD_REF) != NULL,
			.is_handle = attribute_find(item->attributes, WORD_HANDLE) != NULL,
			.is_context_handle = context != NULL,
		};
		if (context)
			made->type.obstacle = build_obstacle_new(
				build,
				"a context handle cannot be sent: no state is kept for a client; send "
				"a number that the server knows",
				context->place);
		if (!check_declare(build, &declarator->name, SYMBOL_TYPE, &made->type))
			continue;
		build_company(build, made);
		*(const struct model_type **)build_append(build, &declarators, sizeof(void *)) =
			&made->type;
	}
	if (build->import_depth)
		return;
	model_item = build_append(build, &build->items, sizeof(*model_item));
	model_item->kind = MODEL_ITEM_TYPEDEF;
	model_item->comment = item->comment;
	model_item->type = type;
	model_item->defines_type = item->type->has_body;
	model_item->declarators = declarators.items;
	model_item->declarator_count = declarators.count;
	model_item->place = item->place;
	build_parts(build, 0);
}

void build_type_item(struct build *build, const struct tree_item *item)
{
	const struct model_type *type;
	struct model_item *model_item;

	if (item->attributes)
		diag_error(build->diag, item->attributes->place,
			   "attributes of a type stand behind the word 'typedef'");
	type = build_type(build, item->type, NULL, NULL);
	if (!item->type->has_body)
		return;
	build_type_of(type)->type.comment = item->comment;
	if (build->import_depth)
		return;
	model_item = build_append(build, &build->items, sizeof(*model_item));
	model_item->kind = MODEL_ITEM_TYPE;
	model_item->comment = item->comment;
	model_item->type = type;
	model_item->place = item->place;
	build_parts(build, 0);
}
