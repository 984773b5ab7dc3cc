/*
 * test_lexer.c: text to tokens, comments to their declarations, places to lines and columns.
 */
#include <stdio.h>
#include <stdlib.h>

#include "suite.h"

#include "compile_text.h"
#include "literal.h"
#include "spelling.h"

static enum token_kind kind_at(const struct compiled *compiled, uint32_t i)
{
	CU_ASSERT_FATAL(i < compiled->tokens->count);
	return compiled->tokens->tokens[i].kind;
}

static void test_signs(void)
{
	static const char text[] = "{ } [ ] ( ) ; , : = ? . .. * / % + - ~ ! & | ^ && || << >> == "
				   "!= < <= > >=";
	static const enum token_kind kinds[] = {
		TOKEN_OPEN_BRACE,    TOKEN_CLOSE_BRACE, TOKEN_OPEN_BRACKET, TOKEN_CLOSE_BRACKET,
		TOKEN_OPEN_PAREN,    TOKEN_CLOSE_PAREN, TOKEN_SEMICOLON,    TOKEN_COMMA,
		TOKEN_COLON,         TOKEN_ASSIGN,      TOKEN_QUESTION,     TOKEN_DOT,
		TOKEN_DOT_DOT,       TOKEN_STAR,        TOKEN_SLASH,        TOKEN_PERCENT,
		TOKEN_PLUS,          TOKEN_MINUS,       TOKEN_TILDE,        TOKEN_NOT,
		TOKEN_AND,           TOKEN_OR,          TOKEN_XOR,          TOKEN_AND_AND,
		TOKEN_OR_OR,         TOKEN_SHIFT_LEFT,  TOKEN_SHIFT_RIGHT,  TOKEN_EQUAL,
		TOKEN_NOT_EQUAL,     TOKEN_LESS,        TOKEN_LESS_EQUAL,   TOKEN_GREATER,
		TOKEN_GREATER_EQUAL, TOKEN_END,
	};
	struct compiled compiled;
	uint32_t i;

	compile_text(&compiled, text);
	CU_ASSERT_EQUAL(compiled.tokens->count, sizeof(kinds) / sizeof(kinds[0]));
	for (i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		CU_ASSERT_EQUAL(kind_at(&compiled, i), kinds[i]);
	compile_done(&compiled);
}

static void test_words(void)
{
	struct compiled compiled;
	struct source_place place;

	compile_text(&compiled, "_a9\t0x1F 1..9 3.0 4B324FC8-1670 \"a\\\"b\" 'c' // end");
	CU_ASSERT_EQUAL(kind_at(&compiled, 0), TOKEN_NAME);
	CU_ASSERT_EQUAL(kind_at(&compiled, 1), TOKEN_NUMBER);
	CU_ASSERT_EQUAL(kind_at(&compiled, 2), TOKEN_NUMBER);
	CU_ASSERT_EQUAL(kind_at(&compiled, 3), TOKEN_DOT_DOT);
	CU_ASSERT_EQUAL(kind_at(&compiled, 4), TOKEN_NUMBER);
	CU_ASSERT_EQUAL(kind_at(&compiled, 5), TOKEN_NUMBER);
	CU_ASSERT_EQUAL(kind_at(&compiled, 6), TOKEN_NUMBER);
	CU_ASSERT_EQUAL(kind_at(&compiled, 7), TOKEN_MINUS);
	CU_ASSERT_EQUAL(kind_at(&compiled, 8), TOKEN_NUMBER);
	CU_ASSERT_EQUAL(kind_at(&compiled, 9), TOKEN_STRING);
	CU_ASSERT_EQUAL(kind_at(&compiled, 10), TOKEN_CHARACTER);
	CU_ASSERT_EQUAL(kind_at(&compiled, 11), TOKEN_END);
	place = token_place(compiled.tokens, &compiled.tokens->tokens[1]);
	CU_ASSERT_EQUAL(place.offset, 4);
	CU_ASSERT_EQUAL(place.length, 4);
	compile_done(&compiled);
}

static void test_bad_bytes(void)
{
	struct compiled compiled;

	compile_text(&compiled, "a $$\xFF b \"open\n'open\n/* open");
	CU_ASSERT_EQUAL(kind_at(&compiled, 0), TOKEN_NAME);
	CU_ASSERT_EQUAL(kind_at(&compiled, 1), TOKEN_BAD);
	CU_ASSERT_EQUAL(kind_at(&compiled, 2), TOKEN_NAME);
	CU_ASSERT_EQUAL(kind_at(&compiled, 3), TOKEN_BAD);
	CU_ASSERT_EQUAL(kind_at(&compiled, 4), TOKEN_BAD);
	CU_ASSERT_EQUAL(kind_at(&compiled, 5), TOKEN_END);
	CU_ASSERT(compiled.diag.error_count >= 4);
	compile_done(&compiled);
}

static const char *comment_of(struct compiled *compiled, uint32_t i)
{
	const struct token_list *list = compiled->tokens;

	return token_comment_text(compiled->arena, list->comments[list->tokens[i].comment]);
}

static void test_comments(void)
{
	struct compiled compiled;

	compile_text(&compiled, "/* first */ a\n"
				"/*\n * second\n *   indented\n *\n * end **/\nb /* behind */ c\n"
				"/* far */\n\nd\n"
				"/* dropped */\n\n// near\n// line\ne\n"
				"// /* odd * / and */ http://x \x01\xFF\nf /**/\n/****/\ng\n"
				"int /* trailing */\nh");
	CU_ASSERT_STRING_EQUAL(comment_of(&compiled, 0), "first");
	CU_ASSERT_STRING_EQUAL(comment_of(&compiled, 1), "second\n  indented\n\nend *");
	CU_ASSERT_PTR_NULL(comment_of(&compiled, 2));
	CU_ASSERT_PTR_NULL(comment_of(&compiled, 3));
	CU_ASSERT_STRING_EQUAL(comment_of(&compiled, 4), "near\nline");
	CU_ASSERT_STRING_EQUAL(comment_of(&compiled, 5), "/ * odd * / and * / http://x ??");
	CU_ASSERT_PTR_NULL(comment_of(&compiled, 6));
	CU_ASSERT_PTR_NULL(comment_of(&compiled, 8));
	compile_done(&compiled);
}

static void test_positions(void)
{
	struct compiled compiled;
	uint32_t line, column;

	compile_text(&compiled, "a\n\tb \xC3\xA4 c\r\nd");
	source_position(token_place(compiled.tokens, &compiled.tokens->tokens[1]), &line, &column);
	CU_ASSERT_EQUAL(line, 2);
	CU_ASSERT_EQUAL(column, 2);
	/* The umlaut is one (bad) token and one column. */
	source_position(token_place(compiled.tokens, &compiled.tokens->tokens[3]), &line, &column);
	CU_ASSERT_EQUAL(line, 2);
	CU_ASSERT_EQUAL(column, 6);
	source_position(token_place(compiled.tokens, &compiled.tokens->tokens[4]), &line, &column);
	CU_ASSERT_EQUAL(line, 3);
	CU_ASSERT_EQUAL(column, 1);
	compile_done(&compiled);
}

static void test_sources(void)
{
	struct arena *arena = arena_new();
	const char *reason = NULL;
	char *large = malloc(SOURCE_MAX_LENGTH + 1);

	CU_ASSERT_PTR_NOT_NULL_FATAL(large);
	memset(large, ' ', SOURCE_MAX_LENGTH + 1);
	CU_ASSERT_PTR_NULL(
		source_from_memory(arena, "x.idl", large, SOURCE_MAX_LENGTH + 1, &reason));
	CU_ASSERT_PTR_NOT_NULL(reason);
	CU_ASSERT_PTR_NOT_NULL(
		source_from_memory(arena, "x.idl", large, SOURCE_MAX_LENGTH, &reason));
	free(large);
	CU_ASSERT_PTR_NULL(source_from_memory(arena, "x.idl", "a\0b", 3, &reason));
	CU_ASSERT_PTR_NOT_NULL(source_from_memory(arena, "x.idl", NULL, 0, &reason));
	CU_ASSERT_PTR_NULL(source_read(arena, "/nowhere/at/all.idl", &reason));
	CU_ASSERT_STRING_EQUAL(reason, "No such file or directory");
	CU_ASSERT_EQUAL(source_utf8_length("\xE2\x82\xAC", 3), 3);
	CU_ASSERT_EQUAL(source_utf8_length("\xE2\x82\xAC", 2), 0);
	CU_ASSERT_EQUAL(source_utf8_length("\xC0\x80", 2), 0);
	CU_ASSERT_EQUAL(source_utf8_length("\xED\xA0\x80", 3), 0);
	CU_ASSERT_EQUAL(source_utf8_length("\xF4\x90\x80\x80", 4), 0);
	arena_free(arena);
}

static void test_literals(void)
{
	struct arena *arena = arena_new();
	const char *reason, *text;
	uint64_t value;

	CU_ASSERT(literal_integer("18446744073709551615", 20, &value, &reason));
	CU_ASSERT_EQUAL(value, UINT64_MAX);
	CU_ASSERT_FALSE(literal_integer("18446744073709551616", 20, &value, &reason));
	CU_ASSERT(literal_integer("0xFFull", 7, &value, &reason));
	CU_ASSERT_EQUAL(value, 255);
	CU_ASSERT(literal_integer("0", 1, &value, &reason));
	CU_ASSERT_EQUAL(value, 0);
	CU_ASSERT(literal_integer("0777", 4, &value, &reason));
	CU_ASSERT_EQUAL(value, 511);
	CU_ASSERT_FALSE(literal_integer("08", 2, &value, &reason));
	CU_ASSERT_FALSE(literal_integer("0x", 2, &value, &reason));
	CU_ASSERT_FALSE(literal_integer("1e5", 3, &value, &reason));
	CU_ASSERT_FALSE(literal_integer("1uu", 3, &value, &reason));
	CU_ASSERT(literal_text(arena, "\"\\x41\\102\\n\\\\\"", 13, &text, &reason));
	CU_ASSERT_STRING_EQUAL(text, "AB\n\\");
	CU_ASSERT_FALSE(literal_text(arena, "\"\\400\"", 6, &text, &reason));
	CU_ASSERT_FALSE(literal_text(arena, "\"\\x\"", 4, &text, &reason));
	arena_free(arena);
}

static const char *nearest(const char *word, const char *const *candidates)
{
	struct spelling spelling;

	spelling_init(&spelling, word);
	for (; *candidates; candidates++)
		spelling_offer(&spelling, *candidates);
	return spelling.nearest ? spelling.nearest : "";
}

static void test_spelling(void)
{
	static const char *const words[] = {"unique", "string", "size_is", "in", "out", NULL};

	CU_ASSERT_STRING_EQUAL(nearest("uniqeu", words), "unique");
	CU_ASSERT_STRING_EQUAL(nearest("STRING", words), "string");
	CU_ASSERT_STRING_EQUAL(nearest("sizeis", words), "size_is");
	CU_ASSERT_STRING_EQUAL(nearest("banana", words), "");
	CU_ASSERT_STRING_EQUAL(nearest("", words), "");
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"signs", test_signs},
		{"words", test_words},
		{"bytes that are no token", test_bad_bytes},
		{"comments", test_comments},
		{"lines and columns", test_positions},
		{"files", test_sources},
		{"literals", test_literals},
		{"did you mean", test_spelling},
		CU_TEST_INFO_NULL,
	};

	return suite_run("lexer", tests);
}
