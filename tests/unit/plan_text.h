/*
 * plan_text.h: plans of a text's tables, and steps as text, for tests.
 *
 * In: an interface file as text. Out: its plan. Steps are written one after the other:
 *   OP, flags (o optional, s signed, l level, k known), *n, @offset, +gap, <peer:width, [min..max], =type
 */
#ifndef INGOT_TEST_PLAN_TEXT_H
#define INGOT_TEST_PLAN_TEXT_H

#include <stdio.h>
#include <string.h>

#include "suite.h"

#include "compile_text.h"
#include "plan.h"

struct planned {
	struct compiled compiled;
	const struct plan *plan;
	char text[4096];
};

static inline struct planned plan_text(const char *text)
{
	struct planned planned = {.plan = NULL};

	compile_text(&planned.compiled, text);
	CU_ASSERT_TRUE_FATAL(compile_is_good(&planned.compiled));
	planned.plan = plan_build(planned.compiled.model, planned.compiled.arena);
	return planned;
}

static inline void planned_done(struct planned *planned)
{
	compile_done(&planned->compiled);
}

static inline const struct plan_type *type_of(const struct planned *planned, const char *name)
{
	for (uint32_t i = 0; i < planned->plan->type_count; i++)
		if (strcmp(planned->plan->types[i]->name, name) == 0)
			return planned->plan->types[i];
	fprintf(stderr, "there is no type %s\n", name);
	CU_FAIL_FATAL("a type is missing");
	return NULL;
}

static inline void put_step(FILE *out, const struct plan_step *step)
{
	static const char *const names[] = {
		"END",   "W32",     "W64",   "W16",   "W8",      "OPAQUE",  "TEXT",   "STRING",
		"WTEXT", "WSTRING", "BYTES", "ARRAY", "POINTER", "INPLACE", "STRUCT", "UNION",
		"CHECK", "GAP",     "BLOCK", "SIZED", "EXTENT",  "TAIL",    "LONG"};

	fprintf(out, "%s%s%s%s%s", names[step->op], step->flags & INGOT_STEP_OPTIONAL ? "o" : "",
		step->flags & INGOT_STEP_SIGNED ? "s" : "",
		step->flags & INGOT_STEP_LEVEL ? "l" : "",
		step->flags & INGOT_STEP_KNOWN ? "k" : "");
	if (step->n)
		fprintf(out, "*%u", step->n);
	fprintf(out, "@%u", step->at.offset);
	if (step->gap)
		fprintf(out, "+%u", step->gap);
	if (step->has_peer)
		fprintf(out, "<%u:%u", step->peer.offset, step->width);
	if (step->min || step->max)
		fprintf(out, "[%u..%u]", step->min, step->max);
	if (step->type)
		fprintf(out, "=%s", step->type->name);
}

#endif
