/* defaults_tables.c: generated from defaults.proto by protoc-gen-ingot; do not edit */
#include "defaults.h"

#include <math.h>
#include <stddef.h>

_Static_assert(sizeof(shop_Size) == 4, "layout");
_Static_assert(sizeof(shop_Offer_pick_case) == 4, "layout");
_Static_assert(sizeof(shop_Offer) == 176, "layout");
_Static_assert(sizeof(shop_Offer_Inner) == 16, "layout");

static const ingot_arm shop_Size_arms[] = {
	{.low = 1, .high = 2},
};

const ingot_type ingot_type_shop_Size = {
	.name = "shop_Size",
	.size = sizeof(shop_Size),
	.align = _Alignof(shop_Size),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = shop_Size_arms,
};

static const ingot_arm shop_Offer_pick_case_arms[] = {
	{.low = 0, .high = 0},
	{.low = 15, .high = 16},
};

const ingot_type ingot_type_shop_Offer_pick_case = {
	.name = "shop_Offer_pick_case",
	.size = sizeof(shop_Offer_pick_case),
	.align = _Alignof(shop_Offer_pick_case),
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 2,
	.arms = shop_Offer_pick_case_arms,
};

static const ingot_arm boolean_set_arms[] = {
	{.low = 0, .high = 1},
};

static const ingot_type boolean_set = {
	.name = "boolean_set",
	.align = 1,
	.min_wire = 4,
	.growth = 28,
	.flags = INGOT_TYPE_SET,
	.arm_count = 1,
	.arms = boolean_set_arms,
};

static const ingot_step shop_Size_value_steps[] = {
	{.op = INGOT_OP_W32, .n = 1},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .type = &ingot_type_shop_Size},
	{.op = INGOT_OP_END},
};

static const ingot_type shop_Size_value = {
	.name = "shop_Size_value",
	.size = sizeof(shop_Size),
	.align = _Alignof(shop_Size),
	.min_wire = 4,
	.growth = 28,
	.steps = shop_Size_value_steps,
};

static const ingot_step shop_Offer_pick_one_steps[] = {
	{.op = INGOT_OP_W32, .gap = 4, .n = 1, .offset = offsetof(union shop_Offer_pick, one)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(union shop_Offer_pick, one), .type = &ingot_type_shop_Size},
	{.op = INGOT_OP_END},
};

static const ingot_type shop_Offer_pick_one_ = {
	.name = "shop_Offer_pick_one",
	.size = sizeof(union shop_Offer_pick),
	.align = _Alignof(union shop_Offer_pick),
	.min_wire = 4,
	.growth = 32,
	.steps = shop_Offer_pick_one_steps,
};

static const ingot_step shop_Offer_pick_next_steps[] = {
	{.op = INGOT_OP_POINTER, .offset = offsetof(union shop_Offer_pick, next),
	 .type = &ingot_type_shop_Offer},
	{.op = INGOT_OP_END},
};

static const ingot_type shop_Offer_pick_next_ = {
	.name = "shop_Offer_pick_next",
	.size = sizeof(union shop_Offer_pick),
	.align = _Alignof(union shop_Offer_pick),
	.min_wire = 0,
	.growth = 792,
	.steps = shop_Offer_pick_next_steps,
};

static const ingot_arm shop_Offer_pick_arms[] = {
	{.low = 0, .high = 0},
	{.low = 15, .high = 15, .type = &shop_Offer_pick_one_},
	{.low = 16, .high = 16, .type = &shop_Offer_pick_next_},
};

static const ingot_type shop_Offer_pick = {
	.name = "shop_Offer_pick",
	.size = sizeof(union shop_Offer_pick),
	.align = _Alignof(union shop_Offer_pick),
	.min_wire = 4,
	.growth = 792,
	.flags = INGOT_TYPE_UNION,
	.arm_count = 3,
	.arms = shop_Offer_pick_arms,
};

