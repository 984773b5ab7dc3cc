/*
 * value.h: random values of a type, made and compared by walks of the test's own.
 *
 * In: a type table, choices. Out: a C value, in many small pieces of memory, so that a sanitizer sees whoever reads
 * beside one. Of the runtime they share the table and how a member is read (fields.h); they are as plain as can be.
 */
#ifndef INGOT_TEST_VALUE_H
#define INGOT_TEST_VALUE_H

#include <stdbool.h>
#include <stddef.h>

#include "choices.h"
#include "ingot/table.h"

#define VALUE_PIECES_MAX 8192u

/* The pieces of one value. */
struct value_pool {
	void *pieces[VALUE_PIECES_MAX];
	uint32_t count;
	bool is_utf8; /* its texts of char are to be UTF-8, else they are any bytes */
};

/* A value of `type`; released by value_release. */
void *value_make(struct value_pool *pool, struct choices *choices, const ingot_type *type);
void value_release(struct value_pool *pool);

/* The count that an EXTENT step reckons; -1 when it is none. Numbers are small here. */
int64_t value_extent(const char *base, const ingot_step *extent);

/* Whether two values of `type` are the same as far as the table tells. */
bool value_equal(const ingot_type *type, const void *left, const void *right);

#endif
