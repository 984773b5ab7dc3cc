/*
 * Names and comments: which ones the daemon takes.
 */
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "names.h"
#include "suite.h"

static void test_taken(void)
{
	static const char *const names[] = {
		"a",
		"SERVER-01",
		"two words",
		"a.b_c~d",
		"\xc3\xa4",
		"\xe6\x9d\xb1\xe4\xba\xac",
		"\xf0\x9f\x96\xa5",
		"123456789012345678901234567890123456789012345678901234567890123"};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		CU_ASSERT(ingot_name_is_valid(names[i]));
}

static void test_refused(void)
{
	static const char *const names[] = {
		NULL, "", " ", " a", "a ", "a/b", "\\\\SERVER", "a\\b", "a\nb", "a\tb", "\x1b[2J",
		"\x7f", "1234567890123456789012345678901234567890123456789012345678901234",
		/* not UTF-8: lone, cut, too long a form, surrogate, above the last */
		"\x80", "\xff", "a\xc3", "\xc3(", "\xc0\xaf", "\xe0\x80\xaf", "\xf0\x80\x80\xaf",
		"\xed\xa0\x80", "\xf4\x90\x80\x80", "\xf8\x88\x80\x80\x80", "\xe2\x82",
		/* C1 control, right-to-left override, isolate, line separator, mark, byte order mark */
		"a\xc2\x9b"
		"b",
		"a\xe2\x80\xae"
		"b",
		"a\xe2\x81\xa6"
		"b",
		"a\xe2\x80\xa8"
		"b",
		"a\xe2\x80\x8f",
		"\xef\xbb\xbf"
		"a"};
	size_t length = 1 << 20;
	char *endless = malloc(length + 1);

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		CU_ASSERT_FALSE(ingot_name_is_valid(names[i]));
	CU_ASSERT_PTR_NOT_NULL_FATAL(endless);
	memset(endless, 'a', length);
	endless[length] = '\0';
	CU_ASSERT_FALSE(ingot_name_is_valid(endless));
	CU_ASSERT_FALSE(ingot_comment_is_valid(endless));
	free(endless);
}

static void test_comments(void)
{
	char comment[258];

	memset(comment, 'c', sizeof(comment));
	comment[257] = '\0';
	CU_ASSERT_FALSE(ingot_comment_is_valid(comment));
	comment[256] = '\0';
	CU_ASSERT(ingot_comment_is_valid(comment));
	CU_ASSERT(ingot_comment_is_valid(NULL));
	CU_ASSERT(ingot_comment_is_valid(""));
	CU_ASSERT(ingot_comment_is_valid(" / \\ \n \x1b gr\xc3\xbc\xc3\x9f"));
	CU_ASSERT_FALSE(ingot_comment_is_valid("\xc3"));
	CU_ASSERT_FALSE(ingot_comment_is_valid("a\xff"));
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"taken", test_taken},
		{"refused", test_refused},
		{"comments", test_comments},
		CU_TEST_INFO_NULL,
	};

	return suite_run("names", tests);
}
