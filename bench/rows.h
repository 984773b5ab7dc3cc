/*
 * rows.h: a row of the bench: what is run, and what it is compared with.
 *
 * In: rows, added by the files that know how to do a thing. Out: a list in the order of adding; rows of
 * one group stand together and are measured together.
 */
#ifndef INGOT_BENCH_ROWS_H
#define INGOT_BENCH_ROWS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "data.h"
#include "shapes.h"

/*
 * One run is begin, which leaves its result in the context, and end, which releases it. False: it went
 * wrong, and the bench stops.
 */
struct row {
	char name[48];    /* "group/subject" */
	size_t group;     /* length of "group" */
	uint32_t units;   /* records, or pairs of calls, in one run */
	uint64_t wire;    /* bytes that one run reads or writes; 0: it has none */
	unsigned threads; /* that run at once; 0 is 1 */
	void *context;
	bool (*prepare)(void *context); /* once, before anything is measured; NULL: no need */
	bool (*begin)(void *context);
	bool (*end)(void *context);
	/* Of calls; NULL of other rows. Processor time that the server has used so far, of all runs. */
	double (*server_ns)(void *context);
	/* Of calls by many at once: what 99 of 100 of the last run took at most. */
	double (*p99_ns)(void *context);
	/* found by measure.c */
	double median_ns; /* of a unit */
	double min_ns;
	double median_server_ns; /* of a unit; 0: it has none */
	double median_p99_ns;    /* of one run; 0: it has none */
	uint64_t allocations;    /* of one run */
	uint64_t peak; /* bytes that the process grew by while one ran; 0: too few to tell */
};

enum { ROWS_MAX = 256 };

struct rows {
	size_t count;
	struct row row[ROWS_MAX];
};

void rows_add(struct rows *rows, const char *group, const char *subject, struct row row);

/* The row of the same group that others are compared with: its first. */
const struct row *rows_reference(const struct rows *rows, const struct row *row);

/* Keep the rows whose name contains `filter`, and the references of those. */
void rows_filter(struct rows *rows, const char *filter);

/* Ours, and a plain copy: value_rows.c. rpcgen's: peer_rpcgen.c, false when its bytes are not ours. */
void value_rows_decode(struct rows *rows, struct data *data);
void value_rows_encode(struct rows *rows, struct data *data);
bool peer_rpcgen_agrees(struct data *data);
void peer_rpcgen_decode(struct rows *rows, struct data *data);
void peer_rpcgen_encode(struct rows *rows, struct data *data);

/* FlatBuffers' and Cap'n Proto's, where they are installed: peer_flatbuffers.cpp, peer_capnproto.cpp. */
void peer_flatbuffers_decode(struct rows *rows, struct data *data);
void peer_flatbuffers_encode(struct rows *rows, struct data *data);
void peer_capnproto_decode(struct rows *rows, struct data *data);
void peer_capnproto_encode(struct rows *rows, struct data *data);

/* The same of protobuf: value_rows.c, and protobuf-c's: peer_protobuf_c.c. */
void value_rows_unpack(struct rows *rows, struct data *data);
void value_rows_pack(struct rows *rows, struct data *data);
bool peer_protobuf_c_agrees(struct data *data);
void peer_protobuf_c_unpack(struct rows *rows, struct data *data);
/* With an arena: protobuf-c's, peer_arena.c, and protobuf's own in C++, peer_protobuf.cpp. */
void peer_arena_unpack(struct rows *rows, struct data *data);
void peer_protobuf_unpack(struct rows *rows, struct data *data);
void peer_protobuf_c_pack(struct rows *rows, struct data *data);

/* The same of other shapes: shape_rows.c; rpcgen's: peer_shapes.c. */
void shape_row(struct rows *rows, const char *action, const char *subject, struct shape *shape,
	       bool (*begin)(void *context), bool (*end)(void *context));
void shape_rows_decode(struct rows *rows, struct shape *shape);
void shape_rows_encode(struct rows *rows, struct shape *shape);
bool peer_shapes_agree(struct shape *shape);
void peer_shapes_decode(struct rows *rows, struct shape *shape);
void peer_shapes_encode(struct rows *rows, struct shape *shape);

/*
 * Whole calls over loopback, one after another and by many clients at once: call_rows.c. The first are of the records
 * of one data, of the small call with NULL.
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
