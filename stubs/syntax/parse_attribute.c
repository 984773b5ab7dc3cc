/*
 * parse_attribute.c: what stands in square brackets in front of declarations. In: tokens. Out: tree_attribute lists
 * of the attributes that ingotc supports; others are refused by name here. Whether one may stand where it does, and
 * whether its arguments make sense, is the model's affair.
 */
#include "parser.h"

#include <string.h>

/* Skips what is in parentheses, so that an attribute that is not understood costs one error. */
static bool skip_arguments(struct parser *parser)
{
	uint32_t depth = 0;

	if (!parser_at(parser, TOKEN_OPEN_PAREN))
		return true;
	do {
		if (parser_at(parser, TOKEN_END) || parser_at(parser, TOKEN_SEMICOLON) ||
		    parser_at(parser, TOKEN_CLOSE_BRACE)) {
			parser_expected(parser, "')'");
			return false;
		}
		if (parser_at(parser, TOKEN_OPEN_PAREN))
			depth++;
		else if (parser_at(parser, TOKEN_CLOSE_PAREN))
			depth--;
		parser->token++;
	} while (depth);
	return true;
}

/* range = expression [ ".." expression ] */
struct tree_expression *parse_range(struct parser *parser)
{
	struct tree_expression *low, *high, *range;

	low = parse_expression(parser);
	if (!low || !parser_accept(parser, TOKEN_DOT_DOT))
		return low;
	high = parse_expression(parser);
	if (!high)
		return NULL;
	range = ARENA_NEW(parser->arena, struct tree_expression);
	range->kind = TREE_RANGE;
	range->place = source_span(low->place, high->place);
	range->operands[0] = low;
	range->operands[1] = high;
	return range;
}

/* argument = [ range ] */
static struct tree_expression *parse_argument(struct parser *parser)
{
	struct tree_expression *absent;

	if (!parser_at(parser, TOKEN_COMMA) && !parser_at(parser, TOKEN_CLOSE_PAREN))
		return parse_range(parser);
	absent = ARENA_NEW(parser->arena, struct tree_expression);
	absent->kind = TREE_ABSENT;
	absent->place = parser_place(parser);
	return absent;
}

/* arguments = "(" argument { "," argument } ")" */
static bool parse_arguments(struct parser *parser, struct tree_attribute *attribute)
{
	struct tree_expression **tail = &attribute->arguments;

	if (!parser_accept(parser, TOKEN_OPEN_PAREN))
		return true;
	attribute->has_arguments = true;
	do {
		*tail = parse_argument(parser);
		if (!*tail)
			return false;
		tail = &(*tail)->next;
	} while (parser_accept(parser, TOKEN_COMMA));
	return parser_expect(parser, TOKEN_CLOSE_PAREN, "',' or ')'");
}

/* type argument = "(" type ")" */
static bool parse_type_argument(struct parser *parser, struct tree_attribute *attribute)
{
	if (!parser_accept(parser, TOKEN_OPEN_PAREN))
		return true;
	attribute->has_arguments = true;
	attribute->type = parse_type(parser);
	return attribute->type && parser_expect(parser, TOKEN_CLOSE_PAREN, "')'");
}

/* raw = "(" any tokens ")": the text between the parentheses */
static bool parse_raw(struct parser *parser, struct tree_attribute *attribute)
{
	struct source_place open = parser_place(parser), close;

	if (!parser_at(parser, TOKEN_OPEN_PAREN))
		return true;
	if (!skip_arguments(parser))
		return false;
	close = parser_last(parser);
	attribute->has_arguments = true;
	attribute->raw_place =
		(struct source_place){open.file, open.offset + 1, close.offset - open.offset - 1};
	attribute->raw = arena_text(parser->arena, open.file->text + open.offset + 1,
				    attribute->raw_place.length);
	return true;
}

static bool parse_by_form(struct parser *parser, struct tree_attribute *attribute)
{
	switch (attribute->word->arguments) {
	case WORD_RAW:
		return parse_raw(parser, attribute);
	case WORD_TYPE:
		return parse_type_argument(parser, attribute);
	default:
		return parse_arguments(parser, attribute);
	}
}

static void unknown(struct parser *parser, const char *text, struct source_place place)
{
	struct spelling spelling;

	spelling_init(&spelling, text);
	word_attribute_offer(&spelling, 0);
	if (spelling.nearest)
		diag_error(parser->diag, place, "unknown attribute '%s'; did you mean '%s'?", text,
			   spelling.nearest);
	else
		diag_error(parser->diag, place, "unknown attribute '%s'", text);
}

struct parser_ignored {
	const char *text;
	struct parser_ignored *next;
};

/* Says once in a file that an attribute changes nothing. */
static void note_ignored(struct parser *parser, const char *text, const char *why,
			 struct source_place place)
{
	struct parser_ignored *ignored;

	for (ignored = parser->ignored; ignored; ignored = ignored->next) {
		if (strcmp(ignored->text, text) == 0)
			return;
	}
	ignored = ARENA_NEW(parser->arena, struct parser_ignored);
	*ignored = (struct parser_ignored){text, parser->ignored};
	parser->ignored = ignored;
	diag_hint(parser->diag, place, "attribute '%s' changes nothing here: %s", text, why);
}

/*
 * attribute = NAME [ arguments | type argument | raw ]
 * An attribute that is not supported leaves *ret_attribute NULL.
 */
static bool parse_attribute(struct parser *parser, struct tree_attribute **ret_attribute)
{
	struct source_place place = parser_place(parser);
	const struct word_attribute *word;
	struct tree_attribute *attribute;
	const char *text, *why;

	*ret_attribute = NULL;
	if (!parser_at(parser, TOKEN_NAME)) {
		parser_expected(parser, "an attribute");
		return false;
	}
	text = parser_text(parser, parser->token++);
	why = word_attribute_ignored(text);
	if (why) {
		note_ignored(parser, text, why, place);
		return skip_arguments(parser);
	}
	word = word_attribute_find(text);
	if (!word || word->id == WORD_REFUSED) {
		if (word)
			diag_error(parser->diag, place,
				   "attribute '%s' is MIDL's and is not supported by ingotc", text);
		else
			unknown(parser, text, place);
		return skip_arguments(parser);
	}
	attribute = ARENA_NEW(parser->arena, struct tree_attribute);
	attribute->word = word;
	attribute->place = place;
	if (word->arguments == WORD_NONE && parser_at(parser, TOKEN_OPEN_PAREN)) {
		diag_error(parser->diag, parser_place(parser), "attribute '%s' has no arguments",
			   text);
		return skip_arguments(parser);
	}
	if (!parse_by_form(parser, attribute))
		return false;
	if (word->arguments != WORD_NONE && !attribute->has_arguments) {
		diag_error(parser->diag, place, "attribute '%s' needs arguments in parentheses",
			   text);
		return true;
	}
	*ret_attribute = attribute;
	return true;
}

/* attributes = { "[" attribute { "," attribute } "]" } */
bool parse_attributes(struct parser *parser, struct tree_attribute **ret_attributes)
{
	struct tree_attribute *first = NULL, **tail = &first;

	while (parser_accept(parser, TOKEN_OPEN_BRACKET)) {
		do {
			if (!parse_attribute(parser, tail))
				return false;
			if (*tail)
				tail = &(*tail)->next;
		} while (parser_accept(parser, TOKEN_COMMA));
		if (!parser_expect(parser, TOKEN_CLOSE_BRACKET, "',' or ']'"))
			return false;
	}
	*ret_attributes = first;
	return true;
}
