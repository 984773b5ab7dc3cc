/*
 * random.h: random messages of any descriptor, and random bytes that are mostly such messages.
 *
 * In: a seed. Out: a tree that protobuf-c packs; or bytes as no encoder makes them: fields in any order and
 * several times, numbers packed and not whatever was declared, longer varints than needed, oneofs that change
 * their mind, fields that nobody knows; and, damaged, bytes that are no message.
 */
#ifndef INGOT_TEST_PROTOBUF_C_RANDOM_H
#define INGOT_TEST_PROTOBUF_C_RANDOM_H

#include <protobuf-c/protobuf-c.h>
#include <stdbool.h>
#include <stdint.h>

#include "wire.h"

struct random {
	uint64_t state; /* not 0 */
};

uint64_t random_word(struct random *random);
uint32_t random_below(struct random *random, uint32_t bound);

/* A message in peer.h's memory; with unknown fields, and all that is required. */
ProtobufCMessage *random_message(struct random *random, const ProtobufCMessageDescriptor *of,
				 unsigned depth);

/* Bytes that protobuf-c makes of one. */
void random_packed(struct random *random, const ProtobufCMessageDescriptor *of, struct wire *wire);

/* Bytes of a message, with `twice` also of messages in it that come in pieces. */
void random_wire(struct random *random, const ProtobufCMessageDescriptor *of, unsigned depth,
		 bool twice, struct wire *wire);

/* Change, cut or double some of the bytes. */
void random_damage(struct random *random, struct wire *wire);

/* How one value of the type is written. */
enum wire_type wire_type_of(ProtobufCType type);

#endif
