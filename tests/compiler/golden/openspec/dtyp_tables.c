/* dtyp_tables.c: generated from dtyp.idl by ingotc; do not edit */
#include "dtyp.h"

#include <stddef.h>

_Static_assert(sizeof(FILETIME) == 8, "layout");
_Static_assert(sizeof(GUID) == 16, "layout");
_Static_assert(sizeof(LARGE_INTEGER) == 8, "layout");
_Static_assert(sizeof(EVENT_DESCRIPTOR) == 16, "layout");
_Static_assert(sizeof(LUID) == 8, "layout");
_Static_assert(sizeof(MULTI_SZ) == 16, "layout");
_Static_assert(sizeof(SERVER_INFO_100) == 16, "layout");
_Static_assert(sizeof(SERVER_INFO_101) == 40, "layout");
_Static_assert(sizeof(SYSTEMTIME) == 16, "layout");
_Static_assert(sizeof(UINT128) == 16, "layout");
_Static_assert(sizeof(ULARGE_INTEGER) == 8, "layout");
_Static_assert(sizeof(RPC_UNICODE_STRING) == 16, "layout");
_Static_assert(sizeof(RPC_SID_IDENTIFIER_AUTHORITY) == 6, "layout");
_Static_assert(sizeof(RPC_SID) == 12, "layout");
_Static_assert(sizeof(OBJECT_TYPE_LIST) == 16, "layout");
_Static_assert(sizeof(ACE_HEADER) == 4, "layout");
_Static_assert(sizeof(SYSTEM_MANDATORY_LABEL_ACE) == 12, "layout");
_Static_assert(sizeof(TOKEN_MANDATORY_POLICY) == 4, "layout");
_Static_assert(sizeof(MANDATORY_INFORMATION) == 12, "layout");
_Static_assert(sizeof(ACL) == 8, "layout");
_Static_assert(sizeof(SECURITY_DESCRIPTOR) == 40, "layout");

static const ingot_step FILETIME_steps[] = {
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(FILETIME, dwLowDateTime)},
	{.op = INGOT_OP_END},
};

static const ingot_step FILETIME_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(FILETIME, dwLowDateTime)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(FILETIME, dwHighDateTime)},
	{.op = INGOT_OP_END},
};

static const ingot_field FILETIME_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = FILETIME_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = FILETIME_field_steps + 2},
};

const ingot_type ingot_type_FILETIME = {
	.name = "FILETIME",
	.size = sizeof(FILETIME),
	.align = _Alignof(FILETIME),
	.min_wire = 8,
	.growth = 28,
	.steps = FILETIME_steps,
	.fields = FILETIME_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_FILETIME},
};

static const ingot_step GUID_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(GUID, Data1)},
	{.op = INGOT_OP_W16, .n = 2, .offset = offsetof(GUID, Data2)},
	{.op = INGOT_OP_OPAQUE, .n = 8, .offset = offsetof(GUID, Data4)},
	{.op = INGOT_OP_END},
};

static const ingot_step GUID_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(GUID, Data1)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(GUID, Data2)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(GUID, Data3)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_OPAQUE, .n = 8, .offset = offsetof(GUID, Data4)},
	{.op = INGOT_OP_END},
};

static const ingot_field GUID_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = GUID_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = GUID_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_UINT32, .steps = GUID_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_BYTES, .steps = GUID_field_steps + 6},
};

const ingot_type ingot_type_GUID = {
	.name = "GUID",
	.size = sizeof(GUID),
	.align = _Alignof(GUID),
	.min_wire = 20,
	.growth = 28,
	.steps = GUID_steps,
	.fields = GUID_fields,
	.field_count = 4,
	.memo = &(ingot_memo){.of = &ingot_type_GUID},
};

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

static const ingot_step EVENT_DESCRIPTOR_steps[] = {
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(EVENT_DESCRIPTOR, Id)},
	{.op = INGOT_OP_W8, .n = 4, .offset = offsetof(EVENT_DESCRIPTOR, Version)},
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(EVENT_DESCRIPTOR, Task)},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(EVENT_DESCRIPTOR, Keyword)},
	{.op = INGOT_OP_END},
};

