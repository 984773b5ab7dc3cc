/*
 * pb_samples.c: see pb_samples.h. The steps are what ingot_block_check and the moving of blocks read, the fields
 * are what the decoder and the encoder read.
 */
#include "pb_samples.h"

#include <stddef.h>

#include "pb_values.h"

#define AT(member)   .offset = offsetof(struct pb_all, member)
#define PEER(member) .peer = offsetof(struct pb_all, member)
#define FIELD(of_number, of_kind, of_flags, of_steps)                                      \
	{                                                                                  \
		.number = of_number, .kind = of_kind, .flags = of_flags, .steps = of_steps \
	}

static const ingot_step item_steps[] = {
	{.op = INGOT_OP_W32, .gap = 4, .n = 1},
	{.op = INGOT_OP_STRING,
	 .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct pb_item, name)},
	END,
};

static const ingot_field item_fields[] = {
	FIELD(1, INGOT_KIND_UINT32, 0, STEPS(.op = INGOT_OP_W32, .n = 1)),
	FIELD(2, INGOT_KIND_STRING, 0,
	      STEPS(.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
		    .offset = offsetof(struct pb_item, name))),
};

const ingot_type pb_item_type = TYPE(struct pb_item, item_steps, item_fields);

static const ingot_arm named_arms[] = {{.low = 1, .high = 1}, {.low = 7, .high = 7}};
static const ingot_type named_set = {
	.name = "named_set",
	.align = 1,
	.flags = INGOT_TYPE_SET,
	.arm_count = 2,
	.arms = named_arms,
};

static const ingot_step named_steps[] = {
	{.op = INGOT_OP_W32, .n = 1},
	{.op = INGOT_OP_CHECK, .width = 4, .n = 1, .type = &named_set},
	END,
};
static const ingot_type named_type = {.name = "named", .size = 4, .align = 4, .steps = named_steps};

/* What shares the memory of the oneof, for those who read steps. */
static const ingot_step label_steps[] = {{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL},
					 END};
static const ingot_step chosen_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .type = &pb_item_type}, END};
static const ingot_type label_type = {.name = "label", .size = 8, .align = 8, .steps = label_steps};
static const ingot_type chosen_type = {
	.name = "item", .size = 8, .align = 8, .steps = chosen_steps};
static const ingot_arm chosen_arms[] = {
	{.low = 0, .high = 0},
	{.low = 18, .high = 18, .type = &ingot_type_word32},
	{.low = 19, .high = 19, .type = &label_type},
	{.low = 20, .high = 20, .type = &chosen_type},
};
static const ingot_type chosen_union = {
	.name = "chosen",
	.size = 8,
	.align = 8,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 4,
	.arms = chosen_arms,
};

static const ingot_arm closed_arms[] = {{.low = 0, .high = 1}, {.low = 7, .high = 7}};
static const ingot_type closed_set = {
	.name = "closed_set",
	.align = 1,
	.flags = INGOT_TYPE_SET,
	.arm_count = 2,
	.arms = closed_arms,
};

static const ingot_step all_steps[] = {
	{.op = INGOT_OP_W32, .n = 2, AT(i32)},
	{.op = INGOT_OP_W64, .n = 2, AT(i64)},
	{.op = INGOT_OP_W32, .n = 2, AT(s32)},
	{.op = INGOT_OP_W64, .n = 2, AT(s64)},
	{.op = INGOT_OP_W8, .n = 2, AT(flag)},
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1, AT(narrow)},
	{.op = INGOT_OP_STRING, AT(text)},
	{.op = INGOT_OP_BYTES, .width = 4, AT(bytes), PEER(bytes_count)},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, AT(item), .type = &pb_item_type},
	{.op = INGOT_OP_ARRAY,
	 .width = 4,
	 AT(numbers),
	 PEER(numbers_count),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_ARRAY, .width = 4, AT(items), PEER(items_count), .type = &pb_item_type},
	{.op = INGOT_OP_ARRAY,
	 .width = 4,
	 AT(names),
	 PEER(names_count),
	 .type = &ingot_type_string_ref},
	{.op = INGOT_OP_ARRAY,
	 .width = 4,
	 AT(doubles),
	 PEER(doubles_count),
	 .type = &ingot_type_word64},
	{.op = INGOT_OP_W32, .n = 1, AT(closed)},
	{.op = INGOT_OP_CHECK, .width = 4, .n = 1, AT(closed), .type = &closed_set},
	{.op = INGOT_OP_UNION, .width = 4, AT(chosen), PEER(choice), .type = &chosen_union},
	{.op = INGOT_OP_GAP, .n = 4, AT(unused)},
	{.op = INGOT_OP_ARRAY, .width = 4, AT(enums), PEER(enums_count), .type = &named_type},
	END,
};

