/*
 * pb_journey.c: what must hold of protobuf for every value. See pb_journey.h.
 *
 * In: values. Out: a verdict. Bytes are given to the decoder in a piece of memory of their own that ends where
 * they end, so that a sanitizer sees the first byte read beyond.
 */
#include "pb_journey.h"

#include <stdlib.h>
#include <string.h>

#include "choices.h"
#include "decode_at.h"
#include "heap.h"
#include "ingot/block.h"
#include "lmapibuf.h"
#include "pb_scramble.h"
#include "value.h"
#include "winerror.h"

/* Values of up to so many bytes are cut and changed at each of them, longer ones at about SAMPLE. */
#define EVERY_BYTE_MAX 128u
#define SAMPLE         48u
#define SCRAMBLES      6u

/* Bytes that mean the value. */
static const char *expect_value(const ingot_type *type, const void *value, const uint8_t *wire,
				size_t length, size_t shift)
{
	const char *problem = NULL;
	void *block = NULL;

	REQUIRE(decode_at(type, INGOT_PROTOBUF, wire, length, shift, &block) == 0,
		"protobuf: bytes of a value do not decode");
	if (!value_equal(type, value, block))
		problem = "protobuf: the decoded value is another one";
	else if (ingot_block_check(block))
		problem = "protobuf: a decoded block breaks the rules of blocks";
	NetApiBufferFree(block);
	return problem;
}

/* A decoded value copied, moved, and encoded again. */
static const char *copy_and_move(const ingot_type *type, const uint8_t *wire, size_t length)
{
	const char *problem = NULL;
	void *block = NULL;
	void *copy = NULL;
	DWORD size = 0;
	uint8_t *again = NULL;
	uint32_t again_length = 0;

	REQUIRE(decode_at(type, INGOT_PROTOBUF, wire, length, 1, &block) == 0,
		"protobuf: it decodes only once");
	REQUIRE(ingot_clone(block, &copy) == 0, "protobuf: a block does not clone");
	NetApiBufferFree(block);
	REQUIRE(NetApiBufferSize(copy, &size) == 0, "protobuf: a clone has no size");
	REQUIRE(NetApiBufferReallocate(copy, 2 * size + 4096, &copy) == 0,
		"protobuf: a block does not move");
	if (ingot_encode(type, INGOT_PROTOBUF, copy, &again, &again_length))
		problem = "protobuf: a decoded value does not encode";
	else if (again_length != length || (length && memcmp(again, wire, length) != 0))
		problem = "protobuf: a decoded value encodes to other bytes";
	NetApiBufferFree(again);
	NetApiBufferFree(copy);
	return problem;
}

/* The value in other words. */
static const char *scramble(const ingot_type *type, const void *value, const uint8_t *wire,
			    size_t length)
{
	uint64_t random = UINT64_C(0x9E3779B97F4A7C15) ^ length;
	const char *problem = NULL;

	for (unsigned i = 0; i < SCRAMBLES && !problem; i++) {
		size_t other_length;
		uint8_t *other = pb_scramble(type, wire, length, &random, &other_length);

		problem = expect_value(type, value, other, other_length, i % 4);
		free(other);
	}
	return problem;
}

/* Bytes that may be anything: an error, or a value that keeps the rules. */
static const char *try_bytes(const ingot_type *type, const uint8_t *wire, size_t length,
			     size_t shift)
{
	const char *problem = NULL;
	uint8_t *again = NULL;
	uint32_t again_length = 0;
	void *block = NULL;

	if (decode_at(type, INGOT_PROTOBUF, wire, length, shift, &block))
		return block ? "protobuf: a failed decode gave a block" : NULL;
	if (ingot_block_check(block))
		problem = "protobuf: changed bytes decode to a block that breaks the rules";
	else if (ingot_encode(type, INGOT_PROTOBUF, block, &again, &again_length))
		problem = "protobuf: the value of changed bytes does not encode";
	else
		problem = expect_value(type, block, again, again_length, 0);
	NetApiBufferFree(again);
	NetApiBufferFree(block);
	return problem;
}

static const char *cut(const ingot_type *type, const uint8_t *wire, size_t length)
{
	size_t stride = length > EVERY_BYTE_MAX ? length / SAMPLE : 1;
	const char *problem = NULL;

	for (size_t i = 0; i < length && !problem; i += stride)
		problem = try_bytes(type, wire, i, i % 4);
	return problem;
}

static const char *change(const ingot_type *type, uint8_t *wire, size_t length)
{
	uint64_t random = UINT64_C(0xD1B54A32D192ED03) ^ length;
	size_t changes = length > EVERY_BYTE_MAX ? SAMPLE : length;
	const char *problem = NULL;

	for (size_t i = 0; i < changes && !problem; i++) {
		uint64_t chosen = random_next(&random);
		size_t at = length > EVERY_BYTE_MAX ? (size_t)(chosen >> 16) % length : i;
		uint8_t before = wire[at];
		const uint8_t values[] = {
			(uint8_t)(before ^ 1u << (chosen >> 8) % 8),
			(uint8_t)(before + 1),
			(uint8_t)(before - 1),
			(uint8_t)(before + 8),
			(uint8_t)(before ^ 0x80),
			0,
			0xFF,
			(uint8_t)(chosen >> 56),
		};

		wire[at] = values[chosen % 8];
		problem = try_bytes(type, wire, length, at % 4);
		wire[at] = before;
	}
	return problem;
}

const char *journey_protobuf(const ingot_type *type, const void *value)
{
	size_t live = ingot_heap_live().blocks;
	const char *problem = NULL;
	uint8_t *wire = NULL;
	uint32_t length = 0;
	NET_API_STATUS status = ingot_encode(type, INGOT_PROTOBUF, value, &wire, &length);

	if (status == ERROR_NOT_SUPPORTED || status == ERROR_NO_UNICODE_TRANSLATION)
		return NULL;
	REQUIRE(status == 0, "protobuf: a value does not encode");
	for (size_t shift = 0; shift < 4 && !problem; shift++)
		problem = expect_value(type, value, wire, length, shift);
	if (!problem)
		problem = copy_and_move(type, wire, length);
	if (!problem)
		problem = scramble(type, value, wire, length);
	if (!problem)
		problem = cut(type, wire, length);
	if (!problem)
		problem = change(type, wire, length);
	NetApiBufferFree(wire);
	if (!problem && ingot_heap_live().blocks != live)
		problem = "protobuf: memory was not given back";
	return problem;
}
