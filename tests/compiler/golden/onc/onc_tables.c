/* onc_tables.c: generated from onc.x by ingotc; do not edit */
#include "ingot/xdr.h"
#define ONC_STUBS
#include "onc.h"

#include <stddef.h>
extern const ingot_type ingot_type_shade;
extern const ingot_type ingot_type_shade;
extern const ingot_type ingot_type_shade;
extern const ingot_type ingot_type_shaded;
extern const ingot_type ingot_type_shade;
extern const ingot_type ingot_type_shaded;

_Static_assert(sizeof(level) == 4, "layout");
_Static_assert(sizeof(numbers) == 152, "layout");
_Static_assert(sizeof(node) == 24, "layout");
_Static_assert(sizeof(lump) == 16, "layout");
_Static_assert(sizeof(rest) == 16, "layout");
_Static_assert(sizeof(counted) == 16, "layout");
_Static_assert(sizeof(endless) == 16, "layout");
_Static_assert(sizeof(names) == 16, "layout");
_Static_assert(sizeof(chains) == 16, "layout");
_Static_assert(sizeof(pair) == 8, "layout");
_Static_assert(sizeof(side) == 4, "layout");
_Static_assert(sizeof(members_nested_where) == 4, "layout");
_Static_assert(sizeof(members_nested_either) == 16, "layout");
_Static_assert(sizeof(members_nested) == 24, "layout");
_Static_assert(sizeof(members_spots) == 4, "layout");
_Static_assert(sizeof(members) == 248, "layout");
_Static_assert(sizeof(by_enum) == 16, "layout");
_Static_assert(sizeof(by_int) == 24, "layout");
_Static_assert(sizeof(by_unsigned) == 24, "layout");
_Static_assert(sizeof(by_bool) == 256, "layout");
_Static_assert(sizeof(spaced) == 4, "layout");
_Static_assert(sizeof(struct onc_null_1_frame) == 4, "layout");
_Static_assert(sizeof(struct onc_number_1_frame) == 12, "layout");
_Static_assert(sizeof(struct onc_truth_1_frame) == 16, "layout");
_Static_assert(sizeof(struct onc_text_1_frame) == 32, "layout");
_Static_assert(sizeof(struct onc_chain_1_frame) == 24, "layout");
_Static_assert(sizeof(struct onc_members_1_frame) == 24, "layout");
_Static_assert(sizeof(struct onc_union_1_frame) == 32, "layout");
_Static_assert(sizeof(struct onc_rows_1_frame) == 24, "layout");
_Static_assert(sizeof(struct onc_long_1_frame) == 24, "layout");
_Static_assert(sizeof(struct onc_shaded_1_frame) == 16, "layout");
_Static_assert(sizeof(struct onc_null_2_frame) == 4, "layout");
_Static_assert(sizeof(struct onc_number_2_frame) == 32, "layout");
_Static_assert(sizeof(struct onc_counted_2_frame) == 24, "layout");
_Static_assert(sizeof(struct onc_spaced_1_frame) == 24, "layout");
_Static_assert(sizeof(struct onc_half_1_frame) == 32, "layout");

static const ingot_arm level_arms[] = {
	{.low = 0, .high = 0},
	{.low = 5, .high = 6},
	{.low = 73, .high = 73},
};

const ingot_type ingot_type_level = {
	.name = "level",
	.size = sizeof(level),
	.align = _Alignof(level),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 3,
	.arms = level_arms,
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

static const ingot_step numbers_steps[] = {
	{.op = INGOT_OP_W8, .flags = INGOT_STEP_SIGNED, .n = 1, .offset = offsetof(numbers, c)},
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(numbers, uc)},
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1, .offset = offsetof(numbers, s)},
	{.op = INGOT_OP_W16, .gap = 2, .n = 1, .offset = offsetof(numbers, us)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 3, .offset = offsetof(numbers, i)},
	{.op = INGOT_OP_LONG, .flags = INGOT_STEP_SIGNED, .n = 1, .offset = offsetof(numbers, l)},
	{.op = INGOT_OP_LONG, .n = 1, .offset = offsetof(numbers, ul)},
	{.op = INGOT_OP_W64, .n = 2, .offset = offsetof(numbers, h)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(numbers, f)},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(numbers, d)},
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(numbers, b)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(numbers, b), .type = &boolean_set},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(numbers, e), .type = &ingot_type_level},
	{.op = INGOT_OP_W8, .gap = 1, .n = 1, .offset = offsetof(numbers, kuc)},
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(numbers, kus)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(numbers, kui)},
	{.op = INGOT_OP_LONG, .n = 1, .offset = offsetof(numbers, kul)},
	{.op = INGOT_OP_W8, .flags = INGOT_STEP_SIGNED, .gap = 1, .n = 1,
	 .offset = offsetof(numbers, i8)},
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1, .offset = offsetof(numbers, i16)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(numbers, i32)},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(numbers, i64)},
	{.op = INGOT_OP_W8, .gap = 1, .n = 1, .offset = offsetof(numbers, u8)},
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(numbers, u16)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(numbers, u32)},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(numbers, u64)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 5, .offset = offsetof(numbers, kb)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(numbers, kb), .type = &boolean_set},
	{.op = INGOT_OP_END},
};

static const ingot_step numbers_field_steps[] = {
	{.op = INGOT_OP_W8, .flags = INGOT_STEP_SIGNED, .n = 1, .offset = offsetof(numbers, c)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(numbers, uc)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1, .offset = offsetof(numbers, s)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(numbers, us)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(numbers, i)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(numbers, ui)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(numbers, ui2)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_LONG, .flags = INGOT_STEP_SIGNED, .n = 1, .offset = offsetof(numbers, l)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_LONG, .n = 1, .offset = offsetof(numbers, ul)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(numbers, h)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(numbers, uh)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(numbers, f)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(numbers, d)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(numbers, b)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(numbers, b), .type = &boolean_set},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(numbers, e)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(numbers, e), .type = &ingot_type_level},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(numbers, kuc)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(numbers, kus)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(numbers, kui)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_LONG, .n = 1, .offset = offsetof(numbers, kul)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .flags = INGOT_STEP_SIGNED, .n = 1, .offset = offsetof(numbers, i8)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1, .offset = offsetof(numbers, i16)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(numbers, i32)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(numbers, i64)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(numbers, u8)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(numbers, u16)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(numbers, u32)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(numbers, u64)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(numbers, kb)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(numbers, kb), .type = &boolean_set},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(numbers, program)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(numbers, version)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(numbers, procedure)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(numbers, port)},
	{.op = INGOT_OP_END},
};

static const ingot_field numbers_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = numbers_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = numbers_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_INT32, .steps = numbers_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_UINT32, .steps = numbers_field_steps + 6},
	{.number = 5, .kind = INGOT_KIND_INT32, .steps = numbers_field_steps + 8},
	{.number = 6, .kind = INGOT_KIND_UINT32, .steps = numbers_field_steps + 10},
	{.number = 7, .kind = INGOT_KIND_UINT32, .steps = numbers_field_steps + 12},
	{.number = 8, .kind = INGOT_KIND_INT32, .steps = numbers_field_steps + 14},
	{.number = 9, .kind = INGOT_KIND_UINT32, .steps = numbers_field_steps + 16},
	{.number = 10, .kind = INGOT_KIND_INT64, .steps = numbers_field_steps + 18},
	{.number = 11, .kind = INGOT_KIND_UINT64, .steps = numbers_field_steps + 20},
	{.number = 12, .kind = INGOT_KIND_FLOAT, .steps = numbers_field_steps + 22},
	{.number = 13, .kind = INGOT_KIND_DOUBLE, .steps = numbers_field_steps + 24},
	{.number = 14, .kind = INGOT_KIND_BOOL, .steps = numbers_field_steps + 26},
	{.number = 15, .kind = INGOT_KIND_ENUM, .steps = numbers_field_steps + 29},
	{.number = 16, .kind = INGOT_KIND_UINT32, .steps = numbers_field_steps + 32},
	{.number = 17, .kind = INGOT_KIND_UINT32, .steps = numbers_field_steps + 34},
	{.number = 18, .kind = INGOT_KIND_UINT32, .steps = numbers_field_steps + 36},
	{.number = 19, .kind = INGOT_KIND_UINT32, .steps = numbers_field_steps + 38},
	{.number = 20, .kind = INGOT_KIND_INT32, .steps = numbers_field_steps + 40},
	{.number = 21, .kind = INGOT_KIND_INT32, .steps = numbers_field_steps + 42},
	{.number = 22, .kind = INGOT_KIND_INT32, .steps = numbers_field_steps + 44},
	{.number = 23, .kind = INGOT_KIND_INT64, .steps = numbers_field_steps + 46},
	{.number = 24, .kind = INGOT_KIND_UINT32, .steps = numbers_field_steps + 48},
	{.number = 25, .kind = INGOT_KIND_UINT32, .steps = numbers_field_steps + 50},
	{.number = 26, .kind = INGOT_KIND_UINT32, .steps = numbers_field_steps + 52},
	{.number = 27, .kind = INGOT_KIND_UINT64, .steps = numbers_field_steps + 54},
	{.number = 28, .kind = INGOT_KIND_BOOL, .steps = numbers_field_steps + 56},
	{.number = 29, .kind = INGOT_KIND_UINT32, .steps = numbers_field_steps + 59},
	{.number = 30, .kind = INGOT_KIND_UINT32, .steps = numbers_field_steps + 61},
	{.number = 31, .kind = INGOT_KIND_UINT32, .steps = numbers_field_steps + 63},
	{.number = 32, .kind = INGOT_KIND_UINT32, .steps = numbers_field_steps + 65},
};

