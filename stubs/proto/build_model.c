/*
 * build_model.c: a file's model. In: the request's types. Out: items in the order in which C needs them: what is
 * included, enums, structures, interfaces. Extensions are refused here.
 */
#include <string.h>

#include "proto_build.h"

struct model_item *proto_add_item(struct proto *proto, struct proto_items *items,
				  enum model_item_kind kind)
{
	struct model_item *item;

	if (items->count == items->capacity) {
		uint32_t capacity = items->capacity ? items->capacity * 2 : 16;
		struct model_item *more = ARENA_ARRAY(proto->arena, capacity, struct model_item);

		if (items->count)
			memcpy(more, items->items, items->count * sizeof(*more));
		items->items = more;
		items->capacity = capacity;
	}
	item = &items->items[items->count++];
	item->kind = kind;
	return item;
}

void proto_add_definition(struct proto *proto, const struct model_type *type, const char *comment)
{
	struct model_item *item = proto_add_item(proto, &proto->items, MODEL_ITEM_TYPEDEF);
	struct model_type *alias = ARENA_NEW(proto->arena, struct model_type);

	*alias = (struct model_type){
		.kind = MODEL_ALIAS,
		.name = type->name,
		.c_name = type->name,
		.size = type->size,
		.align = type->align,
		.target = type,
		.stripped = type,
	};
	item->type = type;
	item->defines_type = true;
	item->comment = comment;
	item->declarators = ARENA_ARRAY(proto->arena, 1, const struct model_type *);
	item->declarators[0] = alias;
	item->declarator_count = 1;
}

/* Options are protoc's own messages, which are not compiled here. */
static bool is_option(const proto_field *extension)
{
	return strncmp(extension->extendee, ".google.protobuf.", 17) == 0;
}

static void refuse_extensions(struct proto *proto, proto_field *const *extensions, size_t count,
			      const struct proto_path *parent, int32_t number)
{
	for (size_t i = 0; i < count; i++) {
		struct proto_path path = {parent, number, (int32_t)i};

		if (!is_option(extensions[i]))
			proto_error(proto, &path,
				    "'%s' extends '%s', and extensions are not supported",
				    extensions[i]->name, extensions[i]->extendee + 1);
	}
}

static void refuse_ranges(struct proto *proto, const struct proto_type *type)
{
	struct proto_path path = {type->path, PROTO_MESSAGE_RANGE, 0};

	if (type->body->n_extension_range)
		proto_error(proto, &path, "'%s' may be extended, and extensions are not supported",
			    type->full + 1);
}

static void add_message(struct proto *proto, struct proto_type *type)
{
	proto_claim(proto, type->type->name, type->full, type->path);
	refuse_extensions(proto, type->body->extension, type->body->n_extension, type->path,
			  PROTO_MESSAGE_EXTENSION);
	refuse_ranges(proto, type);
	proto_fill_message(proto, type);
	proto_add_definition(proto, type->type, proto_comment(proto, type->path));
}

/* Enums first: C wants them before they are used. */
static void add_types(struct proto *proto)
{
	for (struct proto_type *type = proto->first; type; type = type->next) {
		if (!type->values)
			continue;
		proto_fill_enum(proto, type);
		if (!proto_is_own(proto, type))
			continue;
		proto_claim(proto, type->type->name, type->full, type->path);
		proto_add_definition(proto, type->type, proto_comment(proto, type->path));
	}
	for (struct proto_type *type = proto->first; type; type = type->next)
		if (type->body && proto_is_own(proto, type))
			add_message(proto, type);
}

/*
 * The members of other files' messages, which the tables of this one's have to know the size of. What those use
 * is their headers' business.
 */
static void fill_others(struct proto *proto)
{
	struct proto_items own = proto->imports;

	for (struct proto_type *type = proto->first; type; type = type->next)
		if (type->body && !proto_is_own(proto, type))
			proto_fill_message(proto, type);
	proto->imports = own;
}

static const char *without_suffix(struct arena *arena, const char *name)
{
	size_t length = strlen(name);

	if (length > 6 && strcmp(name + length - 6, ".proto") == 0)
		length -= 6;
	return arena_text(arena, name, length);
}

static const struct model *finish(struct proto *proto)
{
	struct model *model = ARENA_NEW(proto->arena, struct model);
	uint32_t count = proto->imports.count + proto->items.count;
	const char *slash = strrchr(proto->file->name, '/');

	model->language = MODEL_PROTO;
	model->base = without_suffix(proto->arena, proto->file->name);
	model->file_name = slash ? slash + 1 : proto->file->name;
	model->comment = proto_file_comment(proto);
	model->items = ARENA_ARRAY(proto->arena, count, struct model_item);
	model->item_count = count;
	if (proto->imports.count)
		memcpy(model->items, proto->imports.items,
		       proto->imports.count * sizeof(*model->items));
	if (proto->items.count)
		memcpy(model->items + proto->imports.count, proto->items.items,
		       proto->items.count * sizeof(*model->items));
	HASH_CLEAR(hh, proto->types);
	HASH_CLEAR(by_word, proto->types_by_word);
	HASH_CLEAR(hh, proto->names);
	HASH_CLEAR(hh, proto->places);
	return model;
}

static const proto_file *find_file(const struct request *request, const char *name)
{
	const Google__Protobuf__Compiler__CodeGeneratorRequest *message = request->message;

	for (size_t i = 0; i < message->n_proto_file; i++)
		if (message->proto_file[i]->name && strcmp(message->proto_file[i]->name, name) == 0)
			return message->proto_file[i];
	return NULL;
}

const struct model *request_model(const struct request *request, size_t index, uint32_t program,
				  struct diag *diag)
{
	const char *name = request->message->file_to_generate[index];
	struct proto proto = {
		.arena = diag->arena,
		.diag = diag,
		.request = request,
		.file = find_file(request, name),
		.program = program,
	};

	if (!proto.file) {
		diag_error(diag, DIAG_NO_PLACE,
			   "%s: protoc asks for this file and does not send it", name);
		return NULL;
	}
	proto_read_places(&proto);
	proto_index(&proto);
	refuse_extensions(&proto, proto.file->extension, proto.file->n_extension, NULL,
			  PROTO_FILE_EXTENSION);
	proto_check_required(&proto);
	add_types(&proto);
	proto_add_services(&proto);
	fill_others(&proto);
	return finish(&proto);
}
