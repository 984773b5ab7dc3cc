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
	INGOT_FIELD_NUMBER,  /* a DWORD */
	INGOT_FIELD_SIGNED,  /* a LONG */
	INGOT_FIELD_LARGE,   /* a LARGE_INTEGER */
	INGOT_FIELD_TEXT,    /* an LMSTR, or NULL */
	INGOT_FIELD_BYTES,   /* a pointer to bytes; in JSON hexadecimal digits */
	INGOT_FIELD_TEXTS,   /* a pointer to LMSTRs */
	INGOT_FIELD_NUMBERS, /* a pointer to DWORDs */
	INGOT_FIELD_RECORD,  /* a pointer to one structure, or NULL */
	INGOT_FIELD_RECORDS  /* a pointer to structures */
};

struct ingot_view;

/* A member of the structure. */
struct ingot_record_field {
	const char *key; /* the C member's name */
	enum ingot_field_kind kind;
	size_t offset;
	size_t count; /* for pointers to several: the offset of the DWORD that says how many */
	const struct ingot_view *of; /* for structures: how they are shown */
};

/* The fields of a structure are written as FIELD(kind, structure, member). */
#define INGOT_FIELD(kind, structure, member)                                      \
	{                                                                         \
#		member, INGOT_FIELD_##kind, offsetof(structure, member), 0, NULL \
	}
#define INGOT_FIELD_MANY(kind, structure, member, counter, view)          \
	{                                                                 \
#		member, INGOT_FIELD_##kind, offsetof(structure, member), \
			offsetof(structure, counter), view                \
	}

/* A column of the table for people: a member, or, with `print`, whatever that makes of the record. */
struct ingot_column {
	const char *title;
	bool right; /* numbers stand at the right */
	void (*print)(const void *record, FILE *out);
	struct ingot_record_field field;
};

#define INGOT_COLUMN_TEXT(title, structure, member)                      \
	{                                                                \
		title, false, NULL, INGOT_FIELD(TEXT, structure, member) \
	}
#define INGOT_COLUMN_NUMBER(title, structure, member)                     \
	{                                                                 \
		title, true, NULL, INGOT_FIELD(NUMBER, structure, member) \
	}
#define INGOT_COLUMN(title, print)   \
	{                            \
		title, false, print, \
		{                    \
			0            \
		}                    \
	}
#define INGOT_COLUMN_RIGHT(title, print) \
	{                                \
		title, true, print,      \
		{                        \
			0                \
		}                        \
	}

struct ingot_view {
	uint32_t level;
	size_t size; /* of the structure */
	const struct ingot_record_field *fields;
	size_t field_count;
	const struct ingot_column *columns;
	size_t column_count;
};

#define INGOT_COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* A view of a structure's level; its fields and columns are arrays. */
#define INGOT_VIEW(level, structure, fields, columns)                           \
	{                                                                       \
		level, sizeof(structure), fields, INGOT_COUNT(fields), columns, \
			INGOT_COUNT(columns)                                    \
	}

/* What stands at a field: an integer of any kind, a pointer, how many it points to (0 for NULL). */
int64_t ingot_field_integer(const struct ingot_record_field *field, const void *record);
const void *ingot_field_pointer(const struct ingot_record_field *field, const void *record);
uint32_t ingot_field_count(const struct ingot_record_field *field, const void *record);

/* The view of a level, or NULL when it is not among the `count`. */
const struct ingot_view *ingot_view_find(const struct ingot_view *views, size_t count,
					 uint32_t level);

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
