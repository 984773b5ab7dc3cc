/* srvs_tables.c: generated from srvs.idl by ingotc; do not edit */
#define SRVS_STUBS
#include "srvs.h"

#include <stddef.h>

_Static_assert(sizeof(SHARE_INFO_0) == 8, "layout");
_Static_assert(sizeof(SHARE_INFO_0_CONTAINER) == 16, "layout");
_Static_assert(sizeof(SHARE_INFO_1) == 24, "layout");
_Static_assert(sizeof(SHARE_INFO_1_CONTAINER) == 16, "layout");
_Static_assert(sizeof(SHARE_INFO_502_I) == 72, "layout");
_Static_assert(sizeof(SHARE_INFO_502_CONTAINER) == 16, "layout");
_Static_assert(sizeof(SHARE_ENUM_UNION) == 8, "layout");
_Static_assert(sizeof(SHARE_ENUM_STRUCT) == 16, "layout");
_Static_assert(sizeof(SHARE_INFO) == 8, "layout");
_Static_assert(sizeof(SERVER_INFO) == 8, "layout");
_Static_assert(sizeof(DISK_INFO) == 6, "layout");
_Static_assert(sizeof(DISK_ENUM_CONTAINER) == 16, "layout");
_Static_assert(sizeof(TIME_OF_DAY_INFO) == 48, "layout");
_Static_assert(sizeof(SERVER_TRANSPORT_INFO_3) == 312, "layout");
_Static_assert(sizeof(TRANSPORT_INFO) == 312, "layout");
_Static_assert(sizeof(SERVER_ALIAS_INFO_0) == 24, "layout");
_Static_assert(sizeof(SERVER_ALIAS_INFO_0_CONTAINER) == 16, "layout");
_Static_assert(sizeof(union SERVER_ALIAS_ENUM_UNION) == 8, "layout");
_Static_assert(sizeof(SERVER_ALIAS_ENUM_STRUCT) == 16, "layout");
_Static_assert(sizeof(ADT_SECURITY_DESCRIPTOR) == 16, "layout");
_Static_assert(sizeof(NET_DFS_ENTRY_ID) == 24, "layout");
_Static_assert(sizeof(NET_DFS_ENTRY_ID_CONTAINER) == 16, "layout");
_Static_assert(sizeof(DFS_SITENAME_INFO) == 16, "layout");
_Static_assert(sizeof(DFS_SITELIST_INFO) == 24, "layout");
_Static_assert(sizeof(struct NetrShareAdd_frame) == 40, "layout");
_Static_assert(sizeof(struct NetrShareEnum_frame) == 48, "layout");
_Static_assert(sizeof(struct NetrShareGetInfo_frame) == 40, "layout");
_Static_assert(sizeof(struct NetrServerGetInfo_frame) == 32, "layout");
_Static_assert(sizeof(struct NetrServerDiskEnum_frame) == 56, "layout");
_Static_assert(sizeof(struct NetrRemoteTOD_frame) == 24, "layout");
_Static_assert(sizeof(struct NetrTransports_frame) == 32, "layout");
_Static_assert(sizeof(struct NetprPathCanonicalize_frame) == 64, "layout");
_Static_assert(sizeof(struct NetprPathCompare_frame) == 40, "layout");
_Static_assert(sizeof(struct NetprNameCanonicalize_frame) == 48, "layout");
_Static_assert(sizeof(struct NetrpGetFileSecurity_frame) == 48, "layout");
_Static_assert(sizeof(struct NetrServerTransportAddEx_frame) == 32, "layout");
_Static_assert(sizeof(struct NetrDfsCreateLocalPartition_frame) == 64, "layout");
_Static_assert(sizeof(struct NetrDfsManagerReportSiteInfo_frame) == 32, "layout");
_Static_assert(sizeof(struct NetrServerAliasEnum_frame) == 48, "layout");

static const ingot_step SHARE_INFO_0_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_INFO_0, shi0_netname)},
	{.op = INGOT_OP_END},
};

static const ingot_step SHARE_INFO_0_field_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_INFO_0, shi0_netname)},
	{.op = INGOT_OP_END},
};

static const ingot_field SHARE_INFO_0_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = SHARE_INFO_0_field_steps},
};

const ingot_type ingot_type_SHARE_INFO_0 = {
	.name = "SHARE_INFO_0",
	.size = sizeof(SHARE_INFO_0),
	.align = _Alignof(SHARE_INFO_0),
	.min_wire = 4,
	.growth = 32,
	.steps = SHARE_INFO_0_steps,
	.fields = SHARE_INFO_0_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_SHARE_INFO_0},
};

static const ingot_step SHARE_INFO_0_CONTAINER_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(SHARE_INFO_0_CONTAINER, EntriesRead) + 4},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(SHARE_INFO_0_CONTAINER, Buffer),
	 .peer = offsetof(SHARE_INFO_0_CONTAINER, EntriesRead), .type = &ingot_type_SHARE_INFO_0},
	{.op = INGOT_OP_END},
};

static const ingot_step SHARE_INFO_0_CONTAINER_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(SHARE_INFO_0_CONTAINER, Buffer),
	 .peer = offsetof(SHARE_INFO_0_CONTAINER, EntriesRead), .type = &ingot_type_SHARE_INFO_0},
	{.op = INGOT_OP_END},
};

static const ingot_field SHARE_INFO_0_CONTAINER_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = SHARE_INFO_0_CONTAINER_field_steps},
};

const ingot_type ingot_type_SHARE_INFO_0_CONTAINER = {
	.name = "SHARE_INFO_0_CONTAINER",
	.size = sizeof(SHARE_INFO_0_CONTAINER),
	.align = _Alignof(SHARE_INFO_0_CONTAINER),
	.min_wire = 4,
	.growth = 92,
	.steps = SHARE_INFO_0_CONTAINER_steps,
	.fields = SHARE_INFO_0_CONTAINER_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_SHARE_INFO_0_CONTAINER},
};

static const ingot_step SHARE_INFO_1_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_INFO_1, shi1_netname)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(SHARE_INFO_1, shi1_type)},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_INFO_1, shi1_remark)},
	{.op = INGOT_OP_END},
};

static const ingot_step SHARE_INFO_1_field_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_INFO_1, shi1_netname)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SHARE_INFO_1, shi1_type)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_INFO_1, shi1_remark)},
	{.op = INGOT_OP_END},
};

static const ingot_field SHARE_INFO_1_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = SHARE_INFO_1_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = SHARE_INFO_1_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_STRING, .steps = SHARE_INFO_1_field_steps + 4},
};

const ingot_type ingot_type_SHARE_INFO_1 = {
	.name = "SHARE_INFO_1",
	.size = sizeof(SHARE_INFO_1),
	.align = _Alignof(SHARE_INFO_1),
	.min_wire = 12,
	.growth = 32,
	.steps = SHARE_INFO_1_steps,
	.fields = SHARE_INFO_1_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &ingot_type_SHARE_INFO_1},
};

static const ingot_step SHARE_INFO_1_CONTAINER_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(SHARE_INFO_1_CONTAINER, EntriesRead) + 4},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(SHARE_INFO_1_CONTAINER, Buffer),
	 .peer = offsetof(SHARE_INFO_1_CONTAINER, EntriesRead), .type = &ingot_type_SHARE_INFO_1},
	{.op = INGOT_OP_END},
};

static const ingot_step SHARE_INFO_1_CONTAINER_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(SHARE_INFO_1_CONTAINER, Buffer),
	 .peer = offsetof(SHARE_INFO_1_CONTAINER, EntriesRead), .type = &ingot_type_SHARE_INFO_1},
	{.op = INGOT_OP_END},
};

static const ingot_field SHARE_INFO_1_CONTAINER_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = SHARE_INFO_1_CONTAINER_field_steps},
};

const ingot_type ingot_type_SHARE_INFO_1_CONTAINER = {
	.name = "SHARE_INFO_1_CONTAINER",
	.size = sizeof(SHARE_INFO_1_CONTAINER),
	.align = _Alignof(SHARE_INFO_1_CONTAINER),
	.min_wire = 4,
	.growth = 92,
	.steps = SHARE_INFO_1_CONTAINER_steps,
	.fields = SHARE_INFO_1_CONTAINER_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_SHARE_INFO_1_CONTAINER},
};

static const ingot_step SHARE_INFO_502_I_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(SHARE_INFO_502_I, shi502_reserved) + 4},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_INFO_502_I, shi502_netname)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(SHARE_INFO_502_I, shi502_type)},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_INFO_502_I, shi502_remark)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 3,
	 .offset = offsetof(SHARE_INFO_502_I, shi502_permissions)},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_INFO_502_I, shi502_path)},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_INFO_502_I, shi502_passwd)},
	{.op = INGOT_OP_ARRAY, .width = 4,
	 .offset = offsetof(SHARE_INFO_502_I, shi502_security_descriptor),
	 .peer = offsetof(SHARE_INFO_502_I, shi502_reserved), .type = &ingot_type_uint8},
	{.op = INGOT_OP_END},
};

static const ingot_step SHARE_INFO_502_I_field_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_INFO_502_I, shi502_netname)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SHARE_INFO_502_I, shi502_type)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_INFO_502_I, shi502_remark)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SHARE_INFO_502_I, shi502_permissions)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SHARE_INFO_502_I, shi502_max_uses)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SHARE_INFO_502_I, shi502_current_uses)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_INFO_502_I, shi502_path)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_INFO_502_I, shi502_passwd)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .width = 4,
	 .offset = offsetof(SHARE_INFO_502_I, shi502_security_descriptor),
	 .peer = offsetof(SHARE_INFO_502_I, shi502_reserved), .type = &ingot_type_uint8},
	{.op = INGOT_OP_END},
};

static const ingot_field SHARE_INFO_502_I_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = SHARE_INFO_502_I_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = SHARE_INFO_502_I_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_STRING, .steps = SHARE_INFO_502_I_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_UINT32, .steps = SHARE_INFO_502_I_field_steps + 6},
	{.number = 5, .kind = INGOT_KIND_UINT32, .steps = SHARE_INFO_502_I_field_steps + 8},
	{.number = 6, .kind = INGOT_KIND_UINT32, .steps = SHARE_INFO_502_I_field_steps + 10},
	{.number = 7, .kind = INGOT_KIND_STRING, .steps = SHARE_INFO_502_I_field_steps + 12},
	{.number = 8, .kind = INGOT_KIND_STRING, .steps = SHARE_INFO_502_I_field_steps + 14},
	{.number = 10, .kind = INGOT_KIND_BYTES, .steps = SHARE_INFO_502_I_field_steps + 16},
};

