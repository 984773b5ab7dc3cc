/* lmstats_tables.c: generated from lmstats.idl by ingotc; do not edit */
#define LMSTATS_STUBS
#include "lmstats.h"

#include <stddef.h>

_Static_assert(sizeof(LARGE_INTEGER) == 8, "layout");
_Static_assert(sizeof(STAT_SERVER_0) == 68, "layout");
_Static_assert(sizeof(STAT_WORKSTATION_0) == 216, "layout");
_Static_assert(sizeof(struct NetrServerStatisticsGet_frame) == 32, "layout");
_Static_assert(sizeof(struct NetrWorkstationStatisticsGet_frame) == 32, "layout");

static const ingot_step LARGE_INTEGER_steps[] = {
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(LARGE_INTEGER, QuadPart)},
	{.op = INGOT_OP_END},
};

static const ingot_step LARGE_INTEGER_field_steps[] = {
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(LARGE_INTEGER, QuadPart)},
	{.op = INGOT_OP_END},
};

static const ingot_field LARGE_INTEGER_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT64, .steps = LARGE_INTEGER_field_steps},
};

const ingot_type ingot_type_LARGE_INTEGER = {
	.name = "LARGE_INTEGER",
	.size = sizeof(LARGE_INTEGER),
	.align = _Alignof(LARGE_INTEGER),
	.min_wire = 8,
	.growth = 28,
	.flags = INGOT_TYPE_RUN,
	.steps = LARGE_INTEGER_steps,
	.fields = LARGE_INTEGER_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_LARGE_INTEGER},
};

static const ingot_step STAT_SERVER_0_steps[] = {
	{.op = INGOT_OP_W32, .n = 17, .offset = offsetof(STAT_SERVER_0, sts0_start)},
	{.op = INGOT_OP_END},
};

static const ingot_step STAT_SERVER_0_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_SERVER_0, sts0_start)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_SERVER_0, sts0_fopens)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_SERVER_0, sts0_devopens)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_SERVER_0, sts0_jobsqueued)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_SERVER_0, sts0_sopens)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_SERVER_0, sts0_stimedout)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_SERVER_0, sts0_serrorout)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_SERVER_0, sts0_pwerrors)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_SERVER_0, sts0_permerrors)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_SERVER_0, sts0_syserrors)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_SERVER_0, sts0_bytessent_low)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_SERVER_0, sts0_bytessent_high)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_SERVER_0, sts0_bytesrcvd_low)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_SERVER_0, sts0_bytesrcvd_high)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_SERVER_0, sts0_avresponse)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_SERVER_0, sts0_reqbufneed)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_SERVER_0, sts0_bigbufneed)},
	{.op = INGOT_OP_END},
};

static const ingot_field STAT_SERVER_0_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = STAT_SERVER_0_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = STAT_SERVER_0_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_UINT32, .steps = STAT_SERVER_0_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_UINT32, .steps = STAT_SERVER_0_field_steps + 6},
	{.number = 5, .kind = INGOT_KIND_UINT32, .steps = STAT_SERVER_0_field_steps + 8},
	{.number = 6, .kind = INGOT_KIND_UINT32, .steps = STAT_SERVER_0_field_steps + 10},
	{.number = 7, .kind = INGOT_KIND_UINT32, .steps = STAT_SERVER_0_field_steps + 12},
	{.number = 8, .kind = INGOT_KIND_UINT32, .steps = STAT_SERVER_0_field_steps + 14},
	{.number = 9, .kind = INGOT_KIND_UINT32, .steps = STAT_SERVER_0_field_steps + 16},
	{.number = 10, .kind = INGOT_KIND_UINT32, .steps = STAT_SERVER_0_field_steps + 18},
	{.number = 11, .kind = INGOT_KIND_UINT32, .steps = STAT_SERVER_0_field_steps + 20},
	{.number = 12, .kind = INGOT_KIND_UINT32, .steps = STAT_SERVER_0_field_steps + 22},
	{.number = 13, .kind = INGOT_KIND_UINT32, .steps = STAT_SERVER_0_field_steps + 24},
	{.number = 14, .kind = INGOT_KIND_UINT32, .steps = STAT_SERVER_0_field_steps + 26},
	{.number = 15, .kind = INGOT_KIND_UINT32, .steps = STAT_SERVER_0_field_steps + 28},
	{.number = 16, .kind = INGOT_KIND_UINT32, .steps = STAT_SERVER_0_field_steps + 30},
	{.number = 17, .kind = INGOT_KIND_UINT32, .steps = STAT_SERVER_0_field_steps + 32},
};

