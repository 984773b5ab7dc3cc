/*
 * constants.c: constant expressions and declarations of constants. See constants.h. Values have no type until they
 * are used: whether one fits is asked there.
 */
#include "constants.h"

#include <string.h>

const char *constant_text(struct arena *arena, constant_value value)
{
	if (value < 0)
		return arena_printf(arena, "%lld", (long long)value);
	return arena_printf(arena, "%llu", (unsigned long long)value);
}

void constant_limits(const struct model_type *type, constant_value *ret_low,
		     constant_value *ret_high)
{
	uint32_t bits = type->size * 8;

	if (type->kind == MODEL_BOOLEAN) {
		*ret_low = 0;
		*ret_high = 1;
	} else if (type->is_signed) {
		*ret_low = -((constant_value)1 << (bits - 1));
		*ret_high = ((constant_value)1 << (bits - 1)) - 1;
	} else {
		*ret_low = 0;
		*ret_high = ((constant_value)1 << bits) - 1;
	}
}

static bool fail(struct build *build, const struct tree_expression *expression, const char *text)
{
	diag_error(build->diag, expression->place, "%s", text);
	return false;
}

static bool keep(struct build *build, const struct tree_expression *expression,
		 constant_value value, constant_value *ret_value)
{
	if (value < CONSTANT_MIN || value > CONSTANT_MAX)
		return fail(build, expression, "the value does not fit 64 bits");
	*ret_value = value;
	return true;
}

/* reference = the name of a constant or enumerator, or MIDL's TRUE and FALSE */
static bool evaluate_reference(struct build *build, const struct tree_expression *expression,
			       constant_value *ret_value)
{
	const struct symbol *symbol = scope_find(&build->names, expression->text);
	const struct model_const *constant;

	if (!symbol &&
	    (strcmp(expression->text, "TRUE") == 0 || strcmp(expression->text, "FALSE") == 0)) {
		*ret_value = *expression->text == 'T';
		return true;
	}
	if (!symbol) {
		check_unknown(build, "constant", expression->text, expression->place, &build->names,
			      1u << SYMBOL_CONST | 1u << SYMBOL_ENUMERATOR);
		return false;
	}
	if (symbol->kind == SYMBOL_ENUMERATOR) {
		*ret_value = ((const struct model_enumerator *)symbol->thing)->value;
		return true;
	}
	constant = symbol->kind == SYMBOL_CONST ? symbol->thing : NULL;
	if (!constant || constant->string) {
		diag_error(build->diag, expression->place, "'%s' is not a number",
			   expression->text);
		diag_note(build->diag, symbol->place, "it is declared here");
		return false;
	}
	if (!constant->type)
		return false; /* its own expression was wrong */
	*ret_value = constant->value;
	if (!constant->type->is_signed && constant->value < 0)
		*ret_value += (constant_value)1 << 64;
	return true;
}

static bool evaluate_unary(struct build *build, const struct tree_expression *expression,
			   constant_value *ret_value)
{
	constant_value value;

	if (expression->sign == TOKEN_STAR)
		return fail(build, expression, "a constant expression cannot follow pointers");
	if (!constant_evaluate(build, expression->operands[0], &value))
		return false;
	switch (expression->sign) {
	case TOKEN_MINUS:
		return keep(build, expression, -value, ret_value);
	case TOKEN_TILDE:
		return keep(build, expression, ~value, ret_value);
	case TOKEN_NOT:
		return keep(build, expression, !value, ret_value);
	default:
		return keep(build, expression, value, ret_value);
	}
}

static bool evaluate_shift(struct build *build, const struct tree_expression *expression,
			   constant_value left, constant_value right, constant_value *ret_value)
{
	if (right < 0 || right > 63)
		return fail(build, expression->operands[1], "a shift goes from 0 to 63");
	/* A product, not a shift: shifting a negative number to the left is undefined in C. */
	if (expression->sign == TOKEN_SHIFT_LEFT)
		return keep(build, expression, left * ((constant_value)1 << right), ret_value);
	return keep(build, expression, left >> right, ret_value);
}

static bool compute(struct build *build, const struct tree_expression *expression,
		    constant_value left, constant_value right, constant_value *ret_value)
{
	constant_value product;

	switch (expression->sign) {
	case TOKEN_PLUS:
		return keep(build, expression, left + right, ret_value);
	case TOKEN_MINUS:
		return keep(build, expression, left - right, ret_value);
	case TOKEN_STAR:
		if (__builtin_mul_overflow(left, right, &product))
			product = CONSTANT_MAX + 1;
		return keep(build, expression, product, ret_value);
	case TOKEN_SLASH:
	case TOKEN_PERCENT:
		if (right == 0)
			return fail(build, expression->operands[1], "division by zero");
		return keep(build, expression,
			    expression->sign == TOKEN_SLASH ? left / right : left % right,
			    ret_value);
	case TOKEN_AND:
		return keep(build, expression, left & right, ret_value);
	case TOKEN_OR:
		return keep(build, expression, left | right, ret_value);
	case TOKEN_XOR:
		return keep(build, expression, left ^ right, ret_value);
	case TOKEN_EQUAL:
		return keep(build, expression, left == right, ret_value);
	case TOKEN_NOT_EQUAL:
		return keep(build, expression, left != right, ret_value);
	case TOKEN_LESS:
		return keep(build, expression, left < right, ret_value);
	case TOKEN_LESS_EQUAL:
		return keep(build, expression, left <= right, ret_value);
	case TOKEN_GREATER:
		return keep(build, expression, left > right, ret_value);
	case TOKEN_GREATER_EQUAL:
		return keep(build, expression, left >= right, ret_value);
	default:
		return evaluate_shift(build, expression, left, right, ret_value);
	}
}

