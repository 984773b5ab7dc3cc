/* lmaccess_tables.c: generated from lmaccess.idl by ingotc; do not edit */
#define LMACCESS_STUBS
#include "lmaccess.h"

#include <stddef.h>

_Static_assert(sizeof(USER_INFO_0) == 8, "layout");
_Static_assert(sizeof(USER_INFO_1) == 56, "layout");
_Static_assert(sizeof(USER_INFO_10) == 32, "layout");
_Static_assert(sizeof(USER_INFO_20) == 32, "layout");
_Static_assert(sizeof(USER_INFO) == 56, "layout");
_Static_assert(sizeof(LOCALGROUP_INFO_0) == 8, "layout");
_Static_assert(sizeof(LOCALGROUP_INFO_1) == 16, "layout");
_Static_assert(sizeof(LOCALGROUP_INFO) == 16, "layout");
_Static_assert(sizeof(LOCALGROUP_MEMBERS_INFO_3) == 8, "layout");
_Static_assert(sizeof(LOCALGROUP_MEMBERS_INFO) == 8, "layout");
_Static_assert(sizeof(LOCALGROUP_USERS_INFO_0) == 8, "layout");
_Static_assert(sizeof(LOCALGROUP_USERS_INFO) == 8, "layout");
_Static_assert(sizeof(struct NetUserEnum_frame) == 56, "layout");
_Static_assert(sizeof(struct NetUserGetInfo_frame) == 40, "layout");
_Static_assert(sizeof(struct NetUserGetLocalGroups_frame) == 56, "layout");
_Static_assert(sizeof(struct NetLocalGroupEnum_frame) == 56, "layout");
_Static_assert(sizeof(struct NetLocalGroupGetMembers_frame) == 64, "layout");

static const ingot_step USER_INFO_0_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USER_INFO_0, usri0_name)},
	{.op = INGOT_OP_END},
};

static const ingot_step USER_INFO_0_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USER_INFO_0, usri0_name)},
	{.op = INGOT_OP_END},
};

static const ingot_field USER_INFO_0_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = USER_INFO_0_field_steps},
};

const ingot_type ingot_type_USER_INFO_0 = {
	.name = "USER_INFO_0",
	.size = sizeof(USER_INFO_0),
	.align = _Alignof(USER_INFO_0),
	.min_wire = 4,
	.growth = 32,
	.steps = USER_INFO_0_steps,
	.fields = USER_INFO_0_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_USER_INFO_0},
};

static const ingot_step USER_INFO_1_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USER_INFO_1, usri1_name)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USER_INFO_1, usri1_password)},
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(USER_INFO_1, usri1_password_age)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USER_INFO_1, usri1_home_dir)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USER_INFO_1, usri1_comment)},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(USER_INFO_1, usri1_flags)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USER_INFO_1, usri1_script_path)},
	{.op = INGOT_OP_END},
};

static const ingot_step USER_INFO_1_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USER_INFO_1, usri1_name)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USER_INFO_1, usri1_password)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(USER_INFO_1, usri1_password_age)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(USER_INFO_1, usri1_priv)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USER_INFO_1, usri1_home_dir)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USER_INFO_1, usri1_comment)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(USER_INFO_1, usri1_flags)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USER_INFO_1, usri1_script_path)},
	{.op = INGOT_OP_END},
};

static const ingot_field USER_INFO_1_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = USER_INFO_1_field_steps},
	{.number = 2, .kind = INGOT_KIND_STRING, .steps = USER_INFO_1_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_UINT32, .steps = USER_INFO_1_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_UINT32, .steps = USER_INFO_1_field_steps + 6},
	{.number = 5, .kind = INGOT_KIND_STRING, .steps = USER_INFO_1_field_steps + 8},
	{.number = 6, .kind = INGOT_KIND_STRING, .steps = USER_INFO_1_field_steps + 10},
	{.number = 7, .kind = INGOT_KIND_UINT32, .steps = USER_INFO_1_field_steps + 12},
	{.number = 8, .kind = INGOT_KIND_STRING, .steps = USER_INFO_1_field_steps + 14},
};

const ingot_type ingot_type_USER_INFO_1 = {
	.name = "USER_INFO_1",
	.size = sizeof(USER_INFO_1),
	.align = _Alignof(USER_INFO_1),
	.min_wire = 32,
	.growth = 28,
	.steps = USER_INFO_1_steps,
	.fields = USER_INFO_1_fields,
	.field_count = 8,
	.memo = &(ingot_memo){.of = &ingot_type_USER_INFO_1},
};

static const ingot_step USER_INFO_10_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USER_INFO_10, usri10_name)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USER_INFO_10, usri10_comment)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USER_INFO_10, usri10_usr_comment)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USER_INFO_10, usri10_full_name)},
	{.op = INGOT_OP_END},
};

static const ingot_step USER_INFO_10_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USER_INFO_10, usri10_name)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USER_INFO_10, usri10_comment)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USER_INFO_10, usri10_usr_comment)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USER_INFO_10, usri10_full_name)},
	{.op = INGOT_OP_END},
};

static const ingot_field USER_INFO_10_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = USER_INFO_10_field_steps},
	{.number = 2, .kind = INGOT_KIND_STRING, .steps = USER_INFO_10_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_STRING, .steps = USER_INFO_10_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_STRING, .steps = USER_INFO_10_field_steps + 6},
};

const ingot_type ingot_type_USER_INFO_10 = {
	.name = "USER_INFO_10",
	.size = sizeof(USER_INFO_10),
	.align = _Alignof(USER_INFO_10),
	.min_wire = 16,
	.growth = 32,
	.steps = USER_INFO_10_steps,
	.fields = USER_INFO_10_fields,
	.field_count = 4,
	.memo = &(ingot_memo){.of = &ingot_type_USER_INFO_10},
};

