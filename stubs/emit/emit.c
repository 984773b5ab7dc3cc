/*
 * emit.c: see emit.h. Plans the tables, makes the names, lets each emitter compose its file and commits them
 * all at once.
 */
#include <string.h>

#include "emit.h"
#include "output.h"
#include "writer.h"

/* A path in make's language. */
static void put_path(struct text *text, const char *path)
{
	for (; *path; path++)
		text_printf(text, "%s%c",
			    *path == '$'             ? "$"
			    : strchr(" \t#:", *path) ? "\\"
						     : "",
			    *path);
}

static void emit_depfile(const struct output *output, const struct emit_options *options,
			 struct text *text)
{
	const enum names_file files[] = {NAMES_HEADER, NAMES_TABLES, NAMES_CLIENT, NAMES_SERVER};
	const bool is_wanted[] = {true, true, options->client, options->server};

	for (unsigned i = 0; i < sizeof(files) / sizeof(files[0]); i++) {
		if (!is_wanted[i])
			continue;
		text_printf(text, "%s", i ? " " : "");
		if (options->directory) {
			put_path(text, options->directory);
			text_printf(text, "/");
		}
		put_path(text, names_file(output->names, files[i]));
	}
	text_printf(text, ":");
	for (uint32_t i = 0; i < output->model->dependency_count; i++) {
		text_printf(text, " \\\n  ");
		put_path(text, output->model->dependencies[i]);
	}
	text_printf(text, "\n");
}

static void compose(const struct output *output, const struct emit_options *options,
		    struct writer *writer)
{
	const struct names *names = output->names;

	emit_header(output, writer_add(writer, names_file(names, NAMES_HEADER)));
	emit_tables(output, writer_add(writer, names_file(names, NAMES_TABLES)));
	if (options->client)
		emit_client(output, writer_add(writer, names_file(names, NAMES_CLIENT)));
	if (options->server)
		emit_server(output, writer_add(writer, names_file(names, NAMES_SERVER)));
	if (options->depfile)
		emit_depfile(output, options, writer_add(writer, names_file(names, NAMES_DEPFILE)));
}

static struct output begin(const struct model *model, struct diag *diag)
{
	const struct plan *plan = plan_build(model, diag->arena);

	return (struct output){
		.model = model,
		.plan = plan,
		.names = names_new(model, plan, diag->arena, diag),
		.arena = diag->arena,
		.has_lpbyte = output_has_lpbyte(model),
	};
}

bool emit_stubs(const struct model *model, const struct emit_options *options, struct diag *diag)
{
	struct output output = begin(model, diag);
	struct writer writer;
	bool ok = false;

	writer_init(&writer, options->directory);
	if (!diag_has_errors(diag)) {
		compose(&output, options, &writer);
		ok = writer_commit(&writer);
		if (!ok)
			diag_error(diag, DIAG_NO_PLACE, "%s",
				   writer.problem ? writer.problem : "out of memory");
	}
	writer_done(&writer);
	names_done(output.names);
	return ok;
}

uint32_t emit_files(const struct model *model, const struct emit_options *options,
		    struct diag *diag, const struct emit_file **ret_files)
{
	struct output output = begin(model, diag);
	struct emit_file *files = ARENA_ARRAY(diag->arena, WRITER_FILES, struct emit_file);
	uint32_t count = 0;
	struct writer writer;

	writer_init(&writer, NULL);
	if (!diag_has_errors(diag))
		compose(&output, options, &writer);
	for (; count < writer.count && !diag_has_errors(diag); count++) {
		struct writer_file *file = &writer.files[count];

		if (!text_close(&file->text))
			diag_error(diag, DIAG_NO_PLACE, "%s: %s", file->name, file->text.problem);
		else
			files[count] = (struct emit_file){
				file->name,
				arena_text(diag->arena, file->text.bytes, file->text.length)};
	}
	writer_done(&writer);
	names_done(output.names);
	*ret_files = files;
	return diag_has_errors(diag) ? 0 : count;
}

const char *emit_text(const struct model *model, enum emit_form form, struct diag *diag)
{
	struct output output = begin(model, diag);
	const char *result = NULL;
	struct text text;

	text_init(&text);
	switch (form) {
	case EMIT_X:
		emit_x(&output, diag, &text);
		break;
	case EMIT_IDL:
		emit_idl(&output, &text);
		break;
	case EMIT_JSON:
		emit_json(&output, &text);
		break;
	case EMIT_PROTO:
	case EMIT_PROTO_OPTIONS:
		emit_proto(&output, diag, form == EMIT_PROTO_OPTIONS, &text);
		break;
	}
	if (text_close(&text))
		result = arena_text(diag->arena, text.bytes, text.length);
	else
		diag_error(diag, DIAG_NO_PLACE, "%s", text.problem);
	text_done(&text);
	names_done(output.names);
	return diag_has_errors(diag) ? NULL : result;
}
