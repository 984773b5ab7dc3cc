/*
 * Rows as a table and as JSON: aligned by what is seen, hostile text made harmless, JSON that is read back.
 */
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include <lm.h>

#include "json_print.h"
#include "server_commands.h"
#include "suite.h"
#include "table_print.h"
#include "text.h"

typedef bool print_function(const struct ingot_records *records, FILE *out);

static const struct ingot_view *server_view(uint32_t level)
{
	return ingot_view_find(ingot_server_views, INGOT_SERVER_VIEWS, level);
}

/* The rows in two blocks, as pages come, printed; to be freed. */
static char *print_rows(print_function *print, uint32_t level, const void *rows, uint32_t count)
{
	struct ingot_records records = {.view = server_view(level)};
	uint32_t first = count / 2;
	const uint32_t counts[] = {first, 0, count - first};
	const unsigned char *from = rows;
	char *text = NULL;
	size_t size = 0;
	FILE *out = open_memstream(&text, &size);

	CU_ASSERT_PTR_NOT_NULL_FATAL(out);
	CU_ASSERT_PTR_NOT_NULL_FATAL(records.view);
	for (size_t i = 0; i < sizeof(counts) / sizeof(counts[0]); i++) {
		LPVOID block = NULL;
		size_t bytes = counts[i] * records.view->size;

		if (bytes) {
			CU_ASSERT_EQUAL_FATAL(NetApiBufferAllocate((DWORD)bytes, &block), 0);
			memcpy(block, from, bytes);
			from += bytes;
		}
		CU_ASSERT(ingot_records_add(&records, block, counts[i]));
	}
	CU_ASSERT_EQUAL(records.count, count);
	CU_ASSERT(print(&records, out));
	fclose(out);
	ingot_records_done(&records);
	return text;
}

static char esc_name[] = "evil\x1b[2J";
static char broken[] = "a\xff\xc3(\xe2\x82";
static char wide[] = "\xe6\x9d\xb1\xe4\xba\xac"; /* two characters, four columns */
static char combining[] = "Ae\xcc\x81"
			  "b"; /* four characters, three columns */
static char bidi[] = "x\xe2\x80\xae"
		     "y\xc2\x9b"
		     "z\n"; /* override, C1 CSI, newline */
static char plain[] = "plain";

static void test_table(void)
{
	const SERVER_INFO_101 rows[] = {
		{500, plain, 6, 1, 0x202, plain},
		{600, wide, 0x15, 100, 0x2, NULL},
		{1, combining, 0, 0, 0, esc_name},
		{500, esc_name, 4294967295u, 4294967295u, 0x08000000, bidi},
	};
	char *text = print_rows(ingot_table_print, 101, rows, 4);

	CU_ASSERT_STRING_EQUAL(
		text, "NAME      PLATFORM        VERSION  TYPE          COMMENT\n"
		      "plain     nt                  6.1  server,print  plain\n"
		      "\xe6\x9d\xb1\xe4\xba\xac      osf               5.100  server\n"
		      "Ae\xcc\x81"
		      "b       1                   0.0  0x0           evil\xef\xbf\xbd[2J\n"
		      "evil\xef\xbf\xbd[2J  nt        15.4294967295  0x8000000     "
		      "x\xef\xbf\xbd"
		      "y\xef\xbf\xbdz\xef\xbf\xbd\n");
	free(text);
}

static void test_table_100_and_empty(void)
{
	const SERVER_INFO_100 rows[] = {{500, plain}, {500, broken}};
	char *text = print_rows(ingot_table_print, 100, rows, 2);

	CU_ASSERT_STRING_EQUAL(text, "NAME    PLATFORM\n"
				     "plain   nt\n"
				     "a\xef\xbf\xbd\xef\xbf\xbd(\xef\xbf\xbd\xef\xbf\xbd  nt\n");
	free(text);
	text = print_rows(ingot_table_print, 101, NULL, 0);
	CU_ASSERT_STRING_EQUAL(text, "NAME  PLATFORM  VERSION  TYPE  COMMENT\n");
	free(text);
	CU_ASSERT_PTR_NULL(server_view(0));
	CU_ASSERT_PTR_NULL(server_view(103));
}

/* One endless name must not make every other line as long. */
static void test_table_long_cell(void)
{
	size_t length = 1 << 20;
	char *name = malloc(length + 1);
	SERVER_INFO_100 rows[20];
	char *text;

	CU_ASSERT_PTR_NOT_NULL_FATAL(name);
	memset(name, 'n', length);
	name[length] = '\0';
	for (size_t i = 0; i < 20; i++)
		rows[i] = (SERVER_INFO_100){500, i == 7 ? name : plain};
	text = print_rows(ingot_table_print, 100, rows, 20);
	CU_ASSERT(strlen(text) < length + 20 * (INGOT_COLUMN_MAX + 20));
	CU_ASSERT_PTR_NOT_NULL(strstr(text, "n  nt\nplain "));
	free(text);
	free(name);
}

