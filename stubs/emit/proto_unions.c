/*
 * proto_unions.c: discriminated unions of a .proto file.
 *
 * In: a union type, and what uses it. Out: a message of the discriminant, number 1, and a oneof of the arms, each with
 * its position and one more. What a level picks an array of has repeated arms, which cannot stand in a oneof.
 */
#include <inttypes.h>
#include <string.h>

#include "proto_types.h"

/* A union in the shape in which one message has it. */
struct shape {
	const struct model_type *type;
	const char *name, *comment;
	const char *discriminant;         /* its name */
	const char *oneof;                /* its name, or NULL: repeated arms */
	const struct model_type *number;  /* of the discriminant; NULL: not known */
	bool is_mixed;                    /* and of others, with other bounds */
	const struct model_field *buffer; /* the array that has such arms, or NULL */
};

static const char *case_name(struct proto_file *file, const struct shape *shape, int64_t value)
{
	const struct model_type *number = shape->number;

	if (number && number->kind == MODEL_BOOLEAN)
		return value ? "true" : "false";
	for (uint32_t i = 0; number && i < number->enumerator_count; i++)
		if (number->enumerators[i].value == value)
			return names_proto_enumerator(file->names, number, i);
	return arena_printf(file->arena, "%" PRId64, value);
}

/* "case 1, 5 to 9", "default" */
static const char *cases_of(struct proto_file *file, const struct shape *shape,
			    const struct model_arm *arm)
{
	const char *text = NULL;

	for (uint32_t i = 0; i < arm->case_count; i++) {
		const struct model_case *value = &arm->cases[i];
		const char *one = case_name(file, shape, value->low);

		if (value->low != value->high)
			one = arena_printf(file->arena, "%s to %s", one,
					   case_name(file, shape, value->high));
		text = text ? arena_printf(file->arena, "%s, %s", text, one)
			    : arena_printf(file->arena, "case %s", one);
	}
	return arm->is_default ? proto_remark(file, text, "default") : text;
}

static struct proto_declaration declare_arm(struct proto_file *file, const struct shape *shape,
					    const struct model_arm *arm)
{
	struct proto_declaration value = proto_declare_arm(
		file, message_field(&file->messages, arm->field->type, arm->field), shape->name,
		shape->buffer != NULL);

	value.remark = proto_remark(file, cases_of(file, shape, arm), value.remark);
	return value;
}

/* The arms, each line with its number; what carries nothing is a comment. */
static void put_arms(struct proto_file *file, struct text *text, const struct shape *shape,
		     const char *const *names)
{
	const char *indent = shape->oneof ? "    " : "  ";

	for (uint32_t i = 0; i < shape->type->arm_count; i++) {
		const struct model_arm *arm = &shape->type->arms[i];
		struct proto_line line = {.name = names[i]};

		if (!arm->field) {
			text_printf(text, "%s// %s: nothing\n", indent, cases_of(file, shape, arm));
			continue;
		}
		line.number = model_number(arm->field, i + 2);
		line.comment = arm->field->comment;
		line.value = declare_arm(file, shape, arm);
		proto_put_line(file, text, indent, &line);
	}
}

/* The word of a discriminant whose type is `number`, or, of a union whose users differ, NULL. */
static const char *discriminant_word(struct proto_file *file, const struct model_type *type,
				     const struct model_type *number)
{
	if (number && number->size < 8)
		return proto_number_word(file, number);
	return message_discriminant_kind(type, number) == INGOT_KIND_INT32 ? "int32" : "uint32";
}