const ingot_type ingot_type_numbers = {
	.name = "numbers",
	.size = sizeof(numbers),
	.align = _Alignof(numbers),
	.min_wire = 148,
	.growth = 28,
	.steps = numbers_steps,
	.fields = numbers_fields,
	.field_count = 32,
	.memo = &(ingot_memo){.of = &ingot_type_numbers},
};

static const ingot_step node_steps[] = {
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(node, value)},
	{.op = INGOT_OP_STRING, .offset = offsetof(node, name), .max = 255},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(node, next),
	 .type = &ingot_type_node},
	{.op = INGOT_OP_END},
};

static const ingot_step node_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(node, value)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .offset = offsetof(node, name), .max = 255},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(node, next),
	 .type = &ingot_type_node},
	{.op = INGOT_OP_END},
};

static const ingot_field node_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = node_field_steps},
	{.number = 2, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = node_field_steps + 2},
	{.number = 3, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_LIST | INGOT_FIELD_LINK,
	 .kind = INGOT_KIND_MESSAGE, .link = offsetof(node, next), .steps = node_field_steps + 4},
};

const ingot_type ingot_type_node = {
	.name = "node",
	.size = sizeof(node),
	.align = _Alignof(node),
	.min_wire = 12,
	.growth = 43,
	.steps = node_steps,
	.fields = node_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &ingot_type_node},
};

static const ingot_step lump_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(lump, lump_len) + 4},
	{.op = INGOT_OP_BYTES, .width = 4, .offset = offsetof(lump, lump_val),
	 .peer = offsetof(lump, lump_len), .max = 1024},
	{.op = INGOT_OP_END},
};

static const ingot_step lump_field_steps[] = {
	{.op = INGOT_OP_BYTES, .width = 4, .offset = offsetof(lump, lump_val),
	 .peer = offsetof(lump, lump_len), .max = 1024},
	{.op = INGOT_OP_END},
};

static const ingot_field lump_fields[] = {
	{.number = 2, .kind = INGOT_KIND_BYTES, .steps = lump_field_steps},
};

const ingot_type ingot_type_lump = {
	.name = "lump",
	.size = sizeof(lump),
	.align = _Alignof(lump),
	.min_wire = 4,
	.growth = 64,
	.steps = lump_steps,
	.fields = lump_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_lump},
};

static const ingot_step rest_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(rest, rest_len) + 4},
	{.op = INGOT_OP_BYTES, .width = 4, .offset = offsetof(rest, rest_val),
	 .peer = offsetof(rest, rest_len)},
	{.op = INGOT_OP_END},
};

static const ingot_step rest_field_steps[] = {
	{.op = INGOT_OP_BYTES, .width = 4, .offset = offsetof(rest, rest_val),
	 .peer = offsetof(rest, rest_len)},
	{.op = INGOT_OP_END},
};

static const ingot_field rest_fields[] = {
	{.number = 2, .kind = INGOT_KIND_BYTES, .steps = rest_field_steps},
};

const ingot_type ingot_type_rest = {
	.name = "rest",
	.size = sizeof(rest),
	.align = _Alignof(rest),
	.min_wire = 4,
	.growth = 64,
	.steps = rest_steps,
	.fields = rest_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_rest},
};

static const ingot_step counted_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(counted, counted_len) + 4},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(counted, counted_val),
	 .peer = offsetof(counted, counted_len), .max = 12, .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_step counted_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(counted, counted_val),
	 .peer = offsetof(counted, counted_len), .max = 12, .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_field counted_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED, .kind = INGOT_KIND_INT32,
	 .steps = counted_field_steps},
};

const ingot_type ingot_type_counted = {
	.name = "counted",
	.size = sizeof(counted),
	.align = _Alignof(counted),
	.min_wire = 4,
	.growth = 76,
	.steps = counted_steps,
	.fields = counted_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_counted},
};

static const ingot_step endless_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(endless, endless_len) + 4},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(endless, endless_val),
	 .peer = offsetof(endless, endless_len), .type = &ingot_type_word64},
	{.op = INGOT_OP_END},
};

static const ingot_step endless_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(endless, endless_val),
	 .peer = offsetof(endless, endless_len), .type = &ingot_type_word64},
	{.op = INGOT_OP_END},
};

static const ingot_field endless_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED, .kind = INGOT_KIND_INT64,
	 .steps = endless_field_steps},
};

const ingot_type ingot_type_endless = {
	.name = "endless",
	.size = sizeof(endless),
	.align = _Alignof(endless),
	.min_wire = 4,
	.growth = 92,
	.steps = endless_steps,
	.fields = endless_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_endless},
};

static const ingot_step char_pointer_ref_255_steps[] = {
	{.op = INGOT_OP_STRING, .max = 255},
	{.op = INGOT_OP_END},
};

static const ingot_type char_pointer_ref_255 = {
	.name = "char_pointer_ref_255",
	.size = sizeof(char *),
	.align = _Alignof(char *),
	.min_wire = 4,
	.growth = 36,
	.steps = char_pointer_ref_255_steps,
};

static const ingot_step names_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(names, names_len) + 4},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(names, names_val),
	 .peer = offsetof(names, names_len), .type = &char_pointer_ref_255},
	{.op = INGOT_OP_END},
};

static const ingot_step names_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(names, names_val),
	 .peer = offsetof(names, names_len), .type = &char_pointer_ref_255},
	{.op = INGOT_OP_END},
};

static const ingot_field names_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_STRING,
	 .steps = names_field_steps},
};

const ingot_type ingot_type_names = {
	.name = "names",
	.size = sizeof(names),
	.align = _Alignof(names),
	.min_wire = 4,
	.growth = 92,
	.steps = names_steps,
	.fields = names_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_names},
};

static const ingot_step node_pointer_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .type = &ingot_type_node},
	{.op = INGOT_OP_END},
};

static const ingot_step node_pointer_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .type = &ingot_type_node},
	{.op = INGOT_OP_END},
};

static const ingot_field node_pointer_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_LIST, .kind = INGOT_KIND_MESSAGE,
	 .link = offsetof(node, next), .steps = node_pointer_field_steps},
};

static const ingot_type node_pointer = {
	.name = "node_pointer",
	.size = sizeof(struct node *),
	.align = _Alignof(struct node *),
	.min_wire = 4,
	.growth = 60,
	.steps = node_pointer_steps,
	.fields = node_pointer_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &node_pointer},
};

static const ingot_step chains_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(chains, chains_len) + 4},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(chains, chains_val),
	 .peer = offsetof(chains, chains_len), .max = 4, .type = &node_pointer},
	{.op = INGOT_OP_END},
};

static const ingot_step chains_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(chains, chains_val),
	 .peer = offsetof(chains, chains_len), .max = 4, .type = &node_pointer},
	{.op = INGOT_OP_END},
};

static const ingot_field chains_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = chains_field_steps},
};

const ingot_type ingot_type_chains = {
	.name = "chains",
	.size = sizeof(chains),
	.align = _Alignof(chains),
	.min_wire = 4,
	.growth = 92,
	.steps = chains_steps,
	.fields = chains_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_chains},
};

static const ingot_step pair_steps[] = {
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(pair, left)},
	{.op = INGOT_OP_END},
};