#define CHOICE(of_number, of_kind, of_steps)                                      \
	{                                                                         \
		.number = of_number, .kind = of_kind, .flags = INGOT_FIELD_ONEOF, \
		.presence_width = 4, .presence = offsetof(struct pb_all, choice), \
		.selects = of_number, .steps = of_steps                           \
	}

static const ingot_field all_fields[] = {
	FIELD(1, INGOT_KIND_INT32, 0, STEPS(.op = INGOT_OP_W32, .n = 1, AT(i32))),
	FIELD(2, INGOT_KIND_INT64, 0, STEPS(.op = INGOT_OP_W64, .n = 1, AT(i64))),
	FIELD(3, INGOT_KIND_UINT32, 0, STEPS(.op = INGOT_OP_W32, .n = 1, AT(u32))),
	FIELD(4, INGOT_KIND_UINT64, 0, STEPS(.op = INGOT_OP_W64, .n = 1, AT(u64))),
	FIELD(5, INGOT_KIND_SINT32, 0, STEPS(.op = INGOT_OP_W32, .n = 1, AT(s32))),
	FIELD(6, INGOT_KIND_SINT64, 0, STEPS(.op = INGOT_OP_W64, .n = 1, AT(s64))),
	FIELD(7, INGOT_KIND_FIXED32, 0, STEPS(.op = INGOT_OP_W32, .n = 1, AT(f32))),
	FIELD(8, INGOT_KIND_SFIXED64, 0, STEPS(.op = INGOT_OP_W64, .n = 1, AT(sf64))),
	FIELD(9, INGOT_KIND_BOOL, 0, STEPS(.op = INGOT_OP_W8, .n = 1, AT(flag))),
	FIELD(10, INGOT_KIND_STRING, INGOT_FIELD_FILLED, STEPS(.op = INGOT_OP_STRING, AT(text))),
	FIELD(11, INGOT_KIND_BYTES, 0,
	      STEPS(.op = INGOT_OP_BYTES, .width = 4, AT(bytes), PEER(bytes_count))),
	FIELD(12, INGOT_KIND_MESSAGE, 0,
	      STEPS(.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, AT(item),
		    .type = &pb_item_type)),
	FIELD(14, INGOT_KIND_UINT32, INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED,
	      STEPS(.op = INGOT_OP_ARRAY, .width = 4, AT(numbers), PEER(numbers_count),
		    .type = &ingot_type_word32)),
	FIELD(15, INGOT_KIND_MESSAGE, INGOT_FIELD_REPEATED,
	      STEPS(.op = INGOT_OP_ARRAY, .width = 4, AT(items), PEER(items_count),
		    .type = &pb_item_type)),
	FIELD(16, INGOT_KIND_STRING, INGOT_FIELD_REPEATED,
	      STEPS(.op = INGOT_OP_ARRAY, .width = 4, AT(names), PEER(names_count),
		    .type = &ingot_type_string_ref)),
	FIELD(17, INGOT_KIND_DOUBLE, INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED,
	      STEPS(.op = INGOT_OP_ARRAY, .width = 4, AT(doubles), PEER(doubles_count),
		    .type = &ingot_type_word64)),
	CHOICE(18, INGOT_KIND_UINT32, STEPS(.op = INGOT_OP_W32, .n = 1, AT(chosen))),
	CHOICE(19, INGOT_KIND_STRING,
	       STEPS(.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL, AT(chosen))),
	CHOICE(20, INGOT_KIND_MESSAGE,
	       STEPS(.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, AT(chosen),
		     .type = &pb_item_type)),
	FIELD(21, INGOT_KIND_ENUM, INGOT_FIELD_CLOSED,
	      ((const ingot_step[]){
		      {.op = INGOT_OP_W32, .n = 1, AT(closed)},
		      {.op = INGOT_OP_CHECK, .width = 4, .n = 1, AT(closed), .type = &closed_set},
		      END})),
	{.number = 22,
	 .kind = INGOT_KIND_SINT32,
	 .presence_width = 1,
	 .presence = offsetof(struct pb_all, has_narrow),
	 .selects = 1,
	 .steps = STEPS(.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1, AT(narrow))},
	FIELD(23, INGOT_KIND_ENUM, INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED | INGOT_FIELD_CLOSED,
	      STEPS(.op = INGOT_OP_ARRAY, .width = 4, AT(enums), PEER(enums_count),
		    .type = &named_type)),
};

const ingot_type pb_all_type = TYPE(struct pb_all, all_steps, all_fields);

