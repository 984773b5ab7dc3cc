/* wkst_tables.c: generated from wkst.idl by ingotc; do not edit */
#define WKST_STUBS
#include "wkst.h"

#include <stddef.h>

_Static_assert(sizeof(NETSETUP_JOIN_STATUS) == 4, "layout");
_Static_assert(sizeof(NETSETUP_NAME_TYPE) == 4, "layout");
_Static_assert(sizeof(STAT_WORKSTATION_0) == 16, "layout");
_Static_assert(sizeof(WKSTA_INFO_100) == 24, "layout");
_Static_assert(sizeof(WKSTA_INFO_502) == 8, "layout");
_Static_assert(sizeof(USE_INFO_2) == 16, "layout");
_Static_assert(sizeof(USE_INFO_3) == 24, "layout");
_Static_assert(sizeof(WKSTA_USER_INFO_0) == 8, "layout");
_Static_assert(sizeof(WKSTA_TRANSPORT_INFO_0) == 32, "layout");
_Static_assert(sizeof(WKSTA_INFO) == 8, "layout");
_Static_assert(sizeof(USE_INFO) == 8, "layout");
_Static_assert(sizeof(WKSTA_USER_INFO_0_CONTAINER) == 16, "layout");
_Static_assert(sizeof(union _WKSTA_USER_ENUM_UNION) == 8, "layout");
_Static_assert(sizeof(WKSTA_USER_ENUM_STRUCT) == 16, "layout");
_Static_assert(sizeof(JOINPR_USER_PASSWORD) == 524, "layout");
_Static_assert(sizeof(JOINPR_ENCRYPTED_USER_PASSWORD) == 524, "layout");
_Static_assert(sizeof(NET_COMPUTER_NAME_TYPE) == 4, "layout");
_Static_assert(sizeof(UNICODE_STRING) == 16, "layout");
_Static_assert(sizeof(NET_COMPUTER_NAME_ARRAY) == 16, "layout");
_Static_assert(sizeof(struct NetrWkstaGetInfo_frame) == 32, "layout");
_Static_assert(sizeof(struct NetrWkstaSetInfo_frame) == 40, "layout");
_Static_assert(sizeof(struct NetrWkstaUserEnum_frame) == 48, "layout");
_Static_assert(sizeof(struct NetrWkstaTransportAdd_frame) == 40, "layout");
_Static_assert(sizeof(struct NetrWkstaTransportDel_frame) == 32, "layout");
_Static_assert(sizeof(struct NetrUseAdd_frame) == 40, "layout");
_Static_assert(sizeof(struct NetrUseGetInfo_frame) == 40, "layout");
_Static_assert(sizeof(struct NetrWorkstationStatisticsGet_frame) == 40, "layout");
_Static_assert(sizeof(struct NetrGetJoinInformation_frame) == 40, "layout");
_Static_assert(sizeof(struct NetrJoinDomain2_frame) == 56, "layout");
_Static_assert(sizeof(struct NetrValidateName2_frame) == 32, "layout");
_Static_assert(sizeof(struct NetrGetJoinableOUs2_frame) == 32, "layout");
_Static_assert(sizeof(struct NetrEnumerateComputerNames_frame) == 32, "layout");

static const ingot_arm NETSETUP_JOIN_STATUS_arms[] = {
	{.low = 0, .high = 3},
};

const ingot_type ingot_type_NETSETUP_JOIN_STATUS = {
	.name = "NETSETUP_JOIN_STATUS",
	.size = sizeof(NETSETUP_JOIN_STATUS),
	.align = _Alignof(NETSETUP_JOIN_STATUS),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = NETSETUP_JOIN_STATUS_arms,
};

static const ingot_arm NETSETUP_NAME_TYPE_arms[] = {
	{.low = 0, .high = 2},
};

const ingot_type ingot_type_NETSETUP_NAME_TYPE = {
	.name = "NETSETUP_NAME_TYPE",
	.size = sizeof(NETSETUP_NAME_TYPE),
	.align = _Alignof(NETSETUP_NAME_TYPE),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = NETSETUP_NAME_TYPE_arms,
};

static const ingot_step STAT_WORKSTATION_0_steps[] = {
	{.op = INGOT_OP_W64, .n = 1,
	 .offset = offsetof(STAT_WORKSTATION_0, StatisticsStartTime.QuadPart)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1,
	 .offset = offsetof(STAT_WORKSTATION_0, FailedSessions)},
	{.op = INGOT_OP_END},
};

static const ingot_step STAT_WORKSTATION_0_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(STAT_WORKSTATION_0, StatisticsStartTime),
	 .type = &ingot_type_LARGE_INTEGER},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_WORKSTATION_0, FailedSessions)},
	{.op = INGOT_OP_END},
};

static const ingot_field STAT_WORKSTATION_0_fields[] = {
	{.number = 1, .kind = INGOT_KIND_MESSAGE, .steps = STAT_WORKSTATION_0_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = STAT_WORKSTATION_0_field_steps + 2},
};

const ingot_type ingot_type_STAT_WORKSTATION_0 = {
	.name = "STAT_WORKSTATION_0",
	.size = sizeof(STAT_WORKSTATION_0),
	.align = _Alignof(STAT_WORKSTATION_0),
	.min_wire = 12,
	.growth = 28,
	.steps = STAT_WORKSTATION_0_steps,
	.fields = STAT_WORKSTATION_0_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_STAT_WORKSTATION_0},
};

static const ingot_step WKSTA_INFO_100_steps[] = {
	{.op = INGOT_OP_W32, .gap = 4, .n = 1,
	 .offset = offsetof(WKSTA_INFO_100, wki100_platform_id)},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_INFO_100, wki100_computername)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1,
	 .offset = offsetof(WKSTA_INFO_100, wki100_ver_major)},
	{.op = INGOT_OP_END},
};

static const ingot_step WKSTA_INFO_100_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(WKSTA_INFO_100, wki100_platform_id)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_INFO_100, wki100_computername)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(WKSTA_INFO_100, wki100_ver_major)},
	{.op = INGOT_OP_END},
};

static const ingot_field WKSTA_INFO_100_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = WKSTA_INFO_100_field_steps},
	{.number = 2, .kind = INGOT_KIND_STRING, .steps = WKSTA_INFO_100_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_UINT32, .steps = WKSTA_INFO_100_field_steps + 4},
};

const ingot_type ingot_type_WKSTA_INFO_100 = {
	.name = "WKSTA_INFO_100",
	.size = sizeof(WKSTA_INFO_100),
	.align = _Alignof(WKSTA_INFO_100),
	.min_wire = 12,
	.growth = 32,
	.steps = WKSTA_INFO_100_steps,
	.fields = WKSTA_INFO_100_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &ingot_type_WKSTA_INFO_100},
};

static const ingot_step WKSTA_INFO_502_steps[] = {
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(WKSTA_INFO_502, wki502_char_wait)},
	{.op = INGOT_OP_END},
};

static const ingot_step WKSTA_INFO_502_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(WKSTA_INFO_502, wki502_char_wait)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(WKSTA_INFO_502, wki502_use_opportunistic_locking)},
	{.op = INGOT_OP_END},
};

static const ingot_field WKSTA_INFO_502_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = WKSTA_INFO_502_field_steps},
	{.number = 2, .kind = INGOT_KIND_INT32, .steps = WKSTA_INFO_502_field_steps + 2},
};

const ingot_type ingot_type_WKSTA_INFO_502 = {
	.name = "WKSTA_INFO_502",
	.size = sizeof(WKSTA_INFO_502),
	.align = _Alignof(WKSTA_INFO_502),
	.min_wire = 8,
	.growth = 28,
	.steps = WKSTA_INFO_502_steps,
	.fields = WKSTA_INFO_502_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_WKSTA_INFO_502},
};

