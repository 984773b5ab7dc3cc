/*
 * proto_unions.c: discriminated unions of a .proto file.
 *
 * In: a union type, and what uses it. Out: a message of the discriminant, number 1, and a oneof of the arms, each with
 * its position and one more. What a level picks an array of has repeated arms, which cannot stand in a oneof.
 */
#include <inttypes.h>
#include <string.h>
#include <uthash.h>

#include "proto_types.h"

/* What is known of a union from the fields that use it. */
struct proto_user {
	const struct model_type *type;
	const struct model_field *discriminant; /* of the first one */
	bool is_mixed;                          /* others are of another type */
	bool is_dissolved;                      /* the structure around it is the message */
	UT_hash_handle hh;
};

static struct proto_user *find(const struct proto_file *file, const struct model_type *type)
{
	struct proto_user *user;

	HASH_FIND_PTR(file->users, &type, user);
	return user;
}

/* What a discriminant is, without the pointer that leads to it. */
static const struct model_type *number_of(const struct model_field *discriminant)
{
	const struct model_type *number = plan_strip(discriminant->type);

	while (number->kind == MODEL_POINTER)
		number = plan_strip(number->target);
	return number;
}

static struct proto_user *meet(struct proto_file *file, const struct model_field *field)
{
	const struct model_type *type = plan_strip(field->value);
	struct proto_user *user = find(file, type);

	if (user) {
		user->is_mixed |= number_of(user->discriminant) != number_of(field->discriminant);
		return user;
	}
	user = ARENA_NEW(file->arena, struct proto_user);
	user->type = type;
	user->discriminant = field->discriminant;
	HASH_ADD_PTR(file->users, type, user);
	return user;
}

static void meet_members(struct proto_file *file, const struct model_type *type)
{
	for (uint32_t i = 0; i < type->field_count; i++)
		if (type->fields[i]->discriminant)
			meet(file, type->fields[i])->is_dissolved |= proto_is_union(file, type);
}

static void meet_parameters(struct proto_file *file, const struct model_interface *interface)
{
	for (uint32_t i = 0; i < interface->operation_count; i++) {
		const struct model_operation *operation = interface->operations[i];

		for (uint32_t p = 0; p < operation->parameter_count; p++)
			if (operation->parameters[p]->discriminant)
				meet(file, operation->parameters[p]);
	}
}

void proto_find_users(struct proto_file *file)
{
	for (uint32_t i = 0; i < file->model->item_count; i++) {
		const struct model_item *item = &file->model->items[i];

		if (item->kind == MODEL_ITEM_TYPE ||
		    (item->kind == MODEL_ITEM_TYPEDEF && item->defines_type))
			meet_members(file, plan_strip(item->type));
		else if (item->kind == MODEL_ITEM_INTERFACE)
			meet_parameters(file, item->interface);
	}
}

void proto_forget_users(struct proto_file *file)
{
	HASH_CLEAR(hh, file->users);
}

static bool has_negative(const struct model_type *type)
{
	for (uint32_t i = 0; i < type->arm_count; i++)
		for (uint32_t c = 0; c < type->arms[i].case_count; c++)
			if (type->arms[i].cases[c].low < 0)
				return true;
	return false;
}

/* A union in the shape in which one message has it. */
struct shape {
	const struct model_type *type;
	const char *name, *comment;
	const char *discriminant;         /* its name */
	const char *oneof;                /* its name, or NULL: repeated arms */
	const struct model_type *number;  /* of the discriminant; NULL: not known */
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
	struct proto_declaration value =
		proto_declare_field(file, arm->field->type, arm->field, shape->name);

	value = shape->buffer ? proto_make_array(file, value) : proto_make_arm(file, value);
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
		struct proto_line line = {.name = names[i], .number = proto_number(i + 2)};

		if (!arm->field) {
			text_printf(text, "%s// %s: nothing\n", indent, cases_of(file, shape, arm));
			continue;
		}
		line.comment = arm->field->comment;
		line.value = declare_arm(file, shape, arm);
		proto_put_line(file, text, indent, &line);
	}
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
	if (shape->number)
		line.value = proto_declare_number(file, shape->number, NULL);
	else
		line.value.type = has_negative(type) ? "int32" : "uint32";
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
	const struct proto_user *user = find(file, type);
	struct shape shape = {
		.type = type,
		.comment = type->comment,
		.discriminant = user ? user->discriminant->name : "discriminant",
		.oneof = "arm",
		.number = user ? number_of(user->discriminant) : NULL,
	};

	if (user && user->is_dissolved)
		return;
	/* What not all users have is a plain number here. */
	if (user && user->is_mixed && shape.number->kind != MODEL_INTEGER)
		shape.number = NULL;
	shape.name = proto_type_name(file, type);
	write_shape(file, &shape);
}

void proto_write_encapsulated(struct proto_file *file, const struct model_type *type)
{
	write_shape(file, &(struct shape){
				  .type = plan_strip(type->fields[1]->type),
				  .name = proto_type_name(file, type),
				  .comment = type->comment,
				  .discriminant = type->fields[0]->name,
				  .oneof = type->fields[1]->name,
				  .number = number_of(type->fields[0]),
			  });
}

/* An array of what a level picks: a message of its own. A buffer that goes both ways has one of them. */
static struct proto_declaration declare_buffer(struct proto_file *file,
					       const struct model_field *field, const char *owner)
{
	const char *wanted = arena_printf(file->arena, "%s_%s", owner, field->name);
	const char **name = proto_name_slot(file, arena_printf(file->arena, "buffer %s", wanted));
	struct shape shape = {
		.type = plan_strip(field->value),
		.discriminant = field->discriminant->name,
		.number = number_of(field->discriminant),
		.buffer = field,
	};

	if (!*name) {
		*name = shape.name = names_proto_global(file->names, wanted);
		write_shape(file, &shape);
	}
	return (struct proto_declaration){.type = *name,
					  .is_message = true,
					  .remark = proto_count_remark(file, field, " elements")};
}

/* What stands for a union that may be NULL: then its discriminant is all there is. */
static struct proto_declaration declare_nullable(struct proto_file *file,
						 const struct model_field *field)
{
	const struct model_type *type = plan_strip(field->value);
	const char *union_name = proto_type_name(file, type);
	const char *number = proto_number_word(file, number_of(field->discriminant));
	const char *dot = strrchr(union_name, '.');
	const char **name =
		proto_name_slot(file, arena_printf(file->arena, "union %s %s", number, union_name));

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

struct proto_declaration proto_declare_pointed_union(struct proto_file *file,
						     const struct model_field *field,
						     const char *owner)
{
	if (field->count)
		return declare_buffer(file, field, owner);
	if (field->nullable && field->form != MODEL_LEVEL)
		return declare_nullable(file, field);
	/* Each arm of a level has data, so that one that is not there can stand for NULL. */
	return (struct proto_declaration){
		.type = proto_type_name(file, plan_strip(field->value)),
		.is_message = true,
		.remark = field->nullable ? "no arm: NULL" : NULL,
	};
}
