/*
 * parse_x_type.c: declarations and types of .x files. In: tokens. Out: tree_x_declaration and tree_x_type. What
 * rpcgen refuses for want of a typedef (arrays of arrays, of pointers) is refused here too, and said to be so.
 */
#include "parser_x.h"

/* base = "int" | "unsigned" [ "int" | "hyper" | "long" | "short" | "char" ] | ... */
static const struct {
	const char *word;
	enum tree_x_base base;
	enum tree_x_base unsigned_base; /* VOID: the word does not follow `unsigned` */
} bases[] = {
	{"void", TREE_X_VOID, TREE_X_VOID},
	{"int", TREE_X_INT, TREE_X_UNSIGNED_INT},
	{"hyper", TREE_X_HYPER, TREE_X_UNSIGNED_HYPER},
	{"long", TREE_X_LONG, TREE_X_UNSIGNED_LONG},
	{"short", TREE_X_SHORT, TREE_X_UNSIGNED_SHORT},
	{"char", TREE_X_CHAR, TREE_X_UNSIGNED_CHAR},
	{"float", TREE_X_FLOAT, TREE_X_VOID},
	{"double", TREE_X_DOUBLE, TREE_X_VOID},
	{"bool", TREE_X_BOOL, TREE_X_VOID},
	{"string", TREE_X_STRING, TREE_X_VOID},
	{"opaque", TREE_X_OPAQUE, TREE_X_VOID},
};

static struct tree_x_type *new_type(struct parser *parser, enum tree_x_type_kind kind)
{
	struct tree_x_type *type = ARENA_NEW(parser->arena, struct tree_x_type);

	type->kind = kind;
	type->place = parser_place(parser);
	return type;
}

