/*
 * shapes.h: values of other shapes than records, each as a block and as XDR.
 *
 * In: nothing. Out: five values; the same ones each time.
 */
#ifndef INGOT_BENCH_SHAPES_H
#define INGOT_BENCH_SHAPES_H

#include <stdbool.h>
#include <stdint.h>

#include "ingot/table.h"

/* Which of them: what the peers choose their code by. */
enum shape_kind { SHAPE_WORDS32, SHAPE_WORDS64, SHAPE_TEXTS, SHAPE_NESTED, SHAPE_LIST, SHAPES };

struct shape {
	enum shape_kind kind;
	const char *name;
	uint32_t units; /* numbers, texts, items or nodes */
	const ingot_type *type;
	void *value; /* a block */
	uint32_t value_size;
	uint8_t *wire; /* also a block */
	uint32_t length;
	uint8_t *room; /* as many bytes as the larger of the two */
};

/* All of `shapes`, SHAPES of them; false when memory is short. shapes_drop takes what there is. */
bool shapes_make(struct shape *shapes);
void shapes_drop(struct shape *shapes);

#endif
