/*
 * test_memory.c: tables made in memory say what the generated C says, field by field.
 *
 * In: the golden interface files, and their golden tables compiled into one module each (memory_<case> beside this
 * program), so that their names do not meet. Out: both are walked side by side, every type of the file and every
 * procedure, along all pointers.
 */
#include <dlfcn.h>
#include <stdlib.h>

#include "suite.h"

#include "compile_text.h"
#include "ingot/stub.h"
#include "library_types.h"
#include "memory.h"

#define PAIRS_MAX 2000u

struct pair {
	const ingot_type *made, *compiled;
};

struct comparison {
	struct pair pairs[PAIRS_MAX]; /* found equal so far, or under way */
	uint32_t count;
	const char *where;
};

static void different(const struct comparison *comparison, const char *what)
{
	fprintf(stderr, "\n%s: %s differs\n", comparison->where, what);
	CU_FAIL("tables differ");
}

#define SAME(a, b, member)                              \
	do {                                            \
		CU_ASSERT((a)->member == (b)->member);  \
		if ((a)->member != (b)->member)         \
			different(comparison, #member); \
	} while (0)

/* Adds a pair to be looked into, unless it has been. */
static void expect_type(struct comparison *comparison, const ingot_type *made,
			const ingot_type *compiled)
{
	CU_ASSERT_EQUAL_FATAL(made == NULL, compiled == NULL);
	if (!made)
		return;
	for (uint32_t i = 0; i < comparison->count; i++)
		if (comparison->pairs[i].made == made && comparison->pairs[i].compiled == compiled)
			return;
	CU_ASSERT_FATAL(comparison->count < PAIRS_MAX);
	comparison->pairs[comparison->count++] = (struct pair){made, compiled};
}

static void expect_steps(struct comparison *comparison, const ingot_step *made,
			 const ingot_step *compiled)
{
	CU_ASSERT_EQUAL_FATAL(made == NULL, compiled == NULL);
	for (; made; made++, compiled++) {
		SAME(made, compiled, op);
		SAME(made, compiled, flags);
		SAME(made, compiled, width);
		SAME(made, compiled, gap);
		SAME(made, compiled, n);
		SAME(made, compiled, offset);
		SAME(made, compiled, peer);
		SAME(made, compiled, min);
		SAME(made, compiled, max);
		expect_type(comparison, made->type, compiled->type);
		if (made->op == INGOT_OP_END || compiled->op == INGOT_OP_END)
			return;
	}
}

static void expect_pair(struct comparison *comparison, struct pair pair)
{
	const ingot_type *made = pair.made;
	const ingot_type *compiled = pair.compiled;

	comparison->where = compiled->name;
	CU_ASSERT_STRING_EQUAL(made->name, compiled->name);
	SAME(made, compiled, size);
	SAME(made, compiled, align);
	SAME(made, compiled, min_wire);
	SAME(made, compiled, growth);
	SAME(made, compiled, flags);
	SAME(made, compiled, arm_count);
	expect_steps(comparison, made->steps, compiled->steps);
	CU_ASSERT_EQUAL_FATAL(made->arms == NULL, compiled->arms == NULL);
	for (uint32_t i = 0; i < made->arm_count && i < compiled->arm_count; i++) {
		SAME(&made->arms[i], &compiled->arms[i], low);
		SAME(&made->arms[i], &compiled->arms[i], high);
		expect_type(comparison, made->arms[i].type, compiled->arms[i].type);
	}
}

static const void *symbol(void *module, const char *format, const char *name)
{
	char text[256];
	const void *found;

	snprintf(text, sizeof(text), format, name);
	found = dlsym(module, text);
	if (!found)
		fprintf(stderr, "\n%s is not in the module\n", text);
	CU_ASSERT_PTR_NOT_NULL_FATAL(found);
	return found;
}

static void expect_all(struct comparison *comparison, const struct plan *plan,
		       const struct memory *memory, void *module)
{
	for (uint32_t i = 0; i < plan->type_count; i++) {
		const struct plan_type *type = plan->types[i];

		if (type->linkage != PLAN_PUBLIC)
			continue;
		CU_ASSERT_PTR_EQUAL(memory_type_named(memory, type->name),
				    memory_type(memory, type));
		expect_type(comparison, memory_type(memory, type),
			    symbol(module, "ingot_type_%s", type->name));
	}
	for (uint32_t i = 0; i < plan->interface_count; i++) {
		const struct plan_interface *interface = &plan->interfaces[i];
		const ingot_procedure *procedures =
			symbol(module, "%s_procedures", interface->source->name);

		for (uint32_t p = 0; p < interface->procedure_count; p++) {
			expect_type(comparison, memory_type(memory, interface->procedures[p].in),
				    procedures[p].in);
			expect_type(comparison, memory_type(memory, interface->procedures[p].out),
				    procedures[p].out);
		}
	}
	for (uint32_t i = 0; i < comparison->count; i++)
		expect_pair(comparison, comparison->pairs[i]);
}

static void check_case(const char *path, const char *module_name)
{
	static struct comparison comparison;
	static const char *const folders[] = {GOLDEN_IDL};
	struct source_search search = {folders, 1};
	struct model_options options = {.loader = {&search, source_find_on_disk}};
	struct memory_library library = {.find = library_type_find};
	struct arena *arena = arena_new();
	struct compiled compiled = {.arena = arena};
	void *module = dlopen(arena_printf(arena, "%s/%s.so", GOLDEN_MODULES, module_name),
			      RTLD_NOW | RTLD_LOCAL);
	const struct memory *memory;
	const struct plan *plan;
	const char *reason = "";

	if (!module)
		fprintf(stderr, "\n%s\n", dlerror());
	CU_ASSERT_PTR_NOT_NULL_FATAL(module);
	diag_init(&compiled.diag, arena);
	compiled.file = source_read(arena, path, &reason);
	CU_ASSERT_PTR_NOT_NULL_FATAL(compiled.file);
	compiled.tokens = token_list_read(arena, &compiled.diag, compiled.file);
	compiled.tree = parse_idl(arena, &compiled.diag, compiled.tokens);
	compiled.model = model_build(arena, &compiled.diag, compiled.tree, &options);
	CU_ASSERT_TRUE_FATAL(compile_is_good(&compiled));
	plan = plan_build(compiled.model, arena);
	memory = memory_build(plan, &library, arena);
	CU_ASSERT_PTR_NOT_NULL_FATAL(memory);
	comparison.count = 0;
	expect_all(&comparison, plan, memory, module);
	/* A file of constants has no tables. */
	CU_ASSERT(comparison.count > 0 || !plan->type_count);
	dlclose(module);
	arena_free(arena);
}

/* Every interface file, and the module of its folder's tables: written by CMakeLists.txt. */
static const struct {
	const char *path, *module;
} cases[] = {
#include "memory_cases.h"
};

static void test_golden(void)
{
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		check_case(cases[i].path, cases[i].module);
}

static const ingot_type *find_nothing(void *context, const char *name)
{
	(void)context;
	(void)name;
	return NULL;
}

static void test_missing(void)
{
	struct memory_library library = {.find = find_nothing};
	struct compiled compiled;
	const struct memory *memory;

	/* Only arrays and pointers to plain numbers need the library. */
	compile_text(&compiled, "struct a { long x; };");
	CU_ASSERT_TRUE_FATAL(compile_is_good(&compiled));
	memory = memory_build(plan_build(compiled.model, compiled.arena), &library, compiled.arena);
	CU_ASSERT_PTR_NOT_NULL_FATAL(memory);
	CU_ASSERT_PTR_NOT_NULL(memory_type_named(memory, "a"));
	CU_ASSERT_PTR_NULL(memory_type_named(memory, "b"));
	CU_ASSERT_PTR_NULL(memory_type(memory, NULL));
	compile_done(&compiled);

	compile_text(&compiled, "struct a { [ref] long *x; };");
	CU_ASSERT_TRUE_FATAL(compile_is_good(&compiled));
	CU_ASSERT_PTR_NULL(
		memory_build(plan_build(compiled.model, compiled.arena), &library, compiled.arena));
	compile_done(&compiled);

	compile_text(&compiled, "const long a = 1;");
	memory = memory_build(plan_build(compiled.model, compiled.arena), &library, compiled.arena);
	CU_ASSERT_PTR_NOT_NULL_FATAL(memory);
	CU_ASSERT_EQUAL(memory->count, 0);
	CU_ASSERT_PTR_NULL(memory_type(memory, NULL));
	compile_done(&compiled);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"golden tables", test_golden},
		{"a library that lacks a type, no types", test_missing},
		CU_TEST_INFO_NULL,
	};

	return suite_run("memory", tests);
}
