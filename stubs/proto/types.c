/*
 * types.c: the types of all files of a request. In: descriptors. Out: proto_types by full name, C's types for numbers
 * and text, and layout: LP64 with natural alignment.
 */
#include <string.h>

#include "proto_build.h"

static struct proto_path *step(struct proto *proto, const struct proto_path *parent, int32_t number,
			       size_t index)
{
	struct proto_path *path = ARENA_NEW(proto->arena, struct proto_path);

	*path = (struct proto_path){parent, number, (int32_t)index};
	return path;
}

static struct proto_type *add(struct proto *proto, const proto_file *file, const char *scope,
			      const char *name, const struct proto_path *path)
{
	struct proto_type *type = ARENA_NEW(proto->arena, struct proto_type);
	const char *word;

	type->full = arena_printf(proto->arena, "%s.%s", scope, name);
	type->file = file;
	type->path = path;
	type->type = ARENA_NEW(proto->arena, struct model_type);
	word = proto_word(proto, type->full);
	type->type->name = type->type->tag = type->type->c_name = word;
	type->type->is_imported = file != proto->file;
	HASH_ADD_KEYPTR(hh, proto->types, type->full, strlen(type->full), type);
	HASH_ADD_KEYPTR(by_word, proto->types_by_word, word, strlen(word), type);
	if (proto->last)
		proto->last->next = type;
	else
		proto->first = type;
	proto->last = type;
	return type;
}

static void add_enum(struct proto *proto, const proto_file *file, const char *scope,
		     const proto_enum *values, const struct proto_path *path)
{
	struct proto_type *type = add(proto, file, scope, values->name, path);

	type->values = values;
	type->type->kind = MODEL_ENUM;
	type->type->size = type->type->align = 4;
	type->type->is_signed = true;
	type->type->takes_any = proto_is_proto3(file);
}

/* A message and what is declared in it, which nests no deeper than protoc reads. */
static void add_message(struct proto *proto, const proto_file *file, const char *scope,
			const proto_message *body, const struct proto_path *path)
{
	struct proto_type *type = add(proto, file, scope, body->name, path);

	type->body = body;
	type->type->kind = MODEL_STRUCT;
	type->type->is_message = true;
	for (size_t i = 0; i < body->n_enum_type; i++)
		add_enum(proto, file, type->full, body->enum_type[i],
			 step(proto, path, PROTO_MESSAGE_ENUM, i));
	for (size_t i = 0; i < body->n_nested_type; i++)
		add_message(proto, file, type->full, body->nested_type[i],
			    step(proto, path, PROTO_MESSAGE_NESTED, i));
}

void proto_index(struct proto *proto)
{
	const Google__Protobuf__Compiler__CodeGeneratorRequest *request = proto->request->message;

	for (size_t f = 0; f < request->n_proto_file; f++) {
		const proto_file *file = request->proto_file[f];
		const char *scope = file->package && *file->package
					    ? arena_printf(proto->arena, ".%s", file->package)
					    : "";

		for (size_t i = 0; i < file->n_enum_type; i++)
			add_enum(proto, file, scope, file->enum_type[i],
				 step(proto, NULL, PROTO_FILE_ENUM, i));
		for (size_t i = 0; i < file->n_message_type; i++)
			add_message(proto, file, scope, file->message_type[i],
				    step(proto, NULL, PROTO_FILE_MESSAGE, i));
	}
}

struct proto_type *proto_find(const struct proto *proto, const char *full)
{
	struct proto_type *type;

	HASH_FIND_STR(proto->types, full, type);
	return type;
}

bool proto_is_type_word(const struct proto *proto, const char *word)
{
	struct proto_type *type;

	HASH_FIND(by_word, proto->types_by_word, word, strlen(word), type);
	return type != NULL;
}

bool proto_is_own(const struct proto *proto, const struct proto_type *type)
{
	return type->file == proto->file;
}

bool proto_is_proto3(const proto_file *file)
{
	return file->syntax && strcmp(file->syntax, "proto3") == 0;
}

/* #include the header of the file that has the type. */
static void import(struct proto *proto, const proto_file *file)
{
	size_t length = strlen(file->name);
	const char *header;

	if (length > 6 && strcmp(file->name + length - 6, ".proto") == 0)
		length -= 6;
	header = arena_printf(proto->arena, "%.*s.h", (int)length, file->name);
	for (uint32_t i = 0; i < proto->imports.count; i++)
		if (strcmp(proto->imports.items[i].text, header) == 0)
			return;
	proto_add_item(proto, &proto->imports, MODEL_ITEM_IMPORT)->text = header;
}

