/*
 * test_messages.c: types as protobuf messages, as ingotc plans them: numbers, kinds, flags, and each field's own steps.
 *
 * Messages are compared as text, one field after the other:
 *   number, kind (0: INT32 as in ingot/table.h), flags, ":", steps as in plan_text.h
 * Flags: r repeated, p packed, f filled, l list, k link, o oneof, d discriminant, m maybe.
 */
#include <stdlib.h>

#include "plan_text.h"

static void put_field(FILE *out, const struct plan_field *field)
{
	static const char *const kinds[] = {
		[INGOT_KIND_INT32] = "int32",     [INGOT_KIND_INT64] = "int64",
		[INGOT_KIND_UINT32] = "uint32",   [INGOT_KIND_UINT64] = "uint64",
		[INGOT_KIND_FLOAT] = "float",     [INGOT_KIND_DOUBLE] = "double",
		[INGOT_KIND_BOOL] = "bool",       [INGOT_KIND_ENUM] = "enum",
		[INGOT_KIND_STRING] = "string",   [INGOT_KIND_BYTES] = "bytes",
		[INGOT_KIND_MESSAGE] = "message",
	};
	static const struct {
		uint32_t flag;
		char letter;
	} flags[] = {
		{INGOT_FIELD_REPEATED, 'r'},     {INGOT_FIELD_PACKED, 'p'},
		{INGOT_FIELD_FILLED, 'f'},       {INGOT_FIELD_LIST, 'l'},
		{INGOT_FIELD_LINK, 'k'},         {INGOT_FIELD_ONEOF, 'o'},
		{INGOT_FIELD_DISCRIMINANT, 'd'}, {INGOT_FIELD_MAYBE, 'm'},
	};

	fprintf(out, "%u %s", field->number, kinds[field->kind]);
	for (size_t i = 0; i < sizeof(flags) / sizeof(flags[0]); i++)
		if (field->flags & flags[i].flag)
			fprintf(out, "%s%c", i && (field->flags & (flags[i].flag - 1)) ? "" : " ",
				flags[i].letter);
	if (field->node)
		fprintf(out, " >%u", field->link.offset);
	for (uint32_t i = 0; i < field->steps.count; i++) {
		fputs(i ? " " : ": ", out);
		put_step(out, &field->steps.items[i]);
	}
}

static void expect(struct planned *planned, const char *name, const char *wanted)
{
	const struct plan_type *type = type_of(planned, name);
	FILE *out = fmemopen(planned->text, sizeof(planned->text), "w");

	CU_ASSERT_PTR_NOT_NULL_FATAL(out);
	planned->text[0] = '\0';
	if (!type->is_message)
		fputs("none", out);
	for (uint32_t i = 0; i < type->fields.count; i++) {
		fputs(i ? "; " : "", out);
		put_field(out, &type->fields.items[i]);
	}
	fclose(out);
	if (strcmp(planned->text, wanted) != 0)
		fprintf(stderr, "\n%s\n  expected %s\n  found    %s\n", name, wanted,
			planned->text);
	CU_ASSERT_STRING_EQUAL(planned->text, wanted);
}

/* Each field has its steps by themselves, although the structure's are merged. */
static void test_numbers(void)
{
	struct planned p = plan_text(
		"typedef enum { NONE, SOME } WITH; typedef enum { ONE = 1 } WITHOUT;"
		"struct numbers { long a; unsigned long b; hyper c; double d; boolean e; byte f; char g;"
		"  [range(1, 5)] short h; WITH i; WITHOUT j; [unique] long *k; [ref] long *l; };");

	expect(&p, "numbers",
	       "1 int32: W32*1@0; 2 uint32: W32*1@4; 3 int64: W64*1@8; 4 double: W64*1@16; "
	       "5 bool: W8*1@24 CHECK*1@24=boolean_set; 6 uint32: W8*1@25; 7 int32: W8s*1@26; "
	       "8 int32 f: W16s*1@28 CHECKs*1@28=numbers_h_range; 9 enum: W32*1@32 CHECKs*1@32=WITH; "
	       "10 enum f: W32*1@36 CHECKs*1@36=WITHOUT; 11 int32: POINTERo@40=word32; "
	       "12 int32 f: POINTER@48=word32");
	expect(&p, "WITH", "none");
	planned_done(&p);
}

static void test_structures(void)
{
	struct planned p = plan_text(
		"struct point { long x, y; };"
		"struct named { [string, ref] char *name; };"
		"struct outer { struct point at; struct named who; [unique] struct point *maybe;"
		"  [ref] struct named *sure; [string] char room[4]; [string, range(1, 3)] char word[4]; };");

	/* What is in place stays a structure of its own, however small. */
	expect(&p, "outer",
	       "1 message: STRUCT*1@0=point; 2 message f: STRUCT*1@8=named; "
	       "3 message: POINTERo@16=point; 4 message f: POINTER@24=named; 5 string: TEXT*4@32; "
	       "6 string f: TEXT*4@36[1..3]");
	expect(&p, "named", "1 string f: STRING@0");
	planned_done(&p);
}

