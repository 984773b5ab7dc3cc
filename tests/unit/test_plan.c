/*
 * test_plan.c: type tables as ingotc plans them: steps, gaps, min_wire and growth.
 *
 * Plans are compared as text, one step after the other (plan_text.h).
 */
#include <stdlib.h>

#include "plan_text.h"

/* The steps of a type, or its arms. */
static const char *describe(struct planned *planned, const struct plan_type *type)
{
	FILE *out = fmemopen(planned->text, sizeof(planned->text), "w");

	CU_ASSERT_PTR_NOT_NULL_FATAL(out);
	planned->text[0] = '\0';
	for (uint32_t i = 0; i < type->steps.count; i++) {
		fputs(i ? " " : "", out);
		put_step(out, &type->steps.items[i]);
	}
	for (uint32_t i = 0; i < type->arm_count; i++) {
		const struct plan_arm *arm = &type->arms[i];

		fprintf(out, "%s%lld..%lld%s%s", i ? " " : "", (long long)arm->low,
			(long long)arm->high, arm->type ? "=" : "",
			arm->type ? arm->type->name : "");
	}
	fclose(out);
	return planned->text;
}

static void expect(struct planned *planned, const char *type, const char *steps)
{
	const char *found = describe(planned, type_of(planned, type));

	if (strcmp(found, steps) != 0)
		fprintf(stderr, "\n%s\n  expected %s\n  found    %s\n", type, steps, found);
	CU_ASSERT_STRING_EQUAL(found, steps);
}

static void expect_figures(struct planned *planned, const char *name, uint32_t size,
			   uint32_t min_wire, uint32_t growth)
{
	const struct plan_type *type = type_of(planned, name);

	if (type->size != size || type->min_wire != min_wire || type->growth != growth)
		fprintf(stderr, "\n%s: %u, %u, %u\n", name, type->size, type->min_wire,
			type->growth);
	CU_ASSERT_EQUAL(type->size, size);
	CU_ASSERT_EQUAL(type->min_wire, min_wire);
	CU_ASSERT_EQUAL(type->growth, growth);
}

static void test_server_info(void)
{
	struct planned p = plan_text(
		"typedef unsigned long DWORD;"
		"typedef struct { DWORD id; [string, ref] char *name; } INFO_100;"
		"typedef struct { DWORD id; [string, ref] char *name; DWORD major, minor, type;"
		"                 [string, unique] char *comment; } INFO_101;"
		"typedef union { [case(100)] INFO_100 a; [case(101)] INFO_101 b; } INFO;");

	expect(&p, "INFO_100", "W32*1@0+4 STRING@8");
	expect(&p, "INFO_101", "W32*1@0+4 STRING@8 W32*3@16+4 STRINGo@32");
	expect(&p, "INFO", "100..100=INFO_100 101..101=INFO_101");
	/* (16 + 1) * 16 / 8, (40 + 1) * 16 / 24 rounded up, (40 + 1) * 16 / (4 + 8) rounded up */
	expect_figures(&p, "INFO_100", 16, 8, 34);
	expect_figures(&p, "INFO_101", 40, 24, 28);
	expect_figures(&p, "INFO", 40, 12, 55);
	planned_done(&p);
}

static void test_runs(void)
{
	struct planned p = plan_text(
		"typedef enum { A, B, C = 5, D = -1 } E;"
		"struct point { long x, y; };"
		"struct box { struct point from; long colour; struct point to[2]; struct point end; };"
		"struct mixed { short a; unsigned short b; unsigned short c[2][2]; E e, f; float g;"
		"               boolean h, i; char j; [range(-1, 3)] small k; };");

	expect(&p, "E", "-1..1 5..5");
	expect(&p, "point", "W32*2@0");
	/* An array of structures stays a step; what is around it does not run over it. */
	expect(&p, "box", "W32*3@0 STRUCT*2@12=point W32*2@28");
	expect(&p, "mixed",
	       "W16s*1@0 W16*5@2 W32*3@12 CHECKs*2@12=E W8*2@24 CHECK*2@24=boolean_set "
	       "W8s*2@26 CHECKs*1@27=mixed_k_range");
	expect_figures(&p, "mixed", 28, 52, 28);
	CU_ASSERT_EQUAL(type_of(&p, "point")->flags & INGOT_TYPE_RUN, 0);
	planned_done(&p);
}

