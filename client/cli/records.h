/*
 * records.h: what a call returned, as rows: structures of one C type in one or more blocks, and how they are
 * shown. A view describes a type once; table_print.h and json_print.h work on any.
 */
#ifndef INGOT_RECORDS_H
#define INGOT_RECORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "ingot/export.h"

enum ingot_field_kind {
	INGOT_FIELD_NUMBER, /* a DWORD */
	INGOT_FIELD_TEXT    /* an LMSTR, or NULL */
};

/* A member of the structure, for JSON. */
struct ingot_record_field {
	const char *key; /* the C member's name */
	enum ingot_field_kind kind;
	size_t offset;
};

/* A column of the table for people, which may be made of several members or of a part of one. */
struct ingot_column {
	const char *title;
	bool right; /* numbers stand at the right */
	void (*print)(const void *record, FILE *out);
};

struct ingot_view {
	uint32_t level;
	size_t size; /* of the structure */
	const struct ingot_record_field *fields;
	size_t field_count;
	const struct ingot_column *columns;
	size_t column_count;
};

struct ingot_records_block;

/* Rows in the order in which they came. Zero-initialised it is empty. */
struct ingot_records {
	const struct ingot_view *view;
	struct ingot_records_block *blocks;
	size_t count;
};

/*
 * Add a block with `count` structures of the view's type, as a call returned it; NULL with 0 is fine.
 * The block belongs to the records from then on, also when there is no memory for it (false).
 */
INGOT_MUST_CHECK bool ingot_records_add(struct ingot_records *records, void *block, uint32_t count);

/* Release everything with NetApiBufferFree. */
void ingot_records_done(struct ingot_records *records);

/* One row after the other: start with a zeroed cursor; NULL after the last. */
struct ingot_records_cursor {
	const struct ingot_records_block *block;
	uint32_t index;
};

const void *ingot_records_next(const struct ingot_records *records,
			       struct ingot_records_cursor *cursor);

#endif
