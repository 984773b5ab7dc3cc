/*
 * fields.c: members and parameters by themselves: what a value's attributes make of it on its way. In: a type and
 * attributes. Out: build_field with form (shapes.c), nullable, range and direction. Siblings are not looked at: counts
 * and discriminants are linked by peers.c.
 */
#include "build_fields.h"

#include <string.h>

#include "constants.h"
#include "obstacles.h"

const char field_only_text[] =
	"[string] is for char and wchar_t: char name[N] and char *, also in place of MIDL's unsigned char *";

void field_refuse(struct build *build, struct build_field *field, struct source_place place,
		  const char *text)
{
	if (!field->is_broken)
		diag_error(build->diag, place, "%s", text);
	field->is_broken = true;
}

bool field_has(const struct build_field *field, enum word_id id)
{
	return attribute_find(field->attributes, id) != NULL;
}

/* size_is or max_is */
const struct tree_attribute *field_count_attribute(const struct build_field *field)
{
	const struct tree_attribute *size = attribute_find(field->attributes, WORD_SIZE_IS);

	return size ? size : attribute_find(field->attributes, WORD_MAX_IS);
}

bool field_is_counted(const struct build_field *field)
{
	return field_count_attribute(field) != NULL;
}

/* [string] may come from the typedef of the pointer, or of the array, or of its elements. */
const struct tree_attribute *field_string_attribute(const struct build_field *field)
{
	const struct tree_attribute *attributes = field->attributes, *found;
	const struct model_type *type = field->field.type;

	for (;;) {
		found = attribute_find_typed(attributes, type, WORD_STRING);
		type = build_strip(type);
		if (found || (type->kind != MODEL_POINTER && type->kind != MODEL_ARRAY))
			return found;
		attributes = NULL;
		type = type->target;
	}
}

bool field_is_scalar(const struct model_type *type)
{
	return type->kind <= MODEL_ENUM;
}

/* Counts the pointers that lead to the value. */
static void find_value(struct build_field *field)
{
	const struct model_type *type = build_strip(field->field.type);

	field->pointers = 0;
	while (type->kind == MODEL_POINTER) {
		field->pointers++;
		type = build_strip(type->target);
	}
	field->field.value = type;
}

/* Attributes that are about counts, on what has none. */
static void check_counts(struct build *build, struct build_field *field)
{
	const struct tree_attribute *size = field_count_attribute(field);
	const struct tree_attribute *length = attribute_find(field->attributes, WORD_LENGTH_IS);
	const struct tree_attribute *highest = attribute_find(field->attributes, WORD_MAX_IS);

	if (size && !field->pointers && !field->field.is_tail)
		field_refuse(build, field, size->place, "size_is is for pointers");
	else if (length && !size)
		field_refuse(build, field, length->place,
			     field->pointers
				     ? "length_is stands beside size_is"
				     : "length_is is for pointers, beside size_is; an array of a "
				       "fixed length is sent whole");
	else if (highest && highest != size)
		field_refuse(build, field, highest->place, "size_is and max_is exclude each other");
}

/* size_is, switch_is and level_is on what they say nothing about. */
static void check_uses(struct build *build, struct build_field *field)
{
	const struct tree_attribute *level = attribute_find(field->attributes, WORD_LEVEL_IS);
	const struct tree_attribute *selector = attribute_find(field->attributes, WORD_SWITCH_IS);

	check_counts(build, field);
	if (level && field->field.value->kind != MODEL_UNION)
		field_refuse(build, field, level->place, "level_is is for a pointer to a union");
	if (selector && field->field.value->kind != MODEL_UNION)
		field_refuse(build, field, selector->place, "switch_is is for unions");
	if (selector && level)
		field_refuse(build, field, selector->place,
			     "switch_is and level_is exclude each other");
}

static enum build_nullable said(const struct tree_attribute *attributes,
				const struct model_type *type)
{
	if (attribute_find(attributes, WORD_UNIQUE))
		return BUILD_UNIQUE;
	if (attribute_find(attributes, WORD_REF))
		return BUILD_REF;
	for (; type->kind == MODEL_ALIAS; type = type->target) {
		enum build_nullable nullable =
			said(build_type_of(type)->attributes, build_strip(type));

		if (nullable != BUILD_UNSAID)
			return nullable;
	}
	return BUILD_UNSAID;
}

