/*
 * parse_idl.c: files, interfaces, declarations and operations. In: tokens. Out: the tree of the file. What a
 * declaration means, and whether it may stand where it does inside an interface, is mostly the model's.
 */
#include "parse_idl.h"

#include "parser.h"

static struct tree_item *new_item(struct parser *parser, enum tree_item_kind kind)
{
	struct tree_item *item = ARENA_NEW(parser->arena, struct tree_item);

	item->kind = kind;
	item->place = parser_place(parser);
	return item;
}

/* import = "import" string { "," string } ";" */
static struct tree_item *parse_import(struct parser *parser)
{
	struct tree_item *first = NULL, **tail = &first;

	parser->token++;
	do {
		struct tree_item *item = new_item(parser, TREE_IMPORT);

		if (!parse_string(parser, "a file name in quotes", &item->text))
			return NULL;
		*tail = item;
		tail = &item->next;
	} while (parser_accept(parser, TOKEN_COMMA));
	return parser_expect(parser, TOKEN_SEMICOLON, "';'") ? first : NULL;
}

/* cpp_quote = "cpp_quote" "(" string ")" [ ";" ] */
static struct tree_item *parse_cpp_quote(struct parser *parser)
{
	struct tree_item *item = new_item(parser, TREE_QUOTE);

	parser->token++;
	if (!parser_expect(parser, TOKEN_OPEN_PAREN, "'('") ||
	    !parse_string(parser, "a string", &item->text) ||
	    !parser_expect(parser, TOKEN_CLOSE_PAREN, "')'"))
		return NULL;
	parser_accept(parser, TOKEN_SEMICOLON);
	return item;
}

/* const = "const" type declarator "=" expression ";" */
static struct tree_item *parse_const(struct parser *parser)
{
	struct tree_item *item = new_item(parser, TREE_CONST);

	item->type =
		parse_type(parser); /* takes the word itself: const char * is a pointer to const */
	if (!item->type)
		return NULL;
	item->declarators = parse_declarator(parser, true);
	if (!item->declarators)
		return NULL;
	item->place = item->declarators->place;
	if (!parser_expect(parser, TOKEN_ASSIGN, "'='"))
		return NULL;
	item->value = parse_expression(parser);
	if (!item->value || !parser_expect(parser, TOKEN_SEMICOLON, "';'"))
		return NULL;
	return item;
}

/* `typedef unsigned short wchar_t;`, as files say that are for compilers without that word. */
static bool is_wchar_typedef(const struct parser *parser, const struct tree_type *type)
{
	return type->kind == TREE_TYPE_BASE && type->base == TREE_BASE_UINT16 &&
	       parser_at_word(parser, "wchar_t") && parser->token[1].kind == TOKEN_SEMICOLON;
}

/* typedef = "typedef" attributes type declarators ";" */
static struct tree_item *parse_typedef(struct parser *parser)
{
	struct tree_item *item = new_item(parser, TREE_TYPEDEF);

	parser->token++;
	if (!parse_attributes(parser, &item->attributes))
		return NULL;
	item->type = parse_type(parser);
	if (!item->type)
		return NULL;
	if (is_wchar_typedef(parser, item->type)) {
		diag_hint(parser->diag, parser_place(parser),
			  "wchar_t is known already: UTF-16 in memory, UTF-8 on its way");
		parser->token += 2;
		item->kind = TREE_TYPE;
		return item;
	}
	item->declarators = parse_declarators(parser);
	if (!item->declarators || !parser_expect(parser, TOKEN_SEMICOLON, "';'"))
		return NULL;
	return item;
}

/* parameter = attributes type declarator */
static struct tree_field *parse_parameter(struct parser *parser)
{
	struct tree_field *field = ARENA_NEW(parser->arena, struct tree_field);

	field->comment = parser_comment(parser);
	if (!parse_attributes(parser, &field->attributes))
		return NULL;
	field->place = parser_place(parser);
	field->type = parse_type(parser);
	if (!field->type)
		return NULL;
	field->declarators = parse_declarator(parser, false);
	field->comment = parser_comment_behind(parser, field->comment);
	return field->declarators ? field : NULL;
}

