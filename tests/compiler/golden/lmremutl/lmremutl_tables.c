/* lmremutl_tables.c: generated from lmremutl.idl by ingotc; do not edit */
#define LMREMUTL_STUBS
#include "lmremutl.h"

#include <stddef.h>

_Static_assert(sizeof(TIME_OF_DAY_INFO) == 48, "layout");
_Static_assert(sizeof(struct NetrRemoteTOD_frame) == 24, "layout");

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

static const ingot_step NetrRemoteTOD_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrRemoteTOD_frame, servername)},
	{.op = INGOT_OP_END},
};

static const ingot_step NetrRemoteTOD_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrRemoteTOD_frame, servername)},
	{.op = INGOT_OP_END},
};

static const ingot_field NetrRemoteTOD_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = NetrRemoteTOD_in_field_steps},
};

static const ingot_type NetrRemoteTOD_in = {
	.name = "NetrRemoteTOD_in",
	.size = sizeof(struct NetrRemoteTOD_frame),
	.align = _Alignof(struct NetrRemoteTOD_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = NetrRemoteTOD_in_steps,
	.fields = NetrRemoteTOD_in_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &NetrRemoteTOD_in},
};

static const ingot_step NetrRemoteTOD_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetrRemoteTOD_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrRemoteTOD_frame, bufptr),
	 .type = &ingot_type_TIME_OF_DAY_INFO},
	{.op = INGOT_OP_END},
};

static const ingot_step NetrRemoteTOD_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetrRemoteTOD_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetrRemoteTOD_frame, bufptr),
	 .type = &ingot_type_TIME_OF_DAY_INFO},
	{.op = INGOT_OP_END},
};

static const ingot_field NetrRemoteTOD_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = NetrRemoteTOD_out_field_steps},
	{.number = 3, .kind = INGOT_KIND_MESSAGE, .steps = NetrRemoteTOD_out_field_steps + 2},
};

static const ingot_type NetrRemoteTOD_out = {
	.name = "NetrRemoteTOD_out",
	.size = sizeof(struct NetrRemoteTOD_frame),
	.align = _Alignof(struct NetrRemoteTOD_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = NetrRemoteTOD_out_steps,
	.fields = NetrRemoteTOD_out_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &NetrRemoteTOD_out},
};

const ingot_procedure lmremutl_procedures[1] = {
	{.name = "NetrRemoteTOD", .number = 1, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &NetrRemoteTOD_in, .out = &NetrRemoteTOD_out},
};
