/*
 * test_mutations.c: interface files with one token deleted, doubled, or swapped with the next: the compiler never
 * crashes, hangs or leaks. What it says about them is not looked at; tests/compiler/bad does that.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "arena.h"
#include "diag.h"
#include "fuzz.h"
#include "source.h"
#include "suite.h"
#include "token.h"

/* Of one run: far above what it takes, far below a hang. */
#define MAX_SECONDS 2.0

static const char *const files[] = {MUTATED_FILES};

static size_t runs;

static double slowest;

/* The processor's time: how busy the machine is says nothing. */
static double seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void feed(const char *text)
{
	double start = seconds(), taken;

	runs++;
	fuzz_compile((const uint8_t *)text, strlen(text));
	taken = seconds() - start;
	if (taken > slowest)
		slowest = taken;
}

/* The text in front of `from`, `middle`, and the text behind `to`. */
static void feed_replaced(struct arena *arena, const struct source_file *file, uint32_t from,
			  const char *middle, uint32_t to)
{
	feed(arena_printf(arena, "%.*s%s%s", (int)from, file->text, middle, file->text + to));
}

static void mutate(const struct token_list *list, uint32_t i)
{
	const struct source_file *file = list->file;
	const struct token *token = &list->tokens[i], *next = token + 1;
	uint32_t end = token->offset + token->length;
	struct arena *arena = arena_new();
	const char *text = file->text;

	feed_replaced(arena, file, token->offset, "", end);
	feed_replaced(arena, file, end,
		      arena_printf(arena, " %.*s", (int)token->length, text + token->offset), end);
	if (next->kind != TOKEN_END)
		feed_replaced(arena, file, token->offset,
			      arena_printf(arena, "%.*s %.*s", (int)next->length,
					   text + next->offset, (int)token->length,
					   text + token->offset),
			      next->offset + next->length);
	arena_free(arena);
}

static void mutate_file(const char *path)
{
	struct arena *arena = arena_new();
	const struct source_file *file;
	const struct token_list *list;
	struct diag diag;
	uint32_t i;

	diag_init(&diag, arena);
	file = fuzz_read(arena, &diag, path);
	if (!file) {
		printf("%s\n", path);
		CU_FAIL("the file cannot be read");
		arena_free(arena);
		return;
	}
	list = fuzz_tokens(arena, &diag, file);
	CU_ASSERT_FALSE(diag_has_errors(&diag));
	for (i = 0; i + 1 < list->count; i++)
		mutate(list, i);
	arena_free(arena);
}

static void test_mutations(void)
{
	size_t i;

	for (i = 0; i < sizeof(files) / sizeof(files[0]); i++)
		mutate_file(files[i]);
	printf("%zu runs, the slowest of %.3f s\n", runs, slowest);
	CU_ASSERT(runs > MUTATIONS_LEAST);
	CU_ASSERT(slowest < MAX_SECONDS);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"every token deleted, doubled, swapped", test_mutations},
		CU_TEST_INFO_NULL,
	};

	return suite_run("mutations", tests);
}