/* As in C, && and || compute their right side only when it matters. */
static bool evaluate_binary(struct build *build, const struct tree_expression *expression,
			    constant_value *ret_value)
{
	constant_value left, right;

	if (!constant_evaluate(build, expression->operands[0], &left))
		return false;
	if ((expression->sign == TOKEN_AND_AND && !left) ||
	    (expression->sign == TOKEN_OR_OR && left)) {
		*ret_value = left != 0;
		return true;
	}
	if (!constant_evaluate(build, expression->operands[1], &right))
		return false;
	if (expression->sign == TOKEN_AND_AND || expression->sign == TOKEN_OR_OR) {
		*ret_value = right != 0;
		return true;
	}
	return compute(build, expression, left, right, ret_value);
}

/* The recursion is bounded: no tree is higher than TREE_MAX_EXPRESSION. */
bool constant_evaluate(struct build *build, const struct tree_expression *expression,
		       constant_value *ret_value)
{
	constant_value condition;

	switch (expression->kind) {
	case TREE_INTEGER:
		*ret_value = expression->value;
		return true;
	case TREE_REFERENCE:
		return evaluate_reference(build, expression, ret_value);
	case TREE_UNARY:
		return evaluate_unary(build, expression, ret_value);
	case TREE_BINARY:
		return evaluate_binary(build, expression, ret_value);
	case TREE_CONDITIONAL:
		return constant_evaluate(build, expression->operands[0], &condition) &&
		       constant_evaluate(build, expression->operands[condition ? 1 : 2], ret_value);
	case TREE_STRING:
		return fail(build, expression, "expected a number, found a string");
	default:
		return fail(build, expression, "expected one number");
	}
}

bool constant_is_known(struct build *build, const struct tree_expression *expression)
{
	const struct symbol *symbol;

	if (expression->kind == TREE_REFERENCE) {
		symbol = scope_find(&build->names, expression->text);
		if (!symbol || (symbol->kind != SYMBOL_ENUMERATOR &&
				(symbol->kind != SYMBOL_CONST ||
				 !((const struct model_const *)symbol->thing)->type)))
			return false;
	}
	for (size_t i = 0; i < 3 && expression->operands[i]; i++)
		if (!constant_is_known(build, expression->operands[i]))
			return false;
	return true;
}

bool constant_within(struct build *build, const struct tree_expression *expression,
		     constant_value low, constant_value high, const char *what,
		     constant_value *ret_value)
{
	constant_value value;

	if (!constant_evaluate(build, expression, &value))
		return false;
	if (value < low || value > high) {
		diag_error(build->diag, expression->place, "%s is %s, and must be from %s to %s",
			   what, constant_text(build->arena, value),
			   constant_text(build->arena, low), constant_text(build->arena, high));
		return false;
	}
	*ret_value = value;
	return true;
}

static bool is_text(const struct model_type *type)
{
	type = build_strip(type);
	return type->kind == MODEL_POINTER && build_strip(type->target)->kind == MODEL_CHAR;
}

/* Fills in type and value; a constant without a type is one that was wrong. */
static void give_value(struct build *build, const struct tree_item *item,
		       const struct model_type *type, struct model_const *constant)
{
	const struct model_type *stripped = build_strip(type);
	constant_value value, low, high;

	if (build_type_of(stripped)->is_broken)
		return;
	if (is_text(type)) {
		if (item->value->kind != TREE_STRING) {
			diag_error(build->diag, item->value->place, "expected a string");
			return;
		}
		constant->string = item->value->text;
		constant->type = type;
		return;
	}
	if (!build_is_whole(stripped)) {
		diag_error(build->diag, item->type->place,
			   "a constant is an integer, a character or a char *, not '%s'",
			   build_type_text(build, type));
		return;
	}
	constant_limits(stripped, &low, &high);
	if (!constant_within(
		    build, item->value, low, high,
		    arena_printf(build->arena, "the value of '%s'", item->declarators->name.text),
		    &value))
		return;
	constant->value =
		value > INT64_MAX ? (int64_t)(value - ((constant_value)1 << 64)) : (int64_t)value;
	if (item->value->is_literal)
		constant->spelling = arena_text(
			build->arena, item->value->place.file->text + item->value->place.offset,
			item->value->place.length);
	constant->type = type;
}

void constant_declare(struct build *build, const struct tree_item *item)
{
	struct model_const *constant = ARENA_NEW(build->arena, struct model_const);
	const struct model_type *type = build_type(build, item->type, NULL, NULL);
	struct model_item *model_item;
	struct tree_type words = *item->type;

	constant->name = item->declarators->name.text;
	/* The word const in front of a number says what every constant is. */
	if (!item->declarators->pointers)
		words.is_const = false;
	type = build_declared(build, type, &words, item->declarators, 0);
	give_value(build, item, type, constant);
	if (!check_declare(build, &item->declarators->name, SYMBOL_CONST, constant) ||
	    build->import_depth || !constant->type)
		return;
	model_item = build_append(build, &build->items, sizeof(*model_item));
	model_item->kind = MODEL_ITEM_CONST;
	model_item->comment = item->comment;
	model_item->constant = constant;
	model_item->place = item->place;
}
