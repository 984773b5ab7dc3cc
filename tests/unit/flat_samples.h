/*
 * flat_samples.h: structures that are flat, and lists of them, for test_xdr_flat.c.
 */
#ifndef INGOT_TEST_FLAT_SAMPLES_H
#define INGOT_TEST_FLAT_SAMPLES_H

#include <stddef.h>
#include <stdint.h>

#include "ingot/table.h"
#include "samples.h"

/* Numbers of both widths, more than a cell has, and what is between them. */
struct numbers {
	uint32_t small[5];
	uint64_t large[3];
	uint32_t last;
};

static const ingot_step numbers_steps[] = {
	{.op = INGOT_OP_W32, .n = 5, .gap = 4, .offset = offsetof(struct numbers, small)},
	{.op = INGOT_OP_W64, .n = 3, .offset = offsetof(struct numbers, large)},
	{.op = INGOT_OP_W32, .n = 1, .gap = 4, .offset = offsetof(struct numbers, last)},
	{.op = INGOT_OP_END},
};

/* Text alone, and with a bound. */
struct names {
	char *name;
	char *other;
};

static const ingot_step names_steps[] = {
	{.op = INGOT_OP_STRING, .offset = offsetof(struct names, name)},
	{.op = INGOT_OP_STRING,
	 .flags = INGOT_STEP_OPTIONAL,
	 .max = 40,
	 .offset = offsetof(struct names, other)},
	{.op = INGOT_OP_END},
};

/* As SERVER_INFO_101. */
static const ingot_step server_steps[] = {
	{.op = INGOT_OP_W32,
	 .n = 1,
	 .gap = 4,
	 .offset = offsetof(struct sample_server, platform_id)},
	{.op = INGOT_OP_STRING, .offset = offsetof(struct sample_server, name)},
	{.op = INGOT_OP_W32, .n = 3, .gap = 4, .offset = offsetof(struct sample_server, major)},
	{.op = INGOT_OP_STRING,
	 .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct sample_server, comment)},
	{.op = INGOT_OP_END},
};

/* Arrays of numbers of both widths. */
struct item {
	uint32_t id;
	char *name;
	uint32_t word_count;
	uint32_t *words;
	uint32_t large_count;
	uint64_t *large;
};

static const ingot_step item_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(struct item, word_count) + 4},
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(struct item, large_count) + 4},
	{.op = INGOT_OP_W32, .n = 1, .gap = 4, .offset = offsetof(struct item, id)},
	{.op = INGOT_OP_STRING, .offset = offsetof(struct item, name)},
	{.op = INGOT_OP_ARRAY,
	 .width = 4,
	 .max = 20,
	 .offset = offsetof(struct item, words),
	 .peer = offsetof(struct item, word_count),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_ARRAY,
	 .width = 4,
	 .offset = offsetof(struct item, large),
	 .peer = offsetof(struct item, large_count),
	 .type = &ingot_type_word64},
	{.op = INGOT_OP_END},
};

enum { NUMBERS, NAMES, SERVER, ITEM, KINDS };

static const ingot_type types[KINDS] = {
	[NUMBERS] = {.name = "numbers",
		     .size = sizeof(struct numbers),
		     .align = 8,
		     .min_wire = 48,
		     .growth = 32,
		     .steps = numbers_steps},
	[NAMES] = {.name = "names",
		   .size = sizeof(struct names),
		   .align = 8,
		   .min_wire = 8,
		   .growth = 64,
		   .steps = names_steps},
	[SERVER] = {.name = "server",
		    .size = sizeof(struct sample_server),
		    .align = 8,
		    .min_wire = 24,
		    .growth = 32,
		    .steps = server_steps},
	[ITEM] = {.name = "item",
		  .size = sizeof(struct item),
		  .align = 8,
		  .min_wire = 16,
		  .growth = 64,
		  .steps = item_steps},
};

struct list {
	uint32_t count;
	void *elements;
};

static const ingot_step list_steps[KINDS][3] = {
#define LIST_OF(kind)                                                                       \
	[kind] = {{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(struct list, count) + 4}, \
		  {.op = INGOT_OP_ARRAY,                                                    \
		   .width = 4,                                                              \
		   .offset = offsetof(struct list, elements),                               \
		   .peer = offsetof(struct list, count),                                    \
		   .type = &types[kind]},                                                   \
		  {.op = INGOT_OP_END}}
	LIST_OF(NUMBERS), LIST_OF(NAMES), LIST_OF(SERVER), LIST_OF(ITEM)};

static inline ingot_type list_type(unsigned kind)
{
	return (ingot_type){.name = "list",
			    .size = sizeof(struct list),
			    .align = 8,
			    .min_wire = 4,
			    .growth = 64,
			    .steps = list_steps[kind]};
}

#endif
