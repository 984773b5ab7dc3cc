/*
 * xdr_encode.c: C values to XDR bytes: where the bytes are put.
 *
 * In: a value and its type table. Out: newly allocated bytes. They grow as they are written (no pointer
 * leads into them), so a value is walked once, by xdr_put.c; from the elements of an array that are written the
 * size of the others is guessed, so that they seldom move.
 */
#include <string.h>

#include "apibuf.h"
#include "heap.h"
#include "text_put.h"
#include "watched.h"
#include "winerror.h"
#include "xdr_encoder.h"

#define FIRST_CAPACITY 512u

static NET_API_STATUS heap_take(size_t bytes, void **ret_memory)
{
	*ret_memory = ingot_heap_alloc(bytes);
	return *ret_memory ? 0 : ERROR_NOT_ENOUGH_MEMORY;
}

static const struct xdr_memory heap_memory = {heap_take, ingot_heap_free};
static const struct xdr_memory block_memory = {ingot_block_new, ingot_block_discard};

/* The bytes that the outermost array will have taken at its end, at what its elements took so far. 0: no telling. */
static uint64_t foreseen(const struct xdr_progress *progress, size_t used)
{
	uint64_t each;

	if (!progress || progress->done == 0)
		return 0;
	each = (used - progress->before) / progress->done + 1;
	if (each * (progress->count - progress->done) > INGOT_WIRE_MAX)
		return INGOT_WIRE_MAX;
	return used + each * (progress->count - progress->done);
}

/* What may be taken at a guess: sixteen times as much, or four times what elements that are left will take in any case. */
static uint64_t believable(const struct xdr_progress *progress, size_t capacity)
{
	uint64_t most = (uint64_t)capacity * 16;
	uint64_t left = progress ? progress->count - progress->done : 0;
	uint64_t least = left && left < INGOT_WIRE_MAX ? left * progress->least : 0;

	return 4 * least > most ? 4 * least : most;
}

/*
 * Never less than a quarter more, so that values that grow towards their end are not copied again and again, and
 * never more than is believable, so that one large element in front costs no more than that.
 */
static size_t next_capacity(const struct xdr_encoder *e, size_t capacity, size_t used, size_t bytes)
{
	uint64_t most = believable(e->progress, capacity);
	uint64_t wanted = foreseen(e->progress, used);

	if (wanted == 0)
		wanted = (uint64_t)capacity * 2;
	else
		wanted += wanted / 16;
	if (wanted > most)
		wanted = most;
	if (wanted < (uint64_t)capacity + capacity / 4)
		wanted = (uint64_t)capacity + capacity / 4;
	if (wanted > INGOT_WIRE_MAX)
		wanted = INGOT_WIRE_MAX;
	return wanted < used + bytes ? used + bytes : (size_t)wanted;
}

/*
 * The allocator is not asked to make the memory larger: it would move large blocks page by page, to fresh pages behind
 * them that the system has yet to give, while those of the results before are there for a new block.
 */
bool ingot_xdr_grow(struct xdr_encoder *e, size_t bytes)
{
	size_t used = (size_t)(e->at - e->start);
	size_t capacity = (size_t)(e->end - e->start);
	size_t wanted;
	NET_API_STATUS status;
	void *memory;

	if (bytes > INGOT_WIRE_MAX || used + bytes > INGOT_WIRE_MAX)
		return xdr_encoder_fail(e, RPC_X_INVALID_BOUND);
	wanted = next_capacity(e, capacity, used, bytes);
	status = e->memory->take(wanted + XDR_ENCODE_SLACK, &memory);
	if (status)
		return xdr_encoder_fail(e, status);
	memcpy(memory, e->start, used);
	e->memory->give(e->start);
	e->start = memory;
	e->at = e->start + used;
	e->end = e->start + wanted;
	return true;
}

static NET_API_STATUS encode(struct xdr_encoder *e, const ingot_type *type, const void *value,
			     size_t headroom)
{
	size_t capacity = headroom + FIRST_CAPACITY;
	struct xdr_flat flat;
	void *memory;
	NET_API_STATUS status = e->memory->take(capacity + XDR_ENCODE_SLACK, &memory);

	if (status)
		return status;
	flat.type = NULL;
	e->flat = &flat;
	e->limits = ingot_limits_resolve(NULL);
	e->text_places = ingot_reads_are_watched() ? 0 : TEXT_PUT_PLACES;
	e->start = memory;
	e->at = e->start + headroom;
	e->end = e->start + capacity;
	if (ingot_xdr_put(e, type, value, 1))
		return 0;
	e->memory->give(e->start);
	return e->status;
}

/*
 * A failed call's results: its result alone, everything else as if the operation had written nothing, so
 * that what it left half done is not read.
 */
static NET_API_STATUS encode_blank(struct xdr_encoder *e, const ingot_type *type, const void *frame,
				   size_t headroom)
{
	char *blank = ingot_heap_alloc_zeroed(type->size);
	NET_API_STATUS status;

	if (!blank)
		return ERROR_NOT_ENOUGH_MEMORY;
	memcpy(blank, frame, sizeof(uint32_t));
	status = encode(e, type, blank, headroom);
	ingot_heap_free(blank);
	return status;
}

NET_API_STATUS ingot_xdr_encode_frame(const ingot_type *type, const void *frame, bool blank,
				      size_t headroom, uint8_t **ret_wire, size_t *ret_length)
{
	struct xdr_encoder encoder = {.memory = &heap_memory, .blank = blank};
	NET_API_STATUS status = blank ? encode_blank(&encoder, type, frame, headroom)
				      : encode(&encoder, type, frame, headroom);

	if (status)
		return status;
	*ret_wire = encoder.start;
	*ret_length = (size_t)(encoder.at - encoder.start) - headroom;
	return 0;
}

NET_API_STATUS ingot_xdr_encode(const ingot_type *type, const void *value, uint8_t **ret_wire,
				uint32_t *ret_length)
{
	struct xdr_encoder encoder = {.memory = &block_memory};
	NET_API_STATUS status = encode(&encoder, type, value, 0);

	if (status)
		return status;
	*ret_length = (uint32_t)(encoder.at - encoder.start);
	*ret_wire = ingot_block_finish(encoder.start, *ret_length, NULL);
	return 0;
}