static const ingot_step USER_INFO_20_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USER_INFO_20, usri20_name)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USER_INFO_20, usri20_full_name)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USER_INFO_20, usri20_comment)},
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(USER_INFO_20, usri20_flags)},
	{.op = INGOT_OP_END},
};

static const ingot_step USER_INFO_20_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USER_INFO_20, usri20_name)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USER_INFO_20, usri20_full_name)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(USER_INFO_20, usri20_comment)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(USER_INFO_20, usri20_flags)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(USER_INFO_20, usri20_user_id)},
	{.op = INGOT_OP_END},
};

static const ingot_field USER_INFO_20_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = USER_INFO_20_field_steps},
	{.number = 2, .kind = INGOT_KIND_STRING, .steps = USER_INFO_20_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_STRING, .steps = USER_INFO_20_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_UINT32, .steps = USER_INFO_20_field_steps + 6},
	{.number = 5, .kind = INGOT_KIND_UINT32, .steps = USER_INFO_20_field_steps + 8},
};

const ingot_type ingot_type_USER_INFO_20 = {
	.name = "USER_INFO_20",
	.size = sizeof(USER_INFO_20),
	.align = _Alignof(USER_INFO_20),
	.min_wire = 20,
	.growth = 28,
	.steps = USER_INFO_20_steps,
	.fields = USER_INFO_20_fields,
	.field_count = 5,
	.memo = &(ingot_memo){.of = &ingot_type_USER_INFO_20},
};

static const ingot_arm USER_INFO_arms[] = {
	{.low = 0, .high = 0, .type = &ingot_type_USER_INFO_0, .number = 2},
	{.low = 1, .high = 1, .type = &ingot_type_USER_INFO_1, .number = 3},
	{.low = 10, .high = 10, .type = &ingot_type_USER_INFO_10, .number = 4},
	{.low = 20, .high = 20, .type = &ingot_type_USER_INFO_20, .number = 5},
};

static const ingot_step USER_INFO_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(USER_INFO, info0),
	 .type = &ingot_type_USER_INFO_0},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(USER_INFO, info1),
	 .type = &ingot_type_USER_INFO_1},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(USER_INFO, info10),
	 .type = &ingot_type_USER_INFO_10},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(USER_INFO, info20),
	 .type = &ingot_type_USER_INFO_20},
	{.op = INGOT_OP_END},
};

static const ingot_field USER_INFO_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = USER_INFO_field_steps},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = USER_INFO_field_steps + 2},
	{.number = 4, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = USER_INFO_field_steps + 4},
	{.number = 5, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = USER_INFO_field_steps + 6},
};

const ingot_type ingot_type_USER_INFO = {
	.name = "USER_INFO",
	.size = sizeof(USER_INFO),
	.align = _Alignof(USER_INFO),
	.min_wire = 8,
	.growth = 112,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 4,
	.arms = USER_INFO_arms,
	.fields = USER_INFO_fields,
	.field_count = 5,
};

static const ingot_step LOCALGROUP_INFO_0_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(LOCALGROUP_INFO_0, lgrpi0_name)},
	{.op = INGOT_OP_END},
};

static const ingot_step LOCALGROUP_INFO_0_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(LOCALGROUP_INFO_0, lgrpi0_name)},
	{.op = INGOT_OP_END},
};

static const ingot_field LOCALGROUP_INFO_0_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = LOCALGROUP_INFO_0_field_steps},
};

const ingot_type ingot_type_LOCALGROUP_INFO_0 = {
	.name = "LOCALGROUP_INFO_0",
	.size = sizeof(LOCALGROUP_INFO_0),
	.align = _Alignof(LOCALGROUP_INFO_0),
	.min_wire = 4,
	.growth = 32,
	.steps = LOCALGROUP_INFO_0_steps,
	.fields = LOCALGROUP_INFO_0_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_LOCALGROUP_INFO_0},
};

static const ingot_step LOCALGROUP_INFO_1_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(LOCALGROUP_INFO_1, lgrpi1_name)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(LOCALGROUP_INFO_1, lgrpi1_comment)},
	{.op = INGOT_OP_END},
};

static const ingot_step LOCALGROUP_INFO_1_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(LOCALGROUP_INFO_1, lgrpi1_name)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(LOCALGROUP_INFO_1, lgrpi1_comment)},
	{.op = INGOT_OP_END},
};

static const ingot_field LOCALGROUP_INFO_1_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = LOCALGROUP_INFO_1_field_steps},
	{.number = 2, .kind = INGOT_KIND_STRING, .steps = LOCALGROUP_INFO_1_field_steps + 2},
};

const ingot_type ingot_type_LOCALGROUP_INFO_1 = {
	.name = "LOCALGROUP_INFO_1",
	.size = sizeof(LOCALGROUP_INFO_1),
	.align = _Alignof(LOCALGROUP_INFO_1),
	.min_wire = 8,
	.growth = 32,
	.steps = LOCALGROUP_INFO_1_steps,
	.fields = LOCALGROUP_INFO_1_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_LOCALGROUP_INFO_1},
};

static const ingot_arm LOCALGROUP_INFO_arms[] = {
	{.low = 0, .high = 0, .type = &ingot_type_LOCALGROUP_INFO_0, .number = 2},
	{.low = 1, .high = 1, .type = &ingot_type_LOCALGROUP_INFO_1, .number = 3},
};

static const ingot_step LOCALGROUP_INFO_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(LOCALGROUP_INFO, info0),
	 .type = &ingot_type_LOCALGROUP_INFO_0},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(LOCALGROUP_INFO, info1),
	 .type = &ingot_type_LOCALGROUP_INFO_1},
	{.op = INGOT_OP_END},
};

static const ingot_field LOCALGROUP_INFO_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = LOCALGROUP_INFO_field_steps},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = LOCALGROUP_INFO_field_steps + 2},
};