static const ingot_step USE_INFO_2_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USE_INFO_2, ui2_local)},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USE_INFO_2, ui2_remote)},
	{.op = INGOT_OP_END},
};

static const ingot_step USE_INFO_2_field_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USE_INFO_2, ui2_local)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USE_INFO_2, ui2_remote)},
	{.op = INGOT_OP_END},
};

static const ingot_field USE_INFO_2_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = USE_INFO_2_field_steps},
	{.number = 2, .kind = INGOT_KIND_STRING, .steps = USE_INFO_2_field_steps + 2},
};

const ingot_type ingot_type_USE_INFO_2 = {
	.name = "USE_INFO_2",
	.size = sizeof(USE_INFO_2),
	.align = _Alignof(USE_INFO_2),
	.min_wire = 8,
	.growth = 32,
	.steps = USE_INFO_2_steps,
	.fields = USE_INFO_2_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_USE_INFO_2},
};

static const ingot_step USE_INFO_3_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USE_INFO_3, ui3_ui2.ui2_local)},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USE_INFO_3, ui3_ui2.ui2_remote)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(USE_INFO_3, ui3_flags)},
	{.op = INGOT_OP_END},
};

static const ingot_step USE_INFO_3_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(USE_INFO_3, ui3_ui2),
	 .type = &ingot_type_USE_INFO_2},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(USE_INFO_3, ui3_flags)},
	{.op = INGOT_OP_END},
};

static const ingot_field USE_INFO_3_fields[] = {
	{.number = 1, .kind = INGOT_KIND_MESSAGE, .steps = USE_INFO_3_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = USE_INFO_3_field_steps + 2},
};

const ingot_type ingot_type_USE_INFO_3 = {
	.name = "USE_INFO_3",
	.size = sizeof(USE_INFO_3),
	.align = _Alignof(USE_INFO_3),
	.min_wire = 12,
	.growth = 32,
	.steps = USE_INFO_3_steps,
	.fields = USE_INFO_3_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_USE_INFO_3},
};

static const ingot_step WKSTA_USER_INFO_0_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_USER_INFO_0, wkui0_username)},
	{.op = INGOT_OP_END},
};

static const ingot_step WKSTA_USER_INFO_0_field_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
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

static const ingot_step WKSTA_TRANSPORT_INFO_0_steps[] = {
	{.op = INGOT_OP_W32, .n = 2,
	 .offset = offsetof(WKSTA_TRANSPORT_INFO_0, wkti0_quality_of_service)},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_TRANSPORT_INFO_0, wkti0_transport_name)},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_TRANSPORT_INFO_0, wkti0_transport_address)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1,
	 .offset = offsetof(WKSTA_TRANSPORT_INFO_0, wkti0_wan_ish)},
	{.op = INGOT_OP_END},
};

static const ingot_step WKSTA_TRANSPORT_INFO_0_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(WKSTA_TRANSPORT_INFO_0, wkti0_quality_of_service)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(WKSTA_TRANSPORT_INFO_0, wkti0_number_of_vcs)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_TRANSPORT_INFO_0, wkti0_transport_name)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_TRANSPORT_INFO_0, wkti0_transport_address)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(WKSTA_TRANSPORT_INFO_0, wkti0_wan_ish)},
	{.op = INGOT_OP_END},
};

static const ingot_field WKSTA_TRANSPORT_INFO_0_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = WKSTA_TRANSPORT_INFO_0_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = WKSTA_TRANSPORT_INFO_0_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_STRING, .steps = WKSTA_TRANSPORT_INFO_0_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_STRING, .steps = WKSTA_TRANSPORT_INFO_0_field_steps + 6},
	{.number = 5, .kind = INGOT_KIND_INT32, .steps = WKSTA_TRANSPORT_INFO_0_field_steps + 8},
};

const ingot_type ingot_type_WKSTA_TRANSPORT_INFO_0 = {
	.name = "WKSTA_TRANSPORT_INFO_0",
	.size = sizeof(WKSTA_TRANSPORT_INFO_0),
	.align = _Alignof(WKSTA_TRANSPORT_INFO_0),
	.min_wire = 20,
	.growth = 32,
	.steps = WKSTA_TRANSPORT_INFO_0_steps,
	.fields = WKSTA_TRANSPORT_INFO_0_fields,
	.field_count = 5,
	.memo = &(ingot_memo){.of = &ingot_type_WKSTA_TRANSPORT_INFO_0},
};

static const ingot_step WKSTA_INFO_WkstaInfo100_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_INFO, WkstaInfo100), .type = &ingot_type_WKSTA_INFO_100},
	{.op = INGOT_OP_END},
};

static const ingot_type WKSTA_INFO_WkstaInfo100 = {
	.name = "WKSTA_INFO_WkstaInfo100",
	.size = sizeof(WKSTA_INFO),
	.align = _Alignof(WKSTA_INFO),
	.min_wire = 4,
	.growth = 60,
	.steps = WKSTA_INFO_WkstaInfo100_steps,
};

static const ingot_step WKSTA_INFO_WkstaInfo502_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_INFO, WkstaInfo502), .type = &ingot_type_WKSTA_INFO_502},
	{.op = INGOT_OP_END},
};

static const ingot_type WKSTA_INFO_WkstaInfo502 = {
	.name = "WKSTA_INFO_WkstaInfo502",
	.size = sizeof(WKSTA_INFO),
	.align = _Alignof(WKSTA_INFO),
	.min_wire = 4,
	.growth = 44,
	.steps = WKSTA_INFO_WkstaInfo502_steps,
};

static const ingot_arm WKSTA_INFO_arms[] = {
	{.low = 100, .high = 100, .type = &WKSTA_INFO_WkstaInfo100, .number = 2},
	{.low = 502, .high = 502, .type = &WKSTA_INFO_WkstaInfo502, .number = 3},
	{.low = 0, .high = 0},
};

static const ingot_step WKSTA_INFO_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_INFO, WkstaInfo100), .type = &ingot_type_WKSTA_INFO_100},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_INFO, WkstaInfo502), .type = &ingot_type_WKSTA_INFO_502},
	{.op = INGOT_OP_END},
};

static const ingot_field WKSTA_INFO_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = WKSTA_INFO_field_steps},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = WKSTA_INFO_field_steps + 2},
};

const ingot_type ingot_type_WKSTA_INFO = {
	.name = "WKSTA_INFO",
	.size = sizeof(WKSTA_INFO),
	.align = _Alignof(WKSTA_INFO),
	.min_wire = 4,
	.growth = 60,
	.flags = INGOT_TYPE_UNION | INGOT_TYPE_DEFAULT,
	.arm_count = 3,
	.arms = WKSTA_INFO_arms,
	.fields = WKSTA_INFO_fields,
	.field_count = 3,
};

static const ingot_step USE_INFO_UseInfo2_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USE_INFO, UseInfo2), .type = &ingot_type_USE_INFO_2},
	{.op = INGOT_OP_END},
};

static const ingot_type USE_INFO_UseInfo2 = {
	.name = "USE_INFO_UseInfo2",
	.size = sizeof(USE_INFO),
	.align = _Alignof(USE_INFO),
	.min_wire = 4,
	.growth = 60,
	.steps = USE_INFO_UseInfo2_steps,
};

static const ingot_step USE_INFO_UseInfo3_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USE_INFO, UseInfo3), .type = &ingot_type_USE_INFO_3},
	{.op = INGOT_OP_END},
};

static const ingot_type USE_INFO_UseInfo3 = {
	.name = "USE_INFO_UseInfo3",
	.size = sizeof(USE_INFO),
	.align = _Alignof(USE_INFO),
	.min_wire = 4,
	.growth = 60,
	.steps = USE_INFO_UseInfo3_steps,
};

