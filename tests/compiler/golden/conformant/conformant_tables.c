/* conformant_tables.c: generated from conformant.idl by ingotc; do not edit */
#define CONFORMANT_STUBS
#include "conformant.h"

#include <stddef.h>

_Static_assert(sizeof(RPC_UNICODE_STRING) == 16, "layout");
_Static_assert(sizeof(RPC_SID_IDENTIFIER_AUTHORITY) == 6, "layout");
_Static_assert(sizeof(RPC_SID) == 12, "layout");
_Static_assert(sizeof(SITE) == 16, "layout");
_Static_assert(sizeof(SITES) == 24, "layout");
_Static_assert(sizeof(RAW) == 4, "layout");
_Static_assert(sizeof(NAMES) == 16, "layout");
_Static_assert(sizeof(GRID) == 48, "layout");
_Static_assert(sizeof(ALL) == 72, "layout");
_Static_assert(sizeof(struct Echo_frame) == 24, "layout");
_Static_assert(sizeof(struct Halves_frame) == 72, "layout");

static const ingot_step RPC_UNICODE_STRING_steps[] = {
	{.op = INGOT_OP_W16, .gap = 4, .n = 2, .offset = offsetof(RPC_UNICODE_STRING, Length)},
	{.op = INGOT_OP_SIZED, .offset = offsetof(RPC_UNICODE_STRING, Buffer),
	 .type = &ingot_type_uint16},
	{.op = INGOT_OP_EXTENT, .width = 2, .n = 1,
	 .peer = offsetof(RPC_UNICODE_STRING, MaximumLength), .max = 2},
	{.op = INGOT_OP_EXTENT, .width = 2, .n = 1, .peer = offsetof(RPC_UNICODE_STRING, Length),
	 .max = 2},
	{.op = INGOT_OP_END},
};

static const ingot_step RPC_UNICODE_STRING_field_steps[] = {
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(RPC_UNICODE_STRING, Length)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(RPC_UNICODE_STRING, MaximumLength)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_SIZED, .offset = offsetof(RPC_UNICODE_STRING, Buffer),
	 .type = &ingot_type_uint16},
	{.op = INGOT_OP_EXTENT, .width = 2, .n = 1,
	 .peer = offsetof(RPC_UNICODE_STRING, MaximumLength), .max = 2},
	{.op = INGOT_OP_EXTENT, .width = 2, .n = 1, .peer = offsetof(RPC_UNICODE_STRING, Length),
	 .max = 2},
	{.op = INGOT_OP_END},
};

static const ingot_field RPC_UNICODE_STRING_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = RPC_UNICODE_STRING_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = RPC_UNICODE_STRING_field_steps + 2},
	{.number = 3, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_UINT32, .steps = RPC_UNICODE_STRING_field_steps + 4},
};

const ingot_type ingot_type_RPC_UNICODE_STRING = {
	.name = "RPC_UNICODE_STRING",
	.size = sizeof(RPC_UNICODE_STRING),
	.align = _Alignof(RPC_UNICODE_STRING),
	.min_wire = 12,
	.growth = 28,
	.steps = RPC_UNICODE_STRING_steps,
	.fields = RPC_UNICODE_STRING_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &ingot_type_RPC_UNICODE_STRING},
};

static const ingot_step RPC_SID_IDENTIFIER_AUTHORITY_steps[] = {
	{.op = INGOT_OP_OPAQUE, .n = 6, .offset = offsetof(RPC_SID_IDENTIFIER_AUTHORITY, Value)},
	{.op = INGOT_OP_END},
};

static const ingot_step RPC_SID_IDENTIFIER_AUTHORITY_field_steps[] = {
	{.op = INGOT_OP_OPAQUE, .n = 6, .offset = offsetof(RPC_SID_IDENTIFIER_AUTHORITY, Value)},
	{.op = INGOT_OP_END},
};

static const ingot_field RPC_SID_IDENTIFIER_AUTHORITY_fields[] = {
	{.number = 1, .kind = INGOT_KIND_BYTES, .steps = RPC_SID_IDENTIFIER_AUTHORITY_field_steps},
};

const ingot_type ingot_type_RPC_SID_IDENTIFIER_AUTHORITY = {
	.name = "RPC_SID_IDENTIFIER_AUTHORITY",
	.size = sizeof(RPC_SID_IDENTIFIER_AUTHORITY),
	.align = _Alignof(RPC_SID_IDENTIFIER_AUTHORITY),
	.min_wire = 8,
	.growth = 28,
	.steps = RPC_SID_IDENTIFIER_AUTHORITY_steps,
	.fields = RPC_SID_IDENTIFIER_AUTHORITY_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_RPC_SID_IDENTIFIER_AUTHORITY},
};