const ingot_type ingot_type_SHARE_INFO_502_I = {
	.name = "SHARE_INFO_502_I",
	.size = sizeof(SHARE_INFO_502_I),
	.align = _Alignof(SHARE_INFO_502_I),
	.min_wire = 36,
	.growth = 32,
	.steps = SHARE_INFO_502_I_steps,
	.fields = SHARE_INFO_502_I_fields,
	.field_count = 9,
	.memo = &(ingot_memo){.of = &ingot_type_SHARE_INFO_502_I},
};

static const ingot_step SHARE_INFO_502_CONTAINER_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(SHARE_INFO_502_CONTAINER, EntriesRead) + 4},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(SHARE_INFO_502_CONTAINER, Buffer),
	 .peer = offsetof(SHARE_INFO_502_CONTAINER, EntriesRead),
	 .type = &ingot_type_SHARE_INFO_502_I},
	{.op = INGOT_OP_END},
};

static const ingot_step SHARE_INFO_502_CONTAINER_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(SHARE_INFO_502_CONTAINER, Buffer),
	 .peer = offsetof(SHARE_INFO_502_CONTAINER, EntriesRead),
	 .type = &ingot_type_SHARE_INFO_502_I},
	{.op = INGOT_OP_END},
};

static const ingot_field SHARE_INFO_502_CONTAINER_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = SHARE_INFO_502_CONTAINER_field_steps},
};

const ingot_type ingot_type_SHARE_INFO_502_CONTAINER = {
	.name = "SHARE_INFO_502_CONTAINER",
	.size = sizeof(SHARE_INFO_502_CONTAINER),
	.align = _Alignof(SHARE_INFO_502_CONTAINER),
	.min_wire = 4,
	.growth = 92,
	.steps = SHARE_INFO_502_CONTAINER_steps,
	.fields = SHARE_INFO_502_CONTAINER_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_SHARE_INFO_502_CONTAINER},
};

static const ingot_step SHARE_ENUM_UNION_Level0_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_ENUM_UNION, Level0), .type = &ingot_type_SHARE_INFO_0_CONTAINER},
	{.op = INGOT_OP_END},
};

static const ingot_type SHARE_ENUM_UNION_Level0 = {
	.name = "SHARE_ENUM_UNION_Level0",
	.size = sizeof(SHARE_ENUM_UNION),
	.align = _Alignof(SHARE_ENUM_UNION),
	.min_wire = 4,
	.growth = 92,
	.steps = SHARE_ENUM_UNION_Level0_steps,
};

static const ingot_step SHARE_ENUM_UNION_Level1_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_ENUM_UNION, Level1), .type = &ingot_type_SHARE_INFO_1_CONTAINER},
	{.op = INGOT_OP_END},
};

static const ingot_type SHARE_ENUM_UNION_Level1 = {
	.name = "SHARE_ENUM_UNION_Level1",
	.size = sizeof(SHARE_ENUM_UNION),
	.align = _Alignof(SHARE_ENUM_UNION),
	.min_wire = 4,
	.growth = 92,
	.steps = SHARE_ENUM_UNION_Level1_steps,
};

static const ingot_step SHARE_ENUM_UNION_Level502_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_ENUM_UNION, Level502),
	 .type = &ingot_type_SHARE_INFO_502_CONTAINER},
	{.op = INGOT_OP_END},
};

static const ingot_type SHARE_ENUM_UNION_Level502 = {
	.name = "SHARE_ENUM_UNION_Level502",
	.size = sizeof(SHARE_ENUM_UNION),
	.align = _Alignof(SHARE_ENUM_UNION),
	.min_wire = 4,
	.growth = 92,
	.steps = SHARE_ENUM_UNION_Level502_steps,
};

static const ingot_arm SHARE_ENUM_UNION_arms[] = {
	{.low = 0, .high = 0, .type = &SHARE_ENUM_UNION_Level0, .number = 2},
	{.low = 1, .high = 1, .type = &SHARE_ENUM_UNION_Level1, .number = 3},
	{.low = 502, .high = 502, .type = &SHARE_ENUM_UNION_Level502, .number = 4},
};

static const ingot_step SHARE_ENUM_UNION_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_ENUM_UNION, Level0), .type = &ingot_type_SHARE_INFO_0_CONTAINER},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_ENUM_UNION, Level1), .type = &ingot_type_SHARE_INFO_1_CONTAINER},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_ENUM_UNION, Level502),
	 .type = &ingot_type_SHARE_INFO_502_CONTAINER},
	{.op = INGOT_OP_END},
};

static const ingot_field SHARE_ENUM_UNION_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = SHARE_ENUM_UNION_field_steps},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = SHARE_ENUM_UNION_field_steps + 2},
	{.number = 4, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = SHARE_ENUM_UNION_field_steps + 4},
};

const ingot_type ingot_type_SHARE_ENUM_UNION = {
	.name = "SHARE_ENUM_UNION",
	.size = sizeof(SHARE_ENUM_UNION),
	.align = _Alignof(SHARE_ENUM_UNION),
	.min_wire = 8,
	.growth = 92,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 3,
	.arms = SHARE_ENUM_UNION_arms,
	.fields = SHARE_ENUM_UNION_fields,
	.field_count = 4,
};

static const ingot_step SHARE_ENUM_STRUCT_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(SHARE_ENUM_STRUCT, Level) + 4},
	{.op = INGOT_OP_UNION, .width = 4, .offset = offsetof(SHARE_ENUM_STRUCT, ShareInfo),
	 .peer = offsetof(SHARE_ENUM_STRUCT, Level), .type = &ingot_type_SHARE_ENUM_UNION},
	{.op = INGOT_OP_END},
};

static const ingot_step SHARE_ENUM_STRUCT_field_steps[] = {
	{.op = INGOT_OP_UNION, .width = 4, .offset = offsetof(SHARE_ENUM_STRUCT, ShareInfo),
	 .peer = offsetof(SHARE_ENUM_STRUCT, Level), .type = &ingot_type_SHARE_ENUM_UNION},
	{.op = INGOT_OP_END},
};

static const ingot_field SHARE_ENUM_STRUCT_fields[] = {
	{.number = 2, .kind = INGOT_KIND_MESSAGE, .steps = SHARE_ENUM_STRUCT_field_steps},
};

const ingot_type ingot_type_SHARE_ENUM_STRUCT = {
	.name = "SHARE_ENUM_STRUCT",
	.size = sizeof(SHARE_ENUM_STRUCT),
	.align = _Alignof(SHARE_ENUM_STRUCT),
	.min_wire = 8,
	.growth = 92,
	.steps = SHARE_ENUM_STRUCT_steps,
	.fields = SHARE_ENUM_STRUCT_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_SHARE_ENUM_STRUCT},
};

static const ingot_step SHARE_INFO_ShareInfo0_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_INFO, ShareInfo0), .type = &ingot_type_SHARE_INFO_0},
	{.op = INGOT_OP_END},
};

static const ingot_type SHARE_INFO_ShareInfo0 = {
	.name = "SHARE_INFO_ShareInfo0",
	.size = sizeof(SHARE_INFO),
	.align = _Alignof(SHARE_INFO),
	.min_wire = 4,
	.growth = 60,
	.steps = SHARE_INFO_ShareInfo0_steps,
};

static const ingot_step SHARE_INFO_ShareInfo1_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_INFO, ShareInfo1), .type = &ingot_type_SHARE_INFO_1},
	{.op = INGOT_OP_END},
};

static const ingot_type SHARE_INFO_ShareInfo1 = {
	.name = "SHARE_INFO_ShareInfo1",
	.size = sizeof(SHARE_INFO),
	.align = _Alignof(SHARE_INFO),
	.min_wire = 4,
	.growth = 60,
	.steps = SHARE_INFO_ShareInfo1_steps,
};

static const ingot_step SHARE_INFO_ShareInfo502_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_INFO, ShareInfo502), .type = &ingot_type_SHARE_INFO_502_I},
	{.op = INGOT_OP_END},
};

static const ingot_type SHARE_INFO_ShareInfo502 = {
	.name = "SHARE_INFO_ShareInfo502",
	.size = sizeof(SHARE_INFO),
	.align = _Alignof(SHARE_INFO),
	.min_wire = 4,
	.growth = 60,
	.steps = SHARE_INFO_ShareInfo502_steps,
};

static const ingot_step SHARE_INFO_ShareInfo1005_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_INFO, ShareInfo1005), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type SHARE_INFO_ShareInfo1005 = {
	.name = "SHARE_INFO_ShareInfo1005",
	.size = sizeof(SHARE_INFO),
	.align = _Alignof(SHARE_INFO),
	.min_wire = 4,
	.growth = 44,
	.steps = SHARE_INFO_ShareInfo1005_steps,
};

static const ingot_arm SHARE_INFO_arms[] = {
	{.low = 0, .high = 0, .type = &SHARE_INFO_ShareInfo0, .number = 2},
	{.low = 1, .high = 1, .type = &SHARE_INFO_ShareInfo1, .number = 3},
	{.low = 502, .high = 502, .type = &SHARE_INFO_ShareInfo502, .number = 4},
	{.low = 1005, .high = 1005, .type = &SHARE_INFO_ShareInfo1005, .number = 5},
	{.low = 0, .high = 0},
};

static const ingot_step SHARE_INFO_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_INFO, ShareInfo0), .type = &ingot_type_SHARE_INFO_0},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_INFO, ShareInfo1), .type = &ingot_type_SHARE_INFO_1},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_INFO, ShareInfo502), .type = &ingot_type_SHARE_INFO_502_I},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_INFO, ShareInfo1005), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_field SHARE_INFO_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = SHARE_INFO_field_steps},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = SHARE_INFO_field_steps + 2},
	{.number = 4, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = SHARE_INFO_field_steps + 4},
	{.number = 5, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_UINT32,
	 .steps = SHARE_INFO_field_steps + 6},
};

const ingot_type ingot_type_SHARE_INFO = {
	.name = "SHARE_INFO",
	.size = sizeof(SHARE_INFO),
	.align = _Alignof(SHARE_INFO),
	.min_wire = 4,
	.growth = 60,
	.flags = INGOT_TYPE_UNION | INGOT_TYPE_DEFAULT,
	.arm_count = 5,
	.arms = SHARE_INFO_arms,
	.fields = SHARE_INFO_fields,
	.field_count = 5,
};

static const ingot_step SERVER_INFO_ServerInfo100_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_INFO, ServerInfo100), .type = &ingot_type_SERVER_INFO_100},
	{.op = INGOT_OP_END},
};

