/* service_tables.c: generated from service.proto by protoc-gen-ingot; do not edit */
#define SERVICE_STUBS
#include "service.h"

#include <stddef.h>

_Static_assert(sizeof(desk_v1_Hit_Mark_Kind) == 4, "layout");
_Static_assert(sizeof(desk_v1_Query) == 48, "layout");
_Static_assert(sizeof(desk_v1_Hit) == 40, "layout");
_Static_assert(sizeof(desk_v1_Hit_Mark_at_case) == 4, "layout");
_Static_assert(sizeof(desk_v1_Hit_Mark) == 24, "layout");
_Static_assert(sizeof(desk_v1_Answer) == 56, "layout");
_Static_assert(sizeof(desk_v1_Answer_ByNameEntry) == 16, "layout");
_Static_assert(sizeof(desk_v1_Answer_NotesEntry) == 16, "layout");
_Static_assert(sizeof(desk_v1_Nothing) == 1, "layout");
_Static_assert(sizeof(struct desk_v1_Finder_Find_frame) == 24, "layout");
_Static_assert(sizeof(struct desk_v1_Finder_Clear_frame) == 24, "layout");
_Static_assert(sizeof(struct desk_v1_Plain_Count_frame) == 24, "layout");

static const ingot_arm desk_v1_Hit_Mark_Kind_arms[] = {
	{.low = 0, .high = 1},
};

const ingot_type ingot_type_desk_v1_Hit_Mark_Kind = {
	.name = "desk_v1_Hit_Mark_Kind",
	.size = sizeof(desk_v1_Hit_Mark_Kind),
	.align = _Alignof(desk_v1_Hit_Mark_Kind),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = desk_v1_Hit_Mark_Kind_arms,
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

static const ingot_step desk_v1_Query_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(desk_v1_Query, cookie.len) + 4},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_EMPTY, .offset = offsetof(desk_v1_Query, text)},
	{.op = INGOT_OP_W8, .gap = 3, .n = 1, .offset = offsetof(desk_v1_Query, has_limit)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(desk_v1_Query, has_limit),
	 .type = &boolean_set},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(desk_v1_Query, limit)},
	{.op = INGOT_OP_W8, .gap = 7, .n = 1, .offset = offsetof(desk_v1_Query, has_cookie)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(desk_v1_Query, has_cookie),
	 .type = &boolean_set},
	{.op = INGOT_OP_BYTES, .width = 4, .offset = offsetof(desk_v1_Query, cookie.data),
	 .peer = offsetof(desk_v1_Query, cookie.len)},
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(desk_v1_Query, class_)},
	{.op = INGOT_OP_END},
};

static const ingot_step desk_v1_Query_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_EMPTY, .offset = offsetof(desk_v1_Query, text)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(desk_v1_Query, limit)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BYTES, .width = 4, .offset = offsetof(desk_v1_Query, cookie.data),
	 .peer = offsetof(desk_v1_Query, cookie.len)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(desk_v1_Query, class_)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(desk_v1_Query, colour)},
	{.op = INGOT_OP_END},
};

static const ingot_field desk_v1_Query_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = desk_v1_Query_field_steps},
	{.number = 2, .kind = INGOT_KIND_INT32, .presence_width = 1,
	 .presence = offsetof(desk_v1_Query, has_limit), .selects = 1,
	 .steps = desk_v1_Query_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_BYTES, .presence_width = 1,
	 .presence = offsetof(desk_v1_Query, has_cookie), .selects = 1,
	 .steps = desk_v1_Query_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_INT32, .steps = desk_v1_Query_field_steps + 6},
	{.number = 5, .kind = INGOT_KIND_ENUM, .steps = desk_v1_Query_field_steps + 8},
};

