/* lmshare_tables.c: generated from lmshare.idl by ingotc; do not edit */
#define LMSHARE_STUBS
#include "lmshare.h"

#include <stddef.h>

_Static_assert(sizeof(SESSION_INFO_10) == 24, "layout");
_Static_assert(sizeof(SESSION_INFO) == 24, "layout");
_Static_assert(sizeof(struct NetSessionEnum_frame) == 72, "layout");

static const ingot_step SESSION_INFO_10_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SESSION_INFO_10, sesi10_cname)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SESSION_INFO_10, sesi10_username)},
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(SESSION_INFO_10, sesi10_time)},
	{.op = INGOT_OP_END},
};

static const ingot_step SESSION_INFO_10_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SESSION_INFO_10, sesi10_cname)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SESSION_INFO_10, sesi10_username)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SESSION_INFO_10, sesi10_time)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SESSION_INFO_10, sesi10_idle_time)},
	{.op = INGOT_OP_END},
};

static const ingot_field SESSION_INFO_10_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = SESSION_INFO_10_field_steps},
	{.number = 2, .kind = INGOT_KIND_STRING, .steps = SESSION_INFO_10_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_UINT32, .steps = SESSION_INFO_10_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_UINT32, .steps = SESSION_INFO_10_field_steps + 6},
};

const ingot_type ingot_type_SESSION_INFO_10 = {
	.name = "SESSION_INFO_10",
	.size = sizeof(SESSION_INFO_10),
	.align = _Alignof(SESSION_INFO_10),
	.min_wire = 16,
	.growth = 28,
	.steps = SESSION_INFO_10_steps,
	.fields = SESSION_INFO_10_fields,
	.field_count = 4,
	.memo = &(ingot_memo){.of = &ingot_type_SESSION_INFO_10},
};

static const ingot_arm SESSION_INFO_arms[] = {
	{.low = 10, .high = 10, .type = &ingot_type_SESSION_INFO_10, .number = 2},
};

static const ingot_step SESSION_INFO_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(SESSION_INFO, info10),
	 .type = &ingot_type_SESSION_INFO_10},
	{.op = INGOT_OP_END},
};

static const ingot_field SESSION_INFO_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = SESSION_INFO_field_steps},
};

const ingot_type ingot_type_SESSION_INFO = {
	.name = "SESSION_INFO",
	.size = sizeof(SESSION_INFO),
	.align = _Alignof(SESSION_INFO),
	.min_wire = 20,
	.growth = 28,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 1,
	.arms = SESSION_INFO_arms,
	.fields = SESSION_INFO_fields,
	.field_count = 2,
};

static const ingot_step NetSessionEnum_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetSessionEnum_frame, servername)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetSessionEnum_frame, UncClientName)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetSessionEnum_frame, username)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetSessionEnum_frame, level)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetSessionEnum_frame, prefmaxlen)},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetSessionEnum_frame, resume_handle),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_step NetSessionEnum_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetSessionEnum_frame, servername)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetSessionEnum_frame, UncClientName)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetSessionEnum_frame, username)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetSessionEnum_frame, level)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetSessionEnum_frame, prefmaxlen)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetSessionEnum_frame, resume_handle),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_field NetSessionEnum_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = NetSessionEnum_in_field_steps},
	{.number = 2, .kind = INGOT_KIND_STRING, .steps = NetSessionEnum_in_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_STRING, .steps = NetSessionEnum_in_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_UINT32, .steps = NetSessionEnum_in_field_steps + 6},
	{.number = 6, .kind = INGOT_KIND_UINT32, .steps = NetSessionEnum_in_field_steps + 8},
	{.number = 9, .kind = INGOT_KIND_UINT32, .steps = NetSessionEnum_in_field_steps + 10},
};

static const ingot_type NetSessionEnum_in = {
	.name = "NetSessionEnum_in",
	.size = sizeof(struct NetSessionEnum_frame),
	.align = _Alignof(struct NetSessionEnum_frame),
	.min_wire = 24,
	.growth = 28,
	.steps = NetSessionEnum_in_steps,
	.fields = NetSessionEnum_in_fields,
	.field_count = 6,
	.memo = &(ingot_memo){.of = &NetSessionEnum_in},
};

static const ingot_step NetSessionEnum_bufptr_10_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct NetSessionEnum_frame, bufptr),
	 .peer = offsetof(struct NetSessionEnum_frame, entriesread),
	 .type = &ingot_type_SESSION_INFO_10},
	{.op = INGOT_OP_END},
};

static const ingot_type NetSessionEnum_bufptr_10 = {
	.name = "NetSessionEnum_bufptr_10",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = NetSessionEnum_bufptr_10_steps,
};

static const ingot_arm NetSessionEnum_bufptr_arms[] = {
	{.low = 10, .high = 10, .type = &NetSessionEnum_bufptr_10, .number = 2},
};

static const ingot_step NetSessionEnum_bufptr_field_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct NetSessionEnum_frame, bufptr),
	 .peer = offsetof(struct NetSessionEnum_frame, entriesread),
	 .type = &ingot_type_SESSION_INFO_10},
	{.op = INGOT_OP_END},
};

static const ingot_field NetSessionEnum_bufptr_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetSessionEnum_bufptr_field_steps},
};

static const ingot_type NetSessionEnum_bufptr = {
	.name = "NetSessionEnum_bufptr",
	.align = 1,
	.min_wire = 8,
	.growth = 28,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 1,
	.arms = NetSessionEnum_bufptr_arms,
	.fields = NetSessionEnum_bufptr_fields,
	.field_count = 2,
};

static const ingot_step NetSessionEnum_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetSessionEnum_frame, result)},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct NetSessionEnum_frame, level), .type = &NetSessionEnum_bufptr},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetSessionEnum_frame, totalentries)},
	{.op = INGOT_OP_INPLACE, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetSessionEnum_frame, resume_handle),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_step NetSessionEnum_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetSessionEnum_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct NetSessionEnum_frame, level), .type = &NetSessionEnum_bufptr},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetSessionEnum_frame, totalentries)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_INPLACE, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetSessionEnum_frame, resume_handle),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_field NetSessionEnum_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = NetSessionEnum_out_field_steps},
	{.number = 6, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetSessionEnum_out_field_steps + 2},
	{.number = 9, .kind = INGOT_KIND_UINT32, .steps = NetSessionEnum_out_field_steps + 4},
	{.number = 10, .kind = INGOT_KIND_UINT32, .steps = NetSessionEnum_out_field_steps + 6},
};

static const ingot_type NetSessionEnum_out = {
	.name = "NetSessionEnum_out",
	.size = sizeof(struct NetSessionEnum_frame),
	.align = _Alignof(struct NetSessionEnum_frame),
	.min_wire = 20,
	.growth = 28,
	.steps = NetSessionEnum_out_steps,
	.fields = NetSessionEnum_out_fields,
	.field_count = 4,
	.memo = &(ingot_memo){.of = &NetSessionEnum_out},
};

const ingot_procedure lmshare_procedures[1] = {
	{.name = "NetSessionEnum", .number = 1, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &NetSessionEnum_in, .out = &NetSessionEnum_out},
};
