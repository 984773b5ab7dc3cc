/*
 * sums.c: what the smallest value of a type takes.
 *
 * In: finished steps and arms. Out, per type: M, the fewest wire bytes of a value (plan_type.wire_min), and C, the
 * fewest block bytes that such a value takes beyond its own size (plan_type.extra). growth.c makes growth of them.
 */
#include "builder.h"

static uint64_t step_wire(const struct plan_step *step)
{
	switch (step->op) {
	case INGOT_OP_W8:
	case INGOT_OP_W16:
	case INGOT_OP_W32:
	case INGOT_OP_LONG:
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
	case INGOT_OP_SIZED:
	case INGOT_OP_TAIL:
		return 4;
	case INGOT_OP_END:
	case INGOT_OP_CHECK:
	case INGOT_OP_GAP:
	case INGOT_OP_BLOCK:
	case INGOT_OP_EXTENT:
	case INGOT_OP_INITIAL:
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
	case INGOT_OP_SIZED:
		return type ? type->align - 1 : 0;
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
