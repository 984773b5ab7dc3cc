/*
 * compare.h: two messages of one descriptor, member by member, as a program sees them.
 *
 * In: messages. Out: whether they are the same, and where not. Numbers are compared as bits, so that a NaN is
 * one; members that protobuf-c does not set are not looked at (a oneof's other alternatives).
 */
#ifndef INGOT_TEST_PROTOBUF_C_COMPARE_H
#define INGOT_TEST_PROTOBUF_C_COMPARE_H

#include <protobuf-c/protobuf-c.h>
#include <stdbool.h>

/* The name of the member that differs goes to *ret_where, which the caller has set to "". */
bool messages_same(const ProtobufCMessage *ours, const ProtobufCMessage *theirs,
		   const char **ret_where);

#endif
