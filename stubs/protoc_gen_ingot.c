/*
 * protoc_gen_ingot.c: the program protoc-gen-ingot, which protoc runs for --ingot_out. In: protoc's request on standard
 * input. Out: its answer on standard output, the stubs or what is wrong; exit status 0. What no request
 * accounts for is said on standard error, with exit status 1. It writes no file: protoc does.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "emit.h"
#include "request.h"

/* protoc's own messages are at most this large, too. */
#define INPUT_MAX ((size_t)0x7FFFFFFF)

struct options {
	bool client, server;
	uint32_t program;
};

struct outcome {
	struct arena *arena;
	struct answer_file *files;
	size_t count, capacity;
	const char *error;
};

static int complain(const char *text)
{
	fprintf(stderr, "protoc-gen-ingot: %s\n", text);
	return EXIT_FAILURE;
}

/* All of standard input, or NULL with errno. */
static char *read_all(FILE *file, size_t *ret_length)
{
	size_t capacity = 1u << 16, length = 0;
	char *bytes = malloc(capacity);

	while (bytes) {
		char *more;

		length += fread(bytes + length, 1, capacity - length, file);
		if (length < capacity)
			break;
		capacity *= 2;
		more = capacity <= INPUT_MAX ? realloc(bytes, capacity) : NULL;
		if (!more)
			free(bytes);
		bytes = more;
	}
	if (bytes && ferror(file)) {
		free(bytes);
		bytes = NULL;
	}
	*ret_length = length;
	return bytes;
}

/* "client,program=0x20000001" */
static bool read_option(struct outcome *outcome, struct options *options, const char *word,
			size_t length)
{
	char *text = arena_text(outcome->arena, word, length);
	unsigned long long value;
	char *end;

	if (strcmp(text, "client") == 0) {
		options->client = true;
		return true;
	}
	if (strcmp(text, "server") == 0) {
		options->server = true;
		return true;
	}
	if (strncmp(text, "program=", 8) != 0) {
		outcome->error = arena_printf(
			outcome->arena,
			"--ingot_opt: '%s' is not known; client, server and program=N are", text);
		return false;
	}
	errno = 0;
	value = strtoull(text + 8, &end, 0);
	if (errno || *end || end == text + 8 || text[8] == '-' || !value || value > UINT32_MAX) {
		outcome->error =
			arena_printf(outcome->arena,
				     "--ingot_opt: '%s' is not program= and a number from 1 to %u",
				     text, UINT32_MAX);
		return false;
	}
	options->program = (uint32_t)value;
	return true;
}

static bool read_options(struct outcome *outcome, const char *text, struct options *options)
{
	while (*text) {
		size_t length = strcspn(text, ",");

		if (length && !read_option(outcome, options, text, length))
			return false;
		text += length + (text[length] == ',');
	}
	if (!options->client && !options->server)
		options->client = options->server = true;
	return true;
}

/* The errors one below the other, as protoc shows them. */
static const char *errors_of(const struct diag *diag)
{
	const char *text = "";

	for (const struct diag_message *at = diag->first; at; at = at->next)
		if (at->kind == DIAG_ERROR)
			text = arena_printf(diag->arena, "%s%s%s", text, *text ? "\n" : "",
					    at->text);
	if (diag->error_count > DIAG_MAX_ERRORS)
		text = arena_printf(diag->arena, "%s\ntoo many errors", text);
	return text;
}

static void add_files(struct outcome *outcome, const struct emit_file *files, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++)
		outcome->files[outcome->count++] =
			(struct answer_file){files[i].name, files[i].text};
}

static void compile(struct outcome *outcome, const struct request *request)
{
	enum { FILES = 4 }; /* header, tables, client, server */
	size_t count = request_file_count(request);
	struct options options = {.client = false};
	const struct model *model;

	if (!read_options(outcome, request_parameter(request), &options))
		return;
	outcome->files = ARENA_ARRAY(outcome->arena, count * FILES + 1, struct answer_file);
	for (size_t i = 0; i < count && !outcome->error; i++) {
		struct emit_options emit = {.client = options.client, .server = options.server};
		const struct emit_file *files;
		struct diag diag;

		diag_init(&diag, outcome->arena);
		model = request_model(request, i, options.program, &diag);
		if (!diag_has_errors(&diag)) {
			uint32_t made = emit_files(model, &emit, &diag, &files);

			add_files(outcome, files, made);
		}
		if (diag_has_errors(&diag))
			outcome->error = errors_of(&diag);
	}
}

static int answer(struct arena *arena, const void *bytes, size_t length)
{
	struct outcome outcome = {.arena = arena};
	const struct request *request = request_read(arena, bytes, length);
	const void *text;
	size_t size;

	if (!request)
		return complain("this is no request of protoc's; it runs this program for "
				"`protoc --ingot_out=DIR FILE.proto`");
	compile(&outcome, request);
	text = answer_pack(arena, outcome.files, outcome.count, outcome.error, &size);
	if (fwrite(text, 1, size, stdout) != size || fflush(stdout) != 0)
		return complain(strerror(errno));
	return EXIT_SUCCESS;
}

int main(int argc, char **argv)
{
	struct arena *arena;
	size_t length;
	char *bytes;
	int status;

	if (argc > 1 && strcmp(argv[1], "--version") == 0)
		return puts("protoc-gen-ingot " INGOT_VERSION) == EOF;
	if (argc > 1) {
		complain("usage: protoc --ingot_out=DIR FILE.proto (protoc runs this program)");
		return 2;
	}
	bytes = read_all(stdin, &length);
	if (!bytes)
		return complain(strerror(errno));
	arena = arena_new();
	status = answer(arena, bytes, length);
	arena_free(arena);
	free(bytes);
	return status;
}