const ingot_type ingot_type_desk_v1_Query = {
	.name = "desk_v1_Query",
	.size = sizeof(desk_v1_Query),
	.align = _Alignof(desk_v1_Query),
	.min_wire = 28,
	.growth = 28,
	.steps = desk_v1_Query_steps,
	.fields = desk_v1_Query_fields,
	.field_count = 5,
	.memo = &(ingot_memo){.of = &ingot_type_desk_v1_Query},
};

static const ingot_step desk_v1_Hit_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(desk_v1_Hit, n_marks) + 4},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_EMPTY, .offset = offsetof(desk_v1_Hit, name)},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(desk_v1_Hit, score)},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(desk_v1_Hit, part), .type = &ingot_type_parts_Part},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(desk_v1_Hit, marks),
	 .peer = offsetof(desk_v1_Hit, n_marks), .type = &ingot_type_desk_v1_Hit_Mark},
	{.op = INGOT_OP_END},
};

static const ingot_step desk_v1_Hit_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_EMPTY, .offset = offsetof(desk_v1_Hit, name)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(desk_v1_Hit, score)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(desk_v1_Hit, part), .type = &ingot_type_parts_Part},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(desk_v1_Hit, marks),
	 .peer = offsetof(desk_v1_Hit, n_marks), .type = &ingot_type_desk_v1_Hit_Mark},
	{.op = INGOT_OP_END},
};

static const ingot_field desk_v1_Hit_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = desk_v1_Hit_field_steps},
	{.number = 2, .kind = INGOT_KIND_DOUBLE, .steps = desk_v1_Hit_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_MESSAGE, .steps = desk_v1_Hit_field_steps + 4},
	{.number = 4, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = desk_v1_Hit_field_steps + 6},
};

const ingot_type ingot_type_desk_v1_Hit = {
	.name = "desk_v1_Hit",
	.size = sizeof(desk_v1_Hit),
	.align = _Alignof(desk_v1_Hit),
	.min_wire = 20,
	.growth = 292,
	.steps = desk_v1_Hit_steps,
	.fields = desk_v1_Hit_fields,
	.field_count = 4,
	.memo = &(ingot_memo){.of = &ingot_type_desk_v1_Hit},
};

static const ingot_arm desk_v1_Hit_Mark_at_case_arms[] = {
	{.low = 0, .high = 0},
	{.low = 2, .high = 5},
};

const ingot_type ingot_type_desk_v1_Hit_Mark_at_case = {
	.name = "desk_v1_Hit_Mark_at_case",
	.size = sizeof(desk_v1_Hit_Mark_at_case),
	.align = _Alignof(desk_v1_Hit_Mark_at_case),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 2,
	.arms = desk_v1_Hit_Mark_at_case_arms,
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

static const ingot_step ingot_bytes_value_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(ingot_bytes, len) + 4},
	{.op = INGOT_OP_BYTES, .width = 4, .offset = offsetof(ingot_bytes, data),
	 .peer = offsetof(ingot_bytes, len)},
	{.op = INGOT_OP_END},
};

static const ingot_step ingot_bytes_value_field_steps[] = {
	{.op = INGOT_OP_BYTES, .width = 4, .offset = offsetof(ingot_bytes, data),
	 .peer = offsetof(ingot_bytes, len)},
	{.op = INGOT_OP_END},
};

static const ingot_field ingot_bytes_value_fields[] = {
	{.number = 2, .kind = INGOT_KIND_BYTES, .steps = ingot_bytes_value_field_steps},
};

static const ingot_type ingot_bytes_value = {
	.name = "ingot_bytes_value",
	.size = sizeof(ingot_bytes),
	.align = _Alignof(ingot_bytes),
	.min_wire = 4,
	.growth = 64,
	.steps = ingot_bytes_value_steps,
	.fields = ingot_bytes_value_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_bytes_value},
};

static const ingot_step desk_v1_Hit_Mark_at_found_steps[] = {
	{.op = INGOT_OP_GAP, .n = 8, .offset = offsetof(union desk_v1_Hit_Mark_at, found) + 8},
	{.op = INGOT_OP_POINTER, .offset = offsetof(union desk_v1_Hit_Mark_at, found),
	 .type = &ingot_type_parts_Part},
	{.op = INGOT_OP_END},
};

