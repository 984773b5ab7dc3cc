/*
 * grammar_members.c: members of random structures and unions, one function per form.
 *
 * In: choices, and what has been declared. Out: the text of a member, with the counts and discriminants that it
 * needs beside it. What stands in place is paid for, so that arrays of structures of arrays stay small.
 */
#include "grammar_text.h"

static uint32_t left(const struct grammar *g)
{
	return g->cost < GRAMMAR_COST_MAX ? GRAMMAR_COST_MAX - g->cost : 0;
}

static void put_number(struct grammar *g, uint32_t number)
{
	int64_t low, high;
	const char *name;

	g->cost++;
	if (!choose_rarely(g->choices, 3)) {
		put(g, "\t%s m%u;\n", scalar_name(g), number);
		return;
	}
	name = integer_name(g, false, &low, &high);
	put(g, "\t[");
	put_range(g, low, high);
	put(g, "] %s m%u;\n", name, number);
}

static void put_numbers(struct grammar *g, uint32_t number)
{
	const char *name = scalar_name(g);

	g->cost += 3;
	put(g, "\t%s m%u, m%u_b, m%u_c;\n", name, number, number, number);
}

static void put_nested(struct grammar *g, uint32_t number)
{
	const struct grammar_known *known = recall(g, GRAMMAR_STRUCT, left(g));

	if (!known) {
		put_number(g, number);
		return;
	}
	g->cost += known->cost;
	put(g, "\t%s m%u;\n", known->name, number);
}

/* Numbers for the members of one without a name, which must differ from those beside it. */
static uint32_t inner_number(uint32_t number, uint32_t i)
{
	return 10 * (number + 1) + i;
}

static void put_inline(struct grammar *g, uint32_t number)
{
	put(g, "\tstruct {\n");
	for (uint32_t i = 0, count = 1 + choose(g->choices, 3); i < count; i++)
		put_number(g, i);
	put(g, "\t} m%u;\n", number);
}

static void put_fixed_array(struct grammar *g, uint32_t number)
{
	const struct grammar_known *known = NULL;
	uint32_t dimensions = 1 + choose(g->choices, 3);
	uint32_t cost = 1;
	uint32_t most;

	if (choose_rarely(g->choices, 3))
		known = recall(g, GRAMMAR_STRUCT, left(g));
	if (known)
		cost = known->cost;
	put(g, "\t%s m%u",
	    known                          ? known->name
	    : choose_rarely(g->choices, 3) ? "byte"
					   : scalar_name(g),
	    number);
	for (uint32_t i = 0; i < dimensions; i++) {
		most = cost ? left(g) / cost : 4;
		cost *= put_dimension(g, most < 1 ? 1 : most > 5 ? 5 : most);
	}
	g->cost += cost;
	put(g, ";\n");
}

static void put_fixed_text(struct grammar *g, uint32_t number)
{
	uint32_t size = 1 + choose(g->choices, 20);
	bool is_wide = choose_rarely(g->choices, 3);
	uint32_t rows = choose_rarely(g->choices, 4) ? 1 + choose(g->choices, 3) : 0;

	g->cost += 2 + rows;
	put(g, "\t[string");
	if (size > 1)
		put_length_range(g, size - 1);
	put(g, "] %s m%u", is_wide ? "wchar_t" : "char", number);
	if (rows)
		put(g, "[%u]", rows);
	put(g, "[%u];\n", size);
}

static const char *pointer_word(struct grammar *g)
{
	return choose_rarely(g->choices, 3) ? "ref" : "unique";
}

static void put_text(struct grammar *g, uint32_t number)
{
	static const char *const types[] = {"char", "const char", "wchar_t", "const wchar_t"};

	g->cost++;
	put(g, "\t[string, %s", pointer_word(g));
	put_length_range(g, 12);
	put(g, "] %s *m%u;\n", types[choose(g->choices, 4)], number);
}

/* The same without a name: its members are those of the structure that it stands in. */
static void put_unnamed(struct grammar *g, uint32_t number)
{
	put(g, "\tstruct {\n");
	for (uint32_t i = 0, count = 1 + choose(g->choices, 4); i < count; i++) {
		if (choose_rarely(g->choices, 3))
			put_text(g, inner_number(number, i));
		else
			put_number(g, inner_number(number, i));
	}
	put(g, "\t};\n");
}

/* A typedef of text, or text said in full; `stars` behind it. */
static void put_text_type(struct grammar *g, uint32_t stars)
{
	static const char *const types[] = {"char", "const char", "wchar_t", "const wchar_t"};

	put(g, "%s %.*s", types[choose(g->choices, 4)], (int)stars, "**");
}