/* parameters = "(" [ parameter { "," parameter } ] ")"        "void" alone is none */
static bool parse_parameters(struct parser *parser, struct tree_item *item)
{
	struct tree_field **tail = &item->parameters;

	if (!parser_expect(parser, TOKEN_OPEN_PAREN, "'('"))
		return false;
	if (parser_accept(parser, TOKEN_CLOSE_PAREN))
		return true;
	if (parser_at_word(parser, "void") && parser->token[1].kind == TOKEN_CLOSE_PAREN) {
		parser->token += 2;
		return true;
	}
	for (;;) {
		struct tree_field *parameter = parse_parameter(parser);

		*tail = parameter;
		if (!parameter)
			return false;
		tail = &parameter->next;
		if (!parser_accept(parser, TOKEN_COMMA))
			break;
		parameter->comment = parser_comment_behind(parser, parameter->comment);
	}
	return parser_expect(parser, TOKEN_CLOSE_PAREN, "',' or ')'");
}

static void refuse_attributes(struct parser *parser, const struct tree_attribute *attributes,
			      const char *why)
{
	if (attributes)
		diag_error(parser->diag, attributes->place, "attribute '%s' cannot stand here: %s",
			   attributes->word->text, why);
}

/* No declaration of a type or operation goes on so behind its first word. */
static bool is_misplaced(const struct parser *parser)
{
	const struct token *token = parser->token;

	return (token[0].kind == TOKEN_NAME && token[1].kind != TOKEN_OPEN_PAREN) ||
	       token[0].kind == TOKEN_STRING ||
	       (token[0].kind == TOKEN_OPEN_PAREN && token[1].kind == TOKEN_STRING);
}

/* A name that is followed by no declarator may be a slip in the word that begins a declaration. */
static void explain_declaration(struct parser *parser, const struct tree_type *type)
{
	struct spelling spelling;

	spelling_init(&spelling, type->name.text);
	word_declaration_offer(&spelling);
	if (spelling.nearest)
		diag_error(parser->diag, type->place, "expected a declaration; did you mean '%s'?",
			   spelling.nearest);
	else if (!parser_at(parser, TOKEN_NAME))
		parser_expected(parser, "a name");
	else
		parser_expected(parser, "'('");
}

/*
 * type declaration = [ attributes ] type ";"
 * operation        = [ attributes ] type declarator parameters ";"
 */
static struct tree_item *parse_type_or_operation(struct parser *parser,
						 struct tree_attribute *attributes)
{
	struct tree_item *item = new_item(parser, TREE_TYPE);

	item->attributes = attributes;
	item->type = parse_type(parser);
	if (!item->type)
		return NULL;
	item->place = item->type->place;
	if (item->type->kind >= TREE_TYPE_STRUCT && parser_accept(parser, TOKEN_SEMICOLON))
		return item;
	if (item->type->has_body) {
		/* What else could follow a body here than its forgotten semicolon? */
		return parser_expect(parser, TOKEN_SEMICOLON, "';'") ? item : NULL;
	}
	if (item->type->kind == TREE_TYPE_NAMED && is_misplaced(parser)) {
		explain_declaration(parser, item->type);
		return NULL;
	}
	item->kind = TREE_OPERATION;
	item->declarators = parse_declarator(parser, true);
	if (!item->declarators)
		return NULL;
	item->name = item->declarators->name;
	item->place = item->name.place;
	if (!parse_parameters(parser, item) || !parser_expect(parser, TOKEN_SEMICOLON, "';'"))
		return NULL;
	return item;
}

static struct tree_item *parse_interface(struct parser *parser, struct tree_attribute *attributes);

/* declaration = import | cpp_quote | const | typedef | interface | type declaration | operation */
static struct tree_item *parse_declaration(struct parser *parser, bool in_interface)
{
	const char *comment = parser_comment(parser);
	struct tree_attribute *attributes;
	struct source_place place;
	struct tree_item *item;

