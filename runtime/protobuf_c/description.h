/*
 * description.h: what Ingot's walkers need to know about one of protobuf-c's messages.
 *
 * In: a descriptor that protoc-c made. Out: an ingot_type with the structure's steps, for relocate, clone
 * and check, and its fields, for decode. One description is one piece of memory. Its tables lead to those of
 * its members that are messages, which may be itself: cache.c makes all of them and brings them together.
 */
#ifndef INGOT_PROTOBUF_C_DESCRIPTION_H
#define INGOT_PROTOBUF_C_DESCRIPTION_H

#include <protobuf-c/protobuf-c.h>
#include <stdatomic.h>
#include <stdbool.h>

#include "ingot/status.h"
#include "ingot/table.h"

struct description {
	const ProtobufCMessageDescriptor *of;
	ProtobufCMessageDescriptor seen; /* *of as it was when this was made */
	ingot_type type;                 /* of the message */
	ingot_memo memo;                 /* of `type` */
	ingot_type pointer;              /* of an element that leads to the message */
	ingot_step pointer_steps[2];
	struct description **members;     /* one per field, for those that are messages */
	struct description *_Atomic next; /* cache.c's, as is the next */
	struct description *later;
};

/*
 * Make room for the description of one message. Release with free().
 *
 * Returns 0, ERROR_NOT_ENOUGH_MEMORY, ERROR_INVALID_PARAMETER (no descriptor, or one of no such message).
 */
INGOT_MUST_CHECK NET_API_STATUS description_new(const ProtobufCMessageDescriptor *of,
						struct description **ret_description);

/* Whether a field's values are messages: then members[] leads to their description, and `descriptor` describes them. */
static inline bool description_has_member(const ProtobufCFieldDescriptor *field)
{
	return field->type == PROTOBUF_C_TYPE_MESSAGE;
}

/* Write the tables. The members are there, though of their tables only `pointer` need be written yet. */
void description_fill(struct description *description);

#endif
