/*
 * x_quotes.c: the lines of .x files that begin with %. In: their text. Out: items for the header; and, since files name
 * in their bounds what such a line defines, a constant for each #define of a number.
 */
#include "x_build.h"

#include <ctype.h>
#include <string.h>

#include "parse_x.h"

/* Behind `word` and the blanks in front of it and behind it; NULL: another word stands there. */
static const char *behind(const char *text, const char *word)
{
	size_t length = strlen(word);

	text += strspn(text, " \t");
	if (strncmp(text, word, length) != 0)
		return NULL;
	return text + length;
}

/* What only other compilers read, and ours warn of. */
static bool is_ident(const char *text)
{
	const char *rest = behind(text, "#");

	if (!rest)
		return false;
	if (behind(rest, "pragma"))
		rest = behind(rest, "pragma");
	return behind(rest, "ident") != NULL;
}

/* #define NAME expression */
static void take_define(struct x_build *x, const struct tree_x_item *item)
{
	const char *text = behind(item->text, "#"), *name, *reason;
	struct build *build = x->build;
	const struct source_file *file;
	struct tree_expression *expression;
	struct diag diag;
	uint32_t line, column;
	size_t length = 0;

	text = text ? behind(text, "define") : NULL;
	if (!text || (*text != ' ' && *text != '\t'))
		return;
	text += strspn(text, " \t");
	while (isalnum((unsigned char)text[length]) || text[length] == '_')
		length++;
	name = arena_text(build->arena, text, length);
	if (!length || isdigit((unsigned char)*text) || text[length] == '(')
		return;
	diag_init(&diag, build->arena);
	file = source_from_memory(build->arena, source_path(item->place), text + length,
				  strlen(text + length), &reason);
	if (!file)
		return;
	source_position(item->place, &line, &column);
	source_mark(build->arena, file, 0, line, NULL);
	expression =
		parse_x_number(build->arena, &diag, token_list_read_x(build->arena, &diag, file));
	if (expression && !diag_has_errors(&diag))
		x_remember(x, &(struct tree_name){name, item->place}, SYMBOL_CONST, expression);
}

/* #include "name.h" or <name.h> */
static void take_include(struct x_build *x, const struct tree_x_item *item)
{
	const char *text = behind(item->text, "#");

	text = text ? behind(text, "include") : NULL;
	if (text)
		x_remember_header(x, text, item->place);
}

void x_quote(struct x_build *x, const struct tree_x_item *item)
{
	if (is_ident(item->text))
		return;
	x_item(x, MODEL_ITEM_QUOTE, item->comment, item->place)->text = item->text;
	take_define(x, item);
	take_include(x, item);
}