static const ingot_step RPC_SID_steps[] = {
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(RPC_SID, Revision)},
	{.op = INGOT_OP_OPAQUE, .n = 6, .offset = offsetof(RPC_SID, IdentifierAuthority.Value)},
	{.op = INGOT_OP_TAIL, .width = 1, .n = sizeof(RPC_SID),
	 .offset = offsetof(RPC_SID, SubAuthority), .peer = offsetof(RPC_SID, SubAuthorityCount),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_step RPC_SID_field_steps[] = {
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(RPC_SID, Revision)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(RPC_SID, IdentifierAuthority),
	 .type = &ingot_type_RPC_SID_IDENTIFIER_AUTHORITY},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_TAIL, .width = 1, .n = sizeof(RPC_SID),
	 .offset = offsetof(RPC_SID, SubAuthority), .peer = offsetof(RPC_SID, SubAuthorityCount),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_field RPC_SID_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = RPC_SID_field_steps},
	{.number = 3, .kind = INGOT_KIND_MESSAGE, .steps = RPC_SID_field_steps + 2},
	{.number = 4, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED, .kind = INGOT_KIND_UINT32,
	 .steps = RPC_SID_field_steps + 4},
};

const ingot_type ingot_type_RPC_SID = {
	.name = "RPC_SID",
	.size = sizeof(RPC_SID),
	.align = _Alignof(RPC_SID),
	.min_wire = 16,
	.growth = 28,
	.steps = RPC_SID_steps,
	.fields = RPC_SID_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &ingot_type_RPC_SID},
};

static const ingot_step SITE_steps[] = {
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(SITE, flags)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(SITE, name)},
	{.op = INGOT_OP_END},
};

static const ingot_step SITE_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SITE, flags)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(SITE, name)},
	{.op = INGOT_OP_END},
};

static const ingot_field SITE_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = SITE_field_steps},
	{.number = 2, .kind = INGOT_KIND_STRING, .steps = SITE_field_steps + 2},
};

const ingot_type ingot_type_SITE = {
	.name = "SITE",
	.size = sizeof(SITE),
	.align = _Alignof(SITE),
	.min_wire = 8,
	.growth = 32,
	.steps = SITE_steps,
	.fields = SITE_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_SITE},
};

static const ingot_step SITES_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(SITES, count) + 4},
	{.op = INGOT_OP_TAIL, .width = 4, .n = sizeof(SITES), .offset = offsetof(SITES, site),
	 .peer = offsetof(SITES, count), .max = 100, .type = &ingot_type_SITE},
	{.op = INGOT_OP_END},
};

static const ingot_step SITES_field_steps[] = {
	{.op = INGOT_OP_TAIL, .width = 4, .n = sizeof(SITES), .offset = offsetof(SITES, site),
	 .peer = offsetof(SITES, count), .max = 100, .type = &ingot_type_SITE},
	{.op = INGOT_OP_END},
};

static const ingot_field SITES_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = SITES_field_steps},
};

const ingot_type ingot_type_SITES = {
	.name = "SITES",
	.size = sizeof(SITES),
	.align = _Alignof(SITES),
	.min_wire = 4,
	.growth = 96,
	.steps = SITES_steps,
	.fields = SITES_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_SITES},
};

static const ingot_step RAW_steps[] = {
	{.op = INGOT_OP_TAIL, .width = 2, .n = sizeof(RAW), .offset = offsetof(RAW, raw),
	 .peer = offsetof(RAW, length)},
	{.op = INGOT_OP_END},
};

static const ingot_step RAW_field_steps[] = {
	{.op = INGOT_OP_TAIL, .width = 2, .n = sizeof(RAW), .offset = offsetof(RAW, raw),
	 .peer = offsetof(RAW, length)},
	{.op = INGOT_OP_END},
};

static const ingot_field RAW_fields[] = {
	{.number = 2, .kind = INGOT_KIND_BYTES, .steps = RAW_field_steps},
};

const ingot_type ingot_type_RAW = {
	.name = "RAW",
	.size = sizeof(RAW),
	.align = _Alignof(RAW),
	.min_wire = 4,
	.growth = 28,
	.steps = RAW_steps,
	.fields = RAW_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_RAW},
};