const ingot_type ingot_type_LOCALGROUP_INFO = {
	.name = "LOCALGROUP_INFO",
	.size = sizeof(LOCALGROUP_INFO),
	.align = _Alignof(LOCALGROUP_INFO),
	.min_wire = 8,
	.growth = 32,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 2,
	.arms = LOCALGROUP_INFO_arms,
	.fields = LOCALGROUP_INFO_fields,
	.field_count = 3,
};

static const ingot_step LOCALGROUP_MEMBERS_INFO_3_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(LOCALGROUP_MEMBERS_INFO_3, lgrmi3_domainandname)},
	{.op = INGOT_OP_END},
};

static const ingot_step LOCALGROUP_MEMBERS_INFO_3_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(LOCALGROUP_MEMBERS_INFO_3, lgrmi3_domainandname)},
	{.op = INGOT_OP_END},
};

static const ingot_field LOCALGROUP_MEMBERS_INFO_3_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = LOCALGROUP_MEMBERS_INFO_3_field_steps},
};

const ingot_type ingot_type_LOCALGROUP_MEMBERS_INFO_3 = {
	.name = "LOCALGROUP_MEMBERS_INFO_3",
	.size = sizeof(LOCALGROUP_MEMBERS_INFO_3),
	.align = _Alignof(LOCALGROUP_MEMBERS_INFO_3),
	.min_wire = 4,
	.growth = 32,
	.steps = LOCALGROUP_MEMBERS_INFO_3_steps,
	.fields = LOCALGROUP_MEMBERS_INFO_3_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_LOCALGROUP_MEMBERS_INFO_3},
};

static const ingot_arm LOCALGROUP_MEMBERS_INFO_arms[] = {
	{.low = 3, .high = 3, .type = &ingot_type_LOCALGROUP_MEMBERS_INFO_3, .number = 2},
};

static const ingot_step LOCALGROUP_MEMBERS_INFO_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(LOCALGROUP_MEMBERS_INFO, info3),
	 .type = &ingot_type_LOCALGROUP_MEMBERS_INFO_3},
	{.op = INGOT_OP_END},
};

static const ingot_field LOCALGROUP_MEMBERS_INFO_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = LOCALGROUP_MEMBERS_INFO_field_steps},
};

const ingot_type ingot_type_LOCALGROUP_MEMBERS_INFO = {
	.name = "LOCALGROUP_MEMBERS_INFO",
	.size = sizeof(LOCALGROUP_MEMBERS_INFO),
	.align = _Alignof(LOCALGROUP_MEMBERS_INFO),
	.min_wire = 8,
	.growth = 32,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 1,
	.arms = LOCALGROUP_MEMBERS_INFO_arms,
	.fields = LOCALGROUP_MEMBERS_INFO_fields,
	.field_count = 2,
};

static const ingot_step LOCALGROUP_USERS_INFO_0_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(LOCALGROUP_USERS_INFO_0, lgrui0_name)},
	{.op = INGOT_OP_END},
};

static const ingot_step LOCALGROUP_USERS_INFO_0_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(LOCALGROUP_USERS_INFO_0, lgrui0_name)},
	{.op = INGOT_OP_END},
};

static const ingot_field LOCALGROUP_USERS_INFO_0_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = LOCALGROUP_USERS_INFO_0_field_steps},
};

const ingot_type ingot_type_LOCALGROUP_USERS_INFO_0 = {
	.name = "LOCALGROUP_USERS_INFO_0",
	.size = sizeof(LOCALGROUP_USERS_INFO_0),
	.align = _Alignof(LOCALGROUP_USERS_INFO_0),
	.min_wire = 4,
	.growth = 32,
	.steps = LOCALGROUP_USERS_INFO_0_steps,
	.fields = LOCALGROUP_USERS_INFO_0_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_LOCALGROUP_USERS_INFO_0},
};

static const ingot_arm LOCALGROUP_USERS_INFO_arms[] = {
	{.low = 0, .high = 0, .type = &ingot_type_LOCALGROUP_USERS_INFO_0, .number = 2},
};

static const ingot_step LOCALGROUP_USERS_INFO_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(LOCALGROUP_USERS_INFO, info0),
	 .type = &ingot_type_LOCALGROUP_USERS_INFO_0},
	{.op = INGOT_OP_END},
};

static const ingot_field LOCALGROUP_USERS_INFO_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = LOCALGROUP_USERS_INFO_field_steps},
};

const ingot_type ingot_type_LOCALGROUP_USERS_INFO = {
	.name = "LOCALGROUP_USERS_INFO",
	.size = sizeof(LOCALGROUP_USERS_INFO),
	.align = _Alignof(LOCALGROUP_USERS_INFO),
	.min_wire = 8,
	.growth = 32,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 1,
	.arms = LOCALGROUP_USERS_INFO_arms,
	.fields = LOCALGROUP_USERS_INFO_fields,
	.field_count = 2,
};

static const ingot_step NetUserEnum_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetUserEnum_frame, servername)},
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(struct NetUserEnum_frame, level)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetUserEnum_frame, prefmaxlen)},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetUserEnum_frame, resume_handle), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_step NetUserEnum_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetUserEnum_frame, servername)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetUserEnum_frame, level)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetUserEnum_frame, filter)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetUserEnum_frame, prefmaxlen)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetUserEnum_frame, resume_handle), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_field NetUserEnum_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = NetUserEnum_in_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = NetUserEnum_in_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_UINT32, .steps = NetUserEnum_in_field_steps + 4},
	{.number = 5, .kind = INGOT_KIND_UINT32, .steps = NetUserEnum_in_field_steps + 6},
	{.number = 8, .kind = INGOT_KIND_UINT32, .steps = NetUserEnum_in_field_steps + 8},
};

