/* lsat_tables.c: generated from lsat.idl by ingotc; do not edit */
#define LSAT_STUBS
#include "lsat.h"

#include <stddef.h>

_Static_assert(sizeof(LSA_STRING) == 16, "layout");
_Static_assert(sizeof(LSAPR_CR_CIPHER_VALUE) == 16, "layout");
_Static_assert(sizeof(LSAPR_TRUST_INFORMATION) == 24, "layout");
_Static_assert(sizeof(LSAPR_REFERENCED_DOMAIN_LIST) == 24, "layout");
_Static_assert(sizeof(SID_NAME_USE) == 4, "layout");
_Static_assert(sizeof(LSA_TRANSLATED_SID) == 12, "layout");
_Static_assert(sizeof(LSAPR_TRANSLATED_SIDS) == 16, "layout");
_Static_assert(sizeof(LSAPR_SID_INFORMATION) == 8, "layout");
_Static_assert(sizeof(LSAPR_SID_ENUM_BUFFER) == 16, "layout");
_Static_assert(sizeof(struct LsarLookupNames_frame) == 56, "layout");
_Static_assert(sizeof(struct LsarEnumerateAccounts_frame) == 32, "layout");
_Static_assert(sizeof(struct LsarCreateAccount_frame) == 48, "layout");

static const ingot_step LSA_STRING_steps[] = {
	{.op = INGOT_OP_W16, .gap = 4, .n = 2, .offset = offsetof(LSA_STRING, Length)},
	{.op = INGOT_OP_SIZED, .offset = offsetof(LSA_STRING, Buffer), .type = &ingot_type_int8},
	{.op = INGOT_OP_EXTENT, .width = 2, .n = 1, .peer = offsetof(LSA_STRING, MaximumLength),
	 .max = 1},
	{.op = INGOT_OP_EXTENT, .width = 2, .n = 1, .peer = offsetof(LSA_STRING, Length), .max = 1},
	{.op = INGOT_OP_END},
};

static const ingot_step LSA_STRING_field_steps[] = {
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(LSA_STRING, Length)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W16, .n = 1, .offset = offsetof(LSA_STRING, MaximumLength)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_SIZED, .offset = offsetof(LSA_STRING, Buffer), .type = &ingot_type_int8},
	{.op = INGOT_OP_EXTENT, .width = 2, .n = 1, .peer = offsetof(LSA_STRING, MaximumLength),
	 .max = 1},
	{.op = INGOT_OP_EXTENT, .width = 2, .n = 1, .peer = offsetof(LSA_STRING, Length), .max = 1},
	{.op = INGOT_OP_END},
};

static const ingot_field LSA_STRING_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = LSA_STRING_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = LSA_STRING_field_steps + 2},
	{.number = 3, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_INT32, .steps = LSA_STRING_field_steps + 4},
};

const ingot_type ingot_type_LSA_STRING = {
	.name = "LSA_STRING",
	.size = sizeof(LSA_STRING),
	.align = _Alignof(LSA_STRING),
	.min_wire = 12,
	.growth = 28,
	.steps = LSA_STRING_steps,
	.fields = LSA_STRING_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &ingot_type_LSA_STRING},
};

static const ingot_step LSAPR_CR_CIPHER_VALUE_steps[] = {
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(LSAPR_CR_CIPHER_VALUE, Length)},
	{.op = INGOT_OP_SIZED, .offset = offsetof(LSAPR_CR_CIPHER_VALUE, Buffer),
	 .type = &ingot_type_uint8},
	{.op = INGOT_OP_EXTENT, .width = 4, .n = 1,
	 .peer = offsetof(LSAPR_CR_CIPHER_VALUE, MaximumLength), .max = 1},
	{.op = INGOT_OP_EXTENT, .width = 4, .n = 1, .peer = offsetof(LSAPR_CR_CIPHER_VALUE, Length),
	 .max = 1},
	{.op = INGOT_OP_END},
};

static const ingot_step LSAPR_CR_CIPHER_VALUE_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(LSAPR_CR_CIPHER_VALUE, Length)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(LSAPR_CR_CIPHER_VALUE, MaximumLength)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_SIZED, .offset = offsetof(LSAPR_CR_CIPHER_VALUE, Buffer),
	 .type = &ingot_type_uint8},
	{.op = INGOT_OP_EXTENT, .width = 4, .n = 1,
	 .peer = offsetof(LSAPR_CR_CIPHER_VALUE, MaximumLength), .max = 1},
	{.op = INGOT_OP_EXTENT, .width = 4, .n = 1, .peer = offsetof(LSAPR_CR_CIPHER_VALUE, Length),
	 .max = 1},
	{.op = INGOT_OP_END},
};

