/*
 * members.c: fields as members in C. In: field descriptors. Out: model_fields: a value, an array and its count, a
 * pointer to a message.
 */
#include "proto_build.h"

#define TYPE(name)  GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__TYPE__TYPE_##name
#define LABEL(name) GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__LABEL__LABEL_##name

static const enum ingot_kind kinds[] = {
	[TYPE(DOUBLE)] = INGOT_KIND_DOUBLE,     [TYPE(FLOAT)] = INGOT_KIND_FLOAT,
	[TYPE(INT64)] = INGOT_KIND_INT64,       [TYPE(UINT64)] = INGOT_KIND_UINT64,
	[TYPE(INT32)] = INGOT_KIND_INT32,       [TYPE(FIXED64)] = INGOT_KIND_FIXED64,
	[TYPE(FIXED32)] = INGOT_KIND_FIXED32,   [TYPE(BOOL)] = INGOT_KIND_BOOL,
	[TYPE(STRING)] = INGOT_KIND_STRING,     [TYPE(MESSAGE)] = INGOT_KIND_MESSAGE,
	[TYPE(BYTES)] = INGOT_KIND_BYTES,       [TYPE(UINT32)] = INGOT_KIND_UINT32,
	[TYPE(ENUM)] = INGOT_KIND_ENUM,         [TYPE(SFIXED32)] = INGOT_KIND_SFIXED32,
	[TYPE(SFIXED64)] = INGOT_KIND_SFIXED64, [TYPE(SINT32)] = INGOT_KIND_SINT32,
	[TYPE(SINT64)] = INGOT_KIND_SINT64,
};

enum ingot_kind proto_kind(const proto_field *field)
{
	return kinds[field->type];
}

bool proto_is_repeated(const proto_field *field)
{
	return field->label == LABEL(REPEATED);
}

bool proto_is_required(const proto_field *field)
{
	return field->label == LABEL(REQUIRED);
}

struct model_field *proto_member(struct proto *proto, const char *name,
				 const struct model_type *type)
{
	struct model_field *member = ARENA_NEW(proto->arena, struct model_field);

	member->name = name;
	member->type = member->value = type;
	return member;
}

/* struct ingot_bytes of ingot/bytes.h. */
static const struct model_type *octets(struct proto *proto)
{
	struct model_type *type = proto->octets;
	struct model_field *length, *data;

	if (type)
		return type;
	proto->octets = type = ARENA_NEW(proto->arena, struct model_type);
	type->kind = MODEL_STRUCT;
	type->name = type->c_name = "ingot_bytes";
	type->is_foreign = type->is_octets = true;
	length = proto_member(proto, "len", proto_base(proto, INGOT_KIND_UINT32));
	data = proto_member(proto, "data",
			    proto_pointer(proto, proto_base(proto, INGOT_KIND_BYTES), false));
	data->form = MODEL_BYTES;
	data->value = proto_base(proto, INGOT_KIND_BYTES);
	data->count = length;
	length->described_by = data;
	length->is_peer = true;
	type->fields = ARENA_ARRAY(proto->arena, 2, struct model_field *);
	type->fields[0] = length;
	type->fields[1] = data;
	type->field_count = 2;
	proto_lay_out(type);
	return type;
}

/* What C has for one value where several stand behind each other. */
static const struct model_type *element_type(struct proto *proto, const proto_field *field)
{
	switch (proto_kind(field)) {
	case INGOT_KIND_MESSAGE:
	case INGOT_KIND_ENUM:
		return proto_use(proto, field->type_name)->type;
	case INGOT_KIND_STRING:
		return proto_pointer(proto, proto_base(proto, INGOT_KIND_STRING), false);
	case INGOT_KIND_BYTES:
		return octets(proto);
	default:
		return proto_base(proto, proto_kind(field));
	}
}

/* The name of a member: C's words get "_" behind them. */
const char *proto_member_name(struct proto *proto, const char *name)
{
	return model_is_taken(name) ? arena_printf(proto->arena, "%s_", name) : name;
}

struct model_field *proto_value(struct proto *proto, const proto_field *field)
{
	enum ingot_kind kind = proto_kind(field);
	const struct model_type *type = element_type(proto, field);
	struct model_field *member =
		proto_member(proto, proto_member_name(proto, field->name),
			     kind == INGOT_KIND_MESSAGE ? proto_pointer(proto, type, false) : type);

	member->number = (uint32_t)field->number;
	member->message.kind = kind;
	if (kind == INGOT_KIND_MESSAGE) {
		member->form = MODEL_SINGLE;
		member->value = type;
		member->nullable = !proto_is_required(field);
	} else if (kind == INGOT_KIND_STRING) {
		member->form = MODEL_STRING;
		member->value = type->target;
	}
	return member;
}

/* proto3 packs numbers where nothing else is said, proto2 where that is said. */
static bool is_packed(const proto_file *file, const proto_field *field)
{
	if (field->options && field->options->has_packed)
		return field->options->packed;
	return proto_is_proto3(file);
}

struct model_field *proto_array(struct proto *proto, const proto_file *file,
				const proto_field *field, struct model_field **ret_count)
{
	enum ingot_kind kind = proto_kind(field);
	const struct model_type *type = element_type(proto, field);
	struct model_field *member = proto_member(proto, proto_member_name(proto, field->name),
						  proto_pointer(proto, type, false));
	struct model_field *count =
		proto_member(proto, arena_printf(proto->arena, "n_%s", field->name),
			     proto_base(proto, INGOT_KIND_UINT32));

	member->number = (uint32_t)field->number;
	member->message.kind = kind;
	member->message.is_loose = !is_packed(file, field);
	member->form = MODEL_CONFORMANT;
	member->value = type;
	member->count = count;
	if (kind == INGOT_KIND_STRING) {
		member->value = type->target;
		member->element.type = type;
		member->element.form = MODEL_STRING;
	}
	count->described_by = member;
	count->is_peer = true;
	*ret_count = count;
	return member;
}
