/* lmserver_tables.c: generated from lmserver.idl by ingotc; do not edit */
#define LMSERVER_STUBS
#include "lmserver.h"

#include <stddef.h>

_Static_assert(sizeof(SERVER_INFO_100) == 16, "layout");
_Static_assert(sizeof(SERVER_INFO_101) == 40, "layout");
_Static_assert(sizeof(SERVER_INFO) == 40, "layout");
_Static_assert(sizeof(struct NetServerEnum_frame) == 64, "layout");
_Static_assert(sizeof(struct NetServerGetInfo_frame) == 32, "layout");
_Static_assert(sizeof(struct IngotServerAnnounce_frame) == 48, "layout");
_Static_assert(sizeof(struct IngotServerWithdraw_frame) == 32, "layout");

static const ingot_step SERVER_INFO_100_steps[] = {
	{.op = INGOT_OP_W32, .gap = 4, .n = 1,
	 .offset = offsetof(SERVER_INFO_100, sv100_platform_id)},
	{.op = INGOT_OP_STRING, .offset = offsetof(SERVER_INFO_100, sv100_name)},
	{.op = INGOT_OP_END},
};

static const ingot_step SERVER_INFO_100_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SERVER_INFO_100, sv100_platform_id)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .offset = offsetof(SERVER_INFO_100, sv100_name)},
	{.op = INGOT_OP_END},
};

static const ingot_field SERVER_INFO_100_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = SERVER_INFO_100_field_steps},
	{.number = 2, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = SERVER_INFO_100_field_steps + 2},
};

const ingot_type ingot_type_SERVER_INFO_100 = {
	.name = "SERVER_INFO_100",
	.size = sizeof(SERVER_INFO_100),
	.align = _Alignof(SERVER_INFO_100),
	.min_wire = 8,
	.growth = 34,
	.steps = SERVER_INFO_100_steps,
	.fields = SERVER_INFO_100_fields,
	.field_count = 2,
};

static const ingot_step SERVER_INFO_101_steps[] = {
	{.op = INGOT_OP_W32, .gap = 4, .n = 1,
	 .offset = offsetof(SERVER_INFO_101, sv101_platform_id)},
	{.op = INGOT_OP_STRING, .offset = offsetof(SERVER_INFO_101, sv101_name)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 3,
	 .offset = offsetof(SERVER_INFO_101, sv101_version_major)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_INFO_101, sv101_comment)},
	{.op = INGOT_OP_END},
};

static const ingot_step SERVER_INFO_101_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SERVER_INFO_101, sv101_platform_id)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .offset = offsetof(SERVER_INFO_101, sv101_name)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SERVER_INFO_101, sv101_version_major)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SERVER_INFO_101, sv101_version_minor)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SERVER_INFO_101, sv101_type)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_INFO_101, sv101_comment)},
	{.op = INGOT_OP_END},
};

static const ingot_field SERVER_INFO_101_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = SERVER_INFO_101_field_steps},
	{.number = 2, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = SERVER_INFO_101_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_UINT32, .steps = SERVER_INFO_101_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_UINT32, .steps = SERVER_INFO_101_field_steps + 6},
	{.number = 5, .kind = INGOT_KIND_UINT32, .steps = SERVER_INFO_101_field_steps + 8},
	{.number = 6, .kind = INGOT_KIND_STRING, .steps = SERVER_INFO_101_field_steps + 10},
};

const ingot_type ingot_type_SERVER_INFO_101 = {
	.name = "SERVER_INFO_101",
	.size = sizeof(SERVER_INFO_101),
	.align = _Alignof(SERVER_INFO_101),
	.min_wire = 24,
	.growth = 28,
	.steps = SERVER_INFO_101_steps,
	.fields = SERVER_INFO_101_fields,
	.field_count = 6,
};

static const ingot_arm SERVER_INFO_arms[] = {
	{.low = 100, .high = 100, .type = &ingot_type_SERVER_INFO_100, .number = 2},
	{.low = 101, .high = 101, .type = &ingot_type_SERVER_INFO_101, .number = 3},
};

