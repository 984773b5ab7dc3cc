/*
 * lexer.c: text in, tokens out. See token.h. It looks at bytes only: it does not know keywords, and does not
 * judge numbers and escapes (literal.c does, where their values are wanted).
 */
#include "token.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

struct lexer {
	struct arena *arena;
	struct diag *diag;
	const struct source_file *file;
	const char *text;
	bool is_x;
	uint32_t at, end;
	/* grown with malloc, copied into the arena at the end */
	struct token *tokens;
	uint32_t count, capacity;
	struct source_place *comments;
	uint32_t comment_count, comment_capacity;
};

static struct source_place place(const struct lexer *lexer, uint32_t from)
{
	return (struct source_place){lexer->file, from, lexer->at - from};
}

/* Makes room for one more; a compiler without memory ends as the arena does. */
static void *grow(struct lexer *lexer, void *array, uint32_t count, uint32_t *capacity, size_t size)
{
	if (count < *capacity)
		return array;
	*capacity = *capacity ? *capacity * 2 : 256;
	array = realloc(array, *capacity * size);
	if (!array)
		arena_alloc(lexer->arena, SIZE_MAX);
	return array;
}

/*
 * Skips one comment; the caller stands at its start.
 *   comment = "/ *" text "* /" | "//" text newline
 */
static void skip_comment(struct lexer *lexer)
{
	uint32_t from = lexer->at;
	const char *stop;

	if (lexer->text[from + 1] == '/') {
		stop = strchr(lexer->text + from, '\n');
		lexer->at = stop ? (uint32_t)(stop - lexer->text) : lexer->end;
		return;
	}
	stop = strstr(lexer->text + from + 2, "*/");
	if (stop) {
		lexer->at = (uint32_t)(stop + 2 - lexer->text);
		return;
	}
	lexer->at = from + 2;
	diag_error(lexer->diag, place(lexer, from), "the comment that begins here has no end");
	lexer->at = lexer->end;
}

/* What to write instead of a preprocessor's line; the last one is for all others. */
static const struct {
	const char *word, *instead;
} directives[] = {
	{"include", "write 'import \"file.idl\";'"},
	{"define", "write 'const TYPE NAME = value;', or cpp_quote(\"#define ...\") for C alone"},
	{"if", NULL},
	{"ifdef", NULL},
	{"ifndef", NULL},
	{"elif", NULL},
	{"else", NULL},
	{"endif", NULL},
	{"undef", NULL},
	{NULL, "leave it out, or write cpp_quote(\"#...\") for C alone"},
};

/* A line that a preprocessor has to read. What it wanted to say must not be lost in silence. */
static void refuse_directive(struct lexer *lexer, uint32_t from, uint32_t word, size_t length)
{
	const char *text = lexer->text + word;
	size_t i = 0;

	while (directives[i].word && (strlen(directives[i].word) != length ||
				      strncmp(directives[i].word, text, length) != 0))
		i++;
	diag_error(lexer->diag, place(lexer, from), "'#%.*s' is for a preprocessor%s%s",
		   length > 40 ? 40 : (int)length, text,
		   directives[i].instead ? ", which ingotc is not: "
					 : ": run one first, as in cpp FILE.idl -o OTHER.idl",
		   directives[i].instead ? directives[i].instead : "");
}

/* string = '"' { character | "\" character } '"', without its quotes; NULL when there is none. */
static const char *marked_path(struct lexer *lexer, uint32_t at)
{
	const char *text = lexer->text;
	char *path, *end;

	if (text[at] != '"')
		return NULL;
	path = arena_text(lexer->arena, text + at + 1, lexer->at - at);
	end = path;
	for (at++; at < lexer->at && text[at] != '"'; at++) {
		if (text[at] == '\\' && at + 1 < lexer->at)
			at++;
		*end++ = text[at];
	}
	*end = '\0';
	return at < lexer->at && end > path ? path : NULL;
}

static uint32_t skip_blanks(const struct lexer *lexer, uint32_t at)
{
	while (lexer->text[at] == ' ' || lexer->text[at] == '\t')
		at++;
	return at;
}

/*
 * Skips a line that begins with #.
 *   directive = "#" [ [ "line" ] digits [ string ] anything ]       where a preprocessor found what follows
 *             | "#" word anything                                   refused
 */
