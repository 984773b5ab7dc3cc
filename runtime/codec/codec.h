/*
 * codec.h: what the codecs offer to the rpc layer: values and call frames to bytes and back.
 *
 * In: type tables, bytes, call frames (ingot/stub.h). Out: bytes, blocks. Knows no socket and no
 * libtirpc. ingot_decode and ingot_encode of ingot/block.h are the public half of the same functions.
 *
 * Memory called "heap memory" is heap.h's and is released with ingot_heap_free; blocks are released
 * with NetApiBufferFree.
 */
#ifndef INGOT_CODEC_H
#define INGOT_CODEC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ingot/block.h"

/* `limits` with its zeros, or NULL, replaced by the defaults. */
ingot_limits ingot_limits_resolve(const ingot_limits *limits);

/* ingot_decode and ingot_encode for XDR; arguments are not checked again. */
INGOT_MUST_CHECK NET_API_STATUS ingot_xdr_decode(const ingot_type *type, const void *wire,
						 size_t length, const ingot_limits *limits,
						 void **ret_block);
INGOT_MUST_CHECK NET_API_STATUS ingot_xdr_encode(const ingot_type *type, const void *value,
						 uint8_t **ret_wire, uint32_t *ret_length);

/* Bytes that are still to come. */
struct ingot_wire_source {
	/* The next `bytes` to `to`; false when there are not so many. */
	bool (*pull)(void *context, void *to, size_t bytes);
	/*
	 * The next `bytes` where they stand, which they do until the value has been decoded, each view behind
	 * the one before; NULL, and nothing is taken, when they have to be pulled. The function may be NULL.
	 */
	const uint8_t *(*view)(void *context, size_t bytes);
	void *context;
};

/* One value's bytes. Release with ingot_heap_free(copy). */
struct ingot_wire {
	const uint8_t *bytes;
	size_t length;
	uint8_t *copy; /* heap memory, or NULL: they stand in the source */
};

/*
 * Take the bytes of one value of `type` from the source, and none behind it. Whether they are a value is
 * not yet known then. On failure the source has been read up to where that was seen: RPC_X_BAD_STUB_DATA
 * (too few bytes too), RPC_S_INVALID_TAG, RPC_X_INVALID_BOUND, ERROR_NOT_ENOUGH_MEMORY.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_xdr_gather(const ingot_type *type,
						 const struct ingot_wire_source *source,
						 const ingot_limits *limits,
						 struct ingot_wire *ret_wire);

/*
 * Encode a call frame by one of its tables into heap memory that begins with `headroom` free bytes.
 * *ret_length does not count them. `blank`: what cannot be encoded (a NULL ref, a discriminant without
 * an arm) becomes an empty value, as the results of a failed call need.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_xdr_encode_frame(const ingot_type *type, const void *frame,
						       bool blank, size_t headroom,
						       uint8_t **ret_wire, size_t *ret_length);

/*
 * The same for protobuf: `type` has fields. `blank`: nothing but the result is there, as the results of a failed
 * call need. Behind a frame's bytes INGOT_PROTOBUF_TAILROOM more may be written. Statuses as for XDR, and
 * ERROR_NO_UNICODE_TRANSLATION for text that is not UTF-8.
 */
#define INGOT_PROTOBUF_TAILROOM 3u
INGOT_MUST_CHECK NET_API_STATUS ingot_protobuf_encode(const ingot_type *type, const void *value,
						      uint8_t **ret_wire, uint32_t *ret_length);
INGOT_MUST_CHECK NET_API_STATUS ingot_protobuf_encode_frame(const ingot_type *type,
							    const void *frame, bool blank,
							    size_t headroom, uint8_t **ret_wire,
							    size_t *ret_length);

/*
 * Client side: decode results into the caller's frame, each out buffer as a block of its own. The
 * out buffers are NULL beforehand, and NULL again on failure: RPC_X_BAD_STUB_DATA for any bytes that are
 * not these results (INGOT_TYPE_OPEN lets more follow), RPC_X_INVALID_BOUND above a limit, ERROR_NOT_ENOUGH_MEMORY.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_xdr_decode_frame(const ingot_type *type, const void *wire,
						       size_t length, const ingot_limits *limits,
						       void *frame);

/* Server side: decode a call into one piece of memory with the frame at its start. */
INGOT_MUST_CHECK NET_API_STATUS ingot_xdr_decode_call(const ingot_type *type, const void *wire,
						      size_t length, const ingot_limits *limits,
						      void **ret_frame);

/*
 * The same for protobuf: `type` has fields. What is absent from the bytes has its empty value, and is
 * checked like any other (docs/proto.md); statuses as for XDR.
 */
INGOT_MUST_CHECK NET_API_STATUS ingot_protobuf_decode(const ingot_type *type, const void *wire,
						      size_t length, const ingot_limits *limits,
						      void **ret_block);
INGOT_MUST_CHECK NET_API_STATUS ingot_protobuf_decode_frame(const ingot_type *type,
							    const void *wire, size_t length,
							    const ingot_limits *limits,
							    void *frame);
INGOT_MUST_CHECK NET_API_STATUS ingot_protobuf_decode_call(const ingot_type *type, const void *wire,
							   size_t length,
							   const ingot_limits *limits,
							   void **ret_frame);

/* Release what ingot_xdr_decode_call or ingot_protobuf_decode_call made. */
void ingot_frame_free(void *frame);

/*
 * What the rpc layer sends and receives, in one of the encodings: the functions above, and the bytes of protobuf in an
 * opaque<> that is all there is.
 */
struct ingot_call_codec {
	NET_API_STATUS(*encode)
	(const ingot_type *type, const void *frame, bool blank, size_t headroom, uint8_t **ret_wire,
	 size_t *ret_length);
	NET_API_STATUS(*decode_call)
	(const ingot_type *type, const void *wire, size_t length, const ingot_limits *limits,
	 void **ret_frame);
	NET_API_STATUS(*decode_results)
	(const ingot_type *type, const void *wire, size_t length, const ingot_limits *limits,
	 void *frame);
	/* Of results that begin with the procedure's own, that alone: what follows a failure is not looked at. */
	NET_API_STATUS(*peek_result)
	(const ingot_type *type, const void *wire, size_t length, void *frame);
};
const struct ingot_call_codec *ingot_call_codec_of(ingot_codec codec);

/* ERROR_INVALID_LEVEL when a level union of `type` has no arm for the frame's level; else 0. */
INGOT_MUST_CHECK NET_API_STATUS ingot_frame_check_levels(const ingot_type *type, const void *frame);

/* Free the out buffers that ingot_xdr_decode_frame made, and zero them, their counts and the scalars. */
void ingot_frame_clear_results(const ingot_type *type, void *frame);

#endif
