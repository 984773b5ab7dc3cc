/*
 * grammar_numbers.c: numbers in random interface files: expressions, constants, enumerations, integer types, ranges.
 *
 * In: choices. Out: text, and the values of what was written, so that what stands on them is right.
 */
#include <inttypes.h>

#include "grammar_text.h"

static int64_t put_operand(struct grammar *g)
{
	const struct grammar_known *known = NULL;
	int64_t value = choose(g->choices, 10);

	if (choose_rarely(g->choices, 4))
		known = recall(g, GRAMMAR_CONST, UINT32_MAX);
	if (known) {
		put(g, "%s", known->name);
		return known->value;
	}
	put(g, choose_rarely(g->choices, 4) ? "0x%" PRIX64 : "%" PRId64, value);
	return value;
}

static int64_t put_unary(struct grammar *g, uint32_t depth)
{
	uint32_t sign = choose(g->choices, 4);
	int64_t value;

	put(g, "%c(", "-~!+"[sign]);
	value = put_expression(g, depth - 1);
	put(g, ")");
	switch (sign) {
	case 0:
		return -value;
	case 1:
		return ~value;
	case 2:
		return !value;
	default:
		return value;
	}
}

static int64_t put_binary(struct grammar *g, uint32_t depth)
{
	static const char *const signs[] = {"+", "-", "*", "|", "&", "^", "<", "==", "&&", "||"};
	uint32_t sign = choose(g->choices, 10);
	int64_t left;
	int64_t right;

	put(g, "(");
	left = put_expression(g, depth - 1);
	put(g, " %s ", signs[sign]);
	right = put_expression(g, depth - 1);
	put(g, ")");
	switch (sign) {
	case 0:
		return left + right;
	case 1:
		return left - right;
	case 2:
		return left * right;
	case 3:
		return left | right;
	case 4:
		return left & right;
	case 5:
		return left ^ right;
	case 6:
		return left < right;
	case 7:
		return left == right;
	case 8:
		return left && right;
	default:
		return left || right;
	}
}

/* Division and shifts, by a number that is right for them. */
static int64_t put_by_literal(struct grammar *g, uint32_t depth)
{
	uint32_t sign = choose(g->choices, 4);
	int64_t by = 1 + choose(g->choices, 3);
	int64_t left;

	put(g, "(");
	left = put_expression(g, depth - 1);
	/* Whose sign bit is shifted is another test's question. */
	if (sign > 1 && left < 0)
		sign = 0;
	switch (sign) {
	case 0:
		put(g, " / %" PRId64 ")", by);
		return left / by;
	case 1:
		put(g, " %% %" PRId64 ")", by);
		return left % by;
	case 2:
		put(g, " << %" PRId64 ")", by);
		return left * (INT64_C(1) << by);
	default:
		put(g, " >> %" PRId64 ")", by);
		return left >> by;
	}
}

static int64_t put_choice(struct grammar *g, uint32_t depth)
{
	int64_t condition, first, second;

	put(g, "(");
	condition = put_expression(g, depth - 1);
	put(g, " ? ");
	first = put_expression(g, depth - 1);
	put(g, " : ");
	second = put_expression(g, depth - 1);
	put(g, ")");
	return condition ? first : second;
}

int64_t put_expression(struct grammar *g, uint32_t depth)
{
	switch (depth ? choose(g->choices, 6) : 0) {
	case 2:
		return put_unary(g, depth);
	case 3:
		return put_binary(g, depth);
	case 4:
		return put_by_literal(g, depth);
	case 5:
		return put_choice(g, depth);
	default:
		return put_operand(g);
	}
}

void put_const(struct grammar *g)
{
	uint32_t serial = g->serial++;
	struct grammar_known *known;
	int64_t value;

	put(g, "const long C%u = ", serial);
	value = put_expression(g, 2);
	put(g, ";\n");
	/* A constant stands in other expressions: those are to stay small. */
	if (value < -64 || value > 64)
		return;
	known = declare(g, GRAMMAR_CONST);
	snprintf(known->name, sizeof(known->name), "C%u", serial);
	known->value = value;
}