static const ingot_arm USE_INFO_arms[] = {
	{.low = 2, .high = 2, .type = &USE_INFO_UseInfo2, .number = 2},
	{.low = 3, .high = 3, .type = &USE_INFO_UseInfo3, .number = 3},
	{.low = 0, .high = 0},
};

static const ingot_step USE_INFO_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USE_INFO, UseInfo2), .type = &ingot_type_USE_INFO_2},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USE_INFO, UseInfo3), .type = &ingot_type_USE_INFO_3},
	{.op = INGOT_OP_END},
};

static const ingot_field USE_INFO_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = USE_INFO_field_steps},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = USE_INFO_field_steps + 2},
};

const ingot_type ingot_type_USE_INFO = {
	.name = "USE_INFO",
	.size = sizeof(USE_INFO),
	.align = _Alignof(USE_INFO),
	.min_wire = 4,
	.growth = 60,
	.flags = INGOT_TYPE_UNION | INGOT_TYPE_DEFAULT,
	.arm_count = 3,
	.arms = USE_INFO_arms,
	.fields = USE_INFO_fields,
	.field_count = 3,
};

static const ingot_step WKSTA_USER_INFO_0_CONTAINER_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4,
	 .offset = offsetof(WKSTA_USER_INFO_0_CONTAINER, EntriesRead) + 4},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(WKSTA_USER_INFO_0_CONTAINER, Buffer),
	 .peer = offsetof(WKSTA_USER_INFO_0_CONTAINER, EntriesRead),
	 .type = &ingot_type_WKSTA_USER_INFO_0},
	{.op = INGOT_OP_END},
};

static const ingot_step WKSTA_USER_INFO_0_CONTAINER_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(WKSTA_USER_INFO_0_CONTAINER, Buffer),
	 .peer = offsetof(WKSTA_USER_INFO_0_CONTAINER, EntriesRead),
	 .type = &ingot_type_WKSTA_USER_INFO_0},
	{.op = INGOT_OP_END},
};

static const ingot_field WKSTA_USER_INFO_0_CONTAINER_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = WKSTA_USER_INFO_0_CONTAINER_field_steps},
};

const ingot_type ingot_type_WKSTA_USER_INFO_0_CONTAINER = {
	.name = "WKSTA_USER_INFO_0_CONTAINER",
	.size = sizeof(WKSTA_USER_INFO_0_CONTAINER),
	.align = _Alignof(WKSTA_USER_INFO_0_CONTAINER),
	.min_wire = 4,
	.growth = 92,
	.steps = WKSTA_USER_INFO_0_CONTAINER_steps,
	.fields = WKSTA_USER_INFO_0_CONTAINER_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_WKSTA_USER_INFO_0_CONTAINER},
};

static const ingot_step _WKSTA_USER_ENUM_UNION_Level0_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(union _WKSTA_USER_ENUM_UNION, Level0),
	 .type = &ingot_type_WKSTA_USER_INFO_0_CONTAINER},
	{.op = INGOT_OP_END},
};

static const ingot_type _WKSTA_USER_ENUM_UNION_Level0 = {
	.name = "_WKSTA_USER_ENUM_UNION_Level0",
	.size = sizeof(union _WKSTA_USER_ENUM_UNION),
	.align = _Alignof(union _WKSTA_USER_ENUM_UNION),
	.min_wire = 4,
	.growth = 92,
	.steps = _WKSTA_USER_ENUM_UNION_Level0_steps,
};

static const ingot_arm _WKSTA_USER_ENUM_UNION_arms[] = {
	{.low = 0, .high = 0, .type = &_WKSTA_USER_ENUM_UNION_Level0, .number = 2},
	{.low = 0, .high = 0},
};

static const ingot_step _WKSTA_USER_ENUM_UNION_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(union _WKSTA_USER_ENUM_UNION, Level0),
	 .type = &ingot_type_WKSTA_USER_INFO_0_CONTAINER},
	{.op = INGOT_OP_END},
};

static const ingot_field _WKSTA_USER_ENUM_UNION_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = _WKSTA_USER_ENUM_UNION_field_steps},
};

const ingot_type ingot_type__WKSTA_USER_ENUM_UNION = {
	.name = "_WKSTA_USER_ENUM_UNION",
	.size = sizeof(union _WKSTA_USER_ENUM_UNION),
	.align = _Alignof(union _WKSTA_USER_ENUM_UNION),
	.min_wire = 4,
	.growth = 92,
	.flags = INGOT_TYPE_UNION | INGOT_TYPE_DEFAULT,
	.arm_count = 2,
	.arms = _WKSTA_USER_ENUM_UNION_arms,
	.fields = _WKSTA_USER_ENUM_UNION_fields,
	.field_count = 2,
};

static const ingot_step WKSTA_USER_ENUM_STRUCT_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(WKSTA_USER_ENUM_STRUCT, Level) + 4},
	{.op = INGOT_OP_UNION, .width = 4,
	 .offset = offsetof(WKSTA_USER_ENUM_STRUCT, WkstaUserInfo),
	 .peer = offsetof(WKSTA_USER_ENUM_STRUCT, Level),
	 .type = &ingot_type__WKSTA_USER_ENUM_UNION},
	{.op = INGOT_OP_END},
};

static const ingot_step WKSTA_USER_ENUM_STRUCT_field_steps[] = {
	{.op = INGOT_OP_UNION, .width = 4,
	 .offset = offsetof(WKSTA_USER_ENUM_STRUCT, WkstaUserInfo),
	 .peer = offsetof(WKSTA_USER_ENUM_STRUCT, Level),
	 .type = &ingot_type__WKSTA_USER_ENUM_UNION},
	{.op = INGOT_OP_END},
};

static const ingot_field WKSTA_USER_ENUM_STRUCT_fields[] = {
	{.number = 2, .kind = INGOT_KIND_MESSAGE, .steps = WKSTA_USER_ENUM_STRUCT_field_steps},
};

const ingot_type ingot_type_WKSTA_USER_ENUM_STRUCT = {
	.name = "WKSTA_USER_ENUM_STRUCT",
	.size = sizeof(WKSTA_USER_ENUM_STRUCT),
	.align = _Alignof(WKSTA_USER_ENUM_STRUCT),
	.min_wire = 4,
	.growth = 92,
	.steps = WKSTA_USER_ENUM_STRUCT_steps,
	.fields = WKSTA_USER_ENUM_STRUCT_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_WKSTA_USER_ENUM_STRUCT},
};

static const ingot_step JOINPR_USER_PASSWORD_steps[] = {
	{.op = INGOT_OP_W8, .n = 8, .offset = offsetof(JOINPR_USER_PASSWORD, Obfuscator)},
	{.op = INGOT_OP_W16, .n = 256, .offset = offsetof(JOINPR_USER_PASSWORD, Buffer)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(JOINPR_USER_PASSWORD, Length)},
	{.op = INGOT_OP_END},
};

static const ingot_step JOINPR_USER_PASSWORD_field_steps[] = {
	{.op = INGOT_OP_W8, .n = 8, .offset = offsetof(JOINPR_USER_PASSWORD, Obfuscator)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .n = 256, .offset = offsetof(JOINPR_USER_PASSWORD, Buffer)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(JOINPR_USER_PASSWORD, Length)},
	{.op = INGOT_OP_END},
};

static const ingot_field JOINPR_USER_PASSWORD_fields[] = {
	{.number = 1, .kind = INGOT_KIND_BYTES, .steps = JOINPR_USER_PASSWORD_field_steps},
	{.number = 2, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED, .kind = INGOT_KIND_UINT32,
	 .steps = JOINPR_USER_PASSWORD_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_UINT32, .steps = JOINPR_USER_PASSWORD_field_steps + 4},
};