static const ingot_field LSAPR_CR_CIPHER_VALUE_fields[] = {
	{.number = 1, .kind = INGOT_KIND_UINT32, .steps = LSAPR_CR_CIPHER_VALUE_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = LSAPR_CR_CIPHER_VALUE_field_steps + 2},
	{.number = 3, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_BYTES,
	 .steps = LSAPR_CR_CIPHER_VALUE_field_steps + 4},
};

const ingot_type ingot_type_LSAPR_CR_CIPHER_VALUE = {
	.name = "LSAPR_CR_CIPHER_VALUE",
	.size = sizeof(LSAPR_CR_CIPHER_VALUE),
	.align = _Alignof(LSAPR_CR_CIPHER_VALUE),
	.min_wire = 12,
	.growth = 28,
	.steps = LSAPR_CR_CIPHER_VALUE_steps,
	.fields = LSAPR_CR_CIPHER_VALUE_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &ingot_type_LSAPR_CR_CIPHER_VALUE},
};

static const ingot_step LSAPR_TRUST_INFORMATION_steps[] = {
	{.op = INGOT_OP_W16, .gap = 4, .n = 2,
	 .offset = offsetof(LSAPR_TRUST_INFORMATION, Name.Length)},
	{.op = INGOT_OP_SIZED, .offset = offsetof(LSAPR_TRUST_INFORMATION, Name.Buffer),
	 .type = &ingot_type_uint16},
	{.op = INGOT_OP_EXTENT, .width = 2, .n = 1,
	 .peer = offsetof(LSAPR_TRUST_INFORMATION, Name.MaximumLength), .max = 2},
	{.op = INGOT_OP_EXTENT, .width = 2, .n = 1,
	 .peer = offsetof(LSAPR_TRUST_INFORMATION, Name.Length), .max = 2},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(LSAPR_TRUST_INFORMATION, Sid), .type = &ingot_type_RPC_SID},
	{.op = INGOT_OP_END},
};

static const ingot_step LSAPR_TRUST_INFORMATION_field_steps[] = {
	{.op = INGOT_OP_STRUCT, .n = 1, .offset = offsetof(LSAPR_TRUST_INFORMATION, Name),
	 .type = &ingot_type_RPC_UNICODE_STRING},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(LSAPR_TRUST_INFORMATION, Sid), .type = &ingot_type_RPC_SID},
	{.op = INGOT_OP_END},
};

static const ingot_field LSAPR_TRUST_INFORMATION_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_MESSAGE,
	 .steps = LSAPR_TRUST_INFORMATION_field_steps},
	{.number = 2, .kind = INGOT_KIND_MESSAGE, .steps = LSAPR_TRUST_INFORMATION_field_steps + 2},
};

const ingot_type ingot_type_LSAPR_TRUST_INFORMATION = {
	.name = "LSAPR_TRUST_INFORMATION",
	.size = sizeof(LSAPR_TRUST_INFORMATION),
	.align = _Alignof(LSAPR_TRUST_INFORMATION),
	.min_wire = 16,
	.growth = 28,
	.steps = LSAPR_TRUST_INFORMATION_steps,
	.fields = LSAPR_TRUST_INFORMATION_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_LSAPR_TRUST_INFORMATION},
};

static const ingot_step LSAPR_REFERENCED_DOMAIN_LIST_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(LSAPR_REFERENCED_DOMAIN_LIST, Entries) + 4},
	{.op = INGOT_OP_ARRAY, .width = 4,
	 .offset = offsetof(LSAPR_REFERENCED_DOMAIN_LIST, Domains),
	 .peer = offsetof(LSAPR_REFERENCED_DOMAIN_LIST, Entries),
	 .type = &ingot_type_LSAPR_TRUST_INFORMATION},
	{.op = INGOT_OP_W32, .gap = 4, .n = 1,
	 .offset = offsetof(LSAPR_REFERENCED_DOMAIN_LIST, MaxEntries)},
	{.op = INGOT_OP_END},
};

