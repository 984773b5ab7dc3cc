/*
 * merge.c: steps in wire order become as few as they can be, and padding gets its owner.
 *
 * In: a list of steps, one per member. Out: the list with adjacent fixed-width members in one step, checks
 * behind the run that they look at, and every byte that no step writes covered by a gap. What the steps mean
 * to the wire does not change.
 */
#include <stdlib.h>
#include <string.h>

#include "builder.h"

void plan_steps_add(struct arena *arena, struct plan_steps *steps, const struct plan_step *step)
{
	if (steps->count == steps->capacity) {
		uint32_t capacity = steps->capacity ? steps->capacity * 2 : 2;
		struct plan_step *items = ARENA_ARRAY(arena, capacity, struct plan_step);

		if (steps->count)
			memcpy(items, steps->items, steps->count * sizeof(*items));
		steps->items = items;
		steps->capacity = capacity;
	}
	steps->items[steps->count++] = *step;
}

static uint32_t run_width(enum ingot_op op)
{
	switch (op) {
	case INGOT_OP_W8:
		return 1;
	case INGOT_OP_W16:
		return 2;
	case INGOT_OP_W32:
		return 4;
	case INGOT_OP_W64:
	case INGOT_OP_LONG:
		return 8;
	default:
		return 0;
	}
}

uint32_t plan_step_extent(const struct plan_step *step)
{
	switch (step->op) {
	case INGOT_OP_W8:
	case INGOT_OP_W16:
	case INGOT_OP_W32:
	case INGOT_OP_W64:
	case INGOT_OP_LONG:
		return step->n * run_width(step->op);
	case INGOT_OP_OPAQUE:
	case INGOT_OP_TEXT:
		return step->n;
	case INGOT_OP_WTEXT:
		return step->n * 2;
	case INGOT_OP_STRING:
	case INGOT_OP_WSTRING:
	case INGOT_OP_BYTES:
	case INGOT_OP_ARRAY:
	case INGOT_OP_POINTER:
	case INGOT_OP_INPLACE:
	case INGOT_OP_SIZED:
		return 8;
	case INGOT_OP_STRUCT:
		return step->n * step->type->size;
	case INGOT_OP_UNION:
		return step->type->size;
	case INGOT_OP_TAIL:
		return step->n - step->at.offset;
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

static bool continues_run(const struct plan_step *run, const struct plan_step *step)
{
	return run && run->op == step->op && run->flags == step->flags &&
	       run->at.offset + plan_step_extent(run) == step->at.offset;
}

/* Add a check, or widen the last one by it when it looks at the integers behind. */
static void add_check(struct arena *arena, struct plan_steps *checks, const struct plan_step *check)
{
	struct plan_step *last = checks->count ? &checks->items[checks->count - 1] : NULL;

	if (last && last->op == INGOT_OP_CHECK && last->type == check->type &&
	    last->width == check->width && last->flags == check->flags &&
	    last->at.offset + last->n * last->width == check->at.offset)
		last->n += check->n;
	else
		plan_steps_add(arena, checks, check);
}

static void flush(struct arena *arena, struct plan_steps *merged, struct plan_steps *checks)
{
	for (uint32_t i = 0; i < checks->count; i++)
		plan_steps_add(arena, merged, &checks->items[i]);
	checks->count = 0;
}

void plan_merge_runs(struct arena *arena, struct plan_steps *steps)
{
	/* In the same place: what has been read always makes room for what is written. */
	struct plan_steps merged = {.items = steps->items, .capacity = steps->capacity};
	struct plan_steps checks = {0};
	bool in_run = false;

	for (uint32_t i = 0; i < steps->count; i++) {
		const struct plan_step *step = &steps->items[i];
		struct plan_step *run = in_run ? &merged.items[merged.count - 1] : NULL;

		if (step->op == INGOT_OP_CHECK) {
			add_check(arena, in_run ? &checks : &merged, step);
		} else if (continues_run(run, step)) {
			run->n += step->n;
		} else {
			flush(arena, &merged, &checks);
			plan_steps_add(arena, &merged, step);
			in_run = run_width(step->op) != 0;
		}
	}
	flush(arena, &merged, &checks);
	*steps = merged;
}

/* A piece of memory that decode writes: a step's own (owner set), or a count or discriminant. */
struct extent {
	uint32_t start, length;
	struct plan_place at;
	struct plan_step *owner;
};

static int by_start(const void *left, const void *right)
{
	const struct extent *a = left;
	const struct extent *b = right;

	return a->start < b->start ? -1 : a->start > b->start;
}

static uint32_t list_extents(const struct plan_steps *steps, struct extent *extents)
{
	uint32_t count = 0;

	for (uint32_t i = 0; i < steps->count; i++) {
		struct plan_step *step = &steps->items[i];
		uint32_t length = plan_step_extent(step);

		if (length)
			extents[count++] = (struct extent){step->at.offset, length, step->at, step};
		/* An EXTENT's number has a step of its own. */
		if (step->has_peer && step->op != INGOT_OP_EXTENT)
			extents[count++] =
				(struct extent){step->peer.offset, step->width, step->peer, NULL};
		if (step->has_pointer)
			extents[count++] =
				(struct extent){step->pointer.offset, 8, step->pointer, NULL};
	}
	qsort(extents, count, sizeof(*extents), by_start);
	return count;
}

/* The walkers zero what follows an integer, text or union with it; pointers and structures not. */
static bool takes_gap(const struct plan_step *step)
{
	return step &&
	       (run_width(step->op) || step->op == INGOT_OP_OPAQUE || step->op == INGOT_OP_TEXT ||
		step->op == INGOT_OP_WTEXT || step->op == INGOT_OP_UNION);
}

static void add_gap(struct arena *arena, struct plan_steps *gaps, const struct extent *before,
		    uint32_t start, uint32_t length)
{
	struct plan_step gap = {.op = INGOT_OP_GAP, .n = length};

	if (before && before->owner && takes_gap(before->owner) && length <= UINT8_MAX) {
		before->owner->gap = length;
		return;
	}
	if (before) {
		gap.at = before->at;
		gap.at.addend += before->length;
	}
	gap.at.offset = start;
	plan_steps_add(arena, gaps, &gap);
}

/* GAP steps go in front: they cost the wire nothing, and a list's next pointer stays the last step. */
void plan_place_gaps(struct arena *arena, struct plan_type *type)
{
	struct extent *extents = ARENA_ARRAY(arena, type->steps.count * 3 + 1, struct extent);
	uint32_t count = list_extents(&type->steps, extents);
	const struct extent *before = NULL;
	struct plan_steps gaps = {0};
	uint32_t end = 0;

	for (uint32_t i = 0; i < count; i++) {
		if (extents[i].start > end)
			add_gap(arena, &gaps, before, end, extents[i].start - end);
		if (!before || extents[i].start + extents[i].length > end) {
			before = &extents[i];
			end = extents[i].start + extents[i].length;
		}
	}
	if (end < type->size)
		add_gap(arena, &gaps, before, end, type->size - end);
	if (!gaps.count)
		return;
	for (uint32_t i = 0; i < type->steps.count; i++)
		plan_steps_add(arena, &gaps, &type->steps.items[i]);
	type->steps = gaps;
}
