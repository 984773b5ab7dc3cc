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

/* Far above what a run takes, far below a hang. */
#define MAX_SECONDS 40.0

static const char *const files[] = {
	"/../../idl/lmcons.idl",
	"/../../idl/lmserver.idl",
	"/corpus/idl/language.idl",
};

static size_t runs;

static void feed(const char *text)
{
	runs++;
	fuzz_idl((const uint8_t *)text, strlen(text));
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

static void mutate_file(const char *name)
{
	struct arena *arena = arena_new();
	char *path = arena_printf(arena, "%s%s", INGOT_TEST_DATA, name);
	const struct source_file *file;
	const struct token_list *list;
	const char *reason = "";
	struct diag diag;
	uint32_t i;

	diag_init(&diag, arena);
	file = source_read(arena, path, &reason);
	if (!file) {
		printf("%s: %s\n", path, reason);
		CU_FAIL("the file cannot be read");
		arena_free(arena);
		return;
	}
	list = token_list_read(arena, &diag, file);
	CU_ASSERT_FALSE(diag_has_errors(&diag));
	for (i = 0; i + 1 < list->count; i++)
		mutate(list, i);
	arena_free(arena);
}

static void test_mutations(void)
{
	struct timespec start, end;
	size_t i;

	clock_gettime(CLOCK_MONOTONIC, &start);
	for (i = 0; i < sizeof(files) / sizeof(files[0]); i++)
		mutate_file(files[i]);
	clock_gettime(CLOCK_MONOTONIC, &end);
	printf("%zu runs\n", runs);
	CU_ASSERT(runs > 3000);
	CU_ASSERT((double)(end.tv_sec - start.tv_sec) < MAX_SECONDS);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"every token deleted, doubled, swapped", test_mutations},
		CU_TEST_INFO_NULL,
	};

	return suite_run("mutations", tests);
}
