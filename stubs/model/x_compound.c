/*
 * x_compound.c: bodies of structs, unions and enums of .x files. In: tree_x_type with a body. Out: fields, arms and
 * enumerators, laid out. A union is rpcgen's structure of the discriminant and a union NAME_u.
 */
#include "x_build.h"

#include <string.h>

#include "constants.h"
#include "peers.h"

static void grow_depth(struct x_build *x, struct build_type *type, const struct build_field *field)
{
	struct build_type *member = build_type_of(build_strip(field->field.type));

	if (member->type.kind == MODEL_POINTER)
		return;
	if (member->depth >= type->depth)
		type->depth = member->depth + 1;
	if (type->depth > BUILD_MAX_DEPTH) {
		diag_error(x->build->diag, field->field.place, "nested more than %u deep",
			   BUILD_MAX_DEPTH);
		type->depth = 0;
		type->is_broken = true;
	}
}

/* The field of a declaration; NULL for void. */
static struct build_field *read_field(struct x_build *x, struct build_type *type,
				      const struct tree_x_declaration *tree)
{
	const struct model_type *declared = x_declared(x, tree, type->type.name);
	struct build_field *field;

	if (!declared)
		return NULL;
	field = x_field(x, tree->name.text, declared, tree->place);
	field->field.comment = tree->comment;
	check_name(x->build, &tree->name);
	if (!field->is_broken && build_strip(declared)->kind != MODEL_POINTER &&
	    !build_need_complete(x->build, declared, tree->place))
		field->is_broken = true;
	grow_depth(x, type, field);
	return field;
}

void x_struct_body(struct x_build *x, struct build_type *type, const struct tree_x_type *tree)
{
	struct build_siblings siblings = {.is_broken = tree->is_broken};
	struct build_list fields = {.items = NULL};
	const struct tree_x_declaration *member;

	if (!tree->declarations && !tree->is_broken)
		diag_error(x->build->diag, tree->place, "a struct has at least one member");
	for (member = tree->declarations; member; member = member->next) {
		struct build_field *field;

		x->siblings = tree->declarations;
		field = read_field(x, type, member);
		if (!field)
			diag_error(x->build->diag, member->place, "a member cannot be void");
		else if (build_sibling_add(x->build, &siblings, field))
			*(struct model_field **)build_append(x->build, &fields, sizeof(void *)) =
				&field->field;
	}
	x->siblings = NULL;
	type->type.fields = fields.items;
	type->type.field_count = fields.count;
	scope_done(&siblings.names);
	layout_struct(x->build, type);
}

/* The discriminant, or NULL after an error. */
static struct build_field *read_discriminant(struct x_build *x, struct build_type *type,
					     const struct tree_x_declaration *tree)
{
	struct build_field *field = read_field(x, type, tree);
	const struct model_type *value;

	if (!field) {
		diag_error(x->build->diag, tree->place, "a discriminant cannot be void");
		return NULL;
	}
	value = build_strip(field->field.type);
	if (field->is_broken)
		return NULL;
	if (value->kind == MODEL_ENUM || value->kind == MODEL_BOOLEAN ||
	    (value->kind == MODEL_INTEGER && value->size == 4))
		return field;
	diag_error(x->build->diag, tree->place,
		   "a discriminant is an int, an unsigned int, an enum or a bool");
	return NULL;
}

static bool is_enumerator(const struct model_type *type, int64_t value)
{
	for (uint32_t i = 0; i < type->enumerator_count; i++)
		if (type->enumerators[i].value == value)
			return true;
	return false;
}

/* case values must be those that the discriminant can have. */
static bool read_case(struct x_build *x, const struct model_field *discriminant,
		      const struct tree_expression *expression, int64_t *ret_value)
{
	const struct model_type *type = build_strip(discriminant->type);
	constant_value low, high;

	constant_limits(type, &low, &high);
	if (!x_within(x, expression, (int64_t)low, (int64_t)high,
		      arena_printf(x->build->arena, "a case of '%s'", discriminant->name),
		      ret_value))
		return false;
	if (type->kind != MODEL_ENUM || is_enumerator(type, *ret_value))
		return true;
	diag_error(x->build->diag, expression->place, "case %lld is no value of enum '%s'",
		   (long long)*ret_value, type->name);
	diag_note(x->build->diag, type->place, "which is defined here");
	return false;
}

static void read_cases(struct x_build *x, const struct tree_x_arm *tree,
		       const struct model_field *discriminant, struct model_arm *arm,
		       struct build_list *all)
{
	const struct tree_expression *expression;
	struct build_list own = {.items = NULL};
	int64_t value;