static const ingot_step NAMES_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(NAMES, count) + 4},
	{.op = INGOT_OP_TAIL, .flags = INGOT_STEP_SIGNED, .width = 4, .n = sizeof(NAMES),
	 .offset = offsetof(NAMES, names), .peer = offsetof(NAMES, count),
	 .type = &ingot_type_string},
	{.op = INGOT_OP_END},
};

static const ingot_step NAMES_field_steps[] = {
	{.op = INGOT_OP_TAIL, .flags = INGOT_STEP_SIGNED, .width = 4, .n = sizeof(NAMES),
	 .offset = offsetof(NAMES, names), .peer = offsetof(NAMES, count),
	 .type = &ingot_type_string},
	{.op = INGOT_OP_END},
};

static const ingot_field NAMES_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NAMES_field_steps},
};

const ingot_type ingot_type_NAMES = {
	.name = "NAMES",
	.size = sizeof(NAMES),
	.align = _Alignof(NAMES),
	.min_wire = 4,
	.growth = 64,
	.steps = NAMES_steps,
	.fields = NAMES_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_NAMES},
};

static const ingot_step int32_t_3_steps[] = {
	{.op = INGOT_OP_W32, .n = 3},
	{.op = INGOT_OP_END},
};

static const ingot_step int32_t_3_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 3},
	{.op = INGOT_OP_END},
};

static const ingot_field int32_t_3_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED, .kind = INGOT_KIND_INT32,
	 .steps = int32_t_3_field_steps},
};

static const ingot_type int32_t_3 = {
	.name = "int32_t_3",
	.size = sizeof(int32_t [3]),
	.align = _Alignof(int32_t [3]),
	.min_wire = 12,
	.growth = 28,
	.steps = int32_t_3_steps,
	.fields = int32_t_3_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &int32_t_3},
};

static const ingot_step GRID_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(GRID, rows_count) + 4},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(GRID, cells)},
	{.op = INGOT_OP_SIZED, .offset = offsetof(GRID, values), .type = &ingot_type_word64},
	{.op = INGOT_OP_EXTENT, .flags = INGOT_STEP_SIGNED, .width = 8, .n = 3,
	 .peer = offsetof(GRID, cells), .min = 6, .max = 4},
	{.op = INGOT_OP_SIZED, .offset = offsetof(GRID, bits), .max = 64},
	{.op = INGOT_OP_EXTENT, .flags = INGOT_STEP_SIGNED, .width = 8, .n = 2,
	 .peer = offsetof(GRID, cells), .max = 1},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(GRID, rows),
	 .peer = offsetof(GRID, rows_count), .type = &int32_t_3},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(GRID, one),
	 .type = &int32_t_3},
	{.op = INGOT_OP_END},
};

static const ingot_step GRID_field_steps[] = {
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(GRID, cells)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_SIZED, .offset = offsetof(GRID, values), .type = &ingot_type_word64},
	{.op = INGOT_OP_EXTENT, .flags = INGOT_STEP_SIGNED, .width = 8, .n = 3,
	 .peer = offsetof(GRID, cells), .min = 6, .max = 4},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_SIZED, .offset = offsetof(GRID, bits), .max = 64},
	{.op = INGOT_OP_EXTENT, .flags = INGOT_STEP_SIGNED, .width = 8, .n = 2,
	 .peer = offsetof(GRID, cells), .max = 1},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(GRID, rows),
	 .peer = offsetof(GRID, rows_count), .type = &int32_t_3},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(GRID, one),
	 .type = &int32_t_3},
	{.op = INGOT_OP_END},
};

static const ingot_field GRID_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT64, .steps = GRID_field_steps},
	{.number = 2, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_DOUBLE, .steps = GRID_field_steps + 2},
	{.number = 3, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_BYTES,
	 .steps = GRID_field_steps + 5},
	{.number = 5, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = GRID_field_steps + 8},
	{.number = 6, .kind = INGOT_KIND_MESSAGE, .steps = GRID_field_steps + 10},
};

const ingot_type ingot_type_GRID = {
	.name = "GRID",
	.size = sizeof(GRID),
	.align = _Alignof(GRID),
	.min_wire = 24,
	.growth = 41,
	.steps = GRID_steps,
	.fields = GRID_fields,
	.field_count = 5,
	.memo = &(ingot_memo){.of = &ingot_type_GRID},
};

static const ingot_step RPC_SID_pointer_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .type = &ingot_type_RPC_SID},
	{.op = INGOT_OP_END},
};

static const ingot_step RPC_SID_pointer_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .type = &ingot_type_RPC_SID},
	{.op = INGOT_OP_END},
};

