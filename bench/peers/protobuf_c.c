/*
 * protobuf_c.c: protobuf-c's code on the same bytes.
 *
 * In: data. Out: rows. It unpacks and packs as its users do: with memory for each message, string and array, and
 * with memory of the size that the message says it needs. One row packs into memory that is there already, which
 * is the best that can be had of it. Beside them is our own function in the place of its unpack: drop_in.
 */
#include <stdlib.h>
#include <string.h>

#include "ingot/protobuf_c.h"
#include "lmapibuf.h"
#include "peer_records.pb-c.h"
#include "subjects.h"

/* What begin leaves for end; one run at a time. */
static PeerServers *unpacked;
static ProtobufCMessage *block;
static uint8_t *packed;

static PeerServers *read_message(const struct data *data)
{
	return peer_servers__unpack(NULL, data->message_length, data->message);
}

static bool unpack_protobuf_c(void *context)
{
	unpacked = read_message(context);
	return unpacked != NULL;
}

/* Whichever there is. */
static bool release_protobuf_c(void *context)
{
	(void)context;
	peer_servers__free_unpacked(unpacked, NULL);
	unpacked = NULL;
	free(packed);
	packed = NULL;
	return true;
}

static bool unpack_drop_in(void *context)
{
	const struct data *data = context;

	return ingot_protobuf_c_unpack(&peer_servers__descriptor, data->message_length,
				       data->message, &block) == 0;
}

static bool release_drop_in(void *context)
{
	(void)context;
	return NetApiBufferFree(block) == 0;
}

/* The value to pack, in protobuf-c's form; made at the first run, which warms up, and kept. */
static const PeerServers *packed_value(const struct data *data)
{
	static PeerServers *kept;
	static const struct data *of;

	if (of == data)
		return kept;
	peer_servers__free_unpacked(kept, NULL);
	kept = read_message(data);
	of = kept ? data : NULL;
	return kept;
}

static bool pack_protobuf_c(void *context)
{
	const PeerServers *value = packed_value(context);

	packed = value ? malloc(peer_servers__get_packed_size(value)) : NULL;
	return packed && peer_servers__pack(value, packed) > 0;
}

static bool pack_in_place(void *context)
{
	const struct data *data = context;
	const PeerServers *value = packed_value(data);

	return value && peer_servers__pack(value, data->room) == data->message_length;
}

bool peer_protobuf_c_agrees(struct data *data)
{
	return pack_in_place(data) && memcmp(data->room, data->message, data->message_length) == 0;
}

static void add(struct rows *rows, const char *action, const char *subject, struct data *data,
		bool (*begin)(void *context), bool (*end)(void *context))
{
	data_row(
		rows, action, subject, data,
		(struct row){
			.wire = data->message_length, .context = data, .begin = begin, .end = end});
}

void peer_protobuf_c_unpack(struct rows *rows, struct data *data)
{
	add(rows, "unpack", "protobuf_c", data, unpack_protobuf_c, release_protobuf_c);
	add(rows, "unpack", "drop_in", data, unpack_drop_in, release_drop_in);
}

void peer_protobuf_c_pack(struct rows *rows, struct data *data)
{
	static bool is_ready;

	/* What the check of all sizes kept goes now, and not in the warm-up of the first row. */
	is_ready = is_ready || packed_value(data);
	add(rows, "pack", "protobuf_c", data, pack_protobuf_c, release_protobuf_c);
	add(rows, "pack", "in_place", data, pack_in_place, NULL);
}
