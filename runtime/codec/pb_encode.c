/*
 * pb_encode.c: C values to protobuf's bytes: where the bytes are put.
 *
 * In: a value and its type table. Out: newly allocated bytes. They are written from the end, in pieces of which
 * the first is on the stack, by pb_put.c; when all are there, one allocation of their size takes them.
 */
#include <string.h>

#include "apibuf.h"
#include "fields.h"
#include "heap.h"
#include "pb_carrier.h"
#include "pb_encoder.h"
#include "winerror.h"

#define FIRST_CAPACITY 1024u
#define PIECE_LEAST    4096u
#define PIECE_MOST     1048576u

/* An encoder and its first piece. */
struct job {
	struct pb_encoder encoder;
	struct pb_piece first;
	uint8_t room[FIRST_CAPACITY];
};

static void begin_piece(struct pb_encoder *e, struct pb_piece *piece, uint8_t *room, size_t bytes)
{
	piece->behind = e->piece;
	e->piece = piece;
	e->start = room;
	e->at = e->end = room + bytes;
}

/* Say what the piece has, now that nothing more is written to it. */
static void end_piece(struct pb_encoder *e)
{
	e->piece->bytes = e->at;
	e->piece->length = (size_t)(e->end - e->at);
	e->behind += e->piece->length;
	e->at = e->end;
}

bool ingot_pb_make_room(struct pb_encoder *e, size_t bytes)
{
	size_t written = pb_encoder_written(e);
	size_t capacity = written < PIECE_LEAST ? PIECE_LEAST : written;
	struct pb_piece *piece;

	if (bytes > INGOT_WIRE_MAX || written + bytes > INGOT_WIRE_MAX)
		return pb_encoder_fail(e, RPC_X_INVALID_BOUND);
	if (capacity > PIECE_MOST)
		capacity = PIECE_MOST;
	if (capacity < bytes)
		capacity = bytes;
	piece = ingot_heap_alloc(sizeof(*piece) + capacity);
	if (!piece)
		return pb_encoder_fail(e, ERROR_NOT_ENOUGH_MEMORY);
	end_piece(e);
	begin_piece(e, piece, (uint8_t *)(piece + 1), capacity);
	return true;
}

static void job_init(struct job *job)
{
	job->encoder = (struct pb_encoder){.limits = ingot_limits_resolve(NULL)};
	begin_piece(&job->encoder, &job->first, job->room, sizeof(job->room));
}

static void job_done(struct job *job)
{
	struct pb_piece *piece = job->encoder.piece;

	while (piece != &job->first) {
		struct pb_piece *behind = piece->behind;

		ingot_heap_free(piece);
		piece = behind;
	}
}

/* All that was written, which is job->encoder.behind bytes once the last piece has ended. */
static void collect(const struct job *job, uint8_t *to)
{
	for (const struct pb_piece *piece = job->encoder.piece; piece; piece = piece->behind) {
		memcpy(to, piece->bytes, piece->length);
		to += piece->length;
	}
}

/* A failed call's results: nothing but the result itself, which stands first in the frame. */
static bool put_result(struct pb_encoder *e, const ingot_type *type, const char *frame)
{
	return type->field_count == 0 || type->fields[0].number != 1 ||
	       ingot_pb_put_field(e, &type->fields[0], frame);
}

/* What a frame's parameters are. A message that is left out is an empty one, where it may be. */
static bool put_frame(struct pb_encoder *e, const ingot_type *type, const char *frame)
{
	const ingot_step *carried = pb_carried(type);
	const char *message;

	if (!carried)
		return ingot_pb_put(e, type, frame);
	message = ingot_field_pointer(frame, carried->offset);
	if (message)
		return ingot_pb_put(e, carried->type, message);
	return (carried->flags & INGOT_STEP_OPTIONAL) || pb_encoder_fail(e, RPC_X_NULL_REF_POINTER);
}

NET_API_STATUS ingot_protobuf_encode_frame(const ingot_type *type, const void *frame, bool blank,
					   size_t headroom, uint8_t **ret_wire, size_t *ret_length)
{
	NET_API_STATUS status = 0;
	uint8_t *wire = NULL;
	struct job job;

	job_init(&job);
	if (!(blank ? put_result : put_frame)(&job.encoder, type, frame))
		status = job.encoder.status;
	if (!status) {
		end_piece(&job.encoder);
		wire = ingot_heap_alloc(headroom + job.encoder.behind + INGOT_PROTOBUF_TAILROOM);
		status = wire ? 0 : ERROR_NOT_ENOUGH_MEMORY;
	}
	if (!status) {
		collect(&job, wire + headroom);
		*ret_length = job.encoder.behind;
		*ret_wire = wire;
	}
	job_done(&job);
	return status;
}

NET_API_STATUS ingot_protobuf_encode(const ingot_type *type, const void *value, uint8_t **ret_wire,
				     uint32_t *ret_length)
{
	NET_API_STATUS status = 0;
	void *block = NULL;
	struct job job;

	job_init(&job);
	if (!ingot_pb_put(&job.encoder, type, value))
		status = job.encoder.status;
	if (!status) {
		end_piece(&job.encoder);
		status = ingot_block_new(job.encoder.behind, &block);
	}
	if (!status) {
		collect(&job, block);
		*ret_length = (uint32_t)job.encoder.behind;
		*ret_wire = ingot_block_finish(block, *ret_length, NULL);
	}
	job_done(&job);
	return status;
}