static const ingot_step EVENT_DESCRIPTOR_field_steps[] = {
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(EVENT_DESCRIPTOR, Id)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(EVENT_DESCRIPTOR, Version)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(EVENT_DESCRIPTOR, Channel)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(EVENT_DESCRIPTOR, Level)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(EVENT_DESCRIPTOR, Opcode)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(EVENT_DESCRIPTOR, Task)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(EVENT_DESCRIPTOR, Keyword)},
	{.op = INGOT_OP_END},
};

static const ingot_field EVENT_DESCRIPTOR_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = EVENT_DESCRIPTOR_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = EVENT_DESCRIPTOR_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_UINT32, .steps = EVENT_DESCRIPTOR_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_UINT32, .steps = EVENT_DESCRIPTOR_field_steps + 6},
	{.number = 5, .kind = INGOT_KIND_UINT32, .steps = EVENT_DESCRIPTOR_field_steps + 8},
	{.number = 6, .kind = INGOT_KIND_UINT32, .steps = EVENT_DESCRIPTOR_field_steps + 10},
	{.number = 7, .kind = INGOT_KIND_UINT64, .steps = EVENT_DESCRIPTOR_field_steps + 12},
};

const ingot_type ingot_type_EVENT_DESCRIPTOR = {
	.name = "EVENT_DESCRIPTOR",
	.size = sizeof(EVENT_DESCRIPTOR),
	.align = _Alignof(EVENT_DESCRIPTOR),
	.min_wire = 32,
	.growth = 28,
	.steps = EVENT_DESCRIPTOR_steps,
	.fields = EVENT_DESCRIPTOR_fields,
	.field_count = 7,
	.memo = &(ingot_memo){.of = &ingot_type_EVENT_DESCRIPTOR},
};

static const ingot_step LUID_steps[] = {
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(LUID, LowPart)},
	{.op = INGOT_OP_END},
};

static const ingot_step LUID_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(LUID, LowPart)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(LUID, HighPart)},
	{.op = INGOT_OP_END},
};

static const ingot_field LUID_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = LUID_field_steps},
	{.number = 2, .kind = INGOT_KIND_INT32, .steps = LUID_field_steps + 2},
};

const ingot_type ingot_type_LUID = {
	.name = "LUID",
	.size = sizeof(LUID),
	.align = _Alignof(LUID),
	.min_wire = 8,
	.growth = 28,
	.steps = LUID_steps,
	.fields = LUID_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_LUID},
};

static const ingot_step MULTI_SZ_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(MULTI_SZ, Value),
	 .type = &ingot_type_uint16},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(MULTI_SZ, nChar)},
	{.op = INGOT_OP_END},
};

static const ingot_step MULTI_SZ_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL, .offset = offsetof(MULTI_SZ, Value),
	 .type = &ingot_type_uint16},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(MULTI_SZ, nChar)},
	{.op = INGOT_OP_END},
};

static const ingot_field MULTI_SZ_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = MULTI_SZ_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = MULTI_SZ_field_steps + 2},
};

const ingot_type ingot_type_MULTI_SZ = {
	.name = "MULTI_SZ",
	.size = sizeof(MULTI_SZ),
	.align = _Alignof(MULTI_SZ),
	.min_wire = 8,
	.growth = 34,
	.steps = MULTI_SZ_steps,
	.fields = MULTI_SZ_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_MULTI_SZ},
};

static const ingot_step SERVER_INFO_100_steps[] = {
	{.op = INGOT_OP_W32, .gap = 4, .n = 1,
	 .offset = offsetof(SERVER_INFO_100, sv100_platform_id)},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_INFO_100, sv100_name)},
	{.op = INGOT_OP_END},
};

static const ingot_step SERVER_INFO_100_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SERVER_INFO_100, sv100_platform_id)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_INFO_100, sv100_name)},
	{.op = INGOT_OP_END},
};

static const ingot_field SERVER_INFO_100_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = SERVER_INFO_100_field_steps},
	{.number = 2, .kind = INGOT_KIND_STRING, .steps = SERVER_INFO_100_field_steps + 2},
};

