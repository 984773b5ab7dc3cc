/* brws_tables.c: generated from brws.idl by ingotc; do not edit */
#define BRWS_STUBS
#include "brws.h"

#include <stddef.h>

_Static_assert(sizeof(BROWSER_STATISTICS) == 24, "layout");
_Static_assert(sizeof(BROWSER_STATISTICS_100) == 8, "layout");
_Static_assert(sizeof(SERVER_INFO_100_CONTAINER) == 16, "layout");
_Static_assert(sizeof(SERVER_INFO_101_CONTAINER) == 16, "layout");
_Static_assert(sizeof(union _SERVER_ENUM_UNION) == 8, "layout");
_Static_assert(sizeof(SERVER_ENUM_STRUCT) == 16, "layout");
_Static_assert(sizeof(union _BROWSER_STATISTICS_UNION) == 8, "layout");
_Static_assert(sizeof(BROWSER_STATISTICS_STRUCT) == 16, "layout");
_Static_assert(sizeof(struct I_BrowserrQueryOtherDomains_frame) == 40, "layout");
_Static_assert(sizeof(struct I_BrowserrResetNetlogonState_frame) == 16, "layout");
_Static_assert(sizeof(struct I_BrowserrDebugTrace_frame) == 24, "layout");
_Static_assert(sizeof(struct I_BrowserrQueryStatistics_frame) == 24, "layout");
_Static_assert(sizeof(struct I_BrowserResetStatistics_frame) == 16, "layout");
_Static_assert(sizeof(struct NetrBrowserStatisticsClear_frame) == 16, "layout");
_Static_assert(sizeof(struct NetrBrowserStatisticsGet_frame) == 40, "layout");
_Static_assert(sizeof(struct I_BrowserrSetNetlogonState_frame) == 40, "layout");
_Static_assert(sizeof(struct I_BrowserrServerEnum_frame) == 80, "layout");

static const ingot_step BROWSER_STATISTICS_steps[] = {
	{.op = INGOT_OP_W64, .n = 2,
	 .offset = offsetof(BROWSER_STATISTICS, StatisticsStartTime.QuadPart)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1,
	 .offset = offsetof(BROWSER_STATISTICS, NumberOfElectionPackets)},
	{.op = INGOT_OP_END},
};

static const ingot_step BROWSER_STATISTICS_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(BROWSER_STATISTICS, StatisticsStartTime),
	 .type = &ingot_type_LARGE_INTEGER},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1,
	 .offset = offsetof(BROWSER_STATISTICS, NumberOfServerAnnouncements),
	 .type = &ingot_type_LARGE_INTEGER},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(BROWSER_STATISTICS, NumberOfElectionPackets)},
	{.op = INGOT_OP_END},
};

static const ingot_field BROWSER_STATISTICS_fields[] = {
	{.number = 1, .kind = INGOT_KIND_MESSAGE, .steps = BROWSER_STATISTICS_field_steps},
	{.number = 2, .kind = INGOT_KIND_MESSAGE, .steps = BROWSER_STATISTICS_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_UINT32, .steps = BROWSER_STATISTICS_field_steps + 4},
};

const ingot_type ingot_type_BROWSER_STATISTICS = {
	.name = "BROWSER_STATISTICS",
	.size = sizeof(BROWSER_STATISTICS),
	.align = _Alignof(BROWSER_STATISTICS),
	.min_wire = 20,
	.growth = 28,
	.steps = BROWSER_STATISTICS_steps,
	.fields = BROWSER_STATISTICS_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &ingot_type_BROWSER_STATISTICS},
};

static const ingot_step BROWSER_STATISTICS_100_steps[] = {
	{.op = INGOT_OP_W64, .n = 1,
	 .offset = offsetof(BROWSER_STATISTICS_100, StartTime.QuadPart)},
	{.op = INGOT_OP_END},
};

static const ingot_step BROWSER_STATISTICS_100_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(BROWSER_STATISTICS_100, StartTime),
	 .type = &ingot_type_LARGE_INTEGER},
	{.op = INGOT_OP_END},
};

