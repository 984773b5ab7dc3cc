/*
 * subjects.h: what is measured: all of it, and who adds which rows.
 *
 * In: data. Out: rows. Some peers are there only where their libraries are installed.
 */
#ifndef INGOT_BENCH_SUBJECTS_H
#define INGOT_BENCH_SUBJECTS_H

#include "data.h"
#include "rows.h"
#include "shapes.h"

/* Rows on records of these numbers: values of each, and whole calls. False: a peer would have written other bytes. */
bool subjects_of_sizes(struct rows *rows, struct data *const *data, size_t count);
void subjects_of_calls(struct rows *rows, struct data *const *data, size_t count);

/* Rows on the other shapes, SHAPES of them; false as above. */
bool subjects_of_shapes(struct rows *rows, struct shape *shapes);

/* A row on a data; its name and units are that's. */
void data_row(struct rows *rows, const char *action, const char *subject, const struct data *data,
	      struct row row);

/* Ours, and a plain copy: value_rows.c. rpcgen's: peers/rpcgen.c, false when its bytes are not ours. */
void value_rows_decode(struct rows *rows, struct data *data);
void value_rows_encode(struct rows *rows, struct data *data);
bool peer_rpcgen_agrees(struct data *data);
void peer_rpcgen_decode(struct rows *rows, struct data *data);
void peer_rpcgen_encode(struct rows *rows, struct data *data);

/* FlatBuffers' and Cap'n Proto's, where they are installed: peers/flatbuffers.cpp, peers/capnproto.cpp. */
void peer_flatbuffers_decode(struct rows *rows, struct data *data);
void peer_flatbuffers_encode(struct rows *rows, struct data *data);
void peer_capnproto_decode(struct rows *rows, struct data *data);
void peer_capnproto_encode(struct rows *rows, struct data *data);

/* The same of protobuf: value_rows.c, and protobuf-c's: peers/protobuf_c.c. */
void value_rows_unpack(struct rows *rows, struct data *data);
void value_rows_pack(struct rows *rows, struct data *data);
bool peer_protobuf_c_agrees(struct data *data);
void peer_protobuf_c_unpack(struct rows *rows, struct data *data);
/* With an arena: protobuf-c's, peers/arena.c, and protobuf's own in C++, peers/protobuf.cpp. */
void peer_arena_unpack(struct rows *rows, struct data *data);
void peer_protobuf_unpack(struct rows *rows, struct data *data);
void peer_protobuf_c_pack(struct rows *rows, struct data *data);

/* The same of other shapes: shape_rows.c; rpcgen's: peers/rpcgen_shapes.c. */
void shape_row(struct rows *rows, const char *action, const char *subject, struct shape *shape,
	       bool (*begin)(void *context), bool (*end)(void *context));
void shape_rows_decode(struct rows *rows, struct shape *shape);
void shape_rows_encode(struct rows *rows, struct shape *shape);
bool peer_shapes_agree(struct shape *shape);
void peer_shapes_decode(struct rows *rows, struct shape *shape);
void peer_shapes_encode(struct rows *rows, struct shape *shape);

/*
 * Whole calls over loopback, one after another and by many clients at once, who may be local: call_rows.c. The first are
 * of the records of one data, of the small call with NULL.
 */
void call_rows(struct rows *rows, const struct data *data);
void client_rows(struct rows *rows);

/* NetServerEnum of a daemon that these records were announced to, for one data: call_rows.c. */
void enumerate_rows(struct rows *rows, const struct data *data);

/*
 * NetApiBufferAllocate and Free, HeapAlloc and HeapFree, beside malloc and free. The C library spares a
 * program of one thread its locks, so the rows of more threads come after all others.
 */
void buffer_rows(struct rows *rows);
void thread_rows(struct rows *rows);

#endif
