/*
 * test_constants.c: constant expressions: their values at the edges of 64 bits, and what has none.
 */
#include <stdio.h>

#include "suite.h"

#include "compile_text.h"

/* The value of `expression` as a hyper; an assertion fails if it has none. */
static int64_t value_of(const char *type, const char *expression)
{
	struct compiled compiled;
	const struct model_const *constant;
	char text[300];
	int64_t value = 0;

	snprintf(text, sizeof(text),
		 "const long TEN = 10; enum e { FIVE = 5, SIX };\nconst %s A = %s;", type,
		 expression);
	compile_text(&compiled, text);
	CU_ASSERT(compile_is_good(&compiled));
	constant = compile_const(&compiled, "A");
	CU_ASSERT_PTR_NOT_NULL(constant);
	if (constant)
		value = constant->value;
	compile_done(&compiled);
	return value;
}

static bool is_refused(const char *type, const char *expression)
{
	struct compiled compiled;
	bool refused;
	char text[300];

	snprintf(text, sizeof(text), "const %s A = %s;", type, expression);
	compile_text(&compiled, text);
	refused = compiled.diag.error_count == 1;
	compile_done(&compiled);
	return refused;
}

static void test_operators(void)
{
	CU_ASSERT_EQUAL(value_of("hyper", "2 + 3 * 4"), 14);
	CU_ASSERT_EQUAL(value_of("hyper", "(2 + 3) * 4"), 20);
	CU_ASSERT_EQUAL(value_of("hyper", "-7 / 2"), -3);
	CU_ASSERT_EQUAL(value_of("hyper", "-7 % 3"), -1);
	CU_ASSERT_EQUAL(value_of("hyper", "1 << 4 | 3"), 19);
	CU_ASSERT_EQUAL(value_of("hyper", "-16 >> 2"), -4);
	CU_ASSERT_EQUAL(value_of("hyper", "0xF0 & 0x3C ^ 1"), 0x31);
	CU_ASSERT_EQUAL(value_of("hyper", "~0 & 0xFF"), 0xFF);
	CU_ASSERT_EQUAL(value_of("hyper", "!0 + !5"), 1);
	CU_ASSERT_EQUAL(value_of("hyper", "+3 - -4"), 7);
	CU_ASSERT_EQUAL(value_of("hyper", "1 < 2 == 1"), 1);
	CU_ASSERT_EQUAL(value_of("hyper", "1 || 1 / 0"), 1);
	CU_ASSERT_EQUAL(value_of("hyper", "0 && 1 / 0"), 0);
	CU_ASSERT_EQUAL(value_of("hyper", "0 ? 1 / 0 : 1 ? 7 : 8"), 7);
	CU_ASSERT_EQUAL(value_of("hyper", "TEN + FIVE + SIX"), 21);
	CU_ASSERT_EQUAL(value_of("boolean", "TRUE"), 1);
	CU_ASSERT_EQUAL(value_of("char", "'a' + 1"), 'b');
}

static void test_edges(void)
{
	CU_ASSERT_EQUAL(value_of("hyper", "-0x7FFFFFFFFFFFFFFF - 1"), INT64_MIN);
	CU_ASSERT_EQUAL(value_of("hyper", "-9223372036854775808"), INT64_MIN);
	CU_ASSERT_EQUAL(value_of("hyper", "-9223372036854775808 / -1 - 1"), INT64_MAX);
	CU_ASSERT_EQUAL((uint64_t)value_of("unsigned hyper", "0xFFFFFFFFFFFFFFFF"), UINT64_MAX);
	CU_ASSERT_EQUAL((uint64_t)value_of("unsigned hyper", "1 << 63"), UINT64_C(1) << 63);
	CU_ASSERT_EQUAL(value_of("unsigned long", "0xFFFFFFFF"), 0xFFFFFFFF);
	CU_ASSERT_EQUAL(value_of("small", "-128"), -128);
	CU_ASSERT(is_refused("hyper", "9223372036854775808"));
	CU_ASSERT(is_refused("hyper", "-9223372036854775808 - 1"));
	CU_ASSERT(is_refused("unsigned hyper", "0xFFFFFFFFFFFFFFFF + 1"));
	CU_ASSERT(is_refused("unsigned hyper", "0xFFFFFFFFFFFFFFFF * 0xFFFFFFFFFFFFFFFF"));
	CU_ASSERT(is_refused("hyper", "0x8000000000000000 * -0x8000000000000000"));
	CU_ASSERT(is_refused("unsigned hyper", "1 << 64"));
	CU_ASSERT(is_refused("unsigned hyper", "3 << 63"));
	CU_ASSERT(is_refused("unsigned long", "-1"));
	CU_ASSERT(is_refused("unsigned long", "0x100000000"));
	CU_ASSERT(is_refused("small", "128"));
	CU_ASSERT(is_refused("hyper", "1 / 0"));
	CU_ASSERT(is_refused("hyper", "1 % 0"));
}

static void test_spelling(void)
{
	struct compiled compiled;

	compile_text(&compiled, "const unsigned long A = 0x0000000F; const long B = 1 + 1; "
				"const long C = -1; const long D = (3); const long E = A; "
				"const char *F = \"x\" \"y\";");
	CU_ASSERT(compile_is_good(&compiled));
	CU_ASSERT_STRING_EQUAL(compile_const(&compiled, "A")->spelling, "0x0000000F");
	CU_ASSERT_PTR_NULL(compile_const(&compiled, "B")->spelling);
	CU_ASSERT_PTR_NULL(compile_const(&compiled, "C")->spelling);
	CU_ASSERT_PTR_NULL(compile_const(&compiled, "D")->spelling);
	CU_ASSERT_PTR_NULL(compile_const(&compiled, "E")->spelling);
	CU_ASSERT_EQUAL(compile_const(&compiled, "E")->value, 15);
	CU_ASSERT_STRING_EQUAL(compile_const(&compiled, "F")->string, "xy");
	compile_done(&compiled);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"operators", test_operators},
		{"the edges of 64 bits", test_edges},
		{"values as they were written", test_spelling},
		CU_TEST_INFO_NULL,
	};

	return suite_run("constants", tests);
}