static const ingot_type desk_v1_Hit_Mark_at_found_ = {
	.name = "desk_v1_Hit_Mark_at_found",
	.size = sizeof(union desk_v1_Hit_Mark_at),
	.align = _Alignof(union desk_v1_Hit_Mark_at),
	.min_wire = 16,
	.growth = 73,
	.steps = desk_v1_Hit_Mark_at_found_steps,
};

static const ingot_arm desk_v1_Hit_Mark_at_arms[] = {
	{.low = 0, .high = 0},
	{.low = 2, .high = 2, .type = &ingot_type_word32},
	{.low = 3, .high = 3, .type = &char_pointer_ref},
	{.low = 4, .high = 4, .type = &ingot_bytes_value},
	{.low = 5, .high = 5, .type = &desk_v1_Hit_Mark_at_found_},
};

static const ingot_type desk_v1_Hit_Mark_at = {
	.name = "desk_v1_Hit_Mark_at",
	.size = sizeof(union desk_v1_Hit_Mark_at),
	.align = _Alignof(union desk_v1_Hit_Mark_at),
	.min_wire = 4,
	.growth = 292,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 5,
	.arms = desk_v1_Hit_Mark_at_arms,
};

static const ingot_step desk_v1_Hit_Mark_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(desk_v1_Hit_Mark, kind)},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(desk_v1_Hit_Mark, at), .peer = offsetof(desk_v1_Hit_Mark, at_case),
	 .type = &desk_v1_Hit_Mark_at},
	{.op = INGOT_OP_END},
};

static const ingot_step desk_v1_Hit_Mark_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(desk_v1_Hit_Mark, kind)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(desk_v1_Hit_Mark, at.page)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_EMPTY,
	 .offset = offsetof(desk_v1_Hit_Mark, at.place)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BYTES, .width = 4, .offset = offsetof(desk_v1_Hit_Mark, at.raw.data),
	 .peer = offsetof(desk_v1_Hit_Mark, at.raw.len)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .offset = offsetof(desk_v1_Hit_Mark, at.found),
	 .type = &ingot_type_parts_Part},
	{.op = INGOT_OP_END},
};

static const ingot_field desk_v1_Hit_Mark_fields[] = {
	{.number = 1, .kind = INGOT_KIND_ENUM, .steps = desk_v1_Hit_Mark_field_steps},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_UINT32, .presence_width = 4,
	 .presence = offsetof(desk_v1_Hit_Mark, at_case), .selects = 2,
	 .steps = desk_v1_Hit_Mark_field_steps + 2},
	{.number = 3, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_STRING,
	 .presence_width = 4, .presence = offsetof(desk_v1_Hit_Mark, at_case), .selects = 3,
	 .steps = desk_v1_Hit_Mark_field_steps + 4},
	{.number = 4, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_BYTES, .presence_width = 4,
	 .presence = offsetof(desk_v1_Hit_Mark, at_case), .selects = 4,
	 .steps = desk_v1_Hit_Mark_field_steps + 6},
	{.number = 5, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .presence_width = 4, .presence = offsetof(desk_v1_Hit_Mark, at_case), .selects = 5,
	 .steps = desk_v1_Hit_Mark_field_steps + 8},
};

const ingot_type ingot_type_desk_v1_Hit_Mark = {
	.name = "desk_v1_Hit_Mark",
	.size = sizeof(desk_v1_Hit_Mark),
	.align = _Alignof(desk_v1_Hit_Mark),
	.min_wire = 8,
	.growth = 292,
	.steps = desk_v1_Hit_Mark_steps,
	.fields = desk_v1_Hit_Mark_fields,
	.field_count = 5,
	.memo = &(ingot_memo){.of = &ingot_type_desk_v1_Hit_Mark},
};

