/*
 * table_print.h: rows as an aligned table for people.
 */
#ifndef INGOT_TABLE_PRINT_H
#define INGOT_TABLE_PRINT_H

#include <stdbool.h>
#include <stdio.h>

#include "ingot/export.h"
#include "records.h"

/* Columns wider than this do not push the others away: cells that are longer just run over. */
#define INGOT_COLUMN_MAX 48u

/*
 * Write the titles and then a line for each row. Nothing in a cell gets through to the terminal but
 * printable characters. Returns false when memory is short; errors of `out` stay in it (ferror).
 */
INGOT_MUST_CHECK bool ingot_table_print(const struct ingot_records *records, FILE *out);

#endif
