/*
 * description.c: one of protobuf-c's descriptors to a type table.
 *
 * In: a descriptor, checked here; descriptions of its members. Out: see description.h. The structure's steps
 * leave plain numbers out: no walker that reads them has anything to do there. A oneof is one UNION step,
 * whose discriminant is protobuf-c's case.
 */
#include "description.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "ingot/bounds.h"
#include "winerror.h"

#define FIELDS_MAX 65535u      /* of one message, as protoc has it */
#define NUMBER_MAX 0x1FFFFFFFu /* of a field */

_Static_assert(offsetof(ProtobufCMessage, unknown_fields) -
			       offsetof(ProtobufCMessage, n_unknown_fields) ==
		       8,
	       "ingot/table.h says where unknown fields are kept");
_Static_assert(sizeof(protobuf_c_boolean) == 4 && sizeof(ProtobufCType) == 4,
	       "flags, cases and enums are taken for 4 bytes");

static const ingot_step bytes_steps[] = {
	{.op = INGOT_OP_BYTES,
	 .width = sizeof(size_t),
	 .offset = offsetof(ProtobufCBinaryData, data),
	 .peer = offsetof(ProtobufCBinaryData, len)},
	{.op = INGOT_OP_END},
};

static const ingot_type bytes_type = {
	.name = "ProtobufCBinaryData",
	.size = sizeof(ProtobufCBinaryData),
	.align = _Alignof(ProtobufCBinaryData),
	.min_wire = 1,
	.growth = INGOT_GROWTH_UNIT,
	.steps = bytes_steps,
};

static const ingot_step unknown_steps[] = {
	{.op = INGOT_OP_W32, .n = 2, .offset = offsetof(ProtobufCMessageUnknownField, tag)},
	{.op = INGOT_OP_BYTES,
	 .width = sizeof(size_t),
	 .offset = offsetof(ProtobufCMessageUnknownField, data),
	 .peer = offsetof(ProtobufCMessageUnknownField, len)},
	{.op = INGOT_OP_END},
};

static const ingot_type unknown_type = {
	.name = "ProtobufCMessageUnknownField",
	.size = sizeof(ProtobufCMessageUnknownField),
	.align = _Alignof(ProtobufCMessageUnknownField),
	.min_wire = 1,
	.growth = INGOT_GROWTH_UNIT,
	.steps = unknown_steps,
};

/* How protobuf-c keeps a value of each of its types. */
static const struct form {
	uint8_t kind;
	uint8_t op;
	uint8_t size;
	const ingot_type *element; /* of an array of them; NULL: the member's */
} forms[] = {
	[PROTOBUF_C_TYPE_INT32] = {INGOT_KIND_INT32, INGOT_OP_W32, 4, &ingot_type_word32},
	[PROTOBUF_C_TYPE_SINT32] = {INGOT_KIND_SINT32, INGOT_OP_W32, 4, &ingot_type_word32},
	[PROTOBUF_C_TYPE_SFIXED32] = {INGOT_KIND_SFIXED32, INGOT_OP_W32, 4, &ingot_type_word32},
	[PROTOBUF_C_TYPE_INT64] = {INGOT_KIND_INT64, INGOT_OP_W64, 8, &ingot_type_word64},
	[PROTOBUF_C_TYPE_SINT64] = {INGOT_KIND_SINT64, INGOT_OP_W64, 8, &ingot_type_word64},
	[PROTOBUF_C_TYPE_SFIXED64] = {INGOT_KIND_SFIXED64, INGOT_OP_W64, 8, &ingot_type_word64},
	[PROTOBUF_C_TYPE_UINT32] = {INGOT_KIND_UINT32, INGOT_OP_W32, 4, &ingot_type_word32},
	[PROTOBUF_C_TYPE_FIXED32] = {INGOT_KIND_FIXED32, INGOT_OP_W32, 4, &ingot_type_word32},
	[PROTOBUF_C_TYPE_UINT64] = {INGOT_KIND_UINT64, INGOT_OP_W64, 8, &ingot_type_word64},
	[PROTOBUF_C_TYPE_FIXED64] = {INGOT_KIND_FIXED64, INGOT_OP_W64, 8, &ingot_type_word64},
	[PROTOBUF_C_TYPE_FLOAT] = {INGOT_KIND_FLOAT, INGOT_OP_W32, 4, &ingot_type_word32},
	[PROTOBUF_C_TYPE_DOUBLE] = {INGOT_KIND_DOUBLE, INGOT_OP_W64, 8, &ingot_type_word64},
	[PROTOBUF_C_TYPE_BOOL] = {INGOT_KIND_BOOL, INGOT_OP_W32, 4, &ingot_type_word32},
	[PROTOBUF_C_TYPE_ENUM] = {INGOT_KIND_ENUM, INGOT_OP_W32, 4, &ingot_type_word32},
	[PROTOBUF_C_TYPE_STRING] = {INGOT_KIND_STRING, INGOT_OP_STRING, sizeof(char *),
				    &ingot_type_string_ref},
	[PROTOBUF_C_TYPE_BYTES] = {INGOT_KIND_BYTES, INGOT_OP_BYTES, sizeof(ProtobufCBinaryData),
				   &bytes_type},
	[PROTOBUF_C_TYPE_MESSAGE] = {INGOT_KIND_MESSAGE, INGOT_OP_POINTER,
				     sizeof(ProtobufCMessage *), NULL},
};