static const ingot_type SERVER_INFO_ServerInfo100 = {
	.name = "SERVER_INFO_ServerInfo100",
	.size = sizeof(SERVER_INFO),
	.align = _Alignof(SERVER_INFO),
	.min_wire = 4,
	.growth = 60,
	.steps = SERVER_INFO_ServerInfo100_steps,
};

static const ingot_step SERVER_INFO_ServerInfo101_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_INFO, ServerInfo101), .type = &ingot_type_SERVER_INFO_101},
	{.op = INGOT_OP_END},
};

static const ingot_type SERVER_INFO_ServerInfo101 = {
	.name = "SERVER_INFO_ServerInfo101",
	.size = sizeof(SERVER_INFO),
	.align = _Alignof(SERVER_INFO),
	.min_wire = 4,
	.growth = 60,
	.steps = SERVER_INFO_ServerInfo101_steps,
};

static const ingot_arm SERVER_INFO_arms[] = {
	{.low = 100, .high = 100, .type = &SERVER_INFO_ServerInfo100, .number = 2},
	{.low = 101, .high = 101, .type = &SERVER_INFO_ServerInfo101, .number = 3},
};

static const ingot_step SERVER_INFO_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_INFO, ServerInfo100), .type = &ingot_type_SERVER_INFO_100},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_INFO, ServerInfo101), .type = &ingot_type_SERVER_INFO_101},
	{.op = INGOT_OP_END},
};

static const ingot_field SERVER_INFO_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = SERVER_INFO_field_steps},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = SERVER_INFO_field_steps + 2},
};

const ingot_type ingot_type_SERVER_INFO = {
	.name = "SERVER_INFO",
	.size = sizeof(SERVER_INFO),
	.align = _Alignof(SERVER_INFO),
	.min_wire = 8,
	.growth = 60,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 2,
	.arms = SERVER_INFO_arms,
	.fields = SERVER_INFO_fields,
	.field_count = 3,
};

static const ingot_step DISK_INFO_steps[] = {
	{.op = INGOT_OP_WTEXT, .n = 3, .offset = offsetof(DISK_INFO, Disk)},
	{.op = INGOT_OP_END},
};

static const ingot_step DISK_INFO_field_steps[] = {
	{.op = INGOT_OP_WTEXT, .n = 3, .offset = offsetof(DISK_INFO, Disk)},
	{.op = INGOT_OP_END},
};

static const ingot_field DISK_INFO_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = DISK_INFO_field_steps},
};

const ingot_type ingot_type_DISK_INFO = {
	.name = "DISK_INFO",
	.size = sizeof(DISK_INFO),
	.align = _Alignof(DISK_INFO),
	.min_wire = 4,
	.growth = 28,
	.steps = DISK_INFO_steps,
	.fields = DISK_INFO_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_DISK_INFO},
};

static const ingot_step DISK_ENUM_CONTAINER_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(DISK_ENUM_CONTAINER, EntriesRead) + 4},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(DISK_ENUM_CONTAINER, Buffer),
	 .peer = offsetof(DISK_ENUM_CONTAINER, EntriesRead), .type = &ingot_type_DISK_INFO},
	{.op = INGOT_OP_END},
};

static const ingot_step DISK_ENUM_CONTAINER_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(DISK_ENUM_CONTAINER, Buffer),
	 .peer = offsetof(DISK_ENUM_CONTAINER, EntriesRead), .type = &ingot_type_DISK_INFO},
	{.op = INGOT_OP_END},
};

static const ingot_field DISK_ENUM_CONTAINER_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = DISK_ENUM_CONTAINER_field_steps},
};

const ingot_type ingot_type_DISK_ENUM_CONTAINER = {
	.name = "DISK_ENUM_CONTAINER",
	.size = sizeof(DISK_ENUM_CONTAINER),
	.align = _Alignof(DISK_ENUM_CONTAINER),
	.min_wire = 4,
	.growth = 68,
	.steps = DISK_ENUM_CONTAINER_steps,
	.fields = DISK_ENUM_CONTAINER_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_DISK_ENUM_CONTAINER},
};

static const ingot_step TIME_OF_DAY_INFO_steps[] = {
	{.op = INGOT_OP_W32, .n = 12, .offset = offsetof(TIME_OF_DAY_INFO, tod_elapsedt)},
	{.op = INGOT_OP_END},
};

static const ingot_step TIME_OF_DAY_INFO_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(TIME_OF_DAY_INFO, tod_elapsedt)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(TIME_OF_DAY_INFO, tod_msecs)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(TIME_OF_DAY_INFO, tod_hours)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(TIME_OF_DAY_INFO, tod_mins)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(TIME_OF_DAY_INFO, tod_secs)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(TIME_OF_DAY_INFO, tod_hunds)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(TIME_OF_DAY_INFO, tod_timezone)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(TIME_OF_DAY_INFO, tod_tinterval)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(TIME_OF_DAY_INFO, tod_day)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(TIME_OF_DAY_INFO, tod_month)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(TIME_OF_DAY_INFO, tod_year)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(TIME_OF_DAY_INFO, tod_weekday)},
	{.op = INGOT_OP_END},
};

static const ingot_field TIME_OF_DAY_INFO_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = TIME_OF_DAY_INFO_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = TIME_OF_DAY_INFO_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_UINT32, .steps = TIME_OF_DAY_INFO_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_UINT32, .steps = TIME_OF_DAY_INFO_field_steps + 6},
	{.number = 5, .kind = INGOT_KIND_UINT32, .steps = TIME_OF_DAY_INFO_field_steps + 8},
	{.number = 6, .kind = INGOT_KIND_UINT32, .steps = TIME_OF_DAY_INFO_field_steps + 10},
	{.number = 7, .kind = INGOT_KIND_INT32, .steps = TIME_OF_DAY_INFO_field_steps + 12},
	{.number = 8, .kind = INGOT_KIND_UINT32, .steps = TIME_OF_DAY_INFO_field_steps + 14},
	{.number = 9, .kind = INGOT_KIND_UINT32, .steps = TIME_OF_DAY_INFO_field_steps + 16},
	{.number = 10, .kind = INGOT_KIND_UINT32, .steps = TIME_OF_DAY_INFO_field_steps + 18},
	{.number = 11, .kind = INGOT_KIND_UINT32, .steps = TIME_OF_DAY_INFO_field_steps + 20},
	{.number = 12, .kind = INGOT_KIND_UINT32, .steps = TIME_OF_DAY_INFO_field_steps + 22},
};

const ingot_type ingot_type_TIME_OF_DAY_INFO = {
	.name = "TIME_OF_DAY_INFO",
	.size = sizeof(TIME_OF_DAY_INFO),
	.align = _Alignof(TIME_OF_DAY_INFO),
	.min_wire = 48,
	.growth = 28,
	.steps = TIME_OF_DAY_INFO_steps,
	.fields = TIME_OF_DAY_INFO_fields,
	.field_count = 12,
	.memo = &(ingot_memo){.of = &ingot_type_TIME_OF_DAY_INFO},
};

static const ingot_step SERVER_TRANSPORT_INFO_3_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4,
	 .offset = offsetof(SERVER_TRANSPORT_INFO_3, svti3_transportaddresslength) + 4},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1,
	 .offset = offsetof(SERVER_TRANSPORT_INFO_3, svti3_numberofvcs)},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_TRANSPORT_INFO_3, svti3_transportname)},
	{.op = INGOT_OP_ARRAY, .width = 4,
	 .offset = offsetof(SERVER_TRANSPORT_INFO_3, svti3_transportaddress),
	 .peer = offsetof(SERVER_TRANSPORT_INFO_3, svti3_transportaddresslength),
	 .type = &ingot_type_uint8},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_TRANSPORT_INFO_3, svti3_networkaddress)},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_TRANSPORT_INFO_3, svti3_domain)},
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(SERVER_TRANSPORT_INFO_3, svti3_flags)},
	{.op = INGOT_OP_W8, .n = 256, .offset = offsetof(SERVER_TRANSPORT_INFO_3, svti3_password)},
	{.op = INGOT_OP_END},
};

static const ingot_step SERVER_TRANSPORT_INFO_3_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(SERVER_TRANSPORT_INFO_3, svti3_numberofvcs)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_TRANSPORT_INFO_3, svti3_transportname)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .width = 4,
	 .offset = offsetof(SERVER_TRANSPORT_INFO_3, svti3_transportaddress),
	 .peer = offsetof(SERVER_TRANSPORT_INFO_3, svti3_transportaddresslength),
	 .type = &ingot_type_uint8},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_TRANSPORT_INFO_3, svti3_networkaddress)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_TRANSPORT_INFO_3, svti3_domain)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SERVER_TRANSPORT_INFO_3, svti3_flags)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(SERVER_TRANSPORT_INFO_3, svti3_passwordlength)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .n = 256, .offset = offsetof(SERVER_TRANSPORT_INFO_3, svti3_password)},
	{.op = INGOT_OP_END},
};

static const ingot_field SERVER_TRANSPORT_INFO_3_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = SERVER_TRANSPORT_INFO_3_field_steps},
	{.number = 2, .kind = INGOT_KIND_STRING, .steps = SERVER_TRANSPORT_INFO_3_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_BYTES, .steps = SERVER_TRANSPORT_INFO_3_field_steps + 4},
	{.number = 5, .kind = INGOT_KIND_STRING, .steps = SERVER_TRANSPORT_INFO_3_field_steps + 6},
	{.number = 6, .kind = INGOT_KIND_STRING, .steps = SERVER_TRANSPORT_INFO_3_field_steps + 8},
	{.number = 7, .kind = INGOT_KIND_UINT32, .steps = SERVER_TRANSPORT_INFO_3_field_steps + 10},
	{.number = 8, .kind = INGOT_KIND_UINT32, .steps = SERVER_TRANSPORT_INFO_3_field_steps + 12},
	{.number = 9, .kind = INGOT_KIND_BYTES, .steps = SERVER_TRANSPORT_INFO_3_field_steps + 14},
};

const ingot_type ingot_type_SERVER_TRANSPORT_INFO_3 = {
	.name = "SERVER_TRANSPORT_INFO_3",
	.size = sizeof(SERVER_TRANSPORT_INFO_3),
	.align = _Alignof(SERVER_TRANSPORT_INFO_3),
	.min_wire = 1052,
	.growth = 32,
	.steps = SERVER_TRANSPORT_INFO_3_steps,
	.fields = SERVER_TRANSPORT_INFO_3_fields,
	.field_count = 8,
	.memo = &(ingot_memo){.of = &ingot_type_SERVER_TRANSPORT_INFO_3},
};

