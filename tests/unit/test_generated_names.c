/*
 * test_generated_names.c: identifiers and file names that ingotc makes, and what happens when they are taken.
 */
#include <stdlib.h>

#include "suite.h"

#include "compile_text.h"
#include "names.h"

struct named {
	struct compiled compiled;
	struct model model;
	const struct plan *plan;
	const struct names *names;
};

/* The names for a file that is called `base`; to be released with named_free. */
static struct named *name_text(const char *base, const char *text)
{
	struct named *named = calloc(1, sizeof(*named));

	CU_ASSERT_PTR_NOT_NULL_FATAL(named);
	compile_text(&named->compiled, text);
	CU_ASSERT_TRUE_FATAL(compile_is_good(&named->compiled));
	named->model = *named->compiled.model;
	named->model.base = base;
	named->plan = plan_build(&named->model, named->compiled.arena);
	named->names =
		names_new(&named->model, named->plan, named->compiled.arena, &named->compiled.diag);
	return named;
}

static void named_free(struct named *named)
{
	names_done(named->names);
	compile_done(&named->compiled);
	free(named);
}

static const struct plan_type *type_named(const struct named *named, const char *name)
{
	for (uint32_t i = 0; i < named->plan->type_count; i++)
		if (strcmp(named->plan->types[i]->name, name) == 0)
			return named->plan->types[i];
	CU_FAIL_FATAL("no such type");
	return NULL;
}

static void test_files(void)
{
	static const struct {
		const char *base, *header, *tables, *client, *server, *depfile, *guard, *stubs;
	} cases[] = {
		{"lmserver", "lmserver.h", "lmserver_tables.c", "lmserver_client.c",
		 "lmserver_server.c", "lmserver.d", "LMSERVER_H", "LMSERVER_STUBS"},
		{"my-file.v2", "my-file.v2.h", "my-file.v2_tables.c", "my-file.v2_client.c",
		 "my-file.v2_server.c", "my-file.v2.d", "MY_FILE_V2_H", "MY_FILE_V2_STUBS"},
		{"2", "2.h", "2_tables.c", "2_client.c", "2_server.c", "2.d", "IDL_2_H",
		 "IDL_2_STUBS"},
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct named *named = name_text(cases[i].base, "interface a { typedef long T; }");
		const struct names *names = named->names;
		CU_ASSERT_STRING_EQUAL(names_file(names, NAMES_HEADER), cases[i].header);
		CU_ASSERT_STRING_EQUAL(names_file(names, NAMES_TABLES), cases[i].tables);
		CU_ASSERT_STRING_EQUAL(names_file(names, NAMES_CLIENT), cases[i].client);
		CU_ASSERT_STRING_EQUAL(names_file(names, NAMES_SERVER), cases[i].server);
		CU_ASSERT_STRING_EQUAL(names_file(names, NAMES_DEPFILE), cases[i].depfile);
		CU_ASSERT_STRING_EQUAL(names_guard(names), cases[i].guard);
		CU_ASSERT_STRING_EQUAL(names_switch(names), cases[i].stubs);
		named_free(named);
	}
}

static void test_by_rule(void)
{
	struct named *named =
		name_text("a", "[program(9)] interface i {"
			       "  typedef struct _T { long x; } T;"
			       "  long Op([in] T *t, [in, out] T *u, [in] long result); }");
	const struct plan_interface *interface = &named->plan->interfaces[0];
	const struct plan_procedure *op = &interface->procedures[0];
	const struct plan_type *type = type_named(named, "T");
	const struct names *names = named->names;

	CU_ASSERT_FALSE(diag_has_errors(&named->compiled.diag));
	CU_ASSERT_STRING_EQUAL(names_type(names, type, NAMES_TYPE), "ingot_type_T");
	CU_ASSERT_STRING_EQUAL(names_type(names, type, NAMES_STEPS), "T_steps");
	CU_ASSERT_STRING_EQUAL(names_type(names, op->in, NAMES_TYPE), "Op_in");
	CU_ASSERT_STRING_EQUAL(names_interface(names, interface, NAMES_PROCEDURES), "i_procedures");
	CU_ASSERT_STRING_EQUAL(names_interface(names, interface, NAMES_OPS), "i_ops");
	CU_ASSERT_STRING_EQUAL(names_interface(names, interface, NAMES_INTERFACE), "i_interface");
	CU_ASSERT_STRING_EQUAL(names_procedure(names, op, NAMES_FRAME), "Op_frame");
	CU_ASSERT_STRING_EQUAL(names_procedure(names, op, NAMES_INVOKER), "invoke_Op");
	CU_ASSERT_STRING_EQUAL(names_path(names, op, op->members[0].in), "t");
	CU_ASSERT_STRING_EQUAL(names_path(names, op, op->members[1].in), "u");
	CU_ASSERT_STRING_EQUAL(names_path(names, op, op->members[1].out), "u_out");
	/* The frame's own `result` comes first. */
	CU_ASSERT_STRING_EQUAL(names_path(names, op, op->members[2].in), "result_");
	named_free(named);
}

