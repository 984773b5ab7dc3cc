/*
 * test_json.c: what --emit=json says of lmserver.idl, read back with jansson.
 *
 * In: INGOTC and the folder of lmserver.idl as arguments. Out: a verdict on the schema of docs/json.md.
 */
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "suite.h"

static const char *ingotc;
static const char *folder;

/* The object that ingotc prints; to be released with json_decref. */
static json_t *read_json_of(const char *path, const char *name)
{
	char command[1024];
	json_error_t error;
	json_t *root;
	FILE *pipe;

	snprintf(command, sizeof(command), "'%s' -I '%s' --emit=json '%s/%s'", ingotc, folder, path,
		 name);
	pipe = popen(command, "r");
	CU_ASSERT_PTR_NOT_NULL_FATAL(pipe);
	root = json_loadf(pipe, JSON_REJECT_DUPLICATES, &error);
	CU_ASSERT_EQUAL(pclose(pipe), 0);
	CU_ASSERT_PTR_NOT_NULL_FATAL(root);
	return root;
}

static json_t *read_json(void)
{
	return read_json_of(folder, "lmserver.idl");
}

/* The object of that name in the array `key` of `object`. */
static json_t *named(const json_t *object, const char *key, const char *name)
{
	json_t *item;
	size_t i;

	json_array_foreach(json_object_get(object, key), i, item) {
		const char *text = json_string_value(json_object_get(item, "name"));

		if (text && strcmp(text, name) == 0)
			return item;
	}
	return NULL;
}

static const char *text(const json_t *object, const char *key)
{
	const char *value = json_string_value(json_object_get(object, key));

	return value ? value : "";
}

static json_int_t integer(const json_t *object, const char *key)
{
	const json_t *value = json_object_get(object, key);

	CU_ASSERT(json_is_integer(value));
	return json_integer_value(value);
}

static void test_file(void)
{
	json_t *root = read_json();
	const json_t *constant = named(root, "constants", "SV_TYPE_ALL");

	CU_ASSERT_EQUAL(integer(root, "format"), 1);
	CU_ASSERT_STRING_EQUAL(text(root, "file"), "lmserver.idl");
	CU_ASSERT_EQUAL(json_array_size(json_object_get(root, "imports")), 1);
	CU_ASSERT_EQUAL(integer(constant, "value"), 0xFFFFFFFF);
	CU_ASSERT_STRING_EQUAL(text(constant, "c_type"), "DWORD");
	CU_ASSERT_PTR_NULL(json_object_get(root, "incomplete"));
	json_decref(root);
}

static void test_types(void)
{
	json_t *root = read_json();
	const json_t *info = named(root, "types", "SERVER_INFO_101");
	const json_t *comment = named(info, "members", "sv101_comment");
	const json_t *level = named(info, "members", "sv101_type");
	const json_t *arms = json_object_get(named(root, "types", "SERVER_INFO"), "arms");
	const json_t *cases = json_object_get(json_array_get(arms, 1), "cases");

	CU_ASSERT_STRING_EQUAL(text(info, "kind"), "struct");
	CU_ASSERT_STRING_EQUAL(text(info, "tag"), "_SERVER_INFO_101");
	CU_ASSERT_EQUAL(integer(info, "size"), 40);
	CU_ASSERT_STRING_EQUAL(text(comment, "form"), "string");
	CU_ASSERT(json_is_true(json_object_get(comment, "nullable")));
	CU_ASSERT_EQUAL(integer(comment, "offset"), 32);
	CU_ASSERT_EQUAL(integer(json_object_get(level, "type"), "bits"), 32);
	CU_ASSERT(json_is_false(json_object_get(json_object_get(level, "type"), "signed")));
	CU_ASSERT_EQUAL(json_array_size(arms), 4);
	CU_ASSERT_EQUAL(json_integer_value(json_array_get(json_array_get(cases, 0), 0)), 101);
	json_decref(root);
}

static void test_interface(void)
{
	json_t *root = read_json();
	const json_t *interface = named(root, "interfaces", "lmserver");
	const json_t *list = named(interface, "procedures", "NetServerEnum");
	const json_t *buffer = named(list, "parameters", "bufptr");
	const json_t *server = named(list, "parameters", "servername");
	const json_t *read = named(list, "parameters", "entriesread");

	CU_ASSERT_EQUAL(integer(interface, "program"), 0x20001F00);
	CU_ASSERT_EQUAL(integer(interface, "version"), 1);
	CU_ASSERT_EQUAL(json_array_size(json_object_get(interface, "procedures")), 5);
	CU_ASSERT_EQUAL(integer(list, "number"), 1);
	CU_ASSERT(json_is_true(json_object_get(list, "returns_status")));
	CU_ASSERT_EQUAL(json_array_size(json_object_get(list, "parameters")), 9);
	CU_ASSERT_STRING_EQUAL(text(buffer, "form"), "level_array");
	CU_ASSERT_STRING_EQUAL(text(buffer, "level_is"), "level");
	CU_ASSERT_STRING_EQUAL(text(buffer, "size_is"), "entriesread");
	CU_ASSERT(json_is_false(json_object_get(buffer, "in")));
	CU_ASSERT(json_is_true(json_object_get(buffer, "out")));
	CU_ASSERT(json_is_true(json_object_get(server, "handle")));
	CU_ASSERT_STRING_EQUAL(text(read, "described_by"), "bufptr");
	json_decref(root);
}

static void test_imports(void)
{
	json_t *root = read_json_of(INGOT_TEST_DATA "/../golden/imports", "imports.idl");
	const json_t *own = named(root, "types", "DRAWING");
	const json_t *shape = named(root, "types", "SHAPE");
	const json_t *next = named(shape, "members", "next");

	CU_ASSERT_EQUAL(json_array_size(json_object_get(root, "types")), 5);
	CU_ASSERT_PTR_NOT_NULL(own);
	CU_ASSERT_PTR_NULL(json_object_get(own, "imported"));
	CU_ASSERT(json_is_true(json_object_get(shape, "imported")));
	CU_ASSERT_STRING_EQUAL(text(json_object_get(json_object_get(next, "type"), "of"), "name"),
			       "SHAPE");
	json_decref(root);
}

int main(int argc, char **argv)
{
	static const CU_TestInfo tests[] = {
		{"the file and its constants", test_file},
		{"types", test_types},
		{"the interface", test_interface},
		{"types of imported files", test_imports},
		CU_TEST_INFO_NULL,
	};

	if (argc != 3)
		return 2;
	ingotc = argv[1];
	folder = argv[2];
	return suite_run("json", tests);
}