static const ingot_arm TRANSPORT_INFO_arms[] = {
	{.low = 3, .high = 3, .type = &ingot_type_SERVER_TRANSPORT_INFO_3, .number = 2},
};

static const ingot_step TRANSPORT_INFO_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(TRANSPORT_INFO, Transport3),
	 .type = &ingot_type_SERVER_TRANSPORT_INFO_3},
	{.op = INGOT_OP_END},
};

static const ingot_field TRANSPORT_INFO_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = TRANSPORT_INFO_field_steps},
};

const ingot_type ingot_type_TRANSPORT_INFO = {
	.name = "TRANSPORT_INFO",
	.size = sizeof(TRANSPORT_INFO),
	.align = _Alignof(TRANSPORT_INFO),
	.min_wire = 1056,
	.growth = 32,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 1,
	.arms = TRANSPORT_INFO_arms,
	.fields = TRANSPORT_INFO_fields,
	.field_count = 2,
};

static const ingot_step SERVER_ALIAS_INFO_0_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_ALIAS_INFO_0, srvai0_alias)},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_ALIAS_INFO_0, srvai0_target)},
	{.op = INGOT_OP_W8, .gap = 3, .n = 1,
	 .offset = offsetof(SERVER_ALIAS_INFO_0, srvai0_default)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SERVER_ALIAS_INFO_0, srvai0_reserved)},
	{.op = INGOT_OP_END},
};

static const ingot_step SERVER_ALIAS_INFO_0_field_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_ALIAS_INFO_0, srvai0_alias)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_ALIAS_INFO_0, srvai0_target)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(SERVER_ALIAS_INFO_0, srvai0_default)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SERVER_ALIAS_INFO_0, srvai0_reserved)},
	{.op = INGOT_OP_END},
};

static const ingot_field SERVER_ALIAS_INFO_0_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = SERVER_ALIAS_INFO_0_field_steps},
	{.number = 2, .kind = INGOT_KIND_STRING, .steps = SERVER_ALIAS_INFO_0_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_UINT32, .steps = SERVER_ALIAS_INFO_0_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_UINT32, .steps = SERVER_ALIAS_INFO_0_field_steps + 6},
};

const ingot_type ingot_type_SERVER_ALIAS_INFO_0 = {
	.name = "SERVER_ALIAS_INFO_0",
	.size = sizeof(SERVER_ALIAS_INFO_0),
	.align = _Alignof(SERVER_ALIAS_INFO_0),
	.min_wire = 16,
	.growth = 32,
	.steps = SERVER_ALIAS_INFO_0_steps,
	.fields = SERVER_ALIAS_INFO_0_fields,
	.field_count = 4,
	.memo = &(ingot_memo){.of = &ingot_type_SERVER_ALIAS_INFO_0},
};

static const ingot_step SERVER_ALIAS_INFO_0_CONTAINER_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4,
	 .offset = offsetof(SERVER_ALIAS_INFO_0_CONTAINER, EntriesRead) + 4},
	{.op = INGOT_OP_ARRAY, .width = 4,
	 .offset = offsetof(SERVER_ALIAS_INFO_0_CONTAINER, Buffer),
	 .peer = offsetof(SERVER_ALIAS_INFO_0_CONTAINER, EntriesRead),
	 .type = &ingot_type_SERVER_ALIAS_INFO_0},
	{.op = INGOT_OP_END},
};

static const ingot_step SERVER_ALIAS_INFO_0_CONTAINER_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4,
	 .offset = offsetof(SERVER_ALIAS_INFO_0_CONTAINER, Buffer),
	 .peer = offsetof(SERVER_ALIAS_INFO_0_CONTAINER, EntriesRead),
	 .type = &ingot_type_SERVER_ALIAS_INFO_0},
	{.op = INGOT_OP_END},
};

static const ingot_field SERVER_ALIAS_INFO_0_CONTAINER_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = SERVER_ALIAS_INFO_0_CONTAINER_field_steps},
};

const ingot_type ingot_type_SERVER_ALIAS_INFO_0_CONTAINER = {
	.name = "SERVER_ALIAS_INFO_0_CONTAINER",
	.size = sizeof(SERVER_ALIAS_INFO_0_CONTAINER),
	.align = _Alignof(SERVER_ALIAS_INFO_0_CONTAINER),
	.min_wire = 4,
	.growth = 92,
	.steps = SERVER_ALIAS_INFO_0_CONTAINER_steps,
	.fields = SERVER_ALIAS_INFO_0_CONTAINER_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_SERVER_ALIAS_INFO_0_CONTAINER},
};

static const ingot_step SERVER_ALIAS_ENUM_UNION_Level0_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(union SERVER_ALIAS_ENUM_UNION, Level0),
	 .type = &ingot_type_SERVER_ALIAS_INFO_0_CONTAINER},
	{.op = INGOT_OP_END},
};

static const ingot_type SERVER_ALIAS_ENUM_UNION_Level0 = {
	.name = "SERVER_ALIAS_ENUM_UNION_Level0",
	.size = sizeof(union SERVER_ALIAS_ENUM_UNION),
	.align = _Alignof(union SERVER_ALIAS_ENUM_UNION),
	.min_wire = 4,
	.growth = 92,
	.steps = SERVER_ALIAS_ENUM_UNION_Level0_steps,
};

static const ingot_arm SERVER_ALIAS_ENUM_UNION_arms[] = {
	{.low = 0, .high = 0, .type = &SERVER_ALIAS_ENUM_UNION_Level0, .number = 2},
};

static const ingot_step SERVER_ALIAS_ENUM_UNION_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(union SERVER_ALIAS_ENUM_UNION, Level0),
	 .type = &ingot_type_SERVER_ALIAS_INFO_0_CONTAINER},
	{.op = INGOT_OP_END},
};

static const ingot_field SERVER_ALIAS_ENUM_UNION_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = SERVER_ALIAS_ENUM_UNION_field_steps},
};

const ingot_type ingot_type_SERVER_ALIAS_ENUM_UNION = {
	.name = "SERVER_ALIAS_ENUM_UNION",
	.size = sizeof(union SERVER_ALIAS_ENUM_UNION),
	.align = _Alignof(union SERVER_ALIAS_ENUM_UNION),
	.min_wire = 8,
	.growth = 92,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 1,
	.arms = SERVER_ALIAS_ENUM_UNION_arms,
	.fields = SERVER_ALIAS_ENUM_UNION_fields,
	.field_count = 2,
};

static const ingot_step SERVER_ALIAS_ENUM_STRUCT_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(SERVER_ALIAS_ENUM_STRUCT, Level) + 4},
	{.op = INGOT_OP_UNION, .width = 4,
	 .offset = offsetof(SERVER_ALIAS_ENUM_STRUCT, ServerAliasInfo),
	 .peer = offsetof(SERVER_ALIAS_ENUM_STRUCT, Level),
	 .type = &ingot_type_SERVER_ALIAS_ENUM_UNION},
	{.op = INGOT_OP_END},
};

static const ingot_step SERVER_ALIAS_ENUM_STRUCT_field_steps[] = {
	{.op = INGOT_OP_UNION, .width = 4,
	 .offset = offsetof(SERVER_ALIAS_ENUM_STRUCT, ServerAliasInfo),
	 .peer = offsetof(SERVER_ALIAS_ENUM_STRUCT, Level),
	 .type = &ingot_type_SERVER_ALIAS_ENUM_UNION},
	{.op = INGOT_OP_END},
};

static const ingot_field SERVER_ALIAS_ENUM_STRUCT_fields[] = {
	{.number = 2, .kind = INGOT_KIND_MESSAGE, .steps = SERVER_ALIAS_ENUM_STRUCT_field_steps},
};

const ingot_type ingot_type_SERVER_ALIAS_ENUM_STRUCT = {
	.name = "SERVER_ALIAS_ENUM_STRUCT",
	.size = sizeof(SERVER_ALIAS_ENUM_STRUCT),
	.align = _Alignof(SERVER_ALIAS_ENUM_STRUCT),
	.min_wire = 8,
	.growth = 92,
	.steps = SERVER_ALIAS_ENUM_STRUCT_steps,
	.fields = SERVER_ALIAS_ENUM_STRUCT_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_SERVER_ALIAS_ENUM_STRUCT},
};

static const ingot_step ADT_SECURITY_DESCRIPTOR_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(ADT_SECURITY_DESCRIPTOR, Length) + 4},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(ADT_SECURITY_DESCRIPTOR, Buffer),
	 .peer = offsetof(ADT_SECURITY_DESCRIPTOR, Length), .type = &ingot_type_uint8},
	{.op = INGOT_OP_END},
};

static const ingot_step ADT_SECURITY_DESCRIPTOR_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(ADT_SECURITY_DESCRIPTOR, Buffer),
	 .peer = offsetof(ADT_SECURITY_DESCRIPTOR, Length), .type = &ingot_type_uint8},
	{.op = INGOT_OP_END},
};

static const ingot_field ADT_SECURITY_DESCRIPTOR_fields[] = {
	{.number = 2, .kind = INGOT_KIND_BYTES, .steps = ADT_SECURITY_DESCRIPTOR_field_steps},
};

const ingot_type ingot_type_ADT_SECURITY_DESCRIPTOR = {
	.name = "ADT_SECURITY_DESCRIPTOR",
	.size = sizeof(ADT_SECURITY_DESCRIPTOR),
	.align = _Alignof(ADT_SECURITY_DESCRIPTOR),
	.min_wire = 4,
	.growth = 64,
	.steps = ADT_SECURITY_DESCRIPTOR_steps,
	.fields = ADT_SECURITY_DESCRIPTOR_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_ADT_SECURITY_DESCRIPTOR},
};

static const ingot_step NET_DFS_ENTRY_ID_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(NET_DFS_ENTRY_ID, Uid.Data1)},
	{.op = INGOT_OP_W16, .n = 2, .offset = offsetof(NET_DFS_ENTRY_ID, Uid.Data2)},
	{.op = INGOT_OP_OPAQUE, .n = 8, .offset = offsetof(NET_DFS_ENTRY_ID, Uid.Data4)},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(NET_DFS_ENTRY_ID, Prefix)},
	{.op = INGOT_OP_END},
};

static const ingot_step NET_DFS_ENTRY_ID_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(NET_DFS_ENTRY_ID, Uid),
	 .type = &ingot_type_GUID},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(NET_DFS_ENTRY_ID, Prefix)},
	{.op = INGOT_OP_END},
};

