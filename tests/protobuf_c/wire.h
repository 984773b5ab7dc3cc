/*
 * wire.h: protobuf's bytes for tests, written and read without Ingot or protobuf-c.
 *
 * In: numbers, bytes. Out: a growing buffer, or numbers. Written are also forms that no encoder would choose.
 */
#ifndef INGOT_TEST_PROTOBUF_C_WIRE_H
#define INGOT_TEST_PROTOBUF_C_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum wire_type { WIRE_VARINT, WIRE_64, WIRE_LENGTH, WIRE_GROUP, WIRE_GROUP_END, WIRE_32 };

struct wire {
	uint8_t *bytes; /* of malloc */
	size_t length;
	size_t room;
};

void wire_done(struct wire *wire);
void wire_put(struct wire *wire, const void *bytes, size_t length);
/* `spare`: bytes more than it needs, as far as ten bytes go. */
void wire_put_varint(struct wire *wire, uint64_t value, unsigned spare);
void wire_put_tag(struct wire *wire, uint32_t number, enum wire_type type);
void wire_put_fixed(struct wire *wire, uint64_t value, size_t bytes);
/* A length and so many bytes. */
void wire_put_bytes(struct wire *wire, const void *bytes, size_t length);

/* One record: a tag and what follows. */
struct wire_record {
	uint64_t number; /* of the field; what its tag says, be it one or not */
	uint32_t type;
	const uint8_t *value; /* behind the tag */
	size_t length;        /* of the value, a length's own bytes with it */
	size_t head;          /* WIRE_LENGTH: the length's own bytes */
};

/* The record at *at, which is moved behind it; false for bytes that are none, groups among them. */
bool wire_next(const uint8_t **at, const uint8_t *end, struct wire_record *ret_record);

#endif
