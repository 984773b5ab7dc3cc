/*
 * extents.c: counts that are reckoned. In: an expression over one sibling, as in size_is(MaximumLength / 2). Out:
 * (number * multiplier + addend) / divisor, which is what tables hold, and exactly the same for every number, or an
 * error that says why it cannot be.
 */
#include "build.h"

#include "constants.h"
#include "peers.h"

/* A part of the expression. Without a number its value is the addend. */
struct part {
	const struct tree_expression *number; /* NAME or *NAME */
	constant_value multiplier, addend, divisor;
	bool is_natural; /* it is right only where the number is not negative */
};

static bool refuse(struct build *build, const struct tree_expression *expression, const char *text)
{
	diag_error(build->diag, expression->place, "%s", text);
	return false;
}

static bool refuse_form(struct build *build, const struct tree_expression *expression)
{
	return refuse(
		build, expression,
		"this count cannot be reckoned from a table: it must come to (n * a + b) / c of one "
		"number n");
}

static bool is_followed(const struct tree_expression *expression)
{
	return expression->kind == TREE_UNARY && expression->sign == TOKEN_STAR;
}

/* Names of members stand in front of those of constants. What is neither is taken for a member and reported as one. */
static bool is_number(struct build *build, const struct build_siblings *siblings,
		      const struct tree_expression *expression)
{
	if (is_followed(expression))
		return expression->operands[0]->kind == TREE_REFERENCE;
	return expression->kind == TREE_REFERENCE &&
	       (scope_find(&siblings->names, expression->text) ||
		!constant_is_known(build, expression));
}

static bool names_sibling(const struct build_siblings *siblings,
			  const struct tree_expression *expression)
{
	size_t i;

	if (expression->kind == TREE_REFERENCE && scope_find(&siblings->names, expression->text))
		return true;
	for (i = 0; i < 3 && expression->operands[i]; i++) {
		if (names_sibling(siblings, expression->operands[i]))
			return true;
	}
	return false;
}

static bool read_part(struct build *build, const struct build_siblings *siblings,
		      const struct tree_expression *expression, struct part *ret_part);

static bool is_whole_number(const struct part *part)
{
	return part->divisor == 1;
}

/* n / d + c is (n + c * d) / d only while nothing is negative: C rounds towards zero. */
static bool add(struct part *left, constant_value value)
{
	if (!is_whole_number(left) && (value < 0 || left->addend < 0))
		return false;
	left->is_natural |= !is_whole_number(left);
	left->addend += value * left->divisor;
	return true;
}

static bool multiply(struct part *left, constant_value value)
{
	if (!is_whole_number(left) || value < 1)
		return false;
	left->multiplier *= value;
	left->addend *= value;
	return true;
}

static bool divide(struct part *left, constant_value value)
{
	if (value < 1)
		return false;
	left->divisor *= value;
	return true;
}

/* A shift to the right rounds down; that is the same for what cannot be negative. */
static bool shift_right(struct part *left, constant_value value)
{
	left->is_natural = true;
	return left->addend >= 0 && value >= 0 && value < 32 &&
	       divide(left, (constant_value)1 << value);
}

static bool shift_left(struct part *left, constant_value value)
{
	return value >= 0 && value < 32 && multiply(left, (constant_value)1 << value);
}

/* The sign between a part with a number and a constant. */
static bool combine(struct part *part, enum token_kind sign, constant_value value, bool is_turned)
{
	switch (sign) {
	case TOKEN_PLUS:
		return add(part, value);
	case TOKEN_STAR:
		return multiply(part, value);
	case TOKEN_MINUS:
		return !is_turned && add(part, -value);
	case TOKEN_SLASH:
		return !is_turned && divide(part, value);
	case TOKEN_SHIFT_LEFT:
		return !is_turned && shift_left(part, value);
	case TOKEN_SHIFT_RIGHT:
		return !is_turned && shift_right(part, value);
	default:
		return false;
	}
}

static bool is_in_reach(const struct part *part)
{
	return part->multiplier <= UINT32_MAX && part->divisor <= UINT32_MAX &&
	       part->addend >= INT32_MIN && part->addend <= INT32_MAX;
}

static bool read_binary(struct build *build, const struct build_siblings *siblings,
			const struct tree_expression *expression, struct part *ret_part)
{
	struct part left, right;
	bool is_turned;

	if (!read_part(build, siblings, expression->operands[0], &left) ||
	    !read_part(build, siblings, expression->operands[1], &right))
		return false;
	if (left.number && right.number)
		return refuse(build, expression, "a count is reckoned from one number, not two");
	is_turned = right.number != NULL;
	*ret_part = is_turned ? right : left;
	if (!combine(ret_part, expression->sign, is_turned ? left.addend : right.addend,
		     is_turned) ||
	    !is_in_reach(ret_part))
		return refuse_form(build, expression);
	return true;
}

/* The recursion is bounded: TREE_MAX_NESTING, TREE_MAX_EXPRESSION. */
static bool read_part(struct build *build, const struct build_siblings *siblings,
		      const struct tree_expression *expression, struct part *ret_part)
{
	*ret_part = (struct part){.divisor = 1};
	if (is_number(build, siblings, expression)) {
		ret_part->number = expression;
		ret_part->multiplier = 1;
		return true;
	}
	if (is_followed(expression))
		return refuse(build, expression, "a * in a count stands in front of a name");
	if (constant_is_known(build, expression) && !names_sibling(siblings, expression))
		return constant_within(build, expression, INT32_MIN, INT32_MAX,
				       "a number in a count", &ret_part->addend);
	if (expression->kind == TREE_BINARY)
		return read_binary(build, siblings, expression, ret_part);
	return refuse_form(build, expression);
}

bool build_extent(struct build *build, const struct build_siblings *siblings,
		  const struct tree_expression *expression, bool is_highest,
		  struct build_terms *ret_terms)
{
	struct part part;

	if (!read_part(build, siblings, expression, &part))
		return false;
	if (!part.number)
		return refuse(
			build, expression,
			"a count names a number beside the array; one that is always the same "
			"is an array's of a fixed length");
	if (is_highest && (!add(&part, 1) || !is_in_reach(&part)))
		return refuse_form(build, expression);
	*ret_terms =
		(struct build_terms){part.number, (uint32_t)part.multiplier, (uint32_t)part.divisor,
				     (int32_t)part.addend, part.is_natural};
	return true;
}
