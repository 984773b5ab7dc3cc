/*
 * grammar_sized.c: arrays whose count is reckoned from numbers, structures that go on behind themselves, and pointers
 * to arrays.
 *
 * In: choices, and what has been declared. Out: text. For every expression there are small numbers with which it is
 * a count, and a size can always be made as large as its length.
 */
#include "grammar_text.h"

#define EXPRESSION_MAX 40u

/* A number that an expression stands on, called n or l and the member's number. True when it is never negative. */
static bool put_basis(struct grammar *g, char letter, uint32_t number)
{
	int64_t low, high;
	const char *name = integer_name(g, false, &low, &high);

	put(g, "\t%s %c%u;\n", name, letter, number);
	return low == 0;
}

/*
 * An expression over that number; `may_be_plain`: the number itself is one. The last three would round a negative
 * number in another way than a division does.
 */
static void reckon(struct grammar *g, char letter, uint32_t number, bool is_unsigned,
		   bool may_be_plain, char expression[EXPRESSION_MAX])
{
	static const struct {
		const char *before, *behind;
	} forms[] = {
		{"", ""},           {"", " / 2"},  {"", " * 2"},        {"", " + 1"},
		{"", " - 1"},       {"3 * ", ""},  {"", " << 1"},       {"(", " - 2) * 3"},
		{"(", " + 3) / 4"}, {"1 + ", ""},  {"((", ")) / 0x2"},  {"(", " * 3 + 2) / 5"},
		{"", " / 2 / 3"},   {"", " >> 1"}, {"(", " + 1) >> 2"},
	};
	uint32_t first = may_be_plain ? 0 : 1;
	uint32_t end = sizeof(forms) / sizeof(forms[0]) - (is_unsigned ? 0 : 3);
	uint32_t form = first + choose(g->choices, end - first);

	snprintf(expression, EXPRESSION_MAX, "%s%c%u%s", forms[form].before, letter, number,
		 forms[form].behind);
}

/* Never of the structure itself: where no number makes the count 0, it would have no end. */
void put_reckoned(struct grammar *g, uint32_t number)
{
	char expression[EXPRESSION_MAX];
	bool is_unsigned;
	char name[16];

	is_unsigned = put_basis(g, 'n', number);
	reckon(g, 'n', number, is_unsigned, false, expression);
	snprintf(name, sizeof(name), "m%u", number);
	if (choose_rarely(g->choices, 6))
		put(g, "\t[max_is(n%u)] %s *%s;\n", number, scalar_name(g), name);
	else
		put_counted(g, expression, name, NULL, false);
	if (!choose_rarely(g->choices, 4))
		return;
	reckon(g, 'n', number, is_unsigned, false, expression);
	snprintf(name, sizeof(name), "m%u_b", number);
	put_counted(g, expression, name, NULL, false);
}

void put_partly(struct grammar *g, uint32_t number)
{
	static const char *const types[] = {
		"byte",  "char",  "wchar_t",       "short", "long",   "unsigned short",
		"hyper", "small", "unsigned char", "float", "double",
	};
	char size[EXPRESSION_MAX];
	char length[EXPRESSION_MAX];
	bool n_is_unsigned, l_is_unsigned;

	g->cost++;
	n_is_unsigned = put_basis(g, 'n', number);
	l_is_unsigned = put_basis(g, 'l', number);
	reckon(g, 'n', number, n_is_unsigned, true, size);
	reckon(g, 'l', number, l_is_unsigned, true, length);
	if (choose_rarely(g->choices, 6)) { /* both of one number */
		snprintf(size, sizeof(size), "n%u + 2", number);
		snprintf(length, sizeof(length), "n%u", number);
	}
	put(g, "\t[size_is(%s), length_is(%s)] %s *m%u;\n", size, length,
	    types[choose(g->choices, 11)], number);
}

