/*
 * compound.c: bodies of structs, unions and enums. In: tree_type with a body. Out: fields, arms and enumerators of
 * the model_type, which is complete and laid out afterwards. How one member travels is fields.c's, which counts
 * belong to which arrays peers.c's.
 */
#include "build.h"

#include <stdlib.h>
#include <string.h>

#include "constants.h"
#include "obstacles.h"
#include "peers.h"

/* The name of an inline definition that has no tag: of where it stands. */
static const char *made_name(struct build *build, const struct build_type *outer,
			     const struct tree_field *field)
{
	if (!field->type->has_body)
		return NULL;
	if (field->type->name.text)
		return field->type->name.text;
	return arena_printf(build->arena, "%s_%s", outer->type.name, field->declarators->name.text);
}

static const struct model_type *member_type(struct build *build, const struct build_type *outer,
					    const struct tree_field *member)
{
	return build_type(build, member->type, NULL, made_name(build, outer, member));
}

static void grow_depth(struct build *build, struct build_type *type,
		       const struct build_field *field)
{
	struct build_type *member = build_type_of(build_strip(field->field.type));

	if (field->field.type->kind == MODEL_POINTER || member->type.kind == MODEL_POINTER)
		return;
	if (member->depth >= type->depth)
		type->depth = member->depth + 1;
	if (type->depth > BUILD_MAX_DEPTH) {
		diag_error(build->diag, field->field.place, "nested more than %u deep",
			   BUILD_MAX_DEPTH);
		type->depth = 0;
		type->is_broken = true;
	}
}

/* On a member only where its union is defined: elsewhere it would be said of all who use that union. */
static void take_switch_type(struct build *build, const struct tree_field *member,
			     const struct model_type *type)
{
	const struct tree_attribute *attribute =
		attribute_find(member->attributes, WORD_SWITCH_TYPE);

	if (!attribute)
		return;
	if (member->type->has_body)
		build_switch_type(build, member->attributes, type);
	else
		diag_error(build->diag, attribute->place,
			   "attribute 'switch_type' stands where the union is defined");
}

void build_struct_body(struct build *build, struct build_type *type, const struct tree_type *tree)
{
	struct build_siblings siblings = {.is_broken = tree->is_broken};
	struct build_list fields = {.items = NULL};
	const struct tree_field *member;
	const struct tree_declarator *declarator;

	if (!tree->fields && !tree->is_broken)
		diag_error(build->diag, tree->place, "a struct has at least one member");
	members_name(build, tree);
	for (member = tree->fields; member; member = member->next) {
		const struct model_type *base = member_type(build, type, member);

		attributes_check(build, member->attributes, 'f');
		take_switch_type(build, member, base);
		for (declarator = member->declarators; declarator; declarator = declarator->next) {
			struct build_field *field =
				build_field(build, member, declarator, base, 'f');

			if (declarator != member->declarators)
				field->field.comment = NULL;
			grow_depth(build, type, field);
			build_obstruct(build, type, &field->field);
			if (build_sibling_add(build, &siblings, field))
				*(struct model_field **)build_append(
					build, &fields, sizeof(void *)) = &field->field;
		}
	}
	type->type.fields = fields.items;
	type->type.field_count = fields.count;
	siblings.fields = fields.items;
	siblings.count = fields.count;
	build_peers(build, &siblings);
	build_check_members(build, fields.items, fields.count);
	members_check(build, type, &siblings.names);
	scope_done(&siblings.names);
	build_tail(build, type);
	layout_struct(build, type);
}

static int compare_cases(const void *a, const void *b)
{
	const struct build_case *left = a, *right = b;

	if (left->value.low != right->value.low)
		return left->value.low < right->value.low ? -1 : 1;
	/* The order of the text, so that the same file always gets the same message. */
	return left->place.offset < right->place.offset ? -1
							: left->place.offset > right->place.offset;
}

