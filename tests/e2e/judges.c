/*
 * judges.c: what the system's own programs say.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "judges.h"
#include "suite.h"

char *ask(const char *command)
{
	char *text = NULL;
	size_t size = 0;
	FILE *into = open_memstream(&text, &size);
	FILE *from = popen(command, "r");
	char part[4096];
	size_t got;

	CU_ASSERT_FATAL(into && from);
	while ((got = fread(part, 1, sizeof(part), from)) > 0)
		fwrite(part, 1, got, into);
	CU_ASSERT_EQUAL(pclose(from), 0);
	fclose(into);
	while (size > 0 && text[size - 1] == '\n')
		text[--size] = '\0';
	return text;
}

static int compare(const void *left, const void *right)
{
	return strcmp(*(char *const *)left, *(char *const *)right);
}

void sort_lines(char *text)
{
	char *copy = strdup(text);
	char **lines = calloc(strlen(text) + 1, sizeof(*lines));
	size_t count = 0;

	CU_ASSERT_FATAL(copy && lines);
	for (char *line = strtok(copy, "\n"); line; line = strtok(NULL, "\n"))
		lines[count++] = line;
	qsort(lines, count, sizeof(*lines), compare);
	*text = '\0';
	for (size_t i = 0; i < count; i++) {
		text = stpcpy(text, lines[i]);
		/* The last line may have had none, and there may be no room for one. */
		if (i + 1 < count)
			text = stpcpy(text, "\n");
	}
	free(lines);
	free(copy);
}

void expect_same_lines(char *got, char *want, const char *what)
{
	sort_lines(got);
	sort_lines(want);
	CU_ASSERT_STRING_EQUAL(got, want);
	if (strcmp(got, want) != 0)
		fprintf(stderr, "%s: got\n%s\ninstead of\n%s\n", what, got, want);
}