static const ingot_step pair_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(pair, left)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(pair, right)},
	{.op = INGOT_OP_END},
};

static const ingot_field pair_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = pair_field_steps},
	{.number = 2, .kind = INGOT_KIND_INT32, .steps = pair_field_steps + 2},
};

const ingot_type ingot_type_pair = {
	.name = "pair",
	.size = sizeof(pair),
	.align = _Alignof(pair),
	.min_wire = 8,
	.growth = 28,
	.steps = pair_steps,
	.fields = pair_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_pair},
};

static const ingot_arm side_arms[] = {
	{.low = 0, .high = 1},
};

const ingot_type ingot_type_side = {
	.name = "side",
	.size = sizeof(side),
	.align = _Alignof(side),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = side_arms,
};

static const ingot_arm members_nested_where_arms[] = {
	{.low = 0, .high = 1},
};

const ingot_type ingot_type_members_nested_where = {
	.name = "members_nested_where",
	.size = sizeof(members_nested_where),
	.align = _Alignof(members_nested_where),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = members_nested_where_arms,
};

static const ingot_arm members_nested_either_u_arms[] = {
	{.low = 0, .high = 0, .type = &ingot_type_word32, .number = 2},
	{.low = 1, .high = 1, .type = &ingot_type_word64, .number = 3},
};

static const ingot_step members_nested_either_u_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(union members_nested_either_u, l)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(union members_nested_either_u, r)},
	{.op = INGOT_OP_END},
};

static const ingot_field members_nested_either_u_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_ENUM},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_INT32,
	 .steps = members_nested_either_u_field_steps},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_DOUBLE,
	 .steps = members_nested_either_u_field_steps + 2},
};

static const ingot_type members_nested_either_u = {
	.name = "members_nested_either_u",
	.size = sizeof(union members_nested_either_u),
	.align = _Alignof(union members_nested_either_u),
	.min_wire = 8,
	.growth = 28,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 2,
	.arms = members_nested_either_u_arms,
	.fields = members_nested_either_u_fields,
	.field_count = 3,
};

static const ingot_step members_nested_either_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(members_nested_either, at) + 4},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(members_nested_either, members_nested_either_u),
	 .peer = offsetof(members_nested_either, at), .type = &members_nested_either_u},
	{.op = INGOT_OP_END},
};

static const ingot_step members_nested_either_field_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(members_nested_either, members_nested_either_u),
	 .peer = offsetof(members_nested_either, at), .type = &members_nested_either_u},
	{.op = INGOT_OP_END},
};

static const ingot_field members_nested_either_fields[] = {
	{.number = 0, .kind = INGOT_KIND_MESSAGE, .steps = members_nested_either_field_steps},
};

const ingot_type ingot_type_members_nested_either = {
	.name = "members_nested_either",
	.size = sizeof(members_nested_either),
	.align = _Alignof(members_nested_either),
	.min_wire = 8,
	.growth = 32,
	.steps = members_nested_either_steps,
	.fields = members_nested_either_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_members_nested_either},
};

static const ingot_step members_nested_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(members_nested, either.at) + 4},
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(members_nested, inner)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(members_nested, where), .type = &ingot_type_members_nested_where},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(members_nested, either.members_nested_either_u),
	 .peer = offsetof(members_nested, either.at), .type = &members_nested_either_u},
	{.op = INGOT_OP_END},
};

static const ingot_step members_nested_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(members_nested, inner)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(members_nested, where)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(members_nested, where), .type = &ingot_type_members_nested_where},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(members_nested, either),
	 .type = &ingot_type_members_nested_either},
	{.op = INGOT_OP_END},
};

static const ingot_field members_nested_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = members_nested_field_steps},
	{.number = 2, .kind = INGOT_KIND_ENUM, .steps = members_nested_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_MESSAGE, .steps = members_nested_field_steps + 5},
};

const ingot_type ingot_type_members_nested = {
	.name = "members_nested",
	.size = sizeof(members_nested),
	.align = _Alignof(members_nested),
	.min_wire = 16,
	.growth = 28,
	.steps = members_nested_steps,
	.fields = members_nested_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &ingot_type_members_nested},
};

static const ingot_step members_spots_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(members_spots, x)},
	{.op = INGOT_OP_END},
};

static const ingot_step members_spots_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(members_spots, x)},
	{.op = INGOT_OP_END},
};

static const ingot_field members_spots_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = members_spots_field_steps},
};

const ingot_type ingot_type_members_spots = {
	.name = "members_spots",
	.size = sizeof(members_spots),
	.align = _Alignof(members_spots),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_RUN,
	.steps = members_spots_steps,
	.fields = members_spots_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_members_spots},
};

static const ingot_step char_8_steps[] = {
	{.op = INGOT_OP_OPAQUE, .n = 8},
	{.op = INGOT_OP_END},
};

static const ingot_type char_8 = {
	.name = "char_8",
	.size = sizeof(char [8]),
	.align = _Alignof(char [8]),
	.min_wire = 8,
	.growth = 28,
	.steps = char_8_steps,
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

static const ingot_step members_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4,
	 .offset = offsetof(members, counted_bytes.counted_bytes_len) + 4},
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(members, any.any_len) + 4},
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(members, many.many_len) + 4},
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(members, cookies.cookies_len) + 4},
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(members, object.n_len) + 4},
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(members, thing.tones.tones_len) + 4},
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(members, nested.either.at) + 4},
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(members, spots.spots_len) + 4},
	{.op = INGOT_OP_OPAQUE, .gap = 2, .n = 30, .offset = offsetof(members, fixed_bytes)},
	{.op = INGOT_OP_BYTES, .width = 4,
	 .offset = offsetof(members, counted_bytes.counted_bytes_val),
	 .peer = offsetof(members, counted_bytes.counted_bytes_len), .max = 16},
	{.op = INGOT_OP_STRING, .offset = offsetof(members, some)},
	{.op = INGOT_OP_STRING, .offset = offsetof(members, none)},
	{.op = INGOT_OP_W32, .n = 4, .offset = offsetof(members, four)},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(members, any.any_val),
	 .peer = offsetof(members, any.any_len), .type = &ingot_type_word32},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(members, optional), .type = &ingot_type_numbers},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(members, many.many_val),
	 .peer = offsetof(members, many.many_len), .max = 3, .type = &ingot_type_numbers},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(members, first),
	 .type = &ingot_type_node},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(members, which)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(members, which), .type = &ingot_type_side},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(members, list),
	 .type = &ingot_type_node},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(members, cookies.cookies_val),
	 .peer = offsetof(members, cookies.cookies_len), .type = &char_8},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(members, tail),
	 .type = &ingot_type_rest},
	{.op = INGOT_OP_BYTES, .width = 4, .offset = offsetof(members, object.n_bytes),
	 .peer = offsetof(members, object.n_len), .max = 1024},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(members, tone)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(members, tone), .type = &ingot_type_shade},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(members, thing.tones.tones_val),
	 .peer = offsetof(members, thing.tones.tones_len), .max = 3, .type = &shade_value},
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(members, nested.inner)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(members, nested.where), .type = &ingot_type_members_nested_where},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(members, nested.either.members_nested_either_u),
	 .peer = offsetof(members, nested.either.at), .type = &members_nested_either_u},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(members, spots.spots_val),
	 .peer = offsetof(members, spots.spots_len), .type = &ingot_type_members_spots},
	{.op = INGOT_OP_END},
};

static const ingot_step members_field_steps[] = {
	{.op = INGOT_OP_OPAQUE, .n = 30, .offset = offsetof(members, fixed_bytes)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BYTES, .width = 4,
	 .offset = offsetof(members, counted_bytes.counted_bytes_val),
	 .peer = offsetof(members, counted_bytes.counted_bytes_len), .max = 16},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .offset = offsetof(members, some)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .offset = offsetof(members, none)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 4, .offset = offsetof(members, four)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(members, any.any_val),
	 .peer = offsetof(members, any.any_len), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(members, optional), .type = &ingot_type_numbers},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(members, many.many_val),
	 .peer = offsetof(members, many.many_len), .max = 3, .type = &ingot_type_numbers},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(members, first),
	 .type = &ingot_type_node},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(members, which)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(members, which), .type = &ingot_type_side},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(members, list),
	 .type = &ingot_type_node},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(members, cookies.cookies_val),
	 .peer = offsetof(members, cookies.cookies_len), .type = &char_8},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(members, tail),
	 .type = &ingot_type_rest},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BYTES, .width = 4, .offset = offsetof(members, object.n_bytes),
	 .peer = offsetof(members, object.n_len), .max = 1024},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(members, tone)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(members, tone), .type = &ingot_type_shade},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(members, thing),
	 .type = &ingot_type_shaded},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(members, nested),
	 .type = &ingot_type_members_nested},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(members, spots.spots_val),
	 .peer = offsetof(members, spots.spots_len), .type = &ingot_type_members_spots},
	{.op = INGOT_OP_END},
};

