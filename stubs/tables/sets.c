/*
 * sets.c: the values that a number may have.
 *
 * In: enumerations, booleans and [range]s. Out: types with INGOT_TYPE_SET, whose arms are ranges of values in
 * ascending order, neighbours joined. Only CHECK steps refer to them.
 */
#include <stdlib.h>

#include "builder.h"

static int by_low(const void *left, const void *right)
{
	const struct plan_arm *a = left;
	const struct plan_arm *b = right;

	return a->low < b->low ? -1 : a->low > b->low;
}

/* Sort the arms; join those that are neighbours, or the same, and lead to the same. */
void plan_order_arms(struct plan_type *type)
{
	uint32_t kept = 0;

	if (!type->arm_count)
		return;
	qsort(type->arms, type->arm_count, sizeof(*type->arms), by_low);
	for (uint32_t i = 1; i < type->arm_count; i++) {
		struct plan_arm *last = &type->arms[kept];
		const struct plan_arm *arm = &type->arms[i];

		if (last->type == arm->type && last->number == arm->number &&
		    (last->high == INT64_MAX || arm->low <= last->high + 1))
			last->high = arm->high > last->high ? arm->high : last->high;
		else
			type->arms[++kept] = *arm;
	}
	type->arm_count = kept + 1;
}

static struct plan_type *set_new(struct plan_builder *builder, const char *name, int64_t low,
				 int64_t high)
{
	struct plan_type *type =
		plan_type_new(builder, PLAN_PRIVATE, name, (struct plan_memory){0}, 0, 1);

	type->flags = INGOT_TYPE_SET;
	type->arms = ARENA_NEW(builder->arena, struct plan_arm);
	type->arms[0] = (struct plan_arm){.low = low, .high = high};
	type->arm_count = 1;
	plan_sum(type);
	type->is_built = true;
	return type;
}

struct plan_type *plan_set_boolean(struct plan_builder *builder)
{
	if (!builder->booleans)
		builder->booleans = set_new(builder, "boolean_set", 0, 1);
	return builder->booleans;
}

struct plan_type *plan_set_range(const struct plan_scope *scope, const struct model_field *field)
{
	return set_new(
		scope->builder,
		arena_printf(scope->builder->arena, "%s_range", plan_private_name(scope, field)),
		field->range.low, field->range.high);
}

void plan_build_set(struct plan_builder *builder, struct plan_type *type,
		    const struct model_type *source)
{
	type->flags = INGOT_TYPE_SET;
	type->arm_count = source->enumerator_count;
	type->arms = ARENA_ARRAY(builder->arena, type->arm_count + 1, struct plan_arm);
	for (uint32_t i = 0; i < type->arm_count; i++)
		type->arms[i].low = type->arms[i].high = source->enumerators[i].value;
	plan_order_arms(type);
	plan_sum(type);
	type->is_built = true;
}

struct plan_type *plan_set_enum(struct plan_builder *builder, const struct model_type *type)
{
	struct plan_type *set = plan_type_public(builder, type);

	plan_type_complete(builder, set);
	return set;
}