static const ingot_step SERVER_INFO_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(SERVER_INFO, info100),
	 .type = &ingot_type_SERVER_INFO_100},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(SERVER_INFO, info101),
	 .type = &ingot_type_SERVER_INFO_101},
	{.op = INGOT_OP_END},
};

static const ingot_field SERVER_INFO_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = SERVER_INFO_field_steps},
	{.number = 3, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = SERVER_INFO_field_steps + 2},
};

const ingot_type ingot_type_SERVER_INFO = {
	.name = "SERVER_INFO",
	.size = sizeof(SERVER_INFO),
	.align = _Alignof(SERVER_INFO),
	.min_wire = 12,
	.growth = 55,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 2,
	.arms = SERVER_INFO_arms,
	.fields = SERVER_INFO_fields,
	.field_count = 3,
};

static const ingot_step NetServerEnum_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetServerEnum_frame, servername)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetServerEnum_frame, level)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetServerEnum_frame, prefmaxlen)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetServerEnum_frame, servertype)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetServerEnum_frame, domain)},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetServerEnum_frame, resume_handle), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_step NetServerEnum_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetServerEnum_frame, servername)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetServerEnum_frame, level)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetServerEnum_frame, prefmaxlen)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetServerEnum_frame, servertype)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetServerEnum_frame, domain)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetServerEnum_frame, resume_handle), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_field NetServerEnum_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = NetServerEnum_in_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = NetServerEnum_in_field_steps + 2},
	{.number = 4, .kind = INGOT_KIND_UINT32, .steps = NetServerEnum_in_field_steps + 4},
	{.number = 7, .kind = INGOT_KIND_UINT32, .steps = NetServerEnum_in_field_steps + 6},
	{.number = 8, .kind = INGOT_KIND_STRING, .steps = NetServerEnum_in_field_steps + 8},
	{.number = 9, .kind = INGOT_KIND_UINT32, .steps = NetServerEnum_in_field_steps + 10},
};

static const ingot_type NetServerEnum_in = {
	.name = "NetServerEnum_in",
	.size = sizeof(struct NetServerEnum_frame),
	.align = _Alignof(struct NetServerEnum_frame),
	.min_wire = 24,
	.growth = 28,
	.steps = NetServerEnum_in_steps,
	.fields = NetServerEnum_in_fields,
	.field_count = 6,
};

static const ingot_step NetServerEnum_bufptr_100_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct NetServerEnum_frame, bufptr),
	 .peer = offsetof(struct NetServerEnum_frame, entriesread),
	 .type = &ingot_type_SERVER_INFO_100},
	{.op = INGOT_OP_END},
};

static const ingot_type NetServerEnum_bufptr_100 = {
	.name = "NetServerEnum_bufptr_100",
	.align = 1,
	.min_wire = 4,
	.growth = 34,
	.steps = NetServerEnum_bufptr_100_steps,
};

static const ingot_step NetServerEnum_bufptr_101_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct NetServerEnum_frame, bufptr),
	 .peer = offsetof(struct NetServerEnum_frame, entriesread),
	 .type = &ingot_type_SERVER_INFO_101},
	{.op = INGOT_OP_END},
};

static const ingot_type NetServerEnum_bufptr_101 = {
	.name = "NetServerEnum_bufptr_101",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = NetServerEnum_bufptr_101_steps,
};

static const ingot_arm NetServerEnum_bufptr_arms[] = {
	{.low = 100, .high = 100, .type = &NetServerEnum_bufptr_100, .number = 2},
	{.low = 101, .high = 101, .type = &NetServerEnum_bufptr_101, .number = 3},
};

static const ingot_step NetServerEnum_bufptr_field_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct NetServerEnum_frame, bufptr),
	 .peer = offsetof(struct NetServerEnum_frame, entriesread),
	 .type = &ingot_type_SERVER_INFO_100},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct NetServerEnum_frame, bufptr),
	 .peer = offsetof(struct NetServerEnum_frame, entriesread),
	 .type = &ingot_type_SERVER_INFO_101},
	{.op = INGOT_OP_END},
};

static const ingot_field NetServerEnum_bufptr_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetServerEnum_bufptr_field_steps},
	{.number = 3, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetServerEnum_bufptr_field_steps + 3},
};

