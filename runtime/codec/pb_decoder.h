/*
 * pb_decoder.h: the walk that turns a protobuf message into a block, for the files that are its parts.
 *
 * In: bytes, a type with fields, a piece of memory. Out: the value in that memory.
 *
 *   pb_decode.c    how much memory there is; values and calls
 *   pb_frame.c     results, each out buffer a block of its own
 *   pb_measure.c   an upper bound of what the bytes need
 *   pb_walk.c      a message: its records in turn, then what is absent
 *   pb_records.c   a message's records by themselves: finding, skipping, counting, joining
 *   pb_value.c     one value
 *   pb_several.c   repeated fields
 *   pb_union.c     unions' messages
 *   pb_absent.c    empty values
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

/* Where progress is taken from, and given back to: the last taken first. */
struct pb_pool {
	struct pb_pool *below;
	size_t used;
	size_t size;
	struct pb_progress *items;
};

#define PB_POOL_FIRST 24u
#define PB_TRAITS     8u
#define PB_QUICK      32u

/* How a record can be taken without asking more of its field. */
enum pb_action {
	PB_ASK,   /* it cannot */
	PB_WORD,  /* a varint to 4 bytes */
	PB_LONG,  /* a varint to 8 bytes */
	PB_FLAG,  /* a varint to 4 bytes: 0 or 1 */
	PB_COPY4, /* 4 bytes, and 8 */
	PB_COPY8,
	PB_TEXT /* char text behind a pointer */
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
	uint32_t least; /* bytes of text, and how many more there may be */
	uint32_t range;
};

/* What is the same for every value of a type. */
struct pb_traits {
	const ingot_type *type;
	uint64_t
		wanted; /* of the first 64 fields: the end of a message looks at them when absent */
	uint64_t empties; /* bytes of block that absent fields take at most */
	bool is_plain;    /* no field's record takes more of the block than of the wire */
	uint32_t quick_count;
	struct pb_quick quick[PB_QUICK + 1]; /* the last is of any tag, and of none */
};

struct pb_decoder {
	const uint8_t *end;    /* of the bytes that may be read */
	uintptr_t start;       /* of the block */
	uintptr_t tail;        /* where the next thing is placed; what is before it is taken */
	uintptr_t limit;       /* the end of the block, slack not counted */
	ingot_limits limits;   /* resolved */
	uint32_t depth;        /* levels entered */
	bool merging;          /* see above */
	bool exact;            /* measure what a type does not know, too */
	bool has_kept;         /* such a field */
	bool is_c;             /* of protobuf-c's structures (INGOT_TYPE_PROTOBUF_C) */
	NET_API_STATUS status; /* why the walk failed */
	uint64_t need;         /* bytes of block, measured */
	size_t held;           /* bytes of joined pieces */
	struct pb_pool *pool;
	struct pb_pool first_pool;
	/* set when they are used; of the traits, the types are NULL before */
	/* set when they are used; of the traits, the types are NULL before */
	struct pb_progress first_items[PB_POOL_FIRST];
	struct pb_traits traits[PB_TRAITS];
};

/* A message that is being decoded. */
struct pb_message {
	const ingot_type *type;
	const uint8_t *begin;
	const uint8_t *end;
	char *base;
	uint64_t seen;                /* of the first 64 fields */
	struct pb_progress *progress; /* of each field, then of unknown ones; NULL: not counted */
	bool has_deferred;            /* fields wait for its end */
	bool is_node;                 /* of a list: it has no link of its own */
	bool is_there;                /* absent is empty, also where it might be NULL */
};

/* Of the functions below, those that return bool say why not in decoder->status. */

/* pb_decode.c */
void ingot_pb_init(struct pb_decoder *decoder, const ingot_type *type, const void *wire,
		   size_t length, const ingot_limits *limits);
void ingot_pb_done(struct pb_decoder *decoder);