const ingot_type ingot_type_SERVER_INFO_100 = {
	.name = "SERVER_INFO_100",
	.size = sizeof(SERVER_INFO_100),
	.align = _Alignof(SERVER_INFO_100),
	.min_wire = 8,
	.growth = 32,
	.steps = SERVER_INFO_100_steps,
	.fields = SERVER_INFO_100_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_SERVER_INFO_100},
};

static const ingot_step SERVER_INFO_101_steps[] = {
	{.op = INGOT_OP_W32, .gap = 4, .n = 1,
	 .offset = offsetof(SERVER_INFO_101, sv101_platform_id)},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_INFO_101, sv101_name)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 3,
	 .offset = offsetof(SERVER_INFO_101, sv101_version_major)},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_INFO_101, sv101_comment)},
	{.op = INGOT_OP_END},
};

static const ingot_step SERVER_INFO_101_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SERVER_INFO_101, sv101_platform_id)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_INFO_101, sv101_name)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SERVER_INFO_101, sv101_version_major)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SERVER_INFO_101, sv101_version_minor)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SERVER_INFO_101, sv101_version_type)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SERVER_INFO_101, sv101_comment)},
	{.op = INGOT_OP_END},
};

static const ingot_field SERVER_INFO_101_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = SERVER_INFO_101_field_steps},
	{.number = 2, .kind = INGOT_KIND_STRING, .steps = SERVER_INFO_101_field_steps + 2},
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
	.growth = 32,
	.steps = SERVER_INFO_101_steps,
	.fields = SERVER_INFO_101_fields,
	.field_count = 6,
	.memo = &(ingot_memo){.of = &ingot_type_SERVER_INFO_101},
};

static const ingot_step SYSTEMTIME_steps[] = {
	{.op = INGOT_OP_W16, .n = 8, .offset = offsetof(SYSTEMTIME, wYear)},
	{.op = INGOT_OP_END},
};

static const ingot_step SYSTEMTIME_field_steps[] = {
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(SYSTEMTIME, wYear)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(SYSTEMTIME, wMonth)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(SYSTEMTIME, wDayOfWeek)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(SYSTEMTIME, wDay)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(SYSTEMTIME, wHour)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(SYSTEMTIME, wMinute)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(SYSTEMTIME, wSecond)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(SYSTEMTIME, wMilliseconds)},
	{.op = INGOT_OP_END},
};

static const ingot_field SYSTEMTIME_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = SYSTEMTIME_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = SYSTEMTIME_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_UINT32, .steps = SYSTEMTIME_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_UINT32, .steps = SYSTEMTIME_field_steps + 6},
	{.number = 5, .kind = INGOT_KIND_UINT32, .steps = SYSTEMTIME_field_steps + 8},
	{.number = 6, .kind = INGOT_KIND_UINT32, .steps = SYSTEMTIME_field_steps + 10},
	{.number = 7, .kind = INGOT_KIND_UINT32, .steps = SYSTEMTIME_field_steps + 12},
	{.number = 8, .kind = INGOT_KIND_UINT32, .steps = SYSTEMTIME_field_steps + 14},
};

const ingot_type ingot_type_SYSTEMTIME = {
	.name = "SYSTEMTIME",
	.size = sizeof(SYSTEMTIME),
	.align = _Alignof(SYSTEMTIME),
	.min_wire = 32,
	.growth = 28,
	.steps = SYSTEMTIME_steps,
	.fields = SYSTEMTIME_fields,
	.field_count = 8,
	.memo = &(ingot_memo){.of = &ingot_type_SYSTEMTIME},
};

static const ingot_step UINT128_steps[] = {
	{.op = INGOT_OP_W64, .n = 2, .offset = offsetof(UINT128, lower)},
	{.op = INGOT_OP_END},
};

static const ingot_step UINT128_field_steps[] = {
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(UINT128, lower)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(UINT128, upper)},
	{.op = INGOT_OP_END},
};

static const ingot_field UINT128_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT64, .steps = UINT128_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT64, .steps = UINT128_field_steps + 2},
};