static void test_gaps(void)
{
	struct planned p = plan_text(
		"struct inner { char c; short s; char d; };"
		"struct outer { struct inner i; hyper h; char tail; };"
		"struct counted { unsigned short n; [size_is(n)] long *a; small m; [size_is(m)] byte *b; };"
		"struct texts { [string] char name[6]; long x; byte raw[3]; hyper h; };");

	expect(&p, "inner", "W8s*1@0+1 W16s*1@2 W8s*1@4+1");
	/* The nested structure's own tail and the alignment behind it are one gap. */
	expect(&p, "outer", "W8s*1@0+1 W16s*1@2 W8s*1@4+3 W64*1@8 W8s*1@16+7");
	/* A count is written by its array: the bytes behind it have a step of their own. */
	expect(&p, "counted", "GAP*6@2 GAP*7@17 ARRAY@8<0:2=word32 BYTESs@24<16:1");
	expect(&p, "texts", "TEXT*6@0+2 W32*1@8 OPAQUE*3@12+1 W64*1@16");
	planned_done(&p);
}

static void test_nesting(void)
{
	char text[2048];
	size_t used = (size_t)snprintf(text, sizeof(text), "struct wide {");
	struct planned p;

	/* Nine steps are taken over; twice nine are too many. */
	for (int i = 0; i < 9; i++)
		used += (size_t)snprintf(text + used, sizeof(text) - used, "[string] char *s%d; %s",
					 i, i < 8 ? "" : "};");
	snprintf(text + used, sizeof(text) - used,
		 "struct twice { struct wide a; struct wide b; };"
		 "struct four { struct twice t; struct twice u; long x; };");
	p = plan_text(text);
	CU_ASSERT_EQUAL(type_of(&p, "twice")->steps.count, 18);
	CU_ASSERT_STRING_EQUAL(p.plan->types[0]->name, "wide");
	expect(&p, "four", "STRUCT*1@0=twice STRUCT*1@144=twice W32*1@288+4");
	CU_ASSERT_EQUAL(type_of(&p, "four")->min_wire, 36 * 4 + 4);
	planned_done(&p);
}

static void test_lists(void)
{
	struct planned p = plan_text(
		"struct node { long value; [string, ref] char *name; struct node *next; };"
		"struct chain { unsigned long n; [size_is(n)] struct node *nodes; struct chain *next; };"
		"struct tree { struct tree *left; [range(1, 9)] long kind; struct tree *right; };");

	expect(&p, "node", "W32*1@0+4 STRING@8 POINTERo@16=node");
	/* Whatever is added, a list's next pointer stays the last step. */
	expect(&p, "chain", "GAP*4@4 ARRAY@8<0:4=node POINTERo@16=chain");
	expect(&p, "tree", "POINTERo@0=tree W32*1@8+4 CHECKs*1@8=tree_kind_range POINTERo@16=tree");
	/* (24 + 1 + 7) * 16 / 12 rounded up; (24 + 7 + 7) * 16 / 8 */
	expect_figures(&p, "node", 24, 12, 43);
	expect_figures(&p, "chain", 24, 8, 76);
	planned_done(&p);
}

