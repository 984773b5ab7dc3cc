/*
 * grammar.c: random interface files: the order of declarations, structures, unions, and pairs that lead to each other.
 *
 * In: choices. Out: text. Members are grammar_members.c's, numbers grammar_numbers.c's. A name is declared before it
 * is used, except by a pointer to it.
 */
#include "grammar.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "grammar_text.h"

#define DECLARATIONS_MAX 8u
#define MEMBERS_MAX      8u

void put(struct grammar *g, const char *format, ...)
{
	size_t room = GRAMMAR_TEXT_MAX - g->length;
	va_list arguments;
	int length;

	va_start(arguments, format);
	length = vsnprintf(g->text + g->length, room, format, arguments);
	va_end(arguments);
	/* Cut short, it would be a file with a mistake. */
	if (length < 0 || (size_t)length >= room)
		abort();
	g->length += (size_t)length;
}

struct grammar_known *declare(struct grammar *g, enum grammar_kind kind)
{
	struct grammar_known *known;

	if (g->known_count == GRAMMAR_KNOWN_MAX)
		abort();
	known = &g->known[g->known_count++];
	*known = (struct grammar_known){.kind = kind};
	return known;
}

const struct grammar_known *recall(struct grammar *g, enum grammar_kind kind, uint32_t cost)
{
	uint32_t count = 0;
	uint32_t which;

	for (uint32_t i = 0; i < g->known_count; i++)
		count += g->known[i].kind == kind && g->known[i].cost <= cost;
	if (!count)
		return NULL;
	which = choose(g->choices, count);
	for (uint32_t i = 0;; i++)
		if (g->known[i].kind == kind && g->known[i].cost <= cost && which-- == 0)
			return &g->known[i];
}

static void put_struct(struct grammar *g)
{
	uint32_t serial = g->serial++;
	bool has_tag = choose_rarely(g->choices, 3);
	bool has_pointers_alone = choose_rarely(g->choices, 5);
	uint32_t count = 0;
	struct grammar_known *known;
	char self[24];

	g->cost = 0;
	snprintf(self, sizeof(self), has_tag ? "struct T%u" : "struct _T%u", serial);
	put(g, has_tag ? "%s {\n" : "typedef %s {\n", self);
	do
		if (has_pointers_alone)
			put_pointer_member(g, count++, self);
		else
			put_member(g, count++, self);
	while (count < MEMBERS_MAX && choose(g->choices, 4));
	if (has_tag)
		put(g, "};\n");
	else
		put(g, "} T%u, *PT%u;\n", serial, serial);
	known = declare(g, GRAMMAR_STRUCT);
	known->cost = g->cost ? g->cost : 1;
	snprintf(known->name, sizeof(known->name), has_tag ? "struct T%u" : "T%u", serial);
}

/* An arm's cases; the next free one is the union's highest so far and more. */
static void put_cases(struct grammar *g, struct grammar_known *known, bool has_labels)
{
	int64_t next = known->high + 1 + choose(g->choices, 3);
	const char *between = has_labels ? ": case " : ", ";

	put(g, has_labels ? "\tcase " : "\t[case(");
	switch (choose(g->choices, 4)) {
	case 1:
		put(g, "%" PRId64 "%s%" PRId64, next, between, next + 2);
		next += 2;
		break;
	case 2:
		put(g, "%" PRId64 " .. %" PRId64, next, next + 3);
		next += 3;
		break;
	default:
		put(g, "%" PRId64, next);
		break;
	}
	put(g, has_labels ? ":" : ")]");
	known->high = next;
}

/* With the values of an enumeration for cases, in ascending order and each once. */
static bool put_enum_cases(struct grammar *g, struct grammar_known *known, uint32_t arm)
{
	const struct grammar_known *cases = &g->known[known->case_enum - 1];

	if (arm > 1)
		return false;
	put(g, "\t[case(%" PRId64 ")]", arm ? cases->high : cases->low);
	if (arm == 0)
		known->low = cases->low;
	known->high = cases->high;
	return cases->low != cases->high || arm == 0;
}

/* The arms; `has_labels`: of a union that brings its discriminant along. */
static void put_arms(struct grammar *g, struct grammar_known *known, const char *self,
		     bool has_labels)
{
	uint32_t count = 1 + choose(g->choices, 4);
	bool has_default = choose_rarely(g->choices, 3);
	uint32_t dearest = 0;
	bool has_member = false;

	if (known->case_enum) {
		const struct grammar_known *cases = &g->known[known->case_enum - 1];
		uint32_t most = cases->low == cases->high ? 1 : 2;

		count = count > most ? most : count;
	}
	for (uint32_t i = 0; i < count + has_default; i++) {
		g->cost = 0;
		if (i == count)
			put(g, has_labels ? "\tdefault:" : "\t[default]");
		else if (known->case_enum)
			(void)put_enum_cases(g, known, i);
		else
			put_cases(g, known, has_labels);
		/* Of all arms one must have a member: the last one, if need be. */
		if (choose_rarely(g->choices, 6) && (has_member || i + 1 < count + has_default)) {
			put(g, " ;\n");
		} else {
			put_plain_member(g, i, self);
			has_member = true;
		}
		dearest = g->cost > dearest ? g->cost : dearest;
	}
	known->cost = dearest + 1;
}

