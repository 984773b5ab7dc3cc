/*
 * parse_x.c: the top level of .x files: constants, definitions of types, programs. In: tokens. Out: tree_x_file. What
 * is declared in a namespace is declared in the file: C has no namespaces, and rpcgen none either.
 */
#include "parser_x.h"

#include "literal.h"

static struct tree_x_item *new_item(struct parser *parser, enum tree_x_item_kind kind)
{
	struct tree_x_item *item = ARENA_NEW(parser->arena, struct tree_x_item);

	item->kind = kind;
	item->place = parser_place(parser);
	return item;
}

/* The lines of a % line that ends with backslashes, as one. */
static const char *joined(struct arena *arena, const char *text, size_t length)
{
	const char *end = text + length;
	char *line = arena_alloc(arena, length + 1), *to = line;

	while (text < end) {
		size_t skipped = source_continuation(text);

		text += skipped;
		if (!skipped)
			*to++ = *text++;
	}
	return line;
}

/* quote = a line that began with % */
static struct tree_x_item *parse_quote(struct parser *parser)
{
	struct tree_x_item *item = new_item(parser, TREE_X_QUOTE);

	item->text = joined(parser->arena, parser->list->file->text + parser->token->offset + 1,
			    parser->token->length - 1);
	parser->token++;
	return item;
}

/* import = "import" STRING ";" */
static struct tree_x_item *parse_import(struct parser *parser)
{
	struct tree_x_item *item = new_item(parser, TREE_X_IMPORT);

	parser->token++;
	if (!parse_string(parser, "a file name in quotes", &item->text))
		return NULL;
	return parser_expect(parser, TOKEN_SEMICOLON, "';'") ? item : NULL;
}

/* const = "const" NAME "=" expression ";" */
static struct tree_x_item *parse_const(struct parser *parser)
{
	struct tree_x_item *item = new_item(parser, TREE_X_CONST);

	parser->token++;
	if (!parser_name(parser, "the constant's name", &item->name) ||
	    !parser_expect(parser, TOKEN_ASSIGN, "'='"))
		return NULL;
	item->place = item->name.place;
	item->value = parse_expression(parser);
	return item->value && parser_expect(parser, TOKEN_SEMICOLON, "';'") ? item : NULL;
}

/* typedef = "typedef" declaration ";" */
static struct tree_x_item *parse_typedef(struct parser *parser)
{
	struct tree_x_item *item = new_item(parser, TREE_X_TYPEDEF);

	parser->token++;
	item->declaration = parse_x_declaration(parser);
	if (!item->declaration)
		return NULL;
	if (!item->declaration->name.text) {
		diag_error(parser->diag, item->place, "a typedef needs a name and a type");
		return NULL;
	}
	item->place = item->declaration->place;
	return parser_expect(parser, TOKEN_SEMICOLON, "';'") ? item : NULL;
}

/* type = compound ";" */
static struct tree_x_item *read_type(struct parser *parser)
{
	struct tree_x_item *item = new_item(parser, TREE_X_TYPE);

	item->type = parse_x_compound(parser);
	if (!item->type)
		return NULL;
	item->place = item->type->place;
	if (item->type->kind == TREE_X_TYPE_NAMED) {
		parser_expected(parser,
				item->type->keyword == TREE_X_TYPE_UNION ? "'switch'" : "'{'");
		return NULL;
	}
	if (!item->type->name.text) {
		diag_error(parser->diag, item->place, "a type that is defined here needs a name");
		return NULL;
	}
	return parser_expect(parser, TOKEN_SEMICOLON, "';'") ? item : NULL;
}

/* arguments = "(" [ "void" | argument { "," argument } ] ")" */
static bool parse_arguments(struct parser *parser, struct tree_x_procedure *procedure)
{
	struct tree_x_declaration **tail = &procedure->parameters;

	if (!parser_expect(parser, TOKEN_OPEN_PAREN, "'('"))
		return false;
	if (parser_accept(parser, TOKEN_CLOSE_PAREN))
		return true;
	if (parser_at_word(parser, "void") && parser->token[1].kind == TOKEN_CLOSE_PAREN) {
		parser->token += 2;
		return true;
	}
	for (;;) {
		struct tree_x_declaration *argument = parse_x_argument(parser);

		*tail = argument;
		if (!argument)
			return false;
		tail = &argument->next;
		argument->comment = parser_comment_behind(parser, argument->comment);
		if (!parser_accept(parser, TOKEN_COMMA))
			break;
		argument->comment = parser_comment_behind(parser, argument->comment);
	}
	return parser_expect(parser, TOKEN_CLOSE_PAREN, "',' or ')'");
}