const ingot_type ingot_type_UINT128 = {
	.name = "UINT128",
	.size = sizeof(UINT128),
	.align = _Alignof(UINT128),
	.min_wire = 16,
	.growth = 28,
	.steps = UINT128_steps,
	.fields = UINT128_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_UINT128},
};

static const ingot_step ULARGE_INTEGER_steps[] = {
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(ULARGE_INTEGER, QuadPart)},
	{.op = INGOT_OP_END},
};

static const ingot_step ULARGE_INTEGER_field_steps[] = {
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(ULARGE_INTEGER, QuadPart)},
	{.op = INGOT_OP_END},
};

static const ingot_field ULARGE_INTEGER_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT64, .steps = ULARGE_INTEGER_field_steps},
};

const ingot_type ingot_type_ULARGE_INTEGER = {
	.name = "ULARGE_INTEGER",
	.size = sizeof(ULARGE_INTEGER),
	.align = _Alignof(ULARGE_INTEGER),
	.min_wire = 8,
	.growth = 28,
	.flags = INGOT_TYPE_RUN,
	.steps = ULARGE_INTEGER_steps,
	.fields = ULARGE_INTEGER_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_ULARGE_INTEGER},
};

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

static const ingot_step OBJECT_TYPE_LIST_steps[] = {
	{.op = INGOT_OP_W16, .gap = 2, .n = 1, .offset = offsetof(OBJECT_TYPE_LIST, Level)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(OBJECT_TYPE_LIST, Remaining)},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(OBJECT_TYPE_LIST, ObjectType), .type = &ingot_type_GUID},
	{.op = INGOT_OP_END},
};

static const ingot_step OBJECT_TYPE_LIST_field_steps[] = {
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(OBJECT_TYPE_LIST, Level)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(OBJECT_TYPE_LIST, Remaining)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(OBJECT_TYPE_LIST, ObjectType), .type = &ingot_type_GUID},
	{.op = INGOT_OP_END},
};

static const ingot_field OBJECT_TYPE_LIST_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = OBJECT_TYPE_LIST_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = OBJECT_TYPE_LIST_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_MESSAGE, .steps = OBJECT_TYPE_LIST_field_steps + 4},
};

const ingot_type ingot_type_OBJECT_TYPE_LIST = {
	.name = "OBJECT_TYPE_LIST",
	.size = sizeof(OBJECT_TYPE_LIST),
	.align = _Alignof(OBJECT_TYPE_LIST),
	.min_wire = 12,
	.growth = 28,
	.steps = OBJECT_TYPE_LIST_steps,
	.fields = OBJECT_TYPE_LIST_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &ingot_type_OBJECT_TYPE_LIST},
};

static const ingot_step ACE_HEADER_steps[] = {
	{.op = INGOT_OP_W8, .n = 2, .offset = offsetof(ACE_HEADER, AceType)},
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(ACE_HEADER, AceSize)},
	{.op = INGOT_OP_END},
};

static const ingot_step ACE_HEADER_field_steps[] = {
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(ACE_HEADER, AceType)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(ACE_HEADER, AceFlags)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(ACE_HEADER, AceSize)},
	{.op = INGOT_OP_END},
};

static const ingot_field ACE_HEADER_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = ACE_HEADER_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = ACE_HEADER_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_UINT32, .steps = ACE_HEADER_field_steps + 4},
};

const ingot_type ingot_type_ACE_HEADER = {
	.name = "ACE_HEADER",
	.size = sizeof(ACE_HEADER),
	.align = _Alignof(ACE_HEADER),
	.min_wire = 12,
	.growth = 28,
	.steps = ACE_HEADER_steps,
	.fields = ACE_HEADER_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &ingot_type_ACE_HEADER},
};

static const ingot_step SYSTEM_MANDATORY_LABEL_ACE_steps[] = {
	{.op = INGOT_OP_W8, .n = 2, .offset = offsetof(SYSTEM_MANDATORY_LABEL_ACE, Header.AceType)},
	{.op = INGOT_OP_W16, .n = 1,
	 .offset = offsetof(SYSTEM_MANDATORY_LABEL_ACE, Header.AceSize)},
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(SYSTEM_MANDATORY_LABEL_ACE, Mask)},
	{.op = INGOT_OP_END},
};

