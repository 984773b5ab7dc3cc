/*
 * main.c: the command ingotc. In: the command line. Out: stubs, messages on standard error and the exit status:
 * 0, 1 after errors, 2 for a command line that makes no sense. The only file of the compiler that prints or exits.
 */
#include <argp.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "diag.h"
#include "emit.h"
#include "parse_idl.h"
#include "parse_x.h"
#include "preprocess.h"
#include "resolve.h"
#include "source.h"

/* Default visibility: glibc's argp looks for its own symbol. */
__attribute__((visibility("default"))) const char *argp_program_version = "ingotc " INGOT_VERSION;

#define EXIT_USAGE 2

enum language { LANGUAGE_IDL, LANGUAGE_X };

enum option_key { KEY_CLIENT = 0x100, KEY_SERVER, KEY_PROGRAM, KEY_EMIT, KEY_TYPE };

struct command {
	const char **folders; /* -I, in order */
	size_t folder_count;
	const char **symbols; /* -D, likewise */
	size_t symbol_count;
	struct model_known_type *types; /* --type */
	size_t type_count;
	const char *output;
	bool depfile, client, server;
	bool has_program;
	uint32_t program;
	const struct form *form; /* NULL: stubs */
	const char *file;
	enum language language;
};

/* What --emit prints. */
static const struct form {
	const char *name;
	enum emit_form form;
	const char *x_reason; /* why not of a .x file; NULL: it is printed too */
} forms[] = {
	{"x", EMIT_X, "a .x file is in that language already"},
	{"idl", EMIT_IDL, "IDL has no words for the types that rpcgen gives C"},
	{"json", EMIT_JSON, NULL},
	{"proto", EMIT_PROTO, NULL},
	{"proto-options", EMIT_PROTO_OPTIONS,
	 "its calls are XDR's, which .proto files are not for"},
};

static const struct argp_option options[] = {
	{NULL, 'I', "DIR", 0,
	 "Look here for imported files, before the importing file's own folder", 1},
	{NULL, 'D', "NAME[=VALUE]", 0, "Define a symbol for the preprocessor lines of a .x file",
	 1},
	{NULL, 'o', "DIR", 0, "Write the files there (default: here)", 1},
	{NULL, 'M', "D", 0, "-MD: also write BASE.d, the files that were read, for make and ninja",
	 1},
	{"client", KEY_CLIENT, NULL, 0, "Write the client's half (default: both)", 2},
	{"server", KEY_SERVER, NULL, 0, "Write the server's half (default: both)", 2},
	{"program", KEY_PROGRAM, "N", 0, "Program number of an interface without [program()]", 3},
	{"type", KEY_TYPE, "NAME=FORM", 0,
	 "A type that a .x file uses and C has from elsewhere: int8 to uint64, float, double, bool, string, "
	 "opaque[N]",
	 3},
	{"emit", KEY_EMIT, "WHAT", 0,
	 "stubs (the default); or print, on standard output, the interface as x (for rpcgen), idl, json, proto (for protoc) or proto-options (for protoc-gen-ingot)",
	 3},
	{NULL, 0, NULL, 0, NULL, 0},
};

static void take_program(struct command *command, const char *text, struct argp_state *state)
{
	unsigned long long value;
	char *end;

	errno = 0;
	value = strtoull(text, &end, 0);
	if (errno || *end || end == text || *text == '-' || !value || value > UINT32_MAX)
		argp_error(state, "--program: '%s' is not a number from 1 to %u", text, UINT32_MAX);
	command->program = (uint32_t)value;
	command->has_program = true;
}

static void take_type(struct command *command, char *text, struct argp_state *state)
{
	char *form = strchr(text, '=');

	if (!form || form == text)
		argp_error(state, "--type: '%s' is not NAME=FORM", text);
	*form++ = '\0';
	if (!model_is_form(form))
		argp_error(
			state,
			"--type: '%s' is no form of a type; int8 to uint64, float, double, bool, "
			"string and opaque[N] are",
			form);
	command->types[command->type_count++] = (struct model_known_type){text, form};
}

static void take_form(struct command *command, const char *text, struct argp_state *state)
{
	command->form = NULL;
	if (strcmp(text, "stubs") == 0)
		return;
	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++)
		if (strcmp(text, forms[i].name) == 0)
			command->form = &forms[i];
	if (!command->form)
		argp_error(state,
			   "--emit: '%s' is not supported; stubs, x, idl, json, proto and "
			   "proto-options are",
			   text);
}

static void take_file(struct command *command, const char *text, struct argp_state *state)
{
	const char *dot = strrchr(text, '.'), *slash = strrchr(text, '/');

	if (command->file)
		argp_error(state, "one file at a time: '%s' and '%s'", command->file, text);
	if (!dot || (slash && dot < slash) || (strcmp(dot, ".idl") != 0 && strcmp(dot, ".x") != 0))
		argp_error(state, "'%s': only .idl and .x files are supported", text);
	command->language = strcmp(dot, ".x") == 0 ? LANGUAGE_X : LANGUAGE_IDL;
	command->file = text;
}

