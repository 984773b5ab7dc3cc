/* lmserver_tables.c: generated from lmserver.idl by ingotc; do not edit */
#define LMSERVER_STUBS
#include "lmserver.h"

#include <stddef.h>

_Static_assert(sizeof(SERVER_INFO_100) == 16, "layout");
_Static_assert(sizeof(SERVER_INFO_101) == 40, "layout");
_Static_assert(sizeof(SERVER_INFO_102) == 72, "layout");
_Static_assert(sizeof(SERVER_PROGRAM) == 32, "layout");
_Static_assert(sizeof(SERVER_OFFER) == 32, "layout");
_Static_assert(sizeof(SERVER_INFO_1001) == 48, "layout");
_Static_assert(sizeof(SERVER_INFO) == 72, "layout");
_Static_assert(sizeof(SERVER_ENUM_INFO) == 48, "layout");
_Static_assert(sizeof(SERVER_TRANSPORT_INFO_0) == 40, "layout");
_Static_assert(sizeof(SERVER_TRANSPORT_INFO) == 40, "layout");
_Static_assert(sizeof(struct NetServerEnum_frame) == 64, "layout");
_Static_assert(sizeof(struct NetServerGetInfo_frame) == 32, "layout");
_Static_assert(sizeof(struct IngotServerAnnounce_frame) == 48, "layout");
_Static_assert(sizeof(struct IngotServerWithdraw_frame) == 32, "layout");
_Static_assert(sizeof(struct NetServerTransportEnum_frame) == 56, "layout");

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
	.memo = &(ingot_memo){.of = &ingot_type_SERVER_INFO_100},
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
	.memo = &(ingot_memo){.of = &ingot_type_SERVER_INFO_101},
};

static const ingot_step SERVER_INFO_102_steps[] = {
	{.op = INGOT_OP_W32, .gap = 4, .n = 1,
	 .offset = offsetof(SERVER_INFO_102, sv102_platform_id)},
	{.op = INGOT_OP_STRING, .offset = offsetof(SERVER_INFO_102, sv102_name)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 3,
	 .offset = offsetof(SERVER_INFO_102, sv102_version_major)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_INFO_102, sv102_comment)},
	{.op = INGOT_OP_W32, .n = 6, .offset = offsetof(SERVER_INFO_102, sv102_users)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_INFO_102, sv102_userpath)},
	{.op = INGOT_OP_END},
};

static const ingot_step SERVER_INFO_102_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SERVER_INFO_102, sv102_platform_id)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .offset = offsetof(SERVER_INFO_102, sv102_name)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SERVER_INFO_102, sv102_version_major)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SERVER_INFO_102, sv102_version_minor)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SERVER_INFO_102, sv102_type)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_INFO_102, sv102_comment)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SERVER_INFO_102, sv102_users)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SERVER_INFO_102, sv102_disc)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SERVER_INFO_102, sv102_hidden)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SERVER_INFO_102, sv102_announce)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SERVER_INFO_102, sv102_anndelta)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SERVER_INFO_102, sv102_licenses)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_INFO_102, sv102_userpath)},
	{.op = INGOT_OP_END},
};

static const ingot_field SERVER_INFO_102_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = SERVER_INFO_102_field_steps},
	{.number = 2, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = SERVER_INFO_102_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_UINT32, .steps = SERVER_INFO_102_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_UINT32, .steps = SERVER_INFO_102_field_steps + 6},
	{.number = 5, .kind = INGOT_KIND_UINT32, .steps = SERVER_INFO_102_field_steps + 8},
	{.number = 6, .kind = INGOT_KIND_STRING, .steps = SERVER_INFO_102_field_steps + 10},
	{.number = 7, .kind = INGOT_KIND_UINT32, .steps = SERVER_INFO_102_field_steps + 12},
	{.number = 8, .kind = INGOT_KIND_INT32, .steps = SERVER_INFO_102_field_steps + 14},
	{.number = 9, .kind = INGOT_KIND_INT32, .steps = SERVER_INFO_102_field_steps + 16},
	{.number = 10, .kind = INGOT_KIND_UINT32, .steps = SERVER_INFO_102_field_steps + 18},
	{.number = 11, .kind = INGOT_KIND_UINT32, .steps = SERVER_INFO_102_field_steps + 20},
	{.number = 12, .kind = INGOT_KIND_UINT32, .steps = SERVER_INFO_102_field_steps + 22},
	{.number = 13, .kind = INGOT_KIND_STRING, .steps = SERVER_INFO_102_field_steps + 24},
};