/* Place things in `capacity` bytes at `memory`, 16-byte aligned, of which `used` are taken. */
static inline void pb_set_memory(struct pb_decoder *decoder, const void *memory, size_t used,
				 size_t capacity)
{
	decoder->start = (uintptr_t)memory;
	decoder->tail = decoder->start + used;
	decoder->limit = decoder->start + capacity;
}

/* pb_measure.c: add to `need`, and set `merging` where it has to be. */
INGOT_MUST_CHECK bool ingot_pb_measure(struct pb_decoder *decoder, const ingot_type *type,
				       const uint8_t *wire, const uint8_t *end);
INGOT_MUST_CHECK bool ingot_pb_measure_field(struct pb_decoder *decoder,
					     const struct pb_message *message,
					     const ingot_field *field);

/* pb_walk.c: a message to `base`, where an empty value begins. */
INGOT_MUST_CHECK bool ingot_pb_fill(struct pb_decoder *decoder, const ingot_type *type,
				    const uint8_t *wire, const uint8_t *end, char *base);
INGOT_MUST_CHECK bool ingot_pb_fill_node(struct pb_decoder *decoder, const ingot_type *type,
					 const uint8_t *wire, const uint8_t *end, char *base);

/* Messages of one type, a record each. */
struct pb_run {
	const ingot_type *type;
	const ingot_step *pointer; /* that leads to each of them; NULL: they stand side by side */
	char *next;                /* where the next one goes, or its pointer */
	size_t most;               /* that there are to come */
	size_t count;              /* that have come */
};

/* From `wire`, behind a tag, to behind the last message that the same tag, of one byte, leads to. */
INGOT_MUST_CHECK bool ingot_pb_fill_run(struct pb_decoder *decoder, struct pb_run *run,
					uint32_t tag, const uint8_t **wire, const uint8_t *end);

/* All of one field at once, from the records of the message that are its own; `here`: in this block. */
INGOT_MUST_CHECK bool ingot_pb_settle(struct pb_decoder *decoder, struct pb_message *message,
				      const ingot_field *field, bool seen);
INGOT_MUST_CHECK bool ingot_pb_settle_here(struct pb_decoder *decoder, struct pb_message *message,
					   const ingot_field *field, bool seen);

/* pb_frame.c: the same for a field that begins a block. */
INGOT_MUST_CHECK bool ingot_pb_settle_block(struct pb_decoder *decoder, struct pb_message *message,
					    const ingot_field *field, bool seen);

/* pb_value.c: one value, where the steps say, of the structure at `base`. */
INGOT_MUST_CHECK bool ingot_pb_take(struct pb_decoder *decoder, const ingot_field *field,
				    const ingot_step *steps, char *base,
				    const struct pb_value *value);
/* Take back a number, text or counted bytes that came; what they took becomes zeros. */
void ingot_pb_forget(const struct pb_decoder *decoder, const ingot_step *step, char *base);
INGOT_MUST_CHECK bool ingot_pb_take_number(struct pb_decoder *decoder, uint8_t kind,
					   const ingot_step *step, char *base, uint64_t bits);
/* The CHECK steps among those from `steps` on. */
INGOT_MUST_CHECK bool ingot_pb_check(struct pb_decoder *decoder, const ingot_step *steps,
				     const char *base);
/* A TAIL of so many elements, zero, at the block's end. */
INGOT_MUST_CHECK bool ingot_pb_extend(struct pb_decoder *decoder, const ingot_step *step,
				      char *base, size_t count);
/* What a POINTER or INPLACE leads to: what it leads to already, or a new value that has begun. */
INGOT_MUST_CHECK bool ingot_pb_follow(struct pb_decoder *decoder, const ingot_step *step,
				      char *base, char **ret_target);

/* pb_several.c: a record of a REPEATED field, and those behind it; `wire` is behind the tag. */
INGOT_MUST_CHECK bool ingot_pb_take_several(struct pb_decoder *decoder, struct pb_message *message,
					    const ingot_field *field, struct pb_progress *progress,
					    uint32_t tag, const uint8_t **wire);