void put_enum(struct grammar *g)
{
	static const int64_t ends[] = {-1, 7, 0x7FFFFFF0, INT32_MIN, -0x7FFF, 300};
	struct grammar_known *known = declare(g, GRAMMAR_ENUM);
	uint32_t serial = g->serial++;
	uint32_t count = 1 + choose(g->choices, 5);
	bool has_tag = choose_rarely(g->choices, 3);
	int64_t value = 0;

	put(g, has_tag ? "enum E%u {" : "typedef enum _E%u {", serial);
	known->low = INT32_MAX;
	known->high = INT32_MIN;
	for (uint32_t i = 0; i < count; i++, value++) {
		put(g, "%s E%u_%u", i ? "," : "", serial, i);
		if (choose_rarely(g->choices, 3)) {
			value = ends[choose(g->choices, 6)];
			put(g, " = %" PRId64, value);
		} else if (choose_rarely(g->choices, 6)) {
			put(g, " = ");
			value = put_expression(g, 1);
		}
		known->low = value < known->low ? value : known->low;
		known->high = value > known->high ? value : known->high;
	}
	if (has_tag)
		put(g, " };\n");
	else
		put(g, " } E%u;\n", serial);
	snprintf(known->name, sizeof(known->name), has_tag ? "enum E%u" : "E%u", serial);
}

const char *integer_name(struct grammar *g, bool is_short, int64_t *ret_low, int64_t *ret_high)
{
	static const struct {
		const char *name;
		int64_t low, high;
	} integers[] = {
		{"long", INT32_MIN, INT32_MAX},   {"unsigned long", 0, UINT32_MAX},
		{"short", INT16_MIN, INT16_MAX},  {"unsigned short", 0, UINT16_MAX},
		{"small", INT8_MIN, INT8_MAX},    {"unsigned small", 0, UINT8_MAX},
		{"int", INT32_MIN, INT32_MAX},    {"__int16", INT16_MIN, INT16_MAX},
		{"unsigned char", 0, UINT8_MAX},  {"hyper", INT64_MIN, INT64_MAX},
		{"unsigned hyper", 0, INT64_MAX}, {"__int64", INT64_MIN, INT64_MAX},
	};
	uint32_t which = choose(g->choices, is_short ? 9 : 12);

	*ret_low = integers[which].low;
	*ret_high = integers[which].high;
	return integers[which].name;
}

const char *scalar_name(struct grammar *g)
{
	const struct grammar_known *known;
	int64_t low, high;

	switch (choose(g->choices, 11)) {
	case 3:
		return "wchar_t";
	case 4:
		return "boolean";
	case 5:
		return "float";
	case 6:
		return "double";
	case 7:
		return "char";
	case 8:
	case 9:
	case 10:
		known = recall(g, GRAMMAR_ENUM, UINT32_MAX);
		if (known)
			return known->name;
		break;
	default:
		break;
	}
	return integer_name(g, false, &low, &high);
}

void put_range(struct grammar *g, int64_t low, int64_t high)
{
	int64_t first = choose_between(g->choices, low, high);
	int64_t last = choose_between(g->choices, first, high);

	/* No literal is that small: its number without the sign is too large. */
	if (first == INT64_MIN)
		first++;
	if (last < first)
		last = first;
	put(g, "range(%" PRId64 ", %" PRId64 ")", first, last);
}

void put_length_range(struct grammar *g, uint32_t most)
{
	uint32_t low;

	if (!choose_rarely(g->choices, 3))
		return;
	low = choose(g->choices, most < 4 ? most + 1 : 4);
	/* At least 1: what may only be empty is not worth a bound. */
	put(g, ", range(%u, %u)", low,
	    (low ? low : 1) + choose(g->choices, most - low + (low > 0)));
}

uint32_t put_dimension(struct grammar *g, uint32_t most)
{
	const struct grammar_known *known = NULL;
	uint32_t length;

	if (choose_rarely(g->choices, 4))
		known = recall(g, GRAMMAR_CONST, UINT32_MAX);
	if (known && known->value >= 1 && known->value <= most) {
		put(g, "[%s]", known->name);
		return (uint32_t)known->value;
	}
	length = 1 + choose(g->choices, most);
	if (choose_rarely(g->choices, 6))
		put(g, "[%u + 1]", length - 1);
	else
		put(g, "[%u]", length);
	return length;
}
