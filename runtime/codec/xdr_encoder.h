/*
 * xdr_encoder.h: the walk that turns C values into XDR bytes, for the file that sets one up.
 *
 * In: a value, its type table, memory. Out: bytes behind `at`, in memory that may have grown and moved.
 * xdr_encode.c decides whose memory it is, xdr_put.c writes.
 */
#ifndef INGOT_XDR_ENCODER_H
#define INGOT_XDR_ENCODER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "codec.h"

/* Where the bytes are put: a result's own block, or heap memory for the rpc layer. */
struct xdr_memory {
	NET_API_STATUS (*take)(size_t bytes, void **ret_memory);
	NET_API_STATUS (*resize)(void *memory, size_t old_bytes, size_t bytes, void **ret_memory);
	void (*give)(void *memory);
};

struct xdr_encoder {
	const struct xdr_memory *memory;
	uint8_t *start; /* headroom first */
	uint8_t *at;
	uint8_t *end;
	ingot_limits limits;
	uint32_t depth;
	bool blank; /* see codec.h */
	NET_API_STATUS status;
};

static inline bool xdr_encoder_fail(struct xdr_encoder *encoder, NET_API_STATUS status)
{
	encoder->status = status;
	return false;
}

/* Make room for `bytes` at `at`. False: encoder->status says why. */
bool ingot_xdr_grow(struct xdr_encoder *encoder, size_t bytes);

/* Write `count` values of `type`. False: encoder->status says why. */
INGOT_MUST_CHECK bool ingot_xdr_put(struct xdr_encoder *encoder, const ingot_type *type,
				    const char *first, uint64_t count);

#endif