static const ingot_field NET_DFS_ENTRY_ID_fields[] = {
	{.number = 1, .kind = INGOT_KIND_MESSAGE, .steps = NET_DFS_ENTRY_ID_field_steps},
	{.number = 2, .kind = INGOT_KIND_STRING, .steps = NET_DFS_ENTRY_ID_field_steps + 2},
};

const ingot_type ingot_type_NET_DFS_ENTRY_ID = {
	.name = "NET_DFS_ENTRY_ID",
	.size = sizeof(NET_DFS_ENTRY_ID),
	.align = _Alignof(NET_DFS_ENTRY_ID),
	.min_wire = 24,
	.growth = 32,
	.steps = NET_DFS_ENTRY_ID_steps,
	.fields = NET_DFS_ENTRY_ID_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_NET_DFS_ENTRY_ID},
};

static const ingot_step NET_DFS_ENTRY_ID_CONTAINER_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(NET_DFS_ENTRY_ID_CONTAINER, Count) + 4},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(NET_DFS_ENTRY_ID_CONTAINER, Buffer),
	 .peer = offsetof(NET_DFS_ENTRY_ID_CONTAINER, Count), .type = &ingot_type_NET_DFS_ENTRY_ID},
	{.op = INGOT_OP_END},
};

static const ingot_step NET_DFS_ENTRY_ID_CONTAINER_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(NET_DFS_ENTRY_ID_CONTAINER, Buffer),
	 .peer = offsetof(NET_DFS_ENTRY_ID_CONTAINER, Count), .type = &ingot_type_NET_DFS_ENTRY_ID},
	{.op = INGOT_OP_END},
};

static const ingot_field NET_DFS_ENTRY_ID_CONTAINER_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NET_DFS_ENTRY_ID_CONTAINER_field_steps},
};

const ingot_type ingot_type_NET_DFS_ENTRY_ID_CONTAINER = {
	.name = "NET_DFS_ENTRY_ID_CONTAINER",
	.size = sizeof(NET_DFS_ENTRY_ID_CONTAINER),
	.align = _Alignof(NET_DFS_ENTRY_ID_CONTAINER),
	.min_wire = 4,
	.growth = 92,
	.steps = NET_DFS_ENTRY_ID_CONTAINER_steps,
	.fields = NET_DFS_ENTRY_ID_CONTAINER_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_NET_DFS_ENTRY_ID_CONTAINER},
};

static const ingot_step DFS_SITENAME_INFO_steps[] = {
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(DFS_SITENAME_INFO, SiteFlags)},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(DFS_SITENAME_INFO, SiteName)},
	{.op = INGOT_OP_END},
};

static const ingot_step DFS_SITENAME_INFO_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(DFS_SITENAME_INFO, SiteFlags)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(DFS_SITENAME_INFO, SiteName)},
	{.op = INGOT_OP_END},
};

static const ingot_field DFS_SITENAME_INFO_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = DFS_SITENAME_INFO_field_steps},
	{.number = 2, .kind = INGOT_KIND_STRING, .steps = DFS_SITENAME_INFO_field_steps + 2},
};

const ingot_type ingot_type_DFS_SITENAME_INFO = {
	.name = "DFS_SITENAME_INFO",
	.size = sizeof(DFS_SITENAME_INFO),
	.align = _Alignof(DFS_SITENAME_INFO),
	.min_wire = 8,
	.growth = 32,
	.steps = DFS_SITENAME_INFO_steps,
	.fields = DFS_SITENAME_INFO_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_DFS_SITENAME_INFO},
};

static const ingot_step DFS_SITELIST_INFO_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(DFS_SITELIST_INFO, cSites) + 4},
	{.op = INGOT_OP_TAIL, .width = 4, .n = sizeof(DFS_SITELIST_INFO),
	 .offset = offsetof(DFS_SITELIST_INFO, Site), .peer = offsetof(DFS_SITELIST_INFO, cSites),
	 .type = &ingot_type_DFS_SITENAME_INFO},
	{.op = INGOT_OP_END},
};

static const ingot_step DFS_SITELIST_INFO_field_steps[] = {
	{.op = INGOT_OP_TAIL, .width = 4, .n = sizeof(DFS_SITELIST_INFO),
	 .offset = offsetof(DFS_SITELIST_INFO, Site), .peer = offsetof(DFS_SITELIST_INFO, cSites),
	 .type = &ingot_type_DFS_SITENAME_INFO},
	{.op = INGOT_OP_END},
};

static const ingot_field DFS_SITELIST_INFO_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = DFS_SITELIST_INFO_field_steps},
};

const ingot_type ingot_type_DFS_SITELIST_INFO = {
	.name = "DFS_SITELIST_INFO",
	.size = sizeof(DFS_SITELIST_INFO),
	.align = _Alignof(DFS_SITELIST_INFO),
	.min_wire = 4,
	.growth = 96,
	.steps = DFS_SITELIST_INFO_steps,
	.fields = DFS_SITELIST_INFO_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_DFS_SITELIST_INFO},
};

static const ingot_step NetrShareAdd_InfoStruct_0_value_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_INFO, ShareInfo0), .type = &ingot_type_SHARE_INFO_0},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrShareAdd_InfoStruct_0_value = {
	.name = "NetrShareAdd_InfoStruct_0_value",
	.size = sizeof(SHARE_INFO),
	.align = _Alignof(SHARE_INFO),
	.min_wire = 4,
	.growth = 60,
	.steps = NetrShareAdd_InfoStruct_0_value_steps,
};

static const ingot_step NetrShareAdd_InfoStruct_0_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct NetrShareAdd_frame, InfoStruct),
	 .type = &NetrShareAdd_InfoStruct_0_value},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrShareAdd_InfoStruct_0 = {
	.name = "NetrShareAdd_InfoStruct_0",
	.align = 1,
	.min_wire = 4,
	.growth = 88,
	.steps = NetrShareAdd_InfoStruct_0_steps,
};

static const ingot_step NetrShareAdd_InfoStruct_1_value_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_INFO, ShareInfo1), .type = &ingot_type_SHARE_INFO_1},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrShareAdd_InfoStruct_1_value = {
	.name = "NetrShareAdd_InfoStruct_1_value",
	.size = sizeof(SHARE_INFO),
	.align = _Alignof(SHARE_INFO),
	.min_wire = 4,
	.growth = 60,
	.steps = NetrShareAdd_InfoStruct_1_value_steps,
};

static const ingot_step NetrShareAdd_InfoStruct_1_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct NetrShareAdd_frame, InfoStruct),
	 .type = &NetrShareAdd_InfoStruct_1_value},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrShareAdd_InfoStruct_1 = {
	.name = "NetrShareAdd_InfoStruct_1",
	.align = 1,
	.min_wire = 4,
	.growth = 88,
	.steps = NetrShareAdd_InfoStruct_1_steps,
};

static const ingot_step NetrShareAdd_InfoStruct_502_value_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_INFO, ShareInfo502), .type = &ingot_type_SHARE_INFO_502_I},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrShareAdd_InfoStruct_502_value = {
	.name = "NetrShareAdd_InfoStruct_502_value",
	.size = sizeof(SHARE_INFO),
	.align = _Alignof(SHARE_INFO),
	.min_wire = 4,
	.growth = 60,
	.steps = NetrShareAdd_InfoStruct_502_value_steps,
};

static const ingot_step NetrShareAdd_InfoStruct_502_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct NetrShareAdd_frame, InfoStruct),
	 .type = &NetrShareAdd_InfoStruct_502_value},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrShareAdd_InfoStruct_502 = {
	.name = "NetrShareAdd_InfoStruct_502",
	.align = 1,
	.min_wire = 4,
	.growth = 88,
	.steps = NetrShareAdd_InfoStruct_502_steps,
};

static const ingot_step NetrShareAdd_InfoStruct_1005_value_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_INFO, ShareInfo1005), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrShareAdd_InfoStruct_1005_value = {
	.name = "NetrShareAdd_InfoStruct_1005_value",
	.size = sizeof(SHARE_INFO),
	.align = _Alignof(SHARE_INFO),
	.min_wire = 4,
	.growth = 44,
	.steps = NetrShareAdd_InfoStruct_1005_value_steps,
};

static const ingot_step NetrShareAdd_InfoStruct_1005_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct NetrShareAdd_frame, InfoStruct),
	 .type = &NetrShareAdd_InfoStruct_1005_value},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrShareAdd_InfoStruct_1005 = {
	.name = "NetrShareAdd_InfoStruct_1005",
	.align = 1,
	.min_wire = 4,
	.growth = 72,
	.steps = NetrShareAdd_InfoStruct_1005_steps,
};

static const ingot_step NetrShareAdd_InfoStruct_default_value_steps[] = {
	{.op = INGOT_OP_GAP, .n = 8},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrShareAdd_InfoStruct_default_value = {
	.name = "NetrShareAdd_InfoStruct_default_value",
	.size = sizeof(SHARE_INFO),
	.align = _Alignof(SHARE_INFO),
	.min_wire = 0,
	.growth = 60,
	.steps = NetrShareAdd_InfoStruct_default_value_steps,
};

static const ingot_step NetrShareAdd_InfoStruct_default_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct NetrShareAdd_frame, InfoStruct),
	 .type = &NetrShareAdd_InfoStruct_default_value},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrShareAdd_InfoStruct_default = {
	.name = "NetrShareAdd_InfoStruct_default",
	.align = 1,
	.min_wire = 0,
	.growth = 60,
	.steps = NetrShareAdd_InfoStruct_default_steps,
};

static const ingot_arm NetrShareAdd_InfoStruct_arms[] = {
	{.low = 0, .high = 0, .type = &NetrShareAdd_InfoStruct_0},
	{.low = 1, .high = 1, .type = &NetrShareAdd_InfoStruct_1},
	{.low = 502, .high = 502, .type = &NetrShareAdd_InfoStruct_502},
	{.low = 1005, .high = 1005, .type = &NetrShareAdd_InfoStruct_1005},
	{.low = 0, .high = 0, .type = &NetrShareAdd_InfoStruct_default},
};

static const ingot_type NetrShareAdd_InfoStruct = {
	.name = "NetrShareAdd_InfoStruct",
	.align = 1,
	.min_wire = 4,
	.growth = 88,
	.flags = INGOT_TYPE_UNION | INGOT_TYPE_DEFAULT,
	.arm_count = 5,
	.arms = NetrShareAdd_InfoStruct_arms,
};

