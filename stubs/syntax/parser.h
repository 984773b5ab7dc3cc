/*
 * parser.h: what the parse_*.c files share: the place in the tokens, and how errors are said. Private to this
 * layer. Every parse function returns NULL (or false) after it has reported an error; its caller passes that on
 * up to a declaration, which goes on behind its end.
 */
#ifndef INGOT_STUBS_PARSER_H
#define INGOT_STUBS_PARSER_H

#include <stdbool.h>

#include "parse_idl.h"
#include "words.h"

struct parser {
	struct arena *arena;
	struct diag *diag;
	const struct token_list *list;
	const struct token *token; /* the one to be read next */
	bool is_x;                 /* the file is a .x: its keywords are others */
	uint32_t depth;            /* of nesting */
	struct tree_file *file;
	struct parser_ignored *ignored; /* parse_attribute.c: attributes that a note has named */
};

/* parser.c: reading tokens */
bool parser_at(const struct parser *parser, enum token_kind kind);
bool parser_at_word(const struct parser *parser, const char *word);
bool parser_accept(struct parser *parser, enum token_kind kind);
bool parser_accept_word(struct parser *parser, const char *word);
/* Takes the token or says: expected `what`, found that. */
bool parser_expect(struct parser *parser, enum token_kind kind, const char *what);
/* Takes a name that is no keyword. */
bool parser_name(struct parser *parser, const char *what, struct tree_name *ret_name);
struct source_place parser_place(const struct parser *parser);
/* The place of the token that was read last. */
struct source_place parser_last(const struct parser *parser);
const char *parser_text(const struct parser *parser, const struct token *token);
void parser_expected(struct parser *parser, const char *what);
/* One level deeper; false, and an error, when that is too deep. Every true is paid back with parser_leave. */
bool parser_enter(struct parser *parser);
void parser_leave(struct parser *parser);
/* Notes that from `first` on nothing was understood, and goes on behind the next `;`, or in front of a `}`. */
void parser_recover(struct parser *parser, const struct token *first);
/* The comment in front of the next token. */
const char *parser_comment(const struct parser *parser);
/* Adds the comment behind the last token, which ends a declaration and its line, to the one in front of the declaration. */
const char *parser_comment_behind(const struct parser *parser, const char *front);

/* parse_expression.c */
struct tree_expression *parse_expression(struct parser *parser);
/* The same without comparisons, whose signs stand around the bounds of .x files. */
struct tree_expression *parse_bound(struct parser *parser);
/* string = STRING { STRING } */
bool parse_string(struct parser *parser, const char *what, const char **ret_text);

/* parse_attribute.c */
/* expression [ ".." expression ] */
struct tree_expression *parse_range(struct parser *parser);
bool parse_attributes(struct parser *parser, struct tree_attribute **ret_attributes);

/* parse_type.c */
struct tree_type *parse_type(struct parser *parser);
struct tree_declarator *parse_declarator(struct parser *parser, bool needs_name);
struct tree_declarator *parse_declarators(struct parser *parser);
/* A member's declaration; in a union it may be empty. */
struct tree_field *parse_member(struct parser *parser, bool is_union);
/* The members of a struct or union in braces, each read by `parse`; the next token is "{". */
bool parse_members(struct parser *parser, struct tree_type *type,
		   struct tree_field *(*parse)(struct parser *parser));

/* parse_union.c: the rest of a union whose next token is `switch` */
bool parse_encapsulated_union(struct parser *parser, struct tree_type *type);

#endif
