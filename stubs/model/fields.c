/*
 * fields.c: members and parameters by themselves: what form a value takes on its way. In: a type and attributes.
 * Out: build_field with form, value, nullable, range and direction. Siblings are not looked at: counts and
 * discriminants are linked by peers.c.
 */
#include "build.h"

#include <string.h>

#include "constants.h"

static void refuse(struct build *build, struct build_field *field, struct source_place place,
		   const char *text)
{
	if (!field->is_broken)
		diag_error(build->diag, place, "%s", text);
	field->is_broken = true;
}

static const char only_text[] =
	"[string] is for char and wchar_t: char name[N] and char *, also in place of MIDL's unsigned char *";
static const char no_unions_text[] =
	"there are no arrays of unions: each needs its own discriminant, in a struct or as `union "
	"NAME switch (TYPE kind) u`";
static const char far_rows_text[] =
	"an array behind a pointer has no pointers as its elements: put this one in a struct";

static bool has(const struct build_field *field, enum word_id id)
{
	return attribute_find(field->attributes, id) != NULL;
}

/* size_is or max_is */
static const struct tree_attribute *count_attribute(const struct build_field *field)
{
	const struct tree_attribute *size = attribute_find(field->attributes, WORD_SIZE_IS);

	return size ? size : attribute_find(field->attributes, WORD_MAX_IS);
}

static bool is_counted(const struct build_field *field)
{
	return count_attribute(field) != NULL;
}

/* [string] may come from the typedef of the pointer, or of the array, or of its elements. */
static const struct tree_attribute *string_attribute(const struct build_field *field)
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

static bool is_scalar(const struct model_type *type)
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

/* Elements that are pointers: to strings, or to one value each. */
static void shape_element(struct build *build, struct build_field *field,
			  const struct model_type *type, const struct tree_attribute *string)
{
	const struct model_type *target = build_strip(build_strip(type)->target);

	field->field.element.type = type;
	field->field.element.form = string ? MODEL_STRING : MODEL_SINGLE;
	if (string && !build_is_text(target))
		refuse(build, field, string->place, only_text);
	else if (target->kind == MODEL_POINTER)
		refuse(build, field, field->field.place,
		       "an array's elements are values or pointers to values, not pointers to pointers");
	else if (build_innermost(target)->kind == MODEL_UNION)
		refuse(build, field, field->field.place, no_unions_text);
	else if (target->kind == MODEL_ARRAY &&
		 (string || build_innermost(target)->kind == MODEL_POINTER))
		refuse(build, field, field->field.place, far_rows_text);
	else if (target->kind == MODEL_HANDLE)
		refuse(build, field, field->field.place,
		       "what these pointers lead to cannot be sent");
}

/* T *name[N] */
static void shape_pointers(struct build *build, struct build_field *field,
			   const struct tree_attribute *string)
{
	const struct model_type *type = field->field.type;

	while (build_strip(type)->kind == MODEL_ARRAY)
		type = build_strip(type)->target;
	shape_element(build, field, type, string);
}

static void shape_pointer(struct build *build, struct build_field *field, char place);

/* T name[N] */
static void shape_array(struct build *build, struct build_field *field)
{
	const struct model_type *element = build_innermost(field->field.value);
	const struct tree_attribute *string = string_attribute(field);

	if (element->kind == MODEL_UNION)
		refuse(build, field, field->field.place, no_unions_text);
	else if (is_counted(field))
		refuse(build, field, count_attribute(field)->place,
		       "size_is is for pointers; this array has a fixed length");
	else if (element->kind == MODEL_POINTER)
		shape_pointers(build, field, string);
	else if (string && !build_is_text(element))
		refuse(build, field, string->place, only_text);
	else if (string) {
		field->field.form = MODEL_STRING;
		field->field.value = element;
	}
}

static enum model_form counted_form(const struct model_type *element)
{
	return build_strip(element)->kind == MODEL_BYTE ? MODEL_BYTES : MODEL_CONFORMANT;
}