static void skip_directive(struct lexer *lexer)
{
	const char *text = lexer->text;
	uint32_t from = lexer->at, word = skip_blanks(lexer, from + 1), at = word;
	uint64_t line = 0;

	while (lexer->at < lexer->end && text[lexer->at] != '\n') {
		/* A line that goes on in the next one. */
		if (text[lexer->at] == '\\' && text[lexer->at + 1] == '\n')
			lexer->at++;
		lexer->at++;
	}
	while (isalpha((unsigned char)text[at]))
		at++;
	if (at == word || (at - word == 4 && strncmp(text + word, "line", 4) == 0)) {
		at = skip_blanks(lexer, at);
		if (at == lexer->at || text[at] == '\r')
			return; /* nothing, which C's preprocessor passes over as well */
		if (isdigit((unsigned char)text[at])) {
			for (; isdigit((unsigned char)text[at]) && line < UINT32_MAX; at++)
				line = line * 10 + (uint64_t)(text[at] - '0');
			source_mark(lexer->arena, lexer->file,
				    lexer->at < lexer->end ? lexer->at + 1 : lexer->end,
				    line < INT32_MAX ? (uint32_t)line : INT32_MAX,
				    marked_path(lexer, skip_blanks(lexer, at)));
			return;
		}
	}
	/* What a preprocessor leaves in its output for a compiler. */
	if (lexer->is_x &&
	    (strncmp(text + word, "pragma", 6) == 0 || strncmp(text + word, "ident", 5) == 0))
		return;
	refuse_directive(lexer, from, word, at - word);
}

/* Where comments end and the line goes on; the caller stands at one. */
static uint32_t rest_of_line(const struct lexer *lexer, uint32_t at)
{
	while (at < lexer->end && lexer->text[at] != '\n' &&
	       isspace((unsigned char)lexer->text[at]))
		at++;
	return at;
}

static bool at_comment(const struct lexer *lexer)
{
	const char *text = lexer->text + lexer->at;

	return text[0] == '/' && (text[1] == '*' || text[1] == '/');
}

static uint32_t add_comment(struct lexer *lexer, struct source_place comment)
{
	if (!comment.length)
		return 0;
	lexer->comments = grow(lexer, lexer->comments, lexer->comment_count,
			       &lexer->comment_capacity, sizeof(*lexer->comments));
	lexer->comments[lexer->comment_count] = comment;
	return lexer->comment_count++;
}

/* Skips the comments behind the last token. They belong to it if they end the line, and to nothing if they do not. */
static void skip_behind(struct lexer *lexer)
{
	struct source_place comment;
	uint32_t from, stop;

	lexer->at = rest_of_line(lexer, lexer->at);
	from = stop = lexer->at;
	while (lexer->at < lexer->end && at_comment(lexer)) {
		skip_comment(lexer);
		stop = lexer->at;
		lexer->at = rest_of_line(lexer, lexer->at);
	}
	comment = (struct source_place){lexer->file, from, stop - from};
	if (lexer->at == lexer->end || lexer->text[lexer->at] == '\n')
		lexer->tokens[lexer->count - 1].behind = add_comment(lexer, comment);
}

/*
 * Skips white space and comments in front of a token. Returns the comment that belongs to the token: the last
 * run of comments that begin on lines of their own, with no blank line inside it or behind it.
 */
static struct source_place skip_space(struct lexer *lexer)
{
	struct source_place comment = {lexer->file, 0, 0};
	bool line_start = lexer->count == 0; /* no token stands in front on this line */
	unsigned newlines = 0;               /* since the last comment */

	if (lexer->count)
		skip_behind(lexer);
	while (lexer->at < lexer->end) {
		char c = lexer->text[lexer->at];

		if (c == '\n') {
			line_start = true;
			newlines++;
			lexer->at++;
		} else if (isspace((unsigned char)c)) {
			lexer->at++;
		} else if (at_comment(lexer)) {
			uint32_t from = lexer->at;

			skip_comment(lexer);
			if (comment.length && newlines < 2)
				comment.length = lexer->at - comment.offset;
			else if (line_start)
				comment = place(lexer, from);
			newlines = 0;
		} else if (c == '#' && line_start) {
			skip_directive(lexer);
		} else {
			break;
		}
	}
	if (newlines > 1)
		comment.length = 0;
	return comment;
}

static bool is_name_start(char c)
{
	return isalpha((unsigned char)c) || c == '_';
}

static bool is_name_part(char c)
{
	return isalnum((unsigned char)c) || c == '_';
}

