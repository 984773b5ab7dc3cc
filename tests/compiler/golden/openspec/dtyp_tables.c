/* dtyp_tables.c: generated from dtyp.idl by ingotc; do not edit */
#include "dtyp.h"

#include <stddef.h>

_Static_assert(sizeof(FILETIME) == 8, "layout");
_Static_assert(sizeof(GUID) == 16, "layout");
_Static_assert(sizeof(LARGE_INTEGER) == 8, "layout");
_Static_assert(sizeof(LUID) == 8, "layout");
_Static_assert(sizeof(SYSTEMTIME) == 16, "layout");

static const ingot_step FILETIME_steps[] = {
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(FILETIME, dwLowDateTime)},
	{.op = INGOT_OP_END},
};

const ingot_type ingot_type_FILETIME = {
	.name = "FILETIME",
	.size = sizeof(FILETIME),
	.align = _Alignof(FILETIME),
	.min_wire = 8,
	.growth = 28,
	.steps = FILETIME_steps,
};

static const ingot_step GUID_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(GUID, Data1)},
	{.op = INGOT_OP_W16, .n = 2, .offset = offsetof(GUID, Data2)},
	{.op = INGOT_OP_OPAQUE, .n = 8, .offset = offsetof(GUID, Data4)},
	{.op = INGOT_OP_END},
};

const ingot_type ingot_type_GUID = {
	.name = "GUID",
	.size = sizeof(GUID),
	.align = _Alignof(GUID),
	.min_wire = 20,
	.growth = 28,
	.steps = GUID_steps,
};

static const ingot_step LARGE_INTEGER_steps[] = {
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(LARGE_INTEGER, QuadPart)},
	{.op = INGOT_OP_END},
};

const ingot_type ingot_type_LARGE_INTEGER = {
	.name = "LARGE_INTEGER",
	.size = sizeof(LARGE_INTEGER),
	.align = _Alignof(LARGE_INTEGER),
	.min_wire = 8,
	.growth = 28,
	.flags = INGOT_TYPE_RUN,
	.steps = LARGE_INTEGER_steps,
};

static const ingot_step LUID_steps[] = {
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(LUID, LowPart)},
	{.op = INGOT_OP_END},
};

const ingot_type ingot_type_LUID = {
	.name = "LUID",
	.size = sizeof(LUID),
	.align = _Alignof(LUID),
	.min_wire = 8,
	.growth = 28,
	.steps = LUID_steps,
};

static const ingot_step SYSTEMTIME_steps[] = {
	{.op = INGOT_OP_W16, .n = 8, .offset = offsetof(SYSTEMTIME, wYear)},
	{.op = INGOT_OP_END},
};

const ingot_type ingot_type_SYSTEMTIME = {
	.name = "SYSTEMTIME",
	.size = sizeof(SYSTEMTIME),
	.align = _Alignof(SYSTEMTIME),
	.min_wire = 32,
	.growth = 28,
	.steps = SYSTEMTIME_steps,
};
