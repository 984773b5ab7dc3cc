/*
 * pb_carrier.h: frames that are nothing but a pointer to a message, which is all that travels.
 *
 * In: a frame's table. Out: the step of that pointer. What it leads to is read and written as a root is.
 */
#ifndef INGOT_PB_CARRIER_H
#define INGOT_PB_CARRIER_H

#include <stddef.h>

#include "ingot/table.h"

/* NULL: the frame is a message itself. */
static inline const ingot_step *pb_carried(const ingot_type *frame)
{
	const ingot_step *s;

	if (frame->field_count != 1 || frame->fields[0].number != 0)
		return NULL;
	s = frame->fields[0].steps;
	while (s->op == INGOT_OP_BLOCK || s->op == INGOT_OP_GAP)
		s++;
	return s->op == INGOT_OP_POINTER ? s : NULL;
}

#endif