/* procedure = result NAME arguments "=" expression ";" */
static struct tree_x_procedure *parse_procedure(struct parser *parser)
{
	struct tree_x_procedure *procedure = ARENA_NEW(parser->arena, struct tree_x_procedure);

	procedure->comment = parser_comment(parser);
	procedure->result = parse_x_result(parser);
	if (!procedure->result || !parser_name(parser, "the procedure's name", &procedure->name) ||
	    !parse_arguments(parser, procedure) || !parser_expect(parser, TOKEN_ASSIGN, "'='"))
		return NULL;
	procedure->number = parse_expression(parser);
	if (!procedure->number || !parser_expect(parser, TOKEN_SEMICOLON, "';'"))
		return NULL;
	procedure->comment = parser_comment_behind(parser, procedure->comment);
	return procedure;
}

/* "}" "=" expression ";", the end of a version and of a program */
static struct tree_expression *parse_end(struct parser *parser)
{
	struct tree_expression *number;

	if (!parser_expect(parser, TOKEN_CLOSE_BRACE, "'}'") ||
	    !parser_expect(parser, TOKEN_ASSIGN, "'='"))
		return NULL;
	number = parse_expression(parser);
	return number && parser_expect(parser, TOKEN_SEMICOLON, "';'") ? number : NULL;
}

static bool at_end_of_body(const struct parser *parser)
{
	return parser_at(parser, TOKEN_CLOSE_BRACE) || parser_at(parser, TOKEN_END);
}

/* The next token is the first of a body, and not its end. */
static void refuse_empty(struct parser *parser, const struct tree_name *owner, const char *text)
{
	if (parser_at(parser, TOKEN_CLOSE_BRACE))
		diag_error(parser->diag, owner->place, "%s", text);
}

/* version = "version" NAME "{" procedure { procedure } "}" "=" expression ";" */
static struct tree_x_version *parse_version(struct parser *parser)
{
	struct tree_x_version *version = ARENA_NEW(parser->arena, struct tree_x_version);
	struct tree_x_procedure **tail = &version->procedures;

	version->comment = parser_comment(parser);
	if (!parser_accept_word(parser, "version")) {
		parser_expected(parser, "'version' or '}'");
		return NULL;
	}
	if (!parser_name(parser, "the version's name", &version->name) ||
	    !parser_expect(parser, TOKEN_OPEN_BRACE, "'{'"))
		return NULL;
	refuse_empty(parser, &version->name, "a version has at least one procedure");
	while (!at_end_of_body(parser)) {
		const struct token *first = parser->token;

		*tail = parse_procedure(parser);
		if (*tail)
			tail = &(*tail)->next;
		else
			parser_recover(parser, first);
	}
	version->number = parse_end(parser);
	return version->number ? version : NULL;
}

/* program = "program" NAME "{" version { version } "}" "=" expression ";" */
static struct tree_x_item *parse_program(struct parser *parser)
{
	struct tree_x_item *item = new_item(parser, TREE_X_PROGRAM);
	struct tree_x_version **tail = &item->versions;

	parser->token++;
	if (!parser_name(parser, "the program's name", &item->name) ||
	    !parser_expect(parser, TOKEN_OPEN_BRACE, "'{'"))
		return NULL;
	item->place = item->name.place;
	refuse_empty(parser, &item->name, "a program has at least one version");
	while (!at_end_of_body(parser)) {
		const struct token *first = parser->token;

		*tail = parse_version(parser);
		if (*tail)
			tail = &(*tail)->next;
		else
			parser_recover(parser, first);
	}
	item->value = parse_end(parser);
	return item->value ? item : NULL;
}