static const ingot_step NetrShareAdd_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrShareAdd_frame, ServerName)},
	{.op = INGOT_OP_UNION, .width = 4, .peer = offsetof(struct NetrShareAdd_frame, Level),
	 .type = &NetrShareAdd_InfoStruct},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrShareAdd_frame, ParmErr), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrShareAdd_in = {
	.name = "NetrShareAdd_in",
	.size = sizeof(struct NetrShareAdd_frame),
	.align = _Alignof(struct NetrShareAdd_frame),
	.min_wire = 12,
	.growth = 88,
	.steps = NetrShareAdd_in_steps,
};

static const ingot_step NetrShareAdd_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetrShareAdd_frame, result)},
	{.op = INGOT_OP_INPLACE, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrShareAdd_frame, ParmErr), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrShareAdd_out = {
	.name = "NetrShareAdd_out",
	.size = sizeof(struct NetrShareAdd_frame),
	.align = _Alignof(struct NetrShareAdd_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = NetrShareAdd_out_steps,
};

static const ingot_step NetrShareEnum_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrShareEnum_frame, ServerName)},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct NetrShareEnum_frame, InfoStruct),
	 .type = &ingot_type_SHARE_ENUM_STRUCT},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetrShareEnum_frame, PreferedMaximumLength)},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrShareEnum_frame, ResumeHandle), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrShareEnum_in = {
	.name = "NetrShareEnum_in",
	.size = sizeof(struct NetrShareEnum_frame),
	.align = _Alignof(struct NetrShareEnum_frame),
	.min_wire = 20,
	.growth = 92,
	.steps = NetrShareEnum_in_steps,
};

static const ingot_step NetrShareEnum_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetrShareEnum_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct NetrShareEnum_frame, InfoStruct_out),
	 .type = &ingot_type_SHARE_ENUM_STRUCT},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetrShareEnum_frame, TotalEntries)},
	{.op = INGOT_OP_INPLACE, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrShareEnum_frame, ResumeHandle), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrShareEnum_out = {
	.name = "NetrShareEnum_out",
	.size = sizeof(struct NetrShareEnum_frame),
	.align = _Alignof(struct NetrShareEnum_frame),
	.min_wire = 20,
	.growth = 92,
	.steps = NetrShareEnum_out_steps,
};

static const ingot_step NetrShareGetInfo_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrShareGetInfo_frame, ServerName)},
	{.op = INGOT_OP_WSTRING, .offset = offsetof(struct NetrShareGetInfo_frame, NetName),
	 .min = 1, .max = 80},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetrShareGetInfo_frame, Level)},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrShareGetInfo_in = {
	.name = "NetrShareGetInfo_in",
	.size = sizeof(struct NetrShareGetInfo_frame),
	.align = _Alignof(struct NetrShareGetInfo_frame),
	.min_wire = 12,
	.growth = 32,
	.steps = NetrShareGetInfo_in_steps,
};

static const ingot_step NetrShareGetInfo_InfoStruct_0_value_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_INFO, ShareInfo0), .type = &ingot_type_SHARE_INFO_0},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrShareGetInfo_InfoStruct_0_value = {
	.name = "NetrShareGetInfo_InfoStruct_0_value",
	.size = sizeof(SHARE_INFO),
	.align = _Alignof(SHARE_INFO),
	.min_wire = 4,
	.growth = 60,
	.steps = NetrShareGetInfo_InfoStruct_0_value_steps,
};

static const ingot_step NetrShareGetInfo_InfoStruct_0_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct NetrShareGetInfo_frame, InfoStruct),
	 .type = &NetrShareGetInfo_InfoStruct_0_value},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrShareGetInfo_InfoStruct_0 = {
	.name = "NetrShareGetInfo_InfoStruct_0",
	.align = 1,
	.min_wire = 4,
	.growth = 88,
	.steps = NetrShareGetInfo_InfoStruct_0_steps,
};

static const ingot_step NetrShareGetInfo_InfoStruct_1_value_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_INFO, ShareInfo1), .type = &ingot_type_SHARE_INFO_1},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrShareGetInfo_InfoStruct_1_value = {
	.name = "NetrShareGetInfo_InfoStruct_1_value",
	.size = sizeof(SHARE_INFO),
	.align = _Alignof(SHARE_INFO),
	.min_wire = 4,
	.growth = 60,
	.steps = NetrShareGetInfo_InfoStruct_1_value_steps,
};

static const ingot_step NetrShareGetInfo_InfoStruct_1_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct NetrShareGetInfo_frame, InfoStruct),
	 .type = &NetrShareGetInfo_InfoStruct_1_value},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrShareGetInfo_InfoStruct_1 = {
	.name = "NetrShareGetInfo_InfoStruct_1",
	.align = 1,
	.min_wire = 4,
	.growth = 88,
	.steps = NetrShareGetInfo_InfoStruct_1_steps,
};

static const ingot_step NetrShareGetInfo_InfoStruct_502_value_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_INFO, ShareInfo502), .type = &ingot_type_SHARE_INFO_502_I},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrShareGetInfo_InfoStruct_502_value = {
	.name = "NetrShareGetInfo_InfoStruct_502_value",
	.size = sizeof(SHARE_INFO),
	.align = _Alignof(SHARE_INFO),
	.min_wire = 4,
	.growth = 60,
	.steps = NetrShareGetInfo_InfoStruct_502_value_steps,
};

static const ingot_step NetrShareGetInfo_InfoStruct_502_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct NetrShareGetInfo_frame, InfoStruct),
	 .type = &NetrShareGetInfo_InfoStruct_502_value},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrShareGetInfo_InfoStruct_502 = {
	.name = "NetrShareGetInfo_InfoStruct_502",
	.align = 1,
	.min_wire = 4,
	.growth = 88,
	.steps = NetrShareGetInfo_InfoStruct_502_steps,
};

static const ingot_step NetrShareGetInfo_InfoStruct_1005_value_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SHARE_INFO, ShareInfo1005), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrShareGetInfo_InfoStruct_1005_value = {
	.name = "NetrShareGetInfo_InfoStruct_1005_value",
	.size = sizeof(SHARE_INFO),
	.align = _Alignof(SHARE_INFO),
	.min_wire = 4,
	.growth = 44,
	.steps = NetrShareGetInfo_InfoStruct_1005_value_steps,
};

static const ingot_step NetrShareGetInfo_InfoStruct_1005_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct NetrShareGetInfo_frame, InfoStruct),
	 .type = &NetrShareGetInfo_InfoStruct_1005_value},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrShareGetInfo_InfoStruct_1005 = {
	.name = "NetrShareGetInfo_InfoStruct_1005",
	.align = 1,
	.min_wire = 4,
	.growth = 72,
	.steps = NetrShareGetInfo_InfoStruct_1005_steps,
};

static const ingot_step NetrShareGetInfo_InfoStruct_default_value_steps[] = {
	{.op = INGOT_OP_GAP, .n = 8},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrShareGetInfo_InfoStruct_default_value = {
	.name = "NetrShareGetInfo_InfoStruct_default_value",
	.size = sizeof(SHARE_INFO),
	.align = _Alignof(SHARE_INFO),
	.min_wire = 0,
	.growth = 60,
	.steps = NetrShareGetInfo_InfoStruct_default_value_steps,
};

static const ingot_step NetrShareGetInfo_InfoStruct_default_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct NetrShareGetInfo_frame, InfoStruct),
	 .type = &NetrShareGetInfo_InfoStruct_default_value},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrShareGetInfo_InfoStruct_default = {
	.name = "NetrShareGetInfo_InfoStruct_default",
	.align = 1,
	.min_wire = 0,
	.growth = 60,
	.steps = NetrShareGetInfo_InfoStruct_default_steps,
};

static const ingot_arm NetrShareGetInfo_InfoStruct_arms[] = {
	{.low = 0, .high = 0, .type = &NetrShareGetInfo_InfoStruct_0},
	{.low = 1, .high = 1, .type = &NetrShareGetInfo_InfoStruct_1},
	{.low = 502, .high = 502, .type = &NetrShareGetInfo_InfoStruct_502},
	{.low = 1005, .high = 1005, .type = &NetrShareGetInfo_InfoStruct_1005},
	{.low = 0, .high = 0, .type = &NetrShareGetInfo_InfoStruct_default},
};

static const ingot_type NetrShareGetInfo_InfoStruct = {
	.name = "NetrShareGetInfo_InfoStruct",
	.align = 1,
	.min_wire = 4,
	.growth = 88,
	.flags = INGOT_TYPE_UNION | INGOT_TYPE_DEFAULT,
	.arm_count = 5,
	.arms = NetrShareGetInfo_InfoStruct_arms,
};

static const ingot_step NetrShareGetInfo_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetrShareGetInfo_frame, result)},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct NetrShareGetInfo_frame, Level),
	 .type = &NetrShareGetInfo_InfoStruct},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrShareGetInfo_out = {
	.name = "NetrShareGetInfo_out",
	.size = sizeof(struct NetrShareGetInfo_frame),
	.align = _Alignof(struct NetrShareGetInfo_frame),
	.min_wire = 8,
	.growth = 88,
	.steps = NetrShareGetInfo_out_steps,
};

static const ingot_step NetrServerGetInfo_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrServerGetInfo_frame, ServerName)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetrServerGetInfo_frame, Level)},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrServerGetInfo_in = {
	.name = "NetrServerGetInfo_in",
	.size = sizeof(struct NetrServerGetInfo_frame),
	.align = _Alignof(struct NetrServerGetInfo_frame),
	.min_wire = 8,
	.growth = 32,
	.steps = NetrServerGetInfo_in_steps,
};

static const ingot_step NetrServerGetInfo_InfoStruct_100_value_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_INFO, ServerInfo100), .type = &ingot_type_SERVER_INFO_100},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrServerGetInfo_InfoStruct_100_value = {
	.name = "NetrServerGetInfo_InfoStruct_100_value",
	.size = sizeof(SERVER_INFO),
	.align = _Alignof(SERVER_INFO),
	.min_wire = 4,
	.growth = 60,
	.steps = NetrServerGetInfo_InfoStruct_100_value_steps,
};

static const ingot_step NetrServerGetInfo_InfoStruct_100_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct NetrServerGetInfo_frame, InfoStruct),
	 .type = &NetrServerGetInfo_InfoStruct_100_value},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrServerGetInfo_InfoStruct_100 = {
	.name = "NetrServerGetInfo_InfoStruct_100",
	.align = 1,
	.min_wire = 4,
	.growth = 88,
	.steps = NetrServerGetInfo_InfoStruct_100_steps,
};