const ingot_type ingot_type_SERVER_INFO_102 = {
	.name = "SERVER_INFO_102",
	.size = sizeof(SERVER_INFO_102),
	.align = _Alignof(SERVER_INFO_102),
	.min_wire = 52,
	.growth = 28,
	.steps = SERVER_INFO_102_steps,
	.fields = SERVER_INFO_102_fields,
	.field_count = 13,
	.memo = &(ingot_memo){.of = &ingot_type_SERVER_INFO_102},
};

static const ingot_step SERVER_PROGRAM_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(SERVER_PROGRAM, prg_version_count) + 4},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(SERVER_PROGRAM, prg_number)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_PROGRAM, prg_name), .max = 255},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(SERVER_PROGRAM, prg_versions),
	 .peer = offsetof(SERVER_PROGRAM, prg_version_count), .max = 64,
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_step SERVER_PROGRAM_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SERVER_PROGRAM, prg_number)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_PROGRAM, prg_name), .max = 255},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(SERVER_PROGRAM, prg_versions),
	 .peer = offsetof(SERVER_PROGRAM, prg_version_count), .max = 64,
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_field SERVER_PROGRAM_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = SERVER_PROGRAM_field_steps},
	{.number = 2, .kind = INGOT_KIND_STRING, .steps = SERVER_PROGRAM_field_steps + 2},
	{.number = 4, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED, .kind = INGOT_KIND_UINT32,
	 .steps = SERVER_PROGRAM_field_steps + 4},
};

const ingot_type ingot_type_SERVER_PROGRAM = {
	.name = "SERVER_PROGRAM",
	.size = sizeof(SERVER_PROGRAM),
	.align = _Alignof(SERVER_PROGRAM),
	.min_wire = 12,
	.growth = 47,
	.steps = SERVER_PROGRAM_steps,
	.fields = SERVER_PROGRAM_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &ingot_type_SERVER_PROGRAM},
};

static const ingot_step SERVER_OFFER_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(SERVER_OFFER, ofr_address_count) + 4},
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(SERVER_OFFER, ofr_program_count) + 4},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(SERVER_OFFER, ofr_addresses),
	 .peer = offsetof(SERVER_OFFER, ofr_address_count), .max = 64,
	 .type = &ingot_type_string_ref},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(SERVER_OFFER, ofr_programs),
	 .peer = offsetof(SERVER_OFFER, ofr_program_count), .max = 256,
	 .type = &ingot_type_SERVER_PROGRAM},
	{.op = INGOT_OP_END},
};

static const ingot_step SERVER_OFFER_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(SERVER_OFFER, ofr_addresses),
	 .peer = offsetof(SERVER_OFFER, ofr_address_count), .max = 64,
	 .type = &ingot_type_string_ref},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(SERVER_OFFER, ofr_programs),
	 .peer = offsetof(SERVER_OFFER, ofr_program_count), .max = 256,
	 .type = &ingot_type_SERVER_PROGRAM},
	{.op = INGOT_OP_END},
};

static const ingot_field SERVER_OFFER_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_STRING,
	 .steps = SERVER_OFFER_field_steps},
	{.number = 4, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = SERVER_OFFER_field_steps + 2},
};

const ingot_type ingot_type_SERVER_OFFER = {
	.name = "SERVER_OFFER",
	.size = sizeof(SERVER_OFFER),
	.align = _Alignof(SERVER_OFFER),
	.min_wire = 8,
	.growth = 92,
	.steps = SERVER_OFFER_steps,
	.fields = SERVER_OFFER_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_SERVER_OFFER},
};

static const ingot_step SERVER_INFO_1001_steps[] = {
	{.op = INGOT_OP_W32, .gap = 4, .n = 1,
	 .offset = offsetof(SERVER_INFO_1001, sv1001_platform_id)},
	{.op = INGOT_OP_STRING, .offset = offsetof(SERVER_INFO_1001, sv1001_name)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 3,
	 .offset = offsetof(SERVER_INFO_1001, sv1001_version_major)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_INFO_1001, sv1001_comment)},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_INFO_1001, sv1001_offer), .type = &ingot_type_SERVER_OFFER},
	{.op = INGOT_OP_END},
};

