/*
 * emit_client.c: <base>_client.c, a function for every operation.
 *
 * In: planned procedures. Out: functions that put their arguments into a frame, make the call and hand over
 * what came back. They check only what they would have to follow themselves: pointers to results.
 */
#include "layout.h"
#include "output.h"

/* The frame's member, as C writes it: "frame.level". */
static const char *member_of(const struct output *output, const struct plan_procedure *procedure,
			     const struct plan_path *path)
{
	return arena_printf(output->arena, "%s.%s",
			    names_local(output->names, procedure, NAMES_LOCAL_FRAME),
			    names_path(output->names, procedure, path));
}

static void emit_frame(const struct output *output, struct text *text,
		       const struct plan_procedure *procedure)
{
	bool is_empty = true;

	for (uint32_t i = 0; i < procedure->member_count; i++)
		if (procedure->members[i].glue == PLAN_GLUE_VALUE)
			is_empty = false;
	text_fill(text, "\tstruct ${tag} ${frame} = {${rest}", "tag",
		  names_procedure(output->names, procedure, NAMES_FRAME), "frame",
		  names_local(output->names, procedure, NAMES_LOCAL_FRAME), "rest",
		  is_empty ? "0};\n" : "\n", NULL);
	for (uint32_t i = 0; i < procedure->member_count; i++) {
		const struct plan_member *member = &procedure->members[i];

		if (member->glue == PLAN_GLUE_VALUE)
			text_fill(text, "\t\t.${member} = ${argument},\n", "member",
				  names_path(output->names, procedure, member->in), "argument",
				  member->parameter->name, NULL);
	}
	if (!is_empty)
		text_fill(text, "\t};\n", NULL);
}

static bool is_followed(const struct plan_member *member)
{
	return member->glue != PLAN_GLUE_NONE && member->glue != PLAN_GLUE_VALUE;
}

/*
 * What a call without all of its pointers answers. Outputs that are there are empty then, as after any
 * failure: the frame is still zero.
 */
static void emit_refusal(const struct output *output, struct text *text,
			 const struct plan_procedure *procedure, const char *condition,
			 bool has_company)
{
	bool is_open = false;

	text_fill(text, "${condition}", "condition", condition, NULL);
	for (uint32_t i = 0; has_company && i < procedure->member_count; i++) {
		const struct plan_member *member = &procedure->members[i];

		if (member->glue != PLAN_GLUE_WRITE)
			continue;
		text_fill(text, "${open}\t\tif (${argument})\n\t\t\t*${argument} = ${member};\n",
			  "open", is_open ? "" : " {\n", "argument", member->parameter->name,
			  "member", member_of(output, procedure, member->out), NULL);
		is_open = true;
	}
	text_fill(text, "${open}\t\treturn 87; /* ERROR_INVALID_PARAMETER */\n${close}", "open",
		  is_open ? "" : "\n", "close", is_open ? "\t}\n" : "", NULL);
}

static void emit_checks(const struct output *output, struct text *text,
			const struct plan_procedure *procedure)
{
	const char **items = ARENA_ARRAY(output->arena, procedure->member_count + 1, const char *);
	uint32_t count = 0;

	for (uint32_t i = 0; i < procedure->member_count; i++)
		if (is_followed(&procedure->members[i]))
			items[count++] = arena_printf(output->arena, "!%s",
						      procedure->members[i].parameter->name);
	if (count)
		emit_refusal(output, text, procedure,
			     layout_list(output->arena, "\tif (", items, count, " ||", ")"),
			     count > 1);
	for (uint32_t i = 0; i < procedure->member_count; i++) {
		const struct plan_member *member = &procedure->members[i];

		if (member->glue == PLAN_GLUE_READ || member->glue == PLAN_GLUE_BOTH)
			text_fill(text, "\t${member} = *${argument};\n", "member",
				  member_of(output, procedure, member->in), "argument",
				  member->parameter->name, NULL);
	}
}

