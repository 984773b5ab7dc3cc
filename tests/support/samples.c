/*
 * samples.c: the tables of samples.h.
 *
 * growth is worked out by the rule of docs/block-format.md, by hand: bytes of structure and of what every
 * pointer in it must at least point to, by the bytes of the shortest encoding, in sixteenths.
 */
#include "samples.h"

#include <stddef.h>

#define STEPS(name) static const ingot_step name##_steps[]
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

#define AT(member)            .offset = offsetof(struct SAMPLE, member)
#define COUNTED(array, count) AT(array), .peer = offsetof(struct SAMPLE, count), .width = 4

#define SAMPLE sample_record
STEPS(sample_record) = {
	{.op = INGOT_OP_W32, .n = 1, .gap = 4, AT(id)},
	{.op = INGOT_OP_STRING, AT(name), .max = 1000},
	{.op = INGOT_OP_W32, .n = 3, .gap = 4, AT(major)},
	{.op = INGOT_OP_STRING, AT(comment)},
	END,
};
TYPE(sample_record, struct sample_record, 24, 28);
#undef SAMPLE

#define SAMPLE sample_group
STEPS(sample_group) = {
	{.op = INGOT_OP_ARRAY, COUNTED(records, count), .type = &sample_record_type},
	{.op = INGOT_OP_GAP, .n = 4, .offset = 4},
	END,
};
TYPE(sample_group, struct sample_group, 4, 92);
#undef SAMPLE

#define SAMPLE sample_list
STEPS(sample_list) = {
	{.op = INGOT_OP_W32, .n = 1, .gap = 4, AT(value)},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, AT(next), .type = &sample_list_type},
	END,
};
TYPE(sample_list, struct sample_list, 8, 46);
#undef SAMPLE

#define SAMPLE sample_tree
STEPS(sample_tree) = {
	{.op = INGOT_OP_W32, .n = 1, AT(value)},
	{.op = INGOT_OP_ARRAY, COUNTED(children, count), .type = &sample_tree_type},
	END,
};
TYPE(sample_tree, struct sample_tree, 8, 46);
#undef SAMPLE

#define ARM(ident, c_type)                                                 \
	static const ingot_type ident##_arm = {.name = #ident,             \
					       .size = sizeof(c_type),     \
					       .align = _Alignof(c_type),  \
					       .min_wire = sizeof(c_type), \
					       .growth = 28,               \
					       .steps = ident##_steps}

STEPS(radius) = {{.op = INGOT_OP_W32, .n = 1}, END};
ARM(radius, uint32_t);
STEPS(big) = {{.op = INGOT_OP_W64, .n = 1}, END};
ARM(big, uint64_t);

static const ingot_arm shape_arms[] = {
	{.low = 1, .high = 1, .type = &radius_arm},
	{.low = 2, .high = 2, .type = &sample_record_type},
	{.low = 3, .high = 5},
	{.low = 6, .high = 6, .type = &big_arm},
};

static const ingot_type shape_union = {
	.name = "shape_union",
	.size = sizeof(((struct sample_shape *)0)->u),
	.align = 8,
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_UNION,
	.arms = shape_arms,
	.arm_count = 4,
};

#define SAMPLE sample_shape
STEPS(sample_shape) = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = 4},
	{.op = INGOT_OP_UNION, AT(u), .peer = 0, .width = 4, .type = &shape_union},
	END,
};
TYPE(sample_shape, struct sample_shape, 4, 16 * 49 / 4);
#undef SAMPLE

static const ingot_arm color_values[] = {{.low = 1, .high = 2}, {.low = 5, .high = 5}};
static const ingot_type color_set = {.flags = INGOT_TYPE_SET, .arms = color_values, .arm_count = 2};
static const ingot_arm flag_values[] = {{.low = 0, .high = 1}};
static const ingot_type flag_set = {.flags = INGOT_TYPE_SET, .arms = flag_values, .arm_count = 1};

#define SAMPLE sample_all
STEPS(sample_all) = {
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1, AT(small)},
	{.op = INGOT_OP_W16, .n = 1, AT(port)},
	{.op = INGOT_OP_W8, .flags = INGOT_STEP_SIGNED, .n = 1, AT(tiny)},
	{.op = INGOT_OP_OPAQUE, .n = 5, .gap = 2, AT(digest)},
	{.op = INGOT_OP_W32, .n = 3, AT(color)},
	{.op = INGOT_OP_CHECK, .n = 1, .width = 4, AT(color), .type = &color_set},
	{.op = INGOT_OP_CHECK, .n = 1, .width = 4, AT(flag), .type = &flag_set},
	{.op = INGOT_OP_BYTES, COUNTED(blob, blob_length)},
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(struct sample_all, blob_length) + 4},
	{.op = INGOT_OP_ARRAY, COUNTED(numbers, number_count), .type = &ingot_type_word32},
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(struct sample_all, number_count) + 4},
	{.op = INGOT_OP_ARRAY, COUNTED(bigs, big_count), .type = &ingot_type_word64},
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(struct sample_all, big_count) + 4},
	{.op = INGOT_OP_ARRAY, COUNTED(names, name_count), .type = &ingot_type_string_ref},
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(struct sample_all, name_count) + 4},
	{.op = INGOT_OP_STRUCT, .n = 2, AT(pair), .type = &sample_record_type},
	{.op = INGOT_OP_STRUCT, .n = 1, AT(shape), .type = &sample_shape_type},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, AT(list), .type = &sample_list_type},
	{.op = INGOT_OP_ARRAY, COUNTED(groups, group_count), .type = &sample_group_type},
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(struct sample_all, group_count) + 4},
	{.op = INGOT_OP_W64, .n = 1, AT(ratio)},
	{.op = INGOT_OP_W32, .n = 1, .gap = 4, AT(weight)},
	END,
};
TYPE(sample_all, struct sample_all, 120, 16 * 49 / 4);
#undef SAMPLE

#define SAMPLE sample_server
STEPS(sample_server) = {
	{.op = INGOT_OP_W32, .n = 1, .gap = 4, AT(platform_id)},
	{.op = INGOT_OP_STRING, AT(name)},
	{.op = INGOT_OP_W32, .n = 3, .gap = 4, AT(major)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL, AT(comment)},
	END,
};
TYPE(sample_server, struct sample_server, 24, 28);
#undef SAMPLE

#define SAMPLE sample_page
STEPS(sample_page) = {
	{.op = INGOT_OP_TEXT, .n = 256, AT(text)},
	{.op = INGOT_OP_ARRAY, COUNTED(servers, count), .type = &sample_server_type},
	{.op = INGOT_OP_W32, .n = 1, AT(other_count)},
	{.op = INGOT_OP_ARRAY,
	 .flags = INGOT_STEP_KNOWN,
	 COUNTED(again, count),
	 .type = &sample_server_type},
	END,
};
TYPE(sample_page, struct sample_page, 16, 16 * 290 / 16);
#undef SAMPLE