static const ingot_step LSAPR_REFERENCED_DOMAIN_LIST_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4,
	 .offset = offsetof(LSAPR_REFERENCED_DOMAIN_LIST, Domains),
	 .peer = offsetof(LSAPR_REFERENCED_DOMAIN_LIST, Entries),
	 .type = &ingot_type_LSAPR_TRUST_INFORMATION},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(LSAPR_REFERENCED_DOMAIN_LIST, MaxEntries)},
	{.op = INGOT_OP_END},
};

static const ingot_field LSAPR_REFERENCED_DOMAIN_LIST_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = LSAPR_REFERENCED_DOMAIN_LIST_field_steps},
	{.number = 3, .kind = INGOT_KIND_UINT32,
	 .steps = LSAPR_REFERENCED_DOMAIN_LIST_field_steps + 2},
};

const ingot_type ingot_type_LSAPR_REFERENCED_DOMAIN_LIST = {
	.name = "LSAPR_REFERENCED_DOMAIN_LIST",
	.size = sizeof(LSAPR_REFERENCED_DOMAIN_LIST),
	.align = _Alignof(LSAPR_REFERENCED_DOMAIN_LIST),
	.min_wire = 8,
	.growth = 62,
	.steps = LSAPR_REFERENCED_DOMAIN_LIST_steps,
	.fields = LSAPR_REFERENCED_DOMAIN_LIST_fields,
	.field_count = 2,
	.memo = &(ingot_memo){.of = &ingot_type_LSAPR_REFERENCED_DOMAIN_LIST},
};

static const ingot_arm SID_NAME_USE_arms[] = {
	{.low = 1, .high = 10},
};

const ingot_type ingot_type_SID_NAME_USE = {
	.name = "SID_NAME_USE",
	.size = sizeof(SID_NAME_USE),
	.align = _Alignof(SID_NAME_USE),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = SID_NAME_USE_arms,
};

static const ingot_step LSA_TRANSLATED_SID_steps[] = {
	{.op = INGOT_OP_W32, .n = 3, .offset = offsetof(LSA_TRANSLATED_SID, Use)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(LSA_TRANSLATED_SID, Use), .type = &ingot_type_SID_NAME_USE},
	{.op = INGOT_OP_END},
};

static const ingot_step LSA_TRANSLATED_SID_field_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(LSA_TRANSLATED_SID, Use)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(LSA_TRANSLATED_SID, Use), .type = &ingot_type_SID_NAME_USE},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(LSA_TRANSLATED_SID, RelativeId)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(LSA_TRANSLATED_SID, DomainIndex)},
	{.op = INGOT_OP_END},
};

static const ingot_field LSA_TRANSLATED_SID_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_ENUM,
	 .steps = LSA_TRANSLATED_SID_field_steps},
	{.number = 2, .kind = INGOT_KIND_UINT32, .steps = LSA_TRANSLATED_SID_field_steps + 3},
	{.number = 3, .kind = INGOT_KIND_INT32, .steps = LSA_TRANSLATED_SID_field_steps + 5},
};

const ingot_type ingot_type_LSA_TRANSLATED_SID = {
	.name = "LSA_TRANSLATED_SID",
	.size = sizeof(LSA_TRANSLATED_SID),
	.align = _Alignof(LSA_TRANSLATED_SID),
	.min_wire = 12,
	.growth = 28,
	.steps = LSA_TRANSLATED_SID_steps,
	.fields = LSA_TRANSLATED_SID_fields,
	.field_count = 3,
	.memo = &(ingot_memo){.of = &ingot_type_LSA_TRANSLATED_SID},
};

static const ingot_step LSAPR_TRANSLATED_SIDS_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(LSAPR_TRANSLATED_SIDS, Entries) + 4},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(LSAPR_TRANSLATED_SIDS, Sids),
	 .peer = offsetof(LSAPR_TRANSLATED_SIDS, Entries), .max = 1000,
	 .type = &ingot_type_LSA_TRANSLATED_SID},
	{.op = INGOT_OP_END},
};

static const ingot_step LSAPR_TRANSLATED_SIDS_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(LSAPR_TRANSLATED_SIDS, Sids),
	 .peer = offsetof(LSAPR_TRANSLATED_SIDS, Entries), .max = 1000,
	 .type = &ingot_type_LSA_TRANSLATED_SID},
	{.op = INGOT_OP_END},
};

static const ingot_field LSAPR_TRANSLATED_SIDS_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = LSAPR_TRANSLATED_SIDS_field_steps},
};