static const char *call(const struct output *output, const struct plan_interface *interface,
			const struct plan_procedure *procedure)
{
	const struct model_field *handle = procedure->operation->handle;
	bool is_binding = !handle || plan_strip(handle->type)->kind == MODEL_HANDLE;
	const char *binding =
		handle ? handle->name : names_local(output->names, procedure, NAMES_LOCAL_BINDING);

	return arena_printf(output->arena, "%s(%s, &%s, %u, &%s)",
			    is_binding                           ? "ingot_call"
			    : handle->value->kind == MODEL_WCHAR ? "ingot_call_server_wide"
								 : "ingot_call_server",
			    binding, names_interface(output->names, interface, NAMES_CALLS),
			    (unsigned)(procedure - interface->procedures),
			    names_local(output->names, procedure, NAMES_LOCAL_FRAME));
}

static bool is_written(const struct plan_member *member)
{
	return member->glue == PLAN_GLUE_WRITE || member->glue == PLAN_GLUE_BOTH;
}

static bool has_results(const struct plan_procedure *procedure)
{
	for (uint32_t i = 0; i < procedure->member_count; i++)
		if (is_written(&procedure->members[i]))
			return true;
	return false;
}

static void emit_results(const struct output *output, struct text *text,
			 const struct plan_procedure *procedure)
{
	for (uint32_t i = 0; i < procedure->member_count; i++) {
		const struct plan_member *member = &procedure->members[i];

		if (is_written(member))
			text_fill(text, "\t*${argument} = ${member};\n", "argument",
				  member->parameter->name, "member",
				  member_of(output, procedure, member->out), NULL);
	}
}

static void emit_function(const struct output *output, struct text *text,
			  const struct plan_interface *interface,
			  const struct plan_procedure *procedure)
{
	const struct model_type *result = procedure->operation->result;
	const char *status = names_local(output->names, procedure, NAMES_LOCAL_STATUS);
	const char *cast = "";

	/* A status is unsigned; so a signed result needs a word to say that it is meant. */
	if (result && plan_strip(result)->is_signed)
		cast = arena_printf(output->arena, "(%s)", output_result(output, procedure));
	text_fill(text, "\n${prototype}\n{\n", "prototype",
		  output_prototype(output, procedure, ")"), NULL);
	emit_frame(output, text, procedure);
	if (!has_results(procedure)) {
		text_fill(text, "\n", NULL);
		emit_checks(output, text, procedure);
		text_fill(text, "\treturn ${cast}${call};\n}\n", "cast", cast, "call",
			  call(output, interface, procedure), NULL);
		return;
	}
	text_fill(text, "\tNET_API_STATUS ${status};\n\n", "status", status, NULL);
	emit_checks(output, text, procedure);
	text_fill(text, "\t${status} = ${call};\n", "status", status, "call",
		  call(output, interface, procedure), NULL);
	emit_results(output, text, procedure);
	text_fill(text, "\treturn ${cast}${status};\n}\n", "cast", cast, "status", status, NULL);
}

void emit_client(const struct output *output, struct text *text)
{
	output_banner(output, text, NAMES_CLIENT);
	if (!output->plan->interface_count) {
		output_nothing(output, text, "operations");
		return;
	}
	text_fill(text, "#define ${switch}\n#include \"${header}\"\n", "switch",
		  names_switch(output->names), "header", names_file(output->names, NAMES_HEADER),
		  NULL);
	for (uint32_t i = 0; i < output->plan->interface_count; i++) {
		const struct plan_interface *interface = &output->plan->interfaces[i];

		text_fill(text, "\nstatic const ingot_interface ${calls} = {\n", "calls",
			  names_interface(output->names, interface, NAMES_CALLS), NULL);
		output_interface(output, text, interface);
		text_fill(text, "};\n", NULL);
		for (uint32_t p = 0; p < interface->procedure_count; p++) {
			void *mark = arena_mark(output->arena);

			emit_function(output, text, interface, &interface->procedures[p]);
			arena_release(output->arena, mark);
		}
	}
}