static const ingot_step NetrServerGetInfo_InfoStruct_101_value_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_INFO, ServerInfo101), .type = &ingot_type_SERVER_INFO_101},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrServerGetInfo_InfoStruct_101_value = {
	.name = "NetrServerGetInfo_InfoStruct_101_value",
	.size = sizeof(SERVER_INFO),
	.align = _Alignof(SERVER_INFO),
	.min_wire = 4,
	.growth = 60,
	.steps = NetrServerGetInfo_InfoStruct_101_value_steps,
};

static const ingot_step NetrServerGetInfo_InfoStruct_101_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct NetrServerGetInfo_frame, InfoStruct),
	 .type = &NetrServerGetInfo_InfoStruct_101_value},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrServerGetInfo_InfoStruct_101 = {
	.name = "NetrServerGetInfo_InfoStruct_101",
	.align = 1,
	.min_wire = 4,
	.growth = 88,
	.steps = NetrServerGetInfo_InfoStruct_101_steps,
};

static const ingot_arm NetrServerGetInfo_InfoStruct_arms[] = {
	{.low = 100, .high = 100, .type = &NetrServerGetInfo_InfoStruct_100},
	{.low = 101, .high = 101, .type = &NetrServerGetInfo_InfoStruct_101},
};

static const ingot_type NetrServerGetInfo_InfoStruct = {
	.name = "NetrServerGetInfo_InfoStruct",
	.align = 1,
	.min_wire = 8,
	.growth = 88,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 2,
	.arms = NetrServerGetInfo_InfoStruct_arms,
};

static const ingot_step NetrServerGetInfo_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetrServerGetInfo_frame, result)},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct NetrServerGetInfo_frame, Level),
	 .type = &NetrServerGetInfo_InfoStruct},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrServerGetInfo_out = {
	.name = "NetrServerGetInfo_out",
	.size = sizeof(struct NetrServerGetInfo_frame),
	.align = _Alignof(struct NetrServerGetInfo_frame),
	.min_wire = 12,
	.growth = 88,
	.steps = NetrServerGetInfo_out_steps,
};

static const ingot_step NetrServerDiskEnum_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrServerDiskEnum_frame, ServerName)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetrServerDiskEnum_frame, Level)},
	{.op = INGOT_OP_POINTER,
	 .offset = offsetof(struct NetrServerDiskEnum_frame, DiskInfoStruct),
	 .type = &ingot_type_DISK_ENUM_CONTAINER},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetrServerDiskEnum_frame, PreferedMaximumLength)},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrServerDiskEnum_frame, ResumeHandle),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrServerDiskEnum_in = {
	.name = "NetrServerDiskEnum_in",
	.size = sizeof(struct NetrServerDiskEnum_frame),
	.align = _Alignof(struct NetrServerDiskEnum_frame),
	.min_wire = 20,
	.growth = 68,
	.steps = NetrServerDiskEnum_in_steps,
};

static const ingot_step NetrServerDiskEnum_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetrServerDiskEnum_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER,
	 .offset = offsetof(struct NetrServerDiskEnum_frame, DiskInfoStruct_out),
	 .type = &ingot_type_DISK_ENUM_CONTAINER},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetrServerDiskEnum_frame, TotalEntries)},
	{.op = INGOT_OP_INPLACE, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrServerDiskEnum_frame, ResumeHandle),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrServerDiskEnum_out = {
	.name = "NetrServerDiskEnum_out",
	.size = sizeof(struct NetrServerDiskEnum_frame),
	.align = _Alignof(struct NetrServerDiskEnum_frame),
	.min_wire = 16,
	.growth = 68,
	.steps = NetrServerDiskEnum_out_steps,
};

static const ingot_step NetrRemoteTOD_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrRemoteTOD_frame, ServerName)},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrRemoteTOD_in = {
	.name = "NetrRemoteTOD_in",
	.size = sizeof(struct NetrRemoteTOD_frame),
	.align = _Alignof(struct NetrRemoteTOD_frame),
	.min_wire = 4,
	.growth = 32,
	.steps = NetrRemoteTOD_in_steps,
};

static const ingot_step NetrRemoteTOD_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetrRemoteTOD_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrRemoteTOD_frame, BufferPtr),
	 .type = &ingot_type_TIME_OF_DAY_INFO},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrRemoteTOD_out = {
	.name = "NetrRemoteTOD_out",
	.size = sizeof(struct NetrRemoteTOD_frame),
	.align = _Alignof(struct NetrRemoteTOD_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = NetrRemoteTOD_out_steps,
};

static const ingot_step NetrTransports_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrTransports_frame, ServerName)},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrTransports_in = {
	.name = "NetrTransports_in",
	.size = sizeof(struct NetrTransports_frame),
	.align = _Alignof(struct NetrTransports_frame),
	.min_wire = 4,
	.growth = 32,
	.steps = NetrTransports_in_steps,
};

static const ingot_step NetrTransports_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetrTransports_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct NetrTransports_frame, Names),
	 .peer = offsetof(struct NetrTransports_frame, Count), .type = &ingot_type_wstring},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrTransports_out = {
	.name = "NetrTransports_out",
	.size = sizeof(struct NetrTransports_frame),
	.align = _Alignof(struct NetrTransports_frame),
	.min_wire = 8,
	.growth = 32,
	.steps = NetrTransports_out_steps,
};

static const ingot_arm NetprPathCanonicalize_OutbufLen_range_arms[] = {
	{.low = 0, .high = 64000},
};

static const ingot_type NetprPathCanonicalize_OutbufLen_range = {
	.name = "NetprPathCanonicalize_OutbufLen_range",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = NetprPathCanonicalize_OutbufLen_range_arms,
};

static const ingot_step NetprPathCanonicalize_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetprPathCanonicalize_frame, ServerName)},
	{.op = INGOT_OP_WSTRING, .offset = offsetof(struct NetprPathCanonicalize_frame, PathName)},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetprPathCanonicalize_frame, OutbufLen)},
	{.op = INGOT_OP_CHECK, .width = 4, .n = 1,
	 .offset = offsetof(struct NetprPathCanonicalize_frame, OutbufLen),
	 .type = &NetprPathCanonicalize_OutbufLen_range},
	{.op = INGOT_OP_WSTRING, .offset = offsetof(struct NetprPathCanonicalize_frame, Prefix)},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct NetprPathCanonicalize_frame, PathType),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetprPathCanonicalize_frame, Flags)},
	{.op = INGOT_OP_END},
};

static const ingot_type NetprPathCanonicalize_in = {
	.name = "NetprPathCanonicalize_in",
	.size = sizeof(struct NetprPathCanonicalize_frame),
	.align = _Alignof(struct NetprPathCanonicalize_frame),
	.min_wire = 24,
	.growth = 32,
	.steps = NetprPathCanonicalize_in_steps,
};

static const ingot_step NetprPathCanonicalize_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetprPathCanonicalize_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 4,
	 .offset = offsetof(struct NetprPathCanonicalize_frame, Outbuf),
	 .peer = offsetof(struct NetprPathCanonicalize_frame, OutbufLen), .max = 64000,
	 .type = &ingot_type_uint8},
	{.op = INGOT_OP_INPLACE, .offset = offsetof(struct NetprPathCanonicalize_frame, PathType),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type NetprPathCanonicalize_out = {
	.name = "NetprPathCanonicalize_out",
	.size = sizeof(struct NetprPathCanonicalize_frame),
	.align = _Alignof(struct NetprPathCanonicalize_frame),
	.min_wire = 12,
	.growth = 28,
	.steps = NetprPathCanonicalize_out_steps,
};

static const ingot_step NetprPathCompare_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetprPathCompare_frame, ServerName)},
	{.op = INGOT_OP_WSTRING, .offset = offsetof(struct NetprPathCompare_frame, PathName1)},
	{.op = INGOT_OP_WSTRING, .offset = offsetof(struct NetprPathCompare_frame, PathName2)},
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(struct NetprPathCompare_frame, PathType)},
	{.op = INGOT_OP_END},
};

static const ingot_type NetprPathCompare_in = {
	.name = "NetprPathCompare_in",
	.size = sizeof(struct NetprPathCompare_frame),
	.align = _Alignof(struct NetprPathCompare_frame),
	.min_wire = 20,
	.growth = 32,
	.steps = NetprPathCompare_in_steps,
};

static const ingot_step NetprPathCompare_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetprPathCompare_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_type NetprPathCompare_out = {
	.name = "NetprPathCompare_out",
	.size = sizeof(struct NetprPathCompare_frame),
	.align = _Alignof(struct NetprPathCompare_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = NetprPathCompare_out_steps,
};

static const ingot_arm NetprNameCanonicalize_OutbufLen_range_arms[] = {
	{.low = 0, .high = 64000},
};

static const ingot_type NetprNameCanonicalize_OutbufLen_range = {
	.name = "NetprNameCanonicalize_OutbufLen_range",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = NetprNameCanonicalize_OutbufLen_range_arms,
};

static const ingot_step NetprNameCanonicalize_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetprNameCanonicalize_frame, ServerName)},
	{.op = INGOT_OP_WSTRING, .offset = offsetof(struct NetprNameCanonicalize_frame, Name)},
	{.op = INGOT_OP_W32, .n = 3,
	 .offset = offsetof(struct NetprNameCanonicalize_frame, OutbufLen)},
	{.op = INGOT_OP_CHECK, .width = 4, .n = 1,
	 .offset = offsetof(struct NetprNameCanonicalize_frame, OutbufLen),
	 .type = &NetprNameCanonicalize_OutbufLen_range},
	{.op = INGOT_OP_END},
};

static const ingot_type NetprNameCanonicalize_in = {
	.name = "NetprNameCanonicalize_in",
	.size = sizeof(struct NetprNameCanonicalize_frame),
	.align = _Alignof(struct NetprNameCanonicalize_frame),
	.min_wire = 20,
	.growth = 32,
	.steps = NetprNameCanonicalize_in_steps,
};

static const ingot_step NetprNameCanonicalize_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetprNameCanonicalize_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_KNOWN, .width = 4,
	 .offset = offsetof(struct NetprNameCanonicalize_frame, Outbuf),
	 .peer = offsetof(struct NetprNameCanonicalize_frame, OutbufLen), .max = 64000,
	 .type = &ingot_type_uint16},
	{.op = INGOT_OP_END},
};

