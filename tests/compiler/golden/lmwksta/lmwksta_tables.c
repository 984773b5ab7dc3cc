/* lmwksta_tables.c: generated from lmwksta.idl by ingotc; do not edit */
#define LMWKSTA_STUBS
#include "lmwksta.h"

#include <stddef.h>

_Static_assert(sizeof(WKSTA_INFO_100) == 32, "layout");
_Static_assert(sizeof(WKSTA_INFO_101) == 40, "layout");
_Static_assert(sizeof(WKSTA_INFO_102) == 48, "layout");
_Static_assert(sizeof(WKSTA_INFO) == 48, "layout");
_Static_assert(sizeof(WKSTA_USER_INFO_0) == 8, "layout");
_Static_assert(sizeof(WKSTA_USER_INFO_1) == 32, "layout");
_Static_assert(sizeof(WKSTA_USER_INFO) == 32, "layout");
_Static_assert(sizeof(struct NetWkstaGetInfo_frame) == 32, "layout");
_Static_assert(sizeof(struct NetWkstaUserEnum_frame) == 56, "layout");

static const ingot_step WKSTA_INFO_100_steps[] = {
	{.op = INGOT_OP_W32, .gap = 4, .n = 1,
	 .offset = offsetof(WKSTA_INFO_100, wki100_platform_id)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_INFO_100, wki100_computername)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_INFO_100, wki100_langroup)},
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(WKSTA_INFO_100, wki100_ver_major)},
	{.op = INGOT_OP_END},
};

static const ingot_step WKSTA_INFO_100_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(WKSTA_INFO_100, wki100_platform_id)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_INFO_100, wki100_computername)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_INFO_100, wki100_langroup)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(WKSTA_INFO_100, wki100_ver_major)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(WKSTA_INFO_100, wki100_ver_minor)},
	{.op = INGOT_OP_END},
};

static const ingot_field WKSTA_INFO_100_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = WKSTA_INFO_100_field_steps},
	{.number = 2, .kind = INGOT_KIND_STRING, .steps = WKSTA_INFO_100_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_STRING, .steps = WKSTA_INFO_100_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_UINT32, .steps = WKSTA_INFO_100_field_steps + 6},
	{.number = 5, .kind = INGOT_KIND_UINT32, .steps = WKSTA_INFO_100_field_steps + 8},
};

const ingot_type ingot_type_WKSTA_INFO_100 = {
	.name = "WKSTA_INFO_100",
	.size = sizeof(WKSTA_INFO_100),
	.align = _Alignof(WKSTA_INFO_100),
	.min_wire = 20,
	.growth = 28,
	.steps = WKSTA_INFO_100_steps,
	.fields = WKSTA_INFO_100_fields,
	.field_count = 5,
	.memo = &(ingot_memo){.of = &ingot_type_WKSTA_INFO_100},
};

static const ingot_step WKSTA_INFO_101_steps[] = {
	{.op = INGOT_OP_W32, .gap = 4, .n = 1,
	 .offset = offsetof(WKSTA_INFO_101, wki101_platform_id)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_INFO_101, wki101_computername)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_INFO_101, wki101_langroup)},
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(WKSTA_INFO_101, wki101_ver_major)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_INFO_101, wki101_lanroot)},
	{.op = INGOT_OP_END},
};

static const ingot_step WKSTA_INFO_101_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(WKSTA_INFO_101, wki101_platform_id)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_INFO_101, wki101_computername)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_INFO_101, wki101_langroup)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(WKSTA_INFO_101, wki101_ver_major)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(WKSTA_INFO_101, wki101_ver_minor)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_INFO_101, wki101_lanroot)},
	{.op = INGOT_OP_END},
};

static const ingot_field WKSTA_INFO_101_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = WKSTA_INFO_101_field_steps},
	{.number = 2, .kind = INGOT_KIND_STRING, .steps = WKSTA_INFO_101_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_STRING, .steps = WKSTA_INFO_101_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_UINT32, .steps = WKSTA_INFO_101_field_steps + 6},
	{.number = 5, .kind = INGOT_KIND_UINT32, .steps = WKSTA_INFO_101_field_steps + 8},
	{.number = 6, .kind = INGOT_KIND_STRING, .steps = WKSTA_INFO_101_field_steps + 10},
};

const ingot_type ingot_type_WKSTA_INFO_101 = {
	.name = "WKSTA_INFO_101",
	.size = sizeof(WKSTA_INFO_101),
	.align = _Alignof(WKSTA_INFO_101),
	.min_wire = 24,
	.growth = 28,
	.steps = WKSTA_INFO_101_steps,
	.fields = WKSTA_INFO_101_fields,
	.field_count = 6,
	.memo = &(ingot_memo){.of = &ingot_type_WKSTA_INFO_101},
};

