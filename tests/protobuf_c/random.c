/*
 * random.c: the messages and bytes of random.h.
 */
#include "random.h"

#include <stdlib.h>
#include <string.h>

#include "peer.h"

#define FIELDS_MOST 256u
#define NUMBER_MOST 0x1FFFFFFFu

uint64_t random_word(struct random *random)
{
	random->state ^= random->state >> 12;
	random->state ^= random->state << 25;
	random->state ^= random->state >> 27;
	return random->state * UINT64_C(0x2545F4914F6CDD1D);
}

uint32_t random_below(struct random *random, uint32_t bound)
{
	return (uint32_t)((random_word(random) >> 32) % bound);
}

/* Often what is at an end: of a varint's bytes, of a type, of the ordinary floating-point numbers. */
static uint64_t edge(struct random *r)
{
	static const uint64_t edges[] = {
		0,          1,           0x7F,       0x80,
		0x3FFF,     0x4000,      0x7FFFFFFF, 0x80000000,
		UINT32_MAX, INT64_MAX,   UINT64_MAX, UINT64_C(1) << 63,
		0x7F800000, 0x7FC00001,  0xFFA00000, UINT64_C(0x7FF0000000000000),
		0x80000000, 0xFFFFFFFFu, 0x3F800000, UINT64_C(0xFFF8000000000001),
	};
	uint32_t kind = random_below(r, 4);

	if (kind == 0)
		return random_word(r);
	if (kind == 1)
		return random_below(r, 300);
	return edges[random_below(r, sizeof(edges) / sizeof(edges[0]))];
}

static size_t scalar_size(ProtobufCType type)
{
	switch (type) {
	case PROTOBUF_C_TYPE_INT64:
	case PROTOBUF_C_TYPE_SINT64:
	case PROTOBUF_C_TYPE_SFIXED64:
	case PROTOBUF_C_TYPE_UINT64:
	case PROTOBUF_C_TYPE_FIXED64:
	case PROTOBUF_C_TYPE_DOUBLE:
		return 8;
	case PROTOBUF_C_TYPE_STRING:
	case PROTOBUF_C_TYPE_MESSAGE:
		return sizeof(void *);
	case PROTOBUF_C_TYPE_BYTES:
		return sizeof(ProtobufCBinaryData);
	default:
		return 4;
	}
}

/* Bytes of any kind, mostly text; no NUL among them when they are to be text. */
static size_t fill_bytes(struct random *r, uint8_t *bytes, size_t most, bool is_text)
{
	static const char *const words[] = {"one", "zw\xC3\xB6lf", "\xE2\x82\xAC", "\xFF\xFE", " "};
	size_t length = 0;

	while (random_below(r, 4) && length + 8 < most) {
		const char *word = words[random_below(r, 5)];

		memcpy(bytes + length, word, strlen(word));
		length += strlen(word);
		if (random_below(r, 3) == 0)
			bytes[length++] = (uint8_t)(random_below(r, 255) + 1);
		if (!is_text && random_below(r, 8) == 0)
			bytes[length++] = 0;
	}
	return length;
}

static void set_value(struct random *r, const ProtobufCFieldDescriptor *field, void *place,
		      unsigned depth)
{
	ProtobufCBinaryData data = {0, NULL};
	ProtobufCMessage *message;
	uint64_t word = edge(r);
	char *text;

	switch (field->type) {
	case PROTOBUF_C_TYPE_STRING:
		text = peer_new(400);
		fill_bytes(r, (uint8_t *)text, 200, true);
		memcpy(place, &text, sizeof(text));
		break;
	case PROTOBUF_C_TYPE_BYTES:
		data.data = peer_new(400);
		data.len = fill_bytes(r, data.data, 200, false);
		memcpy(place, &data, sizeof(data));
		break;
	case PROTOBUF_C_TYPE_MESSAGE:
		message = random_message(r, field->descriptor, depth - 1);
		memcpy(place, &message, sizeof(message));
		break;
	case PROTOBUF_C_TYPE_BOOL:
		word &= 1;
		memcpy(place, &word, 4);
		break;
	default:
		memcpy(place, &word, scalar_size(field->type));
		break;
	}
}

