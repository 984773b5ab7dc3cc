/*
 * parse_type.c: types and declarators. In: tokens. Out: tree_type and tree_declarator: the words as they are
 * written, the base types told apart. No name is looked up.
 */
#include "parser.h"

#include <string.h>

enum size_word { SIZE_NONE, SIZE_CHAR, SIZE_8, SIZE_16, SIZE_32, SIZE_64, SIZE_MACHINE };

static const struct {
	const char *text;
	enum size_word size;
} size_words[] = {
	{"char", SIZE_CHAR},  {"small", SIZE_8},           {"__int8", SIZE_8},   {"short", SIZE_16},
	{"__int16", SIZE_16}, {"long", SIZE_32},           {"__int32", SIZE_32}, {"hyper", SIZE_64},
	{"__int64", SIZE_64}, {"__int3264", SIZE_MACHINE},
};

static const struct {
	const char *text;
	enum tree_base base;
} single_words[] = {
	{"void", TREE_BASE_VOID},   {"boolean", TREE_BASE_BOOLEAN}, {"byte", TREE_BASE_BYTE},
	{"float", TREE_BASE_FLOAT}, {"double", TREE_BASE_DOUBLE},   {"wchar_t", TREE_BASE_WCHAR},
};

static bool accept_size(struct parser *parser, enum size_word *ret_size)
{
	size_t i;

	for (i = 0; i < sizeof(size_words) / sizeof(size_words[0]); i++) {
		if (parser_accept_word(parser, size_words[i].text)) {
			*ret_size = size_words[i].size;
			return true;
		}
	}
	return false;
}

static enum tree_base base_of(enum size_word size, bool is_signed, bool is_unsigned)
{
	switch (size) {
	case SIZE_CHAR:
		return is_unsigned ? TREE_BASE_UINT8 : is_signed ? TREE_BASE_INT8 : TREE_BASE_CHAR;
	case SIZE_8:
		return is_unsigned ? TREE_BASE_UINT8 : TREE_BASE_INT8;
	case SIZE_16:
		return is_unsigned ? TREE_BASE_UINT16 : TREE_BASE_INT16;
	case SIZE_64:
		return is_unsigned ? TREE_BASE_UINT64 : TREE_BASE_INT64;
	case SIZE_MACHINE:
		return is_unsigned ? TREE_BASE_UINTPTR : TREE_BASE_INTPTR;
	default:
		return is_unsigned ? TREE_BASE_UINT32 : TREE_BASE_INT32;
	}
}

/*
 * base = "void" | "boolean" | "byte" | "float" | "double" | "wchar_t"
 *      | words out of "signed" | "unsigned", one of "char" "small" "short" "long" "hyper" "__int8".., "int"
 * False without an error when the next token begins no base type.
 */
static bool parse_base(struct parser *parser, struct tree_type *type)
{
	const struct token *first = parser->token;
	bool is_signed = false, is_unsigned = false, is_int = false, is_double = false;
	enum size_word size = SIZE_NONE;
	size_t i;

	for (i = 0; i < sizeof(single_words) / sizeof(single_words[0]); i++) {
		if (parser_accept_word(parser, single_words[i].text)) {
			type->base = single_words[i].base;
			return true;
		}
	}
	for (;;) {
		enum size_word found;

		if (parser_accept_word(parser, "signed")) {
			is_double |= is_signed;
			is_signed = true;
		} else if (parser_accept_word(parser, "unsigned")) {
			is_double |= is_unsigned;
			is_unsigned = true;
		} else if (parser_accept_word(parser, "int")) {
			is_double |= is_int;
			is_int = true;
		} else if (accept_size(parser, &found)) {
			is_double |= size != SIZE_NONE;
			size = found;
		} else {
			break;
		}
	}
	if (parser->token == first)
		return false;
	if (size == SIZE_32 && parser_accept_word(parser, "double"))
		diag_error(parser->diag,
			   source_span(token_place(parser->list, first), parser_last(parser)),
			   "there is no 'long double' in IDL: its longest is 'double'");
	else if (is_double || (is_signed && is_unsigned) || (is_int && size == SIZE_CHAR))
		diag_error(parser->diag,
			   source_span(token_place(parser->list, first), parser_last(parser)),
			   "these words do not make a type; 64-bit integers are 'hyper'");
	type->base = base_of(size, is_signed, is_unsigned);
	return true;
}