static const ingot_step SERVER_INFO_1001_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SERVER_INFO_1001, sv1001_platform_id)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .offset = offsetof(SERVER_INFO_1001, sv1001_name)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SERVER_INFO_1001, sv1001_version_major)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SERVER_INFO_1001, sv1001_version_minor)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SERVER_INFO_1001, sv1001_type)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_INFO_1001, sv1001_comment)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_INFO_1001, sv1001_offer), .type = &ingot_type_SERVER_OFFER},
	{.op = INGOT_OP_END},
};

static const ingot_field SERVER_INFO_1001_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = SERVER_INFO_1001_field_steps},
	{.number = 2, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = SERVER_INFO_1001_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_UINT32, .steps = SERVER_INFO_1001_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_UINT32, .steps = SERVER_INFO_1001_field_steps + 6},
	{.number = 5, .kind = INGOT_KIND_UINT32, .steps = SERVER_INFO_1001_field_steps + 8},
	{.number = 6, .kind = INGOT_KIND_STRING, .steps = SERVER_INFO_1001_field_steps + 10},
	{.number = 7, .kind = INGOT_KIND_MESSAGE, .steps = SERVER_INFO_1001_field_steps + 12},
};

const ingot_type ingot_type_SERVER_INFO_1001 = {
	.name = "SERVER_INFO_1001",
	.size = sizeof(SERVER_INFO_1001),
	.align = _Alignof(SERVER_INFO_1001),
	.min_wire = 28,
	.growth = 92,
	.steps = SERVER_INFO_1001_steps,
	.fields = SERVER_INFO_1001_fields,
	.field_count = 7,
	.memo = &(ingot_memo){.of = &ingot_type_SERVER_INFO_1001},
};

static const ingot_arm SERVER_INFO_arms[] = {
	{.low = 100, .high = 100, .type = &ingot_type_SERVER_INFO_100, .number = 2},
	{.low = 101, .high = 101, .type = &ingot_type_SERVER_INFO_101, .number = 3},
	{.low = 102, .high = 102, .type = &ingot_type_SERVER_INFO_102, .number = 4},
	{.low = 1001, .high = 1001, .type = &ingot_type_SERVER_INFO_1001, .number = 5},
};

static const ingot_step SERVER_INFO_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(SERVER_INFO, info100),
	 .type = &ingot_type_SERVER_INFO_100},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(SERVER_INFO, info101),
	 .type = &ingot_type_SERVER_INFO_101},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(SERVER_INFO, info102),
	 .type = &ingot_type_SERVER_INFO_102},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(SERVER_INFO, info1001),
	 .type = &ingot_type_SERVER_INFO_1001},
	{.op = INGOT_OP_END},
};

static const ingot_field SERVER_INFO_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = SERVER_INFO_field_steps},
	{.number = 3, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = SERVER_INFO_field_steps + 2},
	{.number = 4, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = SERVER_INFO_field_steps + 4},
	{.number = 5, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = SERVER_INFO_field_steps + 6},
};

const ingot_type ingot_type_SERVER_INFO = {
	.name = "SERVER_INFO",
	.size = sizeof(SERVER_INFO),
	.align = _Alignof(SERVER_INFO),
	.min_wire = 12,
	.growth = 107,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 4,
	.arms = SERVER_INFO_arms,
	.fields = SERVER_INFO_fields,
	.field_count = 5,
};

static const ingot_arm SERVER_ENUM_INFO_arms[] = {
	{.low = 100, .high = 100, .type = &ingot_type_SERVER_INFO_100, .number = 2},
	{.low = 101, .high = 101, .type = &ingot_type_SERVER_INFO_101, .number = 3},
	{.low = 1001, .high = 1001, .type = &ingot_type_SERVER_INFO_1001, .number = 4},
};

static const ingot_step SERVER_ENUM_INFO_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(SERVER_ENUM_INFO, info100),
	 .type = &ingot_type_SERVER_INFO_100},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(SERVER_ENUM_INFO, info101),
	 .type = &ingot_type_SERVER_INFO_101},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(SERVER_ENUM_INFO, info1001),
	 .type = &ingot_type_SERVER_INFO_1001},
	{.op = INGOT_OP_END},
};

