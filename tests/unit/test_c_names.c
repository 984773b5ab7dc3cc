/*
 * test_c_names.c: every word in the lists of c_names.c is found there: as an operation's name, an enumerator's. A list out
 * of order would lose some. The words are read from the source.
 */
#include <stdio.h>

#include "suite.h"

#include "compile_text.h"

#define TEXT_MAX 65536

static char source[TEXT_MAX];

static void read_source(void)
{
	FILE *file = fopen(C_NAMES, "r");
	size_t length = file ? fread(source, 1, sizeof(source) - 1, file) : 0;

	CU_ASSERT(length > 0 && length < sizeof(source) - 1);
	source[length] = '\0';
	if (file)
		fclose(file);
}

static void expect(const char *format, const char *word, uint32_t errors)
{
	struct compiled compiled;
	char text[200];

	snprintf(text, sizeof(text), format, word);
	compile_text(&compiled, text);
	if (compiled.diag.error_count != errors)
		printf("%s\n%s", text, diag_text(&compiled.diag));
	CU_ASSERT_EQUAL(compiled.diag.error_count, errors);
	compile_done(&compiled);
}

/* Each word of a list in `format`, with one error. */
static void expect_all(const char *list, const char *format, unsigned least)
{
	const char *at, *end;
	unsigned count = 0;
	char word[100];

	read_source();
	at = strstr(source, list);
	CU_ASSERT_PTR_NOT_NULL_FATAL(at);
	end = strstr(at, "};");
	CU_ASSERT_PTR_NOT_NULL_FATAL(end);
	for (; (at = strchr(at, '"')) && at < end; at = strchr(at + 1, '"') + 1, count++) {
		CU_ASSERT_EQUAL_FATAL(sscanf(at, "\"%99[^\"]", word), 1);
		expect(format, word, 1);
	}
	CU_ASSERT(count >= least);
}

static void test_macros(void)
{
	expect_all(" macros[]", "typedef enum { %s } E;", 200);
	expect("typedef enum { %s } E;", "Eof", 0);
}

static void test_functions(void)
{
	static const char operation[] = "[program(1)] interface i { void %s([in] handle_t h); }";

	expect_all(" functions[]", operation, 800);
	expect_all(" beginnings[]", operation, 5);
	expect(operation, "Read", 0);
	expect("[program(1)] interface i { void f([in] handle_t h, [in] long %s); }", "read", 0);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"macros of C's headers", test_macros},
		{"functions of C's libraries", test_functions},
		CU_TEST_INFO_NULL,
	};

	return suite_run("c_names", tests);
}