static const ingot_field BROWSER_STATISTICS_100_fields[] = {
	{.number = 1, .kind = INGOT_KIND_MESSAGE, .steps = BROWSER_STATISTICS_100_field_steps},
};

const ingot_type ingot_type_BROWSER_STATISTICS_100 = {
	.name = "BROWSER_STATISTICS_100",
	.size = sizeof(BROWSER_STATISTICS_100),
	.align = _Alignof(BROWSER_STATISTICS_100),
	.min_wire = 8,
	.growth = 28,
	.flags = INGOT_TYPE_RUN,
	.steps = BROWSER_STATISTICS_100_steps,
	.fields = BROWSER_STATISTICS_100_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_BROWSER_STATISTICS_100},
};

static const ingot_step SERVER_INFO_100_CONTAINER_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4,
	 .offset = offsetof(SERVER_INFO_100_CONTAINER, EntriesRead) + 4},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(SERVER_INFO_100_CONTAINER, Buffer),
	 .peer = offsetof(SERVER_INFO_100_CONTAINER, EntriesRead),
	 .type = &ingot_type_SERVER_INFO_100},
	{.op = INGOT_OP_END},
};

static const ingot_step SERVER_INFO_100_CONTAINER_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(SERVER_INFO_100_CONTAINER, Buffer),
	 .peer = offsetof(SERVER_INFO_100_CONTAINER, EntriesRead),
	 .type = &ingot_type_SERVER_INFO_100},
	{.op = INGOT_OP_END},
};

static const ingot_field SERVER_INFO_100_CONTAINER_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = SERVER_INFO_100_CONTAINER_field_steps},
};

const ingot_type ingot_type_SERVER_INFO_100_CONTAINER = {
	.name = "SERVER_INFO_100_CONTAINER",
	.size = sizeof(SERVER_INFO_100_CONTAINER),
	.align = _Alignof(SERVER_INFO_100_CONTAINER),
	.min_wire = 4,
	.growth = 92,
	.steps = SERVER_INFO_100_CONTAINER_steps,
	.fields = SERVER_INFO_100_CONTAINER_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_SERVER_INFO_100_CONTAINER},
};

static const ingot_step SERVER_INFO_101_CONTAINER_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4,
	 .offset = offsetof(SERVER_INFO_101_CONTAINER, EntriesRead) + 4},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(SERVER_INFO_101_CONTAINER, Buffer),
	 .peer = offsetof(SERVER_INFO_101_CONTAINER, EntriesRead),
	 .type = &ingot_type_SERVER_INFO_101},
	{.op = INGOT_OP_END},
};

static const ingot_step SERVER_INFO_101_CONTAINER_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(SERVER_INFO_101_CONTAINER, Buffer),
	 .peer = offsetof(SERVER_INFO_101_CONTAINER, EntriesRead),
	 .type = &ingot_type_SERVER_INFO_101},
	{.op = INGOT_OP_END},
};

static const ingot_field SERVER_INFO_101_CONTAINER_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = SERVER_INFO_101_CONTAINER_field_steps},
};

const ingot_type ingot_type_SERVER_INFO_101_CONTAINER = {
	.name = "SERVER_INFO_101_CONTAINER",
	.size = sizeof(SERVER_INFO_101_CONTAINER),
	.align = _Alignof(SERVER_INFO_101_CONTAINER),
	.min_wire = 4,
	.growth = 92,
	.steps = SERVER_INFO_101_CONTAINER_steps,
	.fields = SERVER_INFO_101_CONTAINER_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_SERVER_INFO_101_CONTAINER},
};

static const ingot_step _SERVER_ENUM_UNION_Level100_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(union _SERVER_ENUM_UNION, Level100),
	 .type = &ingot_type_SERVER_INFO_100_CONTAINER},
	{.op = INGOT_OP_END},
};

static const ingot_type _SERVER_ENUM_UNION_Level100 = {
	.name = "_SERVER_ENUM_UNION_Level100",
	.size = sizeof(union _SERVER_ENUM_UNION),
	.align = _Alignof(union _SERVER_ENUM_UNION),
	.min_wire = 4,
	.growth = 92,
	.steps = _SERVER_ENUM_UNION_Level100_steps,
};