const ingot_type ingot_type_JOINPR_USER_PASSWORD = {
	.name = "JOINPR_USER_PASSWORD",
	.size = sizeof(JOINPR_USER_PASSWORD),
	.align = _Alignof(JOINPR_USER_PASSWORD),
	.min_wire = 1060,
	.growth = 28,
	.steps = JOINPR_USER_PASSWORD_steps,
	.fields = JOINPR_USER_PASSWORD_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &ingot_type_JOINPR_USER_PASSWORD},
};

static const ingot_step JOINPR_ENCRYPTED_USER_PASSWORD_steps[] = {
	{.op = INGOT_OP_W8, .n = 524, .offset = offsetof(JOINPR_ENCRYPTED_USER_PASSWORD, Buffer)},
	{.op = INGOT_OP_END},
};

static const ingot_step JOINPR_ENCRYPTED_USER_PASSWORD_field_steps[] = {
	{.op = INGOT_OP_W8, .n = 524, .offset = offsetof(JOINPR_ENCRYPTED_USER_PASSWORD, Buffer)},
	{.op = INGOT_OP_END},
};

static const ingot_field JOINPR_ENCRYPTED_USER_PASSWORD_fields[] = {
	{.number = 1, .kind = INGOT_KIND_BYTES,
	 .steps = JOINPR_ENCRYPTED_USER_PASSWORD_field_steps},
};

const ingot_type ingot_type_JOINPR_ENCRYPTED_USER_PASSWORD = {
	.name = "JOINPR_ENCRYPTED_USER_PASSWORD",
	.size = sizeof(JOINPR_ENCRYPTED_USER_PASSWORD),
	.align = _Alignof(JOINPR_ENCRYPTED_USER_PASSWORD),
	.min_wire = 2096,
	.growth = 28,
	.steps = JOINPR_ENCRYPTED_USER_PASSWORD_steps,
	.fields = JOINPR_ENCRYPTED_USER_PASSWORD_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_JOINPR_ENCRYPTED_USER_PASSWORD},
};

static const ingot_arm NET_COMPUTER_NAME_TYPE_arms[] = {
	{.low = 0, .high = 3},
};

const ingot_type ingot_type_NET_COMPUTER_NAME_TYPE = {
	.name = "NET_COMPUTER_NAME_TYPE",
	.size = sizeof(NET_COMPUTER_NAME_TYPE),
	.align = _Alignof(NET_COMPUTER_NAME_TYPE),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = NET_COMPUTER_NAME_TYPE_arms,
};

static const ingot_step UNICODE_STRING_steps[] = {
	{.op = INGOT_OP_W16, .gap = 4, .n = 2, .offset = offsetof(UNICODE_STRING, Length)},
	{.op = INGOT_OP_SIZED, .offset = offsetof(UNICODE_STRING, Buffer),
	 .type = &ingot_type_uint16},
	{.op = INGOT_OP_EXTENT, .width = 2, .n = 1, .peer = offsetof(UNICODE_STRING, MaximumLength),
	 .max = 2},
	{.op = INGOT_OP_EXTENT, .width = 2, .n = 1, .peer = offsetof(UNICODE_STRING, Length),
	 .max = 2},
	{.op = INGOT_OP_END},
};

static const ingot_step UNICODE_STRING_field_steps[] = {
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(UNICODE_STRING, Length)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(UNICODE_STRING, MaximumLength)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_SIZED, .offset = offsetof(UNICODE_STRING, Buffer),
	 .type = &ingot_type_uint16},
	{.op = INGOT_OP_EXTENT, .width = 2, .n = 1, .peer = offsetof(UNICODE_STRING, MaximumLength),
	 .max = 2},
	{.op = INGOT_OP_EXTENT, .width = 2, .n = 1, .peer = offsetof(UNICODE_STRING, Length),
	 .max = 2},
	{.op = INGOT_OP_END},
};

static const ingot_field UNICODE_STRING_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = UNICODE_STRING_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = UNICODE_STRING_field_steps + 2},
	{.number = 3, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_UINT32, .steps = UNICODE_STRING_field_steps + 4},
};

const ingot_type ingot_type_UNICODE_STRING = {
	.name = "UNICODE_STRING",
	.size = sizeof(UNICODE_STRING),
	.align = _Alignof(UNICODE_STRING),
	.min_wire = 12,
	.growth = 28,
	.steps = UNICODE_STRING_steps,
	.fields = UNICODE_STRING_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &ingot_type_UNICODE_STRING},
};

static const ingot_step NET_COMPUTER_NAME_ARRAY_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(NET_COMPUTER_NAME_ARRAY, EntryCount) + 4},
	{.op = INGOT_OP_ARRAY, .width = 4,
	 .offset = offsetof(NET_COMPUTER_NAME_ARRAY, ComputerNames),
	 .peer = offsetof(NET_COMPUTER_NAME_ARRAY, EntryCount), .type = &ingot_type_UNICODE_STRING},
	{.op = INGOT_OP_END},
};

static const ingot_step NET_COMPUTER_NAME_ARRAY_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4,
	 .offset = offsetof(NET_COMPUTER_NAME_ARRAY, ComputerNames),
	 .peer = offsetof(NET_COMPUTER_NAME_ARRAY, EntryCount), .type = &ingot_type_UNICODE_STRING},
	{.op = INGOT_OP_END},
};

static const ingot_field NET_COMPUTER_NAME_ARRAY_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NET_COMPUTER_NAME_ARRAY_field_steps},
};

const ingot_type ingot_type_NET_COMPUTER_NAME_ARRAY = {
	.name = "NET_COMPUTER_NAME_ARRAY",
	.size = sizeof(NET_COMPUTER_NAME_ARRAY),
	.align = _Alignof(NET_COMPUTER_NAME_ARRAY),
	.min_wire = 4,
	.growth = 92,
	.steps = NET_COMPUTER_NAME_ARRAY_steps,
	.fields = NET_COMPUTER_NAME_ARRAY_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_NET_COMPUTER_NAME_ARRAY},
};

static const ingot_step NetrWkstaGetInfo_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrWkstaGetInfo_frame, ServerName)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetrWkstaGetInfo_frame, Level)},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrWkstaGetInfo_in = {
	.name = "NetrWkstaGetInfo_in",
	.size = sizeof(struct NetrWkstaGetInfo_frame),
	.align = _Alignof(struct NetrWkstaGetInfo_frame),
	.min_wire = 8,
	.growth = 32,
	.steps = NetrWkstaGetInfo_in_steps,
};

static const ingot_step NetrWkstaGetInfo_WkstaInfo_100_value_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_INFO, WkstaInfo100), .type = &ingot_type_WKSTA_INFO_100},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrWkstaGetInfo_WkstaInfo_100_value = {
	.name = "NetrWkstaGetInfo_WkstaInfo_100_value",
	.size = sizeof(WKSTA_INFO),
	.align = _Alignof(WKSTA_INFO),
	.min_wire = 4,
	.growth = 60,
	.steps = NetrWkstaGetInfo_WkstaInfo_100_value_steps,
};

static const ingot_step NetrWkstaGetInfo_WkstaInfo_100_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct NetrWkstaGetInfo_frame, WkstaInfo),
	 .type = &NetrWkstaGetInfo_WkstaInfo_100_value},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrWkstaGetInfo_WkstaInfo_100 = {
	.name = "NetrWkstaGetInfo_WkstaInfo_100",
	.align = 1,
	.min_wire = 4,
	.growth = 88,
	.steps = NetrWkstaGetInfo_WkstaInfo_100_steps,
};

