/*
 * shape_rows.c: our own rows on the other shapes, and copies of the same bytes.
 *
 * In: shapes. Out: rows.
 */
#include <stdio.h>
#include <string.h>

#include "ingot/block.h"
#include "lmapibuf.h"
#include "subjects.h"

static void *result; /* what begin leaves for end; one run at a time */

static bool decode_shape(void *context)
{
	const struct shape *shape = context;

	return ingot_decode(shape->type, INGOT_XDR, shape->wire, shape->length, NULL, &result) == 0;
}

static bool encode_shape(void *context)
{
	const struct shape *shape = context;
	uint32_t length;

	return ingot_encode(shape->type, INGOT_XDR, shape->value, (uint8_t **)&result, &length) ==
	       0;
}

static bool release_shape(void *context)
{
	(void)context;
	return NetApiBufferFree(result) == 0;
}

static bool copy_value(void *context)
{
	const struct shape *shape = context;

	memcpy(shape->room, shape->value, shape->value_size);
	/* the compiler must not see that nobody reads it */
	__asm__ volatile("" : : "r"(shape->room) : "memory");
	return true;
}

static bool copy_bytes(void *context)
{
	const struct shape *shape = context;

	memcpy(shape->room, shape->wire, shape->length);
	__asm__ volatile("" : : "r"(shape->room) : "memory");
	return true;
}

void shape_row(struct rows *rows, const char *action, const char *subject, struct shape *shape,
	       bool (*begin)(void *context), bool (*end)(void *context))
{
	char group[32];

	snprintf(group, sizeof(group), "%s/%s", action, shape->name);
	rows_add(rows, group, subject,
		 (struct row){.units = shape->units,
			      .wire = shape->length,
			      .context = shape,
			      .begin = begin,
			      .end = end});
}

void shape_rows_decode(struct rows *rows, struct shape *shape)
{
	shape_row(rows, "decode", "ingot", shape, decode_shape, release_shape);
	shape_row(rows, "decode", "memcpy", shape, copy_value, NULL);
}

void shape_rows_encode(struct rows *rows, struct shape *shape)
{
	shape_row(rows, "encode", "ingot", shape, encode_shape, release_shape);
	shape_row(rows, "encode", "memcpy", shape, copy_bytes, NULL);
}
