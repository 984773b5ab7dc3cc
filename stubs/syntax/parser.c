/*
 * parser.c: reading tokens, and going on after an error. See parser.h. It knows no grammar but what ends a
 * declaration.
 */
#include "parser.h"

#include <string.h>

static bool token_is(const struct parser *parser, const struct token *token, const char *word)
{
	return token->kind == TOKEN_NAME && strlen(word) == token->length &&
	       memcmp(parser->list->file->text + token->offset, word, token->length) == 0;
}

bool parser_at(const struct parser *parser, enum token_kind kind)
{
	return parser->token->kind == kind;
}

bool parser_at_word(const struct parser *parser, const char *word)
{
	return token_is(parser, parser->token, word);
}

bool parser_accept(struct parser *parser, enum token_kind kind)
{
	if (!parser_at(parser, kind) || kind == TOKEN_END)
		return false;
	parser->token++;
	return true;
}

bool parser_accept_word(struct parser *parser, const char *word)
{
	if (!parser_at_word(parser, word))
		return false;
	parser->token++;
	return true;
}

struct source_place parser_place(const struct parser *parser)
{
	return token_place(parser->list, parser->token);
}

struct source_place parser_last(const struct parser *parser)
{
	if (parser->token == parser->list->tokens)
		return parser_place(parser);
	return token_place(parser->list, parser->token - 1);
}

const char *parser_text(const struct parser *parser, const struct token *token)
{
	return arena_text(parser->arena, parser->list->file->text + token->offset, token->length);
}

const char *parser_comment(const struct parser *parser)
{
	return token_comment_text(parser->arena, parser->list->comments[parser->token->comment]);
}

const char *parser_comment_behind(const struct parser *parser, const char *front)
{
	const struct token_list *list = parser->list;
	const char *behind = parser->token == list->tokens
				     ? NULL
				     : token_comment_text(parser->arena,
							  list->comments[parser->token[-1].behind]);

	if (!front || !behind)
		return front ? front : behind;
	return arena_printf(parser->arena, "%s\n%s", front, behind);
}

void parser_expected(struct parser *parser, const char *what)
{
	const struct token *token = parser->token;
	int shown = token->length > 40 ? 40 : (int)token->length;

	if (token->kind == TOKEN_BAD)
		return;
	if (token->kind == TOKEN_END)
		diag_error(parser->diag, parser_place(parser),
			   "expected %s, found the end of the file", what);
	else if (token->kind == TOKEN_STRING || token->kind == TOKEN_CHARACTER)
		diag_error(parser->diag, parser_place(parser), "expected %s, found %s", what,
			   token->kind == TOKEN_STRING ? "a string" : "a character");
	else
		diag_error(parser->diag, parser_place(parser), "expected %s, found '%.*s%s'", what,
			   shown, parser->list->file->text + token->offset,
			   shown < (int)token->length ? "..." : "");
}

/* Whether a line ends between the last token and the next one. */
static bool at_line_start(const struct parser *parser)
{
	struct source_place last = parser_last(parser);
	uint32_t end = last.offset + last.length;

	return parser->token->offset > end &&
	       memchr(last.file->text + end, '\n', parser->token->offset - end) != NULL;
}

bool parser_expect(struct parser *parser, enum token_kind kind, const char *what)
{
	struct source_place last;

	if (parser_accept(parser, kind))
		return true;
	if (kind != TOKEN_SEMICOLON || !at_line_start(parser)) {
		parser_expected(parser, what);
		return false;
	}
	/* A semicolon forgotten at a line's end: the place is there, and the declaration is whole. */
	last = parser_last(parser);
	last.offset += last.length;
	last.length = 0;
	diag_error(parser->diag, last, "expected %s at the end of the line", what);
	return true;
}

bool parser_name(struct parser *parser, const char *what, struct tree_name *ret_name)
{
	const char *text;

	if (!parser_at(parser, TOKEN_NAME)) {
		parser_expected(parser, what);
		return false;
	}
	text = parser_text(parser, parser->token);
	if (!parser->is_x && word_is_refused_keyword(text)) {
		diag_error(parser->diag, parser_place(parser),
			   "'%s' is MIDL's and is not supported by ingotc", text);
		return false;
	}
	if (parser->is_x ? word_is_x_keyword(text) : word_is_keyword(text)) {
		diag_error(parser->diag, parser_place(parser),
			   "expected %s, found the keyword '%s'", what, text);
		return false;
	}
	*ret_name = (struct tree_name){text, parser_place(parser)};
	parser->token++;
	return true;
}

bool parser_enter(struct parser *parser)
{
	if (parser->depth >= TREE_MAX_NESTING) {
		diag_error(parser->diag, parser_place(parser), "nested more than %u deep",
			   TREE_MAX_NESTING);
		return false;
	}
	parser->depth++;
	return true;
}

void parser_leave(struct parser *parser)
{
	parser->depth--;
}

/* Words that only a new declaration begins with: a safe place to go on. */
static bool at_declaration(const struct parser *parser)
{
	if (parser->is_x)
		return parser_at(parser, TOKEN_QUOTE) ||
		       (at_line_start(parser) &&
			(parser_at_word(parser, "typedef") || parser_at_word(parser, "const") ||
			 parser_at_word(parser, "program") || parser_at_word(parser, "namespace")));
	return at_line_start(parser) &&
	       (parser_at_word(parser, "typedef") || parser_at_word(parser, "interface") ||
		parser_at_word(parser, "import") || parser_at_word(parser, "cpp_quote"));
}

static void suspect(struct parser *parser, const struct token *first)
{
	struct tree_suspect *suspect = ARENA_NEW(parser->arena, struct tree_suspect);

	suspect->place = source_span(token_place(parser->list, first), parser_last(parser));
	suspect->next = parser->file->suspects;
	parser->file->suspects = suspect;
}

void parser_recover(struct parser *parser, const struct token *first)
{
	uint32_t depth = 0;

	for (; !parser_at(parser, TOKEN_END); parser->token++) {
		if (!depth && parser->token != first && at_declaration(parser))
			break;
		if (parser_at(parser, TOKEN_OPEN_BRACE)) {
			depth++;
		} else if (parser_at(parser, TOKEN_CLOSE_BRACE)) {
			if (!depth)
				break;
			depth--;
		} else if (parser_at(parser, TOKEN_SEMICOLON) && !depth) {
			parser->token++;
			break;
		}
	}
	if (parser->token != first)
		suspect(parser, first);
}