static const ingot_field SERVER_ENUM_INFO_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = SERVER_ENUM_INFO_field_steps},
	{.number = 3, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = SERVER_ENUM_INFO_field_steps + 2},
	{.number = 4, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = SERVER_ENUM_INFO_field_steps + 4},
};

const ingot_type ingot_type_SERVER_ENUM_INFO = {
	.name = "SERVER_ENUM_INFO",
	.size = sizeof(SERVER_ENUM_INFO),
	.align = _Alignof(SERVER_ENUM_INFO),
	.min_wire = 12,
	.growth = 92,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 3,
	.arms = SERVER_ENUM_INFO_arms,
	.fields = SERVER_ENUM_INFO_fields,
	.field_count = 4,
};

static const ingot_step SERVER_TRANSPORT_INFO_0_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4,
	 .offset = offsetof(SERVER_TRANSPORT_INFO_0, svti0_transportaddresslength) + 4},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1,
	 .offset = offsetof(SERVER_TRANSPORT_INFO_0, svti0_numberofvcs)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_TRANSPORT_INFO_0, svti0_transportname)},
	{.op = INGOT_OP_BYTES, .width = 4,
	 .offset = offsetof(SERVER_TRANSPORT_INFO_0, svti0_transportaddress),
	 .peer = offsetof(SERVER_TRANSPORT_INFO_0, svti0_transportaddresslength)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_TRANSPORT_INFO_0, svti0_networkaddress)},
	{.op = INGOT_OP_END},
};

static const ingot_step SERVER_TRANSPORT_INFO_0_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(SERVER_TRANSPORT_INFO_0, svti0_numberofvcs)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_TRANSPORT_INFO_0, svti0_transportname)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BYTES, .width = 4,
	 .offset = offsetof(SERVER_TRANSPORT_INFO_0, svti0_transportaddress),
	 .peer = offsetof(SERVER_TRANSPORT_INFO_0, svti0_transportaddresslength)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_TRANSPORT_INFO_0, svti0_networkaddress)},
	{.op = INGOT_OP_END},
};

static const ingot_field SERVER_TRANSPORT_INFO_0_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = SERVER_TRANSPORT_INFO_0_field_steps},
	{.number = 2, .kind = INGOT_KIND_STRING, .steps = SERVER_TRANSPORT_INFO_0_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_BYTES, .steps = SERVER_TRANSPORT_INFO_0_field_steps + 4},
	{.number = 5, .kind = INGOT_KIND_STRING, .steps = SERVER_TRANSPORT_INFO_0_field_steps + 6},
};

const ingot_type ingot_type_SERVER_TRANSPORT_INFO_0 = {
	.name = "SERVER_TRANSPORT_INFO_0",
	.size = sizeof(SERVER_TRANSPORT_INFO_0),
	.align = _Alignof(SERVER_TRANSPORT_INFO_0),
	.min_wire = 16,
	.growth = 40,
	.steps = SERVER_TRANSPORT_INFO_0_steps,
	.fields = SERVER_TRANSPORT_INFO_0_fields,
	.field_count = 4,
	.memo = &(ingot_memo){.of = &ingot_type_SERVER_TRANSPORT_INFO_0},
};

static const ingot_arm SERVER_TRANSPORT_INFO_arms[] = {
	{.low = 0, .high = 0, .type = &ingot_type_SERVER_TRANSPORT_INFO_0, .number = 2},
};

static const ingot_step SERVER_TRANSPORT_INFO_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(SERVER_TRANSPORT_INFO, info0),
	 .type = &ingot_type_SERVER_TRANSPORT_INFO_0},
	{.op = INGOT_OP_END},
};

static const ingot_field SERVER_TRANSPORT_INFO_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = SERVER_TRANSPORT_INFO_field_steps},
};

