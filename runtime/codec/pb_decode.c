/*
 * pb_decode.c: a protobuf message to a new block.
 *
 * In: bytes, a type with fields. Out: a block at its exact size, or a call's frame. Allocates once for the
 * value, at a bound that the bytes were measured for; what is over is given back in place. Pieces of a value
 * that came apart are joined in memory of their own, which is gone again before the end.
 */
#include <string.h>

#include "blocks.h"
#include "heap.h"
#include "pb_carrier.h"
#include "pb_take.h"

void ingot_pb_init(struct pb_decoder *d, const ingot_type *type, const void *wire, size_t length,
		   const ingot_limits *limits)
{
	/* one by one: a whole of zeros would be written by a string instruction, which is slow to begin */
	d->end = (const uint8_t *)wire + length;
	d->start = d->tail = d->limit = 0;
	d->limits = ingot_limits_resolve(limits);
	d->depth = 0;
	d->status = 0;
	d->merging = d->in_runs = d->exact = d->has_kept = false;
	d->is_c = (type->flags & INGOT_TYPE_PROTOBUF_C) != 0;
	d->need = 0;
	d->held = 0;
	d->made = NULL;
	d->pool = &d->first_pool;
	d->first_pool = (struct pb_pool){.items = d->first_items, .size = PB_POOL_FIRST};
}

void ingot_pb_done(struct pb_decoder *d)
{
	ingot_pb_drop_pools(d);
	ingot_pb_drop_traits(d);
}

/* How many bytes the root and what it leads to can take. */
static bool bound(struct pb_decoder *d, const ingot_type *type, const uint8_t *wire,
		  size_t *ret_capacity)
{
	if (d->end - wire > (ptrdiff_t)PB_LENGTH_MAX)
		return over_bound(d);
	d->need = type->size;
	d->in_runs = true;
	if (!ingot_pb_measure(d, type, wire, d->end))
		return false;
	*ret_capacity = d->need < d->limits.block ? (size_t)d->need : d->limits.block;
	return type->size <= *ret_capacity || over_bound(d);
}

/* One value at the start of `memory`. */
static bool fill_root(struct pb_decoder *d, const ingot_type *type, const uint8_t *wire,
		      char *memory, size_t capacity)
{
	pb_set_memory(d, memory, type->size, capacity);
	begin_values(type, memory, 1);
	return ingot_pb_fill(d, type, wire, d->end, memory);
}

/* One value in a block; `exact` as the decoder has it. *ret_again: it may fit when it is measured exactly. */
static NET_API_STATUS decode_block(const ingot_type *type, const void *wire, size_t length,
				   const ingot_limits *limits, bool exact, void **ret_block,
				   bool *ret_again)
{
	struct pb_decoder decoder;
	NET_API_STATUS status;
	size_t capacity = 0;
	void *block = NULL;

	ingot_pb_init(&decoder, type, wire, length, limits);
	decoder.exact = exact;
	if (!bound(&decoder, type, wire, &capacity))
		status = decoder.status;
	else
		status = ingot_block_new(capacity + PB_DECODE_SLACK, &block);
	if (!status && !fill_root(&decoder, type, wire, block, capacity)) {
		*ret_again = decoder.has_kept && decoder.status == RPC_X_INVALID_BOUND;
		ingot_block_discard(block);
		status = decoder.status;
	}
	ingot_pb_done(&decoder);
	if (!status)
		*ret_block =
			ingot_block_seal(block, (uint32_t)(decoder.tail - decoder.start), type, 1);
	return status;
}

NET_API_STATUS ingot_protobuf_decode(const ingot_type *type, const void *wire, size_t length,
				     const ingot_limits *limits, void **ret_block)
{
	bool again = false;
	NET_API_STATUS status;

	if (!type->fields)
		return ERROR_NOT_SUPPORTED;
	status = decode_block(type, wire, length, limits, false, ret_block, &again);
	if (again)
		status = decode_block(type, wire, length, limits, true, ret_block, &again);
	return status;
}

/* The same of a call's frame, whose message may be all that it leads to. */
static bool bound_frame(struct pb_decoder *d, const ingot_type *type, const uint8_t *wire,
			size_t *ret_capacity)
{
	const ingot_step *carried = pb_carried(type);

	if (!carried)
		return bound(d, type, wire, ret_capacity);
	if (!bound(d, carried->type, wire, ret_capacity))
		return false;
	*ret_capacity += type->size + carried->type->align;
	return true;
}

static bool fill_frame(struct pb_decoder *d, const ingot_type *type, const uint8_t *wire,
		       char *memory, size_t capacity)
{
	const ingot_step *carried = pb_carried(type);
	char *message;

	if (!carried)
		return fill_root(d, type, wire, memory, capacity);
	pb_set_memory(d, memory, type->size, capacity);
	begin_values(type, memory, 1);
	if (!place_values(d, carried->type, 1, &message))
		return false;
	ingot_field_set_pointer(memory, carried->offset, message);
	return ingot_pb_fill(d, carried->type, wire, d->end, message);
}

NET_API_STATUS ingot_protobuf_decode_call(const ingot_type *type, const void *wire, size_t length,
					  const ingot_limits *limits, void **ret_frame)
{
	struct pb_decoder decoder;
	size_t capacity = 0;
	void *frame;

	if (!type->fields)
		return ERROR_NOT_SUPPORTED;
	ingot_pb_init(&decoder, type, wire, length, limits);
	decoder.exact = true;
	if (bound_frame(&decoder, type, wire, &capacity)) {
		frame = ingot_heap_alloc(capacity + PB_DECODE_SLACK);
		if (!frame)
			fail(&decoder, ERROR_NOT_ENOUGH_MEMORY);
		else if (fill_frame(&decoder, type, wire, frame, capacity))
			*ret_frame = frame;
		else
			ingot_heap_free(frame);
	}
	ingot_pb_done(&decoder);
	return decoder.status;
}
