/*
 * pb_scramble.c: a message in other words. See pb_scramble.h.
 *
 * The bytes are an encoder's, so they are taken to be right. Of the runtime it shares how varints are read.
 */
#include "pb_scramble.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "choices.h"
#include "pb_wire.h"

/* A group that nobody knows, with a number and an empty group in it. */
static const uint8_t group[] = {0xFB, 0xFF, 0xFF, 0xFF, 0x0F, 0x08, 0x05,
				0x0B, 0x0C, 0xFC, 0xFF, 0xFF, 0xFF, 0x0F};

struct buffer {
	uint8_t *bytes;
	size_t length;
	size_t capacity;
};

/* A record of the message that is read. */
struct record {
	const uint8_t *value; /* behind the tag, and behind the length */
	size_t length;
	uint32_t tag;
};

static bool rarely(uint64_t *random, unsigned n)
{
	return (random_next(random) >> 32) % n == 0;
}

static void put(struct buffer *out, const void *bytes, size_t length)
{
	if (out->length + length > out->capacity) {
		out->capacity = 2 * (out->length + length) + 64;
		out->bytes = realloc(out->bytes, out->capacity);
		if (!out->bytes)
			abort();
	}
	if (length)
		memcpy(out->bytes + out->length, bytes, length);
	out->length += length;
}

/* A varint of up to `most` bytes, sometimes with bytes that say nothing at its end. */
static void put_varint(struct buffer *out, uint64_t value, size_t most, uint64_t *random)
{
	uint8_t bytes[PB_VARINT_MAX];
	size_t length = (size_t)(pb_put_varint(bytes, value) - bytes);

	while (length < most && rarely(random, 6)) {
		bytes[length - 1] |= 0x80;
		bytes[length++] = 0;
	}
	put(out, bytes, length);
}

static void put_record(struct buffer *out, uint32_t tag, const uint8_t *value, size_t length,
		       uint64_t *random)
{
	put_varint(out, tag, PB_HEAD_MAX, random);
	if (pb_tag_type(tag) == PB_LENGTH)
		put_varint(out, length, PB_HEAD_MAX, random);
	put(out, value, length);
}

/* The record at *at, which is moved behind it. */
static struct record take_record(const uint8_t **at, const uint8_t *end)
{
	struct record record;
	const uint8_t *start;
	uint64_t skipped;

	if (!pb_take_tag(at, end, &record.tag))
		abort();
	start = *at;
	record.length = 0;
	switch (pb_tag_type(record.tag)) {
	case PB_VARINT:
		if (!pb_take_varint(at, end, &skipped))
			abort();
		record.length = (size_t)(*at - start);
		break;
	case PB_LENGTH:
		if (!pb_take_length(at, end, &record.length))
			abort();
		start = *at;
		*at += record.length;
		break;
	case PB_GROUP: /* its only one is this file's own */
		record.length = sizeof(group) - PB_HEAD_MAX;
		*at += record.length;
		break;
	default:
		record.length = pb_tag_type(record.tag) == PB_FIXED32 ? 4 : 8;
		*at += record.length;
		break;
	}
	record.value = start;
	return record;
}

static const ingot_field *field_of(const ingot_type *type, uint32_t number)
{
	for (uint32_t i = 0; i < type->field_count; i++)
		if (type->fields[i].number == number)
			return &type->fields[i];
	return NULL;
}

/* What a message is of; a structure that is nothing but a union is the union. */
static const ingot_type *message_type(const ingot_type *type)
{
	const ingot_step *s;

	if (type->field_count != 1 || type->fields[0].number)
		return type;
	for (s = type->fields[0].steps; s->op != INGOT_OP_UNION;)
		s++;
	return s->type;
}

static const ingot_step *own_step(const ingot_step *s)
{
	while (s->op == INGOT_OP_GAP || s->op == INGOT_OP_BLOCK)
		s++;
	return s;
}

/* The type of the messages that a field has; NULL where that is one around another. */
static const ingot_type *inner_type(const ingot_field *field)
{
	const ingot_step *s = own_step(field->steps);
	bool has_several = (field->flags & INGOT_FIELD_REPEATED) != 0;

	if (field->flags & INGOT_FIELD_MAYBE)
		return NULL;
	if (has_several && !(field->flags & INGOT_FIELD_LIST))
		while (s->op == INGOT_OP_POINTER || s->op == INGOT_OP_INPLACE)
			s = own_step(s->type->steps);
	while (s->type && !s->type->fields)
		s = own_step(s->type->steps);
	return s->type ? message_type(s->type) : NULL;
}

static void put_unknown(struct buffer *out, uint64_t *random)
{
	uint8_t bytes[] = {1, 2, 3, 4, 5, 6, 7, 8};

	switch (random_next(random) >> 60) {
	case 0:
		put(out, group, sizeof(group));
		break;
	case 1:
		put_record(out, pb_tag(PB_NUMBER_MAX, PB_FIXED64), bytes, 8, random);
		break;
	case 2:
		put_record(out, pb_tag(PB_NUMBER_MAX, PB_LENGTH), bytes, 5, random);
		break;
	default:
		put_record(out, pb_tag(PB_NUMBER_MAX, PB_VARINT), bytes, 1, random);
		break;
	}
}

