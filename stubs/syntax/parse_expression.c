/*
 * parse_expression.c: constant expressions, as trees. In: tokens. Out: tree_expression, not computed: names stay
 * names. Precedence is C's. Casts, sizeof, assignment and calls are not part of the language.
 */
#include "parser.h"

#include <string.h>

#include "literal.h"

static struct tree_expression *new_expression(struct parser *parser, enum tree_expression_kind kind,
					      struct source_place place)
{
	struct tree_expression *expression = ARENA_NEW(parser->arena, struct tree_expression);

	expression->kind = kind;
	expression->place = place;
	expression->depth = 1;
	return expression;
}

/* Puts operands under a node; whoever walks the tree later may do so recursively, since its height is bounded. */
static struct tree_expression *with_operands(struct parser *parser,
					     struct tree_expression *expression,
					     struct tree_expression *a, struct tree_expression *b,
					     struct tree_expression *c)
{
	struct tree_expression *operands[] = {a, b, c};
	size_t i;

	for (i = 0; i < 3 && operands[i]; i++) {
		expression->operands[i] = operands[i];
		if (operands[i]->depth >= expression->depth)
			expression->depth = operands[i]->depth + 1;
		expression->place = source_span(expression->place, operands[i]->place);
	}
	if (expression->depth > TREE_MAX_EXPRESSION) {
		diag_error(parser->diag, expression->place, "the expression has more than %u parts",
			   TREE_MAX_EXPRESSION);
		return NULL;
	}
	return expression;
}

static const char *token_problem(struct parser *parser, const char *reason)
{
	const struct token *token = parser->token;
	int shown = token->length > 40 ? 40 : (int)token->length;

	return arena_printf(parser->arena, "%.*s %s", shown,
			    parser->list->file->text + token->offset, reason);
}

/* string = STRING { STRING } */
bool parse_string(struct parser *parser, const char *what, const char **ret_text)
{
	const char *text = NULL, *part, *reason;

	if (!parser_at(parser, TOKEN_STRING)) {
		parser_expected(parser, what);
		return false;
	}
	while (parser_at(parser, TOKEN_STRING)) {
		if (!literal_text(parser->arena, parser->list->file->text + parser->token->offset,
				  parser->token->length, &part, &reason)) {
			diag_error(parser->diag, parser_place(parser), "the string %s", reason);
			return false;
		}
		text = text ? arena_printf(parser->arena, "%s%s", text, part) : part;
		parser->token++;
	}
	*ret_text = text;
	return true;
}

/* number = NUMBER */
static struct tree_expression *parse_number(struct parser *parser)
{
	struct tree_expression *expression =
		new_expression(parser, TREE_INTEGER, parser_place(parser));
	const char *reason;

	if (!literal_integer(parser->list->file->text + parser->token->offset,
			     parser->token->length, &expression->value, &reason)) {
		diag_error(parser->diag, expression->place, "%s", token_problem(parser, reason));
		return NULL;
	}
	expression->is_literal = true;
	parser->token++;
	return expression;
}

/* character = CHARACTER */
static struct tree_expression *parse_character(struct parser *parser)
{
	struct tree_expression *expression =
		new_expression(parser, TREE_INTEGER, parser_place(parser));
	const char *text, *reason;

	if (!literal_text(parser->arena, parser->list->file->text + parser->token->offset,
			  parser->token->length, &text, &reason)) {
		diag_error(parser->diag, expression->place, "the character %s", reason);
		return NULL;
	}
	if (strlen(text) != 1 || (unsigned char)*text > 0x7F) {
		diag_error(parser->diag, expression->place,
			   "a character constant holds one ASCII character");
		return NULL;
	}
	expression->value = (unsigned char)*text;
	parser->token++;
	return expression;
}

/* What C has and this language has not; true after an error. */
static bool refuse_c(struct parser *parser)
{
	const struct token *token = parser->token, *next = token + 1;

	if (parser_at_word(parser, "L") && next->offset == token->offset + 1 &&
	    (next->kind == TOKEN_STRING || next->kind == TOKEN_CHARACTER)) {
		diag_error(parser->diag, parser_place(parser),
			   "constants have no wide text: leave the L out");
		return true;
	}
	if (parser_at_word(parser, "sizeof") && next->kind != TOKEN_COMMA &&
	    next->kind != TOKEN_SEMICOLON) {
		diag_error(parser->diag, parser_place(parser),
			   "sizes are C's: write the number instead of sizeof");
		return true;
	}
	return false;
}

/* primary = number | character | string | name | "(" expression ")" */
static struct tree_expression *parse_primary(struct parser *parser)
{
	struct tree_expression *expression;
	struct tree_name name;