/* A member that a structure with a tail may have in front of it: nothing that leads anywhere. */
static void put_front(struct grammar *g, uint32_t number)
{
	switch (choose(g->choices, 4)) {
	case 1:
		put(g, "\t%s m%u[%u];\n", choose(g->choices, 2) ? "byte" : scalar_name(g), number,
		    1 + choose(g->choices, 7));
		break;
	case 2:
		put(g, "\t[string] %s m%u[%u];\n", choose(g->choices, 2) ? "char" : "wchar_t",
		    number, 2 + choose(g->choices, 9));
		break;
	case 3:
		put(g, "\tstruct { %s a; %s b; } m%u;\n", scalar_name(g), scalar_name(g), number);
		break;
	default:
		put(g, "\t%s m%u;\n", scalar_name(g), number);
		break;
	}
}

/* From the first member to the closing brace. */
void put_tailed_members(struct grammar *g)
{
	const struct grammar_known *known = NULL;
	uint32_t count = choose(g->choices, 4);
	uint32_t kind = choose(g->choices, 4);
	bool is_ranged;

	for (uint32_t i = 0; i < count; i++)
		put_front(g, i);
	(void)put_basis(g, 'n', 0);
	if (kind > 1)
		known = recall(g, GRAMMAR_STRUCT, 12);
	is_ranged = choose_rarely(g->choices, 4);
	put(g, "\t[size_is(n0)");
	if (is_ranged && (!known || known->cost < 4))
		put_length_range(g, 6);
	put(g, "] %s tail[];\n}", known ? known->name : kind == 1 ? "byte" : scalar_name(g));
}

void put_tailed_struct(struct grammar *g)
{
	uint32_t serial = g->serial++;
	struct grammar_known *known;

	put(g, "typedef struct _X%u {\n", serial);
	put_tailed_members(g);
	put(g, " X%u, *PX%u;\n", serial, serial);
	known = declare(g, GRAMMAR_TAILED);
	known->cost = 8;
	snprintf(known->name, sizeof(known->name), "X%u", serial);
}

void put_tailed(struct grammar *g, uint32_t number)
{
	const struct grammar_known *known = recall(g, GRAMMAR_TAILED, UINT32_MAX);

	g->cost++;
	if (!known) {
		put(g, "\tlong m%u;\n", number);
		return;
	}
	switch (choose(g->choices, 4)) {
	case 1:
		g->cost += known->cost;
		put(g, "\t[ref] %s *m%u;\n", known->name, number);
		break;
	case 2:
		put(g, "\tlong n%u;\n\t[size_is(n%u)] P%s *m%u;\n", number, number, known->name,
		    number);
		break;
	case 3:
		put(g, "\t[unique] P%s m%u;\n", known->name, number);
		break;
	default:
		put(g, "\t[unique] %s *m%u;\n", known->name, number);
		break;
	}
}

void put_rows_typedef(struct grammar *g)
{
	const struct grammar_known *element =
		choose_rarely(g->choices, 3) ? recall(g, GRAMMAR_STRUCT, 6) : NULL;
	uint32_t cost = element ? element->cost : 1;
	uint32_t serial = g->serial++;
	struct grammar_known *known;

	put(g, "typedef %s R%u",
	    element                        ? element->name
	    : choose_rarely(g->choices, 4) ? "byte"
					   : scalar_name(g),
	    serial);
	cost *= put_dimension(g, 4);
	if (choose_rarely(g->choices, 3))
		cost *= put_dimension(g, 2);
	put(g, ";\n");
	known = declare(g, GRAMMAR_ROWS);
	known->cost = cost;
	snprintf(known->name, sizeof(known->name), "R%u", serial);
}

void put_rows(struct grammar *g, uint32_t number)
{
	uint32_t left = g->cost < GRAMMAR_COST_MAX ? GRAMMAR_COST_MAX - g->cost : 0;
	const struct grammar_known *known = recall(g, GRAMMAR_ROWS, left);

	if (!known) {
		put(g, "\tlong m%u;\n", number);
		return;
	}
	switch (choose(g->choices, 4)) {
	case 1:
		put(g, "\t[unique] %s *m%u;\n", known->name, number);
		break;
	case 2:
		g->cost += known->cost;
		put(g, "\t[ref] %s *m%u;\n", known->name, number);
		break;
	case 3:
		put(g, "\tlong n%u;\n\t[size_is(n%u)] %s *m%u;\n", number, number, known->name,
		    number);
		break;
	default:
		g->cost += known->cost;
		put(g, "\t%s m%u;\n", known->name, number);
		break;
	}
}