static struct buffer scramble(const ingot_type *type, const uint8_t *wire, size_t length,
			      uint64_t *random);

/* One number that was packed, in *ret_one, whose length is that of the number. */
static void take_packed(const uint8_t **at, const uint8_t *end, enum pb_wire_type type,
			uint64_t *random, struct buffer *ret_one)
{
	size_t width = type == PB_FIXED32 ? 4 : 8;
	uint64_t value;

	ret_one->length = 0;
	if (type != PB_VARINT) {
		put(ret_one, *at, width);
		*at += width;
		return;
	}
	if (!pb_take_varint(at, end, &value))
		abort();
	put_varint(ret_one, value, PB_VARINT_MAX, random);
}

/* Numbers that are packed, in pieces of any length, and some by themselves. */
static void put_packed(struct buffer *out, const ingot_field *field, const struct record *record,
		       uint64_t *random)
{
	enum pb_wire_type own = pb_kind_type(field->kind);
	const uint8_t *at = record->value;
	const uint8_t *end = at + record->length;
	struct buffer piece = {NULL, 0, 0};
	struct buffer one = {NULL, 0, 0};

	while (at != end) {
		bool is_alone = rarely(random, 4);

		take_packed(&at, end, own, random, &one);
		if (!is_alone)
			put(&piece, one.bytes, one.length);
		if (is_alone || rarely(random, 6)) {
			put_record(out, record->tag, piece.bytes, piece.length, random);
			piece.length = 0;
		}
		if (is_alone)
			put_record(out, pb_tag(field->number, own), one.bytes, one.length, random);
	}
	put_record(out, record->tag, piece.bytes, piece.length, random);
	free(piece.bytes);
	free(one.bytes);
}

/* A message, whole or in two pieces, or a node or element, which has to be whole. */
static void put_message(struct buffer *out, const ingot_field *field, const struct record *record,
			uint64_t *random)
{
	const ingot_type *type = inner_type(field);
	struct buffer inner = {NULL, 0, 0};
	const uint8_t *at;
	size_t first = 0;

	if (type)
		inner = scramble(type, record->value, record->length, random);
	else
		put(&inner, record->value, record->length);
	if (!(field->flags & INGOT_FIELD_REPEATED) && rarely(random, 3)) {
		at = inner.bytes;
		while (at != inner.bytes + inner.length && !rarely(random, 3))
			(void)take_record(&at, inner.bytes + inner.length);
		first = (size_t)(at - inner.bytes);
		put_record(out, record->tag, inner.bytes, first, random);
	}
	put_record(out, record->tag, first ? inner.bytes + first : inner.bytes,
		   inner.length - first, random);
	free(inner.bytes);
}

static void put_field(struct buffer *out, const ingot_field *field, const struct record *record,
		      uint64_t *random)
{
	bool is_packed = pb_tag_type(record->tag) == PB_LENGTH && pb_is_number(field->kind);

	if (is_packed) {
		put_packed(out, field, record, random);
		return;
	}
	if (field->kind == INGOT_KIND_MESSAGE) {
		put_message(out, field, record, random);
		return;
	}
	if (!(field->flags & INGOT_FIELD_REPEATED) && rarely(random, 4))
		put_record(out, record->tag, record->value, record->length, random);
	put_record(out, record->tag, record->value, record->length, random);
}

/* The first record left of some number, at random. */
static size_t pick(const struct record *records, size_t count, uint64_t *random)
{
	size_t picked = (random_next(random) >> 32) % count;

	for (size_t i = 0; i < picked; i++)
		if (pb_tag_number(records[i].tag) == pb_tag_number(records[picked].tag))
			return i;
	return picked;
}

static struct buffer scramble(const ingot_type *type, const uint8_t *wire, size_t length,
			      uint64_t *random)
{
	struct record *records = calloc(length / 2 + 1, sizeof(*records));
	const uint8_t *end = wire + length;
	struct buffer out = {NULL, 0, 0};
	size_t count = 0;
	size_t first = 0;
	bool in_order = rarely(random, 2);

	if (!records)
		abort();
	while (wire != end)
		records[count++] = take_record(&wire, end);
	while (count) {
		size_t picked = in_order || count > 64 ? 0 : pick(records + first, count, random);
		struct record record = records[first + picked];
		const ingot_field *field = field_of(type, pb_tag_number(record.tag));

		memmove(records + first + 1, records + first, picked * sizeof(*records));
		first++;
		count--;
		if (rarely(random, 8))
			put_unknown(&out, random);
		if (!field)
			abort();
		put_field(&out, field, &record, random);
	}
	free(records);
	return out;
}

uint8_t *pb_scramble(const ingot_type *type, const uint8_t *wire, size_t length, uint64_t *random,
		     size_t *ret_length)
{
	struct buffer out = scramble(message_type(type), wire, length, random);

	*ret_length = out.length;
	return out.bytes;
}
