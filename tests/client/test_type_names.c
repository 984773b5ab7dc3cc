/*
 * Type lists: names and masks read, masks written, what is neither refused by its own name.
 */
#include <stdlib.h>
#include <string.h>

#include <lm.h>

#include "suite.h"
#include "type_names.h"

static void expect(const char *list, uint32_t mask)
{
	uint32_t got = ~mask;
	const char *item = NULL;
	int length = 0;

	CU_ASSERT(ingot_type_names_parse(list, &got, &item, &length));
	CU_ASSERT_EQUAL(got, mask);
}

static void refuse(const char *list, const char *culprit)
{
	uint32_t got = 77;
	const char *item = NULL;
	int length = 0;

	CU_ASSERT_FALSE_FATAL(ingot_type_names_parse(list, &got, &item, &length));
	CU_ASSERT_EQUAL(got, 77);
	CU_ASSERT_EQUAL_FATAL((size_t)length, strlen(culprit));
	CU_ASSERT_NSTRING_EQUAL(item, culprit, strlen(culprit));
}

/* To be freed. */
static char *printed(uint32_t mask)
{
	char *text = NULL;
	size_t size = 0;
	FILE *out = open_memstream(&text, &size);

	CU_ASSERT_PTR_NOT_NULL_FATAL(out);
	ingot_type_names_print(mask, out);
	fclose(out);
	return text;
}

static void test_parse(void)
{
	expect("server", SV_TYPE_SERVER);
	expect("server,print", 0x202);
	expect("PRINT,Server,server", 0x202);
	expect("0x202", 0x202);
	expect("0X202,unix", 0xa02);
	expect("0xFFFFFFFF", SV_TYPE_ALL);
	expect("all", SV_TYPE_ALL);
	expect("server,all", SV_TYPE_ALL);
	expect("0x0", 0);
	expect("domain", SV_TYPE_DOMAIN_ENUM);
	expect("local-list,server", SV_TYPE_LOCAL_LIST_ONLY | SV_TYPE_SERVER);
}

static void test_refused(void)
{
	refuse("", "");
	refuse(",", "");
	refuse("server,", "");
	refuse("server,,print", "");
	refuse("serve", "serve");
	refuse("server,printer,x", "printer");
	refuse(" server", " server");
	refuse("0x", "0x");
	refuse("0x123456789", "0x123456789");
	refuse("0x-1", "0x-1");
	refuse("0x 1", "0x 1");
	refuse("0xg", "0xg");
	refuse("514", "514");
	refuse("-1", "-1");
}

static void test_print(void)
{
	static const struct {
		uint32_t mask;
		const char *text;
	} cases[] = {
		{0, "0x0"},           {SV_TYPE_SERVER, "server"},       {0x202, "server,print"},
		{SV_TYPE_ALL, "all"}, {0x08000002, "server,0x8000000"}, {0x08000000, "0x8000000"},
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		char *text = printed(cases[i].mask);

		CU_ASSERT_STRING_EQUAL(text, cases[i].text);
		free(text);
	}
}

/* What is written is read back as it was, for every bit and for many mixtures. */
static void test_back(void)
{
	uint32_t mask = 1;

	for (unsigned i = 0; i < 2000; i++) {
		uint32_t value = i < 32 ? (uint32_t)1 << i : mask;
		char *text = printed(value);

		expect(text, value);
		free(text);
		mask = mask * 1664525u + 1013904223u;
	}
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"parse", test_parse}, {"refused", test_refused}, {"print", test_print},
		{"back", test_back},   CU_TEST_INFO_NULL,
	};

	return suite_run("type_names", tests);
}