void build_check_overlaps(struct build *build, struct build_list *cases)
{
	struct build_case *items = cases->items;
	const struct build_case *widest = items;
	uint32_t i;

	if (!cases->count)
		return;
	qsort(items, cases->count, sizeof(*items), compare_cases);
	for (i = 1; i < cases->count; i++) {
		if (items[i].value.low <= widest->value.high) {
			const struct build_case *first = widest, *second = &items[i];

			if (first->place.offset > second->place.offset)
				first = second, second = widest;
			diag_error(build->diag, second->place, "two arms for case %s",
				   constant_text(build->arena, items[i].value.low));
			diag_note(build->diag, first->place, "the other one is here");
		}
		if (items[i].value.high > widest->value.high)
			widest = &items[i];
	}
}

/* case(a, b, low .. high) */
static bool read_case(struct build *build, const struct tree_expression *argument,
		      struct model_case *ret_case)
{
	const struct tree_expression *low = argument, *high = argument;
	constant_value first, last;

	if (argument->kind == TREE_RANGE) {
		low = argument->operands[0];
		high = argument->operands[1];
	}
	if (!constant_within(build, low, INT64_MIN, INT64_MAX, "a case", &first) ||
	    !constant_within(build, high, INT64_MIN, INT64_MAX, "a case", &last))
		return false;
	if (last < first) {
		diag_error(build->diag, argument->place,
			   "the first case is greater than the last one");
		return false;
	}
	*ret_case = (struct model_case){(int64_t)first, (int64_t)last};
	return true;
}

static void read_cases(struct build *build, const struct tree_field *member, struct model_arm *arm,
		       struct build_list *all)
{
	const struct tree_attribute *attribute;
	const struct tree_expression *argument;
	struct build_list own = {.items = NULL};

	for (attribute = member->attributes; attribute; attribute = attribute->next) {
		if (attribute->word->id != WORD_CASE)
			continue;
		for (argument = attribute->arguments; argument; argument = argument->next) {
			struct build_case *placed;
			struct model_case value;

			if (!read_case(build, argument, &value))
				continue;
			*(struct model_case *)build_append(build, &own, sizeof(value)) = value;
			placed = build_append(build, all, sizeof(*placed));
			*placed = (struct build_case){value, argument->place};
		}
	}
	arm->cases = own.items;
	arm->case_count = own.count;
}

/* Reads `case` and `default` of one arm; `*last_default` is where the union's default was. */
static void read_arm(struct build *build, const struct tree_field *member, struct model_arm *arm,
		     struct build_list *all, const struct tree_attribute **last_default)
{
	const struct tree_attribute *standard = attribute_find(member->attributes, WORD_DEFAULT);

	attributes_check(build, member->attributes, 'u');
	read_cases(build, member, arm, all);
	if (!standard && !attribute_find(member->attributes, WORD_CASE))
		diag_error(build->diag, member->place,
			   "this arm has no [case()] and is not the [default]");
	if (!standard)
		return;
	if (*last_default) {
		diag_error(build->diag, standard->place, "a union has one default");
		diag_note(build->diag, (*last_default)->place, "the other one is here");
	}
	*last_default = standard;
	arm->is_default = true;
}

static bool has_label(const struct tree_field *member)
{
	return attribute_find(member->attributes, WORD_CASE) ||
	       attribute_find(member->attributes, WORD_DEFAULT);
}

/* A union as C has them: no discriminant picks one of its members. */
static bool is_plain(const struct tree_type *tree)
{
	const struct tree_field *member;

	for (member = tree->fields; member; member = member->next) {
		if (has_label(member) || !member->declarators)
			return false;
	}
	return tree->fields != NULL && !tree->is_broken;
}

static void check_has_case(struct build *build, const struct build_type *type,
			   const struct tree_type *tree)
{
	const struct tree_field *member;
	bool has_cases = false, has_members = false;

	for (member = tree->fields; member; member = member->next) {
		has_cases |= attribute_find(member->attributes, WORD_CASE) != NULL;
		has_members |= member->declarators != NULL;
	}
	if (!tree->fields || tree->is_broken || type->is_plain)
		return;
	if (!has_cases)
		diag_error(build->diag, type->type.place, "a union has at least one [case()]");
	else if (!has_members)
		diag_error(build->diag, type->type.place,
			   "a union has at least one arm with a member: C knows no empty ones");
}

/* What a union's body is read into. */
struct union_body {
	struct build_siblings siblings;
	struct build_list arms, cases;
	const struct tree_attribute *standard; /* the default */
};