const ingot_type ingot_type_STAT_SERVER_0 = {
	.name = "STAT_SERVER_0",
	.size = sizeof(STAT_SERVER_0),
	.align = _Alignof(STAT_SERVER_0),
	.min_wire = 68,
	.growth = 28,
	.steps = STAT_SERVER_0_steps,
	.fields = STAT_SERVER_0_fields,
	.field_count = 17,
	.memo = &(ingot_memo){.of = &ingot_type_STAT_SERVER_0},
};

static const ingot_step STAT_WORKSTATION_0_steps[] = {
	{.op = INGOT_OP_W64, .n = 13,
	 .offset = offsetof(STAT_WORKSTATION_0, StatisticsStartTime.QuadPart)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 27,
	 .offset = offsetof(STAT_WORKSTATION_0, InitiallyFailedOperations)},
	{.op = INGOT_OP_END},
};

static const ingot_step STAT_WORKSTATION_0_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(STAT_WORKSTATION_0, StatisticsStartTime),
	 .type = &ingot_type_LARGE_INTEGER},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(STAT_WORKSTATION_0, BytesReceived),
	 .type = &ingot_type_LARGE_INTEGER},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(STAT_WORKSTATION_0, SmbsReceived),
	 .type = &ingot_type_LARGE_INTEGER},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1,
	 .offset = offsetof(STAT_WORKSTATION_0, PagingReadBytesRequested),
	 .type = &ingot_type_LARGE_INTEGER},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1,
	 .offset = offsetof(STAT_WORKSTATION_0, NonPagingReadBytesRequested),
	 .type = &ingot_type_LARGE_INTEGER},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1,
	 .offset = offsetof(STAT_WORKSTATION_0, CacheReadBytesRequested),
	 .type = &ingot_type_LARGE_INTEGER},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1,
	 .offset = offsetof(STAT_WORKSTATION_0, NetworkReadBytesRequested),
	 .type = &ingot_type_LARGE_INTEGER},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(STAT_WORKSTATION_0, BytesTransmitted),
	 .type = &ingot_type_LARGE_INTEGER},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(STAT_WORKSTATION_0, SmbsTransmitted),
	 .type = &ingot_type_LARGE_INTEGER},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1,
	 .offset = offsetof(STAT_WORKSTATION_0, PagingWriteBytesRequested),
	 .type = &ingot_type_LARGE_INTEGER},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1,
	 .offset = offsetof(STAT_WORKSTATION_0, NonPagingWriteBytesRequested),
	 .type = &ingot_type_LARGE_INTEGER},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1,
	 .offset = offsetof(STAT_WORKSTATION_0, CacheWriteBytesRequested),
	 .type = &ingot_type_LARGE_INTEGER},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1,
	 .offset = offsetof(STAT_WORKSTATION_0, NetworkWriteBytesRequested),
	 .type = &ingot_type_LARGE_INTEGER},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(STAT_WORKSTATION_0, InitiallyFailedOperations)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(STAT_WORKSTATION_0, FailedCompletionOperations)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_WORKSTATION_0, ReadOperations)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_WORKSTATION_0, RandomReadOperations)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_WORKSTATION_0, ReadSmbs)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_WORKSTATION_0, LargeReadSmbs)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_WORKSTATION_0, SmallReadSmbs)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_WORKSTATION_0, WriteOperations)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_WORKSTATION_0, RandomWriteOperations)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_WORKSTATION_0, WriteSmbs)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_WORKSTATION_0, LargeWriteSmbs)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_WORKSTATION_0, SmallWriteSmbs)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_WORKSTATION_0, RawReadsDenied)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_WORKSTATION_0, RawWritesDenied)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_WORKSTATION_0, NetworkErrors)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_WORKSTATION_0, Sessions)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_WORKSTATION_0, FailedSessions)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_WORKSTATION_0, Reconnects)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_WORKSTATION_0, CoreConnects)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_WORKSTATION_0, Lanman20Connects)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_WORKSTATION_0, Lanman21Connects)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_WORKSTATION_0, LanmanNtConnects)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_WORKSTATION_0, ServerDisconnects)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_WORKSTATION_0, HungSessions)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_WORKSTATION_0, UseCount)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_WORKSTATION_0, FailedUseCount)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(STAT_WORKSTATION_0, CurrentCommands)},
	{.op = INGOT_OP_END},
};