const ingot_type ingot_type_LSAPR_TRANSLATED_SIDS = {
	.name = "LSAPR_TRANSLATED_SIDS",
	.size = sizeof(LSAPR_TRANSLATED_SIDS),
	.align = _Alignof(LSAPR_TRANSLATED_SIDS),
	.min_wire = 4,
	.growth = 76,
	.steps = LSAPR_TRANSLATED_SIDS_steps,
	.fields = LSAPR_TRANSLATED_SIDS_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_LSAPR_TRANSLATED_SIDS},
};

static const ingot_step LSAPR_SID_INFORMATION_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(LSAPR_SID_INFORMATION, Sid), .type = &ingot_type_RPC_SID},
	{.op = INGOT_OP_END},
};

static const ingot_step LSAPR_SID_INFORMATION_field_steps[] = {
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(LSAPR_SID_INFORMATION, Sid), .type = &ingot_type_RPC_SID},
	{.op = INGOT_OP_END},
};

static const ingot_field LSAPR_SID_INFORMATION_fields[] = {
	{.number = 1, .kind = INGOT_KIND_MESSAGE, .steps = LSAPR_SID_INFORMATION_field_steps},
};

const ingot_type ingot_type_LSAPR_SID_INFORMATION = {
	.name = "LSAPR_SID_INFORMATION",
	.size = sizeof(LSAPR_SID_INFORMATION),
	.align = _Alignof(LSAPR_SID_INFORMATION),
	.min_wire = 4,
	.growth = 44,
	.steps = LSAPR_SID_INFORMATION_steps,
	.fields = LSAPR_SID_INFORMATION_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_LSAPR_SID_INFORMATION},
};

static const ingot_step LSAPR_SID_ENUM_BUFFER_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(LSAPR_SID_ENUM_BUFFER, Entries) + 4},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(LSAPR_SID_ENUM_BUFFER, SidInfo),
	 .peer = offsetof(LSAPR_SID_ENUM_BUFFER, Entries), .max = 20480,
	 .type = &ingot_type_LSAPR_SID_INFORMATION},
	{.op = INGOT_OP_END},
};

static const ingot_step LSAPR_SID_ENUM_BUFFER_field_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(LSAPR_SID_ENUM_BUFFER, SidInfo),
	 .peer = offsetof(LSAPR_SID_ENUM_BUFFER, Entries), .max = 20480,
	 .type = &ingot_type_LSAPR_SID_INFORMATION},
	{.op = INGOT_OP_END},
};

static const ingot_field LSAPR_SID_ENUM_BUFFER_fields[] = {
	{.number = 2, .flags = INGOT_FIELD_REPEATED, .kind = INGOT_KIND_MESSAGE,
	 .steps = LSAPR_SID_ENUM_BUFFER_field_steps},
};

const ingot_type ingot_type_LSAPR_SID_ENUM_BUFFER = {
	.name = "LSAPR_SID_ENUM_BUFFER",
	.size = sizeof(LSAPR_SID_ENUM_BUFFER),
	.align = _Alignof(LSAPR_SID_ENUM_BUFFER),
	.min_wire = 4,
	.growth = 92,
	.steps = LSAPR_SID_ENUM_BUFFER_steps,
	.fields = LSAPR_SID_ENUM_BUFFER_fields,
	.field_count = 1,
	.memo = &(ingot_memo){.of = &ingot_type_LSAPR_SID_ENUM_BUFFER},
};

static const ingot_step LsarLookupNames_in_steps[] = {
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(struct LsarLookupNames_frame, Names),
	 .peer = offsetof(struct LsarLookupNames_frame, Count), .max = 1000,
	 .type = &ingot_type_RPC_UNICODE_STRING},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LsarLookupNames_frame, TranslatedSids),
	 .type = &ingot_type_LSAPR_TRANSLATED_SIDS},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct LsarLookupNames_frame, LookupLevel)},
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct LsarLookupNames_frame, MappedCount),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type LsarLookupNames_in = {
	.name = "LsarLookupNames_in",
	.size = sizeof(struct LsarLookupNames_frame),
	.align = _Alignof(struct LsarLookupNames_frame),
	.min_wire = 16,
	.growth = 76,
	.steps = LsarLookupNames_in_steps,
};