/* What pointer_default makes of a pointer: where its typedef stands, else where it is used, else unique. */
static enum build_nullable standard(const struct build *build, const struct model_type *type)
{
	for (; type->kind == MODEL_ALIAS; type = type->target) {
		if (build_type_of(type)->nullable != BUILD_UNSAID)
			return build_type_of(type)->nullable;
	}
	return build->nullable == BUILD_UNSAID ? BUILD_UNIQUE : build->nullable;
}

/* A pointer to a count of elements is said to be unique or ref apart from them. */
static void find_element_nullable(struct build *build, struct build_field *field)
{
	const struct model_type *type = field->field.element.type;
	enum build_nullable nullable;

	if (!type)
		return;
	nullable = said(field->pointers ? NULL : field->attributes, type);
	if (nullable == BUILD_UNSAID)
		nullable = standard(build, type);
	field->field.element.nullable = nullable == BUILD_UNIQUE;
}

/* Which pointer may be NULL: the one that travels, an [out] value's inner one. */
static void find_nullable(struct build *build, struct build_field *field, char place)
{
	const struct tree_attribute *unique = attribute_find(field->attributes, WORD_UNIQUE);
	const struct tree_attribute *ref = attribute_find(field->attributes, WORD_REF);
	enum build_nullable nullable = said(field->attributes, field->field.type);

	find_element_nullable(build, field);
	if (!field->pointers) {
		if ((unique || ref) && !field->field.element.type)
			field_refuse(build, field, (unique ? unique : ref)->place,
				     "only a pointer is unique or ref");
		return;
	}
	if (place == 'p' && field->field.is_out && !field->field.is_in && unique) {
		field_refuse(
			build, field, unique->place,
			"an [out] parameter cannot be unique: there must be a place for the result");
		return;
	}
	if (place == 'p' && field->field.is_out && field->pointers > 1 && !unique) {
		const struct model_type *inner = build_strip(field->field.type)->target;

		nullable = said(NULL, inner);
		if (nullable == BUILD_UNSAID)
			nullable = standard(build, inner);
	} else if (nullable == BUILD_UNSAID) {
		/* MIDL: a parameter's own pointer is ref whatever pointer_default says. */
		nullable = place == 'p' ? BUILD_REF : standard(build, field->field.type);
	}
	field->field.nullable = nullable == BUILD_UNIQUE;
}

/* range(low, high): of a number, a count, or a string's length */
static void find_range(struct build *build, struct build_field *field)
{
	const struct tree_attribute *attribute =
		attribute_find_typed(field->attributes, field->field.type, WORD_RANGE);
	const struct model_type *value = field->field.value;
	constant_value low = 0, high = UINT32_MAX, first, last;
	bool is_number =
		field->field.form == MODEL_SINGLE ||
		(field->field.form == MODEL_PLAIN && field->field.element.form != MODEL_STRING);

	if (!attribute || field->is_broken)
		return;
	if (is_number) {
		if (!field_is_scalar(value) || value->kind == MODEL_FLOAT) {
			field_refuse(build, field, attribute->place,
				     "range is for integers, counts and strings");
			return;
		}
		constant_limits(value, &low, &high);
	} else if (field->field.form == MODEL_LEVEL && !field_is_counted(field)) {
		field_refuse(build, field, attribute->place,
			     "range is for integers, counts and strings");
		return;
	}
	if (high > INT64_MAX)
		high = INT64_MAX;
	if (!attribute->arguments || !attribute->arguments->next ||
	    attribute->arguments->next->next) {
		field_refuse(
			build, field, attribute->place,
			"attribute 'range' has two arguments, the lowest and the highest value");
		return;
	}
	if (!constant_within(build, attribute->arguments, low, high, "the lowest value", &first) ||
	    !constant_within(build, attribute->arguments->next, low, high, "the highest value",
			     &last))
		return;
	if (last < first) {
		field_refuse(build, field, attribute->arguments->place,
			     "the lowest value is greater than the highest");
		return;
	}
	if (!is_number && last == 0) {
		field_refuse(build, field, attribute->arguments->next->place,
			     "a count or length of at most 0 leaves nothing to send");
		return;
	}
	field->field.range = (struct model_range){true, (int64_t)first, (int64_t)last};
}