static error_t take(int key, char *argument, struct argp_state *state)
{
	struct command *command = state->input;

	switch (key) {
	case 'I':
		command->folders[command->folder_count++] = argument;
		return 0;
	case 'D':
		command->symbols[command->symbol_count++] = argument;
		return 0;
	case 'o':
		command->output = argument;
		return 0;
	case 'M':
		if (strcmp(argument, "D") != 0)
			argp_error(state, "unknown option '-M%s'; did you mean -MD?", argument);
		command->depfile = true;
		return 0;
	case KEY_CLIENT:
		command->client = true;
		return 0;
	case KEY_SERVER:
		command->server = true;
		return 0;
	case KEY_PROGRAM:
		take_program(command, argument, state);
		return 0;
	case KEY_TYPE:
		take_type(command, argument, state);
		return 0;
	case KEY_EMIT:
		take_form(command, argument, state);
		return 0;
	case ARGP_KEY_ARG:
		take_file(command, argument, state);
		return 0;
	case ARGP_KEY_END:
		if (!command->file)
			argp_error(state, "no interface file is given");
		if (command->form &&
		    (command->output || command->depfile || command->client || command->server))
			argp_error(state,
				   "--emit=%s prints on standard output: -o, -MD, --client and "
				   "--server are for stubs",
				   command->form->name);
		if (command->form && command->form->x_reason && command->language == LANGUAGE_X)
			argp_error(state, "--emit=%s is for .idl files: %s", command->form->name,
				   command->form->x_reason);
		return 0;
	default:
		return ARGP_ERR_UNKNOWN;
	}
}

/* The interface in another language, on standard output. */
static void print(const struct model *model, enum emit_form form, struct diag *diag)
{
	const char *text = emit_text(model, form, diag);

	if (text && (fputs(text, stdout) == EOF || fflush(stdout) != 0))
		diag_error(diag, DIAG_NO_PLACE, "cannot write to standard output: %s",
			   strerror(errno));
}

static const struct model *read_idl(struct arena *arena, struct diag *diag,
				    const struct source_file *file,
				    const struct model_options *model_options)
{
	return model_build(arena, diag, parse_idl(arena, diag, token_list_read(arena, diag, file)),
			   model_options);
}

/* What reading .x files takes: each goes through the preprocessor if it needs to. */
struct x_reader {
	struct diag *diag;
	struct source_search search;
	struct preprocess_options preprocess;
};

/* NULL after an error of the preprocessor, which is in the diagnostics. */
static const struct source_file *preprocessed(struct x_reader *reader, struct arena *arena,
					      const struct source_file *file)
{
	if (!preprocess_is_needed(file))
		return file;
	return preprocess(arena, reader->diag, file, &reader->preprocess);
}

/* A source_loader's `find` for .x files. */
static const struct source_file *find_x(void *context, struct arena *arena, const char *name,
					const struct source_file *importer,
					const char **reterr_reason)
{
	struct x_reader *reader = context;
	const struct source_file *file =
		source_find_on_disk(&reader->search, arena, name, importer, reterr_reason);

	if (!file)
		return NULL;
	*reterr_reason = "cpp failed";
	return preprocessed(reader, arena, file);
}

/* NULL after an error of the preprocessor. */
static const struct model *read_x(struct arena *arena, struct diag *diag,
				  const struct source_file *file, const struct command *command,
				  struct model_options *model_options)
{
	struct x_reader reader = {
		.diag = diag,
		.search = {command->folders, command->folder_count},
		.preprocess = {command->folders, command->folder_count, command->symbols,
			       command->symbol_count},
	};
	const struct token_list *tokens;

	file = preprocessed(&reader, arena, file);
	if (!file)
		return NULL;
	tokens = token_list_read_x(arena, diag, file);
	model_options->loader = (struct source_loader){&reader, find_x};
	model_options->read_already = source_paths(arena, file);
	model_options->types = command->types;
	model_options->type_count = command->type_count;
	return model_build_x(arena, diag, parse_x(arena, diag, tokens), model_options);
}

/* Text to files; what went wrong is in the diagnostics. */
static void compile(struct arena *arena, struct diag *diag, const struct command *command)
{
	struct source_search search = {command->folders, command->folder_count};
	struct model_options model_options = {.loader = {&search, source_find_on_disk},
					      .has_program = command->has_program,
					      .program = command->program};
	struct emit_options emit_options = {.directory = command->output,
					    .client = command->client || !command->server,
					    .server = command->server || !command->client,
					    .depfile = command->depfile};
	const struct source_file *file;
	const struct model *model;
	const char *reason = "";

	file = source_read(arena, command->file, &reason);
	if (!file) {
		diag_error(diag, DIAG_NO_PLACE, "cannot read '%s': %s", command->file, reason);
		return;
	}
	diag->subject = file;
	model = command->language == LANGUAGE_X ? read_x(arena, diag, file, command, &model_options)
						: read_idl(arena, diag, file, &model_options);
	if (diag_has_errors(diag))
		return;
	if (command->form)
		print(model, command->form->form, diag);
	else if (!emit_stubs(model, &emit_options, diag) && !diag_has_errors(diag))
		diag_error(diag, DIAG_NO_PLACE, "nothing was written");
}

int main(int argc, char **argv)
{
	static const struct argp argp = {
		.options = options,
		.parser = take,
		.args_doc = "FILE",
		.doc = "Compile an interface file into C: BASE.h, BASE_tables.c, BASE_client.c, BASE_server.c."
		       "\vExit status: 0, 1 after errors in the file, 2 for a wrong command line.",
	};
	struct arena *arena = arena_new();
	struct command command = {
		.folders = ARENA_ARRAY(arena, (size_t)argc, const char *),
		.symbols = ARENA_ARRAY(arena, (size_t)argc, const char *),
		.types = ARENA_ARRAY(arena, (size_t)argc, struct model_known_type)};
	struct diag diag;
	bool is_good;

	argp_err_exit_status = EXIT_USAGE;
	diag_init(&diag, arena);
	argp_parse(&argp, argc, argv, 0, NULL, &command);
	/* At the limit of file sizes a write fails, and the writer clears up and says so. */
	signal(SIGXFSZ, SIG_IGN);
	compile(arena, &diag, &command);
	fputs(diag_text(&diag), stderr);
	is_good = !diag_has_errors(&diag);
	arena_free(arena);
	return is_good ? EXIT_SUCCESS : EXIT_FAILURE;
}
