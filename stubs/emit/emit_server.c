/*
 * emit_server.c: <base>_server.c, what the runtime needs to call a server's operations.
 *
 * In: planned procedures. Out: for each a function that takes a frame apart, and the interface that lists them.
 * The frame was decoded and checked by the runtime; nothing is checked here.
 */
#include "layout.h"
#include "output.h"

static const char *local(const struct output *output, enum names_local which)
{
	return names_local(output->names, NULL, which);
}

/* What the operation gets for a parameter: the frame's member, or where its result goes. */
static const char *argument(const struct output *output, const struct plan_procedure *procedure,
			    const struct plan_member *member)
{
	const struct plan_path *path = member->out ? member->out : member->in;

	if (member->glue == PLAN_GLUE_VALUE)
		path = member->in;
	return arena_printf(output->arena, "%s%s->%s", member->glue == PLAN_GLUE_VALUE ? "" : "&",
			    local(output, NAMES_LOCAL_FRAME),
			    names_path(output->names, procedure, path));
}

/* The operation sees the caller's value where it puts its own. */
static void emit_copies(const struct output *output, struct text *text,
			const struct plan_procedure *procedure)
{
	for (uint32_t i = 0; i < procedure->member_count; i++) {
		const struct plan_member *member = &procedure->members[i];

		if (member->glue == PLAN_GLUE_BOTH)
			text_fill(text, "\t${frame}->${out} = ${frame}->${in};\n", "frame",
				  local(output, NAMES_LOCAL_FRAME), "out",
				  names_path(output->names, procedure, member->out), "in",
				  names_path(output->names, procedure, member->in), NULL);
	}
}

static const char *operation_call(const struct output *output,
				  const struct plan_procedure *procedure)
{
	const char **items = ARENA_ARRAY(output->arena, procedure->member_count + 1, const char *);
	const char *head = arena_printf(
		output->arena, "\t%s->result = %s->%s(", local(output, NAMES_LOCAL_FRAME),
		local(output, NAMES_LOCAL_OPERATIONS), procedure->operation->name);
	uint32_t count = 0;

	items[count++] = local(output, NAMES_LOCAL_CALL);
	for (uint32_t i = 0; i < procedure->member_count; i++)
		if (procedure->members[i].glue != PLAN_GLUE_NONE)
			items[count++] = argument(output, procedure, &procedure->members[i]);
	return layout_list(output->arena, head, items, count, ",", ");");
}

static void emit_invoker(const struct output *output, struct text *text,
			 const struct plan_interface *interface,
			 const struct plan_procedure *procedure)
{
	struct arena *arena = output->arena;
	const char *parameters[] = {
		arena_printf(arena, "const void *%s", local(output, NAMES_LOCAL_OPS)),
		arena_printf(arena, "HEXPERTKEY %s", local(output, NAMES_LOCAL_CALL)),
		arena_printf(arena, "void *%s", local(output, NAMES_LOCAL_ARGS)),
	};
	const char *head = arena_printf(output->arena, "static bool %s(",
					names_procedure(output->names, procedure, NAMES_INVOKER));

	text_fill(text,
		  "\n${prototype}\n"
		  "{\n"
		  "\tconst struct ${type} *${operations} = ${ops};\n"
		  "\tstruct ${tag} *${frame} = ${args};\n"
		  "\n"
		  "\tif (!${operations}->${name})\n"
		  "\t\treturn false;\n",
		  "prototype", layout_list(output->arena, head, parameters, 3, ",", ")"), "type",
		  names_interface(output->names, interface, NAMES_OPS), "operations",
		  local(output, NAMES_LOCAL_OPERATIONS), "ops", local(output, NAMES_LOCAL_OPS),
		  "tag", names_procedure(output->names, procedure, NAMES_FRAME), "frame",
		  local(output, NAMES_LOCAL_FRAME), "args", local(output, NAMES_LOCAL_ARGS), "name",
		  procedure->operation->name, NULL);
	emit_copies(output, text, procedure);
	text_fill(text, "${call}\n\treturn true;\n}\n", "call", operation_call(output, procedure),
		  NULL);
}

static void emit_interface(const struct output *output, struct text *text,
			   const struct plan_interface *interface)
{
	const char *invokers = names_interface(output->names, interface, NAMES_INVOKERS);

	for (uint32_t i = 0; i < interface->procedure_count; i++) {
		void *mark = arena_mark(output->arena);

		emit_invoker(output, text, interface, &interface->procedures[i]);
		arena_release(output->arena, mark);
	}
	text_fill(text, "\nstatic const ingot_invoke ${invokers}[] = {\n", "invokers", invokers,
		  NULL);
	for (uint32_t i = 0; i < interface->procedure_count; i++)
		text_fill(text, "\t${invoker},\n", "invoker",
			  names_procedure(output->names, &interface->procedures[i], NAMES_INVOKER),
			  NULL);
	text_fill(text, "};\n\nconst ingot_interface ${interface} = {\n", "interface",
		  names_interface(output->names, interface, NAMES_INTERFACE), NULL);
	output_interface(output, text, interface);
	text_fill(text, "\t.invokers = ${invokers},\n};\n", "invokers", invokers, NULL);
}

void emit_server(const struct output *output, struct text *text)
{
	output_banner(output, text, NAMES_SERVER);
	if (!output->plan->interface_count) {
		output_nothing(output, text, "operations");
		return;
	}
	text_fill(text, "#define ${switch}\n#include \"${header}\"\n", "switch",
		  names_switch(output->names), "header", names_file(output->names, NAMES_HEADER),
		  NULL);
	for (uint32_t i = 0; i < output->plan->interface_count; i++)
		emit_interface(output, text, &output->plan->interfaces[i]);
}