/* name = ( letter | "_" ) { letter | digit | "_" } */
static enum token_kind name(struct lexer *lexer)
{
	uint32_t from = lexer->at;

	while (is_name_part(lexer->text[lexer->at]))
		lexer->at++;
	if (lexer->at - from > TOKEN_MAX_NAME)
		diag_error(lexer->diag, place(lexer, from), "a name has at most %u characters",
			   TOKEN_MAX_NAME);
	return TOKEN_NAME;
}

/* number = digit { letter | digit | "_" | "." not followed by "." } */
static enum token_kind number(struct lexer *lexer)
{
	const char *text = lexer->text;

	while (is_name_part(text[lexer->at]) ||
	       (text[lexer->at] == '.' && text[lexer->at + 1] != '.'))
		lexer->at++;
	return TOKEN_NUMBER;
}

/*
 * string = '"' { character | "\" character } '"'      on one line
 * character = "'" { character | "\" character } "'"   likewise
 * TOKEN_BAD when it has no end: reported.
 */
static enum token_kind quoted(struct lexer *lexer, char quote)
{
	uint32_t from = lexer->at++;

	while (lexer->at < lexer->end) {
		char c = lexer->text[lexer->at];

		if (c == '\n')
			break;
		lexer->at++;
		if (c == quote)
			return quote == '"' ? TOKEN_STRING : TOKEN_CHARACTER;
		if (c == '\\' && lexer->at < lexer->end && lexer->text[lexer->at] != '\n')
			lexer->at++;
	}
	diag_error(lexer->diag, place(lexer, from), "the %s has no closing %c on its line",
		   quote == '"' ? "string" : "character", quote);
	return TOKEN_BAD;
}

/* Longer ones first: the first that fits is taken. */
static const struct {
	char text[3];
	enum token_kind kind;
} punctuation[] = {
	{"<<", TOKEN_SHIFT_LEFT},   {">>", TOKEN_SHIFT_RIGHT},
	{"&&", TOKEN_AND_AND},      {"||", TOKEN_OR_OR},
	{"==", TOKEN_EQUAL},        {"!=", TOKEN_NOT_EQUAL},
	{"<=", TOKEN_LESS_EQUAL},   {">=", TOKEN_GREATER_EQUAL},
	{"..", TOKEN_DOT_DOT},      {"{", TOKEN_OPEN_BRACE},
	{"}", TOKEN_CLOSE_BRACE},   {"[", TOKEN_OPEN_BRACKET},
	{"]", TOKEN_CLOSE_BRACKET}, {"(", TOKEN_OPEN_PAREN},
	{")", TOKEN_CLOSE_PAREN},   {";", TOKEN_SEMICOLON},
	{",", TOKEN_COMMA},         {":", TOKEN_COLON},
	{"=", TOKEN_ASSIGN},        {"?", TOKEN_QUESTION},
	{".", TOKEN_DOT},           {"*", TOKEN_STAR},
	{"/", TOKEN_SLASH},         {"%", TOKEN_PERCENT},
	{"+", TOKEN_PLUS},          {"-", TOKEN_MINUS},
	{"~", TOKEN_TILDE},         {"!", TOKEN_NOT},
	{"&", TOKEN_AND},           {"|", TOKEN_OR},
	{"^", TOKEN_XOR},           {"<", TOKEN_LESS},
	{">", TOKEN_GREATER},
};

static bool is_token_start(const char *text)
{
	return isalnum((unsigned char)*text) ||
	       (*text && strchr("_\"'{}[]();,:=?.*/%+-~!&|^<> \t\n", *text));
}

/* A run of bytes that no token begins with is one error. */
static enum token_kind unknown(struct lexer *lexer)
{
	uint32_t from = lexer->at;
	struct source_place where;
	size_t step;

	while (lexer->at < lexer->end && !is_token_start(lexer->text + lexer->at))
		lexer->at++;
	where = place(lexer, from);
	step = source_utf8_length(lexer->text + from, where.length);
	diag_error(lexer->diag, where, "'%.*s' has no meaning here", step ? (int)step : 1,
		   lexer->text + from);
	return TOKEN_BAD;
}

static enum token_kind punctuator(struct lexer *lexer)
{
	const char *here = lexer->text + lexer->at;
	size_t i;

	for (i = 0; i < sizeof(punctuation) / sizeof(punctuation[0]); i++) {
		const char *text = punctuation[i].text;

		if (here[0] == text[0] && (!text[1] || here[1] == text[1])) {
			lexer->at += text[1] ? 2 : 1;
			return punctuation[i].kind;
		}
	}
	return unknown(lexer);
}