static const ingot_step shop_Offer_steps[] = {
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(shop_Offer, raw.len) + 4},
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(shop_Offer, n_sizes) + 4},
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(shop_Offer, n_packed) + 4},
	{.op = INGOT_OP_GAP, .n = 4, .offset = offsetof(shop_Offer, pick_case) + 4},
	{.op = INGOT_OP_STRING, .offset = offsetof(shop_Offer, name)},
	{.op = INGOT_OP_W8, .gap = 3, .n = 1, .offset = offsetof(shop_Offer, has_price)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(shop_Offer, has_price),
	 .type = &boolean_set},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(shop_Offer, price)},
	{.op = INGOT_OP_W8, .gap = 7, .n = 1, .offset = offsetof(shop_Offer, has_stock)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(shop_Offer, has_stock),
	 .type = &boolean_set},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(shop_Offer, stock)},
	{.op = INGOT_OP_W8, .gap = 3, .n = 1, .offset = offsetof(shop_Offer, has_rate)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(shop_Offer, has_rate),
	 .type = &boolean_set},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(shop_Offer, rate)},
	{.op = INGOT_OP_W8, .gap = 7, .n = 1, .offset = offsetof(shop_Offer, has_share)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(shop_Offer, has_share),
	 .type = &boolean_set},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(shop_Offer, share)},
	{.op = INGOT_OP_W8, .gap = 1, .n = 3, .offset = offsetof(shop_Offer, has_open)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 3, .offset = offsetof(shop_Offer, has_open),
	 .type = &boolean_set},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(shop_Offer, size)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(shop_Offer, size), .type = &ingot_type_shop_Size},
	{.op = INGOT_OP_W8, .gap = 3, .n = 1, .offset = offsetof(shop_Offer, has_other)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(shop_Offer, has_other),
	 .type = &boolean_set},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(shop_Offer, other)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(shop_Offer, other), .type = &ingot_type_shop_Size},
	{.op = INGOT_OP_W8, .gap = 7, .n = 1, .offset = offsetof(shop_Offer, has_word)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(shop_Offer, has_word),
	 .type = &boolean_set},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_EMPTY, .offset = offsetof(shop_Offer, word)},
	{.op = INGOT_OP_W8, .gap = 7, .n = 1, .offset = offsetof(shop_Offer, has_raw)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(shop_Offer, has_raw),
	 .type = &boolean_set},
	{.op = INGOT_OP_BYTES, .width = 4, .offset = offsetof(shop_Offer, raw.data),
	 .peer = offsetof(shop_Offer, raw.len)},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(shop_Offer, plain)},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(shop_Offer, sizes),
	 .peer = offsetof(shop_Offer, n_sizes), .type = &shop_Size_value},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(shop_Offer, packed),
	 .peer = offsetof(shop_Offer, n_packed), .type = &ingot_type_word32},
	{.op = INGOT_OP_POINTER, .offset = offsetof(shop_Offer, inner),
	 .type = &ingot_type_shop_Offer_Inner},
	{.op = INGOT_OP_UNION, .flags = INGOT_STEP_SIGNED, .width = 4,
	 .offset = offsetof(shop_Offer, pick), .peer = offsetof(shop_Offer, pick_case),
	 .type = &shop_Offer_pick},
	{.op = INGOT_OP_END},
};

static const ingot_step shop_Offer_field_steps[] = {
	{.op = INGOT_OP_STRING, .offset = offsetof(shop_Offer, name)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(shop_Offer, price)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(shop_Offer, stock)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(shop_Offer, rate)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(shop_Offer, share)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W8, .n = 1, .offset = offsetof(shop_Offer, open)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(shop_Offer, open),
	 .type = &boolean_set},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(shop_Offer, size)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(shop_Offer, size), .type = &ingot_type_shop_Size},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(shop_Offer, other)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(shop_Offer, other), .type = &ingot_type_shop_Size},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_EMPTY, .offset = offsetof(shop_Offer, word)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_BYTES, .width = 4, .offset = offsetof(shop_Offer, raw.data),
	 .peer = offsetof(shop_Offer, raw.len)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL,
	 .offset = offsetof(shop_Offer, plain)},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(shop_Offer, sizes),
	 .peer = offsetof(shop_Offer, n_sizes), .type = &shop_Size_value},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_ARRAY, .width = 4, .offset = offsetof(shop_Offer, packed),
	 .peer = offsetof(shop_Offer, n_packed), .type = &ingot_type_word32},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .offset = offsetof(shop_Offer, inner),
	 .type = &ingot_type_shop_Offer_Inner},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_W32, .n = 1, .offset = offsetof(shop_Offer, pick.one)},
	{.op = INGOT_OP_CHECK, .flags = INGOT_STEP_SIGNED, .width = 4, .n = 1,
	 .offset = offsetof(shop_Offer, pick.one), .type = &ingot_type_shop_Size},
	{.op = INGOT_OP_END},
	{.op = INGOT_OP_POINTER, .offset = offsetof(shop_Offer, pick.next),
	 .type = &ingot_type_shop_Offer},
	{.op = INGOT_OP_END},
};

