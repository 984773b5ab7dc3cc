/* handles_tables.c: generated from handles.idl by ingotc; do not edit */
#define HANDLES_STUBS
#include "handles.h"

#include <stddef.h>

_Static_assert(sizeof(struct pair) == 8, "layout");
_Static_assert(sizeof(struct WithBinding_frame) == 8, "layout");
_Static_assert(sizeof(struct WithoutHandle_frame) == 8, "layout");
_Static_assert(sizeof(struct NothingAtAll_frame) == 4, "layout");
_Static_assert(sizeof(struct WithServer_frame) == 24, "layout");
_Static_assert(sizeof(struct WithTypedef_frame) == 16, "layout");
_Static_assert(sizeof(struct BindingLast_frame) == 12, "layout");
_Static_assert(sizeof(struct SecondPair_frame) == 24, "layout");

static const ingot_step pair_steps[] = {
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(struct pair, a)},
	{.op = INGOT_OP_END},
};

static const ingot_step pair_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct pair, a)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct pair, b)},
	{.op = INGOT_OP_END},
};

static const ingot_field pair_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = pair_field_steps},
	{.number = 2, .kind = INGOT_KIND_INT32, .steps = pair_field_steps + 2},
};

const ingot_type ingot_type_pair = {
	.name = "pair",
	.size = sizeof(struct pair),
	.align = _Alignof(struct pair),
	.min_wire = 8,
	.growth = 28,
	.steps = pair_steps,
	.fields = pair_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_pair},
};

static const ingot_step WithBinding_in_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct WithBinding_frame, number)},
	{.op = INGOT_OP_END},
};

static const ingot_step WithBinding_in_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct WithBinding_frame, number)},
	{.op = INGOT_OP_END},
};

static const ingot_field WithBinding_in_fields[] = {
	{.number = 2, .kind = INGOT_KIND_INT32, .steps = WithBinding_in_field_steps},
};

static const ingot_type WithBinding_in = {
	.name = "WithBinding_in",
	.size = sizeof(struct WithBinding_frame),
	.align = _Alignof(struct WithBinding_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = WithBinding_in_steps,
	.fields = WithBinding_in_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &WithBinding_in},
};

static const ingot_step WithBinding_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct WithBinding_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_step WithBinding_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct WithBinding_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_field WithBinding_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = WithBinding_out_field_steps},
};

static const ingot_type WithBinding_out = {
	.name = "WithBinding_out",
	.size = sizeof(struct WithBinding_frame),
	.align = _Alignof(struct WithBinding_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = WithBinding_out_steps,
	.fields = WithBinding_out_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &WithBinding_out},
};

static const ingot_step WithoutHandle_in_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct WithoutHandle_frame, number)},
	{.op = INGOT_OP_END},
};

static const ingot_step WithoutHandle_in_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct WithoutHandle_frame, number)},
	{.op = INGOT_OP_END},
};

static const ingot_field WithoutHandle_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = WithoutHandle_in_field_steps},
};

static const ingot_type WithoutHandle_in = {
	.name = "WithoutHandle_in",
	.size = sizeof(struct WithoutHandle_frame),
	.align = _Alignof(struct WithoutHandle_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = WithoutHandle_in_steps,
	.fields = WithoutHandle_in_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &WithoutHandle_in},
};

static const ingot_step WithoutHandle_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct WithoutHandle_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_step WithoutHandle_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct WithoutHandle_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_field WithoutHandle_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = WithoutHandle_out_field_steps},
};

static const ingot_type WithoutHandle_out = {
	.name = "WithoutHandle_out",
	.size = sizeof(struct WithoutHandle_frame),
	.align = _Alignof(struct WithoutHandle_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = WithoutHandle_out_steps,
	.fields = WithoutHandle_out_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &WithoutHandle_out},
};

static const ingot_step NothingAtAll_in_steps[] = {
	{.op = INGOT_OP_END},
};

static const ingot_field NothingAtAll_in_fields[] = {
	{.number = 0},
};

static const ingot_type NothingAtAll_in = {
	.name = "NothingAtAll_in",
	.size = sizeof(struct NothingAtAll_frame),
	.align = _Alignof(struct NothingAtAll_frame),
	.min_wire = 0,
	.growth = 28,
	.steps = NothingAtAll_in_steps,
	.fields = NothingAtAll_in_fields,
	.field_count = 0,
	.memo = &(ingot_memo){.of = &NothingAtAll_in},
};

static const ingot_step NothingAtAll_out_steps[] = {
	{.op = INGOT_OP_END},
};

static const ingot_field NothingAtAll_out_fields[] = {
	{.number = 0},
};

static const ingot_type NothingAtAll_out = {
	.name = "NothingAtAll_out",
	.size = sizeof(struct NothingAtAll_frame),
	.align = _Alignof(struct NothingAtAll_frame),
	.min_wire = 0,
	.growth = 28,
	.steps = NothingAtAll_out_steps,
	.fields = NothingAtAll_out_fields,
	.field_count = 0,
	.memo = &(ingot_memo){.of = &NothingAtAll_out},
};

static const ingot_step WithServer_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct WithServer_frame, server)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct WithServer_frame, number)},
	{.op = INGOT_OP_END},
};

static const ingot_step WithServer_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct WithServer_frame, server)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct WithServer_frame, number)},
	{.op = INGOT_OP_END},
};