static const ingot_step desk_v1_Answer_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(desk_v1_Answer, n_hits) + 4},
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(desk_v1_Answer, n_by_name) + 4},
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(desk_v1_Answer, n_notes) + 4},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(desk_v1_Answer, hits),
	 .peer = offsetof(desk_v1_Answer, n_hits), .type = &ingot_type_desk_v1_Hit},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(desk_v1_Answer, by_name),
	 .peer = offsetof(desk_v1_Answer, n_by_name),
	 .type = &ingot_type_desk_v1_Answer_ByNameEntry},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(desk_v1_Answer, notes),
	 .peer = offsetof(desk_v1_Answer, n_notes), .type = &ingot_type_desk_v1_Answer_NotesEntry},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(desk_v1_Answer, more), .type = &ingot_type_desk_v1_Answer},
	{.op = INGOT_OP_END},
};

static const ingot_step desk_v1_Answer_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(desk_v1_Answer, hits),
	 .peer = offsetof(desk_v1_Answer, n_hits), .type = &ingot_type_desk_v1_Hit},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(desk_v1_Answer, by_name),
	 .peer = offsetof(desk_v1_Answer, n_by_name),
	 .type = &ingot_type_desk_v1_Answer_ByNameEntry},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(desk_v1_Answer, notes),
	 .peer = offsetof(desk_v1_Answer, n_notes), .type = &ingot_type_desk_v1_Answer_NotesEntry},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(desk_v1_Answer, more), .type = &ingot_type_desk_v1_Answer},
	{.op = INGOT_OP_END},
};

static const ingot_field desk_v1_Answer_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = desk_v1_Answer_field_steps},
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = desk_v1_Answer_field_steps + 2},
	{.number = 3, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = desk_v1_Answer_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_MESSAGE, .steps = desk_v1_Answer_field_steps + 6},
};

const ingot_type ingot_type_desk_v1_Answer = {
	.name = "desk_v1_Answer",
	.size = sizeof(desk_v1_Answer),
	.align = _Alignof(desk_v1_Answer),
	.min_wire = 16,
	.growth = 292,
	.steps = desk_v1_Answer_steps,
	.fields = desk_v1_Answer_fields,
	.field_count = 4,
	.memo = &(ingot_memo){.of = &ingot_type_desk_v1_Answer},
};

static const ingot_step desk_v1_Answer_ByNameEntry_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_EMPTY,
	 .offset = offsetof(desk_v1_Answer_ByNameEntry, key)},
	{.op = INGOT_OP_POINTER, .offset = offsetof(desk_v1_Answer_ByNameEntry, value),
	 .type = &ingot_type_desk_v1_Hit},
	{.op = INGOT_OP_END},
};

static const ingot_step desk_v1_Answer_ByNameEntry_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_EMPTY,
	 .offset = offsetof(desk_v1_Answer_ByNameEntry, key)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .offset = offsetof(desk_v1_Answer_ByNameEntry, value),
	 .type = &ingot_type_desk_v1_Hit},
	{.op = INGOT_OP_END},
};

static const ingot_field desk_v1_Answer_ByNameEntry_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = desk_v1_Answer_ByNameEntry_field_steps},
	{.number = 2, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = desk_v1_Answer_ByNameEntry_field_steps + 2},
};

const ingot_type ingot_type_desk_v1_Answer_ByNameEntry = {
	.name = "desk_v1_Answer_ByNameEntry",
	.size = sizeof(desk_v1_Answer_ByNameEntry),
	.align = _Alignof(desk_v1_Answer_ByNameEntry),
	.min_wire = 24,
	.growth = 292,
	.steps = desk_v1_Answer_ByNameEntry_steps,
	.fields = desk_v1_Answer_ByNameEntry_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_desk_v1_Answer_ByNameEntry},
};

