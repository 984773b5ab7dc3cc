/*
 * print.h: what cells of several tables have in common.
 */
#ifndef INGOT_PRINT_H
#define INGOT_PRINT_H

#include <stdint.h>
#include <stdio.h>

#include "records.h"

/* A number, a text (NULL as nothing), or texts and numbers with commas between them. */
void ingot_print_field(const struct ingot_record_field *field, const void *record, FILE *out);

/* A platform_id by its name, or as a number. */
void ingot_print_platform(uint32_t platform, FILE *out);

/* The high four bits of version_major are not of the number, say the documents. */
void ingot_print_version(uint32_t major, uint32_t minor, FILE *out);

/* Seconds as H:MM:SS, with days in front when there are any. */
void ingot_print_duration(uint64_t seconds, FILE *out);

/* Seconds since 1970 as 2026-11-21 15:20:41, in UTC; STATS_NO_VALUE as nothing. */
void ingot_print_instant(int64_t seconds, FILE *out);

/* The bits of a mask by their names, with commas between them; those without a name as one mask; 0 as "-". */
struct ingot_bit_name {
	uint32_t bit;
	const char *name;
};

void ingot_print_bits(uint32_t mask, const struct ingot_bit_name *names, size_t count, FILE *out);

#endif