static const ingot_type NetUserEnum_in = {
	.name = "NetUserEnum_in",
	.size = sizeof(struct NetUserEnum_frame),
	.align = _Alignof(struct NetUserEnum_frame),
	.min_wire = 20,
	.growth = 28,
	.steps = NetUserEnum_in_steps,
	.fields = NetUserEnum_in_fields,
	.field_count = 5,
	.memo = &(ingot_memo){.of = &NetUserEnum_in},
};

static const ingot_step NetUserEnum_bufptr_0_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct NetUserEnum_frame, bufptr),
	 .peer = offsetof(struct NetUserEnum_frame, entriesread), .type = &ingot_type_USER_INFO_0},
	{.op = INGOT_OP_END},
};

static const ingot_type NetUserEnum_bufptr_0 = {
	.name = "NetUserEnum_bufptr_0",
	.align = 1,
	.min_wire = 4,
	.growth = 32,
	.steps = NetUserEnum_bufptr_0_steps,
};

static const ingot_step NetUserEnum_bufptr_1_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct NetUserEnum_frame, bufptr),
	 .peer = offsetof(struct NetUserEnum_frame, entriesread), .type = &ingot_type_USER_INFO_1},
	{.op = INGOT_OP_END},
};

static const ingot_type NetUserEnum_bufptr_1 = {
	.name = "NetUserEnum_bufptr_1",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = NetUserEnum_bufptr_1_steps,
};

static const ingot_step NetUserEnum_bufptr_10_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct NetUserEnum_frame, bufptr),
	 .peer = offsetof(struct NetUserEnum_frame, entriesread), .type = &ingot_type_USER_INFO_10},
	{.op = INGOT_OP_END},
};

static const ingot_type NetUserEnum_bufptr_10 = {
	.name = "NetUserEnum_bufptr_10",
	.align = 1,
	.min_wire = 4,
	.growth = 32,
	.steps = NetUserEnum_bufptr_10_steps,
};

static const ingot_step NetUserEnum_bufptr_20_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct NetUserEnum_frame, bufptr),
	 .peer = offsetof(struct NetUserEnum_frame, entriesread), .type = &ingot_type_USER_INFO_20},
	{.op = INGOT_OP_END},
};

static const ingot_type NetUserEnum_bufptr_20 = {
	.name = "NetUserEnum_bufptr_20",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = NetUserEnum_bufptr_20_steps,
};

static const ingot_arm NetUserEnum_bufptr_arms[] = {
	{.low = 0, .high = 0, .type = &NetUserEnum_bufptr_0, .number = 2},
	{.low = 1, .high = 1, .type = &NetUserEnum_bufptr_1, .number = 3},
	{.low = 10, .high = 10, .type = &NetUserEnum_bufptr_10, .number = 4},
	{.low = 20, .high = 20, .type = &NetUserEnum_bufptr_20, .number = 5},
};

static const ingot_step NetUserEnum_bufptr_field_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct NetUserEnum_frame, bufptr),
	 .peer = offsetof(struct NetUserEnum_frame, entriesread), .type = &ingot_type_USER_INFO_0},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct NetUserEnum_frame, bufptr),
	 .peer = offsetof(struct NetUserEnum_frame, entriesread), .type = &ingot_type_USER_INFO_1},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct NetUserEnum_frame, bufptr),
	 .peer = offsetof(struct NetUserEnum_frame, entriesread), .type = &ingot_type_USER_INFO_10},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct NetUserEnum_frame, bufptr),
	 .peer = offsetof(struct NetUserEnum_frame, entriesread), .type = &ingot_type_USER_INFO_20},
	{.op = INGOT_OP_END},
};

static const ingot_field NetUserEnum_bufptr_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetUserEnum_bufptr_field_steps},
	{.number = 3, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetUserEnum_bufptr_field_steps + 3},
	{.number = 4, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetUserEnum_bufptr_field_steps + 6},
	{.number = 5, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetUserEnum_bufptr_field_steps + 9},
};

static const ingot_type NetUserEnum_bufptr = {
	.name = "NetUserEnum_bufptr",
	.align = 1,
	.min_wire = 8,
	.growth = 32,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 4,
	.arms = NetUserEnum_bufptr_arms,
	.fields = NetUserEnum_bufptr_fields,
	.field_count = 5,
};

static const ingot_step NetUserEnum_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetUserEnum_frame, result)},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct NetUserEnum_frame, level), .type = &NetUserEnum_bufptr},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetUserEnum_frame, totalentries)},
	{.op = INGOT_OP_INPLACE, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetUserEnum_frame, resume_handle), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_step NetUserEnum_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetUserEnum_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct NetUserEnum_frame, level), .type = &NetUserEnum_bufptr},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetUserEnum_frame, totalentries)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_INPLACE, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetUserEnum_frame, resume_handle), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_field NetUserEnum_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = NetUserEnum_out_field_steps},
	{.number = 5, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetUserEnum_out_field_steps + 2},
	{.number = 8, .kind = INGOT_KIND_UINT32, .steps = NetUserEnum_out_field_steps + 4},
	{.number = 9, .kind = INGOT_KIND_UINT32, .steps = NetUserEnum_out_field_steps + 6},
};

static const ingot_type NetUserEnum_out = {
	.name = "NetUserEnum_out",
	.size = sizeof(struct NetUserEnum_frame),
	.align = _Alignof(struct NetUserEnum_frame),
	.min_wire = 20,
	.growth = 32,
	.steps = NetUserEnum_out_steps,
	.fields = NetUserEnum_out_fields,
	.field_count = 4,
	.memo = &(ingot_memo){.of = &NetUserEnum_out},
};

static const ingot_step NetUserGetInfo_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetUserGetInfo_frame, servername)},
	{.op = INGOT_OP_STRING, .offset = offsetof(struct NetUserGetInfo_frame, username)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetUserGetInfo_frame, level)},
	{.op = INGOT_OP_END},
};