static const ingot_field STAT_WORKSTATION_0_fields[] = {
	{.number = 1, .kind = INGOT_KIND_MESSAGE, .steps = STAT_WORKSTATION_0_field_steps},
	{.number = 2, .kind = INGOT_KIND_MESSAGE, .steps = STAT_WORKSTATION_0_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_MESSAGE, .steps = STAT_WORKSTATION_0_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_MESSAGE, .steps = STAT_WORKSTATION_0_field_steps + 6},
	{.number = 5, .kind = INGOT_KIND_MESSAGE, .steps = STAT_WORKSTATION_0_field_steps + 8},
	{.number = 6, .kind = INGOT_KIND_MESSAGE, .steps = STAT_WORKSTATION_0_field_steps + 10},
	{.number = 7, .kind = INGOT_KIND_MESSAGE, .steps = STAT_WORKSTATION_0_field_steps + 12},
	{.number = 8, .kind = INGOT_KIND_MESSAGE, .steps = STAT_WORKSTATION_0_field_steps + 14},
	{.number = 9, .kind = INGOT_KIND_MESSAGE, .steps = STAT_WORKSTATION_0_field_steps + 16},
	{.number = 10, .kind = INGOT_KIND_MESSAGE, .steps = STAT_WORKSTATION_0_field_steps + 18},
	{.number = 11, .kind = INGOT_KIND_MESSAGE, .steps = STAT_WORKSTATION_0_field_steps + 20},
	{.number = 12, .kind = INGOT_KIND_MESSAGE, .steps = STAT_WORKSTATION_0_field_steps + 22},
	{.number = 13, .kind = INGOT_KIND_MESSAGE, .steps = STAT_WORKSTATION_0_field_steps + 24},
	{.number = 14, .kind = INGOT_KIND_UINT32, .steps = STAT_WORKSTATION_0_field_steps + 26},
	{.number = 15, .kind = INGOT_KIND_UINT32, .steps = STAT_WORKSTATION_0_field_steps + 28},
	{.number = 16, .kind = INGOT_KIND_UINT32, .steps = STAT_WORKSTATION_0_field_steps + 30},
	{.number = 17, .kind = INGOT_KIND_UINT32, .steps = STAT_WORKSTATION_0_field_steps + 32},
	{.number = 18, .kind = INGOT_KIND_UINT32, .steps = STAT_WORKSTATION_0_field_steps + 34},
	{.number = 19, .kind = INGOT_KIND_UINT32, .steps = STAT_WORKSTATION_0_field_steps + 36},
	{.number = 20, .kind = INGOT_KIND_UINT32, .steps = STAT_WORKSTATION_0_field_steps + 38},
	{.number = 21, .kind = INGOT_KIND_UINT32, .steps = STAT_WORKSTATION_0_field_steps + 40},
	{.number = 22, .kind = INGOT_KIND_UINT32, .steps = STAT_WORKSTATION_0_field_steps + 42},
	{.number = 23, .kind = INGOT_KIND_UINT32, .steps = STAT_WORKSTATION_0_field_steps + 44},
	{.number = 24, .kind = INGOT_KIND_UINT32, .steps = STAT_WORKSTATION_0_field_steps + 46},
	{.number = 25, .kind = INGOT_KIND_UINT32, .steps = STAT_WORKSTATION_0_field_steps + 48},
	{.number = 26, .kind = INGOT_KIND_UINT32, .steps = STAT_WORKSTATION_0_field_steps + 50},
	{.number = 27, .kind = INGOT_KIND_UINT32, .steps = STAT_WORKSTATION_0_field_steps + 52},
	{.number = 28, .kind = INGOT_KIND_UINT32, .steps = STAT_WORKSTATION_0_field_steps + 54},
	{.number = 29, .kind = INGOT_KIND_UINT32, .steps = STAT_WORKSTATION_0_field_steps + 56},
	{.number = 30, .kind = INGOT_KIND_UINT32, .steps = STAT_WORKSTATION_0_field_steps + 58},
	{.number = 31, .kind = INGOT_KIND_UINT32, .steps = STAT_WORKSTATION_0_field_steps + 60},
	{.number = 32, .kind = INGOT_KIND_UINT32, .steps = STAT_WORKSTATION_0_field_steps + 62},
	{.number = 33, .kind = INGOT_KIND_UINT32, .steps = STAT_WORKSTATION_0_field_steps + 64},
	{.number = 34, .kind = INGOT_KIND_UINT32, .steps = STAT_WORKSTATION_0_field_steps + 66},
	{.number = 35, .kind = INGOT_KIND_UINT32, .steps = STAT_WORKSTATION_0_field_steps + 68},
	{.number = 36, .kind = INGOT_KIND_UINT32, .steps = STAT_WORKSTATION_0_field_steps + 70},
	{.number = 37, .kind = INGOT_KIND_UINT32, .steps = STAT_WORKSTATION_0_field_steps + 72},
	{.number = 38, .kind = INGOT_KIND_UINT32, .steps = STAT_WORKSTATION_0_field_steps + 74},
	{.number = 39, .kind = INGOT_KIND_UINT32, .steps = STAT_WORKSTATION_0_field_steps + 76},
	{.number = 40, .kind = INGOT_KIND_UINT32, .steps = STAT_WORKSTATION_0_field_steps + 78},
};