static const ingot_field RPC_SID_pointer_fields[] = {
	{.number = 1, .kind = INGOT_KIND_MESSAGE, .steps = RPC_SID_pointer_field_steps},
};

static const ingot_type RPC_SID_pointer = {
	.name = "RPC_SID_pointer",
	.size = sizeof(struct _RPC_SID *),
	.align = _Alignof(struct _RPC_SID *),
	.min_wire = 4,
	.growth = 44,
	.steps = RPC_SID_pointer_steps,
	.fields = RPC_SID_pointer_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &RPC_SID_pointer},
};

static const ingot_step ALL_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(ALL, sids_count) + 4},
	{.op = INGOT_OP_W16, .gap = 4, .n = 2, .offset = offsetof(ALL, name.Length)},
	{.op = INGOT_OP_SIZED, .offset = offsetof(ALL, name.Buffer), .type = &ingot_type_uint16},
	{.op = INGOT_OP_EXTENT, .width = 2, .n = 1, .peer = offsetof(ALL, name.MaximumLength),
	 .max = 2},
	{.op = INGOT_OP_EXTENT, .width = 2, .n = 1, .peer = offsetof(ALL, name.Length), .max = 2},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(ALL, owner),
	 .type = &ingot_type_RPC_SID},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(ALL, sids), .peer = offsetof(ALL, sids_count),
	 .type = &RPC_SID_pointer},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(ALL, sites),
	 .type = &ingot_type_SITES},
	{.op = INGOT_OP_POINTER, .offset = offsetof(ALL, raw), .type = &ingot_type_RAW},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(ALL, names),
	 .type = &ingot_type_NAMES},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(ALL, grid),
	 .type = &ingot_type_GRID},
	{.op = INGOT_OP_END},
};

static const ingot_step ALL_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(ALL, name),
	 .type = &ingot_type_RPC_UNICODE_STRING},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(ALL, owner),
	 .type = &ingot_type_RPC_SID},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(ALL, sids), .peer = offsetof(ALL, sids_count),
	 .type = &RPC_SID_pointer},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(ALL, sites),
	 .type = &ingot_type_SITES},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .offset = offsetof(ALL, raw), .type = &ingot_type_RAW},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(ALL, names),
	 .type = &ingot_type_NAMES},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(ALL, grid),
	 .type = &ingot_type_GRID},
	{.op = INGOT_OP_END},
};

static const ingot_field ALL_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = ALL_field_steps},
	{.number = 2, .kind = INGOT_KIND_MESSAGE, .steps = ALL_field_steps + 2},
	{.number = 4, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = ALL_field_steps + 4},
	{.number = 5, .kind = INGOT_KIND_MESSAGE, .steps = ALL_field_steps + 6},
	{.number = 6, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = ALL_field_steps + 8},
	{.number = 7, .kind = INGOT_KIND_MESSAGE, .steps = ALL_field_steps + 10},
	{.number = 8, .kind = INGOT_KIND_MESSAGE, .steps = ALL_field_steps + 12},
};

const ingot_type ingot_type_ALL = {
	.name = "ALL",
	.size = sizeof(ALL),
	.align = _Alignof(ALL),
	.min_wire = 36,
	.growth = 96,
	.steps = ALL_steps,
	.fields = ALL_fields,
	.field_count = 7,
	.memo = &(ingot_memo){.of = &ingot_type_ALL},
};

static const ingot_step Echo_in_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct Echo_frame, all), .type = &ingot_type_ALL},
	{.op = INGOT_OP_END},
};

static const ingot_step Echo_in_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct Echo_frame, all), .type = &ingot_type_ALL},
	{.op = INGOT_OP_END},
};

static const ingot_field Echo_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_MESSAGE, .steps = Echo_in_field_steps},
};

static const ingot_type Echo_in = {
	.name = "Echo_in",
	.size = sizeof(struct Echo_frame),
	.align = _Alignof(struct Echo_frame),
	.min_wire = 4,
	.growth = 96,
	.steps = Echo_in_steps,
	.fields = Echo_in_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &Echo_in},
};

static const ingot_step Echo_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Echo_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct Echo_frame, back), .type = &ingot_type_ALL},
	{.op = INGOT_OP_END},
};

static const ingot_step Echo_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Echo_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct Echo_frame, back), .type = &ingot_type_ALL},
	{.op = INGOT_OP_END},
};

static const ingot_field Echo_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = Echo_out_field_steps},
	{.number = 3, .kind = INGOT_KIND_MESSAGE, .steps = Echo_out_field_steps + 2},
};