static void set_repeated(struct random *r, const ProtobufCFieldDescriptor *field, char *message,
			 unsigned depth)
{
	size_t count = random_below(r, field->type == PROTOBUF_C_TYPE_MESSAGE ? 3 : 9);
	size_t size = scalar_size(field->type);
	char *array = peer_new((count + 1) * size);

	for (size_t i = 0; i < count; i++)
		set_value(r, field, array + i * size, depth);
	memcpy(message + field->quantifier_offset, &count, sizeof(count));
	memcpy(message + field->offset, &array, sizeof(array));
}

static void set_field(struct random *r, const ProtobufCFieldDescriptor *field, char *message,
		      unsigned depth)
{
	uint32_t one = 1;

	if (field->label == PROTOBUF_C_LABEL_REPEATED) {
		set_repeated(r, field, message, depth);
		return;
	}
	set_value(r, field, message + field->offset, depth);
	if (field->label == PROTOBUF_C_LABEL_REQUIRED || !field->quantifier_offset)
		return;
	if (field->flags & PROTOBUF_C_FIELD_FLAG_ONEOF)
		one = field->id;
	memcpy(message + field->quantifier_offset, &one, sizeof(one));
}

/* A number that the message does not know. */
static uint32_t unknown_number(struct random *r, const ProtobufCMessageDescriptor *of)
{
	uint32_t number;

	do
		number = random_below(r, 2) ? 1 + random_below(r, 4000)
					    : 1 + random_below(r, NUMBER_MOST);
	while (protobuf_c_message_descriptor_get_field(of, number));
	return number;
}

static void put_unknown_value(struct random *r, enum wire_type type, struct wire *wire)
{
	uint8_t bytes[64];

	if (type == WIRE_VARINT)
		wire_put_varint(wire, edge(r), random_below(r, 8) == 0);
	else if (type == WIRE_LENGTH)
		wire_put_bytes(wire, bytes, fill_bytes(r, bytes, sizeof(bytes), false));
	else
		wire_put_fixed(wire, edge(r), type == WIRE_64 ? 8 : 4);
}

static enum wire_type unknown_type(struct random *r)
{
	static const enum wire_type types[] = {WIRE_VARINT, WIRE_64, WIRE_LENGTH, WIRE_32};

	return types[random_below(r, 4)];
}

static void add_unknown(struct random *r, ProtobufCMessage *message)
{
	ProtobufCMessageUnknownField *field = peer_new(sizeof(*field));
	struct wire wire = {0};

	field->tag = unknown_number(r, message->descriptor);
	field->wire_type = (ProtobufCWireType)unknown_type(r);
	put_unknown_value(r, (enum wire_type)field->wire_type, &wire);
	field->len = wire.length;
	field->data = peer_new(wire.length);
	memcpy(field->data, wire.bytes, wire.length);
	message->n_unknown_fields = 1;
	message->unknown_fields = field;
	wire_done(&wire);
}

ProtobufCMessage *random_message(struct random *r, const ProtobufCMessageDescriptor *of,
				 unsigned depth)
{
	ProtobufCMessage *message = peer_new(of->sizeof_message);

	of->message_init(message);
	for (unsigned i = 0; i < of->n_fields; i++) {
		const ProtobufCFieldDescriptor *field = &of->fields[i];
		bool is_message = field->type == PROTOBUF_C_TYPE_MESSAGE;

		if (field->label == PROTOBUF_C_LABEL_REQUIRED ||
		    (random_below(r, is_message ? 6 : 3) == 0 && !(is_message && depth == 0)))
			set_field(r, field, (char *)message, depth ? depth : 1);
	}
	if (random_below(r, 4) == 0)
		add_unknown(r, message);
	return message;
}

void random_packed(struct random *r, const ProtobufCMessageDescriptor *of, struct wire *wire)
{
	const ProtobufCMessage *message = random_message(r, of, random_below(r, 3));
	size_t length = protobuf_c_message_get_packed_size(message);
	uint8_t *packed = peer_new(length);

	wire_put(wire, packed, protobuf_c_message_pack(message, packed));
}

enum wire_type wire_type_of(ProtobufCType type)
{
	switch (type) {
	case PROTOBUF_C_TYPE_SFIXED32:
	case PROTOBUF_C_TYPE_FIXED32:
	case PROTOBUF_C_TYPE_FLOAT:
		return WIRE_32;
	case PROTOBUF_C_TYPE_SFIXED64:
	case PROTOBUF_C_TYPE_FIXED64:
	case PROTOBUF_C_TYPE_DOUBLE:
		return WIRE_64;
	case PROTOBUF_C_TYPE_STRING:
	case PROTOBUF_C_TYPE_BYTES:
	case PROTOBUF_C_TYPE_MESSAGE:
		return WIRE_LENGTH;
	default:
		return WIRE_VARINT;
	}
}

