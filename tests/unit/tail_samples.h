/*
 * tail_samples.h: values of structures whose last member goes on behind them.
 *
 * In: how many elements. Out: a value in memory of exactly its size, so that a sanitizer sees its end;
 * blocks made of values by way of the wire, with what must hold for each asserted on the way.
 */
#ifndef INGOT_TEST_TAIL_SAMPLES_H
#define INGOT_TEST_TAIL_SAMPLES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "ingot/block.h"
#include "lmapibuf.h"
#include "sized_samples.h"
#include "suite.h"
#include "winerror.h"

#define END                        \
	{                          \
		.op = INGOT_OP_END \
	}
#define TYPE(ident, c_type, wire, grow)          \
	static const ingot_type ident##_type = { \
		.name = #ident,                  \
		.size = sizeof(c_type),          \
		.align = _Alignof(c_type),       \
		.min_wire = wire,                \
		.growth = grow,                  \
		.steps = ident##_steps,          \
	}
#define TAIL(c_type, member, counter, bytes)                                          \
	.op = INGOT_OP_TAIL, .offset = offsetof(c_type, member), .n = sizeof(c_type), \
	.peer = offsetof(c_type, counter), .width = bytes

/* A structure with a tail of `count` elements of `size` bytes at `offset`, in memory of exactly its size. */
static inline void *exact(size_t bytes, size_t offset, size_t size, size_t count)
{
	size_t end = offset + size * count;

	return calloc(1, end > bytes ? end : bytes);
}

static inline struct sample_sid *sid_new(uint8_t count)
{
	struct sample_sid *sid = exact(sizeof(*sid), offsetof(struct sample_sid, sub), 4, count);

	*sid = (struct sample_sid){1, count, {0, 0, 0, 0, 0, 5}, {0}};
	for (uint32_t i = 0; i < count; i++)
		((uint32_t *)(void *)((char *)sid + offsetof(struct sample_sid, sub)))[i] = 100 + i;
	return sid;
}

static inline struct sample_names *names_new(uint16_t count)
{
	static char *const texts[] = {"one", "", "three", NULL, "a fifth name of some length"};
	struct sample_names *names = exact(sizeof(*names), 8, 8, count);

	names->count = count;
	for (uint16_t i = 0; i < count; i++)
		(&names->items[0])[i] = texts[i % 5];
	return names;
}

/* `count` cells, whose tails have lengths of their own. */
static inline struct sample_cells *row_new(uint32_t count)
{
	struct sample_cells *row = calloc(1, sizeof(*row));

	row->count = count;
	row->cells = count ? calloc(count, sizeof(*row->cells)) : NULL;
	for (uint32_t i = 0; i < count; i++) {
		struct sample_cell *cell = &row->cells[i];

		cell->sid = sid_new((uint8_t)(i % 7));
		cell->blob = exact(sizeof(*cell->blob), 4, 1, i * 3 % 11);
		cell->blob->count = i * 3 % 11;
		memset((char *)cell->blob + 4, 0x55, cell->blob->count);
		cell->names = i % 3 ? names_new((uint16_t)(i % 6)) : NULL;
		cell->shorts = exact(sizeof(*cell->shorts), 12, 2, i % 5);
		cell->shorts->count = (int16_t)(i % 5);
		cell->text.length = (uint16_t)(i % 3);
		cell->text.maximum = (uint16_t)(i % 9);
		cell->text.buffer = calloc(i % 9 / 2 + 1, sizeof(uint16_t));
		if (cell->text.length > cell->text.maximum)
			cell->text.length = cell->text.maximum;
	}
	return row;
}

static inline void row_free(struct sample_cells *row)
{
	for (uint32_t i = 0; i < row->count; i++) {
		free(row->cells[i].sid);
		free(row->cells[i].blob);
		free(row->cells[i].names);
		free(row->cells[i].shorts);
		free(row->cells[i].text.buffer);
	}
	free(row->cells);
	free(row);
}

static inline DWORD size_of(void *block)
{
	DWORD size = 0;

	CU_ASSERT_EQUAL(NetApiBufferSize(block, &size), 0);
	return size;
}

static inline void *decoded(const ingot_type *type, const uint8_t *wire, uint32_t length)
{
	void *block = NULL;

	CU_ASSERT_EQUAL_FATAL(ingot_decode(type, INGOT_XDR, wire, length, NULL, &block), 0);
	CU_ASSERT_EQUAL(ingot_block_check(block), 0);
	return block;
}

static inline void refuse(const ingot_type *type, const uint8_t *wire, size_t length,
			  NET_API_STATUS expected)
{
	uint8_t *piece = malloc(length); /* so that a sanitizer sees its end */
	void *block = NULL;

	memcpy(piece, wire, length);
	CU_ASSERT_EQUAL(ingot_decode(type, INGOT_XDR, piece, length, NULL, &block), expected);
	CU_ASSERT_PTR_NULL(block);
	CU_ASSERT_EQUAL(NetApiBufferFree(block), 0);
	free(piece);
}

/* A block of a value, made by way of the wire; its clone sends the same bytes. */
static inline void *fresh(const ingot_type *type, const void *value)
{
	uint8_t *wire = NULL;
	uint8_t *again = NULL;
	uint32_t length = 0;
	uint32_t again_length = 0;
	void *block;
	void *copy = NULL;

	CU_ASSERT_EQUAL_FATAL(ingot_encode(type, INGOT_XDR, value, &wire, &length), 0);
	block = decoded(type, wire, length);
	CU_ASSERT_EQUAL_FATAL(ingot_clone(block, &copy), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(block), 0);
	CU_ASSERT_EQUAL(ingot_block_check(copy), 0);
	CU_ASSERT_EQUAL_FATAL(ingot_encode(type, INGOT_XDR, copy, &again, &again_length), 0);
	CU_ASSERT_EQUAL_FATAL(again_length, length);
	CU_ASSERT_EQUAL(memcmp(again, wire, length), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(again), 0);
	CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
	return copy;
}

static inline void verdict(void *block, NET_API_STATUS expected)
{
	CU_ASSERT_EQUAL(ingot_block_check(block), expected);
	CU_ASSERT_EQUAL(NetApiBufferFree(block), 0);
}

#endif