	for (expression = tree->cases; expression; expression = expression->next) {
		struct build_case *placed;

		if (!discriminant || !read_case(x, discriminant, expression, &value))
			continue;
		*(struct model_case *)build_append(x->build, &own, sizeof(struct model_case)) =
			(struct model_case){value, value};
		placed = build_append(x->build, all, sizeof(*placed));
		*placed = (struct build_case){{value, value}, expression->place};
	}
	arm->cases = own.items;
	arm->case_count = own.count;
	arm->is_default = tree->is_default;
}

static void check_default(struct x_build *x, const struct tree_x_arm *arm,
			  const struct tree_x_arm **last)
{
	if (!arm->is_default)
		return;
	if (*last) {
		diag_error(x->build->diag, arm->default_place, "a union has one default");
		diag_note(x->build->diag, (*last)->default_place, "the other one is here");
	}
	*last = arm;
}

/* The arms as a union in C, which the structure holds under NAME_u. */
static struct build_type *read_arms(struct x_build *x, struct build_type *outer,
				    const struct tree_x_type *tree,
				    const struct model_field *discriminant)
{
	struct build *build = x->build;
	struct build_type *type = build_new_type(build, MODEL_UNION, tree->place);
	struct build_siblings siblings = {.is_broken = tree->is_broken};
	struct build_list arms = {.items = NULL}, cases = {.items = NULL};
	const struct tree_x_arm *arm, *standard = NULL;

	type->type.name = arena_printf(build->arena, "%s_u", outer->type.name);
	type->type.tag = type->type.name;
	type->type.c_name = arena_printf(build->arena, "union %s", type->type.name);
	type->type.is_inline = true;
	for (arm = tree->arms; arm; arm = arm->next) {
		struct model_arm made = {.cases = NULL};
		struct build_field *field;

		check_default(x, arm, &standard);
		read_cases(x, arm, discriminant, &made, &cases);
		field = read_field(x, type, arm->declaration);
		type->is_broken |= field && field->is_broken;
		if (field && build_sibling_add(build, &siblings, field))
			made.field = &field->field;
		*(struct model_arm *)build_append(build, &arms, sizeof(made)) = made;
	}
	build_check_overlaps(build, &cases);
	scope_done(&siblings.names);
	type->type.arms = arms.items;
	type->type.arm_count = arms.count;
	type->is_complete = true;
	layout_union(build, type);
	return type;
}

void x_union_body(struct x_build *x, struct build_type *type, const struct tree_x_type *tree)
{
	struct model_field **fields = ARENA_ARRAY(x->build->arena, 2, struct model_field *);
	struct build_field *discriminant, *value;
	struct build_type *arms;

	x->siblings = NULL;
	discriminant = read_discriminant(x, type, tree->declarations);
	arms = read_arms(x, type, tree, discriminant ? &discriminant->field : NULL);
	if (!tree->arms && !tree->is_broken)
		diag_error(x->build->diag, tree->place, "a union has at least one case");
	if (!discriminant) {
		type->is_broken = true;
		type->type.size = type->type.align = 4;
		return;
	}
	value = x_field(x, arms->type.name, &arms->type, tree->place);
	value->field.discriminant = &discriminant->field;
	discriminant->field.described_by = &value->field;
	grow_depth(x, type, value);
	fields[0] = &discriminant->field;
	fields[1] = &value->field;
	type->type.fields = fields;
	type->type.field_count = 2;
	if (strcmp(discriminant->field.name, value->field.name) == 0)
		diag_error(x->build->diag, discriminant->field.place,
			   "'%s' is the name of the C union that holds the arms",
			   value->field.name);
	layout_struct(x->build, type);
}

void x_enum_body(struct x_build *x, struct build_type *type, const struct tree_x_type *tree)
{
	struct build *build = x->build;
	struct build_list enumerators = {.items = NULL};
	const struct tree_enumerator *word;
	int64_t value = 0;

	for (word = tree->enumerators; word; word = word->next) {
		struct model_enumerator *enumerator =
			ARENA_NEW(build->arena, struct model_enumerator);

		if (word->value)
			x_within(x, word->value, INT32_MIN, INT32_MAX, "the value of an enum",
				 &value);
		else if (value > INT32_MAX)
			diag_error(build->diag, word->name.place,
				   "the value of an enum is %lld, and must be from %d to %d",
				   (long long)value, INT32_MIN, INT32_MAX);
		enumerator->name = word->name.text;
		enumerator->comment = word->comment;
		enumerator->value = value++;
		enumerator->place = word->name.place;
		check_declare(build, &word->name, SYMBOL_ENUMERATOR, enumerator);
		memcpy(build_append(build, &enumerators, sizeof(*enumerator)), enumerator,
		       sizeof(*enumerator));
	}
	type->type.enumerators = enumerators.items;
	type->type.enumerator_count = enumerators.count;
	type->type.is_signed = true;
	type->type.size = type->type.align = 4;
}