const ingot_type ingot_type_SERVER_TRANSPORT_INFO = {
	.name = "SERVER_TRANSPORT_INFO",
	.size = sizeof(SERVER_TRANSPORT_INFO),
	.align = _Alignof(SERVER_TRANSPORT_INFO),
	.min_wire = 20,
	.growth = 40,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 1,
	.arms = SERVER_TRANSPORT_INFO_arms,
	.fields = SERVER_TRANSPORT_INFO_fields,
	.field_count = 2,
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
	.memo = &(ingot_memo){.of = &NetServerEnum_in},
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

static const ingot_step NetServerEnum_bufptr_1001_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct NetServerEnum_frame, bufptr),
	 .peer = offsetof(struct NetServerEnum_frame, entriesread),
	 .type = &ingot_type_SERVER_INFO_1001},
	{.op = INGOT_OP_END},
};

static const ingot_type NetServerEnum_bufptr_1001 = {
	.name = "NetServerEnum_bufptr_1001",
	.align = 1,
	.min_wire = 4,
	.growth = 92,
	.steps = NetServerEnum_bufptr_1001_steps,
};

static const ingot_arm NetServerEnum_bufptr_arms[] = {
	{.low = 100, .high = 100, .type = &NetServerEnum_bufptr_100, .number = 2},
	{.low = 101, .high = 101, .type = &NetServerEnum_bufptr_101, .number = 3},
	{.low = 1001, .high = 1001, .type = &NetServerEnum_bufptr_1001, .number = 4},
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
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct NetServerEnum_frame, bufptr),
	 .peer = offsetof(struct NetServerEnum_frame, entriesread),
	 .type = &ingot_type_SERVER_INFO_1001},
	{.op = INGOT_OP_END},
};

static const ingot_field NetServerEnum_bufptr_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetServerEnum_bufptr_field_steps},
	{.number = 3, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetServerEnum_bufptr_field_steps + 3},
	{.number = 4, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetServerEnum_bufptr_field_steps + 6},
};

static const ingot_type NetServerEnum_bufptr = {
	.name = "NetServerEnum_bufptr",
	.align = 1,
	.min_wire = 8,
	.growth = 92,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 3,
	.arms = NetServerEnum_bufptr_arms,
	.fields = NetServerEnum_bufptr_fields,
	.field_count = 4,
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
	.growth = 92,
	.steps = NetServerEnum_out_steps,
	.fields = NetServerEnum_out_fields,
	.field_count = 4,
	.memo = &(ingot_memo){.of = &NetServerEnum_out},
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
	.memo = &(ingot_memo){.of = &NetServerGetInfo_in},
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

static const ingot_step NetServerGetInfo_bufptr_102_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetServerGetInfo_frame, bufptr),
	 .type = &ingot_type_SERVER_INFO_102},
	{.op = INGOT_OP_END},
};

static const ingot_type NetServerGetInfo_bufptr_102 = {
	.name = "NetServerGetInfo_bufptr_102",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = NetServerGetInfo_bufptr_102_steps,
};

static const ingot_step NetServerGetInfo_bufptr_1001_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetServerGetInfo_frame, bufptr),
	 .type = &ingot_type_SERVER_INFO_1001},
	{.op = INGOT_OP_END},
};

static const ingot_type NetServerGetInfo_bufptr_1001 = {
	.name = "NetServerGetInfo_bufptr_1001",
	.align = 1,
	.min_wire = 4,
	.growth = 92,
	.steps = NetServerGetInfo_bufptr_1001_steps,
};

static const ingot_arm NetServerGetInfo_bufptr_arms[] = {
	{.low = 100, .high = 100, .type = &NetServerGetInfo_bufptr_100, .number = 2},
	{.low = 101, .high = 101, .type = &NetServerGetInfo_bufptr_101, .number = 3},
	{.low = 102, .high = 102, .type = &NetServerGetInfo_bufptr_102, .number = 4},
	{.low = 1001, .high = 1001, .type = &NetServerGetInfo_bufptr_1001, .number = 5},
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
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetServerGetInfo_frame, bufptr),
	 .type = &ingot_type_SERVER_INFO_102},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetServerGetInfo_frame, bufptr),
	 .type = &ingot_type_SERVER_INFO_1001},
	{.op = INGOT_OP_END},
};

static const ingot_field NetServerGetInfo_bufptr_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetServerGetInfo_bufptr_field_steps},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetServerGetInfo_bufptr_field_steps + 3},
	{.number = 4, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetServerGetInfo_bufptr_field_steps + 6},
	{.number = 5, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetServerGetInfo_bufptr_field_steps + 9},
};

