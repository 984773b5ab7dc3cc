/*
 * joined.c: the bytes of joined.h. Recursion is as deep as the messages, which the tests keep flat.
 */
#include "joined.h"

#include <stdlib.h>
#include <string.h>

#include "random.h"

#define NUMBER_MOST 0x1FFFFFFFu

/* One record, or several that are pieces of one message. */
struct part {
	const ProtobufCFieldDescriptor *field; /* of a message, whose bytes are in `inner` */
	struct wire inner;
	unsigned pieces;
	const uint8_t *bytes; /* of another record, tag included */
	size_t length;
};

struct parts {
	struct part *items;
	size_t count;
	size_t *open; /* by field: the part that more pieces belong to, and 1; or 0 */
};

static bool has_wide_varint(const struct wire_record *record)
{
	const uint8_t *at = record->value + record->head;
	unsigned run = 0;

	for (; at < record->value + record->length; at++) {
		if (++run == 10 && *at > 1)
			return true;
		if (*at < 0x80)
			run = 0;
	}
	return false;
}

/* Whether a known field may have such a record. */
static bool look_at(const ProtobufCFieldDescriptor *field, const struct wire_record *record,
		    unsigned *remarks)
{
	bool is_packed = field->label == PROTOBUF_C_LABEL_REPEATED &&
			 wire_type_of(field->type) != WIRE_LENGTH && record->type == WIRE_LENGTH;

	if (record->type != wire_type_of(field->type) && !is_packed) {
		if (field->type == PROTOBUF_C_TYPE_BOOL)
			*remarks |= JOINED_BOOL;
		return false;
	}
	if (field->type == PROTOBUF_C_TYPE_BOOL && has_wide_varint(record))
		*remarks |= JOINED_WIDE;
	return true;
}

/* A oneof is this field's now: pieces of what it was before are over. */
static void close_others(const ProtobufCMessageDescriptor *of,
			 const ProtobufCFieldDescriptor *field, struct parts *parts,
			 unsigned *remarks)
{
	if (!(field->flags & PROTOBUF_C_FIELD_FLAG_ONEOF))
		return;
	for (unsigned i = 0; i < of->n_fields; i++) {
		const ProtobufCFieldDescriptor *other = &of->fields[i];

		if (!(other->flags & PROTOBUF_C_FIELD_FLAG_ONEOF) || other == field ||
		    other->quantifier_offset != field->quantifier_offset || !parts->open[i])
			continue;
		if (parts->items[parts->open[i] - 1].pieces > 1)
			*remarks |= JOINED_LOST;
		parts->open[i] = 0;
	}
}

static struct part *add_part(struct parts *parts)
{
	parts->items = realloc(parts->items, (parts->count + 1) * sizeof(*parts->items));
	if (!parts->items)
		abort();
	parts->items[parts->count] = (struct part){0};
	return &parts->items[parts->count++];
}

/* Pieces that are no messages by themselves do not become one together. */
static bool is_piece(const struct wire_record *record)
{
	const uint8_t *at = record->value + record->head;
	const uint8_t *end = record->value + record->length;
	struct wire_record inner;

	while (at != end)
		if (!wire_next(&at, end, &inner))
			return false;
	return true;
}

static bool add_message(const ProtobufCMessageDescriptor *of, const ProtobufCFieldDescriptor *field,
			const struct wire_record *record, struct parts *parts, unsigned *remarks)
{
	size_t *open = &parts->open[field - of->fields];
	struct part *part;

	if (*open) {
		part = &parts->items[*open - 1];
		*remarks |= JOINED_TWICE;
	} else {
		part = add_part(parts);
		part->field = field;
		if (field->label != PROTOBUF_C_LABEL_REPEATED)
			*open = parts->count;
	}
	part->pieces++;
	wire_put(&part->inner, record->value + record->head, record->length - record->head);
	return is_piece(record);
}

static bool add_record(const ProtobufCMessageDescriptor *of, const uint8_t *start,
		       const struct wire_record *record, struct parts *parts, unsigned *remarks)
{
	const ProtobufCFieldDescriptor *field = NULL;
	struct part *part;

	if (record->number == 0 || record->number > NUMBER_MOST)
		*remarks |= JOINED_NUMBER;
	else
		field = protobuf_c_message_descriptor_get_field(of, (unsigned)record->number);
	if (field) {
		if (!look_at(field, record, remarks))
			return false;
		close_others(of, field, parts, remarks);
		if (field->type == PROTOBUF_C_TYPE_MESSAGE)
			return add_message(of, field, record, parts, remarks);
	}
	part = add_part(parts);
	part->bytes = start;
	part->length = (size_t)(record->value - start) + record->length;
	return true;
}

/* The parts to `wire`, those that are messages joined inside. */
static bool put_parts(const struct parts *parts, struct wire *wire, unsigned *remarks)
{
	for (size_t i = 0; i < parts->count; i++) {
		const struct part *part = &parts->items[i];
		struct wire inner = {0};
		bool fine = true;

		if (part->field) {
			fine = joined_wire(part->field->descriptor, part->inner.bytes,
					   part->inner.length, &inner, remarks);
			wire_put_tag(wire, part->field->id, WIRE_LENGTH);
			wire_put_bytes(wire, inner.bytes, inner.length);
			wire_done(&inner);
		} else {
			wire_put(wire, part->bytes, part->length);
		}
		if (!fine)
			return false;
	}
	return true;
}

bool joined_wire(const ProtobufCMessageDescriptor *of, const uint8_t *bytes, size_t length,
		 struct wire *wire, unsigned *ret_remarks)
{
	struct parts parts = {.open = calloc((size_t)of->n_fields + 1, sizeof(size_t))};
	const uint8_t *end = length ? bytes + length : bytes;
	const uint8_t *at = bytes;
	bool fine = true;

	if (!parts.open)
		abort();
	while (fine && at != end) {
		const uint8_t *start = at;
		struct wire_record record;

		fine = wire_next(&at, end, &record) &&
		       add_record(of, start, &record, &parts, ret_remarks);
	}
	fine = fine && put_parts(&parts, wire, ret_remarks);
	for (size_t i = 0; i < parts.count; i++)
		wire_done(&parts.items[i].inner);
	free(parts.items);
	free(parts.open);
	return fine;
}
