/*
 * pb_values.h: values with tables made by hand, and the bytes of protobuf that they become.
 *
 * In: a type, a value, bytes as hexadecimal text. Out: whether the one becomes the other.
 */
#ifndef INGOT_TEST_PB_VALUES_H
#define INGOT_TEST_PB_VALUES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ingot/block.h"
#include "lmapibuf.h"
#include "suite.h"
#include "winerror.h"

#define END                        \
	{                          \
		.op = INGOT_OP_END \
	}
#define COUNT(array) ((uint32_t)(sizeof(array) / sizeof((array)[0])))
#define STEPS(...)   ((const ingot_step[]){{__VA_ARGS__}, END})

#define TYPE(c_type, type_steps, type_fields)                                                 \
	{                                                                                     \
		.name = #c_type, .size = sizeof(c_type), .align = _Alignof(c_type),           \
		.steps = type_steps, .fields = type_fields, .field_count = COUNT(type_fields) \
	}

/* "08 96 01" */
static inline size_t from_hex(const char *text, uint8_t *bytes)
{
	size_t length = 0;

	for (char *end; *text; text = end + (*end == ' '))
		bytes[length++] = (uint8_t)strtoul(text, &end, 16);
	return length;
}

/* Whether a value becomes those bytes, or, without hex, is refused with the status. */
static inline bool becomes(const ingot_type *type, const void *value, const char *hex,
			   NET_API_STATUS wanted)
{
	uint8_t bytes[512];
	uint8_t *wire = NULL;
	uint32_t length = 77;
	size_t size = hex ? from_hex(hex, bytes) : 0;
	NET_API_STATUS status = ingot_encode(type, INGOT_PROTOBUF, value, &wire, &length);
	bool right = status == wanted;

	if (status)
		return right && !wire && length == 77;
	right = right && hex && length == size && memcmp(wire, bytes, size) == 0;
	if (!right)
		for (uint32_t i = 0; i < length && i < sizeof(bytes); i++)
			printf("%02x ", wire[i]);
	CU_ASSERT_EQUAL(NetApiBufferFree(wire), 0);
	return right;
}

#endif