/* No more come: what can only be seen now. */
INGOT_MUST_CHECK bool ingot_pb_close_several(struct pb_decoder *decoder,
					     const struct pb_message *message,
					     const ingot_field *field,
					     const struct pb_progress *progress);

/* pb_union.c: a union's message; `is_there` is not set for one that is absent. */
INGOT_MUST_CHECK bool ingot_pb_fill_union(struct pb_decoder *decoder, const ingot_step *step,
					  char *base, const uint8_t *wire, const uint8_t *end,
					  bool maybe);

/* pb_absent.c */
INGOT_MUST_CHECK bool ingot_pb_absent(struct pb_decoder *decoder, const ingot_field *field,
				      char *base, bool is_there);
INGOT_MUST_CHECK bool ingot_pb_absent_steps(struct pb_decoder *decoder, const ingot_step *steps,
					    uint8_t kind, char *base, bool is_there);

/* pb_traits.c: upper bounds of what empty values take beside their own place, at this depth. */
uint64_t ingot_pb_absent_size(const struct pb_decoder *decoder, const ingot_step *steps,
			      uint8_t kind, bool is_there, uint32_t depth);
uint64_t ingot_pb_arm_size(const struct pb_decoder *decoder, const ingot_type *type, int64_t value,
			   bool is_there, uint32_t depth);
/* Whether the end of a message has to look at the field when it did not come. */
bool ingot_pb_is_wanted(const ingot_field *field);
/* Valid until the next call. */
const struct pb_traits *ingot_pb_traits(struct pb_decoder *decoder, const ingot_type *type);

/* ProtobufCMessageUnknownField, which this layer does not include. */
struct pb_unknown {
	uint32_t number;
	uint32_t wire_type;
	size_t length;
	uint8_t *data;
};

/* pb_unknown.c: a record that the type does not know, whose value is at `wire`. */
INGOT_MUST_CHECK bool ingot_pb_take_unknown(struct pb_decoder *decoder, struct pb_message *message,
					    const ingot_field *known, uint32_t tag,
					    const uint8_t **wire);
INGOT_MUST_CHECK bool ingot_pb_keep(struct pb_decoder *decoder, struct pb_message *message,
				    uint32_t tag, const uint8_t *bytes, size_t length);

/* pb_records.c */
const ingot_field *ingot_pb_find(const ingot_type *type, uint32_t number);
INGOT_MUST_CHECK bool ingot_pb_skip(struct pb_decoder *decoder, uint32_t tag, const uint8_t **wire,
				    const uint8_t *end);
INGOT_MUST_CHECK bool ingot_pb_next(struct pb_decoder *decoder, const uint8_t **wire,
				    const uint8_t *end, const ingot_field *field, uint32_t *ret_tag,
				    bool *ret_found);
INGOT_MUST_CHECK bool ingot_pb_count(struct pb_decoder *decoder, struct pb_message *message);
INGOT_MUST_CHECK bool ingot_pb_count_field(struct pb_decoder *decoder,
					   const struct pb_message *message,
					   const ingot_field *field, uint32_t *ret_count);
/* Whether a number is one that a closed enumeration names; any is where the field is none. */
bool ingot_pb_is_named(const ingot_field *field, uint64_t bits);
void ingot_pb_uncount(struct pb_decoder *decoder, struct pb_message *message);
/* A value joined from the records of a field that is not REPEATED. */
struct pb_joined {
	struct pb_value value;
	const uint8_t *end; /* what decoder->end was */
	uint8_t *copy;      /* heap memory, or NULL */
	size_t length;      /* of it */
};
INGOT_MUST_CHECK bool ingot_pb_join(struct pb_decoder *decoder, const struct pb_message *message,
				    const ingot_field *field, const uint8_t *from,
				    struct pb_joined *ret_joined);
void ingot_pb_unjoin(struct pb_decoder *decoder, struct pb_joined *joined);

#endif