static const ingot_step must_steps[] = {
	{.op = INGOT_OP_W32, .gap = 4, .n = 1},
	{.op = INGOT_OP_STRING, .offset = offsetof(struct pb_must, name)},
	END,
};
static const ingot_field must_fields[] = {
	FIELD(1, INGOT_KIND_UINT32, INGOT_FIELD_REQUIRED, STEPS(.op = INGOT_OP_W32, .n = 1)),
	FIELD(2, INGOT_KIND_STRING, INGOT_FIELD_REQUIRED,
	      STEPS(.op = INGOT_OP_STRING, .offset = offsetof(struct pb_must, name))),
};
const ingot_type pb_must_type = TYPE(struct pb_must, must_steps, must_fields);

static const ingot_step unknown_steps[] = {
	{.op = INGOT_OP_W32, .n = 2},
	{.op = INGOT_OP_BYTES,
	 .width = 8,
	 .offset = offsetof(struct pb_unknown_field, data),
	 .peer = offsetof(struct pb_unknown_field, length)},
	END,
};
static const ingot_type unknown_type = {.name = "unknown",
					.size = sizeof(struct pb_unknown_field),
					.align = 8,
					.steps = unknown_steps};
static const ingot_arm kept_arms[] = {
	{.low = 0, .high = 0},
	{.low = 1, .high = 1, .type = &ingot_type_word32},
	{.low = 2, .high = 2, .type = &label_type},
};
static const ingot_type kept_union = {
	.name = "kept_union",
	.size = 8,
	.align = 8,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 3,
	.arms = kept_arms,
};
static const ingot_step kept_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4},
	{.op = INGOT_OP_UNION,
	 .width = 4,
	 .offset = offsetof(struct pb_kept, chosen),
	 .peer = offsetof(struct pb_kept, choice),
	 .type = &kept_union},
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(struct pb_kept, unused_too)},
	{.op = INGOT_OP_ARRAY,
	 .width = 4,
	 .offset = offsetof(struct pb_kept, unknown),
	 .peer = offsetof(struct pb_kept, unknown_count),
	 .type = &unknown_type},
	END,
};

#define KEPT_CHOICE(of_number, of_kind, of_steps)                                  \
	{                                                                          \
		.number = of_number, .kind = of_kind, .flags = INGOT_FIELD_ONEOF,  \
		.presence_width = 4, .presence = offsetof(struct pb_kept, choice), \
		.selects = of_number, .steps = of_steps                            \
	}

static const ingot_field kept_fields[] = {
	KEPT_CHOICE(1, INGOT_KIND_UINT32,
		    STEPS(.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct pb_kept, chosen))),
	KEPT_CHOICE(2, INGOT_KIND_STRING,
		    STEPS(.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
			  .offset = offsetof(struct pb_kept, chosen))),
};
const ingot_type pb_kept_type = {
	.name = "kept",
	.size = sizeof(struct pb_kept),
	.align = _Alignof(struct pb_kept),
	.steps = kept_steps,
	.fields = kept_fields,
	.field_count = COUNT(kept_fields),
	.unknown = offsetof(struct pb_kept, unknown_count),
};

static const ingot_step keepers_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(struct pb_keepers, unused)},
	{.op = INGOT_OP_ARRAY,
	 .width = 4,
	 .offset = offsetof(struct pb_keepers, items),
	 .type = &pb_kept_type},
	END,
};
static const ingot_field keepers_fields[] = {
	FIELD(1, INGOT_KIND_MESSAGE, INGOT_FIELD_REPEATED, keepers_steps + 1),
};
const ingot_type pb_keepers_type = TYPE(struct pb_keepers, keepers_steps, keepers_fields);

static const ingot_step node_steps[] = {
	{.op = INGOT_OP_W32, .gap = 4, .n = 1},
	{.op = INGOT_OP_POINTER,
	 .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct pb_node, next),
	 .type = &pb_node_type},
	END,
};
static const ingot_field node_fields[] = {
	FIELD(1, INGOT_KIND_UINT32, 0, STEPS(.op = INGOT_OP_W32, .n = 1)),
	{.number = 2,
	 .kind = INGOT_KIND_MESSAGE,
	 .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_LIST | INGOT_FIELD_LINK,
	 .link = offsetof(struct pb_node, next),
	 .steps = STEPS(.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
			.offset = offsetof(struct pb_node, next), .type = &pb_node_type)},
};
const ingot_type pb_node_type = TYPE(struct pb_node, node_steps, node_fields);

static const ingot_step tree_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .type = &pb_tree_type},
	{.op = INGOT_OP_POINTER,
	 .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct pb_tree, right),
	 .type = &pb_tree_type},
	END,
};
static const ingot_field tree_fields[] = {
	FIELD(1, INGOT_KIND_MESSAGE, 0,
	      STEPS(.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .type = &pb_tree_type)),
	FIELD(2, INGOT_KIND_MESSAGE, 0,
	      STEPS(.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
		    .offset = offsetof(struct pb_tree, right), .type = &pb_tree_type)),
};
const ingot_type pb_tree_type = TYPE(struct pb_tree, tree_steps, tree_fields);