static const ingot_field members_fields[] = {
	{.number = 1, .kind = INGOT_KIND_BYTES, .steps = members_field_steps},
	{.number = 2, .kind = INGOT_KIND_BYTES, .steps = members_field_steps + 2},
	{.number = 3, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = members_field_steps + 4},
	{.number = 4, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = members_field_steps + 6},
	{.number = 5, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED, .kind = INGOT_KIND_INT32,
	 .steps = members_field_steps + 8},
	{.number = 6, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED, .kind = INGOT_KIND_INT32,
	 .steps = members_field_steps + 10},
	{.number = 7, .kind = INGOT_KIND_MESSAGE, .steps = members_field_steps + 12},
	{.number = 8, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = members_field_steps + 14},
	{.number = 9, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_LIST, .kind = INGOT_KIND_MESSAGE,
	 .link = offsetof(node, next), .steps = members_field_steps + 16},
	{.number = 10, .kind = INGOT_KIND_ENUM, .steps = members_field_steps + 18},
	{.number = 11, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_LIST, .kind = INGOT_KIND_MESSAGE,
	 .link = offsetof(node, next), .steps = members_field_steps + 21},
	{.number = 12, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_BYTES,
	 .steps = members_field_steps + 23},
	{.number = 13, .kind = INGOT_KIND_BYTES, .steps = members_field_steps + 25},
	{.number = 14, .kind = INGOT_KIND_BYTES, .steps = members_field_steps + 27},
	{.number = 15, .kind = INGOT_KIND_ENUM, .steps = members_field_steps + 29},
	{.number = 16, .kind = INGOT_KIND_MESSAGE, .steps = members_field_steps + 32},
	{.number = 17, .kind = INGOT_KIND_MESSAGE, .steps = members_field_steps + 34},
	{.number = 18, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = members_field_steps + 36},
};

const ingot_type ingot_type_members = {
	.name = "members",
	.size = sizeof(members),
	.align = _Alignof(members),
	.min_wire = 124,
	.growth = 64,
	.steps = members_steps,
	.fields = members_fields,
	.field_count = 18,
	.memo = &(ingot_memo){.of = &ingot_type_members},
};

static const ingot_arm by_enum_u_arms[] = {
	{.low = 0, .high = 0, .type = &ingot_type_word32, .number = 2},
	{.low = 5, .high = 6, .type = &ingot_type_string_ref, .number = 3},
	{.low = 73, .high = 73},
};

static const ingot_step by_enum_u_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(union by_enum_u, low)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .offset = offsetof(union by_enum_u, high)},
	{.op = INGOT_OP_END},
};

static const ingot_field by_enum_u_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_ENUM},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_INT32,
	 .steps = by_enum_u_field_steps},
	{.number = 3, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_STRING,
	 .steps = by_enum_u_field_steps + 2},
};

static const ingot_type by_enum_u = {
	.name = "by_enum_u",
	.size = sizeof(union by_enum_u),
	.align = _Alignof(union by_enum_u),
	.min_wire = 4,
	.growth = 36,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 3,
	.arms = by_enum_u_arms,
	.fields = by_enum_u_fields,
	.field_count = 3,
};

static const ingot_step by_enum_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(by_enum, of) + 4},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(by_enum, by_enum_u), .peer = offsetof(by_enum, of), .type = &by_enum_u},
	{.op = INGOT_OP_END},
};

static const ingot_step by_enum_field_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(by_enum, by_enum_u), .peer = offsetof(by_enum, of), .type = &by_enum_u},
	{.op = INGOT_OP_END},
};

static const ingot_field by_enum_fields[] = {
	{.number = 0, .kind = INGOT_KIND_MESSAGE, .steps = by_enum_field_steps},
};

const ingot_type ingot_type_by_enum = {
	.name = "by_enum",
	.size = sizeof(by_enum),
	.align = _Alignof(by_enum),
	.min_wire = 4,
	.growth = 68,
	.steps = by_enum_steps,
	.fields = by_enum_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_by_enum},
};

static const ingot_step by_int_u_three_steps[] = {
	{.op = INGOT_OP_W32, .gap = 4, .n = 3, .offset = offsetof(union by_int_u, three)},
	{.op = INGOT_OP_END},
};

static const ingot_step by_int_u_three_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 3, .offset = offsetof(union by_int_u, three)},
	{.op = INGOT_OP_END},
};

static const ingot_field by_int_u_three_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED, .kind = INGOT_KIND_INT32,
	 .steps = by_int_u_three_field_steps},
};

static const ingot_type by_int_u_three = {
	.name = "by_int_u_three",
	.size = sizeof(union by_int_u),
	.align = _Alignof(union by_int_u),
	.min_wire = 12,
	.growth = 28,
	.steps = by_int_u_three_steps,
	.fields = by_int_u_three_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &by_int_u_three},
};

static const ingot_step by_int_u_bytes_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(union by_int_u, bytes.bytes_len) + 4},
	{.op = INGOT_OP_BYTES, .width = 4, .offset = offsetof(union by_int_u, bytes.bytes_val),
	 .peer = offsetof(union by_int_u, bytes.bytes_len), .max = 5},
	{.op = INGOT_OP_END},
};

static const ingot_type by_int_u_bytes = {
	.name = "by_int_u_bytes",
	.size = sizeof(union by_int_u),
	.align = _Alignof(union by_int_u),
	.min_wire = 4,
	.growth = 64,
	.steps = by_int_u_bytes_steps,
};

static const ingot_step by_int_u_inner_steps[] = {
	{.op = INGOT_OP_GAP, .n = 8, .offset = offsetof(union by_int_u, inner) + 8},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(union by_int_u, inner), .type = &ingot_type_by_int},
	{.op = INGOT_OP_END},
};

static const ingot_type by_int_u_inner = {
	.name = "by_int_u_inner",
	.size = sizeof(union by_int_u),
	.align = _Alignof(union by_int_u),
	.min_wire = 4,
	.growth = 124,
	.steps = by_int_u_inner_steps,
};

static const ingot_arm by_int_u_arms[] = {
	{.low = -1, .high = -1, .type = &by_int_u_bytes, .number = 2},
	{.low = 0, .high = 0, .type = &by_int_u_inner, .number = 3},
	{.low = 1, .high = 1, .type = &by_int_u_three, .number = 4},
	{.low = 255, .high = 255},
	{.low = 0, .high = 0},
};

static const ingot_step by_int_u_field_steps[] = {
	{.op = INGOT_OP_BYTES, .width = 4, .offset = offsetof(union by_int_u, bytes.bytes_val),
	 .peer = offsetof(union by_int_u, bytes.bytes_len), .max = 5},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(union by_int_u, inner), .type = &ingot_type_by_int},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .type = &by_int_u_three},
	{.op = INGOT_OP_END},
};

static const ingot_field by_int_u_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_INT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_BYTES,
	 .steps = by_int_u_field_steps},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = by_int_u_field_steps + 2},
	{.number = 4, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = by_int_u_field_steps + 4},
};

static const ingot_type by_int_u = {
	.name = "by_int_u",
	.size = sizeof(union by_int_u),
	.align = _Alignof(union by_int_u),
	.min_wire = 4,
	.growth = 124,
	.flags = INGOT_TYPE_UNION | INGOT_TYPE_DEFAULT,
	.arm_count = 5,
	.arms = by_int_u_arms,
	.fields = by_int_u_fields,
	.field_count = 4,
};

static const ingot_step by_int_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(by_int, of) + 4},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(by_int, by_int_u), .peer = offsetof(by_int, of), .type = &by_int_u},
	{.op = INGOT_OP_END},
};

static const ingot_step by_int_field_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(by_int, by_int_u), .peer = offsetof(by_int, of), .type = &by_int_u},
	{.op = INGOT_OP_END},
};

static const ingot_field by_int_fields[] = {
	{.number = 0, .kind = INGOT_KIND_MESSAGE, .steps = by_int_field_steps},
};

