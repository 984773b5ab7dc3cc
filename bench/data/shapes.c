/*
 * shapes.c: makes the values: 100,000 numbers of 4 and of 8 bytes, 1,000 texts of 4,000 characters, 1,000 groups of 10
 * items with a name and 5 numbers each, and a list of a million nodes.
 *
 * In: nothing. Out: shapes.h's forms, the bytes made by our encoder; peers/rpcgen_shapes.c refuses to measure what its own
 * code would have written otherwise.
 */
#include "shapes.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "forms.h"
#include "ingot/block.h"
#include "lists.h"
#include "lmapibuf.h"

#define WORDS  100000u
#define TEXTS  1000u
#define LENGTH 4000u
#define GROUPS 1000u
#define ITEMS  10u
#define EACH   5u
#define NODES  1000000u

/* The bytes of a value that is about to go, and the value again as a block. */
static bool keep(struct shape *shape, const void *value)
{
	size_t most;

	if (ingot_encode(shape->type, INGOT_XDR, value, &shape->wire, &shape->length) != 0 ||
	    ingot_decode(shape->type, INGOT_XDR, shape->wire, shape->length, NULL, &shape->value) !=
		    0 ||
	    NetApiBufferSize(shape->value, &shape->value_size) != 0)
		return false;
	most = shape->value_size > shape->length ? shape->value_size : shape->length;
	shape->room = malloc(most);
	if (shape->room)
		memset(shape->room, 0, most);
	return shape->room != NULL;
}

static bool make_words32(struct shape *shape)
{
	bench_words value = {WORDS, malloc(WORDS * sizeof(*value.words))};
	bool ok = value.words != NULL;

	for (uint32_t i = 0; ok && i < WORDS; i++)
		value.words[i] = i * 2654435761u;
	ok = ok && keep(shape, &value);
	free(value.words);
	return ok;
}

static bool make_words64(struct shape *shape)
{
	bench_hypers value = {WORDS, malloc(WORDS * sizeof(*value.words))};
	bool ok = value.words != NULL;

	for (uint32_t i = 0; ok && i < WORDS; i++)
		value.words[i] = i * UINT64_C(0x9E3779B97F4A7C15);
	ok = ok && keep(shape, &value);
	free(value.words);
	return ok;
}

static bool make_texts(struct shape *shape)
{
	static bench_text texts[TEXTS];
	static char text[LENGTH + 1];
	bench_texts value = {TEXTS, texts};

	memset(text, 'x', LENGTH);
	for (uint32_t i = 0; i < TEXTS; i++)
		texts[i].text = text;
	return keep(shape, &value);
}

static bool make_nested(struct shape *shape)
{
	static bench_group groups[GROUPS];
	static bench_item items[GROUPS][ITEMS];
	static char names[ITEMS][16];
	uint32_t words[EACH] = {1, 2, 3, 4, 5};
	bench_groups value = {GROUPS, groups};

	for (uint32_t i = 0; i < ITEMS; i++)
		snprintf(names[i], sizeof(names[i]), "item no %u", i);
	for (uint32_t i = 0; i < GROUPS; i++) {
		groups[i] = (bench_group){i, ITEMS, items[i]};
		for (uint32_t k = 0; k < ITEMS; k++)
			items[i][k] = (bench_item){k, names[k], EACH, words};
	}
	return keep(shape, &value);
}

static bool make_list(struct shape *shape)
{
	bench_node *nodes = calloc(NODES, sizeof(*nodes));
	bool ok = nodes != NULL;

	for (uint32_t i = 0; ok && i < NODES; i++)
		nodes[i] = (bench_node){(int)i, i + 1 < NODES ? &nodes[i + 1] : NULL};
	ok = ok && keep(shape, nodes);
	free(nodes);
	return ok;
}

bool shapes_make(struct shape *shapes)
{
	static const struct {
		struct shape shape;
		bool (*make)(struct shape *shape);
	} all[SHAPES] = {
		[SHAPE_WORDS32] = {{.kind = SHAPE_WORDS32,
				    .name = "words32",
				    .units = WORDS,
				    .type = &ingot_type_bench_words},
				   make_words32},
		[SHAPE_WORDS64] = {{.kind = SHAPE_WORDS64,
				    .name = "words64",
				    .units = WORDS,
				    .type = &ingot_type_bench_hypers},
				   make_words64},
		[SHAPE_TEXTS] = {{.kind = SHAPE_TEXTS,
				  .name = "texts",
				  .units = TEXTS,
				  .type = &ingot_type_bench_texts},
				 make_texts},
		[SHAPE_NESTED] = {{.kind = SHAPE_NESTED,
				   .name = "nested",
				   .units = GROUPS * ITEMS,
				   .type = &ingot_type_bench_groups},
				  make_nested},
		[SHAPE_LIST] = {{.kind = SHAPE_LIST,
				 .name = "list",
				 .units = NODES,
				 .type = &ingot_type_bench_node},
				make_list},
	};

	for (size_t i = 0; i < SHAPES; i++) {
		shapes[i] = all[i].shape;
		if (!all[i].make(&shapes[i]))
			return false;
	}
	return true;
}

void shapes_drop(struct shape *shapes)
{
	for (size_t i = 0; i < SHAPES; i++) {
		(void)NetApiBufferFree(shapes[i].value);
		(void)NetApiBufferFree(shapes[i].wire);
		free(shapes[i].room);
	}
}