static void write_shape(struct proto_file *file, const struct shape *shape)
{
	const struct model_type *type = shape->type;
	const char **names = ARENA_ARRAY(file->arena, type->arm_count + 2, const char *);
	const char **order = ARENA_ARRAY(file->arena, type->arm_count + 2, const char *);
	uint32_t count = 0;
	bool has_data = false;
	struct proto_line line = {.number = 1};
	struct text body;

	order[count++] = shape->discriminant;
	for (uint32_t i = 0; i < type->arm_count; i++) {
		if (!type->arms[i].field)
			continue;
		order[count++] = type->arms[i].field->name;
		has_data = true;
	}
	order[count] = shape->oneof ? shape->oneof : "";
	names_proto_members(file->names, order, shape->oneof ? count + 1 : count);
	count = 0;
	line.name = order[count++];
	for (uint32_t i = 0; i < type->arm_count; i++)
		names[i] = type->arms[i].field ? order[count++] : NULL;
	if (shape->number && shape->number->size < 8 && !shape->is_mixed)
		line.value = proto_declare_number(file, shape->number, NULL);
	else
		line.value.type = discriminant_word(file, type, shape->number);
	text_init(&body);
	proto_put_line(file, &body, "  ", &line);
	if (shape->oneof && has_data)
		text_printf(&body, "  oneof %s {\n", order[count]);
	put_arms(file, &body, shape, names);
	if (shape->oneof && has_data)
		text_printf(&body, "  }\n");
	proto_put_comment(file->text, "", shape->comment);
	text_fill(file->text, "message ${name} {\n${body}}\n\n", "name", shape->name, "body",
		  text_close(&body), NULL);
	text_done(&body);
}

void proto_write_union(struct proto_file *file, const struct model_type *type)
{
	const struct message_user *user = messages_user(&file->messages, type);

	if (user && user->is_dissolved)
		return;
	write_shape(file, &(struct shape){
				  .type = type,
				  .name = proto_type_name(file, type),
				  .comment = type->comment,
				  .discriminant = user ? user->discriminant->name : "discriminant",
				  .oneof = "arm",
				  .number = user ? user->number : NULL,
				  .is_mixed = user && user->is_mixed,
			  });
}

void proto_write_encapsulated(struct proto_file *file, const struct model_type *type)
{
	write_shape(file, &(struct shape){
				  .type = plan_strip(type->fields[1]->type),
				  .name = proto_type_name(file, type),
				  .comment = type->comment,
				  .discriminant = type->fields[0]->name,
				  .oneof = type->fields[1]->name,
				  .number = message_number_of(type->fields[0]),
			  });
}

/* A message of its own. A buffer that goes both ways has one of them. */
struct proto_declaration proto_declare_buffer(struct proto_file *file,
					      const struct message_value *value, const char *owner,
					      const char *remark)
{
	const struct model_field *field = value->field;
	const char *wanted = arena_printf(file->arena, "%s_%s", owner, field->name);
	const char **name = proto_name_slot(file, arena_printf(file->arena, "buffer %s", wanted));
	struct shape shape = {
		.type = value->type,
		.discriminant = field->discriminant->name,
		.number = message_number_of(field->discriminant),
		.buffer = field,
	};

	if (!*name) {
		*name = shape.name = names_proto_global(file->names, wanted);
		write_shape(file, &shape);
	}
	return (struct proto_declaration){.type = *name, .is_message = true, .remark = remark};
}

/* What stands for a union that may be NULL: then its discriminant is all there is, and as in the union's message. */
struct proto_declaration proto_declare_maybe(struct proto_file *file,
					     const struct message_value *value)
{
	const char *union_name = proto_type_name(file, value->type);
	const struct message_user *user = messages_user(&file->messages, value->type);
	const char *number = discriminant_word(file, value->type, user ? user->number : NULL);
	const char *dot = strrchr(union_name, '.');
	const char **name =
		proto_name_slot(file, arena_printf(file->arena, "union %s", union_name));

	if (!*name) {
		*name = names_proto_global(file->names, arena_printf(file->arena, "Optional%s",
								     dot ? dot + 1 : union_name));
		text_fill(
			file->helpers,
			"message ${name} {\n"
			"  oneof is {\n"
			"    ${number} null = 1;  // the pointer is NULL, and the discriminant this\n"
			"    ${union} value = 2;\n"
			"  }\n"
			"}\n\n",
			"name", *name, "number", number, "union", union_name, NULL);
	}
	return (struct proto_declaration){.type = *name, .is_message = true};
}
