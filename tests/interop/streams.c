/*
 * streams.c: see streams.h.
 */
#include "streams.h"

#include <stdlib.h>
#include <string.h>

#define MARK      4u
#define MARK_LAST 0x80000000u

/* Bytes that a record stream asks for at once: libtirpc's least. */
#define RECORD_BUFFER 100u

static void put_mark(uint8_t *bytes, uint32_t mark)
{
	for (int i = 0; i < 4; i++)
		bytes[i] = (uint8_t)(mark >> (24 - 8 * i));
}

static uint32_t get_mark(const uint8_t *bytes)
{
	return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 |
	       bytes[3];
}

/* As a connection does: now and then fewer bytes than wanted. */
static int read_record(void *handle, void *to, int wanted)
{
	struct stream *stream = handle;
	size_t left = stream->size - stream->at;
	size_t piece = (size_t)wanted < left ? (size_t)wanted : left;

	if (piece > 7 && stream->at % 3)
		piece = 7;
	if (piece == 0)
		return -1;
	memcpy(to, stream->bytes + stream->at, piece);
	stream->at += piece;
	return (int)piece;
}

static int write_record(void *handle, void *from, int length)
{
	struct stream *stream = handle;

	if ((size_t)length > stream->size - stream->at)
		return -1;
	memcpy(stream->bytes + stream->at, from, (size_t)length);
	stream->at += (size_t)length;
	return length;
}

/* The wire in fragments of `fragment` bytes. */
static void set_record(struct stream *stream, const uint8_t *wire, size_t length, size_t fragment)
{
	size_t from = 0;

	stream->bytes = malloc(length + MARK * (length / fragment + 1));
	do {
		size_t piece = length - from < fragment ? length - from : fragment;
		bool is_last = from + piece == length;

		put_mark(stream->bytes + stream->size, (uint32_t)piece | (is_last ? MARK_LAST : 0));
		memcpy(stream->bytes + stream->size + MARK, wire + from, piece);
		stream->size += MARK + piece;
		from += piece;
	} while (from < length);
}

void stream_read(struct stream *stream, enum stream_kind kind, const uint8_t *wire, size_t length,
		 size_t fragment)
{
	size_t skip = kind == STREAM_UNALIGNED ? 1 : 0;

	memset(stream, 0, sizeof(*stream));
	stream->kind = kind;
	if (kind == STREAM_RECORD) {
		set_record(stream, wire, length, fragment);
		xdrrec_create(&stream->xdrs, 0, RECORD_BUFFER, stream, read_record, write_record);
		stream->xdrs.x_op = XDR_DECODE;
		xdrrec_skiprecord(&stream->xdrs);
		return;
	}
	/* Of its very size, so that the sanitizer sees a byte too many. */
	stream->bytes = malloc(skip + length ? skip + length : 1);
	memcpy(stream->bytes + skip, wire, length);
	if (kind == STREAM_FILE) {
		stream->file = tmpfile();
		if (!stream->file || fwrite(wire, 1, length, stream->file) != length)
			abort();
		rewind(stream->file);
		xdrstdio_create(&stream->xdrs, stream->file, XDR_DECODE);
	} else {
		xdrmem_create(&stream->xdrs, (char *)stream->bytes + skip, (u_int)length,
			      XDR_DECODE);
	}
}

void stream_write(struct stream *stream, enum stream_kind kind, size_t capacity)
{
	size_t skip = kind == STREAM_UNALIGNED ? 1 : 0;

	memset(stream, 0, sizeof(*stream));
	stream->kind = kind;
	stream->size = kind == STREAM_RECORD ? capacity * 2 : skip + capacity;
	stream->bytes = malloc(stream->size);
	if (kind == STREAM_RECORD) {
		xdrrec_create(&stream->xdrs, RECORD_BUFFER, 0, stream, read_record, write_record);
		stream->xdrs.x_op = XDR_ENCODE;
	} else if (kind == STREAM_FILE) {
		stream->file = tmpfile();
		if (!stream->file)
			abort();
		xdrstdio_create(&stream->xdrs, stream->file, XDR_ENCODE);
	} else {
		xdrmem_create(&stream->xdrs, (char *)stream->bytes + skip, (u_int)capacity,
			      XDR_ENCODE);
	}
}

/* Close up the fragments. */
static size_t join(const uint8_t *bytes, size_t size, uint8_t *wire)
{
	size_t length = 0;

	for (size_t at = 0; at < size;) {
		size_t piece = get_mark(bytes + at) & ~MARK_LAST;

		memcpy(wire + length, bytes + at + MARK, piece);
		length += piece;
		at += MARK + piece;
	}
	return length;
}

size_t stream_written(struct stream *stream, uint8_t *wire)
{
	size_t length = 0;
	long end;

	switch (stream->kind) {
	case STREAM_RECORD:
		if (xdrrec_endofrecord(&stream->xdrs, TRUE))
			length = join(stream->bytes, stream->at, wire);
		break;
	case STREAM_FILE:
		end = ftell(stream->file);
		rewind(stream->file);
		length = fread(wire, 1, (size_t)end, stream->file);
		break;
	default:
		length = xdr_getpos(&stream->xdrs);
		memcpy(wire, stream->bytes + (stream->kind == STREAM_UNALIGNED ? 1 : 0), length);
		break;
	}
	return length;
}

void stream_close(struct stream *stream)
{
	xdr_destroy(&stream->xdrs);
	if (stream->file)
		fclose(stream->file);
	free(stream->bytes);
}
