/* lists_tables.c: generated from lists.idl by ingotc; do not edit */
#define LISTS_STUBS
#include "lists.h"

#include <stddef.h>

_Static_assert(sizeof(NODE) == 24, "layout");
_Static_assert(sizeof(struct tree) == 32, "layout");
_Static_assert(sizeof(struct ping) == 16, "layout");
_Static_assert(sizeof(struct pong) == 16, "layout");
_Static_assert(sizeof(CHAIN) == 24, "layout");
_Static_assert(sizeof(EXPRESSION_BODY) == 8, "layout");
_Static_assert(sizeof(EXPRESSION) == 16, "layout");
_Static_assert(sizeof(struct ListReverse_frame) == 24, "layout");
_Static_assert(sizeof(struct TreeGrow_frame) == 40, "layout");

static const ingot_step NODE_steps[] = {
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(NODE, value)},
	{.op = INGOT_OP_STRING, .offset = offsetof(NODE, name)},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(NODE, next),
	 .type = &ingot_type_NODE},
	{.op = INGOT_OP_END},
};

static const ingot_step NODE_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(NODE, value)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .offset = offsetof(NODE, name)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(NODE, next),
	 .type = &ingot_type_NODE},
	{.op = INGOT_OP_END},
};

static const ingot_field NODE_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = NODE_field_steps},
	{.number = 2, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = NODE_field_steps + 2},
	{.number = 3, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_LIST | INGOT_FIELD_LINK,
	 .kind = INGOT_KIND_MESSAGE, .link = offsetof(NODE, next), .steps = NODE_field_steps + 4},
};

const ingot_type ingot_type_NODE = {
	.name = "NODE",
	.size = sizeof(NODE),
	.align = _Alignof(NODE),
	.min_wire = 12,
	.growth = 43,
	.steps = NODE_steps,
	.fields = NODE_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &ingot_type_NODE},
};

static const ingot_step tree_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(struct tree, count) + 4},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct tree, children),
	 .peer = offsetof(struct tree, count), .type = &ingot_type_tree},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct tree, left), .type = &ingot_type_tree},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct tree, right), .type = &ingot_type_tree},
	{.op = INGOT_OP_END},
};

static const ingot_step tree_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct tree, children),
	 .peer = offsetof(struct tree, count), .type = &ingot_type_tree},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct tree, left), .type = &ingot_type_tree},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct tree, right), .type = &ingot_type_tree},
	{.op = INGOT_OP_END},
};

static const ingot_field tree_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = tree_field_steps},
	{.number = 3, .kind = INGOT_KIND_MESSAGE, .steps = tree_field_steps + 2},
	{.number = 4, .kind = INGOT_KIND_MESSAGE, .steps = tree_field_steps + 4},
};

const ingot_type ingot_type_tree = {
	.name = "tree",
	.size = sizeof(struct tree),
	.align = _Alignof(struct tree),
	.min_wire = 12,
	.growth = 71,
	.steps = tree_steps,
	.fields = tree_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &ingot_type_tree},
};

static const ingot_step ping_steps[] = {
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(struct ping, n)},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct ping, pong), .type = &ingot_type_pong},
	{.op = INGOT_OP_END},
};

static const ingot_step ping_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct ping, n)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct ping, pong), .type = &ingot_type_pong},
	{.op = INGOT_OP_END},
};

static const ingot_field ping_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = ping_field_steps},
	{.number = 2, .kind = INGOT_KIND_MESSAGE, .steps = ping_field_steps + 2},
};

const ingot_type ingot_type_ping = {
	.name = "ping",
	.size = sizeof(struct ping),
	.align = _Alignof(struct ping),
	.min_wire = 8,
	.growth = 46,
	.steps = ping_steps,
	.fields = ping_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_ping},
};

static const ingot_arm boolean_set_arms[] = {
	{.low = 0, .high = 1},
};

static const ingot_type boolean_set = {
	.name = "boolean_set",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = boolean_set_arms,
};

static const ingot_step pong_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct pong, ping), .type = &ingot_type_ping},
	{.op = INGOT_OP_W8, .gap = 7, .n = 1, .offset = offsetof(struct pong, last)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(struct pong, last),
	 .type = &boolean_set},
	{.op = INGOT_OP_END},
};

static const ingot_step pong_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct pong, ping), .type = &ingot_type_ping},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(struct pong, last)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(struct pong, last),
	 .type = &boolean_set},
	{.op = INGOT_OP_END},
};

