/*
 * sums.c: the two figures of a type that guard its decoding, min_wire and growth.
 *
 * In: finished steps and arms. Out, per type: M, the fewest wire bytes of a value (plan_type.wire_min), and C, the
 * fewest block bytes that such a value takes beyond its own size (plan_type.extra); own = (size + C) / M is then
 * what one wire byte can cost at most, since every further wire byte buys less than these did. growth is the
 * largest own of all types that a value can lead to, and never below what aligning an array can cost, or text that
 * grows on its way from UTF-8 to UTF-16.
 */
#include "builder.h"

#define GROWTH_FLOOR (INGOT_GROWTH_UNIT * 7u / 4u)
/* A byte of UTF-8 can become two of UTF-16. */
#define GROWTH_FLOOR_WIDE (INGOT_GROWTH_UNIT * 2u)

static uint64_t step_wire(const struct plan_step *step)
{
	switch (step->op) {
	case INGOT_OP_W8:
	case INGOT_OP_W16:
	case INGOT_OP_W32:
		return 4 * (uint64_t)step->n;
	case INGOT_OP_W64:
		return 8 * (uint64_t)step->n;
	case INGOT_OP_OPAQUE:
		return ((uint64_t)step->n + 3) & ~UINT64_C(3);
	case INGOT_OP_STRUCT:
		return step->n * step->type->wire_min;
	case INGOT_OP_UNION:
		return step->type->wire_min;
	case INGOT_OP_POINTER:
	case INGOT_OP_INPLACE:
		return step->flags & INGOT_STEP_OPTIONAL ? 4 : step->type->wire_min;
	case INGOT_OP_TEXT:
	case INGOT_OP_STRING:
	case INGOT_OP_WTEXT:
	case INGOT_OP_WSTRING:
	case INGOT_OP_BYTES:
	case INGOT_OP_ARRAY:
		return 4;
	case INGOT_OP_END:
	case INGOT_OP_CHECK:
	case INGOT_OP_GAP:
	case INGOT_OP_BLOCK:
		break;
	}
	return 0;
}

static uint64_t step_extra(const struct plan_step *step)
{
	const struct plan_type *type = step->type;
	bool is_optional = (step->flags & INGOT_STEP_OPTIONAL) != 0;

	switch (step->op) {
	case INGOT_OP_STRING:
		return is_optional ? 0 : 1;
	case INGOT_OP_WSTRING: /* a NUL of two bytes, and a byte to align it */
		return is_optional ? 0 : 3;
	case INGOT_OP_ARRAY:
		return type->align - 1;
	case INGOT_OP_POINTER:
		return type->align - 1 + (is_optional ? 0 : type->size + type->extra);
	case INGOT_OP_INPLACE:
		return is_optional ? 0 : type->extra;
	case INGOT_OP_STRUCT:
		return step->n * type->extra;
	case INGOT_OP_UNION:
		return type->extra;
	default:
		return 0;
	}
}

static void sum_arms(struct plan_type *type)
{
	uint64_t least = UINT64_MAX;

	for (uint32_t i = 0; i < type->arm_count; i++) {
		const struct plan_type *arm = type->arms[i].type;
		uint64_t wire = arm ? arm->wire_min : 0;

		if (wire < least)
			least = wire;
		if (arm && arm->extra > type->extra)
			type->extra = arm->extra;
	}
	type->wire_min = 4 + (type->arm_count ? least : 0);
}

void plan_sum(struct plan_type *type)
{
	type->wire_min = 0;
	type->extra = 0;
	if (type->flags & INGOT_TYPE_SET) {
		type->wire_min = 4;
	} else if (type->flags & INGOT_TYPE_UNION) {
		sum_arms(type);
	} else {
		for (uint32_t i = 0; i < type->steps.count; i++) {
			type->wire_min += step_wire(&type->steps.items[i]);
			type->extra += step_extra(&type->steps.items[i]);
		}
	}
	type->min_wire = type->wire_min > UINT32_MAX ? UINT32_MAX : (uint32_t)type->wire_min;
}

/* In INGOT_GROWTH_UNITs, rounded up. */
static uint64_t own_growth(const struct plan_type *type)
{
	/* A frame is not in the block that its pointers lead into. */
	uint64_t bytes = (type->memory.frame ? 0 : type->size) + type->extra;

	/* No wire bytes of its own: then it stands behind a flag of four, and pays its alignment from them. */
	if (!type->wire_min)
		return ((bytes ? bytes + type->align - 1 : 0) * INGOT_GROWTH_UNIT + 3) / 4;
	return (bytes * INGOT_GROWTH_UNIT + type->wire_min - 1) / type->wire_min;
}

/* Put a type that the walk has not met yet on the stack of those that it will look into. */
static void meet(struct plan_grower *grower, struct plan_type *type)
{
	if (!type || type->mark == grower->mark)
		return;
	type->mark = grower->mark;
	grower->stack[grower->depth++] = type;
}

void plan_grow(struct plan_grower *grower, struct plan_type *type)
{
	uint64_t growth = GROWTH_FLOOR;

	grower->mark++;
	meet(grower, type);
	while (grower->depth) {
		const struct plan_type *met = grower->stack[--grower->depth];
		uint64_t own = met->linkage == PLAN_LIBRARY ? met->growth : own_growth(met);

		if (own > growth)
			growth = own;
		if (met->flags & INGOT_TYPE_SET)
			continue;
		for (uint32_t i = 0; i < met->steps.count; i++) {
			const struct plan_step *step = &met->steps.items[i];

			if (step->op == INGOT_OP_WSTRING && growth < GROWTH_FLOOR_WIDE)
				growth = GROWTH_FLOOR_WIDE;
			if (step->op != INGOT_OP_CHECK)
				meet(grower, step->type);
		}
		for (uint32_t i = 0; i < met->arm_count; i++)
			meet(grower, met->arms[i].type);
	}
	type->growth = growth > UINT32_MAX ? UINT32_MAX : (uint32_t)growth;
}
