/*
 * emit_x.c: <base>.x, the interface in the language of RFC 4506 and RFC 5531, as rpcgen takes it.
 *
 * In: a model and its plan. Out: constants, types and programs whose bytes are those of docs/wire.md, for peers in
 * any language. Imported types are written along, since .x has no import, in lines that rpcgen can be told to pass
 * over. What C needs and the wire does not know is left out; what XDR cannot say is said in comments, and as notes.
 */
#include <inttypes.h>
#include <stdarg.h>
#include <string.h>

#include "emit.h"
#include "layout.h"
#include "output.h"
#include "x_types.h"

/* A comment's own text must not end it, nor begin another. */
static const char *quoted(struct arena *arena, const char *text)
{
	char *copy = arena_text(arena, text, strlen(text));

	for (char *at = copy; *at; at++)
		if ((*at == '/' && (at[1] == '*' || (at > copy && at[-1] == '*'))) || *at == '\n' ||
		    *at == '\r')
			*at = ' ';
	return copy;
}

static void write_constant(struct x_file *file, const struct model_item *item)
{
	const struct model_const *constant = item->constant;
	const struct model_type *type = plan_strip(constant->type);
	const char *name = names_x_global(file->names, constant, constant->name);

	x_turn(file, false);
	text_printf(file->text, "%s", layout_comment(file->arena, "", item->comment));
	if (constant->string)
		x_regret(file, file->text, item->place, "%s = \"%s\": XDR has no constant text",
			 constant->name, quoted(file->arena, constant->string));
	else if (constant->value < 0 && type->size == 8 && !type->is_signed)
		text_printf(file->text, "const %s = 0x%" PRIX64 ";\n", name,
			    (uint64_t)constant->value);
	else if (constant->spelling && constant->spelling[0] == '0' && constant->value > 0 &&
		 strchr("xX", constant->spelling[1]))
		text_printf(file->text, "const %s = 0x%" PRIX64 ";\n", name,
			    (uint64_t)constant->value);
	else
		text_printf(file->text, "const %s = %" PRId64 ";\n", name, constant->value);
}

