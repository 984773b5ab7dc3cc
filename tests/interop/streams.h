/*
 * streams.h: libtirpc's XDR streams over bytes in memory, one behind the other.
 *
 * In: a kind of stream, bytes. Out: an XDR to decode from, or to encode to. Aligned and unaligned memory,
 * records in small fragments that arrive in small pieces, and a file.
 */
#ifndef INGOT_TEST_STREAMS_H
#define INGOT_TEST_STREAMS_H

#include <rpc/rpc.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

enum stream_kind { STREAM_MEMORY, STREAM_UNALIGNED, STREAM_RECORD, STREAM_FILE, STREAM_KINDS };

struct stream {
	enum stream_kind kind;
	XDR xdrs;
	uint8_t *bytes; /* with record marks, for STREAM_RECORD */
	size_t size;
	size_t at;
	FILE *file;
};

/* `fragment`: bytes of a record's fragments. Ends with stream_close. */
void stream_read(struct stream *stream, enum stream_kind kind, const uint8_t *wire, size_t length,
		 size_t fragment);
void stream_write(struct stream *stream, enum stream_kind kind, size_t capacity);

/* What has been written, without marks, to `wire`, which has room for the capacity; its length. */
size_t stream_written(struct stream *stream, uint8_t *wire);
void stream_close(struct stream *stream);

#endif