/* A fixed array of pointers or of texts. */
static void put_pointer_array(struct grammar *g, uint32_t number, const char *self)
{
	const struct grammar_known *known = NULL;
	uint32_t kind = choose(g->choices, 4);
	uint32_t cost = 1;

	if (kind == 0) {
		put(g, "\t[string, %s", pointer_word(g));
		put_length_range(g, 9);
		put(g, "] ");
		put_text_type(g, 1);
	} else if (kind == 1 && self) {
		put(g, "\t[unique] %s *", self);
	} else {
		if (kind > 1)
			known = recall(g, GRAMMAR_STRUCT, left(g) / 4);
		cost = known ? known->cost : 1;
		put(g, "\t[%s] %s *", pointer_word(g), known ? known->name : scalar_name(g));
	}
	put(g, "m%u", number);
	g->cost += cost * put_dimension(g, 2);
	if (choose_rarely(g->choices, 4))
		put(g, "[2]");
	put(g, ";\n");
}

/* Text whose attributes a typedef has. */
static void put_text_alias(struct grammar *g, uint32_t number)
{
	const struct grammar_known *known = recall(g, GRAMMAR_TEXT, UINT32_MAX);

	if (!known) {
		put_text(g, number);
		return;
	}
	g->cost++;
	put(g, "\t%s m%u;\n", known->name, number);
}

static void put_pointer(struct grammar *g, uint32_t number, const char *self)
{
	const struct grammar_known *known = NULL;
	uint32_t kind = choose(g->choices, 4);
	int64_t low, high;
	const char *name;

	g->cost++;
	if (self && kind == 3) {
		put(g, "\t[unique] %s *m%u;\n", self, number);
		return;
	}
	if (kind >= 2)
		known = recall(g, GRAMMAR_STRUCT, UINT32_MAX);
	/* A ref pointer costs what it leads to: the value cannot leave it out. */
	if (known && choose_rarely(g->choices, 3) && known->cost <= left(g)) {
		g->cost += known->cost;
		put(g, "\t[ref] %s *m%u;\n", known->name, number);
	} else if (known) {
		put(g, "\t[unique] %s *m%u;\n", known->name, number);
	} else if (kind == 1) {
		name = integer_name(g, false, &low, &high);
		put(g, "\t[%s, ", pointer_word(g));
		put_range(g, low, high);
		put(g, "] %s *m%u;\n", name, number);
	} else {
		put(g, "\t[%s] %s *m%u;\n", pointer_word(g), scalar_name(g), number);
	}
}

/* One array with the count `count`; `self` and a range do not go together: it would have no end. */
void put_counted(struct grammar *g, const char *count, const char *name, const char *self,
		 bool may_range)
{
	const struct grammar_known *known = NULL;
	uint32_t kind = choose(g->choices, 8);
	const char *stars = choose_rarely(g->choices, 3) ? "**" : "*";

	g->cost++;
	put(g, "\t[size_is(%s)", count);
	if (self && kind == 4) {
		put(g, "] %s %s%s;\n", self, stars, name);
		return;
	}
	if (kind == 5) {
		put(g, ", string] ");
		put_text_type(g, 2);
		put(g, "%s;\n", name);
		return;
	}
	if (kind == 6) {
		known = recall(g, GRAMMAR_TEXT, UINT32_MAX);
		stars = "*";
	} else if (kind >= 3)
		known = recall(g, GRAMMAR_STRUCT, 12);
	/* As many of them as the count must be can only be paid for when they are cheap. */
	if (may_range && (!known || known->cost < 4))
		put_length_range(g, 6);
	if (kind == 2)
		put(g, "] byte *%s;\n", name);
	else
		put(g, "] %s %s%s;\n", known ? known->name : scalar_name(g), stars, name);
}

static void put_count(struct grammar *g, uint32_t number, bool is_ranged)
{
	int64_t low, high;
	const char *name = integer_name(g, false, &low, &high);

	if (is_ranged)
		put(g, "\t[range(0, %u)] %s n%u;\n", 1 + choose(g->choices, 5), name, number);
	else
		put(g, "\t%s n%u;\n", name, number);
}