static void test_arrays(void)
{
	struct planned p = plan_text(
		"struct point { long x, y; }; typedef long ROW[3];"
		"struct arrays { long n; [size_is(n)] struct point *list; [size_is(n)] long *more;"
		"  long m; [size_is(m), range(2, 9)] byte *raw; long fixed[2][3]; struct point two[2];"
		"  byte digest[16]; unsigned char octets[4]; long k; [size_is(k), string] char **names;"
		"  long r; [size_is(r)] ROW *rows; long e; [size_is(e)] struct point **parts;"
		"  [string] char one[1][8]; };"
		"struct tail { long n; [size_is(n)] long rest[]; };");

	expect(&p, "arrays",
	       "2 message r: ARRAYs@8<0:4=point; 3 int32 rpf: ARRAYsk@16<0:4=word32; "
	       "5 bytes f: BYTESs@32<24:4[2..9]; 6 int32 rp: W32*6@40; 7 message r: STRUCT*2@64=point; "
	       "8 bytes: OPAQUE*16@80; 9 bytes: W8*4@96; 11 message r: ARRAYs@104<100:4=string; "
	       "13 message r: ARRAYs@120<112:4=int32_t_3; 15 message r: ARRAYs@136<128:4=point_pointer; "
	       "16 string r: STRUCT*1@144=char_8");
	/* Elements that need a message around them. */
	expect(&p, "int32_t_3", "1 int32 rp: W32*3@0");
	expect(&p, "point_pointer", "1 message: POINTERo@0=point");
	expect(&p, "char_8", "none");
	expect(&p, "tail", "2 int32 rp: TAILs*8@4<0:4=word32");
	planned_done(&p);
}

static void test_lists(void)
{
	struct planned p = plan_text(
		"struct node { long value; [unique] struct node *next; };"
		"struct holder { [unique] struct node *head; [ref] struct node *some; struct node first;"
		"  long n; [size_is(n)] struct node **heads; };"
		"struct tree { [unique] struct tree *left, *right; };");

	expect(&p, "node", "1 int32: W32*1@0; 2 message rlk >8: POINTERo@8=node");
	expect(&p, "holder",
	       "1 message rl >8: POINTERo@0=node; 2 message rfl >8: POINTER@8=node; "
	       "3 message: STRUCT*1@16=node; 5 message r: ARRAYs@40<32:4=node_pointer");
	expect(&p, "node_pointer", "1 message rl >8: POINTERo@0=node");
	expect(&p, "tree", "1 message: POINTERo@0=tree; 2 message: POINTERo@8=tree");
	planned_done(&p);
}

static void test_unions(void)
{
	struct planned p = plan_text(
		"typedef struct { long x; } POINT;"
		"typedef [switch_type(long)] union { [case(1)] long number; [case(2)] [string, unique] char *text;"
		"  [case(4)] long triple[3]; [case(5)] POINT point; [default] ; } VALUE;"
		"struct tagged { long kind; [switch_is(kind)] VALUE value; long other;"
		"  [switch_is(other), unique] VALUE *maybe; };"
		"typedef union switch (boolean which) u { case TRUE: long red; case FALSE: ; } CHOICE;");

	expect(&p, "VALUE",
	       "1 int32 d; 2 int32 o: W32*1@0; 3 string o: STRINGo@0; 4 message o: STRUCT*1@0=VALUE_triple; "
	       "5 message o: STRUCT*1@0=POINT");
	expect(&p, "VALUE_triple", "1 int32 rp: W32*3@0");
	expect(&p, "tagged",
	       "2 message: UNIONs@8<0:4=VALUE; 4 message m: UNIONs@0<24:4=tagged_maybe");
	/* The arms count from where the structure begins, and what they lead to has the value's steps. */
	expect(&p, "tagged_maybe",
	       "1 int32 d; 2 int32 o: POINTERo@32=tagged_maybe_1_value; "
	       "3 string o: POINTERo@32=tagged_maybe_2_value; "
	       "4 message o: POINTERo@32=tagged_maybe_4_value; "
	       "5 message o: POINTERo@32=tagged_maybe_5_value");
	expect(&p, "tagged_maybe_1_value", "none");
	expect(&p, "tagged_maybe_4_value", "1 int32 rp: W32*3@0");
	/* A union with its discriminant is one message. */
	expect(&p, "CHOICE", "0 message: UNION@4<0:1=CHOICE_u");
	expect(&p, "CHOICE_u", "1 bool d; 2 int32 o: W32*1@0");
	planned_done(&p);
}