const ingot_type ingot_type_by_int = {
	.name = "by_int",
	.size = sizeof(by_int),
	.align = _Alignof(by_int),
	.min_wire = 4,
	.growth = 124,
	.steps = by_int_steps,
	.fields = by_int_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_by_int},
};

static const ingot_step by_unsigned_u_values_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4,
	 .offset = offsetof(union by_unsigned_u, values.values_len) + 4},
	{.op = INGOT_OP_ARRAY, .width = 4,
	 .offset = offsetof(union by_unsigned_u, values.values_val),
	 .peer = offsetof(union by_unsigned_u, values.values_len), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_step by_unsigned_u_values_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4,
	 .offset = offsetof(union by_unsigned_u, values.values_val),
	 .peer = offsetof(union by_unsigned_u, values.values_len), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_field by_unsigned_u_values_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED, .kind = INGOT_KIND_INT32,
	 .steps = by_unsigned_u_values_field_steps},
};

static const ingot_type by_unsigned_u_values = {
	.name = "by_unsigned_u_values",
	.size = sizeof(union by_unsigned_u),
	.align = _Alignof(union by_unsigned_u),
	.min_wire = 4,
	.growth = 76,
	.steps = by_unsigned_u_values_steps,
	.fields = by_unsigned_u_values_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &by_unsigned_u_values},
};

static const ingot_step by_unsigned_u_nodes_steps[] = {
	{.op = INGOT_OP_GAP, .n = 8, .offset = offsetof(union by_unsigned_u, nodes) + 8},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(union by_unsigned_u, nodes), .type = &ingot_type_node},
	{.op = INGOT_OP_END},
};

static const ingot_step by_unsigned_u_nodes_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(union by_unsigned_u, nodes), .type = &ingot_type_node},
	{.op = INGOT_OP_END},
};

static const ingot_field by_unsigned_u_nodes_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_LIST, .kind = INGOT_KIND_MESSAGE,
	 .link = offsetof(node, next), .steps = by_unsigned_u_nodes_field_steps},
};

static const ingot_type by_unsigned_u_nodes = {
	.name = "by_unsigned_u_nodes",
	.size = sizeof(union by_unsigned_u),
	.align = _Alignof(union by_unsigned_u),
	.min_wire = 4,
	.growth = 92,
	.steps = by_unsigned_u_nodes_steps,
	.fields = by_unsigned_u_nodes_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &by_unsigned_u_nodes},
};

static const ingot_step by_unsigned_u_other_steps[] = {
	{.op = INGOT_OP_OPAQUE, .gap = 8, .n = 8, .offset = offsetof(union by_unsigned_u, other)},
	{.op = INGOT_OP_END},
};

static const ingot_type by_unsigned_u_other = {
	.name = "by_unsigned_u_other",
	.size = sizeof(union by_unsigned_u),
	.align = _Alignof(union by_unsigned_u),
	.min_wire = 8,
	.growth = 32,
	.steps = by_unsigned_u_other_steps,
};

static const ingot_arm by_unsigned_u_arms[] = {
	{.low = 0, .high = 0, .type = &by_unsigned_u_values, .number = 2},
	{.low = INT64_C(4294967295), .high = INT64_C(4294967295), .type = &by_unsigned_u_nodes,
	 .number = 3},
	{.low = 0, .high = 0, .type = &by_unsigned_u_other, .number = 4},
};

static const ingot_step by_unsigned_u_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .type = &by_unsigned_u_values},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .type = &by_unsigned_u_nodes},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_OPAQUE, .n = 8, .offset = offsetof(union by_unsigned_u, other)},
	{.op = INGOT_OP_END},
};

static const ingot_field by_unsigned_u_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = by_unsigned_u_field_steps},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = by_unsigned_u_field_steps + 2},
	{.number = 4, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_BYTES,
	 .steps = by_unsigned_u_field_steps + 4},
};

static const ingot_type by_unsigned_u = {
	.name = "by_unsigned_u",
	.size = sizeof(union by_unsigned_u),
	.align = _Alignof(union by_unsigned_u),
	.min_wire = 8,
	.growth = 92,
	.flags = INGOT_TYPE_UNION | INGOT_TYPE_DEFAULT,
	.arm_count = 3,
	.arms = by_unsigned_u_arms,
	.fields = by_unsigned_u_fields,
	.field_count = 4,
};

static const ingot_step by_unsigned_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(by_unsigned, of) + 4},
	{.op = INGOT_OP_UNION, .width = 4, .offset = offsetof(by_unsigned, by_unsigned_u),
	 .peer = offsetof(by_unsigned, of), .type = &by_unsigned_u},
	{.op = INGOT_OP_END},
};

static const ingot_step by_unsigned_field_steps[] = {
	{.op = INGOT_OP_UNION, .width = 4, .offset = offsetof(by_unsigned, by_unsigned_u),
	 .peer = offsetof(by_unsigned, of), .type = &by_unsigned_u},
	{.op = INGOT_OP_END},
};

static const ingot_field by_unsigned_fields[] = {
	{.number = 0, .kind = INGOT_KIND_MESSAGE, .steps = by_unsigned_field_steps},
};

const ingot_type ingot_type_by_unsigned = {
	.name = "by_unsigned",
	.size = sizeof(by_unsigned),
	.align = _Alignof(by_unsigned),
	.min_wire = 8,
	.growth = 92,
	.steps = by_unsigned_steps,
	.fields = by_unsigned_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_by_unsigned},
};

static const ingot_arm by_bool_u_arms[] = {
	{.low = 0, .high = 0},
	{.low = 1, .high = 1, .type = &ingot_type_members, .number = 2},
};

static const ingot_step by_bool_u_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(union by_bool_u, value),
	 .type = &ingot_type_members},
	{.op = INGOT_OP_END},
};

static const ingot_field by_bool_u_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_BOOL},
	{.number = 2, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = by_bool_u_field_steps},
};

static const ingot_type by_bool_u = {
	.name = "by_bool_u",
	.size = sizeof(union by_bool_u),
	.align = _Alignof(union by_bool_u),
	.min_wire = 4,
	.growth = 1176,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 2,
	.arms = by_bool_u_arms,
	.fields = by_bool_u_fields,
	.field_count = 2,
};

static const ingot_step by_bool_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(by_bool, of) + 4},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(by_bool, by_bool_u), .peer = offsetof(by_bool, of), .type = &by_bool_u},
	{.op = INGOT_OP_END},
};

static const ingot_step by_bool_field_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(by_bool, by_bool_u), .peer = offsetof(by_bool, of), .type = &by_bool_u},
	{.op = INGOT_OP_END},
};

static const ingot_field by_bool_fields[] = {
	{.number = 0, .kind = INGOT_KIND_MESSAGE, .steps = by_bool_field_steps},
};

const ingot_type ingot_type_by_bool = {
	.name = "by_bool",
	.size = sizeof(by_bool),
	.align = _Alignof(by_bool),
	.min_wire = 4,
	.growth = 1208,
	.steps = by_bool_steps,
	.fields = by_bool_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_by_bool},
};

static const ingot_step spaced_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(spaced, a)},
	{.op = INGOT_OP_END},
};

static const ingot_step spaced_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(spaced, a)},
	{.op = INGOT_OP_END},
};

static const ingot_field spaced_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = spaced_field_steps},
};

const ingot_type ingot_type_spaced = {
	.name = "spaced",
	.size = sizeof(spaced),
	.align = _Alignof(spaced),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_RUN,
	.steps = spaced_steps,
	.fields = spaced_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_spaced},
};

static const ingot_step onc_null_1_in_steps[] = {
	{.op = INGOT_OP_END},
};

static const ingot_type onc_null_1_in = {
	.name = "onc_null_1_in",
	.size = sizeof(struct onc_null_1_frame),
	.align = _Alignof(struct onc_null_1_frame),
	.min_wire = 0,
	.growth = 28,
	.steps = onc_null_1_in_steps,
};

static const ingot_step onc_null_1_out_steps[] = {
	{.op = INGOT_OP_END},
};

static const ingot_type onc_null_1_out = {
	.name = "onc_null_1_out",
	.size = sizeof(struct onc_null_1_frame),
	.align = _Alignof(struct onc_null_1_frame),
	.min_wire = 0,
	.growth = 28,
	.flags = INGOT_TYPE_OPEN,
	.steps = onc_null_1_out_steps,
};