static const ingot_step WKSTA_INFO_102_steps[] = {
	{.op = INGOT_OP_W32, .gap = 4, .n = 1,
	 .offset = offsetof(WKSTA_INFO_102, wki102_platform_id)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_INFO_102, wki102_computername)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_INFO_102, wki102_langroup)},
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(WKSTA_INFO_102, wki102_ver_major)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_INFO_102, wki102_lanroot)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1,
	 .offset = offsetof(WKSTA_INFO_102, wki102_logged_on_users)},
	{.op = INGOT_OP_END},
};

static const ingot_step WKSTA_INFO_102_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(WKSTA_INFO_102, wki102_platform_id)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_INFO_102, wki102_computername)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_INFO_102, wki102_langroup)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(WKSTA_INFO_102, wki102_ver_major)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(WKSTA_INFO_102, wki102_ver_minor)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_INFO_102, wki102_lanroot)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(WKSTA_INFO_102, wki102_logged_on_users)},
	{.op = INGOT_OP_END},
};

static const ingot_field WKSTA_INFO_102_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = WKSTA_INFO_102_field_steps},
	{.number = 2, .kind = INGOT_KIND_STRING, .steps = WKSTA_INFO_102_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_STRING, .steps = WKSTA_INFO_102_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_UINT32, .steps = WKSTA_INFO_102_field_steps + 6},
	{.number = 5, .kind = INGOT_KIND_UINT32, .steps = WKSTA_INFO_102_field_steps + 8},
	{.number = 6, .kind = INGOT_KIND_STRING, .steps = WKSTA_INFO_102_field_steps + 10},
	{.number = 7, .kind = INGOT_KIND_UINT32, .steps = WKSTA_INFO_102_field_steps + 12},
};

const ingot_type ingot_type_WKSTA_INFO_102 = {
	.name = "WKSTA_INFO_102",
	.size = sizeof(WKSTA_INFO_102),
	.align = _Alignof(WKSTA_INFO_102),
	.min_wire = 28,
	.growth = 28,
	.steps = WKSTA_INFO_102_steps,
	.fields = WKSTA_INFO_102_fields,
	.field_count = 7,
	.memo = &(ingot_memo){.of = &ingot_type_WKSTA_INFO_102},
};

static const ingot_arm WKSTA_INFO_arms[] = {
	{.low = 100, .high = 100, .type = &ingot_type_WKSTA_INFO_100, .number = 2},
	{.low = 101, .high = 101, .type = &ingot_type_WKSTA_INFO_101, .number = 3},
	{.low = 102, .high = 102, .type = &ingot_type_WKSTA_INFO_102, .number = 4},
};

static const ingot_step WKSTA_INFO_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(WKSTA_INFO, info100),
	 .type = &ingot_type_WKSTA_INFO_100},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(WKSTA_INFO, info101),
	 .type = &ingot_type_WKSTA_INFO_101},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(WKSTA_INFO, info102),
	 .type = &ingot_type_WKSTA_INFO_102},
	{.op = INGOT_OP_END},
};

static const ingot_field WKSTA_INFO_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = WKSTA_INFO_field_steps},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = WKSTA_INFO_field_steps + 2},
	{.number = 4, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = WKSTA_INFO_field_steps + 4},
};

const ingot_type ingot_type_WKSTA_INFO = {
	.name = "WKSTA_INFO",
	.size = sizeof(WKSTA_INFO),
	.align = _Alignof(WKSTA_INFO),
	.min_wire = 24,
	.growth = 32,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 3,
	.arms = WKSTA_INFO_arms,
	.fields = WKSTA_INFO_fields,
	.field_count = 4,
};

static const ingot_step WKSTA_USER_INFO_0_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_USER_INFO_0, wkui0_username)},
	{.op = INGOT_OP_END},
};

static const ingot_step WKSTA_USER_INFO_0_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_USER_INFO_0, wkui0_username)},
	{.op = INGOT_OP_END},
};

static const ingot_field WKSTA_USER_INFO_0_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = WKSTA_USER_INFO_0_field_steps},
};

const ingot_type ingot_type_WKSTA_USER_INFO_0 = {
	.name = "WKSTA_USER_INFO_0",
	.size = sizeof(WKSTA_USER_INFO_0),
	.align = _Alignof(WKSTA_USER_INFO_0),
	.min_wire = 4,
	.growth = 32,
	.steps = WKSTA_USER_INFO_0_steps,
	.fields = WKSTA_USER_INFO_0_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_WKSTA_USER_INFO_0},
};