static const ingot_step _SERVER_ENUM_UNION_Level101_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(union _SERVER_ENUM_UNION, Level101),
	 .type = &ingot_type_SERVER_INFO_101_CONTAINER},
	{.op = INGOT_OP_END},
};

static const ingot_type _SERVER_ENUM_UNION_Level101 = {
	.name = "_SERVER_ENUM_UNION_Level101",
	.size = sizeof(union _SERVER_ENUM_UNION),
	.align = _Alignof(union _SERVER_ENUM_UNION),
	.min_wire = 4,
	.growth = 92,
	.steps = _SERVER_ENUM_UNION_Level101_steps,
};

static const ingot_arm _SERVER_ENUM_UNION_arms[] = {
	{.low = 100, .high = 100, .type = &_SERVER_ENUM_UNION_Level100, .number = 2},
	{.low = 101, .high = 101, .type = &_SERVER_ENUM_UNION_Level101, .number = 3},
	{.low = 0, .high = 0},
};

static const ingot_step _SERVER_ENUM_UNION_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(union _SERVER_ENUM_UNION, Level100),
	 .type = &ingot_type_SERVER_INFO_100_CONTAINER},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(union _SERVER_ENUM_UNION, Level101),
	 .type = &ingot_type_SERVER_INFO_101_CONTAINER},
	{.op = INGOT_OP_END},
};

static const ingot_field _SERVER_ENUM_UNION_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = _SERVER_ENUM_UNION_field_steps},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = _SERVER_ENUM_UNION_field_steps + 2},
};

const ingot_type ingot_type__SERVER_ENUM_UNION = {
	.name = "_SERVER_ENUM_UNION",
	.size = sizeof(union _SERVER_ENUM_UNION),
	.align = _Alignof(union _SERVER_ENUM_UNION),
	.min_wire = 4,
	.growth = 92,
	.flags = INGOT_TYPE_UNION | INGOT_TYPE_DEFAULT,
	.arm_count = 3,
	.arms = _SERVER_ENUM_UNION_arms,
	.fields = _SERVER_ENUM_UNION_fields,
	.field_count = 3,
};

static const ingot_step SERVER_ENUM_STRUCT_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(SERVER_ENUM_STRUCT, Level) + 4},
	{.op = INGOT_OP_UNION, .width = 4, .offset = offsetof(SERVER_ENUM_STRUCT, ServerInfo),
	 .peer = offsetof(SERVER_ENUM_STRUCT, Level), .type = &ingot_type__SERVER_ENUM_UNION},
	{.op = INGOT_OP_END},
};

static const ingot_step SERVER_ENUM_STRUCT_field_steps[] = {
	{.op = INGOT_OP_UNION, .width = 4, .offset = offsetof(SERVER_ENUM_STRUCT, ServerInfo),
	 .peer = offsetof(SERVER_ENUM_STRUCT, Level), .type = &ingot_type__SERVER_ENUM_UNION},
	{.op = INGOT_OP_END},
};

static const ingot_field SERVER_ENUM_STRUCT_fields[] = {
	{.number = 2, .kind = INGOT_KIND_MESSAGE, .steps = SERVER_ENUM_STRUCT_field_steps},
};

const ingot_type ingot_type_SERVER_ENUM_STRUCT = {
	.name = "SERVER_ENUM_STRUCT",
	.size = sizeof(SERVER_ENUM_STRUCT),
	.align = _Alignof(SERVER_ENUM_STRUCT),
	.min_wire = 4,
	.growth = 92,
	.steps = SERVER_ENUM_STRUCT_steps,
	.fields = SERVER_ENUM_STRUCT_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_SERVER_ENUM_STRUCT},
};

static const ingot_step _BROWSER_STATISTICS_UNION_Level100_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(union _BROWSER_STATISTICS_UNION, Level100),
	 .type = &ingot_type_BROWSER_STATISTICS_100},
	{.op = INGOT_OP_END},
};

