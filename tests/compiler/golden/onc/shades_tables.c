/* shades_tables.c: generated from shades.x by ingotc; do not edit */
#include "ingot/xdr.h"
#include "shades.h"

#include <stddef.h>

_Static_assert(sizeof(shade) == 4, "layout");
_Static_assert(sizeof(shaded) == 16, "layout");

static const ingot_arm shade_arms[] = {
	{.low = 0, .high = 1},
	{.low = 3, .high = 3},
};

const ingot_type ingot_type_shade = {
	.name = "shade",
	.size = sizeof(shade),
	.align = _Alignof(shade),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 2,
	.arms = shade_arms,
};

static const ingot_step shade_value_steps[] = {
	{.op = INGOT_OP_W32, .n = 1},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .type = &ingot_type_shade},
	{.op = INGOT_OP_END},
};

static const ingot_type shade_value = {
	.name = "shade_value",
	.size = sizeof(shade),
	.align = _Alignof(shade),
	.min_wire = 4,
	.growth = 28,
	.steps = shade_value_steps,
};

static const ingot_step shaded_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(shaded, tones.tones_len) + 4},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(shaded, tones.tones_val),
	 .peer = offsetof(shaded, tones.tones_len), .max = 3, .type = &shade_value},
	{.op = INGOT_OP_END},
};

static const ingot_step shaded_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(shaded, tones.tones_val),
	 .peer = offsetof(shaded, tones.tones_len), .max = 3, .type = &shade_value},
	{.op = INGOT_OP_END},
};

static const ingot_field shaded_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED, .kind = INGOT_KIND_ENUM,
	 .steps = shaded_field_steps},
};

const ingot_type ingot_type_shaded = {
	.name = "shaded",
	.size = sizeof(shaded),
	.align = _Alignof(shaded),
	.min_wire = 4,
	.growth = 76,
	.steps = shaded_steps,
	.fields = shaded_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_shaded},
};

bool_t ingot_xdr_shade(XDR *xdrs, shade **block)
{
	return ingot_xdrproc_value(xdrs, block, &shade_value);
}

bool_t ingot_xdr_shaded(XDR *xdrs, shaded **block)
{
	return ingot_xdrproc_value(xdrs, block, &ingot_type_shaded);
}