/* char name[N], as what a pointer leads to and as the elements there */
static void shape_texts(struct build *build, struct build_field *field,
			const struct tree_attribute *string)
{
	const struct model_type *value = field->field.value;

	if (!build_is_text(build_innermost(value)))
		refuse(build, field, string->place, only_text);
	else if (value->kind != MODEL_ARRAY)
		refuse(build, field, string->place,
		       "a string ends with its NUL: size_is has nothing to say");
	else if (field->field.element.type)
		refuse(build, field, field->field.place,
		       "an array's elements are texts or pointers to characters, not pointers to texts");
	else
		field->field.is_text = true;
}

/* T name[], the last member of a struct */
static void shape_tail(struct build *build, struct build_field *field)
{
	const struct model_type *element = field->field.value->target;
	const struct tree_attribute *string = string_attribute(field);

	field->field.form = counted_form(element);
	field->field.value = build_strip(element);
	if (build_strip(element)->kind == MODEL_POINTER) {
		shape_element(build, field, element, string);
		field->field.value = build_strip(build_strip(element)->target);
	} else if (build_innermost(element)->kind == MODEL_UNION) {
		refuse(build, field, field->field.place, no_unions_text);
	} else if (build_innermost(element)->kind == MODEL_POINTER) {
		refuse(build, field, field->field.place, far_rows_text);
	} else if (string) {
		shape_texts(build, field, string);
	}
}

/* [size_is(n)] ROW *, ROW *: what the pointer leads to is an array of a fixed length */
static void shape_far_array(struct build *build, struct build_field *field, char place)
{
	const struct model_type *element = build_innermost(field->field.value);
	const struct tree_attribute *string = string_attribute(field);

	if (element->kind == MODEL_UNION)
		refuse(build, field, field->field.place, no_unions_text);
	else if (element->kind == MODEL_POINTER)
		refuse(build, field, field->field.place, far_rows_text);
	else
		shape_pointer(build, field, place);
	if (string)
		shape_texts(build, field, string);
}

/* [switch_is(kind)] U *: kind picks what the pointer leads to */
static void shape_pointed_union(struct build *build, struct build_field *field)
{
	field->field.form = MODEL_SINGLE;
	if (is_counted(field))
		refuse(build, field, field->field.place, no_unions_text);
	else if (!has(field, WORD_SWITCH_IS))
		refuse(build, field, field->field.place,
		       "a pointer to a union needs [switch_is()], its discriminant");
	else if (field->pointers > (field->field.is_out ? 2u : 1u))
		refuse(build, field, field->field.place,
		       "pointers to pointers are for [out] structs, strings and arrays");
}

static void shape_union(struct build *build, struct build_field *field, char place)
{
	struct source_place where = field->field.place;

	if (has(field, WORD_LEVEL_IS)) {
		if (!field->pointers)
			refuse(build, field, where, "level_is is for a pointer to a union");
		field->field.form = MODEL_LEVEL;
	} else if (field->pointers) {
		shape_pointed_union(build, field);
	} else if (place == 'u') {
		refuse(build, field, where,
		       "a union in a union needs a discriminant: put both in a struct");
	} else if (!has(field, WORD_SWITCH_IS)) {
		refuse(build, field, where, "a union needs [switch_is()], its discriminant");
	}
}

/* How many pointers lead to an array's elements: an [out] array has one more, to where it goes. */
static uint32_t array_pointers(const struct build_field *field)
{
	return field->field.is_out && field->pointers > 1 ? 2 : 1;
}

/* [size_is(n)] T *, or T ** for an array of pointers */
static void shape_counted(struct build *build, struct build_field *field,
			  const struct tree_attribute *string)
{
	const struct model_type *type = field->field.type;
	uint32_t i;

	for (i = 0; i < array_pointers(field); i++)
		type = build_strip(type)->target;
	field->field.form = counted_form(type);
	if (build_strip(type)->kind == MODEL_POINTER)
		shape_element(build, field, type, string);
}

static void shape_pointer(struct build *build, struct build_field *field, char place)
{
	if (is_counted(field)) {
		shape_counted(build, field, NULL);
		return;
	}
	field->field.form = MODEL_SINGLE;
	if (field->pointers > 1 && (!field->field.is_out || is_scalar(field->field.value)))
		refuse(build, field, field->field.place,
		       place == 'p'
			       ? "pointers to pointers are for [out] structs, strings and arrays"
			       : "a member is no pointer to a pointer: put the inner one in a struct");
	if (field->pointers > 2)
		refuse(build, field, field->field.place,
		       "no value has more than two pointers to it");
}

