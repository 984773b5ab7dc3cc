/*
 * type_names.h: the SV_TYPE_* bits by the names that people use: "server,print".
 */
#ifndef INGOT_TYPE_NAMES_H
#define INGOT_TYPE_NAMES_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "ingot/export.h"

/*
 * Read a LIST: names and masks (0x202) separated by commas, or "all". Names in any case.
 *
 * list      the text
 * ret_mask  receives the bits of all of them; untouched on failure
 * reterr    on failure, receives the item that is none, of *reterr_length bytes; points into `list`
 */
INGOT_MUST_CHECK bool ingot_type_names_parse(const char *list, uint32_t *ret_mask,
					     const char **reterr, int *reterr_length);

/* Write a mask as a LIST that ingot_type_names_parse reads; bits without a name as one mask; 0 as "0x0". */
void ingot_type_names_print(uint32_t mask, FILE *out);

/* Write all the names, each behind `before`, for a help text. */
void ingot_type_names_list(const char *before, FILE *out);

#endif