static const ingot_type NetServerEnum_bufptr = {
	.name = "NetServerEnum_bufptr",
	.align = 1,
	.min_wire = 8,
	.growth = 34,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 2,
	.arms = NetServerEnum_bufptr_arms,
	.fields = NetServerEnum_bufptr_fields,
	.field_count = 3,
};

static const ingot_step NetServerEnum_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetServerEnum_frame, result)},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct NetServerEnum_frame, level), .type = &NetServerEnum_bufptr},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetServerEnum_frame, totalentries)},
	{.op = INGOT_OP_INPLACE, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetServerEnum_frame, resume_handle), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_step NetServerEnum_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetServerEnum_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct NetServerEnum_frame, level), .type = &NetServerEnum_bufptr},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetServerEnum_frame, totalentries)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_INPLACE, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetServerEnum_frame, resume_handle), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_field NetServerEnum_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = NetServerEnum_out_field_steps},
	{.number = 4, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetServerEnum_out_field_steps + 2},
	{.number = 7, .kind = INGOT_KIND_UINT32, .steps = NetServerEnum_out_field_steps + 4},
	{.number = 10, .kind = INGOT_KIND_UINT32, .steps = NetServerEnum_out_field_steps + 6},
};

static const ingot_type NetServerEnum_out = {
	.name = "NetServerEnum_out",
	.size = sizeof(struct NetServerEnum_frame),
	.align = _Alignof(struct NetServerEnum_frame),
	.min_wire = 20,
	.growth = 34,
	.steps = NetServerEnum_out_steps,
	.fields = NetServerEnum_out_fields,
	.field_count = 4,
};

static const ingot_step NetServerGetInfo_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetServerGetInfo_frame, servername)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetServerGetInfo_frame, level)},
	{.op = INGOT_OP_END},
};

static const ingot_step NetServerGetInfo_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetServerGetInfo_frame, servername)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetServerGetInfo_frame, level)},
	{.op = INGOT_OP_END},
};

static const ingot_field NetServerGetInfo_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = NetServerGetInfo_in_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = NetServerGetInfo_in_field_steps + 2},
};

static const ingot_type NetServerGetInfo_in = {
	.name = "NetServerGetInfo_in",
	.size = sizeof(struct NetServerGetInfo_frame),
	.align = _Alignof(struct NetServerGetInfo_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = NetServerGetInfo_in_steps,
	.fields = NetServerGetInfo_in_fields,
	.field_count = 2,
};

static const ingot_step NetServerGetInfo_bufptr_100_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetServerGetInfo_frame, bufptr),
	 .type = &ingot_type_SERVER_INFO_100},
	{.op = INGOT_OP_END},
};

static const ingot_type NetServerGetInfo_bufptr_100 = {
	.name = "NetServerGetInfo_bufptr_100",
	.align = 1,
	.min_wire = 4,
	.growth = 34,
	.steps = NetServerGetInfo_bufptr_100_steps,
};

static const ingot_step NetServerGetInfo_bufptr_101_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetServerGetInfo_frame, bufptr),
	 .type = &ingot_type_SERVER_INFO_101},
	{.op = INGOT_OP_END},
};

static const ingot_type NetServerGetInfo_bufptr_101 = {
	.name = "NetServerGetInfo_bufptr_101",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = NetServerGetInfo_bufptr_101_steps,
};

static const ingot_arm NetServerGetInfo_bufptr_arms[] = {
	{.low = 100, .high = 100, .type = &NetServerGetInfo_bufptr_100, .number = 2},
	{.low = 101, .high = 101, .type = &NetServerGetInfo_bufptr_101, .number = 3},
};

static const ingot_step NetServerGetInfo_bufptr_field_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetServerGetInfo_frame, bufptr),
	 .type = &ingot_type_SERVER_INFO_100},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetServerGetInfo_frame, bufptr),
	 .type = &ingot_type_SERVER_INFO_101},
	{.op = INGOT_OP_END},
};

static const ingot_field NetServerGetInfo_bufptr_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetServerGetInfo_bufptr_field_steps},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetServerGetInfo_bufptr_field_steps + 3},
};