static void add_arm(struct build *build, struct build_type *type, struct union_body *body,
		    const struct tree_field *member, struct model_arm *arm,
		    const struct tree_declarator *declarator, const struct model_type *base)
{
	struct build_field *field = build_field(build, member, declarator, base, 'u');

	if (declarator != member->declarators)
		field->field.comment = NULL;
	grow_depth(build, type, field);
	build_obstruct(build, type, &field->field);
	build_sibling_add(build, &body->siblings, field);
	arm->field = &field->field;
	*(struct model_arm *)build_append(build, &body->arms, sizeof(*arm)) = *arm;
}

static void read_member(struct build *build, struct build_type *type, struct union_body *body,
			const struct tree_field *member)
{
	const struct tree_declarator *declarator = member->declarators;
	const struct model_type *base;
	struct model_arm arm = {.cases = NULL};

	if (type->is_plain)
		attributes_check(build, member->attributes, 'u');
	else
		read_arm(build, member, &arm, &body->cases, &body->standard);
	if (!declarator) {
		const struct tree_attribute *number =
			attribute_find(member->attributes, WORD_FIELD);

		if (number)
			diag_error(build->diag, number->place, "an arm without data has no number");
		*(struct model_arm *)build_append(build, &body->arms, sizeof(arm)) = arm;
		return;
	}
	base = member_type(build, type, member);
	for (; declarator && type->is_plain; declarator = declarator->next)
		add_arm(build, type, body, member, &arm, declarator, base);
	if (!declarator)
		return;
	add_arm(build, type, body, member, &arm, declarator, base);
	if (declarator->next)
		diag_error(build->diag, declarator->next->place, "an arm of a union is one member");
}

void build_union_body(struct build *build, struct build_type *type, const struct tree_type *tree)
{
	struct union_body body = {.siblings = {.is_broken = tree->is_broken}};
	const struct tree_field *member;

	if (!tree->fields && !tree->is_broken)
		diag_error(build->diag, tree->place, "a union has at least one member");
	members_name(build, tree);
	type->is_plain = is_plain(tree);
	if (type->is_plain)
		type->type.obstacle = build_obstacle_new(
			build,
			"this union has no [case()]: nobody knows which of its members it holds",
			type->type.place);
	for (member = tree->fields; member; member = member->next)
		read_member(build, type, &body, member);
	check_has_case(build, type, tree);
	build_check_overlaps(build, &body.cases);
	type->type.arms = body.arms.items;
	type->type.arm_count = body.arms.count;
	build_check_arms(build, type->type.arms, type->type.arm_count);
	members_check(build, type, &body.siblings.names);
	scope_done(&body.siblings.names);
	build_tail(build, type);
	layout_union(build, type);
}

void build_enum_body(struct build *build, struct build_type *type, const struct tree_type *tree)
{
	struct build_list enumerators = {.items = NULL};
	const struct tree_enumerator *word;
	struct model_enumerator *enumerator;
	constant_value value = 0;

	if (!tree->enumerators)
		diag_error(build->diag, tree->place, "an enum has at least one name");
	for (word = tree->enumerators; word; word = word->next) {
		if (word->value)
			constant_within(build, word->value, INT32_MIN, INT32_MAX,
					"the value of an enum", &value);
		else if (value > INT32_MAX)
			diag_error(build->diag, word->name.place,
				   "the value of an enum is %s, and must be from %d to %d",
				   constant_text(build->arena, value), INT32_MIN, INT32_MAX);
		enumerator = build_append(build, &enumerators, sizeof(*enumerator));
		enumerator->name = word->name.text;
		enumerator->comment = word->comment;
		enumerator->value = (int64_t)value;
		enumerator->place = word->name.place;
		value++;
		/* Entered at once, for the values of the next ones; the list may move, so with a copy. */
		check_declare(build, &word->name, SYMBOL_ENUMERATOR,
			      memcpy(ARENA_NEW(build->arena, struct model_enumerator), enumerator,
				     sizeof(*enumerator)));
	}
	type->type.enumerators = enumerators.items;
	type->type.enumerator_count = enumerators.count;
	type->type.is_signed = true;
	type->type.size = 4;
	type->type.align = 4;
}
