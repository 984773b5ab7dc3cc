/*
 * rows.c: the list of rows.
 *
 * In: rows, a filter. Out: the rows that are to be run. It runs nothing.
 */
#include "rows.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void rows_add(struct rows *rows, const char *group, const char *subject, struct row row)
{
	if (rows->count == ROWS_MAX)
		abort(); /* the table above is too small for the program as it is written */
	snprintf(row.name, sizeof(row.name), "%s/%s", group, subject);
	row.group = strlen(group);
	rows->row[rows->count++] = row;
}

static bool same_group(const struct row *a, const struct row *b)
{
	return a->group == b->group && strncmp(a->name, b->name, a->group) == 0;
}

const struct row *rows_reference(const struct rows *rows, const struct row *row)
{
	size_t i = 0;

	while (!same_group(&rows->row[i], row))
		i++;
	return &rows->row[i];
}

void rows_filter(struct rows *rows, const char *filter)
{
	bool keep[ROWS_MAX] = {false};
	size_t kept = 0;

	for (size_t i = 0; i < rows->count; i++) {
		if (strstr(rows->row[i].name, filter)) {
			keep[i] = true;
			keep[rows_reference(rows, &rows->row[i]) - rows->row] = true;
		}
	}
	for (size_t i = 0; i < rows->count; i++)
		if (keep[i])
			rows->row[kept++] = rows->row[i];
	rows->count = kept;
}
