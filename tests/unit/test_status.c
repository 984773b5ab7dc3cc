/* test_status.c: every status that the public headers name has a text, and no value stands there twice. */
#include "suite.h"

#include <inttypes.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "ingot/status.h"
#include "status_list.h"

#define HEADER(name) INGOT_TEST_DATA "/../../runtime/include/" name

enum { NAMES_MAX = 400 };

/* One #define of the headers: `alias` is the name that it is defined as, or empty and `value` counts. */
struct define {
	char name[64];
	char alias[64];
	uint32_t value;
};

static struct define defines[NAMES_MAX];
static size_t define_count;

static struct {
	const char *name;
	const char *text;
	uint32_t value;
} rows[] = {
#define ROW(name, text) {#name, text, name},
	INGOT_STATUS_LIST(ROW)
#undef ROW
};
static const size_t row_count = sizeof(rows) / sizeof(rows[0]);

static const struct define *define_find(const char *name)
{
	for (size_t i = 0; i < define_count; i++)
		if (strcmp(defines[i].name, name) == 0)
			return &defines[i];
	return NULL;
}

/* The ends of the NERR range are no statuses; include guards have no value and are not met. */
static bool is_status(const char *name)
{
	return strcmp(name, "NERR_BASE") != 0 && strcmp(name, "MAX_NERR") != 0;
}

static void read_header(const char *path)
{
	struct define one;
	char line[512];
	char value[64];
	char *end;
	FILE *file = fopen(path, "r");

	CU_ASSERT_PTR_NOT_NULL_FATAL(file);
	while (fgets(line, sizeof(line), file)) {
		memset(&one, 0, sizeof(one));
		if (sscanf(line, "#define %63s %63s", one.name, value) != 2 || !is_status(one.name))
			continue;
		one.value = (uint32_t)strtoul(value, &end, 10);
		if (*end)
			memcpy(one.alias, value, sizeof(value));
		CU_ASSERT_FATAL(define_count < NAMES_MAX);
		CU_ASSERT_PTR_NULL(define_find(one.name));
		defines[define_count++] = one;
	}
	fclose(file);
}

static void test_headers_are_read(void)
{
	size_t before;

	read_header(HEADER("winerror.h"));
	before = define_count;
	CU_ASSERT(before > 60);
	read_header(HEADER("lmerr.h"));
	CU_ASSERT(define_count > before + 60);
	CU_ASSERT_PTR_NOT_NULL(define_find("RPC_X_BAD_STUB_DATA"));
	CU_ASSERT_PTR_NOT_NULL(define_find("NERR_BufTooSmall"));
}

static void test_every_define_has_a_text(void)
{
	char unnamed[64];
	const char *text;

	for (size_t i = 0; i < define_count; i++) {
		if (defines[i].alias[0])
			continue;
		text = ingot_status_text(defines[i].value);
		snprintf(unnamed, sizeof(unnamed), "status %" PRIu32, defines[i].value);
		if (strcmp(text, unnamed) == 0 || strlen(text) < 4)
			printf("\n    %s has no text", defines[i].name);
		CU_ASSERT_STRING_NOT_EQUAL(text, unnamed);
		CU_ASSERT(strlen(text) >= 4);
	}
}

static void test_no_value_twice(void)
{
	for (size_t i = 0; i < define_count; i++)
		for (size_t j = i + 1; j < define_count; j++)
			if (!defines[i].alias[0] && !defines[j].alias[0]) {
				if (defines[i].value == defines[j].value)
					printf("\n    %s is %s", defines[i].name, defines[j].name);
				CU_ASSERT_NOT_EQUAL(defines[i].value, defines[j].value);
			}
}

static void test_aliases_lead_to_a_name(void)
{
	size_t aliases = 0;

	for (size_t i = 0; i < define_count; i++)
		if (defines[i].alias[0]) {
			CU_ASSERT_PTR_NOT_NULL(define_find(defines[i].alias));
			aliases++;
		}
	CU_ASSERT(aliases >= 10);
}

static void test_rows_are_the_defines(void)
{
	const struct define *one;
	size_t named = 0;

	for (size_t i = 0; i < row_count; i++) {
		one = define_find(rows[i].name);
		CU_ASSERT_PTR_NOT_NULL_FATAL(one);
		CU_ASSERT_EQUAL(one->alias[0], 0);
		CU_ASSERT_EQUAL(one->value, rows[i].value);
		CU_ASSERT_STRING_EQUAL(ingot_status_text(rows[i].value), rows[i].text);
		CU_ASSERT_PTR_NULL(strchr(rows[i].text, '.'));
	}
	for (size_t i = 0; i < define_count; i++)
		named += !defines[i].alias[0];
	CU_ASSERT_EQUAL(named, row_count);
}

/* The values are the contract with programs from Windows: some of each group, by hand. */
static void test_values_are_windows(void)
{
	CU_ASSERT_EQUAL(ERROR_ACCESS_DENIED, 5);
	CU_ASSERT_EQUAL(ERROR_NOT_ENOUGH_MEMORY, 8);
	CU_ASSERT_EQUAL(ERROR_INVALID_PARAMETER, 87);
	CU_ASSERT_EQUAL(ERROR_MORE_DATA, 234);
	CU_ASSERT_EQUAL(ERROR_TIMEOUT, 1460);
	CU_ASSERT_EQUAL(NO_ERROR, 0);
	CU_ASSERT_EQUAL(RPC_S_OUT_OF_MEMORY, 14);
	CU_ASSERT_EQUAL(RPC_S_INVALID_LEVEL, 87);
	CU_ASSERT_EQUAL(RPC_X_ENUM_VALUE_TOO_LARGE, 1781);
	CU_ASSERT_EQUAL(RPC_X_SS_CONTEXT_MISMATCH, 6);
	CU_ASSERT_EQUAL(RPC_S_SERVER_UNAVAILABLE, 1722);
	CU_ASSERT_EQUAL(NERR_Success, 0);
	CU_ASSERT_EQUAL(NERR_BufTooSmall, NERR_BASE + 23);
	CU_ASSERT_EQUAL(NERR_InvalidAPI, NERR_BASE + 42);
}

static void *text_of_other(void *argument)
{
	(void)argument;
	return strcmp(ingot_status_text(4294967295u), "status 4294967295") == 0 ? &rows[0] : NULL;
}

static void test_unnamed(void)
{
	const char *mine = ingot_status_text(3);
	void *others_was_right = NULL;
	pthread_t other;

	CU_ASSERT_STRING_EQUAL(mine, "status 3");
	CU_ASSERT_EQUAL_FATAL(pthread_create(&other, NULL, text_of_other, NULL), 0);
	pthread_join(other, &others_was_right);
	CU_ASSERT_PTR_NOT_NULL(others_was_right);
	CU_ASSERT_STRING_EQUAL(mine, "status 3");
	CU_ASSERT_STRING_EQUAL(ingot_status_text(0), "success");
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"the headers are read", test_headers_are_read},
		{"every #define has a text", test_every_define_has_a_text},
		{"no value stands there twice", test_no_value_twice},
		{"aliases lead to a name", test_aliases_lead_to_a_name},
		{"the list's rows are the #defines", test_rows_are_the_defines},
		{"values are Windows'", test_values_are_windows},
		{"an unnamed status", test_unnamed},
		CU_TEST_INFO_NULL};

	return suite_run("status", tests);
}