const ingot_type ingot_type_STAT_WORKSTATION_0 = {
	.name = "STAT_WORKSTATION_0",
	.size = sizeof(STAT_WORKSTATION_0),
	.align = _Alignof(STAT_WORKSTATION_0),
	.min_wire = 212,
	.growth = 28,
	.steps = STAT_WORKSTATION_0_steps,
	.fields = STAT_WORKSTATION_0_fields,
	.field_count = 40,
	.memo = &(ingot_memo){.of = &ingot_type_STAT_WORKSTATION_0},
};

static const ingot_step NetrServerStatisticsGet_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrServerStatisticsGet_frame, servername)},
	{.op = INGOT_OP_W32, .n = 2,
	 .offset = offsetof(struct NetrServerStatisticsGet_frame, level)},
	{.op = INGOT_OP_END},
};

static const ingot_step NetrServerStatisticsGet_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrServerStatisticsGet_frame, servername)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetrServerStatisticsGet_frame, level)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetrServerStatisticsGet_frame, options)},
	{.op = INGOT_OP_END},
};

static const ingot_field NetrServerStatisticsGet_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = NetrServerStatisticsGet_in_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32,
	 .steps = NetrServerStatisticsGet_in_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_UINT32,
	 .steps = NetrServerStatisticsGet_in_field_steps + 4},
};

static const ingot_type NetrServerStatisticsGet_in = {
	.name = "NetrServerStatisticsGet_in",
	.size = sizeof(struct NetrServerStatisticsGet_frame),
	.align = _Alignof(struct NetrServerStatisticsGet_frame),
	.min_wire = 12,
	.growth = 28,
	.steps = NetrServerStatisticsGet_in_steps,
	.fields = NetrServerStatisticsGet_in_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &NetrServerStatisticsGet_in},
};