static void test_unions(void)
{
	struct planned p = plan_text(
		"typedef enum { ONE = 1, TWO } KIND;"
		"struct pair { long a, b; };"
		"typedef union { [case(3)] long c; [case(1, 2)] hyper d; [case(-4 .. -2)] long e;"
		"  [case(4)] ; [case(5)] [string, ref] char *s; [case(6)] struct pair *p;"
		"  [default] boolean b; } U;"
		"typedef union { [case(ONE)] struct pair p; [default] ; } V;"
		"struct holder { short k; [switch_is(k)] U u; [switch_is(k)] U v; };"
		"struct kinds { KIND k; [switch_is(k)] V v; };");

	expect(&p, "U",
	       "-4..-2=word32 1..2=word64 3..3=word32 4..4 5..5=string_ref 6..6=U_p 0..0=U_b");
	CU_ASSERT_EQUAL(type_of(&p, "U")->flags, INGOT_TYPE_UNION | INGOT_TYPE_DEFAULT);
	/* What an arm leaves of the union is its gap. */
	expect(&p, "U_b", "W8*1@0+7 CHECK*1@0=boolean_set");
	expect(&p, "U_p", "POINTERo@0=pair");
	expect(&p, "holder", "GAP*6@2 UNIONs@8<0:2=U UNIONsk@16<0:2=U");
	/* With a default arm nothing else would look at the enumeration. */
	expect(&p, "kinds", "UNIONs@4<0:4=V CHECKs*1@0=KIND");
	planned_done(&p);
}

static void test_frames(void)
{
	struct planned p = plan_text(
		"typedef struct { long x; } A; typedef struct { hyper y; } B;"
		"typedef union { [case(1)] A a; [case(2)] B b; } U;"
		"[program(9)] interface i {"
		"  long Enum([in, string, unique, handle] const char *server, [in] unsigned long level,"
		"    [out, level_is(level), size_is(*n)] U **buf, [in] long max, [out] unsigned long *n,"
		"    [in, out, unique] long *resume);"
		"  long Put([in] unsigned long level, [in, level_is(level)] U *buf, [out] long *bad);"
		"  long Get([in] unsigned long level, [out, level_is(level)] U **buf);"
		"  long Get1([in] unsigned long level, [out, level_is(level)] U *buf); }");

	expect(&p, "Enum_in", "STRINGo@8 W32*1@16 W32*1@32 POINTERo@40=word32");
	expect(&p, "Enum_out", "W32*1@0 UNIONlk@0<16:4=Enum_buf INPLACEo@40=word32");
	expect(&p, "Enum_buf", "1..1=Enum_buf_1 2..2=Enum_buf_2");
	expect(&p, "Enum_buf_2", "BLOCK@0 ARRAY@24<36:4=B");
	expect_figures(&p, "Enum_in", 48, 16, 28);
	/* The level travels with the buffer: it has no step of its own. */
	expect(&p, "Put_in", "UNIONl@0<4:4=Put_buf");
	expect(&p, "Put_buf_1", "POINTER@8=A");
	expect(&p, "Get_buf_1", "BLOCK@0 POINTERo@8=A");
	expect(&p, "Get1_buf_1", "BLOCK@0 POINTER@8=A");
	planned_done(&p);
}

static void test_directions(void)
{
	struct planned p = plan_text(
		"typedef struct { long x; [string, ref] char *s; } T;"
		"[program(9)] interface i {"
		"  long Sort([in, out] unsigned long *n, [in, out, size_is(*n)] T **items);"
		"  long Fill([in] unsigned long n, [out, size_is(n)] T *items, [in] handle_t h);"
		"  long Both([in, out] T *a, [in, out] T **b, [in] T *c, [in] T d, [out] boolean *e);"
		"  void Nothing(); }");

	expect(&p, "Sort_in", "ARRAY@16<4:4=T");
	expect(&p, "Sort_out", "W32*1@0 BLOCK@0 ARRAY@24<8:4=T");
	expect(&p, "Fill_in", "W32*1@4");
	expect(&p, "Fill_out", "W32*1@0 BLOCK@0 ARRAYk@8<4:4=T");
	expect(&p, "Both_in", "POINTER@8=T POINTERo@24=T POINTER@40=T W32*1@48 STRING@56");
	expect(&p, "Both_out",
	       "W32*1@0 BLOCK@0 POINTER@16=T BLOCK@0 POINTERo@32=T W8*1@64 CHECK*1@64=boolean_set");
	expect(&p, "Nothing_in", "");
	expect(&p, "Nothing_out", "");
	CU_ASSERT_EQUAL(p.plan->interfaces[0].procedures[1].members[2].glue, PLAN_GLUE_NONE);
	CU_ASSERT_EQUAL(p.plan->interfaces[0].procedures[0].members[0].glue, PLAN_GLUE_BOTH);
	CU_ASSERT_EQUAL(p.plan->interfaces[0].procedures[3].frame_size, 4);
	planned_done(&p);
}

