/* words_tables.c: generated from words.proto by protoc-gen-ingot; do not edit */
#define WORDS_STUBS
#include "words.h"

#include <math.h>
#include <stddef.h>

_Static_assert(sizeof(NULL_) == 4, "layout");
_Static_assert(sizeof(pick_one_case) == 4, "layout");
_Static_assert(sizeof(int32_t_) == 32, "layout");
_Static_assert(sizeof(DWORD_union_case) == 4, "layout");
_Static_assert(sizeof(DWORD_) == 16, "layout");
_Static_assert(sizeof(size_t_) == 1, "layout");
_Static_assert(sizeof(pick_one_case_) == 4, "layout");
_Static_assert(sizeof(pick) == 8, "layout");
_Static_assert(sizeof(pick_one) == 1, "layout");
_Static_assert(sizeof(pick_one_two) == 1, "layout");
_Static_assert(sizeof(struct read_write_frame) == 24, "layout");

static const ingot_arm NULL__arms[] = {
	{.low = 0, .high = 2},
};

const ingot_type ingot_type_NULL_ = {
	.name = "NULL_",
	.size = sizeof(NULL_),
	.align = _Alignof(NULL_),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = NULL__arms,
};

static const ingot_arm pick_one_case_arms[] = {
	{.low = 0, .high = 0},
};

const ingot_type ingot_type_pick_one_case = {
	.name = "pick_one_case",
	.size = sizeof(pick_one_case),
	.align = _Alignof(pick_one_case),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = pick_one_case_arms,
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

static const ingot_step int32_t__steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(int32_t_, n_int) + 4},
	{.op = INGOT_OP_W8, .gap = 3, .n = 1, .offset = offsetof(int32_t_, has_class)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(int32_t_, has_class),
	 .type = &boolean_set},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(int32_t_, class_)},
	{.op = INGOT_OP_W8, .gap = 3, .n = 1, .offset = offsetof(int32_t_, has_errno)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(int32_t_, has_errno),
	 .type = &boolean_set},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(int32_t_, errno_)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(int32_t_, errno_), .type = &ingot_type_NULL_},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(int32_t_, int_),
	 .peer = offsetof(int32_t_, n_int), .type = &ingot_type_int32_t_},
	{.op = INGOT_OP_END},
};

static const ingot_step int32_t__field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(int32_t_, class_)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(int32_t_, errno_)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(int32_t_, errno_), .type = &ingot_type_NULL_},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(int32_t_, int_),
	 .peer = offsetof(int32_t_, n_int), .type = &ingot_type_int32_t_},
	{.op = INGOT_OP_END},
};

static const ingot_field int32_t__fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .presence_width = 1,
	 .presence = offsetof(int32_t_, has_class), .selects = 1, .steps = int32_t__field_steps},
	{.number = 2, .flags = INGOT_FIELD_CLOSED, .kind = INGOT_KIND_ENUM, .presence_width = 1,
	 .presence = offsetof(int32_t_, has_errno), .selects = 1,
	 .steps = int32_t__field_steps + 2},
	{.number = 3, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = int32_t__field_steps + 5},
};

static const int32_t_ int32_t__initial = {
	.errno_ = (enum NULL_)2,
};

const ingot_type ingot_type_int32_t_ = {
	.name = "int32_t_",
	.size = sizeof(int32_t_),
	.align = _Alignof(int32_t_),
	.min_wire = 20,
	.growth = 32,
	.steps = int32_t__steps,
	.fields = int32_t__fields,
	.field_count = 3,
	.initial = &int32_t__initial,
	.memo = &(ingot_memo){.of = &ingot_type_int32_t_},
};

static const ingot_arm DWORD_union_case_arms[] = {
	{.low = 0, .high = 2},
};

const ingot_type ingot_type_DWORD_union_case = {
	.name = "DWORD_union_case",
	.size = sizeof(DWORD_union_case),
	.align = _Alignof(DWORD_union_case),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = DWORD_union_case_arms,
};

static const ingot_step DWORD_union_new__steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(union DWORD_union, new_),
	 .type = &ingot_type_size_t_},
	{.op = INGOT_OP_END},
};

static const ingot_type DWORD_union_new_ = {
	.name = "DWORD_union_new_",
	.size = sizeof(union DWORD_union),
	.align = _Alignof(union DWORD_union),
	.min_wire = 4,
	.growth = 36,
	.steps = DWORD_union_new__steps,
};

static const ingot_step char_pointer_ref_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_EMPTY},
	{.op = INGOT_OP_END},
};

static const ingot_type char_pointer_ref = {
	.name = "char_pointer_ref",
	.size = sizeof(char *),
	.align = _Alignof(char *),
	.min_wire = 4,
	.growth = 36,
	.steps = char_pointer_ref_steps,
};

static const ingot_arm DWORD_union_arms[] = {
	{.low = 0, .high = 0},
	{.low = 1, .high = 1, .type = &DWORD_union_new_},
	{.low = 2, .high = 2, .type = &char_pointer_ref},
};

static const ingot_type DWORD_union = {
	.name = "DWORD_union",
	.size = sizeof(union DWORD_union),
	.align = _Alignof(union DWORD_union),
	.min_wire = 4,
	.growth = 36,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 3,
	.arms = DWORD_union_arms,
};

static const ingot_step DWORD__steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(DWORD_, union_case) + 4},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(DWORD_, union_), .peer = offsetof(DWORD_, union_case),
	 .type = &DWORD_union},
	{.op = INGOT_OP_END},
};

static const ingot_step DWORD__field_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(DWORD_, union_.new_),
	 .type = &ingot_type_size_t_},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_EMPTY,
	 .offset = offsetof(DWORD_, union_.register_)},
	{.op = INGOT_OP_END},
};

