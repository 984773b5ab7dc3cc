/*
 * sized_samples.c: the tables of sized_samples.h. growth is worked out as in samples.c.
 */
#include "sized_samples.h"

#include <stddef.h>

#define END                        \
	{                          \
		.op = INGOT_OP_END \
	}
#define TYPE(ident, c_type, wire, grow)    \
	const ingot_type ident##_type = {  \
		.name = #ident,            \
		.size = sizeof(c_type),    \
		.align = _Alignof(c_type), \
		.min_wire = wire,          \
		.growth = grow,            \
		.steps = ident##_steps,    \
	}
#define TAIL(c_type, member, counter, bytes)                                          \
	.op = INGOT_OP_TAIL, .offset = offsetof(c_type, member), .n = sizeof(c_type), \
	.peer = offsetof(c_type, counter), .width = bytes

static const ingot_step sample_text_steps[] = {
	{.op = INGOT_OP_W16, .n = 2, .gap = 4},
	{.op = INGOT_OP_SIZED, .offset = 8, .type = &ingot_type_uint16},
	{.op = INGOT_OP_EXTENT, .width = 2, .peer = 2, .n = 1, .max = 2},
	{.op = INGOT_OP_EXTENT, .width = 2, .peer = 0, .n = 1, .max = 2},
	END,
};
TYPE(sample_text, struct sample_text, 12, 28);

static const ingot_step sample_sid_steps[] = {
	{.op = INGOT_OP_W8, .n = 1},
	{.op = INGOT_OP_OPAQUE, .n = 6, .offset = 2},
	{TAIL(struct sample_sid, sub, count, 1), .max = 200, .type = &ingot_type_word32},
	END,
};
TYPE(sample_sid, struct sample_sid, 16, 28);

static const ingot_step sample_blob_steps[] = {{TAIL(struct sample_blob, bytes, count, 4)}, END};
TYPE(sample_blob, struct sample_blob, 4, 16 * 2);

static const ingot_step sample_shorts_steps[] = {
	{.op = INGOT_OP_W64, .n = 1},
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1, .offset = 10},
	{TAIL(struct sample_shorts, items, count, 2), .flags = INGOT_STEP_SIGNED,
	 .type = &ingot_type_uint16},
	END,
};
TYPE(sample_shorts, struct sample_shorts, 16, 28);

static const ingot_step sample_names_steps[] = {
	{.op = INGOT_OP_GAP, .n = 6, .offset = 2},
	{TAIL(struct sample_names, items, count, 2), .type = &ingot_type_string},
	END,
};
TYPE(sample_names, struct sample_names, 4, 16 * 4);

static const ingot_step sample_cell_steps[] = {
	{.op = INGOT_OP_POINTER,
	 .offset = offsetof(struct sample_cell, sid),
	 .type = &sample_sid_type},
	{.op = INGOT_OP_POINTER,
	 .offset = offsetof(struct sample_cell, blob),
	 .type = &sample_blob_type},
	{.op = INGOT_OP_POINTER,
	 .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct sample_cell, names),
	 .type = &sample_names_type},
	{.op = INGOT_OP_POINTER,
	 .offset = offsetof(struct sample_cell, shorts),
	 .type = &sample_shorts_type},
	{.op = INGOT_OP_STRUCT,
	 .n = 1,
	 .offset = offsetof(struct sample_cell, text),
	 .type = &sample_text_type},
	END,
};
static TYPE(sample_cell, struct sample_cell, 52, 16 * 4);
static const ingot_step sample_cells_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = 4},
	{.op = INGOT_OP_ARRAY,
	 .offset = offsetof(struct sample_cells, cells),
	 .width = 4,
	 .type = &sample_cell_type},
	END,
};
TYPE(sample_cells, struct sample_cells, 4, 16 * 4);
