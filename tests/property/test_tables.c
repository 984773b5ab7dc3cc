/*
 * test_tables.c: what must hold for tables that no interface file need have: counts that are reckoned from numbers of
 * any width, and structures with a tail wherever it may begin.
 *
 * In: a seed and a number of cases. Out: a verdict. Each case is a random table, made here, and a random value of it,
 * which goes the way of all values (journey.h). A case that fails says its seed and number.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "choices.h"
#include "journey.h"
#include "samples.h"
#include "sized_samples.h"
#include "suite.h"
#include "value.h"

#define SEED      1u
#define CASES     20000u
#define STEPS_MAX 8u

/* A type of a case and its steps. */
struct table {
	ingot_step steps[STEPS_MAX];
	uint32_t step_count;
	ingot_type type;
};

/* What leads to what: the root, a pointer, a structure with a tail. */
struct tables {
	struct table root, pointer, tailed;
};

static const ingot_type *const numbers[] = {
	NULL,
	&ingot_type_uint8,
	&ingot_type_int8,
	&ingot_type_uint16,
	&ingot_type_int16,
	&ingot_type_word32,
	&ingot_type_word64,
};
static const ingot_type *const others[] = {
	&ingot_type_string,  &ingot_type_string_ref, &ingot_type_wstring,
	&sample_record_type, &sample_text_type,      &sample_shape_type,
	&sample_list_type,   &sample_cells_type,     &sample_server_type,
};

#define PICK(choices, list) (list)[choose(choices, sizeof(list) / sizeof((list)[0]))]

static void add(struct table *table, ingot_step step)
{
	if (table->step_count + 1 >= STEPS_MAX)
		abort();
	table->steps[table->step_count++] = step;
}

static void complete(struct table *table, uint32_t size, uint32_t min_wire, uint32_t growth)
{
	add(table, (ingot_step){.op = INGOT_OP_END});
	table->type = (ingot_type){.name = "random",
				   .size = size,
				   .align = 8,
				   .min_wire = min_wire,
				   .growth = growth,
				   .steps = table->steps};
}

static uint32_t growth_of(const ingot_type *element)
{
	return element ? element->growth : 2 * INGOT_GROWTH_UNIT;
}

/* (x * n + min) / max, over a part of the eight bytes at `offset`. */
static void add_extent(struct choices *choices, struct table *table, uint32_t offset)
{
	ingot_step extent = {
		.op = INGOT_OP_EXTENT,
		.flags = choose(choices, 2) ? INGOT_STEP_SIGNED : 0,
		.width = (uint8_t)(1u << choose(choices, 4)),
		.peer = offset,
		.n = 1 + choose(choices, 3),
		.max = 1 + choose(choices, 3),
	};

	extent.min = (uint32_t)choose_between(choices, -3, 3);
	add(table, extent);
}

/* Two numbers, and elements that both or one of them count. */
static void make_reckoned(struct choices *choices, struct table *table)
{
	bool is_partly = choose(choices, 2);
	const ingot_type *element =
		is_partly || choose(choices, 2) ? PICK(choices, numbers) : PICK(choices, others);

	add(table, (ingot_step){.op = INGOT_OP_W64, .n = 2});
	add(table, (ingot_step){.op = INGOT_OP_SIZED,
				.offset = 16,
				.max = choose_rarely(choices, 4) ? 20u : 0,
				.type = element});
	add_extent(choices, table, 0);
	if (is_partly)
		add_extent(choices, table, 8);
	complete(table, 24, 20, growth_of(element));
}

static uint32_t aligned(uint32_t offset, uint32_t align)
{
	return (offset + align - 1) / align * align;
}

static void add_gap(struct table *table, uint32_t from, uint32_t to)
{
	if (from != to)
		add(table, (ingot_step){.op = INGOT_OP_GAP, .n = to - from, .offset = from});
}

/* Bytes, a count, elements; whatever C puts between them. */
static void make_tailed(struct choices *choices, struct table *table)
{
	const ingot_type *element =
		choose(choices, 2) ? PICK(choices, numbers) : PICK(choices, others);
	uint32_t front = choose(choices, 12);
	uint8_t width = (uint8_t)(1u << choose(choices, 4));
	uint32_t peer = aligned(front, width);
	uint32_t offset = aligned(peer + width, element ? element->align : 1);
	uint32_t size = aligned(offset + (element ? element->size : 1), 8);
	ingot_step tail = {
		.op = INGOT_OP_TAIL,
		.flags = choose(choices, 2) ? INGOT_STEP_SIGNED : 0,
		.width = width,
		.n = size,
		.offset = offset,
		.peer = peer,
		.type = element,
	};

	if (choose_rarely(choices, 4))
		tail.max = 1 + choose(choices, 6);
	if (tail.max && choose(choices, 2))
		tail.min = 1;
	if (front)
		add(table, (ingot_step){.op = INGOT_OP_OPAQUE, .n = front});
	add_gap(table, front, peer);
	add_gap(table, peer + width, offset);
	add(table, tail);
	complete(table, size, aligned(front, 4) + 4, (size + 8) * INGOT_GROWTH_UNIT);
	if (table->type.growth < growth_of(element))
		table->type.growth = growth_of(element);
}

/* A structure with a tail as the root, behind a pointer, or behind each of an array's. */
static const ingot_type *make_tables(struct choices *choices, struct tables *tables)
{
	ingot_step pointer = {.op = INGOT_OP_POINTER, .type = &tables->tailed.type};

	if (choose_rarely(choices, 2)) {
		make_reckoned(choices, &tables->root);
		return &tables->root.type;
	}
	make_tailed(choices, &tables->tailed);
	if (choose_rarely(choices, 3))
		return &tables->tailed.type;
	if (choose(choices, 2))
		pointer.flags = INGOT_STEP_OPTIONAL;
	add(&tables->pointer, pointer);
	complete(&tables->pointer, 8, pointer.flags ? 4 : tables->tailed.type.min_wire,
		 tables->tailed.type.growth + 2 * INGOT_GROWTH_UNIT);
	if (choose_rarely(choices, 3))
		return &tables->pointer.type;
	add(&tables->root, (ingot_step){.op = INGOT_OP_GAP, .n = 4, .offset = 4});
	add(&tables->root,
	    (ingot_step){
		    .op = INGOT_OP_ARRAY, .width = 4, .offset = 8, .type = &tables->pointer.type});
	complete(&tables->root, 16, 4, tables->pointer.type.growth);
	return &tables->root.type;
}

static uint64_t wire_bytes;

static void witness(void *context, const uint8_t *wire, size_t length)
{
	(void)context;
	(void)wire;
	wire_bytes += length;
}

static void test_tables(void)
{
	static struct choices choices;
	static struct value_pool pool;

	for (uint64_t number = 0; number < CASES; number++) {
		struct tables tables = {0};
		const ingot_type *root;
		const char *problem;

		choices_seed(&choices, SEED, number);
		root = make_tables(&choices, &tables);
		problem = journey_value(root, value_make(&pool, &choices, root), witness, NULL);
		value_release(&pool);
		if (problem) {
			printf("\n    seed %u, case %" PRIu64 ": %s\n", SEED, number, problem);
			CU_FAIL_FATAL("a random table fails");
		}
	}
	printf("%" PRIu64 " bytes of values ", wire_bytes);
	CU_ASSERT(wire_bytes > 40 * (uint64_t)CASES);
}

int main(void)
{
	static const CU_TestInfo tests[] = {
		{"random tables, random values", test_tables},
		CU_TEST_INFO_NULL,
	};

	return suite_run("tables", tests);
}
