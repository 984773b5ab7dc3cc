/*
 * types.c: the type tables of plain numbers and text, for arrays of them.
 *
 * In: nothing. Out: the ingot_type_* constants that ingot/table.h names. Structures, unions and value
 * sets come from generated code, not from here.
 */
#include <stddef.h>

#include "ingot/table.h"

static const ingot_step uint8_steps[] = {
	{.op = INGOT_OP_W8, .n = 1},
	{.op = INGOT_OP_END},
};

static const ingot_step int8_steps[] = {
	{.op = INGOT_OP_W8, .flags = INGOT_STEP_SIGNED, .n = 1},
	{.op = INGOT_OP_END},
};

static const ingot_step uint16_steps[] = {
	{.op = INGOT_OP_W16, .n = 1},
	{.op = INGOT_OP_END},
};

static const ingot_step int16_steps[] = {
	{.op = INGOT_OP_W16, .flags = INGOT_STEP_SIGNED, .n = 1},
	{.op = INGOT_OP_END},
};

static const ingot_step word32_steps[] = {
	{.op = INGOT_OP_W32, .n = 1},
	{.op = INGOT_OP_END},
};

static const ingot_step word64_steps[] = {
	{.op = INGOT_OP_W64, .n = 1},
	{.op = INGOT_OP_END},
};

static const ingot_step string_steps[] = {
	{.op = INGOT_OP_STRING, .flags = INGOT_STEP_OPTIONAL},
	{.op = INGOT_OP_END},
};

static const ingot_step wstring_steps[] = {
	{.op = INGOT_OP_WSTRING, .flags = INGOT_STEP_OPTIONAL},
	{.op = INGOT_OP_END},
};

static const ingot_step wstring_ref_steps[] = {
	{.op = INGOT_OP_WSTRING},
	{.op = INGOT_OP_END},
};

static const ingot_step string_ref_steps[] = {
	{.op = INGOT_OP_STRING},
	{.op = INGOT_OP_END},
};

/* As an element, text that may be NULL is a message of its own. */
static const ingot_field string_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = string_steps},
};

static const ingot_field wstring_fields[] = {
	{.number = 1, .kind = INGOT_KIND_STRING, .steps = wstring_steps},
};

/* growth: bytes of block a wire byte, and never below what the alignment of an array can cost. */
#define GROWTH_FLOOR (INGOT_GROWTH_UNIT * 7u / 4u)

#define NUMBER_TYPE(ident, bytes, wire, more_flags) \
	const ingot_type ingot_type_##ident = {     \
		.name = #ident,                     \
		.size = bytes,                      \
		.align = bytes,                     \
		.min_wire = wire,                   \
		.growth = GROWTH_FLOOR,             \
		.flags = more_flags,                \
		.steps = ident##_steps,             \
	}

NUMBER_TYPE(uint8, 1, 4, 0);
NUMBER_TYPE(int8, 1, 4, 0);
NUMBER_TYPE(uint16, 2, 4, 0);
NUMBER_TYPE(int16, 2, 4, 0);
NUMBER_TYPE(word32, 4, 4, INGOT_TYPE_RUN);
NUMBER_TYPE(word64, 8, 8, INGOT_TYPE_RUN);

#define TEXT_TYPE(ident, grow, message, message_fields) \
	const ingot_type ingot_type_##ident = {         \
		.name = #ident,                         \
		.size = sizeof(char *),                 \
		.align = _Alignof(char *),              \
		.min_wire = 4,                          \
		.growth = grow,                         \
		.steps = ident##_steps,                 \
		.fields = message,                      \
		.field_count = message_fields,          \
	}

/* 8 bytes of pointer for the 4 bytes of a NULL; of an empty text also its NUL, and that NUL's gap. */
TEXT_TYPE(string, 8 * INGOT_GROWTH_UNIT / 4, string_fields, 1);
TEXT_TYPE(string_ref, 9 * INGOT_GROWTH_UNIT / 4, NULL, 0);
TEXT_TYPE(wstring, 8 * INGOT_GROWTH_UNIT / 4, wstring_fields, 1);
TEXT_TYPE(wstring_ref, 11 * INGOT_GROWTH_UNIT / 4, NULL, 0);