static const ingot_step SYSTEM_MANDATORY_LABEL_ACE_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(SYSTEM_MANDATORY_LABEL_ACE, Header),
	 .type = &ingot_type_ACE_HEADER},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SYSTEM_MANDATORY_LABEL_ACE, Mask)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(SYSTEM_MANDATORY_LABEL_ACE, SidStart)},
	{.op = INGOT_OP_END},
};

static const ingot_field SYSTEM_MANDATORY_LABEL_ACE_fields[] = {
	{.number = 1, .kind = INGOT_KIND_MESSAGE, .steps = SYSTEM_MANDATORY_LABEL_ACE_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32,
	 .steps = SYSTEM_MANDATORY_LABEL_ACE_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_UINT32,
	 .steps = SYSTEM_MANDATORY_LABEL_ACE_field_steps + 4},
};

const ingot_type ingot_type_SYSTEM_MANDATORY_LABEL_ACE = {
	.name = "SYSTEM_MANDATORY_LABEL_ACE",
	.size = sizeof(SYSTEM_MANDATORY_LABEL_ACE),
	.align = _Alignof(SYSTEM_MANDATORY_LABEL_ACE),
	.min_wire = 20,
	.growth = 28,
	.steps = SYSTEM_MANDATORY_LABEL_ACE_steps,
	.fields = SYSTEM_MANDATORY_LABEL_ACE_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &ingot_type_SYSTEM_MANDATORY_LABEL_ACE},
};

static const ingot_step TOKEN_MANDATORY_POLICY_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(TOKEN_MANDATORY_POLICY, Policy)},
	{.op = INGOT_OP_END},
};

static const ingot_step TOKEN_MANDATORY_POLICY_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(TOKEN_MANDATORY_POLICY, Policy)},
	{.op = INGOT_OP_END},
};

static const ingot_field TOKEN_MANDATORY_POLICY_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = TOKEN_MANDATORY_POLICY_field_steps},
};

const ingot_type ingot_type_TOKEN_MANDATORY_POLICY = {
	.name = "TOKEN_MANDATORY_POLICY",
	.size = sizeof(TOKEN_MANDATORY_POLICY),
	.align = _Alignof(TOKEN_MANDATORY_POLICY),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_RUN,
	.steps = TOKEN_MANDATORY_POLICY_steps,
	.fields = TOKEN_MANDATORY_POLICY_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_TOKEN_MANDATORY_POLICY},
};

static const ingot_step MANDATORY_INFORMATION_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(MANDATORY_INFORMATION, AllowedAccess)},
	{.op = INGOT_OP_W8, .gap = 1, .n = 3,
	 .offset = offsetof(MANDATORY_INFORMATION, WriteAllowed)},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(MANDATORY_INFORMATION, MandatoryPolicy.Policy)},
	{.op = INGOT_OP_END},
};

static const ingot_step MANDATORY_INFORMATION_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(MANDATORY_INFORMATION, AllowedAccess)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(MANDATORY_INFORMATION, WriteAllowed)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(MANDATORY_INFORMATION, ReadAllowed)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(MANDATORY_INFORMATION, ExecuteAllowed)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(MANDATORY_INFORMATION, MandatoryPolicy),
	 .type = &ingot_type_TOKEN_MANDATORY_POLICY},
	{.op = INGOT_OP_END},
};

static const ingot_field MANDATORY_INFORMATION_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = MANDATORY_INFORMATION_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = MANDATORY_INFORMATION_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_UINT32, .steps = MANDATORY_INFORMATION_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_UINT32, .steps = MANDATORY_INFORMATION_field_steps + 6},
	{.number = 5, .kind = INGOT_KIND_MESSAGE, .steps = MANDATORY_INFORMATION_field_steps + 8},
};

const ingot_type ingot_type_MANDATORY_INFORMATION = {
	.name = "MANDATORY_INFORMATION",
	.size = sizeof(MANDATORY_INFORMATION),
	.align = _Alignof(MANDATORY_INFORMATION),
	.min_wire = 20,
	.growth = 28,
	.steps = MANDATORY_INFORMATION_steps,
	.fields = MANDATORY_INFORMATION_fields,
	.field_count = 5,
	.memo = &(ingot_memo){.of = &ingot_type_MANDATORY_INFORMATION},
};