static const ingot_type Echo_out = {
	.name = "Echo_out",
	.size = sizeof(struct Echo_frame),
	.align = _Alignof(struct Echo_frame),
	.min_wire = 8,
	.growth = 96,
	.steps = Echo_out_steps,
	.fields = Echo_out_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &Echo_out},
};

static const ingot_step Halves_in_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct Halves_frame, sid),
	 .type = &ingot_type_RPC_SID},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Halves_frame, size)},
	{.op = INGOT_OP_SIZED, .offset = offsetof(struct Halves_frame, values),
	 .type = &ingot_type_int16},
	{.op = INGOT_OP_EXTENT, .width = 4, .n = 1, .peer = offsetof(struct Halves_frame, size),
	 .max = 2},
	{.op = INGOT_OP_EXTENT, .width = 4, .n = 1, .peer = offsetof(struct Halves_frame, size),
	 .max = 4},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct Halves_frame, row), .type = &int32_t_3},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct Halves_frame, swapped), .type = &ingot_type_RPC_SID},
	{.op = INGOT_OP_END},
};

static const ingot_step Halves_in_field_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct Halves_frame, sid),
	 .type = &ingot_type_RPC_SID},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Halves_frame, size)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_SIZED, .offset = offsetof(struct Halves_frame, values),
	 .type = &ingot_type_int16},
	{.op = INGOT_OP_EXTENT, .width = 4, .n = 1, .peer = offsetof(struct Halves_frame, size),
	 .max = 2},
	{.op = INGOT_OP_EXTENT, .width = 4, .n = 1, .peer = offsetof(struct Halves_frame, size),
	 .max = 4},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct Halves_frame, row), .type = &int32_t_3},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct Halves_frame, swapped), .type = &ingot_type_RPC_SID},
	{.op = INGOT_OP_END},
};

static const ingot_field Halves_in_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = Halves_in_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = Halves_in_field_steps + 2},
	{.number = 3, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_INT32, .steps = Halves_in_field_steps + 4},
	{.number = 4, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_INT32, .steps = Halves_in_field_steps + 8},
	{.number = 7, .kind = INGOT_KIND_MESSAGE, .steps = Halves_in_field_steps + 10},
};

static const ingot_type Halves_in = {
	.name = "Halves_in",
	.size = sizeof(struct Halves_frame),
	.align = _Alignof(struct Halves_frame),
	.min_wire = 40,
	.growth = 28,
	.steps = Halves_in_steps,
	.fields = Halves_in_fields,
	.field_count = 5,
	.memo = &(ingot_memo){.of = &Halves_in},
};

static const ingot_step Halves_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Halves_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct Halves_frame, sum), .type = &int32_t_3},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_SIZED, .offset = offsetof(struct Halves_frame, doubled),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_EXTENT, .width = 4, .n = 2, .peer = offsetof(struct Halves_frame, size),
	 .max = 1},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct Halves_frame, swapped_out), .type = &ingot_type_RPC_SID},
	{.op = INGOT_OP_END},
};

static const ingot_step Halves_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct Halves_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct Halves_frame, sum), .type = &int32_t_3},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_SIZED, .offset = offsetof(struct Halves_frame, doubled),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_EXTENT, .width = 4, .n = 2, .peer = offsetof(struct Halves_frame, size),
	 .max = 1},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct Halves_frame, swapped_out), .type = &ingot_type_RPC_SID},
	{.op = INGOT_OP_END},
};

static const ingot_field Halves_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = Halves_out_field_steps},
	{.number = 6, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_INT32, .steps = Halves_out_field_steps + 2},
	{.number = 7, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_INT32, .steps = Halves_out_field_steps + 5},
	{.number = 8, .kind = INGOT_KIND_MESSAGE, .steps = Halves_out_field_steps + 9},
};

static const ingot_type Halves_out = {
	.name = "Halves_out",
	.size = sizeof(struct Halves_frame),
	.align = _Alignof(struct Halves_frame),
	.min_wire = 24,
	.growth = 28,
	.steps = Halves_out_steps,
	.fields = Halves_out_fields,
	.field_count = 4,
	.memo = &(ingot_memo){.of = &Halves_out},
};

const ingot_procedure conformant_procedures[2] = {
	{.name = "Echo", .number = 1, .in = &Echo_in, .out = &Echo_out},
	{.name = "Halves", .number = 2, .in = &Halves_in, .out = &Halves_out},
};
