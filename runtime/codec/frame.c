/*
 * frame.c: call frames (ingot/stub.h): results into the caller's frame, each out buffer a block.
 *
 * In: a procedure's table over its frame, bytes. Out: the frame's members. The table's top level is
 * read here, because it says where a block begins; what is inside a block is xdr_walk.c's.
 */
#include "frame.h"
#include "blocks.h"
#include "extents.h"
#include "fields.h"
#include "lmapibuf.h"
#include "winerror.h"
#include "xdr_decoder.h"
#include "xdr_wire.h"

static bool is_level(const ingot_step *step)
{
	return step->op == INGOT_OP_UNION && (step->flags & INGOT_STEP_LEVEL);
}

/* A union that lies over the whole frame: a discriminant picks what a parameter's pointer leads to. */
static bool is_pointed_union(const ingot_step *step)
{
	return step->op == INGOT_OP_UNION && step->type->size == 0;
}

/* One step, with what belongs to it, as a type that can be walked by itself. */
struct single {
	ingot_step steps[4];
	ingot_type type;
};

static void single_init(struct single *single, const ingot_step *step, uint32_t growth)
{
	size_t count = 0;

	do
		single->steps[count++] = *step++;
	while (step->op == INGOT_OP_EXTENT && count < 3);
	single->steps[count] = (ingot_step){.op = INGOT_OP_END};
	single->type = (ingot_type){.name = "", .growth = growth, .steps = single->steps};
}

static NET_API_STATUS walk_single(struct xdr_decoder *decoder, const ingot_step *step, char *frame)
{
	struct single single;

	single_init(&single, step, INGOT_GROWTH_UNIT);
	return ingot_xdr_fill(decoder, &single.type, frame, 1) ? 0 : decoder->status;
}

uint32_t ingot_frame_root_count(const ingot_step *step, const char *frame)
{
	struct ingot_extents extents;

	if (step->op == INGOT_OP_ARRAY)
		return (uint32_t)ingot_peer_get(frame, step);
	if (step->op == INGOT_OP_SIZED)
		return ingot_extents_reckon(frame, step, &extents) ? extents.size : 0;
	return step->op == INGOT_OP_POINTER ? 1 : 0;
}

/* Block bytes a wire byte can need behind `step`: text and bytes one, UTF-16 two, and a NUL. */
static uint32_t step_growth(const ingot_step *step)
{
	if (step->op == INGOT_OP_WSTRING)
		return 2 * INGOT_GROWTH_UNIT;
	return step->type ? step->type->growth : INGOT_GROWTH_UNIT;
}

/* Decode what `step` points to into a block of its own, and its pointer into the frame. */
static NET_API_STATUS decode_block(struct xdr_decoder *decoder, const ingot_step *step, char *frame)
{
	struct xdr_decoder inner = *decoder;
	struct single single;
	NET_API_STATUS status;
	size_t capacity;
	size_t used;
	void *block;
	void *sealed = NULL;

	single_init(&single, step, step_growth(step));
	status = ingot_xdr_bound(&inner, &single.type, XDR_DECODE_SLACK, &capacity);
	if (status)
		return status;
	status = ingot_block_new(capacity + XDR_DECODE_SLACK, &block);
	if (status)
		return status;
	xdr_decoder_set_memory(&inner, block, 0, capacity);
	if (!ingot_xdr_fill(&inner, &single.type, frame, 1))
		status = inner.status;
	used = xdr_decoder_used(&inner, block);
	if (status || used == 0)
		ingot_block_discard(block);
	else
		sealed = ingot_block_seal(block, (uint32_t)used, step->type,
					  ingot_frame_root_count(step, frame));
	ingot_field_set_pointer(frame, step->offset, sealed);
	decoder->at.wire = inner.at.wire;
	return status;
}

