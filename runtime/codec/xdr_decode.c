/*
 * xdr_decode.c: XDR bytes to a new block.
 *
 * In: bytes, a type. Out: a block at its exact size. Allocates once: at the largest size that these
 * bytes can need, where the type's growth keeps that near the size of the bytes, else at the size that
 * a measuring walk finds. What is over is given back in place.
 */
#include <string.h>

#include "blocks.h"
#include "heap.h"
#include "winerror.h"
#include "xdr_decoder.h"

/* A type may need this many times its wire bytes before it is worth a walk to measure it first. */
#define GROWTH_TRUSTED (4u * INGOT_GROWTH_UNIT)
#define BOUND_TRUSTED  4096u

/* What the gap in front of anything costs at most: 7 bytes for a word of wire. */
#define GROWTH_FLOOR (INGOT_GROWTH_UNIT * 7u / 4u)

static struct xdr_decoder decoder_make(const void *wire, size_t length, const ingot_limits *limits,
				       struct xdr_flat *flat)
{
	flat->type = NULL;
	return (struct xdr_decoder){
		.at = {.wire = wire},
		.end = (const uint8_t *)wire + length,
		.flat = flat,
		.limits = ingot_limits_resolve(limits),
	};
}

/*
 * The growth of what `type` leads to. The root stands in the block once, so that its own size, which may
 * be much for its few bytes of wire, does not count for every byte.
 */
static uint32_t inner_growth(const ingot_type *type)
{
	uint32_t most = GROWTH_FLOOR;

	for (const ingot_step *s = type->steps; s->op != INGOT_OP_END; s++) {
		uint32_t growth = 0;

		if (s->op == INGOT_OP_STRUCT)
			growth = inner_growth(s->type);
		else if (s->op == INGOT_OP_WSTRING)
			growth = 2 * INGOT_GROWTH_UNIT;
		else if (s->type && s->op != INGOT_OP_CHECK)
			growth = s->type->growth;
		if (growth > most)
			most = growth;
	}
	return most;
}

/* Of a pointer that stands in no structure, as a frame's out buffer does, the root is what it leads to. */
static const ingot_type *root_of(const ingot_type *type)
{
	const ingot_step *step = type->steps;
	bool is_pointer = step[0].op == INGOT_OP_POINTER && step[1].op == INGOT_OP_END;

	return is_pointer && type->size == 0 ? step->type : type;
}

NET_API_STATUS ingot_xdr_bound(const struct xdr_decoder *decoder, const ingot_type *type,
			       size_t inline_size, size_t *ret_bytes)
{
	size_t left = (size_t)(decoder->end - decoder->at.wire);
	const ingot_type *root = root_of(type);
	uint64_t own = ((uint64_t)root->min_wire * root->growth + INGOT_GROWTH_UNIT - 1) /
		       INGOT_GROWTH_UNIT;
	uint32_t growth = inner_growth(root);
	uint64_t inner = ((uint64_t)left * growth + INGOT_GROWTH_UNIT - 1) / INGOT_GROWTH_UNIT;
	struct xdr_decoder measure = *decoder;
	uint64_t bound;

	if (own < inline_size)
		own = inline_size;
	if (root != type && own < (uint64_t)root->size + root->align)
		own = (uint64_t)root->size + root->align;
	bound = own + inner;
	if (growth > GROWTH_TRUSTED && bound > BOUND_TRUSTED) {
		xdr_decoder_set_memory(&measure, NULL, inline_size, decoder->limits.block);
		if (!ingot_xdr_measure(&measure, type, 1))
			return measure.status;
		bound = xdr_decoder_used(&measure, NULL);
	}
	*ret_bytes = bound < decoder->limits.block ? (size_t)bound : decoder->limits.block;
	return 0;
}

/* Decode one value of `type` at the start of `memory`; all of the wire must be used up. */
static NET_API_STATUS decode_root(struct xdr_decoder *decoder, const ingot_type *type, char *memory,
				  size_t capacity)
{
	if (type->size > capacity)
		return RPC_X_INVALID_BOUND;
	xdr_decoder_set_memory(decoder, memory, type->size, capacity);
	if (!ingot_xdr_fill(decoder, type, memory, 1))
		return decoder->status;
	return decoder->at.wire == decoder->end ? 0 : RPC_X_BAD_STUB_DATA;
}

NET_API_STATUS ingot_xdr_decode(const ingot_type *type, const void *wire, size_t length,
				const ingot_limits *limits, void **ret_block)
{
	struct xdr_flat flat;
	struct xdr_decoder decoder = decoder_make(wire, length, limits, &flat);
	NET_API_STATUS status;
	size_t capacity;
	void *block;

	status = ingot_xdr_bound(&decoder, type, type->size, &capacity);
	if (status)
		return status;
	status = ingot_block_new(capacity + XDR_DECODE_SLACK, &block);
	if (status)
		return status;
	status = decode_root(&decoder, type, block, capacity);
	if (status) {
		ingot_block_discard(block);
		return status;
	}
	*ret_block = ingot_block_seal(block, (uint32_t)xdr_decoder_used(&decoder, block), type, 1);
	return 0;
}

NET_API_STATUS ingot_xdr_decode_call(const ingot_type *type, const void *wire, size_t length,
				     const ingot_limits *limits, void **ret_frame)
{
	struct xdr_flat flat;
	struct xdr_decoder decoder = decoder_make(wire, length, limits, &flat);
	NET_API_STATUS status;
	size_t capacity;
	void *frame;

	status = ingot_xdr_bound(&decoder, type, type->size, &capacity);
	if (status)
		return status;
	frame = ingot_heap_alloc(capacity + XDR_DECODE_SLACK);
	if (!frame)
		return ERROR_NOT_ENOUGH_MEMORY;
	if (type->size <= capacity)
		memset(frame, 0, type->size);
	status = decode_root(&decoder, type, frame, capacity);
	if (status) {
		ingot_heap_free(frame);
		return status;
	}
	*ret_frame = frame;
	return 0;
}

void ingot_frame_free(void *frame)
{
	ingot_heap_free(frame);
}