static const ingot_step NetUserGetInfo_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetUserGetInfo_frame, servername)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .offset = offsetof(struct NetUserGetInfo_frame, username)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetUserGetInfo_frame, level)},
	{.op = INGOT_OP_END},
};

static const ingot_field NetUserGetInfo_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = NetUserGetInfo_in_field_steps},
	{.number = 2, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = NetUserGetInfo_in_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_UINT32, .steps = NetUserGetInfo_in_field_steps + 4},
};

static const ingot_type NetUserGetInfo_in = {
	.name = "NetUserGetInfo_in",
	.size = sizeof(struct NetUserGetInfo_frame),
	.align = _Alignof(struct NetUserGetInfo_frame),
	.min_wire = 12,
	.growth = 28,
	.steps = NetUserGetInfo_in_steps,
	.fields = NetUserGetInfo_in_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &NetUserGetInfo_in},
};

static const ingot_step NetUserGetInfo_bufptr_0_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetUserGetInfo_frame, bufptr), .type = &ingot_type_USER_INFO_0},
	{.op = INGOT_OP_END},
};

static const ingot_type NetUserGetInfo_bufptr_0 = {
	.name = "NetUserGetInfo_bufptr_0",
	.align = 1,
	.min_wire = 4,
	.growth = 32,
	.steps = NetUserGetInfo_bufptr_0_steps,
};

static const ingot_step NetUserGetInfo_bufptr_1_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetUserGetInfo_frame, bufptr), .type = &ingot_type_USER_INFO_1},
	{.op = INGOT_OP_END},
};

static const ingot_type NetUserGetInfo_bufptr_1 = {
	.name = "NetUserGetInfo_bufptr_1",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = NetUserGetInfo_bufptr_1_steps,
};

static const ingot_step NetUserGetInfo_bufptr_10_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetUserGetInfo_frame, bufptr), .type = &ingot_type_USER_INFO_10},
	{.op = INGOT_OP_END},
};

static const ingot_type NetUserGetInfo_bufptr_10 = {
	.name = "NetUserGetInfo_bufptr_10",
	.align = 1,
	.min_wire = 4,
	.growth = 32,
	.steps = NetUserGetInfo_bufptr_10_steps,
};

static const ingot_step NetUserGetInfo_bufptr_20_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetUserGetInfo_frame, bufptr), .type = &ingot_type_USER_INFO_20},
	{.op = INGOT_OP_END},
};

static const ingot_type NetUserGetInfo_bufptr_20 = {
	.name = "NetUserGetInfo_bufptr_20",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.steps = NetUserGetInfo_bufptr_20_steps,
};

static const ingot_arm NetUserGetInfo_bufptr_arms[] = {
	{.low = 0, .high = 0, .type = &NetUserGetInfo_bufptr_0, .number = 2},
	{.low = 1, .high = 1, .type = &NetUserGetInfo_bufptr_1, .number = 3},
	{.low = 10, .high = 10, .type = &NetUserGetInfo_bufptr_10, .number = 4},
	{.low = 20, .high = 20, .type = &NetUserGetInfo_bufptr_20, .number = 5},
};

static const ingot_step NetUserGetInfo_bufptr_field_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetUserGetInfo_frame, bufptr), .type = &ingot_type_USER_INFO_0},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetUserGetInfo_frame, bufptr), .type = &ingot_type_USER_INFO_1},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetUserGetInfo_frame, bufptr), .type = &ingot_type_USER_INFO_10},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetUserGetInfo_frame, bufptr), .type = &ingot_type_USER_INFO_20},
	{.op = INGOT_OP_END},
};

static const ingot_field NetUserGetInfo_bufptr_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetUserGetInfo_bufptr_field_steps},
	{.number = 3, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetUserGetInfo_bufptr_field_steps + 3},
	{.number = 4, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetUserGetInfo_bufptr_field_steps + 6},
	{.number = 5, .flags = INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetUserGetInfo_bufptr_field_steps + 9},
};

static const ingot_type NetUserGetInfo_bufptr = {
	.name = "NetUserGetInfo_bufptr",
	.align = 1,
	.min_wire = 8,
	.growth = 32,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 4,
	.arms = NetUserGetInfo_bufptr_arms,
	.fields = NetUserGetInfo_bufptr_fields,
	.field_count = 5,
};

static const ingot_step NetUserGetInfo_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetUserGetInfo_frame, result)},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct NetUserGetInfo_frame, level), .type = &NetUserGetInfo_bufptr},
	{.op = INGOT_OP_END},
};

static const ingot_step NetUserGetInfo_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetUserGetInfo_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct NetUserGetInfo_frame, level), .type = &NetUserGetInfo_bufptr},
	{.op = INGOT_OP_END},
};

static const ingot_field NetUserGetInfo_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = NetUserGetInfo_out_field_steps},
	{.number = 5, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetUserGetInfo_out_field_steps + 2},
};

static const ingot_type NetUserGetInfo_out = {
	.name = "NetUserGetInfo_out",
	.size = sizeof(struct NetUserGetInfo_frame),
	.align = _Alignof(struct NetUserGetInfo_frame),
	.min_wire = 12,
	.growth = 32,
	.steps = NetUserGetInfo_out_steps,
	.fields = NetUserGetInfo_out_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &NetUserGetInfo_out},
};

static const ingot_step NetUserGetLocalGroups_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetUserGetLocalGroups_frame, servername)},
	{.op = INGOT_OP_STRING, .offset = offsetof(struct NetUserGetLocalGroups_frame, username)},
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(struct NetUserGetLocalGroups_frame, level)},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetUserGetLocalGroups_frame, prefmaxlen)},
	{.op = INGOT_OP_END},
};

static const ingot_step NetUserGetLocalGroups_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetUserGetLocalGroups_frame, servername)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .offset = offsetof(struct NetUserGetLocalGroups_frame, username)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetUserGetLocalGroups_frame, level)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetUserGetLocalGroups_frame, flags)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetUserGetLocalGroups_frame, prefmaxlen)},
	{.op = INGOT_OP_END},
};

