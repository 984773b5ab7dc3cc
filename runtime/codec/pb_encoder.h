/*
 * pb_encoder.h: the walk that turns C values into protobuf's bytes, for the file that sets one up.
 *
 * In: a value, its type table, memory. Out: bytes, written from their end to their beginning, so that what is
 * written of a message is measured when its length comes. pb_encode.c makes the memory and puts the pieces
 * together, pb_put.c writes.
 */
#ifndef INGOT_PB_ENCODER_H
#define INGOT_PB_ENCODER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "codec.h"

/* Memory that bytes are written to. Of two pieces the later one has the bytes that come first. */
struct pb_piece {
	struct pb_piece *behind; /* its bytes follow this one's; NULL: none do */
	const uint8_t *bytes;    /* once the next piece is begun: what this one has */
	size_t length;
};

struct pb_encoder {
	uint8_t *at;    /* the first byte written */
	uint8_t *start; /* of the room in front of it */
	uint8_t *end;   /* of the piece */
	size_t behind;  /* bytes in the pieces behind this one */
	struct pb_piece *piece;
	ingot_limits limits;
	uint32_t depth;
	NET_API_STATUS status;
};

static inline bool pb_encoder_fail(struct pb_encoder *encoder, NET_API_STATUS status)
{
	encoder->status = status;
	return false;
}

/* Bytes written so far. */
static inline size_t pb_encoder_written(const struct pb_encoder *encoder)
{
	return encoder->behind + (size_t)(encoder->end - encoder->at);
}

/* Make room for `bytes` in front of `at`. False: encoder->status says why. */
bool ingot_pb_make_room(struct pb_encoder *encoder, size_t bytes);

/* Write a value of `type`, as the message that it is. False: encoder->status says why. */
INGOT_MUST_CHECK bool ingot_pb_put(struct pb_encoder *encoder, const ingot_type *type,
				   const char *value);

/* Write one field of a value alone. */
INGOT_MUST_CHECK bool ingot_pb_put_field(struct pb_encoder *encoder, const ingot_field *field,
					 const char *value);

#endif
