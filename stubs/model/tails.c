/*
 * tails.c: structures whose last member is as long as the value says, `T name[]`: MIDL's conformant structures. In:
 * the members of a structure, then the whole model. Out: has_tail, and errors where a value of such a structure would
 * have to stand among others: each has a size of its own, so that only pointers lead to them.
 */
#include "peers.h"

/* A member that leads out of the structure; what it leads to would stand between the structure and its tail. */
static bool leads_out(const struct model_field *field)
{
	const struct model_type *type = field ? build_innermost(field->type) : NULL;

	return type && (type->kind == MODEL_POINTER || build_type_of(type)->leads_out);
}

static void find_tail(struct build *build, struct build_type *type)
{
	const struct model_field *tail = NULL;
	uint32_t i, last = type->type.field_count - 1;

	for (i = 0; i < type->type.field_count; i++) {
		const struct model_field *field = type->type.fields[i];

		if (field->is_tail && i == last)
			tail = field;
		else if (field->is_tail)
			diag_error(build->diag, field->place,
				   "'%s' has no length: only the last member of a struct may be so",
				   field->name);
	}
	type->type.has_tail = tail != NULL;
	for (i = 0; tail && i < last; i++) {
		const struct model_field *field = type->type.fields[i];

		if (!leads_out(field))
			continue;
		diag_error(
			build->diag, field->place,
			"'%s' is or holds a pointer: what it leads to would stand where the array "
			"at the end grows",
			field->name);
		diag_note(build->diag, tail->place, "the array is here: put it behind a pointer");
		return;
	}
}

void build_tail(struct build *build, struct build_type *type)
{
	uint32_t i;

	for (i = 0; i < type->type.field_count; i++)
		type->leads_out |= leads_out(type->type.fields[i]);
	for (i = 0; i < type->type.arm_count; i++)
		type->leads_out |= leads_out(type->type.arms[i].field);
	if (type->type.kind == MODEL_STRUCT)
		find_tail(build, type);
}

/* Whether the field has such a structure as its value, or in an array wherever it stands. */
static const struct model_type *by_value(const struct model_field *field)
{
	const struct model_type *type = build_strip(field->type);
	bool is_counted = field->form == MODEL_CONFORMANT && !field->element.type;
	bool is_value = true;

	for (; type->kind == MODEL_POINTER || type->kind == MODEL_ARRAY;
	     type = build_strip(type->target))
		is_value = type->kind == MODEL_ARRAY;
	return type->kind == MODEL_STRUCT && type->has_tail && (is_value || is_counted) ? type
											: NULL;
}

static void check_field(struct build *build, const struct model_field *field)
{
	const struct model_type *type;
	const struct model_field *tail;

	if (!field || ((const struct build_field *)field)->is_broken)
		return;
	type = by_value(field);
	if (!type)
		return;
	tail = type->fields[type->field_count - 1];
	diag_error(build->diag, field->place,
		   "'%s' holds values of '%s', each of which has a length of its own: use pointers",
		   field->name, type->name);
	diag_note(build->diag, tail->place, "which this array says");
}

static void check_operations(struct build *build)
{
	const struct model_item *items = build->items.items;
	uint32_t i, j, k;

	for (i = 0; i < build->items.count; i++) {
		if (items[i].kind != MODEL_ITEM_INTERFACE)
			continue;
		for (j = 0; j < items[i].interface->operation_count; j++) {
			const struct model_operation *operation = items[i].interface->operations[j];

			for (k = 0; k < operation->parameter_count; k++)
				check_field(build, operation->parameters[k]);
		}
	}
}

void check_tails(struct build *build)
{
	const struct build_type *type;
	uint32_t i;

	for (type = build->types; type; type = type->next) {
		for (i = 0; i < type->type.field_count; i++)
			check_field(build, type->type.fields[i]);
		for (i = 0; i < type->type.arm_count; i++)
			check_field(build, type->type.arms[i].field);
	}
	check_operations(build);
}
