/*
 * value_rows.c: our own rows on values: decode and encode, and copying the same block as the floor.
 *
 * In: data. Out: rows.
 */
#include <stdio.h>
#include <string.h>

#include "ingot/block.h"
#include "lmapibuf.h"
#include "subjects.h"

/* What begin leaves for end; one run at a time. */
static void *result;

static bool decode_ingot(void *context)
{
	const struct data *data = context;

	return ingot_decode(&ingot_type_bench_servers, INGOT_XDR, data->wire, data->length, NULL,
			    &result) == 0;
}

static bool encode_ingot(void *context)
{
	const struct data *data = context;
	uint32_t length;

	return ingot_encode(&ingot_type_bench_servers, INGOT_XDR, data->value, (uint8_t **)&result,
			    &length) == 0;
}

static bool pack_ingot(void *context)
{
	const struct data *data = context;
	uint32_t length;

	return ingot_encode(&ingot_type_bench_servers, INGOT_PROTOBUF, data->value,
			    (uint8_t **)&result, &length) == 0;
}

static bool unpack_ingot(void *context)
{
	const struct data *data = context;

	return ingot_decode(&ingot_type_bench_servers, INGOT_PROTOBUF, data->message,
			    data->message_length, NULL, &result) == 0;
}

static bool release_ingot(void *context)
{
	(void)context;
	return NetApiBufferFree(result) == 0;
}

static bool copy_block(void *context)
{
	const struct data *data = context;

	memcpy(data->room, data->value, data->value_size);
	/* the compiler must not see that nobody reads it */
	__asm__ volatile("" : : "r"(data->room) : "memory");
	return true;
}

static bool copy_wire(void *context)
{
	const struct data *data = context;

	memcpy(data->room, data->wire, data->length);
	__asm__ volatile("" : : "r"(data->room) : "memory");
	return true;
}

void data_row(struct rows *rows, const char *action, const char *subject, const struct data *data,
	      struct row row)
{
	char group[32];

	snprintf(group, sizeof(group), "%s/%u", action, data->count);
	row.units = data->count;
	rows_add(rows, group, subject, row);
}

/* Of XDR's actions, and of protobuf's. */
static void add(struct rows *rows, const char *action, const char *subject, struct data *data,
		bool (*begin)(void *context), bool (*end)(void *context))
{
	data_row(rows, action, subject, data,
		 (struct row){.wire = strstr(action, "pack") ? data->message_length : data->length,
			      .block = begin == decode_ingot || begin == unpack_ingot
					       ? data->value_size
					       : 0,
			      .context = data,
			      .begin = begin,
			      .end = end});
}

void value_rows_decode(struct rows *rows, struct data *data)
{
	add(rows, "decode", "ingot", data, decode_ingot, release_ingot);
	add(rows, "decode", "memcpy", data, copy_block, NULL);
}

void value_rows_encode(struct rows *rows, struct data *data)
{
	add(rows, "encode", "ingot", data, encode_ingot, release_ingot);
	add(rows, "encode", "memcpy", data, copy_wire, NULL);
}

void value_rows_unpack(struct rows *rows, struct data *data)
{
	add(rows, "unpack", "ingot", data, unpack_ingot, release_ingot);
	add(rows, "unpack", "memcpy", data, copy_block, NULL);
}

void value_rows_pack(struct rows *rows, struct data *data)
{
	add(rows, "pack", "ingot", data, pack_ingot, release_ingot);
}