static const ingot_type NetServerGetInfo_bufptr = {
	.name = "NetServerGetInfo_bufptr",
	.align = 1,
	.min_wire = 8,
	.growth = 34,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 2,
	.arms = NetServerGetInfo_bufptr_arms,
	.fields = NetServerGetInfo_bufptr_fields,
	.field_count = 3,
};

static const ingot_step NetServerGetInfo_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetServerGetInfo_frame, result)},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct NetServerGetInfo_frame, level), .type = &NetServerGetInfo_bufptr},
	{.op = INGOT_OP_END},
};

static const ingot_step NetServerGetInfo_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetServerGetInfo_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct NetServerGetInfo_frame, level), .type = &NetServerGetInfo_bufptr},
	{.op = INGOT_OP_END},
};

static const ingot_field NetServerGetInfo_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = NetServerGetInfo_out_field_steps},
	{.number = 4, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetServerGetInfo_out_field_steps + 2},
};

static const ingot_type NetServerGetInfo_out = {
	.name = "NetServerGetInfo_out",
	.size = sizeof(struct NetServerGetInfo_frame),
	.align = _Alignof(struct NetServerGetInfo_frame),
	.min_wire = 12,
	.growth = 34,
	.steps = NetServerGetInfo_out_steps,
	.fields = NetServerGetInfo_out_fields,
	.field_count = 2,
};

static const ingot_step IngotServerAnnounce_buf_100_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct IngotServerAnnounce_frame, buf),
	 .type = &ingot_type_SERVER_INFO_100},
	{.op = INGOT_OP_END},
};

static const ingot_type IngotServerAnnounce_buf_100 = {
	.name = "IngotServerAnnounce_buf_100",
	.align = 1,
	.min_wire = 8,
	.growth = 48,
	.steps = IngotServerAnnounce_buf_100_steps,
};

static const ingot_step IngotServerAnnounce_buf_101_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct IngotServerAnnounce_frame, buf),
	 .type = &ingot_type_SERVER_INFO_101},
	{.op = INGOT_OP_END},
};

static const ingot_type IngotServerAnnounce_buf_101 = {
	.name = "IngotServerAnnounce_buf_101",
	.align = 1,
	.min_wire = 24,
	.growth = 32,
	.steps = IngotServerAnnounce_buf_101_steps,
};

static const ingot_arm IngotServerAnnounce_buf_arms[] = {
	{.low = 100, .high = 100, .type = &IngotServerAnnounce_buf_100, .number = 2},
	{.low = 101, .high = 101, .type = &IngotServerAnnounce_buf_101, .number = 3},
};

static const ingot_step IngotServerAnnounce_buf_field_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct IngotServerAnnounce_frame, buf),
	 .type = &ingot_type_SERVER_INFO_100},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct IngotServerAnnounce_frame, buf),
	 .type = &ingot_type_SERVER_INFO_101},
	{.op = INGOT_OP_END},
};

static const ingot_field IngotServerAnnounce_buf_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = IngotServerAnnounce_buf_field_steps},
	{.number = 3, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = IngotServerAnnounce_buf_field_steps + 2},
};

static const ingot_type IngotServerAnnounce_buf = {
	.name = "IngotServerAnnounce_buf",
	.align = 1,
	.min_wire = 12,
	.growth = 64,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 2,
	.arms = IngotServerAnnounce_buf_arms,
	.fields = IngotServerAnnounce_buf_fields,
	.field_count = 3,
};

static const ingot_step IngotServerAnnounce_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct IngotServerAnnounce_frame, servername)},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL, .width = 4,
	 .peer = offsetof(struct IngotServerAnnounce_frame, level),
	 .type = &IngotServerAnnounce_buf},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct IngotServerAnnounce_frame, domain)},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct IngotServerAnnounce_frame, ttl_seconds)},
	{.op = INGOT_OP_END},
};