static const ingot_field NetUserGetLocalGroups_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = NetUserGetLocalGroups_in_field_steps},
	{.number = 2, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = NetUserGetLocalGroups_in_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_UINT32, .steps = NetUserGetLocalGroups_in_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_UINT32, .steps = NetUserGetLocalGroups_in_field_steps + 6},
	{.number = 6, .kind = INGOT_KIND_UINT32, .steps = NetUserGetLocalGroups_in_field_steps + 8},
};

static const ingot_type NetUserGetLocalGroups_in = {
	.name = "NetUserGetLocalGroups_in",
	.size = sizeof(struct NetUserGetLocalGroups_frame),
	.align = _Alignof(struct NetUserGetLocalGroups_frame),
	.min_wire = 20,
	.growth = 28,
	.steps = NetUserGetLocalGroups_in_steps,
	.fields = NetUserGetLocalGroups_in_fields,
	.field_count = 5,
	.memo = &(ingot_memo){.of = &NetUserGetLocalGroups_in},
};

static const ingot_step NetUserGetLocalGroups_bufptr_0_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4,
	 .offset = offsetof(struct NetUserGetLocalGroups_frame, bufptr),
	 .peer = offsetof(struct NetUserGetLocalGroups_frame, entriesread),
	 .type = &ingot_type_LOCALGROUP_USERS_INFO_0},
	{.op = INGOT_OP_END},
};

static const ingot_type NetUserGetLocalGroups_bufptr_0 = {
	.name = "NetUserGetLocalGroups_bufptr_0",
	.align = 1,
	.min_wire = 4,
	.growth = 32,
	.steps = NetUserGetLocalGroups_bufptr_0_steps,
};

static const ingot_arm NetUserGetLocalGroups_bufptr_arms[] = {
	{.low = 0, .high = 0, .type = &NetUserGetLocalGroups_bufptr_0, .number = 2},
};

static const ingot_step NetUserGetLocalGroups_bufptr_field_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4,
	 .offset = offsetof(struct NetUserGetLocalGroups_frame, bufptr),
	 .peer = offsetof(struct NetUserGetLocalGroups_frame, entriesread),
	 .type = &ingot_type_LOCALGROUP_USERS_INFO_0},
	{.op = INGOT_OP_END},
};

static const ingot_field NetUserGetLocalGroups_bufptr_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetUserGetLocalGroups_bufptr_field_steps},
};

static const ingot_type NetUserGetLocalGroups_bufptr = {
	.name = "NetUserGetLocalGroups_bufptr",
	.align = 1,
	.min_wire = 8,
	.growth = 32,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 1,
	.arms = NetUserGetLocalGroups_bufptr_arms,
	.fields = NetUserGetLocalGroups_bufptr_fields,
	.field_count = 2,
};

static const ingot_step NetUserGetLocalGroups_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetUserGetLocalGroups_frame, result)},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct NetUserGetLocalGroups_frame, level),
	 .type = &NetUserGetLocalGroups_bufptr},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetUserGetLocalGroups_frame, totalentries)},
	{.op = INGOT_OP_END},
};

static const ingot_step NetUserGetLocalGroups_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetUserGetLocalGroups_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct NetUserGetLocalGroups_frame, level),
	 .type = &NetUserGetLocalGroups_bufptr},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetUserGetLocalGroups_frame, totalentries)},
	{.op = INGOT_OP_END},
};

static const ingot_field NetUserGetLocalGroups_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = NetUserGetLocalGroups_out_field_steps},
	{.number = 6, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetUserGetLocalGroups_out_field_steps + 2},
	{.number = 9, .kind = INGOT_KIND_UINT32,
	 .steps = NetUserGetLocalGroups_out_field_steps + 4},
};

static const ingot_type NetUserGetLocalGroups_out = {
	.name = "NetUserGetLocalGroups_out",
	.size = sizeof(struct NetUserGetLocalGroups_frame),
	.align = _Alignof(struct NetUserGetLocalGroups_frame),
	.min_wire = 16,
	.growth = 32,
	.steps = NetUserGetLocalGroups_out_steps,
	.fields = NetUserGetLocalGroups_out_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &NetUserGetLocalGroups_out},
};

static const ingot_step NetLocalGroupEnum_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetLocalGroupEnum_frame, servername)},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetLocalGroupEnum_frame, level)},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetLocalGroupEnum_frame, prefmaxlen)},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetLocalGroupEnum_frame, resumehandle),
	 .type = &ingot_type_word64},
	{.op = INGOT_OP_END},
};

static const ingot_step NetLocalGroupEnum_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetLocalGroupEnum_frame, servername)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetLocalGroupEnum_frame, level)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetLocalGroupEnum_frame, prefmaxlen)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetLocalGroupEnum_frame, resumehandle),
	 .type = &ingot_type_word64},
	{.op = INGOT_OP_END},
};

static const ingot_field NetLocalGroupEnum_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = NetLocalGroupEnum_in_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = NetLocalGroupEnum_in_field_steps + 2},
	{.number = 4, .kind = INGOT_KIND_UINT32, .steps = NetLocalGroupEnum_in_field_steps + 4},
	{.number = 7, .kind = INGOT_KIND_UINT64, .steps = NetLocalGroupEnum_in_field_steps + 6},
};

static const ingot_type NetLocalGroupEnum_in = {
	.name = "NetLocalGroupEnum_in",
	.size = sizeof(struct NetLocalGroupEnum_frame),
	.align = _Alignof(struct NetLocalGroupEnum_frame),
	.min_wire = 16,
	.growth = 28,
	.steps = NetLocalGroupEnum_in_steps,
	.fields = NetLocalGroupEnum_in_fields,
	.field_count = 4,
	.memo = &(ingot_memo){.of = &NetLocalGroupEnum_in},
};