/* What stands behind a description, in this order. */
struct room {
	struct description **members;
	ingot_field *fields;
	ingot_step *values; /* two a field: the value's, END */
	ingot_step *steps;  /* at most one a field, the first two of every structure, END */
	ingot_type *unions; /* at most one a oneof's field */
	ingot_arm *arms;    /* at most two a oneof's field: every union has one for no member */
	char *initial;
	size_t size; /* of all of it */
};

static bool is_oneof(const ProtobufCFieldDescriptor *field)
{
	return (field->flags & PROTOBUF_C_FIELD_FLAG_ONEOF) &&
	       field->label != PROTOBUF_C_LABEL_REQUIRED &&
	       field->label != PROTOBUF_C_LABEL_REPEATED;
}

static bool is_repeated(const ProtobufCFieldDescriptor *field)
{
	return field->label == PROTOBUF_C_LABEL_REPEATED;
}

/* Whether `bytes` at `offset` are a member's: inside the structure and behind its head. */
static bool is_inside(const ProtobufCMessageDescriptor *of, unsigned offset, size_t bytes)
{
	return offset >= sizeof(ProtobufCMessage) && offset <= of->sizeof_message &&
	       bytes <= of->sizeof_message - offset;
}

static bool is_field(const ProtobufCMessageDescriptor *of, const ProtobufCFieldDescriptor *field)
{
	size_t size;

	if ((unsigned)field->label > PROTOBUF_C_LABEL_NONE ||
	    (unsigned)field->type > PROTOBUF_C_TYPE_MESSAGE || field->id < 1 ||
	    field->id > NUMBER_MAX || (field > of->fields && field->id <= field[-1].id))
		return false;
	size = is_repeated(field) ? sizeof(void *) : forms[field->type].size;
	if (!is_inside(of, field->offset, size))
		return false;
	if (is_repeated(field))
		return is_inside(of, field->quantifier_offset, sizeof(size_t));
	if (field->quantifier_offset || is_oneof(field))
		return is_inside(of, field->quantifier_offset, sizeof(protobuf_c_boolean));
	return true;
}

static bool is_message(const ProtobufCMessageDescriptor *of)
{
	if (!of || of->magic != PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC || of->n_fields > FIELDS_MAX ||
	    of->sizeof_message < sizeof(ProtobufCMessage) || of->sizeof_message > INGOT_BLOCK_MAX)
		return false;
	for (unsigned i = 0; i < of->n_fields; i++)
		if (!is_field(of, &of->fields[i]))
			return false;
	return true;
}

/* `count` things of `size` bytes at the end of what has been laid out; all sizes here keep the alignment. */
static void *lay_out(char *memory, size_t *end, size_t count, size_t size)
{
	char *place = memory ? memory + *end : NULL;

	*end += count * size;
	return place;
}

/* Where everything stands in `memory`; NULL: how much there is. The bounds above keep the sum small. */
static struct room room_in(char *memory, const ProtobufCMessageDescriptor *of)
{
	struct room room = {.size = sizeof(struct description)};
	size_t alternatives = 0;

	for (unsigned i = 0; i < of->n_fields; i++)
		alternatives += is_oneof(&of->fields[i]);
	room.members = lay_out(memory, &room.size, of->n_fields, sizeof(*room.members));
	room.fields = lay_out(memory, &room.size, of->n_fields, sizeof(*room.fields));
	room.values = lay_out(memory, &room.size, 2 * (size_t)of->n_fields, sizeof(*room.values));
	room.steps = lay_out(memory, &room.size, 3 + (size_t)of->n_fields, sizeof(*room.steps));
	room.unions = lay_out(memory, &room.size, alternatives, sizeof(*room.unions));
	room.arms = lay_out(memory, &room.size, 2 * alternatives, sizeof(*room.arms));
	room.initial = lay_out(memory, &room.size, 1, of->sizeof_message);
	return room;
}