static const ingot_field pong_fields[] = {
	{.number = 1, .kind = INGOT_KIND_MESSAGE, .steps = pong_field_steps},
	{.number = 2, .kind = INGOT_KIND_BOOL, .steps = pong_field_steps + 2},
};

const ingot_type ingot_type_pong = {
	.name = "pong",
	.size = sizeof(struct pong),
	.align = _Alignof(struct pong),
	.min_wire = 8,
	.growth = 46,
	.steps = pong_steps,
	.fields = pong_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_pong},
};

static const ingot_step CHAIN_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(CHAIN, count) + 4},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(CHAIN, nodes),
	 .peer = offsetof(CHAIN, count), .type = &ingot_type_NODE},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(CHAIN, next),
	 .type = &ingot_type_CHAIN},
	{.op = INGOT_OP_END},
};

static const ingot_step CHAIN_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(CHAIN, nodes),
	 .peer = offsetof(CHAIN, count), .type = &ingot_type_NODE},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(CHAIN, next),
	 .type = &ingot_type_CHAIN},
	{.op = INGOT_OP_END},
};

static const ingot_field CHAIN_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = CHAIN_field_steps},
	{.number = 3, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_LIST | INGOT_FIELD_LINK,
	 .kind = INGOT_KIND_MESSAGE, .link = offsetof(CHAIN, next), .steps = CHAIN_field_steps + 2},
};

const ingot_type ingot_type_CHAIN = {
	.name = "CHAIN",
	.size = sizeof(CHAIN),
	.align = _Alignof(CHAIN),
	.min_wire = 8,
	.growth = 76,
	.steps = CHAIN_steps,
	.fields = CHAIN_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_CHAIN},
};

static const ingot_step EXPRESSION_BODY_negated_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(EXPRESSION_BODY, negated), .type = &ingot_type_EXPRESSION},
	{.op = INGOT_OP_END},
};

static const ingot_type EXPRESSION_BODY_negated = {
	.name = "EXPRESSION_BODY_negated",
	.size = sizeof(EXPRESSION_BODY),
	.align = _Alignof(EXPRESSION_BODY),
	.min_wire = 4,
	.growth = 60,
	.steps = EXPRESSION_BODY_negated_steps,
};

static const ingot_arm EXPRESSION_BODY_arms[] = {
	{.low = 0, .high = 0, .type = &ingot_type_word32, .number = 2},
	{.low = 1, .high = 1, .type = &EXPRESSION_BODY_negated, .number = 3},
};

static const ingot_step EXPRESSION_BODY_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(EXPRESSION_BODY, constant)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(EXPRESSION_BODY, negated), .type = &ingot_type_EXPRESSION},
	{.op = INGOT_OP_END},
};

static const ingot_field EXPRESSION_BODY_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_INT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_INT32,
	 .steps = EXPRESSION_BODY_field_steps},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = EXPRESSION_BODY_field_steps + 2},
};

const ingot_type ingot_type_EXPRESSION_BODY = {
	.name = "EXPRESSION_BODY",
	.size = sizeof(EXPRESSION_BODY),
	.align = _Alignof(EXPRESSION_BODY),
	.min_wire = 8,
	.growth = 60,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 2,
	.arms = EXPRESSION_BODY_arms,
	.fields = EXPRESSION_BODY_fields,
	.field_count = 3,
};

static const ingot_step EXPRESSION_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(EXPRESSION, kind) + 4},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(EXPRESSION, body), .peer = offsetof(EXPRESSION, kind),
	 .type = &ingot_type_EXPRESSION_BODY},
	{.op = INGOT_OP_END},
};

static const ingot_step EXPRESSION_field_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(EXPRESSION, body), .peer = offsetof(EXPRESSION, kind),
	 .type = &ingot_type_EXPRESSION_BODY},
	{.op = INGOT_OP_END},
};

static const ingot_field EXPRESSION_fields[] = {
	{.number = 2, .kind = INGOT_KIND_MESSAGE, .steps = EXPRESSION_field_steps},
};

const ingot_type ingot_type_EXPRESSION = {
	.name = "EXPRESSION",
	.size = sizeof(EXPRESSION),
	.align = _Alignof(EXPRESSION),
	.min_wire = 8,
	.growth = 60,
	.steps = EXPRESSION_steps,
	.fields = EXPRESSION_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_EXPRESSION},
};

static const ingot_step ListReverse_in_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct ListReverse_frame, list), .type = &ingot_type_NODE},
	{.op = INGOT_OP_END},
};