static void put_array(struct grammar *g, uint32_t number, const char *self)
{
	bool is_shared = choose_rarely(g->choices, 4);
	bool is_behind = choose_rarely(g->choices, 4);
	bool is_ranged = choose_rarely(g->choices, 4);
	char count[16];
	char name[16];

	snprintf(count, sizeof(count), "n%u", number);
	snprintf(name, sizeof(name), "m%u", number);
	if (!is_behind)
		put_count(g, number, is_ranged);
	put_counted(g, count, name, self, !is_shared && !is_ranged);
	if (is_shared) {
		snprintf(name, sizeof(name), "m%u_b", number);
		put_counted(g, count, name, NULL, false);
	}
	if (is_behind)
		put_count(g, number, is_ranged);
}

/* The discriminant of a union, which must be able to hold all its cases. */
static void put_discriminant(struct grammar *g, uint32_t number, const struct grammar_known *known)
{
	int64_t low, high;
	const char *name;

	if (known->case_enum && !choose_rarely(g->choices, 3)) {
		put(g, "\t%s k%u;\n", g->known[known->case_enum - 1].name, number);
		return;
	}
	name = integer_name(g, false, &low, &high);
	if (known->low < low || known->high > high)
		name = "long";
	put(g, "\t%s k%u;\n", name, number);
}

static void put_inline_union(struct grammar *g, uint32_t number)
{
	bool has_name = !choose_rarely(g->choices, 3);

	put(g, "\tshort k%u;\n\t[switch_is(k%u)] union {\n\t[case(1)]", number, number);
	put_number(g, has_name ? 0 : inner_number(number, 0));
	put(g, "\t[case(2 .. 5)]");
	put_text(g, has_name ? 1 : inner_number(number, 1));
	if (choose(g->choices, 2))
		put(g, "\t[default] ;\n");
	if (has_name)
		put(g, "\t} m%u;\n", number);
	else
		put(g, "\t};\n");
}

static void put_switched(struct grammar *g, uint32_t number)
{
	const struct grammar_known *known = recall(g, GRAMMAR_UNION, left(g));
	bool is_behind = choose_rarely(g->choices, 5);
	bool is_shared = choose_rarely(g->choices, 6);
	bool is_pointed = choose_rarely(g->choices, 4);

	if (!known || choose_rarely(g->choices, 5)) {
		put_inline_union(g, number);
		return;
	}
	g->cost += known->cost * (is_shared ? 2 : 1);
	if (!is_behind)
		put_discriminant(g, number, known);
	if (is_pointed)
		put(g, "\t[switch_is(k%u), %s] %s *m%u;\n", number, pointer_word(g), known->name,
		    number);
	else
		put(g, "\t[switch_is(k%u)] %s m%u;\n", number, known->name, number);
	if (is_shared)
		put(g, "\t[switch_is(k%u)] %s m%u_b;\n", number, known->name, number);
	if (is_behind)
		put_discriminant(g, number, known);
}

void put_plain_member(struct grammar *g, uint32_t number, const char *self)
{
	switch (choose(g->choices, 9)) {
	case 7:
		put_pointer_array(g, number, self);
		break;
	case 8:
		put_text_alias(g, number);
		break;
	case 1:
		put_text(g, number);
		break;
	case 2:
		put_pointer(g, number, self);
		break;
	case 3:
		put_fixed_array(g, number);
		break;
	case 4:
		put_fixed_text(g, number);
		break;
	case 5:
		put_nested(g, number);
		break;
	case 6:
		put_inline(g, number);
		break;
	default:
		put_number(g, number);
		break;
	}
}

void put_pointer_member(struct grammar *g, uint32_t number, const char *self)
{
	if (choose(g->choices, 2))
		put_pointer(g, number, self);
	else
		put_text(g, number);
}

void put_member(struct grammar *g, uint32_t number, const char *self)
{
	/* Past this, members are numbers: values stay small. */
	if (!left(g)) {
		put(g, "\tlong m%u;\n", number);
		return;
	}
	switch (choose(g->choices, 13)) {
	case 12:
		put_rows(g, number);
		break;
	case 11:
		put_unnamed(g, number);
		break;
	case 8:
		put_reckoned(g, number);
		break;
	case 9:
		put_partly(g, number);
		break;
	case 10:
		put_tailed(g, number);
		break;
	case 1:
		put_numbers(g, number);
		break;
	case 2:
	case 3:
		put_array(g, number, self);
		break;
	case 4:
		put_switched(g, number);
		break;
	case 5:
	case 6:
		put_plain_member(g, number, self);
		break;
	case 7:
		put_pointer(g, number, self);
		break;
	default:
		put_number(g, number);
		break;
	}
}