static const ingot_type NetprNameCanonicalize_out = {
	.name = "NetprNameCanonicalize_out",
	.size = sizeof(struct NetprNameCanonicalize_frame),
	.align = _Alignof(struct NetprNameCanonicalize_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = NetprNameCanonicalize_out_steps,
};

static const ingot_step NetrpGetFileSecurity_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrpGetFileSecurity_frame, ServerName)},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrpGetFileSecurity_frame, ShareName)},
	{.op = INGOT_OP_WSTRING, .offset = offsetof(struct NetrpGetFileSecurity_frame, lpFileName)},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetrpGetFileSecurity_frame, RequestedInformation)},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrpGetFileSecurity_in = {
	.name = "NetrpGetFileSecurity_in",
	.size = sizeof(struct NetrpGetFileSecurity_frame),
	.align = _Alignof(struct NetrpGetFileSecurity_frame),
	.min_wire = 16,
	.growth = 32,
	.steps = NetrpGetFileSecurity_in_steps,
};

static const ingot_step NetrpGetFileSecurity_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetrpGetFileSecurity_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrpGetFileSecurity_frame, SecurityDescriptor),
	 .type = &ingot_type_ADT_SECURITY_DESCRIPTOR},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrpGetFileSecurity_out = {
	.name = "NetrpGetFileSecurity_out",
	.size = sizeof(struct NetrpGetFileSecurity_frame),
	.align = _Alignof(struct NetrpGetFileSecurity_frame),
	.min_wire = 8,
	.growth = 64,
	.steps = NetrpGetFileSecurity_out_steps,
};

static const ingot_step NetrServerTransportAddEx_Buffer_3_value_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(TRANSPORT_INFO, Transport3),
	 .type = &ingot_type_SERVER_TRANSPORT_INFO_3},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrServerTransportAddEx_Buffer_3_value = {
	.name = "NetrServerTransportAddEx_Buffer_3_value",
	.size = sizeof(TRANSPORT_INFO),
	.align = _Alignof(TRANSPORT_INFO),
	.min_wire = 1052,
	.growth = 32,
	.steps = NetrServerTransportAddEx_Buffer_3_value_steps,
};

static const ingot_step NetrServerTransportAddEx_Buffer_3_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct NetrServerTransportAddEx_frame, Buffer),
	 .type = &NetrServerTransportAddEx_Buffer_3_value},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrServerTransportAddEx_Buffer_3 = {
	.name = "NetrServerTransportAddEx_Buffer_3",
	.align = 1,
	.min_wire = 1052,
	.growth = 32,
	.steps = NetrServerTransportAddEx_Buffer_3_steps,
};

static const ingot_arm NetrServerTransportAddEx_Buffer_arms[] = {
	{.low = 3, .high = 3, .type = &NetrServerTransportAddEx_Buffer_3},
};

static const ingot_type NetrServerTransportAddEx_Buffer = {
	.name = "NetrServerTransportAddEx_Buffer",
	.align = 1,
	.min_wire = 1056,
	.growth = 32,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 1,
	.arms = NetrServerTransportAddEx_Buffer_arms,
};

static const ingot_step NetrServerTransportAddEx_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrServerTransportAddEx_frame, ServerName)},
	{.op = INGOT_OP_UNION, .width = 4,
	 .peer = offsetof(struct NetrServerTransportAddEx_frame, Level),
	 .type = &NetrServerTransportAddEx_Buffer},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrServerTransportAddEx_in = {
	.name = "NetrServerTransportAddEx_in",
	.size = sizeof(struct NetrServerTransportAddEx_frame),
	.align = _Alignof(struct NetrServerTransportAddEx_frame),
	.min_wire = 1060,
	.growth = 32,
	.steps = NetrServerTransportAddEx_in_steps,
};

static const ingot_step NetrServerTransportAddEx_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetrServerTransportAddEx_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrServerTransportAddEx_out = {
	.name = "NetrServerTransportAddEx_out",
	.size = sizeof(struct NetrServerTransportAddEx_frame),
	.align = _Alignof(struct NetrServerTransportAddEx_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = NetrServerTransportAddEx_out_steps,
};

static const ingot_step NetrDfsCreateLocalPartition_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrDfsCreateLocalPartition_frame, ServerName)},
	{.op = INGOT_OP_WSTRING,
	 .offset = offsetof(struct NetrDfsCreateLocalPartition_frame, ShareName)},
	{.op = INGOT_OP_POINTER,
	 .offset = offsetof(struct NetrDfsCreateLocalPartition_frame, EntryUid),
	 .type = &ingot_type_GUID},
	{.op = INGOT_OP_WSTRING,
	 .offset = offsetof(struct NetrDfsCreateLocalPartition_frame, EntryPrefix)},
	{.op = INGOT_OP_WSTRING,
	 .offset = offsetof(struct NetrDfsCreateLocalPartition_frame, ShortName)},
	{.op = INGOT_OP_POINTER,
	 .offset = offsetof(struct NetrDfsCreateLocalPartition_frame, RelationInfo),
	 .type = &ingot_type_NET_DFS_ENTRY_ID_CONTAINER},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetrDfsCreateLocalPartition_frame, Force)},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrDfsCreateLocalPartition_in = {
	.name = "NetrDfsCreateLocalPartition_in",
	.size = sizeof(struct NetrDfsCreateLocalPartition_frame),
	.align = _Alignof(struct NetrDfsCreateLocalPartition_frame),
	.min_wire = 44,
	.growth = 92,
	.steps = NetrDfsCreateLocalPartition_in_steps,
};

static const ingot_step NetrDfsCreateLocalPartition_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetrDfsCreateLocalPartition_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrDfsCreateLocalPartition_out = {
	.name = "NetrDfsCreateLocalPartition_out",
	.size = sizeof(struct NetrDfsCreateLocalPartition_frame),
	.align = _Alignof(struct NetrDfsCreateLocalPartition_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = NetrDfsCreateLocalPartition_out_steps,
};

static const ingot_step NetrDfsManagerReportSiteInfo_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrDfsManagerReportSiteInfo_frame, ServerName)},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrDfsManagerReportSiteInfo_frame, ppSiteInfo),
	 .type = &ingot_type_DFS_SITELIST_INFO},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrDfsManagerReportSiteInfo_in = {
	.name = "NetrDfsManagerReportSiteInfo_in",
	.size = sizeof(struct NetrDfsManagerReportSiteInfo_frame),
	.align = _Alignof(struct NetrDfsManagerReportSiteInfo_frame),
	.min_wire = 8,
	.growth = 96,
	.steps = NetrDfsManagerReportSiteInfo_in_steps,
};

static const ingot_step NetrDfsManagerReportSiteInfo_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetrDfsManagerReportSiteInfo_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrDfsManagerReportSiteInfo_frame, ppSiteInfo_out),
	 .type = &ingot_type_DFS_SITELIST_INFO},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrDfsManagerReportSiteInfo_out = {
	.name = "NetrDfsManagerReportSiteInfo_out",
	.size = sizeof(struct NetrDfsManagerReportSiteInfo_frame),
	.align = _Alignof(struct NetrDfsManagerReportSiteInfo_frame),
	.min_wire = 8,
	.growth = 96,
	.steps = NetrDfsManagerReportSiteInfo_out_steps,
};

static const ingot_step NetrServerAliasEnum_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrServerAliasEnum_frame, ServerName)},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct NetrServerAliasEnum_frame, InfoStruct),
	 .type = &ingot_type_SERVER_ALIAS_ENUM_STRUCT},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetrServerAliasEnum_frame, PreferedMaximumLength)},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrServerAliasEnum_frame, ResumeHandle),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrServerAliasEnum_in = {
	.name = "NetrServerAliasEnum_in",
	.size = sizeof(struct NetrServerAliasEnum_frame),
	.align = _Alignof(struct NetrServerAliasEnum_frame),
	.min_wire = 20,
	.growth = 92,
	.steps = NetrServerAliasEnum_in_steps,
};

static const ingot_step NetrServerAliasEnum_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetrServerAliasEnum_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER,
	 .offset = offsetof(struct NetrServerAliasEnum_frame, InfoStruct_out),
	 .type = &ingot_type_SERVER_ALIAS_ENUM_STRUCT},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetrServerAliasEnum_frame, TotalEntries)},
	{.op = INGOT_OP_INPLACE, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrServerAliasEnum_frame, ResumeHandle),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrServerAliasEnum_out = {
	.name = "NetrServerAliasEnum_out",
	.size = sizeof(struct NetrServerAliasEnum_frame),
	.align = _Alignof(struct NetrServerAliasEnum_frame),
	.min_wire = 20,
	.growth = 92,
	.steps = NetrServerAliasEnum_out_steps,
};

const ingot_procedure srvs_procedures[15] = {
	{.name = "NetrShareAdd", .number = 3, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &NetrShareAdd_in, .out = &NetrShareAdd_out},
	{.name = "NetrShareEnum", .number = 4, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &NetrShareEnum_in, .out = &NetrShareEnum_out},
	{.name = "NetrShareGetInfo", .number = 5, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &NetrShareGetInfo_in, .out = &NetrShareGetInfo_out},
	{.name = "NetrServerGetInfo", .number = 6, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &NetrServerGetInfo_in, .out = &NetrServerGetInfo_out},
	{.name = "NetrServerDiskEnum", .number = 7, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &NetrServerDiskEnum_in, .out = &NetrServerDiskEnum_out},
	{.name = "NetrRemoteTOD", .number = 8, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &NetrRemoteTOD_in, .out = &NetrRemoteTOD_out},
	{.name = "NetrTransports", .number = 10, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &NetrTransports_in, .out = &NetrTransports_out},
	{.name = "NetprPathCanonicalize", .number = 11, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &NetprPathCanonicalize_in, .out = &NetprPathCanonicalize_out},
	{.name = "NetprPathCompare", .number = 12, .in = &NetprPathCompare_in,
	 .out = &NetprPathCompare_out},
	{.name = "NetprNameCanonicalize", .number = 13, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &NetprNameCanonicalize_in, .out = &NetprNameCanonicalize_out},
	{.name = "NetrpGetFileSecurity", .number = 14, .in = &NetrpGetFileSecurity_in,
	 .out = &NetrpGetFileSecurity_out},
	{.name = "NetrServerTransportAddEx", .number = 15, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &NetrServerTransportAddEx_in, .out = &NetrServerTransportAddEx_out},
	{.name = "NetrDfsCreateLocalPartition", .number = 16, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &NetrDfsCreateLocalPartition_in, .out = &NetrDfsCreateLocalPartition_out},
	{.name = "NetrDfsManagerReportSiteInfo", .number = 17, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &NetrDfsManagerReportSiteInfo_in, .out = &NetrDfsManagerReportSiteInfo_out},
	{.name = "NetrServerAliasEnum", .number = 18, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &NetrServerAliasEnum_in, .out = &NetrServerAliasEnum_out},
};