static const ingot_step NetLocalGroupEnum_bufptr_0_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4,
	 .offset = offsetof(struct NetLocalGroupEnum_frame, bufptr),
	 .peer = offsetof(struct NetLocalGroupEnum_frame, entriesread),
	 .type = &ingot_type_LOCALGROUP_INFO_0},
	{.op = INGOT_OP_END},
};

static const ingot_type NetLocalGroupEnum_bufptr_0 = {
	.name = "NetLocalGroupEnum_bufptr_0",
	.align = 1,
	.min_wire = 4,
	.growth = 32,
	.steps = NetLocalGroupEnum_bufptr_0_steps,
};

static const ingot_step NetLocalGroupEnum_bufptr_1_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4,
	 .offset = offsetof(struct NetLocalGroupEnum_frame, bufptr),
	 .peer = offsetof(struct NetLocalGroupEnum_frame, entriesread),
	 .type = &ingot_type_LOCALGROUP_INFO_1},
	{.op = INGOT_OP_END},
};

static const ingot_type NetLocalGroupEnum_bufptr_1 = {
	.name = "NetLocalGroupEnum_bufptr_1",
	.align = 1,
	.min_wire = 4,
	.growth = 32,
	.steps = NetLocalGroupEnum_bufptr_1_steps,
};

static const ingot_arm NetLocalGroupEnum_bufptr_arms[] = {
	{.low = 0, .high = 0, .type = &NetLocalGroupEnum_bufptr_0, .number = 2},
	{.low = 1, .high = 1, .type = &NetLocalGroupEnum_bufptr_1, .number = 3},
};

static const ingot_step NetLocalGroupEnum_bufptr_field_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4,
	 .offset = offsetof(struct NetLocalGroupEnum_frame, bufptr),
	 .peer = offsetof(struct NetLocalGroupEnum_frame, entriesread),
	 .type = &ingot_type_LOCALGROUP_INFO_0},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4,
	 .offset = offsetof(struct NetLocalGroupEnum_frame, bufptr),
	 .peer = offsetof(struct NetLocalGroupEnum_frame, entriesread),
	 .type = &ingot_type_LOCALGROUP_INFO_1},
	{.op = INGOT_OP_END},
};

static const ingot_field NetLocalGroupEnum_bufptr_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetLocalGroupEnum_bufptr_field_steps},
	{.number = 3, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetLocalGroupEnum_bufptr_field_steps + 3},
};

static const ingot_type NetLocalGroupEnum_bufptr = {
	.name = "NetLocalGroupEnum_bufptr",
	.align = 1,
	.min_wire = 8,
	.growth = 32,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 2,
	.arms = NetLocalGroupEnum_bufptr_arms,
	.fields = NetLocalGroupEnum_bufptr_fields,
	.field_count = 3,
};

static const ingot_step NetLocalGroupEnum_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetLocalGroupEnum_frame, result)},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct NetLocalGroupEnum_frame, level),
	 .type = &NetLocalGroupEnum_bufptr},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetLocalGroupEnum_frame, totalentries)},
	{.op = INGOT_OP_INPLACE, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetLocalGroupEnum_frame, resumehandle),
	 .type = &ingot_type_word64},
	{.op = INGOT_OP_END},
};

static const ingot_step NetLocalGroupEnum_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct NetLocalGroupEnum_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct NetLocalGroupEnum_frame, level),
	 .type = &NetLocalGroupEnum_bufptr},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetLocalGroupEnum_frame, totalentries)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_INPLACE, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetLocalGroupEnum_frame, resumehandle),
	 .type = &ingot_type_word64},
	{.op = INGOT_OP_END},
};

static const ingot_field NetLocalGroupEnum_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = NetLocalGroupEnum_out_field_steps},
	{.number = 4, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetLocalGroupEnum_out_field_steps + 2},
	{.number = 7, .kind = INGOT_KIND_UINT32, .steps = NetLocalGroupEnum_out_field_steps + 4},
	{.number = 8, .kind = INGOT_KIND_UINT64, .steps = NetLocalGroupEnum_out_field_steps + 6},
};

static const ingot_type NetLocalGroupEnum_out = {
	.name = "NetLocalGroupEnum_out",
	.size = sizeof(struct NetLocalGroupEnum_frame),
	.align = _Alignof(struct NetLocalGroupEnum_frame),
	.min_wire = 20,
	.growth = 32,
	.steps = NetLocalGroupEnum_out_steps,
	.fields = NetLocalGroupEnum_out_fields,
	.field_count = 4,
	.memo = &(ingot_memo){.of = &NetLocalGroupEnum_out},
};

static const ingot_step NetLocalGroupGetMembers_in_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetLocalGroupGetMembers_frame, servername)},
	{.op = INGOT_OP_STRING,
	 .offset = offsetof(struct NetLocalGroupGetMembers_frame, localgroupname)},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetLocalGroupGetMembers_frame, level)},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetLocalGroupGetMembers_frame, prefmaxlen)},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetLocalGroupGetMembers_frame, resumehandle),
	 .type = &ingot_type_word64},
	{.op = INGOT_OP_END},
};

static const ingot_step NetLocalGroupGetMembers_in_field_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetLocalGroupGetMembers_frame, servername)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING,
	 .offset = offsetof(struct NetLocalGroupGetMembers_frame, localgroupname)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetLocalGroupGetMembers_frame, level)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetLocalGroupGetMembers_frame, prefmaxlen)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetLocalGroupGetMembers_frame, resumehandle),
	 .type = &ingot_type_word64},
	{.op = INGOT_OP_END},
};

