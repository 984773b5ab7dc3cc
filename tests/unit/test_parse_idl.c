/*
 * test_parse_idl.c: tokens to tree: the shape of each declaration, and where parsing goes on after an error.
 */
#include <stdio.h>

#include "suite.h"

#include "compile_text.h"
#include "words.h"

static void test_items(void)
{
	struct compiled compiled;
	const struct tree_item *item;

	compile_text(&compiled, "import \"a.idl\", \"b.idl\";\n"
				"cpp_quote(\"x\" \"y\")\n"
				"/* why */ const long A = 1;\n"
				"typedef [string] char *TEXT, NAME[4];\n"
				"struct s { long a; };\n"
				"[version(1.0)] interface i { void f([in] long a, long b); };\n");
	item = compiled.tree->items;
	CU_ASSERT_EQUAL(item->kind, TREE_IMPORT);
	CU_ASSERT_STRING_EQUAL(item->text, "a.idl");
	item = item->next;
	CU_ASSERT_EQUAL(item->kind, TREE_IMPORT);
	CU_ASSERT_STRING_EQUAL(item->text, "b.idl");
	item = item->next;
	CU_ASSERT_EQUAL(item->kind, TREE_QUOTE);
	CU_ASSERT_STRING_EQUAL(item->text, "xy");
	item = item->next;
	CU_ASSERT_EQUAL(item->kind, TREE_CONST);
	CU_ASSERT_STRING_EQUAL(item->comment, "why");
	item = item->next;
	CU_ASSERT_EQUAL(item->kind, TREE_TYPEDEF);
	CU_ASSERT_EQUAL(item->attributes->word->id, WORD_STRING);
	CU_ASSERT_EQUAL(item->declarators->pointers, 1);
	CU_ASSERT_STRING_EQUAL(item->declarators->next->name.text, "NAME");
	CU_ASSERT_PTR_NOT_NULL(item->declarators->next->dimensions);
	item = item->next;
	CU_ASSERT_EQUAL(item->kind, TREE_TYPE);
	item = item->next;
	CU_ASSERT_EQUAL(item->kind, TREE_INTERFACE);
	CU_ASSERT_STRING_EQUAL(item->attributes->raw, "1.0");
	CU_ASSERT_EQUAL(item->items->kind, TREE_OPERATION);
	CU_ASSERT_STRING_EQUAL(item->items->parameters->next->declarators->name.text, "b");
	CU_ASSERT_PTR_NULL(item->next);
	compile_done(&compiled);
}

static enum tree_base base_of(const char *words)
{
	struct compiled compiled;
	enum tree_base base;
	char text[100];

	snprintf(text, sizeof(text), "typedef %s T;", words);
	compile_text(&compiled, text);
	CU_ASSERT_FALSE(diag_has_errors(&compiled.diag));
	base = compiled.tree->items->type->base;
	compile_done(&compiled);
	return base;
}

static void test_base_types(void)
{
	CU_ASSERT_EQUAL(base_of("boolean"), TREE_BASE_BOOLEAN);
	CU_ASSERT_EQUAL(base_of("byte"), TREE_BASE_BYTE);
	CU_ASSERT_EQUAL(base_of("char"), TREE_BASE_CHAR);
	CU_ASSERT_EQUAL(base_of("unsigned char"), TREE_BASE_UINT8);
	CU_ASSERT_EQUAL(base_of("signed char"), TREE_BASE_INT8);
	CU_ASSERT_EQUAL(base_of("small"), TREE_BASE_INT8);
	CU_ASSERT_EQUAL(base_of("short int"), TREE_BASE_INT16);
	CU_ASSERT_EQUAL(base_of("unsigned short"), TREE_BASE_UINT16);
	CU_ASSERT_EQUAL(base_of("int"), TREE_BASE_INT32);
	CU_ASSERT_EQUAL(base_of("unsigned"), TREE_BASE_UINT32);
	CU_ASSERT_EQUAL(base_of("long unsigned int"), TREE_BASE_UINT32);
	CU_ASSERT_EQUAL(base_of("hyper"), TREE_BASE_INT64);
	CU_ASSERT_EQUAL(base_of("unsigned __int64"), TREE_BASE_UINT64);
	CU_ASSERT_EQUAL(base_of("float"), TREE_BASE_FLOAT);
	CU_ASSERT_EQUAL(base_of("double"), TREE_BASE_DOUBLE);
}