static void explain_declaration(struct parser *parser)
{
	static const char *const words[] = {"const",  "enum",    "import", "namespace",
					    "struct", "typedef", "union",  "program"};
	struct spelling spelling;
	const char *text;

	if (parser_at(parser, TOKEN_CLOSE_BRACE)) {
		diag_error(parser->diag, parser_place(parser), "this '}' closes nothing");
		return;
	}
	if (!parser_at(parser, TOKEN_NAME)) {
		parser_expected(parser, "a declaration");
		return;
	}
	text = parser_text(parser, parser->token);
	spelling_init(&spelling, text);
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		spelling_offer(&spelling, words[i]);
	if (spelling.nearest)
		diag_error(parser->diag, parser_place(parser),
			   "expected a declaration; did you mean '%s'?", spelling.nearest);
	else
		parser_expected(parser, "const, enum, struct, typedef, union or program");
}

static struct tree_x_item *parse_item(struct parser *parser)
{
	const char *comment = parser_comment(parser);
	struct tree_x_item *item = NULL;

	if (parser_at(parser, TOKEN_QUOTE))
		item = parse_quote(parser);
	else if (parser_at_word(parser, "const"))
		item = parse_const(parser);
	else if (parser_at_word(parser, "typedef"))
		item = parse_typedef(parser);
	else if (parser_at_word(parser, "struct") || parser_at_word(parser, "union") ||
		 parser_at_word(parser, "enum"))
		item = read_type(parser);
	else if (parser_at_word(parser, "program"))
		item = parse_program(parser);
	else if (parser_at_word(parser, "import"))
		item = parse_import(parser);
	else
		explain_declaration(parser);
	if (item)
		item->comment = comment;
	/* Behind the others stands what is about a part of them. */
	if (item && (item->kind == TREE_X_CONST || item->kind == TREE_X_TYPEDEF ||
		     item->kind == TREE_X_TYPE))
		item->comment = parser_comment_behind(parser, comment);
	return item;
}

/* "namespace" NAME "{"; its items are the file's */
static bool open_namespace(struct parser *parser)
{
	struct tree_name name;

	parser->token++;
	return parser_name(parser, "the namespace's name", &name) &&
	       parser_expect(parser, TOKEN_OPEN_BRACE, "'{'");
}

/* file = { item | namespace | ";" }        namespace = "namespace" NAME "{" file "}" */
static void parse_items(struct parser *parser, struct tree_x_item **tail)
{
	uint32_t open = 0;

	while (!parser_at(parser, TOKEN_END)) {
		const struct token *first = parser->token;

		if (parser_accept(parser, TOKEN_SEMICOLON))
			continue;
		if (open && parser_accept(parser, TOKEN_CLOSE_BRACE)) {
			open--;
			continue;
		}
		if (parser_at_word(parser, "namespace")) {
			if (open_namespace(parser))
				open++;
			else
				parser_recover(parser, first);
			continue;
		}
		*tail = parse_item(parser);
		if (*tail)
			tail = &(*tail)->next;
		else if (parser_at(parser, TOKEN_CLOSE_BRACE))
			parser->token++;
		else
			parser_recover(parser, first);
	}
	if (open)
		parser_expected(parser, "'}'");
}

const struct tree_x_file *parse_x(struct arena *arena, struct diag *diag,
				  const struct token_list *tokens)
{
	struct tree_x_file *file = ARENA_NEW(arena, struct tree_x_file);
	struct tree_file suspects = {.source = tokens->file};
	struct parser parser = {.arena = arena,
				.diag = diag,
				.list = tokens,
				.token = tokens->tokens,
				.file = &suspects,
				.is_x = true};

	file->source = tokens->file;
	parse_items(&parser, &file->items);
	file->suspects = suspects.suspects;
	return file;
}

struct tree_expression *parse_x_number(struct arena *arena, struct diag *diag,
				       const struct token_list *tokens)
{
	struct tree_file suspects = {.source = tokens->file};
	struct parser parser = {.arena = arena,
				.diag = diag,
				.list = tokens,
				.token = tokens->tokens,
				.file = &suspects,
				.is_x = true};
	struct tree_expression *expression = parse_expression(&parser);

	return expression && parser_at(&parser, TOKEN_END) ? expression : NULL;
}
