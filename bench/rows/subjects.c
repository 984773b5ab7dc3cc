/*
 * subjects.c: all rows, in the order of the table.
 *
 * In: data of each size, shapes. Out: rows, or that a peer would have written other bytes.
 */
#include "subjects.h"

#define ACTION_MAX 6

/* Of these sizes are whole calls measured, too. */
#define CALLS_LEAST 1000u
#define CALLS_MOST  10000u

/* Who adds the rows of one action on one size; the first is what the others are compared with. NULL: is not there. */
typedef void (*size_rows)(struct rows *rows, struct data *data);

static const size_rows actions[][ACTION_MAX] = {
	{
		value_rows_decode,
		peer_rpcgen_decode,
#ifdef INGOT_BENCH_FLATBUFFERS
		peer_flatbuffers_decode,
#endif
#ifdef INGOT_BENCH_CAPNPROTO
		peer_capnproto_decode,
#endif
	},
	{
		value_rows_encode,
		peer_rpcgen_encode,
#ifdef INGOT_BENCH_FLATBUFFERS
		peer_flatbuffers_encode,
#endif
#ifdef INGOT_BENCH_CAPNPROTO
		peer_capnproto_encode,
#endif
	},
	{
		value_rows_unpack,
		peer_protobuf_c_unpack,
		peer_arena_unpack,
#ifdef INGOT_BENCH_PROTOBUF
		peer_protobuf_unpack,
#endif
	},
	{value_rows_pack, peer_protobuf_c_pack},
};

bool subjects_of_sizes(struct rows *rows, struct data *const *data, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (!peer_rpcgen_agrees(data[i]) || !peer_protobuf_c_agrees(data[i]))
			return false;
	for (size_t a = 0; a < sizeof(actions) / sizeof(actions[0]); a++)
		for (size_t i = 0; i < count; i++)
			for (size_t k = 0; k < ACTION_MAX && actions[a][k]; k++)
				actions[a][k](rows, data[i]);
	return true;
}

bool subjects_of_shapes(struct rows *rows, struct shape *shapes)
{
	for (size_t i = 0; i < SHAPES; i++)
		if (!peer_shapes_agree(&shapes[i]))
			return false;
	for (size_t i = 0; i < SHAPES; i++) {
		shape_rows_decode(rows, &shapes[i]);
		peer_shapes_decode(rows, &shapes[i]);
	}
	for (size_t i = 0; i < SHAPES; i++) {
		shape_rows_encode(rows, &shapes[i]);
		peer_shapes_encode(rows, &shapes[i]);
	}
	return true;
}

void subjects_of_calls(struct rows *rows, struct data *const *data, size_t count)
{
	const struct data *largest = NULL;

	call_rows(rows, NULL);
	for (size_t i = 0; i < count; i++) {
		if (data[i]->count < CALLS_LEAST || data[i]->count > CALLS_MOST)
			continue;
		call_rows(rows, data[i]);
		largest = data[i];
	}
	client_rows(rows);
	if (largest)
		enumerate_rows(rows, largest);
}