	if (parser_at(parser, TOKEN_NUMBER))
		return parse_number(parser);
	if (parser_at(parser, TOKEN_CHARACTER))
		return parse_character(parser);
	if (parser_at(parser, TOKEN_STRING)) {
		expression = new_expression(parser, TREE_STRING, parser_place(parser));
		if (!parse_string(parser, "a string", &expression->text))
			return NULL;
		expression->place = source_span(expression->place, parser_last(parser));
		return expression;
	}
	if (parser_accept(parser, TOKEN_OPEN_PAREN)) {
		expression = parse_expression(parser);
		if (!expression || !parser_expect(parser, TOKEN_CLOSE_PAREN, "')'"))
			return NULL;
		expression->is_literal = false;
		return expression;
	}
	if (refuse_c(parser))
		return NULL;
	/* `default` and other attribute words may be names of constants here, so they are only looked at as names. */
	if (!parser_name(parser, "an expression", &name))
		return NULL;
	expression = new_expression(parser, TREE_REFERENCE, name.place);
	expression->text = name.text;
	return expression;
}

/* unary = ( "-" | "+" | "~" | "!" | "*" ) unary | primary */
static struct tree_expression *parse_unary(struct parser *parser)
{
	static const enum token_kind signs[] = {TOKEN_MINUS, TOKEN_PLUS, TOKEN_TILDE, TOKEN_NOT,
						TOKEN_STAR};
	struct tree_expression *expression = NULL, *operand;
	size_t i;

	if (!parser_enter(parser))
		return NULL;
	for (i = 0; i < sizeof(signs) / sizeof(signs[0]); i++) {
		if (parser_at(parser, signs[i])) {
			expression = new_expression(parser, TREE_UNARY, parser_place(parser));
			expression->sign = signs[i];
			parser->token++;
			operand = parse_unary(parser);
			expression =
				operand ? with_operands(parser, expression, operand, NULL, NULL)
					: NULL;
			goto done;
		}
	}
	expression = parse_primary(parser);
done:
	parser_leave(parser);
	return expression;
}

#define LEVEL_COMPARISON 7

/* C's binary operators, the loosest first. */
static const struct {
	enum token_kind sign;
	unsigned level;
} operators[] = {
	{TOKEN_OR_OR, 1},
	{TOKEN_AND_AND, 2},
	{TOKEN_OR, 3},
	{TOKEN_XOR, 4},
	{TOKEN_AND, 5},
	{TOKEN_EQUAL, 6},
	{TOKEN_NOT_EQUAL, 6},
	{TOKEN_LESS, LEVEL_COMPARISON},
	{TOKEN_LESS_EQUAL, LEVEL_COMPARISON},
	{TOKEN_GREATER, LEVEL_COMPARISON},
	{TOKEN_GREATER_EQUAL, LEVEL_COMPARISON},
	{TOKEN_SHIFT_LEFT, 8},
	{TOKEN_SHIFT_RIGHT, 8},
	{TOKEN_PLUS, 9},
	{TOKEN_MINUS, 9},
	{TOKEN_STAR, 10},
	{TOKEN_SLASH, 10},
	{TOKEN_PERCENT, 10},
};

static unsigned operator_level(enum token_kind sign)
{
	size_t i;

	for (i = 0; i < sizeof(operators) / sizeof(operators[0]); i++) {
		if (operators[i].sign == sign)
			return operators[i].level;
	}
	return 0;
}

/*
 * binary = unary { operator unary }, grouped by C's precedence: operators of a level above `level` bind to the
 * right operand first. The depth of the recursion is at most the number of levels.
 */
static struct tree_expression *parse_binary(struct parser *parser, unsigned level)
{
	struct tree_expression *left = parse_unary(parser), *right, *both;

	while (left) {
		enum token_kind sign = parser->token->kind;
		unsigned found = operator_level(sign);

		if (!found || found <= level)
			return left;
		parser->token++;
		right = parse_binary(parser, found);
		if (!right)
			return NULL;
		both = new_expression(parser, TREE_BINARY, left->place);
		both->sign = sign;
		left = with_operands(parser, both, left, right, NULL);
	}
	return NULL;
}

/* bound = binary, of operators that bind closer than comparisons */
struct tree_expression *parse_bound(struct parser *parser)
{
	return parse_binary(parser, LEVEL_COMPARISON);
}

/*
 * expression = binary [ "?" expression ":" expression ]
 */
struct tree_expression *parse_expression(struct parser *parser)
{
	struct tree_expression *condition, *yes, *no, *expression = NULL;

	if (!parser_enter(parser))
		return NULL;
	condition = parse_binary(parser, 0);
	if (!condition || !parser_accept(parser, TOKEN_QUESTION)) {
		expression = condition;
		goto done;
	}
	yes = parse_expression(parser);
	if (!yes || !parser_expect(parser, TOKEN_COLON, "':'"))
		goto done;
	no = parse_expression(parser);
	if (!no)
		goto done;
	expression = new_expression(parser, TREE_CONDITIONAL, condition->place);
	expression = with_operands(parser, expression, condition, yes, no);
done:
	parser_leave(parser);
	return expression;
}