static const ingot_type NetServerGetInfo_bufptr = {
	.name = "NetServerGetInfo_bufptr",
	.align = 1,
	.min_wire = 8,
	.growth = 92,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 4,
	.arms = NetServerGetInfo_bufptr_arms,
	.fields = NetServerGetInfo_bufptr_fields,
	.field_count = 5,
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
	.growth = 92,
	.steps = NetServerGetInfo_out_steps,
	.fields = NetServerGetInfo_out_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &NetServerGetInfo_out},
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

static const ingot_step IngotServerAnnounce_buf_1001_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct IngotServerAnnounce_frame, buf),
	 .type = &ingot_type_SERVER_INFO_1001},
	{.op = INGOT_OP_END},
};

static const ingot_type IngotServerAnnounce_buf_1001 = {
	.name = "IngotServerAnnounce_buf_1001",
	.align = 1,
	.min_wire = 28,
	.growth = 92,
	.steps = IngotServerAnnounce_buf_1001_steps,
};

static const ingot_arm IngotServerAnnounce_buf_arms[] = {
	{.low = 100, .high = 100, .type = &IngotServerAnnounce_buf_100, .number = 2},
	{.low = 101, .high = 101, .type = &IngotServerAnnounce_buf_101, .number = 3},
	{.low = 1001, .high = 1001, .type = &IngotServerAnnounce_buf_1001, .number = 4},
};

static const ingot_step IngotServerAnnounce_buf_field_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct IngotServerAnnounce_frame, buf),
	 .type = &ingot_type_SERVER_INFO_100},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct IngotServerAnnounce_frame, buf),
	 .type = &ingot_type_SERVER_INFO_101},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct IngotServerAnnounce_frame, buf),
	 .type = &ingot_type_SERVER_INFO_1001},
	{.op = INGOT_OP_END},
};

static const ingot_field IngotServerAnnounce_buf_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = IngotServerAnnounce_buf_field_steps},
	{.number = 3, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = IngotServerAnnounce_buf_field_steps + 2},
	{.number = 4, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = IngotServerAnnounce_buf_field_steps + 4},
};

static const ingot_type IngotServerAnnounce_buf = {
	.name = "IngotServerAnnounce_buf",
	.align = 1,
	.min_wire = 12,
	.growth = 92,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 3,
	.arms = IngotServerAnnounce_buf_arms,
	.fields = IngotServerAnnounce_buf_fields,
	.field_count = 4,
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
	.growth = 92,
	.steps = IngotServerAnnounce_in_steps,
	.fields = IngotServerAnnounce_in_fields,
	.field_count = 4,
	.memo = &(ingot_memo){.of = &IngotServerAnnounce_in},
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
	.memo = &(ingot_memo){.of = &IngotServerAnnounce_out},
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
	.memo = &(ingot_memo){.of = &IngotServerWithdraw_in},
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
	.memo = &(ingot_memo){.of = &IngotServerWithdraw_out},
};

static const ingot_step NetServerTransportEnum_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetServerTransportEnum_frame, servername)},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetServerTransportEnum_frame, level)},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetServerTransportEnum_frame, prefmaxlen)},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetServerTransportEnum_frame, resume_handle),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_step NetServerTransportEnum_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetServerTransportEnum_frame, servername)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetServerTransportEnum_frame, level)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetServerTransportEnum_frame, prefmaxlen)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetServerTransportEnum_frame, resume_handle),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_field NetServerTransportEnum_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = NetServerTransportEnum_in_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32,
	 .steps = NetServerTransportEnum_in_field_steps + 2},
	{.number = 4, .kind = INGOT_KIND_UINT32,
	 .steps = NetServerTransportEnum_in_field_steps + 4},
	{.number = 7, .kind = INGOT_KIND_UINT32,
	 .steps = NetServerTransportEnum_in_field_steps + 6},
};

static const ingot_type NetServerTransportEnum_in = {
	.name = "NetServerTransportEnum_in",
	.size = sizeof(struct NetServerTransportEnum_frame),
	.align = _Alignof(struct NetServerTransportEnum_frame),
	.min_wire = 16,
	.growth = 28,
	.steps = NetServerTransportEnum_in_steps,
	.fields = NetServerTransportEnum_in_fields,
	.field_count = 4,
	.memo = &(ingot_memo){.of = &NetServerTransportEnum_in},
};