static const ingot_field shop_Offer_fields[] = {
	{.number = 1, .flags = INGOT_FIELD_REQUIRED | INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING,
	 .steps = shop_Offer_field_steps},
	{.number = 2, .kind = INGOT_KIND_INT32, .presence_width = 1,
	 .presence = offsetof(shop_Offer, has_price), .selects = 1,
	 .steps = shop_Offer_field_steps + 2},
	{.number = 3, .kind = INGOT_KIND_UINT64, .presence_width = 1,
	 .presence = offsetof(shop_Offer, has_stock), .selects = 1,
	 .steps = shop_Offer_field_steps + 4},
	{.number = 4, .kind = INGOT_KIND_FLOAT, .presence_width = 1,
	 .presence = offsetof(shop_Offer, has_rate), .selects = 1,
	 .steps = shop_Offer_field_steps + 6},
	{.number = 5, .kind = INGOT_KIND_DOUBLE, .presence_width = 1,
	 .presence = offsetof(shop_Offer, has_share), .selects = 1,
	 .steps = shop_Offer_field_steps + 8},
	{.number = 6, .kind = INGOT_KIND_BOOL, .presence_width = 1,
	 .presence = offsetof(shop_Offer, has_open), .selects = 1,
	 .steps = shop_Offer_field_steps + 10},
	{.number = 7, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_CLOSED, .kind = INGOT_KIND_ENUM,
	 .presence_width = 1, .presence = offsetof(shop_Offer, has_size), .selects = 1,
	 .steps = shop_Offer_field_steps + 13},
	{.number = 8, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_CLOSED, .kind = INGOT_KIND_ENUM,
	 .presence_width = 1, .presence = offsetof(shop_Offer, has_other), .selects = 1,
	 .steps = shop_Offer_field_steps + 16},
	{.number = 9, .flags = INGOT_FIELD_FILLED, .kind = INGOT_KIND_STRING, .presence_width = 1,
	 .presence = offsetof(shop_Offer, has_word), .selects = 1,
	 .steps = shop_Offer_field_steps + 19},
	{.number = 10, .kind = INGOT_KIND_BYTES, .presence_width = 1,
	 .presence = offsetof(shop_Offer, has_raw), .selects = 1,
	 .steps = shop_Offer_field_steps + 21},
	{.number = 11, .kind = INGOT_KIND_STRING, .steps = shop_Offer_field_steps + 23},
	{.number = 12, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_CLOSED, .kind = INGOT_KIND_ENUM,
	 .steps = shop_Offer_field_steps + 25},
	{.number = 13, .flags = INGOT_FIELD_REPEATED | INGOT_FIELD_PACKED,
	 .kind = INGOT_KIND_FIXED32, .steps = shop_Offer_field_steps + 27},
	{.number = 14, .flags = INGOT_FIELD_REQUIRED | INGOT_FIELD_FILLED,
	 .kind = INGOT_KIND_MESSAGE, .steps = shop_Offer_field_steps + 29},
	{.number = 15, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF | INGOT_FIELD_CLOSED,
	 .kind = INGOT_KIND_ENUM, .presence_width = 4, .presence = offsetof(shop_Offer, pick_case),
	 .selects = 15, .steps = shop_Offer_field_steps + 31},
	{.number = 16, .flags = INGOT_FIELD_FILLED | INGOT_FIELD_ONEOF, .kind = INGOT_KIND_MESSAGE,
	 .presence_width = 4, .presence = offsetof(shop_Offer, pick_case), .selects = 16,
	 .steps = shop_Offer_field_steps + 34},
};

static const shop_Offer shop_Offer_initial = {
	.price = -5,
	.stock = UINT64_C(18446744073709551615),
	.rate = INFINITY,
	.share = 1.00000000000000006e-01,
	.open = true,
	.size = (enum shop_Size)1,
	.other = (enum shop_Size)2,
	.word = "a \"b\"\012\?",
	.raw = {3, (uint8_t *)"\000\377x"},
};

const ingot_type ingot_type_shop_Offer = {
	.name = "shop_Offer",
	.size = sizeof(shop_Offer),
	.align = _Alignof(shop_Offer),
	.min_wire = 112,
	.growth = 792,
	.steps = shop_Offer_steps,
	.fields = shop_Offer_fields,
	.field_count = 16,
	.initial = &shop_Offer_initial,
	.memo = &(ingot_memo){.of = &ingot_type_shop_Offer},
};

static const ingot_step shop_Offer_Inner_steps[] = {
	{.op = INGOT_OP_W8, .gap = 7, .n = 1, .offset = offsetof(shop_Offer_Inner, has_low)},
	{.op = INGOT_OP_CHECK, .width = 1, .n = 1, .offset = offsetof(shop_Offer_Inner, has_low),
	 .type = &boolean_set},
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(shop_Offer_Inner, low)},
	{.op = INGOT_OP_END},
};

static const ingot_step shop_Offer_Inner_field_steps[] = {
	{.op = INGOT_OP_W64, .n = 1, .offset = offsetof(shop_Offer_Inner, low)},
	{.op = INGOT_OP_END},
};

static const ingot_field shop_Offer_Inner_fields[] = {
	{.number = 1, .kind = INGOT_KIND_SINT64, .presence_width = 1,
	 .presence = offsetof(shop_Offer_Inner, has_low), .selects = 1,
	 .steps = shop_Offer_Inner_field_steps},
};

static const shop_Offer_Inner shop_Offer_Inner_initial = {
	.low = INT64_MIN,
};

const ingot_type ingot_type_shop_Offer_Inner = {
	.name = "shop_Offer_Inner",
	.size = sizeof(shop_Offer_Inner),
	.align = _Alignof(shop_Offer_Inner),
	.min_wire = 12,
	.growth = 28,
	.steps = shop_Offer_Inner_steps,
	.fields = shop_Offer_Inner_fields,
	.field_count = 1,
	.initial = &shop_Offer_Inner_initial,
	.memo = &(ingot_memo){.of = &ingot_type_shop_Offer_Inner},
};
