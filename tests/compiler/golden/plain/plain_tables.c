/* plain_tables.c: generated from plain.idl by ingotc; do not edit */
#include "plain.h"

#include <stddef.h>

_Static_assert(sizeof(struct EITHER_point) == 4, "layout");
_Static_assert(sizeof(PLAIN_SENT) == 4, "layout");

static const ingot_step EITHER_point_steps[] = {
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 2,
	 .offset = offsetof(struct EITHER_point, x)},
	{.op = INGOT_OP_END},
};

static const ingot_step EITHER_point_field_steps[] = {
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1,
	 .offset = offsetof(struct EITHER_point, x)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1,
	 .offset = offsetof(struct EITHER_point, y)},
	{.op = INGOT_OP_END},
};

static const ingot_field EITHER_point_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = EITHER_point_field_steps},
	{.number = 2, .kind = INGOT_KIND_INT32, .steps = EITHER_point_field_steps + 2},
};

const ingot_type ingot_type_EITHER_point = {
	.name = "EITHER_point",
	.size = sizeof(struct EITHER_point),
	.align = _Alignof(struct EITHER_point),
	.min_wire = 8,
	.growth = 28,
	.steps = EITHER_point_steps,
	.fields = EITHER_point_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_EITHER_point},
};

static const ingot_step PLAIN_SENT_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(PLAIN_SENT, n)},
	{.op = INGOT_OP_END},
};

static const ingot_step PLAIN_SENT_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(PLAIN_SENT, n)},
	{.op = INGOT_OP_END},
};

static const ingot_field PLAIN_SENT_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = PLAIN_SENT_field_steps},
};

const ingot_type ingot_type_PLAIN_SENT = {
	.name = "PLAIN_SENT",
	.size = sizeof(PLAIN_SENT),
	.align = _Alignof(PLAIN_SENT),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_RUN,
	.steps = PLAIN_SENT_steps,
	.fields = PLAIN_SENT_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_PLAIN_SENT},
};
