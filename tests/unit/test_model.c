/*
 * test_model.c: what the model says of members and parameters: forms, who may be NULL, counts, who describes whom,
 * directions, numbers, and the order of items.
 */
#include <stdio.h>

#include "suite.h"

#include "compile_text.h"

static void test_members(void)
{
	struct compiled compiled;
	const struct model_type *type;

	compile_text(&compiled,
		     "typedef char *TEXT; typedef [string, ref] char *NAME;\n"
		     "struct s { long n; [size_is(n)] struct s *array; [size_is(n)] byte *bytes;\n"
		     " struct s *next; [ref] long *number; [string] TEXT text; NAME name;\n"
		     " [string] char label[8]; [range(1, 5), size_is(n)] short *last; };\n");
	CU_ASSERT(compile_is_good(&compiled));
	type = compile_type(&compiled, "s");
	CU_ASSERT_EQUAL(compile_field(type, "n")->form, MODEL_PLAIN);
	CU_ASSERT_PTR_EQUAL(compile_field(type, "n")->described_by, compile_field(type, "array"));
	CU_ASSERT_EQUAL(compile_field(type, "array")->form, MODEL_CONFORMANT);
	CU_ASSERT_PTR_EQUAL(compile_field(type, "array")->count, compile_field(type, "n"));
	CU_ASSERT_PTR_EQUAL(compile_field(type, "array")->value, type);
	CU_ASSERT_EQUAL(compile_field(type, "bytes")->form, MODEL_BYTES);
	CU_ASSERT_PTR_EQUAL(compile_field(type, "bytes")->count, compile_field(type, "n"));
	CU_ASSERT_EQUAL(compile_field(type, "next")->form, MODEL_SINGLE);
	CU_ASSERT_TRUE(compile_field(type, "next")->nullable);
	CU_ASSERT_FALSE(compile_field(type, "number")->nullable);
	CU_ASSERT_EQUAL(compile_field(type, "text")->form, MODEL_STRING);
	CU_ASSERT_EQUAL(compile_field(type, "text")->value->kind, MODEL_CHAR);
	CU_ASSERT_TRUE(compile_field(type, "text")->nullable);
	CU_ASSERT_EQUAL(compile_field(type, "name")->form, MODEL_STRING);
	CU_ASSERT_FALSE(compile_field(type, "name")->nullable);
	CU_ASSERT_EQUAL(compile_field(type, "label")->form, MODEL_STRING);
	CU_ASSERT_EQUAL(compile_field(type, "label")->type->kind, MODEL_ARRAY);
	CU_ASSERT_TRUE(compile_field(type, "last")->range.is_set);
	CU_ASSERT_EQUAL(compile_field(type, "last")->range.high, 5);
	compile_done(&compiled);
}

static void test_pointer_default(void)
{
	struct compiled compiled;
	const struct model_type *type;

	compile_text(&compiled, "typedef long *OUTSIDE;\n"
				"[pointer_default(ref)] interface a { typedef long *INSIDE;\n"
				" struct s { long *a; OUTSIDE b; [unique] INSIDE c; }; }\n"
				"interface b { struct t { long *a; INSIDE b; }; }\n");
	CU_ASSERT(compile_is_good(&compiled));
	type = compile_type(&compiled, "s");
	CU_ASSERT_FALSE(compile_field(type, "a")->nullable);
	CU_ASSERT_FALSE(compile_field(type, "b")->nullable);
	CU_ASSERT_TRUE(compile_field(type, "c")->nullable);
	type = compile_type(&compiled, "t");
	CU_ASSERT_TRUE(compile_field(type, "a")->nullable);
	CU_ASSERT_FALSE(compile_field(type, "b")->nullable);
	compile_done(&compiled);
}

static const char operations[] =
	"typedef struct s { long a; } S;\n"
	"typedef union u { [case(1)] S one; [case(2, 5..7)] long two; [default] short rest; } U;\n"
	"[program(7), version(3.0), pointer_default(unique)] interface i {\n"
	" NET_API_STATUS list([in, string, unique, handle] char *server, [in] long level,\n"
	"  [out, level_is(level), size_is(*n)] U **buffer, [out] long *n, [in, out, unique] long *resume);\n"
	" [procedure(9)] long set([in] handle_t h, [in] long level, [in, level_is(level)] U *buffer,\n"
	"  [in] long n, [in, size_is(n)] S *first, [in, size_is(n)] S *second, [out, size_is(n)] S **more);\n"
	" void both([in, out] long *n, [in, size_is(*n)] byte *in, [out, size_is(, *n)] S **out,\n"
	"  [in] S by_value, [in, out] S *changed, [out, string] char **text);\n"
	"}\n";