static const ingot_step desk_v1_Answer_NotesEntry_steps[] = {
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(desk_v1_Answer_NotesEntry, key)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_EMPTY,
	 .offset = offsetof(desk_v1_Answer_NotesEntry, value)},
	{.op = INGOT_OP_END},
};

static const ingot_step desk_v1_Answer_NotesEntry_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(desk_v1_Answer_NotesEntry, key)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_EMPTY,
	 .offset = offsetof(desk_v1_Answer_NotesEntry, value)},
	{.op = INGOT_OP_END},
};

static const ingot_field desk_v1_Answer_NotesEntry_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = desk_v1_Answer_NotesEntry_field_steps},
	{.number = 2, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = desk_v1_Answer_NotesEntry_field_steps + 2},
};

const ingot_type ingot_type_desk_v1_Answer_NotesEntry = {
	.name = "desk_v1_Answer_NotesEntry",
	.size = sizeof(desk_v1_Answer_NotesEntry),
	.align = _Alignof(desk_v1_Answer_NotesEntry),
	.min_wire = 8,
	.growth = 34,
	.steps = desk_v1_Answer_NotesEntry_steps,
	.fields = desk_v1_Answer_NotesEntry_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_desk_v1_Answer_NotesEntry},
};

static const ingot_step desk_v1_Nothing_steps[] = {
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(desk_v1_Nothing, nothing)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(desk_v1_Nothing, nothing),
	 .type = &boolean_set},
	{.op = INGOT_OP_END},
};

static const ingot_field desk_v1_Nothing_fields[] = {
	{.number = 0},
};

const ingot_type ingot_type_desk_v1_Nothing = {
	.name = "desk_v1_Nothing",
	.size = sizeof(desk_v1_Nothing),
	.align = _Alignof(desk_v1_Nothing),
	.min_wire = 4,
	.growth = 28,
	.steps = desk_v1_Nothing_steps,
	.fields = desk_v1_Nothing_fields,
	.field_count = 0,
	.memo = &(ingot_memo){.of = &ingot_type_desk_v1_Nothing},
};

static const ingot_step desk_v1_Finder_Find_in_field_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct desk_v1_Finder_Find_frame, request),
	 .type = &ingot_type_desk_v1_Query},
	{.op = INGOT_OP_END},
};

static const ingot_field desk_v1_Finder_Find_in_fields[] = {
	{.number = 0, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = desk_v1_Finder_Find_in_field_steps},
};

static const ingot_type desk_v1_Finder_Find_in = {
	.name = "desk_v1_Finder_Find_in",
	.size = sizeof(struct desk_v1_Finder_Find_frame),
	.align = _Alignof(struct desk_v1_Finder_Find_frame),
	.steps = desk_v1_Finder_Find_in_field_steps,
	.fields = desk_v1_Finder_Find_in_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &desk_v1_Finder_Find_in},
};

static const ingot_step desk_v1_Finder_Find_out_field_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct desk_v1_Finder_Find_frame, response),
	 .type = &ingot_type_desk_v1_Answer},
	{.op = INGOT_OP_END},
};

static const ingot_field desk_v1_Finder_Find_out_fields[] = {
	{.number = 0, .kind = INGOT_KIND_MESSAGE, .steps = desk_v1_Finder_Find_out_field_steps},
};

static const ingot_type desk_v1_Finder_Find_out = {
	.name = "desk_v1_Finder_Find_out",
	.size = sizeof(struct desk_v1_Finder_Find_frame),
	.align = _Alignof(struct desk_v1_Finder_Find_frame),
	.steps = desk_v1_Finder_Find_out_field_steps,
	.fields = desk_v1_Finder_Find_out_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &desk_v1_Finder_Find_out},
};

static const ingot_step desk_v1_Finder_Clear_in_field_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct desk_v1_Finder_Clear_frame, request),
	 .type = &ingot_type_desk_v1_Nothing},
	{.op = INGOT_OP_END},
};

