/*
 * judge.h: the same bytes before ingot_protobuf_c_unpack and protobuf_c_message_unpack.
 *
 * In: bytes. Out: whether they are taken, and how the two disagree beyond what is deliberate (joined.h).
 */
#ifndef INGOT_TEST_PROTOBUF_C_JUDGE_H
#define INGOT_TEST_PROTOBUF_C_JUDGE_H

#include <protobuf-c/protobuf-c.h>
#include <stdbool.h>
#include <stdint.h>

struct verdict {
	const char *wrong; /* NULL: nothing; else how they disagree, or the member that differs */
	bool taken;
	bool taken_by_theirs;
	unsigned remarks; /* joined.h's */
};

/* What protobuf-c made of it stays in peer.h's memory. Messages deeper than its stack kill protobuf-c. */
struct verdict judge_bytes(const ProtobufCMessageDescriptor *of, const uint8_t *bytes,
			   size_t length);

#endif