static void test_parameters(void)
{
	struct compiled compiled;
	const struct model_field *field;

	compile_text(&compiled, operations);
	CU_ASSERT(compile_is_good(&compiled));
	field = compile_parameter(&compiled, 0, "server");
	CU_ASSERT_TRUE(field->is_handle && field->nullable && field->is_in && !field->is_out);
	field = compile_parameter(&compiled, 0, "level");
	CU_ASSERT_PTR_NULL(field->described_by);
	field = compile_parameter(&compiled, 0, "buffer");
	CU_ASSERT_EQUAL(field->form, MODEL_LEVEL);
	CU_ASSERT_EQUAL(field->indirections, 2);
	CU_ASSERT_TRUE(field->nullable);
	CU_ASSERT_EQUAL(field->value->kind, MODEL_UNION);
	CU_ASSERT_PTR_EQUAL(compile_parameter(&compiled, 0, "n")->described_by, field);
	CU_ASSERT_PTR_EQUAL(compile_parameter(&compiled, 0, "n")->described_out, field);
	CU_ASSERT_PTR_NULL(compile_parameter(&compiled, 0, "n")->described_in);
	CU_ASSERT_EQUAL(compile_parameter(&compiled, 0, "n")->indirections, 1);
	field = compile_parameter(&compiled, 0, "resume");
	CU_ASSERT_TRUE(field->nullable && field->is_in && field->is_out);

	field = compile_parameter(&compiled, 1, "buffer");
	CU_ASSERT_FALSE(field->nullable);
	CU_ASSERT_PTR_EQUAL(compile_parameter(&compiled, 1, "level")->described_by, field);
	CU_ASSERT_PTR_EQUAL(compile_parameter(&compiled, 1, "n")->described_by,
			    compile_parameter(&compiled, 1, "first"));
	CU_ASSERT_PTR_NULL(compile_parameter(&compiled, 1, "n")->described_out);

	field = compile_parameter(&compiled, 2, "n");
	CU_ASSERT_PTR_EQUAL(field->described_in, compile_parameter(&compiled, 2, "in"));
	CU_ASSERT_PTR_EQUAL(field->described_out, compile_parameter(&compiled, 2, "out"));
	CU_ASSERT_EQUAL(compile_parameter(&compiled, 2, "by_value")->form, MODEL_PLAIN);
	CU_ASSERT_EQUAL(compile_parameter(&compiled, 2, "changed")->indirections, 1);
	field = compile_parameter(&compiled, 2, "text");
	CU_ASSERT_EQUAL(field->form, MODEL_STRING);
	CU_ASSERT_EQUAL(field->indirections, 2);
	compile_done(&compiled);
}

static void test_interface(void)
{
	struct compiled compiled;
	const struct model_interface *interface;
	const struct model_type *type;

	compile_text(&compiled, operations);
	CU_ASSERT(compile_is_good(&compiled));
	interface = compiled.model->items[compiled.model->item_count - 1].interface;
	CU_ASSERT_PTR_NOT_NULL_FATAL(interface);
	CU_ASSERT_EQUAL(interface->program, 7);
	CU_ASSERT_EQUAL(interface->version, 3);
	CU_ASSERT_EQUAL(interface->operation_count, 3);
	CU_ASSERT_EQUAL(interface->operations[0]->number, 1);
	CU_ASSERT_EQUAL(interface->operations[1]->number, 9);
	CU_ASSERT_EQUAL(interface->operations[2]->number, 3);
	CU_ASSERT_TRUE(interface->operations[0]->returns_status);
	CU_ASSERT_FALSE(interface->operations[1]->returns_status);
	CU_ASSERT_TRUE(interface->operations[2]->returns_status);
	CU_ASSERT_STRING_EQUAL(interface->operations[0]->handle->name, "server");
	CU_ASSERT_STRING_EQUAL(interface->operations[1]->handle->name, "h");
	CU_ASSERT_PTR_NULL(interface->operations[2]->handle);
	type = compile_type(&compiled, "U");
	CU_ASSERT_EQUAL(type->arm_count, 3);
	CU_ASSERT_EQUAL(type->arms[1].case_count, 2);
	CU_ASSERT_EQUAL(type->arms[1].cases[1].low, 5);
	CU_ASSERT_EQUAL(type->arms[1].cases[1].high, 7);
	CU_ASSERT_TRUE(type->arms[2].is_default);
	CU_ASSERT_STRING_EQUAL(type->arms[2].field->name, "rest");
	compile_done(&compiled);
}

static void test_items(void)
{
	struct compiled compiled;
	const struct model_item *items;

	compile_text(
		&compiled,
		"/* of A */\nconst long A = 1;\n"
		"typedef struct outer { struct { long x; } first; struct named { long y; } second;\n"
		" /* of n */\n long n; } OUTER, *POUTER;\n"
		"interface i { enum e { X }; }");
	CU_ASSERT(compile_is_good(&compiled));
	CU_ASSERT_EQUAL_FATAL(compiled.model->item_count, 6);
	items = compiled.model->items;
	CU_ASSERT_EQUAL(items[0].kind, MODEL_ITEM_CONST);
	CU_ASSERT_STRING_EQUAL(items[0].comment, "of A");
	CU_ASSERT_EQUAL(items[1].kind, MODEL_ITEM_TYPE);
	CU_ASSERT_STRING_EQUAL(items[1].type->c_name, "struct OUTER_first");
	CU_ASSERT_EQUAL(items[2].kind, MODEL_ITEM_TYPE);
	CU_ASSERT_STRING_EQUAL(items[2].type->c_name, "struct named");
	CU_ASSERT_EQUAL(items[3].kind, MODEL_ITEM_TYPEDEF);
	CU_ASSERT_TRUE(items[3].defines_type);
	CU_ASSERT_EQUAL(items[3].declarator_count, 2);
	CU_ASSERT_STRING_EQUAL(items[3].type->name, "OUTER");
	CU_ASSERT_STRING_EQUAL(items[3].type->tag, "outer");
	CU_ASSERT_STRING_EQUAL(compile_field(items[3].type, "n")->comment, "of n");
	CU_ASSERT_EQUAL(items[4].kind, MODEL_ITEM_TYPE);
	CU_ASSERT_EQUAL(items[5].kind, MODEL_ITEM_INTERFACE);
	CU_ASSERT_STRING_EQUAL(compiled.model->base, "test");
	CU_ASSERT_EQUAL(compiled.model->dependency_count, 1);
	compile_done(&compiled);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"members", test_members},       {"pointer_default", test_pointer_default},
		{"parameters", test_parameters}, {"interfaces and unions", test_interface},
		{"items", test_items},           CU_TEST_INFO_NULL,
	};

	return suite_run("model", tests);
}