/* dimension = "[" [ "*" | expression ] "]" */
static struct tree_dimension *parse_dimension(struct parser *parser)
{
	struct tree_dimension *dimension = ARENA_NEW(parser->arena, struct tree_dimension);
	struct source_place open = parser_place(parser);

	parser->token++;
	if (parser_at(parser, TOKEN_STAR) && parser->token[1].kind == TOKEN_CLOSE_BRACKET) {
		parser->token++;
	} else if (!parser_at(parser, TOKEN_CLOSE_BRACKET)) {
		dimension->length = parse_expression(parser);
		if (!dimension->length)
			return NULL;
	}
	if (!parser_expect(parser, TOKEN_CLOSE_BRACKET, "']'"))
		return NULL;
	dimension->place = source_span(open, parser_last(parser));
	return dimension;
}

/* declarator = { "*" } [ NAME ] { dimension } */
struct tree_declarator *parse_declarator(struct parser *parser, bool needs_name)
{
	struct tree_declarator *declarator = ARENA_NEW(parser->arena, struct tree_declarator);
	struct tree_dimension **tail = &declarator->dimensions;
	struct source_place first = parser_place(parser);
	uint32_t dimensions = 0;

	while (parser_accept(parser, TOKEN_STAR))
		declarator->pointers++;
	if (declarator->pointers > TREE_MAX_NESTING) {
		diag_error(parser->diag, first, "nested more than %u deep", TREE_MAX_NESTING);
		return NULL;
	}
	if (parser_at(parser, TOKEN_OPEN_PAREN) && needs_name) {
		diag_error(
			parser->diag, parser_place(parser),
			"declarators in parentheses (pointers to functions or arrays) are not supported "
			"by ingotc");
		return NULL;
	}
	if (parser_at_word(parser, "const")) {
		diag_error(parser->diag, parser_place(parser),
			   "'const' stands in front of the type that a pointer points to");
		return NULL;
	}
	if ((needs_name || parser_at(parser, TOKEN_NAME)) &&
	    !parser_name(parser, "a name", &declarator->name))
		return NULL;
	while (parser_at(parser, TOKEN_OPEN_BRACKET)) {
		if (++dimensions > TREE_MAX_NESTING) {
			diag_error(parser->diag, parser_place(parser), "nested more than %u deep",
				   TREE_MAX_NESTING);
			return NULL;
		}
		*tail = parse_dimension(parser);
		if (!*tail)
			return NULL;
		tail = &(*tail)->next;
	}
	declarator->place = declarator->name.text ? declarator->name.place : first;
	if (parser_at(parser, TOKEN_COLON)) {
		diag_error(parser->diag, parser_place(parser),
			   "bit fields are not supported by ingotc");
		return NULL;
	}
	return declarator;
}

/* declarators = declarator { "," declarator } */
struct tree_declarator *parse_declarators(struct parser *parser)
{
	struct tree_declarator *first = NULL, **tail = &first;

	do {
		*tail = parse_declarator(parser, true);
		if (!*tail)
			return NULL;
		tail = &(*tail)->next;
	} while (parser_accept(parser, TOKEN_COMMA));
	return first;
}

/* What C reaches without a name: only a struct or union without a tag is one. */
static struct tree_declarator *no_declarator(struct parser *parser, struct tree_type *type)
{
	struct tree_declarator *declarator = ARENA_NEW(parser->arena, struct tree_declarator);

	if (type->kind == TREE_TYPE_ENUM || type->name.text) {
		diag_error(parser->diag, parser_place(parser),
			   "expected a member's name: only a struct or union without a tag needs "
			   "none");
		return NULL;
	}
	declarator->place = type->place;
	type->is_unnamed = true;
	return declarator;
}

/*
 * member = attributes [ type [ declarators ] ] ";"
 * without declarators only behind a body, without a type only in a union
 */