/* [string, size_is(n)] char ** */
static void shape_strings(struct build *build, struct build_field *field,
			  const struct tree_attribute *string)
{
	uint32_t inner = field->pointers - array_pointers(field);

	if (field->pointers == 1)
		refuse(build, field, count_attribute(field)->place,
		       "a string ends with its NUL: size_is has nothing to say");
	else if (!inner)
		refuse(build, field, field->field.place,
		       "an [out] array of strings is a char ***: nobody knows yet how long it will be");
	else
		shape_counted(build, field, string);
}

static void shape_string(struct build *build, struct build_field *field,
			 const struct tree_attribute *string, char place)
{
	field->field.form = MODEL_STRING;
	if (!build_is_text(field->field.value))
		refuse(build, field, string->place, only_text);
	else if (!field->pointers)
		refuse(build, field, string->place, only_text);
	else if (is_counted(field))
		shape_strings(build, field, string);
	else if (field->field.is_out && field->pointers == 1)
		refuse(build, field, field->field.place,
		       "an [out] string is a char **: nobody knows yet how long it will be");
	else if (field->pointers > (field->field.is_out ? 2u : 1u))
		refuse(build, field, field->field.place,
		       place == 'p'
			       ? "pointers to strings are for [out] parameters"
			       : "a member is no pointer to a string: leave one * out, or say size_is "
				 "of an array of strings");
}

static void shape_handle(struct build *build, struct build_field *field, char place)
{
	if (place != 'p' || field->pointers)
		refuse(build, field, field->field.place,
		       "a handle_t is a parameter, not a member, and no pointer leads to it");
	else if (field->field.is_out)
		refuse(build, field, field->field.place, "a handle_t is [in] only");
	field->field.is_handle = true;
}

/* Sets form, or refuses what cannot be sent. */
static void shape(struct build *build, struct build_field *field, char place)
{
	const struct model_type *value = field->field.value;
	const struct tree_attribute *string = string_attribute(field);

	field->field.form = MODEL_PLAIN;
	if (value->kind == MODEL_HANDLE)
		shape_handle(build, field, place);
	else if (field->field.is_tail)
		shape_tail(build, field);
	else if (value->kind == MODEL_ARRAY && field->pointers)
		shape_far_array(build, field, place);
	else if (value->kind == MODEL_ARRAY)
		shape_array(build, field);
	else if (value->kind == MODEL_UNION)
		shape_union(build, field, place);
	else if (string)
		shape_string(build, field, string, place);
	else if (field->pointers)
		shape_pointer(build, field, place);
	if (!field->pointers && place != 'p' &&
	    !build_need_complete(build, field->field.type, field->field.place))
		field->is_broken = true;
}

/* Attributes that are about counts, on what has none. */
static void check_counts(struct build *build, struct build_field *field)
{
	const struct tree_attribute *size = count_attribute(field);
	const struct tree_attribute *length = attribute_find(field->attributes, WORD_LENGTH_IS);
	const struct tree_attribute *highest = attribute_find(field->attributes, WORD_MAX_IS);

	if (size && !field->pointers && !field->field.is_tail)
		refuse(build, field, size->place, "size_is is for pointers");
	else if (length && !size)
		refuse(build, field, length->place,
		       field->pointers ? "length_is stands beside size_is"
				       : "length_is is for pointers, beside size_is; an array of a "
					 "fixed length is sent whole");
	else if (highest && highest != size)
		refuse(build, field, highest->place, "size_is and max_is exclude each other");
}

