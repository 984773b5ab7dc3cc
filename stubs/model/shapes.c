/*
 * shapes.c: what form a member or parameter takes on its way. In: its type and attributes. Out: form, value, element;
 * or an error for what cannot be sent in that place.
 */
#include "build_fields.h"

static const char no_unions_text[] =
	"there are no arrays of unions: each needs its own discriminant, in a struct or as `union "
	"NAME switch (TYPE kind) u`";
static const char far_rows_text[] =
	"an array behind a pointer has no pointers as its elements: put this one in a struct";

/* Elements that are pointers: to strings, or to one value each. */
static void shape_element(struct build *build, struct build_field *field,
			  const struct model_type *type, const struct tree_attribute *string)
{
	const struct model_type *target = build_strip(build_strip(type)->target);

	field->field.element.type = type;
	field->field.element.form = string ? MODEL_STRING : MODEL_SINGLE;
	if (string && !build_is_text(target))
		field_refuse(build, field, string->place, field_only_text);
	else if (target->kind == MODEL_POINTER)
		field_refuse(
			build, field, field->field.place,
			"an array's elements are values or pointers to values, not pointers to pointers");
	else if (build_innermost(target)->kind == MODEL_UNION)
		field_refuse(build, field, field->field.place, no_unions_text);
	else if (target->kind == MODEL_ARRAY &&
		 (string || build_innermost(target)->kind == MODEL_POINTER))
		field_refuse(build, field, field->field.place, far_rows_text);
	else if (target->kind == MODEL_HANDLE)
		field_refuse(build, field, field->field.place,
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
	const struct tree_attribute *string = field_string_attribute(field);

	if (element->kind == MODEL_UNION)
		field_refuse(build, field, field->field.place, no_unions_text);
	else if (field_is_counted(field))
		field_refuse(build, field, field_count_attribute(field)->place,
			     "size_is is for pointers; this array has a fixed length");
	else if (element->kind == MODEL_POINTER)
		shape_pointers(build, field, string);
	else if (string && !build_is_text(element))
		field_refuse(build, field, string->place, field_only_text);
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
		field_refuse(build, field, string->place, field_only_text);
	else if (value->kind != MODEL_ARRAY)
		field_refuse(build, field, string->place,
			     "a string ends with its NUL: size_is has nothing to say");
	else if (field->field.element.type)
		field_refuse(
			build, field, field->field.place,
			"an array's elements are texts or pointers to characters, not pointers to texts");
	else
		field->field.is_text = true;
}

/* T name[], the last member of a struct */
static void shape_tail(struct build *build, struct build_field *field)
{
	const struct model_type *element = field->field.value->target;
	const struct tree_attribute *string = field_string_attribute(field);

	field->field.form = counted_form(element);
	field->field.value = build_strip(element);
	if (build_strip(element)->kind == MODEL_POINTER) {
		shape_element(build, field, element, string);
		field->field.value = build_strip(build_strip(element)->target);
	} else if (build_innermost(element)->kind == MODEL_UNION) {
		field_refuse(build, field, field->field.place, no_unions_text);
	} else if (build_innermost(element)->kind == MODEL_POINTER) {
		field_refuse(build, field, field->field.place, far_rows_text);
	} else if (string) {
		shape_texts(build, field, string);
	}
}

/* [size_is(n)] ROW *, ROW *: what the pointer leads to is an array of a fixed length */
static void shape_far_array(struct build *build, struct build_field *field, char place)
{
	const struct model_type *element = build_innermost(field->field.value);
	const struct tree_attribute *string = field_string_attribute(field);

	if (element->kind == MODEL_UNION)
		field_refuse(build, field, field->field.place, no_unions_text);
	else if (element->kind == MODEL_POINTER)
		field_refuse(build, field, field->field.place, far_rows_text);
	else
		shape_pointer(build, field, place);
	if (string)
		shape_texts(build, field, string);
}

/* [switch_is(kind)] U *: kind picks what the pointer leads to */
static void shape_pointed_union(struct build *build, struct build_field *field)
{
	field->field.form = MODEL_SINGLE;
	if (field_is_counted(field))
		field_refuse(build, field, field->field.place, no_unions_text);
	else if (!field_has(field, WORD_SWITCH_IS))
		field_refuse(build, field, field->field.place,
			     "a pointer to a union needs [switch_is()], its discriminant");
	else if (field->pointers > (field->field.is_out ? 2u : 1u))
		field_refuse(build, field, field->field.place,
			     "pointers to pointers are for [out] structs, strings and arrays");
}

static void shape_union(struct build *build, struct build_field *field, char place)
{
	struct source_place where = field->field.place;

	if (field_has(field, WORD_LEVEL_IS)) {
		if (!field->pointers)
			field_refuse(build, field, where, "level_is is for a pointer to a union");
		field->field.form = MODEL_LEVEL;
	} else if (field->pointers) {
		shape_pointed_union(build, field);
	} else if (place == 'u') {
		field_refuse(build, field, where,
			     "a union in a union needs a discriminant: put both in a struct");
	} else if (!field_has(field, WORD_SWITCH_IS)) {
		field_refuse(build, field, where, "a union needs [switch_is()], its discriminant");
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
	if (field_is_counted(field)) {
		shape_counted(build, field, NULL);
		return;
	}
	field->field.form = MODEL_SINGLE;
	if (field->pointers > 1 && (!field->field.is_out || field_is_scalar(field->field.value)))
		field_refuse(
			build, field, field->field.place,
			place == 'p'
				? "pointers to pointers are for [out] structs, strings and arrays"
				: "a member is no pointer to a pointer: put the inner one in a struct");
	if (field->pointers > 2)
		field_refuse(build, field, field->field.place,
			     "no value has more than two pointers to it");
}

/* [string, size_is(n)] char ** */
static void shape_strings(struct build *build, struct build_field *field,
			  const struct tree_attribute *string)
{
	uint32_t inner = field->pointers - array_pointers(field);

	if (field->pointers == 1)
		field_refuse(build, field, field_count_attribute(field)->place,
			     "a string ends with its NUL: size_is has nothing to say");
	else if (!inner)
		field_refuse(
			build, field, field->field.place,
			"an [out] array of strings is a char ***: nobody knows yet how long it will be");
	else
		shape_counted(build, field, string);
}

static void shape_string(struct build *build, struct build_field *field,
			 const struct tree_attribute *string, char place)
{
	field->field.form = MODEL_STRING;
	if (!build_is_text(field->field.value))
		field_refuse(build, field, string->place, field_only_text);
	else if (!field->pointers)
		field_refuse(build, field, string->place, field_only_text);
	else if (field_is_counted(field))
		shape_strings(build, field, string);
	else if (field->field.is_out && field->pointers == 1)
		field_refuse(build, field, field->field.place,
			     "an [out] string is a char **: nobody knows yet how long it will be");
	else if (field->pointers > (field->field.is_out ? 2u : 1u))
		field_refuse(
			build, field, field->field.place,
			place == 'p'
				? "pointers to strings are for [out] parameters"
				: "a member is no pointer to a string: leave one * out, or say size_is "
				  "of an array of strings");
}

static void shape_handle(struct build *build, struct build_field *field, char place)
{
	if (place != 'p' || field->pointers)
		field_refuse(build, field, field->field.place,
			     "a handle_t is a parameter, not a member, and no pointer leads to it");
	else if (field->field.is_out)
		field_refuse(build, field, field->field.place, "a handle_t is [in] only");
	field->field.is_handle = true;
}

/* Sets form, or refuses what cannot be sent. */
void field_shape(struct build *build, struct build_field *field, char place)
{
	const struct model_type *value = field->field.value;
	const struct tree_attribute *string = field_string_attribute(field);

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