static const ingot_step NetrWkstaGetInfo_WkstaInfo_502_value_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_INFO, WkstaInfo502), .type = &ingot_type_WKSTA_INFO_502},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrWkstaGetInfo_WkstaInfo_502_value = {
	.name = "NetrWkstaGetInfo_WkstaInfo_502_value",
	.size = sizeof(WKSTA_INFO),
	.align = _Alignof(WKSTA_INFO),
	.min_wire = 4,
	.growth = 44,
	.steps = NetrWkstaGetInfo_WkstaInfo_502_value_steps,
};

static const ingot_step NetrWkstaGetInfo_WkstaInfo_502_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct NetrWkstaGetInfo_frame, WkstaInfo),
	 .type = &NetrWkstaGetInfo_WkstaInfo_502_value},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrWkstaGetInfo_WkstaInfo_502 = {
	.name = "NetrWkstaGetInfo_WkstaInfo_502",
	.align = 1,
	.min_wire = 4,
	.growth = 72,
	.steps = NetrWkstaGetInfo_WkstaInfo_502_steps,
};

static const ingot_step NetrWkstaGetInfo_WkstaInfo_default_value_steps[] = {
	{.op = INGOT_OP_GAP, .n = 8},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrWkstaGetInfo_WkstaInfo_default_value = {
	.name = "NetrWkstaGetInfo_WkstaInfo_default_value",
	.size = sizeof(WKSTA_INFO),
	.align = _Alignof(WKSTA_INFO),
	.min_wire = 0,
	.growth = 60,
	.steps = NetrWkstaGetInfo_WkstaInfo_default_value_steps,
};

static const ingot_step NetrWkstaGetInfo_WkstaInfo_default_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct NetrWkstaGetInfo_frame, WkstaInfo),
	 .type = &NetrWkstaGetInfo_WkstaInfo_default_value},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrWkstaGetInfo_WkstaInfo_default = {
	.name = "NetrWkstaGetInfo_WkstaInfo_default",
	.align = 1,
	.min_wire = 0,
	.growth = 60,
	.steps = NetrWkstaGetInfo_WkstaInfo_default_steps,
};

static const ingot_arm NetrWkstaGetInfo_WkstaInfo_arms[] = {
	{.low = 100, .high = 100, .type = &NetrWkstaGetInfo_WkstaInfo_100},
	{.low = 502, .high = 502, .type = &NetrWkstaGetInfo_WkstaInfo_502},
	{.low = 0, .high = 0, .type = &NetrWkstaGetInfo_WkstaInfo_default},
};

static const ingot_type NetrWkstaGetInfo_WkstaInfo = {
	.name = "NetrWkstaGetInfo_WkstaInfo",
	.align = 1,
	.min_wire = 4,
	.growth = 88,
	.flags = INGOT_TYPE_UNION | INGOT_TYPE_DEFAULT,
	.arm_count = 3,
	.arms = NetrWkstaGetInfo_WkstaInfo_arms,
};

static const ingot_step NetrWkstaGetInfo_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetrWkstaGetInfo_frame, result)},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct NetrWkstaGetInfo_frame, Level),
	 .type = &NetrWkstaGetInfo_WkstaInfo},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrWkstaGetInfo_out = {
	.name = "NetrWkstaGetInfo_out",
	.size = sizeof(struct NetrWkstaGetInfo_frame),
	.align = _Alignof(struct NetrWkstaGetInfo_frame),
	.min_wire = 8,
	.growth = 88,
	.steps = NetrWkstaGetInfo_out_steps,
};

static const ingot_step NetrWkstaSetInfo_WkstaInfo_100_value_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_INFO, WkstaInfo100), .type = &ingot_type_WKSTA_INFO_100},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrWkstaSetInfo_WkstaInfo_100_value = {
	.name = "NetrWkstaSetInfo_WkstaInfo_100_value",
	.size = sizeof(WKSTA_INFO),
	.align = _Alignof(WKSTA_INFO),
	.min_wire = 4,
	.growth = 60,
	.steps = NetrWkstaSetInfo_WkstaInfo_100_value_steps,
};

static const ingot_step NetrWkstaSetInfo_WkstaInfo_100_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct NetrWkstaSetInfo_frame, WkstaInfo),
	 .type = &NetrWkstaSetInfo_WkstaInfo_100_value},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrWkstaSetInfo_WkstaInfo_100 = {
	.name = "NetrWkstaSetInfo_WkstaInfo_100",
	.align = 1,
	.min_wire = 4,
	.growth = 88,
	.steps = NetrWkstaSetInfo_WkstaInfo_100_steps,
};

static const ingot_step NetrWkstaSetInfo_WkstaInfo_502_value_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(WKSTA_INFO, WkstaInfo502), .type = &ingot_type_WKSTA_INFO_502},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrWkstaSetInfo_WkstaInfo_502_value = {
	.name = "NetrWkstaSetInfo_WkstaInfo_502_value",
	.size = sizeof(WKSTA_INFO),
	.align = _Alignof(WKSTA_INFO),
	.min_wire = 4,
	.growth = 44,
	.steps = NetrWkstaSetInfo_WkstaInfo_502_value_steps,
};

static const ingot_step NetrWkstaSetInfo_WkstaInfo_502_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct NetrWkstaSetInfo_frame, WkstaInfo),
	 .type = &NetrWkstaSetInfo_WkstaInfo_502_value},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrWkstaSetInfo_WkstaInfo_502 = {
	.name = "NetrWkstaSetInfo_WkstaInfo_502",
	.align = 1,
	.min_wire = 4,
	.growth = 72,
	.steps = NetrWkstaSetInfo_WkstaInfo_502_steps,
};

static const ingot_step NetrWkstaSetInfo_WkstaInfo_default_value_steps[] = {
	{.op = INGOT_OP_GAP, .n = 8},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrWkstaSetInfo_WkstaInfo_default_value = {
	.name = "NetrWkstaSetInfo_WkstaInfo_default_value",
	.size = sizeof(WKSTA_INFO),
	.align = _Alignof(WKSTA_INFO),
	.min_wire = 0,
	.growth = 60,
	.steps = NetrWkstaSetInfo_WkstaInfo_default_value_steps,
};

static const ingot_step NetrWkstaSetInfo_WkstaInfo_default_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct NetrWkstaSetInfo_frame, WkstaInfo),
	 .type = &NetrWkstaSetInfo_WkstaInfo_default_value},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrWkstaSetInfo_WkstaInfo_default = {
	.name = "NetrWkstaSetInfo_WkstaInfo_default",
	.align = 1,
	.min_wire = 0,
	.growth = 60,
	.steps = NetrWkstaSetInfo_WkstaInfo_default_steps,
};

static const ingot_arm NetrWkstaSetInfo_WkstaInfo_arms[] = {
	{.low = 100, .high = 100, .type = &NetrWkstaSetInfo_WkstaInfo_100},
	{.low = 502, .high = 502, .type = &NetrWkstaSetInfo_WkstaInfo_502},
	{.low = 0, .high = 0, .type = &NetrWkstaSetInfo_WkstaInfo_default},
};

static const ingot_type NetrWkstaSetInfo_WkstaInfo = {
	.name = "NetrWkstaSetInfo_WkstaInfo",
	.align = 1,
	.min_wire = 4,
	.growth = 88,
	.flags = INGOT_TYPE_UNION | INGOT_TYPE_DEFAULT,
	.arm_count = 3,
	.arms = NetrWkstaSetInfo_WkstaInfo_arms,
};