static const ingot_step ACL_steps[] = {
	{.op = INGOT_OP_W8, .n = 2, .offset = offsetof(ACL, AclRevision)},
	{.op = INGOT_OP_W16, .n = 3, .offset = offsetof(ACL, AclSize)},
	{.op = INGOT_OP_END},
};

static const ingot_step ACL_field_steps[] = {
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(ACL, AclRevision)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(ACL, Sbz1)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(ACL, AclSize)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(ACL, AceCount)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(ACL, Sbz2)},
	{.op = INGOT_OP_END},
};

static const ingot_field ACL_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = ACL_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = ACL_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_UINT32, .steps = ACL_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_UINT32, .steps = ACL_field_steps + 6},
	{.number = 5, .kind = INGOT_KIND_UINT32, .steps = ACL_field_steps + 8},
};

const ingot_type ingot_type_ACL = {
	.name = "ACL",
	.size = sizeof(ACL),
	.align = _Alignof(ACL),
	.min_wire = 20,
	.growth = 28,
	.steps = ACL_steps,
	.fields = ACL_fields,
	.field_count = 5,
	.memo = &(ingot_memo){.of = &ingot_type_ACL},
};

static const ingot_step SECURITY_DESCRIPTOR_steps[] = {
	{.op = INGOT_OP_W8, .n = 2, .offset = offsetof(SECURITY_DESCRIPTOR, Revision)},
	{.op = INGOT_OP_W16, .gap = 4, .n = 1, .offset = offsetof(SECURITY_DESCRIPTOR, Control)},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SECURITY_DESCRIPTOR, Owner), .type = &ingot_type_RPC_SID},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SECURITY_DESCRIPTOR, Group), .type = &ingot_type_RPC_SID},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SECURITY_DESCRIPTOR, Sacl), .type = &ingot_type_ACL},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SECURITY_DESCRIPTOR, Dacl), .type = &ingot_type_ACL},
	{.op = INGOT_OP_END},
};

static const ingot_step SECURITY_DESCRIPTOR_field_steps[] = {
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(SECURITY_DESCRIPTOR, Revision)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(SECURITY_DESCRIPTOR, Sbz1)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(SECURITY_DESCRIPTOR, Control)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SECURITY_DESCRIPTOR, Owner), .type = &ingot_type_RPC_SID},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SECURITY_DESCRIPTOR, Group), .type = &ingot_type_RPC_SID},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SECURITY_DESCRIPTOR, Sacl), .type = &ingot_type_ACL},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(SECURITY_DESCRIPTOR, Dacl), .type = &ingot_type_ACL},
	{.op = INGOT_OP_END},
};

static const ingot_field SECURITY_DESCRIPTOR_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = SECURITY_DESCRIPTOR_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = SECURITY_DESCRIPTOR_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_UINT32, .steps = SECURITY_DESCRIPTOR_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_MESSAGE, .steps = SECURITY_DESCRIPTOR_field_steps + 6},
	{.number = 5, .kind = INGOT_KIND_MESSAGE, .steps = SECURITY_DESCRIPTOR_field_steps + 8},
	{.number = 6, .kind = INGOT_KIND_MESSAGE, .steps = SECURITY_DESCRIPTOR_field_steps + 10},
	{.number = 7, .kind = INGOT_KIND_MESSAGE, .steps = SECURITY_DESCRIPTOR_field_steps + 12},
};

const ingot_type ingot_type_SECURITY_DESCRIPTOR = {
	.name = "SECURITY_DESCRIPTOR",
	.size = sizeof(SECURITY_DESCRIPTOR),
	.align = _Alignof(SECURITY_DESCRIPTOR),
	.min_wire = 28,
	.growth = 28,
	.steps = SECURITY_DESCRIPTOR_steps,
	.fields = SECURITY_DESCRIPTOR_fields,
	.field_count = 7,
	.memo = &(ingot_memo){.of = &ingot_type_SECURITY_DESCRIPTOR},
};
