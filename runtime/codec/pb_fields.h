/*
 * pb_fields.h: what the tables say of a field, for the walks that read and write protobuf.
 *
 * In: fields and their steps. Out: answers about them; no value and no byte is looked at.
 */
#ifndef INGOT_PB_FIELDS_H
#define INGOT_PB_FIELDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ingot/table.h"

static inline size_t field_index(const ingot_type *type, const ingot_field *field)
{
	return (size_t)(field - type->fields);
}

/* Whether what a step of this type leads to is a message; else the type's own steps describe it. */
static inline bool is_message(uint8_t kind, const ingot_type *type)
{
	return kind == INGOT_KIND_MESSAGE && type->fields;
}

/* A field's first step that says where its value is. */
static inline const ingot_step *value_step(const ingot_step *steps)
{
	while (steps->op == INGOT_OP_BLOCK || steps->op == INGOT_OP_GAP)
		steps++;
	return steps;
}

/*
 * Whether a field waits until all others have been read: what is compared with another member, or begins a
 * block of its own.
 */
static inline bool is_deferred(const ingot_field *field)
{
	const ingot_step *s = field->steps;

	if (s->op == INGOT_OP_BLOCK)
		return true;
	s = value_step(s);
	if (s->op == INGOT_OP_TAIL)
		return field->kind == INGOT_KIND_BYTES;
	return s->op == INGOT_OP_SIZED || (s->flags & (INGOT_STEP_KNOWN | INGOT_STEP_LEVEL));
}

/* Beside the value something says which of several fields is there. */
static inline bool is_choice(const ingot_field *field)
{
	return (field->flags & INGOT_FIELD_ONEOF) && field->presence_width;
}

#endif