static const ingot_step NetrWkstaSetInfo_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrWkstaSetInfo_frame, ServerName)},
	{.op = INGOT_OP_UNION, .width = 4, .peer = offsetof(struct NetrWkstaSetInfo_frame, Level),
	 .type = &NetrWkstaSetInfo_WkstaInfo},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrWkstaSetInfo_frame, ErrorParameter),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrWkstaSetInfo_in = {
	.name = "NetrWkstaSetInfo_in",
	.size = sizeof(struct NetrWkstaSetInfo_frame),
	.align = _Alignof(struct NetrWkstaSetInfo_frame),
	.min_wire = 12,
	.growth = 88,
	.steps = NetrWkstaSetInfo_in_steps,
};

static const ingot_step NetrWkstaSetInfo_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetrWkstaSetInfo_frame, result)},
	{.op = INGOT_OP_INPLACE, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrWkstaSetInfo_frame, ErrorParameter),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrWkstaSetInfo_out = {
	.name = "NetrWkstaSetInfo_out",
	.size = sizeof(struct NetrWkstaSetInfo_frame),
	.align = _Alignof(struct NetrWkstaSetInfo_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = NetrWkstaSetInfo_out_steps,
};

static const ingot_step NetrWkstaUserEnum_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrWkstaUserEnum_frame, ServerName)},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct NetrWkstaUserEnum_frame, UserInfo),
	 .type = &ingot_type_WKSTA_USER_ENUM_STRUCT},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetrWkstaUserEnum_frame, PreferredMaximumLength)},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrWkstaUserEnum_frame, ResumeHandle),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrWkstaUserEnum_in = {
	.name = "NetrWkstaUserEnum_in",
	.size = sizeof(struct NetrWkstaUserEnum_frame),
	.align = _Alignof(struct NetrWkstaUserEnum_frame),
	.min_wire = 16,
	.growth = 92,
	.steps = NetrWkstaUserEnum_in_steps,
};

static const ingot_step NetrWkstaUserEnum_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetrWkstaUserEnum_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct NetrWkstaUserEnum_frame, UserInfo_out),
	 .type = &ingot_type_WKSTA_USER_ENUM_STRUCT},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetrWkstaUserEnum_frame, TotalEntries)},
	{.op = INGOT_OP_INPLACE, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrWkstaUserEnum_frame, ResumeHandle),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrWkstaUserEnum_out = {
	.name = "NetrWkstaUserEnum_out",
	.size = sizeof(struct NetrWkstaUserEnum_frame),
	.align = _Alignof(struct NetrWkstaUserEnum_frame),
	.min_wire = 16,
	.growth = 92,
	.steps = NetrWkstaUserEnum_out_steps,
};

static const ingot_step NetrWkstaTransportAdd_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrWkstaTransportAdd_frame, ServerName)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetrWkstaTransportAdd_frame, Level)},
	{.op = INGOT_OP_POINTER,
	 .offset = offsetof(struct NetrWkstaTransportAdd_frame, TransportInfo),
	 .type = &ingot_type_WKSTA_TRANSPORT_INFO_0},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrWkstaTransportAdd_frame, ErrorParameter),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrWkstaTransportAdd_in = {
	.name = "NetrWkstaTransportAdd_in",
	.size = sizeof(struct NetrWkstaTransportAdd_frame),
	.align = _Alignof(struct NetrWkstaTransportAdd_frame),
	.min_wire = 32,
	.growth = 32,
	.steps = NetrWkstaTransportAdd_in_steps,
};

static const ingot_step NetrWkstaTransportAdd_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetrWkstaTransportAdd_frame, result)},
	{.op = INGOT_OP_INPLACE, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrWkstaTransportAdd_frame, ErrorParameter),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrWkstaTransportAdd_out = {
	.name = "NetrWkstaTransportAdd_out",
	.size = sizeof(struct NetrWkstaTransportAdd_frame),
	.align = _Alignof(struct NetrWkstaTransportAdd_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = NetrWkstaTransportAdd_out_steps,
};

static const ingot_step NetrWkstaTransportDel_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrWkstaTransportDel_frame, ServerName)},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrWkstaTransportDel_frame, TransportName)},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetrWkstaTransportDel_frame, ForceLevel)},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrWkstaTransportDel_in = {
	.name = "NetrWkstaTransportDel_in",
	.size = sizeof(struct NetrWkstaTransportDel_frame),
	.align = _Alignof(struct NetrWkstaTransportDel_frame),
	.min_wire = 12,
	.growth = 32,
	.steps = NetrWkstaTransportDel_in_steps,
};

static const ingot_step NetrWkstaTransportDel_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetrWkstaTransportDel_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrWkstaTransportDel_out = {
	.name = "NetrWkstaTransportDel_out",
	.size = sizeof(struct NetrWkstaTransportDel_frame),
	.align = _Alignof(struct NetrWkstaTransportDel_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = NetrWkstaTransportDel_out_steps,
};

static const ingot_step NetrUseAdd_InfoStruct_2_value_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USE_INFO, UseInfo2), .type = &ingot_type_USE_INFO_2},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrUseAdd_InfoStruct_2_value = {
	.name = "NetrUseAdd_InfoStruct_2_value",
	.size = sizeof(USE_INFO),
	.align = _Alignof(USE_INFO),
	.min_wire = 4,
	.growth = 60,
	.steps = NetrUseAdd_InfoStruct_2_value_steps,
};

static const ingot_step NetrUseAdd_InfoStruct_2_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct NetrUseAdd_frame, InfoStruct),
	 .type = &NetrUseAdd_InfoStruct_2_value},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrUseAdd_InfoStruct_2 = {
	.name = "NetrUseAdd_InfoStruct_2",
	.align = 1,
	.min_wire = 4,
	.growth = 88,
	.steps = NetrUseAdd_InfoStruct_2_steps,
};

static const ingot_step NetrUseAdd_InfoStruct_3_value_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USE_INFO, UseInfo3), .type = &ingot_type_USE_INFO_3},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrUseAdd_InfoStruct_3_value = {
	.name = "NetrUseAdd_InfoStruct_3_value",
	.size = sizeof(USE_INFO),
	.align = _Alignof(USE_INFO),
	.min_wire = 4,
	.growth = 60,
	.steps = NetrUseAdd_InfoStruct_3_value_steps,
};

static const ingot_step NetrUseAdd_InfoStruct_3_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct NetrUseAdd_frame, InfoStruct),
	 .type = &NetrUseAdd_InfoStruct_3_value},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrUseAdd_InfoStruct_3 = {
	.name = "NetrUseAdd_InfoStruct_3",
	.align = 1,
	.min_wire = 4,
	.growth = 88,
	.steps = NetrUseAdd_InfoStruct_3_steps,
};

static const ingot_step NetrUseAdd_InfoStruct_default_value_steps[] = {
	{.op = INGOT_OP_GAP, .n = 8},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrUseAdd_InfoStruct_default_value = {
	.name = "NetrUseAdd_InfoStruct_default_value",
	.size = sizeof(USE_INFO),
	.align = _Alignof(USE_INFO),
	.min_wire = 0,
	.growth = 60,
	.steps = NetrUseAdd_InfoStruct_default_value_steps,
};

static const ingot_step NetrUseAdd_InfoStruct_default_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct NetrUseAdd_frame, InfoStruct),
	 .type = &NetrUseAdd_InfoStruct_default_value},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrUseAdd_InfoStruct_default = {
	.name = "NetrUseAdd_InfoStruct_default",
	.align = 1,
	.min_wire = 0,
	.growth = 60,
	.steps = NetrUseAdd_InfoStruct_default_steps,
};

static const ingot_arm NetrUseAdd_InfoStruct_arms[] = {
	{.low = 2, .high = 2, .type = &NetrUseAdd_InfoStruct_2},
	{.low = 3, .high = 3, .type = &NetrUseAdd_InfoStruct_3},
	{.low = 0, .high = 0, .type = &NetrUseAdd_InfoStruct_default},
};