static void test_said(void)
{
	struct planned p =
		plan_text("struct said { [field(7)] long a; long b; [field(1)] long c; long n;"
			  "  [size_is(n), field(536870911)] long *d; };"
			  "typedef union { [case(1), field(9)] long one; [case(2)] long two; } U;"
			  "struct user { long k; [switch_is(k)] U u; };");
	const struct plan_type *type = type_of(&p, "U");

	expect(&p, "said",
	       "1 int32: W32*1@8; 2 int32: W32*1@4; 7 int32: W32*1@0; "
	       "536870911 int32 rp: ARRAYs@16<12:4=word32");
	expect(&p, "U", "1 int32 d; 3 int32 o: W32*1@0; 9 int32 o: W32*1@0");
	/* Arms of one type are two fields. */
	CU_ASSERT_EQUAL_FATAL(type->arm_count, 2);
	CU_ASSERT_EQUAL(type->arms[0].number, 9);
	CU_ASSERT_EQUAL(type->arms[1].number, 3);
	planned_done(&p);
}

/* Protobuf keeps 19000 to 19999. */
static void test_many(void)
{
	char *text = NULL;
	size_t size = 0;
	FILE *out = open_memstream(&text, &size);
	const struct plan_type *type;
	struct planned p;

	CU_ASSERT_PTR_NOT_NULL_FATAL(out);
	fputs("struct many {", out);
	for (int i = 1; i <= 19001; i++)
		fprintf(out, "byte m%d;", i);
	fputs("};", out);
	fclose(out);
	p = plan_text(text);
	type = type_of(&p, "many");
	CU_ASSERT_EQUAL_FATAL(type->fields.count, 19001);
	CU_ASSERT_EQUAL(type->fields.items[18998].number, 18999);
	CU_ASSERT_EQUAL(type->fields.items[18999].number, 20000);
	CU_ASSERT_EQUAL(type->fields.items[19000].number, 20001);
	planned_done(&p);
	free(text);
}

static const char calls[] =
	"typedef struct { long a; } A; typedef union { [case(1)] A one; } INFO;"
	"[program(9) %s] interface i {"
	"  unsigned long Get([in] handle_t h, [in] long level, [out, level_is(level)] INFO **info,"
	"    [in, out, unique] long *cursor, [in] long three[3]);"
	"  unsigned long List([in] handle_t h, [in] long level, [out] long *n,"
	"    [out, level_is(level), size_is(*n)] INFO **list, [in, out, field(30)] long *both);"
	"  void Nothing([in] handle_t h); };";

static struct planned plan_calls(const char *attribute)
{
	char text[1024];

	snprintf(text, sizeof(text), calls, attribute);
	return plan_text(text);
}

static void test_frames(void)
{
	struct planned p = plan_calls(", protobuf(2)");

	expect(&p, "Get_in",
	       "2 int32: W32*1@4; 4 int32: POINTERo@16=word32; 5 int32 rpf: POINTER@24=int32_t_3");
	expect(&p, "Get_out",
	       "1 uint32: W32*1@0; 4 message f: UNIONslk@0<4:4=Get_info; 5 int32: INPLACEo@16=word32");
	expect(&p, "Get_info", "1 int32 d; 2 message o: BLOCK@0 POINTERo@8=A");
	expect(&p, "List_in", "2 int32: W32*1@4; 30 int32 f: POINTER@24=word32");
	expect(&p, "List_out",
	       "1 uint32: W32*1@0; 5 message f: UNIONslk@0<4:4=List_list; 30 int32 f: INPLACE@24=word32");
	expect(&p, "List_list", "1 int32 d; 2 message r: BLOCK@0 ARRAYs@16<8:4=A");
	/* A message without fields is one. */
	expect(&p, "Nothing_in", "");
	expect(&p, "Nothing_out", "");
	planned_done(&p);
}

/* Without protobuf() the calls have no messages; the types have. */
static void test_plain(void)
{
	struct planned p = plan_calls("");

	expect(&p, "Get_in", "none");
	expect(&p, "Get_out", "none");
	expect(&p, "Get_info", "none");
	expect(&p, "A", "1 int32: W32*1@0");
	expect(&p, "INFO", "1 int32 d; 2 message o: STRUCT*1@0=A");
	planned_done(&p);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"numbers", test_numbers},
		{"structures", test_structures},
		{"arrays", test_arrays},
		{"lists", test_lists},
		{"unions", test_unions},
		{"numbers that the file says", test_said},
		{"many members", test_many},
		{"calls", test_frames},
		{"calls in XDR alone", test_plain},
		CU_TEST_INFO_NULL,
	};

	return suite_run("messages", tests);
}