/* Whether nothing but blanks stands in front on the line. */
static bool at_line_start(const struct lexer *lexer)
{
	uint32_t at = lexer->at;

	while (at && (lexer->text[at - 1] == ' ' || lexer->text[at - 1] == '\t'))
		at--;
	return at == 0 || lexer->text[at - 1] == '\n';
}

/* The end of the line that begins at `at`: where its '\r' or '\n' stands, or the text ends. */
static uint32_t line_end(const struct lexer *lexer, uint32_t at)
{
	while (at < lexer->end && lexer->text[at] != '\n' && lexer->text[at] != '\r')
		at++;
	return at;
}

/* quote = "%" text, up to the end of the line; one that ends with a backslash goes on in the next */
static enum token_kind quote(struct lexer *lexer)
{
	size_t skipped;

	do {
		lexer->at = line_end(lexer, lexer->at);
		skipped = source_continuation(lexer->text + lexer->at - 1);
		if (skipped)
			lexer->at += (uint32_t)skipped - 1;
	} while (skipped);
	return TOKEN_QUOTE;
}

static enum token_kind next(struct lexer *lexer)
{
	char c = lexer->text[lexer->at];

	if (c == '%' && lexer->is_x && at_line_start(lexer))
		return quote(lexer);
	if (is_name_start(c))
		return name(lexer);
	if (isdigit((unsigned char)c))
		return number(lexer);
	if (c == '"' || c == '\'')
		return quoted(lexer, c);
	return punctuator(lexer);
}

static void add_token(struct lexer *lexer, enum token_kind kind, uint32_t from,
		      struct source_place comment)
{
	struct token token = {
		.kind = kind,
		.offset = from,
		.length = lexer->at - from,
		.comment = add_comment(lexer, comment),
	};

	lexer->tokens =
		grow(lexer, lexer->tokens, lexer->count, &lexer->capacity, sizeof(*lexer->tokens));
	lexer->tokens[lexer->count++] = token;
}

static void *keep(struct lexer *lexer, void *array, uint32_t count, size_t size)
{
	void *copy = arena_array(lexer->arena, count, size);

	memcpy(copy, array, count * size);
	free(array);
	return copy;
}

static const struct token_list *read_tokens(struct arena *arena, struct diag *diag,
					    const struct source_file *file, bool is_x)
{
	struct lexer lexer = {.arena = arena,
			      .diag = diag,
			      .file = file,
			      .text = file->text,
			      .is_x = is_x,
			      .end = file->length};
	struct token_list *list = ARENA_NEW(arena, struct token_list);

	lexer.comments = grow(&lexer, NULL, 0, &lexer.comment_capacity, sizeof(*lexer.comments));
	lexer.comments[lexer.comment_count++] = (struct source_place){file, 0, 0};
	if (strncmp(lexer.text, "\xEF\xBB\xBF", 3) == 0)
		lexer.at = 3;
	for (;;) {
		struct source_place comment = skip_space(&lexer);
		uint32_t from = lexer.at;
		enum token_kind kind;

		if (from == lexer.end)
			break;
		if (lexer.count == TOKEN_MAX_COUNT) {
			diag_error(diag, place(&lexer, from),
				   "a file has at most %u words and signs", TOKEN_MAX_COUNT);
			/* Half a file would be wrong in many ways: none of it is read. */
			lexer.count = 0;
			lexer.at = lexer.end;
			break;
		}
		kind = next(&lexer);
		add_token(&lexer, kind, from, comment);
	}
	add_token(&lexer, TOKEN_END, lexer.at, (struct source_place){file, 0, 0});
	list->file = file;
	list->count = lexer.count;
	list->tokens = keep(&lexer, lexer.tokens, lexer.count, sizeof(*lexer.tokens));
	list->comments = keep(&lexer, lexer.comments, lexer.comment_count, sizeof(*lexer.comments));
	return list;
}

const struct token_list *token_list_read(struct arena *arena, struct diag *diag,
					 const struct source_file *file)
{
	return read_tokens(arena, diag, file, false);
}

const struct token_list *token_list_read_x(struct arena *arena, struct diag *diag,
					   const struct source_file *file)
{
	return read_tokens(arena, diag, file, true);
}

struct source_place token_place(const struct token_list *list, const struct token *token)
{
	return (struct source_place){list->file, token->offset, token->length};
}
