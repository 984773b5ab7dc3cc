/*
 * test_corpus.c: the golden files as inputs of the fuzz target: each is an interface there too.
 *
 * In: the golden inputs. Out: a verdict. An input that stops at its import, or at a form that the target does
 * not know, leaves all that stands behind unvisited, and nobody sees it.
 */
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "diag.h"
#include "fuzz.h"
#include "source.h"
#include "suite.h"

static const char *const files[] = {GOLDEN_FILES};

static void test_accepted(void)
{
	for (size_t i = 0; i < sizeof(files) / sizeof(files[0]); i++) {
		struct arena *arena = arena_new();
		const struct source_file *file;
		struct diag diag;

		diag_init(&diag, arena);
		file = fuzz_read(arena, &diag, files[i]);
		CU_ASSERT_PTR_NOT_NULL_FATAL(file);
		if (!fuzz_compile((const uint8_t *)file->text, strlen(file->text))) {
			printf("%s is refused\n", files[i]);
			CU_FAIL("a golden file is refused");
		}
		arena_free(arena);
	}
}

/* An import that is not there is seen as such. */
static void test_refused(void)
{
	static const char missing[] = "import \"missing.idl\"; import \"missing.x\"; "
				      "typedef long NUMBER;";

	CU_ASSERT_FALSE(fuzz_compile((const uint8_t *)missing, strlen(missing)));
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"golden files are interfaces", test_accepted},
		{"what is not one is not", test_refused},
		CU_TEST_INFO_NULL,
	};

	return suite_run("corpus", tests);
}