/* Descriptors that are optimized for size have no names. */
static const char *name_of(const ProtobufCMessageDescriptor *of)
{
	return of->name ? of->name : "ProtobufCMessage";
}

/* What an array's or a oneof's element is that leads to the message. */
static void set_pointer(struct description *description)
{
	description->pointer_steps[0] =
		(ingot_step){.op = INGOT_OP_POINTER, .n = 1, .type = &description->type};
	description->pointer = (ingot_type){
		.name = name_of(description->of),
		.size = sizeof(ProtobufCMessage *),
		.align = _Alignof(ProtobufCMessage *),
		.min_wire = 1,
		.growth = INGOT_GROWTH_UNIT,
		.steps = description->pointer_steps,
	};
}

NET_API_STATUS description_new(const ProtobufCMessageDescriptor *of,
			       struct description **ret_description)
{
	struct description *description;

	if (!is_message(of))
		return ERROR_INVALID_PARAMETER;
	description = calloc(1, room_in(NULL, of).size);
	if (!description)
		return ERROR_NOT_ENOUGH_MEMORY;
	description->of = of;
	description->seen = *of;
	description->members = room_in((char *)description, of).members;
	set_pointer(description);
	*ret_description = description;
	return 0;
}

/* The defaults of a descriptor without a message_init: protobuf-c takes such ones too. */
static void set_defaults(const ProtobufCMessageDescriptor *of, char *message)
{
	for (unsigned i = 0; i < of->n_fields; i++) {
		const ProtobufCFieldDescriptor *field = &of->fields[i];
		const void *value = field->default_value;

		if (!value || is_repeated(field) || is_oneof(field))
			continue;
		if (field->type == PROTOBUF_C_TYPE_STRING || field->type == PROTOBUF_C_TYPE_MESSAGE)
			memcpy(message + field->offset, &value, sizeof(value));
		else
			memcpy(message + field->offset, value, forms[field->type].size);
	}
}

static void set_initial(const ProtobufCMessageDescriptor *of, char *message)
{
	if (of->message_init) {
		of->message_init((ProtobufCMessage *)(void *)message);
		return;
	}
	memcpy(message + offsetof(ProtobufCMessage, descriptor), &of, sizeof(of));
	set_defaults(of, message);
}

/* The step of a field's value, or of the array of them. */
static ingot_step value_step(const struct description *description, unsigned index)
{
	const ProtobufCFieldDescriptor *field = &description->of->fields[index];
	const struct description *member = description->members[index];
	const struct form *form = &forms[field->type];
	ingot_step step = {.op = form->op, .n = 1, .offset = field->offset};

	if (is_repeated(field)) {
		step.op = INGOT_OP_ARRAY;
		step.n = 0;
		step.width = sizeof(size_t);
		step.peer = field->quantifier_offset;
		step.type = member ? &member->pointer : form->element;
	} else if (form->op == INGOT_OP_BYTES) {
		step.width = sizeof(size_t);
		step.peer = field->offset + (uint32_t)offsetof(ProtobufCBinaryData, len);
		step.offset += (uint32_t)offsetof(ProtobufCBinaryData, data);
	} else if (form->op == INGOT_OP_STRING || member) {
		step.flags = INGOT_STEP_OPTIONAL;
		step.type = member ? &member->type : NULL;
	}
	return step;
}

static ingot_field field_row(const ProtobufCFieldDescriptor *field, const ingot_step *steps)
{
	ingot_field row = {.number = field->id, .kind = forms[field->type].kind, .steps = steps};

	if (is_repeated(field)) {
		row.flags = INGOT_FIELD_REPEATED;
		if (field->flags & PROTOBUF_C_FIELD_FLAG_PACKED)
			row.flags |= INGOT_FIELD_PACKED;
	} else if (field->label == PROTOBUF_C_LABEL_REQUIRED) {
		/* protobuf-c does not ask for one that has a default. */
		row.flags = field->default_value ? 0 : INGOT_FIELD_REQUIRED;
	} else if (field->quantifier_offset) {
		row.flags = is_oneof(field) ? INGOT_FIELD_ONEOF : 0;
		row.presence_width = sizeof(protobuf_c_boolean);
		row.presence = field->quantifier_offset;
		row.selects = is_oneof(field) ? field->id : 1;
	}
	return row;
}

