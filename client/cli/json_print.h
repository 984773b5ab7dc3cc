/*
 * json_print.h: rows as JSON for programs.
 */
#ifndef INGOT_JSON_PRINT_H
#define INGOT_JSON_PRINT_H

#include <stdbool.h>
#include <stdio.h>

#include "ingot/export.h"
#include "records.h"

/*
 * Write an array with an object for each row, whose keys are the C members' names in their order: numbers as
 * numbers, text as strings (bytes that are not UTF-8 as U+FFFD), NULL as null. Returns false when memory is
 * short; errors of `out` stay in it (ferror).
 */
INGOT_MUST_CHECK bool ingot_json_print(const struct ingot_records *records, FILE *out);

#endif
