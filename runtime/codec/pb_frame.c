/*
 * pb_frame.c: results of a call from a protobuf message into the caller's frame, each out buffer a block.
 *
 * In: a procedure's table over its frame, bytes. Out: the frame's members. A field that begins a block waits
 * until the message's other fields are there; then its own records are measured, and decoded.
 */
#include "blocks.h"
#include "frame.h"
#include "pb_carrier.h"
#include "pb_take.h"

/* What concerns the block that is being filled. */
struct place {
	uintptr_t start;
	uintptr_t tail;
	uintptr_t limit;
	bool merging;
};

static struct place leave(const struct pb_decoder *d)
{
	return (struct place){d->start, d->tail, d->limit, d->merging};
}

static void come_back(struct pb_decoder *d, const struct place *place)
{
	d->start = place->start;
	d->tail = place->tail;
	d->limit = place->limit;
	d->merging = place->merging;
}

/* An open block for the field's records. */
static bool open_block(struct pb_decoder *d, const struct pb_message *m, const ingot_field *field,
		       void **ret_block)
{
	NET_API_STATUS status;
	size_t capacity;

	d->need = 0;
	d->merging = false;
	if (!ingot_pb_measure_field(d, m, field))
		return false;
	capacity = d->need < d->limits.block ? (size_t)d->need : d->limits.block;
	status = ingot_block_new(capacity + PB_DECODE_SLACK, ret_block);
	if (status)
		return fail(d, status);
	pb_set_memory(d, *ret_block, 0, capacity);
	return true;
}

bool ingot_pb_settle_block(struct pb_decoder *d, struct pb_message *m, const ingot_field *field,
			   bool seen)
{
	const ingot_step *s = value_step(field->steps);
	struct place outside = leave(d);
	void *sealed = NULL;
	void *block;
	size_t used;
	bool ok;

	if (!open_block(d, m, field, &block))
		return false;
	ok = ingot_pb_settle_here(d, m, field, seen);
	used = d->tail - d->start;
	come_back(d, &outside);
	if (!ok || used == 0)
		ingot_block_discard(block);
	else
		sealed = ingot_block_seal(block, (uint32_t)used, s->type,
					  ingot_frame_root_count(s, m->base));
	ingot_field_set_pointer(m->base, s->offset, sealed);
	return ok;
}

/* The message that is all of a frame: a block like any other. */
static NET_API_STATUS decode_carried(const ingot_step *s, const void *wire, size_t length,
				     const ingot_limits *limits, void *frame)
{
	void *block = NULL;
	NET_API_STATUS status = ingot_protobuf_decode(s->type, wire, length, limits, &block);

	ingot_field_set_pointer(frame, s->offset, block);
	return ingot_frame_status(status);
}

NET_API_STATUS ingot_protobuf_decode_frame(const ingot_type *type, const void *wire, size_t length,
					   const ingot_limits *limits, void *frame)
{
	struct pb_decoder decoder;
	NET_API_STATUS status = 0;
	const uint8_t *begin = wire;

	const ingot_step *carried;

	if (!type->fields)
		return ERROR_NOT_SUPPORTED;
	carried = pb_carried(type);
	if (carried)
		return decode_carried(carried, wire, length, limits, frame);
	ingot_pb_init(&decoder, type, wire, length, limits);
	decoder.merging = true;
	decoder.exact = true;
	if (length > PB_LENGTH_MAX)
		status = RPC_X_INVALID_BOUND;
	else if (!ingot_pb_fill(&decoder, type, begin, decoder.end, frame))
		status = decoder.status;
	ingot_pb_done(&decoder);
	if (status)
		ingot_frame_clear_results(type, frame);
	return ingot_frame_status(status);
}