static void regret_item(struct x_file *file, struct source_place place, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

/* A regret that stands by itself. */
static void regret_item(struct x_file *file, struct source_place place, const char *format, ...)
{
	va_list arguments;

	x_turn(file, false);
	va_start(arguments, format);
	x_regret(file, file->text, place, "%s", arena_vprintf(file->arena, format, arguments));
	va_end(arguments);
	text_printf(file->text, "\n");
}

/* "base.idl" of the header's name. */
static const char *imported_file(struct arena *arena, const char *header)
{
	return arena_printf(arena, "%.*s.idl", (int)(strlen(header) - strlen(".h")), header);
}

/* The file's own declarations, in its order; what they need comes before them. */
static void write_items(struct x_file *file)
{
	for (uint32_t i = 0; i < file->model->item_count; i++) {
		const struct model_item *item = &file->model->items[i];
		const struct model_type *type;

		if (item->kind == MODEL_ITEM_CONST) {
			write_constant(file, item);
			if (i + 1 == file->model->item_count || item[1].kind != MODEL_ITEM_CONST ||
			    item[1].comment)
				text_printf(file->text, "\n");
		}
		if (item->kind == MODEL_ITEM_QUOTE)
			regret_item(file, item->place, "cpp_quote(\"%s\"): it is for C",
				    quoted(file->arena, item->text));
		if (item->kind == MODEL_ITEM_IMPORT)
			regret_item(file, item->place,
				    "what %s declares and nothing uses here, constants too: that "
				    "file's own .x has it",
				    imported_file(file->arena, item->text));
		if (item->kind != MODEL_ITEM_TYPE &&
		    (item->kind != MODEL_ITEM_TYPEDEF || !item->defines_type))
			continue;
		type = plan_strip(item->type);
		/* A union is written with the discriminant of what holds it. */
		if (type->obstacle)
			regret_item(file, type->place, "%s: %s", type->name,
				    quoted(file->arena, type->obstacle->text));
		else if (type->kind == MODEL_STRUCT || type->kind == MODEL_ENUM)
			x_write_type(file, type);
	}
	x_write_pending(file);
}

/* What travels in one direction, as a type: void, the only value's, or a structure's. */
struct message {
	struct x_declaration *members;
	const char **names;
	uint32_t count;
};

static bool is_scalar(const struct model_type *type)
{
	return plan_strip(type)->kind <= MODEL_ENUM;
}

static struct x_declaration declare_member(struct x_file *file, const struct plan_member *member,
					   bool is_out, struct x_place place)
{
	const struct model_field *field = member->parameter;
	const struct model_type *type = plan_strip(field->type);
	bool is_number = type->kind == MODEL_POINTER && is_scalar(type->target) &&
			 (field->form == MODEL_PLAIN || field->form == MODEL_SINGLE);
	struct x_declaration value;

	if (is_number && (member->glue != PLAN_GLUE_VALUE || is_out)) {
		value = x_declare_value(file, type->target, field);
		if (member->glue == PLAN_GLUE_VALUE && field->nullable)
			value = x_make_optional(file, value);
		return value;
	}
	/* An array as a parameter is a pointer to C, which always leads to all of it. */
	if (member->is_level || type->kind == MODEL_ARRAY)
		return x_declare_field(file, field->type, field, place);
	return x_declare_field(file, member->member, field, place);
}

static struct message read_message(struct x_file *file, const struct plan_procedure *procedure,
				   bool is_out, const char *owner)
{
	uint32_t room = procedure->member_count + 1;
	struct message message = {
		.members = ARENA_ARRAY(file->arena, room, struct x_declaration),
		.names = ARENA_ARRAY(file->arena, room, const char *),
	};

	for (uint32_t i = 0; i < procedure->member_count; i++) {
		const struct plan_member *member = &procedure->members[i];
		const struct model_field *field = member->parameter;
		struct x_place place = {owner, field->name};

		if (member->glue == PLAN_GLUE_NONE || !(is_out ? field->is_out : field->is_in) ||
		    (is_out ? field->described_out : field->described_in))
			continue;
		message.members[message.count] = declare_member(file, member, is_out, place);
		message.names[message.count++] = field->name;
	}
	return message;
}

static bool has_member(const struct message *message, const char *name)
{
	for (uint32_t i = 0; i < message->count; i++)
		if (strcmp(message->names[i], name) == 0)
			return true;
	return false;
}

/* What the operation returns comes first. */
static void add_result(struct x_file *file, const struct plan_procedure *procedure,
		       struct message *message)
{
	const struct model_type *result = plan_strip(procedure->operation->result);
	const char *name = procedure->operation->returns_status ? "status" : "result";

	while (has_member(message, name))
		name = arena_printf(file->arena, "%s_", name);
	memmove(message->members + 1, message->members,
		message->count * sizeof(message->members[0]));
	memmove(message->names + 1, message->names, message->count * sizeof(message->names[0]));
	message->members[0] =
		(struct x_declaration){.specifier = result->is_signed ? "int" : "unsigned int"};
	message->names[0] = name;
	message->count++;
}

/* The type of a message; structures are written. */
static const char *message_type(struct x_file *file, struct message message, const char *name)
{
	if (!message.count)
		return "void";
	if (message.count == 1 && message.members[0].form == X_PLAIN)
		return message.members[0].specifier;
	name = names_x_global(file->names, NULL, name);
	x_turn(file, false);
	text_printf(file->text, "struct %s {\n", name);
	for (uint32_t i = 0; i < message.count; i++)
		x_put_member(file, file->text, "\t", message.members[i], message.names[i]);
	text_printf(file->text, "};\n\n");
	return name;
}

static void write_procedure(struct x_file *file, struct text *block,
			    const struct plan_procedure *procedure)
{
	const struct model_operation *operation = procedure->operation;
	const char *name = names_x_global(file->names, operation, operation->name);
	struct message call = read_message(file, procedure, false, operation->name);
	struct message reply = read_message(file, procedure, true, operation->name);
	const char *arguments =
		message_type(file, call, arena_printf(file->arena, "%s_args", operation->name));
	const char *result;

	if (!plan_is_void(operation))
		add_result(file, procedure, &reply);
	x_write_pending(file);
	result = message_type(file, reply, arena_printf(file->arena, "%s_result", operation->name));
	text_printf(block, "%s\t\t%s\n\t\t%s(%s) = %" PRIu32 ";\n",
		    layout_comment(file->arena, "\t\t", operation->comment), result, name,
		    arguments, operation->number);
}

/* All interfaces of one program, each a version of it. */
static void write_program(struct x_file *file, uint32_t first)
{
	const struct plan_interface *interfaces = file->plan->interfaces;
	const struct model_interface *source = interfaces[first].source;
	struct text block;

	text_init(&block);
	text_printf(&block, "%s", layout_comment(file->arena, "", source->comment));
	text_printf(&block, "program %s {\n", names_x_upper(file->names, source->name, "PROG"));
	for (uint32_t i = first; i < file->plan->interface_count; i++) {
		if (interfaces[i].source->program != source->program)
			continue;
		text_printf(&block, "\tversion %s {\n",
			    names_x_upper(file->names, interfaces[i].source->name, "VERS"));
		for (uint32_t p = 0; p < interfaces[i].procedure_count; p++)
			write_procedure(file, &block, &interfaces[i].procedures[p]);
		text_printf(&block, "\t} = %" PRIu32 ";\n", interfaces[i].source->version);
	}
	x_turn(file, false);
	text_fill(file->text, "${block}} = ${number};\n\n", "block", text_close(&block), "number",
		  arena_printf(file->arena, "0x%08" PRIX32, source->program), NULL);
	text_done(&block);
}

static void write_programs(struct x_file *file)
{
	const struct plan_interface *interfaces = file->plan->interfaces;

	for (uint32_t i = 0; i < file->plan->interface_count; i++) {
		bool is_first = true;

		for (uint32_t j = 0; j < i; j++)
			is_first &= interfaces[j].source->program != interfaces[i].source->program;
		if (is_first)
			write_program(file, i);
	}
}

/* Unions that no discriminant was found for. */
static void write_unused(struct x_file *file)
{
	for (uint32_t i = 0; i < file->model->item_count; i++) {
		const struct model_item *item = &file->model->items[i];
		const struct model_type *type = item->type ? plan_strip(item->type) : NULL;

		if (type && type->kind == MODEL_UNION && !type->is_imported && !type->obstacle &&
		    !x_union_is_used(file, type))
			regret_item(file, type->place,
				    "union %s: nothing in this file says which arm it has",
				    type->name);
	}
}

/* Where imported types are, when they are not taken from here. */
static const char *includes(const struct x_file *file)
{
	if (!file->includes)
		return "";
	return arena_printf(file->arena, "#ifdef %s\n%s#endif\n\n", X_IMPORTS, file->includes);
}

static const char *on_imports(const struct x_file *file)
{
	if (!file->includes)
		return "";
	return "\n *\n"
	       " * Imported types stand here as well, so that the file is whole. Where several such files become\n"
	       " * one program, rpcgen -D" X_IMPORTS
	       " takes them from the headers of the imported files' own .x.";
}

void emit_x(const struct output *output, struct diag *diag, struct text *text)
{
	struct text body;
	struct x_file file = {
		.model = output->model,
		.plan = output->plan,
		.names = names_x_new(output->model, output->plan, output->arena),
		.arena = output->arena,
		.diag = diag,
		.text = &body,
	};

	text_init(&body);
	write_items(&file);
	write_programs(&file);
	write_unused(&file);
	x_turn(&file, false);
	text_fill(
		text,
		"/*\n"
		" * ${base}.x: generated from ${file} by ingotc; do not edit.\n"
		" *\n"
		" * The calls of ${file} as they travel: ONC RPC (RFC 5531), XDR (RFC 4506). Counts and\n"
		" * discriminants stand with what they describe.${renamed}\n"
		" * What is C's and MIDL's alone is not here: names that a typedef gives to numbers, texts and\n"
		" * pointers, uuids, and the handle that says where a server is.${imports}\n"
		" */\n\n${includes}${body}",
		"base", output->model->base, "file", output->model->file_name, "renamed",
		names_x_has_renamed(file.names) ? " A name that XDR or rpcgen keeps for\n"
						  " * something else has an underscore behind it."
						: "",
		"imports", on_imports(&file), "includes", includes(&file), "body",
		text_close(&body), NULL);
	text_done(&body);
	x_done(&file);
	names_x_done(file.names);
}