static const ingot_step NetrServerStatisticsGet_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetrServerStatisticsGet_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrServerStatisticsGet_frame, bufptr),
	 .type = &ingot_type_STAT_SERVER_0},
	{.op = INGOT_OP_END},
};

static const ingot_step NetrServerStatisticsGet_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetrServerStatisticsGet_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrServerStatisticsGet_frame, bufptr),
	 .type = &ingot_type_STAT_SERVER_0},
	{.op = INGOT_OP_END},
};

static const ingot_field NetrServerStatisticsGet_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = NetrServerStatisticsGet_out_field_steps},
	{.number = 5, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetrServerStatisticsGet_out_field_steps + 2},
};

static const ingot_type NetrServerStatisticsGet_out = {
	.name = "NetrServerStatisticsGet_out",
	.size = sizeof(struct NetrServerStatisticsGet_frame),
	.align = _Alignof(struct NetrServerStatisticsGet_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = NetrServerStatisticsGet_out_steps,
	.fields = NetrServerStatisticsGet_out_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &NetrServerStatisticsGet_out},
};

static const ingot_step NetrWorkstationStatisticsGet_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrWorkstationStatisticsGet_frame, servername)},
	{.op = INGOT_OP_W32, .n = 2,
	 .offset = offsetof(struct NetrWorkstationStatisticsGet_frame, level)},
	{.op = INGOT_OP_END},
};

static const ingot_step NetrWorkstationStatisticsGet_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrWorkstationStatisticsGet_frame, servername)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetrWorkstationStatisticsGet_frame, level)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetrWorkstationStatisticsGet_frame, options)},
	{.op = INGOT_OP_END},
};

static const ingot_field NetrWorkstationStatisticsGet_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING,
	 .steps = NetrWorkstationStatisticsGet_in_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32,
	 .steps = NetrWorkstationStatisticsGet_in_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_UINT32,
	 .steps = NetrWorkstationStatisticsGet_in_field_steps + 4},
};

static const ingot_type NetrWorkstationStatisticsGet_in = {
	.name = "NetrWorkstationStatisticsGet_in",
	.size = sizeof(struct NetrWorkstationStatisticsGet_frame),
	.align = _Alignof(struct NetrWorkstationStatisticsGet_frame),
	.min_wire = 12,
	.growth = 28,
	.steps = NetrWorkstationStatisticsGet_in_steps,
	.fields = NetrWorkstationStatisticsGet_in_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &NetrWorkstationStatisticsGet_in},
};

static const ingot_step NetrWorkstationStatisticsGet_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetrWorkstationStatisticsGet_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrWorkstationStatisticsGet_frame, bufptr),
	 .type = &ingot_type_STAT_WORKSTATION_0},
	{.op = INGOT_OP_END},
};

static const ingot_step NetrWorkstationStatisticsGet_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetrWorkstationStatisticsGet_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrWorkstationStatisticsGet_frame, bufptr),
	 .type = &ingot_type_STAT_WORKSTATION_0},
	{.op = INGOT_OP_END},
};

static const ingot_field NetrWorkstationStatisticsGet_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32,
	 .steps = NetrWorkstationStatisticsGet_out_field_steps},
	{.number = 5, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetrWorkstationStatisticsGet_out_field_steps + 2},
};

static const ingot_type NetrWorkstationStatisticsGet_out = {
	.name = "NetrWorkstationStatisticsGet_out",
	.size = sizeof(struct NetrWorkstationStatisticsGet_frame),
	.align = _Alignof(struct NetrWorkstationStatisticsGet_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = NetrWorkstationStatisticsGet_out_steps,
	.fields = NetrWorkstationStatisticsGet_out_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &NetrWorkstationStatisticsGet_out},
};

const ingot_procedure lmstats_procedures[2] = {
	{.name = "NetrServerStatisticsGet", .number = 1, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &NetrServerStatisticsGet_in, .out = &NetrServerStatisticsGet_out},
	{.name = "NetrWorkstationStatisticsGet", .number = 2, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &NetrWorkstationStatisticsGet_in, .out = &NetrWorkstationStatisticsGet_out},
};
