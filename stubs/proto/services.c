/*
 * services.c: services as interfaces. In: service descriptors, and the options of ingot/options.proto, which are unknown
 * fields here. Out: the model's interfaces, one operation a method.
 */
#include <string.h>

#include "proto_build.h"

/* ingot/options.proto */
#define OPTION_PROGRAM   50820u /* of a service */
#define OPTION_VERSION   50821u
#define OPTION_PROCEDURE 50820u /* of a method */

/* Numbers that RFC 5531 leaves to users. */
#define FIRST_PROGRAM 0x30000000u
#define LAST_BITS     0x0FFFFFFFu

/* A number that an option gives; *value is left alone where there is none, and the last one counts. */
static bool find_option(const ProtobufCMessage *options, uint32_t number, uint32_t *value)
{
	bool is_found = false;

	for (unsigned i = 0; options && i < options->n_unknown_fields; i++) {
		const ProtobufCMessageUnknownField *field = &options->unknown_fields[i];
		uint64_t bits = 0;

		if (field->tag != number || field->wire_type != PROTOBUF_C_WIRE_TYPE_VARINT)
			continue;
		for (size_t b = 0; b < field->len && b < 10; b++)
			bits |= (uint64_t)(field->data[b] & 0x7F) << 7 * b;
		*value = (uint32_t)bits;
		is_found = true;
	}
	return is_found;
}

/* A number of its own for each name, as far as 28 bits go (FNV-1a). */
static uint32_t made_program(const char *full)
{
	uint32_t hash = 2166136261u;

	for (; *full; full++)
		hash = (hash ^ (unsigned char)*full) * 16777619u;
	return FIRST_PROGRAM | ((hash ^ hash >> 28) & LAST_BITS);
}

static struct model_field *parameter(struct proto *proto, const char *name, const char *type,
				     bool is_out)
{
	const struct model_type *message = proto_use(proto, type)->type;
	struct model_field *field =
		proto_member(proto, name, proto_pointer(proto, message, !is_out));

	field->form = MODEL_SINGLE;
	field->value = message;
	field->is_in = !is_out;
	field->is_out = is_out;
	/* A response that is left out is an empty one. */
	field->nullable = is_out;
	field->position = is_out;
	return field;
}

static const struct model_type *nothing(struct proto *proto)
{
	struct model_type *type = ARENA_NEW(proto->arena, struct model_type);

	*type = (struct model_type){.kind = MODEL_VOID, .name = "void", .c_name = "void"};
	return type;
}

static void check_streams(struct proto *proto, const proto_method *method, const char *full,
			  const struct proto_path *path)
{
	if (method->client_streaming || method->server_streaming)
		proto_error(
			proto, path,
			"'%s' streams its %s, and a call has one of each: streaming is not supported",
			full + 1, method->client_streaming ? "requests" : "responses");
}

static struct model_operation *read_method(struct proto *proto, const proto_method *method,
					   const char *service, const struct proto_path *path)
{
	struct model_operation *operation = ARENA_NEW(proto->arena, struct model_operation);
	const char *full = arena_printf(proto->arena, "%s.%s", service, method->name);

	check_streams(proto, method, full, path);
	operation->name = proto_word(proto, full);
	proto_claim(proto, operation->name, full, path);
	operation->comment = proto_comment(proto, path);
	operation->number = (uint32_t)path->index + 1;
	if (find_option((const ProtobufCMessage *)method->options, OPTION_PROCEDURE,
			&operation->number) &&
	    !operation->number)
		proto_error(proto, path, "'%s': procedure 0 is the one that does nothing",
			    full + 1);
	operation->result = nothing(proto);
	operation->returns_status = operation->is_message = true;
	operation->parameters = ARENA_ARRAY(proto->arena, 2, struct model_field *);
	operation->parameters[0] = parameter(proto, "request", method->input_type, false);
	operation->parameters[1] = parameter(proto, "response", method->output_type, true);
	operation->parameter_count = 2;
	return operation;
}

static void check_numbers(struct proto *proto, const struct model_interface *interface,
			  const struct proto_path *service)
{
	for (uint32_t i = 0; i < interface->operation_count; i++)
		for (uint32_t k = 0; k < i; k++) {
			const struct model_operation *one = interface->operations[k];
			const struct model_operation *other = interface->operations[i];
			struct proto_path path = {service, PROTO_SERVICE_METHOD, (int32_t)i};

			if (one->number == other->number)
				proto_error(proto, &path, "'%s' and '%s' are both procedure %u",
					    one->name, other->name, one->number);
		}
}

static void check_program(struct proto *proto, const struct model_interface *interface,
			  const struct proto_path *path)
{
	for (uint32_t i = 0; i < proto->items.count; i++) {
		const struct model_interface *other = proto->items.items[i].interface;

		if (other && other->program == interface->program &&
		    other->version == interface->version)
			proto_error(proto, path,
				    "'%s' and '%s' are both program 0x%08X, version %u",
				    other->name, interface->name, other->program, other->version);
	}
}

static void add_service(struct proto *proto, const proto_service *service,
			const struct proto_path *path)
{
	struct model_interface *interface = ARENA_NEW(proto->arena, struct model_interface);
	const char *package = proto->file->package;
	const char *full = package && *package
				   ? arena_printf(proto->arena, ".%s.%s", package, service->name)
				   : arena_printf(proto->arena, ".%s", service->name);
	const ProtobufCMessage *options = (const ProtobufCMessage *)service->options;
	struct model_item *item;

	interface->name = proto_word(proto, full);
	interface->has_program = true;
	interface->program = proto->program ? proto->program : made_program(full + 1);
	interface->version = 1;
	find_option(options, OPTION_PROGRAM, &interface->program);
	find_option(options, OPTION_VERSION, &interface->version);
	interface->protobuf_version = interface->version;
	if (!interface->program || !interface->version)
		proto_error(proto, path, "'%s': a program and its versions are numbered from 1",
			    full + 1);
	interface->operations =
		ARENA_ARRAY(proto->arena, service->n_method, struct model_operation *);
	for (size_t i = 0; i < service->n_method; i++) {
		struct proto_path method = {path, PROTO_SERVICE_METHOD, (int32_t)i};

		interface->operations[interface->operation_count++] =
			read_method(proto, service->method[i], full, &method);
	}
	check_numbers(proto, interface, path);
	check_program(proto, interface, path);
	item = proto_add_item(proto, &proto->items, MODEL_ITEM_INTERFACE);
	item->comment = proto_comment(proto, path);
	item->interface = interface;
}

void proto_add_services(struct proto *proto)
{
	for (size_t i = 0; i < proto->file->n_service; i++) {
		struct proto_path path = {NULL, PROTO_FILE_SERVICE, (int32_t)i};

		add_service(proto, proto->file->service[i], &path);
	}
}