static const ingot_field desk_v1_Finder_Clear_in_fields[] = {
	{.number = 0, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = desk_v1_Finder_Clear_in_field_steps},
};

static const ingot_type desk_v1_Finder_Clear_in = {
	.name = "desk_v1_Finder_Clear_in",
	.size = sizeof(struct desk_v1_Finder_Clear_frame),
	.align = _Alignof(struct desk_v1_Finder_Clear_frame),
	.steps = desk_v1_Finder_Clear_in_field_steps,
	.fields = desk_v1_Finder_Clear_in_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &desk_v1_Finder_Clear_in},
};

static const ingot_step desk_v1_Finder_Clear_out_field_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct desk_v1_Finder_Clear_frame, response),
	 .type = &ingot_type_desk_v1_Nothing},
	{.op = INGOT_OP_END},
};

static const ingot_field desk_v1_Finder_Clear_out_fields[] = {
	{.number = 0, .kind = INGOT_KIND_MESSAGE, .steps = desk_v1_Finder_Clear_out_field_steps},
};

static const ingot_type desk_v1_Finder_Clear_out = {
	.name = "desk_v1_Finder_Clear_out",
	.size = sizeof(struct desk_v1_Finder_Clear_frame),
	.align = _Alignof(struct desk_v1_Finder_Clear_frame),
	.steps = desk_v1_Finder_Clear_out_field_steps,
	.fields = desk_v1_Finder_Clear_out_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &desk_v1_Finder_Clear_out},
};

static const ingot_step desk_v1_Plain_Count_in_field_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct desk_v1_Plain_Count_frame, request),
	 .type = &ingot_type_desk_v1_Query},
	{.op = INGOT_OP_END},
};

static const ingot_field desk_v1_Plain_Count_in_fields[] = {
	{.number = 0, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = desk_v1_Plain_Count_in_field_steps},
};

static const ingot_type desk_v1_Plain_Count_in = {
	.name = "desk_v1_Plain_Count_in",
	.size = sizeof(struct desk_v1_Plain_Count_frame),
	.align = _Alignof(struct desk_v1_Plain_Count_frame),
	.steps = desk_v1_Plain_Count_in_field_steps,
	.fields = desk_v1_Plain_Count_in_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &desk_v1_Plain_Count_in},
};

static const ingot_step desk_v1_Plain_Count_out_field_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct desk_v1_Plain_Count_frame, response),
	 .type = &ingot_type_parts_Part},
	{.op = INGOT_OP_END},
};

static const ingot_field desk_v1_Plain_Count_out_fields[] = {
	{.number = 0, .kind = INGOT_KIND_MESSAGE, .steps = desk_v1_Plain_Count_out_field_steps},
};

static const ingot_type desk_v1_Plain_Count_out = {
	.name = "desk_v1_Plain_Count_out",
	.size = sizeof(struct desk_v1_Plain_Count_frame),
	.align = _Alignof(struct desk_v1_Plain_Count_frame),
	.steps = desk_v1_Plain_Count_out_field_steps,
	.fields = desk_v1_Plain_Count_out_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &desk_v1_Plain_Count_out},
};

const ingot_procedure desk_v1_Finder_procedures[2] = {
	{.name = "desk_v1_Finder_Find", .number = 1, .flags = INGOT_PROCEDURE_VOID,
	 .in = &desk_v1_Finder_Find_in, .out = &desk_v1_Finder_Find_out},
	{.name = "desk_v1_Finder_Clear", .number = 9, .flags = INGOT_PROCEDURE_VOID,
	 .in = &desk_v1_Finder_Clear_in, .out = &desk_v1_Finder_Clear_out},
};

const ingot_procedure desk_v1_Plain_procedures[1] = {
	{.name = "desk_v1_Plain_Count", .number = 1, .flags = INGOT_PROCEDURE_VOID,
	 .in = &desk_v1_Plain_Count_in, .out = &desk_v1_Plain_Count_out},
};