struct tree_field *parse_member(struct parser *parser, bool is_union)
{
	struct tree_field *field = ARENA_NEW(parser->arena, struct tree_field);

	field->comment = parser_comment(parser);
	field->place = parser_place(parser);
	if (!parse_attributes(parser, &field->attributes))
		return NULL;
	if (!is_union || !parser_at(parser, TOKEN_SEMICOLON)) {
		field->place = parser_place(parser);
		field->type = parse_type(parser);
		if (!field->type)
			return NULL;
		field->declarators = field->type->has_body && parser_at(parser, TOKEN_SEMICOLON)
					     ? no_declarator(parser, field->type)
					     : parse_declarators(parser);
		if (!field->declarators)
			return NULL;
	}
	if (!parser_expect(parser, TOKEN_SEMICOLON, "';'"))
		return NULL;
	field->comment = parser_comment_behind(parser, field->comment);
	return field;
}

static struct tree_field *parse_struct_member(struct parser *parser)
{
	return parse_member(parser, false);
}

static struct tree_field *parse_union_member(struct parser *parser)
{
	return parse_member(parser, true);
}

/* members = "{" { member } "}" */
bool parse_members(struct parser *parser, struct tree_type *type,
		   struct tree_field *(*parse)(struct parser *parser))
{
	struct source_place open = parser_place(parser);
	struct tree_field **tail = &type->fields;

	parser->token++;
	type->has_body = true;
	while (!parser_at(parser, TOKEN_CLOSE_BRACE)) {
		const struct token *first = parser->token;

		if (parser_at(parser, TOKEN_END)) {
			parser_expected(parser, "'}'");
			diag_note(parser->diag, open, "to close this one");
			return false;
		}
		*tail = parse(parser);
		if (*tail) {
			tail = &(*tail)->next;
		} else {
			type->is_broken = true;
			parser_recover(parser, first);
			if (parser->token == first)
				return false;
		}
	}
	parser->token++;
	return true;
}

/* enumerator = NAME [ "=" expression ] */
static struct tree_enumerator *parse_enumerator(struct parser *parser)
{
	struct tree_enumerator *enumerator = ARENA_NEW(parser->arena, struct tree_enumerator);

	enumerator->comment = parser_comment(parser);
	if (!parser_name(parser, "a name", &enumerator->name))
		return NULL;
	if (parser_accept(parser, TOKEN_ASSIGN)) {
		enumerator->value = parse_expression(parser);
		if (!enumerator->value)
			return NULL;
	}
	enumerator->comment = parser_comment_behind(parser, enumerator->comment);
	return enumerator;
}

/* enumerators = "{" enumerator { "," enumerator } [ "," ] "}" */
static bool parse_enumerators(struct parser *parser, struct tree_type *type)
{
	struct tree_enumerator **tail = &type->enumerators, *enumerator;

	parser->token++;
	type->has_body = true;
	if (parser_accept(parser, TOKEN_CLOSE_BRACE))
		return true; /* the model says that one is needed */
	for (;;) {
		if (parser_at(parser, TOKEN_CLOSE_BRACE))
			break;
		enumerator = parse_enumerator(parser);
		*tail = enumerator;
		if (!enumerator)
			return false;
		tail = &enumerator->next;
		if (!parser_accept(parser, TOKEN_COMMA))
			break;
		enumerator->comment = parser_comment_behind(parser, enumerator->comment);
	}
	return parser_expect(parser, TOKEN_CLOSE_BRACE, "',' or '}'");
}

/* `union U swich (`: only `switch` goes on with a parenthesis there. */
static bool is_nearly_switch(struct parser *parser)
{
	struct spelling spelling;

	if (!parser_at(parser, TOKEN_NAME) || parser->token[1].kind != TOKEN_OPEN_PAREN)
		return false;
	spelling_init(&spelling, parser_text(parser, parser->token));
	spelling_offer(&spelling, "switch");
	if (spelling.nearest)
		diag_error(parser->diag, parser_place(parser), "did you mean '%s'?",
			   spelling.nearest);
	return spelling.nearest != NULL;
}

/*
 * constructed = ( "struct" | "union" ) ( NAME [ members ] | members ) | "enum" ( NAME [ enumerators ] | enumerators )
 *             | "union" [ NAME ] "switch" encapsulated
 */