static const ingot_step NetServerTransportEnum_bufptr_0_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4,
	 .offset = offsetof(struct NetServerTransportEnum_frame, bufptr),
	 .peer = offsetof(struct NetServerTransportEnum_frame, entriesread),
	 .type = &ingot_type_SERVER_TRANSPORT_INFO_0},
	{.op = INGOT_OP_END},
};

static const ingot_type NetServerTransportEnum_bufptr_0 = {
	.name = "NetServerTransportEnum_bufptr_0",
	.align = 1,
	.min_wire = 4,
	.growth = 40,
	.steps = NetServerTransportEnum_bufptr_0_steps,
};

static const ingot_arm NetServerTransportEnum_bufptr_arms[] = {
	{.low = 0, .high = 0, .type = &NetServerTransportEnum_bufptr_0, .number = 2},
};

static const ingot_step NetServerTransportEnum_bufptr_field_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4,
	 .offset = offsetof(struct NetServerTransportEnum_frame, bufptr),
	 .peer = offsetof(struct NetServerTransportEnum_frame, entriesread),
	 .type = &ingot_type_SERVER_TRANSPORT_INFO_0},
	{.op = INGOT_OP_END},
};

static const ingot_field NetServerTransportEnum_bufptr_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetServerTransportEnum_bufptr_field_steps},
};

static const ingot_type NetServerTransportEnum_bufptr = {
	.name = "NetServerTransportEnum_bufptr",
	.align = 1,
	.min_wire = 8,
	.growth = 40,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 1,
	.arms = NetServerTransportEnum_bufptr_arms,
	.fields = NetServerTransportEnum_bufptr_fields,
	.field_count = 2,
};

static const ingot_step NetServerTransportEnum_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetServerTransportEnum_frame, result)},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct NetServerTransportEnum_frame, level),
	 .type = &NetServerTransportEnum_bufptr},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetServerTransportEnum_frame, totalentries)},
	{.op = INGOT_OP_INPLACE, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetServerTransportEnum_frame, resume_handle),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_step NetServerTransportEnum_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetServerTransportEnum_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct NetServerTransportEnum_frame, level),
	 .type = &NetServerTransportEnum_bufptr},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetServerTransportEnum_frame, totalentries)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_INPLACE, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetServerTransportEnum_frame, resume_handle),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_field NetServerTransportEnum_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = NetServerTransportEnum_out_field_steps},
	{.number = 4, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetServerTransportEnum_out_field_steps + 2},
	{.number = 7, .kind = INGOT_KIND_UINT32,
	 .steps = NetServerTransportEnum_out_field_steps + 4},
	{.number = 8, .kind = INGOT_KIND_UINT32,
	 .steps = NetServerTransportEnum_out_field_steps + 6},
};

static const ingot_type NetServerTransportEnum_out = {
	.name = "NetServerTransportEnum_out",
	.size = sizeof(struct NetServerTransportEnum_frame),
	.align = _Alignof(struct NetServerTransportEnum_frame),
	.min_wire = 20,
	.growth = 40,
	.steps = NetServerTransportEnum_out_steps,
	.fields = NetServerTransportEnum_out_fields,
	.field_count = 4,
	.memo = &(ingot_memo){.of = &NetServerTransportEnum_out},
};

const ingot_procedure lmserver_procedures[5] = {
	{.name = "NetServerEnum", .number = 1, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &NetServerEnum_in, .out = &NetServerEnum_out},
	{.name = "NetServerGetInfo", .number = 2, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &NetServerGetInfo_in, .out = &NetServerGetInfo_out},
	{.name = "IngotServerAnnounce", .number = 3, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &IngotServerAnnounce_in, .out = &IngotServerAnnounce_out},
	{.name = "IngotServerWithdraw", .number = 4, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &IngotServerWithdraw_in, .out = &IngotServerWithdraw_out},
	{.name = "NetServerTransportEnum", .number = 5, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &NetServerTransportEnum_in, .out = &NetServerTransportEnum_out},
};