static const ingot_type NetrUseAdd_InfoStruct = {
	.name = "NetrUseAdd_InfoStruct",
	.align = 1,
	.min_wire = 4,
	.growth = 88,
	.flags = INGOT_TYPE_UNION | INGOT_TYPE_DEFAULT,
	.arm_count = 3,
	.arms = NetrUseAdd_InfoStruct_arms,
};

static const ingot_step NetrUseAdd_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrUseAdd_frame, ServerName)},
	{.op = INGOT_OP_UNION, .width = 4, .peer = offsetof(struct NetrUseAdd_frame, Level),
	 .type = &NetrUseAdd_InfoStruct},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrUseAdd_frame, ErrorParameter), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrUseAdd_in = {
	.name = "NetrUseAdd_in",
	.size = sizeof(struct NetrUseAdd_frame),
	.align = _Alignof(struct NetrUseAdd_frame),
	.min_wire = 12,
	.growth = 88,
	.steps = NetrUseAdd_in_steps,
};

static const ingot_step NetrUseAdd_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetrUseAdd_frame, result)},
	{.op = INGOT_OP_INPLACE, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrUseAdd_frame, ErrorParameter), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrUseAdd_out = {
	.name = "NetrUseAdd_out",
	.size = sizeof(struct NetrUseAdd_frame),
	.align = _Alignof(struct NetrUseAdd_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = NetrUseAdd_out_steps,
};

static const ingot_step NetrUseGetInfo_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrUseGetInfo_frame, ServerName)},
	{.op = INGOT_OP_WSTRING, .offset = offsetof(struct NetrUseGetInfo_frame, UseName)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetrUseGetInfo_frame, Level)},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrUseGetInfo_in = {
	.name = "NetrUseGetInfo_in",
	.size = sizeof(struct NetrUseGetInfo_frame),
	.align = _Alignof(struct NetrUseGetInfo_frame),
	.min_wire = 12,
	.growth = 32,
	.steps = NetrUseGetInfo_in_steps,
};

static const ingot_step NetrUseGetInfo_InfoStruct_2_value_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USE_INFO, UseInfo2), .type = &ingot_type_USE_INFO_2},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrUseGetInfo_InfoStruct_2_value = {
	.name = "NetrUseGetInfo_InfoStruct_2_value",
	.size = sizeof(USE_INFO),
	.align = _Alignof(USE_INFO),
	.min_wire = 4,
	.growth = 60,
	.steps = NetrUseGetInfo_InfoStruct_2_value_steps,
};

static const ingot_step NetrUseGetInfo_InfoStruct_2_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct NetrUseGetInfo_frame, InfoStruct),
	 .type = &NetrUseGetInfo_InfoStruct_2_value},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrUseGetInfo_InfoStruct_2 = {
	.name = "NetrUseGetInfo_InfoStruct_2",
	.align = 1,
	.min_wire = 4,
	.growth = 88,
	.steps = NetrUseGetInfo_InfoStruct_2_steps,
};

static const ingot_step NetrUseGetInfo_InfoStruct_3_value_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USE_INFO, UseInfo3), .type = &ingot_type_USE_INFO_3},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrUseGetInfo_InfoStruct_3_value = {
	.name = "NetrUseGetInfo_InfoStruct_3_value",
	.size = sizeof(USE_INFO),
	.align = _Alignof(USE_INFO),
	.min_wire = 4,
	.growth = 60,
	.steps = NetrUseGetInfo_InfoStruct_3_value_steps,
};

static const ingot_step NetrUseGetInfo_InfoStruct_3_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct NetrUseGetInfo_frame, InfoStruct),
	 .type = &NetrUseGetInfo_InfoStruct_3_value},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrUseGetInfo_InfoStruct_3 = {
	.name = "NetrUseGetInfo_InfoStruct_3",
	.align = 1,
	.min_wire = 4,
	.growth = 88,
	.steps = NetrUseGetInfo_InfoStruct_3_steps,
};

static const ingot_step NetrUseGetInfo_InfoStruct_default_value_steps[] = {
	{.op = INGOT_OP_GAP, .n = 8},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrUseGetInfo_InfoStruct_default_value = {
	.name = "NetrUseGetInfo_InfoStruct_default_value",
	.size = sizeof(USE_INFO),
	.align = _Alignof(USE_INFO),
	.min_wire = 0,
	.growth = 60,
	.steps = NetrUseGetInfo_InfoStruct_default_value_steps,
};

static const ingot_step NetrUseGetInfo_InfoStruct_default_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct NetrUseGetInfo_frame, InfoStruct),
	 .type = &NetrUseGetInfo_InfoStruct_default_value},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrUseGetInfo_InfoStruct_default = {
	.name = "NetrUseGetInfo_InfoStruct_default",
	.align = 1,
	.min_wire = 0,
	.growth = 60,
	.steps = NetrUseGetInfo_InfoStruct_default_steps,
};

static const ingot_arm NetrUseGetInfo_InfoStruct_arms[] = {
	{.low = 2, .high = 2, .type = &NetrUseGetInfo_InfoStruct_2},
	{.low = 3, .high = 3, .type = &NetrUseGetInfo_InfoStruct_3},
	{.low = 0, .high = 0, .type = &NetrUseGetInfo_InfoStruct_default},
};

static const ingot_type NetrUseGetInfo_InfoStruct = {
	.name = "NetrUseGetInfo_InfoStruct",
	.align = 1,
	.min_wire = 4,
	.growth = 88,
	.flags = INGOT_TYPE_UNION | INGOT_TYPE_DEFAULT,
	.arm_count = 3,
	.arms = NetrUseGetInfo_InfoStruct_arms,
};

static const ingot_step NetrUseGetInfo_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetrUseGetInfo_frame, result)},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct NetrUseGetInfo_frame, Level), .type = &NetrUseGetInfo_InfoStruct},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrUseGetInfo_out = {
	.name = "NetrUseGetInfo_out",
	.size = sizeof(struct NetrUseGetInfo_frame),
	.align = _Alignof(struct NetrUseGetInfo_frame),
	.min_wire = 8,
	.growth = 88,
	.steps = NetrUseGetInfo_out_steps,
};

static const ingot_step NetrWorkstationStatisticsGet_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrWorkstationStatisticsGet_frame, ServerName)},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrWorkstationStatisticsGet_frame, ServiceName)},
	{.op = INGOT_OP_W32, .n = 2,
	 .offset = offsetof(struct NetrWorkstationStatisticsGet_frame, Level)},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrWorkstationStatisticsGet_in = {
	.name = "NetrWorkstationStatisticsGet_in",
	.size = sizeof(struct NetrWorkstationStatisticsGet_frame),
	.align = _Alignof(struct NetrWorkstationStatisticsGet_frame),
	.min_wire = 16,
	.growth = 32,
	.steps = NetrWorkstationStatisticsGet_in_steps,
};

static const ingot_step NetrWorkstationStatisticsGet_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetrWorkstationStatisticsGet_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrWorkstationStatisticsGet_frame, Buffer),
	 .type = &ingot_type_STAT_WORKSTATION_0},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrWorkstationStatisticsGet_out = {
	.name = "NetrWorkstationStatisticsGet_out",
	.size = sizeof(struct NetrWorkstationStatisticsGet_frame),
	.align = _Alignof(struct NetrWorkstationStatisticsGet_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = NetrWorkstationStatisticsGet_out_steps,
};

static const ingot_step NetrGetJoinInformation_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrGetJoinInformation_frame, ServerName)},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrGetJoinInformation_frame, NameBuffer)},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrGetJoinInformation_in = {
	.name = "NetrGetJoinInformation_in",
	.size = sizeof(struct NetrGetJoinInformation_frame),
	.align = _Alignof(struct NetrGetJoinInformation_frame),
	.min_wire = 8,
	.growth = 32,
	.steps = NetrGetJoinInformation_in_steps,
};