static const ingot_type _BROWSER_STATISTICS_UNION_Level100 = {
	.name = "_BROWSER_STATISTICS_UNION_Level100",
	.size = sizeof(union _BROWSER_STATISTICS_UNION),
	.align = _Alignof(union _BROWSER_STATISTICS_UNION),
	.min_wire = 4,
	.growth = 60,
	.steps = _BROWSER_STATISTICS_UNION_Level100_steps,
};

static const ingot_arm _BROWSER_STATISTICS_UNION_arms[] = {
	{.low = 100, .high = 100, .type = &_BROWSER_STATISTICS_UNION_Level100, .number = 2},
	{.low = 0, .high = 0},
};

static const ingot_step _BROWSER_STATISTICS_UNION_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(union _BROWSER_STATISTICS_UNION, Level100),
	 .type = &ingot_type_BROWSER_STATISTICS_100},
	{.op = INGOT_OP_END},
};

static const ingot_field _BROWSER_STATISTICS_UNION_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = _BROWSER_STATISTICS_UNION_field_steps},
};

const ingot_type ingot_type__BROWSER_STATISTICS_UNION = {
	.name = "_BROWSER_STATISTICS_UNION",
	.size = sizeof(union _BROWSER_STATISTICS_UNION),
	.align = _Alignof(union _BROWSER_STATISTICS_UNION),
	.min_wire = 4,
	.growth = 60,
	.flags = INGOT_TYPE_UNION | INGOT_TYPE_DEFAULT,
	.arm_count = 2,
	.arms = _BROWSER_STATISTICS_UNION_arms,
	.fields = _BROWSER_STATISTICS_UNION_fields,
	.field_count = 2,
};

static const ingot_step BROWSER_STATISTICS_STRUCT_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(BROWSER_STATISTICS_STRUCT, Level) + 4},
	{.op = INGOT_OP_UNION, .width = 4,
	 .offset = offsetof(BROWSER_STATISTICS_STRUCT, Statistics),
	 .peer = offsetof(BROWSER_STATISTICS_STRUCT, Level),
	 .type = &ingot_type__BROWSER_STATISTICS_UNION},
	{.op = INGOT_OP_END},
};

static const ingot_step BROWSER_STATISTICS_STRUCT_field_steps[] = {
	{.op = INGOT_OP_UNION, .width = 4,
	 .offset = offsetof(BROWSER_STATISTICS_STRUCT, Statistics),
	 .peer = offsetof(BROWSER_STATISTICS_STRUCT, Level),
	 .type = &ingot_type__BROWSER_STATISTICS_UNION},
	{.op = INGOT_OP_END},
};

static const ingot_field BROWSER_STATISTICS_STRUCT_fields[] = {
	{.number = 2, .kind = INGOT_KIND_MESSAGE, .steps = BROWSER_STATISTICS_STRUCT_field_steps},
};

const ingot_type ingot_type_BROWSER_STATISTICS_STRUCT = {
	.name = "BROWSER_STATISTICS_STRUCT",
	.size = sizeof(BROWSER_STATISTICS_STRUCT),
	.align = _Alignof(BROWSER_STATISTICS_STRUCT),
	.min_wire = 4,
	.growth = 92,
	.steps = BROWSER_STATISTICS_STRUCT_steps,
	.fields = BROWSER_STATISTICS_STRUCT_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_BROWSER_STATISTICS_STRUCT},
};

static const ingot_step I_BrowserrQueryOtherDomains_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct I_BrowserrQueryOtherDomains_frame, ServerName)},
	{.op = INGOT_OP_POINTER,
	 .offset = offsetof(struct I_BrowserrQueryOtherDomains_frame, InfoStruct),
	 .type = &ingot_type_SERVER_ENUM_STRUCT},
	{.op = INGOT_OP_END},
};

static const ingot_type I_BrowserrQueryOtherDomains_in = {
	.name = "I_BrowserrQueryOtherDomains_in",
	.size = sizeof(struct I_BrowserrQueryOtherDomains_frame),
	.align = _Alignof(struct I_BrowserrQueryOtherDomains_frame),
	.min_wire = 8,
	.growth = 92,
	.steps = I_BrowserrQueryOtherDomains_in_steps,
};

