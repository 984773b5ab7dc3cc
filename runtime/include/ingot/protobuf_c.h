/*
 * ingot/protobuf_c.h: for programs that use protobuf-c: their messages in one block.
 *
 * What protoc-c made stays as it is: the structures, the descriptors, the code that reads members. What goes
 * are foo__unpack and foo__free_unpacked, and with them the walk through malloc and free for each string,
 * array and message:
 *
 *     ProtobufCMessage *base;
 *     NET_API_STATUS status = ingot_protobuf_c_unpack(&foo__descriptor, length, bytes, &base);
 *     Foo *foo = (Foo *)base;
 *     ...
 *     NetApiBufferFree(foo);
 *
 * A message is a block (ingot/block.h): ingot_clone, ingot_clone_to, ingot_block_check and
 * NetApiBufferReallocate take it. Two kinds of pointers lead out of it, as they do in protobuf-c: each
 * message's to its descriptor, and that of a string or bytes which did not arrive to its default, which is
 * the descriptor's. protobuf-c's own functions read and pack such a message, but must not free it.
 * docs/from-protobuf-c.md has an example, figures, and what is deliberately not as in protobuf-c.
 *
 * Descriptors are turned into tables once and kept until the process ends, so they have to stay where they
 * are and as they are, as those that protoc-c makes do. When a shared object goes and another one's
 * descriptor comes to stand at the same address, that is seen.
 *
 * This is libingot-protobuf-c (-lingot-protobuf-c, Ingot::protobuf_c); libingot itself needs no protobuf-c.
 *
 * Threads: all functions may be called from any thread.
 * Source: protobuf-c 1.4, protobuf-c.h; protobuf.dev, "Encoding".
 */
#ifndef INGOT_PROTOBUF_C_H
#define INGOT_PROTOBUF_C_H

#include <stddef.h>
#include <stdint.h>

#include "ingot/export.h"
#include "ingot/status.h"
#include "ingot/table.h"

INGOT_BEGIN_DECLS

/* protobuf-c's, of <protobuf-c/protobuf-c.h>. */
struct ProtobufCMessage;
struct ProtobufCMessageDescriptor;

/* Levels of messages in messages: protobuf's own readers stop here too. protobuf-c has no limit, and crashes. */
#define INGOT_PROTOBUF_C_DEPTH 100u

/*
 * What protobuf_c_message_unpack does, into one block.
 *
 * descriptor  of the message: &foo__descriptor
 * len         bytes
 * data        the bytes; may be NULL when len is 0
 * message     receives the message, the whole of it one block; the caller frees it with NetApiBufferFree
 *
 * Returns 0; RPC_X_BAD_STUB_DATA (1783) for bytes that are no such message, which is also one without a
 * required field; RPC_X_INVALID_BOUND (1734) for more than INGOT_PROTOBUF_C_DEPTH levels or a message that
 * would take more than INGOT_BLOCK_MAX bytes; ERROR_NOT_ENOUGH_MEMORY; ERROR_INVALID_PARAMETER for a NULL
 * argument, or a descriptor that is none. On failure *message is untouched and nothing stays allocated.
 */
INGOT_EXPORT INGOT_MUST_CHECK NET_API_STATUS
ingot_protobuf_c_unpack(const struct ProtobufCMessageDescriptor *descriptor, size_t len,
			const uint8_t *data, struct ProtobufCMessage **message);

/*
 * What protobuf_c_message_pack does, which does the work, into a buffer of the right size.
 *
 * message  the message, which need not be a block
 * data     receives the bytes; the caller frees them with NetApiBufferFree
 * len      receives their number
 *
 * Returns 0; RPC_X_INVALID_BOUND for more than INGOT_WIRE_MAX bytes; ERROR_NOT_ENOUGH_MEMORY;
 * ERROR_INVALID_PARAMETER for a NULL argument. On failure both outputs are untouched.
 */
INGOT_EXPORT INGOT_MUST_CHECK NET_API_STATUS
ingot_protobuf_c_pack(const struct ProtobufCMessage *message, uint8_t **data, size_t *len);

/*
 * The table of a message, for ingot_block_attach: the reader of what ingot_clone_to wrote. It must have the
 * descriptor at the writer's address, as a child of fork() has; an image with another one is refused.
 *
 * descriptor  of the message
 * ret_type    receives the table, which stays until the process ends. ingot_decode takes it with
 *             INGOT_PROTOBUF, for limits other than those above; there is no XDR form, and packing is
 *             ingot_protobuf_c_pack's
 *
 * Returns 0, ERROR_NOT_ENOUGH_MEMORY, or ERROR_INVALID_PARAMETER, as ingot_protobuf_c_unpack does.
 */
INGOT_EXPORT INGOT_MUST_CHECK NET_API_STATUS ingot_protobuf_c_type(
	const struct ProtobufCMessageDescriptor *descriptor, const ingot_type **ret_type);

INGOT_END_DECLS

#endif