static const ingot_field WithServer_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = WithServer_in_field_steps},
	{.number = 2, .kind = INGOT_KIND_INT32, .steps = WithServer_in_field_steps + 2},
};

static const ingot_type WithServer_in = {
	.name = "WithServer_in",
	.size = sizeof(struct WithServer_frame),
	.align = _Alignof(struct WithServer_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = WithServer_in_steps,
	.fields = WithServer_in_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &WithServer_in},
};

static const ingot_step WithServer_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct WithServer_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_step WithServer_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct WithServer_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_field WithServer_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = WithServer_out_field_steps},
};

static const ingot_type WithServer_out = {
	.name = "WithServer_out",
	.size = sizeof(struct WithServer_frame),
	.align = _Alignof(struct WithServer_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = WithServer_out_steps,
	.fields = WithServer_out_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &WithServer_out},
};

static const ingot_step WithTypedef_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct WithTypedef_frame, server)},
	{.op = INGOT_OP_END},
};

static const ingot_step WithTypedef_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct WithTypedef_frame, server)},
	{.op = INGOT_OP_END},
};

static const ingot_field WithTypedef_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = WithTypedef_in_field_steps},
};

static const ingot_type WithTypedef_in = {
	.name = "WithTypedef_in",
	.size = sizeof(struct WithTypedef_frame),
	.align = _Alignof(struct WithTypedef_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = WithTypedef_in_steps,
	.fields = WithTypedef_in_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &WithTypedef_in},
};

static const ingot_step WithTypedef_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct WithTypedef_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_step WithTypedef_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct WithTypedef_frame, result)},
	{.op = INGOT_OP_END},
};

static const ingot_field WithTypedef_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = WithTypedef_out_field_steps},
};

static const ingot_type WithTypedef_out = {
	.name = "WithTypedef_out",
	.size = sizeof(struct WithTypedef_frame),
	.align = _Alignof(struct WithTypedef_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = WithTypedef_out_steps,
	.fields = WithTypedef_out_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &WithTypedef_out},
};

static const ingot_step BindingLast_in_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct BindingLast_frame, number)},
	{.op = INGOT_OP_END},
};

static const ingot_step BindingLast_in_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct BindingLast_frame, number)},
	{.op = INGOT_OP_END},
};

static const ingot_field BindingLast_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_INT32, .steps = BindingLast_in_field_steps},
};

static const ingot_type BindingLast_in = {
	.name = "BindingLast_in",
	.size = sizeof(struct BindingLast_frame),
	.align = _Alignof(struct BindingLast_frame),
	.min_wire = 4,
	.growth = 28,
	.steps = BindingLast_in_steps,
	.fields = BindingLast_in_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &BindingLast_in},
};

static const ingot_step BindingLast_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct BindingLast_frame, result)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct BindingLast_frame, twice)},
	{.op = INGOT_OP_END},
};

static const ingot_step BindingLast_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct BindingLast_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct BindingLast_frame, twice)},
	{.op = INGOT_OP_END},
};

static const ingot_field BindingLast_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = BindingLast_out_field_steps},
	{.number = 3, .kind = INGOT_KIND_INT32, .steps = BindingLast_out_field_steps + 2},
};

static const ingot_type BindingLast_out = {
	.name = "BindingLast_out",
	.size = sizeof(struct BindingLast_frame),
	.align = _Alignof(struct BindingLast_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = BindingLast_out_steps,
	.fields = BindingLast_out_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &BindingLast_out},
};

static const ingot_step SecondPair_in_steps[] = {
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(struct SecondPair_frame, pair.a)},
	{.op = INGOT_OP_END},
};

static const ingot_type SecondPair_in = {
	.name = "SecondPair_in",
	.size = sizeof(struct SecondPair_frame),
	.align = _Alignof(struct SecondPair_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = SecondPair_in_steps,
};

static const ingot_step SecondPair_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct SecondPair_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct SecondPair_frame, swapped), .type = &ingot_type_pair},
	{.op = INGOT_OP_END},
};

static const ingot_type SecondPair_out = {
	.name = "SecondPair_out",
	.size = sizeof(struct SecondPair_frame),
	.align = _Alignof(struct SecondPair_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = SecondPair_out_steps,
};

const ingot_procedure first_procedures[6] = {
	{.name = "WithBinding", .number = 1, .flags = INGOT_PROCEDURE_STATUS, .in = &WithBinding_in,
	 .out = &WithBinding_out},
	{.name = "WithoutHandle", .number = 2, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &WithoutHandle_in, .out = &WithoutHandle_out},
	{.name = "NothingAtAll", .number = 3, .flags = INGOT_PROCEDURE_VOID, .in = &NothingAtAll_in,
	 .out = &NothingAtAll_out},
	{.name = "WithServer", .number = 4, .flags = INGOT_PROCEDURE_STATUS, .in = &WithServer_in,
	 .out = &WithServer_out},
	{.name = "WithTypedef", .number = 5, .flags = INGOT_PROCEDURE_STATUS, .in = &WithTypedef_in,
	 .out = &WithTypedef_out},
	{.name = "BindingLast", .number = 6, .flags = INGOT_PROCEDURE_STATUS, .in = &BindingLast_in,
	 .out = &BindingLast_out},
};

const ingot_procedure second_procedures[1] = {
	{.name = "SecondPair", .number = 77, .flags = INGOT_PROCEDURE_STATUS, .in = &SecondPair_in,
	 .out = &SecondPair_out},
};