static const ingot_field NetLocalGroupGetMembers_in_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = NetLocalGroupGetMembers_in_field_steps},
	{.number = 2, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = NetLocalGroupGetMembers_in_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_UINT32,
	 .steps = NetLocalGroupGetMembers_in_field_steps + 4},
	{.number = 5, .kind = INGOT_KIND_UINT32,
	 .steps = NetLocalGroupGetMembers_in_field_steps + 6},
	{.number = 8, .kind = INGOT_KIND_UINT64,
	 .steps = NetLocalGroupGetMembers_in_field_steps + 8},
};

static const ingot_type NetLocalGroupGetMembers_in = {
	.name = "NetLocalGroupGetMembers_in",
	.size = sizeof(struct NetLocalGroupGetMembers_frame),
	.align = _Alignof(struct NetLocalGroupGetMembers_frame),
	.min_wire = 20,
	.growth = 28,
	.steps = NetLocalGroupGetMembers_in_steps,
	.fields = NetLocalGroupGetMembers_in_fields,
	.field_count = 5,
	.memo = &(ingot_memo){.of = &NetLocalGroupGetMembers_in},
};

static const ingot_step NetLocalGroupGetMembers_bufptr_3_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4,
	 .offset = offsetof(struct NetLocalGroupGetMembers_frame, bufptr),
	 .peer = offsetof(struct NetLocalGroupGetMembers_frame, entriesread),
	 .type = &ingot_type_LOCALGROUP_MEMBERS_INFO_3},
	{.op = INGOT_OP_END},
};

static const ingot_type NetLocalGroupGetMembers_bufptr_3 = {
	.name = "NetLocalGroupGetMembers_bufptr_3",
	.align = 1,
	.min_wire = 4,
	.growth = 32,
	.steps = NetLocalGroupGetMembers_bufptr_3_steps,
};

static const ingot_arm NetLocalGroupGetMembers_bufptr_arms[] = {
	{.low = 3, .high = 3, .type = &NetLocalGroupGetMembers_bufptr_3, .number = 2},
};

static const ingot_step NetLocalGroupGetMembers_bufptr_field_steps[] = {
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_ARRAY, .width = 4,
	 .offset = offsetof(struct NetLocalGroupGetMembers_frame, bufptr),
	 .peer = offsetof(struct NetLocalGroupGetMembers_frame, entriesread),
	 .type = &ingot_type_LOCALGROUP_MEMBERS_INFO_3},
	{.op = INGOT_OP_END},
};

static const ingot_field NetLocalGroupGetMembers_bufptr_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_DISCRIMINANT, .kind = INGOT_KIND_UINT32},
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetLocalGroupGetMembers_bufptr_field_steps},
};

static const ingot_type NetLocalGroupGetMembers_bufptr = {
	.name = "NetLocalGroupGetMembers_bufptr",
	.align = 1,
	.min_wire = 8,
	.growth = 32,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 1,
	.arms = NetLocalGroupGetMembers_bufptr_arms,
	.fields = NetLocalGroupGetMembers_bufptr_fields,
	.field_count = 2,
};

static const ingot_step NetLocalGroupGetMembers_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetLocalGroupGetMembers_frame, result)},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct NetLocalGroupGetMembers_frame, level),
	 .type = &NetLocalGroupGetMembers_bufptr},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetLocalGroupGetMembers_frame, totalentries)},
	{.op = INGOT_OP_INPLACE, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetLocalGroupGetMembers_frame, resumehandle),
	 .type = &ingot_type_word64},
	{.op = INGOT_OP_END},
};

static const ingot_step NetLocalGroupGetMembers_out_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetLocalGroupGetMembers_frame, result)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_LEVEL | INGOT_STEP_KNOWN, .width = 4,
	 .peer = offsetof(struct NetLocalGroupGetMembers_frame, level),
	 .type = &NetLocalGroupGetMembers_bufptr},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct NetLocalGroupGetMembers_frame, totalentries)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_INPLACE, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct NetLocalGroupGetMembers_frame, resumehandle),
	 .type = &ingot_type_word64},
	{.op = INGOT_OP_END},
};

static const ingot_field NetLocalGroupGetMembers_out_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = NetLocalGroupGetMembers_out_field_steps},
	{.number = 5, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = NetLocalGroupGetMembers_out_field_steps + 2},
	{.number = 8, .kind = INGOT_KIND_UINT32,
	 .steps = NetLocalGroupGetMembers_out_field_steps + 4},
	{.number = 9, .kind = INGOT_KIND_UINT64,
	 .steps = NetLocalGroupGetMembers_out_field_steps + 6},
};

static const ingot_type NetLocalGroupGetMembers_out = {
	.name = "NetLocalGroupGetMembers_out",
	.size = sizeof(struct NetLocalGroupGetMembers_frame),
	.align = _Alignof(struct NetLocalGroupGetMembers_frame),
	.min_wire = 20,
	.growth = 32,
	.steps = NetLocalGroupGetMembers_out_steps,
	.fields = NetLocalGroupGetMembers_out_fields,
	.field_count = 4,
	.memo = &(ingot_memo){.of = &NetLocalGroupGetMembers_out},
};

const ingot_procedure lmaccess_procedures[5] = {
	{.name = "NetUserEnum", .number = 1, .flags = INGOT_PROCEDURE_STATUS, .in = &NetUserEnum_in,
	 .out = &NetUserEnum_out},
	{.name = "NetUserGetInfo", .number = 2, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &NetUserGetInfo_in, .out = &NetUserGetInfo_out},
	{.name = "NetUserGetLocalGroups", .number = 3, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &NetUserGetLocalGroups_in, .out = &NetUserGetLocalGroups_out},
	{.name = "NetLocalGroupEnum", .number = 4, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &NetLocalGroupEnum_in, .out = &NetLocalGroupEnum_out},
	{.name = "NetLocalGroupGetMembers", .number = 5, .flags = INGOT_PROCEDURE_STATUS,
	 .in = &NetLocalGroupGetMembers_in, .out = &NetLocalGroupGetMembers_out},
};