static void test_elements(void)
{
	struct planned p = plan_text(
		"typedef enum { A, B } E;"
		"struct s { unsigned long n; [size_is(n)] boolean *flags; [size_is(n)] E *edges;"
		"  [size_is(n)] double *reals; [size_is(n), range(2, 7)] char *letters; };"
		"struct t { boolean *flag; [range(1, 2)] short *number; };");

	expect(&p, "s",
	       "GAP*4@4 ARRAY@8<0:4=boolean_value ARRAYk@16<0:4=E_value "
	       "ARRAYk@24<0:4=word64 ARRAYk@32<0:4[2..7]=int8");
	expect(&p, "t", "POINTERo@0=boolean_value POINTERo@8=t_number_value");
	expect(&p, "E_value", "W32*1@0 CHECKs*1@0=E");
	expect(&p, "t_number_value", "W16s*1@0 CHECKs*1@0=t_number_range");
	expect(&p, "boolean_set", "0..1");
	planned_done(&p);
}

/* What each private type needs stands in front of it; public ones are declared by the header. */
static void test_order(void)
{
	struct planned p = plan_text(
		"typedef union { [case(1)] boolean b; [case(2)] struct s *next; } U;"
		"struct s { [range(0, 3)] long k; long kind; [switch_is(kind)] U u; };"
		"[program(9)] interface i { long Op([in, out] boolean *flag, [in] struct s *s); }");

	for (uint32_t i = 0; i < p.plan->type_count; i++) {
		const struct plan_type *type = p.plan->types[i];

		for (uint32_t s = 0; s < type->steps.count; s++) {
			const struct plan_type *needed = type->steps.items[s].type;
			bool is_there = !needed || needed->linkage != PLAN_PRIVATE;

			for (uint32_t j = 0; j < i; j++)
				is_there = is_there || p.plan->types[j] == needed;
			CU_ASSERT_TRUE(is_there);
		}
	}
	planned_done(&p);
}

static void test_pointers_in_arrays(void)
{
	struct planned p = plan_text(
		"typedef [string, ref] char *NAME;"
		"typedef char ROW[9];"
		"struct node { long n; [size_is(n)] struct node **list; };"
		"struct texts { long n; [size_is(n), string] char **list; [string, ref] char *fixed[3];"
		"               [string] ROW block[4]; ROW plain[4]; [string, range(1, 5)] wchar_t *wide[2];"
		"               [size_is(n)] NAME *names; [size_is(n)] char **letters; };"
		"struct must { [ref] struct node *two[2]; long *one[2][2]; };"
		"[pointer_default(ref)] interface i {"
		"  struct refs { long n; [size_is(n)] struct refs **list; [size_is(n), string] char **texts; };"
		"}");

	expect(&p, "node", "GAP*4@4 ARRAYs@8<0:4=node_pointer");
	expect(&p, "node_pointer", "POINTERo@0=node");
	expect(&p, "texts",
	       "GAP*4@4 ARRAYs@8<0:4=string STRUCT*3@16=string_ref STRUCT*4@40=char_9 W8s*36@76 "
	       "STRUCT*2@112=texts_wide_value ARRAYsk@128<0:4=string_ref ARRAYsk@136<0:4=char_pointer");
	expect(&p, "char_9", "TEXT*9@0");
	expect(&p, "texts_wide_value", "WSTRINGo@0[1..5]");
	expect(&p, "must", "STRUCT*2@0=node_pointer_ref STRUCT*4@16=int32_t_pointer");
	expect_figures(&p, "node_pointer_ref", 8, 4, 152);
	expect(&p, "refs", "GAP*4@4 ARRAYs@8<0:4=refs_pointer_ref ARRAYsk@16<0:4=string_ref");
	/* Complete only after the structure that it leads back to. */
	expect_figures(&p, "refs_pointer_ref", 8, 8, 106);
	planned_done(&p);
}