static const ingot_step IngotServerAnnounce_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct IngotServerAnnounce_frame, servername)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL, .width = 4,
	 .peer = offsetof(struct IngotServerAnnounce_frame, level),
	 .type = &IngotServerAnnounce_buf},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct IngotServerAnnounce_frame, domain)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct IngotServerAnnounce_frame, ttl_seconds)},
	{.op = INGOT_OP_END},
};

static const ingot_field IngotServerAnnounce_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = IngotServerAnnounce_in_field_steps},
	{.number = 3, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = IngotServerAnnounce_in_field_steps + 2},
	{.number = 4, .kind = INGOT_KIND_STRING, .steps = IngotServerAnnounce_in_field_steps + 4},
	{.number = 5, .kind = INGOT_KIND_UINT32, .steps = IngotServerAnnounce_in_field_steps + 6},
};

static const ingot_type IngotServerAnnounce_in = {
	.name = "IngotServerAnnounce_in",
	.size = sizeof(struct IngotServerAnnounce_frame),
	.align = _Alignof(struct IngotServerAnnounce_frame),
	.min_wire = 24,
	.growth = 64,
	.steps = IngotServerAnnounce_in_steps,
	.fields = IngotServerAnnounce_in_fields,
	.field_count = 4,
};

static const ingot_step IngotServerAnnounce_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct IngotServerAnnounce_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_step IngotServerAnnounce_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct IngotServerAnnounce_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_field IngotServerAnnounce_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = IngotServerAnnounce_out_field_steps},
};

static const ingot_type IngotServerAnnounce_out = {
	.name = "IngotServerAnnounce_out",
	.size = sizeof(struct IngotServerAnnounce_frame),
	.align = _Alignof(struct IngotServerAnnounce_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = IngotServerAnnounce_out_steps,
	.fields = IngotServerAnnounce_out_fields,
	.field_count = 1,
};

static const ingot_step IngotServerWithdraw_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct IngotServerWithdraw_frame, servername)},
	{.op = INGOT_OP_STRING, .offset = offsetof(struct IngotServerWithdraw_frame, name)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct IngotServerWithdraw_frame, domain)},
	{.op = INGOT_OP_END},
};

static const ingot_step IngotServerWithdraw_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct IngotServerWithdraw_frame, servername)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .offset = offsetof(struct IngotServerWithdraw_frame, name)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct IngotServerWithdraw_frame, domain)},
	{.op = INGOT_OP_END},
};

static const ingot_field IngotServerWithdraw_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = IngotServerWithdraw_in_field_steps},
	{.number = 2, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = IngotServerWithdraw_in_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_STRING, .steps = IngotServerWithdraw_in_field_steps + 4},
};

static const ingot_type IngotServerWithdraw_in = {
	.name = "IngotServerWithdraw_in",
	.size = sizeof(struct IngotServerWithdraw_frame),
	.align = _Alignof(struct IngotServerWithdraw_frame),
	.min_wire = 12,
	.growth = 28,
	.steps = IngotServerWithdraw_in_steps,
	.fields = IngotServerWithdraw_in_fields,
	.field_count = 3,
};

static const ingot_step IngotServerWithdraw_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct IngotServerWithdraw_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_step IngotServerWithdraw_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct IngotServerWithdraw_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_field IngotServerWithdraw_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = IngotServerWithdraw_out_field_steps},
};

static const ingot_type IngotServerWithdraw_out = {
	.name = "IngotServerWithdraw_out",
	.size = sizeof(struct IngotServerWithdraw_frame),
	.align = _Alignof(struct IngotServerWithdraw_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = IngotServerWithdraw_out_steps,
	.fields = IngotServerWithdraw_out_fields,
	.field_count = 1,
};

const ingot_procedure lmserver_procedures[4] = {
	{.name = "NetServerEnum", .number = 1, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &NetServerEnum_in, .out = &NetServerEnum_out},
	{.name = "NetServerGetInfo", .number = 2, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &NetServerGetInfo_in, .out = &NetServerGetInfo_out},
	{.name = "IngotServerAnnounce", .number = 3, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &IngotServerAnnounce_in, .out = &IngotServerAnnounce_out},
	{.name = "IngotServerWithdraw", .number = 4, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &IngotServerWithdraw_in, .out = &IngotServerWithdraw_out},
};
