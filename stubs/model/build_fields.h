/*
 * build_fields.h: what fields.c and shapes.c share of a member or parameter by itself. Private to the layer.
 */
#ifndef INGOT_STUBS_BUILD_FIELDS_H
#define INGOT_STUBS_BUILD_FIELDS_H

#include "build.h"

/* What [string] is for, as an error says it. */
extern const char field_only_text[];

/* Reports what is wrong with a field, once. */
void field_refuse(struct build *build, struct build_field *field, struct source_place place,
		  const char *text);
bool field_has(const struct build_field *field, enum word_id id);
/* size_is or max_is, or NULL. */
const struct tree_attribute *field_count_attribute(const struct build_field *field);
bool field_is_counted(const struct build_field *field);
/* [string], which may come from the typedef of the pointer, or of the array, or of its elements; or NULL. */
const struct tree_attribute *field_string_attribute(const struct build_field *field);
bool field_is_scalar(const struct model_type *type);

/* shapes.c: sets form, value and element, or refuses what cannot be sent. `place` as build_field's. */
void field_shape(struct build *build, struct build_field *field, char place);

#endif
