/*
 * signature.c: how an operation looks in C, the same in the header, the client and the server.
 *
 * In: planned procedures. Out: declarations. A level's buffer is bytes to C: its structure is the level's
 * choice.
 */
#include <string.h>

#include "layout.h"
#include "output.h"

/* Whether the file knows LPBYTE, its own or through what it imports; whoever never saw Windows does not. */
bool output_has_lpbyte(const struct model *model)
{
	for (uint32_t i = 0; i < model->item_count; i++)
		for (uint32_t d = 0; d < model->items[i].declarator_count; d++)
			if (strcmp(model->items[i].declarators[d]->name, "LPBYTE") == 0)
				return true;
	for (uint32_t i = 0; i < model->dependency_count; i++) {
		const char *slash = strrchr(model->dependencies[i], '/');

		if (strcmp(slash ? slash + 1 : model->dependencies[i], "lmcons.idl") == 0)
			return true;
	}
	return false;
}

static const char *bytes(const struct output *output, const char *stars, const char *name)
{
	return arena_printf(output->arena, output->has_lpbyte ? "LPBYTE %s%s" : "uint8_t *%s%s",
			    stars, name);
}

const char *output_argument(const struct output *output, const struct plan_member *member,
			    const char *name)
{
	if (member->is_level)
		return bytes(output, member->parameter->is_out ? "*" : "", name);
	return layout_declaration(output->arena, member->argument, name);
}

const char *output_member(const struct output *output, const struct plan_member *member,
			  const char *name)
{
	if (member->is_level)
		return bytes(output, "", name);
	return layout_declaration(output->arena, member->member, name);
}

const char *output_result(const struct output *output, const struct plan_procedure *procedure)
{
	const struct model_type *result = procedure->operation->result;

	if (!result || plan_strip(result)->kind == MODEL_VOID)
		return "NET_API_STATUS";
	return layout_declaration(output->arena, result, "");
}

/* The arguments, behind `first` (or NULL); those that stay with the client only if wanted. */
static const char *arguments(const struct output *output, const struct plan_procedure *procedure,
			     const char *head, const char *first, bool has_bindings,
			     const char *tail)
{
	const char **items = ARENA_ARRAY(output->arena, procedure->member_count + 1, const char *);
	uint32_t count = 0;

	if (first)
		items[count++] = first;
	for (uint32_t i = 0; i < procedure->member_count; i++) {
		const struct plan_member *member = &procedure->members[i];

		if (has_bindings || member->glue != PLAN_GLUE_NONE)
			items[count++] = output_argument(output, member, member->parameter->name);
	}
	return layout_list(output->arena, head, items, count, ",", tail);
}

const char *output_prototype(const struct output *output, const struct plan_procedure *procedure,
			     const char *tail)
{
	const char *head = arena_printf(output->arena, "%s %s(", output_result(output, procedure),
					procedure->operation->name);
	const char *binding = NULL;

	if (!procedure->operation->handle)
		binding = arena_printf(output->arena, "handle_t %s",
				       names_local(output->names, procedure, NAMES_LOCAL_BINDING));
	return arguments(output, procedure, head, binding, true, tail);
}

const char *output_operation(const struct output *output, const struct plan_procedure *procedure)
{
	const char *head =
		arena_printf(output->arena, "\t%s (*%s)(", output_result(output, procedure),
			     procedure->operation->name);
	const char *call = arena_printf(output->arena, "HEXPERTKEY %s",
					names_local(output->names, procedure, NAMES_LOCAL_CALL));

	return arguments(output, procedure, head, call, false, ");");
}

const char *output_xdr(const struct output *output, const struct plan_xdr *xdr)
{
	return arena_printf(output->arena, "bool_t ingot_xdr_%s(XDR *%s, %s %s%s)", xdr->type->name,
			    names_local(output->names, NULL, NAMES_LOCAL_XDRS), xdr->type->name,
			    xdr->is_pointer ? "*" : "**",
			    names_local(output->names, NULL,
					xdr->is_pointer ? NAMES_LOCAL_POINTER : NAMES_LOCAL_BLOCK));
}

void output_banner(const struct output *output, struct text *text, enum names_file file)
{
	text_fill(text, "/* ${name}: generated from ${source} by ${program}; do not edit */\n",
		  "name", names_file(output->names, file), "source", output->model->file_name,
		  "program", output->model->language == MODEL_PROTO ? "protoc-gen-ingot" : "ingotc",
		  NULL);
}

void output_nothing(const struct output *output, struct text *text, const char *what)
{
	text_fill(text,
		  "\n/* ${source} has no ${what}; but C wants a declaration in every file. */\n"
		  "_Static_assert(1, \"empty\");\n",
		  "source", output->model->file_name, "what", what, NULL);
}

void output_interface(const struct output *output, struct text *text,
		      const struct plan_interface *interface)
{
	text_fill(text, "\t.name = \"${name}\",\n", "name", interface->source->name, NULL);
	text_printf(text,
		    "\t.program = 0x%08X,\n"
		    "\t.version = %u,\n"
		    "\t.procedure_count = %u,\n",
		    interface->source->program, interface->source->version,
		    interface->procedure_count);
	text_fill(text, "\t.procedures = ${procedures},\n", "procedures",
		  names_interface(output->names, interface, NAMES_PROCEDURES), NULL);
	if (interface->source->protobuf_version)
		text_printf(text, "\t.protobuf_version = %u,\n",
			    interface->source->protobuf_version);
}
