/*
 * token.h: an interface file as words.
 *
 * In: a source_file. Out: an array of tokens, ended by TOKEN_END, each with its piece of the text and the
 * comment in front of it. One lexer serves every language of the compiler: it knows no keywords (they are
 * names), and a number is whatever begins with a digit, as in C's preprocessor, so that a uuid lexes too.
 */
#ifndef INGOT_STUBS_TOKEN_H
#define INGOT_STUBS_TOKEN_H

#include <stdint.h>

#include "arena.h"
#include "diag.h"
#include "source.h"

/* The most tokens of one file, and the longest name, in bytes. */
#define TOKEN_MAX_COUNT 2000000u
#define TOKEN_MAX_NAME  255u

enum token_kind {
	TOKEN_END,   /* an empty token at the end of the file */
	TOKEN_BAD,   /* what is none; reported already */
	TOKEN_QUOTE, /* of a .x: a line that begins with %, all of it */
	TOKEN_NAME,
	TOKEN_NUMBER,
	TOKEN_STRING,    /* with its quotes, escapes as written */
	TOKEN_CHARACTER, /* likewise */
	TOKEN_OPEN_BRACE,
	TOKEN_CLOSE_BRACE,
	TOKEN_OPEN_BRACKET,
	TOKEN_CLOSE_BRACKET,
	TOKEN_OPEN_PAREN,
	TOKEN_CLOSE_PAREN,
	TOKEN_SEMICOLON,
	TOKEN_COMMA,
	TOKEN_COLON,
	TOKEN_ASSIGN,
	TOKEN_QUESTION,
	TOKEN_DOT,
	TOKEN_DOT_DOT,
	TOKEN_STAR,
	TOKEN_SLASH,
	TOKEN_PERCENT,
	TOKEN_PLUS,
	TOKEN_MINUS,
	TOKEN_TILDE,
	TOKEN_NOT,
	TOKEN_AND,
	TOKEN_OR,
	TOKEN_XOR,
	TOKEN_AND_AND,
	TOKEN_OR_OR,
	TOKEN_SHIFT_LEFT,
	TOKEN_SHIFT_RIGHT,
	TOKEN_EQUAL,
	TOKEN_NOT_EQUAL,
	TOKEN_LESS,
	TOKEN_LESS_EQUAL,
	TOKEN_GREATER,
	TOKEN_GREATER_EQUAL
};

struct token {
	enum token_kind kind;
	uint32_t offset, length; /* in the file's text */
	uint32_t comment;        /* index into token_list.comments; 0 for none */
	uint32_t behind;         /* the same of the one behind it, which ends its line */
};

struct token_list {
	const struct source_file *file;
	const struct token *tokens; /* the last one is TOKEN_END */
	uint32_t count;             /* TOKEN_END included */
	/*
	 * The comments that stand directly in front of a token: delimiters and all, several in a row as one
	 * piece, without a blank line in between or behind. Those that begin behind a token and have nothing but each
	 * other behind them on their last line. [0] is empty.
	 */
	const struct source_place *comments;
};

/*
 * The tokens of a file. What is no token (an unknown character, a string without end) is reported and becomes
 * TOKEN_BAD, so there is always a list.
 */
const struct token_list *token_list_read(struct arena *arena, struct diag *diag,
					 const struct source_file *file);

/* The same of a .x file, which has lines for C (%) and the marks of a preprocessor's output (# line "file"). */
const struct token_list *token_list_read_x(struct arena *arena, struct diag *diag,
					   const struct source_file *file);

/* The place of a token. */
struct source_place token_place(const struct token_list *list, const struct token *token);

/*
 * The words of a comment, for model.h's `comment`: without delimiters, leading stars and indentation. NULL when
 * nothing is left of it.
 */
const char *token_comment_text(struct arena *arena, struct source_place comment);

#endif
