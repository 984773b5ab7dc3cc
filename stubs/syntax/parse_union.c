/*
 * parse_union.c: unions that bring their discriminant along. In: tokens, from `switch` on. Out: what they stand for, a
 * struct of the discriminant and a union with [switch_is], so that nothing behind the parser needs to know them.
 */
#include "parser.h"

/* What C calls the union when the file does not; MIDL's name. */
#define STANDARD_NAME "tagged_union"

static struct tree_attribute *new_attribute(struct parser *parser, const char *word,
					    struct source_place place)
{
	struct tree_attribute *attribute = ARENA_NEW(parser->arena, struct tree_attribute);

	attribute->word = word_attribute_find(word);
	attribute->place = place;
	return attribute;
}

static void explain_label(struct parser *parser)
{
	struct spelling spelling;

	spelling_init(&spelling, parser_text(parser, parser->token));
	spelling_offer(&spelling, "case");
	spelling_offer(&spelling, "default");
	if (parser_at(parser, TOKEN_NAME) && spelling.nearest)
		diag_error(parser->diag, parser_place(parser),
			   "expected 'case', 'default' or '}'; did you mean '%s'?",
			   spelling.nearest);
	else
		parser_expected(parser, "'case', 'default' or '}'");
}

/* label = "case" expression [ ".." expression ] ":" | "default" ":" */
static struct tree_attribute *parse_label(struct parser *parser)
{
	struct source_place place = parser_place(parser);
	struct tree_attribute *attribute;

	if (parser_accept_word(parser, "default")) {
		attribute = new_attribute(parser, "default", place);
	} else if (parser_accept_word(parser, "case")) {
		attribute = new_attribute(parser, "case", place);
		attribute->has_arguments = true;
		attribute->arguments = parse_range(parser);
		if (!attribute->arguments)
			return NULL;
	} else {
		explain_label(parser);
		return NULL;
	}
	return parser_expect(parser, TOKEN_COLON, "':'") ? attribute : NULL;
}

/* arm = label { label } ( member | ";" ) */
static struct tree_field *parse_arm(struct parser *parser)
{
	const char *comment = parser_comment(parser);
	struct source_place place = parser_place(parser);
	struct tree_attribute *labels = NULL, **tail = &labels;
	struct tree_field *field;

	do {
		*tail = parse_label(parser);
		if (!*tail)
			return NULL;
		tail = &(*tail)->next;
	} while (parser_at_word(parser, "case") || parser_at_word(parser, "default"));
	field = parse_member(parser, true);
	if (!field)
		return NULL;
	if (!field->type)
		field->place = place;
	if (comment)
		field->comment = field->comment ? arena_printf(parser->arena, "%s\n%s", comment,
							       field->comment)
						: comment;
	*tail = field->attributes;
	field->attributes = labels;
	return field;
}

static struct tree_declarator *new_declarator(struct parser *parser, struct tree_name name)
{
	struct tree_declarator *declarator = ARENA_NEW(parser->arena, struct tree_declarator);

	declarator->name = name;
	declarator->place = name.place;
	return declarator;
}

/* "(" type NAME ")" */
static struct tree_field *parse_discriminant(struct parser *parser)
{
	struct tree_field *field = ARENA_NEW(parser->arena, struct tree_field);
	struct tree_name name;

	if (!parser_expect(parser, TOKEN_OPEN_PAREN, "'('"))
		return NULL;
	field->place = parser_place(parser);
	field->type = parse_type(parser);
	if (!field->type || !parser_name(parser, "the discriminant's name", &name))
		return NULL;
	field->declarators = new_declarator(parser, name);
	return parser_expect(parser, TOKEN_CLOSE_PAREN, "')'") ? field : NULL;
}

/* switch_is(discriminant) */
static struct tree_attribute *selector_of(struct parser *parser, struct tree_name discriminant)
{
	struct tree_attribute *attribute = new_attribute(parser, "switch_is", discriminant.place);

	attribute->has_arguments = true;
	attribute->arguments = ARENA_NEW(parser->arena, struct tree_expression);
	attribute->arguments->kind = TREE_REFERENCE;
	attribute->arguments->text = discriminant.text;
	attribute->arguments->place = discriminant.place;
	return attribute;
}

bool parse_encapsulated_union(struct parser *parser, struct tree_type *type)
{
	struct tree_field *discriminant, *value;
	struct tree_name name = {STANDARD_NAME, parser_place(parser)};
	bool is_good;

	parser->token++;
	discriminant = parse_discriminant(parser);
	if (!discriminant)
		return false;
	if (!parser_at(parser, TOKEN_OPEN_BRACE) && !parser_name(parser, "a name or '{'", &name))
		return false;
	value = ARENA_NEW(parser->arena, struct tree_field);
	value->place = name.place;
	value->attributes = selector_of(parser, discriminant->declarators->name);
	value->declarators = new_declarator(parser, name);
	value->type = ARENA_NEW(parser->arena, struct tree_type);
	value->type->kind = TREE_TYPE_UNION;
	value->type->place = type->place;
	discriminant->next = value;
	type->kind = TREE_TYPE_STRUCT;
	type->is_encapsulated = true;
	type->has_body = true;
	type->fields = discriminant;
	if (!parser_at(parser, TOKEN_OPEN_BRACE)) {
		parser_expected(parser, "'{'");
		return false;
	}
	if (!parser_enter(parser))
		return false;
	is_good = parse_members(parser, value->type, parse_arm);
	type->is_broken = value->type->is_broken;
	parser_leave(parser);
	return is_good;
}