static void test_precedence(void)
{
	struct compiled compiled;
	const struct tree_expression *value;

	compile_text(&compiled, "const long A = 1 + 2 * 3 - 4;");
	value = compiled.tree->items->value;
	CU_ASSERT_EQUAL(value->sign, TOKEN_MINUS);
	CU_ASSERT_EQUAL(value->operands[0]->sign, TOKEN_PLUS);
	CU_ASSERT_EQUAL(value->operands[0]->operands[1]->sign, TOKEN_STAR);
	CU_ASSERT_EQUAL(value->operands[1]->value, 4);
	CU_ASSERT_EQUAL(value->place.offset, 15);
	CU_ASSERT_EQUAL(value->place.length, 13);
	compile_done(&compiled);
}

/* How many items and errors a text gives. */
static void expect(const char *text, unsigned items, unsigned errors)
{
	const struct tree_item *item;
	struct compiled compiled;
	unsigned count = 0;

	compile_text(&compiled, text);
	for (item = compiled.tree->items; item; item = item->next)
		count++;
	if (count != items || compiled.diag.error_count != errors)
		printf("%s\n%u items\n%s", text, count, diag_text(&compiled.diag));
	CU_ASSERT_EQUAL(count, items);
	CU_ASSERT_EQUAL(compiled.diag.error_count, errors);
	compile_done(&compiled);
}

static void test_recovery(void)
{
	expect("", 0, 0);
	expect(";;", 0, 0);
	expect("const long A = ; const long B = 2;", 1, 1);
	expect("const long A = 1\nconst long B = 2;", 2, 1);
	expect("struct s { long a b; long c; }; const long A = 1;", 2, 1);
	expect("struct s { long a; }\ntypedef long T;", 2, 1);
	expect("typedef long\ntypedef long T;", 1, 1);
	expect("} const long A = 1;", 1, 1);
	expect("interface i { void f(long a b); void g(long a); const long C = D; } const long E = "
	       "F;",
	       2, 4);
	/* A name that was to be declared where nothing parsed is not unknown as well. */
	expect("typedef long T[; struct s { T a; };", 1, 1);
}

static void test_file_end(void)
{
	static const char text[] = "[uuid(1-2), version(1.0)] interface i { typedef struct s { "
				   "[size_is(n)] long *a[3]; } S; const long A = (1 + 2) * 3; "
				   "enum e { X = 1, Y }; void f([in, string] char *s); }";
	struct compiled compiled;
	char cut[sizeof(text)];
	size_t i;

	for (i = 1; i < sizeof(text) - 1; i++) {
		memcpy(cut, text, i);
		cut[i] = '\0';
		compile_text(&compiled, cut);
		CU_ASSERT(diag_has_errors(&compiled.diag));
		compile_done(&compiled);
	}
}

static void test_nothing_in_silence(void)
{
	static const char *const words[] = {"length_is(n)",   "first_is(n)",    "min_is(n)",
					    "transmit_as(X)", "context_handle", "ignore",
					    "call_as(f)",     "iid_is(x)",      "no_such_word"};
	char text[200];
	size_t i;

	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		snprintf(text, sizeof(text), "struct s { long n; [%s] long *a; };", words[i]);
		expect(text, 1, 1);
	}
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"declarations", test_items},
		{"base types", test_base_types},
		{"precedence", test_precedence},
		{"errors and what follows them", test_recovery},
		{"files that end early", test_file_end},
		{"MIDL's other attributes", test_nothing_in_silence},
		CU_TEST_INFO_NULL,
	};

	return suite_run("parse_idl", tests);
}