static const ingot_step WKSTA_USER_INFO_1_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_USER_INFO_1, wkui1_username)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_USER_INFO_1, wkui1_logon_domain)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_USER_INFO_1, wkui1_oth_domains)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_USER_INFO_1, wkui1_logon_server)},
	{.op = INGOT_OP_END},
};

static const ingot_step WKSTA_USER_INFO_1_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_USER_INFO_1, wkui1_username)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_USER_INFO_1, wkui1_logon_domain)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_USER_INFO_1, wkui1_oth_domains)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_USER_INFO_1, wkui1_logon_server)},
	{.op = INGOT_OP_END},
};

static const ingot_field WKSTA_USER_INFO_1_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = WKSTA_USER_INFO_1_field_steps},
	{.number = 2, .kind = INGOT_KIND_STRING, .steps = WKSTA_USER_INFO_1_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_STRING, .steps = WKSTA_USER_INFO_1_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_STRING, .steps = WKSTA_USER_INFO_1_field_steps + 6},
};

const ingot_type ingot_type_WKSTA_USER_INFO_1 = {
	.name = "WKSTA_USER_INFO_1",
	.size = sizeof(WKSTA_USER_INFO_1),
	.align = _Alignof(WKSTA_USER_INFO_1),
	.min_wire = 16,
	.growth = 32,
	.steps = WKSTA_USER_INFO_1_steps,
	.fields = WKSTA_USER_INFO_1_fields,
	.field_count = 4,
	.memo = &(ingot_memo){.of = &ingot_type_WKSTA_USER_INFO_1},
};

static const ingot_arm WKSTA_USER_INFO_arms[] = {
	{.low = 0, .high = 0, .type = &ingot_type_WKSTA_USER_INFO_0, .number = 2},
	{.low = 1, .high = 1, .type = &ingot_type_WKSTA_USER_INFO_1, .number = 3},
};

static const ingot_step WKSTA_USER_INFO_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(WKSTA_USER_INFO, info0),
	 .type = &ingot_type_WKSTA_USER_INFO_0},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(WKSTA_USER_INFO, info1),
	 .type = &ingot_type_WKSTA_USER_INFO_1},
	{.op = INGOT_OP_END},
};

static const ingot_field WKSTA_USER_INFO_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = WKSTA_USER_INFO_field_steps},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = WKSTA_USER_INFO_field_steps + 2},
};

const ingot_type ingot_type_WKSTA_USER_INFO = {
	.name = "WKSTA_USER_INFO",
	.size = sizeof(WKSTA_USER_INFO),
	.align = _Alignof(WKSTA_USER_INFO),
	.min_wire = 8,
	.growth = 64,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 2,
	.arms = WKSTA_USER_INFO_arms,
	.fields = WKSTA_USER_INFO_fields,
	.field_count = 3,
};

static const ingot_step NetWkstaGetInfo_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetWkstaGetInfo_frame, servername)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetWkstaGetInfo_frame, level)},
	{.op = INGOT_OP_END},
};

static const ingot_step NetWkstaGetInfo_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetWkstaGetInfo_frame, servername)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetWkstaGetInfo_frame, level)},
	{.op = INGOT_OP_END},
};

static const ingot_field NetWkstaGetInfo_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = NetWkstaGetInfo_in_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = NetWkstaGetInfo_in_field_steps + 2},
};

static const ingot_type NetWkstaGetInfo_in = {
	.name = "NetWkstaGetInfo_in",
	.size = sizeof(struct NetWkstaGetInfo_frame),
	.align = _Alignof(struct NetWkstaGetInfo_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = NetWkstaGetInfo_in_steps,
	.fields = NetWkstaGetInfo_in_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &NetWkstaGetInfo_in},
};

static const ingot_step NetWkstaGetInfo_bufptr_100_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetWkstaGetInfo_frame, bufptr),
	 .type = &ingot_type_WKSTA_INFO_100},
	{.op = INGOT_OP_END},
};

static const ingot_type NetWkstaGetInfo_bufptr_100 = {
	.name = "NetWkstaGetInfo_bufptr_100",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = NetWkstaGetInfo_bufptr_100_steps,
};

static const ingot_step NetWkstaGetInfo_bufptr_101_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetWkstaGetInfo_frame, bufptr),
	 .type = &ingot_type_WKSTA_INFO_101},
	{.op = INGOT_OP_END},
};

static const ingot_type NetWkstaGetInfo_bufptr_101 = {
	.name = "NetWkstaGetInfo_bufptr_101",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = NetWkstaGetInfo_bufptr_101_steps,
};