static void *fail(struct parser *parser, struct source_place place, const char *text)
{
	diag_error(parser->diag, place, "%s", text);
	return NULL;
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

/* enum body = "{" enumerator { "," enumerator } [ "," ] "}" */
static bool parse_enumerators(struct parser *parser, struct tree_x_type *type)
{
	struct tree_enumerator **tail = &type->enumerators, *enumerator;

	parser->token++;
	for (;;) {
		if (type->enumerators && parser_at(parser, TOKEN_CLOSE_BRACE))
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

/* Goes on behind the part of a body that was not understood. */
static void recover_in_body(struct parser *parser, struct tree_x_type *type,
			    const struct token *first)
{
	type->is_broken = true;
	parser_recover(parser, first);
}

/* struct body = "{" { declaration ";" } "}" */
static bool read_members(struct parser *parser, struct tree_x_type *type)
{
	struct tree_x_declaration **tail = &type->declarations, *declaration;

	parser->token++;
	while (!parser_accept(parser, TOKEN_CLOSE_BRACE)) {
		const struct token *first = parser->token;

		if (parser_at(parser, TOKEN_END)) {
			parser_expected(parser, "'}'");
			return false;
		}
		declaration = parse_x_declaration(parser);
		if (declaration && parser_expect(parser, TOKEN_SEMICOLON, "';'")) {
			declaration->comment = parser_comment_behind(parser, declaration->comment);
			*tail = declaration;
			tail = &declaration->next;
			continue;
		}
		*tail = NULL;
		recover_in_body(parser, type, first);
	}
	return true;
}

/* label = "case" expression ":" | "default" ":" */
static bool parse_label(struct parser *parser, struct tree_x_arm *arm,
			struct tree_expression ***tail)
{
	struct source_place place = parser_place(parser);

	if (parser_accept_word(parser, "default")) {
		if (arm->is_default)
			return fail(parser, place, "'default' is here twice") != NULL;
		arm->is_default = true;
		arm->default_place = place;
	} else if (parser_accept_word(parser, "case")) {
		**tail = parse_expression(parser);
		if (!**tail)
			return false;
		*tail = &(**tail)->next;
	} else {
		parser_expected(parser, "'case', 'default' or '}'");
		return false;
	}
	return parser_expect(parser, TOKEN_COLON, "':'");
}

static bool at_label(const struct parser *parser)
{
	return parser_at_word(parser, "case") || parser_at_word(parser, "default");
}

/* arm = label { label } declaration ";" */
static struct tree_x_arm *parse_arm(struct parser *parser)
{
	struct tree_x_arm *arm = ARENA_NEW(parser->arena, struct tree_x_arm);
	struct tree_expression **tail = &arm->cases;
	const char *comment = parser_comment(parser);

	arm->place = parser_place(parser);
	do {
		if (!parse_label(parser, arm, &tail))
			return NULL;
	} while (at_label(parser));
	arm->declaration = parse_x_declaration(parser);
	if (!arm->declaration || !parser_expect(parser, TOKEN_SEMICOLON, "';'"))
		return NULL;
	if (!arm->declaration->comment)
		arm->declaration->comment = comment;
	arm->declaration->comment = parser_comment_behind(parser, arm->declaration->comment);
	return arm;
}

/* union body = "switch" "(" declaration ")" "{" arm { arm } "}" */
static bool parse_union_body(struct parser *parser, struct tree_x_type *type)
{
	struct tree_x_arm **tail = &type->arms;

	parser->token++;
	if (!parser_expect(parser, TOKEN_OPEN_PAREN, "'('"))
		return false;
	type->declarations = parse_x_declaration(parser);
	if (!type->declarations || !parser_expect(parser, TOKEN_CLOSE_PAREN, "')'") ||
	    !parser_expect(parser, TOKEN_OPEN_BRACE, "'{'"))
		return false;
	while (!parser_accept(parser, TOKEN_CLOSE_BRACE)) {
		const struct token *first = parser->token;

		if (parser_at(parser, TOKEN_END)) {
			parser_expected(parser, "'}'");
			return false;
		}
		*tail = parse_arm(parser);
		if (*tail)
			tail = &(*tail)->next;
		else
			recover_in_body(parser, type, first);
	}
	return true;
}

static bool parse_body(struct parser *parser, struct tree_x_type *type)
{
	bool is_good;

	if (!parser_enter(parser))
		return false;
	if (type->kind == TREE_X_TYPE_STRUCT)
		is_good = read_members(parser, type);
	else if (type->kind == TREE_X_TYPE_UNION)
		is_good = parse_union_body(parser, type);
	else
		is_good = parse_enumerators(parser, type);
	parser_leave(parser);
	return is_good;
}

/*
 * compound = ( "struct" | "enum" ) ( NAME | [ NAME ] body )
 *          | "union" ( NAME | [ NAME ] "switch" body )
 */
struct tree_x_type *parse_x_compound(struct parser *parser)
{
	struct tree_x_type *type =
		new_type(parser, parser_at_word(parser, "struct")  ? TREE_X_TYPE_STRUCT
				 : parser_at_word(parser, "union") ? TREE_X_TYPE_UNION
								   : TREE_X_TYPE_ENUM);
	bool is_union = type->kind == TREE_X_TYPE_UNION;
	const char *body = is_union ? "a name or 'switch'" : "a name or '{'";
	bool has_body;

	type->keyword = type->kind;
	parser->token++;
	has_body =
		is_union ? parser_at_word(parser, "switch") : parser_at(parser, TOKEN_OPEN_BRACE);
	if (!has_body && !parser_name(parser, body, &type->name))
		return NULL;
	type->place = source_span(type->place, parser_last(parser));
	has_body =
		is_union ? parser_at_word(parser, "switch") : parser_at(parser, TOKEN_OPEN_BRACE);
	if (!has_body) {
		type->kind = TREE_X_TYPE_NAMED;
		return type;
	}
	return parse_body(parser, type) ? type : NULL;
}

static bool at_base(const struct parser *parser, size_t *ret_which)
{
	for (size_t i = 0; i < sizeof(bases) / sizeof(bases[0]); i++) {
		if (parser_at_word(parser, bases[i].word)) {
			*ret_which = i;
			return true;
		}
	}
	return false;
}

/* type = base | compound | NAME */
static struct tree_x_type *read_type(struct parser *parser)
{
	struct tree_x_type *type;
	size_t which;

	if (parser_at_word(parser, "struct") || parser_at_word(parser, "union") ||
	    parser_at_word(parser, "enum"))
		return parse_x_compound(parser);
	type = new_type(parser, TREE_X_TYPE_BASE);
	if (parser_at_word(parser, "quadruple"))
		return fail(parser, type->place,
			    "'quadruple' is not supported by ingotc: no C type here holds one");
	if (parser_accept_word(parser, "unsigned")) {
		type->base = TREE_X_UNSIGNED_INT;
		if (at_base(parser, &which) && bases[which].unsigned_base != TREE_X_VOID) {
			type->base = bases[which].unsigned_base;
			parser->token++;
		}
		type->place = source_span(type->place, parser_last(parser));
		return type;
	}
	if (at_base(parser, &which)) {
		type->base = bases[which].base;
		parser->token++;
		return type;
	}
	type->kind = type->keyword = TREE_X_TYPE_NAMED;
	return parser_name(parser, "a type", &type->name) ? type : NULL;
}

static bool is_base(const struct tree_x_type *type, enum tree_x_base base)
{
	return type->kind == TREE_X_TYPE_BASE && type->base == base;
}

/* bounds = "[" bound "]" | "<" [ bound ] ">" */
static bool parse_bounds(struct parser *parser, struct tree_x_declaration *declaration)
{
	bool is_fixed = parser_accept(parser, TOKEN_OPEN_BRACKET);

	if (!is_fixed && !parser_accept(parser, TOKEN_LESS))
		return true;
	declaration->form = is_fixed ? TREE_X_FIXED : TREE_X_COUNTED;
	if (is_fixed || !parser_at(parser, TOKEN_GREATER)) {
		declaration->bound = parse_bound(parser);
		if (!declaration->bound)
			return false;
	}
	if (is_fixed ? !parser_expect(parser, TOKEN_CLOSE_BRACKET, "']'")
		     : !parser_expect(parser, TOKEN_GREATER, "'>'"))
		return false;
	if (parser_at(parser, TOKEN_OPEN_BRACKET) || parser_at(parser, TOKEN_LESS))
		return fail(parser, parser_place(parser),
			    "an array of arrays needs a typedef for the inner one") != NULL;
	return true;
}

/* What string, opaque and pointers may look like. */
static bool check_form(struct parser *parser, struct tree_x_declaration *declaration)
{
	bool is_string = is_base(declaration->type, TREE_X_STRING);
	bool is_opaque = is_base(declaration->type, TREE_X_OPAQUE);

	if (is_string && declaration->form == TREE_X_PLAIN)
		declaration->form = TREE_X_COUNTED;
	else if (is_string && declaration->form == TREE_X_FIXED)
		return fail(parser, declaration->place,
			    "a string has no fixed length: write string name<N>, or for an array of "
			    "strings a typedef") != NULL;
	else if (is_opaque && declaration->form == TREE_X_PLAIN)
		return fail(parser, declaration->place,
			    "opaque is an array of bytes: write opaque name[N] or name<N>") != NULL;
	else if ((is_string || is_opaque) && declaration->form == TREE_X_OPTIONAL)
		return fail(parser, declaration->place,
			    "a pointer to this needs a typedef for what it leads to") != NULL;
	return true;
}

/*
 * declaration = "void" | type NAME [ bounds ] | type "*" NAME
 */
struct tree_x_declaration *parse_x_declaration(struct parser *parser)
{
	struct tree_x_declaration *declaration =
		ARENA_NEW(parser->arena, struct tree_x_declaration);

	declaration->comment = parser_comment(parser);
	declaration->place = parser_place(parser);
	declaration->type = read_type(parser);
	if (!declaration->type)
		return NULL;
	if (is_base(declaration->type, TREE_X_VOID) && !parser_at(parser, TOKEN_STAR) &&
	    !parser_at(parser, TOKEN_NAME))
		return declaration;
	if (parser_accept(parser, TOKEN_STAR))
		declaration->form = TREE_X_OPTIONAL;
	if (!parser_name(parser, "a name", &declaration->name))
		return NULL;
	declaration->place = declaration->name.place;
	if (is_base(declaration->type, TREE_X_VOID))
		return fail(parser, declaration->place, "a value cannot be void");
	if (declaration->form == TREE_X_OPTIONAL) {
		if (parser_at(parser, TOKEN_OPEN_BRACKET) || parser_at(parser, TOKEN_LESS))
			return fail(parser, parser_place(parser),
				    "an array of pointers needs a typedef for the pointer");
		return check_form(parser, declaration) ? declaration : NULL;
	}
	return parse_bounds(parser, declaration) && check_form(parser, declaration) ? declaration
										    : NULL;
}

/* argument = type [ "*" ] [ NAME ] [ "<" [ bound ] ">" ]     bounds for a string alone */
struct tree_x_declaration *parse_x_argument(struct parser *parser)
{
	struct tree_x_declaration *declaration =
		ARENA_NEW(parser->arena, struct tree_x_declaration);

	declaration->comment = parser_comment(parser);
	declaration->place = parser_place(parser);
	declaration->type = read_type(parser);
	if (!declaration->type)
		return NULL;
	if (parser_accept(parser, TOKEN_STAR))
		declaration->form = TREE_X_OPTIONAL;
	if (parser_at(parser, TOKEN_NAME) && !parser_name(parser, "a name", &declaration->name))
		return NULL;
	if ((parser_at(parser, TOKEN_LESS) && !is_base(declaration->type, TREE_X_STRING)) ||
	    parser_at(parser, TOKEN_OPEN_BRACKET) || is_base(declaration->type, TREE_X_OPAQUE))
		return fail(parser, parser_place(parser),
			    "an array as an argument needs a typedef");
	if (!parse_bounds(parser, declaration) || !check_form(parser, declaration))
		return NULL;
	return declaration;
}

/* result = type */
struct tree_x_declaration *parse_x_result(struct parser *parser)
{
	struct tree_x_declaration *declaration =
		ARENA_NEW(parser->arena, struct tree_x_declaration);

	declaration->place = parser_place(parser);
	declaration->type = read_type(parser);
	if (!declaration->type)
		return NULL;
	if (is_base(declaration->type, TREE_X_OPAQUE) || parser_at(parser, TOKEN_STAR) ||
	    parser_at(parser, TOKEN_LESS))
		return fail(parser, declaration->place,
			    "an array or a pointer as a result needs a typedef");
	return check_form(parser, declaration) ? declaration : NULL;
}
