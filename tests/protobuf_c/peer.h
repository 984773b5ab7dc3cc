/*
 * peer.h: protobuf-c with all its memory in one place, so that a test forgets what it made in one call.
 */
#ifndef INGOT_TEST_PROTOBUF_C_PEER_H
#define INGOT_TEST_PROTOBUF_C_PEER_H

#include <protobuf-c/protobuf-c.h>
#include <stdint.h>

/* For protobuf-c's functions: allocates, and frees nothing. One thread. */
extern ProtobufCAllocator peer_allocator;

/* Zeroed memory of the same. */
void *peer_new(size_t size);

/* Give back all of it. */
void peer_forget(void);

#endif
