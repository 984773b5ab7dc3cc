/*
 * pb_decoder.h: the walk that turns a protobuf message into a block: what its parts (pb_parts.h) share.
 *
 * In: bytes, a type with fields, a piece of memory. Out: the value in that memory.
 *
 *   pb_decode.c    how much memory there is; values and calls
 *   pb_frame.c     results, each out buffer a block of its own
 *   pb_measure.c   an upper bound of what the bytes need
 *   pb_walk.c      a message: its records in turn
 *   pb_field.c     one record of any field, all of one field, a message's end
 *   pb_records.c   a message's records by themselves: finding, skipping, counting, joining
 *   pb_value.c     one value
 *   pb_several.c   repeated fields
 *   pb_run.c       the same, where traits say all of them
 *   pb_union.c     unions' messages
 *   pb_former.c    unions' and oneofs' values that something else came in the place of
 *   pb_absent.c    empty values
 *   pb_pool.c      what a message keeps of its fields meanwhile
 *   pb_traits.c    what is the same for every value of a type
 *   pb_unknown.c   what the type does not know
 *
 * A record is a tag and its value. What a message is follows from all of its records: a field may come in
 * pieces, and twice. So the block is taken at an upper bound, to which each record adds its part wherever it
 * stands, and arrays are counted before they are placed. Where a message inside a message may have come
 * twice, or a oneof may have changed (`merging`), the records of every message are counted first, and the
 * pieces of one value are joined in memory of their own.
 */
#ifndef INGOT_PB_DECODER_H
#define INGOT_PB_DECODER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "codec.h"
#include "pb_wire.h"

/* Bytes that copying text may write beyond the block's end; they are allocated and belong to nobody. */
#define PB_DECODE_SLACK 16u

/* One record's value: a number, or bytes that stand in the wire. */
struct pb_value {
	uint64_t bits;
	const uint8_t *bytes;
	size_t length;
};

/* How far one field of a message is. */
struct pb_progress {
	uint32_t count; /* values of a REPEATED field; of another, records that count */
	uint32_t done;  /* values in place */
	size_t first;   /* the first record that counts: bytes from the message's start */
	char *next;     /* REPEATED: where the next value goes; of a list, the node before it */
};

/*
 * Where progress is taken from, and given back to: the last taken first. What is allocated for it stays until the
 * decode ends, and is zero wherever nothing is taken.
 */
struct pb_pool {
	struct pb_pool *below;
	struct pb_pool *above; /* nothing of it is taken */
	size_t used;
	size_t size;
	struct pb_progress *items;
};

#define PB_POOL_FIRST 24u
#define PB_QUICK      32u

/* How a record can be taken without asking more of its field. */
enum pb_action {
	PB_WORD,  /* a varint to 4 bytes */
	PB_LONG,  /* a varint to 8 bytes */
	PB_FLAG,  /* a varint to 4 bytes: 0 or 1 */
	PB_COPY4, /* 4 bytes, and 8 */
	PB_COPY8,
	PB_TEXT, /* char text behind a pointer */
	PB_ASK,  /* it cannot */
	/* from here on, all of a repeated field: of an array, whose records come together */
	PB_MESSAGES, /* messages, or pointers to them */
	PB_PACKED    /* numbers of 4 bytes or 8 in one record */
};

/* One of a type's first fields, whose tag is of one byte or two. */
struct pb_quick {
	uint16_t tag; /* as it stands on the wire, little-endian */
	uint16_t mask;
	uint8_t width;
	uint8_t action;         /* enum pb_action */
	uint8_t presence_width; /* 0 or 4 */
	bool is_choice;         /* what is there says which of several is */
	uint32_t presence;
	uint32_t selects;
	uint32_t offset;
	uint32_t least; /* bytes of text or elements, and how many more there may be */
	uint32_t range;
	bool is_signed;         /* PB_WORD: below zero it is of ten bytes */
	bool is_kept;           /* written also when it is 0, or "" */
	const ingot_step *step; /* of an array */
};

/* What is the same for every value of a type: one piece of memory. */
struct pb_traits {
	const ingot_type *type;
	struct pb_traits *next; /* of the decoder's, which are those of types without a memo */
	uint64_t empties;       /* bytes of block that absent fields take at most */
	uint64_t *wanted;       /* a bit for each field: the end looks at it when it is absent */
	bool is_plain;          /* no field's record takes more of the block than of the wire */
	uint32_t quick_count;
	struct pb_quick quick[]; /* and one that is of any tag, and of none */
};

struct pb_decoder {
	const uint8_t *end;    /* of the bytes that may be read */
	uintptr_t start;       /* of the block */
	uintptr_t tail;        /* where the next thing is placed; what is before it is taken */
	uintptr_t limit;       /* the end of the block, slack not counted */
	ingot_limits limits;   /* resolved */
	uint32_t depth;        /* levels entered */
	NET_API_STATUS status; /* why the walk failed */
	bool merging;          /* see above */
	bool in_runs;          /* the records of a repeated field come together, and none is kept */
	bool exact;            /* measure what a type does not know, too */
	bool has_kept;         /* such a field */
	bool is_c;             /* of protobuf-c's structures (INGOT_TYPE_PROTOBUF_C) */
	uint64_t need;         /* bytes of block, measured */
	size_t held;           /* bytes of joined pieces */
	struct pb_traits *made; /* for this decode */
	struct pb_pool *pool;
	struct pb_pool first_pool;
	struct pb_progress first_items[PB_POOL_FIRST]; /* set when they are used */
};

/* A message that is being decoded. */
struct pb_message {
	const ingot_type *type;
	const uint8_t *begin;
	const uint8_t *end;
	char *base;
	uint64_t seen;                /* of the first 64 fields */
	uint64_t *more;               /* of the others; NULL: none was seen */
	struct pb_progress *progress; /* of each field, then of unknown ones; NULL: not counted */
	struct pb_pool *pool; /* the decoder's, before this message took of it, and how far it */
	size_t pool_used;     /* was used; NULL: nothing has been taken */
	bool is_counted;      /* its records were, before the first of them was taken */
	bool has_deferred;    /* fields wait for its end */
	bool is_node;         /* of a list: it has no link of its own */
	bool is_there;        /* absent is empty, also where it might be NULL */
};

/* Place things in `capacity` bytes at `memory`, 16-byte aligned, of which `used` are taken. */
static inline void pb_set_memory(struct pb_decoder *decoder, const void *memory, size_t used,
				 size_t capacity)
{
	decoder->start = (uintptr_t)memory;
	decoder->tail = decoder->start + used;
	decoder->limit = decoder->start + capacity;
}

#endif