static const ingot_step NetWkstaGetInfo_bufptr_102_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetWkstaGetInfo_frame, bufptr),
	 .type = &ingot_type_WKSTA_INFO_102},
	{.op = INGOT_OP_END},
};

static const ingot_type NetWkstaGetInfo_bufptr_102 = {
	.name = "NetWkstaGetInfo_bufptr_102",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = NetWkstaGetInfo_bufptr_102_steps,
};

static const ingot_arm NetWkstaGetInfo_bufptr_arms[] = {
	{.low = 100, .high = 100, .type = &NetWkstaGetInfo_bufptr_100, .number = 2},
	{.low = 101, .high = 101, .type = &NetWkstaGetInfo_bufptr_101, .number = 3},
	{.low = 102, .high = 102, .type = &NetWkstaGetInfo_bufptr_102, .number = 4},
};

static const ingot_step NetWkstaGetInfo_bufptr_field_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetWkstaGetInfo_frame, bufptr),
	 .type = &ingot_type_WKSTA_INFO_100},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetWkstaGetInfo_frame, bufptr),
	 .type = &ingot_type_WKSTA_INFO_101},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetWkstaGetInfo_frame, bufptr),
	 .type = &ingot_type_WKSTA_INFO_102},
	{.op = INGOT_OP_END},
};

static const ingot_field NetWkstaGetInfo_bufptr_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetWkstaGetInfo_bufptr_field_steps},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetWkstaGetInfo_bufptr_field_steps + 3},
	{.number = 4, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetWkstaGetInfo_bufptr_field_steps + 6},
};

static const ingot_type NetWkstaGetInfo_bufptr = {
	.name = "NetWkstaGetInfo_bufptr",
	.align = 1,
	.min_wire = 8,
	.growth = 28,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 3,
	.arms = NetWkstaGetInfo_bufptr_arms,
	.fields = NetWkstaGetInfo_bufptr_fields,
	.field_count = 4,
};

static const ingot_step NetWkstaGetInfo_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetWkstaGetInfo_frame, result)},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct NetWkstaGetInfo_frame, level), .type = &NetWkstaGetInfo_bufptr},
	{.op = INGOT_OP_END},
};

static const ingot_step NetWkstaGetInfo_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetWkstaGetInfo_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct NetWkstaGetInfo_frame, level), .type = &NetWkstaGetInfo_bufptr},
	{.op = INGOT_OP_END},
};

static const ingot_field NetWkstaGetInfo_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = NetWkstaGetInfo_out_field_steps},
	{.number = 4, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetWkstaGetInfo_out_field_steps + 2},
};

static const ingot_type NetWkstaGetInfo_out = {
	.name = "NetWkstaGetInfo_out",
	.size = sizeof(struct NetWkstaGetInfo_frame),
	.align = _Alignof(struct NetWkstaGetInfo_frame),
	.min_wire = 12,
	.growth = 28,
	.steps = NetWkstaGetInfo_out_steps,
	.fields = NetWkstaGetInfo_out_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &NetWkstaGetInfo_out},
};

static const ingot_step NetWkstaUserEnum_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetWkstaUserEnum_frame, servername)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetWkstaUserEnum_frame, level)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetWkstaUserEnum_frame, prefmaxlen)},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetWkstaUserEnum_frame, resumehandle),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_step NetWkstaUserEnum_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetWkstaUserEnum_frame, servername)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetWkstaUserEnum_frame, level)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetWkstaUserEnum_frame, prefmaxlen)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetWkstaUserEnum_frame, resumehandle),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_field NetWkstaUserEnum_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = NetWkstaUserEnum_in_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = NetWkstaUserEnum_in_field_steps + 2},
	{.number = 4, .kind = INGOT_KIND_UINT32, .steps = NetWkstaUserEnum_in_field_steps + 4},
	{.number = 7, .kind = INGOT_KIND_UINT32, .steps = NetWkstaUserEnum_in_field_steps + 6},
};

static const ingot_type NetWkstaUserEnum_in = {
	.name = "NetWkstaUserEnum_in",
	.size = sizeof(struct NetWkstaUserEnum_frame),
	.align = _Alignof(struct NetWkstaUserEnum_frame),
	.min_wire = 16,
	.growth = 28,
	.steps = NetWkstaUserEnum_in_steps,
	.fields = NetWkstaUserEnum_in_fields,
	.field_count = 4,
	.memo = &(ingot_memo){.of = &NetWkstaUserEnum_in},
};

