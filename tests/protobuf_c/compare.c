/*
 * compare.c: the comparison of compare.h.
 */
#include "compare.h"

#include <stdint.h>
#include <string.h>

static bool same_pointers(const void *ours, const void *theirs)
{
	return (ours == NULL) == (theirs == NULL);
}

/* Strings, and the NULL or the default that stands in the place of one. */
static bool same_strings(const ProtobufCFieldDescriptor *field, const char *ours,
			 const char *theirs)
{
	if (theirs && theirs == field->default_value)
		return ours == theirs;
	return same_pointers(ours, theirs) && (!ours || strcmp(ours, theirs) == 0);
}

static bool same_bytes(const ProtobufCBinaryData *ours, const ProtobufCBinaryData *theirs)
{
	return ours->len == theirs->len && same_pointers(ours->data, theirs->data) &&
	       (ours->len == 0 || memcmp(ours->data, theirs->data, ours->len) == 0);
}

static size_t size_of(ProtobufCType type)
{
	static const size_t sizes[] = {
		[PROTOBUF_C_TYPE_INT64] = 8,
		[PROTOBUF_C_TYPE_SINT64] = 8,
		[PROTOBUF_C_TYPE_SFIXED64] = 8,
		[PROTOBUF_C_TYPE_UINT64] = 8,
		[PROTOBUF_C_TYPE_FIXED64] = 8,
		[PROTOBUF_C_TYPE_DOUBLE] = 8,
		[PROTOBUF_C_TYPE_STRING] = sizeof(char *),
		[PROTOBUF_C_TYPE_BYTES] = sizeof(ProtobufCBinaryData),
		[PROTOBUF_C_TYPE_MESSAGE] = sizeof(ProtobufCMessage *),
	};

	return sizes[type] ? sizes[type] : 4;
}

static bool same_values(const ProtobufCFieldDescriptor *field, const char *ours, const char *theirs,
			const char **ret_where)
{
	const ProtobufCMessage *messages[2];
	ProtobufCBinaryData data[2];
	const char *strings[2];

	switch (field->type) {
	case PROTOBUF_C_TYPE_STRING:
		memcpy(&strings[0], ours, sizeof(strings[0]));
		memcpy(&strings[1], theirs, sizeof(strings[1]));
		return same_strings(field, strings[0], strings[1]);
	case PROTOBUF_C_TYPE_BYTES:
		memcpy(&data[0], ours, sizeof(data[0]));
		memcpy(&data[1], theirs, sizeof(data[1]));
		return same_bytes(&data[0], &data[1]);
	case PROTOBUF_C_TYPE_MESSAGE:
		memcpy(&messages[0], ours, sizeof(messages[0]));
		memcpy(&messages[1], theirs, sizeof(messages[1]));
		return same_pointers(messages[0], messages[1]) &&
		       (!messages[0] || messages_same(messages[0], messages[1], ret_where));
	default:
		return memcmp(ours, theirs, size_of(field->type)) == 0;
	}
}

static bool same_arrays(const ProtobufCFieldDescriptor *field, const char *ours, const char *theirs,
			const char **ret_where)
{
	const char *elements[2];
	size_t counts[2];

	memcpy(&counts[0], ours + field->quantifier_offset, sizeof(size_t));
	memcpy(&counts[1], theirs + field->quantifier_offset, sizeof(size_t));
	memcpy(&elements[0], ours + field->offset, sizeof(char *));
	memcpy(&elements[1], theirs + field->offset, sizeof(char *));
	if (counts[0] != counts[1] || !same_pointers(elements[0], elements[1]))
		return false;
	for (size_t i = 0; i < counts[0]; i++)
		if (!same_values(field, elements[0] + i * size_of(field->type),
				 elements[1] + i * size_of(field->type), ret_where))
			return false;
	return true;
}

static bool same_members(const ProtobufCFieldDescriptor *field, const char *ours,
			 const char *theirs, const char **ret_where)
{
	uint32_t theirs_is;
	uint32_t ours_is;

	if (field->label == PROTOBUF_C_LABEL_REPEATED)
		return same_arrays(field, ours, theirs, ret_where);
	if (field->quantifier_offset) {
		memcpy(&ours_is, ours + field->quantifier_offset, sizeof(ours_is));
		memcpy(&theirs_is, theirs + field->quantifier_offset, sizeof(theirs_is));
		if (ours_is != theirs_is)
			return false;
		if ((field->flags & PROTOBUF_C_FIELD_FLAG_ONEOF) && ours_is != field->id)
			return true;
	}
	return same_values(field, ours + field->offset, theirs + field->offset, ret_where);
}

static bool same_unknown(const ProtobufCMessage *ours, const ProtobufCMessage *theirs)
{
	if (ours->n_unknown_fields != theirs->n_unknown_fields ||
	    !same_pointers(ours->unknown_fields, theirs->unknown_fields))
		return false;
	for (unsigned i = 0; i < ours->n_unknown_fields; i++) {
		const ProtobufCMessageUnknownField *a = &ours->unknown_fields[i];
		const ProtobufCMessageUnknownField *b = &theirs->unknown_fields[i];

		if (a->tag != b->tag || a->wire_type != b->wire_type || a->len != b->len ||
		    memcmp(a->data, b->data, a->len) != 0)
			return false;
	}
	return true;
}

bool messages_same(const ProtobufCMessage *ours, const ProtobufCMessage *theirs,
		   const char **ret_where)
{
	const ProtobufCMessageDescriptor *of = theirs->descriptor;
	const char *where = "unknown fields";

	if (ours->descriptor != of)
		return false;
	if (!same_unknown(ours, theirs))
		goto different;
	for (unsigned i = 0; i < of->n_fields; i++) {
		where = of->fields[i].name ? of->fields[i].name : "a field without a name";
		if (!same_members(&of->fields[i], (const char *)ours, (const char *)theirs,
				  ret_where))
			goto different;
	}
	return true;

different:
	if (!**ret_where)
		*ret_where = where;
	return false;
}