static const ingot_step I_BrowserrQueryOtherDomains_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct I_BrowserrQueryOtherDomains_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER,
	 .offset = offsetof(struct I_BrowserrQueryOtherDomains_frame, InfoStruct_out),
	 .type = &ingot_type_SERVER_ENUM_STRUCT},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct I_BrowserrQueryOtherDomains_frame, TotalEntries)},
	{.op = INGOT_OP_END},
};

static const ingot_type I_BrowserrQueryOtherDomains_out = {
	.name = "I_BrowserrQueryOtherDomains_out",
	.size = sizeof(struct I_BrowserrQueryOtherDomains_frame),
	.align = _Alignof(struct I_BrowserrQueryOtherDomains_frame),
	.min_wire = 12,
	.growth = 92,
	.steps = I_BrowserrQueryOtherDomains_out_steps,
};

static const ingot_step I_BrowserrResetNetlogonState_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct I_BrowserrResetNetlogonState_frame, ServerName)},
	{.op = INGOT_OP_END},
};

static const ingot_type I_BrowserrResetNetlogonState_in = {
	.name = "I_BrowserrResetNetlogonState_in",
	.size = sizeof(struct I_BrowserrResetNetlogonState_frame),
	.align = _Alignof(struct I_BrowserrResetNetlogonState_frame),
	.min_wire = 4,
	.growth = 32,
	.steps = I_BrowserrResetNetlogonState_in_steps,
};

static const ingot_step I_BrowserrResetNetlogonState_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct I_BrowserrResetNetlogonState_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_type I_BrowserrResetNetlogonState_out = {
	.name = "I_BrowserrResetNetlogonState_out",
	.size = sizeof(struct I_BrowserrResetNetlogonState_frame),
	.align = _Alignof(struct I_BrowserrResetNetlogonState_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = I_BrowserrResetNetlogonState_out_steps,
};

static const ingot_step I_BrowserrDebugTrace_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct I_BrowserrDebugTrace_frame, ServerName)},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct I_BrowserrDebugTrace_frame, String),
	 .type = &ingot_type_int8},
	{.op = INGOT_OP_END},
};

static const ingot_type I_BrowserrDebugTrace_in = {
	.name = "I_BrowserrDebugTrace_in",
	.size = sizeof(struct I_BrowserrDebugTrace_frame),
	.align = _Alignof(struct I_BrowserrDebugTrace_frame),
	.min_wire = 8,
	.growth = 32,
	.steps = I_BrowserrDebugTrace_in_steps,
};

static const ingot_step I_BrowserrDebugTrace_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct I_BrowserrDebugTrace_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_type I_BrowserrDebugTrace_out = {
	.name = "I_BrowserrDebugTrace_out",
	.size = sizeof(struct I_BrowserrDebugTrace_frame),
	.align = _Alignof(struct I_BrowserrDebugTrace_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = I_BrowserrDebugTrace_out_steps,
};

static const ingot_step I_BrowserrQueryStatistics_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct I_BrowserrQueryStatistics_frame, ServerName)},
	{.op = INGOT_OP_END},
};

static const ingot_type I_BrowserrQueryStatistics_in = {
	.name = "I_BrowserrQueryStatistics_in",
	.size = sizeof(struct I_BrowserrQueryStatistics_frame),
	.align = _Alignof(struct I_BrowserrQueryStatistics_frame),
	.min_wire = 4,
	.growth = 32,
	.steps = I_BrowserrQueryStatistics_in_steps,
};

static const ingot_step I_BrowserrQueryStatistics_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct I_BrowserrQueryStatistics_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct I_BrowserrQueryStatistics_frame, Statistics),
	 .type = &ingot_type_BROWSER_STATISTICS},
	{.op = INGOT_OP_END},
};