static const ingot_step onc_number_1_in_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct onc_number_1_frame, arg)},
	{.op = INGOT_OP_END},
};

static const ingot_type onc_number_1_in = {
	.name = "onc_number_1_in",
	.size = sizeof(struct onc_number_1_frame),
	.align = _Alignof(struct onc_number_1_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = onc_number_1_in_steps,
};

static const ingot_step onc_number_1_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct onc_number_1_frame, result_)},
	{.op = INGOT_OP_END},
};

static const ingot_type onc_number_1_out = {
	.name = "onc_number_1_out",
	.size = sizeof(struct onc_number_1_frame),
	.align = _Alignof(struct onc_number_1_frame),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_OPEN,
	.steps = onc_number_1_out_steps,
};

static const ingot_step onc_truth_1_in_steps[] = {
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(struct onc_truth_1_frame, arg1)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(struct onc_truth_1_frame, arg1), .type = &boolean_set},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(struct onc_truth_1_frame, arg2), .type = &ingot_type_level},
	{.op = INGOT_OP_END},
};

static const ingot_type onc_truth_1_in = {
	.name = "onc_truth_1_in",
	.size = sizeof(struct onc_truth_1_frame),
	.align = _Alignof(struct onc_truth_1_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = onc_truth_1_in_steps,
};

static const ingot_step onc_truth_1_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct onc_truth_1_frame, result_)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(struct onc_truth_1_frame, result_), .type = &boolean_set},
	{.op = INGOT_OP_END},
};

static const ingot_type onc_truth_1_out = {
	.name = "onc_truth_1_out",
	.size = sizeof(struct onc_truth_1_frame),
	.align = _Alignof(struct onc_truth_1_frame),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_OPEN,
	.steps = onc_truth_1_out_steps,
};

static const ingot_step onc_text_1_in_steps[] = {
	{.op = INGOT_OP_STRING, .offset = offsetof(struct onc_text_1_frame, arg1)},
	{.op = INGOT_OP_STRING, .offset = offsetof(struct onc_text_1_frame, arg2), .max = 255},
	{.op = INGOT_OP_END},
};

static const ingot_type onc_text_1_in = {
	.name = "onc_text_1_in",
	.size = sizeof(struct onc_text_1_frame),
	.align = _Alignof(struct onc_text_1_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = onc_text_1_in_steps,
};

static const ingot_step onc_text_1_out_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_STRING, .offset = offsetof(struct onc_text_1_frame, result_)},
	{.op = INGOT_OP_END},
};

static const ingot_type onc_text_1_out = {
	.name = "onc_text_1_out",
	.size = sizeof(struct onc_text_1_frame),
	.align = _Alignof(struct onc_text_1_frame),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_OPEN,
	.steps = onc_text_1_out_steps,
};

static const ingot_step onc_chain_1_in_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct onc_chain_1_frame, arg), .type = &ingot_type_node},
	{.op = INGOT_OP_END},
};

static const ingot_type onc_chain_1_in = {
	.name = "onc_chain_1_in",
	.size = sizeof(struct onc_chain_1_frame),
	.align = _Alignof(struct onc_chain_1_frame),
	.min_wire = 4,
	.growth = 43,
	.steps = onc_chain_1_in_steps,
};

static const ingot_step onc_chain_1_out_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct onc_chain_1_frame, result_), .type = &ingot_type_node},
	{.op = INGOT_OP_END},
};

static const ingot_type onc_chain_1_out = {
	.name = "onc_chain_1_out",
	.size = sizeof(struct onc_chain_1_frame),
	.align = _Alignof(struct onc_chain_1_frame),
	.min_wire = 4,
	.growth = 43,
	.flags = INGOT_TYPE_OPEN,
	.steps = onc_chain_1_out_steps,
};

static const ingot_step onc_members_1_in_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct onc_members_1_frame, arg),
	 .type = &ingot_type_members},
	{.op = INGOT_OP_END},
};

static const ingot_type onc_members_1_in = {
	.name = "onc_members_1_in",
	.size = sizeof(struct onc_members_1_frame),
	.align = _Alignof(struct onc_members_1_frame),
	.min_wire = 124,
	.growth = 64,
	.steps = onc_members_1_in_steps,
};

static const ingot_step onc_members_1_out_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct onc_members_1_frame, result_),
	 .type = &ingot_type_members},
	{.op = INGOT_OP_END},
};

static const ingot_type onc_members_1_out = {
	.name = "onc_members_1_out",
	.size = sizeof(struct onc_members_1_frame),
	.align = _Alignof(struct onc_members_1_frame),
	.min_wire = 124,
	.growth = 64,
	.flags = INGOT_TYPE_OPEN,
	.steps = onc_members_1_out_steps,
};

static const ingot_step onc_union_1_in_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct onc_union_1_frame, arg1),
	 .type = &ingot_type_by_int},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct onc_union_1_frame, arg2),
	 .type = &ingot_type_by_bool},
	{.op = INGOT_OP_END},
};

static const ingot_type onc_union_1_in = {
	.name = "onc_union_1_in",
	.size = sizeof(struct onc_union_1_frame),
	.align = _Alignof(struct onc_union_1_frame),
	.min_wire = 8,
	.growth = 1208,
	.steps = onc_union_1_in_steps,
};

static const ingot_step onc_union_1_out_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct onc_union_1_frame, result_),
	 .type = &ingot_type_by_int},
	{.op = INGOT_OP_END},
};

static const ingot_type onc_union_1_out = {
	.name = "onc_union_1_out",
	.size = sizeof(struct onc_union_1_frame),
	.align = _Alignof(struct onc_union_1_frame),
	.min_wire = 4,
	.growth = 152,
	.flags = INGOT_TYPE_OPEN,
	.steps = onc_union_1_out_steps,
};

static const ingot_step int_5_2_steps[] = {
	{.op = INGOT_OP_W32, .n = 10},
	{.op = INGOT_OP_END},
};

static const ingot_step int_5_2_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 10},
	{.op = INGOT_OP_END},
};

static const ingot_field int_5_2_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED, .kind = INGOT_KIND_INT32,
	 .steps = int_5_2_field_steps},
};

static const ingot_type int_5_2 = {
	.name = "int_5_2",
	.size = sizeof(fixed [2]),
	.align = _Alignof(fixed [2]),
	.min_wire = 40,
	.growth = 28,
	.steps = int_5_2_steps,
	.fields = int_5_2_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &int_5_2},
};

static const ingot_step onc_rows_1_in_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct onc_rows_1_frame, arg),
	 .type = &int_5_2},
	{.op = INGOT_OP_END},
};

static const ingot_type onc_rows_1_in = {
	.name = "onc_rows_1_in",
	.size = sizeof(struct onc_rows_1_frame),
	.align = _Alignof(struct onc_rows_1_frame),
	.min_wire = 40,
	.growth = 28,
	.steps = onc_rows_1_in_steps,
};

static const ingot_step onc_rows_1_out_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct onc_rows_1_frame, result_),
	 .type = &int_5_2},
	{.op = INGOT_OP_END},
};

static const ingot_type onc_rows_1_out = {
	.name = "onc_rows_1_out",
	.size = sizeof(struct onc_rows_1_frame),
	.align = _Alignof(struct onc_rows_1_frame),
	.min_wire = 40,
	.growth = 28,
	.flags = INGOT_TYPE_OPEN,
	.steps = onc_rows_1_out_steps,
};

static const ingot_step onc_long_1_in_steps[] = {
	{.op = INGOT_OP_LONG, .flags = INGOT_STEP_SIGNED, .n = 1,
	 .offset = offsetof(struct onc_long_1_frame, arg)},
	{.op = INGOT_OP_END},
};

static const ingot_type onc_long_1_in = {
	.name = "onc_long_1_in",
	.size = sizeof(struct onc_long_1_frame),
	.align = _Alignof(struct onc_long_1_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = onc_long_1_in_steps,
};

static const ingot_step onc_long_1_out_steps[] = {
	{.op = INGOT_OP_LONG, .flags = INGOT_STEP_SIGNED, .n = 1,
	 .offset = offsetof(struct onc_long_1_frame, result_)},
	{.op = INGOT_OP_END},
};

static const ingot_type onc_long_1_out = {
	.name = "onc_long_1_out",
	.size = sizeof(struct onc_long_1_frame),
	.align = _Alignof(struct onc_long_1_frame),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_OPEN,
	.steps = onc_long_1_out_steps,
};

static const ingot_step onc_shaded_1_in_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct onc_shaded_1_frame, arg)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(struct onc_shaded_1_frame, arg), .type = &ingot_type_shade},
	{.op = INGOT_OP_END},
};

