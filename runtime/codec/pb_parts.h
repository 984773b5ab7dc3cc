/*
 * pb_parts.h: what the parts of the walk that reads protobuf offer each other (pb_decoder.h).
 */
#ifndef INGOT_PB_PARTS_H
#define INGOT_PB_PARTS_H

#include "pb_decoder.h"

/* Of the functions below, those that return bool say why not in decoder->status. */

/* pb_decode.c: an end to every beginning. */
void ingot_pb_init(struct pb_decoder *decoder, const ingot_type *type, const void *wire,
		   size_t length, const ingot_limits *limits);
void ingot_pb_done(struct pb_decoder *decoder);

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

/* pb_field.c: any record of a message, to behind it; NULL: why not. *ret_next: where in the table the next may be. */
const uint8_t *ingot_pb_take_record(struct pb_decoder *decoder, struct pb_message *message,
				    const uint8_t *wire, size_t *ret_next);
/* pb_run.c: the same, where *next says of which repeated field the record is likely to be. */
const uint8_t *ingot_pb_take_run(struct pb_decoder *decoder, struct pb_message *message,
				 const struct pb_quick *quick, size_t *next, const uint8_t *wire);
/* No more records come. */
INGOT_MUST_CHECK bool ingot_pb_end(struct pb_decoder *decoder, struct pb_message *message,
				   const struct pb_traits *traits);
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

/* pb_union.c: a union's message; `maybe`: the one around it, of a pointer that may be NULL. */
INGOT_MUST_CHECK bool ingot_pb_fill_union(struct pb_decoder *decoder, const ingot_step *step,
					  char *base, const uint8_t *wire, const uint8_t *end,
					  bool maybe);

/* pb_former.c: the records of a field from `wire` to `end`, which no longer count. */
INGOT_MUST_CHECK bool ingot_pb_look_at(struct pb_decoder *decoder, const ingot_field *field,
				       const uint8_t *wire, const uint8_t *end);

/* pb_absent.c: the empty value of a field, or of all that steps say; `is_there`: also where it may be NULL. */
INGOT_MUST_CHECK bool ingot_pb_absent(struct pb_decoder *decoder, const ingot_field *field,
				      char *base, bool is_there);
INGOT_MUST_CHECK bool ingot_pb_absent_steps(struct pb_decoder *decoder, const ingot_step *steps,
					    uint8_t kind, char *base, bool is_there);

/*
 * pb_traits.c: upper bounds of what empty values take beside their own place. `depth`: messages gone down into
 * since the one that was asked for, 0 from outside. How deep that one stands does not count: what is too deep is
 * refused when it is filled, and must not ask for all that the limit allows before.
 */
uint64_t ingot_pb_absent_size(const ingot_step *steps, uint8_t kind, bool is_there, uint32_t depth);
uint64_t ingot_pb_arm_size(const ingot_type *type, int64_t value, bool is_there, uint32_t depth);
/* Whether the end of a message has to look at the field when it did not come. */
bool ingot_pb_is_wanted(const ingot_field *field);
/* For the rest of the process, of a type with a memo. NULL: there is no memory. */
const struct pb_traits *ingot_pb_keep_traits(const ingot_type *type);
/* What the type's memo has, and NULL where it has none of its own. */
static inline const struct pb_traits *ingot_pb_kept_traits(const ingot_type *type)
{
	const struct pb_traits *known;

	if (!type->memo || type->memo->of != type)
		return NULL;
	known = __atomic_load_n(&type->memo->known, __ATOMIC_ACQUIRE);
	return known ? known : ingot_pb_keep_traits(type);
}
/* For this decode, where none are kept. NULL: there is no memory, as the status says. */
const struct pb_traits *ingot_pb_find_traits(struct pb_decoder *decoder, const ingot_type *type);
void ingot_pb_drop_traits(struct pb_decoder *decoder);

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

/* pb_pool.c: a message's progress, and bits for the fields behind the first 64: zero. */
INGOT_MUST_CHECK bool ingot_pb_take_progress(struct pb_decoder *decoder,
					     struct pb_message *message);
INGOT_MUST_CHECK bool ingot_pb_take_more(struct pb_decoder *decoder, struct pb_message *message);
/* Given back when all went well. */
void ingot_pb_release(struct pb_decoder *decoder, struct pb_message *message);
void ingot_pb_drop_pools(struct pb_decoder *decoder);

/* pb_records.c: the field of a number, or NULL. */
const ingot_field *ingot_pb_find(const ingot_type *type, uint32_t number);
/* The value behind a tag, passed over. */
INGOT_MUST_CHECK bool ingot_pb_skip(struct pb_decoder *decoder, uint32_t tag, const uint8_t **wire,
				    const uint8_t *end);
/* On to the next record of the field, behind its tag, or to the end. */
INGOT_MUST_CHECK bool ingot_pb_next(struct pb_decoder *decoder, const uint8_t **wire,
				    const uint8_t *end, const ingot_field *field, uint32_t *ret_tag,
				    bool *ret_found);
/* A message's progress, as its records say. */
INGOT_MUST_CHECK bool ingot_pb_count(struct pb_decoder *decoder, struct pb_message *message);
/* The values in the records of a repeated field that come together, from the first one, at `wire`, on. */
INGOT_MUST_CHECK bool ingot_pb_count_run(struct pb_decoder *decoder,
					 const struct pb_message *message, const ingot_field *field,
					 const uint8_t *wire, uint32_t *ret_count);
INGOT_MUST_CHECK bool ingot_pb_count_field(struct pb_decoder *decoder,
					   const struct pb_message *message,
					   const ingot_field *field, uint32_t *ret_count);
/* Whether a number is one that a closed enumeration names; any is where the field is none. */
bool ingot_pb_is_named(const ingot_field *field, uint64_t bits);
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
