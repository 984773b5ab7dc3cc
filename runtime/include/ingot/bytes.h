/*
 * ingot/bytes.h: a run of bytes, as a `bytes` field of a .proto file is in C.
 *
 * Public only so that generated headers can use it; programs include the generated header instead. What the bytes
 * belong to is what the structure does: in a result they stand in its block, in an argument they are the caller's.
 */
#ifndef INGOT_BYTES_H
#define INGOT_BYTES_H

#include <stdint.h>

/* data may be NULL where len is 0, and in a result it is then. */
typedef struct ingot_bytes {
	uint32_t len; /* in bytes */
	uint8_t *data;
} ingot_bytes;

#endif
