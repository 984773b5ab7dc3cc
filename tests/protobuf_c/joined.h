/*
 * joined.h: a message's bytes with the pieces of each message inside it joined, and what is odd about them.
 *
 * protobuf says that a message inside a message that comes in two pieces is what the two make together. Ingot
 * does that; protobuf-c 1.4 forgets some of the first piece, and in a oneof all of it. So protobuf-c gets joined
 * bytes to judge by, in which nothing comes twice. This is a reading of protobuf of its own, by the descriptor.
 */
#ifndef INGOT_TEST_PROTOBUF_C_JOINED_H
#define INGOT_TEST_PROTOBUF_C_JOINED_H

#include <protobuf-c/protobuf-c.h>

#include "wire.h"

/* Where Ingot is deliberately not as protobuf-c (docs/from-protobuf-c.md). */
#define JOINED_TWICE 0x1u /* messages in pieces: joined */
#define JOINED_BOOL \
	0x2u /* a bool of another wire type: protobuf-c takes any, as of nothing else; refused */
#define JOINED_NUMBER \
	0x4u /* a field's number that is none: protobuf-c keeps it as unknown; refused */
#define JOINED_LOST 0x10u /* pieces of a message whose oneof is another field's since: either way */
#define JOINED_WIDE 0x8u  /* a bool of more than 64 bits, of which protobuf drops the upper ones */

/* False, with some of *ret_remarks: the bytes are no such message, as far as records and wire types say. */
bool joined_wire(const ProtobufCMessageDescriptor *of, const uint8_t *bytes, size_t length,
		 struct wire *wire, unsigned *ret_remarks);

#endif