struct proto_type *proto_use(struct proto *proto, const char *full)
{
	struct proto_type *type = proto_find(proto, full);

	if (type && !proto_is_own(proto, type))
		import(proto, type->file);
	return type;
}

const struct model_type *proto_pointer(struct proto *proto, const struct model_type *target,
				       bool is_const)
{
	struct model_type *pointer = ARENA_NEW(proto->arena, struct model_type);

	*pointer = (struct model_type){.kind = MODEL_POINTER,
				       .size = 8,
				       .align = 8,
				       .target = target,
				       .is_const = is_const};
	return pointer;
}

static const struct model_type bases[] = {
	[INGOT_KIND_INT32] = {.kind = MODEL_INTEGER,
			      .c_name = "int32_t",
			      .size = 4,
			      .is_signed = true},
	[INGOT_KIND_INT64] = {.kind = MODEL_INTEGER,
			      .c_name = "int64_t",
			      .size = 8,
			      .is_signed = true},
	[INGOT_KIND_UINT32] = {.kind = MODEL_INTEGER, .c_name = "uint32_t", .size = 4},
	[INGOT_KIND_UINT64] = {.kind = MODEL_INTEGER, .c_name = "uint64_t", .size = 8},
	[INGOT_KIND_SINT32] = {.kind = MODEL_INTEGER,
			       .c_name = "int32_t",
			       .size = 4,
			       .is_signed = true},
	[INGOT_KIND_SINT64] = {.kind = MODEL_INTEGER,
			       .c_name = "int64_t",
			       .size = 8,
			       .is_signed = true},
	[INGOT_KIND_FIXED32] = {.kind = MODEL_INTEGER, .c_name = "uint32_t", .size = 4},
	[INGOT_KIND_SFIXED32] = {.kind = MODEL_INTEGER,
				 .c_name = "int32_t",
				 .size = 4,
				 .is_signed = true},
	[INGOT_KIND_FLOAT] = {.kind = MODEL_FLOAT, .c_name = "float", .size = 4, .is_signed = true},
	[INGOT_KIND_FIXED64] = {.kind = MODEL_INTEGER, .c_name = "uint64_t", .size = 8},
	[INGOT_KIND_SFIXED64] = {.kind = MODEL_INTEGER,
				 .c_name = "int64_t",
				 .size = 8,
				 .is_signed = true},
	[INGOT_KIND_DOUBLE] = {.kind = MODEL_FLOAT,
			       .c_name = "double",
			       .size = 8,
			       .is_signed = true},
	[INGOT_KIND_BOOL] = {.kind = MODEL_BOOLEAN, .c_name = "bool", .size = 1},
	[INGOT_KIND_STRING] = {.kind = MODEL_CHAR, .c_name = "char", .size = 1, .is_signed = true},
	[INGOT_KIND_BYTES] = {.kind = MODEL_BYTE, .c_name = "uint8_t", .size = 1},
};

struct model_type *proto_base(struct proto *proto, enum ingot_kind kind)
{
	struct model_type *type = proto->bases[kind];

	if (!type) {
		type = ARENA_NEW(proto->arena, struct model_type);
		*type = bases[kind];
		type->name = type->c_name;
		type->align = type->size;
		proto->bases[kind] = type;
	}
	return type;
}

static void place(struct model_type *type, struct model_field *field, bool is_union)
{
	const struct model_type *member = field->type;
	uint32_t offset = is_union ? 0 : (type->size + member->align - 1) & ~(member->align - 1);

	field->offset = offset;
	if (offset + member->size > type->size)
		type->size = offset + member->size;
	if (member->align > type->align)
		type->align = member->align;
}

void proto_lay_out(struct model_type *type)
{
	type->align = 1;
	for (uint32_t i = 0; i < type->field_count; i++) {
		type->fields[i]->position = i;
		place(type, type->fields[i], false);
	}
	for (uint32_t i = 0; i < type->arm_count; i++)
		if (type->arms[i].field)
			place(type, type->arms[i].field, true);
	type->size = (type->size + type->align - 1) & ~(type->align - 1);
}