static const ingot_type I_BrowserrQueryStatistics_out = {
	.name = "I_BrowserrQueryStatistics_out",
	.size = sizeof(struct I_BrowserrQueryStatistics_frame),
	.align = _Alignof(struct I_BrowserrQueryStatistics_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = I_BrowserrQueryStatistics_out_steps,
};

static const ingot_step I_BrowserResetStatistics_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct I_BrowserResetStatistics_frame, ServerName)},
	{.op = INGOT_OP_END},
};

static const ingot_type I_BrowserResetStatistics_in = {
	.name = "I_BrowserResetStatistics_in",
	.size = sizeof(struct I_BrowserResetStatistics_frame),
	.align = _Alignof(struct I_BrowserResetStatistics_frame),
	.min_wire = 4,
	.growth = 32,
	.steps = I_BrowserResetStatistics_in_steps,
};

static const ingot_step I_BrowserResetStatistics_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct I_BrowserResetStatistics_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_type I_BrowserResetStatistics_out = {
	.name = "I_BrowserResetStatistics_out",
	.size = sizeof(struct I_BrowserResetStatistics_frame),
	.align = _Alignof(struct I_BrowserResetStatistics_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = I_BrowserResetStatistics_out_steps,
};

static const ingot_step NetrBrowserStatisticsClear_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrBrowserStatisticsClear_frame, ServerName)},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrBrowserStatisticsClear_in = {
	.name = "NetrBrowserStatisticsClear_in",
	.size = sizeof(struct NetrBrowserStatisticsClear_frame),
	.align = _Alignof(struct NetrBrowserStatisticsClear_frame),
	.min_wire = 4,
	.growth = 32,
	.steps = NetrBrowserStatisticsClear_in_steps,
};

static const ingot_step NetrBrowserStatisticsClear_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetrBrowserStatisticsClear_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrBrowserStatisticsClear_out = {
	.name = "NetrBrowserStatisticsClear_out",
	.size = sizeof(struct NetrBrowserStatisticsClear_frame),
	.align = _Alignof(struct NetrBrowserStatisticsClear_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = NetrBrowserStatisticsClear_out_steps,
};

static const ingot_step NetrBrowserStatisticsGet_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrBrowserStatisticsGet_frame, ServerName)},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetrBrowserStatisticsGet_frame, Level)},
	{.op = INGOT_OP_POINTER,
	 .offset = offsetof(struct NetrBrowserStatisticsGet_frame, StatisticsStruct),
	 .type = &ingot_type_BROWSER_STATISTICS_STRUCT},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrBrowserStatisticsGet_in = {
	.name = "NetrBrowserStatisticsGet_in",
	.size = sizeof(struct NetrBrowserStatisticsGet_frame),
	.align = _Alignof(struct NetrBrowserStatisticsGet_frame),
	.min_wire = 12,
	.growth = 92,
	.steps = NetrBrowserStatisticsGet_in_steps,
};

static const ingot_step NetrBrowserStatisticsGet_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetrBrowserStatisticsGet_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER,
	 .offset = offsetof(struct NetrBrowserStatisticsGet_frame, StatisticsStruct_out),
	 .type = &ingot_type_BROWSER_STATISTICS_STRUCT},
	{.op = INGOT_OP_END},
};

static const ingot_type NetrBrowserStatisticsGet_out = {
	.name = "NetrBrowserStatisticsGet_out",
	.size = sizeof(struct NetrBrowserStatisticsGet_frame),
	.align = _Alignof(struct NetrBrowserStatisticsGet_frame),
	.min_wire = 8,
	.growth = 92,
	.steps = NetrBrowserStatisticsGet_out_steps,
};

static const ingot_step I_BrowserrSetNetlogonState_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct I_BrowserrSetNetlogonState_frame, ServerName)},
	{.op = INGOT_OP_WSTRING,
	 .offset = offsetof(struct I_BrowserrSetNetlogonState_frame, DomainName)},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct I_BrowserrSetNetlogonState_frame, EmulatedComputerName)},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct I_BrowserrSetNetlogonState_frame, Role)},
	{.op = INGOT_OP_END},
};

