/*
 * emit_proto.c: <base>.proto, the interface as protobuf messages and services, as protoc takes it.
 *
 * In: a model and its plan. Out: types, and for each operation what the call and the reply carry, with the numbers
 * of docs/proto.md: the contract for peers in any language. Imports stay imports. What C needs and the messages do
 * not (cpp_quote, names for pointers) is left out; what protobuf cannot say is said in comments, and as notes. For
 * protoc-gen-ingot the calls' numbers are options as well.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "emit.h"
#include "layout.h"
#include "output.h"
#include "proto_types.h"

/* Text as C spells it, of characters that every reader takes. */
static const char *quoted(struct arena *arena, const char *text)
{
	char *copy = arena_alloc(arena, strlen(text) * 4 + 3);
	char *end = copy;

	*end++ = '"';
	for (; *text; text++) {
		unsigned char letter = (unsigned char)*text;

		if (letter == '"' || letter == '\\')
			*end++ = '\\';
		if (letter >= ' ' && letter <= '~')
			*end++ = (char)letter;
		else
			end += sprintf(end, "\\%03o", letter);
	}
	strcpy(end, "\"");
	return copy;
}

static void write_constant(struct proto_file *file, const struct model_item *item)
{
	const struct model_const *constant = item->constant;
	const struct model_type *type = plan_strip(constant->type);
	const char *declaration = layout_declaration(file->arena, constant->type, constant->name);
	const char *value;

	if (constant->string)
		value = quoted(file->arena, constant->string);
	else if (constant->spelling && constant->value > 0)
		value = constant->spelling;
	else if (constant->value < 0 && type->size == 8 && !type->is_signed)
		value = arena_printf(file->arena, "%" PRIu64, (uint64_t)constant->value);
	else
		value = arena_printf(file->arena, "%" PRId64, constant->value);
	proto_put_comment(file->text, "", item->comment);
	if (file->model->language == MODEL_ONC)
		declaration = constant->name;
	text_printf(file->text, "// %s%s = %s\n", constant->string ? "" : "const ", declaration,
		    value);
}

/* The file's own declarations, in its order. */
static void write_items(struct proto_file *file)
{
	const struct model *model = file->model;
	bool is_said = false;

	for (uint32_t i = 0; i < model->item_count; i++) {
		const struct model_item *item = &model->items[i];
		const struct model_type *type;
		const char **slot;

		if (item->kind == MODEL_ITEM_CONST) {
			if (!is_said)
				proto_regret(file, item->place,
					     "constants, which are comments there");
			is_said = true;
			write_constant(file, item);
			if (i + 1 == model->item_count || item[1].kind != MODEL_ITEM_CONST)
				text_printf(file->text, "\n");
		}
		if (item->kind != MODEL_ITEM_TYPE &&
		    (item->kind != MODEL_ITEM_TYPEDEF || !item->defines_type))
			continue;
		type = plan_strip(item->type);
		if (type->obstacle) {
			if (type->kind == MODEL_STRUCT)
				proto_regret(file, type->place, "struct %s: %s", type->name,
					     type->obstacle->text);
			continue;
		}
		if (!type->field_count && !type->arm_count && !type->enumerator_count)
			continue;
		slot = proto_name_slot(file,
				       arena_printf(file->arena, "type %p", (const void *)type));
		if (!*slot)
			proto_write_type(file, type);
		*slot = type->name;
	}
}

/* What travels in one direction, as a message; returns its name. */
static const char *write_direction(struct proto_file *file, const struct plan_procedure *procedure,
				   bool is_out)
{
	const struct model_operation *operation = procedure->operation;
	const struct model_type *result = plan_strip(operation->result);
	struct proto_line *lines =
		ARENA_ARRAY(file->arena, procedure->member_count + 1, struct proto_line);
	const char *name;
	uint32_t count = 0;

	if (is_out && !plan_is_void(operation))
		lines[count++] = (struct proto_line){
			.name = operation->returns_status ? "status" : "result",
			.value = {.type = result->is_signed ? "int32" : "uint32"},
			.number = 1,
		};
	for (uint32_t i = 0; i < procedure->member_count; i++) {
		const struct plan_member *member = &procedure->members[i];
		const struct model_field *field = member->parameter;

		if (member->glue == PLAN_GLUE_NONE || !(is_out ? field->is_out : field->is_in) ||
		    (is_out ? field->described_out : field->described_in))
			continue;
		lines[count++] = (struct proto_line){
			.name = field->name,
			.comment = field->comment,
			.value = proto_declare(file,
					       message_parameter(&file->messages, member, is_out),
					       operation->name),
			.number = message_parameter_number(&file->messages, field, is_out),
		};
	}
	name = names_proto_global(file->names, arena_printf(file->arena, "%s%s", operation->name,
							    is_out ? "Response" : "Request"));
	proto_write_message(file, file->text, name, NULL, lines, count);
	return name;
}