static const ingot_type onc_shaded_1_in = {
	.name = "onc_shaded_1_in",
	.size = sizeof(struct onc_shaded_1_frame),
	.align = _Alignof(struct onc_shaded_1_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = onc_shaded_1_in_steps,
};

static const ingot_step onc_shaded_1_out_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct onc_shaded_1_frame, result_),
	 .type = &ingot_type_shaded},
	{.op = INGOT_OP_END},
};

static const ingot_type onc_shaded_1_out = {
	.name = "onc_shaded_1_out",
	.size = sizeof(struct onc_shaded_1_frame),
	.align = _Alignof(struct onc_shaded_1_frame),
	.min_wire = 4,
	.growth = 104,
	.flags = INGOT_TYPE_OPEN,
	.steps = onc_shaded_1_out_steps,
};

static const ingot_step onc_null_2_in_steps[] = {
	{.op = INGOT_OP_END},
};

static const ingot_type onc_null_2_in = {
	.name = "onc_null_2_in",
	.size = sizeof(struct onc_null_2_frame),
	.align = _Alignof(struct onc_null_2_frame),
	.min_wire = 0,
	.growth = 28,
	.steps = onc_null_2_in_steps,
};

static const ingot_step onc_null_2_out_steps[] = {
	{.op = INGOT_OP_END},
};

static const ingot_type onc_null_2_out = {
	.name = "onc_null_2_out",
	.size = sizeof(struct onc_null_2_frame),
	.align = _Alignof(struct onc_null_2_frame),
	.min_wire = 0,
	.growth = 28,
	.flags = INGOT_TYPE_OPEN,
	.steps = onc_null_2_out_steps,
};

static const ingot_step onc_number_2_in_steps[] = {
	{.op = INGOT_OP_W64, .n = 2, .offset = offsetof(struct onc_number_2_frame, arg1)},
	{.op = INGOT_OP_END},
};

static const ingot_type onc_number_2_in = {
	.name = "onc_number_2_in",
	.size = sizeof(struct onc_number_2_frame),
	.align = _Alignof(struct onc_number_2_frame),
	.min_wire = 16,
	.growth = 28,
	.steps = onc_number_2_in_steps,
};

static const ingot_step onc_number_2_out_steps[] = {
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(struct onc_number_2_frame, result_)},
	{.op = INGOT_OP_END},
};

static const ingot_type onc_number_2_out = {
	.name = "onc_number_2_out",
	.size = sizeof(struct onc_number_2_frame),
	.align = _Alignof(struct onc_number_2_frame),
	.min_wire = 8,
	.growth = 28,
	.flags = INGOT_TYPE_OPEN,
	.steps = onc_number_2_out_steps,
};

static const ingot_step onc_counted_2_in_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct onc_counted_2_frame, first)},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct onc_counted_2_frame, second),
	 .type = &ingot_type_counted},
	{.op = INGOT_OP_END},
};

static const ingot_type onc_counted_2_in = {
	.name = "onc_counted_2_in",
	.size = sizeof(struct onc_counted_2_frame),
	.align = _Alignof(struct onc_counted_2_frame),
	.min_wire = 8,
	.growth = 76,
	.steps = onc_counted_2_in_steps,
};

static const ingot_step onc_counted_2_out_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct onc_counted_2_frame, result_),
	 .type = &ingot_type_counted},
	{.op = INGOT_OP_END},
};

static const ingot_type onc_counted_2_out = {
	.name = "onc_counted_2_out",
	.size = sizeof(struct onc_counted_2_frame),
	.align = _Alignof(struct onc_counted_2_frame),
	.min_wire = 4,
	.growth = 104,
	.flags = INGOT_TYPE_OPEN,
	.steps = onc_counted_2_out_steps,
};

static const ingot_step onc_spaced_1_in_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct onc_spaced_1_frame, arg),
	 .type = &ingot_type_numbers},
	{.op = INGOT_OP_END},
};

static const ingot_type onc_spaced_1_in = {
	.name = "onc_spaced_1_in",
	.size = sizeof(struct onc_spaced_1_frame),
	.align = _Alignof(struct onc_spaced_1_frame),
	.min_wire = 148,
	.growth = 28,
	.steps = onc_spaced_1_in_steps,
};

static const ingot_step onc_spaced_1_out_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct onc_spaced_1_frame, result_),
	 .type = &ingot_type_spaced},
	{.op = INGOT_OP_END},
};

static const ingot_type onc_spaced_1_out = {
	.name = "onc_spaced_1_out",
	.size = sizeof(struct onc_spaced_1_frame),
	.align = _Alignof(struct onc_spaced_1_frame),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_OPEN,
	.steps = onc_spaced_1_out_steps,
};

static const ingot_step onc_half_1_in_steps[] = {
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(struct onc_half_1_frame, arg1)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct onc_half_1_frame, arg2)},
	{.op = INGOT_OP_END},
};

static const ingot_type onc_half_1_in = {
	.name = "onc_half_1_in",
	.size = sizeof(struct onc_half_1_frame),
	.align = _Alignof(struct onc_half_1_frame),
	.min_wire = 12,
	.growth = 28,
	.steps = onc_half_1_in_steps,
};

static const ingot_step onc_half_1_out_steps[] = {
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(struct onc_half_1_frame, result_)},
	{.op = INGOT_OP_END},
};

static const ingot_type onc_half_1_out = {
	.name = "onc_half_1_out",
	.size = sizeof(struct onc_half_1_frame),
	.align = _Alignof(struct onc_half_1_frame),
	.min_wire = 8,
	.growth = 28,
	.flags = INGOT_TYPE_OPEN,
	.steps = onc_half_1_out_steps,
};

static const ingot_step level_value_steps[] = {
	{.op = INGOT_OP_W32, .n = 1},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .type = &ingot_type_level},
	{.op = INGOT_OP_END},
};

static const ingot_type level_value = {
	.name = "level_value",
	.size = sizeof(level),
	.align = _Alignof(level),
	.min_wire = 4,
	.growth = 28,
	.steps = level_value_steps,
};

static const ingot_step int_5_steps[] = {
	{.op = INGOT_OP_W32, .n = 5},
	{.op = INGOT_OP_END},
};

static const ingot_step int_5_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 5},
	{.op = INGOT_OP_END},
};

static const ingot_field int_5_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED, .kind = INGOT_KIND_INT32,
	 .steps = int_5_field_steps},
};

static const ingot_type int_5 = {
	.name = "int_5",
	.size = sizeof(int [5]),
	.align = _Alignof(int [5]),
	.min_wire = 20,
	.growth = 28,
	.steps = int_5_steps,
	.fields = int_5_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &int_5},
};

static const ingot_step numbers_pointer_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .type = &ingot_type_numbers},
	{.op = INGOT_OP_END},
};

static const ingot_step numbers_pointer_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .type = &ingot_type_numbers},
	{.op = INGOT_OP_END},
};

static const ingot_field numbers_pointer_fields[] = {
	{.number = 1, .kind = INGOT_KIND_MESSAGE, .steps = numbers_pointer_field_steps},
};

static const ingot_type numbers_pointer = {
	.name = "numbers_pointer",
	.size = sizeof(struct numbers *),
	.align = _Alignof(struct numbers *),
	.min_wire = 4,
	.growth = 60,
	.steps = numbers_pointer_steps,
	.fields = numbers_pointer_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &numbers_pointer},
};

static const ingot_step side_value_steps[] = {
	{.op = INGOT_OP_W32, .n = 1},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .type = &ingot_type_side},
	{.op = INGOT_OP_END},
};

static const ingot_type side_value = {
	.name = "side_value",
	.size = sizeof(side),
	.align = _Alignof(side),
	.min_wire = 4,
	.growth = 28,
	.steps = side_value_steps,
};

static const ingot_step members_nested_where_value_steps[] = {
	{.op = INGOT_OP_W32, .n = 1},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .type = &ingot_type_members_nested_where},
	{.op = INGOT_OP_END},
};

static const ingot_type members_nested_where_value = {
	.name = "members_nested_where_value",
	.size = sizeof(members_nested_where),
	.align = _Alignof(members_nested_where),
	.min_wire = 4,
	.growth = 28,
	.steps = members_nested_where_value_steps,
};

