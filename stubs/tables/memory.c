/*
 * memory.c: a plan's type tables as constants in memory. See memory.h.
 *
 * In: a plan. Out: tables in an arena. Done in two turns, because types lead to each other in circles: first every
 * type that the plan leads to gets its place, then each is filled in. No figure is computed here.
 */
#include "memory.h"

#include <stdlib.h>
#include <string.h>
#include <uthash.h>

/* A type that was met: its place, and the next one to look into. */
struct met {
	const struct plan_type *plan;
	const ingot_type *type;
	ingot_type *made; /* NULL: the library's */
	struct met *next;
	UT_hash_handle hh;
};

struct maker {
	struct arena *arena;
	const struct memory_library *library;
	struct met *table;         /* by plan */
	struct met *first, **last; /* in the order in which they were met */
	uint32_t count;
	bool is_incomplete; /* the library lacks one */
};

static void meet(struct maker *maker, const struct plan_type *plan)
{
	struct met *met = NULL;

	if (!plan)
		return;
	HASH_FIND_PTR(maker->table, &plan, met);
	if (met)
		return;
	met = ARENA_NEW(maker->arena, struct met);
	met->plan = plan;
	if (plan->linkage == PLAN_LIBRARY)
		met->type = maker->library->find(maker->library->context, plan->name);
	else
		met->type = met->made = ARENA_NEW(maker->arena, ingot_type);
	if (!met->type)
		maker->is_incomplete = true;
	HASH_ADD_PTR(maker->table, plan, met);
	*maker->last = met;
	maker->last = &met->next;
	maker->count++;
}

static void meet_steps(struct maker *maker, const struct plan_steps *steps)
{
	for (uint32_t i = 0; i < steps->count; i++)
		meet(maker, steps->items[i].type);
}

static void meet_all(struct maker *maker, const struct plan *plan)
{
	for (uint32_t i = 0; i < plan->type_count; i++)
		meet(maker, plan->types[i]);
	/* The list grows behind the loop's back. */
	for (const struct met *met = maker->first; met; met = met->next) {
		if (!met->made)
			continue;
		meet_steps(maker, &met->plan->steps);
		for (uint32_t i = 0; i < met->plan->fields.count; i++)
			meet_steps(maker, &met->plan->fields.items[i].steps);
		for (uint32_t i = 0; i < met->plan->arm_count; i++)
			meet(maker, met->plan->arms[i].type);
	}
}

static const ingot_type *place_of(const struct maker *maker, const struct plan_type *plan)
{
	struct met *met = NULL;

	if (!plan)
		return NULL;
	HASH_FIND_PTR(maker->table, &plan, met);
	return met->type;
}

static const ingot_step *make_steps(const struct maker *maker, const struct plan_steps *plan)
{
	ingot_step *steps = ARENA_ARRAY(maker->arena, plan->count + 1, ingot_step);

	for (uint32_t i = 0; i < plan->count; i++) {
		const struct plan_step *step = &plan->items[i];

		steps[i] = (ingot_step){
			.op = (uint8_t)step->op,
			.flags = (uint8_t)step->flags,
			.width = (uint8_t)step->width,
			.gap = (uint8_t)step->gap,
			.n = step->n,
			.offset = step->at.offset,
			.peer = step->peer.offset,
			.min = step->min,
			.max = step->max,
			.type = place_of(maker, step->type),
		};
	}
	steps[plan->count].op = INGOT_OP_END;
	return steps;
}

static const ingot_arm *make_arms(const struct maker *maker, const struct plan_type *plan)
{
	ingot_arm *arms = ARENA_ARRAY(maker->arena, plan->arm_count, ingot_arm);

	for (uint32_t i = 0; i < plan->arm_count; i++)
		arms[i] = (ingot_arm){.low = plan->arms[i].low,
				      .high = plan->arms[i].high,
				      .type = place_of(maker, plan->arms[i].type),
				      .number = plan->arms[i].number};
	return arms;
}

static const ingot_field *make_fields(const struct maker *maker, const struct plan_fields *plan)
{
	/* One more, so that a message without fields has its place. */
	ingot_field *fields = ARENA_ARRAY(maker->arena, plan->count + 1, ingot_field);

	for (uint32_t i = 0; i < plan->count; i++) {
		const struct plan_field *field = &plan->items[i];

		fields[i] = (ingot_field){
			.number = field->number,
			.flags = (uint16_t)field->flags,
			.kind = (uint8_t)field->kind,
			.presence_width = (uint8_t)field->presence.width,
			.presence = field->presence.at.offset,
			.selects = field->presence.selects,
			.link = field->link.offset,
			.steps = field->steps.count ? make_steps(maker, &field->steps) : NULL,
		};
	}
	return fields;
}

static void fill(const struct maker *maker, const struct met *met)
{
	const struct plan_type *plan = met->plan;
	bool has_arms = (plan->flags & (INGOT_TYPE_UNION | INGOT_TYPE_SET)) != 0;

	*met->made = (ingot_type){
		.name = arena_text(maker->arena, plan->name, strlen(plan->name)),
		.size = plan->size,
		.align = plan->align,
		.min_wire = plan->min_wire,
		.growth = plan->growth,
		.flags = plan->flags,
		.arm_count = plan->arm_count,
		.steps = has_arms ? NULL : make_steps(maker, &plan->steps),
		.arms = plan->arm_count ? make_arms(maker, plan) : NULL,
		.fields = plan->is_message ? make_fields(maker, &plan->fields) : NULL,
		.field_count = plan->fields.count,
	};
}

static int by_plan(const void *left, const void *right)
{
	const struct memory_entry *a = left;
	const struct memory_entry *b = right;
	uintptr_t first = (uintptr_t)a->plan, second = (uintptr_t)b->plan;

	return first < second ? -1 : first > second;
}

static const struct memory *hand_over(const struct maker *maker)
{
	struct memory *memory = ARENA_NEW(maker->arena, struct memory);
	struct memory_entry *entries = ARENA_ARRAY(maker->arena, maker->count, struct memory_entry);

	for (const struct met *met = maker->first; met; met = met->next)
		entries[memory->count++] = (struct memory_entry){met->plan, met->type};
	if (memory->count)
		qsort(entries, memory->count, sizeof(*entries), by_plan);
	memory->entries = entries;
	return memory;
}

const struct memory *memory_build(const struct plan *plan, const struct memory_library *library,
				  struct arena *arena)
{
	struct maker maker = {.arena = arena, .library = library};
	const struct memory *memory = NULL;

	maker.last = &maker.first;
	meet_all(&maker, plan);
	if (!maker.is_incomplete) {
		for (const struct met *met = maker.first; met; met = met->next)
			if (met->made)
				fill(&maker, met);
		memory = hand_over(&maker);
	}
	HASH_CLEAR(hh, maker.table);
	return memory;
}

const ingot_type *memory_type(const struct memory *memory, const struct plan_type *type)
{
	struct memory_entry key = {.plan = type};
	const struct memory_entry *entry;

	if (!memory->count)
		return NULL;
	entry = bsearch(&key, memory->entries, memory->count, sizeof(key), by_plan);
	return entry ? entry->type : NULL;
}

const ingot_type *memory_type_named(const struct memory *memory, const char *name)
{
	for (uint32_t i = 0; i < memory->count; i++) {
		const struct memory_entry *entry = &memory->entries[i];

		if (entry->plan->linkage == PLAN_PUBLIC && strcmp(entry->plan->name, name) == 0)
			return entry->type;
	}
	return NULL;
}
