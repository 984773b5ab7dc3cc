/*
 * growth.c: how much block a byte of wire can cost.
 *
 * In: types with M and C (sums.c). own = (size + C) / M is what one wire byte of a value can cost at most, since every
 * further wire byte buys less than those of the smallest value did. Out: growth, the largest own of all types that a
 * value can lead to, and never below what aligning an array can cost, or text that grows on its way from UTF-8 to
 * UTF-16.
 *
 * Types that lead to each other have the same growth. They are found, and each is looked at once, by Tarjan's walk
 * (Depth-first search and linear graph algorithms, 1972), which keeps its own stack: chains of types may be long.
 */
#include "builder.h"

#define GROWTH_FLOOR (INGOT_GROWTH_UNIT * 7u / 4u)
/* A byte of UTF-8 can become two of UTF-16. */
#define GROWTH_FLOOR_WIDE (INGOT_GROWTH_UNIT * 2u)

/* A type whose successors are being looked at. */
struct visit {
	struct plan_type *type;
	uint32_t next; /* of its steps, then of its arms */
};

struct grower {
	struct visit *path;       /* from where the walk began to where it is */
	struct plan_type **found; /* types whose group is not complete */
	uint32_t depth, found_count, numbered;
};

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

static uint64_t floor_of(const struct plan_type *type)
{
	uint64_t growth = GROWTH_FLOOR;

	for (uint32_t i = 0; i < type->steps.count; i++)
		if (type->steps.items[i].op == INGOT_OP_WSTRING)
			growth = GROWTH_FLOOR_WIDE;
	return growth;
}

static uint32_t largest(uint32_t growth, uint64_t other)
{
	if (other > UINT32_MAX)
		other = UINT32_MAX;
	return other > growth ? (uint32_t)other : growth;
}

static void enter(struct grower *grower, struct plan_type *type)
{
	type->number = type->lowest = ++grower->numbered;
	type->is_found = true;
	if (type->linkage != PLAN_LIBRARY) {
		type->growth = largest(0, own_growth(type));
		type->growth = largest(type->growth, floor_of(type));
	}
	grower->found[grower->found_count++] = type;
	grower->path[grower->depth++] = (struct visit){type, 0};
}

/* The next type that the one on top of the path leads to, NULL for none in this place; false at the end. */
static bool next_of(struct visit *visit, struct plan_type **ret_type)
{
	const struct plan_type *type = visit->type;
	uint32_t steps = type->flags & INGOT_TYPE_SET ? 0 : type->steps.count;
	uint32_t arms = type->flags & INGOT_TYPE_SET ? 0 : type->arm_count;
	uint32_t i = visit->next++;

	if (i >= steps + arms)
		return false;
	if (i >= steps)
		*ret_type = type->arms[i - steps].type;
	else if (type->steps.items[i].op == INGOT_OP_CHECK)
		*ret_type = NULL;
	else
		*ret_type = type->steps.items[i].type;
	return true;
}

/* Leaves the type on top of the path; if no earlier one is reached from it, its group is complete. */
static void leave(struct grower *grower)
{
	struct plan_type *type = grower->path[--grower->depth].type, *member;

	if (type->lowest == type->number) {
		do {
			member = grower->found[--grower->found_count];
			member->is_found = false;
			if (member->linkage != PLAN_LIBRARY)
				member->growth = type->growth;
		} while (member != type);
	}
	if (grower->depth) {
		struct plan_type *from = grower->path[grower->depth - 1].type;

		from->growth = largest(from->growth, type->growth);
		if (type->lowest < from->lowest)
			from->lowest = type->lowest;
	}
}

static void walk(struct grower *grower, struct plan_type *start)
{
	struct plan_type *type;

	enter(grower, start);
	while (grower->depth) {
		struct visit *top = &grower->path[grower->depth - 1];

		if (!next_of(top, &type)) {
			leave(grower);
		} else if (type && !type->number) {
			enter(grower, type);
		} else if (type) {
			top->type->growth = largest(top->type->growth, type->growth);
			if (type->is_found && type->number < top->type->lowest)
				top->type->lowest = type->number;
		}
	}
}

void plan_grow_all(struct plan_builder *builder, uint32_t type_count)
{
	struct grower grower = {
		.path = ARENA_ARRAY(builder->arena, type_count, struct visit),
		.found = ARENA_ARRAY(builder->arena, type_count, struct plan_type *),
	};

	for (struct plan_type *type = builder->first; type; type = type->next)
		if (!type->number)
			walk(&grower, type);
}