static const ingot_type I_BrowserrSetNetlogonState_in = {
	.name = "I_BrowserrSetNetlogonState_in",
	.size = sizeof(struct I_BrowserrSetNetlogonState_frame),
	.align = _Alignof(struct I_BrowserrSetNetlogonState_frame),
	.min_wire = 16,
	.growth = 32,
	.steps = I_BrowserrSetNetlogonState_in_steps,
};

static const ingot_step I_BrowserrSetNetlogonState_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct I_BrowserrSetNetlogonState_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_type I_BrowserrSetNetlogonState_out = {
	.name = "I_BrowserrSetNetlogonState_out",
	.size = sizeof(struct I_BrowserrSetNetlogonState_frame),
	.align = _Alignof(struct I_BrowserrSetNetlogonState_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = I_BrowserrSetNetlogonState_out_steps,
};

static const ingot_step I_BrowserrServerEnum_in_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct I_BrowserrServerEnum_frame, ServerName)},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct I_BrowserrServerEnum_frame, TransportName)},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct I_BrowserrServerEnum_frame, ClientName)},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct I_BrowserrServerEnum_frame, InfoStruct),
	 .type = &ingot_type_SERVER_ENUM_STRUCT},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct I_BrowserrServerEnum_frame, PreferedMaximumLength)},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct I_BrowserrServerEnum_frame, ServerType)},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct I_BrowserrServerEnum_frame, Domain)},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct I_BrowserrServerEnum_frame, ResumeHandle),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type I_BrowserrServerEnum_in = {
	.name = "I_BrowserrServerEnum_in",
	.size = sizeof(struct I_BrowserrServerEnum_frame),
	.align = _Alignof(struct I_BrowserrServerEnum_frame),
	.min_wire = 32,
	.growth = 92,
	.steps = I_BrowserrServerEnum_in_steps,
};

static const ingot_step I_BrowserrServerEnum_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct I_BrowserrServerEnum_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER,
	 .offset = offsetof(struct I_BrowserrServerEnum_frame, InfoStruct_out),
	 .type = &ingot_type_SERVER_ENUM_STRUCT},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct I_BrowserrServerEnum_frame, TotalEntries)},
	{.op = INGOT_OP_INPLACE, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct I_BrowserrServerEnum_frame, ResumeHandle),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type I_BrowserrServerEnum_out = {
	.name = "I_BrowserrServerEnum_out",
	.size = sizeof(struct I_BrowserrServerEnum_frame),
	.align = _Alignof(struct I_BrowserrServerEnum_frame),
	.min_wire = 16,
	.growth = 92,
	.steps = I_BrowserrServerEnum_out_steps,
};

const ingot_procedure browser_procedures[9] = {
	{.name = "I_BrowserrQueryOtherDomains", .number = 3, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &I_BrowserrQueryOtherDomains_in, .out = &I_BrowserrQueryOtherDomains_out},
	{.name = "I_BrowserrResetNetlogonState", .number = 4, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &I_BrowserrResetNetlogonState_in, .out = &I_BrowserrResetNetlogonState_out},
	{.name = "I_BrowserrDebugTrace", .number = 5, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &I_BrowserrDebugTrace_in, .out = &I_BrowserrDebugTrace_out},
	{.name = "I_BrowserrQueryStatistics", .number = 6, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &I_BrowserrQueryStatistics_in, .out = &I_BrowserrQueryStatistics_out},
	{.name = "I_BrowserResetStatistics", .number = 7, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &I_BrowserResetStatistics_in, .out = &I_BrowserResetStatistics_out},
	{.name = "NetrBrowserStatisticsClear", .number = 8, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &NetrBrowserStatisticsClear_in, .out = &NetrBrowserStatisticsClear_out},
	{.name = "NetrBrowserStatisticsGet", .number = 9, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &NetrBrowserStatisticsGet_in, .out = &NetrBrowserStatisticsGet_out},
	{.name = "I_BrowserrSetNetlogonState", .number = 10, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &I_BrowserrSetNetlogonState_in, .out = &I_BrowserrSetNetlogonState_out},
	{.name = "I_BrowserrServerEnum", .number = 11, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &I_BrowserrServerEnum_in, .out = &I_BrowserrServerEnum_out},
};
