/*
 * defaults.c: initial values. In: a field's [default = ], as protoc writes it down. Out: the number, or the bytes.
 */
#include <stdlib.h>
#include <string.h>

#include "proto_build.h"

static int64_t enum_number(const struct model_type *type, const struct proto_type *declared,
			   const char *name)
{
	for (uint32_t i = 0; i < type->enumerator_count; i++)
		if (strcmp(declared->values->value[i]->name, name) == 0)
			return type->enumerators[i].value;
	return 0;
}

/* What stands behind a backslash. *at is left at its last character. */
static char escaped(const char **at)
{
	static const char letters[] = "abfnrtv";
	static const char values[] = "\a\b\f\n\r\t\v";
	const char *letter = strchr(letters, **at);
	unsigned value = 0;

	if (letter && *letter)
		return values[letter - letters];
	if (**at < '0' || **at > '7')
		return **at;
	for (int i = 0; i < 3 && **at >= '0' && **at <= '7'; i++, ++*at)
		value = value * 8 + (unsigned)(**at - '0');
	--*at;
	return (char)(unsigned char)value;
}

/* Bytes are written down with C's escapes. */
static void read_bytes(struct proto *proto, const char *text, struct model_initial *initial)
{
	char *bytes = arena_alloc(proto->arena, strlen(text) + 1);
	uint32_t length = 0;

	for (const char *at = text; *at; at++) {
		if (*at == '\\' && at[1]) {
			at++;
			bytes[length++] = escaped(&at);
		} else {
			bytes[length++] = *at;
		}
	}
	initial->bytes = bytes;
	initial->length = length;
}

static void read_default(struct proto *proto, const proto_field *field,
			 struct model_initial *initial)
{
	const char *text = field->default_value;
	const struct proto_type *declared;

	switch (proto_kind(field)) {
	case INGOT_KIND_STRING:
		initial->bytes = arena_text(proto->arena, text, strlen(text));
		initial->length = (uint32_t)strlen(text);
		break;
	case INGOT_KIND_BYTES:
		read_bytes(proto, text, initial);
		break;
	case INGOT_KIND_FLOAT:
	case INGOT_KIND_DOUBLE:
		initial->real = strtod(text, NULL);
		break;
	case INGOT_KIND_BOOL:
		initial->number = strcmp(text, "true") == 0;
		break;
	case INGOT_KIND_ENUM:
		declared = proto_find(proto, field->type_name);
		initial->number = enum_number(declared->type, declared, text);
		break;
	default:
		initial->number =
			*text == '-' ? strtoll(text, NULL, 10) : (int64_t)strtoull(text, NULL, 10);
		break;
	}
	initial->is_set = true;
}

void proto_read_default(struct proto *proto, const proto_field *field, struct model_field *member)
{
	struct model_initial *initial = &member->message.initial;
	const struct model_type *type = member->value;

	if (field->default_value && !proto_is_required(field))
		read_default(proto, field, initial);
	else if (type->kind == MODEL_ENUM && type->enumerator_count && type->enumerators[0].value)
		*initial = (struct model_initial){.is_set = true,
						  .number = type->enumerators[0].value};
}