	if (!parse_attributes(parser, &attributes))
		return NULL;
	place = parser_place(parser);
	if (parser_at_word(parser, "interface")) {
		if (in_interface) {
			diag_error(parser->diag, place,
				   "an interface cannot stand inside another one");
			return NULL;
		}
		item = parse_interface(parser, attributes);
	} else if (parser_at_word(parser, "typedef")) {
		refuse_attributes(parser, attributes,
				  "a typedef's stand behind the word 'typedef'");
		item = parse_typedef(parser);
	} else if (parser_at_word(parser, "import")) {
		refuse_attributes(parser, attributes, "an import has none");
		item = parse_import(parser);
	} else if (parser_at_word(parser, "cpp_quote")) {
		refuse_attributes(parser, attributes, "a cpp_quote has none");
		item = parse_cpp_quote(parser);
	} else if (parser_at_word(parser, "const")) {
		refuse_attributes(parser, attributes, "a constant has none");
		item = parse_const(parser);
	} else if (parser_at(parser, TOKEN_NAME)) {
		item = parse_type_or_operation(parser, attributes);
	} else {
		parser_expected(parser, "a declaration");
		return NULL;
	}
	if (item)
		item->comment = comment;
	/* Behind the others stands what is about a part of them. */
	if (item && (item->kind == TREE_CONST || item->kind == TREE_TYPEDEF ||
		     item->kind == TREE_TYPE || item->kind == TREE_OPERATION))
		item->comment = parser_comment_behind(parser, comment);
	if (item && item->kind == TREE_OPERATION && !in_interface) {
		diag_error(parser->diag, item->place, "an operation stands inside an interface");
		return NULL;
	}
	return item;
}

/*
 * declarations = { declaration }, up to `}` in an interface, up to the end in a file.
 */
static bool parse_declarations(struct parser *parser, bool in_interface, struct tree_item **tail)
{
	for (;;) {
		const struct token *first = parser->token;

		if (parser_at(parser, TOKEN_END))
			return !in_interface;
		if (parser_at(parser, TOKEN_CLOSE_BRACE)) {
			if (in_interface)
				return true;
			diag_error(parser->diag, parser_place(parser), "this '}' closes nothing");
			parser->token++;
			parser_accept(parser, TOKEN_SEMICOLON);
			continue;
		}
		if (parser_accept(parser, TOKEN_SEMICOLON))
			continue; /* as MIDL, an empty declaration is none */
		*tail = parse_declaration(parser, in_interface);
		if (!*tail)
			parser_recover(parser, first);
		while (*tail)
			tail = &(*tail)->next;
	}
}

/* interface = attributes "interface" NAME "{" declarations "}" [ ";" ] */
static struct tree_item *parse_interface(struct parser *parser, struct tree_attribute *attributes)
{
	struct tree_item *item = new_item(parser, TREE_INTERFACE);
	struct source_place open;

	parser->token++;
	item->attributes = attributes;
	if (!parser_name(parser, "the interface's name", &item->name))
		return NULL;
	item->place = item->name.place;
	if (parser_at(parser, TOKEN_COLON) || parser_at(parser, TOKEN_SEMICOLON)) {
		diag_error(parser->diag, parser_place(parser),
			   "%s of interfaces is MIDL's and is not "
			   "supported by ingotc",
			   parser_at(parser, TOKEN_COLON) ? "inheritance" : "forward declaration");
		return NULL;
	}
	open = parser_place(parser);
	if (!parser_expect(parser, TOKEN_OPEN_BRACE, "'{'"))
		return NULL;
	if (!parse_declarations(parser, true, &item->items)) {
		parser_expected(parser, "'}'");
		diag_note(parser->diag, open, "to close this one");
		return item; /* with what is there: the file ends here */
	}
	parser->token++;
	parser_accept(parser, TOKEN_SEMICOLON);
	return item;
}

const struct tree_file *parse_idl(struct arena *arena, struct diag *diag,
				  const struct token_list *tokens)
{
	struct tree_file *file = ARENA_NEW(arena, struct tree_file);
	struct parser parser = {.arena = arena,
				.diag = diag,
				.list = tokens,
				.token = tokens->tokens,
				.file = file};

	file->source = tokens->file;
	/* file = declarations */
	parse_declarations(&parser, false, &file->items);
	return file;
}