static bool parse_constructed(struct parser *parser, struct tree_type *type)
{
	struct source_place first = parser_last(parser);
	bool is_union = type->kind == TREE_TYPE_UNION, is_good;

	if (!parser_at(parser, TOKEN_OPEN_BRACE) &&
	    !(is_union && parser_at_word(parser, "switch")) &&
	    !parser_name(parser, "a name or '{'", &type->name))
		return false;
	type->place = source_span(first, parser_last(parser));
	if (is_union && parser_at_word(parser, "switch"))
		return parse_encapsulated_union(parser, type);
	if (is_union && is_nearly_switch(parser))
		return false;
	if (!parser_at(parser, TOKEN_OPEN_BRACE))
		return true;
	if (!parser_enter(parser))
		return false;
	is_good = type->kind == TREE_TYPE_ENUM
			  ? parse_enumerators(parser, type)
			  : parse_members(parser, type,
					  is_union ? parse_union_member : parse_struct_member);
	parser_leave(parser);
	return is_good;
}

static bool next_is_type_word(const struct parser *parser)
{
	return parser_at(parser, TOKEN_NAME) && word_is_type(parser_text(parser, parser->token));
}

/* A word that no type can follow in this way, and that is nearly a keyword; reported. */
static bool is_slip(struct parser *parser, const struct tree_name *word)
{
	const struct token *token = parser->token;
	bool is_two = token[0].kind == TOKEN_NAME &&
		      (token[1].kind == TOKEN_NAME || token[1].kind == TOKEN_OPEN_BRACE);
	struct spelling spelling;

	spelling_init(&spelling, word->text);
	if (next_is_type_word(parser)) {
		word_type_offer(&spelling);
		spelling_offer(&spelling, "const");
	} else if (is_two || token->kind == TOKEN_OPEN_BRACE) {
		spelling_offer(&spelling, "struct");
		spelling_offer(&spelling, "union");
		spelling_offer(&spelling, "enum");
	}
	if (spelling.nearest)
		diag_error(parser->diag, word->place, "expected a type; did you mean '%s'?",
			   spelling.nearest);
	return spelling.nearest != NULL;
}

/* `unsigned lnog a`: behind the words of a base type one name can follow, and not two. */
static bool is_slip_in_base(struct parser *parser)
{
	struct spelling spelling;

	if (!parser_at(parser, TOKEN_NAME) || parser->token[1].kind != TOKEN_NAME ||
	    word_is_keyword(parser_text(parser, parser->token)))
		return false;
	spelling_init(&spelling, parser_text(parser, parser->token));
	word_type_offer(&spelling);
	if (spelling.nearest)
		diag_error(parser->diag, parser_place(parser),
			   "expected a type; did you mean '%s'?", spelling.nearest);
	return spelling.nearest != NULL;
}

/* type = [ "const" ] ( base | constructed | NAME ) */
struct tree_type *parse_type(struct parser *parser)
{
	struct tree_type *type = ARENA_NEW(parser->arena, struct tree_type);
	struct source_place first;

	type->is_const = parser_accept_word(parser, "const");
	first = parser_place(parser);
	if (parser_accept_word(parser, "struct"))
		type->kind = TREE_TYPE_STRUCT;
	else if (parser_accept_word(parser, "union"))
		type->kind = TREE_TYPE_UNION;
	else if (parser_accept_word(parser, "enum"))
		type->kind = TREE_TYPE_ENUM;
	else if (parse_base(parser, type))
		type->kind = TREE_TYPE_BASE;
	else
		type->kind = TREE_TYPE_NAMED;
	if (type->kind == TREE_TYPE_BASE) {
		type->place = source_span(first, parser_last(parser));
		return is_slip_in_base(parser) ? NULL : type;
	}
	if (type->kind == TREE_TYPE_NAMED) {
		if (!parser_name(parser, "a type", &type->name))
			return NULL;
		type->place = type->name.place;
		return is_slip(parser, &type->name) ? NULL : type;
	}
	return parse_constructed(parser, type) ? type : NULL;
}