/* size_is, switch_is and level_is on what they say nothing about. */
static void check_uses(struct build *build, struct build_field *field)
{
	const struct tree_attribute *level = attribute_find(field->attributes, WORD_LEVEL_IS);
	const struct tree_attribute *selector = attribute_find(field->attributes, WORD_SWITCH_IS);

	check_counts(build, field);
	if (level && field->field.value->kind != MODEL_UNION)
		refuse(build, field, level->place, "level_is is for a pointer to a union");
	if (selector && field->field.value->kind != MODEL_UNION)
		refuse(build, field, selector->place, "switch_is is for unions");
	if (selector && level)
		refuse(build, field, selector->place, "switch_is and level_is exclude each other");
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
			refuse(build, field, (unique ? unique : ref)->place,
			       "only a pointer is unique or ref");
		return;
	}
	if (place == 'p' && field->field.is_out && !field->field.is_in && unique) {
		refuse(build, field, unique->place,
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
		if (!is_scalar(value) || value->kind == MODEL_FLOAT) {
			refuse(build, field, attribute->place,
			       "range is for integers, counts and strings");
			return;
		}
		constant_limits(value, &low, &high);
	} else if (field->field.form == MODEL_LEVEL && !is_counted(field)) {
		refuse(build, field, attribute->place, "range is for integers, counts and strings");
		return;
	}
	if (high > INT64_MAX)
		high = INT64_MAX;
	if (!attribute->arguments || !attribute->arguments->next ||
	    attribute->arguments->next->next) {
		refuse(build, field, attribute->place,
		       "attribute 'range' has two arguments, the lowest and the highest value");
		return;
	}
	if (!constant_within(build, attribute->arguments, low, high, "the lowest value", &first) ||
	    !constant_within(build, attribute->arguments->next, low, high, "the highest value",
			     &last))
		return;
	if (last < first) {
		refuse(build, field, attribute->arguments->place,
		       "the lowest value is greater than the highest");
		return;
	}
	if (!is_number && last == 0) {
		refuse(build, field, attribute->arguments->next->place,
		       "a count or length of at most 0 leaves nothing to send");
		return;
	}
	field->field.range = (struct model_range){true, (int64_t)first, (int64_t)last};
}

/* What C alone has needs no form; the operation that would send it says so. */
static void leave_formless(struct build *build, struct build_field *field, char place)
{
	static const enum word_id words[] = {WORD_SWITCH_IS, WORD_LEVEL_IS};
	const struct tree_attribute *attribute = string_attribute(field);
	const struct model_type *value = build_innermost(field->field.value);
	size_t i;

	while (value->kind == MODEL_POINTER)
		value = build_innermost(value->target);
	if (attribute && !build_is_text(value))
		refuse(build, field, attribute->place, only_text);
	if (field->field.value->kind == MODEL_VOID && !field->pointers)
		refuse(build, field, field->field.place, "a value cannot be void");
	else if (!field->pointers && place != 'p')
		build_need_complete(build, field->field.type, field->field.place);
	if (is_counted(field) && build_strip(field->field.type)->is_open)
		refuse(build, field, field->field.place,
		       "an array without a length is a parameter, or the last member of a struct: "
		       "use a pointer with size_is");
	for (i = 0; i < 2 && field->field.value->kind == MODEL_UNION; i++) {
		attribute = attribute_find(field->attributes, words[i]);
		if (!attribute || !build_type_of(field->field.value)->is_plain || field->is_broken)
			continue;
		refuse(build, field, attribute->place,
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
	field->field.is_in = !out || has(field, WORD_IN);
	if (!out || field->field.value->kind == MODEL_HANDLE)
		return;
	if (!field->pointers && field->field.value->kind != MODEL_ARRAY)
		refuse(build, field, field->field.place,
		       "an [out] parameter is a pointer, to where the result goes");
	else if (field->pointers == 1 && points_to_const(field->field.type))
		refuse(build, field, field->field.place,
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
		refuse(build, field, handle->place,
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
	if (place == 'f' && build_strip(field->field.type)->is_open && is_counted(field)) {
		field->field.is_tail = true;
		build_type_of(field->field.type)->type.obstacle = NULL; /* its length is said */
	}
	field->is_broken = build_type_of(field->field.type)->is_broken;
	find_value(field);
	if (declarator->name.text)
		check_name(build, &declarator->name);
	if (place == 'p')
		find_direction(build, field);
	if (field->is_broken)
		return field;
	if (build_obstacle(field->field.type)) {
		leave_formless(build, field, place);
		return field;
	}
	shape(build, field, place);
	check_uses(build, field);
	if (!field->is_broken)
		find_nullable(build, field, place);
	find_range(build, field);
	if (place == 'p' && !field->is_broken)
		check_handle(build, field);
	return field;
}