/* The numbers of a service's calls in ONC RPC, for people. */
static void put_numbers(struct text *service, const struct model_interface *source)
{
	if (!source->has_program)
		return;
	text_printf(service, "// Program 0x%08" PRIX32 ", version %" PRIu32, source->program,
		    source->version);
	if (source->protobuf_version)
		text_printf(service, "; in protobuf, version %" PRIu32, source->protobuf_version);
	text_printf(service, ".\n");
}

/* The same for protoc-gen-ingot, where the calls are protobuf's as well. */
static void put_options(struct text *service, const struct model_interface *source)
{
	text_printf(service,
		    "  option (.ingot.program) = 0x%08" PRIX32 ";\n"
		    "  option (.ingot.version) = %" PRIu32 ";\n",
		    source->program, source->protobuf_version);
}

static void write_service(struct proto_file *file, const struct plan_interface *interface)
{
	const struct model_interface *source = interface->source;
	const char *name = names_proto_global(file->names, source->name);
	const char **names = ARENA_ARRAY(file->arena, interface->procedure_count, const char *);
	bool has_options = file->has_options && source->has_program && source->protobuf_version;
	struct text service;

	text_init(&service);
	proto_put_comment(&service, "", source->comment);
	put_numbers(&service, source);
	text_printf(&service, "service %s {\n", name);
	if (has_options)
		put_options(&service, source);
	file->uses_options |= has_options;
	for (uint32_t i = 0; i < interface->procedure_count; i++)
		names[i] = interface->procedures[i].operation->name;
	names_proto_members(file->names, names, interface->procedure_count);
	for (uint32_t i = 0; i < interface->procedure_count; i++) {
		const struct plan_procedure *procedure = &interface->procedures[i];
		const struct model_operation *operation = procedure->operation;
		const char *request = write_direction(file, procedure, false);
		const char *response = write_direction(file, procedure, true);

		proto_put_comment(&service, "  ", operation->comment);
		text_printf(&service,
			    has_options ? "  rpc %s(%s) returns (%s) { option (.ingot.procedure) = "
					  "%" PRIu32 "; }\n"
					: "  rpc %s(%s) returns (%s);  // procedure %" PRIu32 "\n",
			    names[i], request, response, operation->number);
	}
	text_printf(&service, "}\n\n");
	text_fill(file->text, "${service}", "service", text_close(&service), NULL);
	text_done(&service);
}

/* The body ends with an empty line that the file does not need. */
static const char *cut(struct arena *arena, const char *body)
{
	size_t length = body ? strlen(body) : 0;

	while (length > 1 && body[length - 1] == '\n' && body[length - 2] == '\n')
		length--;
	return body ? arena_text(arena, body, length) : NULL;
}

static void put_file(struct proto_file *file, struct text *text)
{
	const char *renamed = "//\n// A name that protobuf keeps for something else, or takes for "
			      "another one, has \"_\" or a number behind it.\n";
	struct text imports;
	struct text body;

	text_init(&imports);
	text_init(&body);
	proto_put_imports(file, &imports);
	text_fill(&body, "${types}${helpers}", "types", text_close(file->text), "helpers",
		  text_close(file->helpers), NULL);
	text_fill(
		text,
		"// ${base}.proto: generated from ${file} by ingotc; do not edit.\n"
		"//\n"
		"// What the calls of ${file} carry. A number is its member's or parameter's position;\n"
		"// counts and discriminants stand with what they describe.\n"
		"${renamed}\n"
		"syntax = \"proto3\";\n\n"
		"package ${package};\n\n"
		"${imports}${body}",
		"base", file->model->base, "file", file->model->file_name, "renamed",
		names_proto_has_renamed(file->names) ? renamed : "", "package",
		names_proto_package(file->arena, file->model->file_name), "imports",
		text_close(&imports), "body", cut(file->arena, text_close(&body)), NULL);
	text_done(&body);
	text_done(&imports);
}

void emit_proto(const struct output *output, struct diag *diag, bool has_options, struct text *text)
{
	struct text messages;
	struct text helpers;
	struct proto_file file = {
		.model = output->model,
		.plan = output->plan,
		.names = names_proto_new(output->model, output->arena),
		.arena = output->arena,
		.diag = diag,
		.text = &messages,
		.helpers = &helpers,
		.has_options = has_options,
	};

	text_init(&messages);
	text_init(&helpers);
	messages_init(&file.messages, output->model, output->arena);
	write_items(&file);
	for (uint32_t i = 0; i < output->plan->interface_count; i++)
		write_service(&file, &output->plan->interfaces[i]);
	if (file.imports && output->model->circle)
		diag_note(
			diag, DIAG_NO_PLACE,
			"these files import each other, which protoc refuses of .proto files if each uses "
			"the other's types: %s",
			output->model->circle);
	put_file(&file, text);
	text_done(&helpers);
	text_done(&messages);
	messages_done(&file.messages);
	proto_done(&file);
	names_proto_done(file.names);
}
