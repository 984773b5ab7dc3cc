/*
 * schema.h: the messages that the tests beside it are about: two.proto and three.proto, which have between them
 * what protobuf-c has of proto2 and proto3.
 */
#ifndef INGOT_TEST_PROTOBUF_C_SCHEMA_H
#define INGOT_TEST_PROTOBUF_C_SCHEMA_H

#include <protobuf-c/protobuf-c.h>

/* Those that tests begin with; NULL at the end. */
extern const ProtobufCMessageDescriptor *const schema_messages[];

#endif