static void test_pointed_union(void)
{
	struct planned p = plan_text(
		"typedef union { [case(1)] long n; [case(2)] [string, ref] char *text; [case(3)] ; } U;"
		"struct far { long kind; [switch_is(kind)] U *value; short behind; };"
		"struct around { char before; struct far far; char behind; };"
		"[program(9)] interface i {"
		"  void Op([in] long kind, [out, switch_is(kind)] U *one, [in, switch_is(kind)] U *two); }");

	expect(&p, "far", "GAP*4@4 UNIONs@0<0:4=far_value W16s*1@16+6");
	expect(&p, "far_value", "1..1=far_value_1 2..2=far_value_2 3..3=far_value_3");
	expect(&p, "far_value_1", "POINTERo@8=far_value_1_value");
	/* Each arm's target is as large as the union. */
	expect(&p, "far_value_1_value", "W32*1@0+4");
	expect(&p, "far_value_2_value", "STRING@0");
	expect(&p, "far_value_3_value", "GAP*8@0");
	expect(&p, "around", "GAP*4@12 W8s*1@0+7 UNIONs@8<8:4=far_value W16s*1@24+6 W8s*1@32+7");
	expect(&p, "Op_in", "UNIONs@0<4:4=Op_two");
	expect(&p, "Op_out", "UNIONsk@0<4:4=Op_one");
	expect(&p, "Op_one_2", "BLOCK@0 POINTER@8=Op_one_2_value");
	expect(&p, "Op_two_2", "POINTER@16=Op_two_2_value");
	planned_done(&p);
}

/* Growth goes from the end of a chain to its start, also where the chain is a ring or a long one. */
static void test_growth_of_chains(void)
{
	enum { LINKS = 20000 };
	size_t size = 0;
	char *text = NULL;
	FILE *out = open_memstream(&text, &size);
	struct planned p;

	CU_ASSERT_PTR_NOT_NULL_FATAL(out);
	for (int i = 0; i < LINKS; i++)
		fprintf(out, "struct s%d { hyper n; struct s%d *next; };", i, i + 1);
	fprintf(out,
		"struct s%d { [string] char text[100]; };"
		"struct ring { hyper n; struct stone *next; };"
		"struct stone { struct s%d *costly; struct ring *next; };"
		"struct apart { hyper n; };",
		LINKS, LINKS);
	fclose(out);
	p = plan_text(text);
	free(text);
	CU_ASSERT_EQUAL(type_of(&p, "s0")->growth, 400);
	CU_ASSERT_EQUAL(type_of(&p, "s19999")->growth, 400);
	CU_ASSERT_EQUAL(type_of(&p, "ring")->growth, 400);
	CU_ASSERT_EQUAL(type_of(&p, "stone")->growth, 400);
	CU_ASSERT_EQUAL(type_of(&p, "apart")->growth, 28);
	planned_done(&p);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"SERVER_INFO and its figures", test_server_info},
		{"adjacent members are one step", test_runs},
		{"every byte of padding has its gap", test_gaps},
		{"small structures are taken over, large ones are not", test_nesting},
		{"a list's next pointer is the last step", test_lists},
		{"unions: order, defaults, shared discriminants", test_unions},
		{"frames and information levels", test_frames},
		{"parameters in both directions", test_directions},
		{"elements that need a table of their own", test_elements},
		{"private types stand in front of their users", test_order},
		{"arrays of pointers and of text", test_pointers_in_arrays},
		{"a union behind a pointer", test_pointed_union},
		{"growth along chains and rings", test_growth_of_chains},
		CU_TEST_INFO_NULL,
	};

	return suite_run("plan", tests);
}