static void test_json(void)
{
	static char quote[] = "\"quoted\\ \x01";
	const SERVER_INFO_101 rows[] = {
		{500, plain, 6, 4294967295u, SV_TYPE_ALL, NULL},
		{500, quote, 0, 0, 0, broken},
		{500, wide, 0, 0, 0, esc_name},
	};
	static const char *const keys[] = {"sv101_platform_id",   "sv101_name",
					   "sv101_version_major", "sv101_version_minor",
					   "sv101_type",          "sv101_comment"};
	char *text = print_rows(ingot_json_print, 101, rows, 3);
	json_error_t error;
	json_t *array = json_loads(text, JSON_REJECT_DUPLICATES, &error);
	json_t *object;
	const char *key;
	json_t *value;
	size_t place = 0;

	CU_ASSERT_PTR_NOT_NULL_FATAL(array);
	CU_ASSERT_EQUAL_FATAL(json_array_size(array), 3);
	object = json_array_get(array, 0);
	json_object_foreach(object, key, value) {
		CU_ASSERT_STRING_EQUAL(key, keys[place]);
		place++;
	}
	CU_ASSERT_EQUAL(place, 6);
	CU_ASSERT_EQUAL(json_integer_value(json_object_get(object, "sv101_platform_id")), 500);
	CU_ASSERT_EQUAL(json_integer_value(json_object_get(object, "sv101_version_minor")),
			4294967295);
	CU_ASSERT_EQUAL(json_integer_value(json_object_get(object, "sv101_type")), 4294967295);
	CU_ASSERT(json_is_null(json_object_get(object, "sv101_comment")));
	object = json_array_get(array, 1);
	CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(object, "sv101_name")), quote);
	CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(object, "sv101_comment")),
			       "a\xef\xbf\xbd\xef\xbf\xbd(\xef\xbf\xbd\xef\xbf\xbd");
	object = json_array_get(array, 2);
	CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(object, "sv101_name")), wide);
	CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(object, "sv101_comment")),
			       esc_name);
	json_decref(array);
	free(text);

	text = print_rows(ingot_json_print, 101, NULL, 0);
	CU_ASSERT_STRING_EQUAL(text, "[]\n");
	free(text);
}

/* Each byte that belongs to no character becomes one replacement, nothing behind the end is read. */
static void test_utf8(void)
{
	static const struct {
		const char *bytes;
		const char *valid;
	} cases[] = {
		{"", ""},
		{"\x7f", "\x7f"},
		{"\xc2\x80", "\xc2\x80"},
		{"\xdf\xbf\xe0\xa0\x80", "\xdf\xbf\xe0\xa0\x80"},
		{"\xef\xbf\xbf", "\xef\xbf\xbf"},
		{"\xf0\x90\x80\x80\xf4\x8f\xbf\xbf", "\xf0\x90\x80\x80\xf4\x8f\xbf\xbf"},
		{"\xc0\x80", "??"},
		{"\xc1\xbf", "??"},
		{"\xe0\x9f\xbf", "???"},
		{"\xed\xa0\x80", "???"},
		{"\xf0\x8f\xbf\xbf", "????"},
		{"\xf4\x90\x80\x80", "????"},
		{"\xf5\x80\x80\x80", "????"},
		{"\x80", "?"},
		{"\xf0\x9f\x98", "???"},
		{"\xe2\x82", "??"},
		{"\xc3", "?"},
		{"\xc3\xc3\xa4", "?\xc3\xa4"},
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		size_t length = strlen(cases[i].bytes);
		/* Exactly as long as the text, so that a sanitizer sees a step too far. */
		char *exact = malloc(length ? length : 1);
		char want[64] = "";
		char *got;

		CU_ASSERT_PTR_NOT_NULL_FATAL(exact);
		memcpy(exact, cases[i].bytes, length);
		for (const char *at = cases[i].valid; *at; at++) {
			if (*at == '?')
				strcat(want, "\xef\xbf\xbd");
			else
				strncat(want, at, 1);
		}
		got = ingot_text_valid(exact, length);
		CU_ASSERT_STRING_EQUAL(got, want);
		free(got);
		free(exact);
	}
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"table", test_table},
		{"table 100 and empty", test_table_100_and_empty},
		{"table with a long cell", test_table_long_cell},
		{"json", test_json},
		{"utf-8", test_utf8},
		CU_TEST_INFO_NULL,
	};

	return suite_run("records_print", tests);
}