/* The arm that the wire's discriminant picks; it must be the level that was asked for. */
static NET_API_STATUS take_arm(struct xdr_decoder *decoder, const ingot_step *step, char *frame,
			       const ingot_arm **ret_arm)
{
	const ingot_arm *arm;
	uint32_t word;
	int64_t value;

	if (decoder->end - decoder->at.wire < (ptrdiff_t)XDR_UNIT)
		return RPC_X_BAD_STUB_DATA;
	word = xdr_get32(decoder->at.wire);
	decoder->at.wire += XDR_UNIT;
	value = step->flags & INGOT_STEP_SIGNED ? (int32_t)word : (int64_t)word;
	arm = ingot_arm_find(step->type, value);
	if (!arm || !ingot_peer_put(frame, step, value))
		return RPC_X_BAD_STUB_DATA;
	*ret_arm = arm;
	return 0;
}

/* One level of the frame's steps; calls itself once, for a union's arm. */
static NET_API_STATUS decode_steps(struct xdr_decoder *decoder, const ingot_step *steps,
				   char *frame)
{
	NET_API_STATUS status = 0;

	for (const ingot_step *s = steps; !status && s->op != INGOT_OP_END; s++) {
		const ingot_arm *arm;

		if (s->op == INGOT_OP_BLOCK) {
			status = decode_block(decoder, ++s, frame);
		} else if (is_pointed_union(s)) {
			status = take_arm(decoder, s, frame, &arm);
			if (!status && arm->type)
				status = decode_steps(decoder, arm->type->steps, frame);
		} else {
			status = walk_single(decoder, s, frame);
		}
	}
	return status;
}

NET_API_STATUS ingot_frame_status(NET_API_STATUS status)
{
	if (status == RPC_S_INVALID_TAG || status == RPC_X_ENUM_VALUE_OUT_OF_RANGE)
		return RPC_X_BAD_STUB_DATA;
	return status;
}

NET_API_STATUS ingot_xdr_decode_frame(const ingot_type *type, const void *wire, size_t length,
				      const ingot_limits *limits, void *frame)
{
	struct xdr_flat flat;
	struct xdr_decoder decoder = {
		.at = {.wire = wire},
		.end = (const uint8_t *)wire + length,
		.flat = &flat,
		.limits = ingot_limits_resolve(limits),
	};
	NET_API_STATUS status;

	flat.type = NULL;
	status = decode_steps(&decoder, type->steps, frame);
	if (!status && decoder.at.wire != decoder.end && !(type->flags & INGOT_TYPE_OPEN))
		status = RPC_X_BAD_STUB_DATA;
	if (status)
		ingot_frame_clear_results(type, frame);
	return ingot_frame_status(status);
}

NET_API_STATUS ingot_frame_check_levels(const ingot_type *type, const void *frame)
{
	for (const ingot_step *s = type->steps; s->op != INGOT_OP_END; s++)
		if (is_level(s) && !ingot_arm_find(s->type, ingot_peer_get(frame, s)))
			return ERROR_INVALID_LEVEL;
	return 0;
}

/* Bytes of the frame that a step of plain numbers covers. */
static size_t numbers_size(const ingot_step *step)
{
	switch (step->op) {
	case INGOT_OP_W8:
		return step->n;
	case INGOT_OP_W16:
		return (size_t)step->n * 2;
	case INGOT_OP_W32:
		return (size_t)step->n * 4;
	case INGOT_OP_W64:
	case INGOT_OP_LONG:
		return (size_t)step->n * 8;
	default:
		return 0;
	}
}

/* Free the block that `step` points to, and forget it and its count. */
static void clear_block(const ingot_step *step, char *frame)
{
	/* NULL, or a block that decode_block made; nothing else is ever there */
	(void)NetApiBufferFree(ingot_field_pointer(frame, step->offset));
	ingot_field_set_pointer(frame, step->offset, NULL);
	if (step->width && !(step->flags & INGOT_STEP_KNOWN))
		ingot_field_set_integer(frame + step->peer, step->width, 0);
}

void ingot_frame_clear_results(const ingot_type *type, void *frame)
{
	char *base = frame;

	for (const ingot_step *s = type->steps; s->op != INGOT_OP_END; s++) {
		if (s->op == INGOT_OP_BLOCK) {
			clear_block(++s, base);
		} else if (is_pointed_union(s)) {
			const ingot_arm *arm = ingot_arm_find(s->type, ingot_peer_get(base, s));

			if (arm && arm->type)
				ingot_frame_clear_results(arm->type, base);
		} else {
			memset(base + s->offset, 0, numbers_size(s));
		}
	}
}
