/*
 * proto_messages.c: messages and enums of a .proto file.
 *
 * In: structures and enums of a model. Out: a message whose numbers are the members' positions; an enum whose first
 * value is 0, as proto3 wants it.
 */
#include <inttypes.h>
#include <stdlib.h>

#include "proto_types.h"

void proto_write_message(struct proto_file *file, struct text *text, const char *name,
			 const char *comment, struct proto_line *lines, uint32_t count)
{
	const char **names = ARENA_ARRAY(file->arena, 2 * count, const char *);
	uint32_t oneofs = 0;

	for (uint32_t i = 0; i < count; i++) {
		names[i] = lines[i].name;
		if (lines[i].value.label == PROTO_OPTIONAL)
			names[count + oneofs++] =
				arena_printf(file->arena, "maybe_%s", lines[i].name);
	}
	names_proto_members(file->names, names, count + oneofs);
	oneofs = 0;
	proto_put_comment(text, "", comment);
	text_printf(text, "message %s {\n", name);
	for (uint32_t i = 0; i < count; i++) {
		lines[i].name = names[i];
		if (lines[i].value.label == PROTO_OPTIONAL)
			lines[i].oneof = names[count + oneofs++];
		proto_put_line(file, text, "  ", &lines[i]);
	}
	text_printf(text, "}\n\n");
}

/* A value of a C enum that is above what an enum of protobuf holds has the same 32 bits there. */
static void put_value(struct text *text, const char *name, const struct model_enumerator *source)
{
	proto_put_comment(text, "  ", source->comment);
	text_printf(text, "  %s = %" PRId32 ";\n", name, (int32_t)(uint32_t)source->value);
}

static int by_value(const void *left, const void *right)
{
	int64_t a = *(const int64_t *)left;
	int64_t b = *(const int64_t *)right;

	return a < b ? -1 : a > b;
}

/* Two names for one number. */
static bool has_alias(struct arena *arena, const struct model_type *type)
{
	int64_t *values = ARENA_ARRAY(arena, type->enumerator_count, int64_t);

	for (uint32_t i = 0; i < type->enumerator_count; i++)
		values[i] = type->enumerators[i].value;
	qsort(values, type->enumerator_count, sizeof(values[0]), by_value);
	for (uint32_t i = 1; i < type->enumerator_count; i++)
		if (values[i] == values[i - 1])
			return true;
	return false;
}

static void write_enum(struct proto_file *file, const struct model_type *type)
{
	uint32_t zero = 0;

	proto_put_comment(file->text, "", type->comment);
	text_printf(file->text, "enum %s {\n", proto_type_name(file, type));
	if (has_alias(file->arena, type))
		text_printf(file->text, "  option allow_alias = true;\n");
	while (zero < type->enumerator_count && type->enumerators[zero].value != 0)
		zero++;
	if (zero < type->enumerator_count)
		put_value(file->text, names_proto_enumerator(file->names, type, zero),
			  &type->enumerators[zero]);
	else
		text_printf(file->text, "  %s = 0;  // no value of the interface's: refused\n",
			    names_proto_zero(file->names, type));
	for (uint32_t i = 0; i < type->enumerator_count; i++)
		if (i != zero)
			put_value(file->text, names_proto_enumerator(file->names, type, i),
				  &type->enumerators[i]);
	text_printf(file->text, "}\n\n");
}

static void write_struct(struct proto_file *file, const struct model_type *type)
{
	const char *name = proto_type_name(file, type);
	struct proto_line *lines = ARENA_ARRAY(file->arena, type->field_count, struct proto_line);
	uint32_t count = 0;

	for (uint32_t i = 0; i < type->field_count; i++) {
		const struct model_field *field = type->fields[i];

		/* A count or discriminant is part of what it describes. */
		if (field->described_by)
			continue;
		lines[count++] = (struct proto_line){
			.name = field->name,
			.comment = field->comment,
			.value = proto_declare(
				file, message_field(&file->messages, field->type, field), name),
			.number = model_number(field, i + 1),
		};
	}
	proto_write_message(file, file->text, name, type->comment, lines, count);
}

void proto_write_type(struct proto_file *file, const struct model_type *type)
{
	if (type->kind == MODEL_ENUM)
		write_enum(file, type);
	else if (type->kind == MODEL_UNION)
		proto_write_union(file, type);
	else if (message_is_union(&file->messages, type))
		proto_write_encapsulated(file, type);
	else
		write_struct(file, type);
}