static const ingot_step LsarLookupNames_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct LsarLookupNames_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LsarLookupNames_frame, ReferencedDomains),
	 .type = &ingot_type_LSAPR_REFERENCED_DOMAIN_LIST},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LsarLookupNames_frame, TranslatedSids_out),
	 .type = &ingot_type_LSAPR_TRANSLATED_SIDS},
	{.op = INGOT_OP_INPLACE, .offset = offsetof(struct LsarLookupNames_frame, MappedCount),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
};

static const ingot_type LsarLookupNames_out = {
	.name = "LsarLookupNames_out",
	.size = sizeof(struct LsarLookupNames_frame),
	.align = _Alignof(struct LsarLookupNames_frame),
	.min_wire = 16,
	.growth = 76,
	.steps = LsarLookupNames_out_steps,
};

static const ingot_step LsarEnumerateAccounts_in_steps[] = {
	{.op = INGOT_OP_POINTER,
	 .offset = offsetof(struct LsarEnumerateAccounts_frame, EnumerationContext),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct LsarEnumerateAccounts_frame, PreferedMaximumLength)},
	{.op = INGOT_OP_END},
};

static const ingot_type LsarEnumerateAccounts_in = {
	.name = "LsarEnumerateAccounts_in",
	.size = sizeof(struct LsarEnumerateAccounts_frame),
	.align = _Alignof(struct LsarEnumerateAccounts_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = LsarEnumerateAccounts_in_steps,
};

static const ingot_step LsarEnumerateAccounts_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct LsarEnumerateAccounts_frame, result)},
	{.op = INGOT_OP_INPLACE,
	 .offset = offsetof(struct LsarEnumerateAccounts_frame, EnumerationContext),
	 .type = &ingot_type_word32},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LsarEnumerateAccounts_frame, EnumerationBuffer),
	 .type = &ingot_type_LSAPR_SID_ENUM_BUFFER},
	{.op = INGOT_OP_END},
};

static const ingot_type LsarEnumerateAccounts_out = {
	.name = "LsarEnumerateAccounts_out",
	.size = sizeof(struct LsarEnumerateAccounts_frame),
	.align = _Alignof(struct LsarEnumerateAccounts_frame),
	.min_wire = 12,
	.growth = 92,
	.steps = LsarEnumerateAccounts_out_steps,
};

static const ingot_step LsarCreateAccount_in_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(struct LsarCreateAccount_frame, AccountSid),
	 .type = &ingot_type_RPC_SID},
	{.op = INGOT_OP_W32, .n = 1,
	 .offset = offsetof(struct LsarCreateAccount_frame, DesiredAccess)},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LsarCreateAccount_frame, Secret),
	 .type = &ingot_type_LSAPR_CR_CIPHER_VALUE},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LsarCreateAccount_frame, Comment),
	 .type = &ingot_type_LSA_STRING},
	{.op = INGOT_OP_END},
};

static const ingot_type LsarCreateAccount_in = {
	.name = "LsarCreateAccount_in",
	.size = sizeof(struct LsarCreateAccount_frame),
	.align = _Alignof(struct LsarCreateAccount_frame),
	.min_wire = 28,
	.growth = 28,
	.steps = LsarCreateAccount_in_steps,
};

static const ingot_step LsarCreateAccount_out_steps[] = {
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(struct LsarCreateAccount_frame, result)},
	{.op = INGOT_OP_BLOCK},
	{.op = INGOT_OP_POINTER, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(struct LsarCreateAccount_frame, Name),
	 .type = &ingot_type_RPC_UNICODE_STRING},
	{.op = INGOT_OP_END},
};

static const ingot_type LsarCreateAccount_out = {
	.name = "LsarCreateAccount_out",
	.size = sizeof(struct LsarCreateAccount_frame),
	.align = _Alignof(struct LsarCreateAccount_frame),
	.min_wire = 8,
	.growth = 28,
	.steps = LsarCreateAccount_out_steps,
};

const ingot_procedure lsat_procedures[3] = {
	{.name = "LsarLookupNames", .number = 1, .in = &LsarLookupNames_in,
	 .out = &LsarLookupNames_out},
	{.name = "LsarEnumerateAccounts", .number = 2, .in = &LsarEnumerateAccounts_in,
	 .out = &LsarEnumerateAccounts_out},
	{.name = "LsarCreateAccount", .number = 3, .in = &LsarCreateAccount_in,
	 .out = &LsarCreateAccount_out},
};