/* Writes a union, and after it, when an arm leads to it, the structure that it stands in. */
static void put_union(struct grammar *g)
{
	struct grammar_known made = {.kind = GRAMMAR_UNION};
	uint32_t serial = g->serial++;
	bool is_recursive = choose_rarely(g->choices, 3);
	char self[24];

	snprintf(self, sizeof(self), "struct _T%u", serial);
	made.low = made.high = choose_rarely(g->choices, 4) ? -3 : 0;
	for (uint32_t i = 0; i < g->known_count && choose_rarely(g->choices, 2); i++)
		if (g->known[i].kind == GRAMMAR_ENUM)
			made.case_enum = i + 1;
	put(g, "typedef union _U%u {\n", serial);
	put_arms(g, &made, is_recursive ? self : NULL, false);
	put(g, "} U%u;\n", serial);
	snprintf(made.name, sizeof(made.name), "U%u", serial);
	*declare(g, GRAMMAR_UNION) = made;
	if (!is_recursive)
		return;
	put(g, "typedef %s {\n\tlong k;\n\t[switch_is(k)] U%u u;\n} T%u;\n", self, serial, serial);
	made.kind = GRAMMAR_STRUCT;
	made.cost++;
	snprintf(made.name, sizeof(made.name), "T%u", serial);
	*declare(g, GRAMMAR_STRUCT) = made;
}

/* A union with its discriminant; to C and to the wire it is a structure. */
static void put_encapsulated(struct grammar *g)
{
	static const char *const types[] = {"long", "short", "unsigned small", "hyper", "wchar_t"};
	struct grammar_known made = {.kind = GRAMMAR_STRUCT};
	uint32_t serial = g->serial++;
	char self[24];

	snprintf(self, sizeof(self), "struct _V%u", serial);
	put(g, "typedef union _V%u switch (%s kind) %s {\n", serial, types[choose(g->choices, 5)],
	    choose(g->choices, 2) ? "value" : "");
	put_arms(g, &made, choose_rarely(g->choices, 3) ? self : NULL, true);
	put(g, "} V%u;\n", serial);
	snprintf(made.name, sizeof(made.name), "V%u", serial);
	*declare(g, GRAMMAR_STRUCT) = made;
}

/* Two structures that lead to each other. */
static void put_pair(struct grammar *g)
{
	uint32_t serial = g->serial++;
	struct grammar_known *known;

	put(g, "struct B%u;\nstruct A%u {\n", serial, serial);
	g->cost = 0;
	put_plain_member(g, 0, NULL);
	put(g, "\t[unique] struct B%u *other;\n};\nstruct B%u {\n\t[unique] struct A%u *other;\n",
	    serial, serial, serial);
	put_plain_member(g, 0, NULL);
	put(g, "};\n");
	known = declare(g, GRAMMAR_STRUCT);
	known->cost = g->cost + 2;
	snprintf(known->name, sizeof(known->name), "struct A%u", serial);
}

static void put_alias(struct grammar *g)
{
	const struct grammar_known *old = recall(g, GRAMMAR_STRUCT, UINT32_MAX);
	uint32_t serial = g->serial++;
	struct grammar_known *known;
	uint32_t cost;

	if (!old)
		return;
	cost = old->cost;
	put(g, "typedef %s L%u, *PL%u;\n", old->name, serial, serial);
	known = declare(g, GRAMMAR_STRUCT);
	known->cost = cost;
	snprintf(known->name, sizeof(known->name), "L%u", serial);
}

static void put_text_typedef(struct grammar *g)
{
	static const char *const types[] = {"char", "const char", "wchar_t", "const wchar_t"};
	uint32_t serial = g->serial++;
	struct grammar_known *known;

	put(g, "typedef [string, %s] %s *S%u;\n", choose(g->choices, 2) ? "ref" : "unique",
	    types[choose(g->choices, 4)], serial);
	known = declare(g, GRAMMAR_TEXT);
	snprintf(known->name, sizeof(known->name), "S%u", serial);
}

static void put_declaration(struct grammar *g)
{
	switch (choose(g->choices, 12)) {
	case 9:
	case 10:
		put_tailed_struct(g);
		break;
	case 11:
		put_rows_typedef(g);
		break;
	case 7:
		put_text_typedef(g);
		break;
	case 8:
		put_encapsulated(g);
		break;
	case 1:
		put_enum(g);
		break;
	case 2:
	case 3:
		put_union(g);
		break;
	case 4:
		put_const(g);
		break;
	case 5:
		put_pair(g);
		break;
	case 6:
		put_alias(g);
		break;
	default:
		put_struct(g);
		break;
	}
}

void grammar_write(struct choices *choices, char *text)
{
	struct grammar g = {.choices = choices, .text = text};
	uint32_t count = 0;
	bool has_interface = choose_rarely(choices, 4);

	text[0] = '\0';
	if (has_interface)
		put(&g, "[ pointer_default(%s) ]\ninterface random\n{\n",
		    choose(choices, 2) ? "ref" : "unique");
	/* One choice before each, so that leaving choices out leaves declarations out. */
	while (count++ < DECLARATIONS_MAX && choose(choices, 4))
		put_declaration(&g);
	g.cost = 0;
	put(&g, "typedef struct _ROOT {\n");
	count = 0;
	if (choose_rarely(choices, 16)) {
		put_tailed_members(&g);
	} else {
		do
			put_member(&g, count++, "struct _ROOT");
		while (count < MEMBERS_MAX && choose(choices, 6));
		put(&g, "}");
	}
	put(&g, " ROOT;\n%s", has_interface ? "}\n" : "");
}