/* One arm of a oneof, which makes the union as large as its member. */
static void add_arm(struct description *description, unsigned index, ingot_type *oneof,
		    ingot_arm *arm)
{
	const ProtobufCFieldDescriptor *field = &description->of->fields[index];
	const struct description *member = description->members[index];
	const ingot_type *element = member ? &member->pointer : forms[field->type].element;

	*arm = (ingot_arm){field->id, field->id, element, field->id};
	oneof->arm_count++;
	if (element->size > oneof->size)
		oneof->size = element->size;
	if (element->align > oneof->align)
		oneof->align = element->align;
}

/* The union of the oneof whose first field is `first`; its arms, from `arms` on, ascend as the fields do. */
static ingot_arm *fill_union(struct description *description, unsigned first, ingot_type *oneof,
			     ingot_arm *arms)
{
	const ProtobufCMessageDescriptor *of = description->of;

	*oneof = (ingot_type){
		.name = "oneof",
		.align = 1,
		.growth = INGOT_GROWTH_UNIT,
		.flags = INGOT_TYPE_UNION,
		.arm_count = 1,
		.arms = arms,
	};
	*arms++ = (ingot_arm){0, 0, NULL, 0};
	for (unsigned i = first; i < of->n_fields; i++)
		if (is_oneof(&of->fields[i]) &&
		    of->fields[i].quantifier_offset == of->fields[first].quantifier_offset)
			add_arm(description, i, oneof, arms++);
	return arms;
}

/* Whether the oneof of a field has its UNION among the steps already. */
static bool has_union(const ingot_step *steps, const ingot_step *end,
		      const ProtobufCFieldDescriptor *field)
{
	for (const ingot_step *s = steps; s < end; s++)
		if (s->op == INGOT_OP_UNION && s->peer == field->quantifier_offset)
			return true;
	return false;
}

/* The steps of the structure: its head, and what leads on. */
static void fill_steps(struct description *description, const struct room *room)
{
	const ProtobufCMessageDescriptor *of = description->of;
	ingot_step *step = room->steps;
	ingot_type *oneof = room->unions;
	ingot_arm *arms = room->arms;

	*step++ = (ingot_step){
		.op = INGOT_OP_INITIAL,
		.n = sizeof(of),
		.offset = offsetof(ProtobufCMessage, descriptor),
	};
	*step++ = (ingot_step){
		.op = INGOT_OP_ARRAY,
		.width = sizeof(unsigned),
		.offset = offsetof(ProtobufCMessage, unknown_fields),
		.peer = offsetof(ProtobufCMessage, n_unknown_fields),
		.type = &unknown_type,
	};
	for (unsigned i = 0; i < of->n_fields; i++) {
		const ProtobufCFieldDescriptor *field = &of->fields[i];

		if (is_oneof(field)) {
			if (has_union(room->steps, step, field))
				continue;
			arms = fill_union(description, i, oneof, arms);
			*step++ = (ingot_step){
				.op = INGOT_OP_UNION,
				.width = sizeof(protobuf_c_boolean),
				.offset = field->offset,
				.peer = field->quantifier_offset,
				.type = oneof++,
			};
		} else if (room->values[2 * i].op != INGOT_OP_W32 &&
			   room->values[2 * i].op != INGOT_OP_W64) {
			*step++ = room->values[2 * i];
		}
	}
	step->op = INGOT_OP_END;
}

void description_fill(struct description *description)
{
	const ProtobufCMessageDescriptor *of = description->of;
	struct room room = room_in((char *)description, of);

	set_initial(of, room.initial);
	for (unsigned i = 0; i < of->n_fields; i++) {
		room.values[2 * i] = value_step(description, i);
		room.values[2 * i + 1].op = INGOT_OP_END;
		room.fields[i] = field_row(&of->fields[i], &room.values[2 * i]);
	}
	fill_steps(description, &room);
	description->memo = (ingot_memo){.of = &description->type};
	description->type = (ingot_type){
		.name = name_of(of),
		.size = (uint32_t)of->sizeof_message,
		.align = _Alignof(ProtobufCMessage),
		.min_wire = 1,
		.growth = INGOT_GROWTH_UNIT,
		.flags = INGOT_TYPE_PROTOBUF_C,
		.steps = room.steps,
		.fields = room.fields,
		.field_count = of->n_fields,
		.unknown = offsetof(ProtobufCMessage, n_unknown_fields),
		.initial = room.initial,
		.memo = &description->memo,
	};
}