const ingot_procedure onc_first_1_procedures[10] = {
	{.name = "onc_null_1", .number = 0, .flags = INGOT_PROCEDURE_VOID, .in = &onc_null_1_in,
	 .out = &onc_null_1_out},
	{.name = "onc_number_1", .number = 1, .flags = INGOT_PROCEDURE_VOID, .in = &onc_number_1_in,
	 .out = &onc_number_1_out},
	{.name = "onc_truth_1", .number = 2, .flags = INGOT_PROCEDURE_VOID, .in = &onc_truth_1_in,
	 .out = &onc_truth_1_out},
	{.name = "onc_text_1", .number = 3, .flags = INGOT_PROCEDURE_VOID, .in = &onc_text_1_in,
	 .out = &onc_text_1_out},
	{.name = "onc_chain_1", .number = 4, .flags = INGOT_PROCEDURE_VOID, .in = &onc_chain_1_in,
	 .out = &onc_chain_1_out},
	{.name = "onc_members_1", .number = 5, .flags = INGOT_PROCEDURE_VOID,
	 .in = &onc_members_1_in, .out = &onc_members_1_out},
	{.name = "onc_union_1", .number = 6, .flags = INGOT_PROCEDURE_VOID, .in = &onc_union_1_in,
	 .out = &onc_union_1_out},
	{.name = "onc_rows_1", .number = 7, .flags = INGOT_PROCEDURE_VOID, .in = &onc_rows_1_in,
	 .out = &onc_rows_1_out},
	{.name = "onc_long_1", .number = 8, .flags = INGOT_PROCEDURE_VOID, .in = &onc_long_1_in,
	 .out = &onc_long_1_out},
	{.name = "onc_shaded_1", .number = 9, .flags = INGOT_PROCEDURE_VOID, .in = &onc_shaded_1_in,
	 .out = &onc_shaded_1_out},
};

const ingot_procedure onc_first_2_procedures[3] = {
	{.name = "onc_null_2", .number = 0, .flags = INGOT_PROCEDURE_VOID, .in = &onc_null_2_in,
	 .out = &onc_null_2_out},
	{.name = "onc_number_2", .number = 1, .flags = INGOT_PROCEDURE_VOID, .in = &onc_number_2_in,
	 .out = &onc_number_2_out},
	{.name = "onc_counted_2", .number = 10, .flags = INGOT_PROCEDURE_VOID,
	 .in = &onc_counted_2_in, .out = &onc_counted_2_out},
};

const ingot_procedure onc_second_1_procedures[2] = {
	{.name = "onc_spaced_1", .number = 1, .flags = INGOT_PROCEDURE_VOID, .in = &onc_spaced_1_in,
	 .out = &onc_spaced_1_out},
	{.name = "onc_half_1", .number = 2, .flags = INGOT_PROCEDURE_VOID, .in = &onc_half_1_in,
	 .out = &onc_half_1_out},
};

bool_t ingot_xdr_level(XDR *xdrs, level **block)
{
	return ingot_xdrproc_value(xdrs, block, &level_value);
}

bool_t ingot_xdr_numbers(XDR *xdrs, numbers **block)
{
	return ingot_xdrproc_value(xdrs, block, &ingot_type_numbers);
}

bool_t ingot_xdr_chain(XDR *xdrs, chain *pointer)
{
	return ingot_xdrproc_pointer(xdrs, pointer, &node_pointer);
}

bool_t ingot_xdr_node(XDR *xdrs, node **block)
{
	return ingot_xdrproc_value(xdrs, block, &ingot_type_node);
}

bool_t ingot_xdr_name(XDR *xdrs, name *pointer)
{
	return ingot_xdrproc_pointer(xdrs, pointer, &char_pointer_ref_255);
}

bool_t ingot_xdr_text(XDR *xdrs, text *pointer)
{
	return ingot_xdrproc_pointer(xdrs, pointer, &ingot_type_string_ref);
}

bool_t ingot_xdr_bare(XDR *xdrs, bare *pointer)
{
	return ingot_xdrproc_pointer(xdrs, pointer, &ingot_type_string_ref);
}

bool_t ingot_xdr_cookie(XDR *xdrs, cookie **block)
{
	return ingot_xdrproc_value(xdrs, block, &char_8);
}

bool_t ingot_xdr_lump(XDR *xdrs, lump **block)
{
	return ingot_xdrproc_value(xdrs, block, &ingot_type_lump);
}

bool_t ingot_xdr_rest(XDR *xdrs, rest **block)
{
	return ingot_xdrproc_value(xdrs, block, &ingot_type_rest);
}

bool_t ingot_xdr_fixed(XDR *xdrs, fixed **block)
{
	return ingot_xdrproc_value(xdrs, block, &int_5);
}

bool_t ingot_xdr_counted(XDR *xdrs, counted **block)
{
	return ingot_xdrproc_value(xdrs, block, &ingot_type_counted);
}

bool_t ingot_xdr_endless(XDR *xdrs, endless **block)
{
	return ingot_xdrproc_value(xdrs, block, &ingot_type_endless);
}

bool_t ingot_xdr_maybe(XDR *xdrs, maybe *pointer)
{
	return ingot_xdrproc_pointer(xdrs, pointer, &numbers_pointer);
}

bool_t ingot_xdr_rows(XDR *xdrs, rows **block)
{
	return ingot_xdrproc_value(xdrs, block, &int_5_2);
}

bool_t ingot_xdr_names(XDR *xdrs, names **block)
{
	return ingot_xdrproc_value(xdrs, block, &ingot_type_names);
}

bool_t ingot_xdr_chains(XDR *xdrs, chains **block)
{
	return ingot_xdrproc_value(xdrs, block, &ingot_type_chains);
}

bool_t ingot_xdr_number(XDR *xdrs, number **block)
{
	return ingot_xdrproc_value(xdrs, block, &ingot_type_word32);
}

bool_t ingot_xdr_again(XDR *xdrs, again **block)
{
	return ingot_xdrproc_value(xdrs, block, &ingot_type_numbers);
}

bool_t ingot_xdr_pair(XDR *xdrs, pair **block)
{
	return ingot_xdrproc_value(xdrs, block, &ingot_type_pair);
}

bool_t ingot_xdr_pair_t(XDR *xdrs, pair_t **block)
{
	return ingot_xdrproc_value(xdrs, block, &ingot_type_pair);
}

bool_t ingot_xdr_side(XDR *xdrs, side **block)
{
	return ingot_xdrproc_value(xdrs, block, &side_value);
}

bool_t ingot_xdr_side_t(XDR *xdrs, side_t **block)
{
	return ingot_xdrproc_value(xdrs, block, &side_value);
}

bool_t ingot_xdr_members_nested_where(XDR *xdrs, members_nested_where **block)
{
	return ingot_xdrproc_value(xdrs, block, &members_nested_where_value);
}

bool_t ingot_xdr_members_nested_either(XDR *xdrs, members_nested_either **block)
{
	return ingot_xdrproc_value(xdrs, block, &ingot_type_members_nested_either);
}

bool_t ingot_xdr_members_nested(XDR *xdrs, members_nested **block)
{
	return ingot_xdrproc_value(xdrs, block, &ingot_type_members_nested);
}

bool_t ingot_xdr_members_spots(XDR *xdrs, members_spots **block)
{
	return ingot_xdrproc_value(xdrs, block, &ingot_type_members_spots);
}

bool_t ingot_xdr_members(XDR *xdrs, members **block)
{
	return ingot_xdrproc_value(xdrs, block, &ingot_type_members);
}

bool_t ingot_xdr_by_enum(XDR *xdrs, by_enum **block)
{
	return ingot_xdrproc_value(xdrs, block, &ingot_type_by_enum);
}

bool_t ingot_xdr_by_int(XDR *xdrs, by_int **block)
{
	return ingot_xdrproc_value(xdrs, block, &ingot_type_by_int);
}

bool_t ingot_xdr_by_unsigned(XDR *xdrs, by_unsigned **block)
{
	return ingot_xdrproc_value(xdrs, block, &ingot_type_by_unsigned);
}

bool_t ingot_xdr_by_bool(XDR *xdrs, by_bool **block)
{
	return ingot_xdrproc_value(xdrs, block, &ingot_type_by_bool);
}

bool_t ingot_xdr_spaced(XDR *xdrs, spaced **block)
{
	return ingot_xdrproc_value(xdrs, block, &ingot_type_spaced);
}
