/*
 * test_layout.c: sizes and offsets, compared with those of the compiler that compiles this file: each definition
 * stands here once as IDL and once as C.
 */
#include <stdint.h>
#include <stdio.h>

#include "suite.h"

#include "compile_text.h"

/* The same text for both, in words that both have. */
#define DEFINITIONS(long, hyper, small, boolean) \
	struct mixed {                           \
		small a;                         \
		hyper b;                         \
		short c;                         \
		small d;                         \
	};                                       \
	struct tail {                            \
		hyper a;                         \
		small b;                         \
	};                                       \
	struct bytes {                           \
		small a[3];                      \
		boolean b;                       \
		char c[2][5];                    \
	};                                       \
	struct pointers {                        \
		long a;                          \
		struct mixed *b;                 \
		small c;                         \
		struct pointers *d;              \
		double *e;                       \
		float f;                         \
	};                                       \
	struct nested {                          \
		small a;                         \
		struct tail b;                   \
		struct bytes c[3];               \
		struct mixed d[2][2];            \
		small e;                         \
	};                                       \
	enum word { FIRST, SECOND = 700 };       \
	struct words {                           \
		small a;                         \
		enum word b;                     \
		enum word c[3];                  \
		small d;                         \
	};

#define QUOTE(...)   #__VA_ARGS__
#define AS_TEXT(...) QUOTE(__VA_ARGS__)

DEFINITIONS(int32_t, int64_t, int8_t, uint8_t)

union arms {
	int8_t a;
	struct tail b;
	char c[33];
};

struct with_union {
	int8_t kind;
	union arms value;
	int8_t last;
};

static const char more[] =
	"typedef union arms { [case(1)] small a; [case(2)] struct tail b; "
	"[case(3)] char c[33]; [case(4)] ; } arms;\n"
	"struct with_union { small kind; [switch_is(kind)] arms value; small last; };"
	"typedef struct behind behind_t; struct behind { struct tail tail; };"
	"struct uses_behind { small a; behind_t b; };";

struct uses_behind {
	int8_t a;
	struct tail b;
};

struct expectation {
	const char *type, *field;
	size_t offset, size, align; /* of the field; without a field of the type */
};

#define TYPE(tag)        #tag, NULL, 0, sizeof(struct tag), _Alignof(struct tag)
#define FIELD(tag, name) #tag, #name, offsetof(struct tag, name), sizeof(((struct tag *)0)->name), 0

static const struct expectation expectations[] = {
	{TYPE(mixed)},
	{FIELD(mixed, a)},
	{FIELD(mixed, b)},
	{FIELD(mixed, c)},
	{FIELD(mixed, d)},
	{TYPE(tail)},
	{FIELD(tail, b)},
	{TYPE(bytes)},
	{FIELD(bytes, a)},
	{FIELD(bytes, b)},
	{FIELD(bytes, c)},
	{TYPE(pointers)},
	{FIELD(pointers, b)},
	{FIELD(pointers, c)},
	{FIELD(pointers, d)},
	{FIELD(pointers, e)},
	{FIELD(pointers, f)},
	{TYPE(nested)},
	{FIELD(nested, b)},
	{FIELD(nested, c)},
	{FIELD(nested, d)},
	{FIELD(nested, e)},
	{TYPE(words)},
	{FIELD(words, b)},
	{FIELD(words, c)},
	{FIELD(words, d)},
	{TYPE(with_union)},
	{FIELD(with_union, value)},
	{FIELD(with_union, last)},
	{TYPE(uses_behind)},
	{FIELD(uses_behind, b)},
};

static void test_against_this_compiler(void)
{
	static const char text[] = AS_TEXT(DEFINITIONS(long, hyper, small, boolean));
	struct compiled compiled;
	size_t i;

	compile_text(&compiled, "");
	compile_done(&compiled);
	{
		char all[sizeof(text) + sizeof(more)];

		snprintf(all, sizeof(all), "%s%s", text, more);
		compile_text(&compiled, all);
	}
	CU_ASSERT(compile_is_good(&compiled));
	for (i = 0; i < sizeof(expectations) / sizeof(expectations[0]); i++) {
		const struct expectation *wanted = &expectations[i];
		const struct model_type *type = compile_type(&compiled, wanted->type);
		const struct model_field *field;

		CU_ASSERT_PTR_NOT_NULL_FATAL(type);
		if (!wanted->field) {
			CU_ASSERT_EQUAL(type->size, wanted->size);
			CU_ASSERT_EQUAL(type->align, wanted->align);
			continue;
		}
		field = compile_field(type, wanted->field);
		CU_ASSERT_PTR_NOT_NULL_FATAL(field);
		CU_ASSERT_EQUAL(field->offset, wanted->offset);
		CU_ASSERT_EQUAL(field->type->size, wanted->size);
	}
	CU_ASSERT_EQUAL(compile_type(&compiled, "arms")->size, sizeof(union arms));
	compile_done(&compiled);
}

static void test_limits(void)
{
	struct compiled compiled;

	compile_text(&compiled, "struct s { char a[0x40000000]; };");
	CU_ASSERT(compile_is_good(&compiled));
	CU_ASSERT_EQUAL(compile_type(&compiled, "s")->size, 1u << 30);
	compile_done(&compiled);
	compile_text(&compiled, "struct s { char a[0x40000000]; char b; };");
	CU_ASSERT_EQUAL(compiled.diag.error_count, 1);
	compile_done(&compiled);
	compile_text(&compiled, "struct s { char a[0x10000][0x10000][0x10000]; };");
	CU_ASSERT_EQUAL(compiled.diag.error_count, 1);
	compile_done(&compiled);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"the same as this compiler's", test_against_this_compiler},
		{"one GiB", test_limits},
		CU_TEST_INFO_NULL,
	};

	return suite_run("layout", tests);
}