static const ingot_field DWORD__fields[] = {
	{.number = 1, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .presence_width = 4, .presence = offsetof(DWORD_, union_case), .selects = 1,
	 .steps = DWORD__field_steps},
	{.number = 2, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_STRING,
	 .presence_width = 4, .presence = offsetof(DWORD_, union_case), .selects = 2,
	 .steps = DWORD__field_steps + 2},
};

const ingot_type ingot_type_DWORD_ = {
	.name = "DWORD_",
	.size = sizeof(DWORD_),
	.align = _Alignof(DWORD_),
	.min_wire = 4,
	.growth = 68,
	.steps = DWORD__steps,
	.fields = DWORD__fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_DWORD_},
};

static const ingot_step size_t__steps[] = {
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(size_t_, true_)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(size_t_, true_),
	 .type = &boolean_set},
	{.op = INGOT_OP_END},
};

static const ingot_step size_t__field_steps[] = {
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(size_t_, true_)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(size_t_, true_),
	 .type = &boolean_set},
	{.op = INGOT_OP_END},
};

static const ingot_field size_t__fields[] = {
	{.number = 1, .flags = INGOT_FIELD_REQUIRED, .kind = INGOT_KIND_BOOL,
	 .steps = size_t__field_steps},
};

const ingot_type ingot_type_size_t_ = {
	.name = "size_t_",
	.size = sizeof(size_t_),
	.align = _Alignof(size_t_),
	.min_wire = 4,
	.growth = 28,
	.steps = size_t__steps,
	.fields = size_t__fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_size_t_},
};

static const ingot_arm pick_one_case__arms[] = {
	{.low = 0, .high = 1},
};

const ingot_type ingot_type_pick_one_case_ = {
	.name = "pick_one_case_",
	.size = sizeof(pick_one_case_),
	.align = _Alignof(pick_one_case_),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = pick_one_case__arms,
};

static const ingot_arm pick_one__arms[] = {
	{.low = 0, .high = 0},
	{.low = 1, .high = 1, .type = &ingot_type_word32},
};

static const ingot_type pick_one_ = {
	.name = "pick_one_",
	.size = sizeof(union pick_one_),
	.align = _Alignof(union pick_one_),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 2,
	.arms = pick_one__arms,
};

static const ingot_step pick_steps[] = {
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(pick, one), .peer = offsetof(pick, one_case), .type = &pick_one_},
	{.op = INGOT_OP_END},
};

static const ingot_step pick_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(pick, one.two)},
	{.op = INGOT_OP_END},
};

static const ingot_field pick_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_INT32, .presence_width = 4,
	 .presence = offsetof(pick, one_case), .selects = 1, .steps = pick_field_steps},
};

const ingot_type ingot_type_pick = {
	.name = "pick",
	.size = sizeof(pick),
	.align = _Alignof(pick),
	.min_wire = 4,
	.growth = 32,
	.steps = pick_steps,
	.fields = pick_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_pick},
};

static const ingot_step pick_one_steps[] = {
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(pick_one, nothing)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(pick_one, nothing),
	 .type = &boolean_set},
	{.op = INGOT_OP_END},
};

static const ingot_field pick_one_fields[] = {
	{.number = 0},
};

const ingot_type ingot_type_pick_one = {
	.name = "pick_one",
	.size = sizeof(pick_one),
	.align = _Alignof(pick_one),
	.min_wire = 4,
	.growth = 28,
	.steps = pick_one_steps,
	.fields = pick_one_fields,
	.field_count = 0,
	.memo = &(ingot_memo){.of = &ingot_type_pick_one},
};

static const ingot_step pick_one_two_steps[] = {
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(pick_one_two, nothing)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(pick_one_two, nothing),
	 .type = &boolean_set},
	{.op = INGOT_OP_END},
};

static const ingot_field pick_one_two_fields[] = {
	{.number = 0},
};

const ingot_type ingot_type_pick_one_two = {
	.name = "pick_one_two",
	.size = sizeof(pick_one_two),
	.align = _Alignof(pick_one_two),
	.min_wire = 4,
	.growth = 28,
	.steps = pick_one_two_steps,
	.fields = pick_one_two_fields,
	.field_count = 0,
	.memo = &(ingot_memo){.of = &ingot_type_pick_one_two},
};

static const ingot_step read_write_in_field_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct read_write_frame, request),
	 .type = &ingot_type_DWORD_},
	{.op = INGOT_OP_END},
};

static const ingot_field read_write_in_fields[] = {
	{.number = 0, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = read_write_in_field_steps},
};

static const ingot_type read_write_in = {
	.name = "read_write_in",
	.size = sizeof(struct read_write_frame),
	.align = _Alignof(struct read_write_frame),
	.steps = read_write_in_field_steps,
	.fields = read_write_in_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &read_write_in},
};

static const ingot_step read_write_out_field_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct read_write_frame, response), .type = &ingot_type_int32_t_},
	{.op = INGOT_OP_END},
};

static const ingot_field read_write_out_fields[] = {
	{.number = 0, .kind = INGOT_KIND_MESSAGE, .steps = read_write_out_field_steps},
};

static const ingot_type read_write_out = {
	.name = "read_write_out",
	.size = sizeof(struct read_write_frame),
	.align = _Alignof(struct read_write_frame),
	.steps = read_write_out_field_steps,
	.fields = read_write_out_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &read_write_out},
};

const ingot_procedure read__procedures[1] = {
	{.name = "read_write", .number = 1, .flags = INGOT_PROCEDURE_VOID, .in = &read_write_in,
	 .out = &read_write_out},
};