static const ingot_step NetrGetJoinInformation_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetrGetJoinInformation_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrGetJoinInformation_frame, NameBuffer_out)},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetrGetJoinInformation_frame, BufferType)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(struct NetrGetJoinInformation_frame, BufferType),
	 .type = &ingot_type_NETSETUP_JOIN_STATUS},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrGetJoinInformation_out = {
	.name = "NetrGetJoinInformation_out",
	.size = sizeof(struct NetrGetJoinInformation_frame),
	.align = _Alignof(struct NetrGetJoinInformation_frame),
	.min_wire = 12,
	.growth = 32,
	.steps = NetrGetJoinInformation_out_steps,
};

static const ingot_step NetrJoinDomain2_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrJoinDomain2_frame, ServerName)},
	{.op = INGOT_OP_WSTRING, .offset = offsetof(struct NetrJoinDomain2_frame, DomainNameParam)},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrJoinDomain2_frame, MachineAccountOU)},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrJoinDomain2_frame, AccountName)},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrJoinDomain2_frame, Password),
	 .type = &ingot_type_JOINPR_ENCRYPTED_USER_PASSWORD},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetrJoinDomain2_frame, Options)},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrJoinDomain2_in = {
	.name = "NetrJoinDomain2_in",
	.size = sizeof(struct NetrJoinDomain2_frame),
	.align = _Alignof(struct NetrJoinDomain2_frame),
	.min_wire = 24,
	.growth = 32,
	.steps = NetrJoinDomain2_in_steps,
};

static const ingot_step NetrJoinDomain2_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetrJoinDomain2_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrJoinDomain2_out = {
	.name = "NetrJoinDomain2_out",
	.size = sizeof(struct NetrJoinDomain2_frame),
	.align = _Alignof(struct NetrJoinDomain2_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = NetrJoinDomain2_out_steps,
};

static const ingot_step NetrValidateName2_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrValidateName2_frame, ServerName)},
	{.op = INGOT_OP_WSTRING,
	 .offset = offsetof(struct NetrValidateName2_frame, NameToValidate)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetrValidateName2_frame, NameType)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(struct NetrValidateName2_frame, NameType),
	 .type = &ingot_type_NETSETUP_NAME_TYPE},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrValidateName2_in = {
	.name = "NetrValidateName2_in",
	.size = sizeof(struct NetrValidateName2_frame),
	.align = _Alignof(struct NetrValidateName2_frame),
	.min_wire = 12,
	.growth = 32,
	.steps = NetrValidateName2_in_steps,
};

static const ingot_step NetrValidateName2_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetrValidateName2_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrValidateName2_out = {
	.name = "NetrValidateName2_out",
	.size = sizeof(struct NetrValidateName2_frame),
	.align = _Alignof(struct NetrValidateName2_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = NetrValidateName2_out_steps,
};

static const ingot_step NetrGetJoinableOUs2_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrGetJoinableOUs2_frame, ServerName)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetrGetJoinableOUs2_frame, OUCount)},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrGetJoinableOUs2_in = {
	.name = "NetrGetJoinableOUs2_in",
	.size = sizeof(struct NetrGetJoinableOUs2_frame),
	.align = _Alignof(struct NetrGetJoinableOUs2_frame),
	.min_wire = 8,
	.growth = 32,
	.steps = NetrGetJoinableOUs2_in_steps,
};

static const ingot_step NetrGetJoinableOUs2_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetrGetJoinableOUs2_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4,
	 .offset = offsetof(struct NetrGetJoinableOUs2_frame, OUs),
	 .peer = offsetof(struct NetrGetJoinableOUs2_frame, OUCount_out),
	 .type = &ingot_type_wstring},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrGetJoinableOUs2_out = {
	.name = "NetrGetJoinableOUs2_out",
	.size = sizeof(struct NetrGetJoinableOUs2_frame),
	.align = _Alignof(struct NetrGetJoinableOUs2_frame),
	.min_wire = 8,
	.growth = 32,
	.steps = NetrGetJoinableOUs2_out_steps,
};

static const ingot_step NetrEnumerateComputerNames_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrEnumerateComputerNames_frame, ServerName)},
	{.op = INGOT_OP_W32, .n = 2,
	 .offset = offsetof(struct NetrEnumerateComputerNames_frame, NameType)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(struct NetrEnumerateComputerNames_frame, NameType),
	 .type = &ingot_type_NET_COMPUTER_NAME_TYPE},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrEnumerateComputerNames_in = {
	.name = "NetrEnumerateComputerNames_in",
	.size = sizeof(struct NetrEnumerateComputerNames_frame),
	.align = _Alignof(struct NetrEnumerateComputerNames_frame),
	.min_wire = 12,
	.growth = 32,
	.steps = NetrEnumerateComputerNames_in_steps,
};

static const ingot_step NetrEnumerateComputerNames_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetrEnumerateComputerNames_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrEnumerateComputerNames_frame, ComputerNames),
	 .type = &ingot_type_NET_COMPUTER_NAME_ARRAY},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrEnumerateComputerNames_out = {
	.name = "NetrEnumerateComputerNames_out",
	.size = sizeof(struct NetrEnumerateComputerNames_frame),
	.align = _Alignof(struct NetrEnumerateComputerNames_frame),
	.min_wire = 8,
	.growth = 92,
	.steps = NetrEnumerateComputerNames_out_steps,
};

const ingot_procedure wkssvc_procedures[13] = {
	{.name = "NetrWkstaGetInfo", .number = 1, .in = &NetrWkstaGetInfo_in,
	 .out = &NetrWkstaGetInfo_out},
	{.name = "NetrWkstaSetInfo", .number = 2, .in = &NetrWkstaSetInfo_in,
	 .out = &NetrWkstaSetInfo_out},
	{.name = "NetrWkstaUserEnum", .number = 3, .in = &NetrWkstaUserEnum_in,
	 .out = &NetrWkstaUserEnum_out},
	{.name = "NetrWkstaTransportAdd", .number = 6, .in = &NetrWkstaTransportAdd_in,
	 .out = &NetrWkstaTransportAdd_out},
	{.name = "NetrWkstaTransportDel", .number = 7, .in = &NetrWkstaTransportDel_in,
	 .out = &NetrWkstaTransportDel_out},
	{.name = "NetrUseAdd", .number = 8, .in = &NetrUseAdd_in, .out = &NetrUseAdd_out},
	{.name = "NetrUseGetInfo", .number = 9, .in = &NetrUseGetInfo_in,
	 .out = &NetrUseGetInfo_out},
	{.name = "NetrWorkstationStatisticsGet", .number = 10,
	 .in = &NetrWorkstationStatisticsGet_in, .out = &NetrWorkstationStatisticsGet_out},
	{.name = "NetrGetJoinInformation", .number = 11, .in = &NetrGetJoinInformation_in,
	 .out = &NetrGetJoinInformation_out},
	{.name = "NetrJoinDomain2", .number = 12, .in = &NetrJoinDomain2_in,
	 .out = &NetrJoinDomain2_out},
	{.name = "NetrValidateName2", .number = 13, .in = &NetrValidateName2_in,
	 .out = &NetrValidateName2_out},
	{.name = "NetrGetJoinableOUs2", .number = 14, .in = &NetrGetJoinableOUs2_in,
	 .out = &NetrGetJoinableOUs2_out},
	{.name = "NetrEnumerateComputerNames", .number = 15, .in = &NetrEnumerateComputerNames_in,
	 .out = &NetrEnumerateComputerNames_out},
};
