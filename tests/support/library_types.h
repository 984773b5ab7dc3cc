/*
 * library_types.h: libingot's own type tables by name, for tables made in memory (stubs/tables/memory.h).
 */
#ifndef INGOT_TEST_LIBRARY_TYPES_H
#define INGOT_TEST_LIBRARY_TYPES_H

#include <stddef.h>
#include <string.h>

#include "ingot/table.h"

static inline const ingot_type *library_type_find(void *context, const char *name)
{
	static const ingot_type *const types[] = {
		&ingot_type_uint8,       &ingot_type_int8,       &ingot_type_uint16,
		&ingot_type_int16,       &ingot_type_word32,     &ingot_type_word64,
		&ingot_type_string,      &ingot_type_string_ref, &ingot_type_wstring,
		&ingot_type_wstring_ref,
	};

	(void)context;
	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++)
		if (strcmp(types[i]->name, name) == 0)
			return types[i];
	return NULL;
}

#endif
