/*
 * x_fields.c: members, arms and parameters of .x files by themselves. In: a name and a type. Out: a field that says how a
 * value of that type travels, which the type alone decides.
 */
#include "x_build.h"

/* The named structure, enumeration or number that a type leads to in the end. */
static const struct model_type *innermost(const struct model_type *type)
{
	for (type = build_strip(type); type->kind == MODEL_POINTER || type->kind == MODEL_ARRAY;
	     type = build_strip(type->target))
		continue;
	return type;
}

/* What each of an array's elements, or what a pointer leads to, is when it is a pointer. */
static void shape_element(struct model_field *field, const struct model_type *type)
{
	const struct model_type *pointer;

	while (build_strip(type)->kind == MODEL_ARRAY)
		type = build_strip(type)->target;
	pointer = build_strip(type);
	if (pointer->kind != MODEL_POINTER)
		return;
	field->element.type = type;
	field->element.form = pointer->travel->is_text ? MODEL_STRING : MODEL_SINGLE;
	field->element.nullable = pointer->travel->is_nullable;
}

void x_shape(struct model_field *field)
{
	const struct model_type *type = build_strip(field->type);

	field->form = MODEL_PLAIN;
	field->value = type;
	if (type->kind == MODEL_ARRAY) {
		shape_element(field, type);
	} else if (type->kind == MODEL_POINTER) {
		field->form = type->travel->is_text ? MODEL_STRING : MODEL_SINGLE;
		field->value = innermost(type);
		field->nullable = type->travel->is_nullable;
		field->range = type->travel->range;
	}
}

struct build_field *x_field(struct x_build *x, const char *name, const struct model_type *type,
			    struct source_place place)
{
	struct build_field *field = ARENA_NEW(x->build->arena, struct build_field);

	field->field.name = name;
	field->field.type = type;
	field->field.place = place;
	field->is_broken = build_type_of(type)->is_broken;
	x_shape(&field->field);
	return field;
}

const struct model_type *x_counted(struct x_build *x, const char *name,
				   const struct model_type *element, struct model_range range,
				   struct source_place place, const char *type_name)
{
	struct build *build = x->build;
	struct build_type *type = build_new_type(build, MODEL_STRUCT, place);
	struct model_field **fields = ARENA_ARRAY(build->arena, 2, struct model_field *);
	const struct model_type *pointer =
		x_pointer(x, element, (struct model_travel){.is_nullable = true}, place);
	struct model_field *count = &x_field(x, arena_printf(build->arena, "%s_len", name),
					     x_base(x, TREE_X_UNSIGNED_INT), place)
					     ->field;
	struct model_field *value =
		&x_field(x, arena_printf(build->arena, "%s_val", name), pointer, place)->field;

	value->form = build_strip(element)->kind == MODEL_BYTE ? MODEL_BYTES : MODEL_CONFORMANT;
	value->nullable = true;
	value->count = count;
	value->range = range;
	shape_element(value, element);
	count->described_by = value;
	fields[0] = count;
	fields[1] = value;
	type->type.name = type->type.tag = type->type.c_name = type_name;
	type->type.is_inline = !type_name;
	type->type.fields = fields;
	type->type.field_count = 2;
	type->is_broken = build_type_of(element)->is_broken;
	type->is_complete = true;
	layout_struct(build, type);
	return &type->type;
}
