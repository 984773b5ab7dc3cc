/*
 * record.h: reading records from a stream socket (record marking, RFC 5531 section 11).
 *
 * In: a non-blocking socket, bounds. Out: whole records, fragments joined, in the memory they
 * were read into. It never waits: the client's poll (stream.h) and the server's (connection.h) do.
 *
 * Memory follows what arrived: a mark that announces 2 GiB is compared with the largest size first, and
 * even an allowed announcement reserves no more than a bound until bytes come.
 */
#ifndef INGOT_RECORD_H
#define INGOT_RECORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ingot/export.h"

#define INGOT_RECORD_MARK  4u           /* bytes of a fragment's header */
#define INGOT_RECORD_LAST  0x80000000u  /* in that header: the record's last fragment */
#define INGOT_RECORD_FIRST 4096u        /* bytes asked for before a record's length is known */
#define INGOT_RECORD_KEEP  (16u * 1024) /* a reader that rests holds no more */
#define INGOT_RECORD_READS 16u          /* of the socket in one call */

enum ingot_record_state {
	INGOT_RECORD_COMPLETE,  /* a record stands in the reader */
	INGOT_RECORD_AGAIN,     /* the socket has nothing for now */
	INGOT_RECORD_MORE,      /* it may have more; others have waited long enough */
	INGOT_RECORD_CLOSED,    /* the peer closed */
	INGOT_RECORD_LOST,      /* the connection broke */
	INGOT_RECORD_TOO_LARGE, /* above the largest size */
	INGOT_RECORD_BAD,       /* too many empty fragments */
	INGOT_RECORD_NO_MEMORY
};

struct ingot_record_bounds {
	size_t largest; /* bytes of a record */
	size_t reserve; /* of them room is made for this many when they are announced; behind that, as they come */
};

/* All zero is an empty reader. bytes[start .. start + length) is the record; [at .. filled) is unread. */
struct ingot_record_reader {
	uint8_t *bytes;
	size_t capacity;
	size_t start;
	size_t length;
	size_t at;
	size_t filled;
	size_t left; /* bytes of the current fragment that have not been joined to the record */
	bool in_fragment;
	bool is_last;
	bool is_dry; /* the last read took all that the socket had */
	unsigned empty;
};

/* Read what there is, up to a bound. Once it says COMPLETE it has to be followed by ingot_record_next. */
INGOT_MUST_CHECK enum ingot_record_state ingot_record_read(
	struct ingot_record_reader *reader, int fd, const struct ingot_record_bounds *bounds);

/* Whether a part of a record, or of the next one, has arrived. */
bool ingot_record_has_begun(const struct ingot_record_reader *reader);

/* Drop the complete record; what arrived behind it begins the next. Memory beyond KEEP goes back. */
void ingot_record_next(struct ingot_record_reader *reader);

void ingot_record_done(struct ingot_record_reader *reader);

/* Write a mark for one last fragment of `length` bytes, at most 2^31 - 1. */
void ingot_record_put_mark(uint8_t *mark, size_t length);

#endif