static const ingot_step ListReverse_in_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct ListReverse_frame, list), .type = &ingot_type_NODE},
	{.op = INGOT_OP_END},
};

static const ingot_field ListReverse_in_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_LIST, .kind = INGOT_KIND_MESSAGE,
	 .link = offsetof(NODE, next), .steps = ListReverse_in_field_steps},
};

static const ingot_type ListReverse_in = {
	.name = "ListReverse_in",
	.size = sizeof(struct ListReverse_frame),
	.align = _Alignof(struct ListReverse_frame),
	.min_wire = 4,
	.growth = 43,
	.steps = ListReverse_in_steps,
	.fields = ListReverse_in_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ListReverse_in},
};

static const ingot_step ListReverse_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct ListReverse_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct ListReverse_frame, reversed), .type = &ingot_type_NODE},
	{.op = INGOT_OP_END},
};

static const ingot_step ListReverse_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct ListReverse_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct ListReverse_frame, reversed), .type = &ingot_type_NODE},
	{.op = INGOT_OP_END},
};

static const ingot_field ListReverse_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = ListReverse_out_field_steps},
	{.number = 3, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_LIST, .kind = INGOT_KIND_MESSAGE,
	 .link = offsetof(NODE, next), .steps = ListReverse_out_field_steps + 2},
};

static const ingot_type ListReverse_out = {
	.name = "ListReverse_out",
	.size = sizeof(struct ListReverse_frame),
	.align = _Alignof(struct ListReverse_frame),
	.min_wire = 8,
	.growth = 43,
	.steps = ListReverse_out_steps,
	.fields = ListReverse_out_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ListReverse_out},
};

static const ingot_step TreeGrow_in_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct TreeGrow_frame, tree), .type = &ingot_type_tree},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct TreeGrow_frame, chain),
	 .type = &ingot_type_CHAIN},
	{.op = INGOT_OP_END},
};

static const ingot_step TreeGrow_in_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct TreeGrow_frame, tree), .type = &ingot_type_tree},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct TreeGrow_frame, chain),
	 .type = &ingot_type_CHAIN},
	{.op = INGOT_OP_END},
};

static const ingot_field TreeGrow_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_MESSAGE, .steps = TreeGrow_in_field_steps},
	{.number = 2, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_FILLED | INGOT_FIELD_LIST,
	 .kind = INGOT_KIND_MESSAGE, .link = offsetof(CHAIN, next),
	 .steps = TreeGrow_in_field_steps + 2},
};

static const ingot_type TreeGrow_in = {
	.name = "TreeGrow_in",
	.size = sizeof(struct TreeGrow_frame),
	.align = _Alignof(struct TreeGrow_frame),
	.min_wire = 12,
	.growth = 76,
	.steps = TreeGrow_in_steps,
	.fields = TreeGrow_in_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &TreeGrow_in},
};

static const ingot_step TreeGrow_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct TreeGrow_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct TreeGrow_frame, tree_out), .type = &ingot_type_tree},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct TreeGrow_frame, expression),
	 .type = &ingot_type_EXPRESSION},
	{.op = INGOT_OP_END},
};

static const ingot_step TreeGrow_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct TreeGrow_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct TreeGrow_frame, tree_out), .type = &ingot_type_tree},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct TreeGrow_frame, expression),
	 .type = &ingot_type_EXPRESSION},
	{.op = INGOT_OP_END},
};

static const ingot_field TreeGrow_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = TreeGrow_out_field_steps},
	{.number = 2, .kind = INGOT_KIND_MESSAGE, .steps = TreeGrow_out_field_steps + 2},
	{.number = 4, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = TreeGrow_out_field_steps + 5},
};

static const ingot_type TreeGrow_out = {
	.name = "TreeGrow_out",
	.size = sizeof(struct TreeGrow_frame),
	.align = _Alignof(struct TreeGrow_frame),
	.min_wire = 16,
	.growth = 71,
	.steps = TreeGrow_out_steps,
	.fields = TreeGrow_out_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &TreeGrow_out},
};

const ingot_procedure lists_procedures[2] = {
	{.name = "ListReverse", .number = 1, .flags = INGOT_PROCEDURE_STATUS, .in = &ListReverse_in,
	 .out = &ListReverse_out},
	{.name = "TreeGrow", .number = 2, .flags = INGOT_PROCEDURE_STATUS, .in = &TreeGrow_in,
	 .out = &TreeGrow_out},
};