static void test_private_gives_way(void)
{
	struct named *named =
		name_text("a", "[program(9)] interface i {"
			       "  typedef struct _T { long x; } T;"
			       "  struct T_steps { long x; };"
			       "  long Op([in] long i_calls, [in] long frame, [in] long frame_,"
			       "          [in, out] T *u, [in] long u_out, [in] long binding);"
			       "  long invoke_Op([in] long call); }");
	const struct plan_interface *interface = &named->plan->interfaces[0];
	const struct plan_procedure *op = &interface->procedures[0];
	const struct names *names = named->names;

	CU_ASSERT_FALSE(diag_has_errors(&named->compiled.diag));
	CU_ASSERT_STRING_EQUAL(names_type(names, type_named(named, "T"), NAMES_STEPS), "T_steps_");
	CU_ASSERT_STRING_EQUAL(names_interface(names, interface, NAMES_CALLS), "i_calls_");
	CU_ASSERT_STRING_EQUAL(names_procedure(names, op, NAMES_INVOKER), "invoke_Op_");
	CU_ASSERT_STRING_EQUAL(names_local(names, op, NAMES_LOCAL_FRAME), "frame__");
	CU_ASSERT_STRING_EQUAL(names_local(names, op, NAMES_LOCAL_STATUS), "status");
	CU_ASSERT_STRING_EQUAL(names_local(names, op, NAMES_LOCAL_BINDING), "binding_");
	CU_ASSERT_STRING_EQUAL(names_local(names, &interface->procedures[1], NAMES_LOCAL_CALL),
			       "call_");
	CU_ASSERT_STRING_EQUAL(names_path(names, op, op->members[3].out), "u_out_");
	CU_ASSERT_STRING_EQUAL(names_path(names, op, op->members[4].in), "u_out");
	named_free(named);
}

static void test_all_differ(void)
{
	struct named *named = name_text(
		"a",
		"[program(9)] interface i { typedef enum { A, B } E;"
		"  typedef union { [case(1)] E e; [case(2)] boolean b; } U;"
		"  typedef struct { long k; [switch_is(k)] U u; boolean *b; E *e; } T;"
		"  typedef struct { [range(0, 1)] long u_e; E *e; } T_U;"
		"  long Op([in, out] T *t, [in, out] boolean *b, [in, range(1, 2)] long u_e); }");
	const struct names *names = named->names;
	uint32_t count = named->plan->type_count;

	CU_ASSERT_FALSE(diag_has_errors(&named->compiled.diag));
	CU_ASSERT_TRUE(count > 8);
	for (uint32_t i = 0; i < count; i++)
		for (uint32_t j = 0; j < i; j++)
			CU_ASSERT_STRING_NOT_EQUAL(
				names_type(names, named->plan->types[i], NAMES_TYPE),
				names_type(names, named->plan->types[j], NAMES_TYPE));
	named_free(named);
}

static void expect_taken(const char *text, const char *name)
{
	struct named *named = name_text("a", text);
	const char *said = diag_text(&named->compiled.diag);

	CU_ASSERT_TRUE(diag_has_errors(&named->compiled.diag));
	CU_ASSERT_PTR_NOT_NULL(strstr(said, name));
	CU_ASSERT_PTR_NOT_NULL(strstr(said, "test.idl:1:"));
	named_free(named);
}

static void test_public_is_refused(void)
{
	expect_taken("interface i { typedef struct { long x; } word32; }", "'ingot_type_word32'");
	expect_taken("interface i { typedef struct { long x; } string_ref; }",
		     "'ingot_type_string_ref'");
	expect_taken("interface i { const long A_H = 1; }", "'A_H'");
	expect_taken("interface i { typedef long A_STUBS; }", "'A_STUBS'");
	expect_taken("[program(9)] interface i { long Op([in] long i_ops); }", "'i_ops'");
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"file names and macros", test_files},
		{"names that others rely on", test_by_rule},
		{"private names give way", test_private_gives_way},
		{"no two types have one name", test_all_differ},
		{"a name that others rely on and is taken is refused", test_public_is_refused},
		CU_TEST_INFO_NULL,
	};

	return suite_run("generated_names", tests);
}
