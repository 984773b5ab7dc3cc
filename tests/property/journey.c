/*
 * journey.c: what must hold for every value and every piece of bytes. See journey.h.
 *
 * In: values, bytes. Out: a verdict. Bytes are given to the decoder in a piece of memory of their own, at an odd
 * address and ending where the piece ends, so that a sanitizer sees the first byte read beyond.
 */
#include "journey.h"

#include <stdlib.h>
#include <string.h>

#include "choices.h"
#include "codec.h"
#include "decode_at.h"
#include "heap.h"
#include "ingot/block.h"
#include "lmapibuf.h"
#include "pb_journey.h"
#include "value.h"
#include "xdr_flat.h"

/* Values of up to so many bytes are cut and changed at each of them, longer ones at about SAMPLE, and cut at LAST. */
#define EVERY_BYTE_MAX 256u
#define SAMPLE         64u
#define LAST           16u

struct stream {
	const uint8_t *at;
	size_t left;
};

static bool pull(void *context, void *to, size_t bytes)
{
	struct stream *stream = context;

	if (bytes > stream->left)
		return false;
	memcpy(to, stream->at, bytes);
	stream->at += bytes;
	stream->left -= bytes;
	return true;
}

/* How many of the bytes a value is gathered of; SIZE_MAX when none is. */
static size_t gathered(const ingot_type *type, const uint8_t *wire, size_t length)
{
	struct stream stream = {wire, length};
	const struct ingot_wire_source source = {.pull = pull, .context = &stream};
	struct ingot_wire value;

	if (ingot_xdr_gather(type, &source, NULL, &value))
		return SIZE_MAX;
	ingot_heap_free(value.copy);
	return value.length == length - stream.left ? value.length : SIZE_MAX;
}

static const char *expect_bytes(const ingot_type *type, const void *value, const uint8_t *wire,
				size_t length)
{
	uint8_t *again = NULL;
	uint32_t again_length = 0;
	bool is_same;

	REQUIRE(ingot_encode(type, INGOT_XDR, value, &again, &again_length) == 0,
		"a decoded value does not encode");
	is_same = again_length == length && memcmp(again, wire, length) == 0;
	NetApiBufferFree(again);
	return is_same ? NULL : "a decoded value encodes to other bytes";
}

/* A copy that outlives its original, and a move. */
static const char *copy_and_move(const ingot_type *type, const void *value, void **block,
				 const uint8_t *wire, size_t length)
{
	void *copy = NULL;
	DWORD size = 0;

	REQUIRE(ingot_clone(*block, &copy) == 0, "a block does not clone");
	NetApiBufferFree(*block);
	*block = copy;
	REQUIRE(ingot_block_check(copy) == 0, "a clone breaks the rules of blocks");
	REQUIRE(value_equal(type, value, copy), "a clone is another value");
	REQUIRE(NetApiBufferSize(copy, &size) == 0, "a clone has no size");
	REQUIRE(size == 1 || NetApiBufferReallocate(copy, size - 1, block) != 0,
		"a result was cut short");
	REQUIRE(NetApiBufferReallocate(copy, 2 * size + 4096, block) == 0, "a block does not move");
	REQUIRE(value_equal(type, value, *block), "a moved block is another value");
	REQUIRE(ingot_block_check(*block) == 0, "a moved block breaks the rules of blocks");
	return expect_bytes(type, *block, wire, length);
}

static const char *travel(const ingot_type *type, const void *value, const uint8_t *wire,
			  size_t length)
{
	const char *problem = NULL;
	void *block = NULL;

	for (size_t shift = 0; shift < 4 && !problem; shift++) {
		REQUIRE(decode_at(type, INGOT_XDR, wire, length, shift, &block) == 0,
			"encoded bytes do not decode");
		if (!value_equal(type, value, block))
			problem = "the decoded value is another one";
		else if (ingot_block_check(block))
			problem = "a decoded block breaks the rules of blocks";
		else if (shift == 0)
			problem = copy_and_move(type, value, &block, wire, length);
		NetApiBufferFree(block);
	}
	return problem;
}

static const char *cut(const ingot_type *type, const uint8_t *wire, size_t length)
{
	size_t stride = length > EVERY_BYTE_MAX ? length / SAMPLE : 1;
	void *block = NULL;

	/* Of long ones the last words' in any case. */
	for (size_t i = 0; i<length; i += length - i> SAMPLE / 4 ? stride : 1) {
		if (decode_at(type, INGOT_XDR, wire, i, i % 4, &block) == 0) {
			NetApiBufferFree(block);
			return "bytes that were cut short decode";
		}
		REQUIRE(gathered(type, wire, i) == SIZE_MAX,
			"bytes that were cut short are gathered");
		REQUIRE(!block, "a failed decode gave a block");
	}
	return NULL;
}