/* What C alone has needs no form; the operation that would send it says so. */
static void leave_formless(struct build *build, struct build_field *field, char place)
{
	static const enum word_id words[] = {WORD_SWITCH_IS, WORD_LEVEL_IS};
	const struct tree_attribute *attribute = field_string_attribute(field);
	const struct model_type *value = build_innermost(field->field.value);
	size_t i;

	while (value->kind == MODEL_POINTER)
		value = build_innermost(value->target);
	if (attribute && !build_is_text(value))
		field_refuse(build, field, attribute->place, field_only_text);
	if (field->field.value->kind == MODEL_VOID && !field->pointers)
		field_refuse(build, field, field->field.place, "a value cannot be void");
	else if (!field->pointers && place != 'p')
		build_need_complete(build, field->field.type, field->field.place);
	if (field_is_counted(field) && build_strip(field->field.type)->is_open)
		field_refuse(
			build, field, field->field.place,
			"an array without a length is a parameter, or the last member of a struct: "
			"use a pointer with size_is");
	for (i = 0; i < 2 && field->field.value->kind == MODEL_UNION; i++) {
		attribute = attribute_find(field->attributes, words[i]);
		if (!attribute || !build_type_of(field->field.value)->is_plain || field->is_broken)
			continue;
		field_refuse(build, field, attribute->place,
			     "this union has no [case()]s to pick one from");
		diag_note(build->diag, field->field.value->place, "it is defined here");
	}
	field->is_broken = true;
}

static bool points_to_const(const struct model_type *type)
{
	for (type = build_strip(type); type->kind == MODEL_POINTER;
	     type = build_strip(type->target)) {
		if (type->is_const)
			return true;
	}
	return false;
}

/* [in], [out], [handle]. As in MIDL, a parameter without a direction is [in]. */
static void find_direction(struct build *build, struct build_field *field)
{
	const struct tree_attribute *out = attribute_find(field->attributes, WORD_OUT);

	field->field.is_out = out != NULL;
	field->field.is_in = !out || field_has(field, WORD_IN);
	if (!out || field->field.value->kind == MODEL_HANDLE)
		return;
	if (!field->pointers && field->field.value->kind != MODEL_ARRAY)
		field_refuse(build, field, field->field.place,
			     "an [out] parameter is a pointer, to where the result goes");
	else if (field->pointers == 1 && points_to_const(field->field.type))
		field_refuse(build, field, field->field.place,
			     "an [out] parameter cannot point to const");
	field->field.indirections = field->pointers;
}

static void check_handle(struct build *build, struct build_field *field)
{
	const struct tree_attribute *handle =
		attribute_find_typed(field->attributes, field->field.type, WORD_HANDLE);

	if (!handle || field->field.is_handle)
		return;
	field->field.is_handle = true;
	if (field->field.form != MODEL_STRING || field->field.is_out)
		field_refuse(build, field, handle->place,
			     "[handle] is for an [in] string, the server's name");
}

struct build_field *build_field(struct build *build, const struct tree_field *tree,
				const struct tree_declarator *declarator,
				const struct model_type *base, char place)
{
	struct build_field *field = ARENA_NEW(build->arena, struct build_field);

	field->attributes = tree->attributes;
	field->field.name = declarator->name.text;
	field->field.is_unnamed = tree->type->is_unnamed;
	field->field.comment = tree->comment;
	field->field.place = declarator->place;
	field->field.type = build_declared(build, base, tree->type, declarator, place);
	if (place == 'f' && build_strip(field->field.type)->is_open && field_is_counted(field)) {
		field->field.is_tail = true;
		build_type_of(field->field.type)->type.obstacle = NULL; /* its length is said */
	}
	field->is_broken = build_type_of(field->field.type)->is_broken;
	find_value(field);
	if (declarator->name.text)
		check_name(build, &declarator->name);
	if (place == 'p')
		find_direction(build, field);
	build_number(build, field);
	if (field->is_broken)
		return field;
	if (build_obstacle(field->field.type)) {
		leave_formless(build, field, place);
		return field;
	}
	field_shape(build, field, place);
	check_uses(build, field);
	if (!field->is_broken)
		find_nullable(build, field, place);
	find_range(build, field);
	if (place == 'p' && !field->is_broken)
		check_handle(build, field);
	return field;
}