static void put_number(struct random *r, const ProtobufCFieldDescriptor *field, struct wire *wire)
{
	enum wire_type type = wire_type_of(field->type);

	if (type == WIRE_VARINT)
		wire_put_varint(wire, edge(r), random_below(r, 8) ? 0 : random_below(r, 9));
	else
		wire_put_fixed(wire, edge(r), type == WIRE_64 ? 8 : 4);
}

static void put_packed(struct random *r, const ProtobufCFieldDescriptor *field, struct wire *wire)
{
	struct wire packed = {0};

	for (uint32_t count = random_below(r, 12); count; count--)
		put_number(r, field, &packed);
	wire_put_tag(wire, field->id, WIRE_LENGTH);
	wire_put_bytes(wire, packed.bytes, packed.length);
	wire_done(&packed);
}

static void put_record(struct random *r, const ProtobufCFieldDescriptor *field, unsigned depth,
		       bool twice, struct wire *wire)
{
	enum wire_type type = wire_type_of(field->type);
	struct wire inner = {0};
	uint8_t bytes[200];

	if (field->label == PROTOBUF_C_LABEL_REPEATED && type != WIRE_LENGTH &&
	    random_below(r, 2)) {
		put_packed(r, field, wire);
		return;
	}
	wire_put_tag(wire, field->id, type);
	if (field->type == PROTOBUF_C_TYPE_MESSAGE) {
		random_wire(r, field->descriptor, depth ? depth - 1 : 0, twice, &inner);
		wire_put_bytes(wire, inner.bytes, inner.length);
		wire_done(&inner);
	} else if (type == WIRE_LENGTH) {
		wire_put_bytes(wire, bytes, fill_bytes(r, bytes, sizeof(bytes), false));
	} else {
		put_number(r, field, wire);
	}
}

static bool is_one_message(const ProtobufCFieldDescriptor *field)
{
	return field->type == PROTOBUF_C_TYPE_MESSAGE && field->label != PROTOBUF_C_LABEL_REPEATED;
}

void random_wire(struct random *r, const ProtobufCMessageDescriptor *of, unsigned depth, bool twice,
		 struct wire *wire)
{
	bool seen[FIELDS_MOST] = {false};

	for (uint32_t count = random_below(r, depth ? 14 : 3); count && of->n_fields; count--) {
		unsigned index = random_below(r, of->n_fields);
		const ProtobufCFieldDescriptor *field = &of->fields[index];
		enum wire_type type = unknown_type(r);

		if (random_below(r, 16) == 0) {
			wire_put_tag(wire, unknown_number(r, of), type);
			put_unknown_value(r, type, wire);
		} else if (!is_one_message(field) || ((twice || !seen[index]) && depth)) {
			put_record(r, field, depth, twice, wire);
			seen[index] = true;
			if (twice && is_one_message(field))
				put_record(r, field, depth, twice, wire);
		}
	}
	for (unsigned i = 0; i < of->n_fields; i++)
		if (of->fields[i].label == PROTOBUF_C_LABEL_REQUIRED && !seen[i] &&
		    random_below(r, 100))
			put_record(r, &of->fields[i], 0, twice, wire);
}

void random_damage(struct random *r, struct wire *wire)
{
	for (uint32_t count = 1 + random_below(r, 3); count && wire->length; count--) {
		size_t at = random_below(r, (uint32_t)wire->length);
		size_t most = wire->length - at;
		uint8_t copy[16];

		switch (random_below(r, 5)) {
		case 0: /* a bit */
			wire->bytes[at] ^= (uint8_t)(1u << random_below(r, 8));
			break;
		case 1: /* a byte */
			wire->bytes[at] = (uint8_t)random_word(r);
			break;
		case 2: /* the rest is missing */
			wire->length = at;
			break;
		case 3: /* some are missing */
			most = most < 4 ? most : random_below(r, 4);
			memmove(wire->bytes + at, wire->bytes + at + most,
				wire->length - at - most);
			wire->length -= most;
			break;
		default: /* some come again at the end */
			most = most < sizeof(copy) ? most : sizeof(copy);
			memcpy(copy, wire->bytes + at, most);
			wire_put(wire, copy, most);
			break;
		}
	}
}
