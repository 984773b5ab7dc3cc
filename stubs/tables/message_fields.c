/*
 * message_fields.c: the fields of the protobuf messages that types are.
 *
 * In: members, arms and parameters with their steps, and what messages.h says of them. Out: plan_fields in ascending
 * order of their numbers, and the same steps taken over into those of the whole, where a member's structure gives its own.
 */
#include <stdlib.h>

#include "builder.h"

/* The path of a place in `inner`, as seen from the structure that has `inner` at `parent`. */
static const struct plan_path *rebase(struct arena *arena, const struct plan_path *path,
				      const struct plan_path *parent)
{
	struct plan_path *copy;

	if (!path)
		return parent;
	copy = ARENA_NEW(arena, struct plan_path);
	*copy = *path;
	copy->parent = rebase(arena, path->parent, parent);
	return copy;
}

static void move(struct arena *arena, struct plan_place *place, const struct plan_place *by)
{
	place->path = rebase(arena, place->path, by->path);
	place->offset += by->offset;
}

void plan_flatten(const struct plan_scope *scope, struct plan_place at,
		  const struct plan_type *inner)
{
	struct arena *arena = scope->builder->arena;

	for (uint32_t i = 0; i < inner->steps.count; i++) {
		struct plan_step step = inner->steps.items[i];

		if (step.op == INGOT_OP_GAP)
			continue;
		step.gap = 0;
		if (step.op != INGOT_OP_EXTENT)
			move(arena, &step.at, &at);
		if (step.has_peer)
			move(arena, &step.peer, &at);
		if (step.has_pointer)
			move(arena, &step.pointer, &at);
		plan_steps_add(arena, scope->steps, &step);
	}
}

void plan_take_steps(const struct plan_scope *scope, const struct plan_steps *steps)
{
	for (uint32_t i = 0; i < steps->count; i++) {
		const struct plan_step *step = &steps->items[i];

		if (step->is_member && step->type->steps.count <= PLAN_FLATTEN_MAX)
			plan_flatten(scope, step->at, step->type);
		else
			plan_steps_add(scope->builder->arena, scope->steps, step);
	}
}

static bool is_number(enum ingot_kind kind)
{
	return kind != INGOT_KIND_STRING && kind != INGOT_KIND_BYTES && kind != INGOT_KIND_MESSAGE;
}

struct plan_field *plan_field_new(struct plan_builder *builder, struct plan_type *type,
				  uint32_t number, enum ingot_kind kind)
{
	struct plan_fields *fields = &type->fields;
	struct plan_field *field;

	type->is_message = true;
	if (fields->count == fields->capacity) {
		uint32_t capacity = fields->capacity ? fields->capacity * 2 : 4;
		struct plan_field *items = ARENA_ARRAY(builder->arena, capacity, struct plan_field);

		for (uint32_t i = 0; i < fields->count; i++)
			items[i] = fields->items[i];
		fields->items = items;
		fields->capacity = capacity;
	}
	field = &fields->items[fields->count++];
	*field = (struct plan_field){.number = number, .kind = kind};
	return field;
}

void plan_field_repeat(struct plan_field *field)
{
	field->flags |= INGOT_FIELD_REPEATED;
	if (is_number(field->kind))
		field->flags |= INGOT_FIELD_PACKED;
}

/* The way from one node to the next. */
static void set_link(struct plan_builder *builder, struct plan_field *field,
		     const struct message_value *value)
{
	struct plan_path *path = ARENA_NEW(builder->arena, struct plan_path);

	*path = (struct plan_path){PLAN_PATH_MEMBER, NULL, value->link};
	field->node = plan_type_public(builder, value->type);
	field->link = (struct plan_place){.path = path, .offset = value->link->offset};
	field->flags |= INGOT_FIELD_LIST;
	if (value->field == value->link)
		field->flags |= INGOT_FIELD_LINK;
}

struct plan_field *plan_add_message_field(struct plan_builder *builder, struct plan_type *type,
					  uint32_t number, const struct message_value *value,
					  const struct plan_steps *steps)
{
	struct plan_field *field = plan_field_new(builder, type, number, value->kind);

	field->steps = *steps;
	if (value->label == MESSAGE_REPEATED)
		plan_field_repeat(field);
	if (value->form == MESSAGE_LIST)
		set_link(builder, field, value);
	if (value->form == MESSAGE_MAYBE)
		field->flags |= INGOT_FIELD_MAYBE;
	return field;
}

/* Whether 0 is one of a set's values, or picks an arm that needs nothing. */
static bool is_zero_taken(const struct plan_type *type);

static bool is_zero_step(const struct plan_step *step)
{
	bool is_known = (step->flags & INGOT_STEP_KNOWN) != 0;

	switch (step->op) {
	case INGOT_OP_TEXT:
	case INGOT_OP_WTEXT:
		return step->min == 0;
	case INGOT_OP_STRING:
	case INGOT_OP_WSTRING:
	case INGOT_OP_POINTER:
	case INGOT_OP_INPLACE:
		return (step->flags & INGOT_STEP_OPTIONAL) != 0;
	case INGOT_OP_BYTES:
	case INGOT_OP_ARRAY:
	case INGOT_OP_TAIL:
		return step->min == 0 && !is_known;
	case INGOT_OP_SIZED:
		return false;
	case INGOT_OP_STRUCT:
		return plan_is_zero(step->type);
	case INGOT_OP_UNION:
		return !is_known && is_zero_taken(step->type);
	case INGOT_OP_CHECK:
		return is_zero_taken(step->type);
	default:
		return true;
	}
}

static bool is_zero_taken(const struct plan_type *type)
{
	bool has_default = (type->flags & INGOT_TYPE_DEFAULT) != 0;

	for (uint32_t i = 0; i < type->arm_count; i++) {
		const struct plan_arm *arm = &type->arms[i];

		if ((has_default && i + 1 == type->arm_count) || (arm->low <= 0 && 0 <= arm->high))
			return !arm->type || plan_is_zero(arm->type);
	}
	return false;
}

bool plan_is_zero(struct plan_type *type)
{
	if (type->is_weighed)
		return type->is_zero;
	/* A structure is in no structure of its own kind, so nothing leads back here. */
	type->is_weighed = true;
	type->is_zero = true;
	for (uint32_t i = 0; i < type->steps.count && type->is_zero; i++)
		type->is_zero = is_zero_step(&type->steps.items[i]);
	return type->is_zero;
}

static int by_number(const void *left, const void *right)
{
	const struct plan_field *a = left;
	const struct plan_field *b = right;

	return a->number < b->number ? -1 : a->number > b->number;
}

void plan_finish_message(struct plan_type *type)
{
	struct plan_fields *fields = &type->fields;

	for (uint32_t i = 0; i < fields->count; i++) {
		const struct plan_steps *steps = &fields->items[i].steps;

		for (uint32_t s = 0; s < steps->count; s++)
			if (!is_zero_step(&steps->items[s]))
				fields->items[i].flags |= INGOT_FIELD_FILLED;
	}
	if (fields->count > 1)
		qsort(fields->items, fields->count, sizeof(fields->items[0]), by_number);
}