/* What the walk says that is there for every type; the others here are flat where they can be. */
static NET_API_STATUS general_status(const ingot_type *type, const uint8_t *wire, size_t length,
				     size_t shift)
{
	void *block = NULL;
	NET_API_STATUS status;

	ingot_xdr_flat_set_least(SIZE_MAX);
	status = decode_at(type, INGOT_XDR, wire, length, shift, &block);
	ingot_xdr_flat_set_least(1);
	NetApiBufferFree(block);
	return status;
}

/* Bytes that may be anything. */
static const char *try_bytes(const ingot_type *type, const uint8_t *wire, size_t length,
			     size_t shift)
{
	const char *problem;
	void *block = NULL;
	NET_API_STATUS status = general_status(type, wire, length, shift);

	REQUIRE(decode_at(type, INGOT_XDR, wire, length, shift, &block) == status,
		"the flat walk and the general one do not agree");
	if (status)
		return block ? "a failed decode gave a block" : NULL;
	problem = ingot_block_check(block) ? "changed bytes decode to a block that breaks the rules"
					   : expect_bytes(type, block, wire, length);
	if (!problem && gathered(type, wire, length) != length)
		problem = "a value is not gathered whole";
	NetApiBufferFree(block);
	return problem;
}

static const char *change(const ingot_type *type, uint8_t *wire, size_t length)
{
	uint64_t random = UINT64_C(0xCBF29CE484222325);
	size_t changes = length > EVERY_BYTE_MAX ? SAMPLE : length;
	const char *problem = NULL;

	/* The same bytes are always changed in the same way. */
	for (size_t i = 0; i < length; i++)
		random = (random ^ wire[i]) * UINT64_C(0x100000001B3);
	random |= 1;
	for (size_t i = 0; i < changes && !problem; i++) {
		uint64_t chosen = random_next(&random);
		size_t at = length > EVERY_BYTE_MAX ? (size_t)(chosen >> 16) % length : i;
		uint8_t before = wire[at];
		const uint8_t values[] = {
			(uint8_t)(before ^ 1u << (chosen >> 8) % 8),
			(uint8_t)(before + 1),
			(uint8_t)(before - 1),
			0,
			0xFF,
			(uint8_t)(chosen >> 56),
			(uint8_t)(before ^ 0x80),
			(uint8_t)(before + 4),
		};

		wire[at] = values[chosen % 8];
		problem = try_bytes(type, wire, length, at % 4);
		wire[at] = before;
	}
	return problem;
}

static const char *longer(const ingot_type *type, const uint8_t *wire, size_t length)
{
	uint8_t *more = calloc(1, length + 4);
	const char *problem = NULL;
	void *block = NULL;

	if (!more)
		abort();
	memcpy(more, wire, length);
	if (gathered(type, more, length + 4) != length)
		problem = "a value is not gathered from a stream";
	if (decode_at(type, INGOT_XDR, more, length + 4, 0, &block) == 0) {
		problem = "bytes with more behind them decode";
		NetApiBufferFree(block);
	}
	free(more);
	return problem;
}

const char *journey_value(const ingot_type *type, const void *value, journey_witness *witness,
			  void *context)
{
	size_t live = ingot_heap_live().blocks;
	const char *problem;
	uint8_t *wire = NULL;
	uint32_t length = 0;

	ingot_xdr_flat_set_least(SIZE_MAX);
	REQUIRE(ingot_encode(type, INGOT_XDR, value, &wire, &length) == 0,
		"a value does not encode");
	ingot_xdr_flat_set_least(1);
	if (witness)
		witness(context, wire, length);
	if (length < type->min_wire || length % 4)
		problem = "the encoded value is too short, or no whole units";
	else
		problem = travel(type, value, wire, length);
	if (!problem)
		problem = cut(type, wire, length);
	if (!problem)
		problem = longer(type, wire, length);
	if (!problem)
		problem = change(type, wire, length);
	if (!problem)
		problem = journey_protobuf(type, value);
	NetApiBufferFree(wire);
	if (!problem && ingot_heap_live().blocks != live)
		problem = "memory was not given back";
	return problem;
}

const char *journey_bytes(const ingot_type *type, const uint8_t *wire, size_t length, bool is_value)
{
	const char *problem = try_bytes(type, wire, length, 1);
	void *block = NULL;

	if (problem)
		return problem;
	if (decode_at(type, INGOT_XDR, wire, length, 0, &block))
		return is_value ? "the bytes of a value do not decode" : NULL;
	problem = journey_value(type, block, NULL, NULL);
	NetApiBufferFree(block);
	return problem;
}