static const ingot_step NetWkstaUserEnum_bufptr_0_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4,
	 .offset = offsetof(struct NetWkstaUserEnum_frame, bufptr),
	 .peer = offsetof(struct NetWkstaUserEnum_frame, entriesread),
	 .type = &ingot_type_WKSTA_USER_INFO_0},
	{.op = INGOT_OP_END},
};

static const ingot_type NetWkstaUserEnum_bufptr_0 = {
	.name = "NetWkstaUserEnum_bufptr_0",
	.align = 1,
	.min_wire = 4,
	.growth = 32,
	.steps = NetWkstaUserEnum_bufptr_0_steps,
};

static const ingot_step NetWkstaUserEnum_bufptr_1_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4,
	 .offset = offsetof(struct NetWkstaUserEnum_frame, bufptr),
	 .peer = offsetof(struct NetWkstaUserEnum_frame, entriesread),
	 .type = &ingot_type_WKSTA_USER_INFO_1},
	{.op = INGOT_OP_END},
};

static const ingot_type NetWkstaUserEnum_bufptr_1 = {
	.name = "NetWkstaUserEnum_bufptr_1",
	.align = 1,
	.min_wire = 4,
	.growth = 32,
	.steps = NetWkstaUserEnum_bufptr_1_steps,
};

static const ingot_arm NetWkstaUserEnum_bufptr_arms[] = {
	{.low = 0, .high = 0, .type = &NetWkstaUserEnum_bufptr_0, .number = 2},
	{.low = 1, .high = 1, .type = &NetWkstaUserEnum_bufptr_1, .number = 3},
};

static const ingot_step NetWkstaUserEnum_bufptr_field_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4,
	 .offset = offsetof(struct NetWkstaUserEnum_frame, bufptr),
	 .peer = offsetof(struct NetWkstaUserEnum_frame, entriesread),
	 .type = &ingot_type_WKSTA_USER_INFO_0},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4,
	 .offset = offsetof(struct NetWkstaUserEnum_frame, bufptr),
	 .peer = offsetof(struct NetWkstaUserEnum_frame, entriesread),
	 .type = &ingot_type_WKSTA_USER_INFO_1},
	{.op = INGOT_OP_END},
};

static const ingot_field NetWkstaUserEnum_bufptr_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetWkstaUserEnum_bufptr_field_steps},
	{.number = 3, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetWkstaUserEnum_bufptr_field_steps + 3},
};

static const ingot_type NetWkstaUserEnum_bufptr = {
	.name = "NetWkstaUserEnum_bufptr",
	.align = 1,
	.min_wire = 8,
	.growth = 32,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 2,
	.arms = NetWkstaUserEnum_bufptr_arms,
	.fields = NetWkstaUserEnum_bufptr_fields,
	.field_count = 3,
};

static const ingot_step NetWkstaUserEnum_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetWkstaUserEnum_frame, result)},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct NetWkstaUserEnum_frame, level), .type = &NetWkstaUserEnum_bufptr},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetWkstaUserEnum_frame, totalentries)},
	{.op = INGOT_OP_INPLACE, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetWkstaUserEnum_frame, resumehandle),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_step NetWkstaUserEnum_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetWkstaUserEnum_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct NetWkstaUserEnum_frame, level), .type = &NetWkstaUserEnum_bufptr},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetWkstaUserEnum_frame, totalentries)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_INPLACE, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetWkstaUserEnum_frame, resumehandle),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_field NetWkstaUserEnum_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = NetWkstaUserEnum_out_field_steps},
	{.number = 4, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetWkstaUserEnum_out_field_steps + 2},
	{.number = 7, .kind = INGOT_KIND_UINT32, .steps = NetWkstaUserEnum_out_field_steps + 4},
	{.number = 8, .kind = INGOT_KIND_UINT32, .steps = NetWkstaUserEnum_out_field_steps + 6},
};

static const ingot_type NetWkstaUserEnum_out = {
	.name = "NetWkstaUserEnum_out",
	.size = sizeof(struct NetWkstaUserEnum_frame),
	.align = _Alignof(struct NetWkstaUserEnum_frame),
	.min_wire = 20,
	.growth = 32,
	.steps = NetWkstaUserEnum_out_steps,
	.fields = NetWkstaUserEnum_out_fields,
	.field_count = 4,
	.memo = &(ingot_memo){.of = &NetWkstaUserEnum_out},
};

const ingot_procedure lmwksta_procedures[2] = {
	{.name = "NetWkstaGetInfo", .number = 1, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &NetWkstaGetInfo_in, .out = &NetWkstaGetInfo_out},
	{.name = "NetWkstaUserEnum", .number = 2, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &NetWkstaUserEnum_in, .out = &NetWkstaUserEnum_out},
};
